/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * NVM Express commands and data structures
 *
 * Generated from specs/lib/nvme.yaml - do not edit.
 * Source: NVM Express Base 2.0, 3.3; linux/nvme.h
 */
#ifndef PCICAP_NVME_LIB_H
#define PCICAP_NVME_LIB_H

/* clang-format off */

/* power_state */
#define PCICAP_NVME_POWER_STATE_STRIDE		0x20
/* ro: The most power, in 10 mW, or 0.1 mW with mxps */
#define PCICAP_NVME_POWER_STATE_MP		0x00

#define PCICAP_NVME_POWER_STATE_FLAGS		0x03		/* ro: Of the power state */
#define  PCICAP_NVME_POWER_STATE_FLAGS_MXPS	0x01		/* ro: The power is in 0.1 mW */
#define  PCICAP_NVME_POWER_STATE_FLAGS_NOPS	0x02		/* ro: No commands are processed */
#define PCICAP_NVME_POWER_STATE_ENLAT		0x04	/* ro: The longest way in */
#define PCICAP_NVME_POWER_STATE_EXLAT		0x08	/* ro: The longest way out */
/* ro: Relative read throughput, 0: the best */
#define PCICAP_NVME_POWER_STATE_RRT		0x0c
#define PCICAP_NVME_POWER_STATE_RRL		0x0d	/* ro: Relative read latency, 0: the best */
/* ro: Relative write throughput, 0: the best */
#define PCICAP_NVME_POWER_STATE_RWT		0x0e
/* ro: Relative write latency, 0: the best */
#define PCICAP_NVME_POWER_STATE_RWL		0x0f
#define PCICAP_NVME_POWER_STATE_IDLP		0x10	/* ro: Power while idle */

#define PCICAP_NVME_POWER_STATE_IPS			0x12	/* ro: Scale of that */
#define  PCICAP_NVME_POWER_STATE_IPS_SCALE		0xc0	/* ro: What it is counted in */
#define  PCICAP_NVME_POWER_STATE_IPS_SCALE_NOT_REPORTED	0x0
#define  PCICAP_NVME_POWER_STATE_IPS_SCALE_MW0_1	0x1
#define  PCICAP_NVME_POWER_STATE_IPS_SCALE_MW10		0x2
#define PCICAP_NVME_POWER_STATE_ACTP		0x14	/* ro: Power while active */

#define PCICAP_NVME_POWER_STATE_APS			0x16	/* ro: Workload and scale of that */
#define  PCICAP_NVME_POWER_STATE_APS_WORKLOAD		0x07	/* ro: Which workload */
#define  PCICAP_NVME_POWER_STATE_APS_SCALE		0xc0	/* ro: What it is counted in */
#define  PCICAP_NVME_POWER_STATE_APS_SCALE_NOT_REPORTED	0x0
#define  PCICAP_NVME_POWER_STATE_APS_SCALE_MW0_1	0x1
#define  PCICAP_NVME_POWER_STATE_APS_SCALE_MW10		0x2
/* clang-format on */

#endif /* PCICAP_NVME_LIB_H */
