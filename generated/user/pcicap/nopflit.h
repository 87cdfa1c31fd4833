/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NOP Flit
 *
 * Generated from specs/ext/nopflit.yaml - do not edit.
 * Source: pydiskcmd
 */
#ifndef PCICAP_NOPFLIT_H
#define PCICAP_NOPFLIT_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_NOPFLIT_ID			0x0037
#define PCICAP_NOPFLIT_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_NOPFLIT_CAP			0x04	/* unknown: Capability */
#define PCICAP_NOPFLIT_CTRL1			0x08	/* unknown: Control 1 */
#define PCICAP_NOPFLIT_CTRL2			0x0c	/* unknown: Control 2 */
#define PCICAP_NOPFLIT_STATUS			0x10	/* unknown: Status */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_nopflit_desc;

/**
 * struct pcicap_nopflit - NOP Flit
 * @view: where it is
 *
 * Made by pcicap_nopflit_find() only.
 */
struct pcicap_nopflit {
	struct pcicap_view view;
};

/**
 * pcicap_nopflit_read_cap() - read: Capability
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_read_cap(const struct pcicap_nopflit *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_CAP, val);
}

/**
 * pcicap_nopflit_read_ctrl1() - read: Control 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_read_ctrl1(const struct pcicap_nopflit *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_CTRL1, val);
}

/**
 * pcicap_nopflit_read_ctrl2() - read: Control 2
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_read_ctrl2(const struct pcicap_nopflit *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_CTRL2, val);
}

/**
 * pcicap_nopflit_read_status() - read: Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_read_status(const struct pcicap_nopflit *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_STATUS, val);
}

/**
 * struct pcicap_nopflit_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_nopflit_dwords {
	struct pcicap_nopflit v;
	uint32_t dw[5];
};

/**
 * pcicap_nopflit_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_snapshot(const struct pcicap_nopflit *v,
			struct pcicap_nopflit_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/* Capability: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_snapshot_cap(const struct pcicap_nopflit_dwords *s,
			    uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NOPFLIT_CAP,
				    val);
}

/* Control 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_snapshot_ctrl1(const struct pcicap_nopflit_dwords *s,
			      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NOPFLIT_CTRL1,
				    val);
}

/* Control 2: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_snapshot_ctrl2(const struct pcicap_nopflit_dwords *s,
			      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NOPFLIT_CTRL2,
				    val);
}

/* Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_snapshot_status(const struct pcicap_nopflit_dwords *s,
			       uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_NOPFLIT_STATUS, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_init(struct pcicap_nopflit *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_find_after(struct pcicap_cfg *cfg, uint32_t after,
			  struct pcicap_nopflit *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0037, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_nopflit_init(v);
}

/**
 * pcicap_nopflit_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_find(struct pcicap_cfg *cfg, struct pcicap_nopflit *v)
{
	return pcicap_nopflit_find_after(cfg, 0, v);
}

/**
 * pcicap_nopflit_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_nopflit_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_nopflit_find_next(const struct pcicap_nopflit *prev,
			 struct pcicap_nopflit *v)
{
	return pcicap_nopflit_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_NOPFLIT_H */
