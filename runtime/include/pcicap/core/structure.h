/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Structures in memory that a device reads or writes; generated headers use this.
 *
 * A member has the type of its byte order, so that no value is taken as it
 * stands: pcicap_get_le32() and its like turn it into the machine's order.
 *
 * Order: pcicap_dma_rmb() stands between the load that found that the device has
 * handed a structure over and the loads of what is in it, pcicap_dma_wmb()
 * between the stores to it and the one that hands it over. They order memory
 * alone: a write to a register behind them has a barrier of its own.
 */
#ifndef PCICAP_CORE_STRUCTURE_H
#define PCICAP_CORE_STRUCTURE_H

#include <stdbool.h>
#include <string.h>

#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* On x86, loads and stores of memory are in the order of the program. */
#if defined(__x86_64__) || defined(__i386__)
#define pcicap_dma_rmb() __asm__ __volatile__("" ::: "memory")
#define pcicap_dma_wmb() __asm__ __volatile__("" ::: "memory")
#elif defined(__aarch64__)
#define pcicap_dma_rmb() __asm__ __volatile__("dmb oshld" ::: "memory")
#define pcicap_dma_wmb() __asm__ __volatile__("dmb oshst" ::: "memory")
#else
#define pcicap_dma_rmb() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define pcicap_dma_wmb() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#endif

#define PCICAP_ALIGNED(n) __attribute__((aligned(n)))

/* Values in memory; nothing but the functions below looks into them. */
typedef struct {
	uint16_t raw;
} pcicap_le16, pcicap_be16;
typedef struct {
	uint32_t raw;
} pcicap_le32, pcicap_be32;
typedef struct {
	uint64_t raw;
} pcicap_le64, pcicap_be64;

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define PCICAP_SWAP_LE16(x) __builtin_bswap16(x)
#define PCICAP_SWAP_LE32(x) __builtin_bswap32(x)
#define PCICAP_SWAP_LE64(x) __builtin_bswap64(x)
#define PCICAP_SWAP_BE16(x) (x)
#define PCICAP_SWAP_BE32(x) (x)
#define PCICAP_SWAP_BE64(x) (x)
#else
#define PCICAP_SWAP_LE16(x) (x)
#define PCICAP_SWAP_LE32(x) (x)
#define PCICAP_SWAP_LE64(x) (x)
#define PCICAP_SWAP_BE16(x) __builtin_bswap16(x)
#define PCICAP_SWAP_BE32(x) __builtin_bswap32(x)
#define PCICAP_SWAP_BE64(x) __builtin_bswap64(x)
#endif
#define PCICAP_SWAP_NONE(x) (x)

/*
 * pcicap_get_ORDER() - a member, in the machine's order
 * pcicap_put_ORDER() - store one
 * pcicap_peek_ORDER() - a member that the device may be about to write
 * pcicap_publish_ORDER() - store one, after all stores before
 */
#define PCICAP_MEMBER(order, type, swap)                                      \
	static inline type pcicap_get_##order(const void *at)                 \
	{                                                                     \
		type val;                                                     \
                                                                              \
		memcpy(&val, at, sizeof(val));                                \
		return swap(val);                                             \
	}                                                                     \
	static inline void pcicap_put_##order(void *at, type val)             \
	{                                                                     \
		val = swap(val);                                              \
		memcpy(at, &val, sizeof(val));                                \
	}                                                                     \
	static inline type pcicap_peek_##order(const void *at)                \
	{                                                                     \
		return swap(                                                  \
			__atomic_load_n((const type *)at, __ATOMIC_RELAXED)); \
	}                                                                     \
	static inline void pcicap_publish_##order(void *at, type val)         \
	{                                                                     \
		pcicap_dma_wmb();                                             \
		__atomic_store_n((type *)at, swap(val), __ATOMIC_RELEASE);    \
	}

PCICAP_MEMBER(8, uint8_t, PCICAP_SWAP_NONE)
PCICAP_MEMBER(le16, uint16_t, PCICAP_SWAP_LE16)
PCICAP_MEMBER(le32, uint32_t, PCICAP_SWAP_LE32)
PCICAP_MEMBER(le64, uint64_t, PCICAP_SWAP_LE64)
PCICAP_MEMBER(be16, uint16_t, PCICAP_SWAP_BE16)
PCICAP_MEMBER(be32, uint32_t, PCICAP_SWAP_BE32)
PCICAP_MEMBER(be64, uint64_t, PCICAP_SWAP_BE64)
PCICAP_MEMBER(native16, uint16_t, PCICAP_SWAP_NONE)
PCICAP_MEMBER(native32, uint32_t, PCICAP_SWAP_NONE)
PCICAP_MEMBER(native64, uint64_t, PCICAP_SWAP_NONE)

#undef PCICAP_MEMBER

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CORE_STRUCTURE_H */
