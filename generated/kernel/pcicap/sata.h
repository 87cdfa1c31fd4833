/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * SATA Data/Index Configuration
 *
 * Generated from specs/std/sata.yaml - do not edit.
 * Source: AHCI 1.3.1, 2.6; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_SATA_H
#define PCICAP_SATA_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_SATA_ID				0x12

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_SATA_REVISION			0x02		/* ro: Revision of the layout */
#define  PCICAP_SATA_REVISION_MINOR		0x000f		/* ro: Minor revision */
#define  PCICAP_SATA_REVISION_MAJOR		0x00f0		/* ro: Major revision */

#define PCICAP_SATA_LOCATION			0x04		/* ro: Place of the pair */
#define  PCICAP_SATA_LOCATION_BAR		0x0000000f	/* ro: Where to look */
#define  PCICAP_SATA_LOCATION_BAR_BAR0		0x4
#define  PCICAP_SATA_LOCATION_BAR_BAR1		0x5
#define  PCICAP_SATA_LOCATION_BAR_BAR2		0x6
#define  PCICAP_SATA_LOCATION_BAR_BAR3		0x7
#define  PCICAP_SATA_LOCATION_BAR_BAR4		0x8
#define  PCICAP_SATA_LOCATION_BAR_BAR5		0x9
#define  PCICAP_SATA_LOCATION_BAR_HERE		0xf
#define  PCICAP_SATA_LOCATION_OFFSET		0x00fffff0	/* ro: Offset in the BAR */
/* rw: Which register the data window shows */
#define PCICAP_SATA_INDEX			0x08
#define PCICAP_SATA_DATA			0x0c	/* rw: The register that index selects */
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
	u32 location_bar;
};

/**
 * pcicap_sata_revision_minor() - Minor revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_sata_revision_minor(u16 r)
{
	return FIELD_GET(PCICAP_SATA_REVISION_MINOR, r);
}

/**
 * pcicap_sata_revision_major() - Major revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_sata_revision_major(u16 r)
{
	return FIELD_GET(PCICAP_SATA_REVISION_MAJOR, r);
}

/**
 * pcicap_sata_read_revision() - read: Revision of the layout
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sata_read_revision(const struct pcicap_sata *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SATA_REVISION, val);
}

/**
 * pcicap_sata_location_bar() - Where to look
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_sata_location_bar(u32 r)
{
	return FIELD_GET(PCICAP_SATA_LOCATION_BAR, r);
}

/**
 * pcicap_sata_location_offset() - Offset in the BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_sata_location_offset(u32 r)
{
	return FIELD_GET(PCICAP_SATA_LOCATION_OFFSET, r);
}

/**
 * pcicap_sata_location_offset_decoded() - Offset in the BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_sata_location_offset_decoded(u32 r)
{
	u64 n = pcicap_sata_location_offset(r);

	return n * 4;
}

/**
 * pcicap_sata_read_location() - read: Place of the pair
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sata_read_location(const struct pcicap_sata *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SATA_LOCATION, val);
}

/**
 * pcicap_sata_read_index() - read: Which register the data window shows
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sata_read_index(const struct pcicap_sata *v, u32 *val)
{
	*val = U32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_SATA_INDEX, val);
}

/**
 * pcicap_sata_write_index() - write: Which register the data window shows
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_sata_write_index(const struct pcicap_sata *v, u32 val)
{
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_SATA_INDEX, val);
}

/**
 * pcicap_sata_update_index() - change bits: Which register the data
 * window shows
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
static inline int __must_check
pcicap_sata_update_index(const struct pcicap_sata *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_sata_read_index(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SATA_INDEX,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_sata_read_data() - read: The register that index selects
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sata_read_data(const struct pcicap_sata *v, u32 *val)
{
	*val = U32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_SATA_DATA, val);
}

/**
 * pcicap_sata_write_data() - write: The register that index selects
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_sata_write_data(const struct pcicap_sata *v, u32 val)
{
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_SATA_DATA, val);
}

/**
 * pcicap_sata_update_data() - change bits: The register that index selects
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
static inline int __must_check
pcicap_sata_update_data(const struct pcicap_sata *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_sata_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SATA_DATA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_sata_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_sata_dwords {
	struct pcicap_sata v;
	u32 dw[4];
};

/**
 * pcicap_sata_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_sata_snapshot(const struct pcicap_sata *v, struct pcicap_sata_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/**
 * pcicap_sata_snapshot_revision() - from a snapshot: Revision of the layout
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sata_snapshot_revision(const struct pcicap_sata_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SATA_REVISION,
				    val);
}

/**
 * pcicap_sata_snapshot_location() - from a snapshot: Place of the pair
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sata_snapshot_location(const struct pcicap_sata_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SATA_LOCATION,
				    val);
}

/**
 * pcicap_sata_snapshot_index() - from a snapshot: Which register the data
 * window shows
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sata_snapshot_index(const struct pcicap_sata_dwords *s, u32 *val)
{
	const struct pcicap_sata *v = &s->v;

	*val = U32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SATA_INDEX,
				    val);
}

/**
 * pcicap_sata_snapshot_data() - from a snapshot: The register that
 * index selects
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sata_snapshot_data(const struct pcicap_sata_dwords *s, u32 *val)
{
	const struct pcicap_sata *v = &s->v;

	*val = U32_MAX;
	if (v->location_bar != 15)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SATA_DATA,
				    val);
}

/**
 * pcicap_sata_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_sata_init(struct pcicap_sata *v)
{
	int ret;

	{
		u32 r;

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

/**
 * pcicap_sata_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_sata_find().
 */
static inline int __must_check
pcicap_sata_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_sata *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_sata_find_next(const struct pcicap_sata *prev, struct pcicap_sata *v)
{
	return pcicap_sata_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_SATA_H */
