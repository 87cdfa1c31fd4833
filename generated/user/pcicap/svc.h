/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Streamlined Virtual Channel
 *
 * Generated from specs/ext/svc.yaml - do not edit.
 * Source: PCIe Base, Streamlined Virtual Channel Extended Capability; pydiskcmd, QEMU
 */
#ifndef PCICAP_SVC_H
#define PCICAP_SVC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SVC_ID				0x0035

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Port capabilities */
#define PCICAP_SVC_PORT_CAP1			0x04
/* ro: Number of extended virtual channels */
#define  PCICAP_SVC_PORT_CAP1_EXTENDED_VC_COUNT	0x00000007
#define PCICAP_SVC_PORT_CAP2			0x08	/* rsvdp: Reserved */

/* rw: Controls the port */
#define PCICAP_SVC_PORT_CTRL				0x0c
/* rw: The virtual channels have been configured */
#define  PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED	0x00000001
#define  PCICAP_SVC_PORT_CTRL_WRITE_MASK		0x00000001

/* ro: Port status */
#define PCICAP_SVC_PORT_STATUS			0x10
/* ro: The VC or MFVC capability is in use instead */
#define  PCICAP_SVC_PORT_STATUS_USE_VC_MFVC	0x00000001

/* resource: One virtual channel */
#define PCICAP_SVC_RESOURCE			0x14
#define PCICAP_SVC_RESOURCE_STRIDE		0x0c

/* ro: Virtual channel resource capabilities */
#define PCICAP_SVC_RESOURCE_CAP				0x00
/* ro: Protocols */
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS		0x00000f00
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS_NON_UIO	0x00000100
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS_UIO		0x00000200
/* ro: Virtual channel ID */
#define  PCICAP_SVC_RESOURCE_CAP_VC_ID			0x00007000

/* rw: Virtual channel resource control */
#define PCICAP_SVC_RESOURCE_CTRL				0x04
/* rw: Traffic classes mapped to the channel */
#define  PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP			0x000000ff
/* rw: Protocol in use */
#define  PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT		0x00000f00
/* rw: Shared flow control usage limit */
#define  PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT		0x38000000
/* rw: The usage limit is enabled */
#define  PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE	0x40000000
/* rw: The virtual channel is enabled */
#define  PCICAP_SVC_RESOURCE_CTRL_ENABLE			0x80000000
#define  PCICAP_SVC_RESOURCE_CTRL_WRITE_MASK			0xf8000fff

/* ro: Virtual channel resource status */
#define PCICAP_SVC_RESOURCE_STATUS			0x08
/* ro: Negotiation of the virtual channel is pending */
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
	uint32_t port_cap1_extended_vc_count;
};

/* Port capabilities */
struct pcicap_svc_port_cap1 {
	uint32_t raw;
};

/* Number of extended virtual channels */
static inline uint32_t
pcicap_svc_port_cap1_extended_vc_count(struct pcicap_svc_port_cap1 r)
{
	return (uint32_t)(r.raw & PCICAP_SVC_PORT_CAP1_EXTENDED_VC_COUNT);
}

/**
 * pcicap_svc_read_port_cap1() - read: Port capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_read_port_cap1(const struct pcicap_svc *v,
			  struct pcicap_svc_port_cap1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_PORT_CAP1, &val->raw);
}

/* Controls the port */
struct pcicap_svc_port_ctrl {
	uint32_t raw;
};

/* The virtual channels have been configured */
static inline bool
pcicap_svc_port_ctrl_vc_enablement_completed(struct pcicap_svc_port_ctrl r)
{
	return (r.raw & PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_svc_port_ctrl
pcicap_svc_port_ctrl_set_vc_enablement_completed(struct pcicap_svc_port_ctrl r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED,
			      val ? PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED : 0);
	return r;
}

/**
 * pcicap_svc_read_port_ctrl() - read: Controls the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_read_port_ctrl(const struct pcicap_svc *v,
			  struct pcicap_svc_port_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_PORT_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_svc_update_port_ctrl(const struct pcicap_svc *v, uint32_t mask,
			    struct pcicap_svc_port_ctrl val)
{
	struct pcicap_svc_port_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SVC_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_svc_read_port_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SVC_PORT_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Port status */
struct pcicap_svc_port_status {
	uint32_t raw;
};

/* The VC or MFVC capability is in use instead */
static inline bool
pcicap_svc_port_status_use_vc_mfvc(struct pcicap_svc_port_status r)
{
	return (r.raw & PCICAP_SVC_PORT_STATUS_USE_VC_MFVC) != 0;
}

/**
 * pcicap_svc_read_port_status() - read: Port status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_read_port_status(const struct pcicap_svc *v,
			    struct pcicap_svc_port_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_PORT_STATUS, &val->raw);
}

/**
 * struct pcicap_svc_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_svc_dwords {
	struct pcicap_svc v;
	uint32_t dw[5];
};

/**
 * pcicap_svc_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_snapshot(const struct pcicap_svc *v, struct pcicap_svc_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/* Port capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_snapshot_port_cap1(const struct pcicap_svc_dwords *s,
			      struct pcicap_svc_port_cap1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SVC_PORT_CAP1,
				    &val->raw);
}

/* Controls the port: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_snapshot_port_ctrl(const struct pcicap_svc_dwords *s,
			      struct pcicap_svc_port_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SVC_PORT_CTRL,
				    &val->raw);
}

/* Port status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_snapshot_port_status(const struct pcicap_svc_dwords *s,
				struct pcicap_svc_port_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_PORT_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_init(struct pcicap_svc *v)
{
	int ret;

	{
		struct pcicap_svc_port_cap1 r;

		ret = pcicap_svc_read_port_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap1_extended_vc_count = 0;
		if (!ret)
			v->port_cap1_extended_vc_count =
				pcicap_svc_port_cap1_extended_vc_count(r);
	}
	{
		uint32_t end = 20;

		end = pcicap_raise32(end, 0x14,
				     (v->port_cap1_extended_vc_count + 1), 12);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_svc *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
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

/* Virtual channel resource capabilities */
struct pcicap_svc_resource_cap {
	uint32_t raw;
};

/* Protocols */
static inline uint32_t
pcicap_svc_resource_cap_protocols(struct pcicap_svc_resource_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SVC_RESOURCE_CAP_PROTOCOLS) >> 8);
}

/* Virtual channel ID */
static inline uint32_t
pcicap_svc_resource_cap_vc_id(struct pcicap_svc_resource_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SVC_RESOURCE_CAP_VC_ID) >> 12);
}

/**
 * pcicap_svc_resource_read_cap() - read: Virtual channel resource capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_read_cap(const struct pcicap_svc_resource *v,
			     struct pcicap_svc_resource_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_RESOURCE_CAP, &val->raw);
}

/* Virtual channel resource control */
struct pcicap_svc_resource_ctrl {
	uint32_t raw;
};

/* Traffic classes mapped to the channel */
static inline uint32_t
pcicap_svc_resource_ctrl_tc_vc_map(struct pcicap_svc_resource_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_svc_resource_ctrl
pcicap_svc_resource_ctrl_set_tc_vc_map(struct pcicap_svc_resource_ctrl r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP, val);
	return r;
}

/* Protocol in use */
static inline uint32_t
pcicap_svc_resource_ctrl_protocol_select(struct pcicap_svc_resource_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_svc_resource_ctrl
pcicap_svc_resource_ctrl_set_protocol_select(struct pcicap_svc_resource_ctrl r,
					     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT,
			      (uint32_t)val << 8);
	return r;
}

/* Shared flow control usage limit */
static inline uint32_t
pcicap_svc_resource_ctrl_shared_credit_limit(struct pcicap_svc_resource_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT) >> 27);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_svc_resource_ctrl
pcicap_svc_resource_ctrl_set_shared_credit_limit(struct pcicap_svc_resource_ctrl r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT,
			      (uint32_t)val << 27);
	return r;
}

/* The usage limit is enabled */
static inline bool
pcicap_svc_resource_ctrl_shared_credit_limit_enable(struct pcicap_svc_resource_ctrl r)
{
	return (r.raw & PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_svc_resource_ctrl
pcicap_svc_resource_ctrl_set_shared_credit_limit_enable(struct pcicap_svc_resource_ctrl r,
							bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE,
			      val ? PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT_ENABLE : 0);
	return r;
}

/* The virtual channel is enabled */
static inline bool
pcicap_svc_resource_ctrl_enable(struct pcicap_svc_resource_ctrl r)
{
	return (r.raw & PCICAP_SVC_RESOURCE_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_svc_resource_ctrl
pcicap_svc_resource_ctrl_set_enable(struct pcicap_svc_resource_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_SVC_RESOURCE_CTRL_ENABLE,
			      val ? PCICAP_SVC_RESOURCE_CTRL_ENABLE : 0);
	return r;
}

/**
 * pcicap_svc_resource_read_ctrl() - read: Virtual channel resource control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_read_ctrl(const struct pcicap_svc_resource *v,
			      struct pcicap_svc_resource_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_RESOURCE_CTRL,
				  &val->raw);
}

/**
 * pcicap_svc_resource_update_ctrl() - change bits: Virtual channel
 * resource control
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
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_update_ctrl(const struct pcicap_svc_resource *v,
				uint32_t mask,
				struct pcicap_svc_resource_ctrl val)
{
	struct pcicap_svc_resource_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SVC_RESOURCE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_svc_resource_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SVC_RESOURCE_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Virtual channel resource status */
struct pcicap_svc_resource_status {
	uint32_t raw;
};

/* Negotiation of the virtual channel is pending */
static inline bool
pcicap_svc_resource_status_negotiation_pending(struct pcicap_svc_resource_status r)
{
	return (r.raw & PCICAP_SVC_RESOURCE_STATUS_NEGOTIATION_PENDING) != 0;
}

/**
 * pcicap_svc_resource_read_status() - read: Virtual channel resource status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_read_status(const struct pcicap_svc_resource *v,
				struct pcicap_svc_resource_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SVC_RESOURCE_STATUS,
				  &val->raw);
}

/**
 * struct pcicap_svc_resource_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_svc_resource_dwords {
	struct pcicap_svc_resource v;
	uint32_t dw[3];
};

/**
 * pcicap_svc_resource_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_snapshot(const struct pcicap_svc_resource *v,
			     struct pcicap_svc_resource_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/*
 * Virtual channel resource capabilities: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_snapshot_cap(const struct pcicap_svc_resource_dwords *s,
				 struct pcicap_svc_resource_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_RESOURCE_CAP, &val->raw);
}

/* Virtual channel resource control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_snapshot_ctrl(const struct pcicap_svc_resource_dwords *s,
				  struct pcicap_svc_resource_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_RESOURCE_CTRL, &val->raw);
}

/* Virtual channel resource status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_snapshot_status(const struct pcicap_svc_resource_dwords *s,
				    struct pcicap_svc_resource_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SVC_RESOURCE_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_init(struct pcicap_svc_resource *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_open(const struct pcicap_svc *outer, uint32_t off,
			 struct pcicap_svc_resource *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x0c, &v->view);

	if (ret)
		return ret;
	return pcicap_svc_resource_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_svc_resource_elements(const struct pcicap_svc *v)
{
	return (v->port_cap1_extended_vc_count + 1);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_where(const struct pcicap_svc *v, uint32_t *off)
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
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_svc_resource_at(const struct pcicap_svc *outer, unsigned int index,
		       struct pcicap_svc_resource *v)
{
	uint32_t off;
	int ret = pcicap_svc_resource_where(outer, &off);

	if (!ret && index >= pcicap_svc_resource_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_svc_resource_open(outer, off + index * 0x0c, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SVC_H */
