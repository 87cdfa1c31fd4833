/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Native PCIe Enclosure Management
 *
 * Generated from specs/ext/npem.yaml - do not edit.
 * Source: PCIe Base, Native PCIe Enclosure Management Extended Capability
 */
#ifndef PCICAP_NPEM_H
#define PCICAP_NPEM_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_NPEM_ID				0x0029
#define PCICAP_NPEM_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Indications that there are */
#define PCICAP_NPEM_CAP					0x04
/* hwinit: There is enclosure management */
#define  PCICAP_NPEM_CAP_CAPABLE			0x00000001
/* hwinit: Can be reset */
#define  PCICAP_NPEM_CAP_RESET				0x00000002
/* hwinit: Normal */
#define  PCICAP_NPEM_CAP_OK				0x00000004
/* hwinit: To be found */
#define  PCICAP_NPEM_CAP_LOCATE				0x00000008
/* hwinit: Failed */
#define  PCICAP_NPEM_CAP_FAIL				0x00000010
/* hwinit: Array is being rebuilt */
#define  PCICAP_NPEM_CAP_REBUILD			0x00000020
/* hwinit: Will fail soon */
#define  PCICAP_NPEM_CAP_PFA				0x00000040
/* hwinit: Spare drive */
#define  PCICAP_NPEM_CAP_HOT_SPARE			0x00000080
/* hwinit: In an array at risk */
#define  PCICAP_NPEM_CAP_IN_CRITICAL_ARRAY		0x00000100
/* hwinit: In a failed array */
#define  PCICAP_NPEM_CAP_IN_FAILED_ARRAY		0x00000200
/* hwinit: Of the wrong type */
#define  PCICAP_NPEM_CAP_INVALID_TYPE			0x00000400
/* hwinit: Turned off */
#define  PCICAP_NPEM_CAP_DISABLED			0x00000800
/* hwinit: Defined by the enclosure */
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC		0xff000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC0	0x01000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC1	0x02000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC2	0x04000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC3	0x08000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC4	0x10000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC5	0x20000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC6	0x40000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC7	0x80000000

/* rw, rw1s: Indications that are on */
#define PCICAP_NPEM_CTRL				0x08
/* rw: Uses this register */
#define  PCICAP_NPEM_CTRL_ENABLE			0x00000001
/* rw1s: Starts a reset; reads 0 */
#define  PCICAP_NPEM_CTRL_RESET				0x00000002
/* rw: Normal */
#define  PCICAP_NPEM_CTRL_OK				0x00000004
/* rw: To be found */
#define  PCICAP_NPEM_CTRL_LOCATE			0x00000008
/* rw: Failed */
#define  PCICAP_NPEM_CTRL_FAIL				0x00000010
/* rw: Array is being rebuilt */
#define  PCICAP_NPEM_CTRL_REBUILD			0x00000020
/* rw: Will fail soon */
#define  PCICAP_NPEM_CTRL_PFA				0x00000040
/* rw: Spare drive */
#define  PCICAP_NPEM_CTRL_HOT_SPARE			0x00000080
/* rw: In an array at risk */
#define  PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY		0x00000100
/* rw: In a failed array */
#define  PCICAP_NPEM_CTRL_IN_FAILED_ARRAY		0x00000200
/* rw: Of the wrong type */
#define  PCICAP_NPEM_CTRL_INVALID_TYPE			0x00000400
/* rw: Turned off */
#define  PCICAP_NPEM_CTRL_DISABLED			0x00000800
/* rw: Defined by the enclosure */
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC		0xff000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC0	0x01000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC1	0x02000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC2	0x04000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC3	0x08000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC4	0x10000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC5	0x20000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC6	0x40000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC7	0x80000000
#define  PCICAP_NPEM_CTRL_WRITE_MASK			0xff000fff
#define  PCICAP_NPEM_CTRL_KEEP_MASK			0xfffffffd

/* rw1c, ro: State of the last command */
#define PCICAP_NPEM_STATUS			0x0c
/* rw1c: The last command is done */
#define  PCICAP_NPEM_STATUS_COMMAND_COMPLETED	0x00000001
/* ro: Defined by the enclosure */
#define  PCICAP_NPEM_STATUS_ENCLOSURE_SPECIFIC	0xff000000
#define  PCICAP_NPEM_STATUS_W1C_MASK		0x00000001
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_npem_desc;

/**
 * struct pcicap_npem - Native PCIe Enclosure Management
 * @view: where it is
 *
 * Made by pcicap_npem_find() only.
 */
struct pcicap_npem {
	struct pcicap_view view;
};

/**
 * pcicap_npem_cap_capable() - There is enclosure management
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_capable(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_CAPABLE, r);
}

/**
 * pcicap_npem_cap_reset() - Can be reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_reset(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_RESET, r);
}

/**
 * pcicap_npem_cap_ok() - Normal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_ok(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_OK, r);
}

/**
 * pcicap_npem_cap_locate() - To be found
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_locate(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_LOCATE, r);
}

/**
 * pcicap_npem_cap_fail() - Failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_fail(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_FAIL, r);
}

/**
 * pcicap_npem_cap_rebuild() - Array is being rebuilt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_rebuild(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_REBUILD, r);
}

/**
 * pcicap_npem_cap_pfa() - Will fail soon
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_pfa(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_PFA, r);
}

/**
 * pcicap_npem_cap_hot_spare() - Spare drive
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_hot_spare(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_HOT_SPARE, r);
}

/**
 * pcicap_npem_cap_in_critical_array() - In an array at risk
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_in_critical_array(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_IN_CRITICAL_ARRAY, r);
}

/**
 * pcicap_npem_cap_in_failed_array() - In a failed array
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_in_failed_array(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_IN_FAILED_ARRAY, r);
}

/**
 * pcicap_npem_cap_invalid_type() - Of the wrong type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_invalid_type(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_INVALID_TYPE, r);
}

/**
 * pcicap_npem_cap_disabled() - Turned off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_cap_disabled(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_DISABLED, r);
}

/**
 * pcicap_npem_cap_enclosure_specific() - Defined by the enclosure
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_npem_cap_enclosure_specific(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC, r);
}

/**
 * pcicap_npem_read_cap() - read: Indications that there are
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_npem_read_cap(const struct pcicap_npem *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NPEM_CAP, val);
}

/**
 * pcicap_npem_ctrl_enable() - Uses this register
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_ENABLE, r);
}

/**
 * pcicap_npem_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_ENABLE, val);
}

/**
 * pcicap_npem_ctrl_reset() - Starts a reset; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_reset(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_RESET, r);
}

/**
 * pcicap_npem_ctrl_set_reset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_reset(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_RESET) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_RESET, val);
}

/**
 * pcicap_npem_ctrl_ok() - Normal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_ok(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_OK, r);
}

/**
 * pcicap_npem_ctrl_set_ok() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_ok(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_OK) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_OK, val);
}

/**
 * pcicap_npem_ctrl_locate() - To be found
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_locate(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_LOCATE, r);
}

/**
 * pcicap_npem_ctrl_set_locate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_locate(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_LOCATE) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_LOCATE, val);
}

/**
 * pcicap_npem_ctrl_fail() - Failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_fail(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_FAIL, r);
}

/**
 * pcicap_npem_ctrl_set_fail() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_fail(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_FAIL) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_FAIL, val);
}

/**
 * pcicap_npem_ctrl_rebuild() - Array is being rebuilt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_rebuild(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_REBUILD, r);
}

/**
 * pcicap_npem_ctrl_set_rebuild() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_rebuild(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_REBUILD) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_REBUILD, val);
}

/**
 * pcicap_npem_ctrl_pfa() - Will fail soon
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_pfa(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_PFA, r);
}

/**
 * pcicap_npem_ctrl_set_pfa() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_pfa(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_PFA) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_PFA, val);
}

/**
 * pcicap_npem_ctrl_hot_spare() - Spare drive
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_hot_spare(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_HOT_SPARE, r);
}

/**
 * pcicap_npem_ctrl_set_hot_spare() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_hot_spare(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_HOT_SPARE) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_HOT_SPARE, val);
}

/**
 * pcicap_npem_ctrl_in_critical_array() - In an array at risk
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_in_critical_array(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY, r);
}

/**
 * pcicap_npem_ctrl_set_in_critical_array() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_in_critical_array(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY, val);
}

/**
 * pcicap_npem_ctrl_in_failed_array() - In a failed array
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_in_failed_array(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_IN_FAILED_ARRAY, r);
}

/**
 * pcicap_npem_ctrl_set_in_failed_array() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_in_failed_array(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_IN_FAILED_ARRAY) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_IN_FAILED_ARRAY, val);
}

/**
 * pcicap_npem_ctrl_invalid_type() - Of the wrong type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_invalid_type(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_INVALID_TYPE, r);
}

/**
 * pcicap_npem_ctrl_set_invalid_type() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_invalid_type(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_INVALID_TYPE) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_INVALID_TYPE, val);
}

/**
 * pcicap_npem_ctrl_disabled() - Turned off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_ctrl_disabled(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_DISABLED, r);
}

/**
 * pcicap_npem_ctrl_set_disabled() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_disabled(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_DISABLED) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_DISABLED, val);
}

/**
 * pcicap_npem_ctrl_enclosure_specific() - Defined by the enclosure
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_npem_ctrl_enclosure_specific(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC, r);
}

/**
 * pcicap_npem_ctrl_set_enclosure_specific() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_npem_ctrl_set_enclosure_specific(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC) |
	       FIELD_PREP(PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC, val);
}

/**
 * pcicap_npem_read_ctrl() - read: Indications that are on
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_npem_read_ctrl(const struct pcicap_npem *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NPEM_CTRL, val);
}

/**
 * pcicap_npem_update_ctrl() - change bits: Indications that are on
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
pcicap_npem_update_ctrl(const struct pcicap_npem *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_NPEM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_npem_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_NPEM_CTRL,
				 (u32)((old & PCICAP_NPEM_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_npem_status_command_completed() - The last command is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_npem_status_command_completed(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_STATUS_COMMAND_COMPLETED, r);
}

/**
 * pcicap_npem_status_enclosure_specific() - Defined by the enclosure
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_npem_status_enclosure_specific(u32 r)
{
	return FIELD_GET(PCICAP_NPEM_STATUS_ENCLOSURE_SPECIFIC, r);
}

/**
 * pcicap_npem_read_status() - read: State of the last command
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_npem_read_status(const struct pcicap_npem *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NPEM_STATUS, val);
}

/**
 * pcicap_npem_clear_status() - clear bits by writing 1: State of the
 * last command
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_npem_clear_status(const struct pcicap_npem *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_NPEM_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_NPEM_STATUS, bits);
}

/**
 * struct pcicap_npem_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_npem_dwords {
	struct pcicap_npem v;
	u32 dw[4];
};

/**
 * pcicap_npem_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_npem_snapshot(const struct pcicap_npem *v, struct pcicap_npem_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/**
 * pcicap_npem_snapshot_cap() - from a snapshot: Indications that there are
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_npem_snapshot_cap(const struct pcicap_npem_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NPEM_CAP,
				    val);
}

/**
 * pcicap_npem_snapshot_ctrl() - from a snapshot: Indications that are on
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_npem_snapshot_ctrl(const struct pcicap_npem_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NPEM_CTRL,
				    val);
}

/**
 * pcicap_npem_snapshot_status() - from a snapshot: State of the last command
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_npem_snapshot_status(const struct pcicap_npem_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NPEM_STATUS,
				    val);
}

/**
 * pcicap_npem_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_npem_init(struct pcicap_npem *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_npem_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_npem_find().
 */
static inline int __must_check
pcicap_npem_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_npem *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0029, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_npem_init(v);
}

/**
 * pcicap_npem_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_npem_find(struct pcicap_cfg *cfg, struct pcicap_npem *v)
{
	return pcicap_npem_find_after(cfg, 0, v);
}

/**
 * pcicap_npem_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_npem_find().
 */
static inline int __must_check
pcicap_npem_find_next(const struct pcicap_npem *prev, struct pcicap_npem *v)
{
	return pcicap_npem_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_NPEM_H */
