/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI-X: what few need
 *
 * Generated from specs/std/pcix.yaml - do not edit.
 */
#ifndef PCICAP_PCIX_MORE_H
#define PCICAP_PCIX_MORE_H

#include <pcicap/pcix.h>

/**
 * pcicap_pcix_command_max_read_decoded() - Maximum memory read byte count
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcix_command_max_read_decoded(pcicap_pcix_command_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIX_COMMAND_MAX_READ);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_pcix_status_designed_max_read_decoded() - Designed maximum memory read
 * byte count
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcix_status_designed_max_read_decoded(pcicap_pcix_status_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIX_STATUS_DESIGNED_MAX_READ);

	return pcicap_pow2_64(n + 9);
}

/**
 * pcicap_pcix_status_dsgn_max_cumulative_read_dec() - Designed maximum
 * cumulative read size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_pcix_status_dsgn_max_cumulative_read_dec(pcicap_pcix_status_t r)
{
	u64 n = pcicap_get(r, PCICAP_PCIX_STATUS_DESIGNED_MAX_CUMULATIVE_READ);

	return pcicap_pow2_64(n + 10);
}

#endif /* PCICAP_PCIX_MORE_H */
