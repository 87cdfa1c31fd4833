/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vital Product Data
 *
 * Generated from specs/std/vpd.yaml - do not edit.
 */
/* Source: PCI Local Bus 3.0, Appendix I; PCIe Base, VPD Capability */
#ifndef PCICAP_VPD_H
#define PCICAP_VPD_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_VPD_ID				0x03
#define PCICAP_VPD_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_vpd_address_t;
/* rw: Address of the VPD transfer and its direction */
#define PCICAP_VPD_ADDRESS			0x02
/* rw: Byte address; a multiple of 4 */
#define  PCICAP_VPD_ADDRESS_ADDRESS		PCICAP_BITS(pcicap_vpd_address_t, 0x7fff)
/* rw: Write 0 to read, 1 to write; it toggles when the transfer is done */
#define  PCICAP_VPD_ADDRESS_FLAG		PCICAP_BITS(pcicap_vpd_address_t, 0x8000)
/* rw: VPD data; the lowest address is in the low byte */
#define PCICAP_VPD_DATA				0x04
/* clang-format on */

/**
 * struct pcicap_vpd - Vital Product Data
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_vpd_find() only.
 */
struct pcicap_vpd {
	struct pci_dev *dev;
	u16 pos;
};

/* Address of the VPD transfer and its direction */
static inline int __must_check
pcicap_vpd_read_address(const struct pcicap_vpd *v, pcicap_vpd_address_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_VPD_ADDRESS,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_vpd_write_address(const struct pcicap_vpd *v, pcicap_vpd_address_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_VPD_ADDRESS,
				     (__force u16)val);
}

static inline int __must_check
pcicap_vpd_update_address(const struct pcicap_vpd *v, pcicap_vpd_address_t mask,
			  pcicap_vpd_address_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xffff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_VPD_ADDRESS,
				      ~(__force u16)mask, (__force u16)val);
}

/* VPD data; the lowest address is in the low byte */
static inline int __must_check
pcicap_vpd_read_data(const struct pcicap_vpd *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_VPD_DATA, val);
}

static inline int __must_check
pcicap_vpd_write_data(const struct pcicap_vpd *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_VPD_DATA, val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_vpd_at(struct pci_dev *dev, u16 pos, struct pcicap_vpd *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_vpd_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_vpd_find(struct pci_dev *dev, struct pcicap_vpd *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_VPD_ID);
	int ret = pcicap_vpd_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_vpd_find_next(const struct pcicap_vpd *prev, struct pcicap_vpd *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_VPD_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_vpd_at(dev, pos, v);
}

#endif /* PCICAP_VPD_H */
