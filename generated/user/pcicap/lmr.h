/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Lane Margining at the Receiver
 *
 * Generated from specs/ext/lmr.yaml - do not edit.
 * Source: PCIe Base, Lane Margining at the Receiver Extended Capability; libpci, NetBSD, pydiskcmd
 */
#ifndef PCICAP_LMR_H
#define PCICAP_LMR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_LMR_ID				0x0027

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Margining port capabilities */
#define PCICAP_LMR_PORT_CAP				0x04
/* hwinit: Needs driver software */
#define  PCICAP_LMR_PORT_CAP_USES_DRIVER_SOFTWARE	0x0001

/* ro: State of margining */
#define PCICAP_LMR_PORT_STATUS			0x06
/* ro: Ready for margining */
#define  PCICAP_LMR_PORT_STATUS_READY		0x0001
/* ro: The margining software is ready */
#define  PCICAP_LMR_PORT_STATUS_SOFTWARE_READY	0x0002

/* lane: One lane */
#define PCICAP_LMR_LANE				0x08
#define PCICAP_LMR_LANE_STRIDE			0x04

/* rw: Margining command for the lane */
#define PCICAP_LMR_LANE_CTRL					0x00
/* rw: Receiver number */
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER			0x0007
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_BROADCAST		0x0
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_A		0x1
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_B		0x2
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_C		0x3
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_D		0x4
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_E		0x5
#define  PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER_RX_F		0x6
/* rw: What to do */
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE			0x0038
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_REPORT		0x1
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_SET			0x2
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_STEP_TIMING		0x3
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_STEP_VOLTAGE		0x4
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_VENDOR_DEFINED	0x5
#define  PCICAP_LMR_LANE_CTRL_MARGIN_TYPE_NO_COMMAND		0x7
/* rw: Usage model; 0: lane margining at the receiver */
#define  PCICAP_LMR_LANE_CTRL_USAGE_MODEL			0x0040
/* rw: Argument or result */
#define  PCICAP_LMR_LANE_CTRL_PAYLOAD				0xff00
#define  PCICAP_LMR_LANE_CTRL_WRITE_MASK			0xff7f

/* ro: Margining response of the lane */
#define PCICAP_LMR_LANE_STATUS					0x02
/* ro: Receiver number */
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER			0x0007
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_BROADCAST	0x0
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_A		0x1
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_B		0x2
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_C		0x3
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_D		0x4
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_E		0x5
#define  PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER_RX_F		0x6
/* ro: What to do */
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE			0x0038
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_REPORT		0x1
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_SET			0x2
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_STEP_TIMING		0x3
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_STEP_VOLTAGE	0x4
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_VENDOR_DEFINED	0x5
#define  PCICAP_LMR_LANE_STATUS_MARGIN_TYPE_NO_COMMAND		0x7
/* ro: Usage model; 0: lane margining at the receiver */
#define  PCICAP_LMR_LANE_STATUS_USAGE_MODEL			0x0040
/* ro: Argument or result */
#define  PCICAP_LMR_LANE_STATUS_PAYLOAD				0xff00
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_lmr_desc;

/**
 * struct pcicap_lmr - Lane Margining at the Receiver
 * @view: where it is
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_lmr_find() only.
 */
struct pcicap_lmr {
	struct pcicap_view view;
	uint32_t link_width;
};

/* Margining port capabilities */
struct pcicap_lmr_port_cap {
	uint16_t raw;
};

/* Needs driver software */
static inline bool
pcicap_lmr_port_cap_uses_driver_software(struct pcicap_lmr_port_cap r)
{
	return (r.raw & PCICAP_LMR_PORT_CAP_USES_DRIVER_SOFTWARE) != 0;
}

/**
 * pcicap_lmr_read_port_cap() - read: Margining port capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_read_port_cap(const struct pcicap_lmr *v,
			 struct pcicap_lmr_port_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_PORT_CAP, &val->raw);
}

/* State of margining */
struct pcicap_lmr_port_status {
	uint16_t raw;
};

/* Ready for margining */
static inline bool
pcicap_lmr_port_status_ready(struct pcicap_lmr_port_status r)
{
	return (r.raw & PCICAP_LMR_PORT_STATUS_READY) != 0;
}

/* The margining software is ready */
static inline bool
pcicap_lmr_port_status_software_ready(struct pcicap_lmr_port_status r)
{
	return (r.raw & PCICAP_LMR_PORT_STATUS_SOFTWARE_READY) != 0;
}

/**
 * pcicap_lmr_read_port_status() - read: State of margining
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_read_port_status(const struct pcicap_lmr *v,
			    struct pcicap_lmr_port_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_PORT_STATUS, &val->raw);
}

/**
 * struct pcicap_lmr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_lmr_dwords {
	struct pcicap_lmr v;
	uint32_t dw[2];
};

/**
 * pcicap_lmr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_snapshot(const struct pcicap_lmr *v, struct pcicap_lmr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/* Margining port capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_snapshot_port_cap(const struct pcicap_lmr_dwords *s,
			     struct pcicap_lmr_port_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LMR_PORT_CAP,
				    &val->raw);
}

/* State of margining: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_snapshot_port_status(const struct pcicap_lmr_dwords *s,
				struct pcicap_lmr_port_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LMR_PORT_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_init(struct pcicap_lmr *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		uint32_t end = 8;

		end = pcicap_raise32(end, 0x08, v->link_width, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_lmr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0027, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_lmr_init(v);
}

/**
 * pcicap_lmr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_find(struct pcicap_cfg *cfg, struct pcicap_lmr *v)
{
	return pcicap_lmr_find_after(cfg, 0, v);
}

/**
 * pcicap_lmr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_lmr_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_find_next(const struct pcicap_lmr *prev, struct pcicap_lmr *v)
{
	return pcicap_lmr_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_lmr_lane - One lane
 * @view: where it is
 *
 * Made by pcicap_lmr_lane_at() only.
 */
struct pcicap_lmr_lane {
	struct pcicap_view view;
};

/* Margining command for the lane */
struct pcicap_lmr_lane_ctrl {
	uint16_t raw;
};

/* Receiver number */
static inline uint16_t
pcicap_lmr_lane_ctrl_receiver_number(struct pcicap_lmr_lane_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lmr_lane_ctrl
pcicap_lmr_lane_ctrl_set_receiver_number(struct pcicap_lmr_lane_ctrl r,
					 uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER, val);
	return r;
}

/* What to do */
static inline uint16_t
pcicap_lmr_lane_ctrl_margin_type(struct pcicap_lmr_lane_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_LMR_LANE_CTRL_MARGIN_TYPE) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lmr_lane_ctrl
pcicap_lmr_lane_ctrl_set_margin_type(struct pcicap_lmr_lane_ctrl r,
				     uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LMR_LANE_CTRL_MARGIN_TYPE,
			      (uint32_t)val << 3);
	return r;
}

/* Usage model; 0: lane margining at the receiver */
static inline bool
pcicap_lmr_lane_ctrl_usage_model(struct pcicap_lmr_lane_ctrl r)
{
	return (r.raw & PCICAP_LMR_LANE_CTRL_USAGE_MODEL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lmr_lane_ctrl
pcicap_lmr_lane_ctrl_set_usage_model(struct pcicap_lmr_lane_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LMR_LANE_CTRL_USAGE_MODEL,
			      val ? PCICAP_LMR_LANE_CTRL_USAGE_MODEL : 0);
	return r;
}

/* Argument or result */
static inline uint16_t
pcicap_lmr_lane_ctrl_payload(struct pcicap_lmr_lane_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_LMR_LANE_CTRL_PAYLOAD) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_lmr_lane_ctrl
pcicap_lmr_lane_ctrl_set_payload(struct pcicap_lmr_lane_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_LMR_LANE_CTRL_PAYLOAD,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_lmr_lane_read_ctrl() - read: Margining command for the lane
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_read_ctrl(const struct pcicap_lmr_lane *v,
			  struct pcicap_lmr_lane_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_LANE_CTRL, &val->raw);
}

/**
 * pcicap_lmr_lane_update_ctrl() - change bits: Margining command for the lane
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
pcicap_lmr_lane_update_ctrl(const struct pcicap_lmr_lane *v, uint16_t mask,
			    struct pcicap_lmr_lane_ctrl val)
{
	struct pcicap_lmr_lane_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_LMR_LANE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_lmr_lane_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LMR_LANE_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Margining response of the lane */
struct pcicap_lmr_lane_status {
	uint16_t raw;
};

/* Receiver number */
static inline uint16_t
pcicap_lmr_lane_status_receiver_number(struct pcicap_lmr_lane_status r)
{
	return (uint16_t)(r.raw & PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER);
}

/* What to do */
static inline uint16_t
pcicap_lmr_lane_status_margin_type(struct pcicap_lmr_lane_status r)
{
	return (uint16_t)((r.raw & PCICAP_LMR_LANE_STATUS_MARGIN_TYPE) >> 3);
}

/* Usage model; 0: lane margining at the receiver */
static inline bool
pcicap_lmr_lane_status_usage_model(struct pcicap_lmr_lane_status r)
{
	return (r.raw & PCICAP_LMR_LANE_STATUS_USAGE_MODEL) != 0;
}

/* Argument or result */
static inline uint16_t
pcicap_lmr_lane_status_payload(struct pcicap_lmr_lane_status r)
{
	return (uint16_t)((r.raw & PCICAP_LMR_LANE_STATUS_PAYLOAD) >> 8);
}

/**
 * pcicap_lmr_lane_read_status() - read: Margining response of the lane
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_read_status(const struct pcicap_lmr_lane *v,
			    struct pcicap_lmr_lane_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_LANE_STATUS, &val->raw);
}

/**
 * struct pcicap_lmr_lane_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_lmr_lane_dwords {
	struct pcicap_lmr_lane v;
	uint32_t dw[1];
};

/**
 * pcicap_lmr_lane_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_snapshot(const struct pcicap_lmr_lane *v,
			 struct pcicap_lmr_lane_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/* Margining command for the lane: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_snapshot_ctrl(const struct pcicap_lmr_lane_dwords *s,
			      struct pcicap_lmr_lane_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LMR_LANE_CTRL,
				    &val->raw);
}

/* Margining response of the lane: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_snapshot_status(const struct pcicap_lmr_lane_dwords *s,
				struct pcicap_lmr_lane_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LMR_LANE_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_init(struct pcicap_lmr_lane *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_open(const struct pcicap_lmr *outer, uint32_t off,
		     struct pcicap_lmr_lane *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x04, &v->view);

	if (ret)
		return ret;
	return pcicap_lmr_lane_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_lmr_lane_elements(const struct pcicap_lmr *v)
{
	return v->link_width;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_where(const struct pcicap_lmr *v, uint32_t *off)
{
	(void)v;
	*off = 0x08;
	return 0;
}

/**
 * pcicap_lmr_lane_at() - One lane
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_lmr_lane_at(const struct pcicap_lmr *outer, unsigned int index,
		   struct pcicap_lmr_lane *v)
{
	uint32_t off;
	int ret = pcicap_lmr_lane_where(outer, &off);

	if (!ret && index >= pcicap_lmr_lane_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_lmr_lane_open(outer, off + index * 0x04, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_LMR_H */
