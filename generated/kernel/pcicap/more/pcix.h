/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI-X: what few need
 *
 * Generated from specs/std/pcix.yaml - do not edit.
 */
#ifndef PCICAP_PCIX_MORE_H
#define PCICAP_PCIX_MORE_H

#include <pcicap/kernel/encode.h>
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
 * pcicap_pcix_command_max_read_encode() - from a quantity: Maximum memory read
 * byte count
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcix_command_max_read_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 2,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 9,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	/* what has a name is no quantity */
	if (!ret && (n == 0x0 || n == 0x1 || n == 0x2 || n == 0x3)) {
		n = U64_MAX;
		ret = -EDOM;
	}
	*raw = n;
	return ret;
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
 * pcicap_pcix_status_designed_max_read_encode() - from a quantity: Designed
 * maximum memory read byte count
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcix_status_designed_max_read_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 2,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 9,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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

/**
 * pcicap_pcix_stat_dsgn_max_cumulative_read_encode() - from a quantity:
 * Designed maximum cumulative read size
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_pcix_stat_dsgn_max_cumulative_read_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 10,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_PCIX_MORE_H */
