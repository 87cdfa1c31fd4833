/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in a mapped BAR; generated headers of devices use this. Accesses are
 * ioread8(), ioread16(), ioread32(), readq() and their like, with the order that
 * these promise. A 64-bit register of a 32-bit machine is two accesses, the low
 * half first.
 */
#ifndef PCICAP_KERNEL_MMIO_H
#define PCICAP_KERNEL_MMIO_H

#include <linux/io.h>
#include <linux/limits.h>
#include <pcicap/core/config.h>
#include <pcicap/kernel/map.h>

/**
 * struct pcicap_mmio - a part of a mapped BAR, with registers
 * @map: the BAR
 * @base: where it is mapped
 * @cfg: asked whether the device is gone when a register reads all ones; may be
 *       NULL
 * @size: its bytes
 */
struct pcicap_mmio {
	const struct pcicap_map *map;
	void __iomem *base;
	struct pcicap_cfg *cfg;
	u32 size;
};

/**
 * pcicap_mmio_init() - the registers of a BAR, or of a part of it
 * @m: out
 * @map: the BAR; must not move or end while @m is used
 * @cfg: configuration space, or NULL
 * @at: the part; what is past the end of the BAR is left out
 * @least: bytes of the part that must be there
 *
 * Return: 0; -EINVAL another BAR, or no registers are mapped; -ERANGE shorter.
 */
static inline int __must_check pcicap_mmio_init(struct pcicap_mmio *m,
						const struct pcicap_map *map,
						struct pcicap_cfg *cfg,
						const struct pcicap_region *at,
						u64 least)
{
	u64 size;

	m->map = map;
	m->base = NULL;
	m->cfg = cfg;
	m->size = 0;
	if (!map->io || map->bar != at->bar)
		return -EINVAL;
	if (at->offset > map->size || map->size - at->offset < least)
		return -ERANGE;
	m->base = map->io + at->offset;
	size = min(map->size - at->offset, at->size);
	m->size = size < U32_MAX ? size : U32_MAX;
	return 0;
}

/* Lower the size to @size; never raises it. */
static inline void pcicap_mmio_clamp(struct pcicap_mmio *m, u32 size)
{
	if (size < m->size)
		m->size = size;
}

/* A block inside; -ENXIO if @m ends at or before @off. */
static inline int __must_check pcicap_mmio_sub(const struct pcicap_mmio *m,
					       u32 off, u32 size,
					       struct pcicap_mmio *out)
{
	*out = *m;
	out->size = 0;
	if (off >= m->size)
		return -ENXIO;
	out->base = m->base + off;
	out->size = m->size - off;
	pcicap_mmio_clamp(out, size);
	return 0;
}

/* -ENXIO past the end; -EINVAL misaligned; -EACCES reserved. */
static inline int __must_check pcicap_mmio_check(const struct pcicap_mmio *m,
						 u32 off, u32 n)
{
	const struct pcicap_map *map = m->map;

	if (off > m->size || n > m->size - off)
		return -ENXIO;
	if (!IS_ALIGNED((unsigned long)m->base + off, n))
		return -EINVAL;
	if (!map->n_reserved)
		return 0;
	return pcicap_holes_meet(map->reserved, map->n_reserved,
				 m->base - map->io + off, n)
		       ? -EACCES
		       : 0;
}

/* A register was all ones: has the device gone? */
static inline int __must_check pcicap_mmio_ones(const struct pcicap_mmio *m)
{
	return m->cfg ? pcicap_cfg_confirm(m->cfg) : 0;
}

/*
 * pcicap_mmio_read8(), 16, 24, 32, 64 - read a register. Return: 0; -ENXIO past
 * the end; -EINVAL misaligned, as only an offset that the device tells can be;
 * -EACCES reserved; -ENODEV all ones, and the device confirmed to be gone; the
 * error of asking. *val is all ones after an error.
 */
static inline int __must_check pcicap_mmio_read8(const struct pcicap_mmio *m,
						 u32 off, u8 *val)
{
	int err = pcicap_mmio_check(m, off, 1);

	*val = U8_MAX;
	if (err)
		return err;
	*val = ioread8(m->base + off);
	return *val == U8_MAX ? pcicap_mmio_ones(m) : 0;
}

static inline int __must_check pcicap_mmio_read16(const struct pcicap_mmio *m,
						  u32 off, u16 *val)
{
	int err = pcicap_mmio_check(m, off, 2);

	*val = U16_MAX;
	if (err)
		return err;
	*val = ioread16(m->base + off);
	return *val == U16_MAX ? pcicap_mmio_ones(m) : 0;
}

static inline int __must_check pcicap_mmio_read32(const struct pcicap_mmio *m,
						  u32 off, u32 *val)
{
	int err = pcicap_mmio_check(m, off, 4);

	*val = U32_MAX;
	if (err)
		return err;
	*val = ioread32(m->base + off);
	return *val == U32_MAX ? pcicap_mmio_ones(m) : 0;
}

/* The dword around it is read. */
static inline int __must_check pcicap_mmio_read24(const struct pcicap_mmio *m,
						  u32 off, u32 *val)
{
	int err = pcicap_mmio_read32(m, off & ~3U, val);

	if (!err)
		*val = *val >> (off % 4 * 8) & 0xffffff;
	return err;
}

/*
 * Not the kernel's readq() of 32-bit machines: its order is that of the header
 * which a driver chooses, <linux/io-64-nonatomic-lo-hi.h> or its opposite.
 */
static inline u64 pcicap_readq(const void __iomem *at)
{
#ifdef CONFIG_64BIT
	return readq(at);
#else
	u32 low = readl(at);

	return (u64)readl(at + 4) << 32 | low;
#endif
}

static inline void pcicap_writeq(u64 val, void __iomem *at)
{
#ifdef CONFIG_64BIT
	writeq(val, at);
#else
	writel(val, at);
	writel(val >> 32, at + 4);
#endif
}

static inline int __must_check pcicap_mmio_read64(const struct pcicap_mmio *m,
						  u32 off, u64 *val)
{
	int err = pcicap_mmio_check(m, off, 8);

	*val = U64_MAX;
	if (err)
		return err;
	*val = pcicap_readq(m->base + off);
	return *val == U64_MAX ? pcicap_mmio_ones(m) : 0;
}

/* pcicap_mmio_write8(), 16, 32, 64 - write a register; 0 or one of these. */
static inline int __must_check pcicap_mmio_write8(const struct pcicap_mmio *m,
						  u32 off, u8 val)
{
	int err = pcicap_mmio_check(m, off, 1);

	if (err)
		return err;
	iowrite8(val, m->base + off);
	return 0;
}

static inline int __must_check pcicap_mmio_write16(const struct pcicap_mmio *m,
						   u32 off, u16 val)
{
	int err = pcicap_mmio_check(m, off, 2);

	if (err)
		return err;
	iowrite16(val, m->base + off);
	return 0;
}

static inline int __must_check pcicap_mmio_write32(const struct pcicap_mmio *m,
						   u32 off, u32 val)
{
	int err = pcicap_mmio_check(m, off, 4);

	if (err)
		return err;
	iowrite32(val, m->base + off);
	return 0;
}

static inline int __must_check pcicap_mmio_write64(const struct pcicap_mmio *m,
						   u32 off, u64 val)
{
	int err = pcicap_mmio_check(m, off, 8);

	if (err)
		return err;
	pcicap_writeq(val, m->base + off);
	return 0;
}

/* pcicap_mmio_put8(), ... - write where a read has just succeeded. */
#define pcicap_mmio_put8  pcicap_mmio_write8
#define pcicap_mmio_put16 pcicap_mmio_write16
#define pcicap_mmio_put32 pcicap_mmio_write32
#define pcicap_mmio_put64 pcicap_mmio_write64

#endif
