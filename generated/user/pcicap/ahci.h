/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AHCI Serial ATA Controller
 *
 * Generated from specs/devices/ahci.yaml - do not edit.
 * Source: Serial ATA AHCI 1.3.1, sections 3.1 and 3.3; Linux drivers/ata/ahci.h
 */
#ifndef PCICAP_AHCI_H
#define PCICAP_AHCI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 5: hba, registers, 32 bits: Registers of the HBA and its ports */
#define PCICAP_AHCI_HBA_BAR			5
#define PCICAP_AHCI_HBA_MIN_SIZE		0x180

/* hba: Registers of the HBA and its ports */

/* ro, hwinit: HBA Capabilities */
#define PCICAP_AHCI_HBA_CAP			0x00
/* ro: Number of ports that the silicon has */
#define  PCICAP_AHCI_HBA_CAP_NP			0x0000001f
/* ro: Has external ports */
#define  PCICAP_AHCI_HBA_CAP_SXS		0x00000020
/* ro: Enclosure management is supported */
#define  PCICAP_AHCI_HBA_CAP_EMS		0x00000040
/* ro: Command completion coalescing is supported */
#define  PCICAP_AHCI_HBA_CAP_CCCS		0x00000080
/* ro: Number of command slots of a port */
#define  PCICAP_AHCI_HBA_CAP_NCS		0x00001f00
/* ro: Partial state capable */
#define  PCICAP_AHCI_HBA_CAP_PSC		0x00002000
/* ro: Slumber state capable */
#define  PCICAP_AHCI_HBA_CAP_SSC		0x00004000
/* ro: Multiple DRQ blocks in PIO commands */
#define  PCICAP_AHCI_HBA_CAP_PMD		0x00008000
/* ro: FIS-based switching is supported */
#define  PCICAP_AHCI_HBA_CAP_FBSS		0x00010000
/* ro: Port multipliers are supported */
#define  PCICAP_AHCI_HBA_CAP_SPM		0x00020000
/* ro: Supports AHCI mode only */
#define  PCICAP_AHCI_HBA_CAP_SAM		0x00040000
/* ro: Highest interface speed */
#define  PCICAP_AHCI_HBA_CAP_ISS		0x00f00000
#define  PCICAP_AHCI_HBA_CAP_ISS_GEN1		0x1
#define  PCICAP_AHCI_HBA_CAP_ISS_GEN2		0x2
#define  PCICAP_AHCI_HBA_CAP_ISS_GEN3		0x3
/* ro: Command list override is supported */
#define  PCICAP_AHCI_HBA_CAP_SCLO		0x01000000
/* ro: Has an activity LED */
#define  PCICAP_AHCI_HBA_CAP_SAL		0x02000000
/* ro: Aggressive link power management is supported */
#define  PCICAP_AHCI_HBA_CAP_SALP		0x04000000
/* hwinit: Staggered spin-up is supported */
#define  PCICAP_AHCI_HBA_CAP_SSS		0x08000000
/* hwinit: Mechanical presence switches are supported */
#define  PCICAP_AHCI_HBA_CAP_SMPS		0x10000000
/* ro: Has the SNotification register */
#define  PCICAP_AHCI_HBA_CAP_SSNTF		0x20000000
/* ro: Native command queuing is supported */
#define  PCICAP_AHCI_HBA_CAP_SNCQ		0x40000000
/* ro: Takes addresses of 64 bits */
#define  PCICAP_AHCI_HBA_CAP_S64A		0x80000000

/* rw1s, rw, ro: Global HBA Control */
#define PCICAP_AHCI_HBA_GHC			0x04
/* rw1s: HBA reset: reads 1 until it has ended */
#define  PCICAP_AHCI_HBA_GHC_HR			0x00000001
/* rw: Interrupts are enabled */
#define  PCICAP_AHCI_HBA_GHC_IE			0x00000002
/* ro: Uses a single message although it has several */
#define  PCICAP_AHCI_HBA_GHC_MRSM		0x00000004
/* rw: AHCI is enabled; read only if CAP.SAM is set */
#define  PCICAP_AHCI_HBA_GHC_AE			0x80000000
#define  PCICAP_AHCI_HBA_GHC_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_GHC_WRITE_MASK		0x80000003
#define  PCICAP_AHCI_HBA_GHC_KEEP_MASK		0xfffffffa
/* rw1c: Interrupt Status: a bit for each port that has an interrupt pending */
#define PCICAP_AHCI_HBA_IS			0x08
#define  PCICAP_AHCI_HBA_IS_RESET_VALUE		0x00000000
#define  PCICAP_AHCI_HBA_IS_W1C_MASK		0xffffffff
/* hwinit: Ports Implemented: a bit for each port that software may use */
#define PCICAP_AHCI_HBA_PI			0x0c

/* ro: AHCI Version */
#define PCICAP_AHCI_HBA_VS			0x10
/* ro: Major version */
#define  PCICAP_AHCI_HBA_VS_MJR			0xffff0000
/* ro: Minor version: 0x0300 for .3, 0x0301 for .31 */
#define  PCICAP_AHCI_HBA_VS_MNR			0x0000ffff

/* rw, ro: Command Completion Coalescing Control */
#define PCICAP_AHCI_HBA_CCC_CTL			0x14
/* rw: Completions are coalesced */
#define  PCICAP_AHCI_HBA_CCC_CTL_EN		0x00000001
/* ro: Which interrupt it uses */
#define  PCICAP_AHCI_HBA_CCC_CTL_MSG		0x000000f8
/* rw: Command completions before an interrupt, 0: no limit */
#define  PCICAP_AHCI_HBA_CCC_CTL_CC		0x0000ff00
/* rw: Timeout value */
#define  PCICAP_AHCI_HBA_CCC_CTL_TV		0xffff0000
#define  PCICAP_AHCI_HBA_CCC_CTL_RESET_VALUE	0x00010100
#define  PCICAP_AHCI_HBA_CCC_CTL_WRITE_MASK	0xffffff01
#define  PCICAP_AHCI_HBA_CCC_CTL_KEEP_MASK	0xffffff07
/* rw: Command Completion Coalescing Ports: those whose completions count */
#define PCICAP_AHCI_HBA_CCC_PORTS		0x18
#define  PCICAP_AHCI_HBA_CCC_PORTS_RESET_VALUE	0x00000000

/* ro: Enclosure Management Location */
#define PCICAP_AHCI_HBA_EM_LOC			0x1c
/* ro: Where the message buffer is */
#define  PCICAP_AHCI_HBA_EM_LOC_OFST		0xffff0000
/* ro: Length of one buffer */
#define  PCICAP_AHCI_HBA_EM_LOC_SZ		0x0000ffff

/* rw1c, rw1s, ro, hwinit: Enclosure Management Control */
#define PCICAP_AHCI_HBA_EM_CTL			0x20
/* rw1c: A message was received */
#define  PCICAP_AHCI_HBA_EM_CTL_MR		0x00000001
/* rw1s: Transmits the message */
#define  PCICAP_AHCI_HBA_EM_CTL_TM		0x00000100
/* rw1s: Resets enclosure management */
#define  PCICAP_AHCI_HBA_EM_CTL_RST		0x00000200
/* ro: LED messages are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_LED		0x00010000
/* ro: SAF-TE messages are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_SAFTE		0x00020000
/* ro: SES-2 messages are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_SES2		0x00040000
/* ro: SGPIO registers are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_SGPIO		0x00080000
/* ro: One buffer for both directions */
#define  PCICAP_AHCI_HBA_EM_CTL_SMB		0x01000000
/* ro: Transmits messages only */
#define  PCICAP_AHCI_HBA_EM_CTL_XMT		0x02000000
/* hwinit: Drives the activity LED by itself */
#define  PCICAP_AHCI_HBA_EM_CTL_ALHD		0x04000000
/* hwinit: Takes messages for devices behind port multipliers */
#define  PCICAP_AHCI_HBA_EM_CTL_PM		0x08000000
#define  PCICAP_AHCI_HBA_EM_CTL_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_EM_CTL_WRITE_MASK	0x00000300
#define  PCICAP_AHCI_HBA_EM_CTL_W1C_MASK	0x00000001
#define  PCICAP_AHCI_HBA_EM_CTL_KEEP_MASK	0xf0f0fcfe

/* ro: HBA Capabilities Extended */
#define PCICAP_AHCI_HBA_CAP2			0x24
/* ro: Firmware hands the HBA over by BOHC */
#define  PCICAP_AHCI_HBA_CAP2_BOH		0x00000001
/* ro: Has NVMHCI registers */
#define  PCICAP_AHCI_HBA_CAP2_NVMP		0x00000002
/* ro: Automatic transitions from Partial to Slumber */
#define  PCICAP_AHCI_HBA_CAP2_APST		0x00000004
/* ro: Device sleep is supported */
#define  PCICAP_AHCI_HBA_CAP2_SDS		0x00000008
/* ro: Aggressive device sleep management is supported */
#define  PCICAP_AHCI_HBA_CAP2_SADM		0x00000010
/* ro: Enters device sleep from Slumber only */
#define  PCICAP_AHCI_HBA_CAP2_DESO		0x00000020

/* rw, rw1c: BIOS/OS Handoff Control and Status */
#define PCICAP_AHCI_HBA_BOHC			0x28
/* rw: The BIOS owns the HBA */
#define  PCICAP_AHCI_HBA_BOHC_BOS		0x00000001
/* rw: The operating system asks for the HBA */
#define  PCICAP_AHCI_HBA_BOHC_OOS		0x00000002
/* rw: An SMI is raised when the operating system asks */
#define  PCICAP_AHCI_HBA_BOHC_SOOE		0x00000004
/* rw1c: OOS changed to 1 */
#define  PCICAP_AHCI_HBA_BOHC_OOC		0x00000008
/* rw: The BIOS has commands to finish */
#define  PCICAP_AHCI_HBA_BOHC_BB		0x00000010
#define  PCICAP_AHCI_HBA_BOHC_WRITE_MASK	0x00000017
#define  PCICAP_AHCI_HBA_BOHC_W1C_MASK		0x00000008
#define  PCICAP_AHCI_HBA_BOHC_KEEP_MASK		0xfffffff7

/* port: Registers of a port */
#define PCICAP_AHCI_HBA_PORT			0x100
#define PCICAP_AHCI_HBA_PORT_STRIDE		0x80

#define PCICAP_AHCI_HBA_PORT_CLB		0x00		/* rw: Command List Base Address */
#define  PCICAP_AHCI_HBA_PORT_CLB_BASE		0xfffffc00	/* rw: Bits 31 to 10 of it */
#define  PCICAP_AHCI_HBA_PORT_CLB_WRITE_MASK	0xfffffc00
/* rw: Command List Base Address, upper 32 bits; 0 without CAP.S64A */
#define PCICAP_AHCI_HBA_PORT_CLBU		0x04

#define PCICAP_AHCI_HBA_PORT_FB			0x08		/* rw: FIS Base Address */
#define  PCICAP_AHCI_HBA_PORT_FB_BASE		0xffffff00	/* rw: Bits 31 to 8 of it */
#define  PCICAP_AHCI_HBA_PORT_FB_WRITE_MASK	0xffffff00
/* rw: FIS Base Address, upper 32 bits; 0 without CAP.S64A */
#define PCICAP_AHCI_HBA_PORT_FBU		0x0c

/* rw1c, ro: Interrupt Status */
#define PCICAP_AHCI_HBA_PORT_IS			0x10
/* rw1c: A device to host register FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_DHRS		0x00000001
/* rw1c: A PIO setup FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_PSS		0x00000002
/* rw1c: A DMA setup FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_DSS		0x00000004
/* rw1c: A set device bits FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_SDBS		0x00000008
/* ro: An unknown FIS was received: SERR.DIAG.F */
#define  PCICAP_AHCI_HBA_PORT_IS_UFS		0x00000010
/* rw1c: A descriptor was processed */
#define  PCICAP_AHCI_HBA_PORT_IS_DPS		0x00000020
/* ro: The connection changed: SERR.DIAG.X */
#define  PCICAP_AHCI_HBA_PORT_IS_PCS		0x00000040
/* rw1c: The mechanical presence switch was opened or closed */
#define  PCICAP_AHCI_HBA_PORT_IS_DMPS		0x00000080
/* ro: PhyRdy changed: SERR.DIAG.N */
#define  PCICAP_AHCI_HBA_PORT_IS_PRCS		0x00400000
/* rw1c: FIS from a device behind the wrong port of a multiplier */
#define  PCICAP_AHCI_HBA_PORT_IS_IPMS		0x00800000
/* rw1c: More bytes than the descriptors have room for */
#define  PCICAP_AHCI_HBA_PORT_IS_OFS		0x01000000
/* rw1c: Interface non-fatal error */
#define  PCICAP_AHCI_HBA_PORT_IS_INFS		0x04000000
/* rw1c: Interface fatal error */
#define  PCICAP_AHCI_HBA_PORT_IS_IFS		0x08000000
/* rw1c: Host bus data error */
#define  PCICAP_AHCI_HBA_PORT_IS_HBDS		0x10000000
/* rw1c: Host bus fatal error */
#define  PCICAP_AHCI_HBA_PORT_IS_HBFS		0x20000000
/* rw1c: Task file error: the device set its error bit */
#define  PCICAP_AHCI_HBA_PORT_IS_TFES		0x40000000
/* rw1c: Cold presence changed */
#define  PCICAP_AHCI_HBA_PORT_IS_CPDS		0x80000000
#define  PCICAP_AHCI_HBA_PORT_IS_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_IS_W1C_MASK	0xfd8000af
#define  PCICAP_AHCI_HBA_PORT_IS_KEEP_MASK	0x023fff00

/* rw: Interrupt Enable: which bits of the status interrupt */
#define PCICAP_AHCI_HBA_PORT_IE			0x14
/* rw: Device to host register FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_DHRE		0x00000001
/* rw: PIO setup FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_PSE		0x00000002
/* rw: DMA setup FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_DSE		0x00000004
/* rw: Set device bits FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_SDBE		0x00000008
/* rw: Unknown FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_UFE		0x00000010
/* rw: Descriptor processed */
#define  PCICAP_AHCI_HBA_PORT_IE_DPE		0x00000020
/* rw: Change of the connection */
#define  PCICAP_AHCI_HBA_PORT_IE_PCE		0x00000040
/* rw: Mechanical presence switch */
#define  PCICAP_AHCI_HBA_PORT_IE_DMPE		0x00000080
/* rw: Change of PhyRdy */
#define  PCICAP_AHCI_HBA_PORT_IE_PRCE		0x00400000
/* rw: Wrong port of a multiplier */
#define  PCICAP_AHCI_HBA_PORT_IE_IPME		0x00800000
/* rw: Overflow */
#define  PCICAP_AHCI_HBA_PORT_IE_OFE		0x01000000
/* rw: Interface non-fatal error */
#define  PCICAP_AHCI_HBA_PORT_IE_INFE		0x04000000
/* rw: Interface fatal error */
#define  PCICAP_AHCI_HBA_PORT_IE_IFE		0x08000000
/* rw: Host bus data error */
#define  PCICAP_AHCI_HBA_PORT_IE_HBDE		0x10000000
/* rw: Host bus fatal error */
#define  PCICAP_AHCI_HBA_PORT_IE_HBFE		0x20000000
/* rw: Task file error */
#define  PCICAP_AHCI_HBA_PORT_IE_TFEE		0x40000000
/* rw: Cold presence */
#define  PCICAP_AHCI_HBA_PORT_IE_CPDE		0x80000000
#define  PCICAP_AHCI_HBA_PORT_IE_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_IE_WRITE_MASK	0xfdc000ff

/* rw, rw1s, ro, hwinit: Command and Status */
#define PCICAP_AHCI_HBA_PORT_CMD		0x18
/* rw: Start: the HBA may process the command list */
#define  PCICAP_AHCI_HBA_PORT_CMD_ST		0x00000001
/* rw: Spin-up device; read only 1 without CAP.SSS */
#define  PCICAP_AHCI_HBA_PORT_CMD_SUD		0x00000002
/* rw: Power on device; read only 1 without CPD */
#define  PCICAP_AHCI_HBA_PORT_CMD_POD		0x00000004
/* rw1s: Command list override: clears BSY and DRQ; reads 1 until that is done */
#define  PCICAP_AHCI_HBA_PORT_CMD_CLO		0x00000008
/* rw: FIS receive enable */
#define  PCICAP_AHCI_HBA_PORT_CMD_FRE		0x00000010
/* ro: Current command slot */
#define  PCICAP_AHCI_HBA_PORT_CMD_CCS		0x00001f00
/* ro: Mechanical presence switch state; 1: open */
#define  PCICAP_AHCI_HBA_PORT_CMD_MPSS		0x00002000
/* ro: FIS receive is running */
#define  PCICAP_AHCI_HBA_PORT_CMD_FR		0x00004000
/* ro: Command list is running */
#define  PCICAP_AHCI_HBA_PORT_CMD_CR		0x00008000
/* ro: Cold presence state; 1: a device is attached */
#define  PCICAP_AHCI_HBA_PORT_CMD_CPS		0x00010000
/* rw: A port multiplier is attached */
#define  PCICAP_AHCI_HBA_PORT_CMD_PMA		0x00020000
/* hwinit: Hot plug capable port */
#define  PCICAP_AHCI_HBA_PORT_CMD_HPCP		0x00040000
/* hwinit: Has a mechanical presence switch */
#define  PCICAP_AHCI_HBA_PORT_CMD_MPSP		0x00080000
/* hwinit: Detects cold presence */
#define  PCICAP_AHCI_HBA_PORT_CMD_CPD		0x00100000
/* hwinit: External SATA port */
#define  PCICAP_AHCI_HBA_PORT_CMD_ESP		0x00200000
/* hwinit: FIS-based switching capable port */
#define  PCICAP_AHCI_HBA_PORT_CMD_FBSCP		0x00400000
/* rw: Automatic transitions from Partial to Slumber are enabled */
#define  PCICAP_AHCI_HBA_PORT_CMD_APSTE		0x00800000
/* rw: The device is ATAPI: for the LED */
#define  PCICAP_AHCI_HBA_PORT_CMD_ATAPI		0x01000000
/* rw: Drives the LED for ATAPI devices */
#define  PCICAP_AHCI_HBA_PORT_CMD_DLAE		0x02000000
/* rw: Aggressive link power management is enabled */
#define  PCICAP_AHCI_HBA_PORT_CMD_ALPE		0x04000000
/* rw: Aggressively enters Slumber; 0: Partial */
#define  PCICAP_AHCI_HBA_PORT_CMD_ASP		0x08000000
/* rw: Interface communication control: the state that the interface goes to */
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC		0xf0000000
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_IDLE	0x0
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_ACTIVE	0x1
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_PARTIAL	0x2
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_SLUMBER	0x6
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_DEVSLEEP	0x8
#define  PCICAP_AHCI_HBA_PORT_CMD_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_CMD_WRITE_MASK	0xff82001f
#define  PCICAP_AHCI_HBA_PORT_CMD_KEEP_MASK	0xff8200f7

#define PCICAP_AHCI_HBA_PORT_TFD		0x20		/* ro: Task File Data */
#define  PCICAP_AHCI_HBA_PORT_TFD_STS		0x000000ff	/* ro: Status of the device */
#define  PCICAP_AHCI_HBA_PORT_TFD_STS_ERR	0x00000001
#define  PCICAP_AHCI_HBA_PORT_TFD_STS_DRQ	0x00000008
#define  PCICAP_AHCI_HBA_PORT_TFD_STS_BSY	0x00000080
#define  PCICAP_AHCI_HBA_PORT_TFD_ERR		0x0000ff00	/* ro: Error of the device */
/* ro: Signature: what the device said that it is */
#define PCICAP_AHCI_HBA_PORT_SIG			0x24
#define  PCICAP_AHCI_HBA_PORT_SIG_ATA			0x101
#define  PCICAP_AHCI_HBA_PORT_SIG_ATAPI			0xeb140101
#define  PCICAP_AHCI_HBA_PORT_SIG_SEMB			0xc33c0101
#define  PCICAP_AHCI_HBA_PORT_SIG_PORT_MULTIPLIER	0x96690101

/* ro: SStatus */
#define PCICAP_AHCI_HBA_PORT_SSTS			0x28
/* ro: Device detection */
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET			0x0000000f
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_NONE		0x0
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_NO_COMMUNICATION	0x1
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_ESTABLISHED	0x3
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_OFFLINE		0x4
/* ro: Negotiated speed */
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD			0x000000f0
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_NONE		0x0
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_GEN1		0x1
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_GEN2		0x2
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_GEN3		0x3
/* ro: Power state of the interface */
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM			0x00000f00
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_NONE		0x0
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_ACTIVE		0x1
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_PARTIAL		0x2
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_SLUMBER		0x6
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_DEVSLEEP		0x8

/* rw, ro: SControl */
#define PCICAP_AHCI_HBA_PORT_SCTL			0x2c
/* rw: Device detection: what is done to the interface */
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET			0x0000000f
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET_NONE		0x0
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET_INITIALIZE	0x1
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET_DISABLE		0x4
/* rw: Highest speed allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD			0x000000f0
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_ANY		0x0
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_GEN1		0x1
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_GEN2		0x2
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_GEN3		0x3
/* rw: Power states that are not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM			0x00000f00
/* Partial is not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM_NO_PARTIAL	0x00000100
/* Slumber is not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM_NO_SLUMBER	0x00000200
/* Device sleep is not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM_NO_DEVSLEEP	0x00000400
/* ro: Select power management; not used by AHCI */
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPM			0x0000f000
/* ro: Port of a multiplier; not used by AHCI */
#define  PCICAP_AHCI_HBA_PORT_SCTL_PMP			0x000f0000
#define  PCICAP_AHCI_HBA_PORT_SCTL_RESET_VALUE		0x00000000
#define  PCICAP_AHCI_HBA_PORT_SCTL_WRITE_MASK		0x00000fff
#define  PCICAP_AHCI_HBA_PORT_SCTL_KEEP_MASK		0xfff00fff

/* rw1c: SError */
#define PCICAP_AHCI_HBA_PORT_SERR		0x30
/* rw1c: Errors */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR		0x0000ffff
/* Data was recovered */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_I	0x00000001
/* Communication was recovered */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_M	0x00000002
/* Data was not recovered */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_T	0x00000100
/* Lasting error of communication or data */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_C	0x00000200
/* Protocol error */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_P	0x00000400
/* Internal error */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_E	0x00000800
/* rw1c: Diagnostics */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG		0xffff0000
/* PhyRdy changed */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_N	0x00010000
/* Phy internal error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_I	0x00020000
/* COMWAKE was detected */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_W	0x00040000
/* 10B to 8B decode error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_B	0x00080000
/* Disparity error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_D	0x00100000
/* CRC error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_C	0x00200000
/* Handshake error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_H	0x00400000
/* Link sequence error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_S	0x00800000
/* Transport state transition error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_T	0x01000000
/* Unknown FIS type */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_F	0x02000000
/* COMINIT was received */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_X	0x04000000
#define  PCICAP_AHCI_HBA_PORT_SERR_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_SERR_W1C_MASK	0xffffffff
/* rw1s: SActive: a bit for each queued command that has not ended; 0 while CMD.ST is 0 */
#define PCICAP_AHCI_HBA_PORT_SACT		0x34
#define  PCICAP_AHCI_HBA_PORT_SACT_RESET_VALUE	0x00000000
/* rw1s: Command Issue: a bit for each slot that has a command to run; 0 while CMD.ST is 0 */
#define PCICAP_AHCI_HBA_PORT_CI			0x38
#define  PCICAP_AHCI_HBA_PORT_CI_RESET_VALUE	0x00000000

/* rw1c: SNotification */
#define PCICAP_AHCI_HBA_PORT_SNTF		0x3c
/* rw1c: Ports of a multiplier whose device sent a notification */
#define  PCICAP_AHCI_HBA_PORT_SNTF_PMN		0x0000ffff
#define  PCICAP_AHCI_HBA_PORT_SNTF_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_SNTF_W1C_MASK	0x0000ffff
#define  PCICAP_AHCI_HBA_PORT_SNTF_KEEP_MASK	0xffff0000

/* rw, rw1s, ro: FIS-based Switching Control */
#define PCICAP_AHCI_HBA_PORT_FBS		0x40
/* rw: Enable */
#define  PCICAP_AHCI_HBA_PORT_FBS_EN		0x00000001
/* rw1s: Device error clear: clears the error of the device in DEV; reads 1 until that is done */
#define  PCICAP_AHCI_HBA_PORT_FBS_DEC		0x00000002
/* ro: Single device error: others may go on */
#define  PCICAP_AHCI_HBA_PORT_FBS_SDE		0x00000004
/* rw: Device to issue to */
#define  PCICAP_AHCI_HBA_PORT_FBS_DEV		0x00000f00
/* ro: Number of devices that it is best at */
#define  PCICAP_AHCI_HBA_PORT_FBS_ADO		0x0000f000
/* ro: Device with the error */
#define  PCICAP_AHCI_HBA_PORT_FBS_DWE		0x000f0000
#define  PCICAP_AHCI_HBA_PORT_FBS_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_FBS_WRITE_MASK	0x00000f03
#define  PCICAP_AHCI_HBA_PORT_FBS_KEEP_MASK	0xfff00ff9

/* rw, hwinit: Device Sleep */
#define PCICAP_AHCI_HBA_PORT_DEVSLP			0x44
/* rw: Aggressive device sleep enable */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_ADSE		0x00000001
/* hwinit: Device sleep is present on this port */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DSP		0x00000002
/* rw: Exit timeout; 0: 20 ms */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DETO		0x000003fc
/* rw: Minimum assertion time; 0: 10 ms */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_MDAT		0x00007c00
/* rw: Idle timeout before device sleep is entered */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DITO		0x01ff8000
/* hwinit: What the idle timeout is multiplied by */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DM			0x1e000000
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_RESET_VALUE	0x00000000
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_WRITE_MASK		0x01fffffd
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_KEEP_MASK		0xe1fffffd
/* clang-format on */

/**
 * pcicap_ahci_id() - which entry of the table of devices a function has
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 * @subvendor: vendor ID of the subsystem; PCICAP_ANY_ID: not known
 * @subdevice: device ID of the subsystem; PCICAP_ANY_ID: not known
 *
 * Return: the first entry that has all of them, with what a driver has for it;
 * NULL: none.
 */
static inline const struct pcicap_device_id *
pcicap_ahci_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	       uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x010601, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_ahci_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_ahci_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_ahci_id(vendor, device, class_code, PCICAP_ANY_ID,
			      PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_ahci_hba_want() - what to map for BAR 5: Registers of the HBA and
 * its ports
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ahci_hba_want(void)
{
	struct pcicap_want want = {
		PCICAP_AHCI_HBA_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_AHCI_HBA_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_ahci_hba - Registers of the HBA and its ports
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 * @cap_cccs: read once: the layout depends on it
 * @cap_ems: read once: the layout depends on it
 * @cap_fbss: read once: the layout depends on it
 * @cap_ssntf: read once: the layout depends on it
 * @pi: read once: the layout depends on it
 * @cap2_boh: read once: the layout depends on it
 * @cap2_sds: read once: the layout depends on it
 *
 * Made by pcicap_ahci_hba_map() only.
 */
struct pcicap_ahci_hba {
	struct pcicap_mmio view;
	uint32_t mapped_size;
	uint32_t cap_cccs;
	uint32_t cap_ems;
	uint32_t cap_fbss;
	uint32_t cap_ssntf;
	uint32_t pi;
	uint32_t cap2_boh;
	uint32_t cap2_sds;
};

/* HBA Capabilities */
struct pcicap_ahci_hba_cap {
	uint32_t raw;
};

/* Number of ports that the silicon has */
static inline uint32_t
pcicap_ahci_hba_cap_np(struct pcicap_ahci_hba_cap r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_CAP_NP);
}

/* Has external ports */
static inline bool
pcicap_ahci_hba_cap_sxs(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SXS) != 0;
}

/* Enclosure management is supported */
static inline bool
pcicap_ahci_hba_cap_ems(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_EMS) != 0;
}

/* Command completion coalescing is supported */
static inline bool
pcicap_ahci_hba_cap_cccs(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_CCCS) != 0;
}

/* Number of command slots of a port */
static inline uint32_t
pcicap_ahci_hba_cap_ncs(struct pcicap_ahci_hba_cap r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_CAP_NCS) >> 8);
}

/* Partial state capable */
static inline bool
pcicap_ahci_hba_cap_psc(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_PSC) != 0;
}

/* Slumber state capable */
static inline bool
pcicap_ahci_hba_cap_ssc(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SSC) != 0;
}

/* Multiple DRQ blocks in PIO commands */
static inline bool
pcicap_ahci_hba_cap_pmd(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_PMD) != 0;
}

/* FIS-based switching is supported */
static inline bool
pcicap_ahci_hba_cap_fbss(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_FBSS) != 0;
}

/* Port multipliers are supported */
static inline bool
pcicap_ahci_hba_cap_spm(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SPM) != 0;
}

/* Supports AHCI mode only */
static inline bool
pcicap_ahci_hba_cap_sam(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SAM) != 0;
}

/* Highest interface speed */
static inline uint32_t
pcicap_ahci_hba_cap_iss(struct pcicap_ahci_hba_cap r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_CAP_ISS) >> 20);
}

/* Command list override is supported */
static inline bool
pcicap_ahci_hba_cap_sclo(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SCLO) != 0;
}

/* Has an activity LED */
static inline bool
pcicap_ahci_hba_cap_sal(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SAL) != 0;
}

/* Aggressive link power management is supported */
static inline bool
pcicap_ahci_hba_cap_salp(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SALP) != 0;
}

/* Staggered spin-up is supported */
static inline bool
pcicap_ahci_hba_cap_sss(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SSS) != 0;
}

/* Mechanical presence switches are supported */
static inline bool
pcicap_ahci_hba_cap_smps(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SMPS) != 0;
}

/* Has the SNotification register */
static inline bool
pcicap_ahci_hba_cap_ssntf(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SSNTF) != 0;
}

/* Native command queuing is supported */
static inline bool
pcicap_ahci_hba_cap_sncq(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_SNCQ) != 0;
}

/* Takes addresses of 64 bits */
static inline bool
pcicap_ahci_hba_cap_s64a(struct pcicap_ahci_hba_cap r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP_S64A) != 0;
}

/* Number of ports that the silicon has, as a quantity. */
static inline uint64_t
pcicap_ahci_hba_cap_np_decoded(struct pcicap_ahci_hba_cap r)
{
	uint64_t n = pcicap_ahci_hba_cap_np(r);

	return (n + 1);
}

/**
 * pcicap_ahci_hba_cap_np_encode() - from a quantity: Number of ports that the
 * silicon has
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_cap_np_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Number of command slots of a port, as a quantity. */
static inline uint64_t
pcicap_ahci_hba_cap_ncs_decoded(struct pcicap_ahci_hba_cap r)
{
	uint64_t n = pcicap_ahci_hba_cap_ncs(r);

	return (n + 1);
}

/**
 * pcicap_ahci_hba_cap_ncs_encode() - from a quantity: Number of command slots
 * of a port
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_cap_ncs_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ahci_hba_read_cap() - read: HBA Capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_cap(const struct pcicap_ahci_hba *v,
			 struct pcicap_ahci_hba_cap *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_CAP, &val->raw);
}

/* HBA Capabilities: the load alone; see pcicap_ahci_hba_bare() */
static inline struct pcicap_ahci_hba_cap
pcicap_ahci_hba_load_cap(const struct pcicap_ahci_hba *v)
{
	struct pcicap_ahci_hba_cap r = { pcicap_mmio_load32(&v->view,
							    PCICAP_AHCI_HBA_CAP) };

	return r;
}

/* Global HBA Control */
struct pcicap_ahci_hba_ghc {
	uint32_t raw;
};

/* HBA reset: reads 1 until it has ended */
static inline bool
pcicap_ahci_hba_ghc_hr(struct pcicap_ahci_hba_ghc r)
{
	return (r.raw & PCICAP_AHCI_HBA_GHC_HR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_ghc
pcicap_ahci_hba_ghc_set_hr(struct pcicap_ahci_hba_ghc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_GHC_HR,
			      val ? PCICAP_AHCI_HBA_GHC_HR : 0);
	return r;
}

/* Interrupts are enabled */
static inline bool
pcicap_ahci_hba_ghc_ie(struct pcicap_ahci_hba_ghc r)
{
	return (r.raw & PCICAP_AHCI_HBA_GHC_IE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_ghc
pcicap_ahci_hba_ghc_set_ie(struct pcicap_ahci_hba_ghc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_GHC_IE,
			      val ? PCICAP_AHCI_HBA_GHC_IE : 0);
	return r;
}

/* Uses a single message although it has several */
static inline bool
pcicap_ahci_hba_ghc_mrsm(struct pcicap_ahci_hba_ghc r)
{
	return (r.raw & PCICAP_AHCI_HBA_GHC_MRSM) != 0;
}

/* AHCI is enabled; read only if CAP.SAM is set */
static inline bool
pcicap_ahci_hba_ghc_ae(struct pcicap_ahci_hba_ghc r)
{
	return (r.raw & PCICAP_AHCI_HBA_GHC_AE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_ghc
pcicap_ahci_hba_ghc_set_ae(struct pcicap_ahci_hba_ghc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_GHC_AE,
			      val ? PCICAP_AHCI_HBA_GHC_AE : 0);
	return r;
}

/**
 * pcicap_ahci_hba_read_ghc() - read: Global HBA Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_ghc(const struct pcicap_ahci_hba *v,
			 struct pcicap_ahci_hba_ghc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_GHC, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_ghc_hr_now(const struct pcicap_ahci_hba *v, uint32_t *now)
{
	struct pcicap_ahci_hba_ghc r;
	int ret = pcicap_ahci_hba_read_ghc(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_ahci_hba_ghc_hr(r);
	return 0;
}

/**
 * pcicap_ahci_hba_update_ghc() - change bits: Global HBA Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_update_ghc(const struct pcicap_ahci_hba *v, uint32_t mask,
			   struct pcicap_ahci_hba_ghc val)
{
	struct pcicap_ahci_hba_ghc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_GHC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_read_ghc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_GHC,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_GHC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Global HBA Control: the load alone; see pcicap_ahci_hba_bare() */
static inline struct pcicap_ahci_hba_ghc
pcicap_ahci_hba_load_ghc(const struct pcicap_ahci_hba *v)
{
	struct pcicap_ahci_hba_ghc r = { pcicap_mmio_load32(&v->view,
							    PCICAP_AHCI_HBA_GHC) };

	return r;
}

/**
 * pcicap_ahci_hba_read_is() - read: Interrupt Status: a bit for each port that
 * has an interrupt pending
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_is(const struct pcicap_ahci_hba *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_IS, val);
}

/**
 * pcicap_ahci_hba_clear_is() - clear bits by writing 1: Interrupt Status: a bit
 * for each port that has an interrupt pending
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_clear_is(const struct pcicap_ahci_hba *v, uint32_t bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_IS, bits);
}

/*
 * Interrupt Status: a bit for each port that has an interrupt pending: the load
 * alone; see pcicap_ahci_hba_bare()
 */
static inline uint32_t
pcicap_ahci_hba_load_is(const struct pcicap_ahci_hba *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_AHCI_HBA_IS);
}

/**
 * pcicap_ahci_hba_read_pi() - read: Ports Implemented: a bit for each port that
 * software may use
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_pi(const struct pcicap_ahci_hba *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PI, val);
}

/*
 * Ports Implemented: a bit for each port that software may use: the load alone;
 * see pcicap_ahci_hba_bare()
 */
static inline uint32_t
pcicap_ahci_hba_load_pi(const struct pcicap_ahci_hba *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_AHCI_HBA_PI);
}

/* AHCI Version */
struct pcicap_ahci_hba_vs {
	uint32_t raw;
};

/* Major version */
static inline uint32_t
pcicap_ahci_hba_vs_mjr(struct pcicap_ahci_hba_vs r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_VS_MJR) >> 16);
}

/* Minor version: 0x0300 for .3, 0x0301 for .31 */
static inline uint32_t
pcicap_ahci_hba_vs_mnr(struct pcicap_ahci_hba_vs r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_VS_MNR);
}

/**
 * pcicap_ahci_hba_read_vs() - read: AHCI Version
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_vs(const struct pcicap_ahci_hba *v,
			struct pcicap_ahci_hba_vs *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_VS, &val->raw);
}

/* AHCI Version: the load alone; see pcicap_ahci_hba_bare() */
static inline struct pcicap_ahci_hba_vs
pcicap_ahci_hba_load_vs(const struct pcicap_ahci_hba *v)
{
	struct pcicap_ahci_hba_vs r = { pcicap_mmio_load32(&v->view,
							   PCICAP_AHCI_HBA_VS) };

	return r;
}

/* Command Completion Coalescing Control */
struct pcicap_ahci_hba_ccc_ctl {
	uint32_t raw;
};

/* Completions are coalesced */
static inline bool
pcicap_ahci_hba_ccc_ctl_en(struct pcicap_ahci_hba_ccc_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_CCC_CTL_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_ccc_ctl
pcicap_ahci_hba_ccc_ctl_set_en(struct pcicap_ahci_hba_ccc_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_CCC_CTL_EN,
			      val ? PCICAP_AHCI_HBA_CCC_CTL_EN : 0);
	return r;
}

/* Which interrupt it uses */
static inline uint32_t
pcicap_ahci_hba_ccc_ctl_msg(struct pcicap_ahci_hba_ccc_ctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_CCC_CTL_MSG) >> 3);
}

/* Command completions before an interrupt, 0: no limit */
static inline uint32_t
pcicap_ahci_hba_ccc_ctl_cc(struct pcicap_ahci_hba_ccc_ctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_CCC_CTL_CC) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_ccc_ctl
pcicap_ahci_hba_ccc_ctl_set_cc(struct pcicap_ahci_hba_ccc_ctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_CCC_CTL_CC,
			      (uint32_t)val << 8);
	return r;
}

/* Timeout value (raw; quantity in ms) */
static inline uint32_t
pcicap_ahci_hba_ccc_ctl_tv(struct pcicap_ahci_hba_ccc_ctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_CCC_CTL_TV) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_ccc_ctl
pcicap_ahci_hba_ccc_ctl_set_tv(struct pcicap_ahci_hba_ccc_ctl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_CCC_CTL_TV,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_ahci_hba_read_ccc_ctl() - read: Command Completion Coalescing Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_ccc_ctl(const struct pcicap_ahci_hba *v,
			     struct pcicap_ahci_hba_ccc_ctl *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_cccs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_CCC_CTL, &val->raw);
}

/**
 * pcicap_ahci_hba_update_ccc_ctl() - change bits: Command Completion
 * Coalescing Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_update_ccc_ctl(const struct pcicap_ahci_hba *v, uint32_t mask,
			       struct pcicap_ahci_hba_ccc_ctl val)
{
	struct pcicap_ahci_hba_ccc_ctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_CCC_CTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_read_ccc_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_CCC_CTL,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_CCC_CTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ahci_hba_read_ccc_ports() - read: Command Completion Coalescing Ports:
 * those whose completions count
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.7.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_ccc_ports(const struct pcicap_ahci_hba *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_cccs != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_CCC_PORTS, val);
}

/**
 * pcicap_ahci_hba_write_ccc_ports() - write: Command Completion Coalescing
 * Ports: those whose completions count
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_write_ccc_ports(const struct pcicap_ahci_hba *v, uint32_t val)
{
	if (v->cap_cccs != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_CCC_PORTS, val);
}

/**
 * pcicap_ahci_hba_update_ccc_ports() - change bits: Command Completion
 * Coalescing Ports: those whose completions count
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_update_ccc_ports(const struct pcicap_ahci_hba *v, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_read_ccc_ports(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_CCC_PORTS,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Enclosure Management Location */
struct pcicap_ahci_hba_em_loc {
	uint32_t raw;
};

/* Where the message buffer is (raw; quantity in bytes) */
static inline uint32_t
pcicap_ahci_hba_em_loc_ofst(struct pcicap_ahci_hba_em_loc r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_EM_LOC_OFST) >> 16);
}

/* Length of one buffer (raw; quantity in bytes) */
static inline uint32_t
pcicap_ahci_hba_em_loc_sz(struct pcicap_ahci_hba_em_loc r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_EM_LOC_SZ);
}

/* Where the message buffer is, as a quantity in bytes. */
static inline uint64_t
pcicap_ahci_hba_em_loc_ofst_decoded(struct pcicap_ahci_hba_em_loc r)
{
	uint64_t n = pcicap_ahci_hba_em_loc_ofst(r);

	return n * 4;
}

/**
 * pcicap_ahci_hba_em_loc_ofst_encode() - from a quantity: Where the message
 * buffer is
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_em_loc_ofst_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Length of one buffer, as a quantity in bytes. */
static inline uint64_t
pcicap_ahci_hba_em_loc_sz_decoded(struct pcicap_ahci_hba_em_loc r)
{
	uint64_t n = pcicap_ahci_hba_em_loc_sz(r);

	return n * 4;
}

/**
 * pcicap_ahci_hba_em_loc_sz_encode() - from a quantity: Length of one buffer
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_em_loc_sz_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ahci_hba_read_em_loc() - read: Enclosure Management Location
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_em_loc(const struct pcicap_ahci_hba *v,
			    struct pcicap_ahci_hba_em_loc *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_ems != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_EM_LOC, &val->raw);
}

/* Enclosure Management Control */
struct pcicap_ahci_hba_em_ctl {
	uint32_t raw;
};

/* A message was received */
static inline bool
pcicap_ahci_hba_em_ctl_mr(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_MR) != 0;
}

/* Transmits the message */
static inline bool
pcicap_ahci_hba_em_ctl_tm(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_TM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_em_ctl
pcicap_ahci_hba_em_ctl_set_tm(struct pcicap_ahci_hba_em_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_EM_CTL_TM,
			      val ? PCICAP_AHCI_HBA_EM_CTL_TM : 0);
	return r;
}

/* Resets enclosure management */
static inline bool
pcicap_ahci_hba_em_ctl_rst(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_RST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_em_ctl
pcicap_ahci_hba_em_ctl_set_rst(struct pcicap_ahci_hba_em_ctl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_EM_CTL_RST,
			      val ? PCICAP_AHCI_HBA_EM_CTL_RST : 0);
	return r;
}

/* LED messages are supported */
static inline bool
pcicap_ahci_hba_em_ctl_led(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_LED) != 0;
}

/* SAF-TE messages are supported */
static inline bool
pcicap_ahci_hba_em_ctl_safte(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_SAFTE) != 0;
}

/* SES-2 messages are supported */
static inline bool
pcicap_ahci_hba_em_ctl_ses2(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_SES2) != 0;
}

/* SGPIO registers are supported */
static inline bool
pcicap_ahci_hba_em_ctl_sgpio(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_SGPIO) != 0;
}

/* One buffer for both directions */
static inline bool
pcicap_ahci_hba_em_ctl_smb(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_SMB) != 0;
}

/* Transmits messages only */
static inline bool
pcicap_ahci_hba_em_ctl_xmt(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_XMT) != 0;
}

/* Drives the activity LED by itself */
static inline bool
pcicap_ahci_hba_em_ctl_alhd(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_ALHD) != 0;
}

/* Takes messages for devices behind port multipliers */
static inline bool
pcicap_ahci_hba_em_ctl_pm(struct pcicap_ahci_hba_em_ctl r)
{
	return (r.raw & PCICAP_AHCI_HBA_EM_CTL_PM) != 0;
}

/**
 * pcicap_ahci_hba_read_em_ctl() - read: Enclosure Management Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.9.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_em_ctl(const struct pcicap_ahci_hba *v,
			    struct pcicap_ahci_hba_em_ctl *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_ems != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_EM_CTL, &val->raw);
}

/**
 * pcicap_ahci_hba_update_em_ctl() - change bits: Enclosure Management Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_update_em_ctl(const struct pcicap_ahci_hba *v, uint32_t mask,
			      struct pcicap_ahci_hba_em_ctl val)
{
	struct pcicap_ahci_hba_em_ctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_EM_CTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_read_em_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_EM_CTL,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_EM_CTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ahci_hba_clear_em_ctl() - clear bits by writing 1: Enclosure
 * Management Control
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_clear_em_ctl(const struct pcicap_ahci_hba *v, uint32_t bits)
{
	struct pcicap_ahci_hba_em_ctl old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_AHCI_HBA_EM_CTL_W1C_MASK)
		return -EPERM;
	ret = pcicap_ahci_hba_read_em_ctl(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_AHCI_HBA_EM_CTL_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_EM_CTL, bits);
}

/* HBA Capabilities Extended */
struct pcicap_ahci_hba_cap2 {
	uint32_t raw;
};

/* Firmware hands the HBA over by BOHC */
static inline bool
pcicap_ahci_hba_cap2_boh(struct pcicap_ahci_hba_cap2 r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP2_BOH) != 0;
}

/* Has NVMHCI registers */
static inline bool
pcicap_ahci_hba_cap2_nvmp(struct pcicap_ahci_hba_cap2 r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP2_NVMP) != 0;
}

/* Automatic transitions from Partial to Slumber */
static inline bool
pcicap_ahci_hba_cap2_apst(struct pcicap_ahci_hba_cap2 r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP2_APST) != 0;
}

/* Device sleep is supported */
static inline bool
pcicap_ahci_hba_cap2_sds(struct pcicap_ahci_hba_cap2 r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP2_SDS) != 0;
}

/* Aggressive device sleep management is supported */
static inline bool
pcicap_ahci_hba_cap2_sadm(struct pcicap_ahci_hba_cap2 r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP2_SADM) != 0;
}

/* Enters device sleep from Slumber only */
static inline bool
pcicap_ahci_hba_cap2_deso(struct pcicap_ahci_hba_cap2 r)
{
	return (r.raw & PCICAP_AHCI_HBA_CAP2_DESO) != 0;
}

/**
 * pcicap_ahci_hba_read_cap2() - read: HBA Capabilities Extended
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.10.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_cap2(const struct pcicap_ahci_hba *v,
			  struct pcicap_ahci_hba_cap2 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_CAP2, &val->raw);
}

/* HBA Capabilities Extended: the load alone; see pcicap_ahci_hba_bare() */
static inline struct pcicap_ahci_hba_cap2
pcicap_ahci_hba_load_cap2(const struct pcicap_ahci_hba *v)
{
	struct pcicap_ahci_hba_cap2 r = { pcicap_mmio_load32(&v->view,
							     PCICAP_AHCI_HBA_CAP2) };

	return r;
}

/* BIOS/OS Handoff Control and Status */
struct pcicap_ahci_hba_bohc {
	uint32_t raw;
};

/* The BIOS owns the HBA */
static inline bool
pcicap_ahci_hba_bohc_bos(struct pcicap_ahci_hba_bohc r)
{
	return (r.raw & PCICAP_AHCI_HBA_BOHC_BOS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_bohc
pcicap_ahci_hba_bohc_set_bos(struct pcicap_ahci_hba_bohc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_BOHC_BOS,
			      val ? PCICAP_AHCI_HBA_BOHC_BOS : 0);
	return r;
}

/* The operating system asks for the HBA */
static inline bool
pcicap_ahci_hba_bohc_oos(struct pcicap_ahci_hba_bohc r)
{
	return (r.raw & PCICAP_AHCI_HBA_BOHC_OOS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_bohc
pcicap_ahci_hba_bohc_set_oos(struct pcicap_ahci_hba_bohc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_BOHC_OOS,
			      val ? PCICAP_AHCI_HBA_BOHC_OOS : 0);
	return r;
}

/* An SMI is raised when the operating system asks */
static inline bool
pcicap_ahci_hba_bohc_sooe(struct pcicap_ahci_hba_bohc r)
{
	return (r.raw & PCICAP_AHCI_HBA_BOHC_SOOE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_bohc
pcicap_ahci_hba_bohc_set_sooe(struct pcicap_ahci_hba_bohc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_BOHC_SOOE,
			      val ? PCICAP_AHCI_HBA_BOHC_SOOE : 0);
	return r;
}

/* OOS changed to 1 */
static inline bool
pcicap_ahci_hba_bohc_ooc(struct pcicap_ahci_hba_bohc r)
{
	return (r.raw & PCICAP_AHCI_HBA_BOHC_OOC) != 0;
}

/* The BIOS has commands to finish */
static inline bool
pcicap_ahci_hba_bohc_bb(struct pcicap_ahci_hba_bohc r)
{
	return (r.raw & PCICAP_AHCI_HBA_BOHC_BB) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_bohc
pcicap_ahci_hba_bohc_set_bb(struct pcicap_ahci_hba_bohc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_BOHC_BB,
			      val ? PCICAP_AHCI_HBA_BOHC_BB : 0);
	return r;
}

/**
 * pcicap_ahci_hba_read_bohc() - read: BIOS/OS Handoff Control and Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.1.11.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_read_bohc(const struct pcicap_ahci_hba *v,
			  struct pcicap_ahci_hba_bohc *val)
{
	val->raw = UINT32_MAX;
	if (v->cap2_boh != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_BOHC, &val->raw);
}

/**
 * pcicap_ahci_hba_update_bohc() - change bits: BIOS/OS Handoff Control
 * and Status
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_update_bohc(const struct pcicap_ahci_hba *v, uint32_t mask,
			    struct pcicap_ahci_hba_bohc val)
{
	struct pcicap_ahci_hba_bohc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_BOHC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_read_bohc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_BOHC,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_BOHC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ahci_hba_clear_bohc() - clear bits by writing 1: BIOS/OS Handoff
 * Control and Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_clear_bohc(const struct pcicap_ahci_hba *v, uint32_t bits)
{
	struct pcicap_ahci_hba_bohc old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_AHCI_HBA_BOHC_W1C_MASK)
		return -EPERM;
	ret = pcicap_ahci_hba_read_bohc(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_AHCI_HBA_BOHC_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_BOHC, bits);
}

/**
 * pcicap_ahci_hba_poll_reset() - start and wait: Resets the HBA
 * @v: the view
 *
 * Sleeps between two reads. The limit is 1000000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_poll_reset(const struct pcicap_ahci_hba *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000001;
		struct pcicap_ahci_hba_ghc part = { bits };

		ret = pcicap_ahci_hba_update_ghc(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000000, 10000);
	for (;;) {
		uint32_t now_ghc_hr;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_ahci_hba_ghc_hr_now(v, &now_ghc_hr);
		if (ret)
			return ret;
		if (now_ghc_hr == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_init(struct pcicap_ahci_hba *v)
{
	int ret;

	v->mapped_size = v->view.size;
	{
		struct pcicap_ahci_hba_cap r;

		ret = pcicap_ahci_hba_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_cccs = 0;
		if (!ret)
			v->cap_cccs = pcicap_ahci_hba_cap_cccs(r);
		v->cap_ems = 0;
		if (!ret)
			v->cap_ems = pcicap_ahci_hba_cap_ems(r);
		v->cap_fbss = 0;
		if (!ret)
			v->cap_fbss = pcicap_ahci_hba_cap_fbss(r);
		v->cap_ssntf = 0;
		if (!ret)
			v->cap_ssntf = pcicap_ahci_hba_cap_ssntf(r);
	}
	{
		uint32_t r;

		ret = pcicap_ahci_hba_read_pi(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->pi = 0;
		if (!ret)
			v->pi = r;
	}
	{
		struct pcicap_ahci_hba_cap2 r;

		ret = pcicap_ahci_hba_read_cap2(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap2_boh = 0;
		if (!ret)
			v->cap2_boh = pcicap_ahci_hba_cap2_boh(r);
		v->cap2_sds = 0;
		if (!ret)
			v->cap2_sds = pcicap_ahci_hba_cap2_sds(r);
	}
	return 0;
}

/**
 * pcicap_ahci_hba_map() - the registers in a mapped BAR: Registers of the HBA
 * and its ports
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		    struct pcicap_ahci_hba *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_AHCI_HBA_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_AHCI_HBA_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_ahci_hba_init(v);
}

/**
 * pcicap_ahci_hba_wrap() - the registers at an address that there is: Registers
 * of the HBA and its ports
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_ahci_hba_map()
 * @v: the view
 *
 * Return: as for pcicap_ahci_hba_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_wrap(struct pcicap_map *map, void *base, uint64_t size,
		     struct pcicap_cfg *cfg, struct pcicap_ahci_hba *v)
{
	pcicap_map_memory(map, PCICAP_AHCI_HBA_BAR, base, size);
	return pcicap_ahci_hba_map(map, cfg, v);
}

/**
 * pcicap_ahci_hba_bare() - may _load_ and _store_ be used, which check nothing?
 * @v: the view, by pcicap_ahci_hba_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_bare(const struct pcicap_ahci_hba *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_AHCI_HBA_MIN_SIZE);
}

/**
 * struct pcicap_ahci_hba_port - Registers of a port
 * @view: where it is
 * @outer_cap_fbss: read once: the layout depends on it
 * @outer_cap_ssntf: read once: the layout depends on it
 * @outer_cap2_sds: read once: the layout depends on it
 *
 * Made by pcicap_ahci_hba_port_at() only.
 */
struct pcicap_ahci_hba_port {
	struct pcicap_mmio view;
	uint32_t outer_cap_fbss;
	uint32_t outer_cap_ssntf;
	uint32_t outer_cap2_sds;
};

/* Command List Base Address */
struct pcicap_ahci_hba_port_clb {
	uint32_t raw;
};

/* Bits 31 to 10 of it */
static inline uint32_t
pcicap_ahci_hba_port_clb_base(struct pcicap_ahci_hba_port_clb r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_CLB_BASE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_clb
pcicap_ahci_hba_port_clb_set_base(struct pcicap_ahci_hba_port_clb r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CLB_BASE,
			      (uint32_t)val << 10);
	return r;
}

/* Bits 31 to 10 of it, as a quantity. */
static inline uint64_t
pcicap_ahci_hba_port_clb_base_decoded(struct pcicap_ahci_hba_port_clb r)
{
	uint64_t n = pcicap_ahci_hba_port_clb_base(r);

	return n << 10;
}

/**
 * pcicap_ahci_hba_port_clb_base_encode() - from a quantity: Bits 31 to 10 of it
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_clb_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 22, 10, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ahci_hba_port_read_clb() - read: Command List Base Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_clb(const struct pcicap_ahci_hba_port *v,
			      struct pcicap_ahci_hba_port_clb *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_CLB,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_update_clb() - change bits: Command List Base Address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_clb(const struct pcicap_ahci_hba_port *v,
				uint32_t mask,
				struct pcicap_ahci_hba_port_clb val)
{
	struct pcicap_ahci_hba_port_clb old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_CLB_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_clb(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_CLB,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ahci_hba_port_read_clbu() - read: Command List Base Address, upper 32
 * bits; 0 without CAP.S64A
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_clbu(const struct pcicap_ahci_hba_port *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_CLBU, val);
}

/**
 * pcicap_ahci_hba_port_write_clbu() - write: Command List Base Address, upper
 * 32 bits; 0 without CAP.S64A
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_write_clbu(const struct pcicap_ahci_hba_port *v,
				uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_CLBU, val);
}

/**
 * pcicap_ahci_hba_port_update_clbu() - change bits: Command List Base Address,
 * upper 32 bits; 0 without CAP.S64A
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_clbu(const struct pcicap_ahci_hba_port *v,
				 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_clbu(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_CLBU,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* FIS Base Address */
struct pcicap_ahci_hba_port_fb {
	uint32_t raw;
};

/* Bits 31 to 8 of it */
static inline uint32_t
pcicap_ahci_hba_port_fb_base(struct pcicap_ahci_hba_port_fb r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_FB_BASE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_fb
pcicap_ahci_hba_port_fb_set_base(struct pcicap_ahci_hba_port_fb r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_FB_BASE,
			      (uint32_t)val << 8);
	return r;
}

/* Bits 31 to 8 of it, as a quantity. */
static inline uint64_t
pcicap_ahci_hba_port_fb_base_decoded(struct pcicap_ahci_hba_port_fb r)
{
	uint64_t n = pcicap_ahci_hba_port_fb_base(r);

	return n << 8;
}

/**
 * pcicap_ahci_hba_port_fb_base_encode() - from a quantity: Bits 31 to 8 of it
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_fb_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 24, 8, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ahci_hba_port_read_fb() - read: FIS Base Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_fb(const struct pcicap_ahci_hba_port *v,
			     struct pcicap_ahci_hba_port_fb *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_FB, &val->raw);
}

/**
 * pcicap_ahci_hba_port_update_fb() - change bits: FIS Base Address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_fb(const struct pcicap_ahci_hba_port *v,
			       uint32_t mask,
			       struct pcicap_ahci_hba_port_fb val)
{
	struct pcicap_ahci_hba_port_fb old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_FB_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_fb(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_FB,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ahci_hba_port_read_fbu() - read: FIS Base Address, upper 32 bits; 0
 * without CAP.S64A
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_fbu(const struct pcicap_ahci_hba_port *v,
			      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_FBU, val);
}

/**
 * pcicap_ahci_hba_port_write_fbu() - write: FIS Base Address, upper 32 bits; 0
 * without CAP.S64A
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_write_fbu(const struct pcicap_ahci_hba_port *v,
			       uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_FBU, val);
}

/**
 * pcicap_ahci_hba_port_update_fbu() - change bits: FIS Base Address, upper 32
 * bits; 0 without CAP.S64A
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_fbu(const struct pcicap_ahci_hba_port *v,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_fbu(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_FBU,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Interrupt Status */
struct pcicap_ahci_hba_port_is {
	uint32_t raw;
};

/* A device to host register FIS was received */
static inline bool
pcicap_ahci_hba_port_is_dhrs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_DHRS) != 0;
}

/* A PIO setup FIS was received */
static inline bool
pcicap_ahci_hba_port_is_pss(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_PSS) != 0;
}

/* A DMA setup FIS was received */
static inline bool
pcicap_ahci_hba_port_is_dss(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_DSS) != 0;
}

/* A set device bits FIS was received */
static inline bool
pcicap_ahci_hba_port_is_sdbs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_SDBS) != 0;
}

/* An unknown FIS was received: SERR.DIAG.F */
static inline bool
pcicap_ahci_hba_port_is_ufs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_UFS) != 0;
}

/* A descriptor was processed */
static inline bool
pcicap_ahci_hba_port_is_dps(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_DPS) != 0;
}

/* The connection changed: SERR.DIAG.X */
static inline bool
pcicap_ahci_hba_port_is_pcs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_PCS) != 0;
}

/* The mechanical presence switch was opened or closed */
static inline bool
pcicap_ahci_hba_port_is_dmps(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_DMPS) != 0;
}

/* PhyRdy changed: SERR.DIAG.N */
static inline bool
pcicap_ahci_hba_port_is_prcs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_PRCS) != 0;
}

/* FIS from a device behind the wrong port of a multiplier */
static inline bool
pcicap_ahci_hba_port_is_ipms(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_IPMS) != 0;
}

/* More bytes than the descriptors have room for */
static inline bool
pcicap_ahci_hba_port_is_ofs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_OFS) != 0;
}

/* Interface non-fatal error */
static inline bool
pcicap_ahci_hba_port_is_infs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_INFS) != 0;
}

/* Interface fatal error */
static inline bool
pcicap_ahci_hba_port_is_ifs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_IFS) != 0;
}

/* Host bus data error */
static inline bool
pcicap_ahci_hba_port_is_hbds(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_HBDS) != 0;
}

/* Host bus fatal error */
static inline bool
pcicap_ahci_hba_port_is_hbfs(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_HBFS) != 0;
}

/* Task file error: the device set its error bit */
static inline bool
pcicap_ahci_hba_port_is_tfes(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_TFES) != 0;
}

/* Cold presence changed */
static inline bool
pcicap_ahci_hba_port_is_cpds(struct pcicap_ahci_hba_port_is r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IS_CPDS) != 0;
}

/**
 * pcicap_ahci_hba_port_read_is() - read: Interrupt Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_is(const struct pcicap_ahci_hba_port *v,
			     struct pcicap_ahci_hba_port_is *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_IS, &val->raw);
}

/**
 * pcicap_ahci_hba_port_clear_is() - clear bits by writing 1: Interrupt Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_clear_is(const struct pcicap_ahci_hba_port *v,
			      uint32_t bits)
{
	struct pcicap_ahci_hba_port_is old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_AHCI_HBA_PORT_IS_W1C_MASK)
		return -EPERM;
	ret = pcicap_ahci_hba_port_read_is(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits | (old.raw & PCICAP_AHCI_HBA_PORT_IS_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_IS, bits);
}

/* Interrupt Enable: which bits of the status interrupt */
struct pcicap_ahci_hba_port_ie {
	uint32_t raw;
};

/* Device to host register FIS */
static inline bool
pcicap_ahci_hba_port_ie_dhre(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_DHRE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_dhre(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_DHRE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_DHRE : 0);
	return r;
}

/* PIO setup FIS */
static inline bool
pcicap_ahci_hba_port_ie_pse(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_PSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_pse(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_PSE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_PSE : 0);
	return r;
}

/* DMA setup FIS */
static inline bool
pcicap_ahci_hba_port_ie_dse(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_DSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_dse(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_DSE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_DSE : 0);
	return r;
}

/* Set device bits FIS */
static inline bool
pcicap_ahci_hba_port_ie_sdbe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_SDBE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_sdbe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_SDBE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_SDBE : 0);
	return r;
}

/* Unknown FIS */
static inline bool
pcicap_ahci_hba_port_ie_ufe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_UFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_ufe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_UFE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_UFE : 0);
	return r;
}

/* Descriptor processed */
static inline bool
pcicap_ahci_hba_port_ie_dpe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_DPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_dpe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_DPE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_DPE : 0);
	return r;
}

/* Change of the connection */
static inline bool
pcicap_ahci_hba_port_ie_pce(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_PCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_pce(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_PCE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_PCE : 0);
	return r;
}

/* Mechanical presence switch */
static inline bool
pcicap_ahci_hba_port_ie_dmpe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_DMPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_dmpe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_DMPE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_DMPE : 0);
	return r;
}

/* Change of PhyRdy */
static inline bool
pcicap_ahci_hba_port_ie_prce(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_PRCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_prce(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_PRCE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_PRCE : 0);
	return r;
}

/* Wrong port of a multiplier */
static inline bool
pcicap_ahci_hba_port_ie_ipme(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_IPME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_ipme(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_IPME,
			      val ? PCICAP_AHCI_HBA_PORT_IE_IPME : 0);
	return r;
}

/* Overflow */
static inline bool
pcicap_ahci_hba_port_ie_ofe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_OFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_ofe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_OFE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_OFE : 0);
	return r;
}

/* Interface non-fatal error */
static inline bool
pcicap_ahci_hba_port_ie_infe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_INFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_infe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_INFE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_INFE : 0);
	return r;
}

/* Interface fatal error */
static inline bool
pcicap_ahci_hba_port_ie_ife(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_IFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_ife(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_IFE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_IFE : 0);
	return r;
}

/* Host bus data error */
static inline bool
pcicap_ahci_hba_port_ie_hbde(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_HBDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_hbde(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_HBDE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_HBDE : 0);
	return r;
}

/* Host bus fatal error */
static inline bool
pcicap_ahci_hba_port_ie_hbfe(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_HBFE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_hbfe(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_HBFE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_HBFE : 0);
	return r;
}

/* Task file error */
static inline bool
pcicap_ahci_hba_port_ie_tfee(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_TFEE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_tfee(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_TFEE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_TFEE : 0);
	return r;
}

/* Cold presence */
static inline bool
pcicap_ahci_hba_port_ie_cpde(struct pcicap_ahci_hba_port_ie r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_IE_CPDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_ie
pcicap_ahci_hba_port_ie_set_cpde(struct pcicap_ahci_hba_port_ie r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_IE_CPDE,
			      val ? PCICAP_AHCI_HBA_PORT_IE_CPDE : 0);
	return r;
}

/**
 * pcicap_ahci_hba_port_read_ie() - read: Interrupt Enable: which bits of the
 * status interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_ie(const struct pcicap_ahci_hba_port *v,
			     struct pcicap_ahci_hba_port_ie *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_IE, &val->raw);
}

/**
 * pcicap_ahci_hba_port_update_ie() - change bits: Interrupt Enable: which bits
 * of the status interrupt
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_ie(const struct pcicap_ahci_hba_port *v,
			       uint32_t mask,
			       struct pcicap_ahci_hba_port_ie val)
{
	struct pcicap_ahci_hba_port_ie old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_IE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_ie(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_IE,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Command and Status */
struct pcicap_ahci_hba_port_cmd {
	uint32_t raw;
};

/* Start: the HBA may process the command list */
static inline bool
pcicap_ahci_hba_port_cmd_st(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_ST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_st(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_ST,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_ST : 0);
	return r;
}

/* Spin-up device; read only 1 without CAP.SSS */
static inline bool
pcicap_ahci_hba_port_cmd_sud(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_SUD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_sud(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_SUD,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_SUD : 0);
	return r;
}

/* Power on device; read only 1 without CPD */
static inline bool
pcicap_ahci_hba_port_cmd_pod(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_POD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_pod(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_POD,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_POD : 0);
	return r;
}

/* Command list override: clears BSY and DRQ; reads 1 until that is done */
static inline bool
pcicap_ahci_hba_port_cmd_clo(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_CLO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_clo(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_CLO,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_CLO : 0);
	return r;
}

/* FIS receive enable */
static inline bool
pcicap_ahci_hba_port_cmd_fre(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_FRE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_fre(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_FRE,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_FRE : 0);
	return r;
}

/* Current command slot */
static inline uint32_t
pcicap_ahci_hba_port_cmd_ccs(struct pcicap_ahci_hba_port_cmd r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_CMD_CCS) >> 8);
}

/* Mechanical presence switch state; 1: open */
static inline bool
pcicap_ahci_hba_port_cmd_mpss(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_MPSS) != 0;
}

/* FIS receive is running */
static inline bool
pcicap_ahci_hba_port_cmd_fr(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_FR) != 0;
}

/* Command list is running */
static inline bool
pcicap_ahci_hba_port_cmd_cr(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_CR) != 0;
}

/* Cold presence state; 1: a device is attached */
static inline bool
pcicap_ahci_hba_port_cmd_cps(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_CPS) != 0;
}

/* A port multiplier is attached */
static inline bool
pcicap_ahci_hba_port_cmd_pma(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_PMA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_pma(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_PMA,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_PMA : 0);
	return r;
}

/* Hot plug capable port */
static inline bool
pcicap_ahci_hba_port_cmd_hpcp(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_HPCP) != 0;
}

/* Has a mechanical presence switch */
static inline bool
pcicap_ahci_hba_port_cmd_mpsp(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_MPSP) != 0;
}

/* Detects cold presence */
static inline bool
pcicap_ahci_hba_port_cmd_cpd(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_CPD) != 0;
}

/* External SATA port */
static inline bool
pcicap_ahci_hba_port_cmd_esp(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_ESP) != 0;
}

/* FIS-based switching capable port */
static inline bool
pcicap_ahci_hba_port_cmd_fbscp(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_FBSCP) != 0;
}

/* Automatic transitions from Partial to Slumber are enabled */
static inline bool
pcicap_ahci_hba_port_cmd_apste(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_APSTE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_apste(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_APSTE,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_APSTE : 0);
	return r;
}

/* The device is ATAPI: for the LED */
static inline bool
pcicap_ahci_hba_port_cmd_atapi(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_ATAPI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_atapi(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_ATAPI,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_ATAPI : 0);
	return r;
}

/* Drives the LED for ATAPI devices */
static inline bool
pcicap_ahci_hba_port_cmd_dlae(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_DLAE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_dlae(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_DLAE,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_DLAE : 0);
	return r;
}

/* Aggressive link power management is enabled */
static inline bool
pcicap_ahci_hba_port_cmd_alpe(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_ALPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_alpe(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_ALPE,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_ALPE : 0);
	return r;
}

/* Aggressively enters Slumber; 0: Partial */
static inline bool
pcicap_ahci_hba_port_cmd_asp(struct pcicap_ahci_hba_port_cmd r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_CMD_ASP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_asp(struct pcicap_ahci_hba_port_cmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_ASP,
			      val ? PCICAP_AHCI_HBA_PORT_CMD_ASP : 0);
	return r;
}

/* Interface communication control: the state that the interface goes to */
static inline uint32_t
pcicap_ahci_hba_port_cmd_icc(struct pcicap_ahci_hba_port_cmd r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_CMD_ICC) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_cmd
pcicap_ahci_hba_port_cmd_set_icc(struct pcicap_ahci_hba_port_cmd r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_CMD_ICC,
			      (uint32_t)val << 28);
	return r;
}

/**
 * pcicap_ahci_hba_port_read_cmd() - read: Command and Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.7.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_cmd(const struct pcicap_ahci_hba_port *v,
			      struct pcicap_ahci_hba_port_cmd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_CMD,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_cmd_clo_now(const struct pcicap_ahci_hba_port *v,
				 uint32_t *now)
{
	struct pcicap_ahci_hba_port_cmd r;
	int ret = pcicap_ahci_hba_port_read_cmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_ahci_hba_port_cmd_clo(r);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_cmd_fr_now(const struct pcicap_ahci_hba_port *v,
				uint32_t *now)
{
	struct pcicap_ahci_hba_port_cmd r;
	int ret = pcicap_ahci_hba_port_read_cmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_ahci_hba_port_cmd_fr(r);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_cmd_cr_now(const struct pcicap_ahci_hba_port *v,
				uint32_t *now)
{
	struct pcicap_ahci_hba_port_cmd r;
	int ret = pcicap_ahci_hba_port_read_cmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_ahci_hba_port_cmd_cr(r);
	return 0;
}

/**
 * pcicap_ahci_hba_port_update_cmd() - change bits: Command and Status
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_cmd(const struct pcicap_ahci_hba_port *v,
				uint32_t mask,
				struct pcicap_ahci_hba_port_cmd val)
{
	struct pcicap_ahci_hba_port_cmd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_CMD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_cmd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_CMD,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_PORT_CMD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Task File Data */
struct pcicap_ahci_hba_port_tfd {
	uint32_t raw;
};

/* Status of the device */
static inline uint32_t
pcicap_ahci_hba_port_tfd_sts(struct pcicap_ahci_hba_port_tfd r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_PORT_TFD_STS);
}

/* Error of the device */
static inline uint32_t
pcicap_ahci_hba_port_tfd_err(struct pcicap_ahci_hba_port_tfd r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_TFD_ERR) >> 8);
}

/**
 * pcicap_ahci_hba_port_read_tfd() - read: Task File Data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_tfd(const struct pcicap_ahci_hba_port *v,
			      struct pcicap_ahci_hba_port_tfd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_TFD,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_read_sig() - read: Signature: what the device said that
 * it is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.9.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_sig(const struct pcicap_ahci_hba_port *v,
			      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_SIG, val);
}

/* SStatus */
struct pcicap_ahci_hba_port_ssts {
	uint32_t raw;
};

/* Device detection */
static inline uint32_t
pcicap_ahci_hba_port_ssts_det(struct pcicap_ahci_hba_port_ssts r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_PORT_SSTS_DET);
}

/* Negotiated speed */
static inline uint32_t
pcicap_ahci_hba_port_ssts_spd(struct pcicap_ahci_hba_port_ssts r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SSTS_SPD) >> 4);
}

/* Power state of the interface */
static inline uint32_t
pcicap_ahci_hba_port_ssts_ipm(struct pcicap_ahci_hba_port_ssts r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SSTS_IPM) >> 8);
}

/**
 * pcicap_ahci_hba_port_read_ssts() - read: SStatus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.10.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_ssts(const struct pcicap_ahci_hba_port *v,
			       struct pcicap_ahci_hba_port_ssts *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_SSTS,
				  &val->raw);
}

/* SControl */
struct pcicap_ahci_hba_port_sctl {
	uint32_t raw;
};

/* Device detection: what is done to the interface */
static inline uint32_t
pcicap_ahci_hba_port_sctl_det(struct pcicap_ahci_hba_port_sctl r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_PORT_SCTL_DET);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_sctl
pcicap_ahci_hba_port_sctl_set_det(struct pcicap_ahci_hba_port_sctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_SCTL_DET, val);
	return r;
}

/* Highest speed allowed */
static inline uint32_t
pcicap_ahci_hba_port_sctl_spd(struct pcicap_ahci_hba_port_sctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SCTL_SPD) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_sctl
pcicap_ahci_hba_port_sctl_set_spd(struct pcicap_ahci_hba_port_sctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_SCTL_SPD,
			      (uint32_t)val << 4);
	return r;
}

/* Power states that are not allowed */
static inline uint32_t
pcicap_ahci_hba_port_sctl_ipm(struct pcicap_ahci_hba_port_sctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SCTL_IPM) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_sctl
pcicap_ahci_hba_port_sctl_set_ipm(struct pcicap_ahci_hba_port_sctl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_SCTL_IPM,
			      (uint32_t)val << 8);
	return r;
}

/* Select power management; not used by AHCI */
static inline uint32_t
pcicap_ahci_hba_port_sctl_spm(struct pcicap_ahci_hba_port_sctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SCTL_SPM) >> 12);
}

/* Port of a multiplier; not used by AHCI */
static inline uint32_t
pcicap_ahci_hba_port_sctl_pmp(struct pcicap_ahci_hba_port_sctl r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SCTL_PMP) >> 16);
}

/**
 * pcicap_ahci_hba_port_read_sctl() - read: SControl
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.11.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_sctl(const struct pcicap_ahci_hba_port *v,
			       struct pcicap_ahci_hba_port_sctl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_SCTL,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_update_sctl() - change bits: SControl
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_sctl(const struct pcicap_ahci_hba_port *v,
				 uint32_t mask,
				 struct pcicap_ahci_hba_port_sctl val)
{
	struct pcicap_ahci_hba_port_sctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_SCTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_sctl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_SCTL,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_PORT_SCTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* SError */
struct pcicap_ahci_hba_port_serr {
	uint32_t raw;
};

/* Errors */
static inline uint32_t
pcicap_ahci_hba_port_serr_err(struct pcicap_ahci_hba_port_serr r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_PORT_SERR_ERR);
}

/* Diagnostics */
static inline uint32_t
pcicap_ahci_hba_port_serr_diag(struct pcicap_ahci_hba_port_serr r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_SERR_DIAG) >> 16);
}

/**
 * pcicap_ahci_hba_port_read_serr() - read: SError
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.12.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_serr(const struct pcicap_ahci_hba_port *v,
			       struct pcicap_ahci_hba_port_serr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_SERR,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_clear_serr() - clear bits by writing 1: SError
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_clear_serr(const struct pcicap_ahci_hba_port *v,
				uint32_t bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_SERR, bits);
}

/**
 * pcicap_ahci_hba_port_read_sact() - read: SActive: a bit for each queued
 * command that has not ended; 0 while CMD.ST is 0
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.13.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_sact(const struct pcicap_ahci_hba_port *v,
			       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_SACT, val);
}

/**
 * pcicap_ahci_hba_port_write_sact() - write: SActive: a bit for each queued
 * command that has not ended; 0 while CMD.ST is 0
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_write_sact(const struct pcicap_ahci_hba_port *v,
				uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_SACT, val);
}

/**
 * pcicap_ahci_hba_port_read_ci() - read: Command Issue: a bit for each slot
 * that has a command to run; 0 while CMD.ST is 0
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.14.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_ci(const struct pcicap_ahci_hba_port *v,
			     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_CI, val);
}

/**
 * pcicap_ahci_hba_port_write_ci() - write: Command Issue: a bit for each slot
 * that has a command to run; 0 while CMD.ST is 0
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_write_ci(const struct pcicap_ahci_hba_port *v,
			      uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_CI, val);
}

/* SNotification */
struct pcicap_ahci_hba_port_sntf {
	uint32_t raw;
};

/* Ports of a multiplier whose device sent a notification */
static inline uint32_t
pcicap_ahci_hba_port_sntf_pmn(struct pcicap_ahci_hba_port_sntf r)
{
	return (uint32_t)(r.raw & PCICAP_AHCI_HBA_PORT_SNTF_PMN);
}

/**
 * pcicap_ahci_hba_port_read_sntf() - read: SNotification
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.15.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_sntf(const struct pcicap_ahci_hba_port *v,
			       struct pcicap_ahci_hba_port_sntf *val)
{
	val->raw = UINT32_MAX;
	if (v->outer_cap_ssntf != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_SNTF,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_clear_sntf() - clear bits by writing 1: SNotification
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_clear_sntf(const struct pcicap_ahci_hba_port *v,
				uint32_t bits)
{
	struct pcicap_ahci_hba_port_sntf old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_AHCI_HBA_PORT_SNTF_W1C_MASK)
		return -EPERM;
	ret = pcicap_ahci_hba_port_read_sntf(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_AHCI_HBA_PORT_SNTF_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_AHCI_HBA_PORT_SNTF, bits);
}

/* FIS-based Switching Control */
struct pcicap_ahci_hba_port_fbs {
	uint32_t raw;
};

/* Enable */
static inline bool
pcicap_ahci_hba_port_fbs_en(struct pcicap_ahci_hba_port_fbs r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_FBS_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_fbs
pcicap_ahci_hba_port_fbs_set_en(struct pcicap_ahci_hba_port_fbs r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_FBS_EN,
			      val ? PCICAP_AHCI_HBA_PORT_FBS_EN : 0);
	return r;
}

/*
 * Device error clear: clears the error of the device in DEV; reads 1 until that
 * is done
 */
static inline bool
pcicap_ahci_hba_port_fbs_dec(struct pcicap_ahci_hba_port_fbs r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_FBS_DEC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_fbs
pcicap_ahci_hba_port_fbs_set_dec(struct pcicap_ahci_hba_port_fbs r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_FBS_DEC,
			      val ? PCICAP_AHCI_HBA_PORT_FBS_DEC : 0);
	return r;
}

/* Single device error: others may go on */
static inline bool
pcicap_ahci_hba_port_fbs_sde(struct pcicap_ahci_hba_port_fbs r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_FBS_SDE) != 0;
}

/* Device to issue to */
static inline uint32_t
pcicap_ahci_hba_port_fbs_dev(struct pcicap_ahci_hba_port_fbs r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_FBS_DEV) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_fbs
pcicap_ahci_hba_port_fbs_set_dev(struct pcicap_ahci_hba_port_fbs r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_FBS_DEV,
			      (uint32_t)val << 8);
	return r;
}

/* Number of devices that it is best at */
static inline uint32_t
pcicap_ahci_hba_port_fbs_ado(struct pcicap_ahci_hba_port_fbs r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_FBS_ADO) >> 12);
}

/* Device with the error */
static inline uint32_t
pcicap_ahci_hba_port_fbs_dwe(struct pcicap_ahci_hba_port_fbs r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_FBS_DWE) >> 16);
}

/**
 * pcicap_ahci_hba_port_read_fbs() - read: FIS-based Switching Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.16.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_fbs(const struct pcicap_ahci_hba_port *v,
			      struct pcicap_ahci_hba_port_fbs *val)
{
	val->raw = UINT32_MAX;
	if (v->outer_cap_fbss != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_FBS,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_update_fbs() - change bits: FIS-based Switching Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_fbs(const struct pcicap_ahci_hba_port *v,
				uint32_t mask,
				struct pcicap_ahci_hba_port_fbs val)
{
	struct pcicap_ahci_hba_port_fbs old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_FBS_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_fbs(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_FBS,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_PORT_FBS_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Device Sleep */
struct pcicap_ahci_hba_port_devslp {
	uint32_t raw;
};

/* Aggressive device sleep enable */
static inline bool
pcicap_ahci_hba_port_devslp_adse(struct pcicap_ahci_hba_port_devslp r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_ADSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_devslp
pcicap_ahci_hba_port_devslp_set_adse(struct pcicap_ahci_hba_port_devslp r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_DEVSLP_ADSE,
			      val ? PCICAP_AHCI_HBA_PORT_DEVSLP_ADSE : 0);
	return r;
}

/* Device sleep is present on this port */
static inline bool
pcicap_ahci_hba_port_devslp_dsp(struct pcicap_ahci_hba_port_devslp r)
{
	return (r.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_DSP) != 0;
}

/* Exit timeout; 0: 20 ms (raw; quantity in ms) */
static inline uint32_t
pcicap_ahci_hba_port_devslp_deto(struct pcicap_ahci_hba_port_devslp r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_DETO) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_devslp
pcicap_ahci_hba_port_devslp_set_deto(struct pcicap_ahci_hba_port_devslp r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_DEVSLP_DETO,
			      (uint32_t)val << 2);
	return r;
}

/* Minimum assertion time; 0: 10 ms (raw; quantity in ms) */
static inline uint32_t
pcicap_ahci_hba_port_devslp_mdat(struct pcicap_ahci_hba_port_devslp r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_MDAT) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_devslp
pcicap_ahci_hba_port_devslp_set_mdat(struct pcicap_ahci_hba_port_devslp r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_DEVSLP_MDAT,
			      (uint32_t)val << 10);
	return r;
}

/* Idle timeout before device sleep is entered (raw; quantity in ms) */
static inline uint32_t
pcicap_ahci_hba_port_devslp_dito(struct pcicap_ahci_hba_port_devslp r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_DITO) >> 15);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ahci_hba_port_devslp
pcicap_ahci_hba_port_devslp_set_dito(struct pcicap_ahci_hba_port_devslp r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AHCI_HBA_PORT_DEVSLP_DITO,
			      (uint32_t)val << 15);
	return r;
}

/* What the idle timeout is multiplied by */
static inline uint32_t
pcicap_ahci_hba_port_devslp_dm(struct pcicap_ahci_hba_port_devslp r)
{
	return (uint32_t)((r.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_DM) >> 25);
}

/* What the idle timeout is multiplied by, as a quantity. */
static inline uint64_t
pcicap_ahci_hba_port_devslp_dm_decoded(struct pcicap_ahci_hba_port_devslp r)
{
	uint64_t n = pcicap_ahci_hba_port_devslp_dm(r);

	return (n + 1);
}

/**
 * pcicap_ahci_hba_port_devslp_dm_encode() - from a quantity: What the idle
 * timeout is multiplied by
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_devslp_dm_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ahci_hba_port_read_devslp() - read: Device Sleep
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See AHCI 3.3.17.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_devslp(const struct pcicap_ahci_hba_port *v,
				 struct pcicap_ahci_hba_port_devslp *val)
{
	val->raw = UINT32_MAX;
	if (v->outer_cap2_sds != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_AHCI_HBA_PORT_DEVSLP,
				  &val->raw);
}

/**
 * pcicap_ahci_hba_port_update_devslp() - change bits: Device Sleep
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_update_devslp(const struct pcicap_ahci_hba_port *v,
				   uint32_t mask,
				   struct pcicap_ahci_hba_port_devslp val)
{
	struct pcicap_ahci_hba_port_devslp old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AHCI_HBA_PORT_DEVSLP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ahci_hba_port_read_devslp(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_AHCI_HBA_PORT_DEVSLP,
				 (uint32_t)((old.raw & PCICAP_AHCI_HBA_PORT_DEVSLP_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ahci_hba_port_read_command_list() - read: Where the command list is
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_command_list(const struct pcicap_ahci_hba_port *v,
				       uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_ahci_hba_port_clb part;

		ret = pcicap_ahci_hba_port_read_clb(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ahci_hba_port_clb_base(part) << 10;
	}
	{
		uint32_t part;

		ret = pcicap_ahci_hba_port_read_clbu(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ahci_hba_port_write_command_list() - write: Where the command list is
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_write_command_list(const struct pcicap_ahci_hba_port *v,
					uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 10) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 10);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x3fffff) << 10));
		struct pcicap_ahci_hba_port_clb part = { bits };

		ret = pcicap_ahci_hba_port_update_clb(v, 0xfffffc00, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_ahci_hba_port_write_clbu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ahci_hba_port_read_received_fis() - read: Where received FISes are put
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_read_received_fis(const struct pcicap_ahci_hba_port *v,
				       uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_ahci_hba_port_fb part;

		ret = pcicap_ahci_hba_port_read_fb(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ahci_hba_port_fb_base(part) << 8;
	}
	{
		uint32_t part;

		ret = pcicap_ahci_hba_port_read_fbu(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ahci_hba_port_write_received_fis() - write: Where received FISes
 * are put
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_write_received_fis(const struct pcicap_ahci_hba_port *v,
					uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 8) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 8);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xffffff) << 8));
		struct pcicap_ahci_hba_port_fb part = { bits };

		ret = pcicap_ahci_hba_port_update_fb(v, 0xffffff00, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_ahci_hba_port_write_fbu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ahci_hba_port_poll_stop() - start and wait: Stops the command list
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_poll_stop(const struct pcicap_ahci_hba_port *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000000;
		struct pcicap_ahci_hba_port_cmd part = { bits };

		ret = pcicap_ahci_hba_port_update_cmd(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 500000, 1000);
	for (;;) {
		uint32_t now_cmd_cr;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_ahci_hba_port_cmd_cr_now(v, &now_cmd_cr);
		if (ret)
			return ret;
		if (now_cmd_cr == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_ahci_hba_port_poll_stop_fis() - start and wait: Stops FIS receive,
 * after the command list
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_poll_stop_fis(const struct pcicap_ahci_hba_port *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000000;
		struct pcicap_ahci_hba_port_cmd part = { bits };

		ret = pcicap_ahci_hba_port_update_cmd(v, 0x00000010, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 500000, 1000);
	for (;;) {
		uint32_t now_cmd_fr;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_ahci_hba_port_cmd_fr_now(v, &now_cmd_fr);
		if (ret)
			return ret;
		if (now_cmd_fr == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_ahci_hba_port_poll_override() - start and wait: Clears BSY and DRQ
 * @v: the view
 *
 * Sleeps between two reads. The limit is 500000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_poll_override(const struct pcicap_ahci_hba_port *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000008;
		struct pcicap_ahci_hba_port_cmd part = { bits };

		ret = pcicap_ahci_hba_port_update_cmd(v, 0x00000008, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 500000, 1000);
	for (;;) {
		uint32_t now_cmd_clo;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_ahci_hba_port_cmd_clo_now(v, &now_cmd_clo);
		if (ret)
			return ret;
		if (now_cmd_clo == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_ahci_hba_port_irq_pending() - causes of interrupts: Interrupt Status
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_irq_pending(const struct pcicap_ahci_hba_port *v,
				 uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		struct pcicap_ahci_hba_port_is r;
		int ret = pcicap_ahci_hba_port_read_is(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	{
		struct pcicap_ahci_hba_port_ie r;
		int ret = pcicap_ahci_hba_port_read_ie(v, &r);

		if (ret)
			return ret;
		enabled = r.raw;
	}
	causes = (uint32_t)(causes & enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_ahci_hba_port_irq_enable() - enable interrupts: Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_irq_enable(const struct pcicap_ahci_hba_port *v,
				uint32_t bits)
{
	struct pcicap_ahci_hba_port_ie part = { bits };

	return pcicap_ahci_hba_port_update_ie(v, bits, part);
}

/**
 * pcicap_ahci_hba_port_irq_disable() - disable interrupts: Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_irq_disable(const struct pcicap_ahci_hba_port *v,
				 uint32_t bits)
{
	struct pcicap_ahci_hba_port_ie part = { 0 };

	return pcicap_ahci_hba_port_update_ie(v, bits, part);
}

/**
 * pcicap_ahci_hba_port_irq_ack() - acknowledge interrupts: Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_irq_ack(const struct pcicap_ahci_hba_port *v,
			     uint32_t bits)
{
	return pcicap_ahci_hba_port_clear_is(v, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_init(struct pcicap_ahci_hba_port *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_open(const struct pcicap_ahci_hba *outer, uint32_t off,
			  struct pcicap_ahci_hba_port *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x80, &v->view);

	if (ret)
		return ret;
	v->outer_cap_fbss = outer->cap_fbss;
	v->outer_cap_ssntf = outer->cap_ssntf;
	v->outer_cap2_sds = outer->cap2_sds;
	return pcicap_ahci_hba_port_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_ahci_hba_port_elements(const struct pcicap_ahci_hba *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->mapped_size, 383),
					  128),
			    32);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_where(const struct pcicap_ahci_hba *v, uint32_t *off)
{
	(void)v;
	*off = 0x100;
	return 0;
}

/**
 * pcicap_ahci_hba_port_at() - Registers of a port
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ahci_hba_port_at(const struct pcicap_ahci_hba *outer, unsigned int index,
			struct pcicap_ahci_hba_port *v)
{
	uint32_t off;
	int ret = pcicap_ahci_hba_port_where(outer, &off);

	if (!ret && index >= pcicap_ahci_hba_port_elements(outer))
		ret = -ERANGE;
	if (!ret && !(outer->pi >> index & 1))
		ret = -ENXIO;
	if (ret)
		return ret;
	return pcicap_ahci_hba_port_open(outer, off + index * 0x80, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_AHCI_H */
