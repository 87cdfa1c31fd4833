/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * LN Requester
 *
 * Generated from specs/ext/lnr.yaml - do not edit.
 * Source: PCIe Base 4.0, LN Requester Extended Capability; NetBSD, pcics
 */
#ifndef PCICAP_LNR_H
#define PCICAP_LNR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_LNR_ID				0x001c
#define PCICAP_LNR_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: LNR capabilities */
#define PCICAP_LNR_CAP				0x04
/* ro: 64-byte cache lines */
#define  PCICAP_LNR_CAP_LNR64			0x0001
/* ro: 128-byte cache lines */
#define  PCICAP_LNR_CAP_LNR128			0x0002
/* ro: Maximum number of lines that the requester can register */
#define  PCICAP_LNR_CAP_REGISTRATION_MAX	0x1f00

/* rw: Use of notification */
#define PCICAP_LNR_CTRL				0x06
/* rw: May register lines */
#define  PCICAP_LNR_CTRL_ENABLE			0x0001
/* rw: Cache line size */
#define  PCICAP_LNR_CTRL_CLS			0x0002
#define  PCICAP_LNR_CTRL_CLS_B64		0x0
#define  PCICAP_LNR_CTRL_CLS_B128		0x1
/* rw: Number of lines that the requester may register */
#define  PCICAP_LNR_CTRL_REGISTRATION_LIMIT	0x1f00
#define  PCICAP_LNR_CTRL_WRITE_MASK		0x1f03
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_lnr_desc;

/**
 * struct pcicap_lnr - LN Requester
 * @view: where it is
 *
 * Made by pcicap_lnr_find() only.
 */
struct pcicap_lnr {
	struct pcicap_view view;
};

/* LNR capabilities */
struct pcicap_lnr_cap {
	uint16_t raw;
};

/* 64-byte cache lines */
static inline bool
pcicap_lnr_cap_lnr64(struct pcicap_lnr_cap r)
{
	return (r.raw & PCICAP_LNR_CAP_LNR64) != 0;
}

/* 128-byte cache lines */
static inline bool
pcicap_lnr_cap_lnr128(struct pcicap_lnr_cap r)
{
	return (r.raw & PCICAP_LNR_CAP_LNR128) != 0;
}

/* Maximum number of lines that the requester can register */
static inline uint16_t
pcicap_lnr_cap_registration_max(struct pcicap_lnr_cap r)
{
	return (uint16_t)((r.raw & PCICAP_LNR_CAP_REGISTRATION_MAX) >> 8);
}

/* Maximum number of lines that the requester can register, as a quantity. */
static inline uint64_t
pcicap_lnr_cap_registration_max_decoded(struct pcicap_lnr_cap r)
{
	uint64_t n = pcicap_lnr_cap_registration_max(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_lnr_cap_registration_max_encode() - from a quantity: Maximum number of
 * lines that the requester can register
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_cap_registration_max_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 0, 0, 1, 0, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_lnr_read_cap() - read: LNR capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_read_cap(const struct pcicap_lnr *v, struct pcicap_lnr_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LNR_CAP, &val->raw);
}

/* Use of notification */
struct pcicap_lnr_ctrl {
	uint16_t raw;
};

/* May register lines */
static inline bool
pcicap_lnr_ctrl_enable(struct pcicap_lnr_ctrl r)
{
	return (r.raw & PCICAP_LNR_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lnr_ctrl
pcicap_lnr_ctrl_set_enable(struct pcicap_lnr_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LNR_CTRL_ENABLE,
			      val ? PCICAP_LNR_CTRL_ENABLE : 0);
	return r;
}

/* Cache line size */
static inline uint16_t
pcicap_lnr_ctrl_cls(struct pcicap_lnr_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_LNR_CTRL_CLS) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lnr_ctrl
pcicap_lnr_ctrl_set_cls(struct pcicap_lnr_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LNR_CTRL_CLS, (uint32_t)val << 1);
	return r;
}

/* Number of lines that the requester may register */
static inline uint16_t
pcicap_lnr_ctrl_registration_limit(struct pcicap_lnr_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_LNR_CTRL_REGISTRATION_LIMIT) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lnr_ctrl
pcicap_lnr_ctrl_set_registration_limit(struct pcicap_lnr_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LNR_CTRL_REGISTRATION_LIMIT,
			      (uint32_t)val << 8);
	return r;
}

/* Number of lines that the requester may register, as a quantity. */
static inline uint64_t
pcicap_lnr_ctrl_registration_limit_decoded(struct pcicap_lnr_ctrl r)
{
	uint64_t n = pcicap_lnr_ctrl_registration_limit(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_lnr_ctrl_registration_limit_encode() - from a quantity: Number of
 * lines that the requester may register
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_ctrl_registration_limit_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 0, 0, 1, 0, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_lnr_read_ctrl() - read: Use of notification
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_read_ctrl(const struct pcicap_lnr *v, struct pcicap_lnr_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LNR_CTRL, &val->raw);
}

/**
 * pcicap_lnr_update_ctrl() - change bits: Use of notification
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
pcicap_lnr_update_ctrl(const struct pcicap_lnr *v, uint16_t mask,
		       struct pcicap_lnr_ctrl val)
{
	struct pcicap_lnr_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_LNR_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_lnr_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LNR_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_lnr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_lnr_dwords {
	struct pcicap_lnr v;
	uint32_t dw[2];
};

/**
 * pcicap_lnr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_snapshot(const struct pcicap_lnr *v, struct pcicap_lnr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* LNR capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_snapshot_cap(const struct pcicap_lnr_dwords *s,
			struct pcicap_lnr_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LNR_CAP,
				    &val->raw);
}

/* Use of notification: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_snapshot_ctrl(const struct pcicap_lnr_dwords *s,
			 struct pcicap_lnr_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LNR_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_init(struct pcicap_lnr *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_lnr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x001c, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_lnr_init(v);
}

/**
 * pcicap_lnr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_find(struct pcicap_cfg *cfg, struct pcicap_lnr *v)
{
	return pcicap_lnr_find_after(cfg, 0, v);
}

/**
 * pcicap_lnr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_lnr_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_lnr_find_next(const struct pcicap_lnr *prev, struct pcicap_lnr *v)
{
	return pcicap_lnr_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_LNR_H */
