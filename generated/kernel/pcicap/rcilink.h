/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Root Complex Internal Link Control
 *
 * Generated from specs/ext/rcilink.yaml - do not edit.
 * Source: PCIe Base, Root Complex Internal Link Control Capability; EDK2, pcics, pydiskcmd
 */
#ifndef PCICAP_RCILINK_H
#define PCICAP_RCILINK_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_RCILINK_ID			0x0006
#define PCICAP_RCILINK_SIZE			0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the link supports */
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
/* ro: Active state power management */
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT			0x00000c00
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_NONE		0x0
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L0S		0x1
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L1		0x2
#define  PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT_L0S_L1		0x3
/* ro: From L0s to L0 */
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY		0x00007000
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_64NS	0x0
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_128NS	0x1
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_256NS	0x2
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_512NS	0x3
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_1US	0x4
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_2US	0x5
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_BELOW_4US	0x6
#define  PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY_ABOVE_4US	0x7
/* ro: From L1 to L0 */
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY		0x00038000
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_1US	0x0
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_2US	0x1
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_4US	0x2
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_8US	0x3
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_16US	0x4
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_32US	0x5
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_BELOW_64US	0x6
#define  PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY_ABOVE_64US	0x7

/* rw: Controls the link */
#define PCICAP_RCILINK_LINK_CTRL			0x08
/* rw: Active state power management in use */
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL		0x0003
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_DISABLED	0x0
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L0S	0x1
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L1	0x2
#define  PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL_L0S_L1	0x3
/* rw: Sends more training sets for analyzers */
#define  PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC		0x0080
#define  PCICAP_RCILINK_LINK_CTRL_WRITE_MASK		0x0083

#define PCICAP_RCILINK_LINK_STATUS				0x0a	/* ro: State of the link */
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED		0x000f	/* ro: Speed of the link */
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT2_5	0x1
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT5	0x2
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT8	0x3
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT16	0x4
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT32	0x5
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT64	0x6
#define  PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED_GT128	0x7
#define  PCICAP_RCILINK_LINK_STATUS_NEGOTIATED_LINK_WIDTH	0x03f0	/* ro: Width of the link */
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

/**
 * pcicap_rcilink_link_cap_max_link_speed() - Highest speed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rcilink_link_cap_max_link_speed(u32 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CAP_MAX_LINK_SPEED, r);
}

/**
 * pcicap_rcilink_link_cap_max_link_width() - Widest width
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u32
pcicap_rcilink_link_cap_max_link_width(u32 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CAP_MAX_LINK_WIDTH, r);
}

/**
 * pcicap_rcilink_link_cap_aspm_support() - Active state power management
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rcilink_link_cap_aspm_support(u32 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CAP_ASPM_SUPPORT, r);
}

/**
 * pcicap_rcilink_link_cap_l0s_exit_latency() - From L0s to L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rcilink_link_cap_l0s_exit_latency(u32 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CAP_L0S_EXIT_LATENCY, r);
}

/**
 * pcicap_rcilink_link_cap_l1_exit_latency() - From L1 to L0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rcilink_link_cap_l1_exit_latency(u32 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CAP_L1_EXIT_LATENCY, r);
}

/**
 * pcicap_rcilink_read_link_cap() - read: What the link supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcilink_read_link_cap(const struct pcicap_rcilink *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RCILINK_LINK_CAP, val);
}

/**
 * pcicap_rcilink_link_ctrl_aspm_control() - Active state power management
 * in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_rcilink_link_ctrl_aspm_control(u16 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL, r);
}

/**
 * pcicap_rcilink_link_ctrl_set_aspm_control() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_rcilink_link_ctrl_set_aspm_control(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL) |
	       FIELD_PREP(PCICAP_RCILINK_LINK_CTRL_ASPM_CONTROL, val);
}

/**
 * pcicap_rcilink_link_ctrl_extended_sync() - Sends more training sets
 * for analyzers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_rcilink_link_ctrl_extended_sync(u16 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC, r);
}

/**
 * pcicap_rcilink_link_ctrl_set_extended_sync() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_rcilink_link_ctrl_set_extended_sync(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC) |
	       FIELD_PREP(PCICAP_RCILINK_LINK_CTRL_EXTENDED_SYNC, val);
}

/**
 * pcicap_rcilink_read_link_ctrl() - read: Controls the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcilink_read_link_ctrl(const struct pcicap_rcilink *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCILINK_LINK_CTRL, val);
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
static inline int __must_check
pcicap_rcilink_update_link_ctrl(const struct pcicap_rcilink *v, u16 mask,
				u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_RCILINK_LINK_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_rcilink_read_link_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_RCILINK_LINK_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_rcilink_link_status_current_link_speed() - Speed of the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_rcilink_link_status_current_link_speed(u16 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_STATUS_CURRENT_LINK_SPEED, r);
}

/**
 * pcicap_rcilink_link_status_negotiated_link_width() - Width of the link
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in lanes.
 */
static inline u16
pcicap_rcilink_link_status_negotiated_link_width(u16 r)
{
	return FIELD_GET(PCICAP_RCILINK_LINK_STATUS_NEGOTIATED_LINK_WIDTH, r);
}

/**
 * pcicap_rcilink_read_link_status() - read: State of the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rcilink_read_link_status(const struct pcicap_rcilink *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_RCILINK_LINK_STATUS, val);
}

/**
 * struct pcicap_rcilink_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rcilink_dwords {
	struct pcicap_rcilink v;
	u32 dw[3];
};

/**
 * pcicap_rcilink_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rcilink_snapshot(const struct pcicap_rcilink *v,
			struct pcicap_rcilink_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/**
 * pcicap_rcilink_snapshot_link_cap() - from a snapshot: What the link supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcilink_snapshot_link_cap(const struct pcicap_rcilink_dwords *s,
				 u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_RCILINK_LINK_CAP, val);
}

/**
 * pcicap_rcilink_snapshot_link_ctrl() - from a snapshot: Controls the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcilink_snapshot_link_ctrl(const struct pcicap_rcilink_dwords *s,
				  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCILINK_LINK_CTRL, val);
}

/**
 * pcicap_rcilink_snapshot_link_status() - from a snapshot: State of the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rcilink_snapshot_link_status(const struct pcicap_rcilink_dwords *s,
				    u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_RCILINK_LINK_STATUS, val);
}

/**
 * pcicap_rcilink_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rcilink_init(struct pcicap_rcilink *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_rcilink_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_rcilink_find().
 */
static inline int __must_check
pcicap_rcilink_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_rcilink_find_next(const struct pcicap_rcilink *prev,
			 struct pcicap_rcilink *v)
{
	return pcicap_rcilink_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_RCILINK_H */
