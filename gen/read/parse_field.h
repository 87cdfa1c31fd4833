/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of fields. */
#ifndef GEN_PARSE_FIELD_H
#define GEN_PARSE_FIELD_H

#include "read/parse_value.h"

/* NULL if @node is not a mapping. */
struct field *parse_field(struct parse *p, const struct node *node);

bool parse_reserved(struct gen *g, const struct node *v, enum access *out);
bool parse_access(struct gen *g, const struct node *v, enum access *out,
		  struct srcpos *pos);
bool parse_confidence(struct gen *g, const struct node *v, bool *weak);

#endif /* GEN_PARSE_FIELD_H */
