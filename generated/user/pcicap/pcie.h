/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express
 *
 * Generated from specs/std/pcie.yaml - do not edit.
 * Source: PCIe Base, PCI Express Capability Structure
 */
#ifndef PCICAP_PCIE_H
#define PCICAP_PCIE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

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
	uint32_t cap_port_type;
	uint32_t cap_slot_implemented;
	uint32_t cap_version;
};

/* Kind of function */
struct pcicap_pcie_cap {
	uint16_t raw;
};

/* Version of this capability */
static inline uint16_t
pcicap_pcie_cap_version(struct pcicap_pcie_cap r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_CAP_VERSION);
}

/* Device or port type */
static inline uint16_t
pcicap_pcie_cap_port_type(struct pcicap_pcie_cap r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_CAP_PORT_TYPE) >> 4);
}

/* The port leads to a slot */
static inline bool
pcicap_pcie_cap_slot_implemented(struct pcicap_pcie_cap r)
{
	return (r.raw & PCICAP_PCIE_CAP_SLOT_IMPLEMENTED) != 0;
}

/* Message number of slot and root events */
static inline uint16_t
pcicap_pcie_cap_interrupt_message(struct pcicap_pcie_cap r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_CAP_INTERRUPT_MESSAGE) >> 9);
}

/* Supports flit mode */
static inline bool
pcicap_pcie_cap_flit_mode(struct pcicap_pcie_cap r)
{
	return (r.raw & PCICAP_PCIE_CAP_FLIT_MODE) != 0;
}

/**
 * pcicap_pcie_read_cap() - read: Kind of function
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_cap(const struct pcicap_pcie *v, struct pcicap_pcie_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PCIE_CAP, &val->raw);
}

/* What the function supports */
struct pcicap_pcie_dev_cap {
	uint32_t raw;
};

/* Largest payload it takes (raw; quantity in bytes) */
static inline uint32_t
pcicap_pcie_dev_cap_max_payload_supported(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)(r.raw & PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED);
}

/* Function number bits usable for phantom functions */
static inline uint32_t
pcicap_pcie_dev_cap_phantom_functions(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_PHANTOM_FUNCTIONS) >> 3);
}

/* Can request with 8-bit tags */
static inline bool
pcicap_pcie_dev_cap_extended_tag(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_EXTENDED_TAG) != 0;
}

/* Exit latency from L0s that it can bear */
static inline uint32_t
pcicap_pcie_dev_cap_l0s_acceptable_latency(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY) >> 6);
}

/* Exit latency from L1 that it can bear */
static inline uint32_t
pcicap_pcie_dev_cap_l1_acceptable_latency(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY) >> 9);
}

/* Has an attention button (PCIe 1.0a) */
static inline bool
pcicap_pcie_dev_cap_attention_button(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON) != 0;
}

/* Has an attention indicator (PCIe 1.0a) */
static inline bool
pcicap_pcie_dev_cap_attention_indicator(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR) != 0;
}

/* Has a power indicator (PCIe 1.0a) */
static inline bool
pcicap_pcie_dev_cap_power_indicator(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_POWER_INDICATOR) != 0;
}

/* Reports errors by its role */
static inline bool
pcicap_pcie_dev_cap_role_based_error_reporting(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING) != 0;
}

/* Sends the subclass of correctable errors */
static inline bool
pcicap_pcie_dev_cap_err_cor_subclass(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS) != 0;
}

/* Takes the largest payload whatever the control says */
static inline bool
pcicap_pcie_dev_cap_rx_mps_fixed(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED) != 0;
}

/* Power that the slot gives */
static inline uint32_t
pcicap_pcie_dev_cap_slot_power_value(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE) >> 18);
}

/* Scale of the power value */
static inline uint32_t
pcicap_pcie_dev_cap_slot_power_scale(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE) >> 26);
}

/* Has function level reset */
static inline bool
pcicap_pcie_dev_cap_flr(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_FLR) != 0;
}

/* Payload sizes may differ along the path */
static inline bool
pcicap_pcie_dev_cap_mixed_mps(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_MIXED_MPS) != 0;
}

/* Can be a TEE I/O device */
static inline bool
pcicap_pcie_dev_cap_tee_io(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_TEE_IO) != 0;
}

/* Largest payload it takes, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_dev_cap_max_payload_supported_decoded(struct pcicap_pcie_dev_cap r)
{
	uint64_t n = pcicap_pcie_dev_cap_max_payload_supported(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_cap_max_payload_supported_encode() - from a quantity: Largest
 * payload it takes
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_dev_cap_max_payload_supported_encode(uint64_t quantity,
						 uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 7, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Power that the slot gives, as a quantity. */
static inline uint64_t
pcicap_pcie_dev_cap_slot_power_value_decoded(struct pcicap_pcie_dev_cap r)
{
	uint64_t n = pcicap_pcie_dev_cap_slot_power_value(r);

	return n;
}

/**
 * pcicap_pcie_dev_cap_slot_power_value_encode() - from a quantity: Power that
 * the slot gives
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_dev_cap_slot_power_value_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 1, PCICAP_NO_POW2,
				       &n);

	/* what has a name is no quantity */
	if (!ret && (n == 0xf0 || n == 0xf1 || n == 0xf2 || n == 0xff)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_pcie_read_dev_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_dev_cap(const struct pcicap_pcie *v,
			 struct pcicap_pcie_dev_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PCIE_DEV_CAP, &val->raw);
}

/* What the function may do */
struct pcicap_pcie_dev_ctl {
	uint16_t raw;
};

/* Reports correctable errors */
static inline bool
pcicap_pcie_dev_ctl_correctable_enable(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_correctable_enable(struct pcicap_pcie_dev_ctl r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE,
			      val ? PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE : 0);
	return r;
}

/* Reports non-fatal errors */
static inline bool
pcicap_pcie_dev_ctl_nonfatal_enable(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_nonfatal_enable(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE,
			      val ? PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE : 0);
	return r;
}

/* Reports fatal errors */
static inline bool
pcicap_pcie_dev_ctl_fatal_enable(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_FATAL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_fatal_enable(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_FATAL_ENABLE,
			      val ? PCICAP_PCIE_DEV_CTL_FATAL_ENABLE : 0);
	return r;
}

/* Reports unsupported requests */
static inline bool
pcicap_pcie_dev_ctl_unsupported_request_enable(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_unsupported_request_enable(struct pcicap_pcie_dev_ctl r,
						   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE,
			      val ? PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE : 0);
	return r;
}

/* May set relaxed ordering */
static inline bool
pcicap_pcie_dev_ctl_relaxed_ordering(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_relaxed_ordering(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING,
			      val ? PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING : 0);
	return r;
}

/* Largest payload it may send (raw; quantity in bytes) */
static inline uint16_t
pcicap_pcie_dev_ctl_max_payload(struct pcicap_pcie_dev_ctl r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD) >> 5);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_max_payload(struct pcicap_pcie_dev_ctl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD,
			      (uint32_t)val << 5);
	return r;
}

/* May request with 8-bit tags */
static inline bool
pcicap_pcie_dev_ctl_extended_tag(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_EXTENDED_TAG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_extended_tag(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_EXTENDED_TAG,
			      val ? PCICAP_PCIE_DEV_CTL_EXTENDED_TAG : 0);
	return r;
}

/* May use phantom functions */
static inline bool
pcicap_pcie_dev_ctl_phantom_functions(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_phantom_functions(struct pcicap_pcie_dev_ctl r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS,
			      val ? PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS : 0);
	return r;
}

/* May draw auxiliary power */
static inline bool
pcicap_pcie_dev_ctl_aux_power_pm(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_AUX_POWER_PM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_aux_power_pm(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_AUX_POWER_PM,
			      val ? PCICAP_PCIE_DEV_CTL_AUX_POWER_PM : 0);
	return r;
}

/* May set no snoop */
static inline bool
pcicap_pcie_dev_ctl_no_snoop(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_no_snoop(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_NO_SNOOP,
			      val ? PCICAP_PCIE_DEV_CTL_NO_SNOOP : 0);
	return r;
}

/* Largest read it may request (raw; quantity in bytes) */
static inline uint16_t
pcicap_pcie_dev_ctl_max_read_request(struct pcicap_pcie_dev_ctl r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_max_read_request(struct pcicap_pcie_dev_ctl r,
					 uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST,
			      (uint32_t)val << 12);
	return r;
}

/* Starts FLR; in bridges retries configuration requests */
static inline bool
pcicap_pcie_dev_ctl_bcr_flr(struct pcicap_pcie_dev_ctl r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL_BCR_FLR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl
pcicap_pcie_dev_ctl_set_bcr_flr(struct pcicap_pcie_dev_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL_BCR_FLR,
			      val ? PCICAP_PCIE_DEV_CTL_BCR_FLR : 0);
	return r;
}

/* Largest payload it may send, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_dev_ctl_max_payload_decoded(struct pcicap_pcie_dev_ctl r)
{
	uint64_t n = pcicap_pcie_dev_ctl_max_payload(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_ctl_max_payload_encode() - from a quantity: Largest payload
 * it may send
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_dev_ctl_max_payload_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 7, &n);

	/* what has a name is no quantity */
	if (!ret &&
	    (n == 0x0 || n == 0x1 || n == 0x2 || n == 0x3 || n == 0x4 ||
	     n == 0x5)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint16_t)n;
	return ret;
}

/* Largest read it may request, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_dev_ctl_max_read_request_decoded(struct pcicap_pcie_dev_ctl r)
{
	uint64_t n = pcicap_pcie_dev_ctl_max_read_request(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_ctl_max_read_request_encode() - from a quantity: Largest read
 * it may request
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_dev_ctl_max_read_request_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 7, &n);

	/* what has a name is no quantity */
	if (!ret &&
	    (n == 0x0 || n == 0x1 || n == 0x2 || n == 0x3 || n == 0x4 ||
	     n == 0x5)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_pcie_read_dev_ctl() - read: What the function may do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_dev_ctl(const struct pcicap_pcie *v,
			 struct pcicap_pcie_dev_ctl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PCIE_DEV_CTL, &val->raw);
}

/**
 * pcicap_pcie_write_dev_ctl() - write: What the function may do
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_write_dev_ctl(const struct pcicap_pcie *v,
			  struct pcicap_pcie_dev_ctl val)
{
	return pcicap_view_write16(&v->view, PCICAP_PCIE_DEV_CTL, val.raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_update_dev_ctl(const struct pcicap_pcie *v, uint16_t mask,
			   struct pcicap_pcie_dev_ctl val)
{
	struct pcicap_pcie_dev_ctl old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_dev_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_DEV_CTL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* What happened */
struct pcicap_pcie_dev_sta {
	uint16_t raw;
};

/* Saw a correctable error */
static inline bool
pcicap_pcie_dev_sta_correctable_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED) != 0;
}

/* Saw a non-fatal error */
static inline bool
pcicap_pcie_dev_sta_nonfatal_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED) != 0;
}

/* Saw a fatal error */
static inline bool
pcicap_pcie_dev_sta_fatal_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_FATAL_DETECTED) != 0;
}

/* Got an unsupported request */
static inline bool
pcicap_pcie_dev_sta_unsupported_request_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_UNSUPPORTED_REQUEST_DETECTED) != 0;
}

/* Has auxiliary power */
static inline bool
pcicap_pcie_dev_sta_aux_power_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_AUX_POWER_DETECTED) != 0;
}

/* Waits for completions */
static inline bool
pcicap_pcie_dev_sta_transactions_pending(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_TRANSACTIONS_PENDING) != 0;
}

/* Was told to reduce power */
static inline bool
pcicap_pcie_dev_sta_emergency_power_reduction_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_EMERGENCY_POWER_REDUCTION_DETECTED) != 0;
}

/**
 * pcicap_pcie_read_dev_sta() - read: What happened
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_dev_sta(const struct pcicap_pcie *v,
			 struct pcicap_pcie_dev_sta *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PCIE_DEV_STA, &val->raw);
}

/**
 * pcicap_pcie_clear_dev_sta() - clear bits by writing 1: What happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_clear_dev_sta(const struct pcicap_pcie *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PCIE_DEV_STA_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_DEV_STA, bits);
}

/* What the link supports */
struct pcicap_pcie_lnk_cap {
	uint32_t raw;
};

/* Highest speed */
static inline uint32_t
pcicap_pcie_lnk_cap_max_link_speed(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)(r.raw & PCICAP_PCIE_LNK_CAP_MAX_LINK_SPEED);
}

/* Widest width (raw; quantity in lanes) */
static inline uint32_t
pcicap_pcie_lnk_cap_max_link_width(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_MAX_LINK_WIDTH) >> 4);
}

/* Active state power management */
static inline uint32_t
pcicap_pcie_lnk_cap_aspm_support(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT) >> 10);
}

/* From L0s to L0 */
static inline uint32_t
pcicap_pcie_lnk_cap_l0s_exit_latency(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY) >> 12);
}

/* From L1 to L0 */
static inline uint32_t
pcicap_pcie_lnk_cap_l1_exit_latency(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY) >> 15);
}

/* Can do without the reference clock in L1 */
static inline bool
pcicap_pcie_lnk_cap_clock_pm(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_CLOCK_PM) != 0;
}

/* Reports surprise down */
static inline bool
pcicap_pcie_lnk_cap_surprise_down_reporting(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_SURPRISE_DOWN_REPORTING) != 0;
}

/* Reports that the link is active */
static inline bool
pcicap_pcie_lnk_cap_dll_active_reporting(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING) != 0;
}

/* Reports changes of speed and width */
static inline bool
pcicap_pcie_lnk_cap_bandwidth_notification(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION) != 0;
}

/* Knows that ASPM is optional */
static inline bool
pcicap_pcie_lnk_cap_aspm_optionality(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY) != 0;
}

/* Number of the port */
static inline uint32_t
pcicap_pcie_lnk_cap_port_number(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_PORT_NUMBER) >> 24);
}

/**
 * pcicap_pcie_read_lnk_cap() - read: What the link supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_lnk_cap(const struct pcicap_pcie *v,
			 struct pcicap_pcie_lnk_cap *val)
{
	val->raw = UINT32_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_LNK_CAP, &val->raw);
}

/* Controls the link */
struct pcicap_pcie_lnk_ctl {
	uint16_t raw;
};

/* Active state power management in use */
static inline uint16_t
pcicap_pcie_lnk_ctl_aspm_control(struct pcicap_pcie_lnk_ctl r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_LNK_CTL_ASPM_CONTROL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_aspm_control(struct pcicap_pcie_lnk_ctl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_ASPM_CONTROL, val);
	return r;
}

/* How to read the PTM propagation delay */
static inline bool
pcicap_pcie_lnk_ctl_ptm_propagation_delay_adaptation(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_ptm_propagation_delay_adaptation(struct pcicap_pcie_lnk_ctl r,
							 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION,
			      val ? PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION : 0);
	return r;
}

/* Read completion boundary (raw; quantity in bytes) */
static inline bool
pcicap_pcie_lnk_ctl_rcb(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_RCB) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_rcb(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_RCB,
			      val ? PCICAP_PCIE_LNK_CTL_RCB : 0);
	return r;
}

/* Turns the link off */
static inline bool
pcicap_pcie_lnk_ctl_link_disable(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_LINK_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_link_disable(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_LINK_DISABLE,
			      val ? PCICAP_PCIE_LNK_CTL_LINK_DISABLE : 0);
	return r;
}

/* Trains the link again; reads 0 */
static inline bool
pcicap_pcie_lnk_ctl_retrain_link(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_RETRAIN_LINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_retrain_link(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_RETRAIN_LINK,
			      val ? PCICAP_PCIE_LNK_CTL_RETRAIN_LINK : 0);
	return r;
}

/* Both ends share the reference clock */
static inline bool
pcicap_pcie_lnk_ctl_common_clock(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_COMMON_CLOCK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_common_clock(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_COMMON_CLOCK,
			      val ? PCICAP_PCIE_LNK_CTL_COMMON_CLOCK : 0);
	return r;
}

/* Sends more training sets for analyzers */
static inline bool
pcicap_pcie_lnk_ctl_extended_sync(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_extended_sync(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC,
			      val ? PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC : 0);
	return r;
}

/* May stop the reference clock */
static inline bool
pcicap_pcie_lnk_ctl_clock_pm_enable(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_clock_pm_enable(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE,
			      val ? PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE : 0);
	return r;
}

/* Hardware may not change the width */
static inline bool
pcicap_pcie_lnk_ctl_autonomous_width_disable(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_autonomous_width_disable(struct pcicap_pcie_lnk_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE,
			      val ? PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE : 0);
	return r;
}

/* Bandwidth management interrupts */
static inline bool
pcicap_pcie_lnk_ctl_bandwidth_management_interrupt(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_bandwidth_management_interrupt(struct pcicap_pcie_lnk_ctl r,
						       bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT,
			      val ? PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT : 0);
	return r;
}

/* Autonomous changes interrupt */
static inline bool
pcicap_pcie_lnk_ctl_autonomous_bandwidth_interrupt(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_autonomous_bandwidth_interrupt(struct pcicap_pcie_lnk_ctl r,
						       bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT,
			      val ? PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT : 0);
	return r;
}

/* Uses independent clocks with spread spectrum */
static inline bool
pcicap_pcie_lnk_ctl_sris_clocking(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_sris_clocking(struct pcicap_pcie_lnk_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING,
			      val ? PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING : 0);
	return r;
}

/* The link may not enter flit mode */
static inline bool
pcicap_pcie_lnk_ctl_flit_mode_disable(struct pcicap_pcie_lnk_ctl r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_flit_mode_disable(struct pcicap_pcie_lnk_ctl r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE,
			      val ? PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE : 0);
	return r;
}

/* What a readiness message does */
static inline uint16_t
pcicap_pcie_lnk_ctl_drs_signaling(struct pcicap_pcie_lnk_ctl r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_CTL_DRS_SIGNALING) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl
pcicap_pcie_lnk_ctl_set_drs_signaling(struct pcicap_pcie_lnk_ctl r,
				      uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL_DRS_SIGNALING,
			      (uint32_t)val << 14);
	return r;
}

/* Read completion boundary, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_lnk_ctl_rcb_decoded(struct pcicap_pcie_lnk_ctl r)
{
	uint64_t n = pcicap_pcie_lnk_ctl_rcb(r);

	return pcicap_pow2_64(n + 6);
}

/**
 * pcicap_pcie_lnk_ctl_rcb_encode() - from a quantity: Read completion boundary
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_lnk_ctl_rcb_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 1, 0, 0, 1, 6, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_pcie_read_lnk_ctl() - read: Controls the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_lnk_ctl(const struct pcicap_pcie *v,
			 struct pcicap_pcie_lnk_ctl *val)
{
	val->raw = UINT16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_CTL, &val->raw);
}

/**
 * pcicap_pcie_write_lnk_ctl() - write: Controls the link
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_write_lnk_ctl(const struct pcicap_pcie *v,
			  struct pcicap_pcie_lnk_ctl val)
{
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_CTL, val.raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_update_lnk_ctl(const struct pcicap_pcie *v, uint16_t mask,
			   struct pcicap_pcie_lnk_ctl val)
{
	struct pcicap_pcie_lnk_ctl old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_lnk_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_LNK_CTL,
				 (uint16_t)((old.raw & PCICAP_PCIE_LNK_CTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* State of the link */
struct pcicap_pcie_lnk_sta {
	uint16_t raw;
};

/* Speed of the link */
static inline uint16_t
pcicap_pcie_lnk_sta_current_link_speed(struct pcicap_pcie_lnk_sta r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED);
}

/* Width of the link (raw; quantity in lanes) */
static inline uint16_t
pcicap_pcie_lnk_sta_negotiated_link_width(struct pcicap_pcie_lnk_sta r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH) >> 4);
}

/* Training failed (PCIe 1.0a) */
static inline bool
pcicap_pcie_lnk_sta_training_error(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_TRAINING_ERROR) != 0;
}

/* The link trains */
static inline bool
pcicap_pcie_lnk_sta_link_training(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_LINK_TRAINING) != 0;
}

/* Uses the clock of the slot */
static inline bool
pcicap_pcie_lnk_sta_slot_clock(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_SLOT_CLOCK) != 0;
}

/* The data link layer is active */
static inline bool
pcicap_pcie_lnk_sta_dll_active(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_DLL_ACTIVE) != 0;
}

/* Software changed the bandwidth */
static inline bool
pcicap_pcie_lnk_sta_bandwidth_management(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT) != 0;
}

/* Hardware changed the bandwidth */
static inline bool
pcicap_pcie_lnk_sta_autonomous_bandwidth(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH) != 0;
}

/**
 * pcicap_pcie_read_lnk_sta() - read: State of the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_lnk_sta(const struct pcicap_pcie *v,
			 struct pcicap_pcie_lnk_sta *val)
{
	val->raw = UINT16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_STA, &val->raw);
}

/**
 * pcicap_pcie_clear_lnk_sta() - clear bits by writing 1: State of the link
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_clear_lnk_sta(const struct pcicap_pcie *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PCIE_LNK_STA_W1C_MASK)
		return -EPERM;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_STA, bits);
}

/* What the slot has */
struct pcicap_pcie_slt_cap {
	uint32_t raw;
};

/* Attention button */
static inline bool
pcicap_pcie_slt_cap_attention_button(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_ATTENTION_BUTTON) != 0;
}

/* Power controller */
static inline bool
pcicap_pcie_slt_cap_power_controller(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_POWER_CONTROLLER) != 0;
}

/* Sensor of the retention latch */
static inline bool
pcicap_pcie_slt_cap_mrl_sensor(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_MRL_SENSOR) != 0;
}

/* Attention indicator */
static inline bool
pcicap_pcie_slt_cap_attention_indicator(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_ATTENTION_INDICATOR) != 0;
}

/* Power indicator */
static inline bool
pcicap_pcie_slt_cap_power_indicator(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_POWER_INDICATOR) != 0;
}

/* A card may vanish without notice */
static inline bool
pcicap_pcie_slt_cap_hotplug_surprise(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE) != 0;
}

/* Cards can be changed under power */
static inline bool
pcicap_pcie_slt_cap_hotplug_capable(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE) != 0;
}

/* Power that the slot gives */
static inline uint32_t
pcicap_pcie_slt_cap_power_limit_value(struct pcicap_pcie_slt_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE) >> 7);
}

/* Scale of the power value */
static inline uint32_t
pcicap_pcie_slt_cap_power_limit_scale(struct pcicap_pcie_slt_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE) >> 15);
}

/* Electromechanical interlock */
static inline bool
pcicap_pcie_slt_cap_electromechanical_interlock(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_ELECTROMECHANICAL_INTERLOCK) != 0;
}

/* Does not tell when a command is done */
static inline bool
pcicap_pcie_slt_cap_no_command_completed(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED) != 0;
}

/* Number of the slot in the chassis */
static inline uint32_t
pcicap_pcie_slt_cap_slot_number(struct pcicap_pcie_slt_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_SLT_CAP_SLOT_NUMBER) >> 19);
}

/* Power that the slot gives, as a quantity. */
static inline uint64_t
pcicap_pcie_slt_cap_power_limit_value_decoded(struct pcicap_pcie_slt_cap r)
{
	uint64_t n = pcicap_pcie_slt_cap_power_limit_value(r);

	return n;
}

/**
 * pcicap_pcie_slt_cap_power_limit_value_encode() - from a quantity: Power that
 * the slot gives
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_slt_cap_power_limit_value_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 1, PCICAP_NO_POW2,
				       &n);

	/* what has a name is no quantity */
	if (!ret && (n == 0xf0 || n == 0xf1 || n == 0xf2 || n == 0xff)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_pcie_read_slt_cap() - read: What the slot has
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_slt_cap(const struct pcicap_pcie *v,
			 struct pcicap_pcie_slt_cap *val)
{
	val->raw = UINT32_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_SLT_CAP, &val->raw);
}

/* Controls the slot */
struct pcicap_pcie_slt_ctl {
	uint16_t raw;
};

/* The attention button interrupts */
static inline bool
pcicap_pcie_slt_ctl_attention_button_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_attention_button_enable(struct pcicap_pcie_slt_ctl r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE : 0);
	return r;
}

/* A power fault interrupts */
static inline bool
pcicap_pcie_slt_ctl_power_fault_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_power_fault_enable(struct pcicap_pcie_slt_ctl r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE : 0);
	return r;
}

/* The latch sensor interrupts */
static inline bool
pcicap_pcie_slt_ctl_mrl_sensor_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_mrl_sensor_enable(struct pcicap_pcie_slt_ctl r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE : 0);
	return r;
}

/* A change of presence interrupts */
static inline bool
pcicap_pcie_slt_ctl_presence_detect_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_presence_detect_enable(struct pcicap_pcie_slt_ctl r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE : 0);
	return r;
}

/* A completed command interrupts */
static inline bool
pcicap_pcie_slt_ctl_command_completed_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_command_completed_enable(struct pcicap_pcie_slt_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE : 0);
	return r;
}

/* Hot-plug events interrupt at all */
static inline bool
pcicap_pcie_slt_ctl_hotplug_interrupt_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_hotplug_interrupt_enable(struct pcicap_pcie_slt_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_HOTPLUG_INTERRUPT_ENABLE : 0);
	return r;
}

/* Attention indicator */
static inline uint16_t
pcicap_pcie_slt_ctl_attention_indicator(struct pcicap_pcie_slt_ctl r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_attention_indicator(struct pcicap_pcie_slt_ctl r,
					    uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_SLT_CTL_ATTENTION_INDICATOR,
			      (uint32_t)val << 6);
	return r;
}

/* Power indicator */
static inline uint16_t
pcicap_pcie_slt_ctl_power_indicator(struct pcicap_pcie_slt_ctl r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_SLT_CTL_POWER_INDICATOR) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_power_indicator(struct pcicap_pcie_slt_ctl r,
					uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_SLT_CTL_POWER_INDICATOR,
			      (uint32_t)val << 8);
	return r;
}

/* Power of the slot */
static inline uint16_t
pcicap_pcie_slt_ctl_power_controller(struct pcicap_pcie_slt_ctl r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_power_controller(struct pcicap_pcie_slt_ctl r,
					 uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER,
			      (uint32_t)val << 10);
	return r;
}

/* Toggles it; reads 0 */
static inline bool
pcicap_pcie_slt_ctl_electromechanical_interlock(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_electromechanical_interlock(struct pcicap_pcie_slt_ctl r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK,
			      val ? PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK : 0);
	return r;
}

/* A link change interrupts */
static inline bool
pcicap_pcie_slt_ctl_dll_state_changed_enable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_dll_state_changed_enable(struct pcicap_pcie_slt_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE,
			      val ? PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE : 0);
	return r;
}

/* No automatic power limit message */
static inline bool
pcicap_pcie_slt_ctl_auto_power_limit_disable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_auto_power_limit_disable(struct pcicap_pcie_slt_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE,
			      val ? PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE : 0);
	return r;
}

/* Presence out of band only */
static inline bool
pcicap_pcie_slt_ctl_in_band_presence_disable(struct pcicap_pcie_slt_ctl r)
{
	return (r.raw & PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_slt_ctl
pcicap_pcie_slt_ctl_set_in_band_presence_disable(struct pcicap_pcie_slt_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE,
			      val ? PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE : 0);
	return r;
}

/**
 * pcicap_pcie_read_slt_ctl() - read: Controls the slot
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_slt_ctl(const struct pcicap_pcie *v,
			 struct pcicap_pcie_slt_ctl *val)
{
	val->raw = UINT16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_SLT_CTL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_update_slt_ctl(const struct pcicap_pcie *v, uint16_t mask,
			   struct pcicap_pcie_slt_ctl val)
{
	struct pcicap_pcie_slt_ctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PCIE_SLT_CTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_slt_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_SLT_CTL,
				 (uint16_t)((old.raw & PCICAP_PCIE_SLT_CTL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* State of the slot */
struct pcicap_pcie_slt_sta {
	uint16_t raw;
};

/* The attention button was pressed */
static inline bool
pcicap_pcie_slt_sta_attention_button_pressed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED) != 0;
}

/* The power controller saw a fault */
static inline bool
pcicap_pcie_slt_sta_power_fault_detected(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_POWER_FAULT_DETECTED) != 0;
}

/* The latch moved */
static inline bool
pcicap_pcie_slt_sta_mrl_sensor_changed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_MRL_SENSOR_CHANGED) != 0;
}

/* A card came or went */
static inline bool
pcicap_pcie_slt_sta_presence_detect_changed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED) != 0;
}

/* The last command is done */
static inline bool
pcicap_pcie_slt_sta_command_completed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED) != 0;
}

/* The latch is open */
static inline bool
pcicap_pcie_slt_sta_mrl_open(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_MRL_OPEN) != 0;
}

/* There is a card */
static inline bool
pcicap_pcie_slt_sta_card_present(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_CARD_PRESENT) != 0;
}

/* The interlock is engaged */
static inline bool
pcicap_pcie_slt_sta_interlock_engaged(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED) != 0;
}

/* The link came up or went down */
static inline bool
pcicap_pcie_slt_sta_dll_state_changed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED) != 0;
}

/**
 * pcicap_pcie_read_slt_sta() - read: State of the slot
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_slt_sta(const struct pcicap_pcie *v,
			 struct pcicap_pcie_slt_sta *val)
{
	val->raw = UINT16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_SLT_STA, &val->raw);
}

/**
 * pcicap_pcie_clear_slt_sta() - clear bits by writing 1: State of the slot
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_clear_slt_sta(const struct pcicap_pcie *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PCIE_SLT_STA_W1C_MASK)
		return -EPERM;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_SLT_STA, bits);
}

/* Controls the root */
struct pcicap_pcie_root_ctl {
	uint16_t raw;
};

/* Correctable errors are system errors */
static inline bool
pcicap_pcie_root_ctl_serr_correctable(struct pcicap_pcie_root_ctl r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_root_ctl
pcicap_pcie_root_ctl_set_serr_correctable(struct pcicap_pcie_root_ctl r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE,
			      val ? PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE : 0);
	return r;
}

/* Non-fatal errors are system errors */
static inline bool
pcicap_pcie_root_ctl_serr_nonfatal(struct pcicap_pcie_root_ctl r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_root_ctl
pcicap_pcie_root_ctl_set_serr_nonfatal(struct pcicap_pcie_root_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL,
			      val ? PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL : 0);
	return r;
}

/* Fatal errors are system errors */
static inline bool
pcicap_pcie_root_ctl_serr_fatal(struct pcicap_pcie_root_ctl r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CTL_SERR_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_root_ctl
pcicap_pcie_root_ctl_set_serr_fatal(struct pcicap_pcie_root_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_ROOT_CTL_SERR_FATAL,
			      val ? PCICAP_PCIE_ROOT_CTL_SERR_FATAL : 0);
	return r;
}

/* PME interrupts */
static inline bool
pcicap_pcie_root_ctl_pme_interrupt(struct pcicap_pcie_root_ctl r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_root_ctl
pcicap_pcie_root_ctl_set_pme_interrupt(struct pcicap_pcie_root_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT,
			      val ? PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT : 0);
	return r;
}

/* Request retry status is seen as vendor ID 0001h */
static inline bool
pcicap_pcie_root_ctl_rrs_software_visibility(struct pcicap_pcie_root_ctl r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_root_ctl
pcicap_pcie_root_ctl_set_rrs_software_visibility(struct pcicap_pcie_root_ctl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY,
			      val ? PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY : 0);
	return r;
}

/* No function below needs non-flit mode */
static inline bool
pcicap_pcie_root_ctl_no_nfm_subtree(struct pcicap_pcie_root_ctl r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_root_ctl
pcicap_pcie_root_ctl_set_no_nfm_subtree(struct pcicap_pcie_root_ctl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE,
			      val ? PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE : 0);
	return r;
}

/**
 * pcicap_pcie_read_root_ctl() - read: Controls the root
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_root_ctl(const struct pcicap_pcie *v,
			  struct pcicap_pcie_root_ctl *val)
{
	val->raw = UINT16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_ROOT_CTL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_update_root_ctl(const struct pcicap_pcie *v, uint16_t mask,
			    struct pcicap_pcie_root_ctl val)
{
	struct pcicap_pcie_root_ctl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PCIE_ROOT_CTL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_root_ctl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_ROOT_CTL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* What the root supports */
struct pcicap_pcie_root_cap {
	uint16_t raw;
};

/* Can show request retry status */
static inline bool
pcicap_pcie_root_cap_rrs_software_visibility(struct pcicap_pcie_root_cap r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CAP_RRS_SOFTWARE_VISIBILITY) != 0;
}

/**
 * pcicap_pcie_read_root_cap() - read: What the root supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_root_cap(const struct pcicap_pcie *v,
			  struct pcicap_pcie_root_cap *val)
{
	val->raw = UINT16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_ROOT_CAP, &val->raw);
}

/* Power management events */
struct pcicap_pcie_root_sta {
	uint32_t raw;
};

/* Who signaled PME */
static inline uint32_t
pcicap_pcie_root_sta_pme_requester_id(struct pcicap_pcie_root_sta r)
{
	return (uint32_t)(r.raw & PCICAP_PCIE_ROOT_STA_PME_REQUESTER_ID);
}

/* PME was signaled */
static inline bool
pcicap_pcie_root_sta_pme_status(struct pcicap_pcie_root_sta r)
{
	return (r.raw & PCICAP_PCIE_ROOT_STA_PME_STATUS) != 0;
}

/* Another PME waits */
static inline bool
pcicap_pcie_root_sta_pme_pending(struct pcicap_pcie_root_sta r)
{
	return (r.raw & PCICAP_PCIE_ROOT_STA_PME_PENDING) != 0;
}

/**
 * pcicap_pcie_read_root_sta() - read: Power management events
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_root_sta(const struct pcicap_pcie *v,
			  struct pcicap_pcie_root_sta *val)
{
	val->raw = UINT32_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_ROOT_STA, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_clear_root_sta(const struct pcicap_pcie *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PCIE_ROOT_STA_W1C_MASK)
		return -EPERM;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_PCIE_ROOT_STA, bits);
}

/* What the function supports (PCIe 2.0 on) */
struct pcicap_pcie_dev_cap2 {
	uint32_t raw;
};

/* Completion timeouts that can be set */
static inline uint32_t
pcicap_pcie_dev_cap2_completion_timeout_ranges(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)(r.raw & PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES);
}

/* It can be turned off */
static inline bool
pcicap_pcie_dev_cap2_completion_timeout_disable(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE) != 0;
}

/* Can forward to functions above 7 */
static inline bool
pcicap_pcie_dev_cap2_ari_forwarding(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_ARI_FORWARDING) != 0;
}

/* Routes atomic operations */
static inline bool
pcicap_pcie_dev_cap2_atomic_routing(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_ATOMIC_ROUTING) != 0;
}

/* Completes 32-bit atomics */
static inline bool
pcicap_pcie_dev_cap2_atomic_completer32(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER32) != 0;
}

/* Completes 64-bit atomics */
static inline bool
pcicap_pcie_dev_cap2_atomic_completer64(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER64) != 0;
}

/* Completes 128-bit compare and swap */
static inline bool
pcicap_pcie_dev_cap2_cas_completer128(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128) != 0;
}

/* Posted writes do not pass each other */
static inline bool
pcicap_pcie_dev_cap2_no_ro_pr_pr_passing(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_NO_RO_PR_PR_PASSING) != 0;
}

/* Latency tolerance reporting */
static inline bool
pcicap_pcie_dev_cap2_ltr(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_LTR) != 0;
}

/* Processing hints it understands */
static inline uint32_t
pcicap_pcie_dev_cap2_tph_completer(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER) >> 12);
}

/* Cache line size of lightweight notification */
static inline uint32_t
pcicap_pcie_dev_cap2_ln_system_cls(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS) >> 14);
}

/* Completes requests with 10-bit tags */
static inline bool
pcicap_pcie_dev_cap2_tag10_completer(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER) != 0;
}

/* Can request with 10-bit tags */
static inline bool
pcicap_pcie_dev_cap2_tag10_requester(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER) != 0;
}

/* Optimized buffer flush and fill */
static inline uint32_t
pcicap_pcie_dev_cap2_obff(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_OBFF) >> 18);
}

/* Understands the 3-bit format field */
static inline bool
pcicap_pcie_dev_cap2_extended_fmt(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_EXTENDED_FMT) != 0;
}

/* End-end TLP prefixes */
static inline bool
pcicap_pcie_dev_cap2_end_end_prefix(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_END_END_PREFIX) != 0;
}

/* Most end-end TLP prefixes */
static inline uint32_t
pcicap_pcie_dev_cap2_max_end_end_prefixes(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES) >> 22);
}

/* How it can be told to reduce power */
static inline uint32_t
pcicap_pcie_dev_cap2_emergency_power_reduction(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION) >> 24);
}

/* Needs initialization afterwards */
static inline bool
pcicap_pcie_dev_cap2_emergency_power_reduction_init(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_INIT) != 0;
}

/* Completes deferrable memory writes */
static inline bool
pcicap_pcie_dev_cap2_dmwr_completer(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER) != 0;
}

/* Length of deferrable memory writes */
static inline uint32_t
pcicap_pcie_dev_cap2_dmwr_lengths(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS) >> 29);
}

/* Function readiness status messages */
static inline bool
pcicap_pcie_dev_cap2_frs(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_FRS) != 0;
}

/* Most end-end TLP prefixes, as a quantity. */
static inline uint64_t
pcicap_pcie_dev_cap2_max_end_end_prefixes_decoded(struct pcicap_pcie_dev_cap2 r)
{
	uint64_t n = pcicap_pcie_dev_cap2_max_end_end_prefixes(r);

	return n ? n : 4;
}

/**
 * pcicap_pcie_dev_cap2_max_end_end_prefixes_encode() - from a quantity: Most
 * end-end TLP prefixes
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_dev_cap2_max_end_end_prefixes_encode(uint64_t quantity,
						 uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 4, 0, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_pcie_read_dev_cap2() - read: What the function supports (PCIe 2.0 on)
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_dev_cap2(const struct pcicap_pcie *v,
			  struct pcicap_pcie_dev_cap2 *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_DEV_CAP2, &val->raw);
}

/* What the function may do (PCIe 2.0 on) */
struct pcicap_pcie_dev_ctl2 {
	uint16_t raw;
};

/* Time to wait for completions */
static inline uint16_t
pcicap_pcie_dev_ctl2_completion_timeout(struct pcicap_pcie_dev_ctl2 r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_completion_timeout(struct pcicap_pcie_dev_ctl2 r,
					    uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT,
			      val);
	return r;
}

/* Waits forever */
static inline bool
pcicap_pcie_dev_ctl2_completion_timeout_disable(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_completion_timeout_disable(struct pcicap_pcie_dev_ctl2 r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE,
			      val ? PCICAP_PCIE_DEV_CTL2_COMPLETION_TIMEOUT_DISABLE : 0);
	return r;
}

/* Forwards to functions above 7 */
static inline bool
pcicap_pcie_dev_ctl2_ari_forwarding(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_ari_forwarding(struct pcicap_pcie_dev_ctl2 r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING,
			      val ? PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING : 0);
	return r;
}

/* May request atomic operations */
static inline bool
pcicap_pcie_dev_ctl2_atomic_requester(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_atomic_requester(struct pcicap_pcie_dev_ctl2 r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER,
			      val ? PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER : 0);
	return r;
}

/* Blocks atomics going out */
static inline bool
pcicap_pcie_dev_ctl2_atomic_egress_block(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_atomic_egress_block(struct pcicap_pcie_dev_ctl2 r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK,
			      val ? PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK : 0);
	return r;
}

/* ID-based ordering of requests */
static inline bool
pcicap_pcie_dev_ctl2_ido_request(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_IDO_REQUEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_ido_request(struct pcicap_pcie_dev_ctl2 r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_IDO_REQUEST,
			      val ? PCICAP_PCIE_DEV_CTL2_IDO_REQUEST : 0);
	return r;
}

/* ID-based ordering of completions */
static inline bool
pcicap_pcie_dev_ctl2_ido_completion(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_ido_completion(struct pcicap_pcie_dev_ctl2 r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION,
			      val ? PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION : 0);
	return r;
}

/* Sends its latency tolerance */
static inline bool
pcicap_pcie_dev_ctl2_ltr(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_LTR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_ltr(struct pcicap_pcie_dev_ctl2 r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_LTR,
			      val ? PCICAP_PCIE_DEV_CTL2_LTR : 0);
	return r;
}

/* Asks the functions below to reduce power */
static inline bool
pcicap_pcie_dev_ctl2_emergency_power_reduction_request(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_emergency_power_reduction_request(struct pcicap_pcie_dev_ctl2 r,
							   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST,
			      val ? PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST : 0);
	return r;
}

/* May request with 10-bit tags */
static inline bool
pcicap_pcie_dev_ctl2_tag10_requester(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_tag10_requester(struct pcicap_pcie_dev_ctl2 r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER,
			      val ? PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER : 0);
	return r;
}

/* Optimized buffer flush and fill */
static inline uint16_t
pcicap_pcie_dev_ctl2_obff(struct pcicap_pcie_dev_ctl2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_DEV_CTL2_OBFF) >> 13);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_obff(struct pcicap_pcie_dev_ctl2 r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_OBFF,
			      (uint32_t)val << 13);
	return r;
}

/* Blocks end-end TLP prefixes going out */
static inline bool
pcicap_pcie_dev_ctl2_end_end_prefix_block(struct pcicap_pcie_dev_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_dev_ctl2
pcicap_pcie_dev_ctl2_set_end_end_prefix_block(struct pcicap_pcie_dev_ctl2 r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK,
			      val ? PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK : 0);
	return r;
}

/**
 * pcicap_pcie_read_dev_ctl2() - read: What the function may do (PCIe 2.0 on)
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_dev_ctl2(const struct pcicap_pcie *v,
			  struct pcicap_pcie_dev_ctl2 *val)
{
	val->raw = UINT16_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_DEV_CTL2, &val->raw);
}

/**
 * pcicap_pcie_write_dev_ctl2() - write: What the function may do (PCIe 2.0 on)
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_write_dev_ctl2(const struct pcicap_pcie *v,
			   struct pcicap_pcie_dev_ctl2 val)
{
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_DEV_CTL2, val.raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_update_dev_ctl2(const struct pcicap_pcie *v, uint16_t mask,
			    struct pcicap_pcie_dev_ctl2 val)
{
	struct pcicap_pcie_dev_ctl2 old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_dev_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_DEV_CTL2,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* What the link supports (PCIe 3.0 on) */
struct pcicap_pcie_lnk_cap2 {
	uint32_t raw;
};

/* Link speeds */
static inline uint32_t
pcicap_pcie_lnk_cap2_supported_speeds(struct pcicap_pcie_lnk_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP2_SUPPORTED_SPEEDS) >> 1);
}

/* Crosslink */
static inline bool
pcicap_pcie_lnk_cap2_crosslink(struct pcicap_pcie_lnk_cap2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP2_CROSSLINK) != 0;
}

/* Speeds at which it can send fewer SKP sets */
static inline uint32_t
pcicap_pcie_lnk_cap2_lower_skp_generation(struct pcicap_pcie_lnk_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION) >> 9);
}

/* Speeds at which it can take fewer SKP sets */
static inline uint32_t
pcicap_pcie_lnk_cap2_lower_skp_reception(struct pcicap_pcie_lnk_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP2_LOWER_SKP_RECEPTION) >> 16);
}

/* Detects a retimer */
static inline bool
pcicap_pcie_lnk_cap2_retimer_detect(struct pcicap_pcie_lnk_cap2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP2_RETIMER_DETECT) != 0;
}

/* Detects two retimers */
static inline bool
pcicap_pcie_lnk_cap2_two_retimers_detect(struct pcicap_pcie_lnk_cap2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP2_TWO_RETIMERS_DETECT) != 0;
}

/* Device readiness status messages */
static inline bool
pcicap_pcie_lnk_cap2_drs(struct pcicap_pcie_lnk_cap2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP2_DRS) != 0;
}

/**
 * pcicap_pcie_read_lnk_cap2() - read: What the link supports (PCIe 3.0 on)
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_lnk_cap2(const struct pcicap_pcie *v,
			  struct pcicap_pcie_lnk_cap2 *val)
{
	val->raw = UINT32_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_LNK_CAP2, &val->raw);
}

/* Controls the speed of the link */
struct pcicap_pcie_lnk_ctl2 {
	uint16_t raw;
};

/* Speed to train to */
static inline uint16_t
pcicap_pcie_lnk_ctl2_target_link_speed(struct pcicap_pcie_lnk_ctl2 r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_target_link_speed(struct pcicap_pcie_lnk_ctl2 r,
					   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL2_TARGET_LINK_SPEED,
			      val);
	return r;
}

/* Enters compliance */
static inline bool
pcicap_pcie_lnk_ctl2_enter_compliance(struct pcicap_pcie_lnk_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_enter_compliance(struct pcicap_pcie_lnk_ctl2 r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE,
			      val ? PCICAP_PCIE_LNK_CTL2_ENTER_COMPLIANCE : 0);
	return r;
}

/* Hardware may not change the speed */
static inline bool
pcicap_pcie_lnk_ctl2_autonomous_speed_disable(struct pcicap_pcie_lnk_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_autonomous_speed_disable(struct pcicap_pcie_lnk_ctl2 r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE,
			      val ? PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE : 0);
	return r;
}

/* De-emphasis at 5 GT/s */
static inline uint16_t
pcicap_pcie_lnk_ctl2_selectable_deemphasis(struct pcicap_pcie_lnk_ctl2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS) >> 6);
}

/* Transmit margin */
static inline uint16_t
pcicap_pcie_lnk_ctl2_tx_margin(struct pcicap_pcie_lnk_ctl2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_CTL2_TX_MARGIN) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_tx_margin(struct pcicap_pcie_lnk_ctl2 r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL2_TX_MARGIN,
			      (uint32_t)val << 7);
	return r;
}

/* Sends the modified compliance pattern */
static inline bool
pcicap_pcie_lnk_ctl2_enter_modified_compliance(struct pcicap_pcie_lnk_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_enter_modified_compliance(struct pcicap_pcie_lnk_ctl2 r,
						   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE,
			      val ? PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE : 0);
	return r;
}

/* Sends SKP sets between compliance patterns */
static inline bool
pcicap_pcie_lnk_ctl2_compliance_sos(struct pcicap_pcie_lnk_ctl2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_compliance_sos(struct pcicap_pcie_lnk_ctl2 r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS,
			      val ? PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS : 0);
	return r;
}

/* Preset or de-emphasis in compliance */
static inline uint16_t
pcicap_pcie_lnk_ctl2_compliance_preset(struct pcicap_pcie_lnk_ctl2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pcie_lnk_ctl2
pcicap_pcie_lnk_ctl2_set_compliance_preset(struct pcicap_pcie_lnk_ctl2 r,
					   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PCIE_LNK_CTL2_COMPLIANCE_PRESET,
			      (uint32_t)val << 12);
	return r;
}

/**
 * pcicap_pcie_read_lnk_ctl2() - read: Controls the speed of the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_lnk_ctl2(const struct pcicap_pcie *v,
			  struct pcicap_pcie_lnk_ctl2 *val)
{
	val->raw = UINT16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_CTL2, &val->raw);
}

/**
 * pcicap_pcie_write_lnk_ctl2() - write: Controls the speed of the link
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_write_lnk_ctl2(const struct pcicap_pcie *v,
			   struct pcicap_pcie_lnk_ctl2 val)
{
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_CTL2,
				   (uint16_t)(val.raw & PCICAP_PCIE_LNK_CTL2_WRITE_MASK));
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_update_lnk_ctl2(const struct pcicap_pcie *v, uint16_t mask,
			    struct pcicap_pcie_lnk_ctl2 val)
{
	struct pcicap_pcie_lnk_ctl2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PCIE_LNK_CTL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pcie_read_lnk_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PCIE_LNK_CTL2,
				 (uint16_t)((old.raw & PCICAP_PCIE_LNK_CTL2_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Equalization and retimers */
struct pcicap_pcie_lnk_sta2 {
	uint16_t raw;
};

/* De-emphasis at 5 GT/s */
static inline uint16_t
pcicap_pcie_lnk_sta2_current_deemphasis(struct pcicap_pcie_lnk_sta2 r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_LNK_STA2_CURRENT_DEEMPHASIS);
}

/* Equalization at 8 GT/s is done */
static inline bool
pcicap_pcie_lnk_sta2_equalization_complete(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_EQUALIZATION_COMPLETE) != 0;
}

/* Phase 1 succeeded */
static inline bool
pcicap_pcie_lnk_sta2_phase1_successful(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_PHASE1_SUCCESSFUL) != 0;
}

/* Phase 2 succeeded */
static inline bool
pcicap_pcie_lnk_sta2_phase2_successful(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_PHASE2_SUCCESSFUL) != 0;
}

/* Phase 3 succeeded */
static inline bool
pcicap_pcie_lnk_sta2_phase3_successful(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_PHASE3_SUCCESSFUL) != 0;
}

/* The link asks for equalization */
static inline bool
pcicap_pcie_lnk_sta2_equalization_request(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST) != 0;
}

/* There is a retimer */
static inline bool
pcicap_pcie_lnk_sta2_retimer_detected(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED) != 0;
}

/* There are two retimers */
static inline bool
pcicap_pcie_lnk_sta2_two_retimers_detected(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED) != 0;
}

/* Which end this port became */
static inline uint16_t
pcicap_pcie_lnk_sta2_crosslink_resolution(struct pcicap_pcie_lnk_sta2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION) >> 8);
}

/* The link is in flit mode */
static inline bool
pcicap_pcie_lnk_sta2_flit_mode(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_FLIT_MODE) != 0;
}

/* What is below the port */
static inline uint16_t
pcicap_pcie_lnk_sta2_downstream_component(struct pcicap_pcie_lnk_sta2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT) >> 12);
}

/* Got a readiness message */
static inline bool
pcicap_pcie_lnk_sta2_drs_received(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_DRS_RECEIVED) != 0;
}

/**
 * pcicap_pcie_read_lnk_sta2() - read: Equalization and retimers
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_lnk_sta2(const struct pcicap_pcie *v,
			  struct pcicap_pcie_lnk_sta2 *val)
{
	val->raw = UINT16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_PCIE_LNK_STA2, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_clear_lnk_sta2(const struct pcicap_pcie *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PCIE_LNK_STA2_W1C_MASK)
		return -EPERM;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_PCIE_LNK_STA2, bits);
}

/* What the slot has (PCIe 5.0 on) */
struct pcicap_pcie_slt_cap2 {
	uint32_t raw;
};

/* In-band presence can be turned off */
static inline bool
pcicap_pcie_slt_cap2_in_band_presence_disable(struct pcicap_pcie_slt_cap2 r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP2_IN_BAND_PRESENCE_DISABLE) != 0;
}

/**
 * pcicap_pcie_read_slt_cap2() - read: What the slot has (PCIe 5.0 on)
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_read_slt_cap2(const struct pcicap_pcie *v,
			  struct pcicap_pcie_slt_cap2 *val)
{
	val->raw = UINT32_MAX;
	if (!(v->cap_version >= 2 && v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_PCIE_SLT_CAP2, &val->raw);
}

/**
 * struct pcicap_pcie_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pcie_dwords {
	struct pcicap_pcie v;
	uint32_t dw[14];
};

/**
 * pcicap_pcie_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot(const struct pcicap_pcie *v, struct pcicap_pcie_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 14, &s->dw[0]);
}

/* Kind of function: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_cap(const struct pcicap_pcie_dwords *s,
			 struct pcicap_pcie_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_CAP,
				    &val->raw);
}

/* What the function supports: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_dev_cap(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_dev_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CAP,
				    &val->raw);
}

/* What the function may do: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_dev_ctl(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_dev_ctl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CTL,
				    &val->raw);
}

/* What happened: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_dev_sta(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_dev_sta *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_DEV_STA,
				    &val->raw);
}

/* What the link supports: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_lnk_cap(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_lnk_cap *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT32_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CAP,
				    &val->raw);
}

/* Controls the link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_lnk_ctl(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_lnk_ctl *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CTL,
				    &val->raw);
}

/* State of the link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_lnk_sta(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_lnk_sta *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!(!(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_STA,
				    &val->raw);
}

/* What the slot has: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_slt_cap(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_slt_cap *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT32_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_SLT_CAP,
				    &val->raw);
}

/* Controls the slot: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_slt_ctl(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_slt_ctl *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_SLT_CTL,
				    &val->raw);
}

/* State of the slot: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_slt_sta(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_slt_sta *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!(v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_SLT_STA,
				    &val->raw);
}

/* Controls the root: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_root_ctl(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_root_ctl *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_ROOT_CTL,
				    &val->raw);
}

/* What the root supports: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_root_cap(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_root_cap *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_ROOT_CAP,
				    &val->raw);
}

/* Power management events: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_root_sta(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_root_sta *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT32_MAX;
	if (!((v->cap_port_type == 4 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_ROOT_STA,
				    &val->raw);
}

/*
 * What the function supports (PCIe 2.0 on): from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_dev_cap2(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_dev_cap2 *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CAP2,
				    &val->raw);
}

/*
 * What the function may do (PCIe 2.0 on): from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_dev_ctl2(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_dev_ctl2 *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (v->cap_version < 2)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CTL2,
				    &val->raw);
}

/*
 * What the link supports (PCIe 3.0 on): from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_lnk_cap2(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_lnk_cap2 *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT32_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CAP2,
				    &val->raw);
}

/* Controls the speed of the link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_lnk_ctl2(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_lnk_ctl2 *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_CTL2,
				    &val->raw);
}

/* Equalization and retimers: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_lnk_sta2(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_lnk_sta2 *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (!(v->cap_version >= 2 &&
	      !(v->cap_port_type == 9 || v->cap_port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PCIE_LNK_STA2,
				    &val->raw);
}

/* What the slot has (PCIe 5.0 on): from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_slt_cap2(const struct pcicap_pcie_dwords *s,
			      struct pcicap_pcie_slt_cap2 *val)
{
	const struct pcicap_pcie *v = &s->v;

	val->raw = UINT32_MAX;
	if (!(v->cap_version >= 2 && v->cap_slot_implemented == 1 &&
	      (v->cap_port_type == 4 || v->cap_port_type == 6 ||
	       v->cap_port_type == 8)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_SLT_CAP2,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_init(struct pcicap_pcie *v)
{
	int ret;

	{
		struct pcicap_pcie_cap r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_pcie *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_pcie_find_next(const struct pcicap_pcie *prev, struct pcicap_pcie *v)
{
	return pcicap_pcie_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PCIE_H */
