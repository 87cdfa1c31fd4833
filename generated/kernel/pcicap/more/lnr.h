/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * LN Requester: what few need
 *
 * Generated from specs/ext/lnr.yaml - do not edit.
 */
#ifndef PCICAP_LNR_MORE_H
#define PCICAP_LNR_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/lnr.h>

/**
 * pcicap_lnr_cap_registration_max_decoded() - Maximum number of lines that the
 * requester can register
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_lnr_cap_registration_max_decoded(pcicap_lnr_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_LNR_CAP_REGISTRATION_MAX);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_lnr_cap_registration_max_encode() - from a quantity: Maximum number of
 * lines that the requester can register
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_lnr_cap_registration_max_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
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
 * pcicap_lnr_ctrl_registration_limit_decoded() - Number of lines that the
 * requester may register
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_lnr_ctrl_registration_limit_decoded(pcicap_lnr_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_LNR_CTRL_REGISTRATION_LIMIT);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_lnr_ctrl_registration_limit_encode() - from a quantity: Number of
 * lines that the requester may register
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_lnr_ctrl_registration_limit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
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

#endif /* PCICAP_LNR_MORE_H */
