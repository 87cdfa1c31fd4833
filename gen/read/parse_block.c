// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Blocks, combined values, sizes, and groups of a library. */
#include <string.h>

#include "read/parse_body.h"

#define MAX_PART_DEPTH 16

/* Library parts may use others; a part that uses itself never ends. */
static bool enter_part(struct parse *p, const struct node *name)
{
	if (p->depth < MAX_PART_DEPTH) {
		p->depth++;
		return true;
	}
	diag_report(p->g, name->pos, "circular-reference",
		    "'%s' leads back to itself", name->text);
	return false;
}

static void combined_parts(struct parse *p, const struct node *v, void *obj)
{
	struct combined *c = obj;

	if (v->kind != NODE_LIST || v->n < 2) {
		bad_value(p->g, v, "a list of two or more references");
		return;
	}
	for (unsigned int i = 0; i < v->n; i++) {
		struct ref *ref = mem_alloc(p->g, sizeof(*ref));

		if (v->items[i]->kind != NODE_SCALAR) {
			bad_value(p->g, v->items[i], "a reference");
			continue;
		}
		ref->text =
			(struct text){ v->items[i]->text, v->items[i]->pos };
		APPEND(p->g, c->parts, c->n_parts, ref);
	}
}

void parse_combined(struct parse *p, const struct node *node, void *obj)
{
	static const struct key keys[] = {
		KEY_REQUIRED(KEY_IDENT, "name", struct combined, name),
		{ .name = "parts",
		  .type = KEY_CUSTOM,
		  .fn = combined_parts,
		  .required = true },
		KEY(KEY_NUMBER, "lsb", struct combined, lsb),
		KEY(KEY_TEXT, "unit", struct combined, unit),
		KEY(KEY_TEXT, "doc", struct combined, doc),
	};

	(void)obj;
	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of combined values");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct combined *c = mem_alloc(p->g, sizeof(*c));

		c->pos = node->items[i]->pos;
		if (parse_map(p, node->items[i], keys, ARRAY_SIZE(keys), c,
			      "combined value") &&
		    c->name.s)
			APPEND(p->g, p->block->combined, p->block->n_combined,
			       c);
	}
}

void parse_sizes(struct parse *p, const struct node *node, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	(void)obj;
	if (node->kind == NODE_SCALAR && !strcmp(node->text, "layout"))
		return;
	for (unsigned int i = 0; i < n; i++) {
		struct size_rule *rule = mem_alloc(p->g, sizeof(*rule));
		const struct node *when = tree_get(items[i], "when");
		const struct node *size = tree_get(items[i], "size");

		parse_expr(p, size ? size : items[i], &rule->expr);
		if (when)
			parse_cond(p, when, &rule->when);
		if (rule->expr.given)
			APPEND(p->g, p->block->sizes, p->block->n_sizes, rule);
	}
}

static void block_at(struct parse *p, const struct node *v, void *obj)
{
	struct block *block = obj;

	if (!parse_ats(p, v, &block->ats, &block->n_ats))
		block->bad = true;
}

static void block_like(struct parse *p, const struct node *v, void *obj);

static const struct key block_keys[] = {
	KEY(KEY_IDENT, "name", struct block, name),
	KEY_CALL("at", block_at),
	KEY(KEY_COND, "when", struct block, when),
	KEY(KEY_EXPR, "count", struct block, count),
	KEY(KEY_NUMBER, "stride", struct block, stride),
	KEY_CALL("size", parse_sizes),
	KEY(KEY_TEXT, "doc", struct block, doc),
	KEY(KEY_LINUX, "linux", struct block, linux_names),
	KEY_CALL("like", block_like),
	KEY_CALL("include", parse_include),
	KEY_CALL("registers", parse_registers),
	KEY_CALL("blocks", parse_blocks),
	KEY_CALL("combined", parse_combined),
};

static void block_like(struct parse *p, const struct node *v, void *obj)
{
	const struct node *part = library_part(p, v, "blocks");

	if (!part || !enter_part(p, v))
		return;
	parse_map(p, part, block_keys, ARRAY_SIZE(block_keys), obj, "block");
	p->depth--;
}

void parse_blocks(struct parse *p, const struct node *node, void *obj)
{
	struct block *outer = p->block;

	(void)obj;
	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of blocks");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct block *block = mem_alloc(p->g, sizeof(*block));

		block->pos = node->items[i]->pos;
		block->spec = p->spec;
		block->parent = outer;
		p->block = block;
		if (!parse_map(p, node->items[i], block_keys,
			       ARRAY_SIZE(block_keys), block, "block"))
			continue;
		if (!tree_get(node->items[i], "name") || !block->n_ats) {
			diag_report(p->g, block->pos, "missing-key",
				    "a block needs '%s'",
				    block->n_ats ? "name" : "at");
			block->bad = true;
		}
		block->bad |= !block->name.s;
		block->index = outer->n_blocks;
		APPEND(p->g, outer->blocks, outer->n_blocks, block);
	}
	p->block = outer;
}

static const struct key group_keys[] = {
	KEY_CALL("include", parse_include),
	KEY_CALL("registers", parse_registers),
	KEY_CALL("blocks", parse_blocks),
	KEY_CALL("combined", parse_combined),
};

void parse_include(struct parse *p, const struct node *node, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		const struct node *part = library_part(p, items[i], "groups");

		if (!part || !enter_part(p, items[i]))
			continue;
		parse_map(p, part, group_keys, ARRAY_SIZE(group_keys), obj,
			  "group");
		p->depth--;
	}
}
