/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A vendor's structure
 *
 * Generated from vendor.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_VENDOR_H
#define PCICAP_TEST_VENDOR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

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
	u32 type;
};

/**
 * pcicap_test_vendor_read_type() - read: Type of the structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_vendor_read_type(const struct pcicap_test_vendor *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_VENDOR_TYPE, val);
}

/**
 * pcicap_test_vendor_read_bar() - read: BAR
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_vendor_read_bar(const struct pcicap_test_vendor *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_TEST_VENDOR_BAR, val);
}

/**
 * pcicap_test_vendor_flags_one() - A bit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_vendor_flags_one(u16 r)
{
	return FIELD_GET(PCICAP_TEST_VENDOR_FLAGS_ONE, r);
}

/**
 * pcicap_test_vendor_read_flags() - read: Fields
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_vendor_read_flags(const struct pcicap_test_vendor *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_VENDOR_FLAGS, val);
}

/**
 * pcicap_test_vendor_read_offset() - read: Offset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_vendor_read_offset(const struct pcicap_test_vendor *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_VENDOR_OFFSET, val);
}

/**
 * pcicap_test_vendor_read_length() - read: Length
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_vendor_read_length(const struct pcicap_test_vendor *v, u16 *val)
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
	u32 dw[4];
};

/**
 * pcicap_test_vendor_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_vendor_snapshot(const struct pcicap_test_vendor *v,
			    struct pcicap_test_vendor_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/**
 * pcicap_test_vendor_snapshot_type() - from a snapshot: Type of the structure
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_vendor_snapshot_type(const struct pcicap_test_vendor_dwords *s,
				 u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_VENDOR_TYPE, val);
}

/**
 * pcicap_test_vendor_snapshot_bar() - from a snapshot: BAR
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_vendor_snapshot_bar(const struct pcicap_test_vendor_dwords *s,
				u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_TEST_VENDOR_BAR, val);
}

/**
 * pcicap_test_vendor_snapshot_flags() - from a snapshot: Fields
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_vendor_snapshot_flags(const struct pcicap_test_vendor_dwords *s,
				  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_VENDOR_FLAGS, val);
}

/**
 * pcicap_test_vendor_snapshot_offset() - from a snapshot: Offset
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_vendor_snapshot_offset(const struct pcicap_test_vendor_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_VENDOR_OFFSET, val);
}

/**
 * pcicap_test_vendor_snapshot_length() - from a snapshot: Length
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_vendor_snapshot_length(const struct pcicap_test_vendor_dwords *s,
				   u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_VENDOR_LENGTH, val);
}

/**
 * pcicap_test_vendor_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_vendor_init(struct pcicap_test_vendor *v)
{
	int ret;

	{
		u8 r;

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

/**
 * pcicap_test_vendor_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_test_vendor_find().
 */
static inline int __must_check
pcicap_test_vendor_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_test_vendor_find_next(const struct pcicap_test_vendor *prev,
			     struct pcicap_test_vendor *v)
{
	return pcicap_test_vendor_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#endif /* PCICAP_TEST_VENDOR_H */
