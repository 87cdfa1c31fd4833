/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The types of objects that templates meet; internal to the view. */
#ifndef GEN_VIEW_TYPES_H
#define GEN_VIEW_TYPES_H

#include "base/gen.h"
#include "base/util.h"
#include "model/facts.h"
#include "view/view.h"

/* The types in the order of their ids. */
#define VIEW_TYPES(X) \
	X(set)        \
	X(spec)       \
	X(match)      \
	X(summary)    \
	X(finding)    \
	X(id)         \
	X(device_id)  \
	X(bar)        \
	X(reserve)    \
	X(structure)  \
	X(run)        \
	X(list)       \
	X(block)      \
	X(fact)       \
	X(fact_read)  \
	X(packed)     \
	X(step)       \
	X(size)       \
	X(at)         \
	X(reg)        \
	X(field)      \
	X(encoding)   \
	X(bits)       \
	X(value)      \
	X(combined)   \
	X(part)       \
	X(poll)       \
	X(interrupts) \
	X(cond)       \
	X(conj)       \
	X(test)       \
	X(range)      \
	X(term)       \
	X(ref)        \
	X(expr)

#define VIEW_ID(name) VIEW_##name,
enum view_id {
	VIEW_TYPES(VIEW_ID) VIEW_N
};
#undef VIEW_ID

#define VIEW_DECLARE(name) extern const struct tmpl_type view_##name;
VIEW_TYPES(VIEW_DECLARE)
#undef VIEW_DECLARE

/* The table name_keys[] is that of the type view_name. */
#define VIEW_TYPE(name_, title)                     \
	const struct tmpl_type view_##name_ = {     \
		.name = title,                      \
		.keys = name_##_keys,               \
		.n_keys = ARRAY_SIZE(name_##_keys), \
		.id = VIEW_##name_,                 \
	}

/* Lines of these tables: the key, where its value is, what it is. */
#define KEY_TEXT(name_, object, member, doc_)                    \
	{                                                        \
		.name = name_, .doc = doc_, .how = TMPL_AT_TEXT, \
		.at = offsetof(struct object, member)            \
	}
#define KEY_BOOL(name_, object, member, doc_)                    \
	{                                                        \
		.name = name_, .doc = doc_, .how = TMPL_AT_BOOL, \
		.at = offsetof(struct object, member)            \
	}
#define KEY_UINT(name_, object, member, digits_, doc_)                   \
	{                                                                \
		.name = name_, .doc = doc_, .how = TMPL_AT_UINT,         \
		.digits = digits_, .at = offsetof(struct object, member) \
	}
#define KEY_U64(name_, object, member, digits_, doc_)                    \
	{                                                                \
		.name = name_, .doc = doc_, .how = TMPL_AT_U64,          \
		.digits = digits_, .at = offsetof(struct object, member) \
	}
#define KEY_OBJECT(name_, object, member, type_, doc_)                       \
	{                                                                    \
		.name = name_, .doc = doc_, .how = TMPL_AT_OBJECT,           \
		.at = offsetof(struct object, member), .type = &view_##type_ \
	}
#define KEY_WITHIN(name_, object, member, type_, doc_)                       \
	{                                                                    \
		.name = name_, .doc = doc_, .how = TMPL_WITHIN,              \
		.at = offsetof(struct object, member), .type = &view_##type_ \
	}
/* Members @member and n_@member. */
#define KEY_LIST(name_, object, member, type_, doc_)             \
	{                                                        \
		.name = name_, .doc = doc_, .how = TMPL_AT_LIST, \
		.at = offsetof(struct object, member),           \
		.n_at = offsetof(struct object, n_##member),     \
		.type = &view_##type_                            \
	}
#define KEY_GET(name_, get_, doc_)                                       \
	{                                                                \
		.name = name_, .doc = doc_, .how = TMPL_GET, .get = get_ \
	}

/* Functions behind keys; "o" is the object. */
#define GET(fn) static struct tmpl_value fn(struct gen *g, const void *object)
#define VALUE(fn, object_type, value)                                  \
	static struct tmpl_value fn(struct gen *g, const void *object) \
	{                                                              \
		const struct object_type *o = object;                  \
                                                                       \
		(void)g;                                               \
		return value;                                          \
	}
#define BOOL(fn, object_type, test) VALUE(fn, object_type, tmpl_bool(test))
#define NUMBER(fn, object_type, digits, value) \
	VALUE(fn, object_type, tmpl_number(value, digits))

/* The values that come from one register, read together. */
struct fact_read {
	const struct reg *reg;
	const struct bar *bar; /* another one that it is in, or NULL */
	const struct fact **facts;
	unsigned int n_facts;
};

/* One range test of a condition, for tables. */
struct term_view {
	const struct ref *ref;
	uint64_t lo, hi;
	bool starts_or, more_ranges;
};

/* A way in which a layout can become longer. */
struct step_view {
	const struct cond *when, *at_when;
	const struct at *at;
	const struct expr *count; /* NULL: one */
	uint64_t stride;
	bool is_else;  /* not if the step before it was taken */
	bool may_lack; /* registers: a count of 0 is no place */
};

/* A part of a combined value: @width bits, from bit @shift of it. */
struct part_view {
	const struct ref *ref;
	unsigned int width, shift;
};

/* One piece of a field: bits [lsb + width - 1 : lsb], from bit @up of it. */
struct bits_view {
	const struct field *field;
	unsigned int lsb, msb, width, up;
};

/* A range with its test, which knows its greatest value. */
struct range_view {
	const struct test *test;
	const struct range *range;
};

/* Keys of a block that layout.c has. */
tmpl_get view_block_has_layout, view_block_layout_min, view_block_layout_steps,
	view_block_has_layout_steps, view_block_has_snapshot,
	view_block_snapshot_dwords, view_block_snapshot_index,
	view_block_snapshot_count, view_block_snapshot_first,
	view_block_needs_init, view_block_members, view_block_layout,
	view_block_body_start;

/* Registers that are whole enough to be shown. */
struct reg **view_regs(struct gen *g, const struct block *b, unsigned int *n);

/* It can be written as a whole; some of its bits can be changed. */
bool view_can_write(const struct reg *reg);
bool view_can_update(const struct reg *reg);
bool view_block_has_more(const struct block *b);
/* le32, be16, native64, 8: how it stands in memory */
const char *view_wire(struct gen *g, const struct reg *reg);
bool view_block_has_owned(const struct block *b);

/* Always there, in the part of a BAR that is always mapped. */
bool view_reg_is_bare(const struct reg *reg);

/* The same of each element of an array. */
bool view_reg_is_bare_array(const struct reg *reg);

/* Where a register ends that a snapshot can hold, 0: it cannot. */
uint64_t view_snapshot_end(const struct reg *reg);

/* @symbol without the symbol of the spec of @b; of the root, the spec's name. */
const char *view_local(const struct block *b, const char *symbol);

/* Does the last alternative have a condition, too? */
bool view_all_conditional(struct at *const *ats, unsigned int n);

/* Pieces of an array, the last one first. */
struct tmpl_value view_runs(struct gen *g, const struct runs *runs);

/* Those that are at a constant offset, whatever their conditions. */
struct tmpl_value view_const_ats(struct gen *g, struct at *const *ats,
				 unsigned int n);

/* The block and all that are in it, outer ones first. */
struct tmpl_value view_blocks_flat(struct gen *g, struct block *b);

/* A condition; false if it is always true. */
static inline struct tmpl_value view_when(const struct cond *cond)
{
	return tmpl_object(&view_cond, cond->n ? cond : NULL);
}

/* An expression; false if it is not given. */
static inline struct tmpl_value view_given(const struct expr *e)
{
	return tmpl_object(&view_expr, e->given ? e : NULL);
}

/* Texts of a list, such as names of the kernel's macros. */
struct tmpl_value view_texts(struct gen *g, const struct texts *texts);

#endif /* GEN_VIEW_TYPES_H */
