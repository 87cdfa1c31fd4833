/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A VSEC
 *
 * Generated from vsec.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_VSEC_H
#define PCICAP_TEST_VSEC_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_TEST_VSEC_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_VSEC_TABLE			0x0c	/* ro: A table */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_vsec_desc;

/**
 * struct pcicap_test_vsec - A VSEC
 * @view: where it is
 *
 * Made by pcicap_test_vsec_find() only.
 */
struct pcicap_test_vsec {
	struct pcicap_view view;
};

/**
 * pcicap_test_vsec_read_table() - read: A table
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_vsec_read_table(const struct pcicap_test_vsec *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_VSEC_TABLE, val);
}

/**
 * struct pcicap_test_vsec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_vsec_dwords {
	struct pcicap_test_vsec v;
	u32 dw[4];
};

/**
 * pcicap_test_vsec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_vsec_snapshot(const struct pcicap_test_vsec *v,
			  struct pcicap_test_vsec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/**
 * pcicap_test_vsec_snapshot_table() - from a snapshot: A table
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_test_vsec_snapshot_table(const struct pcicap_test_vsec_dwords *s,
				u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_VSEC_TABLE, val);
}

/**
 * pcicap_test_vsec_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_vsec_init(struct pcicap_test_vsec *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_test_vsec_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_test_vsec_find().
 */
static inline int __must_check
pcicap_test_vsec_find_after(struct pcicap_cfg *cfg, u32 after,
			    struct pcicap_test_vsec *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VSEC, 0x0002, 0x8086, 0x0000, 0xffff, 1, 1 },
		{ PCICAP_VSEC, 0x0002, 0x1002, 0x0000, 0xffff, 1, 1 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 2, after, &v->view);
	return ret ? ret : pcicap_test_vsec_init(v);
}

/**
 * pcicap_test_vsec_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_test_vsec_find(struct pcicap_cfg *cfg, struct pcicap_test_vsec *v)
{
	return pcicap_test_vsec_find_after(cfg, 0, v);
}

/**
 * pcicap_test_vsec_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_test_vsec_find().
 */
static inline int __must_check
pcicap_test_vsec_find_next(const struct pcicap_test_vsec *prev,
			   struct pcicap_test_vsec *v)
{
	return pcicap_test_vsec_find_after(prev->view.cfg, prev->view.offset,
					   v);
}

#endif /* PCICAP_TEST_VSEC_H */
