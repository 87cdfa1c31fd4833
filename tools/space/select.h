/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What a name such as "sriov.vf_bar[2].address" means in a function. */
#ifndef SELECT_H
#define SELECT_H

#include "space/item.h"
#include "space/list.h"

/*
 * @field: index of the field; -1: the register has several and no one is named,
 *	or the value has none
 */
typedef int select_fn(void *ctx, const struct item *item, int field);

/*
 * Calls @fn for what @name of @length characters means.
 *
 * Return: what @fn returned; -ENOENT there is no such thing; the error that
 * ended the decoding before it was found.
 */
int select_name(const struct space_list *list, const char *name, size_t length,
		select_fn *fn, void *ctx);

/*
 * Says on standard error what is missing, or why it may be. Return: that error; 0:
 * it is missing.
 */
int select_complain(const struct space_list *list, const char *where,
		    const char *name, size_t length);

#endif
