/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 2 (CardBus) configuration header
 *
 * Generated from specs/header/type2.yaml - do not edit.
 */
/* Source: PC Card Standard, CardBus bridge registers; Linux pci_regs.h */
#ifndef PCICAP_TYPE2_H
#define PCICAP_TYPE2_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_TYPE2_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_TYPE2_SIZE			0x48

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Vendor ID; FFFFh if there is no function */
#define PCICAP_TYPE2_VENDOR_ID			0x00
/* hwinit: Device ID */
#define PCICAP_TYPE2_DEVICE_ID			0x02

typedef u16 __bitwise pcicap_type2_command_t;
/* rw: Command */
#define PCICAP_TYPE2_COMMAND				0x04
/* rw: I/O space enable */
#define  PCICAP_TYPE2_COMMAND_IO_SPACE			PCICAP_BITS(pcicap_type2_command_t, 0x0001)
/* rw: Memory space enable */
#define  PCICAP_TYPE2_COMMAND_MEMORY_SPACE		PCICAP_BITS(pcicap_type2_command_t, 0x0002)
/* rw: May issue requests */
#define  PCICAP_TYPE2_COMMAND_BUS_MASTER		PCICAP_BITS(pcicap_type2_command_t, 0x0004)
/* rw: Special cycle enable */
#define  PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES		PCICAP_BITS(pcicap_type2_command_t, 0x0008)
/* rw: Memory write and invalidate enable */
#define  PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE	PCICAP_BITS(pcicap_type2_command_t, 0x0010)
/* rw: VGA palette snoop */
#define  PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP		PCICAP_BITS(pcicap_type2_command_t, 0x0020)
/* rw: Parity error response */
#define  PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE	PCICAP_BITS(pcicap_type2_command_t, 0x0040)
/* rw: IDSEL stepping or wait cycle control */
#define  PCICAP_TYPE2_COMMAND_IDSEL_STEPPING		PCICAP_BITS(pcicap_type2_command_t, 0x0080)
/* rw: SERR# enable */
#define  PCICAP_TYPE2_COMMAND_SERR_ENABLE		PCICAP_BITS(pcicap_type2_command_t, 0x0100)
/* rw: Fast back-to-back transactions enable */
#define  PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK		PCICAP_BITS(pcicap_type2_command_t, 0x0200)
/* rw: Interrupt disable: INTx must not be asserted */
#define  PCICAP_TYPE2_COMMAND_INTX_DISABLE		PCICAP_BITS(pcicap_type2_command_t, 0x0400)
#define  PCICAP_TYPE2_COMMAND_RESET_VALUE		PCICAP_BITS(pcicap_type2_command_t, 0x0000)

typedef u16 __bitwise pcicap_type2_status_t;
/* ro, rw1c: Status */
#define PCICAP_TYPE2_STATUS				0x06
/* ro: Immediate readiness */
#define  PCICAP_TYPE2_STATUS_IMMEDIATE_READINESS	PCICAP_BITS(pcicap_type2_status_t, 0x0001)
/* ro: Interrupt status: INTx is pending */
#define  PCICAP_TYPE2_STATUS_INTERRUPT			PCICAP_BITS(pcicap_type2_status_t, 0x0008)
/* ro: Capabilities list is present */
#define  PCICAP_TYPE2_STATUS_CAP_LIST			PCICAP_BITS(pcicap_type2_status_t, 0x0010)
/* ro: 66 MHz capable */
#define  PCICAP_TYPE2_STATUS_MHZ66_CAPABLE		PCICAP_BITS(pcicap_type2_status_t, 0x0020)
/* ro: User definable features (obsolete) */
#define  PCICAP_TYPE2_STATUS_UDF			PCICAP_BITS(pcicap_type2_status_t, 0x0040)
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE2_STATUS_FAST_BACK_TO_BACK		PCICAP_BITS(pcicap_type2_status_t, 0x0080)
/* rw1c: Master data parity error */
#define  PCICAP_TYPE2_STATUS_MASTER_DATA_PARITY_ERROR	PCICAP_BITS(pcicap_type2_status_t, 0x0100)
/* ro: DEVSEL timing */
#define  PCICAP_TYPE2_STATUS_DEVSEL			PCICAP_BITS(pcicap_type2_status_t, 0x0600)
#define  PCICAP_TYPE2_STATUS_DEVSEL_FAST		PCICAP_BITS(pcicap_type2_status_t, 0x0000)
#define  PCICAP_TYPE2_STATUS_DEVSEL_MEDIUM		PCICAP_BITS(pcicap_type2_status_t, 0x0200)
#define  PCICAP_TYPE2_STATUS_DEVSEL_SLOW		PCICAP_BITS(pcicap_type2_status_t, 0x0400)
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE2_STATUS_SIGNALED_TARGET_ABORT	PCICAP_BITS(pcicap_type2_status_t, 0x0800)
/* rw1c: Received target abort */
#define  PCICAP_TYPE2_STATUS_RECEIVED_TARGET_ABORT	PCICAP_BITS(pcicap_type2_status_t, 0x1000)
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE2_STATUS_RECEIVED_MASTER_ABORT	PCICAP_BITS(pcicap_type2_status_t, 0x2000)
/* rw1c: Signaled system error */
#define  PCICAP_TYPE2_STATUS_SIGNALED_SYSTEM_ERROR	PCICAP_BITS(pcicap_type2_status_t, 0x4000)
/* rw1c: Detected parity error */
#define  PCICAP_TYPE2_STATUS_DETECTED_PARITY_ERROR	PCICAP_BITS(pcicap_type2_status_t, 0x8000)
/* hwinit: Revision ID */
#define PCICAP_TYPE2_REVISION_ID		0x08

typedef u32 __bitwise pcicap_type2_class_code_t;
/* ro: Class code */
#define PCICAP_TYPE2_CLASS_CODE			0x09
/* ro: Programming interface */
#define  PCICAP_TYPE2_CLASS_CODE_PROG_IF	PCICAP_BITS(pcicap_type2_class_code_t, 0x0000ff)
/* ro: Sub-class */
#define  PCICAP_TYPE2_CLASS_CODE_SUB_CLASS	PCICAP_BITS(pcicap_type2_class_code_t, 0x00ff00)
/* ro: Base class */
#define  PCICAP_TYPE2_CLASS_CODE_BASE_CLASS	PCICAP_BITS(pcicap_type2_class_code_t, 0xff0000)

typedef u32 __bitwise pcicap_type2_class_revision_t;
/* ro: Class code and revision in one read */
#define PCICAP_TYPE2_CLASS_REVISION			0x08
/* ro: Revision ID */
#define  PCICAP_TYPE2_CLASS_REVISION_REVISION_ID \
	PCICAP_BITS(pcicap_type2_class_revision_t, 0x000000ff)
/* ro: Base class, sub-class and programming interface */
#define  PCICAP_TYPE2_CLASS_REVISION_CLASS_CODE \
	PCICAP_BITS(pcicap_type2_class_revision_t, 0xffffff00)

typedef u16 __bitwise pcicap_type2_class_device_t;
/* ro: Class code without the programming interface */
#define PCICAP_TYPE2_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE2_CLASS_DEVICE_SUB_CLASS	PCICAP_BITS(pcicap_type2_class_device_t, 0x00ff)
/* ro: Base class */
#define  PCICAP_TYPE2_CLASS_DEVICE_BASE_CLASS	PCICAP_BITS(pcicap_type2_class_device_t, 0xff00)
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE2_CACHE_LINE_SIZE		0x0c
/* rw: Latency timer: bus clocks for which a master may keep the bus */
#define PCICAP_TYPE2_LATENCY_TIMER		0x0d

typedef u8 __bitwise pcicap_type2_header_type_t;
/* ro: Header type */
#define PCICAP_TYPE2_HEADER_TYPE			0x0e
/* ro: Header layout from 10h on */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT \
	PCICAP_BITS(pcicap_type2_header_type_t, 0x7f)
/* An ordinary function */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_NORMAL \
	PCICAP_BITS(pcicap_type2_header_type_t, 0x00)
/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_BRIDGE \
	PCICAP_BITS(pcicap_type2_header_type_t, 0x01)
/* A CardBus bridge */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_CARDBUS \
	PCICAP_BITS(pcicap_type2_header_type_t, 0x02)
/* ro: Multi-function device */
#define  PCICAP_TYPE2_HEADER_TYPE_MULTI_FUNCTION \
	PCICAP_BITS(pcicap_type2_header_type_t, 0x80)

typedef u8 __bitwise pcicap_type2_bist_t;
/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE2_BIST			0x0f
/* ro: Completion code; 0: passed */
#define  PCICAP_TYPE2_BIST_COMPLETION_CODE	PCICAP_BITS(pcicap_type2_bist_t, 0x0f)
/* rw1s: Starts BIST; reads 1 until it has ended */
#define  PCICAP_TYPE2_BIST_START		PCICAP_BITS(pcicap_type2_bist_t, 0x40)
/* ro: BIST capable */
#define  PCICAP_TYPE2_BIST_CAPABLE		PCICAP_BITS(pcicap_type2_bist_t, 0x80)

typedef u32 __bitwise pcicap_type2_bar_t;
/* ro, rw: Base address of the socket and ExCA registers */
#define PCICAP_TYPE2_BAR			0x10
/* ro: Memory or I/O space */
#define  PCICAP_TYPE2_BAR_SPACE			PCICAP_BITS(pcicap_type2_bar_t, 0x00000001)
/* Memory space */
#define  PCICAP_TYPE2_BAR_SPACE_MEMORY		PCICAP_BITS(pcicap_type2_bar_t, 0x00000000)
/* I/O space */
#define  PCICAP_TYPE2_BAR_SPACE_IO		PCICAP_BITS(pcicap_type2_bar_t, 0x00000001)
/* ro: Where the range may be placed */
#define  PCICAP_TYPE2_BAR_TYPE			PCICAP_BITS(pcicap_type2_bar_t, 0x00000006)
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE2_BAR_TYPE_BITS32		PCICAP_BITS(pcicap_type2_bar_t, 0x00000000)
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE2_BAR_TYPE_BELOW_1M		PCICAP_BITS(pcicap_type2_bar_t, 0x00000002)
/* 64-bit: the next register is the upper half */
#define  PCICAP_TYPE2_BAR_TYPE_BITS64		PCICAP_BITS(pcicap_type2_bar_t, 0x00000004)
/* Reserved */
#define  PCICAP_TYPE2_BAR_TYPE_RESERVED		PCICAP_BITS(pcicap_type2_bar_t, 0x00000006)
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_TYPE2_BAR_PREFETCHABLE		PCICAP_BITS(pcicap_type2_bar_t, 0x00000008)
/* rw: Base address in memory space */
#define  PCICAP_TYPE2_BAR_ADDRESS		PCICAP_BITS(pcicap_type2_bar_t, 0xfffffff0)
/* rw: Base address in I/O space */
#define  PCICAP_TYPE2_BAR_IO_ADDRESS		PCICAP_BITS(pcicap_type2_bar_t, 0xfffffffc)
/* ro: Offset of the first capability */
#define PCICAP_TYPE2_CAP_PTR			0x14

typedef u16 __bitwise pcicap_type2_secondary_status_t;
/* ro, rw1c: CardBus side */
#define PCICAP_TYPE2_SECONDARY_STATUS				0x16
/* ro: 66 MHz capable */
#define  PCICAP_TYPE2_SECONDARY_STATUS_MHZ66_CAPABLE \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0020)
/* ro: Fast back-to-back capable */
#define  PCICAP_TYPE2_SECONDARY_STATUS_FAST_BACK_TO_BACK \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0080)
/* rw1c: Master data parity error */
#define  PCICAP_TYPE2_SEC_STATUS_MASTER_DATA_PARITY_ERROR \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0100)
/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0600)
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_FAST \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0000)
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_MEDIUM \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0200)
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_SLOW \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0400)
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE2_SEC_STATUS_SIGNALED_TARGET_ABORT \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x0800)
/* rw1c: Received target abort */
#define  PCICAP_TYPE2_SEC_STATUS_RECEIVED_TARGET_ABORT \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x1000)
/* rw1c: Received master abort */
#define  PCICAP_TYPE2_SEC_STATUS_RECEIVED_MASTER_ABORT \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x2000)
/* rw1c: Received system error */
#define  PCICAP_TYPE2_SEC_STATUS_RECEIVED_SYSTEM_ERROR \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x4000)
/* rw1c: Detected parity error */
#define  PCICAP_TYPE2_SEC_STATUS_DETECTED_PARITY_ERROR \
	PCICAP_BITS(pcicap_type2_secondary_status_t, 0x8000)
/* rw: PCI bus number */
#define PCICAP_TYPE2_PCI_BUS			0x18
/* rw: CardBus bus number */
#define PCICAP_TYPE2_CARDBUS_BUS		0x19
/* rw: Subordinate bus number */
#define PCICAP_TYPE2_SUBORDINATE_BUS		0x1a
/* rw: CardBus latency timer */
#define PCICAP_TYPE2_CARDBUS_LATENCY_TIMER	0x1b

typedef u32 __bitwise pcicap_type2_memory_base_0_t;
/* rw: Memory base 0 */
#define PCICAP_TYPE2_MEMORY_BASE_0		0x1c
/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_BASE_0_BASE \
	PCICAP_BITS(pcicap_type2_memory_base_0_t, 0xfffff000)

typedef u32 __bitwise pcicap_type2_memory_limit_0_t;
/* rw: Memory limit 0 */
#define PCICAP_TYPE2_MEMORY_LIMIT_0		0x20
/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT \
	PCICAP_BITS(pcicap_type2_memory_limit_0_t, 0xfffff000)

typedef u32 __bitwise pcicap_type2_memory_base_1_t;
/* rw: Memory base 1 */
#define PCICAP_TYPE2_MEMORY_BASE_1		0x24
/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_BASE_1_BASE \
	PCICAP_BITS(pcicap_type2_memory_base_1_t, 0xfffff000)

typedef u32 __bitwise pcicap_type2_memory_limit_1_t;
/* rw: Memory limit 1 */
#define PCICAP_TYPE2_MEMORY_LIMIT_1		0x28
/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT \
	PCICAP_BITS(pcicap_type2_memory_limit_1_t, 0xfffff000)

typedef u16 __bitwise pcicap_type2_io_base_0_t;
/* ro, rw: I/O base 0 */
#define PCICAP_TYPE2_IO_BASE_0			0x2c
/* ro: Width of I/O addresses */
#define  PCICAP_TYPE2_IO_BASE_0_TYPE		PCICAP_BITS(pcicap_type2_io_base_0_t, 0x0003)
#define  PCICAP_TYPE2_IO_BASE_0_TYPE_IO16	PCICAP_BITS(pcicap_type2_io_base_0_t, 0x0000)
#define  PCICAP_TYPE2_IO_BASE_0_TYPE_IO32	PCICAP_BITS(pcicap_type2_io_base_0_t, 0x0001)
/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_BASE_0_BASE		PCICAP_BITS(pcicap_type2_io_base_0_t, 0xfffc)
/* rw: Address bits 31 to 16 */
#define PCICAP_TYPE2_IO_BASE_0_HIGH		0x2e

typedef u16 __bitwise pcicap_type2_io_limit_0_t;
/* rw: I/O limit 0 */
#define PCICAP_TYPE2_IO_LIMIT_0			0x30
/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_LIMIT_0_LIMIT		PCICAP_BITS(pcicap_type2_io_limit_0_t, 0xfffc)
/* rw: Address bits 31 to 16 */
#define PCICAP_TYPE2_IO_LIMIT_0_HIGH		0x32

typedef u16 __bitwise pcicap_type2_io_base_1_t;
/* ro, rw: I/O base 1 */
#define PCICAP_TYPE2_IO_BASE_1			0x34
/* ro: Width of I/O addresses */
#define  PCICAP_TYPE2_IO_BASE_1_TYPE		PCICAP_BITS(pcicap_type2_io_base_1_t, 0x0003)
#define  PCICAP_TYPE2_IO_BASE_1_TYPE_IO16	PCICAP_BITS(pcicap_type2_io_base_1_t, 0x0000)
#define  PCICAP_TYPE2_IO_BASE_1_TYPE_IO32	PCICAP_BITS(pcicap_type2_io_base_1_t, 0x0001)
/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_BASE_1_BASE		PCICAP_BITS(pcicap_type2_io_base_1_t, 0xfffc)
/* rw: Address bits 31 to 16 */
#define PCICAP_TYPE2_IO_BASE_1_HIGH		0x36

typedef u16 __bitwise pcicap_type2_io_limit_1_t;
/* rw: I/O limit 1 */
#define PCICAP_TYPE2_IO_LIMIT_1			0x38
/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_LIMIT_1_LIMIT		PCICAP_BITS(pcicap_type2_io_limit_1_t, 0xfffc)
/* rw: Address bits 31 to 16 */
#define PCICAP_TYPE2_IO_LIMIT_1_HIGH		0x3a
/* rw: Interrupt line: routing information for software */
#define PCICAP_TYPE2_INTERRUPT_LINE		0x3c
/* ro: INTx pin that the bridge uses */
#define PCICAP_TYPE2_INTERRUPT_PIN		0x3d
#define  PCICAP_TYPE2_INTERRUPT_PIN_NONE	0x00
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTA	0x01
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTB	0x02
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTC	0x03
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTD	0x04

typedef u16 __bitwise pcicap_type2_bridge_control_t;
/* rw: Bridge control */
#define PCICAP_TYPE2_BRIDGE_CONTROL				0x3e
/* rw: Reports parity errors */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PAR_ERROR_RESPONSE \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0001)
/* rw: Forwards SERR# */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0002)
/* rw: ISA enable: only the low 256 bytes of each KiB of I/O are forwarded */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0004)
/* rw: VGA enable: VGA addresses are forwarded */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0008)
/* rw: Reports master aborts */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0020)
/* rw: CardBus reset */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0040)
/* rw: Interrupts of 16-bit cards use ISA IRQ lines */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0080)
/* rw: Window 0 is prefetchable */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0 \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0100)
/* rw: Window 1 is prefetchable */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1 \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0200)
/* rw: Posts writes */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES \
	PCICAP_BITS(pcicap_type2_bridge_control_t, 0x0400)
/* hwinit: Board vendor */
#define PCICAP_TYPE2_SUBSYSTEM_VENDOR_ID	0x40
/* hwinit: Which board */
#define PCICAP_TYPE2_SUBSYSTEM_ID		0x42
/* rw: Legacy mode base address of the 16-bit PC Card registers */
#define PCICAP_TYPE2_LEGACY_MODE_BASE		0x44
/* clang-format on */

/**
 * struct pcicap_type2 - Type 2 (CardBus) configuration header
 * @dev: the function
 * @pos: offset in its configuration space
 * @io_base_0_type: read once: the layout depends on it
 * @io_base_1_type: read once: the layout depends on it
 *
 * Made by pcicap_type2_open() only.
 */
struct pcicap_type2 {
	struct pci_dev *dev;
	u16 pos;
	u32 io_base_0_type;
	u32 io_base_1_type;
};

/* Vendor ID; FFFFh if there is no function */
static inline int __must_check
pcicap_type2_read_vendor_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE2_VENDOR_ID,
				    val);
}

/* Device ID */
static inline int __must_check
pcicap_type2_read_device_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE2_DEVICE_ID,
				    val);
}

/* Command */
static inline int __must_check
pcicap_type2_read_command(const struct pcicap_type2 *v,
			  pcicap_type2_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_update_command(const struct pcicap_type2 *v,
			    pcicap_type2_command_t mask,
			    pcicap_type2_command_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_TYPE2_OWNER) ? 0x07ff : 0x03e8);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE2_COMMAND + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Status */
static inline int __must_check
pcicap_type2_read_status(const struct pcicap_type2 *v,
			 pcicap_type2_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_clear_status(const struct pcicap_type2 *v,
			  pcicap_type2_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0xf900);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE2_STATUS,
				     (__force u16)bits);
}

/* Revision ID */
static inline int __must_check
pcicap_type2_read_revision_id(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_REVISION_ID,
				   val);
}

/* Class code */
static inline int __must_check
pcicap_type2_read_class_code(const struct pcicap_type2 *v,
			     pcicap_type2_class_code_t *val)
{
	return pcicap_config_read24(v->dev, v->pos + PCICAP_TYPE2_CLASS_CODE,
				    (__force u32 *)val);
}

/* Class code and revision in one read */
static inline int __must_check
pcicap_type2_read_class_revision(const struct pcicap_type2 *v,
				 pcicap_type2_class_revision_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_CLASS_REVISION,
				    (__force u32 *)val);
}

/* Class code without the programming interface */
static inline int __must_check
pcicap_type2_read_class_device(const struct pcicap_type2 *v,
			       pcicap_type2_class_device_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE2_CLASS_DEVICE,
				    (__force u16 *)val);
}

/* System cache line size; no effect on PCI Express */
static inline int __must_check
pcicap_type2_read_cache_line_size(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE2_CACHE_LINE_SIZE, val);
}

static inline int __must_check
pcicap_type2_write_cache_line_size(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE2_CACHE_LINE_SIZE, val);
}

/* Latency timer: bus clocks for which a master may keep the bus */
static inline int __must_check
pcicap_type2_read_latency_timer(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_LATENCY_TIMER,
				   val);
}

static inline int __must_check
pcicap_type2_write_latency_timer(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE2_LATENCY_TIMER,
				    val);
}

/* Header type */
static inline int __must_check
pcicap_type2_read_header_type(const struct pcicap_type2 *v,
			      pcicap_type2_header_type_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_HEADER_TYPE,
				   (__force u8 *)val);
}

/* Built-in self test */
static inline int __must_check
pcicap_type2_read_bist(const struct pcicap_type2 *v, pcicap_type2_bist_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE2_BIST + PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_type2_update_bist(const struct pcicap_type2 *v, pcicap_type2_bist_t mask,
			 pcicap_type2_bist_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x40);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_TYPE2_BIST + PCICAP_SURE,
				     0x30 & ~(__force u8)mask, (__force u8)val);
}

/* Base address of the socket and ExCA registers */
static inline int __must_check
pcicap_type2_read_bar(const struct pcicap_type2 *v, pcicap_type2_bar_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_BAR + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Offset of the first capability */
static inline int __must_check
pcicap_type2_read_cap_ptr(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_CAP_PTR, val);
}

/* CardBus side */
static inline int __must_check
pcicap_type2_read_secondary_status(const struct pcicap_type2 *v,
				   pcicap_type2_secondary_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_SECONDARY_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_clear_secondary_status(const struct pcicap_type2 *v,
				    pcicap_type2_secondary_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0xf900);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE2_SECONDARY_STATUS,
				     (__force u16)bits);
}

/* PCI bus number */
static inline int __must_check
pcicap_type2_read_pci_bus(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_PCI_BUS, val);
}

static inline int __must_check
pcicap_type2_write_pci_bus(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE2_PCI_BUS, val);
}

/* CardBus bus number */
static inline int __must_check
pcicap_type2_read_cardbus_bus(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_CARDBUS_BUS,
				   val);
}

static inline int __must_check
pcicap_type2_write_cardbus_bus(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE2_CARDBUS_BUS,
				    val);
}

/* Subordinate bus number */
static inline int __must_check
pcicap_type2_read_subordinate_bus(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

static inline int __must_check
pcicap_type2_write_subordinate_bus(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/* CardBus latency timer */
static inline int __must_check
pcicap_type2_read_cardbus_latency_timer(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE2_CARDBUS_LATENCY_TIMER,
				   val);
}

static inline int __must_check
pcicap_type2_write_cardbus_latency_timer(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE2_CARDBUS_LATENCY_TIMER,
				    val);
}

/* Memory base 0 */
static inline int __must_check
pcicap_type2_read_memory_base_0(const struct pcicap_type2 *v,
				pcicap_type2_memory_base_0_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_MEMORY_BASE_0 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type2_update_memory_base_0(const struct pcicap_type2 *v,
				  pcicap_type2_memory_base_0_t mask,
				  pcicap_type2_memory_base_0_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TYPE2_MEMORY_BASE_0 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Memory limit 0 */
static inline int __must_check
pcicap_type2_read_memory_limit_0(const struct pcicap_type2 *v,
				 pcicap_type2_memory_limit_0_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_MEMORY_LIMIT_0 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type2_update_memory_limit_0(const struct pcicap_type2 *v,
				   pcicap_type2_memory_limit_0_t mask,
				   pcicap_type2_memory_limit_0_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TYPE2_MEMORY_LIMIT_0 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Memory base 1 */
static inline int __must_check
pcicap_type2_read_memory_base_1(const struct pcicap_type2 *v,
				pcicap_type2_memory_base_1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_MEMORY_BASE_1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type2_update_memory_base_1(const struct pcicap_type2 *v,
				  pcicap_type2_memory_base_1_t mask,
				  pcicap_type2_memory_base_1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TYPE2_MEMORY_BASE_1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Memory limit 1 */
static inline int __must_check
pcicap_type2_read_memory_limit_1(const struct pcicap_type2 *v,
				 pcicap_type2_memory_limit_1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_MEMORY_LIMIT_1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type2_update_memory_limit_1(const struct pcicap_type2 *v,
				   pcicap_type2_memory_limit_1_t mask,
				   pcicap_type2_memory_limit_1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TYPE2_MEMORY_LIMIT_1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* I/O base 0 */
static inline int __must_check
pcicap_type2_read_io_base_0(const struct pcicap_type2 *v,
			    pcicap_type2_io_base_0_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE2_IO_BASE_0,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_write_io_base_0(const struct pcicap_type2 *v,
			     pcicap_type2_io_base_0_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE2_IO_BASE_0,
				     (__force u16)val & 0xfffc);
}

static inline int __must_check
pcicap_type2_update_io_base_0(const struct pcicap_type2 *v,
			      pcicap_type2_io_base_0_t mask,
			      pcicap_type2_io_base_0_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfffc);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_TYPE2_IO_BASE_0,
				      0xfffc & ~(__force u16)mask,
				      (__force u16)val);
}

/* Address bits 31 to 16 */
static inline int __must_check
pcicap_type2_read_io_base_0_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_IO_BASE_0_HIGH, val);
}

static inline int __must_check
pcicap_type2_write_io_base_0_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE2_IO_BASE_0_HIGH, val);
}

/* I/O limit 0 */
static inline int __must_check
pcicap_type2_read_io_limit_0(const struct pcicap_type2 *v,
			     pcicap_type2_io_limit_0_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_IO_LIMIT_0 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_update_io_limit_0(const struct pcicap_type2 *v,
			       pcicap_type2_io_limit_0_t mask,
			       pcicap_type2_io_limit_0_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfffc);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE2_IO_LIMIT_0 + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Address bits 31 to 16 */
static inline int __must_check
pcicap_type2_read_io_limit_0_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_IO_LIMIT_0_HIGH, val);
}

static inline int __must_check
pcicap_type2_write_io_limit_0_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE2_IO_LIMIT_0_HIGH,
				     val);
}

/* I/O base 1 */
static inline int __must_check
pcicap_type2_read_io_base_1(const struct pcicap_type2 *v,
			    pcicap_type2_io_base_1_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE2_IO_BASE_1,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_write_io_base_1(const struct pcicap_type2 *v,
			     pcicap_type2_io_base_1_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE2_IO_BASE_1,
				     (__force u16)val & 0xfffc);
}

static inline int __must_check
pcicap_type2_update_io_base_1(const struct pcicap_type2 *v,
			      pcicap_type2_io_base_1_t mask,
			      pcicap_type2_io_base_1_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfffc);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_TYPE2_IO_BASE_1,
				      0xfffc & ~(__force u16)mask,
				      (__force u16)val);
}

/* Address bits 31 to 16 */
static inline int __must_check
pcicap_type2_read_io_base_1_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_IO_BASE_1_HIGH, val);
}

static inline int __must_check
pcicap_type2_write_io_base_1_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE2_IO_BASE_1_HIGH, val);
}

/* I/O limit 1 */
static inline int __must_check
pcicap_type2_read_io_limit_1(const struct pcicap_type2 *v,
			     pcicap_type2_io_limit_1_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_IO_LIMIT_1 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_update_io_limit_1(const struct pcicap_type2 *v,
			       pcicap_type2_io_limit_1_t mask,
			       pcicap_type2_io_limit_1_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfffc);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE2_IO_LIMIT_1 + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Address bits 31 to 16 */
static inline int __must_check
pcicap_type2_read_io_limit_1_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_IO_LIMIT_1_HIGH, val);
}

static inline int __must_check
pcicap_type2_write_io_limit_1_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TYPE2_IO_LIMIT_1_HIGH,
				     val);
}

/* Interrupt line: routing information for software */
static inline int __must_check
pcicap_type2_read_interrupt_line(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_INTERRUPT_LINE,
				   val);
}

static inline int __must_check
pcicap_type2_write_interrupt_line(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/* INTx pin that the bridge uses */
static inline int __must_check
pcicap_type2_read_interrupt_pin(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE2_INTERRUPT_PIN,
				   val);
}

/* Bridge control */
static inline int __must_check
pcicap_type2_read_bridge_control(const struct pcicap_type2 *v,
				 pcicap_type2_bridge_control_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_BRIDGE_CONTROL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type2_update_bridge_control(const struct pcicap_type2 *v,
				   pcicap_type2_bridge_control_t mask,
				   pcicap_type2_bridge_control_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x07ef);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE2_BRIDGE_CONTROL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Board vendor */
static inline int __must_check
pcicap_type2_read_subsystem_vendor_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE2_SUBSYSTEM_VENDOR_ID,
				    val);
}

/* Which board */
static inline int __must_check
pcicap_type2_read_subsystem_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE2_SUBSYSTEM_ID,
				    val);
}

/* Legacy mode base address of the 16-bit PC Card registers */
static inline int __must_check
pcicap_type2_read_legacy_mode_base(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE2_LEGACY_MODE_BASE,
				    val);
}

static inline int __must_check
pcicap_type2_write_legacy_mode_base(const struct pcicap_type2 *v, u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TYPE2_LEGACY_MODE_BASE,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_type2_init(struct pcicap_type2 *v)
{
	int ret;

	{
		pcicap_type2_io_base_0_t r;

		ret = pcicap_type2_read_io_base_0(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_0_type = 0;
		if (!ret)
			v->io_base_0_type =
				pcicap_get(r, PCICAP_TYPE2_IO_BASE_0_TYPE);
	}
	{
		pcicap_type2_io_base_1_t r;

		ret = pcicap_type2_read_io_base_1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_1_type = 0;
		if (!ret)
			v->io_base_1_type =
				pcicap_get(r, PCICAP_TYPE2_IO_BASE_1_TYPE);
	}
	return 0;
}

/**
 * pcicap_type2_open() - the configuration header, if it has this layout
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), or the error of an access.
 */
static inline int __must_check
pcicap_type2_open(struct pci_dev *dev, struct pcicap_type2 *v)
{
	v->dev = dev;
	v->pos = 0;
	if ((dev->hdr_type & 0x7f) != 2)
		return -ENOENT;
	return pcicap_type2_init(v);
}

#endif /* PCICAP_TYPE2_H */
