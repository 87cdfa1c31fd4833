/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Description tables from the C that pcicap-gen writes, with no compiler. */
#ifndef LOAD_READ_H
#define LOAD_READ_H

#include "load/types.h"

/* What a text defines: an object that is not static. */
typedef bool read_found_fn(const struct type *type, const void *object);

/*
 * Read definitions of the structs of load/types.h, as the target "desc" has them:
 * initializers, compound literals, numbers, strings and names of constants. Each that
 * is not static is given to @found. What they consist of stays allocated. Returns 0,
 * or the line of what is not understood; -1: no memory, or @found said false.
 */
int read_tables(const char *text, read_found_fn *found);

#endif
