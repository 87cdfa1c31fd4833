// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The set, specs, matches, IDs. */
#include "read/tree.h"
#include "view/types.h"

struct tmpl_value view_texts(struct gen *g, const struct texts *texts)
{
	const char **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < texts->n; i++)
		APPEND(g, v, n, (char *)texts->v[i]->s);
	return tmpl_list(NULL, v, n);
}

bool view_is_shown(const struct spec *spec)
{
	return spec->kind != SPEC_LIBRARY || tree_get(spec->tree, "types") ||
	       tree_get(spec->tree, "blocks");
}

static struct tmpl_value of_kind(struct gen *g, const struct spec_set *set,
				 enum spec_kind kind)
{
	struct spec **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < set->n; i++) {
		if (set->specs[i]->kind == kind)
			APPEND(g, v, n, set->specs[i]);
	}
	return tmpl_list(&view_spec, v, n);
}

VALUE(set_capabilities, spec_set, of_kind(g, o, SPEC_CAPABILITY))
VALUE(set_headers, spec_set, of_kind(g, o, SPEC_HEADER))
VALUE(set_registries, spec_set, of_kind(g, o, SPEC_REGISTRY))
VALUE(set_libraries, spec_set, of_kind(g, o, SPEC_LIBRARY))
VALUE(set_devices, spec_set, of_kind(g, o, SPEC_DEVICE))

GET(set_version)
{
	(void)g;
	(void)object;
	return tmpl_text(PCICAP_VERSION);
}

static const struct tmpl_key set_keys[] = {
	KEY_GET("version", set_version, "of pcicap"),
	KEY_GET("capabilities", set_capabilities, "its specs of capabilities"),
	KEY_GET("headers", set_headers, "its specs of headers"),
	KEY_GET("registries", set_registries, "its lists of capability IDs"),
	KEY_GET("libraries", set_libraries, "its libraries"),
	KEY_GET("devices", set_devices, "its specs of devices"),
};

VIEW_TYPE(set, "set of specs");

VALUE(spec_symbol, spec, tmpl_text(o->root->cname))
GET(spec_prefix)
{
	(void)object;
	return tmpl_text(g->prefix);
}
VALUE(spec_path, spec, tmpl_text(o->pos.source->label))
BOOL(spec_is_capability, spec, o->kind == SPEC_CAPABILITY)
BOOL(spec_is_header, spec, o->kind == SPEC_HEADER)
BOOL(spec_is_library, spec, o->kind == SPEC_LIBRARY)
BOOL(spec_is_device, spec, o->kind == SPEC_DEVICE)
static bool has_ports(const struct spec *spec)
{
	for (unsigned int i = 0; i < spec->n_bars; i++) {
		if (spec->bars[i]->kind == BAR_IO)
			return true;
	}
	return false;
}

static bool has_polls(const struct block *b)
{
	for (unsigned int i = 0; i < b->n_blocks; i++) {
		if (has_polls(b->blocks[i]))
			return true;
	}
	return b->n_polls;
}

/* BARs that are none but a way to registers are not among them. */
GET(spec_direct_bars)
{
	const struct spec *spec = object;
	struct bar **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < spec->n_bars; i++) {
		if (!spec->bars[i]->through.given)
			APPEND(g, v, n, spec->bars[i]);
	}
	return tmpl_list(&view_bar, v, n);
}

static bool has_through(const struct spec *spec)
{
	bool has = false;

	for (unsigned int i = 0; i < spec->n_bars; i++)
		has |= spec->bars[i]->through.given;
	return has;
}

BOOL(spec_has_through, spec, has_through(o))
BOOL(spec_has_structures, spec, o->n_structures)
BOOL(spec_has_polls, spec, has_polls(o->root))
BOOL(spec_has_ports, spec, has_ports(o))
VALUE(spec_space_name, spec,
      tmpl_text(o->kind == SPEC_DEVICE ? "memory" : "config"))

/* The capability ID, if the spec is for one standard or extended ID. */
GET(spec_single_id)
{
	const struct spec *spec = object;
	const struct match *m = spec->n_matches ? spec->matches[0] : NULL;

	(void)g;
	if (spec->n_matches == 1 && m->kind == MATCH_STANDARD)
		return tmpl_number(m->id, 2);
	if (spec->n_matches == 1 && m->kind == MATCH_EXTENDED)
		return tmpl_number(m->id, 4);
	return tmpl_bool(false);
}

GET(spec_size)
{
	const struct block *root = ((const struct spec *)object)->root;

	(void)g;
	if (root->n_sizes == 1 && !root->sizes[0]->when.n &&
	    expr_is_const(&root->sizes[0]->expr))
		return tmpl_number((uint64_t)root->sizes[0]->expr.plus, 2);
	return tmpl_bool(false);
}

/* Constant sizes, one for each layout. */
GET(spec_sizes)
{
	const struct block *root = ((const struct spec *)object)->root;
	struct size_rule **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < root->n_sizes; i++) {
		if (expr_is_const(&root->sizes[i]->expr))
			APPEND(g, v, n, root->sizes[i]);
	}
	return tmpl_list(&view_size, v, n);
}

VALUE(spec_linux_id, spec, view_texts(g, &o->linux_id))
VALUE(spec_linux_size, spec, view_texts(g, &o->linux_size))
VALUE(spec_select, spec, view_when(&o->select))
VALUE(spec_blocks_flat, spec, view_blocks_flat(g, o->root))

static void flatten(struct gen *g, struct block *b, struct block ***v,
		    unsigned int *n)
{
	APPEND(g, *v, *n, b);
	/* what is in it has the names of the other */
	for (unsigned int i = 0; !b->shared && i < b->n_blocks; i++)
		flatten(g, b->blocks[i], v, n);
}

struct tmpl_value view_blocks_flat(struct gen *g, struct block *b)
{
	struct block **v = NULL;
	unsigned int n = 0;

	flatten(g, b, &v, &n);
	return tmpl_list(&view_block, v, n);
}

/* Parts of a library that stand below @key, with all that are in them. */
static struct block **library_parts(struct gen *g, const struct spec *spec,
				    const char *key, unsigned int *n)
{
	const struct node *parts = tree_get(spec->tree, key);
	struct block **v = NULL;

	*n = 0;
	for (unsigned int i = 0; parts && i < spec->root->n_blocks; i++) {
		struct block *b = spec->root->blocks[i];

		for (unsigned int k = 0; k < parts->n; k++) {
			if (!srcpos_compare(b->pos, parts->keys[k]->pos))
				flatten(g, b, &v, n);
		}
	}
	return v;
}

/* Register types of a library. */
GET(spec_types)
{
	struct reg **v = NULL;
	unsigned int n = 0, n_parts;
	struct block **parts = library_parts(g, object, "types", &n_parts);

	for (unsigned int i = 0; i < n_parts; i++) {
		if (parts[i]->n_regs == 1)
			APPEND(g, v, n, parts[i]->regs[0]);
	}
	return tmpl_list(&view_reg, v, n);
}

GET(spec_library_blocks)
{
	unsigned int n;
	struct block **v = library_parts(g, object, "blocks", &n);

	return tmpl_list(&view_block, v, n);
}

static struct tmpl_value ids(struct gen *g, const struct spec *spec,
			     bool extended)
{
	struct id **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < spec->n_ids; i++) {
		if (spec->ids[i]->extended == extended)
			APPEND(g, v, n, spec->ids[i]);
	}
	return tmpl_list(&view_id, v, n);
}

VALUE(spec_standard_ids, spec, ids(g, o, false))
VALUE(spec_extended_ids, spec, ids(g, o, true))

/* Capabilities that say where parts of BARs are, each once. */
GET(spec_capabilities)
{
	const struct spec *spec = object;
	const char **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < spec->n_imports; i++) {
		if (spec->imports[i]->kind == SPEC_CAPABILITY)
			APPEND(g, v, n, (char *)spec->imports[i]->name.s);
	}
	return tmpl_list(NULL, v, n);
}

bool view_spec_is_simple(const struct spec *spec)
{
	return spec->n_matches == 1 && !spec->select.n &&
	       (spec->matches[0]->kind == MATCH_STANDARD ||
		spec->matches[0]->kind == MATCH_EXTENDED);
}

BOOL(spec_is_simple, spec, view_spec_is_simple(o))
BOOL(spec_is_extended, spec,
     o->n_matches && o->matches[0]->kind != MATCH_STANDARD &&
	     o->matches[0]->kind != MATCH_VENDOR_SPECIFIC)

BOOL(spec_has_owned, spec, view_block_has_owned(o->root))
BOOL(spec_has_more, spec, view_block_has_more(o->root))

static const struct tmpl_key spec_keys[] = {
	KEY_TEXT("name", spec, name.s, "its name"),
	KEY_TEXT("spec_name", spec, name.s, "the same, for all that is in it"),
	KEY_GET("symbol", spec_symbol,
		"its name with the prefix: pcicap_sriov"),
	KEY_GET("spec_symbol", spec_symbol, "the same, for all that is in it"),
	KEY_TEXT("title", spec, title.s, "its title"),
	KEY_TEXT("source", spec, source.s, "the public source"),
	KEY_TEXT("doc", spec, doc.s, "what is to say about it"),
	KEY_GET("prefix", spec_prefix,
		"what names of what is made begin with, and its folder"),
	KEY_GET("path", spec_path, "the file, from specs/ on"),
	KEY_GET("is_capability", spec_is_capability, "a capability"),
	KEY_GET("is_header", spec_is_header, "a configuration header"),
	KEY_GET("is_device", spec_is_device, "a device"),
	KEY_GET("is_library", spec_is_library, "a library"),
	KEY_BOOL("weak", spec, weak, "its sources are weak"),
	KEY_GET("space", spec_space_name,
		"what its registers lie in: config or memory; "
		"see BARs"),
	KEY_LIST("matches", spec, matches, match, "IDs of the capability"),
	KEY_GET("single_id", spec_single_id,
		"the only standard or extended ID, or false"),
	KEY_GET("size", spec_size, "the constant size, or false"),
	KEY_GET("sizes", spec_sizes, "constant sizes, one for each layout"),
	KEY_GET("is_simple", spec_is_simple,
		"one standard or extended ID tells it"),
	KEY_GET("is_extended", spec_is_extended,
		"it is in the list of extended capabilities"),
	KEY_GET("has_owned", spec_has_owned,
		"the kernel's own functions change something of it"),
	KEY_GET("has_more", spec_has_more,
		"it has quantities, or values of several registers"),
	KEY_TEXT("held", spec, held.s,
		 "member of struct pci_dev with its offset, or false"),
	KEY_TEXT("held_config", spec, held_config.s,
		 "the kernel's option for that member, or false"),
	KEY_GET("linux_id", spec_linux_id, "the kernel's macros for the ID"),
	KEY_GET("linux_size", spec_linux_size,
		"the kernel's macros for the size"),
	KEY_LIST("summary", spec, summary, summary,
		 "pieces of the line that sums it up"),
	KEY_LIST("checks", spec, checks, finding,
		 "states that somebody should be told of"),
	KEY_U64("header_type", spec, header_type.v, 0, "header layout: 0..2"),
	KEY_GET("select", spec_select,
		"the condition that an instance is of this spec, or false"),
	KEY_OBJECT("root", spec, root, block, "the outermost block"),
	KEY_GET("blocks_flat", spec_blocks_flat,
		"the root and all blocks in it, outer ones first"),
	KEY_GET("types", spec_types, "register types of a library"),
	KEY_GET("library_blocks", spec_library_blocks,
		"blocks of a library, and those in them"),
	KEY_GET("standard_ids", spec_standard_ids,
		"IDs of standard capabilities"),
	KEY_GET("extended_ids", spec_extended_ids,
		"IDs of extended capabilities"),
	KEY_LIST("device_ids", spec, device_ids, device_id, "IDs of a device"),
	KEY_LIST("bars", spec, bars, bar, "BARs of a device"),
	KEY_GET("direct_bars", spec_direct_bars,
		"BARs, without what lies behind index registers"),
	KEY_GET("has_through", spec_has_through,
		"something lies behind an index register"),
	KEY_LIST("structures", spec, structures, structure,
		 "structures in memory of a device"),
	KEY_GET("has_structures", spec_has_structures, "there are some"),
	KEY_GET("has_polls", spec_has_polls, "something in it is awaited"),
	KEY_GET("has_ports", spec_has_ports, "a BAR of it is I/O space"),
	KEY_GET("capabilities", spec_capabilities,
		"names of the capabilities that a device imports"),
};

VIEW_TYPE(spec, "spec");

VALUE(match_kind, match, tmpl_text(match_words.v[o->kind].name))
NUMBER(match_id, match, 4, o->id)
NUMBER(match_vendor, match, 4, o->vendor)
NUMBER(match_device_lo, match, 4, o->device_lo)
NUMBER(match_device_hi, match, 4, o->device_hi)
NUMBER(match_revision_lo, match, 0, o->revision_lo)
NUMBER(match_revision_hi, match, 0, o->revision_hi)

static const struct tmpl_key match_keys[] = {
	KEY_GET("kind", match_kind,
		"standard, extended, vendor_specific, vsec or dvsec"),
	KEY_GET("id", match_id, "capability ID, VSEC ID or DVSEC ID"),
	KEY_GET("vendor", match_vendor, "vendor ID, 0xffff: any"),
	KEY_GET("device_lo", match_device_lo, "least device ID"),
	KEY_GET("device_hi", match_device_hi, "greatest device ID"),
	KEY_GET("revision_lo", match_revision_lo, "least revision"),
	KEY_GET("revision_hi", match_revision_hi, "greatest revision"),
};

VIEW_TYPE(match, "match");

VALUE(summary_op, summary, tmpl_text(summary_words.v[o->op].name))

static const struct tmpl_key summary_keys[] = {
	KEY_GET("op", summary_op, "what it is: TEXT, VALUE, ..., CLAUSE"),
	KEY_UINT("n", summary, n, 0,
		 "of a condition: as many of the next pieces are its text"),
	KEY_TEXT("path", summary, path, "path of the value, or false"),
	KEY_TEXT("other", summary, other,
		 "path of the value that it is compared with, or false"),
	KEY_TEXT("text", summary, text, "the text, or false"),
	KEY_U64("limit", summary, limit, 0,
		"the number that the value is compared with"),
};

VIEW_TYPE(summary, "piece of a summary");

VALUE(finding_severity, finding, tmpl_text(severity_words.v[o->severity].name))
VALUE(finding_when, finding, view_when(&o->when))
VALUE(finding_lesser, finding,
      tmpl_object(&view_ref, o->lesser.text.s ? &o->lesser : NULL))
VALUE(finding_greater, finding,
      tmpl_object(&view_ref, o->greater.text.s ? &o->greater : NULL))

static const struct tmpl_key finding_keys[] = {
	KEY_TEXT("name", finding, name.s, "its name"),
	KEY_TEXT("text", finding, text.s, "what is so"),
	KEY_TEXT("source", finding, source.s, "who says it should not be"),
	KEY_GET("severity", finding_severity, "note, warning or error"),
	KEY_GET("when", finding_when, "its condition, or false"),
	KEY_GET("lesser", finding_lesser, "what must be below, or false"),
	KEY_GET("greater", finding_greater, "what it must be below of"),
};

VIEW_TYPE(finding, "check");

NUMBER(id_id, id, o->extended ? 4 : 2, o->id.v)
VALUE(id_linux, id, view_texts(g, &o->linux_names))

static const struct tmpl_key id_keys[] = {
	KEY_TEXT("name", id, name.s, "its name"),
	KEY_TEXT("title", id, title.s, "its title"),
	KEY_GET("id", id_id, "the capability ID"),
	KEY_BOOL("weak", id, weak, "its source is weak"),
	KEY_GET("linux_names", id_linux, "the kernel's macros"),
};

VIEW_TYPE(id, "capability ID");

#define VIEW_POINTER(name) [VIEW_##name] = &view_##name,
const struct tmpl_type *const view_types[] = { VIEW_TYPES(VIEW_POINTER) };
const unsigned int view_n_types = VIEW_N;
