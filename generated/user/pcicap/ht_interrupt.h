/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Interrupt Discovery and Configuration
 *
 * Generated from specs/std/ht_interrupt.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_INTERRUPT_H
#define PCICAP_HT_INTERRUPT_H

#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_INTERRUPT_ID			0x08
#define PCICAP_HT_INTERRUPT_SIZE		0x08

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_HT_INTERRUPT_COMMAND		0x02	/* Which register */
/* rw: 01h is the last interrupt and 10h the first definition */
#define  PCICAP_HT_INTERRUPT_COMMAND_INDEX	0x00ff
#define  PCICAP_HT_INTERRUPT_COMMAND_TYPE	0xf800		/* ro: Capability type */
#define PCICAP_HT_INTERRUPT_TYPE_BYTE		0x03	/* Capability type as a byte */
/* ro: Bits that belong to the command */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_LOW	0x07
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE	0xf8		/* ro: Capability type */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_SLAVE 0x0		/* Slave or primary interface */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_HOST 0x4		/* Host or secondary interface */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_SWITCH_PORT 0x8	/* Switch */
/* Interrupt discovery and configuration */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_INTERRUPT 0x10
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_REVISION_ID 0x11	/* Revision ID */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_UNITID_CLUMPING 0x12 /* UnitID clumping */
/* Extended configuration space access */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_EXTENDED_CONFIG 0x13
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_ADDRESS_MAPPING 0x14 /* Address mapping */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_MSI_MAPPING 0x15	/* MSI mapping */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_DIRECT_ROUTE 0x16	/* DirectRoute */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_VCSET 0x17		/* VCSet */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_RETRY_MODE 0x18	/* Retry mode */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_X86	0x19		/* x86 encoding (reserved) */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_GEN3 0x1a		/* Gen3 */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_POWER_MANAGEMENT 0x1c /* Power management */
#define PCICAP_HT_INTERRUPT_DATA		0x04	/* The selected register */
/* clang-format on */

PCICAP_STATIC_ASSERT(PCICAP_HT_INTERRUPT_COMMAND + 2 <= PCICAP_HT_INTERRUPT_SIZE);
PCICAP_STATIC_ASSERT(PCICAP_HT_INTERRUPT_TYPE_BYTE + 1 <= PCICAP_HT_INTERRUPT_SIZE);
PCICAP_STATIC_ASSERT(PCICAP_HT_INTERRUPT_DATA + 4 <= PCICAP_HT_INTERRUPT_SIZE);

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_interrupt_desc;

/**
 * struct pcicap_ht_interrupt - HyperTransport: Interrupt Discovery and
 * Configuration
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_interrupt_find() only.
 */
struct pcicap_ht_interrupt {
	struct pcicap_view view;
	uint32_t command_type;
};

/* Which register */
struct pcicap_ht_interrupt_command {
	uint16_t raw;
};

/* 01h is the last interrupt and 10h the first definition */
static inline uint16_t
pcicap_ht_interrupt_command_index(struct pcicap_ht_interrupt_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_INTERRUPT_COMMAND_INDEX) >> 0);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_interrupt_command
pcicap_ht_interrupt_command_set_index(struct pcicap_ht_interrupt_command r,
				      uint16_t val)
{
	r.raw = (uint16_t)((r.raw & ~(uint32_t)PCICAP_HT_INTERRUPT_COMMAND_INDEX) |
			   (((uint32_t)val << 0) & PCICAP_HT_INTERRUPT_COMMAND_INDEX));
	return r;
}

/* Capability type */
static inline uint16_t
pcicap_ht_interrupt_command_type(struct pcicap_ht_interrupt_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_INTERRUPT_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_interrupt_read_command() - read: Which register
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_read_command(const struct pcicap_ht_interrupt *v,
				 struct pcicap_ht_interrupt_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_INTERRUPT_COMMAND,
				  &val->raw);
}

/**
 * pcicap_ht_interrupt_update_command() - change bits: Which register
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: the value with these bits
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits
 * that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), or as for reading and
 * writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_update_command(const struct pcicap_ht_interrupt *v,
				   uint16_t mask,
				   struct pcicap_ht_interrupt_command val)
{
	struct pcicap_ht_interrupt_command old;
	int ret;

	if (mask & ~(uint32_t)0x00ff)
		return -EPERM;
	ret = pcicap_ht_interrupt_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_INTERRUPT_COMMAND,
				 (uint16_t)((old.raw & 0x07ff & ~(uint32_t)mask) |
					    (val.raw & mask)));
}

/* Capability type as a byte */
struct pcicap_ht_interrupt_type_byte {
	uint8_t raw;
};

/* Bits that belong to the command */
static inline uint8_t
pcicap_ht_interrupt_type_byte_low(struct pcicap_ht_interrupt_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_INTERRUPT_TYPE_BYTE_LOW) >> 0);
}

/* Capability type */
static inline uint8_t
pcicap_ht_interrupt_type_byte_type(struct pcicap_ht_interrupt_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_interrupt_read_type_byte() - read: Capability type as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_read_type_byte(const struct pcicap_ht_interrupt *v,
				   struct pcicap_ht_interrupt_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_INTERRUPT_TYPE_BYTE,
				 &val->raw);
}

/**
 * pcicap_ht_interrupt_read_data() - read: The selected register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_read_data(const struct pcicap_ht_interrupt *v,
			      uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_INTERRUPT_DATA, val);
}

/**
 * pcicap_ht_interrupt_write_data() - write: The selected register
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only
 * handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_write_data(const struct pcicap_ht_interrupt *v,
			       uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_HT_INTERRUPT_DATA,
				   (uint32_t)(val & 0xffffffff));
}

/**
 * pcicap_ht_interrupt_update_data() - change bits: The selected register
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: the value with these bits
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits
 * that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), or as for reading and
 * writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_update_data(const struct pcicap_ht_interrupt *v,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (mask & ~(uint32_t)0xffffffff)
		return -EPERM;
	ret = pcicap_ht_interrupt_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_INTERRUPT_DATA,
				 (uint32_t)((old & 0xffffffff & ~(uint32_t)mask) |
					    (val & mask)));
}

/**
 * struct pcicap_ht_interrupt_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_interrupt_dwords {
	struct pcicap_ht_interrupt v;
	uint32_t dw[2];
};

/**
 * pcicap_ht_interrupt_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_snapshot(const struct pcicap_ht_interrupt *v,
			     struct pcicap_ht_interrupt_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Which register: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_snapshot_command(const struct pcicap_ht_interrupt_dwords *s,
				     struct pcicap_ht_interrupt_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_INTERRUPT_COMMAND, &val->raw);
}

/* The selected register: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_snapshot_data(const struct pcicap_ht_interrupt_dwords *s,
				  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_INTERRUPT_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_init(struct pcicap_ht_interrupt *v)
{
	int ret;

	{
		struct pcicap_ht_interrupt_command r;

		ret = pcicap_ht_interrupt_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_interrupt_command_type(r);
	}
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_find_after(struct pcicap_cfg *cfg, uint32_t after,
			       struct pcicap_ht_interrupt *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_interrupt_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 16));
	return 0;
}

/**
 * pcicap_ht_interrupt_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_find(struct pcicap_cfg *cfg, struct pcicap_ht_interrupt *v)
{
	return pcicap_ht_interrupt_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_interrupt_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_interrupt_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_interrupt_find_next(const struct pcicap_ht_interrupt *prev,
			      struct pcicap_ht_interrupt *v)
{
	return pcicap_ht_interrupt_find_after(prev->view.cfg, prev->view.offset,
					      v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_INTERRUPT_H */
