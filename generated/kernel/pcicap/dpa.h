/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Dynamic Power Allocation
 *
 * Generated from specs/ext/dpa.yaml - do not edit.
 */
/* Source: PCIe Base, Dynamic Power Allocation Capability */
#ifndef PCICAP_DPA_H
#define PCICAP_DPA_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DPA_ID				0x0016

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_dpa_cap_t;
/* ro: Number of substates, and units */
#define PCICAP_DPA_CAP				0x04
/* ro: Highest substate */
#define  PCICAP_DPA_CAP_SUBSTATE_MAX		PCICAP_BITS(pcicap_dpa_cap_t, 0x0000001f)
/* ro: Unit of transition latencies */
#define  PCICAP_DPA_CAP_LATENCY_UNIT		PCICAP_BITS(pcicap_dpa_cap_t, 0x00000300)
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS1	PCICAP_BITS(pcicap_dpa_cap_t, 0x00000000)
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS10	PCICAP_BITS(pcicap_dpa_cap_t, 0x00000100)
#define  PCICAP_DPA_CAP_LATENCY_UNIT_MS100	PCICAP_BITS(pcicap_dpa_cap_t, 0x00000200)
/* ro: Scale of power allocations */
#define  PCICAP_DPA_CAP_POWER_SCALE		PCICAP_BITS(pcicap_dpa_cap_t, 0x00003000)
#define  PCICAP_DPA_CAP_POWER_SCALE_W10		PCICAP_BITS(pcicap_dpa_cap_t, 0x00000000)
#define  PCICAP_DPA_CAP_POWER_SCALE_W1		PCICAP_BITS(pcicap_dpa_cap_t, 0x00001000)
#define  PCICAP_DPA_CAP_POWER_SCALE_W0_1	PCICAP_BITS(pcicap_dpa_cap_t, 0x00002000)
#define  PCICAP_DPA_CAP_POWER_SCALE_W0_01	PCICAP_BITS(pcicap_dpa_cap_t, 0x00003000)
/* ro: Transition latency value 0 */
#define  PCICAP_DPA_CAP_LATENCY0		PCICAP_BITS(pcicap_dpa_cap_t, 0x00ff0000)
/* ro: Transition latency value 1 */
#define  PCICAP_DPA_CAP_LATENCY1		PCICAP_BITS(pcicap_dpa_cap_t, 0xff000000)
/* ro: Bit n selects the transition latency value of substate n */
#define PCICAP_DPA_LATENCY_INDICATOR		0x08

typedef u16 __bitwise pcicap_dpa_status_t;
/* ro, rw1c: Substate in use */
#define PCICAP_DPA_STATUS			0x0c
/* ro: Present substate */
#define  PCICAP_DPA_STATUS_SUBSTATE		PCICAP_BITS(pcicap_dpa_status_t, 0x001f)
/* rw1c: Substate control is enabled */
#define  PCICAP_DPA_STATUS_CONTROL_ENABLED	PCICAP_BITS(pcicap_dpa_status_t, 0x0100)

typedef u16 __bitwise pcicap_dpa_ctrl_t;
/* rw: Requested substate */
#define PCICAP_DPA_CTRL				0x0e
/* rw: Wanted substate */
#define  PCICAP_DPA_CTRL_SUBSTATE		PCICAP_BITS(pcicap_dpa_ctrl_t, 0x001f)
/* ro: Power allocation of each substate */
#define PCICAP_DPA_POWER_ALLOCATION		0x10
/* clang-format on */

/**
 * struct pcicap_dpa - Dynamic Power Allocation
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_substate_max: read once: the layout depends on it
 *
 * Made by pcicap_dpa_find() only.
 */
struct pcicap_dpa {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_substate_max;
};

/* Number of substates, and units */
static inline int __must_check
pcicap_dpa_read_cap(const struct pcicap_dpa *v, pcicap_dpa_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPA_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Bit n selects the transition latency value of substate n */
static inline int __must_check
pcicap_dpa_read_latency_indicator(const struct pcicap_dpa *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPA_LATENCY_INDICATOR, val);
}

/* Substate in use */
static inline int __must_check
pcicap_dpa_read_status(const struct pcicap_dpa *v, pcicap_dpa_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_DPA_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_dpa_clear_status(const struct pcicap_dpa *v, pcicap_dpa_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0100);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_DPA_STATUS,
				     (__force u16)bits);
}

/* Requested substate */
static inline int __must_check
pcicap_dpa_read_ctrl(const struct pcicap_dpa *v, pcicap_dpa_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_DPA_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_dpa_update_ctrl(const struct pcicap_dpa *v, pcicap_dpa_ctrl_t mask,
		       pcicap_dpa_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x001f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_DPA_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Power allocation of each substate */
static inline int __must_check
pcicap_dpa_read_power_allocation(const struct pcicap_dpa *v, unsigned int index,
				 u8 *val)
{
	*val = U8_MAX;
	if (index >= (v->cap_substate_max + 1))
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_DPA_POWER_ALLOCATION + index * 1,
				   val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_dpa_init(struct pcicap_dpa *v)
{
	int ret;

	{
		pcicap_dpa_cap_t r;

		ret = pcicap_dpa_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_substate_max = 0;
		if (!ret)
			v->cap_substate_max =
				pcicap_get(r, PCICAP_DPA_CAP_SUBSTATE_MAX);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dpa_at(struct pci_dev *dev, u16 pos, struct pcicap_dpa *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_dpa_init(v);
}

/**
 * pcicap_dpa_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dpa_find(struct pci_dev *dev, struct pcicap_dpa *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_DPA_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_dpa_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dpa_find_next(const struct pcicap_dpa *prev, struct pcicap_dpa *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DPA_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dpa_at(dev, pos, v);
}

#endif /* PCICAP_DPA_H */
