/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Type 0 configuration header
 *
 * Generated from specs/header/type0.yaml - do not edit.
 */
/*
 * Source: PCI Local Bus 3.0, 6.1; PCIe Base, Type 0 Configuration Space Header
 */
#ifndef PCICAP_TYPE0_H
#define PCICAP_TYPE0_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_TYPE0_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_TYPE0_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */
/* hwinit: Vendor ID; FFFFh if there is no function */
#define PCICAP_TYPE0_VENDOR_ID			0x00
/* hwinit: Device ID */
#define PCICAP_TYPE0_DEVICE_ID			0x02

typedef u16 __bitwise pcicap_type0_command_t;
/* rw: Command */
#define PCICAP_TYPE0_COMMAND				0x04
/* rw: I/O space enable */
#define  PCICAP_TYPE0_COMMAND_IO_SPACE			PCICAP_BITS(pcicap_type0_command_t, 0x0001)
/* rw: Memory space enable */
#define  PCICAP_TYPE0_COMMAND_MEMORY_SPACE		PCICAP_BITS(pcicap_type0_command_t, 0x0002)
/* rw: May issue requests */
#define  PCICAP_TYPE0_COMMAND_BUS_MASTER		PCICAP_BITS(pcicap_type0_command_t, 0x0004)
/* rw: Special cycle enable */
#define  PCICAP_TYPE0_COMMAND_SPECIAL_CYCLES		PCICAP_BITS(pcicap_type0_command_t, 0x0008)
/* rw: Memory write and invalidate enable */
#define  PCICAP_TYPE0_COMMAND_MEMORY_WRITE_INVALIDATE	PCICAP_BITS(pcicap_type0_command_t, 0x0010)
/* rw: VGA palette snoop */
#define  PCICAP_TYPE0_COMMAND_VGA_PALETTE_SNOOP		PCICAP_BITS(pcicap_type0_command_t, 0x0020)
/* rw: Parity error response */
#define  PCICAP_TYPE0_COMMAND_PARITY_ERROR_RESPONSE	PCICAP_BITS(pcicap_type0_command_t, 0x0040)
/* rw: IDSEL stepping or wait cycle control */
#define  PCICAP_TYPE0_COMMAND_IDSEL_STEPPING		PCICAP_BITS(pcicap_type0_command_t, 0x0080)
/* rw: SERR# enable */
#define  PCICAP_TYPE0_COMMAND_SERR_ENABLE		PCICAP_BITS(pcicap_type0_command_t, 0x0100)
/* rw: Fast back-to-back transactions enable */
#define  PCICAP_TYPE0_COMMAND_FAST_BACK_TO_BACK		PCICAP_BITS(pcicap_type0_command_t, 0x0200)
/* rw: Interrupt disable: INTx must not be asserted */
#define  PCICAP_TYPE0_COMMAND_INTX_DISABLE		PCICAP_BITS(pcicap_type0_command_t, 0x0400)
#define  PCICAP_TYPE0_COMMAND_RESET_VALUE		PCICAP_BITS(pcicap_type0_command_t, 0x0000)

typedef u16 __bitwise pcicap_type0_status_t;
/* ro, rw1c: Status */
#define PCICAP_TYPE0_STATUS				0x06
/* ro: Immediate readiness */
#define  PCICAP_TYPE0_STATUS_IMMEDIATE_READINESS	PCICAP_BITS(pcicap_type0_status_t, 0x0001)
/* ro: Interrupt status: INTx is pending */
#define  PCICAP_TYPE0_STATUS_INTERRUPT			PCICAP_BITS(pcicap_type0_status_t, 0x0008)
/* ro: Capabilities list is present */
#define  PCICAP_TYPE0_STATUS_CAP_LIST			PCICAP_BITS(pcicap_type0_status_t, 0x0010)
/* ro: 66 MHz capable */
#define  PCICAP_TYPE0_STATUS_MHZ66_CAPABLE		PCICAP_BITS(pcicap_type0_status_t, 0x0020)
/* ro: User definable features (obsolete) */
#define  PCICAP_TYPE0_STATUS_UDF			PCICAP_BITS(pcicap_type0_status_t, 0x0040)
/* ro: Accepts fast back-to-back */
#define  PCICAP_TYPE0_STATUS_FAST_BACK_TO_BACK		PCICAP_BITS(pcicap_type0_status_t, 0x0080)
/* rw1c: Master data parity error */
#define  PCICAP_TYPE0_STATUS_MASTER_DATA_PARITY_ERROR	PCICAP_BITS(pcicap_type0_status_t, 0x0100)
/* ro: DEVSEL timing */
#define  PCICAP_TYPE0_STATUS_DEVSEL			PCICAP_BITS(pcicap_type0_status_t, 0x0600)
#define  PCICAP_TYPE0_STATUS_DEVSEL_FAST		PCICAP_BITS(pcicap_type0_status_t, 0x0000)
#define  PCICAP_TYPE0_STATUS_DEVSEL_MEDIUM		PCICAP_BITS(pcicap_type0_status_t, 0x0200)
#define  PCICAP_TYPE0_STATUS_DEVSEL_SLOW		PCICAP_BITS(pcicap_type0_status_t, 0x0400)
/* rw1c: Signaled target abort */
#define  PCICAP_TYPE0_STATUS_SIGNALED_TARGET_ABORT	PCICAP_BITS(pcicap_type0_status_t, 0x0800)
/* rw1c: Received target abort */
#define  PCICAP_TYPE0_STATUS_RECEIVED_TARGET_ABORT	PCICAP_BITS(pcicap_type0_status_t, 0x1000)
/* rw1c: Got unsupported request */
#define  PCICAP_TYPE0_STATUS_RECEIVED_MASTER_ABORT	PCICAP_BITS(pcicap_type0_status_t, 0x2000)
/* rw1c: Signaled system error */
#define  PCICAP_TYPE0_STATUS_SIGNALED_SYSTEM_ERROR	PCICAP_BITS(pcicap_type0_status_t, 0x4000)
/* rw1c: Detected parity error */
#define  PCICAP_TYPE0_STATUS_DETECTED_PARITY_ERROR	PCICAP_BITS(pcicap_type0_status_t, 0x8000)
/* hwinit: Revision ID */
#define PCICAP_TYPE0_REVISION_ID		0x08

typedef u32 __bitwise pcicap_type0_class_code_t;
/* ro: Class code */
#define PCICAP_TYPE0_CLASS_CODE			0x09
/* ro: Programming interface */
#define  PCICAP_TYPE0_CLASS_CODE_PROG_IF	PCICAP_BITS(pcicap_type0_class_code_t, 0x0000ff)
/* ro: Sub-class */
#define  PCICAP_TYPE0_CLASS_CODE_SUB_CLASS	PCICAP_BITS(pcicap_type0_class_code_t, 0x00ff00)
/* ro: Base class */
#define  PCICAP_TYPE0_CLASS_CODE_BASE_CLASS	PCICAP_BITS(pcicap_type0_class_code_t, 0xff0000)

typedef u32 __bitwise pcicap_type0_class_revision_t;
/* ro: Class code and revision in one read */
#define PCICAP_TYPE0_CLASS_REVISION			0x08
/* ro: Revision ID */
#define  PCICAP_TYPE0_CLASS_REVISION_REVISION_ID \
	PCICAP_BITS(pcicap_type0_class_revision_t, 0x000000ff)
/* ro: Base class, sub-class and programming interface */
#define  PCICAP_TYPE0_CLASS_REVISION_CLASS_CODE \
	PCICAP_BITS(pcicap_type0_class_revision_t, 0xffffff00)

typedef u16 __bitwise pcicap_type0_class_device_t;
/* ro: Class code without the programming interface */
#define PCICAP_TYPE0_CLASS_DEVICE		0x0a
/* ro: Sub-class */
#define  PCICAP_TYPE0_CLASS_DEVICE_SUB_CLASS	PCICAP_BITS(pcicap_type0_class_device_t, 0x00ff)
/* ro: Base class */
#define  PCICAP_TYPE0_CLASS_DEVICE_BASE_CLASS	PCICAP_BITS(pcicap_type0_class_device_t, 0xff00)
/* rw: System cache line size; no effect on PCI Express */
#define PCICAP_TYPE0_CACHE_LINE_SIZE		0x0c
/* rw: Latency timer: bus clocks for which a master may keep the bus */
#define PCICAP_TYPE0_LATENCY_TIMER		0x0d

typedef u8 __bitwise pcicap_type0_header_type_t;
/* ro: Header type */
#define PCICAP_TYPE0_HEADER_TYPE			0x0e
/* ro: Header layout from 10h on */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT \
	PCICAP_BITS(pcicap_type0_header_type_t, 0x7f)
/* An ordinary function */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT_NORMAL \
	PCICAP_BITS(pcicap_type0_header_type_t, 0x00)
/* A PCI-to-PCI bridge or a port */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT_BRIDGE \
	PCICAP_BITS(pcicap_type0_header_type_t, 0x01)
/* A CardBus bridge */
#define  PCICAP_TYPE0_HEADER_TYPE_LAYOUT_CARDBUS \
	PCICAP_BITS(pcicap_type0_header_type_t, 0x02)
/* ro: Multi-function device */
#define  PCICAP_TYPE0_HEADER_TYPE_MULTI_FUNCTION \
	PCICAP_BITS(pcicap_type0_header_type_t, 0x80)

typedef u8 __bitwise pcicap_type0_bist_t;
/* ro, rw1s: Built-in self test */
#define PCICAP_TYPE0_BIST			0x0f
/* ro: Completion code; 0: passed */
#define  PCICAP_TYPE0_BIST_COMPLETION_CODE	PCICAP_BITS(pcicap_type0_bist_t, 0x0f)
/* rw1s: Starts BIST; reads 1 until it has ended */
#define  PCICAP_TYPE0_BIST_START		PCICAP_BITS(pcicap_type0_bist_t, 0x40)
/* ro: BIST capable */
#define  PCICAP_TYPE0_BIST_CAPABLE		PCICAP_BITS(pcicap_type0_bist_t, 0x80)

typedef u32 __bitwise pcicap_type0_bar_t;
/* ro, rw: Base addresses */
#define PCICAP_TYPE0_BAR			0x10
#define PCICAP_TYPE0_BAR_COUNT			6
/* ro: Memory or I/O space */
#define  PCICAP_TYPE0_BAR_SPACE			PCICAP_BITS(pcicap_type0_bar_t, 0x00000001)
/* Memory space */
#define  PCICAP_TYPE0_BAR_SPACE_MEMORY		PCICAP_BITS(pcicap_type0_bar_t, 0x00000000)
/* I/O space */
#define  PCICAP_TYPE0_BAR_SPACE_IO		PCICAP_BITS(pcicap_type0_bar_t, 0x00000001)
/* ro: Where the range may be placed */
#define  PCICAP_TYPE0_BAR_TYPE			PCICAP_BITS(pcicap_type0_bar_t, 0x00000006)
/* Anywhere below 4 GiB */
#define  PCICAP_TYPE0_BAR_TYPE_BITS32		PCICAP_BITS(pcicap_type0_bar_t, 0x00000000)
/* Below 1 MiB (obsolete) */
#define  PCICAP_TYPE0_BAR_TYPE_BELOW_1M		PCICAP_BITS(pcicap_type0_bar_t, 0x00000002)
/* 64-bit: the next register is the upper half */
#define  PCICAP_TYPE0_BAR_TYPE_BITS64		PCICAP_BITS(pcicap_type0_bar_t, 0x00000004)
/* Reserved */
#define  PCICAP_TYPE0_BAR_TYPE_RESERVED		PCICAP_BITS(pcicap_type0_bar_t, 0x00000006)
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_TYPE0_BAR_PREFETCHABLE		PCICAP_BITS(pcicap_type0_bar_t, 0x00000008)
/* rw: Base address in memory space */
#define  PCICAP_TYPE0_BAR_ADDRESS		PCICAP_BITS(pcicap_type0_bar_t, 0xfffffff0)
/* rw: Base address in I/O space */
#define  PCICAP_TYPE0_BAR_IO_ADDRESS		PCICAP_BITS(pcicap_type0_bar_t, 0xfffffffc)
/* ro: CardBus CIS pointer */
#define PCICAP_TYPE0_CARDBUS_CIS		0x28
/* hwinit: Subsystem vendor ID */
#define PCICAP_TYPE0_SUBSYSTEM_VENDOR_ID	0x2c
/* hwinit: Subsystem ID */
#define PCICAP_TYPE0_SUBSYSTEM_ID		0x2e

typedef u32 __bitwise pcicap_type0_expansion_rom_t;
/* rw, hwinit: Expansion ROM base address */
#define PCICAP_TYPE0_EXPANSION_ROM					0x30
/* rw: Expansion ROM enable */
#define  PCICAP_TYPE0_EXPANSION_ROM_ENABLE \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x00000001)
/* hwinit: Validation status of the ROM */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_STATUS \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x0000000e)
/* Validation is not supported */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STATUS_UNSUPPORTED \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x00000000)
/* Being checked */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STATUS_IN_PROGRESS \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x00000002)
/* Contents are valid, trust was not tested */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STATUS_VALID_UNTRUST \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x00000004)
/* Contents are valid and trusted */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STATUS_VALID_TRUSTED \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x00000006)
/* Content invalid */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALID_STATUS_INVALID \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x00000008)
/* Contents are valid but not trusted */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STAT_VALID_NOT_TRUST \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x0000000a)
/* Valid with a warning, trust was not tested */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STAT_WARNING_UNTRUST \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x0000000c)
/* Valid with a warning and trusted */
#define  PCICAP_TYPE0_EXP_ROM_VALID_STAT_WARNING_TRUSTED \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x0000000e)
/* hwinit: Validation details; implementation-defined */
#define  PCICAP_TYPE0_EXPANSION_ROM_VALIDATION_DETAILS \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0x000000f0)
/* rw: Base address */
#define  PCICAP_TYPE0_EXPANSION_ROM_ADDRESS \
	PCICAP_BITS(pcicap_type0_expansion_rom_t, 0xfffff800)
/* ro: Offset of the first capability */
#define PCICAP_TYPE0_CAP_PTR			0x34
/* rw: Interrupt line: routing information for software */
#define PCICAP_TYPE0_INTERRUPT_LINE		0x3c
/* ro: INTx pin that the function uses */
#define PCICAP_TYPE0_INTERRUPT_PIN		0x3d
#define  PCICAP_TYPE0_INTERRUPT_PIN_NONE	0x00
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTA	0x01
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTB	0x02
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTC	0x03
#define  PCICAP_TYPE0_INTERRUPT_PIN_INTD	0x04
/* ro: Min_Gnt: burst length in units of 250 ns; 0 on PCI Express */
#define PCICAP_TYPE0_MIN_GNT			0x3e
/* ro: Max_Lat: time between bursts in units of 250 ns; 0 on PCI Express */
#define PCICAP_TYPE0_MAX_LAT			0x3f
/* clang-format on */

/**
 * struct pcicap_type0 - Type 0 configuration header
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_type0_open() only.
 */
struct pcicap_type0 {
	struct pci_dev *dev;
	u16 pos;
};

/* Vendor ID; FFFFh if there is no function */
static inline int __must_check
pcicap_type0_read_vendor_id(const struct pcicap_type0 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE0_VENDOR_ID,
				    val);
}

/* Device ID */
static inline int __must_check
pcicap_type0_read_device_id(const struct pcicap_type0 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE0_DEVICE_ID,
				    val);
}

/* Command */
static inline int __must_check
pcicap_type0_read_command(const struct pcicap_type0 *v,
			  pcicap_type0_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE0_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type0_update_command(const struct pcicap_type0 *v,
			    pcicap_type0_command_t mask,
			    pcicap_type0_command_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_TYPE0_OWNER) ? 0x07ff : 0x03e8);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TYPE0_COMMAND + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Status */
static inline int __must_check
pcicap_type0_read_status(const struct pcicap_type0 *v,
			 pcicap_type0_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE0_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_type0_clear_status(const struct pcicap_type0 *v,
			  pcicap_type0_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0xf900);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_TYPE0_STATUS,
				     (__force u16)bits);
}

/* Revision ID */
static inline int __must_check
pcicap_type0_read_revision_id(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_REVISION_ID,
				   val);
}

/* Class code */
static inline int __must_check
pcicap_type0_read_class_code(const struct pcicap_type0 *v,
			     pcicap_type0_class_code_t *val)
{
	return pcicap_config_read24(v->dev, v->pos + PCICAP_TYPE0_CLASS_CODE,
				    (__force u32 *)val);
}

/* Class code and revision in one read */
static inline int __must_check
pcicap_type0_read_class_revision(const struct pcicap_type0 *v,
				 pcicap_type0_class_revision_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE0_CLASS_REVISION,
				    (__force u32 *)val);
}

/* Class code without the programming interface */
static inline int __must_check
pcicap_type0_read_class_device(const struct pcicap_type0 *v,
			       pcicap_type0_class_device_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE0_CLASS_DEVICE,
				    (__force u16 *)val);
}

/* System cache line size; no effect on PCI Express */
static inline int __must_check
pcicap_type0_read_cache_line_size(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE0_CACHE_LINE_SIZE, val);
}

static inline int __must_check
pcicap_type0_write_cache_line_size(const struct pcicap_type0 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE0_CACHE_LINE_SIZE, val);
}

/* Latency timer: bus clocks for which a master may keep the bus */
static inline int __must_check
pcicap_type0_read_latency_timer(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_LATENCY_TIMER,
				   val);
}

static inline int __must_check
pcicap_type0_write_latency_timer(const struct pcicap_type0 *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TYPE0_LATENCY_TIMER,
				    val);
}

/* Header type */
static inline int __must_check
pcicap_type0_read_header_type(const struct pcicap_type0 *v,
			      pcicap_type0_header_type_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_HEADER_TYPE,
				   (__force u8 *)val);
}

/* Built-in self test */
static inline int __must_check
pcicap_type0_read_bist(const struct pcicap_type0 *v, pcicap_type0_bist_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_TYPE0_BIST + PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_type0_update_bist(const struct pcicap_type0 *v, pcicap_type0_bist_t mask,
			 pcicap_type0_bist_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x40);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_TYPE0_BIST + PCICAP_SURE,
				     0x30 & ~(__force u8)mask, (__force u8)val);
}

/* Base addresses */
static inline int __must_check
pcicap_type0_read_bar(const struct pcicap_type0 *v, unsigned int index,
		      pcicap_type0_bar_t *val)
{
	*val = (__force pcicap_type0_bar_t)U32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE0_BAR + index * 4 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* CardBus CIS pointer */
static inline int __must_check
pcicap_type0_read_cardbus_cis(const struct pcicap_type0 *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TYPE0_CARDBUS_CIS,
				    val);
}

/* Subsystem vendor ID */
static inline int __must_check
pcicap_type0_read_subsystem_vendor_id(const struct pcicap_type0 *v, u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TYPE0_SUBSYSTEM_VENDOR_ID,
				    val);
}

/* Subsystem ID */
static inline int __must_check
pcicap_type0_read_subsystem_id(const struct pcicap_type0 *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TYPE0_SUBSYSTEM_ID,
				    val);
}

/* Expansion ROM base address */
static inline int __must_check
pcicap_type0_read_expansion_rom(const struct pcicap_type0 *v,
				pcicap_type0_expansion_rom_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TYPE0_EXPANSION_ROM + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_type0_update_expansion_rom(const struct pcicap_type0 *v,
				  pcicap_type0_expansion_rom_t mask,
				  pcicap_type0_expansion_rom_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfffff801);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TYPE0_EXPANSION_ROM + PCICAP_SURE,
				      0xffffff01 & ~(__force u32)mask,
				      (__force u32)val);
}

/* Offset of the first capability */
static inline int __must_check
pcicap_type0_read_cap_ptr(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_CAP_PTR, val);
}

/* Interrupt line: routing information for software */
static inline int __must_check
pcicap_type0_read_interrupt_line(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_INTERRUPT_LINE,
				   val);
}

static inline int __must_check
pcicap_type0_write_interrupt_line(const struct pcicap_type0 *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_TYPE0_INTERRUPT_LINE, val);
}

/* INTx pin that the function uses */
static inline int __must_check
pcicap_type0_read_interrupt_pin(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_INTERRUPT_PIN,
				   val);
}

/* Min_Gnt: burst length in units of 250 ns; 0 on PCI Express */
static inline int __must_check
pcicap_type0_read_min_gnt(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_MIN_GNT, val);
}

/* Max_Lat: time between bursts in units of 250 ns; 0 on PCI Express */
static inline int __must_check
pcicap_type0_read_max_lat(const struct pcicap_type0 *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TYPE0_MAX_LAT, val);
}

/**
 * pcicap_type0_open() - the configuration header, if it has this layout
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), or the error of an access.
 */
static inline int __must_check
pcicap_type0_open(struct pci_dev *dev, struct pcicap_type0 *v)
{
	v->dev = dev;
	v->pos = 0;
	if ((dev->hdr_type & 0x7f) != 0)
		return -ENOENT;
	return 0;
}

#endif /* PCICAP_TYPE0_H */
