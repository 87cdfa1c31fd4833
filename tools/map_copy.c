// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Copies out of and into a mapping that may go away meanwhile. */
#include "map.h"

#include <setjmp.h>
#include <signal.h>
#include <string.h>

#define CHUNK 4096

static sigjmp_buf gone;

static void on_sigbus(int sig)
{
	(void)sig;
	siglongjmp(gone, 1);
}

/*
 * The kernel takes a mapping away when its device is removed or a driver takes
 * its region; then the next access is SIGBUS. Copies hold no lock and have
 * nothing to undo, so that leaving them is safe.
 */
static int guarded(struct map_access *a, uint64_t offset, uint8_t *bytes,
		   size_t n, bool writes)
{
	struct sigaction now = { .sa_handler = on_sigbus }, before;
	int err;

	sigaction(SIGBUS, &now, &before);
	if (sigsetjmp(gone, 1)) {
		sigaction(SIGBUS, &before, NULL);
		a->message = "the mapping is gone: the device was removed, or "
			     "a driver took the BAR";
		return -EIO;
	}
	err = writes ? pcicap_map_write(&a->map, offset, bytes, n)
		     : pcicap_map_read(&a->map, offset, bytes, n);
	sigaction(SIGBUS, &before, NULL);
	return err;
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
