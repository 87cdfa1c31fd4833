/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Resizable BAR
 *
 * Generated from specs/ext/rebar.yaml - do not edit.
 * Source: PCIe Base, Resizable BAR Capability
 */
#ifndef PCICAP_REBAR_H
#define PCICAP_REBAR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_REBAR_ID				0x0015

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, rw: Control of the first entry has the count */
#define PCICAP_REBAR_FIRST_CTRL			0x08
/* ro: Which BAR */
#define  PCICAP_REBAR_FIRST_CTRL_BAR_INDEX	0x00000007
/* ro: Entries; valid in the first only */
#define  PCICAP_REBAR_FIRST_CTRL_NUM_BARS	0x000000e0
/* rw: Size of the BAR */
#define  PCICAP_REBAR_FIRST_CTRL_BAR_SIZE	0x00003f00
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_REBAR_FIRST_CTRL_SIZES_HIGH	0xffff0000
#define  PCICAP_REBAR_FIRST_CTRL_WRITE_MASK	0x00003f00
#define  PCICAP_REBAR_FIRST_CTRL_KEEP_MASK	0x0000ff18

/* entry: One BAR */
#define PCICAP_REBAR_ENTRY			0x04
#define PCICAP_REBAR_ENTRY_STRIDE		0x08

/* ro: Sizes the BAR can have */
#define PCICAP_REBAR_ENTRY_CAP			0x00
/* ro: Sizes from 1 MiB to 128 TiB */
#define  PCICAP_REBAR_ENTRY_CAP_SIZES		0xfffffff0

/* ro, rw: Size of the BAR */
#define PCICAP_REBAR_ENTRY_CTRL			0x04
/* ro: Which BAR */
#define  PCICAP_REBAR_ENTRY_CTRL_BAR_INDEX	0x00000007
/* ro: Entries; valid in the first only */
#define  PCICAP_REBAR_ENTRY_CTRL_NUM_BARS	0x000000e0
/* rw: Size of the BAR */
#define  PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE	0x00003f00
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_REBAR_ENTRY_CTRL_SIZES_HIGH	0xffff0000
#define  PCICAP_REBAR_ENTRY_CTRL_WRITE_MASK	0x00003f00
#define  PCICAP_REBAR_ENTRY_CTRL_KEEP_MASK	0x0000ff18
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_rebar_desc;

/**
 * struct pcicap_rebar - Resizable BAR
 * @view: where it is
 * @first_ctrl_num_bars: read once: the layout depends on it
 *
 * Made by pcicap_rebar_find() only.
 */
struct pcicap_rebar {
	struct pcicap_view view;
	u32 first_ctrl_num_bars;
};

/**
 * pcicap_rebar_first_ctrl_bar_index() - Which BAR
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rebar_first_ctrl_bar_index(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_FIRST_CTRL_BAR_INDEX, r);
}

/**
 * pcicap_rebar_first_ctrl_num_bars() - Entries; valid in the first only
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rebar_first_ctrl_num_bars(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_FIRST_CTRL_NUM_BARS, r);
}

/**
 * pcicap_rebar_first_ctrl_bar_size() - Size of the BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_rebar_first_ctrl_bar_size(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_FIRST_CTRL_BAR_SIZE, r);
}

/**
 * pcicap_rebar_first_ctrl_set_bar_size() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_rebar_first_ctrl_set_bar_size(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_REBAR_FIRST_CTRL_BAR_SIZE) |
	       FIELD_PREP(PCICAP_REBAR_FIRST_CTRL_BAR_SIZE, val);
}

/**
 * pcicap_rebar_first_ctrl_sizes_high() - Sizes from 256 TiB to 8 EiB
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_rebar_first_ctrl_sizes_high(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_FIRST_CTRL_SIZES_HIGH, r);
}

/**
 * pcicap_rebar_first_ctrl_bar_size_decoded() - Size of the BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_rebar_first_ctrl_bar_size_decoded(u32 r)
{
	u64 n = pcicap_rebar_first_ctrl_bar_size(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_rebar_read_first_ctrl() - read: Control of the first entry has
 * the count
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rebar_read_first_ctrl(const struct pcicap_rebar *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_REBAR_FIRST_CTRL, val);
}

/**
 * pcicap_rebar_update_first_ctrl() - change bits: Control of the first entry
 * has the count
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
static inline int __must_check
pcicap_rebar_update_first_ctrl(const struct pcicap_rebar *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_REBAR_FIRST_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_rebar_read_first_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_REBAR_FIRST_CTRL,
				 (u32)((old & PCICAP_REBAR_FIRST_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_rebar_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rebar_init(struct pcicap_rebar *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_rebar_read_first_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->first_ctrl_num_bars = 0;
		if (!ret)
			v->first_ctrl_num_bars = pcicap_rebar_first_ctrl_num_bars(r);
	}
	{
		u32 end = 12;

		end = pcicap_raise32(end, 0x04,
				     pcicap_min32(v->first_ctrl_num_bars, 6),
				     8);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_rebar_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_rebar_find().
 */
static inline int __must_check
pcicap_rebar_find_after(struct pcicap_cfg *cfg, u32 after,
			struct pcicap_rebar *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0015, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_rebar_init(v);
}

/**
 * pcicap_rebar_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_rebar_find(struct pcicap_cfg *cfg, struct pcicap_rebar *v)
{
	return pcicap_rebar_find_after(cfg, 0, v);
}

/**
 * pcicap_rebar_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_rebar_find().
 */
static inline int __must_check
pcicap_rebar_find_next(const struct pcicap_rebar *prev, struct pcicap_rebar *v)
{
	return pcicap_rebar_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_rebar_entry - One BAR
 * @view: where it is
 *
 * Made by pcicap_rebar_entry_at() only.
 */
struct pcicap_rebar_entry {
	struct pcicap_view view;
};

/**
 * pcicap_rebar_entry_cap_sizes() - Sizes from 1 MiB to 128 TiB
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_rebar_entry_cap_sizes(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_ENTRY_CAP_SIZES, r);
}

/**
 * pcicap_rebar_entry_read_cap() - read: Sizes the BAR can have
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rebar_entry_read_cap(const struct pcicap_rebar_entry *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_REBAR_ENTRY_CAP, val);
}

/**
 * pcicap_rebar_entry_ctrl_bar_index() - Which BAR
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rebar_entry_ctrl_bar_index(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_ENTRY_CTRL_BAR_INDEX, r);
}

/**
 * pcicap_rebar_entry_ctrl_num_bars() - Entries; valid in the first only
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rebar_entry_ctrl_num_bars(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_ENTRY_CTRL_NUM_BARS, r);
}

/**
 * pcicap_rebar_entry_ctrl_bar_size() - Size of the BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_rebar_entry_ctrl_bar_size(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE, r);
}

/**
 * pcicap_rebar_entry_ctrl_set_bar_size() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_rebar_entry_ctrl_set_bar_size(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE) |
	       FIELD_PREP(PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE, val);
}

/**
 * pcicap_rebar_entry_ctrl_sizes_high() - Sizes from 256 TiB to 8 EiB
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_rebar_entry_ctrl_sizes_high(u32 r)
{
	return FIELD_GET(PCICAP_REBAR_ENTRY_CTRL_SIZES_HIGH, r);
}

/**
 * pcicap_rebar_entry_ctrl_bar_size_decoded() - Size of the BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_rebar_entry_ctrl_bar_size_decoded(u32 r)
{
	u64 n = pcicap_rebar_entry_ctrl_bar_size(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_rebar_entry_read_ctrl() - read: Size of the BAR
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rebar_entry_read_ctrl(const struct pcicap_rebar_entry *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_REBAR_ENTRY_CTRL, val);
}

/**
 * pcicap_rebar_entry_update_ctrl() - change bits: Size of the BAR
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
static inline int __must_check
pcicap_rebar_entry_update_ctrl(const struct pcicap_rebar_entry *v, u32 mask,
			       u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_REBAR_ENTRY_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_rebar_entry_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_REBAR_ENTRY_CTRL,
				 (u32)((old & PCICAP_REBAR_ENTRY_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * struct pcicap_rebar_entry_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rebar_entry_dwords {
	struct pcicap_rebar_entry v;
	u32 dw[2];
};

/**
 * pcicap_rebar_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rebar_entry_snapshot(const struct pcicap_rebar_entry *v,
			    struct pcicap_rebar_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_rebar_entry_snapshot_cap() - from a snapshot: Sizes the BAR can have
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rebar_entry_snapshot_cap(const struct pcicap_rebar_entry_dwords *s,
				u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_REBAR_ENTRY_CAP, val);
}

/**
 * pcicap_rebar_entry_snapshot_ctrl() - from a snapshot: Size of the BAR
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rebar_entry_snapshot_ctrl(const struct pcicap_rebar_entry_dwords *s,
				 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_REBAR_ENTRY_CTRL, val);
}

/**
 * pcicap_rebar_entry_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rebar_entry_init(struct pcicap_rebar_entry *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_rebar_entry_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rebar_entry_open(const struct pcicap_rebar *outer, u32 off,
			struct pcicap_rebar_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_rebar_entry_init(v);
}

/**
 * pcicap_rebar_entry_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_rebar_entry_elements(const struct pcicap_rebar *v)
{
	return pcicap_min32(v->first_ctrl_num_bars, 6);
}

/**
 * pcicap_rebar_entry_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_rebar_entry_where(const struct pcicap_rebar *v, u32 *off)
{
	(void)v;
	*off = 0x04;
	return 0;
}

/**
 * pcicap_rebar_entry_at() - One BAR
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rebar_entry_at(const struct pcicap_rebar *outer, unsigned int index,
		      struct pcicap_rebar_entry *v)
{
	u32 off;
	int ret = pcicap_rebar_entry_where(outer, &off);

	if (!ret && index >= pcicap_rebar_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_rebar_entry_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_REBAR_H */
