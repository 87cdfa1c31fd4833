/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers of a block as members of a structure in C. */
#ifndef GEN_MEMBERS_H
#define GEN_MEMBERS_H

#include "model/spec.h"

struct gen;

/*
 * Registers that are always there, at one offset from @from on, in its order;
 * of those that overlap, the first, and of these the longest.
 */
struct reg **members_of(struct gen *g, const struct block *b, uint64_t from,
			unsigned int *n);

/* Says so of the registers of @b and of the blocks in it. */
void members_mark(struct gen *g, struct block *b);

/* Where the register is, of those that members_of() gives. */
static inline uint64_t member_at(const struct reg *reg)
{
	return (uint64_t)reg->ats[0]->expr.plus;
}

#endif /* GEN_MEMBERS_H */
