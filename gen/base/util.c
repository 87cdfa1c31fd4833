// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"

#define CHUNK_SIZE (256 * 1024)

static char *chunk;
static size_t chunk_left;

static void *check_memory(void *p)
{
	if (!p) {
		fputs("pcicap-gen: out of memory\n", stderr);
		exit(2);
	}
	return p;
}

void *mem_alloc(size_t size)
{
	void *p;

	size = (size + 15) & ~(size_t)15;
	if (size > CHUNK_SIZE / 4)
		return check_memory(calloc(1, size));
	if (size > chunk_left) {
		chunk = check_memory(calloc(1, CHUNK_SIZE));
		chunk_left = CHUNK_SIZE;
	}
	p = chunk;
	chunk += size;
	chunk_left -= size;
	return p;
}

void *mem_copy(const void *data, size_t size)
{
	return memcpy(mem_alloc(size), data, size);
}

char *str_copy(const char *s, size_t len)
{
	char *p = mem_alloc(len + 1);

	memcpy(p, s, len);
	return p;
}

char *str_format(const char *fmt, ...)
{
	char small[256];
	va_list ap;
	char *p;
	int len;

	va_start(ap, fmt);
	len = vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	if (len < (int)sizeof(small))
		return str_copy(small, (size_t)len);
	p = mem_alloc((size_t)len + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)len + 1, fmt, ap);
	va_end(ap);
	return p;
}

char *str_join(const char *a, const char *b)
{
	size_t la = strlen(a), lb = strlen(b);
	char *p = mem_alloc(la + lb + 2);

	memcpy(p, a, la);
	p[la] = '_';
	memcpy(p + la + 1, b, lb);
	return p;
}

char *str_upper(const char *s)
{
	char *p = str_copy(s, strlen(s));

	for (char *c = p; *c; c++) {
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	}
	return p;
}

void **ptr_append(void **items, unsigned int n, void *item)
{
	if (!(n & (n - 1))) { /* full: 0 or a power of two */
		void **grown =
			mem_alloc((n ? 2 * (size_t)n : 1) * sizeof(*grown));

		if (n)
			memcpy(grown, items, n * sizeof(*grown));
		items = grown;
	}
	items[n] = item;
	return items;
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
	b->s = check_memory(realloc(b->s, need));
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
	free(b->s);
	memset(b, 0, sizeof(*b));
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
