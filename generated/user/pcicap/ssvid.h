/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Bridge Subsystem Vendor ID
 *
 * Generated from specs/std/ssvid.yaml - do not edit.
 * Source: PCI-to-PCI Bridge Architecture 1.2, 13.2; PCIe Base
 */
#ifndef PCICAP_SSVID_H
#define PCICAP_SSVID_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SSVID_ID				0x0d
#define PCICAP_SSVID_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_SSVID_VENDOR_ID			0x04	/* hwinit: Subsystem vendor ID */
#define PCICAP_SSVID_DEVICE_ID			0x06	/* hwinit: Subsystem ID */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ssvid_desc;

/**
 * struct pcicap_ssvid - Bridge Subsystem Vendor ID
 * @view: where it is
 *
 * Made by pcicap_ssvid_find() only.
 */
struct pcicap_ssvid {
	struct pcicap_view view;
};

/**
 * pcicap_ssvid_read_vendor_id() - read: Subsystem vendor ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_read_vendor_id(const struct pcicap_ssvid *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SSVID_VENDOR_ID, val);
}

/**
 * pcicap_ssvid_read_device_id() - read: Subsystem ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_read_device_id(const struct pcicap_ssvid *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SSVID_DEVICE_ID, val);
}

/**
 * struct pcicap_ssvid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ssvid_dwords {
	struct pcicap_ssvid v;
	uint32_t dw[2];
};

/**
 * pcicap_ssvid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_snapshot(const struct pcicap_ssvid *v,
		      struct pcicap_ssvid_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Subsystem vendor ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_snapshot_vendor_id(const struct pcicap_ssvid_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SSVID_VENDOR_ID, val);
}

/* Subsystem ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_snapshot_device_id(const struct pcicap_ssvid_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SSVID_DEVICE_ID, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_init(struct pcicap_ssvid *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_find_after(struct pcicap_cfg *cfg, uint32_t after,
			struct pcicap_ssvid *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x000d, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ssvid_init(v);
}

/**
 * pcicap_ssvid_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_find(struct pcicap_cfg *cfg, struct pcicap_ssvid *v)
{
	return pcicap_ssvid_find_after(cfg, 0, v);
}

/**
 * pcicap_ssvid_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ssvid_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ssvid_find_next(const struct pcicap_ssvid *prev, struct pcicap_ssvid *v)
{
	return pcicap_ssvid_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SSVID_H */
