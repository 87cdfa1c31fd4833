/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Extensions for Ports
 *
 * Generated from specs/vendor/cxl_port.yaml - do not edit.
 */
/* Source: CXL 3.0, 8.1.5; QEMU cxl_pci.h, libpci header.h, Linux pci_regs.h */
#ifndef PCICAP_CXL_PORT_H
#define PCICAP_CXL_PORT_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CXL_PORT_SIZE			0x28

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_cxl_port_status_t;
/* ro, rw1cs: Port status */
#define PCICAP_CXL_PORT_STATUS				0x0a
/* ro: Power management initialization has completed */
#define  PCICAP_CXL_PORT_STATUS_PM_INIT_COMPLETE \
	PCICAP_BITS(pcicap_cxl_port_status_t, 0x0001)
/* rw1cs: Went viral */
#define  PCICAP_CXL_PORT_STATUS_VIRAL_STATUS \
	PCICAP_BITS(pcicap_cxl_port_status_t, 0x4000)

typedef u16 __bitwise pcicap_cxl_port_ctrl_t;
/* rw: Overrides */
#define PCICAP_CXL_PORT_CTRL				0x0c
/* rw: Secondary bus reset is unmasked */
#define  PCICAP_CXL_PORT_CTRL_UNMASK_SBR		PCICAP_BITS(pcicap_cxl_port_ctrl_t, 0x0001)
/* rw: Link disable is unmasked */
#define  PCICAP_CXL_PORT_CTRL_UNMASK_LINK_DISABLE	PCICAP_BITS(pcicap_cxl_port_ctrl_t, 0x0002)
/* rw: Alternate memory and ID space is enabled */
#define  PCICAP_CXL_PORT_CTRL_ALT_MEM_ID_ENABLE		PCICAP_BITS(pcicap_cxl_port_ctrl_t, 0x0004)
/* rw: Alternate bus master enable */
#define  PCICAP_CXL_PORT_CTRL_ALT_BME			PCICAP_BITS(pcicap_cxl_port_ctrl_t, 0x0008)
/* rw: UIO to HDM is enabled */
#define  PCICAP_CXL_PORT_CTRL_UIO_TO_HDM_ENABLE		PCICAP_BITS(pcicap_cxl_port_ctrl_t, 0x0010)
/* rw: Viral handling */
#define  PCICAP_CXL_PORT_CTRL_VIRAL_ENABLE		PCICAP_BITS(pcicap_cxl_port_ctrl_t, 0x4000)
/* rw: First alternate bus */
#define PCICAP_CXL_PORT_ALT_BUS_BASE		0x0e
/* rw: Last alternate bus */
#define PCICAP_CXL_PORT_ALT_BUS_LIMIT		0x0f

typedef u16 __bitwise pcicap_cxl_port_alt_memory_base_t;
/* rw: Alternate memory base */
#define PCICAP_CXL_PORT_ALT_MEMORY_BASE		0x10
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_MEMORY_BASE_BASE \
	PCICAP_BITS(pcicap_cxl_port_alt_memory_base_t, 0xfff0)

typedef u16 __bitwise pcicap_cxl_port_alt_memory_limit_t;
/* rw: Alternate memory limit */
#define PCICAP_CXL_PORT_ALT_MEMORY_LIMIT	0x12
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_MEMORY_LIMIT_LIMIT \
	PCICAP_BITS(pcicap_cxl_port_alt_memory_limit_t, 0xfff0)

typedef u16 __bitwise pcicap_cxl_port_alt_prefetchable_base_t;
/* rw: Alternate prefetchable memory base */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE		0x14
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_BASE \
	PCICAP_BITS(pcicap_cxl_port_alt_prefetchable_base_t, 0xfff0)

typedef u16 __bitwise pcicap_cxl_port_alt_prefetchable_limit_t;
/* rw: Alternate prefetchable memory limit */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT		0x16
/* rw: Address bits 31 to 20 */
#define  PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_LIMIT \
	PCICAP_BITS(pcicap_cxl_port_alt_prefetchable_limit_t, 0xfff0)
/* rw: Address bits 63 to 32 */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH	0x18
/* rw: Address bits 63 to 32 */
#define PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH	0x1c

typedef u32 __bitwise pcicap_cxl_port_rcrb_base_t;
/* rw: Register block (RCRB) of a downstream port */
#define PCICAP_CXL_PORT_RCRB_BASE		0x20
/* rw: The base address is valid */
#define  PCICAP_CXL_PORT_RCRB_BASE_ENABLE	PCICAP_BITS(pcicap_cxl_port_rcrb_base_t, 0x00000001)
/* rw: Address bits 31 to 13 */
#define  PCICAP_CXL_PORT_RCRB_BASE_BASE		PCICAP_BITS(pcicap_cxl_port_rcrb_base_t, 0xffffe000)
/* rw: Address bits 63 to 32 */
#define PCICAP_CXL_PORT_RCRB_BASE_HIGH		0x24
/* clang-format on */

/**
 * struct pcicap_cxl_port - CXL Extensions for Ports
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_port_find() only.
 */
struct pcicap_cxl_port {
	struct pci_dev *dev;
	u16 pos;
};

/* Port status */
static inline int __must_check
pcicap_cxl_port_read_status(const struct pcicap_cxl_port *v,
			    pcicap_cxl_port_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_PORT_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_port_clear_status(const struct pcicap_cxl_port *v,
			     pcicap_cxl_port_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x4000);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_CXL_PORT_STATUS,
				     (__force u16)bits);
}

/* Overrides */
static inline int __must_check
pcicap_cxl_port_read_ctrl(const struct pcicap_cxl_port *v,
			  pcicap_cxl_port_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_PORT_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_port_update_ctrl(const struct pcicap_cxl_port *v,
			    pcicap_cxl_port_ctrl_t mask,
			    pcicap_cxl_port_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x401f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_PORT_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* First alternate bus */
static inline int __must_check
pcicap_cxl_port_read_alt_bus_base(const struct pcicap_cxl_port *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

static inline int __must_check
pcicap_cxl_port_write_alt_bus_base(const struct pcicap_cxl_port *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_BUS_BASE, val);
}

/* Last alternate bus */
static inline int __must_check
pcicap_cxl_port_read_alt_bus_limit(const struct pcicap_cxl_port *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_CXL_PORT_ALT_BUS_LIMIT, val);
}

static inline int __must_check
pcicap_cxl_port_write_alt_bus_limit(const struct pcicap_cxl_port *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_BUS_LIMIT,
				    val);
}

/* Alternate memory base */
static inline int __must_check
pcicap_cxl_port_read_alt_memory_base(const struct pcicap_cxl_port *v,
				     pcicap_cxl_port_alt_memory_base_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_MEMORY_BASE + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_port_update_alt_memory_base(const struct pcicap_cxl_port *v,
				       pcicap_cxl_port_alt_memory_base_t mask,
				       pcicap_cxl_port_alt_memory_base_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_PORT_ALT_MEMORY_BASE + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Alternate memory limit */
static inline int __must_check
pcicap_cxl_port_read_alt_memory_limit(const struct pcicap_cxl_port *v,
				      pcicap_cxl_port_alt_memory_limit_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_MEMORY_LIMIT + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_port_update_alt_memory_limit(const struct pcicap_cxl_port *v,
					pcicap_cxl_port_alt_memory_limit_t mask,
					pcicap_cxl_port_alt_memory_limit_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_PORT_ALT_MEMORY_LIMIT + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Alternate prefetchable memory base */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_base(const struct pcicap_cxl_port *v,
					   pcicap_cxl_port_alt_prefetchable_base_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_port_update_alt_prefetchable_base(const struct pcicap_cxl_port *v,
					     pcicap_cxl_port_alt_prefetchable_base_t mask,
					     pcicap_cxl_port_alt_prefetchable_base_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Alternate prefetchable memory limit */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_limit(const struct pcicap_cxl_port *v,
					    pcicap_cxl_port_alt_prefetchable_limit_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_port_update_alt_prefetchable_limit(const struct pcicap_cxl_port *v,
					      pcicap_cxl_port_alt_prefetchable_limit_t mask,
					      pcicap_cxl_port_alt_prefetchable_limit_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfff0);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				    val);
}

static inline int __must_check
pcicap_cxl_port_write_alt_prefetchable_base_high(const struct pcicap_cxl_port *v,
						 u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_BASE_HIGH,
				     val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_cxl_port_read_alt_prefetchable_limit_high(const struct pcicap_cxl_port *v,
						 u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				    val);
}

static inline int __must_check
pcicap_cxl_port_write_alt_pref_limit_high(const struct pcicap_cxl_port *v,
					  u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_CXL_PORT_ALT_PREFETCHABLE_LIMIT_HIGH,
				     val);
}

/* Register block (RCRB) of a downstream port */
static inline int __must_check
pcicap_cxl_port_read_rcrb_base(const struct pcicap_cxl_port *v,
			       pcicap_cxl_port_rcrb_base_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_PORT_RCRB_BASE + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_cxl_port_update_rcrb_base(const struct pcicap_cxl_port *v,
				 pcicap_cxl_port_rcrb_base_t mask,
				 pcicap_cxl_port_rcrb_base_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xffffe001);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_CXL_PORT_RCRB_BASE + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_cxl_port_read_rcrb_base_high(const struct pcicap_cxl_port *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_PORT_RCRB_BASE_HIGH,
				    val);
}

static inline int __must_check
pcicap_cxl_port_write_rcrb_base_high(const struct pcicap_cxl_port *v, u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_CXL_PORT_RCRB_BASE_HIGH,
				     val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_port_at(struct pci_dev *dev, u16 pos, struct pcicap_cxl_port *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_port_find_after(struct pci_dev *dev, u16 after,
			   struct pcicap_cxl_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0003, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_port_at(dev, pos, v);
}

/**
 * pcicap_cxl_port_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_port_find(struct pci_dev *dev, struct pcicap_cxl_port *v)
{
	return pcicap_cxl_port_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_port_find_next(const struct pcicap_cxl_port *prev,
			  struct pcicap_cxl_port *v)
{
	return pcicap_cxl_port_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_CXL_PORT_H */
