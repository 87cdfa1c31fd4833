// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Places and sizes. */
#include <string.h>

#include "read/parse_cond.h"
#include "read/parse_place.h"

static void place_at(struct parse *p, const struct node *v, void *at)
{
	parse_offset(p, v, at);
}

static void place_after(struct parse *p, const struct node *v, void *obj)
{
	struct at *at = obj;

	at->kind = AT_AFTER;
	at->expr = (struct expr){ .times = 1, .divide = 1 };
	parse_ident(p->g, v, &at->after);
}

static const struct key place_keys[] = {
	KEY_CALL("offset", place_at, "at", DOC("the offset")),
	KEY_CALL("name", place_after, "after",
		 DOC("of a block: where the earlier block of this name ends")),
	KEY_AT("condition", parse_cond, "when", struct at, when,
	       DOC("the place holds only then")),
};
const struct map place_map = MAP("place", "an offset", place_keys);

static struct at *parse_at_one(struct parse *p, const struct node *node)
{
	struct at *at = mem_alloc(p->g, sizeof(*at));
	bool by_at = tree_get(node, "at"), by_after = tree_get(node, "after");

	at->pos = node->pos;
	if (!by_at && !by_after)
		parse_offset(p, node, at);
	else
		parse_map(p, node, &place_map, at);
	if (by_at && by_after)
		diag_report(p->g, node->pos, "bad-value",
			    "a place has either 'at' or 'after'");
	return at;
}

bool parse_ats(struct parse *p, const struct node *v, struct at ***ats,
	       unsigned int *n)
{
	struct node *const *items;
	unsigned int n_items = as_list(p->g, v, &items);
	bool ok = true;

	if (!n_items)
		bad_value(p->g, v, "an offset");
	for (unsigned int i = 0; i < n_items; i++) {
		struct at *at = parse_at_one(p, items[i]);

		ok &= at->kind == AT_AFTER || at->expr.given;
		APPEND(p->g, *ats, *n, at);
	}
	return ok;
}

#define LAST_OFFSET (1 << 30)

static const struct key run_keys[] = {
	KEY(NUMBER, "from", struct run, from, NEEDED, .min = 1,
	    DOC("the first element of the run")),
	KEY(NUMBER, "at", struct run, at, NEEDED, .max = LAST_OFFSET,
	    DOC("its offset")),
};
const struct map run_map = MAP("run", "a run", run_keys);

void parse_runs(struct parse *p, const struct node *node, void *obj)
{
	struct runs *runs = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct run *run = mem_alloc(p->g, sizeof(*run));

		if (!parse_map(p, items[i], &run_map, run) || !run->from.given)
			continue;
		if (runs->n && runs->v[runs->n - 1]->from.v >= run->from.v)
			diag_report(p->g, run->from.pos, "bad-value",
				    "runs are in the order of their elements");
		APPEND(p->g, runs->v, runs->n, run);
	}
}

static void list_reference(struct parse *p, const struct node *v, void *obj)
{
	struct ref *ref = obj;

	if (v->kind != NODE_SCALAR)
		bad_value(p->g, v, "a reference");
	else
		ref->text = (struct text){ v->text, v->pos };
}

static void list_next(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;

	if (v->kind == NODE_SCALAR) {
		*e = (struct expr){
			.given = true, .pos = v->pos, .times = 1, .divide = 1
		};
		list_reference(p, v, &e->ref);
	} else {
		parse_expr(p, v, e);
	}
}

static const struct key list_keys[] = {
	KEY_AT("located value", list_next, "next", struct list, next, NEEDED,
	       DOC("a reference, or an expression: bytes from this one to the "
		   "next; 0: it is the last")),
	KEY_AT("reference", list_reference, "id", struct list, id,
	       DOC("what tells one from another, to be found by")),
	KEY_AT("condition", parse_cond, "last", struct list, last,
	       DOC("it is the last, whatever `next` says")),
};
const struct map list_map = MAP("list", "a list", list_keys);

void parse_list(struct parse *p, const struct node *node, void *obj)
{
	struct list *list = obj;

	list->pos = node->pos;
	list->given = parse_map(p, node, &list_map, list) && list->next.given;
}

void parse_present(struct parse *p, const struct node *node, void *obj)
{
	list_reference(p, node, obj);
}

static const struct key size_rule_keys[] = {
	KEY_AT("expression", parse_expr, "size", struct size_rule, expr, NEEDED,
	       DOC("bytes")),
	KEY_AT("condition", parse_cond, "when", struct size_rule, when,
	       DOC("it is so long only then; the first that holds counts")),
};
const struct map size_rule_map = MAP("size_rule", "a size", size_rule_keys);

static void parse_size(struct parse *p, const struct node *node)
{
	struct size_rule *rule = mem_alloc(p->g, sizeof(*rule));

	if (tree_get(node, "size"))
		parse_map(p, node, &size_rule_map, rule);
	else
		parse_expr(p, node, &rule->expr);
	if (!rule->expr.given)
		return;
	if (expr_is_const(&rule->expr) && !rule->expr.plus)
		diag_report(p->g, rule->expr.pos, "bad-value",
			    "a size is at least 1");
	APPEND(p->g, p->block->sizes, p->block->n_sizes, rule);
}

void parse_sizes(struct parse *p, const struct node *node, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	(void)obj;
	if (node->kind == NODE_SCALAR && !strcmp(node->text, "layout"))
		return;
	for (unsigned int i = 0; i < n; i++)
		parse_size(p, items[i]);
}
