/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Hierarchy ID
 *
 * Generated from specs/ext/hierid.yaml - do not edit.
 * Source: PCIe Base, Hierarchy ID Extended Capability; pydiskcmd
 */
#ifndef PCICAP_HIERID_H
#define PCICAP_HIERID_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HIERID_ID			0x0028
#define PCICAP_HIERID_SIZE			0x20

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What is known */
#define PCICAP_HIERID_STATUS			0x04
/* ro: Requester ID of the hierarchy ID message's sender */
#define  PCICAP_HIERID_STATUS_REQUESTER_ID	0x0000ffff
/* ro: The data is valid */
#define  PCICAP_HIERID_STATUS_VALID		0x10000000
/* ro: Software can write the data */
#define  PCICAP_HIERID_STATUS_WRITABLE		0x20000000

/* unknown: The hierarchy */
#define PCICAP_HIERID_DATA			0x08
/* unknown: Authority that assigned the GUID */
#define  PCICAP_HIERID_DATA_GUID_AUTHORITY	0x000000ff
/* unknown: Hierarchy ID */
#define  PCICAP_HIERID_DATA_HIERARCHY_ID	0xffff0000
#define PCICAP_HIERID_GUID			0x0c	/* unknown: System GUID */
#define PCICAP_HIERID_GUID_COUNT		5
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_hierid_desc;

/**
 * struct pcicap_hierid - Hierarchy ID
 * @view: where it is
 *
 * Made by pcicap_hierid_find() only.
 */
struct pcicap_hierid {
	struct pcicap_view view;
};

/* What is known */
struct pcicap_hierid_status {
	uint32_t raw;
};

/* Requester ID of the hierarchy ID message's sender */
static inline uint32_t
pcicap_hierid_status_requester_id(struct pcicap_hierid_status r)
{
	return (uint32_t)(r.raw & PCICAP_HIERID_STATUS_REQUESTER_ID);
}

/* The data is valid */
static inline bool
pcicap_hierid_status_valid(struct pcicap_hierid_status r)
{
	return (r.raw & PCICAP_HIERID_STATUS_VALID) != 0;
}

/* Software can write the data */
static inline bool
pcicap_hierid_status_writable(struct pcicap_hierid_status r)
{
	return (r.raw & PCICAP_HIERID_STATUS_WRITABLE) != 0;
}

/**
 * pcicap_hierid_read_status() - read: What is known
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_read_status(const struct pcicap_hierid *v,
			  struct pcicap_hierid_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HIERID_STATUS, &val->raw);
}

/* The hierarchy */
struct pcicap_hierid_data {
	uint32_t raw;
};

/* Authority that assigned the GUID */
static inline uint32_t
pcicap_hierid_data_guid_authority(struct pcicap_hierid_data r)
{
	return (uint32_t)(r.raw & PCICAP_HIERID_DATA_GUID_AUTHORITY);
}

/* Hierarchy ID */
static inline uint32_t
pcicap_hierid_data_hierarchy_id(struct pcicap_hierid_data r)
{
	return (uint32_t)((r.raw & PCICAP_HIERID_DATA_HIERARCHY_ID) >> 16);
}

/**
 * pcicap_hierid_read_data() - read: The hierarchy
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_read_data(const struct pcicap_hierid *v,
			struct pcicap_hierid_data *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HIERID_DATA, &val->raw);
}

/**
 * pcicap_hierid_read_guid() - read: System GUID
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_read_guid(const struct pcicap_hierid *v, unsigned int index,
			uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_HIERID_GUID + index * 4,
				  val);
}

/**
 * struct pcicap_hierid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_hierid_dwords {
	struct pcicap_hierid v;
	uint32_t dw[8];
};

/**
 * pcicap_hierid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_snapshot(const struct pcicap_hierid *v,
		       struct pcicap_hierid_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 7, &s->dw[1]);
}

/* What is known: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_snapshot_status(const struct pcicap_hierid_dwords *s,
			      struct pcicap_hierid_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_HIERID_STATUS,
				    &val->raw);
}

/* The hierarchy: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_snapshot_data(const struct pcicap_hierid_dwords *s,
			    struct pcicap_hierid_data *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_HIERID_DATA,
				    &val->raw);
}

/* System GUID: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_snapshot_guid(const struct pcicap_hierid_dwords *s,
			    unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HIERID_GUID + index * 4, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_init(struct pcicap_hierid *v)
{
	pcicap_view_clamp(&v->view, 32);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_find_after(struct pcicap_cfg *cfg, uint32_t after,
			 struct pcicap_hierid *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0028, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_hierid_init(v);
}

/**
 * pcicap_hierid_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_find(struct pcicap_cfg *cfg, struct pcicap_hierid *v)
{
	return pcicap_hierid_find_after(cfg, 0, v);
}

/**
 * pcicap_hierid_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_hierid_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_hierid_find_next(const struct pcicap_hierid *prev,
			struct pcicap_hierid *v)
{
	return pcicap_hierid_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HIERID_H */
