/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MMIO Register Block Locator
 *
 * Generated from specs/ext/mrbl.yaml - do not edit.
 * Source: PCIe Base, MMIO Register Block Locator Extended Capability; libpci, pydiskcmd
 */
#ifndef PCICAP_MRBL_H
#define PCICAP_MRBL_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_MRBL_ID				0x0036

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Size of the list */
#define PCICAP_MRBL_CAP				0x04
/* ro: Length of the capability in bytes */
#define  PCICAP_MRBL_CAP_LENGTH			0x00000fff

/* locator: One register block */
#define PCICAP_MRBL_LOCATOR			0x08
#define PCICAP_MRBL_LOCATOR_STRIDE		0x08

/* hwinit: Place and kind */
#define PCICAP_MRBL_LOCATOR_LOW			0x00
/* hwinit: BAR that holds the block */
#define  PCICAP_MRBL_LOCATOR_LOW_BIR		0x00000007
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR0	0x0
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR1	0x1
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR2	0x2
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR3	0x3
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR4	0x4
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR5	0x5
/* hwinit: Kind of block */
#define  PCICAP_MRBL_LOCATOR_LOW_BLOCK_ID	0x0000ff00
/* hwinit: Offset bits 31 to 16 */
#define  PCICAP_MRBL_LOCATOR_LOW_OFFSET_LOW	0xffff0000
#define PCICAP_MRBL_LOCATOR_HIGH		0x04	/* hwinit: Offset bits 63 to 32 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_mrbl_desc;

/**
 * struct pcicap_mrbl - MMIO Register Block Locator
 * @view: where it is
 * @cap_length: read once: the layout depends on it
 *
 * Made by pcicap_mrbl_find() only.
 */
struct pcicap_mrbl {
	struct pcicap_view view;
	uint32_t cap_length;
};

/* Size of the list */
struct pcicap_mrbl_cap {
	uint32_t raw;
};

/* Length of the capability in bytes (raw; quantity in bytes) */
static inline uint32_t
pcicap_mrbl_cap_length(struct pcicap_mrbl_cap r)
{
	return (uint32_t)(r.raw & PCICAP_MRBL_CAP_LENGTH);
}

/**
 * pcicap_mrbl_read_cap() - read: Size of the list
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_read_cap(const struct pcicap_mrbl *v, struct pcicap_mrbl_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MRBL_CAP, &val->raw);
}

/**
 * struct pcicap_mrbl_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mrbl_dwords {
	struct pcicap_mrbl v;
	uint32_t dw[2];
};

/**
 * pcicap_mrbl_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_snapshot(const struct pcicap_mrbl *v, struct pcicap_mrbl_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* Size of the list: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_snapshot_cap(const struct pcicap_mrbl_dwords *s,
			 struct pcicap_mrbl_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MRBL_CAP,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_init(struct pcicap_mrbl *v)
{
	int ret;

	{
		struct pcicap_mrbl_cap r;

		ret = pcicap_mrbl_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_length = 0;
		if (!ret)
			v->cap_length = pcicap_mrbl_cap_length(r);
	}
	pcicap_view_clamp(&v->view, v->cap_length);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_mrbl *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0036, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_mrbl_init(v);
}

/**
 * pcicap_mrbl_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_find(struct pcicap_cfg *cfg, struct pcicap_mrbl *v)
{
	return pcicap_mrbl_find_after(cfg, 0, v);
}

/**
 * pcicap_mrbl_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_mrbl_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_find_next(const struct pcicap_mrbl *prev, struct pcicap_mrbl *v)
{
	return pcicap_mrbl_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_mrbl_locator - One register block
 * @view: where it is
 *
 * Made by pcicap_mrbl_locator_at() only.
 */
struct pcicap_mrbl_locator {
	struct pcicap_view view;
};

/* Place and kind */
struct pcicap_mrbl_locator_low {
	uint32_t raw;
};

/* BAR that holds the block */
static inline uint32_t
pcicap_mrbl_locator_low_bir(struct pcicap_mrbl_locator_low r)
{
	return (uint32_t)(r.raw & PCICAP_MRBL_LOCATOR_LOW_BIR);
}

/* Kind of block */
static inline uint32_t
pcicap_mrbl_locator_low_block_id(struct pcicap_mrbl_locator_low r)
{
	return (uint32_t)((r.raw & PCICAP_MRBL_LOCATOR_LOW_BLOCK_ID) >> 8);
}

/* Offset bits 31 to 16 */
static inline uint32_t
pcicap_mrbl_locator_low_offset_low(struct pcicap_mrbl_locator_low r)
{
	return (uint32_t)((r.raw & PCICAP_MRBL_LOCATOR_LOW_OFFSET_LOW) >> 16);
}

/**
 * pcicap_mrbl_locator_read_low() - read: Place and kind
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_read_low(const struct pcicap_mrbl_locator *v,
			     struct pcicap_mrbl_locator_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MRBL_LOCATOR_LOW, &val->raw);
}

/**
 * pcicap_mrbl_locator_read_high() - read: Offset bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_read_high(const struct pcicap_mrbl_locator *v,
			      uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MRBL_LOCATOR_HIGH, val);
}

/**
 * pcicap_mrbl_locator_read_offset() - read: Offset within the BAR
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_read_offset(const struct pcicap_mrbl_locator *v,
				uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_mrbl_locator_low part;

		ret = pcicap_mrbl_locator_read_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_mrbl_locator_low_offset_low(part) << 16;
	}
	{
		uint32_t part;

		ret = pcicap_mrbl_locator_read_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_mrbl_locator_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mrbl_locator_dwords {
	struct pcicap_mrbl_locator v;
	uint32_t dw[2];
};

/**
 * pcicap_mrbl_locator_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_snapshot(const struct pcicap_mrbl_locator *v,
			     struct pcicap_mrbl_locator_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Place and kind: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_snapshot_low(const struct pcicap_mrbl_locator_dwords *s,
				 struct pcicap_mrbl_locator_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MRBL_LOCATOR_LOW, &val->raw);
}

/* Offset bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_snapshot_high(const struct pcicap_mrbl_locator_dwords *s,
				  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MRBL_LOCATOR_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_init(struct pcicap_mrbl_locator *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_open(const struct pcicap_mrbl *outer, uint32_t off,
			 struct pcicap_mrbl_locator *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_mrbl_locator_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_mrbl_locator_elements(const struct pcicap_mrbl *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->cap_length, 8), 8),
			    479);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_where(const struct pcicap_mrbl *v, uint32_t *off)
{
	(void)v;
	*off = 0x08;
	return 0;
}

/**
 * pcicap_mrbl_locator_at() - One register block
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mrbl_locator_at(const struct pcicap_mrbl *outer, unsigned int index,
		       struct pcicap_mrbl_locator *v)
{
	uint32_t off;
	int ret = pcicap_mrbl_locator_where(outer, &off);

	if (!ret && index >= pcicap_mrbl_locator_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_mrbl_locator_open(outer, off + index * 0x08, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_MRBL_H */
