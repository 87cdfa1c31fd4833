/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Scalable I/O Virtualization
 *
 * Generated from specs/ext/siov.yaml - do not edit.
 * Source: Linux, RFC of June 2026 on linux-pci
 */
#ifndef PCICAP_SIOV_H
#define PCICAP_SIOV_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SIOV_ID				0x0038
#define PCICAP_SIOV_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_SIOV_CAP				0x04	/* unknown: SIOV capabilities */
#define PCICAP_SIOV_TOTAL_SDI			0x08	/* hwinit: Total number of SDIs */
#define PCICAP_SIOV_STATUS			0x0b	/* unknown: SIOV status */
/* ro: Routing ID offset from the function to the first SDI */
#define PCICAP_SIOV_FIRST_OFFSET		0x0c
/* ro: Routing ID stride from one SDI to the next */
#define PCICAP_SIOV_STRIDE			0x0e
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_siov_desc;

/**
 * struct pcicap_siov - Scalable I/O Virtualization
 * @view: where it is
 *
 * Made by pcicap_siov_find() only.
 */
struct pcicap_siov {
	struct pcicap_view view;
};

/**
 * pcicap_siov_read_cap() - read: SIOV capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_read_cap(const struct pcicap_siov *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SIOV_CAP, val);
}

/**
 * pcicap_siov_read_total_sdi() - read: Total number of SDIs
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_read_total_sdi(const struct pcicap_siov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SIOV_TOTAL_SDI, val);
}

/**
 * pcicap_siov_read_status() - read: SIOV status
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_read_status(const struct pcicap_siov *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SIOV_STATUS, val);
}

/**
 * pcicap_siov_read_first_offset() - read: Routing ID offset from the function
 * to the first SDI
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_read_first_offset(const struct pcicap_siov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SIOV_FIRST_OFFSET, val);
}

/**
 * pcicap_siov_read_stride() - read: Routing ID stride from one SDI to the next
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_read_stride(const struct pcicap_siov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SIOV_STRIDE, val);
}

/**
 * struct pcicap_siov_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_siov_dwords {
	struct pcicap_siov v;
	uint32_t dw[4];
};

/**
 * pcicap_siov_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_snapshot(const struct pcicap_siov *v, struct pcicap_siov_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* SIOV capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_siov_snapshot_cap(const struct pcicap_siov_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SIOV_CAP,
				    val);
}

/* Total number of SDIs: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_siov_snapshot_total_sdi(const struct pcicap_siov_dwords *s,
			       uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SIOV_TOTAL_SDI, val);
}

/* SIOV status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_siov_snapshot_status(const struct pcicap_siov_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_SIOV_STATUS,
				   val);
}

/*
 * Routing ID offset from the function to the first SDI: from a snapshot; errors
 * as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_snapshot_first_offset(const struct pcicap_siov_dwords *s,
				  uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SIOV_FIRST_OFFSET, val);
}

/*
 * Routing ID stride from one SDI to the next: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_snapshot_stride(const struct pcicap_siov_dwords *s, uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SIOV_STRIDE,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_siov_init(struct pcicap_siov *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_siov_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_siov *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0038, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_siov_init(v);
}

/**
 * pcicap_siov_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_find(struct pcicap_cfg *cfg, struct pcicap_siov *v)
{
	return pcicap_siov_find_after(cfg, 0, v);
}

/**
 * pcicap_siov_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_siov_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_siov_find_next(const struct pcicap_siov *prev, struct pcicap_siov *v)
{
	return pcicap_siov_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SIOV_H */
