/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Link speeds, widths, latencies and lane equalization
 *
 * Generated from specs/lib/link.yaml - do not edit.
 * Source: PCIe Base, Link Capabilities and Lane Equalization Control; Linux pci_regs.h
 */
#ifndef PCICAP_LINK_LIB_H
#define PCICAP_LINK_LIB_H

/* clang-format off */

/* lane_presets: 8 bits */
#define  PCICAP_LINK_LANE_PRESETS_DOWNSTREAM_TX_PRESET 0x0f \
	/* hwinit: Downstream port transmitter preset */
#define  PCICAP_LINK_LANE_PRESETS_UPSTREAM_TX_PRESET 0xf0 \
	/* hwinit: Upstream port transmitter preset */

/* equalization_status: 32 bits */
#define  PCICAP_LINK_EQUALIZATION_STATUS_EQUALIZATION_COMPLETE 0x00000001 /* ros: Equalization at this speed is done */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PHASE1_SUCCESSFUL 0x00000002 /* ros: Phase 1 succeeded */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PHASE2_SUCCESSFUL 0x00000004 /* ros: Phase 2 succeeded */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PHASE3_SUCCESSFUL 0x00000008 /* ros: Phase 3 succeeded */
#define  PCICAP_LINK_EQUALIZATION_STATUS_EQUALIZATION_REQUEST 0x00000010 /* rw1cs: Link equalization is requested */

/* equalization_status_precode: 32 bits */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_EQUALIZATION_COMPLETE 0x00000001 /* ros: Equalization at this speed is done */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_PHASE1_SUCCESSFUL 0x00000002 /* ros: Phase 1 succeeded */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_PHASE2_SUCCESSFUL 0x00000004 /* ros: Phase 2 succeeded */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_PHASE3_SUCCESSFUL 0x00000008 /* ros: Phase 3 succeeded */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_EQUALIZATION_REQUEST 0x00000010 /* rw1cs: Link equalization is requested */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_TRANSMITTER_PRECODING_ON 0x00000020 /* ro: The transmitter precodes */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_TRANSMITTER_PRECODING_REQUEST 0x00000040 /* ro: Transmitter precoding is requested */
#define  PCICAP_LINK_EQUALIZATION_STATUS_PRECODE_NO_EQUALIZATION_NEEDED_RECEIVED 0x00000080 /* ro: No equalization needed was received */
/* clang-format on */

#endif /* PCICAP_LINK_LIB_H */
