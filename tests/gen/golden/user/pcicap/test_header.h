/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A header
 *
 * Generated from header.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_HEADER_H
#define PCICAP_TEST_HEADER_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_TEST_HEADER_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_TEST_HEADER_VENDOR		0x00	/* ro: Vendor */
#define PCICAP_TEST_HEADER_PRODUCT		0x02	/* ro: Product */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_test_header_desc;

/**
 * struct pcicap_test_header - A header
 * @view: where it is
 *
 * Made by pcicap_test_header_open() only.
 */
struct pcicap_test_header {
	struct pcicap_view view;
};

/**
 * pcicap_test_header_read_vendor() - read: Vendor
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_read_vendor(const struct pcicap_test_header *v,
			       uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_HEADER_VENDOR, val);
}

/**
 * pcicap_test_header_read_product() - read: Product
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_read_product(const struct pcicap_test_header *v,
				uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_TEST_HEADER_PRODUCT, val);
}

/**
 * struct pcicap_test_header_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_test_header_dwords {
	struct pcicap_test_header v;
	uint32_t dw[1];
};

/**
 * pcicap_test_header_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_snapshot(const struct pcicap_test_header *v,
			    struct pcicap_test_header_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* Vendor: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_snapshot_vendor(const struct pcicap_test_header_dwords *s,
				   uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_HEADER_VENDOR, val);
}

/* Product: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_snapshot_product(const struct pcicap_test_header_dwords *s,
				    uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_TEST_HEADER_PRODUCT, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_init(struct pcicap_test_header *v)
{
	pcicap_view_clamp(&v->view, 64);
	return 0;
}

/**
 * pcicap_test_header_open() - the configuration header, if it has this layout
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (another layout), -ENODEV (gone), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_header_open(struct pcicap_cfg *cfg, struct pcicap_test_header *v)
{
	int ret = pcicap_open_header(cfg, 0, &v->view);

	return ret ? ret : pcicap_test_header_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_HEADER_H */
