/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Inter-VM Shared Memory, with doorbells: what few need
 *
 * Generated from specs/devices/ivshmem_doorbell.yaml - do not edit.
 */
#ifndef PCICAP_IVSHMEM_DOORBELL_MORE_H
#define PCICAP_IVSHMEM_DOORBELL_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ivshmem_doorbell.h>

/**
 * pcicap_ivshmem_doorbell_regs_read_irq_mask_chk() - Interrupt Mask;
 * reserved since revision 1
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ivshmem_doorbell_regs_read_irq_mask_chk(const struct pcicap_ivshmem_doorbell_regs *v,
					       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_ivshmem_doorbell_regs_read_irq_mask(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupt Mask; reserved since revision 1, without the order of readl() */
static inline u32
pcicap_ivshmem_doorbell_regs_read_irq_mask_rlx(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return readl_relaxed(v->base + PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK);
}

static inline void
pcicap_ivshmem_doorbell_regs_write_irq_mask_rlx(const struct pcicap_ivshmem_doorbell_regs *v,
						u32 val)
{
	writel_relaxed(val, v->base + PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK);
}

/**
 * pcicap_ivshmem_doorbell_regs_read_irq_status_chk() - Interrupt Status; a
 * read clears it; reserved since revision 1
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ivshmem_doorbell_regs_read_irq_status_chk(const struct pcicap_ivshmem_doorbell_regs *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_ivshmem_doorbell_regs_read_irq_status(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Interrupt Status; a read clears it; reserved since revision 1, without the
 * order of readl()
 */
static inline u32
pcicap_ivshmem_doorbell_regs_read_irq_status_rlx(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return readl_relaxed(v->base + PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS);
}

static inline void
pcicap_ivshmem_doorbell_regs_write_irq_stat_rlx(const struct pcicap_ivshmem_doorbell_regs *v,
						u32 val)
{
	writel_relaxed(val, v->base + PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS);
}

/**
 * pcicap_ivshmem_doorbell_regs_read_position_chk() - ID of this peer; 0 if
 * it has none
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ivshmem_doorbell_regs_read_position_chk(const struct pcicap_ivshmem_doorbell_regs *v,
					       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_ivshmem_doorbell_regs_read_position(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* ID of this peer; 0 if it has none, without the order of readl() */
static inline u32
pcicap_ivshmem_doorbell_regs_read_position_rlx(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return readl_relaxed(v->base + PCICAP_IVSHMEM_DOORBELL_REGS_POSITION);
}

static inline void
pcicap_ivshmem_doorbell_regs_write_doorbell_rlx(const struct pcicap_ivshmem_doorbell_regs *v,
						pcicap_ivshmem_doorbell_regs_doorbell_t val)
{
	writel_relaxed((__force u32)val,
		       v->base + PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL);
}

#endif /* PCICAP_IVSHMEM_DOORBELL_MORE_H */
