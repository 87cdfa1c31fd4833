/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Device Idle
 *
 * Generated from specs/vendor/intel_devidle.yaml - do not edit.
 * Source: Intel 500 Series PCH Datasheet Volume 2, Serial I/O (PCIDEVIDLE_CAP_RECORD and on); coreboot util/inteltool
 */
#ifndef PCICAP_INTEL_DEVIDLE_H
#define PCICAP_INTEL_DEVIDLE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_INTEL_DEVIDLE_SIZE		0x14

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Kind of structure */
#define PCICAP_INTEL_DEVIDLE_KIND		0x03
/* ro: Revision */
#define  PCICAP_INTEL_DEVIDLE_KIND_REVISION	0x0f
/* ro: Type; Fh: as an extended vendor-specific capability */
#define  PCICAP_INTEL_DEVIDLE_KIND_TYPE		0xf0

/* ro: Header as that of an extended vendor-specific capability */
#define PCICAP_INTEL_DEVIDLE_STRUCTURE			0x04
/* ro: ID of the structure */
#define  PCICAP_INTEL_DEVIDLE_STRUCTURE_ID		0x0000ffff
/* ro: Revision of the structure */
#define  PCICAP_INTEL_DEVIDLE_STRUCTURE_REVISION	0x000f0000
/* ro: Length of the structure */
#define  PCICAP_INTEL_DEVIDLE_STRUCTURE_LENGTH		0xfff00000

/* ro: Where software writes what latency it tolerates */
#define PCICAP_INTEL_DEVIDLE_SW_LTR		0x08
/* ro: There is such a register */
#define  PCICAP_INTEL_DEVIDLE_SW_LTR_VALID	0x00000001
/* ro: BAR that it is in */
#define  PCICAP_INTEL_DEVIDLE_SW_LTR_BAR	0x0000000e
/* ro: Offset in the BAR */
#define  PCICAP_INTEL_DEVIDLE_SW_LTR_OFFSET	0xfffffff0

/* ro: Where software controls idleness */
#define PCICAP_INTEL_DEVIDLE_IDLE_POINTER		0x0c
/* ro: There is such a register */
#define  PCICAP_INTEL_DEVIDLE_IDLE_POINTER_VALID	0x00000001
/* ro: BAR that it is in */
#define  PCICAP_INTEL_DEVIDLE_IDLE_POINTER_BAR		0x0000000e
/* ro: Offset in the BAR */
#define  PCICAP_INTEL_DEVIDLE_IDLE_POINTER_OFFSET	0xfffffff0

/* ro: D0i3, and how power is gated */
#define PCICAP_INTEL_DEVIDLE_CONFIG				0x10
/* ro: Longest time to power on */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_POWER_ON_LATENCY_VALUE	0x000003ff
/* ro: Scale of that time */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_POWER_ON_LATENCY_SCALE	0x00001c00
/* ro: Requests power from the power management controller */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_PMC_REQUEST_ENABLE		0x00010000
/* ro: D0i3 is enabled */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_IDLE_ENABLE		0x00020000
/* ro: Gates power in D3hot */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_D3_HOT_ENABLE		0x00040000
/* ro: Sleeps */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_SLEEP_ENABLE		0x00080000
/* ro: Hardware gates power by itself */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_AUTONOMOUS_ENABLE		0x00200000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_intel_devidle_desc;

/**
 * struct pcicap_intel_devidle - Intel Device Idle
 * @view: where it is
 * @kind_type: read once: the layout depends on it
 * @structure_id: read once: the layout depends on it
 *
 * Made by pcicap_intel_devidle_find() only.
 */
struct pcicap_intel_devidle {
	struct pcicap_view view;
	uint32_t kind_type;
	uint32_t structure_id;
};

/* Kind of structure */
struct pcicap_intel_devidle_kind {
	uint8_t raw;
};

/* Revision */
static inline uint8_t
pcicap_intel_devidle_kind_revision(struct pcicap_intel_devidle_kind r)
{
	return (uint8_t)(r.raw & PCICAP_INTEL_DEVIDLE_KIND_REVISION);
}

/* Type; Fh: as an extended vendor-specific capability */
static inline uint8_t
pcicap_intel_devidle_kind_type(struct pcicap_intel_devidle_kind r)
{
	return (uint8_t)((r.raw & PCICAP_INTEL_DEVIDLE_KIND_TYPE) >> 4);
}

/**
 * pcicap_intel_devidle_read_kind() - read: Kind of structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_read_kind(const struct pcicap_intel_devidle *v,
			       struct pcicap_intel_devidle_kind *val)
{
	return pcicap_view_read8(&v->view, PCICAP_INTEL_DEVIDLE_KIND,
				 &val->raw);
}

/* Header as that of an extended vendor-specific capability */
struct pcicap_intel_devidle_structure {
	uint32_t raw;
};

/* ID of the structure */
static inline uint32_t
pcicap_intel_devidle_structure_id(struct pcicap_intel_devidle_structure r)
{
	return (uint32_t)(r.raw & PCICAP_INTEL_DEVIDLE_STRUCTURE_ID);
}

/* Revision of the structure */
static inline uint32_t
pcicap_intel_devidle_structure_revision(struct pcicap_intel_devidle_structure r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_STRUCTURE_REVISION) >> 16);
}

/* Length of the structure (raw; quantity in bytes) */
static inline uint32_t
pcicap_intel_devidle_structure_length(struct pcicap_intel_devidle_structure r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_STRUCTURE_LENGTH) >> 20);
}

/**
 * pcicap_intel_devidle_read_structure() - read: Header as that of an extended
 * vendor-specific capability
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_read_structure(const struct pcicap_intel_devidle *v,
				    struct pcicap_intel_devidle_structure *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_DEVIDLE_STRUCTURE,
				  &val->raw);
}

/* Where software writes what latency it tolerates */
struct pcicap_intel_devidle_sw_ltr {
	uint32_t raw;
};

/* There is such a register */
static inline bool
pcicap_intel_devidle_sw_ltr_valid(struct pcicap_intel_devidle_sw_ltr r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_SW_LTR_VALID) != 0;
}

/* BAR that it is in */
static inline uint32_t
pcicap_intel_devidle_sw_ltr_bar(struct pcicap_intel_devidle_sw_ltr r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_SW_LTR_BAR) >> 1);
}

/* Offset in the BAR */
static inline uint32_t
pcicap_intel_devidle_sw_ltr_offset(struct pcicap_intel_devidle_sw_ltr r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_SW_LTR_OFFSET) >> 4);
}

/**
 * pcicap_intel_devidle_read_sw_ltr() - read: Where software writes what latency
 * it tolerates
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_read_sw_ltr(const struct pcicap_intel_devidle *v,
				 struct pcicap_intel_devidle_sw_ltr *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_DEVIDLE_SW_LTR,
				  &val->raw);
}

/* Where software controls idleness */
struct pcicap_intel_devidle_idle_pointer {
	uint32_t raw;
};

/* There is such a register */
static inline bool
pcicap_intel_devidle_idle_pointer_valid(struct pcicap_intel_devidle_idle_pointer r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_IDLE_POINTER_VALID) != 0;
}

/* BAR that it is in */
static inline uint32_t
pcicap_intel_devidle_idle_pointer_bar(struct pcicap_intel_devidle_idle_pointer r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_IDLE_POINTER_BAR) >> 1);
}

/* Offset in the BAR */
static inline uint32_t
pcicap_intel_devidle_idle_pointer_offset(struct pcicap_intel_devidle_idle_pointer r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_IDLE_POINTER_OFFSET) >> 4);
}

/**
 * pcicap_intel_devidle_read_idle_pointer() - read: Where software
 * controls idleness
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_read_idle_pointer(const struct pcicap_intel_devidle *v,
				       struct pcicap_intel_devidle_idle_pointer *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_DEVIDLE_IDLE_POINTER,
				  &val->raw);
}

/* D0i3, and how power is gated */
struct pcicap_intel_devidle_config {
	uint32_t raw;
};

/* Longest time to power on */
static inline uint32_t
pcicap_intel_devidle_config_power_on_latency_value(struct pcicap_intel_devidle_config r)
{
	return (uint32_t)(r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_POWER_ON_LATENCY_VALUE);
}

/* Scale of that time */
static inline uint32_t
pcicap_intel_devidle_config_power_on_latency_scale(struct pcicap_intel_devidle_config r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_POWER_ON_LATENCY_SCALE) >> 10);
}

/* Requests power from the power management controller */
static inline bool
pcicap_intel_devidle_config_pmc_request_enable(struct pcicap_intel_devidle_config r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_PMC_REQUEST_ENABLE) != 0;
}

/* D0i3 is enabled */
static inline bool
pcicap_intel_devidle_config_idle_enable(struct pcicap_intel_devidle_config r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_IDLE_ENABLE) != 0;
}

/* Gates power in D3hot */
static inline bool
pcicap_intel_devidle_config_d3_hot_enable(struct pcicap_intel_devidle_config r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_D3_HOT_ENABLE) != 0;
}

/* Sleeps */
static inline bool
pcicap_intel_devidle_config_sleep_enable(struct pcicap_intel_devidle_config r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_SLEEP_ENABLE) != 0;
}

/* Hardware gates power by itself */
static inline bool
pcicap_intel_devidle_config_autonomous_enable(struct pcicap_intel_devidle_config r)
{
	return (r.raw & PCICAP_INTEL_DEVIDLE_CONFIG_AUTONOMOUS_ENABLE) != 0;
}

/**
 * pcicap_intel_devidle_read_config() - read: D0i3, and how power is gated
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_read_config(const struct pcicap_intel_devidle *v,
				 struct pcicap_intel_devidle_config *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_DEVIDLE_CONFIG,
				  &val->raw);
}

/**
 * struct pcicap_intel_devidle_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_intel_devidle_dwords {
	struct pcicap_intel_devidle v;
	uint32_t dw[5];
};

/**
 * pcicap_intel_devidle_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_snapshot(const struct pcicap_intel_devidle *v,
			      struct pcicap_intel_devidle_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/* Kind of structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_snapshot_kind(const struct pcicap_intel_devidle_dwords *s,
				   struct pcicap_intel_devidle_kind *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_INTEL_DEVIDLE_KIND, &val->raw);
}

/*
 * Header as that of an extended vendor-specific capability: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_snapshot_structure(const struct pcicap_intel_devidle_dwords *s,
					struct pcicap_intel_devidle_structure *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_DEVIDLE_STRUCTURE, &val->raw);
}

/*
 * Where software writes what latency it tolerates: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_snapshot_sw_ltr(const struct pcicap_intel_devidle_dwords *s,
				     struct pcicap_intel_devidle_sw_ltr *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_DEVIDLE_SW_LTR, &val->raw);
}

/* Where software controls idleness: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_snapshot_idle_pointer(const struct pcicap_intel_devidle_dwords *s,
					   struct pcicap_intel_devidle_idle_pointer *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_DEVIDLE_IDLE_POINTER,
				    &val->raw);
}

/* D0i3, and how power is gated: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_snapshot_config(const struct pcicap_intel_devidle_dwords *s,
				     struct pcicap_intel_devidle_config *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_DEVIDLE_CONFIG, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_init(struct pcicap_intel_devidle *v)
{
	int ret;

	{
		struct pcicap_intel_devidle_kind r;

		ret = pcicap_intel_devidle_read_kind(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->kind_type = 0;
		if (!ret)
			v->kind_type = pcicap_intel_devidle_kind_type(r);
	}
	{
		struct pcicap_intel_devidle_structure r;

		ret = pcicap_intel_devidle_read_structure(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->structure_id = 0;
		if (!ret)
			v->structure_id = pcicap_intel_devidle_structure_id(r);
	}
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_find_after(struct pcicap_cfg *cfg, uint32_t after,
				struct pcicap_intel_devidle *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x8086, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_intel_devidle_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->kind_type == 15 && v->structure_id == 16));
	return 0;
}

/**
 * pcicap_intel_devidle_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_find(struct pcicap_cfg *cfg,
			  struct pcicap_intel_devidle *v)
{
	return pcicap_intel_devidle_find_after(cfg, 0, v);
}

/**
 * pcicap_intel_devidle_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_intel_devidle_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_devidle_find_next(const struct pcicap_intel_devidle *prev,
			       struct pcicap_intel_devidle *v)
{
	return pcicap_intel_devidle_find_after(prev->view.cfg,
					       prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_INTEL_DEVIDLE_H */
