/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: UnitID Clumping
 *
 * Generated from specs/std/ht_unitid_clumping.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_UNITID_CLUMPING_H
#define PCICAP_HT_UNITID_CLUMPING_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_UNITID_CLUMPING_ID		0x08
#define PCICAP_HT_UNITID_CLUMPING_SIZE		0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_HT_UNITID_CLUMPING_COMMAND	0x02		/* ro: Header */
#define  PCICAP_HT_UNITID_CLUMPING_COMMAND_TYPE	0xf800		/* ro: Capability type */

/* ro: Capability type, as a byte */
#define PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_LOW			0x07
/* ro: Capability type */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_SLAVE			0x0
/* Host or secondary interface */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_HOST			0x4
/* Switch */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_DIRECT_ROUTE		0x16
/* VCSet */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_VCSET			0x17
/* Retry mode */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_GEN3			0x1a
/* Power management */
#define  PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c
/* ro: UnitIDs for which clumping is supported */
#define PCICAP_HT_UNITID_CLUMPING_SUPPORT	0x04
/* rw: UnitIDs for which clumping is enabled */
#define PCICAP_HT_UNITID_CLUMPING_ENABLE	0x08
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_unitid_clumping_desc;

/**
 * struct pcicap_ht_unitid_clumping - HyperTransport: UnitID Clumping
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_unitid_clumping_find() only.
 */
struct pcicap_ht_unitid_clumping {
	struct pcicap_view view;
	uint32_t command_type;
};

/* Header */
struct pcicap_ht_unitid_clumping_command {
	uint16_t raw;
};

/* Capability type */
static inline uint16_t
pcicap_ht_unitid_clumping_command_type(struct pcicap_ht_unitid_clumping_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_UNITID_CLUMPING_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_unitid_clumping_read_command() - read: Header
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_read_command(const struct pcicap_ht_unitid_clumping *v,
				       struct pcicap_ht_unitid_clumping_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_UNITID_CLUMPING_COMMAND,
				  &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_unitid_clumping_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_unitid_clumping_type_byte_low(struct pcicap_ht_unitid_clumping_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_unitid_clumping_type_byte_type(struct pcicap_ht_unitid_clumping_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_unitid_clumping_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_read_type_byte(const struct pcicap_ht_unitid_clumping *v,
					 struct pcicap_ht_unitid_clumping_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_UNITID_CLUMPING_TYPE_BYTE,
				 &val->raw);
}

/**
 * pcicap_ht_unitid_clumping_read_support() - read: UnitIDs for which clumping
 * is supported
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_read_support(const struct pcicap_ht_unitid_clumping *v,
				       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_UNITID_CLUMPING_SUPPORT,
				  val);
}

/**
 * pcicap_ht_unitid_clumping_read_enable() - read: UnitIDs for which clumping
 * is enabled
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_read_enable(const struct pcicap_ht_unitid_clumping *v,
				      uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_UNITID_CLUMPING_ENABLE,
				  val);
}

/**
 * pcicap_ht_unitid_clumping_write_enable() - write: UnitIDs for which clumping
 * is enabled
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_write_enable(const struct pcicap_ht_unitid_clumping *v,
				       uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_HT_UNITID_CLUMPING_ENABLE,
				   val);
}

/**
 * pcicap_ht_unitid_clumping_update_enable() - change bits: UnitIDs for which
 * clumping is enabled
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_update_enable(const struct pcicap_ht_unitid_clumping *v,
					uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_unitid_clumping_read_enable(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_UNITID_CLUMPING_ENABLE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_ht_unitid_clumping_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_unitid_clumping_dwords {
	struct pcicap_ht_unitid_clumping v;
	uint32_t dw[3];
};

/**
 * pcicap_ht_unitid_clumping_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_snapshot(const struct pcicap_ht_unitid_clumping *v,
				   struct pcicap_ht_unitid_clumping_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Header: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_snapshot_command(const struct pcicap_ht_unitid_clumping_dwords *s,
					   struct pcicap_ht_unitid_clumping_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_UNITID_CLUMPING_COMMAND,
				    &val->raw);
}

/*
 * UnitIDs for which clumping is supported: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_snapshot_support(const struct pcicap_ht_unitid_clumping_dwords *s,
					   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_UNITID_CLUMPING_SUPPORT, val);
}

/*
 * UnitIDs for which clumping is enabled: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_snapshot_enable(const struct pcicap_ht_unitid_clumping_dwords *s,
					  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_UNITID_CLUMPING_ENABLE, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_init(struct pcicap_ht_unitid_clumping *v)
{
	int ret;

	{
		struct pcicap_ht_unitid_clumping_command r;

		ret = pcicap_ht_unitid_clumping_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_ht_unitid_clumping_command_type(r);
	}
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_find_after(struct pcicap_cfg *cfg, uint32_t after,
				     struct pcicap_ht_unitid_clumping *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_unitid_clumping_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 18));
	return 0;
}

/**
 * pcicap_ht_unitid_clumping_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_find(struct pcicap_cfg *cfg,
			       struct pcicap_ht_unitid_clumping *v)
{
	return pcicap_ht_unitid_clumping_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_unitid_clumping_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_unitid_clumping_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_unitid_clumping_find_next(const struct pcicap_ht_unitid_clumping *prev,
				    struct pcicap_ht_unitid_clumping *v)
{
	return pcicap_ht_unitid_clumping_find_after(prev->view.cfg,
						    prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_UNITID_CLUMPING_H */
