/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express over M-PHY
 *
 * Generated from specs/ext/mpcie.yaml - do not edit.
 * Source: pcics
 */
#ifndef PCICAP_MPCIE_H
#define PCICAP_MPCIE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_MPCIE_ID				0x0020
#define PCICAP_MPCIE_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: M-PCIe capabilities */
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
#define  PCICAP_MPCIE_CTRL_TARGET_LINK_SPEED	0x00000003	/* unknown: Target link speed */

/* unknown: M-PCIe status */
#define PCICAP_MPCIE_STATUS				0x0c
/* unknown: Current link speed */
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
/* unknown: Lower part of the address */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOWER_ADDRESS		0x000000ff
/* unknown: Upper part of the address */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS		0x001f0000
/* unknown: Bit 5 of the upper part */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS_BIT5	0x01000000
/* unknown: Which end */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOCATION			0x08000000
/* unknown: Starts a read */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_READ			0x40000000
/* unknown: Starts a configuration */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_CONFIG			0x80000000

/* unknown: Value of the attribute */
#define PCICAP_MPCIE_PHY_CTRL_DATA		0x18
/* unknown: Value */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_DATA	0x000000ff
/* unknown: The access failed */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_ERROR	0x20000000
/* unknown: The access was aborted */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_ABORTED	0x40000000
/* unknown: The access is in progress */
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

/* M-PCIe capabilities */
struct pcicap_mpcie_cap {
	uint32_t raw;
};

/* Highest speed */
static inline uint32_t
pcicap_mpcie_cap_max_link_speed(struct pcicap_mpcie_cap r)
{
	return (uint32_t)(r.raw & PCICAP_MPCIE_CAP_MAX_LINK_SPEED);
}

/* Software can configure the link */
static inline bool
pcicap_mpcie_cap_config_by_software(struct pcicap_mpcie_cap r)
{
	return (r.raw & PCICAP_MPCIE_CAP_CONFIG_BY_SOFTWARE) != 0;
}

/* Most transmit lanes (raw; quantity in lanes) */
static inline uint32_t
pcicap_mpcie_cap_max_tx_width(struct pcicap_mpcie_cap r)
{
	return (uint32_t)((r.raw & PCICAP_MPCIE_CAP_MAX_TX_WIDTH) >> 16);
}

/* Most receive lanes (raw; quantity in lanes) */
static inline uint32_t
pcicap_mpcie_cap_max_rx_width(struct pcicap_mpcie_cap r)
{
	return (uint32_t)((r.raw & PCICAP_MPCIE_CAP_MAX_RX_WIDTH) >> 24);
}

/**
 * pcicap_mpcie_read_cap() - read: M-PCIe capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_read_cap(const struct pcicap_mpcie *v,
		      struct pcicap_mpcie_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_CAP, &val->raw);
}

/* Controls the link */
struct pcicap_mpcie_ctrl {
	uint32_t raw;
};

/* Target link speed */
static inline uint32_t
pcicap_mpcie_ctrl_target_link_speed(struct pcicap_mpcie_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_MPCIE_CTRL_TARGET_LINK_SPEED);
}

/**
 * pcicap_mpcie_read_ctrl() - read: Controls the link
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_read_ctrl(const struct pcicap_mpcie *v,
		       struct pcicap_mpcie_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_CTRL, &val->raw);
}

/* M-PCIe status */
struct pcicap_mpcie_status {
	uint32_t raw;
};

/* Current link speed */
static inline uint32_t
pcicap_mpcie_status_current_link_speed(struct pcicap_mpcie_status r)
{
	return (uint32_t)(r.raw & PCICAP_MPCIE_STATUS_CURRENT_LINK_SPEED);
}

/* Software configured the link */
static inline bool
pcicap_mpcie_status_configured_by_software(struct pcicap_mpcie_status r)
{
	return (r.raw & PCICAP_MPCIE_STATUS_CONFIGURED_BY_SOFTWARE) != 0;
}

/* Transmit lanes (raw; quantity in lanes) */
static inline uint32_t
pcicap_mpcie_status_tx_width(struct pcicap_mpcie_status r)
{
	return (uint32_t)((r.raw & PCICAP_MPCIE_STATUS_TX_WIDTH) >> 16);
}

/* Receive lanes (raw; quantity in lanes) */
static inline uint32_t
pcicap_mpcie_status_rx_width(struct pcicap_mpcie_status r)
{
	return (uint32_t)((r.raw & PCICAP_MPCIE_STATUS_RX_WIDTH) >> 24);
}

/**
 * pcicap_mpcie_read_status() - read: M-PCIe status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_read_status(const struct pcicap_mpcie *v,
			 struct pcicap_mpcie_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_STATUS, &val->raw);
}

/**
 * pcicap_mpcie_read_lane_error_status() - read: Bit n is an error of lane n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_read_lane_error_status(const struct pcicap_mpcie *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_LANE_ERROR_STATUS,
				  val);
}

/* Attribute of the remote PHY to read or write */
struct pcicap_mpcie_phy_ctrl_address {
	uint32_t raw;
};

/* Lower part of the address */
static inline uint32_t
pcicap_mpcie_phy_ctrl_address_lower_address(struct pcicap_mpcie_phy_ctrl_address r)
{
	return (uint32_t)(r.raw & PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOWER_ADDRESS);
}

/* Upper part of the address */
static inline uint32_t
pcicap_mpcie_phy_ctrl_address_upper_address(struct pcicap_mpcie_phy_ctrl_address r)
{
	return (uint32_t)((r.raw & PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS) >> 16);
}

/* Bit 5 of the upper part */
static inline bool
pcicap_mpcie_phy_ctrl_address_upper_address_bit5(struct pcicap_mpcie_phy_ctrl_address r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS_BIT5) != 0;
}

/* Which end */
static inline bool
pcicap_mpcie_phy_ctrl_address_location(struct pcicap_mpcie_phy_ctrl_address r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOCATION) != 0;
}

/* Starts a read */
static inline bool
pcicap_mpcie_phy_ctrl_address_read(struct pcicap_mpcie_phy_ctrl_address r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_ADDRESS_READ) != 0;
}

/* Starts a configuration */
static inline bool
pcicap_mpcie_phy_ctrl_address_config(struct pcicap_mpcie_phy_ctrl_address r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_ADDRESS_CONFIG) != 0;
}

/**
 * pcicap_mpcie_read_phy_ctrl_address() - read: Attribute of the remote PHY to
 * read or write
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_read_phy_ctrl_address(const struct pcicap_mpcie *v,
				   struct pcicap_mpcie_phy_ctrl_address *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_PHY_CTRL_ADDRESS,
				  &val->raw);
}

/* Value of the attribute */
struct pcicap_mpcie_phy_ctrl_data {
	uint32_t raw;
};

/* Value */
static inline uint32_t
pcicap_mpcie_phy_ctrl_data_data(struct pcicap_mpcie_phy_ctrl_data r)
{
	return (uint32_t)(r.raw & PCICAP_MPCIE_PHY_CTRL_DATA_DATA);
}

/* The access failed */
static inline bool
pcicap_mpcie_phy_ctrl_data_error(struct pcicap_mpcie_phy_ctrl_data r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_DATA_ERROR) != 0;
}

/* The access was aborted */
static inline bool
pcicap_mpcie_phy_ctrl_data_aborted(struct pcicap_mpcie_phy_ctrl_data r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_DATA_ABORTED) != 0;
}

/* The access is in progress */
static inline bool
pcicap_mpcie_phy_ctrl_data_pending(struct pcicap_mpcie_phy_ctrl_data r)
{
	return (r.raw & PCICAP_MPCIE_PHY_CTRL_DATA_PENDING) != 0;
}

/**
 * pcicap_mpcie_read_phy_ctrl_data() - read: Value of the attribute
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_read_phy_ctrl_data(const struct pcicap_mpcie *v,
				struct pcicap_mpcie_phy_ctrl_data *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MPCIE_PHY_CTRL_DATA,
				  &val->raw);
}

/**
 * struct pcicap_mpcie_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_mpcie_dwords {
	struct pcicap_mpcie v;
	uint32_t dw[7];
};

/**
 * pcicap_mpcie_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot(const struct pcicap_mpcie *v,
		      struct pcicap_mpcie_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 6, &s->dw[1]);
}

/* M-PCIe capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot_cap(const struct pcicap_mpcie_dwords *s,
			  struct pcicap_mpcie_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MPCIE_CAP,
				    &val->raw);
}

/* Controls the link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot_ctrl(const struct pcicap_mpcie_dwords *s,
			   struct pcicap_mpcie_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MPCIE_CTRL,
				    &val->raw);
}

/* M-PCIe status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot_status(const struct pcicap_mpcie_dwords *s,
			     struct pcicap_mpcie_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MPCIE_STATUS,
				    &val->raw);
}

/* Bit n is an error of lane n: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot_lane_error_status(const struct pcicap_mpcie_dwords *s,
					uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MPCIE_LANE_ERROR_STATUS, val);
}

/*
 * Attribute of the remote PHY to read or write: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot_phy_ctrl_address(const struct pcicap_mpcie_dwords *s,
				       struct pcicap_mpcie_phy_ctrl_address *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MPCIE_PHY_CTRL_ADDRESS, &val->raw);
}

/* Value of the attribute: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_snapshot_phy_ctrl_data(const struct pcicap_mpcie_dwords *s,
				    struct pcicap_mpcie_phy_ctrl_data *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_MPCIE_PHY_CTRL_DATA, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_init(struct pcicap_mpcie *v)
{
	pcicap_view_clamp(&v->view, 28);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_mpcie_find_next(const struct pcicap_mpcie *prev, struct pcicap_mpcie *v)
{
	return pcicap_mpcie_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_MPCIE_H */
