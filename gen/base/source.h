/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Input files and positions in them. */
#ifndef GEN_SOURCE_H
#define GEN_SOURCE_H

#include <stddef.h>

#include "base/gen.h"

struct source {
	const char *path;  /* as named by the user */
	const char *label; /* for banners: from the last "specs/" on */
	const char *text;
	size_t size;
	const size_t *lines; /* start of each line */
	unsigned int n_lines;
};

/* By value; line and column from 1, a column counts bytes. 0: whole file. */
struct srcpos {
	const struct source *source;
	unsigned int line;
	unsigned int col;
};

/* The largest input that is read. */
#define SOURCE_MAX_SIZE (16u * 1024 * 1024)

/*
 * Read the file at @path; the same path is read once. Returns NULL and sets
 * *@error to a message when it cannot be read or is too large.
 */
struct source *source_open(struct gen *g, const char *path, const char **error);

/*
 * A source that is no file, known by @path from then on. @text, of @size bytes
 * with a NUL behind them, lives as long as the context.
 */
struct source *source_add(struct gen *g, const char *path, const char *text,
			  size_t size);

/* All sources read so far, in the order of reading. */
const struct source *const *source_all(const struct gen *g, unsigned int *n);

/* Text of line @line (from 1) without its end; *@len is its length. */
const char *source_line(const struct source *src, unsigned int line,
			size_t *len);

/* The position of @p, which points into the text of @src. */
struct srcpos source_pos(const struct source *src, const char *p);

/*
 * Where the file @name is that @from refers to: beside it, else below one of
 * g->search, else among what is embedded, below "specs/". @from may be NULL.
 * If it is nowhere, the path beside @from.
 */
const char *source_find(struct gen *g, const char *from, const char *name);

/* Is there a file at @path that source_open() could read? */
bool source_is_there(struct gen *g, const char *path);

/* Is it the path of a file that the program carries with it? */
bool source_is_embedded(const char *path);

/* Order by path, line, column. */
int srcpos_compare(struct srcpos a, struct srcpos b);

/* @path relative to the folder of @from; "./" and "x/.." are taken out. */
const char *path_relative(struct gen *g, const char *from, const char *path);

#endif /* GEN_SOURCE_H */
