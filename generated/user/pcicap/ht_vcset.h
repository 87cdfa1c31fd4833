/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: VCSet
 *
 * Generated from specs/std/ht_vcset.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_VCSET_H
#define PCICAP_HT_VCSET_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_VCSET_ID			0x08
#define PCICAP_HT_VCSET_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_HT_VCSET_COMMAND			0x02		/* ro: Header */
#define  PCICAP_HT_VCSET_COMMAND_TYPE		0xf800		/* ro: Capability type */

/* ro: Capability type, as a byte */
#define PCICAP_HT_VCSET_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_VCSET_TYPE_BYTE_LOW				0x07
/* ro: Capability type */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE				0xf8
/* Slave or primary interface */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_SLAVE			0x0
/* Host or secondary interface */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_HOST			0x4
/* Switch */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_UNITID_CLUMPING		0x12
/* Extended configuration space access */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_EXTENDED_CONFIG		0x13
/* Address mapping */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_ADDRESS_MAPPING		0x14
/* MSI mapping */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_DIRECT_ROUTE		0x16
/* VCSet */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_VCSET			0x17
/* Retry mode */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_GEN3			0x1a
/* Power management */
#define  PCICAP_HT_VCSET_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c
#define PCICAP_HT_VCSET_SUPPORTED		0x04	/* ro: VCSets */
#define PCICAP_HT_VCSET_LINK1_ENABLED		0x05	/* unknown: VCSets enabled on link 1 */
#define PCICAP_HT_VCSET_LINK0_ENABLED		0x06	/* unknown: VCSets enabled on link 0 */
#define PCICAP_HT_VCSET_STREAM_BUCKET_DEPTH	0x08	/* unknown: Stream bucket depth */
#define PCICAP_HT_VCSET_STREAM_INTERVAL		0x09	/* unknown: Stream interval */
#define PCICAP_HT_VCSET_STREAMS_SUPPORTED		0x0a	/* ro: Streaming virtual channels */
#define  PCICAP_HT_VCSET_STREAMS_SUPPORTED_VC0		0x0
#define  PCICAP_HT_VCSET_STREAMS_SUPPORTED_VC0_3	0x1
#define  PCICAP_HT_VCSET_STREAMS_SUPPORTED_VC0_15	0x2
#define PCICAP_HT_VCSET_NON_FC_BUCKET_DEPTH	0x0c	/* unknown: Non-FC bucket depth */
#define PCICAP_HT_VCSET_NON_FC_INTERVAL		0x0d	/* unknown: Non-FC bucket interval */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_vcset_desc;

/**
 * struct pcicap_ht_vcset - HyperTransport: VCSet
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_vcset_find() only.
 */
struct pcicap_ht_vcset {
	struct pcicap_view view;
	uint32_t command_type;
};

/* Header */
struct pcicap_ht_vcset_command {
	uint16_t raw;
};

/* Capability type */
static inline uint16_t
pcicap_ht_vcset_command_type(struct pcicap_ht_vcset_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_VCSET_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_vcset_read_command() - read: Header
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_command(const struct pcicap_ht_vcset *v,
			     struct pcicap_ht_vcset_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_VCSET_COMMAND, &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_vcset_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_vcset_type_byte_low(struct pcicap_ht_vcset_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_VCSET_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_vcset_type_byte_type(struct pcicap_ht_vcset_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_VCSET_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_vcset_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_type_byte(const struct pcicap_ht_vcset *v,
			       struct pcicap_ht_vcset_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_TYPE_BYTE,
				 &val->raw);
}

/**
 * pcicap_ht_vcset_read_supported() - read: VCSets
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_supported(const struct pcicap_ht_vcset *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_SUPPORTED, val);
}

/**
 * pcicap_ht_vcset_read_link1_enabled() - read: VCSets enabled on link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_link1_enabled(const struct pcicap_ht_vcset *v,
				   uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_LINK1_ENABLED, val);
}

/**
 * pcicap_ht_vcset_read_link0_enabled() - read: VCSets enabled on link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_link0_enabled(const struct pcicap_ht_vcset *v,
				   uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_LINK0_ENABLED, val);
}

/**
 * pcicap_ht_vcset_read_stream_bucket_depth() - read: Stream bucket depth
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_stream_bucket_depth(const struct pcicap_ht_vcset *v,
					 uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_STREAM_BUCKET_DEPTH,
				 val);
}

/**
 * pcicap_ht_vcset_read_stream_interval() - read: Stream interval
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_stream_interval(const struct pcicap_ht_vcset *v,
				     uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_STREAM_INTERVAL,
				 val);
}

/**
 * pcicap_ht_vcset_read_streams_supported() - read: Streaming virtual channels
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_streams_supported(const struct pcicap_ht_vcset *v,
				       uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_STREAMS_SUPPORTED,
				 val);
}

/**
 * pcicap_ht_vcset_read_non_fc_bucket_depth() - read: Non-FC bucket depth
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_non_fc_bucket_depth(const struct pcicap_ht_vcset *v,
					 uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_NON_FC_BUCKET_DEPTH,
				 val);
}

/**
 * pcicap_ht_vcset_read_non_fc_interval() - read: Non-FC bucket interval
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_read_non_fc_interval(const struct pcicap_ht_vcset *v,
				     uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_VCSET_NON_FC_INTERVAL,
				 val);
}

/**
 * struct pcicap_ht_vcset_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_vcset_dwords {
	struct pcicap_ht_vcset v;
	uint32_t dw[4];
};

/**
 * pcicap_ht_vcset_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot(const struct pcicap_ht_vcset *v,
			 struct pcicap_ht_vcset_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Header: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_command(const struct pcicap_ht_vcset_dwords *s,
				 struct pcicap_ht_vcset_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_VCSET_COMMAND, &val->raw);
}

/* VCSets: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_supported(const struct pcicap_ht_vcset_dwords *s,
				   uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_SUPPORTED, val);
}

/* VCSets enabled on link 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_link1_enabled(const struct pcicap_ht_vcset_dwords *s,
				       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_LINK1_ENABLED, val);
}

/* VCSets enabled on link 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_link0_enabled(const struct pcicap_ht_vcset_dwords *s,
				       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_LINK0_ENABLED, val);
}

/* Stream bucket depth: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_stream_bucket_depth(const struct pcicap_ht_vcset_dwords *s,
					     uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_STREAM_BUCKET_DEPTH, val);
}

/* Stream interval: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_stream_interval(const struct pcicap_ht_vcset_dwords *s,
					 uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_STREAM_INTERVAL, val);
}

/* Streaming virtual channels: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_streams_supported(const struct pcicap_ht_vcset_dwords *s,
					   uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_STREAMS_SUPPORTED, val);
}

/* Non-FC bucket depth: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_non_fc_bucket_depth(const struct pcicap_ht_vcset_dwords *s,
					     uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_NON_FC_BUCKET_DEPTH, val);
}

/* Non-FC bucket interval: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_snapshot_non_fc_interval(const struct pcicap_ht_vcset_dwords *s,
					 uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_VCSET_NON_FC_INTERVAL, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_init(struct pcicap_ht_vcset *v)
{
	int ret;

	{
		struct pcicap_ht_vcset_command r;

		ret = pcicap_ht_vcset_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_vcset_command_type(r);
	}
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_find_after(struct pcicap_cfg *cfg, uint32_t after,
			   struct pcicap_ht_vcset *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_vcset_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 23));
	return 0;
}

/**
 * pcicap_ht_vcset_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_find(struct pcicap_cfg *cfg, struct pcicap_ht_vcset *v)
{
	return pcicap_ht_vcset_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_vcset_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_vcset_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_vcset_find_next(const struct pcicap_ht_vcset *prev,
			  struct pcicap_ht_vcset *v)
{
	return pcicap_ht_vcset_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_VCSET_H */
