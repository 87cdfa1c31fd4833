/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Advanced Error Reporting
 *
 * Generated from specs/ext/aer.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Advanced Error Reporting Capability; PCIe to PCI
 * Bridge 1.0
 */
#ifndef PCICAP_AER_H
#define PCICAP_AER_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_AER_ID				0x0001

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_aer_uncorrectable_status_t;
/* ro, rw1cs: Uncorrectable errors detected */
#define PCICAP_AER_UNCORRECTABLE_STATUS					0x04
/* ro: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNDEFINED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00000001)
/* rw1cs: Data link protocol error */
#define  PCICAP_AER_UNCOR_STATUS_DATA_LINK_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00000010)
/* rw1cs: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_SURPRISE_DOWN \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00000020)
/* rw1cs: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00001000)
/* rw1cs: Flow control protocol error */
#define  PCICAP_AER_UNCOR_STATUS_FLOW_CONTROL_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00002000)
/* rw1cs: Completion timeout */
#define  PCICAP_AER_UNCOR_STATUS_COMPLETION_TIMEOUT \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00004000)
/* rw1cs: Completer abort */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETER_ABORT \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00008000)
/* rw1cs: Unexpected completion */
#define  PCICAP_AER_UNCOR_STATUS_UNEXPECTED_COMPLETION \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00010000)
/* rw1cs: Receiver overflow */
#define  PCICAP_AER_UNCOR_STATUS_RECEIVER_OVERFLOW \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00020000)
/* rw1cs: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MALFORMED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00040000)
/* rw1cs: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ECRC \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00080000)
/* rw1cs: Unsupported request */
#define  PCICAP_AER_UNCOR_STATUS_UNSUPPORTED_REQUEST \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00100000)
/* rw1cs: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ACS_VIOLATION \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00200000)
/* rw1cs: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_INTERNAL \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00400000)
/* rw1cs: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MC_BLOCKED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x00800000)
/* rw1cs: AtomicOp egress blocked */
#define  PCICAP_AER_UNCOR_STATUS_ATOMIC_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x01000000)
/* rw1cs: TLP prefix blocked */
#define  PCICAP_AER_UNCOR_STATUS_TLP_PREFIX_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x02000000)
/* rw1cs: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCOR_STATUS_POISONED_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x04000000)
/* rw1cs: DMWr request egress blocked */
#define  PCICAP_AER_UNCOR_STATUS_DMWR_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x08000000)
/* rw1cs: IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_IDE_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x10000000)
/* rw1cs: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MISROUTED_IDE \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x20000000)
/* rw1cs: PCRC check failed */
#define  PCICAP_AER_UNCOR_STATUS_PCRC_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x40000000)
/* rw1cs: TLP translation egress blocked */
#define  PCICAP_AER_UNCOR_STATUS_XLAT_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_status_t, 0x80000000)

typedef u32 __bitwise pcicap_aer_uncorrectable_mask_t;
/* rws: Uncorrectable errors that are masked */
#define PCICAP_AER_UNCORRECTABLE_MASK					0x08
/* rws: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00000001)
/* rws: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00000010)
/* rws: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00000020)
/* rws: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00001000)
/* rws: Flow control protocol error */
#define  PCICAP_AER_UNCOR_MASK_FLOW_CONTROL_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00002000)
/* rws: Completion timeout */
#define  PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00004000)
/* rws: Completer abort */
#define  PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00008000)
/* rws: Unexpected completion */
#define  PCICAP_AER_UNCOR_MASK_UNEXPECTED_COMPLETION \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00010000)
/* rws: Receiver overflow */
#define  PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00020000)
/* rws: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00040000)
/* rws: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ECRC \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00080000)
/* rws: Unsupported request */
#define  PCICAP_AER_UNCOR_MASK_UNSUPPORTED_REQUEST \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00100000)
/* rws: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00200000)
/* rws: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00400000)
/* rws: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x00800000)
/* rws: AtomicOp egress blocked */
#define  PCICAP_AER_UNCOR_MASK_ATOMIC_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x01000000)
/* rws: TLP prefix blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x02000000)
/* rws: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCOR_MASK_POISONED_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x04000000)
/* rws: DMWr request egress blocked */
#define  PCICAP_AER_UNCOR_MASK_DMWR_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x08000000)
/* rws: IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x10000000)
/* rws: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x20000000)
/* rws: PCRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x40000000)
/* rws: TLP translation egress blocked */
#define  PCICAP_AER_UNCOR_MASK_TRANSLATION_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_mask_t, 0x80000000)

typedef u32 __bitwise pcicap_aer_uncorrectable_severity_t;
/* rws: Uncorrectable errors reported as fatal */
#define PCICAP_AER_UNCORRECTABLE_SEVERITY				0x0c
/* rws: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00000001)
/* rws: Data link protocol error */
#define  PCICAP_AER_UNCOR_SEVERITY_DATA_LINK_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00000010)
/* rws: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00000020)
/* rws: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00001000)
/* rws: Flow control protocol error */
#define  PCICAP_AER_UNCOR_SEVERITY_FLOW_CONTROL_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00002000)
/* rws: Completion timeout */
#define  PCICAP_AER_UNCOR_SEVERITY_COMPLETION_TIMEOUT \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00004000)
/* rws: Completer abort */
#define  PCICAP_AER_UNCOR_SEVERITY_COMPLETER_ABORT \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00008000)
/* rws: Unexpected completion */
#define  PCICAP_AER_UNCOR_SEVERITY_UNEXPECTED_COMPLETION \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00010000)
/* rws: Receiver overflow */
#define  PCICAP_AER_UNCOR_SEVERITY_RECEIVER_OVERFLOW \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00020000)
/* rws: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00040000)
/* rws: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00080000)
/* rws: Unsupported request */
#define  PCICAP_AER_UNCOR_SEVERITY_UNSUPPORTED_REQUEST \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00100000)
/* rws: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00200000)
/* rws: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00400000)
/* rws: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x00800000)
/* rws: AtomicOp egress blocked */
#define  PCICAP_AER_UNCOR_SEVERITY_ATOMIC_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x01000000)
/* rws: TLP prefix blocked */
#define  PCICAP_AER_UNCOR_SEVERITY_TLP_PREFIX_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x02000000)
/* rws: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCOR_SEV_POISONED_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x04000000)
/* rws: DMWr request egress blocked */
#define  PCICAP_AER_UNCOR_SEVERITY_DMWR_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x08000000)
/* rws: IDE check failed */
#define  PCICAP_AER_UNCOR_SEVERITY_IDE_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x10000000)
/* rws: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x20000000)
/* rws: PCRC check failed */
#define  PCICAP_AER_UNCOR_SEVERITY_PCRC_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x40000000)
/* rws: TLP translation egress blocked */
#define  PCICAP_AER_UNCOR_SEV_TRANSLATION_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_severity_t, 0x80000000)

typedef u32 __bitwise pcicap_aer_correctable_status_t;
/* rw1cs: Correctable errors detected */
#define PCICAP_AER_CORRECTABLE_STATUS				0x10
/* rw1cs: Receiver error */
#define  PCICAP_AER_CORRECTABLE_STATUS_RECEIVER \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00000001)
/* rw1cs: Bad TLP */
#define  PCICAP_AER_CORRECTABLE_STATUS_BAD_TLP \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00000040)
/* rw1cs: Bad DLLP */
#define  PCICAP_AER_CORRECTABLE_STATUS_BAD_DLLP \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00000080)
/* rw1cs: REPLAY_NUM rollover */
#define  PCICAP_AER_CORRECTABLE_STATUS_REPLAY_ROLLOVER \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00000100)
/* rw1cs: Replay timer timeout */
#define  PCICAP_AER_CORRECTABLE_STATUS_REPLAY_TIMEOUT \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00001000)
/* rw1cs: Advisory non-fatal error */
#define  PCICAP_AER_CORRECTABLE_STATUS_ADVISORY_NONFATAL \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00002000)
/* rw1cs: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_STATUS_INTERNAL \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00004000)
/* rw1cs: Header log overflow */
#define  PCICAP_AER_COR_STATUS_HEADER_LOG_OVERFLOW \
	PCICAP_BITS(pcicap_aer_correctable_status_t, 0x00008000)

typedef u32 __bitwise pcicap_aer_correctable_mask_t;
/* rws: Correctable errors that are masked */
#define PCICAP_AER_CORRECTABLE_MASK				0x14
/* rws: Receiver error */
#define  PCICAP_AER_CORRECTABLE_MASK_RECEIVER \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00000001)
/* rws: Bad TLP */
#define  PCICAP_AER_CORRECTABLE_MASK_BAD_TLP \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00000040)
/* rws: Bad DLLP */
#define  PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00000080)
/* rws: REPLAY_NUM rollover */
#define  PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00000100)
/* rws: Replay timer timeout */
#define  PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00001000)
/* rws: Advisory non-fatal error */
#define  PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00002000)
/* rws: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_MASK_INTERNAL \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00004000)
/* rws: Header log overflow */
#define  PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW \
	PCICAP_BITS(pcicap_aer_correctable_mask_t, 0x00008000)

typedef u32 __bitwise pcicap_aer_cap_ctrl_t;
/* ros, ro, rws: Advanced Error Capabilities and Control */
#define PCICAP_AER_CAP_CTRL				0x18
/* ros: Bit position of the first error in the status register */
#define  PCICAP_AER_CAP_CTRL_FIRST_ERROR_POINTER \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x0000001f)
/* ro: ECRC generation is supported */
#define  PCICAP_AER_CAP_CTRL_ECRC_GENERATION_CAPABLE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000020)
/* rws: ECRC generation is enabled */
#define  PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000040)
/* ro: ECRC checking is supported */
#define  PCICAP_AER_CAP_CTRL_ECRC_CHECK_CAPABLE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000080)
/* rws: ECRC checking is enabled */
#define  PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000100)
/* ro: Recording of multiple headers is supported */
#define  PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_CAPABLE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000200)
/* rws: Recording of multiple headers is enabled */
#define  PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000400)
/* ros: The TLP prefix log is valid */
#define  PCICAP_AER_CAP_CTRL_PREFIX_LOG_PRESENT \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00000800)
/* ro: Completion timeouts log the request's prefix and header */
#define  PCICAP_AER_CAP_CTRL_COMPLETION_TIMEOUT_LOG \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00001000)
/* ros: The logged TLP was received in flit mode */
#define  PCICAP_AER_CAP_CTRL_TLP_LOGGED_FLIT \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00040000)
/* ros: Number of valid dwords in the header log in flit mode */
#define  PCICAP_AER_CAP_CTRL_TLP_LOG_SIZE \
	PCICAP_BITS(pcicap_aer_cap_ctrl_t, 0x00f80000)
/* ros: Header of the TLP that caused the first error */
#define PCICAP_AER_HEADER_LOG			0x1c
#define PCICAP_AER_HEADER_LOG_COUNT		4

typedef u32 __bitwise pcicap_aer_root_command_t;
/* rw: Error messages that raise an interrupt */
#define PCICAP_AER_ROOT_COMMAND				0x2c
/* rw: Correctable error messages */
#define  PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE \
	PCICAP_BITS(pcicap_aer_root_command_t, 0x00000001)
/* rw: Non-fatal error messages */
#define  PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE \
	PCICAP_BITS(pcicap_aer_root_command_t, 0x00000002)
/* rw: Fatal error messages */
#define  PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE \
	PCICAP_BITS(pcicap_aer_root_command_t, 0x00000004)

typedef u32 __bitwise pcicap_aer_root_status_t;
/* rw1cs, ros, ro: Error messages received by the root port */
#define PCICAP_AER_ROOT_STATUS				0x30
/* rw1cs: ERR_COR received */
#define  PCICAP_AER_ROOT_STATUS_CORRECTABLE \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000001)
/* rw1cs: More than one was received */
#define  PCICAP_AER_ROOT_STATUS_MULTIPLE_CORRECTABLE \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000002)
/* rw1cs: ERR_FATAL or ERR_NONFATAL received */
#define  PCICAP_AER_ROOT_STATUS_UNCORRECTABLE \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000004)
/* rw1cs: More than one was received */
#define  PCICAP_AER_ROOT_STATUS_MULTIPLE_UNCORRECTABLE \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000008)
/* rw1cs: The first uncorrectable error message was ERR_FATAL */
#define  PCICAP_AER_ROOT_STATUS_FIRST_FATAL \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000010)
/* rw1cs: ERR_NONFATAL received */
#define  PCICAP_AER_ROOT_STATUS_NONFATAL \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000020)
/* rw1cs: ERR_FATAL received */
#define  PCICAP_AER_ROOT_STATUS_FATAL \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000040)
/* ros: Subclass of the correctable error message */
#define  PCICAP_AER_ROOT_STATUS_CORRECTABLE_SUBCLASS \
	PCICAP_BITS(pcicap_aer_root_status_t, 0x00000180)
/* ro: Interrupt message number */
#define  PCICAP_AER_ROOT_STATUS_INTERRUPT_MESSAGE \
	PCICAP_BITS(pcicap_aer_root_status_t, 0xf8000000)
/* ros: Requester ID of the first correctable error message */
#define PCICAP_AER_CORRECTABLE_SOURCE		0x34
/* ros: Requester ID of the first uncorrectable error message */
#define PCICAP_AER_UNCORRECTABLE_SOURCE		0x36
/* ros: End-end TLP prefixes of the TLP that caused the first error */
#define PCICAP_AER_PREFIX_LOG			0x38
#define PCICAP_AER_PREFIX_LOG_COUNT		4

typedef u32 __bitwise pcicap_aer_secondary_uncorrectable_status_t;
/* rw1cs: Uncorrectable errors on the secondary bus */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS				0x2c
/* rw1cs: Target abort on a split completion */
#define  PCICAP_AER_SEC_UNCOR_STATUS_TARGET_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000001)
/* rw1cs: Master abort on a split completion */
#define  PCICAP_AER_SEC_UNCOR_STATUS_MASTER_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000002)
/* rw1cs: Received a target abort */
#define  PCICAP_AER_SEC_UNCOR_STATUS_RX_TARGET_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000004)
/* rw1cs: Received a master abort */
#define  PCICAP_AER_SEC_UNCOR_STATUS_RX_MASTER_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000008)
/* rw1cs: Unexpected split completion */
#define  PCICAP_AER_SEC_UNCOR_STATUS_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000020)
/* rw1cs: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SEC_UNCOR_STATUS_SPLIT_MESSAGE_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000040)
/* rw1cs: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000080)
/* rw1cs: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCOR_STATUS_ATTRIBUTE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000100)
/* rw1cs: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCOR_STATUS_ADDRESS \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000200)
/* rw1cs: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCOR_STATUS_DISCARD_TIMER \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000400)
/* rw1cs: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_PERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00000800)
/* rw1cs: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00001000)
/* rw1cs: Internal bridge error */
#define  PCICAP_AER_SEC_UNCOR_STATUS_INTERNAL_BRIDGE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_status_t, 0x00002000)

typedef u32 __bitwise pcicap_aer_secondary_uncorrectable_mask_t;
/* rws: Uncorrectable errors on the secondary bus that are masked */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK				0x30
/* rws: Target abort on a split completion */
#define  PCICAP_AER_SEC_UNCOR_MASK_TARGET_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000001)
/* rws: Master abort on a split completion */
#define  PCICAP_AER_SEC_UNCOR_MASK_MASTER_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000002)
/* rws: Received a target abort */
#define  PCICAP_AER_SEC_UNCOR_MASK_RECEIVED_TARGET_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000004)
/* rws: Received a master abort */
#define  PCICAP_AER_SEC_UNCOR_MASK_RECEIVED_MASTER_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000008)
/* rws: Unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCOR_MASK_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000020)
/* rws: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SEC_UNCOR_MASK_SPLIT_MESSAGE_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000040)
/* rws: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000080)
/* rws: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCOR_MASK_ATTRIBUTE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000100)
/* rws: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000200)
/* rws: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCOR_MASK_DISCARD_TIMER \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000400)
/* rws: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00000800)
/* rws: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00001000)
/* rws: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCOR_MASK_INTERNAL_BRIDGE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_mask_t, 0x00002000)

typedef u32 __bitwise pcicap_aer_secondary_uncorrectable_severity_t;
/* rws: Uncorrectable errors on the secondary bus reported as fatal */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY				0x34
/* rws: Target abort on a split completion */
#define  PCICAP_AER_SEC_UNCOR_SEV_TARGET_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000001)
/* rws: Master abort on a split completion */
#define  PCICAP_AER_SEC_UNCOR_SEV_MASTER_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000002)
/* rws: Received a target abort */
#define  PCICAP_AER_SEC_UNCOR_SEV_RECEIVED_TARGET_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000004)
/* rws: Received a master abort */
#define  PCICAP_AER_SEC_UNCOR_SEV_RECEIVED_MASTER_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000008)
/* rws: Unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCOR_SEV_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000020)
/* rws: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SEC_UNCOR_SEV_SPLIT_MESSAGE_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000040)
/* rws: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000080)
/* rws: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCOR_SEVERITY_ATTRIBUTE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000100)
/* rws: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCOR_SEVERITY_ADDRESS \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000200)
/* rws: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCOR_SEV_DISCARD_TIMER \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000400)
/* rws: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00000800)
/* rws: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00001000)
/* rws: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCOR_SEV_INTERNAL_BRIDGE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_severity_t, 0x00002000)

typedef u32 __bitwise pcicap_aer_secondary_cap_ctrl_t;
/* ros: Pointer to the first error on the secondary bus */
#define PCICAP_AER_SECONDARY_CAP_CTRL				0x38
/* ros: Bit position of the first error in the secondary status register */
#define  PCICAP_AER_SEC_CAP_CTRL_FIRST_ERROR_POINTER \
	PCICAP_BITS(pcicap_aer_secondary_cap_ctrl_t, 0x0000001f)
/* ros: Attributes, command and address of the transaction */
#define PCICAP_AER_SECONDARY_HEADER_LOG		0x3c
#define PCICAP_AER_SECONDARY_HEADER_LOG_COUNT	4
/* clang-format on */

/**
 * struct pcicap_aer - Advanced Error Reporting
 * @dev: the function
 * @pos: offset in its configuration space
 * @port_type: read once: the layout depends on it
 * @cap_ctrl_prefix_log_present: read once: the layout depends on it
 *
 * Made by pcicap_aer_find() only.
 */
struct pcicap_aer {
	struct pci_dev *dev;
	u16 pos;
	u32 port_type;
	u32 cap_ctrl_prefix_log_present;
};

/* Uncorrectable errors detected */
static inline int __must_check
pcicap_aer_read_uncorrectable_status(const struct pcicap_aer *v,
				     pcicap_aer_uncorrectable_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_UNCORRECTABLE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_clear_uncorrectable_status(const struct pcicap_aer *v,
				      pcicap_aer_uncorrectable_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0xfffff030);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_AER_UNCORRECTABLE_STATUS,
				     (__force u32)bits);
}

/* Uncorrectable errors that are masked */
static inline int __must_check
pcicap_aer_read_uncorrectable_mask(const struct pcicap_aer *v,
				   pcicap_aer_uncorrectable_mask_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_UNCORRECTABLE_MASK + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_uncorrectable_mask(const struct pcicap_aer *v,
				     pcicap_aer_uncorrectable_mask_t mask,
				     pcicap_aer_uncorrectable_mask_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff031);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_UNCORRECTABLE_MASK + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Uncorrectable errors reported as fatal */
static inline int __must_check
pcicap_aer_read_uncorrectable_severity(const struct pcicap_aer *v,
				       pcicap_aer_uncorrectable_severity_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_UNCORRECTABLE_SEVERITY + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_uncorrectable_severity(const struct pcicap_aer *v,
					 pcicap_aer_uncorrectable_severity_t mask,
					 pcicap_aer_uncorrectable_severity_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff031);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_UNCORRECTABLE_SEVERITY + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Correctable errors detected */
static inline int __must_check
pcicap_aer_read_correctable_status(const struct pcicap_aer *v,
				   pcicap_aer_correctable_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_CORRECTABLE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_clear_correctable_status(const struct pcicap_aer *v,
				    pcicap_aer_correctable_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x0000f1c1);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_AER_CORRECTABLE_STATUS,
				     (__force u32)bits);
}

/* Correctable errors that are masked */
static inline int __must_check
pcicap_aer_read_correctable_mask(const struct pcicap_aer *v,
				 pcicap_aer_correctable_mask_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_CORRECTABLE_MASK + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_correctable_mask(const struct pcicap_aer *v,
				   pcicap_aer_correctable_mask_t mask,
				   pcicap_aer_correctable_mask_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x0000f1c1);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_CORRECTABLE_MASK + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Advanced Error Capabilities and Control */
static inline int __must_check
pcicap_aer_read_cap_ctrl(const struct pcicap_aer *v, pcicap_aer_cap_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_CAP_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_cap_ctrl(const struct pcicap_aer *v,
			   pcicap_aer_cap_ctrl_t mask,
			   pcicap_aer_cap_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000540);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_CAP_CTRL + PCICAP_SURE,
				      0xff03e540 & ~(__force u32)mask,
				      (__force u32)val);
}

/* Header of the TLP that caused the first error */
static inline int __must_check
pcicap_aer_read_header_log(const struct pcicap_aer *v, unsigned int index,
			   u32 *val)
{
	*val = U32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_HEADER_LOG + index * 4,
				    val);
}

/* Error messages that raise an interrupt */
static inline int __must_check
pcicap_aer_read_root_command(const struct pcicap_aer *v,
			     pcicap_aer_root_command_t *val)
{
	*val = (__force pcicap_aer_root_command_t)U32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_ROOT_COMMAND + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_root_command(const struct pcicap_aer *v,
			       pcicap_aer_root_command_t mask,
			       pcicap_aer_root_command_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000007);

	if (ret)
		return ret;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_ROOT_COMMAND + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Error messages received by the root port */
static inline int __must_check
pcicap_aer_read_root_status(const struct pcicap_aer *v,
			    pcicap_aer_root_status_t *val)
{
	*val = (__force pcicap_aer_root_status_t)U32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_ROOT_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_clear_root_status(const struct pcicap_aer *v,
			     pcicap_aer_root_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x0000007f);

	if (ret)
		return ret;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_AER_ROOT_STATUS,
				     (__force u32)bits);
}

/* Requester ID of the first correctable error message */
static inline int __must_check
pcicap_aer_read_correctable_source(const struct pcicap_aer *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_AER_CORRECTABLE_SOURCE,
				    val);
}

/* Requester ID of the first uncorrectable error message */
static inline int __must_check
pcicap_aer_read_uncorrectable_source(const struct pcicap_aer *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_AER_UNCORRECTABLE_SOURCE,
				    val);
}

/* End-end TLP prefixes of the TLP that caused the first error */
static inline int __must_check
pcicap_aer_read_prefix_log(const struct pcicap_aer *v, unsigned int index,
			   u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_ctrl_prefix_log_present == 1 && v->port_type != 7))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_PREFIX_LOG + index * 4,
				    val);
}

/* Uncorrectable errors on the secondary bus */
static inline int __must_check
pcicap_aer_read_secondary_uncorrectable_status(const struct pcicap_aer *v,
					       pcicap_aer_secondary_uncorrectable_status_t *val)
{
	*val = (__force pcicap_aer_secondary_uncorrectable_status_t)U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS +
					    PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_clear_secondary_uncorrectable_status(const struct pcicap_aer *v,
						pcicap_aer_secondary_uncorrectable_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00003fef);

	if (ret)
		return ret;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				     (__force u32)bits);
}

/* Uncorrectable errors on the secondary bus that are masked */
static inline int __must_check
pcicap_aer_read_secondary_uncorrectable_mask(const struct pcicap_aer *v,
					     pcicap_aer_secondary_uncorrectable_mask_t *val)
{
	*val = (__force pcicap_aer_secondary_uncorrectable_mask_t)U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_secondary_uncorrectable_mask(const struct pcicap_aer *v,
					       pcicap_aer_secondary_uncorrectable_mask_t mask,
					       pcicap_aer_secondary_uncorrectable_mask_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00003fef);

	if (ret)
		return ret;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK +
					      PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Uncorrectable errors on the secondary bus reported as fatal */
static inline int __must_check
pcicap_aer_read_secondary_uncorrectable_severity(const struct pcicap_aer *v,
						 pcicap_aer_secondary_uncorrectable_severity_t *val)
{
	*val = (__force pcicap_aer_secondary_uncorrectable_severity_t)U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY +
					    PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_aer_update_secondary_uncor_severity(const struct pcicap_aer *v,
					   pcicap_aer_secondary_uncorrectable_severity_t mask,
					   pcicap_aer_secondary_uncorrectable_severity_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00003fef);

	if (ret)
		return ret;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY +
					      PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Pointer to the first error on the secondary bus */
static inline int __must_check
pcicap_aer_read_secondary_cap_ctrl(const struct pcicap_aer *v,
				   pcicap_aer_secondary_cap_ctrl_t *val)
{
	*val = (__force pcicap_aer_secondary_cap_ctrl_t)U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_SECONDARY_CAP_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Attributes, command and address of the transaction */
static inline int __must_check
pcicap_aer_read_secondary_header_log(const struct pcicap_aer *v,
				     unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AER_SECONDARY_HEADER_LOG + index * 4,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_aer_init(struct pcicap_aer *v)
{
	int ret;

	ret = pcicap_fact_port_type(v->dev, v->pos, &v->port_type);
	if (ret)
		return ret;
	{
		pcicap_aer_cap_ctrl_t r;

		ret = pcicap_aer_read_cap_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_ctrl_prefix_log_present = 0;
		if (!ret)
			v->cap_ctrl_prefix_log_present =
				pcicap_get(r, PCICAP_AER_CAP_CTRL_PREFIX_LOG_PRESENT);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_aer_at(struct pci_dev *dev, u16 pos, struct pcicap_aer *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_aer_init(v);
}

/**
 * pcicap_aer_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_aer_find(struct pci_dev *dev, struct pcicap_aer *v)
{
#ifdef CONFIG_PCIEAER
	u16 pos = dev->aer_cap;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_AER_ID);
#endif

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_aer_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_aer_find_next(const struct pcicap_aer *prev, struct pcicap_aer *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_AER_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_aer_at(dev, pos, v);
}

#endif /* PCICAP_AER_H */
