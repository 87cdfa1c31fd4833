/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access kinds and widths: what few need
 *
 * Generated from access.yaml - do not edit.
 */
#ifndef PCICAP_TEST_ACCESS_MORE_H
#define PCICAP_TEST_ACCESS_MORE_H

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
	u32 i = pcicap_get(r, PCICAP_TEST_ACCESS_SPLIT_SCALE);

	for (; i; i--)
		n *= 10;
	return n;
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

#endif /* PCICAP_TEST_ACCESS_MORE_H */
