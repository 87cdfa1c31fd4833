/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration Access Correlation
 *
 * Generated from specs/ext/cac.yaml - do not edit.
 * Source: pcics
 */
#ifndef PCICAP_CAC_H
#define PCICAP_CAC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CAC_ID				0x000c
#define PCICAP_CAC_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_CAC_CORRELATION			0x04	/* unknown: Device correlation value */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cac_desc;

/**
 * struct pcicap_cac - Configuration Access Correlation
 * @view: where it is
 *
 * Made by pcicap_cac_find() only.
 */
struct pcicap_cac {
	struct pcicap_view view;
};

/**
 * pcicap_cac_read_correlation() - read: Device correlation value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cac_read_correlation(const struct pcicap_cac *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CAC_CORRELATION, val);
}

/**
 * struct pcicap_cac_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cac_dwords {
	struct pcicap_cac v;
	uint32_t dw[2];
};

/**
 * pcicap_cac_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cac_snapshot(const struct pcicap_cac *v, struct pcicap_cac_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* Device correlation value: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cac_snapshot_correlation(const struct pcicap_cac_dwords *s,
				uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CAC_CORRELATION, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cac_init(struct pcicap_cac *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cac_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_cac *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x000c, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cac_init(v);
}

/**
 * pcicap_cac_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cac_find(struct pcicap_cfg *cfg, struct pcicap_cac *v)
{
	return pcicap_cac_find_after(cfg, 0, v);
}

/**
 * pcicap_cac_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cac_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cac_find_next(const struct pcicap_cac *prev, struct pcicap_cac *v)
{
	return pcicap_cac_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CAC_H */
