/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Readiness Time Reporting
 *
 * Generated from specs/ext/rtr.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Readiness Time Reporting Extended Capability;
 * pcics, pydiskcmd
 */
#ifndef PCICAP_RTR_H
#define PCICAP_RTR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_RTR_ID				0x0022
#define PCICAP_RTR_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_rtr_times1_t;
/* ro: Times needed after a reset */
#define PCICAP_RTR_TIMES1			0x04
/* ro: After a reset */
#define  PCICAP_RTR_TIMES1_RESET_TIME		PCICAP_BITS(pcicap_rtr_times1_t, 0x000001ff)
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES1_RESET_TIME_SCALE	PCICAP_BITS(pcicap_rtr_times1_t, 0x00000e00)
/* ro: After link up */
#define  PCICAP_RTR_TIMES1_DL_UP_TIME		PCICAP_BITS(pcicap_rtr_times1_t, 0x001ff000)
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE	PCICAP_BITS(pcicap_rtr_times1_t, 0x00e00000)
/* ro: The times are valid */
#define  PCICAP_RTR_TIMES1_VALID		PCICAP_BITS(pcicap_rtr_times1_t, 0x80000000)

typedef u32 __bitwise pcicap_rtr_times2_t;
/* ro: Other times */
#define PCICAP_RTR_TIMES2			0x08
/* ro: After FLR */
#define  PCICAP_RTR_TIMES2_FLR_TIME		PCICAP_BITS(pcicap_rtr_times2_t, 0x000001ff)
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES2_FLR_TIME_SCALE	PCICAP_BITS(pcicap_rtr_times2_t, 0x00000e00)
/* ro: Time from D3hot to D0 */
#define  PCICAP_RTR_TIMES2_D3HOT_D0_TIME	PCICAP_BITS(pcicap_rtr_times2_t, 0x001ff000)
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE	PCICAP_BITS(pcicap_rtr_times2_t, 0x00e00000)
/* clang-format on */

/**
 * struct pcicap_rtr - Readiness Time Reporting
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_rtr_find() only.
 */
struct pcicap_rtr {
	struct pci_dev *dev;
	u16 pos;
};

/* Times needed after a reset */
static inline int __must_check
pcicap_rtr_read_times1(const struct pcicap_rtr *v, pcicap_rtr_times1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RTR_TIMES1 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Other times */
static inline int __must_check
pcicap_rtr_read_times2(const struct pcicap_rtr *v, pcicap_rtr_times2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RTR_TIMES2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_rtr_at(struct pci_dev *dev, u16 pos, struct pcicap_rtr *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_rtr_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_rtr_find(struct pci_dev *dev, struct pcicap_rtr *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_RTR_ID);
	int ret = pcicap_rtr_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_rtr_find_next(const struct pcicap_rtr *prev, struct pcicap_rtr *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_RTR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_rtr_at(dev, pos, v);
}

#endif /* PCICAP_RTR_H */
