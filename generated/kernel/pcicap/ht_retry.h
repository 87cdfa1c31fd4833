/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Retry Mode
 *
 * Generated from specs/std/ht_retry.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_RETRY_H
#define PCICAP_HT_RETRY_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_RETRY_ID			0x08
#define PCICAP_HT_RETRY_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_retry_command_t;
/* ro: Header */
#define PCICAP_HT_RETRY_COMMAND			0x02
/* ro: Capability type */
#define  PCICAP_HT_RETRY_COMMAND_TYPE		PCICAP_BITS(pcicap_ht_retry_command_t, 0xf800)

typedef u8 __bitwise pcicap_ht_retry_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_RETRY_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_RETRY_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_UNITID_CLUMPING \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_EXTENDED_CONFIG \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_ADDRESS_MAPPING \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_POWER_MANAGEMENT \
	PCICAP_BITS(pcicap_ht_retry_type_byte_t, 0xe0)

typedef u8 __bitwise pcicap_ht_retry_ctrl0_t;
/* unknown: Retry control of link 0 */
#define PCICAP_HT_RETRY_CTRL0				0x04
/* unknown: Retries */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_ENABLE		PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0x01)
/* unknown: Makes one error */
#define  PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_ERROR	PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0x02)
/* unknown: A rollover of the counter is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL0_ROLLOVER_NONFATAL	PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0x04)
/* unknown: Makes one stomp */
#define  PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_STOMP	PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0x08)
/* unknown: A retry is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_NONFATAL		PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0x10)
/* unknown: A retry is a fatal error */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_FATAL		PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0x20)
/* unknown: Number of retry attempts allowed */
#define  PCICAP_HT_RETRY_CTRL0_ALLOWED_ATTEMPTS		PCICAP_BITS(pcicap_ht_retry_ctrl0_t, 0xc0)

typedef u8 __bitwise pcicap_ht_retry_status0_t;
/* unknown: Retry status of link 0 */
#define PCICAP_HT_RETRY_STATUS0			0x05
/* unknown: Retried */
#define  PCICAP_HT_RETRY_STATUS0_RETRY_SENT	PCICAP_BITS(pcicap_ht_retry_status0_t, 0x01)
/* unknown: The retry counter rolled over */
#define  PCICAP_HT_RETRY_STATUS0_COUNT_ROLLOVER	PCICAP_BITS(pcicap_ht_retry_status0_t, 0x02)
/* unknown: A stomped packet was received */
#define  PCICAP_HT_RETRY_STATUS0_STOMP_RECEIVED	PCICAP_BITS(pcicap_ht_retry_status0_t, 0x04)

typedef u8 __bitwise pcicap_ht_retry_ctrl1_t;
/* unknown: Retry control of link 1 */
#define PCICAP_HT_RETRY_CTRL1				0x06
/* unknown: Retries */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_ENABLE		PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0x01)
/* unknown: Makes one error */
#define  PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_ERROR	PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0x02)
/* unknown: A rollover of the counter is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL1_ROLLOVER_NONFATAL	PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0x04)
/* unknown: Makes one stomp */
#define  PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_STOMP	PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0x08)
/* unknown: A retry is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_NONFATAL		PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0x10)
/* unknown: A retry is a fatal error */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_FATAL		PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0x20)
/* unknown: Number of retry attempts allowed */
#define  PCICAP_HT_RETRY_CTRL1_ALLOWED_ATTEMPTS		PCICAP_BITS(pcicap_ht_retry_ctrl1_t, 0xc0)

typedef u8 __bitwise pcicap_ht_retry_status1_t;
/* unknown: Retry status of link 1 */
#define PCICAP_HT_RETRY_STATUS1			0x07
/* unknown: Retried */
#define  PCICAP_HT_RETRY_STATUS1_RETRY_SENT	PCICAP_BITS(pcicap_ht_retry_status1_t, 0x01)
/* unknown: The retry counter rolled over */
#define  PCICAP_HT_RETRY_STATUS1_COUNT_ROLLOVER	PCICAP_BITS(pcicap_ht_retry_status1_t, 0x02)
/* unknown: A stomped packet was received */
#define  PCICAP_HT_RETRY_STATUS1_STOMP_RECEIVED	PCICAP_BITS(pcicap_ht_retry_status1_t, 0x04)
/* unknown: Retry count of link 0 */
#define PCICAP_HT_RETRY_RETRY_COUNT0		0x08
/* unknown: Retry count of link 1 */
#define PCICAP_HT_RETRY_RETRY_COUNT1		0x0a
/* clang-format on */

/**
 * struct pcicap_ht_retry - HyperTransport: Retry Mode
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_retry_find() only.
 */
struct pcicap_ht_retry {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Header */
static inline int __must_check
pcicap_ht_retry_read_command(const struct pcicap_ht_retry *v,
			     pcicap_ht_retry_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_RETRY_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_retry_read_type_byte(const struct pcicap_ht_retry *v,
			       pcicap_ht_retry_type_byte_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_RETRY_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Retry control of link 0 */
static inline int __must_check
pcicap_ht_retry_read_ctrl0(const struct pcicap_ht_retry *v,
			   pcicap_ht_retry_ctrl0_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_RETRY_CTRL0,
				   (__force u8 *)val);
}

/* Retry status of link 0 */
static inline int __must_check
pcicap_ht_retry_read_status0(const struct pcicap_ht_retry *v,
			     pcicap_ht_retry_status0_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_RETRY_STATUS0 + PCICAP_SURE,
				   (__force u8 *)val);
}

/* Retry control of link 1 */
static inline int __must_check
pcicap_ht_retry_read_ctrl1(const struct pcicap_ht_retry *v,
			   pcicap_ht_retry_ctrl1_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_RETRY_CTRL1,
				   (__force u8 *)val);
}

/* Retry status of link 1 */
static inline int __must_check
pcicap_ht_retry_read_status1(const struct pcicap_ht_retry *v,
			     pcicap_ht_retry_status1_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_RETRY_STATUS1 + PCICAP_SURE,
				   (__force u8 *)val);
}

/* Retry count of link 0 */
static inline int __must_check
pcicap_ht_retry_read_retry_count0(const struct pcicap_ht_retry *v, u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_RETRY_RETRY_COUNT0, val);
}

/* Retry count of link 1 */
static inline int __must_check
pcicap_ht_retry_read_retry_count1(const struct pcicap_ht_retry *v, u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_RETRY_RETRY_COUNT1, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_retry_init(struct pcicap_ht_retry *v)
{
	int ret;

	{
		pcicap_ht_retry_command_t r;

		ret = pcicap_ht_retry_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_RETRY_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_retry_at(struct pci_dev *dev, u16 pos, struct pcicap_ht_retry *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_retry_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_retry_find_after(struct pci_dev *dev, u16 after,
			   struct pcicap_ht_retry *v)
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
		ret = pcicap_ht_retry_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 24));
	return 0;
}

/**
 * pcicap_ht_retry_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_retry_find(struct pci_dev *dev, struct pcicap_ht_retry *v)
{
	return pcicap_ht_retry_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_retry_find_next(const struct pcicap_ht_retry *prev,
			  struct pcicap_ht_retry *v)
{
	return pcicap_ht_retry_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_RETRY_H */
