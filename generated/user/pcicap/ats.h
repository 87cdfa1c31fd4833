/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Address Translation Services
 *
 * Generated from specs/ext/ats.yaml - do not edit.
 * Source: PCIe Base, ATS Extended Capability
 */
#ifndef PCICAP_ATS_H
#define PCICAP_ATS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_ATS_ID				0x000f
#define PCICAP_ATS_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: ATS capabilities */
#define PCICAP_ATS_CAP				0x04
/* ro: Depth of the invalidate queue */
#define  PCICAP_ATS_CAP_INVALIDATE_QUEUE_DEPTH	0x001f
/* ro: Untranslated addresses are always page aligned */
#define  PCICAP_ATS_CAP_PAGE_ALIGNED_REQUEST	0x0020
/* ro: Global invalidation is supported */
#define  PCICAP_ATS_CAP_GLOBAL_INVALIDATE	0x0040
/* ro: Relaxed ordering on translation requests is supported */
#define  PCICAP_ATS_CAP_RELAXED_ORDERING	0x0080

#define PCICAP_ATS_CTRL					0x06	/* rw: ATS control */
#define  PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT	0x001f	/* rw: Smallest translation unit */
#define  PCICAP_ATS_CTRL_ENABLE				0x8000	/* rw: ATS is enabled */
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

/* ATS capabilities */
struct pcicap_ats_cap {
	uint16_t raw;
};

/* Depth of the invalidate queue */
static inline uint16_t
pcicap_ats_cap_invalidate_queue_depth(struct pcicap_ats_cap r)
{
	return (uint16_t)(r.raw & PCICAP_ATS_CAP_INVALIDATE_QUEUE_DEPTH);
}

/* Untranslated addresses are always page aligned */
static inline bool
pcicap_ats_cap_page_aligned_request(struct pcicap_ats_cap r)
{
	return (r.raw & PCICAP_ATS_CAP_PAGE_ALIGNED_REQUEST) != 0;
}

/* Global invalidation is supported */
static inline bool
pcicap_ats_cap_global_invalidate(struct pcicap_ats_cap r)
{
	return (r.raw & PCICAP_ATS_CAP_GLOBAL_INVALIDATE) != 0;
}

/* Relaxed ordering on translation requests is supported */
static inline bool
pcicap_ats_cap_relaxed_ordering(struct pcicap_ats_cap r)
{
	return (r.raw & PCICAP_ATS_CAP_RELAXED_ORDERING) != 0;
}

/* Depth of the invalidate queue, as a quantity. */
static inline uint64_t
pcicap_ats_cap_invalidate_queue_depth_decoded(struct pcicap_ats_cap r)
{
	uint64_t n = pcicap_ats_cap_invalidate_queue_depth(r);

	return n ? n : 32;
}

/**
 * pcicap_ats_cap_invalidate_queue_depth_encode() - from a quantity: Depth of
 * the invalidate queue
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ats_cap_invalidate_queue_depth_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 32, 0, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_ats_read_cap() - read: ATS capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ats_read_cap(const struct pcicap_ats *v, struct pcicap_ats_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ATS_CAP, &val->raw);
}

/* ATS control */
struct pcicap_ats_ctrl {
	uint16_t raw;
};

/* Smallest translation unit (raw; quantity in bytes) */
static inline uint16_t
pcicap_ats_ctrl_smallest_translation_unit(struct pcicap_ats_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ats_ctrl
pcicap_ats_ctrl_set_smallest_translation_unit(struct pcicap_ats_ctrl r,
					      uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT,
			      val);
	return r;
}

/* ATS is enabled */
static inline bool
pcicap_ats_ctrl_enable(struct pcicap_ats_ctrl r)
{
	return (r.raw & PCICAP_ATS_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ats_ctrl
pcicap_ats_ctrl_set_enable(struct pcicap_ats_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ATS_CTRL_ENABLE,
			      val ? PCICAP_ATS_CTRL_ENABLE : 0);
	return r;
}

/* Smallest translation unit, as a quantity in bytes. */
static inline uint64_t
pcicap_ats_ctrl_smallest_translation_unit_decoded(struct pcicap_ats_ctrl r)
{
	uint64_t n = pcicap_ats_ctrl_smallest_translation_unit(r);

	return pcicap_pow2_64(n + 12);
}

/**
 * pcicap_ats_ctrl_smallest_translation_unit_encode() - from a quantity:
 * Smallest translation unit
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ats_ctrl_smallest_translation_unit_encode(uint64_t quantity,
						 uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 0, 0, 1, 12, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_ats_read_ctrl() - read: ATS control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ats_read_ctrl(const struct pcicap_ats *v, struct pcicap_ats_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ATS_CTRL, &val->raw);
}

/**
 * pcicap_ats_update_ctrl() - change bits: ATS control
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
pcicap_ats_update_ctrl(const struct pcicap_ats *v, uint16_t mask,
		       struct pcicap_ats_ctrl val)
{
	struct pcicap_ats_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_ATS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ats_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_ATS_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_ats_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ats_dwords {
	struct pcicap_ats v;
	uint32_t dw[2];
};

/**
 * pcicap_ats_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ats_snapshot(const struct pcicap_ats *v, struct pcicap_ats_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* ATS capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ats_snapshot_cap(const struct pcicap_ats_dwords *s,
			struct pcicap_ats_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ATS_CAP,
				    &val->raw);
}

/* ATS control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ats_snapshot_ctrl(const struct pcicap_ats_dwords *s,
			 struct pcicap_ats_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ATS_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ats_init(struct pcicap_ats *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ats_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_ats *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_ats_find_next(const struct pcicap_ats *prev, struct pcicap_ats *v)
{
	return pcicap_ats_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_ATS_H */
