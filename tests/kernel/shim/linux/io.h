/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Registers and memory of a BAR: bytes, little-endian, whose accesses are counted. */
#ifndef PCICAP_SHIM_IO_H
#define PCICAP_SHIM_IO_H

#include <asm/byteorder.h>
#include <linux/pci.h>

/*
 * What happened to BARs since it was last cleared. A misaligned access, at which
 * some machines trap, is @misaligned.
 */
struct shim_mmio {
	unsigned int n_reads, n_writes, misaligned, relaxed, ports, barriers;
	unsigned int mapped, regions; /* that are held */
	const void *at;		      /* the last access */
	unsigned int width;
	const void *last_but_one;
	u64 written[8];		/* the first values */
	bool gone;		/* all reads give all ones */
	unsigned int fail_step; /* what fails of those that can, from 1 */
};

extern struct shim_mmio mmio;

u64 shim_read(const void *at, unsigned int width);
void shim_write(u64 val, void *at, unsigned int width);

#define SHIM_IO(suffix, type)                                          \
	static inline type read##suffix(const void *at)                \
	{                                                              \
		return (type)shim_read(at, sizeof(type));              \
	}                                                              \
	static inline type read##suffix##_relaxed(const void *at)      \
	{                                                              \
		mmio.relaxed++;                                        \
		return (type)shim_read(at, sizeof(type));              \
	}                                                              \
	static inline void write##suffix(type val, void *at)           \
	{                                                              \
		shim_write(val, at, sizeof(type));                     \
	}                                                              \
	static inline void write##suffix##_relaxed(type val, void *at) \
	{                                                              \
		mmio.relaxed++;                                        \
		shim_write(val, at, sizeof(type));                     \
	}
SHIM_IO(b, u8)
SHIM_IO(w, u16)
SHIM_IO(l, u32)
SHIM_IO(q, u64)
#define readq	       readq
#define readq_relaxed  readq_relaxed
#define writeq	       writeq
#define writeq_relaxed writeq_relaxed

#define SHIM_PORT(width, type)                                \
	static inline type ioread##width(const void *at)      \
	{                                                     \
		mmio.ports++;                                 \
		return (type)shim_read(at, sizeof(type));     \
	}                                                     \
	static inline void iowrite##width(type val, void *at) \
	{                                                     \
		mmio.ports++;                                 \
		shim_write(val, at, sizeof(type));            \
	}
/* Many of one register: bytes stay in their order. */
#define SHIM_BURST(width, type)                                            \
	static inline void ioread##width##_rep(const void *at, void *buf,  \
					       unsigned int n)             \
	{                                                                  \
		for (char *to = buf; n--; to += sizeof(type)) {            \
			(void)shim_read(at, sizeof(type));                 \
			memcpy(to, at, sizeof(type));                      \
		}                                                          \
	}                                                                  \
	static inline void iowrite##width##_rep(void *at, const void *buf, \
						unsigned int n)            \
	{                                                                  \
		for (const char *from = buf; n--; from += sizeof(type)) {  \
			shim_write(0, at, sizeof(type));                   \
			memcpy(at, from, sizeof(type));                    \
		}                                                          \
	}
SHIM_BURST(8, u8)
SHIM_BURST(16, u16)
SHIM_BURST(32, u32)

SHIM_PORT(8, u8)
SHIM_PORT(16, u16)
SHIM_PORT(32, u32)

#define wmb() ((void)mmio.barriers++)

#define MEMREMAP_WB 1
#define MEMREMAP_WC 4

void *ioremap(resource_size_t phys, size_t size);
void iounmap(void *mem);
void *memremap(resource_size_t phys, size_t size, unsigned long flags);
void memunmap(void *mem);
void *devm_ioremap_resource(struct device *dev, const struct resource *part);
void *devm_request_region(struct device *dev, resource_size_t start,
			  resource_size_t n, const char *name);
void *devm_ioport_map(struct device *dev, unsigned long port, unsigned int n);
const char *dev_driver_string(const struct device *dev);
int devm_add_action_or_reset(struct device *dev, void (*action)(void *data),
			     void *data);

#endif
