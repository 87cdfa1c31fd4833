/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: MSI Mapping: what few need
 *
 * Generated from specs/std/ht_msi_map.yaml - do not edit.
 */
#ifndef PCICAP_HT_MSI_MAP_MORE_H
#define PCICAP_HT_MSI_MAP_MORE_H

#include <pcicap/ht_msi_map.h>

/**
 * pcicap_ht_msi_map_addr_lo_address_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ht_msi_map_addr_lo_address_decoded(pcicap_ht_msi_map_addr_lo_t r)
{
	u64 n = pcicap_get(r, PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS);

	return n << 20;
}

/**
 * pcicap_ht_msi_map_read_address() - read: MSI address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_ht_msi_map_read_address(const struct pcicap_ht_msi_map *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->command_fixed == 0) {
		pcicap_ht_msi_map_addr_lo_t r;
		u64 n;

		ret = pcicap_ht_msi_map_read_addr_lo(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS);
		all |= n << 20;
	}
	if (v->command_fixed == 0) {
		u32 r;
		u64 n;

		ret = pcicap_ht_msi_map_read_addr_hi(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_HT_MSI_MAP_MORE_H */
