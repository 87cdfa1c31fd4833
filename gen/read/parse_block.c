// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Blocks, combined values, and groups of a library. */
#include <string.h>

#include "read/parse_block.h"
#include "read/parse_cond.h"
#include "read/parse_library.h"
#include "read/parse_order.h"
#include "read/parse_place.h"
#include "read/parse_reg.h"

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

static void combined_order(struct parse *p, const struct node *v, void *obj)
{
	struct combined *c = obj;
	int order = parse_word(p->g, v, &order_words, "bad-value");

	c->has_order = true;
	c->order_pos = v->pos;
	if (order >= 0)
		c->order = (enum order)order;
}

static const struct key combined_keys[] = {
	KEY(IDENT, "name", struct combined, name, NEEDED, DOC("its name")),
	KEY_CALL("list of reference", combined_parts, "parts", NEEDED,
		 DOC("fields or registers, high part first")),
	KEY(NUMBER, "lsb", struct combined, lsb, .max = 63,
	    DOC("shifted left by this many bits")),
	KEY(NUMBER, "fill", struct combined, fill,
	    DOC("what is in the bits below: ones of a limit")),
	KEY_CALL("order", combined_order, "order",
		 DOC("in which order they are read and written; see below")),
	KEY(UNIT, "unit", struct combined, unit, DOC("what the quantity is")),
	KEY(FORMAT, "format", struct combined, format,
	    DOC("how the number is shown")),
	KEY(TEXT, "doc", struct combined, doc,
	    DOC("one line, in our own words")),
};
const struct map combined_map =
	MAP("combined", "a combined value", combined_keys);

void parse_combined(struct parse *p, const struct node *node, void *obj)
{
	(void)obj;
	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of combined values");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct combined *c = mem_alloc(p->g, sizeof(*c));

		c->pos = node->items[i]->pos;
		if (parse_map(p, node->items[i], &combined_map, c) &&
		    c->name.s && c->n_parts)
			APPEND(p->g, p->block->combined, p->block->n_combined,
			       c);
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
	KEY(IDENT, "name", struct block, name, DOC("its name (required)")),
	KEY_CALL("places", block_at, "at",
		 DOC("offset (required), as of a register; or "
		     "`{after: BLOCK}`, where the named earlier block (array) "
		     "of the same level ends")),
	KEY_AT("condition", parse_cond, "when", struct block, when,
	       DOC("a condition: the block exists only then")),
	KEY_AT("expression", parse_expr, "count", struct block, count,
	       DOC("an array: a number or an expression")),
	KEY(NUMBER, "stride", struct block, stride, .min = 1,
	    DOC("bytes from one to the next; without it each is as long as "
		"its own `size` says, and the next follows it")),
	KEY_AT("list of run", parse_runs, "runs", struct block, runs,
	       DOC("an array in several pieces; see below")),
	KEY_AT("reference", parse_present, "present", struct block, present,
	       DOC("a register or field of the block around it: bit i says "
		   "that element i exists")),
	KEY_AT("list", parse_list, "list", struct block, list,
	       DOC("the block is the first of a linked list; see below")),
	KEY_CALL("size", parse_sizes, "size",
		 DOC("bytes of one; `layout` by default")),
	KEY(TEXT, "doc", struct block, doc, DOC("one line, in our own words")),
	KEY(LINUX, "linux", struct block, linux_names,
	    DOC("kernel macro of the block's size")),
	KEY_CALL(
		"part", block_like, "like",
		DOC("a library block; of a device also an earlier block of the "
		    "same level, with one C type for both")),
	KEY_AT("byte order", parse_byte_order, "byte_order", struct block,
	       order, DOC("of what is in it; see below")),
	BODY_KEYS,
};
const struct map block_map = MAP("block", "a block", block_keys);

/* Contents alone: what the other says of its place is not taken. */
static const struct key shared_keys[] = {
	KEY_LATER("name", "name", DOC("")),
	KEY_LATER("places", "at", DOC("")),
	KEY_LATER("condition", "when", DOC("")),
	KEY_LATER("expression", "count", DOC("")),
	KEY_LATER("list of run", "runs", DOC("")),
	KEY_LATER("reference", "present", DOC("")),
	KEY_LATER("list", "list", DOC("")),
	KEY_LATER("text", "doc", DOC("")),
	KEY_LATER("macros", "linux", DOC("")),
	KEY(NUMBER, "stride", struct block, stride, .min = 1, DOC("")),
	KEY_CALL("size", parse_sizes, "size", DOC("")),
	KEY_CALL("part", block_like, "like", DOC("")),
	KEY_AT("byte order", parse_byte_order, "byte_order", struct block,
	       order, DOC("")),
	BODY_KEYS,
};
static const struct map shared_map = MAP("shared", "a block", shared_keys);

/* The block before this one, of the same level, that is called so. */
static const struct block *sibling(const struct block *b, const char *name)
{
	for (unsigned int i = 0; b->parent && i < b->parent->n_blocks; i++) {
		const struct block *other = b->parent->blocks[i];

		if (other->name.s && other->node &&
		    !strcmp(other->name.s, name))
			return other;
	}
	return NULL;
}

/* As another block, with its C type; nothing is added. */
static bool share(struct parse *p, const struct node *v, struct block *b)
{
	const struct block *other =
		v->kind == NODE_SCALAR && p->spec->kind == SPEC_DEVICE &&
				!strchr(v->text, '.')
			? sibling(b, v->text)
			: NULL;

	if (!other)
		return false;
	if (!library_enter(p, v))
		return true;
	b->shared = other->shared ? other->shared : other;
	parse_map(p, other->node, &shared_map, b);
	p->depth--;
	return true;
}

static void block_like(struct parse *p, const struct node *v, void *obj)
{
	const struct node *part;

	if (share(p, v, obj))
		return;
	part = library_part(p, v, "blocks");
	if (!part || !library_enter(p, v))
		return;
	parse_map(p, part, &block_map, obj);
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
		block->node = node->items[i];
		block->spec = p->spec;
		block->parent = outer;
		p->block = block;
		if (!parse_map(p, node->items[i], &block_map, block))
			continue;
		if (!tree_get(node->items[i], "name") || !block->n_ats) {
			missing_key(p, block->pos, "a block needs '%s'",
				    block->n_ats ? "name" : "at");
			block->bad = true;
		}
		if (block->shared && (tree_get(node->items[i], "registers") ||
				      tree_get(node->items[i], "blocks")))
			diag_report(p->g, block->pos, "bad-value",
				    "a block that is like '%s' adds nothing to "
				    "it",
				    block->shared->name.s);
		block->bad |= !block->name.s;
		block->index = outer->n_blocks;
		APPEND(p->g, outer->blocks, outer->n_blocks, block);
	}
	p->block = outer;
}

static const struct key group_keys[] = { BODY_KEYS };
const struct map group_map = MAP("group", "a group", group_keys);

void parse_include(struct parse *p, const struct node *node, void *obj)
{
	struct node *const *items;
	unsigned int n = as_list(p->g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		const struct node *part = library_part(p, items[i], "groups");

		if (!part || !library_enter(p, items[i]))
			continue;
		parse_map(p, part, &group_map, obj);
		p->depth--;
	}
}
