/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtual channels
 *
 * Generated from specs/lib/vc.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Virtual Channel and Multi-Function Virtual Channel
 * Capabilities; Linux pci_regs.h
 */
#ifndef PCICAP_VC_LIB_H
#define PCICAP_VC_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* phases: 8 bits */
typedef u8 __bitwise pcicap_vc_phases_t;
/* rw: Virtual channel of the even phase */
#define  PCICAP_VC_PHASES_EVEN			PCICAP_BITS(pcicap_vc_phases_t, 0x07)
/* rw: Virtual channel of the odd phase */
#define  PCICAP_VC_PHASES_ODD			PCICAP_BITS(pcicap_vc_phases_t, 0x70)

/* ctrl: 32 bits */
typedef u32 __bitwise pcicap_vc_ctrl_t;
/* rw: Traffic classes mapped to the channel; bit 0 is fixed */
#define  PCICAP_VC_CTRL_TC_VC_MAP			PCICAP_BITS(pcicap_vc_ctrl_t, 0x000000ff)
/* rw1s: Loads the port arbitration table; reads 0 */
#define  PCICAP_VC_CTRL_LOAD_TABLE			PCICAP_BITS(pcicap_vc_ctrl_t, 0x00010000)
/* rw: Arbitration scheme selected */
#define  PCICAP_VC_CTRL_ARB_SELECT			PCICAP_BITS(pcicap_vc_ctrl_t, 0x000e0000)
#define  PCICAP_VC_CTRL_ARB_SELECT_HARDWARE_FIXED	PCICAP_BITS(pcicap_vc_ctrl_t, 0x00000000)
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR32		PCICAP_BITS(pcicap_vc_ctrl_t, 0x00020000)
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR64		PCICAP_BITS(pcicap_vc_ctrl_t, 0x00040000)
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR128		PCICAP_BITS(pcicap_vc_ctrl_t, 0x00060000)
#define  PCICAP_VC_CTRL_ARB_SELECT_TWRR128		PCICAP_BITS(pcicap_vc_ctrl_t, 0x00080000)
#define  PCICAP_VC_CTRL_ARB_SELECT_WRR256		PCICAP_BITS(pcicap_vc_ctrl_t, 0x000a0000)
/* rw: Virtual channel ID */
#define  PCICAP_VC_CTRL_VC_ID				PCICAP_BITS(pcicap_vc_ctrl_t, 0x07000000)
/* rw: The virtual channel is enabled */
#define  PCICAP_VC_CTRL_ENABLE				PCICAP_BITS(pcicap_vc_ctrl_t, 0x80000000)

/* status: 16 bits */
typedef u16 __bitwise pcicap_vc_status_t;
/* ro: The arbitration table was changed and is not loaded yet */
#define  PCICAP_VC_STATUS_TABLE_STATUS		PCICAP_BITS(pcicap_vc_status_t, 0x0001)
/* ro: Negotiation of the virtual channel is pending */
#define  PCICAP_VC_STATUS_NEGOTIATION_PENDING	PCICAP_BITS(pcicap_vc_status_t, 0x0002)
/* clang-format on */

#endif /* PCICAP_VC_LIB_H */
