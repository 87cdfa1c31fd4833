/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AHCI Serial ATA Controller
 *
 * Generated from specs/devices/ahci.yaml - do not edit.
 */
/*
 * Source: Serial ATA AHCI 1.3.1, sections 3.1 and 3.3; Linux drivers/ata/ahci.h
 */
#ifndef PCICAP_AHCI_H
#define PCICAP_AHCI_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 5: hba, registers, 32 bits: Registers of the HBA and its ports */
#define PCICAP_AHCI_HBA_BAR			5
#define PCICAP_AHCI_HBA_MIN_SIZE		0x180

/* hba: Registers of the HBA and its ports */

typedef u32 __bitwise pcicap_ahci_hba_cap_t;
/* ro, hwinit: HBA Capabilities */
#define PCICAP_AHCI_HBA_CAP			0x00
/* ro: Number of ports that the silicon has */
#define  PCICAP_AHCI_HBA_CAP_NP			PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x0000001f)
/* ro: Has external ports */
#define  PCICAP_AHCI_HBA_CAP_SXS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00000020)
/* ro: Enclosure management is supported */
#define  PCICAP_AHCI_HBA_CAP_EMS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00000040)
/* ro: Command completion coalescing is supported */
#define  PCICAP_AHCI_HBA_CAP_CCCS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00000080)
/* ro: Number of command slots of a port */
#define  PCICAP_AHCI_HBA_CAP_NCS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00001f00)
/* ro: Partial state capable */
#define  PCICAP_AHCI_HBA_CAP_PSC		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00002000)
/* ro: Slumber state capable */
#define  PCICAP_AHCI_HBA_CAP_SSC		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00004000)
/* ro: Multiple DRQ blocks in PIO commands */
#define  PCICAP_AHCI_HBA_CAP_PMD		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00008000)
/* ro: FIS-based switching is supported */
#define  PCICAP_AHCI_HBA_CAP_FBSS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00010000)
/* ro: Port multipliers are supported */
#define  PCICAP_AHCI_HBA_CAP_SPM		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00020000)
/* ro: Supports AHCI mode only */
#define  PCICAP_AHCI_HBA_CAP_SAM		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00040000)
/* ro: Highest interface speed */
#define  PCICAP_AHCI_HBA_CAP_ISS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00f00000)
#define  PCICAP_AHCI_HBA_CAP_ISS_GEN1		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00100000)
#define  PCICAP_AHCI_HBA_CAP_ISS_GEN2		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00200000)
#define  PCICAP_AHCI_HBA_CAP_ISS_GEN3		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x00300000)
/* ro: Command list override is supported */
#define  PCICAP_AHCI_HBA_CAP_SCLO		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x01000000)
/* ro: Has an activity LED */
#define  PCICAP_AHCI_HBA_CAP_SAL		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x02000000)
/* ro: Aggressive link power management is supported */
#define  PCICAP_AHCI_HBA_CAP_SALP		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x04000000)
/* hwinit: Staggered spin-up is supported */
#define  PCICAP_AHCI_HBA_CAP_SSS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x08000000)
/* hwinit: Mechanical presence switches are supported */
#define  PCICAP_AHCI_HBA_CAP_SMPS		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x10000000)
/* ro: Has the SNotification register */
#define  PCICAP_AHCI_HBA_CAP_SSNTF		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x20000000)
/* ro: Native command queuing is supported */
#define  PCICAP_AHCI_HBA_CAP_SNCQ		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x40000000)
/* ro: Takes addresses of 64 bits */
#define  PCICAP_AHCI_HBA_CAP_S64A		PCICAP_BITS(pcicap_ahci_hba_cap_t, 0x80000000)

typedef u32 __bitwise pcicap_ahci_hba_ghc_t;
/* rw1s, rw, ro: Global HBA Control */
#define PCICAP_AHCI_HBA_GHC			0x04
/* rw1s: HBA reset: reads 1 until it has ended */
#define  PCICAP_AHCI_HBA_GHC_HR			PCICAP_BITS(pcicap_ahci_hba_ghc_t, 0x00000001)
/* rw: Interrupts are enabled */
#define  PCICAP_AHCI_HBA_GHC_IE			PCICAP_BITS(pcicap_ahci_hba_ghc_t, 0x00000002)
/* ro: Uses a single message although it has several */
#define  PCICAP_AHCI_HBA_GHC_MRSM		PCICAP_BITS(pcicap_ahci_hba_ghc_t, 0x00000004)
/* rw: AHCI is enabled; read only if CAP.SAM is set */
#define  PCICAP_AHCI_HBA_GHC_AE			PCICAP_BITS(pcicap_ahci_hba_ghc_t, 0x80000000)
#define  PCICAP_AHCI_HBA_GHC_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_ghc_t, 0x00000000)
/* rw1c: Interrupt Status: a bit for each port that has an interrupt pending */
#define PCICAP_AHCI_HBA_IS			0x08
#define  PCICAP_AHCI_HBA_IS_RESET_VALUE		0x00000000
/* hwinit: Ports Implemented: a bit for each port that software may use */
#define PCICAP_AHCI_HBA_PI			0x0c

typedef u32 __bitwise pcicap_ahci_hba_vs_t;
/* ro: AHCI Version */
#define PCICAP_AHCI_HBA_VS			0x10
/* ro: Major version */
#define  PCICAP_AHCI_HBA_VS_MJR			PCICAP_BITS(pcicap_ahci_hba_vs_t, 0xffff0000)
/* ro: Minor version: 0x0300 for .3, 0x0301 for .31 */
#define  PCICAP_AHCI_HBA_VS_MNR			PCICAP_BITS(pcicap_ahci_hba_vs_t, 0x0000ffff)

typedef u32 __bitwise pcicap_ahci_hba_ccc_ctl_t;
/* rw, ro: Command Completion Coalescing Control */
#define PCICAP_AHCI_HBA_CCC_CTL			0x14
/* rw: Completions are coalesced */
#define  PCICAP_AHCI_HBA_CCC_CTL_EN		PCICAP_BITS(pcicap_ahci_hba_ccc_ctl_t, 0x00000001)
/* ro: Which interrupt it uses */
#define  PCICAP_AHCI_HBA_CCC_CTL_MSG		PCICAP_BITS(pcicap_ahci_hba_ccc_ctl_t, 0x000000f8)
/* rw: Command completions before an interrupt, 0: no limit */
#define  PCICAP_AHCI_HBA_CCC_CTL_CC		PCICAP_BITS(pcicap_ahci_hba_ccc_ctl_t, 0x0000ff00)
/* rw: Timeout value */
#define  PCICAP_AHCI_HBA_CCC_CTL_TV		PCICAP_BITS(pcicap_ahci_hba_ccc_ctl_t, 0xffff0000)
#define  PCICAP_AHCI_HBA_CCC_CTL_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_ccc_ctl_t, 0x00010100)
/* rw: Command Completion Coalescing Ports: those whose completions count */
#define PCICAP_AHCI_HBA_CCC_PORTS		0x18
#define  PCICAP_AHCI_HBA_CCC_PORTS_RESET_VALUE	0x00000000

typedef u32 __bitwise pcicap_ahci_hba_em_loc_t;
/* ro: Enclosure Management Location */
#define PCICAP_AHCI_HBA_EM_LOC			0x1c
/* ro: Where the message buffer is */
#define  PCICAP_AHCI_HBA_EM_LOC_OFST		PCICAP_BITS(pcicap_ahci_hba_em_loc_t, 0xffff0000)
/* ro: Length of one buffer */
#define  PCICAP_AHCI_HBA_EM_LOC_SZ		PCICAP_BITS(pcicap_ahci_hba_em_loc_t, 0x0000ffff)

typedef u32 __bitwise pcicap_ahci_hba_em_ctl_t;
/* rw1c, rw1s, ro, hwinit: Enclosure Management Control */
#define PCICAP_AHCI_HBA_EM_CTL			0x20
/* rw1c: A message was received */
#define  PCICAP_AHCI_HBA_EM_CTL_MR		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00000001)
/* rw1s: Transmits the message */
#define  PCICAP_AHCI_HBA_EM_CTL_TM		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00000100)
/* rw1s: Resets enclosure management */
#define  PCICAP_AHCI_HBA_EM_CTL_RST		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00000200)
/* ro: LED messages are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_LED		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00010000)
/* ro: SAF-TE messages are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_SAFTE		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00020000)
/* ro: SES-2 messages are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_SES2		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00040000)
/* ro: SGPIO registers are supported */
#define  PCICAP_AHCI_HBA_EM_CTL_SGPIO		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00080000)
/* ro: One buffer for both directions */
#define  PCICAP_AHCI_HBA_EM_CTL_SMB		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x01000000)
/* ro: Transmits messages only */
#define  PCICAP_AHCI_HBA_EM_CTL_XMT		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x02000000)
/* hwinit: Drives the activity LED by itself */
#define  PCICAP_AHCI_HBA_EM_CTL_ALHD		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x04000000)
/* hwinit: Takes messages for devices behind port multipliers */
#define  PCICAP_AHCI_HBA_EM_CTL_PM		PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x08000000)
#define  PCICAP_AHCI_HBA_EM_CTL_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_em_ctl_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_cap2_t;
/* ro: HBA Capabilities Extended */
#define PCICAP_AHCI_HBA_CAP2			0x24
/* ro: Firmware hands the HBA over by BOHC */
#define  PCICAP_AHCI_HBA_CAP2_BOH		PCICAP_BITS(pcicap_ahci_hba_cap2_t, 0x00000001)
/* ro: Has NVMHCI registers */
#define  PCICAP_AHCI_HBA_CAP2_NVMP		PCICAP_BITS(pcicap_ahci_hba_cap2_t, 0x00000002)
/* ro: Automatic transitions from Partial to Slumber */
#define  PCICAP_AHCI_HBA_CAP2_APST		PCICAP_BITS(pcicap_ahci_hba_cap2_t, 0x00000004)
/* ro: Device sleep is supported */
#define  PCICAP_AHCI_HBA_CAP2_SDS		PCICAP_BITS(pcicap_ahci_hba_cap2_t, 0x00000008)
/* ro: Aggressive device sleep management is supported */
#define  PCICAP_AHCI_HBA_CAP2_SADM		PCICAP_BITS(pcicap_ahci_hba_cap2_t, 0x00000010)
/* ro: Enters device sleep from Slumber only */
#define  PCICAP_AHCI_HBA_CAP2_DESO		PCICAP_BITS(pcicap_ahci_hba_cap2_t, 0x00000020)

typedef u32 __bitwise pcicap_ahci_hba_bohc_t;
/* rw, rw1c: BIOS/OS Handoff Control and Status */
#define PCICAP_AHCI_HBA_BOHC			0x28
/* rw: The BIOS owns the HBA */
#define  PCICAP_AHCI_HBA_BOHC_BOS		PCICAP_BITS(pcicap_ahci_hba_bohc_t, 0x00000001)
/* rw: The operating system asks for the HBA */
#define  PCICAP_AHCI_HBA_BOHC_OOS		PCICAP_BITS(pcicap_ahci_hba_bohc_t, 0x00000002)
/* rw: An SMI is raised when the operating system asks */
#define  PCICAP_AHCI_HBA_BOHC_SOOE		PCICAP_BITS(pcicap_ahci_hba_bohc_t, 0x00000004)
/* rw1c: OOS changed to 1 */
#define  PCICAP_AHCI_HBA_BOHC_OOC		PCICAP_BITS(pcicap_ahci_hba_bohc_t, 0x00000008)
/* rw: The BIOS has commands to finish */
#define  PCICAP_AHCI_HBA_BOHC_BB		PCICAP_BITS(pcicap_ahci_hba_bohc_t, 0x00000010)

/* port: Registers of a port */
#define PCICAP_AHCI_HBA_PORT			0x100
#define PCICAP_AHCI_HBA_PORT_STRIDE		0x80

typedef u32 __bitwise pcicap_ahci_hba_port_clb_t;
/* rw: Command List Base Address */
#define PCICAP_AHCI_HBA_PORT_CLB		0x00
/* rw: Bits 31 to 10 of it */
#define  PCICAP_AHCI_HBA_PORT_CLB_BASE		PCICAP_BITS(pcicap_ahci_hba_port_clb_t, 0xfffffc00)
/* rw: Command List Base Address, upper 32 bits; 0 without CAP.S64A */
#define PCICAP_AHCI_HBA_PORT_CLBU		0x04

typedef u32 __bitwise pcicap_ahci_hba_port_fb_t;
/* rw: FIS Base Address */
#define PCICAP_AHCI_HBA_PORT_FB			0x08
/* rw: Bits 31 to 8 of it */
#define  PCICAP_AHCI_HBA_PORT_FB_BASE		PCICAP_BITS(pcicap_ahci_hba_port_fb_t, 0xffffff00)
/* rw: FIS Base Address, upper 32 bits; 0 without CAP.S64A */
#define PCICAP_AHCI_HBA_PORT_FBU		0x0c

typedef u32 __bitwise pcicap_ahci_hba_port_is_t;
/* rw1c, ro: Interrupt Status */
#define PCICAP_AHCI_HBA_PORT_IS			0x10
/* rw1c: A device to host register FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_DHRS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000001)
/* rw1c: A PIO setup FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_PSS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000002)
/* rw1c: A DMA setup FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_DSS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000004)
/* rw1c: A set device bits FIS was received */
#define  PCICAP_AHCI_HBA_PORT_IS_SDBS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000008)
/* ro: An unknown FIS was received: SERR.DIAG.F */
#define  PCICAP_AHCI_HBA_PORT_IS_UFS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000010)
/* rw1c: A descriptor was processed */
#define  PCICAP_AHCI_HBA_PORT_IS_DPS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000020)
/* ro: The connection changed: SERR.DIAG.X */
#define  PCICAP_AHCI_HBA_PORT_IS_PCS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000040)
/* rw1c: The mechanical presence switch was opened or closed */
#define  PCICAP_AHCI_HBA_PORT_IS_DMPS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000080)
/* ro: PhyRdy changed: SERR.DIAG.N */
#define  PCICAP_AHCI_HBA_PORT_IS_PRCS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00400000)
/* rw1c: FIS from a device behind the wrong port of a multiplier */
#define  PCICAP_AHCI_HBA_PORT_IS_IPMS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00800000)
/* rw1c: More bytes than the descriptors have room for */
#define  PCICAP_AHCI_HBA_PORT_IS_OFS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x01000000)
/* rw1c: Interface non-fatal error */
#define  PCICAP_AHCI_HBA_PORT_IS_INFS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x04000000)
/* rw1c: Interface fatal error */
#define  PCICAP_AHCI_HBA_PORT_IS_IFS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x08000000)
/* rw1c: Host bus data error */
#define  PCICAP_AHCI_HBA_PORT_IS_HBDS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x10000000)
/* rw1c: Host bus fatal error */
#define  PCICAP_AHCI_HBA_PORT_IS_HBFS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x20000000)
/* rw1c: Task file error: the device set its error bit */
#define  PCICAP_AHCI_HBA_PORT_IS_TFES		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x40000000)
/* rw1c: Cold presence changed */
#define  PCICAP_AHCI_HBA_PORT_IS_CPDS		PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x80000000)
#define  PCICAP_AHCI_HBA_PORT_IS_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_port_is_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_port_ie_t;
/* rw: Interrupt Enable: which bits of the status interrupt */
#define PCICAP_AHCI_HBA_PORT_IE			0x14
/* rw: Device to host register FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_DHRE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000001)
/* rw: PIO setup FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_PSE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000002)
/* rw: DMA setup FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_DSE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000004)
/* rw: Set device bits FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_SDBE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000008)
/* rw: Unknown FIS */
#define  PCICAP_AHCI_HBA_PORT_IE_UFE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000010)
/* rw: Descriptor processed */
#define  PCICAP_AHCI_HBA_PORT_IE_DPE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000020)
/* rw: Change of the connection */
#define  PCICAP_AHCI_HBA_PORT_IE_PCE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000040)
/* rw: Mechanical presence switch */
#define  PCICAP_AHCI_HBA_PORT_IE_DMPE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000080)
/* rw: Change of PhyRdy */
#define  PCICAP_AHCI_HBA_PORT_IE_PRCE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00400000)
/* rw: Wrong port of a multiplier */
#define  PCICAP_AHCI_HBA_PORT_IE_IPME		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00800000)
/* rw: Overflow */
#define  PCICAP_AHCI_HBA_PORT_IE_OFE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x01000000)
/* rw: Interface non-fatal error */
#define  PCICAP_AHCI_HBA_PORT_IE_INFE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x04000000)
/* rw: Interface fatal error */
#define  PCICAP_AHCI_HBA_PORT_IE_IFE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x08000000)
/* rw: Host bus data error */
#define  PCICAP_AHCI_HBA_PORT_IE_HBDE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x10000000)
/* rw: Host bus fatal error */
#define  PCICAP_AHCI_HBA_PORT_IE_HBFE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x20000000)
/* rw: Task file error */
#define  PCICAP_AHCI_HBA_PORT_IE_TFEE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x40000000)
/* rw: Cold presence */
#define  PCICAP_AHCI_HBA_PORT_IE_CPDE		PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x80000000)
#define  PCICAP_AHCI_HBA_PORT_IE_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_port_ie_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_port_cmd_t;
/* rw, rw1s, ro, hwinit: Command and Status */
#define PCICAP_AHCI_HBA_PORT_CMD		0x18
/* rw: Start: the HBA may process the command list */
#define  PCICAP_AHCI_HBA_PORT_CMD_ST		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000001)
/* rw: Spin-up device; read only 1 without CAP.SSS */
#define  PCICAP_AHCI_HBA_PORT_CMD_SUD		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000002)
/* rw: Power on device; read only 1 without CPD */
#define  PCICAP_AHCI_HBA_PORT_CMD_POD		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000004)
/* rw1s: Command list override: clears BSY and DRQ; reads 1 until that is done */
#define  PCICAP_AHCI_HBA_PORT_CMD_CLO		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000008)
/* rw: FIS receive enable */
#define  PCICAP_AHCI_HBA_PORT_CMD_FRE		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000010)
/* ro: Current command slot */
#define  PCICAP_AHCI_HBA_PORT_CMD_CCS		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00001f00)
/* ro: Mechanical presence switch state; 1: open */
#define  PCICAP_AHCI_HBA_PORT_CMD_MPSS		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00002000)
/* ro: FIS receive is running */
#define  PCICAP_AHCI_HBA_PORT_CMD_FR		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00004000)
/* ro: Command list is running */
#define  PCICAP_AHCI_HBA_PORT_CMD_CR		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00008000)
/* ro: Cold presence state; 1: a device is attached */
#define  PCICAP_AHCI_HBA_PORT_CMD_CPS		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00010000)
/* rw: A port multiplier is attached */
#define  PCICAP_AHCI_HBA_PORT_CMD_PMA		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00020000)
/* hwinit: Hot plug capable port */
#define  PCICAP_AHCI_HBA_PORT_CMD_HPCP		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00040000)
/* hwinit: Has a mechanical presence switch */
#define  PCICAP_AHCI_HBA_PORT_CMD_MPSP		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00080000)
/* hwinit: Detects cold presence */
#define  PCICAP_AHCI_HBA_PORT_CMD_CPD		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00100000)
/* hwinit: External SATA port */
#define  PCICAP_AHCI_HBA_PORT_CMD_ESP		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00200000)
/* hwinit: FIS-based switching capable port */
#define  PCICAP_AHCI_HBA_PORT_CMD_FBSCP		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00400000)
/* rw: Automatic transitions from Partial to Slumber are enabled */
#define  PCICAP_AHCI_HBA_PORT_CMD_APSTE		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00800000)
/* rw: The device is ATAPI: for the LED */
#define  PCICAP_AHCI_HBA_PORT_CMD_ATAPI		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x01000000)
/* rw: Drives the LED for ATAPI devices */
#define  PCICAP_AHCI_HBA_PORT_CMD_DLAE		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x02000000)
/* rw: Aggressive link power management is enabled */
#define  PCICAP_AHCI_HBA_PORT_CMD_ALPE		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x04000000)
/* rw: Aggressively enters Slumber; 0: Partial */
#define  PCICAP_AHCI_HBA_PORT_CMD_ASP		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x08000000)
/* rw: Interface communication control: the state that the interface goes to */
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC		PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0xf0000000)
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_IDLE	PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000000)
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_ACTIVE	PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x10000000)
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_PARTIAL	PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x20000000)
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_SLUMBER	PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x60000000)
#define  PCICAP_AHCI_HBA_PORT_CMD_ICC_DEVSLEEP	PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x80000000)
#define  PCICAP_AHCI_HBA_PORT_CMD_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_port_cmd_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_port_tfd_t;
/* ro: Task File Data */
#define PCICAP_AHCI_HBA_PORT_TFD		0x20
/* ro: Status of the device */
#define  PCICAP_AHCI_HBA_PORT_TFD_STS		PCICAP_BITS(pcicap_ahci_hba_port_tfd_t, 0x000000ff)
#define  PCICAP_AHCI_HBA_PORT_TFD_STS_ERR	PCICAP_BITS(pcicap_ahci_hba_port_tfd_t, 0x00000001)
#define  PCICAP_AHCI_HBA_PORT_TFD_STS_DRQ	PCICAP_BITS(pcicap_ahci_hba_port_tfd_t, 0x00000008)
#define  PCICAP_AHCI_HBA_PORT_TFD_STS_BSY	PCICAP_BITS(pcicap_ahci_hba_port_tfd_t, 0x00000080)
/* ro: Error of the device */
#define  PCICAP_AHCI_HBA_PORT_TFD_ERR		PCICAP_BITS(pcicap_ahci_hba_port_tfd_t, 0x0000ff00)
/* ro: Signature: what the device said that it is */
#define PCICAP_AHCI_HBA_PORT_SIG			0x24
#define  PCICAP_AHCI_HBA_PORT_SIG_ATA			0x00000101
#define  PCICAP_AHCI_HBA_PORT_SIG_ATAPI			0xeb140101
#define  PCICAP_AHCI_HBA_PORT_SIG_SEMB			0xc33c0101
#define  PCICAP_AHCI_HBA_PORT_SIG_PORT_MULTIPLIER	0x96690101

typedef u32 __bitwise pcicap_ahci_hba_port_ssts_t;
/* ro: SStatus */
#define PCICAP_AHCI_HBA_PORT_SSTS			0x28
/* ro: Device detection */
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x0000000f)
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_NONE \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000000)
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_NO_COMMUNICATION \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000001)
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_ESTABLISHED \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000003)
#define  PCICAP_AHCI_HBA_PORT_SSTS_DET_OFFLINE \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000004)
/* ro: Negotiated speed */
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x000000f0)
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_NONE \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000000)
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_GEN1 \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000010)
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_GEN2 \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000020)
#define  PCICAP_AHCI_HBA_PORT_SSTS_SPD_GEN3 \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000030)
/* ro: Power state of the interface */
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000f00)
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_NONE \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000000)
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_ACTIVE \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000100)
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_PARTIAL \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000200)
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_SLUMBER \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000600)
#define  PCICAP_AHCI_HBA_PORT_SSTS_IPM_DEVSLEEP \
	PCICAP_BITS(pcicap_ahci_hba_port_ssts_t, 0x00000800)

typedef u32 __bitwise pcicap_ahci_hba_port_sctl_t;
/* rw, ro: SControl */
#define PCICAP_AHCI_HBA_PORT_SCTL			0x2c
/* rw: Device detection: what is done to the interface */
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x0000000f)
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET_NONE \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000000)
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET_INITIALIZE \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000001)
#define  PCICAP_AHCI_HBA_PORT_SCTL_DET_DISABLE \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000004)
/* rw: Highest speed allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x000000f0)
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_ANY \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000000)
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_GEN1 \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000010)
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_GEN2 \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000020)
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPD_GEN3 \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000030)
/* rw: Power states that are not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000f00)
/* Partial is not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM_NO_PARTIAL \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000100)
/* Slumber is not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM_NO_SLUMBER \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000200)
/* Device sleep is not allowed */
#define  PCICAP_AHCI_HBA_PORT_SCTL_IPM_NO_DEVSLEEP \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000400)
/* ro: Select power management; not used by AHCI */
#define  PCICAP_AHCI_HBA_PORT_SCTL_SPM \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x0000f000)
/* ro: Port of a multiplier; not used by AHCI */
#define  PCICAP_AHCI_HBA_PORT_SCTL_PMP \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x000f0000)
#define  PCICAP_AHCI_HBA_PORT_SCTL_RESET_VALUE \
	PCICAP_BITS(pcicap_ahci_hba_port_sctl_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_port_serr_t;
/* rw1c: SError */
#define PCICAP_AHCI_HBA_PORT_SERR		0x30
/* rw1c: Errors */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR		PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x0000ffff)
/* Data was recovered */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_I	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000001)
/* Communication was recovered */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_M	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000002)
/* Data was not recovered */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_T	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000100)
/* Lasting error of communication or data */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_C	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000200)
/* Protocol error */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_P	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000400)
/* Internal error */
#define  PCICAP_AHCI_HBA_PORT_SERR_ERR_E	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000800)
/* rw1c: Diagnostics */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG		PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0xffff0000)
/* PhyRdy changed */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_N	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00010000)
/* Phy internal error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_I	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00020000)
/* COMWAKE was detected */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_W	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00040000)
/* 10B to 8B decode error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_B	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00080000)
/* Disparity error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_D	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00100000)
/* CRC error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_C	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00200000)
/* Handshake error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_H	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00400000)
/* Link sequence error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_S	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00800000)
/* Transport state transition error */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_T	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x01000000)
/* Unknown FIS type */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_F	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x02000000)
/* COMINIT was received */
#define  PCICAP_AHCI_HBA_PORT_SERR_DIAG_X	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x04000000)
#define  PCICAP_AHCI_HBA_PORT_SERR_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_port_serr_t, 0x00000000)
/* rw1s: SActive: a bit for each queued command that has not ended; 0 while CMD.ST is 0 */
#define PCICAP_AHCI_HBA_PORT_SACT		0x34
#define  PCICAP_AHCI_HBA_PORT_SACT_RESET_VALUE	0x00000000
/* rw1s: Command Issue: a bit for each slot that has a command to run; 0 while CMD.ST is 0 */
#define PCICAP_AHCI_HBA_PORT_CI			0x38
#define  PCICAP_AHCI_HBA_PORT_CI_RESET_VALUE	0x00000000

typedef u32 __bitwise pcicap_ahci_hba_port_sntf_t;
/* rw1c: SNotification */
#define PCICAP_AHCI_HBA_PORT_SNTF		0x3c
/* rw1c: Ports of a multiplier whose device sent a notification */
#define  PCICAP_AHCI_HBA_PORT_SNTF_PMN		PCICAP_BITS(pcicap_ahci_hba_port_sntf_t, 0x0000ffff)
#define  PCICAP_AHCI_HBA_PORT_SNTF_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_port_sntf_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_port_fbs_t;
/* rw, rw1s, ro: FIS-based Switching Control */
#define PCICAP_AHCI_HBA_PORT_FBS		0x40
/* rw: Enable */
#define  PCICAP_AHCI_HBA_PORT_FBS_EN		PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x00000001)
/* rw1s: Device error clear: clears the error of the device in DEV; reads 1 until that is done */
#define  PCICAP_AHCI_HBA_PORT_FBS_DEC		PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x00000002)
/* ro: Single device error: others may go on */
#define  PCICAP_AHCI_HBA_PORT_FBS_SDE		PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x00000004)
/* rw: Device to issue to */
#define  PCICAP_AHCI_HBA_PORT_FBS_DEV		PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x00000f00)
/* ro: Number of devices that it is best at */
#define  PCICAP_AHCI_HBA_PORT_FBS_ADO		PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x0000f000)
/* ro: Device with the error */
#define  PCICAP_AHCI_HBA_PORT_FBS_DWE		PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x000f0000)
#define  PCICAP_AHCI_HBA_PORT_FBS_RESET_VALUE	PCICAP_BITS(pcicap_ahci_hba_port_fbs_t, 0x00000000)

typedef u32 __bitwise pcicap_ahci_hba_port_devslp_t;
/* rw, hwinit: Device Sleep */
#define PCICAP_AHCI_HBA_PORT_DEVSLP			0x44
/* rw: Aggressive device sleep enable */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_ADSE \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x00000001)
/* hwinit: Device sleep is present on this port */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DSP \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x00000002)
/* rw: Exit timeout; 0: 20 ms */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DETO \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x000003fc)
/* rw: Minimum assertion time; 0: 10 ms */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_MDAT \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x00007c00)
/* rw: Idle timeout before device sleep is entered */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DITO \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x01ff8000)
/* hwinit: What the idle timeout is multiplied by */
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_DM \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x1e000000)
#define  PCICAP_AHCI_HBA_PORT_DEVSLP_RESET_VALUE \
	PCICAP_BITS(pcicap_ahci_hba_port_devslp_t, 0x00000000)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_ahci_ids) of a driver. */
static const struct pci_device_id pcicap_ahci_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x010601, 0xffffff) },
	{}
};

/**
 * struct pcicap_ahci_hba - Registers of the HBA and its ports
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 * @cap_cccs: read once: the layout depends on it
 * @cap_ems: read once: the layout depends on it
 * @cap_fbss: read once: the layout depends on it
 * @cap_ssntf: read once: the layout depends on it
 * @pi: read once: the layout depends on it
 * @cap2_boh: read once: the layout depends on it
 * @cap2_sds: read once: the layout depends on it
 *
 * Made by pcicap_ahci_hba_map() or _wrap() only.
 */
struct pcicap_ahci_hba {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
	u32 cap_cccs;
	u32 cap_ems;
	u32 cap_fbss;
	u32 cap_ssntf;
	u32 pi;
	u32 cap2_boh;
	u32 cap2_sds;
};

/* HBA Capabilities */
static inline pcicap_ahci_hba_cap_t
pcicap_ahci_hba_read_cap(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_cap_t)
		readl(v->base + PCICAP_AHCI_HBA_CAP);
}

/* Global HBA Control */
static inline pcicap_ahci_hba_ghc_t
pcicap_ahci_hba_read_ghc(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_ghc_t)
		readl(v->base + PCICAP_AHCI_HBA_GHC);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_ahci_hba_ghc_hr_now(const struct pcicap_ahci_hba *v, u32 *now)
{
	pcicap_ahci_hba_ghc_t r = pcicap_ahci_hba_read_ghc(v);

	*now = pcicap_get(r, PCICAP_AHCI_HBA_GHC_HR);
	return 0;
}

static inline int __must_check
pcicap_ahci_hba_update_ghc(const struct pcicap_ahci_hba *v,
			   pcicap_ahci_hba_ghc_t mask,
			   pcicap_ahci_hba_ghc_t val)
{
	return pcicap_updatel(v->base + PCICAP_AHCI_HBA_GHC, (__force u32)mask,
			      (__force u32)val, 0x80000003, 0xfffffffa);
}

/* Interrupt Status: a bit for each port that has an interrupt pending */
static inline u32
pcicap_ahci_hba_read_is(const struct pcicap_ahci_hba *v)
{
	return readl(v->base + PCICAP_AHCI_HBA_IS);
}

static inline int __must_check
pcicap_ahci_hba_clear_is(const struct pcicap_ahci_hba *v, u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	writel(bits, v->base + PCICAP_AHCI_HBA_IS);
	return 0;
}

/* Ports Implemented: a bit for each port that software may use */
static inline u32
pcicap_ahci_hba_read_pi(const struct pcicap_ahci_hba *v)
{
	return readl(v->base + PCICAP_AHCI_HBA_PI);
}

/* AHCI Version */
static inline pcicap_ahci_hba_vs_t
pcicap_ahci_hba_read_vs(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_vs_t)
		readl(v->base + PCICAP_AHCI_HBA_VS);
}

/* Command Completion Coalescing Control */
static inline int __must_check
pcicap_ahci_hba_read_ccc_ctl(const struct pcicap_ahci_hba *v,
			     pcicap_ahci_hba_ccc_ctl_t *val)
{
	u32 off = PCICAP_AHCI_HBA_CCC_CTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_cccs != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_update_ccc_ctl(const struct pcicap_ahci_hba *v,
			       pcicap_ahci_hba_ccc_ctl_t mask,
			       pcicap_ahci_hba_ccc_ctl_t val)
{
	u32 off = PCICAP_AHCI_HBA_CCC_CTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_cccs != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffffff01, 0xffffff07);
	return ret;
}

/* Command Completion Coalescing Ports: those whose completions count */
static inline int __must_check
pcicap_ahci_hba_read_ccc_ports(const struct pcicap_ahci_hba *v, u32 *val)
{
	u32 off = PCICAP_AHCI_HBA_CCC_PORTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_cccs != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_write_ccc_ports(const struct pcicap_ahci_hba *v, u32 val)
{
	u32 off = PCICAP_AHCI_HBA_CCC_PORTS;
	int ret;

	if (v->cap_cccs != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Enclosure Management Location */
static inline int __must_check
pcicap_ahci_hba_read_em_loc(const struct pcicap_ahci_hba *v,
			    pcicap_ahci_hba_em_loc_t *val)
{
	u32 off = PCICAP_AHCI_HBA_EM_LOC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_ems != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Enclosure Management Control */
static inline int __must_check
pcicap_ahci_hba_read_em_ctl(const struct pcicap_ahci_hba *v,
			    pcicap_ahci_hba_em_ctl_t *val)
{
	u32 off = PCICAP_AHCI_HBA_EM_CTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_ems != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_update_em_ctl(const struct pcicap_ahci_hba *v,
			      pcicap_ahci_hba_em_ctl_t mask,
			      pcicap_ahci_hba_em_ctl_t val)
{
	u32 off = PCICAP_AHCI_HBA_EM_CTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_ems != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000300, 0xf0f0fcfe);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_clear_em_ctl(const struct pcicap_ahci_hba *v,
			     pcicap_ahci_hba_em_ctl_t bits)
{
	u32 off = PCICAP_AHCI_HBA_EM_CTL;
	int ret = pcicap_may_clear((__force u32)bits, 0x00000001);
	u32 old;

	if (ret)
		return ret;
	if (v->cap_ems != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xf0f0fcfe) | (__force u32)bits, v->base + off);
	return 0;
}

/* HBA Capabilities Extended */
static inline pcicap_ahci_hba_cap2_t
pcicap_ahci_hba_read_cap2(const struct pcicap_ahci_hba *v)
{
	return (__force pcicap_ahci_hba_cap2_t)
		readl(v->base + PCICAP_AHCI_HBA_CAP2);
}

/* BIOS/OS Handoff Control and Status */
static inline int __must_check
pcicap_ahci_hba_read_bohc(const struct pcicap_ahci_hba *v,
			  pcicap_ahci_hba_bohc_t *val)
{
	u32 off = PCICAP_AHCI_HBA_BOHC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap2_boh != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_update_bohc(const struct pcicap_ahci_hba *v,
			    pcicap_ahci_hba_bohc_t mask,
			    pcicap_ahci_hba_bohc_t val)
{
	u32 off = PCICAP_AHCI_HBA_BOHC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap2_boh != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000017, 0xfffffff7);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_clear_bohc(const struct pcicap_ahci_hba *v,
			   pcicap_ahci_hba_bohc_t bits)
{
	u32 off = PCICAP_AHCI_HBA_BOHC;
	int ret = pcicap_may_clear((__force u32)bits, 0x00000008);
	u32 old;

	if (ret)
		return ret;
	if (v->cap2_boh != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xfffffff7) | (__force u32)bits, v->base + off);
	return 0;
}

/*
 * Resets the HBA: starts it and waits 1000000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_ahci_hba_poll_reset(const struct pcicap_ahci_hba *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_ahci_hba_update_ghc(v,
					 PCICAP_BITS(pcicap_ahci_hba_ghc_t,
						     0x00000001),
					 PCICAP_BITS(pcicap_ahci_hba_ghc_t,
						     0x00000001));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000000, 10000);
	for (;;) {
		u32 now_ghc_hr;
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

/* What the layout depends on. */
static inline int __must_check
pcicap_ahci_hba_init(struct pcicap_ahci_hba *v)
{
	v->mapped_size = v->size;
	{
		pcicap_ahci_hba_cap_t r = pcicap_ahci_hba_read_cap(v);

		v->cap_cccs = pcicap_get(r, PCICAP_AHCI_HBA_CAP_CCCS);
		v->cap_ems = pcicap_get(r, PCICAP_AHCI_HBA_CAP_EMS);
		v->cap_fbss = pcicap_get(r, PCICAP_AHCI_HBA_CAP_FBSS);
		v->cap_ssntf = pcicap_get(r, PCICAP_AHCI_HBA_CAP_SSNTF);
	}
	{
		u32 r = pcicap_ahci_hba_read_pi(v);

		v->pi = r;
	}
	{
		pcicap_ahci_hba_cap2_t r = pcicap_ahci_hba_read_cap2(v);

		v->cap2_boh = pcicap_get(r, PCICAP_AHCI_HBA_CAP2_BOH);
		v->cap2_sds = pcicap_get(r, PCICAP_AHCI_HBA_CAP2_SDS);
	}
	return 0;
}

/**
 * pcicap_ahci_hba_wrap() - the registers of a mapping that there is: Registers
 * of the HBA and its ports
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_ahci_hba_wrap(struct pcicap_ahci_hba *v, void __iomem *base,
		     resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_AHCI_HBA_MIN_SIZE)
		return -ERANGE;
	return pcicap_ahci_hba_init(v);
}

/**
 * pcicap_ahci_hba_map() - map the registers: Registers of the HBA and its ports
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_ahci_hba_map(struct pci_dev *dev, struct pcicap_ahci_hba *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_AHCI_HBA_BAR, 0,
						  0, PCICAP_AHCI_HBA_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_ahci_hba_wrap(v, base,
				    pcicap_bar_rest(dev, PCICAP_AHCI_HBA_BAR,
						    0));
}

/**
 * struct pcicap_ahci_hba_port - Registers of a port
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_cap_fbss: read once: the layout depends on it
 * @outer_cap_ssntf: read once: the layout depends on it
 * @outer_cap2_sds: read once: the layout depends on it
 *
 * Made by pcicap_ahci_hba_port_at() only.
 */
struct pcicap_ahci_hba_port {
	void __iomem *base;
	u32 size;
	u32 outer_cap_fbss;
	u32 outer_cap_ssntf;
	u32 outer_cap2_sds;
};

/* Command List Base Address */
static inline int __must_check
pcicap_ahci_hba_port_read_clb(const struct pcicap_ahci_hba_port *v,
			      pcicap_ahci_hba_port_clb_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CLB;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_update_clb(const struct pcicap_ahci_hba_port *v,
				pcicap_ahci_hba_port_clb_t mask,
				pcicap_ahci_hba_port_clb_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CLB;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffffc00, 0xffffffff);
	return ret;
}

/* Command List Base Address, upper 32 bits; 0 without CAP.S64A */
static inline int __must_check
pcicap_ahci_hba_port_read_clbu(const struct pcicap_ahci_hba_port *v, u32 *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CLBU;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_write_clbu(const struct pcicap_ahci_hba_port *v, u32 val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CLBU;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* FIS Base Address */
static inline int __must_check
pcicap_ahci_hba_port_read_fb(const struct pcicap_ahci_hba_port *v,
			     pcicap_ahci_hba_port_fb_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_FB;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_update_fb(const struct pcicap_ahci_hba_port *v,
			       pcicap_ahci_hba_port_fb_t mask,
			       pcicap_ahci_hba_port_fb_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_FB;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffffff00, 0xffffffff);
	return ret;
}

/* FIS Base Address, upper 32 bits; 0 without CAP.S64A */
static inline int __must_check
pcicap_ahci_hba_port_read_fbu(const struct pcicap_ahci_hba_port *v, u32 *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_FBU;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_write_fbu(const struct pcicap_ahci_hba_port *v, u32 val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_FBU;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Interrupt Status */
static inline int __must_check
pcicap_ahci_hba_port_read_is(const struct pcicap_ahci_hba_port *v,
			     pcicap_ahci_hba_port_is_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_IS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_clear_is(const struct pcicap_ahci_hba_port *v,
			      pcicap_ahci_hba_port_is_t bits)
{
	u32 off = PCICAP_AHCI_HBA_PORT_IS;
	int ret = pcicap_may_clear((__force u32)bits, 0xfd8000af);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0x023fff00) | (__force u32)bits, v->base + off);
	return 0;
}

/* Interrupt Enable: which bits of the status interrupt */
static inline int __must_check
pcicap_ahci_hba_port_read_ie(const struct pcicap_ahci_hba_port *v,
			     pcicap_ahci_hba_port_ie_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_IE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_update_ie(const struct pcicap_ahci_hba_port *v,
			       pcicap_ahci_hba_port_ie_t mask,
			       pcicap_ahci_hba_port_ie_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_IE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfdc000ff, 0xffffffff);
	return ret;
}

/* Command and Status */
static inline int __must_check
pcicap_ahci_hba_port_read_cmd(const struct pcicap_ahci_hba_port *v,
			      pcicap_ahci_hba_port_cmd_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CMD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_ahci_hba_port_cmd_clo_now(const struct pcicap_ahci_hba_port *v, u32 *now)
{
	pcicap_ahci_hba_port_cmd_t r;
	int ret = pcicap_ahci_hba_port_read_cmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_AHCI_HBA_PORT_CMD_CLO);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_ahci_hba_port_cmd_fr_now(const struct pcicap_ahci_hba_port *v, u32 *now)
{
	pcicap_ahci_hba_port_cmd_t r;
	int ret = pcicap_ahci_hba_port_read_cmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_AHCI_HBA_PORT_CMD_FR);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_ahci_hba_port_cmd_cr_now(const struct pcicap_ahci_hba_port *v, u32 *now)
{
	pcicap_ahci_hba_port_cmd_t r;
	int ret = pcicap_ahci_hba_port_read_cmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_AHCI_HBA_PORT_CMD_CR);
	return 0;
}

static inline int __must_check
pcicap_ahci_hba_port_update_cmd(const struct pcicap_ahci_hba_port *v,
				pcicap_ahci_hba_port_cmd_t mask,
				pcicap_ahci_hba_port_cmd_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CMD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xff82001f, 0xff8200f7);
	return ret;
}

/* Task File Data */
static inline int __must_check
pcicap_ahci_hba_port_read_tfd(const struct pcicap_ahci_hba_port *v,
			      pcicap_ahci_hba_port_tfd_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_TFD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Signature: what the device said that it is */
static inline int __must_check
pcicap_ahci_hba_port_read_sig(const struct pcicap_ahci_hba_port *v, u32 *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SIG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* SStatus */
static inline int __must_check
pcicap_ahci_hba_port_read_ssts(const struct pcicap_ahci_hba_port *v,
			       pcicap_ahci_hba_port_ssts_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* SControl */
static inline int __must_check
pcicap_ahci_hba_port_read_sctl(const struct pcicap_ahci_hba_port *v,
			       pcicap_ahci_hba_port_sctl_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SCTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_update_sctl(const struct pcicap_ahci_hba_port *v,
				 pcicap_ahci_hba_port_sctl_t mask,
				 pcicap_ahci_hba_port_sctl_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SCTL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000fff, 0xfff00fff);
	return ret;
}

/* SError */
static inline int __must_check
pcicap_ahci_hba_port_read_serr(const struct pcicap_ahci_hba_port *v,
			       pcicap_ahci_hba_port_serr_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SERR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_clear_serr(const struct pcicap_ahci_hba_port *v,
				pcicap_ahci_hba_port_serr_t bits)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SERR;
	int ret = pcicap_may_clear((__force u32)bits, 0xffffffff);

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)bits, v->base + off);
	return 0;
}

/*
 * SActive: a bit for each queued command that has not ended; 0 while CMD.ST
 * is 0
 */
static inline int __must_check
pcicap_ahci_hba_port_read_sact(const struct pcicap_ahci_hba_port *v, u32 *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SACT;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_write_sact(const struct pcicap_ahci_hba_port *v, u32 val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SACT;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/*
 * Command Issue: a bit for each slot that has a command to run; 0 while CMD.ST
 * is 0
 */
static inline int __must_check
pcicap_ahci_hba_port_read_ci(const struct pcicap_ahci_hba_port *v, u32 *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_write_ci(const struct pcicap_ahci_hba_port *v, u32 val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_CI;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* SNotification */
static inline int __must_check
pcicap_ahci_hba_port_read_sntf(const struct pcicap_ahci_hba_port *v,
			       pcicap_ahci_hba_port_sntf_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SNTF;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->outer_cap_ssntf != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_clear_sntf(const struct pcicap_ahci_hba_port *v,
				pcicap_ahci_hba_port_sntf_t bits)
{
	u32 off = PCICAP_AHCI_HBA_PORT_SNTF;
	int ret = pcicap_may_clear((__force u32)bits, 0x0000ffff);
	u32 old;

	if (ret)
		return ret;
	if (v->outer_cap_ssntf != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xffff0000) | (__force u32)bits, v->base + off);
	return 0;
}

/* FIS-based Switching Control */
static inline int __must_check
pcicap_ahci_hba_port_read_fbs(const struct pcicap_ahci_hba_port *v,
			      pcicap_ahci_hba_port_fbs_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_FBS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->outer_cap_fbss != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_update_fbs(const struct pcicap_ahci_hba_port *v,
				pcicap_ahci_hba_port_fbs_t mask,
				pcicap_ahci_hba_port_fbs_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_FBS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->outer_cap_fbss != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000f03, 0xfff00ff9);
	return ret;
}

/* Device Sleep */
static inline int __must_check
pcicap_ahci_hba_port_read_devslp(const struct pcicap_ahci_hba_port *v,
				 pcicap_ahci_hba_port_devslp_t *val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_DEVSLP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->outer_cap2_sds != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ahci_hba_port_update_devslp(const struct pcicap_ahci_hba_port *v,
				   pcicap_ahci_hba_port_devslp_t mask,
				   pcicap_ahci_hba_port_devslp_t val)
{
	u32 off = PCICAP_AHCI_HBA_PORT_DEVSLP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->outer_cap2_sds != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x01fffffd, 0xe1fffffd);
	return ret;
}

/*
 * Stops the command list: starts it and waits 500000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_ahci_hba_port_poll_stop(const struct pcicap_ahci_hba_port *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_ahci_hba_port_update_cmd(v,
					      PCICAP_BITS(pcicap_ahci_hba_port_cmd_t,
							  0x00000001),
					      PCICAP_BITS(pcicap_ahci_hba_port_cmd_t,
							  0x00000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 500000, 1000);
	for (;;) {
		u32 now_cmd_cr;
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

/*
 * Stops FIS receive, after the command list: starts it and waits 500000 us at
 * most, sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_ahci_hba_port_poll_stop_fis(const struct pcicap_ahci_hba_port *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_ahci_hba_port_update_cmd(v,
					      PCICAP_BITS(pcicap_ahci_hba_port_cmd_t,
							  0x00000010),
					      PCICAP_BITS(pcicap_ahci_hba_port_cmd_t,
							  0x00000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 500000, 1000);
	for (;;) {
		u32 now_cmd_fr;
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

/*
 * Clears BSY and DRQ: starts it and waits 500000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_ahci_hba_port_poll_override(const struct pcicap_ahci_hba_port *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_ahci_hba_port_update_cmd(v,
					      PCICAP_BITS(pcicap_ahci_hba_port_cmd_t,
							  0x00000008),
					      PCICAP_BITS(pcicap_ahci_hba_port_cmd_t,
							  0x00000008));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 500000, 1000);
	for (;;) {
		u32 now_cmd_clo;
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
static inline int __must_check
pcicap_ahci_hba_port_irq_pending(const struct pcicap_ahci_hba_port *v,
				 u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	{
		pcicap_ahci_hba_port_is_t r;
		int ret = pcicap_ahci_hba_port_read_is(v, &r);

		if (ret)
			return ret;
		causes = (__force u32)r;
	}
	{
		pcicap_ahci_hba_port_ie_t r;
		int ret = pcicap_ahci_hba_port_read_ie(v, &r);

		if (ret)
			return ret;
		enabled = (__force u32)r;
	}
	causes = (u32)(causes & enabled);
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
static inline int __must_check
pcicap_ahci_hba_port_irq_enable(const struct pcicap_ahci_hba_port *v, u32 bits)
{
	return pcicap_ahci_hba_port_update_ie(v,
					      PCICAP_BITS(pcicap_ahci_hba_port_ie_t,
							  bits),
					      PCICAP_BITS(pcicap_ahci_hba_port_ie_t,
							  bits));
}

/**
 * pcicap_ahci_hba_port_irq_disable() - disable interrupts: Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_ahci_hba_port_irq_disable(const struct pcicap_ahci_hba_port *v, u32 bits)
{
	return pcicap_ahci_hba_port_update_ie(v,
					      PCICAP_BITS(pcicap_ahci_hba_port_ie_t,
							  bits),
					      PCICAP_BITS(pcicap_ahci_hba_port_ie_t,
							  0));
}

/**
 * pcicap_ahci_hba_port_irq_ack() - acknowledge interrupts: Interrupt Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_ahci_hba_port_irq_ack(const struct pcicap_ahci_hba_port *v, u32 bits)
{
	return pcicap_ahci_hba_port_clear_is(v,
					     PCICAP_BITS(pcicap_ahci_hba_port_is_t,
							 bits));
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ahci_hba_port_open(const struct pcicap_ahci_hba *outer, u32 off,
			  struct pcicap_ahci_hba_port *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x80, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_cap_fbss = outer->cap_fbss;
	v->outer_cap_ssntf = outer->cap_ssntf;
	v->outer_cap2_sds = outer->cap2_sds;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_ahci_hba_port_elements(const struct pcicap_ahci_hba *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->mapped_size, 383),
					  128),
			    32);
}

/* Where the first begins. */
static inline int __must_check
pcicap_ahci_hba_port_where(const struct pcicap_ahci_hba *v, u32 *off)
{
	*off = 0x100;
	return 0;
}

/**
 * pcicap_ahci_hba_port_at() - Registers of a port
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_ahci_hba_port_at(const struct pcicap_ahci_hba *outer, unsigned int index,
			struct pcicap_ahci_hba_port *v)
{
	u32 off;
	int ret = pcicap_ahci_hba_port_where(outer, &off);

	if (!ret && index >= pcicap_ahci_hba_port_elements(outer))
		ret = -ERANGE;
	if (!ret && !(outer->pi >> index & 1))
		ret = -ENXIO;
	if (ret)
		return ret;
	return pcicap_ahci_hba_port_open(outer, off + index * 0x80, v);
}

#endif /* PCICAP_AHCI_H */
