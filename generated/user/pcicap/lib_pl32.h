/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Modified training sets
 *
 * Generated from specs/lib/pl32.yaml - do not edit.
 * Source: PCIe Base, Physical Layer 32.0 GT/s Extended Capability; libpci header.h
 */
#ifndef PCICAP_PL32_LIB_H
#define PCICAP_PL32_LIB_H

/* clang-format off */

/* ts_data1: 32 bits */
#define  PCICAP_PL32_TS_DATA1_USAGE		0x00000007 \
	/* ros: Modified training set usage */
#define  PCICAP_PL32_TS_DATA1_USAGE_PCI_EXPRESS	0x0
#define  PCICAP_PL32_TS_DATA1_USAGE_TRAINING_SET_MESSAGE 0x1
#define  PCICAP_PL32_TS_DATA1_USAGE_ALTERNATE_PROTOCOL 0x2
#define  PCICAP_PL32_TS_DATA1_INFORMATION1	0x0000fff8	/* ros: Information 1 */
#define  PCICAP_PL32_TS_DATA1_VENDOR_ID		0xffff0000 \
	/* ros: Vendor ID of the information's owner */

/* ts_data2: 32 bits */
#define  PCICAP_PL32_TS_DATA2_INFORMATION2	0x00ffffff	/* ros: Information 2 */
#define  PCICAP_PL32_TS_DATA2_ALTERNATE_PROTOCOL_STATUS 0x03000000 /* ros: Alternate protocol negotiation status */
#define  PCICAP_PL32_TS_DATA2_ALTERNATE_PROTOCOL_STATUS_UNSUPPORTED 0x0
#define  PCICAP_PL32_TS_DATA2_ALTERNATE_PROTOCOL_STATUS_DISABLED 0x1
#define  PCICAP_PL32_TS_DATA2_ALTERNATE_PROTOCOL_STATUS_FAILED 0x2
#define  PCICAP_PL32_TS_DATA2_ALTERNATE_PROTOCOL_STATUS_SUCCESSFUL 0x3
/* clang-format on */

#endif /* PCICAP_PL32_LIB_H */
