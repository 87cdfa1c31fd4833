/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Names that a language's readers would find too long, made shorter. */
#ifndef GEN_SHORTEN_H
#define GEN_SHORTEN_H

#include <stdbool.h>

#include "base/strmap.h"

struct gen;
struct strbuf;
struct words;

/* What has been made of names, in all outputs of a target. */
struct short_names {
	struct strmap by_name, by_form;
};

/*
 * Make each name in @text that is longer than the vocabulary allows shorter, the
 * same one always in the same way; tabs behind it end where they did. A name
 * that stays too long, and two names that become one, are errors.
 */
bool shorten_names(struct gen *g, const struct words *words,
		   struct short_names *all, struct strbuf *text);

#endif /* GEN_SHORTEN_H */
