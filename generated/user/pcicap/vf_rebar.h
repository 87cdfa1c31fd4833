/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * VF Resizable BAR
 *
 * Generated from specs/ext/vf_rebar.yaml - do not edit.
 * Source: PCIe Base, VF Resizable BAR Capability
 */
#ifndef PCICAP_VF_REBAR_H
#define PCICAP_VF_REBAR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_VF_REBAR_ID			0x0024

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, rw: The first control register has the number of entries */
#define PCICAP_VF_REBAR_FIRST_CTRL		0x08
/* ro: Which BAR */
#define  PCICAP_VF_REBAR_FIRST_CTRL_BAR_INDEX	0x00000007
/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_VF_REBAR_FIRST_CTRL_NUM_BARS	0x000000e0
/* rw: BAR size */
#define  PCICAP_VF_REBAR_FIRST_CTRL_BAR_SIZE	0x00003f00
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_VF_REBAR_FIRST_CTRL_SIZES_HIGH	0xffff0000
#define  PCICAP_VF_REBAR_FIRST_CTRL_WRITE_MASK	0x00003f00
#define  PCICAP_VF_REBAR_FIRST_CTRL_KEEP_MASK	0x0000ff18

/* entry: One BAR */
#define PCICAP_VF_REBAR_ENTRY			0x04
#define PCICAP_VF_REBAR_ENTRY_STRIDE		0x08

/* ro: Supported BAR sizes */
#define PCICAP_VF_REBAR_ENTRY_CAP		0x00
/* ro: Sizes from 1 MiB to 128 TiB */
#define  PCICAP_VF_REBAR_ENTRY_CAP_SIZES	0xfffffff0

/* ro, rw: BAR size */
#define PCICAP_VF_REBAR_ENTRY_CTRL		0x04
/* ro: Which BAR */
#define  PCICAP_VF_REBAR_ENTRY_CTRL_BAR_INDEX	0x00000007
/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_VF_REBAR_ENTRY_CTRL_NUM_BARS	0x000000e0
/* rw: BAR size */
#define  PCICAP_VF_REBAR_ENTRY_CTRL_BAR_SIZE	0x00003f00
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_VF_REBAR_ENTRY_CTRL_SIZES_HIGH	0xffff0000
#define  PCICAP_VF_REBAR_ENTRY_CTRL_WRITE_MASK	0x00003f00
#define  PCICAP_VF_REBAR_ENTRY_CTRL_KEEP_MASK	0x0000ff18
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_vf_rebar_desc;

/**
 * struct pcicap_vf_rebar - VF Resizable BAR
 * @view: where it is
 * @first_ctrl_num_bars: read once: the layout depends on it
 *
 * Made by pcicap_vf_rebar_find() only.
 */
struct pcicap_vf_rebar {
	struct pcicap_view view;
	uint32_t first_ctrl_num_bars;
};

/* The first control register has the number of entries */
struct pcicap_vf_rebar_first_ctrl {
	uint32_t raw;
};

/* Which BAR */
static inline uint32_t
pcicap_vf_rebar_first_ctrl_bar_index(struct pcicap_vf_rebar_first_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_VF_REBAR_FIRST_CTRL_BAR_INDEX);
}

/* Number of resizable BARs; valid in the first entry only */
static inline uint32_t
pcicap_vf_rebar_first_ctrl_num_bars(struct pcicap_vf_rebar_first_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_FIRST_CTRL_NUM_BARS) >> 5);
}

/* BAR size (raw; quantity in bytes) */
static inline uint32_t
pcicap_vf_rebar_first_ctrl_bar_size(struct pcicap_vf_rebar_first_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_FIRST_CTRL_BAR_SIZE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_vf_rebar_first_ctrl
pcicap_vf_rebar_first_ctrl_set_bar_size(struct pcicap_vf_rebar_first_ctrl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_VF_REBAR_FIRST_CTRL_BAR_SIZE,
			      (uint32_t)val << 8);
	return r;
}

/* Sizes from 256 TiB to 8 EiB (raw; quantity in bytes) */
static inline uint32_t
pcicap_vf_rebar_first_ctrl_sizes_high(struct pcicap_vf_rebar_first_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_FIRST_CTRL_SIZES_HIGH) >> 16);
}

/* BAR size, as a quantity in bytes. */
static inline uint64_t
pcicap_vf_rebar_first_ctrl_bar_size_decoded(struct pcicap_vf_rebar_first_ctrl r)
{
	uint64_t n = pcicap_vf_rebar_first_ctrl_bar_size(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_vf_rebar_first_ctrl_bar_size_encode() - from a quantity: BAR size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_first_ctrl_bar_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_vf_rebar_first_ctrl_sizes_high_encode() - from a quantity: Sizes from
 * 256 TiB to 8 EiB
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_first_ctrl_sizes_high_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 16, 48, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_vf_rebar_read_first_ctrl() - read: The first control register has the
 * number of entries
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_read_first_ctrl(const struct pcicap_vf_rebar *v,
				struct pcicap_vf_rebar_first_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VF_REBAR_FIRST_CTRL,
				  &val->raw);
}

/**
 * pcicap_vf_rebar_update_first_ctrl() - change bits: The first control register
 * has the number of entries
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
pcicap_vf_rebar_update_first_ctrl(const struct pcicap_vf_rebar *v,
				  uint32_t mask,
				  struct pcicap_vf_rebar_first_ctrl val)
{
	struct pcicap_vf_rebar_first_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_VF_REBAR_FIRST_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_vf_rebar_read_first_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VF_REBAR_FIRST_CTRL,
				 (uint32_t)((old.raw & PCICAP_VF_REBAR_FIRST_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_init(struct pcicap_vf_rebar *v)
{
	int ret;

	{
		struct pcicap_vf_rebar_first_ctrl r;

		ret = pcicap_vf_rebar_read_first_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->first_ctrl_num_bars = 0;
		if (!ret)
			v->first_ctrl_num_bars =
				pcicap_vf_rebar_first_ctrl_num_bars(r);
	}
	{
		uint32_t end = 12;

		end = pcicap_raise32(end, 0x04,
				     pcicap_min32(v->first_ctrl_num_bars, 6),
				     8);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_find_after(struct pcicap_cfg *cfg, uint32_t after,
			   struct pcicap_vf_rebar *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0024, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_vf_rebar_init(v);
}

/**
 * pcicap_vf_rebar_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_find(struct pcicap_cfg *cfg, struct pcicap_vf_rebar *v)
{
	return pcicap_vf_rebar_find_after(cfg, 0, v);
}

/**
 * pcicap_vf_rebar_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_vf_rebar_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_find_next(const struct pcicap_vf_rebar *prev,
			  struct pcicap_vf_rebar *v)
{
	return pcicap_vf_rebar_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_vf_rebar_entry - One BAR
 * @view: where it is
 *
 * Made by pcicap_vf_rebar_entry_at() only.
 */
struct pcicap_vf_rebar_entry {
	struct pcicap_view view;
};

/* Supported BAR sizes */
struct pcicap_vf_rebar_entry_cap {
	uint32_t raw;
};

/* Sizes from 1 MiB to 128 TiB (raw; quantity in bytes) */
static inline uint32_t
pcicap_vf_rebar_entry_cap_sizes(struct pcicap_vf_rebar_entry_cap r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_ENTRY_CAP_SIZES) >> 4);
}

/**
 * pcicap_vf_rebar_entry_cap_sizes_encode() - from a quantity: Sizes from 1 MiB
 * to 128 TiB
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_cap_sizes_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 28, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_vf_rebar_entry_read_cap() - read: Supported BAR sizes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_read_cap(const struct pcicap_vf_rebar_entry *v,
			       struct pcicap_vf_rebar_entry_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VF_REBAR_ENTRY_CAP,
				  &val->raw);
}

/* BAR size */
struct pcicap_vf_rebar_entry_ctrl {
	uint32_t raw;
};

/* Which BAR */
static inline uint32_t
pcicap_vf_rebar_entry_ctrl_bar_index(struct pcicap_vf_rebar_entry_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_VF_REBAR_ENTRY_CTRL_BAR_INDEX);
}

/* Number of resizable BARs; valid in the first entry only */
static inline uint32_t
pcicap_vf_rebar_entry_ctrl_num_bars(struct pcicap_vf_rebar_entry_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_ENTRY_CTRL_NUM_BARS) >> 5);
}

/* BAR size (raw; quantity in bytes) */
static inline uint32_t
pcicap_vf_rebar_entry_ctrl_bar_size(struct pcicap_vf_rebar_entry_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_ENTRY_CTRL_BAR_SIZE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_vf_rebar_entry_ctrl
pcicap_vf_rebar_entry_ctrl_set_bar_size(struct pcicap_vf_rebar_entry_ctrl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_VF_REBAR_ENTRY_CTRL_BAR_SIZE,
			      (uint32_t)val << 8);
	return r;
}

/* Sizes from 256 TiB to 8 EiB (raw; quantity in bytes) */
static inline uint32_t
pcicap_vf_rebar_entry_ctrl_sizes_high(struct pcicap_vf_rebar_entry_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VF_REBAR_ENTRY_CTRL_SIZES_HIGH) >> 16);
}

/* BAR size, as a quantity in bytes. */
static inline uint64_t
pcicap_vf_rebar_entry_ctrl_bar_size_decoded(struct pcicap_vf_rebar_entry_ctrl r)
{
	uint64_t n = pcicap_vf_rebar_entry_ctrl_bar_size(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_vf_rebar_entry_ctrl_bar_size_encode() - from a quantity: BAR size
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_ctrl_bar_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_vf_rebar_entry_ctrl_sizes_high_encode() - from a quantity: Sizes from
 * 256 TiB to 8 EiB
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_ctrl_sizes_high_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 16, 48, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_vf_rebar_entry_read_ctrl() - read: BAR size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_read_ctrl(const struct pcicap_vf_rebar_entry *v,
				struct pcicap_vf_rebar_entry_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VF_REBAR_ENTRY_CTRL,
				  &val->raw);
}

/**
 * pcicap_vf_rebar_entry_update_ctrl() - change bits: BAR size
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
pcicap_vf_rebar_entry_update_ctrl(const struct pcicap_vf_rebar_entry *v,
				  uint32_t mask,
				  struct pcicap_vf_rebar_entry_ctrl val)
{
	struct pcicap_vf_rebar_entry_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_VF_REBAR_ENTRY_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_vf_rebar_entry_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VF_REBAR_ENTRY_CTRL,
				 (uint32_t)((old.raw & PCICAP_VF_REBAR_ENTRY_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_vf_rebar_entry_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_vf_rebar_entry_dwords {
	struct pcicap_vf_rebar_entry v;
	uint32_t dw[2];
};

/**
 * pcicap_vf_rebar_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_snapshot(const struct pcicap_vf_rebar_entry *v,
			       struct pcicap_vf_rebar_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Supported BAR sizes: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_snapshot_cap(const struct pcicap_vf_rebar_entry_dwords *s,
				   struct pcicap_vf_rebar_entry_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VF_REBAR_ENTRY_CAP, &val->raw);
}

/* BAR size: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_snapshot_ctrl(const struct pcicap_vf_rebar_entry_dwords *s,
				    struct pcicap_vf_rebar_entry_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VF_REBAR_ENTRY_CTRL, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_init(struct pcicap_vf_rebar_entry *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_open(const struct pcicap_vf_rebar *outer, uint32_t off,
			   struct pcicap_vf_rebar_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_vf_rebar_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_vf_rebar_entry_elements(const struct pcicap_vf_rebar *v)
{
	return pcicap_min32(v->first_ctrl_num_bars, 6);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_where(const struct pcicap_vf_rebar *v, uint32_t *off)
{
	(void)v;
	*off = 0x04;
	return 0;
}

/**
 * pcicap_vf_rebar_entry_at() - One BAR
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vf_rebar_entry_at(const struct pcicap_vf_rebar *outer,
			 unsigned int index, struct pcicap_vf_rebar_entry *v)
{
	uint32_t off;
	int ret = pcicap_vf_rebar_entry_where(outer, &off);

	if (!ret && index >= pcicap_vf_rebar_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_vf_rebar_entry_open(outer, off + index * 0x08, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VF_REBAR_H */
