/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * FRS Queueing
 *
 * Generated from specs/ext/frsq.yaml - do not edit.
 */
/* Source: PCIe Base, FRS Queueing Extended Capability; pcics, pydiskcmd */
#ifndef PCICAP_FRSQ_H
#define PCICAP_FRSQ_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_FRSQ_ID				0x0021
#define PCICAP_FRSQ_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_frsq_cap_t;
/* hwinit: Queue capabilities */
#define PCICAP_FRSQ_CAP				0x04
/* hwinit: Maximum depth of the queue */
#define  PCICAP_FRSQ_CAP_MAX_DEPTH		PCICAP_BITS(pcicap_frsq_cap_t, 0x00000fff)
/* hwinit: Interrupt message number */
#define  PCICAP_FRSQ_CAP_INTERRUPT_MESSAGE	PCICAP_BITS(pcicap_frsq_cap_t, 0x001f0000)

typedef u16 __bitwise pcicap_frsq_status_t;
/* rw1c: What happened */
#define PCICAP_FRSQ_STATUS			0x08
/* rw1c: A message came */
#define  PCICAP_FRSQ_STATUS_MESSAGE_RECEIVED	PCICAP_BITS(pcicap_frsq_status_t, 0x0001)
/* rw1c: A message was lost because the queue was full */
#define  PCICAP_FRSQ_STATUS_OVERFLOW		PCICAP_BITS(pcicap_frsq_status_t, 0x0002)

typedef u16 __bitwise pcicap_frsq_ctrl_t;
/* rw: Queue control */
#define PCICAP_FRSQ_CTRL			0x0a
/* rw: A message interrupts */
#define  PCICAP_FRSQ_CTRL_INTERRUPT_ENABLE	PCICAP_BITS(pcicap_frsq_ctrl_t, 0x0001)

typedef u32 __bitwise pcicap_frsq_queue_t;
/* rw: Oldest message in the queue; a write removes it */
#define PCICAP_FRSQ_QUEUE			0x0c
/* rw: Requester ID of the function that is ready */
#define  PCICAP_FRSQ_QUEUE_FUNCTION_ID		PCICAP_BITS(pcicap_frsq_queue_t, 0x0000ffff)
/* rw: Reason of the message */
#define  PCICAP_FRSQ_QUEUE_REASON		PCICAP_BITS(pcicap_frsq_queue_t, 0x000f0000)
/* rw: Number of messages in the queue */
#define  PCICAP_FRSQ_QUEUE_DEPTH		PCICAP_BITS(pcicap_frsq_queue_t, 0xfff00000)
/* clang-format on */

/**
 * struct pcicap_frsq - FRS Queueing
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_frsq_find() only.
 */
struct pcicap_frsq {
	struct pci_dev *dev;
	u16 pos;
};

/* Queue capabilities */
static inline int __must_check
pcicap_frsq_read_cap(const struct pcicap_frsq *v, pcicap_frsq_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FRSQ_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What happened */
static inline int __must_check
pcicap_frsq_read_status(const struct pcicap_frsq *v, pcicap_frsq_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_FRSQ_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_frsq_clear_status(const struct pcicap_frsq *v, pcicap_frsq_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0003);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_FRSQ_STATUS,
				     (__force u16)bits);
}

/* Queue control */
static inline int __must_check
pcicap_frsq_read_ctrl(const struct pcicap_frsq *v, pcicap_frsq_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_FRSQ_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_frsq_update_ctrl(const struct pcicap_frsq *v, pcicap_frsq_ctrl_t mask,
			pcicap_frsq_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0001);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_FRSQ_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Oldest message in the queue; a write removes it */
static inline int __must_check
pcicap_frsq_read_queue(const struct pcicap_frsq *v, pcicap_frsq_queue_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FRSQ_QUEUE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_frsq_write_queue(const struct pcicap_frsq *v, pcicap_frsq_queue_t val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_FRSQ_QUEUE,
				     (__force u32)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_frsq_at(struct pci_dev *dev, u16 pos, struct pcicap_frsq *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_frsq_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_frsq_find(struct pci_dev *dev, struct pcicap_frsq *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_FRSQ_ID);
	int ret = pcicap_frsq_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_frsq_find_next(const struct pcicap_frsq *prev, struct pcicap_frsq *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_FRSQ_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_frsq_at(dev, pos, v);
}

#endif /* PCICAP_FRSQ_H */
