// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdbool.h>
#include <string.h>

#include "wrap.h"

#define WIDTH	    80
#define MACRO_WIDTH 100
#define MAX_PARENS  16

static unsigned int next_column(unsigned int col, char c)
{
	return c == '\t' ? (col | 7) + 1 : col + 1;
}

static unsigned int width_of(const char *s, size_t len)
{
	unsigned int col = 0;

	for (size_t i = 0; i < len; i++)
		col = next_column(col, s[i]);
	return col;
}

static bool is_code(const char *s, size_t len)
{
	while (len && (*s == ' ' || *s == '\t')) {
		s++;
		len--;
	}
	return len && *s != '#' && *s != '*' && strncmp(s, "/*", 2) &&
	       strncmp(s, "//", 2);
}

static void add_indent(struct strbuf *out, unsigned int col)
{
	for (; col >= 8; col -= 8)
		buf_addc(out, '\t');
	while (col--)
		buf_addc(out, ' ');
}

/* Is there a good place to break right behind s[i]? */
static bool can_break(const char *s, size_t len, size_t i)
{
	if (i + 1 >= len || s[i + 1] != ' ')
		return false;
	if (s[i] == ',')
		return true;
	if (i && s[i] == '=' && s[i - 1] == '<')
		return true;
	return i && ((s[i] == '&' && s[i - 1] == '&') ||
		     (s[i] == '|' && (s[i - 1] == '|' || s[i - 1] == ' ')));
}

/*
 * Where to break a line that begins at column @start: the length of the part
 * that stays, 0 for none. *@indent: column at which the rest continues.
 */
static size_t find_break(const char *s, size_t len, unsigned int start,
			 unsigned int *parens, unsigned int *depth,
			 unsigned int *indent)
{
	unsigned int col = start;
	unsigned int best_parens[MAX_PARENS], best_depth = 0;
	bool quoted = false;
	size_t best = 0;

	for (size_t i = 0; i < len; i++) {
		col = next_column(col, s[i]);
		if (s[i] == '"')
			quoted = !quoted;
		if (quoted)
			continue;
		if (s[i] == '(' && *depth < MAX_PARENS)
			parens[(*depth)++] = col;
		if (s[i] == ')' && *depth)
			(*depth)--;
		if (!*depth || !can_break(s, len, i))
			continue;
		if (best && col > WIDTH)
			break;
		best = i + 1;
		best_depth = *depth;
		memcpy(best_parens, parens, sizeof(best_parens));
	}
	if (!best)
		return 0;
	*depth = best_depth;
	memcpy(parens, best_parens, sizeof(best_parens));
	*indent = parens[*depth - 1];
	return best;
}

/* Columns behind "return " or " = ", which align like a parenthesis. */
static void open_statement(const char *s, size_t len, unsigned int *parens,
			   unsigned int *depth)
{
	static const char *const openers[] = { "return ", " = " };

	for (unsigned int i = 0; i < ARRAY_SIZE(openers); i++) {
		size_t n = strlen(openers[i]);

		for (size_t k = 0; k + n < len && s[k] != '('; k++) {
			if (strncmp(s + k, openers[i], n))
				continue;
			parens[(*depth)++] = width_of(s, k + n);
			return;
		}
	}
}

static void wrap_line(const char *s, size_t len, struct strbuf *out)
{
	unsigned int parens[MAX_PARENS] = { 0 };
	unsigned int depth = 0, indent = 0, start = 0;

	if (width_of(s, len) > WIDTH)
		open_statement(s, len, parens, &depth);
	while (start + width_of(s, len) > WIDTH) {
		size_t keep =
			find_break(s, len, start, parens, &depth, &indent);

		if (!keep)
			break;
		buf_add(out, s, keep);
		buf_addc(out, '\n');
		s += keep + 1; /* and the space */
		len -= keep + 1;
		add_indent(out, indent);
		start = indent;
	}
	buf_add(out, s, len);
}

/* " * text": what does not fit goes on in the next line. */
static void wrap_comment(const char *s, size_t len, struct strbuf *out)
{
	while (len > WIDTH) {
		size_t keep = WIDTH;

		while (keep > 4 && s[keep] != ' ')
			keep--;
		if (keep <= 4)
			break;
		buf_add(out, s, keep);
		buf_adds(out, "\n * ");
		s += keep + 1;
		len -= keep + 1;
	}
	buf_add(out, s, len);
}

static void wrap_macro(const char *s, size_t len, struct strbuf *out)
{
	size_t comment = len;

	if (len > 2 && width_of(s, len) > MACRO_WIDTH &&
	    !strncmp(s + len - 2, "*/", 2)) {
		while (comment && strncmp(s + comment, "/*", 2))
			comment--;
	}
	if (comment && comment < len) {
		buf_add(out, s + comment, len - comment);
		buf_addc(out, '\n');
		while (s[comment - 1] == '\t' || s[comment - 1] == ' ')
			comment--;
		len = comment;
	}
	buf_add(out, s, len);
}

void wrap_c(const char *text, size_t len, struct strbuf *out)
{
	const char *end = text + len;

	while (text < end) {
		const char *newline = memchr(text, '\n', (size_t)(end - text));
		size_t n = newline ? (size_t)(newline - text)
				   : (size_t)(end - text);

		if (n > WIDTH / 8 && is_code(text, n))
			wrap_line(text, n, out);
		else if (!strncmp(text, " * ", 3))
			wrap_comment(text, n, out);
		else if (!strncmp(text, "#define", 7))
			wrap_macro(text, n, out);
		else
			buf_add(out, text, n);
		if (newline)
			buf_addc(out, '\n');
		text += n + (newline ? 1 : 0);
	}
}
