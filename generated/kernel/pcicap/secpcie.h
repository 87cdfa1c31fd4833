/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Secondary PCI Express
 *
 * Generated from specs/ext/secpcie.yaml - do not edit.
 * Source: PCIe Base, Secondary PCI Express Extended Capability; NetBSD, pcics, EDK2
 */
#ifndef PCICAP_SECPCIE_H
#define PCICAP_SECPCIE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_SECPCIE_ID			0x0019

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Link Control 3 */
#define PCICAP_SECPCIE_LINK_CTRL3				0x04
/* rw: Equalizes when the link is trained again */
#define  PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION		0x00000001
/* rw: A request for equalization interrupts */
#define  PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT	0x00000002
/* rw: Speeds at which fewer SKP sets are sent */
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION		0x0000fe00
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT2_5	0x00000200
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT5	0x00000400
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT8	0x00000800
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT16	0x00001000
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT32	0x00002000
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT64	0x00004000
#define  PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION_GT128	0x00008000
#define  PCICAP_SECPCIE_LINK_CTRL3_WRITE_MASK			0x0000fe03
/* rw1cs: Bit n is an error of lane n */
#define PCICAP_SECPCIE_LANE_ERROR_STATUS		0x08
#define  PCICAP_SECPCIE_LANE_ERROR_STATUS_W1C_MASK	0xffffffff

/* hwinit: Equalization Control of each lane */
#define PCICAP_SECPCIE_LANE_EQUALIZATION			0x0c
/* hwinit: Transmitter preset of the downstream port */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x000f
/* hwinit: Receiver hint of the downstream port */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_RX_HINT	0x0070
/* hwinit: Transmitter preset of the upstream port */
#define  PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_TX_PRESET	0x0f00
/* hwinit: Receiver hint of the upstream port */
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
	u32 link_width;
};

/**
 * pcicap_secpcie_link_ctrl3_perform_equalization() - Equalizes when the link is
 * trained again
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_secpcie_link_ctrl3_perform_equalization(u32 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION, r);
}

/**
 * pcicap_secpcie_link_ctrl3_set_perform_equalization() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_secpcie_link_ctrl3_set_perform_equalization(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION) |
	       FIELD_PREP(PCICAP_SECPCIE_LINK_CTRL3_PERFORM_EQUALIZATION, val);
}

/**
 * pcicap_secpcie_link_ctrl3_equalization_interrupt() - A request for
 * equalization interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_secpcie_link_ctrl3_equalization_interrupt(u32 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT, r);
}

/**
 * pcicap_secpcie_link_ctrl3_set_equalization_interrupt() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_secpcie_link_ctrl3_set_equalization_interrupt(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT) |
	       FIELD_PREP(PCICAP_SECPCIE_LINK_CTRL3_EQUALIZATION_INTERRUPT,
			  val);
}

/**
 * pcicap_secpcie_link_ctrl3_lower_skp_generation() - Speeds at which fewer SKP
 * sets are sent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_secpcie_link_ctrl3_lower_skp_generation(u32 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION, r);
}

/**
 * pcicap_secpcie_link_ctrl3_set_lower_skp_generation() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_secpcie_link_ctrl3_set_lower_skp_generation(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION) |
	       FIELD_PREP(PCICAP_SECPCIE_LINK_CTRL3_LOWER_SKP_GENERATION, val);
}

/**
 * pcicap_secpcie_read_link_ctrl3() - read: Link Control 3
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_secpcie_read_link_ctrl3(const struct pcicap_secpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SECPCIE_LINK_CTRL3, val);
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
static inline int __must_check
pcicap_secpcie_update_link_ctrl3(const struct pcicap_secpcie *v, u32 mask,
				 u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_SECPCIE_LINK_CTRL3_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_secpcie_read_link_ctrl3(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SECPCIE_LINK_CTRL3,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_secpcie_read_lane_error_status() - read: Bit n is an error of lane n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_secpcie_read_lane_error_status(const struct pcicap_secpcie *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SECPCIE_LANE_ERROR_STATUS,
				  val);
}

/**
 * pcicap_secpcie_clear_lane_error_status() - clear bits by writing 1: Bit n is
 * an error of lane n
 * @v: the view
 * @bits: the bits to clear
 *
 * Return: as for reading and writing.
 */
static inline int __must_check
pcicap_secpcie_clear_lane_error_status(const struct pcicap_secpcie *v, u32 bits)
{
	return pcicap_view_write32(&v->view, PCICAP_SECPCIE_LANE_ERROR_STATUS,
				   bits);
}

/**
 * pcicap_secpcie_lane_equalization_downstream_tx_preset() - Transmitter preset
 * of the downstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_secpcie_lane_equalization_downstream_tx_preset(u16 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET,
			 r);
}

/**
 * pcicap_secpcie_lane_equalization_downstream_rx_hint() - Receiver hint of the
 * downstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_secpcie_lane_equalization_downstream_rx_hint(u16 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LANE_EQUALIZATION_DOWNSTREAM_RX_HINT,
			 r);
}

/**
 * pcicap_secpcie_lane_equalization_upstream_tx_preset() - Transmitter preset of
 * the upstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_secpcie_lane_equalization_upstream_tx_preset(u16 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_TX_PRESET,
			 r);
}

/**
 * pcicap_secpcie_lane_equalization_upstream_rx_hint() - Receiver hint of the
 * upstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_secpcie_lane_equalization_upstream_rx_hint(u16 r)
{
	return FIELD_GET(PCICAP_SECPCIE_LANE_EQUALIZATION_UPSTREAM_RX_HINT, r);
}

/**
 * pcicap_secpcie_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_secpcie_read_lane_equalization(const struct pcicap_secpcie *v,
				      unsigned int index, u16 *val)
{
	*val = U16_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read16(&v->view,
				  PCICAP_SECPCIE_LANE_EQUALIZATION + index * 2,
				  val);
}

/**
 * struct pcicap_secpcie_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_secpcie_dwords {
	struct pcicap_secpcie v;
	u32 dw[19];
};

/**
 * pcicap_secpcie_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_secpcie_snapshot(const struct pcicap_secpcie *v,
			struct pcicap_secpcie_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 18, &s->dw[1]);
}

/**
 * pcicap_secpcie_snapshot_link_ctrl3() - from a snapshot: Link Control 3
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_secpcie_snapshot_link_ctrl3(const struct pcicap_secpcie_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SECPCIE_LINK_CTRL3, val);
}

/**
 * pcicap_secpcie_snapshot_lane_error_status() - from a snapshot: Bit n is an
 * error of lane n
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_secpcie_snapshot_lane_error_status(const struct pcicap_secpcie_dwords *s,
					  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SECPCIE_LANE_ERROR_STATUS, val);
}

/**
 * pcicap_secpcie_snapshot_lane_equalization() - from a snapshot: Equalization
 * Control of each lane
 * @s: the snapshot
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_secpcie_snapshot_lane_equalization(const struct pcicap_secpcie_dwords *s,
					  unsigned int index, u16 *val)
{
	const struct pcicap_secpcie *v = &s->v;

	*val = U16_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SECPCIE_LANE_EQUALIZATION + index * 2,
				    val);
}

/**
 * pcicap_secpcie_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_secpcie_init(struct pcicap_secpcie *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 end = 12;

		end = pcicap_raise32(end, 0x0c, v->link_width, 2);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_secpcie_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_secpcie_find().
 */
static inline int __must_check
pcicap_secpcie_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_secpcie_find_next(const struct pcicap_secpcie *prev,
			 struct pcicap_secpcie *v)
{
	return pcicap_secpcie_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_SECPCIE_H */
