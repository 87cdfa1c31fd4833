/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NOP Flit
 *
 * Generated from specs/ext/nopflit.yaml - do not edit.
 * Source: pydiskcmd
 */
#ifndef PCICAP_NOPFLIT_H
#define PCICAP_NOPFLIT_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

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
 * the access.
 */
static inline int __must_check
pcicap_nopflit_read_cap(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_CAP, val);
}

/**
 * pcicap_nopflit_read_ctrl1() - read: Control 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nopflit_read_ctrl1(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_CTRL1, val);
}

/**
 * pcicap_nopflit_read_ctrl2() - read: Control 2
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nopflit_read_ctrl2(const struct pcicap_nopflit *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NOPFLIT_CTRL2, val);
}

/**
 * pcicap_nopflit_read_status() - read: Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_nopflit_read_status(const struct pcicap_nopflit *v, u32 *val)
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
	u32 dw[5];
};

/**
 * pcicap_nopflit_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_nopflit_snapshot(const struct pcicap_nopflit *v,
			struct pcicap_nopflit_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/**
 * pcicap_nopflit_snapshot_cap() - from a snapshot: Capability
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_nopflit_snapshot_cap(const struct pcicap_nopflit_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NOPFLIT_CAP,
				    val);
}

/**
 * pcicap_nopflit_snapshot_ctrl1() - from a snapshot: Control 1
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_nopflit_snapshot_ctrl1(const struct pcicap_nopflit_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NOPFLIT_CTRL1,
				    val);
}

/**
 * pcicap_nopflit_snapshot_ctrl2() - from a snapshot: Control 2
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_nopflit_snapshot_ctrl2(const struct pcicap_nopflit_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NOPFLIT_CTRL2,
				    val);
}

/**
 * pcicap_nopflit_snapshot_status() - from a snapshot: Status
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_nopflit_snapshot_status(const struct pcicap_nopflit_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_NOPFLIT_STATUS, val);
}

/**
 * pcicap_nopflit_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_nopflit_init(struct pcicap_nopflit *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_nopflit_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_nopflit_find().
 */
static inline int __must_check
pcicap_nopflit_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_nopflit_find_next(const struct pcicap_nopflit *prev,
			 struct pcicap_nopflit *v)
{
	return pcicap_nopflit_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_NOPFLIT_H */
