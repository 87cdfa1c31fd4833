/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Multi-Logical Device
 *
 * Generated from specs/vendor/cxl_mld.yaml - do not edit.
 */
/* Source: CXL 3.0, 8.1.10; libpci header.h */
#ifndef PCICAP_CXL_MLD_H
#define PCICAP_CXL_MLD_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CXL_MLD_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Logical devices */
#define PCICAP_CXL_MLD_NUM_LDS			0x0a
/* clang-format on */

/**
 * struct pcicap_cxl_mld - CXL Multi-Logical Device
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_mld_find() only.
 */
struct pcicap_cxl_mld {
	struct pci_dev *dev;
	u16 pos;
};

/* Logical devices */
static inline int __must_check
pcicap_cxl_mld_read_num_lds(const struct pcicap_cxl_mld *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_CXL_MLD_NUM_LDS,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_mld_at(struct pci_dev *dev, u16 pos, struct pcicap_cxl_mld *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_mld_find_after(struct pci_dev *dev, u16 after,
			  struct pcicap_cxl_mld *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0009, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_mld_at(dev, pos, v);
}

/**
 * pcicap_cxl_mld_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_mld_find(struct pci_dev *dev, struct pcicap_cxl_mld *v)
{
	return pcicap_cxl_mld_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_mld_find_next(const struct pcicap_cxl_mld *prev,
			 struct pcicap_cxl_mld *v)
{
	return pcicap_cxl_mld_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_CXL_MLD_H */
