/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Devices
 *
 * Generated from specs/vendor/cxl_gpf_device.yaml - do not edit.
 * Source: CXL 3.0, 8.1.7; QEMU cxl_pci.h, libpci header.h
 */
#ifndef PCICAP_CXL_GPF_DEVICE_H
#define PCICAP_CXL_GPF_DEVICE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CXL_GPF_DEVICE_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Duration of phase 2 */
#define PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION			0x0a
/* ro: Time */
#define  PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_BASE	0x000f
/* ro: Scale: the value times 10 to this power */
#define  PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_SCALE	0x0f00
#define PCICAP_CXL_GPF_DEVICE_PHASE2_POWER	0x0c	/* ro: Power needed in phase 2 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_gpf_device_desc;

/**
 * struct pcicap_cxl_gpf_device - CXL Global Persistent Flush for Devices
 * @view: where it is
 *
 * Made by pcicap_cxl_gpf_device_find() only.
 */
struct pcicap_cxl_gpf_device {
	struct pcicap_view view;
};

/* Duration of phase 2 */
struct pcicap_cxl_gpf_device_phase2_duration {
	uint16_t raw;
};

/* Time (raw; quantity in us) */
static inline uint16_t
pcicap_cxl_gpf_device_phase2_duration_time_base(struct pcicap_cxl_gpf_device_phase2_duration r)
{
	return (uint16_t)(r.raw & PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_BASE);
}

/* Scale: the value times 10 to this power */
static inline uint16_t
pcicap_cxl_gpf_device_phase2_duration_time_scale(struct pcicap_cxl_gpf_device_phase2_duration r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_SCALE) >> 8);
}

/* Time, as a quantity in us. */
static inline uint64_t
pcicap_cxl_gpf_device_phase2_duration_time_base_decoded(struct pcicap_cxl_gpf_device_phase2_duration r)
{
	uint64_t n = pcicap_cxl_gpf_device_phase2_duration_time_base(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_cxl_gpf_device_phase2_duration_time_scale(r); i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_cxl_gpf_device_phase2_duration_time_base_encode() - from a
 * quantity: Time
 * @quantity: the quantity in us
 * @raw: what stands for it; all ones after an error
 * @scale: what time_scale has to be with it: as low as can be; all ones after
 *         an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_phase2_duration_time_base_encode(uint64_t quantity,
						       uint16_t *raw,
						       uint16_t *scale)
{
	uint64_t n, s;
	int ret = pcicap_encode_scaled(quantity, 4, 0, 0, 1, PCICAP_NO_POW2, 10,
				       7, &n, &s);

	*raw = (uint16_t)n;
	*scale = (uint16_t)s;
	return ret;
}

/**
 * pcicap_cxl_gpf_device_read_phase2_duration() - read: Duration of phase 2
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_read_phase2_duration(const struct pcicap_cxl_gpf_device *v,
					   struct pcicap_cxl_gpf_device_phase2_duration *val)
{
	return pcicap_view_read16(&v->view,
				  PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION,
				  &val->raw);
}

/**
 * pcicap_cxl_gpf_device_read_phase2_power() - read: Power needed in phase 2
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_read_phase2_power(const struct pcicap_cxl_gpf_device *v,
					uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_GPF_DEVICE_PHASE2_POWER,
				  val);
}

/**
 * struct pcicap_cxl_gpf_device_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_gpf_device_dwords {
	struct pcicap_cxl_gpf_device v;
	uint32_t dw[4];
};

/**
 * pcicap_cxl_gpf_device_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_snapshot(const struct pcicap_cxl_gpf_device *v,
			       struct pcicap_cxl_gpf_device_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/* Duration of phase 2: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_snapshot_phase2_duration(const struct pcicap_cxl_gpf_device_dwords *s,
					       struct pcicap_cxl_gpf_device_phase2_duration *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION,
				    &val->raw);
}

/* Power needed in phase 2: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_snapshot_phase2_power(const struct pcicap_cxl_gpf_device_dwords *s,
					    uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_GPF_DEVICE_PHASE2_POWER, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_init(struct pcicap_cxl_gpf_device *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_find_after(struct pcicap_cfg *cfg, uint32_t after,
				 struct pcicap_cxl_gpf_device *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0005, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_gpf_device_init(v);
}

/**
 * pcicap_cxl_gpf_device_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_find(struct pcicap_cfg *cfg,
			   struct pcicap_cxl_gpf_device *v)
{
	return pcicap_cxl_gpf_device_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_gpf_device_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_gpf_device_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_device_find_next(const struct pcicap_cxl_gpf_device *prev,
				struct pcicap_cxl_gpf_device *v)
{
	return pcicap_cxl_gpf_device_find_after(prev->view.cfg,
						prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_GPF_DEVICE_H */
