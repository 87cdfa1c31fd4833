/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 64.0 GT/s
 *
 * Generated from specs/ext/pl64.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Physical Layer 64.0 GT/s Extended Capability;
 * EDK2, pydiskcmd
 */
#ifndef PCICAP_PL64_H
#define PCICAP_PL64_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PL64_ID				0x0031

/* Registers: offset from the start of the capability; fields: mask, access */
/* rsvdp: Reserved */
#define PCICAP_PL64_CAP				0x04
/* rsvdp: Reserved */
#define PCICAP_PL64_CTRL			0x08

typedef u32 __bitwise pcicap_pl64_status_t;
/* ros, rw1cs, ro: State of equalization */
#define PCICAP_PL64_STATUS					0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL64_STATUS_EQUALIZATION_COMPLETE \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000001)
/* ros: Phase 1 succeeded */
#define  PCICAP_PL64_STATUS_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000002)
/* ros: Phase 2 succeeded */
#define  PCICAP_PL64_STATUS_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000004)
/* ros: Phase 3 succeeded */
#define  PCICAP_PL64_STATUS_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000008)
/* rw1cs: Link equalization is requested */
#define  PCICAP_PL64_STATUS_EQUALIZATION_REQUEST \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000010)
/* ro: The transmitter precodes */
#define  PCICAP_PL64_STATUS_TRANSMITTER_PRECODING_ON \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000020)
/* ro: Transmitter precoding is requested */
#define  PCICAP_PL64_STATUS_TRANSMITTER_PRECODING_REQUEST \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000040)
/* ro: No equalization needed was received */
#define  PCICAP_PL64_STATUS_NO_EQ_NEEDED_RECEIVED \
	PCICAP_BITS(pcicap_pl64_status_t, 0x00000080)

typedef u8 __bitwise pcicap_pl64_lane_equalization_t;
/* hwinit: Equalization Control of each lane */
#define PCICAP_PL64_LANE_EQUALIZATION				0x10
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_PL64_LANE_EQ_DOWNSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl64_lane_equalization_t, 0x0f)
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_PL64_LANE_EQUALIZATION_UPSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl64_lane_equalization_t, 0xf0)
/* clang-format on */

/**
 * struct pcicap_pl64 - Physical Layer 64.0 GT/s
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl64_find() only.
 */
struct pcicap_pl64 {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
};

/* Reserved */

/* Reserved */

/* State of equalization */
static inline int __must_check
pcicap_pl64_read_status(const struct pcicap_pl64 *v, pcicap_pl64_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL64_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pl64_clear_status(const struct pcicap_pl64 *v, pcicap_pl64_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PL64_STATUS,
				     (__force u32)bits);
}

/* Equalization Control of each lane */
static inline int __must_check
pcicap_pl64_read_lane_equalization(const struct pcicap_pl64 *v,
				   unsigned int index,
				   pcicap_pl64_lane_equalization_t *val)
{
	*val = (__force pcicap_pl64_lane_equalization_t)U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_PL64_LANE_EQUALIZATION + index * 1,
				   (__force u8 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pl64_init(struct pcicap_pl64 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pl64_at(struct pci_dev *dev, u16 pos, struct pcicap_pl64 *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pl64_init(v);
}

/**
 * pcicap_pl64_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pl64_find(struct pci_dev *dev, struct pcicap_pl64 *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_PL64_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pl64_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pl64_find_next(const struct pcicap_pl64 *prev, struct pcicap_pl64 *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PL64_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pl64_at(dev, pos, v);
}

#endif /* PCICAP_PL64_H */
