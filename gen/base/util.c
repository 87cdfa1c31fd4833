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

static void buf_reserve(struct strbuf *b, size_t more)
{
	size_t need = b->len + more + 1;

	if (need <= b->cap)
		return;
	if (need < 2 * b->cap)
		need = 2 * b->cap;
	if (need < 256)
		need = 256;
	b->s = mem_resize(b->g, b->s, need);
	b->cap = need;
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
	buf_add(b, &c, 1);
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

/* Levenshtein distance; words longer than the table count as far apart. */
static unsigned int distance(const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b);
	unsigned int row[65];

	if (la > 64 || lb > 64)
		return 64;
	for (unsigned int j = 0; j <= lb; j++)
		row[j] = j;
	for (unsigned int i = 1; i <= la; i++) {
		unsigned int diagonal = row[0];

		row[0] = i;
		for (unsigned int j = 1; j <= lb; j++) {
			unsigned int best = diagonal + (a[i - 1] != b[j - 1]);

			diagonal = row[j];
			if (best > row[j] + 1)
				best = row[j] + 1;
			if (best > row[j - 1] + 1)
				best = row[j - 1] + 1;
			row[j] = best;
		}
	}
	return row[lb];
}

void nearest_try(struct nearest *best, const char *word, const char *name)
{
	unsigned int d = distance(word, name);

	if (!best->name || d < best->distance) {
		best->name = name;
		best->distance = d;
	}
}

const char *nearest_name(const struct nearest *best, const char *word)
{
	if (!best->name || best->distance > 1 + strlen(word) / 3)
		return NULL;
	return best->name;
}
