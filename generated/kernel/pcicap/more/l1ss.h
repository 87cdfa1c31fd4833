/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * L1 PM Substates: what few need
 *
 * Generated from specs/ext/l1ss.yaml - do not edit.
 */
#ifndef PCICAP_L1SS_MORE_H
#define PCICAP_L1SS_MORE_H

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
	u32 i = pcicap_get(r, PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE);

	for (; i; i--)
		n *= 32;
	return n;
}

#endif /* PCICAP_L1SS_MORE_H */
