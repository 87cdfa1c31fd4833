/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Platform Monitoring (VSEC)
 *
 * Generated from specs/vendor/intel_pmt_vsec.yaml - do not edit.
 * Source: Linux drivers/platform/x86/intel/vsec.c
 */
#ifndef PCICAP_INTEL_PMT_VSEC_H
#define PCICAP_INTEL_PMT_VSEC_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_INTEL_PMT_VSEC_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_INTEL_PMT_VSEC_NUM_ENTRIES	0x0a	/* ro: Entries of the table */
#define PCICAP_INTEL_PMT_VSEC_ENTRY_SIZE	0x0b	/* ro: Size of an entry */

#define PCICAP_INTEL_PMT_VSEC_TABLE		0x0c		/* ro: Where the table is */
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR	0x00000007	/* ro: BAR with the table */
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR0	0x0
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR1	0x1
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR2	0x2
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR3	0x3
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR4	0x4
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR5	0x5
#define  PCICAP_INTEL_PMT_VSEC_TABLE_OFFSET	0xfffffff8	/* ro: Offset in that BAR */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_intel_pmt_vsec_desc;

/**
 * struct pcicap_intel_pmt_vsec - Intel Platform Monitoring (VSEC)
 * @view: where it is
 * @num_entries: read once: the layout depends on it
 * @entry_size: read once: the layout depends on it
 *
 * Made by pcicap_intel_pmt_vsec_find() only.
 */
struct pcicap_intel_pmt_vsec {
	struct pcicap_view view;
	u32 num_entries;
	u32 entry_size;
};

/**
 * pcicap_intel_pmt_vsec_read_num_entries() - read: Entries of the table
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_intel_pmt_vsec_read_num_entries(const struct pcicap_intel_pmt_vsec *v,
				       u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_INTEL_PMT_VSEC_NUM_ENTRIES,
				 val);
}

/**
 * pcicap_intel_pmt_vsec_read_entry_size() - read: Size of an entry
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_intel_pmt_vsec_read_entry_size(const struct pcicap_intel_pmt_vsec *v,
				      u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_INTEL_PMT_VSEC_ENTRY_SIZE,
				 val);
}

/**
 * pcicap_intel_pmt_vsec_table_bir() - BAR with the table
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_intel_pmt_vsec_table_bir(u32 r)
{
	return FIELD_GET(PCICAP_INTEL_PMT_VSEC_TABLE_BIR, r);
}

/**
 * pcicap_intel_pmt_vsec_table_offset() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_intel_pmt_vsec_table_offset(u32 r)
{
	return FIELD_GET(PCICAP_INTEL_PMT_VSEC_TABLE_OFFSET, r);
}

/**
 * pcicap_intel_pmt_vsec_table_offset_decoded() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_intel_pmt_vsec_table_offset_decoded(u32 r)
{
	u64 n = pcicap_intel_pmt_vsec_table_offset(r);

	return n << 3;
}

/**
 * pcicap_intel_pmt_vsec_read_table() - read: Where the table is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_intel_pmt_vsec_read_table(const struct pcicap_intel_pmt_vsec *v,
				 u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_PMT_VSEC_TABLE, val);
}

/**
 * struct pcicap_intel_pmt_vsec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_intel_pmt_vsec_dwords {
	struct pcicap_intel_pmt_vsec v;
	u32 dw[4];
};

/**
 * pcicap_intel_pmt_vsec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_intel_pmt_vsec_snapshot(const struct pcicap_intel_pmt_vsec *v,
			       struct pcicap_intel_pmt_vsec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/**
 * pcicap_intel_pmt_vsec_snapshot_num_entries() - from a snapshot: Entries of
 * the table
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_intel_pmt_vsec_snapshot_num_entries(const struct pcicap_intel_pmt_vsec_dwords *s,
					   u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_INTEL_PMT_VSEC_NUM_ENTRIES, val);
}

/**
 * pcicap_intel_pmt_vsec_snapshot_entry_size() - from a snapshot: Size of
 * an entry
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_intel_pmt_vsec_snapshot_entry_size(const struct pcicap_intel_pmt_vsec_dwords *s,
					  u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_INTEL_PMT_VSEC_ENTRY_SIZE, val);
}

/**
 * pcicap_intel_pmt_vsec_snapshot_table() - from a snapshot: Where the table is
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_intel_pmt_vsec_snapshot_table(const struct pcicap_intel_pmt_vsec_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_PMT_VSEC_TABLE, val);
}

/**
 * pcicap_intel_pmt_vsec_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_intel_pmt_vsec_init(struct pcicap_intel_pmt_vsec *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_intel_pmt_vsec_read_num_entries(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->num_entries = 0;
		if (!ret)
			v->num_entries = r;
	}
	{
		u8 r;

		ret = pcicap_intel_pmt_vsec_read_entry_size(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->entry_size = 0;
		if (!ret)
			v->entry_size = r;
	}
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_intel_pmt_vsec_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_intel_pmt_vsec_find().
 */
static inline int __must_check
pcicap_intel_pmt_vsec_find_after(struct pcicap_cfg *cfg, u32 after,
				 struct pcicap_intel_pmt_vsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VSEC, 0x0002, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_VSEC, 0x0003, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_VSEC, 0x0004, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_VSEC, 0x0041, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_VSEC, 0x0042, 0x8086, 0x0000, 0xffff, 1, 1 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 5, after, &v->view);
		if (!ret)
			ret = pcicap_intel_pmt_vsec_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->num_entries >= 1 && v->entry_size >= 1));
	return 0;
}

/**
 * pcicap_intel_pmt_vsec_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_intel_pmt_vsec_find(struct pcicap_cfg *cfg,
			   struct pcicap_intel_pmt_vsec *v)
{
	return pcicap_intel_pmt_vsec_find_after(cfg, 0, v);
}

/**
 * pcicap_intel_pmt_vsec_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_intel_pmt_vsec_find().
 */
static inline int __must_check
pcicap_intel_pmt_vsec_find_next(const struct pcicap_intel_pmt_vsec *prev,
				struct pcicap_intel_pmt_vsec *v)
{
	return pcicap_intel_pmt_vsec_find_after(prev->view.cfg,
						prev->view.offset, v);
}

#endif /* PCICAP_INTEL_PMT_VSEC_H */
