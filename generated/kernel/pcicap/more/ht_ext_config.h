/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Extended Configuration Space Access: what few need
 *
 * Generated from specs/std/ht_ext_config.yaml - do not edit.
 */
#ifndef PCICAP_HT_EXT_CONFIG_MORE_H
#define PCICAP_HT_EXT_CONFIG_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ht_ext_config.h>

/**
 * pcicap_ht_ext_config_address_reg_decoded() - Register offset
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_ht_ext_config_address_reg_decoded(pcicap_ht_ext_config_address_t r)
{
	u64 n = pcicap_get(r, PCICAP_HT_EXT_CONFIG_ADDRESS_REG);

	return n << 2;
}

/**
 * pcicap_ht_ext_config_address_reg_encode() - from a quantity: Register offset
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ht_ext_config_address_reg_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 10, 2, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_HT_EXT_CONFIG_MORE_H */
