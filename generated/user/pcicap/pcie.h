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
/* ro: Capability version */
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
/* hwinit: The port is connected to a slot */
#define  PCICAP_PCIE_CAP_SLOT_IMPLEMENTED		0x0100
/* ro: Interrupt message number of slot and root events */
#define  PCICAP_PCIE_CAP_INTERRUPT_MESSAGE		0x3e00
/* hwinit: Supports flit mode */
#define  PCICAP_PCIE_CAP_FLIT_MODE			0x8000

/* ro, hwinit: Device capabilities */
#define PCICAP_PCIE_DEV_CAP					0x04
/* ro: Max_Payload_Size supported */
#define  PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED		0x00000007
/* ro: Function number bits usable for phantom functions */
#define  PCICAP_PCIE_DEV_CAP_PHANTOM_FUNCTIONS			0x00000018
/* ro: Extended tag field is supported */
#define  PCICAP_PCIE_DEV_CAP_EXTENDED_TAG			0x00000020
/* ro: Acceptable L0s exit latency of an endpoint */
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY		0x000001c0
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_64NS	0x0
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_128NS	0x1
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_256NS	0x2
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_512NS	0x3
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_1US	0x4
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_2US	0x5
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_MAX_4US	0x6
#define  PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY_UNLIMITED	0x7
/* ro: Acceptable L1 exit latency of an endpoint */
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY		0x00000e00
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_1US	0x0
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_2US	0x1
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_4US	0x2
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_8US	0x3
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_16US	0x4
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_32US	0x5
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_MAX_64US	0x6
#define  PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY_UNLIMITED	0x7
/* ro: Attention button present (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON			0x00001000
/* ro: Attention indicator present (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR		0x00002000
/* ro: Power indicator present (PCIe 1.0a) */
#define  PCICAP_PCIE_DEV_CAP_POWER_INDICATOR			0x00004000
/* ro: Role-based error reporting */
#define  PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING		0x00008000
/* ro: ERR_COR subclass is supported */
#define  PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS			0x00010000
/* ro: Receiver accepts the largest supported payload regardless of control */
#define  PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED			0x00020000
/* ro: Slot power limit value */
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE			0x03fc0000
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W250		0xf0
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W275		0xf1
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_W300		0xf2
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE_ABOVE_W300	0xff
/* ro: Slot power limit scale */
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE			0x0c000000
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W1		0x0
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_1		0x1
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_01		0x2
#define  PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE_W0_001		0x3
/* ro: Function level reset is supported */
#define  PCICAP_PCIE_DEV_CAP_FLR				0x10000000
/* ro: Mixed payload sizes are supported */
#define  PCICAP_PCIE_DEV_CAP_MIXED_MPS				0x20000000
/* hwinit: TEE-IO is supported */
#define  PCICAP_PCIE_DEV_CAP_TEE_IO				0x40000000

/* rw, rws: Device control */
#define PCICAP_PCIE_DEV_CTL				0x08
/* rw: Reports correctable errors */
#define  PCICAP_PCIE_DEV_CTL_CORRECTABLE_ENABLE		0x0001
/* rw: Reports non-fatal errors */
#define  PCICAP_PCIE_DEV_CTL_NONFATAL_ENABLE		0x0002
/* rw: Reports fatal errors */
#define  PCICAP_PCIE_DEV_CTL_FATAL_ENABLE		0x0004
/* rw: Reports unsupported requests */
#define  PCICAP_PCIE_DEV_CTL_UNSUPPORTED_REQUEST_ENABLE	0x0008
/* rw: Relaxed ordering is enabled */
#define  PCICAP_PCIE_DEV_CTL_RELAXED_ORDERING		0x0010
/* rw: Max_Payload_Size */
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD		0x00e0
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B128		0x0
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B256		0x1
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B512		0x2
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B1024		0x3
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B2048		0x4
#define  PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD_B4096		0x5
/* rw: Extended tag field is enabled */
#define  PCICAP_PCIE_DEV_CTL_EXTENDED_TAG		0x0100
/* rw: Phantom functions are enabled */
#define  PCICAP_PCIE_DEV_CTL_PHANTOM_FUNCTIONS		0x0200
/* rws: Auxiliary power PM is enabled */
#define  PCICAP_PCIE_DEV_CTL_AUX_POWER_PM		0x0400
/* rw: No snoop is enabled */
#define  PCICAP_PCIE_DEV_CTL_NO_SNOOP			0x0800
/* rw: Max_Read_Request_Size */
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST		0x7000
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B128	0x0
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B256	0x1
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B512	0x2
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B1024	0x3
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B2048	0x4
#define  PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST_B4096	0x5
/* rw: Initiates FLR; in bridges to PCI, enables configuration request retry */
#define  PCICAP_PCIE_DEV_CTL_BCR_FLR			0x8000

/* rw1c, ro: What happened */
#define PCICAP_PCIE_DEV_STA					0x0a
/* rw1c: Correctable error detected */
#define  PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED		0x0001
/* rw1c: Non-fatal error detected */
#define  PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED			0x0002
/* rw1c: Fatal error detected */
#define  PCICAP_PCIE_DEV_STA_FATAL_DETECTED			0x0004
/* rw1c: Unsupported request detected */
#define  PCICAP_PCIE_DEV_STA_UNSUPPORTED_REQUEST_DETECTED	0x0008
/* ro: Has auxiliary power */
#define  PCICAP_PCIE_DEV_STA_AUX_POWER_DETECTED			0x0010
/* ro: Waits for completions */
#define  PCICAP_PCIE_DEV_STA_TRANSACTIONS_PENDING		0x0020
/* rw1c: Emergency power reduction detected */
#define  PCICAP_PCIE_DEV_STA_EMERGENCY_POWER_REDUCTION_DETECTED	0x0040
#define  PCICAP_PCIE_DEV_STA_W1C_MASK				0x004f

/* ro, hwinit: Link capabilities */
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
/* ro: ASPM support */
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT			0x00000c00
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_NONE			0x0
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L0S			0x1
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L1			0x2
#define  PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT_L0S_L1		0x3
/* ro: L0s exit latency */
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY			0x00007000
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_64NS	0x0
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_128NS	0x1
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_256NS	0x2
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_512NS	0x3
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_1US		0x4
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_2US		0x5
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_BELOW_4US		0x6
#define  PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY_ABOVE_4US		0x7
/* ro: L1 exit latency */
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY			0x00038000
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_1US		0x0
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_2US		0x1
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_4US		0x2
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_8US		0x3
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_16US		0x4
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_32US		0x5
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_BELOW_64US		0x6
#define  PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY_ABOVE_64US		0x7
/* ro: Clock power management */
#define  PCICAP_PCIE_LNK_CAP_CLOCK_PM				0x00040000
/* ro: Reports surprise down */
#define  PCICAP_PCIE_LNK_CAP_SURPRISE_DOWN_REPORTING		0x00080000
/* ro: Data link layer link active reporting is supported */
#define  PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING		0x00100000
/* ro: Link bandwidth notification is supported */
#define  PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION		0x00200000
/* hwinit: ASPM optionality compliance */
#define  PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY			0x00400000
/* hwinit: Port number */
#define  PCICAP_PCIE_LNK_CAP_PORT_NUMBER			0xff000000

/* rw, rw1s: Controls the link */
#define PCICAP_PCIE_LNK_CTL					0x10
/* rw: ASPM control */
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL			0x0003
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_DISABLED		0x0
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L0S			0x1
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L1			0x2
#define  PCICAP_PCIE_LNK_CTL_ASPM_CONTROL_L0S_L1		0x3
/* rw: PTM propagation delay adaptation interpretation */
#define  PCICAP_PCIE_LNK_CTL_PTM_PROPAGATION_DELAY_ADAPTATION	0x0004
/* rw: Read completion boundary */
#define  PCICAP_PCIE_LNK_CTL_RCB				0x0008
/* rw: Link disable */
#define  PCICAP_PCIE_LNK_CTL_LINK_DISABLE			0x0010
/* rw1s: Retrains the link; reads 0 */
#define  PCICAP_PCIE_LNK_CTL_RETRAIN_LINK			0x0020
/* rw: Common clock configuration */
#define  PCICAP_PCIE_LNK_CTL_COMMON_CLOCK			0x0040
/* rw: Extended synch */
#define  PCICAP_PCIE_LNK_CTL_EXTENDED_SYNC			0x0080
/* rw: Clock power management is enabled */
#define  PCICAP_PCIE_LNK_CTL_CLOCK_PM_ENABLE			0x0100
/* rw: Hardware autonomous width disable */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_WIDTH_DISABLE		0x0200
/* rw: Bandwidth management interrupts */
#define  PCICAP_PCIE_LNK_CTL_BANDWIDTH_MANAGEMENT_INTERRUPT	0x0400
/* rw: Autonomous changes interrupt */
#define  PCICAP_PCIE_LNK_CTL_AUTONOMOUS_BANDWIDTH_INTERRUPT	0x0800
/* rw: SRIS clocking */
#define  PCICAP_PCIE_LNK_CTL_SRIS_CLOCKING			0x1000
/* rw: Flit mode disable */
#define  PCICAP_PCIE_LNK_CTL_FLIT_MODE_DISABLE			0x2000
/* rw: DRS signaling control */
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING			0xc000
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_NOT_REPORTED		0x0
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_INTERRUPT		0x1
#define  PCICAP_PCIE_LNK_CTL_DRS_SIGNALING_FRS_MESSAGE		0x2
#define  PCICAP_PCIE_LNK_CTL_KEEP_MASK				0xffdf

/* ro, hwinit, rw1c: Link status */
#define PCICAP_PCIE_LNK_STA				0x12
/* ro: Current link speed */
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED		0x000f
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT2_5	0x1
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT5	0x2
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT8	0x3
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT16	0x4
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT32	0x5
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT64	0x6
#define  PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED_GT128	0x7
/* ro: Negotiated link width */
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH	0x03f0
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X1	0x1
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X2	0x2
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X4	0x4
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X8	0x8
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X12	0xc
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X16	0x10
#define  PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH_X32	0x20
/* ro: Training error (PCIe 1.0a) */
#define  PCICAP_PCIE_LNK_STA_TRAINING_ERROR		0x0400
/* ro: The link trains */
#define  PCICAP_PCIE_LNK_STA_LINK_TRAINING		0x0800
/* hwinit: Slot clock configuration */
#define  PCICAP_PCIE_LNK_STA_SLOT_CLOCK			0x1000
/* ro: Data link layer link active */
#define  PCICAP_PCIE_LNK_STA_DLL_ACTIVE			0x2000
/* rw1c: Link bandwidth management status */
#define  PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT	0x4000
/* rw1c: Link autonomous bandwidth status */
#define  PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH	0x8000
#define  PCICAP_PCIE_LNK_STA_W1C_MASK			0xc000

/* hwinit: Slot capabilities */
#define PCICAP_PCIE_SLT_CAP					0x14
/* hwinit: Attention button */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_BUTTON			0x00000001
/* hwinit: Power controller */
#define  PCICAP_PCIE_SLT_CAP_POWER_CONTROLLER			0x00000002
/* hwinit: MRL sensor present */
#define  PCICAP_PCIE_SLT_CAP_MRL_SENSOR				0x00000004
/* hwinit: Attention indicator */
#define  PCICAP_PCIE_SLT_CAP_ATTENTION_INDICATOR		0x00000008
/* hwinit: Power indicator */
#define  PCICAP_PCIE_SLT_CAP_POWER_INDICATOR			0x00000010
/* hwinit: Hot-plug surprise */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE			0x00000020
/* hwinit: Hot-plug capable */
#define  PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE			0x00000040
/* hwinit: Slot power limit value */
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE			0x00007f80
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W250		0xf0
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W275		0xf1
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_W300		0xf2
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE_ABOVE_W300	0xff
/* hwinit: Slot power limit scale */
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE			0x00018000
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W1		0x0
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_1		0x1
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_01		0x2
#define  PCICAP_PCIE_SLT_CAP_POWER_LIMIT_SCALE_W0_001		0x3
/* hwinit: Electromechanical interlock */
#define  PCICAP_PCIE_SLT_CAP_ELECTROMECHANICAL_INTERLOCK	0x00020000
/* hwinit: No command completed support */
#define  PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED		0x00040000
/* hwinit: Physical slot number */
#define  PCICAP_PCIE_SLT_CAP_SLOT_NUMBER			0xfff80000

/* rw, rw1s: Controls the slot */
#define PCICAP_PCIE_SLT_CTL					0x18
/* rw: Attention button pressed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_ATTENTION_BUTTON_ENABLE		0x0001
/* rw: Power fault detected interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_POWER_FAULT_ENABLE			0x0002
/* rw: MRL sensor changed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_MRL_SENSOR_ENABLE			0x0004
/* rw: Presence detect changed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_PRESENCE_DETECT_ENABLE		0x0008
/* rw: Command completed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_COMMAND_COMPLETED_ENABLE		0x0010
/* rw: Hot-plug interrupt is enabled */
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
/* rw: Power controller control */
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER			0x0400
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_ON		0x0
#define  PCICAP_PCIE_SLT_CTL_POWER_CONTROLLER_POWER_OFF		0x1
/* rw1s: Toggles the electromechanical interlock; reads 0 */
#define  PCICAP_PCIE_SLT_CTL_ELECTROMECHANICAL_INTERLOCK	0x0800
/* rw: Data link layer state changed interrupt is enabled */
#define  PCICAP_PCIE_SLT_CTL_DLL_STATE_CHANGED_ENABLE		0x1000
/* rw: Auto slot power limit disable */
#define  PCICAP_PCIE_SLT_CTL_AUTO_POWER_LIMIT_DISABLE		0x2000
/* rw: In-band presence detect disable */
#define  PCICAP_PCIE_SLT_CTL_IN_BAND_PRESENCE_DISABLE		0x4000
#define  PCICAP_PCIE_SLT_CTL_WRITE_MASK				0x7fff
#define  PCICAP_PCIE_SLT_CTL_KEEP_MASK				0xf7ff

/* rw1c, ro: Slot status */
#define PCICAP_PCIE_SLT_STA				0x1a
/* rw1c: Attention button pressed */
#define  PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED	0x0001
/* rw1c: Power fault detected */
#define  PCICAP_PCIE_SLT_STA_POWER_FAULT_DETECTED	0x0002
/* rw1c: The latch moved */
#define  PCICAP_PCIE_SLT_STA_MRL_SENSOR_CHANGED		0x0004
/* rw1c: Presence detect changed */
#define  PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED	0x0008
/* rw1c: Command completed */
#define  PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED		0x0010
/* ro: MRL sensor state: open */
#define  PCICAP_PCIE_SLT_STA_MRL_OPEN			0x0020
/* ro: Presence detect state: a card is present */
#define  PCICAP_PCIE_SLT_STA_CARD_PRESENT		0x0040
/* ro: Electromechanical interlock is engaged */
#define  PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED		0x0080
/* rw1c: Data link layer state changed */
#define  PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED		0x0100
#define  PCICAP_PCIE_SLT_STA_W1C_MASK			0x011f

/* rw: Controls the root */
#define PCICAP_PCIE_ROOT_CTL				0x1c
/* rw: System error on correctable error is enabled */
#define  PCICAP_PCIE_ROOT_CTL_SERR_CORRECTABLE		0x0001
/* rw: System error on non-fatal error is enabled */
#define  PCICAP_PCIE_ROOT_CTL_SERR_NONFATAL		0x0002
/* rw: System error on fatal error is enabled */
#define  PCICAP_PCIE_ROOT_CTL_SERR_FATAL		0x0004
/* rw: PME interrupts */
#define  PCICAP_PCIE_ROOT_CTL_PME_INTERRUPT		0x0008
/* rw: Configuration RRS software visibility is enabled: seen as vendor ID 0001h */
#define  PCICAP_PCIE_ROOT_CTL_RRS_SOFTWARE_VISIBILITY	0x0010
/* rw: No NFM subtree below this root port */
#define  PCICAP_PCIE_ROOT_CTL_NO_NFM_SUBTREE		0x0020
#define  PCICAP_PCIE_ROOT_CTL_WRITE_MASK		0x003f

/* ro: Root capabilities */
#define PCICAP_PCIE_ROOT_CAP				0x1e
/* ro: Configuration RRS software visibility is supported */
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

/* ro, hwinit: Device capabilities 2 */
#define PCICAP_PCIE_DEV_CAP2							0x24
/* ro: Completion timeout ranges supported */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES				0x0000000f
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_A			0x00000001
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_B			0x00000002
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_C			0x00000004
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES_RANGE_D			0x00000008
/* ro: Completion timeout disable is supported */
#define  PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE			0x00000010
/* ro: ARI forwarding is supported */
#define  PCICAP_PCIE_DEV_CAP2_ARI_FORWARDING					0x00000020
/* ro: Routes atomic operations */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_ROUTING					0x00000040
/* ro: Completes 32-bit atomics */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER32				0x00000080
/* ro: Completes 64-bit atomics */
#define  PCICAP_PCIE_DEV_CAP2_ATOMIC_COMPLETER64				0x00000100
/* ro: 128-bit CAS completer is supported */
#define  PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128					0x00000200
/* hwinit: No RO-enabled PR-PR passing */
#define  PCICAP_PCIE_DEV_CAP2_NO_RO_PR_PR_PASSING				0x00000400
/* ro: Latency tolerance reporting */
#define  PCICAP_PCIE_DEV_CAP2_LTR						0x00000800
/* ro: TPH completer support */
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER					0x00003000
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_NONE				0x0
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_TPH					0x1
#define  PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER_EXTENDED_TPH			0x3
/* hwinit: LN system cache line size */
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS					0x0000c000
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_NONE				0x0
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B64					0x1
#define  PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS_B128				0x2
/* hwinit: 10-bit tag completer is supported */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER					0x00010000
/* hwinit: 10-bit tag requester is supported */
#define  PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER					0x00020000
/* hwinit: OBFF: optimized buffer flush and fill */
#define  PCICAP_PCIE_DEV_CAP2_OBFF						0x000c0000
#define  PCICAP_PCIE_DEV_CAP2_OBFF_NONE						0x0
#define  PCICAP_PCIE_DEV_CAP2_OBFF_MESSAGE					0x1
#define  PCICAP_PCIE_DEV_CAP2_OBFF_WAKE						0x2
#define  PCICAP_PCIE_DEV_CAP2_OBFF_MESSAGE_WAKE					0x3
/* ro: Extended Fmt field is supported */
#define  PCICAP_PCIE_DEV_CAP2_EXTENDED_FMT					0x00100000
/* hwinit: End-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_END_END_PREFIX					0x00200000
/* hwinit: Maximum number of end-end TLP prefixes */
#define  PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES				0x00c00000
/* hwinit: Emergency power reduction support */
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION				0x03000000
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_NONE			0x0
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_FORM_FACTOR		0x1
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_FORM_FACTOR_OR_RESET	0x2
/* hwinit: Needs initialization afterwards */
#define  PCICAP_PCIE_DEV_CAP2_EMERGENCY_POWER_REDUCTION_INIT			0x04000000
/* hwinit: DMWr completer is supported */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER					0x10000000
/* hwinit: Supported DMWr lengths */
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS					0x60000000
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B64					0x0
#define  PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS_B128					0x1
/* hwinit: FRS messages are supported */
#define  PCICAP_PCIE_DEV_CAP2_FRS						0x80000000

/* rw: Device control 2 */
#define PCICAP_PCIE_DEV_CTL2					0x28
/* rw: Completion timeout value */
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
/* rw: ARI forwarding is enabled */
#define  PCICAP_PCIE_DEV_CTL2_ARI_FORWARDING			0x0020
/* rw: AtomicOp requester is enabled */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_REQUESTER			0x0040
/* rw: AtomicOp egress blocking is enabled */
#define  PCICAP_PCIE_DEV_CTL2_ATOMIC_EGRESS_BLOCK		0x0080
/* rw: ID-based ordering of requests is enabled */
#define  PCICAP_PCIE_DEV_CTL2_IDO_REQUEST			0x0100
/* rw: ID-based ordering of completions is enabled */
#define  PCICAP_PCIE_DEV_CTL2_IDO_COMPLETION			0x0200
/* rw: LTR is enabled */
#define  PCICAP_PCIE_DEV_CTL2_LTR				0x0400
/* rw: Requests emergency power reduction */
#define  PCICAP_PCIE_DEV_CTL2_EMERGENCY_POWER_REDUCTION_REQUEST	0x0800
/* rw: 10-bit tag requester is enabled */
#define  PCICAP_PCIE_DEV_CTL2_TAG10_REQUESTER			0x1000
/* rw: OBFF: optimized buffer flush and fill */
#define  PCICAP_PCIE_DEV_CTL2_OBFF				0x6000
#define  PCICAP_PCIE_DEV_CTL2_OBFF_DISABLED			0x0
#define  PCICAP_PCIE_DEV_CTL2_OBFF_MESSAGE_A			0x1
#define  PCICAP_PCIE_DEV_CTL2_OBFF_MESSAGE_B			0x2
#define  PCICAP_PCIE_DEV_CTL2_OBFF_WAKE				0x3
/* rw: End-end TLP prefix blocking is enabled */
#define  PCICAP_PCIE_DEV_CTL2_END_END_PREFIX_BLOCK		0x8000
#define PCICAP_PCIE_DEV_STA2			0x2a	/* rsvdz: Reserved */

/* hwinit, ro: Link capabilities 2 */
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
/* hwinit: Speeds at which fewer SKP ordered sets can be generated */
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION		0x0000fe00
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT2_5	0x00000200
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT5		0x00000400
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT8		0x00000800
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT16		0x00001000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT32		0x00002000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT64		0x00004000
#define  PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION_GT128	0x00008000
/* hwinit: Speeds at which fewer SKP ordered sets can be received */
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
/* hwinit: DRS messages are supported */
#define  PCICAP_PCIE_LNK_CAP2_DRS				0x80000000

/* rws, hwinit: Link control 2 */
#define PCICAP_PCIE_LNK_CTL2					0x30
/* rws: Target link speed */
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
/* rws: Hardware autonomous speed disable */
#define  PCICAP_PCIE_LNK_CTL2_AUTONOMOUS_SPEED_DISABLE		0x0020
/* hwinit: De-emphasis at 5 GT/s */
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS		0x0040
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS_DB6		0x0
#define  PCICAP_PCIE_LNK_CTL2_SELECTABLE_DEEMPHASIS_DB3_5	0x1
/* rws: Transmit margin */
#define  PCICAP_PCIE_LNK_CTL2_TX_MARGIN				0x0380
/* rws: Enters modified compliance */
#define  PCICAP_PCIE_LNK_CTL2_ENTER_MODIFIED_COMPLIANCE		0x0400
/* rws: Compliance SOS: SKP ordered sets between compliance patterns */
#define  PCICAP_PCIE_LNK_CTL2_COMPLIANCE_SOS			0x0800
/* rws: Compliance preset or de-emphasis */
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
/* rw1cs: Link equalization request */
#define  PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST			0x0020
/* ros: Retimer presence detected */
#define  PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED				0x0040
/* ros: Two retimers presence detected */
#define  PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED			0x0080
/* ro: Crosslink resolution */
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION			0x0300
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UNSUPPORTED		0x0
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UPSTREAM_PORT	0x1
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_DOWNSTREAM_PORT	0x2
#define  PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION_UNRESOLVED		0x3
/* ro: Flit mode status */
#define  PCICAP_PCIE_LNK_STA2_FLIT_MODE					0x0400
/* ro: Downstream component presence */
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT			0x7000
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_DOWN		0x0
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_DOWN_ABSENT	0x1
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_DOWN_PRESENT	0x2
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_UP_PRESENT	0x4
#define  PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT_LINK_UP_PRESENT_DRS	0x5
/* rw1c: DRS message received */
#define  PCICAP_PCIE_LNK_STA2_DRS_RECEIVED				0x8000
#define  PCICAP_PCIE_LNK_STA2_W1C_MASK					0x8020

/* hwinit: Slot capabilities 2 */
#define PCICAP_PCIE_SLT_CAP2				0x34
/* hwinit: In-band presence detect disable is supported */
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

/* Capability version */
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

/* The port is connected to a slot */
static inline bool
pcicap_pcie_cap_slot_implemented(struct pcicap_pcie_cap r)
{
	return (r.raw & PCICAP_PCIE_CAP_SLOT_IMPLEMENTED) != 0;
}

/* Interrupt message number of slot and root events */
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

/* Device capabilities */
struct pcicap_pcie_dev_cap {
	uint32_t raw;
};

/* Max_Payload_Size supported (raw; quantity in bytes) */
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

/* Extended tag field is supported */
static inline bool
pcicap_pcie_dev_cap_extended_tag(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_EXTENDED_TAG) != 0;
}

/* Acceptable L0s exit latency of an endpoint */
static inline uint32_t
pcicap_pcie_dev_cap_l0s_acceptable_latency(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_L0S_ACCEPTABLE_LATENCY) >> 6);
}

/* Acceptable L1 exit latency of an endpoint */
static inline uint32_t
pcicap_pcie_dev_cap_l1_acceptable_latency(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_L1_ACCEPTABLE_LATENCY) >> 9);
}

/* Attention button present (PCIe 1.0a) */
static inline bool
pcicap_pcie_dev_cap_attention_button(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ATTENTION_BUTTON) != 0;
}

/* Attention indicator present (PCIe 1.0a) */
static inline bool
pcicap_pcie_dev_cap_attention_indicator(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ATTENTION_INDICATOR) != 0;
}

/* Power indicator present (PCIe 1.0a) */
static inline bool
pcicap_pcie_dev_cap_power_indicator(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_POWER_INDICATOR) != 0;
}

/* Role-based error reporting */
static inline bool
pcicap_pcie_dev_cap_role_based_error_reporting(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ROLE_BASED_ERROR_REPORTING) != 0;
}

/* ERR_COR subclass is supported */
static inline bool
pcicap_pcie_dev_cap_err_cor_subclass(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_ERR_COR_SUBCLASS) != 0;
}

/* Receiver accepts the largest supported payload regardless of control */
static inline bool
pcicap_pcie_dev_cap_rx_mps_fixed(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_RX_MPS_FIXED) != 0;
}

/* Slot power limit value */
static inline uint32_t
pcicap_pcie_dev_cap_slot_power_value(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE) >> 18);
}

/* Slot power limit scale */
static inline uint32_t
pcicap_pcie_dev_cap_slot_power_scale(struct pcicap_pcie_dev_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP_SLOT_POWER_SCALE) >> 26);
}

/* Function level reset is supported */
static inline bool
pcicap_pcie_dev_cap_flr(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_FLR) != 0;
}

/* Mixed payload sizes are supported */
static inline bool
pcicap_pcie_dev_cap_mixed_mps(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_MIXED_MPS) != 0;
}

/* TEE-IO is supported */
static inline bool
pcicap_pcie_dev_cap_tee_io(struct pcicap_pcie_dev_cap r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP_TEE_IO) != 0;
}

/* Max_Payload_Size supported, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_dev_cap_max_payload_supported_decoded(struct pcicap_pcie_dev_cap r)
{
	uint64_t n = pcicap_pcie_dev_cap_max_payload_supported(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_cap_max_payload_supported_encode() - from a quantity:
 * Max_Payload_Size supported
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

/* Slot power limit value, as a quantity. */
static inline uint64_t
pcicap_pcie_dev_cap_slot_power_value_decoded(struct pcicap_pcie_dev_cap r)
{
	uint64_t n = pcicap_pcie_dev_cap_slot_power_value(r);

	return n;
}

/**
 * pcicap_pcie_dev_cap_slot_power_value_encode() - from a quantity: Slot power
 * limit value
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
 * pcicap_pcie_read_dev_cap() - read: Device capabilities
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

/* Device control */
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

/* Relaxed ordering is enabled */
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

/* Max_Payload_Size (raw; quantity in bytes) */
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

/* Extended tag field is enabled */
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

/* Phantom functions are enabled */
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

/* Auxiliary power PM is enabled */
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

/* No snoop is enabled */
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

/* Max_Read_Request_Size (raw; quantity in bytes) */
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

/* Initiates FLR; in bridges to PCI, enables configuration request retry */
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

/* Max_Payload_Size, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_dev_ctl_max_payload_decoded(struct pcicap_pcie_dev_ctl r)
{
	uint64_t n = pcicap_pcie_dev_ctl_max_payload(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_ctl_max_payload_encode() - from a quantity: Max_Payload_Size
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

/* Max_Read_Request_Size, as a quantity in bytes. */
static inline uint64_t
pcicap_pcie_dev_ctl_max_read_request_decoded(struct pcicap_pcie_dev_ctl r)
{
	uint64_t n = pcicap_pcie_dev_ctl_max_read_request(r);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_ctl_max_read_request_encode() - from a
 * quantity: Max_Read_Request_Size
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
 * pcicap_pcie_read_dev_ctl() - read: Device control
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
 * pcicap_pcie_write_dev_ctl() - write: Device control
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
 * pcicap_pcie_update_dev_ctl() - change bits: Device control
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

/* Correctable error detected */
static inline bool
pcicap_pcie_dev_sta_correctable_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_CORRECTABLE_DETECTED) != 0;
}

/* Non-fatal error detected */
static inline bool
pcicap_pcie_dev_sta_nonfatal_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_NONFATAL_DETECTED) != 0;
}

/* Fatal error detected */
static inline bool
pcicap_pcie_dev_sta_fatal_detected(struct pcicap_pcie_dev_sta r)
{
	return (r.raw & PCICAP_PCIE_DEV_STA_FATAL_DETECTED) != 0;
}

/* Unsupported request detected */
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

/* Emergency power reduction detected */
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

/* Link capabilities */
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

/* ASPM support */
static inline uint32_t
pcicap_pcie_lnk_cap_aspm_support(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_ASPM_SUPPORT) >> 10);
}

/* L0s exit latency */
static inline uint32_t
pcicap_pcie_lnk_cap_l0s_exit_latency(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_L0S_EXIT_LATENCY) >> 12);
}

/* L1 exit latency */
static inline uint32_t
pcicap_pcie_lnk_cap_l1_exit_latency(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_L1_EXIT_LATENCY) >> 15);
}

/* Clock power management */
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

/* Data link layer link active reporting is supported */
static inline bool
pcicap_pcie_lnk_cap_dll_active_reporting(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_DLL_ACTIVE_REPORTING) != 0;
}

/* Link bandwidth notification is supported */
static inline bool
pcicap_pcie_lnk_cap_bandwidth_notification(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_BANDWIDTH_NOTIFICATION) != 0;
}

/* ASPM optionality compliance */
static inline bool
pcicap_pcie_lnk_cap_aspm_optionality(struct pcicap_pcie_lnk_cap r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP_ASPM_OPTIONALITY) != 0;
}

/* Port number */
static inline uint32_t
pcicap_pcie_lnk_cap_port_number(struct pcicap_pcie_lnk_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP_PORT_NUMBER) >> 24);
}

/**
 * pcicap_pcie_read_lnk_cap() - read: Link capabilities
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

/* ASPM control */
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

/* PTM propagation delay adaptation interpretation */
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

/* Link disable */
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

/* Retrains the link; reads 0 */
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

/* Common clock configuration */
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

/* Extended synch */
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

/* Clock power management is enabled */
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

/* Hardware autonomous width disable */
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

/* SRIS clocking */
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

/* Flit mode disable */
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

/* DRS signaling control */
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

/* Link status */
struct pcicap_pcie_lnk_sta {
	uint16_t raw;
};

/* Current link speed */
static inline uint16_t
pcicap_pcie_lnk_sta_current_link_speed(struct pcicap_pcie_lnk_sta r)
{
	return (uint16_t)(r.raw & PCICAP_PCIE_LNK_STA_CURRENT_LINK_SPEED);
}

/* Negotiated link width (raw; quantity in lanes) */
static inline uint16_t
pcicap_pcie_lnk_sta_negotiated_link_width(struct pcicap_pcie_lnk_sta r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_STA_NEGOTIATED_LINK_WIDTH) >> 4);
}

/* Training error (PCIe 1.0a) */
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

/* Slot clock configuration */
static inline bool
pcicap_pcie_lnk_sta_slot_clock(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_SLOT_CLOCK) != 0;
}

/* Data link layer link active */
static inline bool
pcicap_pcie_lnk_sta_dll_active(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_DLL_ACTIVE) != 0;
}

/* Link bandwidth management status */
static inline bool
pcicap_pcie_lnk_sta_bandwidth_management(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_BANDWIDTH_MANAGEMENT) != 0;
}

/* Link autonomous bandwidth status */
static inline bool
pcicap_pcie_lnk_sta_autonomous_bandwidth(struct pcicap_pcie_lnk_sta r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA_AUTONOMOUS_BANDWIDTH) != 0;
}

/**
 * pcicap_pcie_read_lnk_sta() - read: Link status
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
 * pcicap_pcie_clear_lnk_sta() - clear bits by writing 1: Link status
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

/* Slot capabilities */
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

/* MRL sensor present */
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

/* Hot-plug surprise */
static inline bool
pcicap_pcie_slt_cap_hotplug_surprise(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_HOTPLUG_SURPRISE) != 0;
}

/* Hot-plug capable */
static inline bool
pcicap_pcie_slt_cap_hotplug_capable(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_HOTPLUG_CAPABLE) != 0;
}

/* Slot power limit value */
static inline uint32_t
pcicap_pcie_slt_cap_power_limit_value(struct pcicap_pcie_slt_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE) >> 7);
}

/* Slot power limit scale */
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

/* No command completed support */
static inline bool
pcicap_pcie_slt_cap_no_command_completed(struct pcicap_pcie_slt_cap r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP_NO_COMMAND_COMPLETED) != 0;
}

/* Physical slot number */
static inline uint32_t
pcicap_pcie_slt_cap_slot_number(struct pcicap_pcie_slt_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_SLT_CAP_SLOT_NUMBER) >> 19);
}

/* Slot power limit value, as a quantity. */
static inline uint64_t
pcicap_pcie_slt_cap_power_limit_value_decoded(struct pcicap_pcie_slt_cap r)
{
	uint64_t n = pcicap_pcie_slt_cap_power_limit_value(r);

	return n;
}

/**
 * pcicap_pcie_slt_cap_power_limit_value_encode() - from a quantity: Slot power
 * limit value
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
 * pcicap_pcie_read_slt_cap() - read: Slot capabilities
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

/* Attention button pressed interrupt is enabled */
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

/* Power fault detected interrupt is enabled */
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

/* MRL sensor changed interrupt is enabled */
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

/* Presence detect changed interrupt is enabled */
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

/* Command completed interrupt is enabled */
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

/* Hot-plug interrupt is enabled */
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

/* Power controller control */
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

/* Toggles the electromechanical interlock; reads 0 */
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

/* Data link layer state changed interrupt is enabled */
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

/* Auto slot power limit disable */
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

/* In-band presence detect disable */
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

/* Slot status */
struct pcicap_pcie_slt_sta {
	uint16_t raw;
};

/* Attention button pressed */
static inline bool
pcicap_pcie_slt_sta_attention_button_pressed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_ATTENTION_BUTTON_PRESSED) != 0;
}

/* Power fault detected */
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

/* Presence detect changed */
static inline bool
pcicap_pcie_slt_sta_presence_detect_changed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_PRESENCE_DETECT_CHANGED) != 0;
}

/* Command completed */
static inline bool
pcicap_pcie_slt_sta_command_completed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_COMMAND_COMPLETED) != 0;
}

/* MRL sensor state: open */
static inline bool
pcicap_pcie_slt_sta_mrl_open(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_MRL_OPEN) != 0;
}

/* Presence detect state: a card is present */
static inline bool
pcicap_pcie_slt_sta_card_present(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_CARD_PRESENT) != 0;
}

/* Electromechanical interlock is engaged */
static inline bool
pcicap_pcie_slt_sta_interlock_engaged(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_INTERLOCK_ENGAGED) != 0;
}

/* Data link layer state changed */
static inline bool
pcicap_pcie_slt_sta_dll_state_changed(struct pcicap_pcie_slt_sta r)
{
	return (r.raw & PCICAP_PCIE_SLT_STA_DLL_STATE_CHANGED) != 0;
}

/**
 * pcicap_pcie_read_slt_sta() - read: Slot status
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
 * pcicap_pcie_clear_slt_sta() - clear bits by writing 1: Slot status
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

/* System error on correctable error is enabled */
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

/* System error on non-fatal error is enabled */
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

/* System error on fatal error is enabled */
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

/* Configuration RRS software visibility is enabled: seen as vendor ID 0001h */
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

/* No NFM subtree below this root port */
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

/* Root capabilities */
struct pcicap_pcie_root_cap {
	uint16_t raw;
};

/* Configuration RRS software visibility is supported */
static inline bool
pcicap_pcie_root_cap_rrs_software_visibility(struct pcicap_pcie_root_cap r)
{
	return (r.raw & PCICAP_PCIE_ROOT_CAP_RRS_SOFTWARE_VISIBILITY) != 0;
}

/**
 * pcicap_pcie_read_root_cap() - read: Root capabilities
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

/* Device capabilities 2 */
struct pcicap_pcie_dev_cap2 {
	uint32_t raw;
};

/* Completion timeout ranges supported */
static inline uint32_t
pcicap_pcie_dev_cap2_completion_timeout_ranges(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)(r.raw & PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_RANGES);
}

/* Completion timeout disable is supported */
static inline bool
pcicap_pcie_dev_cap2_completion_timeout_disable(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_COMPLETION_TIMEOUT_DISABLE) != 0;
}

/* ARI forwarding is supported */
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

/* 128-bit CAS completer is supported */
static inline bool
pcicap_pcie_dev_cap2_cas_completer128(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_CAS_COMPLETER128) != 0;
}

/* No RO-enabled PR-PR passing */
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

/* TPH completer support */
static inline uint32_t
pcicap_pcie_dev_cap2_tph_completer(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_TPH_COMPLETER) >> 12);
}

/* LN system cache line size */
static inline uint32_t
pcicap_pcie_dev_cap2_ln_system_cls(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_LN_SYSTEM_CLS) >> 14);
}

/* 10-bit tag completer is supported */
static inline bool
pcicap_pcie_dev_cap2_tag10_completer(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_TAG10_COMPLETER) != 0;
}

/* 10-bit tag requester is supported */
static inline bool
pcicap_pcie_dev_cap2_tag10_requester(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_TAG10_REQUESTER) != 0;
}

/* OBFF: optimized buffer flush and fill */
static inline uint32_t
pcicap_pcie_dev_cap2_obff(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_OBFF) >> 18);
}

/* Extended Fmt field is supported */
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

/* Maximum number of end-end TLP prefixes */
static inline uint32_t
pcicap_pcie_dev_cap2_max_end_end_prefixes(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES) >> 22);
}

/* Emergency power reduction support */
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

/* DMWr completer is supported */
static inline bool
pcicap_pcie_dev_cap2_dmwr_completer(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_DMWR_COMPLETER) != 0;
}

/* Supported DMWr lengths */
static inline uint32_t
pcicap_pcie_dev_cap2_dmwr_lengths(struct pcicap_pcie_dev_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_DEV_CAP2_DMWR_LENGTHS) >> 29);
}

/* FRS messages are supported */
static inline bool
pcicap_pcie_dev_cap2_frs(struct pcicap_pcie_dev_cap2 r)
{
	return (r.raw & PCICAP_PCIE_DEV_CAP2_FRS) != 0;
}

/* Maximum number of end-end TLP prefixes, as a quantity. */
static inline uint64_t
pcicap_pcie_dev_cap2_max_end_end_prefixes_decoded(struct pcicap_pcie_dev_cap2 r)
{
	uint64_t n = pcicap_pcie_dev_cap2_max_end_end_prefixes(r);

	return n ? n : 4;
}

/**
 * pcicap_pcie_dev_cap2_max_end_end_prefixes_encode() - from a quantity: Maximum
 * number of end-end TLP prefixes
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
 * pcicap_pcie_read_dev_cap2() - read: Device capabilities 2
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

/* Device control 2 */
struct pcicap_pcie_dev_ctl2 {
	uint16_t raw;
};

/* Completion timeout value */
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

/* ARI forwarding is enabled */
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

/* AtomicOp requester is enabled */
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

/* AtomicOp egress blocking is enabled */
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

/* ID-based ordering of requests is enabled */
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

/* ID-based ordering of completions is enabled */
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

/* LTR is enabled */
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

/* Requests emergency power reduction */
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

/* 10-bit tag requester is enabled */
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

/* OBFF: optimized buffer flush and fill */
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

/* End-end TLP prefix blocking is enabled */
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
 * pcicap_pcie_read_dev_ctl2() - read: Device control 2
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
 * pcicap_pcie_write_dev_ctl2() - write: Device control 2
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
 * pcicap_pcie_update_dev_ctl2() - change bits: Device control 2
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

/* Link capabilities 2 */
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

/* Speeds at which fewer SKP ordered sets can be generated */
static inline uint32_t
pcicap_pcie_lnk_cap2_lower_skp_generation(struct pcicap_pcie_lnk_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_PCIE_LNK_CAP2_LOWER_SKP_GENERATION) >> 9);
}

/* Speeds at which fewer SKP ordered sets can be received */
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

/* DRS messages are supported */
static inline bool
pcicap_pcie_lnk_cap2_drs(struct pcicap_pcie_lnk_cap2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_CAP2_DRS) != 0;
}

/**
 * pcicap_pcie_read_lnk_cap2() - read: Link capabilities 2
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

/* Link control 2 */
struct pcicap_pcie_lnk_ctl2 {
	uint16_t raw;
};

/* Target link speed */
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

/* Hardware autonomous speed disable */
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

/* Enters modified compliance */
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

/* Compliance SOS: SKP ordered sets between compliance patterns */
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

/* Compliance preset or de-emphasis */
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
 * pcicap_pcie_read_lnk_ctl2() - read: Link control 2
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
 * pcicap_pcie_write_lnk_ctl2() - write: Link control 2
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
 * pcicap_pcie_update_lnk_ctl2() - change bits: Link control 2
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

/* Link equalization request */
static inline bool
pcicap_pcie_lnk_sta2_equalization_request(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_EQUALIZATION_REQUEST) != 0;
}

/* Retimer presence detected */
static inline bool
pcicap_pcie_lnk_sta2_retimer_detected(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_RETIMER_DETECTED) != 0;
}

/* Two retimers presence detected */
static inline bool
pcicap_pcie_lnk_sta2_two_retimers_detected(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_TWO_RETIMERS_DETECTED) != 0;
}

/* Crosslink resolution */
static inline uint16_t
pcicap_pcie_lnk_sta2_crosslink_resolution(struct pcicap_pcie_lnk_sta2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_STA2_CROSSLINK_RESOLUTION) >> 8);
}

/* Flit mode status */
static inline bool
pcicap_pcie_lnk_sta2_flit_mode(struct pcicap_pcie_lnk_sta2 r)
{
	return (r.raw & PCICAP_PCIE_LNK_STA2_FLIT_MODE) != 0;
}

/* Downstream component presence */
static inline uint16_t
pcicap_pcie_lnk_sta2_downstream_component(struct pcicap_pcie_lnk_sta2 r)
{
	return (uint16_t)((r.raw & PCICAP_PCIE_LNK_STA2_DOWNSTREAM_COMPONENT) >> 12);
}

/* DRS message received */
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

/* Slot capabilities 2 */
struct pcicap_pcie_slt_cap2 {
	uint32_t raw;
};

/* In-band presence detect disable is supported */
static inline bool
pcicap_pcie_slt_cap2_in_band_presence_disable(struct pcicap_pcie_slt_cap2 r)
{
	return (r.raw & PCICAP_PCIE_SLT_CAP2_IN_BAND_PRESENCE_DISABLE) != 0;
}

/**
 * pcicap_pcie_read_slt_cap2() - read: Slot capabilities 2
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

/* Device capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pcie_snapshot_dev_cap(const struct pcicap_pcie_dwords *s,
			     struct pcicap_pcie_dev_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PCIE_DEV_CAP,
				    &val->raw);
}

/* Device control: from a snapshot; errors as for reading. */
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

/* Link capabilities: from a snapshot; errors as for reading. */
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

/* Link status: from a snapshot; errors as for reading. */
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

/* Slot capabilities: from a snapshot; errors as for reading. */
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

/* Slot status: from a snapshot; errors as for reading. */
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

/* Root capabilities: from a snapshot; errors as for reading. */
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

/* Device capabilities 2: from a snapshot; errors as for reading. */
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

/* Device control 2: from a snapshot; errors as for reading. */
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

/* Link capabilities 2: from a snapshot; errors as for reading. */
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

/* Link control 2: from a snapshot; errors as for reading. */
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

/* Slot capabilities 2: from a snapshot; errors as for reading. */
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
			v->cap_slot_implemented =
				pcicap_pcie_cap_slot_implemented(r);
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
