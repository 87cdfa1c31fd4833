/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device Serial Number
 *
 * Generated from specs/ext/dsn.yaml - do not edit.
 * Source: PCIe Base, Device Serial Number Capability
 */
#ifndef PCICAP_DSN_H
#define PCICAP_DSN_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DSN_ID				0x0003
#define PCICAP_DSN_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_DSN_SERIAL_LOW			0x04	/* ro: Lower dword of the serial number */
#define PCICAP_DSN_SERIAL_HIGH			0x08	/* ro: Upper dword of the serial number */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dsn_desc;

/**
 * struct pcicap_dsn - Device Serial Number
 * @view: where it is
 *
 * Made by pcicap_dsn_find() only.
 */
struct pcicap_dsn {
	struct pcicap_view view;
};

/**
 * pcicap_dsn_read_serial_low() - read: Lower dword of the serial number
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_read_serial_low(const struct pcicap_dsn *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DSN_SERIAL_LOW, val);
}

/**
 * pcicap_dsn_read_serial_high() - read: Upper dword of the serial number
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_read_serial_high(const struct pcicap_dsn *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DSN_SERIAL_HIGH, val);
}

/**
 * pcicap_dsn_read_serial() - read: The serial number
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_read_serial(const struct pcicap_dsn *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_dsn_read_serial_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_dsn_read_serial_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_dsn_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dsn_dwords {
	struct pcicap_dsn v;
	uint32_t dw[3];
};

/**
 * pcicap_dsn_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_snapshot(const struct pcicap_dsn *v, struct pcicap_dsn_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* Lower dword of the serial number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_snapshot_serial_low(const struct pcicap_dsn_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DSN_SERIAL_LOW, val);
}

/* Upper dword of the serial number: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_snapshot_serial_high(const struct pcicap_dsn_dwords *s,
				uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DSN_SERIAL_HIGH, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_init(struct pcicap_dsn *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_dsn *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0003, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dsn_init(v);
}

/**
 * pcicap_dsn_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_find(struct pcicap_cfg *cfg, struct pcicap_dsn *v)
{
	return pcicap_dsn_find_after(cfg, 0, v);
}

/**
 * pcicap_dsn_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dsn_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dsn_find_next(const struct pcicap_dsn *prev, struct pcicap_dsn *v)
{
	return pcicap_dsn_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DSN_H */
