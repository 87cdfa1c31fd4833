/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Message Signaled Interrupts: what few need
 *
 * Generated from specs/std/msi.yaml - do not edit.
 */
#ifndef PCICAP_MSI_MORE_H
#define PCICAP_MSI_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/msi.h>

/**
 * pcicap_msi_ctrl_multiple_message_capable_decoded() - Number of vectors that
 * the function requests
 * @r: value of the register
 *
 * Return: the field as a quantity in vectors.
 */
static inline u64
pcicap_msi_ctrl_multiple_message_capable_decoded(pcicap_msi_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_CAPABLE);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_msi_ctrl_multiple_message_capable_encode() - from a quantity: Number
 * of vectors that the function requests
 * @quantity: the quantity in vectors
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_msi_ctrl_multiple_message_capable_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_msi_ctrl_multiple_message_enable_decoded() - Number of vectors that
 * are allocated
 * @r: value of the register
 *
 * Return: the field as a quantity in vectors.
 */
static inline u64
pcicap_msi_ctrl_multiple_message_enable_decoded(pcicap_msi_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_msi_ctrl_multiple_message_enable_encode() - from a quantity: Number of
 * vectors that are allocated
 * @quantity: the quantity in vectors
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_msi_ctrl_multiple_message_enable_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_msi_addr_lo_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_msi_addr_lo_address_decoded(pcicap_msi_addr_lo_t r)
{
	u64 n = pcicap_get(r, PCICAP_MSI_ADDR_LO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_msi_addr_lo_address_encode() - from a quantity: Address bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_msi_addr_lo_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_MSI_MORE_H */
