/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What is different between two snapshots, by the names of fields. */
#ifndef COMPARE_H
#define COMPARE_H

#include "cmd/snapshot.h"

enum change_kind {
	CHANGE_FUNCTION,
	CHANGE_CAPABILITY, /* its place: an offset */
	CHANGE_VALUE
};

/*
 * @address: of the function; "" of a raw image
 * @name: of the capability or the field
 * @before, @after: NULL: it is not there
 * @counted: events between the two; 0: it is no counter, or it began anew
 */
struct change {
	enum change_kind kind;
	const char *address;
	const char *name;
	const char *before;
	const char *after;
	uint64_t counted;
};

typedef void change_fn(void *ctx, const struct change *change);

/*
 * @ignore: names that are not compared, with all that is in them: separated by
 *	commas, as "pcie.dev_sta,aer"; NULL: none
 */
struct comparison {
	const char *ignore;
	change_fn *fn;
	void *ctx;
};

void compare_snapshots(const struct comparison *c, const struct snapshot *a,
		       const struct snapshot *b);

#endif
