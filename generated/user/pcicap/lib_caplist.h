/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Capability headers
 *
 * Generated from specs/lib/caplist.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.7; PCIe Base, Extended Capability Header; Linux pci_regs.h
 */
#ifndef PCICAP_CAPLIST_LIB_H
#define PCICAP_CAPLIST_LIB_H

/* clang-format off */

/* standard: 16 bits */
#define  PCICAP_CAPLIST_STANDARD_ID		0x00ff		/* ro: Capability ID */
#define  PCICAP_CAPLIST_STANDARD_NEXT		0xff00 \
	/* ro: Offset of the next capability; the low two bits are 0 */

/* extended: 32 bits */
#define  PCICAP_CAPLIST_EXTENDED_ID		0x0000ffff	/* ro: Capability ID */
#define  PCICAP_CAPLIST_EXTENDED_VERSION	0x000f0000	/* ro: Capability version */
#define  PCICAP_CAPLIST_EXTENDED_NEXT		0xffc00000 \
	/* ro: Offset of the next capability */

/* standard_header: Header of a standard capability */
#define PCICAP_CAPLIST_STANDARD_HEADER_STRIDE	0x04
#define PCICAP_CAPLIST_STANDARD_HEADER_ID	0x00	/* ro: Capability ID */
#define PCICAP_CAPLIST_STANDARD_HEADER_NEXT	0x01	/* ro: Offset of the next capability */
#define PCICAP_CAPLIST_STANDARD_HEADER_FLAGS	0x02	/* ro: First register of the capability */
/* clang-format on */

#endif /* PCICAP_CAPLIST_LIB_H */
