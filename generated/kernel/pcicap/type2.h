/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 2 (CardBus) configuration header
 *
 * Generated from specs/header/type2.yaml - do not edit.
 * Source: PC Card Standard, CardBus bridge registers; Linux pci_regs.h
 */
#ifndef PCICAP_TYPE2_H
#define PCICAP_TYPE2_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_TYPE2_SIZE			0x48

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TYPE2_VENDOR_ID			0x00	/* hwinit: Manufacturer; ffff when absent */
#define PCICAP_TYPE2_DEVICE_ID			0x02	/* hwinit: Which device it is */

/* rw: What the function may do */
#define PCICAP_TYPE2_COMMAND				0x04
/* rw: Answers in I/O space */
#define  PCICAP_TYPE2_COMMAND_IO_SPACE			0x0001
/* rw: Answers in memory space */
#define  PCICAP_TYPE2_COMMAND_MEMORY_SPACE		0x0002
/* rw: May issue requests */
#define  PCICAP_TYPE2_COMMAND_BUS_MASTER		0x0004
/* rw: Listens to special cycles */
#define  PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES		0x0008
/* rw: May write and invalidate */
#define  PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE	0x0010
/* rw: Snoops writes to the VGA palette */
#define  PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP		0x0020
/* rw: Reports parity errors and poison */
#define  PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE	0x0040
/* rw: Address and data stepping */
#define  PCICAP_TYPE2_COMMAND_IDSEL_STEPPING		0x0080
/* rw: Reports fatal and non-fatal errors */
#define  PCICAP_TYPE2_COMMAND_SERR_ENABLE		0x0100
/* rw: May do fast back-to-back writes */
#define  PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK		0x0200
/* rw: May not assert INTx */
#define  PCICAP_TYPE2_COMMAND_INTX_DISABLE		0x0400
#define  PCICAP_TYPE2_COMMAND_WRITE_MASK		0x07ff

/* ro, rw1c: What the function can do and what happened */
#define PCICAP_TYPE2_STATUS				0x06
/* ro: Ready right after reset */
#define  PCICAP_TYPE2_STATUS_IMMEDIATE_READINESS	0x0001
/* ro: An INTx interrupt is pending */
#define  PCICAP_TYPE2_STATUS_INTERRUPT			0x0008
/* ro: Has a list of capabilities */
#define  PCICAP_TYPE2_STATUS_CAP_LIST			0x0010
/* ro: Can run at 66 MHz */
#define  PCICAP_TYPE2_STATUS_MHZ66_CAPABLE		0x0020
/* ro: Has user definable features (obsolete) */
#define  PCICAP_TYPE2_STATUS_UDF			0x0040
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE2_STATUS_FAST_BACK_TO_BACK		0x0080
/* rw1c: Own request met poison or bad parity */
#define  PCICAP_TYPE2_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing */
#define  PCICAP_TYPE2_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE2_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE2_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE2_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Sent a completer abort */
#define  PCICAP_TYPE2_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Got a completer abort */
#define  PCICAP_TYPE2_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE2_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Sent an error message */
#define  PCICAP_TYPE2_STATUS_SIGNALED_SYSTEM_ERROR	0x4000
/* rw1c: Got poison or bad parity */
#define  PCICAP_TYPE2_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE2_STATUS_W1C_MASK			0xf900
#define PCICAP_TYPE2_REVISION_ID		0x08	/* hwinit: Revision of the device */

/* ro: What kind of function it is */
#define PCICAP_TYPE2_CLASS_CODE			0x09
/* ro: Programming interface */
#define  PCICAP_TYPE2_CLASS_CODE_PROG_IF	0x0000ff
/* ro: Sub-class */
#define  PCICAP_TYPE2_CLASS_CODE_SUB_CLASS	0x00ff00
/* ro: Base class */
#define  PCICAP_TYPE2_CLASS_CODE_BASE_CLASS	0xff0000

/* ro: Class code and revision in one read */
#define PCICAP_TYPE2_CLASS_REVISION			0x08
/* ro: Revision of the device */
#define  PCICAP_TYPE2_CLASS_REVISION_REVISION_ID	0x000000ff
/* ro: Base class; sub-class; programming interface */
#define  PCICAP_TYPE2_CLASS_REVISION_CLASS_CODE		0xffffff00

/* ro: Class without the programming interface */
#define PCICAP_TYPE2_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE2_CLASS_DEVICE_SUB_CLASS	0x00ff
/* ro: Base class */
#define  PCICAP_TYPE2_CLASS_DEVICE_BASE_CLASS	0xff00
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE2_CACHE_LINE_SIZE		0x0c
#define PCICAP_TYPE2_LATENCY_TIMER		0x0d	/* rw: Bus clocks a master keeps the bus */

/* ro: Layout of the rest of the header */
#define PCICAP_TYPE2_HEADER_TYPE			0x0e
/* ro: Layout from 10h on */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT		0x7f
/* An ordinary function */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_NORMAL		0x0
/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_BRIDGE		0x1
/* A CardBus bridge */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_CARDBUS	0x2
/* ro: The device may have other functions */
#define  PCICAP_TYPE2_HEADER_TYPE_MULTI_FUNCTION	0x80

/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE2_BIST			0x0f
/* ro: Result; 0 is passed */
#define  PCICAP_TYPE2_BIST_COMPLETION_CODE	0x0f
/* rw1s: Starts the test and reads 1 until it ends */
#define  PCICAP_TYPE2_BIST_START		0x40
/* ro: There is a self test */
#define  PCICAP_TYPE2_BIST_CAPABLE		0x80
#define  PCICAP_TYPE2_BIST_WRITE_MASK		0x40
#define  PCICAP_TYPE2_BIST_KEEP_MASK		0x30

/* ro, rw: Socket and ExCA registers */
#define PCICAP_TYPE2_BAR			0x10
/* ro: Memory or I/O space */
#define  PCICAP_TYPE2_BAR_SPACE			0x00000001
/* Memory space */
#define  PCICAP_TYPE2_BAR_SPACE_MEMORY		0x0
/* I/O space */
#define  PCICAP_TYPE2_BAR_SPACE_IO		0x1
/* ro: Where it may be placed */
#define  PCICAP_TYPE2_BAR_TYPE			0x00000006
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE2_BAR_TYPE_BITS32		0x0
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE2_BAR_TYPE_BELOW_1M		0x1
/* The next register is the high half */
#define  PCICAP_TYPE2_BAR_TYPE_BITS64		0x2
/* Reserved */
#define  PCICAP_TYPE2_BAR_TYPE_RESERVED		0x3
/* ro: Reads have no side effects */
#define  PCICAP_TYPE2_BAR_PREFETCHABLE		0x00000008
/* rw: Base address in memory space */
#define  PCICAP_TYPE2_BAR_ADDRESS		0xfffffff0
/* rw: Base address in I/O space */
#define  PCICAP_TYPE2_BAR_IO_ADDRESS		0xfffffffc
#define PCICAP_TYPE2_CAP_PTR			0x14	/* ro: Offset of the first capability */

/* ro, rw1c: CardBus side */
#define PCICAP_TYPE2_SECONDARY_STATUS				0x16
/* ro: The secondary bus can run at 66 MHz */
#define  PCICAP_TYPE2_SECONDARY_STATUS_MHZ66_CAPABLE		0x0020
/* ro: Accepts fast back-to-back transactions */
#define  PCICAP_TYPE2_SECONDARY_STATUS_FAST_BACK_TO_BACK	0x0080
/* rw1c: A request had a poisoned completion or a data parity error */
#define  PCICAP_TYPE2_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Ended a transaction with completer abort */
#define  PCICAP_TYPE2_SECONDARY_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Got a completer abort */
#define  PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Got an unsupported request completion */
#define  PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Got an error message or saw SERR# */
#define  PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR	0x4000
/* rw1c: Got a poisoned TLP or a parity error */
#define  PCICAP_TYPE2_SECONDARY_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE2_SECONDARY_STATUS_W1C_MASK			0xf900
#define PCICAP_TYPE2_PCI_BUS			0x18	/* rw: Bus on the PCI side */
#define PCICAP_TYPE2_CARDBUS_BUS		0x19	/* rw: Bus on the CardBus side */
#define PCICAP_TYPE2_SUBORDINATE_BUS		0x1a	/* rw: Last bus behind the bridge */
#define PCICAP_TYPE2_CARDBUS_LATENCY_TIMER	0x1b	/* rw: CardBus latency timer */

#define PCICAP_TYPE2_MEMORY_BASE_0		0x1c		/* rw: Start of memory window 0 */
#define  PCICAP_TYPE2_MEMORY_BASE_0_BASE	0xfffff000	/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_BASE_0_WRITE_MASK	0xfffff000

/* rw: Last 4 KiB of memory window 0 */
#define PCICAP_TYPE2_MEMORY_LIMIT_0		0x20
/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT	0xfffff000
#define  PCICAP_TYPE2_MEMORY_LIMIT_0_WRITE_MASK	0xfffff000

#define PCICAP_TYPE2_MEMORY_BASE_1		0x24		/* rw: Start of memory window 1 */
#define  PCICAP_TYPE2_MEMORY_BASE_1_BASE	0xfffff000	/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_BASE_1_WRITE_MASK	0xfffff000

/* rw: Last 4 KiB of memory window 1 */
#define PCICAP_TYPE2_MEMORY_LIMIT_1		0x28
/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT	0xfffff000
#define  PCICAP_TYPE2_MEMORY_LIMIT_1_WRITE_MASK	0xfffff000

#define PCICAP_TYPE2_IO_BASE_0			0x2c		/* ro, rw: Start of I/O window 0 */
#define  PCICAP_TYPE2_IO_BASE_0_TYPE		0x0003		/* ro: Width of I/O addresses */
#define  PCICAP_TYPE2_IO_BASE_0_TYPE_IO16	0x0
#define  PCICAP_TYPE2_IO_BASE_0_TYPE_IO32	0x1
#define  PCICAP_TYPE2_IO_BASE_0_BASE		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_BASE_0_WRITE_MASK	0xfffc
#define  PCICAP_TYPE2_IO_BASE_0_KEEP_MASK	0xfffc
#define PCICAP_TYPE2_IO_BASE_0_HIGH		0x2e	/* rw: Address bits 31 to 16 */

#define PCICAP_TYPE2_IO_LIMIT_0			0x30		/* rw: Last dword of I/O window 0 */
#define  PCICAP_TYPE2_IO_LIMIT_0_LIMIT		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_LIMIT_0_WRITE_MASK	0xfffc
#define PCICAP_TYPE2_IO_LIMIT_0_HIGH		0x32	/* rw: Address bits 31 to 16 */

#define PCICAP_TYPE2_IO_BASE_1			0x34		/* ro, rw: Start of I/O window 1 */
#define  PCICAP_TYPE2_IO_BASE_1_TYPE		0x0003		/* ro: Width of I/O addresses */
#define  PCICAP_TYPE2_IO_BASE_1_TYPE_IO16	0x0
#define  PCICAP_TYPE2_IO_BASE_1_TYPE_IO32	0x1
#define  PCICAP_TYPE2_IO_BASE_1_BASE		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_BASE_1_WRITE_MASK	0xfffc
#define  PCICAP_TYPE2_IO_BASE_1_KEEP_MASK	0xfffc
#define PCICAP_TYPE2_IO_BASE_1_HIGH		0x36	/* rw: Address bits 31 to 16 */

#define PCICAP_TYPE2_IO_LIMIT_1			0x38		/* rw: Last dword of I/O window 1 */
#define  PCICAP_TYPE2_IO_LIMIT_1_LIMIT		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_LIMIT_1_WRITE_MASK	0xfffc
#define PCICAP_TYPE2_IO_LIMIT_1_HIGH		0x3a	/* rw: Address bits 31 to 16 */
#define PCICAP_TYPE2_INTERRUPT_LINE		0x3c	/* rw: Scratch for firmware routing */
#define PCICAP_TYPE2_INTERRUPT_PIN		0x3d	/* ro: INTx pin the function uses */
#define  PCICAP_TYPE2_INTERRUPT_PIN_NONE	0x0
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTA	0x1
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTB	0x2
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTC	0x3
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTD	0x4

/* rw: Controls the CardBus side */
#define PCICAP_TYPE2_BRIDGE_CONTROL				0x3e
/* rw: Reports parity errors */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE	0x0001
/* rw: Forwards SERR# */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE		0x0002
/* rw: Forwards only the low 256 bytes of each KiB of I/O */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE			0x0004
/* rw: Forwards the VGA addresses */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE			0x0008
/* rw: Reports master aborts */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE		0x0020
/* rw: Holds the card in reset */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET		0x0040
/* rw: Interrupts of 16-bit cards use ISA lines */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT		0x0080
/* rw: Window 0 is prefetchable */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0		0x0100
/* rw: Window 1 is prefetchable */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1		0x0200
/* rw: Posts writes */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES		0x0400
#define  PCICAP_TYPE2_BRIDGE_CONTROL_WRITE_MASK			0x07ef
#define PCICAP_TYPE2_SUBSYSTEM_VENDOR_ID	0x40	/* hwinit: Board vendor */
#define PCICAP_TYPE2_SUBSYSTEM_ID		0x42	/* hwinit: Which board */
/* rw: I/O address of the 16-bit PC Card registers */
#define PCICAP_TYPE2_LEGACY_MODE_BASE		0x44
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_type2_desc;

/**
 * struct pcicap_type2 - Type 2 (CardBus) configuration header
 * @view: where it is
 * @io_base_0_type: read once: the layout depends on it
 * @io_base_1_type: read once: the layout depends on it
 *
 * Made by pcicap_type2_open() only.
 */
struct pcicap_type2 {
	struct pcicap_view view;
	u32 io_base_0_type;
	u32 io_base_1_type;
};

/**
 * pcicap_type2_read_vendor_id() - read: Manufacturer; ffff when absent
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_vendor_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_VENDOR_ID, val);
}

/**
 * pcicap_type2_read_device_id() - read: Which device it is
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_device_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_DEVICE_ID, val);
}

/**
 * pcicap_type2_command_io_space() - Answers in I/O space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_io_space(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_IO_SPACE, r);
}

/**
 * pcicap_type2_command_set_io_space() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_io_space(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_IO_SPACE) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_IO_SPACE, val);
}

/**
 * pcicap_type2_command_memory_space() - Answers in memory space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_memory_space(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_MEMORY_SPACE, r);
}

/**
 * pcicap_type2_command_set_memory_space() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_memory_space(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_MEMORY_SPACE) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_MEMORY_SPACE, val);
}

/**
 * pcicap_type2_command_bus_master() - May issue requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_bus_master(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_BUS_MASTER, r);
}

/**
 * pcicap_type2_command_set_bus_master() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_bus_master(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_BUS_MASTER) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_BUS_MASTER, val);
}

/**
 * pcicap_type2_command_special_cycles() - Listens to special cycles
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_special_cycles(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES, r);
}

/**
 * pcicap_type2_command_set_special_cycles() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_special_cycles(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES, val);
}

/**
 * pcicap_type2_command_memory_write_invalidate() - May write and invalidate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_memory_write_invalidate(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE, r);
}

/**
 * pcicap_type2_command_set_memory_write_invalidate() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_memory_write_invalidate(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE, val);
}

/**
 * pcicap_type2_command_vga_palette_snoop() - Snoops writes to the VGA palette
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_vga_palette_snoop(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP, r);
}

/**
 * pcicap_type2_command_set_vga_palette_snoop() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_vga_palette_snoop(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP, val);
}

/**
 * pcicap_type2_command_parity_error_response() - Reports parity errors
 * and poison
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_parity_error_response(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE, r);
}

/**
 * pcicap_type2_command_set_parity_error_response() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_parity_error_response(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE, val);
}

/**
 * pcicap_type2_command_idsel_stepping() - Address and data stepping
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_idsel_stepping(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_IDSEL_STEPPING, r);
}

/**
 * pcicap_type2_command_set_idsel_stepping() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_idsel_stepping(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_IDSEL_STEPPING) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_IDSEL_STEPPING, val);
}

/**
 * pcicap_type2_command_serr_enable() - Reports fatal and non-fatal errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_serr_enable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_SERR_ENABLE, r);
}

/**
 * pcicap_type2_command_set_serr_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_serr_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_SERR_ENABLE) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_SERR_ENABLE, val);
}

/**
 * pcicap_type2_command_fast_back_to_back() - May do fast back-to-back writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_fast_back_to_back(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK, r);
}

/**
 * pcicap_type2_command_set_fast_back_to_back() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_fast_back_to_back(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK, val);
}

/**
 * pcicap_type2_command_intx_disable() - May not assert INTx
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_command_intx_disable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_COMMAND_INTX_DISABLE, r);
}

/**
 * pcicap_type2_command_set_intx_disable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_command_set_intx_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_COMMAND_INTX_DISABLE) |
	       FIELD_PREP(PCICAP_TYPE2_COMMAND_INTX_DISABLE, val);
}

/**
 * pcicap_type2_read_command() - read: What the function may do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_command(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_COMMAND, val);
}

/**
 * pcicap_type2_update_command() - change bits: What the function may do
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_command(const struct pcicap_type2 *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_COMMAND,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_status_immediate_readiness() - Ready right after reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_immediate_readiness(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_IMMEDIATE_READINESS, r);
}

/**
 * pcicap_type2_status_interrupt() - An INTx interrupt is pending
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_interrupt(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_INTERRUPT, r);
}

/**
 * pcicap_type2_status_cap_list() - Has a list of capabilities
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_cap_list(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_CAP_LIST, r);
}

/**
 * pcicap_type2_status_mhz66_capable() - Can run at 66 MHz
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_mhz66_capable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_MHZ66_CAPABLE, r);
}

/**
 * pcicap_type2_status_udf() - Has user definable features (obsolete)
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_udf(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_UDF, r);
}

/**
 * pcicap_type2_status_fast_back_to_back() - Accepts fast back-to-back
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_fast_back_to_back(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_FAST_BACK_TO_BACK, r);
}

/**
 * pcicap_type2_status_master_data_parity_error() - Own request met poison or
 * bad parity
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_master_data_parity_error(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_MASTER_DATA_PARITY_ERROR, r);
}

/**
 * pcicap_type2_status_devsel() - DEVSEL timing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_status_devsel(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_DEVSEL, r);
}

/**
 * pcicap_type2_status_signaled_target_abort() - Sent a completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_signaled_target_abort(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_SIGNALED_TARGET_ABORT, r);
}

/**
 * pcicap_type2_status_received_target_abort() - Got a completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_received_target_abort(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_RECEIVED_TARGET_ABORT, r);
}

/**
 * pcicap_type2_status_received_master_abort() - Got unsupported request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_received_master_abort(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_RECEIVED_MASTER_ABORT, r);
}

/**
 * pcicap_type2_status_signaled_system_error() - Sent an error message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_signaled_system_error(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_SIGNALED_SYSTEM_ERROR, r);
}

/**
 * pcicap_type2_status_detected_parity_error() - Got poison or bad parity
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_status_detected_parity_error(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_STATUS_DETECTED_PARITY_ERROR, r);
}

/**
 * pcicap_type2_read_status() - read: What the function can do and what happened
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_status(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_STATUS, val);
}

/**
 * pcicap_type2_clear_status() - clear bits by writing 1: What the function can
 * do and what happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_clear_status(const struct pcicap_type2 *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_TYPE2_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_STATUS, bits);
}

/**
 * pcicap_type2_read_revision_id() - read: Revision of the device
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_revision_id(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_REVISION_ID, val);
}

/**
 * pcicap_type2_class_code_prog_if() - Programming interface
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_class_code_prog_if(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_CODE_PROG_IF, r);
}

/**
 * pcicap_type2_class_code_sub_class() - Sub-class
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_class_code_sub_class(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_CODE_SUB_CLASS, r);
}

/**
 * pcicap_type2_class_code_base_class() - Base class
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_class_code_base_class(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_CODE_BASE_CLASS, r);
}

/**
 * pcicap_type2_read_class_code() - read: What kind of function it is
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_class_code(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read24(&v->view, PCICAP_TYPE2_CLASS_CODE, val);
}

/**
 * pcicap_type2_class_revision_revision_id() - Revision of the device
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_class_revision_revision_id(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_REVISION_REVISION_ID, r);
}

/**
 * pcicap_type2_class_revision_class_code() - Base class; sub-class;
 * programming interface
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_class_revision_class_code(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_REVISION_CLASS_CODE, r);
}

/**
 * pcicap_type2_read_class_revision() - read: Class code and revision in
 * one read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_class_revision(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_CLASS_REVISION, val);
}

/**
 * pcicap_type2_class_device_sub_class() - Sub-class
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_class_device_sub_class(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_DEVICE_SUB_CLASS, r);
}

/**
 * pcicap_type2_class_device_base_class() - Base class
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_class_device_base_class(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_CLASS_DEVICE_BASE_CLASS, r);
}

/**
 * pcicap_type2_read_class_device() - read: Class without the
 * programming interface
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_class_device(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_CLASS_DEVICE, val);
}

/**
 * pcicap_type2_read_cache_line_size() - read: System cache line size; no effect
 * on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_cache_line_size(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type2_write_cache_line_size() - write: System cache line size; no
 * effect on PCI Express
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_cache_line_size(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type2_update_cache_line_size() - change bits: System cache line size;
 * no effect on PCI Express
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_cache_line_size(const struct pcicap_type2 *v, u8 mask,
				    u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_cache_line_size(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_CACHE_LINE_SIZE,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_latency_timer() - read: Bus clocks a master keeps the bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_latency_timer(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_LATENCY_TIMER, val);
}

/**
 * pcicap_type2_write_latency_timer() - write: Bus clocks a master keeps the bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_latency_timer(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_LATENCY_TIMER, val);
}

/**
 * pcicap_type2_update_latency_timer() - change bits: Bus clocks a master keeps
 * the bus
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_latency_timer(const struct pcicap_type2 *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_LATENCY_TIMER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_header_type_layout() - Layout from 10h on
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_type2_header_type_layout(u8 r)
{
	return FIELD_GET(PCICAP_TYPE2_HEADER_TYPE_LAYOUT, r);
}

/**
 * pcicap_type2_header_type_multi_function() - The device may have
 * other functions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_header_type_multi_function(u8 r)
{
	return FIELD_GET(PCICAP_TYPE2_HEADER_TYPE_MULTI_FUNCTION, r);
}

/**
 * pcicap_type2_read_header_type() - read: Layout of the rest of the header
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_header_type(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_HEADER_TYPE, val);
}

/**
 * pcicap_type2_bist_completion_code() - Result; 0 is passed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_type2_bist_completion_code(u8 r)
{
	return FIELD_GET(PCICAP_TYPE2_BIST_COMPLETION_CODE, r);
}

/**
 * pcicap_type2_bist_start() - Starts the test and reads 1 until it ends
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bist_start(u8 r)
{
	return FIELD_GET(PCICAP_TYPE2_BIST_START, r);
}

/**
 * pcicap_type2_bist_set_start() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_type2_bist_set_start(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BIST_START) |
	       FIELD_PREP(PCICAP_TYPE2_BIST_START, val);
}

/**
 * pcicap_type2_bist_capable() - There is a self test
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bist_capable(u8 r)
{
	return FIELD_GET(PCICAP_TYPE2_BIST_CAPABLE, r);
}

/**
 * pcicap_type2_read_bist() - read: Built-in self test
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_bist(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_BIST, val);
}

/**
 * pcicap_type2_update_bist() - change bits: Built-in self test
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_bist(const struct pcicap_type2 *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_BIST_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_bist(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_BIST,
				(u8)((old & PCICAP_TYPE2_BIST_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_type2_bar_space() - Memory or I/O space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_bar_space(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_BAR_SPACE, r);
}

/**
 * pcicap_type2_bar_type() - Where it may be placed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_bar_type(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_BAR_TYPE, r);
}

/**
 * pcicap_type2_bar_prefetchable() - Reads have no side effects
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bar_prefetchable(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_BAR_PREFETCHABLE, r);
}

/**
 * pcicap_type2_bar_address() - Base address in memory space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_bar_address(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_BAR_ADDRESS, r);
}

/**
 * pcicap_type2_bar_io_address() - Base address in I/O space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_bar_io_address(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_BAR_IO_ADDRESS, r);
}

/**
 * pcicap_type2_bar_address_decoded() - Base address in memory space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_bar_address_decoded(u32 r)
{
	u64 n = pcicap_type2_bar_address(r);

	return n << 4;
}

/**
 * pcicap_type2_bar_io_address_decoded() - Base address in I/O space
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_bar_io_address_decoded(u32 r)
{
	u64 n = pcicap_type2_bar_io_address(r);

	return n << 2;
}

/**
 * pcicap_type2_read_bar() - read: Socket and ExCA registers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_bar(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_BAR, val);
}

/**
 * pcicap_type2_read_cap_ptr() - read: Offset of the first capability
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_cap_ptr(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_CAP_PTR, val);
}

/**
 * pcicap_type2_secondary_status_mhz66_capable() - The secondary bus can run at
 * 66 MHz
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_mhz66_capable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_MHZ66_CAPABLE, r);
}

/**
 * pcicap_type2_secondary_status_fast_back_to_back() - Accepts fast
 * back-to-back transactions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_fast_back_to_back(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_FAST_BACK_TO_BACK, r);
}

/**
 * pcicap_type2_secondary_status_master_data_parity_error() - A request had a
 * poisoned completion or a data parity error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_master_data_parity_error(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR,
			 r);
}

/**
 * pcicap_type2_secondary_status_devsel() - DEVSEL timing on the secondary bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_secondary_status_devsel(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL, r);
}

/**
 * pcicap_type2_secondary_status_signaled_target_abort() - Ended a transaction
 * with completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_signaled_target_abort(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_SIGNALED_TARGET_ABORT,
			 r);
}

/**
 * pcicap_type2_secondary_status_received_target_abort() - Got a completer abort
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_received_target_abort(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_TARGET_ABORT,
			 r);
}

/**
 * pcicap_type2_secondary_status_received_master_abort() - Got an unsupported
 * request completion
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_received_master_abort(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_MASTER_ABORT,
			 r);
}

/**
 * pcicap_type2_secondary_status_received_system_error() - Got an error message
 * or saw SERR#
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_received_system_error(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR,
			 r);
}

/**
 * pcicap_type2_secondary_status_detected_parity_error() - Got a poisoned TLP or
 * a parity error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_secondary_status_detected_parity_error(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_SECONDARY_STATUS_DETECTED_PARITY_ERROR,
			 r);
}

/**
 * pcicap_type2_read_secondary_status() - read: CardBus side
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_secondary_status(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_SECONDARY_STATUS, val);
}

/**
 * pcicap_type2_clear_secondary_status() - clear bits by writing 1: CardBus side
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_clear_secondary_status(const struct pcicap_type2 *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_TYPE2_SECONDARY_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_SECONDARY_STATUS,
				   bits);
}

/**
 * pcicap_type2_read_pci_bus() - read: Bus on the PCI side
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_pci_bus(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_PCI_BUS, val);
}

/**
 * pcicap_type2_write_pci_bus() - write: Bus on the PCI side
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_pci_bus(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_PCI_BUS, val);
}

/**
 * pcicap_type2_update_pci_bus() - change bits: Bus on the PCI side
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_pci_bus(const struct pcicap_type2 *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_pci_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_PCI_BUS,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_cardbus_bus() - read: Bus on the CardBus side
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_cardbus_bus(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_CARDBUS_BUS, val);
}

/**
 * pcicap_type2_write_cardbus_bus() - write: Bus on the CardBus side
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_cardbus_bus(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_CARDBUS_BUS, val);
}

/**
 * pcicap_type2_update_cardbus_bus() - change bits: Bus on the CardBus side
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_cardbus_bus(const struct pcicap_type2 *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_cardbus_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_CARDBUS_BUS,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_subordinate_bus() - read: Last bus behind the bridge
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_subordinate_bus(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type2_write_subordinate_bus() - write: Last bus behind the bridge
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_subordinate_bus(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type2_update_subordinate_bus() - change bits: Last bus behind
 * the bridge
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_subordinate_bus(const struct pcicap_type2 *v, u8 mask,
				    u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_subordinate_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_SUBORDINATE_BUS,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_cardbus_latency_timer() - read: CardBus latency timer
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_cardbus_latency_timer(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_CARDBUS_LATENCY_TIMER,
				 val);
}

/**
 * pcicap_type2_write_cardbus_latency_timer() - write: CardBus latency timer
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_cardbus_latency_timer(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_CARDBUS_LATENCY_TIMER,
				  val);
}

/**
 * pcicap_type2_update_cardbus_latency_timer() - change bits: CardBus
 * latency timer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_cardbus_latency_timer(const struct pcicap_type2 *v, u8 mask,
					  u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_cardbus_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_CARDBUS_LATENCY_TIMER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_memory_base_0_base() - Address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_memory_base_0_base(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_MEMORY_BASE_0_BASE, r);
}

/**
 * pcicap_type2_memory_base_0_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_type2_memory_base_0_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TYPE2_MEMORY_BASE_0_BASE) |
	       FIELD_PREP(PCICAP_TYPE2_MEMORY_BASE_0_BASE, val);
}

/**
 * pcicap_type2_memory_base_0_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_base_0_base_decoded(u32 r)
{
	u64 n = pcicap_type2_memory_base_0_base(r);

	return n << 12;
}

/**
 * pcicap_type2_read_memory_base_0() - read: Start of memory window 0
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_memory_base_0(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_BASE_0, val);
}

/**
 * pcicap_type2_update_memory_base_0() - change bits: Start of memory window 0
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_memory_base_0(const struct pcicap_type2 *v, u32 mask,
				  u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_MEMORY_BASE_0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_base_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_BASE_0,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_memory_limit_0_limit() - Address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_memory_limit_0_limit(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT, r);
}

/**
 * pcicap_type2_memory_limit_0_set_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_type2_memory_limit_0_set_limit(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT) |
	       FIELD_PREP(PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT, val);
}

/**
 * pcicap_type2_memory_limit_0_limit_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_limit_0_limit_decoded(u32 r)
{
	u64 n = pcicap_type2_memory_limit_0_limit(r);

	return n * 4096 + 4095;
}

/**
 * pcicap_type2_read_memory_limit_0() - read: Last 4 KiB of memory window 0
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_memory_limit_0(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_0, val);
}

/**
 * pcicap_type2_update_memory_limit_0() - change bits: Last 4 KiB of memory
 * window 0
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_memory_limit_0(const struct pcicap_type2 *v, u32 mask,
				   u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_MEMORY_LIMIT_0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_limit_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_0,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_memory_base_1_base() - Address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_memory_base_1_base(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_MEMORY_BASE_1_BASE, r);
}

/**
 * pcicap_type2_memory_base_1_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_type2_memory_base_1_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TYPE2_MEMORY_BASE_1_BASE) |
	       FIELD_PREP(PCICAP_TYPE2_MEMORY_BASE_1_BASE, val);
}

/**
 * pcicap_type2_memory_base_1_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_base_1_base_decoded(u32 r)
{
	u64 n = pcicap_type2_memory_base_1_base(r);

	return n << 12;
}

/**
 * pcicap_type2_read_memory_base_1() - read: Start of memory window 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_memory_base_1(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_BASE_1, val);
}

/**
 * pcicap_type2_update_memory_base_1() - change bits: Start of memory window 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_memory_base_1(const struct pcicap_type2 *v, u32 mask,
				  u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_MEMORY_BASE_1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_base_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_BASE_1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_memory_limit_1_limit() - Address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_type2_memory_limit_1_limit(u32 r)
{
	return FIELD_GET(PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT, r);
}

/**
 * pcicap_type2_memory_limit_1_set_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_type2_memory_limit_1_set_limit(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT) |
	       FIELD_PREP(PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT, val);
}

/**
 * pcicap_type2_memory_limit_1_limit_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_memory_limit_1_limit_decoded(u32 r)
{
	u64 n = pcicap_type2_memory_limit_1_limit(r);

	return n * 4096 + 4095;
}

/**
 * pcicap_type2_read_memory_limit_1() - read: Last 4 KiB of memory window 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_memory_limit_1(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_1, val);
}

/**
 * pcicap_type2_update_memory_limit_1() - change bits: Last 4 KiB of memory
 * window 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_memory_limit_1(const struct pcicap_type2 *v, u32 mask,
				   u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_MEMORY_LIMIT_1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_limit_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_io_base_0_type() - Width of I/O addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_io_base_0_type(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_IO_BASE_0_TYPE, r);
}

/**
 * pcicap_type2_io_base_0_base() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_io_base_0_base(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_IO_BASE_0_BASE, r);
}

/**
 * pcicap_type2_io_base_0_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_io_base_0_set_base(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_TYPE2_IO_BASE_0_BASE) |
	       FIELD_PREP(PCICAP_TYPE2_IO_BASE_0_BASE, val);
}

/**
 * pcicap_type2_io_base_0_base_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_base_0_base_decoded(u16 r)
{
	u64 n = pcicap_type2_io_base_0_base(r);

	return n << 2;
}

/**
 * pcicap_type2_read_io_base_0() - read: Start of I/O window 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_base_0(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_BASE_0, val);
}

/**
 * pcicap_type2_write_io_base_0() - write: Start of I/O window 0
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_io_base_0(const struct pcicap_type2 *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_BASE_0,
				   (u16)(val & PCICAP_TYPE2_IO_BASE_0_WRITE_MASK));
}

/**
 * pcicap_type2_update_io_base_0() - change bits: Start of I/O window 0
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_io_base_0(const struct pcicap_type2 *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_IO_BASE_0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_0,
				 (u16)((old & PCICAP_TYPE2_IO_BASE_0_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_type2_read_io_base_0_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_base_0_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_BASE_0_HIGH, val);
}

/**
 * pcicap_type2_write_io_base_0_high() - write: Address bits 31 to 16
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_io_base_0_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_BASE_0_HIGH, val);
}

/**
 * pcicap_type2_update_io_base_0_high() - change bits: Address bits 31 to 16
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_io_base_0_high(const struct pcicap_type2 *v, u16 mask,
				   u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_0_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_0_HIGH,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_io_limit_0_limit() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_io_limit_0_limit(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_IO_LIMIT_0_LIMIT, r);
}

/**
 * pcicap_type2_io_limit_0_set_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_io_limit_0_set_limit(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_TYPE2_IO_LIMIT_0_LIMIT) |
	       FIELD_PREP(PCICAP_TYPE2_IO_LIMIT_0_LIMIT, val);
}

/**
 * pcicap_type2_io_limit_0_limit_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_limit_0_limit_decoded(u16 r)
{
	u64 n = pcicap_type2_io_limit_0_limit(r);

	return n * 4 + 3;
}

/**
 * pcicap_type2_read_io_limit_0() - read: Last dword of I/O window 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_limit_0(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_LIMIT_0, val);
}

/**
 * pcicap_type2_update_io_limit_0() - change bits: Last dword of I/O window 0
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_io_limit_0(const struct pcicap_type2 *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_IO_LIMIT_0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_0,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_io_limit_0_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_limit_0_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_LIMIT_0_HIGH, val);
}

/**
 * pcicap_type2_write_io_limit_0_high() - write: Address bits 31 to 16
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_io_limit_0_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_LIMIT_0_HIGH, val);
}

/**
 * pcicap_type2_update_io_limit_0_high() - change bits: Address bits 31 to 16
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_io_limit_0_high(const struct pcicap_type2 *v, u16 mask,
				    u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_0_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_0_HIGH,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_io_base_1_type() - Width of I/O addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_io_base_1_type(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_IO_BASE_1_TYPE, r);
}

/**
 * pcicap_type2_io_base_1_base() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_io_base_1_base(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_IO_BASE_1_BASE, r);
}

/**
 * pcicap_type2_io_base_1_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_io_base_1_set_base(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_TYPE2_IO_BASE_1_BASE) |
	       FIELD_PREP(PCICAP_TYPE2_IO_BASE_1_BASE, val);
}

/**
 * pcicap_type2_io_base_1_base_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_base_1_base_decoded(u16 r)
{
	u64 n = pcicap_type2_io_base_1_base(r);

	return n << 2;
}

/**
 * pcicap_type2_read_io_base_1() - read: Start of I/O window 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_base_1(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_BASE_1, val);
}

/**
 * pcicap_type2_write_io_base_1() - write: Start of I/O window 1
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_io_base_1(const struct pcicap_type2 *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_BASE_1,
				   (u16)(val & PCICAP_TYPE2_IO_BASE_1_WRITE_MASK));
}

/**
 * pcicap_type2_update_io_base_1() - change bits: Start of I/O window 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_io_base_1(const struct pcicap_type2 *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_IO_BASE_1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_1,
				 (u16)((old & PCICAP_TYPE2_IO_BASE_1_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_type2_read_io_base_1_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_base_1_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_BASE_1_HIGH, val);
}

/**
 * pcicap_type2_write_io_base_1_high() - write: Address bits 31 to 16
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_io_base_1_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_BASE_1_HIGH, val);
}

/**
 * pcicap_type2_update_io_base_1_high() - change bits: Address bits 31 to 16
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_io_base_1_high(const struct pcicap_type2 *v, u16 mask,
				   u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_1_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_1_HIGH,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_io_limit_1_limit() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_type2_io_limit_1_limit(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_IO_LIMIT_1_LIMIT, r);
}

/**
 * pcicap_type2_io_limit_1_set_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_io_limit_1_set_limit(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_TYPE2_IO_LIMIT_1_LIMIT) |
	       FIELD_PREP(PCICAP_TYPE2_IO_LIMIT_1_LIMIT, val);
}

/**
 * pcicap_type2_io_limit_1_limit_decoded() - Address bits 15 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_type2_io_limit_1_limit_decoded(u16 r)
{
	u64 n = pcicap_type2_io_limit_1_limit(r);

	return n * 4 + 3;
}

/**
 * pcicap_type2_read_io_limit_1() - read: Last dword of I/O window 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_limit_1(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_LIMIT_1, val);
}

/**
 * pcicap_type2_update_io_limit_1() - change bits: Last dword of I/O window 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_io_limit_1(const struct pcicap_type2 *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_IO_LIMIT_1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_1,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_io_limit_1_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_io_limit_1_high(const struct pcicap_type2 *v, u16 *val)
{
	*val = U16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_LIMIT_1_HIGH, val);
}

/**
 * pcicap_type2_write_io_limit_1_high() - write: Address bits 31 to 16
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_io_limit_1_high(const struct pcicap_type2 *v, u16 val)
{
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_LIMIT_1_HIGH, val);
}

/**
 * pcicap_type2_update_io_limit_1_high() - change bits: Address bits 31 to 16
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_io_limit_1_high(const struct pcicap_type2 *v, u16 mask,
				    u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_1_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_1_HIGH,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_interrupt_line() - read: Scratch for firmware routing
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_interrupt_line(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/**
 * pcicap_type2_write_interrupt_line() - write: Scratch for firmware routing
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_interrupt_line(const struct pcicap_type2 *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/**
 * pcicap_type2_update_interrupt_line() - change bits: Scratch for
 * firmware routing
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_interrupt_line(const struct pcicap_type2 *v, u8 mask,
				   u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_interrupt_line(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_INTERRUPT_LINE,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_interrupt_pin() - read: INTx pin the function uses
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_interrupt_pin(const struct pcicap_type2 *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_INTERRUPT_PIN, val);
}

/**
 * pcicap_type2_bridge_control_parity_error_response() - Reports parity errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_parity_error_response(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE, r);
}

/**
 * pcicap_type2_bridge_control_set_parity_error_response() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_parity_error_response(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE,
			  val);
}

/**
 * pcicap_type2_bridge_control_serr_enable() - Forwards SERR#
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_serr_enable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE, r);
}

/**
 * pcicap_type2_bridge_control_set_serr_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_serr_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE, val);
}

/**
 * pcicap_type2_bridge_control_isa_enable() - Forwards only the low 256 bytes of
 * each KiB of I/O
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_isa_enable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE, r);
}

/**
 * pcicap_type2_bridge_control_set_isa_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_isa_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE, val);
}

/**
 * pcicap_type2_bridge_control_vga_enable() - Forwards the VGA addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_vga_enable(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE, r);
}

/**
 * pcicap_type2_bridge_control_set_vga_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_vga_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE, val);
}

/**
 * pcicap_type2_bridge_control_master_abort_mode() - Reports master aborts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_master_abort_mode(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE, r);
}

/**
 * pcicap_type2_bridge_control_set_master_abort_mode() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_master_abort_mode(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE, val);
}

/**
 * pcicap_type2_bridge_control_cardbus_reset() - Holds the card in reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_cardbus_reset(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET, r);
}

/**
 * pcicap_type2_bridge_control_set_cardbus_reset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_cardbus_reset(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET, val);
}

/**
 * pcicap_type2_bridge_control_interrupt_16bit() - Interrupts of 16-bit cards
 * use ISA lines
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_interrupt_16bit(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT, r);
}

/**
 * pcicap_type2_bridge_control_set_interrupt_16bit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_interrupt_16bit(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT, val);
}

/**
 * pcicap_type2_bridge_control_prefetch_memory_0() - Window 0 is prefetchable
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_prefetch_memory_0(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0, r);
}

/**
 * pcicap_type2_bridge_control_set_prefetch_memory_0() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_prefetch_memory_0(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0, val);
}

/**
 * pcicap_type2_bridge_control_prefetch_memory_1() - Window 1 is prefetchable
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_prefetch_memory_1(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1, r);
}

/**
 * pcicap_type2_bridge_control_set_prefetch_memory_1() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_prefetch_memory_1(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1, val);
}

/**
 * pcicap_type2_bridge_control_post_writes() - Posts writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_type2_bridge_control_post_writes(u16 r)
{
	return FIELD_GET(PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES, r);
}

/**
 * pcicap_type2_bridge_control_set_post_writes() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_type2_bridge_control_set_post_writes(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES) |
	       FIELD_PREP(PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES, val);
}

/**
 * pcicap_type2_read_bridge_control() - read: Controls the CardBus side
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_bridge_control(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_BRIDGE_CONTROL, val);
}

/**
 * pcicap_type2_update_bridge_control() - change bits: Controls the CardBus side
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_type2_update_bridge_control(const struct pcicap_type2 *v, u16 mask,
				   u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_TYPE2_BRIDGE_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_bridge_control(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_BRIDGE_CONTROL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_subsystem_vendor_id() - read: Board vendor
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_subsystem_vendor_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_SUBSYSTEM_VENDOR_ID,
				  val);
}

/**
 * pcicap_type2_read_subsystem_id() - read: Which board
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_subsystem_id(const struct pcicap_type2 *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_SUBSYSTEM_ID, val);
}

/**
 * pcicap_type2_read_legacy_mode_base() - read: I/O address of the 16-bit PC
 * Card registers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_read_legacy_mode_base(const struct pcicap_type2 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_LEGACY_MODE_BASE, val);
}

/**
 * pcicap_type2_write_legacy_mode_base() - write: I/O address of the 16-bit PC
 * Card registers
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_write_legacy_mode_base(const struct pcicap_type2 *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_TYPE2_LEGACY_MODE_BASE,
				   val);
}

/**
 * pcicap_type2_update_legacy_mode_base() - change bits: I/O address of the
 * 16-bit PC Card registers
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_type2_update_legacy_mode_base(const struct pcicap_type2 *v, u32 mask,
				     u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_type2_read_legacy_mode_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_LEGACY_MODE_BASE,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_type2_read_io_window_base_0() - read: Start of I/O window 0
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_read_io_window_base_0(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u16 part;

		ret = pcicap_type2_read_io_base_0(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_type2_io_base_0_base(part) << 2;
	}
	if (v->io_base_0_type == 1) {
		u16 part;

		ret = pcicap_type2_read_io_base_0_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type2_write_io_window_base_0() - write: Start of I/O window 0
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
static inline int __must_check
pcicap_type2_write_io_window_base_0(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 2) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_0_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = (u32)(value >> 2);
		u16 bits = (u16)((((u32)val & 0x3fff) << 2));
		u16 part = bits;

		ret = pcicap_type2_write_io_base_0(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_0_type == 1) {
		u32 val = (u32)(value >> 16);
		u16 bits = (u16)(((u32)val & 0xffff));
		u16 part = bits;

		ret = pcicap_type2_write_io_base_0_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_limit_0() - read: Last byte of I/O window 0
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_read_io_window_limit_0(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u16 part;

		ret = pcicap_type2_read_io_limit_0(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_type2_io_limit_0_limit(part) << 2;
	}
	if (v->io_base_0_type == 1) {
		u16 part;

		ret = pcicap_type2_read_io_limit_0_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 16;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_type2_write_io_window_limit_0() - write: Last byte of I/O window 0
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 3), -ERANGE (too
 * large, or for a part that this layout lacks), -ENODATA (the view ends before
 * a part), or the errors of the accesses.
 */
static inline int __must_check
pcicap_type2_write_io_window_limit_0(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 2) - 1)) != 3)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_0_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = (u32)(value >> 2);
		u16 bits = (u16)((((u32)val & 0x3fff) << 2));
		u16 part = bits;

		ret = pcicap_type2_update_io_limit_0(v, 0xfffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_0_type == 1) {
		u32 val = (u32)(value >> 16);
		u16 bits = (u16)(((u32)val & 0xffff));
		u16 part = bits;

		ret = pcicap_type2_write_io_limit_0_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_base_1() - read: Start of I/O window 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_read_io_window_base_1(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u16 part;

		ret = pcicap_type2_read_io_base_1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_type2_io_base_1_base(part) << 2;
	}
	if (v->io_base_1_type == 1) {
		u16 part;

		ret = pcicap_type2_read_io_base_1_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type2_write_io_window_base_1() - write: Start of I/O window 1
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
static inline int __must_check
pcicap_type2_write_io_window_base_1(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 2) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_1_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = (u32)(value >> 2);
		u16 bits = (u16)((((u32)val & 0x3fff) << 2));
		u16 part = bits;

		ret = pcicap_type2_write_io_base_1(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_1_type == 1) {
		u32 val = (u32)(value >> 16);
		u16 bits = (u16)(((u32)val & 0xffff));
		u16 part = bits;

		ret = pcicap_type2_write_io_base_1_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_limit_1() - read: Last byte of I/O window 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_type2_read_io_window_limit_1(const struct pcicap_type2 *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u16 part;

		ret = pcicap_type2_read_io_limit_1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_type2_io_limit_1_limit(part) << 2;
	}
	if (v->io_base_1_type == 1) {
		u16 part;

		ret = pcicap_type2_read_io_limit_1_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 16;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_type2_write_io_window_limit_1() - write: Last byte of I/O window 1
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 3), -ERANGE (too
 * large, or for a part that this layout lacks), -ENODATA (the view ends before
 * a part), or the errors of the accesses.
 */
static inline int __must_check
pcicap_type2_write_io_window_limit_1(const struct pcicap_type2 *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 2) - 1)) != 3)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_1_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		u32 val = (u32)(value >> 2);
		u16 bits = (u16)((((u32)val & 0x3fff) << 2));
		u16 part = bits;

		ret = pcicap_type2_update_io_limit_1(v, 0xfffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_1_type == 1) {
		u32 val = (u32)(value >> 16);
		u16 bits = (u16)(((u32)val & 0xffff));
		u16 part = bits;

		ret = pcicap_type2_write_io_limit_1_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_type2_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_type2_dwords {
	struct pcicap_type2 v;
	u32 dw[18];
};

/**
 * pcicap_type2_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_type2_snapshot(const struct pcicap_type2 *v,
		      struct pcicap_type2_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 18, &s->dw[0]);
}

/**
 * pcicap_type2_snapshot_vendor_id() - from a snapshot: Manufacturer; ffff
 * when absent
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_vendor_id(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_VENDOR_ID, val);
}

/**
 * pcicap_type2_snapshot_device_id() - from a snapshot: Which device it is
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_device_id(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_DEVICE_ID, val);
}

/**
 * pcicap_type2_snapshot_command() - from a snapshot: What the function may do
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_command(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE2_COMMAND,
				    val);
}

/**
 * pcicap_type2_snapshot_status() - from a snapshot: What the function can do
 * and what happened
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_status(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE2_STATUS,
				    val);
}

/**
 * pcicap_type2_snapshot_revision_id() - from a snapshot: Revision of the device
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_revision_id(const struct pcicap_type2_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_REVISION_ID, val);
}

/**
 * pcicap_type2_snapshot_class_code() - from a snapshot: What kind of function
 * it is
 * @s: the snapshot
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_class_code(const struct pcicap_type2_dwords *s, u32 *val)
{
	return pcicap_dwords_read24(s->dw, s->v.view.size,
				    PCICAP_TYPE2_CLASS_CODE, val);
}

/**
 * pcicap_type2_snapshot_cache_line_size() - from a snapshot: System cache line
 * size; no effect on PCI Express
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_cache_line_size(const struct pcicap_type2_dwords *s,
				      u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type2_snapshot_latency_timer() - from a snapshot: Bus clocks a master
 * keeps the bus
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_latency_timer(const struct pcicap_type2_dwords *s,
				    u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_LATENCY_TIMER, val);
}

/**
 * pcicap_type2_snapshot_header_type() - from a snapshot: Layout of the rest of
 * the header
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_header_type(const struct pcicap_type2_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_HEADER_TYPE, val);
}

/**
 * pcicap_type2_snapshot_bist() - from a snapshot: Built-in self test
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_bist(const struct pcicap_type2_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE2_BIST,
				   val);
}

/**
 * pcicap_type2_snapshot_bar() - from a snapshot: Socket and ExCA registers
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_bar(const struct pcicap_type2_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_TYPE2_BAR,
				    val);
}

/**
 * pcicap_type2_snapshot_cap_ptr() - from a snapshot: Offset of the
 * first capability
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_cap_ptr(const struct pcicap_type2_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE2_CAP_PTR,
				   val);
}

/**
 * pcicap_type2_snapshot_secondary_status() - from a snapshot: CardBus side
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_secondary_status(const struct pcicap_type2_dwords *s,
				       u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_SECONDARY_STATUS, val);
}

/**
 * pcicap_type2_snapshot_pci_bus() - from a snapshot: Bus on the PCI side
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_pci_bus(const struct pcicap_type2_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE2_PCI_BUS,
				   val);
}

/**
 * pcicap_type2_snapshot_cardbus_bus() - from a snapshot: Bus on the
 * CardBus side
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_cardbus_bus(const struct pcicap_type2_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_CARDBUS_BUS, val);
}

/**
 * pcicap_type2_snapshot_subordinate_bus() - from a snapshot: Last bus behind
 * the bridge
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_subordinate_bus(const struct pcicap_type2_dwords *s,
				      u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type2_snapshot_cardbus_latency_timer() - from a snapshot: CardBus
 * latency timer
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_cardbus_latency_timer(const struct pcicap_type2_dwords *s,
					    u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_CARDBUS_LATENCY_TIMER, val);
}

/**
 * pcicap_type2_snapshot_memory_base_0() - from a snapshot: Start of memory
 * window 0
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_memory_base_0(const struct pcicap_type2_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_BASE_0, val);
}

/**
 * pcicap_type2_snapshot_memory_limit_0() - from a snapshot: Last 4 KiB of
 * memory window 0
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_memory_limit_0(const struct pcicap_type2_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_LIMIT_0, val);
}

/**
 * pcicap_type2_snapshot_memory_base_1() - from a snapshot: Start of memory
 * window 1
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_memory_base_1(const struct pcicap_type2_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_BASE_1, val);
}

/**
 * pcicap_type2_snapshot_memory_limit_1() - from a snapshot: Last 4 KiB of
 * memory window 1
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_memory_limit_1(const struct pcicap_type2_dwords *s,
				     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_LIMIT_1, val);
}

/**
 * pcicap_type2_snapshot_io_base_0() - from a snapshot: Start of I/O window 0
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_base_0(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_0, val);
}

/**
 * pcicap_type2_snapshot_io_base_0_high() - from a snapshot: Address bits 31
 * to 16
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_base_0_high(const struct pcicap_type2_dwords *s,
				     u16 *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = U16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_0_HIGH, val);
}

/**
 * pcicap_type2_snapshot_io_limit_0() - from a snapshot: Last dword of I/O
 * window 0
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_limit_0(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_0, val);
}

/**
 * pcicap_type2_snapshot_io_limit_0_high() - from a snapshot: Address bits 31
 * to 16
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_limit_0_high(const struct pcicap_type2_dwords *s,
				      u16 *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = U16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_0_HIGH, val);
}

/**
 * pcicap_type2_snapshot_io_base_1() - from a snapshot: Start of I/O window 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_base_1(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_1, val);
}

/**
 * pcicap_type2_snapshot_io_base_1_high() - from a snapshot: Address bits 31
 * to 16
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_base_1_high(const struct pcicap_type2_dwords *s,
				     u16 *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = U16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_1_HIGH, val);
}

/**
 * pcicap_type2_snapshot_io_limit_1() - from a snapshot: Last dword of I/O
 * window 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_limit_1(const struct pcicap_type2_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_1, val);
}

/**
 * pcicap_type2_snapshot_io_limit_1_high() - from a snapshot: Address bits 31
 * to 16
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_io_limit_1_high(const struct pcicap_type2_dwords *s,
				      u16 *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = U16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_1_HIGH, val);
}

/**
 * pcicap_type2_snapshot_interrupt_line() - from a snapshot: Scratch for
 * firmware routing
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_interrupt_line(const struct pcicap_type2_dwords *s,
				     u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/**
 * pcicap_type2_snapshot_interrupt_pin() - from a snapshot: INTx pin the
 * function uses
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_interrupt_pin(const struct pcicap_type2_dwords *s,
				    u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_INTERRUPT_PIN, val);
}

/**
 * pcicap_type2_snapshot_bridge_control() - from a snapshot: Controls the
 * CardBus side
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_bridge_control(const struct pcicap_type2_dwords *s,
				     u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_BRIDGE_CONTROL, val);
}

/**
 * pcicap_type2_snapshot_subsystem_vendor_id() - from a snapshot: Board vendor
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_subsystem_vendor_id(const struct pcicap_type2_dwords *s,
					  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_SUBSYSTEM_VENDOR_ID, val);
}

/**
 * pcicap_type2_snapshot_subsystem_id() - from a snapshot: Which board
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_subsystem_id(const struct pcicap_type2_dwords *s,
				   u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_SUBSYSTEM_ID, val);
}

/**
 * pcicap_type2_snapshot_legacy_mode_base() - from a snapshot: I/O address of
 * the 16-bit PC Card registers
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_type2_snapshot_legacy_mode_base(const struct pcicap_type2_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_LEGACY_MODE_BASE, val);
}

/**
 * pcicap_type2_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_type2_init(struct pcicap_type2 *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_type2_read_io_base_0(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_0_type = 0;
		if (!ret)
			v->io_base_0_type = pcicap_type2_io_base_0_type(r);
	}
	{
		u16 r;

		ret = pcicap_type2_read_io_base_1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_1_type = 0;
		if (!ret)
			v->io_base_1_type = pcicap_type2_io_base_1_type(r);
	}
	pcicap_view_clamp(&v->view, 72);
	return 0;
}

/**
 * pcicap_type2_open() - the configuration header, if it has this layout
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), -ENODEV (gone), or the error of
 * the access.
 */
static inline int __must_check
pcicap_type2_open(struct pcicap_cfg *cfg, struct pcicap_type2 *v)
{
	int ret = pcicap_open_header(cfg, 2, &v->view);

	return ret ? ret : pcicap_type2_init(v);
}

#endif /* PCICAP_TYPE2_H */
