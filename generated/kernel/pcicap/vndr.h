/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific
 *
 * Generated from specs/std/vndr.yaml - do not edit.
 * Source: PCI Local Bus 3.0, Appendix H; PCIe Base, Vendor-Specific Capability
 */
#ifndef PCICAP_VNDR_H
#define PCICAP_VNDR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_VNDR_ID				0x09

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_VNDR_LENGTH			0x02	/* ro: Bytes of the whole capability */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_vndr_desc;

/**
 * struct pcicap_vndr - Vendor-Specific
 * @view: where it is
 * @length: read once: the layout depends on it
 *
 * Made by pcicap_vndr_find() only.
 */
struct pcicap_vndr {
	struct pcicap_view view;
	u32 length;
};

/**
 * pcicap_vndr_read_length() - read: Bytes of the whole capability
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_vndr_read_length(const struct pcicap_vndr *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VNDR_LENGTH, val);
}

/**
 * struct pcicap_vndr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_vndr_dwords {
	struct pcicap_vndr v;
	u32 dw[1];
};

/**
 * pcicap_vndr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_vndr_snapshot(const struct pcicap_vndr *v, struct pcicap_vndr_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/**
 * pcicap_vndr_snapshot_length() - from a snapshot: Bytes of the
 * whole capability
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_vndr_snapshot_length(const struct pcicap_vndr_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_VNDR_LENGTH,
				   val);
}

/**
 * pcicap_vndr_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_vndr_init(struct pcicap_vndr *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_vndr_read_length(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->length = 0;
		if (!ret)
			v->length = r;
	}
	pcicap_view_clamp(&v->view, v->length);
	return 0;
}

/**
 * pcicap_vndr_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_vndr_find().
 */
static inline int __must_check
pcicap_vndr_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_vndr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0009, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_vndr_init(v);
}

/**
 * pcicap_vndr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_vndr_find(struct pcicap_cfg *cfg, struct pcicap_vndr *v)
{
	return pcicap_vndr_find_after(cfg, 0, v);
}

/**
 * pcicap_vndr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_vndr_find().
 */
static inline int __must_check
pcicap_vndr_find_next(const struct pcicap_vndr *prev, struct pcicap_vndr *v)
{
	return pcicap_vndr_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_VNDR_H */
