/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * What templates can see of an object: a table of keys for its type, each a
 * member at an offset or a function.
 */
#ifndef GEN_VALUE_H
#define GEN_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct gen;
struct tmpl_type;

enum tmpl_kind {
	TMPL_FALSE,
	TMPL_TRUE,
	TMPL_TEXT,
	TMPL_NUMBER,
	TMPL_LIST,
	TMPL_OBJECT,
};

struct tmpl_value {
	enum tmpl_kind kind;
	unsigned int digits; /* of a number, hexadecimal; 0: decimal */
	unsigned int n;	     /* of a list */
	union {
		const char *text;
		uint64_t number;
		const void *object;
		const void *const *items;
	};
	const struct tmpl_type *type; /* of object or elements; NULL: texts */
};

typedef struct tmpl_value tmpl_get(struct gen *g, const void *object);

/* How a key finds its value. */
enum tmpl_how {
	TMPL_GET,	/* by a function */
	TMPL_AT_TEXT,	/* const char * at the offset; NULL is false */
	TMPL_AT_BOOL,	/* bool */
	TMPL_AT_UINT,	/* unsigned int */
	TMPL_AT_U64,	/* uint64_t */
	TMPL_AT_OBJECT, /* pointer to an object; NULL is false */
	TMPL_AT_LIST,	/* array of pointers, its number at the second offset */
	TMPL_WITHIN,	/* an object that is a member */
};

struct tmpl_key {
	const char *name;
	const char *doc;
	enum tmpl_how how;
	unsigned int digits;
	size_t at, n_at;
	const struct tmpl_type *type;
	tmpl_get *get;
};

struct tmpl_type {
	const char *name;
	const struct tmpl_key *keys;
	unsigned int n_keys;
	unsigned int id; /* the place in the list of all types */
};

static inline struct tmpl_value tmpl_bool(bool b)
{
	return (struct tmpl_value){ .kind = b ? TMPL_TRUE : TMPL_FALSE };
}

/* NULL is false. */
static inline struct tmpl_value tmpl_text(const char *s)
{
	return (struct tmpl_value){ .kind = s ? TMPL_TEXT : TMPL_FALSE,
				    .text = s };
}

static inline struct tmpl_value tmpl_number(uint64_t v, unsigned int digits)
{
	return (struct tmpl_value){ .kind = TMPL_NUMBER,
				    .number = v,
				    .digits = digits };
}

static inline struct tmpl_value tmpl_list(const struct tmpl_type *type,
					  const void *items, unsigned int n)
{
	return (struct tmpl_value){ .kind = TMPL_LIST,
				    .type = type,
				    .items = (const void *const *)items,
				    .n = n };
}

/* NULL is false. */
static inline struct tmpl_value tmpl_object(const struct tmpl_type *type,
					    const void *object)
{
	return (struct tmpl_value){ .kind = object ? TMPL_OBJECT : TMPL_FALSE,
				    .type = type,
				    .object = object };
}

/* The value of @key of @object. */
struct tmpl_value tmpl_key_value(struct gen *g, const struct tmpl_key *key,
				 const void *object);

#endif /* GEN_VALUE_H */
