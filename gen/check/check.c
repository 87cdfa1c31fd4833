// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include <string.h>

#include "check/check.h"

static const struct check {
	struct check_info info;
	check_spec_fn *spec;
	check_block_fn *block;
	check_reg_fn *reg;
	check_field_fn *field;
} checks[] = {
	{ { "width", "registers are 8, 16, 24, 32 or 64 bits wide", SEV_ERROR },
	  .reg = check_width },
	{ { "alignment", "registers are aligned to their width", SEV_ERROR },
	  .reg = check_alignment },
	{ { "overlap", "registers of one layout do not overlap", SEV_ERROR },
	  .block = check_overlap },
	{ { "overlap", "blocks do not overlap registers", SEV_ERROR },
	  .block = check_block_overlap },
	{ { "duplicate-offset",
	    "registers of one layout differ in their offset", SEV_ERROR },
	  .block = check_duplicate_offset },
	{ { "register-range", "registers lie inside the capability",
	    SEV_ERROR },
	  .reg = check_register_range },
	{ { "register-range", "blocks lie inside of what is around them",
	    SEV_ERROR },
	  .block = check_block_range },
	{ { "header-overlap", "registers lie behind the capability's header",
	    SEV_ERROR },
	  .reg = check_header_overlap },
	{ { "array-bound", "arrays of registers end inside the space",
	    SEV_ERROR },
	  .reg = check_array_bound },
	{ { "array-bound", "arrays of blocks end inside the space", SEV_ERROR },
	  .block = check_block_bound },
	{ { "size-rule", "the size holds the registers of its layout",
	    SEV_ERROR },
	  .block = check_size_rule },
	{ { "register-gap", "no bytes between registers are left undescribed",
	    SEV_OFF },
	  .block = check_register_gap },
	{ { "bar-slot", "BARs have a slot each, 64-bit ones have two",
	    SEV_ERROR },
	  .spec = check_bar_slot },
	{ { "bar-kind", "what is said of a BAR fits its kind", SEV_ERROR },
	  .spec = check_bar_kind },
	{ { "bar-size", "BARs are not empty", SEV_ERROR },
	  .spec = check_bar_size },
	{ { "through", "index and data registers are usable", SEV_ERROR },
	  .spec = check_through },
	{ { "reserve", "nothing described lies in what a BAR reserves",
	    SEV_ERROR },
	  .spec = check_reserve },
	{ { "interrupts", "registers of interrupts go together", SEV_ERROR },
	  .block = check_interrupts },
	{ { "array",
	    "arrays in pieces, bits of elements and lists are possible",
	    SEV_ERROR },
	  .block = check_array },
	{ { "structure", "structures are aligned, and their members are memory",
	    SEV_ERROR },
	  .spec = check_structure },
	{ { "byte-order", "byte orders are possible where they are given",
	    SEV_ERROR },
	  .block = check_byte_order },
	{ { "field-range", "fields lie inside their register", SEV_ERROR },
	  .field = check_field_range },
	{ { "bit-overlap", "fields do not share bits", SEV_ERROR },
	  .reg = check_bit_overlap },
	{ { "gap", "every bit is named or declared reserved", SEV_ERROR },
	  .reg = check_gap },
	{ { "duplicate-value",
	    "values of an enum differ, and so do their names", SEV_ERROR },
	  .field = check_duplicate_value },
	{ { "enum-range", "values of an enum fit in the field", SEV_ERROR },
	  .field = check_enum_range },
	{ { "access", "access kinds are possible for the register", SEV_ERROR },
	  .reg = check_access },
	{ { "write-enable", "the half that enables writes has no fields",
	    SEV_ERROR },
	  .reg = check_write_enable },
	{ { "reset", "values after a reset fit in the field", SEV_ERROR },
	  .field = check_reset },
	{ { "encoding", "encodings give values of at most 64 bits", SEV_ERROR },
	  .field = check_encoding },
	{ { "duplicate-name", "names in one scope differ", SEV_ERROR },
	  .block = check_duplicate_name },
	{ { "name-collision", "different things get different C names",
	    SEV_ERROR },
	  .spec = check_name_collision },
	{ { "name-collision", "names of types differ without their underscores",
	    SEV_ERROR },
	  .spec = check_type_name },
	{ { "name-collision", "no value is called as the mask of a field",
	    SEV_ERROR },
	  .reg = check_mask_name },
	{ { "c-keyword", "names are not words of C or C++", SEV_ERROR },
	  .block = check_keyword },
	{ { "comment-end",
	    "texts do not end the comment that they go into, nor have "
	    "trigraphs",
	    SEV_ERROR },
	  .spec = check_comment_end },
	{ { "summary", "summaries show what the capability has", SEV_ERROR },
	  .spec = check_summary },
	{ { "missing-doc", "registers and fields have a description",
	    SEV_WARNING },
	  .block = check_missing_doc },
	{ { "duplicate-id", "capability IDs of the registry differ",
	    SEV_ERROR },
	  .spec = check_registry },
	{ { "unreadable-reference", "conditions look at what can be read",
	    SEV_ERROR },
	  .block = check_unreadable },
	{ { "live-condition",
	    "what can change is looked at by a 'when' "
	    "of the same block alone",
	    SEV_ERROR },
	  .block = check_live_condition },
	{ { "combined-width", "combined values have 64 bits at the most",
	    SEV_ERROR },
	  .block = check_combined_width },
	{ { "combined-order",
	    "values that run have two parts, which are always there",
	    SEV_ERROR },
	  .block = check_combined_order },
	{ { "combined-read", "no part of a combined value changes when read",
	    SEV_WARNING },
	  .block = check_combined_read },
	/* reported while reading and linking; listed to be documented */
	{ { "poll", "what is started can be, what is awaited is in the block",
	    SEV_ERROR },
	  .block = check_poll },
	{ { "unit", "units are known ones", SEV_ERROR }, .spec = NULL },
	{ { "condition-value", "values in conditions are possible", SEV_ERROR },
	  .spec = NULL },
	{ { "unresolved-reference", "references lead somewhere", SEV_ERROR },
	  .spec = NULL },
	{ { "circular-reference", "references do not lead back", SEV_ERROR },
	  .spec = NULL },
};

void checks_declare(struct gen *g)
{
	for (unsigned int i = 0; i < ARRAY_SIZE(checks); i++)
		diag_add_check(g, checks[i].info.name, checks[i].info.severity);
}

const struct check_info *check_info(unsigned int i)
{
	return i < ARRAY_SIZE(checks) ? &checks[i].info : NULL;
}

static void check_one_reg(struct gen *g, const struct check *c,
			  const struct reg *reg)
{
	if (reg->bad)
		return;
	if (c->reg)
		c->reg(g, c->info.name, reg);
	for (unsigned int i = 0; c->field && i < reg->n_fields; i++) {
		if (!reg->fields[i]->bad)
			c->field(g, c->info.name, reg, reg->fields[i]);
	}
}

static void check_one_block(struct gen *g, const struct check *c,
			    const struct block *b)
{
	if (c->block && !b->bad)
		c->block(g, c->info.name, b);
	for (unsigned int i = 0; i < b->n_regs; i++)
		check_one_reg(g, c, b->regs[i]);
	for (unsigned int i = 0; i < b->n_blocks; i++)
		check_one_block(g, c, b->blocks[i]);
}

static void check_duplicate_specs(struct gen *g, const struct spec_set *set)
{
	for (unsigned int i = 1; i < set->n; i++) {
		const struct spec *a = set->specs[i - 1], *b = set->specs[i];

		/* libraries are named apart: by "library.part" only */
		if (strcmp(a->name.s, b->name.s) ||
		    (a->kind == SPEC_LIBRARY) != (b->kind == SPEC_LIBRARY))
			continue;
		diag_note(g,
			  diag_report(g, b->name.pos, "duplicate-name",
				      "there is another spec '%s'", b->name.s),
			  a->name.pos, "it is here");
	}
}

void check_set(struct gen *g, const struct spec_set *set)
{
	check_duplicate_specs(g, set);
	for (unsigned int i = 0; i < ARRAY_SIZE(checks); i++) {
		const struct check *c = &checks[i];

		for (unsigned int k = 0; k < set->n; k++) {
			if (c->spec)
				c->spec(g, c->info.name, set->specs[k]);
			check_one_block(g, c, set->specs[k]->root);
		}
	}
}
