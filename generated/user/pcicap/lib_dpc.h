/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * RP PIO error bits
 *
 * Generated from specs/lib/dpc.yaml - do not edit.
 * Source: PCIe Base, Downstream Port Containment Extended Capability
 */
#ifndef PCICAP_DPC_LIB_H
#define PCICAP_DPC_LIB_H

/* clang-format off */

/* rp_pio: 32 bits */
#define  PCICAP_DPC_RP_PIO_CFG_UR		0x00000001 \
	/* rw1cs: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_CFG_CA		0x00000002 \
	/* rw1cs: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_CFG_TIMEOUT		0x00000004 \
	/* rw1cs: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_IO_UR		0x00000100 \
	/* rw1cs: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_IO_CA		0x00000200 \
	/* rw1cs: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_IO_TIMEOUT		0x00000400 \
	/* rw1cs: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MEM_UR		0x00010000 \
	/* rw1cs: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MEM_CA		0x00020000 \
	/* rw1cs: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MEM_TIMEOUT		0x00040000 \
	/* rw1cs: Memory request, completion timeout */
/* clang-format on */

#endif /* PCICAP_DPC_LIB_H */
