// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Documents: which kind it is, what it matches, what it imports. */
#include <string.h>

#include "read/parse.h"
#include "read/parse_body.h"
#include "read/parse_device.h"
#include "read/parse_field.h"

static void add_match(struct gen *g, struct spec *spec, const struct match *m)
{
	struct match *copy = mem_copy(g, m, sizeof(*m));

	APPEND(g, spec->matches, spec->n_matches, copy);
}

static struct match any_match(enum match_kind kind, struct srcpos pos)
{
	return (struct match){ .pos = pos,
			       .kind = kind,
			       .vendor = MATCH_ANY,
			       .device_hi = 0xffff,
			       .revision_hi = 15 };
}

static void match_ids(struct gen *g, const struct node *node, struct spec *spec,
		      enum match_kind kind, uint32_t max)
{
	struct node *const *items;
	unsigned int n = as_list(g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		struct match m = any_match(kind, items[i]->pos);
		struct number id;

		if (!parse_number(g, items[i], max, &id))
			continue;
		m.id = (uint32_t)id.v;
		add_match(g, spec, &m);
	}
}

static void spec_standard(struct parse *p, const struct node *v, void *obj)
{
	match_ids(p->g, v, obj, MATCH_STANDARD, 0xff);
}

static void spec_extended(struct parse *p, const struct node *v, void *obj)
{
	match_ids(p->g, v, obj, MATCH_EXTENDED, 0xffff);
}

/* What {vendor, device, id, revision} say, before they are multiplied out. */
struct match_keys {
	struct number vendor;
	const struct node *device, *id, *revision;
};

static void match_device(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->device = v;
}

static void match_id(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->id = v;
}

static void match_revision(struct parse *p, const struct node *v, void *obj)
{
	(void)p;
	((struct match_keys *)obj)->revision = v;
}

/* Range @i of a value, range or list; the whole range if @node is NULL. */
static bool match_range(struct gen *g, const struct node *node, unsigned int i,
			uint32_t max, struct range *out)
{
	struct node *const *items;
	unsigned int n;

	*out = (struct range){ .hi = max };
	if (!node)
		return i == 0;
	n = as_list(g, node, &items);
	if (i >= n)
		return false;
	if (items[i]->kind != NODE_SCALAR ||
	    !range_from_text(items[i]->text, max, out) || out->hi > max)
		bad_value(g, items[i], "a value, or a range such as 2..4");
	return true;
}

static void match_combine(struct gen *g, struct spec *spec,
			  enum match_kind kind, const struct node *node,
			  const struct match_keys *k)
{
	struct match m = any_match(kind, node->pos);
	struct range id, device, revision;

	if (k->vendor.given)
		m.vendor = (uint32_t)k->vendor.v;
	for (unsigned int i = 0; match_range(g, k->id, i, 0xffff, &id); i++) {
		m.id = kind == MATCH_VENDOR_SPECIFIC ? 9 : (uint32_t)id.lo;
		for (unsigned int d = 0;
		     match_range(g, k->device, d, 0xffff, &device); d++) {
			m.device_lo = (uint32_t)device.lo;
			m.device_hi = (uint32_t)device.hi;
			for (unsigned int r = 0;
			     match_range(g, k->revision, r, 15, &revision);
			     r++) {
				m.revision_lo = (uint32_t)revision.lo;
				m.revision_hi = (uint32_t)revision.hi;
				add_match(g, spec, &m);
			}
		}
	}
}

static const struct key vendor_keys[] = {
	KEY_REQUIRED(KEY_NUMBER, "vendor", struct match_keys, vendor),
	KEY_CALL("device", match_device),
};

static const struct key vsec_keys[] = {
	KEY_REQUIRED(KEY_NUMBER, "vendor", struct match_keys, vendor),
	{ .name = "id", .type = KEY_CUSTOM, .fn = match_id, .required = true },
	KEY_CALL("revision", match_revision),
};

static void spec_vendor_specific(struct parse *p, const struct node *v,
				 void *obj)
{
	struct match_keys k = { 0 };

	if (parse_map(p, v, vendor_keys, ARRAY_SIZE(vendor_keys), &k,
		      "vendor-specific match"))
		match_combine(p->g, obj, MATCH_VENDOR_SPECIFIC, v, &k);
}

static void spec_vsec(struct parse *p, const struct node *v, void *obj)
{
	struct match_keys k = { 0 };

	if (parse_map(p, v, vsec_keys, ARRAY_SIZE(vsec_keys), &k, "VSEC match"))
		match_combine(p->g, obj, MATCH_VSEC, v, &k);
}

static void spec_dvsec(struct parse *p, const struct node *v, void *obj)
{
	struct match_keys k = { 0 };

	if (parse_map(p, v, vsec_keys, ARRAY_SIZE(vsec_keys), &k,
		      "DVSEC match"))
		match_combine(p->g, obj, MATCH_DVSEC, v, &k);
}

struct spec_linux {
	struct texts id, size;
};

static void spec_linux(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY(KEY_LINUX, "id", struct spec_linux, id),
		KEY(KEY_LINUX, "size", struct spec_linux, size),
	};
	struct spec_linux names = { 0 };
	struct spec *spec = obj;

	if (!parse_map(p, v, keys, ARRAY_SIZE(keys), &names, "linux mapping"))
		return;
	spec->linux_id = names.id;
	spec->linux_size = names.size;
}

static void spec_confidence(struct parse *p, const struct node *v, void *obj)
{
	parse_confidence(p->g, v, &((struct spec *)obj)->weak);
}

static void registry_ids(struct parse *p, const struct node *list, void *obj,
			 bool extended);

static void registry_standard(struct parse *p, const struct node *v, void *obj)
{
	registry_ids(p, v, obj, false);
}

static void registry_extended(struct parse *p, const struct node *v, void *obj)
{
	registry_ids(p, v, obj, true);
}

static void id_confidence(struct parse *p, const struct node *v, void *obj)
{
	parse_confidence(p->g, v, &((struct id *)obj)->weak);
}

static void registry_ids(struct parse *p, const struct node *list, void *obj,
			 bool extended)
{
	static const struct key keys[] = {
		KEY_REQUIRED(KEY_NUMBER, "id", struct id, id),
		KEY_REQUIRED(KEY_IDENT, "name", struct id, name),
		KEY_REQUIRED(KEY_TEXT, "title", struct id, title),
		KEY(KEY_LINUX, "linux", struct id, linux_names),
		KEY_CALL("confidence", id_confidence),
	};
	struct spec *spec = obj;

	if (list->kind != NODE_LIST) {
		bad_value(p->g, list, "a list of capability IDs");
		return;
	}
	for (unsigned int i = 0; i < list->n; i++) {
		struct id *id = mem_alloc(p->g, sizeof(*id));

		id->pos = list->items[i]->pos;
		id->extended = extended;
		if (parse_map(p, list->items[i], keys, ARRAY_SIZE(keys), id,
			      "capability ID") &&
		    id->name.s)
			APPEND(p->g, spec->ids, spec->n_ids, id);
	}
}

#define DOCUMENT_KEYS(first)                                           \
	KEY_REQUIRED(KEY_IDENT, first, struct spec, name),             \
		KEY_REQUIRED(KEY_TEXT, "title", struct spec, title),   \
		KEY_REQUIRED(KEY_TEXT, "source", struct spec, source), \
		KEY(KEY_TEXT, "doc", struct spec, doc),                \
		KEY_ELSEWHERE("import"),                               \
		KEY_CALL("confidence", spec_confidence)

#define BODY_KEYS                                                     \
	KEY_CALL("linux", spec_linux), KEY_CALL("size", parse_sizes), \
		KEY_CALL("include", parse_include),                   \
		KEY_CALL("registers", parse_registers),               \
		KEY_CALL("blocks", parse_blocks),                     \
		KEY_CALL("combined", parse_combined)

static const struct key capability_keys[] = {
	DOCUMENT_KEYS("capability"),
	KEY_CALL("standard", spec_standard),
	KEY_CALL("extended", spec_extended),
	KEY_CALL("vendor_specific", spec_vendor_specific),
	KEY_CALL("vsec", spec_vsec),
	KEY_CALL("dvsec", spec_dvsec),
	KEY(KEY_COND, "select", struct spec, select),
	BODY_KEYS,
};

static const struct key header_keys[] = {
	DOCUMENT_KEYS("header"),
	KEY_REQUIRED(KEY_NUMBER, "header_type", struct spec, header_type),
	BODY_KEYS,
};

static const struct key registry_keys[] = {
	DOCUMENT_KEYS("registry"),
	KEY_CALL("standard", registry_standard),
	KEY_CALL("extended", registry_extended),
};

static void library_types(struct parse *p, const struct node *v, void *obj);
static void library_blocks(struct parse *p, const struct node *v, void *obj);
static void library_groups(struct parse *p, const struct node *v, void *obj);
static void library_enums(struct parse *p, const struct node *v, void *obj);
static void library_encodings(struct parse *p, const struct node *v, void *obj);

static const struct key library_keys[] = {
	DOCUMENT_KEYS("library"),
	KEY_CALL("enums", library_enums),
	KEY_CALL("encodings", library_encodings),
	KEY_CALL("types", library_types),
	KEY_CALL("groups", library_groups),
	KEY_CALL("blocks", library_blocks),
};

static const struct key device_keys[] = {
	DOCUMENT_KEYS("device"),
	{ .name = "ids",
	  .type = KEY_CUSTOM,
	  .fn = parse_device_ids,
	  .required = true },
	{ .name = "bars",
	  .type = KEY_CUSTOM,
	  .fn = parse_bars,
	  .required = true },
};

/* Every part of a library is read once by itself, so that it is checked. */
static void for_each_part(struct parse *p, const struct node *parts,
			  void (*fn)(struct parse *p, const struct node *name,
				     const struct node *part))
{
	struct block *root = p->spec->root;

	if (parts->kind != NODE_MAP) {
		bad_value(p->g, parts, "a mapping of names to parts");
		return;
	}
	for (unsigned int i = 0; i < parts->n; i++) {
		struct block *block = mem_alloc(p->g, sizeof(*block));
		struct text name;

		if (!parse_ident(p->g, parts->keys[i], &name))
			continue;
		block->pos = parts->keys[i]->pos;
		block->spec = p->spec;
		block->parent = root;
		block->name = name;
		p->block = block;
		fn(p, parts->keys[i], parts->items[i]);
		block->index = root->n_blocks;
		APPEND(p->g, root->blocks, root->n_blocks, block);
	}
	p->block = root;
}

static void part_group(struct parse *p, const struct node *name,
		       const struct node *part)
{
	static const struct key keys[] = {
		KEY_CALL("include", parse_include),
		KEY_CALL("registers", parse_registers),
		KEY_CALL("blocks", parse_blocks),
		KEY_CALL("combined", parse_combined),
	};

	(void)name;
	parse_map(p, part, keys, ARRAY_SIZE(keys), p->block, "group");
}

static void part_block(struct parse *p, const struct node *name,
		       const struct node *part)
{
	static const struct key keys[] = {
		KEY_CALL("size", parse_sizes),
		KEY(KEY_TEXT, "doc", struct block, doc),
		KEY(KEY_LINUX, "linux", struct block, linux_names),
		KEY(KEY_NUMBER, "stride", struct block, stride),
		KEY_CALL("registers", parse_registers),
		KEY_CALL("blocks", parse_blocks),
		KEY_CALL("combined", parse_combined),
	};

	(void)name;
	parse_map(p, part, keys, ARRAY_SIZE(keys), p->block, "block");
}

/* An enum is kept as a register that is one value and has no place. */
static void part_values(struct parse *p, const struct node *name,
			const struct node *part)
{
	struct reg *reg = mem_alloc(p->g, sizeof(*reg));
	struct field *f = mem_alloc(p->g, sizeof(*f));

	if (part->kind == NODE_SCALAR) {
		bad_value(p->g, part, "a mapping of values to names");
		return;
	}
	f->pos = reg->pos = name->pos;
	f->name = reg->name = (struct text){ name->text, name->pos };
	f->doc = reg->doc = f->name;
	f->bits[f->n_bits++] = (struct bits){ 31, 0 };
	f->whole = reg->is_value = true;
	reg->width = (struct number){ 32, name->pos, true };
	reg->block = p->block;
	parse_values(p, part, &f->values, "enums");
	APPEND(p->g, reg->fields, reg->n_fields, f);
	APPEND(p->g, p->block->regs, p->block->n_regs, reg);
}

static void part_encoding(struct parse *p, const struct node *name,
			  const struct node *part)
{
	struct encoding encoding;

	(void)name;
	parse_encoding(p, part, &encoding);
}

static void library_types(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, parse_type_alone);
}

static void library_groups(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_group);
}

static void library_blocks(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_block);
}

static void library_enums(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_values);
}

static void library_encodings(struct parse *p, const struct node *v, void *obj)
{
	(void)obj;
	for_each_part(p, v, part_encoding);
}

static const struct document {
	const char *key;
	enum spec_kind kind;
	const struct key *keys;
	unsigned int n_keys;
} documents[] = {
	{ "capability", SPEC_CAPABILITY, capability_keys,
	  ARRAY_SIZE(capability_keys) },
	{ "header", SPEC_HEADER, header_keys, ARRAY_SIZE(header_keys) },
	{ "registry", SPEC_REGISTRY, registry_keys, ARRAY_SIZE(registry_keys) },
	{ "library", SPEC_LIBRARY, library_keys, ARRAY_SIZE(library_keys) },
	{ "device", SPEC_DEVICE, device_keys, ARRAY_SIZE(device_keys) },
};

static const struct document *find_document(const struct node *tree)
{
	for (unsigned int i = 0; i < ARRAY_SIZE(documents); i++) {
		if (tree_get(tree, documents[i].key))
			return &documents[i];
	}
	return NULL;
}

static void parse_imports(struct gen *g, struct spec *spec,
			  const struct node *node)
{
	struct node *const *items;
	unsigned int n = as_list(g, node, &items);

	for (unsigned int i = 0; i < n; i++) {
		const char *error;
		struct spec *lib;

		if (items[i]->kind != NODE_SCALAR || !*items[i]->text) {
			bad_value(g, items[i], "the path of a library");
			continue;
		}
		lib = parse_spec(g,
				 path_relative(g, spec->pos.source->path,
					       items[i]->text),
				 &error);
		if (!lib)
			diag_report(g, items[i]->pos, "unresolved-reference",
				    "cannot read '%s': %s", items[i]->text,
				    error);
		else if (!lib->bad && lib->kind != SPEC_LIBRARY &&
			 (lib->kind != SPEC_CAPABILITY ||
			  spec->kind != SPEC_DEVICE))
			diag_report(g, items[i]->pos, "unresolved-reference",
				    "'%s' is not a library", items[i]->text);
		else if (lib->reading)
			diag_report(g, items[i]->pos, "circular-reference",
				    "'%s' imports this file, too",
				    items[i]->text);
		else if (!lib->bad)
			APPEND(g, spec->imports, spec->n_imports, lib);
	}
}

static void parse_matches(struct gen *g, struct spec *spec)
{
	enum match_kind kind;

	if (spec->kind != SPEC_CAPABILITY)
		return;
	if (!spec->n_matches) {
		diag_report(g, spec->pos, "missing-key",
			    "a capability needs 'standard', 'extended', "
			    "'vendor_specific', 'vsec' or 'dvsec'");
		return;
	}
	kind = spec->matches[0]->kind;
	for (unsigned int i = 1; i < spec->n_matches; i++) {
		if (spec->matches[i]->kind != kind) {
			diag_report(g, spec->matches[i]->pos, "bad-value",
				    "a capability has one kind of ID");
			return;
		}
	}
}

static void parse_document(struct gen *g, struct spec *spec,
			   const struct node *tree)
{
	const struct document *doc = NULL;
	struct parse p = { .g = g, .spec = spec };
	const struct node *imports;

	spec->bad = true;
	if (tree && tree->kind == NODE_MAP)
		doc = find_document(tree);
	if (tree && !doc)
		diag_report(g, tree->pos, "bad-value",
			    "not a spec: none of the keys capability, header, "
			    "registry, library, device");
	if (!doc)
		return;
	spec->kind = doc->kind;
	spec->pos = tree->pos;
	imports = tree_get(tree, "import");
	if (imports)
		parse_imports(g, spec, imports);
	spec->tree = tree;
	spec->root = mem_alloc(g, sizeof(*spec->root));
	spec->root->spec = spec;
	spec->root->pos = tree->pos;
	p.block = spec->root;
	/* the name first: library parts refer to it */
	parse_ident(g, tree_get(tree, doc->key), &spec->name);
	if (!spec->name.s)
		return;
	parse_map(&p, tree, doc->keys, doc->n_keys, spec, doc->key);
	parse_matches(g, spec);
	spec->bad = false;
}

struct spec *parse_spec(struct gen *g, const char *path, const char **error)
{
	struct source *source = source_open(g, path, error);
	struct spec *spec;

	if (!source)
		return NULL;
	for (unsigned int i = 0; i < g->n_specs; i++) {
		if (g->specs[i]->pos.source == source)
			return g->specs[i];
	}
	spec = mem_alloc(g, sizeof(*spec));
	spec->pos = (struct srcpos){ source, 1, 1 };
	spec->reading = true;
	APPEND(g, g->specs, g->n_specs, spec);
	parse_document(g, spec, tree_read(g, source));
	spec->reading = false;
	return spec;
}
