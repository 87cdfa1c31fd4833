// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "files.h"

#include "suites.h"

#include <stdio.h>

void write_file(const char *path, const void *data, size_t n)
{
	FILE *f = fopen(path, "wb");

	ck_assert_ptr_nonnull(f);
	ck_assert(fwrite(data, 1, n, f) == n);
	ck_assert_int_eq(fclose(f), 0);
}
