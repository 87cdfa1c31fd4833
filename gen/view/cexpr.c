// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "base/util.h"
#include "model/facts.h"
#include "view/cexpr.h"

const char *cexpr_hex(struct gen *g, uint64_t v, unsigned int digits)
{
	char text[20], *p = text + sizeof(text);

	for (*--p = '\0'; v || digits; v >>= 4) {
		*--p = "0123456789abcdef"[v & 15];
		digits -= digits > 0;
	}
	*--p = 'x';
	*--p = '0';
	return str_copy(g, p, strlen(p));
}

const char *cexpr_mask(struct gen *g, uint64_t mask, unsigned int width)
{
	return cexpr_hex(g, mask, width / 4);
}

static const char *ref_member(struct gen *g, const struct block *b,
			      const struct ref *ref)
{
	const struct fact *fact = facts_find(b, ref);

	return str_format(g, "v->%s", fact ? fact->member : "unknown");
}

static void add_range(struct strbuf *out, const char *member,
		      const struct range *r, uint64_t max)
{
	unsigned long long lo = r->lo, hi = r->hi;

	if (lo == hi)
		buf_addf(out, "%s == %llu", member, lo);
	else if (hi >= max)
		buf_addf(out, "%s >= %llu", member, lo);
	else if (!lo)
		buf_addf(out, "%s <= %llu", member, hi);
	else
		buf_addf(out, "(%s >= %llu && %s <= %llu)", member, lo, member,
			 hi);
}

static void add_test(struct gen *g, struct strbuf *out, const struct block *b,
		     const struct test *t)
{
	const char *member = ref_member(g, b, &t->ref);
	uint64_t max = ref_max(&t->ref);

	if (t->n == 1 && t->negate && t->ranges[0]->lo == t->ranges[0]->hi) {
		buf_addf(out, "%s != %llu", member,
			 (unsigned long long)t->ranges[0]->lo);
		return;
	}
	if (t->n == 1 && !t->negate) {
		add_range(out, member, t->ranges[0], max);
		return;
	}
	buf_adds(out, t->negate ? "!(" : "(");
	for (unsigned int i = 0; i < t->n; i++) {
		buf_adds(out, i ? " || " : "");
		add_range(out, member, t->ranges[i], max);
	}
	buf_addc(out, ')');
}

static void add_cond(struct gen *g, struct strbuf *out, const struct block *b,
		     const struct cond *cond)
{
	for (unsigned int i = 0; i < cond->n; i++) {
		const struct conj *conj = cond->alts[i];
		bool group = cond->n > 1 && conj->n > 1;

		buf_adds(out, i ? " || " : "");
		buf_adds(out, group ? "(" : "");
		for (unsigned int k = 0; k < conj->n; k++) {
			buf_adds(out, k ? " && " : "");
			add_test(g, out, b, conj->tests[k]);
		}
		buf_adds(out, group ? ")" : "");
	}
}

static const char *finish(struct gen *g, struct strbuf *out)
{
	const char *s = out->len ? str_copy(g, out->s, out->len) : NULL;

	buf_free(out);
	return s;
}

const char *cexpr_cond(struct gen *g, const struct block *b,
		       const struct cond *cond)
{
	struct strbuf out = { .g = g };

	add_cond(g, &out, b, cond);
	return finish(g, &out);
}

/* The opposite of a test of one range that has one border, else NULL. */
static const char *opposite(struct gen *g, const struct block *b,
			    const struct test *t)
{
	const char *member = ref_member(g, b, &t->ref);
	const struct range *r = t->ranges[0];

	if (t->n != 1)
		return NULL;
	if (r->lo == r->hi)
		return str_format(
			g, "%s %s %llu", member,
			t->negate ? "==" : "!=", (unsigned long long)r->lo);
	if (!t->negate && r->hi >= ref_max(&t->ref))
		return str_format(g, "%s < %llu", member,
				  (unsigned long long)r->lo);
	if (!t->negate && !r->lo)
		return str_format(g, "%s > %llu", member,
				  (unsigned long long)r->hi);
	return NULL;
}

const char *cexpr_not(struct gen *g, const struct block *b,
		      const struct cond *cond)
{
	const char *s = NULL;

	if (!cond->n)
		return NULL;
	if (cond->n == 1 && cond->alts[0]->n == 1)
		s = opposite(g, b, cond->alts[0]->tests[0]);
	return s ? s : str_format(g, "!(%s)", cexpr_cond(g, b, cond));
}

/* An operand of &&: || binds less and needs parentheses. */
static const char *operand(struct gen *g, const char *c)
{
	return strstr(c, " || ") ? str_format(g, "(%s)", c) : c;
}

const char *cexpr_both(struct gen *g, const struct block *b,
		       const struct cond *x, const struct cond *y)
{
	const char *cx = cexpr_cond(g, b, x), *cy = cexpr_cond(g, b, y);

	if (!cx || !cy)
		return cx ? cx : cy;
	return str_format(g, "%s && %s", operand(g, cx), operand(g, cy));
}

const char *cexpr_expr(struct gen *g, const struct block *b,
		       const struct expr *e)
{
	const char *s;

	if (expr_is_const(e))
		return str_format(g, "%lld", (long long)e->plus);
	s = ref_member(g, b, &e->ref);
	if (e->zero_means)
		s = str_format(g, "pcicap_or32(%s, %u)", s, e->zero_means);
	if (e->plus > 0)
		s = str_format(g, "(%s + %lld)", s, (long long)e->plus);
	else if (e->plus < 0)
		s = str_format(g, "pcicap_sub32(%s, %lld)", s,
			       -(long long)e->plus);
	if (e->has_pow2 && e->pow2)
		s = str_format(g, "pcicap_pow2_32(%s + %u)", s, e->pow2);
	else if (e->has_pow2)
		s = str_format(g, "pcicap_pow2_32(%s)", s);
	if (e->times != 1)
		s = str_format(g, "%s * %u", s, e->times);
	if (e->divide != 1)
		s = str_format(g, "pcicap_ceil32(%s, %u)", s, e->divide);
	if (e->max) {
		struct expr open = *e;

		open.max = 0;
		if (expr_max(&open) > e->max)
			s = str_format(g, "pcicap_min32(%s, %u)", s, e->max);
	}
	return s;
}

const char *cexpr_offset(struct gen *g, const struct block *b,
			 const struct at *at)
{
	if (expr_is_const(&at->expr))
		return cexpr_hex(g, (uint64_t)at->expr.plus, 2);
	return cexpr_expr(g, b, &at->expr);
}
