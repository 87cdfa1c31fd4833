// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Where registers, arrays and blocks lie. */
#include <stdlib.h>

#include "check/check.h"

/* Bytes that one place of a register or a block takes: [start, end). */
struct extent {
	const struct reg *reg;
	const struct block *block;
	const struct at *at;
	uint64_t start, end;
};

struct extents {
	struct extent **v;
	unsigned int n;
};

static uint64_t reg_bytes(const struct reg *reg)
{
	return reg->width.v / 8;
}

static bool width_ok(const struct reg *reg)
{
	return reg->width.v == 8 || reg->width.v == 16 || reg->width.v == 24 ||
	       reg->width.v == 32 || reg->width.v == 64;
}

static const struct bar *bar_of(const struct block *b)
{
	const struct bar *bar = NULL;

	for (; b && !bar; b = b->parent)
		bar = block_bar(b);
	return bar;
}

/* Bytes that a block, the capability or the BAR has at most. */
static uint64_t block_limit(const struct block *b, bool *exact)
{
	const struct bar *bar = bar_of(b);
	uint64_t most = 0;

	*exact = false;
	if (bar && bar->block == b) {
		*exact = true;
		return bar->size.v;
	}
	if (b->stride.given) {
		*exact = true;
		return b->stride.v;
	}
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		uint64_t size = expr_max(&b->sizes[i]->expr);

		if (size > most)
			most = size;
		*exact = expr_is_const(&b->sizes[i]->expr);
	}
	if (most && *exact)
		return most;
	*exact = false;
	/* what a library has is measured where it is used */
	if (b->spec->kind == SPEC_LIBRARY)
		return UINT32_MAX;
	return bar ? bar->size.v : spec_space(b->spec);
}

/* The smallest value that the test lets through. */
static uint64_t test_least(const struct test *t)
{
	uint64_t least = t->negate ? 0 : UINT64_MAX;

	for (unsigned int i = 0; i < t->n; i++) {
		const struct range *r = t->ranges[i];

		if (t->negate && !r->lo && r->hi + 1 > least)
			least = r->hi + 1;
		else if (!t->negate && r->lo < least)
			least = r->lo;
	}
	return least;
}

/* Bytes of the BAR that there are at least when the condition holds. */
static uint64_t promised_size(const struct cond *cond)
{
	uint64_t least = cond->n ? UINT64_MAX : 0;

	for (unsigned int i = 0; i < cond->n; i++) {
		const struct conj *conj = cond->alts[i];
		uint64_t size = 0;

		for (unsigned int k = 0; k < conj->n; k++) {
			const struct test *t = conj->tests[k];

			if (t->ref.kind == REF_MAPPED_SIZE &&
			    test_least(t) > size)
				size = test_least(t);
		}
		if (size < least)
			least = size;
	}
	return least;
}

/*
 * Where what is in @b must end, if it is there under the conditions @x and @y.
 * Offsets in a BAR have 32 bits.
 */
static uint64_t raised_limit(const struct block *b, const struct cond *x,
			     const struct cond *y, bool *exact)
{
	uint64_t limit = block_limit(b, exact);

	if (block_bar(b)) {
		if (promised_size(x) > limit)
			limit = promised_size(x);
		if (promised_size(y) > limit)
			limit = promised_size(y);
	}
	return limit < UINT32_MAX ? limit : UINT32_MAX;
}

void check_width(struct gen *g, const char *check, const struct reg *reg)
{
	if (!width_ok(reg))
		diag_report(g, reg->width.pos, check,
			    "register '%s' is %llu bits wide; 8, 16, 24, 32 "
			    "and 64 are possible",
			    reg->name.s, (unsigned long long)reg->width.v);
}

void check_alignment(struct gen *g, const char *check, const struct reg *reg)
{
	bool device = reg->block->spec->kind == SPEC_DEVICE;
	/*
	 * a 24-bit register is read in its dword, a 64-bit one as two; in a
	 * device, it is one access
	 */
	uint64_t align = reg->width.v == 24		 ? 1
			 : reg->width.v == 64 && !device ? 4
							 : reg_bytes(reg);

	if (!width_ok(reg))
		return;
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		uint64_t at = (uint64_t)reg->ats[i]->expr.plus;

		if (!at_fixed(reg->ats[i]))
			continue;
		if (at % align)
			diag_report(g, reg->ats[i]->pos, check,
				    "offset %#llx of the %llu-bit register "
				    "'%s' is not a multiple of %llu",
				    (unsigned long long)at,
				    (unsigned long long)reg->width.v,
				    reg->name.s, (unsigned long long)align);
		else if (reg->width.v == 24 && at % 4 > 1)
			diag_report(g, reg->ats[i]->pos, check,
				    "the 24-bit register '%s' crosses a dword",
				    reg->name.s);
	}
	if (reg->stride.given &&
	    (reg->stride.v % align || reg->stride.v < reg_bytes(reg)))
		diag_report(g, reg->stride.pos, check,
			    "stride %#llx does not suit %llu-bit registers",
			    (unsigned long long)reg->stride.v,
			    (unsigned long long)reg->width.v);
}

static void add_extent(struct gen *g, struct extents *all, struct extent extent)
{
	struct extent *copy = mem_copy(g, &extent, sizeof(extent));

	if (extent.end > extent.start)
		APPEND(g, all->v, all->n, copy);
}

static int by_start(const void *va, const void *vb)
{
	const struct extent *a = *(struct extent *const *)va;
	const struct extent *b = *(struct extent *const *)vb;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (!a->reg || !b->reg)
		return 0;
	return (a->reg->index > b->reg->index) -
	       (a->reg->index < b->reg->index);
}

/* The pieces of an array behind the first. */
static void add_runs(struct gen *g, struct extents *all, const struct reg *reg,
		     const struct at *at)
{
	for (unsigned int i = 0; i < reg->runs.n; i++) {
		uint64_t next = i + 1 < reg->runs.n ? reg->runs.v[i + 1]->from.v
						    : (uint64_t)reg->count.plus;
		uint64_t n = next > reg->runs.v[i]->from.v
				     ? next - reg->runs.v[i]->from.v
				     : 0;
		uint64_t start = reg->runs.v[i]->at.v;

		add_extent(g, all,
			   (struct extent){ reg, NULL, at, start,
					    start + n * reg_stride(reg) });
	}
}

static struct extents reg_extents(struct gen *g, const struct block *b)
{
	struct extents all = { 0 };

	for (unsigned int i = 0; i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		for (unsigned int k = 0; k < reg->n_ats; k++) {
			uint64_t at = (uint64_t)reg->ats[k]->expr.plus;

			if (reg->bad || reg->alias || !width_ok(reg) ||
			    !at_fixed(reg->ats[k]))
				continue;
			add_extent(g, &all,
				   (struct extent){ reg, NULL, reg->ats[k], at,
						    at + reg_length(reg) });
			add_runs(g, &all, reg, reg->ats[k]);
		}
	}
	if (all.n)
		qsort(all.v, all.n, sizeof(*all.v), by_start);
	return all;
}

/* One can only be read, the other only be written: no access is of both. */
static bool apart(const struct reg *a, const struct reg *b)
{
	bool a_written = a->write_mask || a->w1c_mask;
	bool b_written = b->write_mask || b->w1c_mask;

	return (!a->readable && !b_written) || (!b->readable && !a_written);
}

/* Can both be there at once? */
static bool together(const struct extent *a, const struct extent *b)
{
	if (a->reg == b->reg || apart(a->reg, b->reg))
		return false;
	return !cond_exclusive(&a->reg->when, &b->reg->when) &&
	       !cond_exclusive(&a->at->when, &b->at->when) &&
	       !cond_exclusive(&a->reg->when, &b->at->when) &&
	       !cond_exclusive(&a->at->when, &b->reg->when);
}

/*
 * Alternatives of one register are tried in order: this one does not hold when
 * the other's conditions imply one of those before it.
 */
static bool shadowed(const struct extent *a, const struct extent *other)
{
	for (unsigned int i = 0; i < a->reg->n_ats; i++) {
		const struct cond *earlier = &a->reg->ats[i]->when;

		if (a->reg->ats[i] == a->at)
			break;
		if (cond_implies(&other->reg->when, earlier) ||
		    cond_implies(&other->at->when, earlier))
			return true;
	}
	return false;
}

static bool conflict(const struct extent *a, const struct extent *b)
{
	return together(a, b) && !shadowed(a, b) && !shadowed(b, a);
}

static void report_overlaps(struct gen *g, const char *check,
			    const struct block *b, bool same_start,
			    const char *message)
{
	struct extents all = reg_extents(g, b);

	for (unsigned int i = 0; i < all.n; i++) {
		for (unsigned int k = i + 1;
		     k < all.n && all.v[k]->start < all.v[i]->end; k++) {
			const struct extent *first = all.v[i],
					    *second = all.v[k];

			if ((first->start == second->start) != same_start ||
			    !conflict(first, second))
				continue;
			diag_note(
				g,
				diag_report(g, second->at->pos, check, message,
					    second->reg->name.s,
					    first->reg->name.s,
					    (unsigned long long)second->start),
				first->at->pos, "'%s' is here",
				first->reg->name.s);
		}
	}
}

void check_overlap(struct gen *g, const char *check, const struct block *b)
{
	if (b->spec->kind != SPEC_LIBRARY)
		report_overlaps(g, check, b, false,
				"register '%s' overlaps '%s' at %#llx");
}

void check_duplicate_offset(struct gen *g, const char *check,
			    const struct block *b)
{
	if (b->spec->kind != SPEC_LIBRARY)
		report_overlaps(
			g, check, b, true,
			"registers '%s' and '%s' are both at %#llx in "
			"one layout; conditions that exclude each other, "
			"'alias: true', or 'access: ro' and 'access: wo' would "
			"tell them apart");
}

void check_register_range(struct gen *g, const char *check,
			  const struct reg *reg)
{
	uint64_t count = 1;
	bool exact;

	/* as many as the size of the BAR tells, maybe none */
	if (!width_ok(reg) || reg->count.ref.kind == REF_MAPPED_SIZE)
		return;
	if (reg->count.given && expr_is_const(&reg->count))
		count = (uint64_t)reg->count.plus;
	if (reg->runs.n)
		count = reg->runs.v[0]->from.v;
	for (unsigned int i = 0; count && i < reg->n_ats; i++) {
		uint64_t end = (uint64_t)reg->ats[i]->expr.plus +
			       (count - 1) * reg_stride(reg) + reg_bytes(reg);
		uint64_t limit = raised_limit(reg->block, &reg->when,
					      &reg->ats[i]->when, &exact);

		if (!at_fixed(reg->ats[i]) || end <= limit)
			continue;
		diag_report(g, reg->ats[i]->pos, check,
			    "register '%s' ends at %#llx, %s at %#llx",
			    reg->name.s, (unsigned long long)end,
			    exact ? "what it lies in ends" : "the space ends",
			    (unsigned long long)limit);
	}
}

void check_header_overlap(struct gen *g, const char *check,
			  const struct reg *reg)
{
	unsigned int start = spec_body_start(reg->block->spec);

	if (reg->block->parent || reg->alias)
		return;
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		if (at_fixed(reg->ats[i]) && reg->ats[i]->expr.plus < start)
			diag_report(g, reg->ats[i]->pos, check,
				    "register '%s' lies in the capability's "
				    "header, which ends at %#x",
				    reg->name.s, start);
	}
}

static uint64_t first_offset(struct at *const *ats, unsigned int n)
{
	uint64_t least = UINT64_MAX;

	for (unsigned int i = 0; i < n; i++) {
		uint64_t at = at_fixed(ats[i]) ? (uint64_t)ats[i]->expr.plus
					       : 0;

		if (at < least)
			least = at;
	}
	return n ? least : 0;
}

static void array_bound(struct gen *g, const char *check,
			const struct expr *count, const char *name,
			uint64_t start, uint64_t stride, uint64_t limit)
{
	uint64_t most = expr_max(count);

	if (expr_is_const(count) && !most)
		diag_report(g, count->pos, check, "'%s' has no elements", name);
	/* what the size of the BAR tells is in the BAR */
	if (expr_is_const(count) || count->ref.kind == REF_MAPPED_SIZE)
		return;
	if (start + most * stride > limit)
		diag_report(g, count->pos, check,
			    "'%s' could have %llu elements and end at %#llx, "
			    "past %#llx; give a %s'max'",
			    name, (unsigned long long)most,
			    (unsigned long long)(start + most * stride),
			    (unsigned long long)limit,
			    count->max ? "smaller " : "");
}

void check_array_bound(struct gen *g, const char *check, const struct reg *reg)
{
	bool exact;

	if (!reg->count.given && reg->stride.given)
		diag_report(g, reg->stride.pos, check,
			    "register '%s' has a stride but no count",
			    reg->name.s);
	if (reg->count.given && width_ok(reg))
		array_bound(g, check, &reg->count, reg->name.s,
			    first_offset(reg->ats, reg->n_ats), reg_stride(reg),
			    raised_limit(reg->block, &reg->when,
					 &reg->ats[0]->when, &exact));
}

void check_block_bound(struct gen *g, const char *check, const struct block *b)
{
	bool exact;

	if (!b->count.given && b->stride.given && b->n_ats)
		diag_report(g, b->stride.pos, check,
			    "block '%s' has a stride but no count", b->name.s);
	if (b->count.given && b->parent)
		array_bound(g, check, &b->count, b->name.s,
			    first_offset(b->ats, b->n_ats),
			    b->stride.given ? b->stride.v : 1,
			    raised_limit(b->parent, &b->when, &b->ats[0]->when,
					 &exact));
}

/* Bytes of an element that are surely there. */
static uint64_t block_least(const struct block *b)
{
	uint64_t end = block_fixed_stride(b);

	for (unsigned int i = 0; !end && i < b->n_regs; i++) {
		const struct reg *reg = b->regs[i];

		if (!reg->bad && width_ok(reg) && !reg->when.n &&
		    at_is_const(reg->ats, reg->n_ats) &&
		    (uint64_t)reg->ats[0]->expr.plus + reg_bytes(reg) > end)
			end = (uint64_t)reg->ats[0]->expr.plus + reg_bytes(reg);
	}
	return end;
}

/* Elements of a block that follow each other as the spec alone says. */
static uint64_t block_elements(const struct block *b)
{
	bool known = b->count.given && expr_is_const(&b->count) &&
		     block_fixed_stride(b);

	if (b->runs.n)
		return b->runs.v[0]->from.v;
	return known ? (uint64_t)b->count.plus : 1;
}

/* Registers, with blocks that are always there, too. */
void check_block_overlap(struct gen *g, const char *check,
			 const struct block *b)
{
	struct extents all = reg_extents(g, b);

	for (unsigned int i = 0; i < b->n_blocks; i++) {
		const struct block *inner = b->blocks[i];
		uint64_t start, end;

		if (inner->bad || inner->when.n ||
		    !at_is_const(inner->ats, inner->n_ats))
			continue;
		start = (uint64_t)inner->ats[0]->expr.plus;
		end = start + block_elements(inner) * block_least(inner);
		for (unsigned int k = 0; k < all.n; k++) {
			const struct extent *e = all.v[k];

			if (e->start >= end || start >= e->end ||
			    e->reg->when.n || e->at->when.n)
				continue;
			diag_note(g,
				  diag_report(g, inner->ats[0]->pos, check,
					      "block '%s' overlaps register "
					      "'%s'",
					      inner->name.s, e->reg->name.s),
				  e->at->pos, "'%s' is here", e->reg->name.s);
		}
	}
}

void check_block_range(struct gen *g, const char *check, const struct block *b)
{
	uint64_t n = block_elements(b);
	bool exact;

	if (!b->parent || b->spec->kind == SPEC_LIBRARY)
		return;
	for (unsigned int i = 0; i < b->n_ats; i++) {
		uint64_t limit = raised_limit(b->parent, &b->when,
					      &b->ats[i]->when, &exact);
		uint64_t end =
			(uint64_t)b->ats[i]->expr.plus + n * block_least(b);

		if (!at_fixed(b->ats[i]) || end <= limit)
			continue;
		diag_report(g, b->ats[i]->pos, check,
			    "block '%s' ends at %#llx, %s at %#llx", b->name.s,
			    (unsigned long long)end,
			    exact ? "what it lies in ends" : "the space ends",
			    (unsigned long long)limit);
	}
}

/* Each alternative of a size list must hold what is there under it. */
void check_size_rule(struct gen *g, const char *check, const struct block *b)
{
	if (b->spec->kind == SPEC_LIBRARY)
		return;
	if (b->parent && b->count.given && !b->stride.given && !b->n_sizes &&
	    !block_layout_known(b))
		diag_report(g, b->pos, check,
			    "where an element of '%s' ends depends on blocks "
			    "in it; give it a size",
			    b->name.s);
	if (b->stride.given && b->n_sizes)
		diag_report(g, b->sizes[0]->expr.pos, check,
			    "block '%s' has both a stride and a size",
			    b->name.s);
	for (unsigned int i = 0; b->n_sizes > 1 && i < b->n_sizes; i++) {
		const struct size_rule *rule = b->sizes[i];

		if (!rule->when.n && i + 1 < b->n_sizes)
			diag_report(g, rule->expr.pos, check,
				    "this size always holds, those after it "
				    "never do");
		for (unsigned int k = 0;
		     expr_is_const(&rule->expr) && k < b->n_regs; k++) {
			const struct reg *reg = b->regs[k];
			uint64_t end = reg_length(reg);

			if (reg->bad || reg->n_ats != 1 || reg->when.n ||
			    reg->count.given || !at_fixed(reg->ats[0]))
				continue;
			end += (uint64_t)reg->ats[0]->expr.plus;
			if (end <= (uint64_t)rule->expr.plus)
				continue;
			diag_note(g,
				  diag_report(g, rule->expr.pos, check,
					      "size %lld ends before register "
					      "'%s', which is always there",
					      (long long)rule->expr.plus,
					      reg->name.s),
				  reg->pos, "it ends at %#llx",
				  (unsigned long long)end);
		}
	}
}

void check_register_gap(struct gen *g, const char *check, const struct block *b)
{
	struct extents all = reg_extents(g, b);
	uint64_t end = b->parent ? 0 : spec_body_start(b->spec);

	for (unsigned int i = 0; i < all.n; i++) {
		if (all.v[i]->start > end)
			diag_report(g, all.v[i]->at->pos, check,
				    "nothing is said about the bytes from "
				    "%#llx to %#llx",
				    (unsigned long long)end,
				    (unsigned long long)all.v[i]->start - 1);
		if (all.v[i]->end > end)
			end = all.v[i]->end;
	}
}
