/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Retry Mode
 *
 * Generated from specs/std/ht_retry.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_RETRY_H
#define PCICAP_HT_RETRY_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_HT_RETRY_ID			0x08
#define PCICAP_HT_RETRY_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_HT_RETRY_COMMAND			0x02		/* ro: Header */
#define  PCICAP_HT_RETRY_COMMAND_TYPE		0xf800		/* ro: Capability type */

/* ro: Capability type as a byte */
#define PCICAP_HT_RETRY_TYPE_BYTE				0x03
/* ro: Bits that belong to the command */
#define  PCICAP_HT_RETRY_TYPE_BYTE_LOW				0x07
/* ro: Capability type */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE				0xf8
/* Slave or primary interface */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_SLAVE			0x0
/* Host or secondary interface */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_HOST			0x4
/* Switch */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_UNITID_CLUMPING		0x12
/* Extended configuration space access */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_EXTENDED_CONFIG		0x13
/* Address mapping */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_ADDRESS_MAPPING		0x14
/* MSI mapping */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_DIRECT_ROUTE		0x16
/* VCSet */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_VCSET			0x17
/* Retry mode */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_GEN3			0x1a
/* Power management */
#define  PCICAP_HT_RETRY_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c

/* unknown: Retry of link 0 */
#define PCICAP_HT_RETRY_CTRL0				0x04
/* unknown: Retries */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_ENABLE		0x01
/* unknown: Makes one error */
#define  PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_ERROR	0x02
/* unknown: A rollover is non-fatal */
#define  PCICAP_HT_RETRY_CTRL0_ROLLOVER_NONFATAL	0x04
/* unknown: Makes one stomp */
#define  PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_STOMP	0x08
/* unknown: A retry is non-fatal */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_NONFATAL		0x10
/* unknown: A retry is fatal */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_FATAL		0x20
/* unknown: Retries before it gives up */
#define  PCICAP_HT_RETRY_CTRL0_ALLOWED_ATTEMPTS		0xc0

/* unknown: State of link 0 */
#define PCICAP_HT_RETRY_STATUS0			0x05
/* unknown: Retried */
#define  PCICAP_HT_RETRY_STATUS0_RETRY_SENT	0x01
/* unknown: The counter rolled over */
#define  PCICAP_HT_RETRY_STATUS0_COUNT_ROLLOVER	0x02
/* unknown: Got a stomped packet */
#define  PCICAP_HT_RETRY_STATUS0_STOMP_RECEIVED	0x04

/* unknown: Retry of link 1 */
#define PCICAP_HT_RETRY_CTRL1				0x06
/* unknown: Retries */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_ENABLE		0x01
/* unknown: Makes one error */
#define  PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_ERROR	0x02
/* unknown: A rollover is non-fatal */
#define  PCICAP_HT_RETRY_CTRL1_ROLLOVER_NONFATAL	0x04
/* unknown: Makes one stomp */
#define  PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_STOMP	0x08
/* unknown: A retry is non-fatal */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_NONFATAL		0x10
/* unknown: A retry is fatal */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_FATAL		0x20
/* unknown: Retries before it gives up */
#define  PCICAP_HT_RETRY_CTRL1_ALLOWED_ATTEMPTS		0xc0

/* unknown: State of link 1 */
#define PCICAP_HT_RETRY_STATUS1			0x07
/* unknown: Retried */
#define  PCICAP_HT_RETRY_STATUS1_RETRY_SENT	0x01
/* unknown: The counter rolled over */
#define  PCICAP_HT_RETRY_STATUS1_COUNT_ROLLOVER	0x02
/* unknown: Got a stomped packet */
#define  PCICAP_HT_RETRY_STATUS1_STOMP_RECEIVED	0x04
#define PCICAP_HT_RETRY_RETRY_COUNT0		0x08	/* unknown: Retries of link 0 */
#define PCICAP_HT_RETRY_RETRY_COUNT1		0x0a	/* unknown: Retries of link 1 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_retry_desc;

/**
 * struct pcicap_ht_retry - HyperTransport: Retry Mode
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_retry_find() only.
 */
struct pcicap_ht_retry {
	struct pcicap_view view;
	u32 command_type;
};

/**
 * pcicap_ht_retry_command_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_retry_command_type(u16 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_COMMAND_TYPE, r);
}

/**
 * pcicap_ht_retry_read_command() - read: Header
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_command(const struct pcicap_ht_retry *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_RETRY_COMMAND, val);
}

/**
 * pcicap_ht_retry_type_byte_low() - Bits that belong to the command
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_retry_type_byte_low(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_TYPE_BYTE_LOW, r);
}

/**
 * pcicap_ht_retry_type_byte_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_retry_type_byte_type(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_TYPE_BYTE_TYPE, r);
}

/**
 * pcicap_ht_retry_read_type_byte() - read: Capability type as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_type_byte(const struct pcicap_ht_retry *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_TYPE_BYTE, val);
}

/**
 * pcicap_ht_retry_ctrl0_retry_enable() - Retries
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl0_retry_enable(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_RETRY_ENABLE, r);
}

/**
 * pcicap_ht_retry_ctrl0_force_single_error() - Makes one error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl0_force_single_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_ERROR, r);
}

/**
 * pcicap_ht_retry_ctrl0_rollover_nonfatal() - A rollover is non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl0_rollover_nonfatal(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_ROLLOVER_NONFATAL, r);
}

/**
 * pcicap_ht_retry_ctrl0_force_single_stomp() - Makes one stomp
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl0_force_single_stomp(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_STOMP, r);
}

/**
 * pcicap_ht_retry_ctrl0_retry_nonfatal() - A retry is non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl0_retry_nonfatal(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_RETRY_NONFATAL, r);
}

/**
 * pcicap_ht_retry_ctrl0_retry_fatal() - A retry is fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl0_retry_fatal(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_RETRY_FATAL, r);
}

/**
 * pcicap_ht_retry_ctrl0_allowed_attempts() - Retries before it gives up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_retry_ctrl0_allowed_attempts(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL0_ALLOWED_ATTEMPTS, r);
}

/**
 * pcicap_ht_retry_read_ctrl0() - read: Retry of link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_ctrl0(const struct pcicap_ht_retry *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_CTRL0, val);
}

/**
 * pcicap_ht_retry_status0_retry_sent() - Retried
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_status0_retry_sent(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_STATUS0_RETRY_SENT, r);
}

/**
 * pcicap_ht_retry_status0_count_rollover() - The counter rolled over
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_status0_count_rollover(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_STATUS0_COUNT_ROLLOVER, r);
}

/**
 * pcicap_ht_retry_status0_stomp_received() - Got a stomped packet
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_status0_stomp_received(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_STATUS0_STOMP_RECEIVED, r);
}

/**
 * pcicap_ht_retry_read_status0() - read: State of link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_status0(const struct pcicap_ht_retry *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_STATUS0, val);
}

/**
 * pcicap_ht_retry_ctrl1_retry_enable() - Retries
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl1_retry_enable(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_RETRY_ENABLE, r);
}

/**
 * pcicap_ht_retry_ctrl1_force_single_error() - Makes one error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl1_force_single_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_ERROR, r);
}

/**
 * pcicap_ht_retry_ctrl1_rollover_nonfatal() - A rollover is non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl1_rollover_nonfatal(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_ROLLOVER_NONFATAL, r);
}

/**
 * pcicap_ht_retry_ctrl1_force_single_stomp() - Makes one stomp
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl1_force_single_stomp(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_STOMP, r);
}

/**
 * pcicap_ht_retry_ctrl1_retry_nonfatal() - A retry is non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl1_retry_nonfatal(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_RETRY_NONFATAL, r);
}

/**
 * pcicap_ht_retry_ctrl1_retry_fatal() - A retry is fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_ctrl1_retry_fatal(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_RETRY_FATAL, r);
}

/**
 * pcicap_ht_retry_ctrl1_allowed_attempts() - Retries before it gives up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_retry_ctrl1_allowed_attempts(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_CTRL1_ALLOWED_ATTEMPTS, r);
}

/**
 * pcicap_ht_retry_read_ctrl1() - read: Retry of link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_ctrl1(const struct pcicap_ht_retry *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_CTRL1, val);
}

/**
 * pcicap_ht_retry_status1_retry_sent() - Retried
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_status1_retry_sent(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_STATUS1_RETRY_SENT, r);
}

/**
 * pcicap_ht_retry_status1_count_rollover() - The counter rolled over
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_status1_count_rollover(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_STATUS1_COUNT_ROLLOVER, r);
}

/**
 * pcicap_ht_retry_status1_stomp_received() - Got a stomped packet
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_retry_status1_stomp_received(u8 r)
{
	return FIELD_GET(PCICAP_HT_RETRY_STATUS1_STOMP_RECEIVED, r);
}

/**
 * pcicap_ht_retry_read_status1() - read: State of link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_status1(const struct pcicap_ht_retry *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_STATUS1, val);
}

/**
 * pcicap_ht_retry_read_retry_count0() - read: Retries of link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_retry_count0(const struct pcicap_ht_retry *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_RETRY_RETRY_COUNT0, val);
}

/**
 * pcicap_ht_retry_read_retry_count1() - read: Retries of link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_retry_read_retry_count1(const struct pcicap_ht_retry *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_RETRY_RETRY_COUNT1, val);
}

/**
 * struct pcicap_ht_retry_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_retry_dwords {
	struct pcicap_ht_retry v;
	u32 dw[3];
};

/**
 * pcicap_ht_retry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_retry_snapshot(const struct pcicap_ht_retry *v,
			 struct pcicap_ht_retry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/**
 * pcicap_ht_retry_snapshot_command() - from a snapshot: Header
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_command(const struct pcicap_ht_retry_dwords *s,
				 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_RETRY_COMMAND, val);
}

/**
 * pcicap_ht_retry_snapshot_ctrl0() - from a snapshot: Retry of link 0
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_ctrl0(const struct pcicap_ht_retry_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_HT_RETRY_CTRL0,
				   val);
}

/**
 * pcicap_ht_retry_snapshot_status0() - from a snapshot: State of link 0
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_status0(const struct pcicap_ht_retry_dwords *s,
				 u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_RETRY_STATUS0, val);
}

/**
 * pcicap_ht_retry_snapshot_ctrl1() - from a snapshot: Retry of link 1
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_ctrl1(const struct pcicap_ht_retry_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_HT_RETRY_CTRL1,
				   val);
}

/**
 * pcicap_ht_retry_snapshot_status1() - from a snapshot: State of link 1
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_status1(const struct pcicap_ht_retry_dwords *s,
				 u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_RETRY_STATUS1, val);
}

/**
 * pcicap_ht_retry_snapshot_retry_count0() - from a snapshot: Retries of link 0
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_retry_count0(const struct pcicap_ht_retry_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_RETRY_RETRY_COUNT0, val);
}

/**
 * pcicap_ht_retry_snapshot_retry_count1() - from a snapshot: Retries of link 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_retry_snapshot_retry_count1(const struct pcicap_ht_retry_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_RETRY_RETRY_COUNT1, val);
}

/**
 * pcicap_ht_retry_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_retry_init(struct pcicap_ht_retry *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_ht_retry_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_retry_command_type(r);
	}
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_ht_retry_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ht_retry_find().
 */
static inline int __must_check
pcicap_ht_retry_find_after(struct pcicap_cfg *cfg, u32 after,
			   struct pcicap_ht_retry *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_retry_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 24));
	return 0;
}

/**
 * pcicap_ht_retry_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ht_retry_find(struct pcicap_cfg *cfg, struct pcicap_ht_retry *v)
{
	return pcicap_ht_retry_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_retry_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_retry_find().
 */
static inline int __must_check
pcicap_ht_retry_find_next(const struct pcicap_ht_retry *prev,
			  struct pcicap_ht_retry *v)
{
	return pcicap_ht_retry_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_HT_RETRY_H */
