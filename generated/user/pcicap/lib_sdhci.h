/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers and descriptors of SD host controllers
 *
 * Generated from specs/lib/sdhci.yaml - do not edit.
 * Source: SD Host Controller Simplified Specification 4.20, sections 1.13 and 2.2; Linux drivers/mmc/host/sdhci.h
 */
#ifndef PCICAP_SDHCI_LIB_H
#define PCICAP_SDHCI_LIB_H

/* clang-format off */

/* causes: 32 bits */
#define  PCICAP_SDHCI_CAUSES_COMMAND		0x00000001	/* rw: Command complete */
#define  PCICAP_SDHCI_CAUSES_TRANSFER		0x00000002	/* rw: Transfer complete */
#define  PCICAP_SDHCI_CAUSES_BLOCK_GAP		0x00000004	/* rw: Stopped at a block gap */
#define  PCICAP_SDHCI_CAUSES_DMA		0x00000008	/* rw: DMA interrupt */
#define  PCICAP_SDHCI_CAUSES_BUFFER_SPACE	0x00000010	/* rw: Buffer write ready */
#define  PCICAP_SDHCI_CAUSES_BUFFER_DATA	0x00000020	/* rw: Buffer read ready */
#define  PCICAP_SDHCI_CAUSES_INSERTION		0x00000040	/* rw: A card was inserted */
#define  PCICAP_SDHCI_CAUSES_REMOVAL		0x00000080	/* rw: The card was removed */
#define  PCICAP_SDHCI_CAUSES_CARD_INT		0x00000100	/* rw: The card interrupts */
#define  PCICAP_SDHCI_CAUSES_INT_A		0x00000200	/* rw: INT_A of a shared bus */
#define  PCICAP_SDHCI_CAUSES_INT_B		0x00000400	/* rw: INT_B of a shared bus */
#define  PCICAP_SDHCI_CAUSES_INT_C		0x00000800	/* rw: INT_C of a shared bus */
#define  PCICAP_SDHCI_CAUSES_RETUNING		0x00001000	/* rw: Re-tuning is asked for */
#define  PCICAP_SDHCI_CAUSES_CQE		0x00004000 \
	/* rw: Command queue engine, where there is one */
#define  PCICAP_SDHCI_CAUSES_CMD_TIMEOUT	0x00010000	/* rw: No response came */
#define  PCICAP_SDHCI_CAUSES_CMD_CRC		0x00020000	/* rw: CRC error of the response */
#define  PCICAP_SDHCI_CAUSES_CMD_END_BIT	0x00040000 \
	/* rw: End bit error of the response */
#define  PCICAP_SDHCI_CAUSES_CMD_INDEX		0x00080000 \
	/* rw: Another index in the response */
#define  PCICAP_SDHCI_CAUSES_DAT_TIMEOUT	0x00100000	/* rw: Data timeout */
#define  PCICAP_SDHCI_CAUSES_DAT_CRC		0x00200000	/* rw: CRC error of data */
#define  PCICAP_SDHCI_CAUSES_DAT_END_BIT	0x00400000	/* rw: End bit error of data */
#define  PCICAP_SDHCI_CAUSES_CURRENT_LIMIT	0x00800000	/* rw: Too much current */
#define  PCICAP_SDHCI_CAUSES_AUTO_CMD		0x01000000	/* rw: Auto command */
#define  PCICAP_SDHCI_CAUSES_ADMA		0x02000000	/* rw: ADMA */
#define  PCICAP_SDHCI_CAUSES_TUNING		0x04000000	/* rw: Tuning error */
#define  PCICAP_SDHCI_CAUSES_RESPONSE		0x08000000	/* rw: The response has an error */
#define  PCICAP_SDHCI_CAUSES_VENDOR		0xf0000000	/* rw: Errors of the vendor */

/* preset: 16 bits */
#define  PCICAP_SDHCI_PRESET_DIVISOR		0x03ff		/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_PRESET_PROGRAMMABLE	0x0400 \
	/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_PRESET_DRIVER		0xc000		/* hwinit: Driver strength */
#define  PCICAP_SDHCI_PRESET_DRIVER_B		0x0
#define  PCICAP_SDHCI_PRESET_DRIVER_A		0x1
#define  PCICAP_SDHCI_PRESET_DRIVER_C		0x2
#define  PCICAP_SDHCI_PRESET_DRIVER_D		0x3
/* clang-format on */

#endif /* PCICAP_SDHCI_LIB_H */
