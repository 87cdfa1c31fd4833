/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Resizable BARs
 *
 * Generated from specs/lib/rebar.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Resizable BAR and VF Resizable BAR Capabilities; Linux
 * pci_regs.h, EDK2, libpci
 */
#ifndef PCICAP_REBAR_LIB_H
#define PCICAP_REBAR_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* ctrl: 32 bits */
typedef u32 __bitwise pcicap_rebar_ctrl_t;
/* ro: Which BAR */
#define  PCICAP_REBAR_CTRL_BAR_INDEX		PCICAP_BITS(pcicap_rebar_ctrl_t, 0x00000007)
/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_REBAR_CTRL_NUM_BARS		PCICAP_BITS(pcicap_rebar_ctrl_t, 0x000000e0)
/* rw: BAR size */
#define  PCICAP_REBAR_CTRL_BAR_SIZE		PCICAP_BITS(pcicap_rebar_ctrl_t, 0x00003f00)
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_REBAR_CTRL_SIZES_HIGH		PCICAP_BITS(pcicap_rebar_ctrl_t, 0xffff0000)
/* clang-format on */

#endif /* PCICAP_REBAR_LIB_H */
