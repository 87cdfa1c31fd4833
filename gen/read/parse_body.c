// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers, their offsets, and what libraries give to them. */
#include <string.h>

#include "read/parse_body.h"
#include "read/parse_field.h"

/* The library that @source is, among what @spec imports; NULL: none. */
static const struct spec *owner_of(const struct spec *spec,
				   const struct source *source)
{
	const struct spec *found = NULL;

	if (spec->pos.source == source)
		return spec->kind == SPEC_LIBRARY ? spec : NULL;
	for (unsigned int i = 0; !found && i < spec->n_imports; i++)
		found = owner_of(spec->imports[i], source);
	return found;
}

static const struct spec *find_library(const struct spec *spec,
				       const char *name, size_t len)
{
	if (spec->kind == SPEC_LIBRARY && strlen(spec->name.s) == len &&
	    !strncmp(spec->name.s, name, len))
		return spec;
	for (unsigned int i = 0; i < spec->n_imports; i++) {
		const struct spec *s = spec->imports[i];

		if (s->name.s && strlen(s->name.s) == len &&
		    !strncmp(s->name.s, name, len))
			return s;
	}
	return NULL;
}

const struct node *library_part(struct parse *p, const struct node *name,
				const char *section)
{
	const char *dot = name->kind == NODE_SCALAR ? strchr(name->text, '.')
						    : NULL;
	const struct spec *lib = NULL, *owner;
	const char *last = dot ? dot + 1 : name->text;
	const struct node *parts, *part;
	struct nearest best = { 0 };
	const char *near;

	owner = owner_of(p->spec, name->pos.source);
	if (name->kind != NODE_SCALAR || (!dot && !owner)) {
		bad_value(p->g, name, "library.name");
		return NULL;
	}
	lib = dot ? find_library(owner ? owner : p->spec, name->text,
				 (size_t)(dot - name->text))
		  : owner;
	if (!lib) {
		diag_report(p->g, name->pos, "unresolved-reference",
			    "no library '%.*s' is imported",
			    (int)(dot - name->text), name->text);
		return NULL;
	}
	parts = tree_get(lib->tree, section);
	part = parts ? tree_get(parts, last) : NULL;
	if (part)
		return part;
	for (unsigned int i = 0;
	     parts && parts->kind == NODE_MAP && i < parts->n; i++)
		nearest_try(&best, last, parts->keys[i]->text);
	near = nearest_name(&best, last);
	diag_report(p->g, name->pos, "unresolved-reference",
		    "library '%s' has no '%s' in its %s%s%s%s", lib->name.s,
		    last, section, near ? "; did you mean '" : "",
		    near ? near : "", near ? "'?" : "");
	return NULL;
}

static struct at *parse_at_one(struct parse *p, const struct node *node)
{
	struct at *at = mem_alloc(p->g, sizeof(*at));
	const struct node *inner, *when, *after;

	at->pos = node->pos;
	inner = tree_get(node, "at");
	when = tree_get(node, "when");
	after = tree_get(inner ? inner : node, "after");
	if (after) {
		at->kind = AT_AFTER;
		at->expr = (struct expr){ .times = 1, .divide = 1 };
		parse_ident(p->g, after, &at->after);
	} else {
		parse_offset(p, inner ? inner : node, at);
	}
	if (when)
		parse_cond(p, when, &at->when);
	for (unsigned int i = 0; (inner || after) && i < node->n; i++) {
		const char *key = node->keys[i]->text;

		if (strcmp(key, "at") && strcmp(key, "when") &&
		    strcmp(key, "after"))
			diag_report(p->g, node->keys[i]->pos, "unknown-key",
				    "unknown key '%s' in an offset", key);
	}
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

static void reg_at(struct parse *p, const struct node *v, void *obj)
{
	struct reg *reg = obj;

	if (!parse_ats(p, v, &reg->ats, &reg->n_ats))
		reg->bad = true;
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		if (reg->ats[i]->kind == AT_AFTER)
			diag_report(p->g, reg->ats[i]->pos, "bad-value",
				    "only a block can stand after a block");
	}
}

static void reg_access(struct parse *p, const struct node *v, void *obj)
{
	struct reg *reg = obj;

	parse_access(p->g, v, &reg->access, &reg->access_pos);
}

static void reg_confidence(struct parse *p, const struct node *v, void *obj)
{
	parse_confidence(p->g, v, &((struct reg *)obj)->weak);
}

static void parse_field_list(struct parse *p, const struct node *v,
			     struct reg *reg)
{
	if (v->kind != NODE_LIST) {
		bad_value(p->g, v, "a list of fields");
		return;
	}
	for (unsigned int i = 0; i < v->n; i++) {
		struct field *f = parse_field(p, v->items[i]);

		if (f)
			APPEND(p->g, reg->fields, reg->n_fields, f);
	}
}

static void reg_fields(struct parse *p, const struct node *v, void *obj)
{
	struct reg *reg = obj;

	reg->fields_node = v;
	parse_field_list(p, v, reg);
}

/* A register of this block, or of one around it, that was described before. */
static const struct reg *earlier_reg(const struct block *b, const char *name)
{
	for (; b; b = b->parent) {
		for (unsigned int i = 0; i < b->n_regs; i++) {
			if (b->regs[i]->name.s &&
			    !strcmp(b->regs[i]->name.s, name))
				return b->regs[i];
		}
	}
	return NULL;
}

static void like_reg(struct parse *p, const struct node *v, struct reg *reg)
{
	const struct reg *other = earlier_reg(p->block, v->text);

	if (reg->name.s && !strcmp(reg->name.s, v->text)) {
		diag_report(p->g, v->pos, "circular-reference",
			    "register '%s' is like itself", v->text);
		return;
	}
	if (!other || !other->fields_node) {
		diag_report(
			p->g, v->pos, "unresolved-reference",
			"no register '%s' with fields stands before this one",
			v->text);
		return;
	}
	reg->fields_node = other->fields_node;
	if (reg->access == ACCESS_NOT_GIVEN)
		reg->access = other->access;
	parse_field_list(p, other->fields_node, reg);
}

static const struct key type_keys[] = {
	KEY(KEY_NUMBER, "width", struct reg, width),
	KEY_CALL("access", reg_access),
	KEY(KEY_TEXT, "doc", struct reg, doc),
	KEY_CALL("fields", reg_fields),
	KEY_ELSEWHERE("reserved"),
};

static void reserve_rest(struct gen *g, const struct node *node,
			 struct reg *reg);

static void like_type(struct parse *p, const struct node *v, struct reg *reg)
{
	const struct node *type = library_part(p, v, "types");
	struct reg from = { .access = ACCESS_NOT_GIVEN };

	if (!type || !parse_map(p, type, type_keys, ARRAY_SIZE(type_keys),
				&from, "type"))
		return;
	if (!reg->width.given)
		reg->width = from.width;
	if (!reg->doc.s)
		reg->doc = from.doc;
	if (reg->access == ACCESS_NOT_GIVEN) {
		reg->access = from.access;
		reg->access_pos = from.access_pos;
	}
	reg->fields = from.fields;
	reg->n_fields = from.n_fields;
	reg->fields_node = from.fields_node;
	reserve_rest(p->g, type, reg);
}

/* Inside a library a type goes by its name alone. */
static bool is_own_type(const struct parse *p, const struct node *name)
{
	const struct spec *owner = owner_of(p->spec, name->pos.source);
	const struct node *types = owner ? tree_get(owner->tree, "types")
					 : NULL;

	return types && tree_get(types, name->text);
}

/* Runs after the own keys were read. */
static void reg_like(struct parse *p, const struct node *node, struct reg *reg)
{
	const struct node *v = tree_get(node, "like");
	bool override = reg->access != ACCESS_NOT_GIVEN;

	if (!v)
		return;
	if (v->kind != NODE_SCALAR) {
		bad_value(p->g, v, "a register, or library.type");
		return;
	}
	if (tree_get(node, "fields")) {
		diag_report(p->g, v->pos, "bad-value",
			    "a register has either 'fields' or 'like'");
		return;
	}
	if (strchr(v->text, '.') || is_own_type(p, v))
		like_type(p, v, reg);
	else
		like_reg(p, v, reg);
	if (!reg->fields_node)
		reg->bad = true;
	for (unsigned int i = 0; override && i < reg->n_fields; i++) {
		if (!access_is_reserved(reg->fields[i]->access))
			reg->fields[i]->access = reg->access;
	}
}

/* One reserved field for all bits that no field has. */
static void reserve_rest(struct gen *g, const struct node *node,
			 struct reg *reg)
{
	const struct node *v = tree_get(node, "reserved");
	uint64_t named = 0, all = UINT64_MAX;
	struct field *f = NULL;
	enum access access;

	if (!v || !parse_reserved(g, v, &access) || !reg->width.given)
		return;
	if (reg->width.v < 64)
		all = (UINT64_C(1) << reg->width.v) - 1;
	for (unsigned int i = 0; i < reg->n_fields; i++)
		named |= field_mask(reg->fields[i]);
	for (unsigned int hi = 64; hi-- > 0;) {
		unsigned int lo = hi;

		if (!(all & ~named & (UINT64_C(1) << hi)))
			continue;
		while (lo && (all & ~named & (UINT64_C(1) << (lo - 1))))
			lo--;
		f = mem_alloc(g, sizeof(*f));
		f->pos = v->pos;
		f->access = access;
		f->bits[f->n_bits++] = (struct bits){ hi, lo };
		APPEND(g, reg->fields, reg->n_fields, f);
		hi = lo;
	}
}

/* A register without fields is one value: one field with its name. */
static void make_value(struct parse *p, const struct node *node,
		       struct reg *reg)
{
	struct field *f = mem_alloc(p->g, sizeof(*f));
	const struct node *v;

	f->pos = reg->pos;
	f->name = reg->name;
	f->doc = reg->doc;
	f->access = reg->access;
	f->access_pos = reg->access_pos;
	f->weak = reg->weak;
	f->whole = true;
	if (reg->width.v >= 1 && reg->width.v <= 64)
		f->bits[f->n_bits++] =
			(struct bits){ (unsigned int)reg->width.v - 1, 0 };
	else
		f->bad = true;
	if ((v = tree_get(node, "enum")))
		parse_values(p, v, &f->values, "enums");
	if ((v = tree_get(node, "flags")))
		parse_values(p, v, &f->flags, "enums");
	if ((v = tree_get(node, "encoding")))
		parse_encoding(p, v, &f->encoding);
	if ((v = tree_get(node, "unit")))
		parse_text(p->g, v, &f->unit);
	reg->is_value = true;
	APPEND(p->g, reg->fields, reg->n_fields, f);
}

static const struct key reg_keys[] = {
	KEY_REQUIRED(KEY_IDENT, "name", struct reg, name),
	{ .name = "at", .type = KEY_CUSTOM, .fn = reg_at, .required = true },
	KEY(KEY_NUMBER, "width", struct reg, width),
	KEY_CALL("access", reg_access),
	KEY(KEY_TEXT, "doc", struct reg, doc),
	KEY(KEY_TEXT, "spec", struct reg, section),
	KEY(KEY_LINUX, "linux", struct reg, linux_names),
	KEY(KEY_COND, "when", struct reg, when),
	KEY(KEY_EXPR, "count", struct reg, count),
	KEY(KEY_NUMBER, "stride", struct reg, stride),
	KEY_CALL("fields", reg_fields),
	KEY(KEY_BOOL, "alias", struct reg, alias),
	KEY(KEY_BOOL, "read_effect", struct reg, read_effect),
	KEY_CALL("confidence", reg_confidence),
	KEY_ELSEWHERE("like"),
	KEY_ELSEWHERE("reserved"),
	KEY_ELSEWHERE("enum"),
	KEY_ELSEWHERE("flags"),
	KEY_ELSEWHERE("encoding"),
	KEY_ELSEWHERE("unit"),
};

static void refuse_value_keys(struct gen *g, const struct node *node)
{
	static const char *const keys[] = { "enum", "flags", "encoding",
					    "unit" };

	for (unsigned int i = 0; i < ARRAY_SIZE(keys); i++) {
		const struct node *v = tree_get(node, keys[i]);

		if (v)
			diag_report(g, v->pos, "bad-value",
				    "'%s' belongs to a field when the register "
				    "has fields",
				    keys[i]);
	}
}

static void settle_access(struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		struct field *f = reg->fields[i];

		if (f->access == ACCESS_NOT_GIVEN) {
			f->access = reg->access;
			f->access_pos = reg->access_pos;
		}
		if (f->access == ACCESS_NOT_GIVEN)
			f->access = ACCESS_UNKNOWN;
	}
}

static void parse_reg(struct parse *p, const struct node *node)
{
	struct reg *reg = mem_alloc(p->g, sizeof(*reg));

	reg->pos = node->pos;
	reg->block = p->block;
	reg->access = ACCESS_NOT_GIVEN;
	if (!parse_map(p, node, reg_keys, ARRAY_SIZE(reg_keys), reg,
		       "register"))
		return;
	if (reg->read_effect && p->spec->kind != SPEC_DEVICE)
		diag_report(p->g, tree_get(node, "read_effect")->pos,
			    "unknown-key",
			    "'read_effect' belongs to a register of a BAR");
	reg_like(p, node, reg);
	if (!reg->width.given) {
		if (!tree_get(node, "width"))
			diag_report(p->g, node->pos, "missing-key",
				    "a register needs 'width'");
		reg->bad = true;
	}
	if (reg->fields_node || tree_get(node, "like")) {
		reserve_rest(p->g, node, reg);
		refuse_value_keys(p->g, node);
	} else {
		make_value(p, node, reg);
	}
	settle_access(reg);
	if (!reg->name.s || !reg->n_ats)
		reg->bad = true;
	reg->index = p->block->n_regs;
	APPEND(p->g, p->block->regs, p->block->n_regs, reg);
}

void parse_registers(struct parse *p, const struct node *node, void *obj)
{
	(void)obj;
	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of registers");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++)
		parse_reg(p, node->items[i]);
}

void parse_type_alone(struct parse *p, const struct node *name,
		      const struct node *type)
{
	struct reg *reg = mem_alloc(p->g, sizeof(*reg));
	struct at *at = mem_alloc(p->g, sizeof(*at));

	reg->pos = name->pos;
	reg->block = p->block;
	reg->access = ACCESS_NOT_GIVEN;
	reg->name = (struct text){ name->text, name->pos };
	at->expr = (struct expr){ .given = true, .times = 1, .divide = 1 };
	APPEND(p->g, reg->ats, reg->n_ats, at);
	if (!parse_map(p, type, type_keys, ARRAY_SIZE(type_keys), reg, "type"))
		return;
	if (!reg->width.given) {
		diag_report(p->g, type->pos, "missing-key",
			    "a type needs 'width'");
		reg->bad = true;
	}
	reserve_rest(p->g, type, reg);
	settle_access(reg);
	APPEND(p->g, p->block->regs, p->block->n_regs, reg);
}
