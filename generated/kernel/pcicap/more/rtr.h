/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Readiness Time Reporting: what few need
 *
 * Generated from specs/ext/rtr.yaml - do not edit.
 */
#ifndef PCICAP_RTR_MORE_H
#define PCICAP_RTR_MORE_H

#include <pcicap/rtr.h>

/**
 * pcicap_rtr_times1_reset_time_decoded() - After a reset
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times1_reset_time_decoded(pcicap_rtr_times1_t r)
{
	u64 n = pcicap_get(r, PCICAP_RTR_TIMES1_RESET_TIME);
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES1_RESET_TIME_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_times1_dl_up_time_decoded() - After link up
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times1_dl_up_time_decoded(pcicap_rtr_times1_t r)
{
	u64 n = pcicap_get(r, PCICAP_RTR_TIMES1_DL_UP_TIME);
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_times2_flr_time_decoded() - After FLR
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times2_flr_time_decoded(pcicap_rtr_times2_t r)
{
	u64 n = pcicap_get(r, PCICAP_RTR_TIMES2_FLR_TIME);
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES2_FLR_TIME_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_times2_d3hot_d0_time_decoded() - Time from D3hot to D0
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times2_d3hot_d0_time_decoded(pcicap_rtr_times2_t r)
{
	u64 n = pcicap_get(r, PCICAP_RTR_TIMES2_D3HOT_D0_TIME);
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
}

#endif /* PCICAP_RTR_MORE_H */
