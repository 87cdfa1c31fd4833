/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * TPH Requester: what few need
 *
 * Generated from specs/ext/tph.yaml - do not edit.
 */
#ifndef PCICAP_TPH_MORE_H
#define PCICAP_TPH_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/tph.h>

/**
 * pcicap_tph_cap_st_table_size_decoded() - Size of the steering tag table
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_tph_cap_st_table_size_decoded(pcicap_tph_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_TPH_CAP_ST_TABLE_SIZE);

	return (n + 1);
}

/**
 * pcicap_tph_cap_st_table_size_encode() - from a quantity: Size of the steering
 * tag table
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_tph_cap_st_table_size_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 11,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_TPH_MORE_H */
