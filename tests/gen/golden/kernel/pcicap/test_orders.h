/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Orders
 *
 * Generated from orders.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_ORDERS_H
#define PCICAP_TEST_ORDERS_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_ORDERS_ID			0x7f
#define PCICAP_TEST_ORDERS_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_test_orders_cap_t;
/* ro: What it has */
#define PCICAP_TEST_ORDERS_CAP			0x02
/* ro: Addresses have 64 bits */
#define  PCICAP_TEST_ORDERS_CAP_WIDE		PCICAP_BITS(pcicap_test_orders_cap_t, 0x0001)

typedef u32 __bitwise pcicap_test_orders_ring_low_t;
/* rw: Low half of an address */
#define PCICAP_TEST_ORDERS_RING_LOW		0x04
/* rw: Bits 31 to 4 */
#define  PCICAP_TEST_ORDERS_RING_LOW_BASE \
	PCICAP_BITS(pcicap_test_orders_ring_low_t, 0xfffffff0)
/* rw: High half of an address */
#define PCICAP_TEST_ORDERS_RING_HIGH		0x08

typedef u32 __bitwise pcicap_test_orders_area_low_t;
/* rw, rw1c: Low half of an address, and what is beside it */
#define PCICAP_TEST_ORDERS_AREA_LOW		0x0c
/* rw: Bits 31 to 12 */
#define  PCICAP_TEST_ORDERS_AREA_LOW_BASE \
	PCICAP_BITS(pcicap_test_orders_area_low_t, 0xfffff000)
/* rw: Enables it */
#define  PCICAP_TEST_ORDERS_AREA_LOW_ENABLE \
	PCICAP_BITS(pcicap_test_orders_area_low_t, 0x00000001)
/* rw1c: It was used */
#define  PCICAP_TEST_ORDERS_AREA_LOW_HIT \
	PCICAP_BITS(pcicap_test_orders_area_low_t, 0x00000002)
/* rw: If addresses are that long */
#define PCICAP_TEST_ORDERS_AREA_HIGH		0x10
/* ro: Low half of a clock */
#define PCICAP_TEST_ORDERS_TICKS_LOW		0x14
/* ro: High part of a clock */
#define PCICAP_TEST_ORDERS_TICKS_HIGH		0x18
/* rw: Part of another register */
#define PCICAP_TEST_ORDERS_RING_TOP		0x08
/* clang-format on */

/**
 * struct pcicap_test_orders - Orders
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_wide: read once: the layout depends on it
 *
 * Made by pcicap_test_orders_find() only.
 */
struct pcicap_test_orders {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_wide;
};

/* What it has */
static inline int __must_check
pcicap_test_orders_read_cap(const struct pcicap_test_orders *v,
			    pcicap_test_orders_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Low half of an address */
static inline int __must_check
pcicap_test_orders_read_ring_low(const struct pcicap_test_orders *v,
				 pcicap_test_orders_ring_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_RING_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_test_orders_write_ring_low(const struct pcicap_test_orders *v,
				  pcicap_test_orders_ring_low_t val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_ORDERS_RING_LOW,
				     (__force u32)val & 0xfffffff0);
}

static inline int __must_check
pcicap_test_orders_update_ring_low(const struct pcicap_test_orders *v,
				   pcicap_test_orders_ring_low_t mask,
				   pcicap_test_orders_ring_low_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffffff0);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TEST_ORDERS_RING_LOW + PCICAP_SURE,
				      0xfffffff0 & ~(__force u32)mask,
				      (__force u32)val);
}

/* High half of an address */
static inline int __must_check
pcicap_test_orders_read_ring_high(const struct pcicap_test_orders *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_RING_HIGH, val);
}

static inline int __must_check
pcicap_test_orders_write_ring_high(const struct pcicap_test_orders *v, u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_ORDERS_RING_HIGH,
				     val);
}

/* Low half of an address, and what is beside it */
static inline int __must_check
pcicap_test_orders_read_area_low(const struct pcicap_test_orders *v,
				 pcicap_test_orders_area_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_AREA_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_test_orders_update_area_low(const struct pcicap_test_orders *v,
				   pcicap_test_orders_area_low_t mask,
				   pcicap_test_orders_area_low_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff001);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TEST_ORDERS_AREA_LOW + PCICAP_SURE,
				      0xfffffffd & ~(__force u32)mask,
				      (__force u32)val);
}

static inline int __must_check
pcicap_test_orders_clear_area_low(const struct pcicap_test_orders *v,
				  pcicap_test_orders_area_low_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000002);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TEST_ORDERS_AREA_LOW + PCICAP_SURE,
				      0xfffffffd, (__force u32)bits);
}

/* If addresses are that long */
static inline int __must_check
pcicap_test_orders_read_area_high(const struct pcicap_test_orders *v, u32 *val)
{
	*val = U32_MAX;
	if (v->cap_wide != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_AREA_HIGH, val);
}

static inline int __must_check
pcicap_test_orders_write_area_high(const struct pcicap_test_orders *v, u32 val)
{
	if (v->cap_wide != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_ORDERS_AREA_HIGH,
				     val);
}

/* Low half of a clock */
static inline int __must_check
pcicap_test_orders_read_ticks_low(const struct pcicap_test_orders *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_TICKS_LOW, val);
}

/* High part of a clock */
static inline int __must_check
pcicap_test_orders_read_ticks_high(const struct pcicap_test_orders *v, u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_TICKS_HIGH,
				    val);
}

/* Part of another register */
static inline int __must_check
pcicap_test_orders_read_ring_top(const struct pcicap_test_orders *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TEST_ORDERS_RING_TOP,
				   val);
}

static inline int __must_check
pcicap_test_orders_write_ring_top(const struct pcicap_test_orders *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TEST_ORDERS_RING_TOP, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_orders_init(struct pcicap_test_orders *v)
{
	int ret;

	{
		pcicap_test_orders_cap_t r;

		ret = pcicap_test_orders_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_wide = 0;
		if (!ret)
			v->cap_wide = pcicap_get(r,
						 PCICAP_TEST_ORDERS_CAP_WIDE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_orders_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_test_orders *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_orders_init(v);
}

/**
 * pcicap_test_orders_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_orders_find(struct pci_dev *dev, struct pcicap_test_orders *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_TEST_ORDERS_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_test_orders_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_orders_find_next(const struct pcicap_test_orders *prev,
			     struct pcicap_test_orders *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos,
					   PCICAP_TEST_ORDERS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_orders_at(dev, pos, v);
}

#endif /* PCICAP_TEST_ORDERS_H */
