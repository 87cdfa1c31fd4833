/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of the small parts: words, numbers, conditions, expressions. */
#ifndef GEN_PARSE_VALUE_H
#define GEN_PARSE_VALUE_H

#include <stddef.h>

#include "base/diag.h"
#include "model/spec.h"

struct parse {
	struct gen *g;
	struct spec *spec;
	struct block *block; /* being read */
	unsigned int depth;  /* of library parts that use library parts */
};

typedef void parse_fn(struct parse *p, const struct node *value, void *obj);

enum key_type {
	KEY_IDENT,  /* struct text: a name */
	KEY_TEXT,   /* struct text: one line */
	KEY_NUMBER, /* struct number, up to 32 bits */
	KEY_SIZE,   /* struct number, up to 2^62 */
	KEY_BOOL,   /* bool */
	KEY_LINUX,  /* struct texts: kernel macros */
	KEY_COND,   /* struct cond */
	KEY_EXPR,   /* struct expr */
	KEY_CUSTOM, /* @fn with the object */
	KEY_SKIP,   /* read elsewhere */
};

/* What a mapping may contain: one table per kind of object. */
struct key {
	const char *name;
	enum key_type type;
	size_t offset;
	parse_fn *fn;
	bool required;
};

#define KEY(type_, name_, object, member)          \
	{                                          \
		.name = name_, .type = type_,      \
		.offset = offsetof(object, member) \
	}
#define KEY_REQUIRED(type_, name_, object, member)                   \
	{                                                            \
		.name = name_, .type = type_,                        \
		.offset = offsetof(object, member), .required = true \
	}
#define KEY_CALL(name_, fn_)                                 \
	{                                                    \
		.name = name_, .type = KEY_CUSTOM, .fn = fn_ \
	}
#define KEY_ELSEWHERE(name_)                    \
	{                                       \
		.name = name_, .type = KEY_SKIP \
	}

/*
 * Read map @node into @obj by the table, in the table's order whatever the
 * file's. False if it is not a map.
 */
bool parse_map(struct parse *p, const struct node *node, const struct key *keys,
	       unsigned int n_keys, void *obj, const char *what);

bool parse_number(struct gen *g, const struct node *node, uint64_t max,
		  struct number *out);
bool parse_int(struct gen *g, const struct node *node, int64_t min, int64_t max,
	       int64_t *out);
bool parse_ident(struct gen *g, const struct node *node, struct text *out);
bool parse_text(struct gen *g, const struct node *node, struct text *out);
bool parse_bool(struct gen *g, const struct node *node, bool *out);
void parse_linux(struct gen *g, const struct node *node, struct texts *out);
void parse_cond(struct parse *p, const struct node *node, struct cond *out);
void parse_expr(struct parse *p, const struct node *node, struct expr *out);

/* An expression that also takes `from: capability`. */
void parse_offset(struct parse *p, const struct node *node, struct at *out);

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
