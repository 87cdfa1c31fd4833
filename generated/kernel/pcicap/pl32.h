/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 32.0 GT/s
 *
 * Generated from specs/ext/pl32.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Physical Layer 32.0 GT/s Extended Capability; libpci, EDK2
 */
#ifndef PCICAP_PL32_H
#define PCICAP_PL32_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PL32_ID				0x002a

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_pl32_cap_t;
/* hwinit: 32.0 GT/s capabilities */
#define PCICAP_PL32_CAP				0x04
/* hwinit: Equalization bypass to the highest rate is supported */
#define  PCICAP_PL32_CAP_EQUALIZATION_BYPASS	PCICAP_BITS(pcicap_pl32_cap_t, 0x00000001)
/* hwinit: Needs no equalization */
#define  PCICAP_PL32_CAP_NO_EQUALIZATION_NEEDED	PCICAP_BITS(pcicap_pl32_cap_t, 0x00000002)
/* hwinit: PCI Express */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE0	PCICAP_BITS(pcicap_pl32_cap_t, 0x00000100)
/* hwinit: Training set messages */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE1	PCICAP_BITS(pcicap_pl32_cap_t, 0x00000200)
/* hwinit: Alternate protocols */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE2	PCICAP_BITS(pcicap_pl32_cap_t, 0x00000400)
/* hwinit: Reserved modified training set usage modes */
#define  PCICAP_PL32_CAP_MODIFIED_TS_RESERVED	PCICAP_BITS(pcicap_pl32_cap_t, 0x0000f800)

typedef u32 __bitwise pcicap_pl32_ctrl_t;
/* rws: Controls the port */
#define PCICAP_PL32_CTRL						0x08
/* rws: Equalization bypass to the highest rate is disabled */
#define  PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE \
	PCICAP_BITS(pcicap_pl32_ctrl_t, 0x00000001)
/* rws: No equalization needed is disabled */
#define  PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE \
	PCICAP_BITS(pcicap_pl32_ctrl_t, 0x00000002)
/* rws: Modified training set usage mode selected */
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE \
	PCICAP_BITS(pcicap_pl32_ctrl_t, 0x00000700)
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_PCI_EXPRESS \
	PCICAP_BITS(pcicap_pl32_ctrl_t, 0x00000000)
#define  PCICAP_PL32_CTRL_MOD_TS_USAGE_TRAIN_SET_MESSAGE \
	PCICAP_BITS(pcicap_pl32_ctrl_t, 0x00000100)
#define  PCICAP_PL32_CTRL_MOD_TS_USAGE_ALTERNATE_PROTO \
	PCICAP_BITS(pcicap_pl32_ctrl_t, 0x00000200)

typedef u32 __bitwise pcicap_pl32_status_t;
/* ros, rw1cs, ro: 32.0 GT/s status */
#define PCICAP_PL32_STATUS						0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL32_STATUS_EQUALIZATION_COMPLETE \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000001)
/* ros: Phase 1 succeeded */
#define  PCICAP_PL32_STATUS_PHASE1_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000002)
/* ros: Phase 2 succeeded */
#define  PCICAP_PL32_STATUS_PHASE2_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000004)
/* ros: Phase 3 succeeded */
#define  PCICAP_PL32_STATUS_PHASE3_SUCCESSFUL \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000008)
/* rw1cs: Link equalization is requested */
#define  PCICAP_PL32_STATUS_EQUALIZATION_REQUEST \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000010)
/* ro: Modified training sets were received */
#define  PCICAP_PL32_STATUS_MODIFIED_TS_RECEIVED \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000020)
/* ro: Receiver enhanced link behavior control */
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL \
	PCICAP_BITS(pcicap_pl32_status_t, 0x000000c0)
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_FULL_EQ \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000000)
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_EQ_BYPASS \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000040)
#define  PCICAP_PL32_STATUS_ENH_LINK_CTRL_NO_EQ_NEEDED \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000080)
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_MOD_TS \
	PCICAP_BITS(pcicap_pl32_status_t, 0x000000c0)
/* ro: The transmitter precodes */
#define  PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_ON \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000100)
/* ro: Transmitter precoding is requested */
#define  PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_REQUEST \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000200)
/* ro: No equalization needed was received */
#define  PCICAP_PL32_STATUS_NO_EQ_NEEDED_RECEIVED \
	PCICAP_BITS(pcicap_pl32_status_t, 0x00000400)

typedef u32 __bitwise pcicap_pl32_received_modified_ts1_t;
/* ros: What was received */
#define PCICAP_PL32_RECEIVED_MODIFIED_TS1				0x10
/* ros: Modified training set usage */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE \
	PCICAP_BITS(pcicap_pl32_received_modified_ts1_t, 0x00000007)
#define  PCICAP_PL32_RX_MODIFIED_TS1_USAGE_PCI_EXPRESS \
	PCICAP_BITS(pcicap_pl32_received_modified_ts1_t, 0x00000000)
#define  PCICAP_PL32_RX_MOD_TS1_USAGE_TRAIN_SET_MESSAGE \
	PCICAP_BITS(pcicap_pl32_received_modified_ts1_t, 0x00000001)
#define  PCICAP_PL32_RX_MOD_TS1_USAGE_ALTERNATE_PROTO \
	PCICAP_BITS(pcicap_pl32_received_modified_ts1_t, 0x00000002)
/* ros: Information 1 */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_INFORMATION1 \
	PCICAP_BITS(pcicap_pl32_received_modified_ts1_t, 0x0000fff8)
/* ros: Vendor ID of the information's owner */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_VENDOR_ID \
	PCICAP_BITS(pcicap_pl32_received_modified_ts1_t, 0xffff0000)

typedef u32 __bitwise pcicap_pl32_received_modified_ts2_t;
/* ros: The rest */
#define PCICAP_PL32_RECEIVED_MODIFIED_TS2						0x14
/* ros: Information 2 */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_INFORMATION2 \
	PCICAP_BITS(pcicap_pl32_received_modified_ts2_t, 0x00ffffff)
/* ros: Alternate protocol negotiation status */
#define  PCICAP_PL32_RX_MOD_TS2_ALTERNATE_PROTO_STATUS \
	PCICAP_BITS(pcicap_pl32_received_modified_ts2_t, 0x03000000)
#define  PCICAP_PL32_RX_MOD_TS2_ALT_PROTO_STATUS_UNSUP \
	PCICAP_BITS(pcicap_pl32_received_modified_ts2_t, 0x00000000)
#define  PCICAP_PL32_RX_MOD_TS2_ALT_PROTO_STATUS_DISABLED \
	PCICAP_BITS(pcicap_pl32_received_modified_ts2_t, 0x01000000)
#define  PCICAP_PL32_RX_MOD_TS2_ALT_PROTO_STATUS_FAILED \
	PCICAP_BITS(pcicap_pl32_received_modified_ts2_t, 0x02000000)
#define  PCICAP_PL32_RX_MOD_TS2_ALT_PROTO_STATUS_OK \
	PCICAP_BITS(pcicap_pl32_received_modified_ts2_t, 0x03000000)

typedef u32 __bitwise pcicap_pl32_transmitted_modified_ts1_t;
/* ros: What was sent */
#define PCICAP_PL32_TRANSMITTED_MODIFIED_TS1					0x18
/* ros: Modified training set usage */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts1_t, 0x00000007)
#define  PCICAP_PL32_TX_MODIFIED_TS1_USAGE_PCI_EXPRESS \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts1_t, 0x00000000)
#define  PCICAP_PL32_TX_MOD_TS1_USAGE_TRAIN_SET_MESSAGE \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts1_t, 0x00000001)
#define  PCICAP_PL32_TX_MOD_TS1_USAGE_ALTERNATE_PROTO \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts1_t, 0x00000002)
/* ros: Information 1 */
#define  PCICAP_PL32_TX_MODIFIED_TS1_INFORMATION1 \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts1_t, 0x0000fff8)
/* ros: Vendor ID of the information's owner */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_VENDOR_ID \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts1_t, 0xffff0000)

typedef u32 __bitwise pcicap_pl32_transmitted_modified_ts2_t;
/* ros: The rest */
#define PCICAP_PL32_TRANSMITTED_MODIFIED_TS2						0x1c
/* ros: Information 2 */
#define  PCICAP_PL32_TX_MODIFIED_TS2_INFORMATION2 \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts2_t, 0x00ffffff)
/* ros: Alternate protocol negotiation status */
#define  PCICAP_PL32_TX_MOD_TS2_ALTERNATE_PROTO_STATUS \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts2_t, 0x03000000)
#define  PCICAP_PL32_TX_MOD_TS2_ALT_PROTO_STATUS_UNSUP \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts2_t, 0x00000000)
#define  PCICAP_PL32_TX_MOD_TS2_ALT_PROTO_STATUS_DISABLED \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts2_t, 0x01000000)
#define  PCICAP_PL32_TX_MOD_TS2_ALT_PROTO_STATUS_FAILED \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts2_t, 0x02000000)
#define  PCICAP_PL32_TX_MOD_TS2_ALT_PROTO_STATUS_OK \
	PCICAP_BITS(pcicap_pl32_transmitted_modified_ts2_t, 0x03000000)

typedef u8 __bitwise pcicap_pl32_lane_equalization_t;
/* hwinit: Equalization Control of each lane */
#define PCICAP_PL32_LANE_EQUALIZATION				0x20
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_PL32_LANE_EQ_DOWNSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl32_lane_equalization_t, 0x0f)
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_PL32_LANE_EQUALIZATION_UPSTREAM_TX_PRESET \
	PCICAP_BITS(pcicap_pl32_lane_equalization_t, 0xf0)
/* clang-format on */

/**
 * struct pcicap_pl32 - Physical Layer 32.0 GT/s
 * @dev: the function
 * @pos: offset in its configuration space
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl32_find() only.
 */
struct pcicap_pl32 {
	struct pci_dev *dev;
	u16 pos;
	u32 link_width;
};

/* 32.0 GT/s capabilities */
static inline int __must_check
pcicap_pl32_read_cap(const struct pcicap_pl32 *v, pcicap_pl32_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the port */
static inline int __must_check
pcicap_pl32_read_ctrl(const struct pcicap_pl32 *v, pcicap_pl32_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pl32_update_ctrl(const struct pcicap_pl32 *v, pcicap_pl32_ctrl_t mask,
			pcicap_pl32_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000703);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PL32_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* 32.0 GT/s status */
static inline int __must_check
pcicap_pl32_read_status(const struct pcicap_pl32 *v, pcicap_pl32_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pl32_clear_status(const struct pcicap_pl32 *v, pcicap_pl32_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000010);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_PL32_STATUS,
				     (__force u32)bits);
}

/* What was received */
static inline int __must_check
pcicap_pl32_read_received_modified_ts1(const struct pcicap_pl32 *v,
				       pcicap_pl32_received_modified_ts1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_RECEIVED_MODIFIED_TS1,
				    (__force u32 *)val);
}

/* The rest */
static inline int __must_check
pcicap_pl32_read_received_modified_ts2(const struct pcicap_pl32 *v,
				       pcicap_pl32_received_modified_ts2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_RECEIVED_MODIFIED_TS2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What was sent */
static inline int __must_check
pcicap_pl32_read_transmitted_modified_ts1(const struct pcicap_pl32 *v,
					  pcicap_pl32_transmitted_modified_ts1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_TRANSMITTED_MODIFIED_TS1,
				    (__force u32 *)val);
}

/* The rest */
static inline int __must_check
pcicap_pl32_read_transmitted_modified_ts2(const struct pcicap_pl32 *v,
					  pcicap_pl32_transmitted_modified_ts2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PL32_TRANSMITTED_MODIFIED_TS2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Equalization Control of each lane */
static inline int __must_check
pcicap_pl32_read_lane_equalization(const struct pcicap_pl32 *v,
				   unsigned int index,
				   pcicap_pl32_lane_equalization_t *val)
{
	*val = (__force pcicap_pl32_lane_equalization_t)U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_PL32_LANE_EQUALIZATION + index * 1,
				   (__force u8 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pl32_init(struct pcicap_pl32 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->dev, v->pos, &v->link_width);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pl32_at(struct pci_dev *dev, u16 pos, struct pcicap_pl32 *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pl32_init(v);
}

/**
 * pcicap_pl32_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pl32_find(struct pci_dev *dev, struct pcicap_pl32 *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_PL32_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pl32_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pl32_find_next(const struct pcicap_pl32 *prev, struct pcicap_pl32 *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PL32_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pl32_at(dev, pos, v);
}

#endif /* PCICAP_PL32_H */
