/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Readiness Time Reporting: what few need
 *
 * Generated from specs/ext/rtr.yaml - do not edit.
 */
#ifndef PCICAP_RTR_MORE_H
#define PCICAP_RTR_MORE_H

#include <pcicap/kernel/encode.h>
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
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES1_RESET_TIME_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times1_reset_time_encode() - from a quantity: After a reset
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what reset_time_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rtr_times1_reset_time_encode(u64 quantity, u32 *raw, u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 9,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 7,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
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
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times1_dl_up_time_encode() - from a quantity: After link up
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what dl_up_time_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rtr_times1_dl_up_time_encode(u64 quantity, u32 *raw, u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 9,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 7,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
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
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES2_FLR_TIME_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times2_flr_time_encode() - from a quantity: After FLR
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what flr_time_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rtr_times2_flr_time_encode(u64 quantity, u32 *raw, u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 9,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 7,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
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
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times2_d3hot_d0_time_encode() - from a quantity: Time from D3hot
 * to D0
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what d3hot_d0_time_scale has to be with it: as low as can be; all
 *         ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_rtr_times2_d3hot_d0_time_encode(u64 quantity, u32 *raw, u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 9,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 7,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

#endif /* PCICAP_RTR_MORE_H */
