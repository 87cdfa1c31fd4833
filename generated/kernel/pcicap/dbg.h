/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Debug Port
 *
 * Generated from specs/std/dbg.yaml - do not edit.
 */
/* Source: EHCI 1.0, Appendix C; libpci header.h */
#ifndef PCICAP_DBG_H
#define PCICAP_DBG_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DBG_ID				0x0a
#define PCICAP_DBG_SIZE				0x04

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_dbg_port_t;
/* ro: Location of the debug port registers */
#define PCICAP_DBG_PORT				0x02
/* ro: Offset within the BAR */
#define  PCICAP_DBG_PORT_OFFSET			PCICAP_BITS(pcicap_dbg_port_t, 0x1fff)
/* ro: BAR that holds the registers */
#define  PCICAP_DBG_PORT_BAR			PCICAP_BITS(pcicap_dbg_port_t, 0xe000)
#define  PCICAP_DBG_PORT_BAR_BAR0		PCICAP_BITS(pcicap_dbg_port_t, 0x2000)
#define  PCICAP_DBG_PORT_BAR_BAR1		PCICAP_BITS(pcicap_dbg_port_t, 0x4000)
#define  PCICAP_DBG_PORT_BAR_BAR2		PCICAP_BITS(pcicap_dbg_port_t, 0x6000)
#define  PCICAP_DBG_PORT_BAR_BAR3		PCICAP_BITS(pcicap_dbg_port_t, 0x8000)
#define  PCICAP_DBG_PORT_BAR_BAR4		PCICAP_BITS(pcicap_dbg_port_t, 0xa000)
#define  PCICAP_DBG_PORT_BAR_BAR5		PCICAP_BITS(pcicap_dbg_port_t, 0xc000)
/* clang-format on */

/**
 * struct pcicap_dbg - Debug Port
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_dbg_find() only.
 */
struct pcicap_dbg {
	struct pci_dev *dev;
	u16 pos;
};

/* Location of the debug port registers */
static inline int __must_check
pcicap_dbg_read_port(const struct pcicap_dbg *v, pcicap_dbg_port_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_DBG_PORT,
				    (__force u16 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dbg_at(struct pci_dev *dev, u16 pos, struct pcicap_dbg *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_dbg_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dbg_find(struct pci_dev *dev, struct pcicap_dbg *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_DBG_ID);
	int ret = pcicap_dbg_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dbg_find_next(const struct pcicap_dbg *prev, struct pcicap_dbg *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_DBG_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dbg_at(dev, pos, v);
}

#endif /* PCICAP_DBG_H */
