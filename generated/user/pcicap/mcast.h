/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multicast
 *
 * Generated from specs/ext/mcast.yaml - do not edit.
 * Source: PCIe Base, Multicast Capability; libpci, EDK2, pcics, NetBSD
 */
#ifndef PCICAP_MCAST_H
#define PCICAP_MCAST_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_MCAST_ID				0x0012

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: Multicast capabilities */
#define PCICAP_MCAST_CAP			0x04
/* ro: Most multicast groups */
#define  PCICAP_MCAST_CAP_MAX_GROUP		0x003f
/* hwinit: Window size requested for each group */
#define  PCICAP_MCAST_CAP_WINDOW_SIZE_REQUESTED	0x3f00
/* ro: ECRC regeneration is supported */
#define  PCICAP_MCAST_CAP_ECRC_REGENERATION	0x8000

/* rw: Use of multicast */
#define PCICAP_MCAST_CTRL			0x06
/* rw: Number of multicast groups in use */
#define  PCICAP_MCAST_CTRL_NUM_GROUP		0x003f
/* rw: Multicast is enabled */
#define  PCICAP_MCAST_CTRL_ENABLE		0x8000
#define  PCICAP_MCAST_CTRL_WRITE_MASK		0x803f

/* rw: Base address of the multicast window */
#define PCICAP_MCAST_BASE_ADDRESS			0x08
/* rw: Index position: address bit at which the group number begins */
#define  PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION	0x000000000000003f
/* rw: Base address */
#define  PCICAP_MCAST_BASE_ADDRESS_BASE			0xfffffffffffff000
#define  PCICAP_MCAST_BASE_ADDRESS_WRITE_MASK		0xfffffffffffff03f
#define PCICAP_MCAST_RECEIVE			0x10	/* rw: Bit n accepts writes to group n */
#define PCICAP_MCAST_BLOCK_ALL			0x18	/* rw: Bit n blocks the writes to group n */
/* rw: Bit n blocks untranslated writes to group n */
#define PCICAP_MCAST_BLOCK_UNTRANSLATED		0x20

/* rw: Overlay address of multicast writes at this port */
#define PCICAP_MCAST_OVERLAY			0x28
/* rw: Aperture */
#define  PCICAP_MCAST_OVERLAY_SIZE		0x000000000000003f
/* Overlay size; below 6 there is no overlay */
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
	uint32_t port_type;
};

/* Multicast capabilities */
struct pcicap_mcast_cap {
	uint16_t raw;
};

/* Most multicast groups */
static inline uint16_t
pcicap_mcast_cap_max_group(struct pcicap_mcast_cap r)
{
	return (uint16_t)(r.raw & PCICAP_MCAST_CAP_MAX_GROUP);
}

/* Window size requested for each group (raw; quantity in bytes) */
static inline uint16_t
pcicap_mcast_cap_window_size_requested(struct pcicap_mcast_cap r)
{
	return (uint16_t)((r.raw & PCICAP_MCAST_CAP_WINDOW_SIZE_REQUESTED) >> 8);
}

/* ECRC regeneration is supported */
static inline bool
pcicap_mcast_cap_ecrc_regeneration(struct pcicap_mcast_cap r)
{
	return (r.raw & PCICAP_MCAST_CAP_ECRC_REGENERATION) != 0;
}

/* Most multicast groups, as a quantity. */
static inline uint64_t
pcicap_mcast_cap_max_group_decoded(struct pcicap_mcast_cap r)
{
	uint64_t n = pcicap_mcast_cap_max_group(r);

	return (n + 1);
}

/**
 * pcicap_mcast_cap_max_group_encode() - from a quantity: Most multicast groups
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_cap_max_group_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Window size requested for each group, as a quantity in bytes. */
static inline uint64_t
pcicap_mcast_cap_window_size_requested_decoded(struct pcicap_mcast_cap r)
{
	uint64_t n = pcicap_mcast_cap_window_size_requested(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_mcast_cap_window_size_requested_encode() - from a quantity: Window
 * size requested for each group
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_cap_window_size_requested_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1, 0, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_mcast_read_cap() - read: Multicast capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_cap(const struct pcicap_mcast *v,
		      struct pcicap_mcast_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MCAST_CAP, &val->raw);
}

/* Use of multicast */
struct pcicap_mcast_ctrl {
	uint16_t raw;
};

/* Number of multicast groups in use */
static inline uint16_t
pcicap_mcast_ctrl_num_group(struct pcicap_mcast_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_MCAST_CTRL_NUM_GROUP);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mcast_ctrl
pcicap_mcast_ctrl_set_num_group(struct pcicap_mcast_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MCAST_CTRL_NUM_GROUP, val);
	return r;
}

/* Multicast is enabled */
static inline bool
pcicap_mcast_ctrl_enable(struct pcicap_mcast_ctrl r)
{
	return (r.raw & PCICAP_MCAST_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mcast_ctrl
pcicap_mcast_ctrl_set_enable(struct pcicap_mcast_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MCAST_CTRL_ENABLE,
			      val ? PCICAP_MCAST_CTRL_ENABLE : 0);
	return r;
}

/* Number of multicast groups in use, as a quantity. */
static inline uint64_t
pcicap_mcast_ctrl_num_group_decoded(struct pcicap_mcast_ctrl r)
{
	uint64_t n = pcicap_mcast_ctrl_num_group(r);

	return (n + 1);
}

/**
 * pcicap_mcast_ctrl_num_group_encode() - from a quantity: Number of multicast
 * groups in use
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_ctrl_num_group_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_mcast_read_ctrl() - read: Use of multicast
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_ctrl(const struct pcicap_mcast *v,
		       struct pcicap_mcast_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MCAST_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_update_ctrl(const struct pcicap_mcast *v, uint16_t mask,
			 struct pcicap_mcast_ctrl val)
{
	struct pcicap_mcast_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MCAST_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MCAST_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Base address of the multicast window */
struct pcicap_mcast_base_address {
	uint64_t raw;
};

/* Index position: address bit at which the group number begins */
static inline uint64_t
pcicap_mcast_base_address_index_position(struct pcicap_mcast_base_address r)
{
	return (uint64_t)(r.raw & PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mcast_base_address
pcicap_mcast_base_address_set_index_position(struct pcicap_mcast_base_address r,
					     uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION,
			      val);
	return r;
}

/* Base address */
static inline uint64_t
pcicap_mcast_base_address_base(struct pcicap_mcast_base_address r)
{
	return (uint64_t)((r.raw & PCICAP_MCAST_BASE_ADDRESS_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mcast_base_address
pcicap_mcast_base_address_set_base(struct pcicap_mcast_base_address r,
				   uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_MCAST_BASE_ADDRESS_BASE,
			      (uint64_t)val << 12);
	return r;
}

/* Base address, as a quantity. */
static inline uint64_t
pcicap_mcast_base_address_base_decoded(struct pcicap_mcast_base_address r)
{
	uint64_t n = pcicap_mcast_base_address_base(r);

	return n << 12;
}

/**
 * pcicap_mcast_base_address_base_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_base_address_base_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_mcast_read_base_address() - read: Base address of the multicast window
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_base_address(const struct pcicap_mcast *v,
			       struct pcicap_mcast_base_address *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_BASE_ADDRESS,
				  &val->raw);
}

/**
 * pcicap_mcast_update_base_address() - change bits: Base address of the
 * multicast window
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_update_base_address(const struct pcicap_mcast *v, uint64_t mask,
				 struct pcicap_mcast_base_address val)
{
	struct pcicap_mcast_base_address old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_MCAST_BASE_ADDRESS_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_base_address(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_BASE_ADDRESS,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}

/**
 * pcicap_mcast_read_receive() - read: Bit n accepts writes to group n
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_receive(const struct pcicap_mcast *v, uint64_t *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_RECEIVE, val);
}

/**
 * pcicap_mcast_write_receive() - write: Bit n accepts writes to group n
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_write_receive(const struct pcicap_mcast *v, uint64_t val)
{
	return pcicap_view_write64(&v->view, PCICAP_MCAST_RECEIVE, val);
}

/**
 * pcicap_mcast_update_receive() - change bits: Bit n accepts writes to group n
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_update_receive(const struct pcicap_mcast *v, uint64_t mask,
			    uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_receive(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_RECEIVE,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}

/**
 * pcicap_mcast_read_block_all() - read: Bit n blocks the writes to group n
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_block_all(const struct pcicap_mcast *v, uint64_t *val)
{
	return pcicap_view_read64(&v->view, PCICAP_MCAST_BLOCK_ALL, val);
}

/**
 * pcicap_mcast_write_block_all() - write: Bit n blocks the writes to group n
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_write_block_all(const struct pcicap_mcast *v, uint64_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_update_block_all(const struct pcicap_mcast *v, uint64_t mask,
			      uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_block_all(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_BLOCK_ALL,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}

/**
 * pcicap_mcast_read_block_untranslated() - read: Bit n blocks untranslated
 * writes to group n
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_block_untranslated(const struct pcicap_mcast *v,
				     uint64_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_write_block_untranslated(const struct pcicap_mcast *v,
				      uint64_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_update_block_untranslated(const struct pcicap_mcast *v,
				       uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_block_untranslated(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_BLOCK_UNTRANSLATED,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}

/* Overlay address of multicast writes at this port */
struct pcicap_mcast_overlay {
	uint64_t raw;
};

/* Aperture (raw; quantity in bytes) */
static inline uint64_t
pcicap_mcast_overlay_size(struct pcicap_mcast_overlay r)
{
	return (uint64_t)(r.raw & PCICAP_MCAST_OVERLAY_SIZE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mcast_overlay
pcicap_mcast_overlay_set_size(struct pcicap_mcast_overlay r, uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_MCAST_OVERLAY_SIZE, val);
	return r;
}

/* Base address */
static inline uint64_t
pcicap_mcast_overlay_base(struct pcicap_mcast_overlay r)
{
	return (uint64_t)((r.raw & PCICAP_MCAST_OVERLAY_BASE) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mcast_overlay
pcicap_mcast_overlay_set_base(struct pcicap_mcast_overlay r, uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_MCAST_OVERLAY_BASE,
			      (uint64_t)val << 6);
	return r;
}

/* Aperture, as a quantity in bytes. */
static inline uint64_t
pcicap_mcast_overlay_size_decoded(struct pcicap_mcast_overlay r)
{
	uint64_t n = pcicap_mcast_overlay_size(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_mcast_overlay_size_encode() - from a quantity: Aperture
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_overlay_size_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 6, 0, 0, 1, 0, &n);

	/* what has a name is no quantity */
	if (!ret &&
	    (n == 0x0 || n == 0x1 || n == 0x2 || n == 0x3 || n == 0x4 ||
	     n == 0x5)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint64_t)n;
	return ret;
}

/* Base address, as a quantity. */
static inline uint64_t
pcicap_mcast_overlay_base_decoded(struct pcicap_mcast_overlay r)
{
	uint64_t n = pcicap_mcast_overlay_base(r);

	return n << 6;
}

/**
 * pcicap_mcast_overlay_base_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_overlay_base_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_mcast_read_overlay() - read: Overlay address of multicast writes at
 * this port
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_read_overlay(const struct pcicap_mcast *v,
			  struct pcicap_mcast_overlay *val)
{
	val->raw = UINT64_MAX;
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_view_read64(&v->view, PCICAP_MCAST_OVERLAY, &val->raw);
}

/**
 * pcicap_mcast_write_overlay() - write: Overlay address of multicast writes at
 * this port
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_write_overlay(const struct pcicap_mcast *v,
			   struct pcicap_mcast_overlay val)
{
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_view_write64(&v->view, PCICAP_MCAST_OVERLAY, val.raw);
}

/**
 * pcicap_mcast_update_overlay() - change bits: Overlay address of multicast
 * writes at this port
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_update_overlay(const struct pcicap_mcast *v, uint64_t mask,
			    struct pcicap_mcast_overlay val)
{
	struct pcicap_mcast_overlay old;
	int ret;

	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_mcast_read_overlay(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_MCAST_OVERLAY,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_mcast_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mcast_dwords {
	struct pcicap_mcast v;
	uint32_t dw[12];
};

/**
 * pcicap_mcast_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot(const struct pcicap_mcast *v,
		      struct pcicap_mcast_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 11, &s->dw[1]);
}

/* Multicast capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_cap(const struct pcicap_mcast_dwords *s,
			  struct pcicap_mcast_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MCAST_CAP,
				    &val->raw);
}

/* Use of multicast: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_ctrl(const struct pcicap_mcast_dwords *s,
			   struct pcicap_mcast_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MCAST_CTRL,
				    &val->raw);
}

/*
 * Base address of the multicast window: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_base_address(const struct pcicap_mcast_dwords *s,
				   struct pcicap_mcast_base_address *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_MCAST_BASE_ADDRESS, &val->raw);
}

/* Bit n accepts writes to group n: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_receive(const struct pcicap_mcast_dwords *s,
			      uint64_t *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size, PCICAP_MCAST_RECEIVE,
				    val);
}

/*
 * Bit n blocks the writes to group n: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_block_all(const struct pcicap_mcast_dwords *s,
				uint64_t *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_MCAST_BLOCK_ALL, val);
}

/*
 * Bit n blocks untranslated writes to group n: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_block_untranslated(const struct pcicap_mcast_dwords *s,
					 uint64_t *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_MCAST_BLOCK_UNTRANSLATED, val);
}

/*
 * Overlay address of multicast writes at this port: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_snapshot_overlay(const struct pcicap_mcast_dwords *s,
			      struct pcicap_mcast_overlay *val)
{
	const struct pcicap_mcast *v = &s->v;

	val->raw = UINT64_MAX;
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_dwords_read64(s->dw, s->v.view.size, PCICAP_MCAST_OVERLAY,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_mcast_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_mcast_find_next(const struct pcicap_mcast *prev, struct pcicap_mcast *v)
{
	return pcicap_mcast_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_MCAST_H */
