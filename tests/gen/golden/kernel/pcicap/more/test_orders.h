/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Orders: what few need
 *
 * Generated from orders.yaml - do not edit.
 */
#ifndef PCICAP_TEST_ORDERS_MORE_H
#define PCICAP_TEST_ORDERS_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_orders.h>

/**
 * pcicap_test_orders_read_ring() - read: An address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_ring(const struct pcicap_test_orders *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_test_orders_ring_low_t r;
		u64 n;

		ret = pcicap_test_orders_read_ring_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TEST_ORDERS_RING_LOW_BASE);
		all |= n << 4;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_test_orders_read_ring_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
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
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_orders_write_ring(const struct pcicap_test_orders *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 4) - 1)))
		return -EDOM;
	{
		u32 val = value >> 4;
		u32 bits = (((u32)val & 0xfffffff) << 4);
		pcicap_test_orders_ring_low_t part = (__force typeof(part))bits;

		ret = pcicap_test_orders_write_ring_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
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
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_area(const struct pcicap_test_orders *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->cap_wide == 1) {
		u32 r;
		u64 n;

		ret = pcicap_test_orders_read_area_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	{
		pcicap_test_orders_area_low_t r;
		u64 n;

		ret = pcicap_test_orders_read_area_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TEST_ORDERS_AREA_LOW_BASE);
		all |= n << 12;
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
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_orders_write_area(const struct pcicap_test_orders *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 12) - 1)))
		return -EDOM;
	if (!(v->cap_wide == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->cap_wide == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_test_orders_write_area_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 12;
		u32 bits = (((u32)val & 0xfffff) << 12);
		pcicap_test_orders_area_low_t part = (__force typeof(part))bits;

		ret = pcicap_test_orders_update_area_low(v,
							 (__force typeof(part))0xfffff000,
							 part);
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
 * Its bits lie in several registers, which change together: the high one is
 * read before and after the low one, until both reads of it agree.
 *
 * Return: 0, -EBUSY (they did not agree in eight tries), -ENODATA (a part is
 * not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_ticks(const struct pcicap_test_orders *v, u64 *val)
{
	u16 high, r;
	u32 low;
	unsigned int i;
	u64 n;
	int ret;

	*val = U64_MAX;
	ret = pcicap_test_orders_read_ticks_high(v, &r);
	if (ret)
		return ret == -ENXIO ? -ENODATA : ret;
	for (i = 0; i < 8; i++) {
		high = r;
		ret = pcicap_test_orders_read_ticks_low(v, &low);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		ret = pcicap_test_orders_read_ticks_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		if (high != r)
			continue;
		n = low;
		*val = n;
		n = r;
		*val |= n << 32;
		return 0;
	}
	return -EBUSY;
}

/**
 * pcicap_test_orders_read_ticks_early() - read: The clock by one read of each
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_test_orders_read_ticks_early(const struct pcicap_test_orders *v,
				    u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 r;
		u64 n;

		ret = pcicap_test_orders_read_ticks_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n;
	}
	{
		u16 r;
		u64 n;

		ret = pcicap_test_orders_read_ticks_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_TEST_ORDERS_MORE_H */
