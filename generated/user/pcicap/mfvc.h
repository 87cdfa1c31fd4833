/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multi-Function Virtual Channel
 *
 * Generated from specs/ext/mfvc.yaml - do not edit.
 * Source: PCIe Base, Multi-Function Virtual Channel Capability; EDK2, pcics, pydiskcmd
 */
#ifndef PCICAP_MFVC_H
#define PCICAP_MFVC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_MFVC_ID				0x0008

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Port capabilities */
#define PCICAP_MFVC_PORT_CAP1				0x04
/* ro: Number of extended virtual channels */
#define  PCICAP_MFVC_PORT_CAP1_EXTENDED_VC_COUNT	0x00000007
/* ro: Number of those in the low-priority group */
#define  PCICAP_MFVC_PORT_CAP1_LOW_PRIORITY_VC_COUNT	0x00000070
/* ro: Reference clock of time-based arbitration */
#define  PCICAP_MFVC_PORT_CAP1_REFERENCE_CLOCK		0x00000300
#define  PCICAP_MFVC_PORT_CAP1_REFERENCE_CLOCK_NS100	0x0
/* ro: Size of a port arbitration table entry */
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE		0x00000c00
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS1	0x0
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS2	0x1
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS4	0x2
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS8	0x3

/* ro: Arbitration between channels */
#define PCICAP_MFVC_PORT_CAP2				0x08
/* ro: Arbitration schemes */
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP			0x000000ff
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_HARDWARE_FIXED	0x00000001
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_WRR32		0x00000002
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_WRR64		0x00000004
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_WRR128		0x00000008
/* ro: Offset of the arbitration table; 0: none */
#define  PCICAP_MFVC_PORT_CAP2_ARB_TABLE_OFFSET		0xff000000

/* rw1s, rw: Arbitration in use */
#define PCICAP_MFVC_PORT_CTRL					0x0c
/* rw1s: Loads the VC arbitration table; reads 0 */
#define  PCICAP_MFVC_PORT_CTRL_LOAD_TABLE			0x0001
/* rw: Arbitration scheme selected */
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT			0x000e
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_HARDWARE_FIXED	0x0
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_WRR32			0x1
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_WRR64			0x2
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_WRR128		0x3
#define  PCICAP_MFVC_PORT_CTRL_WRITE_MASK			0x000f
#define  PCICAP_MFVC_PORT_CTRL_KEEP_MASK			0xfffe

/* ro: Status of the arbitration table */
#define PCICAP_MFVC_PORT_STATUS			0x0e
/* ro: The arbitration table was changed and is not loaded yet */
#define  PCICAP_MFVC_PORT_STATUS_TABLE_STATUS	0x0001

#define PCICAP_MFVC_ARB_TABLE_32_COUNT		16
/* rw: Virtual channel of the even phase */
#define  PCICAP_MFVC_ARB_TABLE_32_EVEN		0x07
/* rw: Virtual channel of the odd phase */
#define  PCICAP_MFVC_ARB_TABLE_32_ODD		0x70
#define  PCICAP_MFVC_ARB_TABLE_32_WRITE_MASK	0x77

#define PCICAP_MFVC_ARB_TABLE_64_COUNT		32
/* rw: Virtual channel of the even phase */
#define  PCICAP_MFVC_ARB_TABLE_64_EVEN		0x07
/* rw: Virtual channel of the odd phase */
#define  PCICAP_MFVC_ARB_TABLE_64_ODD		0x70
#define  PCICAP_MFVC_ARB_TABLE_64_WRITE_MASK	0x77

#define PCICAP_MFVC_ARB_TABLE_128_COUNT		64
/* rw: Virtual channel of the even phase */
#define  PCICAP_MFVC_ARB_TABLE_128_EVEN		0x07
/* rw: Virtual channel of the odd phase */
#define  PCICAP_MFVC_ARB_TABLE_128_ODD		0x70
#define  PCICAP_MFVC_ARB_TABLE_128_WRITE_MASK	0x77

/* resource: One virtual channel */
#define PCICAP_MFVC_RESOURCE			0x10
#define PCICAP_MFVC_RESOURCE_STRIDE		0x0c

/* ro, hwinit: Virtual channel resource capabilities */
#define PCICAP_MFVC_RESOURCE_CAP				0x00
/* ro: Function arbitration schemes */
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP			0x000000ff
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_HARDWARE_FIXED	0x00000001
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR32			0x00000002
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR64			0x00000004
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR128		0x00000008
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_TWRR128		0x00000010
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR256		0x00000020
/* hwinit: Most time slots */
#define  PCICAP_MFVC_RESOURCE_CAP_MAX_TIME_SLOTS		0x007f0000
/* ro: Offset of the function arbitration table; 0: none */
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_TABLE_OFFSET		0xff000000

/* rw, rw1s: Virtual channel resource control */
#define PCICAP_MFVC_RESOURCE_CTRL				0x04
/* rw: Traffic classes mapped to the channel; bit 0 is fixed */
#define  PCICAP_MFVC_RESOURCE_CTRL_TC_VC_MAP			0x000000ff
/* rw1s: Loads the port arbitration table; reads 0 */
#define  PCICAP_MFVC_RESOURCE_CTRL_LOAD_TABLE			0x00010000
/* rw: Arbitration scheme selected */
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT			0x000e0000
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_HARDWARE_FIXED	0x0
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR32		0x1
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR64		0x2
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR128		0x3
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_TWRR128		0x4
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR256		0x5
/* rw: Virtual channel ID */
#define  PCICAP_MFVC_RESOURCE_CTRL_VC_ID			0x07000000
/* rw: The virtual channel is enabled */
#define  PCICAP_MFVC_RESOURCE_CTRL_ENABLE			0x80000000
#define  PCICAP_MFVC_RESOURCE_CTRL_WRITE_MASK			0x870f00ff
#define  PCICAP_MFVC_RESOURCE_CTRL_KEEP_MASK			0xfffeffff

/* ro: Virtual channel resource status */
#define PCICAP_MFVC_RESOURCE_STATUS				0x0a
/* ro: The arbitration table was changed and is not loaded yet */
#define  PCICAP_MFVC_RESOURCE_STATUS_TABLE_STATUS		0x0001
/* ro: Negotiation of the virtual channel is pending */
#define  PCICAP_MFVC_RESOURCE_STATUS_NEGOTIATION_PENDING	0x0002

/* table: Port arbitration table of the channel */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW		0x00	/* rw: Table of 1 dword */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW_COUNT	1
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW		0x00	/* rw: Table of 2 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW_COUNT	2
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW		0x00	/* rw: Table of 4 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW_COUNT	4
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW		0x00	/* rw: Table of 8 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW_COUNT	8
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW		0x00	/* rw: Table of 16 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW_COUNT	16
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW		0x00	/* rw: Table of 32 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW_COUNT	32
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW		0x00	/* rw: Table of 64 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW_COUNT	64
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_mfvc_desc;

/**
 * struct pcicap_mfvc - Multi-Function Virtual Channel
 * @view: where it is
 * @cap: where the capability around it is
 * @port_cap1_extended_vc_count: read once: the layout depends on it
 * @port_cap1_table_entry_size: read once: the layout depends on it
 * @port_cap2_arb_cap: read once: the layout depends on it
 * @port_cap2_arb_table_offset: read once: the layout depends on it
 *
 * Made by pcicap_mfvc_find() only.
 */
struct pcicap_mfvc {
	struct pcicap_view view;
	struct pcicap_view cap;
	uint32_t port_cap1_extended_vc_count;
	uint32_t port_cap1_table_entry_size;
	uint32_t port_cap2_arb_cap;
	uint32_t port_cap2_arb_table_offset;
};

/* Port capabilities */
struct pcicap_mfvc_port_cap1 {
	uint32_t raw;
};

/* Number of extended virtual channels */
static inline uint32_t
pcicap_mfvc_port_cap1_extended_vc_count(struct pcicap_mfvc_port_cap1 r)
{
	return (uint32_t)(r.raw & PCICAP_MFVC_PORT_CAP1_EXTENDED_VC_COUNT);
}

/* Number of those in the low-priority group */
static inline uint32_t
pcicap_mfvc_port_cap1_low_priority_vc_count(struct pcicap_mfvc_port_cap1 r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_PORT_CAP1_LOW_PRIORITY_VC_COUNT) >> 4);
}

/* Reference clock of time-based arbitration */
static inline uint32_t
pcicap_mfvc_port_cap1_reference_clock(struct pcicap_mfvc_port_cap1 r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_PORT_CAP1_REFERENCE_CLOCK) >> 8);
}

/* Size of a port arbitration table entry (raw; quantity in bits) */
static inline uint32_t
pcicap_mfvc_port_cap1_table_entry_size(struct pcicap_mfvc_port_cap1 r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE) >> 10);
}

/**
 * pcicap_mfvc_read_port_cap1() - read: Port capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_port_cap1(const struct pcicap_mfvc *v,
			   struct pcicap_mfvc_port_cap1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MFVC_PORT_CAP1, &val->raw);
}

/* Arbitration between channels */
struct pcicap_mfvc_port_cap2 {
	uint32_t raw;
};

/* Arbitration schemes */
static inline uint32_t
pcicap_mfvc_port_cap2_arb_cap(struct pcicap_mfvc_port_cap2 r)
{
	return (uint32_t)(r.raw & PCICAP_MFVC_PORT_CAP2_ARB_CAP);
}

/* Offset of the arbitration table; 0: none (raw; quantity in bytes) */
static inline uint32_t
pcicap_mfvc_port_cap2_arb_table_offset(struct pcicap_mfvc_port_cap2 r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_PORT_CAP2_ARB_TABLE_OFFSET) >> 24);
}

/* Offset of the arbitration table; 0: none, as a quantity in bytes. */
static inline uint64_t
pcicap_mfvc_port_cap2_arb_table_offset_decoded(struct pcicap_mfvc_port_cap2 r)
{
	uint64_t n = pcicap_mfvc_port_cap2_arb_table_offset(r);

	return n * 16;
}

/**
 * pcicap_mfvc_port_cap2_arb_table_offset_encode() - from a quantity: Offset of
 * the arbitration table; 0: none
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_port_cap2_arb_table_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 16, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_mfvc_read_port_cap2() - read: Arbitration between channels
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_port_cap2(const struct pcicap_mfvc *v,
			   struct pcicap_mfvc_port_cap2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MFVC_PORT_CAP2, &val->raw);
}

/* Arbitration in use */
struct pcicap_mfvc_port_ctrl {
	uint16_t raw;
};

/* Loads the VC arbitration table; reads 0 */
static inline bool
pcicap_mfvc_port_ctrl_load_table(struct pcicap_mfvc_port_ctrl r)
{
	return (r.raw & PCICAP_MFVC_PORT_CTRL_LOAD_TABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_port_ctrl
pcicap_mfvc_port_ctrl_set_load_table(struct pcicap_mfvc_port_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MFVC_PORT_CTRL_LOAD_TABLE,
			      val ? PCICAP_MFVC_PORT_CTRL_LOAD_TABLE : 0);
	return r;
}

/* Arbitration scheme selected */
static inline uint16_t
pcicap_mfvc_port_ctrl_arb_select(struct pcicap_mfvc_port_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_MFVC_PORT_CTRL_ARB_SELECT) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_port_ctrl
pcicap_mfvc_port_ctrl_set_arb_select(struct pcicap_mfvc_port_ctrl r,
				     uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MFVC_PORT_CTRL_ARB_SELECT,
			      (uint32_t)val << 1);
	return r;
}

/**
 * pcicap_mfvc_read_port_ctrl() - read: Arbitration in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_port_ctrl(const struct pcicap_mfvc *v,
			   struct pcicap_mfvc_port_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MFVC_PORT_CTRL, &val->raw);
}

/**
 * pcicap_mfvc_update_port_ctrl() - change bits: Arbitration in use
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
pcicap_mfvc_update_port_ctrl(const struct pcicap_mfvc *v, uint16_t mask,
			     struct pcicap_mfvc_port_ctrl val)
{
	struct pcicap_mfvc_port_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MFVC_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_read_port_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MFVC_PORT_CTRL,
				 (uint16_t)((old.raw & PCICAP_MFVC_PORT_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Status of the arbitration table */
struct pcicap_mfvc_port_status {
	uint16_t raw;
};

/* The arbitration table was changed and is not loaded yet */
static inline bool
pcicap_mfvc_port_status_table_status(struct pcicap_mfvc_port_status r)
{
	return (r.raw & PCICAP_MFVC_PORT_STATUS_TABLE_STATUS) != 0;
}

/**
 * pcicap_mfvc_read_port_status() - read: Status of the arbitration table
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_port_status(const struct pcicap_mfvc *v,
			     struct pcicap_mfvc_port_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MFVC_PORT_STATUS, &val->raw);
}

/* Arbitration table of 32 phases */
struct pcicap_mfvc_arb_table_32 {
	uint8_t raw;
};

/* Virtual channel of the even phase */
static inline uint8_t
pcicap_mfvc_arb_table_32_even(struct pcicap_mfvc_arb_table_32 r)
{
	return (uint8_t)(r.raw & PCICAP_MFVC_ARB_TABLE_32_EVEN);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_arb_table_32
pcicap_mfvc_arb_table_32_set_even(struct pcicap_mfvc_arb_table_32 r,
				  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_MFVC_ARB_TABLE_32_EVEN, val);
	return r;
}

/* Virtual channel of the odd phase */
static inline uint8_t
pcicap_mfvc_arb_table_32_odd(struct pcicap_mfvc_arb_table_32 r)
{
	return (uint8_t)((r.raw & PCICAP_MFVC_ARB_TABLE_32_ODD) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_arb_table_32
pcicap_mfvc_arb_table_32_set_odd(struct pcicap_mfvc_arb_table_32 r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_MFVC_ARB_TABLE_32_ODD,
			     (uint32_t)val << 4);
	return r;
}

/* Offset in this layout. */
static inline uint32_t
pcicap_mfvc_arb_table_32_offset(const struct pcicap_mfvc *v)
{
	return v->port_cap2_arb_table_offset * 16;
}

/**
 * pcicap_mfvc_read_arb_table_32() - read: Arbitration table of 32 phases
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_arb_table_32(const struct pcicap_mfvc *v, unsigned int index,
			      struct pcicap_mfvc_arb_table_32 *val)
{
	val->raw = UINT8_MAX;
	if (!(v->port_cap2_arb_table_offset >= 1 &&
	      (v->port_cap2_arb_cap >= 2 && v->port_cap2_arb_cap <= 3)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 pcicap_mfvc_arb_table_32_offset(v) + index * 1,
				 &val->raw);
}

/**
 * pcicap_mfvc_update_arb_table_32() - change bits: Arbitration table of
 * 32 phases
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_update_arb_table_32(const struct pcicap_mfvc *v, unsigned int index,
				uint8_t mask,
				struct pcicap_mfvc_arb_table_32 val)
{
	struct pcicap_mfvc_arb_table_32 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MFVC_ARB_TABLE_32_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_read_arb_table_32(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view,
				pcicap_mfvc_arb_table_32_offset(v) + index * 1,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Arbitration table of 64 phases */
struct pcicap_mfvc_arb_table_64 {
	uint8_t raw;
};

/* Virtual channel of the even phase */
static inline uint8_t
pcicap_mfvc_arb_table_64_even(struct pcicap_mfvc_arb_table_64 r)
{
	return (uint8_t)(r.raw & PCICAP_MFVC_ARB_TABLE_64_EVEN);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_arb_table_64
pcicap_mfvc_arb_table_64_set_even(struct pcicap_mfvc_arb_table_64 r,
				  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_MFVC_ARB_TABLE_64_EVEN, val);
	return r;
}

/* Virtual channel of the odd phase */
static inline uint8_t
pcicap_mfvc_arb_table_64_odd(struct pcicap_mfvc_arb_table_64 r)
{
	return (uint8_t)((r.raw & PCICAP_MFVC_ARB_TABLE_64_ODD) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_arb_table_64
pcicap_mfvc_arb_table_64_set_odd(struct pcicap_mfvc_arb_table_64 r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_MFVC_ARB_TABLE_64_ODD,
			     (uint32_t)val << 4);
	return r;
}

/* Offset in this layout. */
static inline uint32_t
pcicap_mfvc_arb_table_64_offset(const struct pcicap_mfvc *v)
{
	return v->port_cap2_arb_table_offset * 16;
}

/**
 * pcicap_mfvc_read_arb_table_64() - read: Arbitration table of 64 phases
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_arb_table_64(const struct pcicap_mfvc *v, unsigned int index,
			      struct pcicap_mfvc_arb_table_64 *val)
{
	val->raw = UINT8_MAX;
	if (!(v->port_cap2_arb_table_offset >= 1 &&
	      (v->port_cap2_arb_cap >= 4 && v->port_cap2_arb_cap <= 7)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 pcicap_mfvc_arb_table_64_offset(v) + index * 1,
				 &val->raw);
}

/**
 * pcicap_mfvc_update_arb_table_64() - change bits: Arbitration table of
 * 64 phases
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_update_arb_table_64(const struct pcicap_mfvc *v, unsigned int index,
				uint8_t mask,
				struct pcicap_mfvc_arb_table_64 val)
{
	struct pcicap_mfvc_arb_table_64 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MFVC_ARB_TABLE_64_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_read_arb_table_64(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view,
				pcicap_mfvc_arb_table_64_offset(v) + index * 1,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Arbitration table of 128 phases */
struct pcicap_mfvc_arb_table_128 {
	uint8_t raw;
};

/* Virtual channel of the even phase */
static inline uint8_t
pcicap_mfvc_arb_table_128_even(struct pcicap_mfvc_arb_table_128 r)
{
	return (uint8_t)(r.raw & PCICAP_MFVC_ARB_TABLE_128_EVEN);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_arb_table_128
pcicap_mfvc_arb_table_128_set_even(struct pcicap_mfvc_arb_table_128 r,
				   uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_MFVC_ARB_TABLE_128_EVEN, val);
	return r;
}

/* Virtual channel of the odd phase */
static inline uint8_t
pcicap_mfvc_arb_table_128_odd(struct pcicap_mfvc_arb_table_128 r)
{
	return (uint8_t)((r.raw & PCICAP_MFVC_ARB_TABLE_128_ODD) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_arb_table_128
pcicap_mfvc_arb_table_128_set_odd(struct pcicap_mfvc_arb_table_128 r,
				  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_MFVC_ARB_TABLE_128_ODD,
			     (uint32_t)val << 4);
	return r;
}

/* Offset in this layout. */
static inline uint32_t
pcicap_mfvc_arb_table_128_offset(const struct pcicap_mfvc *v)
{
	return v->port_cap2_arb_table_offset * 16;
}

/**
 * pcicap_mfvc_read_arb_table_128() - read: Arbitration table of 128 phases
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_read_arb_table_128(const struct pcicap_mfvc *v, unsigned int index,
			       struct pcicap_mfvc_arb_table_128 *val)
{
	val->raw = UINT8_MAX;
	if (!(v->port_cap2_arb_table_offset >= 1 && v->port_cap2_arb_cap >= 8))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 pcicap_mfvc_arb_table_128_offset(v) + index * 1,
				 &val->raw);
}

/**
 * pcicap_mfvc_update_arb_table_128() - change bits: Arbitration table of
 * 128 phases
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_update_arb_table_128(const struct pcicap_mfvc *v,
				 unsigned int index, uint8_t mask,
				 struct pcicap_mfvc_arb_table_128 val)
{
	struct pcicap_mfvc_arb_table_128 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MFVC_ARB_TABLE_128_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_read_arb_table_128(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view,
				pcicap_mfvc_arb_table_128_offset(v) + index * 1,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/**
 * struct pcicap_mfvc_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mfvc_dwords {
	struct pcicap_mfvc v;
	uint32_t dw[4];
};

/**
 * pcicap_mfvc_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_snapshot(const struct pcicap_mfvc *v, struct pcicap_mfvc_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* Port capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_snapshot_port_cap1(const struct pcicap_mfvc_dwords *s,
			       struct pcicap_mfvc_port_cap1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_PORT_CAP1, &val->raw);
}

/* Arbitration between channels: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_snapshot_port_cap2(const struct pcicap_mfvc_dwords *s,
			       struct pcicap_mfvc_port_cap2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_PORT_CAP2, &val->raw);
}

/* Arbitration in use: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_snapshot_port_ctrl(const struct pcicap_mfvc_dwords *s,
			       struct pcicap_mfvc_port_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_MFVC_PORT_CTRL, &val->raw);
}

/* Status of the arbitration table: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_snapshot_port_status(const struct pcicap_mfvc_dwords *s,
				 struct pcicap_mfvc_port_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_MFVC_PORT_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_init(struct pcicap_mfvc *v)
{
	int ret;

	{
		struct pcicap_mfvc_port_cap1 r;

		ret = pcicap_mfvc_read_port_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap1_extended_vc_count = 0;
		if (!ret)
			v->port_cap1_extended_vc_count =
				pcicap_mfvc_port_cap1_extended_vc_count(r);
		v->port_cap1_table_entry_size = 0;
		if (!ret)
			v->port_cap1_table_entry_size =
				pcicap_mfvc_port_cap1_table_entry_size(r);
	}
	{
		struct pcicap_mfvc_port_cap2 r;

		ret = pcicap_mfvc_read_port_cap2(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap2_arb_cap = 0;
		if (!ret)
			v->port_cap2_arb_cap = pcicap_mfvc_port_cap2_arb_cap(r);
		v->port_cap2_arb_table_offset = 0;
		if (!ret)
			v->port_cap2_arb_table_offset =
				pcicap_mfvc_port_cap2_arb_table_offset(r);
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_mfvc *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_mfvc_init(v);
}

/**
 * pcicap_mfvc_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_find(struct pcicap_cfg *cfg, struct pcicap_mfvc *v)
{
	return pcicap_mfvc_find_after(cfg, 0, v);
}

/**
 * pcicap_mfvc_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_mfvc_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_find_next(const struct pcicap_mfvc *prev, struct pcicap_mfvc *v)
{
	return pcicap_mfvc_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_mfvc_resource - One virtual channel
 * @view: where it is
 * @cap: where the capability around it is
 * @cap_arb_cap: read once: the layout depends on it
 * @cap_arb_table_offset: read once: the layout depends on it
 * @outer_port_cap1_table_entry_size: read once: the layout depends on it
 *
 * Made by pcicap_mfvc_resource_at() only.
 */
struct pcicap_mfvc_resource {
	struct pcicap_view view;
	struct pcicap_view cap;
	uint32_t cap_arb_cap;
	uint32_t cap_arb_table_offset;
	uint32_t outer_port_cap1_table_entry_size;
};

/* Virtual channel resource capabilities */
struct pcicap_mfvc_resource_cap {
	uint32_t raw;
};

/* Function arbitration schemes */
static inline uint32_t
pcicap_mfvc_resource_cap_arb_cap(struct pcicap_mfvc_resource_cap r)
{
	return (uint32_t)(r.raw & PCICAP_MFVC_RESOURCE_CAP_ARB_CAP);
}

/* Most time slots */
static inline uint32_t
pcicap_mfvc_resource_cap_max_time_slots(struct pcicap_mfvc_resource_cap r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_RESOURCE_CAP_MAX_TIME_SLOTS) >> 16);
}

/* Offset of the function arbitration table; 0: none (raw; quantity in bytes) */
static inline uint32_t
pcicap_mfvc_resource_cap_arb_table_offset(struct pcicap_mfvc_resource_cap r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_RESOURCE_CAP_ARB_TABLE_OFFSET) >> 24);
}

/* Most time slots, as a quantity. */
static inline uint64_t
pcicap_mfvc_resource_cap_max_time_slots_decoded(struct pcicap_mfvc_resource_cap r)
{
	uint64_t n = pcicap_mfvc_resource_cap_max_time_slots(r);

	return (n + 1);
}

/**
 * pcicap_mfvc_resource_cap_max_time_slots_encode() - from a quantity: Most
 * time slots
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_cap_max_time_slots_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 7, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Offset of the function arbitration table; 0: none, as a quantity in bytes. */
static inline uint64_t
pcicap_mfvc_resource_cap_arb_table_offset_decoded(struct pcicap_mfvc_resource_cap r)
{
	uint64_t n = pcicap_mfvc_resource_cap_arb_table_offset(r);

	return n * 16;
}

/**
 * pcicap_mfvc_resource_cap_arb_table_offset_encode() - from a quantity: Offset
 * of the function arbitration table; 0: none
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_cap_arb_table_offset_encode(uint64_t quantity,
						 uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 16, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_mfvc_resource_read_cap() - read: Virtual channel resource capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_read_cap(const struct pcicap_mfvc_resource *v,
			      struct pcicap_mfvc_resource_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MFVC_RESOURCE_CAP,
				  &val->raw);
}

/* Virtual channel resource control */
struct pcicap_mfvc_resource_ctrl {
	uint32_t raw;
};

/* Traffic classes mapped to the channel; bit 0 is fixed */
static inline uint32_t
pcicap_mfvc_resource_ctrl_tc_vc_map(struct pcicap_mfvc_resource_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_MFVC_RESOURCE_CTRL_TC_VC_MAP);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_resource_ctrl
pcicap_mfvc_resource_ctrl_set_tc_vc_map(struct pcicap_mfvc_resource_ctrl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_MFVC_RESOURCE_CTRL_TC_VC_MAP, val);
	return r;
}

/* Loads the port arbitration table; reads 0 */
static inline bool
pcicap_mfvc_resource_ctrl_load_table(struct pcicap_mfvc_resource_ctrl r)
{
	return (r.raw & PCICAP_MFVC_RESOURCE_CTRL_LOAD_TABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_resource_ctrl
pcicap_mfvc_resource_ctrl_set_load_table(struct pcicap_mfvc_resource_ctrl r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_MFVC_RESOURCE_CTRL_LOAD_TABLE,
			      val ? PCICAP_MFVC_RESOURCE_CTRL_LOAD_TABLE : 0);
	return r;
}

/* Arbitration scheme selected */
static inline uint32_t
pcicap_mfvc_resource_ctrl_arb_select(struct pcicap_mfvc_resource_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT) >> 17);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_resource_ctrl
pcicap_mfvc_resource_ctrl_set_arb_select(struct pcicap_mfvc_resource_ctrl r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT,
			      (uint32_t)val << 17);
	return r;
}

/* Virtual channel ID */
static inline uint32_t
pcicap_mfvc_resource_ctrl_vc_id(struct pcicap_mfvc_resource_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_MFVC_RESOURCE_CTRL_VC_ID) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_resource_ctrl
pcicap_mfvc_resource_ctrl_set_vc_id(struct pcicap_mfvc_resource_ctrl r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_MFVC_RESOURCE_CTRL_VC_ID,
			      (uint32_t)val << 24);
	return r;
}

/* The virtual channel is enabled */
static inline bool
pcicap_mfvc_resource_ctrl_enable(struct pcicap_mfvc_resource_ctrl r)
{
	return (r.raw & PCICAP_MFVC_RESOURCE_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_mfvc_resource_ctrl
pcicap_mfvc_resource_ctrl_set_enable(struct pcicap_mfvc_resource_ctrl r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_MFVC_RESOURCE_CTRL_ENABLE,
			      val ? PCICAP_MFVC_RESOURCE_CTRL_ENABLE : 0);
	return r;
}

/**
 * pcicap_mfvc_resource_read_ctrl() - read: Virtual channel resource control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_read_ctrl(const struct pcicap_mfvc_resource *v,
			       struct pcicap_mfvc_resource_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MFVC_RESOURCE_CTRL,
				  &val->raw);
}

/**
 * pcicap_mfvc_resource_update_ctrl() - change bits: Virtual channel
 * resource control
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
pcicap_mfvc_resource_update_ctrl(const struct pcicap_mfvc_resource *v,
				 uint32_t mask,
				 struct pcicap_mfvc_resource_ctrl val)
{
	struct pcicap_mfvc_resource_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MFVC_RESOURCE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_MFVC_RESOURCE_CTRL,
				 (uint32_t)((old.raw & PCICAP_MFVC_RESOURCE_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Virtual channel resource status */
struct pcicap_mfvc_resource_status {
	uint16_t raw;
};

/* The arbitration table was changed and is not loaded yet */
static inline bool
pcicap_mfvc_resource_status_table_status(struct pcicap_mfvc_resource_status r)
{
	return (r.raw & PCICAP_MFVC_RESOURCE_STATUS_TABLE_STATUS) != 0;
}

/* Negotiation of the virtual channel is pending */
static inline bool
pcicap_mfvc_resource_status_negotiation_pending(struct pcicap_mfvc_resource_status r)
{
	return (r.raw & PCICAP_MFVC_RESOURCE_STATUS_NEGOTIATION_PENDING) != 0;
}

/**
 * pcicap_mfvc_resource_read_status() - read: Virtual channel resource status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_read_status(const struct pcicap_mfvc_resource *v,
				 struct pcicap_mfvc_resource_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MFVC_RESOURCE_STATUS,
				  &val->raw);
}

/**
 * struct pcicap_mfvc_resource_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mfvc_resource_dwords {
	struct pcicap_mfvc_resource v;
	uint32_t dw[3];
};

/**
 * pcicap_mfvc_resource_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_snapshot(const struct pcicap_mfvc_resource *v,
			      struct pcicap_mfvc_resource_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/*
 * Virtual channel resource capabilities: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_snapshot_cap(const struct pcicap_mfvc_resource_dwords *s,
				  struct pcicap_mfvc_resource_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_CAP, &val->raw);
}

/* Virtual channel resource control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_snapshot_ctrl(const struct pcicap_mfvc_resource_dwords *s,
				   struct pcicap_mfvc_resource_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_CTRL, &val->raw);
}

/* Virtual channel resource status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_snapshot_status(const struct pcicap_mfvc_resource_dwords *s,
				     struct pcicap_mfvc_resource_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_init(struct pcicap_mfvc_resource *v)
{
	int ret;

	{
		struct pcicap_mfvc_resource_cap r;

		ret = pcicap_mfvc_resource_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_arb_cap = 0;
		if (!ret)
			v->cap_arb_cap = pcicap_mfvc_resource_cap_arb_cap(r);
		v->cap_arb_table_offset = 0;
		if (!ret)
			v->cap_arb_table_offset =
				pcicap_mfvc_resource_cap_arb_table_offset(r);
	}
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_open(const struct pcicap_mfvc *outer, uint32_t off,
			  struct pcicap_mfvc_resource *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x0c, &v->view);

	if (ret)
		return ret;
	v->cap = outer->view;
	v->outer_port_cap1_table_entry_size = outer->port_cap1_table_entry_size;
	return pcicap_mfvc_resource_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_mfvc_resource_elements(const struct pcicap_mfvc *v)
{
	return (v->port_cap1_extended_vc_count + 1);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_where(const struct pcicap_mfvc *v, uint32_t *off)
{
	(void)v;
	*off = 0x10;
	return 0;
}

/**
 * pcicap_mfvc_resource_at() - One virtual channel
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_at(const struct pcicap_mfvc *outer, unsigned int index,
			struct pcicap_mfvc_resource *v)
{
	uint32_t off;
	int ret = pcicap_mfvc_resource_where(outer, &off);

	if (!ret && index >= pcicap_mfvc_resource_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_mfvc_resource_open(outer, off + index * 0x0c, v);
}

/**
 * struct pcicap_mfvc_resource_table - Port arbitration table of the channel
 * @view: where it is
 * @outer_cap_arb_cap: read once: the layout depends on it
 * @outer_port_cap1_table_entry_size: read once: the layout depends on it
 *
 * Made by pcicap_mfvc_resource_table_at() only.
 */
struct pcicap_mfvc_resource_table {
	struct pcicap_view view;
	uint32_t outer_cap_arb_cap;
	uint32_t outer_port_cap1_table_entry_size;
};

/**
 * pcicap_mfvc_resource_table_read_entries_1dw() - read: Table of 1 dword
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_1dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	      v->outer_port_cap1_table_entry_size == 0))
		return -ENXIO;
	if (index >= 1)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_1dw() - write: Table of 1 dword
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_1dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t val)
{
	if (!((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	      v->outer_port_cap1_table_entry_size == 0))
		return -ENXIO;
	if (index >= 1)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_1dw() - change bits: Table of
 * 1 dword
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_1dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t mask,
					      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_1dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_mfvc_resource_table_read_entries_2dw() - read: Table of 2 dwords
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_2dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_2dw() - write: Table of 2 dwords
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_2dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t val)
{
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_2dw() - change bits: Table of
 * 2 dwords
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_2dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t mask,
					      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_2dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_mfvc_resource_table_read_entries_4dw() - read: Table of 4 dwords
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_4dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_4dw() - write: Table of 4 dwords
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_4dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t val)
{
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_4dw() - change bits: Table of
 * 4 dwords
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_4dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t mask,
					      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_4dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_mfvc_resource_table_read_entries_8dw() - read: Table of 8 dwords
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_8dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 8)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_8dw() - write: Table of 8 dwords
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_8dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t val)
{
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 8)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_8dw() - change bits: Table of
 * 8 dwords
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_8dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t mask,
					      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_8dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_mfvc_resource_table_read_entries_16dw() - read: Table of 16 dwords
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_16dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 1)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_16dw() - write: Table of 16 dwords
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_16dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t val)
{
	if (!(((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 1)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_16dw() - change bits: Table of
 * 16 dwords
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_16dw(const struct pcicap_mfvc_resource_table *v,
					       unsigned int index,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_16dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_mfvc_resource_table_read_entries_32dw() - read: Table of 32 dwords
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_32dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 2)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_32dw() - write: Table of 32 dwords
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_32dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t val)
{
	if (!(((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 2)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_32dw() - change bits: Table of
 * 32 dwords
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_32dw(const struct pcicap_mfvc_resource_table *v,
					       unsigned int index,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_32dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_mfvc_resource_table_read_entries_64dw() - read: Table of 64 dwords
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_read_entries_64dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->outer_cap_arb_cap >= 32 &&
	      v->outer_port_cap1_table_entry_size == 3))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW + index * 4,
				  val);
}

/**
 * pcicap_mfvc_resource_table_write_entries_64dw() - write: Table of 64 dwords
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_write_entries_64dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, uint32_t val)
{
	if (!(v->outer_cap_arb_cap >= 32 &&
	      v->outer_port_cap1_table_entry_size == 3))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW + index * 4,
				   val);
}

/**
 * pcicap_mfvc_resource_table_update_entries_64dw() - change bits: Table of
 * 64 dwords
 * @v: the view
 * @index: which element
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
pcicap_mfvc_resource_table_update_entries_64dw(const struct pcicap_mfvc_resource_table *v,
					       unsigned int index,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_mfvc_resource_table_read_entries_64dw(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_mfvc_resource_table_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mfvc_resource_table_dwords {
	struct pcicap_mfvc_resource_table v;
	uint32_t dw[64];
};

/**
 * pcicap_mfvc_resource_table_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot(const struct pcicap_mfvc_resource_table *v,
				    struct pcicap_mfvc_resource_table_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 64, &s->dw[0]);
}

/* Table of 1 dword: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_1dw(const struct pcicap_mfvc_resource_table_dwords *s,
						unsigned int index,
						uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	      v->outer_port_cap1_table_entry_size == 0))
		return -ENXIO;
	if (index >= 1)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW + index * 4,
				    val);
}

/* Table of 2 dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_2dw(const struct pcicap_mfvc_resource_table_dwords *s,
						unsigned int index,
						uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW + index * 4,
				    val);
}

/* Table of 4 dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_4dw(const struct pcicap_mfvc_resource_table_dwords *s,
						unsigned int index,
						uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW + index * 4,
				    val);
}

/* Table of 8 dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_8dw(const struct pcicap_mfvc_resource_table_dwords *s,
						unsigned int index,
						uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 8)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW + index * 4,
				    val);
}

/* Table of 16 dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_16dw(const struct pcicap_mfvc_resource_table_dwords *s,
						 unsigned int index,
						 uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 1)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW + index * 4,
				    val);
}

/* Table of 32 dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_32dw(const struct pcicap_mfvc_resource_table_dwords *s,
						 unsigned int index,
						 uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!(((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 2)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW + index * 4,
				    val);
}

/* Table of 64 dwords: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_snapshot_entries_64dw(const struct pcicap_mfvc_resource_table_dwords *s,
						 unsigned int index,
						 uint32_t *val)
{
	const struct pcicap_mfvc_resource_table *v = &s->v;

	*val = UINT32_MAX;
	if (!(v->outer_cap_arb_cap >= 32 &&
	      v->outer_port_cap1_table_entry_size == 3))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW + index * 4,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_init(struct pcicap_mfvc_resource_table *v)
{
	{
		uint32_t end = 0;

		if ((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
		    v->outer_port_cap1_table_entry_size == 0)
			end = pcicap_raise32(end, 0x00, 1, 4);
		if (((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
		     v->outer_port_cap1_table_entry_size == 1) ||
		    ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
		     v->outer_port_cap1_table_entry_size == 0))
			end = pcicap_raise32(end, 0x00, 2, 4);
		if (((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
		     v->outer_port_cap1_table_entry_size == 2) ||
		    ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
		     v->outer_port_cap1_table_entry_size == 1) ||
		    ((v->outer_cap_arb_cap >= 8 &&
		      v->outer_cap_arb_cap <= 31) &&
		     v->outer_port_cap1_table_entry_size == 0))
			end = pcicap_raise32(end, 0x00, 4, 4);
		if (((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
		     v->outer_port_cap1_table_entry_size == 3) ||
		    ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
		     v->outer_port_cap1_table_entry_size == 2) ||
		    ((v->outer_cap_arb_cap >= 8 &&
		      v->outer_cap_arb_cap <= 31) &&
		     v->outer_port_cap1_table_entry_size == 1) ||
		    (v->outer_cap_arb_cap >= 32 &&
		     v->outer_port_cap1_table_entry_size == 0))
			end = pcicap_raise32(end, 0x00, 8, 4);
		if (((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
		     v->outer_port_cap1_table_entry_size == 3) ||
		    ((v->outer_cap_arb_cap >= 8 &&
		      v->outer_cap_arb_cap <= 31) &&
		     v->outer_port_cap1_table_entry_size == 2) ||
		    (v->outer_cap_arb_cap >= 32 &&
		     v->outer_port_cap1_table_entry_size == 1))
			end = pcicap_raise32(end, 0x00, 16, 4);
		if (((v->outer_cap_arb_cap >= 8 &&
		      v->outer_cap_arb_cap <= 31) &&
		     v->outer_port_cap1_table_entry_size == 3) ||
		    (v->outer_cap_arb_cap >= 32 &&
		     v->outer_port_cap1_table_entry_size == 2))
			end = pcicap_raise32(end, 0x00, 32, 4);
		if (v->outer_cap_arb_cap >= 32 &&
		    v->outer_port_cap1_table_entry_size == 3)
			end = pcicap_raise32(end, 0x00, 64, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_open(const struct pcicap_mfvc_resource *outer,
				uint32_t off,
				struct pcicap_mfvc_resource_table *v)
{
	int ret = pcicap_view_sub(&outer->cap, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_cap_arb_cap = outer->cap_arb_cap;
	v->outer_port_cap1_table_entry_size = outer->outer_port_cap1_table_entry_size;
	return pcicap_mfvc_resource_table_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_where(const struct pcicap_mfvc_resource *v,
				 uint32_t *off)
{
	if (v->cap_arb_table_offset < 1)
		return -ENXIO;
	*off = v->cap_arb_table_offset * 16;
	return 0;
}

/**
 * pcicap_mfvc_resource_table_at() - Port arbitration table of the channel
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mfvc_resource_table_at(const struct pcicap_mfvc_resource *outer,
			      struct pcicap_mfvc_resource_table *v)
{
	uint32_t off;
	int ret = pcicap_mfvc_resource_table_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_mfvc_resource_table_open(outer, off, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_MFVC_H */
