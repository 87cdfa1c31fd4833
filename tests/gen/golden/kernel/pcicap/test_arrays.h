/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Arrays
 *
 * Generated from arrays.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_ARRAYS_H
#define PCICAP_TEST_ARRAYS_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

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
	u32 link_width;
	u32 cap_bits;
	u32 cap_size_log;
};

/**
 * pcicap_test_arrays_cap_bits() - Bits of the vector, 0 means 256
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_arrays_cap_bits(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ARRAYS_CAP_BITS, r);
}

/**
 * pcicap_test_arrays_cap_extra() - Entries, less one
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_arrays_cap_extra(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ARRAYS_CAP_EXTRA, r);
}

/**
 * pcicap_test_arrays_cap_size_log() - Log entries above 4
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_arrays_cap_size_log(u32 r)
{
	return FIELD_GET(PCICAP_TEST_ARRAYS_CAP_SIZE_LOG, r);
}

/**
 * pcicap_test_arrays_read_cap() - read: How many of everything
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_arrays_read_cap(const struct pcicap_test_arrays *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_ARRAYS_CAP, val);
}

/**
 * pcicap_test_arrays_read_fixed() - read: Three, each in a dword
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_read_fixed(const struct pcicap_test_arrays *v,
			      unsigned int index, u16 *val)
{
	*val = U16_MAX;
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
 * (read-only handle), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_write_fixed(const struct pcicap_test_arrays *v,
			       unsigned int index, u16 val)
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
static inline int __must_check
pcicap_test_arrays_update_fixed(const struct pcicap_test_arrays *v,
				unsigned int index, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_arrays_read_fixed(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_TEST_ARRAYS_FIXED + index * 4,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_arrays_read_vector() - read: A bit vector
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_read_vector(const struct pcicap_test_arrays *v,
			       unsigned int index, u32 *val)
{
	*val = U32_MAX;
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
 * (read-only handle), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_write_vector(const struct pcicap_test_arrays *v,
				unsigned int index, u32 val)
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
static inline int __must_check
pcicap_test_arrays_update_vector(const struct pcicap_test_arrays *v,
				 unsigned int index, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_arrays_read_vector(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view,
				 PCICAP_TEST_ARRAYS_VECTOR + index * 4,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_arrays_read_lane() - read: One for each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_read_lane(const struct pcicap_test_arrays *v,
			     unsigned int index, u8 *val)
{
	*val = U8_MAX;
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
 * (read-only handle), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_write_lane(const struct pcicap_test_arrays *v,
			      unsigned int index, u8 val)
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
static inline int __must_check
pcicap_test_arrays_update_lane(const struct pcicap_test_arrays *v,
			       unsigned int index, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_arrays_read_lane(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_TEST_ARRAYS_LANE + index * 1,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_arrays_read_log() - read: The log
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_read_log(const struct pcicap_test_arrays *v,
			    unsigned int index, u32 *val)
{
	*val = U32_MAX;
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
	u32 dw[29];
};

/**
 * pcicap_test_arrays_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_snapshot(const struct pcicap_test_arrays *v,
			    struct pcicap_test_arrays_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 28, &s->dw[1]);
}

/**
 * pcicap_test_arrays_snapshot_cap() - from a snapshot: How many of everything
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_arrays_snapshot_cap(const struct pcicap_test_arrays_dwords *s,
				u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_CAP, val);
}

/**
 * pcicap_test_arrays_snapshot_fixed() - from a snapshot: Three, each in a dword
 * @s: the snapshot
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_arrays_snapshot_fixed(const struct pcicap_test_arrays_dwords *s,
				  unsigned int index, u16 *val)
{
	*val = U16_MAX;
	if (index >= 3)
		return -ERANGE;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_FIXED + index * 4, val);
}

/**
 * pcicap_test_arrays_snapshot_vector() - from a snapshot: A bit vector
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_arrays_snapshot_vector(const struct pcicap_test_arrays_dwords *s,
				   unsigned int index, u32 *val)
{
	const struct pcicap_test_arrays *v = &s->v;

	*val = U32_MAX;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_bits, 256), 32))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_VECTOR + index * 4, val);
}

/**
 * pcicap_test_arrays_snapshot_lane() - from a snapshot: One for each lane
 * @s: the snapshot
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_arrays_snapshot_lane(const struct pcicap_test_arrays_dwords *s,
				 unsigned int index, u8 *val)
{
	const struct pcicap_test_arrays *v = &s->v;

	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_ARRAYS_LANE + index * 1, val);
}

/**
 * pcicap_test_arrays_snapshot_log() - from a snapshot: The log
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_arrays_snapshot_log(const struct pcicap_test_arrays_dwords *s,
				unsigned int index, u32 *val)
{
	const struct pcicap_test_arrays *v = &s->v;

	*val = U32_MAX;
	if (index >= pcicap_min32(pcicap_sub32(v->cap_size_log, 4), 5))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_ARRAYS_LOG + index * 4, val);
}

/**
 * pcicap_test_arrays_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_arrays_init(struct pcicap_test_arrays *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 r;

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
		u32 end = 20;

		end = pcicap_raise32(end, 0x14,
				     pcicap_ceil32(pcicap_or32(v->cap_bits,
							       256),
						   32),
				     4);
		end = pcicap_raise32(end, 0x40, v->link_width, 1);
		end = pcicap_raise32(end, 0x60,
				     pcicap_min32(pcicap_sub32(v->cap_size_log,
							       4),
						  5),
				     4);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_test_arrays_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_test_arrays_find().
 */
static inline int __must_check
pcicap_test_arrays_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_test_arrays_find_next(const struct pcicap_test_arrays *prev,
			     struct pcicap_test_arrays *v)
{
	return pcicap_test_arrays_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#endif /* PCICAP_TEST_ARRAYS_H */
