/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data Object Exchange
 *
 * Generated from specs/ext/doe.yaml - do not edit.
 * Source: PCIe Base, Data Object Exchange Extended Capability; libpci, QEMU
 */
#ifndef PCICAP_DOE_H
#define PCICAP_DOE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DOE_ID				0x002e
#define PCICAP_DOE_SIZE				0x18

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Mailbox capabilities */
#define PCICAP_DOE_CAP				0x04
/* ro: Can interrupt */
#define  PCICAP_DOE_CAP_INTERRUPT		0x00000001
/* ro: Interrupt message number */
#define  PCICAP_DOE_CAP_INTERRUPT_MESSAGE	0x00000ffe
/* ro: Knows attention */
#define  PCICAP_DOE_CAP_ATTENTION		0x00001000
/* ro: Sends asynchronous messages */
#define  PCICAP_DOE_CAP_ASYNC_MESSAGE		0x00002000

/* rw1s, rw: Controls the mailbox */
#define PCICAP_DOE_CTRL				0x08
/* rw1s: Aborts all transfers; reads 0 */
#define  PCICAP_DOE_CTRL_ABORT			0x00000001
/* rw: May interrupt */
#define  PCICAP_DOE_CTRL_INTERRUPT_ENABLE	0x00000002
/* rw: The attention mechanism is not needed */
#define  PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED	0x00000004
/* rw: Asynchronous messages are enabled */
#define  PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE	0x00000008
/* rw1s: The data object is complete; reads 0 */
#define  PCICAP_DOE_CTRL_GO			0x80000000
#define  PCICAP_DOE_CTRL_WRITE_MASK		0x8000000f
#define  PCICAP_DOE_CTRL_KEEP_MASK		0x7ffffffe

/* ro, rw1c: Mailbox status */
#define PCICAP_DOE_STATUS			0x0c
/* ro: Busy: cannot accept a data object */
#define  PCICAP_DOE_STATUS_BUSY			0x00000001
/* rw1c: Interrupted */
#define  PCICAP_DOE_STATUS_INTERRUPT_STATUS	0x00000002
/* ro: Error; cleared by abort */
#define  PCICAP_DOE_STATUS_ERROR		0x00000004
/* rw1c: An asynchronous message is available */
#define  PCICAP_DOE_STATUS_ASYNC_MESSAGE_STATUS	0x00000008
/* ro: Attention: ready for a data object */
#define  PCICAP_DOE_STATUS_AT_ATTENTION		0x00000010
/* ro: A data object is ready to be read */
#define  PCICAP_DOE_STATUS_DATA_OBJECT_READY	0x80000000
#define  PCICAP_DOE_STATUS_W1C_MASK		0x0000000a
/* wo: Write mailbox: the next dword of a request */
#define PCICAP_DOE_WRITE_MAILBOX		0x10
/* rw: Read mailbox: a dword of the response; a write advances to the next one */
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

/* Mailbox capabilities */
struct pcicap_doe_cap {
	uint32_t raw;
};

/* Can interrupt */
static inline bool
pcicap_doe_cap_interrupt(struct pcicap_doe_cap r)
{
	return (r.raw & PCICAP_DOE_CAP_INTERRUPT) != 0;
}

/* Interrupt message number */
static inline uint32_t
pcicap_doe_cap_interrupt_message(struct pcicap_doe_cap r)
{
	return (uint32_t)((r.raw & PCICAP_DOE_CAP_INTERRUPT_MESSAGE) >> 1);
}

/* Knows attention */
static inline bool
pcicap_doe_cap_attention(struct pcicap_doe_cap r)
{
	return (r.raw & PCICAP_DOE_CAP_ATTENTION) != 0;
}

/* Sends asynchronous messages */
static inline bool
pcicap_doe_cap_async_message(struct pcicap_doe_cap r)
{
	return (r.raw & PCICAP_DOE_CAP_ASYNC_MESSAGE) != 0;
}

/**
 * pcicap_doe_read_cap() - read: Mailbox capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_read_cap(const struct pcicap_doe *v, struct pcicap_doe_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_CAP, &val->raw);
}

/* Controls the mailbox */
struct pcicap_doe_ctrl {
	uint32_t raw;
};

/* Aborts all transfers; reads 0 */
static inline bool
pcicap_doe_ctrl_abort(struct pcicap_doe_ctrl r)
{
	return (r.raw & PCICAP_DOE_CTRL_ABORT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_doe_ctrl
pcicap_doe_ctrl_set_abort(struct pcicap_doe_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DOE_CTRL_ABORT,
			      val ? PCICAP_DOE_CTRL_ABORT : 0);
	return r;
}

/* May interrupt */
static inline bool
pcicap_doe_ctrl_interrupt_enable(struct pcicap_doe_ctrl r)
{
	return (r.raw & PCICAP_DOE_CTRL_INTERRUPT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_doe_ctrl
pcicap_doe_ctrl_set_interrupt_enable(struct pcicap_doe_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DOE_CTRL_INTERRUPT_ENABLE,
			      val ? PCICAP_DOE_CTRL_INTERRUPT_ENABLE : 0);
	return r;
}

/* The attention mechanism is not needed */
static inline bool
pcicap_doe_ctrl_attention_not_needed(struct pcicap_doe_ctrl r)
{
	return (r.raw & PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_doe_ctrl
pcicap_doe_ctrl_set_attention_not_needed(struct pcicap_doe_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED,
			      val ? PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED : 0);
	return r;
}

/* Asynchronous messages are enabled */
static inline bool
pcicap_doe_ctrl_async_message_enable(struct pcicap_doe_ctrl r)
{
	return (r.raw & PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_doe_ctrl
pcicap_doe_ctrl_set_async_message_enable(struct pcicap_doe_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE,
			      val ? PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE : 0);
	return r;
}

/* The data object is complete; reads 0 */
static inline bool
pcicap_doe_ctrl_go(struct pcicap_doe_ctrl r)
{
	return (r.raw & PCICAP_DOE_CTRL_GO) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_doe_ctrl
pcicap_doe_ctrl_set_go(struct pcicap_doe_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DOE_CTRL_GO,
			      val ? PCICAP_DOE_CTRL_GO : 0);
	return r;
}

/**
 * pcicap_doe_read_ctrl() - read: Controls the mailbox
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_read_ctrl(const struct pcicap_doe *v, struct pcicap_doe_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_doe_update_ctrl(const struct pcicap_doe *v, uint32_t mask,
		       struct pcicap_doe_ctrl val)
{
	struct pcicap_doe_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DOE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_doe_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DOE_CTRL,
				 (uint32_t)((old.raw & PCICAP_DOE_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Mailbox status */
struct pcicap_doe_status {
	uint32_t raw;
};

/* Busy: cannot accept a data object */
static inline bool
pcicap_doe_status_busy(struct pcicap_doe_status r)
{
	return (r.raw & PCICAP_DOE_STATUS_BUSY) != 0;
}

/* Interrupted */
static inline bool
pcicap_doe_status_interrupt_status(struct pcicap_doe_status r)
{
	return (r.raw & PCICAP_DOE_STATUS_INTERRUPT_STATUS) != 0;
}

/* Error; cleared by abort */
static inline bool
pcicap_doe_status_error(struct pcicap_doe_status r)
{
	return (r.raw & PCICAP_DOE_STATUS_ERROR) != 0;
}

/* An asynchronous message is available */
static inline bool
pcicap_doe_status_async_message_status(struct pcicap_doe_status r)
{
	return (r.raw & PCICAP_DOE_STATUS_ASYNC_MESSAGE_STATUS) != 0;
}

/* Attention: ready for a data object */
static inline bool
pcicap_doe_status_at_attention(struct pcicap_doe_status r)
{
	return (r.raw & PCICAP_DOE_STATUS_AT_ATTENTION) != 0;
}

/* A data object is ready to be read */
static inline bool
pcicap_doe_status_data_object_ready(struct pcicap_doe_status r)
{
	return (r.raw & PCICAP_DOE_STATUS_DATA_OBJECT_READY) != 0;
}

/**
 * pcicap_doe_read_status() - read: Mailbox status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_read_status(const struct pcicap_doe *v,
		       struct pcicap_doe_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_STATUS, &val->raw);
}

/**
 * pcicap_doe_clear_status() - clear bits by writing 1: Mailbox status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_clear_status(const struct pcicap_doe *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_DOE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_DOE_STATUS, bits);
}

/**
 * pcicap_doe_write_write_mailbox() - write: Write mailbox: the next dword of
 * a request
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_write_write_mailbox(const struct pcicap_doe *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_DOE_WRITE_MAILBOX, val);
}

/**
 * pcicap_doe_read_read_mailbox() - read: Read mailbox: a dword of the response;
 * a write advances to the next one
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_read_read_mailbox(const struct pcicap_doe *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_DOE_READ_MAILBOX, val);
}

/**
 * pcicap_doe_write_read_mailbox() - write: Read mailbox: a dword of the
 * response; a write advances to the next one
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_write_read_mailbox(const struct pcicap_doe *v, uint32_t val)
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
	uint32_t dw[6];
};

/**
 * pcicap_doe_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_snapshot(const struct pcicap_doe *v, struct pcicap_doe_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 5, &s->dw[1]);
}

/* Mailbox capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_doe_snapshot_cap(const struct pcicap_doe_dwords *s,
			struct pcicap_doe_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DOE_CAP,
				    &val->raw);
}

/* Controls the mailbox: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_doe_snapshot_ctrl(const struct pcicap_doe_dwords *s,
			 struct pcicap_doe_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DOE_CTRL,
				    &val->raw);
}

/* Mailbox status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_doe_snapshot_status(const struct pcicap_doe_dwords *s,
			   struct pcicap_doe_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_DOE_STATUS,
				    &val->raw);
}

/*
 * Read mailbox: a dword of the response; a write advances to the next one: from
 * a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_doe_snapshot_read_mailbox(const struct pcicap_doe_dwords *s,
				 uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DOE_READ_MAILBOX, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_doe_init(struct pcicap_doe *v)
{
	pcicap_view_clamp(&v->view, 24);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_doe_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_doe *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_doe_find_next(const struct pcicap_doe *prev, struct pcicap_doe *v)
{
	return pcicap_doe_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DOE_H */
