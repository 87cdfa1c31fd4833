/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: MSI Mapping: what few need
 *
 * Generated from specs/std/ht_msi_map.yaml - do not edit.
 */
#ifndef PCICAP_HT_MSI_MAP_MORE_H
#define PCICAP_HT_MSI_MAP_MORE_H

#include <pcicap/kernel/encode.h>
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
 * pcicap_ht_msi_map_addr_lo_address_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ht_msi_map_addr_lo_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 12, 20, &n);

	*raw = n;
	return ret;
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

/**
 * pcicap_ht_msi_map_write_address() - write: MSI address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_ht_msi_map_write_address(const struct pcicap_ht_msi_map *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 20) - 1)))
		return -EDOM;
	if (!(v->command_fixed == 0) && (value >> 20 & 0xfff))
		return -ERANGE;
	if (!(v->command_fixed == 0) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->command_fixed == 0) {
		u32 val = value >> 20;
		u32 bits = (((u32)val & 0xfff) << 20);
		pcicap_ht_msi_map_addr_lo_t part = (__force typeof(part))bits;

		ret = pcicap_ht_msi_map_update_addr_lo(v,
						       (__force typeof(part))0xfff00000,
						       part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->command_fixed == 0) {
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_ht_msi_map_write_addr_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_HT_MSI_MAP_MORE_H */
