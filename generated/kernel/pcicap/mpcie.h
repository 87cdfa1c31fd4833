/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express over M-PHY
 *
 * Generated from specs/ext/mpcie.yaml - do not edit.
 * Source: pcics
 */
#ifndef PCICAP_MPCIE_H
#define PCICAP_MPCIE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_MPCIE_ID				0x0020
#define PCICAP_MPCIE_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the link supports */
#define PCICAP_MPCIE_CAP			0x04
/* ro: Highest speed */
#define  PCICAP_MPCIE_CAP_MAX_LINK_SPEED	0x00000003
/* ro: Software can configure the link */
#define  PCICAP_MPCIE_CAP_CONFIG_BY_SOFTWARE	0x00008000
/* ro: Most transmit lanes */
#define  PCICAP_MPCIE_CAP_MAX_TX_WIDTH		0x00ff0000
/* ro: Most receive lanes */
#define  PCICAP_MPCIE_CAP_MAX_RX_WIDTH		0xff000000

#define PCICAP_MPCIE_CTRL			0x08		/* unknown: Controls the link */
#define  PCICAP_MPCIE_CTRL_TARGET_LINK_SPEED	0x00000003	/* unknown: Speed to train to */

/* unknown: State of the link */
#define PCICAP_MPCIE_STATUS				0x0c
/* unknown: Speed of the link */
#define  PCICAP_MPCIE_STATUS_CURRENT_LINK_SPEED		0x00000003
/* unknown: Software configured the link */
#define  PCICAP_MPCIE_STATUS_CONFIGURED_BY_SOFTWARE	0x00008000
/* unknown: Transmit lanes */
#define  PCICAP_MPCIE_STATUS_TX_WIDTH			0x00ff0000
/* unknown: Receive lanes */
#define  PCICAP_MPCIE_STATUS_RX_WIDTH			0xff000000
#define PCICAP_MPCIE_LANE_ERROR_STATUS		0x10	/* unknown: Bit n is an error of lane n */

/* unknown: Attribute of the remote PHY to read or write */
#define PCICAP_MPCIE_PHY_CTRL_ADDRESS				0x14
/* unknown: Low part of the address */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOWER_ADDRESS		0x000000ff
/* unknown: High part of the address */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS		0x001f0000
/* unknown: Sixth bit of the high part */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS_BIT5	0x01000000
/* unknown: Which end */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOCATION			0x08000000
/* unknown: Starts a read */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_READ			0x40000000
/* unknown: Starts a configuration */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_CONFIG			0x80000000

/* unknown: Value of that attribute */
#define PCICAP_MPCIE_PHY_CTRL_DATA		0x18
/* unknown: Value */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_DATA	0x000000ff
/* unknown: The access failed */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_ERROR	0x20000000
/* unknown: The access was aborted */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_ABORTED	0x40000000
/* unknown: The access is under way */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_PENDING	0x80000000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_mpcie_desc;

/**
 * struct pcicap_mpcie - PCI Express over M-PHY
 * @view: where it is
 *
 * Made by pcicap_mpcie_find() only.
 */
struct pcicap_mpcie {
	struct pcicap_view view;
};

/**
 * pcicap_mpcie_cap_max_link_speed() - Highest speed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_mpcie_cap_max_link_speed(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_CAP_MAX_LINK_SPEED, r);
}

/**
 * pcicap_mpcie_cap_config_by_software() - Software can configure the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_cap_config_by_software(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_CAP_CONFIG_BY_SOFTWARE, r);
}

/**
 * pcicap_mpcie_cap_max_tx_width() - Most transmit lanes
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u32
pcicap_mpcie_cap_max_tx_width(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_CAP_MAX_TX_WIDTH, r);
}

/**
 * pcicap_mpcie_cap_max_rx_width() - Most receive lanes
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u32
pcicap_mpcie_cap_max_rx_width(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_CAP_MAX_RX_WIDTH, r);
}

/**
 * pcicap_mpcie_read_cap() - read: What the link supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mpcie_read_cap(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_CAP, val);
}

/**
 * pcicap_mpcie_ctrl_target_link_speed() - Speed to train to
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_mpcie_ctrl_target_link_speed(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_CTRL_TARGET_LINK_SPEED, r);
}

/**
 * pcicap_mpcie_read_ctrl() - read: Controls the link
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mpcie_read_ctrl(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_CTRL, val);
}

/**
 * pcicap_mpcie_status_current_link_speed() - Speed of the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_mpcie_status_current_link_speed(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_STATUS_CURRENT_LINK_SPEED, r);
}

/**
 * pcicap_mpcie_status_configured_by_software() - Software configured the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_status_configured_by_software(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_STATUS_CONFIGURED_BY_SOFTWARE, r);
}

/**
 * pcicap_mpcie_status_tx_width() - Transmit lanes
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u32
pcicap_mpcie_status_tx_width(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_STATUS_TX_WIDTH, r);
}

/**
 * pcicap_mpcie_status_rx_width() - Receive lanes
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u32
pcicap_mpcie_status_rx_width(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_STATUS_RX_WIDTH, r);
}

/**
 * pcicap_mpcie_read_status() - read: State of the link
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mpcie_read_status(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_STATUS, val);
}

/**
 * pcicap_mpcie_read_lane_error_status() - read: Bit n is an error of lane n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mpcie_read_lane_error_status(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_LANE_ERROR_STATUS,
				  val);
}

/**
 * pcicap_mpcie_phy_ctrl_address_lower_address() - Low part of the address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_mpcie_phy_ctrl_address_lower_address(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOWER_ADDRESS, r);
}

/**
 * pcicap_mpcie_phy_ctrl_address_upper_address() - High part of the address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_mpcie_phy_ctrl_address_upper_address(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS, r);
}

/**
 * pcicap_mpcie_phy_ctrl_address_upper_address_bit5() - Sixth bit of the
 * high part
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_address_upper_address_bit5(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS_BIT5, r);
}

/**
 * pcicap_mpcie_phy_ctrl_address_location() - Which end
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_address_location(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOCATION, r);
}

/**
 * pcicap_mpcie_phy_ctrl_address_read() - Starts a read
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_address_read(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_ADDRESS_READ, r);
}

/**
 * pcicap_mpcie_phy_ctrl_address_config() - Starts a configuration
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_address_config(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_ADDRESS_CONFIG, r);
}

/**
 * pcicap_mpcie_read_phy_ctrl_address() - read: Attribute of the remote PHY to
 * read or write
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mpcie_read_phy_ctrl_address(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_PHY_CTRL_ADDRESS, val);
}

/**
 * pcicap_mpcie_phy_ctrl_data_data() - Value
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_mpcie_phy_ctrl_data_data(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_DATA_DATA, r);
}

/**
 * pcicap_mpcie_phy_ctrl_data_error() - The access failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_data_error(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_DATA_ERROR, r);
}

/**
 * pcicap_mpcie_phy_ctrl_data_aborted() - The access was aborted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_data_aborted(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_DATA_ABORTED, r);
}

/**
 * pcicap_mpcie_phy_ctrl_data_pending() - The access is under way
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_mpcie_phy_ctrl_data_pending(u32 r)
{
	return FIELD_GET(PCICAP_MPCIE_PHY_CTRL_DATA_PENDING, r);
}

/**
 * pcicap_mpcie_read_phy_ctrl_data() - read: Value of that attribute
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_mpcie_read_phy_ctrl_data(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_PHY_CTRL_DATA, val);
}

/**
 * struct pcicap_mpcie_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mpcie_dwords {
	struct pcicap_mpcie v;
	u32 dw[7];
};

/**
 * pcicap_mpcie_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_mpcie_snapshot(const struct pcicap_mpcie *v,
		      struct pcicap_mpcie_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 6, &s->dw[1]);
}

/**
 * pcicap_mpcie_snapshot_cap() - from a snapshot: What the link supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mpcie_snapshot_cap(const struct pcicap_mpcie_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MPCIE_CAP,
				    val);
}

/**
 * pcicap_mpcie_snapshot_ctrl() - from a snapshot: Controls the link
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mpcie_snapshot_ctrl(const struct pcicap_mpcie_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MPCIE_CTRL,
				    val);
}

/**
 * pcicap_mpcie_snapshot_status() - from a snapshot: State of the link
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mpcie_snapshot_status(const struct pcicap_mpcie_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MPCIE_STATUS,
				    val);
}

/**
 * pcicap_mpcie_snapshot_lane_error_status() - from a snapshot: Bit n is an
 * error of lane n
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mpcie_snapshot_lane_error_status(const struct pcicap_mpcie_dwords *s,
					u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MPCIE_LANE_ERROR_STATUS, val);
}

/**
 * pcicap_mpcie_snapshot_phy_ctrl_address() - from a snapshot: Attribute of the
 * remote PHY to read or write
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mpcie_snapshot_phy_ctrl_address(const struct pcicap_mpcie_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MPCIE_PHY_CTRL_ADDRESS, val);
}

/**
 * pcicap_mpcie_snapshot_phy_ctrl_data() - from a snapshot: Value of
 * that attribute
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_mpcie_snapshot_phy_ctrl_data(const struct pcicap_mpcie_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MPCIE_PHY_CTRL_DATA, val);
}

/**
 * pcicap_mpcie_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_mpcie_init(struct pcicap_mpcie *v)
{
	pcicap_view_clamp(&v->view, 28);
	return 0;
}

/**
 * pcicap_mpcie_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_mpcie_find().
 */
static inline int __must_check
pcicap_mpcie_find_after(struct pcicap_cfg *cfg, u32 after,
			struct pcicap_mpcie *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0020, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_mpcie_init(v);
}

/**
 * pcicap_mpcie_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_mpcie_find(struct pcicap_cfg *cfg, struct pcicap_mpcie *v)
{
	return pcicap_mpcie_find_after(cfg, 0, v);
}

/**
 * pcicap_mpcie_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_mpcie_find().
 */
static inline int __must_check
pcicap_mpcie_find_next(const struct pcicap_mpcie *prev, struct pcicap_mpcie *v)
{
	return pcicap_mpcie_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_MPCIE_H */
