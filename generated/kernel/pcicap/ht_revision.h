/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Revision ID
 *
 * Generated from specs/std/ht_revision.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_REVISION_H
#define PCICAP_HT_REVISION_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_REVISION_ID			0x08
#define PCICAP_HT_REVISION_SIZE			0x04

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_revision_command_t;
/* ro: Revision of the specification */
#define PCICAP_HT_REVISION_COMMAND		0x02
/* ro: Minor revision */
#define  PCICAP_HT_REVISION_COMMAND_MINOR	PCICAP_BITS(pcicap_ht_revision_command_t, 0x001f)
/* ro: Major revision */
#define  PCICAP_HT_REVISION_COMMAND_MAJOR	PCICAP_BITS(pcicap_ht_revision_command_t, 0x00e0)
/* ro: Capability type */
#define  PCICAP_HT_REVISION_COMMAND_TYPE	PCICAP_BITS(pcicap_ht_revision_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_revision_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_REVISION_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_REVISION_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_UNITID_CLUMP \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_EXT_CONFIG \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_ADDR_MAPPING \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_REVISION_TYPE_BYTE_TYPE_POWER_MGMT \
	PCICAP_BITS(pcicap_ht_revision_type_byte_t, 0xe0)
/* clang-format on */

/**
 * struct pcicap_ht_revision - HyperTransport: Revision ID
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_revision_find() only.
 */
struct pcicap_ht_revision {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Revision of the specification */
static inline int __must_check
pcicap_ht_revision_read_command(const struct pcicap_ht_revision *v,
				pcicap_ht_revision_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_REVISION_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_revision_read_type_byte(const struct pcicap_ht_revision *v,
				  pcicap_ht_revision_type_byte_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_REVISION_TYPE_BYTE,
				   (__force u8 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_revision_init(struct pcicap_ht_revision *v)
{
	int ret;

	{
		pcicap_ht_revision_command_t r;

		ret = pcicap_ht_revision_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_REVISION_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_revision_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_ht_revision *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_revision_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_revision_find_after(struct pci_dev *dev, u16 after,
			      struct pcicap_ht_revision *v)
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
		ret = pcicap_ht_revision_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 17));
	return 0;
}

/**
 * pcicap_ht_revision_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_revision_find(struct pci_dev *dev, struct pcicap_ht_revision *v)
{
	return pcicap_ht_revision_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_revision_find_next(const struct pcicap_ht_revision *prev,
			     struct pcicap_ht_revision *v)
{
	return pcicap_ht_revision_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_REVISION_H */
