/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A VSEC
 *
 * Generated from vsec.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_VSEC_H
#define PCICAP_TEST_VSEC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_VSEC_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_test_vsec_table_t;
/* ro: Where a table is */
#define PCICAP_TEST_VSEC_TABLE			0x0c
/* ro: Which BAR */
#define  PCICAP_TEST_VSEC_TABLE_BIR		PCICAP_BITS(pcicap_test_vsec_table_t, 0xf0000000)
/* ro: Where in it */
#define  PCICAP_TEST_VSEC_TABLE_PLACE		PCICAP_BITS(pcicap_test_vsec_table_t, 0x0fffffff)
/* clang-format on */

/**
 * struct pcicap_test_vsec - A VSEC
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_vsec_find() only.
 */
struct pcicap_test_vsec {
	struct pci_dev *dev;
	u16 pos;
};

/* Where a table is */
static inline int __must_check
pcicap_test_vsec_read_table(const struct pcicap_test_vsec *v,
			    pcicap_test_vsec_table_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_VSEC_TABLE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_vsec_at(struct pci_dev *dev, u16 pos, struct pcicap_test_vsec *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_test_vsec_find_after(struct pci_dev *dev, u16 after,
			    struct pcicap_test_vsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VSEC, 0x0002, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_VSEC, 0x0002, 0x1002, 0x0000, 0xffff, 1, 1 },
	};
	int pos = pcicap_next(dev, match, 2, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_test_vsec_at(dev, pos, v);
}

/**
 * pcicap_test_vsec_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_vsec_find(struct pci_dev *dev, struct pcicap_test_vsec *v)
{
	return pcicap_test_vsec_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_vsec_find_next(const struct pcicap_test_vsec *prev,
			   struct pcicap_test_vsec *v)
{
	return pcicap_test_vsec_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_TEST_VSEC_H */
