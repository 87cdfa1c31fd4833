// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Documents: which kind it is, what it imports. */
#include <string.h>

#include "read/parse.h"
#include "read/parse_block.h"
#include "read/parse_check.h"
#include "read/parse_cond.h"
#include "read/parse_device.h"
#include "read/parse_field.h"
#include "read/parse_match.h"
#include "read/parse_parts.h"
#include "read/parse_place.h"
#include "read/parse_reg.h"
#include "read/parse_structure.h"
#include "read/parse_summary.h"

static const struct key linux_keys[] = {
	KEY(LINUX, "id", struct spec, linux_id, DOC("macro of the ID")),
	KEY(LINUX, "size", struct spec, linux_size,
	    DOC("macro of the size, or a list")),
};
static const struct map linux_map = MAP("linux", "a linux mapping", linux_keys);

static const struct key held_keys[] = {
	KEY(IDENT, "member", struct spec, held, NEEDED,
	    DOC("the member of `struct pci_dev`")),
	KEY(TEXT, "config", struct spec, held_config,
	    DOC("the kernel's option, without CONFIG_, that it depends on")),
};
static const struct map held_map = MAP("held", "a held mapping", held_keys);

static void spec_held(struct parse *p, const struct node *v, void *obj)
{
	parse_map(p, v, &held_map, obj);
}

static void spec_linux(struct parse *p, const struct node *v, void *obj)
{
	parse_map(p, v, &linux_map, obj);
}

static const struct key id_keys[] = {
	KEY(NUMBER, "id", struct id, id, NEEDED, .max = 0xffff,
	    DOC("capability ID")),
	KEY(IDENT, "name", struct id, name, NEEDED, DOC("its short name")),
	KEY(TEXT, "title", struct id, title, NEEDED,
	    DOC("the specification's name for it")),
	KEY(LINUX, "linux", struct id, linux_names,
	    DOC("kernel macro of the ID, or a list")),
	KEY_AT("confidence", parse_confidence, "confidence", struct id, weak,
	       DOC("`weak` when the facts have a single or doubtful source")),
};
static const struct map id_map = MAP("id", "a capability ID", id_keys);

static void registry_ids(struct parse *p, const struct node *list,
			 struct spec *spec, bool extended)
{
	if (list->kind != NODE_LIST) {
		bad_value(p->g, list, "a list of capability IDs");
		return;
	}
	for (unsigned int i = 0; i < list->n; i++) {
		struct id *id = mem_alloc(p->g, sizeof(*id));

		id->pos = list->items[i]->pos;
		id->extended = extended;
		if (parse_map(p, list->items[i], &id_map, id) && id->name.s)
			APPEND(p->g, spec->ids, spec->n_ids, id);
	}
}

static void registry_standard(struct parse *p, const struct node *v, void *obj)
{
	registry_ids(p, v, obj, false);
}

static void registry_extended(struct parse *p, const struct node *v, void *obj)
{
	registry_ids(p, v, obj, true);
}

#define DOCUMENT_KEYS(first)                                           \
	KEY(IDENT, first, struct spec, name, NEEDED, DOC("its name")), \
		KEY(TEXT, "title", struct spec, title, NEEDED,         \
		    DOC("the specification's name for it")),           \
		KEY(TEXT, "source", struct spec, source, NEEDED,       \
		    DOC("where the facts come from")),                 \
		KEY(TEXT, "doc", struct spec, doc,                     \
		    DOC("one line, in our own words")),                \
		KEY_LATER("list of file", "import",                    \
			  DOC("library files, relative to this one")), \
		KEY_AT("confidence", parse_confidence, "confidence",   \
		       struct spec, weak,                              \
		       DOC("`weak` when the facts have a single or "   \
			   "doubtful source"))

#define LAYOUT_KEYS                                                      \
	KEY_CALL("list of check", parse_checks, "checks",                \
		 DOC("states that `pcicap check` tells of; see below")), \
		KEY_CALL("summary", parse_summary, "summary",            \
			 DOC("one line for a person; see below")),       \
		KEY_CALL("linux", spec_linux, "linux",                   \
			 DOC("`{id: MACRO, size: MACRO or list}`: the "  \
			     "kernel's "                                 \
			     "names")),                                  \
		KEY_CALL("size", parse_sizes, "size", DOC("see below")), \
		BODY_KEYS

static const struct key capability_keys[] = {
	DOCUMENT_KEYS("capability"),
	KEY_CALL("ids", match_standard, "standard",
		 DOC("the capability ID, or a list of IDs with the same "
		     "layout")),
	KEY_CALL("ids", match_extended, "extended",
		 DOC("the same, of an extended capability")),
	KEY_CALL("vendor_match", match_vendor_specific, "vendor_specific",
		 DOC("`{vendor: V, device: D}`: a Vendor-Specific (09h) "
		     "capability of a function with these IDs; `device` may be "
		     "left out, be a range or a list")),
	KEY_CALL("vsec_match", match_vsec, "vsec",
		 DOC("`{vendor: V, id: I, revision: R}`; `id` may be a list, "
		     "`revision` a value, range or list, or left out")),
	KEY_CALL("vsec_match", match_dvsec, "dvsec", DOC("the same")),
	KEY_AT("condition", parse_cond, "select", struct spec, select,
	       DOC("a condition (see `when`) on the capability's own registers "
		   "that must hold for the spec to match: HyperTransport "
		   "sub-types, virtio structure types")),
	KEY_CALL("held", spec_held, "held",
		 DOC("where the Linux kernel holds the capability's offset")),
	LAYOUT_KEYS,
};

static const struct key header_keys[] = {
	DOCUMENT_KEYS("header"),
	KEY(NUMBER, "header_type", struct spec, header_type, NEEDED, .max = 2,
	    DOC("the header layout, 0 to 2")),
	LAYOUT_KEYS,
};

static const struct key registry_keys[] = {
	DOCUMENT_KEYS("registry"),
	KEY_CALL("list of id", registry_standard, "standard",
		 DOC("IDs of standard capabilities")),
	KEY_CALL("list of id", registry_extended, "extended",
		 DOC("IDs of extended capabilities")),
};

static const struct key device_keys[] = {
	DOCUMENT_KEYS("device"),
	KEY_CALL("list of device_id", parse_device_ids, "ids", NEEDED,
		 DOC("which functions it can be")),
	KEY_CALL("list of bar", parse_bars, "bars", NEEDED,
		 DOC("its BARs, and parts of BARs")),
	KEY_CALL("list of structure", parse_structures, "structures",
		 DOC("what it reads and writes in memory; see below")),
};

static const struct key library_keys[] = {
	DOCUMENT_KEYS("library"),
	KEY_CALL("map of values", library_enums, "enums", DOC("enums")),
	KEY_CALL("map of encoding", library_encodings, "encodings",
		 DOC("encodings")),
	KEY_CALL("map of type", library_types, "types", DOC("register types")),
	KEY_CALL("map of group", library_groups, "groups",
		 DOC("groups of registers and blocks, to be included")),
	KEY_CALL("map of library_block", library_blocks, "blocks",
		 DOC("blocks, to be used with `like`")),
	KEY_CALL("map of bar", library_bars, "parts",
		 DOC("parts of BARs, to be used with `like`")),
};

static const struct map document_maps[] = {
	[SPEC_CAPABILITY] = MAP("capability", "a capability", capability_keys),
	[SPEC_HEADER] = MAP("header", "a header", header_keys),
	[SPEC_REGISTRY] = MAP("registry", "a registry", registry_keys),
	[SPEC_LIBRARY] = MAP("library", "a library", library_keys),
	[SPEC_DEVICE] = MAP("device", "a device", device_keys),
};

#define PCICAP_X(id, word, folders, describes) +1
_Static_assert(ARRAY_SIZE(document_maps) == 0 PCICAP_DOCUMENTS(PCICAP_X),
	       "each kind of document has its keys");
#undef PCICAP_X

/* Every mapping of the language. */
const struct map *const language_maps[] = {
	&document_maps[SPEC_CAPABILITY],
	&document_maps[SPEC_HEADER],
	&document_maps[SPEC_REGISTRY],
	&document_maps[SPEC_LIBRARY],
	&document_maps[SPEC_DEVICE],
	&linux_map,
	&held_map,
	&id_map,
	&vendor_match_map,
	&vsec_match_map,
	&register_map,
	&type_map,
	&field_map,
	&value_map,
	&encoding_map,
	&scale_map,
	&block_map,
	&library_block_map,
	&group_map,
	&combined_map,
	&poll_map,
	&interrupts_map,
	&expression_map,
	&offset_map,
	&place_map,
	&size_rule_map,
	&run_map,
	&list_map,
	&device_id_map,
	&bar_map,
	&located_map,
	&through_map,
	&reserve_map,
	&structure_map,
	&handover_map,
	&check_map,
};
const unsigned int n_language_maps = ARRAY_SIZE(language_maps);

static int find_document(const struct node *tree)
{
	for (unsigned int i = 0; i < document_words.n; i++) {
		if (tree_get(tree, document_words.v[i].name))
			return (int)i;
	}
	return -1;
}

/* The first key should say what it is. */
static void no_document(struct gen *g, const struct node *tree)
{
	const char *first =
		tree->kind == NODE_MAP && tree->n ? tree->keys[0]->text : NULL;
	struct nearest best = { 0 };

	for (unsigned int i = 0; first && i < document_words.n; i++)
		nearest_try(&best, first, document_words.v[i].name);
	diag_report(g, tree->pos, "bad-value",
		    "not a spec: none of the keys capability, header, "
		    "registry, library, device%s",
		    first ? nearest_hint(g, &best, first) : "");
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
				 source_find(g, spec->pos.source->path,
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

static void parse_document(struct gen *g, struct spec *spec,
			   const struct node *tree)
{
	struct parse p = { .g = g, .spec = spec };
	const struct node *imports;
	int kind;

	spec->bad = true;
	if (!tree)
		return;
	kind = find_document(tree);
	if (kind < 0) {
		no_document(g, tree);
		return;
	}
	spec->kind = (enum spec_kind)kind;
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
	parse_ident(g, tree_get(tree, document_words.v[kind].name),
		    &spec->name);
	if (!spec->name.s)
		return;
	parse_map(&p, tree, &document_maps[kind], spec);
	match_check(&p, tree);
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
