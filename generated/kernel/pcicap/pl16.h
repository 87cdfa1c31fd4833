/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 16.0 GT/s
 *
 * Generated from specs/ext/pl16.yaml - do not edit.
 * Source: PCIe Base, Physical Layer 16.0 GT/s Extended Capability
 */
#ifndef PCICAP_PL16_H
#define PCICAP_PL16_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PL16_ID				0x0026

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_PL16_CAP				0x04	/* rsvdp: Reserved */
#define PCICAP_PL16_CTRL			0x08	/* rsvdp: Reserved */

/* ros, rw1cs: State of equalization */
#define PCICAP_PL16_STATUS				0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL16_STATUS_EQUALIZATION_COMPLETE	0x00000001
/* ros: Phase 1 succeeded */
#define  PCICAP_PL16_STATUS_PHASE1_SUCCESSFUL		0x00000002
/* ros: Phase 2 succeeded */
#define  PCICAP_PL16_STATUS_PHASE2_SUCCESSFUL		0x00000004
/* ros: Phase 3 succeeded */
#define  PCICAP_PL16_STATUS_PHASE3_SUCCESSFUL		0x00000008
/* rw1cs: The link asks for equalization */
#define  PCICAP_PL16_STATUS_EQUALIZATION_REQUEST	0x00000010
#define  PCICAP_PL16_STATUS_W1C_MASK			0x00000010
/* rw1cs: Bit n is lane n of this port */
#define PCICAP_PL16_LOCAL_PARITY_MISMATCH		0x10
#define  PCICAP_PL16_LOCAL_PARITY_MISMATCH_W1C_MASK	0xffffffff
/* rw1cs: Bit n is lane n of the first retimer */
#define PCICAP_PL16_RETIMER1_PARITY_MISMATCH		0x14
#define  PCICAP_PL16_RETIMER1_PARITY_MISMATCH_W1C_MASK	0xffffffff
/* rw1cs: Bit n is lane n of the second retimer */
#define PCICAP_PL16_RETIMER2_PARITY_MISMATCH		0x18
#define  PCICAP_PL16_RETIMER2_PARITY_MISMATCH_W1C_MASK	0xffffffff

/* hwinit: Equalization Control of each lane */
#define PCICAP_PL16_LANE_EQUALIZATION				0x20
/* hwinit: Transmitter preset of the downstream port */
#define  PCICAP_PL16_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x0f
/* hwinit: Transmitter preset of the upstream port */
#define  PCICAP_PL16_LANE_EQUALIZATION_UPSTREAM_TX_PRESET	0xf0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pl16_desc;

/**
 * struct pcicap_pl16 - Physical Layer 16.0 GT/s
 * @view: where it is
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl16_find() only.
 */
struct pcicap_pl16 {
	struct pcicap_view view;
	u32 link_width;
};

/**
 * pcicap_pl16_status_equalization_complete() - Equalization at this speed
 * is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl16_status_equalization_complete(u32 r)
{
	return FIELD_GET(PCICAP_PL16_STATUS_EQUALIZATION_COMPLETE, r);
}

/**
 * pcicap_pl16_status_phase1_successful() - Phase 1 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl16_status_phase1_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL16_STATUS_PHASE1_SUCCESSFUL, r);
}

/**
 * pcicap_pl16_status_phase2_successful() - Phase 2 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl16_status_phase2_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL16_STATUS_PHASE2_SUCCESSFUL, r);
}

/**
 * pcicap_pl16_status_phase3_successful() - Phase 3 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl16_status_phase3_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL16_STATUS_PHASE3_SUCCESSFUL, r);
}

/**
 * pcicap_pl16_status_equalization_request() - The link asks for equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl16_status_equalization_request(u32 r)
{
	return FIELD_GET(PCICAP_PL16_STATUS_EQUALIZATION_REQUEST, r);
}

/**
 * pcicap_pl16_read_status() - read: State of equalization
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl16_read_status(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL16_STATUS, val);
}

/**
 * pcicap_pl16_clear_status() - clear bits by writing 1: State of equalization
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pl16_clear_status(const struct pcicap_pl16 *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_PL16_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_PL16_STATUS, bits);
}

/**
 * pcicap_pl16_read_local_parity_mismatch() - read: Bit n is lane n of this port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl16_read_local_parity_mismatch(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL16_LOCAL_PARITY_MISMATCH,
				  val);
}

/**
 * pcicap_pl16_clear_local_parity_mismatch() - clear bits by writing 1: Bit n is
 * lane n of this port
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
static inline int __must_check
pcicap_pl16_clear_local_parity_mismatch(const struct pcicap_pl16 *v, u32 bits)
{
	return pcicap_view_write32(&v->view, PCICAP_PL16_LOCAL_PARITY_MISMATCH,
				   bits);
}

/**
 * pcicap_pl16_read_retimer1_parity_mismatch() - read: Bit n is lane n of the
 * first retimer
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl16_read_retimer1_parity_mismatch(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_PL16_RETIMER1_PARITY_MISMATCH, val);
}

/**
 * pcicap_pl16_clear_retimer1_parity_mismatch() - clear bits by writing 1: Bit n
 * is lane n of the first retimer
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
static inline int __must_check
pcicap_pl16_clear_retimer1_parity_mismatch(const struct pcicap_pl16 *v,
					   u32 bits)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_PL16_RETIMER1_PARITY_MISMATCH, bits);
}

/**
 * pcicap_pl16_read_retimer2_parity_mismatch() - read: Bit n is lane n of the
 * second retimer
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl16_read_retimer2_parity_mismatch(const struct pcicap_pl16 *v, u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_PL16_RETIMER2_PARITY_MISMATCH, val);
}

/**
 * pcicap_pl16_clear_retimer2_parity_mismatch() - clear bits by writing 1: Bit n
 * is lane n of the second retimer
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
static inline int __must_check
pcicap_pl16_clear_retimer2_parity_mismatch(const struct pcicap_pl16 *v,
					   u32 bits)
{
	return pcicap_view_write32(&v->view,
				   PCICAP_PL16_RETIMER2_PARITY_MISMATCH, bits);
}

/**
 * pcicap_pl16_lane_equalization_downstream_tx_preset() - Transmitter preset of
 * the downstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pl16_lane_equalization_downstream_tx_preset(u8 r)
{
	return FIELD_GET(PCICAP_PL16_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET, r);
}

/**
 * pcicap_pl16_lane_equalization_upstream_tx_preset() - Transmitter preset of
 * the upstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pl16_lane_equalization_upstream_tx_preset(u8 r)
{
	return FIELD_GET(PCICAP_PL16_LANE_EQUALIZATION_UPSTREAM_TX_PRESET, r);
}

/**
 * pcicap_pl16_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_pl16_read_lane_equalization(const struct pcicap_pl16 *v,
				   unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 PCICAP_PL16_LANE_EQUALIZATION + index * 1,
				 val);
}

/**
 * struct pcicap_pl16_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pl16_dwords {
	struct pcicap_pl16 v;
	u32 dw[16];
};

/**
 * pcicap_pl16_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pl16_snapshot(const struct pcicap_pl16 *v, struct pcicap_pl16_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 15, &s->dw[1]);
}

/**
 * pcicap_pl16_snapshot_status() - from a snapshot: State of equalization
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl16_snapshot_status(const struct pcicap_pl16_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL16_STATUS,
				    val);
}

/**
 * pcicap_pl16_snapshot_local_parity_mismatch() - from a snapshot: Bit n is lane
 * n of this port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl16_snapshot_local_parity_mismatch(const struct pcicap_pl16_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL16_LOCAL_PARITY_MISMATCH, val);
}

/**
 * pcicap_pl16_snapshot_retimer1_parity_mismatch() - from a snapshot: Bit n is
 * lane n of the first retimer
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl16_snapshot_retimer1_parity_mismatch(const struct pcicap_pl16_dwords *s,
					      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL16_RETIMER1_PARITY_MISMATCH, val);
}

/**
 * pcicap_pl16_snapshot_retimer2_parity_mismatch() - from a snapshot: Bit n is
 * lane n of the second retimer
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl16_snapshot_retimer2_parity_mismatch(const struct pcicap_pl16_dwords *s,
					      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL16_RETIMER2_PARITY_MISMATCH, val);
}

/**
 * pcicap_pl16_snapshot_lane_equalization() - from a snapshot: Equalization
 * Control of each lane
 * @s: the snapshot
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl16_snapshot_lane_equalization(const struct pcicap_pl16_dwords *s,
				       unsigned int index, u8 *val)
{
	const struct pcicap_pl16 *v = &s->v;

	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_PL16_LANE_EQUALIZATION + index * 1,
				   val);
}

/**
 * pcicap_pl16_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pl16_init(struct pcicap_pl16 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 end = 28;

		end = pcicap_raise32(end, 0x20, v->link_width, 1);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_pl16_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pl16_find().
 */
static inline int __must_check
pcicap_pl16_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pl16 *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0026, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pl16_init(v);
}

/**
 * pcicap_pl16_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pl16_find(struct pcicap_cfg *cfg, struct pcicap_pl16 *v)
{
	return pcicap_pl16_find_after(cfg, 0, v);
}

/**
 * pcicap_pl16_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pl16_find().
 */
static inline int __must_check
pcicap_pl16_find_next(const struct pcicap_pl16 *prev, struct pcicap_pl16 *v)
{
	return pcicap_pl16_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PL16_H */
