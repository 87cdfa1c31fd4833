// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Structures in memory, and byte orders. */
#include "check/check.h"

/* What is of registers alone: nothing happens when memory is accessed. */
static void only_registers(struct gen *g, const char *check,
			   const struct reg *reg)
{
	const struct {
		bool given;
		const char *key;
	} keys[] = {
		{ reg->read_effect, "read_effect" },
		{ reg->write_effect, "write_effect" },
		{ reg->write_enable, "write_enable" },
		{ reg->base_address, "base_address" },
		{ reg->split != SPLIT_NONE, "split" },
		{ reg->locked, "locked" },
		{ reg->held.s, "held" },
	};

	for (unsigned int i = 0; i < ARRAY_SIZE(keys); i++) {
		if (keys[i].given)
			diag_report(g, reg->pos, check,
				    "member '%s' is memory: it has no '%s'",
				    reg->name.s, keys[i].key);
	}
}

/* A member is at one place; how many there are is known. */
static void fixed(struct gen *g, const char *check, const char *name,
		  struct at *const *ats, unsigned int n,
		  const struct expr *count)
{
	if (n && !at_is_const(ats, n))
		diag_report(g, ats[0]->pos, check,
			    "in a structure, '%s' needs one constant offset",
			    name);
	if (count->given && !expr_is_const(count))
		diag_report(g, count->pos, check,
			    "in a structure, '%s' needs a constant number of "
			    "elements",
			    name);
}

/* It looks at members of its own block that are always there. */
static void member_when(struct gen *g, const char *check, const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->when.n; i++) {
		const struct conj *conj = reg->when.alts[i];

		for (unsigned int k = 0; k < conj->n; k++) {
			const struct ref *ref = &conj->tests[k]->ref;

			if (ref->kind == REF_NONE)
				continue;
			if (ref->kind != REF_FIELD || ref->block != reg->block)
				diag_report(g, ref->text.pos, check,
					    "'%s' is no member beside '%s'",
					    ref->text.s, reg->name.s);
			else if (ref->reg->when.n)
				diag_report(g, ref->text.pos, check,
					    "'%s' is not always there itself",
					    ref->text.s);
		}
	}
}

static void member(struct gen *g, const char *check, const struct reg *reg)
{
	only_registers(g, check, reg);
	fixed(g, check, reg->name.s, reg->ats, reg->n_ats, &reg->count);
	member_when(g, check, reg);
	if (reg->width.v == 24)
		diag_report(g, reg->width.pos, check,
			    "members have 8, 16, 32 or 64 bits; three bytes "
			    "are 'width: 8, count: 3'");
}

static uint64_t inner_end(const struct block *b)
{
	uint64_t n = b->count.given ? (uint64_t)b->count.plus : 1;

	return (uint64_t)b->ats[0]->expr.plus + n * block_fixed_stride(b);
}

static void inner_overlap(struct gen *g, const char *check,
			  const struct block *b, unsigned int i)
{
	const struct block *one = b->blocks[i];

	for (unsigned int k = 0; k < i; k++) {
		const struct block *other = b->blocks[k];

		if (other->n_ats && !other->bad &&
		    other->ats[0]->expr.plus < (int64_t)inner_end(one) &&
		    one->ats[0]->expr.plus < (int64_t)inner_end(other))
			diag_note(g,
				  diag_report(g, one->pos, check,
					      "'%s' overlaps '%s'", one->name.s,
					      other->name.s),
				  other->pos, "'%s' is here", other->name.s);
	}
}

static void contents(struct gen *g, const char *check, const struct block *b)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (!b->regs[i]->bad)
			member(g, check, b->regs[i]);
	}
	for (unsigned int i = 0; i < b->n_polls; i++)
		diag_report(g, b->polls[i]->pos, check,
			    "what is in memory is not awaited by 'polls'");
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		const struct block *inner = b->blocks[i];

		if (inner->bad)
			continue;
		fixed(g, check, inner->name.s, inner->ats, inner->n_ats,
		      &inner->count);
		if (inner->when.n)
			diag_report(g, inner->when.pos, check,
				    "what is in a structure is always there; "
				    "members of it can have a 'when'");
		if (!block_fixed_stride(inner))
			diag_report(g, inner->pos, check,
				    "'%s' needs a 'size' or a 'stride'",
				    inner->name.s);
		else
			inner_overlap(g, check, b, i);
		contents(g, check, inner);
	}
}

static void alignment(struct gen *g, const char *check,
		      const struct structure *s)
{
	unsigned int least = (unsigned int)block_widest(s->block);

	if (s->align.given && (s->align.v & (s->align.v - 1)))
		diag_report(g, s->align.pos, check,
			    "an alignment is a power of 2");
	else if (s->align.given && s->align.v < least)
		diag_report(g, s->align.pos, check,
			    "'%s' has members of %u bytes: they would not be "
			    "aligned",
			    s->name.s, least);
	if (s->align.given && s->align.v > least)
		least = (unsigned int)s->align.v;
	if (s->size.v % least)
		diag_report(g, s->size.pos, check,
			    "the size is not a multiple of the alignment, "
			    "which is %u",
			    least);
}

static void handover(struct gen *g, const char *check,
		     const struct structure *s)
{
	const struct ref *ref = &s->handover.ref;

	if (ref->kind != REF_FIELD)
		return;
	if (ref->block != s->block || ref->reg->when.n || ref->reg->count.given)
		diag_report(g, ref->text.pos, check,
			    "the handover is by a member of the structure that "
			    "is always there");
	if (ref_max(ref) != 1)
		diag_report(g, ref->text.pos, check,
			    "the handover is by one bit, '%s' has more",
			    ref->text.s);
}

void check_structure(struct gen *g, const char *check, const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_structures; i++) {
		const struct structure *s = spec->structures[i];

		if (!s->block->n_regs && !s->block->n_blocks)
			diag_report(g, s->pos, check,
				    "nothing is in structure '%s'", s->name.s);
		alignment(g, check, s);
		contents(g, check, s->block);
		handover(g, check, s);
	}
}

static void order(struct gen *g, const char *check, const struct block *b,
		  const struct byte_order_given *order)
{
	if (!order->given)
		return;
	if (b->spec->kind != SPEC_DEVICE && b->spec->kind != SPEC_LIBRARY)
		diag_report(g, order->pos, check,
			    "configuration space is little-endian");
	else if (order->is == BYTES_NATIVE && !block_structure(b) &&
		 b->spec->kind == SPEC_DEVICE)
		diag_report(g, order->pos, check,
			    "registers have a byte order of their own, only "
			    "memory can have the machine's");
}

void check_byte_order(struct gen *g, const char *check, const struct block *b)
{
	order(g, check, b, &b->order);
	for (unsigned int i = 0; i < b->n_regs; i++)
		order(g, check, b, &b->regs[i]->order);
}
