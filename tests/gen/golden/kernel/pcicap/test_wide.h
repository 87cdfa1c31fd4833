/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Wide
 *
 * Generated from wide.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_WIDE_H
#define PCICAP_TEST_WIDE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_WIDE_ID			0x00e8

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_WIDE_LARGE			0x04				/* ro: A number */
#define PCICAP_TEST_WIDE_SUM			0x08				/* rw: By a sum */
/* rw: By a product */
#define PCICAP_TEST_WIDE_PRODUCT		0x10
#define PCICAP_TEST_WIDE_POWER			0x18				/* rw: By a power */
#define PCICAP_TEST_WIDE_WHOLE			0x20				/* rw: Rounded up */
/* clang-format on */

/**
 * struct pcicap_test_wide - Wide
 * @dev: the function
 * @pos: offset in its configuration space
 * @large: read once: the layout depends on it
 *
 * Made by pcicap_test_wide_find() only.
 */
struct pcicap_test_wide {
	struct pci_dev *dev;
	u16 pos;
	u32 large;
};

/* A number */
static inline int __must_check
pcicap_test_wide_read_large(const struct pcicap_test_wide *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_WIDE_LARGE,
				    val);
}

/* By a sum */
static inline int __must_check
pcicap_test_wide_read_sum(const struct pcicap_test_wide *v, unsigned int index,
			  u32 *val)
{
	*val = U32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_add32(v->large, 8),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_WIDE_SUM + index * 4,
				    val);
}

static inline int __must_check
pcicap_test_wide_write_sum(const struct pcicap_test_wide *v, unsigned int index,
			   u32 val)
{
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_add32(v->large, 8),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_WIDE_SUM + index * 4,
				     val);
}

/* By a product */
static inline int __must_check
pcicap_test_wide_read_product(const struct pcicap_test_wide *v,
			      unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_times32(v->large, 4),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_WIDE_PRODUCT + index * 4,
				    val);
}

static inline int __must_check
pcicap_test_wide_write_product(const struct pcicap_test_wide *v,
			       unsigned int index, u32 val)
{
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_times32(v->large, 4),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_WIDE_PRODUCT + index * 4,
				     val);
}

/* By a power */
static inline int __must_check
pcicap_test_wide_read_power(const struct pcicap_test_wide *v,
			    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_pow2_32(pcicap_add32(v->large,
									    31)),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_WIDE_POWER + index * 4,
				    val);
}

static inline int __must_check
pcicap_test_wide_write_power(const struct pcicap_test_wide *v,
			     unsigned int index, u32 val)
{
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_pow2_32(pcicap_add32(v->large,
									    31)),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_WIDE_POWER + index * 4,
				     val);
}

/* Rounded up */
static inline int __must_check
pcicap_test_wide_read_whole(const struct pcicap_test_wide *v,
			    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= pcicap_min32(pcicap_align32(v->large, 1048576), 2))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_WIDE_WHOLE + index * 4,
				    val);
}

static inline int __must_check
pcicap_test_wide_write_whole(const struct pcicap_test_wide *v,
			     unsigned int index, u32 val)
{
	if (index >= pcicap_min32(pcicap_align32(v->large, 1048576), 2))
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_WIDE_WHOLE + index * 4,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_wide_init(struct pcicap_test_wide *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_test_wide_read_large(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->large = 0;
		if (!ret)
			v->large = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_wide_at(struct pci_dev *dev, u16 pos, struct pcicap_test_wide *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_wide_init(v);
}

/**
 * pcicap_test_wide_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_wide_find(struct pci_dev *dev, struct pcicap_test_wide *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_TEST_WIDE_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_test_wide_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_wide_find_next(const struct pcicap_test_wide *prev,
			   struct pcicap_test_wide *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_TEST_WIDE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_wide_at(dev, pos, v);
}

#endif /* PCICAP_TEST_WIDE_H */
