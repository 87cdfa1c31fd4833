/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data objects
 *
 * Generated from specs/lib/doe.yaml - do not edit.
 * Source: PCIe Base, Data Object Exchange; Linux pci_regs.h
 */
#ifndef PCICAP_DOE_LIB_H
#define PCICAP_DOE_LIB_H

/* clang-format off */

/* header1: 32 bits */
#define  PCICAP_DOE_HEADER1_VENDOR_ID		0x0000ffff \
	/* rw: Vendor ID of the object's owner */
#define  PCICAP_DOE_HEADER1_TYPE		0x00ff0000	/* rw: Kind of object */

/* header2: 32 bits */
#define  PCICAP_DOE_HEADER2_LENGTH		0x0003ffff \
	/* rw: Length in dwords, header included */

/* discovery_request: 32 bits */
#define  PCICAP_DOE_DISCOVERY_REQUEST_INDEX	0x000000ff	/* rw: Which entry */
#define  PCICAP_DOE_DISCOVERY_REQUEST_VERSION	0x0000ff00	/* rw: Capability version */

/* discovery_response: 32 bits */
#define  PCICAP_DOE_DISCOVERY_RESPONSE_VENDOR_ID 0x0000ffff \
	/* ro: Vendor ID of the object's owner */
#define  PCICAP_DOE_DISCOVERY_RESPONSE_TYPE	0x00ff0000	/* ro: Kind of object */
#define  PCICAP_DOE_DISCOVERY_RESPONSE_NEXT_INDEX 0xff000000 \
	/* ro: Index of the next entry; 0: this is the last */
/* clang-format on */

#endif /* PCICAP_DOE_LIB_H */
