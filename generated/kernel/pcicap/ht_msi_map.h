/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: MSI Mapping
 *
 * Generated from specs/std/ht_msi_map.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_MSI_MAP_H
#define PCICAP_HT_MSI_MAP_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_HT_MSI_MAP_ID			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_HT_MSI_MAP_COMMAND		0x02		/* rw, ro: Mapping in use */
#define  PCICAP_HT_MSI_MAP_COMMAND_ENABLE	0x0001		/* rw: Maps MSI */
#define  PCICAP_HT_MSI_MAP_COMMAND_FIXED	0x0002		/* ro: The address is FEEx_xxxxh */
#define  PCICAP_HT_MSI_MAP_COMMAND_TYPE		0xf800		/* ro: Capability type */
#define  PCICAP_HT_MSI_MAP_COMMAND_WRITE_MASK	0x0001
#define  PCICAP_HT_MSI_MAP_COMMAND_KEEP_MASK	0x07fd

/* ro: Capability type as a byte */
#define PCICAP_HT_MSI_MAP_TYPE_BYTE				0x03
/* ro: Bits that belong to the command */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_LOW			0x07
/* ro: Capability type */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_SLAVE			0x0
/* Host or secondary interface */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_HOST			0x4
/* Switch */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_DIRECT_ROUTE		0x16
/* VCSet */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_VCSET			0x17
/* Retry mode */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_GEN3			0x1a
/* Power management */
#define  PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c

#define PCICAP_HT_MSI_MAP_ADDR_LO		0x04		/* rw: Address bits 31 to 20 */
#define  PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS	0xfff00000	/* rw: Address */
#define  PCICAP_HT_MSI_MAP_ADDR_LO_WRITE_MASK	0xfff00000
#define PCICAP_HT_MSI_MAP_ADDR_HI		0x08	/* rw: Address bits 63 to 32 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_msi_map_desc;

/**
 * struct pcicap_ht_msi_map - HyperTransport: MSI Mapping
 * @view: where it is
 * @command_fixed: read once: the layout depends on it
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_msi_map_find() only.
 */
struct pcicap_ht_msi_map {
	struct pcicap_view view;
	u32 command_fixed;
	u32 command_type;
};

/**
 * pcicap_ht_msi_map_command_enable() - Maps MSI
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_msi_map_command_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_MSI_MAP_COMMAND_ENABLE, r);
}

/**
 * pcicap_ht_msi_map_command_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_msi_map_command_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_MSI_MAP_COMMAND_ENABLE) |
	       FIELD_PREP(PCICAP_HT_MSI_MAP_COMMAND_ENABLE, val);
}

/**
 * pcicap_ht_msi_map_command_fixed() - The address is FEEx_xxxxh
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_msi_map_command_fixed(u16 r)
{
	return FIELD_GET(PCICAP_HT_MSI_MAP_COMMAND_FIXED, r);
}

/**
 * pcicap_ht_msi_map_command_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_msi_map_command_type(u16 r)
{
	return FIELD_GET(PCICAP_HT_MSI_MAP_COMMAND_TYPE, r);
}

/**
 * pcicap_ht_msi_map_read_command() - read: Mapping in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_msi_map_read_command(const struct pcicap_ht_msi_map *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_MSI_MAP_COMMAND, val);
}

/**
 * pcicap_ht_msi_map_update_command() - change bits: Mapping in use
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
pcicap_ht_msi_map_update_command(const struct pcicap_ht_msi_map *v, u16 mask,
				 u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_MSI_MAP_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_msi_map_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_MSI_MAP_COMMAND,
				 (u16)((old & PCICAP_HT_MSI_MAP_COMMAND_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_msi_map_type_byte_low() - Bits that belong to the command
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_msi_map_type_byte_low(u8 r)
{
	return FIELD_GET(PCICAP_HT_MSI_MAP_TYPE_BYTE_LOW, r);
}

/**
 * pcicap_ht_msi_map_type_byte_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_msi_map_type_byte_type(u8 r)
{
	return FIELD_GET(PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE, r);
}

/**
 * pcicap_ht_msi_map_read_type_byte() - read: Capability type as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_msi_map_read_type_byte(const struct pcicap_ht_msi_map *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_MSI_MAP_TYPE_BYTE, val);
}

/**
 * pcicap_ht_msi_map_addr_lo_address() - Address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ht_msi_map_addr_lo_address(u32 r)
{
	return FIELD_GET(PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS, r);
}

/**
 * pcicap_ht_msi_map_addr_lo_set_address() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ht_msi_map_addr_lo_set_address(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS) |
	       FIELD_PREP(PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS, val);
}

/**
 * pcicap_ht_msi_map_addr_lo_address_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ht_msi_map_addr_lo_address_decoded(u32 r)
{
	u64 n = pcicap_ht_msi_map_addr_lo_address(r);

	return n << 20;
}

/**
 * pcicap_ht_msi_map_read_addr_lo() - read: Address bits 31 to 20
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_msi_map_read_addr_lo(const struct pcicap_ht_msi_map *v, u32 *val)
{
	*val = U32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_HT_MSI_MAP_ADDR_LO, val);
}

/**
 * pcicap_ht_msi_map_update_addr_lo() - change bits: Address bits 31 to 20
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ht_msi_map_update_addr_lo(const struct pcicap_ht_msi_map *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_MSI_MAP_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_msi_map_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_MSI_MAP_ADDR_LO,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_msi_map_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_msi_map_read_addr_hi(const struct pcicap_ht_msi_map *v, u32 *val)
{
	*val = U32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_HT_MSI_MAP_ADDR_HI, val);
}

/**
 * pcicap_ht_msi_map_write_addr_hi() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_msi_map_write_addr_hi(const struct pcicap_ht_msi_map *v, u32 val)
{
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_HT_MSI_MAP_ADDR_HI, val);
}

/**
 * pcicap_ht_msi_map_update_addr_hi() - change bits: Address bits 63 to 32
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
pcicap_ht_msi_map_update_addr_hi(const struct pcicap_ht_msi_map *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_msi_map_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_MSI_MAP_ADDR_HI,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_msi_map_read_address() - read: MSI address
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_msi_map_read_address(const struct pcicap_ht_msi_map *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	if (v->command_fixed == 0) {
		u32 part;

		ret = pcicap_ht_msi_map_read_addr_lo(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_ht_msi_map_addr_lo_address(part) << 20;
	}
	if (v->command_fixed == 0) {
		u32 part;

		ret = pcicap_ht_msi_map_read_addr_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_ht_msi_map_write_address() - write: MSI address
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
static inline int __must_check
pcicap_ht_msi_map_write_address(const struct pcicap_ht_msi_map *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 20) - 1)))
		return -EDOM;
	if (!(v->command_fixed == 0) && (value >> 20 & 0xfff))
		return -ERANGE;
	if (!(v->command_fixed == 0) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->command_fixed == 0) {
		u32 val = (u32)(value >> 20);
		u32 bits = (u32)((((u32)val & 0xfff) << 20));
		u32 part = bits;

		ret = pcicap_ht_msi_map_update_addr_lo(v, 0xfff00000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->command_fixed == 0) {
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_ht_msi_map_write_addr_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_ht_msi_map_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_msi_map_dwords {
	struct pcicap_ht_msi_map v;
	u32 dw[3];
};

/**
 * pcicap_ht_msi_map_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_msi_map_snapshot(const struct pcicap_ht_msi_map *v,
			   struct pcicap_ht_msi_map_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/**
 * pcicap_ht_msi_map_snapshot_command() - from a snapshot: Mapping in use
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_msi_map_snapshot_command(const struct pcicap_ht_msi_map_dwords *s,
				   u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_MSI_MAP_COMMAND, val);
}

/**
 * pcicap_ht_msi_map_snapshot_addr_lo() - from a snapshot: Address bits 31 to 20
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_msi_map_snapshot_addr_lo(const struct pcicap_ht_msi_map_dwords *s,
				   u32 *val)
{
	const struct pcicap_ht_msi_map *v = &s->v;

	*val = U32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_MSI_MAP_ADDR_LO, val);
}

/**
 * pcicap_ht_msi_map_snapshot_addr_hi() - from a snapshot: Address bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_msi_map_snapshot_addr_hi(const struct pcicap_ht_msi_map_dwords *s,
				   u32 *val)
{
	const struct pcicap_ht_msi_map *v = &s->v;

	*val = U32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_MSI_MAP_ADDR_HI, val);
}

/**
 * pcicap_ht_msi_map_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_msi_map_init(struct pcicap_ht_msi_map *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_ht_msi_map_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_fixed = 0;
		if (!ret)
			v->command_fixed = pcicap_ht_msi_map_command_fixed(r);
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_msi_map_command_type(r);
	}
	if (v->command_fixed == 1)
		pcicap_view_clamp(&v->view, 4);
	else
		pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_ht_msi_map_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ht_msi_map_find().
 */
static inline int __must_check
pcicap_ht_msi_map_find_after(struct pcicap_cfg *cfg, u32 after,
			     struct pcicap_ht_msi_map *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_msi_map_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 21));
	return 0;
}

/**
 * pcicap_ht_msi_map_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ht_msi_map_find(struct pcicap_cfg *cfg, struct pcicap_ht_msi_map *v)
{
	return pcicap_ht_msi_map_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_msi_map_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_msi_map_find().
 */
static inline int __must_check
pcicap_ht_msi_map_find_next(const struct pcicap_ht_msi_map *prev,
			    struct pcicap_ht_msi_map *v)
{
	return pcicap_ht_msi_map_find_after(prev->view.cfg, prev->view.offset,
					    v);
}

#endif /* PCICAP_HT_MSI_MAP_H */
