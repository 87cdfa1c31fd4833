/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Educational Device
 *
 * Generated from specs/devices/edu.yaml - do not edit.
 */
/* Source: QEMU, docs/specs/edu.rst */
#ifndef PCICAP_EDU_H
#define PCICAP_EDU_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: mmio, registers, 32 bits: All registers */
#define PCICAP_EDU_MMIO_BAR			0
#define PCICAP_EDU_MMIO_MIN_SIZE		0x100000

/* mmio: All registers */

typedef u32 __bitwise pcicap_edu_mmio_id_t;
/* ro: Identification */
#define PCICAP_EDU_MMIO_ID			0x00
/* ro: Major version */
#define  PCICAP_EDU_MMIO_ID_MAJOR		PCICAP_BITS(pcicap_edu_mmio_id_t, 0xff000000)
/* ro: Minor version */
#define  PCICAP_EDU_MMIO_ID_MINOR		PCICAP_BITS(pcicap_edu_mmio_id_t, 0x00ff0000)
/* ro: Constant 00EDh in every edu device */
#define  PCICAP_EDU_MMIO_ID_MAGIC		PCICAP_BITS(pcicap_edu_mmio_id_t, 0x0000ffff)
/* rw: Reads the inverse of what was written */
#define PCICAP_EDU_MMIO_LIVENESS		0x04
/* rw: Takes a number; gives its factorial once the computation has ended */
#define PCICAP_EDU_MMIO_FACTORIAL		0x08

typedef u32 __bitwise pcicap_edu_mmio_status_t;
/* ro, rw: Status of the computation */
#define PCICAP_EDU_MMIO_STATUS			0x20
/* ro: The factorial is being computed */
#define  PCICAP_EDU_MMIO_STATUS_COMPUTING	PCICAP_BITS(pcicap_edu_mmio_status_t, 0x00000001)
/* rw: Raises an interrupt when the computation has ended */
#define  PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL	PCICAP_BITS(pcicap_edu_mmio_status_t, 0x00000080)
/* ro: Cause of the interrupt */
#define PCICAP_EDU_MMIO_IRQ_STATUS		0x24
/* A factorial was computed */
#define  PCICAP_EDU_MMIO_IRQ_STATUS_FACTORIAL	0x00000001
/* A transfer has ended */
#define  PCICAP_EDU_MMIO_IRQ_STATUS_DMA		0x00000100
/* wo: Sets these bits of irq_status and raises an interrupt */
#define PCICAP_EDU_MMIO_IRQ_RAISE		0x60
/* wo: Clears these bits of irq_status */
#define PCICAP_EDU_MMIO_IRQ_ACK			0x64
/* rw: Source address of a transfer */
#define PCICAP_EDU_MMIO_DMA_SOURCE		0x80
/* rw: Destination address of a transfer */
#define PCICAP_EDU_MMIO_DMA_DESTINATION		0x88
/* rw: Length of a transfer in bytes */
#define PCICAP_EDU_MMIO_DMA_COUNT		0x90

typedef u64 __bitwise pcicap_edu_mmio_dma_command_t;
/* rw: Starts a transfer */
#define PCICAP_EDU_MMIO_DMA_COMMAND			0x98
/* rw: Starts a transfer; reads 1 until it has ended */
#define  PCICAP_EDU_MMIO_DMA_COMMAND_START \
	PCICAP_BITS(pcicap_edu_mmio_dma_command_t, 0x0000000000000001)
/* rw: Direction: which side is the device's buffer */
#define  PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION \
	PCICAP_BITS(pcicap_edu_mmio_dma_command_t, 0x0000000000000002)
#define  PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION_FROM_RAM \
	PCICAP_BITS(pcicap_edu_mmio_dma_command_t, 0x0000000000000000)
#define  PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION_TO_RAM \
	PCICAP_BITS(pcicap_edu_mmio_dma_command_t, 0x0000000000000002)
/* rw: Raises an interrupt when the transfer has ended */
#define  PCICAP_EDU_MMIO_DMA_COMMAND_IRQ \
	PCICAP_BITS(pcicap_edu_mmio_dma_command_t, 0x0000000000000004)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_edu_ids) of a driver. */
static const struct pci_device_id pcicap_edu_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0x11e8) },
	{}
};

/**
 * struct pcicap_edu_mmio - All registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_edu_mmio_map() or _wrap() only.
 */
struct pcicap_edu_mmio {
	void __iomem *base;
	u32 size;
};

/* Identification */
static inline pcicap_edu_mmio_id_t
pcicap_edu_mmio_read_id(const struct pcicap_edu_mmio *v)
{
	return (__force pcicap_edu_mmio_id_t)
		readl(v->base + PCICAP_EDU_MMIO_ID);
}

/* Reads the inverse of what was written */
static inline u32
pcicap_edu_mmio_read_liveness(const struct pcicap_edu_mmio *v)
{
	return readl(v->base + PCICAP_EDU_MMIO_LIVENESS);
}

static inline void
pcicap_edu_mmio_write_liveness(const struct pcicap_edu_mmio *v, u32 val)
{
	writel(val, v->base + PCICAP_EDU_MMIO_LIVENESS);
}

/* Takes a number; gives its factorial once the computation has ended */
static inline u32
pcicap_edu_mmio_read_factorial(const struct pcicap_edu_mmio *v)
{
	return readl(v->base + PCICAP_EDU_MMIO_FACTORIAL);
}

static inline void
pcicap_edu_mmio_write_factorial(const struct pcicap_edu_mmio *v, u32 val)
{
	writel(val, v->base + PCICAP_EDU_MMIO_FACTORIAL);
}

/* Status of the computation */
static inline pcicap_edu_mmio_status_t
pcicap_edu_mmio_read_status(const struct pcicap_edu_mmio *v)
{
	return (__force pcicap_edu_mmio_status_t)
		readl(v->base + PCICAP_EDU_MMIO_STATUS);
}

static inline int __must_check
pcicap_edu_mmio_update_status(const struct pcicap_edu_mmio *v,
			      pcicap_edu_mmio_status_t mask,
			      pcicap_edu_mmio_status_t val)
{
	return pcicap_updatel(v->base + PCICAP_EDU_MMIO_STATUS,
			      (__force u32)mask, (__force u32)val, 0x00000080,
			      0xfffffffe);
}

/* Cause of the interrupt */
static inline u32
pcicap_edu_mmio_read_irq_status(const struct pcicap_edu_mmio *v)
{
	return readl(v->base + PCICAP_EDU_MMIO_IRQ_STATUS);
}

/* Sets these bits of irq_status and raises an interrupt */
static inline void
pcicap_edu_mmio_write_irq_raise(const struct pcicap_edu_mmio *v, u32 val)
{
	writel(val, v->base + PCICAP_EDU_MMIO_IRQ_RAISE);
}

/* Clears these bits of irq_status */
static inline void
pcicap_edu_mmio_write_irq_ack(const struct pcicap_edu_mmio *v, u32 val)
{
	writel(val, v->base + PCICAP_EDU_MMIO_IRQ_ACK);
}

/* Source address of a transfer */
#ifdef readq
static inline u64
pcicap_edu_mmio_read_dma_source(const struct pcicap_edu_mmio *v)
{
	return readq(v->base + PCICAP_EDU_MMIO_DMA_SOURCE);
}

static inline void
pcicap_edu_mmio_write_dma_source(const struct pcicap_edu_mmio *v, u64 val)
{
	writeq(val, v->base + PCICAP_EDU_MMIO_DMA_SOURCE);
}

#endif

/* Destination address of a transfer */
#ifdef readq
static inline u64
pcicap_edu_mmio_read_dma_destination(const struct pcicap_edu_mmio *v)
{
	return readq(v->base + PCICAP_EDU_MMIO_DMA_DESTINATION);
}

static inline void
pcicap_edu_mmio_write_dma_destination(const struct pcicap_edu_mmio *v, u64 val)
{
	writeq(val, v->base + PCICAP_EDU_MMIO_DMA_DESTINATION);
}

#endif

/* Length of a transfer in bytes */
#ifdef readq
static inline u64
pcicap_edu_mmio_read_dma_count(const struct pcicap_edu_mmio *v)
{
	return readq(v->base + PCICAP_EDU_MMIO_DMA_COUNT);
}

static inline void
pcicap_edu_mmio_write_dma_count(const struct pcicap_edu_mmio *v, u64 val)
{
	writeq(val, v->base + PCICAP_EDU_MMIO_DMA_COUNT);
}

#endif

/* Starts a transfer */
#ifdef readq
static inline pcicap_edu_mmio_dma_command_t
pcicap_edu_mmio_read_dma_command(const struct pcicap_edu_mmio *v)
{
	return (__force pcicap_edu_mmio_dma_command_t)
		readq(v->base + PCICAP_EDU_MMIO_DMA_COMMAND);
}

static inline int __must_check
pcicap_edu_mmio_update_dma_command(const struct pcicap_edu_mmio *v,
				   pcicap_edu_mmio_dma_command_t mask,
				   pcicap_edu_mmio_dma_command_t val)
{
	return pcicap_updateq(v->base + PCICAP_EDU_MMIO_DMA_COMMAND,
			      (__force u64)mask, (__force u64)val,
			      0x0000000000000007, 0xffffffffffffffff);
}

#endif

/**
 * pcicap_edu_mmio_wrap() - the registers of a mapping that there is:
 * All registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_edu_mmio_wrap(struct pcicap_edu_mmio *v, void __iomem *base,
		     resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_EDU_MMIO_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_edu_mmio_map() - map the registers: All registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_edu_mmio_map(struct pci_dev *dev, struct pcicap_edu_mmio *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_EDU_MMIO_BAR, 0,
						  0, PCICAP_EDU_MMIO_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_edu_mmio_wrap(v, base,
				    pcicap_bar_rest(dev, PCICAP_EDU_MMIO_BAR,
						    0));
}

#endif /* PCICAP_EDU_H */
