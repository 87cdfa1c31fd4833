/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Structs and constants of description tables, for who reads them as text. */
#ifndef LOAD_TYPES_H
#define LOAD_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum member_kind {
	MEMBER_NUMBER,
	MEMBER_TEXT,	/* const char * */
	MEMBER_STRUCT,	/* one within it */
	MEMBER_POINTER, /* to one or to an array of them */
};

struct member {
	const char *name;
	size_t at;
	size_t size;
	enum member_kind kind;
	const struct type *type; /* of MEMBER_STRUCT and MEMBER_POINTER */
};

struct type {
	const char *name; /* without "struct " */
	size_t size;
	const struct member *members; /* in the order of the struct */
	unsigned int n_members;
};

/* The struct that is called so, NULL: there is none. */
const struct type *type_find(const char *name, size_t length);

/* The value of a constant of the tables; false: there is none of that name. */
bool constant_find(const char *name, size_t length, uint64_t *value);

#endif
