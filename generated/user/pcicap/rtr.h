/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Readiness Time Reporting
 *
 * Generated from specs/ext/rtr.yaml - do not edit.
 * Source: PCIe Base, Readiness Time Reporting Extended Capability; pcics, pydiskcmd
 */
#ifndef PCICAP_RTR_H
#define PCICAP_RTR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_RTR_ID				0x0022
#define PCICAP_RTR_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Times needed after a reset */
#define PCICAP_RTR_TIMES1			0x04
/* ro: After a reset */
#define  PCICAP_RTR_TIMES1_RESET_TIME		0x000001ff
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES1_RESET_TIME_SCALE	0x00000e00
/* ro: After link up */
#define  PCICAP_RTR_TIMES1_DL_UP_TIME		0x001ff000
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE	0x00e00000
/* ro: The times are valid */
#define  PCICAP_RTR_TIMES1_VALID		0x80000000

/* ro: Other times */
#define PCICAP_RTR_TIMES2			0x08
/* ro: After FLR */
#define  PCICAP_RTR_TIMES2_FLR_TIME		0x000001ff
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES2_FLR_TIME_SCALE	0x00000e00
/* ro: Time from D3hot to D0 */
#define  PCICAP_RTR_TIMES2_D3HOT_D0_TIME	0x001ff000
/* ro: Scale: the value times 32 to this power */
#define  PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE	0x00e00000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_rtr_desc;

/**
 * struct pcicap_rtr - Readiness Time Reporting
 * @view: where it is
 *
 * Made by pcicap_rtr_find() only.
 */
struct pcicap_rtr {
	struct pcicap_view view;
};

/* Times needed after a reset */
struct pcicap_rtr_times1 {
	uint32_t raw;
};

/* After a reset (raw; quantity in ns) */
static inline uint32_t
pcicap_rtr_times1_reset_time(struct pcicap_rtr_times1 r)
{
	return (uint32_t)(r.raw & PCICAP_RTR_TIMES1_RESET_TIME);
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_rtr_times1_reset_time_scale(struct pcicap_rtr_times1 r)
{
	return (uint32_t)((r.raw & PCICAP_RTR_TIMES1_RESET_TIME_SCALE) >> 9);
}

/* After link up (raw; quantity in ns) */
static inline uint32_t
pcicap_rtr_times1_dl_up_time(struct pcicap_rtr_times1 r)
{
	return (uint32_t)((r.raw & PCICAP_RTR_TIMES1_DL_UP_TIME) >> 12);
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_rtr_times1_dl_up_time_scale(struct pcicap_rtr_times1 r)
{
	return (uint32_t)((r.raw & PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE) >> 21);
}

/* The times are valid */
static inline bool
pcicap_rtr_times1_valid(struct pcicap_rtr_times1 r)
{
	return (r.raw & PCICAP_RTR_TIMES1_VALID) != 0;
}

/* After a reset, as a quantity in ns. */
static inline uint64_t
pcicap_rtr_times1_reset_time_decoded(struct pcicap_rtr_times1 r)
{
	uint64_t n = pcicap_rtr_times1_reset_time(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_rtr_times1_reset_time_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times1_reset_time_encode() - from a quantity: After a reset
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what reset_time_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_times1_reset_time_encode(uint64_t quantity, uint32_t *raw,
				    uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 9, 0, 0, 1, PCICAP_NO_POW2, 32,
				       7, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/* After link up, as a quantity in ns. */
static inline uint64_t
pcicap_rtr_times1_dl_up_time_decoded(struct pcicap_rtr_times1 r)
{
	uint64_t n = pcicap_rtr_times1_dl_up_time(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_rtr_times1_dl_up_time_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times1_dl_up_time_encode() - from a quantity: After link up
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what dl_up_time_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_times1_dl_up_time_encode(uint64_t quantity, uint32_t *raw,
				    uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 9, 0, 0, 1, PCICAP_NO_POW2, 32,
				       7, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/**
 * pcicap_rtr_read_times1() - read: Times needed after a reset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_read_times1(const struct pcicap_rtr *v,
		       struct pcicap_rtr_times1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RTR_TIMES1, &val->raw);
}

/* Other times */
struct pcicap_rtr_times2 {
	uint32_t raw;
};

/* After FLR (raw; quantity in ns) */
static inline uint32_t
pcicap_rtr_times2_flr_time(struct pcicap_rtr_times2 r)
{
	return (uint32_t)(r.raw & PCICAP_RTR_TIMES2_FLR_TIME);
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_rtr_times2_flr_time_scale(struct pcicap_rtr_times2 r)
{
	return (uint32_t)((r.raw & PCICAP_RTR_TIMES2_FLR_TIME_SCALE) >> 9);
}

/* Time from D3hot to D0 (raw; quantity in ns) */
static inline uint32_t
pcicap_rtr_times2_d3hot_d0_time(struct pcicap_rtr_times2 r)
{
	return (uint32_t)((r.raw & PCICAP_RTR_TIMES2_D3HOT_D0_TIME) >> 12);
}

/* Scale: the value times 32 to this power */
static inline uint32_t
pcicap_rtr_times2_d3hot_d0_time_scale(struct pcicap_rtr_times2 r)
{
	return (uint32_t)((r.raw & PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE) >> 21);
}

/* After FLR, as a quantity in ns. */
static inline uint64_t
pcicap_rtr_times2_flr_time_decoded(struct pcicap_rtr_times2 r)
{
	uint64_t n = pcicap_rtr_times2_flr_time(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_rtr_times2_flr_time_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times2_flr_time_encode() - from a quantity: After FLR
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what flr_time_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_times2_flr_time_encode(uint64_t quantity, uint32_t *raw,
				  uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 9, 0, 0, 1, PCICAP_NO_POW2, 32,
				       7, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/* Time from D3hot to D0, as a quantity in ns. */
static inline uint64_t
pcicap_rtr_times2_d3hot_d0_time_decoded(struct pcicap_rtr_times2 r)
{
	uint64_t n = pcicap_rtr_times2_d3hot_d0_time(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_rtr_times2_d3hot_d0_time_scale(r); i; i--)
		all *= 32;
	return all;
}

/**
 * pcicap_rtr_times2_d3hot_d0_time_encode() - from a quantity: Time from D3hot
 * to D0
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 * @scale: what d3hot_d0_time_scale has to be with it: as low as can be; all
 *         ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_times2_d3hot_d0_time_encode(uint64_t quantity, uint32_t *raw,
				       uint32_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 9, 0, 0, 1, PCICAP_NO_POW2, 32,
				       7, &n, &s);

	*raw = (uint32_t)n;
	*scale = (uint32_t)s;
	return ret;
}

/**
 * pcicap_rtr_read_times2() - read: Other times
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_read_times2(const struct pcicap_rtr *v,
		       struct pcicap_rtr_times2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RTR_TIMES2, &val->raw);
}

/**
 * struct pcicap_rtr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rtr_dwords {
	struct pcicap_rtr v;
	uint32_t dw[3];
};

/**
 * pcicap_rtr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_snapshot(const struct pcicap_rtr *v, struct pcicap_rtr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/* Times needed after a reset: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_snapshot_times1(const struct pcicap_rtr_dwords *s,
			   struct pcicap_rtr_times1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RTR_TIMES1,
				    &val->raw);
}

/* Other times: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_snapshot_times2(const struct pcicap_rtr_dwords *s,
			   struct pcicap_rtr_times2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RTR_TIMES2,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_init(struct pcicap_rtr *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_rtr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0022, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_rtr_init(v);
}

/**
 * pcicap_rtr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_find(struct pcicap_cfg *cfg, struct pcicap_rtr *v)
{
	return pcicap_rtr_find_after(cfg, 0, v);
}

/**
 * pcicap_rtr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_rtr_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_rtr_find_next(const struct pcicap_rtr *prev, struct pcicap_rtr *v)
{
	return pcicap_rtr_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_RTR_H */
