/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Performance Measurement
 *
 * Generated from specs/ext/flitpm.yaml - do not edit.
 * Source: pydiskcmd
 */
#ifndef PCICAP_FLITPM_H
#define PCICAP_FLITPM_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_FLITPM_ID			0x0033
#define PCICAP_FLITPM_SIZE			0x24

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_FLITPM_CAP			0x04	/* unknown: Capability */
#define PCICAP_FLITPM_CTRL			0x08	/* unknown: Control */
#define PCICAP_FLITPM_STATUS			0x0c	/* unknown: Status */
#define PCICAP_FLITPM_LTSSM_STATUS		0x10	/* unknown: LTSSM Performance Status */
#define PCICAP_FLITPM_LTSSM_STATUS_COUNT	5
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_flitpm_desc;

/**
 * struct pcicap_flitpm - Flit Performance Measurement
 * @view: where it is
 *
 * Made by pcicap_flitpm_find() only.
 */
struct pcicap_flitpm {
	struct pcicap_view view;
};

/**
 * pcicap_flitpm_read_cap() - read: Capability
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_read_cap(const struct pcicap_flitpm *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITPM_CAP, val);
}

/**
 * pcicap_flitpm_read_ctrl() - read: Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_read_ctrl(const struct pcicap_flitpm *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITPM_CTRL, val);
}

/**
 * pcicap_flitpm_read_status() - read: Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_read_status(const struct pcicap_flitpm *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITPM_STATUS, val);
}

/**
 * pcicap_flitpm_read_ltssm_status() - read: LTSSM Performance Status
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_read_ltssm_status(const struct pcicap_flitpm *v,
				unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_FLITPM_LTSSM_STATUS + index * 4, val);
}

/**
 * struct pcicap_flitpm_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_flitpm_dwords {
	struct pcicap_flitpm v;
	uint32_t dw[9];
};

/**
 * pcicap_flitpm_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_snapshot(const struct pcicap_flitpm *v,
		       struct pcicap_flitpm_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 8, &s->dw[1]);
}

/* Capability: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_snapshot_cap(const struct pcicap_flitpm_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FLITPM_CAP,
				    val);
}

/* Control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_snapshot_ctrl(const struct pcicap_flitpm_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FLITPM_CTRL,
				    val);
}

/* Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_snapshot_status(const struct pcicap_flitpm_dwords *s,
			      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FLITPM_STATUS,
				    val);
}

/* LTSSM Performance Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_snapshot_ltssm_status(const struct pcicap_flitpm_dwords *s,
				    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITPM_LTSSM_STATUS + index * 4,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_init(struct pcicap_flitpm *v)
{
	pcicap_view_clamp(&v->view, 36);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_find_after(struct pcicap_cfg *cfg, uint32_t after,
			 struct pcicap_flitpm *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0033, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_flitpm_init(v);
}

/**
 * pcicap_flitpm_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_find(struct pcicap_cfg *cfg, struct pcicap_flitpm *v)
{
	return pcicap_flitpm_find_after(cfg, 0, v);
}

/**
 * pcicap_flitpm_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_flitpm_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitpm_find_next(const struct pcicap_flitpm *prev,
			struct pcicap_flitpm *v)
{
	return pcicap_flitpm_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_FLITPM_H */
