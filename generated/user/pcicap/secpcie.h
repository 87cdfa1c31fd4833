/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Secondary PCI Express
 *
 * Generated from specs/ext/secpcie.yaml - do not edit.
 * Source: PCIe Base, Secondary PCI Express Extended Capability; NetBSD, pcics, EDK2
 */
#ifndef PCICAP_SECPCIE_H
#define PCICAP_SECPCIE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SECPCIE_ID			0x0019

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Link Control 3 */
#define PCICAP_SECPCIE_LINK_CTRL3				0x04
/* rw: Equalization is performed at the next retraining */
#define  PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION		0x00000001
/* rw: A link equalization request raises an interrupt */
#define  PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT	0x00000002
/* rw: Speeds at which fewer SKP ordered sets are generated */
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION		0x0000fe00
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT2_5	0x00000200
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT5	0x00000400
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT8	0x00000800
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT16	0x00001000
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT32	0x00002000
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT64	0x00004000
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT128	0x00008000
#define  PCICAP_SECPCIE_LINK_CTRL3_WRITE_MASK			0x0000fe03
/* rw1cs: Bit n: an error was detected on lane n */
#define PCICAP_SECPCIE_LANE_ERROR_STATUS		0x08
#define  PCICAP_SECPCIE_LANE_ERROR_STATUS_W1C_MASK	0xffffffff

/* hwinit: Equalization Control of each lane */
#define PCICAP_SECPCIE_LANE_EQUALIZATION			0x0c
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x000f
/* hwinit: Downstream port receiver preset hint */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_RX_HINT	0x0070
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_TX_PRESET	0x0f00
/* hwinit: Upstream port receiver preset hint */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_RX_HINT	0x7000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_secpcie_desc;

/**
 * struct pcicap_secpcie - Secondary PCI Express
 * @view: where it is
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_secpcie_find() only.
 */
struct pcicap_secpcie {
	struct pcicap_view view;
	uint32_t link_width;
};

/* Link Control 3 */
struct pcicap_secpcie_link_ctrl3 {
	uint32_t raw;
};

/* Equalization is performed at the next retraining */
static inline bool
pcicap_secpcie_link_ctrl3_perform_equalization(struct pcicap_secpcie_link_ctrl3 r)
{
	return (r.raw & PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_secpcie_link_ctrl3
pcicap_secpcie_link_ctrl3_set_perform_equalization(struct pcicap_secpcie_link_ctrl3 r,
						   bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION,
			      val ? PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION : 0);
	return r;
}

/* A link equalization request raises an interrupt */
static inline bool
pcicap_secpcie_link_ctrl3_equalization_interrupt(struct pcicap_secpcie_link_ctrl3 r)
{
	return (r.raw & PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_secpcie_link_ctrl3
pcicap_secpcie_link_ctrl3_set_equalization_interrupt(struct pcicap_secpcie_link_ctrl3 r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT,
			      val ? PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT : 0);
	return r;
}

/* Speeds at which fewer SKP ordered sets are generated */
static inline uint32_t
pcicap_secpcie_link_ctrl3_lower_skp_generation(struct pcicap_secpcie_link_ctrl3 r)
{
	return (uint32_t)((r.raw & PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION) >> 9);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_secpcie_link_ctrl3
pcicap_secpcie_link_ctrl3_set_lower_skp_generation(struct pcicap_secpcie_link_ctrl3 r,
						   uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION,
			      (uint32_t)val << 9);
	return r;
}

/**
 * pcicap_secpcie_read_link_ctrl3() - read: Link Control 3
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_read_link_ctrl3(const struct pcicap_secpcie *v,
			       struct pcicap_secpcie_link_ctrl3 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SECPCIE_LINK_CTRL3,
				  &val->raw);
}

/**
 * pcicap_secpcie_update_link_ctrl3() - change bits: Link Control 3
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
pcicap_secpcie_update_link_ctrl3(const struct pcicap_secpcie *v, uint32_t mask,
				 struct pcicap_secpcie_link_ctrl3 val)
{
	struct pcicap_secpcie_link_ctrl3 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SECPCIE_LINK_CTRL3_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_secpcie_read_link_ctrl3(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SECPCIE_LINK_CTRL3,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_secpcie_read_lane_error_status() - read: Bit n: an error was detected
 * on lane n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_read_lane_error_status(const struct pcicap_secpcie *v,
				      uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SECPCIE_LANE_ERROR_STATUS,
				  val);
}

/**
 * pcicap_secpcie_clear_lane_error_status() - clear bits by writing 1: Bit n: an
 * error was detected on lane n
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_clear_lane_error_status(const struct pcicap_secpcie *v,
				       uint32_t bits)
{
	return pcicap_view_write32(&v->view, PCICAP_SECPCIE_LANE_ERROR_STATUS,
				   bits);
}

/* Equalization Control of each lane */
struct pcicap_secpcie_lane_equalization {
	uint16_t raw;
};

/* Downstream port transmitter preset */
static inline uint16_t
pcicap_secpcie_lane_equalization_downstream_tx_preset(struct pcicap_secpcie_lane_equalization r)
{
	return (uint16_t)(r.raw & PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET);
}

/* Downstream port receiver preset hint */
static inline uint16_t
pcicap_secpcie_lane_equalization_downstream_rx_hint(struct pcicap_secpcie_lane_equalization r)
{
	return (uint16_t)((r.raw & PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_RX_HINT) >> 4);
}

/* Upstream port transmitter preset */
static inline uint16_t
pcicap_secpcie_lane_equalization_upstream_tx_preset(struct pcicap_secpcie_lane_equalization r)
{
	return (uint16_t)((r.raw & PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_TX_PRESET) >> 8);
}

/* Upstream port receiver preset hint */
static inline uint16_t
pcicap_secpcie_lane_equalization_upstream_rx_hint(struct pcicap_secpcie_lane_equalization r)
{
	return (uint16_t)((r.raw & PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_RX_HINT) >> 12);
}

/**
 * pcicap_secpcie_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_read_lane_equalization(const struct pcicap_secpcie *v,
				      unsigned int index,
				      struct pcicap_secpcie_lane_equalization *val)
{
	val->raw = UINT16_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read16(&v->view,
				  PCICAP_SECPCIE_LANE_EQUALIZATION + index * 2,
				  &val->raw);
}

/**
 * struct pcicap_secpcie_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_secpcie_dwords {
	struct pcicap_secpcie v;
	uint32_t dw[19];
};

/**
 * pcicap_secpcie_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_snapshot(const struct pcicap_secpcie *v,
			struct pcicap_secpcie_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 18, &s->dw[1]);
}

/* Link Control 3: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_snapshot_link_ctrl3(const struct pcicap_secpcie_dwords *s,
				   struct pcicap_secpcie_link_ctrl3 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SECPCIE_LINK_CTRL3, &val->raw);
}

/*
 * Bit n: an error was detected on lane n: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_snapshot_lane_error_status(const struct pcicap_secpcie_dwords *s,
					  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SECPCIE_LANE_ERROR_STATUS, val);
}

/* Equalization Control of each lane: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_snapshot_lane_equalization(const struct pcicap_secpcie_dwords *s,
					  unsigned int index,
					  struct pcicap_secpcie_lane_equalization *val)
{
	const struct pcicap_secpcie *v = &s->v;

	val->raw = UINT16_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SECPCIE_LANE_EQUALIZATION + index * 2,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_init(struct pcicap_secpcie *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		uint32_t end = 12;

		end = pcicap_raise_array32(end, 0x0c, v->link_width, 2);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_find_after(struct pcicap_cfg *cfg, uint32_t after,
			  struct pcicap_secpcie *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0019, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_secpcie_init(v);
}

/**
 * pcicap_secpcie_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_find(struct pcicap_cfg *cfg, struct pcicap_secpcie *v)
{
	return pcicap_secpcie_find_after(cfg, 0, v);
}

/**
 * pcicap_secpcie_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_secpcie_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_secpcie_find_next(const struct pcicap_secpcie *prev,
			 struct pcicap_secpcie *v)
{
	return pcicap_secpcie_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SECPCIE_H */
