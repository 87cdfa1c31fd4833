/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * TPH Requester
 *
 * Generated from specs/ext/tph.yaml - do not edit.
 * Source: PCIe Base, TPH Requester Extended Capability
 */
#ifndef PCICAP_TPH_H
#define PCICAP_TPH_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TPH_ID				0x0017

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: TPH requester capabilities */
#define PCICAP_TPH_CAP				0x04
/* ro: No ST mode */
#define  PCICAP_TPH_CAP_NO_ST_MODE		0x00000001
/* ro: Interrupt vector mode */
#define  PCICAP_TPH_CAP_INTERRUPT_VECTOR_MODE	0x00000002
/* ro: Device specific mode */
#define  PCICAP_TPH_CAP_DEVICE_SPECIFIC_MODE	0x00000004
/* ro: 16-bit steering tags */
#define  PCICAP_TPH_CAP_EXTENDED_TPH		0x00000100
/* ro: Location of the steering tag table */
#define  PCICAP_TPH_CAP_ST_LOCATION		0x00000600
#define  PCICAP_TPH_CAP_ST_LOCATION_NONE	0x0
#define  PCICAP_TPH_CAP_ST_LOCATION_CAPABILITY	0x1
#define  PCICAP_TPH_CAP_ST_LOCATION_MSIX	0x2
/* ro: Size of the steering tag table */
#define  PCICAP_TPH_CAP_ST_TABLE_SIZE		0x07ff0000

/* rw: Use of hints */
#define PCICAP_TPH_CTRL					0x08
/* rw: Mode in use */
#define  PCICAP_TPH_CTRL_ST_MODE			0x00000007
#define  PCICAP_TPH_CTRL_ST_MODE_NO_ST			0x0
#define  PCICAP_TPH_CTRL_ST_MODE_INTERRUPT_VECTOR	0x1
#define  PCICAP_TPH_CTRL_ST_MODE_DEVICE_SPECIFIC	0x2
/* rw: TPH requester enable */
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE		0x00000300
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
	uint32_t cap_st_location;
	uint32_t cap_st_table_size;
};

/* TPH requester capabilities */
struct pcicap_tph_cap {
	uint32_t raw;
};

/* No ST mode */
static inline bool
pcicap_tph_cap_no_st_mode(struct pcicap_tph_cap r)
{
	return (r.raw & PCICAP_TPH_CAP_NO_ST_MODE) != 0;
}

/* Interrupt vector mode */
static inline bool
pcicap_tph_cap_interrupt_vector_mode(struct pcicap_tph_cap r)
{
	return (r.raw & PCICAP_TPH_CAP_INTERRUPT_VECTOR_MODE) != 0;
}

/* Device specific mode */
static inline bool
pcicap_tph_cap_device_specific_mode(struct pcicap_tph_cap r)
{
	return (r.raw & PCICAP_TPH_CAP_DEVICE_SPECIFIC_MODE) != 0;
}

/* 16-bit steering tags */
static inline bool
pcicap_tph_cap_extended_tph(struct pcicap_tph_cap r)
{
	return (r.raw & PCICAP_TPH_CAP_EXTENDED_TPH) != 0;
}

/* Location of the steering tag table */
static inline uint32_t
pcicap_tph_cap_st_location(struct pcicap_tph_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TPH_CAP_ST_LOCATION) >> 9);
}

/* Size of the steering tag table (raw; quantity in entries) */
static inline uint32_t
pcicap_tph_cap_st_table_size(struct pcicap_tph_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TPH_CAP_ST_TABLE_SIZE) >> 16);
}

/* Size of the steering tag table, as a quantity in entries. */
static inline uint64_t
pcicap_tph_cap_st_table_size_decoded(struct pcicap_tph_cap r)
{
	uint64_t n = pcicap_tph_cap_st_table_size(r);

	return (n + 1);
}

/**
 * pcicap_tph_cap_st_table_size_encode() - from a quantity: Size of the steering
 * tag table
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_tph_cap_st_table_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 11, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_tph_read_cap() - read: TPH requester capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_tph_read_cap(const struct pcicap_tph *v, struct pcicap_tph_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TPH_CAP, &val->raw);
}

/* Use of hints */
struct pcicap_tph_ctrl {
	uint32_t raw;
};

/* Mode in use */
static inline uint32_t
pcicap_tph_ctrl_st_mode(struct pcicap_tph_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_TPH_CTRL_ST_MODE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_tph_ctrl
pcicap_tph_ctrl_set_st_mode(struct pcicap_tph_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TPH_CTRL_ST_MODE, val);
	return r;
}

/* TPH requester enable */
static inline uint32_t
pcicap_tph_ctrl_requester_enable(struct pcicap_tph_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_TPH_CTRL_REQUESTER_ENABLE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_tph_ctrl
pcicap_tph_ctrl_set_requester_enable(struct pcicap_tph_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TPH_CTRL_REQUESTER_ENABLE,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_tph_read_ctrl() - read: Use of hints
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_tph_read_ctrl(const struct pcicap_tph *v, struct pcicap_tph_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TPH_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_tph_update_ctrl(const struct pcicap_tph *v, uint32_t mask,
		       struct pcicap_tph_ctrl val)
{
	struct pcicap_tph_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TPH_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_tph_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TPH_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_tph_read_st_table() - read: Steering tags
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_tph_read_st_table(const struct pcicap_tph *v, unsigned int index,
			 uint16_t *val)
{
	*val = UINT16_MAX;
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
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_tph_write_st_table(const struct pcicap_tph *v, unsigned int index,
			  uint16_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_tph_update_st_table(const struct pcicap_tph *v, unsigned int index,
			   uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_tph_read_st_table(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TPH_ST_TABLE + index * 2,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_tph_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_tph_dwords {
	struct pcicap_tph v;
	uint32_t dw[35];
};

/**
 * pcicap_tph_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_tph_snapshot(const struct pcicap_tph *v, struct pcicap_tph_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 34, &s->dw[1]);
}

/* TPH requester capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_tph_snapshot_cap(const struct pcicap_tph_dwords *s,
			struct pcicap_tph_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_TPH_CAP,
				    &val->raw);
}

/* Use of hints: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_tph_snapshot_ctrl(const struct pcicap_tph_dwords *s,
			 struct pcicap_tph_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_TPH_CTRL,
				    &val->raw);
}

/* Steering tags: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_tph_snapshot_st_table(const struct pcicap_tph_dwords *s,
			     unsigned int index, uint16_t *val)
{
	const struct pcicap_tph *v = &s->v;

	*val = UINT16_MAX;
	if (v->cap_st_location != 1)
		return -ENXIO;
	if (index >= pcicap_min32((v->cap_st_table_size + 1), 64))
		return -ERANGE;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TPH_ST_TABLE + index * 2, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_tph_init(struct pcicap_tph *v)
{
	int ret;

	{
		struct pcicap_tph_cap r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_tph_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_tph *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_tph_find_next(const struct pcicap_tph *prev, struct pcicap_tph *v)
{
	return pcicap_tph_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TPH_H */
