/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Functions that wait for the one that they are compared with. */
#ifndef PENDING_H
#define PENDING_H

#include "cmd/snapshot.h"

/* Empty if all zeroes. */
struct pending {
	void *tree; /* by name */
	struct snapshot *first;
	struct snapshot *last;
};

/* Takes @s; 0, or -ENOMEM: it is freed. */
int pending_add(struct pending *p, struct snapshot *s);

/* The first that was added with this name, or NULL; it is the caller's. */
struct snapshot *pending_take(struct pending *p, const char *name);

/* The first of all, or NULL; then it is the caller's. */
struct snapshot *pending_first(struct pending *p);

void pending_end(struct pending *p);

#endif
