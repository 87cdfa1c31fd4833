/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Address Mapping
 *
 * Generated from specs/std/ht_address_map.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_ADDRESS_MAP_H
#define PCICAP_HT_ADDRESS_MAP_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_ADDRESS_MAP_ID		0x08

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_HT_ADDRESS_MAP_COMMAND			0x02	/* ro: Kind and number of windows */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_NUM_DMA		0x000f	/* ro: DMA windows */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_IO_SIZE		0x01f0	/* ro: Size of the I/O space */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE		0x0600	/* ro: Layout that follows */
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE_BITS40	0x0
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE_BITS64	0x1
#define  PCICAP_HT_ADDRESS_MAP_COMMAND_TYPE		0xf800	/* ro: Capability type */

/* ro: Capability type, as a byte */
#define PCICAP_HT_ADDRESS_MAP_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_LOW			0x07
/* ro: Capability type */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_SLAVE		0x0
/* Host or secondary interface */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_HOST		0x4
/* Switch */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_SWITCH_PORT	0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_REVISION_ID	0x11
/* UnitID clumping */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_MSI_MAPPING	0x15
/* DirectRoute */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_DIRECT_ROUTE	0x16
/* VCSet */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_VCSET		0x17
/* Retry mode */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_RETRY_MODE	0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_X86		0x19
/* Gen3 */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_GEN3		0x1a
/* Power management */
#define  PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c

/* ro: Capability type and low bit of the map type */
#define PCICAP_HT_ADDRESS_MAP_MAP_BYTE			0x03
/* ro: Upper bit of the I/O size */
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_LOW		0x01
/* ro: Capability type and map type */
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP		0xfe
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP_BITS40	0x50
#define  PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP_BITS64	0x51

/* unknown: Non-prefetchable window of the secondary bus */
#define PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW				0x04
/* unknown: Base */
#define  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_BASE			0x000fffff
/* unknown: Attributes */
#define  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_CTRL			0xf0000000
#define  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_CTRL_COMPAT		0x10000000
#define  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_CTRL_NON_COHERENT	0x20000000
#define  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_CTRL_ISOCHRONOUS		0x40000000
#define  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_CTRL_ENABLE		0x80000000

/* unknown: Prefetchable window of the secondary bus */
#define PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW			0x08
/* unknown: Base */
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_BASE			0x000fffff
/* unknown: Attributes */
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL			0xf0000000
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL_COMPAT		0x10000000
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL_NON_COHERENT	0x20000000
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL_ISOCHRONOUS	0x40000000
#define  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL_ENABLE		0x80000000
#define PCICAP_HT_ADDRESS_MAP_INDEX		0x04	/* rw: Which register */
#define PCICAP_HT_ADDRESS_MAP_DATA_LOW		0x08	/* rw: Low half */
#define PCICAP_HT_ADDRESS_MAP_DATA_HIGH		0x0c	/* rw: High half */

/* dma: One DMA window */
#define PCICAP_HT_ADDRESS_MAP_DMA		0x0c
#define PCICAP_HT_ADDRESS_MAP_DMA_STRIDE	0x08

/* unknown: Window on the primary side */
#define PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY			0x00
/* unknown: Base */
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_BASE			0x00ffffff
/* unknown: Attributes */
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL			0xf0000000
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_COMPAT		0x10000000
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_NON_COHERENT	0x20000000
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_ISOCHRONOUS	0x40000000
#define  PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL_ENABLE		0x80000000
/* unknown: Limit on the secondary side */
#define PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_LIMIT	0x04
/* unknown: Base on the secondary side */
#define PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_BASE	0x06
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_address_map_desc;

/**
 * struct pcicap_ht_address_map - HyperTransport: Address Mapping
 * @view: where it is
 * @command_map_type: read once: the layout depends on it
 * @command_num_dma: read once: the layout depends on it
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_address_map_find() only.
 */
struct pcicap_ht_address_map {
	struct pcicap_view view;
	uint32_t command_map_type;
	uint32_t command_num_dma;
	uint32_t command_type;
};

/* Kind and number of windows */
struct pcicap_ht_address_map_command {
	uint16_t raw;
};

/* DMA windows */
static inline uint16_t
pcicap_ht_address_map_command_num_dma(struct pcicap_ht_address_map_command r)
{
	return (uint16_t)(r.raw & PCICAP_HT_ADDRESS_MAP_COMMAND_NUM_DMA);
}

/* Size of the I/O space */
static inline uint16_t
pcicap_ht_address_map_command_io_size(struct pcicap_ht_address_map_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_ADDRESS_MAP_COMMAND_IO_SIZE) >> 4);
}

/* Layout that follows */
static inline uint16_t
pcicap_ht_address_map_command_map_type(struct pcicap_ht_address_map_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_ADDRESS_MAP_COMMAND_MAP_TYPE) >> 9);
}

/* Capability type */
static inline uint16_t
pcicap_ht_address_map_command_type(struct pcicap_ht_address_map_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_ADDRESS_MAP_COMMAND_TYPE) >> 11);
}

/**
 * pcicap_ht_address_map_read_command() - read: Kind and number of windows
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_command(const struct pcicap_ht_address_map *v,
				   struct pcicap_ht_address_map_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_ADDRESS_MAP_COMMAND,
				  &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_address_map_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_address_map_type_byte_low(struct pcicap_ht_address_map_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_address_map_type_byte_type(struct pcicap_ht_address_map_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_ADDRESS_MAP_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_address_map_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_type_byte(const struct pcicap_ht_address_map *v,
				     struct pcicap_ht_address_map_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_ADDRESS_MAP_TYPE_BYTE,
				 &val->raw);
}

/* Capability type and low bit of the map type */
struct pcicap_ht_address_map_map_byte {
	uint8_t raw;
};

/* Upper bit of the I/O size */
static inline bool
pcicap_ht_address_map_map_byte_low(struct pcicap_ht_address_map_map_byte r)
{
	return (r.raw & PCICAP_HT_ADDRESS_MAP_MAP_BYTE_LOW) != 0;
}

/* Capability type and map type */
static inline uint8_t
pcicap_ht_address_map_map_byte_map(struct pcicap_ht_address_map_map_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_ADDRESS_MAP_MAP_BYTE_MAP) >> 1);
}

/**
 * pcicap_ht_address_map_read_map_byte() - read: Capability type and low bit of
 * the map type
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_map_byte(const struct pcicap_ht_address_map *v,
				    struct pcicap_ht_address_map_map_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_ADDRESS_MAP_MAP_BYTE,
				 &val->raw);
}

/* Non-prefetchable window of the secondary bus */
struct pcicap_ht_address_map_non_prefetchable_window {
	uint32_t raw;
};

/* Base */
static inline uint32_t
pcicap_ht_address_map_non_prefetchable_window_base(struct pcicap_ht_address_map_non_prefetchable_window r)
{
	return (uint32_t)(r.raw & PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_BASE);
}

/* Attributes */
static inline uint32_t
pcicap_ht_address_map_non_prefetchable_window_ctrl(struct pcicap_ht_address_map_non_prefetchable_window r)
{
	return (uint32_t)((r.raw & PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW_CTRL) >> 28);
}

/**
 * pcicap_ht_address_map_read_non_prefetchable_window() - read: Non-prefetchable
 * window of the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_non_prefetchable_window(const struct pcicap_ht_address_map *v,
						   struct pcicap_ht_address_map_non_prefetchable_window *val)
{
	val->raw = UINT32_MAX;
	if (v->command_map_type != 0)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW,
				  &val->raw);
}

/* Prefetchable window of the secondary bus */
struct pcicap_ht_address_map_prefetchable_window {
	uint32_t raw;
};

/* Base */
static inline uint32_t
pcicap_ht_address_map_prefetchable_window_base(struct pcicap_ht_address_map_prefetchable_window r)
{
	return (uint32_t)(r.raw & PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_BASE);
}

/* Attributes */
static inline uint32_t
pcicap_ht_address_map_prefetchable_window_ctrl(struct pcicap_ht_address_map_prefetchable_window r)
{
	return (uint32_t)((r.raw & PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW_CTRL) >> 28);
}

/**
 * pcicap_ht_address_map_read_prefetchable_window() - read: Prefetchable window
 * of the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_prefetchable_window(const struct pcicap_ht_address_map *v,
					       struct pcicap_ht_address_map_prefetchable_window *val)
{
	val->raw = UINT32_MAX;
	if (v->command_map_type != 0)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW,
				  &val->raw);
}

/**
 * pcicap_ht_address_map_read_index() - read: Which register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_index(const struct pcicap_ht_address_map *v,
				 uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_HT_ADDRESS_MAP_INDEX, val);
}

/**
 * pcicap_ht_address_map_write_index() - write: Which register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_write_index(const struct pcicap_ht_address_map *v,
				  uint32_t val)
{
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_HT_ADDRESS_MAP_INDEX, val);
}

/**
 * pcicap_ht_address_map_update_index() - change bits: Which register
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
pcicap_ht_address_map_update_index(const struct pcicap_ht_address_map *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_address_map_read_index(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_ADDRESS_MAP_INDEX,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ht_address_map_read_data_low() - read: Low half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_data_low(const struct pcicap_ht_address_map *v,
				    uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_HT_ADDRESS_MAP_DATA_LOW,
				  val);
}

/**
 * pcicap_ht_address_map_write_data_low() - write: Low half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_write_data_low(const struct pcicap_ht_address_map *v,
				     uint32_t val)
{
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_HT_ADDRESS_MAP_DATA_LOW,
				   val);
}

/**
 * pcicap_ht_address_map_update_data_low() - change bits: Low half
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
pcicap_ht_address_map_update_data_low(const struct pcicap_ht_address_map *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_address_map_read_data_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_ADDRESS_MAP_DATA_LOW,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ht_address_map_read_data_high() - read: High half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_read_data_high(const struct pcicap_ht_address_map *v,
				     uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_HT_ADDRESS_MAP_DATA_HIGH,
				  val);
}

/**
 * pcicap_ht_address_map_write_data_high() - write: High half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_write_data_high(const struct pcicap_ht_address_map *v,
				      uint32_t val)
{
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_HT_ADDRESS_MAP_DATA_HIGH,
				   val);
}

/**
 * pcicap_ht_address_map_update_data_high() - change bits: High half
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
pcicap_ht_address_map_update_data_high(const struct pcicap_ht_address_map *v,
				       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_address_map_read_data_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_HT_ADDRESS_MAP_DATA_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_ht_address_map_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_address_map_dwords {
	struct pcicap_ht_address_map v;
	uint32_t dw[4];
};

/**
 * pcicap_ht_address_map_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot(const struct pcicap_ht_address_map *v,
			       struct pcicap_ht_address_map_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Kind and number of windows: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot_command(const struct pcicap_ht_address_map_dwords *s,
				       struct pcicap_ht_address_map_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_COMMAND, &val->raw);
}

/*
 * Non-prefetchable window of the secondary bus: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot_non_prefetchable_window(const struct pcicap_ht_address_map_dwords *s,
						       struct pcicap_ht_address_map_non_prefetchable_window *val)
{
	const struct pcicap_ht_address_map *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->command_map_type != 0)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_NON_PREFETCHABLE_WINDOW,
				    &val->raw);
}

/*
 * Prefetchable window of the secondary bus: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot_prefetchable_window(const struct pcicap_ht_address_map_dwords *s,
						   struct pcicap_ht_address_map_prefetchable_window *val)
{
	const struct pcicap_ht_address_map *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->command_map_type != 0)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_PREFETCHABLE_WINDOW,
				    &val->raw);
}

/* Which register: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot_index(const struct pcicap_ht_address_map_dwords *s,
				     uint32_t *val)
{
	const struct pcicap_ht_address_map *v = &s->v;

	*val = UINT32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_INDEX, val);
}

/* Low half: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot_data_low(const struct pcicap_ht_address_map_dwords *s,
					uint32_t *val)
{
	const struct pcicap_ht_address_map *v = &s->v;

	*val = UINT32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_DATA_LOW, val);
}

/* High half: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_snapshot_data_high(const struct pcicap_ht_address_map_dwords *s,
					 uint32_t *val)
{
	const struct pcicap_ht_address_map *v = &s->v;

	*val = UINT32_MAX;
	if (v->command_map_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_DATA_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_init(struct pcicap_ht_address_map *v)
{
	int ret;

	{
		struct pcicap_ht_address_map_command r;

		ret = pcicap_ht_address_map_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_map_type = 0;
		if (!ret)
			v->command_map_type =
				pcicap_ht_address_map_command_map_type(r);
		v->command_num_dma = 0;
		if (!ret)
			v->command_num_dma =
				pcicap_ht_address_map_command_num_dma(r);
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_address_map_command_type(r);
	}
	{
		uint32_t end = 4;

		if (v->command_map_type == 0)
			end = pcicap_raise32(end, 0x04, 1, 4);
		if (v->command_map_type == 0)
			end = pcicap_raise32(end, 0x08, 1, 4);
		if (v->command_map_type == 1)
			end = pcicap_raise32(end, 0x04, 1, 4);
		if (v->command_map_type == 1)
			end = pcicap_raise32(end, 0x08, 1, 4);
		if (v->command_map_type == 1)
			end = pcicap_raise32(end, 0x0c, 1, 4);
		if (v->command_map_type == 0)
			end = pcicap_raise32(end, 0x0c, v->command_num_dma, 8);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_find_after(struct pcicap_cfg *cfg, uint32_t after,
				 struct pcicap_ht_address_map *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_address_map_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 20));
	return 0;
}

/**
 * pcicap_ht_address_map_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_find(struct pcicap_cfg *cfg,
			   struct pcicap_ht_address_map *v)
{
	return pcicap_ht_address_map_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_address_map_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_address_map_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_find_next(const struct pcicap_ht_address_map *prev,
				struct pcicap_ht_address_map *v)
{
	return pcicap_ht_address_map_find_after(prev->view.cfg,
						prev->view.offset, v);
}

/**
 * struct pcicap_ht_address_map_dma - One DMA window
 * @view: where it is
 *
 * Made by pcicap_ht_address_map_dma_at() only.
 */
struct pcicap_ht_address_map_dma {
	struct pcicap_view view;
};

/* Window on the primary side */
struct pcicap_ht_address_map_dma_primary {
	uint32_t raw;
};

/* Base */
static inline uint32_t
pcicap_ht_address_map_dma_primary_base(struct pcicap_ht_address_map_dma_primary r)
{
	return (uint32_t)(r.raw & PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_BASE);
}

/* Attributes */
static inline uint32_t
pcicap_ht_address_map_dma_primary_ctrl(struct pcicap_ht_address_map_dma_primary r)
{
	return (uint32_t)((r.raw & PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY_CTRL) >> 28);
}

/**
 * pcicap_ht_address_map_dma_read_primary() - read: Window on the primary side
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_read_primary(const struct pcicap_ht_address_map_dma *v,
				       struct pcicap_ht_address_map_dma_primary *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY,
				  &val->raw);
}

/**
 * pcicap_ht_address_map_dma_read_secondary_limit() - read: Limit on the
 * secondary side
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_read_secondary_limit(const struct pcicap_ht_address_map_dma *v,
					       uint16_t *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_LIMIT,
				  val);
}

/**
 * pcicap_ht_address_map_dma_read_secondary_base() - read: Base on the
 * secondary side
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_read_secondary_base(const struct pcicap_ht_address_map_dma *v,
					      uint16_t *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_BASE,
				  val);
}

/**
 * struct pcicap_ht_address_map_dma_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_address_map_dma_dwords {
	struct pcicap_ht_address_map_dma v;
	uint32_t dw[2];
};

/**
 * pcicap_ht_address_map_dma_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_snapshot(const struct pcicap_ht_address_map_dma *v,
				   struct pcicap_ht_address_map_dma_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Window on the primary side: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_snapshot_primary(const struct pcicap_ht_address_map_dma_dwords *s,
					   struct pcicap_ht_address_map_dma_primary *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_DMA_PRIMARY,
				    &val->raw);
}

/* Limit on the secondary side: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_snapshot_secondary_limit(const struct pcicap_ht_address_map_dma_dwords *s,
						   uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_LIMIT,
				    val);
}

/* Base on the secondary side: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_snapshot_secondary_base(const struct pcicap_ht_address_map_dma_dwords *s,
						  uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_ADDRESS_MAP_DMA_SECONDARY_BASE,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_init(struct pcicap_ht_address_map_dma *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_open(const struct pcicap_ht_address_map *outer,
			       uint32_t off,
			       struct pcicap_ht_address_map_dma *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_ht_address_map_dma_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_ht_address_map_dma_elements(const struct pcicap_ht_address_map *v)
{
	if (v->command_map_type != 0)
		return 0;
	return v->command_num_dma;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_where(const struct pcicap_ht_address_map *v,
				uint32_t *off)
{
	if (v->command_map_type != 0)
		return -ENXIO;
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_ht_address_map_dma_at() - One DMA window
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_address_map_dma_at(const struct pcicap_ht_address_map *outer,
			     unsigned int index,
			     struct pcicap_ht_address_map_dma *v)
{
	uint32_t off;
	int ret = pcicap_ht_address_map_dma_where(outer, &off);

	if (!ret && index >= pcicap_ht_address_map_dma_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_ht_address_map_dma_open(outer, off + index * 0x08, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_ADDRESS_MAP_H */
