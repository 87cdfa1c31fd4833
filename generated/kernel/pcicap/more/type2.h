/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 2 (CardBus) configuration header: what few need
 *
 * Generated from specs/header/type2.yaml - do not edit.
 */
#ifndef PCICAP_TYPE2_MORE_H
#define PCICAP_TYPE2_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/type2.h>

/**
 * pcicap_type2_bar_address_decoded() - Base address in memory space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_bar_address_decoded(pcicap_type2_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_BAR_ADDRESS);

	return n << 4;
}

/**
 * pcicap_type2_bar_address_encode() - from a quantity: Base address in
 * memory space
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_bar_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type2_bar_io_address_decoded() - Base address in I/O space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_bar_io_address_decoded(pcicap_type2_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_BAR_IO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_type2_bar_io_address_encode() - from a quantity: Base address in
 * I/O space
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_bar_io_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type2_memory_base_0_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_base_0_base_decoded(pcicap_type2_memory_base_0_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_MEMORY_BASE_0_BASE);

	return n << 12;
}

/**
 * pcicap_type2_memory_base_0_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_memory_base_0_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type2_memory_limit_0_limit_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_limit_0_limit_decoded(pcicap_type2_memory_limit_0_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT);

	return n * 4096 + 4095;
}

/**
 * pcicap_type2_memory_limit_0_limit_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_memory_limit_0_limit_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 20,
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
 * pcicap_type2_memory_base_1_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_base_1_base_decoded(pcicap_type2_memory_base_1_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_MEMORY_BASE_1_BASE);

	return n << 12;
}

/**
 * pcicap_type2_memory_base_1_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_memory_base_1_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type2_memory_limit_1_limit_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_limit_1_limit_decoded(pcicap_type2_memory_limit_1_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT);

	return n * 4096 + 4095;
}

/**
 * pcicap_type2_memory_limit_1_limit_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_memory_limit_1_limit_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 20,
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
 * pcicap_type2_io_base_0_base_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_base_0_base_decoded(pcicap_type2_io_base_0_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_IO_BASE_0_BASE);

	return n << 2;
}

/**
 * pcicap_type2_io_base_0_base_encode() - from a quantity: Address bits 15 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_io_base_0_base_encode(u64 quantity, u16 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 14, 2, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type2_io_limit_0_limit_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_limit_0_limit_decoded(pcicap_type2_io_limit_0_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_IO_LIMIT_0_LIMIT);

	return n * 4 + 3;
}

/**
 * pcicap_type2_io_limit_0_limit_encode() - from a quantity: Address bits 15
 * to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_io_limit_0_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 14,
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
 * pcicap_type2_io_base_1_base_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_base_1_base_decoded(pcicap_type2_io_base_1_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_IO_BASE_1_BASE);

	return n << 2;
}

/**
 * pcicap_type2_io_base_1_base_encode() - from a quantity: Address bits 15 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_io_base_1_base_encode(u64 quantity, u16 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 14, 2, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_type2_io_limit_1_limit_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_limit_1_limit_decoded(pcicap_type2_io_limit_1_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE2_IO_LIMIT_1_LIMIT);

	return n * 4 + 3;
}

/**
 * pcicap_type2_io_limit_1_limit_encode() - from a quantity: Address bits 15
 * to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type2_io_limit_1_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 14,
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
 * pcicap_type2_read_io_window_base_0() - read: I/O base 0
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_type2_read_io_window_base_0(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type2_io_base_0_t r;
		u64 n;

		ret = pcicap_type2_read_io_base_0(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE2_IO_BASE_0_BASE);
		all |= n << 2;
	}
	if (v->io_base_0_type == 1) {
		u16 r;
		u64 n;

		ret = pcicap_type2_read_io_base_0_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type2_write_io_window_base_0() - write: I/O base 0
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
pcicap_type2_write_io_window_base_0(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 2) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_0_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = value >> 2;
		u16 bits = (((u32)val & 0x3fff) << 2);
		pcicap_type2_io_base_0_t part = (__force typeof(part))bits;

		ret = pcicap_type2_write_io_base_0(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_0_type == 1) {
		u32 val = value >> 16;
		u16 bits = ((u32)val & 0xffff);
		u16 part = bits;

		ret = pcicap_type2_write_io_base_0_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_limit_0() - read: I/O limit 0: last byte of
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
pcicap_type2_read_io_window_limit_0(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type2_io_limit_0_t r;
		u64 n;

		ret = pcicap_type2_read_io_limit_0(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE2_IO_LIMIT_0_LIMIT);
		all |= n << 2;
	}
	if (v->io_base_0_type == 1) {
		u16 r;
		u64 n;

		ret = pcicap_type2_read_io_limit_0_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 16;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_type2_write_io_window_limit_0() - write: I/O limit 0: last byte of
 * the window
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
pcicap_type2_write_io_window_limit_0(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 2) - 1)) != 3)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_0_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = value >> 2;
		u16 bits = (((u32)val & 0x3fff) << 2);
		pcicap_type2_io_limit_0_t part = (__force typeof(part))bits;

		ret = pcicap_type2_update_io_limit_0(v,
						     (__force typeof(part))0xfffc,
						     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_0_type == 1) {
		u32 val = value >> 16;
		u16 bits = ((u32)val & 0xffff);
		u16 part = bits;

		ret = pcicap_type2_write_io_limit_0_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_base_1() - read: I/O base 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_type2_read_io_window_base_1(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type2_io_base_1_t r;
		u64 n;

		ret = pcicap_type2_read_io_base_1(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE2_IO_BASE_1_BASE);
		all |= n << 2;
	}
	if (v->io_base_1_type == 1) {
		u16 r;
		u64 n;

		ret = pcicap_type2_read_io_base_1_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type2_write_io_window_base_1() - write: I/O base 1
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
pcicap_type2_write_io_window_base_1(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 2) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_1_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = value >> 2;
		u16 bits = (((u32)val & 0x3fff) << 2);
		pcicap_type2_io_base_1_t part = (__force typeof(part))bits;

		ret = pcicap_type2_write_io_base_1(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_1_type == 1) {
		u32 val = value >> 16;
		u16 bits = ((u32)val & 0xffff);
		u16 part = bits;

		ret = pcicap_type2_write_io_base_1_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_limit_1() - read: I/O limit 1: last byte of
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
pcicap_type2_read_io_window_limit_1(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_type2_io_limit_1_t r;
		u64 n;

		ret = pcicap_type2_read_io_limit_1(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_TYPE2_IO_LIMIT_1_LIMIT);
		all |= n << 2;
	}
	if (v->io_base_1_type == 1) {
		u16 r;
		u64 n;

		ret = pcicap_type2_read_io_limit_1_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 16;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_type2_write_io_window_limit_1() - write: I/O limit 1: last byte of
 * the window
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
pcicap_type2_write_io_window_limit_1(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 2) - 1)) != 3)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_1_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = value >> 2;
		u16 bits = (((u32)val & 0x3fff) << 2);
		pcicap_type2_io_limit_1_t part = (__force typeof(part))bits;

		ret = pcicap_type2_update_io_limit_1(v,
						     (__force typeof(part))0xfffc,
						     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_1_type == 1) {
		u32 val = value >> 16;
		u16 bits = ((u32)val & 0xffff);
		u16 part = bits;

		ret = pcicap_type2_write_io_limit_1_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_TYPE2_MORE_H */
