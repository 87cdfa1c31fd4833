// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Copies out of and into a mapping that may go away meanwhile. */
#include "cmd/map.h"

#include "base/guard.h"

#include <string.h>

#define CHUNK 4096

struct copy {
	struct map_access *access;
	uint64_t offset;
	uint8_t *bytes;
	size_t n;
	bool writes;
	int err;
};

static void copy(void *ctx)
{
	struct copy *c = ctx;

	c->err = c->writes ? pcicap_map_write(&c->access->map, c->offset,
					      c->bytes, c->n)
			   : pcicap_map_read(&c->access->map, c->offset,
					     c->bytes, c->n);
}

static int guarded(struct map_access *a, uint64_t offset, uint8_t *bytes,
		   size_t n, bool writes)
{
	struct copy c = { a, offset, bytes, n, writes, 0 };

	if (guard(copy, &c))
		return c.err;
	a->message = GUARD_GONE;
	return -EIO;
}

static bool only_ones(const uint8_t *bytes, size_t n)
{
	while (n && *bytes == 0xff) {
		bytes++;
		n--;
	}
	return !n;
}

void map_read(struct map_access *a, map_bytes_fn *fn, void *ctx)
{
	uint8_t bytes[CHUNK];
	uint64_t at = 0;

	a->where = "read";
	a->all_ones = true;
	while (at < a->length) {
		size_t n = a->length - at < CHUNK ? (size_t)(a->length - at)
						  : CHUNK;

		a->err = guarded(a, a->offset + at, bytes, n, false);
		if (a->err)
			return;
		a->all_ones = a->all_ones && only_ones(bytes, n);
		fn(ctx, a->offset + at, bytes, n);
		at += n;
	}
	a->done = true;
}

void map_write(struct map_access *a)
{
	a->where = "write";
	a->err = guarded(a, a->offset, a->data, (size_t)a->length, true);
	a->done = !a->err;
}
