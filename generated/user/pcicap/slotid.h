/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Slot Identification
 *
 * Generated from specs/std/slotid.yaml - do not edit.
 * Source: PCI-to-PCI Bridge Architecture 1.2, 13.1; Linux pci_regs.h
 */
#ifndef PCICAP_SLOTID_H
#define PCICAP_SLOTID_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SLOTID_ID			0x04
#define PCICAP_SLOTID_SIZE			0x04

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Expansion slots */
#define PCICAP_SLOTID_EXPANSION_SLOT			0x02
/* ro: Expansion slots on the secondary bus */
#define  PCICAP_SLOTID_EXPANSION_SLOT_SLOTS		0x1f
/* ro: First bridge of its chassis */
#define  PCICAP_SLOTID_EXPANSION_SLOT_FIRST_IN_CHASSIS	0x20
#define PCICAP_SLOTID_CHASSIS			0x03	/* rw: Chassis number */
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

/* Expansion slots */
struct pcicap_slotid_expansion_slot {
	uint8_t raw;
};

/* Expansion slots on the secondary bus */
static inline uint8_t
pcicap_slotid_expansion_slot_slots(struct pcicap_slotid_expansion_slot r)
{
	return (uint8_t)(r.raw & PCICAP_SLOTID_EXPANSION_SLOT_SLOTS);
}

/* First bridge of its chassis */
static inline bool
pcicap_slotid_expansion_slot_first_in_chassis(struct pcicap_slotid_expansion_slot r)
{
	return (r.raw & PCICAP_SLOTID_EXPANSION_SLOT_FIRST_IN_CHASSIS) != 0;
}

/**
 * pcicap_slotid_read_expansion_slot() - read: Expansion slots
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_read_expansion_slot(const struct pcicap_slotid *v,
				  struct pcicap_slotid_expansion_slot *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SLOTID_EXPANSION_SLOT,
				 &val->raw);
}

/**
 * pcicap_slotid_read_chassis() - read: Chassis number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_read_chassis(const struct pcicap_slotid *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SLOTID_CHASSIS, val);
}

/**
 * pcicap_slotid_write_chassis() - write: Chassis number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_write_chassis(const struct pcicap_slotid *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_SLOTID_CHASSIS, val);
}

/**
 * pcicap_slotid_update_chassis() - change bits: Chassis number
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
PCICAP_MUST_CHECK static inline int
pcicap_slotid_update_chassis(const struct pcicap_slotid *v, uint8_t mask,
			     uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_slotid_read_chassis(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_SLOTID_CHASSIS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_slotid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_slotid_dwords {
	struct pcicap_slotid v;
	uint32_t dw[1];
};

/**
 * pcicap_slotid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_snapshot(const struct pcicap_slotid *v,
		       struct pcicap_slotid_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* Expansion slots: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_snapshot_expansion_slot(const struct pcicap_slotid_dwords *s,
				      struct pcicap_slotid_expansion_slot *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_SLOTID_EXPANSION_SLOT, &val->raw);
}

/* Chassis number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_snapshot_chassis(const struct pcicap_slotid_dwords *s,
			       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_SLOTID_CHASSIS,
				   val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_init(struct pcicap_slotid *v)
{
	pcicap_view_clamp(&v->view, 4);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_slotid_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_slotid_find_next(const struct pcicap_slotid *prev,
			struct pcicap_slotid *v)
{
	return pcicap_slotid_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SLOTID_H */
