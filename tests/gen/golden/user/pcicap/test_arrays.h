/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Arrays
 *
 * Generated from arrays.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ARRAYS_H
#define PCICAP_TEST_ARRAYS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_ARRAYS_ID			0x00f2

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: How many of everything */
#define PCICAP_TEST_ARRAYS_CAP			0x04
/* ro: Bits of the vector, 0 means 256 */
#define  PCICAP_TEST_ARRAYS_CAP_BITS		0x000000ff
/* ro: Entries, less one */
#define  PCICAP_TEST_ARRAYS_CAP_EXTRA		0x00000700
/* ro: Log entries above 4 */
#define  PCICAP_TEST_ARRAYS_CAP_SIZE_LOG	0x0000f000
#define PCICAP_TEST_ARRAYS_FIXED		0x08	/* rw: Three, each in a dword */
#define PCICAP_TEST_ARRAYS_FIXED_COUNT		3
#define PCICAP_TEST_ARRAYS_VECTOR		0x14	/* rw: A bit vector */
#define PCICAP_TEST_ARRAYS_LANE			0x40	/* rw: One for each lane */
#define PCICAP_TEST_ARRAYS_LOG			0x60	/* ro: The log */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_arrays_desc;

/**
 * struct pcicap_test_arrays - Arrays
 * @view: where it is
 * @link_width: read once: the layout depends on it
 * @cap_bits: read once: the layout depends on it
 * @cap_size_log: read once: the layout depends on it
 *
 * Made by pcicap_test_arrays_find() only.
 */
struct pcicap_test_arrays {
	struct pcicap_view view;
	uint32_t link_width;
	uint32_t cap_bits;
	uint32_t cap_size_log;
};

/* How many of everything */
struct pcicap_test_arrays_cap {
	uint32_t raw;
};

/* Bits of the vector, 0 means 256 */
static inline uint32_t
pcicap_test_arrays_cap_bits(struct pcicap_test_arrays_cap r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_ARRAYS_CAP_BITS);
}

/* Entries, less one */
static inline uint32_t
pcicap_test_arrays_cap_extra(struct pcicap_test_arrays_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ARRAYS_CAP_EXTRA) >> 8);
}

/* Log entries above 4 */
static inline uint32_t
pcicap_test_arrays_cap_size_log(struct pcicap_test_arrays_cap r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_ARRAYS_CAP_SIZE_LOG) >> 12);
}

/**
 * pcicap_test_arrays_read_cap() - read: How many of everything
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_read_cap(const struct pcicap_test_arrays *v,
			    struct pcicap_test_arrays_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ARRAYS_CAP, &val->raw);
}

/**
 * pcicap_test_arrays_read_fixed() - read: Three, each in a dword
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_read_fixed(const struct pcicap_test_arrays *v,
			      unsigned int index, uint16_t *val)
{
	*val = UINT16_MAX;
	if (index >= 3)
		return -ERANGE;
	return pcicap_view_read16(&v->view,
				  PCICAP_TEST_ARRAYS_FIXED + index * 4, val);
}

/**
 * pcicap_test_arrays_write_fixed() - write: Three, each in a dword
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_write_fixed(const struct pcicap_test_arrays *v,
			       unsigned int index, uint16_t val)
{
	if (index >= 3)
		return -ERANGE;
	return pcicap_view_write16(&v->view,
				   PCICAP_TEST_ARRAYS_FIXED + index * 4, val);
}

/**
 * pcicap_test_arrays_update_fixed() - change bits: Three, each in a dword
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_update_fixed(const struct pcicap_test_arrays *v,
				unsigned int index, uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_arrays_read_fixed(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_ARRAYS_FIXED + index * 4,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_arrays_read_vector() - read: A bit vector
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_read_vector(const struct pcicap_test_arrays *v,
			       unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_bits, 256), 32))
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_TEST_ARRAYS_VECTOR + index * 4, val);
}

/**
 * pcicap_test_arrays_write_vector() - write: A bit vector
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_write_vector(const struct pcicap_test_arrays *v,
				unsigned int index, uint32_t val)
{
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_bits, 256), 32))
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_TEST_ARRAYS_VECTOR + index * 4, val);
}

/**
 * pcicap_test_arrays_update_vector() - change bits: A bit vector
 * @v: the view
 * @index: which element
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
pcicap_test_arrays_update_vector(const struct pcicap_test_arrays *v,
				 unsigned int index, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_arrays_read_vector(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_TEST_ARRAYS_VECTOR + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_arrays_read_lane() - read: One for each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_read_lane(const struct pcicap_test_arrays *v,
			     unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read8(&v->view, PCICAP_TEST_ARRAYS_LANE + index * 1,
				 val);
}

/**
 * pcicap_test_arrays_write_lane() - write: One for each lane
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_write_lane(const struct pcicap_test_arrays *v,
			      unsigned int index, uint8_t val)
{
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_write8(&v->view, PCICAP_TEST_ARRAYS_LANE + index * 1,
				  val);
}

/**
 * pcicap_test_arrays_update_lane() - change bits: One for each lane
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_update_lane(const struct pcicap_test_arrays *v,
			       unsigned int index, uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_arrays_read_lane(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ARRAYS_LANE + index * 1,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_arrays_read_log() - read: The log
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_read_log(const struct pcicap_test_arrays *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_sub32(v->cap_size_log, 4), 5))
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_TEST_ARRAYS_LOG + index * 4,
				  val);
}

/**
 * struct pcicap_test_arrays_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_arrays_dwords {
	struct pcicap_test_arrays v;
	uint32_t dw[29];
};

/**
 * pcicap_test_arrays_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_snapshot(const struct pcicap_test_arrays *v,
			    struct pcicap_test_arrays_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 28, &s->dw[1]);
}

/* How many of everything: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_snapshot_cap(const struct pcicap_test_arrays_dwords *s,
				struct pcicap_test_arrays_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_CAP, &val->raw);
}

/* Three, each in a dword: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_snapshot_fixed(const struct pcicap_test_arrays_dwords *s,
				  unsigned int index, uint16_t *val)
{
	*val = UINT16_MAX;
	if (index >= 3)
		return -ERANGE;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_FIXED + index * 4, val);
}

/* A bit vector: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_snapshot_vector(const struct pcicap_test_arrays_dwords *s,
				   unsigned int index, uint32_t *val)
{
	const struct pcicap_test_arrays *v = &s->v;

	*val = UINT32_MAX;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_bits, 256), 32))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_VECTOR + index * 4, val);
}

/* One for each lane: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_snapshot_lane(const struct pcicap_test_arrays_dwords *s,
				 unsigned int index, uint8_t *val)
{
	const struct pcicap_test_arrays *v = &s->v;

	*val = UINT8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ARRAYS_LANE + index * 1, val);
}

/* The log: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_snapshot_log(const struct pcicap_test_arrays_dwords *s,
				unsigned int index, uint32_t *val)
{
	const struct pcicap_test_arrays *v = &s->v;

	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_sub32(v->cap_size_log, 4), 5))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_LOG + index * 4, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_init(struct pcicap_test_arrays *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		struct pcicap_test_arrays_cap r;

		ret = pcicap_test_arrays_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_bits = 0;
		if (!ret)
			v->cap_bits = pcicap_test_arrays_cap_bits(r);
		v->cap_size_log = 0;
		if (!ret)
			v->cap_size_log = pcicap_test_arrays_cap_size_log(r);
	}
	{
		uint32_t end = 20;

		end = pcicap_raise_array32(end, 0x14,
					   pcicap_ceil32(pcicap_or32(v->cap_bits,
								     256),
							 32),
					   4);
		end = pcicap_raise_array32(end, 0x40, v->link_width, 1);
		end = pcicap_raise_array32(end, 0x60,
					   pcicap_min32(pcicap_sub32(v->cap_size_log,
								     4),
							5),
					   4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_find_after(struct pcicap_cfg *cfg, uint32_t after,
			      struct pcicap_test_arrays *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x00f2, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_arrays_init(v);
}

/**
 * pcicap_test_arrays_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_find(struct pcicap_cfg *cfg, struct pcicap_test_arrays *v)
{
	return pcicap_test_arrays_find_after(cfg, 0, v);
}

/**
 * pcicap_test_arrays_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_arrays_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_arrays_find_next(const struct pcicap_test_arrays *prev,
			     struct pcicap_test_arrays *v)
{
	return pcicap_test_arrays_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_ARRAYS_H */
