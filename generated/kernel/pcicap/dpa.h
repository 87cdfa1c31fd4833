/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Dynamic Power Allocation
 *
 * Generated from specs/ext/dpa.yaml - do not edit.
 * Source: PCIe Base, Dynamic Power Allocation Capability
 */
#ifndef PCICAP_DPA_H
#define PCICAP_DPA_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_DPA_ID				0x0016

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Substates and their units */
#define PCICAP_DPA_CAP				0x04
/* ro: Highest substate */
#define  PCICAP_DPA_CAP_SUBSTATE_MAX		0x0000001f
/* ro: Unit of the transition latencies */
#define  PCICAP_DPA_CAP_LATENCY_UNIT		0x00000300
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS1	0x0
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS10	0x1
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS100	0x2
/* ro: Scale of the power allocations */
#define  PCICAP_DPA_CAP_POWER_SCALE		0x00003000
#define  PCICAP_DPA_CAP_POWER_SCALE_W10		0x0
#define  PCICAP_DPA_CAP_POWER_SCALE_W1		0x1
#define  PCICAP_DPA_CAP_POWER_SCALE_W0_1	0x2
#define  PCICAP_DPA_CAP_POWER_SCALE_W0_01	0x3
/* ro: Transition latency with indicator 0 */
#define  PCICAP_DPA_CAP_LATENCY0		0x00ff0000
/* ro: Transition latency with indicator 1 */
#define  PCICAP_DPA_CAP_LATENCY1		0xff000000
/* ro: Bit n chooses the latency of substate n */
#define PCICAP_DPA_LATENCY_INDICATOR		0x08

/* ro, rw1c: Substate in use */
#define PCICAP_DPA_STATUS			0x0c
/* ro: Present substate */
#define  PCICAP_DPA_STATUS_SUBSTATE		0x001f
/* rw1c: The control register is in use */
#define  PCICAP_DPA_STATUS_CONTROL_ENABLED	0x0100
#define  PCICAP_DPA_STATUS_W1C_MASK		0x0100

#define PCICAP_DPA_CTRL				0x0e		/* rw: Substate to go to */
#define  PCICAP_DPA_CTRL_SUBSTATE		0x001f		/* rw: Wanted substate */
#define  PCICAP_DPA_CTRL_WRITE_MASK		0x001f
#define PCICAP_DPA_POWER_ALLOCATION		0x10	/* ro: Power of each substate */
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
	u32 cap_substate_max;
};

/**
 * pcicap_dpa_cap_substate_max() - Highest substate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dpa_cap_substate_max(u32 r)
{
	return FIELD_GET(PCICAP_DPA_CAP_SUBSTATE_MAX, r);
}

/**
 * pcicap_dpa_cap_latency_unit() - Unit of the transition latencies
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dpa_cap_latency_unit(u32 r)
{
	return FIELD_GET(PCICAP_DPA_CAP_LATENCY_UNIT, r);
}

/**
 * pcicap_dpa_cap_power_scale() - Scale of the power allocations
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dpa_cap_power_scale(u32 r)
{
	return FIELD_GET(PCICAP_DPA_CAP_POWER_SCALE, r);
}

/**
 * pcicap_dpa_cap_latency0() - Transition latency with indicator 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dpa_cap_latency0(u32 r)
{
	return FIELD_GET(PCICAP_DPA_CAP_LATENCY0, r);
}

/**
 * pcicap_dpa_cap_latency1() - Transition latency with indicator 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dpa_cap_latency1(u32 r)
{
	return FIELD_GET(PCICAP_DPA_CAP_LATENCY1, r);
}

/**
 * pcicap_dpa_read_cap() - read: Substates and their units
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dpa_read_cap(const struct pcicap_dpa *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DPA_CAP, val);
}

/**
 * pcicap_dpa_read_latency_indicator() - read: Bit n chooses the latency of
 * substate n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dpa_read_latency_indicator(const struct pcicap_dpa *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DPA_LATENCY_INDICATOR, val);
}

/**
 * pcicap_dpa_status_substate() - Present substate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_dpa_status_substate(u16 r)
{
	return FIELD_GET(PCICAP_DPA_STATUS_SUBSTATE, r);
}

/**
 * pcicap_dpa_status_control_enabled() - The control register is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dpa_status_control_enabled(u16 r)
{
	return FIELD_GET(PCICAP_DPA_STATUS_CONTROL_ENABLED, r);
}

/**
 * pcicap_dpa_read_status() - read: Substate in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dpa_read_status(const struct pcicap_dpa *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPA_STATUS, val);
}

/**
 * pcicap_dpa_clear_status() - clear bits by writing 1: Substate in use
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_dpa_clear_status(const struct pcicap_dpa *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_DPA_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_DPA_STATUS, bits);
}

/**
 * pcicap_dpa_ctrl_substate() - Wanted substate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_dpa_ctrl_substate(u16 r)
{
	return FIELD_GET(PCICAP_DPA_CTRL_SUBSTATE, r);
}

/**
 * pcicap_dpa_ctrl_set_substate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_dpa_ctrl_set_substate(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_DPA_CTRL_SUBSTATE) |
	       FIELD_PREP(PCICAP_DPA_CTRL_SUBSTATE, val);
}

/**
 * pcicap_dpa_read_ctrl() - read: Substate to go to
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dpa_read_ctrl(const struct pcicap_dpa *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPA_CTRL, val);
}

/**
 * pcicap_dpa_update_ctrl() - change bits: Substate to go to
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
pcicap_dpa_update_ctrl(const struct pcicap_dpa *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_DPA_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_dpa_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_DPA_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_dpa_read_power_allocation() - read: Power of each substate
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_dpa_read_power_allocation(const struct pcicap_dpa *v, unsigned int index,
				 u8 *val)
{
	*val = U8_MAX;
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
	u32 dw[12];
};

/**
 * pcicap_dpa_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_dpa_snapshot(const struct pcicap_dpa *v, struct pcicap_dpa_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 11, &s->dw[1]);
}

/**
 * pcicap_dpa_snapshot_cap() - from a snapshot: Substates and their units
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dpa_snapshot_cap(const struct pcicap_dpa_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DPA_CAP, val);
}

/**
 * pcicap_dpa_snapshot_latency_indicator() - from a snapshot: Bit n chooses the
 * latency of substate n
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dpa_snapshot_latency_indicator(const struct pcicap_dpa_dwords *s,
				      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPA_LATENCY_INDICATOR, val);
}

/**
 * pcicap_dpa_snapshot_status() - from a snapshot: Substate in use
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dpa_snapshot_status(const struct pcicap_dpa_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPA_STATUS,
				    val);
}

/**
 * pcicap_dpa_snapshot_ctrl() - from a snapshot: Substate to go to
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dpa_snapshot_ctrl(const struct pcicap_dpa_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPA_CTRL,
				    val);
}

/**
 * pcicap_dpa_snapshot_power_allocation() - from a snapshot: Power of
 * each substate
 * @s: the snapshot
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dpa_snapshot_power_allocation(const struct pcicap_dpa_dwords *s,
				     unsigned int index, u8 *val)
{
	const struct pcicap_dpa *v = &s->v;

	*val = U8_MAX;
	if (index >= (v->cap_substate_max + 1))
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_DPA_POWER_ALLOCATION + index * 1,
				   val);
}

/**
 * pcicap_dpa_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_dpa_init(struct pcicap_dpa *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_dpa_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_substate_max = 0;
		if (!ret)
			v->cap_substate_max = pcicap_dpa_cap_substate_max(r);
	}
	{
		u32 end = 16;

		end = pcicap_raise32(end, 0x10, (v->cap_substate_max + 1), 1);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_dpa_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_dpa_find().
 */
static inline int __must_check
pcicap_dpa_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_dpa *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_dpa_find_next(const struct pcicap_dpa *prev, struct pcicap_dpa *v)
{
	return pcicap_dpa_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_DPA_H */
