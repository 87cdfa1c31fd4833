/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multicast: what few need
 *
 * Generated from specs/ext/mcast.yaml - do not edit.
 */
#ifndef PCICAP_MCAST_MORE_H
#define PCICAP_MCAST_MORE_H

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

#endif /* PCICAP_MCAST_MORE_H */
