// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Bits, access kinds, values. */
#include <stdlib.h>
#include <string.h>

#include "check/check.h"

void check_field_range(struct gen *g, const char *check, const struct reg *reg,
		       const struct field *f)
{
	for (unsigned int i = 0; i < f->n_bits; i++) {
		if (f->bits[i].hi < reg->width.v)
			continue;
		diag_report(g, f->pos, check,
			    "bit %u is outside of the %llu-bit register '%s'",
			    f->bits[i].hi, (unsigned long long)reg->width.v,
			    reg->name.s);
		return;
	}
}

static const char *field_label(const struct field *f)
{
	return f->name.s ? f->name.s : "reserved bits";
}

void check_bit_overlap(struct gen *g, const char *check, const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *b = reg->fields[i];

		for (unsigned int k = 0; k < i; k++) {
			const struct field *a = reg->fields[k];

			if (!(field_mask(a) & field_mask(b)) ||
			    cond_exclusive(&a->when, &b->when))
				continue;
			/* what a library's conditions mean is known in use */
			if (reg->block->spec->kind == SPEC_LIBRARY &&
			    a->when.n && b->when.n)
				continue;
			diag_note(g,
				  diag_report(g, b->pos, check,
					      "'%s' shares bits with '%s'",
					      field_label(b), field_label(a)),
				  a->pos, "'%s' is here", field_label(a));
		}
	}
}

void check_gap(struct gen *g, const char *check, const struct reg *reg)
{
	uint64_t all = reg->width.v >= 64 ? UINT64_MAX
					  : (UINT64_C(1) << reg->width.v) - 1;
	uint64_t missing = all & ~reg->named_mask;
	unsigned int hi = 63, lo;

	for (unsigned int i = 0; i < reg->n_fields; i++) {
		if (reg->fields[i]->bad)
			missing = 0; /* it may have been there */
	}
	/* a library type leaves the rest to who uses it */
	if (!missing || reg->rest_unknown ||
	    reg->block->spec->kind == SPEC_LIBRARY)
		return;
	while (!(missing >> hi & 1))
		hi--;
	for (lo = hi; lo && (missing >> (lo - 1) & 1); lo--)
		;
	diag_report(
		g, reg->pos, check,
		"bits %u..%u of register '%s' are neither named nor reserved; "
		"'reserved: preserve' or 'reserved: zero' says what they are",
		hi, lo, reg->name.s);
}

static void duplicate_values(struct gen *g, const char *check,
			     const struct values *values, const char *what)
{
	for (unsigned int i = 0; i < values->n; i++) {
		const struct value *b = values->v[i];

		for (unsigned int k = 0; k < i; k++) {
			const struct value *a = values->v[k];

			if (a->v == b->v)
				diag_note(g,
					  diag_report(g, b->pos, check,
						      "%s %llu is given twice",
						      what,
						      (unsigned long long)b->v),
					  a->pos, "first given here");
			else if (!strcmp(a->name.s, b->name.s))
				diag_note(
					g,
					diag_report(g, b->name.pos, check,
						    "name '%s' is given twice",
						    b->name.s),
					a->name.pos, "first given here");
		}
	}
}

void check_duplicate_value(struct gen *g, const char *check,
			   const struct reg *reg, const struct field *f)
{
	(void)reg;
	duplicate_values(g, check, &f->values, "value");
	duplicate_values(g, check, &f->flags, "bit");
}

void check_enum_range(struct gen *g, const char *check, const struct reg *reg,
		      const struct field *f)
{
	unsigned int width = field_width(f);

	(void)reg;
	for (unsigned int i = 0; i < f->values.n; i++) {
		const struct value *v = f->values.v[i];

		if (width < 64 && v->v >> width)
			diag_report(g, v->pos, check,
				    "value %#llx does not fit in %u bits",
				    (unsigned long long)v->v, width);
	}
	for (unsigned int i = 0; i < f->flags.n; i++) {
		const struct value *v = f->flags.v[i];

		if (v->v >= width)
			diag_report(g, v->pos, check,
				    "bit %llu is outside of the %u-bit field",
				    (unsigned long long)v->v, width);
	}
}

void check_access(struct gen *g, const char *check, const struct reg *reg)
{
	for (unsigned int i = 0; i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];
		bool written = access_is_written(f->access) ||
			       access_is_w1c(f->access);

		if (f->name.s && !f->whole && access_is_reserved(f->access))
			diag_report(g, f->access_pos, check,
				    "'%s' has a name, but its access kind is "
				    "for reserved bits",
				    f->name.s);
		if (written && reg->width.v == 24)
			diag_report(
				g, f->access_pos, check,
				"'%s' cannot be %s: no access writes 24 bits",
				f->name.s, access_name(f->access));
		if (reg->write_enable && access_is_w1c(f->access))
			diag_report(g, f->access_pos, check,
				    "'%s' is cleared by a 1, beside bits that "
				    "enable writes: which of both is it?",
				    f->name.s);
	}
}

void check_write_enable(struct gen *g, const char *check, const struct reg *reg)
{
	unsigned int half = (unsigned int)reg->width.v / 2;

	if (reg->write_enable && reg->width.v == 24) {
		diag_report(g, reg->pos, check,
			    "no half of register '%s' can enable the other",
			    reg->name.s);
		return;
	}
	for (unsigned int i = 0; reg->write_enable && i < reg->n_fields; i++) {
		const struct field *f = reg->fields[i];

		if (f->name.s && field_mask(f) >> half)
			diag_report(
				g, f->pos, check,
				"'%s' lies in the half that enables writes: "
				"bits %u and up",
				f->name.s, half);
	}
}

void check_reset(struct gen *g, const char *check, const struct reg *reg,
		 const struct field *f)
{
	unsigned int width = field_width(f);

	(void)reg;
	if (f->reset.given && width < 64 && f->reset.v >> width)
		diag_report(g, f->reset.pos, check,
			    "%#llx does not fit in %u bits",
			    (unsigned long long)f->reset.v, width);
}

void check_encoding(struct gen *g, const char *check, const struct reg *reg,
		    const struct field *f)
{
	const struct encoding *e = &f->encoding;
	uint64_t raw;

	(void)reg;
	if (e->kind == ENC_NONE)
		return;
	if (e->fill && e->fill >= e->times)
		diag_report(g, e->pos, check, "'fill' is not below 'times'");
	if (e->fill && (e->has_pow2 || e->zero_means || e->scale_base))
		diag_report(g, e->pos, check,
			    "'fill' stands with 'plus' and 'times' only");
	if (f->values.n && e->kind == ENC_NUMBER)
		return; /* named values stand beside a rule for the others */
	raw = field_width(f) >= 64 ? UINT64_MAX
				   : (UINT64_C(1) << field_width(f)) - 1;
	if (e->kind == ENC_BITMAP_POW2 && e->pow2 + field_width(f) > 64)
		diag_report(g, e->pos, check, "2^%u does not fit in 64 bits",
			    e->pow2 + field_width(f) - 1);
	if (e->kind == ENC_NUMBER && !e->times)
		diag_report(g, e->pos, check, "'times: 0' makes every value 0");
	if (e->kind == ENC_NUMBER && e->has_pow2 && raw > 63 + 256)
		diag_report(
			g, e->pos, check,
			"2^(n+%u) does not fit in 64 bits for a %u-bit field",
			e->pow2, field_width(f));
	if (e->kind == ENC_FIXED && (e->zero_means || e->plus || e->fill ||
				     e->has_pow2 || e->scale_base))
		diag_report(g, e->pos, check,
			    "'signed', 'bias' and 'fraction' stand with "
			    "'times' only; 'bias' is what 'plus' would be");
	if (e->kind == ENC_FIXED && field_width(f) > 32)
		diag_report(g, e->pos, check,
			    "fields with a sign, a bias or a fraction have 32 "
			    "bits at the most");
	if (e->kind == ENC_NUMBER && e->plus < 0 && !e->has_pow2)
		diag_report(g, e->pos, check,
			    "'plus' below 0 would make small values negative");
}
