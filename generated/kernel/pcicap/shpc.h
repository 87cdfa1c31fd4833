/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Standard Hot-Plug Controller
 *
 * Generated from specs/std/shpc.yaml - do not edit.
 */
/*
 * Source: PCI Standard Hot-Plug Controller 1.0; Linux shpchp, EDK2, QEMU shpc.c
 */
#ifndef PCICAP_SHPC_H
#define PCICAP_SHPC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SHPC_ID				0x0c
#define PCICAP_SHPC_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */
/* rw: Dword of the working registers to be shown */
#define PCICAP_SHPC_DWORD_SELECT		0x02

typedef u8 __bitwise pcicap_shpc_pending_t;
/* ro: What waits */
#define PCICAP_SHPC_PENDING				0x03
/* ro: A controller SERR is pending */
#define  PCICAP_SHPC_PENDING_CONTROLLER_SERR		PCICAP_BITS(pcicap_shpc_pending_t, 0x40)
/* ro: A controller interrupt is pending */
#define  PCICAP_SHPC_PENDING_CONTROLLER_INTERRUPT	PCICAP_BITS(pcicap_shpc_pending_t, 0x80)
/* rw: The selected dword */
#define PCICAP_SHPC_DWORD_DATA			0x04
/* clang-format on */

/**
 * struct pcicap_shpc - Standard Hot-Plug Controller
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_shpc_find() only.
 */
struct pcicap_shpc {
	struct pci_dev *dev;
	u16 pos;
};

/* Dword of the working registers to be shown */
static inline int __must_check
pcicap_shpc_read_dword_select(const struct pcicap_shpc *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_SHPC_DWORD_SELECT,
				   val);
}

static inline int __must_check
pcicap_shpc_write_dword_select(const struct pcicap_shpc *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_SHPC_DWORD_SELECT,
				    val);
}

/* What waits */
static inline int __must_check
pcicap_shpc_read_pending(const struct pcicap_shpc *v,
			 pcicap_shpc_pending_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_SHPC_PENDING + PCICAP_SURE,
				   (__force u8 *)val);
}

/* The selected dword */
static inline int __must_check
pcicap_shpc_read_dword_data(const struct pcicap_shpc *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SHPC_DWORD_DATA,
				    val);
}

static inline int __must_check
pcicap_shpc_write_dword_data(const struct pcicap_shpc *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_SHPC_DWORD_DATA,
				     val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_shpc_at(struct pci_dev *dev, u16 pos, struct pcicap_shpc *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_shpc_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_shpc_find(struct pci_dev *dev, struct pcicap_shpc *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_SHPC_ID);
	int ret = pcicap_shpc_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_shpc_find_next(const struct pcicap_shpc *prev, struct pcicap_shpc *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_SHPC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_shpc_at(dev, pos, v);
}

#endif /* PCICAP_SHPC_H */
