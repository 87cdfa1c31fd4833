/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Precision Time Measurement
 *
 * Generated from specs/ext/ptm.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Precision Time Measurement Extended Capability;
 * libpci, EDK2
 */
#ifndef PCICAP_PTM_H
#define PCICAP_PTM_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_PTM_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_PTM_ID				0x001f
#define PCICAP_PTM_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_ptm_cap_t;
/* hwinit: PTM capabilities */
#define PCICAP_PTM_CAP					0x04
/* hwinit: PTM requester */
#define  PCICAP_PTM_CAP_REQUESTER			PCICAP_BITS(pcicap_ptm_cap_t, 0x00000001)
/* hwinit: PTM responder */
#define  PCICAP_PTM_CAP_RESPONDER			PCICAP_BITS(pcicap_ptm_cap_t, 0x00000002)
/* hwinit: PTM root */
#define  PCICAP_PTM_CAP_ROOT				PCICAP_BITS(pcicap_ptm_cap_t, 0x00000004)
/* hwinit: ePTM: enhanced precision time measurement */
#define  PCICAP_PTM_CAP_EPTM				PCICAP_BITS(pcicap_ptm_cap_t, 0x00000008)
/* hwinit: Propagation delay adaptation is supported */
#define  PCICAP_PTM_CAP_PROPAGATION_DELAY_ADAPTATION	PCICAP_BITS(pcicap_ptm_cap_t, 0x00000010)
/* hwinit: Local clock granularity */
#define  PCICAP_PTM_CAP_CLOCK_GRANULARITY		PCICAP_BITS(pcicap_ptm_cap_t, 0x0000ff00)
/* Unknown to the function */
#define  PCICAP_PTM_CAP_CLOCK_GRANULARITY_UNKNOWN	PCICAP_BITS(pcicap_ptm_cap_t, 0x00000000)
#define  PCICAP_PTM_CAP_CLOCK_GRANULARITY_ABOVE_254	PCICAP_BITS(pcicap_ptm_cap_t, 0x0000ff00)

typedef u32 __bitwise pcicap_ptm_ctrl_t;
/* rw: PTM control */
#define PCICAP_PTM_CTRL						0x08
/* rw: PTM is enabled */
#define  PCICAP_PTM_CTRL_ENABLE \
	PCICAP_BITS(pcicap_ptm_ctrl_t, 0x00000001)
/* rw: Selected as PTM root */
#define  PCICAP_PTM_CTRL_ROOT_SELECT \
	PCICAP_BITS(pcicap_ptm_ctrl_t, 0x00000002)
/* rw: Effective clock granularity up to the root */
#define  PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY \
	PCICAP_BITS(pcicap_ptm_ctrl_t, 0x0000ff00)
/* Unknown to the function */
#define  PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY_UNKNOWN \
	PCICAP_BITS(pcicap_ptm_ctrl_t, 0x00000000)
#define  PCICAP_PTM_CTRL_EFFECTIVE_GRANULARITY_ABOVE_254 \
	PCICAP_BITS(pcicap_ptm_ctrl_t, 0x0000ff00)
/* clang-format on */

/**
 * struct pcicap_ptm - Precision Time Measurement
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ptm_find() only.
 */
struct pcicap_ptm {
	struct pci_dev *dev;
	u16 pos;
};

/* PTM capabilities */
static inline int __must_check
pcicap_ptm_read_cap(const struct pcicap_ptm *v, pcicap_ptm_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PTM_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* PTM control */
static inline int __must_check
pcicap_ptm_read_ctrl(const struct pcicap_ptm *v, pcicap_ptm_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PTM_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ptm_update_ctrl(const struct pcicap_ptm *v, pcicap_ptm_ctrl_t mask,
		       pcicap_ptm_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    __is_defined(PCICAP_PTM_OWNER) ? 0x0000ff03 : 0x0000ff02);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PTM_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ptm_at(struct pci_dev *dev, u16 pos, struct pcicap_ptm *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_ptm_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ptm_find(struct pci_dev *dev, struct pcicap_ptm *v)
{
#ifdef CONFIG_PCIE_PTM
	u16 pos = dev->ptm_cap;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_PTM_ID);
#endif
	int ret = pcicap_ptm_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ptm_find_next(const struct pcicap_ptm *prev, struct pcicap_ptm *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PTM_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ptm_at(dev, pos, v);
}

#endif /* PCICAP_PTM_H */
