/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * TPH Requester
 *
 * Generated from specs/ext/tph.yaml - do not edit.
 */
/* Source: PCIe Base, TPH Requester Extended Capability */
#ifndef PCICAP_TPH_H
#define PCICAP_TPH_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TPH_ID				0x0017

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_tph_cap_t;
/* ro: TPH requester capabilities */
#define PCICAP_TPH_CAP				0x04
/* ro: No ST mode */
#define  PCICAP_TPH_CAP_NO_ST_MODE		PCICAP_BITS(pcicap_tph_cap_t, 0x00000001)
/* ro: Interrupt vector mode */
#define  PCICAP_TPH_CAP_INTERRUPT_VECTOR_MODE	PCICAP_BITS(pcicap_tph_cap_t, 0x00000002)
/* ro: Device specific mode */
#define  PCICAP_TPH_CAP_DEVICE_SPECIFIC_MODE	PCICAP_BITS(pcicap_tph_cap_t, 0x00000004)
/* ro: 16-bit steering tags */
#define  PCICAP_TPH_CAP_EXTENDED_TPH		PCICAP_BITS(pcicap_tph_cap_t, 0x00000100)
/* ro: Location of the steering tag table */
#define  PCICAP_TPH_CAP_ST_LOCATION		PCICAP_BITS(pcicap_tph_cap_t, 0x00000600)
#define  PCICAP_TPH_CAP_ST_LOCATION_NONE	PCICAP_BITS(pcicap_tph_cap_t, 0x00000000)
#define  PCICAP_TPH_CAP_ST_LOCATION_CAPABILITY	PCICAP_BITS(pcicap_tph_cap_t, 0x00000200)
#define  PCICAP_TPH_CAP_ST_LOCATION_MSIX	PCICAP_BITS(pcicap_tph_cap_t, 0x00000400)
/* ro: Size of the steering tag table */
#define  PCICAP_TPH_CAP_ST_TABLE_SIZE		PCICAP_BITS(pcicap_tph_cap_t, 0x07ff0000)

typedef u32 __bitwise pcicap_tph_ctrl_t;
/* rw: Use of hints */
#define PCICAP_TPH_CTRL					0x08
/* rw: Mode in use */
#define  PCICAP_TPH_CTRL_ST_MODE			PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000007)
#define  PCICAP_TPH_CTRL_ST_MODE_NO_ST			PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000000)
#define  PCICAP_TPH_CTRL_ST_MODE_INTERRUPT_VECTOR	PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000001)
#define  PCICAP_TPH_CTRL_ST_MODE_DEVICE_SPECIFIC	PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000002)
/* rw: TPH requester enable */
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE		PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000300)
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE_DISABLED	PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000000)
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE_TPH		PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000100)
#define  PCICAP_TPH_CTRL_REQUESTER_ENABLE_EXTENDED_TPH	PCICAP_BITS(pcicap_tph_ctrl_t, 0x00000300)
/* rw: Steering tags */
#define PCICAP_TPH_ST_TABLE			0x0c
/* clang-format on */

/**
 * struct pcicap_tph - TPH Requester
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_st_location: read once: the layout depends on it
 * @cap_st_table_size: read once: the layout depends on it
 *
 * Made by pcicap_tph_find() only.
 */
struct pcicap_tph {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_st_location;
	u32 cap_st_table_size;
};

/* TPH requester capabilities */
static inline int __must_check
pcicap_tph_read_cap(const struct pcicap_tph *v, pcicap_tph_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TPH_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Use of hints */
static inline int __must_check
pcicap_tph_read_ctrl(const struct pcicap_tph *v, pcicap_tph_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TPH_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_tph_update_ctrl(const struct pcicap_tph *v, pcicap_tph_ctrl_t mask,
		       pcicap_tph_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000307);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TPH_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Steering tags */
static inline int __must_check
pcicap_tph_read_st_table(const struct pcicap_tph *v, unsigned int index,
			 u16 *val)
{
	*val = U16_MAX;
	if (v->cap_st_location != 1)
		return -ENXIO;
	if (index >= pcicap_min32((v->cap_st_table_size + 1), 64))
		return -ERANGE;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TPH_ST_TABLE + index * 2,
				    val);
}

static inline int __must_check
pcicap_tph_write_st_table(const struct pcicap_tph *v, unsigned int index,
			  u16 val)
{
	if (v->cap_st_location != 1)
		return -ENXIO;
	if (index >= pcicap_min32((v->cap_st_table_size + 1), 64))
		return -ERANGE;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TPH_ST_TABLE + index * 2,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_tph_init(struct pcicap_tph *v)
{
	int ret;

	{
		pcicap_tph_cap_t r;

		ret = pcicap_tph_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_st_location = 0;
		if (!ret)
			v->cap_st_location =
				pcicap_get(r, PCICAP_TPH_CAP_ST_LOCATION);
		v->cap_st_table_size = 0;
		if (!ret)
			v->cap_st_table_size =
				pcicap_get(r, PCICAP_TPH_CAP_ST_TABLE_SIZE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_tph_at(struct pci_dev *dev, u16 pos, struct pcicap_tph *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_tph_init(v);
}

/**
 * pcicap_tph_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_tph_find(struct pci_dev *dev, struct pcicap_tph *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_TPH_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_tph_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_tph_find_next(const struct pcicap_tph *prev, struct pcicap_tph *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_TPH_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_tph_at(dev, pos, v);
}

#endif /* PCICAP_TPH_H */
