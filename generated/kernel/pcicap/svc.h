/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Streamlined Virtual Channel
 *
 * Generated from specs/ext/svc.yaml - do not edit.
 * Source: PCIe Base, Streamlined Virtual Channel Extended Capability; pydiskcmd, QEMU
 */
#ifndef PCICAP_SVC_H
#define PCICAP_SVC_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_SVC_ID				0x0035

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Channels of the port */
#define PCICAP_SVC_PORT_CAP1			0x04
/* ro: Channels beside the default one */
#define  PCICAP_SVC_PORT_CAP1_EXTENDED_VC_COUNT	0x00000007
#define PCICAP_SVC_PORT_CAP2			0x08	/* rsvdp: Reserved */

/* rw: Controls the port */
#define PCICAP_SVC_PORT_CTRL				0x0c
/* rw: Software has set up the channels */
#define  PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED	0x00000001
#define  PCICAP_SVC_PORT_CTRL_WRITE_MASK		0x00000001

/* ro: State of the port */
#define PCICAP_SVC_PORT_STATUS			0x10
/* ro: The older virtual channel capability is in use */
#define  PCICAP_SVC_PORT_STATUS_USE_VC_MFVC	0x00000001

/* resource: One virtual channel */
#define PCICAP_SVC_RESOURCE			0x14
#define PCICAP_SVC_RESOURCE_STRIDE		0x0c

/* ro: What the channel supports */
#define PCICAP_SVC_RESOURCE_CAP				0x00
/* ro: Protocols */
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS		0x00000f00
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS_NON_UIO	0x00000100
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS_UIO		0x00000200
/* ro: Number of the channel */
#define  PCICAP_SVC_RESOURCE_CAP_VC_ID			0x00007000

/* rw: Use of the channel */
#define PCICAP_SVC_RESOURCE_CTRL				0x04
/* rw: Traffic classes on this channel */
#define  PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP			0x000000ff
/* rw: Protocol in use */
#define  PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT		0x00000f00
/* rw: Limit of shared flow control use */
#define  PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT		0x38000000
/* rw: There is a limit */
#define  PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE	0x40000000
/* rw: The channel is in use */
#define  PCICAP_SVC_RESOURCE_CTRL_ENABLE			0x80000000
#define  PCICAP_SVC_RESOURCE_CTRL_WRITE_MASK			0xf8000fff

/* ro: State of the channel */
#define PCICAP_SVC_RESOURCE_STATUS			0x08
/* ro: The channel is not yet ready */
#define  PCICAP_SVC_RESOURCE_STATUS_NEGOTIATION_PENDING	0x00000002
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_svc_desc;

/**
 * struct pcicap_svc - Streamlined Virtual Channel
 * @view: where it is
 * @port_cap1_extended_vc_count: read once: the layout depends on it
 *
 * Made by pcicap_svc_find() only.
 */
struct pcicap_svc {
	struct pcicap_view view;
	u32 port_cap1_extended_vc_count;
};

/**
 * pcicap_svc_port_cap1_extended_vc_count() - Channels beside the default one
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_svc_port_cap1_extended_vc_count(u32 r)
{
	return FIELD_GET(PCICAP_SVC_PORT_CAP1_EXTENDED_VC_COUNT, r);
}

/**
 * pcicap_svc_read_port_cap1() - read: Channels of the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_svc_read_port_cap1(const struct pcicap_svc *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_PORT_CAP1, val);
}

/**
 * pcicap_svc_port_ctrl_vc_enablement_completed() - Software has set up
 * the channels
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_svc_port_ctrl_vc_enablement_completed(u32 r)
{
	return FIELD_GET(PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED, r);
}

/**
 * pcicap_svc_port_ctrl_set_vc_enablement_completed() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_svc_port_ctrl_set_vc_enablement_completed(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED) |
	       FIELD_PREP(PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED, val);
}

/**
 * pcicap_svc_read_port_ctrl() - read: Controls the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_svc_read_port_ctrl(const struct pcicap_svc *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_PORT_CTRL, val);
}

/**
 * pcicap_svc_update_port_ctrl() - change bits: Controls the port
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_svc_update_port_ctrl(const struct pcicap_svc *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_SVC_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_svc_read_port_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SVC_PORT_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_svc_port_status_use_vc_mfvc() - The older virtual channel capability
 * is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_svc_port_status_use_vc_mfvc(u32 r)
{
	return FIELD_GET(PCICAP_SVC_PORT_STATUS_USE_VC_MFVC, r);
}

/**
 * pcicap_svc_read_port_status() - read: State of the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_svc_read_port_status(const struct pcicap_svc *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_PORT_STATUS, val);
}

/**
 * struct pcicap_svc_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_svc_dwords {
	struct pcicap_svc v;
	u32 dw[5];
};

/**
 * pcicap_svc_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_svc_snapshot(const struct pcicap_svc *v, struct pcicap_svc_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/**
 * pcicap_svc_snapshot_port_cap1() - from a snapshot: Channels of the port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_svc_snapshot_port_cap1(const struct pcicap_svc_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SVC_PORT_CAP1,
				    val);
}

/**
 * pcicap_svc_snapshot_port_ctrl() - from a snapshot: Controls the port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_svc_snapshot_port_ctrl(const struct pcicap_svc_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SVC_PORT_CTRL,
				    val);
}

/**
 * pcicap_svc_snapshot_port_status() - from a snapshot: State of the port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_svc_snapshot_port_status(const struct pcicap_svc_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_PORT_STATUS, val);
}

/**
 * pcicap_svc_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_svc_init(struct pcicap_svc *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_svc_read_port_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap1_extended_vc_count = 0;
		if (!ret)
			v->port_cap1_extended_vc_count = pcicap_svc_port_cap1_extended_vc_count(r);
	}
	{
		u32 end = 20;

		end = pcicap_raise32(end, 0x14,
				     (v->port_cap1_extended_vc_count + 1), 12);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_svc_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_svc_find().
 */
static inline int __must_check
pcicap_svc_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_svc *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0035, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_svc_init(v);
}

/**
 * pcicap_svc_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_svc_find(struct pcicap_cfg *cfg, struct pcicap_svc *v)
{
	return pcicap_svc_find_after(cfg, 0, v);
}

/**
 * pcicap_svc_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_svc_find().
 */
static inline int __must_check
pcicap_svc_find_next(const struct pcicap_svc *prev, struct pcicap_svc *v)
{
	return pcicap_svc_find_after(prev->view.cfg, prev->view.offset, v);
}

/**
 * struct pcicap_svc_resource - One virtual channel
 * @view: where it is
 *
 * Made by pcicap_svc_resource_at() only.
 */
struct pcicap_svc_resource {
	struct pcicap_view view;
};

/**
 * pcicap_svc_resource_cap_protocols() - Protocols
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_svc_resource_cap_protocols(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CAP_PROTOCOLS, r);
}

/**
 * pcicap_svc_resource_cap_vc_id() - Number of the channel
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_svc_resource_cap_vc_id(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CAP_VC_ID, r);
}

/**
 * pcicap_svc_resource_read_cap() - read: What the channel supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_svc_resource_read_cap(const struct pcicap_svc_resource *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_RESOURCE_CAP, val);
}

/**
 * pcicap_svc_resource_ctrl_tc_vc_map() - Traffic classes on this channel
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_svc_resource_ctrl_tc_vc_map(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP, r);
}

/**
 * pcicap_svc_resource_ctrl_set_tc_vc_map() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_svc_resource_ctrl_set_tc_vc_map(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP) |
	       FIELD_PREP(PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP, val);
}

/**
 * pcicap_svc_resource_ctrl_protocol_select() - Protocol in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_svc_resource_ctrl_protocol_select(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT, r);
}

/**
 * pcicap_svc_resource_ctrl_set_protocol_select() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_svc_resource_ctrl_set_protocol_select(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT) |
	       FIELD_PREP(PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT, val);
}

/**
 * pcicap_svc_resource_ctrl_shared_credit_limit() - Limit of shared flow
 * control use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_svc_resource_ctrl_shared_credit_limit(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT, r);
}

/**
 * pcicap_svc_resource_ctrl_set_shared_credit_limit() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_svc_resource_ctrl_set_shared_credit_limit(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT) |
	       FIELD_PREP(PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT, val);
}

/**
 * pcicap_svc_resource_ctrl_shared_credit_limit_enable() - There is a limit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_svc_resource_ctrl_shared_credit_limit_enable(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE,
			 r);
}

/**
 * pcicap_svc_resource_ctrl_set_shared_credit_limit_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_svc_resource_ctrl_set_shared_credit_limit_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE) |
	       FIELD_PREP(PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE,
			  val);
}

/**
 * pcicap_svc_resource_ctrl_enable() - The channel is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_svc_resource_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_CTRL_ENABLE, r);
}

/**
 * pcicap_svc_resource_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_svc_resource_ctrl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_SVC_RESOURCE_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_SVC_RESOURCE_CTRL_ENABLE, val);
}

/**
 * pcicap_svc_resource_read_ctrl() - read: Use of the channel
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_svc_resource_read_ctrl(const struct pcicap_svc_resource *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_RESOURCE_CTRL, val);
}

/**
 * pcicap_svc_resource_update_ctrl() - change bits: Use of the channel
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_svc_resource_update_ctrl(const struct pcicap_svc_resource *v, u32 mask,
				u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_SVC_RESOURCE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_svc_resource_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SVC_RESOURCE_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_svc_resource_status_negotiation_pending() - The channel is not
 * yet ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_svc_resource_status_negotiation_pending(u32 r)
{
	return FIELD_GET(PCICAP_SVC_RESOURCE_STATUS_NEGOTIATION_PENDING, r);
}

/**
 * pcicap_svc_resource_read_status() - read: State of the channel
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_svc_resource_read_status(const struct pcicap_svc_resource *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_RESOURCE_STATUS, val);
}

/**
 * struct pcicap_svc_resource_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_svc_resource_dwords {
	struct pcicap_svc_resource v;
	u32 dw[3];
};

/**
 * pcicap_svc_resource_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_svc_resource_snapshot(const struct pcicap_svc_resource *v,
			     struct pcicap_svc_resource_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/**
 * pcicap_svc_resource_snapshot_cap() - from a snapshot: What the
 * channel supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_svc_resource_snapshot_cap(const struct pcicap_svc_resource_dwords *s,
				 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_RESOURCE_CAP, val);
}

/**
 * pcicap_svc_resource_snapshot_ctrl() - from a snapshot: Use of the channel
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_svc_resource_snapshot_ctrl(const struct pcicap_svc_resource_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_RESOURCE_CTRL, val);
}

/**
 * pcicap_svc_resource_snapshot_status() - from a snapshot: State of the channel
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_svc_resource_snapshot_status(const struct pcicap_svc_resource_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_RESOURCE_STATUS, val);
}

/**
 * pcicap_svc_resource_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_svc_resource_init(struct pcicap_svc_resource *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_svc_resource_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_svc_resource_open(const struct pcicap_svc *outer, u32 off,
			 struct pcicap_svc_resource *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x0c, &v->view);

	if (ret)
		return ret;
	return pcicap_svc_resource_init(v);
}

/**
 * pcicap_svc_resource_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_svc_resource_elements(const struct pcicap_svc *v)
{
	return (v->port_cap1_extended_vc_count + 1);
}

/**
 * pcicap_svc_resource_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_svc_resource_where(const struct pcicap_svc *v, u32 *off)
{
	(void)v;
	*off = 0x14;
	return 0;
}

/**
 * pcicap_svc_resource_at() - One virtual channel
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_svc_resource_at(const struct pcicap_svc *outer, unsigned int index,
		       struct pcicap_svc_resource *v)
{
	u32 off;
	int ret = pcicap_svc_resource_where(outer, &off);

	if (!ret && index >= pcicap_svc_resource_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_svc_resource_open(outer, off + index * 0x0c, v);
}

#endif /* PCICAP_SVC_H */
