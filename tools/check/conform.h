/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Rules for what capabilities a function has, and what they say together. */
#ifndef CHECK_CONFORM_H
#define CHECK_CONFORM_H

#include "check/facts.h"

void check_conform(struct findings *to, const struct function_facts *facts);

#endif
