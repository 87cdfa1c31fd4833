// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The set, specs, matches, IDs, devices. */
#include <string.h>

#include "base/util.h"
#include "view/view_types.h"

struct tmpl_value view_number(struct gen *g, uint64_t v)
{
	char text[24], *p = text + sizeof(text);

	*--p = '\0';
	do
		*--p = (char)('0' + v % 10);
	while (v /= 10);
	return tmpl_text(str_copy(g, p, strlen(p)));
}

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
	return spec->kind != SPEC_LIBRARY || tree_get(spec->tree, "types");
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

GET(set_capabilities)
{
	return of_kind(g, object, SPEC_CAPABILITY);
}

GET(set_headers)
{
	return of_kind(g, object, SPEC_HEADER);
}

GET(set_registries)
{
	return of_kind(g, object, SPEC_REGISTRY);
}

GET(set_libraries)
{
	return of_kind(g, object, SPEC_LIBRARY);
}

GET(set_devices)
{
	return of_kind(g, object, SPEC_DEVICE);
}

static const struct tmpl_key set_keys[] = {
	{ "capabilities", set_capabilities }, { "headers", set_headers },
	{ "registries", set_registries },     { "libraries", set_libraries },
	{ "devices", set_devices },
};
struct tmpl_type view_set = { "set", set_keys, ARRAY_SIZE(set_keys), 0 };

TEXT(spec_name, spec, o->name.s)
TEXT(spec_name_upper, spec, str_upper(g, o->name.s))
TEXT(spec_cname, spec, o->root->cname)
TEXT(spec_cname_upper, spec, str_upper(g, o->root->cname))
TEXT(spec_guard, spec, str_format(g, "%s_H", str_upper(g, o->root->cname)))
TEXT(spec_title, spec, o->title.s)
TEXT(spec_source, spec, o->source.s)
TEXT(spec_doc, spec, o->doc.s)
TEXT(spec_path, spec, o->pos.source->label)
BOOL(spec_is_capability, spec, o->kind == SPEC_CAPABILITY)
BOOL(spec_is_header, spec, o->kind == SPEC_HEADER)
BOOL(spec_weak, spec, o->weak)
/* What its registers lie in: a view of configuration space, or a mapped BAR. */
TEXT(spec_space_name, spec, o->kind == SPEC_DEVICE ? "mmio" : "view")

GET(spec_matches)
{
	const struct spec *spec = object;

	return tmpl_list(&view_match, spec->matches, spec->n_matches);
}

VALUE(spec_n_matches, spec, view_number(g, o->n_matches))

/* The capability ID, if the spec is for one standard or extended ID. */
GET(spec_single_id)
{
	const struct spec *spec = object;
	const struct match *m = spec->n_matches ? spec->matches[0] : NULL;

	if (spec->n_matches != 1)
		return tmpl_bool(false);
	if (m->kind == MATCH_STANDARD)
		return tmpl_text(cexpr_hex(g, m->id, 2));
	if (m->kind == MATCH_EXTENDED)
		return tmpl_text(cexpr_hex(g, m->id, 4));
	return tmpl_bool(false);
}

GET(spec_size_hex)
{
	const struct block *root = ((const struct spec *)object)->root;

	if (root->n_sizes == 1 && !root->sizes[0]->when.n &&
	    expr_is_const(&root->sizes[0]->expr))
		return tmpl_text(
			cexpr_hex(g, (uint64_t)root->sizes[0]->expr.plus, 2));
	return tmpl_bool(false);
}

/* Constant sizes, one for each layout, for comparison with the kernel's. */
GET(spec_sizes_hex)
{
	const struct block *root = ((const struct spec *)object)->root;
	const char **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < root->n_sizes; i++) {
		if (expr_is_const(&root->sizes[i]->expr))
			APPEND(g, v, n,
			       (char *)cexpr_hex(
				       g, (uint64_t)root->sizes[i]->expr.plus,
				       2));
	}
	return tmpl_list(NULL, v, n);
}

VALUE(spec_linux_id, spec, view_texts(g, &o->linux_id))
VALUE(spec_linux_size, spec, view_texts(g, &o->linux_size))
VALUE(spec_header_type, spec, view_number(g, o->header_type.v))
VALUE(spec_select, spec, view_terms(g, &o->select))

GET(spec_select_c)
{
	const struct spec *spec = object;

	return tmpl_text(cexpr_cond(g, spec->root, &spec->select));
}

GET(spec_root)
{
	return tmpl_object(&view_block, ((const struct spec *)object)->root);
}

static void flatten(struct gen *g, struct block *b, struct block ***v,
		    unsigned int *n)
{
	APPEND(g, *v, *n, b);
	for (unsigned int i = 0; i < b->n_blocks; i++)
		flatten(g, b->blocks[i], v, n);
}

struct tmpl_value view_blocks_flat(struct gen *g, struct block *b)
{
	struct block **v = NULL;
	unsigned int n = 0;

	flatten(g, b, &v, &n);
	return tmpl_list(&view_block, v, n);
}

VALUE(spec_blocks_flat, spec, view_blocks_flat(g, o->root))

/* Register types of a library. */
GET(spec_types)
{
	const struct spec *spec = object;
	const struct node *types = tree_get(spec->tree, "types");
	struct reg **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; types && i < spec->root->n_blocks; i++) {
		const struct block *b = spec->root->blocks[i];

		for (unsigned int k = 0; k < types->n; k++) {
			if (b->n_regs == 1 &&
			    !srcpos_compare(b->pos, types->keys[k]->pos))
				APPEND(g, v, n, b->regs[0]);
		}
	}
	return tmpl_list(&view_reg, v, n);
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

GET(spec_standard_ids)
{
	return ids(g, object, false);
}

GET(spec_extended_ids)
{
	return ids(g, object, true);
}

GET(spec_device_ids)
{
	const struct spec *spec = object;

	return tmpl_list(&view_device_id, spec->device_ids, spec->n_device_ids);
}

GET(spec_bars)
{
	const struct spec *spec = object;

	return tmpl_list(&view_bar, spec->bars, spec->n_bars);
}

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

static const struct tmpl_key spec_keys[] = {
	{ "name", spec_name },
	{ "NAME", spec_name_upper },
	{ "cname", spec_cname },
	{ "CNAME", spec_cname_upper },
	{ "SPEC", spec_cname_upper },
	{ "guard", spec_guard },
	{ "title", spec_title },
	{ "source", spec_source },
	{ "doc", spec_doc },
	{ "path", spec_path },
	{ "is_capability", spec_is_capability },
	{ "is_header", spec_is_header },
	{ "weak", spec_weak },
	{ "space", spec_space_name },
	{ "matches", spec_matches },
	{ "n_matches", spec_n_matches },
	{ "single_id", spec_single_id },
	{ "size_hex", spec_size_hex },
	{ "sizes_hex", spec_sizes_hex },
	{ "linux_id", spec_linux_id },
	{ "linux_size", spec_linux_size },
	{ "header_type", spec_header_type },
	{ "select", spec_select },
	{ "select_c", spec_select_c },
	{ "root", spec_root },
	{ "blocks_flat", spec_blocks_flat },
	{ "types", spec_types },
	{ "standard_ids", spec_standard_ids },
	{ "extended_ids", spec_extended_ids },
	{ "device_ids", spec_device_ids },
	{ "bars", spec_bars },
	{ "capabilities", spec_capabilities },
};
struct tmpl_type view_spec = { "spec", spec_keys, ARRAY_SIZE(spec_keys), 0 };

GET(match_kind)
{
	static const char *const kinds[] = {
		[MATCH_STANDARD] = "PCICAP_STANDARD",
		[MATCH_EXTENDED] = "PCICAP_EXTENDED",
		[MATCH_VENDOR_SPECIFIC] = "PCICAP_VENDOR_SPECIFIC",
		[MATCH_VSEC] = "PCICAP_VSEC",
		[MATCH_DVSEC] = "PCICAP_DVSEC",
	};

	return tmpl_text(kinds[((const struct match *)object)->kind]);
}

TEXT(match_id, match, cexpr_hex(g, o->id, 4))
TEXT(match_vendor, match, cexpr_hex(g, o->vendor, 4))
TEXT(match_device_lo, match, cexpr_hex(g, o->device_lo, 4))
TEXT(match_device_hi, match, cexpr_hex(g, o->device_hi, 4))
VALUE(match_revision_lo, match, view_number(g, o->revision_lo))
VALUE(match_revision_hi, match, view_number(g, o->revision_hi))

static const struct tmpl_key match_keys[] = {
	{ "kind_c", match_kind },
	{ "id", match_id },
	{ "vendor", match_vendor },
	{ "device_lo", match_device_lo },
	{ "device_hi", match_device_hi },
	{ "revision_lo", match_revision_lo },
	{ "revision_hi", match_revision_hi },
};
struct tmpl_type view_match = { "match", match_keys, ARRAY_SIZE(match_keys),
				0 };

TEXT(id_name, id, o->name.s)
TEXT(id_name_upper, id, str_upper(g, o->name.s))
TEXT(id_title, id, o->title.s)

GET(id_id)
{
	const struct id *id = object;

	return tmpl_text(cexpr_hex(g, id->id.v, id->extended ? 4 : 2));
}

BOOL(id_weak, id, o->weak)
VALUE(id_linux, id, view_texts(g, &o->linux_names))

static const struct tmpl_key id_keys[] = {
	{ "name", id_name },   { "NAME", id_name_upper },
	{ "title", id_title }, { "id", id_id },
	{ "weak", id_weak },   { "linux_names", id_linux },
};
struct tmpl_type view_id = { "id", id_keys, ARRAY_SIZE(id_keys), 0 };

void view_register(struct gen *g)
{
	static struct tmpl_type *const types[] = {
		&view_set,
		&view_spec,
		&view_match,
		&view_id,
		&view_device_id,
		&view_bar,
		&view_reserve,
		&view_block,
		&view_fact,
		&view_fact_read,
		&view_step,
		&view_size,
		&view_at,
		&view_reg,
		&view_field,
		&view_part,
		&view_value,
		&view_combined,
		&view_combined_part,
		&view_term,
		&view_ref,
		&view_expr,
	};

	tmpl_add_types(g, types, ARRAY_SIZE(types));
}
