/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Debug Port
 *
 * Generated from specs/std/dbg.yaml - do not edit.
 * Source: EHCI 1.0, Appendix C; libpci header.h
 */
#ifndef PCICAP_DBG_H
#define PCICAP_DBG_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DBG_ID				0x0a
#define PCICAP_DBG_SIZE				0x04

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Location of the debug port registers */
#define PCICAP_DBG_PORT				0x02
/* ro: Offset within the BAR */
#define  PCICAP_DBG_PORT_OFFSET			0x1fff
/* ro: BAR that holds the registers */
#define  PCICAP_DBG_PORT_BAR			0xe000
#define  PCICAP_DBG_PORT_BAR_BAR0		0x1
#define  PCICAP_DBG_PORT_BAR_BAR1		0x2
#define  PCICAP_DBG_PORT_BAR_BAR2		0x3
#define  PCICAP_DBG_PORT_BAR_BAR3		0x4
#define  PCICAP_DBG_PORT_BAR_BAR4		0x5
#define  PCICAP_DBG_PORT_BAR_BAR5		0x6
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dbg_desc;

/**
 * struct pcicap_dbg - Debug Port
 * @view: where it is
 *
 * Made by pcicap_dbg_find() only.
 */
struct pcicap_dbg {
	struct pcicap_view view;
};

/* Location of the debug port registers */
struct pcicap_dbg_port {
	uint16_t raw;
};

/* Offset within the BAR (raw; quantity in bytes) */
static inline uint16_t
pcicap_dbg_port_offset(struct pcicap_dbg_port r)
{
	return (uint16_t)(r.raw & PCICAP_DBG_PORT_OFFSET);
}

/* BAR that holds the registers */
static inline uint16_t
pcicap_dbg_port_bar(struct pcicap_dbg_port r)
{
	return (uint16_t)((r.raw & PCICAP_DBG_PORT_BAR) >> 13);
}

/**
 * pcicap_dbg_read_port() - read: Location of the debug port registers
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_read_port(const struct pcicap_dbg *v, struct pcicap_dbg_port *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DBG_PORT, &val->raw);
}

/**
 * struct pcicap_dbg_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dbg_dwords {
	struct pcicap_dbg v;
	uint32_t dw[1];
};

/**
 * pcicap_dbg_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_snapshot(const struct pcicap_dbg *v, struct pcicap_dbg_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/*
 * Location of the debug port registers: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_snapshot_port(const struct pcicap_dbg_dwords *s,
			 struct pcicap_dbg_port *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DBG_PORT,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_init(struct pcicap_dbg *v)
{
	pcicap_view_clamp(&v->view, 4);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_dbg *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x000a, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dbg_init(v);
}

/**
 * pcicap_dbg_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_find(struct pcicap_cfg *cfg, struct pcicap_dbg *v)
{
	return pcicap_dbg_find_after(cfg, 0, v);
}

/**
 * pcicap_dbg_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dbg_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dbg_find_next(const struct pcicap_dbg *prev, struct pcicap_dbg *v)
{
	return pcicap_dbg_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DBG_H */
