/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Non-CXL Function Map
 *
 * Generated from specs/vendor/cxl_function_map.yaml - do not edit.
 */
/* Source: CXL 3.0, 8.1.4; libpci header.h */
#ifndef PCICAP_CXL_FUNCTION_MAP_H
#define PCICAP_CXL_FUNCTION_MAP_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CXL_FUNCTION_MAP_SIZE		0x2c

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Bit n of map m stands for function 32 m + n */
#define PCICAP_CXL_FUNCTION_MAP_MAP		0x0c
#define PCICAP_CXL_FUNCTION_MAP_MAP_COUNT	8
/* clang-format on */

/**
 * struct pcicap_cxl_function_map - CXL Non-CXL Function Map
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_function_map_find() only.
 */
struct pcicap_cxl_function_map {
	struct pci_dev *dev;
	u16 pos;
};

/* Bit n of map m stands for function 32 m + n */
static inline int __must_check
pcicap_cxl_function_map_read_map(const struct pcicap_cxl_function_map *v,
				 unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 8)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_FUNCTION_MAP_MAP + index * 4,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_function_map_at(struct pci_dev *dev, u16 pos,
			   struct pcicap_cxl_function_map *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_function_map_find_after(struct pci_dev *dev, u16 after,
				   struct pcicap_cxl_function_map *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0002, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_function_map_at(dev, pos, v);
}

/**
 * pcicap_cxl_function_map_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_function_map_find(struct pci_dev *dev,
			     struct pcicap_cxl_function_map *v)
{
	return pcicap_cxl_function_map_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_function_map_find_next(const struct pcicap_cxl_function_map *prev,
				  struct pcicap_cxl_function_map *v)
{
	return pcicap_cxl_function_map_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_CXL_FUNCTION_MAP_H */
