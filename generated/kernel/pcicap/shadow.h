/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Shadow Functions
 *
 * Generated from specs/ext/shadow.yaml - do not edit.
 */
/* Source: pydiskcmd */
#ifndef PCICAP_SHADOW_H
#define PCICAP_SHADOW_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SHADOW_ID			0x002d
#define PCICAP_SHADOW_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */
/* unknown: Capability */
#define PCICAP_SHADOW_CAP			0x04
/* unknown: Control */
#define PCICAP_SHADOW_CTRL			0x08
/* unknown: Shadow function instances */
#define PCICAP_SHADOW_INSTANCE			0x0c
#define PCICAP_SHADOW_INSTANCE_COUNT		4
/* clang-format on */

/**
 * struct pcicap_shadow - Shadow Functions
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_shadow_find() only.
 */
struct pcicap_shadow {
	struct pci_dev *dev;
	u16 pos;
};

/* Capability */
static inline int __must_check
pcicap_shadow_read_cap(const struct pcicap_shadow *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SHADOW_CAP, val);
}

/* Control */
static inline int __must_check
pcicap_shadow_read_ctrl(const struct pcicap_shadow *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SHADOW_CTRL, val);
}

/* Shadow function instances */
static inline int __must_check
pcicap_shadow_read_instance(const struct pcicap_shadow *v, unsigned int index,
			    u32 *val)
{
	*val = U32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SHADOW_INSTANCE + index * 4,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_shadow_at(struct pci_dev *dev, u16 pos, struct pcicap_shadow *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_shadow_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_shadow_find(struct pci_dev *dev, struct pcicap_shadow *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_SHADOW_ID);
	int ret = pcicap_shadow_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_shadow_find_next(const struct pcicap_shadow *prev,
			struct pcicap_shadow *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_SHADOW_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_shadow_at(dev, pos, v);
}

#endif /* PCICAP_SHADOW_H */
