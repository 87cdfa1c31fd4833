/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Base address registers
 *
 * Generated from specs/lib/bar.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.2.5; Linux pci_regs.h, pciutils, EDK2 PciBusDxe
 */
#ifndef PCICAP_BAR_LIB_H
#define PCICAP_BAR_LIB_H

/* clang-format off */

/* bar: 32 bits */
#define  PCICAP_BAR_BAR_SPACE			0x00000001	/* ro: Memory or I/O space */
#define  PCICAP_BAR_BAR_SPACE_MEMORY		0x0		/* Memory space */
#define  PCICAP_BAR_BAR_SPACE_IO		0x1		/* I/O space */
#define  PCICAP_BAR_BAR_TYPE			0x00000006 \
	/* ro: Where the range may be placed */
#define  PCICAP_BAR_BAR_TYPE_BITS32		0x0		/* Anywhere below 4 GiB */
#define  PCICAP_BAR_BAR_TYPE_BELOW_1M		0x1		/* Below 1 MiB (obsolete) */
#define  PCICAP_BAR_BAR_TYPE_BITS64		0x2 \
	/* 64-bit: the next register is the upper half */
#define  PCICAP_BAR_BAR_TYPE_RESERVED		0x3		/* Reserved */
#define  PCICAP_BAR_BAR_PREFETCHABLE		0x00000008 \
	/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_BAR_BAR_ADDRESS			0xfffffff0 \
	/* rw: Base address in memory space */
#define  PCICAP_BAR_BAR_IO_ADDRESS		0xfffffffc	/* rw: Base address in I/O space */

/* memory: 32 bits */
#define  PCICAP_BAR_MEMORY_SPACE		0x00000001	/* ro: Memory or I/O space */
#define  PCICAP_BAR_MEMORY_SPACE_MEMORY		0x0		/* Memory space */
#define  PCICAP_BAR_MEMORY_SPACE_IO		0x1		/* I/O space */
#define  PCICAP_BAR_MEMORY_TYPE			0x00000006 \
	/* ro: Where the range may be placed */
#define  PCICAP_BAR_MEMORY_TYPE_BITS32		0x0		/* Anywhere below 4 GiB */
#define  PCICAP_BAR_MEMORY_TYPE_BELOW_1M	0x1		/* Below 1 MiB (obsolete) */
#define  PCICAP_BAR_MEMORY_TYPE_BITS64		0x2 \
	/* 64-bit: the next register is the upper half */
#define  PCICAP_BAR_MEMORY_TYPE_RESERVED	0x3		/* Reserved */
#define  PCICAP_BAR_MEMORY_PREFETCHABLE		0x00000008 \
	/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_BAR_MEMORY_ADDRESS		0xfffffff0	/* rw: Base address */

/* io: 32 bits */
#define  PCICAP_BAR_IO_SPACE			0x00000001	/* ro: Memory or I/O space */
#define  PCICAP_BAR_IO_SPACE_MEMORY		0x0		/* Memory space */
#define  PCICAP_BAR_IO_SPACE_IO			0x1		/* I/O space */
#define  PCICAP_BAR_IO_ADDRESS			0xfffffffc	/* rw: Base address */

/* rom: 32 bits */
#define  PCICAP_BAR_ROM_ENABLE			0x00000001	/* rw: Expansion ROM enable */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS	0x0000000e \
	/* hwinit: Validation status of the ROM */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_UNSUPPORTED 0x0	/* Validation is not supported */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_IN_PROGRESS 0x1	/* Being checked */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_VALID_UNTRUSTED 0x2 \
	/* Contents are valid, trust was not tested */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_VALID_TRUSTED 0x3	/* Contents are valid and trusted */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_INVALID 0x4		/* Content invalid */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_VALID_NOT_TRUSTED 0x5 \
	/* Contents are valid but not trusted */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_WARNING_UNTRUSTED 0x6 \
	/* Valid with a warning, trust was not tested */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_WARNING_TRUSTED 0x7 \
	/* Valid with a warning and trusted */
#define  PCICAP_BAR_ROM_VALIDATION_DETAILS	0x000000f0 \
	/* hwinit: Validation details; implementation-defined */
#define  PCICAP_BAR_ROM_ADDRESS			0xfffff800	/* rw: Base address */
/* clang-format on */

#endif /* PCICAP_BAR_LIB_H */
