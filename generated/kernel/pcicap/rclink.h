/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Link Declaration
 *
 * Generated from specs/ext/rclink.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Root Complex Link Declaration Capability; libpci header.h,
 * pcics, NetBSD
 */
#ifndef PCICAP_RCLINK_H
#define PCICAP_RCLINK_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_RCLINK_ID			0x0005

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_rclink_esd_t;
/* hwinit: Element Self Description */
#define PCICAP_RCLINK_ESD				0x04
/* hwinit: Kind of element */
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE			PCICAP_BITS(pcicap_rclink_esd_t, 0x0000000f)
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE_CONFIG_SPACE	PCICAP_BITS(pcicap_rclink_esd_t, 0x00000000)
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE_RCRB		PCICAP_BITS(pcicap_rclink_esd_t, 0x00000001)
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE_INTERNAL_LINK	PCICAP_BITS(pcicap_rclink_esd_t, 0x00000002)
/* hwinit: Links that follow */
#define  PCICAP_RCLINK_ESD_NUM_LINKS			PCICAP_BITS(pcicap_rclink_esd_t, 0x0000ff00)
/* hwinit: Component ID of this element */
#define  PCICAP_RCLINK_ESD_COMPONENT_ID			PCICAP_BITS(pcicap_rclink_esd_t, 0x00ff0000)
/* hwinit: Port number of this element */
#define  PCICAP_RCLINK_ESD_PORT_NUMBER			PCICAP_BITS(pcicap_rclink_esd_t, 0xff000000)

/* link: Link to another element */
#define PCICAP_RCLINK_LINK			0x10
#define PCICAP_RCLINK_LINK_STRIDE		0x10

typedef u32 __bitwise pcicap_rclink_link_desc_t;
/* hwinit: Link Description */
#define PCICAP_RCLINK_LINK_DESC				0x00
/* hwinit: The link entry is valid */
#define  PCICAP_RCLINK_LINK_DESC_VALID \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0x00000001)
/* hwinit: Link type: what the address means */
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0x00000002)
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE_MEMORY \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0x00000000)
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE_CONFIG_SPACE \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0x00000002)
/* hwinit: The link's RCRB belongs to this element */
#define  PCICAP_RCLINK_LINK_DESC_ASSOCIATE_RCRB \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0x00000004)
/* hwinit: Target component ID */
#define  PCICAP_RCLINK_LINK_DESC_TARGET_COMPONENT_ID \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0x00ff0000)
/* hwinit: Target port number */
#define  PCICAP_RCLINK_LINK_DESC_TARGET_PORT_NUMBER \
	PCICAP_BITS(pcicap_rclink_link_desc_t, 0xff000000)

typedef u64 __bitwise pcicap_rclink_link_address_t;
/* hwinit: Base address of the target RCRB */
#define PCICAP_RCLINK_LINK_ADDRESS		0x08
/* hwinit: Base address */
#define  PCICAP_RCLINK_LINK_ADDRESS_BASE \
	PCICAP_BITS(pcicap_rclink_link_address_t, 0xfffffffffffff000)

typedef u32 __bitwise pcicap_rclink_link_config_address_t;
/* hwinit: Requester ID of the target function */
#define PCICAP_RCLINK_LINK_CONFIG_ADDRESS		0x08
/* hwinit: Number of valid bits of the bus number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS_BITS \
	PCICAP_BITS(pcicap_rclink_link_config_address_t, 0x00000007)
/* hwinit: Function number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_FUNCTION \
	PCICAP_BITS(pcicap_rclink_link_config_address_t, 0x00007000)
/* hwinit: Device number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_DEVICE \
	PCICAP_BITS(pcicap_rclink_link_config_address_t, 0x000f8000)
/* hwinit: Bus number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS \
	PCICAP_BITS(pcicap_rclink_link_config_address_t, 0x0ff00000)
/* hwinit: Base address of the configuration space */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BASE_LOW \
	PCICAP_BITS(pcicap_rclink_link_config_address_t, 0xf0000000)
/* hwinit: Upper dword of the base address */
#define PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH	0x0c
/* clang-format on */

/**
 * struct pcicap_rclink - Root Complex Link Declaration
 * @dev: the function
 * @pos: offset in its configuration space
 * @esd_num_links: read once: the layout depends on it
 *
 * Made by pcicap_rclink_find() only.
 */
struct pcicap_rclink {
	struct pci_dev *dev;
	u16 pos;
	u32 esd_num_links;
};

/* Element Self Description */
static inline int __must_check
pcicap_rclink_read_esd(const struct pcicap_rclink *v, pcicap_rclink_esd_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCLINK_ESD + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_rclink_init(struct pcicap_rclink *v)
{
	int ret;

	{
		pcicap_rclink_esd_t r;

		ret = pcicap_rclink_read_esd(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->esd_num_links = 0;
		if (!ret)
			v->esd_num_links =
				pcicap_get(r, PCICAP_RCLINK_ESD_NUM_LINKS);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_rclink_at(struct pci_dev *dev, u16 pos, struct pcicap_rclink *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_rclink_init(v);
}

/**
 * pcicap_rclink_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_rclink_find(struct pci_dev *dev, struct pcicap_rclink *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_RCLINK_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_rclink_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_rclink_find_next(const struct pcicap_rclink *prev,
			struct pcicap_rclink *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_RCLINK_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_rclink_at(dev, pos, v);
}

/**
 * struct pcicap_rclink_link - Link to another element
 * @dev: the function
 * @pos: offset in its configuration space
 * @desc_link_type: read once: the layout depends on it
 *
 * Made by pcicap_rclink_link_at() only.
 */
struct pcicap_rclink_link {
	struct pci_dev *dev;
	u16 pos;
	u32 desc_link_type;
};

/* Link Description */
static inline int __must_check
pcicap_rclink_link_read_desc(const struct pcicap_rclink_link *v,
			     pcicap_rclink_link_desc_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCLINK_LINK_DESC + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Base address of the target RCRB */
static inline int __must_check
pcicap_rclink_link_read_address(const struct pcicap_rclink_link *v,
				pcicap_rclink_link_address_t *val)
{
	*val = (__force pcicap_rclink_link_address_t)U64_MAX;
	if (v->desc_link_type != 0)
		return -ENXIO;
	return pcicap_config_read64(v->dev,
				    v->pos + PCICAP_RCLINK_LINK_ADDRESS + PCICAP_SURE,
				    (__force u64 *)val);
}

/* Requester ID of the target function */
static inline int __must_check
pcicap_rclink_link_read_config_address(const struct pcicap_rclink_link *v,
				       pcicap_rclink_link_config_address_t *val)
{
	*val = (__force pcicap_rclink_link_config_address_t)U32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCLINK_LINK_CONFIG_ADDRESS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Upper dword of the base address */
static inline int __must_check
pcicap_rclink_link_read_config_address_high(const struct pcicap_rclink_link *v,
					    u32 *val)
{
	*val = U32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_rclink_link_init(struct pcicap_rclink_link *v)
{
	int ret;

	{
		pcicap_rclink_link_desc_t r;

		ret = pcicap_rclink_link_read_desc(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->desc_link_type = 0;
		if (!ret)
			v->desc_link_type = pcicap_get(r,
						       PCICAP_RCLINK_LINK_DESC_LINK_TYPE);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_rclink_link_open(const struct pcicap_rclink *outer, u32 off,
			struct pcicap_rclink_link *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return pcicap_rclink_link_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_rclink_link_elements(const struct pcicap_rclink *v)
{
	return pcicap_min32(v->esd_num_links, 239);
}

/* Where the first begins. */
static inline int __must_check
pcicap_rclink_link_where(const struct pcicap_rclink *v, u32 *off)
{
	*off = 0x10;
	return 0;
}

/**
 * pcicap_rclink_link_at() - Link to another element
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_rclink_link_at(const struct pcicap_rclink *outer, unsigned int index,
		      struct pcicap_rclink_link *v)
{
	u32 off;
	int ret = pcicap_rclink_link_where(outer, &off);

	if (!ret && index >= pcicap_rclink_link_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_rclink_link_open(outer, off + index * 0x10, v);
}

#endif /* PCICAP_RCLINK_H */
