/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Data Object Exchange
 *
 * Generated from specs/ext/doe.yaml - do not edit.
 */
/* Source: PCIe Base, Data Object Exchange Extended Capability; libpci, QEMU */
#ifndef PCICAP_DOE_H
#define PCICAP_DOE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DOE_ID				0x002e
#define PCICAP_DOE_SIZE				0x18

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_doe_cap_t;
/* ro: Mailbox capabilities */
#define PCICAP_DOE_CAP				0x04
/* ro: Can interrupt */
#define  PCICAP_DOE_CAP_INTERRUPT		PCICAP_BITS(pcicap_doe_cap_t, 0x00000001)
/* ro: Interrupt message number */
#define  PCICAP_DOE_CAP_INTERRUPT_MESSAGE	PCICAP_BITS(pcicap_doe_cap_t, 0x00000ffe)
/* ro: Knows attention */
#define  PCICAP_DOE_CAP_ATTENTION		PCICAP_BITS(pcicap_doe_cap_t, 0x00001000)
/* ro: Sends asynchronous messages */
#define  PCICAP_DOE_CAP_ASYNC_MESSAGE		PCICAP_BITS(pcicap_doe_cap_t, 0x00002000)

typedef u32 __bitwise pcicap_doe_ctrl_t;
/* rw1s, rw: Controls the mailbox */
#define PCICAP_DOE_CTRL				0x08
/* rw1s: Aborts all transfers; reads 0 */
#define  PCICAP_DOE_CTRL_ABORT			PCICAP_BITS(pcicap_doe_ctrl_t, 0x00000001)
/* rw: May interrupt */
#define  PCICAP_DOE_CTRL_INTERRUPT_ENABLE	PCICAP_BITS(pcicap_doe_ctrl_t, 0x00000002)
/* rw: The attention mechanism is not needed */
#define  PCICAP_DOE_CTRL_ATTENTION_NOT_NEEDED	PCICAP_BITS(pcicap_doe_ctrl_t, 0x00000004)
/* rw: Asynchronous messages are enabled */
#define  PCICAP_DOE_CTRL_ASYNC_MESSAGE_ENABLE	PCICAP_BITS(pcicap_doe_ctrl_t, 0x00000008)
/* rw1s: The data object is complete; reads 0 */
#define  PCICAP_DOE_CTRL_GO			PCICAP_BITS(pcicap_doe_ctrl_t, 0x80000000)

typedef u32 __bitwise pcicap_doe_status_t;
/* ro, rw1c: Mailbox status */
#define PCICAP_DOE_STATUS			0x0c
/* ro: Busy: cannot accept a data object */
#define  PCICAP_DOE_STATUS_BUSY			PCICAP_BITS(pcicap_doe_status_t, 0x00000001)
/* rw1c: Interrupted */
#define  PCICAP_DOE_STATUS_INTERRUPT_STATUS	PCICAP_BITS(pcicap_doe_status_t, 0x00000002)
/* ro: Error; cleared by abort */
#define  PCICAP_DOE_STATUS_ERROR		PCICAP_BITS(pcicap_doe_status_t, 0x00000004)
/* rw1c: An asynchronous message is available */
#define  PCICAP_DOE_STATUS_ASYNC_MESSAGE_STATUS	PCICAP_BITS(pcicap_doe_status_t, 0x00000008)
/* ro: Attention: ready for a data object */
#define  PCICAP_DOE_STATUS_AT_ATTENTION		PCICAP_BITS(pcicap_doe_status_t, 0x00000010)
/* ro: A data object is ready to be read */
#define  PCICAP_DOE_STATUS_DATA_OBJECT_READY	PCICAP_BITS(pcicap_doe_status_t, 0x80000000)
/* wo: Write mailbox: the next dword of a request */
#define PCICAP_DOE_WRITE_MAILBOX		0x10
/* rw: Read mailbox: a dword of the response; a write advances to the next one */
#define PCICAP_DOE_READ_MAILBOX			0x14
/* clang-format on */

/**
 * struct pcicap_doe - Data Object Exchange
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_doe_find() only.
 */
struct pcicap_doe {
	struct pci_dev *dev;
	u16 pos;
};

/* Mailbox capabilities */
static inline int __must_check
pcicap_doe_read_cap(const struct pcicap_doe *v, pcicap_doe_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DOE_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Controls the mailbox */
static inline int __must_check
pcicap_doe_read_ctrl(const struct pcicap_doe *v, pcicap_doe_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DOE_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_doe_update_ctrl(const struct pcicap_doe *v, pcicap_doe_ctrl_t mask,
		       pcicap_doe_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x8000000f);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_DOE_CTRL + PCICAP_SURE,
				      0x7ffffffe & ~(__force u32)mask,
				      (__force u32)val);
}

/* Mailbox status */
static inline int __must_check
pcicap_doe_read_status(const struct pcicap_doe *v, pcicap_doe_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DOE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_doe_clear_status(const struct pcicap_doe *v, pcicap_doe_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x0000000a);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_DOE_STATUS,
				     (__force u32)bits);
}

/* Write mailbox: the next dword of a request */
static inline int __must_check
pcicap_doe_write_write_mailbox(const struct pcicap_doe *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_DOE_WRITE_MAILBOX,
				     val);
}

/* Read mailbox: a dword of the response; a write advances to the next one */
static inline int __must_check
pcicap_doe_read_read_mailbox(const struct pcicap_doe *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_DOE_READ_MAILBOX,
				    val);
}

static inline int __must_check
pcicap_doe_write_read_mailbox(const struct pcicap_doe *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_DOE_READ_MAILBOX,
				     val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_doe_at(struct pci_dev *dev, u16 pos, struct pcicap_doe *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_doe_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_doe_find(struct pci_dev *dev, struct pcicap_doe *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_DOE_ID);
	int ret = pcicap_doe_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_doe_find_next(const struct pcicap_doe *prev, struct pcicap_doe *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DOE_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_doe_at(dev, pos, v);
}

#endif /* PCICAP_DOE_H */
