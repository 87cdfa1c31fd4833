/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express: what few need
 *
 * Generated from specs/std/pcie.yaml - do not edit.
 */
#ifndef PCICAP_PCIE_MORE_H
#define PCICAP_PCIE_MORE_H

#include <pcicap/kernel/encode.h>
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
 * pcicap_pcie_dev_cap_max_payload_supported_encode() - from a quantity:
 * Max_Payload_Size supported
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_dev_cap_max_payload_supported_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 7,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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
 * pcicap_pcie_dev_cap_slot_power_value_encode() - from a quantity: Slot power
 * limit value
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_dev_cap_slot_power_value_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	/* what has a name is no quantity */
	if (!ret && (n == 0xf0 || n == 0xf1 || n == 0xf2 || n == 0xff)) {
		n = U64_MAX;
		ret = -EDOM;
	}
	*raw = n;
	return ret;
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
 * pcicap_pcie_dev_ctl_max_payload_encode() - from a quantity: Max_Payload_Size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_dev_ctl_max_payload_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 7,
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
 * pcicap_pcie_dev_ctl_max_read_request_encode() - from a
 * quantity: Max_Read_Request_Size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_dev_ctl_max_read_request_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 7,
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
 * pcicap_pcie_lnk_ctl_rcb_encode() - from a quantity: Read completion boundary
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_lnk_ctl_rcb_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 1,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 6,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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
 * pcicap_pcie_slt_cap_power_limit_value_encode() - from a quantity: Slot power
 * limit value
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_slt_cap_power_limit_value_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	/* what has a name is no quantity */
	if (!ret && (n == 0xf0 || n == 0xf1 || n == 0xf2 || n == 0xff)) {
		n = U64_MAX;
		ret = -EDOM;
	}
	*raw = n;
	return ret;
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

/**
 * pcicap_pcie_dev_cap2_max_end_end_prefixes_encode() - from a quantity: Maximum
 * number of end-end TLP prefixes
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcie_dev_cap2_max_end_end_prefixes_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 2,
		.zero = 4,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_PCIE_MORE_H */
