/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Error Injection
 *
 * Generated from specs/ext/flitei.yaml - do not edit.
 * Source: PCIe Base, Flit Error Injection Extended Capability; libpci header.h, pydiskcmd
 */
#ifndef PCICAP_FLITEI_H
#define PCICAP_FLITEI_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_FLITEI_ID			0x0034
#define PCICAP_FLITEI_SIZE			0x24

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_FLITEI_CAP			0x04	/* rsvdp: Reserved */

/* rw: Errors in flits */
#define PCICAP_FLITEI_FLIT_CTRL1		0x08
/* rw: Injects errors */
#define  PCICAP_FLITEI_FLIT_CTRL1_ENABLE	0x00000001
/* rw: Into flits that are sent */
#define  PCICAP_FLITEI_FLIT_CTRL1_TX		0x00000002
/* rw: Into flits that are received */
#define  PCICAP_FLITEI_FLIT_CTRL1_RX		0x00000004
/* rw: At 2.5 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT2_5		0x00000040
/* rw: At 5 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT5		0x00000080
/* rw: At 8 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT8		0x00000100
/* rw: At 16 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT16		0x00000200
/* rw: At 32 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT32		0x00000400
/* rw: At 64 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT64		0x00000800
/* rw: How many */
#define  PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS	0x001f0000
/* rw: Flits between two */
#define  PCICAP_FLITEI_FLIT_CTRL1_SPACING	0x1fe00000
/* rw: Kind of flit */
#define  PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE	0x60000000
#define  PCICAP_FLITEI_FLIT_CTRL1_WRITE_MASK	0x7fff0fc7

#define PCICAP_FLITEI_FLIT_CTRL2		0x0c		/* rw: What the errors are like */
#define  PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE	0x00000007	/* rw: Errors in a row */
#define  PCICAP_FLITEI_FLIT_CTRL2_TYPE		0x00000018	/* rw: Kind of error */
#define  PCICAP_FLITEI_FLIT_CTRL2_OFFSET	0x00000fe0	/* rw: Place in the flit */
#define  PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE	0x000ff000	/* rw: Bits to change */
#define  PCICAP_FLITEI_FLIT_CTRL2_WRITE_MASK	0x000fffff

/* ro: State of the injection into flits */
#define PCICAP_FLITEI_FLIT_STATUS		0x10
/* ro: Into flits that are sent */
#define  PCICAP_FLITEI_FLIT_STATUS_TX		0x00000003
#define  PCICAP_FLITEI_FLIT_STATUS_TX_IDLE	0x0
#define  PCICAP_FLITEI_FLIT_STATUS_TX_STARTED	0x1
#define  PCICAP_FLITEI_FLIT_STATUS_TX_COMPLETED	0x2
#define  PCICAP_FLITEI_FLIT_STATUS_TX_FAILED	0x3
/* ro: Into flits that are received */
#define  PCICAP_FLITEI_FLIT_STATUS_RX		0x0000000c
#define  PCICAP_FLITEI_FLIT_STATUS_RX_IDLE	0x0
#define  PCICAP_FLITEI_FLIT_STATUS_RX_STARTED	0x1
#define  PCICAP_FLITEI_FLIT_STATUS_RX_COMPLETED	0x2
#define  PCICAP_FLITEI_FLIT_STATUS_RX_FAILED	0x3

/* rw: Errors in ordered sets */
#define PCICAP_FLITEI_OS_CTRL1			0x14
/* rw: Injects errors */
#define  PCICAP_FLITEI_OS_CTRL1_ENABLE		0x00000001
/* rw: Into sets that are sent */
#define  PCICAP_FLITEI_OS_CTRL1_TX		0x00000002
/* rw: Into sets that are received */
#define  PCICAP_FLITEI_OS_CTRL1_RX		0x00000004
/* rw: How many */
#define  PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS	0x000000f8
/* rw: Ordered sets between two */
#define  PCICAP_FLITEI_OS_CTRL1_SPACING		0x0000ff00
/* rw: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TS0		0x00010000
/* rw: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TS1		0x00020000
/* rw: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TS2		0x00040000
/* rw: SKP ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_SKP		0x00080000
/* rw: EIEOS */
#define  PCICAP_FLITEI_OS_CTRL1_EIEOS		0x00100000
/* rw: EIOS */
#define  PCICAP_FLITEI_OS_CTRL1_EIOS		0x00200000
/* rw: SDS ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_SDS		0x00400000
/* rw: In the polling state */
#define  PCICAP_FLITEI_OS_CTRL1_POLLING		0x00800000
/* rw: In the configuration state */
#define  PCICAP_FLITEI_OS_CTRL1_CONFIGURATION	0x01000000
/* rw: In L0 */
#define  PCICAP_FLITEI_OS_CTRL1_L0		0x02000000
/* rw: In recovery without equalization */
#define  PCICAP_FLITEI_OS_CTRL1_NO_EQ		0x04000000
/* rw: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ01		0x08000000
/* rw: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ2		0x10000000
/* rw: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ3		0x20000000
#define  PCICAP_FLITEI_OS_CTRL1_WRITE_MASK	0x3fffffff

#define PCICAP_FLITEI_OS_CTRL2			0x18		/* rw: Which bytes and lanes */
#define  PCICAP_FLITEI_OS_CTRL2_BYTES		0x0000ffff	/* rw: Bytes of the ordered set */
#define  PCICAP_FLITEI_OS_CTRL2_LANES		0xffff0000	/* rw: Lanes */

/* ro: Sets that are sent */
#define PCICAP_FLITEI_OS_TX_STATUS				0x1c
/* ro: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0				0x00000003
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_FAILED			0x3
/* ro: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1				0x0000000c
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_FAILED			0x3
/* ro: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2				0x00000030
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_FAILED			0x3
/* ro: SKP ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP				0x000000c0
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_FAILED			0x3
/* ro: EIEOS */
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS			0x00000300
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_STARTED		0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_FAILED		0x3
/* ro: EIOS */
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS			0x00000c00
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_STARTED		0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_FAILED			0x3
/* ro: SDS ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS				0x00003000
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_FAILED			0x3
/* ro: In the polling state */
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING			0x0000c000
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_IDLE		0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_STARTED		0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_FAILED		0x3
/* ro: In the configuration state */
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION		0x00030000
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_IDLE		0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_STARTED	0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_COMPLETED	0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_FAILED	0x3
/* ro: In L0 */
#define  PCICAP_FLITEI_OS_TX_STATUS_L0				0x000c0000
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_FAILED			0x3
/* ro: In recovery without equalization */
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ			0x00300000
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_STARTED		0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_FAILED		0x3
/* ro: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01			0x00c00000
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_STARTED		0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_FAILED			0x3
/* ro: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2				0x03000000
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_FAILED			0x3
/* ro: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3				0x0c000000
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_IDLE			0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_STARTED			0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_FAILED			0x3

/* ro: Sets that are received */
#define PCICAP_FLITEI_OS_RX_STATUS				0x20
/* ro: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0				0x00000003
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_FAILED			0x3
/* ro: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1				0x0000000c
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_FAILED			0x3
/* ro: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2				0x00000030
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_FAILED			0x3
/* ro: SKP ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP				0x000000c0
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_FAILED			0x3
/* ro: EIEOS */
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS			0x00000300
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_STARTED		0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_FAILED		0x3
/* ro: EIOS */
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS			0x00000c00
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_STARTED		0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_FAILED			0x3
/* ro: SDS ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS				0x00003000
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_FAILED			0x3
/* ro: In the polling state */
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING			0x0000c000
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_IDLE		0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_STARTED		0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_FAILED		0x3
/* ro: In the configuration state */
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION		0x00030000
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_IDLE		0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_STARTED	0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_COMPLETED	0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_FAILED	0x3
/* ro: In L0 */
#define  PCICAP_FLITEI_OS_RX_STATUS_L0				0x000c0000
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_FAILED			0x3
/* ro: In recovery without equalization */
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ			0x00300000
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_STARTED		0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_FAILED		0x3
/* ro: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01			0x00c00000
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_STARTED		0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_FAILED			0x3
/* ro: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2				0x03000000
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_FAILED			0x3
/* ro: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3				0x0c000000
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_IDLE			0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_STARTED			0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_FAILED			0x3
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_flitei_desc;

/**
 * struct pcicap_flitei - Flit Error Injection
 * @view: where it is
 *
 * Made by pcicap_flitei_find() only.
 */
struct pcicap_flitei {
	struct pcicap_view view;
};

/**
 * pcicap_flitei_flit_ctrl1_enable() - Injects errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_enable(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_ENABLE, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_ENABLE) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_ENABLE, val);
}

/**
 * pcicap_flitei_flit_ctrl1_tx() - Into flits that are sent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_tx(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_TX, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_tx() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_tx(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_TX) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_TX, val);
}

/**
 * pcicap_flitei_flit_ctrl1_rx() - Into flits that are received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_rx(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_RX, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_rx() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_rx(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_RX) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_RX, val);
}

/**
 * pcicap_flitei_flit_ctrl1_gt2_5() - At 2.5 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_gt2_5(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_GT2_5, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_gt2_5() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_gt2_5(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_GT2_5) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_GT2_5, val);
}

/**
 * pcicap_flitei_flit_ctrl1_gt5() - At 5 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_gt5(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_GT5, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_gt5() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_gt5(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_GT5) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_GT5, val);
}

/**
 * pcicap_flitei_flit_ctrl1_gt8() - At 8 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_gt8(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_GT8, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_gt8() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_gt8(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_GT8) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_GT8, val);
}

/**
 * pcicap_flitei_flit_ctrl1_gt16() - At 16 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_gt16(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_GT16, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_gt16() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_gt16(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_GT16) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_GT16, val);
}

/**
 * pcicap_flitei_flit_ctrl1_gt32() - At 32 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_gt32(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_GT32, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_gt32() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_gt32(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_GT32) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_GT32, val);
}

/**
 * pcicap_flitei_flit_ctrl1_gt64() - At 64 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_flit_ctrl1_gt64(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_GT64, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_gt64() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_gt64(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_GT64) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_GT64, val);
}

/**
 * pcicap_flitei_flit_ctrl1_num_errors() - How many
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl1_num_errors(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_num_errors() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_num_errors(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS, val);
}

/**
 * pcicap_flitei_flit_ctrl1_spacing() - Flits between two
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl1_spacing(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_SPACING, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_spacing() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_spacing(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_SPACING) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_SPACING, val);
}

/**
 * pcicap_flitei_flit_ctrl1_flit_type() - Kind of flit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl1_flit_type(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE, r);
}

/**
 * pcicap_flitei_flit_ctrl1_set_flit_type() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl1_set_flit_type(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE, val);
}

/**
 * pcicap_flitei_read_flit_ctrl1() - read: Errors in flits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_flit_ctrl1(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_FLIT_CTRL1, val);
}

/**
 * pcicap_flitei_update_flit_ctrl1() - change bits: Errors in flits
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
pcicap_flitei_update_flit_ctrl1(const struct pcicap_flitei *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FLITEI_FLIT_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_flit_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_FLIT_CTRL1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_flitei_flit_ctrl2_consecutive() - Errors in a row
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl2_consecutive(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE, r);
}

/**
 * pcicap_flitei_flit_ctrl2_set_consecutive() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl2_set_consecutive(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE, val);
}

/**
 * pcicap_flitei_flit_ctrl2_type() - Kind of error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl2_type(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL2_TYPE, r);
}

/**
 * pcicap_flitei_flit_ctrl2_set_type() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl2_set_type(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL2_TYPE) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL2_TYPE, val);
}

/**
 * pcicap_flitei_flit_ctrl2_offset() - Place in the flit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl2_offset(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL2_OFFSET, r);
}

/**
 * pcicap_flitei_flit_ctrl2_set_offset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl2_set_offset(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL2_OFFSET) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL2_OFFSET, val);
}

/**
 * pcicap_flitei_flit_ctrl2_magnitude() - Bits to change
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_ctrl2_magnitude(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE, r);
}

/**
 * pcicap_flitei_flit_ctrl2_set_magnitude() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_flit_ctrl2_set_magnitude(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE) |
	       FIELD_PREP(PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE, val);
}

/**
 * pcicap_flitei_read_flit_ctrl2() - read: What the errors are like
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_flit_ctrl2(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_FLIT_CTRL2, val);
}

/**
 * pcicap_flitei_update_flit_ctrl2() - change bits: What the errors are like
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
pcicap_flitei_update_flit_ctrl2(const struct pcicap_flitei *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FLITEI_FLIT_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_flit_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_FLIT_CTRL2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_flitei_flit_status_tx() - Into flits that are sent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_status_tx(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_STATUS_TX, r);
}

/**
 * pcicap_flitei_flit_status_rx() - Into flits that are received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_flit_status_rx(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_FLIT_STATUS_RX, r);
}

/**
 * pcicap_flitei_read_flit_status() - read: State of the injection into flits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_flit_status(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_FLIT_STATUS, val);
}

/**
 * pcicap_flitei_os_ctrl1_enable() - Injects errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_enable(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_ENABLE, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_ENABLE) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_ENABLE, val);
}

/**
 * pcicap_flitei_os_ctrl1_tx() - Into sets that are sent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_tx(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_TX, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_tx() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_tx(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_TX) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_TX, val);
}

/**
 * pcicap_flitei_os_ctrl1_rx() - Into sets that are received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_rx(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_RX, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_rx() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_rx(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_RX) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_RX, val);
}

/**
 * pcicap_flitei_os_ctrl1_num_errors() - How many
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_ctrl1_num_errors(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_num_errors() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_num_errors(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS, val);
}

/**
 * pcicap_flitei_os_ctrl1_spacing() - Ordered sets between two
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_ctrl1_spacing(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_SPACING, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_spacing() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_spacing(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_SPACING) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_SPACING, val);
}

/**
 * pcicap_flitei_os_ctrl1_ts0() - TS0 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_ts0(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_TS0, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_ts0() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_ts0(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_TS0) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_TS0, val);
}

/**
 * pcicap_flitei_os_ctrl1_ts1() - TS1 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_ts1(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_TS1, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_ts1() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_ts1(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_TS1) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_TS1, val);
}

/**
 * pcicap_flitei_os_ctrl1_ts2() - TS2 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_ts2(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_TS2, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_ts2() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_ts2(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_TS2) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_TS2, val);
}

/**
 * pcicap_flitei_os_ctrl1_skp() - SKP ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_skp(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_SKP, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_skp() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_skp(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_SKP) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_SKP, val);
}

/**
 * pcicap_flitei_os_ctrl1_eieos() - EIEOS
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_eieos(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_EIEOS, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_eieos() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_eieos(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_EIEOS) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_EIEOS, val);
}

/**
 * pcicap_flitei_os_ctrl1_eios() - EIOS
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_eios(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_EIOS, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_eios() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_eios(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_EIOS) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_EIOS, val);
}

/**
 * pcicap_flitei_os_ctrl1_sds() - SDS ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_sds(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_SDS, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_sds() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_sds(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_SDS) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_SDS, val);
}

/**
 * pcicap_flitei_os_ctrl1_polling() - In the polling state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_polling(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_POLLING, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_polling() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_polling(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_POLLING) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_POLLING, val);
}

/**
 * pcicap_flitei_os_ctrl1_configuration() - In the configuration state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_configuration(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_CONFIGURATION, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_configuration() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_configuration(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_CONFIGURATION) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_CONFIGURATION, val);
}

/**
 * pcicap_flitei_os_ctrl1_l0() - In L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_l0(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_L0, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_l0() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_l0(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_L0) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_L0, val);
}

/**
 * pcicap_flitei_os_ctrl1_no_eq() - In recovery without equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_no_eq(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_NO_EQ, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_no_eq() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_no_eq(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_NO_EQ) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_NO_EQ, val);
}

/**
 * pcicap_flitei_os_ctrl1_eq01() - In equalization phases 0 and 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_eq01(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_EQ01, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_eq01() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_eq01(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_EQ01) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_EQ01, val);
}

/**
 * pcicap_flitei_os_ctrl1_eq2() - In equalization phase 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_eq2(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_EQ2, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_eq2() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_eq2(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_EQ2) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_EQ2, val);
}

/**
 * pcicap_flitei_os_ctrl1_eq3() - In equalization phase 3
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_flitei_os_ctrl1_eq3(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL1_EQ3, r);
}

/**
 * pcicap_flitei_os_ctrl1_set_eq3() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl1_set_eq3(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL1_EQ3) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL1_EQ3, val);
}

/**
 * pcicap_flitei_read_os_ctrl1() - read: Errors in ordered sets
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_os_ctrl1(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_CTRL1, val);
}

/**
 * pcicap_flitei_update_os_ctrl1() - change bits: Errors in ordered sets
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
pcicap_flitei_update_os_ctrl1(const struct pcicap_flitei *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FLITEI_OS_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_os_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_OS_CTRL1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_flitei_os_ctrl2_bytes() - Bytes of the ordered set
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_ctrl2_bytes(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL2_BYTES, r);
}

/**
 * pcicap_flitei_os_ctrl2_set_bytes() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl2_set_bytes(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL2_BYTES) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL2_BYTES, val);
}

/**
 * pcicap_flitei_os_ctrl2_lanes() - Lanes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_ctrl2_lanes(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_CTRL2_LANES, r);
}

/**
 * pcicap_flitei_os_ctrl2_set_lanes() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_flitei_os_ctrl2_set_lanes(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FLITEI_OS_CTRL2_LANES) |
	       FIELD_PREP(PCICAP_FLITEI_OS_CTRL2_LANES, val);
}

/**
 * pcicap_flitei_read_os_ctrl2() - read: Which bytes and lanes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_os_ctrl2(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_CTRL2, val);
}

/**
 * pcicap_flitei_write_os_ctrl2() - write: Which bytes and lanes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_flitei_write_os_ctrl2(const struct pcicap_flitei *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_FLITEI_OS_CTRL2, val);
}

/**
 * pcicap_flitei_update_os_ctrl2() - change bits: Which bytes and lanes
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
pcicap_flitei_update_os_ctrl2(const struct pcicap_flitei *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_os_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_OS_CTRL2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_flitei_os_tx_status_ts0() - TS0 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_ts0(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_TS0, r);
}

/**
 * pcicap_flitei_os_tx_status_ts1() - TS1 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_ts1(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_TS1, r);
}

/**
 * pcicap_flitei_os_tx_status_ts2() - TS2 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_ts2(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_TS2, r);
}

/**
 * pcicap_flitei_os_tx_status_skp() - SKP ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_skp(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_SKP, r);
}

/**
 * pcicap_flitei_os_tx_status_eieos() - EIEOS
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_eieos(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_EIEOS, r);
}

/**
 * pcicap_flitei_os_tx_status_eios() - EIOS
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_eios(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_EIOS, r);
}

/**
 * pcicap_flitei_os_tx_status_sds() - SDS ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_sds(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_SDS, r);
}

/**
 * pcicap_flitei_os_tx_status_polling() - In the polling state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_polling(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_POLLING, r);
}

/**
 * pcicap_flitei_os_tx_status_configuration() - In the configuration state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_configuration(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION, r);
}

/**
 * pcicap_flitei_os_tx_status_l0() - In L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_l0(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_L0, r);
}

/**
 * pcicap_flitei_os_tx_status_no_eq() - In recovery without equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_no_eq(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_NO_EQ, r);
}

/**
 * pcicap_flitei_os_tx_status_eq01() - In equalization phases 0 and 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_eq01(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_EQ01, r);
}

/**
 * pcicap_flitei_os_tx_status_eq2() - In equalization phase 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_eq2(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_EQ2, r);
}

/**
 * pcicap_flitei_os_tx_status_eq3() - In equalization phase 3
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_tx_status_eq3(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_TX_STATUS_EQ3, r);
}

/**
 * pcicap_flitei_read_os_tx_status() - read: Sets that are sent
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_os_tx_status(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_TX_STATUS, val);
}

/**
 * pcicap_flitei_os_rx_status_ts0() - TS0 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_ts0(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_TS0, r);
}

/**
 * pcicap_flitei_os_rx_status_ts1() - TS1 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_ts1(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_TS1, r);
}

/**
 * pcicap_flitei_os_rx_status_ts2() - TS2 ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_ts2(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_TS2, r);
}

/**
 * pcicap_flitei_os_rx_status_skp() - SKP ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_skp(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_SKP, r);
}

/**
 * pcicap_flitei_os_rx_status_eieos() - EIEOS
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_eieos(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_EIEOS, r);
}

/**
 * pcicap_flitei_os_rx_status_eios() - EIOS
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_eios(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_EIOS, r);
}

/**
 * pcicap_flitei_os_rx_status_sds() - SDS ordered sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_sds(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_SDS, r);
}

/**
 * pcicap_flitei_os_rx_status_polling() - In the polling state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_polling(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_POLLING, r);
}

/**
 * pcicap_flitei_os_rx_status_configuration() - In the configuration state
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_configuration(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION, r);
}

/**
 * pcicap_flitei_os_rx_status_l0() - In L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_l0(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_L0, r);
}

/**
 * pcicap_flitei_os_rx_status_no_eq() - In recovery without equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_no_eq(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_NO_EQ, r);
}

/**
 * pcicap_flitei_os_rx_status_eq01() - In equalization phases 0 and 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_eq01(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_EQ01, r);
}

/**
 * pcicap_flitei_os_rx_status_eq2() - In equalization phase 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_eq2(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_EQ2, r);
}

/**
 * pcicap_flitei_os_rx_status_eq3() - In equalization phase 3
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_flitei_os_rx_status_eq3(u32 r)
{
	return FIELD_GET(PCICAP_FLITEI_OS_RX_STATUS_EQ3, r);
}

/**
 * pcicap_flitei_read_os_rx_status() - read: Sets that are received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_flitei_read_os_rx_status(const struct pcicap_flitei *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_RX_STATUS, val);
}

/**
 * struct pcicap_flitei_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_flitei_dwords {
	struct pcicap_flitei v;
	u32 dw[9];
};

/**
 * pcicap_flitei_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_flitei_snapshot(const struct pcicap_flitei *v,
		       struct pcicap_flitei_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 8, &s->dw[1]);
}

/**
 * pcicap_flitei_snapshot_flit_ctrl1() - from a snapshot: Errors in flits
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_flit_ctrl1(const struct pcicap_flitei_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_FLIT_CTRL1, val);
}

/**
 * pcicap_flitei_snapshot_flit_ctrl2() - from a snapshot: What the errors
 * are like
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_flit_ctrl2(const struct pcicap_flitei_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_FLIT_CTRL2, val);
}

/**
 * pcicap_flitei_snapshot_flit_status() - from a snapshot: State of the
 * injection into flits
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_flit_status(const struct pcicap_flitei_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_FLIT_STATUS, val);
}

/**
 * pcicap_flitei_snapshot_os_ctrl1() - from a snapshot: Errors in ordered sets
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_os_ctrl1(const struct pcicap_flitei_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_CTRL1, val);
}

/**
 * pcicap_flitei_snapshot_os_ctrl2() - from a snapshot: Which bytes and lanes
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_os_ctrl2(const struct pcicap_flitei_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_CTRL2, val);
}

/**
 * pcicap_flitei_snapshot_os_tx_status() - from a snapshot: Sets that are sent
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_os_tx_status(const struct pcicap_flitei_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_TX_STATUS, val);
}

/**
 * pcicap_flitei_snapshot_os_rx_status() - from a snapshot: Sets that
 * are received
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_flitei_snapshot_os_rx_status(const struct pcicap_flitei_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_RX_STATUS, val);
}

/**
 * pcicap_flitei_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_flitei_init(struct pcicap_flitei *v)
{
	pcicap_view_clamp(&v->view, 36);
	return 0;
}

/**
 * pcicap_flitei_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_flitei_find().
 */
static inline int __must_check
pcicap_flitei_find_after(struct pcicap_cfg *cfg, u32 after,
			 struct pcicap_flitei *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0034, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_flitei_init(v);
}

/**
 * pcicap_flitei_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_flitei_find(struct pcicap_cfg *cfg, struct pcicap_flitei *v)
{
	return pcicap_flitei_find_after(cfg, 0, v);
}

/**
 * pcicap_flitei_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_flitei_find().
 */
static inline int __must_check
pcicap_flitei_find_next(const struct pcicap_flitei *prev,
			struct pcicap_flitei *v)
{
	return pcicap_flitei_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_FLITEI_H */
