/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Vital Product Data
 *
 * Generated from specs/std/vpd.yaml - do not edit.
 * Source: PCI Local Bus 3.0, Appendix I; PCIe Base, VPD Capability
 */
#ifndef PCICAP_VPD_H
#define PCICAP_VPD_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_VPD_ID				0x03
#define PCICAP_VPD_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Which dword to move and in which direction */
#define PCICAP_VPD_ADDRESS			0x02
/* rw: Byte address; a multiple of 4 */
#define  PCICAP_VPD_ADDRESS_ADDRESS		0x7fff
/* rw: Write 0 to read and 1 to write; it flips when done */
#define  PCICAP_VPD_ADDRESS_FLAG		0x8000
/* rw: The dword; lowest address in the low byte */
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

/**
 * pcicap_vpd_address_address() - Byte address; a multiple of 4
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u16
pcicap_vpd_address_address(u16 r)
{
	return FIELD_GET(PCICAP_VPD_ADDRESS_ADDRESS, r);
}

/**
 * pcicap_vpd_address_set_address() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_vpd_address_set_address(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_VPD_ADDRESS_ADDRESS) |
	       FIELD_PREP(PCICAP_VPD_ADDRESS_ADDRESS, val);
}

/**
 * pcicap_vpd_address_flag() - Write 0 to read and 1 to write; it flips
 * when done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_vpd_address_flag(u16 r)
{
	return FIELD_GET(PCICAP_VPD_ADDRESS_FLAG, r);
}

/**
 * pcicap_vpd_address_set_flag() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_vpd_address_set_flag(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_VPD_ADDRESS_FLAG) |
	       FIELD_PREP(PCICAP_VPD_ADDRESS_FLAG, val);
}

/**
 * pcicap_vpd_read_address() - read: Which dword to move and in which direction
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_vpd_read_address(const struct pcicap_vpd *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_VPD_ADDRESS, val);
}

/**
 * pcicap_vpd_write_address() - write: Which dword to move and in
 * which direction
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_vpd_write_address(const struct pcicap_vpd *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_VPD_ADDRESS, val);
}

/**
 * pcicap_vpd_update_address() - change bits: Which dword to move and in
 * which direction
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
static inline int __must_check
pcicap_vpd_update_address(const struct pcicap_vpd *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_vpd_read_address(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_VPD_ADDRESS,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_vpd_read_data() - read: The dword; lowest address in the low byte
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_vpd_read_data(const struct pcicap_vpd *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VPD_DATA, val);
}

/**
 * pcicap_vpd_write_data() - write: The dword; lowest address in the low byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_vpd_write_data(const struct pcicap_vpd *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_VPD_DATA, val);
}

/**
 * pcicap_vpd_update_data() - change bits: The dword; lowest address in the
 * low byte
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
pcicap_vpd_update_data(const struct pcicap_vpd *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_vpd_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VPD_DATA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_vpd_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_vpd_dwords {
	struct pcicap_vpd v;
	u32 dw[2];
};

/**
 * pcicap_vpd_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_vpd_snapshot(const struct pcicap_vpd *v, struct pcicap_vpd_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_vpd_snapshot_address() - from a snapshot: Which dword to move and in
 * which direction
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_vpd_snapshot_address(const struct pcicap_vpd_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_VPD_ADDRESS,
				    val);
}

/**
 * pcicap_vpd_snapshot_data() - from a snapshot: The dword; lowest address in
 * the low byte
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_vpd_snapshot_data(const struct pcicap_vpd_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_VPD_DATA,
				    val);
}

/**
 * pcicap_vpd_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_vpd_init(struct pcicap_vpd *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_vpd_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_vpd_find().
 */
static inline int __must_check
pcicap_vpd_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_vpd *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_vpd_find_next(const struct pcicap_vpd *prev, struct pcicap_vpd *v)
{
	return pcicap_vpd_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_VPD_H */
