/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Rules for one function. */
#ifndef CHECK_FUNCTION_H
#define CHECK_FUNCTION_H

#include "bar/table.h"
#include "check/finding.h"
#include "input/source.h"
#include "space/list.h"

/* The rules of its capabilities' specs, and those that look at all of it. */
void check_function(struct findings *to, const struct function *f,
		    const struct space_list *list,
		    const struct bar_table *bars);

#endif
