/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X: what few need
 *
 * Generated from specs/std/msix.yaml - do not edit.
 */
#ifndef PCICAP_MSIX_MORE_H
#define PCICAP_MSIX_MORE_H

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

#endif /* PCICAP_MSIX_MORE_H */
