/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Extensions for Ports
 *
 * Generated from specs/vendor/cxl_port.yaml - do not edit.
 * Source: CXL 3.0, 8.1.5; QEMU cxl_pci.h, libpci header.h, Linux pci_regs.h
 */
#ifndef PCICAP_CXL_PORT_H
#define PCICAP_CXL_PORT_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_CXL_PORT_SIZE			0x28

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_CXL_PORT_STATUS				0x0a	/* ro, rw1cs: State of the port */
#define  PCICAP_CXL_PORT_STATUS_PM_INIT_COMPLETE	0x0001	/* ro: Power management is set up */
#define  PCICAP_CXL_PORT_STATUS_VIRAL_STATUS		0x4000	/* rw1cs: Went viral */
#define  PCICAP_CXL_PORT_STATUS_W1C_MASK		0x4000

/* rw: Overrides */
#define PCICAP_CXL_PORT_CTRL				0x0c
/* rw: Lets the secondary bus reset work */
#define  PCICAP_CXL_PORT_CTRL_UNMASK_SBR		0x0001
/* rw: Lets the link be disabled */
#define  PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE	0x0002
/* rw: Uses the alternate ranges below */
#define  PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE		0x0004
/* rw: Alternate bus master enable */
#define  PCICAP_CXL_PORT_CTRL_ALT_BME			0x0008
/* rw: Unordered I/O to device memory */
#define  PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE		0x0010
/* rw: Viral handling */
#define  PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE		0x4000
#define  PCICAP_CXL_PORT_CTRL_WRITE_MASK		0x401f
#define PCICAP_CXL_PORT_ALT_BUS_BASE		0x0e	/* rw: First alternate bus */
#define PCICAP_CXL_PORT_ALT_BUS_LIMIT		0x0f	/* rw: Last alternate bus */

/* rw: Start of the alternate memory window */
#define PCICAP_CXL_PORT_ALT_MEMORY_BASE			0x10
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE		0xfff0
#define  PCICAP_CXL_PORT_ALT_MEMORY_BASE_WRITE_MASK	0xfff0

/* rw: Last MiB of the alternate memory window */
#define PCICAP_CXL_PORT_ALT_MEMORY_LIMIT		0x12
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT		0xfff0
#define  PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_WRITE_MASK	0xfff0

/* rw: Start of the alternate prefetchable window */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE			0x14
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE		0xfff0
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_WRITE_MASK	0xfff0

/* rw: Last MiB of the alternate prefetchable window */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT			0x16
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT		0xfff0
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_WRITE_MASK	0xfff0
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH	0x18	/* rw: Address bits 63 to 32 */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH	0x1c	/* rw: Address bits 63 to 32 */

/* rw: Register block of a downstream port */
#define PCICAP_CXL_PORT_RCRB_BASE		0x20
/* rw: The base is valid */
#define  PCICAP_CXL_PORT_RCRB_BASE_ENABLE	0x00000001
/* rw: Address bits 31 to 13 */
#define  PCICAP_CXL_PORT_RCRB_BASE_BASE		0xffffe000
#define  PCICAP_CXL_PORT_RCRB_BASE_WRITE_MASK	0xffffe001
#define PCICAP_CXL_PORT_RCRB_BASE_HIGH		0x24	/* rw: Address bits 63 to 32 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_port_desc;

/**
 * struct pcicap_cxl_port - CXL Extensions for Ports
 * @view: where it is
 *
 * Made by pcicap_cxl_port_find() only.
 */
struct pcicap_cxl_port {
	struct pcicap_view view;
};

/**
 * pcicap_cxl_port_status_pm_init_complete() - Power management is set up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_status_pm_init_complete(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_STATUS_PM_INIT_COMPLETE, r);
}

/**
 * pcicap_cxl_port_status_viral_status() - Went viral
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_status_viral_status(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_STATUS_VIRAL_STATUS, r);
}

/**
 * pcicap_cxl_port_read_status() - read: State of the port
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_status(const struct pcicap_cxl_port *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_STATUS, val);
}

/**
 * pcicap_cxl_port_clear_status() - clear bits by writing 1: State of the port
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_cxl_port_clear_status(const struct pcicap_cxl_port *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_CXL_PORT_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_PORT_STATUS, bits);
}

/**
 * pcicap_cxl_port_ctrl_unmask_sbr() - Lets the secondary bus reset work
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_ctrl_unmask_sbr(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_CTRL_UNMASK_SBR, r);
}

/**
 * pcicap_cxl_port_ctrl_set_unmask_sbr() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_ctrl_set_unmask_sbr(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_CTRL_UNMASK_SBR) |
	       FIELD_PREP(PCICAP_CXL_PORT_CTRL_UNMASK_SBR, val);
}

/**
 * pcicap_cxl_port_ctrl_unmask_link_disable() - Lets the link be disabled
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_ctrl_unmask_link_disable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE, r);
}

/**
 * pcicap_cxl_port_ctrl_set_unmask_link_disable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_ctrl_set_unmask_link_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE) |
	       FIELD_PREP(PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE, val);
}

/**
 * pcicap_cxl_port_ctrl_alt_mem_id_enable() - Uses the alternate ranges below
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_ctrl_alt_mem_id_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE, r);
}

/**
 * pcicap_cxl_port_ctrl_set_alt_mem_id_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_ctrl_set_alt_mem_id_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE, val);
}

/**
 * pcicap_cxl_port_ctrl_alt_bme() - Alternate bus master enable
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_ctrl_alt_bme(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_CTRL_ALT_BME, r);
}

/**
 * pcicap_cxl_port_ctrl_set_alt_bme() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_ctrl_set_alt_bme(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_CTRL_ALT_BME) |
	       FIELD_PREP(PCICAP_CXL_PORT_CTRL_ALT_BME, val);
}

/**
 * pcicap_cxl_port_ctrl_uio_to_hdm_enable() - Unordered I/O to device memory
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_ctrl_uio_to_hdm_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE, r);
}

/**
 * pcicap_cxl_port_ctrl_set_uio_to_hdm_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_ctrl_set_uio_to_hdm_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE, val);
}

/**
 * pcicap_cxl_port_ctrl_viral_enable() - Viral handling
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_ctrl_viral_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE, r);
}

/**
 * pcicap_cxl_port_ctrl_set_viral_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_ctrl_set_viral_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE, val);
}

/**
 * pcicap_cxl_port_read_ctrl() - read: Overrides
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_ctrl(const struct pcicap_cxl_port *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_CTRL, val);
}

/**
 * pcicap_cxl_port_update_ctrl() - change bits: Overrides
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
pcicap_cxl_port_update_ctrl(const struct pcicap_cxl_port *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_PORT_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_bus_base() - read: First alternate bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_bus_base(const struct pcicap_cxl_port *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

/**
 * pcicap_cxl_port_write_alt_bus_base() - write: First alternate bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_port_write_alt_bus_base(const struct pcicap_cxl_port *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

/**
 * pcicap_cxl_port_update_alt_bus_base() - change bits: First alternate bus
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
pcicap_cxl_port_update_alt_bus_base(const struct pcicap_cxl_port *v, u8 mask,
				    u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_bus_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_CXL_PORT_ALT_BUS_BASE,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_bus_limit() - read: Last alternate bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_bus_limit(const struct pcicap_cxl_port *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_CXL_PORT_ALT_BUS_LIMIT, val);
}

/**
 * pcicap_cxl_port_write_alt_bus_limit() - write: Last alternate bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_port_write_alt_bus_limit(const struct pcicap_cxl_port *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_CXL_PORT_ALT_BUS_LIMIT, val);
}

/**
 * pcicap_cxl_port_update_alt_bus_limit() - change bits: Last alternate bus
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
pcicap_cxl_port_update_alt_bus_limit(const struct pcicap_cxl_port *v, u8 mask,
				     u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_bus_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_CXL_PORT_ALT_BUS_LIMIT,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_alt_memory_base_base() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_port_alt_memory_base_base(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE, r);
}

/**
 * pcicap_cxl_port_alt_memory_base_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_alt_memory_base_set_base(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE) |
	       FIELD_PREP(PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE, val);
}

/**
 * pcicap_cxl_port_alt_memory_base_base_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_memory_base_base_decoded(u16 r)
{
	u64 n = pcicap_cxl_port_alt_memory_base_base(r);

	return n * 1048576;
}

/**
 * pcicap_cxl_port_read_alt_memory_base() - read: Start of the alternate
 * memory window
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_memory_base(const struct pcicap_cxl_port *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_BASE,
				  val);
}

/**
 * pcicap_cxl_port_update_alt_memory_base() - change bits: Start of the
 * alternate memory window
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
pcicap_cxl_port_update_alt_memory_base(const struct pcicap_cxl_port *v,
				       u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_PORT_ALT_MEMORY_BASE_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_memory_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_BASE,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_alt_memory_limit_limit() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_port_alt_memory_limit_limit(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT, r);
}

/**
 * pcicap_cxl_port_alt_memory_limit_set_limit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_alt_memory_limit_set_limit(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT) |
	       FIELD_PREP(PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT, val);
}

/**
 * pcicap_cxl_port_alt_memory_limit_limit_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_memory_limit_limit_decoded(u16 r)
{
	u64 n = pcicap_cxl_port_alt_memory_limit_limit(r);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_cxl_port_read_alt_memory_limit() - read: Last MiB of the alternate
 * memory window
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_memory_limit(const struct pcicap_cxl_port *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_LIMIT,
				  val);
}

/**
 * pcicap_cxl_port_update_alt_memory_limit() - change bits: Last MiB of the
 * alternate memory window
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
pcicap_cxl_port_update_alt_memory_limit(const struct pcicap_cxl_port *v,
					u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_memory_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_LIMIT,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_alt_prefetchable_base_base() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_port_alt_prefetchable_base_base(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE, r);
}

/**
 * pcicap_cxl_port_alt_prefetchable_base_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_alt_prefetchable_base_set_base(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE) |
	       FIELD_PREP(PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE, val);
}

/**
 * pcicap_cxl_port_alt_prefetchable_base_base_decoded() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_prefetchable_base_base_decoded(u16 r)
{
	u64 n = pcicap_cxl_port_alt_prefetchable_base_base(r);

	return n * 1048576;
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_base() - read: Start of the alternate
 * prefetchable window
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_base(const struct pcicap_cxl_port *v,
					   u16 *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE, val);
}

/**
 * pcicap_cxl_port_update_alt_prefetchable_base() - change bits: Start of the
 * alternate prefetchable window
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
pcicap_cxl_port_update_alt_prefetchable_base(const struct pcicap_cxl_port *v,
					     u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_alt_prefetchable_limit_limit() - Address bits 31 to 20
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_port_alt_prefetchable_limit_limit(u16 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT, r);
}

/**
 * pcicap_cxl_port_alt_prefetchable_limit_set_limit() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_port_alt_prefetchable_limit_set_limit(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT) |
	       FIELD_PREP(PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT, val);
}

/**
 * pcicap_cxl_port_alt_prefetchable_limit_limit_decoded() - Address bits 31
 * to 20
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_alt_prefetchable_limit_limit_decoded(u16 r)
{
	u64 n = pcicap_cxl_port_alt_prefetchable_limit_limit(r);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_limit() - read: Last MiB of the
 * alternate prefetchable window
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_limit(const struct pcicap_cxl_port *v,
					    u16 *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT, val);
}

/**
 * pcicap_cxl_port_update_alt_prefetchable_limit() - change bits: Last MiB of
 * the alternate prefetchable window
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
pcicap_cxl_port_update_alt_prefetchable_limit(const struct pcicap_cxl_port *v,
					      u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_base_high() - read: Address bits 63
 * to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				  val);
}

/**
 * pcicap_cxl_port_write_alt_prefetchable_base_high() - write: Address bits 63
 * to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_port_write_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						 u32 val)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				   val);
}

/**
 * pcicap_cxl_port_update_alt_prefetchable_base_high() - change bits: Address
 * bits 63 to 32
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
pcicap_cxl_port_update_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						  u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_limit_high() - read: Address bits 63
 * to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						 u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				  val);
}

/**
 * pcicap_cxl_port_write_alt_prefetchable_limit_high() - write: Address bits 63
 * to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_port_write_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						  u32 val)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				   val);
}

/**
 * pcicap_cxl_port_update_alt_prefetchable_limit_high() - change bits: Address
 * bits 63 to 32
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
pcicap_cxl_port_update_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						   u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_limit_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_rcrb_base_enable() - The base is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_port_rcrb_base_enable(u32 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_RCRB_BASE_ENABLE, r);
}

/**
 * pcicap_cxl_port_rcrb_base_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_cxl_port_rcrb_base_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_RCRB_BASE_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_PORT_RCRB_BASE_ENABLE, val);
}

/**
 * pcicap_cxl_port_rcrb_base_base() - Address bits 31 to 13
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_port_rcrb_base_base(u32 r)
{
	return FIELD_GET(PCICAP_CXL_PORT_RCRB_BASE_BASE, r);
}

/**
 * pcicap_cxl_port_rcrb_base_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_cxl_port_rcrb_base_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_CXL_PORT_RCRB_BASE_BASE) |
	       FIELD_PREP(PCICAP_CXL_PORT_RCRB_BASE_BASE, val);
}

/**
 * pcicap_cxl_port_rcrb_base_base_decoded() - Address bits 31 to 13
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_port_rcrb_base_base_decoded(u32 r)
{
	u64 n = pcicap_cxl_port_rcrb_base_base(r);

	return n << 13;
}

/**
 * pcicap_cxl_port_read_rcrb_base() - read: Register block of a downstream port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_rcrb_base(const struct pcicap_cxl_port *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_PORT_RCRB_BASE, val);
}

/**
 * pcicap_cxl_port_update_rcrb_base() - change bits: Register block of a
 * downstream port
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
pcicap_cxl_port_update_rcrb_base(const struct pcicap_cxl_port *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_PORT_RCRB_BASE_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_rcrb_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_PORT_RCRB_BASE,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_read_rcrb_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_port_read_rcrb_base_high(const struct pcicap_cxl_port *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_PORT_RCRB_BASE_HIGH,
				  val);
}

/**
 * pcicap_cxl_port_write_rcrb_base_high() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_port_write_rcrb_base_high(const struct pcicap_cxl_port *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_CXL_PORT_RCRB_BASE_HIGH,
				   val);
}

/**
 * pcicap_cxl_port_update_rcrb_base_high() - change bits: Address bits 63 to 32
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
pcicap_cxl_port_update_rcrb_base_high(const struct pcicap_cxl_port *v, u32 mask,
				      u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_rcrb_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_PORT_RCRB_BASE_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_window_base() - read: Start
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
pcicap_cxl_port_read_alt_prefetchable_window_base(const struct pcicap_cxl_port *v,
						  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u16 part;

		ret = pcicap_cxl_port_read_alt_prefetchable_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_cxl_port_alt_prefetchable_base_base(part) << 20;
	}
	{
		u32 part;

		ret = pcicap_cxl_port_read_alt_prefetchable_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_port_write_alt_prefetchable_window_base() - write: Start
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
pcicap_cxl_port_write_alt_prefetchable_window_base(const struct pcicap_cxl_port *v,
						   u64 value)
{
	int ret;

	if ((value & (((u64)1 << 20) - 1)))
		return -EDOM;
	{
		u32 val = (u32)(value >> 20);
		u16 bits = (u16)((((u32)val & 0xfff) << 4));
		u16 part = bits;

		ret = pcicap_cxl_port_update_alt_prefetchable_base(v, 0xfff0,
								   part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_cxl_port_write_alt_prefetchable_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_window_limit() - read: Last byte
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
pcicap_cxl_port_read_alt_prefetchable_window_limit(const struct pcicap_cxl_port *v,
						   u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u16 part;

		ret = pcicap_cxl_port_read_alt_prefetchable_limit(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_cxl_port_alt_prefetchable_limit_limit(part) << 20;
	}
	{
		u32 part;

		ret = pcicap_cxl_port_read_alt_prefetchable_limit_high(v,
								       &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all | 1048575;
	return 0;
}

/**
 * pcicap_cxl_port_write_alt_prefetchable_window_limit() - write: Last byte
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
static inline int __must_check
pcicap_cxl_port_write_alt_prefetchable_window_limit(const struct pcicap_cxl_port *v,
						    u64 value)
{
	int ret;

	if ((value & (((u64)1 << 20) - 1)) != 1048575)
		return -EDOM;
	{
		u32 val = (u32)(value >> 20);
		u16 bits = (u16)((((u32)val & 0xfff) << 4));
		u16 part = bits;

		ret = pcicap_cxl_port_update_alt_prefetchable_limit(v, 0xfff0,
								    part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_cxl_port_write_alt_prefetchable_limit_high(v,
									part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * pcicap_cxl_port_read_rcrb() - read: Address of the register block
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
pcicap_cxl_port_read_rcrb(const struct pcicap_cxl_port *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_cxl_port_read_rcrb_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_cxl_port_rcrb_base_base(part) << 13;
	}
	{
		u32 part;

		ret = pcicap_cxl_port_read_rcrb_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_port_write_rcrb() - write: Address of the register block
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
pcicap_cxl_port_write_rcrb(const struct pcicap_cxl_port *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 13) - 1)))
		return -EDOM;
	{
		u32 val = (u32)(value >> 13);
		u32 bits = (u32)((((u32)val & 0x7ffff) << 13));
		u32 part = bits;

		ret = pcicap_cxl_port_update_rcrb_base(v, 0xffffe000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_cxl_port_write_rcrb_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_cxl_port_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_port_dwords {
	struct pcicap_cxl_port v;
	u32 dw[10];
};

/**
 * pcicap_cxl_port_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_port_snapshot(const struct pcicap_cxl_port *v,
			 struct pcicap_cxl_port_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 8, &s->dw[2]);
}

/**
 * pcicap_cxl_port_snapshot_status() - from a snapshot: State of the port
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_status(const struct pcicap_cxl_port_dwords *s,
				u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_STATUS, val);
}

/**
 * pcicap_cxl_port_snapshot_ctrl() - from a snapshot: Overrides
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_ctrl(const struct pcicap_cxl_port_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_CXL_PORT_CTRL,
				    val);
}

/**
 * pcicap_cxl_port_snapshot_alt_bus_base() - from a snapshot: First
 * alternate bus
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_bus_base(const struct pcicap_cxl_port_dwords *s,
				      u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

/**
 * pcicap_cxl_port_snapshot_alt_bus_limit() - from a snapshot: Last
 * alternate bus
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_bus_limit(const struct pcicap_cxl_port_dwords *s,
				       u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_CXL_PORT_ALT_BUS_LIMIT, val);
}

/**
 * pcicap_cxl_port_snapshot_alt_memory_base() - from a snapshot: Start of the
 * alternate memory window
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_memory_base(const struct pcicap_cxl_port_dwords *s,
					 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_MEMORY_BASE, val);
}

/**
 * pcicap_cxl_port_snapshot_alt_memory_limit() - from a snapshot: Last MiB of
 * the alternate memory window
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_memory_limit(const struct pcicap_cxl_port_dwords *s,
					  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_MEMORY_LIMIT, val);
}

/**
 * pcicap_cxl_port_snapshot_alt_prefetchable_base() - from a snapshot: Start of
 * the alternate prefetchable window
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_prefetchable_base(const struct pcicap_cxl_port_dwords *s,
					       u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE, val);
}

/**
 * pcicap_cxl_port_snapshot_alt_prefetchable_limit() - from a snapshot: Last MiB
 * of the alternate prefetchable window
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_prefetchable_limit(const struct pcicap_cxl_port_dwords *s,
						u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT,
				    val);
}

/**
 * pcicap_cxl_port_snapshot_alt_prefetchable_base_high() - from a snapshot:
 * Address bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_prefetchable_base_high(const struct pcicap_cxl_port_dwords *s,
						    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				    val);
}

/**
 * pcicap_cxl_port_snapshot_alt_prefetchable_limit_high() - from a snapshot:
 * Address bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_alt_prefetchable_limit_high(const struct pcicap_cxl_port_dwords *s,
						     u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				    val);
}

/**
 * pcicap_cxl_port_snapshot_rcrb_base() - from a snapshot: Register block of a
 * downstream port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_rcrb_base(const struct pcicap_cxl_port_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_RCRB_BASE, val);
}

/**
 * pcicap_cxl_port_snapshot_rcrb_base_high() - from a snapshot: Address bits 63
 * to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_port_snapshot_rcrb_base_high(const struct pcicap_cxl_port_dwords *s,
					u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_RCRB_BASE_HIGH, val);
}

/**
 * pcicap_cxl_port_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_port_init(struct pcicap_cxl_port *v)
{
	pcicap_view_clamp(&v->view, 40);
	return 0;
}

/**
 * pcicap_cxl_port_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_port_find().
 */
static inline int __must_check
pcicap_cxl_port_find_after(struct pcicap_cfg *cfg, u32 after,
			   struct pcicap_cxl_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0003, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_port_init(v);
}

/**
 * pcicap_cxl_port_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_cxl_port_find(struct pcicap_cfg *cfg, struct pcicap_cxl_port *v)
{
	return pcicap_cxl_port_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_port_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_port_find().
 */
static inline int __must_check
pcicap_cxl_port_find_next(const struct pcicap_cxl_port *prev,
			  struct pcicap_cxl_port *v)
{
	return pcicap_cxl_port_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_CXL_PORT_H */
