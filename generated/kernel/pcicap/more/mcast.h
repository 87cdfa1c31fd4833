/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multicast: what few need
 *
 * Generated from specs/ext/mcast.yaml - do not edit.
 */
#ifndef PCICAP_MCAST_MORE_H
#define PCICAP_MCAST_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/mcast.h>

/**
 * pcicap_mcast_cap_max_group_decoded() - Most multicast groups
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_cap_max_group_decoded(pcicap_mcast_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_MCAST_CAP_MAX_GROUP);

	return (n + 1);
}

/**
 * pcicap_mcast_cap_max_group_encode() - from a quantity: Most multicast groups
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mcast_cap_max_group_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_mcast_cap_window_size_requested_decoded() - Window size requested for
 * each group
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_mcast_cap_window_size_requested_decoded(pcicap_mcast_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_MCAST_CAP_WINDOW_SIZE_REQUESTED);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_mcast_cap_window_size_requested_encode() - from a quantity: Window
 * size requested for each group
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mcast_cap_window_size_requested_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_mcast_ctrl_num_group_decoded() - Number of multicast groups in use
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_ctrl_num_group_decoded(pcicap_mcast_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_MCAST_CTRL_NUM_GROUP);

	return (n + 1);
}

/**
 * pcicap_mcast_ctrl_num_group_encode() - from a quantity: Number of multicast
 * groups in use
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mcast_ctrl_num_group_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_mcast_base_address_base_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_base_address_base_decoded(pcicap_mcast_base_address_t r)
{
	u64 n = pcicap_get(r, PCICAP_MCAST_BASE_ADDRESS_BASE);

	return n << 12;
}

/**
 * pcicap_mcast_base_address_base_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mcast_base_address_base_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_mcast_overlay_size_decoded() - Aperture
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_mcast_overlay_size_decoded(pcicap_mcast_overlay_t r)
{
	u64 n = pcicap_get(r, PCICAP_MCAST_OVERLAY_SIZE);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_mcast_overlay_size_encode() - from a quantity: Aperture
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mcast_overlay_size_encode(u64 quantity, u64 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 6,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	/* what has a name is no quantity */
	if (!ret &&
	    (n == 0x0 || n == 0x1 || n == 0x2 || n == 0x3 || n == 0x4 ||
	     n == 0x5)) {
		n = U64_MAX;
		ret = -EDOM;
	}
	*raw = n;
	return ret;
}

/**
 * pcicap_mcast_overlay_base_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mcast_overlay_base_decoded(pcicap_mcast_overlay_t r)
{
	u64 n = pcicap_get(r, PCICAP_MCAST_OVERLAY_BASE);

	return n << 6;
}

/**
 * pcicap_mcast_overlay_base_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mcast_overlay_base_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_MCAST_MORE_H */
