/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Hierarchy ID
 *
 * Generated from specs/ext/hierid.yaml - do not edit.
 * Source: PCIe Base, Hierarchy ID Extended Capability; pydiskcmd
 */
#ifndef PCICAP_HIERID_H
#define PCICAP_HIERID_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_HIERID_ID			0x0028
#define PCICAP_HIERID_SIZE			0x20

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What is known */
#define PCICAP_HIERID_STATUS			0x04
/* ro: Who sent the hierarchy ID message */
#define  PCICAP_HIERID_STATUS_REQUESTER_ID	0x0000ffff
/* ro: The data is valid */
#define  PCICAP_HIERID_STATUS_VALID		0x10000000
/* ro: Software can write the data */
#define  PCICAP_HIERID_STATUS_WRITABLE		0x20000000

/* unknown: The hierarchy */
#define PCICAP_HIERID_DATA			0x08
/* unknown: Who gave the GUID */
#define  PCICAP_HIERID_DATA_GUID_AUTHORITY	0x000000ff
/* unknown: Segment or number of the hierarchy */
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

/**
 * pcicap_hierid_status_requester_id() - Who sent the hierarchy ID message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_hierid_status_requester_id(u32 r)
{
	return FIELD_GET(PCICAP_HIERID_STATUS_REQUESTER_ID, r);
}

/**
 * pcicap_hierid_status_valid() - The data is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_hierid_status_valid(u32 r)
{
	return FIELD_GET(PCICAP_HIERID_STATUS_VALID, r);
}

/**
 * pcicap_hierid_status_writable() - Software can write the data
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_hierid_status_writable(u32 r)
{
	return FIELD_GET(PCICAP_HIERID_STATUS_WRITABLE, r);
}

/**
 * pcicap_hierid_read_status() - read: What is known
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_hierid_read_status(const struct pcicap_hierid *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HIERID_STATUS, val);
}

/**
 * pcicap_hierid_data_guid_authority() - Who gave the GUID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_hierid_data_guid_authority(u32 r)
{
	return FIELD_GET(PCICAP_HIERID_DATA_GUID_AUTHORITY, r);
}

/**
 * pcicap_hierid_data_hierarchy_id() - Segment or number of the hierarchy
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_hierid_data_hierarchy_id(u32 r)
{
	return FIELD_GET(PCICAP_HIERID_DATA_HIERARCHY_ID, r);
}

/**
 * pcicap_hierid_read_data() - read: The hierarchy
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_hierid_read_data(const struct pcicap_hierid *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_HIERID_DATA, val);
}

/**
 * pcicap_hierid_read_guid() - read: System GUID
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_hierid_read_guid(const struct pcicap_hierid *v, unsigned int index,
			u32 *val)
{
	*val = U32_MAX;
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
	u32 dw[8];
};

/**
 * pcicap_hierid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_hierid_snapshot(const struct pcicap_hierid *v,
		       struct pcicap_hierid_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 7, &s->dw[1]);
}

/**
 * pcicap_hierid_snapshot_status() - from a snapshot: What is known
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_hierid_snapshot_status(const struct pcicap_hierid_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_HIERID_STATUS,
				    val);
}

/**
 * pcicap_hierid_snapshot_data() - from a snapshot: The hierarchy
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_hierid_snapshot_data(const struct pcicap_hierid_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_HIERID_DATA,
				    val);
}

/**
 * pcicap_hierid_snapshot_guid() - from a snapshot: System GUID
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_hierid_snapshot_guid(const struct pcicap_hierid_dwords *s,
			    unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_HIERID_GUID + index * 4, val);
}

/**
 * pcicap_hierid_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_hierid_init(struct pcicap_hierid *v)
{
	pcicap_view_clamp(&v->view, 32);
	return 0;
}

/**
 * pcicap_hierid_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_hierid_find().
 */
static inline int __must_check
pcicap_hierid_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_hierid_find_next(const struct pcicap_hierid *prev,
			struct pcicap_hierid *v)
{
	return pcicap_hierid_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_HIERID_H */
