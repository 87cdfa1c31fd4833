/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Designated Vendor-Specific Extended
 *
 * Generated from specs/ext/dvsec.yaml - do not edit.
 */
/* Source: PCIe Base, Designated Vendor-Specific Extended Capability */
#ifndef PCICAP_DVSEC_H
#define PCICAP_DVSEC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DVSEC_ID				0x0023

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_dvsec_header1_t;
/* ro: Vendor ID, revision and length */
#define PCICAP_DVSEC_HEADER1			0x04
/* ro: Vendor ID of the registers' owner */
#define  PCICAP_DVSEC_HEADER1_VENDOR_ID		PCICAP_BITS(pcicap_dvsec_header1_t, 0x0000ffff)
/* ro: Revision assigned by that vendor */
#define  PCICAP_DVSEC_HEADER1_REVISION		PCICAP_BITS(pcicap_dvsec_header1_t, 0x000f0000)
/* ro: Length of the capability in bytes */
#define  PCICAP_DVSEC_HEADER1_LENGTH		PCICAP_BITS(pcicap_dvsec_header1_t, 0xfff00000)

typedef u16 __bitwise pcicap_dvsec_header2_t;
/* ro: Which registers follow */
#define PCICAP_DVSEC_HEADER2			0x08
/* ro: ID assigned by that vendor */
#define  PCICAP_DVSEC_HEADER2_DVSEC_ID		PCICAP_BITS(pcicap_dvsec_header2_t, 0xffff)
/* clang-format on */

/**
 * struct pcicap_dvsec - Designated Vendor-Specific Extended
 * @dev: the function
 * @pos: offset in its configuration space
 * @header1_length: read once: the layout depends on it
 *
 * Made by pcicap_dvsec_find() only.
 */
struct pcicap_dvsec {
	struct pci_dev *dev;
	u16 pos;
	u32 header1_length;
};

/* Vendor ID, revision and length */
static inline int __must_check
pcicap_dvsec_read_header1(const struct pcicap_dvsec *v,
			  pcicap_dvsec_header1_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_DVSEC_HEADER1,
				    (__force u32 *)val);
}

/* Which registers follow */
static inline int __must_check
pcicap_dvsec_read_header2(const struct pcicap_dvsec *v,
			  pcicap_dvsec_header2_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_DVSEC_HEADER2,
				    (__force u16 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_dvsec_init(struct pcicap_dvsec *v)
{
	int ret;

	{
		pcicap_dvsec_header1_t r;

		ret = pcicap_dvsec_read_header1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header1_length = 0;
		if (!ret)
			v->header1_length =
				pcicap_get(r, PCICAP_DVSEC_HEADER1_LENGTH);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dvsec_at(struct pci_dev *dev, u16 pos, struct pcicap_dvsec *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_dvsec_init(v);
}

/**
 * pcicap_dvsec_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dvsec_find(struct pci_dev *dev, struct pcicap_dvsec *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_DVSEC_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_dvsec_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dvsec_find_next(const struct pcicap_dvsec *prev, struct pcicap_dvsec *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DVSEC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dvsec_at(dev, pos, v);
}

#endif /* PCICAP_DVSEC_H */
