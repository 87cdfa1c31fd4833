/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Margining commands
 *
 * Generated from specs/lib/lmr.yaml - do not edit.
 * Source: PCIe Base, Lane Margining at the Receiver
 */
#ifndef PCICAP_LMR_LIB_H
#define PCICAP_LMR_LIB_H

/* clang-format off */

/* margin: 16 bits */
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER	0x0007		/* rw: Receiver number */
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_BROADCAST 0x0
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_A	0x1
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_B	0x2
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_C	0x3
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_D	0x4
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_E	0x5
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_F	0x6
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE		0x0038		/* rw: What to do */
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_REPORT	0x1
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_SET	0x2
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_STEP_TIMING 0x3
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_STEP_VOLTAGE 0x4
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_VENDOR_DEFINED 0x5
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_NO_COMMAND 0x7
#define  PCICAP_LMR_MARGIN_USAGE_MODEL		0x0040 \
	/* rw: Usage model; 0: lane margining at the receiver */
#define  PCICAP_LMR_MARGIN_PAYLOAD		0xff00		/* rw: Argument or result */
/* clang-format on */

#endif /* PCICAP_LMR_LIB_H */
