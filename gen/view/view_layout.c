// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Of blocks: how long their layout is, and what a snapshot holds. */
#include "base/util.h"
#include "view/view_types.h"

/* Snapshots hold at most this many dwords: they live on the stack. */
#define SNAPSHOT_MAX 96

/* Does something deeper in it lie at an offset of the capability? */
static bool has_elsewhere(const struct block *b)
{
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		if (ats_elsewhere(b->blocks[i]->ats) ||
		    has_elsewhere(b->blocks[i]))
			return true;
	}
	return false;
}

static bool has_layout(const struct block *b)
{
	return !b->n_sizes && !b->stride.given &&
	       b->spec->kind != SPEC_DEVICE && block_layout_known(b) &&
	       (b->parent || !has_elsewhere(b));
}

PUBLIC_VALUE(view_block_has_layout, block, tmpl_bool(has_layout(o)))

/* Where a register that is always at one place ends. */
static uint64_t fixed_end(const struct reg *reg)
{
	if (reg->bad || reg->when.n || !at_is_const(reg->ats, reg->n_ats) ||
	    (reg->count.given && !expr_is_const(&reg->count)) ||
	    !reg_length(reg))
		return 0;
	return (uint64_t)reg->ats[0]->expr.plus + reg_length(reg);
}

struct tmpl_value view_block_layout_min(struct gen *g, const void *object)
{
	const struct block *b = object;
	uint64_t end = b->parent ? 0 : spec_body_start(b->spec);

	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (fixed_end(b->regs[i]) > end)
			end = fixed_end(b->regs[i]);
	}
	return view_number(g, (end + 3) & ~UINT64_C(3));
}

static void add_step(struct gen *g, struct layout_step ***v, unsigned int *n,
		     const char *when, const char *end)
{
	struct layout_step *step = mem_alloc(g, sizeof(*step));

	*step = (struct layout_step){ when, end };
	APPEND(g, *v, *n, step);
}

static const char *reg_end(struct gen *g, const struct reg *reg,
			   const struct at *at)
{
	const char *offset = cexpr_offset(g, reg->block, at);

	if (!reg->count.given)
		return str_format(g, "%s, 1, %llu", offset,
				  (unsigned long long)reg->width.v / 8);
	return str_format(g, "%s, %s, %llu", offset,
			  cexpr_expr(g, reg->block, &reg->count),
			  (unsigned long long)reg_stride(reg));
}

static struct layout_step **layout_steps(struct gen *g, const struct block *b,
					 unsigned int *n)
{
	struct layout_step **v = NULL;

	*n = 0;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (reg->bad || fixed_end(reg) || ats_elsewhere(reg->ats))
			continue;
		/* an alternative that is not taken ends before those that are */
		for (unsigned int k = 0; k < reg->n_ats; k++)
			add_step(g, &v, n,
				 cexpr_both(g, b, &reg->when,
					    &reg->ats[k]->when),
				 reg_end(g, reg, reg->ats[k]));
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		const struct block *inner = b->blocks[i];
		const char *count = inner->count.given
					    ? cexpr_expr(g, b, &inner->count)
					    : "1";

		if (ats_elsewhere(inner->ats))
			continue;
		for (unsigned int k = 0; k < inner->n_ats; k++)
			add_step(g, &v, n,
				 cexpr_both(g, b, &inner->when,
					    &inner->ats[k]->when),
				 str_format(g, "%s, %s, %llu",
					    cexpr_offset(g, b, inner->ats[k]),
					    count,
					    (unsigned long long)
						    block_fixed_stride(inner)));
	}
	return v;
}

struct tmpl_value view_block_layout_steps(struct gen *g, const void *object)
{
	unsigned int n;
	struct layout_step **v = layout_steps(g, object, &n);

	return tmpl_list(&view_step, v, n);
}

struct tmpl_value view_block_has_layout_steps(struct gen *g, const void *object)
{
	unsigned int n;

	layout_steps(g, object, &n);
	return tmpl_bool(n);
}

/* Does init look at its argument? */
struct tmpl_value view_block_uses_v(struct gen *g UNUSED, const void *object)
{
	const struct block *b = object;
	bool uses = b->n_sizes || has_layout(b);

	for (unsigned int i = 0; i < b->n_facts; i++)
		uses |= b->facts[i]->block == b;
	return tmpl_bool(uses);
}

/* Dwords up to the end of the last register at a constant offset. */
static unsigned int snapshot_dwords(const struct block *b)
{
	uint64_t most = 0;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		uint64_t end = view_snapshot_end(b->regs[i]);

		if (end > most)
			most = end;
	}
	return (unsigned int)((most + 3) / 4);
}

uint64_t view_snapshot_end(const struct reg *reg)
{
	uint64_t end, most = 0;

	if (reg->bad || !reg->readable || reg->alias || !reg_length(reg))
		return 0;
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		if (!at_fixed(reg->ats[i]))
			return 0;
		end = (uint64_t)reg->ats[i]->expr.plus + reg_length(reg);
		if (end > most)
			most = end;
	}
	return most <= SNAPSHOT_MAX * 4 ? most : 0;
}

static unsigned int snapshot_first(const struct block *b)
{
	return b->parent ? 0 : spec_body_start(b->spec) / 4;
}

/* Reading a register of a device can have effects: it is not done unasked. */
PUBLIC_VALUE(view_block_has_snapshot, block,
	     tmpl_bool(o->spec->kind != SPEC_DEVICE &&
		       snapshot_dwords(o) > snapshot_first(o)))
PUBLIC_VALUE(view_block_snapshot_dwords, block,
	     view_number(g, snapshot_dwords(o)))
PUBLIC_VALUE(view_block_snapshot_index, block,
	     view_number(g, snapshot_first(o)))
PUBLIC_VALUE(view_block_snapshot_count, block,
	     view_number(g, snapshot_dwords(o) - snapshot_first(o)))

struct tmpl_value view_block_snapshot_first(struct gen *g, const void *object)
{
	unsigned int first = snapshot_first(object);

	return first ? view_number(g, first) : tmpl_bool(false);
}

TEXT(step_when, layout_step, o->when)
TEXT(step_end, layout_step, o->end)

static const struct tmpl_key step_keys[] = {
	{ "when_c", step_when },
	{ "end_c", step_end },
};
struct tmpl_type view_step = { "step", step_keys, ARRAY_SIZE(step_keys), 0 };
