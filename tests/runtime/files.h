/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Files and folders that tests make. */
#ifndef FILES_H
#define FILES_H

#include <stddef.h>

void write_file(const char *path, const void *data, size_t n);

#endif
