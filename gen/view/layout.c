// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Of blocks: how long their layout is, and what a snapshot holds. */
#include "view/types.h"

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

struct tmpl_value view_block_has_layout(struct gen *g, const void *object)
{
	(void)g;
	return tmpl_bool(has_layout(object));
}

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

	(void)g;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (fixed_end(b->regs[i]) > end)
			end = fixed_end(b->regs[i]);
	}
	return tmpl_number((end + 3) & ~UINT64_C(3), 0);
}

static void add_step(struct gen *g, struct step_view ***v, unsigned int *n,
		     struct step_view step)
{
	APPEND(g, *v, *n, mem_copy(g, &step, sizeof(step)));
}

static struct step_view **layout_steps(struct gen *g, const struct block *b,
				       unsigned int *n)
{
	struct step_view **v = NULL;

	*n = 0;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (reg->bad || fixed_end(reg) || ats_elsewhere(reg->ats))
			continue;
		for (unsigned int k = 0; k < reg->n_ats; k++)
			add_step(g, &v, n,
				 (struct step_view){
					 &reg->when, &reg->ats[k]->when,
					 reg->ats[k],
					 reg->count.given ? &reg->count : NULL,
					 reg->count.given ? reg_stride(reg)
							  : reg->width.v / 8,
					 k > 0,
					 reg->count.given &&
						 !expr_is_const(&reg->count) });
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		const struct block *inner = b->blocks[i];

		if (ats_elsewhere(inner->ats))
			continue;
		for (unsigned int k = 0; k < inner->n_ats; k++)
			add_step(g, &v, n,
				 (struct step_view){
					 &inner->when, &inner->ats[k]->when,
					 inner->ats[k],
					 inner->count.given ? &inner->count
							    : NULL,
					 block_fixed_stride(inner), k > 0,
					 false });
	}
	return v;
}

struct tmpl_value view_block_layout_steps(struct gen *g, const void *object)
{
	unsigned int n;
	struct step_view **v = layout_steps(g, object, &n);

	return tmpl_list(&view_step, v, n);
}

struct tmpl_value view_block_has_layout_steps(struct gen *g, const void *object)
{
	unsigned int n;

	layout_steps(g, object, &n);
	return tmpl_bool(n);
}

struct tmpl_value view_block_needs_init(struct gen *g, const void *object)
{
	const struct block *b = object;
	bool needs = b->n_sizes || has_layout(b);

	(void)g;
	for (unsigned int i = 0; i < b->n_facts; i++)
		needs |= b->facts[i]->block == b;
	return tmpl_bool(needs);
}

uint64_t view_snapshot_end(const struct reg *reg)
{
	uint64_t end, most = 0;

	if (reg->bad || !reg->readable || reg->alias || !reg_length(reg) ||
	    cond_is_live(&reg->when))
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

static unsigned int snapshot_first(const struct block *b)
{
	return b->parent ? 0 : spec_body_start(b->spec) / 4;
}

/* Reading a register of a device can have effects: it is not done unasked. */
struct tmpl_value view_block_has_snapshot(struct gen *g, const void *object)
{
	const struct block *b = object;

	(void)g;
	return tmpl_bool(b->spec->kind != SPEC_DEVICE &&
			 snapshot_dwords(b) > snapshot_first(b));
}

struct tmpl_value view_block_snapshot_dwords(struct gen *g, const void *object)
{
	(void)g;
	return tmpl_number(snapshot_dwords(object), 0);
}

struct tmpl_value view_block_snapshot_index(struct gen *g, const void *object)
{
	(void)g;
	return tmpl_number(snapshot_first(object), 0);
}

struct tmpl_value view_block_snapshot_count(struct gen *g, const void *object)
{
	(void)g;
	return tmpl_number(snapshot_dwords(object) - snapshot_first(object), 0);
}

struct tmpl_value view_block_snapshot_first(struct gen *g, const void *object)
{
	unsigned int first = snapshot_first(object);

	(void)g;
	return first ? tmpl_number(first, 0) : tmpl_bool(false);
}

VALUE(step_when, step_view, view_when(o->when))
VALUE(step_at_when, step_view, view_when(o->at_when))
BOOL(step_has_when, step_view, o->when->n || o->at_when->n)
BOOL(step_has_both, step_view, o->when->n && o->at_when->n)

static const struct tmpl_key step_keys[] = {
	KEY_GET("when", step_when, "the condition that it is there, or false"),
	KEY_GET("at_when", step_at_when,
		"the condition that it is at this place, or false"),
	KEY_GET("has_when", step_has_when, "it has one of these"),
	KEY_GET("has_both", step_has_both, "it has both"),
	KEY_BOOL("is_else", step_view, is_else,
		 "another place of the step before it, if it is not there"),
	KEY_BOOL("may_lack", step_view, may_lack,
		 "registers, of which there may be none"),
	KEY_OBJECT("at", step_view, at, at, "the place"),
	KEY_OBJECT("count", step_view, count, expr,
		   "number of elements; false: one"),
	KEY_U64("stride", step_view, stride, 0, "bytes of an element"),
};

VIEW_TYPE(step, "step of a layout");
