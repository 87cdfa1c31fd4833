/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data Object Exchange
 *
 * Generated from specs/ext/doe.yaml - do not edit.
 * Source: PCIe Base, Data Object Exchange Extended Capability; libpci, QEMU
 */
#ifndef PCICAP_DOE_H
#define PCICAP_DOE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_DOE_ID				0x002e
#define PCICAP_DOE_SIZE				0x18

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the mailbox supports */
#define PCICAP_DOE_CAP				0x04
/* ro: Can interrupt */
#define  PCICAP_DOE_CAP_INTERRUPT		0x00000001
/* ro: Message number of the interrupt */
#define  PCICAP_DOE_CAP_INTERRUPT_MESSAGE	0x00000ffe
/* ro: Knows attention */
#define  PCICAP_DOE_CAP_ATTENTION		0x00001000
/* ro: Sends asynchronous messages */
#define  PCICAP_DOE_CAP_ASYNC_MESSAGE		0x00002000

/* rw1s, rw: Controls the mailbox */
#define PCICAP_DOE_CTRL				0x08
/* rw1s: Ends all transfers; reads 0 */
#define  PCICAP_DOE_CTRL_ABORT			0x00000001
/* rw: May interrupt */
#define  PCICAP_DOE_CTRL_INTERRUPT_ENABLE	0x00000002
/* rw: The function need not be at attention */
#define  PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED	0x00000004
/* rw: May send asynchronous messages */
#define  PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE	0x00000008
/* rw1s: The object is written; reads 0 */
#define  PCICAP_DOE_CTRL_GO			0x80000000
#define  PCICAP_DOE_CTRL_WRITE_MASK		0x8000000f
#define  PCICAP_DOE_CTRL_KEEP_MASK		0x7ffffffe

/* ro, rw1c: State of the mailbox */
#define PCICAP_DOE_STATUS			0x0c
/* ro: Takes no object now */
#define  PCICAP_DOE_STATUS_BUSY			0x00000001
/* rw1c: Interrupted */
#define  PCICAP_DOE_STATUS_INTERRUPT_STATUS	0x00000002
/* ro: An error; abort clears it */
#define  PCICAP_DOE_STATUS_ERROR		0x00000004
/* rw1c: Has an asynchronous message */
#define  PCICAP_DOE_STATUS_ASYNC_MESSAGE_STATUS	0x00000008
/* ro: Ready for an object */
#define  PCICAP_DOE_STATUS_AT_ATTENTION		0x00000010
/* ro: Has an object to read */
#define  PCICAP_DOE_STATUS_DATA_OBJECT_READY	0x80000000
#define  PCICAP_DOE_STATUS_W1C_MASK		0x0000000a
#define PCICAP_DOE_WRITE_MAILBOX		0x10	/* wo: Takes the next dword of an object */
/* rw: A dword of the object; a write goes on */
#define PCICAP_DOE_READ_MAILBOX			0x14
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_doe_desc;

/**
 * struct pcicap_doe - Data Object Exchange
 * @view: where it is
 *
 * Made by pcicap_doe_find() only.
 */
struct pcicap_doe {
	struct pcicap_view view;
};

/**
 * pcicap_doe_cap_interrupt() - Can interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_cap_interrupt(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CAP_INTERRUPT, r);
}

/**
 * pcicap_doe_cap_interrupt_message() - Message number of the interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_doe_cap_interrupt_message(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CAP_INTERRUPT_MESSAGE, r);
}

/**
 * pcicap_doe_cap_attention() - Knows attention
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_cap_attention(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CAP_ATTENTION, r);
}

/**
 * pcicap_doe_cap_async_message() - Sends asynchronous messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_cap_async_message(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CAP_ASYNC_MESSAGE, r);
}

/**
 * pcicap_doe_read_cap() - read: What the mailbox supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_doe_read_cap(const struct pcicap_doe *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_CAP, val);
}

/**
 * pcicap_doe_ctrl_abort() - Ends all transfers; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_ctrl_abort(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CTRL_ABORT, r);
}

/**
 * pcicap_doe_ctrl_set_abort() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_doe_ctrl_set_abort(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DOE_CTRL_ABORT) |
	       FIELD_PREP(PCICAP_DOE_CTRL_ABORT, val);
}

/**
 * pcicap_doe_ctrl_interrupt_enable() - May interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_ctrl_interrupt_enable(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CTRL_INTERRUPT_ENABLE, r);
}

/**
 * pcicap_doe_ctrl_set_interrupt_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_doe_ctrl_set_interrupt_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DOE_CTRL_INTERRUPT_ENABLE) |
	       FIELD_PREP(PCICAP_DOE_CTRL_INTERRUPT_ENABLE, val);
}

/**
 * pcicap_doe_ctrl_attention_not_needed() - The function need not be
 * at attention
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_ctrl_attention_not_needed(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED, r);
}

/**
 * pcicap_doe_ctrl_set_attention_not_needed() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_doe_ctrl_set_attention_not_needed(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED) |
	       FIELD_PREP(PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED, val);
}

/**
 * pcicap_doe_ctrl_async_message_enable() - May send asynchronous messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_ctrl_async_message_enable(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE, r);
}

/**
 * pcicap_doe_ctrl_set_async_message_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_doe_ctrl_set_async_message_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE) |
	       FIELD_PREP(PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE, val);
}

/**
 * pcicap_doe_ctrl_go() - The object is written; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_ctrl_go(u32 r)
{
	return FIELD_GET(PCICAP_DOE_CTRL_GO, r);
}

/**
 * pcicap_doe_ctrl_set_go() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_doe_ctrl_set_go(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_DOE_CTRL_GO) |
	       FIELD_PREP(PCICAP_DOE_CTRL_GO, val);
}

/**
 * pcicap_doe_read_ctrl() - read: Controls the mailbox
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_doe_read_ctrl(const struct pcicap_doe *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_CTRL, val);
}

/**
 * pcicap_doe_update_ctrl() - change bits: Controls the mailbox
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
pcicap_doe_update_ctrl(const struct pcicap_doe *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_DOE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_doe_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DOE_CTRL,
				 (u32)((old & PCICAP_DOE_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_doe_status_busy() - Takes no object now
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_status_busy(u32 r)
{
	return FIELD_GET(PCICAP_DOE_STATUS_BUSY, r);
}

/**
 * pcicap_doe_status_interrupt_status() - Interrupted
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_status_interrupt_status(u32 r)
{
	return FIELD_GET(PCICAP_DOE_STATUS_INTERRUPT_STATUS, r);
}

/**
 * pcicap_doe_status_error() - An error; abort clears it
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_status_error(u32 r)
{
	return FIELD_GET(PCICAP_DOE_STATUS_ERROR, r);
}

/**
 * pcicap_doe_status_async_message_status() - Has an asynchronous message
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_status_async_message_status(u32 r)
{
	return FIELD_GET(PCICAP_DOE_STATUS_ASYNC_MESSAGE_STATUS, r);
}

/**
 * pcicap_doe_status_at_attention() - Ready for an object
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_status_at_attention(u32 r)
{
	return FIELD_GET(PCICAP_DOE_STATUS_AT_ATTENTION, r);
}

/**
 * pcicap_doe_status_data_object_ready() - Has an object to read
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_doe_status_data_object_ready(u32 r)
{
	return FIELD_GET(PCICAP_DOE_STATUS_DATA_OBJECT_READY, r);
}

/**
 * pcicap_doe_read_status() - read: State of the mailbox
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_doe_read_status(const struct pcicap_doe *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_STATUS, val);
}

/**
 * pcicap_doe_clear_status() - clear bits by writing 1: State of the mailbox
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_doe_clear_status(const struct pcicap_doe *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_DOE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_DOE_STATUS, bits);
}

/**
 * pcicap_doe_write_write_mailbox() - write: Takes the next dword of an object
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_doe_write_write_mailbox(const struct pcicap_doe *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_DOE_WRITE_MAILBOX, val);
}

/**
 * pcicap_doe_read_read_mailbox() - read: A dword of the object; a write goes on
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_doe_read_read_mailbox(const struct pcicap_doe *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_READ_MAILBOX, val);
}

/**
 * pcicap_doe_write_read_mailbox() - write: A dword of the object; a write
 * goes on
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_doe_write_read_mailbox(const struct pcicap_doe *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_DOE_READ_MAILBOX, val);
}

/**
 * struct pcicap_doe_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_doe_dwords {
	struct pcicap_doe v;
	u32 dw[6];
};

/**
 * pcicap_doe_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_doe_snapshot(const struct pcicap_doe *v, struct pcicap_doe_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 5, &s->dw[1]);
}

/**
 * pcicap_doe_snapshot_cap() - from a snapshot: What the mailbox supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_doe_snapshot_cap(const struct pcicap_doe_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DOE_CAP, val);
}

/**
 * pcicap_doe_snapshot_ctrl() - from a snapshot: Controls the mailbox
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_doe_snapshot_ctrl(const struct pcicap_doe_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DOE_CTRL,
				    val);
}

/**
 * pcicap_doe_snapshot_status() - from a snapshot: State of the mailbox
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_doe_snapshot_status(const struct pcicap_doe_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DOE_STATUS,
				    val);
}

/**
 * pcicap_doe_snapshot_read_mailbox() - from a snapshot: A dword of the object;
 * a write goes on
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_doe_snapshot_read_mailbox(const struct pcicap_doe_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DOE_READ_MAILBOX, val);
}

/**
 * pcicap_doe_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_doe_init(struct pcicap_doe *v)
{
	pcicap_view_clamp(&v->view, 24);
	return 0;
}

/**
 * pcicap_doe_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_doe_find().
 */
static inline int __must_check
pcicap_doe_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_doe *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x002e, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_doe_init(v);
}

/**
 * pcicap_doe_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_doe_find(struct pcicap_cfg *cfg, struct pcicap_doe *v)
{
	return pcicap_doe_find_after(cfg, 0, v);
}

/**
 * pcicap_doe_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_doe_find().
 */
static inline int __must_check
pcicap_doe_find_next(const struct pcicap_doe *prev, struct pcicap_doe *v)
{
	return pcicap_doe_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_DOE_H */
