/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Base address registers
 *
 * Generated from specs/lib/bar.yaml - do not edit.
 */
/*
 * Source: PCI Local Bus 3.0, 6.2.5; Linux pci_regs.h, pciutils, EDK2 PciBusDxe
 */
#ifndef PCICAP_BAR_LIB_H
#define PCICAP_BAR_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* bar: 32 bits */
typedef u32 __bitwise pcicap_bar_bar_t;
/* ro: Memory or I/O space */
#define  PCICAP_BAR_BAR_SPACE			PCICAP_BITS(pcicap_bar_bar_t, 0x00000001)
/* Memory space */
#define  PCICAP_BAR_BAR_SPACE_MEMORY		PCICAP_BITS(pcicap_bar_bar_t, 0x00000000)
/* I/O space */
#define  PCICAP_BAR_BAR_SPACE_IO		PCICAP_BITS(pcicap_bar_bar_t, 0x00000001)
/* ro: Where the range may be placed */
#define  PCICAP_BAR_BAR_TYPE			PCICAP_BITS(pcicap_bar_bar_t, 0x00000006)
/* Anywhere below 4 GiB */
#define  PCICAP_BAR_BAR_TYPE_BITS32		PCICAP_BITS(pcicap_bar_bar_t, 0x00000000)
/* Below 1 MiB (obsolete) */
#define  PCICAP_BAR_BAR_TYPE_BELOW_1M		PCICAP_BITS(pcicap_bar_bar_t, 0x00000002)
/* 64-bit: the next register is the upper half */
#define  PCICAP_BAR_BAR_TYPE_BITS64		PCICAP_BITS(pcicap_bar_bar_t, 0x00000004)
/* Reserved */
#define  PCICAP_BAR_BAR_TYPE_RESERVED		PCICAP_BITS(pcicap_bar_bar_t, 0x00000006)
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_BAR_BAR_PREFETCHABLE		PCICAP_BITS(pcicap_bar_bar_t, 0x00000008)
/* rw: Base address in memory space */
#define  PCICAP_BAR_BAR_ADDRESS			PCICAP_BITS(pcicap_bar_bar_t, 0xfffffff0)
/* rw: Base address in I/O space */
#define  PCICAP_BAR_BAR_IO_ADDRESS		PCICAP_BITS(pcicap_bar_bar_t, 0xfffffffc)

/* memory: 32 bits */
typedef u32 __bitwise pcicap_bar_memory_t;
/* ro: Memory or I/O space */
#define  PCICAP_BAR_MEMORY_SPACE		PCICAP_BITS(pcicap_bar_memory_t, 0x00000001)
/* Memory space */
#define  PCICAP_BAR_MEMORY_SPACE_MEMORY		PCICAP_BITS(pcicap_bar_memory_t, 0x00000000)
/* I/O space */
#define  PCICAP_BAR_MEMORY_SPACE_IO		PCICAP_BITS(pcicap_bar_memory_t, 0x00000001)
/* ro: Where the range may be placed */
#define  PCICAP_BAR_MEMORY_TYPE			PCICAP_BITS(pcicap_bar_memory_t, 0x00000006)
/* Anywhere below 4 GiB */
#define  PCICAP_BAR_MEMORY_TYPE_BITS32		PCICAP_BITS(pcicap_bar_memory_t, 0x00000000)
/* Below 1 MiB (obsolete) */
#define  PCICAP_BAR_MEMORY_TYPE_BELOW_1M	PCICAP_BITS(pcicap_bar_memory_t, 0x00000002)
/* 64-bit: the next register is the upper half */
#define  PCICAP_BAR_MEMORY_TYPE_BITS64		PCICAP_BITS(pcicap_bar_memory_t, 0x00000004)
/* Reserved */
#define  PCICAP_BAR_MEMORY_TYPE_RESERVED	PCICAP_BITS(pcicap_bar_memory_t, 0x00000006)
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_BAR_MEMORY_PREFETCHABLE		PCICAP_BITS(pcicap_bar_memory_t, 0x00000008)
/* rw: Base address */
#define  PCICAP_BAR_MEMORY_ADDRESS		PCICAP_BITS(pcicap_bar_memory_t, 0xfffffff0)

/* io: 32 bits */
typedef u32 __bitwise pcicap_bar_io_t;
/* ro: Memory or I/O space */
#define  PCICAP_BAR_IO_SPACE			PCICAP_BITS(pcicap_bar_io_t, 0x00000001)
/* Memory space */
#define  PCICAP_BAR_IO_SPACE_MEMORY		PCICAP_BITS(pcicap_bar_io_t, 0x00000000)
/* I/O space */
#define  PCICAP_BAR_IO_SPACE_IO			PCICAP_BITS(pcicap_bar_io_t, 0x00000001)
/* rw: Base address */
#define  PCICAP_BAR_IO_ADDRESS			PCICAP_BITS(pcicap_bar_io_t, 0xfffffffc)

/* rom: 32 bits */
typedef u32 __bitwise pcicap_bar_rom_t;
/* rw: Expansion ROM enable */
#define  PCICAP_BAR_ROM_ENABLE \
	PCICAP_BITS(pcicap_bar_rom_t, 0x00000001)
/* hwinit: Validation status of the ROM */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS \
	PCICAP_BITS(pcicap_bar_rom_t, 0x0000000e)
/* Validation is not supported */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_UNSUPPORTED \
	PCICAP_BITS(pcicap_bar_rom_t, 0x00000000)
/* Being checked */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_IN_PROGRESS \
	PCICAP_BITS(pcicap_bar_rom_t, 0x00000002)
/* Contents are valid, trust was not tested */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_VALID_UNTRUSTED \
	PCICAP_BITS(pcicap_bar_rom_t, 0x00000004)
/* Contents are valid and trusted */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_VALID_TRUSTED \
	PCICAP_BITS(pcicap_bar_rom_t, 0x00000006)
/* Content invalid */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_INVALID \
	PCICAP_BITS(pcicap_bar_rom_t, 0x00000008)
/* Contents are valid but not trusted */
#define  PCICAP_BAR_ROM_VALID_STATUS_VALID_NOT_TRUSTED \
	PCICAP_BITS(pcicap_bar_rom_t, 0x0000000a)
/* Valid with a warning, trust was not tested */
#define  PCICAP_BAR_ROM_VALID_STATUS_WARNING_UNTRUSTED \
	PCICAP_BITS(pcicap_bar_rom_t, 0x0000000c)
/* Valid with a warning and trusted */
#define  PCICAP_BAR_ROM_VALIDATION_STATUS_WARNING_TRUSTED \
	PCICAP_BITS(pcicap_bar_rom_t, 0x0000000e)
/* hwinit: Validation details; implementation-defined */
#define  PCICAP_BAR_ROM_VALIDATION_DETAILS \
	PCICAP_BITS(pcicap_bar_rom_t, 0x000000f0)
/* rw: Base address */
#define  PCICAP_BAR_ROM_ADDRESS \
	PCICAP_BITS(pcicap_bar_rom_t, 0xfffff800)
/* clang-format on */

#endif /* PCICAP_BAR_LIB_H */
