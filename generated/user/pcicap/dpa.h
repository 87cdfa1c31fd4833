/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Dynamic Power Allocation
 *
 * Generated from specs/ext/dpa.yaml - do not edit.
 * Source: PCIe Base, Dynamic Power Allocation Capability
 */
#ifndef PCICAP_DPA_H
#define PCICAP_DPA_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DPA_ID				0x0016

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Number of substates, and units */
#define PCICAP_DPA_CAP				0x04
/* ro: Highest substate */
#define  PCICAP_DPA_CAP_SUBSTATE_MAX		0x0000001f
/* ro: Unit of transition latencies */
#define  PCICAP_DPA_CAP_LATENCY_UNIT		0x00000300
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS1	0x0
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS10	0x1
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS100	0x2
/* ro: Scale of power allocations */
#define  PCICAP_DPA_CAP_POWER_SCALE		0x00003000
#define  PCICAP_DPA_CAP_POWER_SCALE_W10		0x0
#define  PCICAP_DPA_CAP_POWER_SCALE_W1		0x1
#define  PCICAP_DPA_CAP_POWER_SCALE_W0_1	0x2
#define  PCICAP_DPA_CAP_POWER_SCALE_W0_01	0x3
/* ro: Transition latency value 0 */
#define  PCICAP_DPA_CAP_LATENCY0		0x00ff0000
/* ro: Transition latency value 1 */
#define  PCICAP_DPA_CAP_LATENCY1		0xff000000
/* ro: Bit n selects the transition latency value of substate n */
#define PCICAP_DPA_LATENCY_INDICATOR		0x08

/* ro, rw1c: Substate in use */
#define PCICAP_DPA_STATUS			0x0c
/* ro: Present substate */
#define  PCICAP_DPA_STATUS_SUBSTATE		0x001f
/* rw1c: Substate control is enabled */
#define  PCICAP_DPA_STATUS_CONTROL_ENABLED	0x0100
#define  PCICAP_DPA_STATUS_W1C_MASK		0x0100

#define PCICAP_DPA_CTRL				0x0e		/* rw: Requested substate */
#define  PCICAP_DPA_CTRL_SUBSTATE		0x001f		/* rw: Wanted substate */
#define  PCICAP_DPA_CTRL_WRITE_MASK		0x001f
#define PCICAP_DPA_POWER_ALLOCATION		0x10	/* ro: Power allocation of each substate */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dpa_desc;

/**
 * struct pcicap_dpa - Dynamic Power Allocation
 * @view: where it is
 * @cap_substate_max: read once: the layout depends on it
 *
 * Made by pcicap_dpa_find() only.
 */
struct pcicap_dpa {
	struct pcicap_view view;
	uint32_t cap_substate_max;
};

/* Number of substates, and units */
struct pcicap_dpa_cap {
	uint32_t raw;
};

/* Highest substate */
static inline uint32_t
pcicap_dpa_cap_substate_max(struct pcicap_dpa_cap r)
{
	return (uint32_t)(r.raw & PCICAP_DPA_CAP_SUBSTATE_MAX);
}

/* Unit of transition latencies */
static inline uint32_t
pcicap_dpa_cap_latency_unit(struct pcicap_dpa_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DPA_CAP_LATENCY_UNIT) >> 8);
}

/* Scale of power allocations */
static inline uint32_t
pcicap_dpa_cap_power_scale(struct pcicap_dpa_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DPA_CAP_POWER_SCALE) >> 12);
}

/* Transition latency value 0 */
static inline uint32_t
pcicap_dpa_cap_latency0(struct pcicap_dpa_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DPA_CAP_LATENCY0) >> 16);
}

/* Transition latency value 1 */
static inline uint32_t
pcicap_dpa_cap_latency1(struct pcicap_dpa_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DPA_CAP_LATENCY1) >> 24);
}

/**
 * pcicap_dpa_read_cap() - read: Number of substates, and units
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_read_cap(const struct pcicap_dpa *v, struct pcicap_dpa_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DPA_CAP, &val->raw);
}

/**
 * pcicap_dpa_read_latency_indicator() - read: Bit n selects the transition
 * latency value of substate n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_read_latency_indicator(const struct pcicap_dpa *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DPA_LATENCY_INDICATOR, val);
}

/* Substate in use */
struct pcicap_dpa_status {
	uint16_t raw;
};

/* Present substate */
static inline uint16_t
pcicap_dpa_status_substate(struct pcicap_dpa_status r)
{
	return (uint16_t)(r.raw & PCICAP_DPA_STATUS_SUBSTATE);
}

/* Substate control is enabled */
static inline bool
pcicap_dpa_status_control_enabled(struct pcicap_dpa_status r)
{
	return (r.raw & PCICAP_DPA_STATUS_CONTROL_ENABLED) != 0;
}

/**
 * pcicap_dpa_read_status() - read: Substate in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_read_status(const struct pcicap_dpa *v,
		       struct pcicap_dpa_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPA_STATUS, &val->raw);
}

/**
 * pcicap_dpa_clear_status() - clear bits by writing 1: Substate in use
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_clear_status(const struct pcicap_dpa *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_DPA_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_DPA_STATUS, bits);
}

/* Requested substate */
struct pcicap_dpa_ctrl {
	uint16_t raw;
};

/* Wanted substate */
static inline uint16_t
pcicap_dpa_ctrl_substate(struct pcicap_dpa_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_DPA_CTRL_SUBSTATE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpa_ctrl
pcicap_dpa_ctrl_set_substate(struct pcicap_dpa_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPA_CTRL_SUBSTATE, val);
	return r;
}

/**
 * pcicap_dpa_read_ctrl() - read: Requested substate
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_read_ctrl(const struct pcicap_dpa *v, struct pcicap_dpa_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPA_CTRL, &val->raw);
}

/**
 * pcicap_dpa_update_ctrl() - change bits: Requested substate
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
pcicap_dpa_update_ctrl(const struct pcicap_dpa *v, uint16_t mask,
		       struct pcicap_dpa_ctrl val)
{
	struct pcicap_dpa_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DPA_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dpa_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_DPA_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_dpa_read_power_allocation() - read: Power allocation of each substate
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_read_power_allocation(const struct pcicap_dpa *v, unsigned int index,
				 uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= (v->cap_substate_max + 1))
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 PCICAP_DPA_POWER_ALLOCATION + index * 1, val);
}

/**
 * struct pcicap_dpa_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dpa_dwords {
	struct pcicap_dpa v;
	uint32_t dw[12];
};

/**
 * pcicap_dpa_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_snapshot(const struct pcicap_dpa *v, struct pcicap_dpa_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 11, &s->dw[1]);
}

/* Number of substates, and units: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_snapshot_cap(const struct pcicap_dpa_dwords *s,
			struct pcicap_dpa_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DPA_CAP,
				    &val->raw);
}

/*
 * Bit n selects the transition latency value of substate n: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_snapshot_latency_indicator(const struct pcicap_dpa_dwords *s,
				      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPA_LATENCY_INDICATOR, val);
}

/* Substate in use: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_snapshot_status(const struct pcicap_dpa_dwords *s,
			   struct pcicap_dpa_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPA_STATUS,
				    &val->raw);
}

/* Requested substate: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_snapshot_ctrl(const struct pcicap_dpa_dwords *s,
			 struct pcicap_dpa_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPA_CTRL,
				    &val->raw);
}

/* Power allocation of each substate: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_snapshot_power_allocation(const struct pcicap_dpa_dwords *s,
				     unsigned int index, uint8_t *val)
{
	const struct pcicap_dpa *v = &s->v;

	*val = UINT8_MAX;
	if (index >= (v->cap_substate_max + 1))
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_DPA_POWER_ALLOCATION + index * 1,
				   val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_init(struct pcicap_dpa *v)
{
	int ret;

	{
		struct pcicap_dpa_cap r;

		ret = pcicap_dpa_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_substate_max = 0;
		if (!ret)
			v->cap_substate_max = pcicap_dpa_cap_substate_max(r);
	}
	{
		uint32_t end = 16;

		end = pcicap_raise_array32(end, 0x10, (v->cap_substate_max + 1),
					   1);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_dpa *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0016, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dpa_init(v);
}

/**
 * pcicap_dpa_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_find(struct pcicap_cfg *cfg, struct pcicap_dpa *v)
{
	return pcicap_dpa_find_after(cfg, 0, v);
}

/**
 * pcicap_dpa_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dpa_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpa_find_next(const struct pcicap_dpa *prev, struct pcicap_dpa *v)
{
	return pcicap_dpa_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DPA_H */
