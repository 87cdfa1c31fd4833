/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The header and the capabilities of a function, as spaces. */
#ifndef LIST_H
#define LIST_H

#include "space/space.h"

/* BARs, and parts of BARs, that can be open at once. */
#define MAX_BAR_SPACES 8
#define MAX_SPACES \
	(1 + PCICAP_MAX_STANDARD + PCICAP_MAX_EXTENDED + MAX_BAR_SPACES)

enum {
	LIST_HEADER,
	LIST_STANDARD,
	LIST_EXTENDED,
	N_LISTS
};

/*
 * @err: why a list is not complete
 * @same_error: that of the extended list is the standard one's, met on the way to
 *	it
 */
struct space_list {
	unsigned int n;
	int err[N_LISTS];
	bool same_error;
	struct space space[MAX_SPACES];
};

/* List and match; what is wrong is in @list->err. */
void space_list_read(struct space_list *list, struct pcicap_cfg *cfg);

/* The first that space_is() what @name of @length characters means, or NULL. */
const struct space *space_list_find(const struct space_list *list,
				    const char *name, size_t length);

/*
 * Why a capability of this name of @length characters may be missing; 0: it is
 * not there.
 */
int space_list_missing(const struct space_list *list, const char *name,
		       size_t length);

/* What is to be said of list @i: its error, or 0. */
int space_list_problem(const struct space_list *list, unsigned int i);

const char *list_name(unsigned int list);

#endif
