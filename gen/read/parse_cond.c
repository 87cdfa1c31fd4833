// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Conditions and expressions. */
#include <string.h>

#include "read/parse_cond.h"

static void parse_ranges(struct gen *g, const struct node *node,
			 struct test *test)
{
	struct node *const *items;
	unsigned int n = as_list(g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct range *range = mem_alloc(g, sizeof(*range));

		range->pos = items[i]->pos;
		if (items[i]->kind != NODE_SCALAR) {
			bad_value(g, items[i], "a value or a range");
			continue;
		}
		if (is_ident(items[i]->text)) {
			range->name = items[i]->text;
		} else if (!range_from_text(items[i]->text, UINT32_MAX,
					    range)) {
			bad_value(g, items[i],
				  "a value or a range such as 2..4");
			continue;
		}
		APPEND(g, test->ranges, test->n, range);
	}
	if (!n)
		bad_value(g, node, "at least one value");
}

static void parse_tests(struct gen *g, const struct node *node, bool negate,
			struct conj *conj)
{
	if (node->kind != NODE_MAP || !node->n) {
		bad_value(g, node, "a condition, such as {version: 2..}");
		return;
	}
	if (negate && node->n > 1)
		diag_report(g, node->keys[1]->pos, "bad-value",
			    "'not' takes one test");
	for (unsigned int i = 0; i < node->n; i++) {
		const struct node *key = node->keys[i];
		struct test *test;

		if (!strcmp(key->text, "not") && !negate) {
			parse_tests(g, node->items[i], true, conj);
			continue;
		}
		test = mem_alloc(g, sizeof(*test));
		test->ref.text = (struct text){ key->text, key->pos };
		test->negate = negate;
		parse_ranges(g, node->items[i], test);
		APPEND(g, conj->tests, conj->n, test);
	}
}

void parse_cond(struct parse *p, const struct node *node, void *cond)
{
	struct cond *out = cond;
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	out->pos = node->pos;
	if (!n)
		bad_value(p->g, node, "a condition");
	for (unsigned int i = 0; i < n; i++) {
		struct conj *conj = mem_alloc(p->g, sizeof(*conj));

		parse_tests(p->g, items[i], false, conj);
		APPEND(p->g, out->alts, out->n, conj);
	}
}

static void expr_pow2(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;

	parse_pow2(p->g, v, 31, &e->pow2, &e->has_pow2);
}

void parse_pow2(struct gen *g, const struct node *v, uint64_t max,
		uint32_t *out, bool *given)
{
	struct number n;

	if (!parse_number(g, v, 0, max, &n))
		return;
	*out = (uint32_t)n.v;
	*given = true;
}

static void expr_of(struct parse *p, const struct node *v, void *ref)
{
	if (v->kind == NODE_SCALAR)
		((struct ref *)ref)->text = (struct text){ v->text, v->pos };
	else
		bad_value(p->g, v, "a reference such as register.field");
}

#define MOST (1 << 20)

#define EXPRESSION_KEYS                                                        \
	KEY_AT("reference", expr_of, "of", struct expr, ref, NEEDED,           \
	       DOC("the value that it begins with")),                          \
		KEY(U32, "zero_means", struct expr, zero_means,                \
		    DOC("0 stands for this")),                                 \
		KEY(INT, "plus", struct expr, plus,                            \
		    DOC("added; a result below 0 is 0")),                      \
		KEY_CALL("number", expr_pow2, "pow2",                          \
			 DOC("2 to the power of n+N takes its place")),        \
		KEY(U32, "times", struct expr, times, .min = 1, .max = MOST,   \
		    DOC("multiplied by this")),                                \
		KEY(U32, "divide", struct expr, divide, .min = 1, .max = MOST, \
		    DOC("divided by this, rounded up")),                       \
		KEY(U32, "align", struct expr, align, .min = 2, .max = MOST,   \
		    DOC("rounded up to a multiple of this")),                  \
		KEY(U32, "max", struct expr, max, .min = 1, .max = MOST,       \
		    DOC("at most this, where a field could claim more than "   \
			"fits"))

static const struct key expression_keys[] = { EXPRESSION_KEYS };
const struct map expression_map =
	MAP("expression", "an expression", expression_keys);

static const struct key offset_keys[] = {
	EXPRESSION_KEYS,
	KEY_LATER(
		"word", "from",
		DOC("`capability`: it counts from there, not from the block")),
};
const struct map offset_map = MAP("offset", "an offset", offset_keys);

static void parse_by_map(struct parse *p, const struct node *node,
			 const struct map *map, struct expr *out)
{
	struct number n;

	*out = (struct expr){ .pos = node->pos, .times = 1, .divide = 1 };
	if (node->kind == NODE_MAP) {
		out->given = parse_map(p, node, map, out);
	} else if (parse_number(p->g, node, 0, 1u << 30, &n)) {
		out->plus = (int64_t)n.v;
		out->given = true;
	}
}

void parse_expr(struct parse *p, const struct node *node, void *out)
{
	parse_by_map(p, node, &expression_map, out);
}

void parse_offset(struct parse *p, const struct node *node, struct at *out)
{
	const struct node *from = tree_get(node, "from");

	parse_by_map(p, node, &offset_map, &out->expr);
	out->kind = AT_BLOCK;
	if (!from)
		return;
	if (from->kind == NODE_SCALAR && !strcmp(from->text, "capability"))
		out->kind = AT_CAPABILITY;
	else
		bad_value(p->g, from, "'capability'");
}
