/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device 3
 *
 * Generated from specs/ext/dev3.yaml - do not edit.
 * Source: PCIe Base, Device 3 Extended Capability; libpci, EDK2, pydiskcmd
 */
#ifndef PCICAP_DEV3_H
#define PCICAP_DEV3_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DEV3_ID				0x002f
#define PCICAP_DEV3_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Device capabilities 3 */
#define PCICAP_DEV3_CAP						0x04
/* hwinit: DMWr request routing is supported */
#define  PCICAP_DEV3_CAP_DMWR_ROUTING				0x00000001
/* hwinit: 14-bit tag completer is supported */
#define  PCICAP_DEV3_CAP_TAG14_COMPLETER			0x00000002
/* hwinit: 14-bit tag requester is supported */
#define  PCICAP_DEV3_CAP_TAG14_REQUESTER			0x00000004
/* hwinit: L0p is supported */
#define  PCICAP_DEV3_CAP_L0P					0x00000008
/* hwinit: Of the port */
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY			0x00000070
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_1US	0x0
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_2US	0x1
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_4US	0x2
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_8US	0x3
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_16US	0x4
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_32US	0x5
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_BELOW_64US	0x6
#define  PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY_ABOVE_64US	0x7
/* hwinit: Of the retimers */
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY		0x00000380
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_1US	0x0
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_2US	0x1
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_4US	0x2
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_8US	0x3
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_16US	0x4
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_32US	0x5
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_BELOW_64US	0x6
#define  PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY_ABOVE_64US	0x7
/* hwinit: Completes unordered I/O */
#define  PCICAP_DEV3_CAP_UIO_COMPLETER				0x00000400
/* hwinit: UIO requester is supported */
#define  PCICAP_DEV3_CAP_UIO_REQUESTER				0x00000800

/* rw: Device control 3 */
#define PCICAP_DEV3_CTRL				0x08
/* rw: DMWr requester is enabled */
#define  PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE		0x00000001
/* rw: DMWr egress blocking is enabled */
#define  PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING		0x00000002
/* rw: 14-bit tag requester is enabled */
#define  PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE	0x00000004
/* rw: L0p is enabled */
#define  PCICAP_DEV3_CTRL_L0P_ENABLE			0x00000008
/* rw: Wanted width */
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH		0x00000070
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X1		0x0
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X2		0x1
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X4		0x2
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X8		0x3
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X16		0x4
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_DYNAMIC	0x7
/* rw: UIO requester is enabled */
#define  PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE		0x00000080
/* rw: UIO requests do not cross 256-byte boundaries */
#define  PCICAP_DEV3_CTRL_UIO_256B_DISABLE		0x00000100
#define  PCICAP_DEV3_CTRL_WRITE_MASK			0x000001ff

/* ro: Device status 3 */
#define PCICAP_DEV3_STATUS				0x0c
/* ro: Width after training */
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH		0x00000007
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X1	0x0
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X2	0x1
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X4	0x2
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X8	0x3
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_X16	0x4
#define  PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH_DYNAMIC	0x7
/* ro: Knows its segment */
#define  PCICAP_DEV3_STATUS_SEGMENT_CAPTURED		0x00000008
/* ro: The link partner supports L0p */
#define  PCICAP_DEV3_STATUS_REMOTE_L0P			0x00000010
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dev3_desc;

/**
 * struct pcicap_dev3 - Device 3
 * @view: where it is
 *
 * Made by pcicap_dev3_find() only.
 */
struct pcicap_dev3 {
	struct pcicap_view view;
};

/* Device capabilities 3 */
struct pcicap_dev3_cap {
	uint32_t raw;
};

/* DMWr request routing is supported */
static inline bool
pcicap_dev3_cap_dmwr_routing(struct pcicap_dev3_cap r)
{
	return (r.raw & PCICAP_DEV3_CAP_DMWR_ROUTING) != 0;
}

/* 14-bit tag completer is supported */
static inline bool
pcicap_dev3_cap_tag14_completer(struct pcicap_dev3_cap r)
{
	return (r.raw & PCICAP_DEV3_CAP_TAG14_COMPLETER) != 0;
}

/* 14-bit tag requester is supported */
static inline bool
pcicap_dev3_cap_tag14_requester(struct pcicap_dev3_cap r)
{
	return (r.raw & PCICAP_DEV3_CAP_TAG14_REQUESTER) != 0;
}

/* L0p is supported */
static inline bool
pcicap_dev3_cap_l0p(struct pcicap_dev3_cap r)
{
	return (r.raw & PCICAP_DEV3_CAP_L0P) != 0;
}

/* Of the port */
static inline uint32_t
pcicap_dev3_cap_port_l0p_exit_latency(struct pcicap_dev3_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY) >> 4);
}

/* Of the retimers */
static inline uint32_t
pcicap_dev3_cap_retimer_l0p_exit_latency(struct pcicap_dev3_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY) >> 7);
}

/* Completes unordered I/O */
static inline bool
pcicap_dev3_cap_uio_completer(struct pcicap_dev3_cap r)
{
	return (r.raw & PCICAP_DEV3_CAP_UIO_COMPLETER) != 0;
}

/* UIO requester is supported */
static inline bool
pcicap_dev3_cap_uio_requester(struct pcicap_dev3_cap r)
{
	return (r.raw & PCICAP_DEV3_CAP_UIO_REQUESTER) != 0;
}

/**
 * pcicap_dev3_read_cap() - read: Device capabilities 3
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_read_cap(const struct pcicap_dev3 *v, struct pcicap_dev3_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DEV3_CAP, &val->raw);
}

/* Device control 3 */
struct pcicap_dev3_ctrl {
	uint32_t raw;
};

/* DMWr requester is enabled */
static inline bool
pcicap_dev3_ctrl_dmwr_requester_enable(struct pcicap_dev3_ctrl r)
{
	return (r.raw & PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_dmwr_requester_enable(struct pcicap_dev3_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE,
			      val ? PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE : 0);
	return r;
}

/* DMWr egress blocking is enabled */
static inline bool
pcicap_dev3_ctrl_dmwr_egress_blocking(struct pcicap_dev3_ctrl r)
{
	return (r.raw & PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_dmwr_egress_blocking(struct pcicap_dev3_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING,
			      val ? PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING : 0);
	return r;
}

/* 14-bit tag requester is enabled */
static inline bool
pcicap_dev3_ctrl_tag14_requester_enable(struct pcicap_dev3_ctrl r)
{
	return (r.raw & PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_tag14_requester_enable(struct pcicap_dev3_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE,
			      val ? PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE : 0);
	return r;
}

/* L0p is enabled */
static inline bool
pcicap_dev3_ctrl_l0p_enable(struct pcicap_dev3_ctrl r)
{
	return (r.raw & PCICAP_DEV3_CTRL_L0P_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_l0p_enable(struct pcicap_dev3_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_L0P_ENABLE,
			      val ? PCICAP_DEV3_CTRL_L0P_ENABLE : 0);
	return r;
}

/* Wanted width */
static inline uint32_t
pcicap_dev3_ctrl_target_link_width(struct pcicap_dev3_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_target_link_width(struct pcicap_dev3_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH,
			      (uint32_t)val << 4);
	return r;
}

/* UIO requester is enabled */
static inline bool
pcicap_dev3_ctrl_uio_requester_enable(struct pcicap_dev3_ctrl r)
{
	return (r.raw & PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_uio_requester_enable(struct pcicap_dev3_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE,
			      val ? PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE : 0);
	return r;
}

/* UIO requests do not cross 256-byte boundaries */
static inline bool
pcicap_dev3_ctrl_uio_256b_disable(struct pcicap_dev3_ctrl r)
{
	return (r.raw & PCICAP_DEV3_CTRL_UIO_256B_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dev3_ctrl
pcicap_dev3_ctrl_set_uio_256b_disable(struct pcicap_dev3_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DEV3_CTRL_UIO_256B_DISABLE,
			      val ? PCICAP_DEV3_CTRL_UIO_256B_DISABLE : 0);
	return r;
}

/**
 * pcicap_dev3_read_ctrl() - read: Device control 3
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_read_ctrl(const struct pcicap_dev3 *v, struct pcicap_dev3_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DEV3_CTRL, &val->raw);
}

/**
 * pcicap_dev3_update_ctrl() - change bits: Device control 3
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
pcicap_dev3_update_ctrl(const struct pcicap_dev3 *v, uint32_t mask,
			struct pcicap_dev3_ctrl val)
{
	struct pcicap_dev3_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DEV3_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dev3_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DEV3_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Device status 3 */
struct pcicap_dev3_status {
	uint32_t raw;
};

/* Width after training */
static inline uint32_t
pcicap_dev3_status_initial_link_width(struct pcicap_dev3_status r)
{
	return (uint32_t)(r.raw & PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH);
}

/* Knows its segment */
static inline bool
pcicap_dev3_status_segment_captured(struct pcicap_dev3_status r)
{
	return (r.raw & PCICAP_DEV3_STATUS_SEGMENT_CAPTURED) != 0;
}

/* The link partner supports L0p */
static inline bool
pcicap_dev3_status_remote_l0p(struct pcicap_dev3_status r)
{
	return (r.raw & PCICAP_DEV3_STATUS_REMOTE_L0P) != 0;
}

/**
 * pcicap_dev3_read_status() - read: Device status 3
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_read_status(const struct pcicap_dev3 *v,
			struct pcicap_dev3_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DEV3_STATUS, &val->raw);
}

/**
 * struct pcicap_dev3_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dev3_dwords {
	struct pcicap_dev3 v;
	uint32_t dw[4];
};

/**
 * pcicap_dev3_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_snapshot(const struct pcicap_dev3 *v, struct pcicap_dev3_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* Device capabilities 3: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_snapshot_cap(const struct pcicap_dev3_dwords *s,
			 struct pcicap_dev3_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DEV3_CAP,
				    &val->raw);
}

/* Device control 3: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_snapshot_ctrl(const struct pcicap_dev3_dwords *s,
			  struct pcicap_dev3_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DEV3_CTRL,
				    &val->raw);
}

/* Device status 3: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_snapshot_status(const struct pcicap_dev3_dwords *s,
			    struct pcicap_dev3_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DEV3_STATUS,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_init(struct pcicap_dev3 *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_dev3 *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x002f, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dev3_init(v);
}

/**
 * pcicap_dev3_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_find(struct pcicap_cfg *cfg, struct pcicap_dev3 *v)
{
	return pcicap_dev3_find_after(cfg, 0, v);
}

/**
 * pcicap_dev3_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dev3_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dev3_find_next(const struct pcicap_dev3 *prev, struct pcicap_dev3 *v)
{
	return pcicap_dev3_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DEV3_H */
