/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Link speeds, widths, latencies and lane equalization
 *
 * Generated from specs/lib/link.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Link Capabilities and Lane Equalization Control;
 * Linux pci_regs.h
 */
#ifndef PCICAP_LINK_LIB_H
#define PCICAP_LINK_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* lane_presets: 8 bits */
typedef u8 __bitwise pcicap_link_lane_presets_t;
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_LINK_LANE_PRESETS_DOWNSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_link_lane_presets_t, 0x0f)
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_LINK_LANE_PRESETS_UPSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_link_lane_presets_t, 0xf0)

/* equalization_status: 32 bits */
typedef u32 __bitwise pcicap_link_equalization_status_t;
/* ros: Equalization at this speed is done */
#define  PCICAP_LINK_EQ_STATUS_EQ_COMPLETE \
	PCICAP_BITS(pcicap_link_equalization_status_t, 0x00000001)
/* ros: Phase 1 succeeded */
#define  PCICAP_LINK_EQ_STATUS_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_link_equalization_status_t, 0x00000002)
/* ros: Phase 2 succeeded */
#define  PCICAP_LINK_EQ_STATUS_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_link_equalization_status_t, 0x00000004)
/* ros: Phase 3 succeeded */
#define  PCICAP_LINK_EQ_STATUS_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_link_equalization_status_t, 0x00000008)
/* rw1cs: Link equalization is requested */
#define  PCICAP_LINK_EQ_STATUS_EQ_REQUEST \
	PCICAP_BITS(pcicap_link_equalization_status_t, 0x00000010)

/* equalization_status_precode: 32 bits */
typedef u32 __bitwise pcicap_link_equalization_status_precode_t;
/* ros: Equalization at this speed is done */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_EQ_COMPLETE \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000001)
/* ros: Phase 1 succeeded */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000002)
/* ros: Phase 2 succeeded */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000004)
/* ros: Phase 3 succeeded */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000008)
/* rw1cs: Link equalization is requested */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_EQ_REQUEST \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000010)
/* ro: The transmitter precodes */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_TX_PRECODING_ON \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000020)
/* ro: Transmitter precoding is requested */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_TX_PREC_REQUEST \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000040)
/* ro: No equalization needed was received */
#define  PCICAP_LINK_EQ_STATUS_PRECODE_NO_EQ_NEEDED_RX \
	PCICAP_BITS(pcicap_link_equalization_status_precode_t, 0x00000080)
/* clang-format on */

#endif /* PCICAP_LINK_LIB_H */
