/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Advanced Error Reporting
 *
 * Generated from specs/ext/aer.yaml - do not edit.
 * Source: PCIe Base, Advanced Error Reporting Capability; PCIe to PCI Bridge 1.0
 */
#ifndef PCICAP_AER_H
#define PCICAP_AER_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_AER_ID				0x0001

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, rw1cs: Uncorrectable errors detected */
#define PCICAP_AER_UNCORRECTABLE_STATUS					0x04
/* ro: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNDEFINED			0x00000001
/* rw1cs: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_DATA_LINK_PROTOCOL		0x00000010
/* rw1cs: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_SURPRISE_DOWN			0x00000020
/* rw1cs: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_TLP			0x00001000
/* rw1cs: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_FLOW_CONTROL_PROTOCOL		0x00002000
/* rw1cs: Completion timeout */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETION_TIMEOUT		0x00004000
/* rw1cs: Completer abort */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETER_ABORT		0x00008000
/* rw1cs: Unexpected completion */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNEXPECTED_COMPLETION		0x00010000
/* rw1cs: Receiver overflow */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_RECEIVER_OVERFLOW		0x00020000
/* rw1cs: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MALFORMED_TLP			0x00040000
/* rw1cs: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ECRC				0x00080000
/* rw1cs: Unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNSUPPORTED_REQUEST		0x00100000
/* rw1cs: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ACS_VIOLATION			0x00200000
/* rw1cs: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_INTERNAL			0x00400000
/* rw1cs: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MC_BLOCKED_TLP			0x00800000
/* rw1cs: AtomicOp egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ATOMIC_EGRESS_BLOCKED		0x01000000
/* rw1cs: TLP prefix blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_TLP_PREFIX_BLOCKED		0x02000000
/* rw1cs: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_EGRESS_BLOCKED	0x04000000
/* rw1cs: DMWr request egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_DMWR_EGRESS_BLOCKED		0x08000000
/* rw1cs: IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_IDE_CHECK_FAILED		0x10000000
/* rw1cs: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MISROUTED_IDE			0x20000000
/* rw1cs: PCRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_PCRC_CHECK_FAILED		0x40000000
/* rw1cs: TLP translation egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_TRANSLATION_EGRESS_BLOCKED	0x80000000
#define  PCICAP_AER_UNCORRECTABLE_STATUS_W1C_MASK			0xfffff030

/* rws: Uncorrectable errors that are masked */
#define PCICAP_AER_UNCORRECTABLE_MASK					0x08
/* rws: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED			0x00000001
/* rws: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL		0x00000010
/* rws: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN			0x00000020
/* rws: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP			0x00001000
/* rws: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL		0x00002000
/* rws: Completion timeout */
#define  PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT		0x00004000
/* rws: Completer abort */
#define  PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT			0x00008000
/* rws: Unexpected completion */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION		0x00010000
/* rws: Receiver overflow */
#define  PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW		0x00020000
/* rws: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP			0x00040000
/* rws: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ECRC				0x00080000
/* rws: Unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST		0x00100000
/* rws: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION			0x00200000
/* rws: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL				0x00400000
/* rws: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP			0x00800000
/* rws: AtomicOp egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED		0x01000000
/* rws: TLP prefix blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED		0x02000000
/* rws: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED		0x04000000
/* rws: DMWr request egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED		0x08000000
/* rws: IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED			0x10000000
/* rws: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE			0x20000000
/* rws: PCRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED		0x40000000
/* rws: TLP translation egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED	0x80000000
#define  PCICAP_AER_UNCORRECTABLE_MASK_WRITE_MASK			0xfffff031

/* rws: Uncorrectable errors reported as fatal */
#define PCICAP_AER_UNCORRECTABLE_SEVERITY				0x0c
/* rws: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED			0x00000001
/* rws: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL		0x00000010
/* rws: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN		0x00000020
/* rws: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP			0x00001000
/* rws: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL	0x00002000
/* rws: Completion timeout */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT		0x00004000
/* rws: Completer abort */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT		0x00008000
/* rws: Unexpected completion */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION	0x00010000
/* rws: Receiver overflow */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW		0x00020000
/* rws: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP		0x00040000
/* rws: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC				0x00080000
/* rws: Unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST		0x00100000
/* rws: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION		0x00200000
/* rws: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL			0x00400000
/* rws: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP		0x00800000
/* rws: AtomicOp egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED	0x01000000
/* rws: TLP prefix blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED		0x02000000
/* rws: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED	0x04000000
/* rws: DMWr request egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED		0x08000000
/* rws: IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED		0x10000000
/* rws: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE		0x20000000
/* rws: PCRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED		0x40000000
/* rws: TLP translation egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED	0x80000000
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_WRITE_MASK			0xfffff031

/* rw1cs: Correctable errors detected */
#define PCICAP_AER_CORRECTABLE_STATUS				0x10
/* rw1cs: Receiver error */
#define  PCICAP_AER_CORRECTABLE_STATUS_RECEIVER			0x00000001
/* rw1cs: Bad TLP */
#define  PCICAP_AER_CORRECTABLE_STATUS_BAD_TLP			0x00000040
/* rw1cs: Bad DLLP */
#define  PCICAP_AER_CORRECTABLE_STATUS_BAD_DLLP			0x00000080
/* rw1cs: REPLAY_NUM rollover */
#define  PCICAP_AER_CORRECTABLE_STATUS_REPLAY_ROLLOVER		0x00000100
/* rw1cs: Replay timer timeout */
#define  PCICAP_AER_CORRECTABLE_STATUS_REPLAY_TIMEOUT		0x00001000
/* rw1cs: Advisory non-fatal error */
#define  PCICAP_AER_CORRECTABLE_STATUS_ADVISORY_NONFATAL	0x00002000
/* rw1cs: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_STATUS_INTERNAL			0x00004000
/* rw1cs: Header log overflow */
#define  PCICAP_AER_CORRECTABLE_STATUS_HEADER_LOG_OVERFLOW	0x00008000
#define  PCICAP_AER_CORRECTABLE_STATUS_W1C_MASK			0x0000f1c1

/* rws: Correctable errors that are masked */
#define PCICAP_AER_CORRECTABLE_MASK				0x14
/* rws: Receiver error */
#define  PCICAP_AER_CORRECTABLE_MASK_RECEIVER			0x00000001
/* rws: Bad TLP */
#define  PCICAP_AER_CORRECTABLE_MASK_BAD_TLP			0x00000040
/* rws: Bad DLLP */
#define  PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP			0x00000080
/* rws: REPLAY_NUM rollover */
#define  PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER		0x00000100
/* rws: Replay timer timeout */
#define  PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT		0x00001000
/* rws: Advisory non-fatal error */
#define  PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL		0x00002000
/* rws: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_MASK_INTERNAL			0x00004000
/* rws: Header log overflow */
#define  PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW	0x00008000
#define  PCICAP_AER_CORRECTABLE_MASK_WRITE_MASK			0x0000f1c1

/* ros, ro, rws: Advanced Error Capabilities and Control */
#define PCICAP_AER_CAP_CTRL				0x18
/* ros: Bit position of the first error in the status register */
#define  PCICAP_AER_CAP_CTRL_FIRST_ERROR_POINTER	0x0000001f
/* ro: ECRC generation is supported */
#define  PCICAP_AER_CAP_CTRL_ECRC_GENERATION_CAPABLE	0x00000020
/* rws: ECRC generation is enabled */
#define  PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE	0x00000040
/* ro: ECRC checking is supported */
#define  PCICAP_AER_CAP_CTRL_ECRC_CHECK_CAPABLE		0x00000080
/* rws: ECRC checking is enabled */
#define  PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE		0x00000100
/* ro: Recording of multiple headers is supported */
#define  PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_CAPABLE	0x00000200
/* rws: Recording of multiple headers is enabled */
#define  PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE	0x00000400
/* ros: The TLP prefix log is valid */
#define  PCICAP_AER_CAP_CTRL_PREFIX_LOG_PRESENT		0x00000800
/* ro: Completion timeouts log the request's prefix and header */
#define  PCICAP_AER_CAP_CTRL_COMPLETION_TIMEOUT_LOG	0x00001000
/* ros: The logged TLP was received in flit mode */
#define  PCICAP_AER_CAP_CTRL_TLP_LOGGED_FLIT		0x00040000
/* ros: Number of valid dwords in the header log in flit mode */
#define  PCICAP_AER_CAP_CTRL_TLP_LOG_SIZE		0x00f80000
#define  PCICAP_AER_CAP_CTRL_WRITE_MASK			0x00000540
#define  PCICAP_AER_CAP_CTRL_KEEP_MASK			0xff03e540
/* ros: Header of the TLP that caused the first error */
#define PCICAP_AER_HEADER_LOG			0x1c
#define PCICAP_AER_HEADER_LOG_COUNT		4

/* rw: Error messages that raise an interrupt */
#define PCICAP_AER_ROOT_COMMAND				0x2c
/* rw: Correctable error messages */
#define  PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE	0x00000001
/* rw: Non-fatal error messages */
#define  PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE	0x00000002
/* rw: Fatal error messages */
#define  PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE		0x00000004
#define  PCICAP_AER_ROOT_COMMAND_WRITE_MASK		0x00000007

/* rw1cs, ros, ro: Error messages received by the root port */
#define PCICAP_AER_ROOT_STATUS				0x30
/* rw1cs: ERR_COR received */
#define  PCICAP_AER_ROOT_STATUS_CORRECTABLE		0x00000001
/* rw1cs: More than one was received */
#define  PCICAP_AER_ROOT_STATUS_MULTIPLE_CORRECTABLE	0x00000002
/* rw1cs: ERR_FATAL or ERR_NONFATAL received */
#define  PCICAP_AER_ROOT_STATUS_UNCORRECTABLE		0x00000004
/* rw1cs: More than one was received */
#define  PCICAP_AER_ROOT_STATUS_MULTIPLE_UNCORRECTABLE	0x00000008
/* rw1cs: The first uncorrectable error message was ERR_FATAL */
#define  PCICAP_AER_ROOT_STATUS_FIRST_FATAL		0x00000010
/* rw1cs: ERR_NONFATAL received */
#define  PCICAP_AER_ROOT_STATUS_NONFATAL		0x00000020
/* rw1cs: ERR_FATAL received */
#define  PCICAP_AER_ROOT_STATUS_FATAL			0x00000040
/* ros: Subclass of the correctable error message */
#define  PCICAP_AER_ROOT_STATUS_CORRECTABLE_SUBCLASS	0x00000180
/* ro: Interrupt message number */
#define  PCICAP_AER_ROOT_STATUS_INTERRUPT_MESSAGE	0xf8000000
#define  PCICAP_AER_ROOT_STATUS_W1C_MASK		0x0000007f
/* ros: Requester ID of the first correctable error message */
#define PCICAP_AER_CORRECTABLE_SOURCE		0x34
/* ros: Requester ID of the first uncorrectable error message */
#define PCICAP_AER_UNCORRECTABLE_SOURCE		0x36
/* ros: End-end TLP prefixes of the TLP that caused the first error */
#define PCICAP_AER_PREFIX_LOG			0x38
#define PCICAP_AER_PREFIX_LOG_COUNT		4

/* rw1cs: Uncorrectable errors on the secondary bus */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS				0x2c
/* rw1cs: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_TARGET_ABORT_SPLIT		0x00000001
/* rw1cs: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_MASTER_ABORT_SPLIT		0x00000002
/* rw1cs: Received a target abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_TARGET_ABORT	0x00000004
/* rw1cs: Received a master abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_MASTER_ABORT	0x00000008
/* rw1cs: Unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_UNEXPECTED_SPLIT		0x00000020
/* rw1cs: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SPLIT_MESSAGE_DATA		0x00000040
/* rw1cs: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DATA				0x00000080
/* rw1cs: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ATTRIBUTE			0x00000100
/* rw1cs: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ADDRESS			0x00000200
/* rw1cs: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DISCARD_TIMER		0x00000400
/* rw1cs: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_PERR				0x00000800
/* rw1cs: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SERR				0x00001000
/* rw1cs: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_INTERNAL_BRIDGE		0x00002000
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_W1C_MASK			0x00003fef

/* rws: Uncorrectable errors on the secondary bus that are masked */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK				0x30
/* rws: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT	0x00000001
/* rws: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT	0x00000002
/* rws: Received a target abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT	0x00000004
/* rws: Received a master abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT	0x00000008
/* rws: Unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT	0x00000020
/* rws: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA	0x00000040
/* rws: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA			0x00000080
/* rws: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE		0x00000100
/* rws: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS		0x00000200
/* rws: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER		0x00000400
/* rws: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR			0x00000800
/* rws: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR			0x00001000
/* rws: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE	0x00002000
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_WRITE_MASK		0x00003fef

/* rws: Uncorrectable errors on the secondary bus reported as fatal */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY				0x34
/* rws: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT		0x00000001
/* rws: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT		0x00000002
/* rws: Received a target abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT	0x00000004
/* rws: Received a master abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT	0x00000008
/* rws: Unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT		0x00000020
/* rws: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA		0x00000040
/* rws: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA			0x00000080
/* rws: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE			0x00000100
/* rws: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS			0x00000200
/* rws: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER		0x00000400
/* rws: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR			0x00000800
/* rws: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR			0x00001000
/* rws: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE		0x00002000
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_WRITE_MASK			0x00003fef

/* ros: Pointer to the first error on the secondary bus */
#define PCICAP_AER_SECONDARY_CAP_CTRL				0x38
/* ros: Bit position of the first error in the secondary status register */
#define  PCICAP_AER_SECONDARY_CAP_CTRL_FIRST_ERROR_POINTER	0x0000001f
/* ros: Attributes, command and address of the transaction */
#define PCICAP_AER_SECONDARY_HEADER_LOG		0x3c
#define PCICAP_AER_SECONDARY_HEADER_LOG_COUNT	4
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_aer_desc;

/**
 * struct pcicap_aer - Advanced Error Reporting
 * @view: where it is
 * @port_type: read once: the layout depends on it
 * @cap_ctrl_prefix_log_present: read once: the layout depends on it
 *
 * Made by pcicap_aer_find() only.
 */
struct pcicap_aer {
	struct pcicap_view view;
	uint32_t port_type;
	uint32_t cap_ctrl_prefix_log_present;
};

/* Uncorrectable errors detected */
struct pcicap_aer_uncorrectable_status {
	uint32_t raw;
};

/* Undefined; training error in PCIe 1.0a */
static inline bool
pcicap_aer_uncorrectable_status_undefined(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_UNDEFINED) != 0;
}

/* Data link protocol error */
static inline bool
pcicap_aer_uncorrectable_status_data_link_protocol(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_DATA_LINK_PROTOCOL) != 0;
}

/* Surprise down error */
static inline bool
pcicap_aer_uncorrectable_status_surprise_down(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_SURPRISE_DOWN) != 0;
}

/* Poisoned TLP received */
static inline bool
pcicap_aer_uncorrectable_status_poisoned_tlp(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_TLP) != 0;
}

/* Flow control protocol error */
static inline bool
pcicap_aer_uncorrectable_status_flow_control_protocol(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_FLOW_CONTROL_PROTOCOL) != 0;
}

/* Completion timeout */
static inline bool
pcicap_aer_uncorrectable_status_completion_timeout(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETION_TIMEOUT) != 0;
}

/* Completer abort */
static inline bool
pcicap_aer_uncorrectable_status_completer_abort(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETER_ABORT) != 0;
}

/* Unexpected completion */
static inline bool
pcicap_aer_uncorrectable_status_unexpected_completion(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_UNEXPECTED_COMPLETION) != 0;
}

/* Receiver overflow */
static inline bool
pcicap_aer_uncorrectable_status_receiver_overflow(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_RECEIVER_OVERFLOW) != 0;
}

/* Malformed TLP */
static inline bool
pcicap_aer_uncorrectable_status_malformed_tlp(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_MALFORMED_TLP) != 0;
}

/* End-to-end CRC error */
static inline bool
pcicap_aer_uncorrectable_status_ecrc(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_ECRC) != 0;
}

/* Unsupported request */
static inline bool
pcicap_aer_uncorrectable_status_unsupported_request(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_UNSUPPORTED_REQUEST) != 0;
}

/* ACS violation */
static inline bool
pcicap_aer_uncorrectable_status_acs_violation(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_ACS_VIOLATION) != 0;
}

/* Uncorrectable internal error */
static inline bool
pcicap_aer_uncorrectable_status_internal(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_INTERNAL) != 0;
}

/* Multicast blocked TLP */
static inline bool
pcicap_aer_uncorrectable_status_mc_blocked_tlp(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_MC_BLOCKED_TLP) != 0;
}

/* AtomicOp egress blocked */
static inline bool
pcicap_aer_uncorrectable_status_atomic_egress_blocked(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_ATOMIC_EGRESS_BLOCKED) != 0;
}

/* TLP prefix blocked */
static inline bool
pcicap_aer_uncorrectable_status_tlp_prefix_blocked(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_TLP_PREFIX_BLOCKED) != 0;
}

/* Poisoned TLP egress blocked */
static inline bool
pcicap_aer_uncorrectable_status_poisoned_egress_blocked(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_EGRESS_BLOCKED) != 0;
}

/* DMWr request egress blocked */
static inline bool
pcicap_aer_uncorrectable_status_dmwr_egress_blocked(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_DMWR_EGRESS_BLOCKED) != 0;
}

/* IDE check failed */
static inline bool
pcicap_aer_uncorrectable_status_ide_check_failed(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_IDE_CHECK_FAILED) != 0;
}

/* Misrouted IDE TLP */
static inline bool
pcicap_aer_uncorrectable_status_misrouted_ide(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_MISROUTED_IDE) != 0;
}

/* PCRC check failed */
static inline bool
pcicap_aer_uncorrectable_status_pcrc_check_failed(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_PCRC_CHECK_FAILED) != 0;
}

/* TLP translation egress blocked */
static inline bool
pcicap_aer_uncorrectable_status_translation_egress_blocked(struct pcicap_aer_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_STATUS_TRANSLATION_EGRESS_BLOCKED) != 0;
}

/**
 * pcicap_aer_read_uncorrectable_status() - read: Uncorrectable errors detected
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_uncorrectable_status(const struct pcicap_aer *v,
				     struct pcicap_aer_uncorrectable_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_UNCORRECTABLE_STATUS,
				  &val->raw);
}

/**
 * pcicap_aer_clear_uncorrectable_status() - clear bits by writing 1:
 * Uncorrectable errors detected
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_clear_uncorrectable_status(const struct pcicap_aer *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_AER_UNCORRECTABLE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_AER_UNCORRECTABLE_STATUS,
				   bits);
}

/* Uncorrectable errors that are masked */
struct pcicap_aer_uncorrectable_mask {
	uint32_t raw;
};

/* Undefined; training error in PCIe 1.0a */
static inline bool
pcicap_aer_uncorrectable_mask_undefined(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_undefined(struct pcicap_aer_uncorrectable_mask r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED : 0);
	return r;
}

/* Data link protocol error */
static inline bool
pcicap_aer_uncorrectable_mask_data_link_protocol(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_data_link_protocol(struct pcicap_aer_uncorrectable_mask r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL : 0);
	return r;
}

/* Surprise down error */
static inline bool
pcicap_aer_uncorrectable_mask_surprise_down(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_surprise_down(struct pcicap_aer_uncorrectable_mask r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN : 0);
	return r;
}

/* Poisoned TLP received */
static inline bool
pcicap_aer_uncorrectable_mask_poisoned_tlp(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_poisoned_tlp(struct pcicap_aer_uncorrectable_mask r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP : 0);
	return r;
}

/* Flow control protocol error */
static inline bool
pcicap_aer_uncorrectable_mask_flow_control_protocol(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_flow_control_protocol(struct pcicap_aer_uncorrectable_mask r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL : 0);
	return r;
}

/* Completion timeout */
static inline bool
pcicap_aer_uncorrectable_mask_completion_timeout(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_completion_timeout(struct pcicap_aer_uncorrectable_mask r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT : 0);
	return r;
}

/* Completer abort */
static inline bool
pcicap_aer_uncorrectable_mask_completer_abort(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_completer_abort(struct pcicap_aer_uncorrectable_mask r,
						  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT : 0);
	return r;
}

/* Unexpected completion */
static inline bool
pcicap_aer_uncorrectable_mask_unexpected_completion(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_unexpected_completion(struct pcicap_aer_uncorrectable_mask r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION : 0);
	return r;
}

/* Receiver overflow */
static inline bool
pcicap_aer_uncorrectable_mask_receiver_overflow(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_receiver_overflow(struct pcicap_aer_uncorrectable_mask r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW : 0);
	return r;
}

/* Malformed TLP */
static inline bool
pcicap_aer_uncorrectable_mask_malformed_tlp(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_malformed_tlp(struct pcicap_aer_uncorrectable_mask r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP : 0);
	return r;
}

/* End-to-end CRC error */
static inline bool
pcicap_aer_uncorrectable_mask_ecrc(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_ECRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_ecrc(struct pcicap_aer_uncorrectable_mask r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_UNCORRECTABLE_MASK_ECRC,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_ECRC : 0);
	return r;
}

/* Unsupported request */
static inline bool
pcicap_aer_uncorrectable_mask_unsupported_request(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_unsupported_request(struct pcicap_aer_uncorrectable_mask r,
						      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST : 0);
	return r;
}

/* ACS violation */
static inline bool
pcicap_aer_uncorrectable_mask_acs_violation(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_acs_violation(struct pcicap_aer_uncorrectable_mask r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION : 0);
	return r;
}

/* Uncorrectable internal error */
static inline bool
pcicap_aer_uncorrectable_mask_internal(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_internal(struct pcicap_aer_uncorrectable_mask r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL : 0);
	return r;
}

/* Multicast blocked TLP */
static inline bool
pcicap_aer_uncorrectable_mask_mc_blocked_tlp(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_mc_blocked_tlp(struct pcicap_aer_uncorrectable_mask r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP : 0);
	return r;
}

/* AtomicOp egress blocked */
static inline bool
pcicap_aer_uncorrectable_mask_atomic_egress_blocked(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_atomic_egress_blocked(struct pcicap_aer_uncorrectable_mask r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED : 0);
	return r;
}

/* TLP prefix blocked */
static inline bool
pcicap_aer_uncorrectable_mask_tlp_prefix_blocked(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_tlp_prefix_blocked(struct pcicap_aer_uncorrectable_mask r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED : 0);
	return r;
}

/* Poisoned TLP egress blocked */
static inline bool
pcicap_aer_uncorrectable_mask_poisoned_egress_blocked(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_poisoned_egress_blocked(struct pcicap_aer_uncorrectable_mask r,
							  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED : 0);
	return r;
}

/* DMWr request egress blocked */
static inline bool
pcicap_aer_uncorrectable_mask_dmwr_egress_blocked(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_dmwr_egress_blocked(struct pcicap_aer_uncorrectable_mask r,
						      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED : 0);
	return r;
}

/* IDE check failed */
static inline bool
pcicap_aer_uncorrectable_mask_ide_check_failed(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_ide_check_failed(struct pcicap_aer_uncorrectable_mask r,
						   bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED : 0);
	return r;
}

/* Misrouted IDE TLP */
static inline bool
pcicap_aer_uncorrectable_mask_misrouted_ide(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_misrouted_ide(struct pcicap_aer_uncorrectable_mask r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE : 0);
	return r;
}

/* PCRC check failed */
static inline bool
pcicap_aer_uncorrectable_mask_pcrc_check_failed(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_pcrc_check_failed(struct pcicap_aer_uncorrectable_mask r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED : 0);
	return r;
}

/* TLP translation egress blocked */
static inline bool
pcicap_aer_uncorrectable_mask_translation_egress_blocked(struct pcicap_aer_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_mask
pcicap_aer_uncorrectable_mask_set_translation_egress_blocked(struct pcicap_aer_uncorrectable_mask r,
							     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED : 0);
	return r;
}

/**
 * pcicap_aer_read_uncorrectable_mask() - read: Uncorrectable errors that
 * are masked
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_uncorrectable_mask(const struct pcicap_aer *v,
				   struct pcicap_aer_uncorrectable_mask *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_UNCORRECTABLE_MASK,
				  &val->raw);
}

/**
 * pcicap_aer_update_uncorrectable_mask() - change bits: Uncorrectable errors
 * that are masked
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
pcicap_aer_update_uncorrectable_mask(const struct pcicap_aer *v, uint32_t mask,
				     struct pcicap_aer_uncorrectable_mask val)
{
	struct pcicap_aer_uncorrectable_mask old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_UNCORRECTABLE_MASK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_uncorrectable_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_UNCORRECTABLE_MASK,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Uncorrectable errors reported as fatal */
struct pcicap_aer_uncorrectable_severity {
	uint32_t raw;
};

/* Undefined; training error in PCIe 1.0a */
static inline bool
pcicap_aer_uncorrectable_severity_undefined(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_undefined(struct pcicap_aer_uncorrectable_severity r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED : 0);
	return r;
}

/* Data link protocol error */
static inline bool
pcicap_aer_uncorrectable_severity_data_link_protocol(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_data_link_protocol(struct pcicap_aer_uncorrectable_severity r,
							 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL : 0);
	return r;
}

/* Surprise down error */
static inline bool
pcicap_aer_uncorrectable_severity_surprise_down(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_surprise_down(struct pcicap_aer_uncorrectable_severity r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN : 0);
	return r;
}

/* Poisoned TLP received */
static inline bool
pcicap_aer_uncorrectable_severity_poisoned_tlp(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_poisoned_tlp(struct pcicap_aer_uncorrectable_severity r,
						   bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP : 0);
	return r;
}

/* Flow control protocol error */
static inline bool
pcicap_aer_uncorrectable_severity_flow_control_protocol(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_flow_control_protocol(struct pcicap_aer_uncorrectable_severity r,
							    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL : 0);
	return r;
}

/* Completion timeout */
static inline bool
pcicap_aer_uncorrectable_severity_completion_timeout(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_completion_timeout(struct pcicap_aer_uncorrectable_severity r,
							 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT : 0);
	return r;
}

/* Completer abort */
static inline bool
pcicap_aer_uncorrectable_severity_completer_abort(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_completer_abort(struct pcicap_aer_uncorrectable_severity r,
						      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT : 0);
	return r;
}

/* Unexpected completion */
static inline bool
pcicap_aer_uncorrectable_severity_unexpected_completion(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_unexpected_completion(struct pcicap_aer_uncorrectable_severity r,
							    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION : 0);
	return r;
}

/* Receiver overflow */
static inline bool
pcicap_aer_uncorrectable_severity_receiver_overflow(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_receiver_overflow(struct pcicap_aer_uncorrectable_severity r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW : 0);
	return r;
}

/* Malformed TLP */
static inline bool
pcicap_aer_uncorrectable_severity_malformed_tlp(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_malformed_tlp(struct pcicap_aer_uncorrectable_severity r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP : 0);
	return r;
}

/* End-to-end CRC error */
static inline bool
pcicap_aer_uncorrectable_severity_ecrc(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_ecrc(struct pcicap_aer_uncorrectable_severity r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC : 0);
	return r;
}

/* Unsupported request */
static inline bool
pcicap_aer_uncorrectable_severity_unsupported_request(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_unsupported_request(struct pcicap_aer_uncorrectable_severity r,
							  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST : 0);
	return r;
}

/* ACS violation */
static inline bool
pcicap_aer_uncorrectable_severity_acs_violation(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_acs_violation(struct pcicap_aer_uncorrectable_severity r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION : 0);
	return r;
}

/* Uncorrectable internal error */
static inline bool
pcicap_aer_uncorrectable_severity_internal(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_internal(struct pcicap_aer_uncorrectable_severity r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL : 0);
	return r;
}

/* Multicast blocked TLP */
static inline bool
pcicap_aer_uncorrectable_severity_mc_blocked_tlp(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_mc_blocked_tlp(struct pcicap_aer_uncorrectable_severity r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP : 0);
	return r;
}

/* AtomicOp egress blocked */
static inline bool
pcicap_aer_uncorrectable_severity_atomic_egress_blocked(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_atomic_egress_blocked(struct pcicap_aer_uncorrectable_severity r,
							    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED : 0);
	return r;
}

/* TLP prefix blocked */
static inline bool
pcicap_aer_uncorrectable_severity_tlp_prefix_blocked(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_tlp_prefix_blocked(struct pcicap_aer_uncorrectable_severity r,
							 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED : 0);
	return r;
}

/* Poisoned TLP egress blocked */
static inline bool
pcicap_aer_uncorrectable_severity_poisoned_egress_blocked(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_poisoned_egress_blocked(struct pcicap_aer_uncorrectable_severity r,
							      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED : 0);
	return r;
}

/* DMWr request egress blocked */
static inline bool
pcicap_aer_uncorrectable_severity_dmwr_egress_blocked(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_dmwr_egress_blocked(struct pcicap_aer_uncorrectable_severity r,
							  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED : 0);
	return r;
}

/* IDE check failed */
static inline bool
pcicap_aer_uncorrectable_severity_ide_check_failed(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_ide_check_failed(struct pcicap_aer_uncorrectable_severity r,
						       bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED : 0);
	return r;
}

/* Misrouted IDE TLP */
static inline bool
pcicap_aer_uncorrectable_severity_misrouted_ide(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_misrouted_ide(struct pcicap_aer_uncorrectable_severity r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE : 0);
	return r;
}

/* PCRC check failed */
static inline bool
pcicap_aer_uncorrectable_severity_pcrc_check_failed(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_pcrc_check_failed(struct pcicap_aer_uncorrectable_severity r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED : 0);
	return r;
}

/* TLP translation egress blocked */
static inline bool
pcicap_aer_uncorrectable_severity_translation_egress_blocked(struct pcicap_aer_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_uncorrectable_severity
pcicap_aer_uncorrectable_severity_set_translation_egress_blocked(struct pcicap_aer_uncorrectable_severity r,
								 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED,
			      val ? PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED : 0);
	return r;
}

/**
 * pcicap_aer_read_uncorrectable_severity() - read: Uncorrectable errors
 * reported as fatal
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_uncorrectable_severity(const struct pcicap_aer *v,
				       struct pcicap_aer_uncorrectable_severity *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_UNCORRECTABLE_SEVERITY,
				  &val->raw);
}

/**
 * pcicap_aer_update_uncorrectable_severity() - change bits: Uncorrectable
 * errors reported as fatal
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
pcicap_aer_update_uncorrectable_severity(const struct pcicap_aer *v,
					 uint32_t mask,
					 struct pcicap_aer_uncorrectable_severity val)
{
	struct pcicap_aer_uncorrectable_severity old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_UNCORRECTABLE_SEVERITY_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_uncorrectable_severity(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_UNCORRECTABLE_SEVERITY,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Correctable errors detected */
struct pcicap_aer_correctable_status {
	uint32_t raw;
};

/* Receiver error */
static inline bool
pcicap_aer_correctable_status_receiver(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_RECEIVER) != 0;
}

/* Bad TLP */
static inline bool
pcicap_aer_correctable_status_bad_tlp(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_BAD_TLP) != 0;
}

/* Bad DLLP */
static inline bool
pcicap_aer_correctable_status_bad_dllp(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_BAD_DLLP) != 0;
}

/* REPLAY_NUM rollover */
static inline bool
pcicap_aer_correctable_status_replay_rollover(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_REPLAY_ROLLOVER) != 0;
}

/* Replay timer timeout */
static inline bool
pcicap_aer_correctable_status_replay_timeout(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_REPLAY_TIMEOUT) != 0;
}

/* Advisory non-fatal error */
static inline bool
pcicap_aer_correctable_status_advisory_nonfatal(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_ADVISORY_NONFATAL) != 0;
}

/* Corrected internal error */
static inline bool
pcicap_aer_correctable_status_internal(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_INTERNAL) != 0;
}

/* Header log overflow */
static inline bool
pcicap_aer_correctable_status_header_log_overflow(struct pcicap_aer_correctable_status r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_STATUS_HEADER_LOG_OVERFLOW) != 0;
}

/**
 * pcicap_aer_read_correctable_status() - read: Correctable errors detected
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_correctable_status(const struct pcicap_aer *v,
				   struct pcicap_aer_correctable_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_CORRECTABLE_STATUS,
				  &val->raw);
}

/**
 * pcicap_aer_clear_correctable_status() - clear bits by writing 1: Correctable
 * errors detected
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_clear_correctable_status(const struct pcicap_aer *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_AER_CORRECTABLE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_AER_CORRECTABLE_STATUS,
				   bits);
}

/* Correctable errors that are masked */
struct pcicap_aer_correctable_mask {
	uint32_t raw;
};

/* Receiver error */
static inline bool
pcicap_aer_correctable_mask_receiver(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_RECEIVER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_receiver(struct pcicap_aer_correctable_mask r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CORRECTABLE_MASK_RECEIVER,
			      val ? PCICAP_AER_CORRECTABLE_MASK_RECEIVER : 0);
	return r;
}

/* Bad TLP */
static inline bool
pcicap_aer_correctable_mask_bad_tlp(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_BAD_TLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_bad_tlp(struct pcicap_aer_correctable_mask r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CORRECTABLE_MASK_BAD_TLP,
			      val ? PCICAP_AER_CORRECTABLE_MASK_BAD_TLP : 0);
	return r;
}

/* Bad DLLP */
static inline bool
pcicap_aer_correctable_mask_bad_dllp(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_bad_dllp(struct pcicap_aer_correctable_mask r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP,
			      val ? PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP : 0);
	return r;
}

/* REPLAY_NUM rollover */
static inline bool
pcicap_aer_correctable_mask_replay_rollover(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_replay_rollover(struct pcicap_aer_correctable_mask r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER,
			      val ? PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER : 0);
	return r;
}

/* Replay timer timeout */
static inline bool
pcicap_aer_correctable_mask_replay_timeout(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_replay_timeout(struct pcicap_aer_correctable_mask r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT,
			      val ? PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT : 0);
	return r;
}

/* Advisory non-fatal error */
static inline bool
pcicap_aer_correctable_mask_advisory_nonfatal(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_advisory_nonfatal(struct pcicap_aer_correctable_mask r,
						  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL,
			      val ? PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL : 0);
	return r;
}

/* Corrected internal error */
static inline bool
pcicap_aer_correctable_mask_internal(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_INTERNAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_internal(struct pcicap_aer_correctable_mask r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CORRECTABLE_MASK_INTERNAL,
			      val ? PCICAP_AER_CORRECTABLE_MASK_INTERNAL : 0);
	return r;
}

/* Header log overflow */
static inline bool
pcicap_aer_correctable_mask_header_log_overflow(struct pcicap_aer_correctable_mask r)
{
	return (r.raw & PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_correctable_mask
pcicap_aer_correctable_mask_set_header_log_overflow(struct pcicap_aer_correctable_mask r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW,
			      val ? PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW : 0);
	return r;
}

/**
 * pcicap_aer_read_correctable_mask() - read: Correctable errors that are masked
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_correctable_mask(const struct pcicap_aer *v,
				 struct pcicap_aer_correctable_mask *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_CORRECTABLE_MASK,
				  &val->raw);
}

/**
 * pcicap_aer_update_correctable_mask() - change bits: Correctable errors that
 * are masked
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
pcicap_aer_update_correctable_mask(const struct pcicap_aer *v, uint32_t mask,
				   struct pcicap_aer_correctable_mask val)
{
	struct pcicap_aer_correctable_mask old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_CORRECTABLE_MASK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_correctable_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_CORRECTABLE_MASK,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Advanced Error Capabilities and Control */
struct pcicap_aer_cap_ctrl {
	uint32_t raw;
};

/* Bit position of the first error in the status register */
static inline uint32_t
pcicap_aer_cap_ctrl_first_error_pointer(struct pcicap_aer_cap_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_AER_CAP_CTRL_FIRST_ERROR_POINTER);
}

/* ECRC generation is supported */
static inline bool
pcicap_aer_cap_ctrl_ecrc_generation_capable(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_ECRC_GENERATION_CAPABLE) != 0;
}

/* ECRC generation is enabled */
static inline bool
pcicap_aer_cap_ctrl_ecrc_generation_enable(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_cap_ctrl
pcicap_aer_cap_ctrl_set_ecrc_generation_enable(struct pcicap_aer_cap_ctrl r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE,
			      val ? PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE : 0);
	return r;
}

/* ECRC checking is supported */
static inline bool
pcicap_aer_cap_ctrl_ecrc_check_capable(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_ECRC_CHECK_CAPABLE) != 0;
}

/* ECRC checking is enabled */
static inline bool
pcicap_aer_cap_ctrl_ecrc_check_enable(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_cap_ctrl
pcicap_aer_cap_ctrl_set_ecrc_check_enable(struct pcicap_aer_cap_ctrl r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE,
			      val ? PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE : 0);
	return r;
}

/* Recording of multiple headers is supported */
static inline bool
pcicap_aer_cap_ctrl_multiple_header_capable(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_CAPABLE) != 0;
}

/* Recording of multiple headers is enabled */
static inline bool
pcicap_aer_cap_ctrl_multiple_header_enable(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_cap_ctrl
pcicap_aer_cap_ctrl_set_multiple_header_enable(struct pcicap_aer_cap_ctrl r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE,
			      val ? PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE : 0);
	return r;
}

/* The TLP prefix log is valid */
static inline bool
pcicap_aer_cap_ctrl_prefix_log_present(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_PREFIX_LOG_PRESENT) != 0;
}

/* Completion timeouts log the request's prefix and header */
static inline bool
pcicap_aer_cap_ctrl_completion_timeout_log(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_COMPLETION_TIMEOUT_LOG) != 0;
}

/* The logged TLP was received in flit mode */
static inline bool
pcicap_aer_cap_ctrl_tlp_logged_flit(struct pcicap_aer_cap_ctrl r)
{
	return (r.raw & PCICAP_AER_CAP_CTRL_TLP_LOGGED_FLIT) != 0;
}

/*
 * Number of valid dwords in the header log in flit mode (raw; quantity
 * in dwords)
 */
static inline uint32_t
pcicap_aer_cap_ctrl_tlp_log_size(struct pcicap_aer_cap_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_AER_CAP_CTRL_TLP_LOG_SIZE) >> 19);
}

/**
 * pcicap_aer_read_cap_ctrl() - read: Advanced Error Capabilities and Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_cap_ctrl(const struct pcicap_aer *v,
			 struct pcicap_aer_cap_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_CAP_CTRL, &val->raw);
}

/**
 * pcicap_aer_update_cap_ctrl() - change bits: Advanced Error Capabilities
 * and Control
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
pcicap_aer_update_cap_ctrl(const struct pcicap_aer *v, uint32_t mask,
			   struct pcicap_aer_cap_ctrl val)
{
	struct pcicap_aer_cap_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_CAP_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_cap_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_CAP_CTRL,
				 (uint32_t)((old.raw & PCICAP_AER_CAP_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_aer_read_header_log() - read: Header of the TLP that caused the
 * first error
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_header_log(const struct pcicap_aer *v, unsigned int index,
			   uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_AER_HEADER_LOG + index * 4,
				  val);
}

/* Error messages that raise an interrupt */
struct pcicap_aer_root_command {
	uint32_t raw;
};

/* Correctable error messages */
static inline bool
pcicap_aer_root_command_correctable_enable(struct pcicap_aer_root_command r)
{
	return (r.raw & PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_root_command
pcicap_aer_root_command_set_correctable_enable(struct pcicap_aer_root_command r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE,
			      val ? PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE : 0);
	return r;
}

/* Non-fatal error messages */
static inline bool
pcicap_aer_root_command_nonfatal_enable(struct pcicap_aer_root_command r)
{
	return (r.raw & PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_root_command
pcicap_aer_root_command_set_nonfatal_enable(struct pcicap_aer_root_command r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE,
			      val ? PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE : 0);
	return r;
}

/* Fatal error messages */
static inline bool
pcicap_aer_root_command_fatal_enable(struct pcicap_aer_root_command r)
{
	return (r.raw & PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_root_command
pcicap_aer_root_command_set_fatal_enable(struct pcicap_aer_root_command r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE,
			      val ? PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE : 0);
	return r;
}

/**
 * pcicap_aer_read_root_command() - read: Error messages that raise an interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_root_command(const struct pcicap_aer *v,
			     struct pcicap_aer_root_command *val)
{
	val->raw = UINT32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AER_ROOT_COMMAND, &val->raw);
}

/**
 * pcicap_aer_update_root_command() - change bits: Error messages that raise
 * an interrupt
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
pcicap_aer_update_root_command(const struct pcicap_aer *v, uint32_t mask,
			       struct pcicap_aer_root_command val)
{
	struct pcicap_aer_root_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_ROOT_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_root_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_ROOT_COMMAND,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Error messages received by the root port */
struct pcicap_aer_root_status {
	uint32_t raw;
};

/* ERR_COR received */
static inline bool
pcicap_aer_root_status_correctable(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_CORRECTABLE) != 0;
}

/* More than one was received */
static inline bool
pcicap_aer_root_status_multiple_correctable(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_MULTIPLE_CORRECTABLE) != 0;
}

/* ERR_FATAL or ERR_NONFATAL received */
static inline bool
pcicap_aer_root_status_uncorrectable(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_UNCORRECTABLE) != 0;
}

/* More than one was received */
static inline bool
pcicap_aer_root_status_multiple_uncorrectable(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_MULTIPLE_UNCORRECTABLE) != 0;
}

/* The first uncorrectable error message was ERR_FATAL */
static inline bool
pcicap_aer_root_status_first_fatal(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_FIRST_FATAL) != 0;
}

/* ERR_NONFATAL received */
static inline bool
pcicap_aer_root_status_nonfatal(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_NONFATAL) != 0;
}

/* ERR_FATAL received */
static inline bool
pcicap_aer_root_status_fatal(struct pcicap_aer_root_status r)
{
	return (r.raw & PCICAP_AER_ROOT_STATUS_FATAL) != 0;
}

/* Subclass of the correctable error message */
static inline uint32_t
pcicap_aer_root_status_correctable_subclass(struct pcicap_aer_root_status r)
{
	return (uint32_t)((r.raw & PCICAP_AER_ROOT_STATUS_CORRECTABLE_SUBCLASS) >> 7);
}

/* Interrupt message number */
static inline uint32_t
pcicap_aer_root_status_interrupt_message(struct pcicap_aer_root_status r)
{
	return (uint32_t)((r.raw & PCICAP_AER_ROOT_STATUS_INTERRUPT_MESSAGE) >> 27);
}

/**
 * pcicap_aer_read_root_status() - read: Error messages received by the
 * root port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_root_status(const struct pcicap_aer *v,
			    struct pcicap_aer_root_status *val)
{
	val->raw = UINT32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AER_ROOT_STATUS, &val->raw);
}

/**
 * pcicap_aer_clear_root_status() - clear bits by writing 1: Error messages
 * received by the root port
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_clear_root_status(const struct pcicap_aer *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_AER_ROOT_STATUS_W1C_MASK)
		return -EPERM;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_AER_ROOT_STATUS, bits);
}

/**
 * pcicap_aer_read_correctable_source() - read: Requester ID of the first
 * correctable error message
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_correctable_source(const struct pcicap_aer *v, uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_AER_CORRECTABLE_SOURCE, val);
}

/**
 * pcicap_aer_read_uncorrectable_source() - read: Requester ID of the first
 * uncorrectable error message
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_uncorrectable_source(const struct pcicap_aer *v, uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_AER_UNCORRECTABLE_SOURCE,
				  val);
}

/**
 * pcicap_aer_read_prefix_log() - read: End-end TLP prefixes of the TLP that
 * caused the first error
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_prefix_log(const struct pcicap_aer *v, unsigned int index,
			   uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->cap_ctrl_prefix_log_present == 1 && v->port_type != 7))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_AER_PREFIX_LOG + index * 4,
				  val);
}

/* Uncorrectable errors on the secondary bus */
struct pcicap_aer_secondary_uncorrectable_status {
	uint32_t raw;
};

/* Target abort on a split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_status_target_abort_split(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_TARGET_ABORT_SPLIT) != 0;
}

/* Master abort on a split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_status_master_abort_split(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_MASTER_ABORT_SPLIT) != 0;
}

/* Received a target abort */
static inline bool
pcicap_aer_secondary_uncorrectable_status_received_target_abort(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_TARGET_ABORT) != 0;
}

/* Received a master abort */
static inline bool
pcicap_aer_secondary_uncorrectable_status_received_master_abort(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_MASTER_ABORT) != 0;
}

/* Unexpected split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_status_unexpected_split(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_UNEXPECTED_SPLIT) != 0;
}

/* Uncorrectable data error in a split completion message */
static inline bool
pcicap_aer_secondary_uncorrectable_status_split_message_data(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SPLIT_MESSAGE_DATA) != 0;
}

/* Uncorrectable data error */
static inline bool
pcicap_aer_secondary_uncorrectable_status_data(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DATA) != 0;
}

/* Uncorrectable attribute error */
static inline bool
pcicap_aer_secondary_uncorrectable_status_attribute(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ATTRIBUTE) != 0;
}

/* Uncorrectable address error */
static inline bool
pcicap_aer_secondary_uncorrectable_status_address(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ADDRESS) != 0;
}

/* Delayed transaction discard timer expired */
static inline bool
pcicap_aer_secondary_uncorrectable_status_discard_timer(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DISCARD_TIMER) != 0;
}

/* PERR# was asserted */
static inline bool
pcicap_aer_secondary_uncorrectable_status_perr(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_PERR) != 0;
}

/* SERR# was asserted */
static inline bool
pcicap_aer_secondary_uncorrectable_status_serr(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SERR) != 0;
}

/* Internal bridge error */
static inline bool
pcicap_aer_secondary_uncorrectable_status_internal_bridge(struct pcicap_aer_secondary_uncorrectable_status r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_INTERNAL_BRIDGE) != 0;
}

/**
 * pcicap_aer_read_secondary_uncorrectable_status() - read: Uncorrectable errors
 * on the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_secondary_uncorrectable_status(const struct pcicap_aer *v,
					       struct pcicap_aer_secondary_uncorrectable_status *val)
{
	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				  &val->raw);
}

/**
 * pcicap_aer_clear_secondary_uncorrectable_status() - clear bits by writing 1:
 * Uncorrectable errors on the secondary bus
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_clear_secondary_uncorrectable_status(const struct pcicap_aer *v,
						uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_W1C_MASK)
		return -EPERM;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_write32(&v->view,
				   PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				   bits);
}

/* Uncorrectable errors on the secondary bus that are masked */
struct pcicap_aer_secondary_uncorrectable_mask {
	uint32_t raw;
};

/* Target abort on a split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_target_abort_split(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_target_abort_split(struct pcicap_aer_secondary_uncorrectable_mask r,
							       bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT : 0);
	return r;
}

/* Master abort on a split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_master_abort_split(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_master_abort_split(struct pcicap_aer_secondary_uncorrectable_mask r,
							       bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT : 0);
	return r;
}

/* Received a target abort */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_received_target_abort(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_received_target_abort(struct pcicap_aer_secondary_uncorrectable_mask r,
								  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT : 0);
	return r;
}

/* Received a master abort */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_received_master_abort(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_received_master_abort(struct pcicap_aer_secondary_uncorrectable_mask r,
								  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT : 0);
	return r;
}

/* Unexpected split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_unexpected_split(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_unexpected_split(struct pcicap_aer_secondary_uncorrectable_mask r,
							     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT : 0);
	return r;
}

/* Uncorrectable data error in a split completion message */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_split_message_data(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_split_message_data(struct pcicap_aer_secondary_uncorrectable_mask r,
							       bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA : 0);
	return r;
}

/* Uncorrectable data error */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_data(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_data(struct pcicap_aer_secondary_uncorrectable_mask r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA : 0);
	return r;
}

/* Uncorrectable attribute error */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_attribute(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_attribute(struct pcicap_aer_secondary_uncorrectable_mask r,
						      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE : 0);
	return r;
}

/* Uncorrectable address error */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_address(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_address(struct pcicap_aer_secondary_uncorrectable_mask r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS : 0);
	return r;
}

/* Delayed transaction discard timer expired */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_discard_timer(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_discard_timer(struct pcicap_aer_secondary_uncorrectable_mask r,
							  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER : 0);
	return r;
}

/* PERR# was asserted */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_perr(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_perr(struct pcicap_aer_secondary_uncorrectable_mask r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR : 0);
	return r;
}

/* SERR# was asserted */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_serr(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_serr(struct pcicap_aer_secondary_uncorrectable_mask r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR : 0);
	return r;
}

/* Internal bridge error */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_internal_bridge(struct pcicap_aer_secondary_uncorrectable_mask r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_mask
pcicap_aer_secondary_uncorrectable_mask_set_internal_bridge(struct pcicap_aer_secondary_uncorrectable_mask r,
							    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE : 0);
	return r;
}

/**
 * pcicap_aer_read_secondary_uncorrectable_mask() - read: Uncorrectable errors
 * on the secondary bus that are masked
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_secondary_uncorrectable_mask(const struct pcicap_aer *v,
					     struct pcicap_aer_secondary_uncorrectable_mask *val)
{
	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK,
				  &val->raw);
}

/**
 * pcicap_aer_update_secondary_uncorrectable_mask() - change bits: Uncorrectable
 * errors on the secondary bus that are masked
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
pcicap_aer_update_secondary_uncorrectable_mask(const struct pcicap_aer *v,
					       uint32_t mask,
					       struct pcicap_aer_secondary_uncorrectable_mask val)
{
	struct pcicap_aer_secondary_uncorrectable_mask old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_secondary_uncorrectable_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Uncorrectable errors on the secondary bus reported as fatal */
struct pcicap_aer_secondary_uncorrectable_severity {
	uint32_t raw;
};

/* Target abort on a split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_target_abort_split(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_target_abort_split(struct pcicap_aer_secondary_uncorrectable_severity r,
								   bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT : 0);
	return r;
}

/* Master abort on a split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_master_abort_split(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_master_abort_split(struct pcicap_aer_secondary_uncorrectable_severity r,
								   bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT : 0);
	return r;
}

/* Received a target abort */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_received_target_abort(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_received_target_abort(struct pcicap_aer_secondary_uncorrectable_severity r,
								      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT : 0);
	return r;
}

/* Received a master abort */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_received_master_abort(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_received_master_abort(struct pcicap_aer_secondary_uncorrectable_severity r,
								      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT : 0);
	return r;
}

/* Unexpected split completion */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_unexpected_split(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_unexpected_split(struct pcicap_aer_secondary_uncorrectable_severity r,
								 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT : 0);
	return r;
}

/* Uncorrectable data error in a split completion message */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_split_message_data(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_split_message_data(struct pcicap_aer_secondary_uncorrectable_severity r,
								   bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA : 0);
	return r;
}

/* Uncorrectable data error */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_data(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_data(struct pcicap_aer_secondary_uncorrectable_severity r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA : 0);
	return r;
}

/* Uncorrectable attribute error */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_attribute(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_attribute(struct pcicap_aer_secondary_uncorrectable_severity r,
							  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE : 0);
	return r;
}

/* Uncorrectable address error */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_address(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_address(struct pcicap_aer_secondary_uncorrectable_severity r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS : 0);
	return r;
}

/* Delayed transaction discard timer expired */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_discard_timer(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_discard_timer(struct pcicap_aer_secondary_uncorrectable_severity r,
							      bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER : 0);
	return r;
}

/* PERR# was asserted */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_perr(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_perr(struct pcicap_aer_secondary_uncorrectable_severity r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR : 0);
	return r;
}

/* SERR# was asserted */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_serr(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_serr(struct pcicap_aer_secondary_uncorrectable_severity r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR : 0);
	return r;
}

/* Internal bridge error */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_internal_bridge(struct pcicap_aer_secondary_uncorrectable_severity r)
{
	return (r.raw & PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_aer_secondary_uncorrectable_severity
pcicap_aer_secondary_uncorrectable_severity_set_internal_bridge(struct pcicap_aer_secondary_uncorrectable_severity r,
								bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE,
			      val ? PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE : 0);
	return r;
}

/**
 * pcicap_aer_read_secondary_uncorrectable_severity() - read: Uncorrectable
 * errors on the secondary bus reported as fatal
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_secondary_uncorrectable_severity(const struct pcicap_aer *v,
						 struct pcicap_aer_secondary_uncorrectable_severity *val)
{
	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY,
				  &val->raw);
}

/**
 * pcicap_aer_update_secondary_uncorrectable_severity() - change bits:
 * Uncorrectable errors on the secondary bus reported as fatal
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
pcicap_aer_update_secondary_uncorrectable_severity(const struct pcicap_aer *v,
						   uint32_t mask,
						   struct pcicap_aer_secondary_uncorrectable_severity val)
{
	struct pcicap_aer_secondary_uncorrectable_severity old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_aer_read_secondary_uncorrectable_severity(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Pointer to the first error on the secondary bus */
struct pcicap_aer_secondary_cap_ctrl {
	uint32_t raw;
};

/* Bit position of the first error in the secondary status register */
static inline uint32_t
pcicap_aer_secondary_cap_ctrl_first_error_pointer(struct pcicap_aer_secondary_cap_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_AER_SECONDARY_CAP_CTRL_FIRST_ERROR_POINTER);
}

/**
 * pcicap_aer_read_secondary_cap_ctrl() - read: Pointer to the first error on
 * the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_secondary_cap_ctrl(const struct pcicap_aer *v,
				   struct pcicap_aer_secondary_cap_ctrl *val)
{
	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AER_SECONDARY_CAP_CTRL,
				  &val->raw);
}

/**
 * pcicap_aer_read_secondary_header_log() - read: Attributes, command and
 * address of the transaction
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_read_secondary_header_log(const struct pcicap_aer *v,
				     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_HEADER_LOG + index * 4,
				  val);
}

/**
 * struct pcicap_aer_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_aer_dwords {
	struct pcicap_aer v;
	uint32_t dw[19];
};

/**
 * pcicap_aer_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot(const struct pcicap_aer *v, struct pcicap_aer_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 18, &s->dw[1]);
}

/* Uncorrectable errors detected: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_uncorrectable_status(const struct pcicap_aer_dwords *s,
					 struct pcicap_aer_uncorrectable_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_STATUS, &val->raw);
}

/*
 * Uncorrectable errors that are masked: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_uncorrectable_mask(const struct pcicap_aer_dwords *s,
				       struct pcicap_aer_uncorrectable_mask *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_MASK, &val->raw);
}

/*
 * Uncorrectable errors reported as fatal: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_uncorrectable_severity(const struct pcicap_aer_dwords *s,
					   struct pcicap_aer_uncorrectable_severity *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_SEVERITY,
				    &val->raw);
}

/* Correctable errors detected: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_correctable_status(const struct pcicap_aer_dwords *s,
				       struct pcicap_aer_correctable_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_CORRECTABLE_STATUS, &val->raw);
}

/*
 * Correctable errors that are masked: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_correctable_mask(const struct pcicap_aer_dwords *s,
				     struct pcicap_aer_correctable_mask *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_CORRECTABLE_MASK, &val->raw);
}

/*
 * Advanced Error Capabilities and Control: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_cap_ctrl(const struct pcicap_aer_dwords *s,
			     struct pcicap_aer_cap_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_AER_CAP_CTRL,
				    &val->raw);
}

/*
 * Header of the TLP that caused the first error: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_header_log(const struct pcicap_aer_dwords *s,
			       unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_HEADER_LOG + index * 4, val);
}

/*
 * Error messages that raise an interrupt: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_root_command(const struct pcicap_aer_dwords *s,
				 struct pcicap_aer_root_command *val)
{
	const struct pcicap_aer *v = &s->v;

	val->raw = UINT32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_ROOT_COMMAND, &val->raw);
}

/*
 * Error messages received by the root port: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_root_status(const struct pcicap_aer_dwords *s,
				struct pcicap_aer_root_status *val)
{
	const struct pcicap_aer *v = &s->v;

	val->raw = UINT32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_ROOT_STATUS, &val->raw);
}

/*
 * Requester ID of the first correctable error message: from a snapshot; errors
 * as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_correctable_source(const struct pcicap_aer_dwords *s,
				       uint16_t *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = UINT16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_AER_CORRECTABLE_SOURCE, val);
}

/*
 * Requester ID of the first uncorrectable error message: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_uncorrectable_source(const struct pcicap_aer_dwords *s,
					 uint16_t *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = UINT16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_SOURCE, val);
}

/*
 * End-end TLP prefixes of the TLP that caused the first error: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_prefix_log(const struct pcicap_aer_dwords *s,
			       unsigned int index, uint32_t *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = UINT32_MAX;
	if (!(v->cap_ctrl_prefix_log_present == 1 && v->port_type != 7))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_PREFIX_LOG + index * 4, val);
}

/*
 * Uncorrectable errors on the secondary bus: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_secondary_uncorrectable_status(const struct pcicap_aer_dwords *s,
						   struct pcicap_aer_secondary_uncorrectable_status *val)
{
	const struct pcicap_aer *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				    &val->raw);
}

/*
 * Uncorrectable errors on the secondary bus that are masked: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_secondary_uncorrectable_mask(const struct pcicap_aer_dwords *s,
						 struct pcicap_aer_secondary_uncorrectable_mask *val)
{
	const struct pcicap_aer *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK,
				    &val->raw);
}

/*
 * Uncorrectable errors on the secondary bus reported as fatal: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_secondary_uncorrectable_severity(const struct pcicap_aer_dwords *s,
						     struct pcicap_aer_secondary_uncorrectable_severity *val)
{
	const struct pcicap_aer *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY,
				    &val->raw);
}

/*
 * Pointer to the first error on the secondary bus: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_secondary_cap_ctrl(const struct pcicap_aer_dwords *s,
				       struct pcicap_aer_secondary_cap_ctrl *val)
{
	const struct pcicap_aer *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_CAP_CTRL, &val->raw);
}

/*
 * Attributes, command and address of the transaction: from a snapshot; errors
 * as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_snapshot_secondary_header_log(const struct pcicap_aer_dwords *s,
					 unsigned int index, uint32_t *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = UINT32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_HEADER_LOG + index * 4,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_aer_init(struct pcicap_aer *v)
{
	int ret;

	ret = pcicap_fact_port_type(v->view.cfg, &v->port_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		struct pcicap_aer_cap_ctrl r;

		ret = pcicap_aer_read_cap_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_ctrl_prefix_log_present = 0;
		if (!ret)
			v->cap_ctrl_prefix_log_present =
				pcicap_aer_cap_ctrl_prefix_log_present(r);
	}
	{
		uint32_t end = 44;

		if ((v->port_type == 4 || v->port_type == 10))
			end = pcicap_raise32(end, 0x2c, 1, 4);
		if ((v->port_type == 4 || v->port_type == 10))
			end = pcicap_raise32(end, 0x30, 1, 4);
		if ((v->port_type == 4 || v->port_type == 10))
			end = pcicap_raise32(end, 0x34, 1, 2);
		if ((v->port_type == 4 || v->port_type == 10))
			end = pcicap_raise32(end, 0x36, 1, 2);
		if (v->cap_ctrl_prefix_log_present == 1 && v->port_type != 7)
			end = pcicap_raise32(end, 0x38, 4, 4);
		if (v->port_type == 7)
			end = pcicap_raise32(end, 0x2c, 1, 4);
		if (v->port_type == 7)
			end = pcicap_raise32(end, 0x30, 1, 4);
		if (v->port_type == 7)
			end = pcicap_raise32(end, 0x34, 1, 4);
		if (v->port_type == 7)
			end = pcicap_raise32(end, 0x38, 1, 4);
		if (v->port_type == 7)
			end = pcicap_raise32(end, 0x3c, 4, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_aer_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_aer *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0001, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_aer_init(v);
}

/**
 * pcicap_aer_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_find(struct pcicap_cfg *cfg, struct pcicap_aer *v)
{
	return pcicap_aer_find_after(cfg, 0, v);
}

/**
 * pcicap_aer_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_aer_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_aer_find_next(const struct pcicap_aer *prev, struct pcicap_aer *v)
{
	return pcicap_aer_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_AER_H */
