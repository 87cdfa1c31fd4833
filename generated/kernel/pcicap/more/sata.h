/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SATA Data/Index Configuration: what few need
 *
 * Generated from specs/std/sata.yaml - do not edit.
 */
#ifndef PCICAP_SATA_MORE_H
#define PCICAP_SATA_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/sata.h>

/**
 * pcicap_sata_location_offset_decoded() - Offset within the BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_sata_location_offset_decoded(pcicap_sata_location_t r)
{
	u64 n = pcicap_get(r, PCICAP_SATA_LOCATION_OFFSET);

	return n * 4;
}

/**
 * pcicap_sata_location_offset_encode() - from a quantity: Offset within the BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_sata_location_offset_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 20,
		.plus = 0,
		.times = 4,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

#endif /* PCICAP_SATA_MORE_H */
