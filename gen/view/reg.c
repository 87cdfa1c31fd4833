// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers. */
#include <string.h>

#include "view/types.h"

static unsigned int digits(const struct reg *reg)
{
	return (unsigned int)reg->width.v / 4;
}

VALUE(reg_local, reg, tmpl_text(view_local(o->block, o->cname)))
VALUE(reg_block_symbol, reg, tmpl_text(o->block->cname))
VALUE(reg_doc_or_name, reg, tmpl_text(o->doc.s ? o->doc.s : o->name.s))
NUMBER(reg_bytes, reg, 0, reg_length(o))
VALUE(reg_linux, reg, view_texts(g, &o->linux_names))
BOOL(reg_no_read, reg,
     o->block->spec->kind == SPEC_DEVICE && (o->read_effect || !o->readable))
VALUE(reg_when, reg, view_when(&o->when))
VALUE(reg_writable_when, reg, view_when(&o->writable_when))
NUMBER(reg_all_mask, reg, digits(o),
       o->width.v >= 64 ? UINT64_MAX : (UINT64_C(1) << o->width.v) - 1)
NUMBER(reg_write_mask, reg, digits(o), o->write_mask)
NUMBER(reg_w1c_mask, reg, digits(o), o->w1c_mask)
NUMBER(reg_preserve_mask, reg, digits(o), o->preserve_mask)
static bool has_all(const struct reg *reg, uint64_t mask)
{
	return mask == (reg->width.v >= 64 ? UINT64_MAX
					   : (UINT64_C(1) << reg->width.v) - 1);
}

/* Reserved bits that a plain write would lose. */
static bool has_reserved_preserve(const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i]->access == ACCESS_RSVDP)
			return true;
	}
	return false;
}

/*
 * A base address register may be half of a BAR, which no writer of one register
 * can know: the runtime writes BARs as a whole.
 */
bool view_can_write(const struct reg *reg)
{
	return reg->writable && !reg->base_address && reg->write_mask &&
	       !has_reserved_preserve(reg);
}

/* Where nothing is to be kept, a write says it all. */
bool view_can_update(const struct reg *reg)
{
	/* the bits beside those that are enabled stay as they are */
	if (reg->write_enable)
		return reg->writable && reg->write_mask;
	return reg->writable && !reg->base_address && reg->write_mask &&
	       reg->preserve_mask && reg->readable && !reg->read_effect &&
	       !reg->write_effect;
}

BOOL(reg_may_lack, reg, o->when.n || view_all_conditional(o->ats, o->n_ats))
BOOL(reg_all_writable, reg, has_all(o, o->write_mask))
BOOL(reg_all_w1c, reg, has_all(o, o->w1c_mask))
BOOL(reg_needs_write_mask, reg,
     (view_can_write(o) || view_can_update(o)) && !has_all(o, o->write_mask))
BOOL(reg_has_reset, reg, o->reset_mask)
NUMBER(reg_reset_value, reg, digits(o), o->reset_value)
NUMBER(reg_reset_mask, reg, digits(o), o->reset_mask)
NUMBER(reg_half, reg, 0, o->width.v / 2)
NUMBER(reg_enable_mask, reg, digits(o),
       o->write_enable ? o->write_mask << o->width.v / 2 : 0)
BOOL(reg_keeps_some, reg, o->preserve_mask)
BOOL(reg_needs_keep_mask, reg,
     o->writable && !o->base_address && o->readable && o->preserve_mask &&
	     (o->w1c_mask || !has_all(o, o->preserve_mask)))

/* Access kinds of its fields that have names, each once: "ro, rw1c". */
GET(reg_access)
{
	const struct reg *reg = object;
	bool seen[ACCESS_NOT_GIVEN + 1] = { false };
	struct strbuf out = { .g = g };

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];

		if (!f->name.s || seen[f->access])
			continue;
		seen[f->access] = true;
		if (out.len)
			buf_adds(&out, ", ");
		buf_adds(&out, access_name(f->access));
	}
	return tmpl_text(out.len ? out.s : "reserved");
}

BOOL(reg_has_preserve, reg, o->preserve_mask && o->readable)

/* What others than the kernel's own code may change. */
NUMBER(reg_free_mask, reg, digits(o), o->write_mask & ~o->owned_mask)
NUMBER(reg_free_w1c_mask, reg, digits(o), o->w1c_mask & ~o->owned_mask)
BOOL(reg_has_owned, reg, o->owned_mask)
BOOL(reg_all_free, reg, has_all(o, o->write_mask & ~o->owned_mask))
BOOL(reg_update_is_free, reg, o->write_mask & ~o->owned_mask)
BOOL(reg_clear_is_free, reg, o->w1c_mask & ~o->owned_mask)

/* Functions that own something of it, each once. */
GET(reg_owners)
{
	const struct reg *reg = object;
	const char **v = NULL;
	unsigned int n = 0;

	if (reg->owner.s)
		APPEND(g, v, n, (char *)reg->owner.s);
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const char *owner = reg->fields[i]->owner.s;
		bool seen = !owner;

		for (unsigned int k = 0; !seen && k < n; k++)
			seen = !strcmp(v[k], owner);
		if (!seen)
			APPEND(g, v, n, (char *)owner);
	}
	return tmpl_list(NULL, v, n);
}

/* Some of its bits read as 0, or may: all ones is no value of it. */
GET(reg_never_ones)
{
	const struct reg *reg = object;
	bool never = false;

	(void)g;
	for (unsigned int i = 0; i < reg->n_fields; i++)
		never |= access_is_reserved(reg->fields[i]->access);
	return tmpl_bool(never);
}

static bool const_at(const struct reg *reg)
{
	return at_is_const(reg->ats, reg->n_ats);
}

/* The BAR that it is in, however deep. */
static const struct bar *bar_around(const struct reg *reg)
{
	const struct block *b = reg->block;

	while (b->parent && !block_bar(b))
		b = b->parent;
	return block_bar(b);
}

static bool in_ports(const struct reg *reg)
{
	const struct bar *bar = bar_around(reg);

	return bar && bar->kind == BAR_IO;
}

BOOL(reg_is_bare, reg, view_reg_is_bare(o))
BOOL(reg_has_load, reg,
     (view_reg_is_bare(o) || view_reg_is_bare_array(o)) && !in_ports(o) &&
	     o->width.v != 24 && o->split == SPLIT_NONE)
BOOL(reg_in_ports, reg, in_ports(o))
BOOL(reg_is_split, reg, o->split != SPLIT_NONE)
BOOL(reg_one_access, reg,
     o->width.v == 64 && o->split == SPLIT_NONE && !in_ports(o))
/* By address: of a big-endian register the high half lies below. */
static bool lower_first(const struct reg *reg)
{
	return (reg->split == SPLIT_LOW_FIRST) != (reg->order.is == BYTES_BE);
}

BOOL(reg_low_first, reg, o->split != SPLIT_NONE && lower_first(o))
BOOL(reg_high_first, reg, o->split != SPLIT_NONE && !lower_first(o))
BOOL(reg_is_24, reg, o->width.v == 24)

BOOL(reg_can_write, reg, view_can_write(o))
BOOL(reg_can_update, reg, view_can_update(o))
/* One number that can be written needs no change of its bits. */
BOOL(reg_has_update, reg,
     view_can_update(o) && !(view_can_write(o) && o->is_value &&
			     o->n_fields == 1 && !o->fields[0]->flags.n))
BOOL(reg_can_clear, reg, o->writable && o->w1c_mask)

GET(reg_const_offset)
{
	const struct reg *reg = object;

	(void)g;
	if (!const_at(reg))
		return tmpl_bool(false);
	return tmpl_number((uint64_t)reg->ats[0]->expr.plus, 2);
}

BOOL(reg_root_fixed, reg,
     const_at(o) && !o->when.n && (!o->block->parent || block_bar(o->block)) &&
	     (!o->count.given || expr_is_const(&o->count)))
BOOL(reg_moves, reg, !const_at(o))
VALUE(reg_alternatives, reg, view_const_ats(g, o->ats, o->n_ats))
BOOL(reg_all_conditional, reg, view_all_conditional(o->ats, o->n_ats))
BOOL(reg_in_capability, reg,
     o->block->parent && o->n_ats && o->ats[0]->kind == AT_CAPABILITY)
VALUE(reg_count, reg, view_given(&o->count))
VALUE(reg_runs, reg, view_runs(g, &o->runs))
BOOL(reg_has_runs, reg, o->runs.n)

GET(reg_const_count)
{
	const struct reg *reg = object;

	(void)g;
	if (!reg->count.given || !expr_is_const(&reg->count))
		return tmpl_bool(false);
	return tmpl_number((uint64_t)reg->count.plus, 0);
}

NUMBER(reg_stride_number, reg, 0, reg_stride(o))

/* Of configuration space: what is around it may end before. */
static bool may_end(const struct reg *reg)
{
	const struct block *b = reg->block;
	uint64_t end = reg_length(reg), least = UINT64_MAX;

	if (!b->parent || bar_around(reg))
		return false;
	for (unsigned int i = 0; i < b->n_sizes; i++) {
		uint64_t size = expr_least(&b->sizes[i]->expr);

		if (size < least)
			least = size;
	}
	if (const_at(reg))
		end += (uint64_t)reg->ats[0]->expr.plus;
	return b->n_sizes && (!const_at(reg) || end > least);
}

BOOL(reg_may_end, reg, may_end(o))
BOOL(reg_guarded, reg, o->count.given || o->when.n)
BOOL(reg_fails_early, reg,
     o->count.given || o->when.n || may_end(o) ||
	     view_all_conditional(o->ats, o->n_ats))
BOOL(reg_uses_facts, reg,
     o->when.n || !const_at(o) || (o->count.given && !expr_is_const(&o->count)))
BOOL(reg_in_snapshot, reg,
     view_snapshot_end(o) >
	     4 * (uint64_t)(o->block->parent
				    ? 0
				    : spec_body_start(o->block->spec) / 4))

static struct tmpl_value fields(struct gen *g, const struct reg *reg)
{
	struct field **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i]->name.s)
			APPEND(g, v, n, reg->fields[i]);
	}
	return tmpl_list(&view_field, v, n);
}

VALUE(reg_fields, reg, fields(g, o))

const char *view_wire(struct gen *g, const struct reg *reg)
{
	if (reg->width.v == 8)
		return "8";
	return str_format(g, "%s%u", byte_order_words.v[reg->order.is].name,
			  (unsigned int)reg->width.v);
}

/* Of one byte there is none. */
VALUE(reg_byte_order, reg,
      tmpl_text(o->order.is == BYTES_LE || o->width.v == 8
			? NULL
			: byte_order_words.v[o->order.is].name))
VALUE(reg_wire, reg, tmpl_text(view_wire(g, o)))
BOOL(reg_is_big, reg, o->order.is == BYTES_BE && o->width.v != 8)
BOOL(reg_can_set, reg, o->write_mask)

static const struct tmpl_key reg_keys[] = {
	KEY_TEXT("name", reg, name.s, "its name"),
	KEY_TEXT("reg_name", reg, name.s, "the same, for its fields"),
	KEY_TEXT("symbol", reg, cname,
		 "its name with those around it: pcicap_sriov_ctrl"),
	KEY_GET("local", reg_local, "the same without the spec's name"),
	KEY_TEXT("reg_symbol", reg, cname, "the same, for its fields"),
	KEY_GET("block_symbol", reg_block_symbol, "the symbol of its block"),
	KEY_OBJECT("block", reg, block, block, "its block"),
	KEY_TEXT("doc", reg, doc.s, "what it is"),
	KEY_GET("doc_or_name", reg_doc_or_name, "its doc, else its name"),
	KEY_TEXT("section", reg, section.s, "section of the specification"),
	KEY_U64("width", reg, width.v, 0, "bits: 8, 16, 24, 32 or 64"),
	KEY_GET("length", reg_bytes, "bytes, of all its elements"),
	KEY_GET("linux_names", reg_linux, "the kernel's macros"),
	KEY_BOOL("is_value", reg, is_value, "one value, without fields"),
	KEY_BOOL("is_base_address", reg, base_address,
		 "a base address register"),
	KEY_BOOL("is_alias", reg, alias, "another name of other registers"),
	KEY_BOOL("weak", reg, weak, "its source is weak"),
	KEY_BOOL("read_effect", reg, read_effect,
		 "reading it changes the device"),
	KEY_BOOL("burst", reg, burst, "many are read or written at once"),
	KEY_BOOL("write_effect", reg, write_effect,
		 "writing it changes the device, whatever is written"),
	KEY_GET("no_read", reg_no_read, "not to be read unasked"),
	KEY_BOOL("is_array", reg, count.given, "there is more than one"),
	KEY_BOOL("is_readable", reg, readable, "it can be read"),
	KEY_BOOL("is_writable", reg, writable, "some bits can be written"),
	KEY_GET("when", reg_when, "the condition that it is there, or false"),
	KEY_GET("writable_when", reg_writable_when,
		"the condition that a write changes it, or false"),
	KEY_GET("all_mask", reg_all_mask, "all its bits"),
	KEY_GET("write_mask", reg_write_mask, "bits that take what is written"),
	KEY_GET("w1c_mask", reg_w1c_mask, "bits that writing 1 clears"),
	KEY_GET("preserve_mask", reg_preserve_mask,
		"bits that keep their value when others are written"),
	KEY_GET("access", reg_access, "access kinds of its fields, each once"),
	KEY_GET("all_writable", reg_all_writable,
		"write_mask has all its bits"),
	KEY_GET("all_w1c", reg_all_w1c, "w1c_mask has all its bits"),
	KEY_GET("needs_write_mask", reg_needs_write_mask,
		"what is written is masked"),
	KEY_GET("keeps_some", reg_keeps_some, "preserve_mask is not 0"),
	KEY_GET("needs_keep_mask", reg_needs_keep_mask,
		"what is kept is masked"),
	KEY_GET("has_preserve", reg_has_preserve, "there are such bits"),
	KEY_GET("free_mask", reg_free_mask, "write_mask without owned bits"),
	KEY_GET("free_w1c_mask", reg_free_w1c_mask,
		"w1c_mask without owned bits"),
	KEY_GET("has_owned", reg_has_owned,
		"bits are written by the kernel's own functions alone"),
	KEY_GET("owners", reg_owners, "these functions"),
	KEY_GET("all_free", reg_all_free, "free_mask has all its bits"),
	KEY_GET("update_is_free", reg_update_is_free, "free_mask is not 0"),
	KEY_GET("clear_is_free", reg_clear_is_free, "free_w1c_mask is not 0"),
	KEY_BOOL("locked", reg, locked, "the kernel has a lock for changes"),
	KEY_TEXT("held", reg, held.s,
		 "member of struct pci_dev with its value, or false"),
	KEY_GET("never_ones", reg_never_ones,
		"all ones is no value of it: it has reserved bits"),
	KEY_GET("is_bare", reg_is_bare,
		"always there, in the part of a BAR that is always mapped"),
	KEY_GET("has_load", reg_has_load,
		"the same in memory, also of elements: one access does it"),
	KEY_GET("in_ports", reg_in_ports, "it is in a BAR of ports"),
	KEY_GET("is_split", reg_is_split, "always two accesses of 32 bits"),
	KEY_GET("one_access", reg_one_access,
		"it takes one access of 64 bits to memory"),
	KEY_GET("is_24", reg_is_24, "it has 24 bits"),
	KEY_GET("low_first", reg_low_first,
		"the half at the lower address first"),
	KEY_GET("high_first", reg_high_first,
		"the half at the higher address first"),
	KEY_GET("can_write", reg_can_write, "it can be written as a whole"),
	KEY_GET("can_update", reg_can_update,
		"some of its bits can be changed"),
	KEY_GET("has_update", reg_has_update,
		"the same, and it is not one number that can be written"),
	KEY_GET("can_clear", reg_can_clear, "some of its bits can be cleared"),
	KEY_GET("const_offset", reg_const_offset,
		"its offset if it has but one, or false"),
	KEY_GET("root_fixed", reg_root_fixed,
		"always there, at a constant offset of what is always there"),
	KEY_GET("moves", reg_moves, "its offset depends on the layout"),
	KEY_GET("alternatives", reg_alternatives,
		"its places at constant offsets"),
	KEY_LIST("ats", reg, ats, at, "its places, each with a condition"),
	KEY_GET("all_conditional", reg_all_conditional,
		"each of its places has a condition"),
	KEY_GET("may_lack", reg_may_lack, "some layouts lack it"),
	KEY_GET("in_capability", reg_in_capability,
		"its offset counts from the capability"),
	KEY_GET("runs", reg_runs,
		"pieces of the array but the first, from the last one on"),
	KEY_GET("has_runs", reg_has_runs, "there are such pieces"),
	KEY_GET("count", reg_count, "number of elements, or false"),
	KEY_WITHIN("count_expr", reg, count, expr, "the same; 1 if not given"),
	KEY_GET("const_count", reg_const_count,
		"number of elements if it is constant, or false"),
	KEY_GET("stride_number", reg_stride_number,
		"bytes from one element to the next"),
	KEY_GET("may_end", reg_may_end,
		"of configuration space: the block may end before it"),
	KEY_GET("fails_early", reg_fails_early,
		"the kernel finds before any access that it is not there"),
	KEY_GET("guarded", reg_guarded,
		"an access can fail before the register is reached"),
	KEY_GET("uses_facts", reg_uses_facts,
		"its place or presence depends on facts"),
	KEY_GET("has_reset", reg_has_reset,
		"the value of some bits after a reset is known"),
	KEY_GET("reset_value", reg_reset_value, "their value"),
	KEY_GET("reset_mask", reg_reset_mask, "these bits"),
	KEY_BOOL("write_enable", reg, write_enable,
		 "ones in its high half enable writes of the low half"),
	KEY_GET("half", reg_half, "half its width"),
	KEY_GET("enable_mask", reg_enable_mask,
		"what enables all bits that can be written, or 0"),
	KEY_GET("wire", reg_wire,
		"its byte order and bits: le32, be16, native64, 8"),
	KEY_GET("byte_order", reg_byte_order,
		"be or native; false: le, or one byte"),
	KEY_GET("is_big", reg_is_big, "its first byte is the most significant"),
	KEY_BOOL("is_member", reg, member,
		 "of a structure: it has a place of its own in C"),
	KEY_GET("can_set", reg_can_set, "of a structure: the driver writes it"),
	KEY_GET("in_snapshot", reg_in_snapshot, "a snapshot has it"),
	KEY_GET("fields", reg_fields, "its fields without reserved bits"),
	KEY_LIST("all_fields", reg, fields, field, "its fields, reserved too"),
};

VIEW_TYPE(reg, "register");
