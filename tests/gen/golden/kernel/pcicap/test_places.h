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
	int ret;

	*val = U32_MAX;
	if (v->revision_id > 2)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = readl(v->base + off);
	return 0;
}

/* In later ones */
static inline int __must_check
pcicap_test_places_regs_read_late(const struct pcicap_test_places_regs *v,
				  u32 *val)
{
	u32 off = PCICAP_TEST_PLACES_REGS_LATE;
	int ret;

	*val = U32_MAX;
	if (v->revision_id < 3)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = readl(v->base + off);
	return 0;
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
	int ret;

	*val = U32_MAX;
	if (!((v->device_id == 22146 || v->device_id == 22147)))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = readl(v->base + off);
	return 0;
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
	int ret;

	*val = U32_MAX;
	if (!(v->subvendor_id == 6900 && v->subdevice_id == 4352))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	*val = readl(v->base + off);
	return 0;
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

/* What the layout depends on. */
static inline int __must_check
pcicap_test_places_regs_init(struct pcicap_test_places_regs *v,
			     struct pci_dev *dev)
{
	v->device_id = dev->device;
	v->revision_id = dev->revision;
	v->subvendor_id = dev->subsystem_vendor;
	v->subdevice_id = dev->subsystem_device;
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
	int ret;

	*val = U64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	ret = pcicap_mmio_check(v->size, off, 8);
	if (ret)
		return ret;
	*val = readq(v->base + off);
	return 0;
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

	for (ret = pcicap_test_vsec_find(dev, &cap); !ret;
	     ret = pcicap_test_vsec_find_next(&cap, &cap)) {
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
		*offset = (v->offset + 1) * 4096;
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

	for (ret = pcicap_test_vsec_find(dev, &cap); !ret;
	     ret = pcicap_test_vsec_find_next(&cap, &cap)) {
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
		*offset = v->offset * 4096;
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
