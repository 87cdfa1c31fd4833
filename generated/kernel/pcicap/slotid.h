/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Slot Identification
 *
 * Generated from specs/std/slotid.yaml - do not edit.
 * Source: PCI-to-PCI Bridge Architecture 1.2, 13.1; Linux pci_regs.h
 */
#ifndef PCICAP_SLOTID_H
#define PCICAP_SLOTID_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_SLOTID_ID			0x04
#define PCICAP_SLOTID_SIZE			0x04

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Slots behind the bridge */
#define PCICAP_SLOTID_EXPANSION_SLOT			0x02
/* ro: Expansion slots on the secondary bus */
#define  PCICAP_SLOTID_EXPANSION_SLOT_SLOTS		0x1f
/* ro: First bridge of its chassis */
#define  PCICAP_SLOTID_EXPANSION_SLOT_FIRST_IN_CHASSIS	0x20
#define PCICAP_SLOTID_CHASSIS			0x03	/* rw: Number of the chassis */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_slotid_desc;

/**
 * struct pcicap_slotid - Slot Identification
 * @view: where it is
 *
 * Made by pcicap_slotid_find() only.
 */
struct pcicap_slotid {
	struct pcicap_view view;
};

/**
 * pcicap_slotid_expansion_slot_slots() - Expansion slots on the secondary bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_slotid_expansion_slot_slots(u8 r)
{
	return FIELD_GET(PCICAP_SLOTID_EXPANSION_SLOT_SLOTS, r);
}

/**
 * pcicap_slotid_expansion_slot_first_in_chassis() - First bridge of its chassis
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_slotid_expansion_slot_first_in_chassis(u8 r)
{
	return FIELD_GET(PCICAP_SLOTID_EXPANSION_SLOT_FIRST_IN_CHASSIS, r);
}

/**
 * pcicap_slotid_read_expansion_slot() - read: Slots behind the bridge
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_slotid_read_expansion_slot(const struct pcicap_slotid *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SLOTID_EXPANSION_SLOT, val);
}

/**
 * pcicap_slotid_read_chassis() - read: Number of the chassis
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_slotid_read_chassis(const struct pcicap_slotid *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SLOTID_CHASSIS, val);
}

/**
 * pcicap_slotid_write_chassis() - write: Number of the chassis
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_slotid_write_chassis(const struct pcicap_slotid *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_SLOTID_CHASSIS, val);
}

/**
 * pcicap_slotid_update_chassis() - change bits: Number of the chassis
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_slotid_update_chassis(const struct pcicap_slotid *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_slotid_read_chassis(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_SLOTID_CHASSIS,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_slotid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_slotid_dwords {
	struct pcicap_slotid v;
	u32 dw[1];
};

/**
 * pcicap_slotid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_slotid_snapshot(const struct pcicap_slotid *v,
		       struct pcicap_slotid_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/**
 * pcicap_slotid_snapshot_expansion_slot() - from a snapshot: Slots behind
 * the bridge
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_slotid_snapshot_expansion_slot(const struct pcicap_slotid_dwords *s,
				      u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_SLOTID_EXPANSION_SLOT, val);
}

/**
 * pcicap_slotid_snapshot_chassis() - from a snapshot: Number of the chassis
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_slotid_snapshot_chassis(const struct pcicap_slotid_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_SLOTID_CHASSIS,
				   val);
}

/**
 * pcicap_slotid_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_slotid_init(struct pcicap_slotid *v)
{
	pcicap_view_clamp(&v->view, 4);
	return 0;
}

/**
 * pcicap_slotid_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_slotid_find().
 */
static inline int __must_check
pcicap_slotid_find_after(struct pcicap_cfg *cfg, u32 after,
			 struct pcicap_slotid *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0004, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_slotid_init(v);
}

/**
 * pcicap_slotid_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_slotid_find(struct pcicap_cfg *cfg, struct pcicap_slotid *v)
{
	return pcicap_slotid_find_after(cfg, 0, v);
}

/**
 * pcicap_slotid_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_slotid_find().
 */
static inline int __must_check
pcicap_slotid_find_next(const struct pcicap_slotid *prev,
			struct pcicap_slotid *v)
{
	return pcicap_slotid_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_SLOTID_H */
