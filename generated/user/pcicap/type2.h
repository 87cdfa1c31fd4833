/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 2 (CardBus) configuration header
 *
 * Generated from specs/header/type2.yaml - do not edit.
 * Source: PC Card Standard, CardBus bridge registers; Linux pci_regs.h
 */
#ifndef PCICAP_TYPE2_H
#define PCICAP_TYPE2_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TYPE2_SIZE			0x48

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Vendor ID; FFFFh if there is no function */
#define PCICAP_TYPE2_VENDOR_ID			0x00
#define PCICAP_TYPE2_DEVICE_ID			0x02	/* hwinit: Device ID */

/* rw: Command */
#define PCICAP_TYPE2_COMMAND				0x04
/* rw: I/O space enable */
#define  PCICAP_TYPE2_COMMAND_IO_SPACE			0x0001
/* rw: Memory space enable */
#define  PCICAP_TYPE2_COMMAND_MEMORY_SPACE		0x0002
/* rw: May issue requests */
#define  PCICAP_TYPE2_COMMAND_BUS_MASTER		0x0004
/* rw: Special cycle enable */
#define  PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES		0x0008
/* rw: Memory write and invalidate enable */
#define  PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE	0x0010
/* rw: VGA palette snoop */
#define  PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP		0x0020
/* rw: Parity error response */
#define  PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE	0x0040
/* rw: IDSEL stepping or wait cycle control */
#define  PCICAP_TYPE2_COMMAND_IDSEL_STEPPING		0x0080
/* rw: SERR# enable */
#define  PCICAP_TYPE2_COMMAND_SERR_ENABLE		0x0100
/* rw: Fast back-to-back transactions enable */
#define  PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK		0x0200
/* rw: Interrupt disable: INTx must not be asserted */
#define  PCICAP_TYPE2_COMMAND_INTX_DISABLE		0x0400
#define  PCICAP_TYPE2_COMMAND_RESET_VALUE		0x0000
#define  PCICAP_TYPE2_COMMAND_WRITE_MASK		0x07ff

/* ro, rw1c: Status */
#define PCICAP_TYPE2_STATUS				0x06
/* ro: Immediate readiness */
#define  PCICAP_TYPE2_STATUS_IMMEDIATE_READINESS	0x0001
/* ro: Interrupt status: INTx is pending */
#define  PCICAP_TYPE2_STATUS_INTERRUPT			0x0008
/* ro: Capabilities list is present */
#define  PCICAP_TYPE2_STATUS_CAP_LIST			0x0010
/* ro: 66 MHz capable */
#define  PCICAP_TYPE2_STATUS_MHZ66_CAPABLE		0x0020
/* ro: User definable features (obsolete) */
#define  PCICAP_TYPE2_STATUS_UDF			0x0040
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE2_STATUS_FAST_BACK_TO_BACK		0x0080
/* rw1c: Master data parity error */
#define  PCICAP_TYPE2_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing */
#define  PCICAP_TYPE2_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE2_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE2_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE2_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE2_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Received target abort */
#define  PCICAP_TYPE2_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE2_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Signaled system error */
#define  PCICAP_TYPE2_STATUS_SIGNALED_SYSTEM_ERROR	0x4000
/* rw1c: Detected parity error */
#define  PCICAP_TYPE2_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE2_STATUS_W1C_MASK			0xf900
#define PCICAP_TYPE2_REVISION_ID		0x08	/* hwinit: Revision ID */

#define PCICAP_TYPE2_CLASS_CODE			0x09		/* ro: Class code */
#define  PCICAP_TYPE2_CLASS_CODE_PROG_IF	0x0000ff	/* ro: Programming interface */
#define  PCICAP_TYPE2_CLASS_CODE_SUB_CLASS	0x00ff00	/* ro: Sub-class */
#define  PCICAP_TYPE2_CLASS_CODE_BASE_CLASS	0xff0000	/* ro: Base class */

/* ro: Class code and revision in one read */
#define PCICAP_TYPE2_CLASS_REVISION			0x08
/* ro: Revision ID */
#define  PCICAP_TYPE2_CLASS_REVISION_REVISION_ID	0x000000ff
/* ro: Base class, sub-class and programming interface */
#define  PCICAP_TYPE2_CLASS_REVISION_CLASS_CODE		0xffffff00

/* ro: Class code without the programming interface */
#define PCICAP_TYPE2_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE2_CLASS_DEVICE_SUB_CLASS	0x00ff
/* ro: Base class */
#define  PCICAP_TYPE2_CLASS_DEVICE_BASE_CLASS	0xff00
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE2_CACHE_LINE_SIZE		0x0c
/* rw: Latency timer: bus clocks for which a master may keep the bus */
#define PCICAP_TYPE2_LATENCY_TIMER		0x0d

#define PCICAP_TYPE2_HEADER_TYPE			0x0e	/* ro: Header type */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT		0x7f	/* ro: Header layout from 10h on */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_NORMAL		0x0	/* An ordinary function */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_BRIDGE		0x1	/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE2_HEADER_TYPE_LAYOUT_CARDBUS	0x2	/* A CardBus bridge */
#define  PCICAP_TYPE2_HEADER_TYPE_MULTI_FUNCTION	0x80	/* ro: Multi-function device */

/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE2_BIST			0x0f
/* ro: Completion code; 0: passed */
#define  PCICAP_TYPE2_BIST_COMPLETION_CODE	0x0f
/* rw1s: Starts BIST; reads 1 until it has ended */
#define  PCICAP_TYPE2_BIST_START		0x40
/* ro: BIST capable */
#define  PCICAP_TYPE2_BIST_CAPABLE		0x80
#define  PCICAP_TYPE2_BIST_WRITE_MASK		0x40
#define  PCICAP_TYPE2_BIST_KEEP_MASK		0x30

/* ro, rw: Base address of the socket and ExCA registers */
#define PCICAP_TYPE2_BAR			0x10
/* ro: Memory or I/O space */
#define  PCICAP_TYPE2_BAR_SPACE			0x00000001
/* Memory space */
#define  PCICAP_TYPE2_BAR_SPACE_MEMORY		0x0
/* I/O space */
#define  PCICAP_TYPE2_BAR_SPACE_IO		0x1
/* ro: Where the range may be placed */
#define  PCICAP_TYPE2_BAR_TYPE			0x00000006
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE2_BAR_TYPE_BITS32		0x0
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE2_BAR_TYPE_BELOW_1M		0x1
/* 64-bit: the next register is the upper half */
#define  PCICAP_TYPE2_BAR_TYPE_BITS64		0x2
/* Reserved */
#define  PCICAP_TYPE2_BAR_TYPE_RESERVED		0x3
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_TYPE2_BAR_PREFETCHABLE		0x00000008
/* rw: Base address in memory space */
#define  PCICAP_TYPE2_BAR_ADDRESS		0xfffffff0
/* rw: Base address in I/O space */
#define  PCICAP_TYPE2_BAR_IO_ADDRESS		0xfffffffc
#define PCICAP_TYPE2_CAP_PTR			0x14	/* ro: Offset of the first capability */

/* ro, rw1c: CardBus side */
#define PCICAP_TYPE2_SECONDARY_STATUS				0x16
/* ro: 66 MHz capable */
#define  PCICAP_TYPE2_SECONDARY_STATUS_MHZ66_CAPABLE		0x0020
/* ro: Fast back-to-back capable */
#define  PCICAP_TYPE2_SECONDARY_STATUS_FAST_BACK_TO_BACK	0x0080
/* rw1c: Master data parity error */
#define  PCICAP_TYPE2_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE2_SECONDARY_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Received target abort */
#define  PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Received master abort */
#define  PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Received system error */
#define  PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR	0x4000
/* rw1c: Detected parity error */
#define  PCICAP_TYPE2_SECONDARY_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE2_SECONDARY_STATUS_W1C_MASK			0xf900
#define PCICAP_TYPE2_PCI_BUS			0x18	/* rw: PCI bus number */
#define PCICAP_TYPE2_CARDBUS_BUS		0x19	/* rw: CardBus bus number */
#define PCICAP_TYPE2_SUBORDINATE_BUS		0x1a	/* rw: Subordinate bus number */
#define PCICAP_TYPE2_CARDBUS_LATENCY_TIMER	0x1b	/* rw: CardBus latency timer */

#define PCICAP_TYPE2_MEMORY_BASE_0		0x1c		/* rw: Memory base 0 */
#define  PCICAP_TYPE2_MEMORY_BASE_0_BASE	0xfffff000	/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_BASE_0_WRITE_MASK	0xfffff000

#define PCICAP_TYPE2_MEMORY_LIMIT_0		0x20		/* rw: Memory limit 0 */
#define  PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT	0xfffff000	/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_LIMIT_0_WRITE_MASK	0xfffff000

#define PCICAP_TYPE2_MEMORY_BASE_1		0x24		/* rw: Memory base 1 */
#define  PCICAP_TYPE2_MEMORY_BASE_1_BASE	0xfffff000	/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_BASE_1_WRITE_MASK	0xfffff000

#define PCICAP_TYPE2_MEMORY_LIMIT_1		0x28		/* rw: Memory limit 1 */
#define  PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT	0xfffff000	/* rw: Address */
#define  PCICAP_TYPE2_MEMORY_LIMIT_1_WRITE_MASK	0xfffff000

#define PCICAP_TYPE2_IO_BASE_0			0x2c		/* ro, rw: I/O base 0 */
#define  PCICAP_TYPE2_IO_BASE_0_TYPE		0x0003		/* ro: Width of I/O addresses */
#define  PCICAP_TYPE2_IO_BASE_0_TYPE_IO16	0x0
#define  PCICAP_TYPE2_IO_BASE_0_TYPE_IO32	0x1
#define  PCICAP_TYPE2_IO_BASE_0_BASE		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_BASE_0_WRITE_MASK	0xfffc
#define  PCICAP_TYPE2_IO_BASE_0_KEEP_MASK	0xfffc
#define PCICAP_TYPE2_IO_BASE_0_HIGH		0x2e	/* rw: Address bits 31 to 16 */

#define PCICAP_TYPE2_IO_LIMIT_0			0x30		/* rw: I/O limit 0 */
#define  PCICAP_TYPE2_IO_LIMIT_0_LIMIT		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_LIMIT_0_WRITE_MASK	0xfffc
#define PCICAP_TYPE2_IO_LIMIT_0_HIGH		0x32	/* rw: Address bits 31 to 16 */

#define PCICAP_TYPE2_IO_BASE_1			0x34		/* ro, rw: I/O base 1 */
#define  PCICAP_TYPE2_IO_BASE_1_TYPE		0x0003		/* ro: Width of I/O addresses */
#define  PCICAP_TYPE2_IO_BASE_1_TYPE_IO16	0x0
#define  PCICAP_TYPE2_IO_BASE_1_TYPE_IO32	0x1
#define  PCICAP_TYPE2_IO_BASE_1_BASE		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_BASE_1_WRITE_MASK	0xfffc
#define  PCICAP_TYPE2_IO_BASE_1_KEEP_MASK	0xfffc
#define PCICAP_TYPE2_IO_BASE_1_HIGH		0x36	/* rw: Address bits 31 to 16 */

#define PCICAP_TYPE2_IO_LIMIT_1			0x38		/* rw: I/O limit 1 */
#define  PCICAP_TYPE2_IO_LIMIT_1_LIMIT		0xfffc		/* rw: Address bits 15 to 2 */
#define  PCICAP_TYPE2_IO_LIMIT_1_WRITE_MASK	0xfffc
#define PCICAP_TYPE2_IO_LIMIT_1_HIGH		0x3a	/* rw: Address bits 31 to 16 */
/* rw: Interrupt line: routing information for software */
#define PCICAP_TYPE2_INTERRUPT_LINE		0x3c
#define PCICAP_TYPE2_INTERRUPT_PIN		0x3d	/* ro: INTx pin that the bridge uses */
#define  PCICAP_TYPE2_INTERRUPT_PIN_NONE	0x0
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTA	0x1
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTB	0x2
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTC	0x3
#define  PCICAP_TYPE2_INTERRUPT_PIN_INTD	0x4

/* rw: Bridge control */
#define PCICAP_TYPE2_BRIDGE_CONTROL				0x3e
/* rw: Reports parity errors */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE	0x0001
/* rw: Forwards SERR# */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE		0x0002
/* rw: ISA enable: only the low 256 bytes of each KiB of I/O are forwarded */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE			0x0004
/* rw: VGA enable: VGA addresses are forwarded */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE			0x0008
/* rw: Reports master aborts */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE		0x0020
/* rw: CardBus reset */
#define  PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET		0x0040
/* rw: Interrupts of 16-bit cards use ISA IRQ lines */
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
/* rw: Legacy mode base address of the 16-bit PC Card registers */
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
	uint32_t io_base_0_type;
	uint32_t io_base_1_type;
};

/**
 * pcicap_type2_read_vendor_id() - read: Vendor ID; FFFFh if there is
 * no function
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_vendor_id(const struct pcicap_type2 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_VENDOR_ID, val);
}

/**
 * pcicap_type2_read_device_id() - read: Device ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_device_id(const struct pcicap_type2 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_DEVICE_ID, val);
}

/* Command */
struct pcicap_type2_command {
	uint16_t raw;
};

/* I/O space enable */
static inline bool
pcicap_type2_command_io_space(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_IO_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_io_space(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_IO_SPACE,
			      val ? PCICAP_TYPE2_COMMAND_IO_SPACE : 0);
	return r;
}

/* Memory space enable */
static inline bool
pcicap_type2_command_memory_space(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_MEMORY_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_memory_space(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_MEMORY_SPACE,
			      val ? PCICAP_TYPE2_COMMAND_MEMORY_SPACE : 0);
	return r;
}

/* May issue requests */
static inline bool
pcicap_type2_command_bus_master(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_BUS_MASTER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_bus_master(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_BUS_MASTER,
			      val ? PCICAP_TYPE2_COMMAND_BUS_MASTER : 0);
	return r;
}

/* Special cycle enable */
static inline bool
pcicap_type2_command_special_cycles(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_special_cycles(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES,
			      val ? PCICAP_TYPE2_COMMAND_SPECIAL_CYCLES : 0);
	return r;
}

/* Memory write and invalidate enable */
static inline bool
pcicap_type2_command_memory_write_invalidate(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_memory_write_invalidate(struct pcicap_type2_command r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE,
			      val ? PCICAP_TYPE2_COMMAND_MEMORY_WRITE_INVALIDATE : 0);
	return r;
}

/* VGA palette snoop */
static inline bool
pcicap_type2_command_vga_palette_snoop(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_vga_palette_snoop(struct pcicap_type2_command r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP,
			      val ? PCICAP_TYPE2_COMMAND_VGA_PALETTE_SNOOP : 0);
	return r;
}

/* Parity error response */
static inline bool
pcicap_type2_command_parity_error_response(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_parity_error_response(struct pcicap_type2_command r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE,
			      val ? PCICAP_TYPE2_COMMAND_PARITY_ERROR_RESPONSE : 0);
	return r;
}

/* IDSEL stepping or wait cycle control */
static inline bool
pcicap_type2_command_idsel_stepping(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_IDSEL_STEPPING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_idsel_stepping(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_IDSEL_STEPPING,
			      val ? PCICAP_TYPE2_COMMAND_IDSEL_STEPPING : 0);
	return r;
}

/* SERR# enable */
static inline bool
pcicap_type2_command_serr_enable(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_SERR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_serr_enable(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_SERR_ENABLE,
			      val ? PCICAP_TYPE2_COMMAND_SERR_ENABLE : 0);
	return r;
}

/* Fast back-to-back transactions enable */
static inline bool
pcicap_type2_command_fast_back_to_back(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_fast_back_to_back(struct pcicap_type2_command r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK,
			      val ? PCICAP_TYPE2_COMMAND_FAST_BACK_TO_BACK : 0);
	return r;
}

/* Interrupt disable: INTx must not be asserted */
static inline bool
pcicap_type2_command_intx_disable(struct pcicap_type2_command r)
{
	return (r.raw & PCICAP_TYPE2_COMMAND_INTX_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_command
pcicap_type2_command_set_intx_disable(struct pcicap_type2_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_COMMAND_INTX_DISABLE,
			      val ? PCICAP_TYPE2_COMMAND_INTX_DISABLE : 0);
	return r;
}

/**
 * pcicap_type2_read_command() - read: Command
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_command(const struct pcicap_type2 *v,
			  struct pcicap_type2_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_COMMAND, &val->raw);
}

/**
 * pcicap_type2_update_command() - change bits: Command
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_command(const struct pcicap_type2 *v, uint16_t mask,
			    struct pcicap_type2_command val)
{
	struct pcicap_type2_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_COMMAND,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Status */
struct pcicap_type2_status {
	uint16_t raw;
};

/* Immediate readiness */
static inline bool
pcicap_type2_status_immediate_readiness(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_IMMEDIATE_READINESS) != 0;
}

/* Interrupt status: INTx is pending */
static inline bool
pcicap_type2_status_interrupt(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_INTERRUPT) != 0;
}

/* Capabilities list is present */
static inline bool
pcicap_type2_status_cap_list(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_CAP_LIST) != 0;
}

/* 66 MHz capable */
static inline bool
pcicap_type2_status_mhz66_capable(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_MHZ66_CAPABLE) != 0;
}

/* User definable features (obsolete) */
static inline bool
pcicap_type2_status_udf(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_UDF) != 0;
}

/* Accepts fast back-to-back */
static inline bool
pcicap_type2_status_fast_back_to_back(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_FAST_BACK_TO_BACK) != 0;
}

/* Master data parity error */
static inline bool
pcicap_type2_status_master_data_parity_error(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_MASTER_DATA_PARITY_ERROR) != 0;
}

/* DEVSEL timing */
static inline uint16_t
pcicap_type2_status_devsel(struct pcicap_type2_status r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_STATUS_DEVSEL) >> 9);
}

/* Signaled target abort */
static inline bool
pcicap_type2_status_signaled_target_abort(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_SIGNALED_TARGET_ABORT) != 0;
}

/* Received target abort */
static inline bool
pcicap_type2_status_received_target_abort(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_RECEIVED_TARGET_ABORT) != 0;
}

/* Got unsupported request */
static inline bool
pcicap_type2_status_received_master_abort(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_RECEIVED_MASTER_ABORT) != 0;
}

/* Signaled system error */
static inline bool
pcicap_type2_status_signaled_system_error(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_SIGNALED_SYSTEM_ERROR) != 0;
}

/* Detected parity error */
static inline bool
pcicap_type2_status_detected_parity_error(struct pcicap_type2_status r)
{
	return (r.raw & PCICAP_TYPE2_STATUS_DETECTED_PARITY_ERROR) != 0;
}

/**
 * pcicap_type2_read_status() - read: Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_status(const struct pcicap_type2 *v,
			 struct pcicap_type2_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_STATUS, &val->raw);
}

/**
 * pcicap_type2_clear_status() - clear bits by writing 1: Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_clear_status(const struct pcicap_type2 *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TYPE2_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_STATUS, bits);
}

/**
 * pcicap_type2_read_revision_id() - read: Revision ID
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_revision_id(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_REVISION_ID, val);
}

/* Class code */
struct pcicap_type2_class_code {
	uint32_t raw;
};

/* Programming interface */
static inline uint32_t
pcicap_type2_class_code_prog_if(struct pcicap_type2_class_code r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE2_CLASS_CODE_PROG_IF);
}

/* Sub-class */
static inline uint32_t
pcicap_type2_class_code_sub_class(struct pcicap_type2_class_code r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_CLASS_CODE_SUB_CLASS) >> 8);
}

/* Base class */
static inline uint32_t
pcicap_type2_class_code_base_class(struct pcicap_type2_class_code r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_CLASS_CODE_BASE_CLASS) >> 16);
}

/**
 * pcicap_type2_read_class_code() - read: Class code
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_class_code(const struct pcicap_type2 *v,
			     struct pcicap_type2_class_code *val)
{
	return pcicap_view_read24(&v->view, PCICAP_TYPE2_CLASS_CODE, &val->raw);
}

/* Class code and revision in one read */
struct pcicap_type2_class_revision {
	uint32_t raw;
};

/* Revision ID */
static inline uint32_t
pcicap_type2_class_revision_revision_id(struct pcicap_type2_class_revision r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE2_CLASS_REVISION_REVISION_ID);
}

/* Base class, sub-class and programming interface */
static inline uint32_t
pcicap_type2_class_revision_class_code(struct pcicap_type2_class_revision r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_CLASS_REVISION_CLASS_CODE) >> 8);
}

/**
 * pcicap_type2_read_class_revision() - read: Class code and revision in
 * one read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_class_revision(const struct pcicap_type2 *v,
				 struct pcicap_type2_class_revision *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_CLASS_REVISION,
				  &val->raw);
}

/* Class code without the programming interface */
struct pcicap_type2_class_device {
	uint16_t raw;
};

/* Sub-class */
static inline uint16_t
pcicap_type2_class_device_sub_class(struct pcicap_type2_class_device r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE2_CLASS_DEVICE_SUB_CLASS);
}

/* Base class */
static inline uint16_t
pcicap_type2_class_device_base_class(struct pcicap_type2_class_device r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_CLASS_DEVICE_BASE_CLASS) >> 8);
}

/**
 * pcicap_type2_read_class_device() - read: Class code without the
 * programming interface
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_class_device(const struct pcicap_type2 *v,
			       struct pcicap_type2_class_device *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_CLASS_DEVICE,
				  &val->raw);
}

/**
 * pcicap_type2_read_cache_line_size() - read: System cache line size; no effect
 * on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_cache_line_size(const struct pcicap_type2 *v, uint8_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_cache_line_size(const struct pcicap_type2 *v, uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_cache_line_size(const struct pcicap_type2 *v, uint8_t mask,
				    uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_cache_line_size(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_CACHE_LINE_SIZE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_latency_timer() - read: Latency timer: bus clocks for which
 * a master may keep the bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_latency_timer(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_LATENCY_TIMER, val);
}

/**
 * pcicap_type2_write_latency_timer() - write: Latency timer: bus clocks for
 * which a master may keep the bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_latency_timer(const struct pcicap_type2 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_LATENCY_TIMER, val);
}

/**
 * pcicap_type2_update_latency_timer() - change bits: Latency timer: bus clocks
 * for which a master may keep the bus
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_latency_timer(const struct pcicap_type2 *v, uint8_t mask,
				  uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_LATENCY_TIMER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Header type */
struct pcicap_type2_header_type {
	uint8_t raw;
};

/* Header layout from 10h on */
static inline uint8_t
pcicap_type2_header_type_layout(struct pcicap_type2_header_type r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE2_HEADER_TYPE_LAYOUT);
}

/* Multi-function device */
static inline bool
pcicap_type2_header_type_multi_function(struct pcicap_type2_header_type r)
{
	return (r.raw & PCICAP_TYPE2_HEADER_TYPE_MULTI_FUNCTION) != 0;
}

/**
 * pcicap_type2_read_header_type() - read: Header type
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_header_type(const struct pcicap_type2 *v,
			      struct pcicap_type2_header_type *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_HEADER_TYPE, &val->raw);
}

/* Built-in self test */
struct pcicap_type2_bist {
	uint8_t raw;
};

/* Completion code; 0: passed */
static inline uint8_t
pcicap_type2_bist_completion_code(struct pcicap_type2_bist r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE2_BIST_COMPLETION_CODE);
}

/* Starts BIST; reads 1 until it has ended */
static inline bool
pcicap_type2_bist_start(struct pcicap_type2_bist r)
{
	return (r.raw & PCICAP_TYPE2_BIST_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bist
pcicap_type2_bist_set_start(struct pcicap_type2_bist r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TYPE2_BIST_START,
			     val ? PCICAP_TYPE2_BIST_START : 0);
	return r;
}

/* BIST capable */
static inline bool
pcicap_type2_bist_capable(struct pcicap_type2_bist r)
{
	return (r.raw & PCICAP_TYPE2_BIST_CAPABLE) != 0;
}

/**
 * pcicap_type2_read_bist() - read: Built-in self test
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_bist(const struct pcicap_type2 *v,
		       struct pcicap_type2_bist *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_BIST, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_bist(const struct pcicap_type2 *v, uint8_t mask,
			 struct pcicap_type2_bist val)
{
	struct pcicap_type2_bist old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_BIST_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_bist(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_BIST,
				(uint8_t)((old.raw & PCICAP_TYPE2_BIST_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Base address of the socket and ExCA registers */
struct pcicap_type2_bar {
	uint32_t raw;
};

/* Memory or I/O space */
static inline uint32_t
pcicap_type2_bar_space(struct pcicap_type2_bar r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE2_BAR_SPACE);
}

/* Where the range may be placed */
static inline uint32_t
pcicap_type2_bar_type(struct pcicap_type2_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_BAR_TYPE) >> 1);
}

/* Prefetchable: reads have no side effects */
static inline bool
pcicap_type2_bar_prefetchable(struct pcicap_type2_bar r)
{
	return (r.raw & PCICAP_TYPE2_BAR_PREFETCHABLE) != 0;
}

/* Base address in memory space */
static inline uint32_t
pcicap_type2_bar_address(struct pcicap_type2_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_BAR_ADDRESS) >> 4);
}

/* Base address in I/O space */
static inline uint32_t
pcicap_type2_bar_io_address(struct pcicap_type2_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_BAR_IO_ADDRESS) >> 2);
}

/* Base address in memory space, as a quantity. */
static inline uint64_t
pcicap_type2_bar_address_decoded(struct pcicap_type2_bar r)
{
	uint64_t n = pcicap_type2_bar_address(r);

	return n << 4;
}

/**
 * pcicap_type2_bar_address_encode() - from a quantity: Base address in
 * memory space
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_bar_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Base address in I/O space, as a quantity. */
static inline uint64_t
pcicap_type2_bar_io_address_decoded(struct pcicap_type2_bar r)
{
	uint64_t n = pcicap_type2_bar_io_address(r);

	return n << 2;
}

/**
 * pcicap_type2_bar_io_address_encode() - from a quantity: Base address in
 * I/O space
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_bar_io_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type2_read_bar() - read: Base address of the socket and ExCA registers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_bar(const struct pcicap_type2 *v,
		      struct pcicap_type2_bar *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_BAR, &val->raw);
}

/**
 * pcicap_type2_read_cap_ptr() - read: Offset of the first capability
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_cap_ptr(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_CAP_PTR, val);
}

/* CardBus side */
struct pcicap_type2_secondary_status {
	uint16_t raw;
};

/* 66 MHz capable */
static inline bool
pcicap_type2_secondary_status_mhz66_capable(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_MHZ66_CAPABLE) != 0;
}

/* Fast back-to-back capable */
static inline bool
pcicap_type2_secondary_status_fast_back_to_back(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_FAST_BACK_TO_BACK) != 0;
}

/* Master data parity error */
static inline bool
pcicap_type2_secondary_status_master_data_parity_error(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR) != 0;
}

/* DEVSEL timing on the secondary bus */
static inline uint16_t
pcicap_type2_secondary_status_devsel(struct pcicap_type2_secondary_status r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_SECONDARY_STATUS_DEVSEL) >> 9);
}

/* Signaled target abort */
static inline bool
pcicap_type2_secondary_status_signaled_target_abort(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_SIGNALED_TARGET_ABORT) != 0;
}

/* Received target abort */
static inline bool
pcicap_type2_secondary_status_received_target_abort(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_TARGET_ABORT) != 0;
}

/* Received master abort */
static inline bool
pcicap_type2_secondary_status_received_master_abort(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_MASTER_ABORT) != 0;
}

/* Received system error */
static inline bool
pcicap_type2_secondary_status_received_system_error(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR) != 0;
}

/* Detected parity error */
static inline bool
pcicap_type2_secondary_status_detected_parity_error(struct pcicap_type2_secondary_status r)
{
	return (r.raw & PCICAP_TYPE2_SECONDARY_STATUS_DETECTED_PARITY_ERROR) != 0;
}

/**
 * pcicap_type2_read_secondary_status() - read: CardBus side
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_secondary_status(const struct pcicap_type2 *v,
				   struct pcicap_type2_secondary_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_SECONDARY_STATUS,
				  &val->raw);
}

/**
 * pcicap_type2_clear_secondary_status() - clear bits by writing 1: CardBus side
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_clear_secondary_status(const struct pcicap_type2 *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TYPE2_SECONDARY_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_SECONDARY_STATUS,
				   bits);
}

/**
 * pcicap_type2_read_pci_bus() - read: PCI bus number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_pci_bus(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_PCI_BUS, val);
}

/**
 * pcicap_type2_write_pci_bus() - write: PCI bus number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_pci_bus(const struct pcicap_type2 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_PCI_BUS, val);
}

/**
 * pcicap_type2_update_pci_bus() - change bits: PCI bus number
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_pci_bus(const struct pcicap_type2 *v, uint8_t mask,
			    uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_pci_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_PCI_BUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_cardbus_bus() - read: CardBus bus number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_cardbus_bus(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_CARDBUS_BUS, val);
}

/**
 * pcicap_type2_write_cardbus_bus() - write: CardBus bus number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_cardbus_bus(const struct pcicap_type2 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_CARDBUS_BUS, val);
}

/**
 * pcicap_type2_update_cardbus_bus() - change bits: CardBus bus number
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_cardbus_bus(const struct pcicap_type2 *v, uint8_t mask,
				uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_cardbus_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_CARDBUS_BUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_subordinate_bus() - read: Subordinate bus number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_subordinate_bus(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type2_write_subordinate_bus() - write: Subordinate bus number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_subordinate_bus(const struct pcicap_type2 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type2_update_subordinate_bus() - change bits: Subordinate bus number
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_subordinate_bus(const struct pcicap_type2 *v, uint8_t mask,
				    uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_subordinate_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_SUBORDINATE_BUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_cardbus_latency_timer() - read: CardBus latency timer
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_cardbus_latency_timer(const struct pcicap_type2 *v,
					uint8_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_cardbus_latency_timer(const struct pcicap_type2 *v,
					 uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_cardbus_latency_timer(const struct pcicap_type2 *v,
					  uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_cardbus_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_CARDBUS_LATENCY_TIMER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Memory base 0 */
struct pcicap_type2_memory_base_0 {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_type2_memory_base_0_base(struct pcicap_type2_memory_base_0 r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_MEMORY_BASE_0_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_memory_base_0
pcicap_type2_memory_base_0_set_base(struct pcicap_type2_memory_base_0 r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE2_MEMORY_BASE_0_BASE,
			      (uint32_t)val << 12);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_type2_memory_base_0_base_decoded(struct pcicap_type2_memory_base_0 r)
{
	uint64_t n = pcicap_type2_memory_base_0_base(r);

	return n << 12;
}

/**
 * pcicap_type2_memory_base_0_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_memory_base_0_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type2_read_memory_base_0() - read: Memory base 0
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_memory_base_0(const struct pcicap_type2 *v,
				struct pcicap_type2_memory_base_0 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_BASE_0,
				  &val->raw);
}

/**
 * pcicap_type2_update_memory_base_0() - change bits: Memory base 0
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_memory_base_0(const struct pcicap_type2 *v, uint32_t mask,
				  struct pcicap_type2_memory_base_0 val)
{
	struct pcicap_type2_memory_base_0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_MEMORY_BASE_0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_base_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_BASE_0,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Memory limit 0 */
struct pcicap_type2_memory_limit_0 {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_type2_memory_limit_0_limit(struct pcicap_type2_memory_limit_0 r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_memory_limit_0
pcicap_type2_memory_limit_0_set_limit(struct pcicap_type2_memory_limit_0 r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE2_MEMORY_LIMIT_0_LIMIT,
			      (uint32_t)val << 12);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_type2_memory_limit_0_limit_decoded(struct pcicap_type2_memory_limit_0 r)
{
	uint64_t n = pcicap_type2_memory_limit_0_limit(r);

	return n * 4096 + 4095;
}

/**
 * pcicap_type2_memory_limit_0_limit_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_memory_limit_0_limit_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 20, 0, 4096, 4095, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type2_read_memory_limit_0() - read: Memory limit 0
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_memory_limit_0(const struct pcicap_type2 *v,
				 struct pcicap_type2_memory_limit_0 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_0,
				  &val->raw);
}

/**
 * pcicap_type2_update_memory_limit_0() - change bits: Memory limit 0
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_memory_limit_0(const struct pcicap_type2 *v, uint32_t mask,
				   struct pcicap_type2_memory_limit_0 val)
{
	struct pcicap_type2_memory_limit_0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_MEMORY_LIMIT_0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_limit_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_0,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Memory base 1 */
struct pcicap_type2_memory_base_1 {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_type2_memory_base_1_base(struct pcicap_type2_memory_base_1 r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_MEMORY_BASE_1_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_memory_base_1
pcicap_type2_memory_base_1_set_base(struct pcicap_type2_memory_base_1 r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE2_MEMORY_BASE_1_BASE,
			      (uint32_t)val << 12);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_type2_memory_base_1_base_decoded(struct pcicap_type2_memory_base_1 r)
{
	uint64_t n = pcicap_type2_memory_base_1_base(r);

	return n << 12;
}

/**
 * pcicap_type2_memory_base_1_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_memory_base_1_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type2_read_memory_base_1() - read: Memory base 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_memory_base_1(const struct pcicap_type2 *v,
				struct pcicap_type2_memory_base_1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_BASE_1,
				  &val->raw);
}

/**
 * pcicap_type2_update_memory_base_1() - change bits: Memory base 1
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_memory_base_1(const struct pcicap_type2 *v, uint32_t mask,
				  struct pcicap_type2_memory_base_1 val)
{
	struct pcicap_type2_memory_base_1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_MEMORY_BASE_1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_base_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_BASE_1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Memory limit 1 */
struct pcicap_type2_memory_limit_1 {
	uint32_t raw;
};

/* Address */
static inline uint32_t
pcicap_type2_memory_limit_1_limit(struct pcicap_type2_memory_limit_1 r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_memory_limit_1
pcicap_type2_memory_limit_1_set_limit(struct pcicap_type2_memory_limit_1 r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE2_MEMORY_LIMIT_1_LIMIT,
			      (uint32_t)val << 12);
	return r;
}

/* Address, as a quantity. */
static inline uint64_t
pcicap_type2_memory_limit_1_limit_decoded(struct pcicap_type2_memory_limit_1 r)
{
	uint64_t n = pcicap_type2_memory_limit_1_limit(r);

	return n * 4096 + 4095;
}

/**
 * pcicap_type2_memory_limit_1_limit_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_memory_limit_1_limit_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 20, 0, 4096, 4095, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type2_read_memory_limit_1() - read: Memory limit 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_memory_limit_1(const struct pcicap_type2 *v,
				 struct pcicap_type2_memory_limit_1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_1,
				  &val->raw);
}

/**
 * pcicap_type2_update_memory_limit_1() - change bits: Memory limit 1
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_memory_limit_1(const struct pcicap_type2 *v, uint32_t mask,
				   struct pcicap_type2_memory_limit_1 val)
{
	struct pcicap_type2_memory_limit_1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_MEMORY_LIMIT_1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_memory_limit_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_MEMORY_LIMIT_1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* I/O base 0 */
struct pcicap_type2_io_base_0 {
	uint16_t raw;
};

/* Width of I/O addresses */
static inline uint16_t
pcicap_type2_io_base_0_type(struct pcicap_type2_io_base_0 r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE2_IO_BASE_0_TYPE);
}

/* Address bits 15 to 2 */
static inline uint16_t
pcicap_type2_io_base_0_base(struct pcicap_type2_io_base_0 r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_IO_BASE_0_BASE) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_io_base_0
pcicap_type2_io_base_0_set_base(struct pcicap_type2_io_base_0 r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_IO_BASE_0_BASE,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 15 to 2, as a quantity. */
static inline uint64_t
pcicap_type2_io_base_0_base_decoded(struct pcicap_type2_io_base_0 r)
{
	uint64_t n = pcicap_type2_io_base_0_base(r);

	return n << 2;
}

/**
 * pcicap_type2_io_base_0_base_encode() - from a quantity: Address bits 15 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_io_base_0_base_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 14, 2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type2_read_io_base_0() - read: I/O base 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_base_0(const struct pcicap_type2 *v,
			    struct pcicap_type2_io_base_0 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_BASE_0, &val->raw);
}

/**
 * pcicap_type2_write_io_base_0() - write: I/O base 0
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_base_0(const struct pcicap_type2 *v,
			     struct pcicap_type2_io_base_0 val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_BASE_0,
				   (uint16_t)(val.raw & PCICAP_TYPE2_IO_BASE_0_WRITE_MASK));
}

/**
 * pcicap_type2_update_io_base_0() - change bits: I/O base 0
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_base_0(const struct pcicap_type2 *v, uint16_t mask,
			      struct pcicap_type2_io_base_0 val)
{
	struct pcicap_type2_io_base_0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_IO_BASE_0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_0,
				 (uint16_t)((old.raw & PCICAP_TYPE2_IO_BASE_0_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type2_read_io_base_0_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_base_0_high(const struct pcicap_type2 *v, uint16_t *val)
{
	*val = UINT16_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_base_0_high(const struct pcicap_type2 *v, uint16_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_base_0_high(const struct pcicap_type2 *v, uint16_t mask,
				   uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_0_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_0_HIGH,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* I/O limit 0 */
struct pcicap_type2_io_limit_0 {
	uint16_t raw;
};

/* Address bits 15 to 2 */
static inline uint16_t
pcicap_type2_io_limit_0_limit(struct pcicap_type2_io_limit_0 r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_IO_LIMIT_0_LIMIT) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_io_limit_0
pcicap_type2_io_limit_0_set_limit(struct pcicap_type2_io_limit_0 r,
				  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_IO_LIMIT_0_LIMIT,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 15 to 2, as a quantity. */
static inline uint64_t
pcicap_type2_io_limit_0_limit_decoded(struct pcicap_type2_io_limit_0 r)
{
	uint64_t n = pcicap_type2_io_limit_0_limit(r);

	return n * 4 + 3;
}

/**
 * pcicap_type2_io_limit_0_limit_encode() - from a quantity: Address bits 15
 * to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_io_limit_0_limit_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 14, 0, 4, 3, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type2_read_io_limit_0() - read: I/O limit 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_limit_0(const struct pcicap_type2 *v,
			     struct pcicap_type2_io_limit_0 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_LIMIT_0, &val->raw);
}

/**
 * pcicap_type2_update_io_limit_0() - change bits: I/O limit 0
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_limit_0(const struct pcicap_type2 *v, uint16_t mask,
			       struct pcicap_type2_io_limit_0 val)
{
	struct pcicap_type2_io_limit_0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_IO_LIMIT_0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_0,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type2_read_io_limit_0_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_limit_0_high(const struct pcicap_type2 *v, uint16_t *val)
{
	*val = UINT16_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_limit_0_high(const struct pcicap_type2 *v, uint16_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_limit_0_high(const struct pcicap_type2 *v, uint16_t mask,
				    uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_0_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_0_HIGH,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* I/O base 1 */
struct pcicap_type2_io_base_1 {
	uint16_t raw;
};

/* Width of I/O addresses */
static inline uint16_t
pcicap_type2_io_base_1_type(struct pcicap_type2_io_base_1 r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE2_IO_BASE_1_TYPE);
}

/* Address bits 15 to 2 */
static inline uint16_t
pcicap_type2_io_base_1_base(struct pcicap_type2_io_base_1 r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_IO_BASE_1_BASE) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_io_base_1
pcicap_type2_io_base_1_set_base(struct pcicap_type2_io_base_1 r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_IO_BASE_1_BASE,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 15 to 2, as a quantity. */
static inline uint64_t
pcicap_type2_io_base_1_base_decoded(struct pcicap_type2_io_base_1 r)
{
	uint64_t n = pcicap_type2_io_base_1_base(r);

	return n << 2;
}

/**
 * pcicap_type2_io_base_1_base_encode() - from a quantity: Address bits 15 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_io_base_1_base_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 14, 2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type2_read_io_base_1() - read: I/O base 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_base_1(const struct pcicap_type2 *v,
			    struct pcicap_type2_io_base_1 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_BASE_1, &val->raw);
}

/**
 * pcicap_type2_write_io_base_1() - write: I/O base 1
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_base_1(const struct pcicap_type2 *v,
			     struct pcicap_type2_io_base_1 val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE2_IO_BASE_1,
				   (uint16_t)(val.raw & PCICAP_TYPE2_IO_BASE_1_WRITE_MASK));
}

/**
 * pcicap_type2_update_io_base_1() - change bits: I/O base 1
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_base_1(const struct pcicap_type2 *v, uint16_t mask,
			      struct pcicap_type2_io_base_1 val)
{
	struct pcicap_type2_io_base_1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_IO_BASE_1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_1,
				 (uint16_t)((old.raw & PCICAP_TYPE2_IO_BASE_1_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type2_read_io_base_1_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_base_1_high(const struct pcicap_type2 *v, uint16_t *val)
{
	*val = UINT16_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_base_1_high(const struct pcicap_type2 *v, uint16_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_base_1_high(const struct pcicap_type2 *v, uint16_t mask,
				   uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_base_1_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_BASE_1_HIGH,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* I/O limit 1 */
struct pcicap_type2_io_limit_1 {
	uint16_t raw;
};

/* Address bits 15 to 2 */
static inline uint16_t
pcicap_type2_io_limit_1_limit(struct pcicap_type2_io_limit_1 r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE2_IO_LIMIT_1_LIMIT) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_io_limit_1
pcicap_type2_io_limit_1_set_limit(struct pcicap_type2_io_limit_1 r,
				  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_IO_LIMIT_1_LIMIT,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 15 to 2, as a quantity. */
static inline uint64_t
pcicap_type2_io_limit_1_limit_decoded(struct pcicap_type2_io_limit_1 r)
{
	uint64_t n = pcicap_type2_io_limit_1_limit(r);

	return n * 4 + 3;
}

/**
 * pcicap_type2_io_limit_1_limit_encode() - from a quantity: Address bits 15
 * to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_io_limit_1_limit_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 14, 0, 4, 3, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type2_read_io_limit_1() - read: I/O limit 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_limit_1(const struct pcicap_type2 *v,
			     struct pcicap_type2_io_limit_1 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_IO_LIMIT_1, &val->raw);
}

/**
 * pcicap_type2_update_io_limit_1() - change bits: I/O limit 1
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_limit_1(const struct pcicap_type2 *v, uint16_t mask,
			       struct pcicap_type2_io_limit_1 val)
{
	struct pcicap_type2_io_limit_1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_IO_LIMIT_1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_1,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type2_read_io_limit_1_high() - read: Address bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_limit_1_high(const struct pcicap_type2 *v, uint16_t *val)
{
	*val = UINT16_MAX;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_limit_1_high(const struct pcicap_type2 *v, uint16_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_io_limit_1_high(const struct pcicap_type2 *v, uint16_t mask,
				    uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_io_limit_1_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_IO_LIMIT_1_HIGH,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_interrupt_line() - read: Interrupt line: routing
 * information for software
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_interrupt_line(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/**
 * pcicap_type2_write_interrupt_line() - write: Interrupt line: routing
 * information for software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_interrupt_line(const struct pcicap_type2 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/**
 * pcicap_type2_update_interrupt_line() - change bits: Interrupt line: routing
 * information for software
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_interrupt_line(const struct pcicap_type2 *v, uint8_t mask,
				   uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_interrupt_line(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE2_INTERRUPT_LINE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_interrupt_pin() - read: INTx pin that the bridge uses
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_interrupt_pin(const struct pcicap_type2 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE2_INTERRUPT_PIN, val);
}

/* Bridge control */
struct pcicap_type2_bridge_control {
	uint16_t raw;
};

/* Reports parity errors */
static inline bool
pcicap_type2_bridge_control_parity_error_response(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_parity_error_response(struct pcicap_type2_bridge_control r,
						      bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE : 0);
	return r;
}

/* Forwards SERR# */
static inline bool
pcicap_type2_bridge_control_serr_enable(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_serr_enable(struct pcicap_type2_bridge_control r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_SERR_ENABLE : 0);
	return r;
}

/* ISA enable: only the low 256 bytes of each KiB of I/O are forwarded */
static inline bool
pcicap_type2_bridge_control_isa_enable(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_isa_enable(struct pcicap_type2_bridge_control r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_ISA_ENABLE : 0);
	return r;
}

/* VGA enable: VGA addresses are forwarded */
static inline bool
pcicap_type2_bridge_control_vga_enable(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_vga_enable(struct pcicap_type2_bridge_control r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_VGA_ENABLE : 0);
	return r;
}

/* Reports master aborts */
static inline bool
pcicap_type2_bridge_control_master_abort_mode(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_master_abort_mode(struct pcicap_type2_bridge_control r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_MASTER_ABORT_MODE : 0);
	return r;
}

/* CardBus reset */
static inline bool
pcicap_type2_bridge_control_cardbus_reset(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_cardbus_reset(struct pcicap_type2_bridge_control r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_CARDBUS_RESET : 0);
	return r;
}

/* Interrupts of 16-bit cards use ISA IRQ lines */
static inline bool
pcicap_type2_bridge_control_interrupt_16bit(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_interrupt_16bit(struct pcicap_type2_bridge_control r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_INTERRUPT_16BIT : 0);
	return r;
}

/* Window 0 is prefetchable */
static inline bool
pcicap_type2_bridge_control_prefetch_memory_0(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_prefetch_memory_0(struct pcicap_type2_bridge_control r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_0 : 0);
	return r;
}

/* Window 1 is prefetchable */
static inline bool
pcicap_type2_bridge_control_prefetch_memory_1(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_prefetch_memory_1(struct pcicap_type2_bridge_control r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_PREFETCH_MEMORY_1 : 0);
	return r;
}

/* Posts writes */
static inline bool
pcicap_type2_bridge_control_post_writes(struct pcicap_type2_bridge_control r)
{
	return (r.raw & PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type2_bridge_control
pcicap_type2_bridge_control_set_post_writes(struct pcicap_type2_bridge_control r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES,
			      val ? PCICAP_TYPE2_BRIDGE_CONTROL_POST_WRITES : 0);
	return r;
}

/**
 * pcicap_type2_read_bridge_control() - read: Bridge control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_bridge_control(const struct pcicap_type2 *v,
				 struct pcicap_type2_bridge_control *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_BRIDGE_CONTROL,
				  &val->raw);
}

/**
 * pcicap_type2_update_bridge_control() - change bits: Bridge control
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_bridge_control(const struct pcicap_type2 *v, uint16_t mask,
				   struct pcicap_type2_bridge_control val)
{
	struct pcicap_type2_bridge_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE2_BRIDGE_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_bridge_control(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE2_BRIDGE_CONTROL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type2_read_subsystem_vendor_id() - read: Board vendor
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_subsystem_vendor_id(const struct pcicap_type2 *v,
				      uint16_t *val)
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_subsystem_id(const struct pcicap_type2 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE2_SUBSYSTEM_ID, val);
}

/**
 * pcicap_type2_read_legacy_mode_base() - read: Legacy mode base address of the
 * 16-bit PC Card registers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_legacy_mode_base(const struct pcicap_type2 *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE2_LEGACY_MODE_BASE, val);
}

/**
 * pcicap_type2_write_legacy_mode_base() - write: Legacy mode base address of
 * the 16-bit PC Card registers
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_legacy_mode_base(const struct pcicap_type2 *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_TYPE2_LEGACY_MODE_BASE,
				   val);
}

/**
 * pcicap_type2_update_legacy_mode_base() - change bits: Legacy mode base
 * address of the 16-bit PC Card registers
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_update_legacy_mode_base(const struct pcicap_type2 *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type2_read_legacy_mode_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE2_LEGACY_MODE_BASE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type2_read_io_window_base_0() - read: I/O base 0
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_window_base_0(const struct pcicap_type2 *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type2_io_base_0 part;

		ret = pcicap_type2_read_io_base_0(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type2_io_base_0_base(part) << 2;
	}
	if (v->io_base_0_type == 1) {
		uint16_t part;

		ret = pcicap_type2_read_io_base_0_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type2_write_io_window_base_0() - write: I/O base 0
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_window_base_0(const struct pcicap_type2 *v,
				    uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 2) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_0_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 2);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0x3fff) << 2));
		struct pcicap_type2_io_base_0 part = { bits };

		ret = pcicap_type2_write_io_base_0(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_0_type == 1) {
		uint32_t val = (uint32_t)(value >> 16);
		uint16_t bits = (uint16_t)(((uint32_t)val & 0xffff));
		uint16_t part = bits;

		ret = pcicap_type2_write_io_base_0_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_limit_0() - read: I/O limit 0: last byte of
 * the window
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_window_limit_0(const struct pcicap_type2 *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type2_io_limit_0 part;

		ret = pcicap_type2_read_io_limit_0(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type2_io_limit_0_limit(part) << 2;
	}
	if (v->io_base_0_type == 1) {
		uint16_t part;

		ret = pcicap_type2_read_io_limit_0_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 16;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_type2_write_io_window_limit_0() - write: I/O limit 0: last byte of
 * the window
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_window_limit_0(const struct pcicap_type2 *v,
				     uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 2) - 1)) != 3)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_0_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 2);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0x3fff) << 2));
		struct pcicap_type2_io_limit_0 part = { bits };

		ret = pcicap_type2_update_io_limit_0(v, 0xfffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_0_type == 1) {
		uint32_t val = (uint32_t)(value >> 16);
		uint16_t bits = (uint16_t)(((uint32_t)val & 0xffff));
		uint16_t part = bits;

		ret = pcicap_type2_write_io_limit_0_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_base_1() - read: I/O base 1
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_window_base_1(const struct pcicap_type2 *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type2_io_base_1 part;

		ret = pcicap_type2_read_io_base_1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type2_io_base_1_base(part) << 2;
	}
	if (v->io_base_1_type == 1) {
		uint16_t part;

		ret = pcicap_type2_read_io_base_1_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type2_write_io_window_base_1() - write: I/O base 1
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_window_base_1(const struct pcicap_type2 *v,
				    uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 2) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_1_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 2);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0x3fff) << 2));
		struct pcicap_type2_io_base_1 part = { bits };

		ret = pcicap_type2_write_io_base_1(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_1_type == 1) {
		uint32_t val = (uint32_t)(value >> 16);
		uint16_t bits = (uint16_t)(((uint32_t)val & 0xffff));
		uint16_t part = bits;

		ret = pcicap_type2_write_io_base_1_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type2_read_io_window_limit_1() - read: I/O limit 1: last byte of
 * the window
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_read_io_window_limit_1(const struct pcicap_type2 *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type2_io_limit_1 part;

		ret = pcicap_type2_read_io_limit_1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type2_io_limit_1_limit(part) << 2;
	}
	if (v->io_base_1_type == 1) {
		uint16_t part;

		ret = pcicap_type2_read_io_limit_1_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 16;
	}
	*val = all | 3;
	return 0;
}

/**
 * pcicap_type2_write_io_window_limit_1() - write: I/O limit 1: last byte of
 * the window
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
PCICAP_MUST_CHECK static inline int
pcicap_type2_write_io_window_limit_1(const struct pcicap_type2 *v,
				     uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 2) - 1)) != 3)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_1_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 2);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0x3fff) << 2));
		struct pcicap_type2_io_limit_1 part = { bits };

		ret = pcicap_type2_update_io_limit_1(v, 0xfffc, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_1_type == 1) {
		uint32_t val = (uint32_t)(value >> 16);
		uint16_t bits = (uint16_t)(((uint32_t)val & 0xffff));
		uint16_t part = bits;

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
	uint32_t dw[18];
};

/**
 * pcicap_type2_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot(const struct pcicap_type2 *v,
		      struct pcicap_type2_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 18, &s->dw[0]);
}

/*
 * Vendor ID; FFFFh if there is no function: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_vendor_id(const struct pcicap_type2_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_VENDOR_ID, val);
}

/* Device ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_device_id(const struct pcicap_type2_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_DEVICE_ID, val);
}

/* Command: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_command(const struct pcicap_type2_dwords *s,
			      struct pcicap_type2_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE2_COMMAND,
				    &val->raw);
}

/* Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_status(const struct pcicap_type2_dwords *s,
			     struct pcicap_type2_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE2_STATUS,
				    &val->raw);
}

/* Revision ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_revision_id(const struct pcicap_type2_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_REVISION_ID, val);
}

/* Class code: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_class_code(const struct pcicap_type2_dwords *s,
				 struct pcicap_type2_class_code *val)
{
	return pcicap_dwords_read24(s->dw, s->v.view.size,
				    PCICAP_TYPE2_CLASS_CODE, &val->raw);
}

/*
 * System cache line size; no effect on PCI Express: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_cache_line_size(const struct pcicap_type2_dwords *s,
				      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_CACHE_LINE_SIZE, val);
}

/*
 * Latency timer: bus clocks for which a master may keep the bus: from a
 * snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_latency_timer(const struct pcicap_type2_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_LATENCY_TIMER, val);
}

/* Header type: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_header_type(const struct pcicap_type2_dwords *s,
				  struct pcicap_type2_header_type *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_HEADER_TYPE, &val->raw);
}

/* Built-in self test: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_bist(const struct pcicap_type2_dwords *s,
			   struct pcicap_type2_bist *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE2_BIST,
				   &val->raw);
}

/*
 * Base address of the socket and ExCA registers: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_bar(const struct pcicap_type2_dwords *s,
			  struct pcicap_type2_bar *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_TYPE2_BAR,
				    &val->raw);
}

/* Offset of the first capability: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_cap_ptr(const struct pcicap_type2_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE2_CAP_PTR,
				   val);
}

/* CardBus side: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_secondary_status(const struct pcicap_type2_dwords *s,
				       struct pcicap_type2_secondary_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_SECONDARY_STATUS, &val->raw);
}

/* PCI bus number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_pci_bus(const struct pcicap_type2_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE2_PCI_BUS,
				   val);
}

/* CardBus bus number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_cardbus_bus(const struct pcicap_type2_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_CARDBUS_BUS, val);
}

/* Subordinate bus number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_subordinate_bus(const struct pcicap_type2_dwords *s,
				      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_SUBORDINATE_BUS, val);
}

/* CardBus latency timer: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_cardbus_latency_timer(const struct pcicap_type2_dwords *s,
					    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_CARDBUS_LATENCY_TIMER, val);
}

/* Memory base 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_memory_base_0(const struct pcicap_type2_dwords *s,
				    struct pcicap_type2_memory_base_0 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_BASE_0, &val->raw);
}

/* Memory limit 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_memory_limit_0(const struct pcicap_type2_dwords *s,
				     struct pcicap_type2_memory_limit_0 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_LIMIT_0, &val->raw);
}

/* Memory base 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_memory_base_1(const struct pcicap_type2_dwords *s,
				    struct pcicap_type2_memory_base_1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_BASE_1, &val->raw);
}

/* Memory limit 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_memory_limit_1(const struct pcicap_type2_dwords *s,
				     struct pcicap_type2_memory_limit_1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_MEMORY_LIMIT_1, &val->raw);
}

/* I/O base 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_base_0(const struct pcicap_type2_dwords *s,
				struct pcicap_type2_io_base_0 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_0, &val->raw);
}

/* Address bits 31 to 16: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_base_0_high(const struct pcicap_type2_dwords *s,
				     uint16_t *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = UINT16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_0_HIGH, val);
}

/* I/O limit 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_limit_0(const struct pcicap_type2_dwords *s,
				 struct pcicap_type2_io_limit_0 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_0, &val->raw);
}

/* Address bits 31 to 16: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_limit_0_high(const struct pcicap_type2_dwords *s,
				      uint16_t *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = UINT16_MAX;
	if (v->io_base_0_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_0_HIGH, val);
}

/* I/O base 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_base_1(const struct pcicap_type2_dwords *s,
				struct pcicap_type2_io_base_1 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_1, &val->raw);
}

/* Address bits 31 to 16: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_base_1_high(const struct pcicap_type2_dwords *s,
				     uint16_t *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = UINT16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_BASE_1_HIGH, val);
}

/* I/O limit 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_limit_1(const struct pcicap_type2_dwords *s,
				 struct pcicap_type2_io_limit_1 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_1, &val->raw);
}

/* Address bits 31 to 16: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_io_limit_1_high(const struct pcicap_type2_dwords *s,
				      uint16_t *val)
{
	const struct pcicap_type2 *v = &s->v;

	*val = UINT16_MAX;
	if (v->io_base_1_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_IO_LIMIT_1_HIGH, val);
}

/*
 * Interrupt line: routing information for software: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_interrupt_line(const struct pcicap_type2_dwords *s,
				     uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_INTERRUPT_LINE, val);
}

/* INTx pin that the bridge uses: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_interrupt_pin(const struct pcicap_type2_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE2_INTERRUPT_PIN, val);
}

/* Bridge control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_bridge_control(const struct pcicap_type2_dwords *s,
				     struct pcicap_type2_bridge_control *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_BRIDGE_CONTROL, &val->raw);
}

/* Board vendor: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_subsystem_vendor_id(const struct pcicap_type2_dwords *s,
					  uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_SUBSYSTEM_VENDOR_ID, val);
}

/* Which board: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_subsystem_id(const struct pcicap_type2_dwords *s,
				   uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE2_SUBSYSTEM_ID, val);
}

/*
 * Legacy mode base address of the 16-bit PC Card registers: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_snapshot_legacy_mode_base(const struct pcicap_type2_dwords *s,
				       uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE2_LEGACY_MODE_BASE, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_type2_init(struct pcicap_type2 *v)
{
	int ret;

	{
		struct pcicap_type2_io_base_0 r;

		ret = pcicap_type2_read_io_base_0(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_0_type = 0;
		if (!ret)
			v->io_base_0_type = pcicap_type2_io_base_0_type(r);
	}
	{
		struct pcicap_type2_io_base_1 r;

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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type2_open(struct pcicap_cfg *cfg, struct pcicap_type2 *v)
{
	int ret = pcicap_open_header(cfg, 2, &v->view);

	return ret ? ret : pcicap_type2_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TYPE2_H */
