/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Allocation
 *
 * Generated from specs/std/ea.yaml - do not edit.
 * Source: PCIe Base, Enhanced Allocation Capability; Linux pci_regs.h, pciutils
 */
#ifndef PCICAP_EA_H
#define PCICAP_EA_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_EA_ID				0x14

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_EA_NUM_ENTRIES			0x02		/* hwinit: Size of the list */
#define  PCICAP_EA_NUM_ENTRIES_ENTRIES		0x003f		/* hwinit: Entries that follow */

/* hwinit: Fixed bus numbers of a bridge */
#define PCICAP_EA_BUS_NUMBERS			0x04
/* hwinit: Secondary bus; 0 is not fixed */
#define  PCICAP_EA_BUS_NUMBERS_SECONDARY	0x000000ff
/* hwinit: Last bus behind the bridge; 0 is not fixed */
#define  PCICAP_EA_BUS_NUMBERS_SUBORDINATE	0x0000ff00

/* entry: One address range */

/* hwinit, rw: What the range is for */
#define PCICAP_EA_ENTRY_FORMAT							0x00
/* hwinit: Dwords after this one */
#define  PCICAP_EA_ENTRY_FORMAT_ENTRY_SIZE					0x00000007
/* hwinit: BAR equivalent indicator */
#define  PCICAP_EA_ENTRY_FORMAT_BEI						0x000000f0
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR0					0x0
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR1					0x1
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR2					0x2
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR3					0x3
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR4					0x4
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR5					0x5
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BEHIND_BRIDGE				0x6
#define  PCICAP_EA_ENTRY_FORMAT_BEI_NOT_INDICATED				0x7
#define  PCICAP_EA_ENTRY_FORMAT_BEI_ROM						0x8
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR0					0x9
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR1					0xa
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR2					0xb
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR3					0xc
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR4					0xd
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR5					0xe
/* To be treated as not indicated */
#define  PCICAP_EA_ENTRY_FORMAT_BEI_RESERVED					0xf
/* hwinit: What the range is */
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES				0x0000ff00
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_MEMORY			0x0
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_MEMORY_PREFETCH		0x1
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_IO				0x2
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_VF_MEMORY_PREFETCH		0x3
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_VF_MEMORY			0x4
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_BRIDGE_MEMORY		0x5
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_BRIDGE_MEMORY_PREFETCH	0x6
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_BRIDGE_IO			0x7
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_MEMORY_UNAVAILABLE		0xfd
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_IO_UNAVAILABLE		0xfe
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_UNAVAILABLE			0xff
/* hwinit: What it is to those who do not know the primary properties */
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES				0x00ff0000
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_MEMORY			0x0
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_MEMORY_PREFETCH		0x1
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_IO				0x2
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_VF_MEMORY_PREFETCH		0x3
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_VF_MEMORY			0x4
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_BRIDGE_MEMORY		0x5
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_BRIDGE_MEMORY_PREFETCH	0x6
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_BRIDGE_IO			0x7
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_MEMORY_UNAVAILABLE		0xfd
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_IO_UNAVAILABLE		0xfe
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_UNAVAILABLE		0xff
/* hwinit: Software may move the range */
#define  PCICAP_EA_ENTRY_FORMAT_WRITABLE					0x40000000
/* rw: The range is decoded */
#define  PCICAP_EA_ENTRY_FORMAT_ENABLE						0x80000000
#define  PCICAP_EA_ENTRY_FORMAT_WRITE_MASK					0x80000000
#define  PCICAP_EA_ENTRY_FORMAT_KEEP_MASK					0xbf000008

#define PCICAP_EA_ENTRY_BASE			0x04		/* hwinit, rw: Start of the range */
#define  PCICAP_EA_ENTRY_BASE_IS_64		0x00000002	/* hwinit: The high half follows */
#define  PCICAP_EA_ENTRY_BASE_ADDRESS		0xfffffffc	/* rw: Address bits 31 to 2 */
#define  PCICAP_EA_ENTRY_BASE_WRITE_MASK	0xfffffffc
#define  PCICAP_EA_ENTRY_BASE_KEEP_MASK		0xfffffffd

/* hwinit, rw: Size of the range less 1 */
#define PCICAP_EA_ENTRY_MAX_OFFSET		0x08
/* hwinit: The high half follows */
#define  PCICAP_EA_ENTRY_MAX_OFFSET_IS_64	0x00000002
/* rw: Bits 31 to 2; the low two are ones */
#define  PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET	0xfffffffc
#define  PCICAP_EA_ENTRY_MAX_OFFSET_WRITE_MASK	0xfffffffc
#define  PCICAP_EA_ENTRY_MAX_OFFSET_KEEP_MASK	0xfffffffd
#define PCICAP_EA_ENTRY_BASE_HIGH		0x0c	/* rw: Address bits 63 to 32 */
#define PCICAP_EA_ENTRY_MAX_OFFSET_HIGH_AT_10	0x10	/* rw: Bits 63 to 32 of the size less 1 */
#define PCICAP_EA_ENTRY_MAX_OFFSET_HIGH_AT_0C	0x0c	/* rw: Bits 63 to 32 of the size less 1 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ea_desc;

/**
 * struct pcicap_ea - Enhanced Allocation
 * @view: where it is
 * @header_type: read once: the layout depends on it
 * @num_entries_entries: read once: the layout depends on it
 *
 * Made by pcicap_ea_find() only.
 */
struct pcicap_ea {
	struct pcicap_view view;
	u32 header_type;
	u32 num_entries_entries;
};

/**
 * pcicap_ea_num_entries_entries() - Entries that follow
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u16
pcicap_ea_num_entries_entries(u16 r)
{
	return FIELD_GET(PCICAP_EA_NUM_ENTRIES_ENTRIES, r);
}

/**
 * pcicap_ea_read_num_entries() - read: Size of the list
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_read_num_entries(const struct pcicap_ea *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_EA_NUM_ENTRIES, val);
}

/**
 * pcicap_ea_bus_numbers_secondary() - Secondary bus; 0 is not fixed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_bus_numbers_secondary(u32 r)
{
	return FIELD_GET(PCICAP_EA_BUS_NUMBERS_SECONDARY, r);
}

/**
 * pcicap_ea_bus_numbers_subordinate() - Last bus behind the bridge; 0 is
 * not fixed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_bus_numbers_subordinate(u32 r)
{
	return FIELD_GET(PCICAP_EA_BUS_NUMBERS_SUBORDINATE, r);
}

/**
 * pcicap_ea_read_bus_numbers() - read: Fixed bus numbers of a bridge
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_read_bus_numbers(const struct pcicap_ea *v, u32 *val)
{
	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_EA_BUS_NUMBERS, val);
}

/**
 * struct pcicap_ea_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ea_dwords {
	struct pcicap_ea v;
	u32 dw[2];
};

/**
 * pcicap_ea_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ea_snapshot(const struct pcicap_ea *v, struct pcicap_ea_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_ea_snapshot_num_entries() - from a snapshot: Size of the list
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_snapshot_num_entries(const struct pcicap_ea_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_EA_NUM_ENTRIES, val);
}

/**
 * pcicap_ea_snapshot_bus_numbers() - from a snapshot: Fixed bus numbers of
 * a bridge
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_snapshot_bus_numbers(const struct pcicap_ea_dwords *s, u32 *val)
{
	const struct pcicap_ea *v = &s->v;

	*val = U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_BUS_NUMBERS, val);
}

/**
 * pcicap_ea_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ea_init(struct pcicap_ea *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u16 r;

		ret = pcicap_ea_read_num_entries(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->num_entries_entries = 0;
		if (!ret)
			v->num_entries_entries = pcicap_ea_num_entries_entries(r);
	}
	return 0;
}

/**
 * pcicap_ea_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ea_find().
 */
static inline int __must_check
pcicap_ea_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_ea *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0014, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ea_init(v);
}

/**
 * pcicap_ea_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ea_find(struct pcicap_cfg *cfg, struct pcicap_ea *v)
{
	return pcicap_ea_find_after(cfg, 0, v);
}

/**
 * pcicap_ea_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ea_find().
 */
static inline int __must_check
pcicap_ea_find_next(const struct pcicap_ea *prev, struct pcicap_ea *v)
{
	return pcicap_ea_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_ea_entry - One address range
 * @view: where it is
 * @format_entry_size: read once: the layout depends on it
 * @base_is_64: read once: the layout depends on it
 * @max_offset_is_64: read once: the layout depends on it
 *
 * Made by pcicap_ea_entry_at() only.
 */
struct pcicap_ea_entry {
	struct pcicap_view view;
	u32 format_entry_size;
	u32 base_is_64;
	u32 max_offset_is_64;
};

/**
 * pcicap_ea_entry_format_entry_size() - Dwords after this one
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in dwords.
 */
static inline u32
pcicap_ea_entry_format_entry_size(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_FORMAT_ENTRY_SIZE, r);
}

/**
 * pcicap_ea_entry_format_bei() - BAR equivalent indicator
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_entry_format_bei(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_FORMAT_BEI, r);
}

/**
 * pcicap_ea_entry_format_primary_properties() - What the range is
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_entry_format_primary_properties(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES, r);
}

/**
 * pcicap_ea_entry_format_secondary_properties() - What it is to those who do
 * not know the primary properties
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_entry_format_secondary_properties(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES, r);
}

/**
 * pcicap_ea_entry_format_writable() - Software may move the range
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ea_entry_format_writable(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_FORMAT_WRITABLE, r);
}

/**
 * pcicap_ea_entry_format_enable() - The range is decoded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ea_entry_format_enable(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_FORMAT_ENABLE, r);
}

/**
 * pcicap_ea_entry_format_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ea_entry_format_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_EA_ENTRY_FORMAT_ENABLE) |
	       FIELD_PREP(PCICAP_EA_ENTRY_FORMAT_ENABLE, val);
}

/**
 * pcicap_ea_entry_read_format() - read: What the range is for
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_entry_read_format(const struct pcicap_ea_entry *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_FORMAT, val);
}

/**
 * pcicap_ea_entry_update_format() - change bits: What the range is for
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ea_entry_update_format(const struct pcicap_ea_entry *v, u32 mask,
			      u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_EA_ENTRY_FORMAT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ea_entry_read_format(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_FORMAT,
				 (u32)((old & PCICAP_EA_ENTRY_FORMAT_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ea_entry_base_is_64() - The high half follows
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ea_entry_base_is_64(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_BASE_IS_64, r);
}

/**
 * pcicap_ea_entry_base_address() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_entry_base_address(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_BASE_ADDRESS, r);
}

/**
 * pcicap_ea_entry_base_set_address() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ea_entry_base_set_address(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_EA_ENTRY_BASE_ADDRESS) |
	       FIELD_PREP(PCICAP_EA_ENTRY_BASE_ADDRESS, val);
}

/**
 * pcicap_ea_entry_base_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ea_entry_base_address_decoded(u32 r)
{
	u64 n = pcicap_ea_entry_base_address(r);

	return n << 2;
}

/**
 * pcicap_ea_entry_read_base() - read: Start of the range
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_entry_read_base(const struct pcicap_ea_entry *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_BASE, val);
}

/**
 * pcicap_ea_entry_update_base() - change bits: Start of the range
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ea_entry_update_base(const struct pcicap_ea_entry *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_EA_ENTRY_BASE_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ea_entry_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_BASE,
				 (u32)((old & PCICAP_EA_ENTRY_BASE_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ea_entry_max_offset_is_64() - The high half follows
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ea_entry_max_offset_is_64(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_MAX_OFFSET_IS_64, r);
}

/**
 * pcicap_ea_entry_max_offset_offset() - Bits 31 to 2; the low two are ones
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ea_entry_max_offset_offset(u32 r)
{
	return FIELD_GET(PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET, r);
}

/**
 * pcicap_ea_entry_max_offset_set_offset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ea_entry_max_offset_set_offset(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET) |
	       FIELD_PREP(PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET, val);
}

/**
 * pcicap_ea_entry_max_offset_offset_decoded() - Bits 31 to 2; the low two
 * are ones
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ea_entry_max_offset_offset_decoded(u32 r)
{
	u64 n = pcicap_ea_entry_max_offset_offset(r);

	return n * 4 + 3;
}

/**
 * pcicap_ea_entry_read_max_offset() - read: Size of the range less 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_entry_read_max_offset(const struct pcicap_ea_entry *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_MAX_OFFSET, val);
}

/**
 * pcicap_ea_entry_update_max_offset() - change bits: Size of the range less 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ea_entry_update_max_offset(const struct pcicap_ea_entry *v, u32 mask,
				  u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_EA_ENTRY_MAX_OFFSET_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ea_entry_read_max_offset(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_MAX_OFFSET,
				 (u32)((old & PCICAP_EA_ENTRY_MAX_OFFSET_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ea_entry_read_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_entry_read_base_high(const struct pcicap_ea_entry *v, u32 *val)
{
	*val = U32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_BASE_HIGH, val);
}

/**
 * pcicap_ea_entry_write_base_high() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ea_entry_write_base_high(const struct pcicap_ea_entry *v, u32 val)
{
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_EA_ENTRY_BASE_HIGH, val);
}

/**
 * pcicap_ea_entry_update_base_high() - change bits: Address bits 63 to 32
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ea_entry_update_base_high(const struct pcicap_ea_entry *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ea_entry_read_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_BASE_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ea_entry_max_offset_high_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_ea_entry_max_offset_high_offset(const struct pcicap_ea_entry *v)
{
	if (v->base_is_64 == 1)
		return 0x10;
	return 0x0c;
}

/**
 * pcicap_ea_entry_read_max_offset_high() - read: Bits 63 to 32 of the size
 * less 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ea_entry_read_max_offset_high(const struct pcicap_ea_entry *v, u32 *val)
{
	*val = U32_MAX;
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  pcicap_ea_entry_max_offset_high_offset(v),
				  val);
}

/**
 * pcicap_ea_entry_write_max_offset_high() - write: Bits 63 to 32 of the size
 * less 1
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ea_entry_write_max_offset_high(const struct pcicap_ea_entry *v, u32 val)
{
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view,
				   pcicap_ea_entry_max_offset_high_offset(v),
				   val);
}

/**
 * pcicap_ea_entry_update_max_offset_high() - change bits: Bits 63 to 32 of the
 * size less 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ea_entry_update_max_offset_high(const struct pcicap_ea_entry *v,
				       u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ea_entry_read_max_offset_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 pcicap_ea_entry_max_offset_high_offset(v),
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ea_entry_read_range_base() - read: Start of the range
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ea_entry_read_range_base(const struct pcicap_ea_entry *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_ea_entry_read_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_ea_entry_base_address(part) << 2;
	}
	if (v->base_is_64 == 1) {
		u32 part;

		ret = pcicap_ea_entry_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ea_entry_write_range_base() - write: Start of the range
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
static inline int __must_check
pcicap_ea_entry_write_range_base(const struct pcicap_ea_entry *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 2) - 1)))
		return -EDOM;
	if (!(v->base_is_64 == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		u32 val = (u32)(value >> 2);
		u32 bits = (u32)((((u32)val & 0x3fffffff) << 2));
		u32 part = bits;

		ret = pcicap_ea_entry_update_base(v, 0xfffffffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->base_is_64 == 1) {
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_ea_entry_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ea_entry_read_range_max_offset() - read: Size less 1; low bits
 * are ones
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ea_entry_read_range_max_offset(const struct pcicap_ea_entry *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_ea_entry_read_max_offset(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_ea_entry_max_offset_offset(part) << 2;
	}
	if (v->max_offset_is_64 == 1) {
		u32 part;

		ret = pcicap_ea_entry_read_max_offset_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_ea_entry_write_range_max_offset() - write: Size less 1; low bits
 * are ones
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 3), -ERANGE (too
 * large, or for a part that this layout lacks), -ENODATA (the view ends before
 * a part), or the errors of the accesses.
 */
static inline int __must_check
pcicap_ea_entry_write_range_max_offset(const struct pcicap_ea_entry *v,
				       u64 value)
{
	int ret;

	if ((value & (((u64)1 << 2) - 1)) != 3)
		return -EDOM;
	if (!(v->max_offset_is_64 == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		u32 val = (u32)(value >> 2);
		u32 bits = (u32)((((u32)val & 0x3fffffff) << 2));
		u32 part = bits;

		ret = pcicap_ea_entry_update_max_offset(v, 0xfffffffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->max_offset_is_64 == 1) {
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_ea_entry_write_max_offset_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_ea_entry_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ea_entry_dwords {
	struct pcicap_ea_entry v;
	u32 dw[5];
};

/**
 * pcicap_ea_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ea_entry_snapshot(const struct pcicap_ea_entry *v,
			 struct pcicap_ea_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/**
 * pcicap_ea_entry_snapshot_format() - from a snapshot: What the range is for
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_entry_snapshot_format(const struct pcicap_ea_entry_dwords *s,
				u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_ENTRY_FORMAT, val);
}

/**
 * pcicap_ea_entry_snapshot_base() - from a snapshot: Start of the range
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_entry_snapshot_base(const struct pcicap_ea_entry_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_EA_ENTRY_BASE,
				    val);
}

/**
 * pcicap_ea_entry_snapshot_max_offset() - from a snapshot: Size of the range
 * less 1
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_entry_snapshot_max_offset(const struct pcicap_ea_entry_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_ENTRY_MAX_OFFSET, val);
}

/**
 * pcicap_ea_entry_snapshot_base_high() - from a snapshot: Address bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_entry_snapshot_base_high(const struct pcicap_ea_entry_dwords *s,
				   u32 *val)
{
	const struct pcicap_ea_entry *v = &s->v;

	*val = U32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_ENTRY_BASE_HIGH, val);
}

/**
 * pcicap_ea_entry_snapshot_max_offset_high() - from a snapshot: Bits 63 to 32
 * of the size less 1
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ea_entry_snapshot_max_offset_high(const struct pcicap_ea_entry_dwords *s,
					 u32 *val)
{
	const struct pcicap_ea_entry *v = &s->v;

	*val = U32_MAX;
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_ea_entry_max_offset_high_offset(v),
				    val);
}

/**
 * pcicap_ea_entry_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ea_entry_init(struct pcicap_ea_entry *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_ea_entry_read_format(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->format_entry_size = 0;
		if (!ret)
			v->format_entry_size = pcicap_ea_entry_format_entry_size(r);
	}
	{
		u32 r;

		ret = pcicap_ea_entry_read_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->base_is_64 = 0;
		if (!ret)
			v->base_is_64 = pcicap_ea_entry_base_is_64(r);
	}
	{
		u32 r;

		ret = pcicap_ea_entry_read_max_offset(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->max_offset_is_64 = 0;
		if (!ret)
			v->max_offset_is_64 = pcicap_ea_entry_max_offset_is_64(r);
	}
	pcicap_view_clamp(&v->view, (v->format_entry_size + 1) * 4);
	return 0;
}

/**
 * pcicap_ea_entry_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ea_entry_open(const struct pcicap_ea *outer, u32 off,
		     struct pcicap_ea_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	return pcicap_ea_entry_init(v);
}

/**
 * pcicap_ea_entry_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_ea_entry_elements(const struct pcicap_ea *v)
{
	return v->num_entries_entries;
}

/**
 * pcicap_ea_entry_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_ea_entry_where(const struct pcicap_ea *v, u32 *off)
{
	if (v->header_type == 1) {
		*off = 0x08;
		return 0;
	}
	*off = 0x04;
	return 0;
}

/**
 * pcicap_ea_entry_at() - One address range
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ea_entry_at(const struct pcicap_ea *outer, unsigned int index,
		   struct pcicap_ea_entry *v)
{
	u32 off;
	int ret = pcicap_ea_entry_where(outer, &off);

	if (!ret && index >= pcicap_ea_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_ea_entry_open(outer, off, v);
	while (!ret && index--) {
		off += v->view.size;
		ret = pcicap_ea_entry_open(outer, off, v);
	}
	return ret;
}

#endif /* PCICAP_EA_H */
