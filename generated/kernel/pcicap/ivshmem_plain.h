/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Inter-VM Shared Memory, plain
 *
 * Generated from specs/devices/ivshmem_plain.yaml - do not edit.
 */
/* Source: QEMU, docs/specs/ivshmem-spec.rst */
#ifndef PCICAP_IVSHMEM_PLAIN_H
#define PCICAP_IVSHMEM_PLAIN_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/*
 * BAR 0: regs, registers, 32 bits: Registers; the first two mean nothing
 * without interrupts
 */
#define PCICAP_IVSHMEM_PLAIN_REGS_BAR		0
#define PCICAP_IVSHMEM_PLAIN_REGS_MIN_SIZE	0x100

/* regs: Registers; the first two mean nothing without interrupts */
/* rw: Interrupt Mask; reserved since revision 1 */
#define PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK	0x00
/* rw: Interrupt Status; a read clears it; reserved since revision 1 */
#define PCICAP_IVSHMEM_PLAIN_REGS_IRQ_STATUS	0x04
/* ro: ID of this peer; 0 if it has none */
#define PCICAP_IVSHMEM_PLAIN_REGS_POSITION	0x08

typedef u32 __bitwise pcicap_ivshmem_plain_regs_doorbell_t;
/* wo: Interrupts a peer */
#define PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL		0x0c
/* wo: ID of the destination peer */
#define  PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_PEER \
	PCICAP_BITS(pcicap_ivshmem_plain_regs_doorbell_t, 0xffff0000)
/* wo: Vector to be signalled */
#define  PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_VECTOR \
	PCICAP_BITS(pcicap_ivshmem_plain_regs_doorbell_t, 0x0000ffff)

/* BAR 2: memory, shared_memory, 64 bits, prefetchable: The shared memory */
#define PCICAP_IVSHMEM_PLAIN_MEMORY_BAR		2
#define PCICAP_IVSHMEM_PLAIN_MEMORY_MIN_SIZE	0x1000
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_ivshmem_plain_ids) of a driver. */
static const struct pci_device_id pcicap_ivshmem_plain_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1af4, 0x1110) },
	{}
};

/**
 * struct pcicap_ivshmem_plain_regs - Registers; the first two mean nothing
 * without interrupts
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_ivshmem_plain_regs_map() or _wrap() only.
 */
struct pcicap_ivshmem_plain_regs {
	void __iomem *base;
	u32 size;
};

/* Interrupt Mask; reserved since revision 1 */
static inline u32
pcicap_ivshmem_plain_regs_read_irq_mask(const struct pcicap_ivshmem_plain_regs *v)
{
	return readl(v->base + PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK);
}

static inline void
pcicap_ivshmem_plain_regs_write_irq_mask(const struct pcicap_ivshmem_plain_regs *v,
					 u32 val)
{
	writel(val, v->base + PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK);
}

/* Interrupt Status; a read clears it; reserved since revision 1 */
static inline u32
pcicap_ivshmem_plain_regs_read_irq_status(const struct pcicap_ivshmem_plain_regs *v)
{
	return readl(v->base + PCICAP_IVSHMEM_PLAIN_REGS_IRQ_STATUS);
}

static inline void
pcicap_ivshmem_plain_regs_write_irq_status(const struct pcicap_ivshmem_plain_regs *v,
					   u32 val)
{
	writel(val, v->base + PCICAP_IVSHMEM_PLAIN_REGS_IRQ_STATUS);
}

/* ID of this peer; 0 if it has none */
static inline u32
pcicap_ivshmem_plain_regs_read_position(const struct pcicap_ivshmem_plain_regs *v)
{
	return readl(v->base + PCICAP_IVSHMEM_PLAIN_REGS_POSITION);
}

/* Interrupts a peer */
static inline void
pcicap_ivshmem_plain_regs_write_doorbell(const struct pcicap_ivshmem_plain_regs *v,
					 pcicap_ivshmem_plain_regs_doorbell_t val)
{
	writel((__force u32)val, v->base + PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL);
}

/**
 * pcicap_ivshmem_plain_regs_wrap() - the registers of a mapping that there is:
 * Registers; the first two mean nothing without interrupts
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_wrap(struct pcicap_ivshmem_plain_regs *v,
			       void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_IVSHMEM_PLAIN_REGS_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_ivshmem_plain_regs_map() - map the registers: Registers; the first two
 * mean nothing without interrupts
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_map(struct pci_dev *dev,
			      struct pcicap_ivshmem_plain_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_IVSHMEM_PLAIN_REGS_BAR,
						  0, 0,
						  PCICAP_IVSHMEM_PLAIN_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_ivshmem_plain_regs_wrap(v, base,
					      pcicap_bar_rest(dev,
							      PCICAP_IVSHMEM_PLAIN_REGS_BAR,
							      0));
}

/**
 * pcicap_ivshmem_plain_memory_want() - what to map for BAR 2: The shared memory
 *
 * Return: a wish for pcicap_map_open() and devm_pcicap_map().
 */
static inline struct pcicap_want
pcicap_ivshmem_plain_memory_want(void)
{
	struct pcicap_want want = {
		.bar = PCICAP_IVSHMEM_PLAIN_MEMORY_BAR,
		.cache = PCICAP_CACHE_WB,
		.least = PCICAP_IVSHMEM_PLAIN_MEMORY_MIN_SIZE,
	};

	return want;
}

#endif /* PCICAP_IVSHMEM_PLAIN_H */
