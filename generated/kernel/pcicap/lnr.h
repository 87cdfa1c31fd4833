/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * LN Requester
 *
 * Generated from specs/ext/lnr.yaml - do not edit.
 * Source: PCIe Base 4.0, LN Requester Extended Capability; NetBSD, pcics
 */
#ifndef PCICAP_LNR_H
#define PCICAP_LNR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_LNR_ID				0x001c
#define PCICAP_LNR_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_LNR_CAP				0x04		/* ro: What the function supports */
#define  PCICAP_LNR_CAP_LNR64			0x0001		/* ro: 64-byte cache lines */
#define  PCICAP_LNR_CAP_LNR128			0x0002		/* ro: 128-byte cache lines */
#define  PCICAP_LNR_CAP_REGISTRATION_MAX	0x1f00		/* ro: Most lines it can register */

#define PCICAP_LNR_CTRL				0x06		/* rw: Use of notification */
#define  PCICAP_LNR_CTRL_ENABLE			0x0001		/* rw: May register lines */
#define  PCICAP_LNR_CTRL_CLS			0x0002		/* rw: Cache line size */
#define  PCICAP_LNR_CTRL_CLS_B64		0x0
#define  PCICAP_LNR_CTRL_CLS_B128		0x1
#define  PCICAP_LNR_CTRL_REGISTRATION_LIMIT	0x1f00		/* rw: Lines it may register */
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

/**
 * pcicap_lnr_cap_lnr64() - 64-byte cache lines
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lnr_cap_lnr64(u16 r)
{
	return FIELD_GET(PCICAP_LNR_CAP_LNR64, r);
}

/**
 * pcicap_lnr_cap_lnr128() - 128-byte cache lines
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lnr_cap_lnr128(u16 r)
{
	return FIELD_GET(PCICAP_LNR_CAP_LNR128, r);
}

/**
 * pcicap_lnr_cap_registration_max() - Most lines it can register
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lnr_cap_registration_max(u16 r)
{
	return FIELD_GET(PCICAP_LNR_CAP_REGISTRATION_MAX, r);
}

/**
 * pcicap_lnr_cap_registration_max_decoded() - Most lines it can register
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_lnr_cap_registration_max_decoded(u16 r)
{
	u64 n = pcicap_lnr_cap_registration_max(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_lnr_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_lnr_read_cap(const struct pcicap_lnr *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LNR_CAP, val);
}

/**
 * pcicap_lnr_ctrl_enable() - May register lines
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lnr_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_LNR_CTRL_ENABLE, r);
}

/**
 * pcicap_lnr_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lnr_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_LNR_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_LNR_CTRL_ENABLE, val);
}

/**
 * pcicap_lnr_ctrl_cls() - Cache line size
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lnr_ctrl_cls(u16 r)
{
	return FIELD_GET(PCICAP_LNR_CTRL_CLS, r);
}

/**
 * pcicap_lnr_ctrl_set_cls() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lnr_ctrl_set_cls(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LNR_CTRL_CLS) |
	       FIELD_PREP(PCICAP_LNR_CTRL_CLS, val);
}

/**
 * pcicap_lnr_ctrl_registration_limit() - Lines it may register
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lnr_ctrl_registration_limit(u16 r)
{
	return FIELD_GET(PCICAP_LNR_CTRL_REGISTRATION_LIMIT, r);
}

/**
 * pcicap_lnr_ctrl_set_registration_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lnr_ctrl_set_registration_limit(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LNR_CTRL_REGISTRATION_LIMIT) |
	       FIELD_PREP(PCICAP_LNR_CTRL_REGISTRATION_LIMIT, val);
}

/**
 * pcicap_lnr_ctrl_registration_limit_decoded() - Lines it may register
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_lnr_ctrl_registration_limit_decoded(u16 r)
{
	u64 n = pcicap_lnr_ctrl_registration_limit(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_lnr_read_ctrl() - read: Use of notification
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_lnr_read_ctrl(const struct pcicap_lnr *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LNR_CTRL, val);
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
static inline int __must_check
pcicap_lnr_update_ctrl(const struct pcicap_lnr *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_LNR_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_lnr_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LNR_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_lnr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_lnr_dwords {
	struct pcicap_lnr v;
	u32 dw[2];
};

/**
 * pcicap_lnr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lnr_snapshot(const struct pcicap_lnr *v, struct pcicap_lnr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_lnr_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_lnr_snapshot_cap(const struct pcicap_lnr_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LNR_CAP, val);
}

/**
 * pcicap_lnr_snapshot_ctrl() - from a snapshot: Use of notification
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_lnr_snapshot_ctrl(const struct pcicap_lnr_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LNR_CTRL,
				    val);
}

/**
 * pcicap_lnr_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lnr_init(struct pcicap_lnr *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_lnr_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_lnr_find().
 */
static inline int __must_check
pcicap_lnr_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_lnr *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_lnr_find_next(const struct pcicap_lnr *prev, struct pcicap_lnr *v)
{
	return pcicap_lnr_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_LNR_H */
