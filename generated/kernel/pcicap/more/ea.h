/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Allocation: what few need
 *
 * Generated from specs/std/ea.yaml - do not edit.
 */
#ifndef PCICAP_EA_MORE_H
#define PCICAP_EA_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ea.h>

/**
 * pcicap_ea_entry_base_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ea_entry_base_address_decoded(pcicap_ea_entry_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_EA_ENTRY_BASE_ADDRESS);

	return n << 2;
}

/**
 * pcicap_ea_entry_base_address_encode() - from a quantity: Address bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ea_entry_base_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_ea_entry_max_offset_offset_decoded() - Bits 31 to 2; the low two bits
 * are ones
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ea_entry_max_offset_offset_decoded(pcicap_ea_entry_max_offset_t r)
{
	u64 n = pcicap_get(r, PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET);

	return n * 4 + 3;
}

/**
 * pcicap_ea_entry_max_offset_offset_encode() - from a quantity: Bits 31 to 2;
 * the low two bits are ones
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ea_entry_max_offset_offset_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 30,
		.plus = 0,
		.times = 4,
		.fill = 3,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ea_entry_read_range_base() - read: Base address of the range
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ea_entry_read_range_base(const struct pcicap_ea_entry *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_ea_entry_base_t r;
		u64 n;

		ret = pcicap_ea_entry_read_base(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_EA_ENTRY_BASE_ADDRESS);
		all |= n << 2;
	}
	if (v->base_is_64 == 1) {
		u32 r;
		u64 n;

		ret = pcicap_ea_entry_read_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ea_entry_write_range_base() - write: Base address of the range
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
pcicap_ea_entry_write_range_base(const struct pcicap_ea_entry *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 2) - 1)))
		return -EDOM;
	if (!(v->base_is_64 == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		u32 val = value >> 2;
		u32 bits = (((u32)val & 0x3fffffff) << 2);
		pcicap_ea_entry_base_t part = (__force typeof(part))bits;

		ret = pcicap_ea_entry_update_base(v,
						  (__force typeof(part))0xfffffffc,
						  part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->base_is_64 == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ea_entry_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ea_entry_read_range_max_offset() - read: Maximum offset: the size
 * minus 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ea_entry_read_range_max_offset(const struct pcicap_ea_entry *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_ea_entry_max_offset_t r;
		u64 n;

		ret = pcicap_ea_entry_read_max_offset(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET);
		all |= n << 2;
	}
	if (v->max_offset_is_64 == 1) {
		u32 r;
		u64 n;

		ret = pcicap_ea_entry_read_max_offset_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_ea_entry_write_range_max_offset() - write: Maximum offset: the size
 * minus 1
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 3), -ERANGE (too
 * large, or for a part that this layout lacks), -ENODATA (a part is not within
 * reach), or the error of an access.
 */
static inline int __must_check
pcicap_ea_entry_write_range_max_offset(const struct pcicap_ea_entry *v,
				       u64 value)
{
	int ret;

	if ((value & ((1ULL << 2) - 1)) != 3)
		return -EDOM;
	if (!(v->max_offset_is_64 == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		u32 val = value >> 2;
		u32 bits = (((u32)val & 0x3fffffff) << 2);
		pcicap_ea_entry_max_offset_t part = (__force typeof(part))bits;

		ret = pcicap_ea_entry_update_max_offset(v,
							(__force typeof(part))0xfffffffc,
							part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->max_offset_is_64 == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ea_entry_write_max_offset_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_EA_MORE_H */
