/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device Serial Number
 *
 * Generated from specs/ext/dsn.yaml - do not edit.
 */
/* Source: PCIe Base, Device Serial Number Capability */
#ifndef PCICAP_DSN_H
#define PCICAP_DSN_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DSN_ID				0x0003
#define PCICAP_DSN_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Lower dword of the serial number */
#define PCICAP_DSN_SERIAL_LOW			0x04
/* ro: Upper dword of the serial number */
#define PCICAP_DSN_SERIAL_HIGH			0x08
/* clang-format on */

/**
 * struct pcicap_dsn - Device Serial Number
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_dsn_find() only.
 */
struct pcicap_dsn {
	struct pci_dev *dev;
	u16 pos;
};

/* Lower dword of the serial number */
static inline int __must_check
pcicap_dsn_read_serial_low(const struct pcicap_dsn *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_DSN_SERIAL_LOW,
				    val);
}

/* Upper dword of the serial number */
static inline int __must_check
pcicap_dsn_read_serial_high(const struct pcicap_dsn *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_DSN_SERIAL_HIGH,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dsn_at(struct pci_dev *dev, u16 pos, struct pcicap_dsn *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_dsn_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dsn_find(struct pci_dev *dev, struct pcicap_dsn *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_DSN_ID);
	int ret = pcicap_dsn_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dsn_find_next(const struct pcicap_dsn *prev, struct pcicap_dsn *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DSN_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dsn_at(dev, pos, v);
}

#endif /* PCICAP_DSN_H */
