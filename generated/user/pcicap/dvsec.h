/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Designated Vendor-Specific Extended
 *
 * Generated from specs/ext/dvsec.yaml - do not edit.
 * Source: PCIe Base, Designated Vendor-Specific Extended Capability
 */
#ifndef PCICAP_DVSEC_H
#define PCICAP_DVSEC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DVSEC_ID				0x0023

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Vendor ID, revision and length */
#define PCICAP_DVSEC_HEADER1			0x04
/* ro: Vendor ID of the registers' owner */
#define  PCICAP_DVSEC_HEADER1_VENDOR_ID		0x0000ffff
/* ro: Revision assigned by that vendor */
#define  PCICAP_DVSEC_HEADER1_REVISION		0x000f0000
/* ro: Length of the capability in bytes */
#define  PCICAP_DVSEC_HEADER1_LENGTH		0xfff00000

#define PCICAP_DVSEC_HEADER2			0x08		/* ro: Which registers follow */
#define  PCICAP_DVSEC_HEADER2_DVSEC_ID		0xffff		/* ro: ID assigned by that vendor */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dvsec_desc;

/**
 * struct pcicap_dvsec - Designated Vendor-Specific Extended
 * @view: where it is
 * @header1_length: read once: the layout depends on it
 *
 * Made by pcicap_dvsec_find() only.
 */
struct pcicap_dvsec {
	struct pcicap_view view;
	uint32_t header1_length;
};

/* Vendor ID, revision and length */
struct pcicap_dvsec_header1 {
	uint32_t raw;
};

/* Vendor ID of the registers' owner */
static inline uint32_t
pcicap_dvsec_header1_vendor_id(struct pcicap_dvsec_header1 r)
{
	return (uint32_t)(r.raw & PCICAP_DVSEC_HEADER1_VENDOR_ID);
}

/* Revision assigned by that vendor */
static inline uint32_t
pcicap_dvsec_header1_revision(struct pcicap_dvsec_header1 r)
{
	return (uint32_t)((r.raw & PCICAP_DVSEC_HEADER1_REVISION) >> 16);
}

/* Length of the capability in bytes (raw; quantity in bytes) */
static inline uint32_t
pcicap_dvsec_header1_length(struct pcicap_dvsec_header1 r)
{
	return (uint32_t)((r.raw & PCICAP_DVSEC_HEADER1_LENGTH) >> 20);
}

/**
 * pcicap_dvsec_read_header1() - read: Vendor ID, revision and length
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_read_header1(const struct pcicap_dvsec *v,
			  struct pcicap_dvsec_header1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DVSEC_HEADER1, &val->raw);
}

/* Which registers follow */
struct pcicap_dvsec_header2 {
	uint16_t raw;
};

/* ID assigned by that vendor */
static inline uint16_t
pcicap_dvsec_header2_dvsec_id(struct pcicap_dvsec_header2 r)
{
	return (uint16_t)(r.raw & PCICAP_DVSEC_HEADER2_DVSEC_ID);
}

/**
 * pcicap_dvsec_read_header2() - read: Which registers follow
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_read_header2(const struct pcicap_dvsec *v,
			  struct pcicap_dvsec_header2 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DVSEC_HEADER2, &val->raw);
}

/**
 * struct pcicap_dvsec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dvsec_dwords {
	struct pcicap_dvsec v;
	uint32_t dw[3];
};

/**
 * pcicap_dvsec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_snapshot(const struct pcicap_dvsec *v,
		      struct pcicap_dvsec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* Vendor ID, revision and length: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_snapshot_header1(const struct pcicap_dvsec_dwords *s,
			      struct pcicap_dvsec_header1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DVSEC_HEADER1,
				    &val->raw);
}

/* Which registers follow: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_snapshot_header2(const struct pcicap_dvsec_dwords *s,
			      struct pcicap_dvsec_header2 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DVSEC_HEADER2,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_init(struct pcicap_dvsec *v)
{
	int ret;

	{
		struct pcicap_dvsec_header1 r;

		ret = pcicap_dvsec_read_header1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header1_length = 0;
		if (!ret)
			v->header1_length = pcicap_dvsec_header1_length(r);
	}
	pcicap_view_clamp(&v->view, v->header1_length);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_find_after(struct pcicap_cfg *cfg, uint32_t after,
			struct pcicap_dvsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0023, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dvsec_init(v);
}

/**
 * pcicap_dvsec_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_find(struct pcicap_cfg *cfg, struct pcicap_dvsec *v)
{
	return pcicap_dvsec_find_after(cfg, 0, v);
}

/**
 * pcicap_dvsec_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dvsec_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dvsec_find_next(const struct pcicap_dvsec *prev, struct pcicap_dvsec *v)
{
	return pcicap_dvsec_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DVSEC_H */
