/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X: what few need
 *
 * Generated from specs/std/msix.yaml - do not edit.
 */
#ifndef PCICAP_MSIX_MORE_H
#define PCICAP_MSIX_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/msix.h>

/**
 * pcicap_msix_ctrl_table_size_decoded() - Number of table entries
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_msix_ctrl_table_size_decoded(pcicap_msix_ctrl_t r)
{
	u64 n = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);

	return (n + 1);
}

/**
 * pcicap_msix_ctrl_table_size_encode() - from a quantity: Number of
 * table entries
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_msix_ctrl_table_size_encode(u64 quantity, u16 *raw)
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

/**
 * pcicap_msix_table_offset_decoded() - Offset within that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_msix_table_offset_decoded(pcicap_msix_table_t r)
{
	u64 n = pcicap_get(r, PCICAP_MSIX_TABLE_OFFSET);

	return n << 3;
}

/**
 * pcicap_msix_table_offset_encode() - from a quantity: Offset within that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_msix_table_offset_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_msix_pba_offset_decoded() - Offset within that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_msix_pba_offset_decoded(pcicap_msix_pba_t r)
{
	u64 n = pcicap_get(r, PCICAP_MSIX_PBA_OFFSET);

	return n << 3;
}

/**
 * pcicap_msix_pba_offset_encode() - from a quantity: Offset within that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_msix_pba_offset_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_MSIX_MORE_H */
