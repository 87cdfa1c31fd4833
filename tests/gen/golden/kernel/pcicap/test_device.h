/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device with BARs
 *
 * Generated from device.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_DEVICE_H
#define PCICAP_TEST_DEVICE_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/test_vendor.h>

/* clang-format off */

/* BAR 0: regs, registers, 64 bits: Registers */
#define PCICAP_TEST_DEVICE_REGS_BAR		0
#define PCICAP_TEST_DEVICE_REGS_MIN_SIZE	0x1000
/* Bytes that are never touched: 0x800, 0x100 bytes; MSI-X table */
/* Bytes that are never touched: 0x900, 0x08 bytes */

/* regs: Registers */

typedef u64 __bitwise pcicap_test_device_regs_cap_t;
/* ro: What it has */
#define PCICAP_TEST_DEVICE_REGS_CAP		0x00
/* ro: Of the bells */
#define  PCICAP_TEST_DEVICE_REGS_CAP_STEP \
	PCICAP_BITS(pcicap_test_device_regs_cap_t, 0x00000000000000f0)
/* ro: Queues */
#define  PCICAP_TEST_DEVICE_REGS_CAP_QUEUES \
	PCICAP_BITS(pcicap_test_device_regs_cap_t, 0x000001fe00000000)
/* ro: Has the register extra */
#define  PCICAP_TEST_DEVICE_REGS_CAP_EXTRA \
	PCICAP_BITS(pcicap_test_device_regs_cap_t, 0x8000000000000000)

typedef u32 __bitwise pcicap_test_device_regs_ctrl_t;
/* rw, rw1c, ro, rw1s: All kinds beside each other */
#define PCICAP_TEST_DEVICE_REGS_CTRL		0x08
/* rw: Enables it */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_ENABLE \
	PCICAP_BITS(pcicap_test_device_regs_ctrl_t, 0x00000001)
/* rw1c: It happened */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_EVENT \
	PCICAP_BITS(pcicap_test_device_regs_ctrl_t, 0x00000002)
/* ro: It is ready */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_READY \
	PCICAP_BITS(pcicap_test_device_regs_ctrl_t, 0x00000004)
/* rw1s: Starts it */
#define  PCICAP_TEST_DEVICE_REGS_CTRL_KICK \
	PCICAP_BITS(pcicap_test_device_regs_ctrl_t, 0x00000008)
#define PCICAP_TEST_DEVICE_REGS_BYTE		0x0c				/* rw: A byte */
#define PCICAP_TEST_DEVICE_REGS_WORD		0x0e				/* rw: Two */
#define PCICAP_TEST_DEVICE_REGS_BASE		0x10				/* rw: One access */
/* rw: If there is one */
#define PCICAP_TEST_DEVICE_REGS_EXTRA		0x18
#define PCICAP_TEST_DEVICE_REGS_SCRATCH		0x20				/* rw: An array */
#define PCICAP_TEST_DEVICE_REGS_SCRATCH_COUNT	4
#define PCICAP_TEST_DEVICE_REGS_EVENTS		0x30				/* rw1c: Events */
/* ro: Three bytes */
#define PCICAP_TEST_DEVICE_REGS_TRIPLE		0x34
/* ro: Cleared by a read */
#define PCICAP_TEST_DEVICE_REGS_CAUSE		0x38
#define PCICAP_TEST_DEVICE_REGS_LOW		0x40				/* ro: Low half */
#define PCICAP_TEST_DEVICE_REGS_HIGH		0x44				/* ro: High half */
/* ro: Low half of a counter */
#define PCICAP_TEST_DEVICE_REGS_SUM_LOW		0x70
/* ro: Cleared by a read */
#define PCICAP_TEST_DEVICE_REGS_SUM_HIGH	0x74

/* doorbell: Doorbells of a queue */
#define PCICAP_TEST_DEVICE_REGS_DOORBELL	0x400
#define PCICAP_TEST_DEVICE_REGS_DOORBELL_STRIDE	0x08
#define PCICAP_TEST_DEVICE_REGS_DOORBELL_TAIL	0x00				/* wo: Tail */
#define PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD	0x04				/* rw: Head */

/* lane: With what depends on the registers around it */
#define PCICAP_TEST_DEVICE_REGS_LANE		0x100
#define PCICAP_TEST_DEVICE_REGS_LANE_COUNT	4
#define PCICAP_TEST_DEVICE_REGS_LANE_STRIDE	0x10
/* rw: If there is one */
#define PCICAP_TEST_DEVICE_REGS_LANE_EXT	0x04

/* bell: As far apart as the device says */
#define PCICAP_TEST_DEVICE_REGS_BELL		0xa00
#define PCICAP_TEST_DEVICE_REGS_BELL_COUNT	256
#define PCICAP_TEST_DEVICE_REGS_BELL_RING	0x00				/* wo: Rings */

/* BAR 2: memory, shared_memory, 64 bits, prefetchable: Memory */
#define PCICAP_TEST_DEVICE_MEMORY_BAR		2
#define PCICAP_TEST_DEVICE_MEMORY_MIN_SIZE	0x10000

/* BAR 4: ports, io, 32 bits: Ports */
#define PCICAP_TEST_DEVICE_PORTS_BAR		4
#define PCICAP_TEST_DEVICE_PORTS_MIN_SIZE	0x20

/* ports: Ports */
#define PCICAP_TEST_DEVICE_PORTS_DATA		0x00				/* rw: Data */

/* Where the capability test_vendor says: part, registers: Somewhere */
#define PCICAP_TEST_DEVICE_PART_MIN_SIZE	0x08

/* part: Somewhere */
/* rw: Always there */
#define PCICAP_TEST_DEVICE_PART_FIRST		0x00
/* ro: Always there */
#define PCICAP_TEST_DEVICE_PART_SECOND		0x04
/* ro: If it is that long */
#define PCICAP_TEST_DEVICE_PART_THIRD		0x08

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
 * struct pcicap_test_device_regs - Registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @cap_extra: read once: the layout depends on it
 * @cap_queues: read once: the layout depends on it
 * @cap_step: read once: the layout depends on it
 *
 * Made by pcicap_test_device_regs_map() or _wrap() only.
 */
struct pcicap_test_device_regs {
	void __iomem *base;
	u32 size;
	u32 cap_extra;
	u32 cap_queues;
	u32 cap_step;
};

/* What it has */
#ifdef readq
static inline pcicap_test_device_regs_cap_t
pcicap_test_device_regs_read_cap(const struct pcicap_test_device_regs *v)
{
	return (__force pcicap_test_device_regs_cap_t)
		readq(v->base + PCICAP_TEST_DEVICE_REGS_CAP);
}

#endif

/* All kinds beside each other */
static inline pcicap_test_device_regs_ctrl_t
pcicap_test_device_regs_read_ctrl(const struct pcicap_test_device_regs *v)
{
	return (__force pcicap_test_device_regs_ctrl_t)
		readl(v->base + PCICAP_TEST_DEVICE_REGS_CTRL);
}

static inline int __must_check
pcicap_test_device_regs_update_ctrl(const struct pcicap_test_device_regs *v,
				    pcicap_test_device_regs_ctrl_t mask,
				    pcicap_test_device_regs_ctrl_t val)
{
	return pcicap_updatel(v->base + PCICAP_TEST_DEVICE_REGS_CTRL,
			      (__force u32)mask, (__force u32)val, 0x00000009,
			      0x0000fff1);
}

static inline int __must_check
pcicap_test_device_regs_clear_ctrl(const struct pcicap_test_device_regs *v,
				   pcicap_test_device_regs_ctrl_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000002);
	u32 old;

	if (ret)
		return ret;
	old = readl(v->base + PCICAP_TEST_DEVICE_REGS_CTRL);
	writel((old & 0x0000fff1) | (__force u32)bits,
	       v->base + PCICAP_TEST_DEVICE_REGS_CTRL);
	return 0;
}

/* A byte */
static inline u8
pcicap_test_device_regs_read_byte(const struct pcicap_test_device_regs *v)
{
	return readb(v->base + PCICAP_TEST_DEVICE_REGS_BYTE);
}

static inline void
pcicap_test_device_regs_write_byte(const struct pcicap_test_device_regs *v,
				   u8 val)
{
	writeb(val, v->base + PCICAP_TEST_DEVICE_REGS_BYTE);
}

/* Two */
static inline u16
pcicap_test_device_regs_read_word(const struct pcicap_test_device_regs *v)
{
	return readw(v->base + PCICAP_TEST_DEVICE_REGS_WORD);
}

static inline void
pcicap_test_device_regs_write_word(const struct pcicap_test_device_regs *v,
				   u16 val)
{
	writew(val, v->base + PCICAP_TEST_DEVICE_REGS_WORD);
}

/* One access */
#ifdef readq
static inline u64
pcicap_test_device_regs_read_base(const struct pcicap_test_device_regs *v)
{
	return readq(v->base + PCICAP_TEST_DEVICE_REGS_BASE);
}

static inline void
pcicap_test_device_regs_write_base(const struct pcicap_test_device_regs *v,
				   u64 val)
{
	writeq(val, v->base + PCICAP_TEST_DEVICE_REGS_BASE);
}

#endif

/* If there is one */
static inline int __must_check
pcicap_test_device_regs_read_extra(const struct pcicap_test_device_regs *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_EXTRA;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_extra != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_device_regs_write_extra(const struct pcicap_test_device_regs *v,
				    u32 val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_EXTRA;
	int ret;

	if (v->cap_extra != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* An array */
static inline int __must_check
pcicap_test_device_regs_read_scratch(const struct pcicap_test_device_regs *v,
				     unsigned int index, u32 *val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_SCRATCH + index * 4;
	int ret = index < 4 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_device_regs_write_scratch(const struct pcicap_test_device_regs *v,
				      unsigned int index, u32 val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_SCRATCH + index * 4;
	int ret;

	ret = index < 4 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Events */
static inline u32
pcicap_test_device_regs_read_events(const struct pcicap_test_device_regs *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_REGS_EVENTS);
}

static inline int __must_check
pcicap_test_device_regs_clear_events(const struct pcicap_test_device_regs *v,
				     u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	writel(bits, v->base + PCICAP_TEST_DEVICE_REGS_EVENTS);
	return 0;
}

/* Three bytes */
static inline u32
pcicap_test_device_regs_read_triple(const struct pcicap_test_device_regs *v)
{
	return pcicap_read24(v->base, PCICAP_TEST_DEVICE_REGS_TRIPLE);
}

/* Cleared by a read */
static inline u32
pcicap_test_device_regs_read_cause(const struct pcicap_test_device_regs *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_REGS_CAUSE);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_test_device_regs_moved_offset(const struct pcicap_test_device_regs *v)
{
	return (v->cap_step + 96);
}

/* Where the device says */
static inline int __must_check
pcicap_test_device_regs_read_moved(const struct pcicap_test_device_regs *v,
				   u16 *val)
{
	u32 off = pcicap_test_device_regs_moved_offset(v);
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_device_regs_write_moved(const struct pcicap_test_device_regs *v,
				    u16 val)
{
	u32 off = pcicap_test_device_regs_moved_offset(v);
	int ret;

	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	writew(val, v->base + off);
	return 0;
}

/* Low half */
static inline u32
pcicap_test_device_regs_read_low(const struct pcicap_test_device_regs *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_REGS_LOW);
}

/* High half */
static inline u32
pcicap_test_device_regs_read_high(const struct pcicap_test_device_regs *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_REGS_HIGH);
}

/* Low half of a counter */
static inline u32
pcicap_test_device_regs_read_sum_low(const struct pcicap_test_device_regs *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_REGS_SUM_LOW);
}

/* Cleared by a read */
static inline u32
pcicap_test_device_regs_read_sum_high(const struct pcicap_test_device_regs *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_REGS_SUM_HIGH);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_device_regs_init(struct pcicap_test_device_regs *v)
{
	{
		pcicap_test_device_regs_cap_t r =
			pcicap_test_device_regs_read_cap(v);

		v->cap_extra = (u32)pcicap_get(r,
					       PCICAP_TEST_DEVICE_REGS_CAP_EXTRA);
		v->cap_queues = (u32)pcicap_get(r,
						PCICAP_TEST_DEVICE_REGS_CAP_QUEUES);
		v->cap_step = (u32)pcicap_get(r,
					      PCICAP_TEST_DEVICE_REGS_CAP_STEP);
	}
	return 0;
}

/**
 * pcicap_test_device_regs_wrap() - the registers of a mapping that there
 * is: Registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_device_regs_wrap(struct pcicap_test_device_regs *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_DEVICE_REGS_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_device_regs_init(v);
}

/**
 * pcicap_test_device_regs_map() - map the registers: Registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_device_regs_map(struct pci_dev *dev,
			    struct pcicap_test_device_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_DEVICE_REGS_BAR,
						  0, 0,
						  PCICAP_TEST_DEVICE_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_device_regs_wrap(v, base,
					    pcicap_bar_rest(dev,
							    PCICAP_TEST_DEVICE_REGS_BAR,
							    0));
}

/**
 * struct pcicap_test_device_regs_doorbell - Doorbells of a queue
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_device_regs_doorbell_at() only.
 */
struct pcicap_test_device_regs_doorbell {
	void __iomem *base;
	u32 size;
};

/* Tail */
static inline int __must_check
pcicap_test_device_regs_doorbell_write_tail(const struct pcicap_test_device_regs_doorbell *v,
					    u32 val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_DOORBELL_TAIL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Head */
static inline int __must_check
pcicap_test_device_regs_doorbell_read_head(const struct pcicap_test_device_regs_doorbell *v,
					   u32 *val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_device_regs_doorbell_write_head(const struct pcicap_test_device_regs_doorbell *v,
					    u32 val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_DOORBELL_HEAD;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_device_regs_doorbell_open(const struct pcicap_test_device_regs *outer,
				      u32 off,
				      struct pcicap_test_device_regs_doorbell *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x08, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_device_regs_doorbell_elements(const struct pcicap_test_device_regs *v)
{
	return pcicap_min32(v->cap_queues, 16);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_device_regs_doorbell_where(const struct pcicap_test_device_regs *v,
				       u32 *off)
{
	*off = 0x400;
	return 0;
}

/**
 * pcicap_test_device_regs_doorbell_at() - Doorbells of a queue
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_cap_extra: read once: the layout depends on it
 *
 * Made by pcicap_test_device_regs_lane_at() only.
 */
struct pcicap_test_device_regs_lane {
	void __iomem *base;
	u32 size;
	u32 outer_cap_extra;
};

/* If there is one */
static inline int __must_check
pcicap_test_device_regs_lane_read_ext(const struct pcicap_test_device_regs_lane *v,
				      u32 *val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_LANE_EXT;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->outer_cap_extra != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_device_regs_lane_write_ext(const struct pcicap_test_device_regs_lane *v,
				       u32 val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_LANE_EXT;
	int ret;

	if (v->outer_cap_extra != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_device_regs_lane_open(const struct pcicap_test_device_regs *outer,
				  u32 off,
				  struct pcicap_test_device_regs_lane *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_cap_extra = outer->cap_extra;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_device_regs_lane_elements(const struct pcicap_test_device_regs *v)
{
	return 4;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_device_regs_lane_where(const struct pcicap_test_device_regs *v,
				   u32 *off)
{
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_cap_step: read once: the layout depends on it
 *
 * Made by pcicap_test_device_regs_bell_at() only.
 */
struct pcicap_test_device_regs_bell {
	void __iomem *base;
	u32 size;
	u32 outer_cap_step;
};

/* Rings */
static inline int __must_check
pcicap_test_device_regs_bell_write_ring(const struct pcicap_test_device_regs_bell *v,
					u32 val)
{
	u32 off = PCICAP_TEST_DEVICE_REGS_BELL_RING;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_test_device_regs_bell_mute_offset(const struct pcicap_test_device_regs_bell *v)
{
	return pcicap_pow2_32(v->outer_cap_step + 2);
}

/* Mutes */
static inline int __must_check
pcicap_test_device_regs_bell_write_mute(const struct pcicap_test_device_regs_bell *v,
					u32 val)
{
	u32 off = pcicap_test_device_regs_bell_mute_offset(v);
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_device_regs_bell_init(struct pcicap_test_device_regs_bell *v)
{
	v->size = pcicap_min32(v->size, pcicap_pow2_32(v->outer_cap_step + 3));
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_device_regs_bell_open(const struct pcicap_test_device_regs *outer,
				  u32 off,
				  struct pcicap_test_device_regs_bell *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_cap_step = outer->cap_step;
	return pcicap_test_device_regs_bell_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_test_device_regs_bell_elements(const struct pcicap_test_device_regs *v)
{
	return 256;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_device_regs_bell_where(const struct pcicap_test_device_regs *v,
				   u32 *off)
{
	*off = 0xa00;
	return 0;
}

/**
 * pcicap_test_device_regs_bell_at() - As far apart as the device says
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
	if (!ret && index)
		ret = pcicap_test_device_regs_bell_open(outer,
							pcicap_add32(off,
								     pcicap_times32(index, v->size)),
							v);
	return ret;
}

/**
 * pcicap_test_device_memory_want() - what to map for BAR 2: Memory
 *
 * Return: a wish for pcicap_map_open() and devm_pcicap_map().
 */
static inline struct pcicap_want
pcicap_test_device_memory_want(void)
{
	struct pcicap_want want = {
		.bar = PCICAP_TEST_DEVICE_MEMORY_BAR,
		.cache = PCICAP_CACHE_WC,
		.least = PCICAP_TEST_DEVICE_MEMORY_MIN_SIZE,
	};

	return want;
}

/**
 * struct pcicap_test_device_ports - Ports
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_device_ports_map() or _wrap() only.
 */
struct pcicap_test_device_ports {
	void __iomem *base;
	u32 size;
};

/* Data */
static inline u8
pcicap_test_device_ports_read_data(const struct pcicap_test_device_ports *v)
{
	return ioread8(v->base + PCICAP_TEST_DEVICE_PORTS_DATA);
}

static inline void
pcicap_test_device_ports_write_data(const struct pcicap_test_device_ports *v,
				    u8 val)
{
	iowrite8(val, v->base + PCICAP_TEST_DEVICE_PORTS_DATA);
}

/**
 * pcicap_test_device_ports_wrap() - the registers of a mapping that there
 * is: Ports
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_device_ports_wrap(struct pcicap_test_device_ports *v,
			      void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_DEVICE_PORTS_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_test_device_ports_map() - map the registers: Ports
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_test_device_ports_map(struct pci_dev *dev,
			     struct pcicap_test_device_ports *v)
{
	void __iomem *base = pcicap_map_ports(dev, PCICAP_TEST_DEVICE_PORTS_BAR,
					      PCICAP_TEST_DEVICE_PORTS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_device_ports_wrap(v, base,
					     pcicap_bar_rest(dev,
							     PCICAP_TEST_DEVICE_PORTS_BAR,
							     0));
}

/**
 * struct pcicap_test_device_part - Somewhere
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_test_device_part_map() or _wrap() only.
 */
struct pcicap_test_device_part {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* Always there */
static inline u32
pcicap_test_device_part_read_first(const struct pcicap_test_device_part *v)
{
	return readl(v->base + PCICAP_TEST_DEVICE_PART_FIRST);
}

static inline void
pcicap_test_device_part_write_first(const struct pcicap_test_device_part *v,
				    u32 val)
{
	writel(val, v->base + PCICAP_TEST_DEVICE_PART_FIRST);
}

/* Always there */
static inline u16
pcicap_test_device_part_read_second(const struct pcicap_test_device_part *v)
{
	return readw(v->base + PCICAP_TEST_DEVICE_PART_SECOND);
}

/* If it is that long */
static inline int __must_check
pcicap_test_device_part_read_third(const struct pcicap_test_device_part *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_DEVICE_PART_THIRD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->mapped_size < 12)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_device_part_init(struct pcicap_test_device_part *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_test_device_part_wrap() - the registers of a mapping that there
 * is: Somewhere
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_device_part_wrap(struct pcicap_test_device_part *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_DEVICE_PART_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_device_part_init(v);
}

/**
 * pcicap_test_device_part_locate() - where it is: Somewhere
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability test_vendor that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vendor_find().
 */
static inline int __must_check
pcicap_test_device_part_locate(struct pci_dev *dev, unsigned int *bar,
			       u32 *offset, u32 *length)
{
	struct pcicap_test_vendor cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_test_vendor_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			u8 r;

			ret = pcicap_test_vendor_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			u32 r;

			ret = pcicap_test_vendor_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			u16 r;

			ret = pcicap_test_vendor_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		*bar = v->bar;
		*offset = v->offset;
		*length = v->length;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_TEST_DEVICE_PART_MIN_SIZE &&
		    *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_device_part_map() - map the registers: Somewhere
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_test_device_part_locate().
 */
static inline int __must_check
pcicap_test_device_part_map(struct pci_dev *dev,
			    struct pcicap_test_device_part *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_test_device_part_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_TEST_DEVICE_PART_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_device_part_wrap(v, base, length);
}

/**
 * pcicap_test_device_heap_locate() - where it is: Memory somewhere
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability test_vendor that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vendor_find().
 */
static inline int __must_check
pcicap_test_device_heap_locate(struct pci_dev *dev, unsigned int *bar,
			       u32 *offset, u32 *length)
{
	struct pcicap_test_vendor cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_test_vendor_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			u8 r;

			ret = pcicap_test_vendor_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			u32 r;

			ret = pcicap_test_vendor_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			u16 r;

			ret = pcicap_test_vendor_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		*bar = v->bar;
		*offset = v->offset;
		*length = v->length;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_TEST_DEVICE_HEAP_MIN_SIZE)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_device_heap_want() - what to map for it
 * @bar: the BAR, by pcicap_test_device_heap_locate()
 * @offset: where it begins in the BAR
 * @length: its bytes
 *
 * Return: a wish for pcicap_map_open() and devm_pcicap_map(): the BAR up to
 * where it ends.
 */
static inline struct pcicap_want
pcicap_test_device_heap_want(unsigned int bar, u32 offset, u32 length)
{
	struct pcicap_want want = {
		.bar = bar,
		.cache = PCICAP_CACHE_WB,
		.least = (u64)offset + length,
	};

	if (bar == PCICAP_TEST_DEVICE_REGS_BAR) {
		static const struct pcicap_hole reserved[] = {
			{ 0x800, 0x100 },
			{ 0x900, 0x08 },
		};

		want.reserved = reserved;
		want.n_reserved = ARRAY_SIZE(reserved);
	}
	return want;
}

#endif /* PCICAP_TEST_DEVICE_H */
