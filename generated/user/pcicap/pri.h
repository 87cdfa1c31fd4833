/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Page Request Interface
 *
 * Generated from specs/ext/pri.yaml - do not edit.
 * Source: PCIe Base, Page Request Extended Capability
 */
#ifndef PCICAP_PRI_H
#define PCICAP_PRI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PRI_ID				0x0013
#define PCICAP_PRI_SIZE				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, rw1s: Page request control */
#define PCICAP_PRI_CTRL				0x04
/* rw: Page requests are enabled */
#define  PCICAP_PRI_CTRL_ENABLE			0x0001
/* rw1s: Resets the interface and discards outstanding requests; reads 0 */
#define  PCICAP_PRI_CTRL_RESET			0x0002
#define  PCICAP_PRI_CTRL_WRITE_MASK		0x0003
#define  PCICAP_PRI_CTRL_KEEP_MASK		0xfffd

/* rw1c, ro: Page request status */
#define PCICAP_PRI_STATUS				0x06
/* rw1c: A response reported failure */
#define  PCICAP_PRI_STATUS_RESPONSE_FAILURE		0x0001
/* rw1c: A response had an unexpected group index */
#define  PCICAP_PRI_STATUS_UNEXPECTED_GROUP_INDEX	0x0002
/* ro: No request is outstanding */
#define  PCICAP_PRI_STATUS_STOPPED			0x0100
/* ro: Responses need the PASID of the request */
#define  PCICAP_PRI_STATUS_RESPONSE_PASID_REQUIRED	0x8000
#define  PCICAP_PRI_STATUS_W1C_MASK			0x0003
/* ro: Maximum number of outstanding page requests */
#define PCICAP_PRI_MAX_REQUESTS			0x08
/* rw: Number of outstanding page requests allowed */
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

/* Page request control */
struct pcicap_pri_ctrl {
	uint16_t raw;
};

/* Page requests are enabled */
static inline bool
pcicap_pri_ctrl_enable(struct pcicap_pri_ctrl r)
{
	return (r.raw & PCICAP_PRI_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pri_ctrl
pcicap_pri_ctrl_set_enable(struct pcicap_pri_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PRI_CTRL_ENABLE,
			      val ? PCICAP_PRI_CTRL_ENABLE : 0);
	return r;
}

/* Resets the interface and discards outstanding requests; reads 0 */
static inline bool
pcicap_pri_ctrl_reset(struct pcicap_pri_ctrl r)
{
	return (r.raw & PCICAP_PRI_CTRL_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pri_ctrl
pcicap_pri_ctrl_set_reset(struct pcicap_pri_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_PRI_CTRL_RESET,
			      val ? PCICAP_PRI_CTRL_RESET : 0);
	return r;
}

/**
 * pcicap_pri_read_ctrl() - read: Page request control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_read_ctrl(const struct pcicap_pri *v, struct pcicap_pri_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PRI_CTRL, &val->raw);
}

/**
 * pcicap_pri_update_ctrl() - change bits: Page request control
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
pcicap_pri_update_ctrl(const struct pcicap_pri *v, uint16_t mask,
		       struct pcicap_pri_ctrl val)
{
	struct pcicap_pri_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PRI_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pri_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_PRI_CTRL,
				 (uint16_t)((old.raw & PCICAP_PRI_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Page request status */
struct pcicap_pri_status {
	uint16_t raw;
};

/* A response reported failure */
static inline bool
pcicap_pri_status_response_failure(struct pcicap_pri_status r)
{
	return (r.raw & PCICAP_PRI_STATUS_RESPONSE_FAILURE) != 0;
}

/* A response had an unexpected group index */
static inline bool
pcicap_pri_status_unexpected_group_index(struct pcicap_pri_status r)
{
	return (r.raw & PCICAP_PRI_STATUS_UNEXPECTED_GROUP_INDEX) != 0;
}

/* No request is outstanding */
static inline bool
pcicap_pri_status_stopped(struct pcicap_pri_status r)
{
	return (r.raw & PCICAP_PRI_STATUS_STOPPED) != 0;
}

/* Responses need the PASID of the request */
static inline bool
pcicap_pri_status_response_pasid_required(struct pcicap_pri_status r)
{
	return (r.raw & PCICAP_PRI_STATUS_RESPONSE_PASID_REQUIRED) != 0;
}

/**
 * pcicap_pri_read_status() - read: Page request status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_read_status(const struct pcicap_pri *v,
		       struct pcicap_pri_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_PRI_STATUS, &val->raw);
}

/**
 * pcicap_pri_clear_status() - clear bits by writing 1: Page request status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_clear_status(const struct pcicap_pri *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PRI_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_PRI_STATUS, bits);
}

/**
 * pcicap_pri_read_max_requests() - read: Maximum number of outstanding
 * page requests
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_read_max_requests(const struct pcicap_pri *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PRI_MAX_REQUESTS, val);
}

/**
 * pcicap_pri_read_allocation() - read: Number of outstanding page
 * requests allowed
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_read_allocation(const struct pcicap_pri *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PRI_ALLOCATION, val);
}

/**
 * pcicap_pri_write_allocation() - write: Number of outstanding page
 * requests allowed
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_write_allocation(const struct pcicap_pri *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_PRI_ALLOCATION, val);
}

/**
 * pcicap_pri_update_allocation() - change bits: Number of outstanding page
 * requests allowed
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
pcicap_pri_update_allocation(const struct pcicap_pri *v, uint32_t mask,
			     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pri_read_allocation(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PRI_ALLOCATION,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_pri_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pri_dwords {
	struct pcicap_pri v;
	uint32_t dw[4];
};

/**
 * pcicap_pri_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_snapshot(const struct pcicap_pri *v, struct pcicap_pri_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* Page request control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pri_snapshot_ctrl(const struct pcicap_pri_dwords *s,
			 struct pcicap_pri_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PRI_CTRL,
				    &val->raw);
}

/* Page request status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pri_snapshot_status(const struct pcicap_pri_dwords *s,
			   struct pcicap_pri_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_PRI_STATUS,
				    &val->raw);
}

/*
 * Maximum number of outstanding page requests: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_snapshot_max_requests(const struct pcicap_pri_dwords *s,
				 uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PRI_MAX_REQUESTS, val);
}

/*
 * Number of outstanding page requests allowed: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pri_snapshot_allocation(const struct pcicap_pri_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PRI_ALLOCATION, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pri_init(struct pcicap_pri *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pri_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_pri *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_pri_find_next(const struct pcicap_pri *prev, struct pcicap_pri *v)
{
	return pcicap_pri_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PRI_H */
