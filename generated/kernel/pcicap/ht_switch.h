/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Switch
 *
 * Generated from specs/std/ht_switch.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_SWITCH_H
#define PCICAP_HT_SWITCH_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_SWITCH_ID			0x08
#define PCICAP_HT_SWITCH_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_switch_command_t;
/* unknown, ro: Errors of the virtual internal bus */
#define PCICAP_HT_SWITCH_COMMAND		0x02
/* unknown: Error on the virtual internal bus */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_ERROR	PCICAP_BITS(pcicap_ht_switch_command_t, 0x0080)
/* unknown: The error causes sync flooding */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_FLOOD	PCICAP_BITS(pcicap_ht_switch_command_t, 0x0100)
/* unknown: The error is fatal */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_FATAL	PCICAP_BITS(pcicap_ht_switch_command_t, 0x0200)
/* unknown: The error is non-fatal */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_NONFATAL	PCICAP_BITS(pcicap_ht_switch_command_t, 0x0400)
/* ro: Capability type */
#define  PCICAP_HT_SWITCH_COMMAND_TYPE		PCICAP_BITS(pcicap_ht_switch_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_switch_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_SWITCH_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_UNITID_CLUMPING \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_EXTENDED_CONFIG \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_ADDRESS_MAPPING \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_POWER_MANAGEMENT \
	PCICAP_BITS(pcicap_ht_switch_type_byte_t, 0xe0)
/* unknown: Ports in the partition */
#define PCICAP_HT_SWITCH_PARTITION_MASK		0x04

typedef u32 __bitwise pcicap_ht_switch_switch_info_t;
/* unknown: Routing */
#define PCICAP_HT_SWITCH_SWITCH_INFO				0x08
/* unknown: Default port, for requests that no other port claims */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_DEFAULT_PORT \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x0000001f)
/* unknown: Decodes addresses */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_ENABLE_DECODE \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x00000020)
/* unknown: Cold reset */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_COLD_RESET \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x00000040)
/* unknown: Index of the counter shown in the data register */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_PERF_COUNTER_INDEX \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x00000f00)
/* unknown: Index of the range shown in the data registers */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_RANGE_INDEX \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x0003f000)
/* unknown: Hot plug */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_HOT_PLUG \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x00040000)
/* unknown: Hides the port */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_HIDE_PORT \
	PCICAP_BITS(pcicap_ht_switch_switch_info_t, 0x00080000)
/* unknown: The selected counter */
#define PCICAP_HT_SWITCH_PERFORMANCE_COUNTER	0x0c
/* unknown: The selected base or limit */
#define PCICAP_HT_SWITCH_RANGE_DATA		0x10
/* unknown: The selected secondary base */
#define PCICAP_HT_SWITCH_SECONDARY_BASE_DATA	0x14
/* clang-format on */

/**
 * struct pcicap_ht_switch - HyperTransport: Switch
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_switch_find() only.
 */
struct pcicap_ht_switch {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Errors of the virtual internal bus */
static inline int __must_check
pcicap_ht_switch_read_command(const struct pcicap_ht_switch *v,
			      pcicap_ht_switch_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SWITCH_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_switch_read_type_byte(const struct pcicap_ht_switch *v,
				pcicap_ht_switch_type_byte_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_SWITCH_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Ports in the partition */
static inline int __must_check
pcicap_ht_switch_read_partition_mask(const struct pcicap_ht_switch *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_SWITCH_PARTITION_MASK,
				    val);
}

/* Routing */
static inline int __must_check
pcicap_ht_switch_read_switch_info(const struct pcicap_ht_switch *v,
				  pcicap_ht_switch_switch_info_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_SWITCH_SWITCH_INFO + PCICAP_SURE,
				    (__force u32 *)val);
}

/* The selected counter */
static inline int __must_check
pcicap_ht_switch_read_performance_counter(const struct pcicap_ht_switch *v,
					  u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_SWITCH_PERFORMANCE_COUNTER,
				    val);
}

/* The selected base or limit */
static inline int __must_check
pcicap_ht_switch_read_range_data(const struct pcicap_ht_switch *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_SWITCH_RANGE_DATA, val);
}

/* The selected secondary base */
static inline int __must_check
pcicap_ht_switch_read_secondary_base_data(const struct pcicap_ht_switch *v,
					  u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HT_SWITCH_SECONDARY_BASE_DATA,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_switch_init(struct pcicap_ht_switch *v)
{
	int ret;

	{
		pcicap_ht_switch_command_t r;

		ret = pcicap_ht_switch_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_SWITCH_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_switch_at(struct pci_dev *dev, u16 pos, struct pcicap_ht_switch *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_switch_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_switch_find_after(struct pci_dev *dev, u16 after,
			    struct pcicap_ht_switch *v)
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
		ret = pcicap_ht_switch_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 8));
	return 0;
}

/**
 * pcicap_ht_switch_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_switch_find(struct pci_dev *dev, struct pcicap_ht_switch *v)
{
	return pcicap_ht_switch_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_switch_find_next(const struct pcicap_ht_switch *prev,
			   struct pcicap_ht_switch *v)
{
	return pcicap_ht_switch_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_SWITCH_H */
