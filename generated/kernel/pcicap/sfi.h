/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * System Firmware Intermediary
 *
 * Generated from specs/ext/sfi.yaml - do not edit.
 * Source: pydiskcmd and an unreviewed repository
 */
#ifndef PCICAP_SFI_H
#define PCICAP_SFI_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_SFI_ID				0x002c
#define PCICAP_SFI_SIZE				0x14

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the port supports */
#define PCICAP_SFI_CAP				0x04
/* ro: Out-of-band presence detect */
#define  PCICAP_SFI_CAP_OOB_PRESENCE_DETECT	0x0001
/* ro: Enhanced features */
#define  PCICAP_SFI_CAP_ENHANCED		0x0002

/* unknown: What the port hides */
#define PCICAP_SFI_CTRL					0x06
/* unknown: Hides the presence of the card */
#define  PCICAP_SFI_CTRL_PRESENCE_MASK			0x0001
/* unknown: Hides the state of the link */
#define  PCICAP_SFI_CTRL_DLL_MASK			0x0002
/* unknown: Reports changes of out-of-band presence */
#define  PCICAP_SFI_CTRL_OOB_PRESENCE_CHANGE_ENABLE	0x0004
/* unknown: Not known */
#define  PCICAP_SFI_CTRL_DPF				0x0008

/* unknown: State of the slot */
#define PCICAP_SFI_STATUS			0x08
/* unknown: There is a card */
#define  PCICAP_SFI_STATUS_PRESENCE_STATE	0x00000001
/* unknown: Out of band there is a card */
#define  PCICAP_SFI_STATUS_OOB_PRESENCE_STATE	0x00000002
/* unknown: The presence changed */
#define  PCICAP_SFI_STATUS_PRESENCE_CHANGED	0x00000100
#define PCICAP_SFI_CAM_ADDRESS			0x0c	/* unknown: Address for the data window */
#define PCICAP_SFI_CAM_DATA			0x10	/* unknown: Data at that address */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_sfi_desc;

/**
 * struct pcicap_sfi - System Firmware Intermediary
 * @view: where it is
 *
 * Made by pcicap_sfi_find() only.
 */
struct pcicap_sfi {
	struct pcicap_view view;
};

/**
 * pcicap_sfi_cap_oob_presence_detect() - Out-of-band presence detect
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_cap_oob_presence_detect(u16 r)
{
	return FIELD_GET(PCICAP_SFI_CAP_OOB_PRESENCE_DETECT, r);
}

/**
 * pcicap_sfi_cap_enhanced() - Enhanced features
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_cap_enhanced(u16 r)
{
	return FIELD_GET(PCICAP_SFI_CAP_ENHANCED, r);
}

/**
 * pcicap_sfi_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sfi_read_cap(const struct pcicap_sfi *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SFI_CAP, val);
}

/**
 * pcicap_sfi_ctrl_presence_mask() - Hides the presence of the card
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_ctrl_presence_mask(u16 r)
{
	return FIELD_GET(PCICAP_SFI_CTRL_PRESENCE_MASK, r);
}

/**
 * pcicap_sfi_ctrl_dll_mask() - Hides the state of the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_ctrl_dll_mask(u16 r)
{
	return FIELD_GET(PCICAP_SFI_CTRL_DLL_MASK, r);
}

/**
 * pcicap_sfi_ctrl_oob_presence_change_enable() - Reports changes of
 * out-of-band presence
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_ctrl_oob_presence_change_enable(u16 r)
{
	return FIELD_GET(PCICAP_SFI_CTRL_OOB_PRESENCE_CHANGE_ENABLE, r);
}

/**
 * pcicap_sfi_ctrl_dpf() - Not known
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_ctrl_dpf(u16 r)
{
	return FIELD_GET(PCICAP_SFI_CTRL_DPF, r);
}

/**
 * pcicap_sfi_read_ctrl() - read: What the port hides
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sfi_read_ctrl(const struct pcicap_sfi *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SFI_CTRL, val);
}

/**
 * pcicap_sfi_status_presence_state() - There is a card
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_status_presence_state(u32 r)
{
	return FIELD_GET(PCICAP_SFI_STATUS_PRESENCE_STATE, r);
}

/**
 * pcicap_sfi_status_oob_presence_state() - Out of band there is a card
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_status_oob_presence_state(u32 r)
{
	return FIELD_GET(PCICAP_SFI_STATUS_OOB_PRESENCE_STATE, r);
}

/**
 * pcicap_sfi_status_presence_changed() - The presence changed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sfi_status_presence_changed(u32 r)
{
	return FIELD_GET(PCICAP_SFI_STATUS_PRESENCE_CHANGED, r);
}

/**
 * pcicap_sfi_read_status() - read: State of the slot
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sfi_read_status(const struct pcicap_sfi *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SFI_STATUS, val);
}

/**
 * pcicap_sfi_read_cam_address() - read: Address for the data window
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sfi_read_cam_address(const struct pcicap_sfi *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SFI_CAM_ADDRESS, val);
}

/**
 * pcicap_sfi_read_cam_data() - read: Data at that address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sfi_read_cam_data(const struct pcicap_sfi *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SFI_CAM_DATA, val);
}

/**
 * struct pcicap_sfi_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_sfi_dwords {
	struct pcicap_sfi v;
	u32 dw[5];
};

/**
 * pcicap_sfi_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_sfi_snapshot(const struct pcicap_sfi *v, struct pcicap_sfi_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/**
 * pcicap_sfi_snapshot_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sfi_snapshot_cap(const struct pcicap_sfi_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SFI_CAP, val);
}

/**
 * pcicap_sfi_snapshot_ctrl() - from a snapshot: What the port hides
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sfi_snapshot_ctrl(const struct pcicap_sfi_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SFI_CTRL,
				    val);
}

/**
 * pcicap_sfi_snapshot_status() - from a snapshot: State of the slot
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sfi_snapshot_status(const struct pcicap_sfi_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SFI_STATUS,
				    val);
}

/**
 * pcicap_sfi_snapshot_cam_address() - from a snapshot: Address for the
 * data window
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sfi_snapshot_cam_address(const struct pcicap_sfi_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SFI_CAM_ADDRESS, val);
}

/**
 * pcicap_sfi_snapshot_cam_data() - from a snapshot: Data at that address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sfi_snapshot_cam_data(const struct pcicap_sfi_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SFI_CAM_DATA,
				    val);
}

/**
 * pcicap_sfi_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_sfi_init(struct pcicap_sfi *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_sfi_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_sfi_find().
 */
static inline int __must_check
pcicap_sfi_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_sfi *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x002c, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_sfi_init(v);
}

/**
 * pcicap_sfi_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_sfi_find(struct pcicap_cfg *cfg, struct pcicap_sfi *v)
{
	return pcicap_sfi_find_after(cfg, 0, v);
}

/**
 * pcicap_sfi_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_sfi_find().
 */
static inline int __must_check
pcicap_sfi_find_next(const struct pcicap_sfi *prev, struct pcicap_sfi *v)
{
	return pcicap_sfi_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_SFI_H */
