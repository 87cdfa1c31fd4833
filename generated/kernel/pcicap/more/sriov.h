/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Single Root I/O Virtualization: what few need
 *
 * Generated from specs/ext/sriov.yaml - do not edit.
 */
#ifndef PCICAP_SRIOV_MORE_H
#define PCICAP_SRIOV_MORE_H

#include <pcicap/sriov.h>

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

#endif /* PCICAP_SRIOV_MORE_H */
