/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Layouts
 *
 * Generated from layout.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_LAYOUT_H
#define PCICAP_TEST_LAYOUT_H

#include <pcicap/kernel/config.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_test_layout_ctrl_t;
/* rw, ro: Control */
#define PCICAP_TEST_LAYOUT_CTRL			0x04
/* rw: Enable */
#define  PCICAP_TEST_LAYOUT_CTRL_ENABLE		PCICAP_BITS(pcicap_test_layout_ctrl_t, 0x0001)
/* ro: Has 64-bit addresses */
#define  PCICAP_TEST_LAYOUT_CTRL_WIDE		PCICAP_BITS(pcicap_test_layout_ctrl_t, 0x0080)
/* ro: Has a mask */
#define  PCICAP_TEST_LAYOUT_CTRL_MASKING	PCICAP_BITS(pcicap_test_layout_ctrl_t, 0x0100)
#define PCICAP_TEST_LAYOUT_ADDRESS		0x08				/* rw: Address */
/* rw: Upper half of the address */
#define PCICAP_TEST_LAYOUT_ADDRESS_HIGH		0x0c
#define PCICAP_TEST_LAYOUT_DATA_AT_10		0x10				/* rw: Data */
#define PCICAP_TEST_LAYOUT_DATA_AT_0C		0x0c				/* rw: Data */
#define PCICAP_TEST_LAYOUT_MASK_AT_14		0x14				/* rw: Mask */
#define PCICAP_TEST_LAYOUT_MASK_AT_10		0x10				/* rw: Mask */
/* ro: From version 2 on */
#define PCICAP_TEST_LAYOUT_SECOND		0x18
/* ro: Root ports and event collectors */
#define PCICAP_TEST_LAYOUT_ROOT			0x1a
/* clang-format on */

/**
 * struct pcicap_test_layout - Layouts
 * @dev: the function
 * @pos: offset in its configuration space
 * @version: read once: the layout depends on it
 * @header_type: read once: the layout depends on it
 * @port_type: read once: the layout depends on it
 * @ctrl_masking: read once: the layout depends on it
 * @ctrl_wide: read once: the layout depends on it
 *
 * Made by pcicap_test_layout_find() only.
 */
struct pcicap_test_layout {
	struct pci_dev *dev;
	u16 pos;
	u32 version;
	u32 header_type;
	u32 port_type;
	u32 ctrl_masking;
	u32 ctrl_wide;
};

/* Control */
static inline int __must_check
pcicap_test_layout_read_ctrl(const struct pcicap_test_layout *v,
			     pcicap_test_layout_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_LAYOUT_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_test_layout_update_ctrl(const struct pcicap_test_layout *v,
			       pcicap_test_layout_ctrl_t mask,
			       pcicap_test_layout_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0001);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TEST_LAYOUT_CTRL + PCICAP_SURE,
				      0xfe7f & ~(__force u16)mask,
				      (__force u16)val);
}

/* Address */
static inline int __must_check
pcicap_test_layout_read_address(const struct pcicap_test_layout *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_LAYOUT_ADDRESS,
				    val);
}

static inline int __must_check
pcicap_test_layout_write_address(const struct pcicap_test_layout *v, u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_LAYOUT_ADDRESS, val);
}

/* Upper half of the address */
static inline int __must_check
pcicap_test_layout_read_address_high(const struct pcicap_test_layout *v,
				     u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_wide != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_LAYOUT_ADDRESS_HIGH,
				    val);
}

static inline int __must_check
pcicap_test_layout_write_address_high(const struct pcicap_test_layout *v,
				      u32 val)
{
	if (v->ctrl_wide != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_LAYOUT_ADDRESS_HIGH,
				     val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_test_layout_data_offset(const struct pcicap_test_layout *v)
{
	if (v->ctrl_wide == 1)
		return 0x10;
	return 0x0c;
}

/* Data */
static inline int __must_check
pcicap_test_layout_read_data(const struct pcicap_test_layout *v, u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + pcicap_test_layout_data_offset(v),
				    val);
}

static inline int __must_check
pcicap_test_layout_write_data(const struct pcicap_test_layout *v, u16 val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + pcicap_test_layout_data_offset(v),
				     val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_test_layout_mask_offset(const struct pcicap_test_layout *v)
{
	if (v->ctrl_wide == 1)
		return 0x14;
	return 0x10;
}

/* Mask */
static inline int __must_check
pcicap_test_layout_read_mask(const struct pcicap_test_layout *v, u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_masking != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_test_layout_mask_offset(v),
				    val);
}

static inline int __must_check
pcicap_test_layout_write_mask(const struct pcicap_test_layout *v, u32 val)
{
	if (v->ctrl_masking != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + pcicap_test_layout_mask_offset(v),
				     val);
}

/* From version 2 on */
static inline int __must_check
pcicap_test_layout_read_second(const struct pcicap_test_layout *v, u16 *val)
{
	*val = U16_MAX;
	if (!(v->version >= 2 && v->ctrl_wide != 1))
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_LAYOUT_SECOND,
				    val);
}

/* Root ports and event collectors */
static inline int __must_check
pcicap_test_layout_read_root(const struct pcicap_test_layout *v, u16 *val)
{
	*val = U16_MAX;
	if (!(((v->port_type == 4 || v->port_type == 10) &&
	       v->ctrl_wide == 0) ||
	      (v->header_type == 1 && v->version == 3)))
		return -ENXIO;
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_LAYOUT_ROOT,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_layout_init(struct pcicap_test_layout *v)
{
	int ret;

	ret = pcicap_fact_version(v->dev, v->pos, &v->version);
	if (ret)
		return ret;
	ret = pcicap_fact_header_type(v->dev, v->pos, &v->header_type);
	if (ret)
		return ret;
	ret = pcicap_fact_port_type(v->dev, v->pos, &v->port_type);
	if (ret)
		return ret;
	{
		pcicap_test_layout_ctrl_t r;

		ret = pcicap_test_layout_read_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ctrl_masking = 0;
		if (!ret)
			v->ctrl_masking =
				pcicap_get(r, PCICAP_TEST_LAYOUT_CTRL_MASKING);
		v->ctrl_wide = 0;
		if (!ret)
			v->ctrl_wide = pcicap_get(r,
						  PCICAP_TEST_LAYOUT_CTRL_WIDE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_layout_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_test_layout *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_layout_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_test_layout_find_after(struct pci_dev *dev, u16 after,
			      struct pcicap_test_layout *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x00f0, 0xffff, 0x0000, 0xffff, 0, 15 },
		{ PCICAP_EXTENDED, 0x00f1, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 2, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_test_layout_at(dev, pos, v);
}

/**
 * pcicap_test_layout_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_layout_find(struct pci_dev *dev, struct pcicap_test_layout *v)
{
	return pcicap_test_layout_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_layout_find_next(const struct pcicap_test_layout *prev,
			     struct pcicap_test_layout *v)
{
	return pcicap_test_layout_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_TEST_LAYOUT_H */
