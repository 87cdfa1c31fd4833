// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "target/layout.h"

#define TAB	  8
#define MAX_CELLS 4

unsigned int layout_column(const char *s, size_t len, unsigned int col)
{
	for (size_t i = 0; i < len; i++)
		col = s[i] == '\t' ? (col | (TAB - 1)) + 1 : col + 1;
	return col;
}

void layout_tab(struct strbuf *out, unsigned int col, unsigned int to)
{
	if (col >= to)
		buf_addc(out, ' ');
	for (; col < to; col = (col | (TAB - 1)) + 1)
		buf_addc(out, '\t');
}

/* A line of the text: up to its end, and where the next begins. */
struct line {
	const char *s;
	size_t len;
};

static bool next_line(const char **at, const char *end, struct line *line)
{
	const char *newline;

	if (*at >= end)
		return false;
	newline = memchr(*at, '\n', (size_t)(end - *at));
	line->s = *at;
	line->len = (size_t)((newline ? newline : end) - *at);
	*at = newline ? newline + 1 : end;
	while (line->len && (line->s[line->len - 1] == ' ' ||
			     line->s[line->len - 1] == '\t'))
		line->len--;
	return true;
}

/* The same without blanks at its start. */
static bool next_text(const char **at, const char *end, struct line *line)
{
	if (!next_line(at, end, line))
		return false;
	while (line->len && (*line->s == ' ' || *line->s == '\t')) {
		line->s++;
		line->len--;
	}
	return true;
}

/* A comment being written, a paragraph at a time. */
struct comment {
	struct strbuf *out;
	const struct comment_style *style;
	const char *indent;
	unsigned int start;  /* column at which text begins */
	struct strbuf words; /* of the paragraph, one space between them */
	unsigned int hang;   /* spaces before its further lines */
	bool any;
};

/* Trailing spaces are left out. */
static void comment_put(struct comment *c, const char *s, size_t len,
			unsigned int spaces)
{
	buf_adds(c->out, c->indent);
	buf_adds(c->out, c->style->line);
	while (len && spaces--)
		buf_addc(c->out, ' ');
	buf_add(c->out, s, len);
	while (c->out->len && c->out->s[c->out->len - 1] == ' ')
		c->out->s[--c->out->len] = '\0';
	buf_addc(c->out, '\n');
}

/* How much of @s stays in a line of @width: up to a space if there is one. */
static size_t comment_fit(const char *s, size_t len, size_t width)
{
	size_t keep = width;

	if (len <= width)
		return len;
	while (keep && s[keep] != ' ')
		keep--;
	if (!keep)
		keep = strcspn(s, " ");
	return keep;
}

/* The last line of a paragraph is not one word if another can join it. */
static size_t comment_keep(const char *s, size_t len, size_t width,
			   size_t further)
{
	size_t keep = comment_fit(s, len, width), earlier = keep;
	const char *rest = s + keep + 1;

	if (keep == len || strchr(rest, ' ') || strlen(rest) > further)
		return keep;
	while (earlier && s[earlier - 1] != ' ')
		earlier--;
	if (!earlier || !memchr(s, ' ', earlier - 1) ||
	    keep - earlier + 1 + strlen(rest) > further)
		return keep;
	return earlier - 1;
}

static void comment_end(struct comment *c)
{
	size_t first = c->style->width > c->start ? c->style->width - c->start
						  : 1;
	size_t further = first > c->hang + 1 ? first - c->hang : 1;
	const char *s = c->words.s;
	size_t left = c->words.len;
	unsigned int spaces = 0;
	size_t width = first;

	while (left) {
		size_t keep = comment_keep(s, left, width, further);

		comment_put(c, s, keep, spaces);
		s += keep;
		left -= keep;
		if (left) {
			s++;
			left--;
		}
		width = further;
		spaces = c->hang;
	}
	buf_reset(&c->words);
}

static void comment_blank(struct comment *c)
{
	comment_end(c);
	comment_put(c, "", 0, 0);
}

static void comment_word(struct comment *c, const char *word, size_t len)
{
	if (c->words.len)
		buf_addc(&c->words, ' ');
	buf_add(&c->words, word, len);
}

/* "@val: its value" hangs below "its", other paragraphs do not. */
static bool begins_paragraph(const struct line *line, unsigned int *hang)
{
	const char *colon;

	*hang = 0;
	if (line->len && line->s[0] == '#')
		return true;
	if (line->len > 7 && !strncmp(line->s, "Return:", 7))
		return true;
	if (!line->len || line->s[0] != '@')
		return false;
	colon = memchr(line->s, ':', line->len);
	if (!colon || memchr(line->s, ' ', (size_t)(colon - line->s)))
		return false;
	*hang = (unsigned int)(colon - line->s) + 2;
	return true;
}

static void comment_line(struct comment *c, const struct line *line)
{
	size_t i = 0;

	while (i < line->len) {
		size_t start = i;

		while (i < line->len && line->s[i] != ' ' && line->s[i] != '\t')
			i++;
		if (i > start)
			comment_word(c, line->s + start, i - start);
		while (i < line->len &&
		       (line->s[i] == ' ' || line->s[i] == '\t'))
			i++;
	}
	c->any = true;
}

/* The text in one line if it is one paragraph that fits. */
static bool comment_one(struct strbuf *out, const char *text, size_t len,
			const struct comment_style *style, const char *indent)
{
	const char *at = strstr(style->one, "TEXT"), *end = text + len;
	size_t start = out->len;
	struct line line;
	bool first = true;

	if (!at)
		return false;
	buf_adds(out, indent);
	buf_add(out, style->one, (size_t)(at - style->one));
	while (next_text(&text, end, &line)) {
		if (!line.len)
			continue;
		if (!first)
			buf_addc(out, ' ');
		buf_add(out, line.s, line.len);
		first = false;
	}
	buf_adds(out, at + strlen("TEXT"));
	if (layout_column(out->s + start, out->len - start, 0) <=
	    style->width) {
		buf_addc(out, '\n');
		return true;
	}
	out->len = start;
	out->s[start] = '\0';
	return false;
}

void layout_comment(struct strbuf *out, const char *text, size_t len,
		    const struct comment_style *style, const char *indent)
{
	struct comment c = {
		.out = out,
		.style = style,
		.indent = indent,
		.words.g = out->g,
		.start =
			layout_column(style->line, strlen(style->line),
				      layout_column(indent, strlen(indent), 0)),
	};
	const char *end = text + len;
	bool blank = false;
	struct line line;

	if (comment_one(out, text, len, style, indent))
		return;
	if (*style->open)
		buf_addf(out, "%s%s\n", indent, style->open);
	while (next_text(&text, end, &line)) {
		unsigned int hang;

		if (!line.len) {
			blank = c.any;
			continue;
		}
		if (blank)
			comment_blank(&c);
		if (begins_paragraph(&line, &hang) || blank) {
			comment_end(&c);
			c.hang = hang;
		}
		blank = false;
		comment_line(&c, &line);
		if (line.s[0] == '#')
			comment_end(&c);
	}
	comment_end(&c);
	buf_free(&c.words);
	if (*style->close)
		buf_addf(out, "%s%s\n", indent, style->close);
}

/* A row: its cells, and the least column of each. */
struct row {
	struct line cells[MAX_CELLS];
	unsigned int least[MAX_CELLS];
	unsigned int n;
};

/* The number that ends at ';'. */
static unsigned int read_column(const char *s)
{
	unsigned int column = 0;

	for (; *s >= '0' && *s <= '9'; s++)
		column = 10 * column + (unsigned int)(*s - '0');
	return column;
}

static void read_row(const struct line *line, struct row *row)
{
	const char *s = line->s, *end = line->s + line->len;

	row->n = 0;
	row->least[0] = 0;
	while (row->n < MAX_CELLS) {
		const char *cell = memchr(s, LAYOUT_CELL, (size_t)(end - s));

		row->cells[row->n].s = s;
		row->cells[row->n].len = (size_t)((cell ? cell : end) - s);
		row->n++;
		if (!cell)
			return;
		s = memchr(cell, ';', (size_t)(end - cell));
		s = s ? s + 1 : end;
		if (row->n < MAX_CELLS)
			row->least[row->n] = read_column(cell + 1);
	}
}

/* The last cell of a row that has more than a name and a value. */
static const struct line *row_comment(const struct row *row)
{
	return row->n > 2 ? &row->cells[row->n - 1] : NULL;
}

struct rows {
	struct row *v;
	unsigned int n;
};

static struct rows read_rows(struct gen *g, const char *text, size_t len)
{
	const char *end = text + len, *at = text;
	struct rows rows = { 0 };
	struct line line;

	while (next_line(&at, end, &line))
		rows.n++;
	rows.v = mem_resize(g, NULL, rows.n * sizeof(*rows.v));
	at = text;
	for (struct row *row = rows.v; next_line(&at, end, &line); row++)
		read_row(&line, row);
	return rows;
}

/* Where cells begin so that none is behind it; the width of the widest row. */
static unsigned int place_cells(const struct rows *rows, bool comments,
				unsigned int starts[MAX_CELLS])
{
	unsigned int ends[MAX_CELLS] = { 0 }, widest = 0;

	memset(starts, 0, MAX_CELLS * sizeof(*starts));
	for (unsigned int k = 0; k < MAX_CELLS; k++) {
		for (unsigned int i = 0; i < rows->n; i++) {
			const struct row *row = &rows->v[i];
			unsigned int col;

			if (k >= row->n - (!comments && row_comment(row)))
				continue;
			if (row->least[k] > starts[k])
				starts[k] = row->least[k];
			if (k && ends[k - 1] >= starts[k])
				starts[k] = (ends[k - 1] | (TAB - 1)) + 1;
			col = layout_column(row->cells[k].s, row->cells[k].len,
					    starts[k]);
			if (col > ends[k])
				ends[k] = col;
			if (col > widest)
				widest = col;
		}
	}
	return widest;
}

/* Is there something between the marks of a comment? */
static void comment_above(struct strbuf *out, const struct line *comment,
			  const struct table_style *style)
{
	const char *mark = strstr(style->above->one, "TEXT");
	size_t before = (size_t)(mark - style->above->one);
	size_t after = strlen(mark + strlen("TEXT"));

	if (comment->len > before + after)
		layout_comment(out, comment->s + before,
			       comment->len - before - after, style->above, "");
}

void layout_table(struct strbuf *out, const char *text, size_t len,
		  const struct table_style *style)
{
	struct rows rows = read_rows(out->g, text, len);
	unsigned int starts[MAX_CELLS];
	bool comments = true;

	if (place_cells(&rows, true, starts) > style->width) {
		comments = false;
		place_cells(&rows, false, starts);
	}
	for (unsigned int i = 0; i < rows.n; i++) {
		struct row *row = &rows.v[i];
		unsigned int col = 0;

		if (!comments && row_comment(row)) {
			comment_above(out, row_comment(row), style);
			row->n--;
		}
		for (unsigned int k = 0; k < row->n; k++) {
			if (k)
				layout_tab(out, col, starts[k]);
			buf_add(out, row->cells[k].s, row->cells[k].len);
			col = layout_column(row->cells[k].s, row->cells[k].len,
					    starts[k]);
		}
		buf_addc(out, '\n');
	}
	mem_release(out->g, rows.v);
}
