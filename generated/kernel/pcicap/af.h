/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Advanced Features
 *
 * Generated from specs/std/af.yaml - do not edit.
 * Source: PCI-SIG ECN, Advanced Capabilities for Conventional PCI; Linux pci_regs.h
 */
#ifndef PCICAP_AF_H
#define PCICAP_AF_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_AF_ID				0x13
#define PCICAP_AF_SIZE				0x06

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_AF_LENGTH			0x02	/* ro: Always 6 */

/* ro: What the function supports */
#define PCICAP_AF_CAP				0x03
/* ro: Has the transactions pending bit */
#define  PCICAP_AF_CAP_TRANSACTIONS_PENDING	0x01
/* ro: Has function level reset */
#define  PCICAP_AF_CAP_FLR			0x02

/* rw1s: Starts a reset */
#define PCICAP_AF_CTRL				0x04
/* rw1s: Resets the function; reads 0 */
#define  PCICAP_AF_CTRL_INITIATE_FLR		0x01
#define  PCICAP_AF_CTRL_WRITE_MASK		0x01
#define  PCICAP_AF_CTRL_KEEP_MASK		0xfe

#define PCICAP_AF_STATUS			0x05		/* ro: State of the function */
#define  PCICAP_AF_STATUS_TRANSACTIONS_PENDING	0x01		/* ro: Waits for completions */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_af_desc;

/**
 * struct pcicap_af - Advanced Features
 * @view: where it is
 *
 * Made by pcicap_af_find() only.
 */
struct pcicap_af {
	struct pcicap_view view;
};

/**
 * pcicap_af_read_length() - read: Always 6
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_af_read_length(const struct pcicap_af *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_LENGTH, val);
}

/**
 * pcicap_af_cap_transactions_pending() - Has the transactions pending bit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_af_cap_transactions_pending(u8 r)
{
	return FIELD_GET(PCICAP_AF_CAP_TRANSACTIONS_PENDING, r);
}

/**
 * pcicap_af_cap_flr() - Has function level reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_af_cap_flr(u8 r)
{
	return FIELD_GET(PCICAP_AF_CAP_FLR, r);
}

/**
 * pcicap_af_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_af_read_cap(const struct pcicap_af *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_CAP, val);
}

/**
 * pcicap_af_ctrl_initiate_flr() - Resets the function; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_af_ctrl_initiate_flr(u8 r)
{
	return FIELD_GET(PCICAP_AF_CTRL_INITIATE_FLR, r);
}

/**
 * pcicap_af_ctrl_set_initiate_flr() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_af_ctrl_set_initiate_flr(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_AF_CTRL_INITIATE_FLR) |
	       FIELD_PREP(PCICAP_AF_CTRL_INITIATE_FLR, val);
}

/**
 * pcicap_af_read_ctrl() - read: Starts a reset
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_af_read_ctrl(const struct pcicap_af *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_CTRL, val);
}

/**
 * pcicap_af_update_ctrl() - change bits: Starts a reset
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_af_update_ctrl(const struct pcicap_af *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_AF_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_af_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_AF_CTRL,
				(u8)((old & PCICAP_AF_CTRL_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_af_status_transactions_pending() - Waits for completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_af_status_transactions_pending(u8 r)
{
	return FIELD_GET(PCICAP_AF_STATUS_TRANSACTIONS_PENDING, r);
}

/**
 * pcicap_af_read_status() - read: State of the function
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_af_read_status(const struct pcicap_af *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_STATUS, val);
}

/**
 * struct pcicap_af_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_af_dwords {
	struct pcicap_af v;
	u32 dw[2];
};

/**
 * pcicap_af_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_af_snapshot(const struct pcicap_af *v, struct pcicap_af_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/**
 * pcicap_af_snapshot_length() - from a snapshot: Always 6
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_af_snapshot_length(const struct pcicap_af_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_LENGTH,
				   val);
}

/**
 * pcicap_af_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_af_snapshot_cap(const struct pcicap_af_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_CAP, val);
}

/**
 * pcicap_af_snapshot_ctrl() - from a snapshot: Starts a reset
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_af_snapshot_ctrl(const struct pcicap_af_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_CTRL, val);
}

/**
 * pcicap_af_snapshot_status() - from a snapshot: State of the function
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_af_snapshot_status(const struct pcicap_af_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_STATUS,
				   val);
}

/**
 * pcicap_af_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_af_init(struct pcicap_af *v)
{
	pcicap_view_clamp(&v->view, 6);
	return 0;
}

/**
 * pcicap_af_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_af_find().
 */
static inline int __must_check
pcicap_af_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_af *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0013, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_af_init(v);
}

/**
 * pcicap_af_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_af_find(struct pcicap_cfg *cfg, struct pcicap_af *v)
{
	return pcicap_af_find_after(cfg, 0, v);
}

/**
 * pcicap_af_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_af_find().
 */
static inline int __must_check
pcicap_af_find_next(const struct pcicap_af *prev, struct pcicap_af *v)
{
	return pcicap_af_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_AF_H */
