/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Lane Margining at the Receiver
 *
 * Generated from specs/ext/lmr.yaml - do not edit.
 * Source: PCIe Base, Lane Margining at the Receiver Extended Capability; libpci, NetBSD, pydiskcmd
 */
#ifndef PCICAP_LMR_H
#define PCICAP_LMR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_LMR_ID				0x0027

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_LMR_PORT_CAP				0x04	/* hwinit: What the port supports */
#define  PCICAP_LMR_PORT_CAP_USES_DRIVER_SOFTWARE	0x0001	/* hwinit: Needs driver software */

/* ro: State of margining */
#define PCICAP_LMR_PORT_STATUS			0x06
/* ro: Ready for margining */
#define  PCICAP_LMR_PORT_STATUS_READY		0x0001
/* ro: The driver software is ready */
#define  PCICAP_LMR_PORT_STATUS_SOFTWARE_READY	0x0002

/* lane: One lane */
#define PCICAP_LMR_LANE				0x08
#define PCICAP_LMR_LANE_STRIDE			0x04

/* rw: Command to the lane */
#define PCICAP_LMR_LANE_CTRL					0x00
/* rw: Receiver on the way */
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
/* rw: 0 is lane margining at the receiver */
#define  PCICAP_LMR_LANE_CTRL_USAGE_MODEL			0x0040
/* rw: Argument or result */
#define  PCICAP_LMR_LANE_CTRL_PAYLOAD				0xff00
#define  PCICAP_LMR_LANE_CTRL_WRITE_MASK			0xff7f

/* ro: Answer of the lane */
#define PCICAP_LMR_LANE_STATUS					0x02
/* ro: Receiver on the way */
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
/* ro: 0 is lane margining at the receiver */
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
	u32 link_width;
};

/**
 * pcicap_lmr_port_cap_uses_driver_software() - Needs driver software
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lmr_port_cap_uses_driver_software(u16 r)
{
	return FIELD_GET(PCICAP_LMR_PORT_CAP_USES_DRIVER_SOFTWARE, r);
}

/**
 * pcicap_lmr_read_port_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_lmr_read_port_cap(const struct pcicap_lmr *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_PORT_CAP, val);
}

/**
 * pcicap_lmr_port_status_ready() - Ready for margining
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lmr_port_status_ready(u16 r)
{
	return FIELD_GET(PCICAP_LMR_PORT_STATUS_READY, r);
}

/**
 * pcicap_lmr_port_status_software_ready() - The driver software is ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lmr_port_status_software_ready(u16 r)
{
	return FIELD_GET(PCICAP_LMR_PORT_STATUS_SOFTWARE_READY, r);
}

/**
 * pcicap_lmr_read_port_status() - read: State of margining
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_lmr_read_port_status(const struct pcicap_lmr *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_PORT_STATUS, val);
}

/**
 * struct pcicap_lmr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_lmr_dwords {
	struct pcicap_lmr v;
	u32 dw[2];
};

/**
 * pcicap_lmr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lmr_snapshot(const struct pcicap_lmr *v, struct pcicap_lmr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_lmr_snapshot_port_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_lmr_snapshot_port_cap(const struct pcicap_lmr_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LMR_PORT_CAP,
				    val);
}

/**
 * pcicap_lmr_snapshot_port_status() - from a snapshot: State of margining
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_lmr_snapshot_port_status(const struct pcicap_lmr_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LMR_PORT_STATUS, val);
}

/**
 * pcicap_lmr_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lmr_init(struct pcicap_lmr *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 end = 8;

		end = pcicap_raise32(end, 0x08, v->link_width, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_lmr_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_lmr_find().
 */
static inline int __must_check
pcicap_lmr_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_lmr *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
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

/**
 * pcicap_lmr_lane_ctrl_receiver_number() - Receiver on the way
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lmr_lane_ctrl_receiver_number(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER, r);
}

/**
 * pcicap_lmr_lane_ctrl_set_receiver_number() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lmr_lane_ctrl_set_receiver_number(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER) |
	       FIELD_PREP(PCICAP_LMR_LANE_CTRL_RECEIVER_NUMBER, val);
}

/**
 * pcicap_lmr_lane_ctrl_margin_type() - What to do
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lmr_lane_ctrl_margin_type(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_CTRL_MARGIN_TYPE, r);
}

/**
 * pcicap_lmr_lane_ctrl_set_margin_type() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lmr_lane_ctrl_set_margin_type(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LMR_LANE_CTRL_MARGIN_TYPE) |
	       FIELD_PREP(PCICAP_LMR_LANE_CTRL_MARGIN_TYPE, val);
}

/**
 * pcicap_lmr_lane_ctrl_usage_model() - 0 is lane margining at the receiver
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lmr_lane_ctrl_usage_model(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_CTRL_USAGE_MODEL, r);
}

/**
 * pcicap_lmr_lane_ctrl_set_usage_model() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lmr_lane_ctrl_set_usage_model(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_LMR_LANE_CTRL_USAGE_MODEL) |
	       FIELD_PREP(PCICAP_LMR_LANE_CTRL_USAGE_MODEL, val);
}

/**
 * pcicap_lmr_lane_ctrl_payload() - Argument or result
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lmr_lane_ctrl_payload(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_CTRL_PAYLOAD, r);
}

/**
 * pcicap_lmr_lane_ctrl_set_payload() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_lmr_lane_ctrl_set_payload(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LMR_LANE_CTRL_PAYLOAD) |
	       FIELD_PREP(PCICAP_LMR_LANE_CTRL_PAYLOAD, val);
}

/**
 * pcicap_lmr_lane_read_ctrl() - read: Command to the lane
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_lmr_lane_read_ctrl(const struct pcicap_lmr_lane *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_LANE_CTRL, val);
}

/**
 * pcicap_lmr_lane_update_ctrl() - change bits: Command to the lane
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
pcicap_lmr_lane_update_ctrl(const struct pcicap_lmr_lane *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_LMR_LANE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_lmr_lane_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LMR_LANE_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_lmr_lane_status_receiver_number() - Receiver on the way
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lmr_lane_status_receiver_number(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_STATUS_RECEIVER_NUMBER, r);
}

/**
 * pcicap_lmr_lane_status_margin_type() - What to do
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lmr_lane_status_margin_type(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_STATUS_MARGIN_TYPE, r);
}

/**
 * pcicap_lmr_lane_status_usage_model() - 0 is lane margining at the receiver
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_lmr_lane_status_usage_model(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_STATUS_USAGE_MODEL, r);
}

/**
 * pcicap_lmr_lane_status_payload() - Argument or result
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_lmr_lane_status_payload(u16 r)
{
	return FIELD_GET(PCICAP_LMR_LANE_STATUS_PAYLOAD, r);
}

/**
 * pcicap_lmr_lane_read_status() - read: Answer of the lane
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_lmr_lane_read_status(const struct pcicap_lmr_lane *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LMR_LANE_STATUS, val);
}

/**
 * struct pcicap_lmr_lane_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_lmr_lane_dwords {
	struct pcicap_lmr_lane v;
	u32 dw[1];
};

/**
 * pcicap_lmr_lane_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lmr_lane_snapshot(const struct pcicap_lmr_lane *v,
			 struct pcicap_lmr_lane_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 1, &s->dw[0]);
}

/**
 * pcicap_lmr_lane_snapshot_ctrl() - from a snapshot: Command to the lane
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_lmr_lane_snapshot_ctrl(const struct pcicap_lmr_lane_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_LMR_LANE_CTRL,
				    val);
}

/**
 * pcicap_lmr_lane_snapshot_status() - from a snapshot: Answer of the lane
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_lmr_lane_snapshot_status(const struct pcicap_lmr_lane_dwords *s,
				u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LMR_LANE_STATUS, val);
}

/**
 * pcicap_lmr_lane_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lmr_lane_init(struct pcicap_lmr_lane *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_lmr_lane_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lmr_lane_open(const struct pcicap_lmr *outer, u32 off,
		     struct pcicap_lmr_lane *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x04, &v->view);

	if (ret)
		return ret;
	return pcicap_lmr_lane_init(v);
}

/**
 * pcicap_lmr_lane_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_lmr_lane_elements(const struct pcicap_lmr *v)
{
	return v->link_width;
}

/**
 * pcicap_lmr_lane_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_lmr_lane_where(const struct pcicap_lmr *v, u32 *off)
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
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_lmr_lane_at(const struct pcicap_lmr *outer, unsigned int index,
		   struct pcicap_lmr_lane *v)
{
	u32 off;
	int ret = pcicap_lmr_lane_where(outer, &off);

	if (!ret && index >= pcicap_lmr_lane_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_lmr_lane_open(outer, off + index * 0x04, v);
}

#endif /* PCICAP_LMR_H */
