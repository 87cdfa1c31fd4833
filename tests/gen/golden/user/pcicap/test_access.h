/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access kinds and widths
 *
 * Generated from access.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ACCESS_H
#define PCICAP_TEST_ACCESS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

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

/* All kinds beside each other */
struct pcicap_test_access_mixed {
	uint16_t raw;
};

/* Starts it */
static inline bool
pcicap_test_access_mixed_go(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_GO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_mixed
pcicap_test_access_mixed_set_go(struct pcicap_test_access_mixed r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_ACCESS_MIXED_GO,
			      val ? PCICAP_TEST_ACCESS_MIXED_GO : 0);
	return r;
}

/* Enables it; see Test Specification 1.3 */
static inline bool
pcicap_test_access_mixed_enable(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_mixed
pcicap_test_access_mixed_set_enable(struct pcicap_test_access_mixed r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_ACCESS_MIXED_ENABLE,
			      val ? PCICAP_TEST_ACCESS_MIXED_ENABLE : 0);
	return r;
}

/* How much */
static inline uint16_t
pcicap_test_access_mixed_mode(struct pcicap_test_access_mixed r)
{
	return (uint16_t)((r.raw & PCICAP_TEST_ACCESS_MIXED_MODE) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_mixed
pcicap_test_access_mixed_set_mode(struct pcicap_test_access_mixed r,
				  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_ACCESS_MIXED_MODE,
			      (uint32_t)val << 2);
	return r;
}

/* Survives a reset */
static inline bool
pcicap_test_access_mixed_sticky(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_STICKY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_mixed
pcicap_test_access_mixed_set_sticky(struct pcicap_test_access_mixed r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_ACCESS_MIXED_STICKY,
			      val ? PCICAP_TEST_ACCESS_MIXED_STICKY : 0);
	return r;
}

/* It is done */
static inline bool
pcicap_test_access_mixed_done(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_DONE) != 0;
}

/* It failed */
static inline bool
pcicap_test_access_mixed_failed(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_FAILED) != 0;
}

/* It is ready */
static inline bool
pcicap_test_access_mixed_ready(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_READY) != 0;
}

/* Set by the board */
static inline bool
pcicap_test_access_mixed_wired(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_WIRED) != 0;
}

/* Kept over a reset */
static inline bool
pcicap_test_access_mixed_log(struct pcicap_test_access_mixed r)
{
	return (r.raw & PCICAP_TEST_ACCESS_MIXED_LOG) != 0;
}

/**
 * pcicap_test_access_read_mixed() - read: All kinds beside each other
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_mixed(const struct pcicap_test_access *v,
			      struct pcicap_test_access_mixed *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_MIXED,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_update_mixed(const struct pcicap_test_access *v,
				uint16_t mask,
				struct pcicap_test_access_mixed val)
{
	struct pcicap_test_access_mixed old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_ACCESS_MIXED_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_mixed(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_ACCESS_MIXED,
				 (uint16_t)((old.raw & PCICAP_TEST_ACCESS_MIXED_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_clear_mixed(const struct pcicap_test_access *v,
			       uint16_t bits)
{
	struct pcicap_test_access_mixed old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TEST_ACCESS_MIXED_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_access_read_mixed(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_TEST_ACCESS_MIXED_KEEP_MASK));
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_byte(const struct pcicap_test_access *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ACCESS_BYTE, val);
}

/**
 * pcicap_test_access_write_byte() - write: A byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_write_byte(const struct pcicap_test_access *v, uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_update_byte(const struct pcicap_test_access *v, uint8_t mask,
			       uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_byte(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ACCESS_BYTE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_access_read_class_code() - read: Three bytes
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_class_code(const struct pcicap_test_access *v,
				   uint32_t *val)
{
	return pcicap_view_read24(&v->view, PCICAP_TEST_ACCESS_CLASS_CODE, val);
}

/**
 * pcicap_test_access_read_word() - read: Read only
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_word(const struct pcicap_test_access *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_WORD, val);
}

/**
 * pcicap_test_access_write_doorbell() - write: Write only
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_write_doorbell(const struct pcicap_test_access *v,
				  uint16_t val)
{
	return pcicap_view_write16(&v->view, PCICAP_TEST_ACCESS_DOORBELL, val);
}

/**
 * pcicap_test_access_read_serial() - read: Two dwords
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_serial(const struct pcicap_test_access *v,
			       uint64_t *val)
{
	return pcicap_view_read64(&v->view, PCICAP_TEST_ACCESS_SERIAL, val);
}

/**
 * pcicap_test_access_write_serial() - write: Two dwords
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_write_serial(const struct pcicap_test_access *v,
				uint64_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_update_serial(const struct pcicap_test_access *v,
				 uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_serial(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put64(&v->view, PCICAP_TEST_ACCESS_SERIAL,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}

/* Nothing but events */
struct pcicap_test_access_events {
	uint32_t raw;
};

/* Many */
static inline uint32_t
pcicap_test_access_events_high(struct pcicap_test_access_events r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_EVENTS_HIGH) >> 16);
}

/* One */
static inline bool
pcicap_test_access_events_low(struct pcicap_test_access_events r)
{
	return (r.raw & PCICAP_TEST_ACCESS_EVENTS_LOW) != 0;
}

/**
 * pcicap_test_access_read_events() - read: Nothing but events
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_events(const struct pcicap_test_access *v,
			       struct pcicap_test_access_events *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_EVENTS,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_clear_events(const struct pcicap_test_access *v,
				uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TEST_ACCESS_EVENTS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_TEST_ACCESS_EVENTS, bits);
}

/* A field in two parts */
struct pcicap_test_access_split {
	uint32_t raw;
};

/* High part first */
static inline uint32_t
pcicap_test_access_split_log_size(struct pcicap_test_access_split r)
{
	return (uint32_t)((((uint32_t)r.raw >> 13 & 0x1) << 4) |
			  ((uint32_t)r.raw >> 8 & 0xf));
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_split
pcicap_test_access_split_set_log_size(struct pcicap_test_access_split r,
				      uint32_t val)
{
	uint32_t bits = (((uint32_t)val >> 4 & 0x1) << 13) |
			(((uint32_t)val & 0xf) << 8);

	r.raw = pcicap_with32(r.raw, PCICAP_TEST_ACCESS_SPLIT_LOG_SIZE, bits);
	return r;
}

/* Value times ten to the scale (raw; quantity in ns) */
static inline uint32_t
pcicap_test_access_split_scaled(struct pcicap_test_access_split r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SPLIT_SCALED) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_split
pcicap_test_access_split_set_scaled(struct pcicap_test_access_split r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_ACCESS_SPLIT_SCALED,
			      (uint32_t)val << 16);
	return r;
}

/* The scale */
static inline uint32_t
pcicap_test_access_split_scale(struct pcicap_test_access_split r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SPLIT_SCALE) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_access_split
pcicap_test_access_split_set_scale(struct pcicap_test_access_split r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_ACCESS_SPLIT_SCALE,
			      (uint32_t)val << 24);
	return r;
}

/* Value times ten to the scale, as a quantity in ns. */
static inline uint64_t
pcicap_test_access_split_scaled_decoded(struct pcicap_test_access_split r)
{
	uint64_t n = pcicap_test_access_split_scaled(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_test_access_split_scale(r); i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_test_access_split_scaled_encode() - from a quantity: Value times ten
 * to the scale
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_split_scaled_encode(uint64_t quantity, uint32_t *raw,
				       uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 8, 0, 0, 1, PCICAP_NO_POW2, 10,
				       4, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/**
 * pcicap_test_access_read_split() - read: A field in two parts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_split(const struct pcicap_test_access *v,
			      struct pcicap_test_access_split *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_SPLIT,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_update_split(const struct pcicap_test_access *v,
				uint32_t mask,
				struct pcicap_test_access_split val)
{
	struct pcicap_test_access_split old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_ACCESS_SPLIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_split(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ACCESS_SPLIT,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Encodings */
struct pcicap_test_access_sizes {
	uint32_t raw;
};

/* 2^(n+20) (raw; quantity in bytes) */
static inline uint32_t
pcicap_test_access_sizes_pow2(struct pcicap_test_access_sizes r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_ACCESS_SIZES_POW2);
}

/* N-1 encoded (raw; quantity in entries) */
static inline uint32_t
pcicap_test_access_sizes_minus_one(struct pcicap_test_access_sizes r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SIZES_MINUS_ONE) >> 4);
}

/* 0 means 32 (raw; quantity in entries) */
static inline uint32_t
pcicap_test_access_sizes_or_32(struct pcicap_test_access_sizes r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SIZES_OR_32) >> 8);
}

/* In units of 8 (raw; quantity in bytes) */
static inline uint32_t
pcicap_test_access_sizes_times(struct pcicap_test_access_sizes r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SIZES_TIMES) >> 13);
}

/* Any of four (raw; quantity in bytes) */
static inline uint32_t
pcicap_test_access_sizes_pages(struct pcicap_test_access_sizes r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SIZES_PAGES) >> 16);
}

/* An address (raw; quantity in bytes) */
static inline uint32_t
pcicap_test_access_sizes_address(struct pcicap_test_access_sizes r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ACCESS_SIZES_ADDRESS) >> 20);
}

/* 2^(n+20), as a quantity in bytes. */
static inline uint64_t
pcicap_test_access_sizes_pow2_decoded(struct pcicap_test_access_sizes r)
{
	uint64_t n = pcicap_test_access_sizes_pow2(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_test_access_sizes_pow2_encode() - from a quantity: 2^(n+20)
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_sizes_pow2_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* N-1 encoded, as a quantity in entries. */
static inline uint64_t
pcicap_test_access_sizes_minus_one_decoded(struct pcicap_test_access_sizes r)
{
	uint64_t n = pcicap_test_access_sizes_minus_one(r);

	return (n + 1);
}

/**
 * pcicap_test_access_sizes_minus_one_encode() - from a quantity: N-1 encoded
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_sizes_minus_one_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* 0 means 32, as a quantity in entries. */
static inline uint64_t
pcicap_test_access_sizes_or_32_decoded(struct pcicap_test_access_sizes r)
{
	uint64_t n = pcicap_test_access_sizes_or_32(r);

	return n ? n : 32;
}

/**
 * pcicap_test_access_sizes_or_32_encode() - from a quantity: 0 means 32
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_sizes_or_32_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 32, 0, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* In units of 8, as a quantity in bytes. */
static inline uint64_t
pcicap_test_access_sizes_times_decoded(struct pcicap_test_access_sizes r)
{
	uint64_t n = pcicap_test_access_sizes_times(r);

	return (n + 1) * 8;
}

/**
 * pcicap_test_access_sizes_times_encode() - from a quantity: In units of 8
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_sizes_times_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 1, 8, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_test_access_sizes_pages_encode() - from a quantity: Any of four
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_sizes_pages_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 4, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* An address, as a quantity in bytes. */
static inline uint64_t
pcicap_test_access_sizes_address_decoded(struct pcicap_test_access_sizes r)
{
	uint64_t n = pcicap_test_access_sizes_address(r);

	return n << 20;
}

/**
 * pcicap_test_access_sizes_address_encode() - from a quantity: An address
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_sizes_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 12, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_test_access_read_sizes() - read: Encodings
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_sizes(const struct pcicap_test_access *v,
			      struct pcicap_test_access_sizes *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_SIZES,
				  &val->raw);
}

/**
 * pcicap_test_access_read_vague() - read: Nobody knows who may write it
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_vague(const struct pcicap_test_access *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_VAGUE, val);
}

/* One bit is not known, so it has no writer */
struct pcicap_test_access_partly {
	uint16_t raw;
};

/* Known */
static inline bool
pcicap_test_access_partly_known(struct pcicap_test_access_partly r)
{
	return (r.raw & PCICAP_TEST_ACCESS_PARTLY_KNOWN) != 0;
}

/* Not known */
static inline bool
pcicap_test_access_partly_guess(struct pcicap_test_access_partly r)
{
	return (r.raw & PCICAP_TEST_ACCESS_PARTLY_GUESS) != 0;
}

/**
 * pcicap_test_access_read_partly() - read: One bit is not known, so it has
 * no writer
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_partly(const struct pcicap_test_access *v,
			       struct pcicap_test_access_partly *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ACCESS_PARTLY,
				  &val->raw);
}

/**
 * pcicap_test_access_read_port() - read: A write goes on to the next dword
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_port(const struct pcicap_test_access *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_PORT, val);
}

/**
 * pcicap_test_access_write_port() - write: A write goes on to the next dword
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_write_port(const struct pcicap_test_access *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_ACCESS_PORT, val);
}

/**
 * pcicap_test_access_read_base() - read: May be half of a BAR; has no writer
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_base(const struct pcicap_test_access *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ACCESS_BASE, val);
}

/* A name beside the rule, as a quantity in mw. */
static inline uint64_t
pcicap_test_access_power_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return n * 100;
}

/**
 * pcicap_test_access_power_encode() - from a quantity: A name beside the rule
 * @quantity: the quantity in mw
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_power_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 100, PCICAP_NO_POW2,
				       &n);

	/* what has a name is no quantity */
	if (!ret && (n == 0xf0)) {
		n = UINT64_MAX;
		ret = -EDOM;
	}
	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_test_access_read_power() - read: A name beside the rule
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_read_power(const struct pcicap_test_access *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ACCESS_POWER, val);
}

/**
 * pcicap_test_access_write_power() - write: A name beside the rule
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_write_power(const struct pcicap_test_access *v, uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_update_power(const struct pcicap_test_access *v,
				uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_access_read_power(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ACCESS_POWER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_test_access_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_access_dwords {
	struct pcicap_test_access v;
	uint32_t dw[12];
};

/**
 * pcicap_test_access_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot(const struct pcicap_test_access *v,
			    struct pcicap_test_access_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 12, &s->dw[0]);
}

/* All kinds beside each other: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_mixed(const struct pcicap_test_access_dwords *s,
				  struct pcicap_test_access_mixed *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_MIXED, &val->raw);
}

/* A byte: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_byte(const struct pcicap_test_access_dwords *s,
				 uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ACCESS_BYTE, val);
}

/* Three bytes: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_class_code(const struct pcicap_test_access_dwords *s,
				       uint32_t *val)
{
	return pcicap_dwords_read24(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_CLASS_CODE, val);
}

/* Read only: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_word(const struct pcicap_test_access_dwords *s,
				 uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_WORD, val);
}

/* Two dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_serial(const struct pcicap_test_access_dwords *s,
				   uint64_t *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_SERIAL, val);
}

/* Nothing but events: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_events(const struct pcicap_test_access_dwords *s,
				   struct pcicap_test_access_events *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_EVENTS, &val->raw);
}

/* A field in two parts: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_split(const struct pcicap_test_access_dwords *s,
				  struct pcicap_test_access_split *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_SPLIT, &val->raw);
}

/* Encodings: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_sizes(const struct pcicap_test_access_dwords *s,
				  struct pcicap_test_access_sizes *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_SIZES, &val->raw);
}

/* Nobody knows who may write it: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_vague(const struct pcicap_test_access_dwords *s,
				  uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_VAGUE, val);
}

/*
 * One bit is not known, so it has no writer: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_partly(const struct pcicap_test_access_dwords *s,
				   struct pcicap_test_access_partly *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_PARTLY, &val->raw);
}

/* A write goes on to the next dword: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_port(const struct pcicap_test_access_dwords *s,
				 uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_PORT, val);
}

/*
 * May be half of a BAR; has no writer: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_base(const struct pcicap_test_access_dwords *s,
				 uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ACCESS_BASE, val);
}

/* A name beside the rule: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_snapshot_power(const struct pcicap_test_access_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ACCESS_POWER, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_init(struct pcicap_test_access *v)
{
	pcicap_view_clamp(&v->view, 48);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_access_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_test_access_find_next(const struct pcicap_test_access *prev,
			     struct pcicap_test_access *v)
{
	return pcicap_test_access_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_ACCESS_H */
