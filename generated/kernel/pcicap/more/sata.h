/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SATA Data/Index Configuration: what few need
 *
 * Generated from specs/std/sata.yaml - do not edit.
 */
#ifndef PCICAP_SATA_MORE_H
#define PCICAP_SATA_MORE_H

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

#endif /* PCICAP_SATA_MORE_H */
