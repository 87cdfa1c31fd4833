/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Allocation
 *
 * Generated from specs/std/ea.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Enhanced Allocation Capability; Linux pci_regs.h, pciutils
 */
#ifndef PCICAP_EA_H
#define PCICAP_EA_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_EA_ID				0x14

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ea_num_entries_t;
/* hwinit: Size of the list */
#define PCICAP_EA_NUM_ENTRIES			0x02
/* hwinit: Entries that follow */
#define  PCICAP_EA_NUM_ENTRIES_ENTRIES		PCICAP_BITS(pcicap_ea_num_entries_t, 0x003f)

typedef u32 __bitwise pcicap_ea_bus_numbers_t;
/* hwinit: Fixed bus numbers of a bridge */
#define PCICAP_EA_BUS_NUMBERS			0x04
/* hwinit: Fixed secondary bus number; 0: not fixed */
#define  PCICAP_EA_BUS_NUMBERS_SECONDARY	PCICAP_BITS(pcicap_ea_bus_numbers_t, 0x000000ff)
/* hwinit: Fixed subordinate bus number; 0: not fixed */
#define  PCICAP_EA_BUS_NUMBERS_SUBORDINATE	PCICAP_BITS(pcicap_ea_bus_numbers_t, 0x0000ff00)

/* entry: One address range */

typedef u32 __bitwise pcicap_ea_entry_format_t;
/* hwinit, rw: BAR equivalent indicator: what the range stands for */
#define PCICAP_EA_ENTRY_FORMAT							0x00
/* hwinit: Entry size: dwords that follow this one */
#define  PCICAP_EA_ENTRY_FORMAT_ENTRY_SIZE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000007)
/* hwinit: BAR equivalent indicator */
#define  PCICAP_EA_ENTRY_FORMAT_BEI \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000f0)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR0 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000000)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR1 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000010)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR2 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000020)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR3 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000030)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR4 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000040)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BAR5 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000050)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_BEHIND_BRIDGE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000060)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_NOT_INDICATED \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000070)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_ROM \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000080)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR0 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000090)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR1 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000a0)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR2 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000b0)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR3 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000c0)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR4 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000d0)
#define  PCICAP_EA_ENTRY_FORMAT_BEI_VF_BAR5 \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000e0)
/* Reserved; to be treated as not indicated */
#define  PCICAP_EA_ENTRY_FORMAT_BEI_RESERVED \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x000000f0)
/* hwinit: Primary properties of the range */
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x0000ff00)
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_MEMORY \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000000)
#define  PCICAP_EA_ENTRY_FORMAT_PRI_PROP_MEMORY_PREFETCH \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000100)
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROPERTIES_IO \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000200)
#define  PCICAP_EA_ENTRY_FORMAT_PRI_PROP_VF_MEM_PREFETCH \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000300)
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROP_VF_MEMORY \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000400)
#define  PCICAP_EA_ENTRY_FORMAT_PRI_PROP_BRIDGE_MEMORY \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000500)
#define  PCICAP_EA_ENTRY_FORMAT_PRI_PROP_BR_MEM_PREFETCH \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000600)
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROP_BRIDGE_IO \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000700)
#define  PCICAP_EA_ENTRY_FORMAT_PRI_PROP_MEMORY_UNAVAIL \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x0000fd00)
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROP_IO_UNAVAIL \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x0000fe00)
#define  PCICAP_EA_ENTRY_FORMAT_PRIMARY_PROP_UNAVAILABLE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x0000ff00)
/* hwinit: Secondary properties, for software that does not recognize the primary ones */
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00ff0000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROPERTIES_MEMORY \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00000000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_MEMORY_PREFETCH \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00010000)
#define  PCICAP_EA_ENTRY_FORMAT_SECONDARY_PROPERTIES_IO \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00020000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_VF_MEM_PREFETCH \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00030000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROPERTIES_VF_MEMORY \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00040000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_BRIDGE_MEMORY \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00050000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_BR_MEM_PREFETCH \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00060000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROPERTIES_BRIDGE_IO \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00070000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_MEMORY_UNAVAIL \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00fd0000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_IO_UNAVAILABLE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00fe0000)
#define  PCICAP_EA_ENTRY_FORMAT_SEC_PROP_UNAVAILABLE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x00ff0000)
/* hwinit: The range is writable */
#define  PCICAP_EA_ENTRY_FORMAT_WRITABLE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x40000000)
/* rw: The range is enabled */
#define  PCICAP_EA_ENTRY_FORMAT_ENABLE \
	PCICAP_BITS(pcicap_ea_entry_format_t, 0x80000000)

typedef u32 __bitwise pcicap_ea_entry_base_t;
/* hwinit, rw: Base address of the range */
#define PCICAP_EA_ENTRY_BASE			0x04
/* hwinit: 64-bit: the upper dword is present */
#define  PCICAP_EA_ENTRY_BASE_IS_64		PCICAP_BITS(pcicap_ea_entry_base_t, 0x00000002)
/* rw: Address bits 31 to 2 */
#define  PCICAP_EA_ENTRY_BASE_ADDRESS		PCICAP_BITS(pcicap_ea_entry_base_t, 0xfffffffc)

typedef u32 __bitwise pcicap_ea_entry_max_offset_t;
/* hwinit, rw: Maximum offset: the size of the range minus 1 */
#define PCICAP_EA_ENTRY_MAX_OFFSET		0x08
/* hwinit: 64-bit: the upper dword is present */
#define  PCICAP_EA_ENTRY_MAX_OFFSET_IS_64 \
	PCICAP_BITS(pcicap_ea_entry_max_offset_t, 0x00000002)
/* rw: Bits 31 to 2; the low two bits are ones */
#define  PCICAP_EA_ENTRY_MAX_OFFSET_OFFSET \
	PCICAP_BITS(pcicap_ea_entry_max_offset_t, 0xfffffffc)
/* rw: Address bits 63 to 32 */
#define PCICAP_EA_ENTRY_BASE_HIGH		0x0c
/* rw: Bits 63 to 32 of the maximum offset */
#define PCICAP_EA_ENTRY_MAX_OFFSET_HIGH_AT_10	0x10
/* rw: Bits 63 to 32 of the maximum offset */
#define PCICAP_EA_ENTRY_MAX_OFFSET_HIGH_AT_0C	0x0c
/* clang-format on */

/**
 * struct pcicap_ea - Enhanced Allocation
 * @dev: the function
 * @pos: offset in its configuration space
 * @header_type: read once: the layout depends on it
 * @num_entries_entries: read once: the layout depends on it
 *
 * Made by pcicap_ea_find() only.
 */
struct pcicap_ea {
	struct pci_dev *dev;
	u16 pos;
	u32 header_type;
	u32 num_entries_entries;
};

/* Size of the list */
static inline int __must_check
pcicap_ea_read_num_entries(const struct pcicap_ea *v,
			   pcicap_ea_num_entries_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_EA_NUM_ENTRIES + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Fixed bus numbers of a bridge */
static inline int __must_check
pcicap_ea_read_bus_numbers(const struct pcicap_ea *v,
			   pcicap_ea_bus_numbers_t *val)
{
	*val = (__force pcicap_ea_bus_numbers_t)U32_MAX;
	if (v->header_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_EA_BUS_NUMBERS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ea_init(struct pcicap_ea *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->dev, v->pos, &v->header_type);
	if (ret)
		return ret;
	{
		pcicap_ea_num_entries_t r;

		ret = pcicap_ea_read_num_entries(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->num_entries_entries = 0;
		if (!ret)
			v->num_entries_entries =
				pcicap_get(r, PCICAP_EA_NUM_ENTRIES_ENTRIES);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ea_at(struct pci_dev *dev, u16 pos, struct pcicap_ea *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ea_init(v);
}

/**
 * pcicap_ea_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ea_find(struct pci_dev *dev, struct pcicap_ea *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_EA_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_ea_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ea_find_next(const struct pcicap_ea *prev, struct pcicap_ea *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_EA_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ea_at(dev, pos, v);
}

/**
 * struct pcicap_ea_entry - One address range
 * @dev: the function
 * @pos: offset in its configuration space
 * @size: its bytes
 * @format_entry_size: read once: the layout depends on it
 * @format_writable: read once: the layout depends on it
 * @base_is_64: read once: the layout depends on it
 * @max_offset_is_64: read once: the layout depends on it
 *
 * Made by pcicap_ea_entry_at() only.
 */
struct pcicap_ea_entry {
	struct pci_dev *dev;
	u16 pos;
	u16 size;
	u32 format_entry_size;
	u32 format_writable;
	u32 base_is_64;
	u32 max_offset_is_64;
};

/* BAR equivalent indicator: what the range stands for */
static inline int __must_check
pcicap_ea_entry_read_format(const struct pcicap_ea_entry *v,
			    pcicap_ea_entry_format_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_EA_ENTRY_FORMAT + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ea_entry_update_format(const struct pcicap_ea_entry *v,
			      pcicap_ea_entry_format_t mask,
			      pcicap_ea_entry_format_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x80000000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_EA_ENTRY_FORMAT + PCICAP_SURE,
				      0xbf000008 & ~(__force u32)mask,
				      (__force u32)val);
}

/* Base address of the range */
static inline int __must_check
pcicap_ea_entry_read_base(const struct pcicap_ea_entry *v,
			  pcicap_ea_entry_base_t *val)
{
	*val = (__force pcicap_ea_entry_base_t)U32_MAX;
	if (PCICAP_EA_ENTRY_BASE + 4 > v->size)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_EA_ENTRY_BASE + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ea_entry_update_base(const struct pcicap_ea_entry *v,
			    pcicap_ea_entry_base_t mask,
			    pcicap_ea_entry_base_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffffffc);

	if (ret)
		return ret;
	if (PCICAP_EA_ENTRY_BASE + 4 > v->size)
		return -ENXIO;
	if (v->format_writable != 1)
		return -EPERM;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_EA_ENTRY_BASE + PCICAP_SURE,
				      0xfffffffd & ~(__force u32)mask,
				      (__force u32)val);
}

/* Maximum offset: the size of the range minus 1 */
static inline int __must_check
pcicap_ea_entry_read_max_offset(const struct pcicap_ea_entry *v,
				pcicap_ea_entry_max_offset_t *val)
{
	*val = (__force pcicap_ea_entry_max_offset_t)U32_MAX;
	if (PCICAP_EA_ENTRY_MAX_OFFSET + 4 > v->size)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_EA_ENTRY_MAX_OFFSET + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ea_entry_update_max_offset(const struct pcicap_ea_entry *v,
				  pcicap_ea_entry_max_offset_t mask,
				  pcicap_ea_entry_max_offset_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffffffc);

	if (ret)
		return ret;
	if (PCICAP_EA_ENTRY_MAX_OFFSET + 4 > v->size)
		return -ENXIO;
	if (v->format_writable != 1)
		return -EPERM;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_EA_ENTRY_MAX_OFFSET + PCICAP_SURE,
				      0xfffffffd & ~(__force u32)mask,
				      (__force u32)val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_ea_entry_read_base_high(const struct pcicap_ea_entry *v, u32 *val)
{
	*val = U32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	if (PCICAP_EA_ENTRY_BASE_HIGH + 4 > v->size)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_EA_ENTRY_BASE_HIGH,
				    val);
}

static inline int __must_check
pcicap_ea_entry_write_base_high(const struct pcicap_ea_entry *v, u32 val)
{
	if (v->base_is_64 != 1)
		return -ENXIO;
	if (PCICAP_EA_ENTRY_BASE_HIGH + 4 > v->size)
		return -ENXIO;
	if (v->format_writable != 1)
		return -EPERM;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_EA_ENTRY_BASE_HIGH,
				     val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_ea_entry_max_offset_high_offset(const struct pcicap_ea_entry *v)
{
	if (v->base_is_64 == 1)
		return 0x10;
	return 0x0c;
}

/* Bits 63 to 32 of the maximum offset */
static inline int __must_check
pcicap_ea_entry_read_max_offset_high(const struct pcicap_ea_entry *v, u32 *val)
{
	*val = U32_MAX;
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	if (pcicap_ea_entry_max_offset_high_offset(v) + 4 > v->size)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_ea_entry_max_offset_high_offset(v),
				    val);
}

static inline int __must_check
pcicap_ea_entry_write_max_offset_high(const struct pcicap_ea_entry *v, u32 val)
{
	if (v->max_offset_is_64 != 1)
		return -ENXIO;
	if (pcicap_ea_entry_max_offset_high_offset(v) + 4 > v->size)
		return -ENXIO;
	if (v->format_writable != 1)
		return -EPERM;
	return pcicap_config_write32(v->dev,
				     v->pos + pcicap_ea_entry_max_offset_high_offset(v),
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ea_entry_init(struct pcicap_ea_entry *v)
{
	int ret;

	{
		pcicap_ea_entry_format_t r;

		ret = pcicap_ea_entry_read_format(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->format_entry_size = 0;
		if (!ret)
			v->format_entry_size = pcicap_get(r,
							  PCICAP_EA_ENTRY_FORMAT_ENTRY_SIZE);
		v->format_writable = 0;
		if (!ret)
			v->format_writable =
				pcicap_get(r, PCICAP_EA_ENTRY_FORMAT_WRITABLE);
	}
	{
		pcicap_ea_entry_base_t r;

		ret = pcicap_ea_entry_read_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->base_is_64 = 0;
		if (!ret)
			v->base_is_64 = pcicap_get(r,
						   PCICAP_EA_ENTRY_BASE_IS_64);
	}
	{
		pcicap_ea_entry_max_offset_t r;

		ret = pcicap_ea_entry_read_max_offset(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->max_offset_is_64 = 0;
		if (!ret)
			v->max_offset_is_64 =
				pcicap_get(r, PCICAP_EA_ENTRY_MAX_OFFSET_IS_64);
	}
	v->size = pcicap_min32(v->size, (v->format_entry_size + 1) * 4);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ea_entry_open(const struct pcicap_ea *outer, u32 off,
		     struct pcicap_ea_entry *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	v->size = PCI_CFG_SPACE_EXP_SIZE;
	return pcicap_ea_entry_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_ea_entry_elements(const struct pcicap_ea *v)
{
	return v->num_entries_entries;
}

/* Where the first begins. */
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
		off += v->size;
		ret = pcicap_ea_entry_open(outer, off, v);
	}
	return ret;
}

#endif /* PCICAP_EA_H */
