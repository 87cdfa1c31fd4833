/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Shared parts
 *
 * Generated from shared.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_SHARED_LIB_H
#define PCICAP_SHARED_LIB_H

/* clang-format off */

/* status: 16 bits */
#define  PCICAP_SHARED_STATUS_ERROR		0x0001		/* rw1c: Something went wrong */
#define  PCICAP_SHARED_STATUS_SPEED		0x0030		/* ro: Speed of the link */
#define  PCICAP_SHARED_STATUS_SPEED_SLOW	0x1		/* Slow */
#define  PCICAP_SHARED_STATUS_SPEED_FAST	0x2		/* Fast */

/* pair */
#define PCICAP_SHARED_PAIR_LOW			0x00	/* rw: Low half */
#define PCICAP_SHARED_PAIR_HIGH			0x04	/* rw: High half */
/* clang-format on */

#endif /* PCICAP_SHARED_LIB_H */
