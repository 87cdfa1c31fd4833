// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* BARs of devices. */
#include "check/check.h"

void check_bar_slot(struct gen *g, const char *check, const struct spec *spec)
{
	const struct bar *slots[6] = { 0 };

	for (unsigned int i = 0; i < spec->n_bars; i++) {
		const struct bar *bar = spec->bars[i];
		uint64_t n = bar->width.v == 64 ? 2 : 1;

		if (!bar->index.given || !bar->width.given)
			continue;
		if (bar->width.v != 32 && bar->width.v != 64)
			diag_report(g, bar->width.pos, check,
				    "a BAR is 32 or 64 bits wide");
		if (bar->kind == BAR_IO && bar->width.v == 64)
			diag_report(g, bar->width.pos, check,
				    "an I/O BAR is 32 bits wide");
		if (bar->index.v + n > 6) {
			diag_report(
				g, bar->index.pos, check,
				n == 2 ? "the 64-bit BAR %llu needs a slot "
					 "after the last, which is 5"
				       : "there is no BAR %llu, the last is 5",
				(unsigned long long)bar->index.v);
			continue;
		}
		for (uint64_t k = bar->index.v; k < bar->index.v + n; k++) {
			if (slots[k])
				diag_note(g,
					  diag_report(g, bar->index.pos, check,
						      "BAR slot %llu is taken",
						      (unsigned long long)k),
					  slots[k]->pos, "by '%s'",
					  slots[k]->name.s);
			slots[k] = bar;
		}
	}
}

/* The highest address bit is the only one that it can decode then. */
#define LARGEST_32 (UINT64_C(1) << 31)

void check_bar_size(struct gen *g, const char *check, const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		const struct bar *bar = spec->bars[i];

		if (bar->size.given && !bar->size.v)
			diag_report(g, bar->size.pos, check,
				    "nothing is in BAR '%s'", bar->name.s);
		if (bar->width.v == 32 && bar->size.v > LARGEST_32)
			diag_report(g, bar->size.pos, check,
				    "a BAR of 32 bits has 2 GiB at the most");
	}
}

/* Registers behind @data are as wide, and writable only if it is. */
static void through_regs(struct gen *g, const char *check,
			 const struct block *b, const struct reg *data)
{
	bool written = data->writable && data->write_mask;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (reg->width.v != data->width.v)
			diag_report(g, reg->width.pos, check,
				    "registers behind the data register have "
				    "its %llu bits",
				    (unsigned long long)data->width.v);
		if (reg->writable && !written)
			diag_report(g, reg->pos, check,
				    "'%s' can be written, and '%s' cannot",
				    reg->name.s, data->name.s);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++)
		through_regs(g, check, b->blocks[i], data);
}

static void through_reg(struct gen *g, const char *check,
			const struct text *name, const struct reg *reg, bool ok)
{
	if (!reg || reg->bad)
		return;
	if (reg->count.given || reg->when.n || !reg->is_value ||
	    !at_is_const(reg->ats, reg->n_ats) || reg->width.v == 24 ||
	    reg->width.v == 64)
		diag_report(g, name->pos, check,
			    "'%s' is not one value of 8, 16 or 32 bits that is "
			    "always there",
			    name->s);
	else if (!ok)
		diag_report(g, name->pos, check, "'%s' cannot be %s", name->s,
			    reg->readable ? "written" : "read");
}

void check_through(struct gen *g, const char *check, const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		const struct through *t = &spec->bars[i]->through;

		if (!t->given)
			continue;
		if (spec->bars[i]->kind != BAR_REGISTERS)
			diag_report(g, t->pos, check,
				    "what is behind a data register is of kind "
				    "'registers'");
		through_reg(g, check, &t->index_name, t->index,
			    t->index && t->index->writable &&
				    t->index->write_mask);
		through_reg(g, check, &t->data_name, t->data,
			    t->data && t->data->readable);
		if (t->data)
			through_regs(g, check, spec->bars[i]->block, t->data);
	}
}

static void io_registers(struct gen *g, const char *check,
			 const struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (b->regs[i]->width.v == 64)
			diag_report(g, b->regs[i]->width.pos, check,
				    "I/O accesses have 32 bits at the most");
	}
	for (unsigned int i = 0; i < b->n_blocks; i++)
		io_registers(g, check, b->blocks[i]);
}

void check_bar_kind(struct gen *g, const char *check, const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		const struct bar *bar = spec->bars[i];
		const struct block *b = bar->block;

		if (bar->kind == BAR_SHARED_MEMORY &&
		    (b->n_regs || b->n_blocks))
			diag_report(g,
				    b->n_regs ? b->regs[0]->pos
					      : b->blocks[0]->pos,
				    check,
				    "shared memory has no registers; its "
				    "contents are the programs'");
		if (bar->kind != BAR_SHARED_MEMORY && bar->cache.s)
			diag_report(g, bar->cache.pos, check,
				    "only shared memory has a cache mode");
		if (bar->kind != BAR_IO)
			continue;
		if (bar->prefetchable)
			diag_report(g, bar->pos, check,
				    "no I/O BAR is prefetchable");
		io_registers(g, check, b);
	}
}

static bool meet(const struct reserve *r, uint64_t at, uint64_t end)
{
	return at < r->at.v + r->size.v && r->at.v < end;
}

static void reserve_register(struct gen *g, const char *check,
			     const struct reserve *r, const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		uint64_t at = (uint64_t)reg->ats[i]->expr.plus;

		if (at_fixed(reg->ats[i]) && meet(r, at, at + reg_length(reg)))
			diag_note(g,
				  diag_report(g, reg->ats[i]->pos, check,
					      "register '%s' lies in what is "
					      "reserved",
					      reg->name.s),
				  r->at.pos, "it is reserved here");
	}
}

static void reserve_block(struct gen *g, const char *check,
			  const struct reserve *r, const struct block *b)
{
	uint64_t n = b->count.given ? expr_max(&b->count) : 1;
	uint64_t end;

	if (!at_is_const(b->ats, b->n_ats) || !block_fixed_stride(b))
		return;
	end = (uint64_t)b->ats[0]->expr.plus + n * block_fixed_stride(b);
	if (meet(r, (uint64_t)b->ats[0]->expr.plus, end))
		diag_note(g,
			  diag_report(g, b->ats[0]->pos, check,
				      "block '%s' lies in what is reserved, "
				      "it ends at %#llx",
				      b->name.s, (unsigned long long)end),
			  r->at.pos, "it is reserved here");
}

static void reserve_one(struct gen *g, const char *check, const struct bar *bar,
			unsigned int index)
{
	const struct reserve *r = bar->reserves[index];

	if (!r->size.v)
		diag_report(g, r->size.pos, check, "this reserves nothing");
	if (r->at.v + r->size.v > bar->size.v)
		diag_report(g, r->at.pos, check,
			    "what is reserved ends at %#llx, the BAR at %#llx",
			    (unsigned long long)(r->at.v + r->size.v),
			    (unsigned long long)bar->size.v);
	for (unsigned int i = 0; i < index; i++) {
		const struct reserve *other = bar->reserves[i];

		if (meet(r, other->at.v, other->at.v + other->size.v))
			diag_note(g,
				  diag_report(g, r->at.pos, check,
					      "some of it is reserved twice"),
				  other->at.pos, "it is reserved here, too");
	}
	for (unsigned int i = 0; i < bar->block->n_regs; i++) {
		if (!bar->block->regs[i]->bad)
			reserve_register(g, check, r, bar->block->regs[i]);
	}
	for (unsigned int i = 0; i < bar->block->n_blocks; i++) {
		if (!bar->block->blocks[i]->bad)
			reserve_block(g, check, r, bar->block->blocks[i]);
	}
}

void check_reserve(struct gen *g, const char *check, const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		for (unsigned int k = 0; k < spec->bars[i]->n_reserves; k++)
			reserve_one(g, check, spec->bars[i], k);
	}
}
