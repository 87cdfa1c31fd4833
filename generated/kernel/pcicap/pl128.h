/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 128.0 GT/s
 *
 * Generated from specs/ext/pl128.yaml - do not edit.
 * Source: EDK2
 */
#ifndef PCICAP_PL128_H
#define PCICAP_PL128_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PL128_ID				0x0039

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: What the port supports */
#define PCICAP_PL128_CAP			0x04
/* hwinit: Further link speeds */
#define  PCICAP_PL128_CAP_SUPPORTED_SPEEDS2	0x000000ff
/* hwinit: Of these where fewer SKP sets are sent */
#define  PCICAP_PL128_CAP_LOWER_SKP_GENERATION2	0x0000ff00
/* hwinit: Of these where fewer SKP sets are taken */
#define  PCICAP_PL128_CAP_LOWER_SKP_RECEPTION2	0x00ff0000
#define PCICAP_PL128_CTRL			0x08	/* rsvdp: Reserved */

/* ros, rw1cs, ro: State of equalization */
#define PCICAP_PL128_STATUS					0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL128_STATUS_EQUALIZATION_COMPLETE		0x00000001
/* ros: Phase 1 succeeded */
#define  PCICAP_PL128_STATUS_PHASE1_SUCCESSFUL			0x00000002
/* ros: Phase 2 succeeded */
#define  PCICAP_PL128_STATUS_PHASE2_SUCCESSFUL			0x00000004
/* ros: Phase 3 succeeded */
#define  PCICAP_PL128_STATUS_PHASE3_SUCCESSFUL			0x00000008
/* rw1cs: The link asks for equalization */
#define  PCICAP_PL128_STATUS_EQUALIZATION_REQUEST		0x00000010
/* ro: The transmitter precodes */
#define  PCICAP_PL128_STATUS_TRANSMITTER_PRECODING_ON		0x00000020
/* ro: This end asks for precoding */
#define  PCICAP_PL128_STATUS_TRANSMITTER_PRECODING_REQUEST	0x00000040
/* ro: The other end needs no equalization */
#define  PCICAP_PL128_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED	0x00000080
#define  PCICAP_PL128_STATUS_W1C_MASK				0x00000010

/* hwinit: Equalization Control of each lane */
#define PCICAP_PL128_LANE_EQUALIZATION				0x10
/* hwinit: Transmitter preset of the downstream port */
#define  PCICAP_PL128_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x0f
/* hwinit: Transmitter preset of the upstream port */
#define  PCICAP_PL128_LANE_EQUALIZATION_UPSTREAM_TX_PRESET	0xf0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pl128_desc;

/**
 * struct pcicap_pl128 - Physical Layer 128.0 GT/s
 * @view: where it is
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl128_find() only.
 */
struct pcicap_pl128 {
	struct pcicap_view view;
	u32 link_width;
};

/**
 * pcicap_pl128_cap_supported_speeds2() - Further link speeds
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl128_cap_supported_speeds2(u32 r)
{
	return FIELD_GET(PCICAP_PL128_CAP_SUPPORTED_SPEEDS2, r);
}

/**
 * pcicap_pl128_cap_lower_skp_generation2() - Of these where fewer SKP sets
 * are sent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl128_cap_lower_skp_generation2(u32 r)
{
	return FIELD_GET(PCICAP_PL128_CAP_LOWER_SKP_GENERATION2, r);
}

/**
 * pcicap_pl128_cap_lower_skp_reception2() - Of these where fewer SKP sets
 * are taken
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl128_cap_lower_skp_reception2(u32 r)
{
	return FIELD_GET(PCICAP_PL128_CAP_LOWER_SKP_RECEPTION2, r);
}

/**
 * pcicap_pl128_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl128_read_cap(const struct pcicap_pl128 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL128_CAP, val);
}

/**
 * pcicap_pl128_status_equalization_complete() - Equalization at this speed
 * is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_equalization_complete(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_EQUALIZATION_COMPLETE, r);
}

/**
 * pcicap_pl128_status_phase1_successful() - Phase 1 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_phase1_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_PHASE1_SUCCESSFUL, r);
}

/**
 * pcicap_pl128_status_phase2_successful() - Phase 2 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_phase2_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_PHASE2_SUCCESSFUL, r);
}

/**
 * pcicap_pl128_status_phase3_successful() - Phase 3 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_phase3_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_PHASE3_SUCCESSFUL, r);
}

/**
 * pcicap_pl128_status_equalization_request() - The link asks for equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_equalization_request(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_EQUALIZATION_REQUEST, r);
}

/**
 * pcicap_pl128_status_transmitter_precoding_on() - The transmitter precodes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_transmitter_precoding_on(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_TRANSMITTER_PRECODING_ON, r);
}

/**
 * pcicap_pl128_status_transmitter_precoding_request() - This end asks
 * for precoding
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_transmitter_precoding_request(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_TRANSMITTER_PRECODING_REQUEST, r);
}

/**
 * pcicap_pl128_status_no_equalization_needed_received() - The other end needs
 * no equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl128_status_no_equalization_needed_received(u32 r)
{
	return FIELD_GET(PCICAP_PL128_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED,
			 r);
}

/**
 * pcicap_pl128_read_status() - read: State of equalization
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl128_read_status(const struct pcicap_pl128 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL128_STATUS, val);
}

/**
 * pcicap_pl128_clear_status() - clear bits by writing 1: State of equalization
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pl128_clear_status(const struct pcicap_pl128 *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_PL128_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_PL128_STATUS, bits);
}

/**
 * pcicap_pl128_lane_equalization_downstream_tx_preset() - Transmitter preset of
 * the downstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pl128_lane_equalization_downstream_tx_preset(u8 r)
{
	return FIELD_GET(PCICAP_PL128_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET,
			 r);
}

/**
 * pcicap_pl128_lane_equalization_upstream_tx_preset() - Transmitter preset of
 * the upstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pl128_lane_equalization_upstream_tx_preset(u8 r)
{
	return FIELD_GET(PCICAP_PL128_LANE_EQUALIZATION_UPSTREAM_TX_PRESET, r);
}

/**
 * pcicap_pl128_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_pl128_read_lane_equalization(const struct pcicap_pl128 *v,
				    unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 PCICAP_PL128_LANE_EQUALIZATION + index * 1,
				 val);
}

/**
 * struct pcicap_pl128_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pl128_dwords {
	struct pcicap_pl128 v;
	u32 dw[12];
};

/**
 * pcicap_pl128_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pl128_snapshot(const struct pcicap_pl128 *v,
		      struct pcicap_pl128_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 11, &s->dw[1]);
}

/**
 * pcicap_pl128_snapshot_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl128_snapshot_cap(const struct pcicap_pl128_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL128_CAP,
				    val);
}

/**
 * pcicap_pl128_snapshot_status() - from a snapshot: State of equalization
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl128_snapshot_status(const struct pcicap_pl128_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL128_STATUS,
				    val);
}

/**
 * pcicap_pl128_snapshot_lane_equalization() - from a snapshot: Equalization
 * Control of each lane
 * @s: the snapshot
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl128_snapshot_lane_equalization(const struct pcicap_pl128_dwords *s,
					unsigned int index, u8 *val)
{
	const struct pcicap_pl128 *v = &s->v;

	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_PL128_LANE_EQUALIZATION + index * 1,
				   val);
}

/**
 * pcicap_pl128_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pl128_init(struct pcicap_pl128 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 end = 16;

		end = pcicap_raise32(end, 0x10, v->link_width, 1);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_pl128_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pl128_find().
 */
static inline int __must_check
pcicap_pl128_find_after(struct pcicap_cfg *cfg, u32 after,
			struct pcicap_pl128 *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0039, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pl128_init(v);
}

/**
 * pcicap_pl128_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pl128_find(struct pcicap_cfg *cfg, struct pcicap_pl128 *v)
{
	return pcicap_pl128_find_after(cfg, 0, v);
}

/**
 * pcicap_pl128_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pl128_find().
 */
static inline int __must_check
pcicap_pl128_find_next(const struct pcicap_pl128 *prev, struct pcicap_pl128 *v)
{
	return pcicap_pl128_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PL128_H */
