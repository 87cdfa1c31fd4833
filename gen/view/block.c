// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Blocks: the capability itself, and groups of registers in it. */

#include "view/types.h"

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

VALUE(block_local, block, tmpl_text(view_local(o, o->cname)))
BOOL(block_is_root, block, !o->parent)
BOOL(block_is_top, block, !o->parent || block_bar(o) || o->structure)
BOOL(block_is_bar, block, block_bar(o) != NULL)
VALUE(block_linux, block, view_texts(g, &o->linux_names))
VALUE(block_parent_symbol, block,
      tmpl_text(o->parent ? o->parent->cname : NULL))

GET(block_what)
{
	const struct block *b = object;

	(void)g;
	if (!b->parent)
		return tmpl_text(b->spec->title.s);
	return tmpl_text(b->doc.s ? b->doc.s : b->name.s);
}

static struct tmpl_value facts_if(struct gen *g, const struct block *b,
				  bool (*test)(const struct block *b,
					       const struct fact *f))
{
	struct fact **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < b->n_facts; i++) {
		if (test(b, b->facts[i]))
			APPEND(g, v, n, b->facts[i]);
	}
	return tmpl_list(&view_fact, v, n);
}

static bool is_own(const struct block *b, const struct fact *f)
{
	return f->block == b;
}

static bool is_inherited(const struct block *b, const struct fact *f)
{
	(void)b;
	return f->inherited;
}

static bool is_own_builtin(const struct block *b, const struct fact *f)
{
	return f->kind != REF_FIELD && is_own(b, f);
}

VALUE(block_all_in_it, block, view_blocks_flat(g, (struct block *)o))
BOOL(block_is_structure, block, o->structure)
VALUE(block_inherited, block, facts_if(g, o, is_inherited))
VALUE(block_own_builtins, block, facts_if(g, o, is_own_builtin))

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
			read->bar = f->bar;
			APPEND(g, v, *n, read);
		}
		APPEND(g, v[*n - 1]->facts, v[*n - 1]->n_facts, (void *)f);
	}
	return v;
}

static unsigned int fact_reads_n(struct gen *g, const struct block *b)
{
	unsigned int n;

	fact_reads(g, b, &n);
	return n;
}

GET(block_fact_reads)
{
	unsigned int n;
	struct fact_read **v = fact_reads(g, object, &n);

	return tmpl_list(&view_fact_read, v, n);
}

/* Facts of a BAR are in the order of the BARs that tell them. */
GET(block_other_bars)
{
	struct block **v = NULL;
	unsigned int n, n_reads;
	struct fact_read **reads = fact_reads(g, object, &n_reads);

	n = 0;
	for (unsigned int i = 0; i < n_reads; i++) {
		struct block *other = reads[i]->bar ? reads[i]->bar->block
						    : NULL;

		if (other && (!n || v[n - 1] != other))
			APPEND(g, v, n, other);
	}
	return tmpl_list(&view_block, v, n);
}

static bool is_given(const struct fact *f)
{
	return f->kind == REF_VERSION || f->kind == REF_REVISION ||
	       f->kind == REF_MAPPED_SIZE;
}

/* Some fact of a BAR is one of the function. */
static bool asks_function(const struct block *b)
{
	bool asks = false;

	for (unsigned int i = 0; block_bar(b) && i < b->n_facts; i++)
		asks |= b->facts[i]->kind > REF_MAPPED_SIZE;
	return asks;
}

/* Does reading what the layout depends on access anything? */
GET(block_has_fact_reads)
{
	const struct block *b = object;
	unsigned int n;

	fact_reads(g, b, &n);
	for (unsigned int i = 0; i < b->n_facts; i++)
		n += b->facts[i]->kind != REF_FIELD &&
		     b->facts[i]->block == b && !is_given(b->facts[i]);
	return tmpl_bool(n);
}

/* Facts of the function that a BAR does not tell. */
BOOL(block_asks_function, block, asks_function(o))

static bool in_memory(const struct block *b)
{
	return b->spec->kind == SPEC_DEVICE;
}

/* How long it is depends on what is in it. */
static bool varies(const struct block *b)
{
	return b->parent && !block_bar(b) && !block_fixed_stride(b);
}

static bool refers_to(const struct ref *ref, const struct block *b)
{
	return ref->kind == REF_FIELD && ref->block == b;
}

static bool has_own(const struct cond *c, const struct block *b)
{
	for (unsigned int i = 0; i < c->n; i++) {
		for (unsigned int k = 0; k < c->alts[i]->n; k++) {
			if (refers_to(&c->alts[i]->tests[k]->ref, b))
				return true;
		}
	}
	return false;
}

/* What is around the elements tells how long each is, and so the same of all. */
static bool is_even(const struct block *b)
{
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		if (refers_to(&b->sizes[i]->expr.ref, b) ||
		    has_own(&b->sizes[i]->when, b))
			return false;
	}
	return b->n_sizes;
}

BOOL(block_is_even, block, is_even(o))
BOOL(block_in_memory, block, in_memory(o))
BOOL(block_varies, block, varies(o))
BOOL(block_needs_facts, block,
     varies(o) || facts_if(g, o, is_own_builtin).n || fact_reads_n(g, o))
BOOL(block_is_io, block, block_bar(o) && block_bar(o)->kind == BAR_IO)

/* Can getting its facts fail? */
GET(block_has_config_facts)
{
	const struct block *b = object;
	unsigned int n;
	struct fact_read **reads = fact_reads(g, b, &n);
	bool fails = !in_memory(b) && (n || facts_if(g, b, is_own_builtin).n);

	for (unsigned int i = 0; i < n; i++)
		fails |= !view_reg_is_bare(reads[i]->reg);
	return tmpl_bool(fails);
}

/* Something of it is changed by the kernel's own functions alone. */
bool view_block_has_owned(const struct block *b)
{
	bool has = false;

	for (unsigned int i = 0; i < b->n_regs; i++)
		has |= b->regs[i]->owned_mask != 0;
	for (unsigned int i = 0; i < b->n_blocks; i++)
		has |= view_block_has_owned(b->blocks[i]);
	return has;
}

/* Quantities and values of several registers, also of blocks in it. */
bool view_block_has_more(const struct block *b)
{
	bool has = b->n_combined;

	for (unsigned int i = 0; i < b->n_regs; i++) {
		for (unsigned int k = 0; k < b->regs[i]->n_fields; k++) {
			const struct field *f = b->regs[i]->fields[k];

			has |= f->name.s && (f->encoding.kind == ENC_NUMBER ||
					     f->encoding.kind == ENC_FIXED ||
					     f->encoding.kind == ENC_ADDRESS);
		}
	}
	for (unsigned int i = 0; i < b->n_blocks; i++)
		has |= view_block_has_more(b->blocks[i]);
	return has;
}

GET(block_registers)
{
	unsigned int n;
	struct reg **v = view_regs(g, object, &n);

	return tmpl_list(&view_reg, v, n);
}

GET(block_const_offset)
{
	const struct block *b = object;

	(void)g;
	if (!b->parent || !at_is_const(b->ats, b->n_ats))
		return tmpl_bool(false);
	return tmpl_number((uint64_t)b->ats[0]->expr.plus, 2);
}

GET(block_const_count)
{
	const struct block *b = object;

	(void)g;
	if (!b->count.given || !expr_is_const(&b->count))
		return tmpl_bool(false);
	return tmpl_number((uint64_t)b->count.plus, 0);
}

GET(block_stride)
{
	const struct block *b = object;
	uint64_t stride = b->parent ? block_fixed_stride(b) : 0;

	(void)g;
	return stride ? tmpl_number(stride, 2) : tmpl_bool(false);
}

NUMBER(block_widest_number, block, 0, block_widest(o))
NUMBER(block_stride_number, block, 0, o->parent ? block_fixed_stride(o) : 0)
VALUE(block_when, block, view_when(&o->when))
VALUE(block_alternatives, block, view_const_ats(g, o->ats, o->n_ats))
BOOL(block_all_conditional, block, view_all_conditional(o->ats, o->n_ats))
BOOL(block_is_nested, block, o->parent && o->parent->parent)

/* Its offset counts from the capability, not from the block around it. */
BOOL(block_in_capability, block,
     o->parent && o->parent->parent && o->n_ats &&
	     o->ats[0]->kind == AT_CAPABILITY)
BOOL(block_count_is_fixed, block,
     (!o->when.n || cond_is_live(&o->when)) && expr_is_const(&o->count))

GET(block_place_is_fixed)
{
	const struct block *b = object;
	bool depends = b->when.n;

	(void)g;
	for (unsigned int i = 0; i < b->n_ats; i++)
		depends |= b->ats[i]->when.n ||
			   !expr_is_const(&b->ats[i]->expr) ||
			   b->ats[i]->kind == AT_AFTER;
	return tmpl_bool(!depends);
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
GET(block_end_fallback)
{
	const struct block *b = object;

	(void)g;
	if (!b->when.n || b->n_ats != 1 || b->ats[0]->kind == AT_AFTER)
		return tmpl_bool(false);
	return tmpl_object(&view_at, b->ats[0]);
}

VALUE(block_count, block, view_given(&o->count))
VALUE(block_runs, block, view_runs(g, &o->runs))
VALUE(block_present, block,
      tmpl_text(o->present.fact ? o->present.fact->member : NULL))
VALUE(block_list, block,
      tmpl_object(&view_list, o->list.given ? &o->list : NULL))
BOOL(block_place_is_told, block,
     o->n_ats == 1 && o->ats[0]->expr.ref.kind != REF_NONE)
static const struct bar *bar_around(const struct block *b)
{
	while (b->parent && !block_bar(b))
		b = b->parent;
	return block_bar(b);
}

BOOL(block_is_behind, block, bar_around(o) && bar_around(o)->through.given)
VALUE(block_top_symbol, block,
      tmpl_text(bar_around(o) ? bar_around(o)->block->cname : o->cname))
BOOL(block_is_shared, block, o->shared)
VALUE(block_type_symbol, block,
      tmpl_text(o->shared ? o->shared->cname : o->cname))
BOOL(block_is_indexed, block, o->count.given || o->list.given)
BOOL(block_has_sizes, block, o->n_sizes)

static const struct tmpl_key block_keys[] = {
	KEY_TEXT("name", block, name.s, "its name"),
	KEY_TEXT("symbol", block, cname,
		 "its name with those around it: pcicap_vc_resource"),
	KEY_GET("local", block_local,
		"the same without the spec's name; of the root: that name"),
	KEY_GET("block_local", block_local, "the same, for its registers"),
	KEY_TEXT("block_symbol", block, cname,
		 "the same, for partials that registers use, too"),
	KEY_GET("parent_symbol", block_parent_symbol,
		"the symbol of the block around it, or false"),
	KEY_TEXT("doc", block, doc.s, "what it is"),
	KEY_GET("what", block_what, "title of the spec, its doc, or its name"),
	KEY_GET("is_root", block_is_root, "the outermost block of a spec"),
	KEY_GET("is_bar", block_is_bar, "the contents of a BAR"),
	KEY_GET("blocks_flat", block_all_in_it,
		"the block and all blocks in it, outer ones first"),
	KEY_GET("is_structure", block_is_structure,
		"the contents of a structure in memory"),
	KEY_GET("is_top", block_is_top, "one of these two"),
	KEY_GET("is_nested", block_is_nested, "in a block that is in a block"),
	KEY_GET("widest", block_widest_number,
		"bytes of its widest register, also of blocks in it; of 24 "
		"bits, of a dword"),
	KEY_BOOL("needs_cap", block, needs_cap,
		 "something in it counts its offset from the capability"),
	KEY_GET("linux_names", block_linux, "the kernel's macros"),
	KEY_UINT("index", block, index, 0, "its place among its siblings"),
	KEY_LIST("facts", block, facts, fact,
		 "values that its layout depends on"),
	KEY_GET("inherited", block_inherited, "facts of the block around it"),
	KEY_GET("own_builtins", block_own_builtins,
		"facts that come with the place or the function"),
	KEY_GET("fact_reads", block_fact_reads,
		"registers that facts come from"),
	KEY_GET("other_bars", block_other_bars,
		"of a BAR: the contents of others whose registers tell what is "
		"in it"),
	KEY_GET("has_fact_reads", block_has_fact_reads,
		"getting its facts accesses the device"),
	KEY_GET("is_memory", block_in_memory, "it lies in a BAR"),
	KEY_GET("is_io", block_is_io, "the contents of a BAR of ports"),
	KEY_GET("varies", block_varies,
		"how long it is depends on what is in it"),
	KEY_GET("needs_facts", block_needs_facts,
		"it has facts of its own, or its length varies"),
	KEY_GET("asks_function", block_asks_function,
		"of a BAR: it has facts of the function, too"),
	KEY_GET("has_config_facts", block_has_config_facts,
		"getting its facts can fail"),
	KEY_GET("registers", block_registers, "its registers"),
	KEY_LIST("blocks", block, blocks, block, "its blocks"),
	KEY_GET("members", view_block_members,
		"registers as members of a structure"),
	KEY_GET("layout", view_block_layout,
		"of a structure: the same, with blocks and what is behind "
		"them"),
	KEY_GET("body_start", view_block_body_start,
		"bytes of the header that the kind of capability has"),
	KEY_LIST("combined", block, combined, combined,
		 "values that several registers hold together"),
	KEY_LIST("polls", block, polls, poll, "what is started and awaited"),
	KEY_LIST("interrupts", block, interrupts, interrupts,
		 "registers of interrupts"),
	KEY_GET("const_offset", block_const_offset,
		"its offset if it has but one, or false"),
	KEY_GET("const_count", block_const_count,
		"number of elements if it is constant, or false"),
	KEY_BOOL("is_array", block, count.given, "there is more than one"),
	KEY_GET("runs", block_runs,
		"pieces of the array but the first, from the last one on"),
	KEY_GET("present", block_present,
		"the fact with a bit for each element that exists, or false"),
	KEY_WITHIN("present_ref", block, present, ref, "the same"),
	KEY_GET("list", block_list, "it is the first of a list, or false"),
	KEY_GET("place_is_told", block_place_is_told,
		"a register tells its place; 0: it is not there"),
	KEY_GET("is_indexed_space", block_is_behind,
		"it lies behind an index and a data register"),
	KEY_GET("top_symbol", block_top_symbol,
		"the symbol of the BAR around it"),
	KEY_GET("is_shared", block_is_shared, "it has the C type of another"),
	KEY_GET("type_symbol", block_type_symbol,
		"the symbol of its C type: its own, or that of the other"),
	KEY_GET("is_indexed", block_is_indexed, "it has an index when shown"),
	KEY_GET("count", block_count, "number of elements, or false"),
	KEY_WITHIN("count_expr", block, count, expr,
		   "the same; 1 if not given"),
	KEY_GET("stride", block_stride,
		"bytes from one to the next if they are constant, or false"),
	KEY_GET("stride_number", block_stride_number, "the same, or 0"),
	KEY_GET("is_even", block_is_even,
		"its elements are equally long, as the layout around them "
		"tells"),
	KEY_GET("when", block_when, "the condition that it is there, or false"),
	KEY_LIST("ats", block, ats, at, "its places, each with a condition"),
	KEY_GET("alternatives", block_alternatives,
		"its places at constant offsets"),
	KEY_GET("all_conditional", block_all_conditional,
		"each of its places has a condition"),
	KEY_GET("in_capability", block_in_capability,
		"its offset counts from the capability"),
	KEY_GET("count_is_fixed", block_count_is_fixed,
		"the number of elements depends on nothing"),
	KEY_GET("place_is_fixed", block_place_is_fixed,
		"its place depends on nothing"),
	KEY_GET("is_followed", block_is_followed,
		"another block begins where it ends"),
	KEY_GET("end_fallback", block_end_fallback,
		"where it would begin if it were there, or false"),
	KEY_LIST("sizes", block, sizes, size, "sizes, each with a condition"),
	KEY_GET("has_sizes", block_has_sizes, "its size is given"),
	KEY_GET("has_layout", view_block_has_layout,
		"its size follows from what is in it"),
	KEY_GET("layout_min", view_block_layout_min,
		"the end of what is always there, in whole dwords"),
	KEY_GET("layout_steps", view_block_layout_steps,
		"what can make it longer than that"),
	KEY_GET("has_layout_steps", view_block_has_layout_steps,
		"there is something that can"),
	KEY_GET("needs_init", view_block_needs_init,
		"its size or facts are to be found out"),
	KEY_GET("has_snapshot", view_block_has_snapshot,
		"it can be read as a whole"),
	KEY_GET("snapshot_dwords", view_block_snapshot_dwords,
		"dwords of a snapshot"),
	KEY_GET("snapshot_first", view_block_snapshot_first,
		"the first that is read, or false: 0"),
	KEY_GET("snapshot_index", view_block_snapshot_index,
		"the first that is read"),
	KEY_GET("snapshot_count", view_block_snapshot_count,
		"how many are read"),
};

VIEW_TYPE(block, "block");

VALUE(fact_builtin, fact,
      tmpl_text(o->kind >= REF_FIRST_FACT ? fact_name(o->kind) : NULL))
BOOL(fact_is_given, fact, is_given(o))

/* The value is wider than what holds it, though its bits are not. */
BOOL(fact_is_wide, fact, o->reg && o->reg->width.v == 64)

static const struct tmpl_key fact_keys[] = {
	KEY_TEXT("member", fact, member, "its name among the block's facts"),
	KEY_TEXT("outer_member", fact, outer_member,
		 "its name in the block around"),
	KEY_BOOL("is_inherited", fact, inherited,
		 "the block around has it, too"),
	KEY_GET("builtin", fact_builtin, "version, port_type, ..., or false"),
	KEY_GET("is_given", fact_is_given,
		"a builtin that comes with the place"),
	KEY_GET("is_wide", fact_is_wide, "it is in a register of 64 bits"),
	KEY_OBJECT("register", fact, reg, reg, "the register, or false"),
	KEY_OBJECT("field", fact, field, field, "the field, or false"),
};

VIEW_TYPE(fact, "fact");

BOOL(fact_read_is_bare, fact_read, view_reg_is_bare(o->reg))

VALUE(fact_read_from, fact_read,
      tmpl_object(&view_block, o->bar ? o->bar->block : NULL))

static const struct tmpl_key fact_read_keys[] = {
	KEY_GET("from", fact_read_from,
		"the contents of another BAR that it is in, or false"),
	KEY_OBJECT("register", fact_read, reg, reg, "the register"),
	KEY_GET("read_is_bare", fact_read_is_bare, "reading it cannot fail"),
	KEY_LIST("facts", fact_read, facts, fact, "the facts in it"),
};

VIEW_TYPE(fact_read, "read of facts");
