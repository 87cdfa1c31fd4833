// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/util.h"

char *str_copy(struct gen *g, const char *s, size_t len)
{
	char *p = mem_alloc(g, len + 1);

	memcpy(p, s, len);
	return p;
}

char *str_format(struct gen *g, const char *fmt, ...)
{
	char small[256];
	va_list ap;
	char *p;
	int len;

	va_start(ap, fmt);
	len = vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	if (len < (int)sizeof(small))
		return str_copy(g, small, (size_t)len);
	p = mem_alloc(g, (size_t)len + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)len + 1, fmt, ap);
	va_end(ap);
	return p;
}

char *str_join(struct gen *g, const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b);
	char *p = mem_alloc(g, la + lb + 2);

	memcpy(p, a, la);
	p[la] = '_';
	memcpy(p + la + 1, b, lb);
	return p;
}

char *str_upper(struct gen *g, const char *s)
{
	char *p = str_copy(g, s, strlen(s));

	for (char *c = p; *c; c++) {
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	}
	return p;
}

char *str_camel(struct gen *g, const char *s)
{
	char *p = str_upper(g, s);
	char *to = p;

	for (size_t i = 0; s[i]; i++) {
		if (s[i] != '_')
			*to++ = i && s[i - 1] != '_' ? s[i] : p[i];
	}
	*to = 0;
	return p;
}

static void buf_grow(struct strbuf *b, size_t need)
{
	if (need < 2 * b->cap)
		need = 2 * b->cap;
	if (need < 256)
		need = 256;
	b->s = mem_resize(b->g, b->s, need);
	b->cap = need;
}

static inline void buf_reserve(struct strbuf *b, size_t more)
{
	if (b->len + more + 1 > b->cap)
		buf_grow(b, b->len + more + 1);
}

void buf_add(struct strbuf *b, const char *s, size_t len)
{
	buf_reserve(b, len);
	memcpy(b->s + b->len, s, len);
	b->len += len;
	b->s[b->len] = '\0';
}

void buf_adds(struct strbuf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void buf_addc(struct strbuf *b, char c)
{
	buf_reserve(b, 1);
	b->s[b->len++] = c;
	b->s[b->len] = '\0';
}

void buf_addf(struct strbuf *b, const char *fmt, ...)
{
	va_list ap;
	int len;

	buf_reserve(b, 128);
	va_start(ap, fmt);
	len = vsnprintf(b->s + b->len, b->cap - b->len, fmt, ap);
	va_end(ap);
	if ((size_t)len >= b->cap - b->len) {
		buf_reserve(b, (size_t)len);
		va_start(ap, fmt);
		vsnprintf(b->s + b->len, b->cap - b->len, fmt, ap);
		va_end(ap);
	}
	b->len += (size_t)len;
}

void buf_reset(struct strbuf *b)
{
	b->len = 0;
	if (b->s)
		b->s[0] = '\0';
}

void buf_free(struct strbuf *b)
{
	mem_release(b->g, b->s);
	*b = (struct strbuf){ .g = b->g };
}

#define MAX_WORD 64

/*
 * How many slips of the pen lie between the words: a letter that is wrong, is
 * missing or too much, or two that changed places. Words longer than the table
 * count as far apart.
 */
static unsigned int distance(const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b);
	unsigned int rows[3][MAX_WORD + 1];

	if (la > MAX_WORD || lb > MAX_WORD)
		return MAX_WORD;
	for (unsigned int j = 0; j <= lb; j++)
		rows[0][j] = j;
	for (unsigned int i = 1; i <= la; i++) {
		unsigned int *row = rows[i % 3], *last = rows[(i + 2) % 3];
		const unsigned int *before = rows[(i + 1) % 3];

		row[0] = i;
		for (unsigned int j = 1; j <= lb; j++) {
			unsigned int best =
				last[j - 1] + (a[i - 1] != b[j - 1]);

			if (best > last[j] + 1)
				best = last[j] + 1;
			if (best > row[j - 1] + 1)
				best = row[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1] && best > before[j - 2] + 1)
				best = before[j - 2] + 1;
			row[j] = best;
		}
	}
	return rows[la % 3][lb];
}

void nearest_try(struct nearest *best, const char *word, const char *name)
{
	unsigned int d = distance(word, name);

	if (!best->name || d < best->distance) {
		best->name = name;
		best->distance = d;
	}
}

/* Short words are near to many others by chance. */
bool nearest_is_near(const struct nearest *best, const char *word)
{
	size_t len = strlen(word);

	return best->name && len > 2 && best->distance <= (len + 3) / 4;
}

const char *nearest_hint(struct gen *g, const struct nearest *best,
			 const char *word)
{
	if (!nearest_is_near(best, word))
		return "";
	return str_format(g, "; did you mean '%s'?", best->name);
}

size_t utf8_length(const char *s, size_t len, uint32_t *code)
{
	unsigned char first = (unsigned char)*s;
	size_t n = first < 0x80		    ? 1
		   : (first & 0xe0) == 0xc0 ? 2
		   : (first & 0xf0) == 0xe0 ? 3
		   : (first & 0xf8) == 0xf0 ? 4
					    : 0;

	if (!n || n > len)
		return 0;
	*code = n == 1 ? first : first & (0x7fu >> n);
	for (size_t i = 1; i < n; i++) {
		if (((unsigned char)s[i] & 0xc0) != 0x80)
			return 0;
		*code = *code << 6 | ((unsigned char)s[i] & 0x3f);
	}
	return n;
}

bool is_printable(uint32_t code)
{
	static const struct {
		uint32_t first, last;
	} hidden[] = {
		{ 0x0000, 0x001f },			/* controls */
		{ 0x007f, 0x009f }, { 0x061c, 0x061c }, /* marks of direction */
		{ 0x200b, 0x200f }, /* of no width, and marks of direction */
		{ 0x2028, 0x202e }, /* ends of lines, overrides of direction */
		{ 0x2060, 0x206f }, /* of no width, isolates */
		{ 0xd800, 0xdfff }, /* no characters */
		{ 0xfeff, 0xfeff }, /* byte order mark */
		{ 0xfff0, 0xfffb }, { 0xe0000, 0xffffffff },
	};

	for (unsigned int i = 0; i < ARRAY_SIZE(hidden); i++) {
		if (code >= hidden[i].first && code <= hidden[i].last)
			return false;
	}
	return true;
}
