/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Register Locator
 *
 * Generated from specs/vendor/cxl_reg_locator.yaml - do not edit.
 * Source: CXL 3.0, 8.1.9; Linux pci_regs.h, QEMU cxl_pci.h, libpci header.h
 */
#ifndef PCICAP_CXL_REG_LOCATOR_H
#define PCICAP_CXL_REG_LOCATOR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: DVSEC header; its length gives the number of entries */
#define PCICAP_CXL_REG_LOCATOR_HEADER1			0x04
/* ro: 1E98h */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_VENDOR_ID	0x0000ffff
/* ro: Revision */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_REVISION	0x000f0000
/* ro: Length of the capability in bytes */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_LENGTH		0xfff00000

/* entry: One register block */
#define PCICAP_CXL_REG_LOCATOR_ENTRY		0x0c
#define PCICAP_CXL_REG_LOCATOR_ENTRY_STRIDE	0x08

/* hwinit: Place and kind */
#define PCICAP_CXL_REG_LOCATOR_ENTRY_LOW				0x00
/* hwinit: BAR that holds the block */
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR				0x00000007
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR0			0x0
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR1			0x1
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR2			0x2
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR3			0x3
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR4			0x4
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR5			0x5
/* hwinit: Kind of block */
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID			0x0000ff00
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_EMPTY		0x0
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_COMPONENT		0x1
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_VIRTUALIZATION	0x2
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_DEVICE		0x3
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_CPMU			0x4
/* hwinit: Offset bits 31 to 16 */
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_OFFSET_LOW			0xffff0000
#define PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH	0x04	/* hwinit: Offset bits 63 to 32 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_reg_locator_desc;

/**
 * struct pcicap_cxl_reg_locator - CXL Register Locator
 * @view: where it is
 * @header1_length: read once: the layout depends on it
 *
 * Made by pcicap_cxl_reg_locator_find() only.
 */
struct pcicap_cxl_reg_locator {
	struct pcicap_view view;
	uint32_t header1_length;
};

/* DVSEC header; its length gives the number of entries */
struct pcicap_cxl_reg_locator_header1 {
	uint32_t raw;
};

/* 1E98h */
static inline uint32_t
pcicap_cxl_reg_locator_header1_vendor_id(struct pcicap_cxl_reg_locator_header1 r)
{
	return (uint32_t)(r.raw & PCICAP_CXL_REG_LOCATOR_HEADER1_VENDOR_ID);
}

/* Revision */
static inline uint32_t
pcicap_cxl_reg_locator_header1_revision(struct pcicap_cxl_reg_locator_header1 r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_REG_LOCATOR_HEADER1_REVISION) >> 16);
}

/* Length of the capability in bytes (raw; quantity in bytes) */
static inline uint32_t
pcicap_cxl_reg_locator_header1_length(struct pcicap_cxl_reg_locator_header1 r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_REG_LOCATOR_HEADER1_LENGTH) >> 20);
}

/**
 * pcicap_cxl_reg_locator_read_header1() - read: DVSEC header; its length gives
 * the number of entries
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_read_header1(const struct pcicap_cxl_reg_locator *v,
				    struct pcicap_cxl_reg_locator_header1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_REG_LOCATOR_HEADER1,
				  &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_init(struct pcicap_cxl_reg_locator *v)
{
	int ret;

	{
		struct pcicap_cxl_reg_locator_header1 r;

		ret = pcicap_cxl_reg_locator_read_header1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header1_length = 0;
		if (!ret)
			v->header1_length =
				pcicap_cxl_reg_locator_header1_length(r);
	}
	pcicap_view_clamp(&v->view, v->header1_length);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_find_after(struct pcicap_cfg *cfg, uint32_t after,
				  struct pcicap_cxl_reg_locator *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0008, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_reg_locator_init(v);
}

/**
 * pcicap_cxl_reg_locator_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_find(struct pcicap_cfg *cfg,
			    struct pcicap_cxl_reg_locator *v)
{
	return pcicap_cxl_reg_locator_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_reg_locator_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_reg_locator_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_find_next(const struct pcicap_cxl_reg_locator *prev,
				 struct pcicap_cxl_reg_locator *v)
{
	return pcicap_cxl_reg_locator_find_after(prev->view.cfg,
						 prev->view.offset, v);
}

/**
 * struct pcicap_cxl_reg_locator_entry - One register block
 * @view: where it is
 *
 * Made by pcicap_cxl_reg_locator_entry_at() only.
 */
struct pcicap_cxl_reg_locator_entry {
	struct pcicap_view view;
};

/* Place and kind */
struct pcicap_cxl_reg_locator_entry_low {
	uint32_t raw;
};

/* BAR that holds the block */
static inline uint32_t
pcicap_cxl_reg_locator_entry_low_bir(struct pcicap_cxl_reg_locator_entry_low r)
{
	return (uint32_t)(r.raw & PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR);
}

/* Kind of block */
static inline uint32_t
pcicap_cxl_reg_locator_entry_low_block_id(struct pcicap_cxl_reg_locator_entry_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID) >> 8);
}

/* Offset bits 31 to 16 */
static inline uint32_t
pcicap_cxl_reg_locator_entry_low_offset_low(struct pcicap_cxl_reg_locator_entry_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_OFFSET_LOW) >> 16);
}

/**
 * pcicap_cxl_reg_locator_entry_read_low() - read: Place and kind
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_read_low(const struct pcicap_cxl_reg_locator_entry *v,
				      struct pcicap_cxl_reg_locator_entry_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_REG_LOCATOR_ENTRY_LOW,
				  &val->raw);
}

/**
 * pcicap_cxl_reg_locator_entry_read_high() - read: Offset bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_read_high(const struct pcicap_cxl_reg_locator_entry *v,
				       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH,
				  val);
}

/**
 * pcicap_cxl_reg_locator_entry_read_offset() - read: Offset within the BAR
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
pcicap_cxl_reg_locator_entry_read_offset(const struct pcicap_cxl_reg_locator_entry *v,
					 uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_cxl_reg_locator_entry_low part;

		ret = pcicap_cxl_reg_locator_entry_read_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_cxl_reg_locator_entry_low_offset_low(part) << 16;
	}
	{
		uint32_t part;

		ret = pcicap_cxl_reg_locator_entry_read_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_cxl_reg_locator_entry_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_reg_locator_entry_dwords {
	struct pcicap_cxl_reg_locator_entry v;
	uint32_t dw[2];
};

/**
 * pcicap_cxl_reg_locator_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_snapshot(const struct pcicap_cxl_reg_locator_entry *v,
				      struct pcicap_cxl_reg_locator_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Place and kind: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_snapshot_low(const struct pcicap_cxl_reg_locator_entry_dwords *s,
					  struct pcicap_cxl_reg_locator_entry_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_REG_LOCATOR_ENTRY_LOW,
				    &val->raw);
}

/* Offset bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_snapshot_high(const struct pcicap_cxl_reg_locator_entry_dwords *s,
					   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_init(struct pcicap_cxl_reg_locator_entry *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_open(const struct pcicap_cxl_reg_locator *outer,
				  uint32_t off,
				  struct pcicap_cxl_reg_locator_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_cxl_reg_locator_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_cxl_reg_locator_entry_elements(const struct pcicap_cxl_reg_locator *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->header1_length, 12),
					  8),
			    478);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_where(const struct pcicap_cxl_reg_locator *v,
				   uint32_t *off)
{
	(void)v;
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_cxl_reg_locator_entry_at() - One register block
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_reg_locator_entry_at(const struct pcicap_cxl_reg_locator *outer,
				unsigned int index,
				struct pcicap_cxl_reg_locator_entry *v)
{
	uint32_t off;
	int ret = pcicap_cxl_reg_locator_entry_where(outer, &off);

	if (!ret && index >= pcicap_cxl_reg_locator_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_cxl_reg_locator_entry_open(outer, off + index * 0x08, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_REG_LOCATOR_H */
