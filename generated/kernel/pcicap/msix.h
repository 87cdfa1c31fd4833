/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X
 *
 * Generated from specs/std/msix.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.8.2; PCIe Base, MSI-X Capability
 */
#ifndef PCICAP_MSIX_H
#define PCICAP_MSIX_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_MSIX_ID				0x11
#define PCICAP_MSIX_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_MSIX_CTRL			0x02		/* ro, rw: Message Control */
#define  PCICAP_MSIX_CTRL_TABLE_SIZE		0x07ff		/* ro: Entries of the table */
#define  PCICAP_MSIX_CTRL_FUNCTION_MASK		0x4000		/* rw: Masks all vectors */
#define  PCICAP_MSIX_CTRL_ENABLE		0x8000		/* rw: Uses MSI-X and not INTx */
#define  PCICAP_MSIX_CTRL_WRITE_MASK		0xc000
#define  PCICAP_MSIX_CTRL_KEEP_MASK		0xf800

#define PCICAP_MSIX_TABLE			0x04		/* ro: Where the table is */
#define  PCICAP_MSIX_TABLE_BIR			0x00000007	/* ro: BAR with the table */
#define  PCICAP_MSIX_TABLE_BIR_BAR0		0x0
#define  PCICAP_MSIX_TABLE_BIR_BAR1		0x1
#define  PCICAP_MSIX_TABLE_BIR_BAR2		0x2
#define  PCICAP_MSIX_TABLE_BIR_BAR3		0x3
#define  PCICAP_MSIX_TABLE_BIR_BAR4		0x4
#define  PCICAP_MSIX_TABLE_BIR_BAR5		0x5
#define  PCICAP_MSIX_TABLE_OFFSET		0xfffffff8	/* ro: Offset in that BAR */

#define PCICAP_MSIX_PBA				0x08		/* ro: Where the pending bits are */
#define  PCICAP_MSIX_PBA_BIR			0x00000007	/* ro: BAR with the pending bits */
#define  PCICAP_MSIX_PBA_BIR_BAR0		0x0
#define  PCICAP_MSIX_PBA_BIR_BAR1		0x1
#define  PCICAP_MSIX_PBA_BIR_BAR2		0x2
#define  PCICAP_MSIX_PBA_BIR_BAR3		0x3
#define  PCICAP_MSIX_PBA_BIR_BAR4		0x4
#define  PCICAP_MSIX_PBA_BIR_BAR5		0x5
#define  PCICAP_MSIX_PBA_OFFSET			0xfffffff8	/* ro: Offset in that BAR */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_msix_desc;

/**
 * struct pcicap_msix - MSI-X
 * @view: where it is
 *
 * Made by pcicap_msix_find() only.
 */
struct pcicap_msix {
	struct pcicap_view view;
};

/**
 * pcicap_msix_ctrl_table_size() - Entries of the table
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u16
pcicap_msix_ctrl_table_size(u16 r)
{
	return FIELD_GET(PCICAP_MSIX_CTRL_TABLE_SIZE, r);
}

/**
 * pcicap_msix_ctrl_function_mask() - Masks all vectors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msix_ctrl_function_mask(u16 r)
{
	return FIELD_GET(PCICAP_MSIX_CTRL_FUNCTION_MASK, r);
}

/**
 * pcicap_msix_ctrl_set_function_mask() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_msix_ctrl_set_function_mask(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_MSIX_CTRL_FUNCTION_MASK) |
	       FIELD_PREP(PCICAP_MSIX_CTRL_FUNCTION_MASK, val);
}

/**
 * pcicap_msix_ctrl_enable() - Uses MSI-X and not INTx
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msix_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_MSIX_CTRL_ENABLE, r);
}

/**
 * pcicap_msix_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_msix_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_MSIX_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_MSIX_CTRL_ENABLE, val);
}

/**
 * pcicap_msix_ctrl_table_size_decoded() - Entries of the table
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_msix_ctrl_table_size_decoded(u16 r)
{
	u64 n = pcicap_msix_ctrl_table_size(r);

	return (n + 1);
}

/**
 * pcicap_msix_read_ctrl() - read: Message Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msix_read_ctrl(const struct pcicap_msix *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MSIX_CTRL, val);
}

/**
 * pcicap_msix_update_ctrl() - change bits: Message Control
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
static inline int __must_check
pcicap_msix_update_ctrl(const struct pcicap_msix *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_MSIX_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msix_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MSIX_CTRL,
				 (u16)((old & PCICAP_MSIX_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_msix_table_bir() - BAR with the table
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_msix_table_bir(u32 r)
{
	return FIELD_GET(PCICAP_MSIX_TABLE_BIR, r);
}

/**
 * pcicap_msix_table_offset() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_msix_table_offset(u32 r)
{
	return FIELD_GET(PCICAP_MSIX_TABLE_OFFSET, r);
}

/**
 * pcicap_msix_table_offset_decoded() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_msix_table_offset_decoded(u32 r)
{
	u64 n = pcicap_msix_table_offset(r);

	return n << 3;
}

/**
 * pcicap_msix_read_table() - read: Where the table is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msix_read_table(const struct pcicap_msix *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MSIX_TABLE, val);
}

/**
 * pcicap_msix_pba_bir() - BAR with the pending bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_msix_pba_bir(u32 r)
{
	return FIELD_GET(PCICAP_MSIX_PBA_BIR, r);
}

/**
 * pcicap_msix_pba_offset() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_msix_pba_offset(u32 r)
{
	return FIELD_GET(PCICAP_MSIX_PBA_OFFSET, r);
}

/**
 * pcicap_msix_pba_offset_decoded() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_msix_pba_offset_decoded(u32 r)
{
	u64 n = pcicap_msix_pba_offset(r);

	return n << 3;
}

/**
 * pcicap_msix_read_pba() - read: Where the pending bits are
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msix_read_pba(const struct pcicap_msix *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MSIX_PBA, val);
}

/**
 * struct pcicap_msix_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_msix_dwords {
	struct pcicap_msix v;
	u32 dw[3];
};

/**
 * pcicap_msix_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_msix_snapshot(const struct pcicap_msix *v, struct pcicap_msix_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/**
 * pcicap_msix_snapshot_ctrl() - from a snapshot: Message Control
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msix_snapshot_ctrl(const struct pcicap_msix_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MSIX_CTRL,
				    val);
}

/**
 * pcicap_msix_snapshot_table() - from a snapshot: Where the table is
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msix_snapshot_table(const struct pcicap_msix_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSIX_TABLE,
				    val);
}

/**
 * pcicap_msix_snapshot_pba() - from a snapshot: Where the pending bits are
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msix_snapshot_pba(const struct pcicap_msix_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSIX_PBA,
				    val);
}

/**
 * pcicap_msix_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_msix_init(struct pcicap_msix *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_msix_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_msix_find().
 */
static inline int __must_check
pcicap_msix_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_msix *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0011, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_msix_init(v);
}

/**
 * pcicap_msix_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_msix_find(struct pcicap_cfg *cfg, struct pcicap_msix *v)
{
	return pcicap_msix_find_after(cfg, 0, v);
}

/**
 * pcicap_msix_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_msix_find().
 */
static inline int __must_check
pcicap_msix_find_next(const struct pcicap_msix *prev, struct pcicap_msix *v)
{
	return pcicap_msix_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_MSIX_H */
