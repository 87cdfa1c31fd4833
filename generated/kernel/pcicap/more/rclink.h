/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Link Declaration: what few need
 *
 * Generated from specs/ext/rclink.yaml - do not edit.
 */
#ifndef PCICAP_RCLINK_MORE_H
#define PCICAP_RCLINK_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/rclink.h>

/**
 * pcicap_rclink_link_address_base_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_rclink_link_address_base_decoded(pcicap_rclink_link_address_t r)
{
	u64 n = pcicap_get(r, PCICAP_RCLINK_LINK_ADDRESS_BASE);

	return n << 12;
}

/**
 * pcicap_rclink_link_address_base_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rclink_link_address_base_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_rclink_link_config_addr_bus_bits_decoded() - Number of valid bits
 * of the bus number
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_rclink_link_config_addr_bus_bits_decoded(pcicap_rclink_link_config_address_t r)
{
	u64 n = pcicap_get(r, PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS_BITS);

	return n ? n : 8;
}

/**
 * pcicap_rclink_link_config_addr_bus_bits_encode() - from a quantity: Number
 * of valid bits of the bus number
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rclink_link_config_addr_bus_bits_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.zero = 8,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_RCLINK_MORE_H */
