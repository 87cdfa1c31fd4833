/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Multi-Logical Device
 *
 * Generated from specs/vendor/cxl_mld.yaml - do not edit.
 * Source: CXL 3.0, 8.1.10; libpci header.h
 */
#ifndef PCICAP_CXL_MLD_H
#define PCICAP_CXL_MLD_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CXL_MLD_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_CXL_MLD_NUM_LDS			0x0a	/* hwinit: Logical devices */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_mld_desc;

/**
 * struct pcicap_cxl_mld - CXL Multi-Logical Device
 * @view: where it is
 *
 * Made by pcicap_cxl_mld_find() only.
 */
struct pcicap_cxl_mld {
	struct pcicap_view view;
};

/**
 * pcicap_cxl_mld_read_num_lds() - read: Logical devices
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_read_num_lds(const struct pcicap_cxl_mld *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_MLD_NUM_LDS, val);
}

/**
 * struct pcicap_cxl_mld_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_mld_dwords {
	struct pcicap_cxl_mld v;
	uint32_t dw[3];
};

/**
 * pcicap_cxl_mld_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_snapshot(const struct pcicap_cxl_mld *v,
			struct pcicap_cxl_mld_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 1, &s->dw[2]);
}

/* Logical devices: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_snapshot_num_lds(const struct pcicap_cxl_mld_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_MLD_NUM_LDS, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_init(struct pcicap_cxl_mld *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_find_after(struct pcicap_cfg *cfg, uint32_t after,
			  struct pcicap_cxl_mld *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0009, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_mld_init(v);
}

/**
 * pcicap_cxl_mld_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_find(struct pcicap_cfg *cfg, struct pcicap_cxl_mld *v)
{
	return pcicap_cxl_mld_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_mld_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_mld_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_mld_find_next(const struct pcicap_cxl_mld *prev,
			 struct pcicap_cxl_mld *v)
{
	return pcicap_cxl_mld_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_MLD_H */
