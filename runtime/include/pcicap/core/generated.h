/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* What generated headers need: views, and registers taken from snapshots. */
#ifndef PCICAP_CORE_GENERATED_H
#define PCICAP_CORE_GENERATED_H

#include <pcicap/core/cap.h>

#if defined(__cplusplus)
#define PCICAP_STATIC_ASSERT(test) static_assert(test, #test)
#else
#define PCICAP_STATIC_ASSERT(test) _Static_assert(test, #test)
#endif

#ifdef __cplusplus
extern "C" {
#endif

static inline uint32_t pcicap_min32(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/* @a divided by @b, rounded up. */
static inline uint32_t pcicap_ceil32(uint32_t a, uint32_t b)
{
	return a / b + (a % b != 0);
}

/* All ones if the sum does not fit. */
static inline uint32_t pcicap_add32(uint32_t a, uint32_t b)
{
	return a + b >= a ? a + b : PCICAP_ALL_ONES;
}

/* All ones if the product does not fit. */
static inline uint32_t pcicap_times32(uint32_t a, uint32_t b)
{
	const uint64_t product = (uint64_t)a * b;

	return product < PCICAP_ALL_ONES ? (uint32_t)product : PCICAP_ALL_ONES;
}

/* @a, rounded up to a multiple of @b; all ones if that does not fit. */
static inline uint32_t pcicap_align32(uint32_t a, uint32_t b)
{
	return pcicap_times32(pcicap_ceil32(a, b), b);
}

/* 2 to the power of @n; all ones if that does not fit. */
static inline uint32_t pcicap_pow2_32(uint32_t n)
{
	return n < 32 ? (uint32_t)1 << n : PCICAP_ALL_ONES;
}

/* 2 to the power of @n, a quantity; all ones if that does not fit. */
static inline uint64_t pcicap_pow2_64(uint64_t n)
{
	return n < 64 ? (uint64_t)1 << n : ~(uint64_t)0;
}

/* @raw with the bits of @mask taken from @bits. */
static inline uint8_t pcicap_with8(uint8_t raw, uint32_t mask, uint32_t bits)
{
	return (uint8_t)((raw & ~mask) | (bits & mask));
}

/* @raw with the bits of @mask taken from @bits. */
static inline uint16_t pcicap_with16(uint16_t raw, uint32_t mask, uint32_t bits)
{
	return (uint16_t)((raw & ~mask) | (bits & mask));
}

/* @raw with the bits of @mask taken from @bits. */
static inline uint32_t pcicap_with32(uint32_t raw, uint32_t mask, uint32_t bits)
{
	return (uint32_t)((raw & ~mask) | (bits & mask));
}

/* @raw with the bits of @mask taken from @bits. */
static inline uint64_t pcicap_with64(uint64_t raw, uint64_t mask, uint64_t bits)
{
	return (uint64_t)((raw & ~mask) | (bits & mask));
}

/* The bytes of a register the other way round. */
static inline uint16_t pcicap_swap16(uint16_t v)
{
	return __builtin_bswap16(v);
}

static inline uint32_t pcicap_swap32(uint32_t v)
{
	return __builtin_bswap32(v);
}

static inline uint64_t pcicap_swap64(uint64_t v)
{
	return __builtin_bswap64(v);
}

/* @a, but @b if that is 0. */
static inline uint32_t pcicap_or32(uint32_t a, uint32_t b)
{
	return a ? a : b;
}

/* @a - @b, or 0 if that would be below 0. */
static inline uint32_t pcicap_sub32(uint32_t a, uint32_t b)
{
	return a > b ? a - b : 0;
}

/* @end, or where @n elements of @stride bytes end that begin at @off. */
static inline uint32_t pcicap_raise32(uint32_t end, uint32_t off, uint32_t n,
				      uint32_t stride)
{
	return off + n * stride > end ? off + n * stride : end;
}

/* The same of registers: where there are none, none end. */
static inline uint32_t pcicap_raise_array32(uint32_t end, uint32_t off,
					    uint32_t n, uint32_t stride)
{
	return n ? pcicap_raise32(end, off, n, stride) : end;
}

/*
 * @width bytes (1 to 4) at byte @off of the dwords @dw, of which @size bytes
 * are valid. Returns -ENXIO past the end; bits above the width are 0.
 */
PCICAP_MUST_CHECK
static inline int pcicap_dwords_get(const uint32_t *dw, uint32_t size,
				    uint32_t off, uint32_t width, uint32_t *val)
{
	if (off > size || width > size - off)
		return -ENXIO;
	*val = dw[off / 4] >> (off % 4 * 8);
	if (width < 4)
		*val &= ((uint32_t)1 << (width * 8)) - 1;
	return 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_dwords_read8(const uint32_t *dw, uint32_t size,
				      uint32_t off, uint8_t *val)
{
	uint32_t raw = 0xff;
	int err = pcicap_dwords_get(dw, size, off, 1, &raw);

	*val = (uint8_t)raw;
	return err;
}

PCICAP_MUST_CHECK
static inline int pcicap_dwords_read16(const uint32_t *dw, uint32_t size,
				       uint32_t off, uint16_t *val)
{
	uint32_t raw = 0xffff;
	int err = pcicap_dwords_get(dw, size, off, 2, &raw);

	*val = (uint16_t)raw;
	return err;
}

PCICAP_MUST_CHECK
static inline int pcicap_dwords_read24(const uint32_t *dw, uint32_t size,
				       uint32_t off, uint32_t *val)
{
	*val = PCICAP_ALL_ONES;
	return pcicap_dwords_get(dw, size, off, 3, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_dwords_read32(const uint32_t *dw, uint32_t size,
				       uint32_t off, uint32_t *val)
{
	*val = PCICAP_ALL_ONES;
	return pcicap_dwords_get(dw, size, off, 4, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_dwords_read64(const uint32_t *dw, uint32_t size,
				       uint32_t off, uint64_t *val)
{
	uint32_t lo, hi;

	*val = ~(uint64_t)0;
	if (pcicap_dwords_get(dw, size, off, 4, &lo) ||
	    pcicap_dwords_get(dw, size, off + 4, 4, &hi))
		return -ENXIO;
	*val = (uint64_t)hi << 32 | lo;
	return 0;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CORE_GENERATED_H */
