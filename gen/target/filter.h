/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Filters of templates: texts become other texts. */
#ifndef GEN_FILTER_H
#define GEN_FILTER_H

#include <stddef.h>

#include "view/value.h"

struct strbuf;
struct words;

/* Append what becomes of @s to @out; @words: the vocabulary of the target. */
typedef void tmpl_filter(struct strbuf *out, const char *s,
			 const struct words *words);

struct filter {
	const char *name;
	tmpl_filter *add;
	const char *doc;
};

/* All filters in turn; NULL: there are no more. */
const struct filter *filter_at(unsigned int i);

/* NULL: there is none of this name. */
tmpl_filter *filter_find(const char *name, size_t len);

/* Append what becomes of @s through @n filters, in order. */
void filters_add(struct strbuf *out, tmpl_filter *const *filters,
		 unsigned int n, const char *s, const struct words *words);

/* Names of all, separated by spaces, for messages. */
const char *filter_names(struct gen *g);

#endif /* GEN_FILTER_H */
