/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Protocol Multiplexing
 *
 * Generated from specs/ext/pmux.yaml - do not edit.
 * Source: PCIe Base 3.1, Protocol Multiplexing Extended Capability; pcics, pydiskcmd
 */
#ifndef PCICAP_PMUX_H
#define PCICAP_PMUX_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PMUX_ID				0x001a

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_PMUX_CAP				0x04		/* ro: What the port supports */
#define  PCICAP_PMUX_CAP_ARRAY_SIZE		0x0000003f	/* ro: Protocols listed below */
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS	0x0000ff00	/* ro: Speeds at which they work */
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT2_5	0x00000100
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT5	0x00000200
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT8	0x00000400
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT16	0x00000800
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT32	0x00001000
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT64	0x00002000
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT128	0x00004000

/* rw: Protocol of each channel; 0 is none */
#define PCICAP_PMUX_CTRL			0x08
/* rw: Protocol on channel 0 */
#define  PCICAP_PMUX_CTRL_CHANNEL0		0x0000003f
/* rw: Protocol on channel 1 */
#define  PCICAP_PMUX_CTRL_CHANNEL1		0x00003f00
/* rw: Protocol on channel 2 */
#define  PCICAP_PMUX_CTRL_CHANNEL2		0x003f0000
/* rw: Protocol on channel 3 */
#define  PCICAP_PMUX_CTRL_CHANNEL3		0x3f000000
#define  PCICAP_PMUX_CTRL_WRITE_MASK		0x3f3f3f3f

#define PCICAP_PMUX_STATUS			0x0c		/* unknown: State of each channel */
#define  PCICAP_PMUX_STATUS_CHANNEL0		0x00000007	/* unknown: Status of channel 0 */
#define  PCICAP_PMUX_STATUS_CHANNEL1		0x00000700	/* unknown: Status of channel 1 */
#define  PCICAP_PMUX_STATUS_CHANNEL2		0x00070000	/* unknown: Status of channel 2 */
#define  PCICAP_PMUX_STATUS_CHANNEL3		0x07000000	/* unknown: Status of channel 3 */

#define PCICAP_PMUX_PROTOCOL			0x10		/* ro: Protocols */
#define  PCICAP_PMUX_PROTOCOL_PROTOCOL_ID	0x0000ffff	/* ro: Protocol */
#define  PCICAP_PMUX_PROTOCOL_AUTHORITY_ID	0xffff0000	/* ro: Who defines it */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pmux_desc;

/**
 * struct pcicap_pmux - Protocol Multiplexing
 * @view: where it is
 * @cap_array_size: read once: the layout depends on it
 *
 * Made by pcicap_pmux_find() only.
 */
struct pcicap_pmux {
	struct pcicap_view view;
	u32 cap_array_size;
};

/**
 * pcicap_pmux_cap_array_size() - Protocols listed below
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_pmux_cap_array_size(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_CAP_ARRAY_SIZE, r);
}

/**
 * pcicap_pmux_cap_supported_speeds() - Speeds at which they work
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_cap_supported_speeds(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_CAP_SUPPORTED_SPEEDS, r);
}

/**
 * pcicap_pmux_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pmux_read_cap(const struct pcicap_pmux *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PMUX_CAP, val);
}

/**
 * pcicap_pmux_ctrl_channel0() - Protocol on channel 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_ctrl_channel0(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_CTRL_CHANNEL0, r);
}

/**
 * pcicap_pmux_ctrl_set_channel0() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pmux_ctrl_set_channel0(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PMUX_CTRL_CHANNEL0) |
	       FIELD_PREP(PCICAP_PMUX_CTRL_CHANNEL0, val);
}

/**
 * pcicap_pmux_ctrl_channel1() - Protocol on channel 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_ctrl_channel1(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_CTRL_CHANNEL1, r);
}

/**
 * pcicap_pmux_ctrl_set_channel1() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pmux_ctrl_set_channel1(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PMUX_CTRL_CHANNEL1) |
	       FIELD_PREP(PCICAP_PMUX_CTRL_CHANNEL1, val);
}

/**
 * pcicap_pmux_ctrl_channel2() - Protocol on channel 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_ctrl_channel2(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_CTRL_CHANNEL2, r);
}

/**
 * pcicap_pmux_ctrl_set_channel2() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pmux_ctrl_set_channel2(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PMUX_CTRL_CHANNEL2) |
	       FIELD_PREP(PCICAP_PMUX_CTRL_CHANNEL2, val);
}

/**
 * pcicap_pmux_ctrl_channel3() - Protocol on channel 3
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_ctrl_channel3(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_CTRL_CHANNEL3, r);
}

/**
 * pcicap_pmux_ctrl_set_channel3() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pmux_ctrl_set_channel3(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PMUX_CTRL_CHANNEL3) |
	       FIELD_PREP(PCICAP_PMUX_CTRL_CHANNEL3, val);
}

/**
 * pcicap_pmux_read_ctrl() - read: Protocol of each channel; 0 is none
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pmux_read_ctrl(const struct pcicap_pmux *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PMUX_CTRL, val);
}

/**
 * pcicap_pmux_update_ctrl() - change bits: Protocol of each channel; 0 is none
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
pcicap_pmux_update_ctrl(const struct pcicap_pmux *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_PMUX_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pmux_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PMUX_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_pmux_status_channel0() - Status of channel 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_status_channel0(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_STATUS_CHANNEL0, r);
}

/**
 * pcicap_pmux_status_channel1() - Status of channel 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_status_channel1(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_STATUS_CHANNEL1, r);
}

/**
 * pcicap_pmux_status_channel2() - Status of channel 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_status_channel2(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_STATUS_CHANNEL2, r);
}

/**
 * pcicap_pmux_status_channel3() - Status of channel 3
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_status_channel3(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_STATUS_CHANNEL3, r);
}

/**
 * pcicap_pmux_read_status() - read: State of each channel
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pmux_read_status(const struct pcicap_pmux *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PMUX_STATUS, val);
}

/**
 * pcicap_pmux_protocol_protocol_id() - Protocol
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_protocol_protocol_id(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_PROTOCOL_PROTOCOL_ID, r);
}

/**
 * pcicap_pmux_protocol_authority_id() - Who defines it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pmux_protocol_authority_id(u32 r)
{
	return FIELD_GET(PCICAP_PMUX_PROTOCOL_AUTHORITY_ID, r);
}

/**
 * pcicap_pmux_read_protocol() - read: Protocols
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_pmux_read_protocol(const struct pcicap_pmux *v, unsigned int index,
			  u32 *val)
{
	*val = U32_MAX;
	if (index >= v->cap_array_size)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_PMUX_PROTOCOL + index * 4,
				  val);
}

/**
 * struct pcicap_pmux_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pmux_dwords {
	struct pcicap_pmux v;
	u32 dw[67];
};

/**
 * pcicap_pmux_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pmux_snapshot(const struct pcicap_pmux *v, struct pcicap_pmux_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 66, &s->dw[1]);
}

/**
 * pcicap_pmux_snapshot_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pmux_snapshot_cap(const struct pcicap_pmux_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PMUX_CAP,
				    val);
}

/**
 * pcicap_pmux_snapshot_ctrl() - from a snapshot: Protocol of each channel; 0
 * is none
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pmux_snapshot_ctrl(const struct pcicap_pmux_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PMUX_CTRL,
				    val);
}

/**
 * pcicap_pmux_snapshot_status() - from a snapshot: State of each channel
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pmux_snapshot_status(const struct pcicap_pmux_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PMUX_STATUS,
				    val);
}

/**
 * pcicap_pmux_snapshot_protocol() - from a snapshot: Protocols
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pmux_snapshot_protocol(const struct pcicap_pmux_dwords *s,
			      unsigned int index, u32 *val)
{
	const struct pcicap_pmux *v = &s->v;

	*val = U32_MAX;
	if (index >= v->cap_array_size)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PMUX_PROTOCOL + index * 4, val);
}

/**
 * pcicap_pmux_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pmux_init(struct pcicap_pmux *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_pmux_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_array_size = 0;
		if (!ret)
			v->cap_array_size = pcicap_pmux_cap_array_size(r);
	}
	{
		u32 end = 16;

		end = pcicap_raise32(end, 0x10, v->cap_array_size, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_pmux_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pmux_find().
 */
static inline int __must_check
pcicap_pmux_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pmux *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x001a, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pmux_init(v);
}

/**
 * pcicap_pmux_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pmux_find(struct pcicap_cfg *cfg, struct pcicap_pmux *v)
{
	return pcicap_pmux_find_after(cfg, 0, v);
}

/**
 * pcicap_pmux_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pmux_find().
 */
static inline int __must_check
pcicap_pmux_find_next(const struct pcicap_pmux *prev, struct pcicap_pmux *v)
{
	return pcicap_pmux_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PMUX_H */
