/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * LN Requester
 *
 * Generated from specs/ext/lnr.yaml - do not edit.
 */
/* Source: PCIe Base 4.0, LN Requester Extended Capability; NetBSD, pcics */
#ifndef PCICAP_LNR_H
#define PCICAP_LNR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_LNR_ID				0x001c
#define PCICAP_LNR_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_lnr_cap_t;
/* ro: LNR capabilities */
#define PCICAP_LNR_CAP				0x04
/* ro: 64-byte cache lines */
#define  PCICAP_LNR_CAP_LNR64			PCICAP_BITS(pcicap_lnr_cap_t, 0x0001)
/* ro: 128-byte cache lines */
#define  PCICAP_LNR_CAP_LNR128			PCICAP_BITS(pcicap_lnr_cap_t, 0x0002)
/* ro: Maximum number of lines that the requester can register */
#define  PCICAP_LNR_CAP_REGISTRATION_MAX	PCICAP_BITS(pcicap_lnr_cap_t, 0x1f00)

typedef u16 __bitwise pcicap_lnr_ctrl_t;
/* rw: Use of notification */
#define PCICAP_LNR_CTRL				0x06
/* rw: May register lines */
#define  PCICAP_LNR_CTRL_ENABLE			PCICAP_BITS(pcicap_lnr_ctrl_t, 0x0001)
/* rw: Cache line size */
#define  PCICAP_LNR_CTRL_CLS			PCICAP_BITS(pcicap_lnr_ctrl_t, 0x0002)
#define  PCICAP_LNR_CTRL_CLS_B64		PCICAP_BITS(pcicap_lnr_ctrl_t, 0x0000)
#define  PCICAP_LNR_CTRL_CLS_B128		PCICAP_BITS(pcicap_lnr_ctrl_t, 0x0002)
/* rw: Number of lines that the requester may register */
#define  PCICAP_LNR_CTRL_REGISTRATION_LIMIT	PCICAP_BITS(pcicap_lnr_ctrl_t, 0x1f00)
/* clang-format on */

/**
 * struct pcicap_lnr - LN Requester
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_lnr_find() only.
 */
struct pcicap_lnr {
	struct pci_dev *dev;
	u16 pos;
};

/* LNR capabilities */
static inline int __must_check
pcicap_lnr_read_cap(const struct pcicap_lnr *v, pcicap_lnr_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LNR_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Use of notification */
static inline int __must_check
pcicap_lnr_read_ctrl(const struct pcicap_lnr *v, pcicap_lnr_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LNR_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_lnr_update_ctrl(const struct pcicap_lnr *v, pcicap_lnr_ctrl_t mask,
		       pcicap_lnr_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x1f03);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_LNR_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_lnr_at(struct pci_dev *dev, u16 pos, struct pcicap_lnr *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_lnr_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_lnr_find(struct pci_dev *dev, struct pcicap_lnr *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_LNR_ID);
	int ret = pcicap_lnr_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_lnr_find_next(const struct pcicap_lnr *prev, struct pcicap_lnr *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_LNR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_lnr_at(dev, pos, v);
}

#endif /* PCICAP_LNR_H */
