/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access kinds and widths
 *
 * Generated from access.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ACCESS_H
#define PCICAP_TEST_ACCESS_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_TEST_ACCESS_ID			0x7e
#define PCICAP_TEST_ACCESS_SIZE			0x30

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw1s, rw, rws, rw1c, rw1cs, ro, hwinit, ros: All kinds beside each other */
#define PCICAP_TEST_ACCESS_MIXED		0x02
/* rw1s: Starts it */
#define  PCICAP_TEST_ACCESS_MIXED_GO		0x0001
/* rw: Enables it */
#define  PCICAP_TEST_ACCESS_MIXED_ENABLE	0x0002
/* rw: How much */
#define  PCICAP_TEST_ACCESS_MIXED_MODE		0x000c
#define  PCICAP_TEST_ACCESS_MIXED_MODE_OFF	0x0
#define  PCICAP_TEST_ACCESS_MIXED_MODE_HALF	0x1
#define  PCICAP_TEST_ACCESS_MIXED_MODE_FULL	0x2
/* rws: Survives a reset */
#define  PCICAP_TEST_ACCESS_MIXED_STICKY	0x0010
/* rw1c: It is done */
#define  PCICAP_TEST_ACCESS_MIXED_DONE		0x0020
/* rw1cs: It failed */
#define  PCICAP_TEST_ACCESS_MIXED_FAILED	0x0040
/* ro: It is ready */
#define  PCICAP_TEST_ACCESS_MIXED_READY		0x0080
/* hwinit: Set by the board */
#define  PCICAP_TEST_ACCESS_MIXED_WIRED		0x0100
/* ros: Kept over a reset */
#define  PCICAP_TEST_ACCESS_MIXED_LOG		0x0200
#define  PCICAP_TEST_ACCESS_MIXED_WRITE_MASK	0x001f
#define  PCICAP_TEST_ACCESS_MIXED_W1C_MASK	0x0060
#define  PCICAP_TEST_ACCESS_MIXED_KEEP_MASK	0x1c1e
#define PCICAP_TEST_ACCESS_BYTE			0x04	/* rw: A byte */
#define PCICAP_TEST_ACCESS_CLASS_CODE		0x05	/* ro: Three bytes */
#define PCICAP_TEST_ACCESS_WORD			0x08	/* ro: Read only */
#define PCICAP_TEST_ACCESS_DOORBELL		0x0a	/* wo: Write only */
#define PCICAP_TEST_ACCESS_SERIAL		0x0c	/* rw: Two dwords */

#define PCICAP_TEST_ACCESS_EVENTS		0x14		/* rw1c: Nothing but events */
#define  PCICAP_TEST_ACCESS_EVENTS_HIGH		0xffff0000	/* rw1c: Many */
#define  PCICAP_TEST_ACCESS_EVENTS_LOW		0x00000001	/* rw1c: One */
#define  PCICAP_TEST_ACCESS_EVENTS_W1C_MASK	0xffff0001

/* rw: A field in two parts */
#define PCICAP_TEST_ACCESS_SPLIT		0x18
/* rw: High part first */
#define  PCICAP_TEST_ACCESS_SPLIT_LOG_SIZE	0x00002f00
/* rw: Value times ten to the scale */
#define  PCICAP_TEST_ACCESS_SPLIT_SCALED	0x00ff0000
/* rw: The scale */
#define  PCICAP_TEST_ACCESS_SPLIT_SCALE		0x07000000
#define  PCICAP_TEST_ACCESS_SPLIT_WRITE_MASK	0x07ff2f00

#define PCICAP_TEST_ACCESS_SIZES		0x1c		/* ro: Encodings */
#define  PCICAP_TEST_ACCESS_SIZES_POW2		0x0000000f	/* ro: 2^(n+20) */
#define  PCICAP_TEST_ACCESS_SIZES_MINUS_ONE	0x000000f0	/* ro: N-1 encoded */
#define  PCICAP_TEST_ACCESS_SIZES_OR_32		0x00001f00	/* ro: 0 means 32 */
#define  PCICAP_TEST_ACCESS_SIZES_TIMES		0x0000e000	/* ro: In units of 8 */
#define  PCICAP_TEST_ACCESS_SIZES_PAGES		0x000f0000	/* ro: Any of four */
#define  PCICAP_TEST_ACCESS_SIZES_ADDRESS	0xfff00000	/* ro: An address */
#define PCICAP_TEST_ACCESS_VAGUE		0x20	/* unknown: Nobody knows who may write it */

/* rw, unknown: One bit is not known, so it has no writer */
#define PCICAP_TEST_ACCESS_PARTLY		0x22
/* rw: Known */
#define  PCICAP_TEST_ACCESS_PARTLY_KNOWN	0x0001
/* unknown: Not known */
#define  PCICAP_TEST_ACCESS_PARTLY_GUESS	0x0002
#define PCICAP_TEST_ACCESS_PORT			0x24	/* rw: A write goes on to the next dword */
/* rw: May be half of a BAR; has no writer */
#define PCICAP_TEST_ACCESS_BASE			0x28
#define PCICAP_TEST_ACCESS_POWER		0x2c	/* rw: A name beside the rule */
#define  PCICAP_TEST_ACCESS_POWER_W250		0xf0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_access_desc;

/**
 * struct pcicap_test_access - Access kinds and widths
 * @view: where it is
 *
 * Made by pcicap_test_access_find() only.
 */
struct pcicap_test_access {
	struct pcicap_view view;
};

/**
 * pcicap_test_access_mixed_go() - Starts it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_go(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_GO, r);
}

/**
 * pcicap_test_access_mixed_set_go() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_test_access_mixed_set_go(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_ACCESS_MIXED_GO) |
	       FIELD_PREP(PCICAP_TEST_ACCESS_MIXED_GO, val);
}

/**
 * pcicap_test_access_mixed_enable() - Enables it
 * @r: value of the register
 *
 * See Test Specification 1.3.
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_enable(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_ENABLE, r);
}

/**
 * pcicap_test_access_mixed_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_test_access_mixed_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_ACCESS_MIXED_ENABLE) |
	       FIELD_PREP(PCICAP_TEST_ACCESS_MIXED_ENABLE, val);
}

/**
 * pcicap_test_access_mixed_mode() - How much
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_test_access_mixed_mode(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_MODE, r);
}

/**
 * pcicap_test_access_mixed_set_mode() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_test_access_mixed_set_mode(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_TEST_ACCESS_MIXED_MODE) |
	       FIELD_PREP(PCICAP_TEST_ACCESS_MIXED_MODE, val);
}

/**
 * pcicap_test_access_mixed_sticky() - Survives a reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_sticky(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_STICKY, r);
}

/**
 * pcicap_test_access_mixed_set_sticky() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_test_access_mixed_set_sticky(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_ACCESS_MIXED_STICKY) |
	       FIELD_PREP(PCICAP_TEST_ACCESS_MIXED_STICKY, val);
}

/**
 * pcicap_test_access_mixed_done() - It is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_done(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_DONE, r);
}

/**
 * pcicap_test_access_mixed_failed() - It failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_failed(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_FAILED, r);
}

/**
 * pcicap_test_access_mixed_ready() - It is ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_ready(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_READY, r);
}

/**
 * pcicap_test_access_mixed_wired() - Set by the board
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_wired(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_WIRED, r);
}

/**
 * pcicap_test_access_mixed_log() - Kept over a reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_mixed_log(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_MIXED_LOG, r);
}

/**
 * pcicap_test_access_read_mixed() - read: All kinds beside each other
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_mixed(const struct pcicap_test_access *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_MIXED, val);
}

/**
 * pcicap_test_access_update_mixed() - change bits: All kinds beside each other
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
pcicap_test_access_update_mixed(const struct pcicap_test_access *v, u16 mask,
				u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_ACCESS_MIXED_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_mixed(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_ACCESS_MIXED,
				 (u16)((old & PCICAP_TEST_ACCESS_MIXED_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_test_access_clear_mixed() - clear bits by writing 1: All kinds beside
 * each other
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_access_clear_mixed(const struct pcicap_test_access *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_TEST_ACCESS_MIXED_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_access_read_mixed(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_TEST_ACCESS_MIXED_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_TEST_ACCESS_MIXED, bits);
}

/**
 * pcicap_test_access_read_byte() - read: A byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See Test Specification 1.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_byte(const struct pcicap_test_access *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ACCESS_BYTE, val);
}

/**
 * pcicap_test_access_write_byte() - write: A byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_access_write_byte(const struct pcicap_test_access *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TEST_ACCESS_BYTE, val);
}

/**
 * pcicap_test_access_update_byte() - change bits: A byte
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_access_update_byte(const struct pcicap_test_access *v, u8 mask,
			       u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_byte(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ACCESS_BYTE,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_access_read_class_code() - read: Three bytes
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_class_code(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_view_read24(&v->view, PCICAP_TEST_ACCESS_CLASS_CODE, val);
}

/**
 * pcicap_test_access_read_word() - read: Read only
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_word(const struct pcicap_test_access *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_WORD, val);
}

/**
 * pcicap_test_access_write_doorbell() - write: Write only
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_access_write_doorbell(const struct pcicap_test_access *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_TEST_ACCESS_DOORBELL, val);
}

/**
 * pcicap_test_access_read_serial() - read: Two dwords
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_serial(const struct pcicap_test_access *v, u64 *val)
{
	return pcicap_view_read64(&v->view, PCICAP_TEST_ACCESS_SERIAL, val);
}

/**
 * pcicap_test_access_write_serial() - write: Two dwords
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_access_write_serial(const struct pcicap_test_access *v, u64 val)
{
	return pcicap_view_write64(&v->view, PCICAP_TEST_ACCESS_SERIAL, val);
}

/**
 * pcicap_test_access_update_serial() - change bits: Two dwords
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_access_update_serial(const struct pcicap_test_access *v, u64 mask,
				 u64 val)
{
	u64 old;
	int ret;

	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_serial(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_TEST_ACCESS_SERIAL,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_test_access_events_high() - Many
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_access_events_high(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_EVENTS_HIGH, r);
}

/**
 * pcicap_test_access_events_low() - One
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_events_low(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_EVENTS_LOW, r);
}

/**
 * pcicap_test_access_read_events() - read: Nothing but events
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_events(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_EVENTS, val);
}

/**
 * pcicap_test_access_clear_events() - clear bits by writing 1: Nothing
 * but events
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_access_clear_events(const struct pcicap_test_access *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_TEST_ACCESS_EVENTS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_TEST_ACCESS_EVENTS, bits);
}

/**
 * pcicap_test_access_split_log_size() - High part first
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_access_split_log_size(u32 r)
{
	return (((u32)r >> 13 & 0x1) << 4) | ((u32)r >> 8 & 0xf);
}

/**
 * pcicap_test_access_split_set_log_size() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_access_split_set_log_size(u32 r, u32 val)
{
	u32 bits = (((u32)val >> 4 & 0x1) << 13) | (((u32)val & 0xf) << 8);

	return (r & ~(u32)PCICAP_TEST_ACCESS_SPLIT_LOG_SIZE) | bits;
}

/**
 * pcicap_test_access_split_scaled() - Value times ten to the scale
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_test_access_split_scaled(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SPLIT_SCALED, r);
}

/**
 * pcicap_test_access_split_set_scaled() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_access_split_set_scaled(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TEST_ACCESS_SPLIT_SCALED) |
	       FIELD_PREP(PCICAP_TEST_ACCESS_SPLIT_SCALED, val);
}

/**
 * pcicap_test_access_split_scale() - The scale
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_access_split_scale(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SPLIT_SCALE, r);
}

/**
 * pcicap_test_access_split_set_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_access_split_set_scale(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TEST_ACCESS_SPLIT_SCALE) |
	       FIELD_PREP(PCICAP_TEST_ACCESS_SPLIT_SCALE, val);
}

/**
 * pcicap_test_access_split_scaled_decoded() - Value times ten to the scale
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_test_access_split_scaled_decoded(u32 r)
{
	u64 n = pcicap_test_access_split_scaled(r);

	for (unsigned int i = pcicap_test_access_split_scale(r); i; i--)
		n *= 10;
	return n;
}

/**
 * pcicap_test_access_read_split() - read: A field in two parts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_split(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_SPLIT, val);
}

/**
 * pcicap_test_access_update_split() - change bits: A field in two parts
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
pcicap_test_access_update_split(const struct pcicap_test_access *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_ACCESS_SPLIT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_split(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ACCESS_SPLIT,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_access_sizes_pow2() - 2^(n+20)
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_test_access_sizes_pow2(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SIZES_POW2, r);
}

/**
 * pcicap_test_access_sizes_minus_one() - N-1 encoded
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_test_access_sizes_minus_one(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SIZES_MINUS_ONE, r);
}

/**
 * pcicap_test_access_sizes_or_32() - 0 means 32
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_test_access_sizes_or_32(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SIZES_OR_32, r);
}

/**
 * pcicap_test_access_sizes_times() - In units of 8
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_test_access_sizes_times(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SIZES_TIMES, r);
}

/**
 * pcicap_test_access_sizes_pages() - Any of four
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_test_access_sizes_pages(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SIZES_PAGES, r);
}

/**
 * pcicap_test_access_sizes_address() - An address
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_test_access_sizes_address(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_SIZES_ADDRESS, r);
}

/**
 * pcicap_test_access_sizes_pow2_decoded() - 2^(n+20)
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_test_access_sizes_pow2_decoded(u32 r)
{
	u64 n = pcicap_test_access_sizes_pow2(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_test_access_sizes_minus_one_decoded() - N-1 encoded
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_test_access_sizes_minus_one_decoded(u32 r)
{
	u64 n = pcicap_test_access_sizes_minus_one(r);

	return (n + 1);
}

/**
 * pcicap_test_access_sizes_or_32_decoded() - 0 means 32
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_test_access_sizes_or_32_decoded(u32 r)
{
	u64 n = pcicap_test_access_sizes_or_32(r);

	return n ? n : 32;
}

/**
 * pcicap_test_access_sizes_times_decoded() - In units of 8
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_test_access_sizes_times_decoded(u32 r)
{
	u64 n = pcicap_test_access_sizes_times(r);

	return (n + 1) * 8;
}

/**
 * pcicap_test_access_sizes_address_decoded() - An address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_test_access_sizes_address_decoded(u32 r)
{
	u64 n = pcicap_test_access_sizes_address(r);

	return n << 20;
}

/**
 * pcicap_test_access_read_sizes() - read: Encodings
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_sizes(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_SIZES, val);
}

/**
 * pcicap_test_access_read_vague() - read: Nobody knows who may write it
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_vague(const struct pcicap_test_access *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_VAGUE, val);
}

/**
 * pcicap_test_access_partly_known() - Known
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_partly_known(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_PARTLY_KNOWN, r);
}

/**
 * pcicap_test_access_partly_guess() - Not known
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_access_partly_guess(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ACCESS_PARTLY_GUESS, r);
}

/**
 * pcicap_test_access_read_partly() - read: One bit is not known, so it has
 * no writer
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_partly(const struct pcicap_test_access *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_PARTLY, val);
}

/**
 * pcicap_test_access_read_port() - read: A write goes on to the next dword
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_port(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_PORT, val);
}

/**
 * pcicap_test_access_write_port() - write: A write goes on to the next dword
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_access_write_port(const struct pcicap_test_access *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_ACCESS_PORT, val);
}

/**
 * pcicap_test_access_read_base() - read: May be half of a BAR; has no writer
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_base(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_BASE, val);
}

/**
 * pcicap_test_access_power_decoded() - A name beside the rule
 * @r: value of the register
 *
 * Return: the field as a quantity in mw.
 */
static inline u64
pcicap_test_access_power_decoded(u8 r)
{
	u64 n = r;

	return n * 100;
}

/**
 * pcicap_test_access_read_power() - read: A name beside the rule
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_access_read_power(const struct pcicap_test_access *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ACCESS_POWER, val);
}

/**
 * pcicap_test_access_write_power() - write: A name beside the rule
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_access_write_power(const struct pcicap_test_access *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TEST_ACCESS_POWER, val);
}

/**
 * pcicap_test_access_update_power() - change bits: A name beside the rule
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_access_update_power(const struct pcicap_test_access *v, u8 mask,
				u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_power(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ACCESS_POWER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_test_access_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_access_dwords {
	struct pcicap_test_access v;
	u32 dw[12];
};

/**
 * pcicap_test_access_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_access_snapshot(const struct pcicap_test_access *v,
			    struct pcicap_test_access_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 12, &s->dw[0]);
}

/**
 * pcicap_test_access_snapshot_mixed() - from a snapshot: All kinds beside
 * each other
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_mixed(const struct pcicap_test_access_dwords *s,
				  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_MIXED, val);
}

/**
 * pcicap_test_access_snapshot_byte() - from a snapshot: A byte
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_byte(const struct pcicap_test_access_dwords *s,
				 u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ACCESS_BYTE, val);
}

/**
 * pcicap_test_access_snapshot_class_code() - from a snapshot: Three bytes
 * @s: the snapshot
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_class_code(const struct pcicap_test_access_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read24(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_CLASS_CODE, val);
}

/**
 * pcicap_test_access_snapshot_word() - from a snapshot: Read only
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_word(const struct pcicap_test_access_dwords *s,
				 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_WORD, val);
}

/**
 * pcicap_test_access_snapshot_serial() - from a snapshot: Two dwords
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_serial(const struct pcicap_test_access_dwords *s,
				   u64 *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_SERIAL, val);
}

/**
 * pcicap_test_access_snapshot_events() - from a snapshot: Nothing but events
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_events(const struct pcicap_test_access_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_EVENTS, val);
}

/**
 * pcicap_test_access_snapshot_split() - from a snapshot: A field in two parts
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_split(const struct pcicap_test_access_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_SPLIT, val);
}

/**
 * pcicap_test_access_snapshot_sizes() - from a snapshot: Encodings
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_sizes(const struct pcicap_test_access_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_SIZES, val);
}

/**
 * pcicap_test_access_snapshot_vague() - from a snapshot: Nobody knows who may
 * write it
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_vague(const struct pcicap_test_access_dwords *s,
				  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_VAGUE, val);
}

/**
 * pcicap_test_access_snapshot_partly() - from a snapshot: One bit is not known,
 * so it has no writer
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_partly(const struct pcicap_test_access_dwords *s,
				   u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_PARTLY, val);
}

/**
 * pcicap_test_access_snapshot_port() - from a snapshot: A write goes on to the
 * next dword
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_port(const struct pcicap_test_access_dwords *s,
				 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_PORT, val);
}

/**
 * pcicap_test_access_snapshot_base() - from a snapshot: May be half of a BAR;
 * has no writer
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_base(const struct pcicap_test_access_dwords *s,
				 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_BASE, val);
}

/**
 * pcicap_test_access_snapshot_power() - from a snapshot: A name beside the rule
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_access_snapshot_power(const struct pcicap_test_access_dwords *s,
				  u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ACCESS_POWER, val);
}

/**
 * pcicap_test_access_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_access_init(struct pcicap_test_access *v)
{
	pcicap_view_clamp(&v->view, 48);
	return 0;
}

/**
 * pcicap_test_access_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_test_access_find().
 */
static inline int __must_check
pcicap_test_access_find_after(struct pcicap_cfg *cfg, u32 after,
			      struct pcicap_test_access *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x007e, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_access_init(v);
}

/**
 * pcicap_test_access_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_test_access_find(struct pcicap_cfg *cfg, struct pcicap_test_access *v)
{
	return pcicap_test_access_find_after(cfg, 0, v);
}

/**
 * pcicap_test_access_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_access_find().
 */
static inline int __must_check
pcicap_test_access_find_next(const struct pcicap_test_access *prev,
			     struct pcicap_test_access *v)
{
	return pcicap_test_access_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#endif /* PCICAP_TEST_ACCESS_H */
