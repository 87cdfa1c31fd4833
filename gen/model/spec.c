// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "model/spec.h"

#include <string.h>

#include "base/util.h"

unsigned int field_width(const struct field *f)
{
	unsigned int width = 0;

	for (unsigned int i = 0; i < f->n_bits; i++)
		width += f->bits[i].hi - f->bits[i].lo + 1;
	return width;
}

static uint64_t low_bits(unsigned int n)
{
	return n >= 64 ? UINT64_MAX : (UINT64_C(1) << n) - 1;
}

uint64_t field_mask(const struct field *f)
{
	uint64_t mask = 0;

	for (unsigned int i = 0; i < f->n_bits; i++)
		mask |= low_bits(f->bits[i].hi - f->bits[i].lo + 1)
			<< f->bits[i].lo;
	return mask;
}

uint64_t field_place(const struct field *f, uint64_t raw)
{
	uint64_t value = 0;

	for (unsigned int i = f->n_bits; i-- > 0;) {
		unsigned int width = f->bits[i].hi - f->bits[i].lo + 1;

		value |= (raw & low_bits(width)) << f->bits[i].lo;
		raw = width < 64 ? raw >> width : 0;
	}
	return value;
}

uint64_t field_of(const struct field *f, uint64_t value)
{
	uint64_t raw = 0;

	for (unsigned int i = 0; i < f->n_bits; i++) {
		unsigned int width = f->bits[i].hi - f->bits[i].lo + 1;

		raw = (width < 64 ? raw << width : 0) |
		      (value >> f->bits[i].lo & low_bits(width));
	}
	return raw;
}

unsigned int spec_body_start(const struct spec *spec)
{
	if (spec->kind != SPEC_CAPABILITY || !spec->n_matches)
		return 0;
	return match_rules[spec->matches[0]->kind].body;
}

unsigned int spec_space(const struct spec *spec)
{
	if (spec->kind == SPEC_HEADER)
		return 0x48; /* CardBus: 40h to 47h belong to the header */
	if (spec->kind != SPEC_CAPABILITY || !spec->n_matches)
		return 4096;
	return match_rules[spec->matches[0]->kind].space;
}

const struct reg *block_find_reg(const struct block *b, const char *name,
				 size_t len)
{
	for (unsigned int i = 0; i < b->n_regs; i++) {
		const char *s = b->regs[i]->name.s;

		if (s && strlen(s) == len && !strncmp(s, name, len))
			return b->regs[i];
	}
	return NULL;
}

const struct bar *block_bar(const struct block *b)
{
	for (unsigned int i = 0; i < b->spec->n_bars; i++) {
		if (b->spec->bars[i]->block == b)
			return b->spec->bars[i];
	}
	return NULL;
}

const struct structure *block_structure(const struct block *b)
{
	while (b && !b->structure)
		b = b->parent;
	return b ? b->structure : NULL;
}

bool ref_is_live(const struct ref *ref)
{
	const struct field *f;

	if (ref->kind != REF_FIELD || !ref->reg)
		return false;
	f = ref->field ? ref->field : ref->reg->fields[0];
	return access_rules[f->access].read != READ_NOTHING &&
	       (access_is_written(f->access) || access_is_w1c(f->access));
}

bool cond_is_live(const struct cond *cond)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++) {
			if (ref_is_live(&cond->alts[i]->tests[k]->ref))
				return true;
		}
	}
	return false;
}

uint64_t ref_max(const struct ref *ref)
{
	unsigned int width = 0;

	if (ref->kind >= REF_FIRST_FACT)
		return fact_rules[ref->kind - REF_FIRST_FACT].greatest;
	if (ref->kind == REF_NONE)
		return UINT32_MAX;
	if (ref->field)
		width = field_width(ref->field);
	else if (ref->reg)
		width = (unsigned int)ref->reg->width.v;
	return low_bits(width);
}

/* The value of @e for one of its reference. */
static uint64_t expr_value(const struct expr *e, uint64_t v)
{
	if (v > UINT32_MAX)
		v = UINT32_MAX;
	if (e->plus < 0)
		v = v > (uint64_t)-e->plus ? v - (uint64_t)-e->plus : 0;
	else
		v += (uint64_t)e->plus;
	if (e->has_pow2)
		v = v + e->pow2 < 32 ? UINT64_C(1) << (v + e->pow2)
				     : UINT32_MAX;
	v = (v * e->times + e->divide - 1) / e->divide;
	if (e->align)
		v = (v + e->align - 1) / e->align * e->align;
	return e->max && v > e->max ? e->max : v;
}

uint64_t expr_max(const struct expr *e)
{
	uint64_t v;

	if (expr_is_const(e))
		return (uint64_t)e->plus;
	v = ref_max(&e->ref);
	return expr_value(e, e->zero_means > v ? e->zero_means : v);
}

uint64_t expr_least(const struct expr *e)
{
	if (expr_is_const(e))
		return (uint64_t)e->plus;
	return expr_value(e, e->zero_means ? 1 : 0);
}

uint64_t reg_stride(const struct reg *reg)
{
	return reg->stride.given ? reg->stride.v : reg->width.v / 8;
}

uint64_t reg_length(const struct reg *reg)
{
	uint64_t n = reg->count.given ? expr_max(&reg->count) : 1;

	if (reg->runs.n)
		n = reg->runs.v[0]->from.v;
	return n ? (n - 1) * reg_stride(reg) + reg->width.v / 8 : 0;
}

bool at_fixed(const struct at *at)
{
	return at->kind == AT_BLOCK && expr_is_const(&at->expr);
}

bool at_is_const(struct at *const *ats, unsigned int n)
{
	return n == 1 && at_fixed(ats[0]) && !ats[0]->when.n;
}

static bool same_ref(const struct ref *a, const struct ref *b)
{
	if (a->kind != b->kind)
		return false;
	return a->kind != REF_FIELD ||
	       (a->reg && a->reg == b->reg && a->field == b->field);
}

static bool test_has(const struct test *t, uint64_t v)
{
	bool in = false;

	for (unsigned int i = 0; i < t->n; i++)
		in |= v >= t->ranges[i]->lo && v <= t->ranges[i]->hi;
	return in != t->negate;
}

/*
 * Is there a value that @a holds for, and @b or (if @not_b) not @b? It is
 * enough to try 0, the starts of all ranges and what follows their ends.
 */
static bool tests_meet(const struct test *a, const struct test *b, bool not_b)
{
	const struct test *both[] = { a, b };
	uint64_t max = ref_max(&a->ref);

	if (test_has(a, 0) && test_has(b, 0) != not_b)
		return true;
	for (unsigned int k = 0; k < 2; k++) {
		for (unsigned int i = 0; i < both[k]->n; i++) {
			uint64_t lo = both[k]->ranges[i]->lo;
			uint64_t hi = both[k]->ranges[i]->hi;

			if (lo <= max && test_has(a, lo) &&
			    test_has(b, lo) != not_b)
				return true;
			if (hi < max && test_has(a, hi + 1) &&
			    test_has(b, hi + 1) != not_b)
				return true;
		}
	}
	return false;
}

static bool tests_exclusive(const struct test *a, const struct test *b)
{
	return same_ref(&a->ref, &b->ref) && !tests_meet(a, b, false);
}

static bool test_implies(const struct test *a, const struct test *b)
{
	return same_ref(&a->ref, &b->ref) && !tests_meet(a, b, true);
}

static bool conj_exclusive(const struct conj *a, const struct conj *b)
{
	for (unsigned int i = 0; i < a->n; i++) {
		for (unsigned int k = 0; k < b->n; k++) {
			if (tests_exclusive(a->tests[i], b->tests[k]))
				return true;
		}
	}
	return false;
}

bool cond_exclusive(const struct cond *a, const struct cond *b)
{
	if (!a->n || !b->n)
		return false;
	for (unsigned int i = 0; i < a->n; i++) {
		for (unsigned int k = 0; k < b->n; k++) {
			if (!conj_exclusive(a->alts[i], b->alts[k]))
				return false;
		}
	}
	return true;
}

/* Some alternative of @b has only tests that tests of @a imply. */
static bool conj_implies(const struct conj *a, const struct cond *b)
{
	for (unsigned int i = 0; i < b->n; i++) {
		unsigned int implied = 0;

		for (unsigned int k = 0; k < b->alts[i]->n; k++) {
			for (unsigned int m = 0; m < a->n; m++) {
				if (test_implies(a->tests[m],
						 b->alts[i]->tests[k])) {
					implied++;
					break;
				}
			}
		}
		if (implied == b->alts[i]->n)
			return true;
	}
	return false;
}

bool cond_implies(const struct cond *a, const struct cond *b)
{
	for (unsigned int i = 0; i < a->n; i++) {
		if (!conj_implies(a->alts[i], b))
			return false;
	}
	return a->n;
}

uint64_t block_fixed_stride(const struct block *b)
{
	if (b->stride.given)
		return b->stride.v;
	if (b->n_sizes == 1 && !b->sizes[0]->when.n &&
	    expr_is_const(&b->sizes[0]->expr))
		return (uint64_t)b->sizes[0]->expr.plus;
	return 0;
}

uint64_t block_widest(const struct block *b)
{
	uint64_t most = 1;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		uint64_t width = b->regs[i]->width.v;
		uint64_t bytes = width == 24 ? 4 : width / 8;

		if (bytes > most)
			most = bytes;
	}
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		uint64_t bytes = block_widest(b->blocks[i]);

		if (bytes > most)
			most = bytes;
	}
	return most;
}

bool ats_elsewhere(struct at *const *ats)
{
	return ats && ats[0]->kind == AT_CAPABILITY;
}

bool block_layout_known(const struct block *b)
{
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		const struct block *inner = b->blocks[i];

		if (ats_elsewhere(inner->ats))
			continue;
		if (!block_fixed_stride(inner))
			return false;
		for (unsigned int k = 0; k < inner->n_ats; k++) {
			if (inner->ats[k]->kind == AT_AFTER)
				return false;
		}
	}
	return true;
}

void spec_set_add(struct gen *g, struct spec_set *set, struct spec *spec)
{
	if (spec->given)
		return;
	spec->given = true;
	if (spec->bad)
		return;
	APPEND(g, set->specs, set->n, spec);
	/* the header of a device includes those of its capabilities */
	for (unsigned int i = 0; i < spec->n_imports; i++) {
		if (spec->imports[i]->kind == SPEC_CAPABILITY)
			spec_set_add(g, set, spec->imports[i]);
	}
}
