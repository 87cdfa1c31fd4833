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

struct space_list {
	unsigned int n;
	int err[N_LISTS]; /* why a list is not complete */
	struct space space[MAX_SPACES];
};

/* List and match; what is wrong is in @list->err. */
void space_list_read(struct space_list *list, struct pcicap_cfg *cfg);

/* The first that space_is() what @name of @length characters means, or NULL. */
const struct space *space_list_find(const struct space_list *list,
				    const char *name, size_t length);

/* Why a capability of this name may be missing from the list; 0: it is not there. */
int space_list_missing(const struct space_list *list, const char *name);

const char *list_name(unsigned int list);

#endif
