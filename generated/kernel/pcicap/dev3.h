/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Device 3
 *
 * Generated from specs/ext/dev3.yaml - do not edit.
 * Source: PCIe Base, Device 3 Extended Capability; libpci, EDK2, pydiskcmd
 */
#ifndef PCICAP_DEV3_H
#define PCICAP_DEV3_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_DEV3_ID				0x002f
#define PCICAP_DEV3_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: What the function supports */
#define PCICAP_DEV3_CAP						0x04
/* hwinit: Routes deferrable memory writes */
#define  PCICAP_DEV3_CAP_DMWR_ROUTING				0x00000001
/* hwinit: Completes requests with 14-bit tags */
#define  PCICAP_DEV3_CAP_TAG14_COMPLETER			0x00000002
/* hwinit: Can request with 14-bit tags */
#define  PCICAP_DEV3_CAP_TAG14_REQUESTER			0x00000004
/* hwinit: Can turn lanes off */
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
/* hwinit: Can request unordered I/O */
#define  PCICAP_DEV3_CAP_UIO_REQUESTER				0x00000800

/* rw: What the function may do */
#define PCICAP_DEV3_CTRL				0x08
/* rw: May request deferrable memory writes */
#define  PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE		0x00000001
/* rw: Blocks deferrable memory writes going out */
#define  PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING		0x00000002
/* rw: May request with 14-bit tags */
#define  PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE	0x00000004
/* rw: May turn lanes off */
#define  PCICAP_DEV3_CTRL_L0P_ENABLE			0x00000008
/* rw: Wanted width */
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH		0x00000070
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X1		0x0
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X2		0x1
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X4		0x2
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X8		0x3
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_X16		0x4
#define  PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH_DYNAMIC	0x7
/* rw: May request unordered I/O */
#define  PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE		0x00000080
/* rw: No 256-byte boundary crossing of unordered I/O */
#define  PCICAP_DEV3_CTRL_UIO_256B_DISABLE		0x00000100
#define  PCICAP_DEV3_CTRL_WRITE_MASK			0x000001ff

/* ro: State of the function */
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
/* ro: The other end can turn lanes off */
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

/**
 * pcicap_dev3_cap_dmwr_routing() - Routes deferrable memory writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_cap_dmwr_routing(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_DMWR_ROUTING, r);
}

/**
 * pcicap_dev3_cap_tag14_completer() - Completes requests with 14-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_cap_tag14_completer(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_TAG14_COMPLETER, r);
}

/**
 * pcicap_dev3_cap_tag14_requester() - Can request with 14-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_cap_tag14_requester(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_TAG14_REQUESTER, r);
}

/**
 * pcicap_dev3_cap_l0p() - Can turn lanes off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_cap_l0p(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_L0P, r);
}

/**
 * pcicap_dev3_cap_port_l0p_exit_latency() - Of the port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dev3_cap_port_l0p_exit_latency(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_PORT_L0P_EXIT_LATENCY, r);
}

/**
 * pcicap_dev3_cap_retimer_l0p_exit_latency() - Of the retimers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dev3_cap_retimer_l0p_exit_latency(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_RETIMER_L0P_EXIT_LATENCY, r);
}

/**
 * pcicap_dev3_cap_uio_completer() - Completes unordered I/O
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_cap_uio_completer(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_UIO_COMPLETER, r);
}

/**
 * pcicap_dev3_cap_uio_requester() - Can request unordered I/O
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_cap_uio_requester(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CAP_UIO_REQUESTER, r);
}

/**
 * pcicap_dev3_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dev3_read_cap(const struct pcicap_dev3 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DEV3_CAP, val);
}

/**
 * pcicap_dev3_ctrl_dmwr_requester_enable() - May request deferrable
 * memory writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_ctrl_dmwr_requester_enable(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE, r);
}

/**
 * pcicap_dev3_ctrl_set_dmwr_requester_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_dmwr_requester_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_DMWR_REQUESTER_ENABLE, val);
}

/**
 * pcicap_dev3_ctrl_dmwr_egress_blocking() - Blocks deferrable memory writes
 * going out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_ctrl_dmwr_egress_blocking(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING, r);
}

/**
 * pcicap_dev3_ctrl_set_dmwr_egress_blocking() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_dmwr_egress_blocking(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_DMWR_EGRESS_BLOCKING, val);
}

/**
 * pcicap_dev3_ctrl_tag14_requester_enable() - May request with 14-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_ctrl_tag14_requester_enable(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE, r);
}

/**
 * pcicap_dev3_ctrl_set_tag14_requester_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_tag14_requester_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_TAG14_REQUESTER_ENABLE, val);
}

/**
 * pcicap_dev3_ctrl_l0p_enable() - May turn lanes off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_ctrl_l0p_enable(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_L0P_ENABLE, r);
}

/**
 * pcicap_dev3_ctrl_set_l0p_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_l0p_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_L0P_ENABLE) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_L0P_ENABLE, val);
}

/**
 * pcicap_dev3_ctrl_target_link_width() - Wanted width
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dev3_ctrl_target_link_width(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH, r);
}

/**
 * pcicap_dev3_ctrl_set_target_link_width() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_target_link_width(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_TARGET_LINK_WIDTH, val);
}

/**
 * pcicap_dev3_ctrl_uio_requester_enable() - May request unordered I/O
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_ctrl_uio_requester_enable(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE, r);
}

/**
 * pcicap_dev3_ctrl_set_uio_requester_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_uio_requester_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_UIO_REQUESTER_ENABLE, val);
}

/**
 * pcicap_dev3_ctrl_uio_256b_disable() - No 256-byte boundary crossing of
 * unordered I/O
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_ctrl_uio_256b_disable(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_CTRL_UIO_256B_DISABLE, r);
}

/**
 * pcicap_dev3_ctrl_set_uio_256b_disable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_dev3_ctrl_set_uio_256b_disable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DEV3_CTRL_UIO_256B_DISABLE) |
	       FIELD_PREP(PCICAP_DEV3_CTRL_UIO_256B_DISABLE, val);
}

/**
 * pcicap_dev3_read_ctrl() - read: What the function may do
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dev3_read_ctrl(const struct pcicap_dev3 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DEV3_CTRL, val);
}

/**
 * pcicap_dev3_update_ctrl() - change bits: What the function may do
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
pcicap_dev3_update_ctrl(const struct pcicap_dev3 *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_DEV3_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_dev3_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DEV3_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_dev3_status_initial_link_width() - Width after training
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_dev3_status_initial_link_width(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_STATUS_INITIAL_LINK_WIDTH, r);
}

/**
 * pcicap_dev3_status_segment_captured() - Knows its segment
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_status_segment_captured(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_STATUS_SEGMENT_CAPTURED, r);
}

/**
 * pcicap_dev3_status_remote_l0p() - The other end can turn lanes off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_dev3_status_remote_l0p(u32 r)
{
	return FIELD_GET(PCICAP_DEV3_STATUS_REMOTE_L0P, r);
}

/**
 * pcicap_dev3_read_status() - read: State of the function
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_dev3_read_status(const struct pcicap_dev3 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DEV3_STATUS, val);
}

/**
 * struct pcicap_dev3_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dev3_dwords {
	struct pcicap_dev3 v;
	u32 dw[4];
};

/**
 * pcicap_dev3_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_dev3_snapshot(const struct pcicap_dev3 *v, struct pcicap_dev3_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/**
 * pcicap_dev3_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dev3_snapshot_cap(const struct pcicap_dev3_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DEV3_CAP,
				    val);
}

/**
 * pcicap_dev3_snapshot_ctrl() - from a snapshot: What the function may do
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dev3_snapshot_ctrl(const struct pcicap_dev3_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DEV3_CTRL,
				    val);
}

/**
 * pcicap_dev3_snapshot_status() - from a snapshot: State of the function
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_dev3_snapshot_status(const struct pcicap_dev3_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DEV3_STATUS,
				    val);
}

/**
 * pcicap_dev3_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_dev3_init(struct pcicap_dev3 *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_dev3_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_dev3_find().
 */
static inline int __must_check
pcicap_dev3_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_dev3 *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_dev3_find_next(const struct pcicap_dev3 *prev, struct pcicap_dev3 *v)
{
	return pcicap_dev3_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_DEV3_H */
