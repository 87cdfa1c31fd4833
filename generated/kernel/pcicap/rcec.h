/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Event Collector Endpoint Association
 *
 * Generated from specs/ext/rcec.yaml - do not edit.
 * Source: PCIe Base, Root Complex Event Collector Endpoint Association Capability
 */
#ifndef PCICAP_RCEC_H
#define PCICAP_RCEC_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_RCEC_ID				0x0007

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Bit n is device n of the own bus */
#define PCICAP_RCEC_RCIEP_BITMAP		0x04

/* hwinit: Other buses with associated functions; none if first is above last */
#define PCICAP_RCEC_BUS_NUMBERS			0x08
/* hwinit: First bus */
#define  PCICAP_RCEC_BUS_NUMBERS_NEXT_BUS	0x0000ff00
/* hwinit: Last bus */
#define  PCICAP_RCEC_BUS_NUMBERS_LAST_BUS	0x00ff0000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_rcec_desc;

/**
 * struct pcicap_rcec - Root Complex Event Collector Endpoint Association
 * @view: where it is
 * @version: read once: the layout depends on it
 *
 * Made by pcicap_rcec_find() only.
 */
struct pcicap_rcec {
	struct pcicap_view view;
	u32 version;
};

/**
 * pcicap_rcec_read_rciep_bitmap() - read: Bit n is device n of the own bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcec_read_rciep_bitmap(const struct pcicap_rcec *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCEC_RCIEP_BITMAP, val);
}

/**
 * pcicap_rcec_bus_numbers_next_bus() - First bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rcec_bus_numbers_next_bus(u32 r)
{
	return FIELD_GET(PCICAP_RCEC_BUS_NUMBERS_NEXT_BUS, r);
}

/**
 * pcicap_rcec_bus_numbers_last_bus() - Last bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rcec_bus_numbers_last_bus(u32 r)
{
	return FIELD_GET(PCICAP_RCEC_BUS_NUMBERS_LAST_BUS, r);
}

/**
 * pcicap_rcec_read_bus_numbers() - read: Other buses with associated functions;
 * none if first is above last
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcec_read_bus_numbers(const struct pcicap_rcec *v, u32 *val)
{
	*val = U32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_RCEC_BUS_NUMBERS, val);
}

/**
 * struct pcicap_rcec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rcec_dwords {
	struct pcicap_rcec v;
	u32 dw[3];
};

/**
 * pcicap_rcec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rcec_snapshot(const struct pcicap_rcec *v, struct pcicap_rcec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/**
 * pcicap_rcec_snapshot_rciep_bitmap() - from a snapshot: Bit n is device n of
 * the own bus
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcec_snapshot_rciep_bitmap(const struct pcicap_rcec_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCEC_RCIEP_BITMAP, val);
}

/**
 * pcicap_rcec_snapshot_bus_numbers() - from a snapshot: Other buses with
 * associated functions; none if first is above last
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcec_snapshot_bus_numbers(const struct pcicap_rcec_dwords *s, u32 *val)
{
	const struct pcicap_rcec *v = &s->v;

	*val = U32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCEC_BUS_NUMBERS, val);
}

/**
 * pcicap_rcec_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rcec_init(struct pcicap_rcec *v)
{
	v->version = v->view.version;
	{
		u32 end = 8;

		if (v->version >= 2)
			end = pcicap_raise32(end, 0x08, 1, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_rcec_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_rcec_find().
 */
static inline int __must_check
pcicap_rcec_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_rcec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0007, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_rcec_init(v);
}

/**
 * pcicap_rcec_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_rcec_find(struct pcicap_cfg *cfg, struct pcicap_rcec *v)
{
	return pcicap_rcec_find_after(cfg, 0, v);
}

/**
 * pcicap_rcec_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_rcec_find().
 */
static inline int __must_check
pcicap_rcec_find_next(const struct pcicap_rcec *prev, struct pcicap_rcec *v)
{
	return pcicap_rcec_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_RCEC_H */
