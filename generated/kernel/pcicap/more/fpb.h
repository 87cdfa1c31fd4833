/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flattening Portal Bridge: what few need
 *
 * Generated from specs/std/fpb.yaml - do not edit.
 */
#ifndef PCICAP_FPB_MORE_H
#define PCICAP_FPB_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/fpb.h>

/**
 * pcicap_fpb_cap_secondary_devices_decoded() - Number of devices on the
 * secondary bus
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_cap_secondary_devices_decoded(pcicap_fpb_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_CAP_SECONDARY_DEVICES);

	return (n + 1);
}

/**
 * pcicap_fpb_cap_secondary_devices_encode() - from a quantity: Number of
 * devices on the secondary bus
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_cap_secondary_devices_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_cap_rid_vector_size_decoded() - Size of the routing ID vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_fpb_cap_rid_vector_size_decoded(pcicap_fpb_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_CAP_RID_VECTOR_SIZE);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_rid_vector_size_encode() - from a quantity: Size of the
 * routing ID vector
 * @quantity: the quantity in bits
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_cap_rid_vector_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 8,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_cap_mem_low_vector_size_decoded() - Size of the memory low vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_fpb_cap_mem_low_vector_size_decoded(pcicap_fpb_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_CAP_MEM_LOW_VECTOR_SIZE);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_mem_low_vector_size_encode() - from a quantity: Size of the
 * memory low vector
 * @quantity: the quantity in bits
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_cap_mem_low_vector_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 8,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_cap_mem_high_vector_size_decoded() - Size of the memory
 * high vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_fpb_cap_mem_high_vector_size_decoded(pcicap_fpb_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_CAP_MEM_HIGH_VECTOR_SIZE);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_mem_high_vector_size_encode() - from a quantity: Size of the
 * memory high vector
 * @quantity: the quantity in bits
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_cap_mem_high_vector_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 8,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_rid_ctrl1_granularity_decoded() - Granularity: routing IDs that
 * one bit of the vector stands for
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_rid_ctrl1_granularity_decoded(pcicap_fpb_rid_ctrl1_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_RID_CTRL1_GRANULARITY);

	return pcicap_pow2_64(n + 3);
}

/**
 * pcicap_fpb_rid_ctrl1_granularity_encode() - from a quantity: Granularity:
 * routing IDs that one bit of the vector stands for
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_rid_ctrl1_granularity_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 3,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_rid_ctrl2_secondary_start_decoded() - First routing ID on the
 * secondary bus
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_rid_ctrl2_secondary_start_decoded(pcicap_fpb_rid_ctrl2_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_RID_CTRL2_SECONDARY_START);

	return n << 3;
}

/**
 * pcicap_fpb_rid_ctrl2_secondary_start_encode() - from a quantity: First
 * routing ID on the secondary bus
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_rid_ctrl2_secondary_start_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_mem_low_ctrl_granularity_decoded() - Granularity: memory that one
 * bit of the vector stands for
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_fpb_mem_low_ctrl_granularity_decoded(pcicap_fpb_mem_low_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_fpb_mem_low_ctrl_granularity_encode() - from a quantity: Granularity:
 * memory that one bit of the vector stands for
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_mem_low_ctrl_granularity_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 20,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_mem_low_ctrl_start_decoded() - Start address of the vector
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_mem_low_ctrl_start_decoded(pcicap_fpb_mem_low_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_MEM_LOW_CTRL_START);

	return n << 20;
}

/**
 * pcicap_fpb_mem_low_ctrl_start_encode() - from a quantity: Start address of
 * the vector
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_mem_low_ctrl_start_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 12, 20, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_mem_high_ctrl1_granularity_decoded() - Granularity: memory that
 * one bit of the vector stands for
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_fpb_mem_high_ctrl1_granularity_decoded(pcicap_fpb_mem_high_ctrl1_t r)
{
	u64 n = pcicap_get(r, PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY);

	return pcicap_pow2_64(n + 28);
}

/**
 * pcicap_fpb_mem_high_ctrl1_granularity_encode() - from a quantity:
 * Granularity: memory that one bit of the vector stands for
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_fpb_mem_high_ctrl1_granularity_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 28,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_fpb_read_mem_high_start() - read: Start address of the vector
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_fpb_read_mem_high_start(const struct pcicap_fpb *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_fpb_mem_high_ctrl1_t r;
		u64 n;

		ret = pcicap_fpb_read_mem_high_ctrl1(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER);
		all |= n << 28;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_fpb_read_mem_high_ctrl2(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_fpb_write_mem_high_start() - write: Start address of the vector
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
pcicap_fpb_write_mem_high_start(const struct pcicap_fpb *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 28) - 1)))
		return -EDOM;
	{
		u32 val = value >> 28;
		u32 bits = (((u32)val & 0xf) << 28);
		pcicap_fpb_mem_high_ctrl1_t part = (__force typeof(part))bits;

		ret = pcicap_fpb_update_mem_high_ctrl1(v,
						       (__force typeof(part))0xf0000000,
						       part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_fpb_write_mem_high_ctrl2(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_FPB_MORE_H */
