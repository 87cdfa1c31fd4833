/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * L1 PM Substates
 *
 * Generated from specs/ext/l1ss.yaml - do not edit.
 * Source: PCIe Base, L1 PM Substates Extended Capability; EDK2 for version 2
 */
#ifndef PCICAP_L1SS_H
#define PCICAP_L1SS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_L1SS_ID				0x001e

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: L1 PM substates capabilities */
#define PCICAP_L1SS_CAP					0x04
/* hwinit: PCI-PM L1.2 */
#define  PCICAP_L1SS_CAP_PCIPM_L1_2			0x00000001
/* hwinit: PCI-PM L1.1 */
#define  PCICAP_L1SS_CAP_PCIPM_L1_1			0x00000002
/* hwinit: ASPM L1.2 */
#define  PCICAP_L1SS_CAP_ASPM_L1_2			0x00000004
/* hwinit: ASPM L1.1 */
#define  PCICAP_L1SS_CAP_ASPM_L1_1			0x00000008
/* hwinit: L1 PM substates are supported */
#define  PCICAP_L1SS_CAP_L1_PM_SUBSTATES		0x00000010
/* hwinit: Link activation is supported */
#define  PCICAP_L1SS_CAP_LINK_ACTIVATION		0x00000020
/* hwinit: Port common mode restore time */
#define  PCICAP_L1SS_CAP_COMMON_MODE_RESTORE_TIME	0x0000ff00
/* hwinit: Scale of T_POWER_ON */
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE			0x00030000
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US2		0x0
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US10		0x1
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US100		0x2
/* hwinit: Port T_POWER_ON value */
#define  PCICAP_L1SS_CAP_POWER_ON_VALUE			0x00f80000

/* rw: Substates in use */
#define PCICAP_L1SS_CTL1				0x08
/* rw: PCI-PM L1.2 */
#define  PCICAP_L1SS_CTL1_PCIPM_L1_2			0x00000001
/* rw: PCI-PM L1.1 */
#define  PCICAP_L1SS_CTL1_PCIPM_L1_1			0x00000002
/* rw: ASPM L1.2 */
#define  PCICAP_L1SS_CTL1_ASPM_L1_2			0x00000004
/* rw: ASPM L1.1 */
#define  PCICAP_L1SS_CTL1_ASPM_L1_1			0x00000008
/* rw: Link activation interrupt is enabled */
#define  PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT	0x00000010
/* rw: Link activation is requested */
#define  PCICAP_L1SS_CTL1_LINK_ACTIVATION		0x00000020
/* rw: Common mode restore time */
#define  PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME	0x0000ff00
/* rw: LTR L1.2 threshold */
#define  PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD		0x03ff0000
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE	0xe0000000
#define  PCICAP_L1SS_CTL1_WRITE_MASK			0xe3ffff3f

/* rw: T_POWER_ON value */
#define PCICAP_L1SS_CTL2			0x0c
/* rw: Scale of T_POWER_ON */
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE	0x00000003
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US2	0x0
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US10	0x1
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US100	0x2
/* rw: T_POWER_ON: minimum time from L1.2 exit to use */
#define  PCICAP_L1SS_CTL2_POWER_ON_VALUE	0x000000f8
#define  PCICAP_L1SS_CTL2_WRITE_MASK		0x000000fb

#define PCICAP_L1SS_STATUS			0x10		/* rw1c: Link activation */
#define  PCICAP_L1SS_STATUS_LINK_ACTIVATION	0x00000001	/* rw1c: Link activation status */
#define  PCICAP_L1SS_STATUS_W1C_MASK		0x00000001
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_l1ss_desc;

/**
 * struct pcicap_l1ss - L1 PM Substates
 * @view: where it is
 * @version: read once: the layout depends on it
 *
 * Made by pcicap_l1ss_find() only.
 */
struct pcicap_l1ss {
	struct pcicap_view view;
	uint32_t version;
};

/* L1 PM substates capabilities */
struct pcicap_l1ss_cap {
	uint32_t raw;
};

/* PCI-PM L1.2 */
static inline bool
pcicap_l1ss_cap_pcipm_l1_2(struct pcicap_l1ss_cap r)
{
	return (r.raw & PCICAP_L1SS_CAP_PCIPM_L1_2) != 0;
}

/* PCI-PM L1.1 */
static inline bool
pcicap_l1ss_cap_pcipm_l1_1(struct pcicap_l1ss_cap r)
{
	return (r.raw & PCICAP_L1SS_CAP_PCIPM_L1_1) != 0;
}

/* ASPM L1.2 */
static inline bool
pcicap_l1ss_cap_aspm_l1_2(struct pcicap_l1ss_cap r)
{
	return (r.raw & PCICAP_L1SS_CAP_ASPM_L1_2) != 0;
}

/* ASPM L1.1 */
static inline bool
pcicap_l1ss_cap_aspm_l1_1(struct pcicap_l1ss_cap r)
{
	return (r.raw & PCICAP_L1SS_CAP_ASPM_L1_1) != 0;
}

/* L1 PM substates are supported */
static inline bool
pcicap_l1ss_cap_l1_pm_substates(struct pcicap_l1ss_cap r)
{
	return (r.raw & PCICAP_L1SS_CAP_L1_PM_SUBSTATES) != 0;
}

/* Link activation is supported */
static inline bool
pcicap_l1ss_cap_link_activation(struct pcicap_l1ss_cap r)
{
	return (r.raw & PCICAP_L1SS_CAP_LINK_ACTIVATION) != 0;
}

/* Port common mode restore time (raw; quantity in us) */
static inline uint32_t
pcicap_l1ss_cap_common_mode_restore_time(struct pcicap_l1ss_cap r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CAP_COMMON_MODE_RESTORE_TIME) >> 8);
}

/* Scale of T_POWER_ON */
static inline uint32_t
pcicap_l1ss_cap_power_on_scale(struct pcicap_l1ss_cap r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CAP_POWER_ON_SCALE) >> 16);
}

/* Port T_POWER_ON value */
static inline uint32_t
pcicap_l1ss_cap_power_on_value(struct pcicap_l1ss_cap r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CAP_POWER_ON_VALUE) >> 19);
}

/**
 * pcicap_l1ss_read_cap() - read: L1 PM substates capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_read_cap(const struct pcicap_l1ss *v, struct pcicap_l1ss_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_L1SS_CAP, &val->raw);
}

/* Substates in use */
struct pcicap_l1ss_ctl1 {
	uint32_t raw;
};

/* PCI-PM L1.2 */
static inline bool
pcicap_l1ss_ctl1_pcipm_l1_2(struct pcicap_l1ss_ctl1 r)
{
	return (r.raw & PCICAP_L1SS_CTL1_PCIPM_L1_2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_pcipm_l1_2(struct pcicap_l1ss_ctl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_PCIPM_L1_2,
			      val ? PCICAP_L1SS_CTL1_PCIPM_L1_2 : 0);
	return r;
}

/* PCI-PM L1.1 */
static inline bool
pcicap_l1ss_ctl1_pcipm_l1_1(struct pcicap_l1ss_ctl1 r)
{
	return (r.raw & PCICAP_L1SS_CTL1_PCIPM_L1_1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_pcipm_l1_1(struct pcicap_l1ss_ctl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_PCIPM_L1_1,
			      val ? PCICAP_L1SS_CTL1_PCIPM_L1_1 : 0);
	return r;
}

/* ASPM L1.2 */
static inline bool
pcicap_l1ss_ctl1_aspm_l1_2(struct pcicap_l1ss_ctl1 r)
{
	return (r.raw & PCICAP_L1SS_CTL1_ASPM_L1_2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_aspm_l1_2(struct pcicap_l1ss_ctl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_ASPM_L1_2,
			      val ? PCICAP_L1SS_CTL1_ASPM_L1_2 : 0);
	return r;
}

/* ASPM L1.1 */
static inline bool
pcicap_l1ss_ctl1_aspm_l1_1(struct pcicap_l1ss_ctl1 r)
{
	return (r.raw & PCICAP_L1SS_CTL1_ASPM_L1_1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_aspm_l1_1(struct pcicap_l1ss_ctl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_ASPM_L1_1,
			      val ? PCICAP_L1SS_CTL1_ASPM_L1_1 : 0);
	return r;
}

/* Link activation interrupt is enabled */
static inline bool
pcicap_l1ss_ctl1_link_activation_interrupt(struct pcicap_l1ss_ctl1 r)
{
	return (r.raw & PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_link_activation_interrupt(struct pcicap_l1ss_ctl1 r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT,
			      val ? PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT : 0);
	return r;
}

/* Link activation is requested */
static inline bool
pcicap_l1ss_ctl1_link_activation(struct pcicap_l1ss_ctl1 r)
{
	return (r.raw & PCICAP_L1SS_CTL1_LINK_ACTIVATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_link_activation(struct pcicap_l1ss_ctl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_LINK_ACTIVATION,
			      val ? PCICAP_L1SS_CTL1_LINK_ACTIVATION : 0);
	return r;
}

/* Common mode restore time (raw; quantity in us) */
static inline uint32_t
pcicap_l1ss_ctl1_common_mode_restore_time(struct pcicap_l1ss_ctl1 r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_common_mode_restore_time(struct pcicap_l1ss_ctl1 r,
					      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME,
			      (uint32_t)val << 8);
	return r;
}

/* LTR L1.2 threshold (raw; quantity in ns) */
static inline uint32_t
pcicap_l1ss_ctl1_ltr_l1_2_threshold(struct pcicap_l1ss_ctl1 r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_ltr_l1_2_threshold(struct pcicap_l1ss_ctl1 r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD,
			      (uint32_t)val << 16);
	return r;
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_l1ss_ctl1_ltr_l1_2_threshold_scale(struct pcicap_l1ss_ctl1 r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE) >> 29);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl1
pcicap_l1ss_ctl1_set_ltr_l1_2_threshold_scale(struct pcicap_l1ss_ctl1 r,
					      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE,
			      (uint32_t)val << 29);
	return r;
}

/* LTR L1.2 threshold, as a quantity in ns. */
static inline uint64_t
pcicap_l1ss_ctl1_ltr_l1_2_threshold_decoded(struct pcicap_l1ss_ctl1 r)
{
	uint64_t n = pcicap_l1ss_ctl1_ltr_l1_2_threshold(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_l1ss_ctl1_ltr_l1_2_threshold_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_l1ss_ctl1_ltr_l1_2_threshold_encode() - from a quantity: LTR
 * L1.2 threshold
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what ltr_l1_2_threshold_scale has to be with it: as low as can be;
 *         all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_ctl1_ltr_l1_2_threshold_encode(uint64_t quantity, uint32_t *raw,
					   uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 10, 0, 0, 1, PCICAP_NO_POW2,
				       32, 5, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/**
 * pcicap_l1ss_read_ctl1() - read: Substates in use
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_read_ctl1(const struct pcicap_l1ss *v, struct pcicap_l1ss_ctl1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_L1SS_CTL1, &val->raw);
}

/**
 * pcicap_l1ss_update_ctl1() - change bits: Substates in use
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
pcicap_l1ss_update_ctl1(const struct pcicap_l1ss *v, uint32_t mask,
			struct pcicap_l1ss_ctl1 val)
{
	struct pcicap_l1ss_ctl1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_L1SS_CTL1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_l1ss_read_ctl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_L1SS_CTL1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* T_POWER_ON value */
struct pcicap_l1ss_ctl2 {
	uint32_t raw;
};

/* Scale of T_POWER_ON */
static inline uint32_t
pcicap_l1ss_ctl2_power_on_scale(struct pcicap_l1ss_ctl2 r)
{
	return (uint32_t)(r.raw & PCICAP_L1SS_CTL2_POWER_ON_SCALE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl2
pcicap_l1ss_ctl2_set_power_on_scale(struct pcicap_l1ss_ctl2 r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL2_POWER_ON_SCALE, val);
	return r;
}

/* T_POWER_ON: minimum time from L1.2 exit to use */
static inline uint32_t
pcicap_l1ss_ctl2_power_on_value(struct pcicap_l1ss_ctl2 r)
{
	return (uint32_t)((r.raw & PCICAP_L1SS_CTL2_POWER_ON_VALUE) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_l1ss_ctl2
pcicap_l1ss_ctl2_set_power_on_value(struct pcicap_l1ss_ctl2 r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_L1SS_CTL2_POWER_ON_VALUE,
			      (uint32_t)val << 3);
	return r;
}

/**
 * pcicap_l1ss_read_ctl2() - read: T_POWER_ON value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_read_ctl2(const struct pcicap_l1ss *v, struct pcicap_l1ss_ctl2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_L1SS_CTL2, &val->raw);
}

/**
 * pcicap_l1ss_update_ctl2() - change bits: T_POWER_ON value
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
pcicap_l1ss_update_ctl2(const struct pcicap_l1ss *v, uint32_t mask,
			struct pcicap_l1ss_ctl2 val)
{
	struct pcicap_l1ss_ctl2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_L1SS_CTL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_l1ss_read_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_L1SS_CTL2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Link activation */
struct pcicap_l1ss_status {
	uint32_t raw;
};

/* Link activation status */
static inline bool
pcicap_l1ss_status_link_activation(struct pcicap_l1ss_status r)
{
	return (r.raw & PCICAP_L1SS_STATUS_LINK_ACTIVATION) != 0;
}

/**
 * pcicap_l1ss_read_status() - read: Link activation
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_read_status(const struct pcicap_l1ss *v,
			struct pcicap_l1ss_status *val)
{
	val->raw = UINT32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_L1SS_STATUS, &val->raw);
}

/**
 * pcicap_l1ss_clear_status() - clear bits by writing 1: Link activation
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_clear_status(const struct pcicap_l1ss *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_L1SS_STATUS_W1C_MASK)
		return -EPERM;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_L1SS_STATUS, bits);
}

/**
 * struct pcicap_l1ss_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_l1ss_dwords {
	struct pcicap_l1ss v;
	uint32_t dw[5];
};

/**
 * pcicap_l1ss_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_snapshot(const struct pcicap_l1ss *v, struct pcicap_l1ss_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/* L1 PM substates capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_snapshot_cap(const struct pcicap_l1ss_dwords *s,
			 struct pcicap_l1ss_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_CAP,
				    &val->raw);
}

/* Substates in use: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_snapshot_ctl1(const struct pcicap_l1ss_dwords *s,
			  struct pcicap_l1ss_ctl1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_CTL1,
				    &val->raw);
}

/* T_POWER_ON value: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_snapshot_ctl2(const struct pcicap_l1ss_dwords *s,
			  struct pcicap_l1ss_ctl2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_CTL2,
				    &val->raw);
}

/* Link activation: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_snapshot_status(const struct pcicap_l1ss_dwords *s,
			    struct pcicap_l1ss_status *val)
{
	const struct pcicap_l1ss *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_STATUS,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_init(struct pcicap_l1ss *v)
{
	v->version = v->view.version;
	if (v->version >= 2)
		pcicap_view_clamp(&v->view, 20);
	else
		pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_l1ss *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x001e, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_l1ss_init(v);
}

/**
 * pcicap_l1ss_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_find(struct pcicap_cfg *cfg, struct pcicap_l1ss *v)
{
	return pcicap_l1ss_find_after(cfg, 0, v);
}

/**
 * pcicap_l1ss_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_l1ss_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_l1ss_find_next(const struct pcicap_l1ss *prev, struct pcicap_l1ss *v)
{
	return pcicap_l1ss_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_L1SS_H */
