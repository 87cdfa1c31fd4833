/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express
 *
 * Generated from specs/std/pcie.yaml - do not edit.
 * Source: PCIe Base, PCI Express Capability Structure
 */
#ifndef PCICAP_PCIE_H
#define PCICAP_PCIE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PCIE_ID				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: Kind of function */
#define PCICAP_PCIE_CAP					0x02
/* ro: Version of this capability */
#define  PCICAP_PCIE_CAP_VERSION			0x000f
/* ro: Device or port type */
#define  PCICAP_PCIE_CAP_PORT_TYPE			0x00f0
#define  PCICAP_PCIE_CAP_PORT_TYPE_ENDPOINT		0x0
#define  PCICAP_PCIE_CAP_PORT_TYPE_LEGACY_ENDPOINT	0x1
#define  PCICAP_PCIE_CAP_PORT_TYPE_ROOT_PORT		0x4
#define  PCICAP_PCIE_CAP_PORT_TYPE_UPSTREAM_PORT	0x5
#define  PCICAP_PCIE_CAP_PORT_TYPE_DOWNSTREAM_PORT	0x6
#define  PCICAP_PCIE_CAP_PORT_TYPE_PCIE_TO_PCI_BRIDGE	0x7
#define  PCICAP_PCIE_CAP_PORT_TYPE_PCI_TO_PCIE_BRIDGE	0x8
#define  PCICAP_PCIE_CAP_PORT_TYPE_RCIEP		0x9
#define  PCICAP_PCIE_CAP_PORT_TYPE_RCEC			0xa
/* hwinit: The port leads to a slot */
#define  PCICAP_PCIE_CAP_SLOT_IMPLEMENTED		0x0100
/* ro: Message number of slot and root events */
#define  PCICAP_PCIE_CAP_INTERRUPT_MESSAGE		0x3e00
/* hwinit: Supports flit mode */
#define  PCICAP_PCIE_CAP_FLIT_MODE			0x8000

/* ro, hwinit: What the function supports */
#define PCICAP_PCIE_DEV_CAP					0x04
/* ro: Largest payload it takes */
#define  PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED		0x00000007
/* ro: Function number bits usable for phantom functions */
#define  PCICAP_PCIE_DEV_CAP_PHANTOM_FUNCTIONS			0x00000018
/* ro: Can request with 8-bit tags */
#define  PCICAP_PCIE_DEV_CAP_EXTENDED_TAG			0x00000020
/* ro: Exit latency from L0s that it can bear */
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY		0x000001c0
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_64NS	0x0
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_128NS	0x1
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_256NS	0x2
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_512NS	0x3
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_1US	0x4
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_2US	0x5
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_4US	0x6
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_UNLIMITED	0x7
/* ro: Exit latency from L1 that it can bear */
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY		0x00000e00
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_1US	0x0
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_2US	0x1
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_4US	0x2
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_8US	0x3
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_16US	0x4
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_32US	0x5
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_64US	0x6
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_UNLIMITED	0x7
/* ro: Has an attention button (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON			0x00001000
/* ro: Has an attention indicator (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR		0x00002000
/* ro: Has a power indicator (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_POWER_INDICATOR			0x00004000
/* ro: Reports errors by its role */
#define  PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING		0x00008000
/* ro: Sends the subclass of correctable errors */
#define  PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS			0x00010000
/* ro: Takes the largest payload whatever the control says */
#define  PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED			0x00020000
/* ro: Power that the slot gives */
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE			0x03fc0000
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W250		0xf0
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W275		0xf1
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W300		0xf2
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_ABOVE_W300	0xff
/* ro: Scale of the power value */
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE			0x0c000000
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W1		0x0
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_1		0x1
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_01		0x2
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_001		0x3
/* ro: Has function level reset */
#define  PCICAP_PCIE_DEV_CAP_FLR				0x10000000
/* ro: Payload sizes may differ along the path */
#define  PCICAP_PCIE_DEV_CAP_MIXED_MPS				0x20000000
/* hwinit: Can be a TEE I/O device */
#define  PCICAP_PCIE_DEV_CAP_TEE_IO				0x40000000

/* rw, rws: What the function may do */
#define PCICAP_PCIE_DEV_CTL				0x08
/* rw: Reports correctable errors */
#define  PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE		0x0001
/* rw: Reports non-fatal errors */
#define  PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE		0x0002
/* rw: Reports fatal errors */
#define  PCICAP_PCIE_DEV_CTL_FATAL_ENABLE		0x0004
/* rw: Reports unsupported requests */
#define  PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE	0x0008
/* rw: May set relaxed ordering */
#define  PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING		0x0010
/* rw: Largest payload it may send */
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD		0x00e0
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B128		0x0
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B256		0x1
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B512		0x2
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B1024		0x3
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B2048		0x4
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B4096		0x5
/* rw: May request with 8-bit tags */
#define  PCICAP_PCIE_DEV_CTL_EXTENDED_TAG		0x0100
/* rw: May use phantom functions */
#define  PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS		0x0200
/* rws: May draw auxiliary power */
#define  PCICAP_PCIE_DEV_CTL_AUX_POWER_PM		0x0400
/* rw: May set no snoop */
#define  PCICAP_PCIE_DEV_CTL_NO_SNOOP			0x0800
/* rw: Largest read it may request */
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST		0x7000
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B128	0x0
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B256	0x1
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B512	0x2
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B1024	0x3
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B2048	0x4
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B4096	0x5
/* rw: Starts FLR; in bridges retries configuration requests */
#define  PCICAP_PCIE_DEV_CTL_BCR_FLR			0x8000

/* rw1c, ro: What happened */
#define PCICAP_PCIE_DEV_STA					0x0a
/* rw1c: Saw a correctable error */
#define  PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED		0x0001
/* rw1c: Saw a non-fatal error */
#define  PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED			0x0002
/* rw1c: Saw a fatal error */
#define  PCICAP_PCIE_DEV_STA_FATAL_DETECTED			0x0004
/* rw1c: Got an unsupported request */
#define  PCICAP_PCIE_DEV_STA_UNSUPPORTED_REQUEST_DETECTED	0x0008
/* ro: Has auxiliary power */
#define  PCICAP_PCIE_DEV_STA_AUX_POWER_DETECTED			0x0010
/* ro: Waits for completions */
#define  PCICAP_PCIE_DEV_STA_TRANSACTIONS_PENDING		0x0020
/* rw1c: Was told to reduce power */
#define  PCICAP_PCIE_DEV_STA_EMERGENCY_POWER_REDUCTION_DETECTED	0x0040
#define  PCICAP_PCIE_DEV_STA_W1C_MASK				0x004f

/* ro, hwinit: What the link supports */
#define PCICAP_PCIE_LNK_CAP					0x0c
/* ro: Highest speed */
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED			0x0000000f
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT2_5		0x1
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT5			0x2
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT8			0x3
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT16		0x4
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT32		0x5
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT64		0x6
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED_GT128		0x7
/* ro: Widest width */
#define  PCICAP_PCIE_LNK_CAP_MAX_LINK_WIDTH			0x000003f0
/* ro: Active state power management */
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT			0x00000c00
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_NONE			0x0
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L0S			0x1
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L1			0x2
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L0S_L1		0x3
/* ro: From L0s to L0 */
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY			0x00007000
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_64NS	0x0
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_128NS	0x1
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_256NS	0x2
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_512NS	0x3
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_1US		0x4
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_2US		0x5
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_4US		0x6
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_ABOVE_4US		0x7
/* ro: From L1 to L0 */
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY			0x00038000
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_1US		0x0
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_2US		0x1
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_4US		0x2
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_8US		0x3
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_16US		0x4
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_32US		0x5
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_64US		0x6
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_ABOVE_64US		0x7
/* ro: Can do without the reference clock in L1 */
#define  PCICAP_PCIE_LNK_CAP_CLOCK_PM				0x00040000
/* ro: Reports surprise down */
#define  PCICAP_PCIE_LNK_CAP_SURPRISE_DOWN_REPORTING		0x00080000
/* ro: Reports that the link is active */
#define  PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING		0x00100000
/* ro: Reports changes of speed and width */
#define  PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION		0x00200000
/* hwinit: Knows that ASPM is optional */
#define  PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY			0x00400000
/* hwinit: Number of the port */
#define  PCICAP_PCIE_LNK_CAP_PORT_NUMBER			0xff000000

/* rw, rw1s: Controls the link */
#define PCICAP_PCIE_LNK_CTL					0x10
/* rw: Active state power management in use */
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL			0x0003
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_DISABLED		0x0
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L0S			0x1
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L1			0x2
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L0S_L1		0x3
/* rw: How to read the PTM propagation delay */
#define  PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION	0x0004
/* rw: Read completion boundary */
#define  PCICAP_PCIE_LNK_CTL_RCB				0x0008
/* rw: Turns the link off */
#define  PCICAP_PCIE_LNK_CTL_LINK_DISABLE			0x0010
/* rw1s: Trains the link again; reads 0 */
#define  PCICAP_PCIE_LNK_CTL_RETRAIN_LINK			0x0020
/* rw: Both ends share the reference clock */
#define  PCICAP_PCIE_LNK_CTL_COMMON_CLOCK			0x0040
/* rw: Sends more training sets for analyzers */
#define  PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC			0x0080
/* rw: May stop the reference clock */
#define  PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE			0x0100
/* rw: Hardware may not change the width */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE		0x0200
/* rw: Bandwidth management interrupts */
#define  PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT	0x0400
/* rw: Autonomous changes interrupt */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT	0x0800
/* rw: Uses independent clocks with spread spectrum */
#define  PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING			0x1000
/* rw: The link may not enter flit mode */
#define  PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE			0x2000
/* rw: What a readiness message does */
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING			0xc000
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_NOT_REPORTED		0x0
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_INTERRUPT		0x1
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_FRS_MESSAGE		0x2
#define  PCICAP_PCIE_LNK_CTL_KEEP_MASK				0xffdf

/* ro, hwinit, rw1c: State of the link */
#define PCICAP_PCIE_LNK_STA				0x12
/* ro: Speed of the link */
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED		0x000f
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT2_5	0x1
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT5	0x2
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT8	0x3
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT16	0x4
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT32	0x5
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT64	0x6
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT128	0x7
/* ro: Width of the link */
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH	0x03f0
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X1	0x1
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X2	0x2
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X4	0x4
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X8	0x8
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X12	0xc
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X16	0x10
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X32	0x20
/* ro: Training failed (PCIe 1.0a) */
#define  PCICAP_PCIE_LNK_STA_TRAINING_ERROR		0x0400
/* ro: The link trains */
#define  PCICAP_PCIE_LNK_STA_LINK_TRAINING		0x0800
/* hwinit: Uses the clock of the slot */
#define  PCICAP_PCIE_LNK_STA_SLOT_CLOCK			0x1000
/* ro: The data link layer is active */
#define  PCICAP_PCIE_LNK_STA_DLL_ACTIVE			0x2000
/* rw1c: Software changed the bandwidth */
#define  PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT	0x4000
/* rw1c: Hardware changed the bandwidth */
#define  PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH	0x8000
#define  PCICAP_PCIE_LNK_STA_W1C_MASK			0xc000

/* hwinit: What the slot has */
#define PCICAP_PCIE_SLT_CAP					0x14
/* hwinit: Attention button */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_BUTTON			0x00000001
/* hwinit: Power controller */
#define  PCICAP_PCIE_SLT_CAP_POWER_CONTROLLER			0x00000002
/* hwinit: Sensor of the retention latch */
#define  PCICAP_PCIE_SLT_CAP_MRL_SENSOR				0x00000004
/* hwinit: Attention indicator */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_INDICATOR		0x00000008
/* hwinit: Power indicator */
#define  PCICAP_PCIE_SLT_CAP_POWER_INDICATOR			0x00000010
/* hwinit: A card may vanish without notice */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE			0x00000020
/* hwinit: Cards can be changed under power */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE			0x00000040
/* hwinit: Power that the slot gives */
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE			0x00007f80
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W250		0xf0
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W275		0xf1
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W300		0xf2
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_ABOVE_W300	0xff
/* hwinit: Scale of the power value */
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE			0x00018000
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W1		0x0
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_1		0x1
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_01		0x2
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_001		0x3
/* hwinit: Electromechanical interlock */
#define  PCICAP_PCIE_SLT_CAP_ELECTROMECHANICAL_INTERLOCK	0x00020000
/* hwinit: Does not tell when a command is done */
#define  PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED		0x00040000
/* hwinit: Number of the slot in the chassis */
#define  PCICAP_PCIE_SLT_CAP_SLOT_NUMBER			0xfff80000

/* rw, rw1s: Controls the slot */
#define PCICAP_PCIE_SLT_CTL					0x18
/* rw: The attention button interrupts */
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE		0x0001
/* rw: A power fault interrupts */
#define  PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE			0x0002
/* rw: The latch sensor interrupts */
#define  PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE			0x0004
/* rw: A change of presence interrupts */
#define  PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE		0x0008
/* rw: A completed command interrupts */
#define  PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE		0x0010
/* rw: Hot-plug events interrupt at all */
#define  PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE		0x0020
/* rw: Attention indicator */
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR		0x00c0
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR_ON		0x1
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR_BLINK		0x2
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR_OFF		0x3
/* rw: Power indicator */
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR			0x0300
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_ON			0x1
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_BLINK		0x2
#define  PCICAP_PCIE_SLT_CTL_POWER_INDICATOR_OFF		0x3
/* rw: Power of the slot */
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER			0x0400
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_ON		0x0
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_OFF		0x1
/* rw1s: Toggles it; reads 0 */
#define  PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK	0x0800
/* rw: A link change interrupts */
#define  PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE		0x1000
/* rw: No automatic power limit message */
#define  PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE		0x2000
/* rw: Presence out of band only */
#define  PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE		0x4000
#define  PCICAP_PCIE_SLT_CTL_WRITE_MASK				0x7fff
#define  PCICAP_PCIE_SLT_CTL_KEEP_MASK				0xf7ff

/* rw1c, ro: State of the slot */
#define PCICAP_PCIE_SLT_STA				0x1a
/* rw1c: The attention button was pressed */
#define  PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED	0x0001
/* rw1c: The power controller saw a fault */
#define  PCICAP_PCIE_SLT_STA_POWER_FAULT_DETECTED	0x0002
/* rw1c: The latch moved */
#define  PCICAP_PCIE_SLT_STA_MRL_SENSOR_CHANGED		0x0004
/* rw1c: A card came or went */
#define  PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED	0x0008
/* rw1c: The last command is done */
#define  PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED		0x0010
/* ro: The latch is open */
#define  PCICAP_PCIE_SLT_STA_MRL_OPEN			0x0020
/* ro: There is a card */
#define  PCICAP_PCIE_SLT_STA_CARD_PRESENT		0x0040
/* ro: The interlock is engaged */
#define  PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED		0x0080
/* rw1c: The link came up or went down */
#define  PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED		0x0100
#define  PCICAP_PCIE_SLT_STA_W1C_MASK			0x011f

/* rw: Controls the root */
#define PCICAP_PCIE_ROOT_CTL				0x1c
/* rw: Correctable errors are system errors */
#define  PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE		0x0001
/* rw: Non-fatal errors are system errors */
#define  PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL		0x0002
/* rw: Fatal errors are system errors */
#define  PCICAP_PCIE_ROOT_CTL_SERR_FATAL		0x0004
/* rw: PME interrupts */
#define  PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT		0x0008
/* rw: Request retry status is seen as vendor ID 0001h */
#define  PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY	0x0010
/* rw: No function below needs non-flit mode */
#define  PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE		0x0020
#define  PCICAP_PCIE_ROOT_CTL_WRITE_MASK		0x003f

/* ro: What the root supports */
#define PCICAP_PCIE_ROOT_CAP				0x1e
/* ro: Can show request retry status */
#define  PCICAP_PCIE_ROOT_CAP_RRS_SOFTWARE_VISIBILITY	0x0001

/* ro, rw1c: Power management events */
#define PCICAP_PCIE_ROOT_STA			0x20
/* ro: Who signaled PME */
#define  PCICAP_PCIE_ROOT_STA_PME_REQUESTER_ID	0x0000ffff
/* rw1c: PME was signaled */
#define  PCICAP_PCIE_ROOT_STA_PME_STATUS	0x00010000
/* ro: Another PME waits */
#define  PCICAP_PCIE_ROOT_STA_PME_PENDING	0x00020000
#define  PCICAP_PCIE_ROOT_STA_W1C_MASK		0x00010000

/* ro, hwinit: What the function supports (PCIe 2.0 on) */
#define PCICAP_PCIE_DEV_CAP2							0x24
/* ro: Completion timeouts that can be set */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES				0x0000000f
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_A			0x00000001
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_B			0x00000002
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_C			0x00000004
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_D			0x00000008
/* ro: It can be turned off */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE			0x00000010
/* ro: Can forward to functions above 7 */
#define  PCICAP_PCIE_DEV_CAP2_ARI_FORWARDING					0x00000020
/* ro: Routes atomic operations */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_ROUTING					0x00000040
/* ro: Completes 32-bit atomics */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER32				0x00000080
/* ro: Completes 64-bit atomics */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER64				0x00000100
/* ro: Completes 128-bit compare and swap */
#define  PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128					0x00000200
/* hwinit: Posted writes do not pass each other */
#define  PCICAP_PCIE_DEV_CAP2_NO_RO_PR_PR_PASSING				0x00000400
/* ro: Latency tolerance reporting */
#define  PCICAP_PCIE_DEV_CAP2_LTR						0x00000800
/* ro: Processing hints it understands */
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER					0x00003000
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_NONE				0x0
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_TPH					0x1
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_EXTENDED_TPH			0x3
/* hwinit: Cache line size of lightweight notification */
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS					0x0000c000
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_NONE				0x0
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B64					0x1
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B128				0x2
/* hwinit: Completes requests with 10-bit tags */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER					0x00010000
/* hwinit: Can request with 10-bit tags */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER					0x00020000
/* hwinit: Optimized buffer flush and fill */
#define  PCICAP_PCIE_DEV_CAP2_OBFF						0x000c0000
#define  PCICAP_PCIE_DEV_CAP2_OBFF_NONE						0x0
#define  PCICAP_PCIE_DEV_CAP2_OBFF_MESSAGE					0x1
#define  PCICAP_PCIE_DEV_CAP2_OBFF_WAKE						0x2
#define  PCICAP_PCIE_DEV_CAP2_OBFF_MESSAGE_WAKE					0x3
/* ro: Understands the 3-bit format field */
#define  PCICAP_PCIE_DEV_CAP2_EXTENDED_FMT					0x00100000
/* hwinit: End-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_END_END_PREFIX					0x00200000
/* hwinit: Most end-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES				0x00c00000
/* hwinit: How it can be told to reduce power */
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION				0x03000000
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_NONE			0x0
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_FORM_FACTOR		0x1
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_FORM_FACTOR_OR_RESET	0x2
/* hwinit: Needs initialization afterwards */
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_INIT			0x04000000
/* hwinit: Completes deferrable memory writes */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER					0x10000000
/* hwinit: Length of deferrable memory writes */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS					0x60000000
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B64					0x0
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B128					0x1
/* hwinit: Function readiness status messages */
#define  PCICAP_PCIE_DEV_CAP2_FRS						0x80000000

/* rw: What the function may do (PCIe 2.0 on) */
#define PCICAP_PCIE_DEV_CTL2					0x28
/* rw: Time to wait for completions */
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT		0x000f
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_US50_MS50	0x0
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_US50_US100	0x1
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_MS1_MS10	0x2
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_MS16_MS55	0x5
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_MS65_MS210	0x6
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_MS260_MS900	0x9
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_S1_S3_5	0xa
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_S4_S13		0xd
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_S17_S64	0xe
/* rw: Waits forever */
#define  PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE	0x0010
/* rw: Forwards to functions above 7 */
#define  PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING			0x0020
/* rw: May request atomic operations */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER			0x0040
/* rw: Blocks atomics going out */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK		0x0080
/* rw: ID-based ordering of requests */
#define  PCICAP_PCIE_DEV_CTL2_IDO_REQUEST			0x0100
/* rw: ID-based ordering of completions */
#define  PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION			0x0200
/* rw: Sends its latency tolerance */
#define  PCICAP_PCIE_DEV_CTL2_LTR				0x0400
/* rw: Asks the functions below to reduce power */
#define  PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST	0x0800
/* rw: May request with 10-bit tags */
#define  PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER			0x1000
/* rw: Optimized buffer flush and fill */
#define  PCICAP_PCIE_DEV_CTL2_OBFF				0x6000
#define  PCICAP_PCIE_DEV_CTL2_OBFF_DISABLED			0x0
#define  PCICAP_PCIE_DEV_CTL2_OBFF_MESSAGE_A			0x1
#define  PCICAP_PCIE_DEV_CTL2_OBFF_MESSAGE_B			0x2
#define  PCICAP_PCIE_DEV_CTL2_OBFF_WAKE				0x3
/* rw: Blocks end-end TLP prefixes going out */
#define  PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK		0x8000
#define PCICAP_PCIE_DEV_STA2			0x2a	/* rsvdz: Reserved */

/* hwinit, ro: What the link supports (PCIe 3.0 on) */
#define PCICAP_PCIE_LNK_CAP2					0x2c
/* hwinit: Link speeds */
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS			0x000000fe
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT2_5		0x00000002
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT5		0x00000004
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT8		0x00000008
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT16		0x00000010
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT32		0x00000020
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT64		0x00000040
#define  PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS_GT128		0x00000080
/* ro: Crosslink */
#define  PCICAP_PCIE_LNK_CAP2_CROSSLINK				0x00000100
/* hwinit: Speeds at which it can send fewer SKP sets */
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION		0x0000fe00
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT2_5	0x00000200
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT5		0x00000400
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT8		0x00000800
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT16		0x00001000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT32		0x00002000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT64		0x00004000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT128	0x00008000
/* hwinit: Speeds at which it can take fewer SKP sets */
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION		0x007f0000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT2_5		0x00010000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT5		0x00020000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT8		0x00040000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT16		0x00080000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT32		0x00100000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT64		0x00200000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION_GT128		0x00400000
/* hwinit: Detects a retimer */
#define  PCICAP_PCIE_LNK_CAP2_RETIMER_DETECT			0x00800000
/* hwinit: Detects two retimers */
#define  PCICAP_PCIE_LNK_CAP2_TWO_RETIMERS_DETECT		0x01000000
/* hwinit: Device readiness status messages */
#define  PCICAP_PCIE_LNK_CAP2_DRS				0x80000000

/* rws, hwinit: Controls the speed of the link */
#define PCICAP_PCIE_LNK_CTL2					0x30
/* rws: Speed to train to */
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED			0x000f
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT2_5		0x1
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT5		0x2
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT8		0x3
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT16		0x4
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT32		0x5
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT64		0x6
#define  PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED_GT128		0x7
/* rws: Enters compliance */
#define  PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE			0x0010
/* rws: Hardware may not change the speed */
#define  PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE		0x0020
/* hwinit: De-emphasis at 5 GT/s */
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS		0x0040
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS_DB6		0x0
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS_DB3_5	0x1
/* rws: Transmit margin */
#define  PCICAP_PCIE_LNK_CTL2_TX_MARGIN				0x0380
/* rws: Sends the modified compliance pattern */
#define  PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE		0x0400
/* rws: Sends SKP sets between compliance patterns */
#define  PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS			0x0800
/* rws: Preset or de-emphasis in compliance */
#define  PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET			0xf000
#define  PCICAP_PCIE_LNK_CTL2_WRITE_MASK			0xffbf
#define  PCICAP_PCIE_LNK_CTL2_KEEP_MASK				0xffbf

/* ro, ros, rw1cs, rw1c: Equalization and retimers */
#define PCICAP_PCIE_LNK_STA2						0x32
/* ro: De-emphasis at 5 GT/s */
#define  PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS			0x0001
#define  PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS_DB6			0x0
#define  PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS_DB3_5			0x1
/* ros: Equalization at 8 GT/s is done */
#define  PCICAP_PCIE_LNK_STA2_EQUALIZATION_COMPLETE			0x0002
/* ros: Phase 1 succeeded */
#define  PCICAP_PCIE_LNK_STA2_PHASE1_SUCCESSFUL				0x0004
/* ros: Phase 2 succeeded */
#define  PCICAP_PCIE_LNK_STA2_PHASE2_SUCCESSFUL				0x0008
/* ros: Phase 3 succeeded */
#define  PCICAP_PCIE_LNK_STA2_PHASE3_SUCCESSFUL				0x0010
/* rw1cs: The link asks for equalization */
#define  PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST			0x0020
/* ros: There is a retimer */
#define  PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED				0x0040
/* ros: There are two retimers */
#define  PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED			0x0080
/* ro: Which end this port became */
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION			0x0300
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UNSUPPORTED		0x0
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UPSTREAM_PORT	0x1
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_DOWNSTREAM_PORT	0x2
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UNRESOLVED		0x3
/* ro: The link is in flit mode */
#define  PCICAP_PCIE_LNK_STA2_FLIT_MODE					0x0400
/* ro: What is below the port */
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT			0x7000
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_DOWN		0x0
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_DOWN_ABSENT	0x1
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_DOWN_PRESENT	0x2
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_UP_PRESENT	0x4
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_UP_PRESENT_DRS	0x5
/* rw1c: Got a readiness message */
#define  PCICAP_PCIE_LNK_STA2_DRS_RECEIVED				0x8000
#define  PCICAP_PCIE_LNK_STA2_W1C_MASK					0x8020

/* hwinit: What the slot has (PCIe 5.0 on) */
#define PCICAP_PCIE_SLT_CAP2				0x34
/* hwinit: In-band presence can be turned off */
#define  PCICAP_PCIE_SLT_CAP2_IN_BAND_PRESENCE_DISABLE	0x00000001
#define PCICAP_PCIE_SLT_CTL2			0x38	/* rsvdp: Reserved */
#define PCICAP_PCIE_SLT_STA2			0x3a	/* rsvdz: Reserved */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pcie_desc;

/**
 * struct pcicap_pcie - PCI Express
 * @view: where it is
 * @cap_port_type: read once: the layout depends on it
 * @cap_slot_implemented: read once: the layout depends on it
 * @cap_version: read once: the layout depends on it
 *
 * Made by pcicap_pcie_find() only.
 */
struct pcicap_pcie {
	struct pcicap_view view;
	u32 cap_port_type;
	u32 cap_slot_implemented;
	u32 cap_version;
};

/**
 * pcicap_pcie_cap_version() - Version of this capability
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_cap_version(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_CAP_VERSION, r);
}

/**
 * pcicap_pcie_cap_port_type() - Device or port type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_cap_port_type(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_CAP_PORT_TYPE, r);
}

/**
 * pcicap_pcie_cap_slot_implemented() - The port leads to a slot
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_cap_slot_implemented(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_CAP_SLOT_IMPLEMENTED, r);
}

/**
 * pcicap_pcie_cap_interrupt_message() - Message number of slot and root events
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_cap_interrupt_message(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_CAP_INTERRUPT_MESSAGE, r);
}

/**
 * pcicap_pcie_cap_flit_mode() - Supports flit mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_cap_flit_mode(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_CAP_FLIT_MODE, r);
}

/**
 * pcicap_pcie_read_cap() - read: Kind of function
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_cap(const struct pcicap_pcie *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PCIE_CAP, val);
}

/**
 * pcicap_pcie_dev_cap_max_payload_supported() - Largest payload it takes
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_pcie_dev_cap_max_payload_supported(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED, r);
}

/**
 * pcicap_pcie_dev_cap_phantom_functions() - Function number bits usable for
 * phantom functions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap_phantom_functions(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_PHANTOM_FUNCTIONS, r);
}

/**
 * pcicap_pcie_dev_cap_extended_tag() - Can request with 8-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_extended_tag(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_EXTENDED_TAG, r);
}

/**
 * pcicap_pcie_dev_cap_l0s_acceptable_latency() - Exit latency from L0s that it
 * can bear
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap_l0s_acceptable_latency(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY, r);
}

/**
 * pcicap_pcie_dev_cap_l1_acceptable_latency() - Exit latency from L1 that it
 * can bear
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap_l1_acceptable_latency(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY, r);
}

/**
 * pcicap_pcie_dev_cap_attention_button() - Has an attention button (PCIe 1.0a)
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_attention_button(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON, r);
}

/**
 * pcicap_pcie_dev_cap_attention_indicator() - Has an attention indicator
 * (PCIe 1.0a)
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_attention_indicator(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR, r);
}

/**
 * pcicap_pcie_dev_cap_power_indicator() - Has a power indicator (PCIe 1.0a)
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_power_indicator(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_POWER_INDICATOR, r);
}

/**
 * pcicap_pcie_dev_cap_role_based_error_reporting() - Reports errors by its role
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_role_based_error_reporting(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING, r);
}

/**
 * pcicap_pcie_dev_cap_err_cor_subclass() - Sends the subclass of
 * correctable errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_err_cor_subclass(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS, r);
}

/**
 * pcicap_pcie_dev_cap_rx_mps_fixed() - Takes the largest payload whatever the
 * control says
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_rx_mps_fixed(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED, r);
}

/**
 * pcicap_pcie_dev_cap_slot_power_value() - Power that the slot gives
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap_slot_power_value(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE, r);
}

/**
 * pcicap_pcie_dev_cap_slot_power_scale() - Scale of the power value
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap_slot_power_scale(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE, r);
}

/**
 * pcicap_pcie_dev_cap_flr() - Has function level reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_flr(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_FLR, r);
}

/**
 * pcicap_pcie_dev_cap_mixed_mps() - Payload sizes may differ along the path
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_mixed_mps(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_MIXED_MPS, r);
}

/**
 * pcicap_pcie_dev_cap_tee_io() - Can be a TEE I/O device
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap_tee_io(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP_TEE_IO, r);
}

/**
 * pcicap_pcie_dev_cap_max_payload_supported_decoded() - Largest payload
 * it takes
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_dev_cap_max_payload_supported_decoded(u32 r)
{
	u64 n = pcicap_pcie_dev_cap_max_payload_supported(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_cap_slot_power_value_decoded() - Power that the slot gives
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_pcie_dev_cap_slot_power_value_decoded(u32 r)
{
	u64 n = pcicap_pcie_dev_cap_slot_power_value(r);

	return n;
}

/**
 * pcicap_pcie_read_dev_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_dev_cap(const struct pcicap_pcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PCIE_DEV_CAP, val);
}

/**
 * pcicap_pcie_dev_ctl_correctable_enable() - Reports correctable errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_correctable_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE, r);
}

/**
 * pcicap_pcie_dev_ctl_set_correctable_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_correctable_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE, val);
}

/**
 * pcicap_pcie_dev_ctl_nonfatal_enable() - Reports non-fatal errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_nonfatal_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE, r);
}

/**
 * pcicap_pcie_dev_ctl_set_nonfatal_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_nonfatal_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE, val);
}

/**
 * pcicap_pcie_dev_ctl_fatal_enable() - Reports fatal errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_fatal_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_FATAL_ENABLE, r);
}

/**
 * pcicap_pcie_dev_ctl_set_fatal_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_fatal_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_FATAL_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_FATAL_ENABLE, val);
}

/**
 * pcicap_pcie_dev_ctl_unsupported_request_enable() - Reports
 * unsupported requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_unsupported_request_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE, r);
}

/**
 * pcicap_pcie_dev_ctl_set_unsupported_request_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_unsupported_request_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE, val);
}

/**
 * pcicap_pcie_dev_ctl_relaxed_ordering() - May set relaxed ordering
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_relaxed_ordering(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING, r);
}

/**
 * pcicap_pcie_dev_ctl_set_relaxed_ordering() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_relaxed_ordering(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING, val);
}

/**
 * pcicap_pcie_dev_ctl_max_payload() - Largest payload it may send
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u16
pcicap_pcie_dev_ctl_max_payload(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD, r);
}

/**
 * pcicap_pcie_dev_ctl_set_max_payload() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_max_payload(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD, val);
}

/**
 * pcicap_pcie_dev_ctl_extended_tag() - May request with 8-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_extended_tag(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_EXTENDED_TAG, r);
}

/**
 * pcicap_pcie_dev_ctl_set_extended_tag() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_extended_tag(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_EXTENDED_TAG) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_EXTENDED_TAG, val);
}

/**
 * pcicap_pcie_dev_ctl_phantom_functions() - May use phantom functions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_phantom_functions(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS, r);
}

/**
 * pcicap_pcie_dev_ctl_set_phantom_functions() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_phantom_functions(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS, val);
}

/**
 * pcicap_pcie_dev_ctl_aux_power_pm() - May draw auxiliary power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_aux_power_pm(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_AUX_POWER_PM, r);
}

/**
 * pcicap_pcie_dev_ctl_set_aux_power_pm() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_aux_power_pm(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_AUX_POWER_PM) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_AUX_POWER_PM, val);
}

/**
 * pcicap_pcie_dev_ctl_no_snoop() - May set no snoop
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_no_snoop(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_NO_SNOOP, r);
}

/**
 * pcicap_pcie_dev_ctl_set_no_snoop() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_no_snoop(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_NO_SNOOP) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_NO_SNOOP, val);
}

/**
 * pcicap_pcie_dev_ctl_max_read_request() - Largest read it may request
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u16
pcicap_pcie_dev_ctl_max_read_request(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST, r);
}

/**
 * pcicap_pcie_dev_ctl_set_max_read_request() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_max_read_request(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST, val);
}

/**
 * pcicap_pcie_dev_ctl_bcr_flr() - Starts FLR; in bridges retries
 * configuration requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl_bcr_flr(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL_BCR_FLR, r);
}

/**
 * pcicap_pcie_dev_ctl_set_bcr_flr() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl_set_bcr_flr(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL_BCR_FLR) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL_BCR_FLR, val);
}

/**
 * pcicap_pcie_dev_ctl_max_payload_decoded() - Largest payload it may send
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_dev_ctl_max_payload_decoded(u16 r)
{
	u64 n = pcicap_pcie_dev_ctl_max_payload(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_ctl_max_read_request_decoded() - Largest read it may request
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_dev_ctl_max_read_request_decoded(u16 r)
{
	u64 n = pcicap_pcie_dev_ctl_max_read_request(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_read_dev_ctl() - read: What the function may do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_dev_ctl(const struct pcicap_pcie *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PCIE_DEV_CTL, val);
}

/**
 * pcicap_pcie_write_dev_ctl() - write: What the function may do
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pcie_write_dev_ctl(const struct pcicap_pcie *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_PCIE_DEV_CTL, val);
}

/**
 * pcicap_pcie_update_dev_ctl() - change bits: What the function may do
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_update_dev_ctl(const struct pcicap_pcie *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_dev_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_DEV_CTL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_pcie_dev_sta_correctable_detected() - Saw a correctable error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_correctable_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED, r);
}

/**
 * pcicap_pcie_dev_sta_nonfatal_detected() - Saw a non-fatal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_nonfatal_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED, r);
}

/**
 * pcicap_pcie_dev_sta_fatal_detected() - Saw a fatal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_fatal_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_FATAL_DETECTED, r);
}

/**
 * pcicap_pcie_dev_sta_unsupported_request_detected() - Got an
 * unsupported request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_unsupported_request_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_UNSUPPORTED_REQUEST_DETECTED, r);
}

/**
 * pcicap_pcie_dev_sta_aux_power_detected() - Has auxiliary power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_aux_power_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_AUX_POWER_DETECTED, r);
}

/**
 * pcicap_pcie_dev_sta_transactions_pending() - Waits for completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_transactions_pending(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_TRANSACTIONS_PENDING, r);
}

/**
 * pcicap_pcie_dev_sta_emergency_power_reduction_detected() - Was told to
 * reduce power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_sta_emergency_power_reduction_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_STA_EMERGENCY_POWER_REDUCTION_DETECTED,
			 r);
}

/**
 * pcicap_pcie_read_dev_sta() - read: What happened
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_dev_sta(const struct pcicap_pcie *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PCIE_DEV_STA, val);
}

/**
 * pcicap_pcie_clear_dev_sta() - clear bits by writing 1: What happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_clear_dev_sta(const struct pcicap_pcie *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_PCIE_DEV_STA_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_DEV_STA, bits);
}

/**
 * pcicap_pcie_lnk_cap_max_link_speed() - Highest speed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap_max_link_speed(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED, r);
}

/**
 * pcicap_pcie_lnk_cap_max_link_width() - Widest width
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u32
pcicap_pcie_lnk_cap_max_link_width(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_MAX_LINK_WIDTH, r);
}

/**
 * pcicap_pcie_lnk_cap_aspm_support() - Active state power management
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap_aspm_support(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT, r);
}

/**
 * pcicap_pcie_lnk_cap_l0s_exit_latency() - From L0s to L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap_l0s_exit_latency(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY, r);
}

/**
 * pcicap_pcie_lnk_cap_l1_exit_latency() - From L1 to L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap_l1_exit_latency(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY, r);
}

/**
 * pcicap_pcie_lnk_cap_clock_pm() - Can do without the reference clock in L1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap_clock_pm(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_CLOCK_PM, r);
}

/**
 * pcicap_pcie_lnk_cap_surprise_down_reporting() - Reports surprise down
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap_surprise_down_reporting(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_SURPRISE_DOWN_REPORTING, r);
}

/**
 * pcicap_pcie_lnk_cap_dll_active_reporting() - Reports that the link is active
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap_dll_active_reporting(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING, r);
}

/**
 * pcicap_pcie_lnk_cap_bandwidth_notification() - Reports changes of speed
 * and width
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap_bandwidth_notification(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION, r);
}

/**
 * pcicap_pcie_lnk_cap_aspm_optionality() - Knows that ASPM is optional
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap_aspm_optionality(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY, r);
}

/**
 * pcicap_pcie_lnk_cap_port_number() - Number of the port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap_port_number(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP_PORT_NUMBER, r);
}

/**
 * pcicap_pcie_read_lnk_cap() - read: What the link supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_lnk_cap(const struct pcicap_pcie *v, u32 *val)
{
	*val = U32_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_LNK_CAP, val);
}

/**
 * pcicap_pcie_lnk_ctl_aspm_control() - Active state power management in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_ctl_aspm_control(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_ASPM_CONTROL, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_aspm_control() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_aspm_control(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_ASPM_CONTROL) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_ASPM_CONTROL, val);
}

/**
 * pcicap_pcie_lnk_ctl_ptm_propagation_delay_adaptation() - How to read the PTM
 * propagation delay
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_ptm_propagation_delay_adaptation(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION,
			 r);
}

/**
 * pcicap_pcie_lnk_ctl_set_ptm_propagation_delay_adaptation() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_ptm_propagation_delay_adaptation(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION,
			  val);
}

/**
 * pcicap_pcie_lnk_ctl_rcb() - Read completion boundary
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline bool
pcicap_pcie_lnk_ctl_rcb(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_RCB, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_rcb() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_rcb(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_RCB) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_RCB, val);
}

/**
 * pcicap_pcie_lnk_ctl_link_disable() - Turns the link off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_link_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_LINK_DISABLE, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_link_disable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_link_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_LINK_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_LINK_DISABLE, val);
}

/**
 * pcicap_pcie_lnk_ctl_retrain_link() - Trains the link again; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_retrain_link(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_RETRAIN_LINK, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_retrain_link() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_retrain_link(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_RETRAIN_LINK) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_RETRAIN_LINK, val);
}

/**
 * pcicap_pcie_lnk_ctl_common_clock() - Both ends share the reference clock
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_common_clock(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_COMMON_CLOCK, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_common_clock() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_common_clock(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_COMMON_CLOCK) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_COMMON_CLOCK, val);
}

/**
 * pcicap_pcie_lnk_ctl_extended_sync() - Sends more training sets for analyzers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_extended_sync(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_extended_sync() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_extended_sync(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC, val);
}

/**
 * pcicap_pcie_lnk_ctl_clock_pm_enable() - May stop the reference clock
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_clock_pm_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_clock_pm_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_clock_pm_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE, val);
}

/**
 * pcicap_pcie_lnk_ctl_autonomous_width_disable() - Hardware may not change
 * the width
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_autonomous_width_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_autonomous_width_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_autonomous_width_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE, val);
}

/**
 * pcicap_pcie_lnk_ctl_bandwidth_management_interrupt() - Bandwidth
 * management interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_bandwidth_management_interrupt(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_bandwidth_management_interrupt() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_bandwidth_management_interrupt(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT,
			  val);
}

/**
 * pcicap_pcie_lnk_ctl_autonomous_bandwidth_interrupt() - Autonomous
 * changes interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_autonomous_bandwidth_interrupt(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_autonomous_bandwidth_interrupt() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_autonomous_bandwidth_interrupt(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT,
			  val);
}

/**
 * pcicap_pcie_lnk_ctl_sris_clocking() - Uses independent clocks with
 * spread spectrum
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_sris_clocking(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_sris_clocking() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_sris_clocking(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING, val);
}

/**
 * pcicap_pcie_lnk_ctl_flit_mode_disable() - The link may not enter flit mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl_flit_mode_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_flit_mode_disable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_flit_mode_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE, val);
}

/**
 * pcicap_pcie_lnk_ctl_drs_signaling() - What a readiness message does
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_ctl_drs_signaling(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL_DRS_SIGNALING, r);
}

/**
 * pcicap_pcie_lnk_ctl_set_drs_signaling() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl_set_drs_signaling(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL_DRS_SIGNALING) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL_DRS_SIGNALING, val);
}

/**
 * pcicap_pcie_lnk_ctl_rcb_decoded() - Read completion boundary
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_lnk_ctl_rcb_decoded(u16 r)
{
	u64 n = pcicap_pcie_lnk_ctl_rcb(r);

	return pcicap_pow2_64(n + 6);
}

/**
 * pcicap_pcie_read_lnk_ctl() - read: Controls the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_lnk_ctl(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_CTL, val);
}

/**
 * pcicap_pcie_write_lnk_ctl() - write: Controls the link
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pcie_write_lnk_ctl(const struct pcicap_pcie *v, u16 val)
{
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_CTL, val);
}

/**
 * pcicap_pcie_update_lnk_ctl() - change bits: Controls the link
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_update_lnk_ctl(const struct pcicap_pcie *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_lnk_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_LNK_CTL,
				 (u16)((old & PCICAP_PCIE_LNK_CTL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pcie_lnk_sta_current_link_speed() - Speed of the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_sta_current_link_speed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED, r);
}

/**
 * pcicap_pcie_lnk_sta_negotiated_link_width() - Width of the link
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u16
pcicap_pcie_lnk_sta_negotiated_link_width(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH, r);
}

/**
 * pcicap_pcie_lnk_sta_training_error() - Training failed (PCIe 1.0a)
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta_training_error(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_TRAINING_ERROR, r);
}

/**
 * pcicap_pcie_lnk_sta_link_training() - The link trains
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta_link_training(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_LINK_TRAINING, r);
}

/**
 * pcicap_pcie_lnk_sta_slot_clock() - Uses the clock of the slot
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta_slot_clock(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_SLOT_CLOCK, r);
}

/**
 * pcicap_pcie_lnk_sta_dll_active() - The data link layer is active
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta_dll_active(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_DLL_ACTIVE, r);
}

/**
 * pcicap_pcie_lnk_sta_bandwidth_management() - Software changed the bandwidth
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta_bandwidth_management(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT, r);
}

/**
 * pcicap_pcie_lnk_sta_autonomous_bandwidth() - Hardware changed the bandwidth
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta_autonomous_bandwidth(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH, r);
}

/**
 * pcicap_pcie_read_lnk_sta() - read: State of the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_lnk_sta(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_STA, val);
}

/**
 * pcicap_pcie_clear_lnk_sta() - clear bits by writing 1: State of the link
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_clear_lnk_sta(const struct pcicap_pcie *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_PCIE_LNK_STA_W1C_MASK)
		return -EPERM;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_STA, bits);
}

/**
 * pcicap_pcie_slt_cap_attention_button() - Attention button
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_attention_button(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_ATTENTION_BUTTON, r);
}

/**
 * pcicap_pcie_slt_cap_power_controller() - Power controller
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_power_controller(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_POWER_CONTROLLER, r);
}

/**
 * pcicap_pcie_slt_cap_mrl_sensor() - Sensor of the retention latch
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_mrl_sensor(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_MRL_SENSOR, r);
}

/**
 * pcicap_pcie_slt_cap_attention_indicator() - Attention indicator
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_attention_indicator(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_ATTENTION_INDICATOR, r);
}

/**
 * pcicap_pcie_slt_cap_power_indicator() - Power indicator
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_power_indicator(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_POWER_INDICATOR, r);
}

/**
 * pcicap_pcie_slt_cap_hotplug_surprise() - A card may vanish without notice
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_hotplug_surprise(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE, r);
}

/**
 * pcicap_pcie_slt_cap_hotplug_capable() - Cards can be changed under power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_hotplug_capable(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE, r);
}

/**
 * pcicap_pcie_slt_cap_power_limit_value() - Power that the slot gives
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_slt_cap_power_limit_value(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE, r);
}

/**
 * pcicap_pcie_slt_cap_power_limit_scale() - Scale of the power value
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_slt_cap_power_limit_scale(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE, r);
}

/**
 * pcicap_pcie_slt_cap_electromechanical_interlock() -
 * Electromechanical interlock
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_electromechanical_interlock(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_ELECTROMECHANICAL_INTERLOCK, r);
}

/**
 * pcicap_pcie_slt_cap_no_command_completed() - Does not tell when a command
 * is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap_no_command_completed(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED, r);
}

/**
 * pcicap_pcie_slt_cap_slot_number() - Number of the slot in the chassis
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_slt_cap_slot_number(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP_SLOT_NUMBER, r);
}

/**
 * pcicap_pcie_slt_cap_power_limit_value_decoded() - Power that the slot gives
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_pcie_slt_cap_power_limit_value_decoded(u32 r)
{
	u64 n = pcicap_pcie_slt_cap_power_limit_value(r);

	return n;
}

/**
 * pcicap_pcie_read_slt_cap() - read: What the slot has
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_slt_cap(const struct pcicap_pcie *v, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_SLT_CAP, val);
}

/**
 * pcicap_pcie_slt_ctl_attention_button_enable() - The attention
 * button interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_attention_button_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_attention_button_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_attention_button_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_power_fault_enable() - A power fault interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_power_fault_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_power_fault_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_power_fault_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_mrl_sensor_enable() - The latch sensor interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_mrl_sensor_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_mrl_sensor_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_mrl_sensor_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_presence_detect_enable() - A change of
 * presence interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_presence_detect_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_presence_detect_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_presence_detect_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_command_completed_enable() - A completed
 * command interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_command_completed_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_command_completed_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_command_completed_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_hotplug_interrupt_enable() - Hot-plug events interrupt
 * at all
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_hotplug_interrupt_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_hotplug_interrupt_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_hotplug_interrupt_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_attention_indicator() - Attention indicator
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_slt_ctl_attention_indicator(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR, r);
}

/**
 * pcicap_pcie_slt_ctl_set_attention_indicator() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_attention_indicator(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR, val);
}

/**
 * pcicap_pcie_slt_ctl_power_indicator() - Power indicator
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_slt_ctl_power_indicator(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_POWER_INDICATOR, r);
}

/**
 * pcicap_pcie_slt_ctl_set_power_indicator() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_power_indicator(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_POWER_INDICATOR) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_POWER_INDICATOR, val);
}

/**
 * pcicap_pcie_slt_ctl_power_controller() - Power of the slot
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_slt_ctl_power_controller(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER, r);
}

/**
 * pcicap_pcie_slt_ctl_set_power_controller() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_power_controller(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER, val);
}

/**
 * pcicap_pcie_slt_ctl_electromechanical_interlock() - Toggles it; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_electromechanical_interlock(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK, r);
}

/**
 * pcicap_pcie_slt_ctl_set_electromechanical_interlock() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_electromechanical_interlock(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK, val);
}

/**
 * pcicap_pcie_slt_ctl_dll_state_changed_enable() - A link change interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_dll_state_changed_enable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_dll_state_changed_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_dll_state_changed_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_auto_power_limit_disable() - No automatic power
 * limit message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_auto_power_limit_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_auto_power_limit_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_auto_power_limit_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE, val);
}

/**
 * pcicap_pcie_slt_ctl_in_band_presence_disable() - Presence out of band only
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_ctl_in_band_presence_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE, r);
}

/**
 * pcicap_pcie_slt_ctl_set_in_band_presence_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_slt_ctl_set_in_band_presence_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE, val);
}

/**
 * pcicap_pcie_read_slt_ctl() - read: Controls the slot
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_slt_ctl(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_SLT_CTL, val);
}

/**
 * pcicap_pcie_update_slt_ctl() - change bits: Controls the slot
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_pcie_update_slt_ctl(const struct pcicap_pcie *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PCIE_SLT_CTL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_slt_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_SLT_CTL,
				 (u16)((old & PCICAP_PCIE_SLT_CTL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pcie_slt_sta_attention_button_pressed() - The attention button
 * was pressed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_attention_button_pressed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED, r);
}

/**
 * pcicap_pcie_slt_sta_power_fault_detected() - The power controller saw a fault
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_power_fault_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_POWER_FAULT_DETECTED, r);
}

/**
 * pcicap_pcie_slt_sta_mrl_sensor_changed() - The latch moved
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_mrl_sensor_changed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_MRL_SENSOR_CHANGED, r);
}

/**
 * pcicap_pcie_slt_sta_presence_detect_changed() - A card came or went
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_presence_detect_changed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED, r);
}

/**
 * pcicap_pcie_slt_sta_command_completed() - The last command is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_command_completed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED, r);
}

/**
 * pcicap_pcie_slt_sta_mrl_open() - The latch is open
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_mrl_open(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_MRL_OPEN, r);
}

/**
 * pcicap_pcie_slt_sta_card_present() - There is a card
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_card_present(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_CARD_PRESENT, r);
}

/**
 * pcicap_pcie_slt_sta_interlock_engaged() - The interlock is engaged
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_interlock_engaged(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED, r);
}

/**
 * pcicap_pcie_slt_sta_dll_state_changed() - The link came up or went down
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_sta_dll_state_changed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED, r);
}

/**
 * pcicap_pcie_read_slt_sta() - read: State of the slot
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_slt_sta(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_SLT_STA, val);
}

/**
 * pcicap_pcie_clear_slt_sta() - clear bits by writing 1: State of the slot
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_clear_slt_sta(const struct pcicap_pcie *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_PCIE_SLT_STA_W1C_MASK)
		return -EPERM;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_SLT_STA, bits);
}

/**
 * pcicap_pcie_root_ctl_serr_correctable() - Correctable errors are
 * system errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_ctl_serr_correctable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE, r);
}

/**
 * pcicap_pcie_root_ctl_set_serr_correctable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_root_ctl_set_serr_correctable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE) |
	       FIELD_PREP(PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE, val);
}

/**
 * pcicap_pcie_root_ctl_serr_nonfatal() - Non-fatal errors are system errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_ctl_serr_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL, r);
}

/**
 * pcicap_pcie_root_ctl_set_serr_nonfatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_root_ctl_set_serr_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL) |
	       FIELD_PREP(PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL, val);
}

/**
 * pcicap_pcie_root_ctl_serr_fatal() - Fatal errors are system errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_ctl_serr_fatal(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CTL_SERR_FATAL, r);
}

/**
 * pcicap_pcie_root_ctl_set_serr_fatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_root_ctl_set_serr_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_ROOT_CTL_SERR_FATAL) |
	       FIELD_PREP(PCICAP_PCIE_ROOT_CTL_SERR_FATAL, val);
}

/**
 * pcicap_pcie_root_ctl_pme_interrupt() - PME interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_ctl_pme_interrupt(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT, r);
}

/**
 * pcicap_pcie_root_ctl_set_pme_interrupt() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_root_ctl_set_pme_interrupt(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT) |
	       FIELD_PREP(PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT, val);
}

/**
 * pcicap_pcie_root_ctl_rrs_software_visibility() - Request retry status is seen
 * as vendor ID 0001h
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_ctl_rrs_software_visibility(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY, r);
}

/**
 * pcicap_pcie_root_ctl_set_rrs_software_visibility() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_root_ctl_set_rrs_software_visibility(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY) |
	       FIELD_PREP(PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY, val);
}

/**
 * pcicap_pcie_root_ctl_no_nfm_subtree() - No function below needs non-flit mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_ctl_no_nfm_subtree(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE, r);
}

/**
 * pcicap_pcie_root_ctl_set_no_nfm_subtree() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_root_ctl_set_no_nfm_subtree(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE) |
	       FIELD_PREP(PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE, val);
}

/**
 * pcicap_pcie_read_root_ctl() - read: Controls the root
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_root_ctl(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_ROOT_CTL, val);
}

/**
 * pcicap_pcie_update_root_ctl() - change bits: Controls the root
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_pcie_update_root_ctl(const struct pcicap_pcie *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PCIE_ROOT_CTL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_root_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_ROOT_CTL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_pcie_root_cap_rrs_software_visibility() - Can show request
 * retry status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_cap_rrs_software_visibility(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_CAP_RRS_SOFTWARE_VISIBILITY, r);
}

/**
 * pcicap_pcie_read_root_cap() - read: What the root supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_root_cap(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_ROOT_CAP, val);
}

/**
 * pcicap_pcie_root_sta_pme_requester_id() - Who signaled PME
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_root_sta_pme_requester_id(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_STA_PME_REQUESTER_ID, r);
}

/**
 * pcicap_pcie_root_sta_pme_status() - PME was signaled
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_sta_pme_status(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_STA_PME_STATUS, r);
}

/**
 * pcicap_pcie_root_sta_pme_pending() - Another PME waits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_root_sta_pme_pending(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_ROOT_STA_PME_PENDING, r);
}

/**
 * pcicap_pcie_read_root_sta() - read: Power management events
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_root_sta(const struct pcicap_pcie *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_ROOT_STA, val);
}

/**
 * pcicap_pcie_clear_root_sta() - clear bits by writing 1: Power
 * management events
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_clear_root_sta(const struct pcicap_pcie *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_PCIE_ROOT_STA_W1C_MASK)
		return -EPERM;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIE_ROOT_STA, bits);
}

/**
 * pcicap_pcie_dev_cap2_completion_timeout_ranges() - Completion timeouts that
 * can be set
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_completion_timeout_ranges(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES, r);
}

/**
 * pcicap_pcie_dev_cap2_completion_timeout_disable() - It can be turned off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_completion_timeout_disable(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE, r);
}

/**
 * pcicap_pcie_dev_cap2_ari_forwarding() - Can forward to functions above 7
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_ari_forwarding(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_ARI_FORWARDING, r);
}

/**
 * pcicap_pcie_dev_cap2_atomic_routing() - Routes atomic operations
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_atomic_routing(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_ATOMIC_ROUTING, r);
}

/**
 * pcicap_pcie_dev_cap2_atomic_completer32() - Completes 32-bit atomics
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_atomic_completer32(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER32, r);
}

/**
 * pcicap_pcie_dev_cap2_atomic_completer64() - Completes 64-bit atomics
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_atomic_completer64(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER64, r);
}

/**
 * pcicap_pcie_dev_cap2_cas_completer128() - Completes 128-bit compare and swap
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_cas_completer128(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128, r);
}

/**
 * pcicap_pcie_dev_cap2_no_ro_pr_pr_passing() - Posted writes do not pass
 * each other
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_no_ro_pr_pr_passing(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_NO_RO_PR_PR_PASSING, r);
}

/**
 * pcicap_pcie_dev_cap2_ltr() - Latency tolerance reporting
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_ltr(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_LTR, r);
}

/**
 * pcicap_pcie_dev_cap2_tph_completer() - Processing hints it understands
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_tph_completer(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER, r);
}

/**
 * pcicap_pcie_dev_cap2_ln_system_cls() - Cache line size of
 * lightweight notification
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_ln_system_cls(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS, r);
}

/**
 * pcicap_pcie_dev_cap2_tag10_completer() - Completes requests with 10-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_tag10_completer(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER, r);
}

/**
 * pcicap_pcie_dev_cap2_tag10_requester() - Can request with 10-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_tag10_requester(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER, r);
}

/**
 * pcicap_pcie_dev_cap2_obff() - Optimized buffer flush and fill
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_obff(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_OBFF, r);
}

/**
 * pcicap_pcie_dev_cap2_extended_fmt() - Understands the 3-bit format field
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_extended_fmt(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_EXTENDED_FMT, r);
}

/**
 * pcicap_pcie_dev_cap2_end_end_prefix() - End-end TLP prefixes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_end_end_prefix(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_END_END_PREFIX, r);
}

/**
 * pcicap_pcie_dev_cap2_max_end_end_prefixes() - Most end-end TLP prefixes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_max_end_end_prefixes(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES, r);
}

/**
 * pcicap_pcie_dev_cap2_emergency_power_reduction() - How it can be told to
 * reduce power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_emergency_power_reduction(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION, r);
}

/**
 * pcicap_pcie_dev_cap2_emergency_power_reduction_init() - Needs
 * initialization afterwards
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_emergency_power_reduction_init(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_INIT,
			 r);
}

/**
 * pcicap_pcie_dev_cap2_dmwr_completer() - Completes deferrable memory writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_dmwr_completer(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER, r);
}

/**
 * pcicap_pcie_dev_cap2_dmwr_lengths() - Length of deferrable memory writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_dev_cap2_dmwr_lengths(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS, r);
}

/**
 * pcicap_pcie_dev_cap2_frs() - Function readiness status messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_cap2_frs(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CAP2_FRS, r);
}

/**
 * pcicap_pcie_dev_cap2_max_end_end_prefixes_decoded() - Most end-end
 * TLP prefixes
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_pcie_dev_cap2_max_end_end_prefixes_decoded(u32 r)
{
	u64 n = pcicap_pcie_dev_cap2_max_end_end_prefixes(r);

	return n ? n : 4;
}

/**
 * pcicap_pcie_read_dev_cap2() - read: What the function supports (PCIe 2.0 on)
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_dev_cap2(const struct pcicap_pcie *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_DEV_CAP2, val);
}

/**
 * pcicap_pcie_dev_ctl2_completion_timeout() - Time to wait for completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_dev_ctl2_completion_timeout(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_completion_timeout() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_completion_timeout(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT, val);
}

/**
 * pcicap_pcie_dev_ctl2_completion_timeout_disable() - Waits forever
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_completion_timeout_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_completion_timeout_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_completion_timeout_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE, val);
}

/**
 * pcicap_pcie_dev_ctl2_ari_forwarding() - Forwards to functions above 7
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_ari_forwarding(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_ari_forwarding() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_ari_forwarding(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING, val);
}

/**
 * pcicap_pcie_dev_ctl2_atomic_requester() - May request atomic operations
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_atomic_requester(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_atomic_requester() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_atomic_requester(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER, val);
}

/**
 * pcicap_pcie_dev_ctl2_atomic_egress_block() - Blocks atomics going out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_atomic_egress_block(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_atomic_egress_block() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_atomic_egress_block(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK, val);
}

/**
 * pcicap_pcie_dev_ctl2_ido_request() - ID-based ordering of requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_ido_request(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_IDO_REQUEST, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_ido_request() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_ido_request(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_IDO_REQUEST) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_IDO_REQUEST, val);
}

/**
 * pcicap_pcie_dev_ctl2_ido_completion() - ID-based ordering of completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_ido_completion(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_ido_completion() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_ido_completion(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION, val);
}

/**
 * pcicap_pcie_dev_ctl2_ltr() - Sends its latency tolerance
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_ltr(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_LTR, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_ltr() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_ltr(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_LTR) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_LTR, val);
}

/**
 * pcicap_pcie_dev_ctl2_emergency_power_reduction_request() - Asks the functions
 * below to reduce power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_emergency_power_reduction_request(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST,
			 r);
}

/**
 * pcicap_pcie_dev_ctl2_set_emergency_power_reduction_request() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_emergency_power_reduction_request(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST,
			  val);
}

/**
 * pcicap_pcie_dev_ctl2_tag10_requester() - May request with 10-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_tag10_requester(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_tag10_requester() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_tag10_requester(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER, val);
}

/**
 * pcicap_pcie_dev_ctl2_obff() - Optimized buffer flush and fill
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_dev_ctl2_obff(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_OBFF, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_obff() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_obff(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_OBFF) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_OBFF, val);
}

/**
 * pcicap_pcie_dev_ctl2_end_end_prefix_block() - Blocks end-end TLP prefixes
 * going out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_dev_ctl2_end_end_prefix_block(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK, r);
}

/**
 * pcicap_pcie_dev_ctl2_set_end_end_prefix_block() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_dev_ctl2_set_end_end_prefix_block(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK) |
	       FIELD_PREP(PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK, val);
}

/**
 * pcicap_pcie_read_dev_ctl2() - read: What the function may do (PCIe 2.0 on)
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_dev_ctl2(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_DEV_CTL2, val);
}

/**
 * pcicap_pcie_write_dev_ctl2() - write: What the function may do (PCIe 2.0 on)
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pcie_write_dev_ctl2(const struct pcicap_pcie *v, u16 val)
{
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_DEV_CTL2, val);
}

/**
 * pcicap_pcie_update_dev_ctl2() - change bits: What the function may do (PCIe
 * 2.0 on)
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_update_dev_ctl2(const struct pcicap_pcie *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_dev_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_DEV_CTL2,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_pcie_lnk_cap2_supported_speeds() - Link speeds
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap2_supported_speeds(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS, r);
}

/**
 * pcicap_pcie_lnk_cap2_crosslink() - Crosslink
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap2_crosslink(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_CROSSLINK, r);
}

/**
 * pcicap_pcie_lnk_cap2_lower_skp_generation() - Speeds at which it can send
 * fewer SKP sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap2_lower_skp_generation(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION, r);
}

/**
 * pcicap_pcie_lnk_cap2_lower_skp_reception() - Speeds at which it can take
 * fewer SKP sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pcie_lnk_cap2_lower_skp_reception(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION, r);
}

/**
 * pcicap_pcie_lnk_cap2_retimer_detect() - Detects a retimer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap2_retimer_detect(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_RETIMER_DETECT, r);
}

/**
 * pcicap_pcie_lnk_cap2_two_retimers_detect() - Detects two retimers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap2_two_retimers_detect(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_TWO_RETIMERS_DETECT, r);
}

/**
 * pcicap_pcie_lnk_cap2_drs() - Device readiness status messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_cap2_drs(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CAP2_DRS, r);
}

/**
 * pcicap_pcie_read_lnk_cap2() - read: What the link supports (PCIe 3.0 on)
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_lnk_cap2(const struct pcicap_pcie *v, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_LNK_CAP2, val);
}

/**
 * pcicap_pcie_lnk_ctl2_target_link_speed() - Speed to train to
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_ctl2_target_link_speed(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_target_link_speed() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_target_link_speed(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED, val);
}

/**
 * pcicap_pcie_lnk_ctl2_enter_compliance() - Enters compliance
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl2_enter_compliance(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_enter_compliance() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_enter_compliance(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE, val);
}

/**
 * pcicap_pcie_lnk_ctl2_autonomous_speed_disable() - Hardware may not change
 * the speed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl2_autonomous_speed_disable(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_autonomous_speed_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_autonomous_speed_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE, val);
}

/**
 * pcicap_pcie_lnk_ctl2_selectable_deemphasis() - De-emphasis at 5 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_ctl2_selectable_deemphasis(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS, r);
}

/**
 * pcicap_pcie_lnk_ctl2_tx_margin() - Transmit margin
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_ctl2_tx_margin(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_TX_MARGIN, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_tx_margin() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_tx_margin(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_TX_MARGIN) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_TX_MARGIN, val);
}

/**
 * pcicap_pcie_lnk_ctl2_enter_modified_compliance() - Sends the modified
 * compliance pattern
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl2_enter_modified_compliance(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_enter_modified_compliance() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_enter_modified_compliance(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE, val);
}

/**
 * pcicap_pcie_lnk_ctl2_compliance_sos() - Sends SKP sets between
 * compliance patterns
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_ctl2_compliance_sos(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_compliance_sos() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_compliance_sos(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS, val);
}

/**
 * pcicap_pcie_lnk_ctl2_compliance_preset() - Preset or de-emphasis
 * in compliance
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_ctl2_compliance_preset(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET, r);
}

/**
 * pcicap_pcie_lnk_ctl2_set_compliance_preset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pcie_lnk_ctl2_set_compliance_preset(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET) |
	       FIELD_PREP(PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET, val);
}

/**
 * pcicap_pcie_read_lnk_ctl2() - read: Controls the speed of the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_lnk_ctl2(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_CTL2, val);
}

/**
 * pcicap_pcie_write_lnk_ctl2() - write: Controls the speed of the link
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pcie_write_lnk_ctl2(const struct pcicap_pcie *v, u16 val)
{
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_CTL2,
				   (u16)(val & PCICAP_PCIE_LNK_CTL2_WRITE_MASK));
}

/**
 * pcicap_pcie_update_lnk_ctl2() - change bits: Controls the speed of the link
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_pcie_update_lnk_ctl2(const struct pcicap_pcie *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PCIE_LNK_CTL2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_lnk_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_LNK_CTL2,
				 (u16)((old & PCICAP_PCIE_LNK_CTL2_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pcie_lnk_sta2_current_deemphasis() - De-emphasis at 5 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_sta2_current_deemphasis(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS, r);
}

/**
 * pcicap_pcie_lnk_sta2_equalization_complete() - Equalization at 8 GT/s is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_equalization_complete(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_EQUALIZATION_COMPLETE, r);
}

/**
 * pcicap_pcie_lnk_sta2_phase1_successful() - Phase 1 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_phase1_successful(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_PHASE1_SUCCESSFUL, r);
}

/**
 * pcicap_pcie_lnk_sta2_phase2_successful() - Phase 2 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_phase2_successful(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_PHASE2_SUCCESSFUL, r);
}

/**
 * pcicap_pcie_lnk_sta2_phase3_successful() - Phase 3 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_phase3_successful(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_PHASE3_SUCCESSFUL, r);
}

/**
 * pcicap_pcie_lnk_sta2_equalization_request() - The link asks for equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_equalization_request(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST, r);
}

/**
 * pcicap_pcie_lnk_sta2_retimer_detected() - There is a retimer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_retimer_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED, r);
}

/**
 * pcicap_pcie_lnk_sta2_two_retimers_detected() - There are two retimers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_two_retimers_detected(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED, r);
}

/**
 * pcicap_pcie_lnk_sta2_crosslink_resolution() - Which end this port became
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_sta2_crosslink_resolution(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION, r);
}

/**
 * pcicap_pcie_lnk_sta2_flit_mode() - The link is in flit mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_flit_mode(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_FLIT_MODE, r);
}

/**
 * pcicap_pcie_lnk_sta2_downstream_component() - What is below the port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pcie_lnk_sta2_downstream_component(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT, r);
}

/**
 * pcicap_pcie_lnk_sta2_drs_received() - Got a readiness message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_lnk_sta2_drs_received(u16 r)
{
	return FIELD_GET(PCICAP_PCIE_LNK_STA2_DRS_RECEIVED, r);
}

/**
 * pcicap_pcie_read_lnk_sta2() - read: Equalization and retimers
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_lnk_sta2(const struct pcicap_pcie *v, u16 *val)
{
	*val = U16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_STA2, val);
}

/**
 * pcicap_pcie_clear_lnk_sta2() - clear bits by writing 1: Equalization
 * and retimers
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pcie_clear_lnk_sta2(const struct pcicap_pcie *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_PCIE_LNK_STA2_W1C_MASK)
		return -EPERM;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_STA2, bits);
}

/**
 * pcicap_pcie_slt_cap2_in_band_presence_disable() - In-band presence can be
 * turned off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pcie_slt_cap2_in_band_presence_disable(u32 r)
{
	return FIELD_GET(PCICAP_PCIE_SLT_CAP2_IN_BAND_PRESENCE_DISABLE, r);
}

/**
 * pcicap_pcie_read_slt_cap2() - read: What the slot has (PCIe 5.0 on)
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pcie_read_slt_cap2(const struct pcicap_pcie *v, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_version >= 2 && v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_SLT_CAP2, val);
}

/**
 * struct pcicap_pcie_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pcie_dwords {
	struct pcicap_pcie v;
	u32 dw[14];
};

/**
 * pcicap_pcie_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pcie_snapshot(const struct pcicap_pcie *v, struct pcicap_pcie_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 14, &s->dw[0]);
}

/**
 * pcicap_pcie_snapshot_cap() - from a snapshot: Kind of function
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_cap(const struct pcicap_pcie_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_CAP,
				    val);
}

/**
 * pcicap_pcie_snapshot_dev_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_dev_cap(const struct pcicap_pcie_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CAP,
				    val);
}

/**
 * pcicap_pcie_snapshot_dev_ctl() - from a snapshot: What the function may do
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_dev_ctl(const struct pcicap_pcie_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CTL,
				    val);
}

/**
 * pcicap_pcie_snapshot_dev_sta() - from a snapshot: What happened
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_dev_sta(const struct pcicap_pcie_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_DEV_STA,
				    val);
}

/**
 * pcicap_pcie_snapshot_lnk_cap() - from a snapshot: What the link supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_lnk_cap(const struct pcicap_pcie_dwords *s, u32 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U32_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CAP,
				    val);
}

/**
 * pcicap_pcie_snapshot_lnk_ctl() - from a snapshot: Controls the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_lnk_ctl(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CTL,
				    val);
}

/**
 * pcicap_pcie_snapshot_lnk_sta() - from a snapshot: State of the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_lnk_sta(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_STA,
				    val);
}

/**
 * pcicap_pcie_snapshot_slt_cap() - from a snapshot: What the slot has
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_slt_cap(const struct pcicap_pcie_dwords *s, u32 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U32_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_SLT_CAP,
				    val);
}

/**
 * pcicap_pcie_snapshot_slt_ctl() - from a snapshot: Controls the slot
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_slt_ctl(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_SLT_CTL,
				    val);
}

/**
 * pcicap_pcie_snapshot_slt_sta() - from a snapshot: State of the slot
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_slt_sta(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_SLT_STA,
				    val);
}

/**
 * pcicap_pcie_snapshot_root_ctl() - from a snapshot: Controls the root
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_root_ctl(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_ROOT_CTL,
				    val);
}

/**
 * pcicap_pcie_snapshot_root_cap() - from a snapshot: What the root supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_root_cap(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_ROOT_CAP,
				    val);
}

/**
 * pcicap_pcie_snapshot_root_sta() - from a snapshot: Power management events
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_root_sta(const struct pcicap_pcie_dwords *s, u32 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U32_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_ROOT_STA,
				    val);
}

/**
 * pcicap_pcie_snapshot_dev_cap2() - from a snapshot: What the function supports
 * (PCIe 2.0 on)
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_dev_cap2(const struct pcicap_pcie_dwords *s, u32 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U32_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CAP2,
				    val);
}

/**
 * pcicap_pcie_snapshot_dev_ctl2() - from a snapshot: What the function may do
 * (PCIe 2.0 on)
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_dev_ctl2(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CTL2,
				    val);
}

/**
 * pcicap_pcie_snapshot_lnk_cap2() - from a snapshot: What the link supports
 * (PCIe 3.0 on)
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_lnk_cap2(const struct pcicap_pcie_dwords *s, u32 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U32_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CAP2,
				    val);
}

/**
 * pcicap_pcie_snapshot_lnk_ctl2() - from a snapshot: Controls the speed of
 * the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_lnk_ctl2(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CTL2,
				    val);
}

/**
 * pcicap_pcie_snapshot_lnk_sta2() - from a snapshot: Equalization and retimers
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_lnk_sta2(const struct pcicap_pcie_dwords *s, u16 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_STA2,
				    val);
}

/**
 * pcicap_pcie_snapshot_slt_cap2() - from a snapshot: What the slot has (PCIe
 * 5.0 on)
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pcie_snapshot_slt_cap2(const struct pcicap_pcie_dwords *s, u32 *val)
{
	const struct pcicap_pcie *v = &s->v;

	*val = U32_MAX;
	if (!(v->cap_version >= 2 && v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_SLT_CAP2,
				    val);
}

/**
 * pcicap_pcie_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pcie_init(struct pcicap_pcie *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_pcie_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_port_type = 0;
		if (!ret)
			v->cap_port_type = pcicap_pcie_cap_port_type(r);
		v->cap_slot_implemented = 0;
		if (!ret)
			v->cap_slot_implemented = pcicap_pcie_cap_slot_implemented(r);
		v->cap_version = 0;
		if (!ret)
			v->cap_version = pcicap_pcie_cap_version(r);
	}
	if (v->cap_version >= 2 && v->cap_slot_implemented == 1 &&
	    (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	     v->cap_port_type == 8))
		pcicap_view_clamp(&v->view, 60);
	else if (v->cap_version >= 2 &&
		 (v->cap_port_type == 9 || v->cap_port_type == 10))
		pcicap_view_clamp(&v->view, 44);
	else if (v->cap_version >= 2)
		pcicap_view_clamp(&v->view, 52);
	else if ((v->cap_port_type == 4 || v->cap_port_type == 10))
		pcicap_view_clamp(&v->view, 36);
	else if (v->cap_slot_implemented == 1 &&
		 (v->cap_port_type == 4 || v->cap_port_type == 6 ||
		  v->cap_port_type == 8))
		pcicap_view_clamp(&v->view, 28);
	else if (v->cap_port_type == 9)
		pcicap_view_clamp(&v->view, 12);
	else
		pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_pcie_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pcie_find().
 */
static inline int __must_check
pcicap_pcie_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pcie *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0010, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pcie_init(v);
}

/**
 * pcicap_pcie_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pcie_find(struct pcicap_cfg *cfg, struct pcicap_pcie *v)
{
	return pcicap_pcie_find_after(cfg, 0, v);
}

/**
 * pcicap_pcie_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pcie_find().
 */
static inline int __must_check
pcicap_pcie_find_next(const struct pcicap_pcie *prev, struct pcicap_pcie *v)
{
	return pcicap_pcie_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PCIE_H */
