/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * VF Resizable BAR: what few need
 *
 * Generated from specs/ext/vf_rebar.yaml - do not edit.
 */
#ifndef PCICAP_VF_REBAR_MORE_H
#define PCICAP_VF_REBAR_MORE_H

#include <pcicap/vf_rebar.h>

/**
 * pcicap_vf_rebar_first_ctrl_bar_size_decoded() - BAR size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_vf_rebar_first_ctrl_bar_size_decoded(pcicap_vf_rebar_first_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_VF_REBAR_FIRST_CTRL_BAR_SIZE);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_vf_rebar_entry_ctrl_bar_size_decoded() - BAR size
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_vf_rebar_entry_ctrl_bar_size_decoded(pcicap_vf_rebar_entry_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_VF_REBAR_ENTRY_CTRL_BAR_SIZE);

	return pcicap_pow2_64(n + 20);
}

#endif /* PCICAP_VF_REBAR_MORE_H */
