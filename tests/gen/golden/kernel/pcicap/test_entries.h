/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Entries
 *
 * Generated from entries.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_ENTRIES_H
#define PCICAP_TEST_ENTRIES_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_ENTRIES_ID			0x7d

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u8 __bitwise pcicap_test_entries_number_t;
/* ro: Number of entries */
#define PCICAP_TEST_ENTRIES_NUMBER		0x02
/* ro: Entries */
#define  PCICAP_TEST_ENTRIES_NUMBER_ENTRIES	PCICAP_BITS(pcicap_test_entries_number_t, 0x3f)

/* entry: An entry */

typedef u32 __bitwise pcicap_test_entries_entry_head_t;
/* ro: First dword */
#define PCICAP_TEST_ENTRIES_ENTRY_HEAD		0x00
/* ro: Dwords that follow */
#define  PCICAP_TEST_ENTRIES_ENTRY_HEAD_SIZE \
	PCICAP_BITS(pcicap_test_entries_entry_head_t, 0x00000007)
/* ro: Which BAR */
#define  PCICAP_TEST_ENTRIES_ENTRY_HEAD_INDEX \
	PCICAP_BITS(pcicap_test_entries_entry_head_t, 0x000000f0)

typedef u32 __bitwise pcicap_test_entries_entry_base_t;
/* ro: Base */
#define PCICAP_TEST_ENTRIES_ENTRY_BASE		0x04
/* ro: Low part */
#define  PCICAP_TEST_ENTRIES_ENTRY_BASE_LOW \
	PCICAP_BITS(pcicap_test_entries_entry_base_t, 0xfffffffc)
/* ro: There is a high part */
#define  PCICAP_TEST_ENTRIES_ENTRY_BASE_IS_64 \
	PCICAP_BITS(pcicap_test_entries_entry_base_t, 0x00000002)
#define PCICAP_TEST_ENTRIES_ENTRY_BASE_HIGH	0x08				/* ro: High part */
/* clang-format on */

/**
 * struct pcicap_test_entries - Entries
 * @dev: the function
 * @pos: offset in its configuration space
 * @header_type: read once: the layout depends on it
 * @number_entries: read once: the layout depends on it
 *
 * Made by pcicap_test_entries_find() only.
 */
struct pcicap_test_entries {
	struct pci_dev *dev;
	u16 pos;
	u32 header_type;
	u32 number_entries;
};

/* Number of entries */
static inline int __must_check
pcicap_test_entries_read_number(const struct pcicap_test_entries *v,
				pcicap_test_entries_number_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TEST_ENTRIES_NUMBER + PCICAP_SURE,
				   (__force u8 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_entries_init(struct pcicap_test_entries *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->dev, v->pos, &v->header_type);
	if (ret)
		return ret;
	{
		pcicap_test_entries_number_t r;

		ret = pcicap_test_entries_read_number(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->number_entries = 0;
		if (!ret)
			v->number_entries = pcicap_get(r,
						       PCICAP_TEST_ENTRIES_NUMBER_ENTRIES);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_entries_at(struct pci_dev *dev, u16 pos,
		       struct pcicap_test_entries *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_entries_init(v);
}

/**
 * pcicap_test_entries_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_entries_find(struct pci_dev *dev, struct pcicap_test_entries *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_TEST_ENTRIES_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_test_entries_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_entries_find_next(const struct pcicap_test_entries *prev,
			      struct pcicap_test_entries *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos,
					   PCICAP_TEST_ENTRIES_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_entries_at(dev, pos, v);
}

/**
 * struct pcicap_test_entries_entry - An entry
 * @dev: the function
 * @pos: offset in its configuration space
 * @size: its bytes
 * @head_size: read once: the layout depends on it
 * @base_is_64: read once: the layout depends on it
 *
 * Made by pcicap_test_entries_entry_at() only.
 */
struct pcicap_test_entries_entry {
	struct pci_dev *dev;
	u16 pos;
	u16 size;
	u32 head_size;
	u32 base_is_64;
};

/* First dword */
static inline int __must_check
pcicap_test_entries_entry_read_head(const struct pcicap_test_entries_entry *v,
				    pcicap_test_entries_entry_head_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ENTRIES_ENTRY_HEAD + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Base */
static inline int __must_check
pcicap_test_entries_entry_read_base(const struct pcicap_test_entries_entry *v,
				    pcicap_test_entries_entry_base_t *val)
{
	*val = (__force pcicap_test_entries_entry_base_t)U32_MAX;
	if (PCICAP_TEST_ENTRIES_ENTRY_BASE + 4 > v->size)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ENTRIES_ENTRY_BASE + PCICAP_SURE,
				    (__force u32 *)val);
}

/* High part */
static inline int __must_check
pcicap_test_entries_entry_read_base_high(const struct pcicap_test_entries_entry *v,
					 u32 *val)
{
	*val = U32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	if (PCICAP_TEST_ENTRIES_ENTRY_BASE_HIGH + 4 > v->size)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ENTRIES_ENTRY_BASE_HIGH,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_entries_entry_init(struct pcicap_test_entries_entry *v)
{
	int ret;

	{
		pcicap_test_entries_entry_head_t r;

		ret = pcicap_test_entries_entry_read_head(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->head_size = 0;
		if (!ret)
			v->head_size = pcicap_get(r,
						  PCICAP_TEST_ENTRIES_ENTRY_HEAD_SIZE);
	}
	{
		pcicap_test_entries_entry_base_t r;

		ret = pcicap_test_entries_entry_read_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->base_is_64 = 0;
		if (!ret)
			v->base_is_64 = pcicap_get(r,
						   PCICAP_TEST_ENTRIES_ENTRY_BASE_IS_64);
	}
	v->size = pcicap_min32(v->size, (v->head_size + 1) * 4);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_entries_entry_open(const struct pcicap_test_entries *outer, u32 off,
			       struct pcicap_test_entries_entry *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	v->size = PCI_CFG_SPACE_EXP_SIZE;
	return pcicap_test_entries_entry_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_test_entries_entry_elements(const struct pcicap_test_entries *v)
{
	return v->number_entries;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_entries_entry_where(const struct pcicap_test_entries *v, u32 *off)
{
	if (v->header_type == 1) {
		*off = 0x08;
		return 0;
	}
	*off = 0x04;
	return 0;
}

/**
 * pcicap_test_entries_entry_at() - An entry
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_entries_entry_at(const struct pcicap_test_entries *outer,
			     unsigned int index,
			     struct pcicap_test_entries_entry *v)
{
	u32 off;
	int ret = pcicap_test_entries_entry_where(outer, &off);

	if (!ret && index >= pcicap_test_entries_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_entries_entry_open(outer, off, v);
	while (!ret && index--) {
		off += v->size;
		ret = pcicap_test_entries_entry_open(outer, off, v);
	}
	return ret;
}

#endif /* PCICAP_TEST_ENTRIES_H */
