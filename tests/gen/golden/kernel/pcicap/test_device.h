/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device with BARs
 *
 * Generated from device.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_DEVICE_H
#define PCICAP_TEST_DEVICE_H

#include <linux/bitfield.h>
#include <linux/pci.h>
#include <pcicap/core/generated.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/test_vendor.h>

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

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_device_ids) of a driver. */
static const struct pci_device_id pcicap_test_device_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0xabcd) },
	{ PCI_DEVICE_CLASS(0x010802, 0xffffff) },
	{
		.vendor = 0x1234,
		.device = 0x0001,
		.subvendor = PCI_ANY_ID,
		.subdevice = PCI_ANY_ID,
		.class = 0x020000,
		.class_mask = 0xffffff,
	},
	{ PCI_DEVICE(0x1234, 0x0010) },
	{ PCI_DEVICE(0x1234, 0x0011) },
	{ PCI_DEVICE(0x1234, 0x0012) },
	{
		.vendor = 0x4321,
		.device = PCI_ANY_ID,
		.subvendor = PCI_ANY_ID,
		.subdevice = PCI_ANY_ID,
		.class = 0x020000,
		.class_mask = 0xffffff,
	},
	{
		.vendor = 0x1234,
		.device = 0x0020,
		.subvendor = 0x1af4,
		.subdevice = 0x0001,
		.driver_data = 7,
	},
	{
		.vendor = 0x1234,
		.device = 0x0020,
		.subvendor = 0x1af4,
		.subdevice = PCI_ANY_ID,
		.driver_data = 8,
	},
	{
		.vendor = 0x1234,
		.device = 0x0021,
		.subvendor = PCI_ANY_ID,
		.subdevice = PCI_ANY_ID,
		.driver_data = 9,
	},
	{}
};

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
	u32 cap_extra;
	u32 cap_queues;
	u32 cap_step;
};

/**
 * pcicap_test_device_regs_cap_step() - Of the bells
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_test_device_regs_cap_step(u64 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CAP_STEP, r);
}

/**
 * pcicap_test_device_regs_cap_queues() - Queues
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_test_device_regs_cap_queues(u64 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CAP_QUEUES, r);
}

/**
 * pcicap_test_device_regs_cap_extra() - Has the register extra
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_device_regs_cap_extra(u64 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CAP_EXTRA, r);
}

/**
 * pcicap_test_device_regs_read_cap() - read: What it has
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_cap(const struct pcicap_test_device_regs *v,
				 u64 *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_TEST_DEVICE_REGS_CAP, val);
}

/**
 * pcicap_test_device_regs_ctrl_enable() - Enables it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_device_regs_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE, r);
}

/**
 * pcicap_test_device_regs_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_device_regs_ctrl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE, val);
}

/**
 * pcicap_test_device_regs_ctrl_event() - It happened
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_device_regs_ctrl_event(u32 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CTRL_EVENT, r);
}

/**
 * pcicap_test_device_regs_ctrl_ready() - It is ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_device_regs_ctrl_ready(u32 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CTRL_READY, r);
}

/**
 * pcicap_test_device_regs_ctrl_kick() - Starts it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_device_regs_ctrl_kick(u32 r)
{
	return FIELD_GET(PCICAP_TEST_DEVICE_REGS_CTRL_KICK, r);
}

/**
 * pcicap_test_device_regs_ctrl_set_kick() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_device_regs_ctrl_set_kick(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_DEVICE_REGS_CTRL_KICK) |
	       FIELD_PREP(PCICAP_TEST_DEVICE_REGS_CTRL_KICK, val);
}

/**
 * pcicap_test_device_regs_read_ctrl() - read: All kinds beside each other
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_ctrl(const struct pcicap_test_device_regs *v,
				  u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_CTRL, val);
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
static inline int __must_check
pcicap_test_device_regs_update_ctrl(const struct pcicap_test_device_regs *v,
				    u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_DEVICE_REGS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_REGS_CTRL,
				 (u32)((old & PCICAP_TEST_DEVICE_REGS_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
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
static inline int __must_check
pcicap_test_device_regs_clear_ctrl(const struct pcicap_test_device_regs *v,
				   u32 bits)
{
	u32 old;
	int ret;

	if (bits & ~(u32)PCICAP_TEST_DEVICE_REGS_CTRL_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_device_regs_read_ctrl(v, &old);
	if (ret)
		return ret;
	bits = (u32)(bits | (old & PCICAP_TEST_DEVICE_REGS_CTRL_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_CTRL,
				   bits);
}

/**
 * pcicap_test_device_regs_read_byte() - read: A byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_byte(const struct pcicap_test_device_regs *v,
				  u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE, val);
}

/**
 * pcicap_test_device_regs_write_byte() - write: A byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_write_byte(const struct pcicap_test_device_regs *v,
				   u8 val)
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
static inline int __must_check
pcicap_test_device_regs_update_byte(const struct pcicap_test_device_regs *v,
				    u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_byte(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_DEVICE_REGS_BYTE,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_read_word() - read: Two
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_word(const struct pcicap_test_device_regs *v,
				  u16 *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD, val);
}

/**
 * pcicap_test_device_regs_write_word() - write: Two
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_write_word(const struct pcicap_test_device_regs *v,
				   u16 val)
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
static inline int __must_check
pcicap_test_device_regs_update_word(const struct pcicap_test_device_regs *v,
				    u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_word(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_TEST_DEVICE_REGS_WORD,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_read_base() - read: One access
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_base(const struct pcicap_test_device_regs *v,
				  u64 *val)
{
	return pcicap_mmio_read64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE, val);
}

/**
 * pcicap_test_device_regs_write_base() - write: One access
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_write_base(const struct pcicap_test_device_regs *v,
				   u64 val)
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
static inline int __must_check
pcicap_test_device_regs_update_base(const struct pcicap_test_device_regs *v,
				    u64 mask, u64 val)
{
	u64 old;
	int ret;

	if (val & ~(u64)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64(&v->view, PCICAP_TEST_DEVICE_REGS_BASE,
				 (u64)((old & ~(u64)mask) | val));
}

/**
 * pcicap_test_device_regs_read_extra() - read: If there is one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_extra(const struct pcicap_test_device_regs *v,
				   u32 *val)
{
	*val = U32_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_write_extra(const struct pcicap_test_device_regs *v,
				    u32 val)
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
static inline int __must_check
pcicap_test_device_regs_update_extra(const struct pcicap_test_device_regs *v,
				     u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_extra(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_REGS_EXTRA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_read_scratch() - read: An array
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_scratch(const struct pcicap_test_device_regs *v,
				     unsigned int index, u32 *val)
{
	*val = U32_MAX;
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
 * (read-only handle), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_write_scratch(const struct pcicap_test_device_regs *v,
				      unsigned int index, u32 val)
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
static inline int __must_check
pcicap_test_device_regs_update_scratch(const struct pcicap_test_device_regs *v,
				       unsigned int index, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_scratch(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_DEVICE_REGS_SCRATCH + index * 4,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_read_events() - read: Events
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_events(const struct pcicap_test_device_regs *v,
				    u32 *val)
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
static inline int __must_check
pcicap_test_device_regs_clear_events(const struct pcicap_test_device_regs *v,
				     u32 bits)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_EVENTS,
				   bits);
}

/**
 * pcicap_test_device_regs_read_triple() - read: Three bytes
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_triple(const struct pcicap_test_device_regs *v,
				    u32 *val)
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
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_cause(const struct pcicap_test_device_regs *v,
				   u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_CAUSE, val);
}

/**
 * pcicap_test_device_regs_moved_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_moved(const struct pcicap_test_device_regs *v,
				   u16 *val)
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_write_moved(const struct pcicap_test_device_regs *v,
				    u16 val)
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
static inline int __must_check
pcicap_test_device_regs_update_moved(const struct pcicap_test_device_regs *v,
				     u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_read_moved(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view,
				 pcicap_test_device_regs_moved_offset(v),
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_read_low() - read: Low half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_low(const struct pcicap_test_device_regs *v,
				 u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_LOW, val);
}

/**
 * pcicap_test_device_regs_read_high() - read: High half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_high(const struct pcicap_test_device_regs *v,
				  u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_HIGH, val);
}

/**
 * pcicap_test_device_regs_read_sum_low() - read: Low half of a counter
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_sum_low(const struct pcicap_test_device_regs *v,
				     u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_SUM_LOW,
				  val);
}

/**
 * pcicap_test_device_regs_read_sum_high() - read: Cleared by a read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_sum_high(const struct pcicap_test_device_regs *v,
				      u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_REGS_SUM_HIGH,
				  val);
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_both(const struct pcicap_test_device_regs *v,
				  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_test_device_regs_read_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part;
	}
	{
		u32 part;

		ret = pcicap_test_device_regs_read_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_read_sum(const struct pcicap_test_device_regs *v,
				 u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_test_device_regs_read_sum_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part;
	}
	{
		u32 part;

		ret = pcicap_test_device_regs_read_sum_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_device_regs_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_init(struct pcicap_test_device_regs *v)
{
	int ret;

	{
		u64 r;

		ret = pcicap_test_device_regs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_extra = 0;
		if (!ret)
			v->cap_extra = (u32)pcicap_test_device_regs_cap_extra(r);
		v->cap_queues = 0;
		if (!ret)
			v->cap_queues = (u32)pcicap_test_device_regs_cap_queues(r);
		v->cap_step = 0;
		if (!ret)
			v->cap_step = (u32)pcicap_test_device_regs_cap_step(r);
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
static inline int __must_check
pcicap_test_device_regs_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_device_regs *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_TEST_DEVICE_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_DEVICE_REGS_MIN_SIZE);

	return ret ? ret : pcicap_test_device_regs_init(v);
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_write_tail(const struct pcicap_test_device_regs_doorbell *v,
					    u32 val)
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
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_read_head(const struct pcicap_test_device_regs_doorbell *v,
					   u32 *val)
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_write_head(const struct pcicap_test_device_regs_doorbell *v,
					    u32 val)
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
static inline int __must_check
pcicap_test_device_regs_doorbell_update_head(const struct pcicap_test_device_regs_doorbell *v,
					     u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_doorbell_read_head(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_doorbell_init() - read what the layout depends on,
 * and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_init(struct pcicap_test_device_regs_doorbell *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_device_regs_doorbell_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_open(const struct pcicap_test_device_regs *outer,
				      u32 off,
				      struct pcicap_test_device_regs_doorbell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_device_regs_doorbell_init(v);
}

/**
 * pcicap_test_device_regs_doorbell_elements() - how many there are in
 * this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_test_device_regs_doorbell_elements(const struct pcicap_test_device_regs *v)
{
	return pcicap_min32(v->cap_queues, 16);
}

/**
 * pcicap_test_device_regs_doorbell_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_where(const struct pcicap_test_device_regs *v,
				       u32 *off)
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
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_doorbell_at(const struct pcicap_test_device_regs *outer,
				    unsigned int index,
				    struct pcicap_test_device_regs_doorbell *v)
{
	u32 off;
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
	u32 outer_cap_extra;
};

/**
 * pcicap_test_device_regs_lane_read_ext() - read: If there is one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_regs_lane_read_ext(const struct pcicap_test_device_regs_lane *v,
				      u32 *val)
{
	*val = U32_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_lane_write_ext(const struct pcicap_test_device_regs_lane *v,
				       u32 val)
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
static inline int __must_check
pcicap_test_device_regs_lane_update_ext(const struct pcicap_test_device_regs_lane *v,
					u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_regs_lane_read_ext(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_REGS_LANE_EXT,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_regs_lane_init() - read what the layout depends on, and
 * clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_lane_init(struct pcicap_test_device_regs_lane *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_device_regs_lane_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_lane_open(const struct pcicap_test_device_regs *outer,
				  u32 off,
				  struct pcicap_test_device_regs_lane *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	v->outer_cap_extra = outer->cap_extra;
	return pcicap_test_device_regs_lane_init(v);
}

/**
 * pcicap_test_device_regs_lane_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_test_device_regs_lane_elements(const struct pcicap_test_device_regs *v)
{
	(void)v;
	return 4;
}

/**
 * pcicap_test_device_regs_lane_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_test_device_regs_lane_where(const struct pcicap_test_device_regs *v,
				   u32 *off)
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
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_lane_at(const struct pcicap_test_device_regs *outer,
				unsigned int index,
				struct pcicap_test_device_regs_lane *v)
{
	u32 off;
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
	u32 outer_cap_step;
};

/**
 * pcicap_test_device_regs_bell_write_ring() - write: Rings
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_bell_write_ring(const struct pcicap_test_device_regs_bell *v,
					u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_DEVICE_REGS_BELL_RING,
				   val);
}

/**
 * pcicap_test_device_regs_bell_mute_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_bell_write_mute(const struct pcicap_test_device_regs_bell *v,
					u32 val)
{
	return pcicap_mmio_write32(&v->view,
				   pcicap_test_device_regs_bell_mute_offset(v),
				   val);
}

/**
 * pcicap_test_device_regs_bell_init() - read what the layout depends on, and
 * clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_bell_init(struct pcicap_test_device_regs_bell *v)
{
	pcicap_mmio_clamp(&v->view, pcicap_pow2_32(v->outer_cap_step + 3));
	return 0;
}

/**
 * pcicap_test_device_regs_bell_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_bell_open(const struct pcicap_test_device_regs *outer,
				  u32 off,
				  struct pcicap_test_device_regs_bell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_step = outer->cap_step;
	return pcicap_test_device_regs_bell_init(v);
}

/**
 * pcicap_test_device_regs_bell_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_test_device_regs_bell_elements(const struct pcicap_test_device_regs *v)
{
	(void)v;
	return 256;
}

/**
 * pcicap_test_device_regs_bell_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_test_device_regs_bell_where(const struct pcicap_test_device_regs *v,
				   u32 *off)
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
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_device_regs_bell_at(const struct pcicap_test_device_regs *outer,
				unsigned int index,
				struct pcicap_test_device_regs_bell *v)
{
	u32 off;
	int ret = pcicap_test_device_regs_bell_where(outer, &off);

	if (!ret && index >= pcicap_test_device_regs_bell_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_device_regs_bell_open(outer, off, v);
	while (!ret && index--) {
		off += v->view.size;
		ret = pcicap_test_device_regs_bell_open(outer, off, v);
	}
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
	struct pcicap_mmio view;
};

/**
 * pcicap_test_device_ports_read_data() - read: Data
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_ports_read_data(const struct pcicap_test_device_ports *v,
				   u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_DEVICE_PORTS_DATA, val);
}

/**
 * pcicap_test_device_ports_write_data() - write: Data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_ports_write_data(const struct pcicap_test_device_ports *v,
				    u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_DEVICE_PORTS_DATA, val);
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
static inline int __must_check
pcicap_test_device_ports_update_data(const struct pcicap_test_device_ports *v,
				     u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_ports_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_DEVICE_PORTS_DATA,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_ports_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_test_device_ports_map(const struct pcicap_map *map,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_device_ports *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_TEST_DEVICE_PORTS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_DEVICE_PORTS_MIN_SIZE);

	return ret ? ret : pcicap_test_device_ports_init(v);
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
static inline int __must_check
pcicap_test_device_part_locate(struct pcicap_cfg *cfg,
			       struct pcicap_region *where)
{
	struct pcicap_test_vendor cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_test_vendor_find(cfg, &cap); !ret;
	     ret = pcicap_test_vendor_find_next(&cap, &cap)) {
		u8 bar;
		u32 offset;
		u16 length;

		ret = pcicap_test_vendor_read_bar(&cap, &bar);
		if (!ret)
			ret = pcicap_test_vendor_read_offset(&cap, &offset);
		if (!ret)
			ret = pcicap_test_vendor_read_length(&cap, &length);
		if (ret)
			return ret;
		bad = pcicap_region_init(where, bar, offset, length,
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
	u32 mapped_size;
};

/**
 * pcicap_test_device_part_read_first() - read: Always there
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_part_read_first(const struct pcicap_test_device_part *v,
				   u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST, val);
}

/**
 * pcicap_test_device_part_write_first() - write: Always there
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_device_part_write_first(const struct pcicap_test_device_part *v,
				    u32 val)
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
static inline int __must_check
pcicap_test_device_part_update_first(const struct pcicap_test_device_part *v,
				     u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_device_part_read_first(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_DEVICE_PART_FIRST,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_device_part_read_second() - read: Always there
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_part_read_second(const struct pcicap_test_device_part *v,
				    u16 *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_DEVICE_PART_SECOND,
				  val);
}

/**
 * pcicap_test_device_part_read_third() - read: If it is that long
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_device_part_read_third(const struct pcicap_test_device_part *v,
				   u32 *val)
{
	*val = U32_MAX;
	if (v->mapped_size < 12)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_DEVICE_PART_THIRD, val);
}

/**
 * pcicap_test_device_part_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_test_device_part_map(const struct pcicap_map *map,
			    const struct pcicap_region *where,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_device_part *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_TEST_DEVICE_PART_MIN_SIZE);

	return ret ? ret : pcicap_test_device_part_init(v);
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
static inline int __must_check
pcicap_test_device_heap_locate(struct pcicap_cfg *cfg,
			       struct pcicap_region *where)
{
	struct pcicap_test_vendor cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_test_vendor_find(cfg, &cap); !ret;
	     ret = pcicap_test_vendor_find_next(&cap, &cap)) {
		u8 bar;
		u32 offset;
		u16 length;

		ret = pcicap_test_vendor_read_bar(&cap, &bar);
		if (!ret)
			ret = pcicap_test_vendor_read_offset(&cap, &offset);
		if (!ret)
			ret = pcicap_test_vendor_read_length(&cap, &length);
		if (ret)
			return ret;
		bad = pcicap_region_init(where, bar, offset, length,
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

#endif /* PCICAP_TEST_DEVICE_H */
