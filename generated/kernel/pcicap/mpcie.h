/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * PCI Express over M-PHY
 *
 * Generated from specs/ext/mpcie.yaml - do not edit.
 */
/* Source: pcics */
#ifndef PCICAP_MPCIE_H
#define PCICAP_MPCIE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_MPCIE_ID				0x0020
#define PCICAP_MPCIE_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_mpcie_cap_t;
/* ro: M-PCIe capabilities */
#define PCICAP_MPCIE_CAP			0x04
/* ro: Highest speed */
#define  PCICAP_MPCIE_CAP_MAX_LINK_SPEED	PCICAP_BITS(pcicap_mpcie_cap_t, 0x00000003)
/* ro: Software can configure the link */
#define  PCICAP_MPCIE_CAP_CONFIG_BY_SOFTWARE	PCICAP_BITS(pcicap_mpcie_cap_t, 0x00008000)
/* ro: Most transmit lanes */
#define  PCICAP_MPCIE_CAP_MAX_TX_WIDTH		PCICAP_BITS(pcicap_mpcie_cap_t, 0x00ff0000)
/* ro: Most receive lanes */
#define  PCICAP_MPCIE_CAP_MAX_RX_WIDTH		PCICAP_BITS(pcicap_mpcie_cap_t, 0xff000000)

typedef u32 __bitwise pcicap_mpcie_ctrl_t;
/* unknown: Controls the link */
#define PCICAP_MPCIE_CTRL			0x08
/* unknown: Target link speed */
#define  PCICAP_MPCIE_CTRL_TARGET_LINK_SPEED	PCICAP_BITS(pcicap_mpcie_ctrl_t, 0x00000003)

typedef u32 __bitwise pcicap_mpcie_status_t;
/* unknown: M-PCIe status */
#define PCICAP_MPCIE_STATUS				0x0c
/* unknown: Current link speed */
#define  PCICAP_MPCIE_STATUS_CURRENT_LINK_SPEED \
	PCICAP_BITS(pcicap_mpcie_status_t, 0x00000003)
/* unknown: Software configured the link */
#define  PCICAP_MPCIE_STATUS_CONFIGURED_BY_SOFTWARE \
	PCICAP_BITS(pcicap_mpcie_status_t, 0x00008000)
/* unknown: Transmit lanes */
#define  PCICAP_MPCIE_STATUS_TX_WIDTH \
	PCICAP_BITS(pcicap_mpcie_status_t, 0x00ff0000)
/* unknown: Receive lanes */
#define  PCICAP_MPCIE_STATUS_RX_WIDTH \
	PCICAP_BITS(pcicap_mpcie_status_t, 0xff000000)
/* unknown: Bit n is an error of lane n */
#define PCICAP_MPCIE_LANE_ERROR_STATUS		0x10

typedef u32 __bitwise pcicap_mpcie_phy_ctrl_address_t;
/* unknown: Attribute of the remote PHY to read or write */
#define PCICAP_MPCIE_PHY_CTRL_ADDRESS				0x14
/* unknown: Lower part of the address */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOWER_ADDRESS \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_address_t, 0x000000ff)
/* unknown: Upper part of the address */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_address_t, 0x001f0000)
/* unknown: Bit 5 of the upper part */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_UPPER_ADDRESS_BIT5 \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_address_t, 0x01000000)
/* unknown: Which end */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_LOCATION \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_address_t, 0x08000000)
/* unknown: Starts a read */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_READ \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_address_t, 0x40000000)
/* unknown: Starts a configuration */
#define  PCICAP_MPCIE_PHY_CTRL_ADDRESS_CONFIG \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_address_t, 0x80000000)

typedef u32 __bitwise pcicap_mpcie_phy_ctrl_data_t;
/* unknown: Value of the attribute */
#define PCICAP_MPCIE_PHY_CTRL_DATA		0x18
/* unknown: Value */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_DATA \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_data_t, 0x000000ff)
/* unknown: The access failed */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_ERROR \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_data_t, 0x20000000)
/* unknown: The access was aborted */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_ABORTED \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_data_t, 0x40000000)
/* unknown: The access is in progress */
#define  PCICAP_MPCIE_PHY_CTRL_DATA_PENDING \
	PCICAP_BITS(pcicap_mpcie_phy_ctrl_data_t, 0x80000000)
/* clang-format on */

/**
 * struct pcicap_mpcie - PCI Express over M-PHY
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_mpcie_find() only.
 */
struct pcicap_mpcie {
	struct pci_dev *dev;
	u16 pos;
};

/* M-PCIe capabilities */
static inline int __must_check
pcicap_mpcie_read_cap(const struct pcicap_mpcie *v, pcicap_mpcie_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MPCIE_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the link */
static inline int __must_check
pcicap_mpcie_read_ctrl(const struct pcicap_mpcie *v, pcicap_mpcie_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MPCIE_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

/* M-PCIe status */
static inline int __must_check
pcicap_mpcie_read_status(const struct pcicap_mpcie *v,
			 pcicap_mpcie_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MPCIE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Bit n is an error of lane n */
static inline int __must_check
pcicap_mpcie_read_lane_error_status(const struct pcicap_mpcie *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MPCIE_LANE_ERROR_STATUS,
				    val);
}

/* Attribute of the remote PHY to read or write */
static inline int __must_check
pcicap_mpcie_read_phy_ctrl_address(const struct pcicap_mpcie *v,
				   pcicap_mpcie_phy_ctrl_address_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MPCIE_PHY_CTRL_ADDRESS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Value of the attribute */
static inline int __must_check
pcicap_mpcie_read_phy_ctrl_data(const struct pcicap_mpcie *v,
				pcicap_mpcie_phy_ctrl_data_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MPCIE_PHY_CTRL_DATA + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_mpcie_at(struct pci_dev *dev, u16 pos, struct pcicap_mpcie *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_mpcie_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_mpcie_find(struct pci_dev *dev, struct pcicap_mpcie *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_MPCIE_ID);
	int ret = pcicap_mpcie_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_mpcie_find_next(const struct pcicap_mpcie *prev, struct pcicap_mpcie *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_MPCIE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_mpcie_at(dev, pos, v);
}

#endif /* PCICAP_MPCIE_H */
