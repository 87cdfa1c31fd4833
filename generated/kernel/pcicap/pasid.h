/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Process Address Space ID
 *
 * Generated from specs/ext/pasid.yaml - do not edit.
 * Source: PCIe Base, PASID Extended Capability; libpci header.h
 */
#ifndef PCICAP_PASID_H
#define PCICAP_PASID_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PASID_ID				0x001b
#define PCICAP_PASID_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the function supports */
#define PCICAP_PASID_CAP			0x04
/* ro: Requests to execute */
#define  PCICAP_PASID_CAP_EXECUTE		0x0002
/* ro: Requests in privileged mode */
#define  PCICAP_PASID_CAP_PRIVILEGED		0x0004
/* ro: Translated requests with PASID */
#define  PCICAP_PASID_CAP_TRANSLATED_REQUESTS	0x0008
/* ro: Width of the PASID */
#define  PCICAP_PASID_CAP_MAX_WIDTH		0x1f00

/* rw: What the function may do */
#define PCICAP_PASID_CTRL			0x06
/* rw: May send PASIDs */
#define  PCICAP_PASID_CTRL_ENABLE		0x0001
/* rw: May request to execute */
#define  PCICAP_PASID_CTRL_EXECUTE		0x0002
/* rw: May request in privileged mode */
#define  PCICAP_PASID_CTRL_PRIVILEGED		0x0004
/* rw: May send translated requests with PASID */
#define  PCICAP_PASID_CTRL_TRANSLATED_REQUESTS	0x0008
#define  PCICAP_PASID_CTRL_WRITE_MASK		0x000f
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pasid_desc;

/**
 * struct pcicap_pasid - Process Address Space ID
 * @view: where it is
 *
 * Made by pcicap_pasid_find() only.
 */
struct pcicap_pasid {
	struct pcicap_view view;
};

/**
 * pcicap_pasid_cap_execute() - Requests to execute
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_cap_execute(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CAP_EXECUTE, r);
}

/**
 * pcicap_pasid_cap_privileged() - Requests in privileged mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_cap_privileged(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CAP_PRIVILEGED, r);
}

/**
 * pcicap_pasid_cap_translated_requests() - Translated requests with PASID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_cap_translated_requests(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CAP_TRANSLATED_REQUESTS, r);
}

/**
 * pcicap_pasid_cap_max_width() - Width of the PASID
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u16
pcicap_pasid_cap_max_width(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CAP_MAX_WIDTH, r);
}

/**
 * pcicap_pasid_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pasid_read_cap(const struct pcicap_pasid *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PASID_CAP, val);
}

/**
 * pcicap_pasid_ctrl_enable() - May send PASIDs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CTRL_ENABLE, r);
}

/**
 * pcicap_pasid_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pasid_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PASID_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_PASID_CTRL_ENABLE, val);
}

/**
 * pcicap_pasid_ctrl_execute() - May request to execute
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_ctrl_execute(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CTRL_EXECUTE, r);
}

/**
 * pcicap_pasid_ctrl_set_execute() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pasid_ctrl_set_execute(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PASID_CTRL_EXECUTE) |
	       FIELD_PREP(PCICAP_PASID_CTRL_EXECUTE, val);
}

/**
 * pcicap_pasid_ctrl_privileged() - May request in privileged mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_ctrl_privileged(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CTRL_PRIVILEGED, r);
}

/**
 * pcicap_pasid_ctrl_set_privileged() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pasid_ctrl_set_privileged(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PASID_CTRL_PRIVILEGED) |
	       FIELD_PREP(PCICAP_PASID_CTRL_PRIVILEGED, val);
}

/**
 * pcicap_pasid_ctrl_translated_requests() - May send translated requests
 * with PASID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pasid_ctrl_translated_requests(u16 r)
{
	return FIELD_GET(PCICAP_PASID_CTRL_TRANSLATED_REQUESTS, r);
}

/**
 * pcicap_pasid_ctrl_set_translated_requests() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pasid_ctrl_set_translated_requests(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PASID_CTRL_TRANSLATED_REQUESTS) |
	       FIELD_PREP(PCICAP_PASID_CTRL_TRANSLATED_REQUESTS, val);
}

/**
 * pcicap_pasid_read_ctrl() - read: What the function may do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pasid_read_ctrl(const struct pcicap_pasid *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PASID_CTRL, val);
}

/**
 * pcicap_pasid_update_ctrl() - change bits: What the function may do
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
pcicap_pasid_update_ctrl(const struct pcicap_pasid *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PASID_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pasid_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PASID_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_pasid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pasid_dwords {
	struct pcicap_pasid v;
	u32 dw[2];
};

/**
 * pcicap_pasid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pasid_snapshot(const struct pcicap_pasid *v,
		      struct pcicap_pasid_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_pasid_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pasid_snapshot_cap(const struct pcicap_pasid_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PASID_CAP,
				    val);
}

/**
 * pcicap_pasid_snapshot_ctrl() - from a snapshot: What the function may do
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pasid_snapshot_ctrl(const struct pcicap_pasid_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PASID_CTRL,
				    val);
}

/**
 * pcicap_pasid_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pasid_init(struct pcicap_pasid *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_pasid_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pasid_find().
 */
static inline int __must_check
pcicap_pasid_find_after(struct pcicap_cfg *cfg, u32 after,
			struct pcicap_pasid *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x001b, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pasid_init(v);
}

/**
 * pcicap_pasid_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pasid_find(struct pcicap_cfg *cfg, struct pcicap_pasid *v)
{
	return pcicap_pasid_find_after(cfg, 0, v);
}

/**
 * pcicap_pasid_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pasid_find().
 */
static inline int __must_check
pcicap_pasid_find_next(const struct pcicap_pasid *prev, struct pcicap_pasid *v)
{
	return pcicap_pasid_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PASID_H */
