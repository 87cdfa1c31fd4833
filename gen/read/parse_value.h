/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of single values: numbers, names, texts, words of a list. */
#ifndef GEN_PARSE_VALUE_H
#define GEN_PARSE_VALUE_H

#include "base/diag.h"
#include "model/spec.h"
#include "read/tree.h"

/* Decimal, or 0x and hexadecimal digits; at least @min, at most @max. */
bool parse_number(struct gen *g, const struct node *node, uint64_t min,
		  uint64_t max, struct number *out);

/* The same with a sign; both bounds are within 32 bits. */
bool parse_int(struct gen *g, const struct node *node, int64_t min, int64_t max,
	       int64_t *out);

bool parse_ident(struct gen *g, const struct node *node, struct text *out);
bool parse_text(struct gen *g, const struct node *node, struct text *out);
bool parse_bool(struct gen *g, const struct node *node, bool *out);
void parse_linux(struct gen *g, const struct node *node, struct texts *out);

/* Place of the word in the list, -1 after a message of rule @check. */
int parse_word(struct gen *g, const struct node *node,
	       const struct word_list *words, const char *check);

/* "4", "2..4" or "2..", up to @max; false if @text is no range. */
bool range_from_text(const char *text, uint64_t max, struct range *out);

/* Is @text a name: lower case, digits, underscores? */
bool is_ident(const char *text);

/* A wrong value: "expected WHAT". */
void bad_value(struct gen *g, const struct node *node, const char *what);

/* Elements of a list, or the one value that stands for a list of one. */
unsigned int as_list(struct gen *g, const struct node *node,
		     struct node *const **items);

#endif /* GEN_PARSE_VALUE_H */
