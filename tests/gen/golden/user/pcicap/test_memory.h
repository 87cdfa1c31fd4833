/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with structures in memory
 *
 * Generated from memory.yaml - do not edit.
 * Source: none
 */
#ifndef PCICAP_TEST_MEMORY_H
#define PCICAP_TEST_MEMORY_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/indexed.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers of both byte orders */
#define PCICAP_TEST_MEMORY_REGS_BAR		0
#define PCICAP_TEST_MEMORY_REGS_MIN_SIZE	0x100

/* regs: Registers of both byte orders */
/* wo: Tells the device that there is something */
#define PCICAP_TEST_MEMORY_REGS_DOORBELL	0x00

/* rw: Big-endian among others */
#define PCICAP_TEST_MEMORY_REGS_MODE			0x04
/* rw: The device works */
#define  PCICAP_TEST_MEMORY_REGS_MODE_ON		0x00000001
/* rw: Depth of the ring */
#define  PCICAP_TEST_MEMORY_REGS_MODE_DEPTH		0x0000ff00
#define  PCICAP_TEST_MEMORY_REGS_MODE_WRITE_MASK	0x0000ff01
#define PCICAP_TEST_MEMORY_REGS_PAIR		0x08	/* rw: Two of 16 bits */
#define PCICAP_TEST_MEMORY_REGS_PAIR_COUNT	2
#define PCICAP_TEST_MEMORY_REGS_STAMP		0x10	/* ro: A time */
#define PCICAP_TEST_MEMORY_REGS_FIFO		0x18	/* rw: Data */
#define PCICAP_TEST_MEMORY_REGS_PORT		0x1c	/* wo: More data */

#define PCICAP_TEST_MEMORY_REGS_TEMPERATURE		0x20		/* rw: How warm it is */
#define  PCICAP_TEST_MEMORY_REGS_TEMPERATURE_NOW	0xfff00000	/* rw: Now */
#define  PCICAP_TEST_MEMORY_REGS_TEMPERATURE_LIMIT	0x000ff000	/* rw: At most */
#define  PCICAP_TEST_MEMORY_REGS_TEMPERATURE_OFFSET	0x00000fff	/* rw: Added to it */
#define PCICAP_TEST_MEMORY_REGS_DRIFT		0x24	/* ro: Drift of a clock */
#define PCICAP_TEST_MEMORY_REGS_ICR		0x80	/* ro: Causes that reading clears */
#define PCICAP_TEST_MEMORY_REGS_IMS		0x84	/* rw1s: Enables them */
#define PCICAP_TEST_MEMORY_REGS_IMC		0x88	/* wo: Disables them */

#define PCICAP_TEST_MEMORY_REGS_IS		0x8c		/* rw1c: Other causes */
#define  PCICAP_TEST_MEMORY_REGS_IS_LINK	0x00000001	/* rw1c: The link changed */
#define  PCICAP_TEST_MEMORY_REGS_IS_DONE	0x00000010	/* rw1c: A transfer is done */
#define  PCICAP_TEST_MEMORY_REGS_IS_W1C_MASK	0x00000011

/* rw: Which of them are masked */
#define PCICAP_TEST_MEMORY_REGS_MASK			0x90
/* rw: The link changed */
#define  PCICAP_TEST_MEMORY_REGS_MASK_LINK		0x00000001
/* rw: A transfer is done */
#define  PCICAP_TEST_MEMORY_REGS_MASK_DONE		0x00000010
#define  PCICAP_TEST_MEMORY_REGS_MASK_WRITE_MASK	0x00000011
#define  PCICAP_TEST_MEMORY_REGS_MASK_KEEP_MASK		0x00000011
#define PCICAP_TEST_MEMORY_REGS_ENABLE		0x94	/* rw: Which of them interrupt */
#define PCICAP_TEST_MEMORY_REGS_SLOT		0xb0	/* rw: Of four */
#define PCICAP_TEST_MEMORY_REGS_SLOT_COUNT	4
#define PCICAP_TEST_MEMORY_REGS_INDEX		0xa0	/* rw: Which register is next */
#define PCICAP_TEST_MEMORY_REGS_DATA		0xa4	/* rw: That register */

/* window: All of it is big-endian */
#define PCICAP_TEST_MEMORY_REGS_WINDOW		0x40
#define PCICAP_TEST_MEMORY_REGS_WINDOW_STRIDE	0x10
#define PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH	0x00	/* rw: Bytes of it */
#define PCICAP_TEST_MEMORY_REGS_WINDOW_ID	0x04	/* ro: But for this */
#define PCICAP_TEST_MEMORY_REGS_WINDOW_BASE	0x08	/* rw: Where it begins */

/*
 * Behind an index and a data register: phy: Registers that two others lead to
 */
#define PCICAP_TEST_MEMORY_PHY_MIN_SIZE		0x100

/* phy: Registers that two others lead to */

#define PCICAP_TEST_MEMORY_PHY_CONTROL			0x00		/* rw: Control of it */
#define  PCICAP_TEST_MEMORY_PHY_CONTROL_RESET		0x00008000	/* rw: Begins anew */
#define  PCICAP_TEST_MEMORY_PHY_CONTROL_WRITE_MASK	0x00008000
#define PCICAP_TEST_MEMORY_PHY_STATUS		0x04	/* ro: Its state */
#define PCICAP_TEST_MEMORY_PHY_EVENTS		0x08		/* rw1c: What happened */
#define  PCICAP_TEST_MEMORY_PHY_EVENTS_W1C_MASK	0xffffffff

#define PCICAP_TEST_MEMORY_PHY_ORDER			0x0c		/* wo: What it does next */
#define  PCICAP_TEST_MEMORY_PHY_ORDER_WHAT		0x000000ff	/* wo: What */
#define  PCICAP_TEST_MEMORY_PHY_ORDER_WRITE_MASK	0x000000ff

/* lane: A lane */
#define PCICAP_TEST_MEMORY_PHY_LANE		0x40
#define PCICAP_TEST_MEMORY_PHY_LANE_COUNT	4
#define PCICAP_TEST_MEMORY_PHY_LANE_STRIDE	0x08
#define PCICAP_TEST_MEMORY_PHY_LANE_LEVEL	0x00	/* rw: Level of it */

/* rw, rw1c: Bits of three kinds */
#define PCICAP_TEST_MEMORY_PHY_LANE_MODE		0x04
/* rw: What it is */
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_KIND		0x0000000f
/* rw1c: It was seen */
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_SEEN		0x00000010
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_WRITE_MASK	0x0000000f
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_W1C_MASK	0x00000010
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_KEEP_MASK	0xffffffef

/* descriptor: What the driver asks for */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_STRIDE	0x20
#define PCICAP_TEST_MEMORY_DESCRIPTOR_ADDRESS	0x00	/* rw: Where the data is */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_LENGTH	0x08	/* rw: Bytes of data */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_KIND		0x0a	/* rw: What it is */
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_DATA	0x0
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_FENCE	0x1
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_KIND_JUMP	0x2
#define PCICAP_TEST_MEMORY_DESCRIPTOR_TAG	0x0c	/* rw: Three bytes of the driver */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_TAG_COUNT	3
#define PCICAP_TEST_MEMORY_DESCRIPTOR_NEXT	0x10	/* rw: Where the next one is */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD		0x10	/* rw: Offsets of checksums */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD_COUNT	2

/* rw: Who has it */
#define PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL			0x18
/* rw: The device has it */
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_OWNER		0x80000000
/* rw: Where it goes */
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_QUEUE		0x0000000f
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_WRITE_MASK	0x8000000f
#define  PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_KEEP_MASK	0x8000000f

/* report: What the device answers */
#define PCICAP_TEST_MEMORY_REPORT_STRIDE	0x10
#define PCICAP_TEST_MEMORY_REPORT_TIME		0x00	/* ro: When */
#define PCICAP_TEST_MEMORY_REPORT_BYTES		0x08	/* ro: How much */
#define PCICAP_TEST_MEMORY_REPORT_HIGH_BYTES	0x08	/* ro: The high half of it */

#define PCICAP_TEST_MEMORY_REPORT_STATE			0x0c	/* ro: How it went */
#define  PCICAP_TEST_MEMORY_REPORT_STATE_PHASE		0x8000	/* ro: Changes with each pass */
#define  PCICAP_TEST_MEMORY_REPORT_STATE_CODE		0x00ff	/* ro: What it was */
#define  PCICAP_TEST_MEMORY_REPORT_STATE_CODE_GOOD	0x0
#define  PCICAP_TEST_MEMORY_REPORT_STATE_CODE_BAD	0x1

/* table: Memory that both look at */
#define PCICAP_TEST_MEMORY_TABLE_STRIDE		0x40

/* rw: Of the table */
#define PCICAP_TEST_MEMORY_TABLE_FLAGS			0x00
/* rw: Whose turn it is */
#define  PCICAP_TEST_MEMORY_TABLE_FLAGS_TURN		0x00000001
/* rw: What is above the high part */
#define  PCICAP_TEST_MEMORY_TABLE_FLAGS_TOP		0xff000000
#define  PCICAP_TEST_MEMORY_TABLE_FLAGS_WRITE_MASK	0xff000001
#define  PCICAP_TEST_MEMORY_TABLE_FLAGS_KEEP_MASK	0xff000001
#define PCICAP_TEST_MEMORY_TABLE_LOW		0x04	/* rw: The low part */
#define PCICAP_TEST_MEMORY_TABLE_HIGH		0x06	/* rw: The high part */

/* row: A row */
#define PCICAP_TEST_MEMORY_TABLE_ROW		0x10
#define PCICAP_TEST_MEMORY_TABLE_ROW_COUNT	3
#define PCICAP_TEST_MEMORY_TABLE_ROW_STRIDE	0x10
#define PCICAP_TEST_MEMORY_TABLE_ROW_KEY	0x00	/* rw: What is looked for */
#define PCICAP_TEST_MEMORY_TABLE_ROW_VALUE	0x08	/* rw: What is found */
/* clang-format on */

/**
 * pcicap_test_memory_id() - which entry of the table of devices a function has
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
pcicap_test_memory_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0x5680, 0x5680, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_test_memory_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_test_memory_matches(uint16_t vendor, uint16_t device,
			   uint32_t class_code)
{
	return pcicap_test_memory_id(vendor, device, class_code, PCICAP_ANY_ID,
				     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_test_memory_regs_want() - what to map for BAR 0: Registers of both
 * byte orders
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_memory_regs_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_MEMORY_REGS_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_MEMORY_REGS_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_memory_regs - Registers of both byte orders
 * @view: where it is
 *
 * Made by pcicap_test_memory_regs_map() only.
 */
struct pcicap_test_memory_regs {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_memory_regs_write_doorbell() - write: Tells the device that there
 * is something
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_doorbell(const struct pcicap_test_memory_regs *v,
				       uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_DOORBELL,
				   val);
}

/*
 * Tells the device that there is something: the store alone;
 * see pcicap_test_memory_regs_bare()
 */
static inline void
pcicap_test_memory_regs_store_doorbell(const struct pcicap_test_memory_regs *v,
				       uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_DOORBELL, val);
}

/* Big-endian among others */
struct pcicap_test_memory_regs_mode {
	uint32_t raw;
};

/* The device works */
static inline bool
pcicap_test_memory_regs_mode_on(struct pcicap_test_memory_regs_mode r)
{
	return (r.raw & PCICAP_TEST_MEMORY_REGS_MODE_ON) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_mode
pcicap_test_memory_regs_mode_set_on(struct pcicap_test_memory_regs_mode r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_MODE_ON,
			      val ? PCICAP_TEST_MEMORY_REGS_MODE_ON : 0);
	return r;
}

/* Depth of the ring */
static inline uint32_t
pcicap_test_memory_regs_mode_depth(struct pcicap_test_memory_regs_mode r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_MEMORY_REGS_MODE_DEPTH) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_mode
pcicap_test_memory_regs_mode_set_depth(struct pcicap_test_memory_regs_mode r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_MODE_DEPTH,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_test_memory_regs_read_mode() - read: Big-endian among others
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_mode(const struct pcicap_test_memory_regs *v,
				  struct pcicap_test_memory_regs_mode *val)
{
	int ret = pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_MODE,
				     &val->raw);

	val->raw = pcicap_swap32(val->raw);
	return ret;
}

/**
 * pcicap_test_memory_regs_update_mode() - change bits: Big-endian among others
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
pcicap_test_memory_regs_update_mode(const struct pcicap_test_memory_regs *v,
				    uint32_t mask,
				    struct pcicap_test_memory_regs_mode val)
{
	struct pcicap_test_memory_regs_mode old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_MEMORY_REGS_MODE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_mode(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_MEMORY_REGS_MODE,
				 pcicap_swap32((uint32_t)((old.raw & ~(uint32_t)mask) |
							  val.raw)));
}

/*
 * Big-endian among others: the load alone; see pcicap_test_memory_regs_bare()
 */
static inline struct pcicap_test_memory_regs_mode
pcicap_test_memory_regs_load_mode(const struct pcicap_test_memory_regs *v)
{
	struct pcicap_test_memory_regs_mode r = { pcicap_swap32(pcicap_mmio_load32(&v->view,
										   PCICAP_TEST_MEMORY_REGS_MODE)) };

	return r;
}

/**
 * pcicap_test_memory_regs_read_pair() - read: Two of 16 bits
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_pair(const struct pcicap_test_memory_regs *v,
				  unsigned int index, uint16_t *val)
{
	*val = UINT16_MAX;
	if (index >= 2)
		return -ERANGE;
	int ret = pcicap_mmio_read16(&v->view,
				     PCICAP_TEST_MEMORY_REGS_PAIR + index * 2,
				     val);

	*val = pcicap_swap16(*val);
	return ret;
}

/**
 * pcicap_test_memory_regs_write_pair() - write: Two of 16 bits
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_pair(const struct pcicap_test_memory_regs *v,
				   unsigned int index, uint16_t val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_write16(&v->view,
				   PCICAP_TEST_MEMORY_REGS_PAIR + index * 2,
				   pcicap_swap16(val));
}

/**
 * pcicap_test_memory_regs_update_pair() - change bits: Two of 16 bits
 * @v: the view
 * @index: which element
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
pcicap_test_memory_regs_update_pair(const struct pcicap_test_memory_regs *v,
				    unsigned int index, uint16_t mask,
				    uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_pair(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view,
				 PCICAP_TEST_MEMORY_REGS_PAIR + index * 2,
				 pcicap_swap16((uint16_t)((old & ~(uint32_t)mask) |
							  val)));
}

/*
 * Two of 16 bits: the load alone; see pcicap_test_memory_regs_bare(). -ERANGE:
 * no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_load_pair(const struct pcicap_test_memory_regs *v,
				  unsigned int index, uint16_t *val)
{
	*val = UINT16_MAX;
	if (index >= 2)
		return -ERANGE;
	*val = pcicap_swap16(pcicap_mmio_load16(&v->view, PCICAP_TEST_MEMORY_REGS_PAIR + (size_t)index * 2));
	return 0;
}

/*
 * Two of 16 bits: the store alone; see pcicap_test_memory_regs_bare(). -ERANGE:
 * no such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_store_pair(const struct pcicap_test_memory_regs *v,
				   unsigned int index, uint16_t val)
{
	if (index >= 2)
		return -ERANGE;
	pcicap_mmio_store16(&v->view,
			    PCICAP_TEST_MEMORY_REGS_PAIR + (size_t)index * 2,
			    pcicap_swap16(val));
	return 0;
}

/**
 * pcicap_test_memory_regs_read_stamp() - read: A time
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_stamp(const struct pcicap_test_memory_regs *v,
				   uint64_t *val)
{
	int ret = pcicap_mmio_read64(&v->view, PCICAP_TEST_MEMORY_REGS_STAMP,
				     val);

	*val = pcicap_swap64(*val);
	return ret;
}
#ifdef PCICAP_MMIO_HAS_64

/* A time: the load alone; see pcicap_test_memory_regs_bare() */
static inline uint64_t
pcicap_test_memory_regs_load_stamp(const struct pcicap_test_memory_regs *v)
{
	return pcicap_swap64(pcicap_mmio_load64(&v->view,
						PCICAP_TEST_MEMORY_REGS_STAMP));
}

#endif

/**
 * pcicap_test_memory_regs_read_fifo() - read: Data
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_fifo(const struct pcicap_test_memory_regs *v,
				  uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_MEMORY_REGS_FIFO, val);
}

/**
 * pcicap_test_memory_regs_write_fifo() - write: Data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_fifo(const struct pcicap_test_memory_regs *v,
				   uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_TEST_MEMORY_REGS_FIFO, val);
}

/**
 * pcicap_test_memory_regs_read_fifo_burst() - read many: Data
 * @v: the view
 * @buf: room for @n elements of 16 bits, whose bytes are as they come
 * @n: how many accesses
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_fifo_burst(const struct pcicap_test_memory_regs *v,
					void *buf, size_t n)
{
	return pcicap_mmio_read_burst(&v->view, PCICAP_TEST_MEMORY_REGS_FIFO,
				      16 / 8, buf, n);
}

/**
 * pcicap_test_memory_regs_write_fifo_burst() - write many: Data
 * @v: the view
 * @buf: @n elements of 16 bits, whose bytes are written as they stand
 * @n: how many accesses
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_fifo_burst(const struct pcicap_test_memory_regs *v,
					 const void *buf, size_t n)
{
	return pcicap_mmio_write_burst(&v->view, PCICAP_TEST_MEMORY_REGS_FIFO,
				       16 / 8, buf, n);
}

/* Data: the load alone; see pcicap_test_memory_regs_bare() */
static inline uint16_t
pcicap_test_memory_regs_load_fifo(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_TEST_MEMORY_REGS_FIFO);
}

/* Data: the store alone; see pcicap_test_memory_regs_bare() */
static inline void
pcicap_test_memory_regs_store_fifo(const struct pcicap_test_memory_regs *v,
				   uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_TEST_MEMORY_REGS_FIFO, val);
}

/**
 * pcicap_test_memory_regs_write_port() - write: More data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_port(const struct pcicap_test_memory_regs *v,
				   uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_PORT, val);
}

/**
 * pcicap_test_memory_regs_write_port_burst() - write many: More data
 * @v: the view
 * @buf: @n elements of 32 bits, whose bytes are written as they stand
 * @n: how many accesses
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_port_burst(const struct pcicap_test_memory_regs *v,
					 const void *buf, size_t n)
{
	return pcicap_mmio_write_burst(&v->view, PCICAP_TEST_MEMORY_REGS_PORT,
				       32 / 8, buf, n);
}

/* More data: the store alone; see pcicap_test_memory_regs_bare() */
static inline void
pcicap_test_memory_regs_store_port(const struct pcicap_test_memory_regs *v,
				   uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_PORT, val);
}

/* How warm it is */
struct pcicap_test_memory_regs_temperature {
	uint32_t raw;
};

/* Now (raw; quantity in c) */
static inline uint32_t
pcicap_test_memory_regs_temperature_now(struct pcicap_test_memory_regs_temperature r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_MEMORY_REGS_TEMPERATURE_NOW) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_temperature
pcicap_test_memory_regs_temperature_set_now(struct pcicap_test_memory_regs_temperature r,
					    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_TEMPERATURE_NOW,
			      (uint32_t)val << 20);
	return r;
}

/* At most (raw; quantity in c) */
static inline uint32_t
pcicap_test_memory_regs_temperature_limit(struct pcicap_test_memory_regs_temperature r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_MEMORY_REGS_TEMPERATURE_LIMIT) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_temperature
pcicap_test_memory_regs_temperature_set_limit(struct pcicap_test_memory_regs_temperature r,
					      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_TEMPERATURE_LIMIT,
			      (uint32_t)val << 12);
	return r;
}

/* Added to it */
static inline uint32_t
pcicap_test_memory_regs_temperature_offset(struct pcicap_test_memory_regs_temperature r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_MEMORY_REGS_TEMPERATURE_OFFSET);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_temperature
pcicap_test_memory_regs_temperature_set_offset(struct pcicap_test_memory_regs_temperature r,
					       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_TEMPERATURE_OFFSET,
			      val);
	return r;
}

/* Now, with its sign, in c, times 2 to the power of 4. */
static inline int64_t
pcicap_test_memory_regs_temperature_now_decoded(struct pcicap_test_memory_regs_temperature r)
{
	uint64_t n = pcicap_test_memory_regs_temperature_now(r);

	return pcicap_fixed(n, 12, 1, 0, 1);
}

/**
 * pcicap_test_memory_regs_temperature_now_encode() - from a quantity: Now
 * @quantity: the quantity in c, times 2 to the power of 4
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_temperature_now_encode(int64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_fixed(quantity, 12, 1, 0, 1, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* At most, with its sign, in c. */
static inline int64_t
pcicap_test_memory_regs_temperature_limit_decoded(struct pcicap_test_memory_regs_temperature r)
{
	uint64_t n = pcicap_test_memory_regs_temperature_limit(r);

	return pcicap_fixed(n, 8, 0, -40, 1);
}

/**
 * pcicap_test_memory_regs_temperature_limit_encode() - from a quantity: At most
 * @quantity: the quantity in c
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_temperature_limit_encode(int64_t quantity,
						 uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_fixed(quantity, 8, 0, -40, 1, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Added to it, with its sign. */
static inline int64_t
pcicap_test_memory_regs_temperature_offset_decoded(struct pcicap_test_memory_regs_temperature r)
{
	uint64_t n = pcicap_test_memory_regs_temperature_offset(r);

	return pcicap_fixed(n, 12, 1, 100, 5);
}

/**
 * pcicap_test_memory_regs_temperature_offset_encode() - from a quantity: Added
 * to it
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_temperature_offset_encode(int64_t quantity,
						  uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_fixed(quantity, 12, 1, 100, 5, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_test_memory_regs_read_temperature() - read: How warm it is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_temperature(const struct pcicap_test_memory_regs *v,
					 struct pcicap_test_memory_regs_temperature *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_TEMPERATURE,
				  &val->raw);
}

/**
 * pcicap_test_memory_regs_write_temperature() - write: How warm it is
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_temperature(const struct pcicap_test_memory_regs *v,
					  struct pcicap_test_memory_regs_temperature val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_MEMORY_REGS_TEMPERATURE,
				   val.raw);
}

/**
 * pcicap_test_memory_regs_update_temperature() - change bits: How warm it is
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
pcicap_test_memory_regs_update_temperature(const struct pcicap_test_memory_regs *v,
					   uint32_t mask,
					   struct pcicap_test_memory_regs_temperature val)
{
	struct pcicap_test_memory_regs_temperature old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_temperature(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_MEMORY_REGS_TEMPERATURE,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* How warm it is: the load alone; see pcicap_test_memory_regs_bare() */
static inline struct pcicap_test_memory_regs_temperature
pcicap_test_memory_regs_load_temperature(const struct pcicap_test_memory_regs *v)
{
	struct pcicap_test_memory_regs_temperature r = { pcicap_mmio_load32(&v->view,
									    PCICAP_TEST_MEMORY_REGS_TEMPERATURE) };

	return r;
}

/* How warm it is: the store alone; see pcicap_test_memory_regs_bare() */
static inline void
pcicap_test_memory_regs_store_temperature(const struct pcicap_test_memory_regs *v,
					  struct pcicap_test_memory_regs_temperature val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_TEMPERATURE,
			    val.raw);
}

/* Drift of a clock, with its sign. */
static inline int64_t
pcicap_test_memory_regs_drift_decoded(uint8_t r)
{
	uint64_t n = r;

	return pcicap_fixed(n, 8, 1, 0, 1);
}

/**
 * pcicap_test_memory_regs_drift_encode() - from a quantity: Drift of a clock
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_drift_encode(int64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_fixed(quantity, 8, 1, 0, 1, &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_test_memory_regs_read_drift() - read: Drift of a clock
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_drift(const struct pcicap_test_memory_regs *v,
				   uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_MEMORY_REGS_DRIFT, val);
}

/* Drift of a clock: the load alone; see pcicap_test_memory_regs_bare() */
static inline uint8_t
pcicap_test_memory_regs_load_drift(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_TEST_MEMORY_REGS_DRIFT);
}

/**
 * pcicap_test_memory_regs_read_icr() - read: Causes that reading clears
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_icr(const struct pcicap_test_memory_regs *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_ICR, val);
}

/*
 * Causes that reading clears: the load alone;
 * see pcicap_test_memory_regs_bare()
 */
static inline uint32_t
pcicap_test_memory_regs_load_icr(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_MEMORY_REGS_ICR);
}

/**
 * pcicap_test_memory_regs_read_ims() - read: Enables them
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_ims(const struct pcicap_test_memory_regs *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_IMS, val);
}

/**
 * pcicap_test_memory_regs_write_ims() - write: Enables them
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_ims(const struct pcicap_test_memory_regs *v,
				  uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_IMS, val);
}

/* Enables them: the load alone; see pcicap_test_memory_regs_bare() */
static inline uint32_t
pcicap_test_memory_regs_load_ims(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_MEMORY_REGS_IMS);
}

/* Enables them: the store alone; see pcicap_test_memory_regs_bare() */
static inline void
pcicap_test_memory_regs_store_ims(const struct pcicap_test_memory_regs *v,
				  uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_IMS, val);
}

/**
 * pcicap_test_memory_regs_write_imc() - write: Disables them
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_imc(const struct pcicap_test_memory_regs *v,
				  uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_IMC, val);
}

/* Disables them: the store alone; see pcicap_test_memory_regs_bare() */
static inline void
pcicap_test_memory_regs_store_imc(const struct pcicap_test_memory_regs *v,
				  uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_IMC, val);
}

/* Other causes */
struct pcicap_test_memory_regs_is {
	uint32_t raw;
};

/* The link changed */
static inline bool
pcicap_test_memory_regs_is_link(struct pcicap_test_memory_regs_is r)
{
	return (r.raw & PCICAP_TEST_MEMORY_REGS_IS_LINK) != 0;
}

/* A transfer is done */
static inline bool
pcicap_test_memory_regs_is_done(struct pcicap_test_memory_regs_is r)
{
	return (r.raw & PCICAP_TEST_MEMORY_REGS_IS_DONE) != 0;
}

/**
 * pcicap_test_memory_regs_read_is() - read: Other causes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_is(const struct pcicap_test_memory_regs *v,
				struct pcicap_test_memory_regs_is *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_IS,
				  &val->raw);
}

/**
 * pcicap_test_memory_regs_clear_is() - clear bits by writing 1: Other causes
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_clear_is(const struct pcicap_test_memory_regs *v,
				 uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TEST_MEMORY_REGS_IS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_IS, bits);
}

/* Other causes: the load alone; see pcicap_test_memory_regs_bare() */
static inline struct pcicap_test_memory_regs_is
pcicap_test_memory_regs_load_is(const struct pcicap_test_memory_regs *v)
{
	struct pcicap_test_memory_regs_is r = { pcicap_mmio_load32(&v->view,
								   PCICAP_TEST_MEMORY_REGS_IS) };

	return r;
}

/* Which of them are masked */
struct pcicap_test_memory_regs_mask {
	uint32_t raw;
};

/* The link changed */
static inline bool
pcicap_test_memory_regs_mask_link(struct pcicap_test_memory_regs_mask r)
{
	return (r.raw & PCICAP_TEST_MEMORY_REGS_MASK_LINK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_mask
pcicap_test_memory_regs_mask_set_link(struct pcicap_test_memory_regs_mask r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_MASK_LINK,
			      val ? PCICAP_TEST_MEMORY_REGS_MASK_LINK : 0);
	return r;
}

/* A transfer is done */
static inline bool
pcicap_test_memory_regs_mask_done(struct pcicap_test_memory_regs_mask r)
{
	return (r.raw & PCICAP_TEST_MEMORY_REGS_MASK_DONE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_regs_mask
pcicap_test_memory_regs_mask_set_done(struct pcicap_test_memory_regs_mask r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_REGS_MASK_DONE,
			      val ? PCICAP_TEST_MEMORY_REGS_MASK_DONE : 0);
	return r;
}

/**
 * pcicap_test_memory_regs_read_mask() - read: Which of them are masked
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_mask(const struct pcicap_test_memory_regs *v,
				  struct pcicap_test_memory_regs_mask *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_MASK,
				  &val->raw);
}

/**
 * pcicap_test_memory_regs_write_mask() - write: Which of them are masked
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_mask(const struct pcicap_test_memory_regs *v,
				   struct pcicap_test_memory_regs_mask val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_MASK,
				   (uint32_t)(val.raw & PCICAP_TEST_MEMORY_REGS_MASK_WRITE_MASK));
}

/**
 * pcicap_test_memory_regs_update_mask() - change bits: Which of them are masked
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
pcicap_test_memory_regs_update_mask(const struct pcicap_test_memory_regs *v,
				    uint32_t mask,
				    struct pcicap_test_memory_regs_mask val)
{
	struct pcicap_test_memory_regs_mask old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_MEMORY_REGS_MASK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_MEMORY_REGS_MASK,
				 (uint32_t)((old.raw & PCICAP_TEST_MEMORY_REGS_MASK_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Which of them are masked: the load alone; see pcicap_test_memory_regs_bare()
 */
static inline struct pcicap_test_memory_regs_mask
pcicap_test_memory_regs_load_mask(const struct pcicap_test_memory_regs *v)
{
	struct pcicap_test_memory_regs_mask r = { pcicap_mmio_load32(&v->view,
								     PCICAP_TEST_MEMORY_REGS_MASK) };

	return r;
}

/*
 * Which of them are masked: the store alone; see pcicap_test_memory_regs_bare()
 */
static inline void
pcicap_test_memory_regs_store_mask(const struct pcicap_test_memory_regs *v,
				   struct pcicap_test_memory_regs_mask val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_MASK,
			    (uint32_t)(val.raw & PCICAP_TEST_MEMORY_REGS_MASK_WRITE_MASK));
}

/**
 * pcicap_test_memory_regs_read_enable() - read: Which of them interrupt
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_enable(const struct pcicap_test_memory_regs *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_ENABLE,
				  val);
}

/**
 * pcicap_test_memory_regs_write_enable() - write: Which of them interrupt
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_enable(const struct pcicap_test_memory_regs *v,
				     uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_ENABLE,
				   val);
}

/**
 * pcicap_test_memory_regs_update_enable() - change bits: Which of
 * them interrupt
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
pcicap_test_memory_regs_update_enable(const struct pcicap_test_memory_regs *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_enable(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_MEMORY_REGS_ENABLE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Which of them interrupt: the load alone; see pcicap_test_memory_regs_bare()
 */
static inline uint32_t
pcicap_test_memory_regs_load_enable(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_MEMORY_REGS_ENABLE);
}

/*
 * Which of them interrupt: the store alone; see pcicap_test_memory_regs_bare()
 */
static inline void
pcicap_test_memory_regs_store_enable(const struct pcicap_test_memory_regs *v,
				     uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_ENABLE, val);
}

/**
 * pcicap_test_memory_regs_read_slot() - read: Of four
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_slot(const struct pcicap_test_memory_regs *v,
				  unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_TEST_MEMORY_REGS_SLOT + index * 4,
				  val);
}

/**
 * pcicap_test_memory_regs_write_slot() - write: Of four
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_slot(const struct pcicap_test_memory_regs *v,
				   unsigned int index, uint32_t val)
{
	if (index >= 4)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_MEMORY_REGS_SLOT + index * 4,
				   val);
}

/**
 * pcicap_test_memory_regs_update_slot() - change bits: Of four
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
pcicap_test_memory_regs_update_slot(const struct pcicap_test_memory_regs *v,
				    unsigned int index, uint32_t mask,
				    uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_slot(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_MEMORY_REGS_SLOT + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Of four: the load alone; see pcicap_test_memory_regs_bare(). -ERANGE: no
 * such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_load_slot(const struct pcicap_test_memory_regs *v,
				  unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	*val = pcicap_mmio_load32(&v->view, PCICAP_TEST_MEMORY_REGS_SLOT + (size_t)index * 4);
	return 0;
}

/*
 * Of four: the store alone; see pcicap_test_memory_regs_bare(). -ERANGE: no
 * such element
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_store_slot(const struct pcicap_test_memory_regs *v,
				   unsigned int index, uint32_t val)
{
	if (index >= 4)
		return -ERANGE;
	pcicap_mmio_store32(&v->view,
			    PCICAP_TEST_MEMORY_REGS_SLOT + (size_t)index * 4,
			    val);
	return 0;
}

/**
 * pcicap_test_memory_regs_read_index() - read: Which register is next
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_index(const struct pcicap_test_memory_regs *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_INDEX, val);
}

/**
 * pcicap_test_memory_regs_write_index() - write: Which register is next
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_index(const struct pcicap_test_memory_regs *v,
				    uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_INDEX,
				   val);
}

/**
 * pcicap_test_memory_regs_update_index() - change bits: Which register is next
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
pcicap_test_memory_regs_update_index(const struct pcicap_test_memory_regs *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_index(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_MEMORY_REGS_INDEX,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Which register is next: the load alone; see pcicap_test_memory_regs_bare() */
static inline uint32_t
pcicap_test_memory_regs_load_index(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_MEMORY_REGS_INDEX);
}

/*
 * Which register is next: the store alone; see pcicap_test_memory_regs_bare()
 */
static inline void
pcicap_test_memory_regs_store_index(const struct pcicap_test_memory_regs *v,
				    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_INDEX, val);
}

/**
 * pcicap_test_memory_regs_read_data() - read: That register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_read_data(const struct pcicap_test_memory_regs *v,
				  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_MEMORY_REGS_DATA, val);
}

/**
 * pcicap_test_memory_regs_write_data() - write: That register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_write_data(const struct pcicap_test_memory_regs *v,
				   uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_MEMORY_REGS_DATA, val);
}

/**
 * pcicap_test_memory_regs_update_data() - change bits: That register
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
pcicap_test_memory_regs_update_data(const struct pcicap_test_memory_regs *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_MEMORY_REGS_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* That register: the load alone; see pcicap_test_memory_regs_bare() */
static inline uint32_t
pcicap_test_memory_regs_load_data(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_load32(&v->view, PCICAP_TEST_MEMORY_REGS_DATA);
}

/* That register: the store alone; see pcicap_test_memory_regs_bare() */
static inline void
pcicap_test_memory_regs_store_data(const struct pcicap_test_memory_regs *v,
				   uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_MEMORY_REGS_DATA, val);
}

/**
 * pcicap_test_memory_regs_irq_pending() - causes of interrupts: Causes that
 * reading clears
 * @v: the view
 * @bits: a bit for each cause; all ones after an error
 *
 * Reading the causes acknowledges them.
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_irq_pending(const struct pcicap_test_memory_regs *v,
				    uint32_t *bits)
{
	uint32_t causes;

	*bits = UINT32_MAX;
	{
		uint32_t r;
		int ret = pcicap_test_memory_regs_read_icr(v, &r);

		if (ret)
			return ret;
		causes = r;
	}
	*bits = causes;
	return 0;
}

/**
 * pcicap_test_memory_regs_irq_enable() - enable interrupts: Causes that
 * reading clears
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_irq_enable(const struct pcicap_test_memory_regs *v,
				   uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_memory_regs_write_ims(v, part);
}

/**
 * pcicap_test_memory_regs_irq_disable() - disable interrupts: Causes that
 * reading clears
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_irq_disable(const struct pcicap_test_memory_regs *v,
				    uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_memory_regs_write_imc(v, part);
}

/**
 * pcicap_test_memory_regs_other_pending() - causes of interrupts: Other causes
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_other_pending(const struct pcicap_test_memory_regs *v,
				      uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		struct pcicap_test_memory_regs_is r;
		int ret = pcicap_test_memory_regs_read_is(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	{
		struct pcicap_test_memory_regs_mask r;
		int ret = pcicap_test_memory_regs_read_mask(v, &r);

		if (ret)
			return ret;
		enabled = r.raw;
	}
	causes = (uint32_t)(causes & ~enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_test_memory_regs_other_enable() - enable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_other_enable(const struct pcicap_test_memory_regs *v,
				     uint32_t bits)
{
	struct pcicap_test_memory_regs_mask part = { 0 };

	return pcicap_test_memory_regs_update_mask(v, bits, part);
}

/**
 * pcicap_test_memory_regs_other_disable() - disable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_other_disable(const struct pcicap_test_memory_regs *v,
				      uint32_t bits)
{
	struct pcicap_test_memory_regs_mask part = { bits };

	return pcicap_test_memory_regs_update_mask(v, bits, part);
}

/**
 * pcicap_test_memory_regs_other_ack() - acknowledge interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_other_ack(const struct pcicap_test_memory_regs *v,
				  uint32_t bits)
{
	return pcicap_test_memory_regs_clear_is(v, bits);
}

/**
 * pcicap_test_memory_regs_third_pending() - causes of interrupts: Other causes
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_third_pending(const struct pcicap_test_memory_regs *v,
				      uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		struct pcicap_test_memory_regs_is r;
		int ret = pcicap_test_memory_regs_read_is(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	{
		uint32_t r;
		int ret = pcicap_test_memory_regs_read_enable(v, &r);

		if (ret)
			return ret;
		enabled = r;
	}
	causes = (uint32_t)(causes & enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_test_memory_regs_third_enable() - enable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_third_enable(const struct pcicap_test_memory_regs *v,
				     uint32_t bits)
{
	uint32_t part = bits;

	return pcicap_test_memory_regs_update_enable(v, bits, part);
}

/**
 * pcicap_test_memory_regs_third_disable() - disable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_third_disable(const struct pcicap_test_memory_regs *v,
				      uint32_t bits)
{
	uint32_t part = 0;

	return pcicap_test_memory_regs_update_enable(v, bits, part);
}

/**
 * pcicap_test_memory_regs_third_ack() - acknowledge interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_third_ack(const struct pcicap_test_memory_regs *v,
				  uint32_t bits)
{
	return pcicap_test_memory_regs_clear_is(v, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_init(struct pcicap_test_memory_regs *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_memory_regs_map() - the registers in a mapped BAR: Registers of
 * both byte orders
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_test_memory_regs *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_MEMORY_REGS_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_MEMORY_REGS_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_memory_regs_init(v);
}

/**
 * pcicap_test_memory_regs_wrap() - the registers at an address that there is:
 * Registers of both byte orders
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_memory_regs_map()
 * @v: the view
 *
 * Return: as for pcicap_test_memory_regs_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_test_memory_regs *v)
{
	pcicap_map_memory(map, PCICAP_TEST_MEMORY_REGS_BAR, base, size);
	return pcicap_test_memory_regs_map(map, cfg, v);
}

/**
 * pcicap_test_memory_regs_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_memory_regs_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_bare(const struct pcicap_test_memory_regs *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_MEMORY_REGS_MIN_SIZE);
}

/**
 * struct pcicap_test_memory_regs_window - All of it is big-endian
 * @view: where it is
 *
 * Made by pcicap_test_memory_regs_window_at() only.
 */
struct pcicap_test_memory_regs_window {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_memory_regs_window_read_length() - read: Bytes of it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_read_length(const struct pcicap_test_memory_regs_window *v,
					   uint32_t *val)
{
	int ret = pcicap_mmio_read32(&v->view,
				     PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH,
				     val);

	*val = pcicap_swap32(*val);
	return ret;
}

/**
 * pcicap_test_memory_regs_window_write_length() - write: Bytes of it
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_write_length(const struct pcicap_test_memory_regs_window *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH,
				   pcicap_swap32(val));
}

/**
 * pcicap_test_memory_regs_window_update_length() - change bits: Bytes of it
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
pcicap_test_memory_regs_window_update_length(const struct pcicap_test_memory_regs_window *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_window_read_length(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH,
				 pcicap_swap32((uint32_t)((old & ~(uint32_t)mask) |
							  val)));
}

/**
 * pcicap_test_memory_regs_window_read_id() - read: But for this
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_read_id(const struct pcicap_test_memory_regs_window *v,
				       uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_MEMORY_REGS_WINDOW_ID,
				  val);
}

/**
 * pcicap_test_memory_regs_window_read_base() - read: Where it begins
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_read_base(const struct pcicap_test_memory_regs_window *v,
					 uint64_t *val)
{
	int ret = pcicap_mmio_read64_lo_hi(&v->view,
					   PCICAP_TEST_MEMORY_REGS_WINDOW_BASE,
					   val);

	*val = pcicap_swap64(*val);
	return ret;
}

/**
 * pcicap_test_memory_regs_window_write_base() - write: Where it begins
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_write_base(const struct pcicap_test_memory_regs_window *v,
					  uint64_t val)
{
	return pcicap_mmio_write64_lo_hi(&v->view,
					 PCICAP_TEST_MEMORY_REGS_WINDOW_BASE,
					 pcicap_swap64(val));
}

/**
 * pcicap_test_memory_regs_window_update_base() - change bits: Where it begins
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
pcicap_test_memory_regs_window_update_base(const struct pcicap_test_memory_regs_window *v,
					   uint64_t mask, uint64_t val)
{
	uint64_t old;
	int ret;

	if (val & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_regs_window_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64_lo_hi(&v->view,
				       PCICAP_TEST_MEMORY_REGS_WINDOW_BASE,
				       pcicap_swap64((uint64_t)((old & ~(uint64_t)mask) |
								val)));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_init(struct pcicap_test_memory_regs_window *v)
{
	pcicap_mmio_clamp(&v->view, 16);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_open(const struct pcicap_test_memory_regs *outer,
				    uint32_t off,
				    struct pcicap_test_memory_regs_window *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_test_memory_regs_window_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_where(const struct pcicap_test_memory_regs *v,
				     uint32_t *off)
{
	(void)v;
	*off = 0x40;
	return 0;
}

/**
 * pcicap_test_memory_regs_window_at() - All of it is big-endian
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_regs_window_at(const struct pcicap_test_memory_regs *outer,
				  struct pcicap_test_memory_regs_window *v)
{
	uint32_t off;
	int ret = pcicap_test_memory_regs_window_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_memory_regs_window_open(outer, off, v);
}

/**
 * struct pcicap_test_memory_phy - Registers that two others lead to
 * @view: where it is
 *
 * Made by pcicap_test_memory_phy_map() only.
 */
struct pcicap_test_memory_phy {
	struct pcicap_indexed view;
};

/* Control of it */
struct pcicap_test_memory_phy_control {
	uint32_t raw;
};

/* Begins anew */
static inline bool
pcicap_test_memory_phy_control_reset(struct pcicap_test_memory_phy_control r)
{
	return (r.raw & PCICAP_TEST_MEMORY_PHY_CONTROL_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_phy_control
pcicap_test_memory_phy_control_set_reset(struct pcicap_test_memory_phy_control r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_PHY_CONTROL_RESET,
			      val ? PCICAP_TEST_MEMORY_PHY_CONTROL_RESET : 0);
	return r;
}

/**
 * pcicap_test_memory_phy_read_control() - read: Control of it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_read_control(const struct pcicap_test_memory_phy *v,
				    struct pcicap_test_memory_phy_control *val)
{
	return pcicap_indexed_read32(&v->view, PCICAP_TEST_MEMORY_PHY_CONTROL,
				     &val->raw);
}

/**
 * pcicap_test_memory_phy_update_control() - change bits: Control of it
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
pcicap_test_memory_phy_update_control(const struct pcicap_test_memory_phy *v,
				      uint32_t mask,
				      struct pcicap_test_memory_phy_control val)
{
	struct pcicap_test_memory_phy_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_MEMORY_PHY_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_phy_read_control(v, &old);
	if (ret)
		return ret;
	return pcicap_indexed_put32(&v->view, PCICAP_TEST_MEMORY_PHY_CONTROL,
				    (uint32_t)((old.raw & ~(uint32_t)mask) |
					       val.raw));
}

/**
 * pcicap_test_memory_phy_read_status() - read: Its state
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_read_status(const struct pcicap_test_memory_phy *v,
				   uint32_t *val)
{
	return pcicap_indexed_read32(&v->view, PCICAP_TEST_MEMORY_PHY_STATUS,
				     val);
}

/**
 * pcicap_test_memory_phy_read_events() - read: What happened
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_read_events(const struct pcicap_test_memory_phy *v,
				   uint32_t *val)
{
	return pcicap_indexed_read32(&v->view, PCICAP_TEST_MEMORY_PHY_EVENTS,
				     val);
}

/**
 * pcicap_test_memory_phy_clear_events() - clear bits by writing 1:
 * What happened
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_clear_events(const struct pcicap_test_memory_phy *v,
				    uint32_t bits)
{
	return pcicap_indexed_write32(&v->view, PCICAP_TEST_MEMORY_PHY_EVENTS,
				      bits);
}

/* What it does next */
struct pcicap_test_memory_phy_order {
	uint32_t raw;
};

/* What */
static inline uint32_t
pcicap_test_memory_phy_order_what(struct pcicap_test_memory_phy_order r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_MEMORY_PHY_ORDER_WHAT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_phy_order
pcicap_test_memory_phy_order_set_what(struct pcicap_test_memory_phy_order r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_PHY_ORDER_WHAT, val);
	return r;
}

/**
 * pcicap_test_memory_phy_write_order() - write: What it does next
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_write_order(const struct pcicap_test_memory_phy *v,
				   struct pcicap_test_memory_phy_order val)
{
	return pcicap_indexed_write32(&v->view, PCICAP_TEST_MEMORY_PHY_ORDER,
				      (uint32_t)(val.raw & PCICAP_TEST_MEMORY_PHY_ORDER_WRITE_MASK));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_init(struct pcicap_test_memory_phy *v)
{
	(void)v;
	return 0;
}

/* By the index and the data register. */
static inline int
pcicap_test_memory_phy_get(const void *io, uint32_t off, uint32_t *val)
{
	const struct pcicap_test_memory_regs *v = (const struct pcicap_test_memory_regs *)io;
	uint32_t data;
	int ret = pcicap_test_memory_regs_write_index(v, (uint32_t)(off / 4));

	*val = UINT32_MAX;
	if (!ret)
		ret = pcicap_test_memory_regs_read_data(v, &data);
	if (!ret)
		*val = data;
	return ret;
}

/* The other way. */
static inline int
pcicap_test_memory_phy_put(const void *io, uint32_t off, uint32_t val)
{
	const struct pcicap_test_memory_regs *v = (const struct pcicap_test_memory_regs *)io;
	int ret = pcicap_test_memory_regs_write_index(v, (uint32_t)(off / 4));

	if (ret)
		return ret;
	return pcicap_test_memory_regs_write_data(v, (uint32_t)val);
}

/**
 * pcicap_test_memory_phy_through() - the registers behind an index and a data
 * register: Registers that two others lead to
 * @io: view of the BAR with these two; must not move while @v is used
 * @v: the view
 *
 * Each access of it is two of @io, which the caller keeps together.
 *
 * Return: 0, or the error of an access.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_through(const struct pcicap_test_memory_regs *io,
			       struct pcicap_test_memory_phy *v)
{
	v->view.io = io;
	v->view.get = pcicap_test_memory_phy_get;
	v->view.put = pcicap_test_memory_phy_put;
	v->view.offset = 0;
	v->view.size = PCICAP_TEST_MEMORY_PHY_MIN_SIZE;
	return pcicap_test_memory_phy_init(v);
}

/**
 * struct pcicap_test_memory_phy_lane - A lane
 * @view: where it is
 *
 * Made by pcicap_test_memory_phy_lane_at() only.
 */
struct pcicap_test_memory_phy_lane {
	struct pcicap_indexed view;
};

/**
 * pcicap_test_memory_phy_lane_read_level() - read: Level of it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_read_level(const struct pcicap_test_memory_phy_lane *v,
				       uint32_t *val)
{
	return pcicap_indexed_read32(&v->view,
				     PCICAP_TEST_MEMORY_PHY_LANE_LEVEL, val);
}

/**
 * pcicap_test_memory_phy_lane_write_level() - write: Level of it
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_write_level(const struct pcicap_test_memory_phy_lane *v,
					uint32_t val)
{
	return pcicap_indexed_write32(&v->view,
				      PCICAP_TEST_MEMORY_PHY_LANE_LEVEL, val);
}

/**
 * pcicap_test_memory_phy_lane_update_level() - change bits: Level of it
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
pcicap_test_memory_phy_lane_update_level(const struct pcicap_test_memory_phy_lane *v,
					 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_phy_lane_read_level(v, &old);
	if (ret)
		return ret;
	return pcicap_indexed_put32(&v->view, PCICAP_TEST_MEMORY_PHY_LANE_LEVEL,
				    (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Bits of three kinds */
struct pcicap_test_memory_phy_lane_mode {
	uint32_t raw;
};

/* What it is */
static inline uint32_t
pcicap_test_memory_phy_lane_mode_kind(struct pcicap_test_memory_phy_lane_mode r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_MEMORY_PHY_LANE_MODE_KIND);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_phy_lane_mode
pcicap_test_memory_phy_lane_mode_set_kind(struct pcicap_test_memory_phy_lane_mode r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_PHY_LANE_MODE_KIND,
			      val);
	return r;
}

/* It was seen */
static inline bool
pcicap_test_memory_phy_lane_mode_seen(struct pcicap_test_memory_phy_lane_mode r)
{
	return (r.raw & PCICAP_TEST_MEMORY_PHY_LANE_MODE_SEEN) != 0;
}

/**
 * pcicap_test_memory_phy_lane_read_mode() - read: Bits of three kinds
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_read_mode(const struct pcicap_test_memory_phy_lane *v,
				      struct pcicap_test_memory_phy_lane_mode *val)
{
	return pcicap_indexed_read32(&v->view, PCICAP_TEST_MEMORY_PHY_LANE_MODE,
				     &val->raw);
}

/**
 * pcicap_test_memory_phy_lane_update_mode() - change bits: Bits of three kinds
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
pcicap_test_memory_phy_lane_update_mode(const struct pcicap_test_memory_phy_lane *v,
					uint32_t mask,
					struct pcicap_test_memory_phy_lane_mode val)
{
	struct pcicap_test_memory_phy_lane_mode old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_MEMORY_PHY_LANE_MODE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_memory_phy_lane_read_mode(v, &old);
	if (ret)
		return ret;
	return pcicap_indexed_put32(&v->view, PCICAP_TEST_MEMORY_PHY_LANE_MODE,
				    (uint32_t)((old.raw & PCICAP_TEST_MEMORY_PHY_LANE_MODE_KEEP_MASK & ~(uint32_t)mask) |
					       val.raw));
}

/**
 * pcicap_test_memory_phy_lane_clear_mode() - clear bits by writing 1: Bits of
 * three kinds
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_clear_mode(const struct pcicap_test_memory_phy_lane *v,
				       uint32_t bits)
{
	struct pcicap_test_memory_phy_lane_mode old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TEST_MEMORY_PHY_LANE_MODE_W1C_MASK)
		return -EPERM;
	ret = pcicap_test_memory_phy_lane_read_mode(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_TEST_MEMORY_PHY_LANE_MODE_KEEP_MASK));
	return pcicap_indexed_write32(&v->view,
				      PCICAP_TEST_MEMORY_PHY_LANE_MODE, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_init(struct pcicap_test_memory_phy_lane *v)
{
	pcicap_indexed_clamp(&v->view, 8);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_open(const struct pcicap_test_memory_phy *outer,
				 uint32_t off,
				 struct pcicap_test_memory_phy_lane *v)
{
	int ret = pcicap_indexed_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_memory_phy_lane_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_memory_phy_lane_elements(const struct pcicap_test_memory_phy *v)
{
	(void)v;
	return 4;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_where(const struct pcicap_test_memory_phy *v,
				  uint32_t *off)
{
	(void)v;
	*off = 0x40;
	return 0;
}

/**
 * pcicap_test_memory_phy_lane_at() - A lane
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_phy_lane_at(const struct pcicap_test_memory_phy *outer,
			       unsigned int index,
			       struct pcicap_test_memory_phy_lane *v)
{
	uint32_t off;
	int ret = pcicap_test_memory_phy_lane_where(outer, &off);

	if (!ret && index >= pcicap_test_memory_phy_lane_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_memory_phy_lane_open(outer, off + index * 0x08, v);
}

/**
 * struct pcicap_test_memory_descriptor - What the driver asks for
 * @address: Where the data is
 * @length: Bytes of data
 * @kind: What it is
 * @gap_11: bytes without a description
 * @tag: Three bytes of the driver
 * @gap_15: bytes without a description
 * @control: Who has it
 * @gap_28: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_descriptor {
	pcicap_le64 address;
	pcicap_le16 length;
	uint8_t kind;
	uint8_t gap_11[1];
	uint8_t tag[3];
	uint8_t gap_15[9];
	pcicap_le32 control;
	uint8_t gap_28[4];
} PCICAP_ALIGNED(32);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_test_memory_descriptor) == 32);

/* Who has it */
struct pcicap_test_memory_descriptor_control {
	uint32_t raw;
};

/* The device has it */
static inline bool
pcicap_test_memory_descriptor_control_owner(struct pcicap_test_memory_descriptor_control r)
{
	return (r.raw & PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_OWNER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_descriptor_control
pcicap_test_memory_descriptor_control_set_owner(struct pcicap_test_memory_descriptor_control r,
						bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_OWNER,
			      val ? PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_OWNER : 0);
	return r;
}

/* Where it goes */
static inline uint32_t
pcicap_test_memory_descriptor_control_queue(struct pcicap_test_memory_descriptor_control r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_QUEUE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_descriptor_control
pcicap_test_memory_descriptor_control_set_queue(struct pcicap_test_memory_descriptor_control r,
						uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_TEST_MEMORY_DESCRIPTOR_CONTROL_QUEUE, val);
	return r;
}

/* Where the data is */
static inline uint64_t
pcicap_test_memory_descriptor_get_address(const struct pcicap_test_memory_descriptor *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes of data */
static inline uint16_t
pcicap_test_memory_descriptor_get_length(const struct pcicap_test_memory_descriptor *s)
{
	return pcicap_get_le16(&s->length);
}

/* What it is */
static inline uint8_t
pcicap_test_memory_descriptor_get_kind(const struct pcicap_test_memory_descriptor *s)
{
	return pcicap_get_8(&s->kind);
}

/**
 * pcicap_test_memory_descriptor_get_tag() - Three bytes of the driver
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_descriptor_get_tag(const struct pcicap_test_memory_descriptor *s,
				      unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= 3)
		return -ERANGE;
	*val = pcicap_get_8(&s->tag[index]);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_get_next() - Where the next one is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_descriptor_get_next(const struct pcicap_test_memory_descriptor *s,
				       uint64_t *val)
{
	uint32_t now_kind = (uint32_t)pcicap_test_memory_descriptor_get_kind(s);

	*val = UINT64_MAX;
	if (now_kind != 2)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_NEXT);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_get_offload() - Offsets of checksums
 * @s: the structure
 * @index: which element
 * @val: its value; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_descriptor_get_offload(const struct pcicap_test_memory_descriptor *s,
					  unsigned int index, uint16_t *val)
{
	uint32_t now_kind = (uint32_t)pcicap_test_memory_descriptor_get_kind(s);

	*val = UINT16_MAX;
	if (now_kind != 0)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD + index * 2);
	return 0;
}

/* Who has it */
static inline struct pcicap_test_memory_descriptor_control
pcicap_test_memory_descriptor_get_control(const struct pcicap_test_memory_descriptor *s)
{
	struct pcicap_test_memory_descriptor_control val = { pcicap_get_le32(&s->control) };

	return val;
}

/* Where the data is */
static inline void
pcicap_test_memory_descriptor_set_address(struct pcicap_test_memory_descriptor *s,
					  uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* Bytes of data */
static inline void
pcicap_test_memory_descriptor_set_length(struct pcicap_test_memory_descriptor *s,
					 uint16_t val)
{
	pcicap_put_le16(&s->length, val);
}

/* What it is */
static inline void
pcicap_test_memory_descriptor_set_kind(struct pcicap_test_memory_descriptor *s,
				       uint8_t val)
{
	pcicap_put_8(&s->kind, val);
}

/**
 * pcicap_test_memory_descriptor_set_tag() - Three bytes of the driver
 * @s: the structure
 * @index: which element
 * @val: its value
 *
 * Return: 0, -ERANGE (no such element).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_descriptor_set_tag(struct pcicap_test_memory_descriptor *s,
				      unsigned int index, uint8_t val)
{
	if (index >= 3)
		return -ERANGE;
	pcicap_put_8(&s->tag[index], val);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_set_next() - Where the next one is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_descriptor_set_next(struct pcicap_test_memory_descriptor *s,
				       uint64_t val)
{
	uint32_t now_kind = (uint32_t)pcicap_test_memory_descriptor_get_kind(s);

	if (now_kind != 2)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_NEXT, val);
	return 0;
}

/**
 * pcicap_test_memory_descriptor_set_offload() - Offsets of checksums
 * @s: the structure
 * @index: which element
 * @val: its value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_descriptor_set_offload(struct pcicap_test_memory_descriptor *s,
					  unsigned int index, uint16_t val)
{
	uint32_t now_kind = (uint32_t)pcicap_test_memory_descriptor_get_kind(s);

	if (now_kind != 0)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	pcicap_put_le16((uint8_t *)s + PCICAP_TEST_MEMORY_DESCRIPTOR_OFFLOAD + index * 2,
			val);
	return 0;
}

/* Who has it */
static inline void
pcicap_test_memory_descriptor_set_control(struct pcicap_test_memory_descriptor *s,
					  struct pcicap_test_memory_descriptor_control val)
{
	pcicap_put_le32(&s->control, val.raw);
}

/**
 * pcicap_test_memory_descriptor_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether owner is 0.
 */
static inline bool
pcicap_test_memory_descriptor_is_ours(const struct pcicap_test_memory_descriptor *s)
{
	uint32_t raw = pcicap_peek_le32(&s->control);

	if (raw & 0x80000000)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_test_memory_descriptor_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_test_memory_descriptor_give(struct pcicap_test_memory_descriptor *s)
{
	uint32_t raw = pcicap_get_le32(&s->control);

	raw |= 0x80000000;
	pcicap_publish_le32(&s->control, (uint32_t)raw);
}

/**
 * struct pcicap_test_memory_report - What the device answers
 * @time: When
 * @bytes: How much
 * @state: How it went
 * @gap_14: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_report {
	pcicap_be64 time;
	pcicap_be32 bytes;
	pcicap_be16 state;
	uint8_t gap_14[2];
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_test_memory_report) == 16);

/* How it went */
struct pcicap_test_memory_report_state {
	uint16_t raw;
};

/* Changes with each pass */
static inline bool
pcicap_test_memory_report_state_phase(struct pcicap_test_memory_report_state r)
{
	return (r.raw & PCICAP_TEST_MEMORY_REPORT_STATE_PHASE) != 0;
}

/* What it was */
static inline uint16_t
pcicap_test_memory_report_state_code(struct pcicap_test_memory_report_state r)
{
	return (uint16_t)(r.raw & PCICAP_TEST_MEMORY_REPORT_STATE_CODE);
}

/* When */
static inline uint64_t
pcicap_test_memory_report_get_time(const struct pcicap_test_memory_report *s)
{
	return pcicap_get_be64(&s->time);
}

/* How much */
static inline uint32_t
pcicap_test_memory_report_get_bytes(const struct pcicap_test_memory_report *s)
{
	return pcicap_get_be32(&s->bytes);
}

/* The high half of it */
static inline uint16_t
pcicap_test_memory_report_get_high_bytes(const struct pcicap_test_memory_report *s)
{
	return pcicap_get_be16((const uint8_t *)s + PCICAP_TEST_MEMORY_REPORT_HIGH_BYTES);
}

/* How it went */
static inline struct pcicap_test_memory_report_state
pcicap_test_memory_report_get_state(const struct pcicap_test_memory_report *s)
{
	struct pcicap_test_memory_report_state val = { pcicap_get_be16(&s->state) };

	return val;
}

/**
 * pcicap_test_memory_report_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether phase is @phase.
 */
static inline bool
pcicap_test_memory_report_is_ours(const struct pcicap_test_memory_report *s,
				  bool phase)
{
	uint32_t raw = pcicap_peek_be16(&s->state);

	if (((raw & 0x8000) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * struct pcicap_test_memory_table_row - A row
 * @key: What is looked for
 * @value: What is found
 * @gap_12: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_table_row {
	uint64_t key;
	pcicap_be32 value;
	uint8_t gap_12[4];
};

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_test_memory_table_row) == 16);

/**
 * struct pcicap_test_memory_table - Memory that both look at
 * @flags: Of the table
 * @low: The low part
 * @high: The high part
 * @gap_8: bytes without a description
 * @row: A row
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_test_memory_table {
	uint32_t flags;
	uint16_t low;
	uint16_t high;
	uint8_t gap_8[8];
	struct pcicap_test_memory_table_row row[3];
} PCICAP_ALIGNED(8);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_test_memory_table) == 64);

/* What is looked for */
static inline uint64_t
pcicap_test_memory_table_row_get_key(const struct pcicap_test_memory_table_row *s)
{
	return pcicap_get_native64(&s->key);
}

/* What is found */
static inline uint32_t
pcicap_test_memory_table_row_get_value(const struct pcicap_test_memory_table_row *s)
{
	return pcicap_get_be32(&s->value);
}

/* What is looked for */
static inline void
pcicap_test_memory_table_row_set_key(struct pcicap_test_memory_table_row *s,
				     uint64_t val)
{
	pcicap_put_native64(&s->key, val);
}

/* What is found */
static inline void
pcicap_test_memory_table_row_set_value(struct pcicap_test_memory_table_row *s,
				       uint32_t val)
{
	pcicap_put_be32(&s->value, val);
}

/* Of the table */
struct pcicap_test_memory_table_flags {
	uint32_t raw;
};

/* Whose turn it is */
static inline bool
pcicap_test_memory_table_flags_turn(struct pcicap_test_memory_table_flags r)
{
	return (r.raw & PCICAP_TEST_MEMORY_TABLE_FLAGS_TURN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_table_flags
pcicap_test_memory_table_flags_set_turn(struct pcicap_test_memory_table_flags r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_TABLE_FLAGS_TURN,
			      val ? PCICAP_TEST_MEMORY_TABLE_FLAGS_TURN : 0);
	return r;
}

/* What is above the high part */
static inline uint32_t
pcicap_test_memory_table_flags_top(struct pcicap_test_memory_table_flags r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_MEMORY_TABLE_FLAGS_TOP) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_memory_table_flags
pcicap_test_memory_table_flags_set_top(struct pcicap_test_memory_table_flags r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_MEMORY_TABLE_FLAGS_TOP,
			      (uint32_t)val << 24);
	return r;
}

/* Of the table */
static inline struct pcicap_test_memory_table_flags
pcicap_test_memory_table_get_flags(const struct pcicap_test_memory_table *s)
{
	struct pcicap_test_memory_table_flags val = { pcicap_get_native32(&s->flags) };

	return val;
}

/* The low part */
static inline uint16_t
pcicap_test_memory_table_get_low(const struct pcicap_test_memory_table *s)
{
	return pcicap_get_native16(&s->low);
}

/* The high part */
static inline uint16_t
pcicap_test_memory_table_get_high(const struct pcicap_test_memory_table *s)
{
	return pcicap_get_native16(&s->high);
}

/* Of the table */
static inline void
pcicap_test_memory_table_set_flags(struct pcicap_test_memory_table *s,
				   struct pcicap_test_memory_table_flags val)
{
	pcicap_put_native32(&s->flags, val.raw);
}

/* The low part */
static inline void
pcicap_test_memory_table_set_low(struct pcicap_test_memory_table *s,
				 uint16_t val)
{
	pcicap_put_native16(&s->low, val);
}

/* The high part */
static inline void
pcicap_test_memory_table_set_high(struct pcicap_test_memory_table *s,
				  uint16_t val)
{
	pcicap_put_native16(&s->high, val);
}

/* Both parts: of several members */
static inline uint64_t
pcicap_test_memory_table_get_both(const struct pcicap_test_memory_table *s)
{
	uint64_t all = 0, part;

	part = pcicap_test_memory_table_get_high(s);
	all |= part << 16;
	part = pcicap_test_memory_table_get_low(s);
	all |= part;
	return all;
}

/**
 * pcicap_test_memory_table_set_both() - Both parts
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_table_set_both(struct pcicap_test_memory_table *s,
				  uint64_t value)
{
	if (value >> 32)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 16);
		uint32_t bits = ((uint32_t)val & 0xffff);

		pcicap_put_native16(&s->high, (uint16_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffff);

		pcicap_put_native16(&s->low, (uint16_t)bits);
	}
	return 0;
}

/* What is above the low part: of several members */
static inline uint64_t
pcicap_test_memory_table_get_upper(const struct pcicap_test_memory_table *s)
{
	uint64_t all = 0, part;

	part = pcicap_test_memory_table_flags_top(pcicap_test_memory_table_get_flags(s));
	all |= part << 16;
	part = pcicap_test_memory_table_get_high(s);
	all |= part;
	return all;
}

/**
 * pcicap_test_memory_table_set_upper() - What is above the low part
 * @s: the structure
 * @value: the value
 *
 * Its bits lie in several members.
 *
 * Return: 0, -ERANGE (too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_memory_table_set_upper(struct pcicap_test_memory_table *s,
				   uint64_t value)
{
	if (value >> 24)
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 16);
		uint32_t bits = (((uint32_t)val & 0xff) << 24);

		bits |= pcicap_get_native32(&s->flags) & ~(uint32_t)0xff000000;
		pcicap_put_native32(&s->flags, (uint32_t)bits);
	}
	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = ((uint32_t)val & 0xffff);

		pcicap_put_native16(&s->high, (uint16_t)bits);
	}
	return 0;
}

/**
 * pcicap_test_memory_table_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether turn is @phase.
 */
static inline bool
pcicap_test_memory_table_is_ours(const struct pcicap_test_memory_table *s,
				 bool phase)
{
	uint32_t raw = pcicap_peek_native32(&s->flags);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_test_memory_table_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_test_memory_table_give(struct pcicap_test_memory_table *s, bool phase)
{
	uint32_t raw = pcicap_get_native32(&s->flags);

	raw = phase ? raw | 0x00000001 : raw & ~(uint32_t)0x00000001;
	pcicap_publish_native32(&s->flags, (uint32_t)raw);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_MEMORY_H */
