/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Message Signaled Interrupts: what few need
 *
 * Generated from specs/std/msi.yaml - do not edit.
 */
#ifndef PCICAP_MSI_MORE_H
#define PCICAP_MSI_MORE_H

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

#endif /* PCICAP_MSI_MORE_H */
