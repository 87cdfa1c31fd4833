/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers that configuration headers share
 *
 * Generated from specs/lib/header.yaml - do not edit.
 */
/*
 * Source: PCI Local Bus 3.0, 6.1; PCIe Base, Configuration Space;
 * Linux pci_regs.h
 */
#ifndef PCICAP_HEADER_LIB_H
#define PCICAP_HEADER_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* secondary_status: 16 bits */
typedef u16 __bitwise pcicap_header_secondary_status_t;
/* ro: 66 MHz capable */
#define  PCICAP_HEADER_SECONDARY_STATUS_MHZ66_CAPABLE \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0020)
/* ro: Fast back-to-back capable */
#define  PCICAP_HEADER_SECONDARY_STATUS_FAST_BACK_TO_BACK \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0080)
/* rw1c: Master data parity error */
#define  PCICAP_HEADER_SEC_STATUS_MASTER_DATA_PAR_ERROR \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0100)
/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0600)
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL_FAST \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0000)
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL_MEDIUM \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0200)
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL_SLOW \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0400)
/* rw1c: Signaled target abort */
#define  PCICAP_HEADER_SEC_STATUS_SIGNALED_TARGET_ABORT \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x0800)
/* rw1c: Received target abort */
#define  PCICAP_HEADER_SEC_STATUS_RECEIVED_TARGET_ABORT \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x1000)
/* rw1c: Received master abort */
#define  PCICAP_HEADER_SEC_STATUS_RECEIVED_MASTER_ABORT \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x2000)
/* rw1c: Received system error */
#define  PCICAP_HEADER_SEC_STATUS_RECEIVED_SYSTEM_ERROR \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x4000)
/* rw1c: Detected parity error */
#define  PCICAP_HEADER_SEC_STATUS_DETECTED_PARITY_ERROR \
	PCICAP_BITS(pcicap_header_secondary_status_t, 0x8000)
/* clang-format on */

#endif /* PCICAP_HEADER_LIB_H */
