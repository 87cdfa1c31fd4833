/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Native PCIe Enclosure Management
 *
 * Generated from specs/ext/npem.yaml - do not edit.
 * Source: PCIe Base, Native PCIe Enclosure Management Extended Capability
 */
#ifndef PCICAP_NPEM_H
#define PCICAP_NPEM_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_NPEM_ID				0x0029
#define PCICAP_NPEM_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Supported indications */
#define PCICAP_NPEM_CAP					0x04
/* hwinit: Enclosure management is supported */
#define  PCICAP_NPEM_CAP_CAPABLE			0x00000001
/* hwinit: Can be reset */
#define  PCICAP_NPEM_CAP_RESET				0x00000002
/* hwinit: Normal */
#define  PCICAP_NPEM_CAP_OK				0x00000004
/* hwinit: To be found */
#define  PCICAP_NPEM_CAP_LOCATE				0x00000008
/* hwinit: Failed */
#define  PCICAP_NPEM_CAP_FAIL				0x00000010
/* hwinit: Rebuild: the array is being rebuilt */
#define  PCICAP_NPEM_CAP_REBUILD			0x00000020
/* hwinit: Will fail soon */
#define  PCICAP_NPEM_CAP_PFA				0x00000040
/* hwinit: Spare drive */
#define  PCICAP_NPEM_CAP_HOT_SPARE			0x00000080
/* hwinit: In a critical array */
#define  PCICAP_NPEM_CAP_IN_CRITICAL_ARRAY		0x00000100
/* hwinit: In a failed array */
#define  PCICAP_NPEM_CAP_IN_FAILED_ARRAY		0x00000200
/* hwinit: Invalid device type */
#define  PCICAP_NPEM_CAP_INVALID_TYPE			0x00000400
/* hwinit: Turned off */
#define  PCICAP_NPEM_CAP_DISABLED			0x00000800
/* hwinit: Enclosure-specific */
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC		0xff000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC0	0x01000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC1	0x02000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC2	0x04000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC3	0x08000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC4	0x10000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC5	0x20000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC6	0x40000000
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC7	0x80000000

/* rw, rw1s: Enabled indications */
#define PCICAP_NPEM_CTRL				0x08
/* rw: Uses this register */
#define  PCICAP_NPEM_CTRL_ENABLE			0x00000001
/* rw1s: Initiates a reset; reads 0 */
#define  PCICAP_NPEM_CTRL_RESET				0x00000002
/* rw: Normal */
#define  PCICAP_NPEM_CTRL_OK				0x00000004
/* rw: To be found */
#define  PCICAP_NPEM_CTRL_LOCATE			0x00000008
/* rw: Failed */
#define  PCICAP_NPEM_CTRL_FAIL				0x00000010
/* rw: Rebuild: the array is being rebuilt */
#define  PCICAP_NPEM_CTRL_REBUILD			0x00000020
/* rw: Will fail soon */
#define  PCICAP_NPEM_CTRL_PFA				0x00000040
/* rw: Spare drive */
#define  PCICAP_NPEM_CTRL_HOT_SPARE			0x00000080
/* rw: In a critical array */
#define  PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY		0x00000100
/* rw: In a failed array */
#define  PCICAP_NPEM_CTRL_IN_FAILED_ARRAY		0x00000200
/* rw: Invalid device type */
#define  PCICAP_NPEM_CTRL_INVALID_TYPE			0x00000400
/* rw: Turned off */
#define  PCICAP_NPEM_CTRL_DISABLED			0x00000800
/* rw: Enclosure-specific */
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC		0xff000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC0	0x01000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC1	0x02000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC2	0x04000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC3	0x08000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC4	0x10000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC5	0x20000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC6	0x40000000
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC7	0x80000000
#define  PCICAP_NPEM_CTRL_WRITE_MASK			0xff000fff
#define  PCICAP_NPEM_CTRL_KEEP_MASK			0xfffffffd

/* rw1c, ro: Enclosure management status */
#define PCICAP_NPEM_STATUS			0x0c
/* rw1c: The last command has completed */
#define  PCICAP_NPEM_STATUS_COMMAND_COMPLETED	0x00000001
/* ro: Enclosure-specific */
#define  PCICAP_NPEM_STATUS_ENCLOSURE_SPECIFIC	0xff000000
#define  PCICAP_NPEM_STATUS_W1C_MASK		0x00000001
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_npem_desc;

/**
 * struct pcicap_npem - Native PCIe Enclosure Management
 * @view: where it is
 *
 * Made by pcicap_npem_find() only.
 */
struct pcicap_npem {
	struct pcicap_view view;
};

/* Supported indications */
struct pcicap_npem_cap {
	uint32_t raw;
};

/* Enclosure management is supported */
static inline bool
pcicap_npem_cap_capable(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_CAPABLE) != 0;
}

/* Can be reset */
static inline bool
pcicap_npem_cap_reset(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_RESET) != 0;
}

/* Normal */
static inline bool
pcicap_npem_cap_ok(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_OK) != 0;
}

/* To be found */
static inline bool
pcicap_npem_cap_locate(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_LOCATE) != 0;
}

/* Failed */
static inline bool
pcicap_npem_cap_fail(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_FAIL) != 0;
}

/* Rebuild: the array is being rebuilt */
static inline bool
pcicap_npem_cap_rebuild(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_REBUILD) != 0;
}

/* Will fail soon */
static inline bool
pcicap_npem_cap_pfa(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_PFA) != 0;
}

/* Spare drive */
static inline bool
pcicap_npem_cap_hot_spare(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_HOT_SPARE) != 0;
}

/* In a critical array */
static inline bool
pcicap_npem_cap_in_critical_array(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_IN_CRITICAL_ARRAY) != 0;
}

/* In a failed array */
static inline bool
pcicap_npem_cap_in_failed_array(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_IN_FAILED_ARRAY) != 0;
}

/* Invalid device type */
static inline bool
pcicap_npem_cap_invalid_type(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_INVALID_TYPE) != 0;
}

/* Turned off */
static inline bool
pcicap_npem_cap_disabled(struct pcicap_npem_cap r)
{
	return (r.raw & PCICAP_NPEM_CAP_DISABLED) != 0;
}

/* Enclosure-specific */
static inline uint32_t
pcicap_npem_cap_enclosure_specific(struct pcicap_npem_cap r)
{
	return (uint32_t)((r.raw & PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC) >> 24);
}

/**
 * pcicap_npem_read_cap() - read: Supported indications
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_read_cap(const struct pcicap_npem *v, struct pcicap_npem_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NPEM_CAP, &val->raw);
}

/* Enabled indications */
struct pcicap_npem_ctrl {
	uint32_t raw;
};

/* Uses this register */
static inline bool
pcicap_npem_ctrl_enable(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_enable(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_ENABLE,
			      val ? PCICAP_NPEM_CTRL_ENABLE : 0);
	return r;
}

/* Initiates a reset; reads 0 */
static inline bool
pcicap_npem_ctrl_reset(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_reset(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_RESET,
			      val ? PCICAP_NPEM_CTRL_RESET : 0);
	return r;
}

/* Normal */
static inline bool
pcicap_npem_ctrl_ok(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_OK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_ok(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_OK,
			      val ? PCICAP_NPEM_CTRL_OK : 0);
	return r;
}

/* To be found */
static inline bool
pcicap_npem_ctrl_locate(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_LOCATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_locate(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_LOCATE,
			      val ? PCICAP_NPEM_CTRL_LOCATE : 0);
	return r;
}

/* Failed */
static inline bool
pcicap_npem_ctrl_fail(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_FAIL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_fail(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_FAIL,
			      val ? PCICAP_NPEM_CTRL_FAIL : 0);
	return r;
}

/* Rebuild: the array is being rebuilt */
static inline bool
pcicap_npem_ctrl_rebuild(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_REBUILD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_rebuild(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_REBUILD,
			      val ? PCICAP_NPEM_CTRL_REBUILD : 0);
	return r;
}

/* Will fail soon */
static inline bool
pcicap_npem_ctrl_pfa(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_PFA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_pfa(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_PFA,
			      val ? PCICAP_NPEM_CTRL_PFA : 0);
	return r;
}

/* Spare drive */
static inline bool
pcicap_npem_ctrl_hot_spare(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_HOT_SPARE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_hot_spare(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_HOT_SPARE,
			      val ? PCICAP_NPEM_CTRL_HOT_SPARE : 0);
	return r;
}

/* In a critical array */
static inline bool
pcicap_npem_ctrl_in_critical_array(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_in_critical_array(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY,
			      val ? PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY : 0);
	return r;
}

/* In a failed array */
static inline bool
pcicap_npem_ctrl_in_failed_array(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_IN_FAILED_ARRAY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_in_failed_array(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_IN_FAILED_ARRAY,
			      val ? PCICAP_NPEM_CTRL_IN_FAILED_ARRAY : 0);
	return r;
}

/* Invalid device type */
static inline bool
pcicap_npem_ctrl_invalid_type(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_INVALID_TYPE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_invalid_type(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_INVALID_TYPE,
			      val ? PCICAP_NPEM_CTRL_INVALID_TYPE : 0);
	return r;
}

/* Turned off */
static inline bool
pcicap_npem_ctrl_disabled(struct pcicap_npem_ctrl r)
{
	return (r.raw & PCICAP_NPEM_CTRL_DISABLED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_disabled(struct pcicap_npem_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_DISABLED,
			      val ? PCICAP_NPEM_CTRL_DISABLED : 0);
	return r;
}

/* Enclosure-specific */
static inline uint32_t
pcicap_npem_ctrl_enclosure_specific(struct pcicap_npem_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_npem_ctrl
pcicap_npem_ctrl_set_enclosure_specific(struct pcicap_npem_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC,
			      (uint32_t)val << 24);
	return r;
}

/**
 * pcicap_npem_read_ctrl() - read: Enabled indications
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_read_ctrl(const struct pcicap_npem *v, struct pcicap_npem_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NPEM_CTRL, &val->raw);
}

/**
 * pcicap_npem_update_ctrl() - change bits: Enabled indications
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
pcicap_npem_update_ctrl(const struct pcicap_npem *v, uint32_t mask,
			struct pcicap_npem_ctrl val)
{
	struct pcicap_npem_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_NPEM_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_npem_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_NPEM_CTRL,
				 (uint32_t)((old.raw & PCICAP_NPEM_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Enclosure management status */
struct pcicap_npem_status {
	uint32_t raw;
};

/* The last command has completed */
static inline bool
pcicap_npem_status_command_completed(struct pcicap_npem_status r)
{
	return (r.raw & PCICAP_NPEM_STATUS_COMMAND_COMPLETED) != 0;
}

/* Enclosure-specific */
static inline uint32_t
pcicap_npem_status_enclosure_specific(struct pcicap_npem_status r)
{
	return (uint32_t)((r.raw & PCICAP_NPEM_STATUS_ENCLOSURE_SPECIFIC) >> 24);
}

/**
 * pcicap_npem_read_status() - read: Enclosure management status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_read_status(const struct pcicap_npem *v,
			struct pcicap_npem_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_NPEM_STATUS, &val->raw);
}

/**
 * pcicap_npem_clear_status() - clear bits by writing 1: Enclosure
 * management status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_clear_status(const struct pcicap_npem *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_NPEM_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_NPEM_STATUS, bits);
}

/**
 * struct pcicap_npem_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_npem_dwords {
	struct pcicap_npem v;
	uint32_t dw[4];
};

/**
 * pcicap_npem_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_snapshot(const struct pcicap_npem *v, struct pcicap_npem_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* Supported indications: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_npem_snapshot_cap(const struct pcicap_npem_dwords *s,
			 struct pcicap_npem_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NPEM_CAP,
				    &val->raw);
}

/* Enabled indications: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_npem_snapshot_ctrl(const struct pcicap_npem_dwords *s,
			  struct pcicap_npem_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NPEM_CTRL,
				    &val->raw);
}

/* Enclosure management status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_npem_snapshot_status(const struct pcicap_npem_dwords *s,
			    struct pcicap_npem_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_NPEM_STATUS,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_npem_init(struct pcicap_npem *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_npem_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_npem *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0029, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_npem_init(v);
}

/**
 * pcicap_npem_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_find(struct pcicap_cfg *cfg, struct pcicap_npem *v)
{
	return pcicap_npem_find_after(cfg, 0, v);
}

/**
 * pcicap_npem_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_npem_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_npem_find_next(const struct pcicap_npem *prev, struct pcicap_npem *v)
{
	return pcicap_npem_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_NPEM_H */
