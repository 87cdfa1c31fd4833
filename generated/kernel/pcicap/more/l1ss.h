/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * L1 PM Substates: what few need
 *
 * Generated from specs/ext/l1ss.yaml - do not edit.
 */
#ifndef PCICAP_L1SS_MORE_H
#define PCICAP_L1SS_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/l1ss.h>

/**
 * pcicap_l1ss_ctl1_ltr_l1_2_threshold_decoded() - LTR L1.2 threshold
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_l1ss_ctl1_ltr_l1_2_threshold_decoded(pcicap_l1ss_ctl1_t r)
{
	u64 n = pcicap_get(r, PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD);
	u64 all = n;
	u32 i = pcicap_get(r, PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE);

	for (; i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_l1ss_ctl1_ltr_l1_2_threshold_encode() - from a quantity: LTR
 * L1.2 threshold
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 * @scale: what ltr_l1_2_threshold_scale has to be with it: as low as can be;
 *         all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_l1ss_ctl1_ltr_l1_2_threshold_encode(u64 quantity, u32 *raw, u32 *scale)
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

#endif /* PCICAP_L1SS_MORE_H */
