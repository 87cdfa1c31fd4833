/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The spaces that a command line names. */
#ifndef SELECTION_H
#define SELECTION_H

#include "space/list.h"

#define MAX_SELECTED 16

/* Of a name. */
#define SELECTED_FOUND 0x1 /* a function has it, or may have it */
#define SELECTED_SAID  0x2 /* why it was not shown is said */

/* @length: of the name: what follows is no part of it */
struct selected {
	const char *name;
	size_t length;
	unsigned char marks;
};

/*
 * No names: all spaces of configuration space. @one: one function is meant, and
 * not those that have it.
 */
struct selection {
	unsigned int n;
	bool one;
	struct selected name[MAX_SELECTED];
};

/* Is it among the names, or are there none? */
bool selection_has(const struct selection *s, const struct space *space);

/*
 * Are any among the names, or may be? Notes which of them are in @list. NULL: nobody knows
 * what there is, since the function cannot be read.
 */
bool selection_find(struct selection *s, const struct space_list *list);

/*
 * The first name from *@i that no function has and of which that is not said yet;
 * NULL: no more. *@missing: there is a name that no function has.
 */
const struct selected *selection_missing(const struct selection *s,
					 unsigned int *i, bool *missing);

#endif
