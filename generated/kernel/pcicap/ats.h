/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Address Translation Services
 *
 * Generated from specs/ext/ats.yaml - do not edit.
 * Source: PCIe Base, ATS Extended Capability
 */
#ifndef PCICAP_ATS_H
#define PCICAP_ATS_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_ATS_ID				0x000f
#define PCICAP_ATS_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the function supports */
#define PCICAP_ATS_CAP				0x04
/* ro: Invalidations it can queue */
#define  PCICAP_ATS_CAP_INVALIDATE_QUEUE_DEPTH	0x001f
/* ro: Asks only for page aligned addresses */
#define  PCICAP_ATS_CAP_PAGE_ALIGNED_REQUEST	0x0020
/* ro: Knows global invalidation */
#define  PCICAP_ATS_CAP_GLOBAL_INVALIDATE	0x0040
/* ro: May set relaxed ordering on translation requests */
#define  PCICAP_ATS_CAP_RELAXED_ORDERING	0x0080

/* rw: Use of translations */
#define PCICAP_ATS_CTRL					0x06
/* rw: Smallest piece that is translated */
#define  PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT	0x001f
/* rw: May keep translations */
#define  PCICAP_ATS_CTRL_ENABLE				0x8000
#define  PCICAP_ATS_CTRL_WRITE_MASK			0x801f
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ats_desc;

/**
 * struct pcicap_ats - Address Translation Services
 * @view: where it is
 *
 * Made by pcicap_ats_find() only.
 */
struct pcicap_ats {
	struct pcicap_view view;
};

/**
 * pcicap_ats_cap_invalidate_queue_depth() - Invalidations it can queue
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ats_cap_invalidate_queue_depth(u16 r)
{
	return FIELD_GET(PCICAP_ATS_CAP_INVALIDATE_QUEUE_DEPTH, r);
}

/**
 * pcicap_ats_cap_page_aligned_request() - Asks only for page aligned addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ats_cap_page_aligned_request(u16 r)
{
	return FIELD_GET(PCICAP_ATS_CAP_PAGE_ALIGNED_REQUEST, r);
}

/**
 * pcicap_ats_cap_global_invalidate() - Knows global invalidation
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ats_cap_global_invalidate(u16 r)
{
	return FIELD_GET(PCICAP_ATS_CAP_GLOBAL_INVALIDATE, r);
}

/**
 * pcicap_ats_cap_relaxed_ordering() - May set relaxed ordering on
 * translation requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ats_cap_relaxed_ordering(u16 r)
{
	return FIELD_GET(PCICAP_ATS_CAP_RELAXED_ORDERING, r);
}

/**
 * pcicap_ats_cap_invalidate_queue_depth_decoded() - Invalidations it can queue
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ats_cap_invalidate_queue_depth_decoded(u16 r)
{
	u64 n = pcicap_ats_cap_invalidate_queue_depth(r);

	return n ? n : 32;
}

/**
 * pcicap_ats_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ats_read_cap(const struct pcicap_ats *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ATS_CAP, val);
}

/**
 * pcicap_ats_ctrl_smallest_translation_unit() - Smallest piece that
 * is translated
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u16
pcicap_ats_ctrl_smallest_translation_unit(u16 r)
{
	return FIELD_GET(PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT, r);
}

/**
 * pcicap_ats_ctrl_set_smallest_translation_unit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ats_ctrl_set_smallest_translation_unit(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT) |
	       FIELD_PREP(PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT, val);
}

/**
 * pcicap_ats_ctrl_enable() - May keep translations
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ats_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_ATS_CTRL_ENABLE, r);
}

/**
 * pcicap_ats_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ats_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ATS_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_ATS_CTRL_ENABLE, val);
}

/**
 * pcicap_ats_ctrl_smallest_translation_unit_decoded() - Smallest piece that
 * is translated
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_ats_ctrl_smallest_translation_unit_decoded(u16 r)
{
	u64 n = pcicap_ats_ctrl_smallest_translation_unit(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_ats_read_ctrl() - read: Use of translations
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ats_read_ctrl(const struct pcicap_ats *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ATS_CTRL, val);
}

/**
 * pcicap_ats_update_ctrl() - change bits: Use of translations
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
pcicap_ats_update_ctrl(const struct pcicap_ats *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_ATS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ats_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_ATS_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ats_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ats_dwords {
	struct pcicap_ats v;
	u32 dw[2];
};

/**
 * pcicap_ats_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ats_snapshot(const struct pcicap_ats *v, struct pcicap_ats_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_ats_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ats_snapshot_cap(const struct pcicap_ats_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ATS_CAP, val);
}

/**
 * pcicap_ats_snapshot_ctrl() - from a snapshot: Use of translations
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ats_snapshot_ctrl(const struct pcicap_ats_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ATS_CTRL,
				    val);
}

/**
 * pcicap_ats_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ats_init(struct pcicap_ats *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_ats_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ats_find().
 */
static inline int __must_check
pcicap_ats_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_ats *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x000f, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ats_init(v);
}

/**
 * pcicap_ats_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ats_find(struct pcicap_cfg *cfg, struct pcicap_ats *v)
{
	return pcicap_ats_find_after(cfg, 0, v);
}

/**
 * pcicap_ats_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ats_find().
 */
static inline int __must_check
pcicap_ats_find_next(const struct pcicap_ats *prev, struct pcicap_ats *v)
{
	return pcicap_ats_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_ATS_H */
