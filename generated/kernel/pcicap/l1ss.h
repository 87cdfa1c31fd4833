/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * L1 PM Substates
 *
 * Generated from specs/ext/l1ss.yaml - do not edit.
 * Source: PCIe Base, L1 PM Substates Extended Capability; EDK2 for version 2
 */
#ifndef PCICAP_L1SS_H
#define PCICAP_L1SS_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_L1SS_ID				0x001e

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: What the port supports */
#define PCICAP_L1SS_CAP					0x04
/* hwinit: L1.2 by power management software */
#define  PCICAP_L1SS_CAP_PCIPM_L1_2			0x00000001
/* hwinit: L1.1 by power management software */
#define  PCICAP_L1SS_CAP_PCIPM_L1_1			0x00000002
/* hwinit: L1.2 by the hardware */
#define  PCICAP_L1SS_CAP_ASPM_L1_2			0x00000004
/* hwinit: L1.1 by the hardware */
#define  PCICAP_L1SS_CAP_ASPM_L1_1			0x00000008
/* hwinit: There are substates at all */
#define  PCICAP_L1SS_CAP_L1_PM_SUBSTATES		0x00000010
/* hwinit: Can bring the link up for software */
#define  PCICAP_L1SS_CAP_LINK_ACTIVATION		0x00000020
/* hwinit: Time to restore the common mode */
#define  PCICAP_L1SS_CAP_COMMON_MODE_RESTORE_TIME	0x0000ff00
/* hwinit: Unit of the power on value */
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE			0x00030000
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US2		0x0
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US10		0x1
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US100		0x2
/* hwinit: Time that the port needs */
#define  PCICAP_L1SS_CAP_POWER_ON_VALUE			0x00f80000

/* rw: Substates in use */
#define PCICAP_L1SS_CTL1				0x08
/* rw: L1.2 by power management software */
#define  PCICAP_L1SS_CTL1_PCIPM_L1_2			0x00000001
/* rw: L1.1 by power management software */
#define  PCICAP_L1SS_CTL1_PCIPM_L1_1			0x00000002
/* rw: L1.2 by the hardware */
#define  PCICAP_L1SS_CTL1_ASPM_L1_2			0x00000004
/* rw: L1.1 by the hardware */
#define  PCICAP_L1SS_CTL1_ASPM_L1_1			0x00000008
/* rw: Interrupts when the link is up */
#define  PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT	0x00000010
/* rw: Brings the link up */
#define  PCICAP_L1SS_CTL1_LINK_ACTIVATION		0x00000020
/* rw: Time to wait for the common mode */
#define  PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME	0x0000ff00
/* rw: Latency from which L1.2 is entered */
#define  PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD		0x03ff0000
/* rw: Times 32 to this power */
#define  PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE	0xe0000000
#define  PCICAP_L1SS_CTL1_WRITE_MASK			0xe3ffff3f

/* rw: Time to power on */
#define PCICAP_L1SS_CTL2			0x0c
/* rw: Unit of the power on value */
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE	0x00000003
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US2	0x0
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US10	0x1
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US100	0x2
/* rw: Least time from L1.2 to use */
#define  PCICAP_L1SS_CTL2_POWER_ON_VALUE	0x000000f8
#define  PCICAP_L1SS_CTL2_WRITE_MASK		0x000000fb

#define PCICAP_L1SS_STATUS			0x10		/* rw1c: Link activation */
#define  PCICAP_L1SS_STATUS_LINK_ACTIVATION	0x00000001	/* rw1c: The link was brought up */
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
	u32 version;
};

/**
 * pcicap_l1ss_cap_pcipm_l1_2() - L1.2 by power management software
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_cap_pcipm_l1_2(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_PCIPM_L1_2, r);
}

/**
 * pcicap_l1ss_cap_pcipm_l1_1() - L1.1 by power management software
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_cap_pcipm_l1_1(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_PCIPM_L1_1, r);
}

/**
 * pcicap_l1ss_cap_aspm_l1_2() - L1.2 by the hardware
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_cap_aspm_l1_2(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_ASPM_L1_2, r);
}

/**
 * pcicap_l1ss_cap_aspm_l1_1() - L1.1 by the hardware
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_cap_aspm_l1_1(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_ASPM_L1_1, r);
}

/**
 * pcicap_l1ss_cap_l1_pm_substates() - There are substates at all
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_cap_l1_pm_substates(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_L1_PM_SUBSTATES, r);
}

/**
 * pcicap_l1ss_cap_link_activation() - Can bring the link up for software
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_cap_link_activation(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_LINK_ACTIVATION, r);
}

/**
 * pcicap_l1ss_cap_common_mode_restore_time() - Time to restore the common mode
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in us.
 */
static inline u32
pcicap_l1ss_cap_common_mode_restore_time(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_COMMON_MODE_RESTORE_TIME, r);
}

/**
 * pcicap_l1ss_cap_power_on_scale() - Unit of the power on value
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_l1ss_cap_power_on_scale(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_POWER_ON_SCALE, r);
}

/**
 * pcicap_l1ss_cap_power_on_value() - Time that the port needs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_l1ss_cap_power_on_value(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CAP_POWER_ON_VALUE, r);
}

/**
 * pcicap_l1ss_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_l1ss_read_cap(const struct pcicap_l1ss *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_L1SS_CAP, val);
}

/**
 * pcicap_l1ss_ctl1_pcipm_l1_2() - L1.2 by power management software
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_ctl1_pcipm_l1_2(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_PCIPM_L1_2, r);
}

/**
 * pcicap_l1ss_ctl1_set_pcipm_l1_2() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_pcipm_l1_2(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_PCIPM_L1_2) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_PCIPM_L1_2, val);
}

/**
 * pcicap_l1ss_ctl1_pcipm_l1_1() - L1.1 by power management software
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_ctl1_pcipm_l1_1(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_PCIPM_L1_1, r);
}

/**
 * pcicap_l1ss_ctl1_set_pcipm_l1_1() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_pcipm_l1_1(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_PCIPM_L1_1) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_PCIPM_L1_1, val);
}

/**
 * pcicap_l1ss_ctl1_aspm_l1_2() - L1.2 by the hardware
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_ctl1_aspm_l1_2(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_ASPM_L1_2, r);
}

/**
 * pcicap_l1ss_ctl1_set_aspm_l1_2() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_aspm_l1_2(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_ASPM_L1_2) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_ASPM_L1_2, val);
}

/**
 * pcicap_l1ss_ctl1_aspm_l1_1() - L1.1 by the hardware
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_ctl1_aspm_l1_1(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_ASPM_L1_1, r);
}

/**
 * pcicap_l1ss_ctl1_set_aspm_l1_1() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_aspm_l1_1(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_ASPM_L1_1) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_ASPM_L1_1, val);
}

/**
 * pcicap_l1ss_ctl1_link_activation_interrupt() - Interrupts when the link is up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_ctl1_link_activation_interrupt(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT, r);
}

/**
 * pcicap_l1ss_ctl1_set_link_activation_interrupt() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_link_activation_interrupt(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT, val);
}

/**
 * pcicap_l1ss_ctl1_link_activation() - Brings the link up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_ctl1_link_activation(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_LINK_ACTIVATION, r);
}

/**
 * pcicap_l1ss_ctl1_set_link_activation() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_link_activation(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_LINK_ACTIVATION) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_LINK_ACTIVATION, val);
}

/**
 * pcicap_l1ss_ctl1_common_mode_restore_time() - Time to wait for the
 * common mode
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in us.
 */
static inline u32
pcicap_l1ss_ctl1_common_mode_restore_time(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME, r);
}

/**
 * pcicap_l1ss_ctl1_set_common_mode_restore_time() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_common_mode_restore_time(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME, val);
}

/**
 * pcicap_l1ss_ctl1_ltr_l1_2_threshold() - Latency from which L1.2 is entered
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_l1ss_ctl1_ltr_l1_2_threshold(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD, r);
}

/**
 * pcicap_l1ss_ctl1_set_ltr_l1_2_threshold() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_ltr_l1_2_threshold(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD, val);
}

/**
 * pcicap_l1ss_ctl1_ltr_l1_2_threshold_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_l1ss_ctl1_ltr_l1_2_threshold_scale(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE, r);
}

/**
 * pcicap_l1ss_ctl1_set_ltr_l1_2_threshold_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl1_set_ltr_l1_2_threshold_scale(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE) |
	       FIELD_PREP(PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE, val);
}

/**
 * pcicap_l1ss_ctl1_ltr_l1_2_threshold_decoded() - Latency from which L1.2
 * is entered
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_l1ss_ctl1_ltr_l1_2_threshold_decoded(u32 r)
{
	u64 n = pcicap_l1ss_ctl1_ltr_l1_2_threshold(r);

	for (unsigned int i = pcicap_l1ss_ctl1_ltr_l1_2_threshold_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_l1ss_read_ctl1() - read: Substates in use
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_l1ss_read_ctl1(const struct pcicap_l1ss *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_L1SS_CTL1, val);
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
static inline int __must_check
pcicap_l1ss_update_ctl1(const struct pcicap_l1ss *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_L1SS_CTL1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_l1ss_read_ctl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_L1SS_CTL1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_l1ss_ctl2_power_on_scale() - Unit of the power on value
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_l1ss_ctl2_power_on_scale(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL2_POWER_ON_SCALE, r);
}

/**
 * pcicap_l1ss_ctl2_set_power_on_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl2_set_power_on_scale(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL2_POWER_ON_SCALE) |
	       FIELD_PREP(PCICAP_L1SS_CTL2_POWER_ON_SCALE, val);
}

/**
 * pcicap_l1ss_ctl2_power_on_value() - Least time from L1.2 to use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_l1ss_ctl2_power_on_value(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_CTL2_POWER_ON_VALUE, r);
}

/**
 * pcicap_l1ss_ctl2_set_power_on_value() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_l1ss_ctl2_set_power_on_value(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_L1SS_CTL2_POWER_ON_VALUE) |
	       FIELD_PREP(PCICAP_L1SS_CTL2_POWER_ON_VALUE, val);
}

/**
 * pcicap_l1ss_read_ctl2() - read: Time to power on
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_l1ss_read_ctl2(const struct pcicap_l1ss *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_L1SS_CTL2, val);
}

/**
 * pcicap_l1ss_update_ctl2() - change bits: Time to power on
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
static inline int __must_check
pcicap_l1ss_update_ctl2(const struct pcicap_l1ss *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_L1SS_CTL2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_l1ss_read_ctl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_L1SS_CTL2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_l1ss_status_link_activation() - The link was brought up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_l1ss_status_link_activation(u32 r)
{
	return FIELD_GET(PCICAP_L1SS_STATUS_LINK_ACTIVATION, r);
}

/**
 * pcicap_l1ss_read_status() - read: Link activation
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_l1ss_read_status(const struct pcicap_l1ss *v, u32 *val)
{
	*val = U32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_L1SS_STATUS, val);
}

/**
 * pcicap_l1ss_clear_status() - clear bits by writing 1: Link activation
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_l1ss_clear_status(const struct pcicap_l1ss *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_L1SS_STATUS_W1C_MASK)
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
	u32 dw[5];
};

/**
 * pcicap_l1ss_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_l1ss_snapshot(const struct pcicap_l1ss *v, struct pcicap_l1ss_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/**
 * pcicap_l1ss_snapshot_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_l1ss_snapshot_cap(const struct pcicap_l1ss_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_CAP,
				    val);
}

/**
 * pcicap_l1ss_snapshot_ctl1() - from a snapshot: Substates in use
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_l1ss_snapshot_ctl1(const struct pcicap_l1ss_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_CTL1,
				    val);
}

/**
 * pcicap_l1ss_snapshot_ctl2() - from a snapshot: Time to power on
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_l1ss_snapshot_ctl2(const struct pcicap_l1ss_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_CTL2,
				    val);
}

/**
 * pcicap_l1ss_snapshot_status() - from a snapshot: Link activation
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_l1ss_snapshot_status(const struct pcicap_l1ss_dwords *s, u32 *val)
{
	const struct pcicap_l1ss *v = &s->v;

	*val = U32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_L1SS_STATUS,
				    val);
}

/**
 * pcicap_l1ss_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_l1ss_init(struct pcicap_l1ss *v)
{
	v->version = v->view.version;
	if (v->version >= 2)
		pcicap_view_clamp(&v->view, 20);
	else
		pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_l1ss_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_l1ss_find().
 */
static inline int __must_check
pcicap_l1ss_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_l1ss *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_l1ss_find_next(const struct pcicap_l1ss *prev, struct pcicap_l1ss *v)
{
	return pcicap_l1ss_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_L1SS_H */
