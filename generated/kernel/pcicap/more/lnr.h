/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * LN Requester: what few need
 *
 * Generated from specs/ext/lnr.yaml - do not edit.
 */
#ifndef PCICAP_LNR_MORE_H
#define PCICAP_LNR_MORE_H

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

#endif /* PCICAP_LNR_MORE_H */
