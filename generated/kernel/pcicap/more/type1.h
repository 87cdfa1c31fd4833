/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 1 configuration header: what few need
 *
 * Generated from specs/header/type1.yaml - do not edit.
 */
#ifndef PCICAP_TYPE1_MORE_H
#define PCICAP_TYPE1_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/type1.h>

/**
 * pcicap_type1_bar_address_decoded() - Base address in memory space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_bar_address_decoded(pcicap_type1_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_BAR_ADDRESS);

	return n << 4;
}

/**
 * pcicap_type1_bar_address_encode() - from a quantity: Base address in
 * memory space
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_bar_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_bar_io_address_decoded() - Base address in I/O space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_bar_io_address_decoded(pcicap_type1_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_BAR_IO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_type1_bar_io_address_encode() - from a quantity: Base address in
 * I/O space
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_bar_io_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_io_base_base_decoded() - Address bits 15 to 12
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_io_base_base_decoded(pcicap_type1_io_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_IO_BASE_BASE);

	return n * 4096;
}

/**
 * pcicap_type1_io_base_base_encode() - from a quantity: Address bits 15 to 12
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_io_base_base_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 4096,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_io_limit_limit_decoded() - Address bits 15 to 12
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_io_limit_limit_decoded(pcicap_type1_io_limit_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_IO_LIMIT_LIMIT);

	return n * 4096 + 4095;
}

/**
 * pcicap_type1_io_limit_limit_encode() - from a quantity: Address bits 15 to 12
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_io_limit_limit_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 4096,
		.fill = 4095,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_memory_base_base_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_memory_base_base_decoded(pcicap_type1_memory_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_MEMORY_BASE_BASE);

	return n * 1048576;
}

/**
 * pcicap_type1_memory_base_base_encode() - from a quantity: Address bits 31
 * to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_memory_base_base_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_memory_limit_limit_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_memory_limit_limit_decoded(pcicap_type1_memory_limit_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_MEMORY_LIMIT_LIMIT);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_type1_memory_limit_limit_encode() - from a quantity: Address bits 31
 * to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_memory_limit_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
		.fill = 1048575,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_prefetchable_base_base_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_prefetchable_base_base_decoded(pcicap_type1_prefetchable_base_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_PREFETCHABLE_BASE_BASE);

	return n * 1048576;
}

/**
 * pcicap_type1_prefetchable_base_base_encode() - from a quantity: Address bits
 * 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_prefetchable_base_base_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_prefetchable_limit_limit_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_prefetchable_limit_limit_decoded(pcicap_type1_prefetchable_limit_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_PREFETCHABLE_LIMIT_LIMIT);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_type1_prefetchable_limit_limit_encode() - from a quantity: Address
 * bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_prefetchable_limit_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 12,
		.plus = 0,
		.times = 1048576,
		.fill = 1048575,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_expansion_rom_address_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type1_expansion_rom_address_decoded(pcicap_type1_expansion_rom_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE1_EXPANSION_ROM_ADDRESS);

	return n << 11;
}

/**
 * pcicap_type1_expansion_rom_address_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type1_expansion_rom_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 21, 11, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type1_read_io_window_base() - read: I/O base
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_type1_read_io_window_base(const struct pcicap_type1 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type1_io_base_t r;
		u64 n;

		ret = pcicap_type1_read_io_base(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE1_IO_BASE_BASE);
		all |= n << 12;
	}
	if (v->io_base_type == 1) {
		u16 r;
		u64 n;

		ret = pcicap_type1_read_io_base_upper(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type1_write_io_window_base() - write: I/O base
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
pcicap_type1_write_io_window_base(const struct pcicap_type1 *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 12) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = value >> 12;
		u8 bits = (((u32)val & 0xf) << 4);
		pcicap_type1_io_base_t part = (__force typeof(part))bits;

		ret = pcicap_type1_write_io_base(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_type == 1) {
		u32 val = value >> 16;
		u16 bits = ((u32)val & 0xffff);
		u16 part = bits;

		ret = pcicap_type1_write_io_base_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type1_read_io_window_limit() - read: I/O limit: last byte of
 * the window
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_type1_read_io_window_limit(const struct pcicap_type1 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type1_io_limit_t r;
		u64 n;

		ret = pcicap_type1_read_io_limit(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE1_IO_LIMIT_LIMIT);
		all |= n << 12;
	}
	if (v->io_limit_type == 1) {
		u16 r;
		u64 n;

		ret = pcicap_type1_read_io_limit_upper(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 16;
	}
	*val = all | 4095;
	return 0;
}

/**
 * pcicap_type1_write_io_window_limit() - write: I/O limit: last byte of
 * the window
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 4095), -ERANGE (too
 * large, or for a part that this layout lacks), -ENODATA (a part is not within
 * reach), or the error of an access.
 */
static inline int __must_check
pcicap_type1_write_io_window_limit(const struct pcicap_type1 *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 12) - 1)) != 4095)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_limit_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = value >> 12;
		u8 bits = (((u32)val & 0xf) << 4);
		pcicap_type1_io_limit_t part = (__force typeof(part))bits;

		ret = pcicap_type1_write_io_limit(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_limit_type == 1) {
		u32 val = value >> 16;
		u16 bits = ((u32)val & 0xffff);
		u16 part = bits;

		ret = pcicap_type1_write_io_limit_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type1_read_prefetchable_window_base() - read: Prefetchable memory base
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_type1_read_prefetchable_window_base(const struct pcicap_type1 *v,
					   u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type1_prefetchable_base_t r;
		u64 n;

		ret = pcicap_type1_read_prefetchable_base(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE1_PREFETCHABLE_BASE_BASE);
		all |= n << 20;
	}
	if (v->prefetchable_base_type == 1) {
		u32 r;
		u64 n;

		ret = pcicap_type1_read_prefetchable_base_upper(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type1_write_prefetchable_window_base() - write: Prefetchable
 * memory base
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
pcicap_type1_write_prefetchable_window_base(const struct pcicap_type1 *v,
					    u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)))
		return -EDOM;
	if (!(v->prefetchable_base_type == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		u32 val = value >> 20;
		u16 bits = (((u32)val & 0xfff) << 4);
		pcicap_type1_prefetchable_base_t part = (__force typeof(part))bits;

		ret = pcicap_type1_write_prefetchable_base(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->prefetchable_base_type == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_type1_write_prefetchable_base_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type1_read_prefetchable_window_limit() - read: Prefetchable memory
 * limit: last byte of the window
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_type1_read_prefetchable_window_limit(const struct pcicap_type1 *v,
					    u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type1_prefetchable_limit_t r;
		u64 n;

		ret = pcicap_type1_read_prefetchable_limit(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE1_PREFETCHABLE_LIMIT_LIMIT);
		all |= n << 20;
	}
	if (v->prefetchable_limit_type == 1) {
		u32 r;
		u64 n;

		ret = pcicap_type1_read_prefetchable_limit_upper(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all | 1048575;
	return 0;
}

/**
 * pcicap_type1_write_prefetchable_window_limit() - write: Prefetchable memory
 * limit: last byte of the window
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
pcicap_type1_write_prefetchable_window_limit(const struct pcicap_type1 *v,
					     u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)) != 1048575)
		return -EDOM;
	if (!(v->prefetchable_limit_type == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		u32 val = value >> 20;
		u16 bits = (((u32)val & 0xfff) << 4);
		pcicap_type1_prefetchable_limit_t part = (__force typeof(part))bits;

		ret = pcicap_type1_write_prefetchable_limit(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->prefetchable_limit_type == 1) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_type1_write_prefetchable_limit_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_TYPE1_MORE_H */
