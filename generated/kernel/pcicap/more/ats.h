/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Address Translation Services: what few need
 *
 * Generated from specs/ext/ats.yaml - do not edit.
 */
#ifndef PCICAP_ATS_MORE_H
#define PCICAP_ATS_MORE_H

#include <pcicap/ats.h>

/**
 * pcicap_ats_cap_invalidate_queue_depth_decoded() - Depth of the
 * invalidate queue
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ats_cap_invalidate_queue_depth_decoded(pcicap_ats_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_ATS_CAP_INVALIDATE_QUEUE_DEPTH);

	return n ? n : 32;
}

/**
 * pcicap_ats_ctrl_smallest_xlat_unit_decoded() - Smallest
 * translation unit
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_ats_ctrl_smallest_xlat_unit_decoded(pcicap_ats_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT);

	return pcicap_pow2_64(n + 12);
}

#endif /* PCICAP_ATS_MORE_H */
