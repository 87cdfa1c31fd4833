/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device with BARs
 *
 * Generated from device.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_DEVICE_H
#define PCICAP_TEST_DEVICE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>
#include <pcicap/test_vendor.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Registers */
#define PCICAP_TEST_DEVICE_REGS_BAR		0
#define PCICAP_TEST_DEVICE_REGS_MIN_SIZE	0x1000
/* Bytes that are never mapped or touched: 0x800, 0x100 bytes; MSI-X table */
/* Bytes that are never mapped or touched: 0x900, 0x08 bytes */

/* regs: Registers */

/* ro: What it has */
#define PCICAP_TEST_DEVICE_REGS_CAP		0x00
/* ro: Of the bells */
#define  PCICAP_TEST_DEVICE_REGS_CAP_STEP	0x00000000000000f0
/* ro: Queues */
#define  PCICAP_TEST_DEVICE_REGS_CAP_QUEUES	0x000001fe00000000
/* ro: Has the register extra */
#define  PCICAP_TEST_DEVICE_REGS_CAP_EXTRA	0x8000000000000000

/* rw, rw1c, ro, rw1s: All kinds beside each other */
#define PCICAP_TEST_DEVICE_REGS_CTRL			0x08
/* rw: Enables it */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE		0x00000001
/* rw1c: It happened */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_EVENT		0x00000002
/* ro: It is ready */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_READY		0x00000004
/* rw1s: Starts it */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_KICK		0x00000008
#define  PCICAP_TEST_DEVICE_REGS_CTRL_WRITE_MASK	0x00000009
#define  PCICAP_TEST_DEVICE_REGS_CTRL_W1C_MASK		0x00000002
#define  PCICAP_TEST_DEVICE_REGS_CTRL_KEEP_MASK		0x0000fff1
#define PCICAP_TEST_DEVICE_REGS_BYTE		0x0c	/* rw: A byte */
#define PCICAP_TEST_DEVICE_REGS_WORD		0x0e	/* rw: Two */
#define PCICAP_TEST_DEVICE_REGS_BASE		0x10	/* rw: One access */
#define PCICAP_TEST_DEVICE_REGS_EXTRA		0x18	/* rw: If there is one */
#define PCICAP_TEST_DEVICE_REGS_SCRATCH		0x20	/* rw: An array */
#define PCICAP_TEST_DEVICE_REGS_SCRATCH_COUNT	4
#define PCICAP_TEST_DEVICE_REGS_EVENTS			0x30		/* rw1c: Events */
#define  PCICAP_TEST_DEVICE_REGS_EVENTS_W1C_MASK	0xffffffff
#define PCICAP_TEST_DEVICE_REGS_TRIPLE		0x34	/* ro: Three bytes */
#define PCICAP_TEST_DEVICE_REGS_CAUSE		0x38	/* ro: Cleared by a read */
#define PCICAP_TEST_DEVICE_REGS_LOW		0x40	/* ro: Low half */
#define PCICAP_TEST_DEVICE_REGS_HIGH		0x44	/* ro: High half */
#define PCICAP_TEST_DEVICE_REGS_SUM_LOW		0x70	/* ro: Low half of a counter */
#define PCICAP_TEST_DEVICE_REGS_SUM_HIGH	0x74	/* ro: Cleared by a read */

/* doorbell: Doorbells of a queue */
#define PCICAP_TEST_DEVICE_REGS_DOORBELL	0x400
#define PCICAP_TEST_DEVICE_REGS_DOORBELL_STRIDE	0x08
#define PCICAP_TEST_DEVICE_REGS_DOORBELL_TAIL	0x00	/* wo: Tail */
#define PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD	0x04	/* rw: Head */

/* lane: With what depends on the registers around it */
#define PCICAP_TEST_DEVICE_REGS_LANE		0x100
#define PCICAP_TEST_DEVICE_REGS_LANE_COUNT	4
#define PCICAP_TEST_DEVICE_REGS_LANE_STRIDE	0x10
#define PCICAP_TEST_DEVICE_REGS_LANE_EXT	0x04	/* rw: If there is one */

/* bell: As far apart as the device says */
#define PCICAP_TEST_DEVICE_REGS_BELL		0xa00
#define PCICAP_TEST_DEVICE_REGS_BELL_COUNT	256
#define PCICAP_TEST_DEVICE_REGS_BELL_RING	0x00	/* wo: Rings */

/* BAR 2: memory, shared_memory, 64 bits, prefetchable: Memory */
#define PCICAP_TEST_DEVICE_MEMORY_BAR		2
#define PCICAP_TEST_DEVICE_MEMORY_MIN_SIZE	0x10000

/* BAR 4: ports, io, 32 bits: Ports */
#define PCICAP_TEST_DEVICE_PORTS_BAR		4
#define PCICAP_TEST_DEVICE_PORTS_MIN_SIZE	0x20

/* ports: Ports */
#define PCICAP_TEST_DEVICE_PORTS_DATA		0x00	/* rw: Data */

/* Where the capability test_vendor says: part, registers: Somewhere */
#define PCICAP_TEST_DEVICE_PART_MIN_SIZE	0x08

/* part: Somewhere */
#define PCICAP_TEST_DEVICE_PART_FIRST		0x00	/* rw: Always there */
#define PCICAP_TEST_DEVICE_PART_SECOND		0x04	/* ro: Always there */
#define PCICAP_TEST_DEVICE_PART_THIRD		0x08	/* ro: If it is that long */

/*
 * Where the capability test_vendor says: heap, shared_memory: Memory somewhere
 */
#define PCICAP_TEST_DEVICE_HEAP_MIN_SIZE	0x01
/* clang-format on */

/**
 * pcicap_test_device_id() - which entry of the table of devices a function has
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
pcicap_test_device_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0xabcd, 0xabcd, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x010802, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ 0x1234, 0x0001, 0x0001, 0x020000, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ 0x1234, 0x0010, 0x0012, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ 0x4321, 0, PCICAP_ANY_ID, 0x020000, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
		{ 0x1234, 0x0020, 0x0020, PCICAP_ANY_ID, 0x1af4, 0x0001, 7 },
		{ 0x1234, 0x0020, 0x0020, PCICAP_ANY_ID, 0x1af4, PCICAP_ANY_ID, 8 },
		{ 0x1234, 0x0021, 0x0021, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 9 },
	};

	return pcicap_id_find(ids, 8, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_test_device_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_test_device_matches(uint16_t vendor, uint16_t device,
			   uint32_t class_code)
{
	return pcicap_test_device_id(vendor, device, class_code, PCICAP_ANY_ID,
				     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_test_device_regs_want() - what to map for BAR 0: Registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_device_regs_want(void)
{
	static const struct pcicap_hole reserved[] = {
		{ 0x800, 0x100 },
		{ 0x900, 0x08 },
	};
	struct pcicap_want want = {
		PCICAP_TEST_DEVICE_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_DEVICE_REGS_MIN_SIZE,
		reserved,
		2,
	};

	return want;
}

/**
 * struct pcicap_test_device_regs - Registers
 * @view: where it is
 * @cap_extra: read once: the layout depends on it
 * @cap_queues: read once: the layout depends on it
 * @cap_step: read once: the layout depends on it
 *
 * Made by pcicap_test_device_regs_map() only.
 */
struct pcicap_test_device_regs {
	struct pcicap_mmio view;
	uint32_t cap_extra;
	uint32_t cap_queues;
	uint32_t cap_step;
};

/* What it has */
struct pcicap_test_device_regs_cap {
	uint64_t raw;
};

/* Of the bells */
static inline uint64_t
pcicap_test_device_regs_cap_step(struct pcicap_test_device_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_TEST_DEVICE_REGS_CAP_STEP) >> 4);
}

/* Queues */
static inline uint64_t
pcicap_test_device_regs_cap_queues(struct pcicap_test_device_regs_cap r)
{
	return (uint64_t)((r.raw & PCICAP_TEST_DEVICE_REGS_CAP_QUEUES) >> 33);
}

/* Has the register extra */
static inline bool
pcicap_test_device_regs_cap_extra(struct pcicap_test_device_regs_cap r)
{
	return (r.raw & PCICAP_TEST_DEVICE_REGS_CAP_EXTRA) != 0;
}

/**
 * pcicap_test_device_regs_read_cap() - read: What it has
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_cap(const struct pcicap_test_device_regs *v,
				 struct pcicap_test_device_regs_cap *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_TEST_DEVICE_REGS_CAP,
				  &val->raw);
}
#ifdef PCICAP_MMIO_HAS_64

/* What it has: the load alone; see pcicap_test_device_regs_bare() */
static inline struct pcicap_test_device_regs_cap
pcicap_test_device_regs_load_cap(const struct pcicap_test_device_regs *v)
{
	struct pcicap_test_device_regs_cap r = { pcicap_mmio_load64(&v->view,
								    PCICAP_TEST_DEVICE_REGS_CAP) };

	return r;
}

#endif

/* All kinds beside each other */
struct pcicap_test_device_regs_ctrl {
	uint32_t raw;
};

/* Enables it */
static inline bool
pcicap_test_device_regs_ctrl_enable(struct pcicap_test_device_regs_ctrl r)
{
	return (r.raw & PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_device_regs_ctrl
pcicap_test_device_regs_ctrl_set_enable(struct pcicap_test_device_regs_ctrl r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE,
			      val ? PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE : 0);
	return r;
}

/* It happened */
static inline bool
pcicap_test_device_regs_ctrl_event(struct pcicap_test_device_regs_ctrl r)
{
	return (r.raw & PCICAP_TEST_DEVICE_REGS_CTRL_EVENT) != 0;
}

/* It is ready */
static inline bool
pcicap_test_device_regs_ctrl_ready(struct pcicap_test_device_regs_ctrl r)
{
	return (r.raw & PCICAP_TEST_DEVICE_REGS_CTRL_READY) != 0;
}

/* Starts it */
static inline bool
pcicap_test_device_regs_ctrl_kick(struct pcicap_test_device_regs_ctrl r)
{
	return (r.raw & PCICAP_TEST_DEVICE_REGS_CTRL_KICK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_device_regs_ctrl
pcicap_test_device_regs_ctrl_set_kick(struct pcicap_test_device_regs_ctrl r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_DEVICE_REGS_CTRL_KICK,
			      val ? PCICAP_TEST_DEVICE_REGS_CTRL_KICK : 0);
	return r;
}

/**
 * pcicap_test_device_regs_read_ctrl() - read: All kinds beside each other
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_ctrl(const struct pcicap_test_device_regs *v,
				  struct pcicap_test_device_regs_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_CTRL,
				  &val->raw);
}

/**
 * pcicap_test_device_regs_update_ctrl() - change bits: All kinds beside
 * each other
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
pcicap_test_device_regs_update_ctrl(const struct pcicap_test_device_regs *v,
				    uint32_t mask,
				    struct pcicap_test_device_regs_ctrl val)
{
	struct pcicap_test_device_regs_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_DEVICE_REGS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_REGS_CTRL,
				 (uint32_t)((old.raw & PCICAP_TEST_DEVICE_REGS_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_device_regs_clear_ctrl() - clear bits by writing 1: All kinds
 * beside each other
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_clear_ctrl(const struct pcicap_test_device_regs *v,
				   uint32_t bits)
{
	struct pcicap_test_device_regs_ctrl old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TEST_DEVICE_REGS_CTRL_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_device_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_TEST_DEVICE_REGS_CTRL_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_CTRL,
				   bits);
}

/*
 * All kinds beside each other: the load alone;
 * see pcicap_test_device_regs_bare()
 */
static inline struct pcicap_test_device_regs_ctrl
pcicap_test_device_regs_load_ctrl(const struct pcicap_test_device_regs *v)
{
	struct pcicap_test_device_regs_ctrl r = { pcicap_mmio_load32(&v->view,
								     PCICAP_TEST_DEVICE_REGS_CTRL) };

	return r;
}

/**
 * pcicap_test_device_regs_read_byte() - read: A byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_byte(const struct pcicap_test_device_regs *v,
				  uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE, val);
}

/**
 * pcicap_test_device_regs_write_byte() - write: A byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_write_byte(const struct pcicap_test_device_regs *v,
				   uint8_t val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE, val);
}

/**
 * pcicap_test_device_regs_update_byte() - change bits: A byte
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_update_byte(const struct pcicap_test_device_regs *v,
				    uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_byte(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* A byte: the load alone; see pcicap_test_device_regs_bare() */
static inline uint8_t
pcicap_test_device_regs_load_byte(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE);
}

/* A byte: the store alone; see pcicap_test_device_regs_bare() */
static inline void
pcicap_test_device_regs_store_byte(const struct pcicap_test_device_regs *v,
				   uint8_t val)
{
	pcicap_mmio_store8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE, val);
}

/**
 * pcicap_test_device_regs_read_word() - read: Two
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_word(const struct pcicap_test_device_regs *v,
				  uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD, val);
}

/**
 * pcicap_test_device_regs_write_word() - write: Two
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_write_word(const struct pcicap_test_device_regs *v,
				   uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD, val);
}

/**
 * pcicap_test_device_regs_update_word() - change bits: Two
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_update_word(const struct pcicap_test_device_regs *v,
				    uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_word(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* Two: the load alone; see pcicap_test_device_regs_bare() */
static inline uint16_t
pcicap_test_device_regs_load_word(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD);
}

/* Two: the store alone; see pcicap_test_device_regs_bare() */
static inline void
pcicap_test_device_regs_store_word(const struct pcicap_test_device_regs *v,
				   uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD, val);
}

/**
 * pcicap_test_device_regs_read_base() - read: One access
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_base(const struct pcicap_test_device_regs *v,
				  uint64_t *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE, val);
}

/**
 * pcicap_test_device_regs_write_base() - write: One access
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_write_base(const struct pcicap_test_device_regs *v,
				   uint64_t val)
{
	return pcicap_mmio_write64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE, val);
}

/**
 * pcicap_test_device_regs_update_base() - change bits: One access
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
pcicap_test_device_regs_update_base(const struct pcicap_test_device_regs *v,
				    uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE,
				 (uint64_t)((old & ~(uint64_t)mask) | val));
}
#ifdef PCICAP_MMIO_HAS_64

/* One access: the load alone; see pcicap_test_device_regs_bare() */
static inline uint64_t
pcicap_test_device_regs_load_base(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE);
}

/* One access: the store alone; see pcicap_test_device_regs_bare() */
static inline void
pcicap_test_device_regs_store_base(const struct pcicap_test_device_regs *v,
				   uint64_t val)
{
	pcicap_mmio_store64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE, val);
}

#endif

/**
 * pcicap_test_device_regs_read_extra() - read: If there is one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_extra(const struct pcicap_test_device_regs *v,
				   uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_extra != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_EXTRA, val);
}

/**
 * pcicap_test_device_regs_write_extra() - write: If there is one
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_write_extra(const struct pcicap_test_device_regs *v,
				    uint32_t val)
{
	if (v->cap_extra != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_EXTRA,
				   val);
}

/**
 * pcicap_test_device_regs_update_extra() - change bits: If there is one
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
pcicap_test_device_regs_update_extra(const struct pcicap_test_device_regs *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_extra(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_REGS_EXTRA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_device_regs_read_scratch() - read: An array
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_scratch(const struct pcicap_test_device_regs *v,
				     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_DEVICE_REGS_SCRATCH + index * 4,
				  val);
}

/**
 * pcicap_test_device_regs_write_scratch() - write: An array
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_write_scratch(const struct pcicap_test_device_regs *v,
				      unsigned int index, uint32_t val)
{
	if (index >= 4)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_DEVICE_REGS_SCRATCH + index * 4,
				   val);
}

/**
 * pcicap_test_device_regs_update_scratch() - change bits: An array
 * @v: the view
 * @index: which element
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
pcicap_test_device_regs_update_scratch(const struct pcicap_test_device_regs *v,
				       unsigned int index, uint32_t mask,
				       uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_scratch(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_DEVICE_REGS_SCRATCH + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * An array: the load alone; see pcicap_test_device_regs_bare(). -ERANGE: no
 * such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_load_scratch(const struct pcicap_test_device_regs *v,
				     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_SCRATCH + (size_t)index * 4);
	return 0;
}

/*
 * An array: the store alone; see pcicap_test_device_regs_bare(). -ERANGE: no
 * such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_store_scratch(const struct pcicap_test_device_regs *v,
				      unsigned int index, uint32_t val)
{
	if (index >= 4)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_TEST_DEVICE_REGS_SCRATCH + (size_t)index * 4,
			    val);
	return 0;
}

/**
 * pcicap_test_device_regs_read_events() - read: Events
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_events(const struct pcicap_test_device_regs *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_EVENTS,
				  val);
}

/**
 * pcicap_test_device_regs_clear_events() - clear bits by writing 1: Events
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_clear_events(const struct pcicap_test_device_regs *v,
				     uint32_t bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_EVENTS,
				   bits);
}

/* Events: the load alone; see pcicap_test_device_regs_bare() */
static inline uint32_t
pcicap_test_device_regs_load_events(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_EVENTS);
}

/**
 * pcicap_test_device_regs_read_triple() - read: Three bytes
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_triple(const struct pcicap_test_device_regs *v,
				    uint32_t *val)
{
	return pcicap_mmio_read24(&v->view, PCICAP_TEST_DEVICE_REGS_TRIPLE,
				  val);
}

/**
 * pcicap_test_device_regs_read_cause() - read: Cleared by a read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_cause(const struct pcicap_test_device_regs *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_CAUSE, val);
}

/* Cleared by a read: the load alone; see pcicap_test_device_regs_bare() */
static inline uint32_t
pcicap_test_device_regs_load_cause(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_CAUSE);
}

/* Offset in this layout. */
static inline uint32_t
pcicap_test_device_regs_moved_offset(const struct pcicap_test_device_regs *v)
{
	return (v->cap_step + 96);
}

/**
 * pcicap_test_device_regs_read_moved() - read: Where the device says
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_moved(const struct pcicap_test_device_regs *v,
				   uint16_t *val)
{
	return pcicap_mmio_read16(&v->view,
				  pcicap_test_device_regs_moved_offset(v), val);
}

/**
 * pcicap_test_device_regs_write_moved() - write: Where the device says
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_write_moved(const struct pcicap_test_device_regs *v,
				    uint16_t val)
{
	return pcicap_mmio_write16(&v->view,
				   pcicap_test_device_regs_moved_offset(v),
				   val);
}

/**
 * pcicap_test_device_regs_update_moved() - change bits: Where the device says
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_update_moved(const struct pcicap_test_device_regs *v,
				     uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_moved(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view,
				 pcicap_test_device_regs_moved_offset(v),
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_device_regs_read_low() - read: Low half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_low(const struct pcicap_test_device_regs *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_LOW, val);
}

/* Low half: the load alone; see pcicap_test_device_regs_bare() */
static inline uint32_t
pcicap_test_device_regs_load_low(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_LOW);
}

/**
 * pcicap_test_device_regs_read_high() - read: High half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_high(const struct pcicap_test_device_regs *v,
				  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_HIGH, val);
}

/* High half: the load alone; see pcicap_test_device_regs_bare() */
static inline uint32_t
pcicap_test_device_regs_load_high(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_HIGH);
}

/**
 * pcicap_test_device_regs_read_sum_low() - read: Low half of a counter
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_sum_low(const struct pcicap_test_device_regs *v,
				     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_SUM_LOW,
				  val);
}

/* Low half of a counter: the load alone; see pcicap_test_device_regs_bare() */
static inline uint32_t
pcicap_test_device_regs_load_sum_low(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_SUM_LOW);
}

/**
 * pcicap_test_device_regs_read_sum_high() - read: Cleared by a read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_sum_high(const struct pcicap_test_device_regs *v,
				      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_SUM_HIGH,
				  val);
}

/* Cleared by a read: the load alone; see pcicap_test_device_regs_bare() */
static inline uint32_t
pcicap_test_device_regs_load_sum_high(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_REGS_SUM_HIGH);
}

/**
 * pcicap_test_device_regs_read_both() - read: Both halves
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_both(const struct pcicap_test_device_regs *v,
				  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_test_device_regs_read_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_test_device_regs_read_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_device_regs_read_sum() - read: A counter that its high
 * half clears
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_read_sum(const struct pcicap_test_device_regs *v,
				 uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_test_device_regs_read_sum_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_test_device_regs_read_sum_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_init(struct pcicap_test_device_regs *v)
{
	int ret;

	{
		struct pcicap_test_device_regs_cap r;

		ret = pcicap_test_device_regs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_extra = 0;
		if (!ret)
			v->cap_extra = (uint32_t)pcicap_test_device_regs_cap_extra(r);
		v->cap_queues = 0;
		if (!ret)
			v->cap_queues = (uint32_t)pcicap_test_device_regs_cap_queues(r);
		v->cap_step = 0;
		if (!ret)
			v->cap_step = (uint32_t)pcicap_test_device_regs_cap_step(r);
	}
	return 0;
}

/**
 * pcicap_test_device_regs_map() - the registers in a mapped BAR: Registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_device_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_DEVICE_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_DEVICE_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_device_regs_init(v);
}

/**
 * pcicap_test_device_regs_wrap() - the registers at an address that there
 * is: Registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_device_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_test_device_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_device_regs *v)
{
	pcicap_map_memory(map, PCICAP_TEST_DEVICE_REGS_BAR, base, size);
	return pcicap_test_device_regs_map(map, cfg, v);
}

/**
 * pcicap_test_device_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_device_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bare(const struct pcicap_test_device_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_DEVICE_REGS_MIN_SIZE);
}

/**
 * struct pcicap_test_device_regs_doorbell - Doorbells of a queue
 * @view: where it is
 *
 * Made by pcicap_test_device_regs_doorbell_at() only.
 */
struct pcicap_test_device_regs_doorbell {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_device_regs_doorbell_write_tail() - write: Tail
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_write_tail(const struct pcicap_test_device_regs_doorbell *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_DEVICE_REGS_DOORBELL_TAIL, val);
}

/**
 * pcicap_test_device_regs_doorbell_read_head() - read: Head
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_read_head(const struct pcicap_test_device_regs_doorbell *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD, val);
}

/**
 * pcicap_test_device_regs_doorbell_write_head() - write: Head
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_write_head(const struct pcicap_test_device_regs_doorbell *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD, val);
}

/**
 * pcicap_test_device_regs_doorbell_update_head() - change bits: Head
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
pcicap_test_device_regs_doorbell_update_head(const struct pcicap_test_device_regs_doorbell *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_doorbell_read_head(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_init(struct pcicap_test_device_regs_doorbell *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_open(const struct pcicap_test_device_regs *outer,
				      uint32_t off,
				      struct pcicap_test_device_regs_doorbell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_device_regs_doorbell_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_device_regs_doorbell_elements(const struct pcicap_test_device_regs *v)
{
	return pcicap_min32(v->cap_queues, 16);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_where(const struct pcicap_test_device_regs *v,
				       uint32_t *off)
{
	(void)v;
	*off = 0x400;
	return 0;
}

/**
 * pcicap_test_device_regs_doorbell_at() - Doorbells of a queue
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_doorbell_at(const struct pcicap_test_device_regs *outer,
				    unsigned int index,
				    struct pcicap_test_device_regs_doorbell *v)
{
	uint32_t off;
	int ret = pcicap_test_device_regs_doorbell_where(outer, &off);

	if (!ret && index >= pcicap_test_device_regs_doorbell_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_device_regs_doorbell_open(outer, off + index * 0x08,
						     v);
}

/**
 * struct pcicap_test_device_regs_lane - With what depends on the registers
 * around it
 * @view: where it is
 * @outer_cap_extra: read once: the layout depends on it
 *
 * Made by pcicap_test_device_regs_lane_at() only.
 */
struct pcicap_test_device_regs_lane {
	struct pcicap_mmio view;
	uint32_t outer_cap_extra;
};

/**
 * pcicap_test_device_regs_lane_read_ext() - read: If there is one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_lane_read_ext(const struct pcicap_test_device_regs_lane *v,
				      uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->outer_cap_extra != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_LANE_EXT,
				  val);
}

/**
 * pcicap_test_device_regs_lane_write_ext() - write: If there is one
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_lane_write_ext(const struct pcicap_test_device_regs_lane *v,
				       uint32_t val)
{
	if (v->outer_cap_extra != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_LANE_EXT,
				   val);
}

/**
 * pcicap_test_device_regs_lane_update_ext() - change bits: If there is one
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
pcicap_test_device_regs_lane_update_ext(const struct pcicap_test_device_regs_lane *v,
					uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_lane_read_ext(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_REGS_LANE_EXT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_lane_init(struct pcicap_test_device_regs_lane *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_lane_open(const struct pcicap_test_device_regs *outer,
				  uint32_t off,
				  struct pcicap_test_device_regs_lane *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	v->outer_cap_extra = outer->cap_extra;
	return pcicap_test_device_regs_lane_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_device_regs_lane_elements(const struct pcicap_test_device_regs *v)
{
	(void)v;
	return 4;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_lane_where(const struct pcicap_test_device_regs *v,
				   uint32_t *off)
{
	(void)v;
	*off = 0x100;
	return 0;
}

/**
 * pcicap_test_device_regs_lane_at() - With what depends on the registers
 * around it
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_lane_at(const struct pcicap_test_device_regs *outer,
				unsigned int index,
				struct pcicap_test_device_regs_lane *v)
{
	uint32_t off;
	int ret = pcicap_test_device_regs_lane_where(outer, &off);

	if (!ret && index >= pcicap_test_device_regs_lane_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_device_regs_lane_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_test_device_regs_bell - As far apart as the device says
 * @view: where it is
 * @outer_cap_step: read once: the layout depends on it
 *
 * Made by pcicap_test_device_regs_bell_at() only.
 */
struct pcicap_test_device_regs_bell {
	struct pcicap_mmio view;
	uint32_t outer_cap_step;
};

/**
 * pcicap_test_device_regs_bell_write_ring() - write: Rings
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bell_write_ring(const struct pcicap_test_device_regs_bell *v,
					uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_BELL_RING,
				   val);
}

/* Offset in this layout. */
static inline uint32_t
pcicap_test_device_regs_bell_mute_offset(const struct pcicap_test_device_regs_bell *v)
{
	return pcicap_pow2_32(v->outer_cap_step + 2);
}

/**
 * pcicap_test_device_regs_bell_write_mute() - write: Mutes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bell_write_mute(const struct pcicap_test_device_regs_bell *v,
					uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   pcicap_test_device_regs_bell_mute_offset(v),
				   val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bell_init(struct pcicap_test_device_regs_bell *v)
{
	pcicap_mmio_clamp(&v->view, pcicap_pow2_32(v->outer_cap_step + 3));
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bell_open(const struct pcicap_test_device_regs *outer,
				  uint32_t off,
				  struct pcicap_test_device_regs_bell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_step = outer->cap_step;
	return pcicap_test_device_regs_bell_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_device_regs_bell_elements(const struct pcicap_test_device_regs *v)
{
	(void)v;
	return 256;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bell_where(const struct pcicap_test_device_regs *v,
				   uint32_t *off)
{
	(void)v;
	*off = 0xa00;
	return 0;
}

/**
 * pcicap_test_device_regs_bell_at() - As far apart as the device says
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_regs_bell_at(const struct pcicap_test_device_regs *outer,
				unsigned int index,
				struct pcicap_test_device_regs_bell *v)
{
	uint32_t off;
	int ret = pcicap_test_device_regs_bell_where(outer, &off);

	if (!ret && index >= pcicap_test_device_regs_bell_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_device_regs_bell_open(outer, off, v);
	if (!ret && index)
		ret = pcicap_test_device_regs_bell_open(outer,
							pcicap_add32(off,
								     pcicap_times32(index, v->view.size)),
							v);
	return ret;
}

/**
 * pcicap_test_device_memory_want() - what to map for BAR 2: Memory
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_device_memory_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_DEVICE_MEMORY_BAR,
		true,
		PCICAP_CACHE_WC,
		PCICAP_TEST_DEVICE_MEMORY_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * pcicap_test_device_ports_want() - what to map for BAR 4: Ports
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_device_ports_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_DEVICE_PORTS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_DEVICE_PORTS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_device_ports - Ports
 * @view: where it is
 *
 * Made by pcicap_test_device_ports_map() only.
 */
struct pcicap_test_device_ports {
	struct pcicap_port view;
};

/**
 * pcicap_test_device_ports_read_data() - read: Data
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_ports_read_data(const struct pcicap_test_device_ports *v,
				   uint8_t *val)
{
	return pcicap_port_read8(&v->view, PCICAP_TEST_DEVICE_PORTS_DATA, val);
}

/**
 * pcicap_test_device_ports_write_data() - write: Data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_ports_write_data(const struct pcicap_test_device_ports *v,
				    uint8_t val)
{
	return pcicap_port_write8(&v->view, PCICAP_TEST_DEVICE_PORTS_DATA, val);
}

/**
 * pcicap_test_device_ports_update_data() - change bits: Data
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_ports_update_data(const struct pcicap_test_device_ports *v,
				     uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_ports_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_TEST_DEVICE_PORTS_DATA,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_ports_init(struct pcicap_test_device_ports *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_device_ports_map() - the registers in a mapped BAR: Ports
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_ports_map(const struct pcicap_ports *map,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_device_ports *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_DEVICE_PORTS_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_DEVICE_PORTS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_device_ports_init(v);
}

/**
 * pcicap_test_device_part_locate() - where it is: Somewhere
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability test_vendor that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vendor_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_locate(struct pcicap_cfg *cfg,
			       struct pcicap_region *where)
{
	struct pcicap_test_vendor cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_test_vendor_find(cfg, &cap); !ret;
	     ret = pcicap_test_vendor_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			uint8_t r;

			ret = pcicap_test_vendor_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			uint32_t r;

			ret = pcicap_test_vendor_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			uint16_t r;

			ret = pcicap_test_vendor_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		bad = pcicap_region_init(where, v->bar, v->offset, v->length,
					 PCICAP_TEST_DEVICE_PART_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_device_part_want() - what to map for it
 * @where: where it is, by pcicap_test_device_part_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_test_device_part_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	if (where->bar == PCICAP_TEST_DEVICE_REGS_BAR) {
		struct pcicap_want whole = pcicap_test_device_regs_want();

		want.reserved = whole.reserved;
		want.n_reserved = whole.n_reserved;
	}
	return want;
}

/**
 * struct pcicap_test_device_part - Somewhere
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_test_device_part_map() only.
 */
struct pcicap_test_device_part {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_test_device_part_read_first() - read: Always there
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_read_first(const struct pcicap_test_device_part *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST, val);
}

/**
 * pcicap_test_device_part_write_first() - write: Always there
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_write_first(const struct pcicap_test_device_part *v,
				    uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST,
				   val);
}

/**
 * pcicap_test_device_part_update_first() - change bits: Always there
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
pcicap_test_device_part_update_first(const struct pcicap_test_device_part *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_device_part_read_first(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Always there: the load alone; see pcicap_test_device_part_bare() */
static inline uint32_t
pcicap_test_device_part_load_first(const struct pcicap_test_device_part *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST);
}

/* Always there: the store alone; see pcicap_test_device_part_bare() */
static inline void
pcicap_test_device_part_store_first(const struct pcicap_test_device_part *v,
				    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST, val);
}

/**
 * pcicap_test_device_part_read_second() - read: Always there
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_read_second(const struct pcicap_test_device_part *v,
				    uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_DEVICE_PART_SECOND,
				  val);
}

/* Always there: the load alone; see pcicap_test_device_part_bare() */
static inline uint16_t
pcicap_test_device_part_load_second(const struct pcicap_test_device_part *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_TEST_DEVICE_PART_SECOND);
}

/**
 * pcicap_test_device_part_read_third() - read: If it is that long
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_read_third(const struct pcicap_test_device_part *v,
				   uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->mapped_size < 12)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_PART_THIRD, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_init(struct pcicap_test_device_part *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_test_device_part_map() - the registers in a mapped BAR: Somewhere
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_test_device_part_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_map(const struct pcicap_map *map,
			    const struct pcicap_region *where,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_device_part *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_TEST_DEVICE_PART_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_device_part_init(v);
}

/**
 * pcicap_test_device_part_wrap() - the registers at an address that there
 * is: Somewhere
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_device_part_map()
 * @v: the view
 *
 * Return: as for pcicap_test_device_part_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_device_part *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_test_device_part_map(map, &whole, cfg, v);
}

/**
 * pcicap_test_device_part_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_device_part_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_part_bare(const struct pcicap_test_device_part *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_DEVICE_PART_MIN_SIZE);
}

/**
 * pcicap_test_device_heap_locate() - where it is: Memory somewhere
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability test_vendor that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vendor_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_device_heap_locate(struct pcicap_cfg *cfg,
			       struct pcicap_region *where)
{
	struct pcicap_test_vendor cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_test_vendor_find(cfg, &cap); !ret;
	     ret = pcicap_test_vendor_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			uint8_t r;

			ret = pcicap_test_vendor_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			uint32_t r;

			ret = pcicap_test_vendor_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			uint16_t r;

			ret = pcicap_test_vendor_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		bad = pcicap_region_init(where, v->bar, v->offset, v->length,
					 PCICAP_TEST_DEVICE_HEAP_MIN_SIZE, 1);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_device_heap_want() - what to map for it
 * @where: where it is, by pcicap_test_device_heap_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_test_device_heap_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		true,
		PCICAP_CACHE_WB,
		where->offset + where->size,
		NULL,
		0,
	};

	if (where->bar == PCICAP_TEST_DEVICE_REGS_BAR) {
		struct pcicap_want whole = pcicap_test_device_regs_want();

		want.reserved = whole.reserved;
		want.n_reserved = whole.n_reserved;
	}
	return want;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_DEVICE_H */
