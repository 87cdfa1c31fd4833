/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternative Routing-ID Interpretation
 *
 * Generated from specs/ext/ari.yaml - do not edit.
 * Source: PCIe Base, ARI Capability
 */
#ifndef PCICAP_ARI_H
#define PCICAP_ARI_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_ARI_ID				0x000e
#define PCICAP_ARI_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the device supports */
#define PCICAP_ARI_CAP				0x04
/* ro: MFVC arbitrates between function groups */
#define  PCICAP_ARI_CAP_MFVC_FUNCTION_GROUPS	0x0001
/* ro: ACS controls by function groups */
#define  PCICAP_ARI_CAP_ACS_FUNCTION_GROUPS	0x0002
/* ro: Next function; 0 ends the list */
#define  PCICAP_ARI_CAP_NEXT_FUNCTION		0xff00

/* rw: Function groups in use */
#define PCICAP_ARI_CTRL				0x06
/* rw: MFVC arbitrates between function groups */
#define  PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS	0x0001
/* rw: ACS controls by function groups */
#define  PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS	0x0002
/* rw: Group of this function */
#define  PCICAP_ARI_CTRL_FUNCTION_GROUP		0x0070
#define  PCICAP_ARI_CTRL_WRITE_MASK		0x0073
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ari_desc;

/**
 * struct pcicap_ari - Alternative Routing-ID Interpretation
 * @view: where it is
 *
 * Made by pcicap_ari_find() only.
 */
struct pcicap_ari {
	struct pcicap_view view;
};

/**
 * pcicap_ari_cap_mfvc_function_groups() - MFVC arbitrates between
 * function groups
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ari_cap_mfvc_function_groups(u16 r)
{
	return FIELD_GET(PCICAP_ARI_CAP_MFVC_FUNCTION_GROUPS, r);
}

/**
 * pcicap_ari_cap_acs_function_groups() - ACS controls by function groups
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ari_cap_acs_function_groups(u16 r)
{
	return FIELD_GET(PCICAP_ARI_CAP_ACS_FUNCTION_GROUPS, r);
}

/**
 * pcicap_ari_cap_next_function() - Next function; 0 ends the list
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ari_cap_next_function(u16 r)
{
	return FIELD_GET(PCICAP_ARI_CAP_NEXT_FUNCTION, r);
}

/**
 * pcicap_ari_read_cap() - read: What the device supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ari_read_cap(const struct pcicap_ari *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ARI_CAP, val);
}

/**
 * pcicap_ari_ctrl_mfvc_function_groups() - MFVC arbitrates between
 * function groups
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ari_ctrl_mfvc_function_groups(u16 r)
{
	return FIELD_GET(PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS, r);
}

/**
 * pcicap_ari_ctrl_set_mfvc_function_groups() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ari_ctrl_set_mfvc_function_groups(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS) |
	       FIELD_PREP(PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS, val);
}

/**
 * pcicap_ari_ctrl_acs_function_groups() - ACS controls by function groups
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ari_ctrl_acs_function_groups(u16 r)
{
	return FIELD_GET(PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS, r);
}

/**
 * pcicap_ari_ctrl_set_acs_function_groups() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ari_ctrl_set_acs_function_groups(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS) |
	       FIELD_PREP(PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS, val);
}

/**
 * pcicap_ari_ctrl_function_group() - Group of this function
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ari_ctrl_function_group(u16 r)
{
	return FIELD_GET(PCICAP_ARI_CTRL_FUNCTION_GROUP, r);
}

/**
 * pcicap_ari_ctrl_set_function_group() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ari_ctrl_set_function_group(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_ARI_CTRL_FUNCTION_GROUP) |
	       FIELD_PREP(PCICAP_ARI_CTRL_FUNCTION_GROUP, val);
}

/**
 * pcicap_ari_read_ctrl() - read: Function groups in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ari_read_ctrl(const struct pcicap_ari *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ARI_CTRL, val);
}

/**
 * pcicap_ari_update_ctrl() - change bits: Function groups in use
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
pcicap_ari_update_ctrl(const struct pcicap_ari *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_ARI_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ari_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_ARI_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ari_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ari_dwords {
	struct pcicap_ari v;
	u32 dw[2];
};

/**
 * pcicap_ari_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ari_snapshot(const struct pcicap_ari *v, struct pcicap_ari_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_ari_snapshot_cap() - from a snapshot: What the device supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ari_snapshot_cap(const struct pcicap_ari_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ARI_CAP, val);
}

/**
 * pcicap_ari_snapshot_ctrl() - from a snapshot: Function groups in use
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ari_snapshot_ctrl(const struct pcicap_ari_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ARI_CTRL,
				    val);
}

/**
 * pcicap_ari_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ari_init(struct pcicap_ari *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_ari_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ari_find().
 */
static inline int __must_check
pcicap_ari_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_ari *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x000e, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ari_init(v);
}

/**
 * pcicap_ari_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ari_find(struct pcicap_cfg *cfg, struct pcicap_ari *v)
{
	return pcicap_ari_find_after(cfg, 0, v);
}

/**
 * pcicap_ari_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ari_find().
 */
static inline int __must_check
pcicap_ari_find_next(const struct pcicap_ari *prev, struct pcicap_ari *v)
{
	return pcicap_ari_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_ARI_H */
