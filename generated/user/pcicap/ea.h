/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Allocation
 *
 * Generated from specs/std/ea.yaml - do not edit.
 * Source: PCIe Base, Enhanced Allocation Capability; Linux pci_regs.h, pciutils
 */
#ifndef PCICAP_EA_H
#define PCICAP_EA_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_EA_ID				0x14

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_EA_NUM_ENTRIES			0x02		/* hwinit: Size of the list */
#define  PCICAP_EA_NUM_ENTRIES_ENTRIES		0x003f		/* hwinit: Entries that follow */

/* hwinit: Fixed bus numbers of a bridge */
#define PCICAP_EA_BUS_NUMBERS			0x04
/* hwinit: Fixed secondary bus number; 0: not fixed */
#define  PCICAP_EA_BUS_NUMBERS_SECONDARY	0x000000ff
/* hwinit: Fixed subordinate bus number; 0: not fixed */
#define  PCICAP_EA_BUS_NUMBERS_SUBORDINATE	0x0000ff00

/* entry: One address range */

/* hwinit, rw: BAR equivalent indicator: what the range stands for */
#define PCICAP_EA_ENTRY_FORMAT							0x00
/* hwinit: Entry size: dwords that follow this one */
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
/* Reserved; to be treated as not indicated */
#define  PCICAP_EA_ENTRY_FORMAT_BEI_RESERVED					0xf
/* hwinit: Primary properties of the range */
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
/* hwinit: Secondary properties, for software that does not recognize the primary ones */
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
/* hwinit: The range is writable */
#define  PCICAP_EA_ENTRY_FORMAT_WRITABLE					0x40000000
/* rw: The range is enabled */
#define  PCICAP_EA_ENTRY_FORMAT_ENABLE						0x80000000
#define  PCICAP_EA_ENTRY_FORMAT_WRITE_MASK					0x80000000
#define  PCICAP_EA_ENTRY_FORMAT_KEEP_MASK					0xbf000008

/* hwinit, rw: Base address of the range */
#define PCICAP_EA_ENTRY_BASE			0x04
/* hwinit: 64-bit: the upper dword is present */
#define  PCICAP_EA_ENTRY_BASE_IS_64		0x00000002
/* rw: Address bits 31 to 2 */
#define  PCICAP_EA_ENTRY_BASE_ADDRESS		0xfffffffc
#define  PCICAP_EA_ENTRY_BASE_WRITE_MASK	0xfffffffc
#define  PCICAP_EA_ENTRY_BASE_KEEP_MASK		0xfffffffd

/* hwinit, rw: Maximum offset: the size of the range minus 1 */
#define PCICAP_EA_ENTRY_MAX_OFFSET		0x08
/* hwinit: 64-bit: the upper dword is present */
#define  PCICAP_EA_ENTRY_MAX_OFFSET_IS_64	0x00000002
/* rw: Bits 31 to 2; the low two bits are ones */
#define  PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET	0xfffffffc
#define  PCICAP_EA_ENTRY_MAX_OFFSET_WRITE_MASK	0xfffffffc
#define  PCICAP_EA_ENTRY_MAX_OFFSET_KEEP_MASK	0xfffffffd
#define PCICAP_EA_ENTRY_BASE_HIGH		0x0c	/* rw: Address bits 63 to 32 */
/* rw: Bits 63 to 32 of the maximum offset */
#define PCICAP_EA_ENTRY_MAX_OFFSET_HIGH_AT_10	0x10
/* rw: Bits 63 to 32 of the maximum offset */
#define PCICAP_EA_ENTRY_MAX_OFFSET_HIGH_AT_0C	0x0c
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
	uint32_t header_type;
	uint32_t num_entries_entries;
};

/* Size of the list */
struct pcicap_ea_num_entries {
	uint16_t raw;
};

/* Entries that follow (raw; quantity in entries) */
static inline uint16_t
pcicap_ea_num_entries_entries(struct pcicap_ea_num_entries r)
{
	return (uint16_t)(r.raw & PCICAP_EA_NUM_ENTRIES_ENTRIES);
}

/**
 * pcicap_ea_read_num_entries() - read: Size of the list
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_read_num_entries(const struct pcicap_ea *v,
			   struct pcicap_ea_num_entries *val)
{
	return pcicap_view_read16(&v->view, PCICAP_EA_NUM_ENTRIES, &val->raw);
}

/* Fixed bus numbers of a bridge */
struct pcicap_ea_bus_numbers {
	uint32_t raw;
};

/* Fixed secondary bus number; 0: not fixed */
static inline uint32_t
pcicap_ea_bus_numbers_secondary(struct pcicap_ea_bus_numbers r)
{
	return (uint32_t)(r.raw & PCICAP_EA_BUS_NUMBERS_SECONDARY);
}

/* Fixed subordinate bus number; 0: not fixed */
static inline uint32_t
pcicap_ea_bus_numbers_subordinate(struct pcicap_ea_bus_numbers r)
{
	return (uint32_t)((r.raw & PCICAP_EA_BUS_NUMBERS_SUBORDINATE) >> 8);
}

/**
 * pcicap_ea_read_bus_numbers() - read: Fixed bus numbers of a bridge
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_read_bus_numbers(const struct pcicap_ea *v,
			   struct pcicap_ea_bus_numbers *val)
{
	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_EA_BUS_NUMBERS, &val->raw);
}

/**
 * struct pcicap_ea_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ea_dwords {
	struct pcicap_ea v;
	uint32_t dw[2];
};

/**
 * pcicap_ea_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_snapshot(const struct pcicap_ea *v, struct pcicap_ea_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Size of the list: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_snapshot_num_entries(const struct pcicap_ea_dwords *s,
			       struct pcicap_ea_num_entries *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_EA_NUM_ENTRIES, &val->raw);
}

/* Fixed bus numbers of a bridge: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_snapshot_bus_numbers(const struct pcicap_ea_dwords *s,
			       struct pcicap_ea_bus_numbers *val)
{
	const struct pcicap_ea *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_BUS_NUMBERS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_init(struct pcicap_ea *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		struct pcicap_ea_num_entries r;

		ret = pcicap_ea_read_num_entries(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->num_entries_entries = 0;
		if (!ret)
			v->num_entries_entries =
				pcicap_ea_num_entries_entries(r);
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_find_after(struct pcicap_cfg *cfg, uint32_t after,
		     struct pcicap_ea *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_ea_find_next(const struct pcicap_ea *prev, struct pcicap_ea *v)
{
	return pcicap_ea_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_ea_entry - One address range
 * @view: where it is
 * @format_entry_size: read once: the layout depends on it
 * @format_writable: read once: the layout depends on it
 * @base_is_64: read once: the layout depends on it
 * @max_offset_is_64: read once: the layout depends on it
 *
 * Made by pcicap_ea_entry_at() only.
 */
struct pcicap_ea_entry {
	struct pcicap_view view;
	uint32_t format_entry_size;
	uint32_t format_writable;
	uint32_t base_is_64;
	uint32_t max_offset_is_64;
};

/* BAR equivalent indicator: what the range stands for */
struct pcicap_ea_entry_format {
	uint32_t raw;
};

/* Entry size: dwords that follow this one (raw; quantity in dwords) */
static inline uint32_t
pcicap_ea_entry_format_entry_size(struct pcicap_ea_entry_format r)
{
	return (uint32_t)(r.raw & PCICAP_EA_ENTRY_FORMAT_ENTRY_SIZE);
}

/* BAR equivalent indicator */
static inline uint32_t
pcicap_ea_entry_format_bei(struct pcicap_ea_entry_format r)
{
	return (uint32_t)((r.raw & PCICAP_EA_ENTRY_FORMAT_BEI) >> 4);
}

/* Primary properties of the range */
static inline uint32_t
pcicap_ea_entry_format_primary_properties(struct pcicap_ea_entry_format r)
{
	return (uint32_t)((r.raw & PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES) >> 8);
}

/*
 * Secondary properties, for software that does not recognize the primary ones
 */
static inline uint32_t
pcicap_ea_entry_format_secondary_properties(struct pcicap_ea_entry_format r)
{
	return (uint32_t)((r.raw & PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES) >> 16);
}

/* The range is writable */
static inline bool
pcicap_ea_entry_format_writable(struct pcicap_ea_entry_format r)
{
	return (r.raw & PCICAP_EA_ENTRY_FORMAT_WRITABLE) != 0;
}

/* The range is enabled */
static inline bool
pcicap_ea_entry_format_enable(struct pcicap_ea_entry_format r)
{
	return (r.raw & PCICAP_EA_ENTRY_FORMAT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ea_entry_format
pcicap_ea_entry_format_set_enable(struct pcicap_ea_entry_format r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EA_ENTRY_FORMAT_ENABLE,
			      val ? PCICAP_EA_ENTRY_FORMAT_ENABLE : 0);
	return r;
}

/**
 * pcicap_ea_entry_read_format() - read: BAR equivalent indicator: what the
 * range stands for
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_format(const struct pcicap_ea_entry *v,
			    struct pcicap_ea_entry_format *val)
{
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_FORMAT, &val->raw);
}

/**
 * pcicap_ea_entry_update_format() - change bits: BAR equivalent indicator: what
 * the range stands for
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
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_update_format(const struct pcicap_ea_entry *v, uint32_t mask,
			      struct pcicap_ea_entry_format val)
{
	struct pcicap_ea_entry_format old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EA_ENTRY_FORMAT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ea_entry_read_format(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_FORMAT,
				 (uint32_t)((old.raw & PCICAP_EA_ENTRY_FORMAT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Base address of the range */
struct pcicap_ea_entry_base {
	uint32_t raw;
};

/* 64-bit: the upper dword is present */
static inline bool
pcicap_ea_entry_base_is_64(struct pcicap_ea_entry_base r)
{
	return (r.raw & PCICAP_EA_ENTRY_BASE_IS_64) != 0;
}

/* Address bits 31 to 2 */
static inline uint32_t
pcicap_ea_entry_base_address(struct pcicap_ea_entry_base r)
{
	return (uint32_t)((r.raw & PCICAP_EA_ENTRY_BASE_ADDRESS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ea_entry_base
pcicap_ea_entry_base_set_address(struct pcicap_ea_entry_base r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EA_ENTRY_BASE_ADDRESS,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 31 to 2, as a quantity. */
static inline uint64_t
pcicap_ea_entry_base_address_decoded(struct pcicap_ea_entry_base r)
{
	uint64_t n = pcicap_ea_entry_base_address(r);

	return n << 2;
}

/**
 * pcicap_ea_entry_base_address_encode() - from a quantity: Address bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_base_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ea_entry_read_base() - read: Base address of the range
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_base(const struct pcicap_ea_entry *v,
			  struct pcicap_ea_entry_base *val)
{
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_BASE, &val->raw);
}

/**
 * pcicap_ea_entry_update_base() - change bits: Base address of the range
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable, or none is here), -EINVAL
 * (@val has a bit that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_update_base(const struct pcicap_ea_entry *v, uint32_t mask,
			    struct pcicap_ea_entry_base val)
{
	struct pcicap_ea_entry_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EA_ENTRY_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	if (v->format_writable != 1)
		return -EPERM;
	ret = pcicap_ea_entry_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_BASE,
				 (uint32_t)((old.raw & PCICAP_EA_ENTRY_BASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Maximum offset: the size of the range minus 1 */
struct pcicap_ea_entry_max_offset {
	uint32_t raw;
};

/* 64-bit: the upper dword is present */
static inline bool
pcicap_ea_entry_max_offset_is_64(struct pcicap_ea_entry_max_offset r)
{
	return (r.raw & PCICAP_EA_ENTRY_MAX_OFFSET_IS_64) != 0;
}

/* Bits 31 to 2; the low two bits are ones */
static inline uint32_t
pcicap_ea_entry_max_offset_offset(struct pcicap_ea_entry_max_offset r)
{
	return (uint32_t)((r.raw & PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ea_entry_max_offset
pcicap_ea_entry_max_offset_set_offset(struct pcicap_ea_entry_max_offset r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET,
			      (uint32_t)val << 2);
	return r;
}

/* Bits 31 to 2; the low two bits are ones, as a quantity. */
static inline uint64_t
pcicap_ea_entry_max_offset_offset_decoded(struct pcicap_ea_entry_max_offset r)
{
	uint64_t n = pcicap_ea_entry_max_offset_offset(r);

	return n * 4 + 3;
}

/**
 * pcicap_ea_entry_max_offset_offset_encode() - from a quantity: Bits 31 to 2;
 * the low two bits are ones
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_max_offset_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 30, 0, 4, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ea_entry_read_max_offset() - read: Maximum offset: the size of the
 * range minus 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_max_offset(const struct pcicap_ea_entry *v,
				struct pcicap_ea_entry_max_offset *val)
{
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_MAX_OFFSET,
				  &val->raw);
}

/**
 * pcicap_ea_entry_update_max_offset() - change bits: Maximum offset: the size
 * of the range minus 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable, or none is here), -EINVAL
 * (@val has a bit that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_update_max_offset(const struct pcicap_ea_entry *v,
				  uint32_t mask,
				  struct pcicap_ea_entry_max_offset val)
{
	struct pcicap_ea_entry_max_offset old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EA_ENTRY_MAX_OFFSET_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	if (v->format_writable != 1)
		return -EPERM;
	ret = pcicap_ea_entry_read_max_offset(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_MAX_OFFSET,
				 (uint32_t)((old.raw & PCICAP_EA_ENTRY_MAX_OFFSET_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ea_entry_read_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_base_high(const struct pcicap_ea_entry *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_EA_ENTRY_BASE_HIGH, val);
}

/**
 * pcicap_ea_entry_write_base_high() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle, or not
 * writable here), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_write_base_high(const struct pcicap_ea_entry *v, uint32_t val)
{
	if (v->base_is_64 != 1)
		return -ENXIO;
	if (v->format_writable != 1)
		return -EPERM;
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
 * Return: 0, -EPERM (not writable here), -EINVAL (@val has a bit that @mask has
 * not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_update_base_high(const struct pcicap_ea_entry *v, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	if (v->format_writable != 1)
		return -EPERM;
	ret = pcicap_ea_entry_read_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_EA_ENTRY_BASE_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
pcicap_ea_entry_max_offset_high_offset(const struct pcicap_ea_entry *v)
{
	if (v->base_is_64 == 1)
		return 0x10;
	return 0x0c;
}

/**
 * pcicap_ea_entry_read_max_offset_high() - read: Bits 63 to 32 of the
 * maximum offset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_max_offset_high(const struct pcicap_ea_entry *v,
				     uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  pcicap_ea_entry_max_offset_high_offset(v),
				  val);
}

/**
 * pcicap_ea_entry_write_max_offset_high() - write: Bits 63 to 32 of the
 * maximum offset
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle, or not
 * writable here), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_write_max_offset_high(const struct pcicap_ea_entry *v,
				      uint32_t val)
{
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	if (v->format_writable != 1)
		return -EPERM;
	return pcicap_view_write32(&v->view,
				   pcicap_ea_entry_max_offset_high_offset(v),
				   val);
}

/**
 * pcicap_ea_entry_update_max_offset_high() - change bits: Bits 63 to 32 of the
 * maximum offset
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (not writable here), -EINVAL (@val has a bit that @mask has
 * not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_update_max_offset_high(const struct pcicap_ea_entry *v,
				       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	if (v->format_writable != 1)
		return -EPERM;
	ret = pcicap_ea_entry_read_max_offset_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 pcicap_ea_entry_max_offset_high_offset(v),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ea_entry_read_range_base() - read: Base address of the range
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_range_base(const struct pcicap_ea_entry *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_ea_entry_base part;

		ret = pcicap_ea_entry_read_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ea_entry_base_address(part) << 2;
	}
	if (v->base_is_64 == 1) {
		uint32_t part;

		ret = pcicap_ea_entry_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ea_entry_write_range_base() - write: Base address of the range
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
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_write_range_base(const struct pcicap_ea_entry *v,
				 uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 2) - 1)))
		return -EDOM;
	if (!(v->base_is_64 == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 2);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x3fffffff) << 2));
		struct pcicap_ea_entry_base part = { bits };

		ret = pcicap_ea_entry_update_base(v, 0xfffffffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->base_is_64 == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_ea_entry_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_ea_entry_read_range_max_offset() - read: Maximum offset: the size
 * minus 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_read_range_max_offset(const struct pcicap_ea_entry *v,
				      uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_ea_entry_max_offset part;

		ret = pcicap_ea_entry_read_max_offset(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ea_entry_max_offset_offset(part) << 2;
	}
	if (v->max_offset_is_64 == 1) {
		uint32_t part;

		ret = pcicap_ea_entry_read_max_offset_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_ea_entry_write_range_max_offset() - write: Maximum offset: the size
 * minus 1
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
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_write_range_max_offset(const struct pcicap_ea_entry *v,
				       uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 2) - 1)) != 3)
		return -EDOM;
	if (!(v->max_offset_is_64 == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 2);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x3fffffff) << 2));
		struct pcicap_ea_entry_max_offset part = { bits };

		ret = pcicap_ea_entry_update_max_offset(v, 0xfffffffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->max_offset_is_64 == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
	uint32_t dw[5];
};

/**
 * pcicap_ea_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_snapshot(const struct pcicap_ea_entry *v,
			 struct pcicap_ea_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/*
 * BAR equivalent indicator: what the range stands for: from a snapshot; errors
 * as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_snapshot_format(const struct pcicap_ea_entry_dwords *s,
				struct pcicap_ea_entry_format *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_ENTRY_FORMAT, &val->raw);
}

/* Base address of the range: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_snapshot_base(const struct pcicap_ea_entry_dwords *s,
			      struct pcicap_ea_entry_base *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_EA_ENTRY_BASE,
				    &val->raw);
}

/*
 * Maximum offset: the size of the range minus 1: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_snapshot_max_offset(const struct pcicap_ea_entry_dwords *s,
				    struct pcicap_ea_entry_max_offset *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_ENTRY_MAX_OFFSET, &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_snapshot_base_high(const struct pcicap_ea_entry_dwords *s,
				   uint32_t *val)
{
	const struct pcicap_ea_entry *v = &s->v;

	*val = UINT32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_EA_ENTRY_BASE_HIGH, val);
}

/*
 * Bits 63 to 32 of the maximum offset: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_snapshot_max_offset_high(const struct pcicap_ea_entry_dwords *s,
					 uint32_t *val)
{
	const struct pcicap_ea_entry *v = &s->v;

	*val = UINT32_MAX;
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_ea_entry_max_offset_high_offset(v),
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_init(struct pcicap_ea_entry *v)
{
	int ret;

	{
		struct pcicap_ea_entry_format r;

		ret = pcicap_ea_entry_read_format(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->format_entry_size = 0;
		if (!ret)
			v->format_entry_size =
				pcicap_ea_entry_format_entry_size(r);
		v->format_writable = 0;
		if (!ret)
			v->format_writable = pcicap_ea_entry_format_writable(r);
	}
	{
		struct pcicap_ea_entry_base r;

		ret = pcicap_ea_entry_read_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->base_is_64 = 0;
		if (!ret)
			v->base_is_64 = pcicap_ea_entry_base_is_64(r);
	}
	{
		struct pcicap_ea_entry_max_offset r;

		ret = pcicap_ea_entry_read_max_offset(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->max_offset_is_64 = 0;
		if (!ret)
			v->max_offset_is_64 =
				pcicap_ea_entry_max_offset_is_64(r);
	}
	pcicap_view_clamp(&v->view, (v->format_entry_size + 1) * 4);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_open(const struct pcicap_ea *outer, uint32_t off,
		     struct pcicap_ea_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	return pcicap_ea_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_ea_entry_elements(const struct pcicap_ea *v)
{
	return v->num_entries_entries;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_where(const struct pcicap_ea *v, uint32_t *off)
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
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ea_entry_at(const struct pcicap_ea *outer, unsigned int index,
		   struct pcicap_ea_entry *v)
{
	uint32_t off;
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

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_EA_H */
