/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Error Injection
 *
 * Generated from specs/ext/flitei.yaml - do not edit.
 * Source: PCIe Base, Flit Error Injection Extended Capability; libpci header.h, pydiskcmd
 */
#ifndef PCICAP_FLITEI_H
#define PCICAP_FLITEI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_FLITEI_ID			0x0034
#define PCICAP_FLITEI_SIZE			0x24

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_FLITEI_CAP			0x04	/* rsvdp: Reserved */

/* rw: Errors in flits */
#define PCICAP_FLITEI_FLIT_CTRL1		0x08
/* rw: Injects errors */
#define  PCICAP_FLITEI_FLIT_CTRL1_ENABLE	0x00000001
/* rw: Injection into transmitted flits */
#define  PCICAP_FLITEI_FLIT_CTRL1_TX		0x00000002
/* rw: Injection into received flits */
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

/* rw: Kind of error to inject */
#define PCICAP_FLITEI_FLIT_CTRL2		0x0c
/* rw: Number of consecutive errors */
#define  PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE	0x00000007
/* rw: Kind of error */
#define  PCICAP_FLITEI_FLIT_CTRL2_TYPE		0x00000018
/* rw: Location in the flit */
#define  PCICAP_FLITEI_FLIT_CTRL2_OFFSET	0x00000fe0
/* rw: Bits to change */
#define  PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE	0x000ff000
#define  PCICAP_FLITEI_FLIT_CTRL2_WRITE_MASK	0x000fffff

/* ro: Flit error injection status */
#define PCICAP_FLITEI_FLIT_STATUS		0x10
/* ro: Injection into transmitted flits */
#define  PCICAP_FLITEI_FLIT_STATUS_TX		0x00000003
#define  PCICAP_FLITEI_FLIT_STATUS_TX_IDLE	0x0
#define  PCICAP_FLITEI_FLIT_STATUS_TX_STARTED	0x1
#define  PCICAP_FLITEI_FLIT_STATUS_TX_COMPLETED	0x2
#define  PCICAP_FLITEI_FLIT_STATUS_TX_FAILED	0x3
/* ro: Injection into received flits */
#define  PCICAP_FLITEI_FLIT_STATUS_RX		0x0000000c
#define  PCICAP_FLITEI_FLIT_STATUS_RX_IDLE	0x0
#define  PCICAP_FLITEI_FLIT_STATUS_RX_STARTED	0x1
#define  PCICAP_FLITEI_FLIT_STATUS_RX_COMPLETED	0x2
#define  PCICAP_FLITEI_FLIT_STATUS_RX_FAILED	0x3

/* rw: Injection into ordered sets */
#define PCICAP_FLITEI_OS_CTRL1			0x14
/* rw: Injects errors */
#define  PCICAP_FLITEI_OS_CTRL1_ENABLE		0x00000001
/* rw: Injection into transmitted ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TX		0x00000002
/* rw: Injection into received ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_RX		0x00000004
/* rw: How many */
#define  PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS	0x000000f8
/* rw: Ordered sets between two injections */
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
/* rw: In the Polling state */
#define  PCICAP_FLITEI_OS_CTRL1_POLLING		0x00800000
/* rw: In the Configuration state */
#define  PCICAP_FLITEI_OS_CTRL1_CONFIGURATION	0x01000000
/* rw: In L0 */
#define  PCICAP_FLITEI_OS_CTRL1_L0		0x02000000
/* rw: In Recovery, outside of equalization */
#define  PCICAP_FLITEI_OS_CTRL1_NO_EQ		0x04000000
/* rw: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ01		0x08000000
/* rw: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ2		0x10000000
/* rw: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ3		0x20000000
#define  PCICAP_FLITEI_OS_CTRL1_WRITE_MASK	0x3fffffff

/* rw: Bytes and lanes to inject into */
#define PCICAP_FLITEI_OS_CTRL2			0x18
/* rw: Bytes of the ordered set */
#define  PCICAP_FLITEI_OS_CTRL2_BYTES		0x0000ffff
/* rw: Lanes */
#define  PCICAP_FLITEI_OS_CTRL2_LANES		0xffff0000

/* ro: Transmitted ordered sets */
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
/* ro: In the Polling state */
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING			0x0000c000
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_IDLE		0x0
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_STARTED		0x1
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_FAILED		0x3
/* ro: In the Configuration state */
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
/* ro: In Recovery, outside of equalization */
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

/* ro: Received ordered sets */
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
/* ro: In the Polling state */
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING			0x0000c000
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_IDLE		0x0
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_STARTED		0x1
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_COMPLETED		0x2
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_FAILED		0x3
/* ro: In the Configuration state */
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
/* ro: In Recovery, outside of equalization */
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

/* Errors in flits */
struct pcicap_flitei_flit_ctrl1 {
	uint32_t raw;
};

/* Injects errors */
static inline bool
pcicap_flitei_flit_ctrl1_enable(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_enable(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_ENABLE,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_ENABLE : 0);
	return r;
}

/* Injection into transmitted flits */
static inline bool
pcicap_flitei_flit_ctrl1_tx(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_TX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_tx(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_TX,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_TX : 0);
	return r;
}

/* Injection into received flits */
static inline bool
pcicap_flitei_flit_ctrl1_rx(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_RX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_rx(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_RX,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_RX : 0);
	return r;
}

/* At 2.5 GT/s */
static inline bool
pcicap_flitei_flit_ctrl1_gt2_5(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_GT2_5) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_gt2_5(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_GT2_5,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_GT2_5 : 0);
	return r;
}

/* At 5 GT/s */
static inline bool
pcicap_flitei_flit_ctrl1_gt5(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_GT5) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_gt5(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_GT5,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_GT5 : 0);
	return r;
}

/* At 8 GT/s */
static inline bool
pcicap_flitei_flit_ctrl1_gt8(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_GT8) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_gt8(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_GT8,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_GT8 : 0);
	return r;
}

/* At 16 GT/s */
static inline bool
pcicap_flitei_flit_ctrl1_gt16(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_GT16) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_gt16(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_GT16,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_GT16 : 0);
	return r;
}

/* At 32 GT/s */
static inline bool
pcicap_flitei_flit_ctrl1_gt32(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_GT32) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_gt32(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_GT32,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_GT32 : 0);
	return r;
}

/* At 64 GT/s */
static inline bool
pcicap_flitei_flit_ctrl1_gt64(struct pcicap_flitei_flit_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_FLIT_CTRL1_GT64) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_gt64(struct pcicap_flitei_flit_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_GT64,
			      val ? PCICAP_FLITEI_FLIT_CTRL1_GT64 : 0);
	return r;
}

/* How many */
static inline uint32_t
pcicap_flitei_flit_ctrl1_num_errors(struct pcicap_flitei_flit_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_num_errors(struct pcicap_flitei_flit_ctrl1 r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS,
			      (uint32_t)val << 16);
	return r;
}

/* Flits between two */
static inline uint32_t
pcicap_flitei_flit_ctrl1_spacing(struct pcicap_flitei_flit_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_CTRL1_SPACING) >> 21);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_spacing(struct pcicap_flitei_flit_ctrl1 r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_SPACING,
			      (uint32_t)val << 21);
	return r;
}

/* Kind of flit */
static inline uint32_t
pcicap_flitei_flit_ctrl1_flit_type(struct pcicap_flitei_flit_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE) >> 29);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl1
pcicap_flitei_flit_ctrl1_set_flit_type(struct pcicap_flitei_flit_ctrl1 r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE,
			      (uint32_t)val << 29);
	return r;
}

/**
 * pcicap_flitei_read_flit_ctrl1() - read: Errors in flits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_flit_ctrl1(const struct pcicap_flitei *v,
			      struct pcicap_flitei_flit_ctrl1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_FLIT_CTRL1,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_flitei_update_flit_ctrl1(const struct pcicap_flitei *v, uint32_t mask,
				struct pcicap_flitei_flit_ctrl1 val)
{
	struct pcicap_flitei_flit_ctrl1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FLITEI_FLIT_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_flit_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_FLIT_CTRL1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Kind of error to inject */
struct pcicap_flitei_flit_ctrl2 {
	uint32_t raw;
};

/* Number of consecutive errors */
static inline uint32_t
pcicap_flitei_flit_ctrl2_consecutive(struct pcicap_flitei_flit_ctrl2 r)
{
	return (uint32_t)(r.raw & PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl2
pcicap_flitei_flit_ctrl2_set_consecutive(struct pcicap_flitei_flit_ctrl2 r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE, val);
	return r;
}

/* Kind of error */
static inline uint32_t
pcicap_flitei_flit_ctrl2_type(struct pcicap_flitei_flit_ctrl2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_CTRL2_TYPE) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl2
pcicap_flitei_flit_ctrl2_set_type(struct pcicap_flitei_flit_ctrl2 r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL2_TYPE,
			      (uint32_t)val << 3);
	return r;
}

/* Location in the flit */
static inline uint32_t
pcicap_flitei_flit_ctrl2_offset(struct pcicap_flitei_flit_ctrl2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_CTRL2_OFFSET) >> 5);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl2
pcicap_flitei_flit_ctrl2_set_offset(struct pcicap_flitei_flit_ctrl2 r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL2_OFFSET,
			      (uint32_t)val << 5);
	return r;
}

/* Bits to change */
static inline uint32_t
pcicap_flitei_flit_ctrl2_magnitude(struct pcicap_flitei_flit_ctrl2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_flit_ctrl2
pcicap_flitei_flit_ctrl2_set_magnitude(struct pcicap_flitei_flit_ctrl2 r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE,
			      (uint32_t)val << 12);
	return r;
}

/**
 * pcicap_flitei_read_flit_ctrl2() - read: Kind of error to inject
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_flit_ctrl2(const struct pcicap_flitei *v,
			      struct pcicap_flitei_flit_ctrl2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_FLIT_CTRL2,
				  &val->raw);
}

/**
 * pcicap_flitei_update_flit_ctrl2() - change bits: Kind of error to inject
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
pcicap_flitei_update_flit_ctrl2(const struct pcicap_flitei *v, uint32_t mask,
				struct pcicap_flitei_flit_ctrl2 val)
{
	struct pcicap_flitei_flit_ctrl2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FLITEI_FLIT_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_flit_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_FLIT_CTRL2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Flit error injection status */
struct pcicap_flitei_flit_status {
	uint32_t raw;
};

/* Injection into transmitted flits */
static inline uint32_t
pcicap_flitei_flit_status_tx(struct pcicap_flitei_flit_status r)
{
	return (uint32_t)(r.raw & PCICAP_FLITEI_FLIT_STATUS_TX);
}

/* Injection into received flits */
static inline uint32_t
pcicap_flitei_flit_status_rx(struct pcicap_flitei_flit_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_FLIT_STATUS_RX) >> 2);
}

/**
 * pcicap_flitei_read_flit_status() - read: Flit error injection status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_flit_status(const struct pcicap_flitei *v,
			       struct pcicap_flitei_flit_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_FLIT_STATUS,
				  &val->raw);
}

/* Injection into ordered sets */
struct pcicap_flitei_os_ctrl1 {
	uint32_t raw;
};

/* Injects errors */
static inline bool
pcicap_flitei_os_ctrl1_enable(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_enable(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_ENABLE,
			      val ? PCICAP_FLITEI_OS_CTRL1_ENABLE : 0);
	return r;
}

/* Injection into transmitted ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_tx(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_TX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_tx(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_TX,
			      val ? PCICAP_FLITEI_OS_CTRL1_TX : 0);
	return r;
}

/* Injection into received ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_rx(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_RX) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_rx(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_RX,
			      val ? PCICAP_FLITEI_OS_CTRL1_RX : 0);
	return r;
}

/* How many */
static inline uint32_t
pcicap_flitei_os_ctrl1_num_errors(struct pcicap_flitei_os_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_num_errors(struct pcicap_flitei_os_ctrl1 r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS,
			      (uint32_t)val << 3);
	return r;
}

/* Ordered sets between two injections */
static inline uint32_t
pcicap_flitei_os_ctrl1_spacing(struct pcicap_flitei_os_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_CTRL1_SPACING) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_spacing(struct pcicap_flitei_os_ctrl1 r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_SPACING,
			      (uint32_t)val << 8);
	return r;
}

/* TS0 ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_ts0(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_TS0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_ts0(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_TS0,
			      val ? PCICAP_FLITEI_OS_CTRL1_TS0 : 0);
	return r;
}

/* TS1 ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_ts1(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_TS1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_ts1(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_TS1,
			      val ? PCICAP_FLITEI_OS_CTRL1_TS1 : 0);
	return r;
}

/* TS2 ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_ts2(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_TS2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_ts2(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_TS2,
			      val ? PCICAP_FLITEI_OS_CTRL1_TS2 : 0);
	return r;
}

/* SKP ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_skp(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_SKP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_skp(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_SKP,
			      val ? PCICAP_FLITEI_OS_CTRL1_SKP : 0);
	return r;
}

/* EIEOS */
static inline bool
pcicap_flitei_os_ctrl1_eieos(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_EIEOS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_eieos(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_EIEOS,
			      val ? PCICAP_FLITEI_OS_CTRL1_EIEOS : 0);
	return r;
}

/* EIOS */
static inline bool
pcicap_flitei_os_ctrl1_eios(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_EIOS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_eios(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_EIOS,
			      val ? PCICAP_FLITEI_OS_CTRL1_EIOS : 0);
	return r;
}

/* SDS ordered sets */
static inline bool
pcicap_flitei_os_ctrl1_sds(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_SDS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_sds(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_SDS,
			      val ? PCICAP_FLITEI_OS_CTRL1_SDS : 0);
	return r;
}

/* In the Polling state */
static inline bool
pcicap_flitei_os_ctrl1_polling(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_POLLING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_polling(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_POLLING,
			      val ? PCICAP_FLITEI_OS_CTRL1_POLLING : 0);
	return r;
}

/* In the Configuration state */
static inline bool
pcicap_flitei_os_ctrl1_configuration(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_CONFIGURATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_configuration(struct pcicap_flitei_os_ctrl1 r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_CONFIGURATION,
			      val ? PCICAP_FLITEI_OS_CTRL1_CONFIGURATION : 0);
	return r;
}

/* In L0 */
static inline bool
pcicap_flitei_os_ctrl1_l0(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_L0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_l0(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_L0,
			      val ? PCICAP_FLITEI_OS_CTRL1_L0 : 0);
	return r;
}

/* In Recovery, outside of equalization */
static inline bool
pcicap_flitei_os_ctrl1_no_eq(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_NO_EQ) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_no_eq(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_NO_EQ,
			      val ? PCICAP_FLITEI_OS_CTRL1_NO_EQ : 0);
	return r;
}

/* In equalization phases 0 and 1 */
static inline bool
pcicap_flitei_os_ctrl1_eq01(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_EQ01) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_eq01(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_EQ01,
			      val ? PCICAP_FLITEI_OS_CTRL1_EQ01 : 0);
	return r;
}

/* In equalization phase 2 */
static inline bool
pcicap_flitei_os_ctrl1_eq2(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_EQ2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_eq2(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_EQ2,
			      val ? PCICAP_FLITEI_OS_CTRL1_EQ2 : 0);
	return r;
}

/* In equalization phase 3 */
static inline bool
pcicap_flitei_os_ctrl1_eq3(struct pcicap_flitei_os_ctrl1 r)
{
	return (r.raw & PCICAP_FLITEI_OS_CTRL1_EQ3) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl1
pcicap_flitei_os_ctrl1_set_eq3(struct pcicap_flitei_os_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL1_EQ3,
			      val ? PCICAP_FLITEI_OS_CTRL1_EQ3 : 0);
	return r;
}

/**
 * pcicap_flitei_read_os_ctrl1() - read: Injection into ordered sets
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_os_ctrl1(const struct pcicap_flitei *v,
			    struct pcicap_flitei_os_ctrl1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_CTRL1, &val->raw);
}

/**
 * pcicap_flitei_update_os_ctrl1() - change bits: Injection into ordered sets
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
pcicap_flitei_update_os_ctrl1(const struct pcicap_flitei *v, uint32_t mask,
			      struct pcicap_flitei_os_ctrl1 val)
{
	struct pcicap_flitei_os_ctrl1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FLITEI_OS_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_os_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_OS_CTRL1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Bytes and lanes to inject into */
struct pcicap_flitei_os_ctrl2 {
	uint32_t raw;
};

/* Bytes of the ordered set */
static inline uint32_t
pcicap_flitei_os_ctrl2_bytes(struct pcicap_flitei_os_ctrl2 r)
{
	return (uint32_t)(r.raw & PCICAP_FLITEI_OS_CTRL2_BYTES);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl2
pcicap_flitei_os_ctrl2_set_bytes(struct pcicap_flitei_os_ctrl2 r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL2_BYTES, val);
	return r;
}

/* Lanes */
static inline uint32_t
pcicap_flitei_os_ctrl2_lanes(struct pcicap_flitei_os_ctrl2 r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_CTRL2_LANES) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_flitei_os_ctrl2
pcicap_flitei_os_ctrl2_set_lanes(struct pcicap_flitei_os_ctrl2 r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FLITEI_OS_CTRL2_LANES,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_flitei_read_os_ctrl2() - read: Bytes and lanes to inject into
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_os_ctrl2(const struct pcicap_flitei *v,
			    struct pcicap_flitei_os_ctrl2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_CTRL2, &val->raw);
}

/**
 * pcicap_flitei_write_os_ctrl2() - write: Bytes and lanes to inject into
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_write_os_ctrl2(const struct pcicap_flitei *v,
			     struct pcicap_flitei_os_ctrl2 val)
{
	return pcicap_view_write32(&v->view, PCICAP_FLITEI_OS_CTRL2, val.raw);
}

/**
 * pcicap_flitei_update_os_ctrl2() - change bits: Bytes and lanes to inject into
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
pcicap_flitei_update_os_ctrl2(const struct pcicap_flitei *v, uint32_t mask,
			      struct pcicap_flitei_os_ctrl2 val)
{
	struct pcicap_flitei_os_ctrl2 old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_flitei_read_os_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FLITEI_OS_CTRL2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Transmitted ordered sets */
struct pcicap_flitei_os_tx_status {
	uint32_t raw;
};

/* TS0 ordered sets */
static inline uint32_t
pcicap_flitei_os_tx_status_ts0(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)(r.raw & PCICAP_FLITEI_OS_TX_STATUS_TS0);
}

/* TS1 ordered sets */
static inline uint32_t
pcicap_flitei_os_tx_status_ts1(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_TS1) >> 2);
}

/* TS2 ordered sets */
static inline uint32_t
pcicap_flitei_os_tx_status_ts2(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_TS2) >> 4);
}

/* SKP ordered sets */
static inline uint32_t
pcicap_flitei_os_tx_status_skp(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_SKP) >> 6);
}

/* EIEOS */
static inline uint32_t
pcicap_flitei_os_tx_status_eieos(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_EIEOS) >> 8);
}

/* EIOS */
static inline uint32_t
pcicap_flitei_os_tx_status_eios(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_EIOS) >> 10);
}

/* SDS ordered sets */
static inline uint32_t
pcicap_flitei_os_tx_status_sds(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_SDS) >> 12);
}

/* In the Polling state */
static inline uint32_t
pcicap_flitei_os_tx_status_polling(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_POLLING) >> 14);
}

/* In the Configuration state */
static inline uint32_t
pcicap_flitei_os_tx_status_configuration(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION) >> 16);
}

/* In L0 */
static inline uint32_t
pcicap_flitei_os_tx_status_l0(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_L0) >> 18);
}

/* In Recovery, outside of equalization */
static inline uint32_t
pcicap_flitei_os_tx_status_no_eq(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_NO_EQ) >> 20);
}

/* In equalization phases 0 and 1 */
static inline uint32_t
pcicap_flitei_os_tx_status_eq01(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_EQ01) >> 22);
}

/* In equalization phase 2 */
static inline uint32_t
pcicap_flitei_os_tx_status_eq2(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_EQ2) >> 24);
}

/* In equalization phase 3 */
static inline uint32_t
pcicap_flitei_os_tx_status_eq3(struct pcicap_flitei_os_tx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_TX_STATUS_EQ3) >> 26);
}

/**
 * pcicap_flitei_read_os_tx_status() - read: Transmitted ordered sets
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_os_tx_status(const struct pcicap_flitei *v,
				struct pcicap_flitei_os_tx_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_TX_STATUS,
				  &val->raw);
}

/* Received ordered sets */
struct pcicap_flitei_os_rx_status {
	uint32_t raw;
};

/* TS0 ordered sets */
static inline uint32_t
pcicap_flitei_os_rx_status_ts0(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)(r.raw & PCICAP_FLITEI_OS_RX_STATUS_TS0);
}

/* TS1 ordered sets */
static inline uint32_t
pcicap_flitei_os_rx_status_ts1(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_TS1) >> 2);
}

/* TS2 ordered sets */
static inline uint32_t
pcicap_flitei_os_rx_status_ts2(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_TS2) >> 4);
}

/* SKP ordered sets */
static inline uint32_t
pcicap_flitei_os_rx_status_skp(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_SKP) >> 6);
}

/* EIEOS */
static inline uint32_t
pcicap_flitei_os_rx_status_eieos(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_EIEOS) >> 8);
}

/* EIOS */
static inline uint32_t
pcicap_flitei_os_rx_status_eios(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_EIOS) >> 10);
}

/* SDS ordered sets */
static inline uint32_t
pcicap_flitei_os_rx_status_sds(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_SDS) >> 12);
}

/* In the Polling state */
static inline uint32_t
pcicap_flitei_os_rx_status_polling(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_POLLING) >> 14);
}

/* In the Configuration state */
static inline uint32_t
pcicap_flitei_os_rx_status_configuration(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION) >> 16);
}

/* In L0 */
static inline uint32_t
pcicap_flitei_os_rx_status_l0(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_L0) >> 18);
}

/* In Recovery, outside of equalization */
static inline uint32_t
pcicap_flitei_os_rx_status_no_eq(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_NO_EQ) >> 20);
}

/* In equalization phases 0 and 1 */
static inline uint32_t
pcicap_flitei_os_rx_status_eq01(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_EQ01) >> 22);
}

/* In equalization phase 2 */
static inline uint32_t
pcicap_flitei_os_rx_status_eq2(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_EQ2) >> 24);
}

/* In equalization phase 3 */
static inline uint32_t
pcicap_flitei_os_rx_status_eq3(struct pcicap_flitei_os_rx_status r)
{
	return (uint32_t)((r.raw & PCICAP_FLITEI_OS_RX_STATUS_EQ3) >> 26);
}

/**
 * pcicap_flitei_read_os_rx_status() - read: Received ordered sets
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_read_os_rx_status(const struct pcicap_flitei *v,
				struct pcicap_flitei_os_rx_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FLITEI_OS_RX_STATUS,
				  &val->raw);
}

/**
 * struct pcicap_flitei_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_flitei_dwords {
	struct pcicap_flitei v;
	uint32_t dw[9];
};

/**
 * pcicap_flitei_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot(const struct pcicap_flitei *v,
		       struct pcicap_flitei_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 8, &s->dw[1]);
}

/* Errors in flits: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_flit_ctrl1(const struct pcicap_flitei_dwords *s,
				  struct pcicap_flitei_flit_ctrl1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_FLIT_CTRL1, &val->raw);
}

/* Kind of error to inject: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_flit_ctrl2(const struct pcicap_flitei_dwords *s,
				  struct pcicap_flitei_flit_ctrl2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_FLIT_CTRL2, &val->raw);
}

/* Flit error injection status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_flit_status(const struct pcicap_flitei_dwords *s,
				   struct pcicap_flitei_flit_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_FLIT_STATUS, &val->raw);
}

/* Injection into ordered sets: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_os_ctrl1(const struct pcicap_flitei_dwords *s,
				struct pcicap_flitei_os_ctrl1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_CTRL1, &val->raw);
}

/* Bytes and lanes to inject into: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_os_ctrl2(const struct pcicap_flitei_dwords *s,
				struct pcicap_flitei_os_ctrl2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_CTRL2, &val->raw);
}

/* Transmitted ordered sets: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_os_tx_status(const struct pcicap_flitei_dwords *s,
				    struct pcicap_flitei_os_tx_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_TX_STATUS, &val->raw);
}

/* Received ordered sets: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_snapshot_os_rx_status(const struct pcicap_flitei_dwords *s,
				    struct pcicap_flitei_os_rx_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FLITEI_OS_RX_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_init(struct pcicap_flitei *v)
{
	pcicap_view_clamp(&v->view, 36);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_flitei_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_flitei_find_next(const struct pcicap_flitei *prev,
			struct pcicap_flitei *v)
{
	return pcicap_flitei_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_FLITEI_H */
