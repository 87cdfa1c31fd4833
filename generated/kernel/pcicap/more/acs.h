/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access Control Services: what few need
 *
 * Generated from specs/ext/acs.yaml - do not edit.
 */
#ifndef PCICAP_ACS_MORE_H
#define PCICAP_ACS_MORE_H

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

#endif /* PCICAP_ACS_MORE_H */
