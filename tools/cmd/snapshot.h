/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The values of functions, kept to be compared. */
#ifndef SNAPSHOT_H
#define SNAPSHOT_H

#include "cli/walk.h"

/* @key: "sriov.num_vfs"; @capability: length of its first part */
struct snapshot_entry {
	char *key;
	char *text;
	uint64_t value;
	size_t capability;
	uint32_t offset; /* of the capability */
	bool counts;	 /* the value is a number of events */
};

/*
 * @err: why the function or a list of its capabilities could not be read
 * @next, @same: for who keeps it
 */
struct snapshot {
	struct snapshot *next;
	struct snapshot *prev;
	struct snapshot *same;
	char name[PCICAP_ADDRESS_TEXT];
	int err;
	size_t n;
	size_t room;
	struct snapshot_entry *entries;
};

/* The present function of @w; NULL: no memory. */
struct snapshot *snapshot_take(const struct walk *w, const struct function *f);

/*
 * Add what the kernel counts of the function, as "kernel.aer_dev_fatal.DLP". 0, or
 * -ENOMEM.
 */
int snapshot_add_counters(struct snapshot *s, const char *root);

/* NULL is no snapshot. */
void snapshot_free(struct snapshot *s);

#endif
