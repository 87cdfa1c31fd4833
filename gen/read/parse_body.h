/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of registers, fields and blocks. */
#ifndef GEN_PARSE_BODY_H
#define GEN_PARSE_BODY_H

#include "read/parse_value.h"

/* The part "library.name" of @section ("types", ...); reports what is wrong. */
const struct node *library_part(struct parse *p, const struct node *name,
				const char *section);

/* Offsets with their conditions; false if one is not usable. */
bool parse_ats(struct parse *p, const struct node *v, struct at ***ats,
	       unsigned int *n);

/* registers, blocks, combined, include: into p->block */
void parse_registers(struct parse *p, const struct node *node, void *obj);
void parse_blocks(struct parse *p, const struct node *node, void *obj);
void parse_combined(struct parse *p, const struct node *node, void *obj);
void parse_include(struct parse *p, const struct node *node, void *obj);
void parse_sizes(struct parse *p, const struct node *node, void *obj);

/* enum and flags; a name refers to a library's */
void parse_values(struct parse *p, const struct node *node, struct values *out,
		  const char *section);
void parse_encoding(struct parse *p, const struct node *node,
		    struct encoding *out);

/* A library type as a register at 0, so that it can be checked by itself. */
void parse_type_alone(struct parse *p, const struct node *name,
		      const struct node *type);

#endif /* GEN_PARSE_BODY_H */
