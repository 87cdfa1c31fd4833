/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CompactPCI Hot Swap
 *
 * Generated from specs/std/chswp.yaml - do not edit.
 * Source: CompactPCI Hot Swap (PICMG 2.1); Linux pci_regs.h and cpci_hotplug_pci.c
 */
#ifndef PCICAP_CHSWP_H
#define PCICAP_CHSWP_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CHSWP_ID				0x06
#define PCICAP_CHSWP_SIZE			0x04

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro, rw1c: Hot Swap Control and Status */
#define PCICAP_CHSWP_CSR			0x02
/* rw: Device hiding is armed */
#define  PCICAP_CHSWP_CSR_DHA			0x01
/* rw: Masks ENUM# */
#define  PCICAP_CHSWP_CSR_EIM			0x02
/* ro: Insertion or extraction is pending */
#define  PCICAP_CHSWP_CSR_PIE			0x04
/* rw: Blue LED on */
#define  PCICAP_CHSWP_CSR_LOO			0x08
/* ro: Programming interface */
#define  PCICAP_CHSWP_CSR_PI			0x30
/* rw1c: Extraction of the board is requested */
#define  PCICAP_CHSWP_CSR_EXT			0x40
/* rw1c: The board was inserted */
#define  PCICAP_CHSWP_CSR_INS			0x80
#define  PCICAP_CHSWP_CSR_WRITE_MASK		0x0b
#define  PCICAP_CHSWP_CSR_W1C_MASK		0xc0
#define  PCICAP_CHSWP_CSR_KEEP_MASK		0x0b
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_chswp_desc;

/**
 * struct pcicap_chswp - CompactPCI Hot Swap
 * @view: where it is
 *
 * Made by pcicap_chswp_find() only.
 */
struct pcicap_chswp {
	struct pcicap_view view;
};

/* Hot Swap Control and Status */
struct pcicap_chswp_csr {
	uint8_t raw;
};

/* Device hiding is armed */
static inline bool
pcicap_chswp_csr_dha(struct pcicap_chswp_csr r)
{
	return (r.raw & PCICAP_CHSWP_CSR_DHA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_chswp_csr
pcicap_chswp_csr_set_dha(struct pcicap_chswp_csr r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_CHSWP_CSR_DHA,
			     val ? PCICAP_CHSWP_CSR_DHA : 0);
	return r;
}

/* Masks ENUM# */
static inline bool
pcicap_chswp_csr_eim(struct pcicap_chswp_csr r)
{
	return (r.raw & PCICAP_CHSWP_CSR_EIM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_chswp_csr
pcicap_chswp_csr_set_eim(struct pcicap_chswp_csr r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_CHSWP_CSR_EIM,
			     val ? PCICAP_CHSWP_CSR_EIM : 0);
	return r;
}

/* Insertion or extraction is pending */
static inline bool
pcicap_chswp_csr_pie(struct pcicap_chswp_csr r)
{
	return (r.raw & PCICAP_CHSWP_CSR_PIE) != 0;
}

/* Blue LED on */
static inline bool
pcicap_chswp_csr_loo(struct pcicap_chswp_csr r)
{
	return (r.raw & PCICAP_CHSWP_CSR_LOO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_chswp_csr
pcicap_chswp_csr_set_loo(struct pcicap_chswp_csr r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_CHSWP_CSR_LOO,
			     val ? PCICAP_CHSWP_CSR_LOO : 0);
	return r;
}

/* Programming interface */
static inline uint8_t
pcicap_chswp_csr_pi(struct pcicap_chswp_csr r)
{
	return (uint8_t)((r.raw & PCICAP_CHSWP_CSR_PI) >> 4);
}

/* Extraction of the board is requested */
static inline bool
pcicap_chswp_csr_ext(struct pcicap_chswp_csr r)
{
	return (r.raw & PCICAP_CHSWP_CSR_EXT) != 0;
}

/* The board was inserted */
static inline bool
pcicap_chswp_csr_ins(struct pcicap_chswp_csr r)
{
	return (r.raw & PCICAP_CHSWP_CSR_INS) != 0;
}

/**
 * pcicap_chswp_read_csr() - read: Hot Swap Control and Status
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_read_csr(const struct pcicap_chswp *v,
		      struct pcicap_chswp_csr *val)
{
	return pcicap_view_read8(&v->view, PCICAP_CHSWP_CSR, &val->raw);
}

/**
 * pcicap_chswp_write_csr() - write: Hot Swap Control and Status
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_write_csr(const struct pcicap_chswp *v,
		       struct pcicap_chswp_csr val)
{
	return pcicap_view_write8(&v->view, PCICAP_CHSWP_CSR,
				  (uint8_t)(val.raw & PCICAP_CHSWP_CSR_WRITE_MASK));
}

/**
 * pcicap_chswp_update_csr() - change bits: Hot Swap Control and Status
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_update_csr(const struct pcicap_chswp *v, uint8_t mask,
			struct pcicap_chswp_csr val)
{
	struct pcicap_chswp_csr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CHSWP_CSR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_chswp_read_csr(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_CHSWP_CSR,
				(uint8_t)((old.raw & PCICAP_CHSWP_CSR_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/**
 * pcicap_chswp_clear_csr() - clear bits by writing 1: Hot Swap Control
 * and Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_clear_csr(const struct pcicap_chswp *v, uint8_t bits)
{
	struct pcicap_chswp_csr old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_CHSWP_CSR_W1C_MASK)
		return -EPERM;
	ret = pcicap_chswp_read_csr(v, &old);
	if (ret)
		return ret;
	bits = (uint8_t)(bits | (old.raw & PCICAP_CHSWP_CSR_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_CHSWP_CSR, bits);
}

/**
 * struct pcicap_chswp_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_chswp_dwords {
	struct pcicap_chswp v;
	uint32_t dw[1];
};

/**
 * pcicap_chswp_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_snapshot(const struct pcicap_chswp *v,
		      struct pcicap_chswp_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* Hot Swap Control and Status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_snapshot_csr(const struct pcicap_chswp_dwords *s,
			  struct pcicap_chswp_csr *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_CHSWP_CSR,
				   &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_init(struct pcicap_chswp *v)
{
	pcicap_view_clamp(&v->view, 4);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_find_after(struct pcicap_cfg *cfg, uint32_t after,
			struct pcicap_chswp *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0006, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_chswp_init(v);
}

/**
 * pcicap_chswp_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_find(struct pcicap_cfg *cfg, struct pcicap_chswp *v)
{
	return pcicap_chswp_find_after(cfg, 0, v);
}

/**
 * pcicap_chswp_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_chswp_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_chswp_find_next(const struct pcicap_chswp *prev, struct pcicap_chswp *v)
{
	return pcicap_chswp_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CHSWP_H */
