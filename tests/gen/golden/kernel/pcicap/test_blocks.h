/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Blocks
 *
 * Generated from blocks.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_BLOCKS_H
#define PCICAP_TEST_BLOCKS_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_BLOCKS_ID			0x00f3

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_test_blocks_port_status_t;
/* rw1c, ro: Status of the port */
#define PCICAP_TEST_BLOCKS_PORT_STATUS			0x04
/* rw1c: Something went wrong */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_ERROR \
	PCICAP_BITS(pcicap_test_blocks_port_status_t, 0x0001)
/* ro: Speed of the link */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED \
	PCICAP_BITS(pcicap_test_blocks_port_status_t, 0x0030)
/* Slow */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED_SLOW \
	PCICAP_BITS(pcicap_test_blocks_port_status_t, 0x0010)
/* Fast */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED_FAST \
	PCICAP_BITS(pcicap_test_blocks_port_status_t, 0x0020)

typedef u16 __bitwise pcicap_test_blocks_port_mask_t;
/* rw: Which errors are told */
#define PCICAP_TEST_BLOCKS_PORT_MASK			0x06
/* rw: Something went wrong */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_ERROR \
	PCICAP_BITS(pcicap_test_blocks_port_mask_t, 0x0001)
/* rw: Speed of the link */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_SPEED \
	PCICAP_BITS(pcicap_test_blocks_port_mask_t, 0x0030)
/* Slow */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_SPEED_SLOW \
	PCICAP_BITS(pcicap_test_blocks_port_mask_t, 0x0010)
/* Fast */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_SPEED_FAST \
	PCICAP_BITS(pcicap_test_blocks_port_mask_t, 0x0020)

typedef u32 __bitwise pcicap_test_blocks_cap_t;
/* ro: How many blocks */
#define PCICAP_TEST_BLOCKS_CAP			0x08
/* ro: There are link blocks */
#define  PCICAP_TEST_BLOCKS_CAP_HAS_LINK	PCICAP_BITS(pcicap_test_blocks_cap_t, 0x00000001)
/* ro: Link blocks, less one */
#define  PCICAP_TEST_BLOCKS_CAP_LINKS		PCICAP_BITS(pcicap_test_blocks_cap_t, 0x00000070)
/* ro: Streams */
#define  PCICAP_TEST_BLOCKS_CAP_STREAMS		PCICAP_BITS(pcicap_test_blocks_cap_t, 0x00000700)

/* link: A link */
#define PCICAP_TEST_BLOCKS_LINK			0x0c
#define PCICAP_TEST_BLOCKS_LINK_STRIDE		0x08
#define PCICAP_TEST_BLOCKS_LINK_LOW		0x00				/* rw: Low half */
#define PCICAP_TEST_BLOCKS_LINK_HIGH		0x04				/* rw: High half */

/* stream: A stream with its own address blocks */

typedef u32 __bitwise pcicap_test_blocks_stream_info_t;
/* ro: About the stream */
#define PCICAP_TEST_BLOCKS_STREAM_INFO			0x00
/* ro: Address blocks */
#define  PCICAP_TEST_BLOCKS_STREAM_INFO_ADDRESSES \
	PCICAP_BITS(pcicap_test_blocks_stream_info_t, 0x0000000f)
/* ro: Where its table is, in dwords */
#define  PCICAP_TEST_BLOCKS_STREAM_INFO_TABLE \
	PCICAP_BITS(pcicap_test_blocks_stream_info_t, 0x0000ff00)
#define PCICAP_TEST_BLOCKS_STREAM_CTRL		0x04				/* rw: Control */

/* address: An address */
#define PCICAP_TEST_BLOCKS_STREAM_ADDRESS	0x08
#define PCICAP_TEST_BLOCKS_STREAM_ADDRESS_STRIDE 0x04
/* rw: The address */
#define PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE	0x00

/* table: A table somewhere in the capability */
#define PCICAP_TEST_BLOCKS_STREAM_TABLE_COUNT	2
#define PCICAP_TEST_BLOCKS_STREAM_TABLE_STRIDE	0x04
#define PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE	0x00				/* rw: The value */
/* clang-format on */

/**
 * struct pcicap_test_blocks - Blocks
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap: offset of the capability around it
 * @cap_has_link: read once: the layout depends on it
 * @cap_links: read once: the layout depends on it
 * @cap_streams: read once: the layout depends on it
 *
 * Made by pcicap_test_blocks_find() only.
 */
struct pcicap_test_blocks {
	struct pci_dev *dev;
	u16 pos;
	u16 cap;
	u32 cap_has_link;
	u32 cap_links;
	u32 cap_streams;
};

/* Status of the port */
static inline int __must_check
pcicap_test_blocks_read_port_status(const struct pcicap_test_blocks *v,
				    pcicap_test_blocks_port_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_PORT_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_test_blocks_clear_port_status(const struct pcicap_test_blocks *v,
				     pcicap_test_blocks_port_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0001);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_PORT_STATUS,
				     (__force u16)bits);
}

/* Which errors are told */
static inline int __must_check
pcicap_test_blocks_read_port_mask(const struct pcicap_test_blocks *v,
				  pcicap_test_blocks_port_mask_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_PORT_MASK + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_test_blocks_write_port_mask(const struct pcicap_test_blocks *v,
				   pcicap_test_blocks_port_mask_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_PORT_MASK,
				     (__force u16)val & 0x0031);
}

static inline int __must_check
pcicap_test_blocks_update_port_mask(const struct pcicap_test_blocks *v,
				    pcicap_test_blocks_port_mask_t mask,
				    pcicap_test_blocks_port_mask_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0031);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TEST_BLOCKS_PORT_MASK + PCICAP_SURE,
				      0x0031 & ~(__force u16)mask,
				      (__force u16)val);
}

/* How many blocks */
static inline int __must_check
pcicap_test_blocks_read_cap(const struct pcicap_test_blocks *v,
			    pcicap_test_blocks_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_blocks_init(struct pcicap_test_blocks *v)
{
	int ret;

	{
		pcicap_test_blocks_cap_t r;

		ret = pcicap_test_blocks_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_has_link = 0;
		if (!ret)
			v->cap_has_link =
				pcicap_get(r, PCICAP_TEST_BLOCKS_CAP_HAS_LINK);
		v->cap_links = 0;
		if (!ret)
			v->cap_links = pcicap_get(r,
						  PCICAP_TEST_BLOCKS_CAP_LINKS);
		v->cap_streams = 0;
		if (!ret)
			v->cap_streams =
				pcicap_get(r, PCICAP_TEST_BLOCKS_CAP_STREAMS);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_blocks_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_test_blocks *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_test_blocks_init(v);
}

/**
 * pcicap_test_blocks_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_blocks_find(struct pci_dev *dev, struct pcicap_test_blocks *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_TEST_BLOCKS_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_test_blocks_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_blocks_find_next(const struct pcicap_test_blocks *prev,
			     struct pcicap_test_blocks *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_TEST_BLOCKS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_blocks_at(dev, pos, v);
}

/**
 * struct pcicap_test_blocks_link - A link
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_blocks_link_at() only.
 */
struct pcicap_test_blocks_link {
	struct pci_dev *dev;
	u16 pos;
};

/* Low half */
static inline int __must_check
pcicap_test_blocks_link_read_low(const struct pcicap_test_blocks_link *v,
				 u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_LINK_LOW, val);
}

static inline int __must_check
pcicap_test_blocks_link_write_low(const struct pcicap_test_blocks_link *v,
				  u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_LINK_LOW, val);
}

/* High half */
static inline int __must_check
pcicap_test_blocks_link_read_high(const struct pcicap_test_blocks_link *v,
				  u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_LINK_HIGH, val);
}

static inline int __must_check
pcicap_test_blocks_link_write_high(const struct pcicap_test_blocks_link *v,
				   u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_LINK_HIGH,
				     val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_blocks_link_open(const struct pcicap_test_blocks *outer, u32 off,
			     struct pcicap_test_blocks_link *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_blocks_link_elements(const struct pcicap_test_blocks *v)
{
	if (v->cap_has_link != 1)
		return 0;
	return (v->cap_links + 1);
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_blocks_link_where(const struct pcicap_test_blocks *v, u32 *off)
{
	if (v->cap_has_link != 1)
		return -ENXIO;
	*off = 0x0c;
	return 0;
}

/**
 * pcicap_test_blocks_link_at() - A link
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_blocks_link_at(const struct pcicap_test_blocks *outer,
			   unsigned int index,
			   struct pcicap_test_blocks_link *v)
{
	u32 off;
	int ret = pcicap_test_blocks_link_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_link_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_blocks_link_open(outer, off + index * 0x08, v);
}

/* Where the last ends, or would begin if there are none. */
static inline int __must_check
pcicap_test_blocks_link_after(const struct pcicap_test_blocks *outer, u32 *off)
{
	int ret = pcicap_test_blocks_link_where(outer, off);

	if (ret == -ENXIO) {
		*off = 0x0c;
		return 0;
	}
	if (ret)
		return ret;
	*off += pcicap_test_blocks_link_elements(outer) * 0x08;
	return 0;
}

/**
 * struct pcicap_test_blocks_stream - A stream with its own address blocks
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap: offset of the capability around it
 * @size: its bytes
 * @info_addresses: read once: the layout depends on it
 * @info_table: read once: the layout depends on it
 *
 * Made by pcicap_test_blocks_stream_at() only.
 */
struct pcicap_test_blocks_stream {
	struct pci_dev *dev;
	u16 pos;
	u16 cap;
	u16 size;
	u32 info_addresses;
	u32 info_table;
};

/* About the stream */
static inline int __must_check
pcicap_test_blocks_stream_read_info(const struct pcicap_test_blocks_stream *v,
				    pcicap_test_blocks_stream_info_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_STREAM_INFO + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Control */
static inline int __must_check
pcicap_test_blocks_stream_read_ctrl(const struct pcicap_test_blocks_stream *v,
				    u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_STREAM_CTRL,
				    val);
}

static inline int __must_check
pcicap_test_blocks_stream_write_ctrl(const struct pcicap_test_blocks_stream *v,
				     u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_STREAM_CTRL,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_test_blocks_stream_init(struct pcicap_test_blocks_stream *v)
{
	int ret;

	{
		pcicap_test_blocks_stream_info_t r;

		ret = pcicap_test_blocks_stream_read_info(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->info_addresses = 0;
		if (!ret)
			v->info_addresses = pcicap_get(r,
						       PCICAP_TEST_BLOCKS_STREAM_INFO_ADDRESSES);
		v->info_table = 0;
		if (!ret)
			v->info_table = pcicap_get(r,
						   PCICAP_TEST_BLOCKS_STREAM_INFO_TABLE);
	}
	{
		u32 end = 8;

		end = pcicap_raise32(end, 0x08, v->info_addresses, 4);
		v->size = pcicap_min32(v->size, (end + 3) & ~3U);
	}
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_blocks_stream_open(const struct pcicap_test_blocks *outer, u32 off,
			       struct pcicap_test_blocks_stream *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	v->cap = outer->pos;
	v->size = PCI_CFG_SPACE_EXP_SIZE;
	return pcicap_test_blocks_stream_init(v);
}

/* How many there are in this layout. */
static inline u32
pcicap_test_blocks_stream_elements(const struct pcicap_test_blocks *v)
{
	return v->cap_streams;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_blocks_stream_where(const struct pcicap_test_blocks *v, u32 *off)
{
	return pcicap_test_blocks_link_after(v, off);
}

/**
 * pcicap_test_blocks_stream_at() - A stream with its own address blocks
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_blocks_stream_at(const struct pcicap_test_blocks *outer,
			     unsigned int index,
			     struct pcicap_test_blocks_stream *v)
{
	u32 off;
	int ret = pcicap_test_blocks_stream_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_stream_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_blocks_stream_open(outer, off, v);
	while (!ret && index--) {
		off += v->size;
		ret = pcicap_test_blocks_stream_open(outer, off, v);
	}
	return ret;
}

/**
 * struct pcicap_test_blocks_stream_address - An address
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_blocks_stream_address_at() only.
 */
struct pcicap_test_blocks_stream_address {
	struct pci_dev *dev;
	u16 pos;
};

/* The address */
static inline int __must_check
pcicap_test_blocks_stream_address_read_value(const struct pcicap_test_blocks_stream_address *v,
					     u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE,
				    val);
}

static inline int __must_check
pcicap_test_blocks_stream_address_write_value(const struct pcicap_test_blocks_stream_address *v,
					      u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE,
				     val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_blocks_stream_address_open(const struct pcicap_test_blocks_stream *outer,
				       u32 off,
				       struct pcicap_test_blocks_stream_address *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_blocks_stream_address_elements(const struct pcicap_test_blocks_stream *v)
{
	return v->info_addresses;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_blocks_stream_address_where(const struct pcicap_test_blocks_stream *v,
					u32 *off)
{
	*off = 0x08;
	return 0;
}

/**
 * pcicap_test_blocks_stream_address_at() - An address
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_blocks_stream_address_at(const struct pcicap_test_blocks_stream *outer,
				     unsigned int index,
				     struct pcicap_test_blocks_stream_address *v)
{
	u32 off;
	int ret = pcicap_test_blocks_stream_address_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_stream_address_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_blocks_stream_address_open(outer, off + index * 0x04,
						      v);
}

/**
 * struct pcicap_test_blocks_stream_table - A table somewhere in the capability
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_blocks_stream_table_at() only.
 */
struct pcicap_test_blocks_stream_table {
	struct pci_dev *dev;
	u16 pos;
};

/* The value */
static inline int __must_check
pcicap_test_blocks_stream_table_read_value(const struct pcicap_test_blocks_stream_table *v,
					   u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE,
				    val);
}

static inline int __must_check
pcicap_test_blocks_stream_table_write_value(const struct pcicap_test_blocks_stream_table *v,
					    u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE,
				     val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_test_blocks_stream_table_open(const struct pcicap_test_blocks_stream *outer,
				     u32 off,
				     struct pcicap_test_blocks_stream_table *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->cap + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_test_blocks_stream_table_elements(const struct pcicap_test_blocks_stream *v)
{
	if (v->info_table < 1)
		return 0;
	return 2;
}

/* Where the first begins. */
static inline int __must_check
pcicap_test_blocks_stream_table_where(const struct pcicap_test_blocks_stream *v,
				      u32 *off)
{
	if (v->info_table < 1)
		return -ENXIO;
	*off = v->info_table * 4;
	return 0;
}

/**
 * pcicap_test_blocks_stream_table_at() - A table somewhere in the capability
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_test_blocks_stream_table_at(const struct pcicap_test_blocks_stream *outer,
				   unsigned int index,
				   struct pcicap_test_blocks_stream_table *v)
{
	u32 off;
	int ret = pcicap_test_blocks_stream_table_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_stream_table_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_blocks_stream_table_open(outer, off + index * 0x04,
						    v);
}

#endif /* PCICAP_TEST_BLOCKS_H */
