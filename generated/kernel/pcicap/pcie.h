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
/* ro: Version of this capability */
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
/* hwinit: The port leads to a slot */
#define  PCICAP_PCIE_CAP_SLOT_IMPLEMENTED		PCICAP_BITS(pcicap_pcie_cap_t, 0x0100)
/* ro: Message number of slot and root events */
#define  PCICAP_PCIE_CAP_INTERRUPT_MESSAGE		PCICAP_BITS(pcicap_pcie_cap_t, 0x3e00)
/* hwinit: Supports flit mode */
#define  PCICAP_PCIE_CAP_FLIT_MODE			PCICAP_BITS(pcicap_pcie_cap_t, 0x8000)

typedef u32 __bitwise pcicap_pcie_dev_cap_t;
/* ro, hwinit: What the function supports */
#define PCICAP_PCIE_DEV_CAP					0x04
/* ro: Largest payload it takes */
#define  PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000007)
/* ro: Function number bits usable for phantom functions */
#define  PCICAP_PCIE_DEV_CAP_PHANTOM_FUNCTIONS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000018)
/* ro: Can request with 8-bit tags */
#define  PCICAP_PCIE_DEV_CAP_EXTENDED_TAG \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00000020)
/* ro: Exit latency from L0s that it can bear */
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
/* ro: Exit latency from L1 that it can bear */
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
/* ro: Has an attention button (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00001000)
/* ro: Has an attention indicator (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00002000)
/* ro: Has a power indicator (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_POWER_INDICATOR \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00004000)
/* ro: Reports errors by its role */
#define  PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00008000)
/* ro: Sends the subclass of correctable errors */
#define  PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00010000)
/* ro: Takes the largest payload whatever the control says */
#define  PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x00020000)
/* ro: Power that the slot gives */
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
/* ro: Scale of the power value */
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
/* ro: Has function level reset */
#define  PCICAP_PCIE_DEV_CAP_FLR \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x10000000)
/* ro: Payload sizes may differ along the path */
#define  PCICAP_PCIE_DEV_CAP_MIXED_MPS \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x20000000)
/* hwinit: Can be a TEE I/O device */
#define  PCICAP_PCIE_DEV_CAP_TEE_IO \
	PCICAP_BITS(pcicap_pcie_dev_cap_t, 0x40000000)

typedef u16 __bitwise pcicap_pcie_dev_ctl_t;
/* rw, rws: What the function may do */
#define PCICAP_PCIE_DEV_CTL				0x08
/* rw: Reports correctable errors */
#define  PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0001)
/* rw: Reports non-fatal errors */
#define  PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0002)
/* rw: Reports fatal errors */
#define  PCICAP_PCIE_DEV_CTL_FATAL_ENABLE		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0004)
/* rw: Reports unsupported requests */
#define  PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0008)
/* rw: May set relaxed ordering */
#define  PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0010)
/* rw: Largest payload it may send */
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x00e0)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B128		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0000)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B256		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0020)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B512		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0040)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B1024		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0060)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B2048		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0080)
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B4096		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x00a0)
/* rw: May request with 8-bit tags */
#define  PCICAP_PCIE_DEV_CTL_EXTENDED_TAG		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0100)
/* rw: May use phantom functions */
#define  PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0200)
/* rws: May draw auxiliary power */
#define  PCICAP_PCIE_DEV_CTL_AUX_POWER_PM		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0400)
/* rw: May set no snoop */
#define  PCICAP_PCIE_DEV_CTL_NO_SNOOP			PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0800)
/* rw: Largest read it may request */
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST		PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x7000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B128	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x0000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B256	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x1000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B512	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x2000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B1024	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x3000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B2048	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x4000)
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B4096	PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x5000)
/* rw: Starts FLR; in bridges retries configuration requests */
#define  PCICAP_PCIE_DEV_CTL_BCR_FLR			PCICAP_BITS(pcicap_pcie_dev_ctl_t, 0x8000)

typedef u16 __bitwise pcicap_pcie_dev_sta_t;
/* rw1c, ro: What happened */
#define PCICAP_PCIE_DEV_STA					0x0a
/* rw1c: Saw a correctable error */
#define  PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0001)
/* rw1c: Saw a non-fatal error */
#define  PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0002)
/* rw1c: Saw a fatal error */
#define  PCICAP_PCIE_DEV_STA_FATAL_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0004)
/* rw1c: Got an unsupported request */
#define  PCICAP_PCIE_DEV_STA_UNSUPPORTED_REQUEST_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0008)
/* ro: Has auxiliary power */
#define  PCICAP_PCIE_DEV_STA_AUX_POWER_DETECTED \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0010)
/* ro: Waits for completions */
#define  PCICAP_PCIE_DEV_STA_TRANSACTIONS_PENDING \
	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0020)
/* rw1c: Was told to reduce power */
#define  PCICAP_PCIE_DEV_STA_EMERG_POWER_RED_DETECTED	PCICAP_BITS(pcicap_pcie_dev_sta_t, 0x0040)

typedef u32 __bitwise pcicap_pcie_lnk_cap_t;
/* ro, hwinit: What the link supports */
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
/* ro: Active state power management */
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
/* ro: From L0s to L0 */
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
/* ro: From L1 to L0 */
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
/* ro: Can do without the reference clock in L1 */
#define  PCICAP_PCIE_LNK_CAP_CLOCK_PM \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00040000)
/* ro: Reports surprise down */
#define  PCICAP_PCIE_LNK_CAP_SURPRISE_DOWN_REPORTING \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00080000)
/* ro: Reports that the link is active */
#define  PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00100000)
/* ro: Reports changes of speed and width */
#define  PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00200000)
/* hwinit: Knows that ASPM is optional */
#define  PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0x00400000)
/* hwinit: Number of the port */
#define  PCICAP_PCIE_LNK_CAP_PORT_NUMBER \
	PCICAP_BITS(pcicap_pcie_lnk_cap_t, 0xff000000)

typedef u16 __bitwise pcicap_pcie_lnk_ctl_t;
/* rw, rw1s: Controls the link */
#define PCICAP_PCIE_LNK_CTL					0x10
/* rw: Active state power management in use */
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
/* rw: How to read the PTM propagation delay */
#define  PCICAP_PCIE_LNK_CTL_PTM_PROP_DELAY_ADAPTATION \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0004)
/* rw: Read completion boundary */
#define  PCICAP_PCIE_LNK_CTL_RCB \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0008)
/* rw: Turns the link off */
#define  PCICAP_PCIE_LNK_CTL_LINK_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0010)
/* rw1s: Trains the link again; reads 0 */
#define  PCICAP_PCIE_LNK_CTL_RETRAIN_LINK \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0020)
/* rw: Both ends share the reference clock */
#define  PCICAP_PCIE_LNK_CTL_COMMON_CLOCK \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0040)
/* rw: Sends more training sets for analyzers */
#define  PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0080)
/* rw: May stop the reference clock */
#define  PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0100)
/* rw: Hardware may not change the width */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0200)
/* rw: Bandwidth management interrupts */
#define  PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTR \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0400)
/* rw: Autonomous changes interrupt */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTR \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0800)
/* rw: Uses independent clocks with spread spectrum */
#define  PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x1000)
/* rw: The link may not enter flit mode */
#define  PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x2000)
/* rw: What a readiness message does */
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0xc000)
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_NOT_REPORTED \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x0000)
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_INTERRUPT \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x4000)
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_FRS_MESSAGE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl_t, 0x8000)

typedef u16 __bitwise pcicap_pcie_lnk_sta_t;
/* ro, hwinit, rw1c: State of the link */
#define PCICAP_PCIE_LNK_STA				0x12
/* ro: Speed of the link */
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED		PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x000f)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT2_5	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0001)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT5	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0002)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT8	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0003)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT16	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0004)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT32	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0005)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT64	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0006)
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT128	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0007)
/* ro: Width of the link */
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x03f0)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X1	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0010)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X2	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0020)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X4	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0040)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X8	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0080)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X12	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x00c0)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X16	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0100)
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X32	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0200)
/* ro: Training failed (PCIe 1.0a) */
#define  PCICAP_PCIE_LNK_STA_TRAINING_ERROR		PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0400)
/* ro: The link trains */
#define  PCICAP_PCIE_LNK_STA_LINK_TRAINING		PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x0800)
/* hwinit: Uses the clock of the slot */
#define  PCICAP_PCIE_LNK_STA_SLOT_CLOCK			PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x1000)
/* ro: The data link layer is active */
#define  PCICAP_PCIE_LNK_STA_DLL_ACTIVE			PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x2000)
/* rw1c: Software changed the bandwidth */
#define  PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x4000)
/* rw1c: Hardware changed the bandwidth */
#define  PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH	PCICAP_BITS(pcicap_pcie_lnk_sta_t, 0x8000)

typedef u32 __bitwise pcicap_pcie_slt_cap_t;
/* hwinit: What the slot has */
#define PCICAP_PCIE_SLT_CAP					0x14
/* hwinit: Attention button */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_BUTTON \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000001)
/* hwinit: Power controller */
#define  PCICAP_PCIE_SLT_CAP_POWER_CONTROLLER \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000002)
/* hwinit: Sensor of the retention latch */
#define  PCICAP_PCIE_SLT_CAP_MRL_SENSOR \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000004)
/* hwinit: Attention indicator */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_INDICATOR \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000008)
/* hwinit: Power indicator */
#define  PCICAP_PCIE_SLT_CAP_POWER_INDICATOR \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000010)
/* hwinit: A card may vanish without notice */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000020)
/* hwinit: Cards can be changed under power */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00000040)
/* hwinit: Power that the slot gives */
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
/* hwinit: Scale of the power value */
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
/* hwinit: Does not tell when a command is done */
#define  PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0x00040000)
/* hwinit: Number of the slot in the chassis */
#define  PCICAP_PCIE_SLT_CAP_SLOT_NUMBER \
	PCICAP_BITS(pcicap_pcie_slt_cap_t, 0xfff80000)

typedef u16 __bitwise pcicap_pcie_slt_ctl_t;
/* rw, rw1s: Controls the slot */
#define PCICAP_PCIE_SLT_CTL					0x18
/* rw: The attention button interrupts */
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0001)
/* rw: A power fault interrupts */
#define  PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0002)
/* rw: The latch sensor interrupts */
#define  PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0004)
/* rw: A change of presence interrupts */
#define  PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0008)
/* rw: A completed command interrupts */
#define  PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0010)
/* rw: Hot-plug events interrupt at all */
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
/* rw: Power of the slot */
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0400)
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_ON \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0000)
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_OFF \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0400)
/* rw1s: Toggles it; reads 0 */
#define  PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x0800)
/* rw: A link change interrupts */
#define  PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x1000)
/* rw: No automatic power limit message */
#define  PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x2000)
/* rw: Presence out of band only */
#define  PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE \
	PCICAP_BITS(pcicap_pcie_slt_ctl_t, 0x4000)

typedef u16 __bitwise pcicap_pcie_slt_sta_t;
/* rw1c, ro: State of the slot */
#define PCICAP_PCIE_SLT_STA				0x1a
/* rw1c: The attention button was pressed */
#define  PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED	PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0001)
/* rw1c: The power controller saw a fault */
#define  PCICAP_PCIE_SLT_STA_POWER_FAULT_DETECTED	PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0002)
/* rw1c: The latch moved */
#define  PCICAP_PCIE_SLT_STA_MRL_SENSOR_CHANGED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0004)
/* rw1c: A card came or went */
#define  PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED	PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0008)
/* rw1c: The last command is done */
#define  PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0010)
/* ro: The latch is open */
#define  PCICAP_PCIE_SLT_STA_MRL_OPEN			PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0020)
/* ro: There is a card */
#define  PCICAP_PCIE_SLT_STA_CARD_PRESENT		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0040)
/* ro: The interlock is engaged */
#define  PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0080)
/* rw1c: The link came up or went down */
#define  PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED		PCICAP_BITS(pcicap_pcie_slt_sta_t, 0x0100)

typedef u16 __bitwise pcicap_pcie_root_ctl_t;
/* rw: Controls the root */
#define PCICAP_PCIE_ROOT_CTL				0x1c
/* rw: Correctable errors are system errors */
#define  PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0001)
/* rw: Non-fatal errors are system errors */
#define  PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0002)
/* rw: Fatal errors are system errors */
#define  PCICAP_PCIE_ROOT_CTL_SERR_FATAL		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0004)
/* rw: PME interrupts */
#define  PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0008)
/* rw: Request retry status is seen as vendor ID 0001h */
#define  PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY	PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0010)
/* rw: No function below needs non-flit mode */
#define  PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE		PCICAP_BITS(pcicap_pcie_root_ctl_t, 0x0020)

typedef u16 __bitwise pcicap_pcie_root_cap_t;
/* ro: What the root supports */
#define PCICAP_PCIE_ROOT_CAP				0x1e
/* ro: Can show request retry status */
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
/* ro, hwinit: What the function supports (PCIe 2.0 on) */
#define PCICAP_PCIE_DEV_CAP2							0x24
/* ro: Completion timeouts that can be set */
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
/* ro: It can be turned off */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000010)
/* ro: Can forward to functions above 7 */
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
/* ro: Completes 128-bit compare and swap */
#define  PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000200)
/* hwinit: Posted writes do not pass each other */
#define  PCICAP_PCIE_DEV_CAP2_NO_RO_PR_PR_PASSING \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000400)
/* ro: Latency tolerance reporting */
#define  PCICAP_PCIE_DEV_CAP2_LTR \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000800)
/* ro: Processing hints it understands */
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00003000)
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_NONE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_TPH \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00001000)
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_EXTENDED_TPH \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00003000)
/* hwinit: Cache line size of lightweight notification */
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x0000c000)
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_NONE \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B64 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00004000)
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B128 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00008000)
/* hwinit: Completes requests with 10-bit tags */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00010000)
/* hwinit: Can request with 10-bit tags */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00020000)
/* hwinit: Optimized buffer flush and fill */
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
/* ro: Understands the 3-bit format field */
#define  PCICAP_PCIE_DEV_CAP2_EXTENDED_FMT \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00100000)
/* hwinit: End-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_END_END_PREFIX \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00200000)
/* hwinit: Most end-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00c00000)
/* hwinit: How it can be told to reduce power */
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
/* hwinit: Completes deferrable memory writes */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x10000000)
/* hwinit: Length of deferrable memory writes */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x60000000)
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B64 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x00000000)
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B128 \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x20000000)
/* hwinit: Function readiness status messages */
#define  PCICAP_PCIE_DEV_CAP2_FRS \
	PCICAP_BITS(pcicap_pcie_dev_cap2_t, 0x80000000)

typedef u16 __bitwise pcicap_pcie_dev_ctl2_t;
/* rw: What the function may do (PCIe 2.0 on) */
#define PCICAP_PCIE_DEV_CTL2					0x28
/* rw: Time to wait for completions */
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
/* rw: Forwards to functions above 7 */
#define  PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0020)
/* rw: May request atomic operations */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0040)
/* rw: Blocks atomics going out */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0080)
/* rw: ID-based ordering of requests */
#define  PCICAP_PCIE_DEV_CTL2_IDO_REQUEST \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0100)
/* rw: ID-based ordering of completions */
#define  PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0200)
/* rw: Sends its latency tolerance */
#define  PCICAP_PCIE_DEV_CTL2_LTR \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0400)
/* rw: Asks the functions below to reduce power */
#define  PCICAP_PCIE_DEV_CTL2_EMERG_POWER_RED_REQUEST	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x0800)
/* rw: May request with 10-bit tags */
#define  PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x1000)
/* rw: Optimized buffer flush and fill */
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
/* rw: Blocks end-end TLP prefixes going out */
#define  PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK \
	PCICAP_BITS(pcicap_pcie_dev_ctl2_t, 0x8000)
/* rsvdz: Reserved */
#define PCICAP_PCIE_DEV_STA2			0x2a

typedef u32 __bitwise pcicap_pcie_lnk_cap2_t;
/* hwinit, ro: What the link supports (PCIe 3.0 on) */
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
/* hwinit: Speeds at which it can send fewer SKP sets */
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
/* hwinit: Speeds at which it can take fewer SKP sets */
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
/* hwinit: Device readiness status messages */
#define  PCICAP_PCIE_LNK_CAP2_DRS \
	PCICAP_BITS(pcicap_pcie_lnk_cap2_t, 0x80000000)

typedef u16 __bitwise pcicap_pcie_lnk_ctl2_t;
/* rws, hwinit: Controls the speed of the link */
#define PCICAP_PCIE_LNK_CTL2					0x30
/* rws: Speed to train to */
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
/* rws: Hardware may not change the speed */
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
/* rws: Sends the modified compliance pattern */
#define  PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0400)
/* rws: Sends SKP sets between compliance patterns */
#define  PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS \
	PCICAP_BITS(pcicap_pcie_lnk_ctl2_t, 0x0800)
/* rws: Preset or de-emphasis in compliance */
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
/* rw1cs: The link asks for equalization */
#define  PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0020)
/* ros: There is a retimer */
#define  PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0040)
/* ros: There are two retimers */
#define  PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0080)
/* ro: Which end this port became */
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
/* ro: The link is in flit mode */
#define  PCICAP_PCIE_LNK_STA2_FLIT_MODE \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x0400)
/* ro: What is below the port */
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
/* rw1c: Got a readiness message */
#define  PCICAP_PCIE_LNK_STA2_DRS_RECEIVED \
	PCICAP_BITS(pcicap_pcie_lnk_sta2_t, 0x8000)

typedef u32 __bitwise pcicap_pcie_slt_cap2_t;
/* hwinit: What the slot has (PCIe 5.0 on) */
#define PCICAP_PCIE_SLT_CAP2				0x34
/* hwinit: In-band presence can be turned off */
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

/* What the function supports */
static inline int __must_check
pcicap_pcie_read_dev_cap(const struct pcicap_pcie *v,
			 pcicap_pcie_dev_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PCIE_DEV_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the function may do */
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

/* What the link supports */
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

/* State of the link */
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

/* What the slot has */
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

/* State of the slot */
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

/* What the root supports */
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

/* What the function supports (PCIe 2.0 on) */
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

/* What the function may do (PCIe 2.0 on) */
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

/* What the link supports (PCIe 3.0 on) */
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

/* Controls the speed of the link */
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

/* What the slot has (PCIe 5.0 on) */
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
			v->cap_port_type = pcicap_get(r,
						      PCICAP_PCIE_CAP_PORT_TYPE);
		v->cap_slot_implemented = 0;
		if (!ret)
			v->cap_slot_implemented = pcicap_get(r,
							     PCICAP_PCIE_CAP_SLOT_IMPLEMENTED);
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
	int ret = pcicap_pcie_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
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
