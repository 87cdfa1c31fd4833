/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Register Block Header
 *
 * Generated from specs/ext/rcrb.yaml - do not edit.
 * Source: PCIe Base, RCRB Header Capability; EDK2, pydiskcmd, pcics
 */
#ifndef PCICAP_RCRB_H
#define PCICAP_RCRB_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_RCRB_ID				0x000a
#define PCICAP_RCRB_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_RCRB_VENDOR_ID			0x04	/* ro: Manufacturer */
#define PCICAP_RCRB_DEVICE_ID			0x06	/* ro: IDs of the block */

/* ro: RCRB capabilities */
#define PCICAP_RCRB_CAP					0x08
/* ro: CRS software visibility is supported */
#define  PCICAP_RCRB_CAP_RRS_SOFTWARE_VISIBILITY	0x00000001

/* rw: Controls the block */
#define PCICAP_RCRB_CTRL				0x0c
/* rw: CRS software visibility is enabled */
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_read_vendor_id(const struct pcicap_rcrb *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCRB_VENDOR_ID, val);
}

/**
 * pcicap_rcrb_read_device_id() - read: IDs of the block
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_read_device_id(const struct pcicap_rcrb *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCRB_DEVICE_ID, val);
}

/* RCRB capabilities */
struct pcicap_rcrb_cap {
	uint32_t raw;
};

/* CRS software visibility is supported */
static inline bool
pcicap_rcrb_cap_rrs_software_visibility(struct pcicap_rcrb_cap r)
{
	return (r.raw & PCICAP_RCRB_CAP_RRS_SOFTWARE_VISIBILITY) != 0;
}

/**
 * pcicap_rcrb_read_cap() - read: RCRB capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_read_cap(const struct pcicap_rcrb *v, struct pcicap_rcrb_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCRB_CAP, &val->raw);
}

/* Controls the block */
struct pcicap_rcrb_ctrl {
	uint32_t raw;
};

/* CRS software visibility is enabled */
static inline bool
pcicap_rcrb_ctrl_rrs_software_visibility(struct pcicap_rcrb_ctrl r)
{
	return (r.raw & PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_rcrb_ctrl
pcicap_rcrb_ctrl_set_rrs_software_visibility(struct pcicap_rcrb_ctrl r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY,
			      val ? PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY : 0);
	return r;
}

/**
 * pcicap_rcrb_read_ctrl() - read: Controls the block
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_read_ctrl(const struct pcicap_rcrb *v, struct pcicap_rcrb_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCRB_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_update_ctrl(const struct pcicap_rcrb *v, uint32_t mask,
			struct pcicap_rcrb_ctrl val)
{
	struct pcicap_rcrb_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_RCRB_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_rcrb_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_RCRB_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_rcrb_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rcrb_dwords {
	struct pcicap_rcrb v;
	uint32_t dw[4];
};

/**
 * pcicap_rcrb_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_snapshot(const struct pcicap_rcrb *v, struct pcicap_rcrb_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* Manufacturer: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_snapshot_vendor_id(const struct pcicap_rcrb_dwords *s,
			       uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCRB_VENDOR_ID, val);
}

/* IDs of the block: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_snapshot_device_id(const struct pcicap_rcrb_dwords *s,
			       uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCRB_DEVICE_ID, val);
}

/* RCRB capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_snapshot_cap(const struct pcicap_rcrb_dwords *s,
			 struct pcicap_rcrb_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RCRB_CAP,
				    &val->raw);
}

/* Controls the block: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_snapshot_ctrl(const struct pcicap_rcrb_dwords *s,
			  struct pcicap_rcrb_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RCRB_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_init(struct pcicap_rcrb *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_rcrb *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_rcrb_find_next(const struct pcicap_rcrb *prev, struct pcicap_rcrb *v)
{
	return pcicap_rcrb_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_RCRB_H */
