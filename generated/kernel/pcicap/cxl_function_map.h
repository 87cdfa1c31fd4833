/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Non-CXL Function Map
 *
 * Generated from specs/vendor/cxl_function_map.yaml - do not edit.
 * Source: CXL 3.0, 8.1.4; libpci header.h
 */
#ifndef PCICAP_CXL_FUNCTION_MAP_H
#define PCICAP_CXL_FUNCTION_MAP_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_CXL_FUNCTION_MAP_SIZE		0x2c

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Bit n of map m is function 32 m plus n */
#define PCICAP_CXL_FUNCTION_MAP_MAP		0x0c
#define PCICAP_CXL_FUNCTION_MAP_MAP_COUNT	8
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_function_map_desc;

/**
 * struct pcicap_cxl_function_map - CXL Non-CXL Function Map
 * @view: where it is
 *
 * Made by pcicap_cxl_function_map_find() only.
 */
struct pcicap_cxl_function_map {
	struct pcicap_view view;
};

/**
 * pcicap_cxl_function_map_read_map() - read: Bit n of map m is function 32 m
 * plus n
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_function_map_read_map(const struct pcicap_cxl_function_map *v,
				 unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_CXL_FUNCTION_MAP_MAP + index * 4, val);
}

/**
 * struct pcicap_cxl_function_map_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_function_map_dwords {
	struct pcicap_cxl_function_map v;
	u32 dw[11];
};

/**
 * pcicap_cxl_function_map_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_function_map_snapshot(const struct pcicap_cxl_function_map *v,
				 struct pcicap_cxl_function_map_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 9, &s->dw[2]);
}

/**
 * pcicap_cxl_function_map_snapshot_map() - from a snapshot: Bit n of map m is
 * function 32 m plus n
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_function_map_snapshot_map(const struct pcicap_cxl_function_map_dwords *s,
				     unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FUNCTION_MAP_MAP + index * 4,
				    val);
}

/**
 * pcicap_cxl_function_map_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_function_map_init(struct pcicap_cxl_function_map *v)
{
	pcicap_view_clamp(&v->view, 44);
	return 0;
}

/**
 * pcicap_cxl_function_map_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_function_map_find().
 */
static inline int __must_check
pcicap_cxl_function_map_find_after(struct pcicap_cfg *cfg, u32 after,
				   struct pcicap_cxl_function_map *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0002, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_function_map_init(v);
}

/**
 * pcicap_cxl_function_map_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_cxl_function_map_find(struct pcicap_cfg *cfg,
			     struct pcicap_cxl_function_map *v)
{
	return pcicap_cxl_function_map_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_function_map_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_function_map_find().
 */
static inline int __must_check
pcicap_cxl_function_map_find_next(const struct pcicap_cxl_function_map *prev,
				  struct pcicap_cxl_function_map *v)
{
	return pcicap_cxl_function_map_find_after(prev->view.cfg,
						  prev->view.offset, v);
}

#endif /* PCICAP_CXL_FUNCTION_MAP_H */
