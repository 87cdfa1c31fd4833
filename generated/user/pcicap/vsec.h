/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vendor-Specific Extended
 *
 * Generated from specs/ext/vsec.yaml - do not edit.
 * Source: PCIe Base, Vendor-Specific Extended Capability
 */
#ifndef PCICAP_VSEC_H
#define PCICAP_VSEC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_VSEC_ID				0x000b

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Which registers follow */
#define PCICAP_VSEC_HEADER			0x04
/* ro: ID assigned by the vendor */
#define  PCICAP_VSEC_HEADER_VSEC_ID		0x0000ffff
/* ro: Revision assigned by the vendor */
#define  PCICAP_VSEC_HEADER_REVISION		0x000f0000
/* ro: Length of the capability in bytes */
#define  PCICAP_VSEC_HEADER_LENGTH		0xfff00000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_vsec_desc;

/**
 * struct pcicap_vsec - Vendor-Specific Extended
 * @view: where it is
 * @header_length: read once: the layout depends on it
 *
 * Made by pcicap_vsec_find() only.
 */
struct pcicap_vsec {
	struct pcicap_view view;
	uint32_t header_length;
};

/* Which registers follow */
struct pcicap_vsec_header {
	uint32_t raw;
};

/* ID assigned by the vendor */
static inline uint32_t
pcicap_vsec_header_vsec_id(struct pcicap_vsec_header r)
{
	return (uint32_t)(r.raw & PCICAP_VSEC_HEADER_VSEC_ID);
}

/* Revision assigned by the vendor */
static inline uint32_t
pcicap_vsec_header_revision(struct pcicap_vsec_header r)
{
	return (uint32_t)((r.raw & PCICAP_VSEC_HEADER_REVISION) >> 16);
}

/* Length of the capability in bytes (raw; quantity in bytes) */
static inline uint32_t
pcicap_vsec_header_length(struct pcicap_vsec_header r)
{
	return (uint32_t)((r.raw & PCICAP_VSEC_HEADER_LENGTH) >> 20);
}

/**
 * pcicap_vsec_read_header() - read: Which registers follow
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_read_header(const struct pcicap_vsec *v,
			struct pcicap_vsec_header *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VSEC_HEADER, &val->raw);
}

/**
 * struct pcicap_vsec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_vsec_dwords {
	struct pcicap_vsec v;
	uint32_t dw[2];
};

/**
 * pcicap_vsec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_snapshot(const struct pcicap_vsec *v, struct pcicap_vsec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* Which registers follow: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_snapshot_header(const struct pcicap_vsec_dwords *s,
			    struct pcicap_vsec_header *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_VSEC_HEADER,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_init(struct pcicap_vsec *v)
{
	int ret;

	{
		struct pcicap_vsec_header r;

		ret = pcicap_vsec_read_header(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header_length = 0;
		if (!ret)
			v->header_length = pcicap_vsec_header_length(r);
	}
	pcicap_view_clamp(&v->view, v->header_length);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_vsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x000b, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_vsec_init(v);
}

/**
 * pcicap_vsec_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_find(struct pcicap_cfg *cfg, struct pcicap_vsec *v)
{
	return pcicap_vsec_find_after(cfg, 0, v);
}

/**
 * pcicap_vsec_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_vsec_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_vsec_find_next(const struct pcicap_vsec *prev, struct pcicap_vsec *v)
{
	return pcicap_vsec_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VSEC_H */
