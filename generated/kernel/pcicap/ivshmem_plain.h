/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Inter-VM Shared Memory, plain
 *
 * Generated from specs/devices/ivshmem_plain.yaml - do not edit.
 * Source: QEMU, docs/specs/ivshmem-spec.rst
 */
#ifndef PCICAP_IVSHMEM_PLAIN_H
#define PCICAP_IVSHMEM_PLAIN_H

#include <linux/bitfield.h>
#include <linux/pci.h>
#include <pcicap/core/generated.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/*
 * BAR 0: regs, registers, 32 bits: Registers; without interrupts the first two
 * mean nothing
 */
#define PCICAP_IVSHMEM_PLAIN_REGS_BAR		0
#define PCICAP_IVSHMEM_PLAIN_REGS_MIN_SIZE	0x100

/* regs: Registers; without interrupts the first two mean nothing */
/* rw: Interrupt Mask; reserved since revision 1 */
#define PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK	0x00
/* rw: Interrupt Status; a read clears it; reserved since revision 1 */
#define PCICAP_IVSHMEM_PLAIN_REGS_IRQ_STATUS	0x04
#define PCICAP_IVSHMEM_PLAIN_REGS_POSITION	0x08	/* ro: ID of this side; 0 if it has none */

/* wo: Interrupts a peer */
#define PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL		0x0c
/* wo: ID of the peer */
#define  PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_PEER	0xffff0000
/* wo: Which of its vectors */
#define  PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_VECTOR	0x0000ffff

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
 * pcicap_ivshmem_plain_regs_want() - what to map for BAR 0: Registers; without
 * interrupts the first two mean nothing
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ivshmem_plain_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_IVSHMEM_PLAIN_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_IVSHMEM_PLAIN_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_ivshmem_plain_regs - Registers; without interrupts the first
 * two mean nothing
 * @view: where it is
 *
 * Made by pcicap_ivshmem_plain_regs_map() only.
 */
struct pcicap_ivshmem_plain_regs {
	struct pcicap_mmio view;
};

/**
 * pcicap_ivshmem_plain_regs_read_irq_mask() - read: Interrupt Mask; reserved
 * since revision 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_read_irq_mask(const struct pcicap_ivshmem_plain_regs *v,
					u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK,
				  val);
}

/**
 * pcicap_ivshmem_plain_regs_write_irq_mask() - write: Interrupt Mask; reserved
 * since revision 1
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_write_irq_mask(const struct pcicap_ivshmem_plain_regs *v,
					 u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK,
				   val);
}

/**
 * pcicap_ivshmem_plain_regs_update_irq_mask() - change bits: Interrupt Mask;
 * reserved since revision 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_update_irq_mask(const struct pcicap_ivshmem_plain_regs *v,
					  u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ivshmem_plain_regs_read_irq_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_IVSHMEM_PLAIN_REGS_IRQ_MASK,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ivshmem_plain_regs_read_irq_status() - read: Interrupt Status; a read
 * clears it; reserved since revision 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_read_irq_status(const struct pcicap_ivshmem_plain_regs *v,
					  u32 *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_IVSHMEM_PLAIN_REGS_IRQ_STATUS, val);
}

/**
 * pcicap_ivshmem_plain_regs_write_irq_status() - write: Interrupt Status; a
 * read clears it; reserved since revision 1
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_write_irq_status(const struct pcicap_ivshmem_plain_regs *v,
					   u32 val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_IVSHMEM_PLAIN_REGS_IRQ_STATUS, val);
}

/**
 * pcicap_ivshmem_plain_regs_read_position() - read: ID of this side; 0 if it
 * has none
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_read_position(const struct pcicap_ivshmem_plain_regs *v,
					u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_IVSHMEM_PLAIN_REGS_POSITION,
				  val);
}

/**
 * pcicap_ivshmem_plain_regs_doorbell_peer() - ID of the peer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ivshmem_plain_regs_doorbell_peer(u32 r)
{
	return FIELD_GET(PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_PEER, r);
}

/**
 * pcicap_ivshmem_plain_regs_doorbell_set_peer() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ivshmem_plain_regs_doorbell_set_peer(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_PEER) |
	       FIELD_PREP(PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_PEER, val);
}

/**
 * pcicap_ivshmem_plain_regs_doorbell_vector() - Which of its vectors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ivshmem_plain_regs_doorbell_vector(u32 r)
{
	return FIELD_GET(PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_VECTOR, r);
}

/**
 * pcicap_ivshmem_plain_regs_doorbell_set_vector() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ivshmem_plain_regs_doorbell_set_vector(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_VECTOR) |
	       FIELD_PREP(PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL_VECTOR, val);
}

/**
 * pcicap_ivshmem_plain_regs_write_doorbell() - write: Interrupts a peer
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_write_doorbell(const struct pcicap_ivshmem_plain_regs *v,
					 u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_IVSHMEM_PLAIN_REGS_DOORBELL,
				   val);
}

/**
 * pcicap_ivshmem_plain_regs_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_init(struct pcicap_ivshmem_plain_regs *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_ivshmem_plain_regs_map() - the registers in a mapped BAR: Registers;
 * without interrupts the first two mean nothing
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
static inline int __must_check
pcicap_ivshmem_plain_regs_map(const struct pcicap_map *map,
			      struct pcicap_cfg *cfg,
			      struct pcicap_ivshmem_plain_regs *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_IVSHMEM_PLAIN_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_IVSHMEM_PLAIN_REGS_MIN_SIZE);

	return ret ? ret : pcicap_ivshmem_plain_regs_init(v);
}

/**
 * pcicap_ivshmem_plain_memory_want() - what to map for BAR 2: The shared memory
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ivshmem_plain_memory_want(void)
{
	struct pcicap_want want = {
		PCICAP_IVSHMEM_PLAIN_MEMORY_BAR,
		true,
		PCICAP_CACHE_WB,
		PCICAP_IVSHMEM_PLAIN_MEMORY_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

#endif /* PCICAP_IVSHMEM_PLAIN_H */
