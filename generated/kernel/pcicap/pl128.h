/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 128.0 GT/s
 *
 * Generated from specs/ext/pl128.yaml - do not edit.
 */
/* Source: EDK2 */
#ifndef PCICAP_PL128_H
#define PCICAP_PL128_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PL128_ID				0x0039

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_pl128_cap_t;
/* hwinit: 128.0 GT/s capabilities */
#define PCICAP_PL128_CAP			0x04
/* hwinit: Further link speeds */
#define  PCICAP_PL128_CAP_SUPPORTED_SPEEDS2	PCICAP_BITS(pcicap_pl128_cap_t, 0x000000ff)
/* hwinit: Speeds at which fewer SKP ordered sets are generated */
#define  PCICAP_PL128_CAP_LOWER_SKP_GENERATION2	PCICAP_BITS(pcicap_pl128_cap_t, 0x0000ff00)
/* hwinit: Speeds at which fewer SKP ordered sets are received */
#define  PCICAP_PL128_CAP_LOWER_SKP_RECEPTION2	PCICAP_BITS(pcicap_pl128_cap_t, 0x00ff0000)
/* rsvdp: Reserved */
#define PCICAP_PL128_CTRL			0x08

typedef u32 __bitwise pcicap_pl128_status_t;
/* ros, rw1cs, ro: State of equalization */
#define PCICAP_PL128_STATUS					0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL128_STATUS_EQUALIZATION_COMPLETE \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000001)
/* ros: Phase 1 succeeded */
#define  PCICAP_PL128_STATUS_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000002)
/* ros: Phase 2 succeeded */
#define  PCICAP_PL128_STATUS_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000004)
/* ros: Phase 3 succeeded */
#define  PCICAP_PL128_STATUS_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000008)
/* rw1cs: Link equalization is requested */
#define  PCICAP_PL128_STATUS_EQUALIZATION_REQUEST \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000010)
/* ro: The transmitter precodes */
#define  PCICAP_PL128_STATUS_TRANSMITTER_PRECODING_ON \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000020)
/* ro: Transmitter precoding is requested */
#define  PCICAP_PL128_STATUS_TX_PRECODING_REQUEST \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000040)
/* ro: No equalization needed was received */
#define  PCICAP_PL128_STATUS_NO_EQ_NEEDED_RECEIVED \
	PCICAP_BITS(pcicap_pl128_status_t, 0x00000080)

typedef u8 __bitwise pcicap_pl128_lane_equalization_t;
/* hwinit: Equalization Control of each lane */
#define PCICAP_PL128_LANE_EQUALIZATION				0x10
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_PL128_LANE_EQ_DOWNSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl128_lane_equalization_t, 0x0f)
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_PL128_LANE_EQ_UPSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl128_lane_equalization_t, 0xf0)
/* clang-format on */

/**
 * struct pcicap_pl128 - Physical Layer 128.0 GT/s
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl128_find() only.
 */
struct pcicap_pl128 {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
};

/* 128.0 GT/s capabilities */
static inline int __must_check
pcicap_pl128_read_cap(const struct pcicap_pl128 *v, pcicap_pl128_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL128_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Reserved */

/* State of equalization */
static inline int __must_check
pcicap_pl128_read_status(const struct pcicap_pl128 *v,
			 pcicap_pl128_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL128_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pl128_clear_status(const struct pcicap_pl128 *v,
			  pcicap_pl128_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PL128_STATUS,
				     (__force u32)bits);
}

/* Equalization Control of each lane */
static inline int __must_check
pcicap_pl128_read_lane_equalization(const struct pcicap_pl128 *v,
				    unsigned int index,
				    pcicap_pl128_lane_equalization_t *val)
{
	*val = (__force pcicap_pl128_lane_equalization_t)U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_PL128_LANE_EQUALIZATION + index * 1,
				   (__force u8 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pl128_init(struct pcicap_pl128 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pl128_at(struct pci_dev *dev, u16 pos, struct pcicap_pl128 *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pl128_init(v);
}

/**
 * pcicap_pl128_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pl128_find(struct pci_dev *dev, struct pcicap_pl128 *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_PL128_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pl128_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pl128_find_next(const struct pcicap_pl128 *prev, struct pcicap_pl128 *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PL128_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pl128_at(dev, pos, v);
}

#endif /* PCICAP_PL128_H */
