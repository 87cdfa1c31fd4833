/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multicast
 *
 * Generated from specs/ext/mcast.yaml - do not edit.
 * Source: PCIe Base, Multicast Capability; libpci, EDK2, pcics, NetBSD
 */
#ifndef PCICAP_MCAST_H
#define PCICAP_MCAST_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_MCAST_ID				0x0012

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: What the function supports */
#define PCICAP_MCAST_CAP			0x04
/* ro: Most multicast groups */
#define  PCICAP_MCAST_CAP_MAX_GROUP		0x003f
/* hwinit: Window that an endpoint wants for a group */
#define  PCICAP_MCAST_CAP_WINDOW_SIZE_REQUESTED	0x3f00
/* ro: Makes the end-to-end CRC again for an overlay */
#define  PCICAP_MCAST_CAP_ECRC_REGENERATION	0x8000

#define PCICAP_MCAST_CTRL			0x06		/* rw: Use of multicast */
#define  PCICAP_MCAST_CTRL_NUM_GROUP		0x003f		/* rw: Multicast groups in use */
#define  PCICAP_MCAST_CTRL_ENABLE		0x8000		/* rw: Multicast is in use */
#define  PCICAP_MCAST_CTRL_WRITE_MASK		0x803f

/* rw: Where the multicast range is */
#define PCICAP_MCAST_BASE_ADDRESS			0x08
/* rw: Address bit at which the group number begins */
#define  PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION	0x000000000000003f
/* rw: Base address */
#define  PCICAP_MCAST_BASE_ADDRESS_BASE			0xfffffffffffff000
#define  PCICAP_MCAST_BASE_ADDRESS_WRITE_MASK		0xfffffffffffff03f
#define PCICAP_MCAST_RECEIVE			0x10	/* rw: Bit n takes the writes to group n */
#define PCICAP_MCAST_BLOCK_ALL			0x18	/* rw: Bit n blocks the writes to group n */
/* rw: Bit n blocks untranslated writes to group n */
#define PCICAP_MCAST_BLOCK_UNTRANSLATED		0x20

/* rw: Address that multicast writes get at this port */
#define PCICAP_MCAST_OVERLAY			0x28
/* rw: Aperture */
#define  PCICAP_MCAST_OVERLAY_SIZE		0x000000000000003f
/* There is no overlay */
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED	0x0
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_1	0x1
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_2	0x2
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_3	0x3
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_4	0x4
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_5	0x5
/* rw: Base address */
#define  PCICAP_MCAST_OVERLAY_BASE		0xffffffffffffffc0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_mcast_desc;

/**
 * struct pcicap_mcast - Multicast
 * @view: where it is
 * @port_type: read once: the layout depends on it
 *
 * Made by pcicap_mcast_find() only.
 */
struct pcicap_mcast {
	struct pcicap_view view;
	u32 port_type;
};

/**
 * pcicap_mcast_cap_max_group() - Most multicast groups
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_mcast_cap_max_group(u16 r)
{
	return FIELD_GET(PCICAP_MCAST_CAP_MAX_GROUP, r);
}

/**
 * pcicap_mcast_cap_window_size_requested() - Window that an endpoint wants for
 * a group
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u16
pcicap_mcast_cap_window_size_requested(u16 r)
{
	return FIELD_GET(PCICAP_MCAST_CAP_WINDOW_SIZE_REQUESTED, r);
}

/**
 * pcicap_mcast_cap_ecrc_regeneration() - Makes the end-to-end CRC again for
 * an overlay
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mcast_cap_ecrc_regeneration(u16 r)
{
	return FIELD_GET(PCICAP_MCAST_CAP_ECRC_REGENERATION, r);
}

/**
 * pcicap_mcast_cap_max_group_decoded() - Most multicast groups
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_cap_max_group_decoded(u16 r)
{
	u64 n = pcicap_mcast_cap_max_group(r);

	return (n + 1);
}

/**
 * pcicap_mcast_cap_window_size_requested_decoded() - Window that an endpoint
 * wants for a group
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_mcast_cap_window_size_requested_decoded(u16 r)
{
	u64 n = pcicap_mcast_cap_window_size_requested(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_mcast_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_cap(const struct pcicap_mcast *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MCAST_CAP, val);
}

/**
 * pcicap_mcast_ctrl_num_group() - Multicast groups in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_mcast_ctrl_num_group(u16 r)
{
	return FIELD_GET(PCICAP_MCAST_CTRL_NUM_GROUP, r);
}

/**
 * pcicap_mcast_ctrl_set_num_group() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_mcast_ctrl_set_num_group(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_MCAST_CTRL_NUM_GROUP) |
	       FIELD_PREP(PCICAP_MCAST_CTRL_NUM_GROUP, val);
}

/**
 * pcicap_mcast_ctrl_enable() - Multicast is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mcast_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_MCAST_CTRL_ENABLE, r);
}

/**
 * pcicap_mcast_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_mcast_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_MCAST_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_MCAST_CTRL_ENABLE, val);
}

/**
 * pcicap_mcast_ctrl_num_group_decoded() - Multicast groups in use
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_ctrl_num_group_decoded(u16 r)
{
	u64 n = pcicap_mcast_ctrl_num_group(r);

	return (n + 1);
}

/**
 * pcicap_mcast_read_ctrl() - read: Use of multicast
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_ctrl(const struct pcicap_mcast *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MCAST_CTRL, val);
}

/**
 * pcicap_mcast_update_ctrl() - change bits: Use of multicast
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
pcicap_mcast_update_ctrl(const struct pcicap_mcast *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_MCAST_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MCAST_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_mcast_base_address_index_position() - Address bit at which the group
 * number begins
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_mcast_base_address_index_position(u64 r)
{
	return FIELD_GET(PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION, r);
}

/**
 * pcicap_mcast_base_address_set_index_position() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_mcast_base_address_set_index_position(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION) |
	       FIELD_PREP(PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION, val);
}

/**
 * pcicap_mcast_base_address_base() - Base address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_mcast_base_address_base(u64 r)
{
	return FIELD_GET(PCICAP_MCAST_BASE_ADDRESS_BASE, r);
}

/**
 * pcicap_mcast_base_address_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_mcast_base_address_set_base(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_MCAST_BASE_ADDRESS_BASE) |
	       FIELD_PREP(PCICAP_MCAST_BASE_ADDRESS_BASE, val);
}

/**
 * pcicap_mcast_base_address_base_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_base_address_base_decoded(u64 r)
{
	u64 n = pcicap_mcast_base_address_base(r);

	return n << 12;
}

/**
 * pcicap_mcast_read_base_address() - read: Where the multicast range is
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_base_address(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_BASE_ADDRESS, val);
}

/**
 * pcicap_mcast_update_base_address() - change bits: Where the multicast
 * range is
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_mcast_update_base_address(const struct pcicap_mcast *v, u64 mask,
				 u64 val)
{
	u64 old;
	int ret;

	if (mask & ~(u64)PCICAP_MCAST_BASE_ADDRESS_WRITE_MASK)
		return -EPERM;
	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_base_address(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_BASE_ADDRESS,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_mcast_read_receive() - read: Bit n takes the writes to group n
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_receive(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_RECEIVE, val);
}

/**
 * pcicap_mcast_write_receive() - write: Bit n takes the writes to group n
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_mcast_write_receive(const struct pcicap_mcast *v, u64 val)
{
	return pcicap_view_write64(&v->view, PCICAP_MCAST_RECEIVE, val);
}

/**
 * pcicap_mcast_update_receive() - change bits: Bit n takes the writes to
 * group n
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_mcast_update_receive(const struct pcicap_mcast *v, u64 mask, u64 val)
{
	u64 old;
	int ret;

	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_receive(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_RECEIVE,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_mcast_read_block_all() - read: Bit n blocks the writes to group n
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_block_all(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_BLOCK_ALL, val);
}

/**
 * pcicap_mcast_write_block_all() - write: Bit n blocks the writes to group n
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_mcast_write_block_all(const struct pcicap_mcast *v, u64 val)
{
	return pcicap_view_write64(&v->view, PCICAP_MCAST_BLOCK_ALL, val);
}

/**
 * pcicap_mcast_update_block_all() - change bits: Bit n blocks the writes to
 * group n
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_mcast_update_block_all(const struct pcicap_mcast *v, u64 mask, u64 val)
{
	u64 old;
	int ret;

	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_block_all(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_BLOCK_ALL,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_mcast_read_block_untranslated() - read: Bit n blocks untranslated
 * writes to group n
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_block_untranslated(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_BLOCK_UNTRANSLATED,
				  val);
}

/**
 * pcicap_mcast_write_block_untranslated() - write: Bit n blocks untranslated
 * writes to group n
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_mcast_write_block_untranslated(const struct pcicap_mcast *v, u64 val)
{
	return pcicap_view_write64(&v->view, PCICAP_MCAST_BLOCK_UNTRANSLATED,
				   val);
}

/**
 * pcicap_mcast_update_block_untranslated() - change bits: Bit n blocks
 * untranslated writes to group n
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_mcast_update_block_untranslated(const struct pcicap_mcast *v, u64 mask,
				       u64 val)
{
	u64 old;
	int ret;

	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_block_untranslated(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_BLOCK_UNTRANSLATED,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_mcast_overlay_size() - Aperture
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u64
pcicap_mcast_overlay_size(u64 r)
{
	return FIELD_GET(PCICAP_MCAST_OVERLAY_SIZE, r);
}

/**
 * pcicap_mcast_overlay_set_size() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_mcast_overlay_set_size(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_MCAST_OVERLAY_SIZE) |
	       FIELD_PREP(PCICAP_MCAST_OVERLAY_SIZE, val);
}

/**
 * pcicap_mcast_overlay_base() - Base address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_mcast_overlay_base(u64 r)
{
	return FIELD_GET(PCICAP_MCAST_OVERLAY_BASE, r);
}

/**
 * pcicap_mcast_overlay_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u64
pcicap_mcast_overlay_set_base(u64 r, u64 val)
{
	return (r & ~(u64)PCICAP_MCAST_OVERLAY_BASE) |
	       FIELD_PREP(PCICAP_MCAST_OVERLAY_BASE, val);
}

/**
 * pcicap_mcast_overlay_size_decoded() - Aperture
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_mcast_overlay_size_decoded(u64 r)
{
	u64 n = pcicap_mcast_overlay_size(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_mcast_overlay_base_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_overlay_base_decoded(u64 r)
{
	u64 n = pcicap_mcast_overlay_base(r);

	return n << 6;
}

/**
 * pcicap_mcast_read_overlay() - read: Address that multicast writes get at
 * this port
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mcast_read_overlay(const struct pcicap_mcast *v, u64 *val)
{
	*val = U64_MAX;
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_view_read64(&v->view, PCICAP_MCAST_OVERLAY, val);
}

/**
 * pcicap_mcast_write_overlay() - write: Address that multicast writes get at
 * this port
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_mcast_write_overlay(const struct pcicap_mcast *v, u64 val)
{
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_view_write64(&v->view, PCICAP_MCAST_OVERLAY, val);
}

/**
 * pcicap_mcast_update_overlay() - change bits: Address that multicast writes
 * get at this port
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_mcast_update_overlay(const struct pcicap_mcast *v, u64 mask, u64 val)
{
	u64 old;
	int ret;

	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_overlay(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_OVERLAY,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * struct pcicap_mcast_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mcast_dwords {
	struct pcicap_mcast v;
	u32 dw[12];
};

/**
 * pcicap_mcast_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_mcast_snapshot(const struct pcicap_mcast *v,
		      struct pcicap_mcast_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 11, &s->dw[1]);
}

/**
 * pcicap_mcast_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_cap(const struct pcicap_mcast_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MCAST_CAP,
				    val);
}

/**
 * pcicap_mcast_snapshot_ctrl() - from a snapshot: Use of multicast
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_ctrl(const struct pcicap_mcast_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MCAST_CTRL,
				    val);
}

/**
 * pcicap_mcast_snapshot_base_address() - from a snapshot: Where the multicast
 * range is
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_base_address(const struct pcicap_mcast_dwords *s,
				   u64 *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_MCAST_BASE_ADDRESS, val);
}

/**
 * pcicap_mcast_snapshot_receive() - from a snapshot: Bit n takes the writes to
 * group n
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_receive(const struct pcicap_mcast_dwords *s, u64 *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size, PCICAP_MCAST_RECEIVE,
				    val);
}

/**
 * pcicap_mcast_snapshot_block_all() - from a snapshot: Bit n blocks the writes
 * to group n
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_block_all(const struct pcicap_mcast_dwords *s, u64 *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_MCAST_BLOCK_ALL, val);
}

/**
 * pcicap_mcast_snapshot_block_untranslated() - from a snapshot: Bit n blocks
 * untranslated writes to group n
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_block_untranslated(const struct pcicap_mcast_dwords *s,
					 u64 *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_MCAST_BLOCK_UNTRANSLATED, val);
}

/**
 * pcicap_mcast_snapshot_overlay() - from a snapshot: Address that multicast
 * writes get at this port
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mcast_snapshot_overlay(const struct pcicap_mcast_dwords *s, u64 *val)
{
	const struct pcicap_mcast *v = &s->v;

	*val = U64_MAX;
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_dwords_read64(s->dw, s->v.view.size, PCICAP_MCAST_OVERLAY,
				    val);
}

/**
 * pcicap_mcast_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_mcast_init(struct pcicap_mcast *v)
{
	int ret;

	ret = pcicap_fact_port_type(v->view.cfg, &v->port_type);
	if (ret && ret != -ENOENT)
		return ret;
	if ((v->port_type == 4 || v->port_type == 5 || v->port_type == 6))
		pcicap_view_clamp(&v->view, 48);
	else
		pcicap_view_clamp(&v->view, 40);
	return 0;
}

/**
 * pcicap_mcast_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_mcast_find().
 */
static inline int __must_check
pcicap_mcast_find_after(struct pcicap_cfg *cfg, u32 after,
			struct pcicap_mcast *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0012, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_mcast_init(v);
}

/**
 * pcicap_mcast_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_mcast_find(struct pcicap_cfg *cfg, struct pcicap_mcast *v)
{
	return pcicap_mcast_find_after(cfg, 0, v);
}

/**
 * pcicap_mcast_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_mcast_find().
 */
static inline int __must_check
pcicap_mcast_find_next(const struct pcicap_mcast *prev, struct pcicap_mcast *v)
{
	return pcicap_mcast_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_MCAST_H */
