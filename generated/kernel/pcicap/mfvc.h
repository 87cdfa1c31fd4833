/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multi-Function Virtual Channel
 *
 * Generated from specs/ext/mfvc.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Multi-Function Virtual Channel Capability; EDK2,
 * pcics, pydiskcmd
 */
#ifndef PCICAP_MFVC_H
#define PCICAP_MFVC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_MFVC_ID				0x0008

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_mfvc_port_cap1_t;
/* ro: Port capabilities */
#define PCICAP_MFVC_PORT_CAP1				0x04
/* ro: Number of extended virtual channels */
#define  PCICAP_MFVC_PORT_CAP1_EXTENDED_VC_COUNT \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000007)
/* ro: Number of those in the low-priority group */
#define  PCICAP_MFVC_PORT_CAP1_LOW_PRIORITY_VC_COUNT \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000070)
/* ro: Reference clock of time-based arbitration */
#define  PCICAP_MFVC_PORT_CAP1_REFERENCE_CLOCK \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000300)
#define  PCICAP_MFVC_PORT_CAP1_REFERENCE_CLOCK_NS100 \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000000)
/* ro: Size of a port arbitration table entry */
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000c00)
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS1 \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000000)
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS2 \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000400)
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS4 \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000800)
#define  PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE_BITS8 \
	PCICAP_BITS(pcicap_mfvc_port_cap1_t, 0x00000c00)

typedef u32 __bitwise pcicap_mfvc_port_cap2_t;
/* ro: Arbitration between channels */
#define PCICAP_MFVC_PORT_CAP2				0x08
/* ro: Arbitration schemes */
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP \
	PCICAP_BITS(pcicap_mfvc_port_cap2_t, 0x000000ff)
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_HARDWARE_FIXED \
	PCICAP_BITS(pcicap_mfvc_port_cap2_t, 0x00000001)
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_WRR32 \
	PCICAP_BITS(pcicap_mfvc_port_cap2_t, 0x00000002)
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_WRR64 \
	PCICAP_BITS(pcicap_mfvc_port_cap2_t, 0x00000004)
#define  PCICAP_MFVC_PORT_CAP2_ARB_CAP_WRR128 \
	PCICAP_BITS(pcicap_mfvc_port_cap2_t, 0x00000008)
/* ro: Offset of the arbitration table; 0: none */
#define  PCICAP_MFVC_PORT_CAP2_ARB_TABLE_OFFSET \
	PCICAP_BITS(pcicap_mfvc_port_cap2_t, 0xff000000)

typedef u16 __bitwise pcicap_mfvc_port_ctrl_t;
/* rw1s, rw: Arbitration in use */
#define PCICAP_MFVC_PORT_CTRL					0x0c
/* rw1s: Loads the VC arbitration table; reads 0 */
#define  PCICAP_MFVC_PORT_CTRL_LOAD_TABLE \
	PCICAP_BITS(pcicap_mfvc_port_ctrl_t, 0x0001)
/* rw: Arbitration scheme selected */
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT \
	PCICAP_BITS(pcicap_mfvc_port_ctrl_t, 0x000e)
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_HARDWARE_FIXED \
	PCICAP_BITS(pcicap_mfvc_port_ctrl_t, 0x0000)
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_WRR32 \
	PCICAP_BITS(pcicap_mfvc_port_ctrl_t, 0x0002)
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_WRR64 \
	PCICAP_BITS(pcicap_mfvc_port_ctrl_t, 0x0004)
#define  PCICAP_MFVC_PORT_CTRL_ARB_SELECT_WRR128 \
	PCICAP_BITS(pcicap_mfvc_port_ctrl_t, 0x0006)

typedef u16 __bitwise pcicap_mfvc_port_status_t;
/* ro: Status of the arbitration table */
#define PCICAP_MFVC_PORT_STATUS			0x0e
/* ro: The arbitration table was changed and is not loaded yet */
#define  PCICAP_MFVC_PORT_STATUS_TABLE_STATUS	PCICAP_BITS(pcicap_mfvc_port_status_t, 0x0001)

typedef u8 __bitwise pcicap_mfvc_arb_table_32_t;
#define PCICAP_MFVC_ARB_TABLE_32_COUNT		16
/* rw: Virtual channel of the even phase */
#define  PCICAP_MFVC_ARB_TABLE_32_EVEN		PCICAP_BITS(pcicap_mfvc_arb_table_32_t, 0x07)
/* rw: Virtual channel of the odd phase */
#define  PCICAP_MFVC_ARB_TABLE_32_ODD		PCICAP_BITS(pcicap_mfvc_arb_table_32_t, 0x70)

typedef u8 __bitwise pcicap_mfvc_arb_table_64_t;
#define PCICAP_MFVC_ARB_TABLE_64_COUNT		32
/* rw: Virtual channel of the even phase */
#define  PCICAP_MFVC_ARB_TABLE_64_EVEN		PCICAP_BITS(pcicap_mfvc_arb_table_64_t, 0x07)
/* rw: Virtual channel of the odd phase */
#define  PCICAP_MFVC_ARB_TABLE_64_ODD		PCICAP_BITS(pcicap_mfvc_arb_table_64_t, 0x70)

typedef u8 __bitwise pcicap_mfvc_arb_table_128_t;
#define PCICAP_MFVC_ARB_TABLE_128_COUNT		64
/* rw: Virtual channel of the even phase */
#define  PCICAP_MFVC_ARB_TABLE_128_EVEN		PCICAP_BITS(pcicap_mfvc_arb_table_128_t, 0x07)
/* rw: Virtual channel of the odd phase */
#define  PCICAP_MFVC_ARB_TABLE_128_ODD		PCICAP_BITS(pcicap_mfvc_arb_table_128_t, 0x70)

/* resource: One virtual channel */
#define PCICAP_MFVC_RESOURCE			0x10
#define PCICAP_MFVC_RESOURCE_STRIDE		0x0c

typedef u32 __bitwise pcicap_mfvc_resource_cap_t;
/* ro, hwinit: Virtual channel resource capabilities */
#define PCICAP_MFVC_RESOURCE_CAP				0x00
/* ro: Function arbitration schemes */
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x000000ff)
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_HARDWARE_FIXED \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x00000001)
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR32 \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x00000002)
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR64 \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x00000004)
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR128 \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x00000008)
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_TWRR128 \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x00000010)
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_CAP_WRR256 \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x00000020)
/* hwinit: Most time slots */
#define  PCICAP_MFVC_RESOURCE_CAP_MAX_TIME_SLOTS \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0x007f0000)
/* ro: Offset of the function arbitration table; 0: none */
#define  PCICAP_MFVC_RESOURCE_CAP_ARB_TABLE_OFFSET \
	PCICAP_BITS(pcicap_mfvc_resource_cap_t, 0xff000000)

typedef u32 __bitwise pcicap_mfvc_resource_ctrl_t;
/* rw, rw1s: Virtual channel resource control */
#define PCICAP_MFVC_RESOURCE_CTRL				0x04
/* rw: Traffic classes mapped to the channel; bit 0 is fixed */
#define  PCICAP_MFVC_RESOURCE_CTRL_TC_VC_MAP \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x000000ff)
/* rw1s: Loads the port arbitration table; reads 0 */
#define  PCICAP_MFVC_RESOURCE_CTRL_LOAD_TABLE \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x00010000)
/* rw: Arbitration scheme selected */
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x000e0000)
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_HW_FIXED \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x00000000)
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR32 \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x00020000)
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR64 \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x00040000)
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR128 \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x00060000)
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_TWRR128 \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x00080000)
#define  PCICAP_MFVC_RESOURCE_CTRL_ARB_SELECT_WRR256 \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x000a0000)
/* rw: Virtual channel ID */
#define  PCICAP_MFVC_RESOURCE_CTRL_VC_ID \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x07000000)
/* rw: The virtual channel is enabled */
#define  PCICAP_MFVC_RESOURCE_CTRL_ENABLE \
	PCICAP_BITS(pcicap_mfvc_resource_ctrl_t, 0x80000000)

typedef u16 __bitwise pcicap_mfvc_resource_status_t;
/* ro: Virtual channel resource status */
#define PCICAP_MFVC_RESOURCE_STATUS				0x0a
/* ro: The arbitration table was changed and is not loaded yet */
#define  PCICAP_MFVC_RESOURCE_STATUS_TABLE_STATUS \
	PCICAP_BITS(pcicap_mfvc_resource_status_t, 0x0001)
/* ro: Negotiation of the virtual channel is pending */
#define  PCICAP_MFVC_RESOURCE_STATUS_NEGOTIATION_PENDING \
	PCICAP_BITS(pcicap_mfvc_resource_status_t, 0x0002)

/* table: Port arbitration table of the channel */
/* rw: Table of 1 dword */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW_COUNT	1
/* rw: Table of 2 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW_COUNT	2
/* rw: Table of 4 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW_COUNT	4
/* rw: Table of 8 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW_COUNT	8
/* rw: Table of 16 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW_COUNT	16
/* rw: Table of 32 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW_COUNT	32
/* rw: Table of 64 dwords */
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW		0x00
#define PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW_COUNT	64
/* clang-format on */

/**
 * struct pcicap_mfvc - Multi-Function Virtual Channel
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap: offset of the capability around it
 * @port_cap1_extended_vc_count: read once: the layout depends on it
 * @port_cap1_table_entry_size: read once: the layout depends on it
 * @port_cap2_arb_cap: read once: the layout depends on it
 * @port_cap2_arb_table_offset: read once: the layout depends on it
 *
 * Made by pcicap_mfvc_find() only.
 */
struct pcicap_mfvc {
	struct pci_dev *dev;
	u16 pos;
	u16 cap;
	u32 port_cap1_extended_vc_count;
	u32 port_cap1_table_entry_size;
	u32 port_cap2_arb_cap;
	u32 port_cap2_arb_table_offset;
};

/* Port capabilities */
static inline int __must_check
pcicap_mfvc_read_port_cap1(const struct pcicap_mfvc *v,
			   pcicap_mfvc_port_cap1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_PORT_CAP1 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Arbitration between channels */
static inline int __must_check
pcicap_mfvc_read_port_cap2(const struct pcicap_mfvc *v,
			   pcicap_mfvc_port_cap2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_PORT_CAP2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Arbitration in use */
static inline int __must_check
pcicap_mfvc_read_port_ctrl(const struct pcicap_mfvc *v,
			   pcicap_mfvc_port_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MFVC_PORT_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_mfvc_update_port_ctrl(const struct pcicap_mfvc *v,
			     pcicap_mfvc_port_ctrl_t mask,
			     pcicap_mfvc_port_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x000f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_MFVC_PORT_CTRL + PCICAP_SURE,
				      0xfffe & ~(__force u16)mask,
				      (__force u16)val);
}

/* Status of the arbitration table */
static inline int __must_check
pcicap_mfvc_read_port_status(const struct pcicap_mfvc *v,
			     pcicap_mfvc_port_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MFVC_PORT_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_mfvc_arb_table_32_offset(const struct pcicap_mfvc *v)
{
	return v->port_cap2_arb_table_offset * 16;
}

/* Arbitration table of 32 phases */
static inline int __must_check
pcicap_mfvc_read_arb_table_32(const struct pcicap_mfvc *v, unsigned int index,
			      pcicap_mfvc_arb_table_32_t *val)
{
	*val = (__force pcicap_mfvc_arb_table_32_t)U8_MAX;
	if (!(v->port_cap2_arb_table_offset >= 1 &&
	      (v->port_cap2_arb_cap >= 2 && v->port_cap2_arb_cap <= 3)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + pcicap_mfvc_arb_table_32_offset(v) + index * 1 +
					   PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_mfvc_update_arb_table_32(const struct pcicap_mfvc *v, unsigned int index,
				pcicap_mfvc_arb_table_32_t mask,
				pcicap_mfvc_arb_table_32_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x77);

	if (ret)
		return ret;
	if (!(v->port_cap2_arb_table_offset >= 1 &&
	      (v->port_cap2_arb_cap >= 2 && v->port_cap2_arb_cap <= 3)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_config_update8(v->dev,
				     v->pos + pcicap_mfvc_arb_table_32_offset(v) + index * 1 +
					     PCICAP_SURE,
				     ~(__force u8)mask, (__force u8)val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_mfvc_arb_table_64_offset(const struct pcicap_mfvc *v)
{
	return v->port_cap2_arb_table_offset * 16;
}

/* Arbitration table of 64 phases */
static inline int __must_check
pcicap_mfvc_read_arb_table_64(const struct pcicap_mfvc *v, unsigned int index,
			      pcicap_mfvc_arb_table_64_t *val)
{
	*val = (__force pcicap_mfvc_arb_table_64_t)U8_MAX;
	if (!(v->port_cap2_arb_table_offset >= 1 &&
	      (v->port_cap2_arb_cap >= 4 && v->port_cap2_arb_cap <= 7)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + pcicap_mfvc_arb_table_64_offset(v) + index * 1 +
					   PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_mfvc_update_arb_table_64(const struct pcicap_mfvc *v, unsigned int index,
				pcicap_mfvc_arb_table_64_t mask,
				pcicap_mfvc_arb_table_64_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x77);

	if (ret)
		return ret;
	if (!(v->port_cap2_arb_table_offset >= 1 &&
	      (v->port_cap2_arb_cap >= 4 && v->port_cap2_arb_cap <= 7)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_config_update8(v->dev,
				     v->pos + pcicap_mfvc_arb_table_64_offset(v) + index * 1 +
					     PCICAP_SURE,
				     ~(__force u8)mask, (__force u8)val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_mfvc_arb_table_128_offset(const struct pcicap_mfvc *v)
{
	return v->port_cap2_arb_table_offset * 16;
}

/* Arbitration table of 128 phases */
static inline int __must_check
pcicap_mfvc_read_arb_table_128(const struct pcicap_mfvc *v, unsigned int index,
			       pcicap_mfvc_arb_table_128_t *val)
{
	*val = (__force pcicap_mfvc_arb_table_128_t)U8_MAX;
	if (!(v->port_cap2_arb_table_offset >= 1 && v->port_cap2_arb_cap >= 8))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + pcicap_mfvc_arb_table_128_offset(v) + index * 1 +
					   PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_mfvc_update_arb_table_128(const struct pcicap_mfvc *v,
				 unsigned int index,
				 pcicap_mfvc_arb_table_128_t mask,
				 pcicap_mfvc_arb_table_128_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x77);

	if (ret)
		return ret;
	if (!(v->port_cap2_arb_table_offset >= 1 && v->port_cap2_arb_cap >= 8))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_config_update8(v->dev,
				     v->pos + pcicap_mfvc_arb_table_128_offset(v) + index * 1 +
					     PCICAP_SURE,
				     ~(__force u8)mask, (__force u8)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_mfvc_init(struct pcicap_mfvc *v)
{
	int ret;

	{
		pcicap_mfvc_port_cap1_t r;

		ret = pcicap_mfvc_read_port_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap1_extended_vc_count = 0;
		if (!ret)
			v->port_cap1_extended_vc_count =
				pcicap_get(r, PCICAP_MFVC_PORT_CAP1_EXTENDED_VC_COUNT);
		v->port_cap1_table_entry_size = 0;
		if (!ret)
			v->port_cap1_table_entry_size =
				pcicap_get(r, PCICAP_MFVC_PORT_CAP1_TABLE_ENTRY_SIZE);
	}
	{
		pcicap_mfvc_port_cap2_t r;

		ret = pcicap_mfvc_read_port_cap2(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap2_arb_cap = 0;
		if (!ret)
			v->port_cap2_arb_cap =
				pcicap_get(r, PCICAP_MFVC_PORT_CAP2_ARB_CAP);
		v->port_cap2_arb_table_offset = 0;
		if (!ret)
			v->port_cap2_arb_table_offset =
				pcicap_get(r, PCICAP_MFVC_PORT_CAP2_ARB_TABLE_OFFSET);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_mfvc_at(struct pci_dev *dev, u16 pos, struct pcicap_mfvc *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_mfvc_init(v);
}

/**
 * pcicap_mfvc_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_mfvc_find(struct pci_dev *dev, struct pcicap_mfvc *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_MFVC_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_mfvc_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_mfvc_find_next(const struct pcicap_mfvc *prev, struct pcicap_mfvc *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_MFVC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_mfvc_at(dev, pos, v);
}

/**
 * struct pcicap_mfvc_resource - One virtual channel
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap: offset of the capability around it
 * @cap_arb_cap: read once: the layout depends on it
 * @cap_arb_table_offset: read once: the layout depends on it
 * @outer_port_cap1_table_entry_size: read once: the layout depends on it
 *
 * Made by pcicap_mfvc_resource_at() only.
 */
struct pcicap_mfvc_resource {
	struct pci_dev *dev;
	u16 pos;
	u16 cap;
	u32 cap_arb_cap;
	u32 cap_arb_table_offset;
	u32 outer_port_cap1_table_entry_size;
};

/* Virtual channel resource capabilities */
static inline int __must_check
pcicap_mfvc_resource_read_cap(const struct pcicap_mfvc_resource *v,
			      pcicap_mfvc_resource_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Virtual channel resource control */
static inline int __must_check
pcicap_mfvc_resource_read_ctrl(const struct pcicap_mfvc_resource *v,
			       pcicap_mfvc_resource_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_mfvc_resource_update_ctrl(const struct pcicap_mfvc_resource *v,
				 pcicap_mfvc_resource_ctrl_t mask,
				 pcicap_mfvc_resource_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x870f00ff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_MFVC_RESOURCE_CTRL + PCICAP_SURE,
				      0xfffeffff & ~(__force u32)mask,
				      (__force u32)val);
}

/* Virtual channel resource status */
static inline int __must_check
pcicap_mfvc_resource_read_status(const struct pcicap_mfvc_resource *v,
				 pcicap_mfvc_resource_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_mfvc_resource_init(struct pcicap_mfvc_resource *v)
{
	int ret;

	{
		pcicap_mfvc_resource_cap_t r;

		ret = pcicap_mfvc_resource_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_arb_cap = 0;
		if (!ret)
			v->cap_arb_cap =
				pcicap_get(r, PCICAP_MFVC_RESOURCE_CAP_ARB_CAP);
		v->cap_arb_table_offset = 0;
		if (!ret)
			v->cap_arb_table_offset =
				pcicap_get(r, PCICAP_MFVC_RESOURCE_CAP_ARB_TABLE_OFFSET);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_mfvc_resource_open(const struct pcicap_mfvc *outer, u32 off,
			  struct pcicap_mfvc_resource *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	v->cap = outer->pos;
	v->outer_port_cap1_table_entry_size = outer->port_cap1_table_entry_size;
	return pcicap_mfvc_resource_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_mfvc_resource_elements(const struct pcicap_mfvc *v)
{
	return (v->port_cap1_extended_vc_count + 1);
}

/* Where the first begins. */
static inline int __must_check
pcicap_mfvc_resource_where(const struct pcicap_mfvc *v, u32 *off)
{
	*off = 0x10;
	return 0;
}

/**
 * pcicap_mfvc_resource_at() - One virtual channel
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_mfvc_resource_at(const struct pcicap_mfvc *outer, unsigned int index,
			struct pcicap_mfvc_resource *v)
{
	u32 off;
	int ret = pcicap_mfvc_resource_where(outer, &off);

	if (!ret && index >= pcicap_mfvc_resource_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_mfvc_resource_open(outer, off + index * 0x0c, v);
}

/**
 * struct pcicap_mfvc_resource_table - Port arbitration table of the channel
 * @dev: the function
 * @pos: offset in its configuration space
 * @size: its bytes
 * @outer_cap_arb_cap: read once: the layout depends on it
 * @outer_port_cap1_table_entry_size: read once: the layout depends on it
 *
 * Made by pcicap_mfvc_resource_table_at() only.
 */
struct pcicap_mfvc_resource_table {
	struct pci_dev *dev;
	u16 pos;
	u16 size;
	u32 outer_cap_arb_cap;
	u32 outer_port_cap1_table_entry_size;
};

/* Table of 1 dword */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_1dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	      v->outer_port_cap1_table_entry_size == 0))
		return -ENXIO;
	if (index >= 1)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_1dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 val)
{
	if (!((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	      v->outer_port_cap1_table_entry_size == 0))
		return -ENXIO;
	if (index >= 1)
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_1DW + index * 4,
				     val);
}

/* Table of 2 dwords */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_2dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_2dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 val)
{
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_2DW + index * 4,
				     val);
}

/* Table of 4 dwords */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_4dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(((v->outer_cap_arb_cap >= 2 && v->outer_cap_arb_cap <= 3) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      ((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 1) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 0)))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_4dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 val)
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
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_4DW + index * 4,
				     val);
}

/* Table of 8 dwords */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_8dw(const struct pcicap_mfvc_resource_table *v,
					    unsigned int index, u32 *val)
{
	*val = U32_MAX;
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
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_8dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 val)
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
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_8DW + index * 4,
				     val);
}

/* Table of 16 dwords */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_16dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(((v->outer_cap_arb_cap >= 4 && v->outer_cap_arb_cap <= 7) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      ((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 2) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 1)))
		return -ENXIO;
	if (index >= 16)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_16dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, u32 val)
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
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_16DW + index * 4,
				     val);
}

/* Table of 32 dwords */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_32dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 2)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_32dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, u32 val)
{
	if (!(((v->outer_cap_arb_cap >= 8 && v->outer_cap_arb_cap <= 31) &&
	       v->outer_port_cap1_table_entry_size == 3) ||
	      (v->outer_cap_arb_cap >= 32 &&
	       v->outer_port_cap1_table_entry_size == 2)))
		return -ENXIO;
	if (index >= 32)
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_32DW + index * 4,
				     val);
}

/* Table of 64 dwords */
static inline int __must_check
pcicap_mfvc_resource_table_read_entries_64dw(const struct pcicap_mfvc_resource_table *v,
					     unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(v->outer_cap_arb_cap >= 32 &&
	      v->outer_port_cap1_table_entry_size == 3))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW + index * 4,
				    val);
}

static inline int __must_check
pcicap_mfvc_resource_table_write_entries_64dw(const struct pcicap_mfvc_resource_table *v,
					      unsigned int index, u32 val)
{
	if (!(v->outer_cap_arb_cap >= 32 &&
	      v->outer_port_cap1_table_entry_size == 3))
		return -ENXIO;
	if (index >= 64)
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_MFVC_RESOURCE_TABLE_ENTRIES_64DW + index * 4,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_mfvc_resource_table_init(struct pcicap_mfvc_resource_table *v)
{
	{
		u32 end = 0;

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
		v->size = pcicap_min32(v->size, (end + 3) & ~3U);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_mfvc_resource_table_open(const struct pcicap_mfvc_resource *outer,
				u32 off, struct pcicap_mfvc_resource_table *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->cap + off;
	v->size = PCI_CFG_SPACE_EXP_SIZE;
	v->outer_cap_arb_cap = outer->cap_arb_cap;
	v->outer_port_cap1_table_entry_size = outer->outer_port_cap1_table_entry_size;
	return pcicap_mfvc_resource_table_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_mfvc_resource_table_where(const struct pcicap_mfvc_resource *v, u32 *off)
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
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_mfvc_resource_table_at(const struct pcicap_mfvc_resource *outer,
			      struct pcicap_mfvc_resource_table *v)
{
	u32 off;
	int ret = pcicap_mfvc_resource_table_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_mfvc_resource_table_open(outer, off, v);
}

#endif /* PCICAP_MFVC_H */
