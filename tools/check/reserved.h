/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Bits that the specification reserves. */
#ifndef CHECK_RESERVED_H
#define CHECK_RESERVED_H

#include "check/facts.h"

void check_reserved(struct findings *to, const struct function_facts *facts);

#endif
