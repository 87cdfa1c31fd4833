/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SATA Data/Index Configuration
 *
 * Generated from specs/std/sata.yaml - do not edit.
 * Source: AHCI 1.3.1, 2.6; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_SATA_H
#define PCICAP_SATA_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SATA_ID				0x12

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_SATA_REVISION			0x02		/* ro: Revision of the layout */
#define  PCICAP_SATA_REVISION_MINOR		0x000f		/* ro: Minor revision */
#define  PCICAP_SATA_REVISION_MAJOR		0x00f0		/* ro: Major revision */

#define PCICAP_SATA_LOCATION			0x04		/* ro: Location of the pair */
#define  PCICAP_SATA_LOCATION_BAR		0x0000000f	/* ro: Where to look */
#define  PCICAP_SATA_LOCATION_BAR_BAR0		0x4
#define  PCICAP_SATA_LOCATION_BAR_BAR1		0x5
#define  PCICAP_SATA_LOCATION_BAR_BAR2		0x6
#define  PCICAP_SATA_LOCATION_BAR_BAR3		0x7
#define  PCICAP_SATA_LOCATION_BAR_BAR4		0x8
#define  PCICAP_SATA_LOCATION_BAR_BAR5		0x9
#define  PCICAP_SATA_LOCATION_BAR_HERE		0xf
#define  PCICAP_SATA_LOCATION_OFFSET		0x00fffff0	/* ro: Offset within the BAR */
/* rw: Index of the register shown in the data register */
#define PCICAP_SATA_INDEX			0x08
/* rw: Data of the register that the index selects */
#define PCICAP_SATA_DATA			0x0c
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_sata_desc;

/**
 * struct pcicap_sata - SATA Data/Index Configuration
 * @view: where it is
 * @location_bar: read once: the layout depends on it
 *
 * Made by pcicap_sata_find() only.
 */
struct pcicap_sata {
	struct pcicap_view view;
	uint32_t location_bar;
};

/* Revision of the layout */
struct pcicap_sata_revision {
	uint16_t raw;
};

/* Minor revision */
static inline uint16_t
pcicap_sata_revision_minor(struct pcicap_sata_revision r)
{
	return (uint16_t)(r.raw & PCICAP_SATA_REVISION_MINOR);
}

/* Major revision */
static inline uint16_t
pcicap_sata_revision_major(struct pcicap_sata_revision r)
{
	return (uint16_t)((r.raw & PCICAP_SATA_REVISION_MAJOR) >> 4);
}

/**
 * pcicap_sata_read_revision() - read: Revision of the layout
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_read_revision(const struct pcicap_sata *v,
			  struct pcicap_sata_revision *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SATA_REVISION, &val->raw);
}

/* Location of the pair */
struct pcicap_sata_location {
	uint32_t raw;
};

/* Where to look */
static inline uint32_t
pcicap_sata_location_bar(struct pcicap_sata_location r)
{
	return (uint32_t)(r.raw & PCICAP_SATA_LOCATION_BAR);
}

/* Offset within the BAR (raw; quantity in bytes) */
static inline uint32_t
pcicap_sata_location_offset(struct pcicap_sata_location r)
{
	return (uint32_t)((r.raw & PCICAP_SATA_LOCATION_OFFSET) >> 4);
}

/* Offset within the BAR, as a quantity in bytes. */
static inline uint64_t
pcicap_sata_location_offset_decoded(struct pcicap_sata_location r)
{
	uint64_t n = pcicap_sata_location_offset(r);

	return n * 4;
}

/**
 * pcicap_sata_location_offset_encode() - from a quantity: Offset within the BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_location_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 20, 0, 0, 4, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sata_read_location() - read: Location of the pair
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_read_location(const struct pcicap_sata *v,
			  struct pcicap_sata_location *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SATA_LOCATION, &val->raw);
}

/**
 * pcicap_sata_read_index() - read: Index of the register shown in the
 * data register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_read_index(const struct pcicap_sata *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_SATA_INDEX, val);
}

/**
 * pcicap_sata_write_index() - write: Index of the register shown in the
 * data register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_write_index(const struct pcicap_sata *v, uint32_t val)
{
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_SATA_INDEX, val);
}

/**
 * pcicap_sata_update_index() - change bits: Index of the register shown in the
 * data register
 * @v: the view
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
pcicap_sata_update_index(const struct pcicap_sata *v, uint32_t mask,
			 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sata_read_index(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SATA_INDEX,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_sata_read_data() - read: Data of the register that the index selects
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_read_data(const struct pcicap_sata *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_SATA_DATA, val);
}

/**
 * pcicap_sata_write_data() - write: Data of the register that the index selects
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_write_data(const struct pcicap_sata *v, uint32_t val)
{
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_SATA_DATA, val);
}

/**
 * pcicap_sata_update_data() - change bits: Data of the register that the
 * index selects
 * @v: the view
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
pcicap_sata_update_data(const struct pcicap_sata *v, uint32_t mask,
			uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sata_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SATA_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_sata_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_sata_dwords {
	struct pcicap_sata v;
	uint32_t dw[4];
};

/**
 * pcicap_sata_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_snapshot(const struct pcicap_sata *v, struct pcicap_sata_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Revision of the layout: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sata_snapshot_revision(const struct pcicap_sata_dwords *s,
			      struct pcicap_sata_revision *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SATA_REVISION,
				    &val->raw);
}

/* Location of the pair: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sata_snapshot_location(const struct pcicap_sata_dwords *s,
			      struct pcicap_sata_location *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SATA_LOCATION,
				    &val->raw);
}

/*
 * Index of the register shown in the data register: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_snapshot_index(const struct pcicap_sata_dwords *s, uint32_t *val)
{
	const struct pcicap_sata *v = &s->v;

	*val = UINT32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SATA_INDEX,
				    val);
}

/*
 * Data of the register that the index selects: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_snapshot_data(const struct pcicap_sata_dwords *s, uint32_t *val)
{
	const struct pcicap_sata *v = &s->v;

	*val = UINT32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SATA_DATA,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_sata_init(struct pcicap_sata *v)
{
	int ret;

	{
		struct pcicap_sata_location r;

		ret = pcicap_sata_read_location(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->location_bar = 0;
		if (!ret)
			v->location_bar = pcicap_sata_location_bar(r);
	}
	if (v->location_bar == 15)
		pcicap_view_clamp(&v->view, 16);
	else
		pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_sata_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_sata *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0012, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_sata_init(v);
}

/**
 * pcicap_sata_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_find(struct pcicap_cfg *cfg, struct pcicap_sata *v)
{
	return pcicap_sata_find_after(cfg, 0, v);
}

/**
 * pcicap_sata_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_sata_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_sata_find_next(const struct pcicap_sata *prev, struct pcicap_sata *v)
{
	return pcicap_sata_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SATA_H */
