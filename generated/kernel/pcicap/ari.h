/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternative Routing-ID Interpretation
 *
 * Generated from specs/ext/ari.yaml - do not edit.
 */
/* Source: PCIe Base, ARI Capability */
#ifndef PCICAP_ARI_H
#define PCICAP_ARI_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_ARI_ID				0x000e
#define PCICAP_ARI_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ari_cap_t;
/* ro: ARI capabilities */
#define PCICAP_ARI_CAP				0x04
/* ro: MFVC arbitrates between function groups */
#define  PCICAP_ARI_CAP_MFVC_FUNCTION_GROUPS	PCICAP_BITS(pcicap_ari_cap_t, 0x0001)
/* ro: ACS controls by function groups */
#define  PCICAP_ARI_CAP_ACS_FUNCTION_GROUPS	PCICAP_BITS(pcicap_ari_cap_t, 0x0002)
/* ro: Number of the next function; 0 in the last one */
#define  PCICAP_ARI_CAP_NEXT_FUNCTION		PCICAP_BITS(pcicap_ari_cap_t, 0xff00)

typedef u16 __bitwise pcicap_ari_ctrl_t;
/* rw: ARI control */
#define PCICAP_ARI_CTRL				0x06
/* rw: MFVC arbitrates between function groups */
#define  PCICAP_ARI_CTRL_MFVC_FUNCTION_GROUPS	PCICAP_BITS(pcicap_ari_ctrl_t, 0x0001)
/* rw: ACS controls by function groups */
#define  PCICAP_ARI_CTRL_ACS_FUNCTION_GROUPS	PCICAP_BITS(pcicap_ari_ctrl_t, 0x0002)
/* rw: Group of this function */
#define  PCICAP_ARI_CTRL_FUNCTION_GROUP		PCICAP_BITS(pcicap_ari_ctrl_t, 0x0070)
/* clang-format on */

/**
 * struct pcicap_ari - Alternative Routing-ID Interpretation
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ari_find() only.
 */
struct pcicap_ari {
	struct pci_dev *dev;
	u16 pos;
};

/* ARI capabilities */
static inline int __must_check
pcicap_ari_read_cap(const struct pcicap_ari *v, pcicap_ari_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_ARI_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* ARI control */
static inline int __must_check
pcicap_ari_read_ctrl(const struct pcicap_ari *v, pcicap_ari_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_ARI_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ari_update_ctrl(const struct pcicap_ari *v, pcicap_ari_ctrl_t mask,
		       pcicap_ari_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0073);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_ARI_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ari_at(struct pci_dev *dev, u16 pos, struct pcicap_ari *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_ari_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ari_find(struct pci_dev *dev, struct pcicap_ari *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_ARI_ID);
	int ret = pcicap_ari_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ari_find_next(const struct pcicap_ari *prev, struct pcicap_ari *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_ARI_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ari_at(dev, pos, v);
}

#endif /* PCICAP_ARI_H */
