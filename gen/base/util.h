/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Strings, growing ones, and what is near to a word. */
#ifndef GEN_UTIL_H
#define GEN_UTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

#if defined(__GNUC__)
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#else
#define PRINTF_LIKE(f, a)
#endif

char *str_copy(struct gen *g, const char *s, size_t len);
char *str_format(struct gen *g, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* "a_b": names are joined so often that printf would show. */
char *str_join(struct gen *g, const char *a, const char *b);

/* Upper-case copy. */
char *str_upper(struct gen *g, const char *s);

/* "vf_bar": "VfBar" */
char *str_camel(struct gen *g, const char *s);

/* A text that grows, made as { .g = g }. */
struct strbuf {
	struct gen *g;
	char *s; /* always terminated once something was added */
	size_t len;
	size_t cap;
};

void buf_add(struct strbuf *b, const char *s, size_t len);
void buf_adds(struct strbuf *b, const char *s);
void buf_addc(struct strbuf *b, char c);
void buf_addf(struct strbuf *b, const char *fmt, ...) PRINTF_LIKE(2, 3);
void buf_reset(struct strbuf *b);
void buf_free(struct strbuf *b);

/*
 * The candidate nearest to @word: call nearest_try() once per candidate with
 * the same @best.
 */
struct nearest {
	const char *name;
	unsigned int distance;
};
void nearest_try(struct nearest *best, const char *word, const char *name);

/* Is it so near that @word may be a slip of the pen? */
bool nearest_is_near(const struct nearest *best, const char *word);

/* "; did you mean 'NAME'?" if it is, else "". */
const char *nearest_hint(struct gen *g, const struct nearest *best,
			 const char *word);

/* Bytes of the character at @s, of at most @len; 0: it is not UTF-8. */
size_t utf8_length(const char *s, size_t len, uint32_t *code);

/* No control character, no end of a line, nothing that changes direction. */
bool is_printable(uint32_t code);

#endif /* GEN_UTIL_H */
