// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The registers of a block as members of a structure: those that are always
 * there, at one offset, in its order, with what lies between them.
 */
#include <stdlib.h>

#include "view/types.h"

/* A register of the structure, and the bytes before it that have none. */
struct packed_view {
	const struct reg *reg;
	uint64_t at, gap;
};

static bool can_be_member(const struct reg *reg)
{
	return !reg->bad && !reg->alias && !reg->when.n &&
	       at_is_const(reg->ats, reg->n_ats) && !ats_elsewhere(reg->ats) &&
	       (!reg->count.given || expr_is_const(&reg->count)) &&
	       reg_length(reg) && reg_stride(reg) == reg->width.v / 8;
}

static uint64_t offset(const struct reg *reg)
{
	return (uint64_t)reg->ats[0]->expr.plus;
}

static int by_offset(const void *va, const void *vb)
{
	const struct reg *a = *(struct reg *const *)va;
	const struct reg *b = *(struct reg *const *)vb;
	uint64_t oa = offset(a), ob = offset(b);

	/* of registers at one offset, the longer one */
	if (oa == ob)
		return (reg_length(b) > reg_length(a)) -
		       (reg_length(b) < reg_length(a));
	return (oa > ob) - (oa < ob);
}

static struct packed_view **members(struct gen *g, const struct block *b,
				    unsigned int *n, uint64_t *end)
{
	struct packed_view **v = NULL;
	struct reg **regs = NULL;
	unsigned int n_regs = 0;

	*n = 0;
	*end = b->parent ? 0 : spec_body_start(b->spec);
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (can_be_member(b->regs[i]) && offset(b->regs[i]) >= *end)
			APPEND(g, regs, n_regs, b->regs[i]);
	}
	if (n_regs)
		qsort(regs, n_regs, sizeof(*regs), by_offset);
	for (unsigned int i = 0; i < n_regs; i++) {
		struct packed_view *p;

		if (offset(regs[i]) < *end)
			continue;
		p = mem_alloc(g, sizeof(*p));
		p->reg = regs[i];
		p->at = offset(regs[i]);
		p->gap = p->at - *end;
		*end = p->at + reg_length(regs[i]);
		APPEND(g, v, *n, p);
	}
	return v;
}

struct tmpl_value view_block_members(struct gen *g, const void *object)
{
	unsigned int n;
	uint64_t end;
	struct packed_view **v = members(g, object, &n, &end);

	return tmpl_list(&view_packed, v, n);
}

struct tmpl_value view_block_body_start(struct gen *g, const void *object)
{
	const struct block *b = object;

	(void)g;
	return tmpl_number(b->parent ? 0 : spec_body_start(b->spec), 0);
}

VALUE(packed_gap, packed_view,
      o->gap ? tmpl_number(o->gap, 0) : tmpl_bool(false))

static const struct tmpl_key packed_keys[] = {
	KEY_OBJECT("register", packed_view, reg, reg, "the register"),
	KEY_U64("at", packed_view, at, 2, "its offset"),
	KEY_GET("gap", packed_gap, "bytes before it that have none, or false"),
};

VIEW_TYPE(packed, "member of a structure");
