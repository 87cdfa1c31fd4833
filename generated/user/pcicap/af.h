/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Advanced Features
 *
 * Generated from specs/std/af.yaml - do not edit.
 * Source: PCI-SIG ECN, Advanced Capabilities for Conventional PCI; Linux pci_regs.h
 */
#ifndef PCICAP_AF_H
#define PCICAP_AF_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_AF_ID				0x13
#define PCICAP_AF_SIZE				0x06

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_AF_LENGTH			0x02	/* ro: Always 6 */

/* ro: AF capabilities */
#define PCICAP_AF_CAP				0x03
/* ro: The transactions pending bit is implemented */
#define  PCICAP_AF_CAP_TRANSACTIONS_PENDING	0x01
/* ro: Function level reset is supported */
#define  PCICAP_AF_CAP_FLR			0x02

/* rw1s: Starts a reset */
#define PCICAP_AF_CTRL				0x04
/* rw1s: Initiates function level reset; reads 0 */
#define  PCICAP_AF_CTRL_INITIATE_FLR		0x01
#define  PCICAP_AF_CTRL_WRITE_MASK		0x01
#define  PCICAP_AF_CTRL_KEEP_MASK		0xfe

#define PCICAP_AF_STATUS			0x05		/* ro: AF status */
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_af_read_length(const struct pcicap_af *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_LENGTH, val);
}

/* AF capabilities */
struct pcicap_af_cap {
	uint8_t raw;
};

/* The transactions pending bit is implemented */
static inline bool
pcicap_af_cap_transactions_pending(struct pcicap_af_cap r)
{
	return (r.raw & PCICAP_AF_CAP_TRANSACTIONS_PENDING) != 0;
}

/* Function level reset is supported */
static inline bool
pcicap_af_cap_flr(struct pcicap_af_cap r)
{
	return (r.raw & PCICAP_AF_CAP_FLR) != 0;
}

/**
 * pcicap_af_read_cap() - read: AF capabilities
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_af_read_cap(const struct pcicap_af *v, struct pcicap_af_cap *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_CAP, &val->raw);
}

/* Starts a reset */
struct pcicap_af_ctrl {
	uint8_t raw;
};

/* Initiates function level reset; reads 0 */
static inline bool
pcicap_af_ctrl_initiate_flr(struct pcicap_af_ctrl r)
{
	return (r.raw & PCICAP_AF_CTRL_INITIATE_FLR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_af_ctrl
pcicap_af_ctrl_set_initiate_flr(struct pcicap_af_ctrl r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_AF_CTRL_INITIATE_FLR,
			     val ? PCICAP_AF_CTRL_INITIATE_FLR : 0);
	return r;
}

/**
 * pcicap_af_read_ctrl() - read: Starts a reset
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_af_read_ctrl(const struct pcicap_af *v, struct pcicap_af_ctrl *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_af_update_ctrl(const struct pcicap_af *v, uint8_t mask,
		      struct pcicap_af_ctrl val)
{
	struct pcicap_af_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AF_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_af_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_AF_CTRL,
				(uint8_t)((old.raw & PCICAP_AF_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* AF status */
struct pcicap_af_status {
	uint8_t raw;
};

/* Waits for completions */
static inline bool
pcicap_af_status_transactions_pending(struct pcicap_af_status r)
{
	return (r.raw & PCICAP_AF_STATUS_TRANSACTIONS_PENDING) != 0;
}

/**
 * pcicap_af_read_status() - read: AF status
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_af_read_status(const struct pcicap_af *v, struct pcicap_af_status *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AF_STATUS, &val->raw);
}

/**
 * struct pcicap_af_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_af_dwords {
	struct pcicap_af v;
	uint32_t dw[2];
};

/**
 * pcicap_af_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_af_snapshot(const struct pcicap_af *v, struct pcicap_af_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Always 6: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_af_snapshot_length(const struct pcicap_af_dwords *s, uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_LENGTH,
				   val);
}

/* AF capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_af_snapshot_cap(const struct pcicap_af_dwords *s,
		       struct pcicap_af_cap *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_CAP,
				   &val->raw);
}

/* Starts a reset: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_af_snapshot_ctrl(const struct pcicap_af_dwords *s,
			struct pcicap_af_ctrl *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_CTRL,
				   &val->raw);
}

/* AF status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_af_snapshot_status(const struct pcicap_af_dwords *s,
			  struct pcicap_af_status *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AF_STATUS,
				   &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_af_init(struct pcicap_af *v)
{
	pcicap_view_clamp(&v->view, 6);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_af_find_after(struct pcicap_cfg *cfg, uint32_t after,
		     struct pcicap_af *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_af_find_next(const struct pcicap_af *prev, struct pcicap_af *v)
{
	return pcicap_af_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_AF_H */
