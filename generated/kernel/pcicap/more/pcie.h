/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express: what few need
 *
 * Generated from specs/std/pcie.yaml - do not edit.
 */
#ifndef PCICAP_PCIE_MORE_H
#define PCICAP_PCIE_MORE_H

#include <pcicap/pcie.h>

/**
 * pcicap_pcie_dev_cap_max_payload_supported_dec() -
 * Max_Payload_Size supported
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_dev_cap_max_payload_supported_dec(pcicap_pcie_dev_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_DEV_CAP_MAX_PAYLOAD_SUPPORTED);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_cap_slot_power_value_decoded() - Slot power limit value
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_pcie_dev_cap_slot_power_value_decoded(pcicap_pcie_dev_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_DEV_CAP_SLOT_POWER_VALUE);

	return n;
}

/**
 * pcicap_pcie_dev_ctl_max_payload_decoded() - Max_Payload_Size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_dev_ctl_max_payload_decoded(pcicap_pcie_dev_ctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_DEV_CTL_MAX_PAYLOAD);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_dev_ctl_max_read_request_decoded() - Max_Read_Request_Size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_dev_ctl_max_read_request_decoded(pcicap_pcie_dev_ctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_DEV_CTL_MAX_READ_REQUEST);

	return pcicap_pow2_64(n + 7);
}

/**
 * pcicap_pcie_lnk_ctl_rcb_decoded() - Read completion boundary
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcie_lnk_ctl_rcb_decoded(pcicap_pcie_lnk_ctl_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_LNK_CTL_RCB);

	return pcicap_pow2_64(n + 6);
}

/**
 * pcicap_pcie_slt_cap_power_limit_value_decoded() - Slot power limit value
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_pcie_slt_cap_power_limit_value_decoded(pcicap_pcie_slt_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_SLT_CAP_POWER_LIMIT_VALUE);

	return n;
}

/**
 * pcicap_pcie_dev_cap2_max_end_end_prefixes_dec() - Maximum number of
 * end-end TLP prefixes
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_pcie_dev_cap2_max_end_end_prefixes_dec(pcicap_pcie_dev_cap2_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIE_DEV_CAP2_MAX_END_END_PREFIXES);

	return n ? n : 4;
}

#endif /* PCICAP_PCIE_MORE_H */
