/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A vendor's structure
 *
 * Generated from vendor.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_VENDOR_H
#define PCICAP_TEST_VENDOR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_VENDOR_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Type of the structure */
#define PCICAP_TEST_VENDOR_TYPE			0x03
#define PCICAP_TEST_VENDOR_BAR			0x04				/* ro: BAR */

typedef u16 __bitwise pcicap_test_vendor_flags_t;
/* ro: Fields */
#define PCICAP_TEST_VENDOR_FLAGS		0x06
/* ro: A bit */
#define  PCICAP_TEST_VENDOR_FLAGS_ONE		PCICAP_BITS(pcicap_test_vendor_flags_t, 0x0001)
#define PCICAP_TEST_VENDOR_OFFSET		0x08				/* ro: Offset */
#define PCICAP_TEST_VENDOR_LENGTH		0x0c				/* ro: Length */
/* clang-format on */

/**
 * struct pcicap_test_vendor - A vendor's structure
 * @dev: the function
 * @pos: offset in its configuration space
 * @type: read once: the layout depends on it
 *
 * Made by pcicap_test_vendor_find() only.
 */
struct pcicap_test_vendor {
	struct pci_dev *dev;
	u16 pos;
	u32 type;
};

/* Type of the structure */
static inline int __must_check
pcicap_test_vendor_read_type(const struct pcicap_test_vendor *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TEST_VENDOR_TYPE,
				   val);
}

/* BAR */
static inline int __must_check
pcicap_test_vendor_read_bar(const struct pcicap_test_vendor *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TEST_VENDOR_BAR,
				   val);
}

/* Fields */
static inline int __must_check
pcicap_test_vendor_read_flags(const struct pcicap_test_vendor *v,
			      pcicap_test_vendor_flags_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_VENDOR_FLAGS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Offset */
static inline int __must_check
pcicap_test_vendor_read_offset(const struct pcicap_test_vendor *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_VENDOR_OFFSET,
				    val);
}

/* Length */
static inline int __must_check
pcicap_test_vendor_read_length(const struct pcicap_test_vendor *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_VENDOR_LENGTH,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_vendor_init(struct pcicap_test_vendor *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_test_vendor_read_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->type = 0;
		if (!ret)
			v->type = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_vendor_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_test_vendor *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_vendor_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_test_vendor_find_after(struct pci_dev *dev, u16 after,
			      struct pcicap_test_vendor *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1110, 0x1110, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 2, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_test_vendor_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->type == 4));
	return 0;
}

/**
 * pcicap_test_vendor_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_vendor_find(struct pci_dev *dev, struct pcicap_test_vendor *v)
{
	return pcicap_test_vendor_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_vendor_find_next(const struct pcicap_test_vendor *prev,
			     struct pcicap_test_vendor *v)
{
	return pcicap_test_vendor_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_TEST_VENDOR_H */
