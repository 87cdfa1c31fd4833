/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Folders of templates, on disk or carried by the program. */
#ifndef GEN_FOLDER_H
#define GEN_FOLDER_H

#include <stdbool.h>

struct gen;

/* What stands in a folder, sorted by name; hidden and backup files do not. */
struct entry {
	const char *name;
	bool is_folder;
};

struct entries {
	struct entry **v;
	unsigned int n;
};

/* False with errno set when @path cannot be read. */
bool folder_read(struct gen *g, const char *path, struct entries *out);

#endif /* GEN_FOLDER_H */
