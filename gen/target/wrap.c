// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdbool.h>
#include <string.h>

#include "target/wrap.h"

#define WIDTH	   80
#define MAX_WIDTH  100 /* what Linux's checkpatch.pl allows */
#define MAX_PARENS 16

static unsigned int next_column(unsigned int col, char c)
{
	return c == '\t' ? (col | 7) + 1 : col + 1;
}

static unsigned int width_of(const char *s, size_t len)
{
	unsigned int col = 0;
	size_t i = 0;

	while (i < len && s[i] == '\t') {
		col += 8;
		i++;
	}
	if (!memchr(s + i, '\t', len - i))
		return col + (unsigned int)(len - i);
	for (; i < len; i++)
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

/* A line of code being broken: what is left of it. */
struct line {
	const char *s;
	size_t len;
	unsigned int start;		 /* column at which it begins */
	unsigned int parens[MAX_PARENS]; /* columns behind those open */
	unsigned int depth;
	unsigned int broken; /* depth of the last break, or 0 */
	bool sum;	     /* the innermost level is a sum, up to its comma */
};

static bool is_logical(const char *s, size_t i)
{
	return i && (s[i] == '&' || s[i] == '|') && s[i - 1] == s[i];
}

/* Is there a good place to break right behind s[i]? */
static bool can_break(const struct line *l, size_t i)
{
	if (i + 1 >= l->len || l->s[i + 1] != ' ')
		return false;
	return l->s[i] == ',' || is_logical(l->s, i) ||
	       (i && l->s[i] == '|' && l->s[i - 1] == ' ');
}

/* Length up to the last "+" that fits; 0: there is none. */
static size_t find_plus(const struct line *l, size_t len)
{
	unsigned int col = l->start;
	size_t keep = 0;

	for (size_t i = 0; i < len && col < MAX_WIDTH; i++) {
		col = next_column(col, l->s[i]);
		if (i && l->s[i] == '+' && l->s[i - 1] == ' ')
			keep = i + 1;
	}
	return keep;
}

static void open_sum(struct line *l)
{
	if (l->sum || l->depth == MAX_PARENS)
		return;
	l->parens[l->depth++] = l->start + 8;
	l->broken = l->depth;
	l->sum = true;
}

/*
 * Length of the part that stays, 0: the line is not broken any more. Breaks at
 * the outermost place, and of those at the last that fits. Where an operand or
 * argument was broken, what follows it at the level around breaks, too. A sum
 * breaks only if it is far too wide on a line of its own.
 */
static size_t find_break(struct line *l)
{
	bool wide = l->start + width_of(l->s, l->len) > WIDTH;
	struct line now = *l, best = *l;
	unsigned int col = l->start;
	bool quoted = false;
	size_t keep = 0;

	for (size_t i = 0; i < l->len; i++) {
		char c = l->s[i];
		bool forced;

		col = next_column(col, c);
		/* letters and digits, most of a line, are none of the below */
		if (c >= '0' && c != '|')
			continue;
		quoted ^= c == '"';
		if (quoted)
			continue;
		if (c == '(' && now.depth < MAX_PARENS)
			now.parens[now.depth++] = col;
		if (c == ')' && now.depth)
			now.depth--;
		if (l->sum && c == ',' && now.depth == l->depth) {
			now.depth--;
			now.sum = false;
		}
		if (!now.depth || !can_break(l, i))
			continue;
		forced = now.depth < l->broken;
		if (!forced && (!wide || (keep && (col > WIDTH ||
						   now.depth > best.depth))))
			continue;
		keep = i + 1;
		best = now;
		if (forced)
			break;
	}
	if (l->broken && wide &&
	    l->start + (keep ? keep : l->len) > MAX_WIDTH) {
		size_t plus = find_plus(l, keep ? keep : l->len);

		if (plus) {
			open_sum(l);
			return plus;
		}
	}
	if (keep) {
		*l = best;
		l->broken = l->depth;
	}
	return keep;
}

/* Columns behind "return " or " = ", which align like a parenthesis. */
static void open_statement(struct line *l)
{
	static const char *const openers[] = { "return ", " = " };

	for (unsigned int i = 0; i < ARRAY_SIZE(openers); i++) {
		size_t n = strlen(openers[i]);

		for (size_t k = 0; k + n < l->len && l->s[k] != '('; k++) {
			if (l->s[k] != *openers[i] ||
			    strncmp(l->s + k, openers[i], n) != 0)
				continue;
			l->parens[l->depth++] = width_of(l->s, k + n);
			return;
		}
	}
}

/* What is assigned by a call goes to the next line, if its last argument does
 * not fit behind the parenthesis, but all of it does there. */
static bool break_assignment(const char *s, size_t len, struct strbuf *out)
{
	const char *paren = memchr(s, '(', len), *last = s + len, *sign = s;
	const char *value;
	unsigned int start = 8;
	size_t rest, behind;

	if (!paren)
		return false;
	while (sign + 3 < paren && strncmp(sign, " = ", 3) != 0)
		sign++;
	if (sign + 3 >= paren)
		return false;
	while (last > paren + 1 && last[-1] != ' ')
		last--;
	for (const char *tab = s; *tab == '\t'; tab++)
		start += 8;
	value = sign + 3;
	rest = (size_t)(s + len - value);
	behind =
		width_of(s, (size_t)(paren + 1 - s)) + (size_t)(s + len - last);
	if (behind <= WIDTH ||
	    start + rest > (behind > MAX_WIDTH ? MAX_WIDTH : WIDTH))
		return false;
	buf_add(out, s, (size_t)(sign + 2 - s));
	buf_addc(out, '\n');
	add_indent(out, start);
	buf_add(out, value, rest);
	return true;
}

static void wrap_line(const char *s, size_t len, struct strbuf *out)
{
	struct line l = { .s = s, .len = len };
	size_t keep;

	if (break_assignment(s, len, out))
		return;
	if (width_of(s, len) > WIDTH) {
		open_statement(&l);
		while ((keep = find_break(&l))) {
			buf_add(out, l.s, keep);
			buf_addc(out, '\n');
			l.s += keep + 1; /* and the space */
			l.len -= keep + 1;
			l.start = l.parens[l.depth - 1];
			add_indent(out, l.start);
		}
	}
	buf_add(out, l.s, l.len);
}

/* The value of a macro that is too wide gets a line of its own. */
static void wrap_define(const char *s, size_t len, struct strbuf *out)
{
	size_t value = len, end;

	while (value && s[value - 1] != '\t')
		value--;
	for (end = value; end && s[end - 1] == '\t'; end--)
		;
	if (end) {
		buf_add(out, s, end);
		buf_adds(out, " \\\n\t");
	}
	buf_add(out, s + value, len - value);
}

void wrap_c(const char *text, size_t len, struct strbuf *out)
{
	const char *end = text + len;
	const char *as_is = text; /* not added yet: lines that stay */

	while (text < end) {
		const char *newline = memchr(text, '\n', (size_t)(end - text));
		size_t n = newline ? (size_t)(newline - text)
				   : (size_t)(end - text);

		if (is_code(text, n) && width_of(text, n) > WIDTH) {
			buf_add(out, as_is, (size_t)(text - as_is));
			wrap_line(text, n, out);
			as_is = text + n;
		} else if (n > 8 && !strncmp(text, "#define ", 8) &&
			   width_of(text, n) > MAX_WIDTH) {
			buf_add(out, as_is, (size_t)(text - as_is));
			wrap_define(text, n, out);
			as_is = text + n;
		}
		text += n + (newline ? 1 : 0);
	}
	buf_add(out, as_is, (size_t)(end - as_is));
}
