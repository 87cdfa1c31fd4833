/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Advanced Features
 *
 * Generated from specs/std/af.yaml - do not edit.
 */
/*
 * Source: PCI-SIG ECN, Advanced Capabilities for Conventional PCI;
 * Linux pci_regs.h
 */
#ifndef PCICAP_AF_H
#define PCICAP_AF_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_AF_ID				0x13
#define PCICAP_AF_SIZE				0x06

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_AF_LENGTH			0x02				/* ro: Always 6 */

typedef u8 __bitwise pcicap_af_cap_t;
/* ro: AF capabilities */
#define PCICAP_AF_CAP				0x03
/* ro: The transactions pending bit is implemented */
#define  PCICAP_AF_CAP_TRANSACTIONS_PENDING	PCICAP_BITS(pcicap_af_cap_t, 0x01)
/* ro: Function level reset is supported */
#define  PCICAP_AF_CAP_FLR			PCICAP_BITS(pcicap_af_cap_t, 0x02)

typedef u8 __bitwise pcicap_af_ctrl_t;
/* rw1s: Starts a reset */
#define PCICAP_AF_CTRL				0x04
/* rw1s: Initiates function level reset; reads 0 */
#define  PCICAP_AF_CTRL_INITIATE_FLR		PCICAP_BITS(pcicap_af_ctrl_t, 0x01)

typedef u8 __bitwise pcicap_af_status_t;
/* ro: AF status */
#define PCICAP_AF_STATUS			0x05
/* ro: Waits for completions */
#define  PCICAP_AF_STATUS_TRANSACTIONS_PENDING	PCICAP_BITS(pcicap_af_status_t, 0x01)
/* clang-format on */

/**
 * struct pcicap_af - Advanced Features
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_af_find() only.
 */
struct pcicap_af {
	struct pci_dev *dev;
	u16 pos;
};

/* Always 6 */
static inline int __must_check
pcicap_af_read_length(const struct pcicap_af *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_AF_LENGTH, val);
}

/* AF capabilities */
static inline int __must_check
pcicap_af_read_cap(const struct pcicap_af *v, pcicap_af_cap_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_AF_CAP + PCICAP_SURE,
				   (__force u8 *)val);
}

/* Starts a reset */
static inline int __must_check
pcicap_af_read_ctrl(const struct pcicap_af *v, pcicap_af_ctrl_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_AF_CTRL + PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_af_update_ctrl(const struct pcicap_af *v, pcicap_af_ctrl_t mask,
		      pcicap_af_ctrl_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x01);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_AF_CTRL + PCICAP_SURE,
				     0xfe & ~(__force u8)mask, (__force u8)val);
}

/* AF status */
static inline int __must_check
pcicap_af_read_status(const struct pcicap_af *v, pcicap_af_status_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_AF_STATUS + PCICAP_SURE,
				   (__force u8 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_af_at(struct pci_dev *dev, u16 pos, struct pcicap_af *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_af_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_af_find(struct pci_dev *dev, struct pcicap_af *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_AF_ID);
	int ret = pcicap_af_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_af_find_next(const struct pcicap_af *prev, struct pcicap_af *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_AF_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_af_at(dev, pos, v);
}

#endif /* PCICAP_AF_H */
