/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A header
 *
 * Generated from header.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_HEADER_H
#define PCICAP_TEST_HEADER_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_HEADER_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_HEADER_VENDOR		0x00				/* ro: Vendor */
#define PCICAP_TEST_HEADER_PRODUCT		0x02				/* ro: Product */
/* clang-format on */

/**
 * struct pcicap_test_header - A header
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_header_open() only.
 */
struct pcicap_test_header {
	struct pci_dev *dev;
	u16 pos;
};

/* Vendor */
static inline int __must_check
pcicap_test_header_read_vendor(const struct pcicap_test_header *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_HEADER_VENDOR,
				    val);
}

/* Product */
static inline int __must_check
pcicap_test_header_read_product(const struct pcicap_test_header *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_HEADER_PRODUCT,
				    val);
}

/**
 * pcicap_test_header_open() - the configuration header, if it has this layout
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), or the error of an access.
 */
static inline int __must_check
pcicap_test_header_open(struct pci_dev *dev, struct pcicap_test_header *v)
{
	v->dev = dev;
	v->pos = 0;
	if ((dev->hdr_type & 0x7f) != 0)
		return -ENOENT;
	return 0;
}

#endif /* PCICAP_TEST_HEADER_H */
