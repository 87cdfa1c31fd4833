/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 1 configuration header
 *
 * Generated from specs/header/type1.yaml - do not edit.
 */
/*
 * Source: PCI-to-PCI Bridge Architecture 1.2, 3.2; PCIe Base, Type 1
 * Configuration Space Header
 */
#ifndef PCICAP_TYPE1_H
#define PCICAP_TYPE1_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_TYPE1_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_TYPE1_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Vendor ID; FFFFh if there is no function */
#define PCICAP_TYPE1_VENDOR_ID			0x00
/* hwinit: Device ID */
#define PCICAP_TYPE1_DEVICE_ID			0x02

typedef u16 __bitwise pcicap_type1_command_t;
/* rw: Command */
#define PCICAP_TYPE1_COMMAND				0x04
/* rw: I/O space enable */
#define  PCICAP_TYPE1_COMMAND_IO_SPACE			PCICAP_BITS(pcicap_type1_command_t, 0x0001)
/* rw: Memory space enable */
#define  PCICAP_TYPE1_COMMAND_MEMORY_SPACE		PCICAP_BITS(pcicap_type1_command_t, 0x0002)
/* rw: May issue requests */
#define  PCICAP_TYPE1_COMMAND_BUS_MASTER		PCICAP_BITS(pcicap_type1_command_t, 0x0004)
/* rw: Special cycle enable */
#define  PCICAP_TYPE1_COMMAND_SPECIAL_CYCLES		PCICAP_BITS(pcicap_type1_command_t, 0x0008)
/* rw: Memory write and invalidate enable */
#define  PCICAP_TYPE1_COMMAND_MEMORY_WRITE_INVALIDATE	PCICAP_BITS(pcicap_type1_command_t, 0x0010)
/* rw: VGA palette snoop */
#define  PCICAP_TYPE1_COMMAND_VGA_PALETTE_SNOOP		PCICAP_BITS(pcicap_type1_command_t, 0x0020)
/* rw: Parity error response */
#define  PCICAP_TYPE1_COMMAND_PARITY_ERROR_RESPONSE	PCICAP_BITS(pcicap_type1_command_t, 0x0040)
/* rw: IDSEL stepping or wait cycle control */
#define  PCICAP_TYPE1_COMMAND_IDSEL_STEPPING		PCICAP_BITS(pcicap_type1_command_t, 0x0080)
/* rw: SERR# enable */
#define  PCICAP_TYPE1_COMMAND_SERR_ENABLE		PCICAP_BITS(pcicap_type1_command_t, 0x0100)
/* rw: Fast back-to-back transactions enable */
#define  PCICAP_TYPE1_COMMAND_FAST_BACK_TO_BACK		PCICAP_BITS(pcicap_type1_command_t, 0x0200)
/* rw: Interrupt disable: INTx must not be asserted */
#define  PCICAP_TYPE1_COMMAND_INTX_DISABLE		PCICAP_BITS(pcicap_type1_command_t, 0x0400)
#define  PCICAP_TYPE1_COMMAND_RESET_VALUE		PCICAP_BITS(pcicap_type1_command_t, 0x0000)

typedef u16 __bitwise pcicap_type1_status_t;
/* ro, rw1c: Status */
#define PCICAP_TYPE1_STATUS				0x06
/* ro: Immediate readiness */
#define  PCICAP_TYPE1_STATUS_IMMEDIATE_READINESS	PCICAP_BITS(pcicap_type1_status_t, 0x0001)
/* ro: Interrupt status: INTx is pending */
#define  PCICAP_TYPE1_STATUS_INTERRUPT			PCICAP_BITS(pcicap_type1_status_t, 0x0008)
/* ro: Capabilities list is present */
#define  PCICAP_TYPE1_STATUS_CAP_LIST			PCICAP_BITS(pcicap_type1_status_t, 0x0010)
/* ro: 66 MHz capable */
#define  PCICAP_TYPE1_STATUS_MHZ66_CAPABLE		PCICAP_BITS(pcicap_type1_status_t, 0x0020)
/* ro: User definable features (obsolete) */
#define  PCICAP_TYPE1_STATUS_UDF			PCICAP_BITS(pcicap_type1_status_t, 0x0040)
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE1_STATUS_FAST_BACK_TO_BACK		PCICAP_BITS(pcicap_type1_status_t, 0x0080)
/* rw1c: Master data parity error */
#define  PCICAP_TYPE1_STATUS_MASTER_DATA_PARITY_ERROR	PCICAP_BITS(pcicap_type1_status_t, 0x0100)
/* ro: DEVSEL timing */
#define  PCICAP_TYPE1_STATUS_DEVSEL			PCICAP_BITS(pcicap_type1_status_t, 0x0600)
#define  PCICAP_TYPE1_STATUS_DEVSEL_FAST		PCICAP_BITS(pcicap_type1_status_t, 0x0000)
#define  PCICAP_TYPE1_STATUS_DEVSEL_MEDIUM		PCICAP_BITS(pcicap_type1_status_t, 0x0200)
#define  PCICAP_TYPE1_STATUS_DEVSEL_SLOW		PCICAP_BITS(pcicap_type1_status_t, 0x0400)
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE1_STATUS_SIGNALED_TARGET_ABORT	PCICAP_BITS(pcicap_type1_status_t, 0x0800)
/* rw1c: Received target abort */
#define  PCICAP_TYPE1_STATUS_RECEIVED_TARGET_ABORT	PCICAP_BITS(pcicap_type1_status_t, 0x1000)
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE1_STATUS_RECEIVED_MASTER_ABORT	PCICAP_BITS(pcicap_type1_status_t, 0x2000)
/* rw1c: Signaled system error */
#define  PCICAP_TYPE1_STATUS_SIGNALED_SYSTEM_ERROR	PCICAP_BITS(pcicap_type1_status_t, 0x4000)
/* rw1c: Detected parity error */
#define  PCICAP_TYPE1_STATUS_DETECTED_PARITY_ERROR	PCICAP_BITS(pcicap_type1_status_t, 0x8000)
/* hwinit: Revision ID */
#define PCICAP_TYPE1_REVISION_ID		0x08

typedef u32 __bitwise pcicap_type1_class_code_t;
/* ro: Class code */
#define PCICAP_TYPE1_CLASS_CODE			0x09
/* ro: Programming interface */
#define  PCICAP_TYPE1_CLASS_CODE_PROG_IF	PCICAP_BITS(pcicap_type1_class_code_t, 0x0000ff)
/* ro: Sub-class */
#define  PCICAP_TYPE1_CLASS_CODE_SUB_CLASS	PCICAP_BITS(pcicap_type1_class_code_t, 0x00ff00)
/* ro: Base class */
#define  PCICAP_TYPE1_CLASS_CODE_BASE_CLASS	PCICAP_BITS(pcicap_type1_class_code_t, 0xff0000)

typedef u32 __bitwise pcicap_type1_class_revision_t;
/* ro: Class code and revision in one read */
#define PCICAP_TYPE1_CLASS_REVISION			0x08
/* ro: Revision ID */
#define  PCICAP_TYPE1_CLASS_REVISION_REVISION_ID \
	PCICAP_BITS(pcicap_type1_class_revision_t, 0x000000ff)
/* ro: Base class, sub-class and programming interface */
#define  PCICAP_TYPE1_CLASS_REVISION_CLASS_CODE \
	PCICAP_BITS(pcicap_type1_class_revision_t, 0xffffff00)

typedef u16 __bitwise pcicap_type1_class_device_t;
/* ro: Class code without the programming interface */
#define PCICAP_TYPE1_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE1_CLASS_DEVICE_SUB_CLASS	PCICAP_BITS(pcicap_type1_class_device_t, 0x00ff)
/* ro: Base class */
#define  PCICAP_TYPE1_CLASS_DEVICE_BASE_CLASS	PCICAP_BITS(pcicap_type1_class_device_t, 0xff00)
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE1_CACHE_LINE_SIZE		0x0c
/* rw: Latency timer: bus clocks for which a master may keep the bus */
#define PCICAP_TYPE1_LATENCY_TIMER		0x0d

typedef u8 __bitwise pcicap_type1_header_type_t;
/* ro: Header type */
#define PCICAP_TYPE1_HEADER_TYPE			0x0e
/* ro: Header layout from 10h on */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT \
	PCICAP_BITS(pcicap_type1_header_type_t, 0x7f)
/* An ordinary function */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT_NORMAL \
	PCICAP_BITS(pcicap_type1_header_type_t, 0x00)
/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT_BRIDGE \
	PCICAP_BITS(pcicap_type1_header_type_t, 0x01)
/* A CardBus bridge */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT_CARDBUS \
	PCICAP_BITS(pcicap_type1_header_type_t, 0x02)
/* ro: Multi-function device */
#define  PCICAP_TYPE1_HEADER_TYPE_MULTI_FUNCTION \
	PCICAP_BITS(pcicap_type1_header_type_t, 0x80)

typedef u8 __bitwise pcicap_type1_bist_t;
/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE1_BIST			0x0f
/* ro: Completion code; 0: passed */
#define  PCICAP_TYPE1_BIST_COMPLETION_CODE	PCICAP_BITS(pcicap_type1_bist_t, 0x0f)
/* rw1s: Starts BIST; reads 1 until it has ended */
#define  PCICAP_TYPE1_BIST_START		PCICAP_BITS(pcicap_type1_bist_t, 0x40)
/* ro: BIST capable */
#define  PCICAP_TYPE1_BIST_CAPABLE		PCICAP_BITS(pcicap_type1_bist_t, 0x80)

typedef u32 __bitwise pcicap_type1_bar_t;
/* ro, rw: Base addresses */
#define PCICAP_TYPE1_BAR			0x10
#define PCICAP_TYPE1_BAR_COUNT			2
/* ro: Memory or I/O space */
#define  PCICAP_TYPE1_BAR_SPACE			PCICAP_BITS(pcicap_type1_bar_t, 0x00000001)
/* Memory space */
#define  PCICAP_TYPE1_BAR_SPACE_MEMORY		PCICAP_BITS(pcicap_type1_bar_t, 0x00000000)
/* I/O space */
#define  PCICAP_TYPE1_BAR_SPACE_IO		PCICAP_BITS(pcicap_type1_bar_t, 0x00000001)
/* ro: Where the range may be placed */
#define  PCICAP_TYPE1_BAR_TYPE			PCICAP_BITS(pcicap_type1_bar_t, 0x00000006)
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE1_BAR_TYPE_BITS32		PCICAP_BITS(pcicap_type1_bar_t, 0x00000000)
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE1_BAR_TYPE_BELOW_1M		PCICAP_BITS(pcicap_type1_bar_t, 0x00000002)
/* 64-bit: the next register is the upper half */
#define  PCICAP_TYPE1_BAR_TYPE_BITS64		PCICAP_BITS(pcicap_type1_bar_t, 0x00000004)
/* Reserved */
#define  PCICAP_TYPE1_BAR_TYPE_RESERVED		PCICAP_BITS(pcicap_type1_bar_t, 0x00000006)
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_TYPE1_BAR_PREFETCHABLE		PCICAP_BITS(pcicap_type1_bar_t, 0x00000008)
/* rw: Base address in memory space */
#define  PCICAP_TYPE1_BAR_ADDRESS		PCICAP_BITS(pcicap_type1_bar_t, 0xfffffff0)
/* rw: Base address in I/O space */
#define  PCICAP_TYPE1_BAR_IO_ADDRESS		PCICAP_BITS(pcicap_type1_bar_t, 0xfffffffc)
/* rw: Primary bus number */
#define PCICAP_TYPE1_PRIMARY_BUS		0x18
#define  PCICAP_TYPE1_PRIMARY_BUS_RESET_VALUE	0x00
/* rw: Secondary bus number */
#define PCICAP_TYPE1_SECONDARY_BUS		0x19
#define  PCICAP_TYPE1_SECONDARY_BUS_RESET_VALUE	0x00
/* rw: Subordinate bus number */
#define PCICAP_TYPE1_SUBORDINATE_BUS			0x1a
#define  PCICAP_TYPE1_SUBORDINATE_BUS_RESET_VALUE	0x00
/* rw: Secondary latency timer; 0 on PCI Express */
#define PCICAP_TYPE1_SECONDARY_LATENCY_TIMER			0x1b
#define  PCICAP_TYPE1_SECONDARY_LATENCY_TIMER_RESET_VALUE	0x00

typedef u32 __bitwise pcicap_type1_buses_t;
/* rw: Bus numbers and secondary latency timer */
#define PCICAP_TYPE1_BUSES			0x18
/* rw: Primary bus number */
#define  PCICAP_TYPE1_BUSES_PRIMARY		PCICAP_BITS(pcicap_type1_buses_t, 0x000000ff)
/* rw: Secondary bus number */
#define  PCICAP_TYPE1_BUSES_SECONDARY		PCICAP_BITS(pcicap_type1_buses_t, 0x0000ff00)
/* rw: Subordinate bus number */
#define  PCICAP_TYPE1_BUSES_SUBORDINATE		PCICAP_BITS(pcicap_type1_buses_t, 0x00ff0000)
/* rw: Secondary latency timer */
#define  PCICAP_TYPE1_BUSES_LATENCY_TIMER	PCICAP_BITS(pcicap_type1_buses_t, 0xff000000)

typedef u8 __bitwise pcicap_type1_io_base_t;
/* ro, rw: I/O base */
#define PCICAP_TYPE1_IO_BASE			0x1c
/* ro: Width of I/O addresses */
#define  PCICAP_TYPE1_IO_BASE_TYPE		PCICAP_BITS(pcicap_type1_io_base_t, 0x0f)
#define  PCICAP_TYPE1_IO_BASE_TYPE_IO16		PCICAP_BITS(pcicap_type1_io_base_t, 0x00)
#define  PCICAP_TYPE1_IO_BASE_TYPE_IO32		PCICAP_BITS(pcicap_type1_io_base_t, 0x01)
/* rw: Address bits 15 to 12 */
#define  PCICAP_TYPE1_IO_BASE_BASE		PCICAP_BITS(pcicap_type1_io_base_t, 0xf0)

typedef u8 __bitwise pcicap_type1_io_limit_t;
/* ro, rw: I/O limit */
#define PCICAP_TYPE1_IO_LIMIT			0x1d
/* ro: Width of I/O addresses */
#define  PCICAP_TYPE1_IO_LIMIT_TYPE		PCICAP_BITS(pcicap_type1_io_limit_t, 0x0f)
#define  PCICAP_TYPE1_IO_LIMIT_TYPE_IO16	PCICAP_BITS(pcicap_type1_io_limit_t, 0x00)
#define  PCICAP_TYPE1_IO_LIMIT_TYPE_IO32	PCICAP_BITS(pcicap_type1_io_limit_t, 0x01)
/* rw: Address bits 15 to 12 */
#define  PCICAP_TYPE1_IO_LIMIT_LIMIT		PCICAP_BITS(pcicap_type1_io_limit_t, 0xf0)

typedef u16 __bitwise pcicap_type1_secondary_status_t;
/* ro, rw1c: Secondary side */
#define PCICAP_TYPE1_SECONDARY_STATUS				0x1e
/* ro: 66 MHz capable */
#define  PCICAP_TYPE1_SECONDARY_STATUS_MHZ66_CAPABLE \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0020)
/* ro: Fast back-to-back capable */
#define  PCICAP_TYPE1_SECONDARY_STATUS_FAST_BACK_TO_BACK \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0080)
/* rw1c: Master data parity error */
#define  PCICAP_TYPE1_SEC_STATUS_MASTER_DATA_PARITY_ERROR \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0100)
/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0600)
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL_FAST \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0000)
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL_MEDIUM \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0200)
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL_SLOW \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0400)
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE1_SEC_STATUS_SIGNALED_TARGET_ABORT \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x0800)
/* rw1c: Received target abort */
#define  PCICAP_TYPE1_SEC_STATUS_RECEIVED_TARGET_ABORT \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x1000)
/* rw1c: Received master abort */
#define  PCICAP_TYPE1_SEC_STATUS_RECEIVED_MASTER_ABORT \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x2000)
/* rw1c: Received system error */
#define  PCICAP_TYPE1_SEC_STATUS_RECEIVED_SYSTEM_ERROR \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x4000)
/* rw1c: Detected parity error */
#define  PCICAP_TYPE1_SEC_STATUS_DETECTED_PARITY_ERROR \
	PCICAP_BITS(pcicap_type1_secondary_status_t, 0x8000)

typedef u16 __bitwise pcicap_type1_memory_base_t;
/* ro, rw: Memory base */
#define PCICAP_TYPE1_MEMORY_BASE		0x20
/* ro: Always 0 */
#define  PCICAP_TYPE1_MEMORY_BASE_TYPE		PCICAP_BITS(pcicap_type1_memory_base_t, 0x000f)
/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_MEMORY_BASE_BASE		PCICAP_BITS(pcicap_type1_memory_base_t, 0xfff0)

typedef u16 __bitwise pcicap_type1_memory_limit_t;
/* ro, rw: Memory limit */
#define PCICAP_TYPE1_MEMORY_LIMIT		0x22
/* ro: Always 0 */
#define  PCICAP_TYPE1_MEMORY_LIMIT_TYPE		PCICAP_BITS(pcicap_type1_memory_limit_t, 0x000f)
/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_MEMORY_LIMIT_LIMIT	PCICAP_BITS(pcicap_type1_memory_limit_t, 0xfff0)

typedef u16 __bitwise pcicap_type1_prefetchable_base_t;
/* ro, rw: Prefetchable memory base */
#define PCICAP_TYPE1_PREFETCHABLE_BASE			0x24
/* ro: Width of addresses */
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE \
	PCICAP_BITS(pcicap_type1_prefetchable_base_t, 0x000f)
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE_MEM32 \
	PCICAP_BITS(pcicap_type1_prefetchable_base_t, 0x0000)
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE_MEM64 \
	PCICAP_BITS(pcicap_type1_prefetchable_base_t, 0x0001)
/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_BASE \
	PCICAP_BITS(pcicap_type1_prefetchable_base_t, 0xfff0)

typedef u16 __bitwise pcicap_type1_prefetchable_limit_t;
/* ro, rw: Prefetchable memory limit */
#define PCICAP_TYPE1_PREFETCHABLE_LIMIT			0x26
/* ro: Width of addresses */
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE \
	PCICAP_BITS(pcicap_type1_prefetchable_limit_t, 0x000f)
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE_MEM32 \
	PCICAP_BITS(pcicap_type1_prefetchable_limit_t, 0x0000)
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE_MEM64 \
	PCICAP_BITS(pcicap_type1_prefetchable_limit_t, 0x0001)
/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_LIMIT \
	PCICAP_BITS(pcicap_type1_prefetchable_limit_t, 0xfff0)
/* rw: Address bits 63 to 32 of the prefetchable base */
#define PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER	0x28
/* rw: Address bits 63 to 32 of the prefetchable limit */
#define PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER	0x2c
/* rw: Address bits 31 to 16 of the I/O base */
#define PCICAP_TYPE1_IO_BASE_UPPER		0x30
/* rw: Address bits 31 to 16 of the I/O limit */
#define PCICAP_TYPE1_IO_LIMIT_UPPER		0x32
/* ro: Offset of the first capability */
#define PCICAP_TYPE1_CAP_PTR			0x34

typedef u32 __bitwise pcicap_type1_expansion_rom_t;
/* rw, hwinit: Expansion ROM base address */
#define PCICAP_TYPE1_EXPANSION_ROM					0x38
/* rw: Expansion ROM enable */
#define  PCICAP_TYPE1_EXPANSION_ROM_ENABLE \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x00000001)
/* hwinit: Validation status of the ROM */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x0000000e)
/* Validation is not supported */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STATUS_UNSUPPORTED \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x00000000)
/* Being checked */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STATUS_IN_PROGRESS \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x00000002)
/* Contents are valid, trust was not tested */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STATUS_VALID_UNTRUST \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x00000004)
/* Contents are valid and trusted */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STATUS_VALID_TRUSTED \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x00000006)
/* Content invalid */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALID_STATUS_INVALID \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x00000008)
/* Contents are valid but not trusted */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STAT_VALID_NOT_TRUST \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x0000000a)
/* Valid with a warning, trust was not tested */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STAT_WARNING_UNTRUST \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x0000000c)
/* Valid with a warning and trusted */
#define  PCICAP_TYPE1_EXP_ROM_VALID_STAT_WARNING_TRUSTED \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x0000000e)
/* hwinit: Validation details; implementation-defined */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_DETAILS \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0x000000f0)
/* rw: Base address */
#define  PCICAP_TYPE1_EXPANSION_ROM_ADDRESS \
	PCICAP_BITS(pcicap_type1_expansion_rom_t, 0xfffff800)
/* rw: Interrupt line: routing information for software */
#define PCICAP_TYPE1_INTERRUPT_LINE		0x3c
/* ro: INTx pin that the bridge uses */
#define PCICAP_TYPE1_INTERRUPT_PIN		0x3d
#define  PCICAP_TYPE1_INTERRUPT_PIN_NONE	0x00
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTA	0x01
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTB	0x02
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTC	0x03
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTD	0x04

typedef u16 __bitwise pcicap_type1_bridge_control_t;
/* rw, rw1c: Bridge control */
#define PCICAP_TYPE1_BRIDGE_CONTROL				0x3e
/* rw: Parity error response is enabled */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_PAR_ERROR_RESPONSE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0001)
/* rw: SERR# is enabled: error messages are forwarded upstream */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_SERR_ENABLE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0002)
/* rw: ISA enable: only the low 256 bytes of each KiB of I/O are forwarded */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_ISA_ENABLE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0004)
/* rw: VGA enable: VGA addresses are forwarded */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_VGA_ENABLE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0008)
/* rw: VGA 16-bit decode */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_VGA_16BIT_DECODE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0010)
/* rw: Reports master aborts */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_MASTER_ABORT_MODE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0020)
/* rw: Secondary bus reset */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_BUS_RESET \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0040)
/* rw: Fast back-to-back transactions are enabled */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_FAST_BACK_TO_BACK \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0080)
/* rw: Primary discard timer: 0: 2^15 clocks, 1: 2^10 */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_PRI_DISCARD_TIMER \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0100)
/* rw: Secondary discard timer: 0: 2^15 clocks, 1: 2^10 */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_SEC_DISCARD_TIMER \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0200)
/* rw1c: Discard timer status */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_STATUS \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0400)
/* rw: Reports discarded completions */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_SERR \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0800)
#define  PCICAP_TYPE1_BRIDGE_CONTROL_RESET_VALUE \
	PCICAP_BITS(pcicap_type1_bridge_control_t, 0x0000)
/* clang-format on */

/**
 * struct pcicap_type1 - Type 1 configuration header
 * @dev: the function
 * @pos: offset in its configuration space
 * @io_base_type: read once: the layout depends on it
 * @io_limit_type: read once: the layout depends on it
 * @prefetchable_base_type: read once: the layout depends on it
 * @prefetchable_limit_type: read once: the layout depends on it
 *
 * Made by pcicap_type1_open() only.
 */
struct pcicap_type1 {
	struct pci_dev *dev;
	u16 pos;
	u32 io_base_type;
	u32 io_limit_type;
	u32 prefetchable_base_type;
	u32 prefetchable_limit_type;
};

/* Vendor ID; FFFFh if there is no function */
static inline int __must_check
pcicap_type1_read_vendor_id(const struct pcicap_type1 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE1_VENDOR_ID,
				    val);
}

/* Device ID */
static inline int __must_check
pcicap_type1_read_device_id(const struct pcicap_type1 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE1_DEVICE_ID,
				    val);
}

/* Command */
static inline int __must_check
pcicap_type1_read_command(const struct pcicap_type1 *v,
			  pcicap_type1_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_update_command(const struct pcicap_type1 *v,
			    pcicap_type1_command_t mask,
			    pcicap_type1_command_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_TYPE1_OWNER) ? 0x07ff : 0x03e8);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE1_COMMAND + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Status */
static inline int __must_check
pcicap_type1_read_status(const struct pcicap_type1 *v,
			 pcicap_type1_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_clear_status(const struct pcicap_type1 *v,
			  pcicap_type1_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0xf900);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE1_STATUS,
				     (__force u16)bits);
}

/* Revision ID */
static inline int __must_check
pcicap_type1_read_revision_id(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_REVISION_ID,
				   val);
}

/* Class code */
static inline int __must_check
pcicap_type1_read_class_code(const struct pcicap_type1 *v,
			     pcicap_type1_class_code_t *val)
{
	return pcicap_config_read24(v->dev, v->pos + PCICAP_TYPE1_CLASS_CODE,
				    (__force u32 *)val);
}

/* Class code and revision in one read */
static inline int __must_check
pcicap_type1_read_class_revision(const struct pcicap_type1 *v,
				 pcicap_type1_class_revision_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE1_CLASS_REVISION,
				    (__force u32 *)val);
}

/* Class code without the programming interface */
static inline int __must_check
pcicap_type1_read_class_device(const struct pcicap_type1 *v,
			       pcicap_type1_class_device_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE1_CLASS_DEVICE,
				    (__force u16 *)val);
}

/* System cache line size; no effect on PCI Express */
static inline int __must_check
pcicap_type1_read_cache_line_size(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE1_CACHE_LINE_SIZE, val);
}

static inline int __must_check
pcicap_type1_write_cache_line_size(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE1_CACHE_LINE_SIZE, val);
}

/* Latency timer: bus clocks for which a master may keep the bus */
static inline int __must_check
pcicap_type1_read_latency_timer(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_LATENCY_TIMER,
				   val);
}

static inline int __must_check
pcicap_type1_write_latency_timer(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE1_LATENCY_TIMER,
				    val);
}

/* Header type */
static inline int __must_check
pcicap_type1_read_header_type(const struct pcicap_type1 *v,
			      pcicap_type1_header_type_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_HEADER_TYPE,
				   (__force u8 *)val);
}

/* Built-in self test */
static inline int __must_check
pcicap_type1_read_bist(const struct pcicap_type1 *v, pcicap_type1_bist_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE1_BIST + PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_type1_update_bist(const struct pcicap_type1 *v, pcicap_type1_bist_t mask,
			 pcicap_type1_bist_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x40);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_TYPE1_BIST + PCICAP_SURE,
				     0x30 & ~(__force u8)mask, (__force u8)val);
}

/* Base addresses */
static inline int __must_check
pcicap_type1_read_bar(const struct pcicap_type1 *v, unsigned int index,
		      pcicap_type1_bar_t *val)
{
	*val = (__force pcicap_type1_bar_t)U32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE1_BAR + index * 4 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Primary bus number */
static inline int __must_check
pcicap_type1_read_primary_bus(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_PRIMARY_BUS,
				   val);
}

#ifdef PCICAP_TYPE1_OWNER

static inline int __must_check
pcicap_type1_write_primary_bus(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE1_PRIMARY_BUS,
				    val);
}

#endif

/* Secondary bus number */
static inline int __must_check
pcicap_type1_read_secondary_bus(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_SECONDARY_BUS,
				   val);
}

#ifdef PCICAP_TYPE1_OWNER

static inline int __must_check
pcicap_type1_write_secondary_bus(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE1_SECONDARY_BUS,
				    val);
}

#endif

/* Subordinate bus number */
static inline int __must_check
pcicap_type1_read_subordinate_bus(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE1_SUBORDINATE_BUS, val);
}

#ifdef PCICAP_TYPE1_OWNER

static inline int __must_check
pcicap_type1_write_subordinate_bus(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE1_SUBORDINATE_BUS, val);
}

#endif

/* Secondary latency timer; 0 on PCI Express */
static inline int __must_check
pcicap_type1_read_secondary_latency_timer(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE1_SECONDARY_LATENCY_TIMER,
				   val);
}

static inline int __must_check
pcicap_type1_write_secondary_latency_timer(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE1_SECONDARY_LATENCY_TIMER,
				    val);
}

/* Bus numbers and secondary latency timer */
static inline int __must_check
pcicap_type1_read_buses(const struct pcicap_type1 *v, pcicap_type1_buses_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TYPE1_BUSES,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type1_write_buses(const struct pcicap_type1 *v, pcicap_type1_buses_t val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_TYPE1_BUSES,
				     (__force u32)val);
}

static inline int __must_check
pcicap_type1_update_buses(const struct pcicap_type1 *v,
			  pcicap_type1_buses_t mask, pcicap_type1_buses_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev, v->pos + PCICAP_TYPE1_BUSES,
				      ~(__force u32)mask, (__force u32)val);
}

/* I/O base */
static inline int __must_check
pcicap_type1_read_io_base(const struct pcicap_type1 *v,
			  pcicap_type1_io_base_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_IO_BASE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_type1_write_io_base(const struct pcicap_type1 *v,
			   pcicap_type1_io_base_t val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE1_IO_BASE,
				    (__force u8)val & 0xf0);
}

static inline int __must_check
pcicap_type1_update_io_base(const struct pcicap_type1 *v,
			    pcicap_type1_io_base_t mask,
			    pcicap_type1_io_base_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0xf0);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev, v->pos + PCICAP_TYPE1_IO_BASE,
				     0xf0 & ~(__force u8)mask, (__force u8)val);
}

/* I/O limit */
static inline int __must_check
pcicap_type1_read_io_limit(const struct pcicap_type1 *v,
			   pcicap_type1_io_limit_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_IO_LIMIT,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_type1_write_io_limit(const struct pcicap_type1 *v,
			    pcicap_type1_io_limit_t val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE1_IO_LIMIT,
				    (__force u8)val & 0xf0);
}

static inline int __must_check
pcicap_type1_update_io_limit(const struct pcicap_type1 *v,
			     pcicap_type1_io_limit_t mask,
			     pcicap_type1_io_limit_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0xf0);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev, v->pos + PCICAP_TYPE1_IO_LIMIT,
				     0xf0 & ~(__force u8)mask, (__force u8)val);
}

/* Secondary side */
static inline int __must_check
pcicap_type1_read_secondary_status(const struct pcicap_type1 *v,
				   pcicap_type1_secondary_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_SECONDARY_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_clear_secondary_status(const struct pcicap_type1 *v,
				    pcicap_type1_secondary_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0xf900);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE1_SECONDARY_STATUS,
				     (__force u16)bits);
}

/* Memory base */
static inline int __must_check
pcicap_type1_read_memory_base(const struct pcicap_type1 *v,
			      pcicap_type1_memory_base_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE1_MEMORY_BASE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_write_memory_base(const struct pcicap_type1 *v,
			       pcicap_type1_memory_base_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE1_MEMORY_BASE,
				     (__force u16)val & 0xfff0);
}

static inline int __must_check
pcicap_type1_update_memory_base(const struct pcicap_type1 *v,
				pcicap_type1_memory_base_t mask,
				pcicap_type1_memory_base_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_TYPE1_MEMORY_BASE,
				      0xfff0 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Memory limit */
static inline int __must_check
pcicap_type1_read_memory_limit(const struct pcicap_type1 *v,
			       pcicap_type1_memory_limit_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE1_MEMORY_LIMIT,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_write_memory_limit(const struct pcicap_type1 *v,
				pcicap_type1_memory_limit_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE1_MEMORY_LIMIT,
				     (__force u16)val & 0xfff0);
}

static inline int __must_check
pcicap_type1_update_memory_limit(const struct pcicap_type1 *v,
				 pcicap_type1_memory_limit_t mask,
				 pcicap_type1_memory_limit_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE1_MEMORY_LIMIT,
				      0xfff0 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Prefetchable memory base */
static inline int __must_check
pcicap_type1_read_prefetchable_base(const struct pcicap_type1 *v,
				    pcicap_type1_prefetchable_base_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_PREFETCHABLE_BASE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_write_prefetchable_base(const struct pcicap_type1 *v,
				     pcicap_type1_prefetchable_base_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE1_PREFETCHABLE_BASE,
				     (__force u16)val & 0xfff0);
}

static inline int __must_check
pcicap_type1_update_prefetchable_base(const struct pcicap_type1 *v,
				      pcicap_type1_prefetchable_base_t mask,
				      pcicap_type1_prefetchable_base_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE1_PREFETCHABLE_BASE,
				      0xfff0 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Prefetchable memory limit */
static inline int __must_check
pcicap_type1_read_prefetchable_limit(const struct pcicap_type1 *v,
				     pcicap_type1_prefetchable_limit_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_PREFETCHABLE_LIMIT,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_write_prefetchable_limit(const struct pcicap_type1 *v,
				      pcicap_type1_prefetchable_limit_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE1_PREFETCHABLE_LIMIT,
				     (__force u16)val & 0xfff0);
}

static inline int __must_check
pcicap_type1_update_prefetchable_limit(const struct pcicap_type1 *v,
				       pcicap_type1_prefetchable_limit_t mask,
				       pcicap_type1_prefetchable_limit_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE1_PREFETCHABLE_LIMIT,
				      0xfff0 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Address bits 63 to 32 of the prefetchable base */
static inline int __must_check
pcicap_type1_read_prefetchable_base_upper(const struct pcicap_type1 *v,
					  u32 *val)
{
	*val = U32_MAX;
	if (v->prefetchable_base_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER,
				    val);
}

static inline int __must_check
pcicap_type1_write_prefetchable_base_upper(const struct pcicap_type1 *v,
					   u32 val)
{
	if (v->prefetchable_base_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER,
				     val);
}

/* Address bits 63 to 32 of the prefetchable limit */
static inline int __must_check
pcicap_type1_read_prefetchable_limit_upper(const struct pcicap_type1 *v,
					   u32 *val)
{
	*val = U32_MAX;
	if (v->prefetchable_limit_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER,
				    val);
}

static inline int __must_check
pcicap_type1_write_prefetchable_limit_upper(const struct pcicap_type1 *v,
					    u32 val)
{
	if (v->prefetchable_limit_type != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER,
				     val);
}

/* Address bits 31 to 16 of the I/O base */
static inline int __must_check
pcicap_type1_read_io_base_upper(const struct pcicap_type1 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE1_IO_BASE_UPPER,
				    val);
}

static inline int __must_check
pcicap_type1_write_io_base_upper(const struct pcicap_type1 *v, u16 val)
{
	if (v->io_base_type != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE1_IO_BASE_UPPER, val);
}

/* Address bits 31 to 16 of the I/O limit */
static inline int __must_check
pcicap_type1_read_io_limit_upper(const struct pcicap_type1 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_limit_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_IO_LIMIT_UPPER, val);
}

static inline int __must_check
pcicap_type1_write_io_limit_upper(const struct pcicap_type1 *v, u16 val)
{
	if (v->io_limit_type != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE1_IO_LIMIT_UPPER, val);
}

/* Offset of the first capability */
static inline int __must_check
pcicap_type1_read_cap_ptr(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_CAP_PTR, val);
}

/* Expansion ROM base address */
static inline int __must_check
pcicap_type1_read_expansion_rom(const struct pcicap_type1 *v,
				pcicap_type1_expansion_rom_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE1_EXPANSION_ROM + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type1_update_expansion_rom(const struct pcicap_type1 *v,
				  pcicap_type1_expansion_rom_t mask,
				  pcicap_type1_expansion_rom_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff801);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TYPE1_EXPANSION_ROM + PCICAP_SURE,
				      0xffffff01 & ~(__force u32)mask,
				      (__force u32)val);
}

/* Interrupt line: routing information for software */
static inline int __must_check
pcicap_type1_read_interrupt_line(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_INTERRUPT_LINE,
				   val);
}

static inline int __must_check
pcicap_type1_write_interrupt_line(const struct pcicap_type1 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE1_INTERRUPT_LINE, val);
}

/* INTx pin that the bridge uses */
static inline int __must_check
pcicap_type1_read_interrupt_pin(const struct pcicap_type1 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE1_INTERRUPT_PIN,
				   val);
}

/* Bridge control */
static inline int __must_check
pcicap_type1_read_bridge_control(const struct pcicap_type1 *v,
				 pcicap_type1_bridge_control_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE1_BRIDGE_CONTROL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type1_update_bridge_control(const struct pcicap_type1 *v,
				   pcicap_type1_bridge_control_t mask,
				   pcicap_type1_bridge_control_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0bff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE1_BRIDGE_CONTROL + PCICAP_SURE,
				      0xfbff & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_type1_clear_bridge_control(const struct pcicap_type1 *v,
				  pcicap_type1_bridge_control_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0400);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE1_BRIDGE_CONTROL + PCICAP_SURE,
				      0xfbff, (__force u16)bits);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_type1_init(struct pcicap_type1 *v)
{
	int ret;

	{
		pcicap_type1_io_base_t r;

		ret = pcicap_type1_read_io_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_type = 0;
		if (!ret)
			v->io_base_type = pcicap_get(r,
						     PCICAP_TYPE1_IO_BASE_TYPE);
	}
	{
		pcicap_type1_io_limit_t r;

		ret = pcicap_type1_read_io_limit(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_limit_type = 0;
		if (!ret)
			v->io_limit_type =
				pcicap_get(r, PCICAP_TYPE1_IO_LIMIT_TYPE);
	}
	{
		pcicap_type1_prefetchable_base_t r;

		ret = pcicap_type1_read_prefetchable_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->prefetchable_base_type = 0;
		if (!ret)
			v->prefetchable_base_type = pcicap_get(r,
							       PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE);
	}
	{
		pcicap_type1_prefetchable_limit_t r;

		ret = pcicap_type1_read_prefetchable_limit(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->prefetchable_limit_type = 0;
		if (!ret)
			v->prefetchable_limit_type =
				pcicap_get(r, PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE);
	}
	return 0;
}

/**
 * pcicap_type1_open() - the configuration header, if it has this layout
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), or the error of an access.
 */
static inline int __must_check
pcicap_type1_open(struct pci_dev *dev, struct pcicap_type1 *v)
{
	v->dev = dev;
	v->pos = 0;
	if ((dev->hdr_type & 0x7f) != 1)
		return -ENOENT;
	return pcicap_type1_init(v);
}

#endif /* PCICAP_TYPE1_H */
