/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Single Root I/O Virtualization: what few need
 *
 * Generated from specs/ext/sriov.yaml - do not edit.
 */
#ifndef PCICAP_SRIOV_MORE_H
#define PCICAP_SRIOV_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/sriov.h>

/**
 * pcicap_sriov_supported_page_sizes_encode() - from a quantity: Page sizes that
 * the VFs support
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sriov_supported_page_sizes_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 32, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_sriov_system_page_size_encode() - from a quantity: Page size in use;
 * exactly one supported bit
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sriov_system_page_size_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 32, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_sriov_vf_bar_address_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sriov_vf_bar_address_decoded(pcicap_sriov_vf_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_SRIOV_VF_BAR_ADDRESS);

	return n << 4;
}

/**
 * pcicap_sriov_vf_bar_address_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sriov_vf_bar_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_sriov_vf_migr_state_array_off_off_dec() - Offset within
 * that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_sriov_vf_migr_state_array_off_off_dec(pcicap_sriov_vf_migration_state_array_offset_t r)
{
	u64 n = pcicap_get(r, PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_OFFSET);

	return n << 3;
}

/**
 * pcicap_sriov_vf_migr_state_array_off_off_encode() - from a
 * quantity: Offset within that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sriov_vf_migr_state_array_off_off_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_SRIOV_MORE_H */
