/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Readiness Time Reporting
 *
 * Generated from specs/ext/rtr.yaml - do not edit.
 * Source: PCIe Base, Readiness Time Reporting Extended Capability; pcics, pydiskcmd
 */
#ifndef PCICAP_RTR_H
#define PCICAP_RTR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_RTR_ID				0x0022
#define PCICAP_RTR_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_RTR_TIMES1			0x04		/* ro: Times after a reset */
#define  PCICAP_RTR_TIMES1_RESET_TIME		0x000001ff	/* ro: After a reset */
#define  PCICAP_RTR_TIMES1_RESET_TIME_SCALE	0x00000e00	/* ro: Times 32 to this power */
#define  PCICAP_RTR_TIMES1_DL_UP_TIME		0x001ff000	/* ro: After link up */
#define  PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE	0x00e00000	/* ro: Times 32 to this power */
#define  PCICAP_RTR_TIMES1_VALID		0x80000000	/* ro: The times are valid */

#define PCICAP_RTR_TIMES2			0x08		/* ro: Other times */
#define  PCICAP_RTR_TIMES2_FLR_TIME		0x000001ff	/* ro: After FLR */
#define  PCICAP_RTR_TIMES2_FLR_TIME_SCALE	0x00000e00	/* ro: Times 32 to this power */
#define  PCICAP_RTR_TIMES2_D3HOT_D0_TIME	0x001ff000	/* ro: From D3hot to D0 */
#define  PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE	0x00e00000	/* ro: Times 32 to this power */
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

/**
 * pcicap_rtr_times1_reset_time() - After a reset
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_rtr_times1_reset_time(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES1_RESET_TIME, r);
}

/**
 * pcicap_rtr_times1_reset_time_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rtr_times1_reset_time_scale(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES1_RESET_TIME_SCALE, r);
}

/**
 * pcicap_rtr_times1_dl_up_time() - After link up
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_rtr_times1_dl_up_time(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES1_DL_UP_TIME, r);
}

/**
 * pcicap_rtr_times1_dl_up_time_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rtr_times1_dl_up_time_scale(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES1_DL_UP_TIME_SCALE, r);
}

/**
 * pcicap_rtr_times1_valid() - The times are valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_rtr_times1_valid(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES1_VALID, r);
}

/**
 * pcicap_rtr_times1_reset_time_decoded() - After a reset
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times1_reset_time_decoded(u32 r)
{
	u64 n = pcicap_rtr_times1_reset_time(r);

	for (unsigned int i = pcicap_rtr_times1_reset_time_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_times1_dl_up_time_decoded() - After link up
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times1_dl_up_time_decoded(u32 r)
{
	u64 n = pcicap_rtr_times1_dl_up_time(r);

	for (unsigned int i = pcicap_rtr_times1_dl_up_time_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_read_times1() - read: Times after a reset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rtr_read_times1(const struct pcicap_rtr *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RTR_TIMES1, val);
}

/**
 * pcicap_rtr_times2_flr_time() - After FLR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_rtr_times2_flr_time(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES2_FLR_TIME, r);
}

/**
 * pcicap_rtr_times2_flr_time_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rtr_times2_flr_time_scale(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES2_FLR_TIME_SCALE, r);
}

/**
 * pcicap_rtr_times2_d3hot_d0_time() - From D3hot to D0
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_rtr_times2_d3hot_d0_time(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES2_D3HOT_D0_TIME, r);
}

/**
 * pcicap_rtr_times2_d3hot_d0_time_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_rtr_times2_d3hot_d0_time_scale(u32 r)
{
	return FIELD_GET(PCICAP_RTR_TIMES2_D3HOT_D0_TIME_SCALE, r);
}

/**
 * pcicap_rtr_times2_flr_time_decoded() - After FLR
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times2_flr_time_decoded(u32 r)
{
	u64 n = pcicap_rtr_times2_flr_time(r);

	for (unsigned int i = pcicap_rtr_times2_flr_time_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_times2_d3hot_d0_time_decoded() - From D3hot to D0
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_rtr_times2_d3hot_d0_time_decoded(u32 r)
{
	u64 n = pcicap_rtr_times2_d3hot_d0_time(r);

	for (unsigned int i = pcicap_rtr_times2_d3hot_d0_time_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_rtr_read_times2() - read: Other times
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_rtr_read_times2(const struct pcicap_rtr *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_RTR_TIMES2, val);
}

/**
 * struct pcicap_rtr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_rtr_dwords {
	struct pcicap_rtr v;
	u32 dw[3];
};

/**
 * pcicap_rtr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rtr_snapshot(const struct pcicap_rtr *v, struct pcicap_rtr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 2, &s->dw[1]);
}

/**
 * pcicap_rtr_snapshot_times1() - from a snapshot: Times after a reset
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rtr_snapshot_times1(const struct pcicap_rtr_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RTR_TIMES1,
				    val);
}

/**
 * pcicap_rtr_snapshot_times2() - from a snapshot: Other times
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_rtr_snapshot_times2(const struct pcicap_rtr_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_RTR_TIMES2,
				    val);
}

/**
 * pcicap_rtr_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_rtr_init(struct pcicap_rtr *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_rtr_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_rtr_find().
 */
static inline int __must_check
pcicap_rtr_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_rtr *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_rtr_find_next(const struct pcicap_rtr *prev, struct pcicap_rtr *v)
{
	return pcicap_rtr_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_RTR_H */
