/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Rules that a spec must keep. Each is one function and one line of the table
 * in check.c; it only reads the model.
 */
#ifndef GEN_CHECK_H
#define GEN_CHECK_H

#include <stdio.h>

#include "base/diag.h"
#include "model/spec.h"

typedef void check_spec_fn(struct gen *g, const char *check,
			   const struct spec *spec);
typedef void check_block_fn(struct gen *g, const char *check,
			    const struct block *block);
typedef void check_reg_fn(struct gen *g, const char *check,
			  const struct reg *reg);
typedef void check_field_fn(struct gen *g, const char *check,
			    const struct reg *reg, const struct field *field);

/* Make the names known to -W and -E. */
void checks_declare(struct gen *g);

void check_set(struct gen *g, const struct spec_set *set);

/* A rule with its default; several of one name follow each other. */
struct check_info {
	const char *name;
	const char *help;
	enum severity severity;
};

/* The @i-th rule, for --list-checks and --language; NULL: there is none. */
const struct check_info *check_info(unsigned int i);

/* check_layout.c: where things lie */
check_reg_fn check_width;
check_reg_fn check_alignment;
check_block_fn check_overlap;
check_block_fn check_block_overlap;
check_block_fn check_duplicate_offset;
check_reg_fn check_register_range;
check_reg_fn check_header_overlap;
check_reg_fn check_array_bound;
check_block_fn check_block_bound;
check_block_fn check_block_range;
check_block_fn check_size_rule;
check_block_fn check_register_gap;

/* check_summary.c: what a summary shows */
check_spec_fn check_summary;

/* check_bar.c: BARs of devices */
check_spec_fn check_bar_slot;
check_spec_fn check_bar_kind;
check_spec_fn check_bar_size;
check_spec_fn check_through;
check_spec_fn check_reserve;

/* check_array.c: arrays in pieces, bits for elements, lists */
check_block_fn check_array;

/* check_interrupts.c: registers of interrupts */
check_block_fn check_interrupts;

/* check_structure.c: structures in memory, byte orders */
check_spec_fn check_structure;
check_block_fn check_byte_order;

/* check_field.c: bits, access, values */
check_field_fn check_field_range;
check_reg_fn check_bit_overlap;
check_reg_fn check_gap;
check_field_fn check_duplicate_value;
check_field_fn check_enum_range;
check_reg_fn check_access;
check_reg_fn check_write_enable;
check_field_fn check_reset;
check_field_fn check_encoding;

/* check_name.c: names that are the same */
check_block_fn check_duplicate_name;
check_spec_fn check_name_collision;
check_spec_fn check_type_name;
check_reg_fn check_mask_name;
check_spec_fn check_registry;

/* check_text.c: words and texts */
check_block_fn check_keyword;
check_spec_fn check_comment_end;
check_block_fn check_missing_doc;

/* check_ref.c: references */
check_block_fn check_unreadable;
check_block_fn check_live_condition;
check_block_fn check_combined_read;
check_block_fn check_combined_width;
check_block_fn check_combined_order;
check_block_fn check_poll;

#endif /* GEN_CHECK_H */
