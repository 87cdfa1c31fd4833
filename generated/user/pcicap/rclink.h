/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Link Declaration
 *
 * Generated from specs/ext/rclink.yaml - do not edit.
 * Source: PCIe Base, Root Complex Link Declaration Capability; libpci header.h, pcics, NetBSD
 */
#ifndef PCICAP_RCLINK_H
#define PCICAP_RCLINK_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

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
/* hwinit: Component ID of this element */
#define  PCICAP_RCLINK_ESD_COMPONENT_ID			0x00ff0000
/* hwinit: Port number of this element */
#define  PCICAP_RCLINK_ESD_PORT_NUMBER			0xff000000

/* link: Link to another element */
#define PCICAP_RCLINK_LINK			0x10
#define PCICAP_RCLINK_LINK_STRIDE		0x10

/* hwinit: Link Description */
#define PCICAP_RCLINK_LINK_DESC				0x00
/* hwinit: The link entry is valid */
#define  PCICAP_RCLINK_LINK_DESC_VALID			0x00000001
/* hwinit: Link type: what the address means */
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE		0x00000002
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE_MEMORY	0x0
#define  PCICAP_RCLINK_LINK_DESC_LINK_TYPE_CONFIG_SPACE	0x1
/* hwinit: The link's RCRB belongs to this element */
#define  PCICAP_RCLINK_LINK_DESC_ASSOCIATE_RCRB		0x00000004
/* hwinit: Target component ID */
#define  PCICAP_RCLINK_LINK_DESC_TARGET_COMPONENT_ID	0x00ff0000
/* hwinit: Target port number */
#define  PCICAP_RCLINK_LINK_DESC_TARGET_PORT_NUMBER	0xff000000

/* hwinit: Base address of the target RCRB */
#define PCICAP_RCLINK_LINK_ADDRESS		0x08
/* hwinit: Base address */
#define  PCICAP_RCLINK_LINK_ADDRESS_BASE	0xfffffffffffff000

/* hwinit: Requester ID of the target function */
#define PCICAP_RCLINK_LINK_CONFIG_ADDRESS		0x08
/* hwinit: Number of valid bits of the bus number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS_BITS	0x00000007
/* hwinit: Function number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_FUNCTION	0x00007000
/* hwinit: Device number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_DEVICE	0x000f8000
/* hwinit: Bus number */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS		0x0ff00000
/* hwinit: Base address of the configuration space */
#define  PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BASE_LOW	0xf0000000
/* hwinit: Upper dword of the base address */
#define PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH	0x0c
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
	uint32_t esd_num_links;
};

/* Element Self Description */
struct pcicap_rclink_esd {
	uint32_t raw;
};

/* Kind of element */
static inline uint32_t
pcicap_rclink_esd_element_type(struct pcicap_rclink_esd r)
{
	return (uint32_t)(r.raw & PCICAP_RCLINK_ESD_ELEMENT_TYPE);
}

/* Links that follow (raw; quantity in entries) */
static inline uint32_t
pcicap_rclink_esd_num_links(struct pcicap_rclink_esd r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_ESD_NUM_LINKS) >> 8);
}

/* Component ID of this element */
static inline uint32_t
pcicap_rclink_esd_component_id(struct pcicap_rclink_esd r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_ESD_COMPONENT_ID) >> 16);
}

/* Port number of this element */
static inline uint32_t
pcicap_rclink_esd_port_number(struct pcicap_rclink_esd r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_ESD_PORT_NUMBER) >> 24);
}

/**
 * pcicap_rclink_read_esd() - read: Element Self Description
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_read_esd(const struct pcicap_rclink *v,
		       struct pcicap_rclink_esd *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCLINK_ESD, &val->raw);
}

/**
 * struct pcicap_rclink_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rclink_dwords {
	struct pcicap_rclink v;
	uint32_t dw[2];
};

/**
 * pcicap_rclink_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_snapshot(const struct pcicap_rclink *v,
		       struct pcicap_rclink_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* Element Self Description: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_snapshot_esd(const struct pcicap_rclink_dwords *s,
			   struct pcicap_rclink_esd *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RCLINK_ESD,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_init(struct pcicap_rclink *v)
{
	int ret;

	{
		struct pcicap_rclink_esd r;

		ret = pcicap_rclink_read_esd(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->esd_num_links = 0;
		if (!ret)
			v->esd_num_links = pcicap_rclink_esd_num_links(r);
	}
	{
		uint32_t end = 8;

		end = pcicap_raise32(end, 0x10,
				     pcicap_min32(v->esd_num_links, 239), 16);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_rclink_find_next(const struct pcicap_rclink *prev,
			struct pcicap_rclink *v)
{
	return pcicap_rclink_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_rclink_link - Link to another element
 * @view: where it is
 * @desc_link_type: read once: the layout depends on it
 *
 * Made by pcicap_rclink_link_at() only.
 */
struct pcicap_rclink_link {
	struct pcicap_view view;
	uint32_t desc_link_type;
};

/* Link Description */
struct pcicap_rclink_link_desc {
	uint32_t raw;
};

/* The link entry is valid */
static inline bool
pcicap_rclink_link_desc_valid(struct pcicap_rclink_link_desc r)
{
	return (r.raw & PCICAP_RCLINK_LINK_DESC_VALID) != 0;
}

/* Link type: what the address means */
static inline uint32_t
pcicap_rclink_link_desc_link_type(struct pcicap_rclink_link_desc r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_DESC_LINK_TYPE) >> 1);
}

/* The link's RCRB belongs to this element */
static inline bool
pcicap_rclink_link_desc_associate_rcrb(struct pcicap_rclink_link_desc r)
{
	return (r.raw & PCICAP_RCLINK_LINK_DESC_ASSOCIATE_RCRB) != 0;
}

/* Target component ID */
static inline uint32_t
pcicap_rclink_link_desc_target_component_id(struct pcicap_rclink_link_desc r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_DESC_TARGET_COMPONENT_ID) >> 16);
}

/* Target port number */
static inline uint32_t
pcicap_rclink_link_desc_target_port_number(struct pcicap_rclink_link_desc r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_DESC_TARGET_PORT_NUMBER) >> 24);
}

/**
 * pcicap_rclink_link_read_desc() - read: Link Description
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_read_desc(const struct pcicap_rclink_link *v,
			     struct pcicap_rclink_link_desc *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCLINK_LINK_DESC, &val->raw);
}

/* Base address of the target RCRB */
struct pcicap_rclink_link_address {
	uint64_t raw;
};

/* Base address */
static inline uint64_t
pcicap_rclink_link_address_base(struct pcicap_rclink_link_address r)
{
	return (uint64_t)((r.raw & PCICAP_RCLINK_LINK_ADDRESS_BASE) >> 12);
}

/* Base address, as a quantity. */
static inline uint64_t
pcicap_rclink_link_address_base_decoded(struct pcicap_rclink_link_address r)
{
	uint64_t n = pcicap_rclink_link_address_base(r);

	return n << 12;
}

/**
 * pcicap_rclink_link_address_base_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_address_base_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 52, 12, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_rclink_link_read_address() - read: Base address of the target RCRB
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_read_address(const struct pcicap_rclink_link *v,
				struct pcicap_rclink_link_address *val)
{
	val->raw = UINT64_MAX;
	if (v->desc_link_type != 0)
		return -ENXIO;
	return pcicap_view_read64(&v->view, PCICAP_RCLINK_LINK_ADDRESS,
				  &val->raw);
}

/* Requester ID of the target function */
struct pcicap_rclink_link_config_address {
	uint32_t raw;
};

/* Number of valid bits of the bus number */
static inline uint32_t
pcicap_rclink_link_config_address_bus_bits(struct pcicap_rclink_link_config_address r)
{
	return (uint32_t)(r.raw & PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS_BITS);
}

/* Function number */
static inline uint32_t
pcicap_rclink_link_config_address_function(struct pcicap_rclink_link_config_address r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_CONFIG_ADDRESS_FUNCTION) >> 12);
}

/* Device number */
static inline uint32_t
pcicap_rclink_link_config_address_device(struct pcicap_rclink_link_config_address r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_CONFIG_ADDRESS_DEVICE) >> 15);
}

/* Bus number */
static inline uint32_t
pcicap_rclink_link_config_address_bus(struct pcicap_rclink_link_config_address r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BUS) >> 20);
}

/* Base address of the configuration space */
static inline uint32_t
pcicap_rclink_link_config_address_base_low(struct pcicap_rclink_link_config_address r)
{
	return (uint32_t)((r.raw & PCICAP_RCLINK_LINK_CONFIG_ADDRESS_BASE_LOW) >> 28);
}

/* Number of valid bits of the bus number, as a quantity. */
static inline uint64_t
pcicap_rclink_link_config_address_bus_bits_decoded(struct pcicap_rclink_link_config_address r)
{
	uint64_t n = pcicap_rclink_link_config_address_bus_bits(r);

	return n ? n : 8;
}

/**
 * pcicap_rclink_link_config_address_bus_bits_encode() - from a quantity: Number
 * of valid bits of the bus number
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_config_address_bus_bits_encode(uint64_t quantity,
						  uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 8, 0, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_rclink_link_read_config_address() - read: Requester ID of the
 * target function
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_read_config_address(const struct pcicap_rclink_link *v,
				       struct pcicap_rclink_link_config_address *val)
{
	val->raw = UINT32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_RCLINK_LINK_CONFIG_ADDRESS,
				  &val->raw);
}

/**
 * pcicap_rclink_link_read_config_address_high() - read: Upper dword of the
 * base address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_read_config_address_high(const struct pcicap_rclink_link *v,
					    uint32_t *val)
{
	*val = UINT32_MAX;
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
	uint32_t dw[4];
};

/**
 * pcicap_rclink_link_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_snapshot(const struct pcicap_rclink_link *v,
			    struct pcicap_rclink_link_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Link Description: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_snapshot_desc(const struct pcicap_rclink_link_dwords *s,
				 struct pcicap_rclink_link_desc *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_DESC, &val->raw);
}

/* Base address of the target RCRB: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_snapshot_address(const struct pcicap_rclink_link_dwords *s,
				    struct pcicap_rclink_link_address *val)
{
	const struct pcicap_rclink_link *v = &s->v;

	val->raw = UINT64_MAX;
	if (v->desc_link_type != 0)
		return -ENXIO;
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_ADDRESS, &val->raw);
}

/*
 * Requester ID of the target function: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_snapshot_config_address(const struct pcicap_rclink_link_dwords *s,
					   struct pcicap_rclink_link_config_address *val)
{
	const struct pcicap_rclink_link *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_CONFIG_ADDRESS,
				    &val->raw);
}

/* Upper dword of the base address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_snapshot_config_address_high(const struct pcicap_rclink_link_dwords *s,
						uint32_t *val)
{
	const struct pcicap_rclink_link *v = &s->v;

	*val = UINT32_MAX;
	if (v->desc_link_type != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCLINK_LINK_CONFIG_ADDRESS_HIGH,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_init(struct pcicap_rclink_link *v)
{
	int ret;

	{
		struct pcicap_rclink_link_desc r;

		ret = pcicap_rclink_link_read_desc(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->desc_link_type = 0;
		if (!ret)
			v->desc_link_type =
				pcicap_rclink_link_desc_link_type(r);
	}
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_open(const struct pcicap_rclink *outer, uint32_t off,
			struct pcicap_rclink_link *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_rclink_link_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_rclink_link_elements(const struct pcicap_rclink *v)
{
	return pcicap_min32(v->esd_num_links, 239);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_where(const struct pcicap_rclink *v, uint32_t *off)
{
	(void)v;
	*off = 0x10;
	return 0;
}

/**
 * pcicap_rclink_link_at() - Link to another element
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rclink_link_at(const struct pcicap_rclink *outer, unsigned int index,
		      struct pcicap_rclink_link *v)
{
	uint32_t off;
	int ret = pcicap_rclink_link_where(outer, &off);

	if (!ret && index >= pcicap_rclink_link_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_rclink_link_open(outer, off + index * 0x10, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_RCLINK_H */
