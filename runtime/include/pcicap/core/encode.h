/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * From quantities to what fields hold: the inverse of the encodings.
 *
 * Each function returns 0; -EDOM: no raw value stands for this quantity, as it
 * lies between two that can be said; -ERANGE: it is below the least or above
 * the greatest. The output is all ones after an error.
 */
#ifndef PCICAP_CORE_ENCODE_H
#define PCICAP_CORE_ENCODE_H

#include <pcicap/core/errno.h>
#include <pcicap/core/types.h>

#ifdef __KERNEL__
#include <linux/math64.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The encoding has no power of 2. */
#define PCICAP_NO_POW2 (-1)

/* True, with the quotient, if @n is a multiple of @d. */
static inline bool pcicap_divides(uint64_t n, uint32_t d, uint64_t *quotient)
{
#ifdef __KERNEL__
	u32 rest;

	*quotient = div_u64_rem(n, d, &rest);
	return !rest;
#else
	*quotient = n / d;
	return n % d == 0;
#endif
}

/* The greatest value of @width bits. */
static inline uint64_t pcicap_encode_most(unsigned int width)
{
	return ~(uint64_t)0 >> (64 - width);
}

/* 2 to the power of *@exponent is @n. */
PCICAP_MUST_CHECK
static inline int pcicap_encode_exponent(uint64_t n, uint64_t *exponent)
{
	*exponent = ~(uint64_t)0;
	if (!n)
		return -ERANGE;
	if (n & (n - 1))
		return -EDOM;
	*exponent = (uint64_t)__builtin_ctzll(n);
	return 0;
}

/**
 * pcicap_encode_number() - of the keys zero_means, plus, times and pow2
 * @n: the quantity
 * @width: bits of the field, 1 to 64
 * @zero: what raw 0 means; 0: nothing else
 * @plus: added to the raw value
 * @times: factor, not 0
 * @pow2: added to the exponent, or PCICAP_NO_POW2
 * @raw: out
 *
 * Return: 0, -EDOM or -ERANGE.
 */
PCICAP_MUST_CHECK
static inline int pcicap_encode_number(uint64_t n, unsigned int width,
				       uint32_t zero, int32_t plus,
				       uint32_t times, int pow2, uint64_t *raw)
{
	uint64_t low;
	int err;

	*raw = ~(uint64_t)0;
	if (zero && n == zero) {
		*raw = 0;
		return 0;
	}
	if (pow2 != PCICAP_NO_POW2) {
		err = pcicap_encode_exponent(n, &n);
		if (err)
			return err;
		if (n < (uint64_t)pow2)
			return -ERANGE;
		n -= (uint64_t)pow2;
	}
	if (!pcicap_divides(n, times, &n))
		return -EDOM;
	low = plus > 0 ? (uint64_t)plus : 0;
	if (n < low)
		return -ERANGE;
	n -= low;
	low = plus < 0 ? 0 - (uint64_t)plus : 0;
	if (n > ~(uint64_t)0 - low)
		return -ERANGE;
	n += low;
	if ((zero && !n) || n > pcicap_encode_most(width))
		return -ERANGE;
	*raw = n;
	return 0;
}

/**
 * pcicap_encode_filled() - of the keys plus, times and fill
 * @n: the quantity
 * @width: bits of the field, 1 to 64
 * @plus: added to the raw value
 * @times: factor, not 0
 * @fill: added at the end
 * @raw: out
 *
 * Return: 0, -EDOM or -ERANGE.
 */
PCICAP_MUST_CHECK
static inline int pcicap_encode_filled(uint64_t n, unsigned int width,
				       int32_t plus, uint32_t times,
				       uint32_t fill, uint64_t *raw)
{
	*raw = ~(uint64_t)0;
	if (n < fill)
		return -ERANGE;
	return pcicap_encode_number(n - fill, width, 0, plus, times,
				    PCICAP_NO_POW2, raw);
}

/**
 * pcicap_encode_scaled() - the same with the key scale: the finest that does
 * @n: the quantity
 * @width: bits of the field
 * @zero: what raw 0 means; 0: nothing else
 * @plus: added to the raw value
 * @times: factor, not 0
 * @pow2: added to the exponent, or PCICAP_NO_POW2
 * @base: 2 at least; times this to the power of the scale
 * @most: greatest scale
 * @raw: out
 * @scale: out
 *
 * Return: 0, -EDOM or -ERANGE.
 */
PCICAP_MUST_CHECK
static inline int pcicap_encode_scaled(uint64_t n, unsigned int width,
				       uint32_t zero, int32_t plus,
				       uint32_t times, int pow2, uint32_t base,
				       uint64_t most, uint64_t *raw,
				       uint64_t *scale)
{
	int err = pcicap_encode_number(n, width, zero, plus, times, pow2, raw);

	for (*scale = 0; err && n && *scale < most; ++*scale) {
		if (!pcicap_divides(n, base, &n)) {
			err = -EDOM;
			break;
		}
		/* what raw 0 means is not scaled */
		err = n == zero ? -ERANGE
				: pcicap_encode_number(n, width, zero, plus,
						       times, pow2, raw);
	}
	if (err)
		*scale = ~(uint64_t)0;
	return err;
}

/**
 * pcicap_encode_address() - of the encoding address
 * @n: the address
 * @width: bits of the field
 * @lsb: its lowest bit in the register: bits of @n below it are 0
 * @raw: out
 *
 * Return: 0, -EDOM or -ERANGE.
 */
PCICAP_MUST_CHECK
static inline int pcicap_encode_address(uint64_t n, unsigned int width,
					unsigned int lsb, uint64_t *raw)
{
	uint64_t value = n >> lsb;

	*raw = ~(uint64_t)0;
	if (value << lsb != n)
		return -EDOM;
	if (value > pcicap_encode_most(width))
		return -ERANGE;
	*raw = value;
	return 0;
}

/**
 * pcicap_encode_bit() - of the encoding bitmap_pow2: the bit of one size
 * @n: the size
 * @width: bits of the field
 * @pow2: bit b stands for 2 to the power of b + this
 * @raw: out: the bit
 *
 * Return: 0, -EDOM or -ERANGE.
 */
PCICAP_MUST_CHECK
static inline int pcicap_encode_bit(uint64_t n, unsigned int width,
				    unsigned int pow2, uint64_t *raw)
{
	uint64_t exponent;
	int err = pcicap_encode_exponent(n, &exponent);

	*raw = ~(uint64_t)0;
	if (err)
		return err;
	if (exponent < pow2 || exponent - pow2 >= width)
		return -ERANGE;
	*raw = (uint64_t)1 << (exponent - pow2);
	return 0;
}

/* The value of a field with a sign, a bias or a fraction; see specs/README.md. */
static inline int64_t pcicap_fixed(uint64_t n, unsigned int width,
				   int is_signed, int32_t bias, uint32_t times)
{
	uint64_t top = (uint64_t)1 << (width - 1);
	int64_t v = is_signed ? (int64_t)(n ^ top) - (int64_t)top : (int64_t)n;

	return v * (int64_t)times + bias;
}

/* The other way; as the functions above. */
PCICAP_MUST_CHECK
static inline int pcicap_encode_fixed(int64_t quantity, unsigned int width,
				      int is_signed, int32_t bias,
				      uint32_t times, uint64_t *raw)
{
	uint64_t most = (uint64_t)1 << (is_signed ? width - 1 : width);
	int64_t n;
	uint64_t size;

	*raw = ~(uint64_t)0;
	/* far outside: the difference could overflow */
	if (quantity > (int64_t)1 << 62 || quantity < -((int64_t)1 << 62))
		return -ERANGE;
	n = quantity - bias;
	if (n < 0 && !is_signed)
		return -ERANGE;
	size = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	if (!pcicap_divides(size, times, &size))
		return -EDOM;
	/* one more below 0 than above */
	if (size > most || (size == most && n >= 0))
		return -ERANGE;
	*raw = (n < 0 ? 0 - size : size) & (most * (is_signed ? 2 : 1) - 1);
	return 0;
}

#ifdef __cplusplus
}
#endif

#endif
