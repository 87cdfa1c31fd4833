/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access Control Services: what few need
 *
 * Generated from specs/ext/acs.yaml - do not edit.
 */
#ifndef PCICAP_ACS_MORE_H
#define PCICAP_ACS_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/acs.h>

/**
 * pcicap_acs_cap_egress_vector_size_decoded() - Number of bits in the egress
 * control vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_acs_cap_egress_vector_size_decoded(pcicap_acs_cap_t r)
{
	u64 n = pcicap_get(r, PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE);

	return n ? n : 256;
}

/**
 * pcicap_acs_cap_egress_vector_size_encode() - from a quantity: Number of bits
 * in the egress control vector
 * @quantity: the quantity in bits
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_acs_cap_egress_vector_size_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.zero = 256,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_ACS_MORE_H */
