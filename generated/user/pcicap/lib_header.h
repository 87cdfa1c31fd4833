/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers that configuration headers share
 *
 * Generated from specs/lib/header.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.1; PCIe Base, Configuration Space; Linux pci_regs.h
 */
#ifndef PCICAP_HEADER_LIB_H
#define PCICAP_HEADER_LIB_H

/* clang-format off */

/* secondary_status: 16 bits */
#define  PCICAP_HEADER_SECONDARY_STATUS_MHZ66_CAPABLE 0x0020	/* ro: 66 MHz capable */
#define  PCICAP_HEADER_SECONDARY_STATUS_FAST_BACK_TO_BACK 0x0080 /* ro: Fast back-to-back capable */
#define  PCICAP_HEADER_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR 0x0100 /* rw1c: Master data parity error */
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL	0x0600 \
	/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL_FAST 0x0
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL_MEDIUM 0x1
#define  PCICAP_HEADER_SECONDARY_STATUS_DEVSEL_SLOW 0x2
#define  PCICAP_HEADER_SECONDARY_STATUS_SIGNALED_TARGET_ABORT 0x0800 /* rw1c: Signaled target abort */
#define  PCICAP_HEADER_SECONDARY_STATUS_RECEIVED_TARGET_ABORT 0x1000 /* rw1c: Received target abort */
#define  PCICAP_HEADER_SECONDARY_STATUS_RECEIVED_MASTER_ABORT 0x2000 /* rw1c: Received master abort */
#define  PCICAP_HEADER_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR 0x4000 /* rw1c: Received system error */
#define  PCICAP_HEADER_SECONDARY_STATUS_DETECTED_PARITY_ERROR 0x8000 /* rw1c: Detected parity error */
/* clang-format on */

#endif /* PCICAP_HEADER_LIB_H */
