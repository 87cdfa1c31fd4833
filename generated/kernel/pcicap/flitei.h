/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flit Error Injection
 *
 * Generated from specs/ext/flitei.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Flit Error Injection Extended Capability; libpci
 * header.h, pydiskcmd
 */
#ifndef PCICAP_FLITEI_H
#define PCICAP_FLITEI_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_FLITEI_ID			0x0034
#define PCICAP_FLITEI_SIZE			0x24

/* Registers: offset from the start of the capability; fields: mask, access */
/* rsvdp: Reserved */
#define PCICAP_FLITEI_CAP			0x04

typedef u32 __bitwise pcicap_flitei_flit_ctrl1_t;
/* rw: Errors in flits */
#define PCICAP_FLITEI_FLIT_CTRL1		0x08
/* rw: Injects errors */
#define  PCICAP_FLITEI_FLIT_CTRL1_ENABLE	PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000001)
/* rw: Injection into transmitted flits */
#define  PCICAP_FLITEI_FLIT_CTRL1_TX		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000002)
/* rw: Injection into received flits */
#define  PCICAP_FLITEI_FLIT_CTRL1_RX		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000004)
/* rw: At 2.5 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT2_5		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000040)
/* rw: At 5 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT5		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000080)
/* rw: At 8 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT8		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000100)
/* rw: At 16 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT16		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000200)
/* rw: At 32 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT32		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000400)
/* rw: At 64 GT/s */
#define  PCICAP_FLITEI_FLIT_CTRL1_GT64		PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x00000800)
/* rw: How many */
#define  PCICAP_FLITEI_FLIT_CTRL1_NUM_ERRORS	PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x001f0000)
/* rw: Flits between two */
#define  PCICAP_FLITEI_FLIT_CTRL1_SPACING	PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x1fe00000)
/* rw: Kind of flit */
#define  PCICAP_FLITEI_FLIT_CTRL1_FLIT_TYPE	PCICAP_BITS(pcicap_flitei_flit_ctrl1_t, 0x60000000)

typedef u32 __bitwise pcicap_flitei_flit_ctrl2_t;
/* rw: Kind of error to inject */
#define PCICAP_FLITEI_FLIT_CTRL2		0x0c
/* rw: Number of consecutive errors */
#define  PCICAP_FLITEI_FLIT_CTRL2_CONSECUTIVE	PCICAP_BITS(pcicap_flitei_flit_ctrl2_t, 0x00000007)
/* rw: Kind of error */
#define  PCICAP_FLITEI_FLIT_CTRL2_TYPE		PCICAP_BITS(pcicap_flitei_flit_ctrl2_t, 0x00000018)
/* rw: Location in the flit */
#define  PCICAP_FLITEI_FLIT_CTRL2_OFFSET	PCICAP_BITS(pcicap_flitei_flit_ctrl2_t, 0x00000fe0)
/* rw: Bits to change */
#define  PCICAP_FLITEI_FLIT_CTRL2_MAGNITUDE	PCICAP_BITS(pcicap_flitei_flit_ctrl2_t, 0x000ff000)

typedef u32 __bitwise pcicap_flitei_flit_status_t;
/* ro: Flit error injection status */
#define PCICAP_FLITEI_FLIT_STATUS		0x10
/* ro: Injection into transmitted flits */
#define  PCICAP_FLITEI_FLIT_STATUS_TX		PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000003)
#define  PCICAP_FLITEI_FLIT_STATUS_TX_IDLE	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000000)
#define  PCICAP_FLITEI_FLIT_STATUS_TX_STARTED	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000001)
#define  PCICAP_FLITEI_FLIT_STATUS_TX_COMPLETED	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000002)
#define  PCICAP_FLITEI_FLIT_STATUS_TX_FAILED	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000003)
/* ro: Injection into received flits */
#define  PCICAP_FLITEI_FLIT_STATUS_RX		PCICAP_BITS(pcicap_flitei_flit_status_t, 0x0000000c)
#define  PCICAP_FLITEI_FLIT_STATUS_RX_IDLE	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000000)
#define  PCICAP_FLITEI_FLIT_STATUS_RX_STARTED	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000004)
#define  PCICAP_FLITEI_FLIT_STATUS_RX_COMPLETED	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x00000008)
#define  PCICAP_FLITEI_FLIT_STATUS_RX_FAILED	PCICAP_BITS(pcicap_flitei_flit_status_t, 0x0000000c)

typedef u32 __bitwise pcicap_flitei_os_ctrl1_t;
/* rw: Injection into ordered sets */
#define PCICAP_FLITEI_OS_CTRL1			0x14
/* rw: Injects errors */
#define  PCICAP_FLITEI_OS_CTRL1_ENABLE		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00000001)
/* rw: Injection into transmitted ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TX		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00000002)
/* rw: Injection into received ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_RX		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00000004)
/* rw: How many */
#define  PCICAP_FLITEI_OS_CTRL1_NUM_ERRORS	PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x000000f8)
/* rw: Ordered sets between two injections */
#define  PCICAP_FLITEI_OS_CTRL1_SPACING		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x0000ff00)
/* rw: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TS0		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00010000)
/* rw: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TS1		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00020000)
/* rw: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_TS2		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00040000)
/* rw: SKP ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_SKP		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00080000)
/* rw: EIEOS */
#define  PCICAP_FLITEI_OS_CTRL1_EIEOS		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00100000)
/* rw: EIOS */
#define  PCICAP_FLITEI_OS_CTRL1_EIOS		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00200000)
/* rw: SDS ordered sets */
#define  PCICAP_FLITEI_OS_CTRL1_SDS		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00400000)
/* rw: In the Polling state */
#define  PCICAP_FLITEI_OS_CTRL1_POLLING		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x00800000)
/* rw: In the Configuration state */
#define  PCICAP_FLITEI_OS_CTRL1_CONFIGURATION	PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x01000000)
/* rw: In L0 */
#define  PCICAP_FLITEI_OS_CTRL1_L0		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x02000000)
/* rw: In Recovery, outside of equalization */
#define  PCICAP_FLITEI_OS_CTRL1_NO_EQ		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x04000000)
/* rw: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ01		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x08000000)
/* rw: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ2		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x10000000)
/* rw: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_CTRL1_EQ3		PCICAP_BITS(pcicap_flitei_os_ctrl1_t, 0x20000000)

typedef u32 __bitwise pcicap_flitei_os_ctrl2_t;
/* rw: Bytes and lanes to inject into */
#define PCICAP_FLITEI_OS_CTRL2			0x18
/* rw: Bytes of the ordered set */
#define  PCICAP_FLITEI_OS_CTRL2_BYTES		PCICAP_BITS(pcicap_flitei_os_ctrl2_t, 0x0000ffff)
/* rw: Lanes */
#define  PCICAP_FLITEI_OS_CTRL2_LANES		PCICAP_BITS(pcicap_flitei_os_ctrl2_t, 0xffff0000)

typedef u32 __bitwise pcicap_flitei_os_tx_status_t;
/* ro: Transmitted ordered sets */
#define PCICAP_FLITEI_OS_TX_STATUS				0x1c
/* ro: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000003)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000001)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000002)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS0_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000003)
/* ro: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x0000000c)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000004)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000008)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS1_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x0000000c)
/* ro: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000030)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000010)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000020)
#define  PCICAP_FLITEI_OS_TX_STATUS_TS2_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000030)
/* ro: SKP ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x000000c0)
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000040)
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000080)
#define  PCICAP_FLITEI_OS_TX_STATUS_SKP_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x000000c0)
/* ro: EIEOS */
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000300)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000100)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000200)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIEOS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000300)
/* ro: EIOS */
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000c00)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000400)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000800)
#define  PCICAP_FLITEI_OS_TX_STATUS_EIOS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000c00)
/* ro: SDS ordered sets */
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00003000)
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00001000)
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00002000)
#define  PCICAP_FLITEI_OS_TX_STATUS_SDS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00003000)
/* ro: In the Polling state */
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x0000c000)
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00004000)
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00008000)
#define  PCICAP_FLITEI_OS_TX_STATUS_POLLING_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x0000c000)
/* ro: In the Configuration state */
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00030000)
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00010000)
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIG_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00020000)
#define  PCICAP_FLITEI_OS_TX_STATUS_CONFIGURATION_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00030000)
/* ro: In L0 */
#define  PCICAP_FLITEI_OS_TX_STATUS_L0 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x000c0000)
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00040000)
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00080000)
#define  PCICAP_FLITEI_OS_TX_STATUS_L0_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x000c0000)
/* ro: In Recovery, outside of equalization */
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00300000)
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00100000)
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00200000)
#define  PCICAP_FLITEI_OS_TX_STATUS_NO_EQ_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00300000)
/* ro: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00c00000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00400000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00800000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ01_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00c00000)
/* ro: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x03000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x01000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x02000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ2_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x03000000)
/* ro: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3 \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x0c000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_IDLE \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_STARTED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x04000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x08000000)
#define  PCICAP_FLITEI_OS_TX_STATUS_EQ3_FAILED \
	PCICAP_BITS(pcicap_flitei_os_tx_status_t, 0x0c000000)

typedef u32 __bitwise pcicap_flitei_os_rx_status_t;
/* ro: Received ordered sets */
#define PCICAP_FLITEI_OS_RX_STATUS				0x20
/* ro: TS0 ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000003)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000001)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000002)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS0_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000003)
/* ro: TS1 ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x0000000c)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000004)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000008)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS1_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x0000000c)
/* ro: TS2 ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000030)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000010)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000020)
#define  PCICAP_FLITEI_OS_RX_STATUS_TS2_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000030)
/* ro: SKP ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x000000c0)
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000040)
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000080)
#define  PCICAP_FLITEI_OS_RX_STATUS_SKP_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x000000c0)
/* ro: EIEOS */
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000300)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000100)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000200)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIEOS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000300)
/* ro: EIOS */
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000c00)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000400)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000800)
#define  PCICAP_FLITEI_OS_RX_STATUS_EIOS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000c00)
/* ro: SDS ordered sets */
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00003000)
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00001000)
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00002000)
#define  PCICAP_FLITEI_OS_RX_STATUS_SDS_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00003000)
/* ro: In the Polling state */
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x0000c000)
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00004000)
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00008000)
#define  PCICAP_FLITEI_OS_RX_STATUS_POLLING_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x0000c000)
/* ro: In the Configuration state */
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00030000)
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00010000)
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIG_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00020000)
#define  PCICAP_FLITEI_OS_RX_STATUS_CONFIGURATION_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00030000)
/* ro: In L0 */
#define  PCICAP_FLITEI_OS_RX_STATUS_L0 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x000c0000)
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00040000)
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00080000)
#define  PCICAP_FLITEI_OS_RX_STATUS_L0_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x000c0000)
/* ro: In Recovery, outside of equalization */
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00300000)
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00100000)
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00200000)
#define  PCICAP_FLITEI_OS_RX_STATUS_NO_EQ_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00300000)
/* ro: In equalization phases 0 and 1 */
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00c00000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00400000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00800000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ01_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00c00000)
/* ro: In equalization phase 2 */
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x03000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x01000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x02000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ2_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x03000000)
/* ro: In equalization phase 3 */
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3 \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x0c000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_IDLE \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x00000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_STARTED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x04000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_COMPLETED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x08000000)
#define  PCICAP_FLITEI_OS_RX_STATUS_EQ3_FAILED \
	PCICAP_BITS(pcicap_flitei_os_rx_status_t, 0x0c000000)
/* clang-format on */

/**
 * struct pcicap_flitei - Flit Error Injection
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_flitei_find() only.
 */
struct pcicap_flitei {
	struct pci_dev *dev;
	u16 pos;
};

/* Reserved */

/* Errors in flits */
static inline int __must_check
pcicap_flitei_read_flit_ctrl1(const struct pcicap_flitei *v,
			      pcicap_flitei_flit_ctrl1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITEI_FLIT_CTRL1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_flitei_update_flit_ctrl1(const struct pcicap_flitei *v,
				pcicap_flitei_flit_ctrl1_t mask,
				pcicap_flitei_flit_ctrl1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x7fff0fc7);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FLITEI_FLIT_CTRL1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Kind of error to inject */
static inline int __must_check
pcicap_flitei_read_flit_ctrl2(const struct pcicap_flitei *v,
			      pcicap_flitei_flit_ctrl2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITEI_FLIT_CTRL2 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_flitei_update_flit_ctrl2(const struct pcicap_flitei *v,
				pcicap_flitei_flit_ctrl2_t mask,
				pcicap_flitei_flit_ctrl2_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x000fffff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FLITEI_FLIT_CTRL2 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Flit error injection status */
static inline int __must_check
pcicap_flitei_read_flit_status(const struct pcicap_flitei *v,
			       pcicap_flitei_flit_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITEI_FLIT_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Injection into ordered sets */
static inline int __must_check
pcicap_flitei_read_os_ctrl1(const struct pcicap_flitei *v,
			    pcicap_flitei_os_ctrl1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITEI_OS_CTRL1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_flitei_update_os_ctrl1(const struct pcicap_flitei *v,
			      pcicap_flitei_os_ctrl1_t mask,
			      pcicap_flitei_os_ctrl1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x3fffffff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FLITEI_OS_CTRL1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Bytes and lanes to inject into */
static inline int __must_check
pcicap_flitei_read_os_ctrl2(const struct pcicap_flitei *v,
			    pcicap_flitei_os_ctrl2_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FLITEI_OS_CTRL2,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_flitei_write_os_ctrl2(const struct pcicap_flitei *v,
			     pcicap_flitei_os_ctrl2_t val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_FLITEI_OS_CTRL2,
				     (__force u32)val);
}

static inline int __must_check
pcicap_flitei_update_os_ctrl2(const struct pcicap_flitei *v,
			      pcicap_flitei_os_ctrl2_t mask,
			      pcicap_flitei_os_ctrl2_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev, v->pos + PCICAP_FLITEI_OS_CTRL2,
				      ~(__force u32)mask, (__force u32)val);
}

/* Transmitted ordered sets */
static inline int __must_check
pcicap_flitei_read_os_tx_status(const struct pcicap_flitei *v,
				pcicap_flitei_os_tx_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITEI_OS_TX_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Received ordered sets */
static inline int __must_check
pcicap_flitei_read_os_rx_status(const struct pcicap_flitei *v,
				pcicap_flitei_os_rx_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FLITEI_OS_RX_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_flitei_at(struct pci_dev *dev, u16 pos, struct pcicap_flitei *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_flitei_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_flitei_find(struct pci_dev *dev, struct pcicap_flitei *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_FLITEI_ID);
	int ret = pcicap_flitei_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_flitei_find_next(const struct pcicap_flitei *prev,
			struct pcicap_flitei *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_FLITEI_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_flitei_at(dev, pos, v);
}

#endif /* PCICAP_FLITEI_H */
