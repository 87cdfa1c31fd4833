/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Platform Monitoring (DVSEC)
 *
 * Generated from specs/vendor/intel_pmt_dvsec.yaml - do not edit.
 */
/* Source: Linux drivers/platform/x86/intel/vsec.c */
#ifndef PCICAP_INTEL_PMT_DVSEC_H
#define PCICAP_INTEL_PMT_DVSEC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_INTEL_PMT_DVSEC_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Number of entries in the table */
#define PCICAP_INTEL_PMT_DVSEC_NUM_ENTRIES	0x0a
/* ro: Size of an entry in dwords */
#define PCICAP_INTEL_PMT_DVSEC_ENTRY_SIZE	0x0b

typedef u32 __bitwise pcicap_intel_pmt_dvsec_table_t;
/* ro: Location of the table */
#define PCICAP_INTEL_PMT_DVSEC_TABLE		0x0c
/* ro: BAR that holds the table */
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000007)
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR_BAR0 \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000000)
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR_BAR1 \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000001)
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR_BAR2 \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000002)
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR_BAR3 \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000003)
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR_BAR4 \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000004)
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_BIR_BAR5 \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0x00000005)
/* ro: Offset within that BAR */
#define  PCICAP_INTEL_PMT_DVSEC_TABLE_OFFSET \
	PCICAP_BITS(pcicap_intel_pmt_dvsec_table_t, 0xfffffff8)
/* clang-format on */

/**
 * struct pcicap_intel_pmt_dvsec - Intel Platform Monitoring (DVSEC)
 * @dev: the function
 * @pos: offset in its configuration space
 * @num_entries: read once: the layout depends on it
 * @entry_size: read once: the layout depends on it
 *
 * Made by pcicap_intel_pmt_dvsec_find() only.
 */
struct pcicap_intel_pmt_dvsec {
	struct pci_dev *dev;
	u16 pos;
	u32 num_entries;
	u32 entry_size;
};

/* Number of entries in the table */
static inline int __must_check
pcicap_intel_pmt_dvsec_read_num_entries(const struct pcicap_intel_pmt_dvsec *v,
					u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_INTEL_PMT_DVSEC_NUM_ENTRIES,
				   val);
}

/* Size of an entry in dwords */
static inline int __must_check
pcicap_intel_pmt_dvsec_read_entry_size(const struct pcicap_intel_pmt_dvsec *v,
				       u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_INTEL_PMT_DVSEC_ENTRY_SIZE,
				   val);
}

/* Location of the table */
static inline int __must_check
pcicap_intel_pmt_dvsec_read_table(const struct pcicap_intel_pmt_dvsec *v,
				  pcicap_intel_pmt_dvsec_table_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_PMT_DVSEC_TABLE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_intel_pmt_dvsec_init(struct pcicap_intel_pmt_dvsec *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_intel_pmt_dvsec_read_num_entries(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->num_entries = 0;
		if (!ret)
			v->num_entries = r;
	}
	{
		u8 r;

		ret = pcicap_intel_pmt_dvsec_read_entry_size(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->entry_size = 0;
		if (!ret)
			v->entry_size = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_intel_pmt_dvsec_at(struct pci_dev *dev, u16 pos,
			  struct pcicap_intel_pmt_dvsec *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_intel_pmt_dvsec_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_intel_pmt_dvsec_find_after(struct pci_dev *dev, u16 after,
				  struct pcicap_intel_pmt_dvsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0002, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_DVSEC, 0x0003, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_DVSEC, 0x0004, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_DVSEC, 0x0041, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_DVSEC, 0x0042, 0x8086, 0x0000, 0xffff, 1, 1 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 5, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_intel_pmt_dvsec_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->num_entries >= 1 && v->entry_size >= 1));
	return 0;
}

/**
 * pcicap_intel_pmt_dvsec_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_intel_pmt_dvsec_find(struct pci_dev *dev,
			    struct pcicap_intel_pmt_dvsec *v)
{
	return pcicap_intel_pmt_dvsec_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_intel_pmt_dvsec_find_next(const struct pcicap_intel_pmt_dvsec *prev,
				 struct pcicap_intel_pmt_dvsec *v)
{
	return pcicap_intel_pmt_dvsec_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_INTEL_PMT_DVSEC_H */
