/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Scalable I/O Virtualization
 *
 * Generated from specs/ext/siov.yaml - do not edit.
 */
/* Source: Linux, RFC of June 2026 on linux-pci */
#ifndef PCICAP_SIOV_H
#define PCICAP_SIOV_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SIOV_ID				0x0038
#define PCICAP_SIOV_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */
/* unknown: SIOV capabilities */
#define PCICAP_SIOV_CAP				0x04
/* hwinit: Total number of SDIs */
#define PCICAP_SIOV_TOTAL_SDI			0x08
/* unknown: SIOV status */
#define PCICAP_SIOV_STATUS			0x0b
/* ro: Routing ID offset from the function to the first SDI */
#define PCICAP_SIOV_FIRST_OFFSET		0x0c
/* ro: Routing ID stride from one SDI to the next */
#define PCICAP_SIOV_STRIDE			0x0e
/* clang-format on */

/**
 * struct pcicap_siov - Scalable I/O Virtualization
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_siov_find() only.
 */
struct pcicap_siov {
	struct pci_dev *dev;
	u16 pos;
};

/* SIOV capabilities */
static inline int __must_check
pcicap_siov_read_cap(const struct pcicap_siov *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SIOV_CAP, val);
}

/* Total number of SDIs */
static inline int __must_check
pcicap_siov_read_total_sdi(const struct pcicap_siov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SIOV_TOTAL_SDI,
				    val);
}

/* SIOV status */
static inline int __must_check
pcicap_siov_read_status(const struct pcicap_siov *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_SIOV_STATUS, val);
}

/* Routing ID offset from the function to the first SDI */
static inline int __must_check
pcicap_siov_read_first_offset(const struct pcicap_siov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SIOV_FIRST_OFFSET,
				    val);
}

/* Routing ID stride from one SDI to the next */
static inline int __must_check
pcicap_siov_read_stride(const struct pcicap_siov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SIOV_STRIDE, val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_siov_at(struct pci_dev *dev, u16 pos, struct pcicap_siov *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_siov_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_siov_find(struct pci_dev *dev, struct pcicap_siov *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_SIOV_ID);
	int ret = pcicap_siov_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_siov_find_next(const struct pcicap_siov *prev, struct pcicap_siov *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_SIOV_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_siov_at(dev, pos, v);
}

#endif /* PCICAP_SIOV_H */
