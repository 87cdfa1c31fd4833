/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Shadow Functions
 *
 * Generated from specs/ext/shadow.yaml - do not edit.
 * Source: pydiskcmd
 */
#ifndef PCICAP_SHADOW_H
#define PCICAP_SHADOW_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SHADOW_ID			0x002d
#define PCICAP_SHADOW_SIZE			0x1c

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_SHADOW_CAP			0x04	/* unknown: Capability */
#define PCICAP_SHADOW_CTRL			0x08	/* unknown: Control */
#define PCICAP_SHADOW_INSTANCE			0x0c	/* unknown: Shadow function instances */
#define PCICAP_SHADOW_INSTANCE_COUNT		4
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_shadow_desc;

/**
 * struct pcicap_shadow - Shadow Functions
 * @view: where it is
 *
 * Made by pcicap_shadow_find() only.
 */
struct pcicap_shadow {
	struct pcicap_view view;
};

/**
 * pcicap_shadow_read_cap() - read: Capability
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_read_cap(const struct pcicap_shadow *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SHADOW_CAP, val);
}

/**
 * pcicap_shadow_read_ctrl() - read: Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_read_ctrl(const struct pcicap_shadow *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SHADOW_CTRL, val);
}

/**
 * pcicap_shadow_read_instance() - read: Shadow function instances
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_read_instance(const struct pcicap_shadow *v, unsigned int index,
			    uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_SHADOW_INSTANCE + index * 4,
				  val);
}

/**
 * struct pcicap_shadow_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_shadow_dwords {
	struct pcicap_shadow v;
	uint32_t dw[7];
};

/**
 * pcicap_shadow_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_snapshot(const struct pcicap_shadow *v,
		       struct pcicap_shadow_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 6, &s->dw[1]);
}

/* Capability: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_snapshot_cap(const struct pcicap_shadow_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SHADOW_CAP,
				    val);
}

/* Control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_snapshot_ctrl(const struct pcicap_shadow_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SHADOW_CTRL,
				    val);
}

/* Shadow function instances: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_snapshot_instance(const struct pcicap_shadow_dwords *s,
				unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SHADOW_INSTANCE + index * 4, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_init(struct pcicap_shadow *v)
{
	pcicap_view_clamp(&v->view, 28);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_find_after(struct pcicap_cfg *cfg, uint32_t after,
			 struct pcicap_shadow *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x002d, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_shadow_init(v);
}

/**
 * pcicap_shadow_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_find(struct pcicap_cfg *cfg, struct pcicap_shadow *v)
{
	return pcicap_shadow_find_after(cfg, 0, v);
}

/**
 * pcicap_shadow_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_shadow_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_shadow_find_next(const struct pcicap_shadow *prev,
			struct pcicap_shadow *v)
{
	return pcicap_shadow_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SHADOW_H */
