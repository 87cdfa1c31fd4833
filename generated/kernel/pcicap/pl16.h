/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 16.0 GT/s
 *
 * Generated from specs/ext/pl16.yaml - do not edit.
 */
/* Source: PCIe Base, Physical Layer 16.0 GT/s Extended Capability */
#ifndef PCICAP_PL16_H
#define PCICAP_PL16_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PL16_ID				0x0026

/* Registers: offset from the start of the capability; fields: mask, access */
/* rsvdp: Reserved */
#define PCICAP_PL16_CAP				0x04
/* rsvdp: Reserved */
#define PCICAP_PL16_CTRL			0x08

typedef u32 __bitwise pcicap_pl16_status_t;
/* ros, rw1cs: State of equalization */
#define PCICAP_PL16_STATUS				0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL16_STATUS_EQUALIZATION_COMPLETE \
	PCICAP_BITS(pcicap_pl16_status_t, 0x00000001)
/* ros: Phase 1 succeeded */
#define  PCICAP_PL16_STATUS_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl16_status_t, 0x00000002)
/* ros: Phase 2 succeeded */
#define  PCICAP_PL16_STATUS_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl16_status_t, 0x00000004)
/* ros: Phase 3 succeeded */
#define  PCICAP_PL16_STATUS_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl16_status_t, 0x00000008)
/* rw1cs: Link equalization is requested */
#define  PCICAP_PL16_STATUS_EQUALIZATION_REQUEST \
	PCICAP_BITS(pcicap_pl16_status_t, 0x00000010)
/* rw1cs: Data parity mismatch on lane n of this port */
#define PCICAP_PL16_LOCAL_PARITY_MISMATCH	0x10
/* rw1cs: Data parity mismatch on lane n of the first retimer */
#define PCICAP_PL16_RETIMER1_PARITY_MISMATCH	0x14
/* rw1cs: Data parity mismatch on lane n of the second retimer */
#define PCICAP_PL16_RETIMER2_PARITY_MISMATCH	0x18

typedef u8 __bitwise pcicap_pl16_lane_equalization_t;
/* hwinit: Equalization Control of each lane */
#define PCICAP_PL16_LANE_EQUALIZATION				0x20
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_PL16_LANE_EQ_DOWNSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl16_lane_equalization_t, 0x0f)
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_PL16_LANE_EQUALIZATION_UPSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl16_lane_equalization_t, 0xf0)
/* clang-format on */

/**
 * struct pcicap_pl16 - Physical Layer 16.0 GT/s
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl16_find() only.
 */
struct pcicap_pl16 {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
};

/* Reserved */

/* Reserved */

/* State of equalization */
static inline int __must_check
pcicap_pl16_read_status(const struct pcicap_pl16 *v, pcicap_pl16_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL16_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pl16_clear_status(const struct pcicap_pl16 *v, pcicap_pl16_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PL16_STATUS,
				     (__force u32)bits);
}

/* Data parity mismatch on lane n of this port */
static inline int __must_check
pcicap_pl16_read_local_parity_mismatch(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL16_LOCAL_PARITY_MISMATCH,
				    val);
}

static inline int __must_check
pcicap_pl16_clear_local_parity_mismatch(const struct pcicap_pl16 *v, u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_PL16_LOCAL_PARITY_MISMATCH,
				     bits);
}

/* Data parity mismatch on lane n of the first retimer */
static inline int __must_check
pcicap_pl16_read_retimer1_parity_mismatch(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL16_RETIMER1_PARITY_MISMATCH,
				    val);
}

static inline int __must_check
pcicap_pl16_clear_retimer1_parity_mismatch(const struct pcicap_pl16 *v,
					   u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_PL16_RETIMER1_PARITY_MISMATCH,
				     bits);
}

/* Data parity mismatch on lane n of the second retimer */
static inline int __must_check
pcicap_pl16_read_retimer2_parity_mismatch(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL16_RETIMER2_PARITY_MISMATCH,
				    val);
}

static inline int __must_check
pcicap_pl16_clear_retimer2_parity_mismatch(const struct pcicap_pl16 *v,
					   u32 bits)
{
	int ret = pcicap_may_clear(bits, 0xffffffff);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_PL16_RETIMER2_PARITY_MISMATCH,
				     bits);
}

/* Equalization Control of each lane */
static inline int __must_check
pcicap_pl16_read_lane_equalization(const struct pcicap_pl16 *v,
				   unsigned int index,
				   pcicap_pl16_lane_equalization_t *val)
{
	*val = (__force pcicap_pl16_lane_equalization_t)U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_PL16_LANE_EQUALIZATION + index * 1,
				   (__force u8 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pl16_init(struct pcicap_pl16 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pl16_at(struct pci_dev *dev, u16 pos, struct pcicap_pl16 *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pl16_init(v);
}

/**
 * pcicap_pl16_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pl16_find(struct pci_dev *dev, struct pcicap_pl16 *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_PL16_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pl16_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pl16_find_next(const struct pcicap_pl16 *prev, struct pcicap_pl16 *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PL16_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pl16_at(dev, pos, v);
}

#endif /* PCICAP_PL16_H */
