/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Educational Device: what few need
 *
 * Generated from specs/devices/edu.yaml - do not edit.
 */
#ifndef PCICAP_EDU_MORE_H
#define PCICAP_EDU_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/edu.h>

/**
 * pcicap_edu_mmio_read_id_checked() - Identification
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_id_checked(const struct pcicap_edu_mmio *v,
				struct pci_dev *dev, pcicap_edu_mmio_id_t *val)
{
	*val = pcicap_edu_mmio_read_id(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Identification, without the order of readl() */
static inline pcicap_edu_mmio_id_t
pcicap_edu_mmio_read_id_relaxed(const struct pcicap_edu_mmio *v)
{
	return (__force pcicap_edu_mmio_id_t)
		readl_relaxed(v->base + PCICAP_EDU_MMIO_ID);
}

/**
 * pcicap_edu_mmio_read_liveness_checked() - Reads the inverse of what
 * was written
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_liveness_checked(const struct pcicap_edu_mmio *v,
				      struct pci_dev *dev, u32 *val)
{
	*val = pcicap_edu_mmio_read_liveness(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Reads the inverse of what was written, without the order of readl() */
static inline u32
pcicap_edu_mmio_read_liveness_relaxed(const struct pcicap_edu_mmio *v)
{
	return readl_relaxed(v->base + PCICAP_EDU_MMIO_LIVENESS);
}

static inline void
pcicap_edu_mmio_write_liveness_relaxed(const struct pcicap_edu_mmio *v, u32 val)
{
	writel_relaxed(val, v->base + PCICAP_EDU_MMIO_LIVENESS);
}

/**
 * pcicap_edu_mmio_read_factorial_checked() - Takes a number; gives its
 * factorial once the computation has ended
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_factorial_checked(const struct pcicap_edu_mmio *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_edu_mmio_read_factorial(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Takes a number; gives its factorial once the computation has ended, without
 * the order of readl()
 */
static inline u32
pcicap_edu_mmio_read_factorial_relaxed(const struct pcicap_edu_mmio *v)
{
	return readl_relaxed(v->base + PCICAP_EDU_MMIO_FACTORIAL);
}

static inline void
pcicap_edu_mmio_write_factorial_relaxed(const struct pcicap_edu_mmio *v,
					u32 val)
{
	writel_relaxed(val, v->base + PCICAP_EDU_MMIO_FACTORIAL);
}

/**
 * pcicap_edu_mmio_read_status_checked() - Status of the computation
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_status_checked(const struct pcicap_edu_mmio *v,
				    struct pci_dev *dev,
				    pcicap_edu_mmio_status_t *val)
{
	*val = pcicap_edu_mmio_read_status(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Status of the computation, without the order of readl() */
static inline pcicap_edu_mmio_status_t
pcicap_edu_mmio_read_status_relaxed(const struct pcicap_edu_mmio *v)
{
	return (__force pcicap_edu_mmio_status_t)
		readl_relaxed(v->base + PCICAP_EDU_MMIO_STATUS);
}

/**
 * pcicap_edu_mmio_read_irq_status_checked() - Cause of the interrupt
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_irq_status_checked(const struct pcicap_edu_mmio *v,
					struct pci_dev *dev, u32 *val)
{
	*val = pcicap_edu_mmio_read_irq_status(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Cause of the interrupt, without the order of readl() */
static inline u32
pcicap_edu_mmio_read_irq_status_relaxed(const struct pcicap_edu_mmio *v)
{
	return readl_relaxed(v->base + PCICAP_EDU_MMIO_IRQ_STATUS);
}

static inline void
pcicap_edu_mmio_write_irq_raise_relaxed(const struct pcicap_edu_mmio *v,
					u32 val)
{
	writel_relaxed(val, v->base + PCICAP_EDU_MMIO_IRQ_RAISE);
}

static inline void
pcicap_edu_mmio_write_irq_ack_relaxed(const struct pcicap_edu_mmio *v, u32 val)
{
	writel_relaxed(val, v->base + PCICAP_EDU_MMIO_IRQ_ACK);
}

#ifdef readq

/**
 * pcicap_edu_mmio_read_dma_source_checked() - Source address of a transfer
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_dma_source_checked(const struct pcicap_edu_mmio *v,
					struct pci_dev *dev, u64 *val)
{
	*val = pcicap_edu_mmio_read_dma_source(v);
	if (*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* Source address of a transfer, without the order of readl() */
static inline u64
pcicap_edu_mmio_read_dma_source_relaxed(const struct pcicap_edu_mmio *v)
{
	return readq_relaxed(v->base + PCICAP_EDU_MMIO_DMA_SOURCE);
}

static inline void
pcicap_edu_mmio_write_dma_source_relaxed(const struct pcicap_edu_mmio *v,
					 u64 val)
{
	writeq_relaxed(val, v->base + PCICAP_EDU_MMIO_DMA_SOURCE);
}

#endif

#ifdef readq

/**
 * pcicap_edu_mmio_read_dma_destination_checked() - Destination address of
 * a transfer
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_dma_destination_checked(const struct pcicap_edu_mmio *v,
					     struct pci_dev *dev, u64 *val)
{
	*val = pcicap_edu_mmio_read_dma_destination(v);
	if (*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* Destination address of a transfer, without the order of readl() */
static inline u64
pcicap_edu_mmio_read_dma_destination_relaxed(const struct pcicap_edu_mmio *v)
{
	return readq_relaxed(v->base + PCICAP_EDU_MMIO_DMA_DESTINATION);
}

static inline void
pcicap_edu_mmio_write_dma_destination_relaxed(const struct pcicap_edu_mmio *v,
					      u64 val)
{
	writeq_relaxed(val, v->base + PCICAP_EDU_MMIO_DMA_DESTINATION);
}

#endif

#ifdef readq

/**
 * pcicap_edu_mmio_read_dma_count_checked() - Length of a transfer in bytes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_dma_count_checked(const struct pcicap_edu_mmio *v,
				       struct pci_dev *dev, u64 *val)
{
	*val = pcicap_edu_mmio_read_dma_count(v);
	if (*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* Length of a transfer in bytes, without the order of readl() */
static inline u64
pcicap_edu_mmio_read_dma_count_relaxed(const struct pcicap_edu_mmio *v)
{
	return readq_relaxed(v->base + PCICAP_EDU_MMIO_DMA_COUNT);
}

static inline void
pcicap_edu_mmio_write_dma_count_relaxed(const struct pcicap_edu_mmio *v,
					u64 val)
{
	writeq_relaxed(val, v->base + PCICAP_EDU_MMIO_DMA_COUNT);
}

#endif

#ifdef readq

/**
 * pcicap_edu_mmio_read_dma_command_checked() - Starts a transfer
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_edu_mmio_read_dma_command_checked(const struct pcicap_edu_mmio *v,
					 struct pci_dev *dev,
					 pcicap_edu_mmio_dma_command_t *val)
{
	*val = pcicap_edu_mmio_read_dma_command(v);
	if ((__force u64)*val == U64_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif

#ifdef readq_relaxed

/* Starts a transfer, without the order of readl() */
static inline pcicap_edu_mmio_dma_command_t
pcicap_edu_mmio_read_dma_command_relaxed(const struct pcicap_edu_mmio *v)
{
	return (__force pcicap_edu_mmio_dma_command_t)
		readq_relaxed(v->base + PCICAP_EDU_MMIO_DMA_COMMAND);
}

#endif

#endif /* PCICAP_EDU_MORE_H */
