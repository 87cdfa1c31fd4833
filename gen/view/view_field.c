// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Fields, their values, and facts that come from them. */
#include <string.h>

#include "base/util.h"
#include "view/view_types.h"

static bool is_bool(const struct field *f)
{
	return field_width(f) == 1 && !f->values.n;
}

static const char *set_name(struct gen *g, const struct reg *reg,
			    const struct field *f)
{
	return str_join(g, str_join(g, reg->cname, "set"), f->name.s);
}

TEXT(field_name, field_view, o->field->name.s)
TEXT(field_name_upper, field_view, str_upper(g, o->field->name.s))
TEXT(field_cname, field_view, o->field->cname)
TEXT(field_cname_upper, field_view, o->field->cname_upper)
TEXT(field_set_cname, field_view, set_name(g, o->reg, o->field))
TEXT(field_doc, field_view, o->field->doc.s)
TEXT(field_doc_or_name, field_view,
     o->field->doc.s ? o->field->doc.s : o->field->name.s)
TEXT(field_section, field_view, o->field->section.s)
TEXT(field_unit, field_view, o->field->unit.s)
TEXT(field_access, field_view, access_name(o->field->access))
TEXT(field_access_upper, field_view,
     str_upper(g, access_name(o->field->access)))
TEXT(field_mask_hex, field_view,
     cexpr_mask(g, field_mask(o->field), (unsigned int)o->reg->width.v))
VALUE(field_lsb, field_view,
      view_number(g, o->field->bits[o->field->n_bits - 1].lo))
VALUE(field_linux, field_view, view_texts(g, &o->field->linux_names))
BOOL(field_is_whole, field_view, o->field->whole)
BOOL(field_is_reserved, field_view, !o->field->name.s)
BOOL(field_is_bool, field_view, is_bool(o->field))
BOOL(field_is_single, field_view, o->field->n_bits == 1)
BOOL(field_weak, field_view, o->field->weak)
BOOL(field_is_written, field_view,
     o->reg->writable &&access_is_written(o->field->access))
TEXT(field_ctype, field_view,
     is_bool(o->field) ? "bool" : view_user_type(o->reg))
TEXT(field_kctype, field_view,
     is_bool(o->field) ? "bool" : view_kernel_type(o->reg))
VALUE(field_when, field_view, view_terms(g, &o->field->when))

/* Pieces, high part first. */
GET(field_parts)
{
	const struct field_view *o = object;
	unsigned int up = field_width(o->field);
	struct part_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < o->field->n_bits; i++) {
		const struct bits *bits = &o->field->bits[i];
		struct part_view *part = mem_alloc(g, sizeof(*part));

		part->lsb = bits->lo;
		part->width = bits->hi - bits->lo + 1;
		up -= part->width;
		part->up = up;
		APPEND(g, v, n, part);
	}
	return tmpl_list(&view_part, v, n);
}

static struct tmpl_value values(struct gen *g, const struct field_view *o,
				const struct values *values)
{
	struct value_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < values->n; i++) {
		struct value_view *view = mem_alloc(g, sizeof(*view));

		*view = (struct value_view){ o->reg, o->field, values->v[i] };
		APPEND(g, v, n, view);
	}
	return tmpl_list(&view_value, v, n);
}

VALUE(field_values, field_view, values(g, o, &o->field->values))
VALUE(field_flags, field_view, values(g, o, &o->field->flags))
BOOL(field_has_values, field_view, o->field->values.n)
BOOL(field_has_flags, field_view, o->field->flags.n)

/* The quantity that "n", the raw value, stands for. */
GET(field_enc_c)
{
	const struct field_view *o = object;
	const struct encoding *e = &o->field->encoding;
	const char *s = "n";

	if (e->kind == ENC_ADDRESS)
		return tmpl_text(str_format(
			g, "n << %u", o->field->bits[o->field->n_bits - 1].lo));
	if (e->kind != ENC_NUMBER)
		return tmpl_bool(false);
	if (e->plus)
		s = str_format(g, "(n %c %lld)", e->plus < 0 ? '-' : '+',
			       (long long)(e->plus < 0 ? -e->plus : e->plus));
	if (e->times != 1)
		s = str_format(g, "%s * %u", s, e->times);
	if (e->has_pow2 && e->pow2)
		s = str_format(g, "1ULL << (%s + %u)", s, e->pow2);
	else if (e->has_pow2)
		s = str_format(g, "1ULL << %s", s);
	if (e->zero_means)
		s = str_format(g, "n ? %s : %u", s, e->zero_means);
	return tmpl_text(s);
}

GET(field_scale_cname)
{
	const struct field_view *o = object;
	const struct encoding *e = &o->field->encoding;

	if (e->kind != ENC_NUMBER || !e->scale_base)
		return tmpl_bool(false);
	return tmpl_text(o->reg->fields[e->scale_index]->cname);
}

VALUE(field_scale_base, field_view,
      view_number(g, o->field->encoding.scale_base))
VALUE(field_scale_index, field_view,
      view_number(g, o->field->encoding.scale_index))
BOOL(field_has_encoding, field_view, o->field->encoding.kind != ENC_NONE)
TEXT(field_enc_kind, field_view,
     o->field->encoding.kind == ENC_NUMBER	  ? "PCICAP_ENC_NUMBER"
     : o->field->encoding.kind == ENC_BITMAP_POW2 ? "PCICAP_ENC_BITMAP_POW2"
     : o->field->encoding.kind == ENC_ADDRESS	  ? "PCICAP_ENC_ADDRESS"
						  : "PCICAP_ENC_NONE")
VALUE(field_enc_zero, field_view, view_number(g, o->field->encoding.zero_means))
TEXT(field_enc_plus, field_view,
     str_format(g, "%lld", (long long)o->field->encoding.plus))
VALUE(field_enc_times, field_view, view_number(g, o->field->encoding.times))
VALUE(field_enc_pow2, field_view, view_number(g, o->field->encoding.pow2))
TEXT(field_enc_has_pow2, field_view, o->field->encoding.has_pow2 ? "1" : "0")

static const struct tmpl_key field_keys[] = {
	{ "name", field_name },
	{ "NAME", field_name_upper },
	{ "cname", field_cname },
	{ "CNAME", field_cname_upper },
	{ "set_cname", field_set_cname },
	{ "doc", field_doc },
	{ "doc_or_name", field_doc_or_name },
	{ "section", field_section },
	{ "unit", field_unit },
	{ "access", field_access },
	{ "ACCESS", field_access_upper },
	{ "mask", field_mask_hex },
	{ "lsb", field_lsb },
	{ "linux_names", field_linux },
	{ "is_whole", field_is_whole },
	{ "is_reserved", field_is_reserved },
	{ "is_bool", field_is_bool },
	{ "is_single", field_is_single },
	{ "weak", field_weak },
	{ "is_written", field_is_written },
	{ "ctype", field_ctype },
	{ "kctype", field_kctype },
	{ "when", field_when },
	{ "parts", field_parts },
	{ "values", field_values },
	{ "flags", field_flags },
	{ "has_values", field_has_values },
	{ "has_flags", field_has_flags },
	{ "enc_c", field_enc_c },
	{ "scale_cname", field_scale_cname },
	{ "scale_base", field_scale_base },
	{ "scale_index", field_scale_index },
	{ "has_encoding", field_has_encoding },
	{ "enc_kind", field_enc_kind },
	{ "enc_zero", field_enc_zero },
	{ "enc_plus", field_enc_plus },
	{ "enc_times", field_enc_times },
	{ "enc_pow2", field_enc_pow2 },
	{ "enc_has_pow2", field_enc_has_pow2 },
};
struct tmpl_type view_field = { "field", field_keys, ARRAY_SIZE(field_keys),
				0 };

VALUE(part_lsb, part_view, view_number(g, o->lsb))
VALUE(part_width, part_view, view_number(g, o->width))
VALUE(part_up, part_view, view_number(g, o->up))
TEXT(part_low_mask, part_view,
     cexpr_hex(g, o->width >= 64 ? UINT64_MAX : (UINT64_C(1) << o->width) - 1,
	       1))

static const struct tmpl_key part_keys[] = {
	{ "lsb", part_lsb },
	{ "part_width", part_width },
	{ "up", part_up },
	{ "low_mask", part_low_mask },
};
struct tmpl_type view_part = { "part", part_keys, ARRAY_SIZE(part_keys), 0 };

TEXT(value_name, value_view, o->value->name.s)
TEXT(value_cname_upper, value_view,
     str_join(g, o->field->cname_upper, str_upper(g, o->value->name.s)))
TEXT(value_value, value_view, cexpr_hex(g, o->value->v, 1))
TEXT(value_label, value_view, o->value->label.s)
TEXT(value_doc, value_view, o->value->doc.s)
VALUE(value_linux, value_view, view_texts(g, &o->value->linux_names))

/* Bits of the register that a value takes: shifted to the field's place. */
static uint64_t in_register(const struct value_view *o, uint64_t v)
{
	return v << o->field->bits[o->field->n_bits - 1].lo;
}

TEXT(value_flag_mask, value_view,
     cexpr_mask(g, in_register(o, UINT64_C(1) << (o->value->v & 63)),
		(unsigned int)o->reg->width.v))

static const struct tmpl_key value_keys[] = {
	{ "name", value_name },		{ "CNAME", value_cname_upper },
	{ "value", value_value },	{ "flag_mask", value_flag_mask },
	{ "label", value_label },	{ "doc", value_doc },
	{ "linux_names", value_linux },
};
struct tmpl_type view_value = { "value", value_keys, ARRAY_SIZE(value_keys),
				0 };

/* How a builtin fact is got. */
static const char *builtin_member(const struct fact *f)
{
	switch (f->kind) {
	case REF_VERSION:
		return "version";
	case REF_REVISION:
		return "revision";
	case REF_MAPPED_SIZE:
		return "size";
	default:
		return NULL;
	}
}

static const char *builtin_function(const struct fact *f)
{
	switch (f->kind) {
	case REF_HEADER_TYPE:
		return "pcicap_fact_header_type";
	case REF_PORT_TYPE:
		return "pcicap_fact_port_type";
	case REF_LINK_WIDTH:
		return "pcicap_fact_link_width";
	default:
		return NULL;
	}
}

TEXT(fact_member_name, fact, o->member)
TEXT(fact_outer_member, fact, o->outer_member)
TEXT(fact_builtin_member, fact, builtin_member(o))
TEXT(fact_builtin_function, fact, builtin_function(o))
TEXT(fact_c, fact, o->field ? str_format(g, "%s(r)", o->field->cname) : "r")

/* The value is wider than what holds it, though its bits are not. */
BOOL(fact_is_wide, fact, o->reg && o->reg->width.v == 64)

static const struct tmpl_key fact_keys[] = {
	{ "member", fact_member_name },
	{ "outer_member", fact_outer_member },
	{ "builtin_member", fact_builtin_member },
	{ "builtin_function", fact_builtin_function },
	{ "fact_c", fact_c },
	{ "is_wide", fact_is_wide },
};
struct tmpl_type view_fact = { "fact", fact_keys, ARRAY_SIZE(fact_keys), 0 };

TEXT(read_cname, fact_read,
     str_format(g, "%s_read_%s", o->reg->block->cname, o->reg->name.s))
TEXT(read_vtype, fact_read,
     o->reg->is_value ? view_user_type(o->reg)
		      : str_format(g, "struct %s", o->reg->cname))
TEXT(read_ktype, fact_read, view_kernel_type(o->reg))
VALUE(read_facts, fact_read, tmpl_list(&view_fact, o->facts, o->n_facts))

static const struct tmpl_key read_keys[] = {
	{ "read_cname", read_cname },
	{ "vtype", read_vtype },
	{ "ktype", read_ktype },
	{ "facts", read_facts },
};
struct tmpl_type view_fact_read = { "fact read", read_keys,
				    ARRAY_SIZE(read_keys), 0 };
