// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Fields of a register's value, by description. */
#include <pcicap/core/decode.h>

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

static uint64_t shift_left(uint64_t v, uint64_t n)
{
	return n < 64 ? v << n : 0;
}

/* zero_means, plus, times, pow2, scale, in this order. */
static uint64_t number_of(const struct pcicap_reg_desc *reg,
			  const struct pcicap_encoding *e, uint64_t n,
			  uint64_t value)
{
	uint64_t scale;

	if (!n && e->zero_means)
		return e->zero_means;
	n = (n + (uint64_t)(int64_t)e->plus) * e->times;
	if (e->has_pow2)
		n = shift_left(1, n + e->pow2);
	if (e->scale_base && e->scale_by < reg->n_fields) {
		scale = pcicap_field_get(&reg->fields[e->scale_by], value);
		while (scale--)
			n *= e->scale_base;
	}
	return n;
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
		break;
	}
	return n;
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
