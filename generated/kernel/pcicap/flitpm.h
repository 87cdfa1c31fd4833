/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Performance Measurement
 *
 * Generated from specs/ext/flitpm.yaml - do not edit.
 */
/* Source: pydiskcmd */
#ifndef PCICAP_FLITPM_H
#define PCICAP_FLITPM_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_FLITPM_ID			0x0033
#define PCICAP_FLITPM_SIZE			0x24

/* Registers: offset from the start of the capability; fields: mask, access */
/* unknown: Capability */
#define PCICAP_FLITPM_CAP			0x04
/* unknown: Control */
#define PCICAP_FLITPM_CTRL			0x08
/* unknown: Status */
#define PCICAP_FLITPM_STATUS			0x0c
/* unknown: LTSSM Performance Status */
#define PCICAP_FLITPM_LTSSM_STATUS		0x10
#define PCICAP_FLITPM_LTSSM_STATUS_COUNT	5
/* clang-format on */

/**
 * struct pcicap_flitpm - Flit Performance Measurement
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_flitpm_find() only.
 */
struct pcicap_flitpm {
	struct pci_dev *dev;
	u16 pos;
};

/* Capability */
static inline int __must_check
pcicap_flitpm_read_cap(const struct pcicap_flitpm *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITPM_CAP, val);
}

/* Control */
static inline int __must_check
pcicap_flitpm_read_ctrl(const struct pcicap_flitpm *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITPM_CTRL, val);
}

/* Status */
static inline int __must_check
pcicap_flitpm_read_status(const struct pcicap_flitpm *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITPM_STATUS, val);
}

/* LTSSM Performance Status */
static inline int __must_check
pcicap_flitpm_read_ltssm_status(const struct pcicap_flitpm *v,
				unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITPM_LTSSM_STATUS + index * 4,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_flitpm_at(struct pci_dev *dev, u16 pos, struct pcicap_flitpm *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_flitpm_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_flitpm_find(struct pci_dev *dev, struct pcicap_flitpm *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_FLITPM_ID);
	int ret = pcicap_flitpm_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_flitpm_find_next(const struct pcicap_flitpm *prev,
			struct pcicap_flitpm *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_FLITPM_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_flitpm_at(dev, pos, v);
}

#endif /* PCICAP_FLITPM_H */
