/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data objects
 *
 * Generated from specs/lib/doe.yaml - do not edit.
 */
/* Source: PCIe Base, Data Object Exchange; Linux pci_regs.h */
#ifndef PCICAP_DOE_LIB_H
#define PCICAP_DOE_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* header1: 32 bits */
typedef u32 __bitwise pcicap_doe_header1_t;
/* rw: Vendor ID of the object's owner */
#define  PCICAP_DOE_HEADER1_VENDOR_ID		PCICAP_BITS(pcicap_doe_header1_t, 0x0000ffff)
/* rw: Kind of object */
#define  PCICAP_DOE_HEADER1_TYPE		PCICAP_BITS(pcicap_doe_header1_t, 0x00ff0000)

/* header2: 32 bits */
typedef u32 __bitwise pcicap_doe_header2_t;
/* rw: Length in dwords, header included */
#define  PCICAP_DOE_HEADER2_LENGTH		PCICAP_BITS(pcicap_doe_header2_t, 0x0003ffff)

/* discovery_request: 32 bits */
typedef u32 __bitwise pcicap_doe_discovery_request_t;
/* rw: Which entry */
#define  PCICAP_DOE_DISCOVERY_REQUEST_INDEX \
	PCICAP_BITS(pcicap_doe_discovery_request_t, 0x000000ff)
/* rw: Capability version */
#define  PCICAP_DOE_DISCOVERY_REQUEST_VERSION \
	PCICAP_BITS(pcicap_doe_discovery_request_t, 0x0000ff00)

/* discovery_response: 32 bits */
typedef u32 __bitwise pcicap_doe_discovery_response_t;
/* ro: Vendor ID of the object's owner */
#define  PCICAP_DOE_DISCOVERY_RESPONSE_VENDOR_ID \
	PCICAP_BITS(pcicap_doe_discovery_response_t, 0x0000ffff)
/* ro: Kind of object */
#define  PCICAP_DOE_DISCOVERY_RESPONSE_TYPE \
	PCICAP_BITS(pcicap_doe_discovery_response_t, 0x00ff0000)
/* ro: Index of the next entry; 0: this is the last */
#define  PCICAP_DOE_DISCOVERY_RESPONSE_NEXT_INDEX \
	PCICAP_BITS(pcicap_doe_discovery_response_t, 0xff000000)
/* clang-format on */

#endif /* PCICAP_DOE_LIB_H */
