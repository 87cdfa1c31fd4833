/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Latency Tolerance Reporting: what few need
 *
 * Generated from specs/ext/ltr.yaml - do not edit.
 */
#ifndef PCICAP_LTR_MORE_H
#define PCICAP_LTR_MORE_H

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
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
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
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
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
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
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
	u32 i = pcicap_get(r, PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
}

#endif /* PCICAP_LTR_MORE_H */
