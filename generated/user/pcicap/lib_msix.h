/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X table and pending bits in BARs
 *
 * Generated from specs/lib/msix.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.8.2; Linux pci_regs.h
 */
#ifndef PCICAP_MSIX_LIB_H
#define PCICAP_MSIX_LIB_H

/* clang-format off */

/* entry: One vector */
#define PCICAP_MSIX_ENTRY_STRIDE		0x10

/* rw: Bits 31 to 2 of the message address */
#define PCICAP_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_MSIX_ENTRY_ADDR_LO_ADDRESS	0xfffffffc
#define  PCICAP_MSIX_ENTRY_ADDR_LO_WRITE_MASK	0xfffffffc
#define PCICAP_MSIX_ENTRY_ADDR_HI		0x04	/* rw: Address bits 63 to 32 */
#define PCICAP_MSIX_ENTRY_DATA			0x08	/* rw: Message data */

/* rw: Mask and steering tag */
#define PCICAP_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_MSIX_ENTRY_VECTOR_CTRL_MASK		0x00000001
/* rw: TPH steering tag */
#define  PCICAP_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG	0xffff0000
#define  PCICAP_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK	0xffff0001
/* clang-format on */

#endif /* PCICAP_MSIX_LIB_H */
