/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The types of objects that templates meet; internal to the view. */
#ifndef GEN_VIEW_TYPES_H
#define GEN_VIEW_TYPES_H

#include "model/facts.h"
#include "view/cexpr.h"
#include "view/view.h"

extern struct tmpl_type view_match, view_id, view_device_id, view_bar,
	view_reserve;
extern struct tmpl_type view_block, view_fact, view_fact_read, view_step,
	view_size, view_at;
extern struct tmpl_type view_reg, view_field, view_part, view_value,
	view_combined, view_combined_part;
extern struct tmpl_type view_term, view_ref, view_expr;

/* Functions behind keys; in the short ones "o" is the object. */
#define UNUSED __attribute__((unused))
#define GET(fn) \
	static struct tmpl_value fn(struct gen *g UNUSED, const void *object)
#define VALUE(fn, type, value) static PUBLIC_VALUE(fn, type, value)
#define PUBLIC_VALUE(fn, type, value)                                  \
	struct tmpl_value fn(struct gen *g UNUSED, const void *object) \
	{                                                              \
		const struct type *o = object;                         \
                                                                       \
		return value;                                          \
	}
#define TEXT(fn, type, text) VALUE(fn, type, tmpl_text(text))
#define BOOL(fn, type, test) VALUE(fn, type, tmpl_bool(test))

/* The values that come from one register, read together. */
struct fact_read {
	const struct reg *reg;
	const struct fact **facts;
	unsigned int n_facts;
};

/* A way in which a layout can become longer. */
struct layout_step {
	const char *when;
	const char *end;
};

/* A place of a register or a block, with the block that it is in. */
struct at_view {
	const struct block *block;
	const struct at *at;
};

struct size_view {
	const struct block *block;
	const struct size_rule *rule;
};

/* A value of an enum or a bit of a bit vector, with its field. */
struct value_view {
	const struct reg *reg;
	const struct field *field;
	const struct value *value;
};

struct field_view {
	const struct reg *reg;
	const struct field *field;
	unsigned int index;
};

/* One piece of a field: bits [lsb + width - 1 : lsb], from bit @up of it. */
struct part_view {
	unsigned int lsb, width, up;
};

struct combined_view {
	const struct block *block;
	const struct combined *combined;
};

/* One range test of a condition, for tables. */
struct term_view {
	const struct ref *ref;
	uint64_t lo, hi;
	bool starts_or, more_ranges;
};

/* Keys of a block that view_layout.c has. */
typedef struct tmpl_value view_get(struct gen *g, const void *object);
extern view_get view_block_has_layout, view_block_layout_min,
	view_block_layout_steps, view_block_has_layout_steps, view_block_uses_v,
	view_block_has_snapshot, view_block_snapshot_dwords,
	view_block_snapshot_index, view_block_snapshot_count,
	view_block_snapshot_first;

/* "uint16_t", "u16": what holds a register. */
const char *view_user_type(const struct reg *reg);
const char *view_kernel_type(const struct reg *reg);

/* Registers that are whole enough to be shown. */
struct reg **view_regs(struct gen *g, const struct block *b, unsigned int *n);

/* Where a register ends that a snapshot can hold, 0: it cannot. */
uint64_t view_snapshot_end(const struct reg *reg);

/* Does the last alternative have a condition, too? */
bool ats_all_conditional(struct at *const *ats, unsigned int n);

struct tmpl_value view_ats(struct gen *g, const struct block *b,
			   struct at *const *ats, unsigned int n);
/* Those that are at a constant offset, whatever their conditions. */
struct tmpl_value view_const_ats(struct gen *g, const struct block *b,
				 struct at *const *ats, unsigned int n);
/* The block and all that are in it, outer ones first. */
struct tmpl_value view_blocks_flat(struct gen *g, struct block *b);
struct tmpl_value view_terms(struct gen *g, const struct cond *cond);
struct tmpl_value view_texts(struct gen *g, const struct texts *texts);
struct tmpl_value view_number(struct gen *g, uint64_t v);

#endif /* GEN_VIEW_TYPES_H */
