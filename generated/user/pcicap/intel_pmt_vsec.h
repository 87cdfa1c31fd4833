/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Platform Monitoring (VSEC)
 *
 * Generated from specs/vendor/intel_pmt_vsec.yaml - do not edit.
 * Source: Linux drivers/platform/x86/intel/vsec.c
 */
#ifndef PCICAP_INTEL_PMT_VSEC_H
#define PCICAP_INTEL_PMT_VSEC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_INTEL_PMT_VSEC_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_INTEL_PMT_VSEC_NUM_ENTRIES	0x0a	/* ro: Number of entries in the table */
#define PCICAP_INTEL_PMT_VSEC_ENTRY_SIZE	0x0b	/* ro: Size of an entry in dwords */

#define PCICAP_INTEL_PMT_VSEC_TABLE		0x0c		/* ro: Location of the table */
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR	0x00000007	/* ro: BAR that holds the table */
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR0	0x0
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR1	0x1
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR2	0x2
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR3	0x3
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR4	0x4
#define  PCICAP_INTEL_PMT_VSEC_TABLE_BIR_BAR5	0x5
#define  PCICAP_INTEL_PMT_VSEC_TABLE_OFFSET	0xfffffff8	/* ro: Offset within that BAR */
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
	uint32_t num_entries;
	uint32_t entry_size;
};

/**
 * pcicap_intel_pmt_vsec_read_num_entries() - read: Number of entries in
 * the table
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_read_num_entries(const struct pcicap_intel_pmt_vsec *v,
				       uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_INTEL_PMT_VSEC_NUM_ENTRIES,
				 val);
}

/**
 * pcicap_intel_pmt_vsec_read_entry_size() - read: Size of an entry in dwords
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_read_entry_size(const struct pcicap_intel_pmt_vsec *v,
				      uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_INTEL_PMT_VSEC_ENTRY_SIZE,
				 val);
}

/* Location of the table */
struct pcicap_intel_pmt_vsec_table {
	uint32_t raw;
};

/* BAR that holds the table */
static inline uint32_t
pcicap_intel_pmt_vsec_table_bir(struct pcicap_intel_pmt_vsec_table r)
{
	return (uint32_t)(r.raw & PCICAP_INTEL_PMT_VSEC_TABLE_BIR);
}

/* Offset within that BAR (raw; quantity in bytes) */
static inline uint32_t
pcicap_intel_pmt_vsec_table_offset(struct pcicap_intel_pmt_vsec_table r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_PMT_VSEC_TABLE_OFFSET) >> 3);
}

/* Offset within that BAR, as a quantity in bytes. */
static inline uint64_t
pcicap_intel_pmt_vsec_table_offset_decoded(struct pcicap_intel_pmt_vsec_table r)
{
	uint64_t n = pcicap_intel_pmt_vsec_table_offset(r);

	return n << 3;
}

/**
 * pcicap_intel_pmt_vsec_table_offset_encode() - from a quantity: Offset within
 * that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_table_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_intel_pmt_vsec_read_table() - read: Location of the table
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_read_table(const struct pcicap_intel_pmt_vsec *v,
				 struct pcicap_intel_pmt_vsec_table *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_PMT_VSEC_TABLE,
				  &val->raw);
}

/**
 * struct pcicap_intel_pmt_vsec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_intel_pmt_vsec_dwords {
	struct pcicap_intel_pmt_vsec v;
	uint32_t dw[4];
};

/**
 * pcicap_intel_pmt_vsec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_snapshot(const struct pcicap_intel_pmt_vsec *v,
			       struct pcicap_intel_pmt_vsec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/* Number of entries in the table: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_snapshot_num_entries(const struct pcicap_intel_pmt_vsec_dwords *s,
					   uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_INTEL_PMT_VSEC_NUM_ENTRIES, val);
}

/* Size of an entry in dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_snapshot_entry_size(const struct pcicap_intel_pmt_vsec_dwords *s,
					  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_INTEL_PMT_VSEC_ENTRY_SIZE, val);
}

/* Location of the table: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_snapshot_table(const struct pcicap_intel_pmt_vsec_dwords *s,
				     struct pcicap_intel_pmt_vsec_table *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_PMT_VSEC_TABLE, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_init(struct pcicap_intel_pmt_vsec *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_intel_pmt_vsec_read_num_entries(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->num_entries = 0;
		if (!ret)
			v->num_entries = r;
	}
	{
		uint8_t r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_intel_pmt_vsec_find_next(const struct pcicap_intel_pmt_vsec *prev,
				struct pcicap_intel_pmt_vsec *v)
{
	return pcicap_intel_pmt_vsec_find_after(prev->view.cfg,
						prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_INTEL_PMT_VSEC_H */
