/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Platform Monitoring (DVSEC): what few need
 *
 * Generated from specs/vendor/intel_pmt_dvsec.yaml - do not edit.
 */
#ifndef PCICAP_INTEL_PMT_DVSEC_MORE_H
#define PCICAP_INTEL_PMT_DVSEC_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/intel_pmt_dvsec.h>

/**
 * pcicap_intel_pmt_dvsec_table_offset_decoded() - Offset within that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_intel_pmt_dvsec_table_offset_decoded(pcicap_intel_pmt_dvsec_table_t r)
{
	u64 n = pcicap_get(r, PCICAP_INTEL_PMT_DVSEC_TABLE_OFFSET);

	return n << 3;
}

/**
 * pcicap_intel_pmt_dvsec_table_offset_encode() - from a quantity: Offset within
 * that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_intel_pmt_dvsec_table_offset_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_INTEL_PMT_DVSEC_MORE_H */
