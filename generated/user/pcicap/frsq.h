/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * FRS Queueing
 *
 * Generated from specs/ext/frsq.yaml - do not edit.
 * Source: PCIe Base, FRS Queueing Extended Capability; pcics, pydiskcmd
 */
#ifndef PCICAP_FRSQ_H
#define PCICAP_FRSQ_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_FRSQ_ID				0x0021
#define PCICAP_FRSQ_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Queue capabilities */
#define PCICAP_FRSQ_CAP				0x04
/* hwinit: Maximum depth of the queue */
#define  PCICAP_FRSQ_CAP_MAX_DEPTH		0x00000fff
/* hwinit: Interrupt message number */
#define  PCICAP_FRSQ_CAP_INTERRUPT_MESSAGE	0x001f0000

/* rw1c: What happened */
#define PCICAP_FRSQ_STATUS			0x08
/* rw1c: A message came */
#define  PCICAP_FRSQ_STATUS_MESSAGE_RECEIVED	0x0001
/* rw1c: A message was lost because the queue was full */
#define  PCICAP_FRSQ_STATUS_OVERFLOW		0x0002
#define  PCICAP_FRSQ_STATUS_W1C_MASK		0x0003

#define PCICAP_FRSQ_CTRL			0x0a		/* rw: Queue control */
#define  PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE	0x0001		/* rw: A message interrupts */
#define  PCICAP_FRSQ_CTRL_WRITE_MASK		0x0001

/* rw: Oldest message in the queue; a write removes it */
#define PCICAP_FRSQ_QUEUE			0x0c
/* rw: Requester ID of the function that is ready */
#define  PCICAP_FRSQ_QUEUE_FUNCTION_ID		0x0000ffff
/* rw: Reason of the message */
#define  PCICAP_FRSQ_QUEUE_REASON		0x000f0000
/* rw: Number of messages in the queue */
#define  PCICAP_FRSQ_QUEUE_DEPTH		0xfff00000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_frsq_desc;

/**
 * struct pcicap_frsq - FRS Queueing
 * @view: where it is
 *
 * Made by pcicap_frsq_find() only.
 */
struct pcicap_frsq {
	struct pcicap_view view;
};

/* Queue capabilities */
struct pcicap_frsq_cap {
	uint32_t raw;
};

/* Maximum depth of the queue (raw; quantity in entries) */
static inline uint32_t
pcicap_frsq_cap_max_depth(struct pcicap_frsq_cap r)
{
	return (uint32_t)(r.raw & PCICAP_FRSQ_CAP_MAX_DEPTH);
}

/* Interrupt message number */
static inline uint32_t
pcicap_frsq_cap_interrupt_message(struct pcicap_frsq_cap r)
{
	return (uint32_t)((r.raw & PCICAP_FRSQ_CAP_INTERRUPT_MESSAGE) >> 16);
}

/**
 * pcicap_frsq_read_cap() - read: Queue capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_read_cap(const struct pcicap_frsq *v, struct pcicap_frsq_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FRSQ_CAP, &val->raw);
}

/* What happened */
struct pcicap_frsq_status {
	uint16_t raw;
};

/* A message came */
static inline bool
pcicap_frsq_status_message_received(struct pcicap_frsq_status r)
{
	return (r.raw & PCICAP_FRSQ_STATUS_MESSAGE_RECEIVED) != 0;
}

/* A message was lost because the queue was full */
static inline bool
pcicap_frsq_status_overflow(struct pcicap_frsq_status r)
{
	return (r.raw & PCICAP_FRSQ_STATUS_OVERFLOW) != 0;
}

/**
 * pcicap_frsq_read_status() - read: What happened
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_read_status(const struct pcicap_frsq *v,
			struct pcicap_frsq_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FRSQ_STATUS, &val->raw);
}

/**
 * pcicap_frsq_clear_status() - clear bits by writing 1: What happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_clear_status(const struct pcicap_frsq *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_FRSQ_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_FRSQ_STATUS, bits);
}

/* Queue control */
struct pcicap_frsq_ctrl {
	uint16_t raw;
};

/* A message interrupts */
static inline bool
pcicap_frsq_ctrl_interrupt_enable(struct pcicap_frsq_ctrl r)
{
	return (r.raw & PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_frsq_ctrl
pcicap_frsq_ctrl_set_interrupt_enable(struct pcicap_frsq_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE,
			      val ? PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE : 0);
	return r;
}

/**
 * pcicap_frsq_read_ctrl() - read: Queue control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_read_ctrl(const struct pcicap_frsq *v, struct pcicap_frsq_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FRSQ_CTRL, &val->raw);
}

/**
 * pcicap_frsq_update_ctrl() - change bits: Queue control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_update_ctrl(const struct pcicap_frsq *v, uint16_t mask,
			struct pcicap_frsq_ctrl val)
{
	struct pcicap_frsq_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FRSQ_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_frsq_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_FRSQ_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Oldest message in the queue; a write removes it */
struct pcicap_frsq_queue {
	uint32_t raw;
};

/* Requester ID of the function that is ready */
static inline uint32_t
pcicap_frsq_queue_function_id(struct pcicap_frsq_queue r)
{
	return (uint32_t)(r.raw & PCICAP_FRSQ_QUEUE_FUNCTION_ID);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_frsq_queue
pcicap_frsq_queue_set_function_id(struct pcicap_frsq_queue r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FRSQ_QUEUE_FUNCTION_ID, val);
	return r;
}

/* Reason of the message */
static inline uint32_t
pcicap_frsq_queue_reason(struct pcicap_frsq_queue r)
{
	return (uint32_t)((r.raw & PCICAP_FRSQ_QUEUE_REASON) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_frsq_queue
pcicap_frsq_queue_set_reason(struct pcicap_frsq_queue r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FRSQ_QUEUE_REASON,
			      (uint32_t)val << 16);
	return r;
}

/* Number of messages in the queue (raw; quantity in entries) */
static inline uint32_t
pcicap_frsq_queue_depth(struct pcicap_frsq_queue r)
{
	return (uint32_t)((r.raw & PCICAP_FRSQ_QUEUE_DEPTH) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_frsq_queue
pcicap_frsq_queue_set_depth(struct pcicap_frsq_queue r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FRSQ_QUEUE_DEPTH,
			      (uint32_t)val << 20);
	return r;
}

/**
 * pcicap_frsq_read_queue() - read: Oldest message in the queue; a write
 * removes it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_read_queue(const struct pcicap_frsq *v,
		       struct pcicap_frsq_queue *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FRSQ_QUEUE, &val->raw);
}

/**
 * pcicap_frsq_write_queue() - write: Oldest message in the queue; a write
 * removes it
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_write_queue(const struct pcicap_frsq *v,
			struct pcicap_frsq_queue val)
{
	return pcicap_view_write32(&v->view, PCICAP_FRSQ_QUEUE, val.raw);
}

/**
 * struct pcicap_frsq_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_frsq_dwords {
	struct pcicap_frsq v;
	uint32_t dw[4];
};

/**
 * pcicap_frsq_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_snapshot(const struct pcicap_frsq *v, struct pcicap_frsq_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/* Queue capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_snapshot_cap(const struct pcicap_frsq_dwords *s,
			 struct pcicap_frsq_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FRSQ_CAP,
				    &val->raw);
}

/* What happened: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_snapshot_status(const struct pcicap_frsq_dwords *s,
			    struct pcicap_frsq_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_FRSQ_STATUS,
				    &val->raw);
}

/* Queue control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_snapshot_ctrl(const struct pcicap_frsq_dwords *s,
			  struct pcicap_frsq_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_FRSQ_CTRL,
				    &val->raw);
}

/*
 * Oldest message in the queue; a write removes it: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_snapshot_queue(const struct pcicap_frsq_dwords *s,
			   struct pcicap_frsq_queue *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FRSQ_QUEUE,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_init(struct pcicap_frsq *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_frsq *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0021, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_frsq_init(v);
}

/**
 * pcicap_frsq_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_find(struct pcicap_cfg *cfg, struct pcicap_frsq *v)
{
	return pcicap_frsq_find_after(cfg, 0, v);
}

/**
 * pcicap_frsq_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_frsq_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_frsq_find_next(const struct pcicap_frsq *prev, struct pcicap_frsq *v)
{
	return pcicap_frsq_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_FRSQ_H */
