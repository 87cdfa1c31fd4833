/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * MSI-X
 *
 * Generated from specs/std/msix.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.8.2; PCIe Base, MSI-X Capability
 */
#ifndef PCICAP_MSIX_H
#define PCICAP_MSIX_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_MSIX_ID				0x11
#define PCICAP_MSIX_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, rw: Message Control */
#define PCICAP_MSIX_CTRL			0x02
/* ro: Number of table entries */
#define  PCICAP_MSIX_CTRL_TABLE_SIZE		0x07ff
/* rw: All vectors are masked */
#define  PCICAP_MSIX_CTRL_FUNCTION_MASK		0x4000
/* rw: MSI-X is enabled, and INTx is not used */
#define  PCICAP_MSIX_CTRL_ENABLE		0x8000
#define  PCICAP_MSIX_CTRL_RESET_VALUE		0x0000
#define  PCICAP_MSIX_CTRL_WRITE_MASK		0xc000
#define  PCICAP_MSIX_CTRL_KEEP_MASK		0xf800

#define PCICAP_MSIX_TABLE			0x04		/* ro: Location of the table */
#define  PCICAP_MSIX_TABLE_BIR			0x00000007	/* ro: BAR that holds the table */
#define  PCICAP_MSIX_TABLE_BIR_BAR0		0x0
#define  PCICAP_MSIX_TABLE_BIR_BAR1		0x1
#define  PCICAP_MSIX_TABLE_BIR_BAR2		0x2
#define  PCICAP_MSIX_TABLE_BIR_BAR3		0x3
#define  PCICAP_MSIX_TABLE_BIR_BAR4		0x4
#define  PCICAP_MSIX_TABLE_BIR_BAR5		0x5
#define  PCICAP_MSIX_TABLE_OFFSET		0xfffffff8	/* ro: Offset within that BAR */

/* ro: Location of the pending bit array */
#define PCICAP_MSIX_PBA				0x08
/* ro: BAR that holds the pending bits */
#define  PCICAP_MSIX_PBA_BIR			0x00000007
#define  PCICAP_MSIX_PBA_BIR_BAR0		0x0
#define  PCICAP_MSIX_PBA_BIR_BAR1		0x1
#define  PCICAP_MSIX_PBA_BIR_BAR2		0x2
#define  PCICAP_MSIX_PBA_BIR_BAR3		0x3
#define  PCICAP_MSIX_PBA_BIR_BAR4		0x4
#define  PCICAP_MSIX_PBA_BIR_BAR5		0x5
/* ro: Offset within that BAR */
#define  PCICAP_MSIX_PBA_OFFSET			0xfffffff8
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_msix_desc;

/**
 * struct pcicap_msix - MSI-X
 * @view: where it is
 *
 * Made by pcicap_msix_find() only.
 */
struct pcicap_msix {
	struct pcicap_view view;
};

/* Message Control */
struct pcicap_msix_ctrl {
	uint16_t raw;
};

/* Number of table entries (raw; quantity in entries) */
static inline uint16_t
pcicap_msix_ctrl_table_size(struct pcicap_msix_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_MSIX_CTRL_TABLE_SIZE);
}

/* All vectors are masked */
static inline bool
pcicap_msix_ctrl_function_mask(struct pcicap_msix_ctrl r)
{
	return (r.raw & PCICAP_MSIX_CTRL_FUNCTION_MASK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_msix_ctrl
pcicap_msix_ctrl_set_function_mask(struct pcicap_msix_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MSIX_CTRL_FUNCTION_MASK,
			      val ? PCICAP_MSIX_CTRL_FUNCTION_MASK : 0);
	return r;
}

/* MSI-X is enabled, and INTx is not used */
static inline bool
pcicap_msix_ctrl_enable(struct pcicap_msix_ctrl r)
{
	return (r.raw & PCICAP_MSIX_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_msix_ctrl
pcicap_msix_ctrl_set_enable(struct pcicap_msix_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MSIX_CTRL_ENABLE,
			      val ? PCICAP_MSIX_CTRL_ENABLE : 0);
	return r;
}

/* Number of table entries, as a quantity in entries. */
static inline uint64_t
pcicap_msix_ctrl_table_size_decoded(struct pcicap_msix_ctrl r)
{
	uint64_t n = pcicap_msix_ctrl_table_size(r);

	return (n + 1);
}

/**
 * pcicap_msix_ctrl_table_size_encode() - from a quantity: Number of
 * table entries
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_ctrl_table_size_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 11, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_msix_read_ctrl() - read: Message Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_read_ctrl(const struct pcicap_msix *v, struct pcicap_msix_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MSIX_CTRL, &val->raw);
}

/**
 * pcicap_msix_update_ctrl() - change bits: Message Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_update_ctrl(const struct pcicap_msix *v, uint16_t mask,
			struct pcicap_msix_ctrl val)
{
	struct pcicap_msix_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MSIX_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msix_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MSIX_CTRL,
				 (uint16_t)((old.raw & PCICAP_MSIX_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Location of the table */
struct pcicap_msix_table {
	uint32_t raw;
};

/* BAR that holds the table */
static inline uint32_t
pcicap_msix_table_bir(struct pcicap_msix_table r)
{
	return (uint32_t)(r.raw & PCICAP_MSIX_TABLE_BIR);
}

/* Offset within that BAR (raw; quantity in bytes) */
static inline uint32_t
pcicap_msix_table_offset(struct pcicap_msix_table r)
{
	return (uint32_t)((r.raw & PCICAP_MSIX_TABLE_OFFSET) >> 3);
}

/* Offset within that BAR, as a quantity in bytes. */
static inline uint64_t
pcicap_msix_table_offset_decoded(struct pcicap_msix_table r)
{
	uint64_t n = pcicap_msix_table_offset(r);

	return n << 3;
}

/**
 * pcicap_msix_table_offset_encode() - from a quantity: Offset within that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_table_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_msix_read_table() - read: Location of the table
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_read_table(const struct pcicap_msix *v,
		       struct pcicap_msix_table *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MSIX_TABLE, &val->raw);
}

/* Location of the pending bit array */
struct pcicap_msix_pba {
	uint32_t raw;
};

/* BAR that holds the pending bits */
static inline uint32_t
pcicap_msix_pba_bir(struct pcicap_msix_pba r)
{
	return (uint32_t)(r.raw & PCICAP_MSIX_PBA_BIR);
}

/* Offset within that BAR (raw; quantity in bytes) */
static inline uint32_t
pcicap_msix_pba_offset(struct pcicap_msix_pba r)
{
	return (uint32_t)((r.raw & PCICAP_MSIX_PBA_OFFSET) >> 3);
}

/* Offset within that BAR, as a quantity in bytes. */
static inline uint64_t
pcicap_msix_pba_offset_decoded(struct pcicap_msix_pba r)
{
	uint64_t n = pcicap_msix_pba_offset(r);

	return n << 3;
}

/**
 * pcicap_msix_pba_offset_encode() - from a quantity: Offset within that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_pba_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_msix_read_pba() - read: Location of the pending bit array
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_read_pba(const struct pcicap_msix *v, struct pcicap_msix_pba *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MSIX_PBA, &val->raw);
}

/**
 * struct pcicap_msix_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_msix_dwords {
	struct pcicap_msix v;
	uint32_t dw[3];
};

/**
 * pcicap_msix_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_snapshot(const struct pcicap_msix *v, struct pcicap_msix_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Message Control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msix_snapshot_ctrl(const struct pcicap_msix_dwords *s,
			  struct pcicap_msix_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MSIX_CTRL,
				    &val->raw);
}

/* Location of the table: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msix_snapshot_table(const struct pcicap_msix_dwords *s,
			   struct pcicap_msix_table *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSIX_TABLE,
				    &val->raw);
}

/* Location of the pending bit array: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msix_snapshot_pba(const struct pcicap_msix_dwords *s,
			 struct pcicap_msix_pba *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSIX_PBA,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_msix_init(struct pcicap_msix *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_msix_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_msix *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0011, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_msix_init(v);
}

/**
 * pcicap_msix_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_find(struct pcicap_cfg *cfg, struct pcicap_msix *v)
{
	return pcicap_msix_find_after(cfg, 0, v);
}

/**
 * pcicap_msix_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_msix_find_next(const struct pcicap_msix *prev, struct pcicap_msix *v)
{
	return pcicap_msix_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_MSIX_H */
