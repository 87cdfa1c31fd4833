/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Register Block Header
 *
 * Generated from specs/ext/rcrb.yaml - do not edit.
 * Source: PCIe Base, RCRB Header Capability; EDK2, pydiskcmd, pcics
 */
#ifndef PCICAP_RCRB_H
#define PCICAP_RCRB_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_RCRB_ID				0x000a
#define PCICAP_RCRB_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_RCRB_VENDOR_ID			0x04	/* ro: Manufacturer */
#define PCICAP_RCRB_DEVICE_ID			0x06	/* ro: Which block it is */

/* ro: What the block supports */
#define PCICAP_RCRB_CAP					0x08
/* ro: Can show request retry status */
#define  PCICAP_RCRB_CAP_RRS_SOFTWARE_VISIBILITY	0x00000001

/* rw: Controls the block */
#define PCICAP_RCRB_CTRL				0x0c
/* rw: Shows request retry status */
#define  PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY	0x00000001
#define  PCICAP_RCRB_CTRL_WRITE_MASK			0x00000001
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_rcrb_desc;

/**
 * struct pcicap_rcrb - Root Complex Register Block Header
 * @view: where it is
 *
 * Made by pcicap_rcrb_find() only.
 */
struct pcicap_rcrb {
	struct pcicap_view view;
};

/**
 * pcicap_rcrb_read_vendor_id() - read: Manufacturer
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcrb_read_vendor_id(const struct pcicap_rcrb *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCRB_VENDOR_ID, val);
}

/**
 * pcicap_rcrb_read_device_id() - read: Which block it is
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcrb_read_device_id(const struct pcicap_rcrb *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCRB_DEVICE_ID, val);
}

/**
 * pcicap_rcrb_cap_rrs_software_visibility() - Can show request retry status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_rcrb_cap_rrs_software_visibility(u32 r)
{
	return FIELD_GET(PCICAP_RCRB_CAP_RRS_SOFTWARE_VISIBILITY, r);
}

/**
 * pcicap_rcrb_read_cap() - read: What the block supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcrb_read_cap(const struct pcicap_rcrb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCRB_CAP, val);
}

/**
 * pcicap_rcrb_ctrl_rrs_software_visibility() - Shows request retry status
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_rcrb_ctrl_rrs_software_visibility(u32 r)
{
	return FIELD_GET(PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY, r);
}

/**
 * pcicap_rcrb_ctrl_set_rrs_software_visibility() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_rcrb_ctrl_set_rrs_software_visibility(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY) |
	       FIELD_PREP(PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY, val);
}

/**
 * pcicap_rcrb_read_ctrl() - read: Controls the block
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcrb_read_ctrl(const struct pcicap_rcrb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCRB_CTRL, val);
}

/**
 * pcicap_rcrb_update_ctrl() - change bits: Controls the block
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
pcicap_rcrb_update_ctrl(const struct pcicap_rcrb *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_RCRB_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_rcrb_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_RCRB_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_rcrb_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rcrb_dwords {
	struct pcicap_rcrb v;
	u32 dw[4];
};

/**
 * pcicap_rcrb_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rcrb_snapshot(const struct pcicap_rcrb *v, struct pcicap_rcrb_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/**
 * pcicap_rcrb_snapshot_vendor_id() - from a snapshot: Manufacturer
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcrb_snapshot_vendor_id(const struct pcicap_rcrb_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCRB_VENDOR_ID, val);
}

/**
 * pcicap_rcrb_snapshot_device_id() - from a snapshot: Which block it is
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcrb_snapshot_device_id(const struct pcicap_rcrb_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCRB_DEVICE_ID, val);
}

/**
 * pcicap_rcrb_snapshot_cap() - from a snapshot: What the block supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcrb_snapshot_cap(const struct pcicap_rcrb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RCRB_CAP,
				    val);
}

/**
 * pcicap_rcrb_snapshot_ctrl() - from a snapshot: Controls the block
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcrb_snapshot_ctrl(const struct pcicap_rcrb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RCRB_CTRL,
				    val);
}

/**
 * pcicap_rcrb_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rcrb_init(struct pcicap_rcrb *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_rcrb_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_rcrb_find().
 */
static inline int __must_check
pcicap_rcrb_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_rcrb *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x000a, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_rcrb_init(v);
}

/**
 * pcicap_rcrb_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_rcrb_find(struct pcicap_cfg *cfg, struct pcicap_rcrb *v)
{
	return pcicap_rcrb_find_after(cfg, 0, v);
}

/**
 * pcicap_rcrb_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_rcrb_find().
 */
static inline int __must_check
pcicap_rcrb_find_next(const struct pcicap_rcrb *prev, struct pcicap_rcrb *v)
{
	return pcicap_rcrb_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_RCRB_H */
