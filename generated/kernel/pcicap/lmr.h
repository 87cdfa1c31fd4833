/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Lane Margining at the Receiver
 *
 * Generated from specs/ext/lmr.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Lane Margining at the Receiver Extended Capability;
 * libpci, NetBSD, pydiskcmd
 */
#ifndef PCICAP_LMR_H
#define PCICAP_LMR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_LMR_ID				0x0027

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_lmr_port_cap_t;
/* hwinit: Margining port capabilities */
#define PCICAP_LMR_PORT_CAP				0x04
/* hwinit: Needs driver software */
#define  PCICAP_LMR_PORT_CAP_USES_DRIVER_SOFTWARE	PCICAP_BITS(pcicap_lmr_port_cap_t, 0x0001)

typedef u16 __bitwise pcicap_lmr_port_status_t;
/* ro: State of margining */
#define PCICAP_LMR_PORT_STATUS			0x06
/* ro: Ready for margining */
#define  PCICAP_LMR_PORT_STATUS_READY		PCICAP_BITS(pcicap_lmr_port_status_t, 0x0001)
/* ro: The margining software is ready */
#define  PCICAP_LMR_PORT_STATUS_SOFTWARE_READY	PCICAP_BITS(pcicap_lmr_port_status_t, 0x0002)

/* lane: One lane */
#define PCICAP_LMR_LANE				0x08
#define PCICAP_LMR_LANE_STRIDE			0x04

typedef u16 __bitwise pcicap_lmr_lane_ctrl_t;
/* rw: Margining command for the lane */
#define PCICAP_LMR_LANE_CTRL					0x00
/* rw: Receiver number */
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0007)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_BROADCAST \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0000)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_A \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0001)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_B \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0002)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_C \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0003)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_D \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0004)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_E \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0005)
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_F \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0006)
/* rw: What to do */
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0038)
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_REPORT \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0008)
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_SET \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0010)
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_STEP_TIMING \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0018)
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_STEP_VOLTAGE \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0020)
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_VENDOR_DEFINED \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0028)
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_NO_COMMAND \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0038)
/* rw: Usage model; 0: lane margining at the receiver */
#define  PCICAP_LMR_LANE_CTRL_USAGE_MODEL \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0x0040)
/* rw: Argument or result */
#define  PCICAP_LMR_LANE_CTRL_PAYLOAD \
	PCICAP_BITS(pcicap_lmr_lane_ctrl_t, 0xff00)

typedef u16 __bitwise pcicap_lmr_lane_status_t;
/* ro: Margining response of the lane */
#define PCICAP_LMR_LANE_STATUS					0x02
/* ro: Receiver number */
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0007)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_BROADCAST \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0000)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_A \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0001)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_B \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0002)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_C \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0003)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_D \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0004)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_E \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0005)
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_F \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0006)
/* ro: What to do */
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0038)
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_REPORT \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0008)
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_SET \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0010)
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_STEP_TIMING \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0018)
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_STEP_VOLTAGE \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0020)
#define  PCICAP_LMR_LANE_STAT_MARGIN_TYPE_VENDOR_DEFINED \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0028)
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_NO_COMMAND \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0038)
/* ro: Usage model; 0: lane margining at the receiver */
#define  PCICAP_LMR_LANE_STATUS_USAGE_MODEL \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0x0040)
/* ro: Argument or result */
#define  PCICAP_LMR_LANE_STATUS_PAYLOAD \
	PCICAP_BITS(pcicap_lmr_lane_status_t, 0xff00)
/* clang-format on */

/**
 * struct pcicap_lmr - Lane Margining at the Receiver
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_lmr_find() only.
 */
struct pcicap_lmr {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
};

/* Margining port capabilities */
static inline int __must_check
pcicap_lmr_read_port_cap(const struct pcicap_lmr *v, pcicap_lmr_port_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LMR_PORT_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* State of margining */
static inline int __must_check
pcicap_lmr_read_port_status(const struct pcicap_lmr *v,
			    pcicap_lmr_port_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LMR_PORT_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_lmr_init(struct pcicap_lmr *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_lmr_at(struct pci_dev *dev, u16 pos, struct pcicap_lmr *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_lmr_init(v);
}

/**
 * pcicap_lmr_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_lmr_find(struct pci_dev *dev, struct pcicap_lmr *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_LMR_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_lmr_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_lmr_find_next(const struct pcicap_lmr *prev, struct pcicap_lmr *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_LMR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_lmr_at(dev, pos, v);
}

/**
 * struct pcicap_lmr_lane - One lane
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_lmr_lane_at() only.
 */
struct pcicap_lmr_lane {
	struct pci_dev *dev;
	u16 pos;
};

/* Margining command for the lane */
static inline int __must_check
pcicap_lmr_lane_read_ctrl(const struct pcicap_lmr_lane *v,
			  pcicap_lmr_lane_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LMR_LANE_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_lmr_lane_update_ctrl(const struct pcicap_lmr_lane *v,
			    pcicap_lmr_lane_ctrl_t mask,
			    pcicap_lmr_lane_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xff7f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_LMR_LANE_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Margining response of the lane */
static inline int __must_check
pcicap_lmr_lane_read_status(const struct pcicap_lmr_lane *v,
			    pcicap_lmr_lane_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LMR_LANE_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_lmr_lane_open(const struct pcicap_lmr *outer, u32 off,
		     struct pcicap_lmr_lane *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_lmr_lane_elements(const struct pcicap_lmr *v)
{
	return v->link_width;
}

/* Where the first begins. */
static inline int __must_check
pcicap_lmr_lane_where(const struct pcicap_lmr *v, u32 *off)
{
	*off = 0x08;
	return 0;
}

/**
 * pcicap_lmr_lane_at() - One lane
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_lmr_lane_at(const struct pcicap_lmr *outer, unsigned int index,
		   struct pcicap_lmr_lane *v)
{
	u32 off;
	int ret = pcicap_lmr_lane_where(outer, &off);

	if (!ret && index >= pcicap_lmr_lane_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_lmr_lane_open(outer, off + index * 0x04, v);
}

#endif /* PCICAP_LMR_H */
