/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Writable at times
 *
 * Generated from writable.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_WRITABLE_H
#define PCICAP_TEST_WRITABLE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_WRITABLE_ID			0x74

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_TEST_WRITABLE_CAP		0x02		/* ro: What it can do */
#define  PCICAP_TEST_WRITABLE_CAP_MOVABLE	0x0001		/* ro: The range can be moved */
#define  PCICAP_TEST_WRITABLE_CAP_KIND		0x0006		/* ro: Which kind it is */
#define PCICAP_TEST_WRITABLE_BASE		0x04	/* rw: Where the range is */

#define PCICAP_TEST_WRITABLE_LIMIT		0x08		/* rw: Where it ends */
#define  PCICAP_TEST_WRITABLE_LIMIT_ADDRESS	0xfffffff0	/* rw: Its last address */
#define  PCICAP_TEST_WRITABLE_LIMIT_WRITE_MASK	0xfffffff0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_writable_desc;

/**
 * struct pcicap_test_writable - Writable at times
 * @view: where it is
 * @cap_kind: read once: the layout depends on it
 * @cap_movable: read once: the layout depends on it
 *
 * Made by pcicap_test_writable_find() only.
 */
struct pcicap_test_writable {
	struct pcicap_view view;
	uint32_t cap_kind;
	uint32_t cap_movable;
};

/* What it can do */
struct pcicap_test_writable_cap {
	uint16_t raw;
};

/* The range can be moved */
static inline bool
pcicap_test_writable_cap_movable(struct pcicap_test_writable_cap r)
{
	return (r.raw & PCICAP_TEST_WRITABLE_CAP_MOVABLE) != 0;
}

/* Which kind it is */
static inline uint16_t
pcicap_test_writable_cap_kind(struct pcicap_test_writable_cap r)
{
	return (uint16_t)((r.raw & PCICAP_TEST_WRITABLE_CAP_KIND) >> 1);
}

/**
 * pcicap_test_writable_read_cap() - read: What it can do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_read_cap(const struct pcicap_test_writable *v,
			      struct pcicap_test_writable_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_WRITABLE_CAP,
				  &val->raw);
}

/**
 * pcicap_test_writable_read_base() - read: Where the range is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_read_base(const struct pcicap_test_writable *v,
			       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_WRITABLE_BASE, val);
}

/**
 * pcicap_test_writable_write_base() - write: Where the range is
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle, or not
 * writable here), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_write_base(const struct pcicap_test_writable *v,
				uint32_t val)
{
	if (v->cap_movable != 1)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_TEST_WRITABLE_BASE, val);
}

/**
 * pcicap_test_writable_update_base() - change bits: Where the range is
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (not writable here), -EINVAL (@val has a bit that @mask has
 * not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_update_base(const struct pcicap_test_writable *v,
				 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	if (v->cap_movable != 1)
		return -EPERM;
	ret = pcicap_test_writable_read_base(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_WRITABLE_BASE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Where it ends */
struct pcicap_test_writable_limit {
	uint32_t raw;
};

/* Its last address */
static inline uint32_t
pcicap_test_writable_limit_address(struct pcicap_test_writable_limit r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_WRITABLE_LIMIT_ADDRESS) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_writable_limit
pcicap_test_writable_limit_set_address(struct pcicap_test_writable_limit r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_WRITABLE_LIMIT_ADDRESS,
			      (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_test_writable_read_limit() - read: Where it ends
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_read_limit(const struct pcicap_test_writable *v,
				struct pcicap_test_writable_limit *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_WRITABLE_LIMIT,
				  &val->raw);
}

/**
 * pcicap_test_writable_update_limit() - change bits: Where it ends
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable, or none is here), -EINVAL
 * (@val has a bit that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_update_limit(const struct pcicap_test_writable *v,
				  uint32_t mask,
				  struct pcicap_test_writable_limit val)
{
	struct pcicap_test_writable_limit old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_WRITABLE_LIMIT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	if (!(v->cap_movable == 1 || v->cap_kind >= 2))
		return -EPERM;
	ret = pcicap_test_writable_read_limit(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_WRITABLE_LIMIT,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_test_writable_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_writable_dwords {
	struct pcicap_test_writable v;
	uint32_t dw[3];
};

/**
 * pcicap_test_writable_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_snapshot(const struct pcicap_test_writable *v,
			      struct pcicap_test_writable_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* What it can do: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_snapshot_cap(const struct pcicap_test_writable_dwords *s,
				  struct pcicap_test_writable_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_WRITABLE_CAP, &val->raw);
}

/* Where the range is: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_snapshot_base(const struct pcicap_test_writable_dwords *s,
				   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WRITABLE_BASE, val);
}

/* Where it ends: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_snapshot_limit(const struct pcicap_test_writable_dwords *s,
				    struct pcicap_test_writable_limit *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WRITABLE_LIMIT, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_init(struct pcicap_test_writable *v)
{
	int ret;

	{
		struct pcicap_test_writable_cap r;

		ret = pcicap_test_writable_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_kind = 0;
		if (!ret)
			v->cap_kind = pcicap_test_writable_cap_kind(r);
		v->cap_movable = 0;
		if (!ret)
			v->cap_movable = pcicap_test_writable_cap_movable(r);
	}
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_find_after(struct pcicap_cfg *cfg, uint32_t after,
				struct pcicap_test_writable *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0074, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_writable_init(v);
}

/**
 * pcicap_test_writable_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_find(struct pcicap_cfg *cfg,
			  struct pcicap_test_writable *v)
{
	return pcicap_test_writable_find_after(cfg, 0, v);
}

/**
 * pcicap_test_writable_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_writable_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_writable_find_next(const struct pcicap_test_writable *prev,
			       struct pcicap_test_writable *v)
{
	return pcicap_test_writable_find_after(prev->view.cfg,
					       prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_WRITABLE_H */
