/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Inter-VM Shared Memory, with doorbells
 *
 * Generated from specs/devices/ivshmem_doorbell.yaml - do not edit.
 * Source: QEMU, docs/specs/ivshmem-spec.rst
 */
#ifndef PCICAP_IVSHMEM_DOORBELL_H
#define PCICAP_IVSHMEM_DOORBELL_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers */
#define PCICAP_IVSHMEM_DOORBELL_REGS_BAR	0
#define PCICAP_IVSHMEM_DOORBELL_REGS_MIN_SIZE	0x100

/* regs: Registers */
/* rw: Interrupt Mask; reserved since revision 1 */
#define PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK	0x00
/* rw: Interrupt Status; a read clears it; reserved since revision 1 */
#define PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS	0x04
#define PCICAP_IVSHMEM_DOORBELL_REGS_POSITION	0x08	/* ro: ID of this peer; 0 if it has none */

/* wo: Interrupts a peer */
#define PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL		0x0c
/* wo: ID of the destination peer */
#define  PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL_PEER	0xffff0000
/* wo: Vector to be signalled */
#define  PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL_VECTOR	0x0000ffff

/* BAR 1: msix, registers, 32 bits: MSI-X table and pending bits */
#define PCICAP_IVSHMEM_DOORBELL_MSIX_BAR	1
#define PCICAP_IVSHMEM_DOORBELL_MSIX_MIN_SIZE	0x1000
/*
 * Bytes that are never mapped or touched: 0x00, 0x1000 bytes; MSI-X table and
 * pending bits
 */

/* msix: MSI-X table and pending bits */

/* BAR 2: memory, shared_memory, 64 bits, prefetchable: The shared memory */
#define PCICAP_IVSHMEM_DOORBELL_MEMORY_BAR	2
#define PCICAP_IVSHMEM_DOORBELL_MEMORY_MIN_SIZE	0x1000
/* clang-format on */

/**
 * pcicap_ivshmem_doorbell_id() - which entry of the table of devices a
 * function has
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 * @subvendor: vendor ID of the subsystem; PCICAP_ANY_ID: not known
 * @subdevice: device ID of the subsystem; PCICAP_ANY_ID: not known
 *
 * Return: the first entry that has all of them, with what a driver has for it;
 * NULL: none.
 */
static inline const struct pcicap_device_id *
pcicap_ivshmem_doorbell_id(uint16_t vendor, uint16_t device,
			   uint32_t class_code, uint32_t subvendor,
			   uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1af4, 0x1110, 0x1110, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_ivshmem_doorbell_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_ivshmem_doorbell_matches(uint16_t vendor, uint16_t device,
				uint32_t class_code)
{
	return pcicap_ivshmem_doorbell_id(vendor, device, class_code,
					  PCICAP_ANY_ID, PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_ivshmem_doorbell_regs_want() - what to map for BAR 0: Registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ivshmem_doorbell_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_IVSHMEM_DOORBELL_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_IVSHMEM_DOORBELL_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_ivshmem_doorbell_regs - Registers
 * @view: where it is
 *
 * Made by pcicap_ivshmem_doorbell_regs_map() only.
 */
struct pcicap_ivshmem_doorbell_regs {
	struct pcicap_mmio view;
};

/**
 * pcicap_ivshmem_doorbell_regs_read_irq_mask() - read: Interrupt Mask; reserved
 * since revision 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_read_irq_mask(const struct pcicap_ivshmem_doorbell_regs *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK, val);
}

/**
 * pcicap_ivshmem_doorbell_regs_write_irq_mask() - write: Interrupt Mask;
 * reserved since revision 1
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_write_irq_mask(const struct pcicap_ivshmem_doorbell_regs *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK, val);
}

/**
 * pcicap_ivshmem_doorbell_regs_update_irq_mask() - change bits: Interrupt Mask;
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
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_update_irq_mask(const struct pcicap_ivshmem_doorbell_regs *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ivshmem_doorbell_regs_read_irq_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Interrupt Mask; reserved since revision 1: the load alone;
 * see pcicap_ivshmem_doorbell_regs_bare()
 */
static inline uint32_t
pcicap_ivshmem_doorbell_regs_load_irq_mask(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK);
}

/*
 * Interrupt Mask; reserved since revision 1: the store alone;
 * see pcicap_ivshmem_doorbell_regs_bare()
 */
static inline void
pcicap_ivshmem_doorbell_regs_store_irq_mask(const struct pcicap_ivshmem_doorbell_regs *v,
					    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_MASK,
			    val);
}

/**
 * pcicap_ivshmem_doorbell_regs_read_irq_status() - read: Interrupt Status; a
 * read clears it; reserved since revision 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_read_irq_status(const struct pcicap_ivshmem_doorbell_regs *v,
					     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS, val);
}

/**
 * pcicap_ivshmem_doorbell_regs_write_irq_status() - write: Interrupt Status; a
 * read clears it; reserved since revision 1
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_write_irq_status(const struct pcicap_ivshmem_doorbell_regs *v,
					      uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS,
				   val);
}

/*
 * Interrupt Status; a read clears it; reserved since revision 1: the load
 * alone; see pcicap_ivshmem_doorbell_regs_bare()
 */
static inline uint32_t
pcicap_ivshmem_doorbell_regs_load_irq_status(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS);
}

/*
 * Interrupt Status; a read clears it; reserved since revision 1: the store
 * alone; see pcicap_ivshmem_doorbell_regs_bare()
 */
static inline void
pcicap_ivshmem_doorbell_regs_store_irq_status(const struct pcicap_ivshmem_doorbell_regs *v,
					      uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_IVSHMEM_DOORBELL_REGS_IRQ_STATUS,
			    val);
}

/**
 * pcicap_ivshmem_doorbell_regs_read_position() - read: ID of this peer; 0 if it
 * has none
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_read_position(const struct pcicap_ivshmem_doorbell_regs *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_IVSHMEM_DOORBELL_REGS_POSITION, val);
}

/*
 * ID of this peer; 0 if it has none: the load alone;
 * see pcicap_ivshmem_doorbell_regs_bare()
 */
static inline uint32_t
pcicap_ivshmem_doorbell_regs_load_position(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_IVSHMEM_DOORBELL_REGS_POSITION);
}

/* Interrupts a peer */
struct pcicap_ivshmem_doorbell_regs_doorbell {
	uint32_t raw;
};

/* ID of the destination peer */
static inline uint32_t
pcicap_ivshmem_doorbell_regs_doorbell_peer(struct pcicap_ivshmem_doorbell_regs_doorbell r)
{
	return (uint32_t)((r.raw & PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL_PEER) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ivshmem_doorbell_regs_doorbell
pcicap_ivshmem_doorbell_regs_doorbell_set_peer(struct pcicap_ivshmem_doorbell_regs_doorbell r,
					       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL_PEER,
			      (uint32_t)val << 16);
	return r;
}

/* Vector to be signalled */
static inline uint32_t
pcicap_ivshmem_doorbell_regs_doorbell_vector(struct pcicap_ivshmem_doorbell_regs_doorbell r)
{
	return (uint32_t)(r.raw & PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL_VECTOR);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ivshmem_doorbell_regs_doorbell
pcicap_ivshmem_doorbell_regs_doorbell_set_vector(struct pcicap_ivshmem_doorbell_regs_doorbell r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL_VECTOR,
			      val);
	return r;
}

/**
 * pcicap_ivshmem_doorbell_regs_write_doorbell() - write: Interrupts a peer
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_write_doorbell(const struct pcicap_ivshmem_doorbell_regs *v,
					    struct pcicap_ivshmem_doorbell_regs_doorbell val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL,
				   val.raw);
}

/*
 * Interrupts a peer: the store alone; see pcicap_ivshmem_doorbell_regs_bare()
 */
static inline void
pcicap_ivshmem_doorbell_regs_store_doorbell(const struct pcicap_ivshmem_doorbell_regs *v,
					    struct pcicap_ivshmem_doorbell_regs_doorbell val)
{
	pcicap_mmio_store32(&v->view, PCICAP_IVSHMEM_DOORBELL_REGS_DOORBELL,
			    val.raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_init(struct pcicap_ivshmem_doorbell_regs *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_ivshmem_doorbell_regs_map() - the registers in a mapped BAR: Registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_map(const struct pcicap_map *map,
				 struct pcicap_cfg *cfg,
				 struct pcicap_ivshmem_doorbell_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_IVSHMEM_DOORBELL_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_IVSHMEM_DOORBELL_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_ivshmem_doorbell_regs_init(v);
}

/**
 * pcicap_ivshmem_doorbell_regs_wrap() - the registers at an address that there
 * is: Registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_ivshmem_doorbell_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_ivshmem_doorbell_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_wrap(struct pcicap_map *map, void *base,
				  uint64_t size, struct pcicap_cfg *cfg,
				  struct pcicap_ivshmem_doorbell_regs *v)
{
	pcicap_map_memory(map, PCICAP_IVSHMEM_DOORBELL_REGS_BAR, base, size);
	return pcicap_ivshmem_doorbell_regs_map(map, cfg, v);
}

/**
 * pcicap_ivshmem_doorbell_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_ivshmem_doorbell_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_regs_bare(const struct pcicap_ivshmem_doorbell_regs *v)
{
	return pcicap_mmio_bare(&v->view,
				PCICAP_IVSHMEM_DOORBELL_REGS_MIN_SIZE);
}

/**
 * pcicap_ivshmem_doorbell_msix_want() - what to map for BAR 1: MSI-X table and
 * pending bits
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ivshmem_doorbell_msix_want(void)
{
	static const struct pcicap_hole reserved[] = {
		{ 0x00, 0x1000 },
	};
	struct pcicap_want want = {
		PCICAP_IVSHMEM_DOORBELL_MSIX_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_IVSHMEM_DOORBELL_MSIX_MIN_SIZE,
		reserved,
		1,
	};

	return want;
}

/**
 * struct pcicap_ivshmem_doorbell_msix - MSI-X table and pending bits
 * @view: where it is
 *
 * Made by pcicap_ivshmem_doorbell_msix_map() only.
 */
struct pcicap_ivshmem_doorbell_msix {
	struct pcicap_mmio view;
};

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_msix_init(struct pcicap_ivshmem_doorbell_msix *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_ivshmem_doorbell_msix_map() - the registers in a mapped BAR: MSI-X
 * table and pending bits
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_msix_map(const struct pcicap_map *map,
				 struct pcicap_cfg *cfg,
				 struct pcicap_ivshmem_doorbell_msix *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_IVSHMEM_DOORBELL_MSIX_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_IVSHMEM_DOORBELL_MSIX_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_ivshmem_doorbell_msix_init(v);
}

/**
 * pcicap_ivshmem_doorbell_msix_wrap() - the registers at an address that there
 * is: MSI-X table and pending bits
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_ivshmem_doorbell_msix_map()
 * @v: the view
 *
 * Return: as for pcicap_ivshmem_doorbell_msix_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_msix_wrap(struct pcicap_map *map, void *base,
				  uint64_t size, struct pcicap_cfg *cfg,
				  struct pcicap_ivshmem_doorbell_msix *v)
{
	pcicap_map_memory(map, PCICAP_IVSHMEM_DOORBELL_MSIX_BAR, base, size);
	return pcicap_ivshmem_doorbell_msix_map(map, cfg, v);
}

/**
 * pcicap_ivshmem_doorbell_msix_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_ivshmem_doorbell_msix_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ivshmem_doorbell_msix_bare(const struct pcicap_ivshmem_doorbell_msix *v)
{
	return pcicap_mmio_bare(&v->view,
				PCICAP_IVSHMEM_DOORBELL_MSIX_MIN_SIZE);
}

/**
 * pcicap_ivshmem_doorbell_memory_want() - what to map for BAR 2: The
 * shared memory
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ivshmem_doorbell_memory_want(void)
{
	struct pcicap_want want = {
		PCICAP_IVSHMEM_DOORBELL_MEMORY_BAR,
		true,
		PCICAP_CACHE_WB,
		PCICAP_IVSHMEM_DOORBELL_MEMORY_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_IVSHMEM_DOORBELL_H */
