/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SATA Data/Index Configuration
 *
 * Generated from specs/std/sata.yaml - do not edit.
 */
/* Source: AHCI 1.3.1, 2.6; Linux pci_regs.h, libpci header.h */
#ifndef PCICAP_SATA_H
#define PCICAP_SATA_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SATA_ID				0x12

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_sata_revision_t;
/* ro: Revision of the layout */
#define PCICAP_SATA_REVISION			0x02
/* ro: Minor revision */
#define  PCICAP_SATA_REVISION_MINOR		PCICAP_BITS(pcicap_sata_revision_t, 0x000f)
/* ro: Major revision */
#define  PCICAP_SATA_REVISION_MAJOR		PCICAP_BITS(pcicap_sata_revision_t, 0x00f0)

typedef u32 __bitwise pcicap_sata_location_t;
/* ro: Location of the pair */
#define PCICAP_SATA_LOCATION			0x04
/* ro: Where to look */
#define  PCICAP_SATA_LOCATION_BAR		PCICAP_BITS(pcicap_sata_location_t, 0x0000000f)
#define  PCICAP_SATA_LOCATION_BAR_BAR0		PCICAP_BITS(pcicap_sata_location_t, 0x00000004)
#define  PCICAP_SATA_LOCATION_BAR_BAR1		PCICAP_BITS(pcicap_sata_location_t, 0x00000005)
#define  PCICAP_SATA_LOCATION_BAR_BAR2		PCICAP_BITS(pcicap_sata_location_t, 0x00000006)
#define  PCICAP_SATA_LOCATION_BAR_BAR3		PCICAP_BITS(pcicap_sata_location_t, 0x00000007)
#define  PCICAP_SATA_LOCATION_BAR_BAR4		PCICAP_BITS(pcicap_sata_location_t, 0x00000008)
#define  PCICAP_SATA_LOCATION_BAR_BAR5		PCICAP_BITS(pcicap_sata_location_t, 0x00000009)
#define  PCICAP_SATA_LOCATION_BAR_HERE		PCICAP_BITS(pcicap_sata_location_t, 0x0000000f)
/* ro: Offset within the BAR */
#define  PCICAP_SATA_LOCATION_OFFSET		PCICAP_BITS(pcicap_sata_location_t, 0x00fffff0)
/* rw: Index of the register shown in the data register */
#define PCICAP_SATA_INDEX			0x08
/* rw: Data of the register that the index selects */
#define PCICAP_SATA_DATA			0x0c
/* clang-format on */

/**
 * struct pcicap_sata - SATA Data/Index Configuration
 * @dev: the function
 * @pos: offset in its configuration space
 * @location_bar: read once: the layout depends on it
 *
 * Made by pcicap_sata_find() only.
 */
struct pcicap_sata {
	struct pci_dev *dev;
	u16 pos;
	u32 location_bar;
};

/* Revision of the layout */
static inline int __must_check
pcicap_sata_read_revision(const struct pcicap_sata *v,
			  pcicap_sata_revision_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_SATA_REVISION + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Location of the pair */
static inline int __must_check
pcicap_sata_read_location(const struct pcicap_sata *v,
			  pcicap_sata_location_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SATA_LOCATION + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Index of the register shown in the data register */
static inline int __must_check
pcicap_sata_read_index(const struct pcicap_sata *v, u32 *val)
{
	*val = U32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SATA_INDEX, val);
}

static inline int __must_check
pcicap_sata_write_index(const struct pcicap_sata *v, u32 val)
{
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_SATA_INDEX, val);
}

/* Data of the register that the index selects */
static inline int __must_check
pcicap_sata_read_data(const struct pcicap_sata *v, u32 *val)
{
	*val = U32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SATA_DATA, val);
}

static inline int __must_check
pcicap_sata_write_data(const struct pcicap_sata *v, u32 val)
{
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_SATA_DATA, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_sata_init(struct pcicap_sata *v)
{
	int ret;

	{
		pcicap_sata_location_t r;

		ret = pcicap_sata_read_location(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->location_bar = 0;
		if (!ret)
			v->location_bar = pcicap_get(r,
						     PCICAP_SATA_LOCATION_BAR);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_sata_at(struct pci_dev *dev, u16 pos, struct pcicap_sata *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_sata_init(v);
}

/**
 * pcicap_sata_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_sata_find(struct pci_dev *dev, struct pcicap_sata *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_SATA_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_sata_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_sata_find_next(const struct pcicap_sata *prev, struct pcicap_sata *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_SATA_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_sata_at(dev, pos, v);
}

#endif /* PCICAP_SATA_H */
