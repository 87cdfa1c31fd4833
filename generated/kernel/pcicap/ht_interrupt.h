/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Interrupt Discovery and Configuration
 *
 * Generated from specs/std/ht_interrupt.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_INTERRUPT_H
#define PCICAP_HT_INTERRUPT_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_HT_INTERRUPT_ID			0x08
#define PCICAP_HT_INTERRUPT_SIZE		0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: Which register */
#define PCICAP_HT_INTERRUPT_COMMAND		0x02
/* rw: 01h is the last interrupt and 10h the first definition */
#define  PCICAP_HT_INTERRUPT_COMMAND_INDEX	0x00ff
/* ro: Capability type */
#define  PCICAP_HT_INTERRUPT_COMMAND_TYPE	0xf800
#define  PCICAP_HT_INTERRUPT_COMMAND_WRITE_MASK	0x00ff
#define  PCICAP_HT_INTERRUPT_COMMAND_KEEP_MASK	0x07ff

/* ro: Capability type as a byte */
#define PCICAP_HT_INTERRUPT_TYPE_BYTE				0x03
/* ro: Bits that belong to the command */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_LOW			0x07
/* ro: Capability type */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_SLAVE		0x0
/* Host or secondary interface */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_HOST		0x4
/* Switch */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_DIRECT_ROUTE	0x16
/* VCSet */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_VCSET		0x17
/* Retry mode */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_GEN3		0x1a
/* Power management */
#define  PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c
#define PCICAP_HT_INTERRUPT_DATA		0x04	/* rw: The selected register */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_interrupt_desc;

/**
 * struct pcicap_ht_interrupt - HyperTransport: Interrupt Discovery
 * and Configuration
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_interrupt_find() only.
 */
struct pcicap_ht_interrupt {
	struct pcicap_view view;
	u32 command_type;
};

/**
 * pcicap_ht_interrupt_command_index() - 01h is the last interrupt and 10h the
 * first definition
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_interrupt_command_index(u16 r)
{
	return FIELD_GET(PCICAP_HT_INTERRUPT_COMMAND_INDEX, r);
}

/**
 * pcicap_ht_interrupt_command_set_index() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_interrupt_command_set_index(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_INTERRUPT_COMMAND_INDEX) |
	       FIELD_PREP(PCICAP_HT_INTERRUPT_COMMAND_INDEX, val);
}

/**
 * pcicap_ht_interrupt_command_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_interrupt_command_type(u16 r)
{
	return FIELD_GET(PCICAP_HT_INTERRUPT_COMMAND_TYPE, r);
}

/**
 * pcicap_ht_interrupt_read_command() - read: Which register
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_interrupt_read_command(const struct pcicap_ht_interrupt *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_INTERRUPT_COMMAND, val);
}

/**
 * pcicap_ht_interrupt_update_command() - change bits: Which register
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ht_interrupt_update_command(const struct pcicap_ht_interrupt *v,
				   u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_INTERRUPT_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_interrupt_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_INTERRUPT_COMMAND,
				 (u16)((old & PCICAP_HT_INTERRUPT_COMMAND_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_interrupt_type_byte_low() - Bits that belong to the command
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_interrupt_type_byte_low(u8 r)
{
	return FIELD_GET(PCICAP_HT_INTERRUPT_TYPE_BYTE_LOW, r);
}

/**
 * pcicap_ht_interrupt_type_byte_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_interrupt_type_byte_type(u8 r)
{
	return FIELD_GET(PCICAP_HT_INTERRUPT_TYPE_BYTE_TYPE, r);
}

/**
 * pcicap_ht_interrupt_read_type_byte() - read: Capability type as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_interrupt_read_type_byte(const struct pcicap_ht_interrupt *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_INTERRUPT_TYPE_BYTE, val);
}

/**
 * pcicap_ht_interrupt_read_data() - read: The selected register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_interrupt_read_data(const struct pcicap_ht_interrupt *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_INTERRUPT_DATA, val);
}

/**
 * pcicap_ht_interrupt_write_data() - write: The selected register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_interrupt_write_data(const struct pcicap_ht_interrupt *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_HT_INTERRUPT_DATA, val);
}

/**
 * pcicap_ht_interrupt_update_data() - change bits: The selected register
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
static inline int __must_check
pcicap_ht_interrupt_update_data(const struct pcicap_ht_interrupt *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_interrupt_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_INTERRUPT_DATA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ht_interrupt_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_interrupt_dwords {
	struct pcicap_ht_interrupt v;
	u32 dw[2];
};

/**
 * pcicap_ht_interrupt_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_interrupt_snapshot(const struct pcicap_ht_interrupt *v,
			     struct pcicap_ht_interrupt_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_ht_interrupt_snapshot_command() - from a snapshot: Which register
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_interrupt_snapshot_command(const struct pcicap_ht_interrupt_dwords *s,
				     u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_INTERRUPT_COMMAND, val);
}

/**
 * pcicap_ht_interrupt_snapshot_data() - from a snapshot: The selected register
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_interrupt_snapshot_data(const struct pcicap_ht_interrupt_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_INTERRUPT_DATA, val);
}

/**
 * pcicap_ht_interrupt_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_interrupt_init(struct pcicap_ht_interrupt *v)
{
	int ret;

	{
		u16 r;

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

/**
 * pcicap_ht_interrupt_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ht_interrupt_find().
 */
static inline int __must_check
pcicap_ht_interrupt_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_ht_interrupt_find_next(const struct pcicap_ht_interrupt *prev,
			      struct pcicap_ht_interrupt *v)
{
	return pcicap_ht_interrupt_find_after(prev->view.cfg, prev->view.offset,
					      v);
}

#endif /* PCICAP_HT_INTERRUPT_H */
