/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * L1 PM Substates
 *
 * Generated from specs/ext/l1ss.yaml - do not edit.
 */
/* Source: PCIe Base, L1 PM Substates Extended Capability; EDK2 for version 2 */
#ifndef PCICAP_L1SS_H
#define PCICAP_L1SS_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_L1SS_ID				0x001e

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_l1ss_cap_t;
/* hwinit: L1 PM substates capabilities */
#define PCICAP_L1SS_CAP					0x04
/* hwinit: PCI-PM L1.2 */
#define  PCICAP_L1SS_CAP_PCIPM_L1_2			PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000001)
/* hwinit: PCI-PM L1.1 */
#define  PCICAP_L1SS_CAP_PCIPM_L1_1			PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000002)
/* hwinit: ASPM L1.2 */
#define  PCICAP_L1SS_CAP_ASPM_L1_2			PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000004)
/* hwinit: ASPM L1.1 */
#define  PCICAP_L1SS_CAP_ASPM_L1_1			PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000008)
/* hwinit: L1 PM substates are supported */
#define  PCICAP_L1SS_CAP_L1_PM_SUBSTATES		PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000010)
/* hwinit: Link activation is supported */
#define  PCICAP_L1SS_CAP_LINK_ACTIVATION		PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000020)
/* hwinit: Port common mode restore time */
#define  PCICAP_L1SS_CAP_COMMON_MODE_RESTORE_TIME	PCICAP_BITS(pcicap_l1ss_cap_t, 0x0000ff00)
/* hwinit: Scale of T_POWER_ON */
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE			PCICAP_BITS(pcicap_l1ss_cap_t, 0x00030000)
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US2		PCICAP_BITS(pcicap_l1ss_cap_t, 0x00000000)
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US10		PCICAP_BITS(pcicap_l1ss_cap_t, 0x00010000)
#define  PCICAP_L1SS_CAP_POWER_ON_SCALE_US100		PCICAP_BITS(pcicap_l1ss_cap_t, 0x00020000)
/* hwinit: Port T_POWER_ON value */
#define  PCICAP_L1SS_CAP_POWER_ON_VALUE			PCICAP_BITS(pcicap_l1ss_cap_t, 0x00f80000)

typedef u32 __bitwise pcicap_l1ss_ctl1_t;
/* rw: Substates in use */
#define PCICAP_L1SS_CTL1				0x08
/* rw: PCI-PM L1.2 */
#define  PCICAP_L1SS_CTL1_PCIPM_L1_2			PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x00000001)
/* rw: PCI-PM L1.1 */
#define  PCICAP_L1SS_CTL1_PCIPM_L1_1			PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x00000002)
/* rw: ASPM L1.2 */
#define  PCICAP_L1SS_CTL1_ASPM_L1_2			PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x00000004)
/* rw: ASPM L1.1 */
#define  PCICAP_L1SS_CTL1_ASPM_L1_1			PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x00000008)
/* rw: Link activation interrupt is enabled */
#define  PCICAP_L1SS_CTL1_LINK_ACTIVATION_INTERRUPT	PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x00000010)
/* rw: Link activation is requested */
#define  PCICAP_L1SS_CTL1_LINK_ACTIVATION		PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x00000020)
/* rw: Common mode restore time */
#define  PCICAP_L1SS_CTL1_COMMON_MODE_RESTORE_TIME	PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x0000ff00)
/* rw: LTR L1.2 threshold */
#define  PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD		PCICAP_BITS(pcicap_l1ss_ctl1_t, 0x03ff0000)
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_L1SS_CTL1_LTR_L1_2_THRESHOLD_SCALE	PCICAP_BITS(pcicap_l1ss_ctl1_t, 0xe0000000)

typedef u32 __bitwise pcicap_l1ss_ctl2_t;
/* rw: T_POWER_ON value */
#define PCICAP_L1SS_CTL2			0x0c
/* rw: Scale of T_POWER_ON */
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE	PCICAP_BITS(pcicap_l1ss_ctl2_t, 0x00000003)
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US2	PCICAP_BITS(pcicap_l1ss_ctl2_t, 0x00000000)
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US10	PCICAP_BITS(pcicap_l1ss_ctl2_t, 0x00000001)
#define  PCICAP_L1SS_CTL2_POWER_ON_SCALE_US100	PCICAP_BITS(pcicap_l1ss_ctl2_t, 0x00000002)
/* rw: T_POWER_ON: minimum time from L1.2 exit to use */
#define  PCICAP_L1SS_CTL2_POWER_ON_VALUE	PCICAP_BITS(pcicap_l1ss_ctl2_t, 0x000000f8)

typedef u32 __bitwise pcicap_l1ss_status_t;
/* rw1c: Link activation */
#define PCICAP_L1SS_STATUS			0x10
/* rw1c: Link activation status */
#define  PCICAP_L1SS_STATUS_LINK_ACTIVATION	PCICAP_BITS(pcicap_l1ss_status_t, 0x00000001)
/* clang-format on */

/**
 * struct pcicap_l1ss - L1 PM Substates
 * @dev: the function
 * @pos: offset in its configuration space
 * @version: read once: the layout depends on it
 *
 * Made by pcicap_l1ss_find() only.
 */
struct pcicap_l1ss {
	struct pci_dev *dev;
	u16 pos;
	u32 version;
};

/* L1 PM substates capabilities */
static inline int __must_check
pcicap_l1ss_read_cap(const struct pcicap_l1ss *v, pcicap_l1ss_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_L1SS_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Substates in use */
static inline int __must_check
pcicap_l1ss_read_ctl1(const struct pcicap_l1ss *v, pcicap_l1ss_ctl1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_L1SS_CTL1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_l1ss_update_ctl1(const struct pcicap_l1ss *v, pcicap_l1ss_ctl1_t mask,
			pcicap_l1ss_ctl1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xe3ffff3f);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_L1SS_CTL1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* T_POWER_ON value */
static inline int __must_check
pcicap_l1ss_read_ctl2(const struct pcicap_l1ss *v, pcicap_l1ss_ctl2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_L1SS_CTL2 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_l1ss_update_ctl2(const struct pcicap_l1ss *v, pcicap_l1ss_ctl2_t mask,
			pcicap_l1ss_ctl2_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x000000fb);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_L1SS_CTL2 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Link activation */
static inline int __must_check
pcicap_l1ss_read_status(const struct pcicap_l1ss *v, pcicap_l1ss_status_t *val)
{
	*val = (__force pcicap_l1ss_status_t)U32_MAX;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_L1SS_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_l1ss_clear_status(const struct pcicap_l1ss *v, pcicap_l1ss_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000001);

	if (ret)
		return ret;
	if (v->version < 2)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_L1SS_STATUS,
				     (__force u32)bits);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_l1ss_init(struct pcicap_l1ss *v)
{
	int ret;

	ret = pcicap_fact_version(v->dev, v->pos, &v->version);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_l1ss_at(struct pci_dev *dev, u16 pos, struct pcicap_l1ss *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_l1ss_init(v);
}

/**
 * pcicap_l1ss_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_l1ss_find(struct pci_dev *dev, struct pcicap_l1ss *v)
{
#ifdef CONFIG_PCIEASPM
	u16 pos = dev->l1ss;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_L1SS_ID);
#endif

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_l1ss_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_l1ss_find_next(const struct pcicap_l1ss *prev, struct pcicap_l1ss *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_L1SS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_l1ss_at(dev, pos, v);
}

#endif /* PCICAP_L1SS_H */
