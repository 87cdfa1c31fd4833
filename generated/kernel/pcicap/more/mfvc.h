/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multi-Function Virtual Channel: what few need
 *
 * Generated from specs/ext/mfvc.yaml - do not edit.
 */
#ifndef PCICAP_MFVC_MORE_H
#define PCICAP_MFVC_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/mfvc.h>

/**
 * pcicap_mfvc_port_cap2_arb_table_offset_decoded() - Offset of the arbitration
 * table; 0: none
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_mfvc_port_cap2_arb_table_offset_decoded(pcicap_mfvc_port_cap2_t r)
{
	u64 n = pcicap_get(r, PCICAP_MFVC_PORT_CAP2_ARB_TABLE_OFFSET);

	return n * 16;
}

/**
 * pcicap_mfvc_port_cap2_arb_table_offset_encode() - from a quantity: Offset of
 * the arbitration table; 0: none
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mfvc_port_cap2_arb_table_offset_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 16,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_mfvc_resource_cap_max_time_slots_decoded() - Most time slots
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_mfvc_resource_cap_max_time_slots_decoded(pcicap_mfvc_resource_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_MFVC_RESOURCE_CAP_MAX_TIME_SLOTS);

	return (n + 1);
}

/**
 * pcicap_mfvc_resource_cap_max_time_slots_encode() - from a quantity: Most
 * time slots
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mfvc_resource_cap_max_time_slots_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 7,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_mfvc_res_cap_arb_table_offset_decoded() - Offset of the function
 * arbitration table; 0: none
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_mfvc_res_cap_arb_table_offset_decoded(pcicap_mfvc_resource_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_MFVC_RESOURCE_CAP_ARB_TABLE_OFFSET);

	return n * 16;
}

/**
 * pcicap_mfvc_resource_cap_arb_table_offset_encode() - from a quantity: Offset
 * of the function arbitration table; 0: none
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_mfvc_resource_cap_arb_table_offset_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 16,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_MFVC_MORE_H */
