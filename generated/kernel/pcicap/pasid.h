/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Process Address Space ID
 *
 * Generated from specs/ext/pasid.yaml - do not edit.
 */
/* Source: PCIe Base, PASID Extended Capability; libpci header.h */
#ifndef PCICAP_PASID_H
#define PCICAP_PASID_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_PASID_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_PASID_ID				0x001b
#define PCICAP_PASID_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_pasid_cap_t;
/* ro: PASID capabilities */
#define PCICAP_PASID_CAP			0x04
/* ro: Execute permission requests are supported */
#define  PCICAP_PASID_CAP_EXECUTE		PCICAP_BITS(pcicap_pasid_cap_t, 0x0002)
/* ro: Privileged mode is supported */
#define  PCICAP_PASID_CAP_PRIVILEGED		PCICAP_BITS(pcicap_pasid_cap_t, 0x0004)
/* ro: Translated requests with a PASID are supported */
#define  PCICAP_PASID_CAP_TRANSLATED_REQUESTS	PCICAP_BITS(pcicap_pasid_cap_t, 0x0008)
/* ro: Maximum PASID width in bits */
#define  PCICAP_PASID_CAP_MAX_WIDTH		PCICAP_BITS(pcicap_pasid_cap_t, 0x1f00)

typedef u16 __bitwise pcicap_pasid_ctrl_t;
/* rw: PASID control */
#define PCICAP_PASID_CTRL			0x06
/* rw: PASID is enabled */
#define  PCICAP_PASID_CTRL_ENABLE		PCICAP_BITS(pcicap_pasid_ctrl_t, 0x0001)
/* rw: Execute permission requests are enabled */
#define  PCICAP_PASID_CTRL_EXECUTE		PCICAP_BITS(pcicap_pasid_ctrl_t, 0x0002)
/* rw: Privileged mode is enabled */
#define  PCICAP_PASID_CTRL_PRIVILEGED		PCICAP_BITS(pcicap_pasid_ctrl_t, 0x0004)
/* rw: Translated requests with a PASID are enabled */
#define  PCICAP_PASID_CTRL_TRANSLATED_REQUESTS	PCICAP_BITS(pcicap_pasid_ctrl_t, 0x0008)
/* clang-format on */

/**
 * struct pcicap_pasid - Process Address Space ID
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_pasid_find() only.
 */
struct pcicap_pasid {
	struct pci_dev *dev;
	u16 pos;
};

/* PASID capabilities */
static inline int __must_check
pcicap_pasid_read_cap(const struct pcicap_pasid *v, pcicap_pasid_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PASID_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* PASID control */
static inline int __must_check
pcicap_pasid_read_ctrl(const struct pcicap_pasid *v, pcicap_pasid_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PASID_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pasid_update_ctrl(const struct pcicap_pasid *v, pcicap_pasid_ctrl_t mask,
			 pcicap_pasid_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_PASID_OWNER) ? 0x000f : 0x000e);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PASID_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pasid_at(struct pci_dev *dev, u16 pos, struct pcicap_pasid *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_pasid_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pasid_find(struct pci_dev *dev, struct pcicap_pasid *v)
{
#ifdef CONFIG_PCI_PASID
	u16 pos = dev->pasid_cap;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_PASID_ID);
#endif
	int ret = pcicap_pasid_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pasid_find_next(const struct pcicap_pasid *prev, struct pcicap_pasid *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PASID_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pasid_at(dev, pos, v);
}

#endif /* PCICAP_PASID_H */
