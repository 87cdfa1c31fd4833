/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Conditions and expressions as C, in terms of the members of a view "v". */
#ifndef GEN_CEXPR_H
#define GEN_CEXPR_H

#include "model/spec.h"

/* "v->ctrl_addr64 == 1", NULL if the condition is always true. */
const char *cexpr_cond(struct gen *g, const struct block *b,
		       const struct cond *cond);

/* That the condition does not hold, NULL if it is always true. */
const char *cexpr_not(struct gen *g, const struct block *b,
		      const struct cond *cond);

/* Both conditions hold; either may be empty. */
const char *cexpr_both(struct gen *g, const struct block *b,
		       const struct cond *x, const struct cond *y);

/* "v->cap_num + 1" or "6" */
const char *cexpr_expr(struct gen *g, const struct block *b,
		       const struct expr *e);

/* Offset that an alternative gives, relative to what it is relative to. */
const char *cexpr_offset(struct gen *g, const struct block *b,
			 const struct at *at);

/* "0x0c", with as many digits as @bytes has, at least 2. */
const char *cexpr_hex(struct gen *g, uint64_t v, unsigned int digits);

/* A mask as wide as @width bits, with the suffix that C needs. */
const char *cexpr_mask(struct gen *g, uint64_t mask, unsigned int width);

#endif /* GEN_CEXPR_H */
