/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Wide
 *
 * Generated from wide.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_WIDE_H
#define PCICAP_TEST_WIDE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_WIDE_ID			0x00e8

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_WIDE_LARGE			0x04	/* ro: A number */
#define PCICAP_TEST_WIDE_SUM			0x08	/* rw: By a sum */
#define PCICAP_TEST_WIDE_PRODUCT		0x10	/* rw: By a product */
#define PCICAP_TEST_WIDE_POWER			0x18	/* rw: By a power */
#define PCICAP_TEST_WIDE_WHOLE			0x20	/* rw: Rounded up */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_wide_desc;

/**
 * struct pcicap_test_wide - Wide
 * @view: where it is
 * @large: read once: the layout depends on it
 *
 * Made by pcicap_test_wide_find() only.
 */
struct pcicap_test_wide {
	struct pcicap_view view;
	uint32_t large;
};

/**
 * pcicap_test_wide_read_large() - read: A number
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_read_large(const struct pcicap_test_wide *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_WIDE_LARGE, val);
}

/**
 * pcicap_test_wide_read_sum() - read: By a sum
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_read_sum(const struct pcicap_test_wide *v, unsigned int index,
			  uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_add32(v->large, 8),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_TEST_WIDE_SUM + index * 4,
				  val);
}

/**
 * pcicap_test_wide_write_sum() - write: By a sum
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_write_sum(const struct pcicap_test_wide *v, unsigned int index,
			   uint32_t val)
{
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_add32(v->large, 8),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_view_write32(&v->view, PCICAP_TEST_WIDE_SUM + index * 4,
				   val);
}

/**
 * pcicap_test_wide_update_sum() - change bits: By a sum
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
pcicap_test_wide_update_sum(const struct pcicap_test_wide *v,
			    unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_wide_read_sum(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_WIDE_SUM + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_wide_read_product() - read: By a product
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_read_product(const struct pcicap_test_wide *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_times32(v->large, 4),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_TEST_WIDE_PRODUCT + index * 4, val);
}

/**
 * pcicap_test_wide_write_product() - write: By a product
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_write_product(const struct pcicap_test_wide *v,
			       unsigned int index, uint32_t val)
{
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_times32(v->large, 4),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_TEST_WIDE_PRODUCT + index * 4, val);
}

/**
 * pcicap_test_wide_update_product() - change bits: By a product
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
pcicap_test_wide_update_product(const struct pcicap_test_wide *v,
				unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_wide_read_product(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_WIDE_PRODUCT + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_wide_read_power() - read: By a power
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_read_power(const struct pcicap_test_wide *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_pow2_32(pcicap_add32(v->large,
									    31)),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_TEST_WIDE_POWER + index * 4,
				  val);
}

/**
 * pcicap_test_wide_write_power() - write: By a power
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_write_power(const struct pcicap_test_wide *v,
			     unsigned int index, uint32_t val)
{
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_pow2_32(pcicap_add32(v->large,
									    31)),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_view_write32(&v->view, PCICAP_TEST_WIDE_POWER + index * 4,
				   val);
}

/**
 * pcicap_test_wide_update_power() - change bits: By a power
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
pcicap_test_wide_update_power(const struct pcicap_test_wide *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_wide_read_power(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_WIDE_POWER + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_wide_read_whole() - read: Rounded up
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_read_whole(const struct pcicap_test_wide *v,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_align32(v->large, 1048576), 2))
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_TEST_WIDE_WHOLE + index * 4,
				  val);
}

/**
 * pcicap_test_wide_write_whole() - write: Rounded up
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_write_whole(const struct pcicap_test_wide *v,
			     unsigned int index, uint32_t val)
{
	if (index >= pcicap_min32(pcicap_align32(v->large, 1048576), 2))
		return -ERANGE;
	return pcicap_view_write32(&v->view, PCICAP_TEST_WIDE_WHOLE + index * 4,
				   val);
}

/**
 * pcicap_test_wide_update_whole() - change bits: Rounded up
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
pcicap_test_wide_update_whole(const struct pcicap_test_wide *v,
			      unsigned int index, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_wide_read_whole(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_TEST_WIDE_WHOLE + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_test_wide_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_wide_dwords {
	struct pcicap_test_wide v;
	uint32_t dw[10];
};

/**
 * pcicap_test_wide_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_snapshot(const struct pcicap_test_wide *v,
			  struct pcicap_test_wide_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 9, &s->dw[1]);
}

/* A number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_snapshot_large(const struct pcicap_test_wide_dwords *s,
				uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WIDE_LARGE, val);
}

/* By a sum: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_snapshot_sum(const struct pcicap_test_wide_dwords *s,
			      unsigned int index, uint32_t *val)
{
	const struct pcicap_test_wide *v = &s->v;

	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_add32(v->large, 8),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WIDE_SUM + index * 4, val);
}

/* By a product: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_snapshot_product(const struct pcicap_test_wide_dwords *s,
				  unsigned int index, uint32_t *val)
{
	const struct pcicap_test_wide *v = &s->v;

	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_times32(v->large, 4),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WIDE_PRODUCT + index * 4, val);
}

/* By a power: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_snapshot_power(const struct pcicap_test_wide_dwords *s,
				unsigned int index, uint32_t *val)
{
	const struct pcicap_test_wide *v = &s->v;

	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_ceil32(pcicap_pow2_32(pcicap_add32(v->large,
									    31)),
						1048576),
				  2))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WIDE_POWER + index * 4, val);
}

/* Rounded up: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_snapshot_whole(const struct pcicap_test_wide_dwords *s,
				unsigned int index, uint32_t *val)
{
	const struct pcicap_test_wide *v = &s->v;

	*val = UINT32_MAX;
	if (index >= pcicap_min32(pcicap_align32(v->large, 1048576), 2))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_WIDE_WHOLE + index * 4, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_init(struct pcicap_test_wide *v)
{
	int ret;

	{
		uint32_t r;

		ret = pcicap_test_wide_read_large(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->large = 0;
		if (!ret)
			v->large = r;
	}
	{
		uint32_t end = 8;

		end = pcicap_raise_array32(end, 0x08,
					   pcicap_min32(pcicap_ceil32(pcicap_add32(v->large,
										   8),
								      1048576),
							2),
					   4);
		end = pcicap_raise_array32(end, 0x10,
					   pcicap_min32(pcicap_ceil32(pcicap_times32(v->large,
										     4),
								      1048576),
							2),
					   4);
		end = pcicap_raise_array32(end, 0x18,
					   pcicap_min32(pcicap_ceil32(pcicap_pow2_32(pcicap_add32(v->large,
												  31)),
								      1048576),
							2),
					   4);
		end = pcicap_raise_array32(end, 0x20,
					   pcicap_min32(pcicap_align32(v->large,
								       1048576),
							2),
					   4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_find_after(struct pcicap_cfg *cfg, uint32_t after,
			    struct pcicap_test_wide *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x00e8, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_test_wide_init(v);
}

/**
 * pcicap_test_wide_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_find(struct pcicap_cfg *cfg, struct pcicap_test_wide *v)
{
	return pcicap_test_wide_find_after(cfg, 0, v);
}

/**
 * pcicap_test_wide_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_wide_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_wide_find_next(const struct pcicap_test_wide *prev,
			   struct pcicap_test_wide *v)
{
	return pcicap_test_wide_find_after(prev->view.cfg, prev->view.offset,
					   v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_WIDE_H */
