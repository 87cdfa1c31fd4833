/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration Access Correlation
 *
 * Generated from specs/ext/cac.yaml - do not edit.
 */
/* Source: pcics */
#ifndef PCICAP_CAC_H
#define PCICAP_CAC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CAC_ID				0x000c
#define PCICAP_CAC_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */
/* unknown: Device correlation value */
#define PCICAP_CAC_CORRELATION			0x04
/* clang-format on */

/**
 * struct pcicap_cac - Configuration Access Correlation
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cac_find() only.
 */
struct pcicap_cac {
	struct pci_dev *dev;
	u16 pos;
};

/* Device correlation value */
static inline int __must_check
pcicap_cac_read_correlation(const struct pcicap_cac *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_CAC_CORRELATION,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cac_at(struct pci_dev *dev, u16 pos, struct pcicap_cac *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_cac_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cac_find(struct pci_dev *dev, struct pcicap_cac *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_CAC_ID);
	int ret = pcicap_cac_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cac_find_next(const struct pcicap_cac *prev, struct pcicap_cac *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_CAC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_cac_at(dev, pos, v);
}

#endif /* PCICAP_CAC_H */
