/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Parts of libraries, by "library.name". */
#ifndef GEN_PARSE_LIBRARY_H
#define GEN_PARSE_LIBRARY_H

#include "read/parse_map.h"

/* The part @name of @section ("types", ...); reports what is wrong. */
const struct node *library_part(struct parse *p, const struct node *name,
				const char *section);

/* Inside of a library: has it a type that goes by this name alone? */
bool library_has_type(const struct parse *p, const struct node *name);

/*
 * Library parts may use others; false, and reported, if that does not end.
 * Leave with p->depth--.
 */
bool library_enter(struct parse *p, const struct node *name);

#endif /* GEN_PARSE_LIBRARY_H */
