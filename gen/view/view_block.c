// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Blocks: the capability itself, and groups of registers in it. */
#include <string.h>

#include "base/util.h"
#include "view/view_types.h"

struct reg **view_regs(struct gen *g, const struct block *b, unsigned int *n)
{
	struct reg **v = NULL;

	*n = 0;
	for (unsigned int i = 0; i < b->n_regs; i++) {
		if (!b->regs[i]->bad)
			APPEND(g, v, *n, b->regs[i]);
	}
	return v;
}

bool ats_all_conditional(struct at *const *ats, unsigned int n)
{
	return n && ats[n - 1]->when.n;
}

struct tmpl_value view_ats(struct gen *g, const struct block *b,
			   struct at *const *ats, unsigned int n)
{
	struct at_view **v = NULL;
	unsigned int k = 0;

	for (unsigned int i = 0; i < n; i++) {
		struct at_view *view = mem_alloc(g, sizeof(*view));

		*view = (struct at_view){ b, ats[i] };
		APPEND(g, v, k, view);
	}
	return tmpl_list(&view_at, v, k);
}

struct tmpl_value view_const_ats(struct gen *g, const struct block *b,
				 struct at *const *ats, unsigned int n)
{
	struct at **v = NULL;
	unsigned int k = 0;

	for (unsigned int i = 0; i < n; i++) {
		if (at_fixed(ats[i]))
			APPEND(g, v, k, ats[i]);
	}
	return view_ats(g, b, v, k);
}

TEXT(block_name, block, o->name.s)
TEXT(block_cname, block, o->cname)
TEXT(block_cname_upper, block, str_upper(g, o->cname))
TEXT(block_doc, block, o->doc.s)
BOOL(block_is_root, block, !o->parent)
BOOL(block_is_top, block, !o->parent || block_bar(o))
BOOL(block_is_bar, block, block_bar(o) != NULL)
BOOL(block_needs_cap, block, o->needs_cap)
BOOL(block_is_array, block, o->count.given)
VALUE(block_index, block, view_number(g, o->index))
VALUE(block_linux, block, view_texts(g, &o->linux_names))

GET(block_what)
{
	const struct block *b = object;

	if (!b->parent)
		return tmpl_text(b->spec->title.s);
	return tmpl_text(b->doc.s ? b->doc.s : b->name.s);
}

GET(block_made_by)
{
	const struct block *b = object;
	const char *how = block_bar(b)			 ? "map"
			  : b->parent			 ? "at"
			  : b->spec->kind == SPEC_HEADER ? "open"
							 : "find";

	return tmpl_text(str_format(g, "%s_%s()", b->cname, how));
}

TEXT(block_parent_cname, block, o->parent ? o->parent->cname : NULL)

GET(block_facts)
{
	const struct block *b = object;

	return tmpl_list(&view_fact, b->facts, b->n_facts);
}

static bool is_own(const struct block *b, const struct fact *f)
{
	return f->block == b;
}

GET(block_inherited)
{
	const struct block *b = object;
	struct fact **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; b->parent && i < b->n_facts; i++) {
		if (!is_own(b, b->facts[i]))
			APPEND(g, v, n, b->facts[i]);
	}
	return tmpl_list(&view_fact, v, n);
}

GET(block_own_builtins)
{
	const struct block *b = object;
	struct fact **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < b->n_facts; i++) {
		if (b->facts[i]->kind != REF_FIELD && is_own(b, b->facts[i]))
			APPEND(g, v, n, b->facts[i]);
	}
	return tmpl_list(&view_fact, v, n);
}

static struct fact_read **fact_reads(struct gen *g, const struct block *b,
				     unsigned int *n)
{
	struct fact_read **v = NULL;

	*n = 0;
	for (unsigned int i = 0; i < b->n_facts; i++) {
		const struct fact *f = b->facts[i];

		if (f->kind != REF_FIELD || !is_own(b, f))
			continue;
		if (!*n || v[*n - 1]->reg != f->reg) {
			struct fact_read *read = mem_alloc(g, sizeof(*read));

			read->reg = f->reg;
			APPEND(g, v, *n, read);
		}
		APPEND(g, v[*n - 1]->facts, v[*n - 1]->n_facts, (void *)f);
	}
	return v;
}

GET(block_fact_reads)
{
	unsigned int n;
	struct fact_read **v = fact_reads(g, object, &n);

	return tmpl_list(&view_fact_read, v, n);
}

/* Does init read anything, so that it can fail? */
GET(block_has_fact_reads)
{
	const struct block *b = object;
	unsigned int n;

	fact_reads(g, b, &n);
	for (unsigned int i = 0; !b->parent && i < b->n_facts; i++) {
		enum ref_kind kind = b->facts[i]->kind;

		n += kind == REF_HEADER_TYPE || kind == REF_PORT_TYPE ||
		     kind == REF_LINK_WIDTH;
	}
	return tmpl_bool(n);
}

GET(block_registers)
{
	unsigned int n;
	struct reg **v = view_regs(g, object, &n);

	return tmpl_list(&view_reg, v, n);
}

GET(block_blocks)
{
	const struct block *b = object;

	return tmpl_list(&view_block, b->blocks, b->n_blocks);
}

GET(block_combined)
{
	const struct block *b = object;
	struct combined_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < b->n_combined; i++) {
		struct combined_view *view = mem_alloc(g, sizeof(*view));

		*view = (struct combined_view){ b, b->combined[i] };
		APPEND(g, v, n, view);
	}
	return tmpl_list(&view_combined, v, n);
}

GET(block_const_offset)
{
	const struct block *b = object;

	if (!b->parent || !at_is_const(b->ats, b->n_ats))
		return tmpl_bool(false);
	return tmpl_text(cexpr_offset(g, b, b->ats[0]));
}

GET(block_const_count)
{
	const struct block *b = object;

	if (!b->count.given || !expr_is_const(&b->count))
		return tmpl_bool(false);
	return view_number(g, (uint64_t)b->count.plus);
}

GET(block_count_c)
{
	const struct block *b = object;

	return b->count.given ? tmpl_text(cexpr_expr(g, b->parent, &b->count))
			      : tmpl_bool(false);
}

GET(block_stride)
{
	const struct block *b = object;
	uint64_t stride = b->parent ? block_fixed_stride(b) : 0;

	return stride ? tmpl_text(cexpr_hex(g, stride, 2)) : tmpl_bool(false);
}

TEXT(block_open_size, block,
     block_fixed_stride(o) ? cexpr_hex(g, block_fixed_stride(o), 2)
			   : "0xffffffff")

GET(block_when_c)
{
	const struct block *b = object;

	return b->parent ? tmpl_text(cexpr_cond(g, b->parent, &b->when))
			 : tmpl_bool(false);
}

GET(block_unless_c)
{
	const struct block *b = object;

	return b->parent ? tmpl_text(cexpr_not(g, b->parent, &b->when))
			 : tmpl_bool(false);
}

GET(block_ats)
{
	const struct block *b = object;

	return view_ats(g, b->parent, b->ats, b->n_ats);
}

GET(block_alternatives)
{
	const struct block *b = object;

	return view_const_ats(g, b->parent, b->ats, b->n_ats);
}

BOOL(block_all_conditional, block, ats_all_conditional(o->ats, o->n_ats))

/* The view of the parent that offsets of the block are relative to. */
GET(block_outer_view)
{
	const struct block *b = object;

	if (b->parent && b->parent->parent && b->n_ats &&
	    b->ats[0]->kind == AT_CAPABILITY)
		return tmpl_text("cap");
	return tmpl_text("view");
}

TEXT(block_outer_cap, block, o->parent && o->parent->parent ? "cap" : "view")

static bool uses_facts_cond(const struct cond *cond)
{
	return cond->n;
}

/* Does nothing in the count look at the outer view? */
BOOL(block_unused_outer, block,
     !uses_facts_cond(&o->when) && expr_is_const(&o->count))

GET(block_unused_base)
{
	const struct block *b = object;
	bool used = b->when.n;

	for (unsigned int i = 0; i < b->n_ats; i++)
		used |= b->ats[i]->when.n || !expr_is_const(&b->ats[i]->expr) ||
			b->ats[i]->kind == AT_AFTER;
	return tmpl_bool(!used);
}

/* Does another block begin where this one ends? */
static bool is_followed(const struct block *b)
{
	for (unsigned int i = 0; b->parent && i < b->parent->n_blocks; i++) {
		const struct block *other = b->parent->blocks[i];

		for (unsigned int k = 0; k < other->n_ats; k++) {
			if (other->ats[k]->after_block == b)
				return true;
		}
	}
	return false;
}

BOOL(block_is_followed, block, is_followed(o))

/* Where it would begin if it were there. */
GET(block_end_fallback_c)
{
	const struct block *b = object;

	if (!b->when.n || b->n_ats != 1 || b->ats[0]->kind == AT_AFTER)
		return tmpl_bool(false);
	return tmpl_text(cexpr_offset(g, b->parent, b->ats[0]));
}

BOOL(block_has_sizes, block, o->n_sizes)

VALUE(block_when, block, view_terms(g, &o->when))

GET(block_count)
{
	const struct block *b = object;

	return tmpl_object(&view_expr, &b->count);
}

GET(block_sizes)
{
	const struct block *b = object;
	struct size_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < b->n_sizes; i++) {
		struct size_view *view = mem_alloc(g, sizeof(*view));

		*view = (struct size_view){ b, b->sizes[i] };
		APPEND(g, v, n, view);
	}
	return tmpl_list(&view_size, v, n);
}

TEXT(block_stride_number, block,
     str_format(g, "%llu",
		(unsigned long long)(o->parent ? block_fixed_stride(o) : 0)))

static const struct tmpl_key block_keys[] = {
	{ "name", block_name },
	{ "cname", block_cname },
	{ "CNAME", block_cname_upper },
	{ "block_cname", block_cname },
	{ "parent_cname", block_parent_cname },
	{ "doc", block_doc },
	{ "what", block_what },
	{ "made_by", block_made_by },
	{ "is_root", block_is_root },
	{ "is_top", block_is_top },
	{ "is_bar", block_is_bar },
	{ "needs_cap", block_needs_cap },
	{ "linux_names", block_linux },
	{ "index", block_index },
	{ "facts", block_facts },
	{ "inherited", block_inherited },
	{ "own_builtins", block_own_builtins },
	{ "fact_reads", block_fact_reads },
	{ "has_fact_reads", block_has_fact_reads },
	{ "registers", block_registers },
	{ "blocks", block_blocks },
	{ "combined", block_combined },
	{ "const_offset", block_const_offset },
	{ "is_array", block_is_array },
	{ "const_count", block_const_count },
	{ "count_c", block_count_c },
	{ "count", block_count },
	{ "stride", block_stride },
	{ "stride_number", block_stride_number },
	{ "open_size", block_open_size },
	{ "when", block_when },
	{ "when_c", block_when_c },
	{ "unless_c", block_unless_c },
	{ "ats", block_ats },
	{ "alternatives", block_alternatives },
	{ "all_conditional", block_all_conditional },
	{ "outer_view", block_outer_view },
	{ "outer_cap", block_outer_cap },
	{ "unused_outer", block_unused_outer },
	{ "unused_base", block_unused_base },
	{ "is_followed", block_is_followed },
	{ "end_fallback_c", block_end_fallback_c },
	{ "sizes", block_sizes },
	{ "has_sizes", block_has_sizes },
	{ "has_layout", view_block_has_layout },
	{ "layout_min", view_block_layout_min },
	{ "layout_steps", view_block_layout_steps },
	{ "has_layout_steps", view_block_has_layout_steps },
	{ "uses_v", view_block_uses_v },
	{ "has_snapshot", view_block_has_snapshot },
	{ "snapshot_dwords", view_block_snapshot_dwords },
	{ "snapshot_first", view_block_snapshot_first },
	{ "snapshot_index", view_block_snapshot_index },
	{ "snapshot_count", view_block_snapshot_count },
};
struct tmpl_type view_block = { "block", block_keys, ARRAY_SIZE(block_keys),
				0 };
