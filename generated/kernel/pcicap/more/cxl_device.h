/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Device: what few need
 *
 * Generated from specs/vendor/cxl_device.yaml - do not edit.
 */
#ifndef PCICAP_CXL_DEVICE_MORE_H
#define PCICAP_CXL_DEVICE_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/cxl_device.h>

/**
 * pcicap_cxl_device_range_base_low_base_decoded() - Base bits 31 to 28
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_device_range_base_low_base_decoded(pcicap_cxl_device_range_base_low_t r)
{
	u64 n = pcicap_get(r, PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE);

	return n << 28;
}

/**
 * pcicap_cxl_device_range_base_low_base_encode() - from a quantity: Base bits
 * 31 to 28
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_cxl_device_range_base_low_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 4, 28, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_cxl_device_range_read_size() - read: Size of the range
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_size(const struct pcicap_cxl_device_range *v,
				  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_cxl_device_range_size_low_t r;
		u64 n;

		ret = pcicap_cxl_device_range_read_size_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_SIZE);
		all |= n << 28;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_cxl_device_range_read_size_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_device_range_read_base() - read: Base address of the range
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_base(const struct pcicap_cxl_device_range *v,
				  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_cxl_device_range_base_low_t r;
		u64 n;

		ret = pcicap_cxl_device_range_read_base_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE);
		all |= n << 28;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_cxl_device_range_read_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_device_range_write_base() - write: Base address of the range
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
pcicap_cxl_device_range_write_base(const struct pcicap_cxl_device_range *v,
				   u64 value)
{
	int ret;

	if ((value & ((1ULL << 28) - 1)))
		return -EDOM;
	{
		u32 val = value >> 28;
		u32 bits = (((u32)val & 0xf) << 28);
		pcicap_cxl_device_range_base_low_t part = (__force typeof(part))bits;

		ret = pcicap_cxl_device_range_update_base_low(v,
							      (__force typeof(part))0xf0000000,
							      part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_cxl_device_range_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_CXL_DEVICE_MORE_H */
