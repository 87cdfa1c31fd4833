/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Reading of mappings by tables of keys. A key of the language is one line of
 * one table: its name, how it is read, into what, and what it says. The tables
 * are printed by "pcicap-gen --language json".
 */
#ifndef GEN_PARSE_MAP_H
#define GEN_PARSE_MAP_H

#include <stddef.h>

#include "read/parse_value.h"

struct parse {
	struct gen *g;
	struct spec *spec;
	struct block *block; /* being read */
	unsigned int depth;  /* of library parts that use library parts */
	bool unknown_key;    /* the mapping read last had one */
};

/* Reads @value into the member that the key names, or into the whole object. */
typedef void parse_fn(struct parse *p, const struct node *value, void *member);

/* How a value is read: X(ID, what it is called) */
#define KEY_TYPES(X)                                \
	X(IDENT, "name")    /* struct text */       \
	X(TEXT, "text")	    /* struct text */       \
	X(UNIT, "unit")	    /* struct text */       \
	X(FORMAT, "format") /* struct text */       \
	X(NUMBER, "number") /* struct number */     \
	X(U32, "number")    /* uint32_t */          \
	X(INT, "integer")   /* int64_t */           \
	X(BOOL, "boolean")  /* bool */              \
	X(LINUX, "macros")  /* struct texts */      \
	X(CUSTOM, NULL)	    /* .fn, called .form */ \
	X(LATER, NULL)	    /* not by the table; called .form */

enum key_type {
#define X(id, form) KEY_##id,
	KEY_TYPES(X)
#undef X
};

struct key {
	const char *name;
	const char *doc;
	const char *form; /* what the value is; NULL: what the type says */
	enum key_type type;
	bool required;
	size_t offset;
	parse_fn *fn;
	int64_t min, max; /* of numbers; max 0: 2^32 - 1 */
};

/* What a mapping may contain. */
struct map {
	const char *name; /* in --language */
	const char *what; /* in messages: "a field" */
	const struct key *keys;
	unsigned int n_keys;
};

#define MAP(name_, what_, keys_)                             \
	{                                                    \
		.name = name_, .what = what_, .keys = keys_, \
		.n_keys = ARRAY_SIZE(keys_)                  \
	}

#define KEY(type_, name_, object, member, ...)                  \
	{                                                       \
		.name = name_, .type = KEY_##type_,             \
		.offset = offsetof(object, member), __VA_ARGS__ \
	}
#define KEY_AT(form_, fn_, name_, object, member, ...)                       \
	{                                                                    \
		.name = name_, .type = KEY_CUSTOM, .form = form_, .fn = fn_, \
		.offset = offsetof(object, member), __VA_ARGS__              \
	}
#define KEY_CALL(form_, fn_, name_, ...)                                     \
	{                                                                    \
		.name = name_, .type = KEY_CUSTOM, .form = form_, .fn = fn_, \
		__VA_ARGS__                                                  \
	}
#define KEY_LATER(form_, name_, ...)                                         \
	{                                                                    \
		.name = name_, .type = KEY_LATER, .form = form_, __VA_ARGS__ \
	}
#define DOC(text) .doc = text
#define NEEDED	  .required = true

/*
 * Read map @node into @obj by the table, in the table's order whatever the
 * file's. False if it is not a map.
 */
bool parse_map(struct parse *p, const struct node *node, const struct map *map,
	       void *obj);

/* What is missing, unless a key that is not known may be meant to be it. */
void missing_key(struct parse *p, struct srcpos pos, const char *fmt, ...)
	PRINTF_LIKE(3, 4);

#endif /* GEN_PARSE_MAP_H */
