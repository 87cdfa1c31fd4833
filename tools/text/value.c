// SPDX-License-Identifier: GPL-2.0-only OR MIT
#include "text/value.h"
#include "text/quantity.h"

#include <inttypes.h>
#include <string.h>

static unsigned int field_width(const struct pcicap_field_desc *field)
{
	unsigned int i, width = 0;

	for (i = 0; i < field->n_bits; i++)
		width += field->bits[i].width;
	return width;
}

bool field_is_flag(const struct pcicap_field_desc *field)
{
	return field_width(field) == 1 && !field->n_values && !field->n_flags &&
	       !field->encoding && !field->unit;
}

void hex_text(struct strbuf *t, uint64_t value, unsigned int width)
{
	unsigned int digits = (width + 3) / 4, i;
	char text[2 + 16 + 1] = "0x";

	while (digits < 16 && value >> (4 * digits))
		digits++;
	for (i = 0; i < digits; i++)
		text[2 + i] =
			"0123456789abcdef"[value >> (4 * (digits - 1 - i)) &
					   0xf];
	text[2 + digits] = 0;
	strbuf_add(t, text);
}

static void comma(struct strbuf *t, size_t start)
{
	if (t->len > start)
		strbuf_add(t, ", ");
}

/* Sizes of which bit n set means 2^(n + base). */
static void bitmap_text(struct strbuf *t, uint64_t raw, unsigned int base,
			const char *unit)
{
	size_t start = t->len;
	unsigned int i;

	for (i = 0; i < 64; i++) {
		if (!(raw >> i & 1))
			continue;
		comma(t, start);
		if (i + base < 64)
			quantity_text(t, (uint64_t)1 << (i + base), unit);
		else
			strbuf_addf(t, "2^%u", i + base);
	}
	if (t->len == start)
		strbuf_add(t, "none");
}

static void flags_text(struct strbuf *t, const struct pcicap_field_desc *field,
		       uint64_t raw)
{
	size_t start = t->len;
	uint64_t known = 0;
	unsigned int i;

	for (i = 0; i < field->n_flags; i++) {
		const struct pcicap_value_desc *flag = &field->flags[i];
		uint64_t bit = (uint64_t)1 << flag->value;

		known |= bit;
		if (!(raw & bit))
			continue;
		comma(t, start);
		strbuf_add(t, flag->label ? flag->label : flag->name);
	}
	for (i = 0; i < 64; i++) {
		if (!(raw & ~known & (uint64_t)1 << i))
			continue;
		comma(t, start);
		strbuf_addf(t, "bit %u", i);
	}
	if (t->len == start)
		strbuf_add(t, "none");
}

static bool is_number(const char *s)
{
	return s[strspn(s, "0123456789.")] == 0;
}

static void value_text(struct strbuf *t, const struct pcicap_value_desc *value,
		       const char *unit)
{
	const char *label = value->label ? value->label : value->name;

	strbuf_add(t, label);
	if (unit && is_number(label))
		strbuf_addf(t, " %s",
			    unit_text(unit, strcmp(label, "1") ? 2 : 1));
}

/* With a unit, hexadecimal is where something is, and not how much there is. */
static void quantity_label(struct strbuf *t,
			   const struct pcicap_field_desc *field, uint64_t n)
{
	if (field->format == PCICAP_FORMAT_HEX)
		strbuf_addf(t, "0x%" PRIx64, n);
	else
		quantity_text(t, n, field->unit);
}

static void bdf_text(struct strbuf *t, uint64_t n)
{
	strbuf_addf(t, "%02x:%02x.%x", (unsigned int)(n >> 8 & 0xff),
		    (unsigned int)(n >> 3 & 0x1f), (unsigned int)(n & 7));
}

/* There is no quantity, then. */
static bool has_reserved_scale(const struct item *item,
			       const struct pcicap_encoding *e)
{
	const struct pcicap_field_desc *scale;

	if (!e || !e->scale_base)
		return false;
	scale = &item->reg->fields[e->scale_by];
	return pcicap_field_get(scale, item->value) > e->scale_max;
}

void field_label(struct strbuf *t, const struct item *item, unsigned int i)
{
	const struct pcicap_field_desc *field = &item->reg->fields[i];
	uint64_t raw = pcicap_field_get(field, item->value);
	const struct pcicap_value_desc *value = pcicap_field_value(field, raw);
	const struct pcicap_encoding *e = field->encoding;

	if (value) {
		value_text(t, value, field->unit);
	} else if (field->n_flags) {
		flags_text(t, field, raw);
	} else if (e && e->kind == PCICAP_ENC_BITMAP_POW2) {
		bitmap_text(t, raw, e->pow2,
			    field->unit ? field->unit : "bytes");
	} else if (e && e->kind == PCICAP_ENC_ADDRESS && !field->unit) {
		hex_text(t, pcicap_field_quantity(item->reg, i, item->value),
			 item->width);
	} else if (e && e->kind == PCICAP_ENC_FIXED) {
		fixed_text(t, pcicap_field_fixed(field, item->value),
			   e->fraction, field->unit);
	} else if (has_reserved_scale(item, e)) {
		strbuf_add(t, "reserved scale");
	} else if (e || field->unit) {
		quantity_label(t, field,
			       pcicap_field_quantity(item->reg, i,
						     item->value));
	} else if (field->format == PCICAP_FORMAT_BDF) {
		bdf_text(t, raw);
	}
}

static void number_text(struct strbuf *t, enum pcicap_format format, uint64_t n,
			unsigned int width)
{
	switch (format) {
	case PCICAP_FORMAT_NONE:
		number_text(t,
			    width < 32 ? PCICAP_FORMAT_DEC : PCICAP_FORMAT_HEX,
			    n, width);
		break;
	case PCICAP_FORMAT_DEC:
		strbuf_add_number(t, n);
		break;
	case PCICAP_FORMAT_TEXT:
	case PCICAP_FORMAT_HEX:
		hex_text(t, n, width);
		break;
	case PCICAP_FORMAT_BDF:
		bdf_text(t, n);
		break;
	}
}

void field_text(struct strbuf *t, const struct item *item, unsigned int i)
{
	const struct pcicap_field_desc *field = &item->reg->fields[i];
	size_t start = t->len;

	field_label(t, item, i);
	if (t->len > start)
		return;
	number_text(t, (enum pcicap_format)field->format,
		    pcicap_field_get(field, item->value), field_width(field));
	if (field->n_values)
		strbuf_add(t, " (unknown)");
}

void combined_label(struct strbuf *t, const struct item *item)
{
	enum pcicap_format format = (enum pcicap_format)item->combined->format;

	if (item->combined->unit && format == PCICAP_FORMAT_HEX)
		strbuf_addf(t, "0x%" PRIx64, item->value);
	else if (item->combined->unit)
		quantity_text(t, item->value, item->combined->unit);
	else
		number_text(t, format, item->value,
			    item->value >> 32 ? 64 : 32);
}

void combined_text(struct strbuf *t, const struct item *item)
{
	combined_label(t, item);
}
