/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Memory that is never freed one by one, growing strings, small helpers. */
#ifndef GEN_UTIL_H
#define GEN_UTIL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

#if defined(__GNUC__)
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#else
#define PRINTF_LIKE(f, a)
#endif

/*
 * All allocations live until the program ends, and end it (exit status 2)
 * when there is no memory. Allocated memory is zeroed.
 */
void *mem_alloc(size_t size);
void *mem_copy(const void *data, size_t size);
char *str_copy(const char *s, size_t len);
char *str_format(const char *fmt, ...) PRINTF_LIKE(1, 2);

/* "a_b": names are joined so often that printf would show. */
char *str_join(const char *a, const char *b);

/* Upper-case copy. */
char *str_upper(const char *s);

/*
 * Append @item to the array of pointers at @items, which has @n elements and a
 * capacity that is the next power of two.
 */
void **ptr_append(void **items, unsigned int n, void *item);
#define APPEND(array, count, item)                                        \
	((array) = (void *)ptr_append((void **)(array), (count), (item)), \
	 (count)++)

struct strbuf {
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
 * The candidate nearest to @word if it is near enough to be a slip of the
 * pen, else NULL. Call once per candidate with the same @best.
 */
struct nearest {
	const char *name;
	unsigned int distance;
};
void nearest_try(struct nearest *best, const char *word, const char *name);
const char *nearest_name(const struct nearest *best, const char *word);

#endif /* GEN_UTIL_H */
