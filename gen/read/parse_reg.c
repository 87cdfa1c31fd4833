// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Registers, and what libraries give to them. */
#include <string.h>

#include "read/parse_cond.h"
#include "read/parse_field.h"
#include "read/parse_library.h"
#include "read/parse_order.h"
#include "read/parse_place.h"
#include "read/parse_reg.h"

static void reg_at(struct parse *p, const struct node *v, void *obj)
{
	struct reg *reg = obj;

	if (!parse_ats(p, v, &reg->ats, &reg->n_ats))
		reg->bad = true;
	for (unsigned int i = 0; i < reg->n_ats; i++) {
		if (reg->ats[i]->kind == AT_AFTER)
			diag_report(p->g, reg->ats[i]->pos, "bad-value",
				    "only a block can stand after a block");
	}
}

static void reg_access(struct parse *p, const struct node *v, void *obj)
{
	struct reg *reg = obj;

	parse_access(p->g, v, &reg->access, &reg->access_pos);
}

static const struct key value_keys[] = { VALUE_KEYS(struct field, ) };

static void parse_field_list(struct parse *p, const struct node *v,
			     struct reg *reg)
{
	if (v->kind != NODE_LIST) {
		bad_value(p->g, v, "a list of fields");
		return;
	}
	for (unsigned int i = 0; i < v->n; i++) {
		struct field *f = parse_field(p, v->items[i]);

		if (f)
			APPEND(p->g, reg->fields, reg->n_fields, f);
	}
}

static void reg_fields(struct parse *p, const struct node *v, void *obj)
{
	struct reg *reg = obj;

	reg->fields_node = v;
	parse_field_list(p, v, reg);
}

/* A register of this block, or of one around it, that was described before. */
static const struct reg *earlier_reg(const struct block *b, const char *name)
{
	for (; b; b = b->parent) {
		for (unsigned int i = 0; i < b->n_regs; i++) {
			if (b->regs[i]->name.s &&
			    !strcmp(b->regs[i]->name.s, name))
				return b->regs[i];
		}
	}
	return NULL;
}

static void no_reg(struct parse *p, const struct node *v)
{
	struct nearest best = { 0 };

	for (const struct block *b = p->block; b; b = b->parent) {
		for (unsigned int i = 0; i < b->n_regs; i++) {
			if (b->regs[i]->name.s)
				nearest_try(&best, v->text, b->regs[i]->name.s);
		}
	}
	diag_report(p->g, v->pos, "unresolved-reference",
		    "no register '%s' with fields stands before this one%s",
		    v->text, nearest_hint(p->g, &best, v->text));
}

static void like_reg(struct parse *p, const struct node *v, struct reg *reg)
{
	const struct reg *other = earlier_reg(p->block, v->text);

	if (reg->name.s && !strcmp(reg->name.s, v->text)) {
		diag_report(p->g, v->pos, "circular-reference",
			    "register '%s' is like itself", v->text);
		return;
	}
	if (!other || !other->fields_node) {
		no_reg(p, v);
		return;
	}
	reg->fields_node = other->fields_node;
	if (reg->access == ACCESS_NOT_GIVEN)
		reg->access = other->access;
	parse_field_list(p, other->fields_node, reg);
}

static const struct key type_keys[] = {
	KEY(NUMBER, "width", struct reg, width, DOC("as of a register")),
	KEY_CALL("access", reg_access, "access",
		 DOC("of each field that has no own one")),
	KEY(TEXT, "doc", struct reg, doc, DOC("one line, in our own words")),
	KEY_CALL("list of field", reg_fields, "fields", DOC("list of fields")),
	KEY_LATER("reserved", "reserved",
		  DOC("what the bits without a field are")),
	KEY(BOOL, "base_address", struct reg, base_address,
	    DOC("as of a register")),
};
const struct map type_map = MAP("type", "a type", type_keys);

static void reserve_rest(struct gen *g, const struct node *node,
			 struct reg *reg);

static void like_type(struct parse *p, const struct node *v, struct reg *reg)
{
	const struct node *type = library_part(p, v, "types");
	struct reg from = { .access = ACCESS_NOT_GIVEN };

	if (!type || !parse_map(p, type, &type_map, &from))
		return;
	if (!reg->width.given)
		reg->width = from.width;
	if (!reg->doc.s)
		reg->doc = from.doc;
	if (reg->access == ACCESS_NOT_GIVEN) {
		reg->access = from.access;
		reg->access_pos = from.access_pos;
	}
	reg->base_address |= from.base_address;
	reg->fields = from.fields;
	reg->n_fields = from.n_fields;
	reg->fields_node = from.fields_node;
	reserve_rest(p->g, type, reg);
}

/* Runs after the own keys were read. */
static void reg_like(struct parse *p, const struct node *node, struct reg *reg)
{
	const struct node *v = tree_get(node, "like");
	bool override = reg->access != ACCESS_NOT_GIVEN;

	if (!v)
		return;
	if (v->kind != NODE_SCALAR) {
		bad_value(p->g, v, "a register, or library.type");
		return;
	}
	if (tree_get(node, "fields")) {
		diag_report(p->g, v->pos, "bad-value",
			    "a register has either 'fields' or 'like'");
		return;
	}
	if (strchr(v->text, '.') || library_has_type(p, v))
		like_type(p, v, reg);
	else
		like_reg(p, v, reg);
	if (!reg->fields_node)
		reg->bad = true;
	for (unsigned int i = 0; override && i < reg->n_fields; i++) {
		if (!access_is_reserved(reg->fields[i]->access))
			reg->fields[i]->access = reg->access;
	}
}

/* One reserved field for all bits that no field has. */
static void reserve_rest(struct gen *g, const struct node *node,
			 struct reg *reg)
{
	const struct node *v = tree_get(node, "reserved");
	uint64_t named = 0, all = UINT64_MAX;
	struct field *f = NULL;
	enum access access;

	if (!v || !reg->width.given)
		return;
	if (!parse_reserved(g, v, &access)) {
		reg->rest_unknown = true;
		return;
	}
	if (reg->width.v < 64)
		all = (UINT64_C(1) << reg->width.v) - 1;
	for (unsigned int i = 0; i < reg->n_fields; i++)
		named |= field_mask(reg->fields[i]);
	for (unsigned int hi = 64; hi-- > 0;) {
		unsigned int lo = hi;

		if (!(all & ~named & (UINT64_C(1) << hi)))
			continue;
		while (lo && (all & ~named & (UINT64_C(1) << (lo - 1))))
			lo--;
		f = mem_alloc(g, sizeof(*f));
		f->pos = v->pos;
		f->access = access;
		f->bits[f->n_bits++] = (struct bits){ hi, lo };
		APPEND(g, reg->fields, reg->n_fields, f);
		hi = lo;
	}
}

/* A register without fields is one value: one field with its name. */
static void make_value(struct parse *p, struct reg *reg)
{
	struct field *f = mem_copy(p->g, &reg->own, sizeof(reg->own));

	f->pos = reg->pos;
	f->name = reg->name;
	f->doc = reg->doc;
	f->access = reg->access;
	f->access_pos = reg->access_pos;
	f->weak = reg->weak;
	f->whole = true;
	if (reg->width.v >= 1 && reg->width.v <= 64)
		f->bits[f->n_bits++] =
			(struct bits){ (unsigned int)reg->width.v - 1, 0 };
	else
		f->bad = true;
	reg->is_value = true;
	APPEND(p->g, reg->fields, reg->n_fields, f);
}

static void reg_split(struct parse *p, const struct node *v, void *split)
{
	enum split *out = split;

	if (v->kind == NODE_SCALAR && !strcmp(v->text, "low_first"))
		*out = SPLIT_LOW_FIRST;
	else if (v->kind == NODE_SCALAR && !strcmp(v->text, "high_first"))
		*out = SPLIT_HIGH_FIRST;
	else
		bad_value(p->g, v, "'low_first' or 'high_first'");
}

static const struct key reg_keys[] = {
	KEY_CALL("places", reg_at, "at", NEEDED,
		 DOC("offset; or a list of alternatives `[{at: 0x0c, when: "
		     "{...}}, 0x08]`, first match wins; or `{of: REF, times: "
		     "16, from: capability}`, an expression giving the offset "
		     "(`from: capability` makes it relative to the capability, "
		     "not the block)")),
	KEY(IDENT, "name", struct reg, name, NEEDED, DOC("its name")),
	KEY(NUMBER, "width", struct reg, width,
	    DOC("8, 16, 24, 32 or 64 bits. 24-bit registers are read only; "
		"64-bit ones are two dword accesses, low first")),
	KEY_CALL("access", reg_access, "access",
		 DOC("of each field that has no own one (required, unless all "
		     "have); "
		     "see below")),
	KEY(TEXT, "doc", struct reg, doc, DOC("one line, in our own words")),
	KEY(LINUX, "linux", struct reg, linux_names,
	    DOC("kernel macro of the offset, or a list")),
	KEY(TEXT, "spec", struct reg, section,
	    DOC("section of the specification")),
	KEY_AT("condition", parse_cond, "when", struct reg, when,
	       DOC("a condition: the register exists only then")),
	KEY_AT("condition", parse_cond, "writable", struct reg, writable_when,
	       DOC("a condition: a write changes the register only then; else "
		   "it is as `hwinit`")),
	KEY_AT("expression", parse_expr, "count", struct reg, count,
	       DOC("an array: a number or an expression")),
	KEY(NUMBER, "stride", struct reg, stride, .min = 1,
	    DOC("bytes from one element to the next (default: its width)")),
	KEY_AT("list of run", parse_runs, "runs", struct reg, runs,
	       DOC("an array in several pieces; see below")),
	KEY_CALL("list of field", reg_fields, "fields", DOC("list of fields")),
	KEY_LATER("part", "like",
		  DOC("take the fields of another register of this spec "
		      "(`like: uncorrectable_status`) or of a library type "
		      "(`like: bar.memory`); an `access` given here replaces "
		      "theirs")),
	KEY_LATER("reserved", "reserved",
		  DOC("`preserve` or `zero`: what the bits without a field "
		      "are (RsvdP, RsvdZ)")),
	VALUE_KEYS(struct reg, own.),
	KEY(BOOL, "base_address", struct reg, base_address,
	    DOC("`true`, of 32 bits: a base address register; in an array, the "
		"one "
		"after a 64-bit one holds its high half")),
	KEY(BOOL, "read_effect", struct reg, read_effect,
	    DOC("`true`, of a register of a BAR: reading it changes the device "
		"(clears it, takes an entry). Nothing reads it unasked")),
	KEY(BOOL, "burst", struct reg, burst,
	    DOC("`true`, of a BAR and of one value: a FIFO or a port of data; "
		"it has functions that read or write many, whose bytes are "
		"taken as they come")),
	KEY(BOOL, "write_enable", struct reg, write_enable,
	    DOC("`true`: ones in the high half of what is written say which "
		"bits of the low half change; the high half has no fields")),
	KEY(BOOL, "write_effect", struct reg, write_effect,
	    DOC("`true`: writing it, whatever is written, changes the device "
		"(takes an entry, goes on to the next). It has no `update`, "
		"and neither has a register with `read_effect`")),
	KEY_AT("split", reg_split, "split", struct reg, split,
	       DOC("of 64 bits in a BAR: `low_first` or `high_first`: always "
		   "two accesses of 32 bits (default: one of 64 bits)")),
	KEY_AT("byte order", parse_byte_order, "byte_order", struct reg, order,
	       DOC("of a register of a BAR or a member of a structure; see "
		   "below")),
	KEY(IDENT, "owner", struct reg, owner,
	    DOC("the function of the Linux kernel by which it is changed "
		"there: no other code writes it")),
	KEY(BOOL, "locked", struct reg, locked,
	    DOC("`true`, of the PCI Express capability: the kernel has a lock "
		"for changes of it")),
	KEY(IDENT, "held", struct reg, held,
	    DOC("the member of the kernel's `struct pci_dev` with its value")),
	KEY(BOOL, "alias", struct reg, alias,
	    DOC("`true`: another view of bytes that other registers describe; "
		"may overlap, not decoded")),
	KEY_AT("confidence", parse_confidence, "confidence", struct reg, weak,
	       DOC("`weak` when the facts have a single or doubtful source")),
};
const struct map register_map = MAP("register", "a register", reg_keys);

static void refuse_value_keys(struct gen *g, const struct node *node)
{
	for (unsigned int i = 0; i < ARRAY_SIZE(value_keys); i++) {
		const char *key = value_keys[i].name;
		const struct node *v = tree_get(node, key);

		if (v && strcmp(key, "reset") != 0)
			diag_report(g, v->pos, "bad-value",
				    "'%s' belongs to a field when the register "
				    "has fields",
				    key);
	}
}

/* That of the structure around it, where it has none itself. */
static void inherit_access(struct reg *reg)
{
	const struct structure *s = block_structure(reg->block);

	if (s && reg->access == ACCESS_NOT_GIVEN && !reg->access_pos.source)
		reg->access = s->block->access;
}

/* Fields have the register's access kind; false: one has none at all. */
static bool settle_access(struct reg *reg)
{
	bool given = true;

	inherit_access(reg);

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		struct field *f = reg->fields[i];

		if (f->access == ACCESS_NOT_GIVEN && !f->access_pos.source) {
			f->access = reg->access;
			f->access_pos = reg->access_pos;
		}
		if (f->access == ACCESS_NOT_GIVEN) {
			f->access = ACCESS_UNKNOWN;
			given &= f->access_pos.source != NULL;
		}
	}
	return given;
}

/* A register's value after a reset is that of the fields that a write changes. */
static void settle_reset(struct parse *p, struct reg *reg)
{
	const struct number *whole = &reg->own.reset;
	uint64_t left = whole->v;

	for (unsigned int i = 0; whole->given && i < reg->n_fields; i++) {
		struct field *f = reg->fields[i];

		if (f->bad || !f->name.s || !access_is_written(f->access))
			continue;
		left &= ~field_mask(f);
		if (f->reset.given)
			continue;
		f->reset = *whole;
		f->reset.v = field_of(f, whole->v);
	}
	if (whole->given && left && reg->n_fields && !reg->bad)
		diag_report(p->g, whole->pos, "reset",
			    "bits %#llx are in no field that a write changes",
			    (unsigned long long)left);
}

/* What is said of a register that only one of another width can be. */
static void check_meaning(struct parse *p, const struct reg *reg)
{
	if (reg->base_address && reg->width.given && reg->width.v != 32)
		diag_report(p->g, reg->pos, "bad-value",
			    "a base address register has 32 bits");
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];

		if (f->format.s && !strcmp(f->format.s, "bdf") && !f->bad &&
		    field_width(f) != 16)
			diag_report(p->g, f->format.pos, "bad-value",
				    "'bdf' is for 16 bits");
		if (f->format.s && !strcmp(f->format.s, "text") &&
		    (!reg->count.given || reg->width.v != 8 || !f->whole))
			diag_report(p->g, f->format.pos, "bad-value",
				    "'text' is for an array of bytes: "
				    "'width: 8' and a 'count'");
	}
}

static void parse_reg(struct parse *p, const struct node *node)
{
	struct reg *reg = mem_alloc(p->g, sizeof(*reg));
	bool fields = false;

	reg->pos = node->pos;
	reg->block = p->block;
	reg->access = ACCESS_NOT_GIVEN;
	if (!parse_map(p, node, &register_map, reg))
		return;
	reg->rest_unknown = p->unknown_key;
	if (reg->read_effect && p->spec->kind != SPEC_DEVICE &&
	    p->spec->kind != SPEC_LIBRARY)
		diag_report(p->g, tree_get(node, "read_effect")->pos,
			    "unknown-key",
			    "'read_effect' belongs to a register of a BAR");
	if (reg->split && (p->spec->kind != SPEC_DEVICE ||
			   (reg->width.given && reg->width.v != 64)))
		diag_report(p->g, tree_get(node, "split")->pos, "bad-value",
			    "'split' belongs to a register of a BAR with 64 "
			    "bits");
	reg_like(p, node, reg);
	if (!reg->width.given && !reg->bad && !reg->rest_unknown &&
	    !tree_get(node, "width"))
		diag_report(p->g, node->pos, "missing-key",
			    "a register needs 'width'");
	reg->bad |= !reg->width.given;
	if (reg->fields_node || tree_get(node, "like")) {
		reserve_rest(p->g, node, reg);
		refuse_value_keys(p->g, node);
		fields = true;
	} else {
		make_value(p, reg);
	}
	if (!settle_access(reg) && !reg->rest_unknown && reg->name.s)
		diag_report(p->g, node->pos, "missing-key",
			    "register '%s' needs 'access', or each of its "
			    "fields does; 'unknown' where no source tells",
			    reg->name.s);
	if (fields)
		settle_reset(p, reg);
	check_meaning(p, reg);
	if (!reg->name.s || !reg->n_ats)
		reg->bad = true;
	reg->index = p->block->n_regs;
	APPEND(p->g, p->block->regs, p->block->n_regs, reg);
}

void parse_registers(struct parse *p, const struct node *node, void *obj)
{
	(void)obj;
	if (node->kind != NODE_LIST) {
		bad_value(p->g, node, "a list of registers");
		return;
	}
	for (unsigned int i = 0; i < node->n; i++)
		parse_reg(p, node->items[i]);
}

void parse_type_alone(struct parse *p, const struct node *name,
		      const struct node *type)
{
	struct reg *reg = mem_alloc(p->g, sizeof(*reg));
	struct at *at = mem_alloc(p->g, sizeof(*at));

	p->block->is_type = true;
	reg->pos = name->pos;
	reg->block = p->block;
	reg->access = ACCESS_NOT_GIVEN;
	reg->name = (struct text){ name->text, name->pos };
	at->expr = (struct expr){ .given = true, .times = 1, .divide = 1 };
	APPEND(p->g, reg->ats, reg->n_ats, at);
	if (!parse_map(p, type, &type_map, reg))
		return;
	if (!tree_get(type, "width"))
		missing_key(p, type->pos, "a type needs 'width'");
	reg->bad |= !reg->width.given;
	reserve_rest(p->g, type, reg);
	settle_access(reg);
	APPEND(p->g, p->block->regs, p->block->n_regs, reg);
}
