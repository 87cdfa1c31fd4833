// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Fields of a register's value, by description. */
#include <pcicap/core/decode.h>
#include <pcicap/core/encode.h>

static uint64_t low_bits(unsigned int n)
{
	return n >= 64 ? ~(uint64_t)0 : ((uint64_t)1 << n) - 1;
}

uint64_t pcicap_field_get(const struct pcicap_field_desc *field, uint64_t value)
{
	uint64_t raw = 0;
	unsigned int i;

	for (i = 0; i < field->n_bits; i++) {
		const struct pcicap_bits *bits = &field->bits[i];
		uint64_t part = value >> bits->lsb & low_bits(bits->width);

		raw = (bits->width < 64 ? raw << bits->width : 0) | part;
	}
	return raw;
}

uint64_t pcicap_field_set(const struct pcicap_field_desc *field, uint64_t value,
			  uint64_t raw)
{
	unsigned int i = field->n_bits;

	while (i-- > 0) {
		const struct pcicap_bits *bits = &field->bits[i];
		uint64_t mask = low_bits(bits->width);

		value &= ~(mask << bits->lsb);
		value |= (raw & mask) << bits->lsb;
		raw = bits->width < 64 ? raw >> bits->width : 0;
	}
	return value;
}

uint64_t pcicap_field_mask(const struct pcicap_field_desc *field)
{
	return pcicap_field_set(field, 0, ~(uint64_t)0);
}

/* zero_means, plus, times, pow2, scale, fill, in this order. */
static uint64_t number_of(const struct pcicap_reg_desc *reg,
			  const struct pcicap_encoding *e, uint64_t n,
			  uint64_t value)
{
	uint64_t scale;

	if (!n && e->zero_means)
		return e->zero_means;
	n = (n + (uint64_t)(int64_t)e->plus) * e->times;
	if (e->has_pow2)
		n = n + e->pow2 < 64 ? (uint64_t)1 << (n + e->pow2)
				     : ~(uint64_t)0;
	if (e->scale_base && e->scale_by < reg->n_fields) {
		scale = pcicap_field_get(&reg->fields[e->scale_by], value);
		while (scale--)
			n *= e->scale_base;
	}
	return n + e->fill;
}

uint64_t pcicap_field_quantity(const struct pcicap_reg_desc *reg,
			       unsigned int field, uint64_t value)
{
	const struct pcicap_field_desc *f = &reg->fields[field];
	const struct pcicap_encoding *e = f->encoding;
	uint64_t n = pcicap_field_get(f, value);

	if (!e)
		return n;
	switch ((enum pcicap_encoding_kind)e->kind) {
	case PCICAP_ENC_NUMBER:
		return number_of(reg, e, n, value);
	case PCICAP_ENC_ADDRESS:
		return n << f->bits[f->n_bits - 1].lsb;
	case PCICAP_ENC_NONE:
	case PCICAP_ENC_BITMAP_POW2:
	case PCICAP_ENC_FIXED: /* see pcicap_field_fixed() */
		break;
	}
	return n;
}

static unsigned int width_of(const struct pcicap_field_desc *field)
{
	unsigned int i, width = 0;

	for (i = 0; i < field->n_bits; i++)
		width += field->bits[i].width;
	return width;
}

int64_t pcicap_field_fixed(const struct pcicap_field_desc *field,
			   uint64_t value)
{
	const struct pcicap_encoding *e = field->encoding;

	return pcicap_fixed(pcicap_field_get(field, value), width_of(field),
			    e->is_signed, e->bias, e->times);
}

static int encode_raw(const struct pcicap_field_desc *f, uint64_t quantity,
		      uint64_t *raw, uint64_t *scale)
{
	const struct pcicap_encoding *e = f->encoding;
	unsigned int width = width_of(f);
	int pow2 = e->has_pow2 ? (int)e->pow2 : PCICAP_NO_POW2;

	switch ((enum pcicap_encoding_kind)e->kind) {
	case PCICAP_ENC_NUMBER:
		if (e->fill)
			return pcicap_encode_filled(quantity, width, e->plus,
						    e->times, e->fill, raw);
		if (e->scale_base)
			return pcicap_encode_scaled(quantity, width,
						    e->zero_means, e->plus,
						    e->times, pow2,
						    e->scale_base, e->scale_max,
						    raw, scale);
		return pcicap_encode_number(quantity, width, e->zero_means,
					    e->plus, e->times, pow2, raw);
	case PCICAP_ENC_ADDRESS:
		return pcicap_encode_address(quantity, width,
					     f->bits[f->n_bits - 1].lsb, raw);
	case PCICAP_ENC_FIXED:
		if (quantity >> (63 - e->fraction))
			return -ERANGE;
		return pcicap_encode_fixed((int64_t)(quantity << e->fraction),
					   width, e->is_signed, e->bias,
					   e->times, raw);
	case PCICAP_ENC_BITMAP_POW2:
		return pcicap_encode_bit(quantity, width, e->pow2, raw);
	case PCICAP_ENC_NONE:
		break;
	}
	return -EINVAL;
}

int pcicap_field_encode(const struct pcicap_reg_desc *reg, unsigned int field,
			uint64_t quantity, uint64_t *value)
{
	const struct pcicap_field_desc *f = &reg->fields[field];
	uint64_t raw, scale = 0;
	int err;

	if (!f->encoding)
		return -EINVAL;
	err = encode_raw(f, quantity, &raw, &scale);
	if (err)
		return err;
	/* what has a name is no quantity */
	if (pcicap_field_value(f, raw))
		return -EDOM;
	*value = pcicap_field_set(f, *value, raw);
	if (f->encoding->scale_base)
		*value = pcicap_field_set(&reg->fields[f->encoding->scale_by],
					  *value, scale);
	return 0;
}

const struct pcicap_value_desc *
pcicap_field_value(const struct pcicap_field_desc *field, uint64_t raw)
{
	unsigned int i;

	for (i = 0; i < field->n_values; i++) {
		if (field->values[i].value == raw)
			return &field->values[i];
	}
	return NULL;
}
