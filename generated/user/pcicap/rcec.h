/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Event Collector Endpoint Association
 *
 * Generated from specs/ext/rcec.yaml - do not edit.
 * Source: PCIe Base, Root Complex Event Collector Endpoint Association Capability
 */
#ifndef PCICAP_RCEC_H
#define PCICAP_RCEC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_RCEC_ID				0x0007

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Bit n: device n on the collector's own bus is associated */
#define PCICAP_RCEC_RCIEP_BITMAP		0x04

/* hwinit: Other buses with associated functions; none if the first is above the last */
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
	uint32_t version;
};

/**
 * pcicap_rcec_read_rciep_bitmap() - read: Bit n: device n on the collector's
 * own bus is associated
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_read_rciep_bitmap(const struct pcicap_rcec *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCEC_RCIEP_BITMAP, val);
}

/* Other buses with associated functions; none if the first is above the last */
struct pcicap_rcec_bus_numbers {
	uint32_t raw;
};

/* First bus */
static inline uint32_t
pcicap_rcec_bus_numbers_next_bus(struct pcicap_rcec_bus_numbers r)
{
	return (uint32_t)((r.raw & PCICAP_RCEC_BUS_NUMBERS_NEXT_BUS) >> 8);
}

/* Last bus */
static inline uint32_t
pcicap_rcec_bus_numbers_last_bus(struct pcicap_rcec_bus_numbers r)
{
	return (uint32_t)((r.raw & PCICAP_RCEC_BUS_NUMBERS_LAST_BUS) >> 16);
}

/**
 * pcicap_rcec_read_bus_numbers() - read: Other buses with associated functions;
 * none if the first is above the last
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_read_bus_numbers(const struct pcicap_rcec *v,
			     struct pcicap_rcec_bus_numbers *val)
{
	val->raw = UINT32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_RCEC_BUS_NUMBERS, &val->raw);
}

/**
 * struct pcicap_rcec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rcec_dwords {
	struct pcicap_rcec v;
	uint32_t dw[3];
};

/**
 * pcicap_rcec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_snapshot(const struct pcicap_rcec *v, struct pcicap_rcec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/*
 * Bit n: device n on the collector's own bus is associated: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_snapshot_rciep_bitmap(const struct pcicap_rcec_dwords *s,
				  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCEC_RCIEP_BITMAP, val);
}

/*
 * Other buses with associated functions; none if the first is above the last:
 * from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_snapshot_bus_numbers(const struct pcicap_rcec_dwords *s,
				 struct pcicap_rcec_bus_numbers *val)
{
	const struct pcicap_rcec *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCEC_BUS_NUMBERS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_init(struct pcicap_rcec *v)
{
	v->version = v->view.version;
	{
		uint32_t end = 8;

		if (v->version >= 2)
			end = pcicap_raise32(end, 0x08, 1, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_rcec_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_rcec *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_rcec_find_next(const struct pcicap_rcec *prev, struct pcicap_rcec *v)
{
	return pcicap_rcec_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_RCEC_H */
