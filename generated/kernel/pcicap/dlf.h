/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data Link Feature
 *
 * Generated from specs/ext/dlf.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Data Link Feature Extended Capability; NetBSD,
 * pydiskcmd, EDK2
 */
#ifndef PCICAP_DLF_H
#define PCICAP_DLF_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DLF_ID				0x0025
#define PCICAP_DLF_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_dlf_cap_t;
/* hwinit: Local data link features */
#define PCICAP_DLF_CAP				0x04
/* hwinit: Scaled flow control */
#define  PCICAP_DLF_CAP_SCALED_FLOW_CONTROL	PCICAP_BITS(pcicap_dlf_cap_t, 0x00000001)
/* hwinit: Immediate readiness */
#define  PCICAP_DLF_CAP_IMMEDIATE_READINESS	PCICAP_BITS(pcicap_dlf_cap_t, 0x00000002)
/* hwinit: Extended virtual channels */
#define  PCICAP_DLF_CAP_EXTENDED_VC_COUNT	PCICAP_BITS(pcicap_dlf_cap_t, 0x0000001c)
/* hwinit: L0p exit latency */
#define  PCICAP_DLF_CAP_L0P_EXIT_LATENCY	PCICAP_BITS(pcicap_dlf_cap_t, 0x000000e0)
/* hwinit: Reserved for further features */
#define  PCICAP_DLF_CAP_OTHER_FEATURES		PCICAP_BITS(pcicap_dlf_cap_t, 0x007fff00)
/* hwinit: Tells its features */
#define  PCICAP_DLF_CAP_EXCHANGE_ENABLE		PCICAP_BITS(pcicap_dlf_cap_t, 0x80000000)

typedef u32 __bitwise pcicap_dlf_status_t;
/* ro: Remote data link features */
#define PCICAP_DLF_STATUS			0x08
/* ro: Scaled flow control */
#define  PCICAP_DLF_STATUS_SCALED_FLOW_CONTROL	PCICAP_BITS(pcicap_dlf_status_t, 0x00000001)
/* ro: Immediate readiness */
#define  PCICAP_DLF_STATUS_IMMEDIATE_READINESS	PCICAP_BITS(pcicap_dlf_status_t, 0x00000002)
/* ro: Extended virtual channels */
#define  PCICAP_DLF_STATUS_EXTENDED_VC_COUNT	PCICAP_BITS(pcicap_dlf_status_t, 0x0000001c)
/* ro: L0p exit latency */
#define  PCICAP_DLF_STATUS_L0P_EXIT_LATENCY	PCICAP_BITS(pcicap_dlf_status_t, 0x000000e0)
/* ro: Reserved for further features */
#define  PCICAP_DLF_STATUS_OTHER_FEATURES	PCICAP_BITS(pcicap_dlf_status_t, 0x007fff00)
/* ro: The remote features are valid */
#define  PCICAP_DLF_STATUS_VALID		PCICAP_BITS(pcicap_dlf_status_t, 0x80000000)
/* clang-format on */

/**
 * struct pcicap_dlf - Data Link Feature
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_dlf_find() only.
 */
struct pcicap_dlf {
	struct pci_dev *dev;
	u16 pos;
};

/* Local data link features */
static inline int __must_check
pcicap_dlf_read_cap(const struct pcicap_dlf *v, pcicap_dlf_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DLF_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Remote data link features */
static inline int __must_check
pcicap_dlf_read_status(const struct pcicap_dlf *v, pcicap_dlf_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DLF_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dlf_at(struct pci_dev *dev, u16 pos, struct pcicap_dlf *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_dlf_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dlf_find(struct pci_dev *dev, struct pcicap_dlf *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_DLF_ID);
	int ret = pcicap_dlf_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dlf_find_next(const struct pcicap_dlf *prev, struct pcicap_dlf *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DLF_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dlf_at(dev, pos, v);
}

#endif /* PCICAP_DLF_H */
