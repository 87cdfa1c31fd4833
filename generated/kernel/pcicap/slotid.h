/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Slot Identification
 *
 * Generated from specs/std/slotid.yaml - do not edit.
 */
/* Source: PCI-to-PCI Bridge Architecture 1.2, 13.1; Linux pci_regs.h */
#ifndef PCICAP_SLOTID_H
#define PCICAP_SLOTID_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SLOTID_ID			0x04
#define PCICAP_SLOTID_SIZE			0x04

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u8 __bitwise pcicap_slotid_expansion_slot_t;
/* ro: Expansion slots */
#define PCICAP_SLOTID_EXPANSION_SLOT			0x02
/* ro: Expansion slots on the secondary bus */
#define  PCICAP_SLOTID_EXPANSION_SLOT_SLOTS \
	PCICAP_BITS(pcicap_slotid_expansion_slot_t, 0x1f)
/* ro: First bridge of its chassis */
#define  PCICAP_SLOTID_EXPANSION_SLOT_FIRST_IN_CHASSIS \
	PCICAP_BITS(pcicap_slotid_expansion_slot_t, 0x20)
/* rw: Chassis number */
#define PCICAP_SLOTID_CHASSIS			0x03
/* clang-format on */

/**
 * struct pcicap_slotid - Slot Identification
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_slotid_find() only.
 */
struct pcicap_slotid {
	struct pci_dev *dev;
	u16 pos;
};

/* Expansion slots */
static inline int __must_check
pcicap_slotid_read_expansion_slot(const struct pcicap_slotid *v,
				  pcicap_slotid_expansion_slot_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_SLOTID_EXPANSION_SLOT + PCICAP_SURE,
				   (__force u8 *)val);
}

/* Chassis number */
static inline int __must_check
pcicap_slotid_read_chassis(const struct pcicap_slotid *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_SLOTID_CHASSIS, val);
}

static inline int __must_check
pcicap_slotid_write_chassis(const struct pcicap_slotid *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_SLOTID_CHASSIS,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_slotid_at(struct pci_dev *dev, u16 pos, struct pcicap_slotid *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_slotid_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_slotid_find(struct pci_dev *dev, struct pcicap_slotid *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_SLOTID_ID);
	int ret = pcicap_slotid_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_slotid_find_next(const struct pcicap_slotid *prev,
			struct pcicap_slotid *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_SLOTID_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_slotid_at(dev, pos, v);
}

#endif /* PCICAP_SLOTID_H */
