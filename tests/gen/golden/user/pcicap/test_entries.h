/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Entries
 *
 * Generated from entries.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ENTRIES_H
#define PCICAP_TEST_ENTRIES_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_ENTRIES_ID			0x7d

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_TEST_ENTRIES_NUMBER		0x02		/* ro: Number of entries */
#define  PCICAP_TEST_ENTRIES_NUMBER_ENTRIES	0x3f		/* ro: Entries */

/* entry: An entry */

#define PCICAP_TEST_ENTRIES_ENTRY_HEAD		0x00		/* ro: First dword */
#define  PCICAP_TEST_ENTRIES_ENTRY_HEAD_SIZE	0x00000007	/* ro: Dwords that follow */
#define  PCICAP_TEST_ENTRIES_ENTRY_HEAD_INDEX	0x000000f0	/* ro: Which BAR */

#define PCICAP_TEST_ENTRIES_ENTRY_BASE		0x04		/* ro: Base */
#define  PCICAP_TEST_ENTRIES_ENTRY_BASE_LOW	0xfffffffc	/* ro: Low part */
#define  PCICAP_TEST_ENTRIES_ENTRY_BASE_IS_64	0x00000002	/* ro: There is a high part */
#define PCICAP_TEST_ENTRIES_ENTRY_BASE_HIGH	0x08	/* ro: High part */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_entries_desc;

/**
 * struct pcicap_test_entries - Entries
 * @view: where it is
 * @header_type: read once: the layout depends on it
 * @number_entries: read once: the layout depends on it
 *
 * Made by pcicap_test_entries_find() only.
 */
struct pcicap_test_entries {
	struct pcicap_view view;
	uint32_t header_type;
	uint32_t number_entries;
};

/* Number of entries */
struct pcicap_test_entries_number {
	uint8_t raw;
};

/* Entries */
static inline uint8_t
pcicap_test_entries_number_entries(struct pcicap_test_entries_number r)
{
	return (uint8_t)(r.raw & PCICAP_TEST_ENTRIES_NUMBER_ENTRIES);
}

/**
 * pcicap_test_entries_read_number() - read: Number of entries
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_read_number(const struct pcicap_test_entries *v,
				struct pcicap_test_entries_number *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_ENTRIES_NUMBER,
				 &val->raw);
}

/**
 * struct pcicap_test_entries_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_entries_dwords {
	struct pcicap_test_entries v;
	uint32_t dw[1];
};

/**
 * pcicap_test_entries_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_snapshot(const struct pcicap_test_entries *v,
			     struct pcicap_test_entries_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* Number of entries: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_snapshot_number(const struct pcicap_test_entries_dwords *s,
				    struct pcicap_test_entries_number *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ENTRIES_NUMBER, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_init(struct pcicap_test_entries *v)
{
	int ret;

	ret = pcicap_fact_header_type(v->view.cfg, &v->header_type);
	if (ret && ret != -ENOENT)
		return ret;
	{
		struct pcicap_test_entries_number r;

		ret = pcicap_test_entries_read_number(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->number_entries = 0;
		if (!ret)
			v->number_entries =
				pcicap_test_entries_number_entries(r);
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_find_after(struct pcicap_cfg *cfg, uint32_t after,
			       struct pcicap_test_entries *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x007d, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_entries_init(v);
}

/**
 * pcicap_test_entries_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_find(struct pcicap_cfg *cfg, struct pcicap_test_entries *v)
{
	return pcicap_test_entries_find_after(cfg, 0, v);
}

/**
 * pcicap_test_entries_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_entries_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_find_next(const struct pcicap_test_entries *prev,
			      struct pcicap_test_entries *v)
{
	return pcicap_test_entries_find_after(prev->view.cfg, prev->view.offset,
					      v);
}

/**
 * struct pcicap_test_entries_entry - An entry
 * @view: where it is
 * @head_size: read once: the layout depends on it
 * @base_is_64: read once: the layout depends on it
 *
 * Made by pcicap_test_entries_entry_at() only.
 */
struct pcicap_test_entries_entry {
	struct pcicap_view view;
	uint32_t head_size;
	uint32_t base_is_64;
};

/* First dword */
struct pcicap_test_entries_entry_head {
	uint32_t raw;
};

/* Dwords that follow */
static inline uint32_t
pcicap_test_entries_entry_head_size(struct pcicap_test_entries_entry_head r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_ENTRIES_ENTRY_HEAD_SIZE);
}

/* Which BAR */
static inline uint32_t
pcicap_test_entries_entry_head_index(struct pcicap_test_entries_entry_head r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ENTRIES_ENTRY_HEAD_INDEX) >> 4);
}

/**
 * pcicap_test_entries_entry_read_head() - read: First dword
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_read_head(const struct pcicap_test_entries_entry *v,
				    struct pcicap_test_entries_entry_head *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ENTRIES_ENTRY_HEAD,
				  &val->raw);
}

/* Base */
struct pcicap_test_entries_entry_base {
	uint32_t raw;
};

/* Low part */
static inline uint32_t
pcicap_test_entries_entry_base_low(struct pcicap_test_entries_entry_base r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ENTRIES_ENTRY_BASE_LOW) >> 2);
}

/* There is a high part */
static inline bool
pcicap_test_entries_entry_base_is_64(struct pcicap_test_entries_entry_base r)
{
	return (r.raw & PCICAP_TEST_ENTRIES_ENTRY_BASE_IS_64) != 0;
}

/**
 * pcicap_test_entries_entry_read_base() - read: Base
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_read_base(const struct pcicap_test_entries_entry *v,
				    struct pcicap_test_entries_entry_base *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ENTRIES_ENTRY_BASE,
				  &val->raw);
}

/**
 * pcicap_test_entries_entry_read_base_high() - read: High part
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_read_base_high(const struct pcicap_test_entries_entry *v,
					 uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_TEST_ENTRIES_ENTRY_BASE_HIGH,
				  val);
}

/**
 * pcicap_test_entries_entry_read_whole_base() - read: The whole base
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
pcicap_test_entries_entry_read_whole_base(const struct pcicap_test_entries_entry *v,
					  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_test_entries_entry_base part;

		ret = pcicap_test_entries_entry_read_base(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_test_entries_entry_base_low(part) << 2;
	}
	if (v->base_is_64 == 1) {
		uint32_t part;

		ret = pcicap_test_entries_entry_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_test_entries_entry_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_entries_entry_dwords {
	struct pcicap_test_entries_entry v;
	uint32_t dw[3];
};

/**
 * pcicap_test_entries_entry_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_snapshot(const struct pcicap_test_entries_entry *v,
				   struct pcicap_test_entries_entry_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* First dword: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_snapshot_head(const struct pcicap_test_entries_entry_dwords *s,
					struct pcicap_test_entries_entry_head *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ENTRIES_ENTRY_HEAD, &val->raw);
}

/* Base: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_snapshot_base(const struct pcicap_test_entries_entry_dwords *s,
					struct pcicap_test_entries_entry_base *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ENTRIES_ENTRY_BASE, &val->raw);
}

/* High part: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_snapshot_base_high(const struct pcicap_test_entries_entry_dwords *s,
					     uint32_t *val)
{
	const struct pcicap_test_entries_entry *v = &s->v;

	*val = UINT32_MAX;
	if (v->base_is_64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ENTRIES_ENTRY_BASE_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_init(struct pcicap_test_entries_entry *v)
{
	int ret;

	{
		struct pcicap_test_entries_entry_head r;

		ret = pcicap_test_entries_entry_read_head(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->head_size = 0;
		if (!ret)
			v->head_size = pcicap_test_entries_entry_head_size(r);
	}
	{
		struct pcicap_test_entries_entry_base r;

		ret = pcicap_test_entries_entry_read_base(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->base_is_64 = 0;
		if (!ret)
			v->base_is_64 = pcicap_test_entries_entry_base_is_64(r);
	}
	pcicap_view_clamp(&v->view, (v->head_size + 1) * 4);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_open(const struct pcicap_test_entries *outer,
			       uint32_t off,
			       struct pcicap_test_entries_entry *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	return pcicap_test_entries_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_entries_entry_elements(const struct pcicap_test_entries *v)
{
	return v->number_entries;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_where(const struct pcicap_test_entries *v,
				uint32_t *off)
{
	if (v->header_type == 1) {
		*off = 0x08;
		return 0;
	}
	*off = 0x04;
	return 0;
}

/**
 * pcicap_test_entries_entry_at() - An entry
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_entries_entry_at(const struct pcicap_test_entries *outer,
			     unsigned int index,
			     struct pcicap_test_entries_entry *v)
{
	uint32_t off;
	int ret = pcicap_test_entries_entry_where(outer, &off);

	if (!ret && index >= pcicap_test_entries_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	ret = pcicap_test_entries_entry_open(outer, off, v);
	while (!ret && index--) {
		off += v->view.size;
		ret = pcicap_test_entries_entry_open(outer, off, v);
	}
	return ret;
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_ENTRIES_H */
