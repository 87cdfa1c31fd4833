/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Page Request Interface
 *
 * Generated from specs/ext/pri.yaml - do not edit.
 */
/* Source: PCIe Base, Page Request Extended Capability */
#ifndef PCICAP_PRI_H
#define PCICAP_PRI_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_PRI_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_PRI_ID				0x0013
#define PCICAP_PRI_SIZE				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_pri_ctrl_t;
/* rw, rw1s: Page request control */
#define PCICAP_PRI_CTRL				0x04
/* rw: Page requests are enabled */
#define  PCICAP_PRI_CTRL_ENABLE			PCICAP_BITS(pcicap_pri_ctrl_t, 0x0001)
/* rw1s: Resets the interface and discards outstanding requests; reads 0 */
#define  PCICAP_PRI_CTRL_RESET			PCICAP_BITS(pcicap_pri_ctrl_t, 0x0002)

typedef u16 __bitwise pcicap_pri_status_t;
/* rw1c, ro: Page request status */
#define PCICAP_PRI_STATUS				0x06
/* rw1c: A response reported failure */
#define  PCICAP_PRI_STATUS_RESPONSE_FAILURE		PCICAP_BITS(pcicap_pri_status_t, 0x0001)
/* rw1c: A response had an unexpected group index */
#define  PCICAP_PRI_STATUS_UNEXPECTED_GROUP_INDEX	PCICAP_BITS(pcicap_pri_status_t, 0x0002)
/* ro: No request is outstanding */
#define  PCICAP_PRI_STATUS_STOPPED			PCICAP_BITS(pcicap_pri_status_t, 0x0100)
/* ro: Responses need the PASID of the request */
#define  PCICAP_PRI_STATUS_RESPONSE_PASID_REQUIRED	PCICAP_BITS(pcicap_pri_status_t, 0x8000)
/* ro: Maximum number of outstanding page requests */
#define PCICAP_PRI_MAX_REQUESTS			0x08
/* rw: Number of outstanding page requests allowed */
#define PCICAP_PRI_ALLOCATION			0x0c
/* clang-format on */

/**
 * struct pcicap_pri - Page Request Interface
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_pri_find() only.
 */
struct pcicap_pri {
	struct pci_dev *dev;
	u16 pos;
};

/* Page request control */
static inline int __must_check
pcicap_pri_read_ctrl(const struct pcicap_pri *v, pcicap_pri_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PRI_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pri_update_ctrl(const struct pcicap_pri *v, pcicap_pri_ctrl_t mask,
		       pcicap_pri_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_PRI_OWNER) ? 0x0003 : 0x0002);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PRI_CTRL + PCICAP_SURE,
				      0xfffd & ~(__force u16)mask,
				      (__force u16)val);
}

/* Page request status */
static inline int __must_check
pcicap_pri_read_status(const struct pcicap_pri *v, pcicap_pri_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PRI_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pri_clear_status(const struct pcicap_pri *v, pcicap_pri_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0003);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_PRI_STATUS,
				     (__force u16)bits);
}

/* Maximum number of outstanding page requests */
static inline int __must_check
pcicap_pri_read_max_requests(const struct pcicap_pri *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_PRI_MAX_REQUESTS,
				    val);
}

/* Number of outstanding page requests allowed */
static inline int __must_check
pcicap_pri_read_allocation(const struct pcicap_pri *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_PRI_ALLOCATION,
				    val);
}

static inline int __must_check
pcicap_pri_write_allocation(const struct pcicap_pri *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PRI_ALLOCATION,
				     val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pri_at(struct pci_dev *dev, u16 pos, struct pcicap_pri *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_pri_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pri_find(struct pci_dev *dev, struct pcicap_pri *v)
{
#ifdef CONFIG_PCI_PRI
	u16 pos = dev->pri_cap;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_PRI_ID);
#endif
	int ret = pcicap_pri_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pri_find_next(const struct pcicap_pri *prev, struct pcicap_pri *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PRI_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pri_at(dev, pos, v);
}

#endif /* PCICAP_PRI_H */
