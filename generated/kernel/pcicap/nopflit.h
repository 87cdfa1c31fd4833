/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NOP Flit
 *
 * Generated from specs/ext/nopflit.yaml - do not edit.
 */
/* Source: pydiskcmd */
#ifndef PCICAP_NOPFLIT_H
#define PCICAP_NOPFLIT_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_NOPFLIT_ID			0x0037
#define PCICAP_NOPFLIT_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
/* unknown: Capability */
#define PCICAP_NOPFLIT_CAP			0x04
/* unknown: Control 1 */
#define PCICAP_NOPFLIT_CTRL1			0x08
/* unknown: Control 2 */
#define PCICAP_NOPFLIT_CTRL2			0x0c
/* unknown: Status */
#define PCICAP_NOPFLIT_STATUS			0x10
/* clang-format on */

/**
 * struct pcicap_nopflit - NOP Flit
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_nopflit_find() only.
 */
struct pcicap_nopflit {
	struct pci_dev *dev;
	u16 pos;
};

/* Capability */
static inline int __must_check
pcicap_nopflit_read_cap(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_NOPFLIT_CAP, val);
}

/* Control 1 */
static inline int __must_check
pcicap_nopflit_read_ctrl1(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_NOPFLIT_CTRL1, val);
}

/* Control 2 */
static inline int __must_check
pcicap_nopflit_read_ctrl2(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_NOPFLIT_CTRL2, val);
}

/* Status */
static inline int __must_check
pcicap_nopflit_read_status(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_NOPFLIT_STATUS,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_nopflit_at(struct pci_dev *dev, u16 pos, struct pcicap_nopflit *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_nopflit_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_nopflit_find(struct pci_dev *dev, struct pcicap_nopflit *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_NOPFLIT_ID);
	int ret = pcicap_nopflit_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_nopflit_find_next(const struct pcicap_nopflit *prev,
			 struct pcicap_nopflit *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_NOPFLIT_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_nopflit_at(dev, pos, v);
}

#endif /* PCICAP_NOPFLIT_H */
