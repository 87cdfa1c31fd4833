// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Conditions, expressions and places, as trees and as tables. */
#include "view/types.h"

static void add_term(struct gen *g, struct term_view ***v, unsigned int *n,
		     struct term_view *term, uint64_t lo, uint64_t hi)
{
	term->lo = lo;
	term->hi = hi > UINT32_MAX ? UINT32_MAX : hi;
	APPEND(g, *v, *n, mem_copy(g, term, sizeof(*term)));
	term->starts_or = false;
	term->more_ranges = true;
}

/* The complement of the test's ranges: it negates them. */
static void add_negated(struct gen *g, struct term_view ***v, unsigned int *n,
			const struct test *test, struct term_view *term)
{
	uint64_t next = 0;

	/* ranges are few: take the lowest that is left until none is */
	while (next <= UINT32_MAX) {
		const struct range *lowest = NULL;

		for (unsigned int i = 0; i < test->n; i++) {
			const struct range *r = test->ranges[i];

			if (r->hi >= next && (!lowest || r->lo < lowest->lo))
				lowest = r;
		}
		if (!lowest || lowest->lo > next)
			add_term(g, v, n, term, next,
				 lowest ? lowest->lo - 1 : UINT32_MAX);
		if (!lowest)
			break;
		next = lowest->hi + 1;
	}
}

/* All ranges, one after the other, for tables. */
GET(cond_terms)
{
	const struct cond *cond = object;
	struct term_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < cond->n; i++) {
		const struct conj *conj = cond->alts[i];
		struct term_view term = { .starts_or = i > 0 };

		for (unsigned int k = 0; k < conj->n; k++) {
			const struct test *test = conj->tests[k];

			term.ref = &test->ref;
			term.more_ranges = false;
			if (test->negate)
				add_negated(g, &v, &n, test, &term);
			for (unsigned int m = 0; !test->negate && m < test->n;
			     m++)
				add_term(g, &v, &n, &term, test->ranges[m]->lo,
					 test->ranges[m]->hi);
		}
	}
	return tmpl_list(&view_term, v, n);
}

GET(cond_has_or)
{
	const struct cond *cond = object;
	bool has = cond->n > 1;

	(void)g;
	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++)
			has |= cond->alts[i]->tests[k]->n > 1;
	}
	return tmpl_bool(has);
}

/*
 * What a comparison can meet. The port type of a function that has none is all
 * ones, and in no range.
 */
static uint64_t greatest_met(const struct ref *ref)
{
	return ref->kind == REF_PORT_TYPE ? UINT32_MAX : ref_max(ref);
}

/* The one test of a condition that one comparison is the opposite of. */
GET(cond_border)
{
	const struct cond *cond = object;
	const struct test *t;
	const struct range *r;

	(void)g;
	if (cond->n != 1 || cond->alts[0]->n != 1 ||
	    cond->alts[0]->tests[0]->n != 1)
		return tmpl_bool(false);
	t = cond->alts[0]->tests[0];
	r = t->ranges[0];
	if (r->lo != r->hi &&
	    (t->negate || (r->hi < greatest_met(&t->ref) && r->lo)))
		return tmpl_bool(false);
	return tmpl_object(&view_test, t);
}

VALUE(cond_alts, cond, tmpl_list(&view_conj, o->alts, o->n))

/* Tests of what can change, each value once. */
GET(cond_live)
{
	const struct cond *cond = object;
	struct test **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < cond->n; i++) {
		for (unsigned int k = 0; k < cond->alts[i]->n; k++) {
			struct test *test = cond->alts[i]->tests[k];
			bool seen = !test->live;

			for (unsigned int m = 0; m < n; m++)
				seen |= v[m]->ref.reg == test->ref.reg &&
					v[m]->ref.field == test->ref.field;
			if (!seen)
				APPEND(g, v, n, test);
		}
	}
	return tmpl_list(&view_test, v, n);
}

BOOL(cond_has_live, cond, cond_is_live(o))

static const struct tmpl_key cond_keys[] = {
	KEY_GET("alts", cond_alts, "alternatives: one of them holds"),
	KEY_GET("live", cond_live, "tests of what can change, each value once"),
	KEY_GET("has_live", cond_has_live, "there are such tests"),
	KEY_GET("terms", cond_terms, "all ranges in a row, for tables"),
	KEY_GET("has_or", cond_has_or, "it has more than one way to hold"),
	KEY_GET("border", cond_border,
		"the test that is all of it and easy to turn round, or false"),
};

VIEW_TYPE(cond, "condition");

VALUE(conj_tests, conj, tmpl_list(&view_test, o->tests, o->n))
BOOL(conj_is_group, conj, o->n > 1)

static const struct tmpl_key conj_keys[] = {
	KEY_GET("tests", conj_tests, "tests: all of them hold"),
	KEY_GET("is_group", conj_is_group, "there is more than one"),
};

VIEW_TYPE(conj, "alternative");

/* What the value of a live test is kept in: now_lcr_dlab. */
static const char *now_name(struct gen *g, const struct ref *ref)
{
	if (!ref->field)
		return str_format(g, "now_%s", ref->reg->name.s);
	return str_format(g, "now_%s_%s", ref->reg->name.s, ref->field->name.s);
}

VALUE(test_member, test,
      tmpl_text(o->live	      ? now_name(g, &o->ref)
		: o->ref.fact ? o->ref.fact->member
			      : o->ref.text.s))
VALUE(test_field, test,
      tmpl_object(&view_field, !o->live	      ? NULL
			       : o->ref.field ? o->ref.field
					      : o->ref.reg->fields[0]))

GET(test_ranges)
{
	const struct test *test = object;
	struct range_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < test->n; i++) {
		struct range_view range = { test, test->ranges[i] };

		APPEND(g, v, n, mem_copy(g, &range, sizeof(range)));
	}
	return tmpl_list(&view_range, v, n);
}

BOOL(test_is_unequal, test,
     o->n == 1 && o->negate && o->ranges[0]->lo == o->ranges[0]->hi)
BOOL(test_is_plain, test, o->n == 1 && !o->negate)

VALUE(test_register, test, tmpl_object(&view_reg, o->live ? o->ref.reg : NULL))

static const struct tmpl_key test_keys[] = {
	KEY_GET("member", test_member, "the name of the fact that is tested"),
	KEY_WITHIN("ref", test, ref, ref, "what is tested"),
	KEY_BOOL("is_live", test, live,
		 "it is read at each access, into what member names"),
	KEY_GET("live_register", test_register,
		"the register that is read then, or false"),
	KEY_GET("live_field", test_field, "the field that is read, or false"),
	KEY_BOOL("negate", test, negate, "the value is in none of the ranges"),
	KEY_GET("is_unequal", test_is_unequal, "the same, of one value"),
	KEY_GET("is_plain", test_is_plain, "one range, not negated"),
	KEY_GET("ranges", test_ranges, "ranges of values"),
};

VIEW_TYPE(test, "test");

static bool is_one(const struct range_view *o)
{
	return o->range->lo == o->range->hi;
}

static bool is_open(const struct range_view *o)
{
	return o->range->hi >= greatest_met(&o->test->ref);
}

NUMBER(range_lo, range_view, 0, o->range->lo)
NUMBER(range_hi, range_view, 0, o->range->hi)
BOOL(range_is_one, range_view, is_one(o))
BOOL(range_is_from, range_view, !is_one(o) && is_open(o))
BOOL(range_is_upto, range_view, !is_one(o) && !is_open(o) && !o->range->lo)
BOOL(range_is_span, range_view, !is_one(o) && !is_open(o) && o->range->lo)
VALUE(range_name, range_view, tmpl_text(o->range->name))

static const struct tmpl_key range_keys[] = {
	KEY_GET("lo", range_lo, "least value"),
	KEY_GET("hi", range_hi, "greatest value"),
	KEY_GET("value_name", range_name, "name of the one value, or false"),
	KEY_GET("is_one", range_is_one, "one value"),
	KEY_GET("is_from", range_is_from, "lo or more"),
	KEY_GET("is_upto", range_is_upto, "hi or less"),
	KEY_GET("is_span", range_is_span, "from lo to hi"),
};

VIEW_TYPE(range, "range");

VALUE(term_ref, term_view, tmpl_object(&view_ref, o->ref))

static const struct tmpl_key term_keys[] = {
	KEY_GET("ref", term_ref, "what is tested"),
	KEY_U64("lo", term_view, lo, 0, "least value"),
	KEY_U64("hi", term_view, hi, 1, "greatest value, at most 32 bits"),
	KEY_BOOL("starts_or", term_view, starts_or, "begins an alternative"),
	KEY_BOOL("more_ranges", term_view, more_ranges,
		 "another range of the test before it"),
};

VIEW_TYPE(term, "term");

VALUE(ref_kind_name, ref,
      tmpl_text(o->kind == REF_NONE    ? "none"
		: o->bar	       ? "bar"
		: o->kind == REF_FIELD ? "field"
				       : fact_name(o->kind)))

static unsigned int field_index(const struct ref *ref)
{
	return ref->kind != REF_FIELD ? 0
	       : ref->field	      ? ref->field->index
				      : 0xffff;
}

/* Index among the registers that are shown. */
static unsigned int reg_index(const struct ref *ref)
{
	unsigned int index = 0;

	for (unsigned int i = 0; ref->reg && i < ref->reg->index; i++)
		index += !ref->reg->block->regs[i]->bad;
	return index;
}

NUMBER(ref_up, ref, 0, o->kind == REF_FIELD ? o->up : 0)
NUMBER(ref_reg, ref, 0, reg_index(o))
NUMBER(ref_field, ref, 0, field_index(o))

static const struct tmpl_key ref_keys[] = {
	KEY_TEXT("ref_text", ref, text.s, "as the spec has it"),
	KEY_GET("ref_kind", ref_kind_name,
		"none, field, bar: of another BAR, or a builtin's name"),
	KEY_GET("up", ref_up, "blocks outwards, or BARs back"),
	KEY_GET("reg_index", ref_reg, "place of the register in its block"),
	KEY_GET("field_index", ref_field, "place of the field; 0xffff: all"),
};

VIEW_TYPE(ref, "reference");

static bool is_clamped(const struct expr *e)
{
	struct expr open = *e;

	open.max = 0;
	return e->max && expr_max(&open) > e->max;
}

/* The greatest of what @e begins with and adds, before all else. */
static uint64_t sum_max(const struct expr *e)
{
	struct expr sum = *e;

	sum.has_pow2 = false;
	sum.times = 1;
	sum.divide = 1;
	sum.align = 0;
	sum.max = 0;
	return expr_max(&sum);
}

static bool product_exceeds(const struct expr *e)
{
	struct expr product = *e;

	product.divide = 1;
	product.align = 0;
	product.max = 0;
	return e->times > 1 && expr_max(&product) > UINT32_MAX;
}

VALUE(expr_member, expr,
      tmpl_text(o->ref.fact ? o->ref.fact->member : o->ref.text.s))
NUMBER(expr_zero, expr, 0, o->zero_means)
BOOL(expr_has_zero, expr, o->zero_means)
VALUE(expr_plus, expr,
      tmpl_text(str_format(g, "%lld", o->given ? (long long)o->plus : 1)))
VALUE(expr_adds, expr,
      o->plus > 0 ? tmpl_number((uint64_t)o->plus, 0) : tmpl_bool(false))
VALUE(expr_subtracts, expr,
      o->plus < 0 ? tmpl_number(0 - (uint64_t)o->plus, 0) : tmpl_bool(false))
NUMBER(expr_pow2, expr, 0, o->pow2)
BOOL(expr_has_shift, expr, o->pow2)
NUMBER(expr_times, expr, 0, o->given ? o->times : 1)
BOOL(expr_has_times, expr, o->times != 1)
NUMBER(expr_divide, expr, 0, o->given ? o->divide : 1)
BOOL(expr_has_divide, expr, o->divide != 1)
NUMBER(expr_align, expr, 0, o->align)
BOOL(expr_is_aligned, expr, o->align)
NUMBER(expr_maximum, expr, 0, o->max)
BOOL(expr_sum_exceeds, expr, sum_max(o) > UINT32_MAX)
BOOL(expr_shift_exceeds, expr, o->pow2 &&sum_max(o) + o->pow2 > UINT32_MAX)
BOOL(expr_product_exceeds, expr, product_exceeds(o))
BOOL(expr_is_constant, expr, expr_is_const(o))
BOOL(expr_is_max, expr, is_clamped(o))

/* An expression that is not given is the constant 1: no array. */
static const struct tmpl_key expr_keys[] = {
	KEY_GET("is_const", expr_is_constant, "it is 'plus'"),
	KEY_GET("member", expr_member, "the name of the fact it begins with"),
	KEY_WITHIN("ref", expr, ref, ref, "what it begins with"),
	KEY_GET("zero_means", expr_zero, "what 0 stands for, or 0"),
	KEY_GET("has_zero", expr_has_zero, "0 stands for another number"),
	KEY_GET("plus", expr_plus, "what is added, with its sign"),
	KEY_GET("adds", expr_adds, "the same if it is above 0, or false"),
	KEY_GET("subtracts", expr_subtracts, "what is subtracted, or false"),
	KEY_BOOL("is_pow2", expr, has_pow2, "then: an exponent of 2"),
	KEY_GET("pow2", expr_pow2, "what is added to the exponent"),
	KEY_GET("has_shift", expr_has_shift, "that is not 0"),
	KEY_GET("times", expr_times, "the factor"),
	KEY_GET("has_times", expr_has_times, "the factor is not 1"),
	KEY_GET("sum_exceeds", expr_sum_exceeds,
		"what it begins with and 'plus' may need more than 32 bits"),
	KEY_GET("shift_exceeds", expr_shift_exceeds,
		"the same of that and 'pow2'"),
	KEY_GET("product_exceeds", expr_product_exceeds,
		"the product with the factor may need more than 32 bits"),
	KEY_GET("divide", expr_divide, "the divisor; it rounds up"),
	KEY_GET("has_divide", expr_has_divide, "the divisor is not 1"),
	KEY_GET("align", expr_align, "what it is rounded up to, or 0"),
	KEY_GET("is_aligned", expr_is_aligned, "that is not 0"),
	KEY_GET("max", expr_maximum, "the greatest result, or 0"),
	KEY_GET("is_clamped", expr_is_max,
		"it could be greater without the maximum"),
};

VIEW_TYPE(expr, "expression");

VALUE(size_when, size_rule, view_when(&o->when))
VALUE(size_bytes, size_rule,
      expr_is_const(&o->expr) ? tmpl_number((uint64_t)o->expr.plus, 2)
			      : tmpl_bool(false))

static const struct tmpl_key size_keys[] = {
	KEY_GET("when", size_when, "the condition, or false"),
	KEY_WITHIN("expr", size_rule, expr, expr, "the size"),
	KEY_GET("bytes", size_bytes, "the same if it is constant, or false"),
};

VIEW_TYPE(size, "size");

VALUE(at_when, at, view_when(&o->when))
VALUE(at_offset, at,
      expr_is_const(&o->expr) ? tmpl_number((uint64_t)o->expr.plus, 2)
			      : tmpl_bool(false))
BOOL(at_is_after, at, o->kind == AT_AFTER)

VALUE(at_kind_name, at, tmpl_text(at_words.v[o->kind].name))
NUMBER(at_after_index, at, 0, o->after_block ? o->after_block->index : 0)

static const struct tmpl_key at_keys[] = {
	KEY_GET("when", at_when, "the condition, or false"),
	KEY_WITHIN("expr", at, expr, expr, "the offset"),
	KEY_GET("offset", at_offset, "the same if it is constant, or false"),
	KEY_GET("is_after", at_is_after, "where another block ends"),
	KEY_GET("at_kind", at_kind_name, "block, capability or after"),
	KEY_OBJECT("after", at, after_block, block, "that block, or false"),
	KEY_GET("after_index", at_after_index, "its place, or 0"),
};

VIEW_TYPE(at, "place");
