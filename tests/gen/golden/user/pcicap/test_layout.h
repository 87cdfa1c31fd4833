/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Layouts
 *
 * Generated from layout.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_LAYOUT_H
#define PCICAP_TEST_LAYOUT_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

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
	uint32_t version;
	uint32_t header_type;
	uint32_t port_type;
	uint32_t ctrl_masking;
	uint32_t ctrl_wide;
};

/* Control */
struct pcicap_test_layout_ctrl {
	uint16_t raw;
};

/* Enable */
static inline bool
pcicap_test_layout_ctrl_enable(struct pcicap_test_layout_ctrl r)
{
	return (r.raw & PCICAP_TEST_LAYOUT_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_layout_ctrl
pcicap_test_layout_ctrl_set_enable(struct pcicap_test_layout_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_LAYOUT_CTRL_ENABLE,
			      val ? PCICAP_TEST_LAYOUT_CTRL_ENABLE : 0);
	return r;
}

/* Has 64-bit addresses */
static inline bool
pcicap_test_layout_ctrl_wide(struct pcicap_test_layout_ctrl r)
{
	return (r.raw & PCICAP_TEST_LAYOUT_CTRL_WIDE) != 0;
}

/* Has a mask */
static inline bool
pcicap_test_layout_ctrl_masking(struct pcicap_test_layout_ctrl r)
{
	return (r.raw & PCICAP_TEST_LAYOUT_CTRL_MASKING) != 0;
}

/**
 * pcicap_test_layout_read_ctrl() - read: Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_ctrl(const struct pcicap_test_layout *v,
			     struct pcicap_test_layout_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_LAYOUT_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_update_ctrl(const struct pcicap_test_layout *v,
			       uint16_t mask,
			       struct pcicap_test_layout_ctrl val)
{
	struct pcicap_test_layout_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_LAYOUT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_LAYOUT_CTRL,
				 (uint16_t)((old.raw & PCICAP_TEST_LAYOUT_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_layout_read_address() - read: Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_address(const struct pcicap_test_layout *v,
				uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS, val);
}

/**
 * pcicap_test_layout_write_address() - write: Address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_write_address(const struct pcicap_test_layout *v,
				 uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_update_address(const struct pcicap_test_layout *v,
				  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_address(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_layout_read_address_high() - read: Upper half of the address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_address_high(const struct pcicap_test_layout *v,
				     uint32_t *val)
{
	*val = UINT32_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_write_address_high(const struct pcicap_test_layout *v,
				      uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_update_address_high(const struct pcicap_test_layout *v,
				       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_address_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_LAYOUT_ADDRESS_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_data(const struct pcicap_test_layout *v, uint16_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_write_data(const struct pcicap_test_layout *v, uint16_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_update_data(const struct pcicap_test_layout *v,
			       uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, pcicap_test_layout_data_offset(v),
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_mask(const struct pcicap_test_layout *v, uint32_t *val)
{
	*val = UINT32_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_write_mask(const struct pcicap_test_layout *v, uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_update_mask(const struct pcicap_test_layout *v,
			       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_layout_read_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, pcicap_test_layout_mask_offset(v),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_layout_read_second() - read: From version 2 on
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_second(const struct pcicap_test_layout *v,
			       uint16_t *val)
{
	*val = UINT16_MAX;
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_read_root(const struct pcicap_test_layout *v, uint16_t *val)
{
	*val = UINT16_MAX;
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
	uint32_t dw[7];
};

/**
 * pcicap_test_layout_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot(const struct pcicap_test_layout *v,
			    struct pcicap_test_layout_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 6, &s->dw[1]);
}

/* Control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_ctrl(const struct pcicap_test_layout_dwords *s,
				 struct pcicap_test_layout_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_CTRL, &val->raw);
}

/* Address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_address(const struct pcicap_test_layout_dwords *s,
				    uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_ADDRESS, val);
}

/* Upper half of the address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_address_high(const struct pcicap_test_layout_dwords *s,
					 uint32_t *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = UINT32_MAX;
	if (v->ctrl_wide != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_ADDRESS_HIGH, val);
}

/* Data: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_data(const struct pcicap_test_layout_dwords *s,
				 uint16_t *val)
{
	const struct pcicap_test_layout *v = &s->v;

	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    pcicap_test_layout_data_offset(v), val);
}

/* Mask: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_mask(const struct pcicap_test_layout_dwords *s,
				 uint32_t *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = UINT32_MAX;
	if (v->ctrl_masking != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_test_layout_mask_offset(v), val);
}

/* From version 2 on: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_second(const struct pcicap_test_layout_dwords *s,
				   uint16_t *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = UINT16_MAX;
	if (!(v->version >= 2 && v->ctrl_wide != 1))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_SECOND, val);
}

/* Root ports and event collectors: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_snapshot_root(const struct pcicap_test_layout_dwords *s,
				 uint16_t *val)
{
	const struct pcicap_test_layout *v = &s->v;

	*val = UINT16_MAX;
	if (!(((v->port_type == 4 || v->port_type == 10) &&
	       v->ctrl_wide == 0) ||
	      (v->header_type == 1 && v->version == 3)))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_LAYOUT_ROOT, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
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
		struct pcicap_test_layout_ctrl r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_test_layout_find_next(const struct pcicap_test_layout *prev,
			     struct pcicap_test_layout *v)
{
	return pcicap_test_layout_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_LAYOUT_H */
