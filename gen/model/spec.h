/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* The model: what a spec says, each piece with its position. */
#ifndef GEN_SPEC_H
#define GEN_SPEC_H

#include <stdbool.h>
#include <stdint.h>

#include "base/source.h"
#include "model/language.h"
#include "model/ref.h"
#include "model/text.h"
#include "model/through.h"

struct node;
struct spec;

struct at {
	struct srcpos pos;
	struct cond when;
	struct expr expr;
	enum at_kind kind;
	struct text after;
	const struct block *after_block;
};

/* Elements of an array from @from on begin at @at. */
struct run {
	struct number from, at;
};

struct runs {
	struct run **v; /* in ascending order, by check */
	unsigned int n;
};

/* A list of blocks: where the next one is, and what tells one from another. */
struct list {
	struct srcpos pos;
	bool given;
	struct expr next; /* bytes from this one to the next; 0: the last */
	struct ref id;	  /* text.s NULL: they are not told apart */
	struct cond last; /* this one is the last */
};

struct size_rule {
	struct cond when;
	struct expr expr;
};

/* A named value of an enum, or a named bit of a bit vector. */
struct value {
	struct srcpos pos;
	const struct field *field; /* by link */
	uint64_t v;
	struct text name;
	struct text label;
	struct text doc;
	struct texts linux_names;
};

struct values {
	struct value **v;
	unsigned int n;
};

struct encoding {
	enum encoding_kind kind;
	struct srcpos pos;
	uint32_t zero_means;
	int64_t plus;
	uint32_t times;
	uint32_t fill;
	bool has_pow2;
	uint32_t pow2;
	struct text scale_by;
	unsigned int scale_index; /* of the field, filled in by link */
	uint32_t scale_base;
	bool is_signed; /* of ENC_FIXED, with times: in two's complement */
	int64_t bias;
	uint32_t fraction;  /* bits of it */
	uint64_t scale_max; /* by link: greatest scale */
	bool has_scale_max;
};

struct bits {
	unsigned int hi, lo;
};

struct field {
	struct srcpos pos;
	const struct reg *reg; /* by link, with index */
	unsigned int index;    /* in reg->fields */
	struct text name;      /* s NULL: reserved */
	struct bits bits[8];
	unsigned int n_bits;
	enum access access;
	struct srcpos access_pos;
	struct text doc;
	struct text section;
	struct texts linux_names;
	struct cond when;
	struct values values;
	struct values flags;
	struct encoding encoding;
	struct number reset;
	struct text unit;
	struct text format;
	struct text owner; /* the kernel's function that writes it */
	bool weak;
	bool whole;	   /* stands for a register that is one value */
	bool bad;	   /* bits are not usable */
	bool looked_at;	   /* by a condition that is live; by facts_collect */
	const char *cname; /* pcicap_sriov_ctrl_vf_enable; by link */
	const char *cname_upper;
};

/* Which half of 64 bits is accessed first. */
enum split {
	SPLIT_NONE,
	SPLIT_LOW_FIRST,
	SPLIT_HIGH_FIRST
};

/* A byte order, if the spec gives one; else what is around says it. */
struct byte_order_given {
	enum byte_order is;
	struct srcpos pos;
	bool given;
};

struct reg {
	struct srcpos pos;
	struct block *block;
	unsigned int index; /* in block->regs */
	struct text name;
	struct at **ats;
	unsigned int n_ats;
	struct number width;
	enum access access;
	struct srcpos access_pos;
	struct text doc;
	struct text section;
	struct texts linux_names;
	struct cond when;
	struct cond writable_when; /* a write changes it only then */
	struct expr count;
	struct number stride;
	struct runs runs;
	struct field **fields;
	unsigned int n_fields;
	const struct node *fields_node;
	struct field own; /* what is said of it if it is one value */
	bool is_value;
	bool alias;
	bool write_enable; /* the high half enables writes of the low one */
	bool read_effect;  /* reading it changes the device */
	bool burst;	   /* a port of data: many accesses at once */
	bool write_effect; /* so does writing it, whatever is written */
	bool base_address;
	bool locked;	   /* the kernel has a lock for it */
	struct text held;  /* member of struct pci_dev with its value */
	struct text owner; /* the kernel's function that writes it */
	enum split split;
	struct byte_order_given order;
	bool weak;
	bool bad;	   /* too broken for further checks */
	bool rest_unknown; /* a key that may be 'reserved' was not understood */
	/* filled in by link */
	const char *cname; /* pcicap_sriov_ctrl */
	const char *cname_upper;
	uint64_t named_mask;
	uint64_t write_mask;
	uint64_t w1c_mask;
	uint64_t preserve_mask;
	uint64_t owned_mask; /* of write_mask and w1c_mask */
	bool writable;
	bool readable;
	uint64_t reset_value; /* of fields whose value after a reset is known */
	uint64_t reset_mask;
	bool member; /* of the structure in C: it has a place of its own there */
};

struct combined {
	struct srcpos pos;
	struct text name;
	struct text doc;
	struct text unit;
	struct text format;
	struct ref **parts;
	unsigned int n_parts;
	struct number lsb;
	struct number fill;
	enum order order;
	bool has_order;
	struct srcpos order_pos;
};

/* A bit that is started, and what is awaited then. */
struct poll {
	struct srcpos pos;
	struct text name;
	struct text doc;
	struct ref start; /* text NULL: nothing is started */
	struct number start_value;
	struct cond until;
	struct number timeout, interval; /* microseconds */
};

/* Registers of interrupts: causes, and what enables them. */
struct interrupts {
	struct srcpos pos;
	struct text name;
	struct text doc;
	struct text cause_name, ack_name, enable_name, set_name, clear_name;
	const struct reg *cause, *ack, *enable, *set, *clear; /* by link */
	bool masked; /* a one in enable, or written to set, disables */
};

/* A value that the view of a block carries since its layout depends on it. */
struct fact {
	enum ref_kind kind;
	const struct block *block; /* where it is read */
	const struct bar *bar;	   /* another one that it is in, or NULL */
	const struct reg *reg;
	const struct field *field;
	const char *member;
	const char *outer_member; /* the same in the block around */
	bool inherited;		  /* it is read there or further out */
};

struct block {
	struct srcpos pos;
	struct spec *spec;
	struct block *parent;
	unsigned int index; /* in parent->blocks */
	struct text name;
	const char *cname; /* pcicap_vc_resource; by link */
	struct text doc;
	struct texts linux_names;
	struct at **ats;
	unsigned int n_ats;
	struct cond when;
	struct expr count;
	struct number stride;
	struct runs runs;
	struct ref present; /* a bit for each element; text.s NULL: all are */
	struct list list;
	const struct node *node;    /* what it was read from */
	const struct block *shared; /* an earlier one, whose C type it has */
	struct size_rule **sizes;   /* n 0: up to the end of what is present */
	unsigned int n_sizes;
	struct reg **regs;
	unsigned int n_regs;
	struct block **blocks;
	unsigned int n_blocks;
	struct combined **combined;
	unsigned int n_combined;
	struct poll **polls;
	unsigned int n_polls;
	struct interrupts **interrupts;
	unsigned int n_interrupts;
	struct byte_order_given order;
	enum access access;	     /* of registers that do not say */
	struct structure *structure; /* the block is its contents */
	bool bad;
	bool is_type; /* of a library: holds the register that is the type */
	/* filled in by link */
	struct fact **facts;
	unsigned int n_facts;
	bool needs_cap; /* something in it is placed relative to the capability */
};

#define MATCH_ANY 0xffff

struct match {
	struct srcpos pos;
	enum match_kind kind;
	uint32_t id;
	uint32_t vendor; /* MATCH_ANY */
	uint32_t device_lo, device_hi;
	uint32_t revision_lo, revision_hi;
};

struct id {
	struct srcpos pos;
	bool extended;
	struct number id;
	struct text name;
	struct text title;
	struct texts linux_names;
	bool weak;
};

struct device_id {
	struct srcpos pos;
	struct number vendor, class_code;
	struct number sub_vendor, sub_device; /* of the subsystem */
	struct number driver_data;
	struct range device; /* every device of the range */
	bool has_device;
};

struct reserve {
	struct number at, size;
	struct text doc;
};

/* Where a capability says that a part of a BAR is, by its registers. */
struct located {
	struct srcpos pos;
	bool given;
	struct text capability;
	struct expr bar, offset, length; /* no length: up to the BAR's end */
	struct fact **reads;		 /* what they look at; by link */
	unsigned int n_reads;
};

struct bar {
	struct srcpos pos;
	struct number index;
	struct located at; /* given: no index and no width */
	struct through through;
	struct text name;
	struct text kind_name;
	enum bar_kind kind;
	struct number width;
	bool prefetchable;
	struct number size;
	struct text cache;
	struct text doc;
	struct reserve **reserves;
	unsigned int n_reserves;
	struct block *block;
};

/* The bit by which driver and device tell whose the structure is. */
struct handover {
	struct srcpos pos;
	struct text name;   /* s NULL: there is none */
	struct number ours; /* the bit when the driver has it; else a phase */
	struct ref ref;	    /* by link */
};

/* What driver and device have in memory: a descriptor, a table. */
struct structure {
	struct srcpos pos;
	struct text name;
	struct text doc;
	struct number size, align;
	struct handover handover;
	struct block *block;
};

/* A piece of the line that sums a capability up; see struct pcicap_summary. */
struct summary {
	struct srcpos pos;
	enum summary_op op;
	unsigned int n;
	const char *path;
	const char *other;
	const char *text;
	uint64_t limit;
};

/* A state that somebody should be told of. */
struct finding {
	struct srcpos pos;
	struct text name;
	struct text text;
	struct text source;
	enum check_severity severity;
	struct cond when;
	struct ref lesser, greater; /* text.s NULL: not given */
};

struct spec {
	enum spec_kind kind;
	struct srcpos pos;
	struct text name;
	struct text title;
	struct text source;
	struct text doc;
	const struct node *tree;
	struct spec **imports;
	unsigned int n_imports;
	struct match **matches;
	unsigned int n_matches;
	struct texts linux_id;
	struct texts linux_size;
	struct text held, held_config; /* member of struct pci_dev, option */
	struct cond select;
	struct number header_type;
	struct summary **summary;
	unsigned int n_summary;
	struct finding **checks;
	unsigned int n_checks;
	bool weak;
	struct block *root; /* capability, header; library: all its parts */
	struct id **ids;
	unsigned int n_ids;
	struct device_id **device_ids;
	unsigned int n_device_ids;
	struct bar **bars;
	unsigned int n_bars;
	struct structure **structures;
	unsigned int n_structures;
	bool bad;     /* could not be read as a spec */
	bool reading; /* is being read: an import of it is circular */
	bool given;   /* it gets files, also as a capability of a device */
};

/* A set of specs, ordered by name once linked. */
struct spec_set {
	struct spec **specs;
	unsigned int n;
};

#define for_each_ptr(item, array, n)    \
	for (unsigned int item##_i = 0; \
	     item##_i < (n) && ((item) = (array)[item##_i], true); item##_i++)

static inline bool access_is_reserved(enum access a)
{
	return *access_rules[a].reserved;
}

static inline bool access_is_w1c(enum access a)
{
	return access_rules[a].write == WRITE_CLEARS;
}

static inline bool access_is_written(enum access a)
{
	return access_rules[a].write == WRITE_VALUE;
}

/* To be linked and written, with what its files include; once. */
void spec_set_add(struct gen *g, struct spec_set *set, struct spec *spec);

/* "version", ...: of a kind from REF_FIRST_FACT on. */
static inline const char *fact_name(enum ref_kind kind)
{
	return fact_words.v[kind - REF_FIRST_FACT].name;
}

/* "ro", "rw1c", ... */
static inline const char *access_name(enum access a)
{
	return access_words.v[a].name;
}

/* Width of a field in bits: all its parts. */
unsigned int field_width(const struct field *f);

/* Mask of a field in its register. */
uint64_t field_mask(const struct field *f);

/* The value @raw of a field at its place in the register. */
uint64_t field_place(const struct field *f, uint64_t raw);

/* The value of a field in the register's @value. */
uint64_t field_of(const struct field *f, uint64_t value);

/* First byte behind the header that a capability of this kind implies. */
unsigned int spec_body_start(const struct spec *spec);

/* Bytes of the space that a capability of this kind lies in. */
unsigned int spec_space(const struct spec *spec);

/* Bytes from one element of an array to the next. */
uint64_t reg_stride(const struct reg *reg);

/* Bytes from the first to the end of the last element of its first run, at most. */
uint64_t reg_length(const struct reg *reg);

/* Is this place known from the spec alone, but for conditions? */
bool at_fixed(const struct at *at);

/* Greatest value that an expression can have. */
uint64_t expr_max(const struct expr *e);

/* Least value that it can have. */
uint64_t expr_least(const struct expr *e);

/* The constant that @e is: it has no reference. */
static inline bool expr_is_const(const struct expr *e)
{
	return e->ref.kind == REF_NONE && !e->ref.text.s;
}

/* A register or block that occurs at one offset known from the spec alone. */
bool at_is_const(struct at *const *ats, unsigned int n);

/* The register of this name, or NULL. */
const struct reg *block_find_reg(const struct block *b, const char *name,
				 size_t len);

/* The BAR that the block is the contents of, or NULL. */
const struct bar *block_bar(const struct block *b);

/* The structure that the block is in, however deep, or NULL. */
const struct structure *block_structure(const struct block *b);

/* Bytes from one block to the next if the spec alone says so, else 0. */
uint64_t block_fixed_stride(const struct block *b);

/* Bytes of the widest register, also of blocks in it; one of 24 bits is in a dword. */
uint64_t block_widest(const struct block *b);

/* It lies at an offset of the capability, not in the block that describes it. */
bool ats_elsewhere(struct at *const *ats);

/* Where the block's layout ends is known without walking over inner blocks. */
bool block_layout_known(const struct block *b);

/* No two of the conditions can be true at once, as far as can be proved. */
bool cond_exclusive(const struct cond *a, const struct cond *b);

/* @b holds whenever @a does, as far as can be proved; false if @a is empty. */
bool cond_implies(const struct cond *a, const struct cond *b);

/* It can change while a driver runs: it is looked at whenever it matters. */
bool ref_is_live(const struct ref *ref);

/* Some test of it looks at what can change. */
bool cond_is_live(const struct cond *cond);

/* Greatest value that the reference can have. */
uint64_t ref_max(const struct ref *ref);

#endif /* GEN_SPEC_H */
