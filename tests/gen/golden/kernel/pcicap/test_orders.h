/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Orders
 *
 * Generated from orders.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ORDERS_H
#define PCICAP_TEST_ORDERS_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

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
	u32 cap_wide;
};

/**
 * pcicap_test_orders_cap_wide() - Addresses have 64 bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_orders_cap_wide(u16 r)
{
	return FIELD_GET(PCICAP_TEST_ORDERS_CAP_WIDE, r);
}

/**
 * pcicap_test_orders_read_cap() - read: What it has
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_cap(const struct pcicap_test_orders *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ORDERS_CAP, val);
}

/**
 * pcicap_test_orders_ring_low_base() - Bits 31 to 4
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_orders_ring_low_base(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ORDERS_RING_LOW_BASE, r);
}

/**
 * pcicap_test_orders_ring_low_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_orders_ring_low_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TEST_ORDERS_RING_LOW_BASE) |
	       FIELD_PREP(PCICAP_TEST_ORDERS_RING_LOW_BASE, val);
}

/**
 * pcicap_test_orders_read_ring_low() - read: Low half of an address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_ring_low(const struct pcicap_test_orders *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_RING_LOW, val);
}

/**
 * pcicap_test_orders_write_ring_low() - write: Low half of an address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_write_ring_low(const struct pcicap_test_orders *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_ORDERS_RING_LOW,
				   (u32)(val & PCICAP_TEST_ORDERS_RING_LOW_WRITE_MASK));
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
static inline int __must_check
pcicap_test_orders_update_ring_low(const struct pcicap_test_orders *v, u32 mask,
				   u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_ORDERS_RING_LOW_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_ring_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_RING_LOW,
				 (u32)((old & PCICAP_TEST_ORDERS_RING_LOW_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_test_orders_read_ring_high() - read: High half of an address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_ring_high(const struct pcicap_test_orders *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_RING_HIGH, val);
}

/**
 * pcicap_test_orders_write_ring_high() - write: High half of an address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_write_ring_high(const struct pcicap_test_orders *v, u32 val)
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
static inline int __must_check
pcicap_test_orders_update_ring_high(const struct pcicap_test_orders *v,
				    u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_ring_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_RING_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_orders_area_low_base() - Bits 31 to 12
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_orders_area_low_base(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ORDERS_AREA_LOW_BASE, r);
}

/**
 * pcicap_test_orders_area_low_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_orders_area_low_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TEST_ORDERS_AREA_LOW_BASE) |
	       FIELD_PREP(PCICAP_TEST_ORDERS_AREA_LOW_BASE, val);
}

/**
 * pcicap_test_orders_area_low_enable() - Enables it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_orders_area_low_enable(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ORDERS_AREA_LOW_ENABLE, r);
}

/**
 * pcicap_test_orders_area_low_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_orders_area_low_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_ORDERS_AREA_LOW_ENABLE) |
	       FIELD_PREP(PCICAP_TEST_ORDERS_AREA_LOW_ENABLE, val);
}

/**
 * pcicap_test_orders_area_low_hit() - It was used
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_orders_area_low_hit(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ORDERS_AREA_LOW_HIT, r);
}

/**
 * pcicap_test_orders_read_area_low() - read: Low half of an address, and what
 * is beside it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_area_low(const struct pcicap_test_orders *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_AREA_LOW, val);
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
static inline int __must_check
pcicap_test_orders_update_area_low(const struct pcicap_test_orders *v, u32 mask,
				   u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_ORDERS_AREA_LOW_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_area_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_AREA_LOW,
				 (u32)((old & PCICAP_TEST_ORDERS_AREA_LOW_KEEP_MASK & ~(u32)mask) |
				       val));
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
static inline int __must_check
pcicap_test_orders_clear_area_low(const struct pcicap_test_orders *v, u32 bits)
{
	u32 old;
	int ret;

	if (bits & ~(u32)PCICAP_TEST_ORDERS_AREA_LOW_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_orders_read_area_low(v, &old);
	if (ret)
		return ret;
	bits = (u32)(bits | (old & PCICAP_TEST_ORDERS_AREA_LOW_KEEP_MASK));
	return pcicap_view_write32(&v->view, PCICAP_TEST_ORDERS_AREA_LOW, bits);
}

/**
 * pcicap_test_orders_read_area_high() - read: If addresses are that long
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_area_high(const struct pcicap_test_orders *v, u32 *val)
{
	*val = U32_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_write_area_high(const struct pcicap_test_orders *v, u32 val)
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
static inline int __must_check
pcicap_test_orders_update_area_high(const struct pcicap_test_orders *v,
				    u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_area_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_ORDERS_AREA_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_orders_read_ticks_low() - read: Low half of a clock
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_ticks_low(const struct pcicap_test_orders *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ORDERS_TICKS_LOW, val);
}

/**
 * pcicap_test_orders_read_ticks_high() - read: High part of a clock
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_ticks_high(const struct pcicap_test_orders *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_ORDERS_TICKS_HIGH, val);
}

/**
 * pcicap_test_orders_read_ring_top() - read: Part of another register
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_orders_read_ring_top(const struct pcicap_test_orders *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ORDERS_RING_TOP, val);
}

/**
 * pcicap_test_orders_write_ring_top() - write: Part of another register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_write_ring_top(const struct pcicap_test_orders *v, u8 val)
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
static inline int __must_check
pcicap_test_orders_update_ring_top(const struct pcicap_test_orders *v, u8 mask,
				   u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_orders_read_ring_top(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ORDERS_RING_TOP,
				(u8)((old & ~(u32)mask) | val));
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_ring(const struct pcicap_test_orders *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_test_orders_read_ring_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_test_orders_ring_low_base(part) << 4;
	}
	{
		u32 part;

		ret = pcicap_test_orders_read_ring_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
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
static inline int __must_check
pcicap_test_orders_write_ring(const struct pcicap_test_orders *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 4) - 1)))
		return -EDOM;
	{
		u32 val = (u32)(value >> 4);
		u32 bits = (u32)((((u32)val & 0xfffffff) << 4));
		u32 part = bits;

		ret = pcicap_test_orders_write_ring_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

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
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_area(const struct pcicap_test_orders *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->cap_wide == 1) {
		u32 part;

		ret = pcicap_test_orders_read_area_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	{
		u32 part;

		ret = pcicap_test_orders_read_area_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_test_orders_area_low_base(part) << 12;
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
static inline int __must_check
pcicap_test_orders_write_area(const struct pcicap_test_orders *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 12) - 1)))
		return -EDOM;
	if (!(v->cap_wide == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->cap_wide == 1) {
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_test_orders_write_area_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 12);
		u32 bits = (u32)((((u32)val & 0xfffff) << 12));
		u32 part = bits;

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
 * -ENODATA (the view ends before a part), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_ticks(const struct pcicap_test_orders *v, u64 *val)
{
	u16 high, again;
	u32 low;
	int ret = pcicap_test_orders_read_ticks_high(v, &high);

	*val = U64_MAX;
	for (unsigned int i = 0; !ret && i < 8; i++) {
		ret = pcicap_test_orders_read_ticks_low(v, &low);
		if (!ret)
			ret = pcicap_test_orders_read_ticks_high(v, &again);
		if (!ret && high == again) {
			*val = (u64)high << 32 | low;
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_ticks_early(const struct pcicap_test_orders *v,
				    u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_test_orders_read_ticks_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part;
	}
	{
		u16 part;

		ret = pcicap_test_orders_read_ticks_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
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
	u32 dw[7];
};

/**
 * pcicap_test_orders_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_snapshot(const struct pcicap_test_orders *v,
			    struct pcicap_test_orders_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 7, &s->dw[0]);
}

/**
 * pcicap_test_orders_snapshot_cap() - from a snapshot: What it has
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_cap(const struct pcicap_test_orders_dwords *s,
				u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_CAP, val);
}

/**
 * pcicap_test_orders_snapshot_ring_low() - from a snapshot: Low half of
 * an address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_ring_low(const struct pcicap_test_orders_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_RING_LOW, val);
}

/**
 * pcicap_test_orders_snapshot_ring_high() - from a snapshot: High half of
 * an address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_ring_high(const struct pcicap_test_orders_dwords *s,
				      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_RING_HIGH, val);
}

/**
 * pcicap_test_orders_snapshot_area_low() - from a snapshot: Low half of an
 * address, and what is beside it
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_area_low(const struct pcicap_test_orders_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_AREA_LOW, val);
}

/**
 * pcicap_test_orders_snapshot_area_high() - from a snapshot: If addresses are
 * that long
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_area_high(const struct pcicap_test_orders_dwords *s,
				      u32 *val)
{
	const struct pcicap_test_orders *v = &s->v;

	*val = U32_MAX;
	if (v->cap_wide != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_AREA_HIGH, val);
}

/**
 * pcicap_test_orders_snapshot_ticks_low() - from a snapshot: Low half of
 * a clock
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_ticks_low(const struct pcicap_test_orders_dwords *s,
				      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_TICKS_LOW, val);
}

/**
 * pcicap_test_orders_snapshot_ticks_high() - from a snapshot: High part of
 * a clock
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_orders_snapshot_ticks_high(const struct pcicap_test_orders_dwords *s,
				       u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ORDERS_TICKS_HIGH, val);
}

/**
 * pcicap_test_orders_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_init(struct pcicap_test_orders *v)
{
	int ret;

	{
		u16 r;

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

/**
 * pcicap_test_orders_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_test_orders_find().
 */
static inline int __must_check
pcicap_test_orders_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_test_orders_find_next(const struct pcicap_test_orders *prev,
			     struct pcicap_test_orders *v)
{
	return pcicap_test_orders_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#endif /* PCICAP_TEST_ORDERS_H */
