/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Red Hat Bridge Resource Reserve
 *
 * Generated from specs/vendor/redhat_reserve.yaml - do not edit.
 * Source: QEMU include/hw/pci/pci_bridge.h
 */
#ifndef PCICAP_REDHAT_RESERVE_H
#define PCICAP_REDHAT_RESERVE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_REDHAT_RESERVE_SIZE		0x20

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_REDHAT_RESERVE_TYPE		0x03	/* ro: Type; 1: resource reserve */
#define PCICAP_REDHAT_RESERVE_BUS		0x04	/* ro: Bus numbers */
#define PCICAP_REDHAT_RESERVE_IO		0x08	/* ro: I/O space */
#define PCICAP_REDHAT_RESERVE_MEM		0x10	/* ro: Non-prefetchable memory */
#define PCICAP_REDHAT_RESERVE_PREF_MEM32	0x14	/* ro: Prefetchable memory below 4 GiB */
#define PCICAP_REDHAT_RESERVE_PREF_MEM64	0x18	/* ro: Prefetchable memory */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_redhat_reserve_desc;

/**
 * struct pcicap_redhat_reserve - Red Hat Bridge Resource Reserve
 * @view: where it is
 * @type: read once: the layout depends on it
 *
 * Made by pcicap_redhat_reserve_find() only.
 */
struct pcicap_redhat_reserve {
	struct pcicap_view view;
	uint32_t type;
};

/**
 * pcicap_redhat_reserve_read_type() - read: Type; 1: resource reserve
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_read_type(const struct pcicap_redhat_reserve *v,
				uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_REDHAT_RESERVE_TYPE, val);
}

/**
 * pcicap_redhat_reserve_read_bus() - read: Bus numbers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_read_bus(const struct pcicap_redhat_reserve *v,
			       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_REDHAT_RESERVE_BUS, val);
}

/**
 * pcicap_redhat_reserve_read_io() - read: I/O space
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_read_io(const struct pcicap_redhat_reserve *v,
			      uint64_t *val)
{
	return pcicap_view_read64(&v->view, PCICAP_REDHAT_RESERVE_IO, val);
}

/**
 * pcicap_redhat_reserve_read_mem() - read: Non-prefetchable memory
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_read_mem(const struct pcicap_redhat_reserve *v,
			       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_REDHAT_RESERVE_MEM, val);
}

/**
 * pcicap_redhat_reserve_read_pref_mem32() - read: Prefetchable memory below
 * 4 GiB
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_read_pref_mem32(const struct pcicap_redhat_reserve *v,
				      uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_REDHAT_RESERVE_PREF_MEM32,
				  val);
}

/**
 * pcicap_redhat_reserve_read_pref_mem64() - read: Prefetchable memory
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_read_pref_mem64(const struct pcicap_redhat_reserve *v,
				      uint64_t *val)
{
	return pcicap_view_read64(&v->view, PCICAP_REDHAT_RESERVE_PREF_MEM64,
				  val);
}

/**
 * struct pcicap_redhat_reserve_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_redhat_reserve_dwords {
	struct pcicap_redhat_reserve v;
	uint32_t dw[8];
};

/**
 * pcicap_redhat_reserve_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot(const struct pcicap_redhat_reserve *v,
			       struct pcicap_redhat_reserve_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 8, &s->dw[0]);
}

/* Type; 1: resource reserve: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot_type(const struct pcicap_redhat_reserve_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_REDHAT_RESERVE_TYPE, val);
}

/* Bus numbers: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot_bus(const struct pcicap_redhat_reserve_dwords *s,
				   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_REDHAT_RESERVE_BUS, val);
}

/* I/O space: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot_io(const struct pcicap_redhat_reserve_dwords *s,
				  uint64_t *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_REDHAT_RESERVE_IO, val);
}

/* Non-prefetchable memory: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot_mem(const struct pcicap_redhat_reserve_dwords *s,
				   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_REDHAT_RESERVE_MEM, val);
}

/* Prefetchable memory below 4 GiB: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot_pref_mem32(const struct pcicap_redhat_reserve_dwords *s,
					  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_REDHAT_RESERVE_PREF_MEM32, val);
}

/* Prefetchable memory: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_snapshot_pref_mem64(const struct pcicap_redhat_reserve_dwords *s,
					  uint64_t *val)
{
	return pcicap_dwords_read64(s->dw, s->v.view.size,
				    PCICAP_REDHAT_RESERVE_PREF_MEM64, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_init(struct pcicap_redhat_reserve *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_redhat_reserve_read_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->type = 0;
		if (!ret)
			v->type = r;
	}
	pcicap_view_clamp(&v->view, 32);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_find_after(struct pcicap_cfg *cfg, uint32_t after,
				 struct pcicap_redhat_reserve *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1b36, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_redhat_reserve_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->type == 1));
	return 0;
}

/**
 * pcicap_redhat_reserve_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_find(struct pcicap_cfg *cfg,
			   struct pcicap_redhat_reserve *v)
{
	return pcicap_redhat_reserve_find_after(cfg, 0, v);
}

/**
 * pcicap_redhat_reserve_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_redhat_reserve_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_redhat_reserve_find_next(const struct pcicap_redhat_reserve *prev,
				struct pcicap_redhat_reserve *v)
{
	return pcicap_redhat_reserve_find_after(prev->view.cfg,
						prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_REDHAT_RESERVE_H */
