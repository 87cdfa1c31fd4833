/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: MSI Mapping
 *
 * Generated from specs/std/ht_msi_map.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_MSI_MAP_H
#define PCICAP_HT_MSI_MAP_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_MSI_MAP_ID			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_msi_map_command_t;
/* rw, ro: Mapping in use */
#define PCICAP_HT_MSI_MAP_COMMAND		0x02
/* rw: Maps MSI */
#define  PCICAP_HT_MSI_MAP_COMMAND_ENABLE	PCICAP_BITS(pcicap_ht_msi_map_command_t, 0x0001)
/* ro: Fixed: the mapping address is FEEx_xxxxh */
#define  PCICAP_HT_MSI_MAP_COMMAND_FIXED	PCICAP_BITS(pcicap_ht_msi_map_command_t, 0x0002)
/* ro: Capability type */
#define  PCICAP_HT_MSI_MAP_COMMAND_TYPE		PCICAP_BITS(pcicap_ht_msi_map_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_msi_map_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_MSI_MAP_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_UNITID_CLUMPING \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_EXTENDED_CONFIG \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_ADDRESS_MAPPING \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_POWER_MGMT \
	PCICAP_BITS(pcicap_ht_msi_map_type_byte_t, 0xe0)

typedef u32 __bitwise pcicap_ht_msi_map_addr_lo_t;
/* rw: Address bits 31 to 20 */
#define PCICAP_HT_MSI_MAP_ADDR_LO		0x04
/* rw: Address */
#define  PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS	PCICAP_BITS(pcicap_ht_msi_map_addr_lo_t, 0xfff00000)
/* rw: Address bits 63 to 32 */
#define PCICAP_HT_MSI_MAP_ADDR_HI		0x08
/* clang-format on */

/**
 * struct pcicap_ht_msi_map - HyperTransport: MSI Mapping
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_fixed: read once: the layout depends on it
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_msi_map_find() only.
 */
struct pcicap_ht_msi_map {
	struct pci_dev *dev;
	u16 pos;
	u32 command_fixed;
	u32 command_type;
};

/* Mapping in use */
static inline int __must_check
pcicap_ht_msi_map_read_command(const struct pcicap_ht_msi_map *v,
			       pcicap_ht_msi_map_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_MSI_MAP_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_msi_map_update_command(const struct pcicap_ht_msi_map *v,
				 pcicap_ht_msi_map_command_t mask,
				 pcicap_ht_msi_map_command_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0001);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_MSI_MAP_COMMAND + PCICAP_SURE,
				      0x07fd & ~(__force u16)mask,
				      (__force u16)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_msi_map_read_type_byte(const struct pcicap_ht_msi_map *v,
				 pcicap_ht_msi_map_type_byte_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_MSI_MAP_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Address bits 31 to 20 */
static inline int __must_check
pcicap_ht_msi_map_read_addr_lo(const struct pcicap_ht_msi_map *v,
			       pcicap_ht_msi_map_addr_lo_t *val)
{
	*val = (__force pcicap_ht_msi_map_addr_lo_t)U32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_MSI_MAP_ADDR_LO + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ht_msi_map_update_addr_lo(const struct pcicap_ht_msi_map *v,
				 pcicap_ht_msi_map_addr_lo_t mask,
				 pcicap_ht_msi_map_addr_lo_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfff00000);

	if (ret)
		return ret;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_HT_MSI_MAP_ADDR_LO + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_ht_msi_map_read_addr_hi(const struct pcicap_ht_msi_map *v, u32 *val)
{
	*val = U32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_HT_MSI_MAP_ADDR_HI,
				    val);
}

static inline int __must_check
pcicap_ht_msi_map_write_addr_hi(const struct pcicap_ht_msi_map *v, u32 val)
{
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_HT_MSI_MAP_ADDR_HI,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_msi_map_init(struct pcicap_ht_msi_map *v)
{
	int ret;

	{
		pcicap_ht_msi_map_command_t r;

		ret = pcicap_ht_msi_map_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_fixed = 0;
		if (!ret)
			v->command_fixed =
				pcicap_get(r, PCICAP_HT_MSI_MAP_COMMAND_FIXED);
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_MSI_MAP_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_msi_map_at(struct pci_dev *dev, u16 pos, struct pcicap_ht_msi_map *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_msi_map_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_msi_map_find_after(struct pci_dev *dev, u16 after,
			     struct pcicap_ht_msi_map *v)
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
		ret = pcicap_ht_msi_map_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 21));
	return 0;
}

/**
 * pcicap_ht_msi_map_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_msi_map_find(struct pci_dev *dev, struct pcicap_ht_msi_map *v)
{
	return pcicap_ht_msi_map_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_msi_map_find_next(const struct pcicap_ht_msi_map *prev,
			    struct pcicap_ht_msi_map *v)
{
	return pcicap_ht_msi_map_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_MSI_MAP_H */
