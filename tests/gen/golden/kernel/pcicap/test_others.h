/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Test device whose BARs depend on each other
 *
 * Generated from other_bars.yaml - do not edit.
 */
/* Source: none */
#ifndef PCICAP_TEST_OTHERS_H
#define PCICAP_TEST_OTHERS_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: regs, registers, 32 bits: What the device can do */
#define PCICAP_TEST_OTHERS_REGS_BAR		0
#define PCICAP_TEST_OTHERS_REGS_MIN_SIZE	0x100

/* regs: What the device can do */

typedef u32 __bitwise pcicap_test_others_regs_cap_t;
/* ro: What there is */
#define PCICAP_TEST_OTHERS_REGS_CAP		0x00
/* ro: Entries of a ring */
#define  PCICAP_TEST_OTHERS_REGS_CAP_DEPTH \
	PCICAP_BITS(pcicap_test_others_regs_cap_t, 0xffff0000)
/* ro: How many rings */
#define  PCICAP_TEST_OTHERS_REGS_CAP_RINGS \
	PCICAP_BITS(pcicap_test_others_regs_cap_t, 0x0000ff00)
/* ro: How rings work */
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE \
	PCICAP_BITS(pcicap_test_others_regs_cap_t, 0x00000003)
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE_NONE \
	PCICAP_BITS(pcicap_test_others_regs_cap_t, 0x00000000)
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE_SLOW \
	PCICAP_BITS(pcicap_test_others_regs_cap_t, 0x00000001)
#define  PCICAP_TEST_OTHERS_REGS_CAP_MODE_FAST \
	PCICAP_BITS(pcicap_test_others_regs_cap_t, 0x00000002)
#define PCICAP_TEST_OTHERS_REGS_CTRL		0x04				/* rw: Control */
/* hwinit: Bytes of a ring */
#define PCICAP_TEST_OTHERS_REGS_STRIDE		0x08
/* ro: Which layout it is */
#define PCICAP_TEST_OTHERS_REGS_TRIPLE		0x0d

/* BAR 1: ports, io, 32 bits: Ports */
#define PCICAP_TEST_OTHERS_PORTS_BAR		1
#define PCICAP_TEST_OTHERS_PORTS_MIN_SIZE	0x08

/* ports: Ports */
/* ro: Which kind it is */
#define PCICAP_TEST_OTHERS_PORTS_KIND		0x00
/* ro: Only in fast ones */
#define PCICAP_TEST_OTHERS_PORTS_FAST		0x04

/* BAR 2: rings, registers, 64 bits: Rings */
#define PCICAP_TEST_OTHERS_RINGS_BAR		2
#define PCICAP_TEST_OTHERS_RINGS_MIN_SIZE	0x1000

/* rings: Rings */
/* ro: Which kind it is */
#define PCICAP_TEST_OTHERS_RINGS_KIND		0x00
#define PCICAP_TEST_OTHERS_RINGS_SPEED		0x04				/* rw: How fast */
/* ro: As its own register says */
#define PCICAP_TEST_OTHERS_RINGS_LATE		0x08
/* ro: Named as that of the other BAR is here */
#define PCICAP_TEST_OTHERS_RINGS_REGS_STRIDE	0x0c
/* ro: As that one says */
#define PCICAP_TEST_OTHERS_RINGS_TWICE		0x14
#define PCICAP_TEST_OTHERS_RINGS_ENTRY		0x18				/* ro: Entries */
/* ro: In that layout */
#define PCICAP_TEST_OTHERS_RINGS_THIRD		0x60

/* ring: A ring */
#define PCICAP_TEST_OTHERS_RINGS_RING		0x100
/* rw: Where it begins */
#define PCICAP_TEST_OTHERS_RINGS_RING_HEAD	0x00
/* rw: Only in fast ones */
#define PCICAP_TEST_OTHERS_RINGS_RING_BOOST	0x04
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_others_ids) of a driver. */
static const struct pci_device_id pcicap_test_others_ids[] __maybe_unused = {
	{
		.vendor = 0x1234,
		.device = 0x5690,
		.subvendor = PCI_ANY_ID,
		.subdevice = PCI_ANY_ID,
		.class = 0x088000,
		.class_mask = 0xffffff,
	},
	{}
};

/**
 * struct pcicap_test_others_regs - What the device can do
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_test_others_regs_map() or _wrap() only.
 */
struct pcicap_test_others_regs {
	void __iomem *base;
	u32 size;
};

/* What there is */
static inline pcicap_test_others_regs_cap_t
pcicap_test_others_regs_read_cap(const struct pcicap_test_others_regs *v)
{
	return (__force pcicap_test_others_regs_cap_t)
		readl(v->base + PCICAP_TEST_OTHERS_REGS_CAP);
}

/* Control */
static inline u32
pcicap_test_others_regs_read_ctrl(const struct pcicap_test_others_regs *v)
{
	return readl(v->base + PCICAP_TEST_OTHERS_REGS_CTRL);
}

static inline void
pcicap_test_others_regs_write_ctrl(const struct pcicap_test_others_regs *v,
				   u32 val)
{
	writel(val, v->base + PCICAP_TEST_OTHERS_REGS_CTRL);
}

/* Bytes of a ring */
static inline u32
pcicap_test_others_regs_read_stride(const struct pcicap_test_others_regs *v)
{
	return readl(v->base + PCICAP_TEST_OTHERS_REGS_STRIDE);
}

/* Which layout it is */
static inline u32
pcicap_test_others_regs_read_triple(const struct pcicap_test_others_regs *v)
{
	return pcicap_read24(v->base, PCICAP_TEST_OTHERS_REGS_TRIPLE);
}

/**
 * pcicap_test_others_regs_wrap() - the registers of a mapping that there is:
 * What the device can do
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_others_regs_wrap(struct pcicap_test_others_regs *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_OTHERS_REGS_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_test_others_regs_map() - map the registers: What the device can do
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_others_regs_map(struct pci_dev *dev,
			    struct pcicap_test_others_regs *v)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_OTHERS_REGS_BAR,
						  0, 0,
						  PCICAP_TEST_OTHERS_REGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_others_regs_wrap(v, base,
					    pcicap_bar_rest(dev,
							    PCICAP_TEST_OTHERS_REGS_BAR,
							    0));
}

/**
 * struct pcicap_test_others_ports - Ports
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @regs_cap_mode: read once: the layout depends on it
 *
 * Made by pcicap_test_others_ports_map() or _wrap() only.
 */
struct pcicap_test_others_ports {
	void __iomem *base;
	u32 size;
	u32 regs_cap_mode;
};

/* Which kind it is */
static inline u8
pcicap_test_others_ports_read_kind(const struct pcicap_test_others_ports *v)
{
	return ioread8(v->base + PCICAP_TEST_OTHERS_PORTS_KIND);
}

/* Only in fast ones */
static inline int __must_check
pcicap_test_others_ports_read_fast(const struct pcicap_test_others_ports *v,
				   u16 *val)
{
	u32 off = PCICAP_TEST_OTHERS_PORTS_FAST;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->regs_cap_mode != 2)
		return -ENXIO;
	*val = ret ? U16_MAX : ioread16(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_others_ports_init(struct pcicap_test_others_ports *v,
			      const struct pcicap_test_others_regs *regs_view)
{
	{
		pcicap_test_others_regs_cap_t r =
			pcicap_test_others_regs_read_cap(regs_view);

		v->regs_cap_mode = pcicap_get(r,
					      PCICAP_TEST_OTHERS_REGS_CAP_MODE);
	}
	return 0;
}

/**
 * pcicap_test_others_ports_wrap() - the registers of a mapping that there
 * is: Ports
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_others_ports_wrap(struct pcicap_test_others_ports *v,
			      void __iomem *base, resource_size_t size,
			      const struct pcicap_test_others_regs *regs_view)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_OTHERS_PORTS_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_others_ports_init(v, regs_view);
}

/**
 * pcicap_test_others_ports_map() - map the registers: Ports
 * @dev: the function, enabled
 * @v: the view
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_test_others_ports_map(struct pci_dev *dev,
			     struct pcicap_test_others_ports *v,
			     const struct pcicap_test_others_regs *regs_view)
{
	void __iomem *base = pcicap_map_ports(dev, PCICAP_TEST_OTHERS_PORTS_BAR,
					      PCICAP_TEST_OTHERS_PORTS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_others_ports_wrap(v, base,
					     pcicap_bar_rest(dev,
							     PCICAP_TEST_OTHERS_PORTS_BAR, 0),
					     regs_view);
}

/**
 * struct pcicap_test_others_rings - Rings
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @regs_cap_depth: read once: the layout depends on it
 * @regs_cap_mode: read once: the layout depends on it
 * @regs_cap_rings: read once: the layout depends on it
 * @regs_stride_: read once: the layout depends on it
 * @regs_triple: read once: the layout depends on it
 * @ports_kind: read once: the layout depends on it
 * @kind: read once: the layout depends on it
 * @regs_stride: read once: the layout depends on it
 *
 * Made by pcicap_test_others_rings_map() or _wrap() only.
 */
struct pcicap_test_others_rings {
	void __iomem *base;
	u32 size;
	u32 regs_cap_depth;
	u32 regs_cap_mode;
	u32 regs_cap_rings;
	u32 regs_stride_;
	u32 regs_triple;
	u32 ports_kind;
	u32 kind;
	u32 regs_stride;
};

/* Which kind it is */
static inline u32
pcicap_test_others_rings_read_kind(const struct pcicap_test_others_rings *v)
{
	return readl(v->base + PCICAP_TEST_OTHERS_RINGS_KIND);
}

/* How fast */
static inline int __must_check
pcicap_test_others_rings_read_speed(const struct pcicap_test_others_rings *v,
				    u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_SPEED;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->regs_cap_mode == 1 || v->regs_cap_mode == 2) &&
	      v->ports_kind >= 2))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_others_rings_write_speed(const struct pcicap_test_others_rings *v,
				     u32 val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_SPEED;
	int ret;

	if (!((v->regs_cap_mode == 1 || v->regs_cap_mode == 2) &&
	      v->ports_kind >= 2))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* As its own register says */
static inline int __must_check
pcicap_test_others_rings_read_late(const struct pcicap_test_others_rings *v,
				   u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_LATE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->kind != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Named as that of the other BAR is here */
static inline u32
pcicap_test_others_rings_read_regs_stride(const struct pcicap_test_others_rings *v)
{
	return readl(v->base + PCICAP_TEST_OTHERS_RINGS_REGS_STRIDE);
}

/* As that one says */
static inline int __must_check
pcicap_test_others_rings_read_twice(const struct pcicap_test_others_rings *v,
				    u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_TWICE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->regs_stride != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Entries */
static inline int __must_check
pcicap_test_others_rings_read_entry(const struct pcicap_test_others_rings *v,
				    unsigned int index, u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_ENTRY + index * 4;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (index >= pcicap_min32(v->regs_cap_depth, 16))
		return -ERANGE;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* In that layout */
static inline int __must_check
pcicap_test_others_rings_read_third(const struct pcicap_test_others_rings *v,
				    u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_THIRD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->regs_triple != 3351057)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_others_rings_init(struct pcicap_test_others_rings *v,
			      const struct pcicap_test_others_regs *regs_view,
			      const struct pcicap_test_others_ports *ports_view)
{
	{
		pcicap_test_others_regs_cap_t r =
			pcicap_test_others_regs_read_cap(regs_view);

		v->regs_cap_depth =
			pcicap_get(r, PCICAP_TEST_OTHERS_REGS_CAP_DEPTH);
		v->regs_cap_mode = pcicap_get(r,
					      PCICAP_TEST_OTHERS_REGS_CAP_MODE);
		v->regs_cap_rings =
			pcicap_get(r, PCICAP_TEST_OTHERS_REGS_CAP_RINGS);
	}
	{
		u32 r = pcicap_test_others_regs_read_stride(regs_view);

		v->regs_stride_ = r;
	}
	{
		u32 r = pcicap_test_others_regs_read_triple(regs_view);

		v->regs_triple = r;
	}
	{
		u8 r = pcicap_test_others_ports_read_kind(ports_view);

		v->ports_kind = r;
	}
	{
		u32 r = pcicap_test_others_rings_read_kind(v);

		v->kind = r;
	}
	{
		u32 r = pcicap_test_others_rings_read_regs_stride(v);

		v->regs_stride = r;
	}
	return 0;
}

/**
 * pcicap_test_others_rings_wrap() - the registers of a mapping that there
 * is: Rings
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 * @ports_view: the BAR ports, whose registers tell what is in this one;
 *              not kept
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_test_others_rings_wrap(struct pcicap_test_others_rings *v,
			      void __iomem *base, resource_size_t size,
			      const struct pcicap_test_others_regs *regs_view,
			      const struct pcicap_test_others_ports *ports_view)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_TEST_OTHERS_RINGS_MIN_SIZE)
		return -ERANGE;
	return pcicap_test_others_rings_init(v, regs_view, ports_view);
}

/**
 * pcicap_test_others_rings_map() - map the registers: Rings
 * @dev: the function, enabled
 * @v: the view
 * @regs_view: the BAR regs, whose registers tell what is in this one; not kept
 * @ports_view: the BAR ports, whose registers tell what is in this one;
 *              not kept
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_test_others_rings_map(struct pci_dev *dev,
			     struct pcicap_test_others_rings *v,
			     const struct pcicap_test_others_regs *regs_view,
			     const struct pcicap_test_others_ports *ports_view)
{
	void __iomem *base = pcicap_map_registers(dev,
						  PCICAP_TEST_OTHERS_RINGS_BAR,
						  0, 0,
						  PCICAP_TEST_OTHERS_RINGS_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_test_others_rings_wrap(v, base,
					     pcicap_bar_rest(dev,
							     PCICAP_TEST_OTHERS_RINGS_BAR, 0),
					     regs_view, ports_view);
}

/**
 * struct pcicap_test_others_rings_ring - A ring
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @regs_cap_mode: read once: the layout depends on it
 * @regs_stride: read once: the layout depends on it
 *
 * Made by pcicap_test_others_rings_ring_at() only.
 */
struct pcicap_test_others_rings_ring {
	void __iomem *base;
	u32 size;
	u32 regs_cap_mode;
	u32 regs_stride;
};

/* Where it begins */
static inline int __must_check
pcicap_test_others_rings_ring_read_head(const struct pcicap_test_others_rings_ring *v,
					u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_RING_HEAD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_others_rings_ring_write_head(const struct pcicap_test_others_rings_ring *v,
					 u32 val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_RING_HEAD;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Only in fast ones */
static inline int __must_check
pcicap_test_others_rings_ring_read_boost(const struct pcicap_test_others_rings_ring *v,
					 u32 *val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_RING_BOOST;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->regs_cap_mode != 2)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_test_others_rings_ring_write_boost(const struct pcicap_test_others_rings_ring *v,
					  u32 val)
{
	u32 off = PCICAP_TEST_OTHERS_RINGS_RING_BOOST;
	int ret;

	if (v->regs_cap_mode != 2)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_others_rings_ring_init(struct pcicap_test_others_rings_ring *v)
{
	v->size = pcicap_min32(v->size, pcicap_min32(v->regs_stride, 256));
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_others_rings_ring_open(const struct pcicap_test_others_rings *outer,
				   u32 off,
				   struct pcicap_test_others_rings_ring *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->regs_cap_mode = outer->regs_cap_mode;
	v->regs_stride = outer->regs_stride_;
	return pcicap_test_others_rings_ring_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_test_others_rings_ring_elements(const struct pcicap_test_others_rings *v)
{
	if (v->regs_cap_mode == 0)
		return 0;
	return pcicap_min32(v->regs_cap_rings, 8);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_others_rings_ring_where(const struct pcicap_test_others_rings *v,
				    u32 *off)
{
	if (v->regs_cap_mode == 0)
		return -ENXIO;
	*off = 0x100;
	return 0;
}

/**
 * pcicap_test_others_rings_ring_at() - A ring
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_others_rings_ring_at(const struct pcicap_test_others_rings *outer,
				 unsigned int index,
				 struct pcicap_test_others_rings_ring *v)
{
	u32 off;
	int ret = pcicap_test_others_rings_ring_where(outer, &off);

	if (!ret && index >= pcicap_test_others_rings_ring_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_others_rings_ring_open(outer, off, v);
	if (!ret && index)
		ret = pcicap_test_others_rings_ring_open(outer,
							 pcicap_add32(off,
								      pcicap_times32(index, v->size)),
							 v);
	return ret;
}

#endif /* PCICAP_TEST_OTHERS_H */
