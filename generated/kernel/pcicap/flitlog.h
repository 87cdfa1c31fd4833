/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Logging
 *
 * Generated from specs/ext/flitlog.yaml - do not edit.
 * Source: PCIe Base, Flit Logging Extended Capability; libpci header.h, pydiskcmd
 */
#ifndef PCICAP_FLITLOG_H
#define PCICAP_FLITLOG_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_FLITLOG_ID			0x0032
#define PCICAP_FLITLOG_SIZE			0x3c

/* Registers: offset from the start of the capability; fields: mask, access */

/* unknown: One flit with an error */
#define PCICAP_FLITLOG_ERROR_LOG1			0x04
/* unknown: The log is valid */
#define  PCICAP_FLITLOG_ERROR_LOG1_VALID		0x00000001
/* unknown: Width of the link */
#define  PCICAP_FLITLOG_ERROR_LOG1_WIDTH		0x0000000e
/* unknown: Place of the flit */
#define  PCICAP_FLITLOG_ERROR_LOG1_OFFSET		0x000000f0
/* unknown: Flits with errors in a row */
#define  PCICAP_FLITLOG_ERROR_LOG1_CONSECUTIVE		0x00001f00
/* unknown: More entries follow */
#define  PCICAP_FLITLOG_ERROR_LOG1_MORE			0x00002000
/* unknown: The flit was not recognized */
#define  PCICAP_FLITLOG_ERROR_LOG1_UNRECOGNIZED		0x00004000
/* unknown: The flit could not be corrected */
#define  PCICAP_FLITLOG_ERROR_LOG1_UNCORRECTABLE	0x00008000
/* unknown: Parity syndrome of ECC group 0 */
#define  PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_PARITY0	0x00ff0000
/* unknown: Check syndrome of ECC group 0 */
#define  PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_CHECK0	0xff000000

/* ro: The rest of the log */
#define PCICAP_FLITLOG_ERROR_LOG2			0x08
/* ro: Parity syndrome of ECC group 1 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY1	0x000000ff
/* ro: Check syndrome of ECC group 1 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK1	0x0000ff00
/* ro: Parity syndrome of ECC group 2 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY2	0x00ff0000
/* ro: Check syndrome of ECC group 2 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK2	0xff000000

/* rw: Counter of flit errors */
#define PCICAP_FLITLOG_COUNTER_CTRL			0x0c
/* rw: Counts */
#define  PCICAP_FLITLOG_COUNTER_CTRL_ENABLE		0x0001
/* rw: Interrupts at the trigger */
#define  PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE	0x0002
/* rw: What is counted */
#define  PCICAP_FLITLOG_COUNTER_CTRL_EVENTS		0x000c
/* rw: Count at which it interrupts */
#define  PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER		0x0ff0
#define  PCICAP_FLITLOG_COUNTER_CTRL_WRITE_MASK		0x0fff

/* unknown: State of the counter */
#define PCICAP_FLITLOG_COUNTER_STATUS			0x0e
/* unknown: Width of the link */
#define  PCICAP_FLITLOG_COUNTER_STATUS_WIDTH		0x0007
/* unknown: The trigger was reached */
#define  PCICAP_FLITLOG_COUNTER_STATUS_INTERRUPT	0x0008
/* unknown: Errors counted */
#define  PCICAP_FLITLOG_COUNTER_STATUS_COUNT		0xff00

/* rw, unknown: Measurement of the first bit error rate */
#define PCICAP_FLITLOG_FBER_CTRL		0x10
/* rw: Measures */
#define  PCICAP_FLITLOG_FBER_CTRL_ENABLE	0x00000001
/* unknown: Clears the counters */
#define  PCICAP_FLITLOG_FBER_CTRL_CLEAR		0x00000002
/* rw: What is counted together */
#define  PCICAP_FLITLOG_FBER_CTRL_GRANULARITY	0x0000000c
#define PCICAP_FLITLOG_FBER_FLITS		0x14	/* ro: Flits counted */

#define PCICAP_FLITLOG_FBER_INVALID		0x18		/* ro: Bad flits */
#define  PCICAP_FLITLOG_FBER_INVALID_INVALID	0x0000ffff	/* ro: Invalid flits counted */

/* ro: Corrections of two lanes each */
#define PCICAP_FLITLOG_FBER_LANES		0x1c
#define PCICAP_FLITLOG_FBER_LANES_COUNT		8
/* ro: Corrections of the even lane */
#define  PCICAP_FLITLOG_FBER_LANES_EVEN		0x0000ffff
/* ro: Corrections of the odd lane */
#define  PCICAP_FLITLOG_FBER_LANES_ODD		0xffff0000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_flitlog_desc;

/**
 * struct pcicap_flitlog - Flit Logging
 * @view: where it is
 *
 * Made by pcicap_flitlog_find() only.
 */
struct pcicap_flitlog {
	struct pcicap_view view;
};

/**
 * pcicap_flitlog_error_log1_valid() - The log is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_error_log1_valid(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_VALID, r);
}

/**
 * pcicap_flitlog_error_log1_width() - Width of the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log1_width(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_WIDTH, r);
}

/**
 * pcicap_flitlog_error_log1_offset() - Place of the flit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log1_offset(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_OFFSET, r);
}

/**
 * pcicap_flitlog_error_log1_consecutive() - Flits with errors in a row
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log1_consecutive(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_CONSECUTIVE, r);
}

/**
 * pcicap_flitlog_error_log1_more() - More entries follow
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_error_log1_more(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_MORE, r);
}

/**
 * pcicap_flitlog_error_log1_unrecognized() - The flit was not recognized
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_error_log1_unrecognized(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_UNRECOGNIZED, r);
}

/**
 * pcicap_flitlog_error_log1_uncorrectable() - The flit could not be corrected
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_error_log1_uncorrectable(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_UNCORRECTABLE, r);
}

/**
 * pcicap_flitlog_error_log1_syndrome_parity0() - Parity syndrome of ECC group 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log1_syndrome_parity0(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_PARITY0, r);
}

/**
 * pcicap_flitlog_error_log1_syndrome_check0() - Check syndrome of ECC group 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log1_syndrome_check0(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_CHECK0, r);
}

/**
 * pcicap_flitlog_read_error_log1() - read: One flit with an error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_error_log1(const struct pcicap_flitlog *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_ERROR_LOG1, val);
}

/**
 * pcicap_flitlog_error_log2_syndrome_parity1() - Parity syndrome of ECC group 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log2_syndrome_parity1(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY1, r);
}

/**
 * pcicap_flitlog_error_log2_syndrome_check1() - Check syndrome of ECC group 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log2_syndrome_check1(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK1, r);
}

/**
 * pcicap_flitlog_error_log2_syndrome_parity2() - Parity syndrome of ECC group 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log2_syndrome_parity2(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY2, r);
}

/**
 * pcicap_flitlog_error_log2_syndrome_check2() - Check syndrome of ECC group 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_error_log2_syndrome_check2(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK2, r);
}

/**
 * pcicap_flitlog_read_error_log2() - read: The rest of the log
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_error_log2(const struct pcicap_flitlog *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_ERROR_LOG2, val);
}

/**
 * pcicap_flitlog_counter_ctrl_enable() - Counts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_counter_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_CTRL_ENABLE, r);
}

/**
 * pcicap_flitlog_counter_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_flitlog_counter_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITLOG_COUNTER_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_FLITLOG_COUNTER_CTRL_ENABLE, val);
}

/**
 * pcicap_flitlog_counter_ctrl_interrupt_enable() - Interrupts at the trigger
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_counter_ctrl_interrupt_enable(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE, r);
}

/**
 * pcicap_flitlog_counter_ctrl_set_interrupt_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_flitlog_counter_ctrl_set_interrupt_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE) |
	       FIELD_PREP(PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE, val);
}

/**
 * pcicap_flitlog_counter_ctrl_events() - What is counted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_flitlog_counter_ctrl_events(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_CTRL_EVENTS, r);
}

/**
 * pcicap_flitlog_counter_ctrl_set_events() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_flitlog_counter_ctrl_set_events(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_FLITLOG_COUNTER_CTRL_EVENTS) |
	       FIELD_PREP(PCICAP_FLITLOG_COUNTER_CTRL_EVENTS, val);
}

/**
 * pcicap_flitlog_counter_ctrl_trigger() - Count at which it interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_flitlog_counter_ctrl_trigger(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER, r);
}

/**
 * pcicap_flitlog_counter_ctrl_set_trigger() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_flitlog_counter_ctrl_set_trigger(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER) |
	       FIELD_PREP(PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER, val);
}

/**
 * pcicap_flitlog_read_counter_ctrl() - read: Counter of flit errors
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_counter_ctrl(const struct pcicap_flitlog *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FLITLOG_COUNTER_CTRL, val);
}

/**
 * pcicap_flitlog_update_counter_ctrl() - change bits: Counter of flit errors
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
pcicap_flitlog_update_counter_ctrl(const struct pcicap_flitlog *v, u16 mask,
				   u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_FLITLOG_COUNTER_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_flitlog_read_counter_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_FLITLOG_COUNTER_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_flitlog_counter_status_width() - Width of the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_flitlog_counter_status_width(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_STATUS_WIDTH, r);
}

/**
 * pcicap_flitlog_counter_status_interrupt() - The trigger was reached
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_counter_status_interrupt(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_STATUS_INTERRUPT, r);
}

/**
 * pcicap_flitlog_counter_status_count() - Errors counted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_flitlog_counter_status_count(u16 r)
{
	return FIELD_GET(PCICAP_FLITLOG_COUNTER_STATUS_COUNT, r);
}

/**
 * pcicap_flitlog_read_counter_status() - read: State of the counter
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_counter_status(const struct pcicap_flitlog *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FLITLOG_COUNTER_STATUS, val);
}

/**
 * pcicap_flitlog_fber_ctrl_enable() - Measures
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_fber_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_FBER_CTRL_ENABLE, r);
}

/**
 * pcicap_flitlog_fber_ctrl_clear() - Clears the counters
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitlog_fber_ctrl_clear(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_FBER_CTRL_CLEAR, r);
}

/**
 * pcicap_flitlog_fber_ctrl_granularity() - What is counted together
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_fber_ctrl_granularity(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_FBER_CTRL_GRANULARITY, r);
}

/**
 * pcicap_flitlog_read_fber_ctrl() - read: Measurement of the first bit
 * error rate
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_fber_ctrl(const struct pcicap_flitlog *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_FBER_CTRL, val);
}

/**
 * pcicap_flitlog_read_fber_flits() - read: Flits counted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_fber_flits(const struct pcicap_flitlog *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_FBER_FLITS, val);
}

/**
 * pcicap_flitlog_fber_invalid_invalid() - Invalid flits counted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_fber_invalid_invalid(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_FBER_INVALID_INVALID, r);
}

/**
 * pcicap_flitlog_read_fber_invalid() - read: Bad flits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitlog_read_fber_invalid(const struct pcicap_flitlog *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_FBER_INVALID, val);
}

/**
 * pcicap_flitlog_fber_lanes_even() - Corrections of the even lane
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_fber_lanes_even(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_FBER_LANES_EVEN, r);
}

/**
 * pcicap_flitlog_fber_lanes_odd() - Corrections of the odd lane
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitlog_fber_lanes_odd(u32 r)
{
	return FIELD_GET(PCICAP_FLITLOG_FBER_LANES_ODD, r);
}

/**
 * pcicap_flitlog_read_fber_lanes() - read: Corrections of two lanes each
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_flitlog_read_fber_lanes(const struct pcicap_flitlog *v,
			       unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_FLITLOG_FBER_LANES + index * 4, val);
}

/**
 * struct pcicap_flitlog_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_flitlog_dwords {
	struct pcicap_flitlog v;
	u32 dw[15];
};

/**
 * pcicap_flitlog_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_flitlog_snapshot(const struct pcicap_flitlog *v,
			struct pcicap_flitlog_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 14, &s->dw[1]);
}

/**
 * pcicap_flitlog_snapshot_error_log1() - from a snapshot: One flit with
 * an error
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_error_log1(const struct pcicap_flitlog_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_ERROR_LOG1, val);
}

/**
 * pcicap_flitlog_snapshot_error_log2() - from a snapshot: The rest of the log
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_error_log2(const struct pcicap_flitlog_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_ERROR_LOG2, val);
}

/**
 * pcicap_flitlog_snapshot_counter_ctrl() - from a snapshot: Counter of
 * flit errors
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_counter_ctrl(const struct pcicap_flitlog_dwords *s,
				     u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_COUNTER_CTRL, val);
}

/**
 * pcicap_flitlog_snapshot_counter_status() - from a snapshot: State of
 * the counter
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_counter_status(const struct pcicap_flitlog_dwords *s,
				       u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_COUNTER_STATUS, val);
}

/**
 * pcicap_flitlog_snapshot_fber_ctrl() - from a snapshot: Measurement of the
 * first bit error rate
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_fber_ctrl(const struct pcicap_flitlog_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_CTRL, val);
}

/**
 * pcicap_flitlog_snapshot_fber_flits() - from a snapshot: Flits counted
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_fber_flits(const struct pcicap_flitlog_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_FLITS, val);
}

/**
 * pcicap_flitlog_snapshot_fber_invalid() - from a snapshot: Bad flits
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_fber_invalid(const struct pcicap_flitlog_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_INVALID, val);
}

/**
 * pcicap_flitlog_snapshot_fber_lanes() - from a snapshot: Corrections of two
 * lanes each
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitlog_snapshot_fber_lanes(const struct pcicap_flitlog_dwords *s,
				   unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_LANES + index * 4, val);
}

/**
 * pcicap_flitlog_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_flitlog_init(struct pcicap_flitlog *v)
{
	pcicap_view_clamp(&v->view, 60);
	return 0;
}

/**
 * pcicap_flitlog_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_flitlog_find().
 */
static inline int __must_check
pcicap_flitlog_find_after(struct pcicap_cfg *cfg, u32 after,
			  struct pcicap_flitlog *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0032, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_flitlog_init(v);
}

/**
 * pcicap_flitlog_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_flitlog_find(struct pcicap_cfg *cfg, struct pcicap_flitlog *v)
{
	return pcicap_flitlog_find_after(cfg, 0, v);
}

/**
 * pcicap_flitlog_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_flitlog_find().
 */
static inline int __must_check
pcicap_flitlog_find_next(const struct pcicap_flitlog *prev,
			 struct pcicap_flitlog *v)
{
	return pcicap_flitlog_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_FLITLOG_H */
