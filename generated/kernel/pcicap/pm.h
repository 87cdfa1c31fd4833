/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Power Management Interface
 *
 * Generated from specs/std/pm.yaml - do not edit.
 */
/*
 * Source: PCI Bus Power Management 1.2, 3.2; PCIe Base, PCI Power
 * Management Capability
 */
#ifndef PCICAP_PM_H
#define PCICAP_PM_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_PM_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_PM_ID				0x01
#define PCICAP_PM_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_pm_cap_t;
/* ro: Power management capabilities */
#define PCICAP_PM_CAP				0x02
/* ro: Version of the power management specification */
#define  PCICAP_PM_CAP_VERSION			PCICAP_BITS(pcicap_pm_cap_t, 0x0007)
/* ro: PME clock: the PCI clock is needed for PME */
#define  PCICAP_PM_CAP_PME_CLOCK		PCICAP_BITS(pcicap_pm_cap_t, 0x0008)
/* ro: No delay is needed after a return to D0 */
#define  PCICAP_PM_CAP_IMMEDIATE_READINESS	PCICAP_BITS(pcicap_pm_cap_t, 0x0010)
/* ro: Device-specific initialization is needed in D0 */
#define  PCICAP_PM_CAP_DSI			PCICAP_BITS(pcicap_pm_cap_t, 0x0020)
/* ro: Auxiliary current for PME from D3cold */
#define  PCICAP_PM_CAP_AUX_CURRENT		PCICAP_BITS(pcicap_pm_cap_t, 0x01c0)
#define  PCICAP_PM_CAP_AUX_CURRENT_SELF_POWERED	PCICAP_BITS(pcicap_pm_cap_t, 0x0000)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA55		PCICAP_BITS(pcicap_pm_cap_t, 0x0040)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA100	PCICAP_BITS(pcicap_pm_cap_t, 0x0080)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA160	PCICAP_BITS(pcicap_pm_cap_t, 0x00c0)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA220	PCICAP_BITS(pcicap_pm_cap_t, 0x0100)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA270	PCICAP_BITS(pcicap_pm_cap_t, 0x0140)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA320	PCICAP_BITS(pcicap_pm_cap_t, 0x0180)
#define  PCICAP_PM_CAP_AUX_CURRENT_MA375	PCICAP_BITS(pcicap_pm_cap_t, 0x01c0)
/* ro: D1 is supported */
#define  PCICAP_PM_CAP_D1			PCICAP_BITS(pcicap_pm_cap_t, 0x0200)
/* ro: D2 is supported */
#define  PCICAP_PM_CAP_D2			PCICAP_BITS(pcicap_pm_cap_t, 0x0400)
/* ro: States from which PME is supported */
#define  PCICAP_PM_CAP_PME_SUPPORT		PCICAP_BITS(pcicap_pm_cap_t, 0xf800)
#define  PCICAP_PM_CAP_PME_SUPPORT_D0		PCICAP_BITS(pcicap_pm_cap_t, 0x0800)
#define  PCICAP_PM_CAP_PME_SUPPORT_D1		PCICAP_BITS(pcicap_pm_cap_t, 0x1000)
#define  PCICAP_PM_CAP_PME_SUPPORT_D2		PCICAP_BITS(pcicap_pm_cap_t, 0x2000)
#define  PCICAP_PM_CAP_PME_SUPPORT_D3HOT	PCICAP_BITS(pcicap_pm_cap_t, 0x4000)
#define  PCICAP_PM_CAP_PME_SUPPORT_D3COLD	PCICAP_BITS(pcicap_pm_cap_t, 0x8000)

typedef u16 __bitwise pcicap_pm_ctrl_t;
/* rw, ro, rws, rw1cs: Power management control and status */
#define PCICAP_PM_CTRL				0x04
/* rw: Power state; writing it changes the state */
#define  PCICAP_PM_CTRL_POWER_STATE		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0003)
#define  PCICAP_PM_CTRL_POWER_STATE_D0		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0000)
#define  PCICAP_PM_CTRL_POWER_STATE_D1		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0001)
#define  PCICAP_PM_CTRL_POWER_STATE_D2		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0002)
#define  PCICAP_PM_CTRL_POWER_STATE_D3HOT	PCICAP_BITS(pcicap_pm_ctrl_t, 0x0003)
/* ro: No internal reset from D3hot to D0 */
#define  PCICAP_PM_CTRL_NO_SOFT_RESET		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0008)
/* rws: PME is enabled */
#define  PCICAP_PM_CTRL_PME_ENABLE		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0100)
/* rw: Selects what the data register reports */
#define  PCICAP_PM_CTRL_DATA_SELECT		PCICAP_BITS(pcicap_pm_ctrl_t, 0x1e00)
/* ro: Scale of the data register */
#define  PCICAP_PM_CTRL_DATA_SCALE		PCICAP_BITS(pcicap_pm_ctrl_t, 0x6000)
#define  PCICAP_PM_CTRL_DATA_SCALE_UNKNOWN	PCICAP_BITS(pcicap_pm_ctrl_t, 0x0000)
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_1		PCICAP_BITS(pcicap_pm_ctrl_t, 0x2000)
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_01	PCICAP_BITS(pcicap_pm_ctrl_t, 0x4000)
#define  PCICAP_PM_CTRL_DATA_SCALE_W0_001	PCICAP_BITS(pcicap_pm_ctrl_t, 0x6000)
/* rw1cs: A PME was signalled */
#define  PCICAP_PM_CTRL_PME_STATUS		PCICAP_BITS(pcicap_pm_ctrl_t, 0x8000)
#define  PCICAP_PM_CTRL_RESET_VALUE		PCICAP_BITS(pcicap_pm_ctrl_t, 0x0000)

typedef u8 __bitwise pcicap_pm_bridge_t;
/* ro: Power of the secondary bus; 0 on PCI Express */
#define PCICAP_PM_BRIDGE			0x06
/* ro: Secondary bus goes to B2 when the bridge is in D3hot */
#define  PCICAP_PM_BRIDGE_B2_B3			PCICAP_BITS(pcicap_pm_bridge_t, 0x40)
/* ro: Secondary bus power and clock follow the bridge */
#define  PCICAP_PM_BRIDGE_BPCC_ENABLE		PCICAP_BITS(pcicap_pm_bridge_t, 0x80)
/* ro: Data that data_select chooses */
#define PCICAP_PM_DATA				0x07
/* clang-format on */

/**
 * struct pcicap_pm - PCI Power Management Interface
 * @dev: the function
 * @pos: offset in its configuration space
 * @header_type: read once: the layout depends on it
 *
 * Made by pcicap_pm_find() only.
 */
struct pcicap_pm {
	struct pci_dev *dev;
	u16 pos;
	u32 header_type;
};

/* Power management capabilities */
static inline int __must_check
pcicap_pm_read_cap(const struct pcicap_pm *v, pcicap_pm_cap_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_PM_CAP,
				    (__force u16 *)val);
}

/* Power management control and status */
static inline int __must_check
pcicap_pm_read_ctrl(const struct pcicap_pm *v, pcicap_pm_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_PM_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_pm_update_ctrl(const struct pcicap_pm *v, pcicap_pm_ctrl_t mask,
		      pcicap_pm_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_PM_OWNER) ? 0x1f03 : 0x1e00);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PM_CTRL + PCICAP_SURE,
				      0x1ff7 & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_pm_clear_ctrl(const struct pcicap_pm *v, pcicap_pm_ctrl_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits,
				   __is_defined(PCICAP_PM_OWNER) ? 0x8000 : 0x8000);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_PM_CTRL + PCICAP_SURE,
				      0x1ff7, (__force u16)bits);
}

/* Power of the secondary bus; 0 on PCI Express */
static inline int __must_check
pcicap_pm_read_bridge(const struct pcicap_pm *v, pcicap_pm_bridge_t *val)
{
	*val = (__force pcicap_pm_bridge_t)U8_MAX;
	if (v->header_type < 1)
		return -ENXIO;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_PM_BRIDGE + PCICAP_SURE,
				   (__force u8 *)val);
}

/* Data that data_select chooses */
static inline int __must_check
pcicap_pm_read_data(const struct pcicap_pm *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_PM_DATA, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pm_init(struct pcicap_pm *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->dev, v->pos, &v->header_type);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pm_at(struct pci_dev *dev, u16 pos, struct pcicap_pm *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pm_init(v);
}

/**
 * pcicap_pm_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pm_find(struct pci_dev *dev, struct pcicap_pm *v)
{
	u16 pos = dev->pm_cap;

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pm_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pm_find_next(const struct pcicap_pm *prev, struct pcicap_pm *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_PM_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pm_at(dev, pos, v);
}

#endif /* PCICAP_PM_H */
