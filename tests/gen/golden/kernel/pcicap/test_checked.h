/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device of which little is sure
 *
 * Generated from checked.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_CHECKED_H
#define PCICAP_TEST_CHECKED_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers */
#define PCICAP_TEST_CHECKED_REGS_BAR		0
#define PCICAP_TEST_CHECKED_REGS_MIN_SIZE	0x200

/* regs: Registers */

typedef u32 __bitwise pcicap_test_checked_regs_cap_t;
/* ro: What it has */
#define PCICAP_TEST_CHECKED_REGS_CAP		0x00
/* ro: Where the others are */
#define  PCICAP_TEST_CHECKED_REGS_CAP_OP \
	PCICAP_BITS(pcicap_test_checked_regs_cap_t, 0x0000000f)
/* ro: More can be written */
#define  PCICAP_TEST_CHECKED_REGS_CAP_OPEN \
	PCICAP_BITS(pcicap_test_checked_regs_cap_t, 0x00000100)
/* ro: There is a queue */
#define  PCICAP_TEST_CHECKED_REGS_CAP_QUEUE \
	PCICAP_BITS(pcicap_test_checked_regs_cap_t, 0x00000200)
/* ro: Lines */
#define  PCICAP_TEST_CHECKED_REGS_CAP_LINES \
	PCICAP_BITS(pcicap_test_checked_regs_cap_t, 0x00007000)
/* ro: Slots */
#define  PCICAP_TEST_CHECKED_REGS_CAP_SLOTS \
	PCICAP_BITS(pcicap_test_checked_regs_cap_t, 0x000f0000)
/* ro: Dwords of each */
#define  PCICAP_TEST_CHECKED_REGS_CAP_SLOT_SIZE \
	PCICAP_BITS(pcicap_test_checked_regs_cap_t, 0x00f00000)
/* wo: Which register is next */
#define PCICAP_TEST_CHECKED_REGS_INDEX		0x04
/* rw: That register */
#define PCICAP_TEST_CHECKED_REGS_DATA		0x08
#define PCICAP_TEST_CHECKED_REGS_QUEUE		0x0c				/* rw: Data */

typedef u32 __bitwise pcicap_test_checked_regs_line_t;
/* rw: One of the lines */
#define PCICAP_TEST_CHECKED_REGS_LINE		0x10
/* rw: How loud it is */
#define  PCICAP_TEST_CHECKED_REGS_LINE_LEVEL \
	PCICAP_BITS(pcicap_test_checked_regs_line_t, 0x000000ff)
/* rw: It is not heard */
#define  PCICAP_TEST_CHECKED_REGS_LINE_MUTE \
	PCICAP_BITS(pcicap_test_checked_regs_line_t, 0x00000100)
/* rw: Not always writable */
#define PCICAP_TEST_CHECKED_REGS_LOCK		0x50
/* rw1c: Not always cleared */
#define PCICAP_TEST_CHECKED_REGS_HITS		0x54
/* rw: Two of the queue */
#define PCICAP_TEST_CHECKED_REGS_PAIR		0x40
#define PCICAP_TEST_CHECKED_REGS_PAIR_COUNT	2

typedef u32 __bitwise pcicap_test_checked_regs_mixed_t;
/* rw, rw1c: Not always changed */
#define PCICAP_TEST_CHECKED_REGS_MIXED		0x58
/* rw: How high it is */
#define  PCICAP_TEST_CHECKED_REGS_MIXED_LEVEL \
	PCICAP_BITS(pcicap_test_checked_regs_mixed_t, 0x000000ff)
/* rw1c: It was done */
#define  PCICAP_TEST_CHECKED_REGS_MIXED_DONE \
	PCICAP_BITS(pcicap_test_checked_regs_mixed_t, 0x00000100)
/* rw: Not always fed */
#define PCICAP_TEST_CHECKED_REGS_FEED		0x5c

/* op: Where the device says */
#define PCICAP_TEST_CHECKED_REGS_OP_STRIDE	0x40
#define PCICAP_TEST_CHECKED_REGS_OP_CAUSE	0x00				/* rw1c: Causes */
/* rw: Which interrupt */
#define PCICAP_TEST_CHECKED_REGS_OP_ENABLE	0x04
/* ro: Other causes */
#define PCICAP_TEST_CHECKED_REGS_OP_ISR		0x08
/* wo: Enables them */
#define PCICAP_TEST_CHECKED_REGS_OP_SET		0x0c
/* wo: Disables them */
#define PCICAP_TEST_CHECKED_REGS_OP_CLEAR	0x10
/* rw: Which of them are masked */
#define PCICAP_TEST_CHECKED_REGS_OP_MASK	0x14

typedef u32 __bitwise pcicap_test_checked_regs_op_control_t;
/* rw, rw1c, ro: Bits that can be written and others */
#define PCICAP_TEST_CHECKED_REGS_OP_CONTROL		0x18
/* rw: What it does */
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_MODE \
	PCICAP_BITS(pcicap_test_checked_regs_op_control_t, 0x0000000f)
/* rw1c: It was done */
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_DONE \
	PCICAP_BITS(pcicap_test_checked_regs_op_control_t, 0x00000010)
/* ro: How it is */
#define  PCICAP_TEST_CHECKED_REGS_OP_CONTROL_STATE \
	PCICAP_BITS(pcicap_test_checked_regs_op_control_t, 0x000000e0)

/* slot: All as long as the device says */
#define PCICAP_TEST_CHECKED_REGS_SLOT		0x100
/* rw: Always there */
#define PCICAP_TEST_CHECKED_REGS_SLOT_FIRST	0x00
/* rw: In longer ones */
#define PCICAP_TEST_CHECKED_REGS_SLOT_SECOND	0x04

/* single: Behind them */
#define PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE	0x00				/* rw: A value */

/* tail: Behind that */
#define PCICAP_TEST_CHECKED_REGS_TAIL_STRIDE	0x08
#define PCICAP_TEST_CHECKED_REGS_TAIL_VALUE	0x00				/* rw: A value */

/* BAR 1: ports, io, 32 bits: Ports */
#define PCICAP_TEST_CHECKED_PORTS_BAR		1
#define PCICAP_TEST_CHECKED_PORTS_MIN_SIZE	0x20

/* ports: Ports */
#define PCICAP_TEST_CHECKED_PORTS_KIND		0x00				/* ro: What it is */
#define PCICAP_TEST_CHECKED_PORTS_HALF		0x02				/* rw: Two bytes */
/* rw: If it is a newer one */
#define PCICAP_TEST_CHECKED_PORTS_LAST		0x10

/*
 * Behind an index and a data register: phy: Registers that two others lead to
 */
#define PCICAP_TEST_CHECKED_PHY_MIN_SIZE	0x20

/* phy: Registers that two others lead to */
#define PCICAP_TEST_CHECKED_PHY_ID		0x00				/* ro: What it is */
/* rw1c: What happened */
#define PCICAP_TEST_CHECKED_PHY_EVENTS		0x02

typedef u16 __bitwise pcicap_test_checked_phy_control_t;
/* rw, ro: Control of it */
#define PCICAP_TEST_CHECKED_PHY_CONTROL		0x04
/* rw: It works */
#define  PCICAP_TEST_CHECKED_PHY_CONTROL_ENABLE \
	PCICAP_BITS(pcicap_test_checked_phy_control_t, 0x0001)
/* ro: It is ready */
#define  PCICAP_TEST_CHECKED_PHY_CONTROL_READY \
	PCICAP_BITS(pcicap_test_checked_phy_control_t, 0x8000)

/* item: A list behind the index */
#define PCICAP_TEST_CHECKED_PHY_ITEM		0x08
#define PCICAP_TEST_CHECKED_PHY_ITEM_STRIDE	0x04

typedef u16 __bitwise pcicap_test_checked_phy_item_head_t;
/* ro: What it is */
#define PCICAP_TEST_CHECKED_PHY_ITEM_HEAD	0x00
/* ro: What it is */
#define  PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_ID \
	PCICAP_BITS(pcicap_test_checked_phy_item_head_t, 0x00ff)
/* ro: Where the next is */
#define  PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_NEXT \
	PCICAP_BITS(pcicap_test_checked_phy_item_head_t, 0xff00)
#define PCICAP_TEST_CHECKED_PHY_ITEM_VALUE	0x02				/* ro: Its value */
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_checked_ids) of a driver. */
static const struct pci_device_id pcicap_test_checked_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0x5681) },
	{}
};

/**
 * struct pcicap_test_checked_regs - Registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @cap_lines: read once: the layout depends on it
 * @cap_op: read once: the layout depends on it
 * @cap_open: read once: the layout depends on it
 * @cap_queue: read once: the layout depends on it
 * @cap_slot_size: read once: the layout depends on it
 * @cap_slots: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_regs_map() or _wrap() only.
 */
struct pcicap_test_checked_regs {
	void __iomem *base;
	u32 size;
	u32 cap_lines;
	u32 cap_op;
	u32 cap_open;
	u32 cap_queue;
	u32 cap_slot_size;
	u32 cap_slots;
};

/* What it has */
static inline pcicap_test_checked_regs_cap_t
pcicap_test_checked_regs_read_cap(const struct pcicap_test_checked_regs *v)
{
	return (__force pcicap_test_checked_regs_cap_t)
		readl(v->base + PCICAP_TEST_CHECKED_REGS_CAP);
}

/* Which register is next */
static inline void
pcicap_test_checked_regs_write_index(const struct pcicap_test_checked_regs *v,
				     u16 val)
{
	writew(val, v->base + PCICAP_TEST_CHECKED_REGS_INDEX);
}

/* That register */
static inline u16
pcicap_test_checked_regs_read_data(const struct pcicap_test_checked_regs *v)
{
	return readw(v->base + PCICAP_TEST_CHECKED_REGS_DATA);
}

static inline void
pcicap_test_checked_regs_write_data(const struct pcicap_test_checked_regs *v,
				    u16 val)
{
	writew(val, v->base + PCICAP_TEST_CHECKED_REGS_DATA);
}

/* Data */
static inline int __must_check
pcicap_test_checked_regs_read_queue(const struct pcicap_test_checked_regs *v,
				    u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_QUEUE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_queue != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_write_queue(const struct pcicap_test_checked_regs *v,
				     u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_QUEUE;
	int ret;

	if (v->cap_queue != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Many: Data */
static inline int __must_check
pcicap_test_checked_regs_read_queue_burst(const struct pcicap_test_checked_regs *v,
					  void *buf, unsigned int n)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_QUEUE;
	int ret;

	if (v->cap_queue != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	ioread32_rep(v->base + off, buf, n);
	return 0;
}

static inline int __must_check
pcicap_test_checked_regs_write_queue_burst(const struct pcicap_test_checked_regs *v,
					   const void *buf, unsigned int n)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_QUEUE;
	int ret;

	if (v->cap_queue != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	iowrite32_rep(v->base + off, buf, n);
	return 0;
}

/* One of the lines */
static inline int __must_check
pcicap_test_checked_regs_read_line(const struct pcicap_test_checked_regs *v,
				   unsigned int index,
				   pcicap_test_checked_regs_line_t *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_LINE + index * 4;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (index >= v->cap_lines)
		return -ERANGE;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_update_line(const struct pcicap_test_checked_regs *v,
				     unsigned int index,
				     pcicap_test_checked_regs_line_t mask,
				     pcicap_test_checked_regs_line_t val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_LINE + index * 4;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (index >= v->cap_lines)
		return -ERANGE;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x000001ff, 0xffffffff);
	return ret;
}

/* Not always writable */
static inline int __must_check
pcicap_test_checked_regs_read_lock(const struct pcicap_test_checked_regs *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_LOCK;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_write_lock(const struct pcicap_test_checked_regs *v,
				    u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_LOCK;
	int ret;

	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Not always cleared */
static inline int __must_check
pcicap_test_checked_regs_read_hits(const struct pcicap_test_checked_regs *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_HITS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_clear_hits(const struct pcicap_test_checked_regs *v,
				    u32 bits)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_HITS;
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(bits, v->base + off);
	return 0;
}

/* Two of the queue */
static inline int __must_check
pcicap_test_checked_regs_read_pair(const struct pcicap_test_checked_regs *v,
				   unsigned int index, u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_PAIR + index * 4;
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = U32_MAX;
	if (v->cap_queue != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_write_pair(const struct pcicap_test_checked_regs *v,
				    unsigned int index, u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_PAIR + index * 4;
	int ret;

	if (v->cap_queue != 1)
		return -ENXIO;
	ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Not always changed */
static inline int __must_check
pcicap_test_checked_regs_read_mixed(const struct pcicap_test_checked_regs *v,
				    pcicap_test_checked_regs_mixed_t *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_MIXED;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_checked_regs_mixed_level_now(const struct pcicap_test_checked_regs *v,
					 u32 *now)
{
	pcicap_test_checked_regs_mixed_t r;
	int ret = pcicap_test_checked_regs_read_mixed(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_TEST_CHECKED_REGS_MIXED_LEVEL);
	return 0;
}

static inline int __must_check
pcicap_test_checked_regs_update_mixed(const struct pcicap_test_checked_regs *v,
				      pcicap_test_checked_regs_mixed_t mask,
				      pcicap_test_checked_regs_mixed_t val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_MIXED;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_open != 1)
		return -EPERM;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x000000ff, 0xfffffeff);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_clear_mixed(const struct pcicap_test_checked_regs *v,
				     pcicap_test_checked_regs_mixed_t bits)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_MIXED;
	int ret = pcicap_may_clear((__force u32)bits, 0x00000100);
	u32 old;

	if (ret)
		return ret;
	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xfffffeff) | (__force u32)bits, v->base + off);
	return 0;
}

/* Not always fed */
static inline int __must_check
pcicap_test_checked_regs_read_feed(const struct pcicap_test_checked_regs *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_FEED;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_write_feed(const struct pcicap_test_checked_regs *v,
				    u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_FEED;
	int ret;

	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Many: Not always fed */
static inline int __must_check
pcicap_test_checked_regs_read_feed_burst(const struct pcicap_test_checked_regs *v,
					 void *buf, unsigned int n)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_FEED;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	ioread32_rep(v->base + off, buf, n);
	return 0;
}

static inline int __must_check
pcicap_test_checked_regs_write_feed_burst(const struct pcicap_test_checked_regs *v,
					  const void *buf, unsigned int n)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_FEED;
	int ret;

	if (v->cap_open != 1)
		return -EPERM;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	iowrite32_rep(v->base + off, buf, n);
	return 0;
}

/*
 * Rises: starts it and waits 1000 us at most, without sleep; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_test_checked_regs_poll_rise(const struct pcicap_test_checked_regs *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_test_checked_regs_update_mixed(v,
						    PCICAP_BITS(pcicap_test_checked_regs_mixed_t,
								0x000000ff),
						    PCICAP_BITS(pcicap_test_checked_regs_mixed_t,
								0x00000001));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		u32 now_mixed_level;
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

/* What the layout depends on. */
static inline int __must_check
pcicap_test_checked_regs_init(struct pcicap_test_checked_regs *v)
{
	{
		pcicap_test_checked_regs_cap_t r =
			pcicap_test_checked_regs_read_cap(v);

		v->cap_lines = pcicap_get(r,
					  PCICAP_TEST_CHECKED_REGS_CAP_LINES);
		v->cap_op = pcicap_get(r, PCICAP_TEST_CHECKED_REGS_CAP_OP);
		v->cap_open = pcicap_get(r, PCICAP_TEST_CHECKED_REGS_CAP_OPEN);
		v->cap_queue = pcicap_get(r,
					  PCICAP_TEST_CHECKED_REGS_CAP_QUEUE);
		v->cap_slot_size =
			pcicap_get(r, PCICAP_TEST_CHECKED_REGS_CAP_SLOT_SIZE);
		v->cap_slots = pcicap_get(r,
					  PCICAP_TEST_CHECKED_REGS_CAP_SLOTS);
	}
	return 0;
}

/**
 * pcicap_test_checked_regs_wrap() - the registers of a mapping that there
 * is: Registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_checked_regs_wrap(struct pcicap_test_checked_regs *v,
			      void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_CHECKED_REGS_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_checked_regs_init(v);
}

/**
 * pcicap_test_checked_regs_map() - map the registers: Registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_checked_regs_map(struct pci_dev *dev,
			     struct pcicap_test_checked_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_CHECKED_REGS_BAR,
						  0, 0,
						  PCICAP_TEST_CHECKED_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_checked_regs_wrap(v, base,
					     pcicap_bar_rest(dev,
							     PCICAP_TEST_CHECKED_REGS_BAR,
							     0));
}

/**
 * struct pcicap_test_checked_regs_op - Where the device says
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_checked_regs_op_at() only.
 */
struct pcicap_test_checked_regs_op {
	void __iomem *base;
	u32 size;
};

/* Causes */
static inline int __must_check
pcicap_test_checked_regs_op_read_cause(const struct pcicap_test_checked_regs_op *v,
				       u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CAUSE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_op_clear_cause(const struct pcicap_test_checked_regs_op *v,
					u32 bits)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CAUSE;
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(bits, v->base + off);
	return 0;
}

/* Which interrupt */
static inline int __must_check
pcicap_test_checked_regs_op_read_enable(const struct pcicap_test_checked_regs_op *v,
					u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_ENABLE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_op_write_enable(const struct pcicap_test_checked_regs_op *v,
					 u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_ENABLE;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Other causes */
static inline int __must_check
pcicap_test_checked_regs_op_read_isr(const struct pcicap_test_checked_regs_op *v,
				     u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_ISR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Enables them */
static inline int __must_check
pcicap_test_checked_regs_op_write_set(const struct pcicap_test_checked_regs_op *v,
				      u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_SET;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Disables them */
static inline int __must_check
pcicap_test_checked_regs_op_write_clear(const struct pcicap_test_checked_regs_op *v,
					u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CLEAR;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Which of them are masked */
static inline int __must_check
pcicap_test_checked_regs_op_read_mask(const struct pcicap_test_checked_regs_op *v,
				      u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_MASK;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_op_write_mask(const struct pcicap_test_checked_regs_op *v,
				       u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_MASK;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Bits that can be written and others */
static inline int __must_check
pcicap_test_checked_regs_op_read_control(const struct pcicap_test_checked_regs_op *v,
					 pcicap_test_checked_regs_op_control_t *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CONTROL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_test_checked_regs_op_control_state_now(const struct pcicap_test_checked_regs_op *v,
					      u32 *now)
{
	pcicap_test_checked_regs_op_control_t r;
	int ret = pcicap_test_checked_regs_op_read_control(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_TEST_CHECKED_REGS_OP_CONTROL_STATE);
	return 0;
}

static inline int __must_check
pcicap_test_checked_regs_op_write_control(const struct pcicap_test_checked_regs_op *v,
					  pcicap_test_checked_regs_op_control_t val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CONTROL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0x0000000f, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_test_checked_regs_op_update_control(const struct pcicap_test_checked_regs_op *v,
					   pcicap_test_checked_regs_op_control_t mask,
					   pcicap_test_checked_regs_op_control_t val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CONTROL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000000f, 0x0000000f);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_op_clear_control(const struct pcicap_test_checked_regs_op *v,
					  pcicap_test_checked_regs_op_control_t bits)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_OP_CONTROL;
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0x0000000f) | (__force u32)bits, v->base + off);
	return 0;
}

/*
 * Settles: starts it and waits 1000 us at most, without sleep; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_test_checked_regs_op_poll_settle(const struct pcicap_test_checked_regs_op *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_test_checked_regs_op_write_control(v,
							PCICAP_BITS(pcicap_test_checked_regs_op_control_t,
								    0x00000003));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		u32 now_control_state;
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

/* Obeys: starts it and waits 2000 us at most, sleeping; then -ETIMEDOUT. */
static inline int __must_check
pcicap_test_checked_regs_op_poll_order(const struct pcicap_test_checked_regs_op *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_test_checked_regs_op_write_set(v,
						    PCICAP_BITS(u32,
								0x00000005));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 2000, 500);
	for (;;) {
		u32 now_control_state;
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
static inline int __must_check
pcicap_test_checked_regs_op_irq_pending(const struct pcicap_test_checked_regs_op *v,
					u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	{
		u32 r;
		int ret = pcicap_test_checked_regs_op_read_cause(v, &r);

		if (ret)
			return ret;
		causes = r;
	}
	{
		u32 r;
		int ret = pcicap_test_checked_regs_op_read_enable(v, &r);

		if (ret)
			return ret;
		enabled = r;
	}
	causes = (u32)(causes & enabled);
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
static inline int __must_check
pcicap_test_checked_regs_op_irq_enable(const struct pcicap_test_checked_regs_op *v,
				       u32 bits)
{
	u32 r;
	int ret = pcicap_test_checked_regs_op_read_enable(v, &r);
	u32 old;

	if (ret)
		return ret;
	old = r;
	old |= bits;
	return pcicap_test_checked_regs_op_write_enable(v,
							PCICAP_BITS(u32, old));
}

/**
 * pcicap_test_checked_regs_op_irq_disable() - disable interrupts: Causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_checked_regs_op_irq_disable(const struct pcicap_test_checked_regs_op *v,
					u32 bits)
{
	u32 r;
	int ret = pcicap_test_checked_regs_op_read_enable(v, &r);
	u32 old;

	if (ret)
		return ret;
	old = r;
	old &= ~bits;
	return pcicap_test_checked_regs_op_write_enable(v,
							PCICAP_BITS(u32, old));
}

/**
 * pcicap_test_checked_regs_op_irq_ack() - acknowledge interrupts: Causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_checked_regs_op_irq_ack(const struct pcicap_test_checked_regs_op *v,
				    u32 bits)
{
	return pcicap_test_checked_regs_op_clear_cause(v,
						       PCICAP_BITS(u32, bits));
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
static inline int __must_check
pcicap_test_checked_regs_op_other_pending(const struct pcicap_test_checked_regs_op *v,
					  u32 *bits)
{
	u32 causes;

	*bits = U32_MAX;
	{
		u32 r;
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
static inline int __must_check
pcicap_test_checked_regs_op_other_enable(const struct pcicap_test_checked_regs_op *v,
					 u32 bits)
{
	return pcicap_test_checked_regs_op_write_set(v, PCICAP_BITS(u32, bits));
}

/**
 * pcicap_test_checked_regs_op_other_disable() - disable interrupts:
 * Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_checked_regs_op_other_disable(const struct pcicap_test_checked_regs_op *v,
					  u32 bits)
{
	return pcicap_test_checked_regs_op_write_clear(v,
						       PCICAP_BITS(u32, bits));
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
static inline int __must_check
pcicap_test_checked_regs_op_third_pending(const struct pcicap_test_checked_regs_op *v,
					  u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	{
		u32 r;
		int ret = pcicap_test_checked_regs_op_read_isr(v, &r);

		if (ret)
			return ret;
		causes = r;
	}
	{
		u32 r;
		int ret = pcicap_test_checked_regs_op_read_mask(v, &r);

		if (ret)
			return ret;
		enabled = r;
	}
	causes = (u32)(causes & ~enabled);
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
static inline int __must_check
pcicap_test_checked_regs_op_third_enable(const struct pcicap_test_checked_regs_op *v,
					 u32 bits)
{
	u32 r;
	int ret = pcicap_test_checked_regs_op_read_mask(v, &r);
	u32 old;

	if (ret)
		return ret;
	old = r;
	old &= ~bits;
	return pcicap_test_checked_regs_op_write_mask(v, PCICAP_BITS(u32, old));
}

/**
 * pcicap_test_checked_regs_op_third_disable() - disable interrupts:
 * Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_checked_regs_op_third_disable(const struct pcicap_test_checked_regs_op *v,
					  u32 bits)
{
	u32 r;
	int ret = pcicap_test_checked_regs_op_read_mask(v, &r);
	u32 old;

	if (ret)
		return ret;
	old = r;
	old |= bits;
	return pcicap_test_checked_regs_op_write_mask(v, PCICAP_BITS(u32, old));
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_checked_regs_op_open(const struct pcicap_test_checked_regs *outer,
				 u32 off, struct pcicap_test_checked_regs_op *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x40, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_checked_regs_op_where(const struct pcicap_test_checked_regs *v,
				  u32 *off)
{
	*off = (v->cap_op + 6) * 16;
	return 0;
}

/**
 * pcicap_test_checked_regs_op_at() - Where the device says
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_checked_regs_op_at(const struct pcicap_test_checked_regs *outer,
			       struct pcicap_test_checked_regs_op *v)
{
	u32 off;
	int ret = pcicap_test_checked_regs_op_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_op_open(outer, off, v);
}

/**
 * struct pcicap_test_checked_regs_slot - All as long as the device says
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_cap_slot_size: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_regs_slot_at() only.
 */
struct pcicap_test_checked_regs_slot {
	void __iomem *base;
	u32 size;
	u32 outer_cap_slot_size;
};

/* Always there */
static inline int __must_check
pcicap_test_checked_regs_slot_read_first(const struct pcicap_test_checked_regs_slot *v,
					 u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_SLOT_FIRST;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_slot_write_first(const struct pcicap_test_checked_regs_slot *v,
					  u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_SLOT_FIRST;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* In longer ones */
static inline int __must_check
pcicap_test_checked_regs_slot_read_second(const struct pcicap_test_checked_regs_slot *v,
					  u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_SLOT_SECOND;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_slot_write_second(const struct pcicap_test_checked_regs_slot *v,
					   u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_SLOT_SECOND;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_checked_regs_slot_init(struct pcicap_test_checked_regs_slot *v)
{
	v->size = pcicap_min32(v->size, v->outer_cap_slot_size * 4);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_checked_regs_slot_open(const struct pcicap_test_checked_regs *outer,
				   u32 off,
				   struct pcicap_test_checked_regs_slot *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_cap_slot_size = outer->cap_slot_size;
	return pcicap_test_checked_regs_slot_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_test_checked_regs_slot_elements(const struct pcicap_test_checked_regs *v)
{
	return v->cap_slots;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_checked_regs_slot_where(const struct pcicap_test_checked_regs *v,
				    u32 *off)
{
	*off = 0x100;
	return 0;
}

/**
 * pcicap_test_checked_regs_slot_at() - All as long as the device says
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_checked_regs_slot_at(const struct pcicap_test_checked_regs *outer,
				 unsigned int index,
				 struct pcicap_test_checked_regs_slot *v)
{
	u32 off;
	int ret = pcicap_test_checked_regs_slot_where(outer, &off);

	if (!ret && index >= pcicap_test_checked_regs_slot_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_checked_regs_slot_open(outer, off, v);
	if (!ret && index)
		ret = pcicap_test_checked_regs_slot_open(outer,
							 pcicap_add32(off,
								      pcicap_times32(index, v->size)),
							 v);
	return ret;
}

/* Where the last ends, or would begin if there are none. */
static inline int __must_check
pcicap_test_checked_regs_slot_after(const struct pcicap_test_checked_regs *outer,
				    u32 *off)
{
	int ret = pcicap_test_checked_regs_slot_where(outer, off);
	struct pcicap_test_checked_regs_slot v;
	u32 n;

	if (ret)
		return ret;
	n = pcicap_test_checked_regs_slot_elements(outer);
	if (n) {
		ret = pcicap_test_checked_regs_slot_open(outer, *off, &v);
		if (ret)
			return ret;
		*off = pcicap_add32(*off, pcicap_times32(n, v.size));
	}
	return 0;
}

/**
 * struct pcicap_test_checked_regs_single - Behind them
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_cap_open: read once: the layout depends on it
 * @outer_cap_slot_size: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_regs_single_at() only.
 */
struct pcicap_test_checked_regs_single {
	void __iomem *base;
	u32 size;
	u32 outer_cap_open;
	u32 outer_cap_slot_size;
};

/* A value */
static inline int __must_check
pcicap_test_checked_regs_single_read_value(const struct pcicap_test_checked_regs_single *v,
					   u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_single_write_value(const struct pcicap_test_checked_regs_single *v,
					    u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_SINGLE_VALUE;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_checked_regs_single_init(struct pcicap_test_checked_regs_single *v)
{
	if (v->outer_cap_open == 1)
		v->size = pcicap_min32(v->size, 16);
	else
		v->size = pcicap_min32(v->size, v->outer_cap_slot_size * 8);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_checked_regs_single_open(const struct pcicap_test_checked_regs *outer,
				     u32 off,
				     struct pcicap_test_checked_regs_single *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_cap_open = outer->cap_open;
	v->outer_cap_slot_size = outer->cap_slot_size;
	return pcicap_test_checked_regs_single_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_checked_regs_single_where(const struct pcicap_test_checked_regs *v,
				      u32 *off)
{
	return pcicap_test_checked_regs_slot_after(v, off);
}

/**
 * pcicap_test_checked_regs_single_at() - Behind them
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_checked_regs_single_at(const struct pcicap_test_checked_regs *outer,
				   struct pcicap_test_checked_regs_single *v)
{
	u32 off;
	int ret = pcicap_test_checked_regs_single_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_single_open(outer, off, v);
}

/* Where the last ends, or would begin if there are none. */
static inline int __must_check
pcicap_test_checked_regs_single_after(const struct pcicap_test_checked_regs *outer,
				      u32 *off)
{
	int ret = pcicap_test_checked_regs_single_where(outer, off);
	struct pcicap_test_checked_regs_single v;

	if (ret)
		return ret;
	ret = pcicap_test_checked_regs_single_open(outer, *off, &v);
	if (ret)
		return ret;
	*off += v.size;
	return 0;
}

/**
 * struct pcicap_test_checked_regs_tail - Behind that
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_checked_regs_tail_at() only.
 */
struct pcicap_test_checked_regs_tail {
	void __iomem *base;
	u32 size;
};

/* A value */
static inline int __must_check
pcicap_test_checked_regs_tail_read_value(const struct pcicap_test_checked_regs_tail *v,
					 u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_TAIL_VALUE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_regs_tail_write_value(const struct pcicap_test_checked_regs_tail *v,
					  u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_REGS_TAIL_VALUE;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_checked_regs_tail_open(const struct pcicap_test_checked_regs *outer,
				   u32 off,
				   struct pcicap_test_checked_regs_tail *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x08, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_checked_regs_tail_where(const struct pcicap_test_checked_regs *v,
				    u32 *off)
{
	return pcicap_test_checked_regs_single_after(v, off);
}

/**
 * pcicap_test_checked_regs_tail_at() - Behind that
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_checked_regs_tail_at(const struct pcicap_test_checked_regs *outer,
				 struct pcicap_test_checked_regs_tail *v)
{
	u32 off;
	int ret = pcicap_test_checked_regs_tail_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_regs_tail_open(outer, off, v);
}

/**
 * struct pcicap_test_checked_ports - Ports
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @kind: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_ports_map() or _wrap() only.
 */
struct pcicap_test_checked_ports {
	void __iomem *base;
	u32 size;
	u32 kind;
};

/* What it is */
static inline u8
pcicap_test_checked_ports_read_kind(const struct pcicap_test_checked_ports *v)
{
	return ioread8(v->base + PCICAP_TEST_CHECKED_PORTS_KIND);
}

/* Two bytes */
static inline u16
pcicap_test_checked_ports_read_half(const struct pcicap_test_checked_ports *v)
{
	return ioread16(v->base + PCICAP_TEST_CHECKED_PORTS_HALF);
}

static inline void
pcicap_test_checked_ports_write_half(const struct pcicap_test_checked_ports *v,
				     u16 val)
{
	iowrite16(val, v->base + PCICAP_TEST_CHECKED_PORTS_HALF);
}

/* If it is a newer one */
static inline int __must_check
pcicap_test_checked_ports_read_last(const struct pcicap_test_checked_ports *v,
				    u32 *val)
{
	u32 off = PCICAP_TEST_CHECKED_PORTS_LAST;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->kind < 2)
		return -ENXIO;
	*val = ret ? U32_MAX : ioread32(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_checked_ports_write_last(const struct pcicap_test_checked_ports *v,
				     u32 val)
{
	u32 off = PCICAP_TEST_CHECKED_PORTS_LAST;
	int ret;

	if (v->kind < 2)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	iowrite32(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_checked_ports_init(struct pcicap_test_checked_ports *v)
{
	{
		u8 r = pcicap_test_checked_ports_read_kind(v);

		v->kind = r;
	}
	return 0;
}

/**
 * pcicap_test_checked_ports_wrap() - the registers of a mapping that there
 * is: Ports
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_checked_ports_wrap(struct pcicap_test_checked_ports *v,
			       void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_CHECKED_PORTS_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_checked_ports_init(v);
}

/**
 * pcicap_test_checked_ports_map() - map the registers: Ports
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_test_checked_ports_map(struct pci_dev *dev,
			      struct pcicap_test_checked_ports *v)
{
	void __iomem *base = pcicap_map_ports(dev,
					      PCICAP_TEST_CHECKED_PORTS_BAR,
					      PCICAP_TEST_CHECKED_PORTS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_checked_ports_wrap(v, base,
					      pcicap_bar_rest(dev,
							      PCICAP_TEST_CHECKED_PORTS_BAR,
							      0));
}

/**
 * struct pcicap_test_checked_phy - Registers that two others lead to
 * @io: where the index and the data register are
 * @offset: where it begins behind them
 * @size: its bytes
 *
 * Made by pcicap_test_checked_phy_through() only. Each access is one of either
 * register, which the caller keeps together.
 */
struct pcicap_test_checked_phy {
	const struct pcicap_test_checked_regs *io;
	u32 offset;
	u32 size;
};

/* By the index and the data register, which are always there. */
static inline u32
pcicap_test_checked_phy_get(const struct pcicap_test_checked_regs *io, u32 off)
{
	pcicap_test_checked_regs_write_index(io, off);
	return pcicap_test_checked_regs_read_data(io);
}

/* The other way. */
static inline void
pcicap_test_checked_phy_put(const struct pcicap_test_checked_regs *io, u32 off,
			    u32 val)
{
	pcicap_test_checked_regs_write_index(io, off);
	pcicap_test_checked_regs_write_data(io, val);
}

/* What it is */
static inline int __must_check
pcicap_test_checked_phy_read_id(const struct pcicap_test_checked_phy *v,
				u16 *val)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_ID;
	int ret;

	*val = U16_MAX;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	*val = pcicap_test_checked_phy_get(v->io, v->offset + off);
	return 0;
}

/* What happened */
static inline int __must_check
pcicap_test_checked_phy_read_events(const struct pcicap_test_checked_phy *v,
				    u16 *val)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_EVENTS;
	int ret;

	*val = U16_MAX;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	*val = pcicap_test_checked_phy_get(v->io, v->offset + off);
	return 0;
}

static inline int __must_check
pcicap_test_checked_phy_clear_events(const struct pcicap_test_checked_phy *v,
				     u16 bits)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_EVENTS;
	int ret = pcicap_may_clear(bits, 0xffff);

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	pcicap_test_checked_phy_put(v->io, v->offset + off, bits);
	return 0;
}

/* Control of it */
static inline int __must_check
pcicap_test_checked_phy_read_control(const struct pcicap_test_checked_phy *v,
				     pcicap_test_checked_phy_control_t *val)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_CONTROL;
	int ret;

	*val = (__force pcicap_test_checked_phy_control_t)U16_MAX;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	*val = (__force pcicap_test_checked_phy_control_t)pcicap_test_checked_phy_get(v->io, v->offset + off);
	return 0;
}

static inline int __must_check
pcicap_test_checked_phy_update_control(const struct pcicap_test_checked_phy *v,
				       pcicap_test_checked_phy_control_t mask,
				       pcicap_test_checked_phy_control_t val)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_CONTROL;
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0001);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	old = pcicap_test_checked_phy_get(v->io, v->offset + off);
	old = (old & 0x7fff & ~(__force u16)mask) | (__force u16)val;
	pcicap_test_checked_phy_put(v->io, v->offset + off, old);
	return 0;
}

/**
 * pcicap_test_checked_phy_through() - the registers behind an index and a data
 * register: Registers that two others lead to
 * @io: view of the BAR with these two; must not move while @v is used
 * @v: the view
 *
 * Return: 0, or the error of an access.
 */
static inline int __must_check
pcicap_test_checked_phy_through(const struct pcicap_test_checked_regs *io,
				struct pcicap_test_checked_phy *v)
{
	v->io = io;
	v->offset = 0;
	v->size = PCICAP_TEST_CHECKED_PHY_MIN_SIZE;
	return 0;
}

/**
 * struct pcicap_test_checked_phy_item - A list behind the index
 * @io: where the index and the data register are
 * @offset: where it begins behind them
 * @size: its bytes
 * @head_id: read once: the layout depends on it
 * @head_next: read once: the layout depends on it
 *
 * Made by pcicap_test_checked_phy_item_at() only. Each access is one of either
 * register, which the caller keeps together.
 */
struct pcicap_test_checked_phy_item {
	const struct pcicap_test_checked_regs *io;
	u32 offset;
	u32 size;
	u32 head_id;
	u32 head_next;
};

/* What it is */
static inline int __must_check
pcicap_test_checked_phy_item_read_head(const struct pcicap_test_checked_phy_item *v,
				       pcicap_test_checked_phy_item_head_t *val)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_ITEM_HEAD;
	int ret;

	*val = (__force pcicap_test_checked_phy_item_head_t)U16_MAX;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	*val = (__force pcicap_test_checked_phy_item_head_t)pcicap_test_checked_phy_get(v->io, v->offset + off);
	return 0;
}

/* Its value */
static inline int __must_check
pcicap_test_checked_phy_item_read_value(const struct pcicap_test_checked_phy_item *v,
					u16 *val)
{
	u32 off = PCICAP_TEST_CHECKED_PHY_ITEM_VALUE;
	int ret;

	*val = U16_MAX;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	*val = pcicap_test_checked_phy_get(v->io, v->offset + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_checked_phy_item_init(struct pcicap_test_checked_phy_item *v)
{
	int ret;

	{
		pcicap_test_checked_phy_item_head_t r;

		ret = pcicap_test_checked_phy_item_read_head(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->head_id = 0;
		if (!ret)
			v->head_id = pcicap_get(r,
						PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_ID);
		v->head_next = 0;
		if (!ret)
			v->head_next = pcicap_get(r,
						  PCICAP_TEST_CHECKED_PHY_ITEM_HEAD_NEXT);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_checked_phy_item_open(const struct pcicap_test_checked_phy *outer,
				  u32 off,
				  struct pcicap_test_checked_phy_item *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x04, 2);

	if (ret)
		return ret;
	v->io = outer->io;
	v->offset = outer->offset + off;
	v->size = outer->size - off;
	return pcicap_test_checked_phy_item_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_checked_phy_item_where(const struct pcicap_test_checked_phy *v,
				   u32 *off)
{
	*off = 0x08;
	return 0;
}

/**
 * pcicap_test_checked_phy_item_at() - A list behind the index
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_checked_phy_item_at(const struct pcicap_test_checked_phy *outer,
				struct pcicap_test_checked_phy_item *v)
{
	u32 off;
	int ret = pcicap_test_checked_phy_item_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_checked_phy_item_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline u32
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
static inline int __must_check
pcicap_test_checked_phy_item_next(const struct pcicap_test_checked_phy *outer,
				  const struct pcicap_test_checked_phy_item *at,
				  struct pcicap_test_checked_phy_item *v)
{
	const struct pcicap_test_checked_phy_item before = *at;
	u32 off = before.offset - outer->offset;
	u32 step = pcicap_test_checked_phy_item_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > U32_MAX - off)
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
static inline int __must_check
pcicap_test_checked_phy_item_first(const struct pcicap_test_checked_phy *outer,
				   struct pcicap_test_checked_phy_item *v)
{
	u32 off;
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
static inline int __must_check
pcicap_test_checked_phy_item_find(const struct pcicap_test_checked_phy *outer,
				  u32 id,
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
static inline int __must_check
pcicap_test_checked_phy_item_find_next(const struct pcicap_test_checked_phy *outer,
				       u32 id,
				       const struct pcicap_test_checked_phy_item *at,
				       struct pcicap_test_checked_phy_item *v)
{
	int ret = pcicap_test_checked_phy_item_next(outer, at, v);

	while (!ret && v->head_id != id)
		ret = pcicap_test_checked_phy_item_next(outer, v, v);
	return ret;
}

#endif /* PCICAP_TEST_CHECKED_H */
