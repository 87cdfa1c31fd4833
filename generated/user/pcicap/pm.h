/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Power Management Interface
 *
 * Generated from specs/std/pm.yaml - do not edit.
 * Source: PCI Bus Power Management 1.2, 3.2; PCIe Base, PCI Power Management Capability
 */
#ifndef PCICAP_PM_H
#define PCICAP_PM_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PM_ID				0x01
#define PCICAP_PM_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Power management capabilities */
#define PCICAP_PM_CAP				0x02
/* ro: Version of the power management specification */
#define  PCICAP_PM_CAP_VERSION			0x0007
/* ro: PME clock: the PCI clock is needed for PME */
#define  PCICAP_PM_CAP_PME_CLOCK		0x0008
/* ro: No delay is needed after a return to D0 */
#define  PCICAP_PM_CAP_IMMEDIATE_READINESS	0x0010
/* ro: Device-specific initialization is needed in D0 */
#define  PCICAP_PM_CAP_DSI			0x0020
/* ro: Auxiliary current for PME from D3cold */
#define  PCICAP_PM_CAP_AUX_CURRENT		0x01c0
#define  PCICAP_PM_CAP_AUX_CURRENT_SELF_POWERED	0x0
#define  PCICAP_PM_CAP_AUX_CURRENT_MA55		0x1
#define  PCICAP_PM_CAP_AUX_CURRENT_MA100	0x2
#define  PCICAP_PM_CAP_AUX_CURRENT_MA160	0x3
#define  PCICAP_PM_CAP_AUX_CURRENT_MA220	0x4
#define  PCICAP_PM_CAP_AUX_CURRENT_MA270	0x5
#define  PCICAP_PM_CAP_AUX_CURRENT_MA320	0x6
#define  PCICAP_PM_CAP_AUX_CURRENT_MA375	0x7
/* ro: D1 is supported */
#define  PCICAP_PM_CAP_D1			0x0200
/* ro: D2 is supported */
#define  PCICAP_PM_CAP_D2			0x0400
/* ro: States from which PME is supported */
#define  PCICAP_PM_CAP_PME_SUPPORT		0xf800
#define  PCICAP_PM_CAP_PME_SUPPORT_D0		0x0800
#define  PCICAP_PM_CAP_PME_SUPPORT_D1		0x1000
#define  PCICAP_PM_CAP_PME_SUPPORT_D2		0x2000
#define  PCICAP_PM_CAP_PME_SUPPORT_D3HOT	0x4000
#define  PCICAP_PM_CAP_PME_SUPPORT_D3COLD	0x8000

/* rw, ro, rws, rw1cs: Power management control and status */
#define PCICAP_PM_CTRL				0x04
/* rw: Power state; writing it changes the state */
#define  PCICAP_PM_CTRL_POWER_STATE		0x0003
#define  PCICAP_PM_CTRL_POWER_STATE_D0		0x0
#define  PCICAP_PM_CTRL_POWER_STATE_D1		0x1
#define  PCICAP_PM_CTRL_POWER_STATE_D2		0x2
#define  PCICAP_PM_CTRL_POWER_STATE_D3HOT	0x3
/* ro: No internal reset from D3hot to D0 */
#define  PCICAP_PM_CTRL_NO_SOFT_RESET		0x0008
/* rws: PME is enabled */
#define  PCICAP_PM_CTRL_PME_ENABLE		0x0100
/* rw: Selects what the data register reports */
#define  PCICAP_PM_CTRL_DATA_SELECT		0x1e00
/* ro: Scale of the data register */
#define  PCICAP_PM_CTRL_DATA_SCALE		0x6000
#define  PCICAP_PM_CTRL_DATA_SCALE_UNKNOWN	0x0
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_1		0x1
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_01	0x2
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_001	0x3
/* rw1cs: A PME was signalled */
#define  PCICAP_PM_CTRL_PME_STATUS		0x8000
#define  PCICAP_PM_CTRL_RESET_VALUE		0x0000
#define  PCICAP_PM_CTRL_WRITE_MASK		0x1f03
#define  PCICAP_PM_CTRL_W1C_MASK		0x8000
#define  PCICAP_PM_CTRL_KEEP_MASK		0x1ff7

/* ro: Power of the secondary bus; 0 on PCI Express */
#define PCICAP_PM_BRIDGE			0x06
/* ro: Secondary bus goes to B2 when the bridge is in D3hot */
#define  PCICAP_PM_BRIDGE_B2_B3			0x40
/* ro: Secondary bus power and clock follow the bridge */
#define  PCICAP_PM_BRIDGE_BPCC_ENABLE		0x80
#define PCICAP_PM_DATA				0x07	/* ro: Data that data_select chooses */
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
	uint32_t header_type;
};

/* Power management capabilities */
struct pcicap_pm_cap {
	uint16_t raw;
};

/* Version of the power management specification */
static inline uint16_t
pcicap_pm_cap_version(struct pcicap_pm_cap r)
{
	return (uint16_t)(r.raw & PCICAP_PM_CAP_VERSION);
}

/* PME clock: the PCI clock is needed for PME */
static inline bool
pcicap_pm_cap_pme_clock(struct pcicap_pm_cap r)
{
	return (r.raw & PCICAP_PM_CAP_PME_CLOCK) != 0;
}

/* No delay is needed after a return to D0 */
static inline bool
pcicap_pm_cap_immediate_readiness(struct pcicap_pm_cap r)
{
	return (r.raw & PCICAP_PM_CAP_IMMEDIATE_READINESS) != 0;
}

/* Device-specific initialization is needed in D0 */
static inline bool
pcicap_pm_cap_dsi(struct pcicap_pm_cap r)
{
	return (r.raw & PCICAP_PM_CAP_DSI) != 0;
}

/* Auxiliary current for PME from D3cold */
static inline uint16_t
pcicap_pm_cap_aux_current(struct pcicap_pm_cap r)
{
	return (uint16_t)((r.raw & PCICAP_PM_CAP_AUX_CURRENT) >> 6);
}

/* D1 is supported */
static inline bool
pcicap_pm_cap_d1(struct pcicap_pm_cap r)
{
	return (r.raw & PCICAP_PM_CAP_D1) != 0;
}

/* D2 is supported */
static inline bool
pcicap_pm_cap_d2(struct pcicap_pm_cap r)
{
	return (r.raw & PCICAP_PM_CAP_D2) != 0;
}

/* States from which PME is supported */
static inline uint16_t
pcicap_pm_cap_pme_support(struct pcicap_pm_cap r)
{
	return (uint16_t)((r.raw & PCICAP_PM_CAP_PME_SUPPORT) >> 11);
}

/**
 * pcicap_pm_read_cap() - read: Power management capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_read_cap(const struct pcicap_pm *v, struct pcicap_pm_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PM_CAP, &val->raw);
}

/* Power management control and status */
struct pcicap_pm_ctrl {
	uint16_t raw;
};

/* Power state; writing it changes the state */
static inline uint16_t
pcicap_pm_ctrl_power_state(struct pcicap_pm_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_PM_CTRL_POWER_STATE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pm_ctrl
pcicap_pm_ctrl_set_power_state(struct pcicap_pm_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PM_CTRL_POWER_STATE, val);
	return r;
}

/* No internal reset from D3hot to D0 */
static inline bool
pcicap_pm_ctrl_no_soft_reset(struct pcicap_pm_ctrl r)
{
	return (r.raw & PCICAP_PM_CTRL_NO_SOFT_RESET) != 0;
}

/* PME is enabled */
static inline bool
pcicap_pm_ctrl_pme_enable(struct pcicap_pm_ctrl r)
{
	return (r.raw & PCICAP_PM_CTRL_PME_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pm_ctrl
pcicap_pm_ctrl_set_pme_enable(struct pcicap_pm_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PM_CTRL_PME_ENABLE,
			      val ? PCICAP_PM_CTRL_PME_ENABLE : 0);
	return r;
}

/* Selects what the data register reports */
static inline uint16_t
pcicap_pm_ctrl_data_select(struct pcicap_pm_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_PM_CTRL_DATA_SELECT) >> 9);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pm_ctrl
pcicap_pm_ctrl_set_data_select(struct pcicap_pm_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PM_CTRL_DATA_SELECT,
			      (uint32_t)val << 9);
	return r;
}

/* Scale of the data register */
static inline uint16_t
pcicap_pm_ctrl_data_scale(struct pcicap_pm_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_PM_CTRL_DATA_SCALE) >> 13);
}

/* A PME was signalled */
static inline bool
pcicap_pm_ctrl_pme_status(struct pcicap_pm_ctrl r)
{
	return (r.raw & PCICAP_PM_CTRL_PME_STATUS) != 0;
}

/**
 * pcicap_pm_read_ctrl() - read: Power management control and status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_read_ctrl(const struct pcicap_pm *v, struct pcicap_pm_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PM_CTRL, &val->raw);
}

/**
 * pcicap_pm_update_ctrl() - change bits: Power management control and status
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
pcicap_pm_update_ctrl(const struct pcicap_pm *v, uint16_t mask,
		      struct pcicap_pm_ctrl val)
{
	struct pcicap_pm_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pm_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PM_CTRL,
				 (uint16_t)((old.raw & PCICAP_PM_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_pm_clear_ctrl() - clear bits by writing 1: Power management control
 * and status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_clear_ctrl(const struct pcicap_pm *v, uint16_t bits)
{
	struct pcicap_pm_ctrl old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_PM_CTRL_W1C_MASK)
		return -EPERM;
	ret = pcicap_pm_read_ctrl(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits | (old.raw & PCICAP_PM_CTRL_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_PM_CTRL, bits);
}

/* Power of the secondary bus; 0 on PCI Express */
struct pcicap_pm_bridge {
	uint8_t raw;
};

/* Secondary bus goes to B2 when the bridge is in D3hot */
static inline bool
pcicap_pm_bridge_b2_b3(struct pcicap_pm_bridge r)
{
	return (r.raw & PCICAP_PM_BRIDGE_B2_B3) != 0;
}

/* Secondary bus power and clock follow the bridge */
static inline bool
pcicap_pm_bridge_bpcc_enable(struct pcicap_pm_bridge r)
{
	return (r.raw & PCICAP_PM_BRIDGE_BPCC_ENABLE) != 0;
}

/**
 * pcicap_pm_read_bridge() - read: Power of the secondary bus; 0 on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_read_bridge(const struct pcicap_pm *v, struct pcicap_pm_bridge *val)
{
	val->raw = UINT8_MAX;
	if (v->header_type < 1)
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_PM_BRIDGE, &val->raw);
}

/**
 * pcicap_pm_read_data() - read: Data that data_select chooses
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_read_data(const struct pcicap_pm *v, uint8_t *val)
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
	uint32_t dw[2];
};

/**
 * pcicap_pm_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_snapshot(const struct pcicap_pm *v, struct pcicap_pm_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Power management capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pm_snapshot_cap(const struct pcicap_pm_dwords *s,
		       struct pcicap_pm_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PM_CAP,
				    &val->raw);
}

/*
 * Power management control and status: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_snapshot_ctrl(const struct pcicap_pm_dwords *s,
			struct pcicap_pm_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PM_CTRL,
				    &val->raw);
}

/*
 * Power of the secondary bus; 0 on PCI Express: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pm_snapshot_bridge(const struct pcicap_pm_dwords *s,
			  struct pcicap_pm_bridge *val)
{
	const struct pcicap_pm *v = &s->v;

	val->raw = UINT8_MAX;
	if (v->header_type < 1)
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_PM_BRIDGE,
				   &val->raw);
}

/* Data that data_select chooses: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pm_snapshot_data(const struct pcicap_pm_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_PM_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pm_init(struct pcicap_pm *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pm_find_after(struct pcicap_cfg *cfg, uint32_t after,
		     struct pcicap_pm *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_pm_find_next(const struct pcicap_pm *prev, struct pcicap_pm *v)
{
	return pcicap_pm_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PM_H */
