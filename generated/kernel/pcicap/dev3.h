/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device 3
 *
 * Generated from specs/ext/dev3.yaml - do not edit.
 */
/* Source: PCIe Base, Device 3 Extended Capability; libpci, EDK2, pydiskcmd */
#ifndef PCICAP_DEV3_H
#define PCICAP_DEV3_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DEV3_ID				0x002f
#define PCICAP_DEV3_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_dev3_cap_t;
/* hwinit: Device capabilities 3 */
#define PCICAP_DEV3_CAP						0x04
/* hwinit: DMWr request routing is supported */
#define  PCICAP_DEV3_CAP_DMWR_ROUTING \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000001)
/* hwinit: 14-bit tag completer is supported */
#define  PCICAP_DEV3_CAP_TAG14_COMPLETER \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000002)
/* hwinit: 14-bit tag requester is supported */
#define  PCICAP_DEV3_CAP_TAG14_REQUESTER \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000004)
/* hwinit: L0p is supported */
#define  PCICAP_DEV3_CAP_L0P \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000008)
/* hwinit: Of the port */
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000070)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_1US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000000)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_2US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000010)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_4US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000020)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_8US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000030)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_16US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000040)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_32US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000050)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_64US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000060)
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_ABOVE_64US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000070)
/* hwinit: Of the retimers */
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000380)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_1US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000000)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_2US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000080)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_4US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000100)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_8US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000180)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_16US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000200)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_32US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000280)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_BELOW_64US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000300)
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LAT_ABOVE_64US \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000380)
/* hwinit: Completes unordered I/O */
#define  PCICAP_DEV3_CAP_UIO_COMPLETER \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000400)
/* hwinit: UIO requester is supported */
#define  PCICAP_DEV3_CAP_UIO_REQUESTER \
	PCICAP_BITS(pcicap_dev3_cap_t, 0x00000800)

typedef u32 __bitwise pcicap_dev3_ctrl_t;
/* rw: Device control 3 */
#define PCICAP_DEV3_CTRL				0x08
/* rw: DMWr requester is enabled */
#define  PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000001)
/* rw: DMWr egress blocking is enabled */
#define  PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000002)
/* rw: 14-bit tag requester is enabled */
#define  PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE	PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000004)
/* rw: L0p is enabled */
#define  PCICAP_DEV3_CTRL_L0P_ENABLE			PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000008)
/* rw: Wanted width */
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000070)
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X1		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000000)
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X2		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000010)
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X4		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000020)
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X8		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000030)
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X16		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000040)
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_DYNAMIC	PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000070)
/* rw: UIO requester is enabled */
#define  PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000080)
/* rw: UIO requests do not cross 256-byte boundaries */
#define  PCICAP_DEV3_CTRL_UIO_256B_DISABLE		PCICAP_BITS(pcicap_dev3_ctrl_t, 0x00000100)

typedef u32 __bitwise pcicap_dev3_status_t;
/* ro: Device status 3 */
#define PCICAP_DEV3_STATUS				0x0c
/* ro: Width after training */
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000007)
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X1 \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000000)
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X2 \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000001)
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X4 \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000002)
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X8 \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000003)
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X16 \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000004)
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_DYNAMIC \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000007)
/* ro: Knows its segment */
#define  PCICAP_DEV3_STATUS_SEGMENT_CAPTURED \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000008)
/* ro: The link partner supports L0p */
#define  PCICAP_DEV3_STATUS_REMOTE_L0P \
	PCICAP_BITS(pcicap_dev3_status_t, 0x00000010)
/* clang-format on */

/**
 * struct pcicap_dev3 - Device 3
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_dev3_find() only.
 */
struct pcicap_dev3 {
	struct pci_dev *dev;
	u16 pos;
};

/* Device capabilities 3 */
static inline int __must_check
pcicap_dev3_read_cap(const struct pcicap_dev3 *v, pcicap_dev3_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DEV3_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Device control 3 */
static inline int __must_check
pcicap_dev3_read_ctrl(const struct pcicap_dev3 *v, pcicap_dev3_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DEV3_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_dev3_update_ctrl(const struct pcicap_dev3 *v, pcicap_dev3_ctrl_t mask,
			pcicap_dev3_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x000001ff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_DEV3_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Device status 3 */
static inline int __must_check
pcicap_dev3_read_status(const struct pcicap_dev3 *v, pcicap_dev3_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DEV3_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dev3_at(struct pci_dev *dev, u16 pos, struct pcicap_dev3 *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_dev3_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dev3_find(struct pci_dev *dev, struct pcicap_dev3 *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_DEV3_ID);
	int ret = pcicap_dev3_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dev3_find_next(const struct pcicap_dev3 *prev, struct pcicap_dev3 *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DEV3_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dev3_at(dev, pos, v);
}

#endif /* PCICAP_DEV3_H */
