/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CompactPCI Hot Swap
 *
 * Generated from specs/std/chswp.yaml - do not edit.
 */
/*
 * Source: CompactPCI Hot Swap (PICMG 2.1); Linux pci_regs.h
 * and cpci_hotplug_pci.c
 */
#ifndef PCICAP_CHSWP_H
#define PCICAP_CHSWP_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CHSWP_ID				0x06
#define PCICAP_CHSWP_SIZE			0x04

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u8 __bitwise pcicap_chswp_csr_t;
/* rw, ro, rw1c: Hot Swap Control and Status */
#define PCICAP_CHSWP_CSR			0x02
/* rw: Device hiding is armed */
#define  PCICAP_CHSWP_CSR_DHA			PCICAP_BITS(pcicap_chswp_csr_t, 0x01)
/* rw: Masks ENUM# */
#define  PCICAP_CHSWP_CSR_EIM			PCICAP_BITS(pcicap_chswp_csr_t, 0x02)
/* ro: Insertion or extraction is pending */
#define  PCICAP_CHSWP_CSR_PIE			PCICAP_BITS(pcicap_chswp_csr_t, 0x04)
/* rw: Blue LED on */
#define  PCICAP_CHSWP_CSR_LOO			PCICAP_BITS(pcicap_chswp_csr_t, 0x08)
/* ro: Programming interface */
#define  PCICAP_CHSWP_CSR_PI			PCICAP_BITS(pcicap_chswp_csr_t, 0x30)
/* rw1c: Extraction of the board is requested */
#define  PCICAP_CHSWP_CSR_EXT			PCICAP_BITS(pcicap_chswp_csr_t, 0x40)
/* rw1c: The board was inserted */
#define  PCICAP_CHSWP_CSR_INS			PCICAP_BITS(pcicap_chswp_csr_t, 0x80)
/* clang-format on */

/**
 * struct pcicap_chswp - CompactPCI Hot Swap
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_chswp_find() only.
 */
struct pcicap_chswp {
	struct pci_dev *dev;
	u16 pos;
};

/* Hot Swap Control and Status */
static inline int __must_check
pcicap_chswp_read_csr(const struct pcicap_chswp *v, pcicap_chswp_csr_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_CHSWP_CSR,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_chswp_write_csr(const struct pcicap_chswp *v, pcicap_chswp_csr_t val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_CHSWP_CSR,
				    (__force u8)val & 0x0b);
}

static inline int __must_check
pcicap_chswp_update_csr(const struct pcicap_chswp *v, pcicap_chswp_csr_t mask,
			pcicap_chswp_csr_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x0b);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev, v->pos + PCICAP_CHSWP_CSR,
				     0x0b & ~(__force u8)mask, (__force u8)val);
}

static inline int __must_check
pcicap_chswp_clear_csr(const struct pcicap_chswp *v, pcicap_chswp_csr_t bits)
{
	int ret = pcicap_may_clear((__force u8)bits, 0xc0);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev, v->pos + PCICAP_CHSWP_CSR, 0x0b,
				     (__force u8)bits);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_chswp_at(struct pci_dev *dev, u16 pos, struct pcicap_chswp *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_chswp_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_chswp_find(struct pci_dev *dev, struct pcicap_chswp *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_CHSWP_ID);
	int ret = pcicap_chswp_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_chswp_find_next(const struct pcicap_chswp *prev, struct pcicap_chswp *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_CHSWP_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_chswp_at(dev, pos, v);
}

#endif /* PCICAP_CHSWP_H */
