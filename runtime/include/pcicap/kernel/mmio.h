/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in a mapped BAR: what generated headers of devices use.
 *
 * A view is made of a mapping whose length was checked, by its _map() or, of a
 * mapping that a driver has, by its _wrap(). Registers that are always there are
 * then a bare readl() or writel(): no check, no error, and all ones of a device
 * that is gone. Where that matters, <pcicap/more/NAME.h> has forms that ask
 * (_checked), and forms without the order of readl() (_relaxed). What depends on
 * the layout, an index or the length returns an error of its own.
 *
 * 64 bits are one access, or, where the spec says so, two of 32 bits in its
 * order. An accessor of one access is there if the machine has readq(), or the
 * driver has included <linux/io-64-nonatomic-lo-hi.h> or its opposite before.
 */
#ifndef PCICAP_KERNEL_MMIO_H
#define PCICAP_KERNEL_MMIO_H

#include <linux/err.h>
#include <linux/io.h>
#include <linux/limits.h>
#include <linux/pci.h>
#include <pcicap/kernel/field.h>

/**
 * pcicap_map_registers() - map registers of a BAR, or of a part of it
 * @dev: the function, enabled
 * @bar: index, 0 to 5
 * @offset: where the part begins
 * @size: its bytes, reserved for this driver; 0: up to the end of the BAR
 * @least: bytes that there must be
 *
 * Device-managed: given back when the driver detaches.
 *
 * Return: the registers; as an error pointer -EINVAL the index is above 5;
 * -ENXIO no such BAR, or it has no address; -EOPNOTSUPP a BAR of ports; -ERANGE
 * shorter; -EBUSY another has it; -ENOMEM.
 */
void __iomem *pcicap_map_registers(struct pci_dev *dev, unsigned int bar,
				   resource_size_t offset, resource_size_t size,
				   resource_size_t least);

/* The same of a BAR of ports, for ioread8() and its like; -EOPNOTSUPP memory. */
void __iomem *pcicap_map_ports(struct pci_dev *dev, unsigned int bar,
			       resource_size_t least);

/*
 * All ones were read: 0, that is the value; -ENODEV the device is gone; -EIO it is
 * not in D0, where it answers no access to memory.
 */
int pcicap_mmio_confirm(struct pci_dev *dev);

/* Bytes of a BAR behind an offset. */
static inline u32 pcicap_bar_rest(struct pci_dev *dev, unsigned int bar,
				  resource_size_t offset)
{
	resource_size_t size = pci_resource_len(dev, bar);

	return size > offset ? min_t(u64, size - offset, U32_MAX) : 0;
}

/*
 * Are @n bytes at @off, which the device may have told, in a part of @size bytes?
 * What is there has registers of up to @widest bytes.
 * Return: 0; -ENXIO past the end; -EINVAL misaligned, which traps on some machines.
 */
static inline int pcicap_mmio_room(u32 size, u32 off, u32 n, u32 widest)
{
	if (off > size || n > size - off)
		return -ENXIO;
	return off % widest ? -EINVAL : 0;
}

/* The same of a register of @n bytes. */
static inline int pcicap_mmio_check(u32 size, u32 off, u32 n)
{
	return pcicap_mmio_room(size, off, n, n);
}

/* Three bytes that lie in one dword, which is read. */

static inline u32 pcicap_read24(const void __iomem *base, u32 off)
{
	return readl(base + (off & ~3)) >> off % 4 * 8 & 0xffffff;
}

static inline u32 pcicap_ioread24(const void __iomem *base, u32 off)
{
	return ioread32(base + (off & ~3)) >> off % 4 * 8 & 0xffffff;
}

/* 64 bits in two accesses, whatever the machine. */

static inline u64 pcicap_lo_hi_readq(const void __iomem *at)
{
	u32 low = readl(at);

	return (u64)readl(at + 4) << 32 | low;
}

static inline u64 pcicap_hi_lo_readq(const void __iomem *at)
{
	u32 high = readl(at + 4);

	return (u64)high << 32 | readl(at);
}

static inline void pcicap_lo_hi_writeq(u64 val, void __iomem *at)
{
	writel(val, at);
	writel(val >> 32, at + 4);
}

static inline void pcicap_hi_lo_writeq(u64 val, void __iomem *at)
{
	writel(val >> 32, at + 4);
	writel(val, at);
}

/*
 * Read-modify-write of a register: bits of @mask get those of @val, others are
 * kept if they are in @keep, else written as 0. All bits are as in memory.
 * Return: 0, or what pcicap_may_update() says; nothing is read or written then.
 */
static __always_inline int pcicap_updateb(void __iomem *at, u8 mask, u8 val,
					  u8 allowed, u8 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		writeb((readb(at) & keep & ~mask) | val, at);
	return ret;
}

static __always_inline int pcicap_updatew(void __iomem *at, u16 mask, u16 val,
					  u16 allowed, u16 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		writew((readw(at) & keep & ~mask) | val, at);
	return ret;
}

static __always_inline int pcicap_updatel(void __iomem *at, u32 mask, u32 val,
					  u32 allowed, u32 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		writel((readl(at) & keep & ~mask) | val, at);
	return ret;
}

static __always_inline int pcicap_lo_hi_updateq(void __iomem *at, u64 mask,
						u64 val, u64 allowed, u64 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret) {
		val |= pcicap_lo_hi_readq(at) & keep & ~mask;
		pcicap_lo_hi_writeq(val, at);
	}
	return ret;
}

static __always_inline int pcicap_hi_lo_updateq(void __iomem *at, u64 mask,
						u64 val, u64 allowed, u64 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret) {
		val |= pcicap_hi_lo_readq(at) & keep & ~mask;
		pcicap_hi_lo_writeq(val, at);
	}
	return ret;
}

static __always_inline int pcicap_ioupdate8(void __iomem *at, u8 mask, u8 val,
					    u8 allowed, u8 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		iowrite8((ioread8(at) & keep & ~mask) | val, at);
	return ret;
}

static __always_inline int pcicap_ioupdate16(void __iomem *at, u16 mask,
					     u16 val, u16 allowed, u16 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		iowrite16((ioread16(at) & keep & ~mask) | val, at);
	return ret;
}

static __always_inline int pcicap_ioupdate32(void __iomem *at, u32 mask,
					     u32 val, u32 allowed, u32 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		iowrite32((ioread32(at) & keep & ~mask) | val, at);
	return ret;
}

#endif

/* The driver may give readq() between two headers. */
#if defined(readq) && !defined(PCICAP_HAVE_UPDATEQ)
#define PCICAP_HAVE_UPDATEQ
static __always_inline int pcicap_updateq(void __iomem *at, u64 mask, u64 val,
					  u64 allowed, u64 keep)
{
	int ret = pcicap_may_update(mask, val, allowed);

	if (!ret)
		writeq((readq(at) & keep & ~mask) | val, at);
	return ret;
}
#endif
