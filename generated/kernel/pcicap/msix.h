/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X
 *
 * Generated from specs/std/msix.yaml - do not edit.
 */
/* Source: PCI Local Bus 3.0, 6.8.2; PCIe Base, MSI-X Capability */
#ifndef PCICAP_MSIX_H
#define PCICAP_MSIX_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_MSIX_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_MSIX_ID				0x11
#define PCICAP_MSIX_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_msix_ctrl_t;
/* ro, rw: Message Control */
#define PCICAP_MSIX_CTRL			0x02
/* ro: Number of table entries */
#define  PCICAP_MSIX_CTRL_TABLE_SIZE		PCICAP_BITS(pcicap_msix_ctrl_t, 0x07ff)
/* rw: All vectors are masked */
#define  PCICAP_MSIX_CTRL_FUNCTION_MASK		PCICAP_BITS(pcicap_msix_ctrl_t, 0x4000)
/* rw: MSI-X is enabled, and INTx is not used */
#define  PCICAP_MSIX_CTRL_ENABLE		PCICAP_BITS(pcicap_msix_ctrl_t, 0x8000)
#define  PCICAP_MSIX_CTRL_RESET_VALUE		PCICAP_BITS(pcicap_msix_ctrl_t, 0x0000)

typedef u32 __bitwise pcicap_msix_table_t;
/* ro: Location of the table */
#define PCICAP_MSIX_TABLE			0x04
/* ro: BAR that holds the table */
#define  PCICAP_MSIX_TABLE_BIR			PCICAP_BITS(pcicap_msix_table_t, 0x00000007)
#define  PCICAP_MSIX_TABLE_BIR_BAR0		PCICAP_BITS(pcicap_msix_table_t, 0x00000000)
#define  PCICAP_MSIX_TABLE_BIR_BAR1		PCICAP_BITS(pcicap_msix_table_t, 0x00000001)
#define  PCICAP_MSIX_TABLE_BIR_BAR2		PCICAP_BITS(pcicap_msix_table_t, 0x00000002)
#define  PCICAP_MSIX_TABLE_BIR_BAR3		PCICAP_BITS(pcicap_msix_table_t, 0x00000003)
#define  PCICAP_MSIX_TABLE_BIR_BAR4		PCICAP_BITS(pcicap_msix_table_t, 0x00000004)
#define  PCICAP_MSIX_TABLE_BIR_BAR5		PCICAP_BITS(pcicap_msix_table_t, 0x00000005)
/* ro: Offset within that BAR */
#define  PCICAP_MSIX_TABLE_OFFSET		PCICAP_BITS(pcicap_msix_table_t, 0xfffffff8)

typedef u32 __bitwise pcicap_msix_pba_t;
/* ro: Location of the pending bit array */
#define PCICAP_MSIX_PBA				0x08
/* ro: BAR that holds the pending bits */
#define  PCICAP_MSIX_PBA_BIR			PCICAP_BITS(pcicap_msix_pba_t, 0x00000007)
#define  PCICAP_MSIX_PBA_BIR_BAR0		PCICAP_BITS(pcicap_msix_pba_t, 0x00000000)
#define  PCICAP_MSIX_PBA_BIR_BAR1		PCICAP_BITS(pcicap_msix_pba_t, 0x00000001)
#define  PCICAP_MSIX_PBA_BIR_BAR2		PCICAP_BITS(pcicap_msix_pba_t, 0x00000002)
#define  PCICAP_MSIX_PBA_BIR_BAR3		PCICAP_BITS(pcicap_msix_pba_t, 0x00000003)
#define  PCICAP_MSIX_PBA_BIR_BAR4		PCICAP_BITS(pcicap_msix_pba_t, 0x00000004)
#define  PCICAP_MSIX_PBA_BIR_BAR5		PCICAP_BITS(pcicap_msix_pba_t, 0x00000005)
/* ro: Offset within that BAR */
#define  PCICAP_MSIX_PBA_OFFSET			PCICAP_BITS(pcicap_msix_pba_t, 0xfffffff8)
/* clang-format on */

/**
 * struct pcicap_msix - MSI-X
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_msix_find() only.
 */
struct pcicap_msix {
	struct pci_dev *dev;
	u16 pos;
};

/* Message Control */
static inline int __must_check
pcicap_msix_read_ctrl(const struct pcicap_msix *v, pcicap_msix_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MSIX_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

#ifdef PCICAP_MSIX_OWNER

static inline int __must_check
pcicap_msix_update_ctrl(const struct pcicap_msix *v, pcicap_msix_ctrl_t mask,
			pcicap_msix_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_MSIX_OWNER) ? 0xc000 : 0x0000);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_MSIX_CTRL + PCICAP_SURE,
				      0xf800 & ~(__force u16)mask,
				      (__force u16)val);
}

#endif

/* Location of the table */
static inline int __must_check
pcicap_msix_read_table(const struct pcicap_msix *v, pcicap_msix_table_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_MSIX_TABLE,
				    (__force u32 *)val);
}

/* Location of the pending bit array */
static inline int __must_check
pcicap_msix_read_pba(const struct pcicap_msix *v, pcicap_msix_pba_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_MSIX_PBA,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_msix_at(struct pci_dev *dev, u16 pos, struct pcicap_msix *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_msix_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_msix_find(struct pci_dev *dev, struct pcicap_msix *v)
{
	u16 pos = dev->msix_cap;
	int ret = pcicap_msix_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_msix_find_next(const struct pcicap_msix *prev, struct pcicap_msix *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_MSIX_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_msix_at(dev, pos, v);
}

#endif /* PCICAP_MSIX_H */
