/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Power Budgeting
 *
 * Generated from specs/ext/pwr.yaml - do not edit.
 * Source: PCIe Base, Power Budgeting Capability
 */
#ifndef PCICAP_PWR_H
#define PCICAP_PWR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PWR_ID				0x0004
#define PCICAP_PWR_SIZE				0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Selects the entry in the data register */
#define PCICAP_PWR_DATA_SELECT			0x04
/* rw: Index of the entry, from 0 until the data reads 0 */
#define  PCICAP_PWR_DATA_SELECT_INDEX		0x000000ff
#define  PCICAP_PWR_DATA_SELECT_WRITE_MASK	0x000000ff

/* ro: One operating condition */
#define PCICAP_PWR_DATA				0x08
/* ro: Base power, to be scaled */
#define  PCICAP_PWR_DATA_BASE_POWER		0x000000ff
/* ro: Data scale */
#define  PCICAP_PWR_DATA_DATA_SCALE		0x00000300
#define  PCICAP_PWR_DATA_DATA_SCALE_W1		0x0
#define  PCICAP_PWR_DATA_DATA_SCALE_W0_1	0x1
#define  PCICAP_PWR_DATA_DATA_SCALE_W0_01	0x2
#define  PCICAP_PWR_DATA_DATA_SCALE_W0_001	0x3
/* ro: Power management sub-state */
#define  PCICAP_PWR_DATA_PM_SUBSTATE		0x00001c00
/* ro: Power management state */
#define  PCICAP_PWR_DATA_PM_STATE		0x00006000
#define  PCICAP_PWR_DATA_PM_STATE_D0		0x0
#define  PCICAP_PWR_DATA_PM_STATE_D1		0x1
#define  PCICAP_PWR_DATA_PM_STATE_D2		0x2
#define  PCICAP_PWR_DATA_PM_STATE_D3		0x3
/* ro: Kind of operation */
#define  PCICAP_PWR_DATA_TYPE			0x00038000
#define  PCICAP_PWR_DATA_TYPE_PME_AUX		0x0
#define  PCICAP_PWR_DATA_TYPE_AUXILIARY		0x1
#define  PCICAP_PWR_DATA_TYPE_IDLE		0x2
#define  PCICAP_PWR_DATA_TYPE_SUSTAINED		0x3
#define  PCICAP_PWR_DATA_TYPE_MAXIMUM		0x7
/* ro: Power rail, or thermal load */
#define  PCICAP_PWR_DATA_POWER_RAIL		0x001c0000
#define  PCICAP_PWR_DATA_POWER_RAIL_V12		0x0
#define  PCICAP_PWR_DATA_POWER_RAIL_V3_3	0x1
#define  PCICAP_PWR_DATA_POWER_RAIL_V1_5	0x2
#define  PCICAP_PWR_DATA_POWER_RAIL_THERMAL	0x7

/* hwinit: Power budget capabilities */
#define PCICAP_PWR_CAP				0x0c
/* hwinit: System allocated: the power is included in the system's budget */
#define  PCICAP_PWR_CAP_SYSTEM_ALLOCATED	0x00000001
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pwr_desc;

/**
 * struct pcicap_pwr - Power Budgeting
 * @view: where it is
 *
 * Made by pcicap_pwr_find() only.
 */
struct pcicap_pwr {
	struct pcicap_view view;
};

/* Selects the entry in the data register */
struct pcicap_pwr_data_select {
	uint32_t raw;
};

/* Index of the entry, from 0 until the data reads 0 */
static inline uint32_t
pcicap_pwr_data_select_index(struct pcicap_pwr_data_select r)
{
	return (uint32_t)(r.raw & PCICAP_PWR_DATA_SELECT_INDEX);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pwr_data_select
pcicap_pwr_data_select_set_index(struct pcicap_pwr_data_select r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PWR_DATA_SELECT_INDEX, val);
	return r;
}

/**
 * pcicap_pwr_read_data_select() - read: Selects the entry in the data register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_read_data_select(const struct pcicap_pwr *v,
			    struct pcicap_pwr_data_select *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PWR_DATA_SELECT, &val->raw);
}

/**
 * pcicap_pwr_update_data_select() - change bits: Selects the entry in the
 * data register
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
pcicap_pwr_update_data_select(const struct pcicap_pwr *v, uint32_t mask,
			      struct pcicap_pwr_data_select val)
{
	struct pcicap_pwr_data_select old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PWR_DATA_SELECT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pwr_read_data_select(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PWR_DATA_SELECT,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* One operating condition */
struct pcicap_pwr_data {
	uint32_t raw;
};

/* Base power, to be scaled */
static inline uint32_t
pcicap_pwr_data_base_power(struct pcicap_pwr_data r)
{
	return (uint32_t)(r.raw & PCICAP_PWR_DATA_BASE_POWER);
}

/* Data scale */
static inline uint32_t
pcicap_pwr_data_data_scale(struct pcicap_pwr_data r)
{
	return (uint32_t)((r.raw & PCICAP_PWR_DATA_DATA_SCALE) >> 8);
}

/* Power management sub-state */
static inline uint32_t
pcicap_pwr_data_pm_substate(struct pcicap_pwr_data r)
{
	return (uint32_t)((r.raw & PCICAP_PWR_DATA_PM_SUBSTATE) >> 10);
}

/* Power management state */
static inline uint32_t
pcicap_pwr_data_pm_state(struct pcicap_pwr_data r)
{
	return (uint32_t)((r.raw & PCICAP_PWR_DATA_PM_STATE) >> 13);
}

/* Kind of operation */
static inline uint32_t
pcicap_pwr_data_type(struct pcicap_pwr_data r)
{
	return (uint32_t)((r.raw & PCICAP_PWR_DATA_TYPE) >> 15);
}

/* Power rail, or thermal load */
static inline uint32_t
pcicap_pwr_data_power_rail(struct pcicap_pwr_data r)
{
	return (uint32_t)((r.raw & PCICAP_PWR_DATA_POWER_RAIL) >> 18);
}

/**
 * pcicap_pwr_read_data() - read: One operating condition
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_read_data(const struct pcicap_pwr *v, struct pcicap_pwr_data *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PWR_DATA, &val->raw);
}

/* Power budget capabilities */
struct pcicap_pwr_cap {
	uint32_t raw;
};

/* System allocated: the power is included in the system's budget */
static inline bool
pcicap_pwr_cap_system_allocated(struct pcicap_pwr_cap r)
{
	return (r.raw & PCICAP_PWR_CAP_SYSTEM_ALLOCATED) != 0;
}

/**
 * pcicap_pwr_read_cap() - read: Power budget capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_read_cap(const struct pcicap_pwr *v, struct pcicap_pwr_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PWR_CAP, &val->raw);
}

/**
 * struct pcicap_pwr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pwr_dwords {
	struct pcicap_pwr v;
	uint32_t dw[4];
};

/**
 * pcicap_pwr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_snapshot(const struct pcicap_pwr *v, struct pcicap_pwr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/*
 * Selects the entry in the data register: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_snapshot_data_select(const struct pcicap_pwr_dwords *s,
				struct pcicap_pwr_data_select *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PWR_DATA_SELECT, &val->raw);
}

/* One operating condition: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_snapshot_data(const struct pcicap_pwr_dwords *s,
			 struct pcicap_pwr_data *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PWR_DATA,
				    &val->raw);
}

/* Power budget capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_snapshot_cap(const struct pcicap_pwr_dwords *s,
			struct pcicap_pwr_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PWR_CAP,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_init(struct pcicap_pwr *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_pwr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0004, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pwr_init(v);
}

/**
 * pcicap_pwr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_find(struct pcicap_cfg *cfg, struct pcicap_pwr *v)
{
	return pcicap_pwr_find_after(cfg, 0, v);
}

/**
 * pcicap_pwr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pwr_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_pwr_find_next(const struct pcicap_pwr *prev, struct pcicap_pwr *v)
{
	return pcicap_pwr_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PWR_H */
