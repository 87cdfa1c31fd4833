/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device with things in many places
 *
 * Generated from places.yaml - do not edit.
 */
/* Source: none */
#ifndef PCICAP_TEST_PLACES_H
#define PCICAP_TEST_PLACES_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/test_vsec.h>

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: Registers of several variants */
#define PCICAP_TEST_PLACES_REGS_BAR		0
#define PCICAP_TEST_PLACES_REGS_MIN_SIZE	0x1000

/* regs: Registers of several variants */
#define PCICAP_TEST_PLACES_REGS_ALWAYS		0x00				/* ro: In all */
/* ro: In the first ones */
#define PCICAP_TEST_PLACES_REGS_EARLY		0x04
/* rw: In later ones */
#define PCICAP_TEST_PLACES_REGS_LATE		0x04
/* rw: In big ones */
#define PCICAP_TEST_PLACES_REGS_BIG		0x08
/* rw: On that board */
#define PCICAP_TEST_PLACES_REGS_OWN		0x0c
/* rw: In three pieces */
#define PCICAP_TEST_PLACES_REGS_LIMIT		0x10
#define PCICAP_TEST_PLACES_REGS_LIMIT_COUNT	32
/* hwinit: A bit for each port */
#define PCICAP_TEST_PLACES_REGS_EXIST		0xa0
/* hwinit: Where the list begins, in dwords */
#define PCICAP_TEST_PLACES_REGS_LISTS		0xa4

/* port: A port */
#define PCICAP_TEST_PLACES_REGS_PORT		0x400
#define PCICAP_TEST_PLACES_REGS_PORT_COUNT	8
#define PCICAP_TEST_PLACES_REGS_PORT_STRIDE	0x10
/* ro: State of it */
#define PCICAP_TEST_PLACES_REGS_PORT_STATUS	0x00

/* queue: A queue */
#define PCICAP_TEST_PLACES_REGS_QUEUE		0x500
#define PCICAP_TEST_PLACES_REGS_QUEUE_COUNT	6
#define PCICAP_TEST_PLACES_REGS_QUEUE_STRIDE	0x10
/* rw: Where it begins */
#define PCICAP_TEST_PLACES_REGS_QUEUE_HEAD	0x00

/* extra: An extended capability */
#define PCICAP_TEST_PLACES_REGS_EXTRA_STRIDE	0x20

typedef u32 __bitwise pcicap_test_places_regs_extra_cap_t;
/* ro: What it is */
#define PCICAP_TEST_PLACES_REGS_EXTRA_CAP		0x00
/* ro: Its own bits */
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_OWN \
	PCICAP_BITS(pcicap_test_places_regs_extra_cap_t, 0xffff0000)
/* ro: Dwords to the next, 0: none */
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_NEXT \
	PCICAP_BITS(pcicap_test_places_regs_extra_cap_t, 0x0000ff00)
/* ro: Which one */
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID \
	PCICAP_BITS(pcicap_test_places_regs_extra_cap_t, 0x000000ff)
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_LEGACY \
	PCICAP_BITS(pcicap_test_places_regs_extra_cap_t, 0x00000001)
#define  PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID_PROTOCOL \
	PCICAP_BITS(pcicap_test_places_regs_extra_cap_t, 0x00000002)
/* ro: Name of the protocol */
#define PCICAP_TEST_PLACES_REGS_EXTRA_NAME	0x04

/* feature: A feature */
#define PCICAP_TEST_PLACES_REGS_FEATURE		0x800
#define PCICAP_TEST_PLACES_REGS_FEATURE_STRIDE	0x18

typedef u64 __bitwise pcicap_test_places_regs_feature_dfh_t;
/* ro: Header of the feature */
#define PCICAP_TEST_PLACES_REGS_FEATURE_DFH		0x00
/* ro: What it is */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_TYPE \
	PCICAP_BITS(pcicap_test_places_regs_feature_dfh_t, 0xf000000000000000)
/* ro: The last one */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_EOL \
	PCICAP_BITS(pcicap_test_places_regs_feature_dfh_t, 0x0000010000000000)
/* ro: Bytes to the next */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_NEXT \
	PCICAP_BITS(pcicap_test_places_regs_feature_dfh_t, 0x000000ffffff0000)
/* ro: Its revision */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_REVISION \
	PCICAP_BITS(pcicap_test_places_regs_feature_dfh_t, 0x000000000000f000)
/* ro: Which feature */
#define  PCICAP_TEST_PLACES_REGS_FEATURE_DFH_ID \
	PCICAP_BITS(pcicap_test_places_regs_feature_dfh_t, 0x0000000000000fff)

/* channel: A channel out */
#define PCICAP_TEST_PLACES_REGS_CHANNEL		0xa00
#define PCICAP_TEST_PLACES_REGS_CHANNEL_COUNT	4
#define PCICAP_TEST_PLACES_REGS_CHANNEL_STRIDE	0x20

typedef u32 __bitwise pcicap_test_places_regs_channel_control_t;
/* rw: Control of it */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL		0x00
/* rw: It runs */
#define  PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL_RUN \
	PCICAP_BITS(pcicap_test_places_regs_channel_control_t, 0x00000001)
/* ro: How much was done */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_DONE	0x04

/* part: A part */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART	0x08
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART_COUNT 2
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART_STRIDE 0x08
/* rw: Where it begins */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE	0x00

/* channel_in: A channel in */
#define PCICAP_TEST_PLACES_REGS_CHANNEL_IN	0xb00
#define PCICAP_TEST_PLACES_REGS_CHANNEL_IN_COUNT 2
#define PCICAP_TEST_PLACES_REGS_CHANNEL_IN_STRIDE 0x20

/* tag: A tag */
#define PCICAP_TEST_PLACES_REGS_TAG		0xc00
#define PCICAP_TEST_PLACES_REGS_TAG_COUNT	4
#define PCICAP_TEST_PLACES_REGS_TAG_STRIDE	0x08
#define PCICAP_TEST_PLACES_REGS_TAG_VALUE	0x00				/* ro: What it is */

/*
 * Where the capability test_vsec says: pointed, registers: As the library
 * has it
 */
#define PCICAP_TEST_PLACES_POINTED_MIN_SIZE	0x10

/* pointed: As the library has it */
/* ro: A bit for each */
#define PCICAP_TEST_PLACES_POINTED_PENDING	0x00

/*
 * Where the capability test_vsec says: behind, registers: Where the pointer in
 * a vendor capability leads
 */
#define PCICAP_TEST_PLACES_BEHIND_MIN_SIZE	0x10

/* behind: Where the pointer in a vendor capability leads */
#define PCICAP_TEST_PLACES_BEHIND_MAGIC		0x00				/* ro: A number */
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_places_ids) of a driver. */
static const struct pci_device_id pcicap_test_places_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0x5681) },
	{ PCI_DEVICE(0x1234, 0x5682) },
	{ PCI_DEVICE(0x1234, 0x5683) },
	{}
};

/**
 * struct pcicap_test_places_regs - Registers of several variants
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @device_id: read once: the layout depends on it
 * @revision_id: read once: the layout depends on it
 * @subvendor_id: read once: the layout depends on it
 * @subdevice_id: read once: the layout depends on it
 * @exist: read once: the layout depends on it
 * @lists: read once: the layout depends on it
 *
 * Made by pcicap_test_places_regs_map() or _wrap() only.
 */
struct pcicap_test_places_regs {
	void __iomem *base;
	u32 size;
	u32 device_id;
	u32 revision_id;
	u32 subvendor_id;
	u32 subdevice_id;
	u32 exist;
	u32 lists;
};

/* In all */
static inline u32
pcicap_test_places_regs_read_always(const struct pcicap_test_places_regs *v)
{
	return readl(v->base + PCICAP_TEST_PLACES_REGS_ALWAYS);
}

/* In the first ones */
static inline int __must_check
pcicap_test_places_regs_read_early(const struct pcicap_test_places_regs *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_EARLY;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->revision_id > 2)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* In later ones */
static inline int __must_check
pcicap_test_places_regs_read_late(const struct pcicap_test_places_regs *v,
				  u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_LATE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->revision_id < 3)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_write_late(const struct pcicap_test_places_regs *v,
				   u32 val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_LATE;
	int ret;

	if (v->revision_id < 3)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* In big ones */
static inline int __must_check
pcicap_test_places_regs_read_big(const struct pcicap_test_places_regs *v,
				 u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_BIG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 22146 || v->device_id == 22147)))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_write_big(const struct pcicap_test_places_regs *v,
				  u32 val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_BIG;
	int ret;

	if (!((v->device_id == 22146 || v->device_id == 22147)))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* On that board */
static inline int __must_check
pcicap_test_places_regs_read_own(const struct pcicap_test_places_regs *v,
				 u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_OWN;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!(v->subvendor_id == 6900 && v->subdevice_id == 4352))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_write_own(const struct pcicap_test_places_regs *v,
				  u32 val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_OWN;
	int ret;

	if (!(v->subvendor_id == 6900 && v->subdevice_id == 4352))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Where an element is: the array has several pieces. */
static inline u32
pcicap_test_places_regs_limit_element(unsigned int index)
{
	if (index >= 24)
		return 0x300 + (index - 24) * 4;
	if (index >= 16)
		return 0x200 + (index - 16) * 4;
	return PCICAP_TEST_PLACES_REGS_LIMIT + index * 4;
}

/* In three pieces */
static inline int __must_check
pcicap_test_places_regs_read_limit(const struct pcicap_test_places_regs *v,
				   unsigned int index, u32 *val)
{
	u32 off = pcicap_test_places_regs_limit_element(index);
	int ret = index < 32 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_write_limit(const struct pcicap_test_places_regs *v,
				    unsigned int index, u32 val)
{
	u32 off = pcicap_test_places_regs_limit_element(index);
	int ret;

	ret = index < 32 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* A bit for each port */
static inline u32
pcicap_test_places_regs_read_exist(const struct pcicap_test_places_regs *v)
{
	return readl(v->base + PCICAP_TEST_PLACES_REGS_EXIST);
}

/* Where the list begins, in dwords */
static inline u16
pcicap_test_places_regs_read_lists(const struct pcicap_test_places_regs *v)
{
	return readw(v->base + PCICAP_TEST_PLACES_REGS_LISTS);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_places_regs_init(struct pcicap_test_places_regs *v,
			     struct pci_dev *dev)
{
	v->device_id = dev->device;
	v->revision_id = dev->revision;
	v->subvendor_id = dev->subsystem_vendor;
	v->subdevice_id = dev->subsystem_device;
	{
		u32 r = pcicap_test_places_regs_read_exist(v);

		v->exist = r;
	}
	{
		u16 r = pcicap_test_places_regs_read_lists(v);

		v->lists = r;
	}
	return 0;
}

/**
 * pcicap_test_places_regs_wrap() - the registers of a mapping that there is:
 * Registers of several variants
 * @v: the view
 * @dev: the function
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_places_regs_wrap(struct pcicap_test_places_regs *v,
			     struct pci_dev *dev, void __iomem *base,
			     resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_PLACES_REGS_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_places_regs_init(v, dev);
}

/**
 * pcicap_test_places_regs_map() - map the registers: Registers of
 * several variants
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_places_regs_map(struct pci_dev *dev,
			    struct pcicap_test_places_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_PLACES_REGS_BAR,
						  0, 0,
						  PCICAP_TEST_PLACES_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_places_regs_wrap(v, dev, base,
					    pcicap_bar_rest(dev,
							    PCICAP_TEST_PLACES_REGS_BAR,
							    0));
}

/**
 * struct pcicap_test_places_regs_port - A port
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_places_regs_port_at() only.
 */
struct pcicap_test_places_regs_port {
	void __iomem *base;
	u32 size;
};

/* State of it */
static inline int __must_check
pcicap_test_places_regs_port_read_status(const struct pcicap_test_places_regs_port *v,
					 u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_PORT_STATUS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_port_open(const struct pcicap_test_places_regs *outer,
				  u32 off,
				  struct pcicap_test_places_regs_port *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_places_regs_port_elements(const struct pcicap_test_places_regs *v)
{
	return 8;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_port_where(const struct pcicap_test_places_regs *v,
				   u32 *off)
{
	*off = 0x400;
	return 0;
}

/**
 * pcicap_test_places_regs_port_at() - A port
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_port_at(const struct pcicap_test_places_regs *outer,
				unsigned int index,
				struct pcicap_test_places_regs_port *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_port_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_port_elements(outer))
		ret = -ERANGE;
	if (!ret && !(outer->exist >> index & 1))
		ret = -ENXIO;
	if (ret)
		return ret;
	return pcicap_test_places_regs_port_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_test_places_regs_queue - A queue
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_places_regs_queue_at() only.
 */
struct pcicap_test_places_regs_queue {
	void __iomem *base;
	u32 size;
};

/* Where it begins */
static inline int __must_check
pcicap_test_places_regs_queue_read_head(const struct pcicap_test_places_regs_queue *v,
					u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_QUEUE_HEAD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_queue_write_head(const struct pcicap_test_places_regs_queue *v,
					 u32 val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_QUEUE_HEAD;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_queue_open(const struct pcicap_test_places_regs *outer,
				   u32 off,
				   struct pcicap_test_places_regs_queue *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_places_regs_queue_elements(const struct pcicap_test_places_regs *v)
{
	return 6;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_queue_where(const struct pcicap_test_places_regs *v,
				    u32 *off)
{
	*off = 0x500;
	return 0;
}

/**
 * pcicap_test_places_regs_queue_at() - A queue
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_queue_at(const struct pcicap_test_places_regs *outer,
				 unsigned int index,
				 struct pcicap_test_places_regs_queue *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_queue_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_queue_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	if (index >= 4) {
		off = 0x600;
		index -= 4;
	}
	return pcicap_test_places_regs_queue_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_test_places_regs_extra - An extended capability
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @cap_id: read once: the layout depends on it
 * @cap_next: read once: the layout depends on it
 *
 * Made by pcicap_test_places_regs_extra_at() only.
 */
struct pcicap_test_places_regs_extra {
	void __iomem *base;
	u32 size;
	u32 cap_id;
	u32 cap_next;
};

/* What it is */
static inline int __must_check
pcicap_test_places_regs_extra_read_cap(const struct pcicap_test_places_regs_extra *v,
				       pcicap_test_places_regs_extra_cap_t *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_EXTRA_CAP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Name of the protocol */
static inline int __must_check
pcicap_test_places_regs_extra_read_name(const struct pcicap_test_places_regs_extra *v,
					u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_EXTRA_NAME;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_places_regs_extra_init(struct pcicap_test_places_regs_extra *v)
{
	int ret;

	{
		pcicap_test_places_regs_extra_cap_t r;

		ret = pcicap_test_places_regs_extra_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_id = 0;
		if (!ret)
			v->cap_id = pcicap_get(r,
					       PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID);
		v->cap_next = 0;
		if (!ret)
			v->cap_next = pcicap_get(r,
						 PCICAP_TEST_PLACES_REGS_EXTRA_CAP_NEXT);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_extra_open(const struct pcicap_test_places_regs *outer,
				   u32 off,
				   struct pcicap_test_places_regs_extra *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x20, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return pcicap_test_places_regs_extra_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_extra_where(const struct pcicap_test_places_regs *v,
				    u32 *off)
{
	*off = v->lists * 4;
	return 0;
}

/**
 * pcicap_test_places_regs_extra_at() - An extended capability
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_extra_at(const struct pcicap_test_places_regs *outer,
				 struct pcicap_test_places_regs_extra *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_extra_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_places_regs_extra_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline u32
pcicap_test_places_regs_extra_step(const struct pcicap_test_places_regs_extra *v)
{
	return v->cap_next * 4;
}

/**
 * pcicap_test_places_regs_extra_next() - the next one of the list
 * @outer: what is around it
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: 0, -ENOENT (that was the last), -EBADMSG (the next would be past the
 * end), or the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_extra_next(const struct pcicap_test_places_regs *outer,
				   const struct pcicap_test_places_regs_extra *at,
				   struct pcicap_test_places_regs_extra *v)
{
	const struct pcicap_test_places_regs_extra before = *at;
	u32 off = before.base - outer->base;
	u32 step = pcicap_test_places_regs_extra_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > U32_MAX - off)
		return -EBADMSG;
	ret = pcicap_test_places_regs_extra_open(outer, off + step, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_extra_first() - the first one of the list
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENOENT (the list is empty), -EBADMSG (it would be past the end),
 * or the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_extra_first(const struct pcicap_test_places_regs *outer,
				    struct pcicap_test_places_regs_extra *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_extra_where(outer, &off);

	if (!ret && !off)
		ret = -ENOENT;
	if (ret)
		return ret == -ENXIO ? -ENOENT : ret;
	ret = pcicap_test_places_regs_extra_open(outer, off, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_extra_find() - the first one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @v: the view
 *
 * Return: 0, -ENOENT (none has it), -EBADMSG (the list is broken), or the error
 * of an access.
 */
static inline int __must_check
pcicap_test_places_regs_extra_find(const struct pcicap_test_places_regs *outer,
				   pcicap_test_places_regs_extra_cap_t id,
				   struct pcicap_test_places_regs_extra *v)
{
	int ret = pcicap_test_places_regs_extra_first(outer, v);

	while (!ret &&
	       v->cap_id != pcicap_get(id,
				       PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID))
		ret = pcicap_test_places_regs_extra_next(outer, v, v);
	return ret;
}

/**
 * pcicap_test_places_regs_extra_find_next() - the next one of the list with
 * an ID
 * @outer: what is around it
 * @id: its ID
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: as for pcicap_test_places_regs_extra_find().
 */
static inline int __must_check
pcicap_test_places_regs_extra_find_next(const struct pcicap_test_places_regs *outer,
					pcicap_test_places_regs_extra_cap_t id,
					const struct pcicap_test_places_regs_extra *at,
					struct pcicap_test_places_regs_extra *v)
{
	int ret = pcicap_test_places_regs_extra_next(outer, at, v);

	while (!ret &&
	       v->cap_id != pcicap_get(id,
				       PCICAP_TEST_PLACES_REGS_EXTRA_CAP_ID))
		ret = pcicap_test_places_regs_extra_next(outer, v, v);
	return ret;
}

/**
 * struct pcicap_test_places_regs_feature - A feature
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @dfh_eol: read once: the layout depends on it
 * @dfh_id: read once: the layout depends on it
 * @dfh_next: read once: the layout depends on it
 *
 * Made by pcicap_test_places_regs_feature_at() only.
 */
struct pcicap_test_places_regs_feature {
	void __iomem *base;
	u32 size;
	u32 dfh_eol;
	u32 dfh_id;
	u32 dfh_next;
};

/* Header of the feature */
#ifdef readq
static inline int __must_check
pcicap_test_places_regs_feature_read_dfh(const struct pcicap_test_places_regs_feature *v,
					 pcicap_test_places_regs_feature_dfh_t *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_FEATURE_DFH;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

#endif

/* What the layout depends on. */
static inline int __must_check
pcicap_test_places_regs_feature_init(struct pcicap_test_places_regs_feature *v)
{
	int ret;

	{
		pcicap_test_places_regs_feature_dfh_t r;

		ret = pcicap_test_places_regs_feature_read_dfh(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->dfh_eol = 0;
		if (!ret)
			v->dfh_eol = (u32)pcicap_get(r,
						     PCICAP_TEST_PLACES_REGS_FEATURE_DFH_EOL);
		v->dfh_id = 0;
		if (!ret)
			v->dfh_id = (u32)pcicap_get(r,
						    PCICAP_TEST_PLACES_REGS_FEATURE_DFH_ID);
		v->dfh_next = 0;
		if (!ret)
			v->dfh_next = (u32)pcicap_get(r,
						      PCICAP_TEST_PLACES_REGS_FEATURE_DFH_NEXT);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_feature_open(const struct pcicap_test_places_regs *outer,
				     u32 off,
				     struct pcicap_test_places_regs_feature *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x18, 8);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return pcicap_test_places_regs_feature_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_feature_where(const struct pcicap_test_places_regs *v,
				      u32 *off)
{
	*off = 0x800;
	return 0;
}

/**
 * pcicap_test_places_regs_feature_at() - A feature
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_feature_at(const struct pcicap_test_places_regs *outer,
				   struct pcicap_test_places_regs_feature *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_feature_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_test_places_regs_feature_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline u32
pcicap_test_places_regs_feature_step(const struct pcicap_test_places_regs_feature *v)
{
	if (v->dfh_eol == 1)
		return 0;
	return v->dfh_next;
}

/**
 * pcicap_test_places_regs_feature_next() - the next one of the list
 * @outer: what is around it
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: 0, -ENOENT (that was the last), -EBADMSG (the next would be past the
 * end), or the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_feature_next(const struct pcicap_test_places_regs *outer,
				     const struct pcicap_test_places_regs_feature *at,
				     struct pcicap_test_places_regs_feature *v)
{
	const struct pcicap_test_places_regs_feature before = *at;
	u32 off = before.base - outer->base;
	u32 step = pcicap_test_places_regs_feature_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > U32_MAX - off)
		return -EBADMSG;
	ret = pcicap_test_places_regs_feature_open(outer, off + step, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_feature_first() - the first one of the list
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENOENT (the list is empty), -EBADMSG (it would be past the end),
 * or the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_feature_first(const struct pcicap_test_places_regs *outer,
				      struct pcicap_test_places_regs_feature *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_feature_where(outer, &off);

	if (ret)
		return ret == -ENXIO ? -ENOENT : ret;
	ret = pcicap_test_places_regs_feature_open(outer, off, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_test_places_regs_feature_find() - the first one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @v: the view
 *
 * Return: 0, -ENOENT (none has it), -EBADMSG (the list is broken), or the error
 * of an access.
 */
static inline int __must_check
pcicap_test_places_regs_feature_find(const struct pcicap_test_places_regs *outer,
				     u32 id,
				     struct pcicap_test_places_regs_feature *v)
{
	int ret = pcicap_test_places_regs_feature_first(outer, v);

	while (!ret && v->dfh_id != id)
		ret = pcicap_test_places_regs_feature_next(outer, v, v);
	return ret;
}

/**
 * pcicap_test_places_regs_feature_find_next() - the next one of the list with
 * an ID
 * @outer: what is around it
 * @id: its ID
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: as for pcicap_test_places_regs_feature_find().
 */
static inline int __must_check
pcicap_test_places_regs_feature_find_next(const struct pcicap_test_places_regs *outer,
					  u32 id,
					  const struct pcicap_test_places_regs_feature *at,
					  struct pcicap_test_places_regs_feature *v)
{
	int ret = pcicap_test_places_regs_feature_next(outer, at, v);

	while (!ret && v->dfh_id != id)
		ret = pcicap_test_places_regs_feature_next(outer, v, v);
	return ret;
}

/**
 * struct pcicap_test_places_regs_channel - A channel out
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_places_regs_channel_at() only.
 */
struct pcicap_test_places_regs_channel {
	void __iomem *base;
	u32 size;
};

/* Control of it */
static inline int __must_check
pcicap_test_places_regs_channel_read_control(const struct pcicap_test_places_regs_channel *v,
					     pcicap_test_places_regs_channel_control_t *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_channel_write_control(const struct pcicap_test_places_regs_channel *v,
					      pcicap_test_places_regs_channel_control_t val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0x00000001, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_test_places_regs_channel_update_control(const struct pcicap_test_places_regs_channel *v,
					       pcicap_test_places_regs_channel_control_t mask,
					       pcicap_test_places_regs_channel_control_t val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_CHANNEL_CONTROL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000001, 0x00000001);
	return ret;
}

/* How much was done */
static inline int __must_check
pcicap_test_places_regs_channel_read_done(const struct pcicap_test_places_regs_channel *v,
					  u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_CHANNEL_DONE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_channel_open(const struct pcicap_test_places_regs *outer,
				     u32 off,
				     struct pcicap_test_places_regs_channel *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x20, 8);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_places_regs_channel_elements(const struct pcicap_test_places_regs *v)
{
	return 4;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_channel_where(const struct pcicap_test_places_regs *v,
				      u32 *off)
{
	*off = 0xa00;
	return 0;
}

/**
 * pcicap_test_places_regs_channel_at() - A channel out
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_channel_at(const struct pcicap_test_places_regs *outer,
				   unsigned int index,
				   struct pcicap_test_places_regs_channel *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_channel_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_channel_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_open(outer, off + index * 0x20,
						    v);
}

/**
 * struct pcicap_test_places_regs_channel_part - A part
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_places_regs_channel_part_at() only.
 */
struct pcicap_test_places_regs_channel_part {
	void __iomem *base;
	u32 size;
};

/* Where it begins */
#ifdef readq
static inline int __must_check
pcicap_test_places_regs_channel_part_read_base(const struct pcicap_test_places_regs_channel_part *v,
					       u64 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_places_regs_channel_part_write_base(const struct pcicap_test_places_regs_channel_part *v,
						u64 val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_CHANNEL_PART_BASE;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 8);
	if (ret)
		return ret;
	writeq(val, v->base + off);
	return 0;
}

#endif

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_channel_part_open(const struct pcicap_test_places_regs_channel *outer,
					  u32 off,
					  struct pcicap_test_places_regs_channel_part *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x08, 8);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_places_regs_channel_part_elements(const struct pcicap_test_places_regs_channel *v)
{
	return 2;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_channel_part_where(const struct pcicap_test_places_regs_channel *v,
					   u32 *off)
{
	*off = 0x08;
	return 0;
}

/**
 * pcicap_test_places_regs_channel_part_at() - A part
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_channel_part_at(const struct pcicap_test_places_regs_channel *outer,
					unsigned int index,
					struct pcicap_test_places_regs_channel_part *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_channel_part_where(outer, &off);

	if (!ret &&
	    index >= pcicap_test_places_regs_channel_part_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_part_open(outer,
							 off + index * 0x08, v);
}

/* How many there are in this layout. */
static inline u32
pcicap_test_places_regs_channel_in_elements(const struct pcicap_test_places_regs *v)
{
	return 2;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_channel_in_where(const struct pcicap_test_places_regs *v,
					 u32 *off)
{
	*off = 0xb00;
	return 0;
}

/**
 * pcicap_test_places_regs_channel_in_at() - A channel in
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_channel_in_at(const struct pcicap_test_places_regs *outer,
				      unsigned int index,
				      struct pcicap_test_places_regs_channel *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_channel_in_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_channel_in_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_channel_open(outer, off + index * 0x20,
						    v);
}

/**
 * struct pcicap_test_places_regs_tag - A tag
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_places_regs_tag_at() only.
 */
struct pcicap_test_places_regs_tag {
	void __iomem *base;
	u32 size;
};

/* What it is */
static inline int __must_check
pcicap_test_places_regs_tag_read_value(const struct pcicap_test_places_regs_tag *v,
				       u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_TAG_VALUE;
	int ret = pcicap_mmio_check(v->size, off & ~3, 4);

	*val = ret ? U32_MAX : pcicap_read24(v->base, off);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_places_regs_tag_open(const struct pcicap_test_places_regs *outer,
				 u32 off, struct pcicap_test_places_regs_tag *v)
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
pcicap_test_places_regs_tag_elements(const struct pcicap_test_places_regs *v)
{
	return 4;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_places_regs_tag_where(const struct pcicap_test_places_regs *v,
				  u32 *off)
{
	*off = 0xc00;
	return 0;
}

/**
 * pcicap_test_places_regs_tag_at() - A tag
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_places_regs_tag_at(const struct pcicap_test_places_regs *outer,
			       unsigned int index,
			       struct pcicap_test_places_regs_tag *v)
{
	u32 off;
	int ret = pcicap_test_places_regs_tag_where(outer, &off);

	if (!ret && index >= pcicap_test_places_regs_tag_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_places_regs_tag_open(outer, off + index * 0x08, v);
}

/**
 * struct pcicap_test_places_pointed - As the library has it
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_test_places_pointed_map() or _wrap() only.
 */
struct pcicap_test_places_pointed {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* A bit for each */
#ifdef readq
static inline int __must_check
pcicap_test_places_pointed_read_pending(const struct pcicap_test_places_pointed *v,
					unsigned int index, u64 *val)
{
	u32 off = PCICAP_TEST_PLACES_POINTED_PENDING + index * 8;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = U64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	*val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

#endif

/* What the layout depends on. */
static inline int __must_check
pcicap_test_places_pointed_init(struct pcicap_test_places_pointed *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_test_places_pointed_wrap() - the registers of a mapping that there is:
 * As the library has it
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_places_pointed_wrap(struct pcicap_test_places_pointed *v,
				void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_PLACES_POINTED_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_places_pointed_init(v);
}

/**
 * pcicap_test_places_pointed_locate() - where it is: As the library has it
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability test_vsec that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vsec_find().
 */
static inline int __must_check
pcicap_test_places_pointed_locate(struct pci_dev *dev, unsigned int *bar,
				  u32 *offset, u32 *length)
{
	struct pcicap_test_vsec cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_test_vsec_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_test_vsec_table_t r;

			ret = pcicap_test_vsec_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_TEST_VSEC_TABLE_BIR);
			v->offset = pcicap_get(r, PCICAP_TEST_VSEC_TABLE_PLACE);
			v->length = pcicap_get(r, PCICAP_TEST_VSEC_TABLE_BIR);
		}
		*bar = v->bar;
		*offset = pcicap_times32((v->offset + 1), 4096);
		*length = pcicap_align32((v->length + 5), 16);
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_TEST_PLACES_POINTED_MIN_SIZE &&
		    *offset % 8 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_places_pointed_map() - map the registers: As the library has it
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_test_places_pointed_locate().
 */
static inline int __must_check
pcicap_test_places_pointed_map(struct pci_dev *dev,
			       struct pcicap_test_places_pointed *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_test_places_pointed_locate(dev, &bar, &offset,
						    &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_TEST_PLACES_POINTED_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_places_pointed_wrap(v, base, length);
}

/**
 * struct pcicap_test_places_behind - Where the pointer in a vendor
 * capability leads
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_places_behind_map() or _wrap() only.
 */
struct pcicap_test_places_behind {
	void __iomem *base;
	u32 size;
};

/* A number */
static inline u32
pcicap_test_places_behind_read_magic(const struct pcicap_test_places_behind *v)
{
	return readl(v->base + PCICAP_TEST_PLACES_BEHIND_MAGIC);
}

/**
 * pcicap_test_places_behind_wrap() - the registers of a mapping that there is:
 * Where the pointer in a vendor capability leads
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_places_behind_wrap(struct pcicap_test_places_behind *v,
			       void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_PLACES_BEHIND_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_test_places_behind_locate() - where it is: Where the pointer in a
 * vendor capability leads
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability test_vsec that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_test_vsec_find().
 */
static inline int __must_check
pcicap_test_places_behind_locate(struct pci_dev *dev, unsigned int *bar,
				 u32 *offset, u32 *length)
{
	struct pcicap_test_vsec cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_test_vsec_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_test_vsec_table_t r;

			ret = pcicap_test_vsec_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_TEST_VSEC_TABLE_BIR);
			v->offset = pcicap_get(r, PCICAP_TEST_VSEC_TABLE_PLACE);
		}
		*bar = v->bar;
		*offset = pcicap_times32(v->offset, 4096);
		*length = *bar < PCI_STD_NUM_BARS ? pcicap_bar_rest(dev, *bar, *offset) : 0;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_TEST_PLACES_BEHIND_MIN_SIZE &&
		    *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_test_places_behind_map() - map the registers: Where the pointer in a
 * vendor capability leads
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_test_places_behind_locate().
 */
static inline int __must_check
pcicap_test_places_behind_map(struct pci_dev *dev,
			      struct pcicap_test_places_behind *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_test_places_behind_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_TEST_PLACES_BEHIND_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_places_behind_wrap(v, base, length);
}

#endif /* PCICAP_TEST_PLACES_H */
