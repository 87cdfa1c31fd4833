/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
#define FIELD_GET(mask, val) (((val) & (mask)) >> __builtin_ctzll(mask))
