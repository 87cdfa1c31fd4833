/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternative Routing-ID Interpretation
 *
 * Generated from specs/ext/ari.yaml - do not edit.
 * Source: PCIe Base, ARI Capability
 */
#ifndef PCICAP_ARI_H
#define PCICAP_ARI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_ARI_ID				0x000e
#define PCICAP_ARI_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: ARI capabilities */
#define PCICAP_ARI_CAP				0x04
/* ro: MFVC arbitrates between function groups */
#define  PCICAP_ARI_CAP_MFVC_FUNCTION_GROUPS	0x0001
/* ro: ACS controls by function groups */
#define  PCICAP_ARI_CAP_ACS_FUNCTION_GROUPS	0x0002
/* ro: Number of the next function; 0 in the last one */
#define  PCICAP_ARI_CAP_NEXT_FUNCTION		0xff00

/* rw: ARI control */
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

/* ARI capabilities */
struct pcicap_ari_cap {
	uint16_t raw;
};

/* MFVC arbitrates between function groups */
static inline bool
pcicap_ari_cap_mfvc_function_groups(struct pcicap_ari_cap r)
{
	return (r.raw & PCICAP_ARI_CAP_MFVC_FUNCTION_GROUPS) != 0;
}

/* ACS controls by function groups */
static inline bool
pcicap_ari_cap_acs_function_groups(struct pcicap_ari_cap r)
{
	return (r.raw & PCICAP_ARI_CAP_ACS_FUNCTION_GROUPS) != 0;
}

/* Number of the next function; 0 in the last one */
static inline uint16_t
pcicap_ari_cap_next_function(struct pcicap_ari_cap r)
{
	return (uint16_t)((r.raw & PCICAP_ARI_CAP_NEXT_FUNCTION) >> 8);
}

/**
 * pcicap_ari_read_cap() - read: ARI capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ari_read_cap(const struct pcicap_ari *v, struct pcicap_ari_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ARI_CAP, &val->raw);
}

/* ARI control */
struct pcicap_ari_ctrl {
	uint16_t raw;
};

/* MFVC arbitrates between function groups */
static inline bool
pcicap_ari_ctrl_mfvc_function_groups(struct pcicap_ari_ctrl r)
{
	return (r.raw & PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ari_ctrl
pcicap_ari_ctrl_set_mfvc_function_groups(struct pcicap_ari_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS,
			      val ? PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS : 0);
	return r;
}

/* ACS controls by function groups */
static inline bool
pcicap_ari_ctrl_acs_function_groups(struct pcicap_ari_ctrl r)
{
	return (r.raw & PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ari_ctrl
pcicap_ari_ctrl_set_acs_function_groups(struct pcicap_ari_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS,
			      val ? PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS : 0);
	return r;
}

/* Group of this function */
static inline uint16_t
pcicap_ari_ctrl_function_group(struct pcicap_ari_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_ARI_CTRL_FUNCTION_GROUP) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ari_ctrl
pcicap_ari_ctrl_set_function_group(struct pcicap_ari_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ARI_CTRL_FUNCTION_GROUP,
			      (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_ari_read_ctrl() - read: ARI control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ari_read_ctrl(const struct pcicap_ari *v, struct pcicap_ari_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ARI_CTRL, &val->raw);
}

/**
 * pcicap_ari_update_ctrl() - change bits: ARI control
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
pcicap_ari_update_ctrl(const struct pcicap_ari *v, uint16_t mask,
		       struct pcicap_ari_ctrl val)
{
	struct pcicap_ari_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_ARI_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ari_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_ARI_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_ari_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ari_dwords {
	struct pcicap_ari v;
	uint32_t dw[2];
};

/**
 * pcicap_ari_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ari_snapshot(const struct pcicap_ari *v, struct pcicap_ari_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* ARI capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ari_snapshot_cap(const struct pcicap_ari_dwords *s,
			struct pcicap_ari_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ARI_CAP,
				    &val->raw);
}

/* ARI control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ari_snapshot_ctrl(const struct pcicap_ari_dwords *s,
			 struct pcicap_ari_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ARI_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ari_init(struct pcicap_ari *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ari_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_ari *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_ari_find_next(const struct pcicap_ari *prev, struct pcicap_ari *v)
{
	return pcicap_ari_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_ARI_H */
