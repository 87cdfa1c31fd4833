/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Words in which the tests that hold for both targets are written; this is the
 * user target's file, tests/kernel/same.h is the kernel's.
 */
#ifndef TEST_SAME_H
#define TEST_SAME_H

#include "space.h"

/* A type of values, a value of it, and its bits. */
#define VALUE(name)	 struct pcicap_##name
#define MAKE(name, bits) ((struct pcicap_##name){ bits })
#define BITS(val)	 ((val).raw)

/* A field as a number; the mask is not used here. */
#define FIELD(val, name, mask) pcicap_##name(val)

/* Accessors of a BAR's registers that are always there. */
#define READ(val, function, view) \
	ck_assert_int_eq(pcicap_##function(view, &(val)), 0)
#define WRITE(function, view, val) \
	ck_assert_int_eq(pcicap_##function(view, val), 0)

#endif
