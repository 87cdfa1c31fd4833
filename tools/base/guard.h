/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Accesses to a mapping that may go away meanwhile. */
#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>

#define GUARD_GONE                                                \
	"the mapping cannot be accessed (any more): perhaps the " \
	"device was removed, or a driver took the BAR"

typedef void guard_fn(void *ctx);

/*
 * Call @fn, which accesses a mapping, holds no lock and has nothing to undo.
 * False: the mapping cannot be accessed, and @fn was left.
 */
bool guard(guard_fn *fn, void *ctx);

#endif
