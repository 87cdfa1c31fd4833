// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Arrays in pieces, with a bit for each element, and lists. */
#include "check/check.h"

/* What both registers and blocks have. */
struct array {
	const char *name;
	struct srcpos pos;
	const struct runs *runs;
	const struct expr *count;
	uint64_t stride;
	bool fixed; /* at one constant offset */
	const struct block *outer;
};

static void run_ends(struct gen *g, const char *check, const struct array *a)
{
	const struct bar *bar = block_bar(a->outer);

	for (unsigned int i = 0; i < a->runs->n; i++) {
		const struct run *run = a->runs->v[i];
		uint64_t end = i + 1 < a->runs->n ? a->runs->v[i + 1]->from.v
						  : (uint64_t)a->count->plus;

		if (run->from.v >= (uint64_t)a->count->plus)
			diag_report(g, run->from.pos, check,
				    "'%s' has no element %llu", a->name,
				    (unsigned long long)run->from.v);
		else if (bar && run->at.v + (end - run->from.v) * a->stride >
					bar->size.v)
			diag_report(g, run->at.pos, check,
				    "the run ends past the BAR");
	}
}

static void runs(struct gen *g, const char *check, const struct array *a)
{
	if (!a->runs->n)
		return;
	if (a->outer->spec->kind != SPEC_DEVICE || block_structure(a->outer))
		diag_report(g, a->pos, check,
			    "'runs' belong to an array of a BAR");
	if (!a->count->given || !expr_is_const(a->count) || !a->fixed ||
	    !a->stride)
		diag_report(g, a->pos, check,
			    "'%s' has 'runs': it needs a constant offset, "
			    "'count' and, if it is a block, 'stride'",
			    a->name);
	else
		run_ends(g, check, a);
}

static void present(struct gen *g, const char *check, const struct block *b)
{
	const struct ref *ref = &b->present;

	if (ref->kind != REF_FIELD)
		return;
	if (!b->count.given)
		diag_report(g, ref->text.pos, check,
			    "'present' belongs to an array: give a 'count'");
	else if (expr_max(&b->count) > 32 ||
		 !(ref_max(ref) >> (expr_max(&b->count) - 1)))
		diag_report(g, ref->text.pos, check,
			    "'%s' has no bit for each of %llu elements",
			    ref->text.s,
			    (unsigned long long)expr_max(&b->count));
	if (ref_is_live(ref))
		diag_report(g, ref->text.pos, check,
			    "'%s' can be written, but which elements exist is "
			    "found once, when the view is made",
			    ref->text.s);
	if (ref->reg->count.given || !ref->reg->readable ||
	    ref->reg->read_effect || ref_max(ref) > UINT32_MAX)
		diag_report(g, ref->text.pos, check,
			    "'%s' is not one value of 32 bits or less that can "
			    "be read",
			    ref->text.s);
}

static void own(struct gen *g, const char *check, const struct block *b,
		const struct ref *ref)
{
	if (ref->kind == REF_NONE || !ref->text.s)
		return;
	if (ref->kind != REF_FIELD || ref->block != b)
		diag_report(g, ref->text.pos, check,
			    "'%s' is no register of the block itself",
			    ref->text.s);
	else if (ref->reg->count.given || !ref->reg->readable ||
		 ref->reg->read_effect || ref_max(ref) > UINT32_MAX)
		diag_report(g, ref->text.pos, check,
			    "'%s' is not one value of 32 bits or less that can "
			    "be read",
			    ref->text.s);
	else if (ref_is_live(ref))
		diag_report(g, ref->text.pos, check,
			    "'%s' can be written, but a list is followed by "
			    "what does not change",
			    ref->text.s);
}

static void list(struct gen *g, const char *check, const struct block *b)
{
	const struct list *l = &b->list;

	if (!l->given)
		return;
	if (b->spec->kind != SPEC_DEVICE || block_structure(b))
		diag_report(g, l->pos, check,
			    "'list' belongs to a block of a BAR");
	if (b->count.given)
		diag_report(g, b->count.pos, check,
			    "a list has no 'count': it ends where it says");
	if (!b->n_sizes)
		diag_report(g, l->pos, check,
			    "an element of a list needs a 'size': up to where "
			    "its registers can be");
	if (expr_is_const(&l->next))
		diag_report(g, l->next.pos, check,
			    "what is 'next' is told by a register");
	own(g, check, b, &l->next.ref);
	own(g, check, b, &l->id);
	for (unsigned int i = 0; i < l->last.n; i++) {
		for (unsigned int k = 0; k < l->last.alts[i]->n; k++)
			own(g, check, b, &l->last.alts[i]->tests[k]->ref);
	}
}

static void burst(struct gen *g, const char *check, const struct reg *reg)
{
	if (!reg->burst)
		return;
	if (reg->block->spec->kind != SPEC_DEVICE ||
	    block_structure(reg->block))
		diag_report(g, reg->pos, check,
			    "'burst' belongs to a register of a BAR");
	if (!reg->is_value || reg->count.given || reg->width.v == 24 ||
	    reg->width.v == 64)
		diag_report(g, reg->pos, check,
			    "a port of data is one value of 8, 16 or 32 bits");
}

void check_array(struct gen *g, const char *check, const struct block *b)
{
	if (b->spec->kind == SPEC_LIBRARY)
		return;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (!b->regs[i]->bad)
			burst(g, check, b->regs[i]);
	}
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];
		struct array a = { reg->name.s,
				   reg->pos,
				   &reg->runs,
				   &reg->count,
				   reg_stride(reg),
				   at_is_const(reg->ats, reg->n_ats),
				   b };

		if (!reg->bad)
			runs(g, check, &a);
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		const struct block *inner = b->blocks[i];
		struct array a = { inner->name.s,
				   inner->pos,
				   &inner->runs,
				   &inner->count,
				   block_fixed_stride(inner),
				   at_is_const(inner->ats, inner->n_ats),
				   b };

		if (inner->bad)
			continue;
		runs(g, check, &a);
		present(g, check, inner);
		list(g, check, inner);
	}
}
