/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Non-CXL Function Map
 *
 * Generated from specs/vendor/cxl_function_map.yaml - do not edit.
 * Source: CXL 3.0, 8.1.4; libpci header.h
 */
#ifndef PCICAP_CXL_FUNCTION_MAP_H
#define PCICAP_CXL_FUNCTION_MAP_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CXL_FUNCTION_MAP_SIZE		0x2c

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Bit n of map m stands for function 32 m + n */
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
 * pcicap_cxl_function_map_read_map() - read: Bit n of map m stands for function
 * 32 m + n
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_function_map_read_map(const struct pcicap_cxl_function_map *v,
				 unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
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
	uint32_t dw[11];
};

/**
 * pcicap_cxl_function_map_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_function_map_snapshot(const struct pcicap_cxl_function_map *v,
				 struct pcicap_cxl_function_map_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 9, &s->dw[2]);
}

/*
 * Bit n of map m stands for function 32 m + n: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_function_map_snapshot_map(const struct pcicap_cxl_function_map_dwords *s,
				     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FUNCTION_MAP_MAP + index * 4,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_function_map_init(struct pcicap_cxl_function_map *v)
{
	pcicap_view_clamp(&v->view, 44);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_function_map_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_function_map_find_next(const struct pcicap_cxl_function_map *prev,
				  struct pcicap_cxl_function_map *v)
{
	return pcicap_cxl_function_map_find_after(prev->view.cfg,
						  prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_FUNCTION_MAP_H */
