/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific
 *
 * Generated from specs/std/vndr.yaml - do not edit.
 * Source: PCI Local Bus 3.0, Appendix H; PCIe Base, Vendor-Specific Capability
 */
#ifndef PCICAP_VNDR_H
#define PCICAP_VNDR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_VNDR_ID				0x09

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_VNDR_LENGTH			0x02	/* ro: Length of the capability in bytes */
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
	uint32_t length;
};

/**
 * pcicap_vndr_read_length() - read: Length of the capability in bytes
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vndr_read_length(const struct pcicap_vndr *v, uint8_t *val)
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
	uint32_t dw[1];
};

/**
 * pcicap_vndr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vndr_snapshot(const struct pcicap_vndr *v, struct pcicap_vndr_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* Length of the capability in bytes: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_vndr_snapshot_length(const struct pcicap_vndr_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_VNDR_LENGTH,
				   val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_vndr_init(struct pcicap_vndr *v)
{
	int ret;

	{
		uint8_t r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_vndr_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_vndr *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_vndr_find_next(const struct pcicap_vndr *prev, struct pcicap_vndr *v)
{
	return pcicap_vndr_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VNDR_H */
