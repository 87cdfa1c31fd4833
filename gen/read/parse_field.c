// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Fields: bits, enums, encodings. */
#include <stdlib.h>
#include <string.h>

#include "read/parse_body.h"
#include "read/parse_field.h"

static const struct key value_keys[] = {
	KEY_REQUIRED(KEY_IDENT, "name", struct value, name),
	KEY(KEY_TEXT, "label", struct value, label),
	KEY(KEY_TEXT, "doc", struct value, doc),
	KEY(KEY_LINUX, "linux", struct value, linux_names),
};

/* Value names may begin with a digit: they follow a prefix in C. */
static bool parse_value_name(struct gen *g, const struct node *node,
			     struct text *out)
{
	const char *s = node->text;

	if (node->kind == NODE_SCALAR && *s && strlen(s) <= 48 &&
	    !s[strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_")]) {
		*out = (struct text){ s, node->pos };
		return true;
	}
	return parse_ident(g, node, out);
}

void parse_values(struct parse *p, const struct node *node, struct values *out,
		  const char *section)
{
	if (node->kind == NODE_SCALAR)
		node = library_part(p, node, section);
	if (!node)
		return;
	if (node->kind != NODE_MAP) {
		bad_value(p->g, node, "a mapping of values to names");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++) {
		struct value *value = mem_alloc(p->g, sizeof(*value));
		struct number number;

		if (!parse_number(p->g, node->keys[i], UINT32_MAX, &number))
			continue;
		value->pos = node->keys[i]->pos;
		value->v = number.v;
		if (node->items[i]->kind == NODE_SCALAR)
			parse_value_name(p->g, node->items[i], &value->name);
		else
			parse_map(p, node->items[i], value_keys,
				  ARRAY_SIZE(value_keys), value, "value");
		if (value->name.s)
			APPEND(p->g, out->v, out->n, value);
	}
}

static void encoding_number(struct gen *g, const struct node *v, uint32_t *out)
{
	struct number n;

	if (parse_number(g, v, UINT32_MAX, &n))
		*out = (uint32_t)n.v;
}

static void encoding_zero(struct parse *p, const struct node *v, void *obj)
{
	encoding_number(p->g, v, &((struct encoding *)obj)->zero_means);
}

static void encoding_plus(struct parse *p, const struct node *v, void *obj)
{
	parse_int(p->g, v, INT32_MIN, INT32_MAX,
		  &((struct encoding *)obj)->plus);
}

static void encoding_times(struct parse *p, const struct node *v, void *obj)
{
	encoding_number(p->g, v, &((struct encoding *)obj)->times);
}

static void encoding_pow2(struct parse *p, const struct node *v, void *obj)
{
	struct encoding *e = obj;

	encoding_number(p->g, v, &e->pow2);
	e->has_pow2 = true;
}

static void encoding_bitmap(struct parse *p, const struct node *v, void *obj)
{
	struct encoding *e = obj;

	encoding_number(p->g, v, &e->pow2);
	e->kind = ENC_BITMAP_POW2;
}

struct scale {
	struct text by;
	struct number base;
};

static void encoding_scale(struct parse *p, const struct node *v, void *obj)
{
	static const struct key keys[] = {
		KEY_REQUIRED(KEY_IDENT, "by", struct scale, by),
		KEY_REQUIRED(KEY_NUMBER, "base", struct scale, base),
	};
	struct encoding *e = obj;
	struct scale scale = { 0 };

	if (!parse_map(p, v, keys, ARRAY_SIZE(keys), &scale, "scale"))
		return;
	e->scale_by = scale.by;
	e->scale_base = (uint32_t)scale.base.v;
}

static const struct key encoding_keys[] = {
	KEY_CALL("zero_means", encoding_zero),
	KEY_CALL("plus", encoding_plus),
	KEY_CALL("times", encoding_times),
	KEY_CALL("pow2", encoding_pow2),
	KEY_CALL("scale", encoding_scale),
	KEY_CALL("bitmap_pow2", encoding_bitmap),
};

void parse_encoding(struct parse *p, const struct node *node,
		    struct encoding *out)
{
	struct srcpos pos = node->pos;

	*out = (struct encoding){ .pos = pos, .times = 1 };
	if (node->kind == NODE_SCALAR) {
		if (!strcmp(node->text, "address")) {
			out->kind = ENC_ADDRESS;
			return;
		}
		node = library_part(p, node, "encodings");
		if (!node)
			return;
	}
	out->kind = ENC_NUMBER;
	if (!parse_map(p, node, encoding_keys, ARRAY_SIZE(encoding_keys), out,
		       "encoding"))
		out->kind = ENC_NONE;
	if (out->kind == ENC_BITMAP_POW2 && node->n > 1)
		diag_report(p->g, node->pos, "bad-value",
			    "'bitmap_pow2' stands alone in an encoding");
}

static bool add_bits(struct gen *g, struct field *f, const struct node *node,
		     uint64_t hi, uint64_t lo)
{
	if (hi > 63) {
		diag_report(g, node->pos, "field-range",
			    "bit %llu: the widest register has bits 63..0",
			    (unsigned long long)hi);
		return false;
	}
	if (f->n_bits == ARRAY_SIZE(f->bits)) {
		diag_report(g, node->pos, "bad-value",
			    "a field has at most %zu parts",
			    ARRAY_SIZE(f->bits));
		return false;
	}
	f->bits[f->n_bits++] =
		(struct bits){ (unsigned int)hi, (unsigned int)lo };
	return true;
}

static bool add_bit_range(struct gen *g, struct field *f,
			  const struct node *node)
{
	const char *dots;
	struct range swapped;
	char text[64];

	if (node->kind != NODE_SCALAR || !(dots = strstr(node->text, "..")) ||
	    !dots[2] || strlen(node->text) > 40) {
		bad_value(g, node, "bits, high to low, such as 15..8");
		return false;
	}
	/* a range is low to high, bits are high to low */
	snprintf(text, sizeof(text), "%s..%.*s", dots + 2,
		 (int)(dots - node->text), node->text);
	if (!range_from_text(text, UINT32_MAX, &swapped)) {
		bad_value(g, node, "bits, high to low, such as 15..8");
		return false;
	}
	return add_bits(g, f, node, swapped.hi, swapped.lo);
}

static void field_bit(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;
	struct number n;

	if (!parse_number(p->g, v, UINT32_MAX, &n) ||
	    !add_bits(p->g, f, v, n.v, n.v))
		f->bad = true;
}

static void field_bits(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;
	struct node *const *items;
	unsigned int n = as_list(p->g, v, &items);

	for (unsigned int i = 0; i < n; i++) {
		if (!add_bit_range(p->g, f, items[i]))
			f->bad = true;
	}
}

bool parse_reserved(struct gen *g, const struct node *v, enum access *out)
{
	if (v->kind == NODE_SCALAR && !strcmp(v->text, "preserve")) {
		*out = ACCESS_RSVDP;
		return true;
	}
	if (v->kind == NODE_SCALAR && !strcmp(v->text, "zero")) {
		*out = ACCESS_RSVDZ;
		return true;
	}
	bad_value(g, v, "'preserve' or 'zero'");
	return false;
}

bool parse_access(struct gen *g, const struct node *v, enum access *out,
		  struct srcpos *pos)
{
	struct nearest best = { 0 };
	enum access a = ACCESS_NOT_GIVEN;
	const char *name;

	*pos = v->pos;
	if (v->kind == NODE_SCALAR)
		a = access_from_name(v->text);
	if (a != ACCESS_NOT_GIVEN) {
		*out = a;
		return true;
	}
	if (v->kind != NODE_SCALAR) {
		bad_value(g, v, "an access kind, such as rw");
		return false;
	}
	for (unsigned int i = 0; i < ACCESS_NOT_GIVEN; i++)
		nearest_try(&best, v->text, access_name((enum access)i));
	name = nearest_name(&best, v->text);
	diag_report(g, v->pos, "bad-value", "unknown access kind '%.40s'%s%s%s",
		    v->text, name ? "; did you mean '" : "", name ? name : "",
		    name ? "'?" : "");
	return false;
}

static void field_reserved(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;

	parse_reserved(p->g, v, &f->access);
	f->access_pos = v->pos;
}

static void field_access(struct parse *p, const struct node *v, void *obj)
{
	struct field *f = obj;

	parse_access(p->g, v, &f->access, &f->access_pos);
}

static void field_enum(struct parse *p, const struct node *v, void *obj)
{
	parse_values(p, v, &((struct field *)obj)->values, "enums");
}

static void field_flags(struct parse *p, const struct node *v, void *obj)
{
	parse_values(p, v, &((struct field *)obj)->flags, "enums");
}

static void field_encoding(struct parse *p, const struct node *v, void *obj)
{
	parse_encoding(p, v, &((struct field *)obj)->encoding);
}

bool parse_confidence(struct gen *g, const struct node *v, bool *weak)
{
	if (v->kind != NODE_SCALAR || strcmp(v->text, "weak")) {
		bad_value(g, v, "'weak', or no 'confidence' at all");
		return false;
	}
	*weak = true;
	return true;
}

static void field_confidence(struct parse *p, const struct node *v, void *obj)
{
	parse_confidence(p->g, v, &((struct field *)obj)->weak);
}

static const struct key field_keys[] = {
	KEY_CALL("bit", field_bit),
	KEY_CALL("bits", field_bits),
	KEY(KEY_IDENT, "name", struct field, name),
	KEY_CALL("reserved", field_reserved),
	KEY_CALL("access", field_access),
	KEY(KEY_TEXT, "doc", struct field, doc),
	KEY(KEY_TEXT, "spec", struct field, section),
	KEY(KEY_LINUX, "linux", struct field, linux_names),
	KEY(KEY_COND, "when", struct field, when),
	KEY_CALL("enum", field_enum),
	KEY_CALL("flags", field_flags),
	KEY_CALL("encoding", field_encoding),
	KEY(KEY_TEXT, "unit", struct field, unit),
	KEY_CALL("confidence", field_confidence),
};

struct field *parse_field(struct parse *p, const struct node *node)
{
	struct field *f = mem_alloc(p->g, sizeof(*f));
	const struct node *reserved = tree_get(node, "reserved");

	f->pos = node->pos;
	f->access = ACCESS_NOT_GIVEN;
	if (!parse_map(p, node, field_keys, ARRAY_SIZE(field_keys), f, "field"))
		return NULL;
	if (!f->name.s == !reserved && !tree_get(node, "name") == !reserved)
		diag_report(p->g, node->pos, "missing-key",
			    "a field has either 'name' or 'reserved'");
	if (!f->n_bits && !f->bad) {
		diag_report(p->g, node->pos, "missing-key",
			    "a field needs 'bit' or 'bits'");
		f->bad = true;
	}
	if (tree_get(node, "bit") && tree_get(node, "bits"))
		diag_report(p->g, node->pos, "bad-value",
			    "a field has either 'bit' or 'bits'");
	if (reserved && tree_get(node, "access"))
		diag_report(p->g, f->access_pos, "access",
			    "reserved bits have no access kind");
	return f;
}
