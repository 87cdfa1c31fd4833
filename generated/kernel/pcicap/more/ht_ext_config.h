/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Extended Configuration Space Access: what few need
 *
 * Generated from specs/std/ht_ext_config.yaml - do not edit.
 */
#ifndef PCICAP_HT_EXT_CONFIG_MORE_H
#define PCICAP_HT_EXT_CONFIG_MORE_H

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

#endif /* PCICAP_HT_EXT_CONFIG_MORE_H */
