/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Shared parts
 *
 * Generated from shared.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_SHARED_LIB_H
#define PCICAP_SHARED_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* status: 16 bits */
typedef u16 __bitwise pcicap_shared_status_t;
/* rw1c: Something went wrong */
#define  PCICAP_SHARED_STATUS_ERROR		PCICAP_BITS(pcicap_shared_status_t, 0x0001)
/* ro: Speed of the link */
#define  PCICAP_SHARED_STATUS_SPEED		PCICAP_BITS(pcicap_shared_status_t, 0x0030)
/* Slow */
#define  PCICAP_SHARED_STATUS_SPEED_SLOW	PCICAP_BITS(pcicap_shared_status_t, 0x0010)
/* Fast */
#define  PCICAP_SHARED_STATUS_SPEED_FAST	PCICAP_BITS(pcicap_shared_status_t, 0x0020)
/* clang-format on */

#endif /* PCICAP_SHARED_LIB_H */
