/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * TPH Requester: what few need
 *
 * Generated from specs/ext/tph.yaml - do not edit.
 */
#ifndef PCICAP_TPH_MORE_H
#define PCICAP_TPH_MORE_H

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

#endif /* PCICAP_TPH_MORE_H */
