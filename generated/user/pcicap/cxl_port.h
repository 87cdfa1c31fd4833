/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Extensions for Ports
 *
 * Generated from specs/vendor/cxl_port.yaml - do not edit.
 * Source: CXL 3.0, 8.1.5; QEMU cxl_pci.h, libpci header.h, Linux pci_regs.h
 */
#ifndef PCICAP_CXL_PORT_H
#define PCICAP_CXL_PORT_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CXL_PORT_SIZE			0x28

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, rw1cs: Port status */
#define PCICAP_CXL_PORT_STATUS				0x0a
/* ro: Power management initialization has completed */
#define  PCICAP_CXL_PORT_STATUS_PM_INIT_COMPLETE	0x0001
/* rw1cs: Went viral */
#define  PCICAP_CXL_PORT_STATUS_VIRAL_STATUS		0x4000
#define  PCICAP_CXL_PORT_STATUS_W1C_MASK		0x4000

/* rw: Overrides */
#define PCICAP_CXL_PORT_CTRL				0x0c
/* rw: Secondary bus reset is unmasked */
#define  PCICAP_CXL_PORT_CTRL_UNMASK_SBR		0x0001
/* rw: Link disable is unmasked */
#define  PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE	0x0002
/* rw: Alternate memory and ID space is enabled */
#define  PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE		0x0004
/* rw: Alternate bus master enable */
#define  PCICAP_CXL_PORT_CTRL_ALT_BME			0x0008
/* rw: UIO to HDM is enabled */
#define  PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE		0x0010
/* rw: Viral handling */
#define  PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE		0x4000
#define  PCICAP_CXL_PORT_CTRL_WRITE_MASK		0x401f
#define PCICAP_CXL_PORT_ALT_BUS_BASE		0x0e	/* rw: First alternate bus */
#define PCICAP_CXL_PORT_ALT_BUS_LIMIT		0x0f	/* rw: Last alternate bus */

#define PCICAP_CXL_PORT_ALT_MEMORY_BASE			0x10	/* rw: Alternate memory base */
#define  PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE		0xfff0	/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_MEMORY_BASE_WRITE_MASK	0xfff0

#define PCICAP_CXL_PORT_ALT_MEMORY_LIMIT		0x12	/* rw: Alternate memory limit */
#define  PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT		0xfff0	/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_WRITE_MASK	0xfff0

/* rw: Alternate prefetchable memory base */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE			0x14
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE		0xfff0
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_WRITE_MASK	0xfff0

/* rw: Alternate prefetchable memory limit */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT			0x16
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT		0xfff0
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_WRITE_MASK	0xfff0
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH	0x18	/* rw: Address bits 63 to 32 */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH	0x1c	/* rw: Address bits 63 to 32 */

/* rw: Register block (RCRB) of a downstream port */
#define PCICAP_CXL_PORT_RCRB_BASE		0x20
/* rw: The base address is valid */
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

/* Port status */
struct pcicap_cxl_port_status {
	uint16_t raw;
};

/* Power management initialization has completed */
static inline bool
pcicap_cxl_port_status_pm_init_complete(struct pcicap_cxl_port_status r)
{
	return (r.raw & PCICAP_CXL_PORT_STATUS_PM_INIT_COMPLETE) != 0;
}

/* Went viral */
static inline bool
pcicap_cxl_port_status_viral_status(struct pcicap_cxl_port_status r)
{
	return (r.raw & PCICAP_CXL_PORT_STATUS_VIRAL_STATUS) != 0;
}

/**
 * pcicap_cxl_port_read_status() - read: Port status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_status(const struct pcicap_cxl_port *v,
			    struct pcicap_cxl_port_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_STATUS, &val->raw);
}

/**
 * pcicap_cxl_port_clear_status() - clear bits by writing 1: Port status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_clear_status(const struct pcicap_cxl_port *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_CXL_PORT_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_PORT_STATUS, bits);
}

/* Overrides */
struct pcicap_cxl_port_ctrl {
	uint16_t raw;
};

/* Secondary bus reset is unmasked */
static inline bool
pcicap_cxl_port_ctrl_unmask_sbr(struct pcicap_cxl_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_PORT_CTRL_UNMASK_SBR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_ctrl
pcicap_cxl_port_ctrl_set_unmask_sbr(struct pcicap_cxl_port_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_CTRL_UNMASK_SBR,
			      val ? PCICAP_CXL_PORT_CTRL_UNMASK_SBR : 0);
	return r;
}

/* Link disable is unmasked */
static inline bool
pcicap_cxl_port_ctrl_unmask_link_disable(struct pcicap_cxl_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_ctrl
pcicap_cxl_port_ctrl_set_unmask_link_disable(struct pcicap_cxl_port_ctrl r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE,
			      val ? PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE : 0);
	return r;
}

/* Alternate memory and ID space is enabled */
static inline bool
pcicap_cxl_port_ctrl_alt_mem_id_enable(struct pcicap_cxl_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_ctrl
pcicap_cxl_port_ctrl_set_alt_mem_id_enable(struct pcicap_cxl_port_ctrl r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE,
			      val ? PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE : 0);
	return r;
}

/* Alternate bus master enable */
static inline bool
pcicap_cxl_port_ctrl_alt_bme(struct pcicap_cxl_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_PORT_CTRL_ALT_BME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_ctrl
pcicap_cxl_port_ctrl_set_alt_bme(struct pcicap_cxl_port_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_CTRL_ALT_BME,
			      val ? PCICAP_CXL_PORT_CTRL_ALT_BME : 0);
	return r;
}

/* UIO to HDM is enabled */
static inline bool
pcicap_cxl_port_ctrl_uio_to_hdm_enable(struct pcicap_cxl_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_ctrl
pcicap_cxl_port_ctrl_set_uio_to_hdm_enable(struct pcicap_cxl_port_ctrl r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE,
			      val ? PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE : 0);
	return r;
}

/* Viral handling */
static inline bool
pcicap_cxl_port_ctrl_viral_enable(struct pcicap_cxl_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_ctrl
pcicap_cxl_port_ctrl_set_viral_enable(struct pcicap_cxl_port_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE,
			      val ? PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE : 0);
	return r;
}

/**
 * pcicap_cxl_port_read_ctrl() - read: Overrides
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_ctrl(const struct pcicap_cxl_port *v,
			  struct pcicap_cxl_port_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_ctrl(const struct pcicap_cxl_port *v, uint16_t mask,
			    struct pcicap_cxl_port_ctrl val)
{
	struct pcicap_cxl_port_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_PORT_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_cxl_port_read_alt_bus_base() - read: First alternate bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_bus_base(const struct pcicap_cxl_port *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

/**
 * pcicap_cxl_port_write_alt_bus_base() - write: First alternate bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_alt_bus_base(const struct pcicap_cxl_port *v, uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_alt_bus_base(const struct pcicap_cxl_port *v,
				    uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_bus_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_CXL_PORT_ALT_BUS_BASE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_bus_limit() - read: Last alternate bus
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_bus_limit(const struct pcicap_cxl_port *v,
				   uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_CXL_PORT_ALT_BUS_LIMIT, val);
}

/**
 * pcicap_cxl_port_write_alt_bus_limit() - write: Last alternate bus
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_alt_bus_limit(const struct pcicap_cxl_port *v,
				    uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_alt_bus_limit(const struct pcicap_cxl_port *v,
				     uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_bus_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_CXL_PORT_ALT_BUS_LIMIT,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Alternate memory base */
struct pcicap_cxl_port_alt_memory_base {
	uint16_t raw;
};

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_cxl_port_alt_memory_base_base(struct pcicap_cxl_port_alt_memory_base r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_alt_memory_base
pcicap_cxl_port_alt_memory_base_set_base(struct pcicap_cxl_port_alt_memory_base r,
					 uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_cxl_port_alt_memory_base_base_decoded(struct pcicap_cxl_port_alt_memory_base r)
{
	uint64_t n = pcicap_cxl_port_alt_memory_base_base(r);

	return n * 1048576;
}

/**
 * pcicap_cxl_port_alt_memory_base_base_encode() - from a quantity: Address bits
 * 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_alt_memory_base_base_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 12, 0, 0, 1048576,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_cxl_port_read_alt_memory_base() - read: Alternate memory base
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_memory_base(const struct pcicap_cxl_port *v,
				     struct pcicap_cxl_port_alt_memory_base *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_BASE,
				  &val->raw);
}

/**
 * pcicap_cxl_port_update_alt_memory_base() - change bits: Alternate memory base
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
pcicap_cxl_port_update_alt_memory_base(const struct pcicap_cxl_port *v,
				       uint16_t mask,
				       struct pcicap_cxl_port_alt_memory_base val)
{
	struct pcicap_cxl_port_alt_memory_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_PORT_ALT_MEMORY_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_memory_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_BASE,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Alternate memory limit */
struct pcicap_cxl_port_alt_memory_limit {
	uint16_t raw;
};

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_cxl_port_alt_memory_limit_limit(struct pcicap_cxl_port_alt_memory_limit r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_alt_memory_limit
pcicap_cxl_port_alt_memory_limit_set_limit(struct pcicap_cxl_port_alt_memory_limit r,
					   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_cxl_port_alt_memory_limit_limit_decoded(struct pcicap_cxl_port_alt_memory_limit r)
{
	uint64_t n = pcicap_cxl_port_alt_memory_limit_limit(r);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_cxl_port_alt_memory_limit_limit_encode() - from a quantity: Address
 * bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_alt_memory_limit_limit_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 12, 0, 1048576, 1048575, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_cxl_port_read_alt_memory_limit() - read: Alternate memory limit
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_memory_limit(const struct pcicap_cxl_port *v,
				      struct pcicap_cxl_port_alt_memory_limit *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_LIMIT,
				  &val->raw);
}

/**
 * pcicap_cxl_port_update_alt_memory_limit() - change bits: Alternate
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
pcicap_cxl_port_update_alt_memory_limit(const struct pcicap_cxl_port *v,
					uint16_t mask,
					struct pcicap_cxl_port_alt_memory_limit val)
{
	struct pcicap_cxl_port_alt_memory_limit old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_memory_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_PORT_ALT_MEMORY_LIMIT,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Alternate prefetchable memory base */
struct pcicap_cxl_port_alt_prefetchable_base {
	uint16_t raw;
};

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_cxl_port_alt_prefetchable_base_base(struct pcicap_cxl_port_alt_prefetchable_base r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_alt_prefetchable_base
pcicap_cxl_port_alt_prefetchable_base_set_base(struct pcicap_cxl_port_alt_prefetchable_base r,
					       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_cxl_port_alt_prefetchable_base_base_decoded(struct pcicap_cxl_port_alt_prefetchable_base r)
{
	uint64_t n = pcicap_cxl_port_alt_prefetchable_base_base(r);

	return n * 1048576;
}

/**
 * pcicap_cxl_port_alt_prefetchable_base_base_encode() - from a quantity:
 * Address bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_alt_prefetchable_base_base_encode(uint64_t quantity,
						  uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 12, 0, 0, 1048576,
				       PCICAP_NO_POW2, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_base() - read: Alternate prefetchable
 * memory base
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_prefetchable_base(const struct pcicap_cxl_port *v,
					   struct pcicap_cxl_port_alt_prefetchable_base *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE,
				  &val->raw);
}

/**
 * pcicap_cxl_port_update_alt_prefetchable_base() - change bits: Alternate
 * prefetchable memory base
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
pcicap_cxl_port_update_alt_prefetchable_base(const struct pcicap_cxl_port *v,
					     uint16_t mask,
					     struct pcicap_cxl_port_alt_prefetchable_base val)
{
	struct pcicap_cxl_port_alt_prefetchable_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Alternate prefetchable memory limit */
struct pcicap_cxl_port_alt_prefetchable_limit {
	uint16_t raw;
};

/* Address bits 31 to 20 */
static inline uint16_t
pcicap_cxl_port_alt_prefetchable_limit_limit(struct pcicap_cxl_port_alt_prefetchable_limit r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_alt_prefetchable_limit
pcicap_cxl_port_alt_prefetchable_limit_set_limit(struct pcicap_cxl_port_alt_prefetchable_limit r,
						 uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT,
			      (uint32_t)val << 4);
	return r;
}

/* Address bits 31 to 20, as a quantity. */
static inline uint64_t
pcicap_cxl_port_alt_prefetchable_limit_limit_decoded(struct pcicap_cxl_port_alt_prefetchable_limit r)
{
	uint64_t n = pcicap_cxl_port_alt_prefetchable_limit_limit(r);

	return n * 1048576 + 1048575;
}

/**
 * pcicap_cxl_port_alt_prefetchable_limit_limit_encode() - from a quantity:
 * Address bits 31 to 20
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_alt_prefetchable_limit_limit_encode(uint64_t quantity,
						    uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_filled(quantity, 12, 0, 1048576, 1048575, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_limit() - read: Alternate prefetchable
 * memory limit
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_prefetchable_limit(const struct pcicap_cxl_port *v,
					    struct pcicap_cxl_port_alt_prefetchable_limit *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT,
				  &val->raw);
}

/**
 * pcicap_cxl_port_update_alt_prefetchable_limit() - change bits: Alternate
 * prefetchable memory limit
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
pcicap_cxl_port_update_alt_prefetchable_limit(const struct pcicap_cxl_port *v,
					      uint16_t mask,
					      struct pcicap_cxl_port_alt_prefetchable_limit val)
{
	struct pcicap_cxl_port_alt_prefetchable_limit old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_base_high() - read: Address bits 63
 * to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						 uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_cxl_port_read_alt_prefetchable_limit_high() - read: Address bits 63
 * to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						 uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						  uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_alt_prefetchable_limit_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Register block (RCRB) of a downstream port */
struct pcicap_cxl_port_rcrb_base {
	uint32_t raw;
};

/* The base address is valid */
static inline bool
pcicap_cxl_port_rcrb_base_enable(struct pcicap_cxl_port_rcrb_base r)
{
	return (r.raw & PCICAP_CXL_PORT_RCRB_BASE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_rcrb_base
pcicap_cxl_port_rcrb_base_set_enable(struct pcicap_cxl_port_rcrb_base r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_CXL_PORT_RCRB_BASE_ENABLE,
			      val ? PCICAP_CXL_PORT_RCRB_BASE_ENABLE : 0);
	return r;
}

/* Address bits 31 to 13 */
static inline uint32_t
pcicap_cxl_port_rcrb_base_base(struct pcicap_cxl_port_rcrb_base r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_PORT_RCRB_BASE_BASE) >> 13);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_port_rcrb_base
pcicap_cxl_port_rcrb_base_set_base(struct pcicap_cxl_port_rcrb_base r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_CXL_PORT_RCRB_BASE_BASE,
			      (uint32_t)val << 13);
	return r;
}

/* Address bits 31 to 13, as a quantity. */
static inline uint64_t
pcicap_cxl_port_rcrb_base_base_decoded(struct pcicap_cxl_port_rcrb_base r)
{
	uint64_t n = pcicap_cxl_port_rcrb_base_base(r);

	return n << 13;
}

/**
 * pcicap_cxl_port_rcrb_base_base_encode() - from a quantity: Address bits 31
 * to 13
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_rcrb_base_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 19, 13, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_cxl_port_read_rcrb_base() - read: Register block (RCRB) of a
 * downstream port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_rcrb_base(const struct pcicap_cxl_port *v,
			       struct pcicap_cxl_port_rcrb_base *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_PORT_RCRB_BASE,
				  &val->raw);
}

/**
 * pcicap_cxl_port_update_rcrb_base() - change bits: Register block (RCRB) of a
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_rcrb_base(const struct pcicap_cxl_port *v, uint32_t mask,
				 struct pcicap_cxl_port_rcrb_base val)
{
	struct pcicap_cxl_port_rcrb_base old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_PORT_RCRB_BASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_rcrb_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_PORT_RCRB_BASE,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_cxl_port_read_rcrb_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_rcrb_base_high(const struct pcicap_cxl_port *v,
				    uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_rcrb_base_high(const struct pcicap_cxl_port *v,
				     uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_update_rcrb_base_high(const struct pcicap_cxl_port *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_port_read_rcrb_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_PORT_RCRB_BASE_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_prefetchable_window_base(const struct pcicap_cxl_port *v,
						  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_cxl_port_alt_prefetchable_base part;

		ret = pcicap_cxl_port_read_alt_prefetchable_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_cxl_port_alt_prefetchable_base_base(part) << 20;
	}
	{
		uint32_t part;

		ret = pcicap_cxl_port_read_alt_prefetchable_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_alt_prefetchable_window_base(const struct pcicap_cxl_port *v,
						   uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 20);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0xfff) << 4));
		struct pcicap_cxl_port_alt_prefetchable_base part = { bits };

		ret = pcicap_cxl_port_update_alt_prefetchable_base(v, 0xfff0,
								   part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_alt_prefetchable_window_limit(const struct pcicap_cxl_port *v,
						   uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_cxl_port_alt_prefetchable_limit part;

		ret = pcicap_cxl_port_read_alt_prefetchable_limit(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_cxl_port_alt_prefetchable_limit_limit(part) << 20;
	}
	{
		uint32_t part;

		ret = pcicap_cxl_port_read_alt_prefetchable_limit_high(v,
								       &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_alt_prefetchable_window_limit(const struct pcicap_cxl_port *v,
						    uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 20) - 1)) != 1048575)
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 20);
		uint16_t bits = (uint16_t)((((uint32_t)val & 0xfff) << 4));
		struct pcicap_cxl_port_alt_prefetchable_limit part = { bits };

		ret = pcicap_cxl_port_update_alt_prefetchable_limit(v, 0xfff0,
								    part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_read_rcrb(const struct pcicap_cxl_port *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_cxl_port_rcrb_base part;

		ret = pcicap_cxl_port_read_rcrb_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_cxl_port_rcrb_base_base(part) << 13;
	}
	{
		uint32_t part;

		ret = pcicap_cxl_port_read_rcrb_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_write_rcrb(const struct pcicap_cxl_port *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 13) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 13);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0x7ffff) << 13));
		struct pcicap_cxl_port_rcrb_base part = { bits };

		ret = pcicap_cxl_port_update_rcrb_base(v, 0xffffe000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
	uint32_t dw[10];
};

/**
 * pcicap_cxl_port_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot(const struct pcicap_cxl_port *v,
			 struct pcicap_cxl_port_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 8, &s->dw[2]);
}

/* Port status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_status(const struct pcicap_cxl_port_dwords *s,
				struct pcicap_cxl_port_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_STATUS, &val->raw);
}

/* Overrides: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_ctrl(const struct pcicap_cxl_port_dwords *s,
			      struct pcicap_cxl_port_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_CXL_PORT_CTRL,
				    &val->raw);
}

/* First alternate bus: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_bus_base(const struct pcicap_cxl_port_dwords *s,
				      uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

/* Last alternate bus: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_bus_limit(const struct pcicap_cxl_port_dwords *s,
				       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_CXL_PORT_ALT_BUS_LIMIT, val);
}

/* Alternate memory base: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_memory_base(const struct pcicap_cxl_port_dwords *s,
					 struct pcicap_cxl_port_alt_memory_base *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_MEMORY_BASE, &val->raw);
}

/* Alternate memory limit: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_memory_limit(const struct pcicap_cxl_port_dwords *s,
					  struct pcicap_cxl_port_alt_memory_limit *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_MEMORY_LIMIT,
				    &val->raw);
}

/*
 * Alternate prefetchable memory base: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_prefetchable_base(const struct pcicap_cxl_port_dwords *s,
					       struct pcicap_cxl_port_alt_prefetchable_base *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE,
				    &val->raw);
}

/*
 * Alternate prefetchable memory limit: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_prefetchable_limit(const struct pcicap_cxl_port_dwords *s,
						struct pcicap_cxl_port_alt_prefetchable_limit *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT,
				    &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_prefetchable_base_high(const struct pcicap_cxl_port_dwords *s,
						    uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				    val);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_alt_prefetchable_limit_high(const struct pcicap_cxl_port_dwords *s,
						     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				    val);
}

/*
 * Register block (RCRB) of a downstream port: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_rcrb_base(const struct pcicap_cxl_port_dwords *s,
				   struct pcicap_cxl_port_rcrb_base *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_RCRB_BASE, &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_snapshot_rcrb_base_high(const struct pcicap_cxl_port_dwords *s,
					uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_PORT_RCRB_BASE_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_init(struct pcicap_cxl_port *v)
{
	pcicap_view_clamp(&v->view, 40);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_port_find_next(const struct pcicap_cxl_port *prev,
			  struct pcicap_cxl_port *v)
{
	return pcicap_cxl_port_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_PORT_H */
