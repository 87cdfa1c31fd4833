/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device of which little is sure
 *
 * Generated from checked.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_CHECKED_H
#define PCICAP_TEST_CHECKED_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>
#include <pcicap/user/indexed.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers */
#define PCICAP_TEST_CHECKED_REGS_BAR		0
#define PCICAP_TEST_CHECKED_REGS_MIN_SIZE	0x200

/* regs: Registers */

#define PCICAP_TEST_CHECKED_REGS_CAP		0x00		/* ro: What it has */
#define  PCICAP_TEST_CHECKED_REGS_CAP_OP	0x0000000f	/* ro: Where the others are */
#define  PCICAP_TEST_CHECKED_REGS_CAP_OPEN	0x00000100	/* ro: More can be written */
#define  PCICAP_TEST_CHECKED_REGS_CAP_QUEUE	0x00000200	/* ro: There is a queue */
#define  PCICAP_TEST_CHECKED_REGS_CAP_LINES	0x00007000	/* ro: Lines */
#define  PCICAP_TEST_CHECKED_REGS_CAP_SLOTS	0x000f0000	/* ro: Slots */
#define  PCICAP_TEST_CHECKED_REGS_CAP_SLOT_SIZE	0x00f00000	/* ro: Dwords of each */
#define PCICAP_TEST_CHECKED_REGS_INDEX		0x04	/* wo: Which register is next */
#define PCICAP_TEST_CHECKED_REGS_DATA		0x08	/* rw: That register */
#define PCICAP_TEST_CHECKED_REGS_QUEUE		0x0c	/* rw: Data */

#define PCICAP_TEST_CHECKED_REGS_LINE			0x10		/* rw: One of the lines */
#define  PCICAP_TEST_CHECKED_REGS_LINE_LEVEL		0x000000ff	/* rw: How loud it is */
#define  PCICAP_TEST_CHECKED_REGS_LINE_MUTE		0x00000100	/* rw: It is not heard */
#define  PCICAP_TEST_CHECKED_REGS_LINE_WRITE_MASK	0x000001ff
#define PCICAP_TEST_CHECKED_REGS_LOCK		0x50	/* rw: Not always writable */
#define PCICAP_TEST_CHECKED_REGS_HITS		0x54		/* rw1c: Not always cleared */
#define  PCICAP_TEST_CHECKED_REGS_HITS_W1C_MASK	0xffffffff
#define PCICAP_TEST_CHECKED_REGS_PAIR		0x40	/* rw: Two of the queue */
#define PCICAP_TEST_CHECKED_REGS_PAIR_COUNT	2

/* rw, rw1c: Not always changed */
#define PCICAP_TEST_CHECKED_REGS_MIXED			0x58
/* rw: How high it is */
#define  PCICAP_TEST_CHECKED_REGS_MIXED_LEVEL		0x000000ff
/* rw1c: It was done */
#define  PCICAP_TEST_CHECKED_REGS_MIXED_DONE		0x00000100
#define  PCICAP_TEST_CHECKED_REGS_MIXED_WRITE_MASK	0x000000ff
#define  PCICAP_TEST_CHECKED_REGS_MIXED_W1C_MASK	0x00000100
#define  PCICAP_TEST_CHECKED_REGS_MIXED_KEEP_MASK	0xfffffeff
#define PCICAP_TEST_CHECKED_REGS_FEED		0x5c	/* rw: Not always fed */

/* op: Where the device says */
#define PCICAP_TEST_CHECKED_REGS_OP_STRIDE	0x40
#define PCICAP_TEST_CHECKED_REGS_OP_CAUSE		0x00		/* rw1c: Causes */
#define  PCICAP_TEST_CHECKED_REGS_OP_CAUSE_W1C_MASK	0xffffffff
#define PCICAP_TEST_CHECKED_REGS_OP_ENABLE	0x04	/* rw: Which interrupt */
#define PCICAP_TEST_CHECKED_REGS_OP_ISR		0x08	/* ro: Other causes */
#define PCICAP_TEST_CHECKED_REGS_OP_SET		0x0c	/* wo: Enables them */
#define PCICAP_TEST_CHECKED_REGS_OP_CLEAR	0x10	/* wo: Disables them */
#define PCICAP_TEST_CHECKED_REGS_OP_MASK	0x14	/* rw: Which of them are masked */

/* rw, rw1c, ro: Bits that can be written and others */
#define PCICAP_TEST_CHECKED_REGS_OP_CONTROL		0x18
/* rw: What it does */
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_MODE	0x0000000f
/* rw1c: It was done */
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_DONE	0x00000010
/* ro: How it is */
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_STATE	0x000000e0
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_WRITE_MASK	0x0000000f
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_W1C_MASK	0x00000010
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_KEEP_MASK	0x0000000f

/* slot: All as long as the device says */
#define PCICAP_TEST_CHECKED_REGS_SLOT		0x100
#define PCICAP_TEST_CHECKED_REGS_SLOT_FIRST	0x00	/* rw: Always there */
#define PCICAP_TEST_CHECKED_REGS_SLOT_SECOND	0x04	/* rw: In longer ones */

/* single: Behind them */
#define PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE	0x00	/* rw: A value */

/* tail: Behind that */
#define PCICAP_TEST_CHECKED_REGS_TAIL_STRIDE	0x08
#define PCICAP_TEST_CHECKED_REGS_TAIL_VALUE	0x00	/* rw: A value */

/* BAR 1: ports, io, 32 bits: Ports */
#define PCICAP_TEST_CHECKED_PORTS_BAR		1
#define PCICAP_TEST_CHECKED_PORTS_MIN_SIZE	0x20

/* ports: Ports */
#define PCICAP_TEST_CHECKED_PORTS_KIND		0x00	/* ro: What it is */
#define PCICAP_TEST_CHECKED_PORTS_HALF		0x02	/* rw: Two bytes */
#define PCICAP_TEST_CHECKED_PORTS_LAST		0x10	/* rw: If it is a newer one */

/*
 * Behind an index and a data register: phy: Registers that two others lead to
 */
#define PCICAP_TEST_CHECKED_PHY_MIN_SIZE	0x20

/* phy: Registers that two others lead to */
#define PCICAP_TEST_CHECKED_PHY_ID		0x00	/* ro: What it is */
#define PCICAP_TEST_CHECKED_PHY_EVENTS			0x02	/* rw1c: What happened */
#define  PCICAP_TEST_CHECKED_PHY_EVENTS_W1C_MASK	0xffff

#define PCICAP_TEST_CHECKED_PHY_CONTROL			0x04	/* rw, ro: Control of it */
#define  PCICAP_TEST_CHECKED_PHY_CONTROL_ENABLE		0x0001	/* rw: It works */
#define  PCICAP_TEST_CHECKED_PHY_CONTROL_READY		0x8000	/* ro: It is ready */
#define  PCICAP_TEST_CHECKED_PHY_CONTROL_WRITE_MASK	0x0001
#define  PCICAP_TEST_CHECKED_PHY_CONTROL_KEEP_MASK	0x7fff

/* item: A list behind the index */
#define PCICAP_TEST_CHECKED_PHY_ITEM		0x08
#define PCICAP_TEST_CHECKED_PHY_ITEM_STRIDE	0x04

#define PCICAP_TEST_CHECKED_PHY_ITEM_HEAD	0x00		/* ro: What it is */
#define  PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_ID	0x00ff		/* ro: What it is */
#define  PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_NEXT	0xff00		/* ro: Where the next is */
#define PCICAP_TEST_CHECKED_PHY_ITEM_VALUE	0x02	/* ro: Its value */
/* clang-format on */

/**
 * pcicap_test_checked_id() - which entry of the table of devices a function has
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
pcicap_test_checked_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		       uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0x5681, 0x5681, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_test_checked_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_test_checked_matches(uint16_t vendor, uint16_t device,
			    uint32_t class_code)
{
	return pcicap_test_checked_id(vendor, device, class_code, PCICAP_ANY_ID,
				      PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_test_checked_regs_want() - what to map for BAR 0: Registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_checked_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_CHECKED_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_CHECKED_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_checked_regs - Registers
 * @view: where it is
 * @cap_lines: read once: the layout depends on it
 * @cap_op: read once: the layout depends on it
 * @cap_open: read once: the layout depends on it
 * @cap_queue: read once: the layout depends on it
 * @cap_slot_size: read once: the layout depends on it
 * @cap_slots: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_regs_map() only.
 */
struct pcicap_test_checked_regs {
	struct pcicap_mmio view;
	uint32_t cap_lines;
	uint32_t cap_op;
	uint32_t cap_open;
	uint32_t cap_queue;
	uint32_t cap_slot_size;
	uint32_t cap_slots;
};

/* What it has */
struct pcicap_test_checked_regs_cap {
	uint32_t raw;
};

/* Where the others are */
static inline uint32_t
pcicap_test_checked_regs_cap_op(struct pcicap_test_checked_regs_cap r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_CHECKED_REGS_CAP_OP);
}

/* More can be written */
static inline bool
pcicap_test_checked_regs_cap_open(struct pcicap_test_checked_regs_cap r)
{
	return (r.raw & PCICAP_TEST_CHECKED_REGS_CAP_OPEN) != 0;
}

/* There is a queue */
static inline bool
pcicap_test_checked_regs_cap_queue(struct pcicap_test_checked_regs_cap r)
{
	return (r.raw & PCICAP_TEST_CHECKED_REGS_CAP_QUEUE) != 0;
}

/* Lines */
static inline uint32_t
pcicap_test_checked_regs_cap_lines(struct pcicap_test_checked_regs_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_CHECKED_REGS_CAP_LINES) >> 12);
}

/* Slots */
static inline uint32_t
pcicap_test_checked_regs_cap_slots(struct pcicap_test_checked_regs_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_CHECKED_REGS_CAP_SLOTS) >> 16);
}

/* Dwords of each */
static inline uint32_t
pcicap_test_checked_regs_cap_slot_size(struct pcicap_test_checked_regs_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_CHECKED_REGS_CAP_SLOT_SIZE) >> 20);
}

/**
 * pcicap_test_checked_regs_read_cap() - read: What it has
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_cap(const struct pcicap_test_checked_regs *v,
				  struct pcicap_test_checked_regs_cap *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_CAP,
				  &val->raw);
}

/* What it has: the load alone; see pcicap_test_checked_regs_bare() */
static inline struct pcicap_test_checked_regs_cap
pcicap_test_checked_regs_load_cap(const struct pcicap_test_checked_regs *v)
{
	struct pcicap_test_checked_regs_cap r = { pcicap_mmio_load32(&v->view,
								     PCICAP_TEST_CHECKED_REGS_CAP) };

	return r;
}

/**
 * pcicap_test_checked_regs_write_index() - write: Which register is next
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_index(const struct pcicap_test_checked_regs *v,
				     uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_TEST_CHECKED_REGS_INDEX,
				   val);
}

/*
 * Which register is next: the store alone; see pcicap_test_checked_regs_bare()
 */
static inline void
pcicap_test_checked_regs_store_index(const struct pcicap_test_checked_regs *v,
				     uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_TEST_CHECKED_REGS_INDEX, val);
}

/**
 * pcicap_test_checked_regs_read_data() - read: That register
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_data(const struct pcicap_test_checked_regs *v,
				   uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_CHECKED_REGS_DATA, val);
}

/**
 * pcicap_test_checked_regs_write_data() - write: That register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_data(const struct pcicap_test_checked_regs *v,
				    uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_TEST_CHECKED_REGS_DATA,
				   val);
}

/**
 * pcicap_test_checked_regs_update_data() - change bits: That register
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
pcicap_test_checked_regs_update_data(const struct pcicap_test_checked_regs *v,
				     uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_TEST_CHECKED_REGS_DATA,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* That register: the load alone; see pcicap_test_checked_regs_bare() */
static inline uint16_t
pcicap_test_checked_regs_load_data(const struct pcicap_test_checked_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_TEST_CHECKED_REGS_DATA);
}

/* That register: the store alone; see pcicap_test_checked_regs_bare() */
static inline void
pcicap_test_checked_regs_store_data(const struct pcicap_test_checked_regs *v,
				    uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_TEST_CHECKED_REGS_DATA, val);
}

/**
 * pcicap_test_checked_regs_read_queue() - read: Data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_queue(const struct pcicap_test_checked_regs *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_queue != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_QUEUE,
				  val);
}

/**
 * pcicap_test_checked_regs_write_queue() - write: Data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_queue(const struct pcicap_test_checked_regs *v,
				     uint32_t val)
{
	if (v->cap_queue != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_QUEUE,
				   val);
}

/**
 * pcicap_test_checked_regs_read_queue_burst() - read many: Data
 * @v: the view
 * @buf: room for @n elements of 32 bits, whose bytes are as they come
 * @n: how many accesses
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_queue_burst(const struct pcicap_test_checked_regs *v,
					  void *buf, size_t n)
{
	if (v->cap_queue != 1)
		return -ENXIO;
	return pcicap_mmio_read_burst(&v->view, PCICAP_TEST_CHECKED_REGS_QUEUE,
				      32 / 8, buf, n);
}

/**
 * pcicap_test_checked_regs_write_queue_burst() - write many: Data
 * @v: the view
 * @buf: @n elements of 32 bits, whose bytes are written as they stand
 * @n: how many accesses
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_queue_burst(const struct pcicap_test_checked_regs *v,
					   const void *buf, size_t n)
{
	if (v->cap_queue != 1)
		return -ENXIO;
	return pcicap_mmio_write_burst(&v->view, PCICAP_TEST_CHECKED_REGS_QUEUE,
				       32 / 8, buf, n);
}

/* One of the lines */
struct pcicap_test_checked_regs_line {
	uint32_t raw;
};

/* How loud it is */
static inline uint32_t
pcicap_test_checked_regs_line_level(struct pcicap_test_checked_regs_line r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_CHECKED_REGS_LINE_LEVEL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_checked_regs_line
pcicap_test_checked_regs_line_set_level(struct pcicap_test_checked_regs_line r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_CHECKED_REGS_LINE_LEVEL, val);
	return r;
}

/* It is not heard */
static inline bool
pcicap_test_checked_regs_line_mute(struct pcicap_test_checked_regs_line r)
{
	return (r.raw & PCICAP_TEST_CHECKED_REGS_LINE_MUTE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_checked_regs_line
pcicap_test_checked_regs_line_set_mute(struct pcicap_test_checked_regs_line r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_CHECKED_REGS_LINE_MUTE,
			      val ? PCICAP_TEST_CHECKED_REGS_LINE_MUTE : 0);
	return r;
}

/**
 * pcicap_test_checked_regs_read_line() - read: One of the lines
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_line(const struct pcicap_test_checked_regs *v,
				   unsigned int index,
				   struct pcicap_test_checked_regs_line *val)
{
	val->raw = UINT32_MAX;
	if (index >= v->cap_lines)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_CHECKED_REGS_LINE + index * 4,
				  &val->raw);
}

/**
 * pcicap_test_checked_regs_update_line() - change bits: One of the lines
 * @v: the view
 * @index: which element
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
pcicap_test_checked_regs_update_line(const struct pcicap_test_checked_regs *v,
				     unsigned int index, uint32_t mask,
				     struct pcicap_test_checked_regs_line val)
{
	struct pcicap_test_checked_regs_line old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_CHECKED_REGS_LINE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_read_line(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_CHECKED_REGS_LINE + index * 4,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_checked_regs_read_lock() - read: Not always writable
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_lock(const struct pcicap_test_checked_regs *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_LOCK, val);
}

/**
 * pcicap_test_checked_regs_write_lock() - write: Not always writable
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle, or not
 * writable here), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_lock(const struct pcicap_test_checked_regs *v,
				    uint32_t val)
{
	if (v->cap_open != 1)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_LOCK,
				   val);
}

/**
 * pcicap_test_checked_regs_update_lock() - change bits: Not always writable
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (not writable here), -EINVAL (@val has a bit that @mask has
 * not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_update_lock(const struct pcicap_test_checked_regs *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_test_checked_regs_read_lock(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_LOCK,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_checked_regs_read_hits() - read: Not always cleared
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_hits(const struct pcicap_test_checked_regs *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_HITS, val);
}

/**
 * pcicap_test_checked_regs_clear_hits() - clear bits by writing 1: Not
 * always cleared
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: -EPERM (not writable here), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_clear_hits(const struct pcicap_test_checked_regs *v,
				    uint32_t bits)
{
	if (v->cap_open != 1)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_HITS,
				   bits);
}

/**
 * pcicap_test_checked_regs_read_pair() - read: Two of the queue
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_pair(const struct pcicap_test_checked_regs *v,
				   unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_queue != 1)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_CHECKED_REGS_PAIR + index * 4,
				  val);
}

/**
 * pcicap_test_checked_regs_write_pair() - write: Two of the queue
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_pair(const struct pcicap_test_checked_regs *v,
				    unsigned int index, uint32_t val)
{
	if (v->cap_queue != 1)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_PAIR + index * 4,
				   val);
}

/**
 * pcicap_test_checked_regs_update_pair() - change bits: Two of the queue
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
pcicap_test_checked_regs_update_pair(const struct pcicap_test_checked_regs *v,
				     unsigned int index, uint32_t mask,
				     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_read_pair(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_CHECKED_REGS_PAIR + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Not always changed */
struct pcicap_test_checked_regs_mixed {
	uint32_t raw;
};

/* How high it is */
static inline uint32_t
pcicap_test_checked_regs_mixed_level(struct pcicap_test_checked_regs_mixed r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_CHECKED_REGS_MIXED_LEVEL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_checked_regs_mixed
pcicap_test_checked_regs_mixed_set_level(struct pcicap_test_checked_regs_mixed r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_CHECKED_REGS_MIXED_LEVEL, val);
	return r;
}

/* It was done */
static inline bool
pcicap_test_checked_regs_mixed_done(struct pcicap_test_checked_regs_mixed r)
{
	return (r.raw & PCICAP_TEST_CHECKED_REGS_MIXED_DONE) != 0;
}

/**
 * pcicap_test_checked_regs_read_mixed() - read: Not always changed
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_mixed(const struct pcicap_test_checked_regs *v,
				    struct pcicap_test_checked_regs_mixed *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_MIXED,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_mixed_level_now(const struct pcicap_test_checked_regs *v,
					 uint32_t *now)
{
	struct pcicap_test_checked_regs_mixed r;
	int ret = pcicap_test_checked_regs_read_mixed(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_checked_regs_mixed_level(r);
	return 0;
}

/**
 * pcicap_test_checked_regs_update_mixed() - change bits: Not always changed
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable, or none is here), -EINVAL
 * (@val has a bit that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_update_mixed(const struct pcicap_test_checked_regs *v,
				      uint32_t mask,
				      struct pcicap_test_checked_regs_mixed val)
{
	struct pcicap_test_checked_regs_mixed old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_CHECKED_REGS_MIXED_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_test_checked_regs_read_mixed(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_MIXED,
				 (uint32_t)((old.raw & PCICAP_TEST_CHECKED_REGS_MIXED_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_checked_regs_clear_mixed() - clear bits by writing 1: Not
 * always changed
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind, or none can be cleared
 * here), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_clear_mixed(const struct pcicap_test_checked_regs *v,
				     uint32_t bits)
{
	struct pcicap_test_checked_regs_mixed old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TEST_CHECKED_REGS_MIXED_W1C_MASK)
		return -EPERM;
	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_test_checked_regs_read_mixed(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_TEST_CHECKED_REGS_MIXED_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_MIXED,
				   bits);
}

/**
 * pcicap_test_checked_regs_read_feed() - read: Not always fed
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_feed(const struct pcicap_test_checked_regs *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_FEED, val);
}

/**
 * pcicap_test_checked_regs_write_feed() - write: Not always fed
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle, or not
 * writable here), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_feed(const struct pcicap_test_checked_regs *v,
				    uint32_t val)
{
	if (v->cap_open != 1)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_FEED,
				   val);
}

/**
 * pcicap_test_checked_regs_update_feed() - change bits: Not always fed
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (not writable here), -EINVAL (@val has a bit that @mask has
 * not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_update_feed(const struct pcicap_test_checked_regs *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_test_checked_regs_read_feed(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_FEED,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_checked_regs_read_feed_burst() - read many: Not always fed
 * @v: the view
 * @buf: room for @n elements of 32 bits, whose bytes are as they come
 * @n: how many accesses
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_read_feed_burst(const struct pcicap_test_checked_regs *v,
					 void *buf, size_t n)
{
	return pcicap_mmio_read_burst(&v->view, PCICAP_TEST_CHECKED_REGS_FEED,
				      32 / 8, buf, n);
}

/**
 * pcicap_test_checked_regs_write_feed_burst() - write many: Not always fed
 * @v: the view
 * @buf: @n elements of 32 bits, whose bytes are written as they stand
 * @n: how many accesses
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle, or not
 * writable here), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_write_feed_burst(const struct pcicap_test_checked_regs *v,
					  const void *buf, size_t n)
{
	if (v->cap_open != 1)
		return -EPERM;
	return pcicap_mmio_write_burst(&v->view, PCICAP_TEST_CHECKED_REGS_FEED,
				       32 / 8, buf, n);
}

/**
 * pcicap_test_checked_regs_poll_rise() - start and wait: Rises
 * @v: the view
 *
 * Does not sleep. The limit is 1000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_poll_rise(const struct pcicap_test_checked_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000001;
		struct pcicap_test_checked_regs_mixed part = { bits };

		ret = pcicap_test_checked_regs_update_mixed(v, 0x000000ff,
							    part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		uint32_t now_mixed_level;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_checked_regs_mixed_level_now(v,
							       &now_mixed_level);
		if (ret)
			return ret;
		if (now_mixed_level == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_init(struct pcicap_test_checked_regs *v)
{
	int ret;

	{
		struct pcicap_test_checked_regs_cap r;

		ret = pcicap_test_checked_regs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_lines = 0;
		if (!ret)
			v->cap_lines = pcicap_test_checked_regs_cap_lines(r);
		v->cap_op = 0;
		if (!ret)
			v->cap_op = pcicap_test_checked_regs_cap_op(r);
		v->cap_open = 0;
		if (!ret)
			v->cap_open = pcicap_test_checked_regs_cap_open(r);
		v->cap_queue = 0;
		if (!ret)
			v->cap_queue = pcicap_test_checked_regs_cap_queue(r);
		v->cap_slot_size = 0;
		if (!ret)
			v->cap_slot_size =
				pcicap_test_checked_regs_cap_slot_size(r);
		v->cap_slots = 0;
		if (!ret)
			v->cap_slots = pcicap_test_checked_regs_cap_slots(r);
	}
	return 0;
}

/**
 * pcicap_test_checked_regs_map() - the registers in a mapped BAR: Registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_map(const struct pcicap_map *map,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_checked_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_CHECKED_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_CHECKED_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_init(v);
}

/**
 * pcicap_test_checked_regs_wrap() - the registers at an address that there
 * is: Registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_checked_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_test_checked_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
			      struct pcicap_cfg *cfg,
			      struct pcicap_test_checked_regs *v)
{
	pcicap_map_memory(map, PCICAP_TEST_CHECKED_REGS_BAR, base, size);
	return pcicap_test_checked_regs_map(map, cfg, v);
}

/**
 * pcicap_test_checked_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_checked_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_bare(const struct pcicap_test_checked_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_CHECKED_REGS_MIN_SIZE);
}

/**
 * struct pcicap_test_checked_regs_op - Where the device says
 * @view: where it is
 *
 * Made by pcicap_test_checked_regs_op_at() only.
 */
struct pcicap_test_checked_regs_op {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_checked_regs_op_read_cause() - read: Causes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_read_cause(const struct pcicap_test_checked_regs_op *v,
				       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_CAUSE,
				  val);
}

/**
 * pcicap_test_checked_regs_op_clear_cause() - clear bits by writing 1: Causes
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_clear_cause(const struct pcicap_test_checked_regs_op *v,
					uint32_t bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_CAUSE,
				   bits);
}

/**
 * pcicap_test_checked_regs_op_read_enable() - read: Which interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_read_enable(const struct pcicap_test_checked_regs_op *v,
					uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_ENABLE,
				  val);
}

/**
 * pcicap_test_checked_regs_op_write_enable() - write: Which interrupt
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_write_enable(const struct pcicap_test_checked_regs_op *v,
					 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_ENABLE,
				   val);
}

/**
 * pcicap_test_checked_regs_op_update_enable() - change bits: Which interrupt
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
pcicap_test_checked_regs_op_update_enable(const struct pcicap_test_checked_regs_op *v,
					  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_op_read_enable(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_ENABLE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_checked_regs_op_read_isr() - read: Other causes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_read_isr(const struct pcicap_test_checked_regs_op *v,
				     uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_ISR,
				  val);
}

/**
 * pcicap_test_checked_regs_op_write_set() - write: Enables them
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_write_set(const struct pcicap_test_checked_regs_op *v,
				      uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_SET,
				   val);
}

/**
 * pcicap_test_checked_regs_op_write_clear() - write: Disables them
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_write_clear(const struct pcicap_test_checked_regs_op *v,
					uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_CLEAR,
				   val);
}

/**
 * pcicap_test_checked_regs_op_read_mask() - read: Which of them are masked
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_read_mask(const struct pcicap_test_checked_regs_op *v,
				      uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_MASK,
				  val);
}

/**
 * pcicap_test_checked_regs_op_write_mask() - write: Which of them are masked
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_write_mask(const struct pcicap_test_checked_regs_op *v,
				       uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_MASK,
				   val);
}

/**
 * pcicap_test_checked_regs_op_update_mask() - change bits: Which of them
 * are masked
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
pcicap_test_checked_regs_op_update_mask(const struct pcicap_test_checked_regs_op *v,
					uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_op_read_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_MASK,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Bits that can be written and others */
struct pcicap_test_checked_regs_op_control {
	uint32_t raw;
};

/* What it does */
static inline uint32_t
pcicap_test_checked_regs_op_control_mode(struct pcicap_test_checked_regs_op_control r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_CHECKED_REGS_OP_CONTROL_MODE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_checked_regs_op_control
pcicap_test_checked_regs_op_control_set_mode(struct pcicap_test_checked_regs_op_control r,
					     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_CHECKED_REGS_OP_CONTROL_MODE,
			      val);
	return r;
}

/* It was done */
static inline bool
pcicap_test_checked_regs_op_control_done(struct pcicap_test_checked_regs_op_control r)
{
	return (r.raw & PCICAP_TEST_CHECKED_REGS_OP_CONTROL_DONE) != 0;
}

/* How it is */
static inline uint32_t
pcicap_test_checked_regs_op_control_state(struct pcicap_test_checked_regs_op_control r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_CHECKED_REGS_OP_CONTROL_STATE) >> 5);
}

/**
 * pcicap_test_checked_regs_op_read_control() - read: Bits that can be written
 * and others
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_read_control(const struct pcicap_test_checked_regs_op *v,
					 struct pcicap_test_checked_regs_op_control *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_CONTROL,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_control_state_now(const struct pcicap_test_checked_regs_op *v,
					      uint32_t *now)
{
	struct pcicap_test_checked_regs_op_control r;
	int ret = pcicap_test_checked_regs_op_read_control(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_checked_regs_op_control_state(r);
	return 0;
}

/**
 * pcicap_test_checked_regs_op_write_control() - write: Bits that can be written
 * and others
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_write_control(const struct pcicap_test_checked_regs_op *v,
					  struct pcicap_test_checked_regs_op_control val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_OP_CONTROL,
				   (uint32_t)(val.raw & PCICAP_TEST_CHECKED_REGS_OP_CONTROL_WRITE_MASK));
}

/**
 * pcicap_test_checked_regs_op_update_control() - change bits: Bits that can be
 * written and others
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
pcicap_test_checked_regs_op_update_control(const struct pcicap_test_checked_regs_op *v,
					   uint32_t mask,
					   struct pcicap_test_checked_regs_op_control val)
{
	struct pcicap_test_checked_regs_op_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_CHECKED_REGS_OP_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_op_read_control(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_OP_CONTROL,
				 (uint32_t)((old.raw & PCICAP_TEST_CHECKED_REGS_OP_CONTROL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_test_checked_regs_op_clear_control() - clear bits by writing 1: Bits
 * that can be written and others
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_clear_control(const struct pcicap_test_checked_regs_op *v,
					  uint32_t bits)
{
	struct pcicap_test_checked_regs_op_control old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TEST_CHECKED_REGS_OP_CONTROL_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_checked_regs_op_read_control(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_TEST_CHECKED_REGS_OP_CONTROL_KEEP_MASK));
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_OP_CONTROL, bits);
}

/**
 * pcicap_test_checked_regs_op_poll_settle() - start and wait: Settles
 * @v: the view
 *
 * Does not sleep. The limit is 1000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_poll_settle(const struct pcicap_test_checked_regs_op *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000003;
		struct pcicap_test_checked_regs_op_control part = { bits };

		ret = pcicap_test_checked_regs_op_write_control(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		uint32_t now_control_state;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_checked_regs_op_control_state_now(v,
								    &now_control_state);
		if (ret)
			return ret;
		if (now_control_state == 2)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_checked_regs_op_poll_order() - start and wait: Obeys
 * @v: the view
 *
 * Sleeps between two reads. The limit is 2000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_poll_order(const struct pcicap_test_checked_regs_op *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000005;
		uint32_t part = bits;

		ret = pcicap_test_checked_regs_op_write_set(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 2000, 500);
	for (;;) {
		uint32_t now_control_state;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_checked_regs_op_control_state_now(v,
								    &now_control_state);
		if (ret)
			return ret;
		if (now_control_state == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_checked_regs_op_irq_pending() - causes of interrupts: Causes
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_irq_pending(const struct pcicap_test_checked_regs_op *v,
					uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		uint32_t r;
		int ret = pcicap_test_checked_regs_op_read_cause(v, &r);

		if (ret)
			return ret;
		causes = r;
	}
	{
		uint32_t r;
		int ret = pcicap_test_checked_regs_op_read_enable(v, &r);

		if (ret)
			return ret;
		enabled = r;
	}
	causes = (uint32_t)(causes & enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_test_checked_regs_op_irq_enable() - enable interrupts: Causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_irq_enable(const struct pcicap_test_checked_regs_op *v,
				       uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_checked_regs_op_update_enable(v, bits, part);
}

/**
 * pcicap_test_checked_regs_op_irq_disable() - disable interrupts: Causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_irq_disable(const struct pcicap_test_checked_regs_op *v,
					uint32_t bits)
{
	uint32_t part = 0;

	return pcicap_test_checked_regs_op_update_enable(v, bits, part);
}

/**
 * pcicap_test_checked_regs_op_irq_ack() - acknowledge interrupts: Causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_irq_ack(const struct pcicap_test_checked_regs_op *v,
				    uint32_t bits)
{
	return pcicap_test_checked_regs_op_clear_cause(v, bits);
}

/**
 * pcicap_test_checked_regs_op_other_pending() - causes of interrupts:
 * Other causes
 * @v: the view
 * @bits: a bit for each cause; all ones after an error
 *
 * Reading the causes acknowledges them.
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_other_pending(const struct pcicap_test_checked_regs_op *v,
					  uint32_t *bits)
{
	uint32_t causes;

	*bits = UINT32_MAX;
	{
		uint32_t r;
		int ret = pcicap_test_checked_regs_op_read_isr(v, &r);

		if (ret)
			return ret;
		causes = r;
	}
	*bits = causes;
	return 0;
}

/**
 * pcicap_test_checked_regs_op_other_enable() - enable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_other_enable(const struct pcicap_test_checked_regs_op *v,
					 uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_checked_regs_op_write_set(v, part);
}

/**
 * pcicap_test_checked_regs_op_other_disable() - disable interrupts:
 * Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_other_disable(const struct pcicap_test_checked_regs_op *v,
					  uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_checked_regs_op_write_clear(v, part);
}

/**
 * pcicap_test_checked_regs_op_third_pending() - causes of interrupts:
 * Other causes
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Reading the causes acknowledges them.
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_third_pending(const struct pcicap_test_checked_regs_op *v,
					  uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		uint32_t r;
		int ret = pcicap_test_checked_regs_op_read_isr(v, &r);

		if (ret)
			return ret;
		causes = r;
	}
	{
		uint32_t r;
		int ret = pcicap_test_checked_regs_op_read_mask(v, &r);

		if (ret)
			return ret;
		enabled = r;
	}
	causes = (uint32_t)(causes & ~enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_test_checked_regs_op_third_enable() - enable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_third_enable(const struct pcicap_test_checked_regs_op *v,
					 uint32_t bits)
{
	uint32_t part = 0;

	return pcicap_test_checked_regs_op_update_mask(v, bits, part);
}

/**
 * pcicap_test_checked_regs_op_third_disable() - disable interrupts:
 * Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_third_disable(const struct pcicap_test_checked_regs_op *v,
					  uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_checked_regs_op_update_mask(v, bits, part);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_init(struct pcicap_test_checked_regs_op *v)
{
	pcicap_mmio_clamp(&v->view, 64);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_open(const struct pcicap_test_checked_regs *outer,
				 uint32_t off,
				 struct pcicap_test_checked_regs_op *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x40, &v->view);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_op_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_where(const struct pcicap_test_checked_regs *v,
				  uint32_t *off)
{
	*off = (v->cap_op + 6) * 16;
	return 0;
}

/**
 * pcicap_test_checked_regs_op_at() - Where the device says
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_op_at(const struct pcicap_test_checked_regs *outer,
			       struct pcicap_test_checked_regs_op *v)
{
	uint32_t off;
	int ret = pcicap_test_checked_regs_op_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_op_open(outer, off, v);
}

/**
 * struct pcicap_test_checked_regs_slot - All as long as the device says
 * @view: where it is
 * @outer_cap_slot_size: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_regs_slot_at() only.
 */
struct pcicap_test_checked_regs_slot {
	struct pcicap_mmio view;
	uint32_t outer_cap_slot_size;
};

/**
 * pcicap_test_checked_regs_slot_read_first() - read: Always there
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_read_first(const struct pcicap_test_checked_regs_slot *v,
					 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_SLOT_FIRST,
				  val);
}

/**
 * pcicap_test_checked_regs_slot_write_first() - write: Always there
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_write_first(const struct pcicap_test_checked_regs_slot *v,
					  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_SLOT_FIRST, val);
}

/**
 * pcicap_test_checked_regs_slot_update_first() - change bits: Always there
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
pcicap_test_checked_regs_slot_update_first(const struct pcicap_test_checked_regs_slot *v,
					   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_slot_read_first(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_SLOT_FIRST,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_checked_regs_slot_read_second() - read: In longer ones
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_read_second(const struct pcicap_test_checked_regs_slot *v,
					  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_CHECKED_REGS_SLOT_SECOND, val);
}

/**
 * pcicap_test_checked_regs_slot_write_second() - write: In longer ones
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_write_second(const struct pcicap_test_checked_regs_slot *v,
					   uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_SLOT_SECOND, val);
}

/**
 * pcicap_test_checked_regs_slot_update_second() - change bits: In longer ones
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
pcicap_test_checked_regs_slot_update_second(const struct pcicap_test_checked_regs_slot *v,
					    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_slot_read_second(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_SLOT_SECOND,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_init(struct pcicap_test_checked_regs_slot *v)
{
	pcicap_mmio_clamp(&v->view, v->outer_cap_slot_size * 4);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_open(const struct pcicap_test_checked_regs *outer,
				   uint32_t off,
				   struct pcicap_test_checked_regs_slot *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_slot_size = outer->cap_slot_size;
	return pcicap_test_checked_regs_slot_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_checked_regs_slot_elements(const struct pcicap_test_checked_regs *v)
{
	return v->cap_slots;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_where(const struct pcicap_test_checked_regs *v,
				    uint32_t *off)
{
	(void)v;
	*off = 0x100;
	return 0;
}

/**
 * pcicap_test_checked_regs_slot_at() - All as long as the device says
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_at(const struct pcicap_test_checked_regs *outer,
				 unsigned int index,
				 struct pcicap_test_checked_regs_slot *v)
{
	uint32_t off;
	int ret = pcicap_test_checked_regs_slot_where(outer, &off);

	if (!ret && index >= pcicap_test_checked_regs_slot_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_checked_regs_slot_open(outer, off, v);
	if (!ret && index)
		ret = pcicap_test_checked_regs_slot_open(outer,
							 pcicap_add32(off,
								      pcicap_times32(index, v->view.size)),
							 v);
	return ret;
}

/* Where the last ends, or would begin if there are none. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_slot_after(const struct pcicap_test_checked_regs *outer,
				    uint32_t *off)
{
	int ret = pcicap_test_checked_regs_slot_where(outer, off);
	struct pcicap_test_checked_regs_slot v;
	uint32_t n;

	if (ret)
		return ret;
	n = pcicap_test_checked_regs_slot_elements(outer);
	if (n) {
		ret = pcicap_test_checked_regs_slot_open(outer, *off, &v);
		if (ret)
			return ret;
		*off = pcicap_add32(*off, pcicap_times32(n, v.view.size));
	}
	return 0;
}

/**
 * struct pcicap_test_checked_regs_single - Behind them
 * @view: where it is
 * @outer_cap_open: read once: the layout depends on it
 * @outer_cap_slot_size: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_regs_single_at() only.
 */
struct pcicap_test_checked_regs_single {
	struct pcicap_mmio view;
	uint32_t outer_cap_open;
	uint32_t outer_cap_slot_size;
};

/**
 * pcicap_test_checked_regs_single_read_value() - read: A value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_read_value(const struct pcicap_test_checked_regs_single *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE, val);
}

/**
 * pcicap_test_checked_regs_single_write_value() - write: A value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_write_value(const struct pcicap_test_checked_regs_single *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE, val);
}

/**
 * pcicap_test_checked_regs_single_update_value() - change bits: A value
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
pcicap_test_checked_regs_single_update_value(const struct pcicap_test_checked_regs_single *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_single_read_value(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_init(struct pcicap_test_checked_regs_single *v)
{
	if (v->outer_cap_open == 1)
		pcicap_mmio_clamp(&v->view, 16);
	else
		pcicap_mmio_clamp(&v->view, v->outer_cap_slot_size * 8);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_open(const struct pcicap_test_checked_regs *outer,
				     uint32_t off,
				     struct pcicap_test_checked_regs_single *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_open = outer->cap_open;
	v->outer_cap_slot_size = outer->cap_slot_size;
	return pcicap_test_checked_regs_single_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_where(const struct pcicap_test_checked_regs *v,
				      uint32_t *off)
{
	return pcicap_test_checked_regs_slot_after(v, off);
}

/**
 * pcicap_test_checked_regs_single_at() - Behind them
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_at(const struct pcicap_test_checked_regs *outer,
				   struct pcicap_test_checked_regs_single *v)
{
	uint32_t off;
	int ret = pcicap_test_checked_regs_single_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_single_open(outer, off, v);
}

/* Where the last ends, or would begin if there are none. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_single_after(const struct pcicap_test_checked_regs *outer,
				      uint32_t *off)
{
	int ret = pcicap_test_checked_regs_single_where(outer, off);
	struct pcicap_test_checked_regs_single v;

	if (ret)
		return ret;
	ret = pcicap_test_checked_regs_single_open(outer, *off, &v);
	if (ret)
		return ret;
	*off += v.view.size;
	return 0;
}

/**
 * struct pcicap_test_checked_regs_tail - Behind that
 * @view: where it is
 *
 * Made by pcicap_test_checked_regs_tail_at() only.
 */
struct pcicap_test_checked_regs_tail {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_checked_regs_tail_read_value() - read: A value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_tail_read_value(const struct pcicap_test_checked_regs_tail *v,
					 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_CHECKED_REGS_TAIL_VALUE,
				  val);
}

/**
 * pcicap_test_checked_regs_tail_write_value() - write: A value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_tail_write_value(const struct pcicap_test_checked_regs_tail *v,
					  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_CHECKED_REGS_TAIL_VALUE, val);
}

/**
 * pcicap_test_checked_regs_tail_update_value() - change bits: A value
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
pcicap_test_checked_regs_tail_update_value(const struct pcicap_test_checked_regs_tail *v,
					   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_regs_tail_read_value(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_CHECKED_REGS_TAIL_VALUE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_tail_init(struct pcicap_test_checked_regs_tail *v)
{
	pcicap_mmio_clamp(&v->view, 8);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_tail_open(const struct pcicap_test_checked_regs *outer,
				   uint32_t off,
				   struct pcicap_test_checked_regs_tail *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_tail_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_tail_where(const struct pcicap_test_checked_regs *v,
				    uint32_t *off)
{
	return pcicap_test_checked_regs_single_after(v, off);
}

/**
 * pcicap_test_checked_regs_tail_at() - Behind that
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_regs_tail_at(const struct pcicap_test_checked_regs *outer,
				 struct pcicap_test_checked_regs_tail *v)
{
	uint32_t off;
	int ret = pcicap_test_checked_regs_tail_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_tail_open(outer, off, v);
}

/**
 * pcicap_test_checked_ports_want() - what to map for BAR 1: Ports
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_checked_ports_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_CHECKED_PORTS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_CHECKED_PORTS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_checked_ports - Ports
 * @view: where it is
 * @kind: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_ports_map() only.
 */
struct pcicap_test_checked_ports {
	struct pcicap_port view;
	uint32_t kind;
};

/**
 * pcicap_test_checked_ports_read_kind() - read: What it is
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_read_kind(const struct pcicap_test_checked_ports *v,
				    uint8_t *val)
{
	return pcicap_port_read8(&v->view, PCICAP_TEST_CHECKED_PORTS_KIND, val);
}

/**
 * pcicap_test_checked_ports_read_half() - read: Two bytes
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_read_half(const struct pcicap_test_checked_ports *v,
				    uint16_t *val)
{
	return pcicap_port_read16(&v->view, PCICAP_TEST_CHECKED_PORTS_HALF,
				  val);
}

/**
 * pcicap_test_checked_ports_write_half() - write: Two bytes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_write_half(const struct pcicap_test_checked_ports *v,
				     uint16_t val)
{
	return pcicap_port_write16(&v->view, PCICAP_TEST_CHECKED_PORTS_HALF,
				   val);
}

/**
 * pcicap_test_checked_ports_update_half() - change bits: Two bytes
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
pcicap_test_checked_ports_update_half(const struct pcicap_test_checked_ports *v,
				      uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_ports_read_half(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put16(&v->view, PCICAP_TEST_CHECKED_PORTS_HALF,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_checked_ports_read_last() - read: If it is a newer one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_read_last(const struct pcicap_test_checked_ports *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->kind < 2)
		return -ENXIO;
	return pcicap_port_read32(&v->view, PCICAP_TEST_CHECKED_PORTS_LAST,
				  val);
}

/**
 * pcicap_test_checked_ports_write_last() - write: If it is a newer one
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_write_last(const struct pcicap_test_checked_ports *v,
				     uint32_t val)
{
	if (v->kind < 2)
		return -ENXIO;
	return pcicap_port_write32(&v->view, PCICAP_TEST_CHECKED_PORTS_LAST,
				   val);
}

/**
 * pcicap_test_checked_ports_update_last() - change bits: If it is a newer one
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
pcicap_test_checked_ports_update_last(const struct pcicap_test_checked_ports *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_ports_read_last(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put32(&v->view, PCICAP_TEST_CHECKED_PORTS_LAST,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_init(struct pcicap_test_checked_ports *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_test_checked_ports_read_kind(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->kind = 0;
		if (!ret)
			v->kind = r;
	}
	return 0;
}

/**
 * pcicap_test_checked_ports_map() - the registers in a mapped BAR: Ports
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_ports_map(const struct pcicap_ports *map,
			      struct pcicap_cfg *cfg,
			      struct pcicap_test_checked_ports *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_CHECKED_PORTS_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_CHECKED_PORTS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_checked_ports_init(v);
}

/**
 * struct pcicap_test_checked_phy - Registers that two others lead to
 * @view: where it is
 *
 * Made by pcicap_test_checked_phy_map() only.
 */
struct pcicap_test_checked_phy {
	struct pcicap_indexed view;
};

/**
 * pcicap_test_checked_phy_read_id() - read: What it is
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_read_id(const struct pcicap_test_checked_phy *v,
				uint16_t *val)
{
	return pcicap_indexed_read16(&v->view, PCICAP_TEST_CHECKED_PHY_ID, val);
}

/**
 * pcicap_test_checked_phy_read_events() - read: What happened
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_read_events(const struct pcicap_test_checked_phy *v,
				    uint16_t *val)
{
	return pcicap_indexed_read16(&v->view, PCICAP_TEST_CHECKED_PHY_EVENTS,
				     val);
}

/**
 * pcicap_test_checked_phy_clear_events() - clear bits by writing 1:
 * What happened
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_clear_events(const struct pcicap_test_checked_phy *v,
				     uint16_t bits)
{
	return pcicap_indexed_write16(&v->view, PCICAP_TEST_CHECKED_PHY_EVENTS,
				      bits);
}

/* Control of it */
struct pcicap_test_checked_phy_control {
	uint16_t raw;
};

/* It works */
static inline bool
pcicap_test_checked_phy_control_enable(struct pcicap_test_checked_phy_control r)
{
	return (r.raw & PCICAP_TEST_CHECKED_PHY_CONTROL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_checked_phy_control
pcicap_test_checked_phy_control_set_enable(struct pcicap_test_checked_phy_control r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_CHECKED_PHY_CONTROL_ENABLE,
			      val ? PCICAP_TEST_CHECKED_PHY_CONTROL_ENABLE : 0);
	return r;
}

/* It is ready */
static inline bool
pcicap_test_checked_phy_control_ready(struct pcicap_test_checked_phy_control r)
{
	return (r.raw & PCICAP_TEST_CHECKED_PHY_CONTROL_READY) != 0;
}

/**
 * pcicap_test_checked_phy_read_control() - read: Control of it
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_read_control(const struct pcicap_test_checked_phy *v,
				     struct pcicap_test_checked_phy_control *val)
{
	return pcicap_indexed_read16(&v->view, PCICAP_TEST_CHECKED_PHY_CONTROL,
				     &val->raw);
}

/**
 * pcicap_test_checked_phy_update_control() - change bits: Control of it
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_update_control(const struct pcicap_test_checked_phy *v,
				       uint16_t mask,
				       struct pcicap_test_checked_phy_control val)
{
	struct pcicap_test_checked_phy_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_CHECKED_PHY_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_checked_phy_read_control(v, &old);
	if (ret)
		return ret;
	return pcicap_indexed_put16(&v->view, PCICAP_TEST_CHECKED_PHY_CONTROL,
				    (uint16_t)((old.raw & PCICAP_TEST_CHECKED_PHY_CONTROL_KEEP_MASK & ~(uint32_t)mask) |
					       val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_init(struct pcicap_test_checked_phy *v)
{
	(void)v;
	return 0;
}

/* By the index and the data register. */
static inline int
pcicap_test_checked_phy_get(const void *io, uint32_t off, uint32_t *val)
{
	const struct pcicap_test_checked_regs *v = (const struct pcicap_test_checked_regs *)io;
	uint16_t data;
	int ret = pcicap_test_checked_regs_write_index(v, (uint16_t)off);

	*val = UINT32_MAX;
	if (!ret)
		ret = pcicap_test_checked_regs_read_data(v, &data);
	if (!ret)
		*val = data;
	return ret;
}

/* The other way. */
static inline int
pcicap_test_checked_phy_put(const void *io, uint32_t off, uint32_t val)
{
	const struct pcicap_test_checked_regs *v = (const struct pcicap_test_checked_regs *)io;
	int ret = pcicap_test_checked_regs_write_index(v, (uint16_t)off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_write_data(v, (uint16_t)val);
}

/**
 * pcicap_test_checked_phy_through() - the registers behind an index and a data
 * register: Registers that two others lead to
 * @io: view of the BAR with these two; must not move while @v is used
 * @v: the view
 *
 * Each access of it is two of @io, which the caller keeps together.
 *
 * Return: 0, or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_through(const struct pcicap_test_checked_regs *io,
				struct pcicap_test_checked_phy *v)
{
	v->view.io = io;
	v->view.get = pcicap_test_checked_phy_get;
	v->view.put = pcicap_test_checked_phy_put;
	v->view.offset = 0;
	v->view.size = PCICAP_TEST_CHECKED_PHY_MIN_SIZE;
	return pcicap_test_checked_phy_init(v);
}

/**
 * struct pcicap_test_checked_phy_item - A list behind the index
 * @view: where it is
 * @head_id: read once: the layout depends on it
 * @head_next: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_phy_item_at() only.
 */
struct pcicap_test_checked_phy_item {
	struct pcicap_indexed view;
	uint32_t head_id;
	uint32_t head_next;
};

/* What it is */
struct pcicap_test_checked_phy_item_head {
	uint16_t raw;
};

/* What it is */
static inline uint16_t
pcicap_test_checked_phy_item_head_id(struct pcicap_test_checked_phy_item_head r)
{
	return (uint16_t)(r.raw & PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_ID);
}

/* Where the next is */
static inline uint16_t
pcicap_test_checked_phy_item_head_next(struct pcicap_test_checked_phy_item_head r)
{
	return (uint16_t)((r.raw & PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_NEXT) >> 8);
}

/**
 * pcicap_test_checked_phy_item_read_head() - read: What it is
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_read_head(const struct pcicap_test_checked_phy_item *v,
				       struct pcicap_test_checked_phy_item_head *val)
{
	return pcicap_indexed_read16(&v->view,
				     PCICAP_TEST_CHECKED_PHY_ITEM_HEAD,
				     &val->raw);
}

/**
 * pcicap_test_checked_phy_item_read_value() - read: Its value
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_read_value(const struct pcicap_test_checked_phy_item *v,
					uint16_t *val)
{
	return pcicap_indexed_read16(&v->view,
				     PCICAP_TEST_CHECKED_PHY_ITEM_VALUE, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_init(struct pcicap_test_checked_phy_item *v)
{
	int ret;

	{
		struct pcicap_test_checked_phy_item_head r;

		ret = pcicap_test_checked_phy_item_read_head(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->head_id = 0;
		if (!ret)
			v->head_id = pcicap_test_checked_phy_item_head_id(r);
		v->head_next = 0;
		if (!ret)
			v->head_next =
				pcicap_test_checked_phy_item_head_next(r);
	}
	pcicap_indexed_clamp(&v->view, 4);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_open(const struct pcicap_test_checked_phy *outer,
				  uint32_t off,
				  struct pcicap_test_checked_phy_item *v)
{
	int ret = pcicap_indexed_sub(&outer->view, off, 0x04, &v->view);

	if (ret)
		return ret;
	return pcicap_test_checked_phy_item_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_where(const struct pcicap_test_checked_phy *v,
				   uint32_t *off)
{
	(void)v;
	*off = 0x08;
	return 0;
}

/**
 * pcicap_test_checked_phy_item_at() - A list behind the index
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_at(const struct pcicap_test_checked_phy *outer,
				struct pcicap_test_checked_phy_item *v)
{
	uint32_t off;
	int ret = pcicap_test_checked_phy_item_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_phy_item_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline uint32_t
pcicap_test_checked_phy_item_step(const struct pcicap_test_checked_phy_item *v)
{
	return v->head_next * 4;
}

/**
 * pcicap_test_checked_phy_item_next() - the next one of the list
 * @outer: what is around it
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: 0, -ENOENT (that was the last), -EBADMSG (the next would be past the
 * end), or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_next(const struct pcicap_test_checked_phy *outer,
				  const struct pcicap_test_checked_phy_item *at,
				  struct pcicap_test_checked_phy_item *v)
{
	const struct pcicap_test_checked_phy_item before = *at;
	uint32_t off = (uint32_t)(before.view.offset - outer->view.offset);
	uint32_t step = pcicap_test_checked_phy_item_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > UINT32_MAX - off)
		return -EBADMSG;
	ret = pcicap_test_checked_phy_item_open(outer, off + step, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_checked_phy_item_first() - the first one of the list
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENOENT (the list is empty), -EBADMSG (it would be past the end),
 * or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_first(const struct pcicap_test_checked_phy *outer,
				   struct pcicap_test_checked_phy_item *v)
{
	uint32_t off;
	int ret = pcicap_test_checked_phy_item_where(outer, &off);

	if (ret)
		return ret == -ENXIO ? -ENOENT : ret;
	ret = pcicap_test_checked_phy_item_open(outer, off, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_checked_phy_item_find() - the first one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @v: the view
 *
 * Return: 0, -ENOENT (none has it), -EBADMSG (the list is broken), or the error
 * of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_find(const struct pcicap_test_checked_phy *outer,
				  uint32_t id,
				  struct pcicap_test_checked_phy_item *v)
{
	int ret = pcicap_test_checked_phy_item_first(outer, v);

	while (!ret && v->head_id != id)
		ret = pcicap_test_checked_phy_item_next(outer, v, v);
	return ret;
}

/**
 * pcicap_test_checked_phy_item_find_next() - the next one of the list with
 * an ID
 * @outer: what is around it
 * @id: its ID
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: as for pcicap_test_checked_phy_item_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_checked_phy_item_find_next(const struct pcicap_test_checked_phy *outer,
				       uint32_t id,
				       const struct pcicap_test_checked_phy_item *at,
				       struct pcicap_test_checked_phy_item *v)
{
	int ret = pcicap_test_checked_phy_item_next(outer, at, v);

	while (!ret && v->head_id != id)
		ret = pcicap_test_checked_phy_item_next(outer, v, v);
	return ret;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_CHECKED_H */
