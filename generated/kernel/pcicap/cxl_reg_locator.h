/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Register Locator
 *
 * Generated from specs/vendor/cxl_reg_locator.yaml - do not edit.
 */
/* Source: CXL 3.0, 8.1.9; Linux pci_regs.h, QEMU cxl_pci.h, libpci header.h */
#ifndef PCICAP_CXL_REG_LOCATOR_H
#define PCICAP_CXL_REG_LOCATOR_H

#include <pcicap/kernel/config.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_cxl_reg_locator_header1_t;
/* ro: DVSEC header; its length gives the number of entries */
#define PCICAP_CXL_REG_LOCATOR_HEADER1			0x04
/* ro: 1E98h */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_VENDOR_ID \
	PCICAP_BITS(pcicap_cxl_reg_locator_header1_t, 0x0000ffff)
/* ro: Revision */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_REVISION \
	PCICAP_BITS(pcicap_cxl_reg_locator_header1_t, 0x000f0000)
/* ro: Length of the capability in bytes */
#define  PCICAP_CXL_REG_LOCATOR_HEADER1_LENGTH \
	PCICAP_BITS(pcicap_cxl_reg_locator_header1_t, 0xfff00000)

/* entry: One register block */
#define PCICAP_CXL_REG_LOCATOR_ENTRY		0x0c
#define PCICAP_CXL_REG_LOCATOR_ENTRY_STRIDE	0x08

typedef u32 __bitwise pcicap_cxl_reg_locator_entry_low_t;
/* hwinit: Place and kind */
#define PCICAP_CXL_REG_LOCATOR_ENTRY_LOW				0x00
/* hwinit: BAR that holds the block */
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000007)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR0 \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000000)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR1 \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000001)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR2 \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000002)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR3 \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000003)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR4 \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000004)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BIR_BAR5 \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000005)
/* hwinit: Kind of block */
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x0000ff00)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_EMPTY \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000000)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_COMP \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000100)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_VIRT \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000200)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_DEVICE \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000300)
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_BLOCK_ID_CPMU \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0x00000400)
/* hwinit: Offset bits 31 to 16 */
#define  PCICAP_CXL_REG_LOCATOR_ENTRY_LOW_OFFSET_LOW \
	PCICAP_BITS(pcicap_cxl_reg_locator_entry_low_t, 0xffff0000)
/* hwinit: Offset bits 63 to 32 */
#define PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH	0x04
/* clang-format on */

/**
 * struct pcicap_cxl_reg_locator - CXL Register Locator
 * @dev: the function
 * @pos: offset in its configuration space
 * @header1_length: read once: the layout depends on it
 *
 * Made by pcicap_cxl_reg_locator_find() only.
 */
struct pcicap_cxl_reg_locator {
	struct pci_dev *dev;
	u16 pos;
	u32 header1_length;
};

/* DVSEC header; its length gives the number of entries */
static inline int __must_check
pcicap_cxl_reg_locator_read_header1(const struct pcicap_cxl_reg_locator *v,
				    pcicap_cxl_reg_locator_header1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_REG_LOCATOR_HEADER1,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_cxl_reg_locator_init(struct pcicap_cxl_reg_locator *v)
{
	int ret;

	{
		pcicap_cxl_reg_locator_header1_t r;

		ret = pcicap_cxl_reg_locator_read_header1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header1_length = 0;
		if (!ret)
			v->header1_length = pcicap_get(r,
						       PCICAP_CXL_REG_LOCATOR_HEADER1_LENGTH);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_reg_locator_at(struct pci_dev *dev, u16 pos,
			  struct pcicap_cxl_reg_locator *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_cxl_reg_locator_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_reg_locator_find_after(struct pci_dev *dev, u16 after,
				  struct pcicap_cxl_reg_locator *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0008, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_reg_locator_at(dev, pos, v);
}

/**
 * pcicap_cxl_reg_locator_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_find(struct pci_dev *dev,
			    struct pcicap_cxl_reg_locator *v)
{
	return pcicap_cxl_reg_locator_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_reg_locator_find_next(const struct pcicap_cxl_reg_locator *prev,
				 struct pcicap_cxl_reg_locator *v)
{
	return pcicap_cxl_reg_locator_find_after(prev->dev, prev->pos, v);
}

/**
 * struct pcicap_cxl_reg_locator_entry - One register block
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_reg_locator_entry_at() only.
 */
struct pcicap_cxl_reg_locator_entry {
	struct pci_dev *dev;
	u16 pos;
};

/* Place and kind */
static inline int __must_check
pcicap_cxl_reg_locator_entry_read_low(const struct pcicap_cxl_reg_locator_entry *v,
				      pcicap_cxl_reg_locator_entry_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_REG_LOCATOR_ENTRY_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Offset bits 63 to 32 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_read_high(const struct pcicap_cxl_reg_locator_entry *v,
				       u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_REG_LOCATOR_ENTRY_HIGH,
				    val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_cxl_reg_locator_entry_open(const struct pcicap_cxl_reg_locator *outer,
				  u32 off,
				  struct pcicap_cxl_reg_locator_entry *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_cxl_reg_locator_entry_elements(const struct pcicap_cxl_reg_locator *v)
{
	return pcicap_min32(pcicap_ceil32(pcicap_sub32(v->header1_length, 12),
					  8),
			    478);
}

/* Where the first begins. */
static inline int __must_check
pcicap_cxl_reg_locator_entry_where(const struct pcicap_cxl_reg_locator *v,
				   u32 *off)
{
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_cxl_reg_locator_entry_at() - One register block
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_cxl_reg_locator_entry_at(const struct pcicap_cxl_reg_locator *outer,
				unsigned int index,
				struct pcicap_cxl_reg_locator_entry *v)
{
	u32 off;
	int ret = pcicap_cxl_reg_locator_entry_where(outer, &off);

	if (!ret && index >= pcicap_cxl_reg_locator_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_cxl_reg_locator_entry_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_CXL_REG_LOCATOR_H */
