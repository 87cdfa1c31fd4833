/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Address Translation Services
 *
 * Generated from specs/ext/ats.yaml - do not edit.
 */
/* Source: PCIe Base, ATS Extended Capability */
#ifndef PCICAP_ATS_H
#define PCICAP_ATS_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_ATS_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_ATS_ID				0x000f
#define PCICAP_ATS_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ats_cap_t;
/* ro: ATS capabilities */
#define PCICAP_ATS_CAP				0x04
/* ro: Depth of the invalidate queue */
#define  PCICAP_ATS_CAP_INVALIDATE_QUEUE_DEPTH	PCICAP_BITS(pcicap_ats_cap_t, 0x001f)
/* ro: Untranslated addresses are always page aligned */
#define  PCICAP_ATS_CAP_PAGE_ALIGNED_REQUEST	PCICAP_BITS(pcicap_ats_cap_t, 0x0020)
/* ro: Global invalidation is supported */
#define  PCICAP_ATS_CAP_GLOBAL_INVALIDATE	PCICAP_BITS(pcicap_ats_cap_t, 0x0040)
/* ro: Relaxed ordering on translation requests is supported */
#define  PCICAP_ATS_CAP_RELAXED_ORDERING	PCICAP_BITS(pcicap_ats_cap_t, 0x0080)

typedef u16 __bitwise pcicap_ats_ctrl_t;
/* rw: ATS control */
#define PCICAP_ATS_CTRL					0x06
/* rw: Smallest translation unit */
#define  PCICAP_ATS_CTRL_SMALLEST_TRANSLATION_UNIT	PCICAP_BITS(pcicap_ats_ctrl_t, 0x001f)
/* rw: ATS is enabled */
#define  PCICAP_ATS_CTRL_ENABLE				PCICAP_BITS(pcicap_ats_ctrl_t, 0x8000)
/* clang-format on */

/**
 * struct pcicap_ats - Address Translation Services
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ats_find() only.
 */
struct pcicap_ats {
	struct pci_dev *dev;
	u16 pos;
};

/* ATS capabilities */
static inline int __must_check
pcicap_ats_read_cap(const struct pcicap_ats *v, pcicap_ats_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_ATS_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* ATS control */
static inline int __must_check
pcicap_ats_read_ctrl(const struct pcicap_ats *v, pcicap_ats_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_ATS_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

#ifdef PCICAP_ATS_OWNER

static inline int __must_check
pcicap_ats_update_ctrl(const struct pcicap_ats *v, pcicap_ats_ctrl_t mask,
		       pcicap_ats_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_ATS_OWNER) ? 0x801f : 0x0000);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_ATS_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

#endif

/* At an offset that is known. */
static inline int __must_check
pcicap_ats_at(struct pci_dev *dev, u16 pos, struct pcicap_ats *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_ats_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ats_find(struct pci_dev *dev, struct pcicap_ats *v)
{
#ifdef CONFIG_PCI_ATS
	u16 pos = dev->ats_cap;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_ATS_ID);
#endif
	int ret = pcicap_ats_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ats_find_next(const struct pcicap_ats *prev, struct pcicap_ats *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_ATS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ats_at(dev, pos, v);
}

#endif /* PCICAP_ATS_H */
