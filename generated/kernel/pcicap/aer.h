/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Advanced Error Reporting
 *
 * Generated from specs/ext/aer.yaml - do not edit.
 * Source: PCIe Base, Advanced Error Reporting Capability; PCIe to PCI Bridge 1.0
 */
#ifndef PCICAP_AER_H
#define PCICAP_AER_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_AER_ID				0x0001

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, rw1cs: Uncorrectable errors that happened */
#define PCICAP_AER_UNCORRECTABLE_STATUS					0x04
/* ro: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNDEFINED			0x00000001
/* rw1cs: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_DATA_LINK_PROTOCOL		0x00000010
/* rw1cs: The link went down without notice */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_SURPRISE_DOWN			0x00000020
/* rw1cs: Got a poisoned TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_TLP			0x00001000
/* rw1cs: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_FLOW_CONTROL_PROTOCOL		0x00002000
/* rw1cs: A completion did not come */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETION_TIMEOUT		0x00004000
/* rw1cs: Ended a request with completer abort */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETER_ABORT		0x00008000
/* rw1cs: Got a completion without a request */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNEXPECTED_COMPLETION		0x00010000
/* rw1cs: More TLPs than credits */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_RECEIVER_OVERFLOW		0x00020000
/* rw1cs: Got a malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MALFORMED_TLP			0x00040000
/* rw1cs: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ECRC				0x00080000
/* rw1cs: Got an unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_UNSUPPORTED_REQUEST		0x00100000
/* rw1cs: A request broke the access controls */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ACS_VIOLATION			0x00200000
/* rw1cs: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_INTERNAL			0x00400000
/* rw1cs: A multicast TLP was blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MC_BLOCKED_TLP			0x00800000
/* rw1cs: An atomic operation was blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_ATOMIC_EGRESS_BLOCKED		0x01000000
/* rw1cs: A TLP prefix was blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_TLP_PREFIX_BLOCKED		0x02000000
/* rw1cs: A poisoned TLP was blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_EGRESS_BLOCKED	0x04000000
/* rw1cs: A deferrable memory write was blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_DMWR_EGRESS_BLOCKED		0x08000000
/* rw1cs: An IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_IDE_CHECK_FAILED		0x10000000
/* rw1cs: Got an IDE TLP meant for another */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_MISROUTED_IDE			0x20000000
/* rw1cs: A plaintext CRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_PCRC_CHECK_FAILED		0x40000000
/* rw1cs: A translated request was blocked */
#define  PCICAP_AER_UNCORRECTABLE_STATUS_TRANSLATION_EGRESS_BLOCKED	0x80000000
#define  PCICAP_AER_UNCORRECTABLE_STATUS_W1C_MASK			0xfffff030

/* rws: Uncorrectable errors that are not reported */
#define PCICAP_AER_UNCORRECTABLE_MASK					0x08
/* rws: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED			0x00000001
/* rws: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL		0x00000010
/* rws: The link went down without notice */
#define  PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN			0x00000020
/* rws: Got a poisoned TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP			0x00001000
/* rws: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL		0x00002000
/* rws: A completion did not come */
#define  PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT		0x00004000
/* rws: Ended a request with completer abort */
#define  PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT			0x00008000
/* rws: Got a completion without a request */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION		0x00010000
/* rws: More TLPs than credits */
#define  PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW		0x00020000
/* rws: Got a malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP			0x00040000
/* rws: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ECRC				0x00080000
/* rws: Got an unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST		0x00100000
/* rws: A request broke the access controls */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION			0x00200000
/* rws: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL				0x00400000
/* rws: A multicast TLP was blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP			0x00800000
/* rws: An atomic operation was blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED		0x01000000
/* rws: A TLP prefix was blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED		0x02000000
/* rws: A poisoned TLP was blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED		0x04000000
/* rws: A deferrable memory write was blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED		0x08000000
/* rws: An IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED			0x10000000
/* rws: Got an IDE TLP meant for another */
#define  PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE			0x20000000
/* rws: A plaintext CRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED		0x40000000
/* rws: A translated request was blocked */
#define  PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED	0x80000000
#define  PCICAP_AER_UNCORRECTABLE_MASK_WRITE_MASK			0xfffff031

/* rws: Uncorrectable errors that are fatal */
#define PCICAP_AER_UNCORRECTABLE_SEVERITY				0x0c
/* rws: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED			0x00000001
/* rws: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL		0x00000010
/* rws: The link went down without notice */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN		0x00000020
/* rws: Got a poisoned TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP			0x00001000
/* rws: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL	0x00002000
/* rws: A completion did not come */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT		0x00004000
/* rws: Ended a request with completer abort */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT		0x00008000
/* rws: Got a completion without a request */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION	0x00010000
/* rws: More TLPs than credits */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW		0x00020000
/* rws: Got a malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP		0x00040000
/* rws: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC				0x00080000
/* rws: Got an unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST		0x00100000
/* rws: A request broke the access controls */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION		0x00200000
/* rws: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL			0x00400000
/* rws: A multicast TLP was blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP		0x00800000
/* rws: An atomic operation was blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED	0x01000000
/* rws: A TLP prefix was blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED		0x02000000
/* rws: A poisoned TLP was blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED	0x04000000
/* rws: A deferrable memory write was blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED		0x08000000
/* rws: An IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED		0x10000000
/* rws: Got an IDE TLP meant for another */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE		0x20000000
/* rws: A plaintext CRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED		0x40000000
/* rws: A translated request was blocked */
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED	0x80000000
#define  PCICAP_AER_UNCORRECTABLE_SEVERITY_WRITE_MASK			0xfffff031

/* rw1cs: Correctable errors that happened */
#define PCICAP_AER_CORRECTABLE_STATUS				0x10
/* rw1cs: Receiver error */
#define  PCICAP_AER_CORRECTABLE_STATUS_RECEIVER			0x00000001
/* rw1cs: Got a bad TLP */
#define  PCICAP_AER_CORRECTABLE_STATUS_BAD_TLP			0x00000040
/* rw1cs: Got a bad DLLP */
#define  PCICAP_AER_CORRECTABLE_STATUS_BAD_DLLP			0x00000080
/* rw1cs: The replay number rolled over */
#define  PCICAP_AER_CORRECTABLE_STATUS_REPLAY_ROLLOVER		0x00000100
/* rw1cs: The replay timer ran out */
#define  PCICAP_AER_CORRECTABLE_STATUS_REPLAY_TIMEOUT		0x00001000
/* rw1cs: A non-fatal error that is only advice */
#define  PCICAP_AER_CORRECTABLE_STATUS_ADVISORY_NONFATAL	0x00002000
/* rw1cs: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_STATUS_INTERNAL			0x00004000
/* rw1cs: A header could not be logged */
#define  PCICAP_AER_CORRECTABLE_STATUS_HEADER_LOG_OVERFLOW	0x00008000
#define  PCICAP_AER_CORRECTABLE_STATUS_W1C_MASK			0x0000f1c1

/* rws: Correctable errors that are not reported */
#define PCICAP_AER_CORRECTABLE_MASK				0x14
/* rws: Receiver error */
#define  PCICAP_AER_CORRECTABLE_MASK_RECEIVER			0x00000001
/* rws: Got a bad TLP */
#define  PCICAP_AER_CORRECTABLE_MASK_BAD_TLP			0x00000040
/* rws: Got a bad DLLP */
#define  PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP			0x00000080
/* rws: The replay number rolled over */
#define  PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER		0x00000100
/* rws: The replay timer ran out */
#define  PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT		0x00001000
/* rws: A non-fatal error that is only advice */
#define  PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL		0x00002000
/* rws: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_MASK_INTERNAL			0x00004000
/* rws: A header could not be logged */
#define  PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW	0x00008000
#define  PCICAP_AER_CORRECTABLE_MASK_WRITE_MASK			0x0000f1c1

/* ros, ro, rws: Advanced Error Capabilities and Control */
#define PCICAP_AER_CAP_CTRL				0x18
/* ros: Bit of the first error in status */
#define  PCICAP_AER_CAP_CTRL_FIRST_ERROR_POINTER	0x0000001f
/* ro: Can add the end-to-end CRC */
#define  PCICAP_AER_CAP_CTRL_ECRC_GENERATION_CAPABLE	0x00000020
/* rws: Adds the end-to-end CRC */
#define  PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE	0x00000040
/* ro: Can check the end-to-end CRC */
#define  PCICAP_AER_CAP_CTRL_ECRC_CHECK_CAPABLE		0x00000080
/* rws: Checks the end-to-end CRC */
#define  PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE		0x00000100
/* ro: Can log more than one header */
#define  PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_CAPABLE	0x00000200
/* rws: Logs more than one header */
#define  PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE	0x00000400
/* ros: The prefix log is valid */
#define  PCICAP_AER_CAP_CTRL_PREFIX_LOG_PRESENT		0x00000800
/* ro: Logs headers on completion timeout */
#define  PCICAP_AER_CAP_CTRL_COMPLETION_TIMEOUT_LOG	0x00001000
/* ros: The log is of a flit mode TLP */
#define  PCICAP_AER_CAP_CTRL_TLP_LOGGED_FLIT		0x00040000
/* ros: Valid dwords of the flit mode log */
#define  PCICAP_AER_CAP_CTRL_TLP_LOG_SIZE		0x00f80000
#define  PCICAP_AER_CAP_CTRL_WRITE_MASK			0x00000540
#define  PCICAP_AER_CAP_CTRL_KEEP_MASK			0xff03e540
/* ros: Header of the TLP with the first error */
#define PCICAP_AER_HEADER_LOG			0x1c
#define PCICAP_AER_HEADER_LOG_COUNT		4

/* rw: Which error messages interrupt */
#define PCICAP_AER_ROOT_COMMAND				0x2c
/* rw: Correctable error messages */
#define  PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE	0x00000001
/* rw: Non-fatal error messages */
#define  PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE	0x00000002
/* rw: Fatal error messages */
#define  PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE		0x00000004
#define  PCICAP_AER_ROOT_COMMAND_WRITE_MASK		0x00000007

/* rw1cs, ros, ro: Error messages that came */
#define PCICAP_AER_ROOT_STATUS				0x30
/* rw1cs: A correctable error message came */
#define  PCICAP_AER_ROOT_STATUS_CORRECTABLE		0x00000001
/* rw1cs: More than one came */
#define  PCICAP_AER_ROOT_STATUS_MULTIPLE_CORRECTABLE	0x00000002
/* rw1cs: An uncorrectable error message came */
#define  PCICAP_AER_ROOT_STATUS_UNCORRECTABLE		0x00000004
/* rw1cs: More than one came */
#define  PCICAP_AER_ROOT_STATUS_MULTIPLE_UNCORRECTABLE	0x00000008
/* rw1cs: The first uncorrectable one was fatal */
#define  PCICAP_AER_ROOT_STATUS_FIRST_FATAL		0x00000010
/* rw1cs: A non-fatal error message came */
#define  PCICAP_AER_ROOT_STATUS_NONFATAL		0x00000020
/* rw1cs: A fatal error message came */
#define  PCICAP_AER_ROOT_STATUS_FATAL			0x00000040
/* ros: Subclass of the correctable error */
#define  PCICAP_AER_ROOT_STATUS_CORRECTABLE_SUBCLASS	0x00000180
/* ro: Message number of the interrupt */
#define  PCICAP_AER_ROOT_STATUS_INTERRUPT_MESSAGE	0xf8000000
#define  PCICAP_AER_ROOT_STATUS_W1C_MASK		0x0000007f
/* ros: Who sent the first correctable error message */
#define PCICAP_AER_CORRECTABLE_SOURCE		0x34
/* ros: Who sent the first uncorrectable error message */
#define PCICAP_AER_UNCORRECTABLE_SOURCE		0x36
/* ros: End-end prefixes of the TLP with the first error */
#define PCICAP_AER_PREFIX_LOG			0x38
#define PCICAP_AER_PREFIX_LOG_COUNT		4

/* rw1cs: Uncorrectable errors on the secondary bus */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS				0x2c
/* rw1cs: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_TARGET_ABORT_SPLIT		0x00000001
/* rw1cs: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_MASTER_ABORT_SPLIT		0x00000002
/* rw1cs: Got a target abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_TARGET_ABORT	0x00000004
/* rw1cs: Got a master abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_MASTER_ABORT	0x00000008
/* rw1cs: Got an unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_UNEXPECTED_SPLIT		0x00000020
/* rw1cs: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SPLIT_MESSAGE_DATA		0x00000040
/* rw1cs: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DATA				0x00000080
/* rw1cs: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ATTRIBUTE			0x00000100
/* rw1cs: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ADDRESS			0x00000200
/* rw1cs: The discard timer of a delayed transaction ran out */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DISCARD_TIMER		0x00000400
/* rw1cs: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_PERR				0x00000800
/* rw1cs: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SERR				0x00001000
/* rw1cs: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_INTERNAL_BRIDGE		0x00002000
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_W1C_MASK			0x00003fef

/* rws: Those that are not reported */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK				0x30
/* rws: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT	0x00000001
/* rws: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT	0x00000002
/* rws: Got a target abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT	0x00000004
/* rws: Got a master abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT	0x00000008
/* rws: Got an unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT	0x00000020
/* rws: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA	0x00000040
/* rws: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA			0x00000080
/* rws: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE		0x00000100
/* rws: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS		0x00000200
/* rws: The discard timer of a delayed transaction ran out */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER		0x00000400
/* rws: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR			0x00000800
/* rws: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR			0x00001000
/* rws: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE	0x00002000
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_WRITE_MASK		0x00003fef

/* rws: Those that are fatal */
#define PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY				0x34
/* rws: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT		0x00000001
/* rws: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT		0x00000002
/* rws: Got a target abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT	0x00000004
/* rws: Got a master abort */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT	0x00000008
/* rws: Got an unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT		0x00000020
/* rws: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA		0x00000040
/* rws: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA			0x00000080
/* rws: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE			0x00000100
/* rws: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS			0x00000200
/* rws: The discard timer of a delayed transaction ran out */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER		0x00000400
/* rws: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR			0x00000800
/* rws: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR			0x00001000
/* rws: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE		0x00002000
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_WRITE_MASK			0x00003fef

/* ros: First error on the secondary bus */
#define PCICAP_AER_SECONDARY_CAP_CTRL				0x38
/* ros: Bit of the first error in the secondary status */
#define  PCICAP_AER_SECONDARY_CAP_CTRL_FIRST_ERROR_POINTER	0x0000001f
/* ros: Attributes; command and address of the transaction */
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
	u32 port_type;
	u32 cap_ctrl_prefix_log_present;
};

/**
 * pcicap_aer_uncorrectable_status_undefined() - Undefined; training error in
 * PCIe 1.0a
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_undefined(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_UNDEFINED, r);
}

/**
 * pcicap_aer_uncorrectable_status_data_link_protocol() - Data link
 * protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_data_link_protocol(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_DATA_LINK_PROTOCOL, r);
}

/**
 * pcicap_aer_uncorrectable_status_surprise_down() - The link went down
 * without notice
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_surprise_down(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_SURPRISE_DOWN, r);
}

/**
 * pcicap_aer_uncorrectable_status_poisoned_tlp() - Got a poisoned TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_poisoned_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_status_flow_control_protocol() - Flow control
 * protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_flow_control_protocol(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_FLOW_CONTROL_PROTOCOL,
			 r);
}

/**
 * pcicap_aer_uncorrectable_status_completion_timeout() - A completion did
 * not come
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_completion_timeout(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETION_TIMEOUT, r);
}

/**
 * pcicap_aer_uncorrectable_status_completer_abort() - Ended a request with
 * completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_completer_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_COMPLETER_ABORT, r);
}

/**
 * pcicap_aer_uncorrectable_status_unexpected_completion() - Got a completion
 * without a request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_unexpected_completion(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_UNEXPECTED_COMPLETION,
			 r);
}

/**
 * pcicap_aer_uncorrectable_status_receiver_overflow() - More TLPs than credits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_receiver_overflow(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_RECEIVER_OVERFLOW, r);
}

/**
 * pcicap_aer_uncorrectable_status_malformed_tlp() - Got a malformed TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_malformed_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_MALFORMED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_status_ecrc() - End-to-end CRC error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_ecrc(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_ECRC, r);
}

/**
 * pcicap_aer_uncorrectable_status_unsupported_request() - Got an
 * unsupported request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_unsupported_request(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_UNSUPPORTED_REQUEST,
			 r);
}

/**
 * pcicap_aer_uncorrectable_status_acs_violation() - A request broke the
 * access controls
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_acs_violation(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_ACS_VIOLATION, r);
}

/**
 * pcicap_aer_uncorrectable_status_internal() - Uncorrectable internal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_internal(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_INTERNAL, r);
}

/**
 * pcicap_aer_uncorrectable_status_mc_blocked_tlp() - A multicast TLP
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_mc_blocked_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_MC_BLOCKED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_status_atomic_egress_blocked() - An atomic operation
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_atomic_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_ATOMIC_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_status_tlp_prefix_blocked() - A TLP prefix
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_tlp_prefix_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_TLP_PREFIX_BLOCKED, r);
}

/**
 * pcicap_aer_uncorrectable_status_poisoned_egress_blocked() - A poisoned TLP
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_poisoned_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_POISONED_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_status_dmwr_egress_blocked() - A deferrable memory
 * write was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_dmwr_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_DMWR_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_status_ide_check_failed() - An IDE check failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_ide_check_failed(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_IDE_CHECK_FAILED, r);
}

/**
 * pcicap_aer_uncorrectable_status_misrouted_ide() - Got an IDE TLP meant
 * for another
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_misrouted_ide(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_MISROUTED_IDE, r);
}

/**
 * pcicap_aer_uncorrectable_status_pcrc_check_failed() - A plaintext CRC
 * check failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_pcrc_check_failed(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_PCRC_CHECK_FAILED, r);
}

/**
 * pcicap_aer_uncorrectable_status_translation_egress_blocked() - A translated
 * request was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_status_translation_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_STATUS_TRANSLATION_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_read_uncorrectable_status() - read: Uncorrectable errors
 * that happened
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_uncorrectable_status(const struct pcicap_aer *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_UNCORRECTABLE_STATUS,
				  val);
}

/**
 * pcicap_aer_clear_uncorrectable_status() - clear bits by writing 1:
 * Uncorrectable errors that happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_aer_clear_uncorrectable_status(const struct pcicap_aer *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_AER_UNCORRECTABLE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_AER_UNCORRECTABLE_STATUS,
				   bits);
}

/**
 * pcicap_aer_uncorrectable_mask_undefined() - Undefined; training error in
 * PCIe 1.0a
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_undefined(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_undefined() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_undefined(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_UNDEFINED, val);
}

/**
 * pcicap_aer_uncorrectable_mask_data_link_protocol() - Data link protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_data_link_protocol(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_data_link_protocol() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_data_link_protocol(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_DATA_LINK_PROTOCOL,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_surprise_down() - The link went down
 * without notice
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_surprise_down(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_surprise_down() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_surprise_down(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_SURPRISE_DOWN, val);
}

/**
 * pcicap_aer_uncorrectable_mask_poisoned_tlp() - Got a poisoned TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_poisoned_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_poisoned_tlp() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_poisoned_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_POISONED_TLP, val);
}

/**
 * pcicap_aer_uncorrectable_mask_flow_control_protocol() - Flow control
 * protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_flow_control_protocol(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL,
			 r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_flow_control_protocol() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_flow_control_protocol(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_FLOW_CONTROL_PROTOCOL,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_completion_timeout() - A completion did
 * not come
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_completion_timeout(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_completion_timeout() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_completion_timeout(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_COMPLETION_TIMEOUT,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_completer_abort() - Ended a request with
 * completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_completer_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_completer_abort() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_completer_abort(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_COMPLETER_ABORT, val);
}

/**
 * pcicap_aer_uncorrectable_mask_unexpected_completion() - Got a completion
 * without a request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_unexpected_completion(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION,
			 r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_unexpected_completion() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_unexpected_completion(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_UNEXPECTED_COMPLETION,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_receiver_overflow() - More TLPs than credits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_receiver_overflow(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_receiver_overflow() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_receiver_overflow(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_RECEIVER_OVERFLOW, val);
}

/**
 * pcicap_aer_uncorrectable_mask_malformed_tlp() - Got a malformed TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_malformed_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_malformed_tlp() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_malformed_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_MALFORMED_TLP, val);
}

/**
 * pcicap_aer_uncorrectable_mask_ecrc() - End-to-end CRC error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_ecrc(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_ECRC, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_ecrc() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_ecrc(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_ECRC) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_ECRC, val);
}

/**
 * pcicap_aer_uncorrectable_mask_unsupported_request() - Got an
 * unsupported request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_unsupported_request(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_unsupported_request() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_unsupported_request(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_UNSUPPORTED_REQUEST,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_acs_violation() - A request broke the
 * access controls
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_acs_violation(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_acs_violation() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_acs_violation(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_ACS_VIOLATION, val);
}

/**
 * pcicap_aer_uncorrectable_mask_internal() - Uncorrectable internal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_internal(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_internal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_internal(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_INTERNAL, val);
}

/**
 * pcicap_aer_uncorrectable_mask_mc_blocked_tlp() - A multicast TLP was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_mc_blocked_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_mc_blocked_tlp() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_mc_blocked_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_MC_BLOCKED_TLP, val);
}

/**
 * pcicap_aer_uncorrectable_mask_atomic_egress_blocked() - An atomic operation
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_atomic_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_atomic_egress_blocked() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_atomic_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_ATOMIC_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_tlp_prefix_blocked() - A TLP prefix was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_tlp_prefix_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_tlp_prefix_blocked() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_tlp_prefix_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_TLP_PREFIX_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_poisoned_egress_blocked() - A poisoned TLP
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_poisoned_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_poisoned_egress_blocked() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_poisoned_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_POISONED_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_dmwr_egress_blocked() - A deferrable memory
 * write was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_dmwr_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_dmwr_egress_blocked() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_dmwr_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_DMWR_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_mask_ide_check_failed() - An IDE check failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_ide_check_failed(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_ide_check_failed() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_ide_check_failed(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_IDE_CHECK_FAILED, val);
}

/**
 * pcicap_aer_uncorrectable_mask_misrouted_ide() - Got an IDE TLP meant
 * for another
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_misrouted_ide(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_misrouted_ide() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_misrouted_ide(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_MISROUTED_IDE, val);
}

/**
 * pcicap_aer_uncorrectable_mask_pcrc_check_failed() - A plaintext CRC
 * check failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_pcrc_check_failed(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED, r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_pcrc_check_failed() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_pcrc_check_failed(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_PCRC_CHECK_FAILED, val);
}

/**
 * pcicap_aer_uncorrectable_mask_translation_egress_blocked() - A translated
 * request was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_mask_translation_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_mask_set_translation_egress_blocked() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_mask_set_translation_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_MASK_TRANSLATION_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_read_uncorrectable_mask() - read: Uncorrectable errors that are
 * not reported
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_uncorrectable_mask(const struct pcicap_aer *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_UNCORRECTABLE_MASK, val);
}

/**
 * pcicap_aer_update_uncorrectable_mask() - change bits: Uncorrectable errors
 * that are not reported
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
static inline int __must_check
pcicap_aer_update_uncorrectable_mask(const struct pcicap_aer *v, u32 mask,
				     u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_UNCORRECTABLE_MASK_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_uncorrectable_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_UNCORRECTABLE_MASK,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_aer_uncorrectable_severity_undefined() - Undefined; training error in
 * PCIe 1.0a
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_undefined(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_undefined() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_undefined(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_UNDEFINED, val);
}

/**
 * pcicap_aer_uncorrectable_severity_data_link_protocol() - Data link
 * protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_data_link_protocol(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_data_link_protocol() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_data_link_protocol(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_DATA_LINK_PROTOCOL,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_surprise_down() - The link went down
 * without notice
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_surprise_down(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_surprise_down() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_surprise_down(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_SURPRISE_DOWN, val);
}

/**
 * pcicap_aer_uncorrectable_severity_poisoned_tlp() - Got a poisoned TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_poisoned_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_poisoned_tlp() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_poisoned_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_TLP, val);
}

/**
 * pcicap_aer_uncorrectable_severity_flow_control_protocol() - Flow control
 * protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_flow_control_protocol(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_flow_control_protocol() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_flow_control_protocol(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_FLOW_CONTROL_PROTOCOL,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_completion_timeout() - A completion did
 * not come
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_completion_timeout(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_completion_timeout() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_completion_timeout(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETION_TIMEOUT,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_completer_abort() - Ended a request with
 * completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_completer_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_completer_abort() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_completer_abort(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_COMPLETER_ABORT,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_unexpected_completion() - Got a completion
 * without a request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_unexpected_completion(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_unexpected_completion() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_unexpected_completion(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_UNEXPECTED_COMPLETION,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_receiver_overflow() - More TLPs
 * than credits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_receiver_overflow(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_receiver_overflow() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_receiver_overflow(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_RECEIVER_OVERFLOW,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_malformed_tlp() - Got a malformed TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_malformed_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_malformed_tlp() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_malformed_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_MALFORMED_TLP, val);
}

/**
 * pcicap_aer_uncorrectable_severity_ecrc() - End-to-end CRC error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_ecrc(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_ecrc() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_ecrc(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_ECRC, val);
}

/**
 * pcicap_aer_uncorrectable_severity_unsupported_request() - Got an
 * unsupported request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_unsupported_request(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_unsupported_request() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_unsupported_request(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_UNSUPPORTED_REQUEST,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_acs_violation() - A request broke the
 * access controls
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_acs_violation(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_acs_violation() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_acs_violation(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_ACS_VIOLATION, val);
}

/**
 * pcicap_aer_uncorrectable_severity_internal() - Uncorrectable internal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_internal(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_internal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_internal(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_INTERNAL, val);
}

/**
 * pcicap_aer_uncorrectable_severity_mc_blocked_tlp() - A multicast TLP
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_mc_blocked_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_mc_blocked_tlp() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_mc_blocked_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_MC_BLOCKED_TLP,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_atomic_egress_blocked() - An atomic
 * operation was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_atomic_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_atomic_egress_blocked() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_atomic_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_ATOMIC_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_tlp_prefix_blocked() - A TLP prefix
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_tlp_prefix_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_tlp_prefix_blocked() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_tlp_prefix_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_TLP_PREFIX_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_poisoned_egress_blocked() - A poisoned TLP
 * was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_poisoned_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_poisoned_egress_blocked() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_poisoned_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_POISONED_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_dmwr_egress_blocked() - A deferrable memory
 * write was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_dmwr_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_dmwr_egress_blocked() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_dmwr_egress_blocked(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_DMWR_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_ide_check_failed() - An IDE check failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_ide_check_failed(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_ide_check_failed() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_ide_check_failed(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_IDE_CHECK_FAILED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_misrouted_ide() - Got an IDE TLP meant
 * for another
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_misrouted_ide(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE, r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_misrouted_ide() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_misrouted_ide(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_MISROUTED_IDE, val);
}

/**
 * pcicap_aer_uncorrectable_severity_pcrc_check_failed() - A plaintext CRC
 * check failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_pcrc_check_failed(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_pcrc_check_failed() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_pcrc_check_failed(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_PCRC_CHECK_FAILED,
			  val);
}

/**
 * pcicap_aer_uncorrectable_severity_translation_egress_blocked() - A translated
 * request was blocked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_uncorrectable_severity_translation_egress_blocked(u32 r)
{
	return FIELD_GET(PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED,
			 r);
}

/**
 * pcicap_aer_uncorrectable_severity_set_translation_egress_blocked() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_uncorrectable_severity_set_translation_egress_blocked(u32 r,
								 bool val)
{
	return (r & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED) |
	       FIELD_PREP(PCICAP_AER_UNCORRECTABLE_SEVERITY_TRANSLATION_EGRESS_BLOCKED,
			  val);
}

/**
 * pcicap_aer_read_uncorrectable_severity() - read: Uncorrectable errors that
 * are fatal
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_uncorrectable_severity(const struct pcicap_aer *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_UNCORRECTABLE_SEVERITY,
				  val);
}

/**
 * pcicap_aer_update_uncorrectable_severity() - change bits: Uncorrectable
 * errors that are fatal
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
static inline int __must_check
pcicap_aer_update_uncorrectable_severity(const struct pcicap_aer *v, u32 mask,
					 u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_UNCORRECTABLE_SEVERITY_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_uncorrectable_severity(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_UNCORRECTABLE_SEVERITY,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_aer_correctable_status_receiver() - Receiver error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_receiver(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_RECEIVER, r);
}

/**
 * pcicap_aer_correctable_status_bad_tlp() - Got a bad TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_bad_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_BAD_TLP, r);
}

/**
 * pcicap_aer_correctable_status_bad_dllp() - Got a bad DLLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_bad_dllp(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_BAD_DLLP, r);
}

/**
 * pcicap_aer_correctable_status_replay_rollover() - The replay number
 * rolled over
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_replay_rollover(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_REPLAY_ROLLOVER, r);
}

/**
 * pcicap_aer_correctable_status_replay_timeout() - The replay timer ran out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_replay_timeout(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_REPLAY_TIMEOUT, r);
}

/**
 * pcicap_aer_correctable_status_advisory_nonfatal() - A non-fatal error that is
 * only advice
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_advisory_nonfatal(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_ADVISORY_NONFATAL, r);
}

/**
 * pcicap_aer_correctable_status_internal() - Corrected internal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_internal(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_INTERNAL, r);
}

/**
 * pcicap_aer_correctable_status_header_log_overflow() - A header could not
 * be logged
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_status_header_log_overflow(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_STATUS_HEADER_LOG_OVERFLOW, r);
}

/**
 * pcicap_aer_read_correctable_status() - read: Correctable errors that happened
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_correctable_status(const struct pcicap_aer *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_CORRECTABLE_STATUS, val);
}

/**
 * pcicap_aer_clear_correctable_status() - clear bits by writing 1: Correctable
 * errors that happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_aer_clear_correctable_status(const struct pcicap_aer *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_AER_CORRECTABLE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_AER_CORRECTABLE_STATUS,
				   bits);
}

/**
 * pcicap_aer_correctable_mask_receiver() - Receiver error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_receiver(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_RECEIVER, r);
}

/**
 * pcicap_aer_correctable_mask_set_receiver() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_receiver(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_RECEIVER) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_RECEIVER, val);
}

/**
 * pcicap_aer_correctable_mask_bad_tlp() - Got a bad TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_bad_tlp(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_BAD_TLP, r);
}

/**
 * pcicap_aer_correctable_mask_set_bad_tlp() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_bad_tlp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_BAD_TLP) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_BAD_TLP, val);
}

/**
 * pcicap_aer_correctable_mask_bad_dllp() - Got a bad DLLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_bad_dllp(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP, r);
}

/**
 * pcicap_aer_correctable_mask_set_bad_dllp() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_bad_dllp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_BAD_DLLP, val);
}

/**
 * pcicap_aer_correctable_mask_replay_rollover() - The replay number rolled over
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_replay_rollover(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER, r);
}

/**
 * pcicap_aer_correctable_mask_set_replay_rollover() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_replay_rollover(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_REPLAY_ROLLOVER, val);
}

/**
 * pcicap_aer_correctable_mask_replay_timeout() - The replay timer ran out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_replay_timeout(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT, r);
}

/**
 * pcicap_aer_correctable_mask_set_replay_timeout() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_replay_timeout(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_REPLAY_TIMEOUT, val);
}

/**
 * pcicap_aer_correctable_mask_advisory_nonfatal() - A non-fatal error that is
 * only advice
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_advisory_nonfatal(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL, r);
}

/**
 * pcicap_aer_correctable_mask_set_advisory_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_advisory_nonfatal(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_ADVISORY_NONFATAL, val);
}

/**
 * pcicap_aer_correctable_mask_internal() - Corrected internal error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_internal(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_INTERNAL, r);
}

/**
 * pcicap_aer_correctable_mask_set_internal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_internal(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_INTERNAL) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_INTERNAL, val);
}

/**
 * pcicap_aer_correctable_mask_header_log_overflow() - A header could not
 * be logged
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_correctable_mask_header_log_overflow(u32 r)
{
	return FIELD_GET(PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW, r);
}

/**
 * pcicap_aer_correctable_mask_set_header_log_overflow() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_correctable_mask_set_header_log_overflow(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW) |
	       FIELD_PREP(PCICAP_AER_CORRECTABLE_MASK_HEADER_LOG_OVERFLOW, val);
}

/**
 * pcicap_aer_read_correctable_mask() - read: Correctable errors that are
 * not reported
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_correctable_mask(const struct pcicap_aer *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_CORRECTABLE_MASK, val);
}

/**
 * pcicap_aer_update_correctable_mask() - change bits: Correctable errors that
 * are not reported
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
static inline int __must_check
pcicap_aer_update_correctable_mask(const struct pcicap_aer *v, u32 mask,
				   u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_CORRECTABLE_MASK_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_correctable_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_CORRECTABLE_MASK,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_aer_cap_ctrl_first_error_pointer() - Bit of the first error in status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_aer_cap_ctrl_first_error_pointer(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_FIRST_ERROR_POINTER, r);
}

/**
 * pcicap_aer_cap_ctrl_ecrc_generation_capable() - Can add the end-to-end CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_ecrc_generation_capable(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_ECRC_GENERATION_CAPABLE, r);
}

/**
 * pcicap_aer_cap_ctrl_ecrc_generation_enable() - Adds the end-to-end CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_ecrc_generation_enable(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE, r);
}

/**
 * pcicap_aer_cap_ctrl_set_ecrc_generation_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_cap_ctrl_set_ecrc_generation_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE) |
	       FIELD_PREP(PCICAP_AER_CAP_CTRL_ECRC_GENERATION_ENABLE, val);
}

/**
 * pcicap_aer_cap_ctrl_ecrc_check_capable() - Can check the end-to-end CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_ecrc_check_capable(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_ECRC_CHECK_CAPABLE, r);
}

/**
 * pcicap_aer_cap_ctrl_ecrc_check_enable() - Checks the end-to-end CRC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_ecrc_check_enable(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE, r);
}

/**
 * pcicap_aer_cap_ctrl_set_ecrc_check_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_cap_ctrl_set_ecrc_check_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE) |
	       FIELD_PREP(PCICAP_AER_CAP_CTRL_ECRC_CHECK_ENABLE, val);
}

/**
 * pcicap_aer_cap_ctrl_multiple_header_capable() - Can log more than one header
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_multiple_header_capable(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_CAPABLE, r);
}

/**
 * pcicap_aer_cap_ctrl_multiple_header_enable() - Logs more than one header
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_multiple_header_enable(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE, r);
}

/**
 * pcicap_aer_cap_ctrl_set_multiple_header_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_cap_ctrl_set_multiple_header_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE) |
	       FIELD_PREP(PCICAP_AER_CAP_CTRL_MULTIPLE_HEADER_ENABLE, val);
}

/**
 * pcicap_aer_cap_ctrl_prefix_log_present() - The prefix log is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_prefix_log_present(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_PREFIX_LOG_PRESENT, r);
}

/**
 * pcicap_aer_cap_ctrl_completion_timeout_log() - Logs headers on
 * completion timeout
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_completion_timeout_log(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_COMPLETION_TIMEOUT_LOG, r);
}

/**
 * pcicap_aer_cap_ctrl_tlp_logged_flit() - The log is of a flit mode TLP
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_cap_ctrl_tlp_logged_flit(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_TLP_LOGGED_FLIT, r);
}

/**
 * pcicap_aer_cap_ctrl_tlp_log_size() - Valid dwords of the flit mode log
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in dwords.
 */
static inline u32
pcicap_aer_cap_ctrl_tlp_log_size(u32 r)
{
	return FIELD_GET(PCICAP_AER_CAP_CTRL_TLP_LOG_SIZE, r);
}

/**
 * pcicap_aer_read_cap_ctrl() - read: Advanced Error Capabilities and Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_cap_ctrl(const struct pcicap_aer *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AER_CAP_CTRL, val);
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
static inline int __must_check
pcicap_aer_update_cap_ctrl(const struct pcicap_aer *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_CAP_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_cap_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_CAP_CTRL,
				 (u32)((old & PCICAP_AER_CAP_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_aer_read_header_log() - read: Header of the TLP with the first error
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_aer_read_header_log(const struct pcicap_aer *v, unsigned int index,
			   u32 *val)
{
	*val = U32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_AER_HEADER_LOG + index * 4,
				  val);
}

/**
 * pcicap_aer_root_command_correctable_enable() - Correctable error messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_command_correctable_enable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE, r);
}

/**
 * pcicap_aer_root_command_set_correctable_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_root_command_set_correctable_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE) |
	       FIELD_PREP(PCICAP_AER_ROOT_COMMAND_CORRECTABLE_ENABLE, val);
}

/**
 * pcicap_aer_root_command_nonfatal_enable() - Non-fatal error messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_command_nonfatal_enable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE, r);
}

/**
 * pcicap_aer_root_command_set_nonfatal_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_root_command_set_nonfatal_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE) |
	       FIELD_PREP(PCICAP_AER_ROOT_COMMAND_NONFATAL_ENABLE, val);
}

/**
 * pcicap_aer_root_command_fatal_enable() - Fatal error messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_command_fatal_enable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE, r);
}

/**
 * pcicap_aer_root_command_set_fatal_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_root_command_set_fatal_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE) |
	       FIELD_PREP(PCICAP_AER_ROOT_COMMAND_FATAL_ENABLE, val);
}

/**
 * pcicap_aer_read_root_command() - read: Which error messages interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_root_command(const struct pcicap_aer *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AER_ROOT_COMMAND, val);
}

/**
 * pcicap_aer_update_root_command() - change bits: Which error
 * messages interrupt
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
static inline int __must_check
pcicap_aer_update_root_command(const struct pcicap_aer *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_ROOT_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_root_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AER_ROOT_COMMAND,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_aer_root_status_correctable() - A correctable error message came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_correctable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_CORRECTABLE, r);
}

/**
 * pcicap_aer_root_status_multiple_correctable() - More than one came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_multiple_correctable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_MULTIPLE_CORRECTABLE, r);
}

/**
 * pcicap_aer_root_status_uncorrectable() - An uncorrectable error message came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_uncorrectable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_UNCORRECTABLE, r);
}

/**
 * pcicap_aer_root_status_multiple_uncorrectable() - More than one came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_multiple_uncorrectable(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_MULTIPLE_UNCORRECTABLE, r);
}

/**
 * pcicap_aer_root_status_first_fatal() - The first uncorrectable one was fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_first_fatal(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_FIRST_FATAL, r);
}

/**
 * pcicap_aer_root_status_nonfatal() - A non-fatal error message came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_nonfatal(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_NONFATAL, r);
}

/**
 * pcicap_aer_root_status_fatal() - A fatal error message came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_root_status_fatal(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_FATAL, r);
}

/**
 * pcicap_aer_root_status_correctable_subclass() - Subclass of the
 * correctable error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_aer_root_status_correctable_subclass(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_CORRECTABLE_SUBCLASS, r);
}

/**
 * pcicap_aer_root_status_interrupt_message() - Message number of the interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_aer_root_status_interrupt_message(u32 r)
{
	return FIELD_GET(PCICAP_AER_ROOT_STATUS_INTERRUPT_MESSAGE, r);
}

/**
 * pcicap_aer_read_root_status() - read: Error messages that came
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_root_status(const struct pcicap_aer *v, u32 *val)
{
	*val = U32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AER_ROOT_STATUS, val);
}

/**
 * pcicap_aer_clear_root_status() - clear bits by writing 1: Error messages
 * that came
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_aer_clear_root_status(const struct pcicap_aer *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_AER_ROOT_STATUS_W1C_MASK)
		return -EPERM;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_AER_ROOT_STATUS, bits);
}

/**
 * pcicap_aer_read_correctable_source() - read: Who sent the first correctable
 * error message
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_correctable_source(const struct pcicap_aer *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_AER_CORRECTABLE_SOURCE, val);
}

/**
 * pcicap_aer_read_uncorrectable_source() - read: Who sent the first
 * uncorrectable error message
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_uncorrectable_source(const struct pcicap_aer *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_AER_UNCORRECTABLE_SOURCE,
				  val);
}

/**
 * pcicap_aer_read_prefix_log() - read: End-end prefixes of the TLP with the
 * first error
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_aer_read_prefix_log(const struct pcicap_aer *v, unsigned int index,
			   u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_ctrl_prefix_log_present == 1 && v->port_type != 7))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_AER_PREFIX_LOG + index * 4,
				  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_target_abort_split() - Target abort
 * on a split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_target_abort_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_TARGET_ABORT_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_master_abort_split() - Master abort
 * on a split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_master_abort_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_MASTER_ABORT_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_received_target_abort() - Got a
 * target abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_received_target_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_TARGET_ABORT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_received_master_abort() - Got a
 * master abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_received_master_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_RECEIVED_MASTER_ABORT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_unexpected_split() - Got an
 * unexpected split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_unexpected_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_UNEXPECTED_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_split_message_data() -
 * Uncorrectable data error in a split completion message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_split_message_data(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SPLIT_MESSAGE_DATA,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_data() - Uncorrectable data error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_data(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DATA, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_attribute() - Uncorrectable
 * attribute error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_attribute(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ATTRIBUTE,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_address() - Uncorrectable
 * address error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_address(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_ADDRESS, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_discard_timer() - The discard timer
 * of a delayed transaction ran out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_discard_timer(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_DISCARD_TIMER,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_perr() - PERR# was asserted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_perr(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_PERR, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_serr() - SERR# was asserted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_serr(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_SERR, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_status_internal_bridge() - Internal
 * bridge error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_status_internal_bridge(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_INTERNAL_BRIDGE,
			 r);
}

/**
 * pcicap_aer_read_secondary_uncorrectable_status() - read: Uncorrectable errors
 * on the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_secondary_uncorrectable_status(const struct pcicap_aer *v,
					       u32 *val)
{
	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				  val);
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
static inline int __must_check
pcicap_aer_clear_secondary_uncorrectable_status(const struct pcicap_aer *v,
						u32 bits)
{
	if (bits & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS_W1C_MASK)
		return -EPERM;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_write32(&v->view,
				   PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				   bits);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_target_abort_split() - Target abort
 * on a split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_target_abort_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_target_abort_split() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_target_abort_split(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_TARGET_ABORT_SPLIT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_master_abort_split() - Master abort
 * on a split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_master_abort_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_master_abort_split() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_master_abort_split(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_MASTER_ABORT_SPLIT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_received_target_abort() - Got a
 * target abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_received_target_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_received_target_abort() - change
 * a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_received_target_abort(u32 r,
								  bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_TARGET_ABORT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_received_master_abort() - Got a
 * master abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_received_master_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_received_master_abort() - change
 * a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_received_master_abort(u32 r,
								  bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_RECEIVED_MASTER_ABORT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_unexpected_split() - Got an
 * unexpected split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_unexpected_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_unexpected_split() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_unexpected_split(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_UNEXPECTED_SPLIT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_split_message_data() - Uncorrectable
 * data error in a split completion message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_split_message_data(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_split_message_data() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_split_message_data(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SPLIT_MESSAGE_DATA,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_data() - Uncorrectable data error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_data(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_data() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_data(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DATA, val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_attribute() - Uncorrectable
 * attribute error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_attribute(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_attribute() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_attribute(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ATTRIBUTE,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_address() - Uncorrectable
 * address error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_address(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_address() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_address(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_ADDRESS, val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_discard_timer() - The discard timer
 * of a delayed transaction ran out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_discard_timer(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_discard_timer() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_discard_timer(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_DISCARD_TIMER,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_perr() - PERR# was asserted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_perr(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_perr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_perr(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_PERR, val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_serr() - SERR# was asserted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_serr(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_serr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_serr(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_SERR, val);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_internal_bridge() - Internal
 * bridge error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_mask_internal_bridge(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_mask_set_internal_bridge() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_mask_set_internal_bridge(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_INTERNAL_BRIDGE,
			  val);
}

/**
 * pcicap_aer_read_secondary_uncorrectable_mask() - read: Those that are
 * not reported
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_secondary_uncorrectable_mask(const struct pcicap_aer *v,
					     u32 *val)
{
	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK, val);
}

/**
 * pcicap_aer_update_secondary_uncorrectable_mask() - change bits: Those that
 * are not reported
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
static inline int __must_check
pcicap_aer_update_secondary_uncorrectable_mask(const struct pcicap_aer *v,
					       u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_secondary_uncorrectable_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_target_abort_split() - Target
 * abort on a split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_target_abort_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_target_abort_split() - change
 * a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_target_abort_split(u32 r,
								   bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_TARGET_ABORT_SPLIT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_master_abort_split() - Master
 * abort on a split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_master_abort_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_master_abort_split() - change
 * a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_master_abort_split(u32 r,
								   bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_MASTER_ABORT_SPLIT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_received_target_abort() - Got a
 * target abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_received_target_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_received_target_abort() -
 * change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_received_target_abort(u32 r,
								      bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_TARGET_ABORT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_received_master_abort() - Got a
 * master abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_received_master_abort(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_received_master_abort() -
 * change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_received_master_abort(u32 r,
								      bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_RECEIVED_MASTER_ABORT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_unexpected_split() - Got an
 * unexpected split completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_unexpected_split(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_unexpected_split() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_unexpected_split(u32 r,
								 bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_UNEXPECTED_SPLIT,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_split_message_data() -
 * Uncorrectable data error in a split completion message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_split_message_data(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_split_message_data() - change
 * a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_split_message_data(u32 r,
								   bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SPLIT_MESSAGE_DATA,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_data() - Uncorrectable data error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_data(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_data() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_data(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DATA,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_attribute() - Uncorrectable
 * attribute error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_attribute(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_attribute() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_attribute(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ATTRIBUTE,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_address() - Uncorrectable
 * address error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_address(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_address() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_address(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_ADDRESS,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_discard_timer() - The discard
 * timer of a delayed transaction ran out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_discard_timer(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_discard_timer() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_discard_timer(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_DISCARD_TIMER,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_perr() - PERR# was asserted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_perr(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_perr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_perr(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_PERR,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_serr() - SERR# was asserted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_serr(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR, r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_serr() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_serr(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_SERR,
			  val);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_internal_bridge() - Internal
 * bridge error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_aer_secondary_uncorrectable_severity_internal_bridge(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE,
			 r);
}

/**
 * pcicap_aer_secondary_uncorrectable_severity_set_internal_bridge() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_aer_secondary_uncorrectable_severity_set_internal_bridge(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE) |
	       FIELD_PREP(PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_INTERNAL_BRIDGE,
			  val);
}

/**
 * pcicap_aer_read_secondary_uncorrectable_severity() - read: Those that
 * are fatal
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_secondary_uncorrectable_severity(const struct pcicap_aer *v,
						 u32 *val)
{
	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY,
				  val);
}

/**
 * pcicap_aer_update_secondary_uncorrectable_severity() - change bits: Those
 * that are fatal
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
static inline int __must_check
pcicap_aer_update_secondary_uncorrectable_severity(const struct pcicap_aer *v,
						   u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_aer_read_secondary_uncorrectable_severity(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_aer_secondary_cap_ctrl_first_error_pointer() - Bit of the first error
 * in the secondary status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_aer_secondary_cap_ctrl_first_error_pointer(u32 r)
{
	return FIELD_GET(PCICAP_AER_SECONDARY_CAP_CTRL_FIRST_ERROR_POINTER, r);
}

/**
 * pcicap_aer_read_secondary_cap_ctrl() - read: First error on the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_aer_read_secondary_cap_ctrl(const struct pcicap_aer *v, u32 *val)
{
	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AER_SECONDARY_CAP_CTRL, val);
}

/**
 * pcicap_aer_read_secondary_header_log() - read: Attributes; command and
 * address of the transaction
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_aer_read_secondary_header_log(const struct pcicap_aer *v,
				     unsigned int index, u32 *val)
{
	*val = U32_MAX;
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
	u32 dw[19];
};

/**
 * pcicap_aer_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_aer_snapshot(const struct pcicap_aer *v, struct pcicap_aer_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 18, &s->dw[1]);
}

/**
 * pcicap_aer_snapshot_uncorrectable_status() - from a snapshot: Uncorrectable
 * errors that happened
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_uncorrectable_status(const struct pcicap_aer_dwords *s,
					 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_STATUS, val);
}

/**
 * pcicap_aer_snapshot_uncorrectable_mask() - from a snapshot: Uncorrectable
 * errors that are not reported
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_uncorrectable_mask(const struct pcicap_aer_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_MASK, val);
}

/**
 * pcicap_aer_snapshot_uncorrectable_severity() - from a snapshot: Uncorrectable
 * errors that are fatal
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_uncorrectable_severity(const struct pcicap_aer_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_SEVERITY, val);
}

/**
 * pcicap_aer_snapshot_correctable_status() - from a snapshot: Correctable
 * errors that happened
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_correctable_status(const struct pcicap_aer_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_CORRECTABLE_STATUS, val);
}

/**
 * pcicap_aer_snapshot_correctable_mask() - from a snapshot: Correctable errors
 * that are not reported
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_correctable_mask(const struct pcicap_aer_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_CORRECTABLE_MASK, val);
}

/**
 * pcicap_aer_snapshot_cap_ctrl() - from a snapshot: Advanced Error Capabilities
 * and Control
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_cap_ctrl(const struct pcicap_aer_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_AER_CAP_CTRL,
				    val);
}

/**
 * pcicap_aer_snapshot_header_log() - from a snapshot: Header of the TLP with
 * the first error
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_header_log(const struct pcicap_aer_dwords *s,
			       unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_HEADER_LOG + index * 4, val);
}

/**
 * pcicap_aer_snapshot_root_command() - from a snapshot: Which error
 * messages interrupt
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_root_command(const struct pcicap_aer_dwords *s, u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_ROOT_COMMAND, val);
}

/**
 * pcicap_aer_snapshot_root_status() - from a snapshot: Error messages that came
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_root_status(const struct pcicap_aer_dwords *s, u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_ROOT_STATUS, val);
}

/**
 * pcicap_aer_snapshot_correctable_source() - from a snapshot: Who sent the
 * first correctable error message
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_correctable_source(const struct pcicap_aer_dwords *s,
				       u16 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_AER_CORRECTABLE_SOURCE, val);
}

/**
 * pcicap_aer_snapshot_uncorrectable_source() - from a snapshot: Who sent the
 * first uncorrectable error message
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_uncorrectable_source(const struct pcicap_aer_dwords *s,
					 u16 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U16_MAX;
	if (!((v->port_type == 4 || v->port_type == 10)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_AER_UNCORRECTABLE_SOURCE, val);
}

/**
 * pcicap_aer_snapshot_prefix_log() - from a snapshot: End-end prefixes of the
 * TLP with the first error
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_prefix_log(const struct pcicap_aer_dwords *s,
			       unsigned int index, u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (!(v->cap_ctrl_prefix_log_present == 1 && v->port_type != 7))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_PREFIX_LOG + index * 4, val);
}

/**
 * pcicap_aer_snapshot_secondary_uncorrectable_status() - from a snapshot:
 * Uncorrectable errors on the secondary bus
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_secondary_uncorrectable_status(const struct pcicap_aer_dwords *s,
						   u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_UNCORRECTABLE_STATUS,
				    val);
}

/**
 * pcicap_aer_snapshot_secondary_uncorrectable_mask() - from a snapshot: Those
 * that are not reported
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_secondary_uncorrectable_mask(const struct pcicap_aer_dwords *s,
						 u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_UNCORRECTABLE_MASK,
				    val);
}

/**
 * pcicap_aer_snapshot_secondary_uncorrectable_severity() - from a snapshot:
 * Those that are fatal
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_secondary_uncorrectable_severity(const struct pcicap_aer_dwords *s,
						     u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_UNCORRECTABLE_SEVERITY,
				    val);
}

/**
 * pcicap_aer_snapshot_secondary_cap_ctrl() - from a snapshot: First error on
 * the secondary bus
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_secondary_cap_ctrl(const struct pcicap_aer_dwords *s,
				       u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_CAP_CTRL, val);
}

/**
 * pcicap_aer_snapshot_secondary_header_log() - from a snapshot: Attributes;
 * command and address of the transaction
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_aer_snapshot_secondary_header_log(const struct pcicap_aer_dwords *s,
					 unsigned int index, u32 *val)
{
	const struct pcicap_aer *v = &s->v;

	*val = U32_MAX;
	if (v->port_type != 7)
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AER_SECONDARY_HEADER_LOG + index * 4,
				    val);
}

/**
 * pcicap_aer_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_aer_init(struct pcicap_aer *v)
{
	int ret;

	ret = pcicap_fact_port_type(v->view.cfg, &v->port_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 r;

		ret = pcicap_aer_read_cap_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_ctrl_prefix_log_present = 0;
		if (!ret)
			v->cap_ctrl_prefix_log_present = pcicap_aer_cap_ctrl_prefix_log_present(r);
	}
	{
		u32 end = 44;

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
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_aer_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_aer_find().
 */
static inline int __must_check
pcicap_aer_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_aer *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_aer_find_next(const struct pcicap_aer *prev, struct pcicap_aer *v)
{
	return pcicap_aer_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_AER_H */
