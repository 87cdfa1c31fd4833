/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Arrays
 *
 * Generated from arrays.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_ARRAYS_H
#define PCICAP_TEST_ARRAYS_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_ARRAYS_ID			0x00f2

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_test_arrays_cap_t;
/* ro: How many of everything */
#define PCICAP_TEST_ARRAYS_CAP			0x04
/* ro: Bits of the vector, 0 means 256 */
#define  PCICAP_TEST_ARRAYS_CAP_BITS		PCICAP_BITS(pcicap_test_arrays_cap_t, 0x000000ff)
/* ro: Entries, less one */
#define  PCICAP_TEST_ARRAYS_CAP_EXTRA		PCICAP_BITS(pcicap_test_arrays_cap_t, 0x00000700)
/* ro: Log entries above 4 */
#define  PCICAP_TEST_ARRAYS_CAP_SIZE_LOG	PCICAP_BITS(pcicap_test_arrays_cap_t, 0x0000f000)
/* rw: Three, each in a dword */
#define PCICAP_TEST_ARRAYS_FIXED		0x08
#define PCICAP_TEST_ARRAYS_FIXED_COUNT		3
/* rw: A bit vector */
#define PCICAP_TEST_ARRAYS_VECTOR		0x14
/* rw: One for each lane */
#define PCICAP_TEST_ARRAYS_LANE			0x40
#define PCICAP_TEST_ARRAYS_LOG			0x60				/* ro: The log */
/* clang-format on */

/**
 * struct pcicap_test_arrays - Arrays
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 * @cap_bits: read once: the layout depends on it
 * @cap_size_log: read once: the layout depends on it
 *
 * Made by pcicap_test_arrays_find() only.
 */
struct pcicap_test_arrays {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
	u32 cap_bits;
	u32 cap_size_log;
};

/* How many of everything */
static inline int __must_check
pcicap_test_arrays_read_cap(const struct pcicap_test_arrays *v,
			    pcicap_test_arrays_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ARRAYS_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Three, each in a dword */
static inline int __must_check
pcicap_test_arrays_read_fixed(const struct pcicap_test_arrays *v,
			      unsigned int index, u16 *val)
{
	*val = U16_MAX;
	if (index >= 3)
		return -ERANGE;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_ARRAYS_FIXED + index * 4,
				    val);
}

static inline int __must_check
pcicap_test_arrays_write_fixed(const struct pcicap_test_arrays *v,
			       unsigned int index, u16 val)
{
	if (index >= 3)
		return -ERANGE;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TEST_ARRAYS_FIXED + index * 4,
				     val);
}

/* A bit vector */
static inline int __must_check
pcicap_test_arrays_read_vector(const struct pcicap_test_arrays *v,
			       unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_bits, 256), 32))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ARRAYS_VECTOR + index * 4,
				    val);
}

static inline int __must_check
pcicap_test_arrays_write_vector(const struct pcicap_test_arrays *v,
				unsigned int index, u32 val)
{
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_bits, 256), 32))
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_ARRAYS_VECTOR + index * 4,
				     val);
}

/* One for each lane */
static inline int __must_check
pcicap_test_arrays_read_lane(const struct pcicap_test_arrays *v,
			     unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TEST_ARRAYS_LANE + index * 1,
				   val);
}

static inline int __must_check
pcicap_test_arrays_write_lane(const struct pcicap_test_arrays *v,
			      unsigned int index, u8 val)
{
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TEST_ARRAYS_LANE + index * 1,
				    val);
}

/* The log */
static inline int __must_check
pcicap_test_arrays_read_log(const struct pcicap_test_arrays *v,
			    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= pcicap_min32(pcicap_sub32(v->cap_size_log, 4), 5))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ARRAYS_LOG + index * 4,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_arrays_init(struct pcicap_test_arrays *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	{
		pcicap_test_arrays_cap_t r;

		ret = pcicap_test_arrays_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_bits = 0;
		if (!ret)
			v->cap_bits = pcicap_get(r,
						 PCICAP_TEST_ARRAYS_CAP_BITS);
		v->cap_size_log = 0;
		if (!ret)
			v->cap_size_log =
				pcicap_get(r, PCICAP_TEST_ARRAYS_CAP_SIZE_LOG);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_arrays_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_test_arrays *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_arrays_init(v);
}

/**
 * pcicap_test_arrays_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_arrays_find(struct pci_dev *dev, struct pcicap_test_arrays *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_TEST_ARRAYS_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_test_arrays_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_arrays_find_next(const struct pcicap_test_arrays *prev,
			     struct pcicap_test_arrays *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_TEST_ARRAYS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_arrays_at(dev, pos, v);
}

#endif /* PCICAP_TEST_ARRAYS_H */
