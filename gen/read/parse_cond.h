/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Reading of conditions, and of numbers that may depend on the device. */
#ifndef GEN_PARSE_COND_H
#define GEN_PARSE_COND_H

#include "read/parse_map.h"

extern const struct map expression_map, offset_map;

/* Into a struct cond, a struct expr. */
parse_fn parse_cond, parse_expr;

/* An expression that also takes `from: capability`. */
void parse_offset(struct parse *p, const struct node *node, struct at *out);

/* `pow2`, of an expression and of an encoding. */
void parse_pow2(struct gen *g, const struct node *v, uint64_t max,
		uint32_t *out, bool *given);

#endif /* GEN_PARSE_COND_H */
