/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Address Mapping
 *
 * Generated from specs/std/ht_address_map.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_ADDRESS_MAP_H
#define PCICAP_HT_ADDRESS_MAP_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_ADDRESS_MAP_ID		0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_address_map_command_t;
/* ro: Kind and number of windows */
#define PCICAP_HT_ADDRESS_MAP_COMMAND			0x02
/* ro: DMA windows */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_NUM_DMA \
	PCICAP_BITS(pcicap_ht_address_map_command_t, 0x000f)
/* ro: Size of the I/O space */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_IO_SIZE \
	PCICAP_BITS(pcicap_ht_address_map_command_t, 0x01f0)
/* ro: Layout that follows */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE \
	PCICAP_BITS(pcicap_ht_address_map_command_t, 0x0600)
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE_BITS40 \
	PCICAP_BITS(pcicap_ht_address_map_command_t, 0x0000)
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE_BITS64 \
	PCICAP_BITS(pcicap_ht_address_map_command_t, 0x0200)
/* ro: Capability type */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_TYPE \
	PCICAP_BITS(pcicap_ht_address_map_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_address_map_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_ADDRESS_MAP_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_ADDR_MAP_TYPE_BYTE_TYPE_UNITID_CLUMP \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_ADDR_MAP_TYPE_BYTE_TYPE_EXT_CONFIG \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_ADDR_MAP_TYPE_BYTE_TYPE_ADDR_MAPPING \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_ADDR_MAP_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_POWER_MGMT \
	PCICAP_BITS(pcicap_ht_address_map_type_byte_t, 0xe0)

typedef u8 __bitwise pcicap_ht_address_map_map_byte_t;
/* ro: Capability type and low bit of the map type */
#define PCICAP_HT_ADDRESS_MAP_MAP_BYTE			0x03
/* ro: Upper bit of the I/O size */
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_address_map_map_byte_t, 0x01)
/* ro: Capability type and map type */
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP \
	PCICAP_BITS(pcicap_ht_address_map_map_byte_t, 0xfe)
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP_BITS40 \
	PCICAP_BITS(pcicap_ht_address_map_map_byte_t, 0xa0)
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP_BITS64 \
	PCICAP_BITS(pcicap_ht_address_map_map_byte_t, 0xa2)

typedef u32 __bitwise pcicap_ht_address_map_non_prefetchable_window_t;
/* unknown: Non-prefetchable window of the secondary bus */
#define PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW				0x04
/* unknown: Base */
#define  PCICAP_HT_ADDRESS_MAP_NON_PREF_WINDOW_BASE \
	PCICAP_BITS(pcicap_ht_address_map_non_prefetchable_window_t, 0x000fffff)
/* unknown: Attributes */
#define  PCICAP_HT_ADDRESS_MAP_NON_PREF_WINDOW_CTRL \
	PCICAP_BITS(pcicap_ht_address_map_non_prefetchable_window_t, 0xf0000000)
#define  PCICAP_HT_ADDR_MAP_NON_PREF_WINDOW_CTRL_COMPAT \
	PCICAP_BITS(pcicap_ht_address_map_non_prefetchable_window_t, 0x10000000)
#define  PCICAP_HT_ADDR_MAP_NON_PREF_WINDOW_CTRL_NON_COH \
	PCICAP_BITS(pcicap_ht_address_map_non_prefetchable_window_t, 0x20000000)
#define  PCICAP_HT_ADDRESS_MAP_NON_PREF_WINDOW_CTRL_ISO \
	PCICAP_BITS(pcicap_ht_address_map_non_prefetchable_window_t, 0x40000000)
#define  PCICAP_HT_ADDR_MAP_NON_PREF_WINDOW_CTRL_ENABLE \
	PCICAP_BITS(pcicap_ht_address_map_non_prefetchable_window_t, 0x80000000)

typedef u32 __bitwise pcicap_ht_address_map_prefetchable_window_t;
/* unknown: Prefetchable window of the secondary bus */
#define PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW			0x08
/* unknown: Base */
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_BASE \
	PCICAP_BITS(pcicap_ht_address_map_prefetchable_window_t, 0x000fffff)
/* unknown: Attributes */
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL \
	PCICAP_BITS(pcicap_ht_address_map_prefetchable_window_t, 0xf0000000)
#define  PCICAP_HT_ADDRESS_MAP_PREF_WINDOW_CTRL_COMPAT \
	PCICAP_BITS(pcicap_ht_address_map_prefetchable_window_t, 0x10000000)
#define  PCICAP_HT_ADDRESS_MAP_PREF_WINDOW_CTRL_NON_COH \
	PCICAP_BITS(pcicap_ht_address_map_prefetchable_window_t, 0x20000000)
#define  PCICAP_HT_ADDRESS_MAP_PREF_WINDOW_CTRL_ISO \
	PCICAP_BITS(pcicap_ht_address_map_prefetchable_window_t, 0x40000000)
#define  PCICAP_HT_ADDRESS_MAP_PREF_WINDOW_CTRL_ENABLE \
	PCICAP_BITS(pcicap_ht_address_map_prefetchable_window_t, 0x80000000)
/* rw: Which register */
#define PCICAP_HT_ADDRESS_MAP_INDEX		0x04
#define PCICAP_HT_ADDRESS_MAP_DATA_LOW		0x08				/* rw: Low half */
#define PCICAP_HT_ADDRESS_MAP_DATA_HIGH		0x0c				/* rw: High half */

/* dma: One DMA window */
#define PCICAP_HT_ADDRESS_MAP_DMA		0x0c
#define PCICAP_HT_ADDRESS_MAP_DMA_STRIDE	0x08

typedef u32 __bitwise pcicap_ht_address_map_dma_primary_t;
/* unknown: Window on the primary side */
#define PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY			0x00
/* unknown: Base */
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_BASE \
	PCICAP_BITS(pcicap_ht_address_map_dma_primary_t, 0x00ffffff)
/* unknown: Attributes */
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL \
	PCICAP_BITS(pcicap_ht_address_map_dma_primary_t, 0xf0000000)
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_COMPAT \
	PCICAP_BITS(pcicap_ht_address_map_dma_primary_t, 0x10000000)
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_NON_COH \
	PCICAP_BITS(pcicap_ht_address_map_dma_primary_t, 0x20000000)
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_ISO \
	PCICAP_BITS(pcicap_ht_address_map_dma_primary_t, 0x40000000)
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_ENABLE \
	PCICAP_BITS(pcicap_ht_address_map_dma_primary_t, 0x80000000)
/* unknown: Limit on the secondary side */
#define PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_LIMIT	0x04
/* unknown: Base on the secondary side */
#define PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_BASE	0x06
/* clang-format on */

/**
 * struct pcicap_ht_address_map - HyperTransport: Address Mapping
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_map_type: read once: the layout depends on it
 * @command_num_dma: read once: the layout depends on it
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_address_map_find() only.
 */
struct pcicap_ht_address_map {
	struct pci_dev *dev;
	u16 pos;
	u32 command_map_type;
	u32 command_num_dma;
	u32 command_type;
};

/* Kind and number of windows */
static inline int __must_check
pcicap_ht_address_map_read_command(const struct pcicap_ht_address_map *v,
				   pcicap_ht_address_map_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_COMMAND,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_address_map_read_type_byte(const struct pcicap_ht_address_map *v,
				     pcicap_ht_address_map_type_byte_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_ADDRESS_MAP_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Capability type and low bit of the map type */
static inline int __must_check
pcicap_ht_address_map_read_map_byte(const struct pcicap_ht_address_map *v,
				    pcicap_ht_address_map_map_byte_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_ADDRESS_MAP_MAP_BYTE,
				   (__force u8 *)val);
}

/* Non-prefetchable window of the secondary bus */
static inline int __must_check
pcicap_ht_address_map_read_non_pref_window(const struct pcicap_ht_address_map *v,
					   pcicap_ht_address_map_non_prefetchable_window_t *val)
{
	*val = (__force pcicap_ht_address_map_non_prefetchable_window_t)U32_MAX;
	if (v->command_map_type != 0)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW +
					    PCICAP_SURE,
				    (__force u32 *)val);
}

/* Prefetchable window of the secondary bus */
static inline int __must_check
pcicap_ht_address_map_read_prefetchable_window(const struct pcicap_ht_address_map *v,
					       pcicap_ht_address_map_prefetchable_window_t *val)
{
	*val = (__force pcicap_ht_address_map_prefetchable_window_t)U32_MAX;
	if (v->command_map_type != 0)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW +
					    PCICAP_SURE,
				    (__force u32 *)val);
}

/* Which register */
static inline int __must_check
pcicap_ht_address_map_read_index(const struct pcicap_ht_address_map *v,
				 u32 *val)
{
	*val = U32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_INDEX, val);
}

static inline int __must_check
pcicap_ht_address_map_write_index(const struct pcicap_ht_address_map *v,
				  u32 val)
{
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_HT_ADDRESS_MAP_INDEX, val);
}

/* Low half */
static inline int __must_check
pcicap_ht_address_map_read_data_low(const struct pcicap_ht_address_map *v,
				    u32 *val)
{
	*val = U32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_DATA_LOW,
				    val);
}

static inline int __must_check
pcicap_ht_address_map_write_data_low(const struct pcicap_ht_address_map *v,
				     u32 val)
{
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_HT_ADDRESS_MAP_DATA_LOW,
				     val);
}

/* High half */
static inline int __must_check
pcicap_ht_address_map_read_data_high(const struct pcicap_ht_address_map *v,
				     u32 *val)
{
	*val = U32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_DATA_HIGH,
				    val);
}

static inline int __must_check
pcicap_ht_address_map_write_data_high(const struct pcicap_ht_address_map *v,
				      u32 val)
{
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_HT_ADDRESS_MAP_DATA_HIGH,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_address_map_init(struct pcicap_ht_address_map *v)
{
	int ret;

	{
		pcicap_ht_address_map_command_t r;

		ret = pcicap_ht_address_map_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_map_type = 0;
		if (!ret)
			v->command_map_type = pcicap_get(r,
							 PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE);
		v->command_num_dma = 0;
		if (!ret)
			v->command_num_dma = pcicap_get(r,
							PCICAP_HT_ADDRESS_MAP_COMMAND_NUM_DMA);
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_get(r,
						     PCICAP_HT_ADDRESS_MAP_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_address_map_at(struct pci_dev *dev, u16 pos,
			 struct pcicap_ht_address_map *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_address_map_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_address_map_find_after(struct pci_dev *dev, u16 after,
				 struct pcicap_ht_address_map *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 1, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_ht_address_map_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 20));
	return 0;
}

/**
 * pcicap_ht_address_map_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_address_map_find(struct pci_dev *dev, struct pcicap_ht_address_map *v)
{
	return pcicap_ht_address_map_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_address_map_find_next(const struct pcicap_ht_address_map *prev,
				struct pcicap_ht_address_map *v)
{
	return pcicap_ht_address_map_find_after(prev->dev, prev->pos, v);
}

/**
 * struct pcicap_ht_address_map_dma - One DMA window
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ht_address_map_dma_at() only.
 */
struct pcicap_ht_address_map_dma {
	struct pci_dev *dev;
	u16 pos;
};

/* Window on the primary side */
static inline int __must_check
pcicap_ht_address_map_dma_read_primary(const struct pcicap_ht_address_map_dma *v,
				       pcicap_ht_address_map_dma_primary_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Limit on the secondary side */
static inline int __must_check
pcicap_ht_address_map_dma_read_secondary_limit(const struct pcicap_ht_address_map_dma *v,
					       u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_LIMIT,
				    val);
}

/* Base on the secondary side */
static inline int __must_check
pcicap_ht_address_map_dma_read_secondary_base(const struct pcicap_ht_address_map_dma *v,
					      u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_BASE,
				    val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ht_address_map_dma_open(const struct pcicap_ht_address_map *outer,
			       u32 off, struct pcicap_ht_address_map_dma *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_ht_address_map_dma_elements(const struct pcicap_ht_address_map *v)
{
	if (v->command_map_type != 0)
		return 0;
	return v->command_num_dma;
}

/* Where the first begins. */
static inline int __must_check
pcicap_ht_address_map_dma_where(const struct pcicap_ht_address_map *v, u32 *off)
{
	if (v->command_map_type != 0)
		return -ENXIO;
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_ht_address_map_dma_at() - One DMA window
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_ht_address_map_dma_at(const struct pcicap_ht_address_map *outer,
			     unsigned int index,
			     struct pcicap_ht_address_map_dma *v)
{
	u32 off;
	int ret = pcicap_ht_address_map_dma_where(outer, &off);

	if (!ret && index >= pcicap_ht_address_map_dma_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_ht_address_map_dma_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_HT_ADDRESS_MAP_H */
