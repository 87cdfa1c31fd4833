// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Values that several registers hold together, and what is awaited. */
#include "view/types.h"

static unsigned int ref_width(const struct ref *ref)
{
	return ref->field ? field_width(ref->field)
			  : (unsigned int)ref->reg->width.v;
}

/* The bit of the value at which part @i begins. */
static unsigned int part_shift(const struct combined *c, unsigned int i)
{
	unsigned int shift = (unsigned int)c->lsb.v;

	while (++i < c->n_parts)
		shift += ref_width(c->parts[i]);
	return shift;
}

static struct part_view *part(struct gen *g, const struct combined *c,
			      unsigned int i)
{
	struct part_view *part = mem_alloc(g, sizeof(*part));

	part->ref = c->parts[i];
	part->width = ref_width(c->parts[i]);
	part->shift = part_shift(c, i);
	return part;
}

static struct tmpl_value parts(struct gen *g, const struct combined *c,
			       bool low_first)
{
	struct part_view **v = NULL;
	unsigned int n = 0;

	for (unsigned int i = 0; i < c->n_parts; i++)
		APPEND(g, v, n, part(g, c, low_first ? c->n_parts - 1 - i : i));
	return tmpl_list(&view_part, v, n);
}

/* Bits of the value, with those below the lowest part. */
static unsigned int combined_bits(const struct combined *c)
{
	return part_shift(c, 0) + ref_width(c->parts[0]);
}

/* Nothing but the part is written when its register is. */
static bool is_written_whole(const struct ref *ref)
{
	return view_can_write(ref->reg) &&
	       (!ref->field || field_mask(ref->field) == ref->reg->write_mask);
}

static bool part_is_written(const struct ref *ref)
{
	const struct field *f = ref->field ? ref->field : ref->reg->fields[0];

	return access_is_written(f->access) &&
	       (is_written_whole(ref) || view_can_update(ref->reg));
}

static bool is_written(const struct combined *c)
{
	for (unsigned int i = 0; i < c->n_parts; i++) {
		if (!part_is_written(c->parts[i]))
			return false;
	}
	return c->order != ORDER_STABLE;
}

BOOL(combined_is_raised, combined, o->lsb.v)
BOOL(combined_has_fill, combined, o->fill.v)
BOOL(combined_is_stable, combined, o->order == ORDER_STABLE)
BOOL(combined_can_write, combined, is_written(o))
BOOL(combined_is_narrow, combined, combined_bits(o) < 64)
NUMBER(combined_bits_number, combined, 0, combined_bits(o))
VALUE(combined_doc_or_name, combined,
      tmpl_text(o->doc.s ? o->doc.s : o->name.s))
VALUE(combined_order, combined, tmpl_text(order_words.v[o->order].name))
VALUE(combined_parts, combined, parts(g, o, false))
VALUE(combined_in_order, combined, parts(g, o, o->order != ORDER_HIGH_FIRST))
VALUE(combined_high, combined, tmpl_object(&view_part, part(g, o, 0)))
VALUE(combined_low, combined,
      tmpl_object(&view_part, part(g, o, o->n_parts - 1)))

GET(combined_can_fail)
{
	const struct combined *c = object;
	bool can = false;

	(void)g;
	for (unsigned int i = 0; i < c->n_parts; i++)
		can |= !view_reg_is_bare(c->parts[i]->reg);
	return tmpl_bool(can);
}

GET(combined_write_can_fail)
{
	const struct combined *c = object;
	bool can = false;

	(void)g;
	for (unsigned int i = 0; i < c->n_parts; i++)
		can |= !is_written_whole(c->parts[i]) ||
		       !view_reg_is_bare(c->parts[i]->reg);
	return tmpl_bool(can);
}

/* Writing it writes bits that others than drivers own. */
GET(combined_has_owned)
{
	const struct combined *c = object;
	bool has = false;

	(void)g;
	for (unsigned int i = 0; i < c->n_parts; i++) {
		const struct ref *ref = c->parts[i];

		has |= ref->reg->owned_mask &
		       (is_written_whole(ref) || !ref->field
				? UINT64_MAX
				: field_mask(ref->field));
	}
	return tmpl_bool(has);
}

static const struct tmpl_key combined_keys[] = {
	KEY_TEXT("name", combined, name.s, "its name"),
	KEY_TEXT("doc", combined, doc.s, "what it is"),
	KEY_GET("doc_or_name", combined_doc_or_name, "its doc, else its name"),
	KEY_GET("can_fail", combined_can_fail,
		"reading one of its parts can fail"),
	KEY_TEXT("unit", combined, unit.s, "its unit, or false"),
	KEY_TEXT("format", combined, format.s, "how it is shown, or false"),
	KEY_U64("lsb", combined, lsb.v, 0, "the bit at which its parts begin"),
	KEY_U64("fill", combined, fill.v, 0, "what is in the bits below lsb"),
	KEY_GET("has_fill", combined_has_fill, "that is not 0"),
	KEY_GET("is_raised", combined_is_raised, "lsb is not 0"),
	KEY_GET("combined_bits", combined_bits_number,
		"how many bits, with those below lsb"),
	KEY_GET("is_narrow", combined_is_narrow, "these are less than 64"),
	KEY_GET("order", combined_order, "low_first, high_first or stable"),
	KEY_GET("is_stable", combined_is_stable,
		"it is read until its high part agrees"),
	KEY_GET("can_write", combined_can_write,
		"all its parts can be written"),
	KEY_GET("write_can_fail", combined_write_can_fail,
		"writing one of its parts can fail"),
	KEY_GET("has_owned", combined_has_owned,
		"the kernel's core owns a bit that writing it writes"),
	KEY_GET("parts", combined_parts, "registers, high part first"),
	KEY_GET("in_order", combined_in_order,
		"the same, in the order of accesses"),
	KEY_GET("high", combined_high, "the highest part"),
	KEY_GET("low", combined_low, "the lowest part"),
};

VIEW_TYPE(combined, "combined value");

VALUE(part_reg, part_view, tmpl_object(&view_reg, o->ref->reg))
VALUE(part_field, part_view, tmpl_object(&view_field, o->ref->field))
VALUE(part_pieces_of, part_view,
      tmpl_object(&view_field,
		  o->ref->field ? o->ref->field : o->ref->reg->fields[0]))
VALUE(part_ref, part_view, tmpl_object(&view_ref, o->ref))
BOOL(part_is_shifted, part_view, o->shift)
BOOL(part_is_whole, part_view, is_written_whole(o->ref))
NUMBER(part_mask, part_view, 1,
       o->width >= 64 ? UINT64_MAX : (UINT64_C(1) << o->width) - 1)

static const struct tmpl_key part_keys[] = {
	KEY_GET("register", part_reg, "the register"),
	KEY_GET("field", part_field, "the field, or false: all of it"),
	KEY_GET("any_field", part_pieces_of,
		"the field, also that of a register of one value"),
	KEY_UINT("part_width", part_view, width, 0, "bits"),
	KEY_UINT("part_shift", part_view, shift, 0,
		 "the bit of the value at which it begins"),
	KEY_GET("is_moved", part_is_shifted, "that is not 0"),
	KEY_GET("part_mask", part_mask, "as many ones as it has bits"),
	KEY_GET("is_written_whole", part_is_whole,
		"nothing else is written with it"),
	KEY_GET("ref", part_ref, "the same as a reference"),
};

VIEW_TYPE(part, "part of a combined value");

/* The field that starts it, NULL: nothing does. */
static const struct field *started(const struct poll *poll)
{
	if (!poll->start.text.s)
		return NULL;
	return poll->start.field ? poll->start.field
				 : poll->start.reg->fields[0];
}

static unsigned int poll_digits(const struct poll *poll)
{
	return (unsigned int)poll->start.reg->width.v / 4;
}

BOOL(poll_starts, poll, started(o))
VALUE(poll_reg, poll, tmpl_object(&view_reg, o->start.reg))
VALUE(poll_until, poll, tmpl_object(&view_cond, &o->until))
VALUE(poll_doc_or_name, poll, tmpl_text(o->doc.s ? o->doc.s : o->name.s))
VALUE(poll_mask, poll,
      started(o) ? tmpl_number(field_mask(started(o)), poll_digits(o))
		 : tmpl_bool(false))
VALUE(poll_bits, poll,
      started(o) ? tmpl_number(field_place(started(o), o->start_value.v),
			       poll_digits(o))
		 : tmpl_bool(false))
BOOL(poll_is_whole, poll,
     started(o) &&
	     (is_written_whole(&o->start) || !view_can_update(o->start.reg)))
BOOL(poll_sleeps, poll, o->interval.v)

static const struct tmpl_key poll_keys[] = {
	KEY_TEXT("name", poll, name.s, "its name"),
	KEY_GET("doc_or_name", poll_doc_or_name, "its doc, else its name"),
	KEY_GET("starts", poll_starts, "something is written first"),
	KEY_GET("start_register", poll_reg, "where, or false"),
	KEY_GET("start_mask", poll_mask, "the bits that are written"),
	KEY_GET("start_bits", poll_bits, "what they get"),
	KEY_GET("is_written_whole", poll_is_whole,
		"nothing beside it has to be kept"),
	KEY_GET("until", poll_until, "the condition that is awaited"),
	KEY_U64("timeout", poll, timeout.v, 0, "microseconds at most"),
	KEY_U64("interval", poll, interval.v, 0,
		"microseconds of sleep, 0: none"),
	KEY_GET("sleeps", poll_sleeps, "it sleeps between two reads"),
};

VIEW_TYPE(poll, "poll");
