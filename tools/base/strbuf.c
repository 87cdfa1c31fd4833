// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "base/strbuf.h"

#include "base/number.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void strbuf_init(struct strbuf *t, char *buffer, size_t size)
{
	t->at = buffer;
	t->size = size;
	t->len = 0;
	buffer[0] = 0;
}

void strbuf_add(struct strbuf *t, const char *s)
{
	size_t n = strlen(s);

	if (n > t->size - 1 - t->len)
		n = t->size - 1 - t->len;
	memcpy(t->at + t->len, s, n);
	t->len += n;
	t->at[t->len] = 0;
}

void strbuf_add_number(struct strbuf *t, uint64_t n)
{
	char digits[NUMBER_SIZE];

	strbuf_add(t, number_decimal(digits, n));
}

void strbuf_cut(struct strbuf *t, size_t len)
{
	t->len = len;
	t->at[len] = 0;
}

void strbuf_addf(struct strbuf *t, const char *format, ...)
{
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(t->at + t->len, t->size - t->len, format, args);
	va_end(args);
	if (n < 0)
		return;
	t->len += (size_t)n;
	if (t->len >= t->size)
		t->len = t->size - 1;
}
