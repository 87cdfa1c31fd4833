/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Orders
 *
 * Generated from orders.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ORDERS_H
#define PCICAP_TEST_ORDERS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_ORDERS_ID			0x7f
#define PCICAP_TEST_ORDERS_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_TEST_ORDERS_CAP			0x02		/* ro: What it has */
#define  PCICAP_TEST_ORDERS_CAP_WIDE		0x0001		/* ro: Addresses have 64 bits */

#define PCICAP_TEST_ORDERS_RING_LOW		0x04		/* rw: Low half of an address */
#define  PCICAP_TEST_ORDERS_RING_LOW_BASE	0xfffffff0	/* rw: Bits 31 to 4 */
#define  PCICAP_TEST_ORDERS_RING_LOW_WRITE_MASK	0xfffffff0
#define  PCICAP_TEST_ORDERS_RING_LOW_KEEP_MASK	0xfffffff0
#define PCICAP_TEST_ORDERS_RING_HIGH		0x08	/* rw: High half of an address */

/* rw, rw1c: Low half of an address, and what is beside it */
#define PCICAP_TEST_ORDERS_AREA_LOW		0x0c
/* rw: Bits 31 to 12 */
#define  PCICAP_TEST_ORDERS_AREA_LOW_BASE	0xfffff000
/* rw: Enables it */
#define  PCICAP_TEST_ORDERS_AREA_LOW_ENABLE	0x00000001
/* rw1c: It was used */
#define  PCICAP_TEST_ORDERS_AREA_LOW_HIT	0x00000002
#define  PCICAP_TEST_ORDERS_AREA_LOW_WRITE_MASK	0xfffff001
#define  PCICAP_TEST_ORDERS_AREA_LOW_W1C_MASK	0x00000002
#define  PCICAP_TEST_ORDERS_AREA_LOW_KEEP_MASK	0xfffffffd
#define PCICAP_TEST_ORDERS_AREA_HIGH		0x10	/* rw: If addresses are that long */
#define PCICAP_TEST_ORDERS_TICKS_LOW		0x14	/* ro: Low half of a clock */
#define PCICAP_TEST_ORDERS_TICKS_HIGH		0x18	/* ro: High part of a clock */
#define PCICAP_TEST_ORDERS_RING_TOP		0x08	/* rw: Part of another register */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_orders_desc;

/**
 * struct pcicap_test_orders - Orders
 * @view: where it is
 * @cap_wide: read once: the layout depends on it
 *
 * Made by pcicap_test_orders_find() only.
 */
struct pcicap_test_orders {
	struct pcicap_view view;
	uint32_t cap_wide;
};

/* What it has */
struct pcicap_test_orders_cap {
	uint16_t raw;
};

/* Addresses have 64 bits */
static inline bool
pcicap_test_orders_cap_wide(struct pcicap_test_orders_cap r)
{
	return (r.raw & PCICAP_TEST_ORDERS_CAP_WIDE) != 0;
}

/**
 * pcicap_test_orders_read_cap() - read: What it has
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_cap(const struct pcicap_test_orders *v,
			    struct pcicap_test_orders_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ORDERS_CAP, &val->raw);
}

/* Low half of an address */
struct pcicap_test_orders_ring_low {
	uint32_t raw;
};

/* Bits 31 to 4 */
static inline uint32_t
pcicap_test_orders_ring_low_base(struct pcicap_test_orders_ring_low r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ORDERS_RING_LOW_BASE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_orders_ring_low
pcicap_test_orders_ring_low_set_base(struct pcicap_test_orders_ring_low r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_ORDERS_RING_LOW_BASE,
			      (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_test_orders_read_ring_low() - read: Low half of an address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ring_low(const struct pcicap_test_orders *v,
				 struct pcicap_test_orders_ring_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_RING_LOW,
				  &val->raw);
}

/**
 * pcicap_test_orders_write_ring_low() - write: Low half of an address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_write_ring_low(const struct pcicap_test_orders *v,
				  struct pcicap_test_orders_ring_low val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_ORDERS_RING_LOW,
				   (uint32_t)(val.raw & PCICAP_TEST_ORDERS_RING_LOW_WRITE_MASK));
}

/**
 * pcicap_test_orders_update_ring_low() - change bits: Low half of an address
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
pcicap_test_orders_update_ring_low(const struct pcicap_test_orders *v,
				   uint32_t mask,
				   struct pcicap_test_orders_ring_low val)
{
	struct pcicap_test_orders_ring_low old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_ORDERS_RING_LOW_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_ring_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_RING_LOW,
				 (uint32_t)((old.raw & PCICAP_TEST_ORDERS_RING_LOW_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_orders_read_ring_high() - read: High half of an address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ring_high(const struct pcicap_test_orders *v,
				  uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_RING_HIGH, val);
}

/**
 * pcicap_test_orders_write_ring_high() - write: High half of an address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_write_ring_high(const struct pcicap_test_orders *v,
				   uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_ORDERS_RING_HIGH, val);
}

/**
 * pcicap_test_orders_update_ring_high() - change bits: High half of an address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_update_ring_high(const struct pcicap_test_orders *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_ring_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_RING_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Low half of an address, and what is beside it */
struct pcicap_test_orders_area_low {
	uint32_t raw;
};

/* Bits 31 to 12 */
static inline uint32_t
pcicap_test_orders_area_low_base(struct pcicap_test_orders_area_low r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ORDERS_AREA_LOW_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_orders_area_low
pcicap_test_orders_area_low_set_base(struct pcicap_test_orders_area_low r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_ORDERS_AREA_LOW_BASE,
			      (uint32_t)val << 12);
	return r;
}

/* Enables it */
static inline bool
pcicap_test_orders_area_low_enable(struct pcicap_test_orders_area_low r)
{
	return (r.raw & PCICAP_TEST_ORDERS_AREA_LOW_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_orders_area_low
pcicap_test_orders_area_low_set_enable(struct pcicap_test_orders_area_low r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_ORDERS_AREA_LOW_ENABLE,
			      val ? PCICAP_TEST_ORDERS_AREA_LOW_ENABLE : 0);
	return r;
}

/* It was used */
static inline bool
pcicap_test_orders_area_low_hit(struct pcicap_test_orders_area_low r)
{
	return (r.raw & PCICAP_TEST_ORDERS_AREA_LOW_HIT) != 0;
}

/**
 * pcicap_test_orders_read_area_low() - read: Low half of an address, and what
 * is beside it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_area_low(const struct pcicap_test_orders *v,
				 struct pcicap_test_orders_area_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_AREA_LOW,
				  &val->raw);
}

/**
 * pcicap_test_orders_update_area_low() - change bits: Low half of an address,
 * and what is beside it
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
pcicap_test_orders_update_area_low(const struct pcicap_test_orders *v,
				   uint32_t mask,
				   struct pcicap_test_orders_area_low val)
{
	struct pcicap_test_orders_area_low old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_ORDERS_AREA_LOW_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_area_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_AREA_LOW,
				 (uint32_t)((old.raw & PCICAP_TEST_ORDERS_AREA_LOW_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_orders_clear_area_low() - clear bits by writing 1: Low half of an
 * address, and what is beside it
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_clear_area_low(const struct pcicap_test_orders *v,
				  uint32_t bits)
{
	struct pcicap_test_orders_area_low old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TEST_ORDERS_AREA_LOW_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_orders_read_area_low(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_TEST_ORDERS_AREA_LOW_KEEP_MASK));
	return pcicap_view_write32(&v->view, PCICAP_TEST_ORDERS_AREA_LOW, bits);
}

/**
 * pcicap_test_orders_read_area_high() - read: If addresses are that long
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_area_high(const struct pcicap_test_orders *v,
				  uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_wide != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_AREA_HIGH, val);
}

/**
 * pcicap_test_orders_write_area_high() - write: If addresses are that long
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_write_area_high(const struct pcicap_test_orders *v,
				   uint32_t val)
{
	if (v->cap_wide != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_TEST_ORDERS_AREA_HIGH, val);
}

/**
 * pcicap_test_orders_update_area_high() - change bits: If addresses are
 * that long
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_update_area_high(const struct pcicap_test_orders *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_area_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_AREA_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_orders_read_ticks_low() - read: Low half of a clock
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ticks_low(const struct pcicap_test_orders *v,
				  uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_TICKS_LOW, val);
}

/**
 * pcicap_test_orders_read_ticks_high() - read: High part of a clock
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ticks_high(const struct pcicap_test_orders *v,
				   uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ORDERS_TICKS_HIGH, val);
}

/**
 * pcicap_test_orders_read_ring_top() - read: Part of another register
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ring_top(const struct pcicap_test_orders *v,
				 uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ORDERS_RING_TOP, val);
}

/**
 * pcicap_test_orders_write_ring_top() - write: Part of another register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_write_ring_top(const struct pcicap_test_orders *v,
				  uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TEST_ORDERS_RING_TOP, val);
}

/**
 * pcicap_test_orders_update_ring_top() - change bits: Part of another register
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
pcicap_test_orders_update_ring_top(const struct pcicap_test_orders *v,
				   uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_ring_top(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ORDERS_RING_TOP,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_orders_read_ring() - read: An address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ring(const struct pcicap_test_orders *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_test_orders_ring_low part;

		ret = pcicap_test_orders_read_ring_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_test_orders_ring_low_base(part) << 4;
	}
	{
		uint32_t part;

		ret = pcicap_test_orders_read_ring_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_orders_write_ring() - write: An address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_write_ring(const struct pcicap_test_orders *v,
			      uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 4) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 4);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xfffffff) << 4));
		struct pcicap_test_orders_ring_low part = { bits };

		ret = pcicap_test_orders_write_ring_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_test_orders_write_ring_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_test_orders_read_area() - read: Another address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_area(const struct pcicap_test_orders *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	if (v->cap_wide == 1) {
		uint32_t part;

		ret = pcicap_test_orders_read_area_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	{
		struct pcicap_test_orders_area_low part;

		ret = pcicap_test_orders_read_area_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_test_orders_area_low_base(part) << 12;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_orders_write_area() - write: Another address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_write_area(const struct pcicap_test_orders *v,
			      uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 12) - 1)))
		return -EDOM;
	if (!(v->cap_wide == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->cap_wide == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_test_orders_write_area_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 12);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xfffff) << 12));
		struct pcicap_test_orders_area_low part = { bits };

		ret = pcicap_test_orders_update_area_low(v, 0xfffff000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_test_orders_read_ticks() - read: A clock that runs
 * @v: the view
 * @val: the value in ns; all ones after an error
 *
 * Its bits lie in two registers and change together: the high one is read
 * before and after the low one, until both reads of it agree.
 *
 * Return: 0, -EBUSY (they did not agree in eight tries), -ENODEV (gone),
 * -ENODATA (the view ends before a part), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ticks(const struct pcicap_test_orders *v, uint64_t *val)
{
	uint16_t high, again;
	uint32_t low;
	int ret = pcicap_test_orders_read_ticks_high(v, &high);

	*val = UINT64_MAX;
	for (unsigned int i = 0; !ret && i < 8; i++) {
		ret = pcicap_test_orders_read_ticks_low(v, &low);
		if (!ret)
			ret = pcicap_test_orders_read_ticks_high(v, &again);
		if (!ret && high == again) {
			*val = (uint64_t)high << 32 | low;
			return 0;
		}
		high = again;
	}
	if (ret == -ENXIO)
		return -ENODATA;
	return ret ? ret : -EBUSY;
}

/**
 * pcicap_test_orders_read_ticks_early() - read: The clock by one read of each
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_read_ticks_early(const struct pcicap_test_orders *v,
				    uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_test_orders_read_ticks_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint16_t part;

		ret = pcicap_test_orders_read_ticks_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_test_orders_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_orders_dwords {
	struct pcicap_test_orders v;
	uint32_t dw[7];
};

/**
 * pcicap_test_orders_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot(const struct pcicap_test_orders *v,
			    struct pcicap_test_orders_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 7, &s->dw[0]);
}

/* What it has: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_cap(const struct pcicap_test_orders_dwords *s,
				struct pcicap_test_orders_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_CAP, &val->raw);
}

/* Low half of an address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_ring_low(const struct pcicap_test_orders_dwords *s,
				     struct pcicap_test_orders_ring_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_RING_LOW, &val->raw);
}

/* High half of an address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_ring_high(const struct pcicap_test_orders_dwords *s,
				      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_RING_HIGH, val);
}

/*
 * Low half of an address, and what is beside it: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_area_low(const struct pcicap_test_orders_dwords *s,
				     struct pcicap_test_orders_area_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_AREA_LOW, &val->raw);
}

/* If addresses are that long: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_area_high(const struct pcicap_test_orders_dwords *s,
				      uint32_t *val)
{
	const struct pcicap_test_orders *v = &s->v;

	*val = UINT32_MAX;
	if (v->cap_wide != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_AREA_HIGH, val);
}

/* Low half of a clock: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_ticks_low(const struct pcicap_test_orders_dwords *s,
				      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_TICKS_LOW, val);
}

/* High part of a clock: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_snapshot_ticks_high(const struct pcicap_test_orders_dwords *s,
				       uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_TICKS_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_init(struct pcicap_test_orders *v)
{
	int ret;

	{
		struct pcicap_test_orders_cap r;

		ret = pcicap_test_orders_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_wide = 0;
		if (!ret)
			v->cap_wide = pcicap_test_orders_cap_wide(r);
	}
	pcicap_view_clamp(&v->view, 28);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_find_after(struct pcicap_cfg *cfg, uint32_t after,
			      struct pcicap_test_orders *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x007f, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_orders_init(v);
}

/**
 * pcicap_test_orders_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_find(struct pcicap_cfg *cfg, struct pcicap_test_orders *v)
{
	return pcicap_test_orders_find_after(cfg, 0, v);
}

/**
 * pcicap_test_orders_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_orders_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_orders_find_next(const struct pcicap_test_orders *prev,
			     struct pcicap_test_orders *v)
{
	return pcicap_test_orders_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_ORDERS_H */
