/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 1 configuration header
 *
 * Generated from specs/header/type1.yaml - do not edit.
 * Source: PCI-to-PCI Bridge Architecture 1.2, 3.2; PCIe Base, Type 1 Configuration Space Header
 */
#ifndef PCICAP_TYPE1_H
#define PCICAP_TYPE1_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TYPE1_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Vendor ID; FFFFh if there is no function */
#define PCICAP_TYPE1_VENDOR_ID			0x00
#define PCICAP_TYPE1_DEVICE_ID			0x02	/* hwinit: Device ID */

/* rw: Command */
#define PCICAP_TYPE1_COMMAND				0x04
/* rw: I/O space enable */
#define  PCICAP_TYPE1_COMMAND_IO_SPACE			0x0001
/* rw: Memory space enable */
#define  PCICAP_TYPE1_COMMAND_MEMORY_SPACE		0x0002
/* rw: May issue requests */
#define  PCICAP_TYPE1_COMMAND_BUS_MASTER		0x0004
/* rw: Special cycle enable */
#define  PCICAP_TYPE1_COMMAND_SPECIAL_CYCLES		0x0008
/* rw: Memory write and invalidate enable */
#define  PCICAP_TYPE1_COMMAND_MEMORY_WRITE_INVALIDATE	0x0010
/* rw: VGA palette snoop */
#define  PCICAP_TYPE1_COMMAND_VGA_PALETTE_SNOOP		0x0020
/* rw: Parity error response */
#define  PCICAP_TYPE1_COMMAND_PARITY_ERROR_RESPONSE	0x0040
/* rw: IDSEL stepping or wait cycle control */
#define  PCICAP_TYPE1_COMMAND_IDSEL_STEPPING		0x0080
/* rw: SERR# enable */
#define  PCICAP_TYPE1_COMMAND_SERR_ENABLE		0x0100
/* rw: Fast back-to-back transactions enable */
#define  PCICAP_TYPE1_COMMAND_FAST_BACK_TO_BACK		0x0200
/* rw: Interrupt disable: INTx must not be asserted */
#define  PCICAP_TYPE1_COMMAND_INTX_DISABLE		0x0400
#define  PCICAP_TYPE1_COMMAND_RESET_VALUE		0x0000
#define  PCICAP_TYPE1_COMMAND_WRITE_MASK		0x07ff

/* ro, rw1c: Status */
#define PCICAP_TYPE1_STATUS				0x06
/* ro: Immediate readiness */
#define  PCICAP_TYPE1_STATUS_IMMEDIATE_READINESS	0x0001
/* ro: Interrupt status: INTx is pending */
#define  PCICAP_TYPE1_STATUS_INTERRUPT			0x0008
/* ro: Capabilities list is present */
#define  PCICAP_TYPE1_STATUS_CAP_LIST			0x0010
/* ro: 66 MHz capable */
#define  PCICAP_TYPE1_STATUS_MHZ66_CAPABLE		0x0020
/* ro: User definable features (obsolete) */
#define  PCICAP_TYPE1_STATUS_UDF			0x0040
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE1_STATUS_FAST_BACK_TO_BACK		0x0080
/* rw1c: Master data parity error */
#define  PCICAP_TYPE1_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing */
#define  PCICAP_TYPE1_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE1_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE1_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE1_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE1_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Received target abort */
#define  PCICAP_TYPE1_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE1_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Signaled system error */
#define  PCICAP_TYPE1_STATUS_SIGNALED_SYSTEM_ERROR	0x4000
/* rw1c: Detected parity error */
#define  PCICAP_TYPE1_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE1_STATUS_W1C_MASK			0xf900
#define PCICAP_TYPE1_REVISION_ID		0x08	/* hwinit: Revision ID */

#define PCICAP_TYPE1_CLASS_CODE			0x09		/* ro: Class code */
#define  PCICAP_TYPE1_CLASS_CODE_PROG_IF	0x0000ff	/* ro: Programming interface */
#define  PCICAP_TYPE1_CLASS_CODE_SUB_CLASS	0x00ff00	/* ro: Sub-class */
#define  PCICAP_TYPE1_CLASS_CODE_BASE_CLASS	0xff0000	/* ro: Base class */

/* ro: Class code and revision in one read */
#define PCICAP_TYPE1_CLASS_REVISION			0x08
/* ro: Revision ID */
#define  PCICAP_TYPE1_CLASS_REVISION_REVISION_ID	0x000000ff
/* ro: Base class, sub-class and programming interface */
#define  PCICAP_TYPE1_CLASS_REVISION_CLASS_CODE		0xffffff00

/* ro: Class code without the programming interface */
#define PCICAP_TYPE1_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE1_CLASS_DEVICE_SUB_CLASS	0x00ff
/* ro: Base class */
#define  PCICAP_TYPE1_CLASS_DEVICE_BASE_CLASS	0xff00
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE1_CACHE_LINE_SIZE		0x0c
/* rw: Latency timer: bus clocks for which a master may keep the bus */
#define PCICAP_TYPE1_LATENCY_TIMER		0x0d

#define PCICAP_TYPE1_HEADER_TYPE			0x0e	/* ro: Header type */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT		0x7f	/* ro: Header layout from 10h on */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT_NORMAL		0x0	/* An ordinary function */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT_BRIDGE		0x1	/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE1_HEADER_TYPE_LAYOUT_CARDBUS	0x2	/* A CardBus bridge */
#define  PCICAP_TYPE1_HEADER_TYPE_MULTI_FUNCTION	0x80	/* ro: Multi-function device */

/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE1_BIST			0x0f
/* ro: Completion code; 0: passed */
#define  PCICAP_TYPE1_BIST_COMPLETION_CODE	0x0f
/* rw1s: Starts BIST; reads 1 until it has ended */
#define  PCICAP_TYPE1_BIST_START		0x40
/* ro: BIST capable */
#define  PCICAP_TYPE1_BIST_CAPABLE		0x80
#define  PCICAP_TYPE1_BIST_WRITE_MASK		0x40
#define  PCICAP_TYPE1_BIST_KEEP_MASK		0x30

/* ro, rw: Base addresses */
#define PCICAP_TYPE1_BAR			0x10
#define PCICAP_TYPE1_BAR_COUNT			2
/* ro: Memory or I/O space */
#define  PCICAP_TYPE1_BAR_SPACE			0x00000001
/* Memory space */
#define  PCICAP_TYPE1_BAR_SPACE_MEMORY		0x0
/* I/O space */
#define  PCICAP_TYPE1_BAR_SPACE_IO		0x1
/* ro: Where the range may be placed */
#define  PCICAP_TYPE1_BAR_TYPE			0x00000006
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE1_BAR_TYPE_BITS32		0x0
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE1_BAR_TYPE_BELOW_1M		0x1
/* 64-bit: the next register is the upper half */
#define  PCICAP_TYPE1_BAR_TYPE_BITS64		0x2
/* Reserved */
#define  PCICAP_TYPE1_BAR_TYPE_RESERVED		0x3
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_TYPE1_BAR_PREFETCHABLE		0x00000008
/* rw: Base address in memory space */
#define  PCICAP_TYPE1_BAR_ADDRESS		0xfffffff0
/* rw: Base address in I/O space */
#define  PCICAP_TYPE1_BAR_IO_ADDRESS		0xfffffffc
#define PCICAP_TYPE1_PRIMARY_BUS		0x18	/* rw: Primary bus number */
#define  PCICAP_TYPE1_PRIMARY_BUS_RESET_VALUE	0x00
#define PCICAP_TYPE1_SECONDARY_BUS		0x19	/* rw: Secondary bus number */
#define  PCICAP_TYPE1_SECONDARY_BUS_RESET_VALUE	0x00
#define PCICAP_TYPE1_SUBORDINATE_BUS			0x1a	/* rw: Subordinate bus number */
#define  PCICAP_TYPE1_SUBORDINATE_BUS_RESET_VALUE	0x00
/* rw: Secondary latency timer; 0 on PCI Express */
#define PCICAP_TYPE1_SECONDARY_LATENCY_TIMER			0x1b
#define  PCICAP_TYPE1_SECONDARY_LATENCY_TIMER_RESET_VALUE	0x00

/* rw: Bus numbers and secondary latency timer */
#define PCICAP_TYPE1_BUSES			0x18
/* rw: Primary bus number */
#define  PCICAP_TYPE1_BUSES_PRIMARY		0x000000ff
/* rw: Secondary bus number */
#define  PCICAP_TYPE1_BUSES_SECONDARY		0x0000ff00
/* rw: Subordinate bus number */
#define  PCICAP_TYPE1_BUSES_SUBORDINATE		0x00ff0000
/* rw: Secondary latency timer */
#define  PCICAP_TYPE1_BUSES_LATENCY_TIMER	0xff000000

#define PCICAP_TYPE1_IO_BASE			0x1c		/* ro, rw: I/O base */
#define  PCICAP_TYPE1_IO_BASE_TYPE		0x0f		/* ro: Width of I/O addresses */
#define  PCICAP_TYPE1_IO_BASE_TYPE_IO16		0x0
#define  PCICAP_TYPE1_IO_BASE_TYPE_IO32		0x1
#define  PCICAP_TYPE1_IO_BASE_BASE		0xf0		/* rw: Address bits 15 to 12 */
#define  PCICAP_TYPE1_IO_BASE_WRITE_MASK	0xf0
#define  PCICAP_TYPE1_IO_BASE_KEEP_MASK		0xf0

#define PCICAP_TYPE1_IO_LIMIT			0x1d		/* ro, rw: I/O limit */
#define  PCICAP_TYPE1_IO_LIMIT_TYPE		0x0f		/* ro: Width of I/O addresses */
#define  PCICAP_TYPE1_IO_LIMIT_TYPE_IO16	0x0
#define  PCICAP_TYPE1_IO_LIMIT_TYPE_IO32	0x1
#define  PCICAP_TYPE1_IO_LIMIT_LIMIT		0xf0		/* rw: Address bits 15 to 12 */
#define  PCICAP_TYPE1_IO_LIMIT_WRITE_MASK	0xf0
#define  PCICAP_TYPE1_IO_LIMIT_KEEP_MASK	0xf0

/* ro, rw1c: Secondary side */
#define PCICAP_TYPE1_SECONDARY_STATUS				0x1e
/* ro: 66 MHz capable */
#define  PCICAP_TYPE1_SECONDARY_STATUS_MHZ66_CAPABLE		0x0020
/* ro: Fast back-to-back capable */
#define  PCICAP_TYPE1_SECONDARY_STATUS_FAST_BACK_TO_BACK	0x0080
/* rw1c: Master data parity error */
#define  PCICAP_TYPE1_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing on the secondary bus */
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE1_SECONDARY_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Received target abort */
#define  PCICAP_TYPE1_SECONDARY_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Received master abort */
#define  PCICAP_TYPE1_SECONDARY_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Received system error */
#define  PCICAP_TYPE1_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR	0x4000
/* rw1c: Detected parity error */
#define  PCICAP_TYPE1_SECONDARY_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE1_SECONDARY_STATUS_W1C_MASK			0xf900

#define PCICAP_TYPE1_MEMORY_BASE		0x20		/* ro, rw: Memory base */
#define  PCICAP_TYPE1_MEMORY_BASE_TYPE		0x000f		/* ro: Always 0 */
#define  PCICAP_TYPE1_MEMORY_BASE_BASE		0xfff0		/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_MEMORY_BASE_WRITE_MASK	0xfff0
#define  PCICAP_TYPE1_MEMORY_BASE_KEEP_MASK	0xfff0

#define PCICAP_TYPE1_MEMORY_LIMIT		0x22		/* ro, rw: Memory limit */
#define  PCICAP_TYPE1_MEMORY_LIMIT_TYPE		0x000f		/* ro: Always 0 */
#define  PCICAP_TYPE1_MEMORY_LIMIT_LIMIT	0xfff0		/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_MEMORY_LIMIT_WRITE_MASK	0xfff0
#define  PCICAP_TYPE1_MEMORY_LIMIT_KEEP_MASK	0xfff0

/* ro, rw: Prefetchable memory base */
#define PCICAP_TYPE1_PREFETCHABLE_BASE			0x24
/* ro: Width of addresses */
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE		0x000f
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE_MEM32	0x0
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE_MEM64	0x1
/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_BASE		0xfff0
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_WRITE_MASK	0xfff0
#define  PCICAP_TYPE1_PREFETCHABLE_BASE_KEEP_MASK	0xfff0

/* ro, rw: Prefetchable memory limit */
#define PCICAP_TYPE1_PREFETCHABLE_LIMIT			0x26
/* ro: Width of addresses */
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE		0x000f
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE_MEM32	0x0
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE_MEM64	0x1
/* rw: Address bits 31 to 20 */
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_LIMIT		0xfff0
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_WRITE_MASK	0xfff0
#define  PCICAP_TYPE1_PREFETCHABLE_LIMIT_KEEP_MASK	0xfff0
/* rw: Address bits 63 to 32 of the prefetchable base */
#define PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER	0x28
/* rw: Address bits 63 to 32 of the prefetchable limit */
#define PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER	0x2c
/* rw: Address bits 31 to 16 of the I/O base */
#define PCICAP_TYPE1_IO_BASE_UPPER		0x30
/* rw: Address bits 31 to 16 of the I/O limit */
#define PCICAP_TYPE1_IO_LIMIT_UPPER		0x32
#define PCICAP_TYPE1_CAP_PTR			0x34	/* ro: Offset of the first capability */

/* rw, hwinit: Expansion ROM base address */
#define PCICAP_TYPE1_EXPANSION_ROM					0x38
/* rw: Expansion ROM enable */
#define  PCICAP_TYPE1_EXPANSION_ROM_ENABLE				0x00000001
/* hwinit: Validation status of the ROM */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS			0x0000000e
/* Validation is not supported */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_UNSUPPORTED	0x0
/* Being checked */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_IN_PROGRESS	0x1
/* Contents are valid, trust was not tested */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_VALID_UNTRUSTED	0x2
/* Contents are valid and trusted */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_VALID_TRUSTED	0x3
/* Content invalid */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_INVALID		0x4
/* Contents are valid but not trusted */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_VALID_NOT_TRUSTED	0x5
/* Valid with a warning, trust was not tested */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_WARNING_UNTRUSTED	0x6
/* Valid with a warning and trusted */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS_WARNING_TRUSTED	0x7
/* hwinit: Validation details; implementation-defined */
#define  PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_DETAILS			0x000000f0
/* rw: Base address */
#define  PCICAP_TYPE1_EXPANSION_ROM_ADDRESS				0xfffff800
#define  PCICAP_TYPE1_EXPANSION_ROM_WRITE_MASK				0xfffff801
#define  PCICAP_TYPE1_EXPANSION_ROM_KEEP_MASK				0xffffff01
/* rw: Interrupt line: routing information for software */
#define PCICAP_TYPE1_INTERRUPT_LINE		0x3c
#define PCICAP_TYPE1_INTERRUPT_PIN		0x3d	/* ro: INTx pin that the bridge uses */
#define  PCICAP_TYPE1_INTERRUPT_PIN_NONE	0x0
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTA	0x1
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTB	0x2
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTC	0x3
#define  PCICAP_TYPE1_INTERRUPT_PIN_INTD	0x4

/* rw, rw1c: Bridge control */
#define PCICAP_TYPE1_BRIDGE_CONTROL				0x3e
/* rw: Parity error response is enabled */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE	0x0001
/* rw: SERR# is enabled: error messages are forwarded upstream */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_SERR_ENABLE		0x0002
/* rw: ISA enable: only the low 256 bytes of each KiB of I/O are forwarded */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_ISA_ENABLE			0x0004
/* rw: VGA enable: VGA addresses are forwarded */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_VGA_ENABLE			0x0008
/* rw: VGA 16-bit decode */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_VGA_16BIT_DECODE		0x0010
/* rw: Reports master aborts */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_MASTER_ABORT_MODE		0x0020
/* rw: Secondary bus reset */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_BUS_RESET	0x0040
/* rw: Fast back-to-back transactions are enabled */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_FAST_BACK_TO_BACK		0x0080
/* rw: Primary discard timer: 0: 2^15 clocks, 1: 2^10 */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_PRIMARY_DISCARD_TIMER	0x0100
/* rw: Secondary discard timer: 0: 2^15 clocks, 1: 2^10 */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_DISCARD_TIMER	0x0200
/* rw1c: Discard timer status */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_STATUS	0x0400
/* rw: Reports discarded completions */
#define  PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_SERR		0x0800
#define  PCICAP_TYPE1_BRIDGE_CONTROL_RESET_VALUE		0x0000
#define  PCICAP_TYPE1_BRIDGE_CONTROL_WRITE_MASK			0x0bff
#define  PCICAP_TYPE1_BRIDGE_CONTROL_W1C_MASK			0x0400
#define  PCICAP_TYPE1_BRIDGE_CONTROL_KEEP_MASK			0xfbff
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_type1_desc;

/**
 * struct pcicap_type1 - Type 1 configuration header
 * @view: where it is
 * @io_base_type: read once: the layout depends on it
 * @io_limit_type: read once: the layout depends on it
 * @prefetchable_base_type: read once: the layout depends on it
 * @prefetchable_limit_type: read once: the layout depends on it
 *
 * Made by pcicap_type1_open() only.
 */
struct pcicap_type1 {
	struct pcicap_view view;
	uint32_t io_base_type;
	uint32_t io_limit_type;
	uint32_t prefetchable_base_type;
	uint32_t prefetchable_limit_type;
};

/**
 * pcicap_type1_read_vendor_id() - read: Vendor ID; FFFFh if there is
 * no function
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_vendor_id(const struct pcicap_type1 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_VENDOR_ID, val);
}

/**
 * pcicap_type1_read_device_id() - read: Device ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_device_id(const struct pcicap_type1 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_DEVICE_ID, val);
}

/* Command */
struct pcicap_type1_command {
	uint16_t raw;
};

/* I/O space enable */
static inline bool
pcicap_type1_command_io_space(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_IO_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_io_space(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_IO_SPACE,
			      val ? PCICAP_TYPE1_COMMAND_IO_SPACE : 0);
	return r;
}

/* Memory space enable */
static inline bool
pcicap_type1_command_memory_space(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_MEMORY_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_memory_space(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_MEMORY_SPACE,
			      val ? PCICAP_TYPE1_COMMAND_MEMORY_SPACE : 0);
	return r;
}

/* May issue requests */
static inline bool
pcicap_type1_command_bus_master(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_BUS_MASTER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_bus_master(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_BUS_MASTER,
			      val ? PCICAP_TYPE1_COMMAND_BUS_MASTER : 0);
	return r;
}

/* Special cycle enable */
static inline bool
pcicap_type1_command_special_cycles(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_SPECIAL_CYCLES) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_special_cycles(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_SPECIAL_CYCLES,
			      val ? PCICAP_TYPE1_COMMAND_SPECIAL_CYCLES : 0);
	return r;
}

/* Memory write and invalidate enable */
static inline bool
pcicap_type1_command_memory_write_invalidate(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_MEMORY_WRITE_INVALIDATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_memory_write_invalidate(struct pcicap_type1_command r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_COMMAND_MEMORY_WRITE_INVALIDATE,
			      val ? PCICAP_TYPE1_COMMAND_MEMORY_WRITE_INVALIDATE : 0);
	return r;
}

/* VGA palette snoop */
static inline bool
pcicap_type1_command_vga_palette_snoop(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_VGA_PALETTE_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_vga_palette_snoop(struct pcicap_type1_command r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_VGA_PALETTE_SNOOP,
			      val ? PCICAP_TYPE1_COMMAND_VGA_PALETTE_SNOOP : 0);
	return r;
}

/* Parity error response */
static inline bool
pcicap_type1_command_parity_error_response(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_PARITY_ERROR_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_parity_error_response(struct pcicap_type1_command r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_PARITY_ERROR_RESPONSE,
			      val ? PCICAP_TYPE1_COMMAND_PARITY_ERROR_RESPONSE : 0);
	return r;
}

/* IDSEL stepping or wait cycle control */
static inline bool
pcicap_type1_command_idsel_stepping(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_IDSEL_STEPPING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_idsel_stepping(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_IDSEL_STEPPING,
			      val ? PCICAP_TYPE1_COMMAND_IDSEL_STEPPING : 0);
	return r;
}

/* SERR# enable */
static inline bool
pcicap_type1_command_serr_enable(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_SERR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_serr_enable(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_SERR_ENABLE,
			      val ? PCICAP_TYPE1_COMMAND_SERR_ENABLE : 0);
	return r;
}

/* Fast back-to-back transactions enable */
static inline bool
pcicap_type1_command_fast_back_to_back(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_FAST_BACK_TO_BACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_fast_back_to_back(struct pcicap_type1_command r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_FAST_BACK_TO_BACK,
			      val ? PCICAP_TYPE1_COMMAND_FAST_BACK_TO_BACK : 0);
	return r;
}

/* Interrupt disable: INTx must not be asserted */
static inline bool
pcicap_type1_command_intx_disable(struct pcicap_type1_command r)
{
	return (r.raw & PCICAP_TYPE1_COMMAND_INTX_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_command
pcicap_type1_command_set_intx_disable(struct pcicap_type1_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_COMMAND_INTX_DISABLE,
			      val ? PCICAP_TYPE1_COMMAND_INTX_DISABLE : 0);
	return r;
}

/**
 * pcicap_type1_read_command() - read: Command
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_command(const struct pcicap_type1 *v,
			  struct pcicap_type1_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_COMMAND, &val->raw);
}

/**
 * pcicap_type1_update_command() - change bits: Command
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
pcicap_type1_update_command(const struct pcicap_type1 *v, uint16_t mask,
			    struct pcicap_type1_command val)
{
	struct pcicap_type1_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_COMMAND,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Status */
struct pcicap_type1_status {
	uint16_t raw;
};

/* Immediate readiness */
static inline bool
pcicap_type1_status_immediate_readiness(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_IMMEDIATE_READINESS) != 0;
}

/* Interrupt status: INTx is pending */
static inline bool
pcicap_type1_status_interrupt(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_INTERRUPT) != 0;
}

/* Capabilities list is present */
static inline bool
pcicap_type1_status_cap_list(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_CAP_LIST) != 0;
}

/* 66 MHz capable */
static inline bool
pcicap_type1_status_mhz66_capable(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_MHZ66_CAPABLE) != 0;
}

/* User definable features (obsolete) */
static inline bool
pcicap_type1_status_udf(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_UDF) != 0;
}

/* Accepts fast back-to-back */
static inline bool
pcicap_type1_status_fast_back_to_back(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_FAST_BACK_TO_BACK) != 0;
}

/* Master data parity error */
static inline bool
pcicap_type1_status_master_data_parity_error(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_MASTER_DATA_PARITY_ERROR) != 0;
}

/* DEVSEL timing */
static inline uint16_t
pcicap_type1_status_devsel(struct pcicap_type1_status r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_STATUS_DEVSEL) >> 9);
}

/* Signaled target abort */
static inline bool
pcicap_type1_status_signaled_target_abort(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_SIGNALED_TARGET_ABORT) != 0;
}

/* Received target abort */
static inline bool
pcicap_type1_status_received_target_abort(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_RECEIVED_TARGET_ABORT) != 0;
}

/* Got unsupported request */
static inline bool
pcicap_type1_status_received_master_abort(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_RECEIVED_MASTER_ABORT) != 0;
}

/* Signaled system error */
static inline bool
pcicap_type1_status_signaled_system_error(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_SIGNALED_SYSTEM_ERROR) != 0;
}

/* Detected parity error */
static inline bool
pcicap_type1_status_detected_parity_error(struct pcicap_type1_status r)
{
	return (r.raw & PCICAP_TYPE1_STATUS_DETECTED_PARITY_ERROR) != 0;
}

/**
 * pcicap_type1_read_status() - read: Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_status(const struct pcicap_type1 *v,
			 struct pcicap_type1_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_STATUS, &val->raw);
}

/**
 * pcicap_type1_clear_status() - clear bits by writing 1: Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_clear_status(const struct pcicap_type1 *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TYPE1_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_STATUS, bits);
}

/**
 * pcicap_type1_read_revision_id() - read: Revision ID
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_revision_id(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_REVISION_ID, val);
}

/* Class code */
struct pcicap_type1_class_code {
	uint32_t raw;
};

/* Programming interface */
static inline uint32_t
pcicap_type1_class_code_prog_if(struct pcicap_type1_class_code r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE1_CLASS_CODE_PROG_IF);
}

/* Sub-class */
static inline uint32_t
pcicap_type1_class_code_sub_class(struct pcicap_type1_class_code r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_CLASS_CODE_SUB_CLASS) >> 8);
}

/* Base class */
static inline uint32_t
pcicap_type1_class_code_base_class(struct pcicap_type1_class_code r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_CLASS_CODE_BASE_CLASS) >> 16);
}

/**
 * pcicap_type1_read_class_code() - read: Class code
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_class_code(const struct pcicap_type1 *v,
			     struct pcicap_type1_class_code *val)
{
	return pcicap_view_read24(&v->view, PCICAP_TYPE1_CLASS_CODE, &val->raw);
}

/* Class code and revision in one read */
struct pcicap_type1_class_revision {
	uint32_t raw;
};

/* Revision ID */
static inline uint32_t
pcicap_type1_class_revision_revision_id(struct pcicap_type1_class_revision r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE1_CLASS_REVISION_REVISION_ID);
}

/* Base class, sub-class and programming interface */
static inline uint32_t
pcicap_type1_class_revision_class_code(struct pcicap_type1_class_revision r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_CLASS_REVISION_CLASS_CODE) >> 8);
}

/**
 * pcicap_type1_read_class_revision() - read: Class code and revision in
 * one read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_class_revision(const struct pcicap_type1 *v,
				 struct pcicap_type1_class_revision *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE1_CLASS_REVISION,
				  &val->raw);
}

/* Class code without the programming interface */
struct pcicap_type1_class_device {
	uint16_t raw;
};

/* Sub-class */
static inline uint16_t
pcicap_type1_class_device_sub_class(struct pcicap_type1_class_device r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE1_CLASS_DEVICE_SUB_CLASS);
}

/* Base class */
static inline uint16_t
pcicap_type1_class_device_base_class(struct pcicap_type1_class_device r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_CLASS_DEVICE_BASE_CLASS) >> 8);
}

/**
 * pcicap_type1_read_class_device() - read: Class code without the
 * programming interface
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_class_device(const struct pcicap_type1 *v,
			       struct pcicap_type1_class_device *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_CLASS_DEVICE,
				  &val->raw);
}

/**
 * pcicap_type1_read_cache_line_size() - read: System cache line size; no effect
 * on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_cache_line_size(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type1_write_cache_line_size() - write: System cache line size; no
 * effect on PCI Express
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_cache_line_size(const struct pcicap_type1 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type1_update_cache_line_size() - change bits: System cache line size;
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
pcicap_type1_update_cache_line_size(const struct pcicap_type1 *v, uint8_t mask,
				    uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_cache_line_size(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_CACHE_LINE_SIZE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_latency_timer() - read: Latency timer: bus clocks for which
 * a master may keep the bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_latency_timer(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_LATENCY_TIMER, val);
}

/**
 * pcicap_type1_write_latency_timer() - write: Latency timer: bus clocks for
 * which a master may keep the bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_latency_timer(const struct pcicap_type1 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_LATENCY_TIMER, val);
}

/**
 * pcicap_type1_update_latency_timer() - change bits: Latency timer: bus clocks
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
pcicap_type1_update_latency_timer(const struct pcicap_type1 *v, uint8_t mask,
				  uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_LATENCY_TIMER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Header type */
struct pcicap_type1_header_type {
	uint8_t raw;
};

/* Header layout from 10h on */
static inline uint8_t
pcicap_type1_header_type_layout(struct pcicap_type1_header_type r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE1_HEADER_TYPE_LAYOUT);
}

/* Multi-function device */
static inline bool
pcicap_type1_header_type_multi_function(struct pcicap_type1_header_type r)
{
	return (r.raw & PCICAP_TYPE1_HEADER_TYPE_MULTI_FUNCTION) != 0;
}

/**
 * pcicap_type1_read_header_type() - read: Header type
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_header_type(const struct pcicap_type1 *v,
			      struct pcicap_type1_header_type *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_HEADER_TYPE, &val->raw);
}

/* Built-in self test */
struct pcicap_type1_bist {
	uint8_t raw;
};

/* Completion code; 0: passed */
static inline uint8_t
pcicap_type1_bist_completion_code(struct pcicap_type1_bist r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE1_BIST_COMPLETION_CODE);
}

/* Starts BIST; reads 1 until it has ended */
static inline bool
pcicap_type1_bist_start(struct pcicap_type1_bist r)
{
	return (r.raw & PCICAP_TYPE1_BIST_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bist
pcicap_type1_bist_set_start(struct pcicap_type1_bist r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TYPE1_BIST_START,
			     val ? PCICAP_TYPE1_BIST_START : 0);
	return r;
}

/* BIST capable */
static inline bool
pcicap_type1_bist_capable(struct pcicap_type1_bist r)
{
	return (r.raw & PCICAP_TYPE1_BIST_CAPABLE) != 0;
}

/**
 * pcicap_type1_read_bist() - read: Built-in self test
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_bist(const struct pcicap_type1 *v,
		       struct pcicap_type1_bist *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_BIST, &val->raw);
}

/**
 * pcicap_type1_update_bist() - change bits: Built-in self test
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
pcicap_type1_update_bist(const struct pcicap_type1 *v, uint8_t mask,
			 struct pcicap_type1_bist val)
{
	struct pcicap_type1_bist old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_BIST_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_bist(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_BIST,
				(uint8_t)((old.raw & PCICAP_TYPE1_BIST_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Base addresses */
struct pcicap_type1_bar {
	uint32_t raw;
};

/* Memory or I/O space */
static inline uint32_t
pcicap_type1_bar_space(struct pcicap_type1_bar r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE1_BAR_SPACE);
}

/* Where the range may be placed */
static inline uint32_t
pcicap_type1_bar_type(struct pcicap_type1_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_BAR_TYPE) >> 1);
}

/* Prefetchable: reads have no side effects */
static inline bool
pcicap_type1_bar_prefetchable(struct pcicap_type1_bar r)
{
	return (r.raw & PCICAP_TYPE1_BAR_PREFETCHABLE) != 0;
}

/* Base address in memory space */
static inline uint32_t
pcicap_type1_bar_address(struct pcicap_type1_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_BAR_ADDRESS) >> 4);
}

/* Base address in I/O space */
static inline uint32_t
pcicap_type1_bar_io_address(struct pcicap_type1_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_BAR_IO_ADDRESS) >> 2);
}

/* Base address in memory space, as a quantity. */
static inline uint64_t
pcicap_type1_bar_address_decoded(struct pcicap_type1_bar r)
{
	uint64_t n = pcicap_type1_bar_address(r);

	return n << 4;
}

/**
 * pcicap_type1_bar_address_encode() - from a quantity: Base address in
 * memory space
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_bar_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Base address in I/O space, as a quantity. */
static inline uint64_t
pcicap_type1_bar_io_address_decoded(struct pcicap_type1_bar r)
{
	uint64_t n = pcicap_type1_bar_io_address(r);

	return n << 2;
}

/**
 * pcicap_type1_bar_io_address_encode() - from a quantity: Base address in
 * I/O space
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_bar_io_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type1_read_bar() - read: Base addresses
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_bar(const struct pcicap_type1 *v, unsigned int index,
		      struct pcicap_type1_bar *val)
{
	val->raw = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_TYPE1_BAR + index * 4,
				  &val->raw);
}

/**
 * pcicap_type1_read_primary_bus() - read: Primary bus number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_primary_bus(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_PRIMARY_BUS, val);
}

/**
 * pcicap_type1_write_primary_bus() - write: Primary bus number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_primary_bus(const struct pcicap_type1 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_PRIMARY_BUS, val);
}

/**
 * pcicap_type1_update_primary_bus() - change bits: Primary bus number
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
pcicap_type1_update_primary_bus(const struct pcicap_type1 *v, uint8_t mask,
				uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_primary_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_PRIMARY_BUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_secondary_bus() - read: Secondary bus number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_secondary_bus(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_SECONDARY_BUS, val);
}

/**
 * pcicap_type1_write_secondary_bus() - write: Secondary bus number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_secondary_bus(const struct pcicap_type1 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_SECONDARY_BUS, val);
}

/**
 * pcicap_type1_update_secondary_bus() - change bits: Secondary bus number
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
pcicap_type1_update_secondary_bus(const struct pcicap_type1 *v, uint8_t mask,
				  uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_secondary_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_SECONDARY_BUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_subordinate_bus() - read: Subordinate bus number
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_subordinate_bus(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type1_write_subordinate_bus() - write: Subordinate bus number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_subordinate_bus(const struct pcicap_type1 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_SUBORDINATE_BUS, val);
}

/**
 * pcicap_type1_update_subordinate_bus() - change bits: Subordinate bus number
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
pcicap_type1_update_subordinate_bus(const struct pcicap_type1 *v, uint8_t mask,
				    uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_subordinate_bus(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_SUBORDINATE_BUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_secondary_latency_timer() - read: Secondary latency timer;
 * 0 on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_secondary_latency_timer(const struct pcicap_type1 *v,
					  uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_SECONDARY_LATENCY_TIMER,
				 val);
}

/**
 * pcicap_type1_write_secondary_latency_timer() - write: Secondary latency
 * timer; 0 on PCI Express
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_secondary_latency_timer(const struct pcicap_type1 *v,
					   uint8_t val)
{
	return pcicap_view_write8(&v->view,
				  PCICAP_TYPE1_SECONDARY_LATENCY_TIMER, val);
}

/**
 * pcicap_type1_update_secondary_latency_timer() - change bits: Secondary
 * latency timer; 0 on PCI Express
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
pcicap_type1_update_secondary_latency_timer(const struct pcicap_type1 *v,
					    uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_secondary_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_SECONDARY_LATENCY_TIMER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Bus numbers and secondary latency timer */
struct pcicap_type1_buses {
	uint32_t raw;
};

/* Primary bus number */
static inline uint32_t
pcicap_type1_buses_primary(struct pcicap_type1_buses r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE1_BUSES_PRIMARY);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_buses
pcicap_type1_buses_set_primary(struct pcicap_type1_buses r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE1_BUSES_PRIMARY, val);
	return r;
}

/* Secondary bus number */
static inline uint32_t
pcicap_type1_buses_secondary(struct pcicap_type1_buses r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_BUSES_SECONDARY) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_buses
pcicap_type1_buses_set_secondary(struct pcicap_type1_buses r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE1_BUSES_SECONDARY,
			      (uint32_t)val << 8);
	return r;
}

/* Subordinate bus number */
static inline uint32_t
pcicap_type1_buses_subordinate(struct pcicap_type1_buses r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_BUSES_SUBORDINATE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_buses
pcicap_type1_buses_set_subordinate(struct pcicap_type1_buses r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE1_BUSES_SUBORDINATE,
			      (uint32_t)val << 16);
	return r;
}

/* Secondary latency timer */
static inline uint32_t
pcicap_type1_buses_latency_timer(struct pcicap_type1_buses r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_BUSES_LATENCY_TIMER) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_buses
pcicap_type1_buses_set_latency_timer(struct pcicap_type1_buses r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE1_BUSES_LATENCY_TIMER,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_type1_read_buses() - read: Bus numbers and secondary latency timer
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_buses(const struct pcicap_type1 *v,
			struct pcicap_type1_buses *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE1_BUSES, &val->raw);
}

/**
 * pcicap_type1_write_buses() - write: Bus numbers and secondary latency timer
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_buses(const struct pcicap_type1 *v,
			 struct pcicap_type1_buses val)
{
	return pcicap_view_write32(&v->view, PCICAP_TYPE1_BUSES, val.raw);
}

/**
 * pcicap_type1_update_buses() - change bits: Bus numbers and secondary
 * latency timer
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
pcicap_type1_update_buses(const struct pcicap_type1 *v, uint32_t mask,
			  struct pcicap_type1_buses val)
{
	struct pcicap_type1_buses old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_buses(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE1_BUSES,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* I/O base */
struct pcicap_type1_io_base {
	uint8_t raw;
};

/* Width of I/O addresses */
static inline uint8_t
pcicap_type1_io_base_type(struct pcicap_type1_io_base r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE1_IO_BASE_TYPE);
}

/* Address bits 15 to 12 */
static inline uint8_t
pcicap_type1_io_base_base(struct pcicap_type1_io_base r)
{
	return (uint8_t)((r.raw & PCICAP_TYPE1_IO_BASE_BASE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_io_base
pcicap_type1_io_base_set_base(struct pcicap_type1_io_base r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TYPE1_IO_BASE_BASE,
			     (uint32_t)val << 4);
	return r;
}

/* Address bits 15 to 12, as a quantity. */
static inline uint64_t
pcicap_type1_io_base_base_decoded(struct pcicap_type1_io_base r)
{
	uint64_t n = pcicap_type1_io_base_base(r);

	return n * 4096;
}

/**
 * pcicap_type1_io_base_base_encode() - from a quantity: Address bits 15 to 12
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_io_base_base_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 4096, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_type1_read_io_base() - read: I/O base
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_io_base(const struct pcicap_type1 *v,
			  struct pcicap_type1_io_base *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_IO_BASE, &val->raw);
}

/**
 * pcicap_type1_write_io_base() - write: I/O base
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_io_base(const struct pcicap_type1 *v,
			   struct pcicap_type1_io_base val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_IO_BASE,
				  (uint8_t)(val.raw & PCICAP_TYPE1_IO_BASE_WRITE_MASK));
}

/**
 * pcicap_type1_update_io_base() - change bits: I/O base
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
pcicap_type1_update_io_base(const struct pcicap_type1 *v, uint8_t mask,
			    struct pcicap_type1_io_base val)
{
	struct pcicap_type1_io_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_IO_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_io_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_IO_BASE,
				(uint8_t)((old.raw & PCICAP_TYPE1_IO_BASE_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* I/O limit */
struct pcicap_type1_io_limit {
	uint8_t raw;
};

/* Width of I/O addresses */
static inline uint8_t
pcicap_type1_io_limit_type(struct pcicap_type1_io_limit r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE1_IO_LIMIT_TYPE);
}

/* Address bits 15 to 12 */
static inline uint8_t
pcicap_type1_io_limit_limit(struct pcicap_type1_io_limit r)
{
	return (uint8_t)((r.raw & PCICAP_TYPE1_IO_LIMIT_LIMIT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_io_limit
pcicap_type1_io_limit_set_limit(struct pcicap_type1_io_limit r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TYPE1_IO_LIMIT_LIMIT,
			     (uint32_t)val << 4);
	return r;
}

/* Address bits 15 to 12, as a quantity. */
static inline uint64_t
pcicap_type1_io_limit_limit_decoded(struct pcicap_type1_io_limit r)
{
	uint64_t n = pcicap_type1_io_limit_limit(r);

	return n * 4096 + 4095;
}

/**
 * pcicap_type1_io_limit_limit_encode() - from a quantity: Address bits 15 to 12
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_io_limit_limit_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 4, 0, 4096, 4095, &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_type1_read_io_limit() - read: I/O limit
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_io_limit(const struct pcicap_type1 *v,
			   struct pcicap_type1_io_limit *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_IO_LIMIT, &val->raw);
}

/**
 * pcicap_type1_write_io_limit() - write: I/O limit
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_io_limit(const struct pcicap_type1 *v,
			    struct pcicap_type1_io_limit val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_IO_LIMIT,
				  (uint8_t)(val.raw & PCICAP_TYPE1_IO_LIMIT_WRITE_MASK));
}

/**
 * pcicap_type1_update_io_limit() - change bits: I/O limit
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
pcicap_type1_update_io_limit(const struct pcicap_type1 *v, uint8_t mask,
			     struct pcicap_type1_io_limit val)
{
	struct pcicap_type1_io_limit old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_IO_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_io_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_IO_LIMIT,
				(uint8_t)((old.raw & PCICAP_TYPE1_IO_LIMIT_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Secondary side */
struct pcicap_type1_secondary_status {
	uint16_t raw;
};

/* 66 MHz capable */
static inline bool
pcicap_type1_secondary_status_mhz66_capable(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_MHZ66_CAPABLE) != 0;
}

/* Fast back-to-back capable */
static inline bool
pcicap_type1_secondary_status_fast_back_to_back(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_FAST_BACK_TO_BACK) != 0;
}

/* Master data parity error */
static inline bool
pcicap_type1_secondary_status_master_data_parity_error(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_MASTER_DATA_PARITY_ERROR) != 0;
}

/* DEVSEL timing on the secondary bus */
static inline uint16_t
pcicap_type1_secondary_status_devsel(struct pcicap_type1_secondary_status r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_SECONDARY_STATUS_DEVSEL) >> 9);
}

/* Signaled target abort */
static inline bool
pcicap_type1_secondary_status_signaled_target_abort(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_SIGNALED_TARGET_ABORT) != 0;
}

/* Received target abort */
static inline bool
pcicap_type1_secondary_status_received_target_abort(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_RECEIVED_TARGET_ABORT) != 0;
}

/* Received master abort */
static inline bool
pcicap_type1_secondary_status_received_master_abort(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_RECEIVED_MASTER_ABORT) != 0;
}

/* Received system error */
static inline bool
pcicap_type1_secondary_status_received_system_error(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_RECEIVED_SYSTEM_ERROR) != 0;
}

/* Detected parity error */
static inline bool
pcicap_type1_secondary_status_detected_parity_error(struct pcicap_type1_secondary_status r)
{
	return (r.raw & PCICAP_TYPE1_SECONDARY_STATUS_DETECTED_PARITY_ERROR) != 0;
}

/**
 * pcicap_type1_read_secondary_status() - read: Secondary side
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_secondary_status(const struct pcicap_type1 *v,
				   struct pcicap_type1_secondary_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_SECONDARY_STATUS,
				  &val->raw);
}

/**
 * pcicap_type1_clear_secondary_status() - clear bits by writing 1:
 * Secondary side
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_clear_secondary_status(const struct pcicap_type1 *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TYPE1_SECONDARY_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_SECONDARY_STATUS,
				   bits);
}

/* Memory base */
struct pcicap_type1_memory_base {
	uint16_t raw;
};

/* Always 0 */
static inline uint16_t
pcicap_type1_memory_base_type(struct pcicap_type1_memory_base r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE1_MEMORY_BASE_TYPE);
}

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_type1_memory_base_base(struct pcicap_type1_memory_base r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_MEMORY_BASE_BASE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_memory_base
pcicap_type1_memory_base_set_base(struct pcicap_type1_memory_base r,
				  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_MEMORY_BASE_BASE,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_type1_memory_base_base_decoded(struct pcicap_type1_memory_base r)
{
	uint64_t n = pcicap_type1_memory_base_base(r);

	return n * 1048576;
}

/**
 * pcicap_type1_memory_base_base_encode() - from a quantity: Address bits 31
 * to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_memory_base_base_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 12, 0, 0, 1048576,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type1_read_memory_base() - read: Memory base
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_memory_base(const struct pcicap_type1 *v,
			      struct pcicap_type1_memory_base *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_MEMORY_BASE,
				  &val->raw);
}

/**
 * pcicap_type1_write_memory_base() - write: Memory base
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_memory_base(const struct pcicap_type1 *v,
			       struct pcicap_type1_memory_base val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_MEMORY_BASE,
				   (uint16_t)(val.raw & PCICAP_TYPE1_MEMORY_BASE_WRITE_MASK));
}

/**
 * pcicap_type1_update_memory_base() - change bits: Memory base
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
pcicap_type1_update_memory_base(const struct pcicap_type1 *v, uint16_t mask,
				struct pcicap_type1_memory_base val)
{
	struct pcicap_type1_memory_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_MEMORY_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_memory_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_MEMORY_BASE,
				 (uint16_t)((old.raw & PCICAP_TYPE1_MEMORY_BASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Memory limit */
struct pcicap_type1_memory_limit {
	uint16_t raw;
};

/* Always 0 */
static inline uint16_t
pcicap_type1_memory_limit_type(struct pcicap_type1_memory_limit r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE1_MEMORY_LIMIT_TYPE);
}

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_type1_memory_limit_limit(struct pcicap_type1_memory_limit r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_MEMORY_LIMIT_LIMIT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_memory_limit
pcicap_type1_memory_limit_set_limit(struct pcicap_type1_memory_limit r,
				    uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_MEMORY_LIMIT_LIMIT,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_type1_memory_limit_limit_decoded(struct pcicap_type1_memory_limit r)
{
	uint64_t n = pcicap_type1_memory_limit_limit(r);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_type1_memory_limit_limit_encode() - from a quantity: Address bits 31
 * to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_memory_limit_limit_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 12, 0, 1048576, 1048575, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type1_read_memory_limit() - read: Memory limit
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_memory_limit(const struct pcicap_type1 *v,
			       struct pcicap_type1_memory_limit *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_MEMORY_LIMIT,
				  &val->raw);
}

/**
 * pcicap_type1_write_memory_limit() - write: Memory limit
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_memory_limit(const struct pcicap_type1 *v,
				struct pcicap_type1_memory_limit val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_MEMORY_LIMIT,
				   (uint16_t)(val.raw & PCICAP_TYPE1_MEMORY_LIMIT_WRITE_MASK));
}

/**
 * pcicap_type1_update_memory_limit() - change bits: Memory limit
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
pcicap_type1_update_memory_limit(const struct pcicap_type1 *v, uint16_t mask,
				 struct pcicap_type1_memory_limit val)
{
	struct pcicap_type1_memory_limit old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_MEMORY_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_memory_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_MEMORY_LIMIT,
				 (uint16_t)((old.raw & PCICAP_TYPE1_MEMORY_LIMIT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Prefetchable memory base */
struct pcicap_type1_prefetchable_base {
	uint16_t raw;
};

/* Width of addresses */
static inline uint16_t
pcicap_type1_prefetchable_base_type(struct pcicap_type1_prefetchable_base r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE1_PREFETCHABLE_BASE_TYPE);
}

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_type1_prefetchable_base_base(struct pcicap_type1_prefetchable_base r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_PREFETCHABLE_BASE_BASE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_prefetchable_base
pcicap_type1_prefetchable_base_set_base(struct pcicap_type1_prefetchable_base r,
					uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_PREFETCHABLE_BASE_BASE,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_type1_prefetchable_base_base_decoded(struct pcicap_type1_prefetchable_base r)
{
	uint64_t n = pcicap_type1_prefetchable_base_base(r);

	return n * 1048576;
}

/**
 * pcicap_type1_prefetchable_base_base_encode() - from a quantity: Address bits
 * 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_prefetchable_base_base_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 12, 0, 0, 1048576,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type1_read_prefetchable_base() - read: Prefetchable memory base
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_prefetchable_base(const struct pcicap_type1 *v,
				    struct pcicap_type1_prefetchable_base *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_PREFETCHABLE_BASE,
				  &val->raw);
}

/**
 * pcicap_type1_write_prefetchable_base() - write: Prefetchable memory base
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_prefetchable_base(const struct pcicap_type1 *v,
				     struct pcicap_type1_prefetchable_base val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_PREFETCHABLE_BASE,
				   (uint16_t)(val.raw & PCICAP_TYPE1_PREFETCHABLE_BASE_WRITE_MASK));
}

/**
 * pcicap_type1_update_prefetchable_base() - change bits: Prefetchable
 * memory base
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
pcicap_type1_update_prefetchable_base(const struct pcicap_type1 *v,
				      uint16_t mask,
				      struct pcicap_type1_prefetchable_base val)
{
	struct pcicap_type1_prefetchable_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_PREFETCHABLE_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_prefetchable_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_PREFETCHABLE_BASE,
				 (uint16_t)((old.raw & PCICAP_TYPE1_PREFETCHABLE_BASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Prefetchable memory limit */
struct pcicap_type1_prefetchable_limit {
	uint16_t raw;
};

/* Width of addresses */
static inline uint16_t
pcicap_type1_prefetchable_limit_type(struct pcicap_type1_prefetchable_limit r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE1_PREFETCHABLE_LIMIT_TYPE);
}

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_type1_prefetchable_limit_limit(struct pcicap_type1_prefetchable_limit r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE1_PREFETCHABLE_LIMIT_LIMIT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_prefetchable_limit
pcicap_type1_prefetchable_limit_set_limit(struct pcicap_type1_prefetchable_limit r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_PREFETCHABLE_LIMIT_LIMIT,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_type1_prefetchable_limit_limit_decoded(struct pcicap_type1_prefetchable_limit r)
{
	uint64_t n = pcicap_type1_prefetchable_limit_limit(r);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_type1_prefetchable_limit_limit_encode() - from a quantity: Address
 * bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_prefetchable_limit_limit_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 12, 0, 1048576, 1048575, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_type1_read_prefetchable_limit() - read: Prefetchable memory limit
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_prefetchable_limit(const struct pcicap_type1 *v,
				     struct pcicap_type1_prefetchable_limit *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_PREFETCHABLE_LIMIT,
				  &val->raw);
}

/**
 * pcicap_type1_write_prefetchable_limit() - write: Prefetchable memory limit
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_prefetchable_limit(const struct pcicap_type1 *v,
				      struct pcicap_type1_prefetchable_limit val)
{
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_PREFETCHABLE_LIMIT,
				   (uint16_t)(val.raw & PCICAP_TYPE1_PREFETCHABLE_LIMIT_WRITE_MASK));
}

/**
 * pcicap_type1_update_prefetchable_limit() - change bits: Prefetchable
 * memory limit
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
pcicap_type1_update_prefetchable_limit(const struct pcicap_type1 *v,
				       uint16_t mask,
				       struct pcicap_type1_prefetchable_limit val)
{
	struct pcicap_type1_prefetchable_limit old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_PREFETCHABLE_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_prefetchable_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_PREFETCHABLE_LIMIT,
				 (uint16_t)((old.raw & PCICAP_TYPE1_PREFETCHABLE_LIMIT_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type1_read_prefetchable_base_upper() - read: Address bits 63 to 32 of
 * the prefetchable base
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_prefetchable_base_upper(const struct pcicap_type1 *v,
					  uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->prefetchable_base_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER, val);
}

/**
 * pcicap_type1_write_prefetchable_base_upper() - write: Address bits 63 to 32
 * of the prefetchable base
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_prefetchable_base_upper(const struct pcicap_type1 *v,
					   uint32_t val)
{
	if (v->prefetchable_base_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view,
				   PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER, val);
}

/**
 * pcicap_type1_update_prefetchable_base_upper() - change bits: Address bits 63
 * to 32 of the prefetchable base
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
pcicap_type1_update_prefetchable_base_upper(const struct pcicap_type1 *v,
					    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_prefetchable_base_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_prefetchable_limit_upper() - read: Address bits 63 to 32 of
 * the prefetchable limit
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_prefetchable_limit_upper(const struct pcicap_type1 *v,
					   uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->prefetchable_limit_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER, val);
}

/**
 * pcicap_type1_write_prefetchable_limit_upper() - write: Address bits 63 to 32
 * of the prefetchable limit
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_prefetchable_limit_upper(const struct pcicap_type1 *v,
					    uint32_t val)
{
	if (v->prefetchable_limit_type != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view,
				   PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER, val);
}

/**
 * pcicap_type1_update_prefetchable_limit_upper() - change bits: Address bits 63
 * to 32 of the prefetchable limit
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
pcicap_type1_update_prefetchable_limit_upper(const struct pcicap_type1 *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_prefetchable_limit_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_io_base_upper() - read: Address bits 31 to 16 of the
 * I/O base
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_io_base_upper(const struct pcicap_type1 *v, uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->io_base_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_IO_BASE_UPPER, val);
}

/**
 * pcicap_type1_write_io_base_upper() - write: Address bits 31 to 16 of the
 * I/O base
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_io_base_upper(const struct pcicap_type1 *v, uint16_t val)
{
	if (v->io_base_type != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_IO_BASE_UPPER, val);
}

/**
 * pcicap_type1_update_io_base_upper() - change bits: Address bits 31 to 16 of
 * the I/O base
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
pcicap_type1_update_io_base_upper(const struct pcicap_type1 *v, uint16_t mask,
				  uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_io_base_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_IO_BASE_UPPER,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_io_limit_upper() - read: Address bits 31 to 16 of the
 * I/O limit
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_io_limit_upper(const struct pcicap_type1 *v, uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->io_limit_type != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_IO_LIMIT_UPPER, val);
}

/**
 * pcicap_type1_write_io_limit_upper() - write: Address bits 31 to 16 of the
 * I/O limit
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_io_limit_upper(const struct pcicap_type1 *v, uint16_t val)
{
	if (v->io_limit_type != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_IO_LIMIT_UPPER, val);
}

/**
 * pcicap_type1_update_io_limit_upper() - change bits: Address bits 31 to 16 of
 * the I/O limit
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
pcicap_type1_update_io_limit_upper(const struct pcicap_type1 *v, uint16_t mask,
				   uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_io_limit_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_IO_LIMIT_UPPER,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_cap_ptr() - read: Offset of the first capability
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_cap_ptr(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_CAP_PTR, val);
}

/* Expansion ROM base address */
struct pcicap_type1_expansion_rom {
	uint32_t raw;
};

/* Expansion ROM enable */
static inline bool
pcicap_type1_expansion_rom_enable(struct pcicap_type1_expansion_rom r)
{
	return (r.raw & PCICAP_TYPE1_EXPANSION_ROM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_expansion_rom
pcicap_type1_expansion_rom_set_enable(struct pcicap_type1_expansion_rom r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE1_EXPANSION_ROM_ENABLE,
			      val ? PCICAP_TYPE1_EXPANSION_ROM_ENABLE : 0);
	return r;
}

/* Validation status of the ROM */
static inline uint32_t
pcicap_type1_expansion_rom_validation_status(struct pcicap_type1_expansion_rom r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_STATUS) >> 1);
}

/* Validation details; implementation-defined */
static inline uint32_t
pcicap_type1_expansion_rom_validation_details(struct pcicap_type1_expansion_rom r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_EXPANSION_ROM_VALIDATION_DETAILS) >> 4);
}

/* Base address */
static inline uint32_t
pcicap_type1_expansion_rom_address(struct pcicap_type1_expansion_rom r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE1_EXPANSION_ROM_ADDRESS) >> 11);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_expansion_rom
pcicap_type1_expansion_rom_set_address(struct pcicap_type1_expansion_rom r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE1_EXPANSION_ROM_ADDRESS,
			      (uint32_t)val << 11);
	return r;
}

/* Base address, as a quantity. */
static inline uint64_t
pcicap_type1_expansion_rom_address_decoded(struct pcicap_type1_expansion_rom r)
{
	uint64_t n = pcicap_type1_expansion_rom_address(r);

	return n << 11;
}

/**
 * pcicap_type1_expansion_rom_address_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_expansion_rom_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 21, 11, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type1_read_expansion_rom() - read: Expansion ROM base address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_expansion_rom(const struct pcicap_type1 *v,
				struct pcicap_type1_expansion_rom *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE1_EXPANSION_ROM,
				  &val->raw);
}

/**
 * pcicap_type1_update_expansion_rom() - change bits: Expansion ROM base address
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
pcicap_type1_update_expansion_rom(const struct pcicap_type1 *v, uint32_t mask,
				  struct pcicap_type1_expansion_rom val)
{
	struct pcicap_type1_expansion_rom old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_EXPANSION_ROM_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_expansion_rom(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE1_EXPANSION_ROM,
				 (uint32_t)((old.raw & PCICAP_TYPE1_EXPANSION_ROM_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type1_read_interrupt_line() - read: Interrupt line: routing
 * information for software
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_interrupt_line(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_INTERRUPT_LINE, val);
}

/**
 * pcicap_type1_write_interrupt_line() - write: Interrupt line: routing
 * information for software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_interrupt_line(const struct pcicap_type1 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE1_INTERRUPT_LINE, val);
}

/**
 * pcicap_type1_update_interrupt_line() - change bits: Interrupt line: routing
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
pcicap_type1_update_interrupt_line(const struct pcicap_type1 *v, uint8_t mask,
				   uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_interrupt_line(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE1_INTERRUPT_LINE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type1_read_interrupt_pin() - read: INTx pin that the bridge uses
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_interrupt_pin(const struct pcicap_type1 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE1_INTERRUPT_PIN, val);
}

/* Bridge control */
struct pcicap_type1_bridge_control {
	uint16_t raw;
};

/* Parity error response is enabled */
static inline bool
pcicap_type1_bridge_control_parity_error_response(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_parity_error_response(struct pcicap_type1_bridge_control r,
						      bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_PARITY_ERROR_RESPONSE : 0);
	return r;
}

/* SERR# is enabled: error messages are forwarded upstream */
static inline bool
pcicap_type1_bridge_control_serr_enable(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_SERR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_serr_enable(struct pcicap_type1_bridge_control r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_BRIDGE_CONTROL_SERR_ENABLE,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_SERR_ENABLE : 0);
	return r;
}

/* ISA enable: only the low 256 bytes of each KiB of I/O are forwarded */
static inline bool
pcicap_type1_bridge_control_isa_enable(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_ISA_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_isa_enable(struct pcicap_type1_bridge_control r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_BRIDGE_CONTROL_ISA_ENABLE,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_ISA_ENABLE : 0);
	return r;
}

/* VGA enable: VGA addresses are forwarded */
static inline bool
pcicap_type1_bridge_control_vga_enable(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_VGA_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_vga_enable(struct pcicap_type1_bridge_control r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE1_BRIDGE_CONTROL_VGA_ENABLE,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_VGA_ENABLE : 0);
	return r;
}

/* VGA 16-bit decode */
static inline bool
pcicap_type1_bridge_control_vga_16bit_decode(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_VGA_16BIT_DECODE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_vga_16bit_decode(struct pcicap_type1_bridge_control r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_VGA_16BIT_DECODE,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_VGA_16BIT_DECODE : 0);
	return r;
}

/* Reports master aborts */
static inline bool
pcicap_type1_bridge_control_master_abort_mode(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_MASTER_ABORT_MODE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_master_abort_mode(struct pcicap_type1_bridge_control r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_MASTER_ABORT_MODE,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_MASTER_ABORT_MODE : 0);
	return r;
}

/* Secondary bus reset */
static inline bool
pcicap_type1_bridge_control_secondary_bus_reset(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_BUS_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_secondary_bus_reset(struct pcicap_type1_bridge_control r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_BUS_RESET,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_BUS_RESET : 0);
	return r;
}

/* Fast back-to-back transactions are enabled */
static inline bool
pcicap_type1_bridge_control_fast_back_to_back(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_FAST_BACK_TO_BACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_fast_back_to_back(struct pcicap_type1_bridge_control r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_FAST_BACK_TO_BACK,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_FAST_BACK_TO_BACK : 0);
	return r;
}

/* Primary discard timer: 0: 2^15 clocks, 1: 2^10 */
static inline bool
pcicap_type1_bridge_control_primary_discard_timer(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_PRIMARY_DISCARD_TIMER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_primary_discard_timer(struct pcicap_type1_bridge_control r,
						      bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_PRIMARY_DISCARD_TIMER,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_PRIMARY_DISCARD_TIMER : 0);
	return r;
}

/* Secondary discard timer: 0: 2^15 clocks, 1: 2^10 */
static inline bool
pcicap_type1_bridge_control_secondary_discard_timer(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_DISCARD_TIMER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_secondary_discard_timer(struct pcicap_type1_bridge_control r,
							bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_DISCARD_TIMER,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_SECONDARY_DISCARD_TIMER : 0);
	return r;
}

/* Discard timer status */
static inline bool
pcicap_type1_bridge_control_discard_timer_status(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_STATUS) != 0;
}

/* Reports discarded completions */
static inline bool
pcicap_type1_bridge_control_discard_timer_serr(struct pcicap_type1_bridge_control r)
{
	return (r.raw & PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_SERR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type1_bridge_control
pcicap_type1_bridge_control_set_discard_timer_serr(struct pcicap_type1_bridge_control r,
						   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_SERR,
			      val ? PCICAP_TYPE1_BRIDGE_CONTROL_DISCARD_TIMER_SERR : 0);
	return r;
}

/**
 * pcicap_type1_read_bridge_control() - read: Bridge control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_read_bridge_control(const struct pcicap_type1 *v,
				 struct pcicap_type1_bridge_control *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE1_BRIDGE_CONTROL,
				  &val->raw);
}

/**
 * pcicap_type1_update_bridge_control() - change bits: Bridge control
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
pcicap_type1_update_bridge_control(const struct pcicap_type1 *v, uint16_t mask,
				   struct pcicap_type1_bridge_control val)
{
	struct pcicap_type1_bridge_control old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE1_BRIDGE_CONTROL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type1_read_bridge_control(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE1_BRIDGE_CONTROL,
				 (uint16_t)((old.raw & PCICAP_TYPE1_BRIDGE_CONTROL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type1_clear_bridge_control() - clear bits by writing 1: Bridge control
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_clear_bridge_control(const struct pcicap_type1 *v, uint16_t bits)
{
	struct pcicap_type1_bridge_control old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_TYPE1_BRIDGE_CONTROL_W1C_MASK)
		return -EPERM;
	ret = pcicap_type1_read_bridge_control(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_TYPE1_BRIDGE_CONTROL_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_TYPE1_BRIDGE_CONTROL, bits);
}

/**
 * pcicap_type1_read_io_window_base() - read: I/O base
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
pcicap_type1_read_io_window_base(const struct pcicap_type1 *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type1_io_base part;

		ret = pcicap_type1_read_io_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type1_io_base_base(part) << 12;
	}
	if (v->io_base_type == 1) {
		uint16_t part;

		ret = pcicap_type1_read_io_base_upper(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 16;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type1_write_io_window_base() - write: I/O base
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
pcicap_type1_write_io_window_base(const struct pcicap_type1 *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 12) - 1)))
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_base_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 12);
		uint8_t bits = (uint8_t)((((uint32_t)val & 0xf) << 4));
		struct pcicap_type1_io_base part = { bits };

		ret = pcicap_type1_write_io_base(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_base_type == 1) {
		uint32_t val = (uint32_t)(value >> 16);
		uint16_t bits = (uint16_t)(((uint32_t)val & 0xffff));
		uint16_t part = bits;

		ret = pcicap_type1_write_io_base_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type1_read_io_window_limit() - read: I/O limit: last byte of
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
pcicap_type1_read_io_window_limit(const struct pcicap_type1 *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type1_io_limit part;

		ret = pcicap_type1_read_io_limit(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type1_io_limit_limit(part) << 12;
	}
	if (v->io_limit_type == 1) {
		uint16_t part;

		ret = pcicap_type1_read_io_limit_upper(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 16;
	}
	*val = all | 4095;
	return 0;
}

/**
 * pcicap_type1_write_io_window_limit() - write: I/O limit: last byte of
 * the window
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 4095), -ERANGE (too
 * large, or for a part that this layout lacks), -ENODATA (the view ends before
 * a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_io_window_limit(const struct pcicap_type1 *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 12) - 1)) != 4095)
		return -EDOM;
	if (value >> 32)
		return -ERANGE;
	if (!(v->io_limit_type == 1) && (value >> 16 & 0xffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 12);
		uint8_t bits = (uint8_t)((((uint32_t)val & 0xf) << 4));
		struct pcicap_type1_io_limit part = { bits };

		ret = pcicap_type1_write_io_limit(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->io_limit_type == 1) {
		uint32_t val = (uint32_t)(value >> 16);
		uint16_t bits = (uint16_t)(((uint32_t)val & 0xffff));
		uint16_t part = bits;

		ret = pcicap_type1_write_io_limit_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type1_read_prefetchable_window_base() - read: Prefetchable memory base
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
pcicap_type1_read_prefetchable_window_base(const struct pcicap_type1 *v,
					   uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type1_prefetchable_base part;

		ret = pcicap_type1_read_prefetchable_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type1_prefetchable_base_base(part) << 20;
	}
	if (v->prefetchable_base_type == 1) {
		uint32_t part;

		ret = pcicap_type1_read_prefetchable_base_upper(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_type1_write_prefetchable_window_base() - write: Prefetchable
 * memory base
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
pcicap_type1_write_prefetchable_window_base(const struct pcicap_type1 *v,
					    uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)))
		return -EDOM;
	if (!(v->prefetchable_base_type == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 20);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0xfff) << 4));
		struct pcicap_type1_prefetchable_base part = { bits };

		ret = pcicap_type1_write_prefetchable_base(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->prefetchable_base_type == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_type1_write_prefetchable_base_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_type1_read_prefetchable_window_limit() - read: Prefetchable memory
 * limit: last byte of the window
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
pcicap_type1_read_prefetchable_window_limit(const struct pcicap_type1 *v,
					    uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_type1_prefetchable_limit part;

		ret = pcicap_type1_read_prefetchable_limit(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_type1_prefetchable_limit_limit(part) << 20;
	}
	if (v->prefetchable_limit_type == 1) {
		uint32_t part;

		ret = pcicap_type1_read_prefetchable_limit_upper(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all | 1048575;
	return 0;
}

/**
 * pcicap_type1_write_prefetchable_window_limit() - write: Prefetchable memory
 * limit: last byte of the window
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (the bits below the lowest one are not 1048575), -ERANGE
 * (too large, or for a part that this layout lacks), -ENODATA (the view ends
 * before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_write_prefetchable_window_limit(const struct pcicap_type1 *v,
					     uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)) != 1048575)
		return -EDOM;
	if (!(v->prefetchable_limit_type == 1) && (value >> 32 & 0xffffffff))
		return -ERANGE;
	{
		uint32_t val = (uint32_t)(value >> 20);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0xfff) << 4));
		struct pcicap_type1_prefetchable_limit part = { bits };

		ret = pcicap_type1_write_prefetchable_limit(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	if (v->prefetchable_limit_type == 1) {
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_type1_write_prefetchable_limit_upper(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_type1_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_type1_dwords {
	struct pcicap_type1 v;
	uint32_t dw[16];
};

/**
 * pcicap_type1_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot(const struct pcicap_type1 *v,
		      struct pcicap_type1_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 16, &s->dw[0]);
}

/*
 * Vendor ID; FFFFh if there is no function: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_vendor_id(const struct pcicap_type1_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_VENDOR_ID, val);
}

/* Device ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_device_id(const struct pcicap_type1_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_DEVICE_ID, val);
}

/* Command: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_command(const struct pcicap_type1_dwords *s,
			      struct pcicap_type1_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE1_COMMAND,
				    &val->raw);
}

/* Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_status(const struct pcicap_type1_dwords *s,
			     struct pcicap_type1_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE1_STATUS,
				    &val->raw);
}

/* Revision ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_revision_id(const struct pcicap_type1_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_REVISION_ID, val);
}

/* Class code: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_class_code(const struct pcicap_type1_dwords *s,
				 struct pcicap_type1_class_code *val)
{
	return pcicap_dwords_read24(s->dw, s->v.view.size,
				    PCICAP_TYPE1_CLASS_CODE, &val->raw);
}

/*
 * System cache line size; no effect on PCI Express: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_cache_line_size(const struct pcicap_type1_dwords *s,
				      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_CACHE_LINE_SIZE, val);
}

/*
 * Latency timer: bus clocks for which a master may keep the bus: from a
 * snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_latency_timer(const struct pcicap_type1_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_LATENCY_TIMER, val);
}

/* Header type: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_header_type(const struct pcicap_type1_dwords *s,
				  struct pcicap_type1_header_type *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_HEADER_TYPE, &val->raw);
}

/* Built-in self test: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_bist(const struct pcicap_type1_dwords *s,
			   struct pcicap_type1_bist *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE1_BIST,
				   &val->raw);
}

/* Base addresses: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_bar(const struct pcicap_type1_dwords *s,
			  unsigned int index, struct pcicap_type1_bar *val)
{
	val->raw = UINT32_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE1_BAR + index * 4, &val->raw);
}

/* Primary bus number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_primary_bus(const struct pcicap_type1_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_PRIMARY_BUS, val);
}

/* Secondary bus number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_secondary_bus(const struct pcicap_type1_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_SECONDARY_BUS, val);
}

/* Subordinate bus number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_subordinate_bus(const struct pcicap_type1_dwords *s,
				      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_SUBORDINATE_BUS, val);
}

/*
 * Secondary latency timer; 0 on PCI Express: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_secondary_latency_timer(const struct pcicap_type1_dwords *s,
					      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_SECONDARY_LATENCY_TIMER, val);
}

/* I/O base: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_io_base(const struct pcicap_type1_dwords *s,
			      struct pcicap_type1_io_base *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE1_IO_BASE,
				   &val->raw);
}

/* I/O limit: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_io_limit(const struct pcicap_type1_dwords *s,
			       struct pcicap_type1_io_limit *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE1_IO_LIMIT,
				   &val->raw);
}

/* Secondary side: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_secondary_status(const struct pcicap_type1_dwords *s,
				       struct pcicap_type1_secondary_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_SECONDARY_STATUS, &val->raw);
}

/* Memory base: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_memory_base(const struct pcicap_type1_dwords *s,
				  struct pcicap_type1_memory_base *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_MEMORY_BASE, &val->raw);
}

/* Memory limit: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_memory_limit(const struct pcicap_type1_dwords *s,
				   struct pcicap_type1_memory_limit *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_MEMORY_LIMIT, &val->raw);
}

/* Prefetchable memory base: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_prefetchable_base(const struct pcicap_type1_dwords *s,
					struct pcicap_type1_prefetchable_base *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_PREFETCHABLE_BASE, &val->raw);
}

/* Prefetchable memory limit: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_prefetchable_limit(const struct pcicap_type1_dwords *s,
					 struct pcicap_type1_prefetchable_limit *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_PREFETCHABLE_LIMIT, &val->raw);
}

/*
 * Address bits 63 to 32 of the prefetchable base: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_prefetchable_base_upper(const struct pcicap_type1_dwords *s,
					      uint32_t *val)
{
	const struct pcicap_type1 *v = &s->v;

	*val = UINT32_MAX;
	if (v->prefetchable_base_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE1_PREFETCHABLE_BASE_UPPER, val);
}

/*
 * Address bits 63 to 32 of the prefetchable limit: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_prefetchable_limit_upper(const struct pcicap_type1_dwords *s,
					       uint32_t *val)
{
	const struct pcicap_type1 *v = &s->v;

	*val = UINT32_MAX;
	if (v->prefetchable_limit_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE1_PREFETCHABLE_LIMIT_UPPER, val);
}

/*
 * Address bits 31 to 16 of the I/O base: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_io_base_upper(const struct pcicap_type1_dwords *s,
				    uint16_t *val)
{
	const struct pcicap_type1 *v = &s->v;

	*val = UINT16_MAX;
	if (v->io_base_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_IO_BASE_UPPER, val);
}

/*
 * Address bits 31 to 16 of the I/O limit: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_io_limit_upper(const struct pcicap_type1_dwords *s,
				     uint16_t *val)
{
	const struct pcicap_type1 *v = &s->v;

	*val = UINT16_MAX;
	if (v->io_limit_type != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_IO_LIMIT_UPPER, val);
}

/* Offset of the first capability: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_cap_ptr(const struct pcicap_type1_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE1_CAP_PTR,
				   val);
}

/* Expansion ROM base address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_expansion_rom(const struct pcicap_type1_dwords *s,
				    struct pcicap_type1_expansion_rom *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE1_EXPANSION_ROM, &val->raw);
}

/*
 * Interrupt line: routing information for software: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_interrupt_line(const struct pcicap_type1_dwords *s,
				     uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_INTERRUPT_LINE, val);
}

/* INTx pin that the bridge uses: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_interrupt_pin(const struct pcicap_type1_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE1_INTERRUPT_PIN, val);
}

/* Bridge control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_snapshot_bridge_control(const struct pcicap_type1_dwords *s,
				     struct pcicap_type1_bridge_control *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE1_BRIDGE_CONTROL, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_type1_init(struct pcicap_type1 *v)
{
	int ret;

	{
		struct pcicap_type1_io_base r;

		ret = pcicap_type1_read_io_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_base_type = 0;
		if (!ret)
			v->io_base_type = pcicap_type1_io_base_type(r);
	}
	{
		struct pcicap_type1_io_limit r;

		ret = pcicap_type1_read_io_limit(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->io_limit_type = 0;
		if (!ret)
			v->io_limit_type = pcicap_type1_io_limit_type(r);
	}
	{
		struct pcicap_type1_prefetchable_base r;

		ret = pcicap_type1_read_prefetchable_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->prefetchable_base_type = 0;
		if (!ret)
			v->prefetchable_base_type =
				pcicap_type1_prefetchable_base_type(r);
	}
	{
		struct pcicap_type1_prefetchable_limit r;

		ret = pcicap_type1_read_prefetchable_limit(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->prefetchable_limit_type = 0;
		if (!ret)
			v->prefetchable_limit_type =
				pcicap_type1_prefetchable_limit_type(r);
	}
	pcicap_view_clamp(&v->view, 64);
	return 0;
}

/**
 * pcicap_type1_open() - the configuration header, if it has this layout
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), -ENODEV (gone), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type1_open(struct pcicap_cfg *cfg, struct pcicap_type1 *v)
{
	int ret = pcicap_open_header(cfg, 1, &v->view);

	return ret ? ret : pcicap_type1_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TYPE1_H */
