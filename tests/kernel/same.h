/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The kernel target's words for tests that hold for both: tests/accessors/same.h. */
#ifndef TEST_SAME_H
#define TEST_SAME_H

#include "space.h"

#include <pcicap/more/test_access.h>
#include <pcicap/more/test_blocks.h>

#define VALUE(name)	       pcicap_##name##_t
#define MAKE(name, bits)       ((pcicap_##name##_t)(bits))
#define BITS(val)	       (val)
#define FIELD(val, name, mask) pcicap_get(val, mask)

#define READ(val, function, view)  ((val) = pcicap_##function(view))
#define WRITE(function, view, val) pcicap_##function(view, val)

#endif
