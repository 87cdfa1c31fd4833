/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* pcicap map: one access to a BAR. */
#ifndef MAP_H
#define MAP_H

#include "cli/options.h"

#include <pcicap/user/map.h>
#include <pcicap/user/sysfs.h>

/*
 * @data: what is to be written, @length bytes; NULL: reads
 * @err: the first error, and what it was about
 * @all_ones: nothing else was read
 * @done: all of it was read or written
 */
struct map_access {
	const struct options *options;
	char name[PCICAP_ADDRESS_TEXT];
	struct pcicap_want want;
	uint64_t offset;
	uint64_t length;
	const char *digits; /* of @data */
	uint8_t *data;
	struct pcicap_sysfs sysfs;
	struct pcicap_cfg cfg;
	struct pcicap_map map;
	int err;
	const char *where;
	const char *message;
	bool all_ones;
	bool done;
};

/* From the command line; EXIT_OK, or complains. free() a->data in any case. */
int map_parse(struct map_access *a, const struct options *o);

/* Called with some of the bytes, from the first to the last. */
typedef void map_bytes_fn(void *ctx, uint64_t offset, const uint8_t *bytes,
			  size_t n);

/*
 * Read or write a mapped BAR; the result is in @a->err. If the mapping goes away
 * meanwhile, that is an error, too.
 */
void map_read(struct map_access *a, map_bytes_fn *fn, void *ctx);
void map_write(struct map_access *a);

#endif
