// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Devices: their IDs and BARs. */
#include <string.h>

#include "read/parse_block.h"
#include "read/parse_cond.h"
#include "read/parse_device.h"
#include "read/parse_library.h"
#include "read/parse_order.h"
#include "read/parse_reg.h"

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

/* all ones are no vendor, and stand for any in tables */
#define LAST_VENDOR 0xfffe
#define LAST_CLASS  0xffffff

static const struct key device_id_keys[] = {
	KEY(NUMBER, "vendor", struct device_id, vendor, .max = LAST_VENDOR,
	    DOC("vendor ID")),
	KEY_CALL("device id", id_device, "device",
		 DOC("device ID, or a range of up to 256")),
	KEY(NUMBER, "subvendor", struct device_id, sub_vendor,
	    .max = LAST_VENDOR, DOC("vendor ID of the subsystem")),
	KEY(NUMBER, "subdevice", struct device_id, sub_device, .max = 0xffff,
	    DOC("device ID of the subsystem")),
	KEY(NUMBER, "driver_data", struct device_id, driver_data,
	    DOC("a number that a driver has for the device: which variant it "
		"is")),
	KEY(NUMBER, "class", struct device_id, class_code, .max = LAST_CLASS,
	    DOC("class code with its programming interface, in place of the "
		"IDs: `0x010802`")),
};
const struct map device_id_map =
	MAP("device_id", "a device ID", device_id_keys);

/* 0x0106: a class as programs show it, without what the device is asked for. */
static void check_class(struct parse *p, const struct node *v)
{
	if (v->kind == NODE_SCALAR && !strncmp(v->text, "0x", 2) &&
	    strlen(v->text) < strlen("0x010601"))
		diag_report(p->g, v->pos, "bad-value",
			    "class %s lacks the programming interface: a class "
			    "code has six digits, such as %s%.*s",
			    v->text, v->text,
			    (int)(strlen("0x010601") - strlen(v->text)),
			    "000000");
}

void parse_device_ids(struct parse *p, const struct node *v, void *obj)
{
	struct spec *spec = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	if (!n)
		bad_value(p->g, v, "at least one device ID");
	for (unsigned int i = 0; i < n; i++) {
		struct device_id *id = mem_alloc(p->g, sizeof(*id));
		bool vendor, device, class;

		id->pos = items[i]->pos;
		if (!parse_map(p, items[i], &device_id_map, id))
			continue;
		vendor = tree_get(items[i], "vendor");
		device = tree_get(items[i], "device");
		class = tree_get(items[i], "class");
		if (tree_get(items[i], "subdevice") &&
		    !tree_get(items[i], "subvendor"))
			missing_key(p, id->pos,
				    "'subdevice' is of a 'subvendor'");
		if (class)
			check_class(p, tree_get(items[i], "class"));
		if ((!class && !device) || (!vendor && device))
			missing_key(p, id->pos,
				    "a device ID needs 'vendor' and 'device', "
				    "or 'class'");
		APPEND(p->g, spec->device_ids, spec->n_device_ids, id);
	}
}

static void bar_kind(struct parse *p, const struct node *v, void *obj)
{
	struct bar *bar = obj;
	int kind = parse_word(p->g, v, &bar_words, "bad-value");

	if (kind < 0)
		return;
	bar->kind = (enum bar_kind)kind;
	bar->kind_name = (struct text){ v->text, v->pos };
}

/* A register or a field of the capability, or an expression with one. */
static void located_value(struct parse *p, const struct node *v, void *obj)
{
	struct expr *e = obj;

	if (v->kind == NODE_SCALAR && !(*v->text >= '0' && *v->text <= '9')) {
		*e = (struct expr){
			.given = true, .pos = v->pos, .times = 1, .divide = 1
		};
		e->ref.text = (struct text){ v->text, v->pos };
		e->decoded = true;
		return;
	}
	parse_expr(p, v, e);
}

static const struct key located_keys[] = {
	KEY(IDENT, "capability", struct located, capability, NEEDED,
	    DOC("name of the capability, which is imported")),
	KEY_AT("located value", located_value, "bar", struct located, bar,
	       NEEDED,
	       DOC("its register, or field, that holds the index of the BAR")),
	KEY_AT("located value", located_value, "offset", struct located, offset,
	       NEEDED, DOC("that holds where the part begins")),
	KEY_AT("located value", located_value, "length", struct located, length,
	       DOC("that holds the bytes of the part; without it, it ends with "
		   "the BAR")),
};
const struct map located_map = MAP("located", "a place", located_keys);

/* A BAR, or a part of one that a capability points to. */
static void bar_at(struct parse *p, const struct node *v, void *obj)
{
	struct located *at = obj;

	at->pos = v->pos;
	at->given = parse_map(p, v, &located_map, at) && at->capability.s &&
		    at->bar.given && at->offset.given;
}

static void through_name(struct parse *p, const struct node *v, void *obj)
{
	parse_ident(p->g, v, obj);
}

static const struct key through_keys[] = {
	KEY_AT("name", through_name, "bar", struct through, bar_name, NEEDED,
	       DOC("name of the BAR with these registers")),
	KEY_AT("name", through_name, "index", struct through, index_name,
	       NEEDED, DOC("its register that takes the offset")),
	KEY_AT("name", through_name, "data", struct through, data_name, NEEDED,
	       DOC("its register that then is the one at this offset")),
	KEY(U32, "step", struct through, step, .min = 1, .max = 8,
	    DOC("bytes that one index stands for; 1 by default")),
};
const struct map through_map = MAP("through", "a way", through_keys);

/* Registers that are reached by two others. */
static void bar_through(struct parse *p, const struct node *v, void *obj)
{
	struct through *t = obj;

	t->pos = v->pos;
	t->step = 1;
	t->given = parse_map(p, v, &through_map, t) && t->bar_name.s &&
		   t->index_name.s && t->data_name.s;
}

static void bar_cache(struct parse *p, const struct node *v, void *cache)
{
	if (parse_word(p->g, v, &cache_words, "bad-value") >= 0)
		*(struct text *)cache = (struct text){ v->text, v->pos };
}

#define LARGEST ((int64_t)1 << 62)

static const struct key reserve_keys[] = {
	KEY(NUMBER, "at", struct reserve, at, NEEDED, .max = LARGEST,
	    DOC("offset in the BAR")),
	KEY(NUMBER, "size", struct reserve, size, NEEDED, .max = LARGEST,
	    DOC("bytes")),
	KEY(TEXT, "doc", struct reserve, doc, DOC("what is there")),
};
const struct map reserve_map = MAP("reserve", "a reserved area", reserve_keys);

static void bar_reserve(struct parse *p, const struct node *v, void *obj)
{
	struct bar *bar = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct reserve *r = mem_alloc(p->g, sizeof(*r));

		if (parse_map(p, items[i], &reserve_map, r))
			APPEND(p->g, bar->reserves, bar->n_reserves, r);
	}
}

/* What is in it stands in its block, in the order of the table. */
#define IN_BLOCK(fn, read_)                                              \
	static void fn(struct parse *p, const struct node *v, void *obj) \
	{                                                                \
		p->block = ((struct bar *)obj)->block;                   \
		read_(p, v, p->block);                                   \
	}
IN_BLOCK(bar_include, parse_include)
IN_BLOCK(bar_registers, parse_registers)
IN_BLOCK(bar_blocks, parse_blocks)
IN_BLOCK(bar_combined, parse_combined)
IN_BLOCK(bar_polls, parse_polls)
IN_BLOCK(bar_interrupts, parse_interrupts)

static void bar_order(struct parse *p, const struct node *v, void *obj)
{
	parse_byte_order(p, v, &((struct bar *)obj)->block->order);
}

static void bar_like(struct parse *p, const struct node *v, void *obj);

static const struct key bar_keys[] = {
	KEY_CALL("part", bar_like, "like",
		 DOC("a library part, which has what is not said here")),
	KEY(NUMBER, "index", struct bar, index, DOC("0 to 5")),
	KEY_AT("located", bar_at, "at", struct bar, at,
	       DOC("in place of `index`, `width`, `prefetchable` and "
		   "`reserve`: the capability that says which part of a BAR "
		   "it is")),
	KEY_AT("through", bar_through, "through", struct bar, through,
	       DOC("in place of them: `{bar: B, index: R, data: R}`, registers "
		   "behind an index and a data register of another BAR")),
	KEY(IDENT, "name", struct bar, name, DOC("its name (required)")),
	KEY_CALL("bar kind", bar_kind, "kind",
		 DOC("what is in it; see below (required)")),
	KEY(NUMBER, "width", struct bar, width, DOC("32 or 64")),
	KEY(BOOL, "prefetchable", struct bar, prefetchable,
	    DOC("`true` if the BAR says so")),
	KEY(NUMBER, "size", struct bar, size, .max = LARGEST,
	    DOC("bytes, the least that the device has (required)")),
	KEY(TEXT, "doc", struct bar, doc, DOC("one line, in our own words")),
	KEY_AT("cache mode", bar_cache, "cache", struct bar, cache,
	       DOC("of shared memory; see below")),
	KEY_CALL("byte order", bar_order, "byte_order",
		 DOC("of its registers; see below")),
	KEY_CALL("list of reserve", bar_reserve, "reserve",
		 DOC("`[{at: 0x2000, size: 0x1000, doc: MSI-X table}]`: never "
		     "mapped")),
	KEY_CALL("list of part", bar_include, "include",
		 DOC("`[lib.group, ...]`: the registers and blocks of library "
		     "groups, put before the own ones")),
	KEY_CALL("list of register", bar_registers, "registers",
		 DOC("the registers")),
	KEY_CALL("list of block", bar_blocks, "blocks", DOC("the blocks")),
	KEY_CALL("list of combined", bar_combined, "combined",
		 DOC("values whose bits lie in several registers")),
	KEY_CALL("list of poll", bar_polls, "polls",
		 DOC("what is started and awaited")),
	KEY_CALL("list of interrupts", bar_interrupts, "interrupts",
		 DOC("registers of interrupts; see below")),
};
const struct map bar_map = MAP("bar", "a BAR", bar_keys);

static void bar_like(struct parse *p, const struct node *v, void *obj)
{
	const struct node *part = library_part(p, v, "parts");

	if (!part || !library_enter(p, v))
		return;
	parse_map(p, part, &bar_map, obj);
	p->depth--;
}

/* What each has, itself or by the part that it is like. */
static bool bar_has_all(struct parse *p, const struct node *node,
			const struct bar *bar)
{
	if (!bar->name.s && !tree_get(node, "name"))
		missing_key(p, bar->pos, "a BAR needs 'name'");
	if (!bar->kind_name.s && !tree_get(node, "kind"))
		missing_key(p, bar->pos, "a BAR needs 'kind'");
	if (!bar->size.given && !tree_get(node, "size"))
		missing_key(p, bar->pos, "a BAR needs 'size'");
	return bar->name.s;
}

/* A slot and how many it takes: of a BAR, not of a part of one. */
static void bar_slot(struct parse *p, const struct node *node,
		     const struct bar *bar)
{
	static const char *const keys[] = { "index", "width", "prefetchable",
					    "reserve" };
	bool part = tree_get(node, "at") || bar->at.pos.source ||
		    bar->through.pos.source;

	for (unsigned int i = 0; i < ARRAY_SIZE(keys); i++) {
		const struct node *v = tree_get(node, keys[i]);

		if (!part && !v && i < 2)
			missing_key(p, node->pos, "a BAR needs '%s', or 'at'",
				    keys[i]);
		if (part && v)
			diag_report(p->g, v->pos, "bad-value",
				    "'at' or 'through' tells where it is: no "
				    "'%s' here",
				    keys[i]);
	}
}

/* What is said of parts refers to what was said of whole BARs. */
static void parts_last(struct gen *g, struct spec *spec)
{
	struct bar **sorted = mem_alloc(g, spec->n_bars * sizeof(*sorted));
	unsigned int n = 0;

	for (unsigned int part = 0; part < 3; part++) {
		for (unsigned int i = 0; i < spec->n_bars; i++) {
			const struct bar *bar = spec->bars[i];

			if ((bar->through.given ? 2 : bar->at.given) == part)
				sorted[n++] = spec->bars[i];
		}
	}
	spec->bars = sorted;
}

void parse_part_alone(struct parse *p, const struct node *name,
		      const struct node *part)
{
	struct bar bar = { .pos = name->pos, .block = p->block };

	parse_map(p, part, &bar_map, &bar);
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
		if (!parse_map(p, items[i], &bar_map, bar))
			continue;
		bar_slot(p, items[i], bar);
		if (!bar_has_all(p, items[i], bar))
			continue;
		bar->block->name = bar->name;
		bar->block->doc = bar->doc;
		bar->block->index = root->n_blocks;
		APPEND(p->g, root->blocks, root->n_blocks, bar->block);
		APPEND(p->g, spec->bars, spec->n_bars, bar);
	}
	parts_last(p->g, spec);
	p->block = root;
}
