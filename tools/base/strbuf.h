/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Text in a buffer that is cut off, never overrun. */
#ifndef STRBUF_H
#define STRBUF_H

#include <stddef.h>
#include <stdint.h>

struct strbuf {
	char *at;
	size_t size;
	size_t len;
};

void strbuf_init(struct strbuf *t, char *buffer, size_t size);
void strbuf_add(struct strbuf *t, const char *s);
void strbuf_add_number(struct strbuf *t, uint64_t n); /* decimal */
void strbuf_cut(struct strbuf *t, size_t len);
void strbuf_addf(struct strbuf *t, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
