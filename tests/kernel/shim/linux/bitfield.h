/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#ifndef PCICAP_SHIM_BITFIELD_H
#define PCICAP_SHIM_BITFIELD_H

#define FIELD_GET(mask, val) (((val) & (mask)) >> __builtin_ctzll(mask))

#endif
