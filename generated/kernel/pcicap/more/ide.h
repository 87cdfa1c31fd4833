/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Integrity and Data Encryption: what few need
 *
 * Generated from specs/ext/ide.yaml - do not edit.
 */
#ifndef PCICAP_IDE_MORE_H
#define PCICAP_IDE_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ide.h>

/**
 * pcicap_ide_cap_link_tc_num_decoded() - Number of traffic classes for link
 * IDE streams
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ide_cap_link_tc_num_decoded(pcicap_ide_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_IDE_CAP_LINK_TC_NUM);

	return (n + 1);
}

/**
 * pcicap_ide_cap_link_tc_num_encode() - from a quantity: Number of traffic
 * classes for link IDE streams
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ide_cap_link_tc_num_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ide_cap_selective_num_decoded() - Selective streams
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ide_cap_selective_num_decoded(pcicap_ide_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_IDE_CAP_SELECTIVE_NUM);

	return (n + 1);
}

/**
 * pcicap_ide_cap_selective_num_encode() - from a quantity: Selective streams
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ide_cap_selective_num_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_ide_selective_addr_read_base() - read: First address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_base(const struct pcicap_ide_selective_addr *v,
				    u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_ide_selective_addr_addr1_t r;
		u64 n;

		ret = pcicap_ide_selective_addr_read_addr1(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_IDE_SELECTIVE_ADDR_ADDR1_BASE_LOW);
		all |= n << 20;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_ide_selective_addr_read_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ide_selective_addr_write_base() - write: First address
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
pcicap_ide_selective_addr_write_base(const struct pcicap_ide_selective_addr *v,
				     u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)))
		return -EDOM;
	{
		u32 val = value >> 20;
		u32 bits = (((u32)val & 0xfff) << 8);
		pcicap_ide_selective_addr_addr1_t part = (__force typeof(part))bits;

		ret = pcicap_ide_selective_addr_update_addr1(v,
							     (__force typeof(part))0x000fff00,
							     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ide_selective_addr_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ide_selective_addr_read_limit() - read: Last byte
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ide_selective_addr_read_limit(const struct pcicap_ide_selective_addr *v,
				     u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_ide_selective_addr_addr1_t r;
		u64 n;

		ret = pcicap_ide_selective_addr_read_addr1(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_IDE_SELECTIVE_ADDR_ADDR1_LIMIT_LOW);
		all |= n << 20;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_ide_selective_addr_read_limit_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all | 1048575;
	return 0;
}

/**
 * pcicap_ide_selective_addr_write_limit() - write: Last byte
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 1048575), -ERANGE
 * (too large, or for a part that this layout lacks), -ENODATA (a part is not
 * within reach), or the error of an access.
 */
static inline int __must_check
pcicap_ide_selective_addr_write_limit(const struct pcicap_ide_selective_addr *v,
				      u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)) != 1048575)
		return -EDOM;
	{
		u32 val = value >> 20;
		u32 bits = (((u32)val & 0xfff) << 20);
		pcicap_ide_selective_addr_addr1_t part = (__force typeof(part))bits;

		ret = pcicap_ide_selective_addr_update_addr1(v,
							     (__force typeof(part))0xfff00000,
							     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ide_selective_addr_write_limit_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_IDE_MORE_H */
