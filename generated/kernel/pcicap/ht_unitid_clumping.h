/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: UnitID Clumping
 *
 * Generated from specs/std/ht_unitid_clumping.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_UNITID_CLUMPING_H
#define PCICAP_HT_UNITID_CLUMPING_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_UNITID_CLUMPING_ID		0x08
#define PCICAP_HT_UNITID_CLUMPING_SIZE		0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_unitid_clumping_command_t;
/* ro: Header */
#define PCICAP_HT_UNITID_CLUMPING_COMMAND	0x02
/* ro: Capability type */
#define  PCICAP_HT_UNITID_CLUMPING_COMMAND_TYPE \
	PCICAP_BITS(pcicap_ht_unitid_clumping_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_unitid_clumping_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_UID_CLUMP_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_INTR \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_REV_ID \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_UID_CLUMP_TYPE_BYTE_TYPE_UID_CLUMP \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_EXT_CONFIG \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_ADDR_MAP \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_MSI_MAP \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_DIR_ROUTE \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_UNITID_CLUMP_TYPE_BYTE_TYPE_POWER_MGMT \
	PCICAP_BITS(pcicap_ht_unitid_clumping_type_byte_t, 0xe0)
/* ro: UnitIDs for which clumping is supported */
#define PCICAP_HT_UNITID_CLUMPING_SUPPORT	0x04
/* rw: UnitIDs for which clumping is enabled */
#define PCICAP_HT_UNITID_CLUMPING_ENABLE	0x08
/* clang-format on */

/**
 * struct pcicap_ht_unitid_clumping - HyperTransport: UnitID Clumping
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_unitid_clumping_find() only.
 */
struct pcicap_ht_unitid_clumping {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Header */
static inline int __must_check
pcicap_ht_unitid_clumping_read_command(const struct pcicap_ht_unitid_clumping *v,
				       pcicap_ht_unitid_clumping_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_UNITID_CLUMPING_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_unitid_clumping_read_type_byte(const struct pcicap_ht_unitid_clumping *v,
					 pcicap_ht_unitid_clumping_type_byte_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE,
				   (__force u8 *)val);
}

/* UnitIDs for which clumping is supported */
static inline int __must_check
pcicap_ht_unitid_clumping_read_support(const struct pcicap_ht_unitid_clumping *v,
				       u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_UNITID_CLUMPING_SUPPORT,
				    val);
}

/* UnitIDs for which clumping is enabled */
static inline int __must_check
pcicap_ht_unitid_clumping_read_enable(const struct pcicap_ht_unitid_clumping *v,
				      u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_UNITID_CLUMPING_ENABLE,
				    val);
}

static inline int __must_check
pcicap_ht_unitid_clumping_write_enable(const struct pcicap_ht_unitid_clumping *v,
				       u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_HT_UNITID_CLUMPING_ENABLE,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_unitid_clumping_init(struct pcicap_ht_unitid_clumping *v)
{
	int ret;

	{
		pcicap_ht_unitid_clumping_command_t r;

		ret = pcicap_ht_unitid_clumping_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_get(r,
						     PCICAP_HT_UNITID_CLUMPING_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_unitid_clumping_at(struct pci_dev *dev, u16 pos,
			     struct pcicap_ht_unitid_clumping *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_unitid_clumping_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_unitid_clumping_find_after(struct pci_dev *dev, u16 after,
				     struct pcicap_ht_unitid_clumping *v)
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
		ret = pcicap_ht_unitid_clumping_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 18));
	return 0;
}

/**
 * pcicap_ht_unitid_clumping_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_unitid_clumping_find(struct pci_dev *dev,
			       struct pcicap_ht_unitid_clumping *v)
{
	return pcicap_ht_unitid_clumping_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_unitid_clumping_find_next(const struct pcicap_ht_unitid_clumping *prev,
				    struct pcicap_ht_unitid_clumping *v)
{
	return pcicap_ht_unitid_clumping_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_UNITID_CLUMPING_H */
