/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: MSI Mapping
 *
 * Generated from specs/std/ht_msi_map.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_MSI_MAP_H
#define PCICAP_HT_MSI_MAP_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_MSI_MAP_ID			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: Mapping in use */
#define PCICAP_HT_MSI_MAP_COMMAND		0x02
/* rw: Maps MSI */
#define  PCICAP_HT_MSI_MAP_COMMAND_ENABLE	0x0001
/* ro: Fixed: the mapping address is FEEx_xxxxh */
#define  PCICAP_HT_MSI_MAP_COMMAND_FIXED	0x0002
/* ro: Capability type */
#define  PCICAP_HT_MSI_MAP_COMMAND_TYPE		0xf800
#define  PCICAP_HT_MSI_MAP_COMMAND_WRITE_MASK	0x0001
#define  PCICAP_HT_MSI_MAP_COMMAND_KEEP_MASK	0x07fd

/* ro: Capability type, as a byte */
#define PCICAP_HT_MSI_MAP_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
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
	uint32_t command_fixed;
	uint32_t command_type;
};

/* Mapping in use */
struct pcicap_ht_msi_map_command {
	uint16_t raw;
};

/* Maps MSI */
static inline bool
pcicap_ht_msi_map_command_enable(struct pcicap_ht_msi_map_command r)
{
	return (r.raw & PCICAP_HT_MSI_MAP_COMMAND_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_msi_map_command
pcicap_ht_msi_map_command_set_enable(struct pcicap_ht_msi_map_command r,
				     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_MSI_MAP_COMMAND_ENABLE,
			      val ? PCICAP_HT_MSI_MAP_COMMAND_ENABLE : 0);
	return r;
}

/* Fixed: the mapping address is FEEx_xxxxh */
static inline bool
pcicap_ht_msi_map_command_fixed(struct pcicap_ht_msi_map_command r)
{
	return (r.raw & PCICAP_HT_MSI_MAP_COMMAND_FIXED) != 0;
}

/* Capability type */
static inline uint16_t
pcicap_ht_msi_map_command_type(struct pcicap_ht_msi_map_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_MSI_MAP_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_msi_map_read_command() - read: Mapping in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_read_command(const struct pcicap_ht_msi_map *v,
			       struct pcicap_ht_msi_map_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_MSI_MAP_COMMAND,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_update_command(const struct pcicap_ht_msi_map *v,
				 uint16_t mask,
				 struct pcicap_ht_msi_map_command val)
{
	struct pcicap_ht_msi_map_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_MSI_MAP_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_msi_map_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_MSI_MAP_COMMAND,
				 (uint16_t)((old.raw & PCICAP_HT_MSI_MAP_COMMAND_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Capability type, as a byte */
struct pcicap_ht_msi_map_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_msi_map_type_byte_low(struct pcicap_ht_msi_map_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_MSI_MAP_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_msi_map_type_byte_type(struct pcicap_ht_msi_map_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_MSI_MAP_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_msi_map_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_read_type_byte(const struct pcicap_ht_msi_map *v,
				 struct pcicap_ht_msi_map_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_MSI_MAP_TYPE_BYTE,
				 &val->raw);
}

/* Address bits 31 to 20 */
struct pcicap_ht_msi_map_addr_lo {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_ht_msi_map_addr_lo_address(struct pcicap_ht_msi_map_addr_lo r)
{
	return (uint32_t)((r.raw & PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_msi_map_addr_lo
pcicap_ht_msi_map_addr_lo_set_address(struct pcicap_ht_msi_map_addr_lo r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_HT_MSI_MAP_ADDR_LO_ADDRESS,
			      (uint32_t)val << 20);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_ht_msi_map_addr_lo_address_decoded(struct pcicap_ht_msi_map_addr_lo r)
{
	uint64_t n = pcicap_ht_msi_map_addr_lo_address(r);

	return n << 20;
}

/**
 * pcicap_ht_msi_map_addr_lo_address_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_addr_lo_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 12, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ht_msi_map_read_addr_lo() - read: Address bits 31 to 20
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_read_addr_lo(const struct pcicap_ht_msi_map *v,
			       struct pcicap_ht_msi_map_addr_lo *val)
{
	val->raw = UINT32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_HT_MSI_MAP_ADDR_LO,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_update_addr_lo(const struct pcicap_ht_msi_map *v,
				 uint32_t mask,
				 struct pcicap_ht_msi_map_addr_lo val)
{
	struct pcicap_ht_msi_map_addr_lo old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_MSI_MAP_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_msi_map_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_MSI_MAP_ADDR_LO,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ht_msi_map_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_read_addr_hi(const struct pcicap_ht_msi_map *v, uint32_t *val)
{
	*val = UINT32_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_write_addr_hi(const struct pcicap_ht_msi_map *v, uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_update_addr_hi(const struct pcicap_ht_msi_map *v,
				 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_msi_map_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_MSI_MAP_ADDR_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_read_address(const struct pcicap_ht_msi_map *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	if (v->command_fixed == 0) {
		struct pcicap_ht_msi_map_addr_lo part;

		ret = pcicap_ht_msi_map_read_addr_lo(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_ht_msi_map_addr_lo_address(part) << 20;
	}
	if (v->command_fixed == 0) {
		uint32_t part;

		ret = pcicap_ht_msi_map_read_addr_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_write_address(const struct pcicap_ht_msi_map *v,
				uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)))
		return -EDOM;
	if (!(v->command_fixed == 0) && (value >> 20 & 0xfff))
		return -ERANGE;
	if (!(v->command_fixed == 0) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	if (v->command_fixed == 0) {
		uint32_t val = (uint32_t)(value >> 20);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xfff) << 20));
		struct pcicap_ht_msi_map_addr_lo part = { bits };

		ret = pcicap_ht_msi_map_update_addr_lo(v, 0xfff00000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->command_fixed == 0) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
	uint32_t dw[3];
};

/**
 * pcicap_ht_msi_map_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_snapshot(const struct pcicap_ht_msi_map *v,
			   struct pcicap_ht_msi_map_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Mapping in use: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_snapshot_command(const struct pcicap_ht_msi_map_dwords *s,
				   struct pcicap_ht_msi_map_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_MSI_MAP_COMMAND, &val->raw);
}

/* Address bits 31 to 20: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_snapshot_addr_lo(const struct pcicap_ht_msi_map_dwords *s,
				   struct pcicap_ht_msi_map_addr_lo *val)
{
	const struct pcicap_ht_msi_map *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_MSI_MAP_ADDR_LO, &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_snapshot_addr_hi(const struct pcicap_ht_msi_map_dwords *s,
				   uint32_t *val)
{
	const struct pcicap_ht_msi_map *v = &s->v;

	*val = UINT32_MAX;
	if (v->command_fixed != 0)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_MSI_MAP_ADDR_HI, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_init(struct pcicap_ht_msi_map *v)
{
	int ret;

	{
		struct pcicap_ht_msi_map_command r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_msi_map_find_next(const struct pcicap_ht_msi_map *prev,
			    struct pcicap_ht_msi_map *v)
{
	return pcicap_ht_msi_map_find_after(prev->view.cfg, prev->view.offset,
					    v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_MSI_MAP_H */
