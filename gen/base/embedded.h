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
	const char *text; /* terminated, but for a line's end too many */
	size_t size;
};

extern const struct embedded embedded_files[];
extern const unsigned int n_embedded_files;

#endif /* GEN_EMBEDDED_H */
