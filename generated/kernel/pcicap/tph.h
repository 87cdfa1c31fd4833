/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * TPH Requester
 *
 * Generated from specs/ext/tph.yaml - do not edit.
 * Source: PCIe Base, TPH Requester Extended Capability
 */
#ifndef PCICAP_TPH_H
#define PCICAP_TPH_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_TPH_ID				0x0017

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the function supports */
#define PCICAP_TPH_CAP				0x04
/* ro: Hints without steering tags */
#define  PCICAP_TPH_CAP_NO_ST_MODE		0x00000001
/* ro: A steering tag for each interrupt vector */
#define  PCICAP_TPH_CAP_INTERRUPT_VECTOR_MODE	0x00000002
/* ro: Steering tags chosen by the device */
#define  PCICAP_TPH_CAP_DEVICE_SPECIFIC_MODE	0x00000004
/* ro: 16-bit steering tags */
#define  PCICAP_TPH_CAP_EXTENDED_TPH		0x00000100
/* ro: Where the steering tag table is */
#define  PCICAP_TPH_CAP_ST_LOCATION		0x00000600
#define  PCICAP_TPH_CAP_ST_LOCATION_NONE	0x0
#define  PCICAP_TPH_CAP_ST_LOCATION_CAPABILITY	0x1
#define  PCICAP_TPH_CAP_ST_LOCATION_MSIX	0x2
/* ro: Entries of the table */
#define  PCICAP_TPH_CAP_ST_TABLE_SIZE		0x07ff0000

#define PCICAP_TPH_CTRL					0x08		/* rw: Use of hints */
#define  PCICAP_TPH_CTRL_ST_MODE			0x00000007	/* rw: Mode in use */
#define  PCICAP_TPH_CTRL_ST_MODE_NO_ST			0x0
#define  PCICAP_TPH_CTRL_ST_MODE_INTERRUPT_VECTOR	0x1
#define  PCICAP_TPH_CTRL_ST_MODE_DEVICE_SPECIFIC	0x2
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE		0x00000300	/* rw: Hints it may send */
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE_DISABLED	0x0
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE_TPH		0x1
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE_EXTENDED_TPH	0x3
#define  PCICAP_TPH_CTRL_WRITE_MASK			0x00000307
#define PCICAP_TPH_ST_TABLE			0x0c	/* rw: Steering tags */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_tph_desc;

/**
 * struct pcicap_tph - TPH Requester
 * @view: where it is
 * @cap_st_location: read once: the layout depends on it
 * @cap_st_table_size: read once: the layout depends on it
 *
 * Made by pcicap_tph_find() only.
 */
struct pcicap_tph {
	struct pcicap_view view;
	u32 cap_st_location;
	u32 cap_st_table_size;
};

/**
 * pcicap_tph_cap_no_st_mode() - Hints without steering tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_tph_cap_no_st_mode(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CAP_NO_ST_MODE, r);
}

/**
 * pcicap_tph_cap_interrupt_vector_mode() - A steering tag for each
 * interrupt vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_tph_cap_interrupt_vector_mode(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CAP_INTERRUPT_VECTOR_MODE, r);
}

/**
 * pcicap_tph_cap_device_specific_mode() - Steering tags chosen by the device
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_tph_cap_device_specific_mode(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CAP_DEVICE_SPECIFIC_MODE, r);
}

/**
 * pcicap_tph_cap_extended_tph() - 16-bit steering tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_tph_cap_extended_tph(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CAP_EXTENDED_TPH, r);
}

/**
 * pcicap_tph_cap_st_location() - Where the steering tag table is
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_tph_cap_st_location(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CAP_ST_LOCATION, r);
}

/**
 * pcicap_tph_cap_st_table_size() - Entries of the table
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_tph_cap_st_table_size(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CAP_ST_TABLE_SIZE, r);
}

/**
 * pcicap_tph_cap_st_table_size_decoded() - Entries of the table
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_tph_cap_st_table_size_decoded(u32 r)
{
	u64 n = pcicap_tph_cap_st_table_size(r);

	return (n + 1);
}

/**
 * pcicap_tph_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_tph_read_cap(const struct pcicap_tph *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TPH_CAP, val);
}

/**
 * pcicap_tph_ctrl_st_mode() - Mode in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_tph_ctrl_st_mode(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CTRL_ST_MODE, r);
}

/**
 * pcicap_tph_ctrl_set_st_mode() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_tph_ctrl_set_st_mode(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TPH_CTRL_ST_MODE) |
	       FIELD_PREP(PCICAP_TPH_CTRL_ST_MODE, val);
}

/**
 * pcicap_tph_ctrl_requester_enable() - Hints it may send
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_tph_ctrl_requester_enable(u32 r)
{
	return FIELD_GET(PCICAP_TPH_CTRL_REQUESTER_ENABLE, r);
}

/**
 * pcicap_tph_ctrl_set_requester_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_tph_ctrl_set_requester_enable(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TPH_CTRL_REQUESTER_ENABLE) |
	       FIELD_PREP(PCICAP_TPH_CTRL_REQUESTER_ENABLE, val);
}

/**
 * pcicap_tph_read_ctrl() - read: Use of hints
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_tph_read_ctrl(const struct pcicap_tph *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TPH_CTRL, val);
}

/**
 * pcicap_tph_update_ctrl() - change bits: Use of hints
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
pcicap_tph_update_ctrl(const struct pcicap_tph *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TPH_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_tph_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TPH_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_tph_read_st_table() - read: Steering tags
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_tph_read_st_table(const struct pcicap_tph *v, unsigned int index,
			 u16 *val)
{
	*val = U16_MAX;
	if (v->cap_st_location != 1)
		return -ENXIO;
	if (index >= pcicap_min32((v->cap_st_table_size + 1), 64))
		return -ERANGE;
	return pcicap_view_read16(&v->view, PCICAP_TPH_ST_TABLE + index * 2,
				  val);
}

/**
 * pcicap_tph_write_st_table() - write: Steering tags
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the access.
 */
static inline int __must_check
pcicap_tph_write_st_table(const struct pcicap_tph *v, unsigned int index,
			  u16 val)
{
	if (v->cap_st_location != 1)
		return -ENXIO;
	if (index >= pcicap_min32((v->cap_st_table_size + 1), 64))
		return -ERANGE;
	return pcicap_view_write16(&v->view, PCICAP_TPH_ST_TABLE + index * 2,
				   val);
}

/**
 * pcicap_tph_update_st_table() - change bits: Steering tags
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_tph_update_st_table(const struct pcicap_tph *v, unsigned int index,
			   u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_tph_read_st_table(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TPH_ST_TABLE + index * 2,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_tph_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_tph_dwords {
	struct pcicap_tph v;
	u32 dw[35];
};

/**
 * pcicap_tph_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_tph_snapshot(const struct pcicap_tph *v, struct pcicap_tph_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 34, &s->dw[1]);
}

/**
 * pcicap_tph_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_tph_snapshot_cap(const struct pcicap_tph_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_TPH_CAP, val);
}

/**
 * pcicap_tph_snapshot_ctrl() - from a snapshot: Use of hints
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_tph_snapshot_ctrl(const struct pcicap_tph_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_TPH_CTRL,
				    val);
}

/**
 * pcicap_tph_snapshot_st_table() - from a snapshot: Steering tags
 * @s: the snapshot
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_tph_snapshot_st_table(const struct pcicap_tph_dwords *s,
			     unsigned int index, u16 *val)
{
	const struct pcicap_tph *v = &s->v;

	*val = U16_MAX;
	if (v->cap_st_location != 1)
		return -ENXIO;
	if (index >= pcicap_min32((v->cap_st_table_size + 1), 64))
		return -ERANGE;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TPH_ST_TABLE + index * 2, val);
}

/**
 * pcicap_tph_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_tph_init(struct pcicap_tph *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_tph_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_st_location = 0;
		if (!ret)
			v->cap_st_location = pcicap_tph_cap_st_location(r);
		v->cap_st_table_size = 0;
		if (!ret)
			v->cap_st_table_size = pcicap_tph_cap_st_table_size(r);
	}
	if (v->cap_st_location == 1)
		pcicap_view_clamp(&v->view, (v->cap_st_table_size + 7) * 2);
	else
		pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_tph_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_tph_find().
 */
static inline int __must_check
pcicap_tph_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_tph *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0017, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_tph_init(v);
}

/**
 * pcicap_tph_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_tph_find(struct pcicap_cfg *cfg, struct pcicap_tph *v)
{
	return pcicap_tph_find_after(cfg, 0, v);
}

/**
 * pcicap_tph_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_tph_find().
 */
static inline int __must_check
pcicap_tph_find_next(const struct pcicap_tph *prev, struct pcicap_tph *v)
{
	return pcicap_tph_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_TPH_H */
