/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Internal Link Control
 *
 * Generated from specs/ext/rcilink.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Root Complex Internal Link Control Capability; EDK2,
 * pcics, pydiskcmd
 */
#ifndef PCICAP_RCILINK_H
#define PCICAP_RCILINK_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_RCILINK_ID			0x0006
#define PCICAP_RCILINK_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_rcilink_link_cap_t;
/* ro: Link capabilities */
#define PCICAP_RCILINK_LINK_CAP					0x04
/* ro: Highest speed */
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x0000000f)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT2_5 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000001)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT5 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000002)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT8 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000003)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT16 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000004)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT32 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000005)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT64 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000006)
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT128 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000007)
/* ro: Widest width */
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_WIDTH \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x000003f0)
/* ro: ASPM support */
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000c00)
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_NONE \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000000)
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L0S \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000400)
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L1 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000800)
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L0S_L1 \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000c00)
/* ro: L0s exit latency */
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00007000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_64NS \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_128NS \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00001000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_256NS \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00002000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_512NS \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00003000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_1US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00004000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_2US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00005000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_BELOW_4US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00006000)
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LAT_ABOVE_4US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00007000)
/* ro: L1 exit latency */
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00038000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_1US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00000000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_2US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00008000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_4US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00010000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_8US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00018000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_16US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00020000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_32US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00028000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_BELOW_64US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00030000)
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LAT_ABOVE_64US \
	PCICAP_BITS(pcicap_rcilink_link_cap_t, 0x00038000)

typedef u16 __bitwise pcicap_rcilink_link_ctrl_t;
/* rw: Controls the link */
#define PCICAP_RCILINK_LINK_CTRL			0x08
/* rw: ASPM control */
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL \
	PCICAP_BITS(pcicap_rcilink_link_ctrl_t, 0x0003)
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_DISABLED \
	PCICAP_BITS(pcicap_rcilink_link_ctrl_t, 0x0000)
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L0S \
	PCICAP_BITS(pcicap_rcilink_link_ctrl_t, 0x0001)
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L1 \
	PCICAP_BITS(pcicap_rcilink_link_ctrl_t, 0x0002)
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L0S_L1 \
	PCICAP_BITS(pcicap_rcilink_link_ctrl_t, 0x0003)
/* rw: Extended synch */
#define  PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC \
	PCICAP_BITS(pcicap_rcilink_link_ctrl_t, 0x0080)

typedef u16 __bitwise pcicap_rcilink_link_status_t;
/* ro: Link status */
#define PCICAP_RCILINK_LINK_STATUS				0x0a
/* ro: Current link speed */
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x000f)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT2_5 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0001)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT5 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0002)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT8 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0003)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT16 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0004)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT32 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0005)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT64 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0006)
#define  PCICAP_RCIL_LINK_STATUS_CURRENT_LINK_SPEED_GT128 \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x0007)
/* ro: Negotiated link width */
#define  PCICAP_RCILINK_LINK_STATUS_NEGOTIATED_LINK_WIDTH \
	PCICAP_BITS(pcicap_rcilink_link_status_t, 0x03f0)
/* clang-format on */

/**
 * struct pcicap_rcilink - Root Complex Internal Link Control
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_rcilink_find() only.
 */
struct pcicap_rcilink {
	struct pci_dev *dev;
	u16 pos;
};

/* Link capabilities */
static inline int __must_check
pcicap_rcilink_read_link_cap(const struct pcicap_rcilink *v,
			     pcicap_rcilink_link_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCILINK_LINK_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the link */
static inline int __must_check
pcicap_rcilink_read_link_ctrl(const struct pcicap_rcilink *v,
			      pcicap_rcilink_link_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_RCILINK_LINK_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_rcilink_update_link_ctrl(const struct pcicap_rcilink *v,
				pcicap_rcilink_link_ctrl_t mask,
				pcicap_rcilink_link_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0083);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_RCILINK_LINK_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Link status */
static inline int __must_check
pcicap_rcilink_read_link_status(const struct pcicap_rcilink *v,
				pcicap_rcilink_link_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_RCILINK_LINK_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_rcilink_at(struct pci_dev *dev, u16 pos, struct pcicap_rcilink *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_rcilink_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_rcilink_find(struct pci_dev *dev, struct pcicap_rcilink *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_RCILINK_ID);
	int ret = pcicap_rcilink_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_rcilink_find_next(const struct pcicap_rcilink *prev,
			 struct pcicap_rcilink *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_RCILINK_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_rcilink_at(dev, pos, v);
}

#endif /* PCICAP_RCILINK_H */
