/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A VSEC
 *
 * Generated from vsec.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_VSEC_H
#define PCICAP_TEST_VSEC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_VSEC_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_TEST_VSEC_TABLE			0x0c		/* ro: Where a table is */
#define  PCICAP_TEST_VSEC_TABLE_BIR		0xf0000000	/* ro: Which BAR */
#define  PCICAP_TEST_VSEC_TABLE_PLACE		0x0fffffff	/* ro: Where in it */
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

/* Where a table is */
struct pcicap_test_vsec_table {
	uint32_t raw;
};

/* Which BAR */
static inline uint32_t
pcicap_test_vsec_table_bir(struct pcicap_test_vsec_table r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_VSEC_TABLE_BIR) >> 28);
}

/* Where in it */
static inline uint32_t
pcicap_test_vsec_table_place(struct pcicap_test_vsec_table r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_VSEC_TABLE_PLACE);
}

/**
 * pcicap_test_vsec_read_table() - read: Where a table is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vsec_read_table(const struct pcicap_test_vsec *v,
			    struct pcicap_test_vsec_table *val)
{
	return pcicap_view_read32(&v->view, PCICAP_TEST_VSEC_TABLE, &val->raw);
}

/**
 * struct pcicap_test_vsec_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_vsec_dwords {
	struct pcicap_test_vsec v;
	uint32_t dw[4];
};

/**
 * pcicap_test_vsec_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_vsec_snapshot(const struct pcicap_test_vsec *v,
			  struct pcicap_test_vsec_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/* Where a table is: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vsec_snapshot_table(const struct pcicap_test_vsec_dwords *s,
				struct pcicap_test_vsec_table *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_TEST_VSEC_TABLE, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vsec_init(struct pcicap_test_vsec *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_test_vsec_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_test_vsec_find_next(const struct pcicap_test_vsec *prev,
			   struct pcicap_test_vsec *v)
{
	return pcicap_test_vsec_find_after(prev->view.cfg, prev->view.offset,
					   v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_VSEC_H */
