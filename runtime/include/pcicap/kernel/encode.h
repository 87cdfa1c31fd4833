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

#include <linux/errno.h>
#include <linux/math64.h>
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

/* The value of a field with a sign, a bias or a fraction; see specs/README.md. */
static inline s64 pcicap_fixed(u64 n, unsigned int width, int is_signed,
			       s32 bias, u32 times)
{
	u64 top = (u64)1 << (width - 1);
	s64 v = is_signed ? (s64)(n ^ top) - (s64)top : (s64)n;

	return v * (s64)times + bias;
}

/* The other way; as the functions below. */
static inline int __must_check pcicap_encode_fixed(s64 quantity,
						   unsigned int width,
						   int is_signed, s32 bias,
						   u32 times, u64 *raw)
{
	u64 most = (u64)1 << (is_signed ? width - 1 : width);
	s64 n;
	u64 size;

	u32 rest;

	*raw = ~(u64)0;
	/* far outside: the difference could overflow */
	if (quantity > (s64)1 << 62 || quantity < -((s64)1 << 62))
		return -ERANGE;
	n = quantity - bias;
	if (n < 0 && !is_signed)
		return -ERANGE;
	size = n < 0 ? 0 - (u64)n : (u64)n;
	size = div_u64_rem(size, times, &rest);
	if (rest)
		return -EDOM;
	/* one more below 0 than above */
	if (size > most || (size == most && n >= 0))
		return -ERANGE;
	*raw = (n < 0 ? 0 - size : size) & (most * (is_signed ? 2 : 1) - 1);
	return 0;
}

#endif
