/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Address Translation Services: what few need
 *
 * Generated from specs/ext/ats.yaml - do not edit.
 */
#ifndef PCICAP_ATS_MORE_H
#define PCICAP_ATS_MORE_H

#include <pcicap/kernel/encode.h>
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
 * pcicap_ats_cap_invalidate_queue_depth_encode() - from a quantity: Depth of
 * the invalidate queue
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ats_cap_invalidate_queue_depth_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
		.zero = 32,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
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

/**
 * pcicap_ats_ctrl_smallest_translation_unit_encode() - from a quantity:
 * Smallest translation unit
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ats_ctrl_smallest_translation_unit_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 5,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 12,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_ATS_MORE_H */
