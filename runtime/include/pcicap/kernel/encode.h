/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * From quantities to what fields hold: what _encode() of generated headers calls.
 *
 * Each function returns 0; -EDOM: no raw value stands for this quantity, as it
 * lies between two that can be said; -ERANGE: it is below the least or above the
 * greatest. The output is all ones after an error.
 */
#ifndef PCICAP_KERNEL_ENCODE_H
#define PCICAP_KERNEL_ENCODE_H

#include <linux/types.h>

/**
 * struct pcicap_encoding - what raw values of a field stand for
 * @width: bits of the field, 1 to 64
 * @zero: what raw 0 means; 0: nothing else
 * @plus: added to the raw value
 * @times: factor, not 0
 * @has_pow2: the sum is an exponent of 2
 * @pow2: added to the exponent
 * @fill: added at the end
 * @base: with a scale: times this to the power of it, 2 at least; 0: no scale
 * @most: the greatest scale
 */
struct pcicap_encoding {
	u8 width;
	bool has_pow2;
	u8 pow2;
	u32 zero;
	s32 plus;
	u32 times;
	u32 fill;
	u32 base;
	u32 most;
};

/* A number; with a scale the finest that does, which @scale is then for. */
int __must_check pcicap_encode_number(const struct pcicap_encoding *e, u64 n,
				      u64 *raw, u64 *scale);

/* An address: its bits below @lsb, which the field lacks, are 0. */
int __must_check pcicap_encode_address(u64 n, unsigned int width,
				       unsigned int lsb, u64 *raw);

/* One bit of a bitmap of sizes, in which bit b stands for 2 to b + @pow2. */
int __must_check pcicap_encode_bit(u64 n, unsigned int width, unsigned int pow2,
				   u64 *raw);

#endif
