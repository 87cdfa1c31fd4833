/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Power Management Interface
 *
 * Generated from specs/std/pm.yaml - do not edit.
 * Source: PCI Bus Power Management 1.2, 3.2; PCIe Base, PCI Power Management Capability
 */
#ifndef PCICAP_PM_H
#define PCICAP_PM_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PM_ID				0x01
#define PCICAP_PM_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the function supports */
#define PCICAP_PM_CAP				0x02
/* ro: Version of the power management specification */
#define  PCICAP_PM_CAP_VERSION			0x0007
/* ro: Needs the PCI clock to signal PME */
#define  PCICAP_PM_CAP_PME_CLOCK		0x0008
/* ro: Ready right after a return to D0 */
#define  PCICAP_PM_CAP_IMMEDIATE_READINESS	0x0010
/* ro: Needs device specific initialization after D0 */
#define  PCICAP_PM_CAP_DSI			0x0020
/* ro: Auxiliary current that PME from D3cold needs */
#define  PCICAP_PM_CAP_AUX_CURRENT		0x01c0
#define  PCICAP_PM_CAP_AUX_CURRENT_SELF_POWERED	0x0
#define  PCICAP_PM_CAP_AUX_CURRENT_MA55		0x1
#define  PCICAP_PM_CAP_AUX_CURRENT_MA100	0x2
#define  PCICAP_PM_CAP_AUX_CURRENT_MA160	0x3
#define  PCICAP_PM_CAP_AUX_CURRENT_MA220	0x4
#define  PCICAP_PM_CAP_AUX_CURRENT_MA270	0x5
#define  PCICAP_PM_CAP_AUX_CURRENT_MA320	0x6
#define  PCICAP_PM_CAP_AUX_CURRENT_MA375	0x7
/* ro: Has the D1 state */
#define  PCICAP_PM_CAP_D1			0x0200
/* ro: Has the D2 state */
#define  PCICAP_PM_CAP_D2			0x0400
/* ro: States in which it can signal PME */
#define  PCICAP_PM_CAP_PME_SUPPORT		0xf800
#define  PCICAP_PM_CAP_PME_SUPPORT_D0		0x0800
#define  PCICAP_PM_CAP_PME_SUPPORT_D1		0x1000
#define  PCICAP_PM_CAP_PME_SUPPORT_D2		0x2000
#define  PCICAP_PM_CAP_PME_SUPPORT_D3HOT	0x4000
#define  PCICAP_PM_CAP_PME_SUPPORT_D3COLD	0x8000

/* rw, ro, rws, rw1cs: Power state and wake-up */
#define PCICAP_PM_CTRL				0x04
/* rw: Power state; writing it changes the state */
#define  PCICAP_PM_CTRL_POWER_STATE		0x0003
#define  PCICAP_PM_CTRL_POWER_STATE_D0		0x0
#define  PCICAP_PM_CTRL_POWER_STATE_D1		0x1
#define  PCICAP_PM_CTRL_POWER_STATE_D2		0x2
#define  PCICAP_PM_CTRL_POWER_STATE_D3HOT	0x3
/* ro: Keeps its state from D3hot to D0 */
#define  PCICAP_PM_CTRL_NO_SOFT_RESET		0x0008
/* rws: May signal PME */
#define  PCICAP_PM_CTRL_PME_ENABLE		0x0100
/* rw: What the data register shows */
#define  PCICAP_PM_CTRL_DATA_SELECT		0x1e00
/* ro: Scale of the data register */
#define  PCICAP_PM_CTRL_DATA_SCALE		0x6000
#define  PCICAP_PM_CTRL_DATA_SCALE_UNKNOWN	0x0
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_1		0x1
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_01	0x2
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_001	0x3
/* rw1cs: A PME event happened */
#define  PCICAP_PM_CTRL_PME_STATUS		0x8000
#define  PCICAP_PM_CTRL_WRITE_MASK		0x1f03
#define  PCICAP_PM_CTRL_W1C_MASK		0x8000
#define  PCICAP_PM_CTRL_KEEP_MASK		0x1ff7

/* ro: Power of the secondary bus; 0 on PCI Express */
#define PCICAP_PM_BRIDGE			0x06
/* ro: Secondary bus goes to B2 when the bridge is in D3hot */
#define  PCICAP_PM_BRIDGE_B2_B3			0x40
/* ro: Secondary bus power and clock follow the bridge */
#define  PCICAP_PM_BRIDGE_BPCC_ENABLE		0x80
#define PCICAP_PM_DATA				0x07	/* ro: Power that data_select asks for */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pm_desc;

/**
 * struct pcicap_pm - PCI Power Management Interface
 * @view: where it is
 * @header_type: read once: the layout depends on it
 *
 * Made by pcicap_pm_find() only.
 */
struct pcicap_pm {
	struct pcicap_view view;
	u32 header_type;
};

/**
 * pcicap_pm_cap_version() - Version of the power management specification
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pm_cap_version(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_VERSION, r);
}

/**
 * pcicap_pm_cap_pme_clock() - Needs the PCI clock to signal PME
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_cap_pme_clock(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_PME_CLOCK, r);
}

/**
 * pcicap_pm_cap_immediate_readiness() - Ready right after a return to D0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_cap_immediate_readiness(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_IMMEDIATE_READINESS, r);
}

/**
 * pcicap_pm_cap_dsi() - Needs device specific initialization after D0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_cap_dsi(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_DSI, r);
}

/**
 * pcicap_pm_cap_aux_current() - Auxiliary current that PME from D3cold needs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pm_cap_aux_current(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_AUX_CURRENT, r);
}

/**
 * pcicap_pm_cap_d1() - Has the D1 state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_cap_d1(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_D1, r);
}

/**
 * pcicap_pm_cap_d2() - Has the D2 state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_cap_d2(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_D2, r);
}

/**
 * pcicap_pm_cap_pme_support() - States in which it can signal PME
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pm_cap_pme_support(u16 r)
{
	return FIELD_GET(PCICAP_PM_CAP_PME_SUPPORT, r);
}

/**
 * pcicap_pm_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pm_read_cap(const struct pcicap_pm *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PM_CAP, val);
}

/**
 * pcicap_pm_ctrl_power_state() - Power state; writing it changes the state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pm_ctrl_power_state(u16 r)
{
	return FIELD_GET(PCICAP_PM_CTRL_POWER_STATE, r);
}

/**
 * pcicap_pm_ctrl_set_power_state() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pm_ctrl_set_power_state(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PM_CTRL_POWER_STATE) |
	       FIELD_PREP(PCICAP_PM_CTRL_POWER_STATE, val);
}

/**
 * pcicap_pm_ctrl_no_soft_reset() - Keeps its state from D3hot to D0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_ctrl_no_soft_reset(u16 r)
{
	return FIELD_GET(PCICAP_PM_CTRL_NO_SOFT_RESET, r);
}

/**
 * pcicap_pm_ctrl_pme_enable() - May signal PME
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_ctrl_pme_enable(u16 r)
{
	return FIELD_GET(PCICAP_PM_CTRL_PME_ENABLE, r);
}

/**
 * pcicap_pm_ctrl_set_pme_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pm_ctrl_set_pme_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PM_CTRL_PME_ENABLE) |
	       FIELD_PREP(PCICAP_PM_CTRL_PME_ENABLE, val);
}

/**
 * pcicap_pm_ctrl_data_select() - What the data register shows
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pm_ctrl_data_select(u16 r)
{
	return FIELD_GET(PCICAP_PM_CTRL_DATA_SELECT, r);
}

/**
 * pcicap_pm_ctrl_set_data_select() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pm_ctrl_set_data_select(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_PM_CTRL_DATA_SELECT) |
	       FIELD_PREP(PCICAP_PM_CTRL_DATA_SELECT, val);
}

/**
 * pcicap_pm_ctrl_data_scale() - Scale of the data register
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_pm_ctrl_data_scale(u16 r)
{
	return FIELD_GET(PCICAP_PM_CTRL_DATA_SCALE, r);
}

/**
 * pcicap_pm_ctrl_pme_status() - A PME event happened
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_ctrl_pme_status(u16 r)
{
	return FIELD_GET(PCICAP_PM_CTRL_PME_STATUS, r);
}

/**
 * pcicap_pm_read_ctrl() - read: Power state and wake-up
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pm_read_ctrl(const struct pcicap_pm *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PM_CTRL, val);
}

/**
 * pcicap_pm_update_ctrl() - change bits: Power state and wake-up
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
pcicap_pm_update_ctrl(const struct pcicap_pm *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pm_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PM_CTRL,
				 (u16)((old & PCICAP_PM_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pm_clear_ctrl() - clear bits by writing 1: Power state and wake-up
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pm_clear_ctrl(const struct pcicap_pm *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_PM_CTRL_W1C_MASK)
		return -EPERM;
	ret = pcicap_pm_read_ctrl(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_PM_CTRL_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_PM_CTRL, bits);
}

/**
 * pcicap_pm_bridge_b2_b3() - Secondary bus goes to B2 when the bridge is
 * in D3hot
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_bridge_b2_b3(u8 r)
{
	return FIELD_GET(PCICAP_PM_BRIDGE_B2_B3, r);
}

/**
 * pcicap_pm_bridge_bpcc_enable() - Secondary bus power and clock follow
 * the bridge
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pm_bridge_bpcc_enable(u8 r)
{
	return FIELD_GET(PCICAP_PM_BRIDGE_BPCC_ENABLE, r);
}

/**
 * pcicap_pm_read_bridge() - read: Power of the secondary bus; 0 on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pm_read_bridge(const struct pcicap_pm *v, u8 *val)
{
	*val = U8_MAX;
	if (v->header_type < 1)
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_PM_BRIDGE, val);
}

/**
 * pcicap_pm_read_data() - read: Power that data_select asks for
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pm_read_data(const struct pcicap_pm *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_PM_DATA, val);
}

/**
 * struct pcicap_pm_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pm_dwords {
	struct pcicap_pm v;
	u32 dw[2];
};

/**
 * pcicap_pm_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pm_snapshot(const struct pcicap_pm *v, struct pcicap_pm_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_pm_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pm_snapshot_cap(const struct pcicap_pm_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PM_CAP, val);
}

/**
 * pcicap_pm_snapshot_ctrl() - from a snapshot: Power state and wake-up
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pm_snapshot_ctrl(const struct pcicap_pm_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PM_CTRL, val);
}

/**
 * pcicap_pm_snapshot_bridge() - from a snapshot: Power of the secondary bus; 0
 * on PCI Express
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pm_snapshot_bridge(const struct pcicap_pm_dwords *s, u8 *val)
{
	const struct pcicap_pm *v = &s->v;

	*val = U8_MAX;
	if (v->header_type < 1)
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_PM_BRIDGE,
				   val);
}

/**
 * pcicap_pm_snapshot_data() - from a snapshot: Power that data_select asks for
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pm_snapshot_data(const struct pcicap_pm_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_PM_DATA, val);
}

/**
 * pcicap_pm_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pm_init(struct pcicap_pm *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_pm_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pm_find().
 */
static inline int __must_check
pcicap_pm_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pm *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0001, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pm_init(v);
}

/**
 * pcicap_pm_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pm_find(struct pcicap_cfg *cfg, struct pcicap_pm *v)
{
	return pcicap_pm_find_after(cfg, 0, v);
}

/**
 * pcicap_pm_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pm_find().
 */
static inline int __must_check
pcicap_pm_find_next(const struct pcicap_pm *prev, struct pcicap_pm *v)
{
	return pcicap_pm_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PM_H */
