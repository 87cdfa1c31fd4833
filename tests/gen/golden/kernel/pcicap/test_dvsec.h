/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A DVSEC
 *
 * Generated from dvsec.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_DVSEC_H
#define PCICAP_TEST_DVSEC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_DVSEC_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_DVSEC_TABLE			0x0c				/* ro: A table */
/* clang-format on */

/**
 * struct pcicap_test_dvsec - A DVSEC
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_dvsec_find() only.
 */
struct pcicap_test_dvsec {
	struct pci_dev *dev;
	u16 pos;
};

/* A table */
static inline int __must_check
pcicap_test_dvsec_read_table(const struct pcicap_test_dvsec *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_DVSEC_TABLE,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_dvsec_at(struct pci_dev *dev, u16 pos, struct pcicap_test_dvsec *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_test_dvsec_find_after(struct pci_dev *dev, u16 after,
			     struct pcicap_test_dvsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0000, 0x8086, 0x0000, 0xffff, 1, 2 },
		{ PCICAP_DVSEC, 0x0003, 0x8086, 0x0000, 0xffff, 1, 2 },
	};
	int pos = pcicap_next(dev, match, 2, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_test_dvsec_at(dev, pos, v);
}

/**
 * pcicap_test_dvsec_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_dvsec_find(struct pci_dev *dev, struct pcicap_test_dvsec *v)
{
	return pcicap_test_dvsec_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_dvsec_find_next(const struct pcicap_test_dvsec *prev,
			    struct pcicap_test_dvsec *v)
{
	return pcicap_test_dvsec_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_TEST_DVSEC_H */
