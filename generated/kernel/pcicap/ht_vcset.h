/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: VCSet
 *
 * Generated from specs/std/ht_vcset.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_VCSET_H
#define PCICAP_HT_VCSET_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_VCSET_ID			0x08
#define PCICAP_HT_VCSET_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_vcset_command_t;
/* ro: Header */
#define PCICAP_HT_VCSET_COMMAND			0x02
/* ro: Capability type */
#define  PCICAP_HT_VCSET_COMMAND_TYPE		PCICAP_BITS(pcicap_ht_vcset_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_vcset_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_VCSET_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_VCSET_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_UNITID_CLUMPING \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_EXTENDED_CONFIG \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_ADDRESS_MAPPING \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_POWER_MANAGEMENT \
	PCICAP_BITS(pcicap_ht_vcset_type_byte_t, 0xe0)
#define PCICAP_HT_VCSET_SUPPORTED		0x04				/* ro: VCSets */
/* unknown: VCSets enabled on link 1 */
#define PCICAP_HT_VCSET_LINK1_ENABLED		0x05
/* unknown: VCSets enabled on link 0 */
#define PCICAP_HT_VCSET_LINK0_ENABLED		0x06
/* unknown: Stream bucket depth */
#define PCICAP_HT_VCSET_STREAM_BUCKET_DEPTH	0x08
/* unknown: Stream interval */
#define PCICAP_HT_VCSET_STREAM_INTERVAL		0x09
/* ro: Streaming virtual channels */
#define PCICAP_HT_VCSET_STREAMS_SUPPORTED		0x0a
#define  PCICAP_HT_VCSET_STREAMS_SUPPORTED_VC0		0x00
#define  PCICAP_HT_VCSET_STREAMS_SUPPORTED_VC0_3	0x01
#define  PCICAP_HT_VCSET_STREAMS_SUPPORTED_VC0_15	0x02
/* unknown: Non-FC bucket depth */
#define PCICAP_HT_VCSET_NON_FC_BUCKET_DEPTH	0x0c
/* unknown: Non-FC bucket interval */
#define PCICAP_HT_VCSET_NON_FC_INTERVAL		0x0d
/* clang-format on */

/**
 * struct pcicap_ht_vcset - HyperTransport: VCSet
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_vcset_find() only.
 */
struct pcicap_ht_vcset {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Header */
static inline int __must_check
pcicap_ht_vcset_read_command(const struct pcicap_ht_vcset *v,
			     pcicap_ht_vcset_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_VCSET_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_vcset_read_type_byte(const struct pcicap_ht_vcset *v,
			       pcicap_ht_vcset_type_byte_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_VCSET_TYPE_BYTE,
				   (__force u8 *)val);
}

/* VCSets */
static inline int __must_check
pcicap_ht_vcset_read_supported(const struct pcicap_ht_vcset *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_VCSET_SUPPORTED,
				   val);
}

/* VCSets enabled on link 1 */
static inline int __must_check
pcicap_ht_vcset_read_link1_enabled(const struct pcicap_ht_vcset *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_LINK1_ENABLED, val);
}

/* VCSets enabled on link 0 */
static inline int __must_check
pcicap_ht_vcset_read_link0_enabled(const struct pcicap_ht_vcset *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_LINK0_ENABLED, val);
}

/* Stream bucket depth */
static inline int __must_check
pcicap_ht_vcset_read_stream_bucket_depth(const struct pcicap_ht_vcset *v,
					 u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_STREAM_BUCKET_DEPTH,
				   val);
}

/* Stream interval */
static inline int __must_check
pcicap_ht_vcset_read_stream_interval(const struct pcicap_ht_vcset *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_STREAM_INTERVAL,
				   val);
}

/* Streaming virtual channels */
static inline int __must_check
pcicap_ht_vcset_read_streams_supported(const struct pcicap_ht_vcset *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_STREAMS_SUPPORTED,
				   val);
}

/* Non-FC bucket depth */
static inline int __must_check
pcicap_ht_vcset_read_non_fc_bucket_depth(const struct pcicap_ht_vcset *v,
					 u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_NON_FC_BUCKET_DEPTH,
				   val);
}

/* Non-FC bucket interval */
static inline int __must_check
pcicap_ht_vcset_read_non_fc_interval(const struct pcicap_ht_vcset *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_VCSET_NON_FC_INTERVAL,
				   val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_vcset_init(struct pcicap_ht_vcset *v)
{
	int ret;

	{
		pcicap_ht_vcset_command_t r;

		ret = pcicap_ht_vcset_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_VCSET_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_vcset_at(struct pci_dev *dev, u16 pos, struct pcicap_ht_vcset *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_vcset_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_vcset_find_after(struct pci_dev *dev, u16 after,
			   struct pcicap_ht_vcset *v)
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
		ret = pcicap_ht_vcset_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 23));
	return 0;
}

/**
 * pcicap_ht_vcset_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_vcset_find(struct pci_dev *dev, struct pcicap_ht_vcset *v)
{
	return pcicap_ht_vcset_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_vcset_find_next(const struct pcicap_ht_vcset *prev,
			  struct pcicap_ht_vcset *v)
{
	return pcicap_ht_vcset_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_VCSET_H */
