/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Register Locator
 *
 * Generated from specs/vendor/cxl_reg_locator.yaml - do not edit.
 * Source: CXL 3.0, 8.1.9; Linux pci_regs.h, QEMU cxl_pci.h, libpci header.h
 */
#ifndef PCICAP_CXL_REG_LOCATOR_H
#define PCICAP_CXL_REG_LOCATOR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Generic header; its length tells the number of entries */
#define PCICAP_CXL_REG_LOCATOR_HEADER1			0x04
/* ro: 1E98h */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_VENDOR_ID	0x0000ffff
/* ro: Revision */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_REVISION	0x000f0000
/* ro: Bytes of the whole capability */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_LENGTH		0xfff00000

/* entry: One register block */
#define PCICAP_CXL_REG_LOCATOR_ENTRY		0x0c
#define PCICAP_CXL_REG_LOCATOR_ENTRY_STRIDE	0x08

/* hwinit: Place and kind */
#define PCICAP_CXL_REG_LOCATOR_ENTRY_LOW				0x00
/* hwinit: BAR with the block */
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
	u32 header1_length;
};

/**
 * pcicap_cxl_reg_locator_header1_vendor_id() - 1E98h
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_reg_locator_header1_vendor_id(u32 r)
{
	return FIELD_GET(PCICAP_CXL_REG_LOCATOR_HEADER1_VENDOR_ID, r);
}

/**
 * pcicap_cxl_reg_locator_header1_revision() - Revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_reg_locator_header1_revision(u32 r)
{
	return FIELD_GET(PCICAP_CXL_REG_LOCATOR_HEADER1_REVISION, r);
}

/**
 * pcicap_cxl_reg_locator_header1_length() - Bytes of the whole capability
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_cxl_reg_locator_header1_length(u32 r)
{
	return FIELD_GET(PCICAP_CXL_REG_LOCATOR_HEADER1_LENGTH, r);
}

/**
 * pcicap_cxl_reg_locator_read_header1() - read: Generic header; its length
 * tells the number of entries
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_read_header1(const struct pcicap_cxl_reg_locator *v,
				    u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_REG_LOCATOR_HEADER1,
				  val);
}

/**
 * pcicap_cxl_reg_locator_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_init(struct pcicap_cxl_reg_locator *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_cxl_reg_locator_read_header1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header1_length = 0;
		if (!ret)
			v->header1_length = pcicap_cxl_reg_locator_header1_length(r);
	}
	pcicap_view_clamp(&v->view, v->header1_length);
	return 0;
}

/**
 * pcicap_cxl_reg_locator_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_reg_locator_find().
 */
static inline int __must_check
pcicap_cxl_reg_locator_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
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

/**
 * pcicap_cxl_reg_locator_entry_low_bir() - BAR with the block
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_reg_locator_entry_low_bir(u32 r)
{
	return FIELD_GET(PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR, r);
}

/**
 * pcicap_cxl_reg_locator_entry_low_block_id() - Kind of block
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_reg_locator_entry_low_block_id(u32 r)
{
	return FIELD_GET(PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID, r);
}

/**
 * pcicap_cxl_reg_locator_entry_low_offset_low() - Offset bits 31 to 16
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_reg_locator_entry_low_offset_low(u32 r)
{
	return FIELD_GET(PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_OFFSET_LOW, r);
}

/**
 * pcicap_cxl_reg_locator_entry_read_low() - read: Place and kind
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_read_low(const struct pcicap_cxl_reg_locator_entry *v,
				      u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_REG_LOCATOR_ENTRY_LOW,
				  val);
}

/**
 * pcicap_cxl_reg_locator_entry_read_high() - read: Offset bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_read_high(const struct pcicap_cxl_reg_locator_entry *v,
				       u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH,
				  val);
}

/**
 * pcicap_cxl_reg_locator_entry_read_offset() - read: Offset in the BAR
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_read_offset(const struct pcicap_cxl_reg_locator_entry *v,
					 u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_cxl_reg_locator_entry_read_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_cxl_reg_locator_entry_low_offset_low(part) << 16;
	}
	{
		u32 part;

		ret = pcicap_cxl_reg_locator_entry_read_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
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
	u32 dw[2];
};

/**
 * pcicap_cxl_reg_locator_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_snapshot(const struct pcicap_cxl_reg_locator_entry *v,
				      struct pcicap_cxl_reg_locator_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_cxl_reg_locator_entry_snapshot_low() - from a snapshot: Place and kind
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_snapshot_low(const struct pcicap_cxl_reg_locator_entry_dwords *s,
					  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_REG_LOCATOR_ENTRY_LOW, val);
}

/**
 * pcicap_cxl_reg_locator_entry_snapshot_high() - from a snapshot: Offset bits
 * 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_snapshot_high(const struct pcicap_cxl_reg_locator_entry_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH, val);
}

/**
 * pcicap_cxl_reg_locator_entry_init() - read what the layout depends on, and
 * clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_init(struct pcicap_cxl_reg_locator_entry *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_cxl_reg_locator_entry_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_open(const struct pcicap_cxl_reg_locator *outer,
				  u32 off,
				  struct pcicap_cxl_reg_locator_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_cxl_reg_locator_entry_init(v);
}

/**
 * pcicap_cxl_reg_locator_entry_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_cxl_reg_locator_entry_elements(const struct pcicap_cxl_reg_locator *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->header1_length, 12),
					  8),
			    478);
}

/**
 * pcicap_cxl_reg_locator_entry_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_where(const struct pcicap_cxl_reg_locator *v,
				   u32 *off)
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
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_at(const struct pcicap_cxl_reg_locator *outer,
				unsigned int index,
				struct pcicap_cxl_reg_locator_entry *v)
{
	u32 off;
	int ret = pcicap_cxl_reg_locator_entry_where(outer, &off);

	if (!ret && index >= pcicap_cxl_reg_locator_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_cxl_reg_locator_entry_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_CXL_REG_LOCATOR_H */
