// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Devices: their IDs and BARs. */
#include <string.h>

#include "parse_body.h"
#include "parse_device.h"

void parse_device_ids(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY(KEY_NUMBER, "vendor", struct device_id, vendor),
		KEY(KEY_NUMBER, "device", struct device_id, device),
		KEY(KEY_NUMBER, "class", struct device_id, class_code),
	};
	struct spec *spec = obj;
	struct node *const *items;
	unsigned int n = as_list(v, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct device_id *id = mem_alloc(sizeof(*id));

		id->pos = items[i]->pos;
		if (!parse_map(p, items[i], keys, ARRAY_SIZE(keys), id,
			       "device ID"))
			continue;
		if (!id->class_code.given &&
		    (!id->vendor.given || !id->device.given))
			diag_report(id->pos, "missing-key",
				    "a device ID needs 'vendor' and 'device', "
				    "or 'class'");
		APPEND(spec->device_ids, spec->n_device_ids, id);
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

	(void)p;
	for (unsigned int i = 0; i < ARRAY_SIZE(kinds); i++) {
		if (v->kind == NODE_SCALAR && !strcmp(v->text, kinds[i])) {
			bar->kind = (enum bar_kind)i;
			bar->kind_name = (struct text){ kinds[i], v->pos };
			return;
		}
	}
	bad_value(v, "registers, shared_memory or io");
}

static void bar_cache(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	if (v->kind == NODE_SCALAR &&
	    (!strcmp(v->text, "uc") || !strcmp(v->text, "wc") ||
	     !strcmp(v->text, "wb")))
		((struct bar *)obj)->cache = (struct text){ v->text, v->pos };
	else
		bad_value(v, "uc, wc or wb");
}

static void bar_reserve(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY_REQUIRED(KEY_NUMBER, "at", struct reserve, at),
		KEY_REQUIRED(KEY_NUMBER, "size", struct reserve, size),
		KEY(KEY_TEXT, "doc", struct reserve, doc),
	};
	struct bar *bar = obj;
	struct node *const *items;
	unsigned int n = as_list(v, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct reserve *r = mem_alloc(sizeof(*r));

		if (parse_map(p, items[i], keys, ARRAY_SIZE(keys), r,
			      "reserved area"))
			APPEND(bar->reserves, bar->n_reserves, r);
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
	KEY_REQUIRED(KEY_NUMBER, "index", struct bar, index),
	KEY_REQUIRED(KEY_IDENT, "name", struct bar, name),
	{ .name = "kind",
	  .type = KEY_CUSTOM,
	  .fn = bar_kind,
	  .required = true },
	KEY_REQUIRED(KEY_NUMBER, "width", struct bar, width),
	KEY(KEY_BOOL, "prefetchable", struct bar, prefetchable),
	KEY_REQUIRED(KEY_NUMBER, "size", struct bar, size),
	KEY(KEY_TEXT, "doc", struct bar, doc),
	KEY_CALL("cache", bar_cache),
	KEY_CALL("reserve", bar_reserve),
	KEY_CALL("registers", bar_registers),
	KEY_CALL("blocks", bar_blocks),
	KEY_CALL("combined", bar_combined),
};

void parse_bars(struct parse *p, const struct node *v, void *obj)
{
	struct spec *spec = obj;
	struct block *root = p->block;
	struct node *const *items;
	unsigned int n = as_list(v, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct bar *bar = mem_alloc(sizeof(*bar));

		bar->pos = items[i]->pos;
		bar->block = mem_alloc(sizeof(*bar->block));
		bar->block->pos = bar->pos;
		bar->block->spec = spec;
		bar->block->parent = root;
		if (!parse_map(p, items[i], bar_keys, ARRAY_SIZE(bar_keys), bar,
			       "BAR") ||
		    !bar->name.s)
			continue;
		bar->block->name = bar->name;
		bar->block->doc = bar->doc;
		bar->block->index = root->n_blocks;
		APPEND(root->blocks, root->n_blocks, bar->block);
		APPEND(spec->bars, spec->n_bars, bar);
	}
	p->block = root;
}
