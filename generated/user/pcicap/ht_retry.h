/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Retry Mode
 *
 * Generated from specs/std/ht_retry.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_RETRY_H
#define PCICAP_HT_RETRY_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_RETRY_ID			0x08
#define PCICAP_HT_RETRY_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_HT_RETRY_COMMAND			0x02		/* ro: Header */
#define  PCICAP_HT_RETRY_COMMAND_TYPE		0xf800		/* ro: Capability type */

/* ro: Capability type, as a byte */
#define PCICAP_HT_RETRY_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
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

/* unknown: Retry control of link 0 */
#define PCICAP_HT_RETRY_CTRL0				0x04
/* unknown: Retries */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_ENABLE		0x01
/* unknown: Makes one error */
#define  PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_ERROR	0x02
/* unknown: A rollover of the counter is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL0_ROLLOVER_NONFATAL	0x04
/* unknown: Makes one stomp */
#define  PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_STOMP	0x08
/* unknown: A retry is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_NONFATAL		0x10
/* unknown: A retry is a fatal error */
#define  PCICAP_HT_RETRY_CTRL0_RETRY_FATAL		0x20
/* unknown: Number of retry attempts allowed */
#define  PCICAP_HT_RETRY_CTRL0_ALLOWED_ATTEMPTS		0xc0

/* unknown: Retry status of link 0 */
#define PCICAP_HT_RETRY_STATUS0			0x05
/* unknown: Retried */
#define  PCICAP_HT_RETRY_STATUS0_RETRY_SENT	0x01
/* unknown: The retry counter rolled over */
#define  PCICAP_HT_RETRY_STATUS0_COUNT_ROLLOVER	0x02
/* unknown: A stomped packet was received */
#define  PCICAP_HT_RETRY_STATUS0_STOMP_RECEIVED	0x04

/* unknown: Retry control of link 1 */
#define PCICAP_HT_RETRY_CTRL1				0x06
/* unknown: Retries */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_ENABLE		0x01
/* unknown: Makes one error */
#define  PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_ERROR	0x02
/* unknown: A rollover of the counter is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL1_ROLLOVER_NONFATAL	0x04
/* unknown: Makes one stomp */
#define  PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_STOMP	0x08
/* unknown: A retry is a non-fatal error */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_NONFATAL		0x10
/* unknown: A retry is a fatal error */
#define  PCICAP_HT_RETRY_CTRL1_RETRY_FATAL		0x20
/* unknown: Number of retry attempts allowed */
#define  PCICAP_HT_RETRY_CTRL1_ALLOWED_ATTEMPTS		0xc0

/* unknown: Retry status of link 1 */
#define PCICAP_HT_RETRY_STATUS1			0x07
/* unknown: Retried */
#define  PCICAP_HT_RETRY_STATUS1_RETRY_SENT	0x01
/* unknown: The retry counter rolled over */
#define  PCICAP_HT_RETRY_STATUS1_COUNT_ROLLOVER	0x02
/* unknown: A stomped packet was received */
#define  PCICAP_HT_RETRY_STATUS1_STOMP_RECEIVED	0x04
#define PCICAP_HT_RETRY_RETRY_COUNT0		0x08	/* unknown: Retry count of link 0 */
#define PCICAP_HT_RETRY_RETRY_COUNT1		0x0a	/* unknown: Retry count of link 1 */
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
	uint32_t command_type;
};

/* Header */
struct pcicap_ht_retry_command {
	uint16_t raw;
};

/* Capability type */
static inline uint16_t
pcicap_ht_retry_command_type(struct pcicap_ht_retry_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_RETRY_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_retry_read_command() - read: Header
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_command(const struct pcicap_ht_retry *v,
			     struct pcicap_ht_retry_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_RETRY_COMMAND, &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_retry_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_retry_type_byte_low(struct pcicap_ht_retry_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_RETRY_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_retry_type_byte_type(struct pcicap_ht_retry_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_RETRY_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_retry_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_type_byte(const struct pcicap_ht_retry *v,
			       struct pcicap_ht_retry_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_TYPE_BYTE,
				 &val->raw);
}

/* Retry control of link 0 */
struct pcicap_ht_retry_ctrl0 {
	uint8_t raw;
};

/* Retries */
static inline bool
pcicap_ht_retry_ctrl0_retry_enable(struct pcicap_ht_retry_ctrl0 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL0_RETRY_ENABLE) != 0;
}

/* Makes one error */
static inline bool
pcicap_ht_retry_ctrl0_force_single_error(struct pcicap_ht_retry_ctrl0 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_ERROR) != 0;
}

/* A rollover of the counter is a non-fatal error */
static inline bool
pcicap_ht_retry_ctrl0_rollover_nonfatal(struct pcicap_ht_retry_ctrl0 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL0_ROLLOVER_NONFATAL) != 0;
}

/* Makes one stomp */
static inline bool
pcicap_ht_retry_ctrl0_force_single_stomp(struct pcicap_ht_retry_ctrl0 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL0_FORCE_SINGLE_STOMP) != 0;
}

/* A retry is a non-fatal error */
static inline bool
pcicap_ht_retry_ctrl0_retry_nonfatal(struct pcicap_ht_retry_ctrl0 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL0_RETRY_NONFATAL) != 0;
}

/* A retry is a fatal error */
static inline bool
pcicap_ht_retry_ctrl0_retry_fatal(struct pcicap_ht_retry_ctrl0 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL0_RETRY_FATAL) != 0;
}

/* Number of retry attempts allowed */
static inline uint8_t
pcicap_ht_retry_ctrl0_allowed_attempts(struct pcicap_ht_retry_ctrl0 r)
{
	return (uint8_t)((r.raw & PCICAP_HT_RETRY_CTRL0_ALLOWED_ATTEMPTS) >> 6);
}

/**
 * pcicap_ht_retry_read_ctrl0() - read: Retry control of link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_ctrl0(const struct pcicap_ht_retry *v,
			   struct pcicap_ht_retry_ctrl0 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_CTRL0, &val->raw);
}

/* Retry status of link 0 */
struct pcicap_ht_retry_status0 {
	uint8_t raw;
};

/* Retried */
static inline bool
pcicap_ht_retry_status0_retry_sent(struct pcicap_ht_retry_status0 r)
{
	return (r.raw & PCICAP_HT_RETRY_STATUS0_RETRY_SENT) != 0;
}

/* The retry counter rolled over */
static inline bool
pcicap_ht_retry_status0_count_rollover(struct pcicap_ht_retry_status0 r)
{
	return (r.raw & PCICAP_HT_RETRY_STATUS0_COUNT_ROLLOVER) != 0;
}

/* A stomped packet was received */
static inline bool
pcicap_ht_retry_status0_stomp_received(struct pcicap_ht_retry_status0 r)
{
	return (r.raw & PCICAP_HT_RETRY_STATUS0_STOMP_RECEIVED) != 0;
}

/**
 * pcicap_ht_retry_read_status0() - read: Retry status of link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_status0(const struct pcicap_ht_retry *v,
			     struct pcicap_ht_retry_status0 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_STATUS0, &val->raw);
}

/* Retry control of link 1 */
struct pcicap_ht_retry_ctrl1 {
	uint8_t raw;
};

/* Retries */
static inline bool
pcicap_ht_retry_ctrl1_retry_enable(struct pcicap_ht_retry_ctrl1 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL1_RETRY_ENABLE) != 0;
}

/* Makes one error */
static inline bool
pcicap_ht_retry_ctrl1_force_single_error(struct pcicap_ht_retry_ctrl1 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_ERROR) != 0;
}

/* A rollover of the counter is a non-fatal error */
static inline bool
pcicap_ht_retry_ctrl1_rollover_nonfatal(struct pcicap_ht_retry_ctrl1 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL1_ROLLOVER_NONFATAL) != 0;
}

/* Makes one stomp */
static inline bool
pcicap_ht_retry_ctrl1_force_single_stomp(struct pcicap_ht_retry_ctrl1 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL1_FORCE_SINGLE_STOMP) != 0;
}

/* A retry is a non-fatal error */
static inline bool
pcicap_ht_retry_ctrl1_retry_nonfatal(struct pcicap_ht_retry_ctrl1 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL1_RETRY_NONFATAL) != 0;
}

/* A retry is a fatal error */
static inline bool
pcicap_ht_retry_ctrl1_retry_fatal(struct pcicap_ht_retry_ctrl1 r)
{
	return (r.raw & PCICAP_HT_RETRY_CTRL1_RETRY_FATAL) != 0;
}

/* Number of retry attempts allowed */
static inline uint8_t
pcicap_ht_retry_ctrl1_allowed_attempts(struct pcicap_ht_retry_ctrl1 r)
{
	return (uint8_t)((r.raw & PCICAP_HT_RETRY_CTRL1_ALLOWED_ATTEMPTS) >> 6);
}

/**
 * pcicap_ht_retry_read_ctrl1() - read: Retry control of link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_ctrl1(const struct pcicap_ht_retry *v,
			   struct pcicap_ht_retry_ctrl1 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_CTRL1, &val->raw);
}

/* Retry status of link 1 */
struct pcicap_ht_retry_status1 {
	uint8_t raw;
};

/* Retried */
static inline bool
pcicap_ht_retry_status1_retry_sent(struct pcicap_ht_retry_status1 r)
{
	return (r.raw & PCICAP_HT_RETRY_STATUS1_RETRY_SENT) != 0;
}

/* The retry counter rolled over */
static inline bool
pcicap_ht_retry_status1_count_rollover(struct pcicap_ht_retry_status1 r)
{
	return (r.raw & PCICAP_HT_RETRY_STATUS1_COUNT_ROLLOVER) != 0;
}

/* A stomped packet was received */
static inline bool
pcicap_ht_retry_status1_stomp_received(struct pcicap_ht_retry_status1 r)
{
	return (r.raw & PCICAP_HT_RETRY_STATUS1_STOMP_RECEIVED) != 0;
}

/**
 * pcicap_ht_retry_read_status1() - read: Retry status of link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_status1(const struct pcicap_ht_retry *v,
			     struct pcicap_ht_retry_status1 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_RETRY_STATUS1, &val->raw);
}

/**
 * pcicap_ht_retry_read_retry_count0() - read: Retry count of link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_retry_count0(const struct pcicap_ht_retry *v,
				  uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_RETRY_RETRY_COUNT0, val);
}

/**
 * pcicap_ht_retry_read_retry_count1() - read: Retry count of link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_read_retry_count1(const struct pcicap_ht_retry *v,
				  uint16_t *val)
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
	uint32_t dw[3];
};

/**
 * pcicap_ht_retry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot(const struct pcicap_ht_retry *v,
			 struct pcicap_ht_retry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Header: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_command(const struct pcicap_ht_retry_dwords *s,
				 struct pcicap_ht_retry_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_RETRY_COMMAND, &val->raw);
}

/* Retry control of link 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_ctrl0(const struct pcicap_ht_retry_dwords *s,
			       struct pcicap_ht_retry_ctrl0 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_HT_RETRY_CTRL0,
				   &val->raw);
}

/* Retry status of link 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_status0(const struct pcicap_ht_retry_dwords *s,
				 struct pcicap_ht_retry_status0 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_RETRY_STATUS0, &val->raw);
}

/* Retry control of link 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_ctrl1(const struct pcicap_ht_retry_dwords *s,
			       struct pcicap_ht_retry_ctrl1 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_HT_RETRY_CTRL1,
				   &val->raw);
}

/* Retry status of link 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_status1(const struct pcicap_ht_retry_dwords *s,
				 struct pcicap_ht_retry_status1 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_RETRY_STATUS1, &val->raw);
}

/* Retry count of link 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_retry_count0(const struct pcicap_ht_retry_dwords *s,
				      uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_RETRY_RETRY_COUNT0, val);
}

/* Retry count of link 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_snapshot_retry_count1(const struct pcicap_ht_retry_dwords *s,
				      uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_RETRY_RETRY_COUNT1, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_init(struct pcicap_ht_retry *v)
{
	int ret;

	{
		struct pcicap_ht_retry_command r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_retry_find_next(const struct pcicap_ht_retry *prev,
			  struct pcicap_ht_retry *v)
{
	return pcicap_ht_retry_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_RETRY_H */
