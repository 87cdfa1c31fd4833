/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Protocol Multiplexing
 *
 * Generated from specs/ext/pmux.yaml - do not edit.
 * Source: PCIe Base 3.1, Protocol Multiplexing Extended Capability; pcics, pydiskcmd
 */
#ifndef PCICAP_PMUX_H
#define PCICAP_PMUX_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PMUX_ID				0x001a

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: PMUX capabilities */
#define PCICAP_PMUX_CAP				0x04
/* ro: Protocols listed below */
#define  PCICAP_PMUX_CAP_ARRAY_SIZE		0x0000003f
/* ro: Link speeds at which PMUX works */
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS	0x0000ff00
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT2_5	0x00000100
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT5	0x00000200
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT8	0x00000400
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT16	0x00000800
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT32	0x00001000
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT64	0x00002000
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT128	0x00004000

/* rw: Protocol assigned to each channel; 0: none */
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

/* unknown: Status of each channel */
#define PCICAP_PMUX_STATUS			0x0c
/* unknown: Status of channel 0 */
#define  PCICAP_PMUX_STATUS_CHANNEL0		0x00000007
/* unknown: Status of channel 1 */
#define  PCICAP_PMUX_STATUS_CHANNEL1		0x00000700
/* unknown: Status of channel 2 */
#define  PCICAP_PMUX_STATUS_CHANNEL2		0x00070000
/* unknown: Status of channel 3 */
#define  PCICAP_PMUX_STATUS_CHANNEL3		0x07000000

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
	uint32_t cap_array_size;
};

/* PMUX capabilities */
struct pcicap_pmux_cap {
	uint32_t raw;
};

/* Protocols listed below (raw; quantity in entries) */
static inline uint32_t
pcicap_pmux_cap_array_size(struct pcicap_pmux_cap r)
{
	return (uint32_t)(r.raw & PCICAP_PMUX_CAP_ARRAY_SIZE);
}

/* Link speeds at which PMUX works */
static inline uint32_t
pcicap_pmux_cap_supported_speeds(struct pcicap_pmux_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_CAP_SUPPORTED_SPEEDS) >> 8);
}

/**
 * pcicap_pmux_read_cap() - read: PMUX capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_read_cap(const struct pcicap_pmux *v, struct pcicap_pmux_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PMUX_CAP, &val->raw);
}

/* Protocol assigned to each channel; 0: none */
struct pcicap_pmux_ctrl {
	uint32_t raw;
};

/* Protocol on channel 0 */
static inline uint32_t
pcicap_pmux_ctrl_channel0(struct pcicap_pmux_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_PMUX_CTRL_CHANNEL0);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pmux_ctrl
pcicap_pmux_ctrl_set_channel0(struct pcicap_pmux_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PMUX_CTRL_CHANNEL0, val);
	return r;
}

/* Protocol on channel 1 */
static inline uint32_t
pcicap_pmux_ctrl_channel1(struct pcicap_pmux_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_CTRL_CHANNEL1) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pmux_ctrl
pcicap_pmux_ctrl_set_channel1(struct pcicap_pmux_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PMUX_CTRL_CHANNEL1,
			      (uint32_t)val << 8);
	return r;
}

/* Protocol on channel 2 */
static inline uint32_t
pcicap_pmux_ctrl_channel2(struct pcicap_pmux_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_CTRL_CHANNEL2) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pmux_ctrl
pcicap_pmux_ctrl_set_channel2(struct pcicap_pmux_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PMUX_CTRL_CHANNEL2,
			      (uint32_t)val << 16);
	return r;
}

/* Protocol on channel 3 */
static inline uint32_t
pcicap_pmux_ctrl_channel3(struct pcicap_pmux_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_CTRL_CHANNEL3) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pmux_ctrl
pcicap_pmux_ctrl_set_channel3(struct pcicap_pmux_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PMUX_CTRL_CHANNEL3,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_pmux_read_ctrl() - read: Protocol assigned to each channel; 0: none
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_read_ctrl(const struct pcicap_pmux *v, struct pcicap_pmux_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PMUX_CTRL, &val->raw);
}

/**
 * pcicap_pmux_update_ctrl() - change bits: Protocol assigned to each channel;
 * 0: none
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
pcicap_pmux_update_ctrl(const struct pcicap_pmux *v, uint32_t mask,
			struct pcicap_pmux_ctrl val)
{
	struct pcicap_pmux_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PMUX_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pmux_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PMUX_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Status of each channel */
struct pcicap_pmux_status {
	uint32_t raw;
};

/* Status of channel 0 */
static inline uint32_t
pcicap_pmux_status_channel0(struct pcicap_pmux_status r)
{
	return (uint32_t)(r.raw & PCICAP_PMUX_STATUS_CHANNEL0);
}

/* Status of channel 1 */
static inline uint32_t
pcicap_pmux_status_channel1(struct pcicap_pmux_status r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_STATUS_CHANNEL1) >> 8);
}

/* Status of channel 2 */
static inline uint32_t
pcicap_pmux_status_channel2(struct pcicap_pmux_status r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_STATUS_CHANNEL2) >> 16);
}

/* Status of channel 3 */
static inline uint32_t
pcicap_pmux_status_channel3(struct pcicap_pmux_status r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_STATUS_CHANNEL3) >> 24);
}

/**
 * pcicap_pmux_read_status() - read: Status of each channel
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_read_status(const struct pcicap_pmux *v,
			struct pcicap_pmux_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PMUX_STATUS, &val->raw);
}

/* Protocols */
struct pcicap_pmux_protocol {
	uint32_t raw;
};

/* Protocol */
static inline uint32_t
pcicap_pmux_protocol_protocol_id(struct pcicap_pmux_protocol r)
{
	return (uint32_t)(r.raw & PCICAP_PMUX_PROTOCOL_PROTOCOL_ID);
}

/* Who defines it */
static inline uint32_t
pcicap_pmux_protocol_authority_id(struct pcicap_pmux_protocol r)
{
	return (uint32_t)((r.raw & PCICAP_PMUX_PROTOCOL_AUTHORITY_ID) >> 16);
}

/**
 * pcicap_pmux_read_protocol() - read: Protocols
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_read_protocol(const struct pcicap_pmux *v, unsigned int index,
			  struct pcicap_pmux_protocol *val)
{
	val->raw = UINT32_MAX;
	if (index >= v->cap_array_size)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_PMUX_PROTOCOL + index * 4,
				  &val->raw);
}

/**
 * struct pcicap_pmux_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pmux_dwords {
	struct pcicap_pmux v;
	uint32_t dw[67];
};

/**
 * pcicap_pmux_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_snapshot(const struct pcicap_pmux *v, struct pcicap_pmux_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 66, &s->dw[1]);
}

/* PMUX capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_snapshot_cap(const struct pcicap_pmux_dwords *s,
			 struct pcicap_pmux_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PMUX_CAP,
				    &val->raw);
}

/*
 * Protocol assigned to each channel; 0: none: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_snapshot_ctrl(const struct pcicap_pmux_dwords *s,
			  struct pcicap_pmux_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PMUX_CTRL,
				    &val->raw);
}

/* Status of each channel: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_snapshot_status(const struct pcicap_pmux_dwords *s,
			    struct pcicap_pmux_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PMUX_STATUS,
				    &val->raw);
}

/* Protocols: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_snapshot_protocol(const struct pcicap_pmux_dwords *s,
			      unsigned int index,
			      struct pcicap_pmux_protocol *val)
{
	const struct pcicap_pmux *v = &s->v;

	val->raw = UINT32_MAX;
	if (index >= v->cap_array_size)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PMUX_PROTOCOL + index * 4,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_init(struct pcicap_pmux *v)
{
	int ret;

	{
		struct pcicap_pmux_cap r;

		ret = pcicap_pmux_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_array_size = 0;
		if (!ret)
			v->cap_array_size = pcicap_pmux_cap_array_size(r);
	}
	{
		uint32_t end = 16;

		end = pcicap_raise_array32(end, 0x10, v->cap_array_size, 4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pmux_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_pmux *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_pmux_find_next(const struct pcicap_pmux *prev, struct pcicap_pmux *v)
{
	return pcicap_pmux_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PMUX_H */
