/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Structures in memory that a device reads or writes. Their members have the
 * kernel's types for byte orders, which sparse knows.
 */
#ifndef PCICAP_KERNEL_STRUCTURE_H
#define PCICAP_KERNEL_STRUCTURE_H

#include <asm/barrier.h>
#include <asm/byteorder.h>
#include <linux/compiler.h>
#include <linux/types.h>
#include <pcicap/kernel/field.h>

/*
 * pcicap_get_ORDER() - a member, in the machine's order
 * pcicap_put_ORDER() - store one
 * pcicap_peek_ORDER() - a member that the device may be about to write
 * pcicap_publish_ORDER() - store one, after all stores before
 */
static inline u8 pcicap_get_8(const void *at)
{
	return *(const u8 *)at;
}

static inline void pcicap_put_8(void *at, u8 val)
{
	*(u8 *)at = val;
}

static inline u8 pcicap_peek_8(const void *at)
{
	return READ_ONCE(*(const u8 *)at);
}

static inline void pcicap_publish_8(void *at, u8 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(u8 *)at, val);
}

static inline u16 pcicap_get_le16(const void *at)
{
	return le16_to_cpu(*(const __le16 *)at);
}

static inline void pcicap_put_le16(void *at, u16 val)
{
	*(__le16 *)at = cpu_to_le16(val);
}

static inline u16 pcicap_peek_le16(const void *at)
{
	return le16_to_cpu(READ_ONCE(*(const __le16 *)at));
}

static inline void pcicap_publish_le16(void *at, u16 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(__le16 *)at, cpu_to_le16(val));
}

static inline u32 pcicap_get_le32(const void *at)
{
	return le32_to_cpu(*(const __le32 *)at);
}

static inline void pcicap_put_le32(void *at, u32 val)
{
	*(__le32 *)at = cpu_to_le32(val);
}

static inline u32 pcicap_peek_le32(const void *at)
{
	return le32_to_cpu(READ_ONCE(*(const __le32 *)at));
}

static inline void pcicap_publish_le32(void *at, u32 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(__le32 *)at, cpu_to_le32(val));
}

static inline u64 pcicap_get_le64(const void *at)
{
	return le64_to_cpu(*(const __le64 *)at);
}

static inline void pcicap_put_le64(void *at, u64 val)
{
	*(__le64 *)at = cpu_to_le64(val);
}

static inline u64 pcicap_peek_le64(const void *at)
{
	return le64_to_cpu(READ_ONCE(*(const __le64 *)at));
}

static inline void pcicap_publish_le64(void *at, u64 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(__le64 *)at, cpu_to_le64(val));
}

static inline u16 pcicap_get_be16(const void *at)
{
	return be16_to_cpu(*(const __be16 *)at);
}

static inline void pcicap_put_be16(void *at, u16 val)
{
	*(__be16 *)at = cpu_to_be16(val);
}

static inline u16 pcicap_peek_be16(const void *at)
{
	return be16_to_cpu(READ_ONCE(*(const __be16 *)at));
}

static inline void pcicap_publish_be16(void *at, u16 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(__be16 *)at, cpu_to_be16(val));
}

static inline u32 pcicap_get_be32(const void *at)
{
	return be32_to_cpu(*(const __be32 *)at);
}

static inline void pcicap_put_be32(void *at, u32 val)
{
	*(__be32 *)at = cpu_to_be32(val);
}

static inline u32 pcicap_peek_be32(const void *at)
{
	return be32_to_cpu(READ_ONCE(*(const __be32 *)at));
}

static inline void pcicap_publish_be32(void *at, u32 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(__be32 *)at, cpu_to_be32(val));
}

static inline u64 pcicap_get_be64(const void *at)
{
	return be64_to_cpu(*(const __be64 *)at);
}

static inline void pcicap_put_be64(void *at, u64 val)
{
	*(__be64 *)at = cpu_to_be64(val);
}

static inline u64 pcicap_peek_be64(const void *at)
{
	return be64_to_cpu(READ_ONCE(*(const __be64 *)at));
}

static inline void pcicap_publish_be64(void *at, u64 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(__be64 *)at, cpu_to_be64(val));
}

static inline u16 pcicap_get_native16(const void *at)
{
	return *(const u16 *)at;
}

static inline void pcicap_put_native16(void *at, u16 val)
{
	*(u16 *)at = val;
}

static inline u16 pcicap_peek_native16(const void *at)
{
	return READ_ONCE(*(const u16 *)at);
}

static inline void pcicap_publish_native16(void *at, u16 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(u16 *)at, val);
}

static inline u32 pcicap_get_native32(const void *at)
{
	return *(const u32 *)at;
}

static inline void pcicap_put_native32(void *at, u32 val)
{
	*(u32 *)at = val;
}

static inline u32 pcicap_peek_native32(const void *at)
{
	return READ_ONCE(*(const u32 *)at);
}

static inline void pcicap_publish_native32(void *at, u32 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(u32 *)at, val);
}

static inline u64 pcicap_get_native64(const void *at)
{
	return *(const u64 *)at;
}

static inline void pcicap_put_native64(void *at, u64 val)
{
	*(u64 *)at = val;
}

static inline u64 pcicap_peek_native64(const void *at)
{
	return READ_ONCE(*(const u64 *)at);
}

static inline void pcicap_publish_native64(void *at, u64 val)
{
	dma_wmb(); /* with the device's reads: it sees this one last */
	WRITE_ONCE(*(u64 *)at, val);
}

#endif
