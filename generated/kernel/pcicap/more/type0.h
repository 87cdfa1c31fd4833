/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 0 configuration header: what few need
 *
 * Generated from specs/header/type0.yaml - do not edit.
 */
#ifndef PCICAP_TYPE0_MORE_H
#define PCICAP_TYPE0_MORE_H

#include <pcicap/kernel/encode.h>
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
 * pcicap_type0_bar_address_encode() - from a quantity: Base address in
 * memory space
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type0_bar_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = n;
	return ret;
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
 * pcicap_type0_bar_io_address_encode() - from a quantity: Base address in
 * I/O space
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type0_bar_io_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
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

/**
 * pcicap_type0_expansion_rom_address_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_type0_expansion_rom_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 21, 11, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_TYPE0_MORE_H */
