/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express
 *
 * Generated from specs/std/pcie.yaml - do not edit.
 */
/* Source: PCIe Base, PCI Express Capability Structure */
#ifndef PCICAP_PCIE_H
#define PCICAP_PCIE_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_PCIE_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_PCIE_ID				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_pcie_cap_t;
/* ro, hwinit: Kind of function */
#define PCICAP_PCIE_CAP					0x02
/* ro: Capability version */
#define  PCICAP_PCIE_CAP_VERSION			PCICAP_BITS(pcicap_pcie_cap_t, 0x000f)
/* ro: Device or port type */
#define  PCICAP_PCIE_CAP_PORT_TYPE			PCICAP_BITS(pcicap_pcie_cap_t, 0x00f0)
#define  PCICAP_PCIE_CAP_PORT_TYPE_ENDPOINT		PCICAP_BITS(pcicap_pcie_cap_t, 0x0000)
#define  PCICAP_PCIE_CAP_PORT_TYPE_LEGACY_ENDPOINT	PCICAP_BITS(pcicap_pcie_cap_t, 0x0010)
#define  PCICAP_PCIE_CAP_PORT_TYPE_ROOT_PORT		PCICAP_BITS(pcicap_pcie_cap_t, 0x0040)
#define  PCICAP_PCIE_CAP_PORT_TYPE_UPSTREAM_PORT	PCICAP_BITS(pcicap_pcie_cap_t, 0x0050)
#define  PCICAP_PCIE_CAP_PORT_TYPE_DOWNSTREAM_PORT	PCICAP_BITS(pcicap_pcie_cap_t, 0x0060)
#define  PCICAP_PCIE_CAP_PORT_TYPE_PCIE_TO_PCI_BRIDGE	PCICAP_BITS(pcicap_pcie_cap_t, 0x0070)
#define  PCICAP_PCIE_CAP_PORT_TYPE_PCI_TO_PCIE_BRIDGE	PCICAP_BITS(pcicap_pcie_cap_t, 0x0080)
#define  PCICAP_PCIE_CAP_PORT_TYPE_RCIEP		PCICAP_BITS(pcicap_pcie_cap_t, 0x0090)
#define  PCICAP_PCIE_CAP_PORT_TYPE_RCEC			PCICAP_BITS(pcicap_pcie_cap_t, 0x00a0)
/* hwinit: The port is connected to a slot */
#define  PCICAP_PCIE_CAP_SLOT_IMPLEMENTED		PCICAP_BITS(pcicap_pcie_cap_t, 0x0100)
/* ro: Interrupt message number of slot and root events */
#define  PCICAP_PCIE_CAP_INTERRUPT_MESSAGE		PCICAP_BITS(pcicap_pcie_cap_t, 0x3e00)
/* hwinit: Supports flit mode */
#define  PCICAP_PCIE_CAP_FLIT_MODE			PCICAP_BITS(pcicap_pcie_cap_t, 0x8000)

typedef u32 __bitwise pcicap_pcie_dev_cap_t;
/* ro, hwinit: Device capabilities */
#define PCICAP_PCIE_DEV_CAP					0x04
/* ro: Max_Payload_Size supported */
#define  PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000007)
/* ro: Function number bits usable for phantom functions */
#define  PCICAP_PCIE_DEV_CAP_PHANTOM_FUNCTIONS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000018)
/* ro: Extended tag field is supported */
#define  PCICAP_PCIE_DEV_CAP_EXTENDED_TAG \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000020)
/* ro: Acceptable L0s exit latency of an endpoint */
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x000001c0)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_64NS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_128NS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000040)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_256NS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000080)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_512NS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x000000c0)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_1US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000100)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_2US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000140)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_MAX_4US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000180)
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LAT_UNLIMITED \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x000001c0)
/* ro: Acceptable L1 exit latency of an endpoint */
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000e00)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_1US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_2US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000200)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_4US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000400)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_8US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000600)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_16US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000800)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_32US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000a00)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_MAX_64US \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000c00)
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LAT_UNLIMITED \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000e00)
/* ro: Attention button present (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00001000)
/* ro: Attention indicator present (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00002000)
/* ro: Power indicator present (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_POWER_INDICATOR \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00004000)
/* ro: Role-based error reporting */
#define  PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00008000)
/* ro: ERR_COR subclass is supported */
#define  PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00010000)
/* ro: Receiver accepts the largest supported payload regardless of control */
#define  PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00020000)
/* ro: Slot power limit value */
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x03fc0000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W250 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x03c00000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W275 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x03c40000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W300 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x03c80000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_ABOVE_W300 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x03fc0000)
/* ro: Slot power limit scale */
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x0c000000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W1 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_1 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x04000000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_01 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x08000000)
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_001 \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x0c000000)
/* ro: Function level reset is supported */
#define  PCICAP_PCIE_DEV_CAP_FLR \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x10000000)
/* ro: Mixed payload sizes are supported */
#define  PCICAP_PCIE_DEV_CAP_MIXED_MPS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x20000000)
/* hwinit: TEE-IO is supported */
#define  PCICAP_PCIE_DEV_CAP_TEE_IO \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x40000000)

typedef u16 __bitwise pcicap_pcie_dev_ctl_t;
/* rw, rws: Device control */
#define PCICAP_PCIE_DEV_CTL				0x08
/* rw: Reports correctable errors */
#define  PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0001)
/* rw: Reports non-fatal errors */
#define  PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0002)
/* rw: Reports fatal errors */
#define  PCICAP_PCIE_DEV_CTL_FATAL_ENABLE		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0004)
/* rw: Reports unsupported requests */
#define  PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0008)
/* rw: Relaxed ordering is enabled */
#define  PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0010)
/* rw: Max_Payload_Size */
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x00e0)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B128		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0000)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B256		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0020)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B512		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0040)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B1024		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0060)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B2048		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0080)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B4096		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x00a0)
/* rw: Extended tag field is enabled */
#define  PCICAP_PCIE_DEV_CTL_EXTENDED_TAG		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0100)
/* rw: Phantom functions are enabled */
#define  PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0200)
/* rws: Auxiliary power PM is enabled */
#define  PCICAP_PCIE_DEV_CTL_AUX_POWER_PM		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0400)
/* rw: No snoop is enabled */
#define  PCICAP_PCIE_DEV_CTL_NO_SNOOP			PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0800)
/* rw: Max_Read_Request_Size */
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x7000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B128	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B256	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x1000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B512	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x2000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B1024	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x3000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B2048	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x4000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B4096	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x5000)
/* rw: Initiates FLR; in bridges to PCI, enables configuration request retry */
#define  PCICAP_PCIE_DEV_CTL_BCR_FLR			PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x8000)

typedef u16 __bitwise pcicap_pcie_dev_sta_t;
/* rw1c, ro: What happened */
#define PCICAP_PCIE_DEV_STA					0x0a
/* rw1c: Correctable error detected */
#define  PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0001)
/* rw1c: Non-fatal error detected */
#define  PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0002)
/* rw1c: Fatal error detected */
#define  PCICAP_PCIE_DEV_STA_FATAL_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0004)
/* rw1c: Unsupported request detected */
#define  PCICAP_PCIE_DEV_STA_UNSUPPORTED_REQUEST_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0008)
/* ro: Has auxiliary power */
#define  PCICAP_PCIE_DEV_STA_AUX_POWER_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0010)
/* ro: Waits for completions */
#define  PCICAP_PCIE_DEV_STA_TRANSACTIONS_PENDING \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0020)
/* rw1c: Emergency power reduction detected */
#define  PCICAP_PCIE_DEV_STA_EMERG_POWER_RED_DETECTED	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0040)

typedef u32 __bitwise pcicap_pcie_lnk_cap_t;
/* ro, hwinit: Link capabilities */
#define PCICAP_PCIE_LNK_CAP					0x0c
/* ro: Highest speed */
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x0000000f)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT2_5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000001)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000002)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT8 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000003)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT16 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000004)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT32 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000005)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT64 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000006)
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT128 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000007)
/* ro: Widest width */
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_WIDTH \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x000003f0)
/* ro: ASPM support */
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000c00)
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_NONE \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000000)
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L0S \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000400)
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L1 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000800)
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L0S_L1 \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000c00)
/* ro: L0s exit latency */
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00007000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_64NS \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_128NS \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00001000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_256NS \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00002000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_512NS \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00003000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_1US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00004000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_2US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00005000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_4US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00006000)
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_ABOVE_4US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00007000)
/* ro: L1 exit latency */
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00038000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_1US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00000000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_2US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00008000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_4US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00010000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_8US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00018000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_16US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00020000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_32US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00028000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_64US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00030000)
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_ABOVE_64US \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00038000)
/* ro: Clock power management */
#define  PCICAP_PCIE_LNK_CAP_CLOCK_PM \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00040000)
/* ro: Reports surprise down */
#define  PCICAP_PCIE_LNK_CAP_SURPRISE_DOWN_REPORTING \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00080000)
/* ro: Data link layer link active reporting is supported */
#define  PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00100000)
/* ro: Link bandwidth notification is supported */
#define  PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00200000)
/* hwinit: ASPM optionality compliance */
#define  PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00400000)
/* hwinit: Port number */
#define  PCICAP_PCIE_LNK_CAP_PORT_NUMBER \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0xff000000)

typedef u16 __bitwise pcicap_pcie_lnk_ctl_t;
/* rw, rw1s: Controls the link */
#define PCICAP_PCIE_LNK_CTL					0x10
/* rw: ASPM control */
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0003)
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_DISABLED \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0000)
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L0S \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0001)
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L1 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0002)
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L0S_L1 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0003)
/* rw: PTM propagation delay adaptation interpretation */
#define  PCICAP_PCIE_LNK_CTL_PTM_PROP_DELAY_ADAPTATION \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0004)
/* rw: Read completion boundary */
#define  PCICAP_PCIE_LNK_CTL_RCB \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0008)
/* rw: Link disable */
#define  PCICAP_PCIE_LNK_CTL_LINK_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0010)
/* rw1s: Retrains the link; reads 0 */
#define  PCICAP_PCIE_LNK_CTL_RETRAIN_LINK \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0020)
/* rw: Common clock configuration */
#define  PCICAP_PCIE_LNK_CTL_COMMON_CLOCK \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0040)
/* rw: Extended synch */
#define  PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0080)
/* rw: Clock power management is enabled */
#define  PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0100)
/* rw: Hardware autonomous width disable */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0200)
/* rw: Bandwidth management interrupts */
#define  PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTR \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0400)
/* rw: Autonomous changes interrupt */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTR \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0800)
/* rw: SRIS clocking */
#define  PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x1000)
/* rw: Flit mode disable */
#define  PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x2000)
/* rw: DRS signaling control */
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0xc000)
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_NOT_REPORTED \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0000)
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_INTERRUPT \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x4000)
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_FRS_MESSAGE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x8000)

typedef u16 __bitwise pcicap_pcie_lnk_sta_t;
/* ro, hwinit, rw1c: Link status */
#define PCICAP_PCIE_LNK_STA				0x12
/* ro: Current link speed */
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED		PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x000f)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT2_5	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0001)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT5	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0002)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT8	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0003)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT16	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0004)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT32	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0005)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT64	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0006)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT128	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0007)
/* ro: Negotiated link width */
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x03f0)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X1	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0010)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X2	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0020)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X4	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0040)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X8	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0080)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X12	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x00c0)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X16	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0100)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X32	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0200)
/* ro: Training error (PCIe 1.0a) */
#define  PCICAP_PCIE_LNK_STA_TRAINING_ERROR		PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0400)
/* ro: The link trains */
#define  PCICAP_PCIE_LNK_STA_LINK_TRAINING		PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0800)
/* hwinit: Slot clock configuration */
#define  PCICAP_PCIE_LNK_STA_SLOT_CLOCK			PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x1000)
/* ro: Data link layer link active */
#define  PCICAP_PCIE_LNK_STA_DLL_ACTIVE			PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x2000)
/* rw1c: Link bandwidth management status */
#define  PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x4000)
/* rw1c: Link autonomous bandwidth status */
#define  PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x8000)

typedef u32 __bitwise pcicap_pcie_slt_cap_t;
/* hwinit: Slot capabilities */
#define PCICAP_PCIE_SLT_CAP					0x14
/* hwinit: Attention button */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_BUTTON \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000001)
/* hwinit: Power controller */
#define  PCICAP_PCIE_SLT_CAP_POWER_CONTROLLER \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000002)
/* hwinit: MRL sensor present */
#define  PCICAP_PCIE_SLT_CAP_MRL_SENSOR \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000004)
/* hwinit: Attention indicator */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_INDICATOR \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000008)
/* hwinit: Power indicator */
#define  PCICAP_PCIE_SLT_CAP_POWER_INDICATOR \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000010)
/* hwinit: Hot-plug surprise */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000020)
/* hwinit: Hot-plug capable */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000040)
/* hwinit: Slot power limit value */
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00007f80)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W250 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00007800)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W275 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00007880)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W300 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00007900)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_ABOVE_W300 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00007f80)
/* hwinit: Slot power limit scale */
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00018000)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W1 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000000)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_1 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00008000)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_01 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00010000)
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_001 \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00018000)
/* hwinit: Electromechanical interlock */
#define  PCICAP_PCIE_SLT_CAP_ELECTROMECHANICAL_INTERLOCK \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00020000)
/* hwinit: No command completed support */
#define  PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00040000)
/* hwinit: Physical slot number */
#define  PCICAP_PCIE_SLT_CAP_SLOT_NUMBER \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0xfff80000)

typedef u16 __bitwise pcicap_pcie_slt_ctl_t;
/* rw, rw1s: Controls the slot */
#define PCICAP_PCIE_SLT_CTL					0x18
/* rw: Attention button pressed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0001)
/* rw: Power fault detected interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0002)
/* rw: MRL sensor changed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0004)
/* rw: Presence detect changed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0008)
/* rw: Command completed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0010)
/* rw: Hot-plug interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0020)
/* rw: Attention indicator */
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x00c0)
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR_ON \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0040)
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR_BLINK \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0080)
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR_OFF \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x00c0)
/* rw: Power indicator */
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0300)
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_ON \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0100)
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_BLINK \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0200)
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_OFF \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0300)
/* rw: Power controller control */
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0400)
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_ON \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0000)
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_OFF \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0400)
/* rw1s: Toggles the electromechanical interlock; reads 0 */
#define  PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0800)
/* rw: Data link layer state changed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x1000)
/* rw: Auto slot power limit disable */
#define  PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x2000)
/* rw: In-band presence detect disable */
#define  PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x4000)

typedef u16 __bitwise pcicap_pcie_slt_sta_t;
/* rw1c, ro: Slot status */
#define PCICAP_PCIE_SLT_STA				0x1a
/* rw1c: Attention button pressed */
#define  PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED	PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0001)
/* rw1c: Power fault detected */
#define  PCICAP_PCIE_SLT_STA_POWER_FAULT_DETECTED	PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0002)
/* rw1c: The latch moved */
#define  PCICAP_PCIE_SLT_STA_MRL_SENSOR_CHANGED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0004)
/* rw1c: Presence detect changed */
#define  PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED	PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0008)
/* rw1c: Command completed */
#define  PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0010)
/* ro: MRL sensor state: open */
#define  PCICAP_PCIE_SLT_STA_MRL_OPEN			PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0020)
/* ro: Presence detect state: a card is present */
#define  PCICAP_PCIE_SLT_STA_CARD_PRESENT		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0040)
/* ro: Electromechanical interlock is engaged */
#define  PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0080)
/* rw1c: Data link layer state changed */
#define  PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0100)

typedef u16 __bitwise pcicap_pcie_root_ctl_t;
/* rw: Controls the root */
#define PCICAP_PCIE_ROOT_CTL				0x1c
/* rw: System error on correctable error is enabled */
#define  PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0001)
/* rw: System error on non-fatal error is enabled */
#define  PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0002)
/* rw: System error on fatal error is enabled */
#define  PCICAP_PCIE_ROOT_CTL_SERR_FATAL		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0004)
/* rw: PME interrupts */
#define  PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0008)
/* rw: Configuration RRS software visibility is enabled: seen as vendor ID 0001h */
#define  PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY	PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0010)
/* rw: No NFM subtree below this root port */
#define  PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0020)

typedef u16 __bitwise pcicap_pcie_root_cap_t;
/* ro: Root capabilities */
#define PCICAP_PCIE_ROOT_CAP				0x1e
/* ro: Configuration RRS software visibility is supported */
#define  PCICAP_PCIE_ROOT_CAP_RRS_SOFTWARE_VISIBILITY	PCICAP_BITS(pcicap_pcie_root_cap_t, 0x0001)

typedef u32 __bitwise pcicap_pcie_root_sta_t;
/* ro, rw1c: Power management events */
#define PCICAP_PCIE_ROOT_STA			0x20
/* ro: Who signaled PME */
#define  PCICAP_PCIE_ROOT_STA_PME_REQUESTER_ID	PCICAP_BITS(pcicap_pcie_root_sta_t, 0x0000ffff)
/* rw1c: PME was signaled */
#define  PCICAP_PCIE_ROOT_STA_PME_STATUS	PCICAP_BITS(pcicap_pcie_root_sta_t, 0x00010000)
/* ro: Another PME waits */
#define  PCICAP_PCIE_ROOT_STA_PME_PENDING	PCICAP_BITS(pcicap_pcie_root_sta_t, 0x00020000)

typedef u32 __bitwise pcicap_pcie_dev_cap2_t;
/* ro, hwinit: Device capabilities 2 */
#define PCICAP_PCIE_DEV_CAP2							0x24
/* ro: Completion timeout ranges supported */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x0000000f)
#define  PCICAP_PCIE_DEV_CAP2_COMPL_TMO_RANGES_RANGE_A \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000001)
#define  PCICAP_PCIE_DEV_CAP2_COMPL_TMO_RANGES_RANGE_B \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000002)
#define  PCICAP_PCIE_DEV_CAP2_COMPL_TMO_RANGES_RANGE_C \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000004)
#define  PCICAP_PCIE_DEV_CAP2_COMPL_TMO_RANGES_RANGE_D \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000008)
/* ro: Completion timeout disable is supported */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000010)
/* ro: ARI forwarding is supported */
#define  PCICAP_PCIE_DEV_CAP2_ARI_FORWARDING \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000020)
/* ro: Routes atomic operations */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_ROUTING \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000040)
/* ro: Completes 32-bit atomics */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER32 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000080)
/* ro: Completes 64-bit atomics */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER64 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000100)
/* ro: 128-bit CAS completer is supported */
#define  PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000200)
/* hwinit: No RO-enabled PR-PR passing */
#define  PCICAP_PCIE_DEV_CAP2_NO_RO_PR_PR_PASSING \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000400)
/* ro: Latency tolerance reporting */
#define  PCICAP_PCIE_DEV_CAP2_LTR \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000800)
/* ro: TPH completer support */
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00003000)
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_NONE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_TPH \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00001000)
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_EXTENDED_TPH \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00003000)
/* hwinit: LN system cache line size */
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x0000c000)
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_NONE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B64 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00004000)
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B128 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00008000)
/* hwinit: 10-bit tag completer is supported */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00010000)
/* hwinit: 10-bit tag requester is supported */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00020000)
/* hwinit: OBFF: optimized buffer flush and fill */
#define  PCICAP_PCIE_DEV_CAP2_OBFF \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x000c0000)
#define  PCICAP_PCIE_DEV_CAP2_OBFF_NONE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_OBFF_MESSAGE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00040000)
#define  PCICAP_PCIE_DEV_CAP2_OBFF_WAKE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00080000)
#define  PCICAP_PCIE_DEV_CAP2_OBFF_MESSAGE_WAKE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x000c0000)
/* ro: Extended Fmt field is supported */
#define  PCICAP_PCIE_DEV_CAP2_EXTENDED_FMT \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00100000)
/* hwinit: End-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_END_END_PREFIX \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00200000)
/* hwinit: Maximum number of end-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00c00000)
/* hwinit: Emergency power reduction support */
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x03000000)
#define  PCICAP_PCIE_DEV_CAP2_EMERG_POWER_REDUCTION_NONE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_EMERG_POWER_RED_FORM_FACTOR \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x01000000)
#define  PCICAP_PCIE_DEV_CAP2_EMG_PWR_RED_FRM_FACT_OR_RST \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x02000000)
/* hwinit: Needs initialization afterwards */
#define  PCICAP_PCIE_DEV_CAP2_EMERG_POWER_REDUCTION_INIT \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x04000000)
/* hwinit: DMWr completer is supported */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x10000000)
/* hwinit: Supported DMWr lengths */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x60000000)
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B64 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B128 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x20000000)
/* hwinit: FRS messages are supported */
#define  PCICAP_PCIE_DEV_CAP2_FRS \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x80000000)

typedef u16 __bitwise pcicap_pcie_dev_ctl2_t;
/* rw: Device control 2 */
#define PCICAP_PCIE_DEV_CTL2					0x28
/* rw: Completion timeout value */
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x000f)
#define  PCICAP_PCIE_DEV_CTL2_COMPL_TIMEOUT_US50_MS50 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0000)
#define  PCICAP_PCIE_DEV_CTL2_COMPL_TIMEOUT_US50_US100 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0001)
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_MS1_MS10 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0002)
#define  PCICAP_PCIE_DEV_CTL2_COMPL_TIMEOUT_MS16_MS55 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0005)
#define  PCICAP_PCIE_DEV_CTL2_COMPL_TIMEOUT_MS65_MS210 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0006)
#define  PCICAP_PCIE_DEV_CTL2_COMPL_TIMEOUT_MS260_MS900 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0009)
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_S1_S3_5 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x000a)
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_S4_S13 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x000d)
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_S17_S64 \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x000e)
/* rw: Waits forever */
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0010)
/* rw: ARI forwarding is enabled */
#define  PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0020)
/* rw: AtomicOp requester is enabled */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0040)
/* rw: AtomicOp egress blocking is enabled */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0080)
/* rw: ID-based ordering of requests is enabled */
#define  PCICAP_PCIE_DEV_CTL2_IDO_REQUEST \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0100)
/* rw: ID-based ordering of completions is enabled */
#define  PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0200)
/* rw: LTR is enabled */
#define  PCICAP_PCIE_DEV_CTL2_LTR \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0400)
/* rw: Requests emergency power reduction */
#define  PCICAP_PCIE_DEV_CTL2_EMERG_POWER_RED_REQUEST	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0800)
/* rw: 10-bit tag requester is enabled */
#define  PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x1000)
/* rw: OBFF: optimized buffer flush and fill */
#define  PCICAP_PCIE_DEV_CTL2_OBFF \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x6000)
#define  PCICAP_PCIE_DEV_CTL2_OBFF_DISABLED \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0000)
#define  PCICAP_PCIE_DEV_CTL2_OBFF_MESSAGE_A \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x2000)
#define  PCICAP_PCIE_DEV_CTL2_OBFF_MESSAGE_B \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x4000)
#define  PCICAP_PCIE_DEV_CTL2_OBFF_WAKE \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x6000)
/* rw: End-end TLP prefix blocking is enabled */
#define  PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x8000)
/* rsvdz: Reserved */
#define PCICAP_PCIE_DEV_STA2			0x2a

typedef u32 __bitwise pcicap_pcie_lnk_cap2_t;
/* hwinit, ro: Link capabilities 2 */
#define PCICAP_PCIE_LNK_CAP2					0x2c
/* hwinit: Link speeds */
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x000000fe)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT2_5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000002)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000004)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT8 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000008)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT16 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000010)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT32 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000020)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT64 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000040)
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT128 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000080)
/* ro: Crosslink */
#define  PCICAP_PCIE_LNK_CAP2_CROSSLINK \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000100)
/* hwinit: Speeds at which fewer SKP ordered sets can be generated */
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x0000fe00)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT2_5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000200)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000400)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT8 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00000800)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT16 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00001000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT32 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00002000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT64 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00004000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT128 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00008000)
/* hwinit: Speeds at which fewer SKP ordered sets can be received */
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x007f0000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT2_5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00010000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT5 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00020000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT8 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00040000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT16 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00080000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT32 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00100000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT64 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00200000)
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT128 \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00400000)
/* hwinit: Detects a retimer */
#define  PCICAP_PCIE_LNK_CAP2_RETIMER_DETECT \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x00800000)
/* hwinit: Detects two retimers */
#define  PCICAP_PCIE_LNK_CAP2_TWO_RETIMERS_DETECT \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x01000000)
/* hwinit: DRS messages are supported */
#define  PCICAP_PCIE_LNK_CAP2_DRS \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x80000000)

typedef u16 __bitwise pcicap_pcie_lnk_ctl2_t;
/* rws, hwinit: Link control 2 */
#define PCICAP_PCIE_LNK_CTL2					0x30
/* rws: Target link speed */
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x000f)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT2_5 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0001)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT5 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0002)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT8 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0003)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT16 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0004)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT32 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0005)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT64 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0006)
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT128 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0007)
/* rws: Enters compliance */
#define  PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0010)
/* rws: Hardware autonomous speed disable */
#define  PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0020)
/* hwinit: De-emphasis at 5 GT/s */
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0040)
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS_DB6 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0000)
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS_DB3_5 \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0040)
/* rws: Transmit margin */
#define  PCICAP_PCIE_LNK_CTL2_TX_MARGIN \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0380)
/* rws: Enters modified compliance */
#define  PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0400)
/* rws: Compliance SOS: SKP ordered sets between compliance patterns */
#define  PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0800)
/* rws: Compliance preset or de-emphasis */
#define  PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0xf000)

typedef u16 __bitwise pcicap_pcie_lnk_sta2_t;
/* ro, ros, rw1cs, rw1c: Equalization and retimers */
#define PCICAP_PCIE_LNK_STA2						0x32
/* ro: De-emphasis at 5 GT/s */
#define  PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0001)
#define  PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS_DB6 \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0000)
#define  PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS_DB3_5 \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0001)
/* ros: Equalization at 8 GT/s is done */
#define  PCICAP_PCIE_LNK_STA2_EQUALIZATION_COMPLETE \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0002)
/* ros: Phase 1 succeeded */
#define  PCICAP_PCIE_LNK_STA2_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0004)
/* ros: Phase 2 succeeded */
#define  PCICAP_PCIE_LNK_STA2_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0008)
/* ros: Phase 3 succeeded */
#define  PCICAP_PCIE_LNK_STA2_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0010)
/* rw1cs: Link equalization request */
#define  PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0020)
/* ros: Retimer presence detected */
#define  PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0040)
/* ros: Two retimers presence detected */
#define  PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0080)
/* ro: Crosslink resolution */
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0300)
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UNSUP \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0000)
#define  PCICAP_PCIE_LNK_STA2_XLINK_RES_UPSTREAM_PORT \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0100)
#define  PCICAP_PCIE_LNK_STA2_XLINK_RESOLUTION_DOWN_PORT \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0200)
#define  PCICAP_PCIE_LNK_STA2_XLINK_RESOLUTION_UNRESOLVED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0300)
/* ro: Flit mode status */
#define  PCICAP_PCIE_LNK_STA2_FLIT_MODE \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0400)
/* ro: Downstream component presence */
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x7000)
#define  PCICAP_PCIE_LNK_STA2_DOWN_COMPONENT_LINK_DOWN \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0000)
#define  PCICAP_PCIE_LNK_STA2_DOWN_COMP_LINK_DOWN_ABSENT \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x1000)
#define  PCICAP_PCIE_LNK_STA2_DOWN_COMP_LINK_DOWN_PRESENT \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x2000)
#define  PCICAP_PCIE_LNK_STA2_DOWN_COMP_LINK_UP_PRESENT \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x4000)
#define  PCICAP_PCIE_LNK_STA2_DOWN_COMP_LINK_UP_PRES_DRS \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x5000)
/* rw1c: DRS message received */
#define  PCICAP_PCIE_LNK_STA2_DRS_RECEIVED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x8000)

typedef u32 __bitwise pcicap_pcie_slt_cap2_t;
/* hwinit: Slot capabilities 2 */
#define PCICAP_PCIE_SLT_CAP2				0x34
/* hwinit: In-band presence detect disable is supported */
#define  PCICAP_PCIE_SLT_CAP2_IN_BAND_PRESENCE_DISABLE \
	PCICAP_BITS(pcicap_pcie_slt_cap2_t, 0x00000001)
/* rsvdp: Reserved */
#define PCICAP_PCIE_SLT_CTL2			0x38
/* rsvdz: Reserved */
#define PCICAP_PCIE_SLT_STA2			0x3a
/* clang-format on */

/**
 * struct pcicap_pcie - PCI Express
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_port_type: read once: the layout depends on it
 * @cap_slot_implemented: read once: the layout depends on it
 * @cap_version: read once: the layout depends on it
 *
 * Made by pcicap_pcie_find() only.
 */
struct pcicap_pcie {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_port_type;
	u32 cap_slot_implemented;
	u32 cap_version;
};

/* Kind of function */
static inline int __must_check
pcicap_pcie_read_cap(const struct pcicap_pcie *v, pcicap_pcie_cap_t *val)
{
	*val = (__force pcicap_pcie_cap_t)v->dev->pcie_flags_reg;
	return 0;
}

/* Device capabilities */
static inline int __must_check
pcicap_pcie_read_dev_cap(const struct pcicap_pcie *v,
			 pcicap_pcie_dev_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_DEV_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Device control */
static inline int __must_check
pcicap_pcie_read_dev_ctl(const struct pcicap_pcie *v,
			 pcicap_pcie_dev_ctl_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_PCIE_DEV_CTL,
				    (__force u16 *)val);
}

#ifdef PCICAP_PCIE_OWNER

static inline int __must_check
pcicap_pcie_write_dev_ctl(const struct pcicap_pcie *v,
			  pcicap_pcie_dev_ctl_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_DEV_CTL,
				     (__force u16)val);
}

#endif

static inline int __must_check
pcicap_pcie_update_dev_ctl(const struct pcicap_pcie *v,
			   pcicap_pcie_dev_ctl_t mask,
			   pcicap_pcie_dev_ctl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_PCIE_OWNER) ? 0xffff : 0x8f1f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_PCIE_DEV_CTL,
				      ~(__force u16)mask, (__force u16)val);
}

/* What happened */
static inline int __must_check
pcicap_pcie_read_dev_sta(const struct pcicap_pcie *v,
			 pcicap_pcie_dev_sta_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIE_DEV_STA + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_clear_dev_sta(const struct pcicap_pcie *v,
			  pcicap_pcie_dev_sta_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x004f);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_DEV_STA,
				     (__force u16)bits);
}

/* Link capabilities */
static inline int __must_check
pcicap_pcie_read_lnk_cap(const struct pcicap_pcie *v,
			 pcicap_pcie_lnk_cap_t *val)
{
	*val = (__force pcicap_pcie_lnk_cap_t)U32_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_LNK_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the link */
static inline int __must_check
pcicap_pcie_read_lnk_ctl(const struct pcicap_pcie *v,
			 pcicap_pcie_lnk_ctl_t *val)
{
	*val = (__force pcicap_pcie_lnk_ctl_t)U16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_PCIE_LNK_CTL,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_write_lnk_ctl(const struct pcicap_pcie *v,
			  pcicap_pcie_lnk_ctl_t val)
{
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_LNK_CTL,
				     (__force u16)val);
}

static inline int __must_check
pcicap_pcie_update_lnk_ctl(const struct pcicap_pcie *v,
			   pcicap_pcie_lnk_ctl_t mask,
			   pcicap_pcie_lnk_ctl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xffff);

	if (ret)
		return ret;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_locked16(v->dev, PCICAP_PCIE_LNK_CTL,
				      0xffdf & ~(__force u16)mask,
				      (__force u16)val);
}

/* Link status */
static inline int __must_check
pcicap_pcie_read_lnk_sta(const struct pcicap_pcie *v,
			 pcicap_pcie_lnk_sta_t *val)
{
	*val = (__force pcicap_pcie_lnk_sta_t)U16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_PCIE_LNK_STA,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_clear_lnk_sta(const struct pcicap_pcie *v,
			  pcicap_pcie_lnk_sta_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0xc000);

	if (ret)
		return ret;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_LNK_STA,
				     (__force u16)bits);
}

/* Slot capabilities */
static inline int __must_check
pcicap_pcie_read_slt_cap(const struct pcicap_pcie *v,
			 pcicap_pcie_slt_cap_t *val)
{
	*val = (__force pcicap_pcie_slt_cap_t)U32_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_PCIE_SLT_CAP,
				    (__force u32 *)val);
}

/* Controls the slot */
static inline int __must_check
pcicap_pcie_read_slt_ctl(const struct pcicap_pcie *v,
			 pcicap_pcie_slt_ctl_t *val)
{
	*val = (__force pcicap_pcie_slt_ctl_t)U16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIE_SLT_CTL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_update_slt_ctl(const struct pcicap_pcie *v,
			   pcicap_pcie_slt_ctl_t mask,
			   pcicap_pcie_slt_ctl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x7fff);

	if (ret)
		return ret;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PCIE_SLT_CTL + PCICAP_SURE,
				      0xf7ff & ~(__force u16)mask,
				      (__force u16)val);
}

/* Slot status */
static inline int __must_check
pcicap_pcie_read_slt_sta(const struct pcicap_pcie *v,
			 pcicap_pcie_slt_sta_t *val)
{
	*val = (__force pcicap_pcie_slt_sta_t)U16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIE_SLT_STA + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_clear_slt_sta(const struct pcicap_pcie *v,
			  pcicap_pcie_slt_sta_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x011f);

	if (ret)
		return ret;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_SLT_STA,
				     (__force u16)bits);
}

/* Controls the root */
static inline int __must_check
pcicap_pcie_read_root_ctl(const struct pcicap_pcie *v,
			  pcicap_pcie_root_ctl_t *val)
{
	*val = (__force pcicap_pcie_root_ctl_t)U16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIE_ROOT_CTL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_update_root_ctl(const struct pcicap_pcie *v,
			    pcicap_pcie_root_ctl_t mask,
			    pcicap_pcie_root_ctl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x003f);

	if (ret)
		return ret;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_locked16(v->dev, PCICAP_PCIE_ROOT_CTL,
				      ~(__force u16)mask, (__force u16)val);
}

/* Root capabilities */
static inline int __must_check
pcicap_pcie_read_root_cap(const struct pcicap_pcie *v,
			  pcicap_pcie_root_cap_t *val)
{
	*val = (__force pcicap_pcie_root_cap_t)U16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIE_ROOT_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Power management events */
static inline int __must_check
pcicap_pcie_read_root_sta(const struct pcicap_pcie *v,
			  pcicap_pcie_root_sta_t *val)
{
	*val = (__force pcicap_pcie_root_sta_t)U32_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_ROOT_STA + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pcie_clear_root_sta(const struct pcicap_pcie *v,
			   pcicap_pcie_root_sta_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00010000);

	if (ret)
		return ret;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PCIE_ROOT_STA,
				     (__force u32)bits);
}

/* Device capabilities 2 */
static inline int __must_check
pcicap_pcie_read_dev_cap2(const struct pcicap_pcie *v,
			  pcicap_pcie_dev_cap2_t *val)
{
	*val = (__force pcicap_pcie_dev_cap2_t)U32_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_DEV_CAP2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Device control 2 */
static inline int __must_check
pcicap_pcie_read_dev_ctl2(const struct pcicap_pcie *v,
			  pcicap_pcie_dev_ctl2_t *val)
{
	*val = (__force pcicap_pcie_dev_ctl2_t)U16_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_PCIE_DEV_CTL2,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_write_dev_ctl2(const struct pcicap_pcie *v,
			   pcicap_pcie_dev_ctl2_t val)
{
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_DEV_CTL2,
				     (__force u16)val);
}

static inline int __must_check
pcicap_pcie_update_dev_ctl2(const struct pcicap_pcie *v,
			    pcicap_pcie_dev_ctl2_t mask,
			    pcicap_pcie_dev_ctl2_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xffff);

	if (ret)
		return ret;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_PCIE_DEV_CTL2,
				      ~(__force u16)mask, (__force u16)val);
}

/* Reserved */

/* Link capabilities 2 */
static inline int __must_check
pcicap_pcie_read_lnk_cap2(const struct pcicap_pcie *v,
			  pcicap_pcie_lnk_cap2_t *val)
{
	*val = (__force pcicap_pcie_lnk_cap2_t)U32_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_LNK_CAP2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Link control 2 */
static inline int __must_check
pcicap_pcie_read_lnk_ctl2(const struct pcicap_pcie *v,
			  pcicap_pcie_lnk_ctl2_t *val)
{
	*val = (__force pcicap_pcie_lnk_ctl2_t)U16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_PCIE_LNK_CTL2,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_write_lnk_ctl2(const struct pcicap_pcie *v,
			   pcicap_pcie_lnk_ctl2_t val)
{
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_LNK_CTL2,
				     (__force u16)val & 0xffbf);
}

static inline int __must_check
pcicap_pcie_update_lnk_ctl2(const struct pcicap_pcie *v,
			    pcicap_pcie_lnk_ctl2_t mask,
			    pcicap_pcie_lnk_ctl2_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xffbf);

	if (ret)
		return ret;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_locked16(v->dev, PCICAP_PCIE_LNK_CTL2,
				      0xffbf & ~(__force u16)mask,
				      (__force u16)val);
}

/* Equalization and retimers */
static inline int __must_check
pcicap_pcie_read_lnk_sta2(const struct pcicap_pcie *v,
			  pcicap_pcie_lnk_sta2_t *val)
{
	*val = (__force pcicap_pcie_lnk_sta2_t)U16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PCIE_LNK_STA2 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pcie_clear_lnk_sta2(const struct pcicap_pcie *v,
			   pcicap_pcie_lnk_sta2_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x8020);

	if (ret)
		return ret;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PCIE_LNK_STA2,
				     (__force u16)bits);
}

/* Slot capabilities 2 */
static inline int __must_check
pcicap_pcie_read_slt_cap2(const struct pcicap_pcie *v,
			  pcicap_pcie_slt_cap2_t *val)
{
	*val = (__force pcicap_pcie_slt_cap2_t)U32_MAX;
	if (!(v->cap_version >= 2 && v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_SLT_CAP2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Reserved */

/* Reserved */

/* What the layout depends on. */
static inline int __must_check
pcicap_pcie_init(struct pcicap_pcie *v)
{
	int ret;

	{
		pcicap_pcie_cap_t r;

		ret = pcicap_pcie_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_port_type = 0;
		if (!ret)
			v->cap_port_type =
				pcicap_get(r, PCICAP_PCIE_CAP_PORT_TYPE);
		v->cap_slot_implemented = 0;
		if (!ret)
			v->cap_slot_implemented =
				pcicap_get(r, PCICAP_PCIE_CAP_SLOT_IMPLEMENTED);
		v->cap_version = 0;
		if (!ret)
			v->cap_version = pcicap_get(r, PCICAP_PCIE_CAP_VERSION);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pcie_at(struct pci_dev *dev, u16 pos, struct pcicap_pcie *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pcie_init(v);
}

/**
 * pcicap_pcie_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pcie_find(struct pci_dev *dev, struct pcicap_pcie *v)
{
	u16 pos = dev->pcie_cap;

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pcie_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pcie_find_next(const struct pcicap_pcie *prev, struct pcicap_pcie *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_PCIE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pcie_at(dev, pos, v);
}

#endif /* PCICAP_PCIE_H */
