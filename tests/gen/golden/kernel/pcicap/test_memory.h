/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with structures in memory
 *
 * Generated from memory.yaml - do not edit.
 */
/* Source: none */
#ifndef PCICAP_TEST_MEMORY_H
#define PCICAP_TEST_MEMORY_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers of both byte orders */
#define PCICAP_TEST_MEMORY_REGS_BAR		0
#define PCICAP_TEST_MEMORY_REGS_MIN_SIZE	0x100

/* regs: Registers of both byte orders */
/* wo: Tells the device that there is something */
#define PCICAP_TEST_MEMORY_REGS_DOORBELL	0x00

typedef u32 __bitwise pcicap_test_memory_regs_mode_t;
/* rw: Big-endian among others */
#define PCICAP_TEST_MEMORY_REGS_MODE		0x04
/* rw: The device works */
#define  PCICAP_TEST_MEMORY_REGS_MODE_ON \
	PCICAP_BITS(pcicap_test_memory_regs_mode_t, 0x00000001)
/* rw: Depth of the ring */
#define  PCICAP_TEST_MEMORY_REGS_MODE_DEPTH \
	PCICAP_BITS(pcicap_test_memory_regs_mode_t, 0x0000ff00)
/* rw: Two of 16 bits */
#define PCICAP_TEST_MEMORY_REGS_PAIR		0x08
#define PCICAP_TEST_MEMORY_REGS_PAIR_COUNT	2
#define PCICAP_TEST_MEMORY_REGS_STAMP		0x10				/* ro: A time */
#define PCICAP_TEST_MEMORY_REGS_FIFO		0x18				/* rw: Data */
#define PCICAP_TEST_MEMORY_REGS_PORT		0x1c				/* wo: More data */

typedef u32 __bitwise pcicap_test_memory_regs_temperature_t;
/* rw: How warm it is */
#define PCICAP_TEST_MEMORY_REGS_TEMPERATURE		0x20
/* rw: Now */
#define  PCICAP_TEST_MEMORY_REGS_TEMPERATURE_NOW \
	PCICAP_BITS(pcicap_test_memory_regs_temperature_t, 0xfff00000)
/* rw: At most */
#define  PCICAP_TEST_MEMORY_REGS_TEMPERATURE_LIMIT \
	PCICAP_BITS(pcicap_test_memory_regs_temperature_t, 0x000ff000)
/* rw: Added to it */
#define  PCICAP_TEST_MEMORY_REGS_TEMPERATURE_OFFSET \
	PCICAP_BITS(pcicap_test_memory_regs_temperature_t, 0x00000fff)
/* ro: Drift of a clock */
#define PCICAP_TEST_MEMORY_REGS_DRIFT		0x24
/* ro: Causes that reading clears */
#define PCICAP_TEST_MEMORY_REGS_ICR		0x80
/* rw1s: Enables them */
#define PCICAP_TEST_MEMORY_REGS_IMS		0x84
/* wo: Disables them */
#define PCICAP_TEST_MEMORY_REGS_IMC		0x88

typedef u32 __bitwise pcicap_test_memory_regs_is_t;
/* rw1c: Other causes */
#define PCICAP_TEST_MEMORY_REGS_IS		0x8c
/* rw1c: The link changed */
#define  PCICAP_TEST_MEMORY_REGS_IS_LINK \
	PCICAP_BITS(pcicap_test_memory_regs_is_t, 0x00000001)
/* rw1c: A transfer is done */
#define  PCICAP_TEST_MEMORY_REGS_IS_DONE \
	PCICAP_BITS(pcicap_test_memory_regs_is_t, 0x00000010)

typedef u32 __bitwise pcicap_test_memory_regs_mask_t;
/* rw: Which of them are masked */
#define PCICAP_TEST_MEMORY_REGS_MASK		0x90
/* rw: The link changed */
#define  PCICAP_TEST_MEMORY_REGS_MASK_LINK \
	PCICAP_BITS(pcicap_test_memory_regs_mask_t, 0x00000001)
/* rw: A transfer is done */
#define  PCICAP_TEST_MEMORY_REGS_MASK_DONE \
	PCICAP_BITS(pcicap_test_memory_regs_mask_t, 0x00000010)
/* rw: Which of them interrupt */
#define PCICAP_TEST_MEMORY_REGS_ENABLE		0x94
#define PCICAP_TEST_MEMORY_REGS_SLOT		0xb0				/* rw: Of four */
#define PCICAP_TEST_MEMORY_REGS_SLOT_COUNT	4
/* rw: Which register is next */
#define PCICAP_TEST_MEMORY_REGS_INDEX		0xa0
/* rw: That register */
#define PCICAP_TEST_MEMORY_REGS_DATA		0xa4

/* window: All of it is big-endian */
#define PCICAP_TEST_MEMORY_REGS_WINDOW		0x40
#define PCICAP_TEST_MEMORY_REGS_WINDOW_STRIDE	0x10
/* rw: Bytes of it */
#define PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH	0x00
/* ro: But for this */
#define PCICAP_TEST_MEMORY_REGS_WINDOW_ID	0x04
/* rw: Where it begins */
#define PCICAP_TEST_MEMORY_REGS_WINDOW_BASE	0x08

/*
 * Behind an index and a data register: phy: Registers that two others lead to
 */
#define PCICAP_TEST_MEMORY_PHY_MIN_SIZE		0x100

/* phy: Registers that two others lead to */

typedef u32 __bitwise pcicap_test_memory_phy_control_t;
/* rw: Control of it */
#define PCICAP_TEST_MEMORY_PHY_CONTROL		0x00
/* rw: Begins anew */
#define  PCICAP_TEST_MEMORY_PHY_CONTROL_RESET \
	PCICAP_BITS(pcicap_test_memory_phy_control_t, 0x00008000)
#define PCICAP_TEST_MEMORY_PHY_STATUS		0x04				/* ro: Its state */
/* rw1c: What happened */
#define PCICAP_TEST_MEMORY_PHY_EVENTS		0x08

typedef u32 __bitwise pcicap_test_memory_phy_order_t;
/* wo: What it does next */
#define PCICAP_TEST_MEMORY_PHY_ORDER		0x0c
/* wo: What */
#define  PCICAP_TEST_MEMORY_PHY_ORDER_WHAT \
	PCICAP_BITS(pcicap_test_memory_phy_order_t, 0x000000ff)

/* lane: A lane */
#define PCICAP_TEST_MEMORY_PHY_LANE		0x40
#define PCICAP_TEST_MEMORY_PHY_LANE_COUNT	4
#define PCICAP_TEST_MEMORY_PHY_LANE_STRIDE	0x08
/* rw: Level of it */
#define PCICAP_TEST_MEMORY_PHY_LANE_LEVEL	0x00

typedef u32 __bitwise pcicap_test_memory_phy_lane_mode_t;
/* rw, rw1c: Bits of three kinds */
#define PCICAP_TEST_MEMORY_PHY_LANE_MODE	0x04
/* rw: What it is */
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_KIND \
	PCICAP_BITS(pcicap_test_memory_phy_lane_mode_t, 0x0000000f)
/* rw1c: It was seen */
#define  PCICAP_TEST_MEMORY_PHY_LANE_MODE_SEEN \
	PCICAP_BITS(pcicap_test_memory_phy_lane_mode_t, 0x00000010)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_memory_ids) of a driver. */
static const struct pci_device_id pcicap_test_memory_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0x5680) },
	{}
};

/**
 * struct pcicap_test_memory_regs - Registers of both byte orders
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_memory_regs_map() or _wrap() only.
 */
struct pcicap_test_memory_regs {
	void __iomem *base;
	u32 size;
};

/* Tells the device that there is something */
static inline void
pcicap_test_memory_regs_write_doorbell(const struct pcicap_test_memory_regs *v,
				       u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_DOORBELL);
}

/* Big-endian among others */
static inline pcicap_test_memory_regs_mode_t
pcicap_test_memory_regs_read_mode(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_mode_t)
		swab32(readl(v->base + PCICAP_TEST_MEMORY_REGS_MODE));
}

static inline int __must_check
pcicap_test_memory_regs_update_mode(const struct pcicap_test_memory_regs *v,
				    pcicap_test_memory_regs_mode_t mask,
				    pcicap_test_memory_regs_mode_t val)
{
	return pcicap_updatel(v->base + PCICAP_TEST_MEMORY_REGS_MODE,
			      swab32((__force u32)mask),
			      swab32((__force u32)val), swab32(0x0000ff01),
			      swab32(0xffffffff));
}

/* Two of 16 bits */
static inline int __must_check
pcicap_test_memory_regs_read_pair(const struct pcicap_test_memory_regs *v,
				  unsigned int index, u16 *val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_PAIR + index * 2;
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 2) : -ERANGE;

	*val = ret ? U16_MAX : swab16(readw(v->base + off));
	return ret;
}

static inline int __must_check
pcicap_test_memory_regs_write_pair(const struct pcicap_test_memory_regs *v,
				   unsigned int index, u16 val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_PAIR + index * 2;
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 2) : -ERANGE;
	if (ret)
		return ret;
	writew(swab16(val), v->base + off);
	return 0;
}

/* A time */
#ifdef readq
static inline u64
pcicap_test_memory_regs_read_stamp(const struct pcicap_test_memory_regs *v)
{
	return swab64(readq(v->base + PCICAP_TEST_MEMORY_REGS_STAMP));
}

#endif

/* Data */
static inline u16
pcicap_test_memory_regs_read_fifo(const struct pcicap_test_memory_regs *v)
{
	return readw(v->base + PCICAP_TEST_MEMORY_REGS_FIFO);
}

static inline void
pcicap_test_memory_regs_write_fifo(const struct pcicap_test_memory_regs *v,
				   u16 val)
{
	writew(val, v->base + PCICAP_TEST_MEMORY_REGS_FIFO);
}

/* Many: Data */
static inline void
pcicap_test_memory_regs_read_fifo_burst(const struct pcicap_test_memory_regs *v,
					void *buf, unsigned int n)
{
	ioread16_rep(v->base + PCICAP_TEST_MEMORY_REGS_FIFO, buf, n);
}

static inline void
pcicap_test_memory_regs_write_fifo_burst(const struct pcicap_test_memory_regs *v,
					 const void *buf, unsigned int n)
{
	iowrite16_rep(v->base + PCICAP_TEST_MEMORY_REGS_FIFO, buf, n);
}

/* More data */
static inline void
pcicap_test_memory_regs_write_port(const struct pcicap_test_memory_regs *v,
				   u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_PORT);
}

/* Many: More data */
static inline void
pcicap_test_memory_regs_write_port_burst(const struct pcicap_test_memory_regs *v,
					 const void *buf, unsigned int n)
{
	iowrite32_rep(v->base + PCICAP_TEST_MEMORY_REGS_PORT, buf, n);
}

/* How warm it is */
static inline pcicap_test_memory_regs_temperature_t
pcicap_test_memory_regs_read_temperature(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_temperature_t)
		readl(v->base + PCICAP_TEST_MEMORY_REGS_TEMPERATURE);
}

static inline void
pcicap_test_memory_regs_write_temperature(const struct pcicap_test_memory_regs *v,
					  pcicap_test_memory_regs_temperature_t val)
{
	writel((__force u32)val, v->base + PCICAP_TEST_MEMORY_REGS_TEMPERATURE);
}

static inline int __must_check
pcicap_test_memory_regs_update_temperature(const struct pcicap_test_memory_regs *v,
					   pcicap_test_memory_regs_temperature_t mask,
					   pcicap_test_memory_regs_temperature_t val)
{
	return pcicap_updatel(v->base + PCICAP_TEST_MEMORY_REGS_TEMPERATURE,
			      (__force u32)mask, (__force u32)val, 0xffffffff,
			      0xffffffff);
}

/* Drift of a clock */
static inline u8
pcicap_test_memory_regs_read_drift(const struct pcicap_test_memory_regs *v)
{
	return readb(v->base + PCICAP_TEST_MEMORY_REGS_DRIFT);
}

/* Causes that reading clears */
static inline u32
pcicap_test_memory_regs_read_icr(const struct pcicap_test_memory_regs *v)
{
	return readl(v->base + PCICAP_TEST_MEMORY_REGS_ICR);
}

/* Enables them */
static inline u32
pcicap_test_memory_regs_read_ims(const struct pcicap_test_memory_regs *v)
{
	return readl(v->base + PCICAP_TEST_MEMORY_REGS_IMS);
}

static inline void
pcicap_test_memory_regs_write_ims(const struct pcicap_test_memory_regs *v,
				  u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_IMS);
}

/* Disables them */
static inline void
pcicap_test_memory_regs_write_imc(const struct pcicap_test_memory_regs *v,
				  u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_IMC);
}

/* Other causes */
static inline pcicap_test_memory_regs_is_t
pcicap_test_memory_regs_read_is(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_is_t)
		readl(v->base + PCICAP_TEST_MEMORY_REGS_IS);
}

static inline int __must_check
pcicap_test_memory_regs_clear_is(const struct pcicap_test_memory_regs *v,
				 pcicap_test_memory_regs_is_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000011);

	if (ret)
		return ret;
	writel((__force u32)bits, v->base + PCICAP_TEST_MEMORY_REGS_IS);
	return 0;
}

/* Which of them are masked */
static inline pcicap_test_memory_regs_mask_t
pcicap_test_memory_regs_read_mask(const struct pcicap_test_memory_regs *v)
{
	return (__force pcicap_test_memory_regs_mask_t)
		readl(v->base + PCICAP_TEST_MEMORY_REGS_MASK);
}

static inline void
pcicap_test_memory_regs_write_mask(const struct pcicap_test_memory_regs *v,
				   pcicap_test_memory_regs_mask_t val)
{
	writel((__force u32)val & 0x00000011,
	       v->base + PCICAP_TEST_MEMORY_REGS_MASK);
}

static inline int __must_check
pcicap_test_memory_regs_update_mask(const struct pcicap_test_memory_regs *v,
				    pcicap_test_memory_regs_mask_t mask,
				    pcicap_test_memory_regs_mask_t val)
{
	return pcicap_updatel(v->base + PCICAP_TEST_MEMORY_REGS_MASK,
			      (__force u32)mask, (__force u32)val, 0x00000011,
			      0x00000011);
}

/* Which of them interrupt */
static inline u32
pcicap_test_memory_regs_read_enable(const struct pcicap_test_memory_regs *v)
{
	return readl(v->base + PCICAP_TEST_MEMORY_REGS_ENABLE);
}

static inline void
pcicap_test_memory_regs_write_enable(const struct pcicap_test_memory_regs *v,
				     u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_ENABLE);
}

/* Of four */
static inline int __must_check
pcicap_test_memory_regs_read_slot(const struct pcicap_test_memory_regs *v,
				  unsigned int index, u32 *val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_SLOT + index * 4;
	int ret = index < 4 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_memory_regs_write_slot(const struct pcicap_test_memory_regs *v,
				   unsigned int index, u32 val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_SLOT + index * 4;
	int ret;

	ret = index < 4 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Which register is next */
static inline u32
pcicap_test_memory_regs_read_index(const struct pcicap_test_memory_regs *v)
{
	return readl(v->base + PCICAP_TEST_MEMORY_REGS_INDEX);
}

static inline void
pcicap_test_memory_regs_write_index(const struct pcicap_test_memory_regs *v,
				    u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_INDEX);
}

/* That register */
static inline u32
pcicap_test_memory_regs_read_data(const struct pcicap_test_memory_regs *v)
{
	return readl(v->base + PCICAP_TEST_MEMORY_REGS_DATA);
}

static inline void
pcicap_test_memory_regs_write_data(const struct pcicap_test_memory_regs *v,
				   u32 val)
{
	writel(val, v->base + PCICAP_TEST_MEMORY_REGS_DATA);
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
static inline int __must_check
pcicap_test_memory_regs_irq_pending(const struct pcicap_test_memory_regs *v,
				    u32 *bits)
{
	u32 causes;

	*bits = U32_MAX;
	causes = pcicap_test_memory_regs_read_icr(v);
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
static inline int __must_check
pcicap_test_memory_regs_irq_enable(const struct pcicap_test_memory_regs *v,
				   u32 bits)
{
	pcicap_test_memory_regs_write_ims(v, PCICAP_BITS(u32, bits));
	return 0;
}

/**
 * pcicap_test_memory_regs_irq_disable() - disable interrupts: Causes that
 * reading clears
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_irq_disable(const struct pcicap_test_memory_regs *v,
				    u32 bits)
{
	pcicap_test_memory_regs_write_imc(v, PCICAP_BITS(u32, bits));
	return 0;
}

/**
 * pcicap_test_memory_regs_other_pending() - causes of interrupts: Other causes
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_other_pending(const struct pcicap_test_memory_regs *v,
				      u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	causes = (__force u32)pcicap_test_memory_regs_read_is(v);
	enabled = (__force u32)pcicap_test_memory_regs_read_mask(v);
	causes = (u32)(causes & ~enabled);
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
static inline int __must_check
pcicap_test_memory_regs_other_enable(const struct pcicap_test_memory_regs *v,
				     u32 bits)
{
	return pcicap_test_memory_regs_update_mask(v,
						   PCICAP_BITS(pcicap_test_memory_regs_mask_t,
							       bits),
						   PCICAP_BITS(pcicap_test_memory_regs_mask_t,
							       0));
}

/**
 * pcicap_test_memory_regs_other_disable() - disable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_other_disable(const struct pcicap_test_memory_regs *v,
				      u32 bits)
{
	return pcicap_test_memory_regs_update_mask(v,
						   PCICAP_BITS(pcicap_test_memory_regs_mask_t,
							       bits),
						   PCICAP_BITS(pcicap_test_memory_regs_mask_t,
							       bits));
}

/**
 * pcicap_test_memory_regs_other_ack() - acknowledge interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_other_ack(const struct pcicap_test_memory_regs *v,
				  u32 bits)
{
	return pcicap_test_memory_regs_clear_is(v,
						PCICAP_BITS(pcicap_test_memory_regs_is_t,
							    bits));
}

/**
 * pcicap_test_memory_regs_third_pending() - causes of interrupts: Other causes
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_third_pending(const struct pcicap_test_memory_regs *v,
				      u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	causes = (__force u32)pcicap_test_memory_regs_read_is(v);
	enabled = pcicap_test_memory_regs_read_enable(v);
	causes = (u32)(causes & enabled);
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
static inline int __must_check
pcicap_test_memory_regs_third_enable(const struct pcicap_test_memory_regs *v,
				     u32 bits)
{
	u32 old = pcicap_test_memory_regs_read_enable(v);

	old |= bits;
	pcicap_test_memory_regs_write_enable(v, PCICAP_BITS(u32, old));
	return 0;
}

/**
 * pcicap_test_memory_regs_third_disable() - disable interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_third_disable(const struct pcicap_test_memory_regs *v,
				      u32 bits)
{
	u32 old = pcicap_test_memory_regs_read_enable(v);

	old &= ~bits;
	pcicap_test_memory_regs_write_enable(v, PCICAP_BITS(u32, old));
	return 0;
}

/**
 * pcicap_test_memory_regs_third_ack() - acknowledge interrupts: Other causes
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_test_memory_regs_third_ack(const struct pcicap_test_memory_regs *v,
				  u32 bits)
{
	return pcicap_test_memory_regs_clear_is(v,
						PCICAP_BITS(pcicap_test_memory_regs_is_t,
							    bits));
}

/**
 * pcicap_test_memory_regs_wrap() - the registers of a mapping that there is:
 * Registers of both byte orders
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_memory_regs_wrap(struct pcicap_test_memory_regs *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_MEMORY_REGS_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_test_memory_regs_map() - map the registers: Registers of both
 * byte orders
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_memory_regs_map(struct pci_dev *dev,
			    struct pcicap_test_memory_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_MEMORY_REGS_BAR,
						  0, 0,
						  PCICAP_TEST_MEMORY_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_memory_regs_wrap(v, base,
					    pcicap_bar_rest(dev,
							    PCICAP_TEST_MEMORY_REGS_BAR,
							    0));
}

/**
 * struct pcicap_test_memory_regs_window - All of it is big-endian
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_memory_regs_window_at() only.
 */
struct pcicap_test_memory_regs_window {
	void __iomem *base;
	u32 size;
};

/* Bytes of it */
static inline int __must_check
pcicap_test_memory_regs_window_read_length(const struct pcicap_test_memory_regs_window *v,
					   u32 *val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : swab32(readl(v->base + off));
	return ret;
}

static inline int __must_check
pcicap_test_memory_regs_window_write_length(const struct pcicap_test_memory_regs_window *v,
					    u32 val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_WINDOW_LENGTH;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(swab32(val), v->base + off);
	return 0;
}

/* But for this */
static inline int __must_check
pcicap_test_memory_regs_window_read_id(const struct pcicap_test_memory_regs_window *v,
				       u16 *val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_WINDOW_ID;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Where it begins */
static inline int __must_check
pcicap_test_memory_regs_window_read_base(const struct pcicap_test_memory_regs_window *v,
					 u64 *val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_WINDOW_BASE;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = ret ? U64_MAX : swab64(pcicap_lo_hi_readq(v->base + off));
	return ret;
}

static inline int __must_check
pcicap_test_memory_regs_window_write_base(const struct pcicap_test_memory_regs_window *v,
					  u64 val)
{
	u32 off = PCICAP_TEST_MEMORY_REGS_WINDOW_BASE;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 8);
	if (ret)
		return ret;
	pcicap_lo_hi_writeq(swab64(val), v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_memory_regs_window_open(const struct pcicap_test_memory_regs *outer,
				    u32 off,
				    struct pcicap_test_memory_regs_window *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 8);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_memory_regs_window_where(const struct pcicap_test_memory_regs *v,
				     u32 *off)
{
	*off = 0x40;
	return 0;
}

/**
 * pcicap_test_memory_regs_window_at() - All of it is big-endian
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_memory_regs_window_at(const struct pcicap_test_memory_regs *outer,
				  struct pcicap_test_memory_regs_window *v)
{
	u32 off;
	int ret = pcicap_test_memory_regs_window_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_memory_regs_window_open(outer, off, v);
}

/**
 * struct pcicap_test_memory_phy - Registers that two others lead to
 * @io: where the index and the data register are
 * @offset: where it begins behind them
 * @size: its bytes
 *
 * Made by pcicap_test_memory_phy_through() only. Each access is one of either
 * register, which the caller keeps together.
 */
struct pcicap_test_memory_phy {
	const struct pcicap_test_memory_regs *io;
	u32 offset;
	u32 size;
};

/* By the index and the data register, which are always there. */
static inline u32
pcicap_test_memory_phy_get(const struct pcicap_test_memory_regs *io, u32 off)
{
	pcicap_test_memory_regs_write_index(io, off / 4);
	return pcicap_test_memory_regs_read_data(io);
}

/* The other way. */
static inline void
pcicap_test_memory_phy_put(const struct pcicap_test_memory_regs *io, u32 off,
			   u32 val)
{
	pcicap_test_memory_regs_write_index(io, off / 4);
	pcicap_test_memory_regs_write_data(io, val);
}

/* Control of it */
static inline int __must_check
pcicap_test_memory_phy_read_control(const struct pcicap_test_memory_phy *v,
				    pcicap_test_memory_phy_control_t *val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_CONTROL;
	int ret;

	*val = (__force pcicap_test_memory_phy_control_t)U32_MAX;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = (__force pcicap_test_memory_phy_control_t)pcicap_test_memory_phy_get(v->io, v->offset + off);
	return 0;
}

static inline int __must_check
pcicap_test_memory_phy_update_control(const struct pcicap_test_memory_phy *v,
				      pcicap_test_memory_phy_control_t mask,
				      pcicap_test_memory_phy_control_t val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_CONTROL;
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00008000);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = pcicap_test_memory_phy_get(v->io, v->offset + off);
	old = (old & ~(__force u32)mask) | (__force u32)val;
	pcicap_test_memory_phy_put(v->io, v->offset + off, old);
	return 0;
}

/* Its state */
static inline int __must_check
pcicap_test_memory_phy_read_status(const struct pcicap_test_memory_phy *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_STATUS;
	int ret;

	*val = U32_MAX;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = pcicap_test_memory_phy_get(v->io, v->offset + off);
	return 0;
}

/* What happened */
static inline int __must_check
pcicap_test_memory_phy_read_events(const struct pcicap_test_memory_phy *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_EVENTS;
	int ret;

	*val = U32_MAX;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = pcicap_test_memory_phy_get(v->io, v->offset + off);
	return 0;
}

static inline int __must_check
pcicap_test_memory_phy_clear_events(const struct pcicap_test_memory_phy *v,
				    u32 bits)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_EVENTS;
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	pcicap_test_memory_phy_put(v->io, v->offset + off, bits);
	return 0;
}

/* What it does next */
static inline int __must_check
pcicap_test_memory_phy_write_order(const struct pcicap_test_memory_phy *v,
				   pcicap_test_memory_phy_order_t val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_ORDER;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	pcicap_test_memory_phy_put(v->io, v->offset + off,
				   (__force u32)val & 0x000000ff);
	return 0;
}

/**
 * pcicap_test_memory_phy_through() - the registers behind an index and a data
 * register: Registers that two others lead to
 * @io: view of the BAR with these two; must not move while @v is used
 * @v: the view
 *
 * Return: 0, or the error of an access.
 */
static inline int __must_check
pcicap_test_memory_phy_through(const struct pcicap_test_memory_regs *io,
			       struct pcicap_test_memory_phy *v)
{
	v->io = io;
	v->offset = 0;
	v->size = PCICAP_TEST_MEMORY_PHY_MIN_SIZE;
	return 0;
}

/**
 * struct pcicap_test_memory_phy_lane - A lane
 * @io: where the index and the data register are
 * @offset: where it begins behind them
 * @size: its bytes
 *
 * Made by pcicap_test_memory_phy_lane_at() only. Each access is one of either
 * register, which the caller keeps together.
 */
struct pcicap_test_memory_phy_lane {
	const struct pcicap_test_memory_regs *io;
	u32 offset;
	u32 size;
};

/* Level of it */
static inline int __must_check
pcicap_test_memory_phy_lane_read_level(const struct pcicap_test_memory_phy_lane *v,
				       u32 *val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_LANE_LEVEL;
	int ret;

	*val = U32_MAX;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = pcicap_test_memory_phy_get(v->io, v->offset + off);
	return 0;
}

static inline int __must_check
pcicap_test_memory_phy_lane_write_level(const struct pcicap_test_memory_phy_lane *v,
					u32 val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_LANE_LEVEL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	pcicap_test_memory_phy_put(v->io, v->offset + off, val);
	return 0;
}

/* Bits of three kinds */
static inline int __must_check
pcicap_test_memory_phy_lane_read_mode(const struct pcicap_test_memory_phy_lane *v,
				      pcicap_test_memory_phy_lane_mode_t *val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_LANE_MODE;
	int ret;

	*val = (__force pcicap_test_memory_phy_lane_mode_t)U32_MAX;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = (__force pcicap_test_memory_phy_lane_mode_t)pcicap_test_memory_phy_get(v->io, v->offset + off);
	return 0;
}

static inline int __must_check
pcicap_test_memory_phy_lane_update_mode(const struct pcicap_test_memory_phy_lane *v,
					pcicap_test_memory_phy_lane_mode_t mask,
					pcicap_test_memory_phy_lane_mode_t val)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_LANE_MODE;
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x0000000f);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = pcicap_test_memory_phy_get(v->io, v->offset + off);
	old = (old & 0xffffffef & ~(__force u32)mask) | (__force u32)val;
	pcicap_test_memory_phy_put(v->io, v->offset + off, old);
	return 0;
}

static inline int __must_check
pcicap_test_memory_phy_lane_clear_mode(const struct pcicap_test_memory_phy_lane *v,
				       pcicap_test_memory_phy_lane_mode_t bits)
{
	u32 off = PCICAP_TEST_MEMORY_PHY_LANE_MODE;
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = pcicap_test_memory_phy_get(v->io, v->offset + off);
	old = (old & 0xffffffef) | (__force u32)bits;
	pcicap_test_memory_phy_put(v->io, v->offset + off, old);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_memory_phy_lane_open(const struct pcicap_test_memory_phy *outer,
				 u32 off, struct pcicap_test_memory_phy_lane *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x08, 4);

	if (ret)
		return ret;
	v->io = outer->io;
	v->offset = outer->offset + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_memory_phy_lane_elements(const struct pcicap_test_memory_phy *v)
{
	return 4;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_memory_phy_lane_where(const struct pcicap_test_memory_phy *v,
				  u32 *off)
{
	*off = 0x40;
	return 0;
}

/**
 * pcicap_test_memory_phy_lane_at() - A lane
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_memory_phy_lane_at(const struct pcicap_test_memory_phy *outer,
			       unsigned int index,
			       struct pcicap_test_memory_phy_lane *v)
{
	u32 off;
	int ret = pcicap_test_memory_phy_lane_where(outer, &off);

	if (!ret && index >= pcicap_test_memory_phy_lane_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_memory_phy_lane_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_TEST_MEMORY_H */
