/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Multicast
 *
 * Generated from specs/ext/mcast.yaml - do not edit.
 */
/* Source: PCIe Base, Multicast Capability; libpci, EDK2, pcics, NetBSD */
#ifndef PCICAP_MCAST_H
#define PCICAP_MCAST_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_MCAST_ID				0x0012

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_mcast_cap_t;
/* ro, hwinit: Multicast capabilities */
#define PCICAP_MCAST_CAP			0x04
/* ro: Most multicast groups */
#define  PCICAP_MCAST_CAP_MAX_GROUP		PCICAP_BITS(pcicap_mcast_cap_t, 0x003f)
/* hwinit: Window size requested for each group */
#define  PCICAP_MCAST_CAP_WINDOW_SIZE_REQUESTED	PCICAP_BITS(pcicap_mcast_cap_t, 0x3f00)
/* ro: ECRC regeneration is supported */
#define  PCICAP_MCAST_CAP_ECRC_REGENERATION	PCICAP_BITS(pcicap_mcast_cap_t, 0x8000)

typedef u16 __bitwise pcicap_mcast_ctrl_t;
/* rw: Use of multicast */
#define PCICAP_MCAST_CTRL			0x06
/* rw: Number of multicast groups in use */
#define  PCICAP_MCAST_CTRL_NUM_GROUP		PCICAP_BITS(pcicap_mcast_ctrl_t, 0x003f)
/* rw: Multicast is enabled */
#define  PCICAP_MCAST_CTRL_ENABLE		PCICAP_BITS(pcicap_mcast_ctrl_t, 0x8000)

typedef u64 __bitwise pcicap_mcast_base_address_t;
/* rw: Base address of the multicast window */
#define PCICAP_MCAST_BASE_ADDRESS			0x08
/* rw: Index position: address bit at which the group number begins */
#define  PCICAP_MCAST_BASE_ADDRESS_INDEX_POSITION \
	PCICAP_BITS(pcicap_mcast_base_address_t, 0x000000000000003f)
/* rw: Base address */
#define  PCICAP_MCAST_BASE_ADDRESS_BASE \
	PCICAP_BITS(pcicap_mcast_base_address_t, 0xfffffffffffff000)
/* rw: Bit n accepts writes to group n */
#define PCICAP_MCAST_RECEIVE			0x10
/* rw: Bit n blocks the writes to group n */
#define PCICAP_MCAST_BLOCK_ALL			0x18
/* rw: Bit n blocks untranslated writes to group n */
#define PCICAP_MCAST_BLOCK_UNTRANSLATED		0x20

typedef u64 __bitwise pcicap_mcast_overlay_t;
/* rw: Overlay address of multicast writes at this port */
#define PCICAP_MCAST_OVERLAY			0x28
/* rw: Aperture */
#define  PCICAP_MCAST_OVERLAY_SIZE \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x000000000000003f)
/* Overlay size; below 6 there is no overlay */
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x0000000000000000)
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_1 \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x0000000000000001)
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_2 \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x0000000000000002)
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_3 \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x0000000000000003)
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_4 \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x0000000000000004)
#define  PCICAP_MCAST_OVERLAY_SIZE_DISABLED_5 \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0x0000000000000005)
/* rw: Base address */
#define  PCICAP_MCAST_OVERLAY_BASE \
	PCICAP_BITS(pcicap_mcast_overlay_t, 0xffffffffffffffc0)
/* clang-format on */

/**
 * struct pcicap_mcast - Multicast
 * @dev: the function
 * @pos: offset in its configuration space
 * @port_type: read once: the layout depends on it
 *
 * Made by pcicap_mcast_find() only.
 */
struct pcicap_mcast {
	struct pci_dev *dev;
	u16 pos;
	u32 port_type;
};

/* Multicast capabilities */
static inline int __must_check
pcicap_mcast_read_cap(const struct pcicap_mcast *v, pcicap_mcast_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MCAST_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Use of multicast */
static inline int __must_check
pcicap_mcast_read_ctrl(const struct pcicap_mcast *v, pcicap_mcast_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MCAST_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_mcast_update_ctrl(const struct pcicap_mcast *v, pcicap_mcast_ctrl_t mask,
			 pcicap_mcast_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x803f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_MCAST_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Base address of the multicast window */
static inline int __must_check
pcicap_mcast_read_base_address(const struct pcicap_mcast *v,
			       pcicap_mcast_base_address_t *val)
{
	return pcicap_config_read64(v->dev,
				    v->pos + PCICAP_MCAST_BASE_ADDRESS + PCICAP_SURE,
				    (__force u64 *)val);
}

static inline int __must_check
pcicap_mcast_update_base_address(const struct pcicap_mcast *v,
				 pcicap_mcast_base_address_t mask,
				 pcicap_mcast_base_address_t val)
{
	int ret = pcicap_may_update((__force u64)mask, (__force u64)val,
				    0xfffffffffffff03f);

	if (ret)
		return ret;
	return pcicap_config_update64(v->dev,
				      v->pos + PCICAP_MCAST_BASE_ADDRESS + PCICAP_SURE,
				      ~(__force u64)mask, (__force u64)val);
}

/* Bit n accepts writes to group n */
static inline int __must_check
pcicap_mcast_read_receive(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_config_read64(v->dev, v->pos + PCICAP_MCAST_RECEIVE, val);
}

static inline int __must_check
pcicap_mcast_write_receive(const struct pcicap_mcast *v, u64 val)
{
	return pcicap_config_write64(v->dev, v->pos + PCICAP_MCAST_RECEIVE,
				     val);
}

/* Bit n blocks the writes to group n */
static inline int __must_check
pcicap_mcast_read_block_all(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_config_read64(v->dev, v->pos + PCICAP_MCAST_BLOCK_ALL,
				    val);
}

static inline int __must_check
pcicap_mcast_write_block_all(const struct pcicap_mcast *v, u64 val)
{
	return pcicap_config_write64(v->dev, v->pos + PCICAP_MCAST_BLOCK_ALL,
				     val);
}

/* Bit n blocks untranslated writes to group n */
static inline int __must_check
pcicap_mcast_read_block_untranslated(const struct pcicap_mcast *v, u64 *val)
{
	return pcicap_config_read64(v->dev,
				    v->pos + PCICAP_MCAST_BLOCK_UNTRANSLATED,
				    val);
}

static inline int __must_check
pcicap_mcast_write_block_untranslated(const struct pcicap_mcast *v, u64 val)
{
	return pcicap_config_write64(v->dev,
				     v->pos + PCICAP_MCAST_BLOCK_UNTRANSLATED,
				     val);
}

/* Overlay address of multicast writes at this port */
static inline int __must_check
pcicap_mcast_read_overlay(const struct pcicap_mcast *v,
			  pcicap_mcast_overlay_t *val)
{
	*val = (__force pcicap_mcast_overlay_t)U64_MAX;
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_config_read64(v->dev, v->pos + PCICAP_MCAST_OVERLAY,
				    (__force u64 *)val);
}

static inline int __must_check
pcicap_mcast_write_overlay(const struct pcicap_mcast *v,
			   pcicap_mcast_overlay_t val)
{
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_config_write64(v->dev, v->pos + PCICAP_MCAST_OVERLAY,
				     (__force u64)val);
}

static inline int __must_check
pcicap_mcast_update_overlay(const struct pcicap_mcast *v,
			    pcicap_mcast_overlay_t mask,
			    pcicap_mcast_overlay_t val)
{
	int ret = pcicap_may_update((__force u64)mask, (__force u64)val,
				    0xffffffffffffffff);

	if (ret)
		return ret;
	if (!((v->port_type == 4 || v->port_type == 5 || v->port_type == 6)))
		return -ENXIO;
	return pcicap_config_update64(v->dev, v->pos + PCICAP_MCAST_OVERLAY,
				      ~(__force u64)mask, (__force u64)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_mcast_init(struct pcicap_mcast *v)
{
	int ret;

	ret = pcicap_fact_port_type(v->dev, v->pos, &v->port_type);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_mcast_at(struct pci_dev *dev, u16 pos, struct pcicap_mcast *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_mcast_init(v);
}

/**
 * pcicap_mcast_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_mcast_find(struct pci_dev *dev, struct pcicap_mcast *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_MCAST_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_mcast_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_mcast_find_next(const struct pcicap_mcast *prev, struct pcicap_mcast *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_MCAST_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_mcast_at(dev, pos, v);
}

#endif /* PCICAP_MCAST_H */
