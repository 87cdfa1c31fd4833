/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Ports
 *
 * Generated from specs/vendor/cxl_gpf_port.yaml - do not edit.
 * Source: CXL 3.0, 8.1.6; QEMU cxl_pci.h, libpci header.h, Linux pci_regs.h
 */
#ifndef PCICAP_CXL_GPF_PORT_H
#define PCICAP_CXL_GPF_PORT_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_CXL_GPF_PORT_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Timeout of phase 1 */
#define PCICAP_CXL_GPF_PORT_PHASE1_CTRL			0x0c
/* rw: Time */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE	0x000f
/* rw: Scale: the value times 10 to this power */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE	0x0f00
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_WRITE_MASK	0x0f0f

/* rw: Timeout of phase 2 */
#define PCICAP_CXL_GPF_PORT_PHASE2_CTRL			0x0e
/* rw: Time */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE	0x000f
/* rw: Scale: the value times 10 to this power */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE	0x0f00
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_WRITE_MASK	0x0f0f
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_gpf_port_desc;

/**
 * struct pcicap_cxl_gpf_port - CXL Global Persistent Flush for Ports
 * @view: where it is
 *
 * Made by pcicap_cxl_gpf_port_find() only.
 */
struct pcicap_cxl_gpf_port {
	struct pcicap_view view;
};

/* Timeout of phase 1 */
struct pcicap_cxl_gpf_port_phase1_ctrl {
	uint16_t raw;
};

/* Time (raw; quantity in us) */
static inline uint16_t
pcicap_cxl_gpf_port_phase1_ctrl_timeout_base(struct pcicap_cxl_gpf_port_phase1_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_gpf_port_phase1_ctrl
pcicap_cxl_gpf_port_phase1_ctrl_set_timeout_base(struct pcicap_cxl_gpf_port_phase1_ctrl r,
						 uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE,
			      val);
	return r;
}

/* Scale: the value times 10 to this power */
static inline uint16_t
pcicap_cxl_gpf_port_phase1_ctrl_timeout_scale(struct pcicap_cxl_gpf_port_phase1_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_gpf_port_phase1_ctrl
pcicap_cxl_gpf_port_phase1_ctrl_set_timeout_scale(struct pcicap_cxl_gpf_port_phase1_ctrl r,
						  uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE,
			      (uint32_t)val << 8);
	return r;
}

/* Time, as a quantity in us. */
static inline uint64_t
pcicap_cxl_gpf_port_phase1_ctrl_timeout_base_decoded(struct pcicap_cxl_gpf_port_phase1_ctrl r)
{
	uint64_t n = pcicap_cxl_gpf_port_phase1_ctrl_timeout_base(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_cxl_gpf_port_phase1_ctrl_timeout_scale(r); i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_timeout_base_encode() - from a quantity: Time
 * @quantity: the quantity in us
 * @raw: what stands for it; all ones after an error
 * @scale: what timeout_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_phase1_ctrl_timeout_base_encode(uint64_t quantity,
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
 * pcicap_cxl_gpf_port_read_phase1_ctrl() - read: Timeout of phase 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_read_phase1_ctrl(const struct pcicap_cxl_gpf_port *v,
				     struct pcicap_cxl_gpf_port_phase1_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_GPF_PORT_PHASE1_CTRL,
				  &val->raw);
}

/**
 * pcicap_cxl_gpf_port_update_phase1_ctrl() - change bits: Timeout of phase 1
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_update_phase1_ctrl(const struct pcicap_cxl_gpf_port *v,
				       uint16_t mask,
				       struct pcicap_cxl_gpf_port_phase1_ctrl val)
{
	struct pcicap_cxl_gpf_port_phase1_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_GPF_PORT_PHASE1_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_gpf_port_read_phase1_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_GPF_PORT_PHASE1_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Timeout of phase 2 */
struct pcicap_cxl_gpf_port_phase2_ctrl {
	uint16_t raw;
};

/* Time (raw; quantity in us) */
static inline uint16_t
pcicap_cxl_gpf_port_phase2_ctrl_timeout_base(struct pcicap_cxl_gpf_port_phase2_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_gpf_port_phase2_ctrl
pcicap_cxl_gpf_port_phase2_ctrl_set_timeout_base(struct pcicap_cxl_gpf_port_phase2_ctrl r,
						 uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE,
			      val);
	return r;
}

/* Scale: the value times 10 to this power */
static inline uint16_t
pcicap_cxl_gpf_port_phase2_ctrl_timeout_scale(struct pcicap_cxl_gpf_port_phase2_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_gpf_port_phase2_ctrl
pcicap_cxl_gpf_port_phase2_ctrl_set_timeout_scale(struct pcicap_cxl_gpf_port_phase2_ctrl r,
						  uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE,
			      (uint32_t)val << 8);
	return r;
}

/* Time, as a quantity in us. */
static inline uint64_t
pcicap_cxl_gpf_port_phase2_ctrl_timeout_base_decoded(struct pcicap_cxl_gpf_port_phase2_ctrl r)
{
	uint64_t n = pcicap_cxl_gpf_port_phase2_ctrl_timeout_base(r);
	uint64_t all = n;

	for (unsigned int i = pcicap_cxl_gpf_port_phase2_ctrl_timeout_scale(r); i; i--)
		all *= 10;
	return all;
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_timeout_base_encode() - from a quantity: Time
 * @quantity: the quantity in us
 * @raw: what stands for it; all ones after an error
 * @scale: what timeout_scale has to be with it: as low as can be; all ones
 *         after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_phase2_ctrl_timeout_base_encode(uint64_t quantity,
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
 * pcicap_cxl_gpf_port_read_phase2_ctrl() - read: Timeout of phase 2
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_read_phase2_ctrl(const struct pcicap_cxl_gpf_port *v,
				     struct pcicap_cxl_gpf_port_phase2_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_GPF_PORT_PHASE2_CTRL,
				  &val->raw);
}

/**
 * pcicap_cxl_gpf_port_update_phase2_ctrl() - change bits: Timeout of phase 2
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
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_update_phase2_ctrl(const struct pcicap_cxl_gpf_port *v,
				       uint16_t mask,
				       struct pcicap_cxl_gpf_port_phase2_ctrl val)
{
	struct pcicap_cxl_gpf_port_phase2_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_GPF_PORT_PHASE2_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_gpf_port_read_phase2_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_GPF_PORT_PHASE2_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_cxl_gpf_port_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_gpf_port_dwords {
	struct pcicap_cxl_gpf_port v;
	uint32_t dw[4];
};

/**
 * pcicap_cxl_gpf_port_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_snapshot(const struct pcicap_cxl_gpf_port *v,
			     struct pcicap_cxl_gpf_port_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/* Timeout of phase 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_snapshot_phase1_ctrl(const struct pcicap_cxl_gpf_port_dwords *s,
					 struct pcicap_cxl_gpf_port_phase1_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_GPF_PORT_PHASE1_CTRL, &val->raw);
}

/* Timeout of phase 2: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_snapshot_phase2_ctrl(const struct pcicap_cxl_gpf_port_dwords *s,
					 struct pcicap_cxl_gpf_port_phase2_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_GPF_PORT_PHASE2_CTRL, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_init(struct pcicap_cxl_gpf_port *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_find_after(struct pcicap_cfg *cfg, uint32_t after,
			       struct pcicap_cxl_gpf_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0004, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_gpf_port_init(v);
}

/**
 * pcicap_cxl_gpf_port_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_find(struct pcicap_cfg *cfg, struct pcicap_cxl_gpf_port *v)
{
	return pcicap_cxl_gpf_port_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_gpf_port_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_gpf_port_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_gpf_port_find_next(const struct pcicap_cxl_gpf_port *prev,
			      struct pcicap_cxl_gpf_port *v)
{
	return pcicap_cxl_gpf_port_find_after(prev->view.cfg, prev->view.offset,
					      v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_GPF_PORT_H */
