/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific
 *
 * Generated from specs/std/vndr.yaml - do not edit.
 */
/*
 * Source: PCI Local Bus 3.0, Appendix H; PCIe Base, Vendor-Specific Capability
 */
#ifndef PCICAP_VNDR_H
#define PCICAP_VNDR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_VNDR_ID				0x09

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Length of the capability in bytes */
#define PCICAP_VNDR_LENGTH			0x02
/* clang-format on */

/**
 * struct pcicap_vndr - Vendor-Specific
 * @dev: the function
 * @pos: offset in its configuration space
 * @length: read once: the layout depends on it
 *
 * Made by pcicap_vndr_find() only.
 */
struct pcicap_vndr {
	struct pci_dev *dev;
	u16 pos;
	u32 length;
};

/* Length of the capability in bytes */
static inline int __must_check
pcicap_vndr_read_length(const struct pcicap_vndr *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_VNDR_LENGTH, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_vndr_init(struct pcicap_vndr *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_vndr_read_length(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->length = 0;
		if (!ret)
			v->length = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_vndr_at(struct pci_dev *dev, u16 pos, struct pcicap_vndr *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_vndr_init(v);
}

/**
 * pcicap_vndr_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_vndr_find(struct pci_dev *dev, struct pcicap_vndr *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_VNDR_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_vndr_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_vndr_find_next(const struct pcicap_vndr *prev, struct pcicap_vndr *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_VNDR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_vndr_at(dev, pos, v);
}

#endif /* PCICAP_VNDR_H */
