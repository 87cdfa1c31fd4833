/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Link Declaration
 *
 * Generated from specs/ext/rclink.yaml - do not edit.
 * Source: PCIe Base, Root Complex Link Declaration Capability; libpci header.h, pcics, NetBSD
 */
#ifndef PCICAP_RCLINK_H
#define PCICAP_RCLINK_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_RCLINK_ID			0x0005

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Element Self Description */
#define PCICAP_RCLINK_ESD				0x04
/* hwinit: Kind of element */
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE			0x0000000f
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE_CONFIG_SPACE	0x0
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE_RCRB		0x1
#define  PCICAP_RCLINK_ESD_ELEMENT_TYPE_INTERNAL_LINK	0x2
/* hwinit: Links that follow */
#define  PCICAP_RCLINK_ESD_NUM_LINKS			0x0000ff00
/* hwinit: Component of this element */
#define  PCICAP_RCLINK_ESD_COMPONENT_ID			0x00ff0000
/* hwinit: Port of this element */
#define  PCICAP_RCLINK_ESD_PORT_NUMBER			0xff000000

/* link: One link to another element */
#define PCICAP_RCLINK_LINK			0x10
#define PCICAP_RCLINK_LINK_STRIDE		0x10

/* hwinit: Link Description */
#define PCICAP_RCLINK_LINK_DESC				0x00
/* hwinit: The entry is valid */
#define  PCICAP_RCLINK_LINK_DESC_VALID			0x00000001
/* hwinit: What the address is */
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE		0x00000002
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE_MEMORY	0x0
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE_CONFIG_SPACE	0x1
/* hwinit: The RCRB belongs to this element */
#define  PCICAP_RCLINK_LINK_DESC_ASSOCIATE_RCRB		0x00000004
/* hwinit: Component at the other end */
#define  PCICAP_RCLINK_LINK_DESC_TARGET_COMPONENT_ID	0x00ff0000
/* hwinit: Port at the other end */
#define  PCICAP_RCLINK_LINK_DESC_TARGET_PORT_NUMBER	0xff000000

/* hwinit: Memory address of the RCRB */
#define PCICAP_RCLINK_LINK_ADDRESS		0x08
/* hwinit: Base address */
#define  PCICAP_RCLINK_LINK_ADDRESS_BASE	0xfffffffffffff000

/* hwinit: Function of the other element */
#define PCICAP_RCLINK_LINK_CONFIG_ADDRESS		0x08
/* hwinit: Valid bits of the bus number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS_BITS	0x00000007
/* hwinit: Function number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_FUNCTION	0x00007000
/* hwinit: Device number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_DEVICE	0x000f8000
/* hwinit: Bus number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS		0x0ff00000
/* hwinit: Base of memory mapped configuration space */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BASE_LOW	0xf0000000
#define PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH	0x0c	/* hwinit: High half of the base */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_rclink_desc;

/**
 * struct pcicap_rclink - Root Complex Link Declaration
 * @view: where it is
 * @esd_num_links: read once: the layout depends on it
 *
 * Made by pcicap_rclink_find() only.
 */
struct pcicap_rclink {
	struct pcicap_view view;
	u32 esd_num_links;
};

/**
 * pcicap_rclink_esd_element_type() - Kind of element
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_esd_element_type(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_ESD_ELEMENT_TYPE, r);
}

/**
 * pcicap_rclink_esd_num_links() - Links that follow
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_rclink_esd_num_links(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_ESD_NUM_LINKS, r);
}

/**
 * pcicap_rclink_esd_component_id() - Component of this element
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_esd_component_id(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_ESD_COMPONENT_ID, r);
}

/**
 * pcicap_rclink_esd_port_number() - Port of this element
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_esd_port_number(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_ESD_PORT_NUMBER, r);
}

/**
 * pcicap_rclink_read_esd() - read: Element Self Description
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rclink_read_esd(const struct pcicap_rclink *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCLINK_ESD, val);
}

/**
 * struct pcicap_rclink_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rclink_dwords {
	struct pcicap_rclink v;
	u32 dw[2];
};

/**
 * pcicap_rclink_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rclink_snapshot(const struct pcicap_rclink *v,
		       struct pcicap_rclink_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_rclink_snapshot_esd() - from a snapshot: Element Self Description
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rclink_snapshot_esd(const struct pcicap_rclink_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RCLINK_ESD,
				    val);
}

/**
 * pcicap_rclink_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rclink_init(struct pcicap_rclink *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_rclink_read_esd(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->esd_num_links = 0;
		if (!ret)
			v->esd_num_links = pcicap_rclink_esd_num_links(r);
	}
	{
		u32 end = 8;

		end = pcicap_raise32(end, 0x10,
				     pcicap_min32(v->esd_num_links, 239), 16);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_rclink_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_rclink_find().
 */
static inline int __must_check
pcicap_rclink_find_after(struct pcicap_cfg *cfg, u32 after,
			 struct pcicap_rclink *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0005, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_rclink_init(v);
}

/**
 * pcicap_rclink_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_rclink_find(struct pcicap_cfg *cfg, struct pcicap_rclink *v)
{
	return pcicap_rclink_find_after(cfg, 0, v);
}

/**
 * pcicap_rclink_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_rclink_find().
 */
static inline int __must_check
pcicap_rclink_find_next(const struct pcicap_rclink *prev,
			struct pcicap_rclink *v)
{
	return pcicap_rclink_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_rclink_link - One link to another element
 * @view: where it is
 * @desc_link_type: read once: the layout depends on it
 *
 * Made by pcicap_rclink_link_at() only.
 */
struct pcicap_rclink_link {
	struct pcicap_view view;
	u32 desc_link_type;
};

/**
 * pcicap_rclink_link_desc_valid() - The entry is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_rclink_link_desc_valid(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_DESC_VALID, r);
}

/**
 * pcicap_rclink_link_desc_link_type() - What the address is
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_desc_link_type(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_DESC_LINK_TYPE, r);
}

/**
 * pcicap_rclink_link_desc_associate_rcrb() - The RCRB belongs to this element
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_rclink_link_desc_associate_rcrb(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_DESC_ASSOCIATE_RCRB, r);
}

/**
 * pcicap_rclink_link_desc_target_component_id() - Component at the other end
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_desc_target_component_id(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_DESC_TARGET_COMPONENT_ID, r);
}

/**
 * pcicap_rclink_link_desc_target_port_number() - Port at the other end
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_desc_target_port_number(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_DESC_TARGET_PORT_NUMBER, r);
}

/**
 * pcicap_rclink_link_read_desc() - read: Link Description
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rclink_link_read_desc(const struct pcicap_rclink_link *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCLINK_LINK_DESC, val);
}

/**
 * pcicap_rclink_link_address_base() - Base address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u64
pcicap_rclink_link_address_base(u64 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_ADDRESS_BASE, r);
}

/**
 * pcicap_rclink_link_address_base_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_rclink_link_address_base_decoded(u64 r)
{
	u64 n = pcicap_rclink_link_address_base(r);

	return n << 12;
}

/**
 * pcicap_rclink_link_read_address() - read: Memory address of the RCRB
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rclink_link_read_address(const struct pcicap_rclink_link *v, u64 *val)
{
	*val = U64_MAX;
	if (v->desc_link_type != 0)
		return -ENXIO;
	return pcicap_view_read64(&v->view, PCICAP_RCLINK_LINK_ADDRESS, val);
}

/**
 * pcicap_rclink_link_config_address_bus_bits() - Valid bits of the bus number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_config_address_bus_bits(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS_BITS, r);
}

/**
 * pcicap_rclink_link_config_address_function() - Function number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_config_address_function(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_CONFIG_ADDRESS_FUNCTION, r);
}

/**
 * pcicap_rclink_link_config_address_device() - Device number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_config_address_device(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_CONFIG_ADDRESS_DEVICE, r);
}

/**
 * pcicap_rclink_link_config_address_bus() - Bus number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_config_address_bus(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS, r);
}

/**
 * pcicap_rclink_link_config_address_base_low() - Base of memory mapped
 * configuration space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rclink_link_config_address_base_low(u32 r)
{
	return FIELD_GET(PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BASE_LOW, r);
}

/**
 * pcicap_rclink_link_config_address_bus_bits_decoded() - Valid bits of the
 * bus number
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_rclink_link_config_address_bus_bits_decoded(u32 r)
{
	u64 n = pcicap_rclink_link_config_address_bus_bits(r);

	return n ? n : 8;
}

/**
 * pcicap_rclink_link_read_config_address() - read: Function of the
 * other element
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rclink_link_read_config_address(const struct pcicap_rclink_link *v,
				       u32 *val)
{
	*val = U32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_RCLINK_LINK_CONFIG_ADDRESS,
				  val);
}

/**
 * pcicap_rclink_link_read_config_address_high() - read: High half of the base
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rclink_link_read_config_address_high(const struct pcicap_rclink_link *v,
					    u32 *val)
{
	*val = U32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH, val);
}

/**
 * struct pcicap_rclink_link_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rclink_link_dwords {
	struct pcicap_rclink_link v;
	u32 dw[4];
};

/**
 * pcicap_rclink_link_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rclink_link_snapshot(const struct pcicap_rclink_link *v,
			    struct pcicap_rclink_link_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/**
 * pcicap_rclink_link_snapshot_desc() - from a snapshot: Link Description
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rclink_link_snapshot_desc(const struct pcicap_rclink_link_dwords *s,
				 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_DESC, val);
}

/**
 * pcicap_rclink_link_snapshot_address() - from a snapshot: Memory address of
 * the RCRB
 * @s: the snapshot
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rclink_link_snapshot_address(const struct pcicap_rclink_link_dwords *s,
				    u64 *val)
{
	const struct pcicap_rclink_link *v = &s->v;

	*val = U64_MAX;
	if (v->desc_link_type != 0)
		return -ENXIO;
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_ADDRESS, val);
}

/**
 * pcicap_rclink_link_snapshot_config_address() - from a snapshot: Function of
 * the other element
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rclink_link_snapshot_config_address(const struct pcicap_rclink_link_dwords *s,
					   u32 *val)
{
	const struct pcicap_rclink_link *v = &s->v;

	*val = U32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_CONFIG_ADDRESS, val);
}

/**
 * pcicap_rclink_link_snapshot_config_address_high() - from a snapshot: High
 * half of the base
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rclink_link_snapshot_config_address_high(const struct pcicap_rclink_link_dwords *s,
						u32 *val)
{
	const struct pcicap_rclink_link *v = &s->v;

	*val = U32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH,
				    val);
}

/**
 * pcicap_rclink_link_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rclink_link_init(struct pcicap_rclink_link *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_rclink_link_read_desc(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->desc_link_type = 0;
		if (!ret)
			v->desc_link_type = pcicap_rclink_link_desc_link_type(r);
	}
	return 0;
}

/**
 * pcicap_rclink_link_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rclink_link_open(const struct pcicap_rclink *outer, u32 off,
			struct pcicap_rclink_link *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_rclink_link_init(v);
}

/**
 * pcicap_rclink_link_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_rclink_link_elements(const struct pcicap_rclink *v)
{
	return pcicap_min32(v->esd_num_links, 239);
}

/**
 * pcicap_rclink_link_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_rclink_link_where(const struct pcicap_rclink *v, u32 *off)
{
	(void)v;
	*off = 0x10;
	return 0;
}

/**
 * pcicap_rclink_link_at() - One link to another element
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
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
