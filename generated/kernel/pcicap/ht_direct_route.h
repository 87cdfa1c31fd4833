/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: DirectRoute
 *
 * Generated from specs/std/ht_direct_route.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_DIRECT_ROUTE_H
#define PCICAP_HT_DIRECT_ROUTE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_DIRECT_ROUTE_ID		0x08
#define PCICAP_HT_DIRECT_ROUTE_SIZE		0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_direct_route_command_t;
/* unknown, ro: Ranges */
#define PCICAP_HT_DIRECT_ROUTE_COMMAND			0x02
/* unknown: DirectRoute spaces */
#define  PCICAP_HT_DIRECT_ROUTE_COMMAND_NUM_SPACES \
	PCICAP_BITS(pcicap_ht_direct_route_command_t, 0x000f)
/* unknown: Index of the register shown in the data register */
#define  PCICAP_HT_DIRECT_ROUTE_COMMAND_INDEX \
	PCICAP_BITS(pcicap_ht_direct_route_command_t, 0x01f0)
/* ro: Capability type */
#define  PCICAP_HT_DIRECT_ROUTE_COMMAND_TYPE \
	PCICAP_BITS(pcicap_ht_direct_route_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_direct_route_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE			0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_DIR_ROUTE_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_DIR_ROUTE_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_DIR_ROUTE_TYPE_BYTE_TYPE_UNITID_CLUMP \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_EXT_CONFIG \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_ADDR_MAP \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_MSI_MAP \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_DIR_ROUTE_TYPE_BYTE_TYPE_DIR_ROUTE \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_POWER_MGMT \
	PCICAP_BITS(pcicap_ht_direct_route_type_byte_t, 0xe0)
/* unknown: Devices for which direct routing is enabled */
#define PCICAP_HT_DIRECT_ROUTE_ENABLE_VECTOR	0x04
/* unknown: The selected base or limit */
#define PCICAP_HT_DIRECT_ROUTE_DATA		0x08
/* clang-format on */

/**
 * struct pcicap_ht_direct_route - HyperTransport: DirectRoute
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_direct_route_find() only.
 */
struct pcicap_ht_direct_route {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Ranges */
static inline int __must_check
pcicap_ht_direct_route_read_command(const struct pcicap_ht_direct_route *v,
				    pcicap_ht_direct_route_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_DIRECT_ROUTE_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_direct_route_read_type_byte(const struct pcicap_ht_direct_route *v,
				      pcicap_ht_direct_route_type_byte_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Devices for which direct routing is enabled */
static inline int __must_check
pcicap_ht_direct_route_read_enable_vector(const struct pcicap_ht_direct_route *v,
					  u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_DIRECT_ROUTE_ENABLE_VECTOR,
				    val);
}

/* The selected base or limit */
static inline int __must_check
pcicap_ht_direct_route_read_data(const struct pcicap_ht_direct_route *v,
				 u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_DIRECT_ROUTE_DATA, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_direct_route_init(struct pcicap_ht_direct_route *v)
{
	int ret;

	{
		pcicap_ht_direct_route_command_t r;

		ret = pcicap_ht_direct_route_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_get(r,
						     PCICAP_HT_DIRECT_ROUTE_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_direct_route_at(struct pci_dev *dev, u16 pos,
			  struct pcicap_ht_direct_route *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_direct_route_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_direct_route_find_after(struct pci_dev *dev, u16 after,
				  struct pcicap_ht_direct_route *v)
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
		ret = pcicap_ht_direct_route_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 22));
	return 0;
}

/**
 * pcicap_ht_direct_route_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_direct_route_find(struct pci_dev *dev,
			    struct pcicap_ht_direct_route *v)
{
	return pcicap_ht_direct_route_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_direct_route_find_next(const struct pcicap_ht_direct_route *prev,
				 struct pcicap_ht_direct_route *v)
{
	return pcicap_ht_direct_route_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_DIRECT_ROUTE_H */
