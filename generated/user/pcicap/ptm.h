/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Precision Time Measurement
 *
 * Generated from specs/ext/ptm.yaml - do not edit.
 * Source: PCIe Base, Precision Time Measurement Extended Capability; libpci, EDK2
 */
#ifndef PCICAP_PTM_H
#define PCICAP_PTM_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PTM_ID				0x001f
#define PCICAP_PTM_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: PTM capabilities */
#define PCICAP_PTM_CAP					0x04
/* hwinit: PTM requester */
#define  PCICAP_PTM_CAP_REQUESTER			0x00000001
/* hwinit: PTM responder */
#define  PCICAP_PTM_CAP_RESPONDER			0x00000002
/* hwinit: PTM root */
#define  PCICAP_PTM_CAP_ROOT				0x00000004
/* hwinit: ePTM: enhanced precision time measurement */
#define  PCICAP_PTM_CAP_EPTM				0x00000008
/* hwinit: Propagation delay adaptation is supported */
#define  PCICAP_PTM_CAP_PROPAGATION_DELAY_ADAPTATION	0x00000010
/* hwinit: Local clock granularity */
#define  PCICAP_PTM_CAP_CLOCK_GRANULARITY		0x0000ff00
/* Unknown to the function */
#define  PCICAP_PTM_CAP_CLOCK_GRANULARITY_UNKNOWN	0x0
#define  PCICAP_PTM_CAP_CLOCK_GRANULARITY_ABOVE_254	0xff

/* rw: PTM control */
#define PCICAP_PTM_CTRL						0x08
/* rw: PTM is enabled */
#define  PCICAP_PTM_CTRL_ENABLE					0x00000001
/* rw: Selected as PTM root */
#define  PCICAP_PTM_CTRL_ROOT_SELECT				0x00000002
/* rw: Effective clock granularity up to the root */
#define  PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY			0x0000ff00
/* Unknown to the function */
#define  PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY_UNKNOWN		0x0
#define  PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY_ABOVE_254	0xff
#define  PCICAP_PTM_CTRL_WRITE_MASK				0x0000ff03
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ptm_desc;

/**
 * struct pcicap_ptm - Precision Time Measurement
 * @view: where it is
 *
 * Made by pcicap_ptm_find() only.
 */
struct pcicap_ptm {
	struct pcicap_view view;
};

/* PTM capabilities */
struct pcicap_ptm_cap {
	uint32_t raw;
};

/* PTM requester */
static inline bool
pcicap_ptm_cap_requester(struct pcicap_ptm_cap r)
{
	return (r.raw & PCICAP_PTM_CAP_REQUESTER) != 0;
}

/* PTM responder */
static inline bool
pcicap_ptm_cap_responder(struct pcicap_ptm_cap r)
{
	return (r.raw & PCICAP_PTM_CAP_RESPONDER) != 0;
}

/* PTM root */
static inline bool
pcicap_ptm_cap_root(struct pcicap_ptm_cap r)
{
	return (r.raw & PCICAP_PTM_CAP_ROOT) != 0;
}

/* ePTM: enhanced precision time measurement */
static inline bool
pcicap_ptm_cap_eptm(struct pcicap_ptm_cap r)
{
	return (r.raw & PCICAP_PTM_CAP_EPTM) != 0;
}

/* Propagation delay adaptation is supported */
static inline bool
pcicap_ptm_cap_propagation_delay_adaptation(struct pcicap_ptm_cap r)
{
	return (r.raw & PCICAP_PTM_CAP_PROPAGATION_DELAY_ADAPTATION) != 0;
}

/* Local clock granularity (raw; quantity in ns) */
static inline uint32_t
pcicap_ptm_cap_clock_granularity(struct pcicap_ptm_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PTM_CAP_CLOCK_GRANULARITY) >> 8);
}

/**
 * pcicap_ptm_read_cap() - read: PTM capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_read_cap(const struct pcicap_ptm *v, struct pcicap_ptm_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PTM_CAP, &val->raw);
}

/* PTM control */
struct pcicap_ptm_ctrl {
	uint32_t raw;
};

/* PTM is enabled */
static inline bool
pcicap_ptm_ctrl_enable(struct pcicap_ptm_ctrl r)
{
	return (r.raw & PCICAP_PTM_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ptm_ctrl
pcicap_ptm_ctrl_set_enable(struct pcicap_ptm_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PTM_CTRL_ENABLE,
			      val ? PCICAP_PTM_CTRL_ENABLE : 0);
	return r;
}

/* Selected as PTM root */
static inline bool
pcicap_ptm_ctrl_root_select(struct pcicap_ptm_ctrl r)
{
	return (r.raw & PCICAP_PTM_CTRL_ROOT_SELECT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ptm_ctrl
pcicap_ptm_ctrl_set_root_select(struct pcicap_ptm_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PTM_CTRL_ROOT_SELECT,
			      val ? PCICAP_PTM_CTRL_ROOT_SELECT : 0);
	return r;
}

/* Effective clock granularity up to the root (raw; quantity in ns) */
static inline uint32_t
pcicap_ptm_ctrl_effective_granularity(struct pcicap_ptm_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ptm_ctrl
pcicap_ptm_ctrl_set_effective_granularity(struct pcicap_ptm_ctrl r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_ptm_read_ctrl() - read: PTM control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_read_ctrl(const struct pcicap_ptm *v, struct pcicap_ptm_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PTM_CTRL, &val->raw);
}

/**
 * pcicap_ptm_update_ctrl() - change bits: PTM control
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
pcicap_ptm_update_ctrl(const struct pcicap_ptm *v, uint32_t mask,
		       struct pcicap_ptm_ctrl val)
{
	struct pcicap_ptm_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PTM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ptm_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PTM_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_ptm_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ptm_dwords {
	struct pcicap_ptm v;
	uint32_t dw[3];
};

/**
 * pcicap_ptm_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_snapshot(const struct pcicap_ptm *v, struct pcicap_ptm_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* PTM capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_snapshot_cap(const struct pcicap_ptm_dwords *s,
			struct pcicap_ptm_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PTM_CAP,
				    &val->raw);
}

/* PTM control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_snapshot_ctrl(const struct pcicap_ptm_dwords *s,
			 struct pcicap_ptm_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PTM_CTRL,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_init(struct pcicap_ptm *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_ptm *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x001f, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ptm_init(v);
}

/**
 * pcicap_ptm_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_find(struct pcicap_cfg *cfg, struct pcicap_ptm *v)
{
	return pcicap_ptm_find_after(cfg, 0, v);
}

/**
 * pcicap_ptm_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ptm_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ptm_find_next(const struct pcicap_ptm *prev, struct pcicap_ptm *v)
{
	return pcicap_ptm_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PTM_H */
