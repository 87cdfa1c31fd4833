/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Text that a template sets apart is laid out: comments, and tables. */
#ifndef GEN_LAYOUT_H
#define GEN_LAYOUT_H

#include "base/util.h"

/* The form of a comment in a language; empty texts: there is no such line. */
struct comment_style {
	const char *one; /* for a text of one line that fits, with TEXT in it */
	const char *open;
	const char *line; /* before each line */
	const char *close;
	unsigned int width; /* columns */
};

/* Rows with a comment at their end. */
struct table_style {
	const struct comment_style *above; /* for comments that do not fit */
	unsigned int width;		   /* columns */
};

/* Ends a cell of a row, followed by the least column of the next and a ';'. */
#define LAYOUT_CELL '\x1f'

/*
 * Append @text as a comment. Lines are joined and broken anew, a paragraph at a
 * time: an empty line ends it, and a line that begins with '@' or "Return:"
 * begins one, whose further lines are indented; one that begins with '#' stands
 * alone. @indent stands before each line.
 */
void layout_comment(struct strbuf *out, const char *text, size_t len,
		    const struct comment_style *style, const char *indent);

/*
 * Append the rows of @text so that cells stand below each other. If a row is
 * too wide, the last cell of each goes above its row, as a comment.
 */
void layout_table(struct strbuf *out, const char *text, size_t len,
		  const struct table_style *style);

/* The column behind @len bytes of @s that begin at column @col. */
unsigned int layout_column(const char *s, size_t len, unsigned int col);

/* Tabs up to column @to, or a space if @out is past it. */
void layout_tab(struct strbuf *out, unsigned int col, unsigned int to);

#endif /* GEN_LAYOUT_H */
