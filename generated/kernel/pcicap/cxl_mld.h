/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Multi-Logical Device
 *
 * Generated from specs/vendor/cxl_mld.yaml - do not edit.
 * Source: CXL 3.0, 8.1.10; libpci header.h
 */
#ifndef PCICAP_CXL_MLD_H
#define PCICAP_CXL_MLD_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

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
 * the access.
 */
static inline int __must_check
pcicap_cxl_mld_read_num_lds(const struct pcicap_cxl_mld *v, u16 *val)
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
	u32 dw[3];
};

/**
 * pcicap_cxl_mld_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_mld_snapshot(const struct pcicap_cxl_mld *v,
			struct pcicap_cxl_mld_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 1, &s->dw[2]);
}

/**
 * pcicap_cxl_mld_snapshot_num_lds() - from a snapshot: Logical devices
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_mld_snapshot_num_lds(const struct pcicap_cxl_mld_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_MLD_NUM_LDS, val);
}

/**
 * pcicap_cxl_mld_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_mld_init(struct pcicap_cxl_mld *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_cxl_mld_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_mld_find().
 */
static inline int __must_check
pcicap_cxl_mld_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_cxl_mld_find_next(const struct pcicap_cxl_mld *prev,
			 struct pcicap_cxl_mld *v)
{
	return pcicap_cxl_mld_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_CXL_MLD_H */
