/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * System Firmware Intermediary
 *
 * Generated from specs/ext/sfi.yaml - do not edit.
 * Source: pydiskcmd and an unreviewed repository
 */
#ifndef PCICAP_SFI_H
#define PCICAP_SFI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SFI_ID				0x002c
#define PCICAP_SFI_SIZE				0x14

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: SFI capabilities */
#define PCICAP_SFI_CAP				0x04
/* ro: Out-of-band presence detect */
#define  PCICAP_SFI_CAP_OOB_PRESENCE_DETECT	0x0001
/* ro: Enhanced features */
#define  PCICAP_SFI_CAP_ENHANCED		0x0002

/* unknown: SFI control */
#define PCICAP_SFI_CTRL					0x06
/* unknown: Presence detect state is masked */
#define  PCICAP_SFI_CTRL_PRESENCE_MASK			0x0001
/* unknown: Data link layer state is masked */
#define  PCICAP_SFI_CTRL_DLL_MASK			0x0002
/* unknown: Out-of-band presence changes are reported */
#define  PCICAP_SFI_CTRL_OOB_PRESENCE_CHANGE_ENABLE	0x0004
/* unknown: Not known */
#define  PCICAP_SFI_CTRL_DPF				0x0008

/* unknown: SFI status */
#define PCICAP_SFI_STATUS			0x08
/* unknown: Presence detect state */
#define  PCICAP_SFI_STATUS_PRESENCE_STATE	0x00000001
/* unknown: Out-of-band presence detect state */
#define  PCICAP_SFI_STATUS_OOB_PRESENCE_STATE	0x00000002
/* unknown: The presence changed */
#define  PCICAP_SFI_STATUS_PRESENCE_CHANGED	0x00000100
#define PCICAP_SFI_CAM_ADDRESS			0x0c	/* unknown: Address of the data window */
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

/* SFI capabilities */
struct pcicap_sfi_cap {
	uint16_t raw;
};

/* Out-of-band presence detect */
static inline bool
pcicap_sfi_cap_oob_presence_detect(struct pcicap_sfi_cap r)
{
	return (r.raw & PCICAP_SFI_CAP_OOB_PRESENCE_DETECT) != 0;
}

/* Enhanced features */
static inline bool
pcicap_sfi_cap_enhanced(struct pcicap_sfi_cap r)
{
	return (r.raw & PCICAP_SFI_CAP_ENHANCED) != 0;
}

/**
 * pcicap_sfi_read_cap() - read: SFI capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_read_cap(const struct pcicap_sfi *v, struct pcicap_sfi_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SFI_CAP, &val->raw);
}

/* SFI control */
struct pcicap_sfi_ctrl {
	uint16_t raw;
};

/* Presence detect state is masked */
static inline bool
pcicap_sfi_ctrl_presence_mask(struct pcicap_sfi_ctrl r)
{
	return (r.raw & PCICAP_SFI_CTRL_PRESENCE_MASK) != 0;
}

/* Data link layer state is masked */
static inline bool
pcicap_sfi_ctrl_dll_mask(struct pcicap_sfi_ctrl r)
{
	return (r.raw & PCICAP_SFI_CTRL_DLL_MASK) != 0;
}

/* Out-of-band presence changes are reported */
static inline bool
pcicap_sfi_ctrl_oob_presence_change_enable(struct pcicap_sfi_ctrl r)
{
	return (r.raw & PCICAP_SFI_CTRL_OOB_PRESENCE_CHANGE_ENABLE) != 0;
}

/* Not known */
static inline bool
pcicap_sfi_ctrl_dpf(struct pcicap_sfi_ctrl r)
{
	return (r.raw & PCICAP_SFI_CTRL_DPF) != 0;
}

/**
 * pcicap_sfi_read_ctrl() - read: SFI control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_read_ctrl(const struct pcicap_sfi *v, struct pcicap_sfi_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SFI_CTRL, &val->raw);
}

/* SFI status */
struct pcicap_sfi_status {
	uint32_t raw;
};

/* Presence detect state */
static inline bool
pcicap_sfi_status_presence_state(struct pcicap_sfi_status r)
{
	return (r.raw & PCICAP_SFI_STATUS_PRESENCE_STATE) != 0;
}

/* Out-of-band presence detect state */
static inline bool
pcicap_sfi_status_oob_presence_state(struct pcicap_sfi_status r)
{
	return (r.raw & PCICAP_SFI_STATUS_OOB_PRESENCE_STATE) != 0;
}

/* The presence changed */
static inline bool
pcicap_sfi_status_presence_changed(struct pcicap_sfi_status r)
{
	return (r.raw & PCICAP_SFI_STATUS_PRESENCE_CHANGED) != 0;
}

/**
 * pcicap_sfi_read_status() - read: SFI status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_read_status(const struct pcicap_sfi *v,
		       struct pcicap_sfi_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SFI_STATUS, &val->raw);
}

/**
 * pcicap_sfi_read_cam_address() - read: Address of the data window
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_read_cam_address(const struct pcicap_sfi *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SFI_CAM_ADDRESS, val);
}

/**
 * pcicap_sfi_read_cam_data() - read: Data at that address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_read_cam_data(const struct pcicap_sfi *v, uint32_t *val)
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
	uint32_t dw[5];
};

/**
 * pcicap_sfi_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_snapshot(const struct pcicap_sfi *v, struct pcicap_sfi_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 4, &s->dw[1]);
}

/* SFI capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_snapshot_cap(const struct pcicap_sfi_dwords *s,
			struct pcicap_sfi_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SFI_CAP,
				    &val->raw);
}

/* SFI control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_snapshot_ctrl(const struct pcicap_sfi_dwords *s,
			 struct pcicap_sfi_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SFI_CTRL,
				    &val->raw);
}

/* SFI status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_snapshot_status(const struct pcicap_sfi_dwords *s,
			   struct pcicap_sfi_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SFI_STATUS,
				    &val->raw);
}

/* Address of the data window: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_snapshot_cam_address(const struct pcicap_sfi_dwords *s,
				uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SFI_CAM_ADDRESS, val);
}

/* Data at that address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_snapshot_cam_data(const struct pcicap_sfi_dwords *s, uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SFI_CAM_DATA,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_init(struct pcicap_sfi *v)
{
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_sfi_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_sfi *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_sfi_find_next(const struct pcicap_sfi *prev, struct pcicap_sfi *v)
{
	return pcicap_sfi_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SFI_H */
