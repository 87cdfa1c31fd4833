/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Margining commands
 *
 * Generated from specs/lib/lmr.yaml - do not edit.
 */
/* Source: PCIe Base, Lane Margining at the Receiver */
#ifndef PCICAP_LMR_LIB_H
#define PCICAP_LMR_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* margin: 16 bits */
typedef u16 __bitwise pcicap_lmr_margin_t;
/* rw: Receiver number */
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER		PCICAP_BITS(pcicap_lmr_margin_t, 0x0007)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_BROADCAST	PCICAP_BITS(pcicap_lmr_margin_t, 0x0000)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_A		PCICAP_BITS(pcicap_lmr_margin_t, 0x0001)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_B		PCICAP_BITS(pcicap_lmr_margin_t, 0x0002)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_C		PCICAP_BITS(pcicap_lmr_margin_t, 0x0003)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_D		PCICAP_BITS(pcicap_lmr_margin_t, 0x0004)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_E		PCICAP_BITS(pcicap_lmr_margin_t, 0x0005)
#define  PCICAP_LMR_MARGIN_RECEIVER_NUMBER_RX_F		PCICAP_BITS(pcicap_lmr_margin_t, 0x0006)
/* rw: What to do */
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE			PCICAP_BITS(pcicap_lmr_margin_t, 0x0038)
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_REPORT		PCICAP_BITS(pcicap_lmr_margin_t, 0x0008)
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_SET		PCICAP_BITS(pcicap_lmr_margin_t, 0x0010)
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_STEP_TIMING	PCICAP_BITS(pcicap_lmr_margin_t, 0x0018)
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_STEP_VOLTAGE	PCICAP_BITS(pcicap_lmr_margin_t, 0x0020)
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_VENDOR_DEFINED	PCICAP_BITS(pcicap_lmr_margin_t, 0x0028)
#define  PCICAP_LMR_MARGIN_MARGIN_TYPE_NO_COMMAND	PCICAP_BITS(pcicap_lmr_margin_t, 0x0038)
/* rw: Usage model; 0: lane margining at the receiver */
#define  PCICAP_LMR_MARGIN_USAGE_MODEL			PCICAP_BITS(pcicap_lmr_margin_t, 0x0040)
/* rw: Argument or result */
#define  PCICAP_LMR_MARGIN_PAYLOAD			PCICAP_BITS(pcicap_lmr_margin_t, 0xff00)
/* clang-format on */

#endif /* PCICAP_LMR_LIB_H */
