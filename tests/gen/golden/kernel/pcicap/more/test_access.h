/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access kinds and widths: what few need
 *
 * Generated from access.yaml - do not edit.
 */
#ifndef PCICAP_TEST_ACCESS_MORE_H
#define PCICAP_TEST_ACCESS_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_access.h>

/**
 * pcicap_test_access_split_scaled_decoded() - Value times ten to the scale
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_test_access_split_scaled_decoded(pcicap_test_access_split_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_ACCESS_SPLIT_SCALED);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_TEST_ACCESS_SPLIT_SCALE);

	for (; i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_test_access_split_scaled_encode() - from a quantity: Value times ten
 * to the scale
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_split_scaled_encode(u64 quantity, u32 *raw, u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 1,
		.base = 10,
		.most = 4,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

/**
 * pcicap_test_access_sizes_pow2_decoded() - 2^(n+20)
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_test_access_sizes_pow2_decoded(pcicap_test_access_sizes_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_ACCESS_SIZES_POW2);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_test_access_sizes_pow2_encode() - from a quantity: 2^(n+20)
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_sizes_pow2_encode(u64 quantity, u32 *raw)
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
 * pcicap_test_access_sizes_minus_one_decoded() - N-1 encoded
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_test_access_sizes_minus_one_decoded(pcicap_test_access_sizes_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_ACCESS_SIZES_MINUS_ONE);

	return (n + 1);
}

/**
 * pcicap_test_access_sizes_minus_one_encode() - from a quantity: N-1 encoded
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_sizes_minus_one_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_test_access_sizes_or_32_decoded() - 0 means 32
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_test_access_sizes_or_32_decoded(pcicap_test_access_sizes_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_ACCESS_SIZES_OR_32);

	return n ? n : 32;
}

/**
 * pcicap_test_access_sizes_or_32_encode() - from a quantity: 0 means 32
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_sizes_or_32_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
		.zero = 32,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_test_access_sizes_times_decoded() - In units of 8
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_test_access_sizes_times_decoded(pcicap_test_access_sizes_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_ACCESS_SIZES_TIMES);

	return (n + 1) * 8;
}

/**
 * pcicap_test_access_sizes_times_encode() - from a quantity: In units of 8
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_sizes_times_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 1,
		.times = 8,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
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
static inline int __must_check
pcicap_test_access_sizes_pages_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 4, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_test_access_sizes_address_decoded() - An address
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_test_access_sizes_address_decoded(pcicap_test_access_sizes_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_ACCESS_SIZES_ADDRESS);

	return n << 20;
}

/**
 * pcicap_test_access_sizes_address_encode() - from a quantity: An address
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_sizes_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 12, 20, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_test_access_power_decoded() - A name beside the rule
 * @r: value of the register
 *
 * Return: the field as a quantity in mw.
 */
static inline u64
pcicap_test_access_power_decoded(u8 r)
{
	u64 n = r;

	return n * 100;
}

/**
 * pcicap_test_access_power_encode() - from a quantity: A name beside the rule
 * @quantity: the quantity in mw
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_access_power_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 100,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	/* what has a name is no quantity */
	if (!ret && (n == 0xf0)) {
		n = U64_MAX;
		ret = -EDOM;
	}
	*raw = n;
	return ret;
}

#endif /* PCICAP_TEST_ACCESS_MORE_H */
