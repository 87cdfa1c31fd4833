/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Process Address Space ID
 *
 * Generated from specs/ext/pasid.yaml - do not edit.
 * Source: PCIe Base, PASID Extended Capability; libpci header.h
 */
#ifndef PCICAP_PASID_H
#define PCICAP_PASID_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PASID_ID				0x001b
#define PCICAP_PASID_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: PASID capabilities */
#define PCICAP_PASID_CAP			0x04
/* ro: Execute permission requests are supported */
#define  PCICAP_PASID_CAP_EXECUTE		0x0002
/* ro: Privileged mode is supported */
#define  PCICAP_PASID_CAP_PRIVILEGED		0x0004
/* ro: Translated requests with a PASID are supported */
#define  PCICAP_PASID_CAP_TRANSLATED_REQUESTS	0x0008
/* ro: Maximum PASID width in bits */
#define  PCICAP_PASID_CAP_MAX_WIDTH		0x1f00

/* rw: PASID control */
#define PCICAP_PASID_CTRL			0x06
/* rw: PASID is enabled */
#define  PCICAP_PASID_CTRL_ENABLE		0x0001
/* rw: Execute permission requests are enabled */
#define  PCICAP_PASID_CTRL_EXECUTE		0x0002
/* rw: Privileged mode is enabled */
#define  PCICAP_PASID_CTRL_PRIVILEGED		0x0004
/* rw: Translated requests with a PASID are enabled */
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

/* PASID capabilities */
struct pcicap_pasid_cap {
	uint16_t raw;
};

/* Execute permission requests are supported */
static inline bool
pcicap_pasid_cap_execute(struct pcicap_pasid_cap r)
{
	return (r.raw & PCICAP_PASID_CAP_EXECUTE) != 0;
}

/* Privileged mode is supported */
static inline bool
pcicap_pasid_cap_privileged(struct pcicap_pasid_cap r)
{
	return (r.raw & PCICAP_PASID_CAP_PRIVILEGED) != 0;
}

/* Translated requests with a PASID are supported */
static inline bool
pcicap_pasid_cap_translated_requests(struct pcicap_pasid_cap r)
{
	return (r.raw & PCICAP_PASID_CAP_TRANSLATED_REQUESTS) != 0;
}

/* Maximum PASID width in bits (raw; quantity in bits) */
static inline uint16_t
pcicap_pasid_cap_max_width(struct pcicap_pasid_cap r)
{
	return (uint16_t)((r.raw & PCICAP_PASID_CAP_MAX_WIDTH) >> 8);
}

/**
 * pcicap_pasid_read_cap() - read: PASID capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_read_cap(const struct pcicap_pasid *v,
		      struct pcicap_pasid_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PASID_CAP, &val->raw);
}

/* PASID control */
struct pcicap_pasid_ctrl {
	uint16_t raw;
};

/* PASID is enabled */
static inline bool
pcicap_pasid_ctrl_enable(struct pcicap_pasid_ctrl r)
{
	return (r.raw & PCICAP_PASID_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pasid_ctrl
pcicap_pasid_ctrl_set_enable(struct pcicap_pasid_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PASID_CTRL_ENABLE,
			      val ? PCICAP_PASID_CTRL_ENABLE : 0);
	return r;
}

/* Execute permission requests are enabled */
static inline bool
pcicap_pasid_ctrl_execute(struct pcicap_pasid_ctrl r)
{
	return (r.raw & PCICAP_PASID_CTRL_EXECUTE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pasid_ctrl
pcicap_pasid_ctrl_set_execute(struct pcicap_pasid_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PASID_CTRL_EXECUTE,
			      val ? PCICAP_PASID_CTRL_EXECUTE : 0);
	return r;
}

/* Privileged mode is enabled */
static inline bool
pcicap_pasid_ctrl_privileged(struct pcicap_pasid_ctrl r)
{
	return (r.raw & PCICAP_PASID_CTRL_PRIVILEGED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pasid_ctrl
pcicap_pasid_ctrl_set_privileged(struct pcicap_pasid_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PASID_CTRL_PRIVILEGED,
			      val ? PCICAP_PASID_CTRL_PRIVILEGED : 0);
	return r;
}

/* Translated requests with a PASID are enabled */
static inline bool
pcicap_pasid_ctrl_translated_requests(struct pcicap_pasid_ctrl r)
{
	return (r.raw & PCICAP_PASID_CTRL_TRANSLATED_REQUESTS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pasid_ctrl
pcicap_pasid_ctrl_set_translated_requests(struct pcicap_pasid_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PASID_CTRL_TRANSLATED_REQUESTS,
			      val ? PCICAP_PASID_CTRL_TRANSLATED_REQUESTS : 0);
	return r;
}

/**
 * pcicap_pasid_read_ctrl() - read: PASID control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_read_ctrl(const struct pcicap_pasid *v,
		       struct pcicap_pasid_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PASID_CTRL, &val->raw);
}

/**
 * pcicap_pasid_update_ctrl() - change bits: PASID control
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
pcicap_pasid_update_ctrl(const struct pcicap_pasid *v, uint16_t mask,
			 struct pcicap_pasid_ctrl val)
{
	struct pcicap_pasid_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PASID_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pasid_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PASID_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_pasid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pasid_dwords {
	struct pcicap_pasid v;
	uint32_t dw[2];
};

/**
 * pcicap_pasid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_snapshot(const struct pcicap_pasid *v,
		      struct pcicap_pasid_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* PASID capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_snapshot_cap(const struct pcicap_pasid_dwords *s,
			  struct pcicap_pasid_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PASID_CAP,
				    &val->raw);
}

/* PASID control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_snapshot_ctrl(const struct pcicap_pasid_dwords *s,
			   struct pcicap_pasid_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PASID_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_init(struct pcicap_pasid *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pasid_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_pasid_find_next(const struct pcicap_pasid *prev, struct pcicap_pasid *v)
{
	return pcicap_pasid_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PASID_H */
