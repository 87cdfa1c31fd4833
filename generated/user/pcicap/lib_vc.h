/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtual channels
 *
 * Generated from specs/lib/vc.yaml - do not edit.
 * Source: PCIe Base, Virtual Channel and Multi-Function Virtual Channel Capabilities; Linux pci_regs.h
 */
#ifndef PCICAP_VC_LIB_H
#define PCICAP_VC_LIB_H

/* clang-format off */

/* phases: 8 bits */
#define  PCICAP_VC_PHASES_EVEN			0x07 \
	/* rw: Virtual channel of the even phase */
#define  PCICAP_VC_PHASES_ODD			0x70 \
	/* rw: Virtual channel of the odd phase */

/* ctrl: 32 bits */
#define  PCICAP_VC_CTRL_TC_VC_MAP		0x000000ff \
	/* rw: Traffic classes mapped to the channel; bit 0 is fixed */
#define  PCICAP_VC_CTRL_LOAD_TABLE		0x00010000 \
	/* rw1s: Loads the port arbitration table; reads 0 */
#define  PCICAP_VC_CTRL_ARB_SELECT		0x000e0000 \
	/* rw: Arbitration scheme selected */
#define  PCICAP_VC_CTRL_ARB_SELECT_HARDWARE_FIXED 0x0
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR32	0x1
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR64	0x2
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR128	0x3
#define  PCICAP_VC_CTRL_ARB_SELECT_TWRR128	0x4
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR256	0x5
#define  PCICAP_VC_CTRL_VC_ID			0x07000000	/* rw: Virtual channel ID */
#define  PCICAP_VC_CTRL_ENABLE			0x80000000 \
	/* rw: The virtual channel is enabled */

/* status: 16 bits */
#define  PCICAP_VC_STATUS_TABLE_STATUS		0x0001 \
	/* ro: The arbitration table was changed and is not loaded yet */
#define  PCICAP_VC_STATUS_NEGOTIATION_PENDING	0x0002 \
	/* ro: Negotiation of the virtual channel is pending */

/* table: Port arbitration table of the channel */
#define PCICAP_VC_TABLE_ENTRIES_1DW		0x00	/* rw: Table of 1 dword */
#define PCICAP_VC_TABLE_ENTRIES_1DW_COUNT	1
#define PCICAP_VC_TABLE_ENTRIES_2DW		0x00	/* rw: Table of 2 dwords */
#define PCICAP_VC_TABLE_ENTRIES_2DW_COUNT	2
#define PCICAP_VC_TABLE_ENTRIES_4DW		0x00	/* rw: Table of 4 dwords */
#define PCICAP_VC_TABLE_ENTRIES_4DW_COUNT	4
#define PCICAP_VC_TABLE_ENTRIES_8DW		0x00	/* rw: Table of 8 dwords */
#define PCICAP_VC_TABLE_ENTRIES_8DW_COUNT	8
#define PCICAP_VC_TABLE_ENTRIES_16DW		0x00	/* rw: Table of 16 dwords */
#define PCICAP_VC_TABLE_ENTRIES_16DW_COUNT	16
#define PCICAP_VC_TABLE_ENTRIES_32DW		0x00	/* rw: Table of 32 dwords */
#define PCICAP_VC_TABLE_ENTRIES_32DW_COUNT	32
#define PCICAP_VC_TABLE_ENTRIES_64DW		0x00	/* rw: Table of 64 dwords */
#define PCICAP_VC_TABLE_ENTRIES_64DW_COUNT	64
/* clang-format on */

#endif /* PCICAP_VC_LIB_H */
