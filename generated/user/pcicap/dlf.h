/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data Link Feature
 *
 * Generated from specs/ext/dlf.yaml - do not edit.
 * Source: PCIe Base, Data Link Feature Extended Capability; NetBSD, pydiskcmd, EDK2
 */
#ifndef PCICAP_DLF_H
#define PCICAP_DLF_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DLF_ID				0x0025
#define PCICAP_DLF_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Local data link features */
#define PCICAP_DLF_CAP				0x04
/* hwinit: Scaled flow control */
#define  PCICAP_DLF_CAP_SCALED_FLOW_CONTROL	0x00000001
/* hwinit: Immediate readiness */
#define  PCICAP_DLF_CAP_IMMEDIATE_READINESS	0x00000002
/* hwinit: Extended virtual channels */
#define  PCICAP_DLF_CAP_EXTENDED_VC_COUNT	0x0000001c
/* hwinit: L0p exit latency */
#define  PCICAP_DLF_CAP_L0P_EXIT_LATENCY	0x000000e0
/* hwinit: Reserved for further features */
#define  PCICAP_DLF_CAP_OTHER_FEATURES		0x007fff00
/* hwinit: Tells its features */
#define  PCICAP_DLF_CAP_EXCHANGE_ENABLE		0x80000000

/* ro: Remote data link features */
#define PCICAP_DLF_STATUS			0x08
/* ro: Scaled flow control */
#define  PCICAP_DLF_STATUS_SCALED_FLOW_CONTROL	0x00000001
/* ro: Immediate readiness */
#define  PCICAP_DLF_STATUS_IMMEDIATE_READINESS	0x00000002
/* ro: Extended virtual channels */
#define  PCICAP_DLF_STATUS_EXTENDED_VC_COUNT	0x0000001c
/* ro: L0p exit latency */
#define  PCICAP_DLF_STATUS_L0P_EXIT_LATENCY	0x000000e0
/* ro: Reserved for further features */
#define  PCICAP_DLF_STATUS_OTHER_FEATURES	0x007fff00
/* ro: The remote features are valid */
#define  PCICAP_DLF_STATUS_VALID		0x80000000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dlf_desc;

/**
 * struct pcicap_dlf - Data Link Feature
 * @view: where it is
 *
 * Made by pcicap_dlf_find() only.
 */
struct pcicap_dlf {
	struct pcicap_view view;
};

/* Local data link features */
struct pcicap_dlf_cap {
	uint32_t raw;
};

/* Scaled flow control */
static inline bool
pcicap_dlf_cap_scaled_flow_control(struct pcicap_dlf_cap r)
{
	return (r.raw & PCICAP_DLF_CAP_SCALED_FLOW_CONTROL) != 0;
}

/* Immediate readiness */
static inline bool
pcicap_dlf_cap_immediate_readiness(struct pcicap_dlf_cap r)
{
	return (r.raw & PCICAP_DLF_CAP_IMMEDIATE_READINESS) != 0;
}

/* Extended virtual channels */
static inline uint32_t
pcicap_dlf_cap_extended_vc_count(struct pcicap_dlf_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DLF_CAP_EXTENDED_VC_COUNT) >> 2);
}

/* L0p exit latency */
static inline uint32_t
pcicap_dlf_cap_l0p_exit_latency(struct pcicap_dlf_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DLF_CAP_L0P_EXIT_LATENCY) >> 5);
}

/* Reserved for further features */
static inline uint32_t
pcicap_dlf_cap_other_features(struct pcicap_dlf_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DLF_CAP_OTHER_FEATURES) >> 8);
}

/* Tells its features */
static inline bool
pcicap_dlf_cap_exchange_enable(struct pcicap_dlf_cap r)
{
	return (r.raw & PCICAP_DLF_CAP_EXCHANGE_ENABLE) != 0;
}

/**
 * pcicap_dlf_read_cap() - read: Local data link features
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_read_cap(const struct pcicap_dlf *v, struct pcicap_dlf_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DLF_CAP, &val->raw);
}

/* Remote data link features */
struct pcicap_dlf_status {
	uint32_t raw;
};

/* Scaled flow control */
static inline bool
pcicap_dlf_status_scaled_flow_control(struct pcicap_dlf_status r)
{
	return (r.raw & PCICAP_DLF_STATUS_SCALED_FLOW_CONTROL) != 0;
}

/* Immediate readiness */
static inline bool
pcicap_dlf_status_immediate_readiness(struct pcicap_dlf_status r)
{
	return (r.raw & PCICAP_DLF_STATUS_IMMEDIATE_READINESS) != 0;
}

/* Extended virtual channels */
static inline uint32_t
pcicap_dlf_status_extended_vc_count(struct pcicap_dlf_status r)
{
	return (uint32_t)((r.raw & PCICAP_DLF_STATUS_EXTENDED_VC_COUNT) >> 2);
}

/* L0p exit latency */
static inline uint32_t
pcicap_dlf_status_l0p_exit_latency(struct pcicap_dlf_status r)
{
	return (uint32_t)((r.raw & PCICAP_DLF_STATUS_L0P_EXIT_LATENCY) >> 5);
}

/* Reserved for further features */
static inline uint32_t
pcicap_dlf_status_other_features(struct pcicap_dlf_status r)
{
	return (uint32_t)((r.raw & PCICAP_DLF_STATUS_OTHER_FEATURES) >> 8);
}

/* The remote features are valid */
static inline bool
pcicap_dlf_status_valid(struct pcicap_dlf_status r)
{
	return (r.raw & PCICAP_DLF_STATUS_VALID) != 0;
}

/**
 * pcicap_dlf_read_status() - read: Remote data link features
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_read_status(const struct pcicap_dlf *v,
		       struct pcicap_dlf_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DLF_STATUS, &val->raw);
}

/**
 * struct pcicap_dlf_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dlf_dwords {
	struct pcicap_dlf v;
	uint32_t dw[3];
};

/**
 * pcicap_dlf_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_snapshot(const struct pcicap_dlf *v, struct pcicap_dlf_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* Local data link features: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_snapshot_cap(const struct pcicap_dlf_dwords *s,
			struct pcicap_dlf_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DLF_CAP,
				    &val->raw);
}

/* Remote data link features: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_snapshot_status(const struct pcicap_dlf_dwords *s,
			   struct pcicap_dlf_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DLF_STATUS,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_init(struct pcicap_dlf *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_dlf *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0025, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dlf_init(v);
}

/**
 * pcicap_dlf_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_find(struct pcicap_cfg *cfg, struct pcicap_dlf *v)
{
	return pcicap_dlf_find_after(cfg, 0, v);
}

/**
 * pcicap_dlf_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dlf_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dlf_find_next(const struct pcicap_dlf *prev, struct pcicap_dlf *v)
{
	return pcicap_dlf_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DLF_H */
