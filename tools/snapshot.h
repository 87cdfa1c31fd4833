/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* All values of functions, kept to be compared. */
#ifndef SNAPSHOT_H
#define SNAPSHOT_H

#include "caps.h"
#include "input/source.h"

/* @key: "sriov.num_vfs"; @capability: length of its first part */
struct entry {
	char *key;
	char *text;
	uint64_t value;
	size_t capability;
	uint32_t offset; /* of the capability */
};

struct snapshot {
	struct snapshot *next;
	char name[PCICAP_ADDRESS_TEXT];
	int err;
	size_t n;
	size_t room;
	struct entry *entries;
	bool matched;
};

/* The present function; NULL: no memory. */
struct snapshot *snapshot_take(const struct function *f, struct caps *caps);

void snapshot_free(struct snapshot *s);

#endif
