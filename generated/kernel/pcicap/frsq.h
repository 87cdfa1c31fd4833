/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * FRS Queueing
 *
 * Generated from specs/ext/frsq.yaml - do not edit.
 * Source: PCIe Base, FRS Queueing Extended Capability; pcics, pydiskcmd
 */
#ifndef PCICAP_FRSQ_H
#define PCICAP_FRSQ_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_FRSQ_ID				0x0021
#define PCICAP_FRSQ_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: What the queue is like */
#define PCICAP_FRSQ_CAP				0x04
/* hwinit: Entries of the queue */
#define  PCICAP_FRSQ_CAP_MAX_DEPTH		0x00000fff
/* hwinit: Message number of the interrupt */
#define  PCICAP_FRSQ_CAP_INTERRUPT_MESSAGE	0x001f0000

#define PCICAP_FRSQ_STATUS			0x08		/* rw1c: What happened */
#define  PCICAP_FRSQ_STATUS_MESSAGE_RECEIVED	0x0001		/* rw1c: A message came */
#define  PCICAP_FRSQ_STATUS_OVERFLOW		0x0002		/* rw1c: A message was lost */
#define  PCICAP_FRSQ_STATUS_W1C_MASK		0x0003

#define PCICAP_FRSQ_CTRL			0x0a		/* rw: Use of the queue */
#define  PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE	0x0001		/* rw: A message interrupts */
#define  PCICAP_FRSQ_CTRL_WRITE_MASK		0x0001

/* rw: Oldest message; a write removes it */
#define PCICAP_FRSQ_QUEUE			0x0c
/* rw: Function that is ready */
#define  PCICAP_FRSQ_QUEUE_FUNCTION_ID		0x0000ffff
/* rw: Why it sent the message */
#define  PCICAP_FRSQ_QUEUE_REASON		0x000f0000
/* rw: Messages in the queue */
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

/**
 * pcicap_frsq_cap_max_depth() - Entries of the queue
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_frsq_cap_max_depth(u32 r)
{
	return FIELD_GET(PCICAP_FRSQ_CAP_MAX_DEPTH, r);
}

/**
 * pcicap_frsq_cap_interrupt_message() - Message number of the interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_frsq_cap_interrupt_message(u32 r)
{
	return FIELD_GET(PCICAP_FRSQ_CAP_INTERRUPT_MESSAGE, r);
}

/**
 * pcicap_frsq_read_cap() - read: What the queue is like
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_frsq_read_cap(const struct pcicap_frsq *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FRSQ_CAP, val);
}

/**
 * pcicap_frsq_status_message_received() - A message came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_frsq_status_message_received(u16 r)
{
	return FIELD_GET(PCICAP_FRSQ_STATUS_MESSAGE_RECEIVED, r);
}

/**
 * pcicap_frsq_status_overflow() - A message was lost
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_frsq_status_overflow(u16 r)
{
	return FIELD_GET(PCICAP_FRSQ_STATUS_OVERFLOW, r);
}

/**
 * pcicap_frsq_read_status() - read: What happened
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_frsq_read_status(const struct pcicap_frsq *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FRSQ_STATUS, val);
}

/**
 * pcicap_frsq_clear_status() - clear bits by writing 1: What happened
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_frsq_clear_status(const struct pcicap_frsq *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_FRSQ_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_FRSQ_STATUS, bits);
}

/**
 * pcicap_frsq_ctrl_interrupt_enable() - A message interrupts
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_frsq_ctrl_interrupt_enable(u16 r)
{
	return FIELD_GET(PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE, r);
}

/**
 * pcicap_frsq_ctrl_set_interrupt_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_frsq_ctrl_set_interrupt_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE) |
	       FIELD_PREP(PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE, val);
}

/**
 * pcicap_frsq_read_ctrl() - read: Use of the queue
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_frsq_read_ctrl(const struct pcicap_frsq *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_FRSQ_CTRL, val);
}

/**
 * pcicap_frsq_update_ctrl() - change bits: Use of the queue
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
static inline int __must_check
pcicap_frsq_update_ctrl(const struct pcicap_frsq *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_FRSQ_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_frsq_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_FRSQ_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_frsq_queue_function_id() - Function that is ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_frsq_queue_function_id(u32 r)
{
	return FIELD_GET(PCICAP_FRSQ_QUEUE_FUNCTION_ID, r);
}

/**
 * pcicap_frsq_queue_set_function_id() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_frsq_queue_set_function_id(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FRSQ_QUEUE_FUNCTION_ID) |
	       FIELD_PREP(PCICAP_FRSQ_QUEUE_FUNCTION_ID, val);
}

/**
 * pcicap_frsq_queue_reason() - Why it sent the message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_frsq_queue_reason(u32 r)
{
	return FIELD_GET(PCICAP_FRSQ_QUEUE_REASON, r);
}

/**
 * pcicap_frsq_queue_set_reason() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_frsq_queue_set_reason(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FRSQ_QUEUE_REASON) |
	       FIELD_PREP(PCICAP_FRSQ_QUEUE_REASON, val);
}

/**
 * pcicap_frsq_queue_depth() - Messages in the queue
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in entries.
 */
static inline u32
pcicap_frsq_queue_depth(u32 r)
{
	return FIELD_GET(PCICAP_FRSQ_QUEUE_DEPTH, r);
}

/**
 * pcicap_frsq_queue_set_depth() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_frsq_queue_set_depth(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FRSQ_QUEUE_DEPTH) |
	       FIELD_PREP(PCICAP_FRSQ_QUEUE_DEPTH, val);
}

/**
 * pcicap_frsq_read_queue() - read: Oldest message; a write removes it
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_frsq_read_queue(const struct pcicap_frsq *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FRSQ_QUEUE, val);
}

/**
 * pcicap_frsq_write_queue() - write: Oldest message; a write removes it
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_frsq_write_queue(const struct pcicap_frsq *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_FRSQ_QUEUE, val);
}

/**
 * struct pcicap_frsq_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_frsq_dwords {
	struct pcicap_frsq v;
	u32 dw[4];
};

/**
 * pcicap_frsq_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_frsq_snapshot(const struct pcicap_frsq *v, struct pcicap_frsq_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 3, &s->dw[1]);
}

/**
 * pcicap_frsq_snapshot_cap() - from a snapshot: What the queue is like
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_frsq_snapshot_cap(const struct pcicap_frsq_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FRSQ_CAP,
				    val);
}

/**
 * pcicap_frsq_snapshot_status() - from a snapshot: What happened
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_frsq_snapshot_status(const struct pcicap_frsq_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_FRSQ_STATUS,
				    val);
}

/**
 * pcicap_frsq_snapshot_ctrl() - from a snapshot: Use of the queue
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_frsq_snapshot_ctrl(const struct pcicap_frsq_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_FRSQ_CTRL,
				    val);
}

/**
 * pcicap_frsq_snapshot_queue() - from a snapshot: Oldest message; a write
 * removes it
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_frsq_snapshot_queue(const struct pcicap_frsq_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FRSQ_QUEUE,
				    val);
}

/**
 * pcicap_frsq_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_frsq_init(struct pcicap_frsq *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_frsq_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_frsq_find().
 */
static inline int __must_check
pcicap_frsq_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_frsq *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_frsq_find_next(const struct pcicap_frsq *prev, struct pcicap_frsq *v)
{
	return pcicap_frsq_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_FRSQ_H */
