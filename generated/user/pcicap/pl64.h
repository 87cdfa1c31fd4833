/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 64.0 GT/s
 *
 * Generated from specs/ext/pl64.yaml - do not edit.
 * Source: PCIe Base, Physical Layer 64.0 GT/s Extended Capability; EDK2, pydiskcmd
 */
#ifndef PCICAP_PL64_H
#define PCICAP_PL64_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PL64_ID				0x0031

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_PL64_CAP				0x04	/* rsvdp: Reserved */
#define PCICAP_PL64_CTRL			0x08	/* rsvdp: Reserved */

/* ros, rw1cs, ro: State of equalization */
#define PCICAP_PL64_STATUS					0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL64_STATUS_EQUALIZATION_COMPLETE		0x00000001
/* ros: Phase 1 succeeded */
#define  PCICAP_PL64_STATUS_PHASE1_SUCCESSFUL			0x00000002
/* ros: Phase 2 succeeded */
#define  PCICAP_PL64_STATUS_PHASE2_SUCCESSFUL			0x00000004
/* ros: Phase 3 succeeded */
#define  PCICAP_PL64_STATUS_PHASE3_SUCCESSFUL			0x00000008
/* rw1cs: Link equalization is requested */
#define  PCICAP_PL64_STATUS_EQUALIZATION_REQUEST		0x00000010
/* ro: The transmitter precodes */
#define  PCICAP_PL64_STATUS_TRANSMITTER_PRECODING_ON		0x00000020
/* ro: Transmitter precoding is requested */
#define  PCICAP_PL64_STATUS_TRANSMITTER_PRECODING_REQUEST	0x00000040
/* ro: No equalization needed was received */
#define  PCICAP_PL64_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED	0x00000080
#define  PCICAP_PL64_STATUS_W1C_MASK				0x00000010

/* hwinit: Equalization Control of each lane */
#define PCICAP_PL64_LANE_EQUALIZATION				0x10
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_PL64_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x0f
/* hwinit: Upstream port transmitter preset */
#define  PCICAP_PL64_LANE_EQUALIZATION_UPSTREAM_TX_PRESET	0xf0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pl64_desc;

/**
 * struct pcicap_pl64 - Physical Layer 64.0 GT/s
 * @view: where it is
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl64_find() only.
 */
struct pcicap_pl64 {
	struct pcicap_view view;
	uint32_t link_width;
};

/* State of equalization */
struct pcicap_pl64_status {
	uint32_t raw;
};

/* Equalization at this speed is done */
static inline bool
pcicap_pl64_status_equalization_complete(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_EQUALIZATION_COMPLETE) != 0;
}

/* Phase 1 succeeded */
static inline bool
pcicap_pl64_status_phase1_successful(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_PHASE1_SUCCESSFUL) != 0;
}

/* Phase 2 succeeded */
static inline bool
pcicap_pl64_status_phase2_successful(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_PHASE2_SUCCESSFUL) != 0;
}

/* Phase 3 succeeded */
static inline bool
pcicap_pl64_status_phase3_successful(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_PHASE3_SUCCESSFUL) != 0;
}

/* Link equalization is requested */
static inline bool
pcicap_pl64_status_equalization_request(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_EQUALIZATION_REQUEST) != 0;
}

/* The transmitter precodes */
static inline bool
pcicap_pl64_status_transmitter_precoding_on(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_TRANSMITTER_PRECODING_ON) != 0;
}

/* Transmitter precoding is requested */
static inline bool
pcicap_pl64_status_transmitter_precoding_request(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_TRANSMITTER_PRECODING_REQUEST) != 0;
}

/* No equalization needed was received */
static inline bool
pcicap_pl64_status_no_equalization_needed_received(struct pcicap_pl64_status r)
{
	return (r.raw & PCICAP_PL64_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED) != 0;
}

/**
 * pcicap_pl64_read_status() - read: State of equalization
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_read_status(const struct pcicap_pl64 *v,
			struct pcicap_pl64_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL64_STATUS, &val->raw);
}

/**
 * pcicap_pl64_clear_status() - clear bits by writing 1: State of equalization
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_clear_status(const struct pcicap_pl64 *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PL64_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_PL64_STATUS, bits);
}

/* Equalization Control of each lane */
struct pcicap_pl64_lane_equalization {
	uint8_t raw;
};

/* Downstream port transmitter preset */
static inline uint8_t
pcicap_pl64_lane_equalization_downstream_tx_preset(struct pcicap_pl64_lane_equalization r)
{
	return (uint8_t)(r.raw & PCICAP_PL64_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET);
}

/* Upstream port transmitter preset */
static inline uint8_t
pcicap_pl64_lane_equalization_upstream_tx_preset(struct pcicap_pl64_lane_equalization r)
{
	return (uint8_t)((r.raw & PCICAP_PL64_LANE_EQUALIZATION_UPSTREAM_TX_PRESET) >> 4);
}

/**
 * pcicap_pl64_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_read_lane_equalization(const struct pcicap_pl64 *v,
				   unsigned int index,
				   struct pcicap_pl64_lane_equalization *val)
{
	val->raw = UINT8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 PCICAP_PL64_LANE_EQUALIZATION + index * 1,
				 &val->raw);
}

/**
 * struct pcicap_pl64_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pl64_dwords {
	struct pcicap_pl64 v;
	uint32_t dw[12];
};

/**
 * pcicap_pl64_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_snapshot(const struct pcicap_pl64 *v, struct pcicap_pl64_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 11, &s->dw[1]);
}

/* State of equalization: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_snapshot_status(const struct pcicap_pl64_dwords *s,
			    struct pcicap_pl64_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL64_STATUS,
				    &val->raw);
}

/* Equalization Control of each lane: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_snapshot_lane_equalization(const struct pcicap_pl64_dwords *s,
				       unsigned int index,
				       struct pcicap_pl64_lane_equalization *val)
{
	const struct pcicap_pl64 *v = &s->v;

	val->raw = UINT8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_PL64_LANE_EQUALIZATION + index * 1,
				   &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_init(struct pcicap_pl64 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		uint32_t end = 16;

		end = pcicap_raise_array32(end, 0x10, v->link_width, 1);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_pl64 *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0031, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pl64_init(v);
}

/**
 * pcicap_pl64_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_find(struct pcicap_cfg *cfg, struct pcicap_pl64 *v)
{
	return pcicap_pl64_find_after(cfg, 0, v);
}

/**
 * pcicap_pl64_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pl64_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl64_find_next(const struct pcicap_pl64 *prev, struct pcicap_pl64 *v)
{
	return pcicap_pl64_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PL64_H */
