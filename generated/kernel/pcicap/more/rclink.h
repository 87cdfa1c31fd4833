/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Link Declaration: what few need
 *
 * Generated from specs/ext/rclink.yaml - do not edit.
 */
#ifndef PCICAP_RCLINK_MORE_H
#define PCICAP_RCLINK_MORE_H

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

#endif /* PCICAP_RCLINK_MORE_H */
