/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Extended Configuration Space Access
 *
 * Generated from specs/std/ht_ext_config.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_EXT_CONFIG_H
#define PCICAP_HT_EXT_CONFIG_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_EXT_CONFIG_ID			0x08
#define PCICAP_HT_EXT_CONFIG_SIZE		0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_ext_config_command_t;
/* ro: Header */
#define PCICAP_HT_EXT_CONFIG_COMMAND		0x02
/* ro: Capability type */
#define  PCICAP_HT_EXT_CONFIG_COMMAND_TYPE	PCICAP_BITS(pcicap_ht_ext_config_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_ext_config_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_EXT_CONFIG_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_UNITID_CLUMP \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_EXT_CONFIG \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_ADDR_MAPPING \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_EXT_CONFIG_TYPE_BYTE_TYPE_POWER_MGMT \
	PCICAP_BITS(pcicap_ht_ext_config_type_byte_t, 0xe0)

typedef u32 __bitwise pcicap_ht_ext_config_address_t;
/* rw: Address of the configuration access */
#define PCICAP_HT_EXT_CONFIG_ADDRESS		0x04
/* rw: Register offset */
#define  PCICAP_HT_EXT_CONFIG_ADDRESS_REG \
	PCICAP_BITS(pcicap_ht_ext_config_address_t, 0x00000ffc)
/* rw: Function number */
#define  PCICAP_HT_EXT_CONFIG_ADDRESS_FUNCTION \
	PCICAP_BITS(pcicap_ht_ext_config_address_t, 0x00007000)
/* rw: Device number */
#define  PCICAP_HT_EXT_CONFIG_ADDRESS_DEVICE \
	PCICAP_BITS(pcicap_ht_ext_config_address_t, 0x000f8000)
/* rw: Bus number */
#define  PCICAP_HT_EXT_CONFIG_ADDRESS_BUS \
	PCICAP_BITS(pcicap_ht_ext_config_address_t, 0x0ff00000)
/* rw: Type of the configuration access */
#define  PCICAP_HT_EXT_CONFIG_ADDRESS_TYPE \
	PCICAP_BITS(pcicap_ht_ext_config_address_t, 0x10000000)
/* rw: Data at that address */
#define PCICAP_HT_EXT_CONFIG_DATA		0x08
/* clang-format on */

/**
 * struct pcicap_ht_ext_config - HyperTransport: Extended Configuration
 * Space Access
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_ext_config_find() only.
 */
struct pcicap_ht_ext_config {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Header */
static inline int __must_check
pcicap_ht_ext_config_read_command(const struct pcicap_ht_ext_config *v,
				  pcicap_ht_ext_config_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_EXT_CONFIG_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_ext_config_read_type_byte(const struct pcicap_ht_ext_config *v,
				    pcicap_ht_ext_config_type_byte_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_EXT_CONFIG_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Address of the configuration access */
static inline int __must_check
pcicap_ht_ext_config_read_address(const struct pcicap_ht_ext_config *v,
				  pcicap_ht_ext_config_address_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_EXT_CONFIG_ADDRESS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ht_ext_config_update_address(const struct pcicap_ht_ext_config *v,
				    pcicap_ht_ext_config_address_t mask,
				    pcicap_ht_ext_config_address_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x1ffffffc);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_HT_EXT_CONFIG_ADDRESS + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Data at that address */
static inline int __must_check
pcicap_ht_ext_config_read_data(const struct pcicap_ht_ext_config *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_HT_EXT_CONFIG_DATA,
				    val);
}

static inline int __must_check
pcicap_ht_ext_config_write_data(const struct pcicap_ht_ext_config *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_HT_EXT_CONFIG_DATA,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_ext_config_init(struct pcicap_ht_ext_config *v)
{
	int ret;

	{
		pcicap_ht_ext_config_command_t r;

		ret = pcicap_ht_ext_config_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_get(r,
						     PCICAP_HT_EXT_CONFIG_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_ext_config_at(struct pci_dev *dev, u16 pos,
			struct pcicap_ht_ext_config *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_ext_config_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_ext_config_find_after(struct pci_dev *dev, u16 after,
				struct pcicap_ht_ext_config *v)
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
		ret = pcicap_ht_ext_config_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 19));
	return 0;
}

/**
 * pcicap_ht_ext_config_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_ext_config_find(struct pci_dev *dev, struct pcicap_ht_ext_config *v)
{
	return pcicap_ht_ext_config_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_ext_config_find_next(const struct pcicap_ht_ext_config *prev,
			       struct pcicap_ht_ext_config *v)
{
	return pcicap_ht_ext_config_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_EXT_CONFIG_H */
