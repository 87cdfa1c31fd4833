/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Downstream Port Containment
 *
 * Generated from specs/ext/dpc.yaml - do not edit.
 * Source: PCIe Base, Downstream Port Containment Extended Capability
 */
#ifndef PCICAP_DPC_H
#define PCICAP_DPC_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_DPC_ID				0x001d

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: DPC capabilities */
#define PCICAP_DPC_CAP					0x04
/* ro: Interrupt message number */
#define  PCICAP_DPC_CAP_INTERRUPT_MESSAGE		0x001f
/* ro: RP Extensions for DPC are implemented */
#define  PCICAP_DPC_CAP_RP_EXTENSIONS			0x0020
/* ro: Poisoned TLP egress blocking is supported */
#define  PCICAP_DPC_CAP_POISONED_EGRESS_BLOCKING	0x0040
/* ro: Software triggering is supported */
#define  PCICAP_DPC_CAP_SOFTWARE_TRIGGER		0x0080
/* ro: Size of the RP PIO logs in dwords; 4 of them are the header log */
#define  PCICAP_DPC_CAP_RP_PIO_LOG_SIZE			0x2f00
/* ro: DL_ACTIVE ERR_COR signaling is supported */
#define  PCICAP_DPC_CAP_DL_ACTIVE_ERR_COR		0x1000

/* rw, rw1s: Use of containment */
#define PCICAP_DPC_CTRL						0x06
/* rw: What triggers it */
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE				0x0003
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE_DISABLED		0x0
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE_FATAL			0x1
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE_NONFATAL		0x2
/* rw: Completion control: how requests are completed while triggered */
#define  PCICAP_DPC_CTRL_COMPLETION_CONTROL			0x0004
#define  PCICAP_DPC_CTRL_COMPLETION_CONTROL_COMPLETER_ABORT	0x0
#define  PCICAP_DPC_CTRL_COMPLETION_CONTROL_UNSUPPORTED_REQUEST	0x1
/* rw: Interrupts when triggered */
#define  PCICAP_DPC_CTRL_INTERRUPT_ENABLE			0x0008
/* rw: ERR_COR is sent when DPC is triggered */
#define  PCICAP_DPC_CTRL_ERR_COR_ENABLE				0x0010
/* rw: Blocks poisoned TLPs */
#define  PCICAP_DPC_CTRL_POISONED_EGRESS_BLOCKING		0x0020
/* rw1s: Software trigger; reads 0 */
#define  PCICAP_DPC_CTRL_SOFTWARE_TRIGGER			0x0040
/* rw: DL_ACTIVE ERR_COR signaling is enabled */
#define  PCICAP_DPC_CTRL_DL_ACTIVE_ERR_COR			0x0080
/* rw: SIG_SFW signaling is enabled */
#define  PCICAP_DPC_CTRL_SIG_SFW_ENABLE				0x0100
#define  PCICAP_DPC_CTRL_RESET_VALUE				0x0000
#define  PCICAP_DPC_CTRL_WRITE_MASK				0x01ff
#define  PCICAP_DPC_CTRL_KEEP_MASK				0xffbf

/* rw1cs, ros, ro: What triggered it */
#define PCICAP_DPC_STATUS					0x08
/* rw1cs: DPC was triggered; clearing releases the link */
#define  PCICAP_DPC_STATUS_TRIGGER				0x0001
/* ros: Why it triggered */
#define  PCICAP_DPC_STATUS_TRIGGER_REASON			0x0006
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_UNCORRECTABLE		0x0
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_NONFATAL		0x1
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_FATAL			0x2
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENDED		0x3
/* rw1cs: Interrupted */
#define  PCICAP_DPC_STATUS_INTERRUPT				0x0008
/* ro: The root port is busy and must not be released yet */
#define  PCICAP_DPC_STATUS_RP_BUSY				0x0010
/* ros: Trigger reason extension; valid if the trigger reason says so */
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENSION		0x0060
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENSION_RP_PIO	0x0
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENSION_SOFTWARE	0x1
/* ros: First error pointer of the RP PIO errors */
#define  PCICAP_DPC_STATUS_RP_PIO_FIRST_ERROR			0x1f00
/* rw1cs: SIG_SFW was sent */
#define  PCICAP_DPC_STATUS_SIG_SFW				0x2000
#define  PCICAP_DPC_STATUS_W1C_MASK				0x2009
/* ros: Requester ID of the error message's sender */
#define PCICAP_DPC_SOURCE_ID			0x0a

/* rw1cs: Errors of the root port's own programmed I/O */
#define PCICAP_DPC_RP_PIO_STATUS		0x0c
/* rw1cs: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_STATUS_CFG_UR	0x00000001
/* rw1cs: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_STATUS_CFG_CA	0x00000002
/* rw1cs: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_STATUS_CFG_TIMEOUT	0x00000004
/* rw1cs: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_STATUS_IO_UR		0x00000100
/* rw1cs: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_STATUS_IO_CA		0x00000200
/* rw1cs: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_STATUS_IO_TIMEOUT	0x00000400
/* rw1cs: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_STATUS_MEM_UR	0x00010000
/* rw1cs: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_STATUS_MEM_CA	0x00020000
/* rw1cs: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_STATUS_MEM_TIMEOUT	0x00040000
#define  PCICAP_DPC_RP_PIO_STATUS_W1C_MASK	0x00070707

/* rws: RP PIO errors that are masked */
#define PCICAP_DPC_RP_PIO_MASK			0x10
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MASK_CFG_UR		0x00000001
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MASK_CFG_CA		0x00000002
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MASK_CFG_TIMEOUT	0x00000004
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MASK_IO_UR		0x00000100
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MASK_IO_CA		0x00000200
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MASK_IO_TIMEOUT	0x00000400
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MASK_MEM_UR		0x00010000
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MASK_MEM_CA		0x00020000
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MASK_MEM_TIMEOUT	0x00040000
#define  PCICAP_DPC_RP_PIO_MASK_WRITE_MASK	0x00070707

/* rws: RP PIO errors reported as uncorrectable */
#define PCICAP_DPC_RP_PIO_SEVERITY		0x14
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_CFG_UR	0x00000001
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_CFG_CA	0x00000002
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SEVERITY_CFG_TIMEOUT	0x00000004
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_IO_UR	0x00000100
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_IO_CA	0x00000200
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SEVERITY_IO_TIMEOUT	0x00000400
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_MEM_UR	0x00010000
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_MEM_CA	0x00020000
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SEVERITY_MEM_TIMEOUT	0x00040000
#define  PCICAP_DPC_RP_PIO_SEVERITY_WRITE_MASK	0x00070707

/* rws: RP PIO errors that raise a system error */
#define PCICAP_DPC_RP_PIO_SYSERROR		0x18
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_CFG_UR	0x00000001
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_CFG_CA	0x00000002
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SYSERROR_CFG_TIMEOUT	0x00000004
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_IO_UR	0x00000100
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_IO_CA	0x00000200
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SYSERROR_IO_TIMEOUT	0x00000400
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_MEM_UR	0x00010000
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_MEM_CA	0x00020000
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SYSERROR_MEM_TIMEOUT	0x00040000
#define  PCICAP_DPC_RP_PIO_SYSERROR_WRITE_MASK	0x00070707

/* rws: RP PIO errors that raise an exception */
#define PCICAP_DPC_RP_PIO_EXCEPTION			0x1c
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_CFG_UR		0x00000001
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_CFG_CA		0x00000002
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_CFG_TIMEOUT	0x00000004
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_IO_UR		0x00000100
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_IO_CA		0x00000200
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_IO_TIMEOUT		0x00000400
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_MEM_UR		0x00010000
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_MEM_CA		0x00020000
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_MEM_TIMEOUT	0x00040000
#define  PCICAP_DPC_RP_PIO_EXCEPTION_WRITE_MASK		0x00070707
/* ros: Header of the request that caused the first error */
#define PCICAP_DPC_RP_PIO_HEADER_LOG		0x20
#define PCICAP_DPC_RP_PIO_HEADER_LOG_COUNT	4
#define PCICAP_DPC_RP_PIO_IMPSPEC_LOG		0x30	/* ros: Implementation specific */
/* ros: TLP prefixes of the request that caused the first error */
#define PCICAP_DPC_RP_PIO_PREFIX_LOG		0x34
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_dpc_desc;

/**
 * struct pcicap_dpc - Downstream Port Containment
 * @view: where it is
 * @cap_rp_extensions: read once: the layout depends on it
 * @cap_rp_pio_log_size: read once: the layout depends on it
 *
 * Made by pcicap_dpc_find() only.
 */
struct pcicap_dpc {
	struct pcicap_view view;
	uint32_t cap_rp_extensions;
	uint32_t cap_rp_pio_log_size;
};

/* DPC capabilities */
struct pcicap_dpc_cap {
	uint16_t raw;
};

/* Interrupt message number */
static inline uint16_t
pcicap_dpc_cap_interrupt_message(struct pcicap_dpc_cap r)
{
	return (uint16_t)(r.raw & PCICAP_DPC_CAP_INTERRUPT_MESSAGE);
}

/* RP Extensions for DPC are implemented */
static inline bool
pcicap_dpc_cap_rp_extensions(struct pcicap_dpc_cap r)
{
	return (r.raw & PCICAP_DPC_CAP_RP_EXTENSIONS) != 0;
}

/* Poisoned TLP egress blocking is supported */
static inline bool
pcicap_dpc_cap_poisoned_egress_blocking(struct pcicap_dpc_cap r)
{
	return (r.raw & PCICAP_DPC_CAP_POISONED_EGRESS_BLOCKING) != 0;
}

/* Software triggering is supported */
static inline bool
pcicap_dpc_cap_software_trigger(struct pcicap_dpc_cap r)
{
	return (r.raw & PCICAP_DPC_CAP_SOFTWARE_TRIGGER) != 0;
}

/*
 * Size of the RP PIO logs in dwords; 4 of them are the header log (raw;
 * quantity in dwords)
 */
static inline uint16_t
pcicap_dpc_cap_rp_pio_log_size(struct pcicap_dpc_cap r)
{
	return (uint16_t)((((uint32_t)r.raw >> 13 & 0x1) << 4) |
			  ((uint32_t)r.raw >> 8 & 0xf));
}

/* DL_ACTIVE ERR_COR signaling is supported */
static inline bool
pcicap_dpc_cap_dl_active_err_cor(struct pcicap_dpc_cap r)
{
	return (r.raw & PCICAP_DPC_CAP_DL_ACTIVE_ERR_COR) != 0;
}

/**
 * pcicap_dpc_read_cap() - read: DPC capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_cap(const struct pcicap_dpc *v, struct pcicap_dpc_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPC_CAP, &val->raw);
}

/* Use of containment */
struct pcicap_dpc_ctrl {
	uint16_t raw;
};

/* What triggers it */
static inline uint16_t
pcicap_dpc_ctrl_trigger_enable(struct pcicap_dpc_ctrl r)
{
	return (uint16_t)(r.raw & PCICAP_DPC_CTRL_TRIGGER_ENABLE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_trigger_enable(struct pcicap_dpc_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_TRIGGER_ENABLE, val);
	return r;
}

/* Completion control: how requests are completed while triggered */
static inline uint16_t
pcicap_dpc_ctrl_completion_control(struct pcicap_dpc_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_DPC_CTRL_COMPLETION_CONTROL) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_completion_control(struct pcicap_dpc_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_COMPLETION_CONTROL,
			      (uint32_t)val << 2);
	return r;
}

/* Interrupts when triggered */
static inline bool
pcicap_dpc_ctrl_interrupt_enable(struct pcicap_dpc_ctrl r)
{
	return (r.raw & PCICAP_DPC_CTRL_INTERRUPT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_interrupt_enable(struct pcicap_dpc_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_INTERRUPT_ENABLE,
			      val ? PCICAP_DPC_CTRL_INTERRUPT_ENABLE : 0);
	return r;
}

/* ERR_COR is sent when DPC is triggered */
static inline bool
pcicap_dpc_ctrl_err_cor_enable(struct pcicap_dpc_ctrl r)
{
	return (r.raw & PCICAP_DPC_CTRL_ERR_COR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_err_cor_enable(struct pcicap_dpc_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_ERR_COR_ENABLE,
			      val ? PCICAP_DPC_CTRL_ERR_COR_ENABLE : 0);
	return r;
}

/* Blocks poisoned TLPs */
static inline bool
pcicap_dpc_ctrl_poisoned_egress_blocking(struct pcicap_dpc_ctrl r)
{
	return (r.raw & PCICAP_DPC_CTRL_POISONED_EGRESS_BLOCKING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_poisoned_egress_blocking(struct pcicap_dpc_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_POISONED_EGRESS_BLOCKING,
			      val ? PCICAP_DPC_CTRL_POISONED_EGRESS_BLOCKING : 0);
	return r;
}

/* Software trigger; reads 0 */
static inline bool
pcicap_dpc_ctrl_software_trigger(struct pcicap_dpc_ctrl r)
{
	return (r.raw & PCICAP_DPC_CTRL_SOFTWARE_TRIGGER) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_software_trigger(struct pcicap_dpc_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_SOFTWARE_TRIGGER,
			      val ? PCICAP_DPC_CTRL_SOFTWARE_TRIGGER : 0);
	return r;
}

/* DL_ACTIVE ERR_COR signaling is enabled */
static inline bool
pcicap_dpc_ctrl_dl_active_err_cor(struct pcicap_dpc_ctrl r)
{
	return (r.raw & PCICAP_DPC_CTRL_DL_ACTIVE_ERR_COR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_dl_active_err_cor(struct pcicap_dpc_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_DL_ACTIVE_ERR_COR,
			      val ? PCICAP_DPC_CTRL_DL_ACTIVE_ERR_COR : 0);
	return r;
}

/* SIG_SFW signaling is enabled */
static inline bool
pcicap_dpc_ctrl_sig_sfw_enable(struct pcicap_dpc_ctrl r)
{
	return (r.raw & PCICAP_DPC_CTRL_SIG_SFW_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_ctrl
pcicap_dpc_ctrl_set_sig_sfw_enable(struct pcicap_dpc_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_DPC_CTRL_SIG_SFW_ENABLE,
			      val ? PCICAP_DPC_CTRL_SIG_SFW_ENABLE : 0);
	return r;
}

/**
 * pcicap_dpc_read_ctrl() - read: Use of containment
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_ctrl(const struct pcicap_dpc *v, struct pcicap_dpc_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPC_CTRL, &val->raw);
}

/**
 * pcicap_dpc_update_ctrl() - change bits: Use of containment
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
pcicap_dpc_update_ctrl(const struct pcicap_dpc *v, uint16_t mask,
		       struct pcicap_dpc_ctrl val)
{
	struct pcicap_dpc_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DPC_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dpc_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_DPC_CTRL,
				 (uint16_t)((old.raw & PCICAP_DPC_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* What triggered it */
struct pcicap_dpc_status {
	uint16_t raw;
};

/* DPC was triggered; clearing releases the link */
static inline bool
pcicap_dpc_status_trigger(struct pcicap_dpc_status r)
{
	return (r.raw & PCICAP_DPC_STATUS_TRIGGER) != 0;
}

/* Why it triggered */
static inline uint16_t
pcicap_dpc_status_trigger_reason(struct pcicap_dpc_status r)
{
	return (uint16_t)((r.raw & PCICAP_DPC_STATUS_TRIGGER_REASON) >> 1);
}

/* Interrupted */
static inline bool
pcicap_dpc_status_interrupt(struct pcicap_dpc_status r)
{
	return (r.raw & PCICAP_DPC_STATUS_INTERRUPT) != 0;
}

/* The root port is busy and must not be released yet */
static inline bool
pcicap_dpc_status_rp_busy(struct pcicap_dpc_status r)
{
	return (r.raw & PCICAP_DPC_STATUS_RP_BUSY) != 0;
}

/* Trigger reason extension; valid if the trigger reason says so */
static inline uint16_t
pcicap_dpc_status_trigger_reason_extension(struct pcicap_dpc_status r)
{
	return (uint16_t)((r.raw & PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENSION) >> 5);
}

/* First error pointer of the RP PIO errors */
static inline uint16_t
pcicap_dpc_status_rp_pio_first_error(struct pcicap_dpc_status r)
{
	return (uint16_t)((r.raw & PCICAP_DPC_STATUS_RP_PIO_FIRST_ERROR) >> 8);
}

/* SIG_SFW was sent */
static inline bool
pcicap_dpc_status_sig_sfw(struct pcicap_dpc_status r)
{
	return (r.raw & PCICAP_DPC_STATUS_SIG_SFW) != 0;
}

/**
 * pcicap_dpc_read_status() - read: What triggered it
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_status(const struct pcicap_dpc *v,
		       struct pcicap_dpc_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPC_STATUS, &val->raw);
}

/**
 * pcicap_dpc_clear_status() - clear bits by writing 1: What triggered it
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_clear_status(const struct pcicap_dpc *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_DPC_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_DPC_STATUS, bits);
}

/**
 * pcicap_dpc_read_source_id() - read: Requester ID of the error
 * message's sender
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_source_id(const struct pcicap_dpc *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_DPC_SOURCE_ID, val);
}

/* Errors of the root port's own programmed I/O */
struct pcicap_dpc_rp_pio_status {
	uint32_t raw;
};

/* Configuration request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_status_cfg_ur(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_CFG_UR) != 0;
}

/* Configuration request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_status_cfg_ca(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_CFG_CA) != 0;
}

/* Configuration request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_status_cfg_timeout(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_CFG_TIMEOUT) != 0;
}

/* I/O request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_status_io_ur(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_IO_UR) != 0;
}

/* I/O request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_status_io_ca(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_IO_CA) != 0;
}

/* I/O request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_status_io_timeout(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_IO_TIMEOUT) != 0;
}

/* Memory request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_status_mem_ur(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_MEM_UR) != 0;
}

/* Memory request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_status_mem_ca(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_MEM_CA) != 0;
}

/* Memory request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_status_mem_timeout(struct pcicap_dpc_rp_pio_status r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_STATUS_MEM_TIMEOUT) != 0;
}

/**
 * pcicap_dpc_read_rp_pio_status() - read: Errors of the root port's own
 * programmed I/O
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_status(const struct pcicap_dpc *v,
			      struct pcicap_dpc_rp_pio_status *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_DPC_RP_PIO_STATUS,
				  &val->raw);
}

/**
 * pcicap_dpc_clear_rp_pio_status() - clear bits by writing 1: Errors of the
 * root port's own programmed I/O
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_clear_rp_pio_status(const struct pcicap_dpc *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_DPC_RP_PIO_STATUS_W1C_MASK)
		return -EPERM;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_DPC_RP_PIO_STATUS, bits);
}

/* RP PIO errors that are masked */
struct pcicap_dpc_rp_pio_mask {
	uint32_t raw;
};

/* Configuration request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_mask_cfg_ur(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_CFG_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_cfg_ur(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_CFG_UR,
			      val ? PCICAP_DPC_RP_PIO_MASK_CFG_UR : 0);
	return r;
}

/* Configuration request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_mask_cfg_ca(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_CFG_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_cfg_ca(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_CFG_CA,
			      val ? PCICAP_DPC_RP_PIO_MASK_CFG_CA : 0);
	return r;
}

/* Configuration request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_mask_cfg_timeout(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_CFG_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_cfg_timeout(struct pcicap_dpc_rp_pio_mask r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_CFG_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_MASK_CFG_TIMEOUT : 0);
	return r;
}

/* I/O request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_mask_io_ur(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_IO_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_io_ur(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_IO_UR,
			      val ? PCICAP_DPC_RP_PIO_MASK_IO_UR : 0);
	return r;
}

/* I/O request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_mask_io_ca(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_IO_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_io_ca(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_IO_CA,
			      val ? PCICAP_DPC_RP_PIO_MASK_IO_CA : 0);
	return r;
}

/* I/O request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_mask_io_timeout(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_IO_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_io_timeout(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_IO_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_MASK_IO_TIMEOUT : 0);
	return r;
}

/* Memory request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_mask_mem_ur(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_MEM_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_mem_ur(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_MEM_UR,
			      val ? PCICAP_DPC_RP_PIO_MASK_MEM_UR : 0);
	return r;
}

/* Memory request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_mask_mem_ca(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_MEM_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_mem_ca(struct pcicap_dpc_rp_pio_mask r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_MEM_CA,
			      val ? PCICAP_DPC_RP_PIO_MASK_MEM_CA : 0);
	return r;
}

/* Memory request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_mask_mem_timeout(struct pcicap_dpc_rp_pio_mask r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_MASK_MEM_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_mask
pcicap_dpc_rp_pio_mask_set_mem_timeout(struct pcicap_dpc_rp_pio_mask r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_MASK_MEM_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_MASK_MEM_TIMEOUT : 0);
	return r;
}

/**
 * pcicap_dpc_read_rp_pio_mask() - read: RP PIO errors that are masked
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_mask(const struct pcicap_dpc *v,
			    struct pcicap_dpc_rp_pio_mask *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_DPC_RP_PIO_MASK, &val->raw);
}

/**
 * pcicap_dpc_update_rp_pio_mask() - change bits: RP PIO errors that are masked
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
pcicap_dpc_update_rp_pio_mask(const struct pcicap_dpc *v, uint32_t mask,
			      struct pcicap_dpc_rp_pio_mask val)
{
	struct pcicap_dpc_rp_pio_mask old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DPC_RP_PIO_MASK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dpc_read_rp_pio_mask(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DPC_RP_PIO_MASK,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* RP PIO errors reported as uncorrectable */
struct pcicap_dpc_rp_pio_severity {
	uint32_t raw;
};

/* Configuration request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_severity_cfg_ur(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_CFG_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_cfg_ur(struct pcicap_dpc_rp_pio_severity r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_CFG_UR,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_CFG_UR : 0);
	return r;
}

/* Configuration request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_severity_cfg_ca(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_CFG_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_cfg_ca(struct pcicap_dpc_rp_pio_severity r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_CFG_CA,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_CFG_CA : 0);
	return r;
}

/* Configuration request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_severity_cfg_timeout(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_CFG_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_cfg_timeout(struct pcicap_dpc_rp_pio_severity r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_CFG_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_CFG_TIMEOUT : 0);
	return r;
}

/* I/O request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_severity_io_ur(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_IO_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_io_ur(struct pcicap_dpc_rp_pio_severity r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_IO_UR,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_IO_UR : 0);
	return r;
}

/* I/O request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_severity_io_ca(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_IO_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_io_ca(struct pcicap_dpc_rp_pio_severity r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_IO_CA,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_IO_CA : 0);
	return r;
}

/* I/O request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_severity_io_timeout(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_IO_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_io_timeout(struct pcicap_dpc_rp_pio_severity r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_IO_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_IO_TIMEOUT : 0);
	return r;
}

/* Memory request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_severity_mem_ur(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_MEM_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_mem_ur(struct pcicap_dpc_rp_pio_severity r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_MEM_UR,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_MEM_UR : 0);
	return r;
}

/* Memory request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_severity_mem_ca(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_MEM_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_mem_ca(struct pcicap_dpc_rp_pio_severity r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_MEM_CA,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_MEM_CA : 0);
	return r;
}

/* Memory request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_severity_mem_timeout(struct pcicap_dpc_rp_pio_severity r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SEVERITY_MEM_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_severity
pcicap_dpc_rp_pio_severity_set_mem_timeout(struct pcicap_dpc_rp_pio_severity r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SEVERITY_MEM_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_SEVERITY_MEM_TIMEOUT : 0);
	return r;
}

/**
 * pcicap_dpc_read_rp_pio_severity() - read: RP PIO errors reported
 * as uncorrectable
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_severity(const struct pcicap_dpc *v,
				struct pcicap_dpc_rp_pio_severity *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_DPC_RP_PIO_SEVERITY,
				  &val->raw);
}

/**
 * pcicap_dpc_update_rp_pio_severity() - change bits: RP PIO errors reported
 * as uncorrectable
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
pcicap_dpc_update_rp_pio_severity(const struct pcicap_dpc *v, uint32_t mask,
				  struct pcicap_dpc_rp_pio_severity val)
{
	struct pcicap_dpc_rp_pio_severity old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DPC_RP_PIO_SEVERITY_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dpc_read_rp_pio_severity(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DPC_RP_PIO_SEVERITY,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* RP PIO errors that raise a system error */
struct pcicap_dpc_rp_pio_syserror {
	uint32_t raw;
};

/* Configuration request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_syserror_cfg_ur(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_CFG_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_cfg_ur(struct pcicap_dpc_rp_pio_syserror r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_CFG_UR,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_CFG_UR : 0);
	return r;
}

/* Configuration request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_syserror_cfg_ca(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_CFG_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_cfg_ca(struct pcicap_dpc_rp_pio_syserror r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_CFG_CA,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_CFG_CA : 0);
	return r;
}

/* Configuration request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_syserror_cfg_timeout(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_CFG_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_cfg_timeout(struct pcicap_dpc_rp_pio_syserror r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_CFG_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_CFG_TIMEOUT : 0);
	return r;
}

/* I/O request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_syserror_io_ur(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_IO_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_io_ur(struct pcicap_dpc_rp_pio_syserror r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_IO_UR,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_IO_UR : 0);
	return r;
}

/* I/O request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_syserror_io_ca(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_IO_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_io_ca(struct pcicap_dpc_rp_pio_syserror r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_IO_CA,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_IO_CA : 0);
	return r;
}

/* I/O request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_syserror_io_timeout(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_IO_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_io_timeout(struct pcicap_dpc_rp_pio_syserror r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_IO_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_IO_TIMEOUT : 0);
	return r;
}

/* Memory request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_syserror_mem_ur(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_MEM_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_mem_ur(struct pcicap_dpc_rp_pio_syserror r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_MEM_UR,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_MEM_UR : 0);
	return r;
}

/* Memory request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_syserror_mem_ca(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_MEM_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_mem_ca(struct pcicap_dpc_rp_pio_syserror r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_MEM_CA,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_MEM_CA : 0);
	return r;
}

/* Memory request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_syserror_mem_timeout(struct pcicap_dpc_rp_pio_syserror r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_SYSERROR_MEM_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_syserror
pcicap_dpc_rp_pio_syserror_set_mem_timeout(struct pcicap_dpc_rp_pio_syserror r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_SYSERROR_MEM_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_SYSERROR_MEM_TIMEOUT : 0);
	return r;
}

/**
 * pcicap_dpc_read_rp_pio_syserror() - read: RP PIO errors that raise a
 * system error
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_syserror(const struct pcicap_dpc *v,
				struct pcicap_dpc_rp_pio_syserror *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_DPC_RP_PIO_SYSERROR,
				  &val->raw);
}

/**
 * pcicap_dpc_update_rp_pio_syserror() - change bits: RP PIO errors that raise a
 * system error
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
pcicap_dpc_update_rp_pio_syserror(const struct pcicap_dpc *v, uint32_t mask,
				  struct pcicap_dpc_rp_pio_syserror val)
{
	struct pcicap_dpc_rp_pio_syserror old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DPC_RP_PIO_SYSERROR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dpc_read_rp_pio_syserror(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DPC_RP_PIO_SYSERROR,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* RP PIO errors that raise an exception */
struct pcicap_dpc_rp_pio_exception {
	uint32_t raw;
};

/* Configuration request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_exception_cfg_ur(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_CFG_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_cfg_ur(struct pcicap_dpc_rp_pio_exception r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_CFG_UR,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_CFG_UR : 0);
	return r;
}

/* Configuration request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_exception_cfg_ca(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_CFG_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_cfg_ca(struct pcicap_dpc_rp_pio_exception r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_CFG_CA,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_CFG_CA : 0);
	return r;
}

/* Configuration request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_exception_cfg_timeout(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_CFG_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_cfg_timeout(struct pcicap_dpc_rp_pio_exception r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_CFG_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_CFG_TIMEOUT : 0);
	return r;
}

/* I/O request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_exception_io_ur(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_IO_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_io_ur(struct pcicap_dpc_rp_pio_exception r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_IO_UR,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_IO_UR : 0);
	return r;
}

/* I/O request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_exception_io_ca(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_IO_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_io_ca(struct pcicap_dpc_rp_pio_exception r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_IO_CA,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_IO_CA : 0);
	return r;
}

/* I/O request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_exception_io_timeout(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_IO_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_io_timeout(struct pcicap_dpc_rp_pio_exception r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_IO_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_IO_TIMEOUT : 0);
	return r;
}

/* Memory request, unsupported request completion */
static inline bool
pcicap_dpc_rp_pio_exception_mem_ur(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_MEM_UR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_mem_ur(struct pcicap_dpc_rp_pio_exception r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_MEM_UR,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_MEM_UR : 0);
	return r;
}

/* Memory request, completer abort completion */
static inline bool
pcicap_dpc_rp_pio_exception_mem_ca(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_MEM_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_mem_ca(struct pcicap_dpc_rp_pio_exception r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_MEM_CA,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_MEM_CA : 0);
	return r;
}

/* Memory request, completion timeout */
static inline bool
pcicap_dpc_rp_pio_exception_mem_timeout(struct pcicap_dpc_rp_pio_exception r)
{
	return (r.raw & PCICAP_DPC_RP_PIO_EXCEPTION_MEM_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_dpc_rp_pio_exception
pcicap_dpc_rp_pio_exception_set_mem_timeout(struct pcicap_dpc_rp_pio_exception r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_DPC_RP_PIO_EXCEPTION_MEM_TIMEOUT,
			      val ? PCICAP_DPC_RP_PIO_EXCEPTION_MEM_TIMEOUT : 0);
	return r;
}

/**
 * pcicap_dpc_read_rp_pio_exception() - read: RP PIO errors that raise
 * an exception
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_exception(const struct pcicap_dpc *v,
				 struct pcicap_dpc_rp_pio_exception *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_DPC_RP_PIO_EXCEPTION,
				  &val->raw);
}

/**
 * pcicap_dpc_update_rp_pio_exception() - change bits: RP PIO errors that raise
 * an exception
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
pcicap_dpc_update_rp_pio_exception(const struct pcicap_dpc *v, uint32_t mask,
				   struct pcicap_dpc_rp_pio_exception val)
{
	struct pcicap_dpc_rp_pio_exception old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_DPC_RP_PIO_EXCEPTION_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_dpc_read_rp_pio_exception(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_DPC_RP_PIO_EXCEPTION,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_dpc_read_rp_pio_header_log() - read: Header of the request that caused
 * the first error
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_header_log(const struct pcicap_dpc *v,
				  unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 4))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_DPC_RP_PIO_HEADER_LOG + index * 4,
				  val);
}

/**
 * pcicap_dpc_read_rp_pio_impspec_log() - read: Implementation specific
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_impspec_log(const struct pcicap_dpc *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 5))
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_DPC_RP_PIO_IMPSPEC_LOG, val);
}

/**
 * pcicap_dpc_read_rp_pio_prefix_log() - read: TLP prefixes of the request that
 * caused the first error
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_read_rp_pio_prefix_log(const struct pcicap_dpc *v,
				  unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 6))
		return -ENXIO;
	if (index >= pcicap_sub32(v->cap_rp_pio_log_size, 5))
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_DPC_RP_PIO_PREFIX_LOG + index * 4,
				  val);
}

/**
 * struct pcicap_dpc_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_dpc_dwords {
	struct pcicap_dpc v;
	uint32_t dw[39];
};

/**
 * pcicap_dpc_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot(const struct pcicap_dpc *v, struct pcicap_dpc_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 38, &s->dw[1]);
}

/* DPC capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_cap(const struct pcicap_dpc_dwords *s,
			struct pcicap_dpc_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPC_CAP,
				    &val->raw);
}

/* Use of containment: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_ctrl(const struct pcicap_dpc_dwords *s,
			 struct pcicap_dpc_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPC_CTRL,
				    &val->raw);
}

/* What triggered it: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_status(const struct pcicap_dpc_dwords *s,
			   struct pcicap_dpc_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPC_STATUS,
				    &val->raw);
}

/*
 * Requester ID of the error message's sender: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_source_id(const struct pcicap_dpc_dwords *s, uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_DPC_SOURCE_ID,
				    val);
}

/*
 * Errors of the root port's own programmed I/O: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_status(const struct pcicap_dpc_dwords *s,
				  struct pcicap_dpc_rp_pio_status *val)
{
	const struct pcicap_dpc *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_STATUS, &val->raw);
}

/* RP PIO errors that are masked: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_mask(const struct pcicap_dpc_dwords *s,
				struct pcicap_dpc_rp_pio_mask *val)
{
	const struct pcicap_dpc *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_MASK, &val->raw);
}

/*
 * RP PIO errors reported as uncorrectable: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_severity(const struct pcicap_dpc_dwords *s,
				    struct pcicap_dpc_rp_pio_severity *val)
{
	const struct pcicap_dpc *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_SEVERITY, &val->raw);
}

/*
 * RP PIO errors that raise a system error: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_syserror(const struct pcicap_dpc_dwords *s,
				    struct pcicap_dpc_rp_pio_syserror *val)
{
	const struct pcicap_dpc *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_SYSERROR, &val->raw);
}

/*
 * RP PIO errors that raise an exception: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_exception(const struct pcicap_dpc_dwords *s,
				     struct pcicap_dpc_rp_pio_exception *val)
{
	const struct pcicap_dpc *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_EXCEPTION, &val->raw);
}

/*
 * Header of the request that caused the first error: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_header_log(const struct pcicap_dpc_dwords *s,
				      unsigned int index, uint32_t *val)
{
	const struct pcicap_dpc *v = &s->v;

	*val = UINT32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 4))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_HEADER_LOG + index * 4,
				    val);
}

/* Implementation specific: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_impspec_log(const struct pcicap_dpc_dwords *s,
				       uint32_t *val)
{
	const struct pcicap_dpc *v = &s->v;

	*val = UINT32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 5))
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_IMPSPEC_LOG, val);
}

/*
 * TLP prefixes of the request that caused the first error: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_snapshot_rp_pio_prefix_log(const struct pcicap_dpc_dwords *s,
				      unsigned int index, uint32_t *val)
{
	const struct pcicap_dpc *v = &s->v;

	*val = UINT32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 6))
		return -ENXIO;
	if (index >= pcicap_sub32(v->cap_rp_pio_log_size, 5))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_DPC_RP_PIO_PREFIX_LOG + index * 4,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_init(struct pcicap_dpc *v)
{
	int ret;

	{
		struct pcicap_dpc_cap r;

		ret = pcicap_dpc_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_rp_extensions = 0;
		if (!ret)
			v->cap_rp_extensions = pcicap_dpc_cap_rp_extensions(r);
		v->cap_rp_pio_log_size = 0;
		if (!ret)
			v->cap_rp_pio_log_size =
				pcicap_dpc_cap_rp_pio_log_size(r);
	}
	{
		uint32_t end = 12;

		if (v->cap_rp_extensions == 1)
			end = pcicap_raise32(end, 0x0c, 1, 4);
		if (v->cap_rp_extensions == 1)
			end = pcicap_raise32(end, 0x10, 1, 4);
		if (v->cap_rp_extensions == 1)
			end = pcicap_raise32(end, 0x14, 1, 4);
		if (v->cap_rp_extensions == 1)
			end = pcicap_raise32(end, 0x18, 1, 4);
		if (v->cap_rp_extensions == 1)
			end = pcicap_raise32(end, 0x1c, 1, 4);
		if (v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 4)
			end = pcicap_raise32(end, 0x20, 4, 4);
		if (v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 5)
			end = pcicap_raise32(end, 0x30, 1, 4);
		if (v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 6)
			end = pcicap_raise_array32(end, 0x34,
						   pcicap_sub32(v->cap_rp_pio_log_size,
								5),
						   4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_dpc *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x001d, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_dpc_init(v);
}

/**
 * pcicap_dpc_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_find(struct pcicap_cfg *cfg, struct pcicap_dpc *v)
{
	return pcicap_dpc_find_after(cfg, 0, v);
}

/**
 * pcicap_dpc_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_dpc_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_dpc_find_next(const struct pcicap_dpc *prev, struct pcicap_dpc *v)
{
	return pcicap_dpc_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_DPC_H */
