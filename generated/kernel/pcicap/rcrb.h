/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Register Block Header
 *
 * Generated from specs/ext/rcrb.yaml - do not edit.
 */
/* Source: PCIe Base, RCRB Header Capability; EDK2, pydiskcmd, pcics */
#ifndef PCICAP_RCRB_H
#define PCICAP_RCRB_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_RCRB_ID				0x000a
#define PCICAP_RCRB_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Manufacturer */
#define PCICAP_RCRB_VENDOR_ID			0x04
/* ro: IDs of the block */
#define PCICAP_RCRB_DEVICE_ID			0x06

typedef u32 __bitwise pcicap_rcrb_cap_t;
/* ro: RCRB capabilities */
#define PCICAP_RCRB_CAP					0x08
/* ro: CRS software visibility is supported */
#define  PCICAP_RCRB_CAP_RRS_SOFTWARE_VISIBILITY	PCICAP_BITS(pcicap_rcrb_cap_t, 0x00000001)

typedef u32 __bitwise pcicap_rcrb_ctrl_t;
/* rw: Controls the block */
#define PCICAP_RCRB_CTRL				0x0c
/* rw: CRS software visibility is enabled */
#define  PCICAP_RCRB_CTRL_RRS_SOFTWARE_VISIBILITY	PCICAP_BITS(pcicap_rcrb_ctrl_t, 0x00000001)
/* clang-format on */

/**
 * struct pcicap_rcrb - Root Complex Register Block Header
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_rcrb_find() only.
 */
struct pcicap_rcrb {
	struct pci_dev *dev;
	u16 pos;
};

/* Manufacturer */
static inline int __must_check
pcicap_rcrb_read_vendor_id(const struct pcicap_rcrb *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_RCRB_VENDOR_ID,
				    val);
}

/* IDs of the block */
static inline int __must_check
pcicap_rcrb_read_device_id(const struct pcicap_rcrb *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_RCRB_DEVICE_ID,
				    val);
}

/* RCRB capabilities */
static inline int __must_check
pcicap_rcrb_read_cap(const struct pcicap_rcrb *v, pcicap_rcrb_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCRB_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the block */
static inline int __must_check
pcicap_rcrb_read_ctrl(const struct pcicap_rcrb *v, pcicap_rcrb_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCRB_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_rcrb_update_ctrl(const struct pcicap_rcrb *v, pcicap_rcrb_ctrl_t mask,
			pcicap_rcrb_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000001);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_RCRB_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_rcrb_at(struct pci_dev *dev, u16 pos, struct pcicap_rcrb *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_rcrb_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_rcrb_find(struct pci_dev *dev, struct pcicap_rcrb *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_RCRB_ID);
	int ret = pcicap_rcrb_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_rcrb_find_next(const struct pcicap_rcrb *prev, struct pcicap_rcrb *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_RCRB_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_rcrb_at(dev, pos, v);
}

#endif /* PCICAP_RCRB_H */
