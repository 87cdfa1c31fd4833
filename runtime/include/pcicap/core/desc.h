/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Description tables: what a decoder needs to know about a capability.
 *
 * pcicap-gen writes them from the specs, one C file for each; they are data
 * only, and are linked only where they are used. The enums come from the lists
 * in language.h.
 */
#ifndef PCICAP_CORE_DESC_H
#define PCICAP_CORE_DESC_H

#include <pcicap/core/language.h>
#include <pcicap/core/types.h>
#include <pcicap/core/want.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a reference refers to: a register's field, or a fact. */
enum pcicap_ref_kind {
	PCICAP_REF_NONE,
	PCICAP_REF_FIELD, /* a field of a register of this or an outer block */
	PCICAP_REF_BAR,	  /* one of a register of another BAR */
#define PCICAP_X(id, word, greatest, in_bar, meaning) PCICAP_REF_##id,
	PCICAP_FACTS(PCICAP_X)
#undef PCICAP_X
};

/* How many there are. */
enum {
#define PCICAP_X(id, word, greatest, in_bar, meaning) +1
	PCICAP_REF_KINDS = 3 PCICAP_FACTS(PCICAP_X)
#undef PCICAP_X
};

/**
 * struct pcicap_ref - where the value of a condition or an expression comes from
 * @kind: an enum pcicap_ref_kind
 * @up: PCICAP_REF_FIELD: how many blocks outwards (0: the same block);
 *	PCICAP_REF_BAR: how many BARs back in those of the device
 * @reg: index of the register in that block
 * @field: index of the field, PCICAP_WHOLE_REGISTER for the register's value
 */
struct pcicap_ref {
	uint8_t kind;
	uint8_t up;
	uint16_t reg;
	uint16_t field;
};

#define PCICAP_WHOLE_REGISTER 0xffff

/**
 * struct pcicap_expr - a number that may depend on the device
 * @ref: where it comes from; PCICAP_REF_NONE: the value is @plus
 * @zero_means: 0 stands for this, before all else; 0: it does not
 * @plus: added
 * @has_pow2: 2 to the power of this + @pow2 takes its place; above 2^31: 2^32 - 1
 * @pow2: see @has_pow2
 * @times: factor, never 0
 * @divide: divisor, rounding up, never 0
 * @align: the result is rounded up to a multiple of this, 0: it is not
 * @max: upper bound, 0: none
 *
 * Value: min(max, round(ceil(n * times / divide), align)), n: max(0, (ref or zero_means) +
 * plus), or 2 to the power of that + pow2.
 */
struct pcicap_expr {
	struct pcicap_ref ref;
	uint32_t zero_means;
	int32_t plus;
	uint8_t has_pow2;
	uint8_t pow2;
	uint32_t times;
	uint32_t divide;
	uint32_t align;
	uint32_t max;
};

/**
 * struct pcicap_term - one range test of a condition
 * @ref: tested value
 * @lo: smallest matching value
 * @hi: greatest matching value
 * @flags: PCICAP_TERM_* bits
 *
 * A condition is an array of @n terms: alternatives (OR) of conjunctions (AND)
 * of tests; a test is one or more ranges of the same reference. The flag on a
 * term says how it joins with the one before it. No terms: always true.
 */
struct pcicap_term {
	struct pcicap_ref ref;
	uint32_t lo;
	uint32_t hi;
	uint8_t flags;
};

#define PCICAP_TERM_OR	  0x01 /* begins a new alternative */
#define PCICAP_TERM_RANGE 0x02 /* another range of the test before it */

struct pcicap_cond {
	const struct pcicap_term *terms;
	uint16_t n;
};

/* How the start of a register or a block is found: @expr counts from there. */
enum pcicap_at_kind {
#define PCICAP_X(id, meaning) PCICAP_AT_##id,
	PCICAP_AT_KINDS(PCICAP_X)
#undef PCICAP_X
};

struct pcicap_at {
	struct pcicap_cond
		when; /* this alternative holds then; first match wins */
	struct pcicap_expr expr;
	uint8_t kind;
	uint16_t after;
};

/* Elements of an array from @from on begin at @at. */
struct pcicap_run {
	uint32_t from;
	uint32_t at;
};

enum pcicap_access {
#define PCICAP_X(id, word, read, write, modify, sticky, reserved, meaning) \
	PCICAP_ACCESS_##id,
	PCICAP_ACCESS_KINDS(PCICAP_X)
#undef PCICAP_X
};

/**
 * struct pcicap_value_desc - a named value or a named bit of a field
 * @value: the value, or for a flag its bit number in the field
 * @name: identifier
 * @label: what to show, NULL: @name
 */
struct pcicap_value_desc {
	uint32_t value;
	const char *name;
	const char *label;
};

enum pcicap_encoding_kind {
	PCICAP_ENC_NONE,
#define PCICAP_X(id, word, form, meaning) PCICAP_ENC_##id,
	PCICAP_ENCODINGS(PCICAP_X)
#undef PCICAP_X
};

struct pcicap_encoding {
	uint8_t kind;
	uint8_t has_pow2;
	/* a field of the same register, by index, used with scale_base */
	uint16_t scale_by;
	uint32_t scale_base; /* 0: no scale */
	uint32_t scale_max;  /* greatest value of that field */
	uint32_t zero_means;
	int32_t plus;
	uint32_t times;
	uint32_t pow2;
	uint32_t fill;
	uint8_t is_signed; /* of PCICAP_ENC_FIXED, with times */
	uint8_t fraction;  /* bits of it */
	int32_t bias;
};

enum pcicap_format {
	PCICAP_FORMAT_NONE, /* by the width: hexadecimal from 32 bits on */
#define PCICAP_X(id, word, meaning) PCICAP_FORMAT_##id,
	PCICAP_FORMATS(PCICAP_X)
#undef PCICAP_X
};

enum pcicap_byte_order {
#define PCICAP_X(id, word, meaning) PCICAP_BYTES_##id,
	PCICAP_BYTE_ORDERS(PCICAP_X)
#undef PCICAP_X
};

/* A piece of a field: bits [lsb + width - 1 : lsb] of the register. */
struct pcicap_bits {
	uint8_t lsb;
	uint8_t width;
};

struct pcicap_field_desc {
	const char *name; /* NULL: reserved */
	const char *doc;
	const struct pcicap_bits *bits; /* high part first */
	const struct pcicap_value_desc *values;
	const struct pcicap_value_desc *flags;
	const struct pcicap_encoding *encoding; /* NULL: the raw value */
	const char *unit;			/* NULL: none */
	struct pcicap_cond when;
	uint64_t reset; /* value after a reset, if has_reset */
	uint16_t n_values;
	uint16_t n_flags;
	uint8_t has_reset;
	uint8_t n_bits;
	uint8_t access; /* enum pcicap_access */
	uint8_t weak;	/* single or doubtful source */
	uint8_t format; /* enum pcicap_format */
};

/*
 * A register that is one value has exactly one field, which has its name.
 * The masks are of the register's own width; see specs/README.md, Access kinds.
 */
struct pcicap_reg_desc {
	const char *name;
	const char *doc;
	const struct pcicap_at *at;
	const struct pcicap_field_desc *fields;
	struct pcicap_cond when;
	struct pcicap_cond writable_when; /* no terms: always */
	struct pcicap_expr
		count;		/* of an array; ref none and plus 1: not one */
	uint64_t write_mask;	/* rw, rws, rw1s, wo */
	uint64_t w1c_mask;	/* rw1c, rw1cs */
	uint64_t preserve_mask; /* bits that a read-modify-write writes back */
	const struct pcicap_run *runs; /* the last one first */
	uint32_t stride;
	uint16_t n_at;
	uint16_t n_fields;
	uint8_t n_runs;
	uint8_t width;	  /* bits: 8, 16, 24, 32, 64 */
	uint8_t is_array; /* shown as name[i] */
	uint8_t is_value; /* one value: no fields in the spec */
	uint8_t alias;	  /* another view of described bytes: not decoded */
	uint8_t writable; /* a write of some bit is known to be safe */
	uint8_t no_read; /* of a BAR: write only, or a read changes the device */
	uint8_t write_effect; /* any write changes the device; nothing is held */
	uint8_t write_enable; /* its high half enables writes of the low one */
	uint8_t base_address; /* of an array: see specs/README.md */
	uint8_t byte_order;   /* enum pcicap_byte_order */
	uint8_t weak;
};

/* A value whose bits lie in several registers, high part first. */
struct pcicap_combined_desc {
	const char *name;
	const char *doc;
	const char *unit;
	const struct pcicap_ref *parts; /* PCICAP_REF_FIELD with up 0 */
	uint64_t fill;			/* what is in the bits below lsb */
	uint8_t n_parts;
	uint8_t lsb;
	uint8_t format; /* enum pcicap_format */
};

/* Where the next one of a list is: bytes from this one, 0: it is the last. */
struct pcicap_list_desc {
	struct pcicap_expr next;
	struct pcicap_cond last;
	uint8_t has_last;
};

struct pcicap_block_desc {
	const char *name;
	const char *doc;
	const struct pcicap_reg_desc *regs;
	const struct pcicap_block_desc *blocks;
	const struct pcicap_combined_desc *combined;
	const struct pcicap_at *at; /* NULL for the capability itself */
	const struct pcicap_size *sizes;
	struct pcicap_cond when;
	struct pcicap_expr count;
	const struct pcicap_run *runs;	     /* the last one first */
	const struct pcicap_list_desc *list; /* NULL: it is none */
	struct pcicap_ref present; /* bit i: element i exists; or of no kind */
	uint32_t stride; /* 0: entries follow each other by their own size */
	uint16_t n_regs;
	uint16_t n_blocks;
	uint16_t n_combined;
	uint16_t n_at;
	uint16_t n_sizes; /* 0: up to the end of what is present, in dwords */
	uint8_t n_runs;
	uint8_t is_array;
};

struct pcicap_size {
	struct pcicap_cond when;
	struct pcicap_expr expr;
};

enum pcicap_summary_op {
#define PCICAP_X(id, form, meaning) PCICAP_SUMMARY_##id,
	PCICAP_SUMMARY_OPS(PCICAP_X)
#undef PCICAP_X
};

/**
 * struct pcicap_summary - a piece of the line that sums a capability up
 * @op: enum pcicap_summary_op
 * @n: of conditions: as many of the next pieces are what is shown if it holds
 * @path: the value: BLOCK[I].REGISTER.FIELD
 * @other: PCICAP_SUMMARY_IF_LESS: the value that it is compared with;
 *	PCICAP_SUMMARY_PRODUCT: the one whose label is its unit
 * @text: of PCICAP_SUMMARY_TEXT
 * @limit: PCICAP_SUMMARY_IF_BELOW: what the value is compared with
 */
struct pcicap_summary {
	uint8_t op;
	uint8_t n;
	const char *path;
	const char *other;
	const char *text;
	uint64_t limit;
};

enum pcicap_severity {
#define PCICAP_X(id, word, meaning) PCICAP_SEVERITY_##id,
	PCICAP_SEVERITIES(PCICAP_X)
#undef PCICAP_X
};

/**
 * struct pcicap_check - a state that somebody should be told of
 * @name: of the rule; with the capability's name in front it is unique
 * @text: what it means
 * @source: who says so
 * @when: it is so when this holds
 * @lesser: and when, if it is given, its number is below that of @greater
 * @greater: see @lesser
 * @severity: enum pcicap_severity
 */
struct pcicap_check {
	const char *name;
	const char *text;
	const char *source;
	struct pcicap_cond when;
	struct pcicap_ref lesser;
	struct pcicap_ref greater;
	uint8_t severity;
};

/**
 * struct pcicap_desc - a capability, or a header
 * @name: the spec's name
 * @title: the specification's name
 * @match: what it matches
 * @select: condition on its own registers that must hold, too
 * @root: its registers and blocks; the root block's sizes are the capability's
 * @summary: the line that sums it up
 * @n_summary: number of its pieces, 0: there is none
 * @checks: states that somebody should be told of
 * @n_checks: number of them
 * @n_match: number of matches
 * @is_header: a configuration header, found by its layout
 * @header_type: that layout
 * @weak: single or doubtful source
 */
struct pcicap_desc {
	const char *name;
	const char *title;
	const struct pcicap_match *match;
	struct pcicap_cond select;
	struct pcicap_block_desc root;
	const struct pcicap_summary *summary;
	const struct pcicap_check *checks;
	uint16_t n_summary;
	uint16_t n_checks;
	uint16_t n_match;
	uint8_t is_header;
	uint8_t header_type;
	uint8_t weak;
};

/* A number that a capability tells: what becomes of a register or a field of it. */
struct pcicap_told {
	const char *path; /* REGISTER or REGISTER.FIELD; NULL: expr says it */
	struct pcicap_expr expr;
};

/* Where a part of a BAR is; @length may be longer than the BAR. */
struct pcicap_located {
	struct pcicap_told bar;
	struct pcicap_told offset;
	struct pcicap_told length;
};

/**
 * struct pcicap_bar_desc - a BAR of a device, or a part of one
 * @root: its name, its registers and blocks
 * @capability: the capability that tells where the part is; NULL: all of BAR
 *	@index
 * @where: what that capability tells
 * @reserves: what is never touched
 * @least: bytes that there are at least
 * @align: bytes that a part begins at a multiple of
 * @cache: enum pcicap_cache
 * @contents: enum pcicap_contents
 * @index: of the BAR
 * @width: 32 or 64 bits; 0 of a part
 * @prefetchable: the BAR is
 * @n_reserves: number of reserves
 */
struct pcicap_bar_desc {
	struct pcicap_block_desc root;
	const char *capability;
	const struct pcicap_located *where;
	const struct pcicap_hole *reserves;
	uint64_t least;
	uint8_t align;
	uint8_t cache;
	uint8_t contents;
	uint8_t index;
	uint8_t width;
	uint8_t prefetchable;
	uint8_t n_reserves;
};

enum pcicap_contents {
#define PCICAP_X(id, word, meaning) PCICAP_CONTENTS_##id,
	PCICAP_BAR_KINDS(PCICAP_X)
#undef PCICAP_X
};

/**
 * struct pcicap_structure_desc - what a device reads or writes in memory
 * @root: its name, its members and the blocks in it
 * @size: bytes of one
 * @align: bytes that it begins at a multiple of
 */
struct pcicap_structure_desc {
	struct pcicap_block_desc root;
	uint32_t size;
	uint32_t align;
};

/**
 * struct pcicap_device_desc - a device
 * @name: the spec's name
 * @title: what it is
 * @ids: which functions it can be
 * @bars: its BARs, and parts of BARs
 * @structures: what it reads and writes in memory
 * @n_ids: number of entries
 * @n_bars: number of BARs
 * @n_structures: number of structures
 */
struct pcicap_device_desc {
	const char *name;
	const char *title;
	const struct pcicap_device_id *ids;
	const struct pcicap_bar_desc *bars;
	const struct pcicap_structure_desc *structures;
	uint16_t n_ids;
	uint16_t n_bars;
	uint16_t n_structures;
};

/* A capability ID and its names; sorted by kind, then ID. */
struct pcicap_id_desc {
	uint8_t kind; /* enum pcicap_kind */
	uint8_t weak;
	uint16_t id;
	const char *name;
	const char *title;
};

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CORE_DESC_H */
