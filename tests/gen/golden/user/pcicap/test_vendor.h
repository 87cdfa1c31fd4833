/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A vendor's structure
 *
 * Generated from vendor.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_VENDOR_H
#define PCICAP_TEST_VENDOR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_VENDOR_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_VENDOR_TYPE			0x03	/* ro: Type of the structure */
#define PCICAP_TEST_VENDOR_BAR			0x04	/* ro: BAR */

#define PCICAP_TEST_VENDOR_FLAGS		0x06		/* ro: Fields */
#define  PCICAP_TEST_VENDOR_FLAGS_ONE		0x0001		/* ro: A bit */
#define PCICAP_TEST_VENDOR_OFFSET		0x08	/* ro: Offset */
#define PCICAP_TEST_VENDOR_LENGTH		0x0c	/* ro: Length */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_vendor_desc;

/**
 * struct pcicap_test_vendor - A vendor's structure
 * @view: where it is
 * @type: read once: the layout depends on it
 *
 * Made by pcicap_test_vendor_find() only.
 */
struct pcicap_test_vendor {
	struct pcicap_view view;
	uint32_t type;
};

/**
 * pcicap_test_vendor_read_type() - read: Type of the structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_read_type(const struct pcicap_test_vendor *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_VENDOR_TYPE, val);
}

/**
 * pcicap_test_vendor_read_bar() - read: BAR
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_read_bar(const struct pcicap_test_vendor *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_VENDOR_BAR, val);
}

/* Fields */
struct pcicap_test_vendor_flags {
	uint16_t raw;
};

/* A bit */
static inline bool
pcicap_test_vendor_flags_one(struct pcicap_test_vendor_flags r)
{
	return (r.raw & PCICAP_TEST_VENDOR_FLAGS_ONE) != 0;
}

/**
 * pcicap_test_vendor_read_flags() - read: Fields
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_read_flags(const struct pcicap_test_vendor *v,
			      struct pcicap_test_vendor_flags *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_VENDOR_FLAGS,
				  &val->raw);
}

/**
 * pcicap_test_vendor_read_offset() - read: Offset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_read_offset(const struct pcicap_test_vendor *v,
			       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_VENDOR_OFFSET, val);
}

/**
 * pcicap_test_vendor_read_length() - read: Length
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_read_length(const struct pcicap_test_vendor *v,
			       uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_VENDOR_LENGTH, val);
}

/**
 * struct pcicap_test_vendor_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_vendor_dwords {
	struct pcicap_test_vendor v;
	uint32_t dw[4];
};

/**
 * pcicap_test_vendor_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_snapshot(const struct pcicap_test_vendor *v,
			    struct pcicap_test_vendor_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Type of the structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_snapshot_type(const struct pcicap_test_vendor_dwords *s,
				 uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_VENDOR_TYPE, val);
}

/* BAR: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_snapshot_bar(const struct pcicap_test_vendor_dwords *s,
				uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_VENDOR_BAR, val);
}

/* Fields: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_snapshot_flags(const struct pcicap_test_vendor_dwords *s,
				  struct pcicap_test_vendor_flags *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_VENDOR_FLAGS, &val->raw);
}

/* Offset: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_snapshot_offset(const struct pcicap_test_vendor_dwords *s,
				   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_VENDOR_OFFSET, val);
}

/* Length: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_snapshot_length(const struct pcicap_test_vendor_dwords *s,
				   uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_VENDOR_LENGTH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_init(struct pcicap_test_vendor *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_test_vendor_read_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->type = 0;
		if (!ret)
			v->type = r;
	}
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_find_after(struct pcicap_cfg *cfg, uint32_t after,
			      struct pcicap_test_vendor *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1110, 0x1110, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 2, after, &v->view);
		if (!ret)
			ret = pcicap_test_vendor_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->type == 4));
	return 0;
}

/**
 * pcicap_test_vendor_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_find(struct pcicap_cfg *cfg, struct pcicap_test_vendor *v)
{
	return pcicap_test_vendor_find_after(cfg, 0, v);
}

/**
 * pcicap_test_vendor_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_vendor_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vendor_find_next(const struct pcicap_test_vendor *prev,
			     struct pcicap_test_vendor *v)
{
	return pcicap_test_vendor_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_VENDOR_H */
