/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Power Budgeting
 *
 * Generated from specs/ext/pwr.yaml - do not edit.
 */
/* Source: PCIe Base, Power Budgeting Capability */
#ifndef PCICAP_PWR_H
#define PCICAP_PWR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PWR_ID				0x0004
#define PCICAP_PWR_SIZE				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_pwr_data_select_t;
/* rw: Selects the entry in the data register */
#define PCICAP_PWR_DATA_SELECT			0x04
/* rw: Index of the entry, from 0 until the data reads 0 */
#define  PCICAP_PWR_DATA_SELECT_INDEX		PCICAP_BITS(pcicap_pwr_data_select_t, 0x000000ff)

typedef u32 __bitwise pcicap_pwr_data_t;
/* ro: One operating condition */
#define PCICAP_PWR_DATA				0x08
/* ro: Base power, to be scaled */
#define  PCICAP_PWR_DATA_BASE_POWER		PCICAP_BITS(pcicap_pwr_data_t, 0x000000ff)
/* ro: Data scale */
#define  PCICAP_PWR_DATA_DATA_SCALE		PCICAP_BITS(pcicap_pwr_data_t, 0x00000300)
#define  PCICAP_PWR_DATA_DATA_SCALE_W1		PCICAP_BITS(pcicap_pwr_data_t, 0x00000000)
#define  PCICAP_PWR_DATA_DATA_SCALE_W0_1	PCICAP_BITS(pcicap_pwr_data_t, 0x00000100)
#define  PCICAP_PWR_DATA_DATA_SCALE_W0_01	PCICAP_BITS(pcicap_pwr_data_t, 0x00000200)
#define  PCICAP_PWR_DATA_DATA_SCALE_W0_001	PCICAP_BITS(pcicap_pwr_data_t, 0x00000300)
/* ro: Power management sub-state */
#define  PCICAP_PWR_DATA_PM_SUBSTATE		PCICAP_BITS(pcicap_pwr_data_t, 0x00001c00)
/* ro: Power management state */
#define  PCICAP_PWR_DATA_PM_STATE		PCICAP_BITS(pcicap_pwr_data_t, 0x00006000)
#define  PCICAP_PWR_DATA_PM_STATE_D0		PCICAP_BITS(pcicap_pwr_data_t, 0x00000000)
#define  PCICAP_PWR_DATA_PM_STATE_D1		PCICAP_BITS(pcicap_pwr_data_t, 0x00002000)
#define  PCICAP_PWR_DATA_PM_STATE_D2		PCICAP_BITS(pcicap_pwr_data_t, 0x00004000)
#define  PCICAP_PWR_DATA_PM_STATE_D3		PCICAP_BITS(pcicap_pwr_data_t, 0x00006000)
/* ro: Kind of operation */
#define  PCICAP_PWR_DATA_TYPE			PCICAP_BITS(pcicap_pwr_data_t, 0x00038000)
#define  PCICAP_PWR_DATA_TYPE_PME_AUX		PCICAP_BITS(pcicap_pwr_data_t, 0x00000000)
#define  PCICAP_PWR_DATA_TYPE_AUXILIARY		PCICAP_BITS(pcicap_pwr_data_t, 0x00008000)
#define  PCICAP_PWR_DATA_TYPE_IDLE		PCICAP_BITS(pcicap_pwr_data_t, 0x00010000)
#define  PCICAP_PWR_DATA_TYPE_SUSTAINED		PCICAP_BITS(pcicap_pwr_data_t, 0x00018000)
#define  PCICAP_PWR_DATA_TYPE_MAXIMUM		PCICAP_BITS(pcicap_pwr_data_t, 0x00038000)
/* ro: Power rail, or thermal load */
#define  PCICAP_PWR_DATA_POWER_RAIL		PCICAP_BITS(pcicap_pwr_data_t, 0x001c0000)
#define  PCICAP_PWR_DATA_POWER_RAIL_V12		PCICAP_BITS(pcicap_pwr_data_t, 0x00000000)
#define  PCICAP_PWR_DATA_POWER_RAIL_V3_3	PCICAP_BITS(pcicap_pwr_data_t, 0x00040000)
#define  PCICAP_PWR_DATA_POWER_RAIL_V1_5	PCICAP_BITS(pcicap_pwr_data_t, 0x00080000)
#define  PCICAP_PWR_DATA_POWER_RAIL_THERMAL	PCICAP_BITS(pcicap_pwr_data_t, 0x001c0000)

typedef u32 __bitwise pcicap_pwr_cap_t;
/* hwinit: Power budget capabilities */
#define PCICAP_PWR_CAP				0x0c
/* hwinit: System allocated: the power is included in the system's budget */
#define  PCICAP_PWR_CAP_SYSTEM_ALLOCATED	PCICAP_BITS(pcicap_pwr_cap_t, 0x00000001)
/* clang-format on */

/**
 * struct pcicap_pwr - Power Budgeting
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_pwr_find() only.
 */
struct pcicap_pwr {
	struct pci_dev *dev;
	u16 pos;
};

/* Selects the entry in the data register */
static inline int __must_check
pcicap_pwr_read_data_select(const struct pcicap_pwr *v,
			    pcicap_pwr_data_select_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PWR_DATA_SELECT + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pwr_update_data_select(const struct pcicap_pwr *v,
			      pcicap_pwr_data_select_t mask,
			      pcicap_pwr_data_select_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x000000ff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PWR_DATA_SELECT + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* One operating condition */
static inline int __must_check
pcicap_pwr_read_data(const struct pcicap_pwr *v, pcicap_pwr_data_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PWR_DATA + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Power budget capabilities */
static inline int __must_check
pcicap_pwr_read_cap(const struct pcicap_pwr *v, pcicap_pwr_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PWR_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pwr_at(struct pci_dev *dev, u16 pos, struct pcicap_pwr *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_pwr_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pwr_find(struct pci_dev *dev, struct pcicap_pwr *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_PWR_ID);
	int ret = pcicap_pwr_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pwr_find_next(const struct pcicap_pwr *prev, struct pcicap_pwr *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PWR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pwr_at(dev, pos, v);
}

#endif /* PCICAP_PWR_H */
