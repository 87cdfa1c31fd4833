/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Switch
 *
 * Generated from specs/std/ht_switch.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_SWITCH_H
#define PCICAP_HT_SWITCH_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_SWITCH_ID			0x08
#define PCICAP_HT_SWITCH_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */

/* unknown, ro: Errors of the virtual internal bus */
#define PCICAP_HT_SWITCH_COMMAND		0x02
/* unknown: Error on the virtual internal bus */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_ERROR	0x0080
/* unknown: The error causes sync flooding */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_FLOOD	0x0100
/* unknown: The error is fatal */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_FATAL	0x0200
/* unknown: The error is non-fatal */
#define  PCICAP_HT_SWITCH_COMMAND_VIB_NONFATAL	0x0400
/* ro: Capability type */
#define  PCICAP_HT_SWITCH_COMMAND_TYPE		0xf800

/* ro: Capability type, as a byte */
#define PCICAP_HT_SWITCH_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_LOW				0x07
/* ro: Capability type */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_SLAVE			0x0
/* Host or secondary interface */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_HOST			0x4
/* Switch */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_DIRECT_ROUTE		0x16
/* VCSet */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_VCSET			0x17
/* Retry mode */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_GEN3			0x1a
/* Power management */
#define  PCICAP_HT_SWITCH_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c
#define PCICAP_HT_SWITCH_PARTITION_MASK		0x04	/* unknown: Ports in the partition */

/* unknown: Routing */
#define PCICAP_HT_SWITCH_SWITCH_INFO				0x08
/* unknown: Default port, for requests that no other port claims */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_DEFAULT_PORT		0x0000001f
/* unknown: Decodes addresses */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_ENABLE_DECODE		0x00000020
/* unknown: Cold reset */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_COLD_RESET		0x00000040
/* unknown: Index of the counter shown in the data register */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_PERFORMANCE_COUNTER_INDEX	0x00000f00
/* unknown: Index of the range shown in the data registers */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_RANGE_INDEX		0x0003f000
/* unknown: Hot plug */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_HOT_PLUG			0x00040000
/* unknown: Hides the port */
#define  PCICAP_HT_SWITCH_SWITCH_INFO_HIDE_PORT			0x00080000
#define PCICAP_HT_SWITCH_PERFORMANCE_COUNTER	0x0c	/* unknown: The selected counter */
#define PCICAP_HT_SWITCH_RANGE_DATA		0x10	/* unknown: The selected base or limit */
#define PCICAP_HT_SWITCH_SECONDARY_BASE_DATA	0x14	/* unknown: The selected secondary base */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_switch_desc;

/**
 * struct pcicap_ht_switch - HyperTransport: Switch
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_switch_find() only.
 */
struct pcicap_ht_switch {
	struct pcicap_view view;
	uint32_t command_type;
};

/* Errors of the virtual internal bus */
struct pcicap_ht_switch_command {
	uint16_t raw;
};

/* Error on the virtual internal bus */
static inline bool
pcicap_ht_switch_command_vib_error(struct pcicap_ht_switch_command r)
{
	return (r.raw & PCICAP_HT_SWITCH_COMMAND_VIB_ERROR) != 0;
}

/* The error causes sync flooding */
static inline bool
pcicap_ht_switch_command_vib_flood(struct pcicap_ht_switch_command r)
{
	return (r.raw & PCICAP_HT_SWITCH_COMMAND_VIB_FLOOD) != 0;
}

/* The error is fatal */
static inline bool
pcicap_ht_switch_command_vib_fatal(struct pcicap_ht_switch_command r)
{
	return (r.raw & PCICAP_HT_SWITCH_COMMAND_VIB_FATAL) != 0;
}

/* The error is non-fatal */
static inline bool
pcicap_ht_switch_command_vib_nonfatal(struct pcicap_ht_switch_command r)
{
	return (r.raw & PCICAP_HT_SWITCH_COMMAND_VIB_NONFATAL) != 0;
}

/* Capability type */
static inline uint16_t
pcicap_ht_switch_command_type(struct pcicap_ht_switch_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SWITCH_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_switch_read_command() - read: Errors of the virtual internal bus
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_command(const struct pcicap_ht_switch *v,
			      struct pcicap_ht_switch_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SWITCH_COMMAND,
				  &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_switch_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_switch_type_byte_low(struct pcicap_ht_switch_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_SWITCH_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_switch_type_byte_type(struct pcicap_ht_switch_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_SWITCH_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_switch_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_type_byte(const struct pcicap_ht_switch *v,
				struct pcicap_ht_switch_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_SWITCH_TYPE_BYTE,
				 &val->raw);
}

/**
 * pcicap_ht_switch_read_partition_mask() - read: Ports in the partition
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_partition_mask(const struct pcicap_ht_switch *v,
				     uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_SWITCH_PARTITION_MASK,
				  val);
}

/* Routing */
struct pcicap_ht_switch_switch_info {
	uint32_t raw;
};

/* Default port, for requests that no other port claims */
static inline uint32_t
pcicap_ht_switch_switch_info_default_port(struct pcicap_ht_switch_switch_info r)
{
	return (uint32_t)(r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_DEFAULT_PORT);
}

/* Decodes addresses */
static inline bool
pcicap_ht_switch_switch_info_enable_decode(struct pcicap_ht_switch_switch_info r)
{
	return (r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_ENABLE_DECODE) != 0;
}

/* Cold reset */
static inline bool
pcicap_ht_switch_switch_info_cold_reset(struct pcicap_ht_switch_switch_info r)
{
	return (r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_COLD_RESET) != 0;
}

/* Index of the counter shown in the data register */
static inline uint32_t
pcicap_ht_switch_switch_info_performance_counter_index(struct pcicap_ht_switch_switch_info r)
{
	return (uint32_t)((r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_PERFORMANCE_COUNTER_INDEX) >> 8);
}

/* Index of the range shown in the data registers */
static inline uint32_t
pcicap_ht_switch_switch_info_range_index(struct pcicap_ht_switch_switch_info r)
{
	return (uint32_t)((r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_RANGE_INDEX) >> 12);
}

/* Hot plug */
static inline bool
pcicap_ht_switch_switch_info_hot_plug(struct pcicap_ht_switch_switch_info r)
{
	return (r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_HOT_PLUG) != 0;
}

/* Hides the port */
static inline bool
pcicap_ht_switch_switch_info_hide_port(struct pcicap_ht_switch_switch_info r)
{
	return (r.raw & PCICAP_HT_SWITCH_SWITCH_INFO_HIDE_PORT) != 0;
}

/**
 * pcicap_ht_switch_read_switch_info() - read: Routing
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_switch_info(const struct pcicap_ht_switch *v,
				  struct pcicap_ht_switch_switch_info *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_SWITCH_SWITCH_INFO,
				  &val->raw);
}

/**
 * pcicap_ht_switch_read_performance_counter() - read: The selected counter
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_performance_counter(const struct pcicap_ht_switch *v,
					  uint32_t *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_HT_SWITCH_PERFORMANCE_COUNTER, val);
}

/**
 * pcicap_ht_switch_read_range_data() - read: The selected base or limit
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_range_data(const struct pcicap_ht_switch *v,
				 uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_SWITCH_RANGE_DATA, val);
}

/**
 * pcicap_ht_switch_read_secondary_base_data() - read: The selected
 * secondary base
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_read_secondary_base_data(const struct pcicap_ht_switch *v,
					  uint32_t *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_HT_SWITCH_SECONDARY_BASE_DATA, val);
}

/**
 * struct pcicap_ht_switch_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_switch_dwords {
	struct pcicap_ht_switch v;
	uint32_t dw[6];
};

/**
 * pcicap_ht_switch_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot(const struct pcicap_ht_switch *v,
			  struct pcicap_ht_switch_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/*
 * Errors of the virtual internal bus: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot_command(const struct pcicap_ht_switch_dwords *s,
				  struct pcicap_ht_switch_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SWITCH_COMMAND, &val->raw);
}

/* Ports in the partition: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot_partition_mask(const struct pcicap_ht_switch_dwords *s,
					 uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_SWITCH_PARTITION_MASK, val);
}

/* Routing: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot_switch_info(const struct pcicap_ht_switch_dwords *s,
				      struct pcicap_ht_switch_switch_info *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_SWITCH_SWITCH_INFO, &val->raw);
}

/* The selected counter: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot_performance_counter(const struct pcicap_ht_switch_dwords *s,
					      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_SWITCH_PERFORMANCE_COUNTER, val);
}

/* The selected base or limit: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot_range_data(const struct pcicap_ht_switch_dwords *s,
				     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_SWITCH_RANGE_DATA, val);
}

/* The selected secondary base: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_snapshot_secondary_base_data(const struct pcicap_ht_switch_dwords *s,
					      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_SWITCH_SECONDARY_BASE_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_init(struct pcicap_ht_switch *v)
{
	int ret;

	{
		struct pcicap_ht_switch_command r;

		ret = pcicap_ht_switch_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_switch_command_type(r);
	}
	pcicap_view_clamp(&v->view, 24);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_find_after(struct pcicap_cfg *cfg, uint32_t after,
			    struct pcicap_ht_switch *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_switch_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 8));
	return 0;
}

/**
 * pcicap_ht_switch_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_find(struct pcicap_cfg *cfg, struct pcicap_ht_switch *v)
{
	return pcicap_ht_switch_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_switch_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_switch_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_switch_find_next(const struct pcicap_ht_switch *prev,
			   struct pcicap_ht_switch *v)
{
	return pcicap_ht_switch_find_after(prev->view.cfg, prev->view.offset,
					   v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_SWITCH_H */
