/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Layouts
 *
 * Generated from layout.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_LAYOUT_H
#define PCICAP_TEST_LAYOUT_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_TEST_LAYOUT_CTRL			0x04		/* rw, ro: Control */
#define  PCICAP_TEST_LAYOUT_CTRL_ENABLE		0x0001		/* rw: Enable */
#define  PCICAP_TEST_LAYOUT_CTRL_WIDE		0x0080		/* ro: Has 64-bit addresses */
#define  PCICAP_TEST_LAYOUT_CTRL_MASKING	0x0100		/* ro: Has a mask */
#define  PCICAP_TEST_LAYOUT_CTRL_WRITE_MASK	0x0001
#define  PCICAP_TEST_LAYOUT_CTRL_KEEP_MASK	0xfe7f
#define PCICAP_TEST_LAYOUT_ADDRESS		0x08	/* rw: Address */
#define PCICAP_TEST_LAYOUT_ADDRESS_HIGH		0x0c	/* rw: Upper half of the address */
#define PCICAP_TEST_LAYOUT_DATA_AT_10		0x10	/* rw: Data */
#define PCICAP_TEST_LAYOUT_DATA_AT_0C		0x0c	/* rw: Data */
#define PCICAP_TEST_LAYOUT_MASK_AT_14		0x14	/* rw: Mask */
#define PCICAP_TEST_LAYOUT_MASK_AT_10		0x10	/* rw: Mask */
#define PCICAP_TEST_LAYOUT_SECOND		0x18	/* ro: From version 2 on */
#define PCICAP_TEST_LAYOUT_ROOT			0x1a	/* ro: Root ports and event collectors */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_layout_desc;

/**
 * struct pcicap_test_layout - Layouts
 * @view: where it is
 * @version: read once: the layout depends on it
 * @header_type: read once: the layout depends on it
 * @port_type: read once: the layout depends on it
 * @ctrl_masking: read once: the layout depends on it
 * @ctrl_wide: read once: the layout depends on it
 *
 * Made by pcicap_test_layout_find() only.
 */
struct pcicap_test_layout {
	struct pcicap_view view;
	u32 version;
	u32 header_type;
	u32 port_type;
	u32 ctrl_masking;
	u32 ctrl_wide;
};

/**
 * pcicap_test_layout_ctrl_enable() - Enable
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_layout_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_TEST_LAYOUT_CTRL_ENABLE, r);
}

/**
 * pcicap_test_layout_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_test_layout_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_LAYOUT_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_TEST_LAYOUT_CTRL_ENABLE, val);
}

/**
 * pcicap_test_layout_ctrl_wide() - Has 64-bit addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_layout_ctrl_wide(u16 r)
{
	return FIELD_GET(PCICAP_TEST_LAYOUT_CTRL_WIDE, r);
}

/**
 * pcicap_test_layout_ctrl_masking() - Has a mask
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_layout_ctrl_masking(u16 r)
{
	return FIELD_GET(PCICAP_TEST_LAYOUT_CTRL_MASKING, r);
}

/**
 * pcicap_test_layout_read_ctrl() - read: Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_ctrl(const struct pcicap_test_layout *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_LAYOUT_CTRL, val);
}

/**
 * pcicap_test_layout_update_ctrl() - change bits: Control
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
pcicap_test_layout_update_ctrl(const struct pcicap_test_layout *v, u16 mask,
			       u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_LAYOUT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_LAYOUT_CTRL,
				 (u16)((old & PCICAP_TEST_LAYOUT_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_test_layout_read_address() - read: Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_address(const struct pcicap_test_layout *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS, val);
}

/**
 * pcicap_test_layout_write_address() - write: Address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_layout_write_address(const struct pcicap_test_layout *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS, val);
}

/**
 * pcicap_test_layout_update_address() - change bits: Address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_layout_update_address(const struct pcicap_test_layout *v, u32 mask,
				  u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_address(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_layout_read_address_high() - read: Upper half of the address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_address_high(const struct pcicap_test_layout *v,
				     u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_wide != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS_HIGH,
				  val);
}

/**
 * pcicap_test_layout_write_address_high() - write: Upper half of the address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_layout_write_address_high(const struct pcicap_test_layout *v,
				      u32 val)
{
	if (v->ctrl_wide != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS_HIGH,
				   val);
}

/**
 * pcicap_test_layout_update_address_high() - change bits: Upper half of
 * the address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_layout_update_address_high(const struct pcicap_test_layout *v,
				       u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_address_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_layout_data_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_test_layout_data_offset(const struct pcicap_test_layout *v)
{
	if (v->ctrl_wide == 1)
		return 0x10;
	return 0x0c;
}

/**
 * pcicap_test_layout_read_data() - read: Data
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_data(const struct pcicap_test_layout *v, u16 *val)
{
	return pcicap_view_read16(&v->view, pcicap_test_layout_data_offset(v),
				  val);
}

/**
 * pcicap_test_layout_write_data() - write: Data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_layout_write_data(const struct pcicap_test_layout *v, u16 val)
{
	return pcicap_view_write16(&v->view, pcicap_test_layout_data_offset(v),
				   val);
}

/**
 * pcicap_test_layout_update_data() - change bits: Data
 * @v: the view
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
pcicap_test_layout_update_data(const struct pcicap_test_layout *v, u16 mask,
			       u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, pcicap_test_layout_data_offset(v),
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_layout_mask_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_test_layout_mask_offset(const struct pcicap_test_layout *v)
{
	if (v->ctrl_wide == 1)
		return 0x14;
	return 0x10;
}

/**
 * pcicap_test_layout_read_mask() - read: Mask
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_mask(const struct pcicap_test_layout *v, u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_masking != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_test_layout_mask_offset(v),
				  val);
}

/**
 * pcicap_test_layout_write_mask() - write: Mask
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_layout_write_mask(const struct pcicap_test_layout *v, u32 val)
{
	if (v->ctrl_masking != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, pcicap_test_layout_mask_offset(v),
				   val);
}

/**
 * pcicap_test_layout_update_mask() - change bits: Mask
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_layout_update_mask(const struct pcicap_test_layout *v, u32 mask,
			       u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, pcicap_test_layout_mask_offset(v),
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_layout_read_second() - read: From version 2 on
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_second(const struct pcicap_test_layout *v, u16 *val)
{
	*val = U16_MAX;
	if (!(v->version >= 2 && v->ctrl_wide != 1))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TEST_LAYOUT_SECOND, val);
}

/**
 * pcicap_test_layout_read_root() - read: Root ports and event collectors
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_layout_read_root(const struct pcicap_test_layout *v, u16 *val)
{
	*val = U16_MAX;
	if (!(((v->port_type == 4 || v->port_type == 10) &&
	       v->ctrl_wide == 0) ||
	      (v->header_type == 1 && v->version == 3)))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TEST_LAYOUT_ROOT, val);
}

/**
 * struct pcicap_test_layout_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_layout_dwords {
	struct pcicap_test_layout v;
	u32 dw[7];
};

/**
 * pcicap_test_layout_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_layout_snapshot(const struct pcicap_test_layout *v,
			    struct pcicap_test_layout_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 6, &s->dw[1]);
}

/**
 * pcicap_test_layout_snapshot_ctrl() - from a snapshot: Control
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_ctrl(const struct pcicap_test_layout_dwords *s,
				 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_CTRL, val);
}

/**
 * pcicap_test_layout_snapshot_address() - from a snapshot: Address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_address(const struct pcicap_test_layout_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_ADDRESS, val);
}

/**
 * pcicap_test_layout_snapshot_address_high() - from a snapshot: Upper half of
 * the address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_address_high(const struct pcicap_test_layout_dwords *s,
					 u32 *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = U32_MAX;
	if (v->ctrl_wide != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_ADDRESS_HIGH, val);
}

/**
 * pcicap_test_layout_snapshot_data() - from a snapshot: Data
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_data(const struct pcicap_test_layout_dwords *s,
				 u16 *val)
{
	const struct pcicap_test_layout *v = &s->v;

	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    pcicap_test_layout_data_offset(v), val);
}

/**
 * pcicap_test_layout_snapshot_mask() - from a snapshot: Mask
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_mask(const struct pcicap_test_layout_dwords *s,
				 u32 *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = U32_MAX;
	if (v->ctrl_masking != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_test_layout_mask_offset(v), val);
}

/**
 * pcicap_test_layout_snapshot_second() - from a snapshot: From version 2 on
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_second(const struct pcicap_test_layout_dwords *s,
				   u16 *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = U16_MAX;
	if (!(v->version >= 2 && v->ctrl_wide != 1))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_SECOND, val);
}

/**
 * pcicap_test_layout_snapshot_root() - from a snapshot: Root ports and
 * event collectors
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_layout_snapshot_root(const struct pcicap_test_layout_dwords *s,
				 u16 *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = U16_MAX;
	if (!(((v->port_type == 4 || v->port_type == 10) &&
	       v->ctrl_wide == 0) ||
	      (v->header_type == 1 && v->version == 3)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_ROOT, val);
}

/**
 * pcicap_test_layout_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_layout_init(struct pcicap_test_layout *v)
{
	int ret;

	v->version = v->view.version;
	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	ret = pcicap_fact_port_type(v->view.cfg, &v->port_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u16 r;

		ret = pcicap_test_layout_read_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ctrl_masking = 0;
		if (!ret)
			v->ctrl_masking = pcicap_test_layout_ctrl_masking(r);
		v->ctrl_wide = 0;
		if (!ret)
			v->ctrl_wide = pcicap_test_layout_ctrl_wide(r);
	}
	if (v->ctrl_wide == 1 && v->ctrl_masking == 1)
		pcicap_view_clamp(&v->view, 32);
	else if (v->ctrl_masking == 1)
		pcicap_view_clamp(&v->view, 28);
	else
		pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_test_layout_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_test_layout_find().
 */
static inline int __must_check
pcicap_test_layout_find_after(struct pcicap_cfg *cfg, u32 after,
			      struct pcicap_test_layout *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x00f0, 0xffff, 0x0000, 0xffff, 0, 15 },
		{ PCICAP_EXTENDED, 0x00f1, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 2, after, &v->view);
	return ret ? ret : pcicap_test_layout_init(v);
}

/**
 * pcicap_test_layout_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_test_layout_find(struct pcicap_cfg *cfg, struct pcicap_test_layout *v)
{
	return pcicap_test_layout_find_after(cfg, 0, v);
}

/**
 * pcicap_test_layout_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_layout_find().
 */
static inline int __must_check
pcicap_test_layout_find_next(const struct pcicap_test_layout *prev,
			     struct pcicap_test_layout *v)
{
	return pcicap_test_layout_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#endif /* PCICAP_TEST_LAYOUT_H */
