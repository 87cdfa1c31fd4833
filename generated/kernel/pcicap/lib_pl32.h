/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Modified training sets
 *
 * Generated from specs/lib/pl32.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Physical Layer 32.0 GT/s Extended Capability;
 * libpci header.h
 */
#ifndef PCICAP_PL32_LIB_H
#define PCICAP_PL32_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* ts_data1: 32 bits */
typedef u32 __bitwise pcicap_pl32_ts_data1_t;
/* ros: Modified training set usage */
#define  PCICAP_PL32_TS_DATA1_USAGE \
	PCICAP_BITS(pcicap_pl32_ts_data1_t, 0x00000007)
#define  PCICAP_PL32_TS_DATA1_USAGE_PCI_EXPRESS \
	PCICAP_BITS(pcicap_pl32_ts_data1_t, 0x00000000)
#define  PCICAP_PL32_TS_DATA1_USAGE_TRAINING_SET_MESSAGE \
	PCICAP_BITS(pcicap_pl32_ts_data1_t, 0x00000001)
#define  PCICAP_PL32_TS_DATA1_USAGE_ALTERNATE_PROTOCOL \
	PCICAP_BITS(pcicap_pl32_ts_data1_t, 0x00000002)
/* ros: Information 1 */
#define  PCICAP_PL32_TS_DATA1_INFORMATION1 \
	PCICAP_BITS(pcicap_pl32_ts_data1_t, 0x0000fff8)
/* ros: Vendor ID of the information's owner */
#define  PCICAP_PL32_TS_DATA1_VENDOR_ID \
	PCICAP_BITS(pcicap_pl32_ts_data1_t, 0xffff0000)

/* ts_data2: 32 bits */
typedef u32 __bitwise pcicap_pl32_ts_data2_t;
/* ros: Information 2 */
#define  PCICAP_PL32_TS_DATA2_INFORMATION2 \
	PCICAP_BITS(pcicap_pl32_ts_data2_t, 0x00ffffff)
/* ros: Alternate protocol negotiation status */
#define  PCICAP_PL32_TS_DATA2_ALTERNATE_PROTOCOL_STATUS \
	PCICAP_BITS(pcicap_pl32_ts_data2_t, 0x03000000)
#define  PCICAP_PL32_TS_DATA2_ALT_PROTO_STATUS_UNSUP \
	PCICAP_BITS(pcicap_pl32_ts_data2_t, 0x00000000)
#define  PCICAP_PL32_TS_DATA2_ALT_PROTO_STATUS_DISABLED \
	PCICAP_BITS(pcicap_pl32_ts_data2_t, 0x01000000)
#define  PCICAP_PL32_TS_DATA2_ALT_PROTO_STATUS_FAILED \
	PCICAP_BITS(pcicap_pl32_ts_data2_t, 0x02000000)
#define  PCICAP_PL32_TS_DATA2_ALT_PROTO_STATUS_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl32_ts_data2_t, 0x03000000)
/* clang-format on */

#endif /* PCICAP_PL32_LIB_H */
