/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Capability headers
 *
 * Generated from specs/lib/caplist.yaml - do not edit.
 */
/*
 * Source: PCI Local Bus 3.0, 6.7; PCIe Base, Extended Capability Header;
 * Linux pci_regs.h
 */
#ifndef PCICAP_CAPLIST_LIB_H
#define PCICAP_CAPLIST_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* standard: 16 bits */
typedef u16 __bitwise pcicap_caplist_standard_t;
/* ro: Capability ID */
#define  PCICAP_CAPLIST_STANDARD_ID		PCICAP_BITS(pcicap_caplist_standard_t, 0x00ff)
/* ro: Offset of the next capability; the low two bits are 0 */
#define  PCICAP_CAPLIST_STANDARD_NEXT		PCICAP_BITS(pcicap_caplist_standard_t, 0xff00)

/* extended: 32 bits */
typedef u32 __bitwise pcicap_caplist_extended_t;
/* ro: Capability ID */
#define  PCICAP_CAPLIST_EXTENDED_ID		PCICAP_BITS(pcicap_caplist_extended_t, 0x0000ffff)
/* ro: Capability version */
#define  PCICAP_CAPLIST_EXTENDED_VERSION	PCICAP_BITS(pcicap_caplist_extended_t, 0x000f0000)
/* ro: Offset of the next capability */
#define  PCICAP_CAPLIST_EXTENDED_NEXT		PCICAP_BITS(pcicap_caplist_extended_t, 0xffc00000)
/* clang-format on */

#endif /* PCICAP_CAPLIST_LIB_H */
