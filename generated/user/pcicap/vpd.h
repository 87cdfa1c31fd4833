/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vital Product Data
 *
 * Generated from specs/std/vpd.yaml - do not edit.
 * Source: PCI Local Bus 3.0, Appendix I; PCIe Base, VPD Capability
 */
#ifndef PCICAP_VPD_H
#define PCICAP_VPD_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_VPD_ID				0x03
#define PCICAP_VPD_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Address of the VPD transfer and its direction */
#define PCICAP_VPD_ADDRESS			0x02
/* rw: Byte address; a multiple of 4 */
#define  PCICAP_VPD_ADDRESS_ADDRESS		0x7fff
/* rw: Write 0 to read, 1 to write; it toggles when the transfer is done */
#define  PCICAP_VPD_ADDRESS_FLAG		0x8000
/* rw: VPD data; the lowest address is in the low byte */
#define PCICAP_VPD_DATA				0x04
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_vpd_desc;

/**
 * struct pcicap_vpd - Vital Product Data
 * @view: where it is
 *
 * Made by pcicap_vpd_find() only.
 */
struct pcicap_vpd {
	struct pcicap_view view;
};

/* Address of the VPD transfer and its direction */
struct pcicap_vpd_address {
	uint16_t raw;
};

/* Byte address; a multiple of 4 (raw; quantity in bytes) */
static inline uint16_t
pcicap_vpd_address_address(struct pcicap_vpd_address r)
{
	return (uint16_t)(r.raw & PCICAP_VPD_ADDRESS_ADDRESS);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_vpd_address
pcicap_vpd_address_set_address(struct pcicap_vpd_address r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_VPD_ADDRESS_ADDRESS, val);
	return r;
}

/* Write 0 to read, 1 to write; it toggles when the transfer is done */
static inline bool
pcicap_vpd_address_flag(struct pcicap_vpd_address r)
{
	return (r.raw & PCICAP_VPD_ADDRESS_FLAG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_vpd_address
pcicap_vpd_address_set_flag(struct pcicap_vpd_address r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_VPD_ADDRESS_FLAG,
			      val ? PCICAP_VPD_ADDRESS_FLAG : 0);
	return r;
}

/**
 * pcicap_vpd_read_address() - read: Address of the VPD transfer and
 * its direction
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_read_address(const struct pcicap_vpd *v,
			struct pcicap_vpd_address *val)
{
	return pcicap_view_read16(&v->view, PCICAP_VPD_ADDRESS, &val->raw);
}

/**
 * pcicap_vpd_write_address() - write: Address of the VPD transfer and
 * its direction
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_write_address(const struct pcicap_vpd *v,
			 struct pcicap_vpd_address val)
{
	return pcicap_view_write16(&v->view, PCICAP_VPD_ADDRESS, val.raw);
}

/**
 * pcicap_vpd_update_address() - change bits: Address of the VPD transfer and
 * its direction
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_update_address(const struct pcicap_vpd *v, uint16_t mask,
			  struct pcicap_vpd_address val)
{
	struct pcicap_vpd_address old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_vpd_read_address(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_VPD_ADDRESS,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_vpd_read_data() - read: VPD data; the lowest address is in the
 * low byte
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_read_data(const struct pcicap_vpd *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VPD_DATA, val);
}

/**
 * pcicap_vpd_write_data() - write: VPD data; the lowest address is in the
 * low byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_write_data(const struct pcicap_vpd *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_VPD_DATA, val);
}

/**
 * pcicap_vpd_update_data() - change bits: VPD data; the lowest address is in
 * the low byte
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
pcicap_vpd_update_data(const struct pcicap_vpd *v, uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_vpd_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VPD_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_vpd_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_vpd_dwords {
	struct pcicap_vpd v;
	uint32_t dw[2];
};

/**
 * pcicap_vpd_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_snapshot(const struct pcicap_vpd *v, struct pcicap_vpd_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/*
 * Address of the VPD transfer and its direction: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_snapshot_address(const struct pcicap_vpd_dwords *s,
			    struct pcicap_vpd_address *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_VPD_ADDRESS,
				    &val->raw);
}

/*
 * VPD data; the lowest address is in the low byte: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_snapshot_data(const struct pcicap_vpd_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_VPD_DATA,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_init(struct pcicap_vpd *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_vpd *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0003, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_vpd_init(v);
}

/**
 * pcicap_vpd_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_find(struct pcicap_cfg *cfg, struct pcicap_vpd *v)
{
	return pcicap_vpd_find_after(cfg, 0, v);
}

/**
 * pcicap_vpd_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_vpd_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_vpd_find_next(const struct pcicap_vpd *prev, struct pcicap_vpd *v)
{
	return pcicap_vpd_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VPD_H */
