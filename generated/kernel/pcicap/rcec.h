/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Event Collector Endpoint Association
 *
 * Generated from specs/ext/rcec.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Root Complex Event Collector Endpoint
 * Association Capability
 */
#ifndef PCICAP_RCEC_H
#define PCICAP_RCEC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_RCEC_ID				0x0007

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Bit n: device n on the collector's own bus is associated */
#define PCICAP_RCEC_RCIEP_BITMAP		0x04

typedef u32 __bitwise pcicap_rcec_bus_numbers_t;
/* hwinit: Other buses with associated functions; none if the first is above the last */
#define PCICAP_RCEC_BUS_NUMBERS			0x08
/* hwinit: First bus */
#define  PCICAP_RCEC_BUS_NUMBERS_NEXT_BUS	PCICAP_BITS(pcicap_rcec_bus_numbers_t, 0x0000ff00)
/* hwinit: Last bus */
#define  PCICAP_RCEC_BUS_NUMBERS_LAST_BUS	PCICAP_BITS(pcicap_rcec_bus_numbers_t, 0x00ff0000)
/* clang-format on */

/**
 * struct pcicap_rcec - Root Complex Event Collector Endpoint Association
 * @dev: the function
 * @pos: offset in its configuration space
 * @version: read once: the layout depends on it
 *
 * Made by pcicap_rcec_find() only.
 */
struct pcicap_rcec {
	struct pci_dev *dev;
	u16 pos;
	u32 version;
};

/* Bit n: device n on the collector's own bus is associated */
static inline int __must_check
pcicap_rcec_read_rciep_bitmap(const struct pcicap_rcec *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_RCEC_RCIEP_BITMAP,
				    val);
}

/* Other buses with associated functions; none if the first is above the last */
static inline int __must_check
pcicap_rcec_read_bus_numbers(const struct pcicap_rcec *v,
			     pcicap_rcec_bus_numbers_t *val)
{
	*val = (__force pcicap_rcec_bus_numbers_t)U32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCEC_BUS_NUMBERS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_rcec_init(struct pcicap_rcec *v)
{
	int ret;

	ret = pcicap_fact_version(v->dev, v->pos, &v->version);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_rcec_at(struct pci_dev *dev, u16 pos, struct pcicap_rcec *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_rcec_init(v);
}

/**
 * pcicap_rcec_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_rcec_find(struct pci_dev *dev, struct pcicap_rcec *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_RCEC_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_rcec_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_rcec_find_next(const struct pcicap_rcec *prev, struct pcicap_rcec *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_RCEC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_rcec_at(dev, pos, v);
}

#endif /* PCICAP_RCEC_H */
