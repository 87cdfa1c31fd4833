/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MMIO Register Block Locator
 *
 * Generated from specs/ext/mrbl.yaml - do not edit.
 */
/*
 * Source: PCIe Base, MMIO Register Block Locator Extended Capability;
 * libpci, pydiskcmd
 */
#ifndef PCICAP_MRBL_H
#define PCICAP_MRBL_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_MRBL_ID				0x0036

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_mrbl_cap_t;
/* ro: Size of the list */
#define PCICAP_MRBL_CAP				0x04
/* ro: Length of the capability in bytes */
#define  PCICAP_MRBL_CAP_LENGTH			PCICAP_BITS(pcicap_mrbl_cap_t, 0x00000fff)

/* locator: One register block */
#define PCICAP_MRBL_LOCATOR			0x08
#define PCICAP_MRBL_LOCATOR_STRIDE		0x08

typedef u32 __bitwise pcicap_mrbl_locator_low_t;
/* hwinit: Place and kind */
#define PCICAP_MRBL_LOCATOR_LOW			0x00
/* hwinit: BAR that holds the block */
#define  PCICAP_MRBL_LOCATOR_LOW_BIR		PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000007)
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR0	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000000)
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR1	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000001)
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR2	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000002)
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR3	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000003)
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR4	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000004)
#define  PCICAP_MRBL_LOCATOR_LOW_BIR_BAR5	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x00000005)
/* hwinit: Kind of block */
#define  PCICAP_MRBL_LOCATOR_LOW_BLOCK_ID	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0x0000ff00)
/* hwinit: Offset bits 31 to 16 */
#define  PCICAP_MRBL_LOCATOR_LOW_OFFSET_LOW	PCICAP_BITS(pcicap_mrbl_locator_low_t, 0xffff0000)
/* hwinit: Offset bits 63 to 32 */
#define PCICAP_MRBL_LOCATOR_HIGH		0x04
/* clang-format on */

/**
 * struct pcicap_mrbl - MMIO Register Block Locator
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_length: read once: the layout depends on it
 *
 * Made by pcicap_mrbl_find() only.
 */
struct pcicap_mrbl {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_length;
};

/* Size of the list */
static inline int __must_check
pcicap_mrbl_read_cap(const struct pcicap_mrbl *v, pcicap_mrbl_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MRBL_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_mrbl_init(struct pcicap_mrbl *v)
{
	int ret;

	{
		pcicap_mrbl_cap_t r;

		ret = pcicap_mrbl_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_length = 0;
		if (!ret)
			v->cap_length = pcicap_get(r, PCICAP_MRBL_CAP_LENGTH);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_mrbl_at(struct pci_dev *dev, u16 pos, struct pcicap_mrbl *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_mrbl_init(v);
}

/**
 * pcicap_mrbl_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_mrbl_find(struct pci_dev *dev, struct pcicap_mrbl *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_MRBL_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_mrbl_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_mrbl_find_next(const struct pcicap_mrbl *prev, struct pcicap_mrbl *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_MRBL_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_mrbl_at(dev, pos, v);
}

/**
 * struct pcicap_mrbl_locator - One register block
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_mrbl_locator_at() only.
 */
struct pcicap_mrbl_locator {
	struct pci_dev *dev;
	u16 pos;
};

/* Place and kind */
static inline int __must_check
pcicap_mrbl_locator_read_low(const struct pcicap_mrbl_locator *v,
			     pcicap_mrbl_locator_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MRBL_LOCATOR_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Offset bits 63 to 32 */
static inline int __must_check
pcicap_mrbl_locator_read_high(const struct pcicap_mrbl_locator *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_MRBL_LOCATOR_HIGH,
				    val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_mrbl_locator_open(const struct pcicap_mrbl *outer, u32 off,
			 struct pcicap_mrbl_locator *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_mrbl_locator_elements(const struct pcicap_mrbl *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->cap_length, 8), 8),
			    479);
}

/* Where the first begins. */
static inline int __must_check
pcicap_mrbl_locator_where(const struct pcicap_mrbl *v, u32 *off)
{
	*off = 0x08;
	return 0;
}

/**
 * pcicap_mrbl_locator_at() - One register block
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_mrbl_locator_at(const struct pcicap_mrbl *outer, unsigned int index,
		       struct pcicap_mrbl_locator *v)
{
	u32 off;
	int ret = pcicap_mrbl_locator_where(outer, &off);

	if (!ret && index >= pcicap_mrbl_locator_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_mrbl_locator_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_MRBL_H */
