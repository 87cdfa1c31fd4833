/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers and descriptors of SD host controllers
 *
 * Generated from specs/lib/sdhci.yaml - do not edit.
 */
/*
 * Source: SD Host Controller Simplified Specification 4.20, sections 1.13 and
 * 2.2; Linux drivers/mmc/host/sdhci.h
 */
#ifndef PCICAP_SDHCI_LIB_H
#define PCICAP_SDHCI_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* causes: 32 bits */
typedef u32 __bitwise pcicap_sdhci_causes_t;
/* rw: Command complete */
#define  PCICAP_SDHCI_CAUSES_COMMAND		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000001)
/* rw: Transfer complete */
#define  PCICAP_SDHCI_CAUSES_TRANSFER		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000002)
/* rw: Stopped at a block gap */
#define  PCICAP_SDHCI_CAUSES_BLOCK_GAP		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000004)
/* rw: DMA interrupt */
#define  PCICAP_SDHCI_CAUSES_DMA		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000008)
/* rw: Buffer write ready */
#define  PCICAP_SDHCI_CAUSES_BUFFER_SPACE	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000010)
/* rw: Buffer read ready */
#define  PCICAP_SDHCI_CAUSES_BUFFER_DATA	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000020)
/* rw: A card was inserted */
#define  PCICAP_SDHCI_CAUSES_INSERTION		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000040)
/* rw: The card was removed */
#define  PCICAP_SDHCI_CAUSES_REMOVAL		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000080)
/* rw: The card interrupts */
#define  PCICAP_SDHCI_CAUSES_CARD_INT		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000100)
/* rw: INT_A of a shared bus */
#define  PCICAP_SDHCI_CAUSES_INT_A		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000200)
/* rw: INT_B of a shared bus */
#define  PCICAP_SDHCI_CAUSES_INT_B		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000400)
/* rw: INT_C of a shared bus */
#define  PCICAP_SDHCI_CAUSES_INT_C		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00000800)
/* rw: Re-tuning is asked for */
#define  PCICAP_SDHCI_CAUSES_RETUNING		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00001000)
/* rw: Command queue engine, where there is one */
#define  PCICAP_SDHCI_CAUSES_CQE		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00004000)
/* rw: No response came */
#define  PCICAP_SDHCI_CAUSES_CMD_TIMEOUT	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00010000)
/* rw: CRC error of the response */
#define  PCICAP_SDHCI_CAUSES_CMD_CRC		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00020000)
/* rw: End bit error of the response */
#define  PCICAP_SDHCI_CAUSES_CMD_END_BIT	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00040000)
/* rw: Another index in the response */
#define  PCICAP_SDHCI_CAUSES_CMD_INDEX		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00080000)
/* rw: Data timeout */
#define  PCICAP_SDHCI_CAUSES_DAT_TIMEOUT	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00100000)
/* rw: CRC error of data */
#define  PCICAP_SDHCI_CAUSES_DAT_CRC		PCICAP_BITS(pcicap_sdhci_causes_t, 0x00200000)
/* rw: End bit error of data */
#define  PCICAP_SDHCI_CAUSES_DAT_END_BIT	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00400000)
/* rw: Too much current */
#define  PCICAP_SDHCI_CAUSES_CURRENT_LIMIT	PCICAP_BITS(pcicap_sdhci_causes_t, 0x00800000)
/* rw: Auto command */
#define  PCICAP_SDHCI_CAUSES_AUTO_CMD		PCICAP_BITS(pcicap_sdhci_causes_t, 0x01000000)
/* rw: ADMA */
#define  PCICAP_SDHCI_CAUSES_ADMA		PCICAP_BITS(pcicap_sdhci_causes_t, 0x02000000)
/* rw: Tuning error */
#define  PCICAP_SDHCI_CAUSES_TUNING		PCICAP_BITS(pcicap_sdhci_causes_t, 0x04000000)
/* rw: The response has an error */
#define  PCICAP_SDHCI_CAUSES_RESPONSE		PCICAP_BITS(pcicap_sdhci_causes_t, 0x08000000)
/* rw: Errors of the vendor */
#define  PCICAP_SDHCI_CAUSES_VENDOR		PCICAP_BITS(pcicap_sdhci_causes_t, 0xf0000000)

/* preset: 16 bits */
typedef u16 __bitwise pcicap_sdhci_preset_t;
/* hwinit: SDCLK frequency select */
#define  PCICAP_SDHCI_PRESET_DIVISOR		PCICAP_BITS(pcicap_sdhci_preset_t, 0x03ff)
/* hwinit: The clock generator is the programmable one */
#define  PCICAP_SDHCI_PRESET_PROGRAMMABLE	PCICAP_BITS(pcicap_sdhci_preset_t, 0x0400)
/* hwinit: Driver strength */
#define  PCICAP_SDHCI_PRESET_DRIVER		PCICAP_BITS(pcicap_sdhci_preset_t, 0xc000)
#define  PCICAP_SDHCI_PRESET_DRIVER_B		PCICAP_BITS(pcicap_sdhci_preset_t, 0x0000)
#define  PCICAP_SDHCI_PRESET_DRIVER_A		PCICAP_BITS(pcicap_sdhci_preset_t, 0x4000)
#define  PCICAP_SDHCI_PRESET_DRIVER_C		PCICAP_BITS(pcicap_sdhci_preset_t, 0x8000)
#define  PCICAP_SDHCI_PRESET_DRIVER_D		PCICAP_BITS(pcicap_sdhci_preset_t, 0xc000)
/* clang-format on */

#endif /* PCICAP_SDHCI_LIB_H */
