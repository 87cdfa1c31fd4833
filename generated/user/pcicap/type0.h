/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 0 configuration header
 *
 * Generated from specs/header/type0.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.1; PCIe Base, Type 0 Configuration Space Header
 */
#ifndef PCICAP_TYPE0_H
#define PCICAP_TYPE0_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TYPE0_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Vendor ID; FFFFh if there is no function */
#define PCICAP_TYPE0_VENDOR_ID			0x00
#define PCICAP_TYPE0_DEVICE_ID			0x02	/* hwinit: Device ID */

/* rw: Command */
#define PCICAP_TYPE0_COMMAND				0x04
/* rw: I/O space enable */
#define  PCICAP_TYPE0_COMMAND_IO_SPACE			0x0001
/* rw: Memory space enable */
#define  PCICAP_TYPE0_COMMAND_MEMORY_SPACE		0x0002
/* rw: May issue requests */
#define  PCICAP_TYPE0_COMMAND_BUS_MASTER		0x0004
/* rw: Special cycle enable */
#define  PCICAP_TYPE0_COMMAND_SPECIAL_CYCLES		0x0008
/* rw: Memory write and invalidate enable */
#define  PCICAP_TYPE0_COMMAND_MEMORY_WRITE_INVALIDATE	0x0010
/* rw: VGA palette snoop */
#define  PCICAP_TYPE0_COMMAND_VGA_PALETTE_SNOOP		0x0020
/* rw: Parity error response */
#define  PCICAP_TYPE0_COMMAND_PARITY_ERROR_RESPONSE	0x0040
/* rw: IDSEL stepping or wait cycle control */
#define  PCICAP_TYPE0_COMMAND_IDSEL_STEPPING		0x0080
/* rw: SERR# enable */
#define  PCICAP_TYPE0_COMMAND_SERR_ENABLE		0x0100
/* rw: Fast back-to-back transactions enable */
#define  PCICAP_TYPE0_COMMAND_FAST_BACK_TO_BACK		0x0200
/* rw: Interrupt disable: INTx must not be asserted */
#define  PCICAP_TYPE0_COMMAND_INTX_DISABLE		0x0400
#define  PCICAP_TYPE0_COMMAND_RESET_VALUE		0x0000
#define  PCICAP_TYPE0_COMMAND_WRITE_MASK		0x07ff

/* ro, rw1c: Status */
#define PCICAP_TYPE0_STATUS				0x06
/* ro: Immediate readiness */
#define  PCICAP_TYPE0_STATUS_IMMEDIATE_READINESS	0x0001
/* ro: Interrupt status: INTx is pending */
#define  PCICAP_TYPE0_STATUS_INTERRUPT			0x0008
/* ro: Capabilities list is present */
#define  PCICAP_TYPE0_STATUS_CAP_LIST			0x0010
/* ro: 66 MHz capable */
#define  PCICAP_TYPE0_STATUS_MHZ66_CAPABLE		0x0020
/* ro: User definable features (obsolete) */
#define  PCICAP_TYPE0_STATUS_UDF			0x0040
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE0_STATUS_FAST_BACK_TO_BACK		0x0080
/* rw1c: Master data parity error */
#define  PCICAP_TYPE0_STATUS_MASTER_DATA_PARITY_ERROR	0x0100
/* ro: DEVSEL timing */
#define  PCICAP_TYPE0_STATUS_DEVSEL			0x0600
#define  PCICAP_TYPE0_STATUS_DEVSEL_FAST		0x0
#define  PCICAP_TYPE0_STATUS_DEVSEL_MEDIUM		0x1
#define  PCICAP_TYPE0_STATUS_DEVSEL_SLOW		0x2
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE0_STATUS_SIGNALED_TARGET_ABORT	0x0800
/* rw1c: Received target abort */
#define  PCICAP_TYPE0_STATUS_RECEIVED_TARGET_ABORT	0x1000
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE0_STATUS_RECEIVED_MASTER_ABORT	0x2000
/* rw1c: Signaled system error */
#define  PCICAP_TYPE0_STATUS_SIGNALED_SYSTEM_ERROR	0x4000
/* rw1c: Detected parity error */
#define  PCICAP_TYPE0_STATUS_DETECTED_PARITY_ERROR	0x8000
#define  PCICAP_TYPE0_STATUS_W1C_MASK			0xf900
#define PCICAP_TYPE0_REVISION_ID		0x08	/* hwinit: Revision ID */

#define PCICAP_TYPE0_CLASS_CODE			0x09		/* ro: Class code */
#define  PCICAP_TYPE0_CLASS_CODE_PROG_IF	0x0000ff	/* ro: Programming interface */
#define  PCICAP_TYPE0_CLASS_CODE_SUB_CLASS	0x00ff00	/* ro: Sub-class */
#define  PCICAP_TYPE0_CLASS_CODE_BASE_CLASS	0xff0000	/* ro: Base class */

/* ro: Class code and revision in one read */
#define PCICAP_TYPE0_CLASS_REVISION			0x08
/* ro: Revision ID */
#define  PCICAP_TYPE0_CLASS_REVISION_REVISION_ID	0x000000ff
/* ro: Base class, sub-class and programming interface */
#define  PCICAP_TYPE0_CLASS_REVISION_CLASS_CODE		0xffffff00

/* ro: Class code without the programming interface */
#define PCICAP_TYPE0_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE0_CLASS_DEVICE_SUB_CLASS	0x00ff
/* ro: Base class */
#define  PCICAP_TYPE0_CLASS_DEVICE_BASE_CLASS	0xff00
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE0_CACHE_LINE_SIZE		0x0c
/* rw: Latency timer: bus clocks for which a master may keep the bus */
#define PCICAP_TYPE0_LATENCY_TIMER		0x0d

#define PCICAP_TYPE0_HEADER_TYPE			0x0e	/* ro: Header type */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT		0x7f	/* ro: Header layout from 10h on */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT_NORMAL		0x0	/* An ordinary function */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT_BRIDGE		0x1	/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT_CARDBUS	0x2	/* A CardBus bridge */
#define  PCICAP_TYPE0_HEADER_TYPE_MULTI_FUNCTION	0x80	/* ro: Multi-function device */

/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE0_BIST			0x0f
/* ro: Completion code; 0: passed */
#define  PCICAP_TYPE0_BIST_COMPLETION_CODE	0x0f
/* rw1s: Starts BIST; reads 1 until it has ended */
#define  PCICAP_TYPE0_BIST_START		0x40
/* ro: BIST capable */
#define  PCICAP_TYPE0_BIST_CAPABLE		0x80
#define  PCICAP_TYPE0_BIST_WRITE_MASK		0x40
#define  PCICAP_TYPE0_BIST_KEEP_MASK		0x30

/* ro, rw: Base addresses */
#define PCICAP_TYPE0_BAR			0x10
#define PCICAP_TYPE0_BAR_COUNT			6
/* ro: Memory or I/O space */
#define  PCICAP_TYPE0_BAR_SPACE			0x00000001
/* Memory space */
#define  PCICAP_TYPE0_BAR_SPACE_MEMORY		0x0
/* I/O space */
#define  PCICAP_TYPE0_BAR_SPACE_IO		0x1
/* ro: Where the range may be placed */
#define  PCICAP_TYPE0_BAR_TYPE			0x00000006
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE0_BAR_TYPE_BITS32		0x0
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE0_BAR_TYPE_BELOW_1M		0x1
/* 64-bit: the next register is the upper half */
#define  PCICAP_TYPE0_BAR_TYPE_BITS64		0x2
/* Reserved */
#define  PCICAP_TYPE0_BAR_TYPE_RESERVED		0x3
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_TYPE0_BAR_PREFETCHABLE		0x00000008
/* rw: Base address in memory space */
#define  PCICAP_TYPE0_BAR_ADDRESS		0xfffffff0
/* rw: Base address in I/O space */
#define  PCICAP_TYPE0_BAR_IO_ADDRESS		0xfffffffc
#define PCICAP_TYPE0_CARDBUS_CIS		0x28	/* ro: CardBus CIS pointer */
#define PCICAP_TYPE0_SUBSYSTEM_VENDOR_ID	0x2c	/* hwinit: Subsystem vendor ID */
#define PCICAP_TYPE0_SUBSYSTEM_ID		0x2e	/* hwinit: Subsystem ID */

/* rw, hwinit: Expansion ROM base address */
#define PCICAP_TYPE0_EXPANSION_ROM					0x30
/* rw: Expansion ROM enable */
#define  PCICAP_TYPE0_EXPANSION_ROM_ENABLE				0x00000001
/* hwinit: Validation status of the ROM */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS			0x0000000e
/* Validation is not supported */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_UNSUPPORTED	0x0
/* Being checked */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_IN_PROGRESS	0x1
/* Contents are valid, trust was not tested */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_VALID_UNTRUSTED	0x2
/* Contents are valid and trusted */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_VALID_TRUSTED	0x3
/* Content invalid */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_INVALID		0x4
/* Contents are valid but not trusted */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_VALID_NOT_TRUSTED	0x5
/* Valid with a warning, trust was not tested */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_WARNING_UNTRUSTED	0x6
/* Valid with a warning and trusted */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS_WARNING_TRUSTED	0x7
/* hwinit: Validation details; implementation-defined */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_DETAILS			0x000000f0
/* rw: Base address */
#define  PCICAP_TYPE0_EXPANSION_ROM_ADDRESS				0xfffff800
#define  PCICAP_TYPE0_EXPANSION_ROM_WRITE_MASK				0xfffff801
#define  PCICAP_TYPE0_EXPANSION_ROM_KEEP_MASK				0xffffff01
#define PCICAP_TYPE0_CAP_PTR			0x34	/* ro: Offset of the first capability */
/* rw: Interrupt line: routing information for software */
#define PCICAP_TYPE0_INTERRUPT_LINE		0x3c
#define PCICAP_TYPE0_INTERRUPT_PIN		0x3d	/* ro: INTx pin that the function uses */
#define  PCICAP_TYPE0_INTERRUPT_PIN_NONE	0x0
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTA	0x1
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTB	0x2
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTC	0x3
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTD	0x4
/* ro: Min_Gnt: burst length in units of 250 ns; 0 on PCI Express */
#define PCICAP_TYPE0_MIN_GNT			0x3e
/* ro: Max_Lat: time between bursts in units of 250 ns; 0 on PCI Express */
#define PCICAP_TYPE0_MAX_LAT			0x3f
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_type0_desc;

/**
 * struct pcicap_type0 - Type 0 configuration header
 * @view: where it is
 *
 * Made by pcicap_type0_open() only.
 */
struct pcicap_type0 {
	struct pcicap_view view;
};

/**
 * pcicap_type0_read_vendor_id() - read: Vendor ID; FFFFh if there is
 * no function
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_vendor_id(const struct pcicap_type0 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_VENDOR_ID, val);
}

/**
 * pcicap_type0_read_device_id() - read: Device ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_device_id(const struct pcicap_type0 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_DEVICE_ID, val);
}

/* Command */
struct pcicap_type0_command {
	uint16_t raw;
};

/* I/O space enable */
static inline bool
pcicap_type0_command_io_space(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_IO_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_io_space(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_IO_SPACE,
			      val ? PCICAP_TYPE0_COMMAND_IO_SPACE : 0);
	return r;
}

/* Memory space enable */
static inline bool
pcicap_type0_command_memory_space(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_MEMORY_SPACE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_memory_space(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_MEMORY_SPACE,
			      val ? PCICAP_TYPE0_COMMAND_MEMORY_SPACE : 0);
	return r;
}

/* May issue requests */
static inline bool
pcicap_type0_command_bus_master(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_BUS_MASTER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_bus_master(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_BUS_MASTER,
			      val ? PCICAP_TYPE0_COMMAND_BUS_MASTER : 0);
	return r;
}

/* Special cycle enable */
static inline bool
pcicap_type0_command_special_cycles(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_SPECIAL_CYCLES) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_special_cycles(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_SPECIAL_CYCLES,
			      val ? PCICAP_TYPE0_COMMAND_SPECIAL_CYCLES : 0);
	return r;
}

/* Memory write and invalidate enable */
static inline bool
pcicap_type0_command_memory_write_invalidate(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_MEMORY_WRITE_INVALIDATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_memory_write_invalidate(struct pcicap_type0_command r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_TYPE0_COMMAND_MEMORY_WRITE_INVALIDATE,
			      val ? PCICAP_TYPE0_COMMAND_MEMORY_WRITE_INVALIDATE : 0);
	return r;
}

/* VGA palette snoop */
static inline bool
pcicap_type0_command_vga_palette_snoop(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_VGA_PALETTE_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_vga_palette_snoop(struct pcicap_type0_command r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_VGA_PALETTE_SNOOP,
			      val ? PCICAP_TYPE0_COMMAND_VGA_PALETTE_SNOOP : 0);
	return r;
}

/* Parity error response */
static inline bool
pcicap_type0_command_parity_error_response(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_PARITY_ERROR_RESPONSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_parity_error_response(struct pcicap_type0_command r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_PARITY_ERROR_RESPONSE,
			      val ? PCICAP_TYPE0_COMMAND_PARITY_ERROR_RESPONSE : 0);
	return r;
}

/* IDSEL stepping or wait cycle control */
static inline bool
pcicap_type0_command_idsel_stepping(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_IDSEL_STEPPING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_idsel_stepping(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_IDSEL_STEPPING,
			      val ? PCICAP_TYPE0_COMMAND_IDSEL_STEPPING : 0);
	return r;
}

/* SERR# enable */
static inline bool
pcicap_type0_command_serr_enable(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_SERR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_serr_enable(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_SERR_ENABLE,
			      val ? PCICAP_TYPE0_COMMAND_SERR_ENABLE : 0);
	return r;
}

/* Fast back-to-back transactions enable */
static inline bool
pcicap_type0_command_fast_back_to_back(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_FAST_BACK_TO_BACK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_fast_back_to_back(struct pcicap_type0_command r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_FAST_BACK_TO_BACK,
			      val ? PCICAP_TYPE0_COMMAND_FAST_BACK_TO_BACK : 0);
	return r;
}

/* Interrupt disable: INTx must not be asserted */
static inline bool
pcicap_type0_command_intx_disable(struct pcicap_type0_command r)
{
	return (r.raw & PCICAP_TYPE0_COMMAND_INTX_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_command
pcicap_type0_command_set_intx_disable(struct pcicap_type0_command r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TYPE0_COMMAND_INTX_DISABLE,
			      val ? PCICAP_TYPE0_COMMAND_INTX_DISABLE : 0);
	return r;
}

/**
 * pcicap_type0_read_command() - read: Command
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_command(const struct pcicap_type0 *v,
			  struct pcicap_type0_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_COMMAND, &val->raw);
}

/**
 * pcicap_type0_update_command() - change bits: Command
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
pcicap_type0_update_command(const struct pcicap_type0 *v, uint16_t mask,
			    struct pcicap_type0_command val)
{
	struct pcicap_type0_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE0_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type0_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TYPE0_COMMAND,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Status */
struct pcicap_type0_status {
	uint16_t raw;
};

/* Immediate readiness */
static inline bool
pcicap_type0_status_immediate_readiness(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_IMMEDIATE_READINESS) != 0;
}

/* Interrupt status: INTx is pending */
static inline bool
pcicap_type0_status_interrupt(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_INTERRUPT) != 0;
}

/* Capabilities list is present */
static inline bool
pcicap_type0_status_cap_list(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_CAP_LIST) != 0;
}

/* 66 MHz capable */
static inline bool
pcicap_type0_status_mhz66_capable(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_MHZ66_CAPABLE) != 0;
}

/* User definable features (obsolete) */
static inline bool
pcicap_type0_status_udf(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_UDF) != 0;
}

/* Accepts fast back-to-back */
static inline bool
pcicap_type0_status_fast_back_to_back(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_FAST_BACK_TO_BACK) != 0;
}

/* Master data parity error */
static inline bool
pcicap_type0_status_master_data_parity_error(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_MASTER_DATA_PARITY_ERROR) != 0;
}

/* DEVSEL timing */
static inline uint16_t
pcicap_type0_status_devsel(struct pcicap_type0_status r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE0_STATUS_DEVSEL) >> 9);
}

/* Signaled target abort */
static inline bool
pcicap_type0_status_signaled_target_abort(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_SIGNALED_TARGET_ABORT) != 0;
}

/* Received target abort */
static inline bool
pcicap_type0_status_received_target_abort(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_RECEIVED_TARGET_ABORT) != 0;
}

/* Got unsupported request */
static inline bool
pcicap_type0_status_received_master_abort(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_RECEIVED_MASTER_ABORT) != 0;
}

/* Signaled system error */
static inline bool
pcicap_type0_status_signaled_system_error(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_SIGNALED_SYSTEM_ERROR) != 0;
}

/* Detected parity error */
static inline bool
pcicap_type0_status_detected_parity_error(struct pcicap_type0_status r)
{
	return (r.raw & PCICAP_TYPE0_STATUS_DETECTED_PARITY_ERROR) != 0;
}

/**
 * pcicap_type0_read_status() - read: Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_status(const struct pcicap_type0 *v,
			 struct pcicap_type0_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_STATUS, &val->raw);
}

/**
 * pcicap_type0_clear_status() - clear bits by writing 1: Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_clear_status(const struct pcicap_type0 *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TYPE0_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TYPE0_STATUS, bits);
}

/**
 * pcicap_type0_read_revision_id() - read: Revision ID
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_revision_id(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_REVISION_ID, val);
}

/* Class code */
struct pcicap_type0_class_code {
	uint32_t raw;
};

/* Programming interface */
static inline uint32_t
pcicap_type0_class_code_prog_if(struct pcicap_type0_class_code r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE0_CLASS_CODE_PROG_IF);
}

/* Sub-class */
static inline uint32_t
pcicap_type0_class_code_sub_class(struct pcicap_type0_class_code r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_CLASS_CODE_SUB_CLASS) >> 8);
}

/* Base class */
static inline uint32_t
pcicap_type0_class_code_base_class(struct pcicap_type0_class_code r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_CLASS_CODE_BASE_CLASS) >> 16);
}

/**
 * pcicap_type0_read_class_code() - read: Class code
 * @v: the view
 * @val: its value, 24 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_class_code(const struct pcicap_type0 *v,
			     struct pcicap_type0_class_code *val)
{
	return pcicap_view_read24(&v->view, PCICAP_TYPE0_CLASS_CODE, &val->raw);
}

/* Class code and revision in one read */
struct pcicap_type0_class_revision {
	uint32_t raw;
};

/* Revision ID */
static inline uint32_t
pcicap_type0_class_revision_revision_id(struct pcicap_type0_class_revision r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE0_CLASS_REVISION_REVISION_ID);
}

/* Base class, sub-class and programming interface */
static inline uint32_t
pcicap_type0_class_revision_class_code(struct pcicap_type0_class_revision r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_CLASS_REVISION_CLASS_CODE) >> 8);
}

/**
 * pcicap_type0_read_class_revision() - read: Class code and revision in
 * one read
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_class_revision(const struct pcicap_type0 *v,
				 struct pcicap_type0_class_revision *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE0_CLASS_REVISION,
				  &val->raw);
}

/* Class code without the programming interface */
struct pcicap_type0_class_device {
	uint16_t raw;
};

/* Sub-class */
static inline uint16_t
pcicap_type0_class_device_sub_class(struct pcicap_type0_class_device r)
{
	return (uint16_t)(r.raw & PCICAP_TYPE0_CLASS_DEVICE_SUB_CLASS);
}

/* Base class */
static inline uint16_t
pcicap_type0_class_device_base_class(struct pcicap_type0_class_device r)
{
	return (uint16_t)((r.raw & PCICAP_TYPE0_CLASS_DEVICE_BASE_CLASS) >> 8);
}

/**
 * pcicap_type0_read_class_device() - read: Class code without the
 * programming interface
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_class_device(const struct pcicap_type0 *v,
			       struct pcicap_type0_class_device *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_CLASS_DEVICE,
				  &val->raw);
}

/**
 * pcicap_type0_read_cache_line_size() - read: System cache line size; no effect
 * on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_cache_line_size(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type0_write_cache_line_size() - write: System cache line size; no
 * effect on PCI Express
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_write_cache_line_size(const struct pcicap_type0 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE0_CACHE_LINE_SIZE, val);
}

/**
 * pcicap_type0_update_cache_line_size() - change bits: System cache line size;
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
pcicap_type0_update_cache_line_size(const struct pcicap_type0 *v, uint8_t mask,
				    uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type0_read_cache_line_size(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE0_CACHE_LINE_SIZE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type0_read_latency_timer() - read: Latency timer: bus clocks for which
 * a master may keep the bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_latency_timer(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_LATENCY_TIMER, val);
}

/**
 * pcicap_type0_write_latency_timer() - write: Latency timer: bus clocks for
 * which a master may keep the bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_write_latency_timer(const struct pcicap_type0 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE0_LATENCY_TIMER, val);
}

/**
 * pcicap_type0_update_latency_timer() - change bits: Latency timer: bus clocks
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
pcicap_type0_update_latency_timer(const struct pcicap_type0 *v, uint8_t mask,
				  uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type0_read_latency_timer(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE0_LATENCY_TIMER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Header type */
struct pcicap_type0_header_type {
	uint8_t raw;
};

/* Header layout from 10h on */
static inline uint8_t
pcicap_type0_header_type_layout(struct pcicap_type0_header_type r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE0_HEADER_TYPE_LAYOUT);
}

/* Multi-function device */
static inline bool
pcicap_type0_header_type_multi_function(struct pcicap_type0_header_type r)
{
	return (r.raw & PCICAP_TYPE0_HEADER_TYPE_MULTI_FUNCTION) != 0;
}

/**
 * pcicap_type0_read_header_type() - read: Header type
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_header_type(const struct pcicap_type0 *v,
			      struct pcicap_type0_header_type *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_HEADER_TYPE, &val->raw);
}

/* Built-in self test */
struct pcicap_type0_bist {
	uint8_t raw;
};

/* Completion code; 0: passed */
static inline uint8_t
pcicap_type0_bist_completion_code(struct pcicap_type0_bist r)
{
	return (uint8_t)(r.raw & PCICAP_TYPE0_BIST_COMPLETION_CODE);
}

/* Starts BIST; reads 1 until it has ended */
static inline bool
pcicap_type0_bist_start(struct pcicap_type0_bist r)
{
	return (r.raw & PCICAP_TYPE0_BIST_START) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_bist
pcicap_type0_bist_set_start(struct pcicap_type0_bist r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TYPE0_BIST_START,
			     val ? PCICAP_TYPE0_BIST_START : 0);
	return r;
}

/* BIST capable */
static inline bool
pcicap_type0_bist_capable(struct pcicap_type0_bist r)
{
	return (r.raw & PCICAP_TYPE0_BIST_CAPABLE) != 0;
}

/**
 * pcicap_type0_read_bist() - read: Built-in self test
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_bist(const struct pcicap_type0 *v,
		       struct pcicap_type0_bist *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_BIST, &val->raw);
}

/**
 * pcicap_type0_update_bist() - change bits: Built-in self test
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
pcicap_type0_update_bist(const struct pcicap_type0 *v, uint8_t mask,
			 struct pcicap_type0_bist val)
{
	struct pcicap_type0_bist old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE0_BIST_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type0_read_bist(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE0_BIST,
				(uint8_t)((old.raw & PCICAP_TYPE0_BIST_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Base addresses */
struct pcicap_type0_bar {
	uint32_t raw;
};

/* Memory or I/O space */
static inline uint32_t
pcicap_type0_bar_space(struct pcicap_type0_bar r)
{
	return (uint32_t)(r.raw & PCICAP_TYPE0_BAR_SPACE);
}

/* Where the range may be placed */
static inline uint32_t
pcicap_type0_bar_type(struct pcicap_type0_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_BAR_TYPE) >> 1);
}

/* Prefetchable: reads have no side effects */
static inline bool
pcicap_type0_bar_prefetchable(struct pcicap_type0_bar r)
{
	return (r.raw & PCICAP_TYPE0_BAR_PREFETCHABLE) != 0;
}

/* Base address in memory space */
static inline uint32_t
pcicap_type0_bar_address(struct pcicap_type0_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_BAR_ADDRESS) >> 4);
}

/* Base address in I/O space */
static inline uint32_t
pcicap_type0_bar_io_address(struct pcicap_type0_bar r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_BAR_IO_ADDRESS) >> 2);
}

/* Base address in memory space, as a quantity. */
static inline uint64_t
pcicap_type0_bar_address_decoded(struct pcicap_type0_bar r)
{
	uint64_t n = pcicap_type0_bar_address(r);

	return n << 4;
}

/**
 * pcicap_type0_bar_address_encode() - from a quantity: Base address in
 * memory space
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_bar_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Base address in I/O space, as a quantity. */
static inline uint64_t
pcicap_type0_bar_io_address_decoded(struct pcicap_type0_bar r)
{
	uint64_t n = pcicap_type0_bar_io_address(r);

	return n << 2;
}

/**
 * pcicap_type0_bar_io_address_encode() - from a quantity: Base address in
 * I/O space
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_bar_io_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type0_read_bar() - read: Base addresses
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_bar(const struct pcicap_type0 *v, unsigned int index,
		      struct pcicap_type0_bar *val)
{
	val->raw = UINT32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_TYPE0_BAR + index * 4,
				  &val->raw);
}

/**
 * pcicap_type0_read_cardbus_cis() - read: CardBus CIS pointer
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_cardbus_cis(const struct pcicap_type0 *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE0_CARDBUS_CIS, val);
}

/**
 * pcicap_type0_read_subsystem_vendor_id() - read: Subsystem vendor ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_subsystem_vendor_id(const struct pcicap_type0 *v,
				      uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_SUBSYSTEM_VENDOR_ID,
				  val);
}

/**
 * pcicap_type0_read_subsystem_id() - read: Subsystem ID
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_subsystem_id(const struct pcicap_type0 *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TYPE0_SUBSYSTEM_ID, val);
}

/* Expansion ROM base address */
struct pcicap_type0_expansion_rom {
	uint32_t raw;
};

/* Expansion ROM enable */
static inline bool
pcicap_type0_expansion_rom_enable(struct pcicap_type0_expansion_rom r)
{
	return (r.raw & PCICAP_TYPE0_EXPANSION_ROM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_expansion_rom
pcicap_type0_expansion_rom_set_enable(struct pcicap_type0_expansion_rom r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE0_EXPANSION_ROM_ENABLE,
			      val ? PCICAP_TYPE0_EXPANSION_ROM_ENABLE : 0);
	return r;
}

/* Validation status of the ROM */
static inline uint32_t
pcicap_type0_expansion_rom_validation_status(struct pcicap_type0_expansion_rom r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS) >> 1);
}

/* Validation details; implementation-defined */
static inline uint32_t
pcicap_type0_expansion_rom_validation_details(struct pcicap_type0_expansion_rom r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_DETAILS) >> 4);
}

/* Base address */
static inline uint32_t
pcicap_type0_expansion_rom_address(struct pcicap_type0_expansion_rom r)
{
	return (uint32_t)((r.raw & PCICAP_TYPE0_EXPANSION_ROM_ADDRESS) >> 11);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_type0_expansion_rom
pcicap_type0_expansion_rom_set_address(struct pcicap_type0_expansion_rom r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TYPE0_EXPANSION_ROM_ADDRESS,
			      (uint32_t)val << 11);
	return r;
}

/* Base address, as a quantity. */
static inline uint64_t
pcicap_type0_expansion_rom_address_decoded(struct pcicap_type0_expansion_rom r)
{
	uint64_t n = pcicap_type0_expansion_rom_address(r);

	return n << 11;
}

/**
 * pcicap_type0_expansion_rom_address_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_expansion_rom_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 21, 11, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_type0_read_expansion_rom() - read: Expansion ROM base address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_expansion_rom(const struct pcicap_type0 *v,
				struct pcicap_type0_expansion_rom *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TYPE0_EXPANSION_ROM,
				  &val->raw);
}

/**
 * pcicap_type0_update_expansion_rom() - change bits: Expansion ROM base address
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
pcicap_type0_update_expansion_rom(const struct pcicap_type0 *v, uint32_t mask,
				  struct pcicap_type0_expansion_rom val)
{
	struct pcicap_type0_expansion_rom old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TYPE0_EXPANSION_ROM_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type0_read_expansion_rom(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TYPE0_EXPANSION_ROM,
				 (uint32_t)((old.raw & PCICAP_TYPE0_EXPANSION_ROM_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_type0_read_cap_ptr() - read: Offset of the first capability
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_cap_ptr(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_CAP_PTR, val);
}

/**
 * pcicap_type0_read_interrupt_line() - read: Interrupt line: routing
 * information for software
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_interrupt_line(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_INTERRUPT_LINE, val);
}

/**
 * pcicap_type0_write_interrupt_line() - write: Interrupt line: routing
 * information for software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_write_interrupt_line(const struct pcicap_type0 *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_TYPE0_INTERRUPT_LINE, val);
}

/**
 * pcicap_type0_update_interrupt_line() - change bits: Interrupt line: routing
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
pcicap_type0_update_interrupt_line(const struct pcicap_type0 *v, uint8_t mask,
				   uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_type0_read_interrupt_line(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TYPE0_INTERRUPT_LINE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_type0_read_interrupt_pin() - read: INTx pin that the function uses
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_interrupt_pin(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_INTERRUPT_PIN, val);
}

/**
 * pcicap_type0_read_min_gnt() - read: Min_Gnt: burst length in units of 250 ns;
 * 0 on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_min_gnt(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_MIN_GNT, val);
}

/**
 * pcicap_type0_read_max_lat() - read: Max_Lat: time between bursts in units of
 * 250 ns; 0 on PCI Express
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_read_max_lat(const struct pcicap_type0 *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TYPE0_MAX_LAT, val);
}

/**
 * struct pcicap_type0_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_type0_dwords {
	struct pcicap_type0 v;
	uint32_t dw[16];
};

/**
 * pcicap_type0_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot(const struct pcicap_type0 *v,
		      struct pcicap_type0_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 16, &s->dw[0]);
}

/*
 * Vendor ID; FFFFh if there is no function: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_vendor_id(const struct pcicap_type0_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE0_VENDOR_ID, val);
}

/* Device ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_device_id(const struct pcicap_type0_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE0_DEVICE_ID, val);
}

/* Command: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_command(const struct pcicap_type0_dwords *s,
			      struct pcicap_type0_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE0_COMMAND,
				    &val->raw);
}

/* Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_status(const struct pcicap_type0_dwords *s,
			     struct pcicap_type0_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_TYPE0_STATUS,
				    &val->raw);
}

/* Revision ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_revision_id(const struct pcicap_type0_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE0_REVISION_ID, val);
}

/* Class code: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_class_code(const struct pcicap_type0_dwords *s,
				 struct pcicap_type0_class_code *val)
{
	return pcicap_dwords_read24(s->dw, s->v.view.size,
				    PCICAP_TYPE0_CLASS_CODE, &val->raw);
}

/*
 * System cache line size; no effect on PCI Express: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_cache_line_size(const struct pcicap_type0_dwords *s,
				      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE0_CACHE_LINE_SIZE, val);
}

/*
 * Latency timer: bus clocks for which a master may keep the bus: from a
 * snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_latency_timer(const struct pcicap_type0_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE0_LATENCY_TIMER, val);
}

/* Header type: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_header_type(const struct pcicap_type0_dwords *s,
				  struct pcicap_type0_header_type *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE0_HEADER_TYPE, &val->raw);
}

/* Built-in self test: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_bist(const struct pcicap_type0_dwords *s,
			   struct pcicap_type0_bist *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE0_BIST,
				   &val->raw);
}

/* Base addresses: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_bar(const struct pcicap_type0_dwords *s,
			  unsigned int index, struct pcicap_type0_bar *val)
{
	val->raw = UINT32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE0_BAR + index * 4, &val->raw);
}

/* CardBus CIS pointer: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_cardbus_cis(const struct pcicap_type0_dwords *s,
				  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE0_CARDBUS_CIS, val);
}

/* Subsystem vendor ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_subsystem_vendor_id(const struct pcicap_type0_dwords *s,
					  uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE0_SUBSYSTEM_VENDOR_ID, val);
}

/* Subsystem ID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_subsystem_id(const struct pcicap_type0_dwords *s,
				   uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TYPE0_SUBSYSTEM_ID, val);
}

/* Expansion ROM base address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_expansion_rom(const struct pcicap_type0_dwords *s,
				    struct pcicap_type0_expansion_rom *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TYPE0_EXPANSION_ROM, &val->raw);
}

/* Offset of the first capability: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_cap_ptr(const struct pcicap_type0_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE0_CAP_PTR,
				   val);
}

/*
 * Interrupt line: routing information for software: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_interrupt_line(const struct pcicap_type0_dwords *s,
				     uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE0_INTERRUPT_LINE, val);
}

/* INTx pin that the function uses: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_interrupt_pin(const struct pcicap_type0_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TYPE0_INTERRUPT_PIN, val);
}

/*
 * Min_Gnt: burst length in units of 250 ns; 0 on PCI Express: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_min_gnt(const struct pcicap_type0_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE0_MIN_GNT,
				   val);
}

/*
 * Max_Lat: time between bursts in units of 250 ns; 0 on PCI Express: from a
 * snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_snapshot_max_lat(const struct pcicap_type0_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_TYPE0_MAX_LAT,
				   val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_type0_init(struct pcicap_type0 *v)
{
	pcicap_view_clamp(&v->view, 64);
	return 0;
}

/**
 * pcicap_type0_open() - the configuration header, if it has this layout
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), -ENODEV (gone), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_type0_open(struct pcicap_cfg *cfg, struct pcicap_type0 *v)
{
	int ret = pcicap_open_header(cfg, 0, &v->view);

	return ret ? ret : pcicap_type0_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TYPE0_H */
