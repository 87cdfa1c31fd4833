// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* What is read, by whom: nothing is read twice that fits into the decoder. */
#include "decode_read.h"

#include <pcicap/core/generated.h>

void pcicap_decode_forget(struct pcicap_decoder *dec)
{
	unsigned int i;

	dec->fact_known = 0;
	for (i = 0; i < PCICAP_DECODE_DWORDS / 8; i++)
		dec->have[i] = 0;
	for (i = 0; i < PCICAP_DECODE_TOLD; i++)
		dec->told[i].reg = NULL;
}

/* Bits of dec->have for @n bytes of a dword, from byte @first of it. */
static uint32_t have_mask(uint32_t i, unsigned int first, unsigned int n)
{
	return (((uint32_t)1 << n) - 1) << (i % 8 * 4 + first);
}

static int has(const struct pcicap_decoder *dec, uint32_t i, unsigned int first,
	       unsigned int n)
{
	uint32_t mask = have_mask(i, first, n);

	return i < PCICAP_DECODE_DWORDS && (dec->have[i / 8] & mask) == mask;
}

static void keep(struct pcicap_decoder *dec, uint32_t off, unsigned int bytes,
		 uint64_t v)
{
	unsigned int i;

	for (i = 0; i < bytes && off / 4 < PCICAP_DECODE_DWORDS; i++, off++) {
		unsigned int shift = off % 4 * 8;
		uint32_t *dw = &dec->dw[off / 4];

		*dw = (*dw & ~((uint32_t)0xff << shift)) |
		      (uint32_t)(v >> (i * 8) & 0xff) << shift;
		dec->have[off / 32] |= have_mask(off / 4, off % 4, 1);
	}
}

static struct result read_dword(struct pcicap_decoder *dec, uint32_t i)
{
	int err;

	if (i >= PCICAP_DECODE_DWORDS || i * 4 >= dec->size)
		return bad(-ENXIO);
	if (!has(dec, i, 0, 4)) {
		err = pcicap_view_read_dwords(&dec->view, i, 1, &dec->dw[i]);
		if (err)
			return bad(err);
		dec->have[i / 8] |= have_mask(i, 0, 4);
	}
	return good(dec->dw[i]);
}

/* The one access of a register in a BAR: as wide as it is; of 24 bits, its dword. */
struct access {
	uint32_t off;
	unsigned int bytes, shift;
};

static struct access access_of(uint32_t off, unsigned int width)
{
	struct access a = { off, width / 8, 0 };

	if (width == 24) {
		a.off = off & ~(uint32_t)3;
		a.bytes = 4;
		a.shift = off % 4 * 8;
	}
	return a;
}

/* The register's bits in what was read. */
static uint64_t bits_of(const struct access *a, unsigned int width, uint64_t v)
{
	v >>= a->shift;
	return width == 64 ? v : v & (((uint64_t)1 << width) - 1);
}

static struct result read_bar(struct pcicap_decoder *dec, uint32_t off,
			      unsigned int width)
{
	const struct access a = access_of(off, width);
	const uint32_t first = a.off;
	const unsigned int n = a.bytes, in_dword = n < 4 ? n : 4;
	uint64_t v;
	int err;

	if (first % n)
		return bad(-EINVAL);
	if (has(dec, first / 4, first % 4, in_dword) &&
	    (n < 8 || has(dec, first / 4 + 1, 0, 4))) {
		v = dec->dw[first / 4] >> (first % 4 * 8);
		if (n == 8)
			v |= (uint64_t)dec->dw[first / 4 + 1] << 32;
	} else {
		err = dec->read(dec->ctx, first, n * 8, &v);
		if (err)
			return bad(err);
		keep(dec, first, n, v);
	}
	return good(bits_of(&a, width, v));
}

struct result pcicap_decode_read(struct pcicap_decoder *dec, uint32_t off,
				 unsigned int width)
{
	struct result lo, hi;
	uint32_t bytes = width / 8u;

	if (off > dec->size || bytes > dec->size - off)
		return bad(-ENXIO);
	if (dec->read)
		return read_bar(dec, off, width);
	if (off + bytes > dec->there)
		return bad(-ENODATA);
	lo = read_dword(dec, off / 4);
	if (lo.err || width == 32)
		return lo;
	if (width == 64) {
		hi = read_dword(dec, off / 4 + 1);
		return hi.err ? hi : good(hi.v << 32 | lo.v);
	}
	return good(lo.v >> (off % 4 * 8) & (((uint64_t)1 << width) - 1));
}

/* In the steps, and with the functions, of generated code. */
uint64_t pcicap_expr_value(const struct pcicap_expr *e, uint64_t raw)
{
	uint32_t n = (uint32_t)raw;

	if (e->ref.kind == PCICAP_REF_NONE)
		return (uint32_t)e->plus;
	if (!n && e->zero_means)
		n = e->zero_means;
	if (e->plus < 0)
		n = pcicap_sub32(n, 0 - (uint32_t)e->plus);
	else
		n = pcicap_add32(n, (uint32_t)e->plus);
	if (e->has_pow2)
		n = pcicap_pow2_32(pcicap_add32(n, e->pow2));
	n = pcicap_ceil32(pcicap_times32(n, e->times), e->divide);
	if (e->align)
		n = pcicap_align32(n, e->align);
	return e->max ? pcicap_min32(n, e->max) : n;
}

static int is_swapped(const struct pcicap_reg_desc *reg)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return reg->byte_order != PCICAP_BYTES_LE;
#else
	return reg->byte_order == PCICAP_BYTES_BE;
#endif
}

uint64_t pcicap_reg_swap(const struct pcicap_reg_desc *reg, uint64_t value)
{
	uint64_t swapped = 0;
	unsigned int i;

	if (!is_swapped(reg))
		return value;
	for (i = 0; i < reg->width; i += 8)
		swapped |= (value >> i & 0xff) << (reg->width - 8 - i);
	return swapped;
}

struct result pcicap_decode_reg(struct pcicap_decoder *dec, uint32_t off,
				const struct pcicap_reg_desc *reg)
{
	struct result v = pcicap_decode_read(dec, off, reg->width);

	v.v = v.err ? v.v : pcicap_reg_swap(reg, v.v);
	return v;
}

static struct result read_other(struct pcicap_decoder *dec,
				const struct pcicap_bar_desc *bar,
				const struct pcicap_reg_desc *reg)
{
	const struct access a =
		access_of((uint32_t)reg->at[0].expr.plus, reg->width);
	unsigned int i;
	uint64_t v;
	int err;

	for (i = 0; i < PCICAP_DECODE_TOLD && dec->told[i].reg; i++) {
		if (dec->told[i].reg == reg)
			return good(dec->told[i].value);
	}
	if (!dec->other)
		return bad(-ENODATA);
	err = dec->other(dec->ctx, bar, a.off, a.bytes * 8, &v);
	if (err)
		return bad(err);
	v = pcicap_reg_swap(reg, bits_of(&a, reg->width, v));
	if (i < PCICAP_DECODE_TOLD) {
		dec->told[i].reg = reg;
		dec->told[i].value = v;
	}
	return good(v);
}

/* As in generated code, a register that is not there is 0. */
static struct result other_value(struct pcicap_decoder *dec,
				 const struct pcicap_ref *ref)
{
	const struct pcicap_bar_desc *bar = dec->bar - ref->up;
	const struct pcicap_reg_desc *reg = &bar->root.regs[ref->reg];
	struct result v = read_other(dec, bar, reg);

	if (v.err)
		return v.err == -ENXIO ? good(0) : v;
	return ref->field == PCICAP_WHOLE_REGISTER
		       ? v
		       : good(pcicap_field_get(&reg->fields[ref->field], v.v));
}

struct result pcicap_decode_fact(struct pcicap_decoder *dec,
				 const struct pcicap_ref *ref)
{
	const uint8_t kind = ref->kind;
	uint32_t v = 0;
	int err = 0;

	if (dec->fact_known >> kind & 1)
		return good(dec->facts[kind]);
	switch ((enum pcicap_ref_kind)kind) {
	case PCICAP_REF_NONE:
	case PCICAP_REF_FIELD:
		break;
	case PCICAP_REF_BAR:
		return other_value(dec, ref);
	case PCICAP_REF_VERSION:
		v = dec->view.version;
		break;
	case PCICAP_REF_REVISION:
		v = dec->view.revision;
		break;
	case PCICAP_REF_HEADER_TYPE:
		err = pcicap_fact_header_type(dec->view.cfg, &v);
		break;
	case PCICAP_REF_PORT_TYPE:
		err = pcicap_fact_port_type(dec->view.cfg, &v);
		break;
	case PCICAP_REF_LINK_WIDTH:
		err = pcicap_fact_link_width(dec->view.cfg, &v);
		break;
	case PCICAP_REF_MAPPED_SIZE:
		v = dec->size;
		break;
	case PCICAP_REF_VENDOR_ID:
		err = pcicap_fact_vendor_id(dec->view.cfg, &v);
		break;
	case PCICAP_REF_DEVICE_ID:
		err = pcicap_fact_device_id(dec->view.cfg, &v);
		break;
	case PCICAP_REF_REVISION_ID:
		err = pcicap_fact_revision_id(dec->view.cfg, &v);
		break;
	case PCICAP_REF_SUBVENDOR_ID:
		err = pcicap_fact_subvendor_id(dec->view.cfg, &v);
		break;
	case PCICAP_REF_SUBDEVICE_ID:
		err = pcicap_fact_subdevice_id(dec->view.cfg, &v);
		break;
	}
	if (err && err != -ENOENT) /* absent: no port type, all ones */
		return bad(err);
	dec->facts[kind] = v;
	dec->fact_known |= 1u << kind;
	return good(v);
}

int pcicap_decode_open_bar(struct pcicap_decoder *dec,
			   const struct pcicap_bar_desc *bar, uint64_t size,
			   pcicap_read_register *read, void *ctx)
{
	static const struct pcicap_view none;

	if (size < bar->least)
		return -ERANGE;
	dec->root = &bar->root;
	dec->bar = bar;
	dec->other = NULL;
	dec->view = none;
	dec->read = read;
	dec->ctx = ctx;
	dec->size = size < 0xffffffff ? (uint32_t)size : 0xffffffff;
	dec->there = dec->size;
	dec->described = dec->size;
	pcicap_decode_forget(dec);
	return 0;
}

void pcicap_decode_open_structure(struct pcicap_decoder *dec,
				  const struct pcicap_structure_desc *structure,
				  pcicap_read_register *read, void *ctx)
{
	static const struct pcicap_view none;

	dec->root = &structure->root;
	dec->view = none;
	dec->read = read;
	dec->ctx = ctx;
	dec->size = structure->size;
	pcicap_decode_forget(dec);
}

uint32_t pcicap_decode_size(const struct pcicap_decoder *dec)
{
	return dec->described < dec->size ? dec->described : dec->size;
}

uint32_t pcicap_decode_described(const struct pcicap_decoder *dec)
{
	return dec->described;
}
