// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Devices: their IDs and BARs. */
#include <string.h>

#include "read/parse_body.h"
#include "read/parse_device.h"

static void id_device(struct parse *p, const struct node *v, void *obj)
{
	struct device_id *id = obj;

	id->has_device = v->kind == NODE_SCALAR &&
			 range_from_text(v->text, 0xffff, &id->device) &&
			 id->device.hi <= 0xffff &&
			 id->device.hi - id->device.lo < 256;
	if (!id->has_device)
		bad_value(p->g, v, "a device ID, or a range of up to 256");
}

static void limit(struct gen *g, const struct number *n, uint64_t most,
		  const char *what)
{
	if (n->given && n->v > most)
		diag_report(g, n->pos, "bad-value", "a %s is at most %#llx",
			    what, (unsigned long long)most);
}

void parse_device_ids(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY(KEY_NUMBER, "vendor", struct device_id, vendor),
		KEY_CALL("device", id_device),
		KEY(KEY_NUMBER, "class", struct device_id, class_code),
	};
	struct spec *spec = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	if (!n)
		bad_value(p->g, v, "at least one device ID");
	for (unsigned int i = 0; i < n; i++) {
		struct device_id *id = mem_alloc(p->g, sizeof(*id));

		id->pos = items[i]->pos;
		if (!parse_map(p, items[i], keys, ARRAY_SIZE(keys), id,
			       "device ID"))
			continue;
		if ((!id->class_code.given && !tree_get(items[i], "device")) ||
		    (!id->vendor.given && tree_get(items[i], "device")) ||
		    (!id->vendor.given && !id->class_code.given))
			diag_report(p->g, id->pos, "missing-key",
				    "a device ID needs 'vendor' and 'device', "
				    "or 'class'");
		/* all ones are no vendor, and stand for any in tables */
		limit(p->g, &id->vendor, 0xfffe, "vendor ID");
		limit(p->g, &id->class_code, 0xffffff, "class");
		APPEND(p->g, spec->device_ids, spec->n_device_ids, id);
	}
}

static void bar_kind(struct parse *p, const struct node *v, void *obj)
{
	static const char *const kinds[] = {
		[BAR_REGISTERS] = "registers",
		[BAR_SHARED_MEMORY] = "shared_memory",
		[BAR_IO] = "io",
	};
	struct bar *bar = obj;

	for (unsigned int i = 0; i < ARRAY_SIZE(kinds); i++) {
		if (v->kind == NODE_SCALAR && !strcmp(v->text, kinds[i])) {
			bar->kind = (enum bar_kind)i;
			bar->kind_name = (struct text){ kinds[i], v->pos };
			return;
		}
	}
	bad_value(p->g, v, "registers, shared_memory or io");
}

/* A BAR, or a part of one that a capability points to. */
static void bar_at(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY_REQUIRED(KEY_IDENT, "capability", struct located,
			     capability),
		KEY_REQUIRED(KEY_IDENT, "bar", struct located, bar),
		KEY_REQUIRED(KEY_IDENT, "offset", struct located, offset),
		KEY_REQUIRED(KEY_IDENT, "length", struct located, length),
	};
	struct located *at = &((struct bar *)obj)->at;

	at->pos = v->pos;
	at->given = parse_map(p, v, keys, ARRAY_SIZE(keys), at, "place") &&
		    at->capability.s && at->bar.s && at->offset.s &&
		    at->length.s;
}

static void bar_cache(struct parse *p, const struct node *v, void *obj)
{
	if (v->kind == NODE_SCALAR &&
	    (!strcmp(v->text, "uc") || !strcmp(v->text, "wc") ||
	     !strcmp(v->text, "wb")))
		((struct bar *)obj)->cache = (struct text){ v->text, v->pos };
	else
		bad_value(p->g, v, "uc, wc or wb");
}

static void bar_reserve(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY_REQUIRED(KEY_SIZE, "at", struct reserve, at),
		KEY_REQUIRED(KEY_SIZE, "size", struct reserve, size),
		KEY(KEY_TEXT, "doc", struct reserve, doc),
	};
	struct bar *bar = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct reserve *r = mem_alloc(p->g, sizeof(*r));

		if (parse_map(p, items[i], keys, ARRAY_SIZE(keys), r,
			      "reserved area"))
			APPEND(p->g, bar->reserves, bar->n_reserves, r);
	}
}

static void bar_registers(struct parse *p, const struct node *v, void *obj)
{
	p->block = ((struct bar *)obj)->block;
	parse_registers(p, v, NULL);
}

static void bar_blocks(struct parse *p, const struct node *v, void *obj)
{
	p->block = ((struct bar *)obj)->block;
	parse_blocks(p, v, NULL);
}

static void bar_combined(struct parse *p, const struct node *v, void *obj)
{
	p->block = ((struct bar *)obj)->block;
	parse_combined(p, v, NULL);
}

static const struct key bar_keys[] = {
	KEY(KEY_NUMBER, "index", struct bar, index),
	KEY_CALL("at", bar_at),
	KEY_REQUIRED(KEY_IDENT, "name", struct bar, name),
	{ .name = "kind",
	  .type = KEY_CUSTOM,
	  .fn = bar_kind,
	  .required = true },
	KEY(KEY_NUMBER, "width", struct bar, width),
	KEY(KEY_BOOL, "prefetchable", struct bar, prefetchable),
	KEY_REQUIRED(KEY_SIZE, "size", struct bar, size),
	KEY(KEY_TEXT, "doc", struct bar, doc),
	KEY_CALL("cache", bar_cache),
	KEY_CALL("reserve", bar_reserve),
	KEY_CALL("registers", bar_registers),
	KEY_CALL("blocks", bar_blocks),
	KEY_CALL("combined", bar_combined),
};

/* A slot and how many it takes: of a BAR, not of a part of one. */
static void bar_slot(struct gen *g, const struct node *node)
{
	static const char *const keys[] = { "index", "width", "prefetchable",
					    "reserve" };
	bool part = tree_get(node, "at");

	for (unsigned int i = 0; i < ARRAY_SIZE(keys); i++) {
		const struct node *v = tree_get(node, keys[i]);

		if (!part && !v && i < 2)
			diag_report(g, node->pos, "missing-key",
				    "a BAR needs '%s', or 'at'", keys[i]);
		if (part && v)
			diag_report(g, v->pos, "bad-value",
				    "the capability in 'at' tells which BAR it "
				    "is: no '%s' here",
				    keys[i]);
	}
}

/* What is said of parts refers to what was said of whole BARs. */
static void parts_last(struct gen *g, struct spec *spec)
{
	struct bar **sorted = mem_alloc(g, spec->n_bars * sizeof(*sorted));
	unsigned int n = 0;

	for (unsigned int part = 0; part < 2; part++) {
		for (unsigned int i = 0; i < spec->n_bars; i++) {
			if (spec->bars[i]->at.given == part)
				sorted[n++] = spec->bars[i];
		}
	}
	spec->bars = sorted;
}

void parse_bars(struct parse *p, const struct node *v, void *obj)
{
	struct spec *spec = obj;
	struct block *root = p->block;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	if (!n)
		bad_value(p->g, v, "at least one BAR");
	for (unsigned int i = 0; i < n; i++) {
		struct bar *bar = mem_alloc(p->g, sizeof(*bar));

		bar->pos = items[i]->pos;
		bar->block = mem_alloc(p->g, sizeof(*bar->block));
		bar->block->pos = bar->pos;
		bar->block->spec = spec;
		bar->block->parent = root;
		if (!parse_map(p, items[i], bar_keys, ARRAY_SIZE(bar_keys), bar,
			       "BAR") ||
		    !bar->name.s)
			continue;
		bar_slot(p->g, items[i]);
		bar->block->name = bar->name;
		bar->block->doc = bar->doc;
		bar->block->index = root->n_blocks;
		APPEND(p->g, root->blocks, root->n_blocks, bar->block);
		APPEND(p->g, spec->bars, spec->n_bars, bar);
	}
	parts_last(p->g, spec);
	p->block = root;
}
