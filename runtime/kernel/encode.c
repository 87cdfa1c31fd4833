// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* The inverse of the encodings of fields. */
#include <linux/errno.h>
#include <linux/export.h>
#include <linux/limits.h>
#include <linux/math64.h>
#include <pcicap/kernel/encode.h>

static u64 most(unsigned int width)
{
	return U64_MAX >> (64 - width);
}

/* Makes @n its quotient, if it is a multiple of @d. */
static bool divide(u64 *n, u32 d)
{
	u32 rest;
	u64 quotient = div_u64_rem(*n, d, &rest);

	if (!rest)
		*n = quotient;
	return !rest;
}

/* Makes @n, a power of 2, its exponent. */
static int take_exponent(u64 *n)
{
	if (!*n)
		return -ERANGE;
	if (*n & (*n - 1))
		return -EDOM;
	*n = __builtin_ctzll(*n);
	return 0;
}

/* Adds @d, which may be negative; is the sum still a number? */
static bool add(u64 *n, s64 d)
{
	u64 size = d < 0 ? -(u64)d : d;

	if (d < 0 ? *n < size : *n > U64_MAX - size)
		return false;
	*n += d;
	return true;
}

static int encode(const struct pcicap_encoding *e, u64 n, u64 *raw)
{
	int ret;

	if (e->zero && n == e->zero) {
		*raw = 0;
		return 0;
	}
	if (!add(&n, -(s64)e->fill))
		return -ERANGE;
	if (e->has_pow2) {
		ret = take_exponent(&n);
		if (ret)
			return ret;
		if (!add(&n, -(s64)e->pow2))
			return -ERANGE;
	}
	if (!divide(&n, e->times))
		return -EDOM;
	if (!add(&n, -(s64)e->plus) || n > most(e->width) || (e->zero && !n))
		return -ERANGE;
	*raw = n;
	return 0;
}

int pcicap_encode_number(const struct pcicap_encoding *e, u64 n, u64 *raw,
			 u64 *scale)
{
	u64 at = 0;
	int ret;

	*raw = U64_MAX;
	ret = encode(e, n, raw);
	for (; ret && e->base && n && at < e->most; at++) {
		if (!divide(&n, e->base)) {
			ret = -EDOM;
			break;
		}
		/* what raw 0 means is not scaled */
		ret = n == e->zero ? -ERANGE : encode(e, n, raw);
	}
	if (scale)
		*scale = ret ? U64_MAX : at;
	return ret;
}
EXPORT_SYMBOL_GPL(pcicap_encode_number);

int pcicap_encode_address(u64 n, unsigned int width, unsigned int lsb, u64 *raw)
{
	*raw = U64_MAX;
	if (n >> lsb << lsb != n)
		return -EDOM;
	if (n >> lsb > most(width))
		return -ERANGE;
	*raw = n >> lsb;
	return 0;
}
EXPORT_SYMBOL_GPL(pcicap_encode_address);

int pcicap_encode_bit(u64 n, unsigned int width, unsigned int pow2, u64 *raw)
{
	int ret = take_exponent(&n);

	*raw = U64_MAX;
	if (ret)
		return ret;
	if (n < pow2 || n - pow2 >= width)
		return -ERANGE;
	*raw = 1ULL << (n - pow2);
	return 0;
}
EXPORT_SYMBOL_GPL(pcicap_encode_bit);
