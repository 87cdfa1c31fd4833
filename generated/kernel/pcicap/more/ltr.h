/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Latency Tolerance Reporting: what few need
 *
 * Generated from specs/ext/ltr.yaml - do not edit.
 */
#ifndef PCICAP_LTR_MORE_H
#define PCICAP_LTR_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ltr.h>

/**
 * pcicap_ltr_max_snoop_latency_value_decoded() - Latency
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_snoop_latency_value_decoded(pcicap_ltr_max_snoop_latency_t r)
{
	u64 n = pcicap_get(r, PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_snoop_latency_value_encode() - from a quantity: Latency
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ltr_max_snoop_latency_value_encode(u64 quantity, u16 *raw, u16 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 10,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 5,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

/**
 * pcicap_ltr_max_no_snoop_latency_value_decoded() - Latency
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_no_snoop_latency_value_decoded(pcicap_ltr_max_no_snoop_latency_t r)
{
	u64 n = pcicap_get(r, PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_no_snoop_latency_value_encode() - from a quantity: Latency
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ltr_max_no_snoop_latency_value_encode(u64 quantity, u16 *raw, u16 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 10,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 5,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

/**
 * pcicap_ltr_max_latencies_snoop_value_decoded() - Snooped
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_latencies_snoop_value_decoded(pcicap_ltr_max_latencies_t r)
{
	u64 n = pcicap_get(r, PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_latencies_snoop_value_encode() - from a quantity: Snooped
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what snoop_scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ltr_max_latencies_snoop_value_encode(u64 quantity, u32 *raw, u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 10,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 5,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

/**
 * pcicap_ltr_max_latencies_no_snoop_value_decoded() - Not snooped
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_latencies_no_snoop_value_decoded(pcicap_ltr_max_latencies_t r)
{
	u64 n = pcicap_get(r, PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_ltr_max_latencies_no_snoop_value_encode() - from a quantity:
 * Not snooped
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what no_snoop_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ltr_max_latencies_no_snoop_value_encode(u64 quantity, u32 *raw,
					       u32 *scale)
{
	static const struct pcicap_encoding e = {
		.width = 10,
		.plus = 0,
		.times = 1,
		.base = 32,
		.most = 5,
	};
	u64 n, s;
	int ret = pcicap_encode_number(&e, quantity, &n, &s);

	*raw = n;
	*scale = s;
	return ret;
}

#endif /* PCICAP_LTR_MORE_H */
