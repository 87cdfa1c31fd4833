/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Secondary PCI Express
 *
 * Generated from specs/ext/secpcie.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Secondary PCI Express Extended Capability; NetBSD,
 * pcics, EDK2
 */
#ifndef PCICAP_SECPCIE_H
#define PCICAP_SECPCIE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SECPCIE_ID			0x0019

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_secpcie_link_ctrl3_t;
/* rw: Link Control 3 */
#define PCICAP_SECPCIE_LINK_CTRL3				0x04
/* rw: Equalization is performed at the next retraining */
#define  PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00000001)
/* rw: A link equalization request raises an interrupt */
#define  PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00000002)
/* rw: Speeds at which fewer SKP ordered sets are generated */
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x0000fe00)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT2_5 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00000200)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT5 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00000400)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT8 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00000800)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT16 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00001000)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT32 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00002000)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT64 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00004000)
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GEN_GT128 \
	PCICAP_BITS(pcicap_secpcie_link_ctrl3_t, 0x00008000)
/* rw1cs: Bit n: an error was detected on lane n */
#define PCICAP_SECPCIE_LANE_ERROR_STATUS	0x08

typedef u16 __bitwise pcicap_secpcie_lane_equalization_t;
/* hwinit: Equalization Control of each lane */
#define PCICAP_SECPCIE_LANE_EQUALIZATION			0x0c
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_SECPCIE_LANE_EQ_DOWNSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_secpcie_lane_equalization_t, 0x000f)
/* hwinit: Downstream port receiver preset hint */
#define  PCICAP_SECPCIE_LANE_EQ_DOWNSTREAM_RX_HINT \
	PCICAP_BITS(pcicap_secpcie_lane_equalization_t, 0x0070)
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_SECPCIE_LANE_EQ_UPSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_secpcie_lane_equalization_t, 0x0f00)
/* hwinit: Upstream port receiver preset hint */
#define  PCICAP_SECPCIE_LANE_EQ_UPSTREAM_RX_HINT \
	PCICAP_BITS(pcicap_secpcie_lane_equalization_t, 0x7000)
/* clang-format on */

/**
 * struct pcicap_secpcie - Secondary PCI Express
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_secpcie_find() only.
 */
struct pcicap_secpcie {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
};

/* Link Control 3 */
static inline int __must_check
pcicap_secpcie_read_link_ctrl3(const struct pcicap_secpcie *v,
			       pcicap_secpcie_link_ctrl3_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SECPCIE_LINK_CTRL3 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_secpcie_update_link_ctrl3(const struct pcicap_secpcie *v,
				 pcicap_secpcie_link_ctrl3_t mask,
				 pcicap_secpcie_link_ctrl3_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x0000fe03);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_SECPCIE_LINK_CTRL3 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Bit n: an error was detected on lane n */
static inline int __must_check
pcicap_secpcie_read_lane_error_status(const struct pcicap_secpcie *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SECPCIE_LANE_ERROR_STATUS,
				    val);
}

static inline int __must_check
pcicap_secpcie_clear_lane_error_status(const struct pcicap_secpcie *v, u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_SECPCIE_LANE_ERROR_STATUS,
				     bits);
}

/* Equalization Control of each lane */
static inline int __must_check
pcicap_secpcie_read_lane_equalization(const struct pcicap_secpcie *v,
				      unsigned int index,
				      pcicap_secpcie_lane_equalization_t *val)
{
	*val = (__force pcicap_secpcie_lane_equalization_t)U16_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_SECPCIE_LANE_EQUALIZATION + index * 2 +
					    PCICAP_SURE,
				    (__force u16 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_secpcie_init(struct pcicap_secpcie *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_secpcie_at(struct pci_dev *dev, u16 pos, struct pcicap_secpcie *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_secpcie_init(v);
}

/**
 * pcicap_secpcie_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_secpcie_find(struct pci_dev *dev, struct pcicap_secpcie *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_SECPCIE_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_secpcie_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_secpcie_find_next(const struct pcicap_secpcie *prev,
			 struct pcicap_secpcie *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_SECPCIE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_secpcie_at(dev, pos, v);
}

#endif /* PCICAP_SECPCIE_H */
