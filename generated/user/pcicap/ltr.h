/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Latency Tolerance Reporting
 *
 * Generated from specs/ext/ltr.yaml - do not edit.
 * Source: PCIe Base, Latency Tolerance Reporting Capability
 */
#ifndef PCICAP_LTR_H
#define PCICAP_LTR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_LTR_ID				0x0018
#define PCICAP_LTR_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Maximum snoop latency */
#define PCICAP_LTR_MAX_SNOOP_LATENCY			0x04
/* rw: Latency */
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE		0x03ff
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE		0x1c00
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_WRITE_MASK	0x1fff

/* rw: Maximum no-snoop latency */
#define PCICAP_LTR_MAX_NO_SNOOP_LATENCY			0x06
/* rw: Latency */
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE		0x03ff
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE		0x1c00
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_WRITE_MASK	0x1fff

/* rw: Both latencies at once */
#define PCICAP_LTR_MAX_LATENCIES			0x04
/* rw: Snooped */
#define  PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE		0x000003ff
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE		0x00001c00
/* rw: Not snooped */
#define  PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE	0x03ff0000
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE	0x1c000000
#define  PCICAP_LTR_MAX_LATENCIES_WRITE_MASK		0x1fff1fff
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ltr_desc;

/**
 * struct pcicap_ltr - Latency Tolerance Reporting
 * @view: where it is
 *
 * Made by pcicap_ltr_find() only.
 */
struct pcicap_ltr {
	struct pcicap_view view;
};

/* Maximum snoop latency */
struct pcicap_ltr_max_snoop_latency {
	uint16_t raw;
};

/* Latency (raw; quantity in ns) */
static inline uint16_t
pcicap_ltr_max_snoop_latency_value(struct pcicap_ltr_max_snoop_latency r)
{
	return (uint16_t)(r.raw & PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_snoop_latency
pcicap_ltr_max_snoop_latency_set_value(struct pcicap_ltr_max_snoop_latency r,
				       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE, val);
	return r;
}

/* Scale: the value times 32 to this power */
static inline uint16_t
pcicap_ltr_max_snoop_latency_scale(struct pcicap_ltr_max_snoop_latency r)
{
	return (uint16_t)((r.raw & PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_snoop_latency
pcicap_ltr_max_snoop_latency_set_scale(struct pcicap_ltr_max_snoop_latency r,
				       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE,
			      (uint32_t)val << 10);
	return r;
}

/* Latency, as a quantity in ns. */
static inline uint64_t
pcicap_ltr_max_snoop_latency_value_decoded(struct pcicap_ltr_max_snoop_latency r)
{
	uint64_t n = pcicap_ltr_max_snoop_latency_value(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_ltr_max_snoop_latency_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_snoop_latency_value_encode() - from a quantity: Latency
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_max_snoop_latency_value_encode(uint64_t quantity, uint16_t *raw,
					  uint16_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 10, 0, 0, 1, PCICAP_NO_POW2,
				       32, 5, &n, &s);

	*raw = (uint16_t)n;
	*scale = (uint16_t)s;
	return ret;
}

/**
 * pcicap_ltr_read_max_snoop_latency() - read: Maximum snoop latency
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_read_max_snoop_latency(const struct pcicap_ltr *v,
				  struct pcicap_ltr_max_snoop_latency *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LTR_MAX_SNOOP_LATENCY,
				  &val->raw);
}

/**
 * pcicap_ltr_update_max_snoop_latency() - change bits: Maximum snoop latency
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_update_max_snoop_latency(const struct pcicap_ltr *v, uint16_t mask,
				    struct pcicap_ltr_max_snoop_latency val)
{
	struct pcicap_ltr_max_snoop_latency old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_LTR_MAX_SNOOP_LATENCY_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ltr_read_max_snoop_latency(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LTR_MAX_SNOOP_LATENCY,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Maximum no-snoop latency */
struct pcicap_ltr_max_no_snoop_latency {
	uint16_t raw;
};

/* Latency (raw; quantity in ns) */
static inline uint16_t
pcicap_ltr_max_no_snoop_latency_value(struct pcicap_ltr_max_no_snoop_latency r)
{
	return (uint16_t)(r.raw & PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_no_snoop_latency
pcicap_ltr_max_no_snoop_latency_set_value(struct pcicap_ltr_max_no_snoop_latency r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE,
			      val);
	return r;
}

/* Scale: the value times 32 to this power */
static inline uint16_t
pcicap_ltr_max_no_snoop_latency_scale(struct pcicap_ltr_max_no_snoop_latency r)
{
	return (uint16_t)((r.raw & PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_no_snoop_latency
pcicap_ltr_max_no_snoop_latency_set_scale(struct pcicap_ltr_max_no_snoop_latency r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE,
			      (uint32_t)val << 10);
	return r;
}

/* Latency, as a quantity in ns. */
static inline uint64_t
pcicap_ltr_max_no_snoop_latency_value_decoded(struct pcicap_ltr_max_no_snoop_latency r)
{
	uint64_t n = pcicap_ltr_max_no_snoop_latency_value(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_ltr_max_no_snoop_latency_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_no_snoop_latency_value_encode() - from a quantity: Latency
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_max_no_snoop_latency_value_encode(uint64_t quantity, uint16_t *raw,
					     uint16_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 10, 0, 0, 1, PCICAP_NO_POW2,
				       32, 5, &n, &s);

	*raw = (uint16_t)n;
	*scale = (uint16_t)s;
	return ret;
}

/**
 * pcicap_ltr_read_max_no_snoop_latency() - read: Maximum no-snoop latency
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_read_max_no_snoop_latency(const struct pcicap_ltr *v,
				     struct pcicap_ltr_max_no_snoop_latency *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LTR_MAX_NO_SNOOP_LATENCY,
				  &val->raw);
}

/**
 * pcicap_ltr_update_max_no_snoop_latency() - change bits: Maximum
 * no-snoop latency
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_update_max_no_snoop_latency(const struct pcicap_ltr *v,
				       uint16_t mask,
				       struct pcicap_ltr_max_no_snoop_latency val)
{
	struct pcicap_ltr_max_no_snoop_latency old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_LTR_MAX_NO_SNOOP_LATENCY_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ltr_read_max_no_snoop_latency(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LTR_MAX_NO_SNOOP_LATENCY,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Both latencies at once */
struct pcicap_ltr_max_latencies {
	uint32_t raw;
};

/* Snooped (raw; quantity in ns) */
static inline uint32_t
pcicap_ltr_max_latencies_snoop_value(struct pcicap_ltr_max_latencies r)
{
	return (uint32_t)(r.raw & PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_latencies
pcicap_ltr_max_latencies_set_snoop_value(struct pcicap_ltr_max_latencies r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE, val);
	return r;
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_ltr_max_latencies_snoop_scale(struct pcicap_ltr_max_latencies r)
{
	return (uint32_t)((r.raw & PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_latencies
pcicap_ltr_max_latencies_set_snoop_scale(struct pcicap_ltr_max_latencies r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE,
			      (uint32_t)val << 10);
	return r;
}

/* Not snooped (raw; quantity in ns) */
static inline uint32_t
pcicap_ltr_max_latencies_no_snoop_value(struct pcicap_ltr_max_latencies r)
{
	return (uint32_t)((r.raw & PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_latencies
pcicap_ltr_max_latencies_set_no_snoop_value(struct pcicap_ltr_max_latencies r,
					    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE,
			      (uint32_t)val << 16);
	return r;
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_ltr_max_latencies_no_snoop_scale(struct pcicap_ltr_max_latencies r)
{
	return (uint32_t)((r.raw & PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE) >> 26);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ltr_max_latencies
pcicap_ltr_max_latencies_set_no_snoop_scale(struct pcicap_ltr_max_latencies r,
					    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE,
			      (uint32_t)val << 26);
	return r;
}

/* Snooped, as a quantity in ns. */
static inline uint64_t
pcicap_ltr_max_latencies_snoop_value_decoded(struct pcicap_ltr_max_latencies r)
{
	uint64_t n = pcicap_ltr_max_latencies_snoop_value(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_ltr_max_latencies_snoop_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_latencies_snoop_value_encode() - from a quantity: Snooped
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what snoop_scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_max_latencies_snoop_value_encode(uint64_t quantity, uint32_t *raw,
					    uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 10, 0, 0, 1, PCICAP_NO_POW2,
				       32, 5, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/* Not snooped, as a quantity in ns. */
static inline uint64_t
pcicap_ltr_max_latencies_no_snoop_value_decoded(struct pcicap_ltr_max_latencies r)
{
	uint64_t n = pcicap_ltr_max_latencies_no_snoop_value(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_ltr_max_latencies_no_snoop_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_latencies_no_snoop_value_encode() - from a quantity:
 * Not snooped
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what no_snoop_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_max_latencies_no_snoop_value_encode(uint64_t quantity, uint32_t *raw,
					       uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 10, 0, 0, 1, PCICAP_NO_POW2,
				       32, 5, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/**
 * pcicap_ltr_read_max_latencies() - read: Both latencies at once
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_read_max_latencies(const struct pcicap_ltr *v,
			      struct pcicap_ltr_max_latencies *val)
{
	return pcicap_view_read32(&v->view, PCICAP_LTR_MAX_LATENCIES,
				  &val->raw);
}

/**
 * pcicap_ltr_update_max_latencies() - change bits: Both latencies at once
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_update_max_latencies(const struct pcicap_ltr *v, uint32_t mask,
				struct pcicap_ltr_max_latencies val)
{
	struct pcicap_ltr_max_latencies old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_LTR_MAX_LATENCIES_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ltr_read_max_latencies(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_LTR_MAX_LATENCIES,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_ltr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ltr_dwords {
	struct pcicap_ltr v;
	uint32_t dw[2];
};

/**
 * pcicap_ltr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_snapshot(const struct pcicap_ltr *v, struct pcicap_ltr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* Maximum snoop latency: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_snapshot_max_snoop_latency(const struct pcicap_ltr_dwords *s,
				      struct pcicap_ltr_max_snoop_latency *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LTR_MAX_SNOOP_LATENCY, &val->raw);
}

/* Maximum no-snoop latency: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_snapshot_max_no_snoop_latency(const struct pcicap_ltr_dwords *s,
					 struct pcicap_ltr_max_no_snoop_latency *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LTR_MAX_NO_SNOOP_LATENCY, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_init(struct pcicap_ltr *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_ltr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0018, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ltr_init(v);
}

/**
 * pcicap_ltr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_find(struct pcicap_cfg *cfg, struct pcicap_ltr *v)
{
	return pcicap_ltr_find_after(cfg, 0, v);
}

/**
 * pcicap_ltr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ltr_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ltr_find_next(const struct pcicap_ltr *prev, struct pcicap_ltr *v)
{
	return pcicap_ltr_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_LTR_H */
