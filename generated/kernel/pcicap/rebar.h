/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Resizable BAR
 *
 * Generated from specs/ext/rebar.yaml - do not edit.
 */
/* Source: PCIe Base, Resizable BAR Capability */
#ifndef PCICAP_REBAR_H
#define PCICAP_REBAR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_REBAR_ID				0x0015

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_rebar_first_ctrl_t;
/* ro, rw: The first control register has the number of entries */
#define PCICAP_REBAR_FIRST_CTRL			0x08
/* ro: Which BAR */
#define  PCICAP_REBAR_FIRST_CTRL_BAR_INDEX	PCICAP_BITS(pcicap_rebar_first_ctrl_t, 0x00000007)
/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_REBAR_FIRST_CTRL_NUM_BARS	PCICAP_BITS(pcicap_rebar_first_ctrl_t, 0x000000e0)
/* rw: BAR size */
#define  PCICAP_REBAR_FIRST_CTRL_BAR_SIZE	PCICAP_BITS(pcicap_rebar_first_ctrl_t, 0x00003f00)
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_REBAR_FIRST_CTRL_SIZES_HIGH	PCICAP_BITS(pcicap_rebar_first_ctrl_t, 0xffff0000)

/* entry: One BAR */
#define PCICAP_REBAR_ENTRY			0x04
#define PCICAP_REBAR_ENTRY_STRIDE		0x08

typedef u32 __bitwise pcicap_rebar_entry_cap_t;
/* ro: Supported BAR sizes */
#define PCICAP_REBAR_ENTRY_CAP			0x00
/* ro: Sizes from 1 MiB to 128 TiB */
#define  PCICAP_REBAR_ENTRY_CAP_SIZES		PCICAP_BITS(pcicap_rebar_entry_cap_t, 0xfffffff0)

typedef u32 __bitwise pcicap_rebar_entry_ctrl_t;
/* ro, rw: BAR size */
#define PCICAP_REBAR_ENTRY_CTRL			0x04
/* ro: Which BAR */
#define  PCICAP_REBAR_ENTRY_CTRL_BAR_INDEX	PCICAP_BITS(pcicap_rebar_entry_ctrl_t, 0x00000007)
/* ro: Number of resizable BARs; valid in the first entry only */
#define  PCICAP_REBAR_ENTRY_CTRL_NUM_BARS	PCICAP_BITS(pcicap_rebar_entry_ctrl_t, 0x000000e0)
/* rw: BAR size */
#define  PCICAP_REBAR_ENTRY_CTRL_BAR_SIZE	PCICAP_BITS(pcicap_rebar_entry_ctrl_t, 0x00003f00)
/* ro: Sizes from 256 TiB to 8 EiB */
#define  PCICAP_REBAR_ENTRY_CTRL_SIZES_HIGH	PCICAP_BITS(pcicap_rebar_entry_ctrl_t, 0xffff0000)
/* clang-format on */

/**
 * struct pcicap_rebar - Resizable BAR
 * @dev: the function
 * @pos: offset in its configuration space
 * @first_ctrl_num_bars: read once: the layout depends on it
 *
 * Made by pcicap_rebar_find() only.
 */
struct pcicap_rebar {
	struct pci_dev *dev;
	u16 pos;
	u32 first_ctrl_num_bars;
};

/* The first control register has the number of entries */
static inline int __must_check
pcicap_rebar_read_first_ctrl(const struct pcicap_rebar *v,
			     pcicap_rebar_first_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_REBAR_FIRST_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_rebar_update_first_ctrl(const struct pcicap_rebar *v,
			       pcicap_rebar_first_ctrl_t mask,
			       pcicap_rebar_first_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00003f00);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_REBAR_FIRST_CTRL + PCICAP_SURE,
				      0x0000ff18 & ~(__force u32)mask,
				      (__force u32)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_rebar_init(struct pcicap_rebar *v)
{
	int ret;

	{
		pcicap_rebar_first_ctrl_t r;

		ret = pcicap_rebar_read_first_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->first_ctrl_num_bars = 0;
		if (!ret)
			v->first_ctrl_num_bars =
				pcicap_get(r, PCICAP_REBAR_FIRST_CTRL_NUM_BARS);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_rebar_at(struct pci_dev *dev, u16 pos, struct pcicap_rebar *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_rebar_init(v);
}

/**
 * pcicap_rebar_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_rebar_find(struct pci_dev *dev, struct pcicap_rebar *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_REBAR_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_rebar_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_rebar_find_next(const struct pcicap_rebar *prev, struct pcicap_rebar *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_REBAR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_rebar_at(dev, pos, v);
}

/**
 * struct pcicap_rebar_entry - One BAR
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_rebar_entry_at() only.
 */
struct pcicap_rebar_entry {
	struct pci_dev *dev;
	u16 pos;
};

/* Supported BAR sizes */
static inline int __must_check
pcicap_rebar_entry_read_cap(const struct pcicap_rebar_entry *v,
			    pcicap_rebar_entry_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_REBAR_ENTRY_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* BAR size */
static inline int __must_check
pcicap_rebar_entry_read_ctrl(const struct pcicap_rebar_entry *v,
			     pcicap_rebar_entry_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_REBAR_ENTRY_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_rebar_entry_update_ctrl(const struct pcicap_rebar_entry *v,
			       pcicap_rebar_entry_ctrl_t mask,
			       pcicap_rebar_entry_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00003f00);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_REBAR_ENTRY_CTRL + PCICAP_SURE,
				      0x0000ff18 & ~(__force u32)mask,
				      (__force u32)val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_rebar_entry_open(const struct pcicap_rebar *outer, u32 off,
			struct pcicap_rebar_entry *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_rebar_entry_elements(const struct pcicap_rebar *v)
{
	return pcicap_min32(v->first_ctrl_num_bars, 6);
}

/* Where the first begins. */
static inline int __must_check
pcicap_rebar_entry_where(const struct pcicap_rebar *v, u32 *off)
{
	*off = 0x04;
	return 0;
}

/**
 * pcicap_rebar_entry_at() - One BAR
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_rebar_entry_at(const struct pcicap_rebar *outer, unsigned int index,
		      struct pcicap_rebar_entry *v)
{
	u32 off;
	int ret = pcicap_rebar_entry_where(outer, &off);

	if (!ret && index >= pcicap_rebar_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_rebar_entry_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_REBAR_H */
