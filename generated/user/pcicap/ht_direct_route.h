/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: DirectRoute
 *
 * Generated from specs/std/ht_direct_route.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_DIRECT_ROUTE_H
#define PCICAP_HT_DIRECT_ROUTE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_DIRECT_ROUTE_ID		0x08
#define PCICAP_HT_DIRECT_ROUTE_SIZE		0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* unknown, ro: Ranges */
#define PCICAP_HT_DIRECT_ROUTE_COMMAND			0x02
/* unknown: DirectRoute spaces */
#define  PCICAP_HT_DIRECT_ROUTE_COMMAND_NUM_SPACES	0x000f
/* unknown: Index of the register shown in the data register */
#define  PCICAP_HT_DIRECT_ROUTE_COMMAND_INDEX		0x01f0
/* ro: Capability type */
#define  PCICAP_HT_DIRECT_ROUTE_COMMAND_TYPE		0xf800

/* ro: Capability type, as a byte */
#define PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE			0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_LOW			0x07
/* ro: Capability type */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_SLAVE		0x0
/* Host or secondary interface */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_HOST		0x4
/* Switch */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_SWITCH_PORT	0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_INTERRUPT	0x10
/* Revision ID */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_REVISION_ID	0x11
/* UnitID clumping */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_MSI_MAPPING	0x15
/* DirectRoute */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_DIRECT_ROUTE	0x16
/* VCSet */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_VCSET		0x17
/* Retry mode */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_RETRY_MODE	0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_X86		0x19
/* Gen3 */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_GEN3		0x1a
/* Power management */
#define  PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c
/* unknown: Devices for which direct routing is enabled */
#define PCICAP_HT_DIRECT_ROUTE_ENABLE_VECTOR	0x04
#define PCICAP_HT_DIRECT_ROUTE_DATA		0x08	/* unknown: The selected base or limit */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_direct_route_desc;

/**
 * struct pcicap_ht_direct_route - HyperTransport: DirectRoute
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_direct_route_find() only.
 */
struct pcicap_ht_direct_route {
	struct pcicap_view view;
	uint32_t command_type;
};

/* Ranges */
struct pcicap_ht_direct_route_command {
	uint16_t raw;
};

/* DirectRoute spaces */
static inline uint16_t
pcicap_ht_direct_route_command_num_spaces(struct pcicap_ht_direct_route_command r)
{
	return (uint16_t)(r.raw & PCICAP_HT_DIRECT_ROUTE_COMMAND_NUM_SPACES);
}

/* Index of the register shown in the data register */
static inline uint16_t
pcicap_ht_direct_route_command_index(struct pcicap_ht_direct_route_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_DIRECT_ROUTE_COMMAND_INDEX) >> 4);
}

/* Capability type */
static inline uint16_t
pcicap_ht_direct_route_command_type(struct pcicap_ht_direct_route_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_DIRECT_ROUTE_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_direct_route_read_command() - read: Ranges
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_read_command(const struct pcicap_ht_direct_route *v,
				    struct pcicap_ht_direct_route_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_DIRECT_ROUTE_COMMAND,
				  &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_direct_route_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_direct_route_type_byte_low(struct pcicap_ht_direct_route_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_direct_route_type_byte_type(struct pcicap_ht_direct_route_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_direct_route_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_read_type_byte(const struct pcicap_ht_direct_route *v,
				      struct pcicap_ht_direct_route_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_DIRECT_ROUTE_TYPE_BYTE,
				 &val->raw);
}

/**
 * pcicap_ht_direct_route_read_enable_vector() - read: Devices for which direct
 * routing is enabled
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_read_enable_vector(const struct pcicap_ht_direct_route *v,
					  uint32_t *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_HT_DIRECT_ROUTE_ENABLE_VECTOR, val);
}

/**
 * pcicap_ht_direct_route_read_data() - read: The selected base or limit
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_read_data(const struct pcicap_ht_direct_route *v,
				 uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_DIRECT_ROUTE_DATA, val);
}

/**
 * struct pcicap_ht_direct_route_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_direct_route_dwords {
	struct pcicap_ht_direct_route v;
	uint32_t dw[3];
};

/**
 * pcicap_ht_direct_route_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_snapshot(const struct pcicap_ht_direct_route *v,
				struct pcicap_ht_direct_route_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Ranges: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_snapshot_command(const struct pcicap_ht_direct_route_dwords *s,
					struct pcicap_ht_direct_route_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_DIRECT_ROUTE_COMMAND, &val->raw);
}

/*
 * Devices for which direct routing is enabled: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_snapshot_enable_vector(const struct pcicap_ht_direct_route_dwords *s,
					      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_DIRECT_ROUTE_ENABLE_VECTOR, val);
}

/* The selected base or limit: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_snapshot_data(const struct pcicap_ht_direct_route_dwords *s,
				     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_DIRECT_ROUTE_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_init(struct pcicap_ht_direct_route *v)
{
	int ret;

	{
		struct pcicap_ht_direct_route_command r;

		ret = pcicap_ht_direct_route_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_ht_direct_route_command_type(r);
	}
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_find_after(struct pcicap_cfg *cfg, uint32_t after,
				  struct pcicap_ht_direct_route *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_direct_route_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 22));
	return 0;
}

/**
 * pcicap_ht_direct_route_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_find(struct pcicap_cfg *cfg,
			    struct pcicap_ht_direct_route *v)
{
	return pcicap_ht_direct_route_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_direct_route_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_direct_route_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_direct_route_find_next(const struct pcicap_ht_direct_route *prev,
				 struct pcicap_ht_direct_route *v)
{
	return pcicap_ht_direct_route_find_after(prev->view.cfg,
						 prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_DIRECT_ROUTE_H */
