/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Page Request Interface
 *
 * Generated from specs/ext/pri.yaml - do not edit.
 * Source: PCIe Base, Page Request Extended Capability
 */
#ifndef PCICAP_PRI_H
#define PCICAP_PRI_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PRI_ID				0x0013
#define PCICAP_PRI_SIZE				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, rw1s: Use of page requests */
#define PCICAP_PRI_CTRL				0x04
/* rw: May send page requests */
#define  PCICAP_PRI_CTRL_ENABLE			0x0001
/* rw1s: Forgets its requests; reads 0 */
#define  PCICAP_PRI_CTRL_RESET			0x0002
#define  PCICAP_PRI_CTRL_WRITE_MASK		0x0003
#define  PCICAP_PRI_CTRL_KEEP_MASK		0xfffd

/* rw1c, ro: State of the page requests */
#define PCICAP_PRI_STATUS				0x06
/* rw1c: Got a failure response */
#define  PCICAP_PRI_STATUS_RESPONSE_FAILURE		0x0001
/* rw1c: Got a response to no request of its own */
#define  PCICAP_PRI_STATUS_UNEXPECTED_GROUP_INDEX	0x0002
/* ro: All its requests are done */
#define  PCICAP_PRI_STATUS_STOPPED			0x0100
/* ro: Wants the PASID in responses */
#define  PCICAP_PRI_STATUS_RESPONSE_PASID_REQUIRED	0x8000
#define  PCICAP_PRI_STATUS_W1C_MASK			0x0003
#define PCICAP_PRI_MAX_REQUESTS			0x08	/* ro: Most outstanding page requests */
/* rw: Page requests it may have outstanding */
#define PCICAP_PRI_ALLOCATION			0x0c
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pri_desc;

/**
 * struct pcicap_pri - Page Request Interface
 * @view: where it is
 *
 * Made by pcicap_pri_find() only.
 */
struct pcicap_pri {
	struct pcicap_view view;
};

/**
 * pcicap_pri_ctrl_enable() - May send page requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pri_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_PRI_CTRL_ENABLE, r);
}

/**
 * pcicap_pri_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pri_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PRI_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_PRI_CTRL_ENABLE, val);
}

/**
 * pcicap_pri_ctrl_reset() - Forgets its requests; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pri_ctrl_reset(u16 r)
{
	return FIELD_GET(PCICAP_PRI_CTRL_RESET, r);
}

/**
 * pcicap_pri_ctrl_set_reset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_pri_ctrl_set_reset(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_PRI_CTRL_RESET) |
	       FIELD_PREP(PCICAP_PRI_CTRL_RESET, val);
}

/**
 * pcicap_pri_read_ctrl() - read: Use of page requests
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pri_read_ctrl(const struct pcicap_pri *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PRI_CTRL, val);
}

/**
 * pcicap_pri_update_ctrl() - change bits: Use of page requests
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
static inline int __must_check
pcicap_pri_update_ctrl(const struct pcicap_pri *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_PRI_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pri_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PRI_CTRL,
				 (u16)((old & PCICAP_PRI_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_pri_status_response_failure() - Got a failure response
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pri_status_response_failure(u16 r)
{
	return FIELD_GET(PCICAP_PRI_STATUS_RESPONSE_FAILURE, r);
}

/**
 * pcicap_pri_status_unexpected_group_index() - Got a response to no request of
 * its own
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pri_status_unexpected_group_index(u16 r)
{
	return FIELD_GET(PCICAP_PRI_STATUS_UNEXPECTED_GROUP_INDEX, r);
}

/**
 * pcicap_pri_status_stopped() - All its requests are done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pri_status_stopped(u16 r)
{
	return FIELD_GET(PCICAP_PRI_STATUS_STOPPED, r);
}

/**
 * pcicap_pri_status_response_pasid_required() - Wants the PASID in responses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pri_status_response_pasid_required(u16 r)
{
	return FIELD_GET(PCICAP_PRI_STATUS_RESPONSE_PASID_REQUIRED, r);
}

/**
 * pcicap_pri_read_status() - read: State of the page requests
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pri_read_status(const struct pcicap_pri *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PRI_STATUS, val);
}

/**
 * pcicap_pri_clear_status() - clear bits by writing 1: State of the
 * page requests
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pri_clear_status(const struct pcicap_pri *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_PRI_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_PRI_STATUS, bits);
}

/**
 * pcicap_pri_read_max_requests() - read: Most outstanding page requests
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pri_read_max_requests(const struct pcicap_pri *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PRI_MAX_REQUESTS, val);
}

/**
 * pcicap_pri_read_allocation() - read: Page requests it may have outstanding
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pri_read_allocation(const struct pcicap_pri *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PRI_ALLOCATION, val);
}

/**
 * pcicap_pri_write_allocation() - write: Page requests it may have outstanding
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_pri_write_allocation(const struct pcicap_pri *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_PRI_ALLOCATION, val);
}

/**
 * pcicap_pri_update_allocation() - change bits: Page requests it may
 * have outstanding
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
pcicap_pri_update_allocation(const struct pcicap_pri *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pri_read_allocation(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PRI_ALLOCATION,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_pri_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pri_dwords {
	struct pcicap_pri v;
	u32 dw[4];
};

/**
 * pcicap_pri_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pri_snapshot(const struct pcicap_pri *v, struct pcicap_pri_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/**
 * pcicap_pri_snapshot_ctrl() - from a snapshot: Use of page requests
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pri_snapshot_ctrl(const struct pcicap_pri_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PRI_CTRL,
				    val);
}

/**
 * pcicap_pri_snapshot_status() - from a snapshot: State of the page requests
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pri_snapshot_status(const struct pcicap_pri_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PRI_STATUS,
				    val);
}

/**
 * pcicap_pri_snapshot_max_requests() - from a snapshot: Most outstanding
 * page requests
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pri_snapshot_max_requests(const struct pcicap_pri_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PRI_MAX_REQUESTS, val);
}

/**
 * pcicap_pri_snapshot_allocation() - from a snapshot: Page requests it may
 * have outstanding
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pri_snapshot_allocation(const struct pcicap_pri_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PRI_ALLOCATION, val);
}

/**
 * pcicap_pri_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pri_init(struct pcicap_pri *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_pri_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pri_find().
 */
static inline int __must_check
pcicap_pri_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pri *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0013, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pri_init(v);
}

/**
 * pcicap_pri_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pri_find(struct pcicap_cfg *cfg, struct pcicap_pri *v)
{
	return pcicap_pri_find_after(cfg, 0, v);
}

/**
 * pcicap_pri_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pri_find().
 */
static inline int __must_check
pcicap_pri_find_next(const struct pcicap_pri *prev, struct pcicap_pri *v)
{
	return pcicap_pri_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PRI_H */
