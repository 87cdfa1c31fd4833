/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Files that the program carries with it, made by scripts/embed.sh: the
 * templates of all targets, and the specs.
 */
#ifndef GEN_EMBEDDED_H
#define GEN_EMBEDDED_H

#include <stddef.h>

/* Begins the path of a file that is not on disk. */
#define EMBEDDED_PREFIX "<pcicap>/"

struct embedded {
	const char *path;
	const char *text;
	size_t size;
};

extern const struct embedded embedded_files[]; /* sorted by path */
extern const unsigned int n_embedded_files;

#endif /* GEN_EMBEDDED_H */
