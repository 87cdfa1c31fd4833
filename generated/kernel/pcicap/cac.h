/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Configuration Access Correlation
 *
 * Generated from specs/ext/cac.yaml - do not edit.
 * Source: pcics
 */
#ifndef PCICAP_CAC_H
#define PCICAP_CAC_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

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
 * the access.
 */
static inline int __must_check
pcicap_cac_read_correlation(const struct pcicap_cac *v, u32 *val)
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
	u32 dw[2];
};

/**
 * pcicap_cac_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cac_snapshot(const struct pcicap_cac *v, struct pcicap_cac_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_cac_snapshot_correlation() - from a snapshot: Device correlation value
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cac_snapshot_correlation(const struct pcicap_cac_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CAC_CORRELATION, val);
}

/**
 * pcicap_cac_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cac_init(struct pcicap_cac *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_cac_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cac_find().
 */
static inline int __must_check
pcicap_cac_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_cac *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_cac_find_next(const struct pcicap_cac *prev, struct pcicap_cac *v)
{
	return pcicap_cac_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_CAC_H */
