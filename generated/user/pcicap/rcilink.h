/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Internal Link Control
 *
 * Generated from specs/ext/rcilink.yaml - do not edit.
 * Source: PCIe Base, Root Complex Internal Link Control Capability; EDK2, pcics, pydiskcmd
 */
#ifndef PCICAP_RCILINK_H
#define PCICAP_RCILINK_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_RCILINK_ID			0x0006
#define PCICAP_RCILINK_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Link capabilities */
#define PCICAP_RCILINK_LINK_CAP					0x04
/* ro: Highest speed */
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED			0x0000000f
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT2_5		0x1
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT5		0x2
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT8		0x3
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT16		0x4
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT32		0x5
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT64		0x6
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED_GT128		0x7
/* ro: Widest width */
#define  PCICAP_RCILINK_LINK_CAP_MAX_LINK_WIDTH			0x000003f0
/* ro: ASPM support */
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT			0x00000c00
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_NONE		0x0
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L0S		0x1
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L1		0x2
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L0S_L1		0x3
/* ro: L0s exit latency */
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY		0x00007000
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_64NS	0x0
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_128NS	0x1
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_256NS	0x2
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_512NS	0x3
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_1US	0x4
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_2US	0x5
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_4US	0x6
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_ABOVE_4US	0x7
/* ro: L1 exit latency */
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY		0x00038000
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_1US	0x0
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_2US	0x1
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_4US	0x2
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_8US	0x3
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_16US	0x4
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_32US	0x5
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_64US	0x6
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_ABOVE_64US	0x7

#define PCICAP_RCILINK_LINK_CTRL			0x08	/* rw: Controls the link */
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL		0x0003	/* rw: ASPM control */
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_DISABLED	0x0
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L0S	0x1
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L1	0x2
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L0S_L1	0x3
#define  PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC		0x0080	/* rw: Extended synch */
#define  PCICAP_RCILINK_LINK_CTRL_WRITE_MASK		0x0083

/* ro: Link status */
#define PCICAP_RCILINK_LINK_STATUS				0x0a
/* ro: Current link speed */
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED		0x000f
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT2_5	0x1
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT5	0x2
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT8	0x3
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT16	0x4
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT32	0x5
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT64	0x6
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT128	0x7
/* ro: Negotiated link width */
#define  PCICAP_RCILINK_LINK_STATUS_NEGOTIATED_LINK_WIDTH	0x03f0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_rcilink_desc;

/**
 * struct pcicap_rcilink - Root Complex Internal Link Control
 * @view: where it is
 *
 * Made by pcicap_rcilink_find() only.
 */
struct pcicap_rcilink {
	struct pcicap_view view;
};

/* Link capabilities */
struct pcicap_rcilink_link_cap {
	uint32_t raw;
};

/* Highest speed */
static inline uint32_t
pcicap_rcilink_link_cap_max_link_speed(struct pcicap_rcilink_link_cap r)
{
	return (uint32_t)(r.raw & PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED);
}

/* Widest width (raw; quantity in lanes) */
static inline uint32_t
pcicap_rcilink_link_cap_max_link_width(struct pcicap_rcilink_link_cap r)
{
	return (uint32_t)((r.raw & PCICAP_RCILINK_LINK_CAP_MAX_LINK_WIDTH) >> 4);
}

/* ASPM support */
static inline uint32_t
pcicap_rcilink_link_cap_aspm_support(struct pcicap_rcilink_link_cap r)
{
	return (uint32_t)((r.raw & PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT) >> 10);
}

/* L0s exit latency */
static inline uint32_t
pcicap_rcilink_link_cap_l0s_exit_latency(struct pcicap_rcilink_link_cap r)
{
	return (uint32_t)((r.raw & PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY) >> 12);
}

/* L1 exit latency */
static inline uint32_t
pcicap_rcilink_link_cap_l1_exit_latency(struct pcicap_rcilink_link_cap r)
{
	return (uint32_t)((r.raw & PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY) >> 15);
}

/**
 * pcicap_rcilink_read_link_cap() - read: Link capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_read_link_cap(const struct pcicap_rcilink *v,
			     struct pcicap_rcilink_link_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCILINK_LINK_CAP, &val->raw);
}

/* Controls the link */
struct pcicap_rcilink_link_ctrl {
	uint16_t raw;
};

/* ASPM control */
static inline uint16_t
pcicap_rcilink_link_ctrl_aspm_control(struct pcicap_rcilink_link_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_rcilink_link_ctrl
pcicap_rcilink_link_ctrl_set_aspm_control(struct pcicap_rcilink_link_ctrl r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL,
			      val);
	return r;
}

/* Extended synch */
static inline bool
pcicap_rcilink_link_ctrl_extended_sync(struct pcicap_rcilink_link_ctrl r)
{
	return (r.raw & PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_rcilink_link_ctrl
pcicap_rcilink_link_ctrl_set_extended_sync(struct pcicap_rcilink_link_ctrl r,
					   bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC,
			      val ? PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC : 0);
	return r;
}

/**
 * pcicap_rcilink_read_link_ctrl() - read: Controls the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_read_link_ctrl(const struct pcicap_rcilink *v,
			      struct pcicap_rcilink_link_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCILINK_LINK_CTRL,
				  &val->raw);
}

/**
 * pcicap_rcilink_update_link_ctrl() - change bits: Controls the link
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
pcicap_rcilink_update_link_ctrl(const struct pcicap_rcilink *v, uint16_t mask,
				struct pcicap_rcilink_link_ctrl val)
{
	struct pcicap_rcilink_link_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_RCILINK_LINK_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_rcilink_read_link_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_RCILINK_LINK_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Link status */
struct pcicap_rcilink_link_status {
	uint16_t raw;
};

/* Current link speed */
static inline uint16_t
pcicap_rcilink_link_status_current_link_speed(struct pcicap_rcilink_link_status r)
{
	return (uint16_t)(r.raw & PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED);
}

/* Negotiated link width (raw; quantity in lanes) */
static inline uint16_t
pcicap_rcilink_link_status_negotiated_link_width(struct pcicap_rcilink_link_status r)
{
	return (uint16_t)((r.raw & PCICAP_RCILINK_LINK_STATUS_NEGOTIATED_LINK_WIDTH) >> 4);
}

/**
 * pcicap_rcilink_read_link_status() - read: Link status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_read_link_status(const struct pcicap_rcilink *v,
				struct pcicap_rcilink_link_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCILINK_LINK_STATUS,
				  &val->raw);
}

/**
 * struct pcicap_rcilink_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rcilink_dwords {
	struct pcicap_rcilink v;
	uint32_t dw[3];
};

/**
 * pcicap_rcilink_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_snapshot(const struct pcicap_rcilink *v,
			struct pcicap_rcilink_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* Link capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_snapshot_link_cap(const struct pcicap_rcilink_dwords *s,
				 struct pcicap_rcilink_link_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCILINK_LINK_CAP, &val->raw);
}

/* Controls the link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_snapshot_link_ctrl(const struct pcicap_rcilink_dwords *s,
				  struct pcicap_rcilink_link_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCILINK_LINK_CTRL, &val->raw);
}

/* Link status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_snapshot_link_status(const struct pcicap_rcilink_dwords *s,
				    struct pcicap_rcilink_link_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCILINK_LINK_STATUS, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_init(struct pcicap_rcilink *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_find_after(struct pcicap_cfg *cfg, uint32_t after,
			  struct pcicap_rcilink *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0006, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_rcilink_init(v);
}

/**
 * pcicap_rcilink_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_find(struct pcicap_cfg *cfg, struct pcicap_rcilink *v)
{
	return pcicap_rcilink_find_after(cfg, 0, v);
}

/**
 * pcicap_rcilink_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_rcilink_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_rcilink_find_next(const struct pcicap_rcilink *prev,
			 struct pcicap_rcilink *v)
{
	return pcicap_rcilink_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_RCILINK_H */
