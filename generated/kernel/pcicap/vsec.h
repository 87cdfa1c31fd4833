/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific Extended
 *
 * Generated from specs/ext/vsec.yaml - do not edit.
 */
/* Source: PCIe Base, Vendor-Specific Extended Capability */
#ifndef PCICAP_VSEC_H
#define PCICAP_VSEC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_VSEC_ID				0x000b

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_vsec_header_t;
/* ro: Which registers follow */
#define PCICAP_VSEC_HEADER			0x04
/* ro: ID assigned by the vendor */
#define  PCICAP_VSEC_HEADER_VSEC_ID		PCICAP_BITS(pcicap_vsec_header_t, 0x0000ffff)
/* ro: Revision assigned by the vendor */
#define  PCICAP_VSEC_HEADER_REVISION		PCICAP_BITS(pcicap_vsec_header_t, 0x000f0000)
/* ro: Length of the capability in bytes */
#define  PCICAP_VSEC_HEADER_LENGTH		PCICAP_BITS(pcicap_vsec_header_t, 0xfff00000)
/* clang-format on */

/**
 * struct pcicap_vsec - Vendor-Specific Extended
 * @dev: the function
 * @pos: offset in its configuration space
 * @header_length: read once: the layout depends on it
 *
 * Made by pcicap_vsec_find() only.
 */
struct pcicap_vsec {
	struct pci_dev *dev;
	u16 pos;
	u32 header_length;
};

/* Which registers follow */
static inline int __must_check
pcicap_vsec_read_header(const struct pcicap_vsec *v, pcicap_vsec_header_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_VSEC_HEADER,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_vsec_init(struct pcicap_vsec *v)
{
	int ret;

	{
		pcicap_vsec_header_t r;

		ret = pcicap_vsec_read_header(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header_length = 0;
		if (!ret)
			v->header_length =
				pcicap_get(r, PCICAP_VSEC_HEADER_LENGTH);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_vsec_at(struct pci_dev *dev, u16 pos, struct pcicap_vsec *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_vsec_init(v);
}

/**
 * pcicap_vsec_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_vsec_find(struct pci_dev *dev, struct pcicap_vsec *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_VSEC_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_vsec_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_vsec_find_next(const struct pcicap_vsec *prev, struct pcicap_vsec *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_VSEC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_vsec_at(dev, pos, v);
}

#endif /* PCICAP_VSEC_H */
