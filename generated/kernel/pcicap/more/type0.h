/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 0 configuration header: what few need
 *
 * Generated from specs/header/type0.yaml - do not edit.
 */
#ifndef PCICAP_TYPE0_MORE_H
#define PCICAP_TYPE0_MORE_H

#include <pcicap/type0.h>

/**
 * pcicap_type0_bar_address_decoded() - Base address in memory space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type0_bar_address_decoded(pcicap_type0_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE0_BAR_ADDRESS);

	return n << 4;
}

/**
 * pcicap_type0_bar_io_address_decoded() - Base address in I/O space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type0_bar_io_address_decoded(pcicap_type0_bar_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE0_BAR_IO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_type0_expansion_rom_address_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type0_expansion_rom_address_decoded(pcicap_type0_expansion_rom_t r)
{
	u64 n = pcicap_get(r, PCICAP_TYPE0_EXPANSION_ROM_ADDRESS);

	return n << 11;
}

#endif /* PCICAP_TYPE0_MORE_H */
