// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers, and values that are combined of several. */
#include <string.h>

#include "base/util.h"
#include "view/view_types.h"

/* Index into the tables of types: 8, 16, 32 (also for 24) and 64 bits. */
static unsigned int type_index(const struct reg *reg)
{
	return reg->width.v == 8    ? 0
	       : reg->width.v == 16 ? 1
	       : reg->width.v == 64 ? 3
				    : 2;
}

const char *view_user_type(const struct reg *reg)
{
	static const char *const types[] = { "uint8_t", "uint16_t", "uint32_t",
					     "uint64_t" };

	return types[type_index(reg)];
}

const char *view_kernel_type(const struct reg *reg)
{
	static const char *const types[] = { "u8", "u16", "u32", "u64" };

	return types[type_index(reg)];
}

static const char *all_ones(const struct reg *reg)
{
	static const char *const ones[] = { "UINT8_MAX", "UINT16_MAX",
					    "UINT32_MAX", "UINT64_MAX" };

	return ones[type_index(reg)];
}

static const char *kernel_all_ones(const struct reg *reg)
{
	static const char *const ones[] = { "U8_MAX", "U16_MAX", "U32_MAX",
					    "U64_MAX" };

	return ones[type_index(reg)];
}

static const char *value_type(struct gen *g, const struct reg *reg)
{
	return reg->is_value ? view_user_type(reg)
			     : str_format(g, "struct %s", reg->cname);
}

static const char *verb_name(struct gen *g, const struct reg *reg,
			     const char *verb)
{
	return str_join(g, str_join(g, reg->block->cname, verb), reg->name.s);
}

TEXT(reg_name, reg, o->name.s)
TEXT(reg_name_upper, reg, str_upper(g, o->name.s))
TEXT(reg_cname, reg, o->cname)
TEXT(reg_cname_upper, reg, o->cname_upper)
TEXT(reg_block_cname, reg, o->block->cname)
TEXT(reg_block_cname_upper, reg, str_upper(g, o->block->cname))
TEXT(reg_doc, reg, o->doc.s)
TEXT(reg_doc_or_name, reg, o->doc.s ? o->doc.s : o->name.s)
TEXT(reg_section, reg, o->section.s)
VALUE(reg_width, reg, view_number(g, o->width.v))
VALUE(reg_bytes, reg, view_number(g, reg_length(o)))
VALUE(reg_linux, reg, view_texts(g, &o->linux_names))
BOOL(reg_is_value, reg, o->is_value)
BOOL(reg_is_alias, reg, o->alias)
BOOL(reg_weak, reg, o->weak)
BOOL(reg_read_effect, reg, o->read_effect)
BOOL(reg_no_read, reg,
     o->block->spec->kind == SPEC_DEVICE && (o->read_effect || !o->readable))
BOOL(reg_is_array, reg, o->count.given)
BOOL(reg_readable, reg, o->readable)
TEXT(reg_utype, reg, view_user_type(o))
TEXT(reg_ktype, reg, view_kernel_type(o))
TEXT(reg_vtype, reg, value_type(g, o))
TEXT(reg_work, reg, o->width.v == 64 ? "uint64_t" : "uint32_t")
TEXT(reg_kwork, reg, o->width.v == 64 ? "u64" : "u32")
TEXT(reg_lvalue, reg, o->is_value ? "*val" : "val->raw")
TEXT(reg_lvalue_ptr, reg, o->is_value ? "val" : "&val->raw")
TEXT(reg_rvalue, reg, o->is_value ? "val" : "val.raw")
TEXT(reg_old_rvalue, reg, o->is_value ? "old" : "old.raw")
TEXT(reg_all_ones, reg, all_ones(o))
TEXT(reg_kall_ones, reg, kernel_all_ones(o))
TEXT(reg_access_width, reg, str_format(g, "%u", (unsigned int)o->width.v))
TEXT(reg_read_cname, reg, verb_name(g, o, "read"))
TEXT(reg_write_cname, reg, verb_name(g, o, "write"))
TEXT(reg_update_cname, reg, verb_name(g, o, "update"))
TEXT(reg_clear_cname, reg, verb_name(g, o, "clear"))
TEXT(reg_snapshot_cname, reg, verb_name(g, o, "snapshot"))
TEXT(reg_offset_cname, reg, str_format(g, "%s_offset", o->cname))
TEXT(reg_when_c, reg, cexpr_cond(g, o->block, &o->when))
TEXT(reg_unless_c, reg, cexpr_not(g, o->block, &o->when))
TEXT(reg_write_mask, reg,
     cexpr_mask(g, o->write_mask, (unsigned int)o->width.v))
TEXT(reg_w1c_mask, reg, cexpr_mask(g, o->w1c_mask, (unsigned int)o->width.v))
TEXT(reg_preserve_mask, reg,
     cexpr_mask(g, o->preserve_mask, (unsigned int)o->width.v))
BOOL(reg_has_preserve, reg, o->preserve_mask && o->readable)
BOOL(reg_is_writable, reg, o->writable)

/* Reserved bits that a plain write would lose. */
static bool has_reserved_preserve(const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i]->access == ACCESS_RSVDP)
			return true;
	}
	return false;
}

BOOL(reg_can_write, reg,
     o->writable && o->write_mask && !has_reserved_preserve(o))
BOOL(reg_can_update, reg, o->writable && o->write_mask && o->readable)
BOOL(reg_can_clear, reg, o->writable && o->w1c_mask)

static bool const_at(const struct reg *reg)
{
	return at_is_const(reg->ats, reg->n_ats);
}

GET(reg_const_offset)
{
	const struct reg *reg = object;

	if (!const_at(reg))
		return tmpl_bool(false);
	return tmpl_text(cexpr_offset(g, reg->block, reg->ats[0]));
}

/* At a constant offset, always there, of a block that is always there. */
BOOL(reg_root_fixed, reg,
     const_at(o) && !o->when.n && (!o->block->parent || block_bar(o->block)) &&
	     (!o->count.given || expr_is_const(&o->count)))

BOOL(reg_has_offset_function, reg, !const_at(o))

GET(reg_alternatives)
{
	const struct reg *reg = object;

	return view_const_ats(g, reg->block, reg->ats, reg->n_ats);
}

GET(reg_ats)
{
	const struct reg *reg = object;

	return view_ats(g, reg->block, reg->ats, reg->n_ats);
}

BOOL(reg_all_conditional, reg, ats_all_conditional(o->ats, o->n_ats))

GET(reg_offset_expr)
{
	const struct reg *reg = object;
	const char *offset = reg->cname_upper;

	if (!const_at(reg))
		offset = str_format(g, "%s_offset(v)", reg->cname);
	if (reg->count.given)
		offset = str_format(g, "%s + index * %llu", offset,
				    (unsigned long long)reg_stride(reg));
	return tmpl_text(offset);
}

GET(reg_view_member)
{
	const struct reg *reg = object;

	if (reg->block->parent && reg->n_ats &&
	    reg->ats[0]->kind == AT_CAPABILITY)
		return tmpl_text("cap");
	return tmpl_text("view");
}

TEXT(reg_count_c, reg,
     o->count.given ? cexpr_expr(g, o->block, &o->count) : NULL)

GET(reg_const_count)
{
	const struct reg *reg = object;

	if (!reg->count.given || !expr_is_const(&reg->count))
		return tmpl_bool(false);
	return view_number(g, (uint64_t)reg->count.plus);
}

/* Can an access fail before the register is reached? */
BOOL(reg_guarded, reg, o->count.given || o->when.n)

BOOL(reg_uses_v, reg,
     o->when.n || !const_at(o) || (o->count.given && !expr_is_const(&o->count)))

BOOL(reg_in_snapshot, reg,
     view_snapshot_end(o) >
	     4 * (uint64_t)(o->block->parent
				    ? 0
				    : spec_body_start(o->block->spec) / 4))

static struct tmpl_value fields(struct gen *g, const struct reg *reg,
				bool reserved)
{
	struct field_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		struct field_view *view;

		if (!reserved && !reg->fields[i]->name.s)
			continue;
		view = mem_alloc(g, sizeof(*view));
		*view = (struct field_view){ reg, reg->fields[i], i };
		APPEND(g, v, n, view);
	}
	return tmpl_list(&view_field, v, n);
}

VALUE(reg_fields, reg, fields(g, o, false))
VALUE(reg_all_fields, reg, fields(g, o, true))
VALUE(reg_when, reg, view_terms(g, &o->when))
VALUE(reg_stride_number, reg, view_number(g, reg_stride(o)))
VALUE(reg_count, reg, tmpl_object(&view_expr, &o->count))

static const struct tmpl_key reg_keys[] = {
	{ "name", reg_name },
	{ "NAME", reg_name_upper },
	{ "cname", reg_cname },
	{ "CNAME", reg_cname_upper },
	{ "reg_cname", reg_cname },
	{ "block_cname", reg_block_cname },
	{ "BLOCK_CNAME", reg_block_cname_upper },
	{ "doc", reg_doc },
	{ "doc_or_name", reg_doc_or_name },
	{ "section", reg_section },
	{ "width", reg_width },
	{ "length", reg_bytes },
	{ "linux_names", reg_linux },
	{ "is_value", reg_is_value },
	{ "is_alias", reg_is_alias },
	{ "weak", reg_weak },
	{ "read_effect", reg_read_effect },
	{ "no_read", reg_no_read },
	{ "is_array", reg_is_array },
	{ "readable", reg_readable },
	{ "is_writable", reg_is_writable },
	{ "utype", reg_utype },
	{ "ktype", reg_ktype },
	{ "vtype", reg_vtype },
	{ "work", reg_work },
	{ "kwork", reg_kwork },
	{ "lvalue", reg_lvalue },
	{ "lvalue_ptr", reg_lvalue_ptr },
	{ "rvalue", reg_rvalue },
	{ "old_rvalue", reg_old_rvalue },
	{ "all_ones", reg_all_ones },
	{ "kall_ones", reg_kall_ones },
	{ "access_width", reg_access_width },
	{ "read_cname", reg_read_cname },
	{ "write_cname", reg_write_cname },
	{ "update_cname", reg_update_cname },
	{ "clear_cname", reg_clear_cname },
	{ "snapshot_cname", reg_snapshot_cname },
	{ "offset_cname", reg_offset_cname },
	{ "when", reg_when },
	{ "when_c", reg_when_c },
	{ "unless_c", reg_unless_c },
	{ "write_mask", reg_write_mask },
	{ "w1c_mask", reg_w1c_mask },
	{ "preserve_mask", reg_preserve_mask },
	{ "has_preserve", reg_has_preserve },
	{ "can_write", reg_can_write },
	{ "can_update", reg_can_update },
	{ "can_clear", reg_can_clear },
	{ "const_offset", reg_const_offset },
	{ "root_fixed", reg_root_fixed },
	{ "has_offset_function", reg_has_offset_function },
	{ "alternatives", reg_alternatives },
	{ "ats", reg_ats },
	{ "all_conditional", reg_all_conditional },
	{ "offset_expr", reg_offset_expr },
	{ "view_member", reg_view_member },
	{ "count", reg_count },
	{ "count_c", reg_count_c },
	{ "const_count", reg_const_count },
	{ "stride_number", reg_stride_number },
	{ "guarded", reg_guarded },
	{ "uses_v", reg_uses_v },
	{ "in_snapshot", reg_in_snapshot },
	{ "fields", reg_fields },
	{ "all_fields", reg_all_fields },
};
struct tmpl_type view_reg = { "register", reg_keys, ARRAY_SIZE(reg_keys), 0 };

TEXT(combined_name, combined_view, o->combined->name.s)
TEXT(combined_cname, combined_view,
     str_join(g, o->block->cname, o->combined->name.s))
TEXT(combined_read_cname, combined_view,
     str_format(g, "%s_read_%s", o->block->cname, o->combined->name.s))
TEXT(combined_block_cname, combined_view, o->block->cname)
TEXT(combined_doc, combined_view, o->combined->doc.s)
TEXT(combined_doc_or_name, combined_view,
     o->combined->doc.s ? o->combined->doc.s : o->combined->name.s)
TEXT(combined_unit, combined_view, o->combined->unit.s)
VALUE(combined_lsb, combined_view, view_number(g, o->combined->lsb.v))
VALUE(combined_n_parts, combined_view, view_number(g, o->combined->n_parts))
VALUE(combined_parts, combined_view,
      tmpl_list(&view_combined_part, o->combined->parts, o->combined->n_parts))

static const struct tmpl_key combined_keys[] = {
	{ "name", combined_name },
	{ "cname", combined_cname },
	{ "read_cname", combined_read_cname },
	{ "block_cname", combined_block_cname },
	{ "doc", combined_doc },
	{ "doc_or_name", combined_doc_or_name },
	{ "unit", combined_unit },
	{ "lsb", combined_lsb },
	{ "n_parts", combined_n_parts },
	{ "parts", combined_parts },
};
struct tmpl_type view_combined = { "combined", combined_keys,
				   ARRAY_SIZE(combined_keys), 0 };

TEXT(part_read_cname, ref, verb_name(g, o->reg, "read"))
TEXT(part_vtype, ref, value_type(g, o->reg))
TEXT(part_ktype, ref, view_kernel_type(o->reg))
TEXT(part_when_c, ref, cexpr_cond(g, o->block, &o->reg->when))
BOOL(part_all_conditional, ref, ats_all_conditional(o->reg->ats, o->reg->n_ats))
TEXT(part_offset_cname, ref, str_format(g, "%s_offset", o->reg->cname))
VALUE(part_width, ref,
      view_number(g, o->field ? field_width(o->field) : o->reg->width.v))
TEXT(part_c, ref,
     o->field ? str_format(g, "%s(part)", o->field->cname) : "part")
VALUE(part_ref, ref, tmpl_object(&view_ref, o))

static const struct tmpl_key part_keys[] = {
	{ "read_cname", part_read_cname },
	{ "vtype", part_vtype },
	{ "ktype", part_ktype },
	{ "when_c", part_when_c },
	{ "all_conditional", part_all_conditional },
	{ "offset_cname", part_offset_cname },
	{ "part_width", part_width },
	{ "part_c", part_c },
	{ "ref", part_ref },
};
struct tmpl_type view_combined_part = { "part of a combined value", part_keys,
					ARRAY_SIZE(part_keys), 0 };
