/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Values of registers. Each register that has fields has a type of its own, a
 * __bitwise one: what is of another register is found by sparse, and costs
 * nothing. All masks and constants are in their place in the register, as in
 * <linux/pci_regs.h>.
 */
#ifndef PCICAP_KERNEL_FIELD_H
#define PCICAP_KERNEL_FIELD_H

#include <linux/build_bug.h>
#include <linux/errno.h>
#include <linux/limits.h>
#include <linux/types.h>

/* Bits of a register, in the type of its values. */
#define PCICAP_BITS(type, bits) ((__force type)(bits))

/* The field @mask of @val, as a number; a mask is a constant, one run of bits. */
static __always_inline u64 pcicap_field_get(u64 val, u64 mask)
{
	u64 run = mask >> __builtin_ctzll(mask);

	BUILD_BUG_ON_MSG(!__builtin_constant_p(mask) || (run & (run + 1)),
			 "the mask is no constant, or not one run of bits");
	return (val & mask) >> __builtin_ctzll(mask);
}

/* The other way: @n in the place of the field. */
static __always_inline u64 pcicap_field_put(u64 n, u64 mask)
{
	u64 run = mask >> __builtin_ctzll(mask);

	BUILD_BUG_ON_MSG(!__builtin_constant_p(mask) || (run & (run + 1)),
			 "the mask is no constant, or not one run of bits");
	BUILD_BUG_ON_MSG(__builtin_constant_p(n) && n > run,
			 "the value does not fit its field");
	return (n << __builtin_ctzll(mask)) & mask;
}

/* u64 for a register of 64 bits, else u32. */
#define PCICAP_NUMBER(mask)                                              \
	typeof(__builtin_choose_expr(sizeof(mask) > sizeof(u32), (u64)0, \
				     (u32)0))

/**
 * pcicap_get() - a field of a register, as a number
 * @val: value of the register
 * @mask: the field: a constant of the same register, one run of bits
 *
 * Return: the field, u32, of a 64-bit register u64.
 */
#define pcicap_get(val, mask)                                                \
	({                                                                   \
		const typeof(mask) pcicap_mask = (mask);                     \
		(PCICAP_NUMBER(pcicap_mask))                                 \
			pcicap_field_get((__force u64)(pcicap_mask & (val)), \
					 (__force u64)pcicap_mask);          \
	})

/**
 * pcicap_put() - a number as a field of a register
 * @mask: the field: a constant, one run of bits
 * @n: the number; a constant that does not fit does not compile, of others the
 *     bits that do not fit are lost
 *
 * Return: the value of the register, all other fields 0.
 */
#define pcicap_put(mask, n)                              \
	({                                               \
		const typeof(mask) pcicap_mask = (mask); \
		(__force typeof(mask))pcicap_field_put(  \
			(n), (__force u64)pcicap_mask);  \
	})

/*
 * May bits of a register be changed in this way? What is wrong with constants
 * does not compile. Return: 0; -EINVAL @val has a bit that @mask has not; -EPERM
 * @mask has a bit that is not in @writable.
 */
static __always_inline int pcicap_may_update(u64 mask, u64 val, u64 writable)
{
	BUILD_BUG_ON_MSG(__builtin_constant_p(val & ~mask) && (val & ~mask),
			 "the value has bits outside of its mask");
	BUILD_BUG_ON_MSG(__builtin_constant_p(mask) && (mask & ~writable),
			 "the mask has bits that are not writable");
	if (mask & ~writable)
		return -EPERM;
	return val & ~mask ? -EINVAL : 0;
}

/* May these bits be cleared? 0, or -EPERM; a wrong constant does not compile. */
static __always_inline int pcicap_may_clear(u64 bits, u64 clearable)
{
	BUILD_BUG_ON_MSG(__builtin_constant_p(bits) && (bits & ~clearable),
			 "the mask has bits that writing 1 does not clear");
	return bits & ~clearable ? -EPERM : 0;
}

/* Expressions of layouts. */

static inline u32 pcicap_min32(u32 a, u32 b)
{
	return a < b ? a : b;
}

/* @a divided by @b, rounded up. */
static inline u32 pcicap_ceil32(u32 a, u32 b)
{
	return a / b + (a % b != 0);
}

/* All ones if the sum does not fit. */
static inline u32 pcicap_add32(u32 a, u32 b)
{
	return a + b >= a ? a + b : U32_MAX;
}

/* All ones if the product does not fit. */
static inline u32 pcicap_times32(u32 a, u32 b)
{
	u64 product = (u64)a * b;

	return product < U32_MAX ? product : U32_MAX;
}

/* @a, rounded up to a multiple of @b; all ones if that does not fit. */
static inline u32 pcicap_align32(u32 a, u32 b)
{
	return pcicap_times32(pcicap_ceil32(a, b), b);
}

/* 2 to the power of @n; all ones if that does not fit. */
static inline u32 pcicap_pow2_32(u32 n)
{
	return n < 32 ? (u32)1 << n : ~(u32)0;
}

/* The same of 64 bits, for quantities. */
static inline u64 pcicap_pow2_64(u64 n)
{
	return n < 64 ? 1ULL << n : ~0ULL;
}

/* @a, but @b if that is 0. */
static inline u32 pcicap_or32(u32 a, u32 b)
{
	return a ? a : b;
}

/* @a - @b, or 0 if that would be below 0. */
static inline u32 pcicap_sub32(u32 a, u32 b)
{
	return a > b ? a - b : 0;
}

/* @end, or where @n elements of @stride bytes end that begin at @off. */
static inline u32 pcicap_raise32(u32 end, u32 off, u32 n, u32 stride)
{
	return off + n * stride > end ? off + n * stride : end;
}

/* The same of registers: where there are none, none end. */
static inline u32 pcicap_raise_array32(u32 end, u32 off, u32 n, u32 stride)
{
	return n ? pcicap_raise32(end, off, n, stride) : end;
}

#endif
