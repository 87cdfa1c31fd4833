/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Standard Hot-Plug Controller
 *
 * Generated from specs/std/shpc.yaml - do not edit.
 * Source: PCI Standard Hot-Plug Controller 1.0; Linux shpchp, EDK2, QEMU shpc.c
 */
#ifndef PCICAP_SHPC_H
#define PCICAP_SHPC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SHPC_ID				0x0c
#define PCICAP_SHPC_SIZE			0x08

/* Registers: offset from the start of the capability; fields: mask, access */
/* rw: Dword of the working registers to be shown */
#define PCICAP_SHPC_DWORD_SELECT		0x02

/* ro: What waits */
#define PCICAP_SHPC_PENDING				0x03
/* ro: A controller SERR is pending */
#define  PCICAP_SHPC_PENDING_CONTROLLER_SERR		0x40
/* ro: A controller interrupt is pending */
#define  PCICAP_SHPC_PENDING_CONTROLLER_INTERRUPT	0x80
#define PCICAP_SHPC_DWORD_DATA			0x04	/* rw: The selected dword */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_shpc_desc;

/**
 * struct pcicap_shpc - Standard Hot-Plug Controller
 * @view: where it is
 *
 * Made by pcicap_shpc_find() only.
 */
struct pcicap_shpc {
	struct pcicap_view view;
};

/**
 * pcicap_shpc_read_dword_select() - read: Dword of the working registers to
 * be shown
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_read_dword_select(const struct pcicap_shpc *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SHPC_DWORD_SELECT, val);
}

/**
 * pcicap_shpc_write_dword_select() - write: Dword of the working registers to
 * be shown
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_write_dword_select(const struct pcicap_shpc *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_SHPC_DWORD_SELECT, val);
}

/**
 * pcicap_shpc_update_dword_select() - change bits: Dword of the working
 * registers to be shown
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_update_dword_select(const struct pcicap_shpc *v, uint8_t mask,
				uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_shpc_read_dword_select(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_SHPC_DWORD_SELECT,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* What waits */
struct pcicap_shpc_pending {
	uint8_t raw;
};

/* A controller SERR is pending */
static inline bool
pcicap_shpc_pending_controller_serr(struct pcicap_shpc_pending r)
{
	return (r.raw & PCICAP_SHPC_PENDING_CONTROLLER_SERR) != 0;
}

/* A controller interrupt is pending */
static inline bool
pcicap_shpc_pending_controller_interrupt(struct pcicap_shpc_pending r)
{
	return (r.raw & PCICAP_SHPC_PENDING_CONTROLLER_INTERRUPT) != 0;
}

/**
 * pcicap_shpc_read_pending() - read: What waits
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_read_pending(const struct pcicap_shpc *v,
			 struct pcicap_shpc_pending *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SHPC_PENDING, &val->raw);
}

/**
 * pcicap_shpc_read_dword_data() - read: The selected dword
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_read_dword_data(const struct pcicap_shpc *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SHPC_DWORD_DATA, val);
}

/**
 * pcicap_shpc_write_dword_data() - write: The selected dword
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_write_dword_data(const struct pcicap_shpc *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_SHPC_DWORD_DATA, val);
}

/**
 * pcicap_shpc_update_dword_data() - change bits: The selected dword
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
pcicap_shpc_update_dword_data(const struct pcicap_shpc *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_shpc_read_dword_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SHPC_DWORD_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_shpc_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_shpc_dwords {
	struct pcicap_shpc v;
	uint32_t dw[2];
};

/**
 * pcicap_shpc_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_snapshot(const struct pcicap_shpc *v, struct pcicap_shpc_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/*
 * Dword of the working registers to be shown: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_snapshot_dword_select(const struct pcicap_shpc_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_SHPC_DWORD_SELECT, val);
}

/* What waits: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_snapshot_pending(const struct pcicap_shpc_dwords *s,
			     struct pcicap_shpc_pending *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_SHPC_PENDING,
				   &val->raw);
}

/* The selected dword: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_snapshot_dword_data(const struct pcicap_shpc_dwords *s,
				uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SHPC_DWORD_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_init(struct pcicap_shpc *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_shpc *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x000c, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_shpc_init(v);
}

/**
 * pcicap_shpc_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_find(struct pcicap_cfg *cfg, struct pcicap_shpc *v)
{
	return pcicap_shpc_find_after(cfg, 0, v);
}

/**
 * pcicap_shpc_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_shpc_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_shpc_find_next(const struct pcicap_shpc *prev, struct pcicap_shpc *v)
{
	return pcicap_shpc_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SHPC_H */
