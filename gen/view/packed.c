// SPDX-License-Identifier: GPL-2.0-only OR MIT
/*
 * The registers of a block as members of a structure: those that are always
 * there, at one offset, in its order, with what lies between them.
 */
#include <stdlib.h>

#include "model/members.h"
#include "view/types.h"

/* What has a place in the structure, and the bytes before it that have none. */
struct packed_view {
	const struct reg *reg;	   /* or */
	const struct block *block; /* or neither: the rest */
	uint64_t at, gap;
};

static struct packed_view **members(struct gen *g, const struct block *b,
				    unsigned int *n)
{
	uint64_t end = b->parent ? 0 : spec_body_start(b->spec);
	struct packed_view **v = NULL;
	unsigned int n_regs;
	struct reg **regs = members_of(g, b, end, &n_regs);

	*n = 0;
	for (unsigned int i = 0; i < n_regs; i++) {
		struct packed_view *p = mem_alloc(g, sizeof(*p));

		p->reg = regs[i];
		p->at = member_at(regs[i]);
		p->gap = p->at - end;
		end = p->at + reg_length(regs[i]);
		APPEND(g, v, *n, p);
	}
	return v;
}

struct tmpl_value view_block_members(struct gen *g, const void *object)
{
	unsigned int n;
	struct packed_view **v = members(g, object, &n);

	return tmpl_list(&view_packed, v, n);
}

static int by_at(const void *va, const void *vb)
{
	const struct packed_view *a = *(struct packed_view *const *)va;
	const struct packed_view *b = *(struct packed_view *const *)vb;

	return (a->at > b->at) - (a->at < b->at);
}

static uint64_t packed_end(const struct packed_view *p)
{
	uint64_t n;

	if (p->reg)
		return p->at + reg_length(p->reg);
	if (!p->block)
		return p->at;
	n = p->block->count.given ? (uint64_t)p->block->count.plus : 1;
	return p->at + n * block_fixed_stride(p->block);
}

/* Of a structure: with the blocks in it, and what is left behind them. */
struct tmpl_value view_block_layout(struct gen *g, const void *object)
{
	const struct block *b = object;
	struct packed_view *rest = mem_alloc(g, sizeof(*rest));
	unsigned int n;
	struct packed_view **v = members(g, b, &n);
	uint64_t end = 0;

	for (unsigned int i = 0; i < b->n_blocks; i++) {
		struct packed_view *p = mem_alloc(g, sizeof(*p));

		p->block = b->blocks[i];
		p->at = (uint64_t)p->block->ats[0]->expr.plus;
		APPEND(g, v, n, p);
	}
	rest->at = block_fixed_stride(b);
	APPEND(g, v, n, rest);
	qsort(v, n, sizeof(*v), by_at);
	for (unsigned int i = 0; i < n; i++) {
		v[i]->gap = v[i]->at - end;
		end = packed_end(v[i]);
	}
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

NUMBER(packed_gap_at, packed_view, 0, o->at - o->gap)

static const struct tmpl_key packed_keys[] = {
	KEY_OBJECT("register", packed_view, reg, reg, "the register, or false"),
	KEY_OBJECT("block", packed_view, block, block,
		   "the block that it is, or false"),
	KEY_GET("gap_at", packed_gap_at, "where the bytes before it begin"),
	KEY_U64("at", packed_view, at, 2, "its offset"),
	KEY_GET("gap", packed_gap, "bytes before it that have none, or false"),
};

VIEW_TYPE(packed, "member of a structure");
