/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * QEMU Educational Device
 *
 * Generated from specs/devices/edu.yaml - do not edit.
 * Source: QEMU, docs/specs/edu.rst
 */
#ifndef PCICAP_EDU_H
#define PCICAP_EDU_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: mmio, registers, 32 bits: All registers */
#define PCICAP_EDU_MMIO_BAR			0
#define PCICAP_EDU_MMIO_MIN_SIZE		0x100000

/* mmio: All registers */

/* ro: Identification */
#define PCICAP_EDU_MMIO_ID			0x00
/* ro: Major version */
#define  PCICAP_EDU_MMIO_ID_MAJOR		0xff000000
/* ro: Minor version */
#define  PCICAP_EDU_MMIO_ID_MINOR		0x00ff0000
/* ro: Constant 00EDh in every edu device */
#define  PCICAP_EDU_MMIO_ID_MAGIC		0x0000ffff
/* rw: Reads the inverse of what was written */
#define PCICAP_EDU_MMIO_LIVENESS		0x04
/* rw: Takes a number; gives its factorial once the computation has ended */
#define PCICAP_EDU_MMIO_FACTORIAL		0x08

/* ro, rw: Status of the computation */
#define PCICAP_EDU_MMIO_STATUS			0x20
/* ro: The factorial is being computed */
#define  PCICAP_EDU_MMIO_STATUS_COMPUTING	0x00000001
/* rw: Raises an interrupt when the computation has ended */
#define  PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL	0x00000080
#define  PCICAP_EDU_MMIO_STATUS_WRITE_MASK	0x00000080
#define  PCICAP_EDU_MMIO_STATUS_KEEP_MASK	0xfffffffe
#define PCICAP_EDU_MMIO_IRQ_STATUS		0x24		/* ro: Cause of the interrupt */
#define  PCICAP_EDU_MMIO_IRQ_STATUS_FACTORIAL	0x00000001	/* A factorial was computed */
#define  PCICAP_EDU_MMIO_IRQ_STATUS_DMA		0x00000100	/* A transfer has ended */
/* wo: Sets these bits of irq_status and raises an interrupt */
#define PCICAP_EDU_MMIO_IRQ_RAISE		0x60
#define PCICAP_EDU_MMIO_IRQ_ACK			0x64	/* wo: Clears these bits of irq_status */
#define PCICAP_EDU_MMIO_DMA_SOURCE		0x80	/* rw: Source address of a transfer */
#define PCICAP_EDU_MMIO_DMA_DESTINATION		0x88	/* rw: Destination address of a transfer */
#define PCICAP_EDU_MMIO_DMA_COUNT		0x90	/* rw: Length of a transfer in bytes */

/* rw: Starts a transfer */
#define PCICAP_EDU_MMIO_DMA_COMMAND			0x98
/* rw: Starts a transfer; reads 1 until it has ended */
#define  PCICAP_EDU_MMIO_DMA_COMMAND_START		0x0000000000000001
/* rw: Direction: which side is the device's buffer */
#define  PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION		0x0000000000000002
#define  PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION_FROM_RAM	0x0
#define  PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION_TO_RAM	0x1
/* rw: Raises an interrupt when the transfer has ended */
#define  PCICAP_EDU_MMIO_DMA_COMMAND_IRQ		0x0000000000000004
#define  PCICAP_EDU_MMIO_DMA_COMMAND_WRITE_MASK		0x0000000000000007
/* clang-format on */

/**
 * pcicap_edu_id() - which entry of the table of devices a function has
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
pcicap_edu_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0x11e8, 0x11e8, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_edu_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_edu_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_edu_id(vendor, device, class_code, PCICAP_ANY_ID,
			     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_edu_mmio_want() - what to map for BAR 0: All registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_edu_mmio_want(void)
{
	struct pcicap_want want = {
		PCICAP_EDU_MMIO_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_EDU_MMIO_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_edu_mmio - All registers
 * @view: where it is
 *
 * Made by pcicap_edu_mmio_map() only.
 */
struct pcicap_edu_mmio {
	struct pcicap_mmio view;
};

/* Identification */
struct pcicap_edu_mmio_id {
	uint32_t raw;
};

/* Major version */
static inline uint32_t
pcicap_edu_mmio_id_major(struct pcicap_edu_mmio_id r)
{
	return (uint32_t)((r.raw & PCICAP_EDU_MMIO_ID_MAJOR) >> 24);
}

/* Minor version */
static inline uint32_t
pcicap_edu_mmio_id_minor(struct pcicap_edu_mmio_id r)
{
	return (uint32_t)((r.raw & PCICAP_EDU_MMIO_ID_MINOR) >> 16);
}

/* Constant 00EDh in every edu device */
static inline uint32_t
pcicap_edu_mmio_id_magic(struct pcicap_edu_mmio_id r)
{
	return (uint32_t)(r.raw & PCICAP_EDU_MMIO_ID_MAGIC);
}

/**
 * pcicap_edu_mmio_read_id() - read: Identification
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_id(const struct pcicap_edu_mmio *v,
			struct pcicap_edu_mmio_id *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EDU_MMIO_ID, &val->raw);
}

/* Identification: the load alone; see pcicap_edu_mmio_bare() */
static inline struct pcicap_edu_mmio_id
pcicap_edu_mmio_load_id(const struct pcicap_edu_mmio *v)
{
	struct pcicap_edu_mmio_id r = { pcicap_mmio_load32(&v->view,
							   PCICAP_EDU_MMIO_ID) };

	return r;
}

/**
 * pcicap_edu_mmio_read_liveness() - read: Reads the inverse of what was written
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_liveness(const struct pcicap_edu_mmio *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EDU_MMIO_LIVENESS, val);
}

/**
 * pcicap_edu_mmio_write_liveness() - write: Reads the inverse of what
 * was written
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_liveness(const struct pcicap_edu_mmio *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_EDU_MMIO_LIVENESS, val);
}

/**
 * pcicap_edu_mmio_update_liveness() - change bits: Reads the inverse of what
 * was written
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
pcicap_edu_mmio_update_liveness(const struct pcicap_edu_mmio *v, uint32_t mask,
				uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_liveness(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EDU_MMIO_LIVENESS,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Reads the inverse of what was written: the load alone;
 * see pcicap_edu_mmio_bare()
 */
static inline uint32_t
pcicap_edu_mmio_load_liveness(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_EDU_MMIO_LIVENESS);
}

/*
 * Reads the inverse of what was written: the store alone;
 * see pcicap_edu_mmio_bare()
 */
static inline void
pcicap_edu_mmio_store_liveness(const struct pcicap_edu_mmio *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_EDU_MMIO_LIVENESS, val);
}

/**
 * pcicap_edu_mmio_read_factorial() - read: Takes a number; gives its factorial
 * once the computation has ended
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_factorial(const struct pcicap_edu_mmio *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EDU_MMIO_FACTORIAL, val);
}

/**
 * pcicap_edu_mmio_write_factorial() - write: Takes a number; gives its
 * factorial once the computation has ended
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_factorial(const struct pcicap_edu_mmio *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_EDU_MMIO_FACTORIAL, val);
}

/**
 * pcicap_edu_mmio_update_factorial() - change bits: Takes a number; gives its
 * factorial once the computation has ended
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
pcicap_edu_mmio_update_factorial(const struct pcicap_edu_mmio *v, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_factorial(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EDU_MMIO_FACTORIAL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Takes a number; gives its factorial once the computation has ended: the load
 * alone; see pcicap_edu_mmio_bare()
 */
static inline uint32_t
pcicap_edu_mmio_load_factorial(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_EDU_MMIO_FACTORIAL);
}

/*
 * Takes a number; gives its factorial once the computation has ended: the store
 * alone; see pcicap_edu_mmio_bare()
 */
static inline void
pcicap_edu_mmio_store_factorial(const struct pcicap_edu_mmio *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_EDU_MMIO_FACTORIAL, val);
}

/* Status of the computation */
struct pcicap_edu_mmio_status {
	uint32_t raw;
};

/* The factorial is being computed */
static inline bool
pcicap_edu_mmio_status_computing(struct pcicap_edu_mmio_status r)
{
	return (r.raw & PCICAP_EDU_MMIO_STATUS_COMPUTING) != 0;
}

/* Raises an interrupt when the computation has ended */
static inline bool
pcicap_edu_mmio_status_irq_factorial(struct pcicap_edu_mmio_status r)
{
	return (r.raw & PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_edu_mmio_status
pcicap_edu_mmio_status_set_irq_factorial(struct pcicap_edu_mmio_status r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL,
			      val ? PCICAP_EDU_MMIO_STATUS_IRQ_FACTORIAL : 0);
	return r;
}

/**
 * pcicap_edu_mmio_read_status() - read: Status of the computation
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_status(const struct pcicap_edu_mmio *v,
			    struct pcicap_edu_mmio_status *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EDU_MMIO_STATUS, &val->raw);
}

/**
 * pcicap_edu_mmio_update_status() - change bits: Status of the computation
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_update_status(const struct pcicap_edu_mmio *v, uint32_t mask,
			      struct pcicap_edu_mmio_status val)
{
	struct pcicap_edu_mmio_status old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EDU_MMIO_STATUS_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_status(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EDU_MMIO_STATUS,
				 (uint32_t)((old.raw & PCICAP_EDU_MMIO_STATUS_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Status of the computation: the load alone; see pcicap_edu_mmio_bare() */
static inline struct pcicap_edu_mmio_status
pcicap_edu_mmio_load_status(const struct pcicap_edu_mmio *v)
{
	struct pcicap_edu_mmio_status r = { pcicap_mmio_load32(&v->view,
							       PCICAP_EDU_MMIO_STATUS) };

	return r;
}

/**
 * pcicap_edu_mmio_read_irq_status() - read: Cause of the interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_irq_status(const struct pcicap_edu_mmio *v, uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EDU_MMIO_IRQ_STATUS, val);
}

/* Cause of the interrupt: the load alone; see pcicap_edu_mmio_bare() */
static inline uint32_t
pcicap_edu_mmio_load_irq_status(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_EDU_MMIO_IRQ_STATUS);
}

/**
 * pcicap_edu_mmio_write_irq_raise() - write: Sets these bits of irq_status and
 * raises an interrupt
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_irq_raise(const struct pcicap_edu_mmio *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_EDU_MMIO_IRQ_RAISE, val);
}

/*
 * Sets these bits of irq_status and raises an interrupt: the store alone;
 * see pcicap_edu_mmio_bare()
 */
static inline void
pcicap_edu_mmio_store_irq_raise(const struct pcicap_edu_mmio *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_EDU_MMIO_IRQ_RAISE, val);
}

/**
 * pcicap_edu_mmio_write_irq_ack() - write: Clears these bits of irq_status
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_irq_ack(const struct pcicap_edu_mmio *v, uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_EDU_MMIO_IRQ_ACK, val);
}

/*
 * Clears these bits of irq_status: the store alone; see pcicap_edu_mmio_bare()
 */
static inline void
pcicap_edu_mmio_store_irq_ack(const struct pcicap_edu_mmio *v, uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_EDU_MMIO_IRQ_ACK, val);
}

/**
 * pcicap_edu_mmio_read_dma_source() - read: Source address of a transfer
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_dma_source(const struct pcicap_edu_mmio *v, uint64_t *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_EDU_MMIO_DMA_SOURCE, val);
}

/**
 * pcicap_edu_mmio_write_dma_source() - write: Source address of a transfer
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_dma_source(const struct pcicap_edu_mmio *v, uint64_t val)
{
	return pcicap_mmio_write64(&v->view, PCICAP_EDU_MMIO_DMA_SOURCE, val);
}

/**
 * pcicap_edu_mmio_update_dma_source() - change bits: Source address of
 * a transfer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_update_dma_source(const struct pcicap_edu_mmio *v,
				  uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_dma_source(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_EDU_MMIO_DMA_SOURCE,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}
#ifdef PCICAP_MMIO_HAS_64

/* Source address of a transfer: the load alone; see pcicap_edu_mmio_bare() */
static inline uint64_t
pcicap_edu_mmio_load_dma_source(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_load64(&v->view, PCICAP_EDU_MMIO_DMA_SOURCE);
}

/* Source address of a transfer: the store alone; see pcicap_edu_mmio_bare() */
static inline void
pcicap_edu_mmio_store_dma_source(const struct pcicap_edu_mmio *v, uint64_t val)
{
	pcicap_mmio_store64(&v->view, PCICAP_EDU_MMIO_DMA_SOURCE, val);
}

#endif

/**
 * pcicap_edu_mmio_read_dma_destination() - read: Destination address of
 * a transfer
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_dma_destination(const struct pcicap_edu_mmio *v,
				     uint64_t *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_EDU_MMIO_DMA_DESTINATION,
				  val);
}

/**
 * pcicap_edu_mmio_write_dma_destination() - write: Destination address of
 * a transfer
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_dma_destination(const struct pcicap_edu_mmio *v,
				      uint64_t val)
{
	return pcicap_mmio_write64(&v->view, PCICAP_EDU_MMIO_DMA_DESTINATION,
				   val);
}

/**
 * pcicap_edu_mmio_update_dma_destination() - change bits: Destination address
 * of a transfer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_update_dma_destination(const struct pcicap_edu_mmio *v,
				       uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_dma_destination(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_EDU_MMIO_DMA_DESTINATION,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}
#ifdef PCICAP_MMIO_HAS_64

/*
 * Destination address of a transfer: the load alone; see pcicap_edu_mmio_bare()
 */
static inline uint64_t
pcicap_edu_mmio_load_dma_destination(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_load64(&v->view, PCICAP_EDU_MMIO_DMA_DESTINATION);
}

/*
 * Destination address of a transfer: the store alone;
 * see pcicap_edu_mmio_bare()
 */
static inline void
pcicap_edu_mmio_store_dma_destination(const struct pcicap_edu_mmio *v,
				      uint64_t val)
{
	pcicap_mmio_store64(&v->view, PCICAP_EDU_MMIO_DMA_DESTINATION, val);
}

#endif

/**
 * pcicap_edu_mmio_read_dma_count() - read: Length of a transfer in bytes
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_dma_count(const struct pcicap_edu_mmio *v, uint64_t *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_EDU_MMIO_DMA_COUNT, val);
}

/**
 * pcicap_edu_mmio_write_dma_count() - write: Length of a transfer in bytes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_write_dma_count(const struct pcicap_edu_mmio *v, uint64_t val)
{
	return pcicap_mmio_write64(&v->view, PCICAP_EDU_MMIO_DMA_COUNT, val);
}

/**
 * pcicap_edu_mmio_update_dma_count() - change bits: Length of a transfer
 * in bytes
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_update_dma_count(const struct pcicap_edu_mmio *v, uint64_t mask,
				 uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_dma_count(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_EDU_MMIO_DMA_COUNT,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}
#ifdef PCICAP_MMIO_HAS_64

/* Length of a transfer in bytes: the load alone; see pcicap_edu_mmio_bare() */
static inline uint64_t
pcicap_edu_mmio_load_dma_count(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_load64(&v->view, PCICAP_EDU_MMIO_DMA_COUNT);
}

/* Length of a transfer in bytes: the store alone; see pcicap_edu_mmio_bare() */
static inline void
pcicap_edu_mmio_store_dma_count(const struct pcicap_edu_mmio *v, uint64_t val)
{
	pcicap_mmio_store64(&v->view, PCICAP_EDU_MMIO_DMA_COUNT, val);
}

#endif

/* Starts a transfer */
struct pcicap_edu_mmio_dma_command {
	uint64_t raw;
};

/* Starts a transfer; reads 1 until it has ended */
static inline bool
pcicap_edu_mmio_dma_command_start(struct pcicap_edu_mmio_dma_command r)
{
	return (r.raw & PCICAP_EDU_MMIO_DMA_COMMAND_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_edu_mmio_dma_command
pcicap_edu_mmio_dma_command_set_start(struct pcicap_edu_mmio_dma_command r,
				      bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_EDU_MMIO_DMA_COMMAND_START,
			      val ? PCICAP_EDU_MMIO_DMA_COMMAND_START : 0);
	return r;
}

/* Direction: which side is the device's buffer */
static inline uint64_t
pcicap_edu_mmio_dma_command_direction(struct pcicap_edu_mmio_dma_command r)
{
	return (uint64_t)((r.raw & PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_edu_mmio_dma_command
pcicap_edu_mmio_dma_command_set_direction(struct pcicap_edu_mmio_dma_command r,
					  uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_EDU_MMIO_DMA_COMMAND_DIRECTION,
			      (uint64_t)val << 1);
	return r;
}

/* Raises an interrupt when the transfer has ended */
static inline bool
pcicap_edu_mmio_dma_command_irq(struct pcicap_edu_mmio_dma_command r)
{
	return (r.raw & PCICAP_EDU_MMIO_DMA_COMMAND_IRQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_edu_mmio_dma_command
pcicap_edu_mmio_dma_command_set_irq(struct pcicap_edu_mmio_dma_command r,
				    bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_EDU_MMIO_DMA_COMMAND_IRQ,
			      val ? PCICAP_EDU_MMIO_DMA_COMMAND_IRQ : 0);
	return r;
}

/**
 * pcicap_edu_mmio_read_dma_command() - read: Starts a transfer
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_read_dma_command(const struct pcicap_edu_mmio *v,
				 struct pcicap_edu_mmio_dma_command *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_EDU_MMIO_DMA_COMMAND,
				  &val->raw);
}

/**
 * pcicap_edu_mmio_update_dma_command() - change bits: Starts a transfer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_update_dma_command(const struct pcicap_edu_mmio *v,
				   uint64_t mask,
				   struct pcicap_edu_mmio_dma_command val)
{
	struct pcicap_edu_mmio_dma_command old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_EDU_MMIO_DMA_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_edu_mmio_read_dma_command(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_EDU_MMIO_DMA_COMMAND,
				 (uint64_t)((old.raw & ~(uint64_t)mask) |
					    val.raw));
}
#ifdef PCICAP_MMIO_HAS_64

/* Starts a transfer: the load alone; see pcicap_edu_mmio_bare() */
static inline struct pcicap_edu_mmio_dma_command
pcicap_edu_mmio_load_dma_command(const struct pcicap_edu_mmio *v)
{
	struct pcicap_edu_mmio_dma_command r = { pcicap_mmio_load64(&v->view,
								    PCICAP_EDU_MMIO_DMA_COMMAND) };

	return r;
}

#endif

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_init(struct pcicap_edu_mmio *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_edu_mmio_map() - the registers in a mapped BAR: All registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		    struct pcicap_edu_mmio *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_EDU_MMIO_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_EDU_MMIO_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_edu_mmio_init(v);
}

/**
 * pcicap_edu_mmio_wrap() - the registers at an address that there is:
 * All registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_edu_mmio_map()
 * @v: the view
 *
 * Return: as for pcicap_edu_mmio_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_wrap(struct pcicap_map *map, void *base, uint64_t size,
		     struct pcicap_cfg *cfg, struct pcicap_edu_mmio *v)
{
	pcicap_map_memory(map, PCICAP_EDU_MMIO_BAR, base, size);
	return pcicap_edu_mmio_map(map, cfg, v);
}

/**
 * pcicap_edu_mmio_bare() - may _load_ and _store_ be used, which check nothing?
 * @v: the view, by pcicap_edu_mmio_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_edu_mmio_bare(const struct pcicap_edu_mmio *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_EDU_MMIO_MIN_SIZE);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_EDU_H */
