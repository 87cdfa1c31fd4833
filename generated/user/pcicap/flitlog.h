/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Logging
 *
 * Generated from specs/ext/flitlog.yaml - do not edit.
 * Source: PCIe Base, Flit Logging Extended Capability; libpci header.h, pydiskcmd
 */
#ifndef PCICAP_FLITLOG_H
#define PCICAP_FLITLOG_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_FLITLOG_ID			0x0032
#define PCICAP_FLITLOG_SIZE			0x3c

/* Registers: offset from the start of the capability; fields: mask, access */

/* unknown: Log of one flit error */
#define PCICAP_FLITLOG_ERROR_LOG1			0x04
/* unknown: The log is valid */
#define  PCICAP_FLITLOG_ERROR_LOG1_VALID		0x00000001
/* unknown: Link width */
#define  PCICAP_FLITLOG_ERROR_LOG1_WIDTH		0x0000000e
/* unknown: Offset of the flit */
#define  PCICAP_FLITLOG_ERROR_LOG1_OFFSET		0x000000f0
/* unknown: Number of consecutive flits with errors */
#define  PCICAP_FLITLOG_ERROR_LOG1_CONSECUTIVE		0x00001f00
/* unknown: More entries follow */
#define  PCICAP_FLITLOG_ERROR_LOG1_MORE			0x00002000
/* unknown: The flit was unrecognized */
#define  PCICAP_FLITLOG_ERROR_LOG1_UNRECOGNIZED		0x00004000
/* unknown: The flit was uncorrectable by FEC */
#define  PCICAP_FLITLOG_ERROR_LOG1_UNCORRECTABLE	0x00008000
/* unknown: Parity syndrome of ECC group 0 */
#define  PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_PARITY0	0x00ff0000
/* unknown: Check syndrome of ECC group 0 */
#define  PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_CHECK0	0xff000000

/* ro: Log of the remaining ECC groups */
#define PCICAP_FLITLOG_ERROR_LOG2			0x08
/* ro: Parity syndrome of ECC group 1 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY1	0x000000ff
/* ro: Check syndrome of ECC group 1 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK1	0x0000ff00
/* ro: Parity syndrome of ECC group 2 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY2	0x00ff0000
/* ro: Check syndrome of ECC group 2 */
#define  PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK2	0xff000000

/* rw: Flit error counter */
#define PCICAP_FLITLOG_COUNTER_CTRL			0x0c
/* rw: Counts */
#define  PCICAP_FLITLOG_COUNTER_CTRL_ENABLE		0x0001
/* rw: An interrupt is raised when the trigger is reached */
#define  PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE	0x0002
/* rw: What is counted */
#define  PCICAP_FLITLOG_COUNTER_CTRL_EVENTS		0x000c
/* rw: Trigger event count */
#define  PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER		0x0ff0
#define  PCICAP_FLITLOG_COUNTER_CTRL_WRITE_MASK		0x0fff

/* unknown: Flit error counter status */
#define PCICAP_FLITLOG_COUNTER_STATUS			0x0e
/* unknown: Link width */
#define  PCICAP_FLITLOG_COUNTER_STATUS_WIDTH		0x0007
/* unknown: The trigger event count was reached */
#define  PCICAP_FLITLOG_COUNTER_STATUS_INTERRUPT	0x0008
/* unknown: Errors counted */
#define  PCICAP_FLITLOG_COUNTER_STATUS_COUNT		0xff00

/* rw, unknown: First bit error rate measurement */
#define PCICAP_FLITLOG_FBER_CTRL		0x10
/* rw: Measures */
#define  PCICAP_FLITLOG_FBER_CTRL_ENABLE	0x00000001
/* unknown: Clears the counters */
#define  PCICAP_FLITLOG_FBER_CTRL_CLEAR		0x00000002
/* rw: Granularity of the counts */
#define  PCICAP_FLITLOG_FBER_CTRL_GRANULARITY	0x0000000c
#define PCICAP_FLITLOG_FBER_FLITS		0x14	/* ro: Flits counted */

#define PCICAP_FLITLOG_FBER_INVALID		0x18		/* ro: Bad flits */
#define  PCICAP_FLITLOG_FBER_INVALID_INVALID	0x0000ffff	/* ro: Invalid flits counted */

/* ro: Corrections, per pair of lanes */
#define PCICAP_FLITLOG_FBER_LANES		0x1c
#define PCICAP_FLITLOG_FBER_LANES_COUNT		8
/* ro: Corrections on the even lane */
#define  PCICAP_FLITLOG_FBER_LANES_EVEN		0x0000ffff
/* ro: Corrections on the odd lane */
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

/* Log of one flit error */
struct pcicap_flitlog_error_log1 {
	uint32_t raw;
};

/* The log is valid */
static inline bool
pcicap_flitlog_error_log1_valid(struct pcicap_flitlog_error_log1 r)
{
	return (r.raw & PCICAP_FLITLOG_ERROR_LOG1_VALID) != 0;
}

/* Link width */
static inline uint32_t
pcicap_flitlog_error_log1_width(struct pcicap_flitlog_error_log1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG1_WIDTH) >> 1);
}

/* Offset of the flit */
static inline uint32_t
pcicap_flitlog_error_log1_offset(struct pcicap_flitlog_error_log1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG1_OFFSET) >> 4);
}

/* Number of consecutive flits with errors */
static inline uint32_t
pcicap_flitlog_error_log1_consecutive(struct pcicap_flitlog_error_log1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG1_CONSECUTIVE) >> 8);
}

/* More entries follow */
static inline bool
pcicap_flitlog_error_log1_more(struct pcicap_flitlog_error_log1 r)
{
	return (r.raw & PCICAP_FLITLOG_ERROR_LOG1_MORE) != 0;
}

/* The flit was unrecognized */
static inline bool
pcicap_flitlog_error_log1_unrecognized(struct pcicap_flitlog_error_log1 r)
{
	return (r.raw & PCICAP_FLITLOG_ERROR_LOG1_UNRECOGNIZED) != 0;
}

/* The flit was uncorrectable by FEC */
static inline bool
pcicap_flitlog_error_log1_uncorrectable(struct pcicap_flitlog_error_log1 r)
{
	return (r.raw & PCICAP_FLITLOG_ERROR_LOG1_UNCORRECTABLE) != 0;
}

/* Parity syndrome of ECC group 0 */
static inline uint32_t
pcicap_flitlog_error_log1_syndrome_parity0(struct pcicap_flitlog_error_log1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_PARITY0) >> 16);
}

/* Check syndrome of ECC group 0 */
static inline uint32_t
pcicap_flitlog_error_log1_syndrome_check0(struct pcicap_flitlog_error_log1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG1_SYNDROME_CHECK0) >> 24);
}

/**
 * pcicap_flitlog_read_error_log1() - read: Log of one flit error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_error_log1(const struct pcicap_flitlog *v,
			       struct pcicap_flitlog_error_log1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_ERROR_LOG1,
				  &val->raw);
}

/* Log of the remaining ECC groups */
struct pcicap_flitlog_error_log2 {
	uint32_t raw;
};

/* Parity syndrome of ECC group 1 */
static inline uint32_t
pcicap_flitlog_error_log2_syndrome_parity1(struct pcicap_flitlog_error_log2 r)
{
	return (uint32_t)(r.raw & PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY1);
}

/* Check syndrome of ECC group 1 */
static inline uint32_t
pcicap_flitlog_error_log2_syndrome_check1(struct pcicap_flitlog_error_log2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK1) >> 8);
}

/* Parity syndrome of ECC group 2 */
static inline uint32_t
pcicap_flitlog_error_log2_syndrome_parity2(struct pcicap_flitlog_error_log2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_PARITY2) >> 16);
}

/* Check syndrome of ECC group 2 */
static inline uint32_t
pcicap_flitlog_error_log2_syndrome_check2(struct pcicap_flitlog_error_log2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_ERROR_LOG2_SYNDROME_CHECK2) >> 24);
}

/**
 * pcicap_flitlog_read_error_log2() - read: Log of the remaining ECC groups
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_error_log2(const struct pcicap_flitlog *v,
			       struct pcicap_flitlog_error_log2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_ERROR_LOG2,
				  &val->raw);
}

/* Flit error counter */
struct pcicap_flitlog_counter_ctrl {
	uint16_t raw;
};

/* Counts */
static inline bool
pcicap_flitlog_counter_ctrl_enable(struct pcicap_flitlog_counter_ctrl r)
{
	return (r.raw & PCICAP_FLITLOG_COUNTER_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitlog_counter_ctrl
pcicap_flitlog_counter_ctrl_set_enable(struct pcicap_flitlog_counter_ctrl r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_FLITLOG_COUNTER_CTRL_ENABLE,
			      val ? PCICAP_FLITLOG_COUNTER_CTRL_ENABLE : 0);
	return r;
}

/* An interrupt is raised when the trigger is reached */
static inline bool
pcicap_flitlog_counter_ctrl_interrupt_enable(struct pcicap_flitlog_counter_ctrl r)
{
	return (r.raw & PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitlog_counter_ctrl
pcicap_flitlog_counter_ctrl_set_interrupt_enable(struct pcicap_flitlog_counter_ctrl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE,
			      val ? PCICAP_FLITLOG_COUNTER_CTRL_INTERRUPT_ENABLE : 0);
	return r;
}

/* What is counted */
static inline uint16_t
pcicap_flitlog_counter_ctrl_events(struct pcicap_flitlog_counter_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_FLITLOG_COUNTER_CTRL_EVENTS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitlog_counter_ctrl
pcicap_flitlog_counter_ctrl_set_events(struct pcicap_flitlog_counter_ctrl r,
				       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_FLITLOG_COUNTER_CTRL_EVENTS,
			      (uint32_t)val << 2);
	return r;
}

/* Trigger event count */
static inline uint16_t
pcicap_flitlog_counter_ctrl_trigger(struct pcicap_flitlog_counter_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitlog_counter_ctrl
pcicap_flitlog_counter_ctrl_set_trigger(struct pcicap_flitlog_counter_ctrl r,
					uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_FLITLOG_COUNTER_CTRL_TRIGGER,
			      (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_flitlog_read_counter_ctrl() - read: Flit error counter
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_counter_ctrl(const struct pcicap_flitlog *v,
				 struct pcicap_flitlog_counter_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FLITLOG_COUNTER_CTRL,
				  &val->raw);
}

/**
 * pcicap_flitlog_update_counter_ctrl() - change bits: Flit error counter
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
pcicap_flitlog_update_counter_ctrl(const struct pcicap_flitlog *v,
				   uint16_t mask,
				   struct pcicap_flitlog_counter_ctrl val)
{
	struct pcicap_flitlog_counter_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FLITLOG_COUNTER_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_flitlog_read_counter_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_FLITLOG_COUNTER_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Flit error counter status */
struct pcicap_flitlog_counter_status {
	uint16_t raw;
};

/* Link width */
static inline uint16_t
pcicap_flitlog_counter_status_width(struct pcicap_flitlog_counter_status r)
{
	return (uint16_t)(r.raw & PCICAP_FLITLOG_COUNTER_STATUS_WIDTH);
}

/* The trigger event count was reached */
static inline bool
pcicap_flitlog_counter_status_interrupt(struct pcicap_flitlog_counter_status r)
{
	return (r.raw & PCICAP_FLITLOG_COUNTER_STATUS_INTERRUPT) != 0;
}

/* Errors counted */
static inline uint16_t
pcicap_flitlog_counter_status_count(struct pcicap_flitlog_counter_status r)
{
	return (uint16_t)((r.raw & PCICAP_FLITLOG_COUNTER_STATUS_COUNT) >> 8);
}

/**
 * pcicap_flitlog_read_counter_status() - read: Flit error counter status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_counter_status(const struct pcicap_flitlog *v,
				   struct pcicap_flitlog_counter_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FLITLOG_COUNTER_STATUS,
				  &val->raw);
}

/* First bit error rate measurement */
struct pcicap_flitlog_fber_ctrl {
	uint32_t raw;
};

/* Measures */
static inline bool
pcicap_flitlog_fber_ctrl_enable(struct pcicap_flitlog_fber_ctrl r)
{
	return (r.raw & PCICAP_FLITLOG_FBER_CTRL_ENABLE) != 0;
}

/* Clears the counters */
static inline bool
pcicap_flitlog_fber_ctrl_clear(struct pcicap_flitlog_fber_ctrl r)
{
	return (r.raw & PCICAP_FLITLOG_FBER_CTRL_CLEAR) != 0;
}

/* Granularity of the counts */
static inline uint32_t
pcicap_flitlog_fber_ctrl_granularity(struct pcicap_flitlog_fber_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_FBER_CTRL_GRANULARITY) >> 2);
}

/**
 * pcicap_flitlog_read_fber_ctrl() - read: First bit error rate measurement
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_fber_ctrl(const struct pcicap_flitlog *v,
			      struct pcicap_flitlog_fber_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_FBER_CTRL,
				  &val->raw);
}

/**
 * pcicap_flitlog_read_fber_flits() - read: Flits counted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_fber_flits(const struct pcicap_flitlog *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_FBER_FLITS, val);
}

/* Bad flits */
struct pcicap_flitlog_fber_invalid {
	uint32_t raw;
};

/* Invalid flits counted */
static inline uint32_t
pcicap_flitlog_fber_invalid_invalid(struct pcicap_flitlog_fber_invalid r)
{
	return (uint32_t)(r.raw & PCICAP_FLITLOG_FBER_INVALID_INVALID);
}

/**
 * pcicap_flitlog_read_fber_invalid() - read: Bad flits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_fber_invalid(const struct pcicap_flitlog *v,
				 struct pcicap_flitlog_fber_invalid *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITLOG_FBER_INVALID,
				  &val->raw);
}

/* Corrections, per pair of lanes */
struct pcicap_flitlog_fber_lanes {
	uint32_t raw;
};

/* Corrections on the even lane */
static inline uint32_t
pcicap_flitlog_fber_lanes_even(struct pcicap_flitlog_fber_lanes r)
{
	return (uint32_t)(r.raw & PCICAP_FLITLOG_FBER_LANES_EVEN);
}

/* Corrections on the odd lane */
static inline uint32_t
pcicap_flitlog_fber_lanes_odd(struct pcicap_flitlog_fber_lanes r)
{
	return (uint32_t)((r.raw & PCICAP_FLITLOG_FBER_LANES_ODD) >> 16);
}

/**
 * pcicap_flitlog_read_fber_lanes() - read: Corrections, per pair of lanes
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_read_fber_lanes(const struct pcicap_flitlog *v,
			       unsigned int index,
			       struct pcicap_flitlog_fber_lanes *val)
{
	val->raw = UINT32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_FLITLOG_FBER_LANES + index * 4,
				  &val->raw);
}

/**
 * struct pcicap_flitlog_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_flitlog_dwords {
	struct pcicap_flitlog v;
	uint32_t dw[15];
};

/**
 * pcicap_flitlog_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot(const struct pcicap_flitlog *v,
			struct pcicap_flitlog_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 14, &s->dw[1]);
}

/* Log of one flit error: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_error_log1(const struct pcicap_flitlog_dwords *s,
				   struct pcicap_flitlog_error_log1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_ERROR_LOG1, &val->raw);
}

/* Log of the remaining ECC groups: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_error_log2(const struct pcicap_flitlog_dwords *s,
				   struct pcicap_flitlog_error_log2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_ERROR_LOG2, &val->raw);
}

/* Flit error counter: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_counter_ctrl(const struct pcicap_flitlog_dwords *s,
				     struct pcicap_flitlog_counter_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_COUNTER_CTRL, &val->raw);
}

/* Flit error counter status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_counter_status(const struct pcicap_flitlog_dwords *s,
				       struct pcicap_flitlog_counter_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_COUNTER_STATUS, &val->raw);
}

/* First bit error rate measurement: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_fber_ctrl(const struct pcicap_flitlog_dwords *s,
				  struct pcicap_flitlog_fber_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_CTRL, &val->raw);
}

/* Flits counted: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_fber_flits(const struct pcicap_flitlog_dwords *s,
				   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_FLITS, val);
}

/* Bad flits: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_fber_invalid(const struct pcicap_flitlog_dwords *s,
				     struct pcicap_flitlog_fber_invalid *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_INVALID, &val->raw);
}

/* Corrections, per pair of lanes: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_snapshot_fber_lanes(const struct pcicap_flitlog_dwords *s,
				   unsigned int index,
				   struct pcicap_flitlog_fber_lanes *val)
{
	val->raw = UINT32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITLOG_FBER_LANES + index * 4,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_init(struct pcicap_flitlog *v)
{
	pcicap_view_clamp(&v->view, 60);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_flitlog_find_next(const struct pcicap_flitlog *prev,
			 struct pcicap_flitlog *v)
{
	return pcicap_flitlog_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_FLITLOG_H */
