/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Error bits of Advanced Error Reporting
 *
 * Generated from specs/lib/aer.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Advanced Error Reporting; Linux pci_regs.h; mingw wdm.h
 * for the bridge bits
 */
#ifndef PCICAP_AER_LIB_H
#define PCICAP_AER_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* uncorrectable: 32 bits */
typedef u32 __bitwise pcicap_aer_uncorrectable_t;
/* ro: Undefined; training error in PCIe 1.0a */
#define  PCICAP_AER_UNCORRECTABLE_UNDEFINED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00000001)
/* rw1cs: Data link protocol error */
#define  PCICAP_AER_UNCORRECTABLE_DATA_LINK_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00000010)
/* rw1cs: Surprise down error */
#define  PCICAP_AER_UNCORRECTABLE_SURPRISE_DOWN \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00000020)
/* rw1cs: Poisoned TLP received */
#define  PCICAP_AER_UNCORRECTABLE_POISONED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00001000)
/* rw1cs: Flow control protocol error */
#define  PCICAP_AER_UNCORRECTABLE_FLOW_CONTROL_PROTOCOL \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00002000)
/* rw1cs: Completion timeout */
#define  PCICAP_AER_UNCORRECTABLE_COMPLETION_TIMEOUT \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00004000)
/* rw1cs: Completer abort */
#define  PCICAP_AER_UNCORRECTABLE_COMPLETER_ABORT \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00008000)
/* rw1cs: Unexpected completion */
#define  PCICAP_AER_UNCORRECTABLE_UNEXPECTED_COMPLETION \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00010000)
/* rw1cs: Receiver overflow */
#define  PCICAP_AER_UNCORRECTABLE_RECEIVER_OVERFLOW \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00020000)
/* rw1cs: Malformed TLP */
#define  PCICAP_AER_UNCORRECTABLE_MALFORMED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00040000)
/* rw1cs: End-to-end CRC error */
#define  PCICAP_AER_UNCORRECTABLE_ECRC \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00080000)
/* rw1cs: Unsupported request */
#define  PCICAP_AER_UNCORRECTABLE_UNSUPPORTED_REQUEST \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00100000)
/* rw1cs: ACS violation */
#define  PCICAP_AER_UNCORRECTABLE_ACS_VIOLATION \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00200000)
/* rw1cs: Uncorrectable internal error */
#define  PCICAP_AER_UNCORRECTABLE_INTERNAL \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00400000)
/* rw1cs: Multicast blocked TLP */
#define  PCICAP_AER_UNCORRECTABLE_MC_BLOCKED_TLP \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x00800000)
/* rw1cs: AtomicOp egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_ATOMIC_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x01000000)
/* rw1cs: TLP prefix blocked */
#define  PCICAP_AER_UNCORRECTABLE_TLP_PREFIX_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x02000000)
/* rw1cs: Poisoned TLP egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_POISONED_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x04000000)
/* rw1cs: DMWr request egress blocked */
#define  PCICAP_AER_UNCORRECTABLE_DMWR_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x08000000)
/* rw1cs: IDE check failed */
#define  PCICAP_AER_UNCORRECTABLE_IDE_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x10000000)
/* rw1cs: Misrouted IDE TLP */
#define  PCICAP_AER_UNCORRECTABLE_MISROUTED_IDE \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x20000000)
/* rw1cs: PCRC check failed */
#define  PCICAP_AER_UNCORRECTABLE_PCRC_CHECK_FAILED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x40000000)
/* rw1cs: TLP translation egress blocked */
#define  PCICAP_AER_UNCOR_TRANSLATION_EGRESS_BLOCKED \
	PCICAP_BITS(pcicap_aer_uncorrectable_t, 0x80000000)

/* correctable: 32 bits */
typedef u32 __bitwise pcicap_aer_correctable_t;
/* rw1cs: Receiver error */
#define  PCICAP_AER_CORRECTABLE_RECEIVER \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00000001)
/* rw1cs: Bad TLP */
#define  PCICAP_AER_CORRECTABLE_BAD_TLP \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00000040)
/* rw1cs: Bad DLLP */
#define  PCICAP_AER_CORRECTABLE_BAD_DLLP \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00000080)
/* rw1cs: REPLAY_NUM rollover */
#define  PCICAP_AER_CORRECTABLE_REPLAY_ROLLOVER \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00000100)
/* rw1cs: Replay timer timeout */
#define  PCICAP_AER_CORRECTABLE_REPLAY_TIMEOUT \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00001000)
/* rw1cs: Advisory non-fatal error */
#define  PCICAP_AER_CORRECTABLE_ADVISORY_NONFATAL \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00002000)
/* rw1cs: Corrected internal error */
#define  PCICAP_AER_CORRECTABLE_INTERNAL \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00004000)
/* rw1cs: Header log overflow */
#define  PCICAP_AER_CORRECTABLE_HEADER_LOG_OVERFLOW \
	PCICAP_BITS(pcicap_aer_correctable_t, 0x00008000)

/* secondary_uncorrectable: 32 bits */
typedef u32 __bitwise pcicap_aer_secondary_uncorrectable_t;
/* rw1cs: Target abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCOR_TARGET_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000001)
/* rw1cs: Master abort on a split completion */
#define  PCICAP_AER_SECONDARY_UNCOR_MASTER_ABORT_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000002)
/* rw1cs: Received a target abort */
#define  PCICAP_AER_SECONDARY_UNCOR_RECEIVED_TARGET_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000004)
/* rw1cs: Received a master abort */
#define  PCICAP_AER_SECONDARY_UNCOR_RECEIVED_MASTER_ABORT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000008)
/* rw1cs: Unexpected split completion */
#define  PCICAP_AER_SECONDARY_UNCOR_UNEXPECTED_SPLIT \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000020)
/* rw1cs: Uncorrectable data error in a split completion message */
#define  PCICAP_AER_SECONDARY_UNCOR_SPLIT_MESSAGE_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000040)
/* rw1cs: Uncorrectable data error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_DATA \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000080)
/* rw1cs: Uncorrectable attribute error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_ATTRIBUTE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000100)
/* rw1cs: Uncorrectable address error */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_ADDRESS \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000200)
/* rw1cs: Delayed transaction discard timer expired */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_DISCARD_TIMER \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000400)
/* rw1cs: PERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_PERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00000800)
/* rw1cs: SERR# was asserted */
#define  PCICAP_AER_SECONDARY_UNCORRECTABLE_SERR \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00001000)
/* rw1cs: Internal bridge error */
#define  PCICAP_AER_SECONDARY_UNCOR_INTERNAL_BRIDGE \
	PCICAP_BITS(pcicap_aer_secondary_uncorrectable_t, 0x00002000)
/* clang-format on */

#endif /* PCICAP_AER_LIB_H */
