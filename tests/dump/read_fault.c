// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* For LD_PRELOAD: streams fail with EIO after FAIL_AFTER bytes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static size_t done;

size_t fread(void *to, size_t size, size_t n, FILE *file)
{
	static size_t (*real)(void *, size_t, size_t, FILE *);
	const char *limit = getenv("FAIL_AFTER");

	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "fread");
	if (limit && done >= strtoul(limit, NULL, 10)) {
		/* what ferror() looks at */
		file->_flags |= 0x20;
		errno = EIO;
		return 0;
	}
	n = real(to, size, n, file);
	done += n * size;
	return n;
}
