/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Bridge Subsystem Vendor ID
 *
 * Generated from specs/std/ssvid.yaml - do not edit.
 */
/* Source: PCI-to-PCI Bridge Architecture 1.2, 13.2; PCIe Base */
#ifndef PCICAP_SSVID_H
#define PCICAP_SSVID_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SSVID_ID				0x0d
#define PCICAP_SSVID_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Subsystem vendor ID */
#define PCICAP_SSVID_VENDOR_ID			0x04
/* hwinit: Subsystem ID */
#define PCICAP_SSVID_DEVICE_ID			0x06
/* clang-format on */

/**
 * struct pcicap_ssvid - Bridge Subsystem Vendor ID
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ssvid_find() only.
 */
struct pcicap_ssvid {
	struct pci_dev *dev;
	u16 pos;
};

/* Subsystem vendor ID */
static inline int __must_check
pcicap_ssvid_read_vendor_id(const struct pcicap_ssvid *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SSVID_VENDOR_ID,
				    val);
}

/* Subsystem ID */
static inline int __must_check
pcicap_ssvid_read_device_id(const struct pcicap_ssvid *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SSVID_DEVICE_ID,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ssvid_at(struct pci_dev *dev, u16 pos, struct pcicap_ssvid *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_ssvid_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ssvid_find(struct pci_dev *dev, struct pcicap_ssvid *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_SSVID_ID);
	int ret = pcicap_ssvid_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ssvid_find_next(const struct pcicap_ssvid *prev, struct pcicap_ssvid *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_SSVID_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ssvid_at(dev, pos, v);
}

#endif /* PCICAP_SSVID_H */
