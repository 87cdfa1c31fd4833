/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Resizable BAR: what few need
 *
 * Generated from specs/ext/rebar.yaml - do not edit.
 */
#ifndef PCICAP_REBAR_MORE_H
#define PCICAP_REBAR_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/rebar.h>

/**
 * pcicap_rebar_first_ctrl_bar_size_decoded() - BAR size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_rebar_first_ctrl_bar_size_decoded(pcicap_rebar_first_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_REBAR_FIRST_CTRL_BAR_SIZE);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_rebar_first_ctrl_bar_size_encode() - from a quantity: BAR size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rebar_first_ctrl_bar_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
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
 * pcicap_rebar_first_ctrl_sizes_high_encode() - from a quantity: Sizes from 256
 * TiB to 8 EiB
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rebar_first_ctrl_sizes_high_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 16, 48, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_rebar_entry_cap_sizes_encode() - from a quantity: Sizes from 1 MiB to
 * 128 TiB
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rebar_entry_cap_sizes_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 28, 20, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_rebar_entry_ctrl_bar_size_decoded() - BAR size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_rebar_entry_ctrl_bar_size_decoded(pcicap_rebar_entry_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_rebar_entry_ctrl_bar_size_encode() - from a quantity: BAR size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rebar_entry_ctrl_bar_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
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
 * pcicap_rebar_entry_ctrl_sizes_high_encode() - from a quantity: Sizes from 256
 * TiB to 8 EiB
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rebar_entry_ctrl_sizes_high_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 16, 48, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_REBAR_MORE_H */
