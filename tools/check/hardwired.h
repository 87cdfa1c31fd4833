/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Rules for bits that have one value in functions of a kind. */
#ifndef CHECK_HARDWIRED_H
#define CHECK_HARDWIRED_H

#include "check/facts.h"

void check_hardwired(struct findings *to, const struct function_facts *facts);

#endif
