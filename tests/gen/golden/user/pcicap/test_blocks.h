/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Blocks
 *
 * Generated from blocks.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_BLOCKS_H
#define PCICAP_TEST_BLOCKS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_BLOCKS_ID			0x00f3

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_TEST_BLOCKS_PORT_STATUS			0x04	/* rw1c, ro: Status of the port */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_ERROR		0x0001	/* rw1c: Something went wrong */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED		0x0030	/* ro: Speed of the link */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED_SLOW	0x1	/* Slow */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED_FAST	0x2	/* Fast */
#define  PCICAP_TEST_BLOCKS_PORT_STATUS_W1C_MASK	0x0001

#define PCICAP_TEST_BLOCKS_PORT_MASK			0x06	/* rw: Which errors are told */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_ERROR		0x0001	/* rw: Something went wrong */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_SPEED		0x0030	/* rw: Speed of the link */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_SPEED_SLOW	0x1	/* Slow */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_SPEED_FAST	0x2	/* Fast */
#define  PCICAP_TEST_BLOCKS_PORT_MASK_WRITE_MASK	0x0031
#define  PCICAP_TEST_BLOCKS_PORT_MASK_KEEP_MASK		0x0031

#define PCICAP_TEST_BLOCKS_CAP			0x08		/* ro: How many blocks */
#define  PCICAP_TEST_BLOCKS_CAP_HAS_LINK	0x00000001	/* ro: There are link blocks */
#define  PCICAP_TEST_BLOCKS_CAP_LINKS		0x00000070	/* ro: Link blocks, less one */
#define  PCICAP_TEST_BLOCKS_CAP_STREAMS		0x00000700	/* ro: Streams */

/* link: A link */
#define PCICAP_TEST_BLOCKS_LINK			0x0c
#define PCICAP_TEST_BLOCKS_LINK_STRIDE		0x08
#define PCICAP_TEST_BLOCKS_LINK_LOW		0x00	/* rw: Low half */
#define PCICAP_TEST_BLOCKS_LINK_HIGH		0x04	/* rw: High half */

/* stream: A stream with its own address blocks */

/* ro: About the stream */
#define PCICAP_TEST_BLOCKS_STREAM_INFO			0x00
/* ro: Address blocks */
#define  PCICAP_TEST_BLOCKS_STREAM_INFO_ADDRESSES	0x0000000f
/* ro: Where its table is, in dwords */
#define  PCICAP_TEST_BLOCKS_STREAM_INFO_TABLE		0x0000ff00
#define PCICAP_TEST_BLOCKS_STREAM_CTRL		0x04	/* rw: Control */

/* address: An address */
#define PCICAP_TEST_BLOCKS_STREAM_ADDRESS	0x08
#define PCICAP_TEST_BLOCKS_STREAM_ADDRESS_STRIDE 0x04
#define PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE	0x00	/* rw: The address */

/* table: A table somewhere in the capability */
#define PCICAP_TEST_BLOCKS_STREAM_TABLE_COUNT	2
#define PCICAP_TEST_BLOCKS_STREAM_TABLE_STRIDE	0x04
#define PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE	0x00	/* rw: The value */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_blocks_desc;

/**
 * struct pcicap_test_blocks - Blocks
 * @view: where it is
 * @cap: where the capability around it is
 * @cap_has_link: read once: the layout depends on it
 * @cap_links: read once: the layout depends on it
 * @cap_streams: read once: the layout depends on it
 *
 * Made by pcicap_test_blocks_find() only.
 */
struct pcicap_test_blocks {
	struct pcicap_view view;
	struct pcicap_view cap;
	uint32_t cap_has_link;
	uint32_t cap_links;
	uint32_t cap_streams;
};

/* Status of the port */
struct pcicap_test_blocks_port_status {
	uint16_t raw;
};

/* Something went wrong */
static inline bool
pcicap_test_blocks_port_status_error(struct pcicap_test_blocks_port_status r)
{
	return (r.raw & PCICAP_TEST_BLOCKS_PORT_STATUS_ERROR) != 0;
}

/* Speed of the link */
static inline uint16_t
pcicap_test_blocks_port_status_speed(struct pcicap_test_blocks_port_status r)
{
	return (uint16_t)((r.raw & PCICAP_TEST_BLOCKS_PORT_STATUS_SPEED) >> 4);
}

/**
 * pcicap_test_blocks_read_port_status() - read: Status of the port
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_read_port_status(const struct pcicap_test_blocks *v,
				    struct pcicap_test_blocks_port_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_BLOCKS_PORT_STATUS,
				  &val->raw);
}

/**
 * pcicap_test_blocks_clear_port_status() - clear bits by writing 1: Status of
 * the port
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_clear_port_status(const struct pcicap_test_blocks *v,
				     uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_TEST_BLOCKS_PORT_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_TEST_BLOCKS_PORT_STATUS,
				   bits);
}

/* Which errors are told */
struct pcicap_test_blocks_port_mask {
	uint16_t raw;
};

/* Something went wrong */
static inline bool
pcicap_test_blocks_port_mask_error(struct pcicap_test_blocks_port_mask r)
{
	return (r.raw & PCICAP_TEST_BLOCKS_PORT_MASK_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_blocks_port_mask
pcicap_test_blocks_port_mask_set_error(struct pcicap_test_blocks_port_mask r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_BLOCKS_PORT_MASK_ERROR,
			      val ? PCICAP_TEST_BLOCKS_PORT_MASK_ERROR : 0);
	return r;
}

/* Speed of the link */
static inline uint16_t
pcicap_test_blocks_port_mask_speed(struct pcicap_test_blocks_port_mask r)
{
	return (uint16_t)((r.raw & PCICAP_TEST_BLOCKS_PORT_MASK_SPEED) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_blocks_port_mask
pcicap_test_blocks_port_mask_set_speed(struct pcicap_test_blocks_port_mask r,
				       uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_TEST_BLOCKS_PORT_MASK_SPEED,
			      (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_test_blocks_read_port_mask() - read: Which errors are told
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_read_port_mask(const struct pcicap_test_blocks *v,
				  struct pcicap_test_blocks_port_mask *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_BLOCKS_PORT_MASK,
				  &val->raw);
}

/**
 * pcicap_test_blocks_write_port_mask() - write: Which errors are told
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_write_port_mask(const struct pcicap_test_blocks *v,
				   struct pcicap_test_blocks_port_mask val)
{
	return pcicap_view_write16(&v->view, PCICAP_TEST_BLOCKS_PORT_MASK,
				   (uint16_t)(val.raw & PCICAP_TEST_BLOCKS_PORT_MASK_WRITE_MASK));
}

/**
 * pcicap_test_blocks_update_port_mask() - change bits: Which errors are told
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_update_port_mask(const struct pcicap_test_blocks *v,
				    uint16_t mask,
				    struct pcicap_test_blocks_port_mask val)
{
	struct pcicap_test_blocks_port_mask old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_BLOCKS_PORT_MASK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_blocks_read_port_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_BLOCKS_PORT_MASK,
				 (uint16_t)((old.raw & PCICAP_TEST_BLOCKS_PORT_MASK_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* How many blocks */
struct pcicap_test_blocks_cap {
	uint32_t raw;
};

/* There are link blocks */
static inline bool
pcicap_test_blocks_cap_has_link(struct pcicap_test_blocks_cap r)
{
	return (r.raw & PCICAP_TEST_BLOCKS_CAP_HAS_LINK) != 0;
}

/* Link blocks, less one */
static inline uint32_t
pcicap_test_blocks_cap_links(struct pcicap_test_blocks_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_BLOCKS_CAP_LINKS) >> 4);
}

/* Streams */
static inline uint32_t
pcicap_test_blocks_cap_streams(struct pcicap_test_blocks_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_BLOCKS_CAP_STREAMS) >> 8);
}

/**
 * pcicap_test_blocks_read_cap() - read: How many blocks
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_read_cap(const struct pcicap_test_blocks *v,
			    struct pcicap_test_blocks_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_BLOCKS_CAP, &val->raw);
}

/**
 * struct pcicap_test_blocks_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_blocks_dwords {
	struct pcicap_test_blocks v;
	uint32_t dw[3];
};

/**
 * pcicap_test_blocks_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_snapshot(const struct pcicap_test_blocks *v,
			    struct pcicap_test_blocks_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* Status of the port: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_snapshot_port_status(const struct pcicap_test_blocks_dwords *s,
					struct pcicap_test_blocks_port_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_PORT_STATUS, &val->raw);
}

/* Which errors are told: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_snapshot_port_mask(const struct pcicap_test_blocks_dwords *s,
				      struct pcicap_test_blocks_port_mask *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_PORT_MASK, &val->raw);
}

/* How many blocks: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_snapshot_cap(const struct pcicap_test_blocks_dwords *s,
				struct pcicap_test_blocks_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_CAP, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_init(struct pcicap_test_blocks *v)
{
	int ret;

	{
		struct pcicap_test_blocks_cap r;

		ret = pcicap_test_blocks_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_has_link = 0;
		if (!ret)
			v->cap_has_link = pcicap_test_blocks_cap_has_link(r);
		v->cap_links = 0;
		if (!ret)
			v->cap_links = pcicap_test_blocks_cap_links(r);
		v->cap_streams = 0;
		if (!ret)
			v->cap_streams = pcicap_test_blocks_cap_streams(r);
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_find_after(struct pcicap_cfg *cfg, uint32_t after,
			      struct pcicap_test_blocks *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x00f3, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_blocks_init(v);
}

/**
 * pcicap_test_blocks_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_find(struct pcicap_cfg *cfg, struct pcicap_test_blocks *v)
{
	return pcicap_test_blocks_find_after(cfg, 0, v);
}

/**
 * pcicap_test_blocks_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_blocks_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_find_next(const struct pcicap_test_blocks *prev,
			     struct pcicap_test_blocks *v)
{
	return pcicap_test_blocks_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

/**
 * struct pcicap_test_blocks_link - A link
 * @view: where it is
 *
 * Made by pcicap_test_blocks_link_at() only.
 */
struct pcicap_test_blocks_link {
	struct pcicap_view view;
};

/**
 * pcicap_test_blocks_link_read_low() - read: Low half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_read_low(const struct pcicap_test_blocks_link *v,
				 uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_BLOCKS_LINK_LOW, val);
}

/**
 * pcicap_test_blocks_link_write_low() - write: Low half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_write_low(const struct pcicap_test_blocks_link *v,
				  uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_BLOCKS_LINK_LOW, val);
}

/**
 * pcicap_test_blocks_link_update_low() - change bits: Low half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_update_low(const struct pcicap_test_blocks_link *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_blocks_link_read_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_BLOCKS_LINK_LOW,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_blocks_link_read_high() - read: High half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_read_high(const struct pcicap_test_blocks_link *v,
				  uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_BLOCKS_LINK_HIGH, val);
}

/**
 * pcicap_test_blocks_link_write_high() - write: High half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_write_high(const struct pcicap_test_blocks_link *v,
				   uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_BLOCKS_LINK_HIGH, val);
}

/**
 * pcicap_test_blocks_link_update_high() - change bits: High half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_update_high(const struct pcicap_test_blocks_link *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_blocks_link_read_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_BLOCKS_LINK_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_blocks_link_read_both() - read: Both halves
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_read_both(const struct pcicap_test_blocks_link *v,
				  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_test_blocks_link_read_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_test_blocks_link_read_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_test_blocks_link_write_both() - write: Both halves
 * @v: the view
 * @value: the value in bytes
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_write_both(const struct pcicap_test_blocks_link *v,
				   uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_test_blocks_link_write_low(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_test_blocks_link_write_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_test_blocks_link_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_blocks_link_dwords {
	struct pcicap_test_blocks_link v;
	uint32_t dw[2];
};

/**
 * pcicap_test_blocks_link_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_snapshot(const struct pcicap_test_blocks_link *v,
				 struct pcicap_test_blocks_link_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Low half: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_snapshot_low(const struct pcicap_test_blocks_link_dwords *s,
				     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_LINK_LOW, val);
}

/* High half: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_snapshot_high(const struct pcicap_test_blocks_link_dwords *s,
				      uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_LINK_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_init(struct pcicap_test_blocks_link *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_open(const struct pcicap_test_blocks *outer,
			     uint32_t off, struct pcicap_test_blocks_link *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_blocks_link_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_blocks_link_elements(const struct pcicap_test_blocks *v)
{
	if (v->cap_has_link != 1)
		return 0;
	return (v->cap_links + 1);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_where(const struct pcicap_test_blocks *v, uint32_t *off)
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_at(const struct pcicap_test_blocks *outer,
			   unsigned int index,
			   struct pcicap_test_blocks_link *v)
{
	uint32_t off;
	int ret = pcicap_test_blocks_link_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_link_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_blocks_link_open(outer, off + index * 0x08, v);
}

/* Where the last ends, or would begin if there are none. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_link_after(const struct pcicap_test_blocks *outer,
			      uint32_t *off)
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
 * @view: where it is
 * @cap: where the capability around it is
 * @info_addresses: read once: the layout depends on it
 * @info_table: read once: the layout depends on it
 *
 * Made by pcicap_test_blocks_stream_at() only.
 */
struct pcicap_test_blocks_stream {
	struct pcicap_view view;
	struct pcicap_view cap;
	uint32_t info_addresses;
	uint32_t info_table;
};

/* About the stream */
struct pcicap_test_blocks_stream_info {
	uint32_t raw;
};

/* Address blocks */
static inline uint32_t
pcicap_test_blocks_stream_info_addresses(struct pcicap_test_blocks_stream_info r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_BLOCKS_STREAM_INFO_ADDRESSES);
}

/* Where its table is, in dwords */
static inline uint32_t
pcicap_test_blocks_stream_info_table(struct pcicap_test_blocks_stream_info r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_BLOCKS_STREAM_INFO_TABLE) >> 8);
}

/**
 * pcicap_test_blocks_stream_read_info() - read: About the stream
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_read_info(const struct pcicap_test_blocks_stream *v,
				    struct pcicap_test_blocks_stream_info *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_BLOCKS_STREAM_INFO,
				  &val->raw);
}

/**
 * pcicap_test_blocks_stream_read_ctrl() - read: Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_read_ctrl(const struct pcicap_test_blocks_stream *v,
				    uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_BLOCKS_STREAM_CTRL,
				  val);
}

/**
 * pcicap_test_blocks_stream_write_ctrl() - write: Control
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_write_ctrl(const struct pcicap_test_blocks_stream *v,
				     uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_TEST_BLOCKS_STREAM_CTRL,
				   val);
}

/**
 * pcicap_test_blocks_stream_update_ctrl() - change bits: Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_update_ctrl(const struct pcicap_test_blocks_stream *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_blocks_stream_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_BLOCKS_STREAM_CTRL,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_test_blocks_stream_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_blocks_stream_dwords {
	struct pcicap_test_blocks_stream v;
	uint32_t dw[2];
};

/**
 * pcicap_test_blocks_stream_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_snapshot(const struct pcicap_test_blocks_stream *v,
				   struct pcicap_test_blocks_stream_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* About the stream: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_snapshot_info(const struct pcicap_test_blocks_stream_dwords *s,
					struct pcicap_test_blocks_stream_info *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_STREAM_INFO, &val->raw);
}

/* Control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_snapshot_ctrl(const struct pcicap_test_blocks_stream_dwords *s,
					uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_STREAM_CTRL, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_init(struct pcicap_test_blocks_stream *v)
{
	int ret;

	{
		struct pcicap_test_blocks_stream_info r;

		ret = pcicap_test_blocks_stream_read_info(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->info_addresses = 0;
		if (!ret)
			v->info_addresses =
				pcicap_test_blocks_stream_info_addresses(r);
		v->info_table = 0;
		if (!ret)
			v->info_table = pcicap_test_blocks_stream_info_table(r);
	}
	{
		uint32_t end = 8;

		end = pcicap_raise32(end, 0x08, v->info_addresses, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_open(const struct pcicap_test_blocks *outer,
			       uint32_t off,
			       struct pcicap_test_blocks_stream *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->cap = outer->view;
	return pcicap_test_blocks_stream_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_blocks_stream_elements(const struct pcicap_test_blocks *v)
{
	return v->cap_streams;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_where(const struct pcicap_test_blocks *v,
				uint32_t *off)
{
	return pcicap_test_blocks_link_after(v, off);
}

/**
 * pcicap_test_blocks_stream_at() - A stream with its own address blocks
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_at(const struct pcicap_test_blocks *outer,
			     unsigned int index,
			     struct pcicap_test_blocks_stream *v)
{
	uint32_t off;
	int ret = pcicap_test_blocks_stream_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_stream_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_blocks_stream_open(outer, off, v);
	while (!ret && index--) {
		off += v->view.size;
		ret = pcicap_test_blocks_stream_open(outer, off, v);
	}
	return ret;
}

/**
 * struct pcicap_test_blocks_stream_address - An address
 * @view: where it is
 *
 * Made by pcicap_test_blocks_stream_address_at() only.
 */
struct pcicap_test_blocks_stream_address {
	struct pcicap_view view;
};

/**
 * pcicap_test_blocks_stream_address_read_value() - read: The address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_read_value(const struct pcicap_test_blocks_stream_address *v,
					     uint32_t *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE, val);
}

/**
 * pcicap_test_blocks_stream_address_write_value() - write: The address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_write_value(const struct pcicap_test_blocks_stream_address *v,
					      uint32_t val)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE,
				   val);
}

/**
 * pcicap_test_blocks_stream_address_update_value() - change bits: The address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_update_value(const struct pcicap_test_blocks_stream_address *v,
					       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_blocks_stream_address_read_value(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_test_blocks_stream_address_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_blocks_stream_address_dwords {
	struct pcicap_test_blocks_stream_address v;
	uint32_t dw[1];
};

/**
 * pcicap_test_blocks_stream_address_snapshot() - read all registers, each
 * dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_snapshot(const struct pcicap_test_blocks_stream_address *v,
					   struct pcicap_test_blocks_stream_address_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* The address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_snapshot_value(const struct pcicap_test_blocks_stream_address_dwords *s,
						 uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_STREAM_ADDRESS_VALUE,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_init(struct pcicap_test_blocks_stream_address *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_open(const struct pcicap_test_blocks_stream *outer,
				       uint32_t off,
				       struct pcicap_test_blocks_stream_address *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x04, &v->view);

	if (ret)
		return ret;
	return pcicap_test_blocks_stream_address_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_blocks_stream_address_elements(const struct pcicap_test_blocks_stream *v)
{
	return v->info_addresses;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_where(const struct pcicap_test_blocks_stream *v,
					uint32_t *off)
{
	(void)v;
	*off = 0x08;
	return 0;
}

/**
 * pcicap_test_blocks_stream_address_at() - An address
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_address_at(const struct pcicap_test_blocks_stream *outer,
				     unsigned int index,
				     struct pcicap_test_blocks_stream_address *v)
{
	uint32_t off;
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
 * @view: where it is
 *
 * Made by pcicap_test_blocks_stream_table_at() only.
 */
struct pcicap_test_blocks_stream_table {
	struct pcicap_view view;
};

/**
 * pcicap_test_blocks_stream_table_read_value() - read: The value
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_read_value(const struct pcicap_test_blocks_stream_table *v,
					   uint32_t *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE, val);
}

/**
 * pcicap_test_blocks_stream_table_write_value() - write: The value
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_write_value(const struct pcicap_test_blocks_stream_table *v,
					    uint32_t val)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE, val);
}

/**
 * pcicap_test_blocks_stream_table_update_value() - change bits: The value
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_update_value(const struct pcicap_test_blocks_stream_table *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_blocks_stream_table_read_value(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_test_blocks_stream_table_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_blocks_stream_table_dwords {
	struct pcicap_test_blocks_stream_table v;
	uint32_t dw[1];
};

/**
 * pcicap_test_blocks_stream_table_snapshot() - read all registers, each
 * dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_snapshot(const struct pcicap_test_blocks_stream_table *v,
					 struct pcicap_test_blocks_stream_table_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* The value: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_snapshot_value(const struct pcicap_test_blocks_stream_table_dwords *s,
					       uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_BLOCKS_STREAM_TABLE_VALUE, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_init(struct pcicap_test_blocks_stream_table *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_open(const struct pcicap_test_blocks_stream *outer,
				     uint32_t off,
				     struct pcicap_test_blocks_stream_table *v)
{
	int ret = pcicap_view_sub(&outer->cap, off, 0x04, &v->view);

	if (ret)
		return ret;
	return pcicap_test_blocks_stream_table_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_blocks_stream_table_elements(const struct pcicap_test_blocks_stream *v)
{
	if (v->info_table < 1)
		return 0;
	return 2;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_where(const struct pcicap_test_blocks_stream *v,
				      uint32_t *off)
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_blocks_stream_table_at(const struct pcicap_test_blocks_stream *outer,
				   unsigned int index,
				   struct pcicap_test_blocks_stream_table *v)
{
	uint32_t off;
	int ret = pcicap_test_blocks_stream_table_where(outer, &off);

	if (!ret && index >= pcicap_test_blocks_stream_table_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_blocks_stream_table_open(outer, off + index * 0x04,
						    v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_BLOCKS_H */
