/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Resizable BARs
 *
 * Generated from specs/lib/rebar.yaml - do not edit.
 * Source: PCIe Base, Resizable BAR and VF Resizable BAR Capabilities; Linux pci_regs.h, EDK2, libpci
 */
#ifndef PCICAP_REBAR_LIB_H
#define PCICAP_REBAR_LIB_H

/* clang-format off */

/* ctrl: 32 bits */
#define  PCICAP_REBAR_CTRL_BAR_INDEX		0x00000007	/* ro: Which BAR */
#define  PCICAP_REBAR_CTRL_NUM_BARS		0x000000e0 \
	/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_REBAR_CTRL_BAR_SIZE		0x00003f00	/* rw: BAR size */
#define  PCICAP_REBAR_CTRL_SIZES_HIGH		0xffff0000 \
	/* ro: Sizes from 256 TiB to 8 EiB */

/* entry: One BAR */

/* ro: Supported BAR sizes */
#define PCICAP_REBAR_ENTRY_CAP			0x00
/* ro: Sizes from 1 MiB to 128 TiB */
#define  PCICAP_REBAR_ENTRY_CAP_SIZES		0xfffffff0

/* ro, rw: BAR size */
#define PCICAP_REBAR_ENTRY_CTRL			0x04
/* ro: Which BAR */
#define  PCICAP_REBAR_ENTRY_CTRL_BAR_INDEX	0x00000007
/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_REBAR_ENTRY_CTRL_NUM_BARS	0x000000e0
/* rw: BAR size */
#define  PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE	0x00003f00
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_REBAR_ENTRY_CTRL_SIZES_HIGH	0xffff0000
#define  PCICAP_REBAR_ENTRY_CTRL_WRITE_MASK	0x00003f00
#define  PCICAP_REBAR_ENTRY_CTRL_KEEP_MASK	0x0000ff18
/* clang-format on */

#endif /* PCICAP_REBAR_LIB_H */
