/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Downstream Port Containment
 *
 * Generated from specs/ext/dpc.yaml - do not edit.
 */
/* Source: PCIe Base, Downstream Port Containment Extended Capability */
#ifndef PCICAP_DPC_H
#define PCICAP_DPC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_DPC_ID				0x001d

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_dpc_cap_t;
/* ro: DPC capabilities */
#define PCICAP_DPC_CAP					0x04
/* ro: Interrupt message number */
#define  PCICAP_DPC_CAP_INTERRUPT_MESSAGE		PCICAP_BITS(pcicap_dpc_cap_t, 0x001f)
/* ro: RP Extensions for DPC are implemented */
#define  PCICAP_DPC_CAP_RP_EXTENSIONS			PCICAP_BITS(pcicap_dpc_cap_t, 0x0020)
/* ro: Poisoned TLP egress blocking is supported */
#define  PCICAP_DPC_CAP_POISONED_EGRESS_BLOCKING	PCICAP_BITS(pcicap_dpc_cap_t, 0x0040)
/* ro: Software triggering is supported */
#define  PCICAP_DPC_CAP_SOFTWARE_TRIGGER		PCICAP_BITS(pcicap_dpc_cap_t, 0x0080)
/* ro: Size of the RP PIO logs in dwords; 4 of them are the header log */
#define  PCICAP_DPC_CAP_RP_PIO_LOG_SIZE			PCICAP_BITS(pcicap_dpc_cap_t, 0x2f00)
/* ro: DL_ACTIVE ERR_COR signaling is supported */
#define  PCICAP_DPC_CAP_DL_ACTIVE_ERR_COR		PCICAP_BITS(pcicap_dpc_cap_t, 0x1000)

typedef u16 __bitwise pcicap_dpc_ctrl_t;
/* rw, rw1s: Use of containment */
#define PCICAP_DPC_CTRL						0x06
/* rw: What triggers it */
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0003)
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE_DISABLED \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0000)
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE_FATAL \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0001)
#define  PCICAP_DPC_CTRL_TRIGGER_ENABLE_NONFATAL \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0002)
/* rw: Completion control: how requests are completed while triggered */
#define  PCICAP_DPC_CTRL_COMPLETION_CONTROL \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0004)
#define  PCICAP_DPC_CTRL_COMPL_CONTROL_COMPLETER_ABORT \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0000)
#define  PCICAP_DPC_CTRL_COMPLETION_CONTROL_UNSUP_REQUEST \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0004)
/* rw: Interrupts when triggered */
#define  PCICAP_DPC_CTRL_INTERRUPT_ENABLE \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0008)
/* rw: ERR_COR is sent when DPC is triggered */
#define  PCICAP_DPC_CTRL_ERR_COR_ENABLE \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0010)
/* rw: Blocks poisoned TLPs */
#define  PCICAP_DPC_CTRL_POISONED_EGRESS_BLOCKING \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0020)
/* rw1s: Software trigger; reads 0 */
#define  PCICAP_DPC_CTRL_SOFTWARE_TRIGGER \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0040)
/* rw: DL_ACTIVE ERR_COR signaling is enabled */
#define  PCICAP_DPC_CTRL_DL_ACTIVE_ERR_COR \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0080)
/* rw: SIG_SFW signaling is enabled */
#define  PCICAP_DPC_CTRL_SIG_SFW_ENABLE \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0100)
#define  PCICAP_DPC_CTRL_RESET_VALUE \
	PCICAP_BITS(pcicap_dpc_ctrl_t, 0x0000)

typedef u16 __bitwise pcicap_dpc_status_t;
/* rw1cs, ros, ro: What triggered it */
#define PCICAP_DPC_STATUS					0x08
/* rw1cs: DPC was triggered; clearing releases the link */
#define  PCICAP_DPC_STATUS_TRIGGER \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0001)
/* ros: Why it triggered */
#define  PCICAP_DPC_STATUS_TRIGGER_REASON \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0006)
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_UNCORRECTABLE \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0000)
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_NONFATAL \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0002)
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_FATAL \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0004)
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENDED \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0006)
/* rw1cs: Interrupted */
#define  PCICAP_DPC_STATUS_INTERRUPT \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0008)
/* ro: The root port is busy and must not be released yet */
#define  PCICAP_DPC_STATUS_RP_BUSY \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0010)
/* ros: Trigger reason extension; valid if the trigger reason says so */
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENSION \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0060)
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXT_RP_PIO \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0000)
#define  PCICAP_DPC_STATUS_TRIGGER_REASON_EXTENSION_SW \
	PCICAP_BITS(pcicap_dpc_status_t, 0x0020)
/* ros: First error pointer of the RP PIO errors */
#define  PCICAP_DPC_STATUS_RP_PIO_FIRST_ERROR \
	PCICAP_BITS(pcicap_dpc_status_t, 0x1f00)
/* rw1cs: SIG_SFW was sent */
#define  PCICAP_DPC_STATUS_SIG_SFW \
	PCICAP_BITS(pcicap_dpc_status_t, 0x2000)
/* ros: Requester ID of the error message's sender */
#define PCICAP_DPC_SOURCE_ID			0x0a

typedef u32 __bitwise pcicap_dpc_rp_pio_status_t;
/* rw1cs: Errors of the root port's own programmed I/O */
#define PCICAP_DPC_RP_PIO_STATUS		0x0c
/* rw1cs: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_STATUS_CFG_UR	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00000001)
/* rw1cs: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_STATUS_CFG_CA	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00000002)
/* rw1cs: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_STATUS_CFG_TIMEOUT	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00000004)
/* rw1cs: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_STATUS_IO_UR		PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00000100)
/* rw1cs: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_STATUS_IO_CA		PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00000200)
/* rw1cs: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_STATUS_IO_TIMEOUT	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00000400)
/* rw1cs: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_STATUS_MEM_UR	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00010000)
/* rw1cs: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_STATUS_MEM_CA	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00020000)
/* rw1cs: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_STATUS_MEM_TIMEOUT	PCICAP_BITS(pcicap_dpc_rp_pio_status_t, 0x00040000)

typedef u32 __bitwise pcicap_dpc_rp_pio_mask_t;
/* rws: RP PIO errors that are masked */
#define PCICAP_DPC_RP_PIO_MASK			0x10
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MASK_CFG_UR		PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00000001)
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MASK_CFG_CA		PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00000002)
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MASK_CFG_TIMEOUT	PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00000004)
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MASK_IO_UR		PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00000100)
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MASK_IO_CA		PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00000200)
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MASK_IO_TIMEOUT	PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00000400)
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_MASK_MEM_UR		PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00010000)
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_MASK_MEM_CA		PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00020000)
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_MASK_MEM_TIMEOUT	PCICAP_BITS(pcicap_dpc_rp_pio_mask_t, 0x00040000)

typedef u32 __bitwise pcicap_dpc_rp_pio_severity_t;
/* rws: RP PIO errors reported as uncorrectable */
#define PCICAP_DPC_RP_PIO_SEVERITY		0x14
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_CFG_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00000001)
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_CFG_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00000002)
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SEVERITY_CFG_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00000004)
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_IO_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00000100)
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_IO_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00000200)
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SEVERITY_IO_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00000400)
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_MEM_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00010000)
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SEVERITY_MEM_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00020000)
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SEVERITY_MEM_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_severity_t, 0x00040000)

typedef u32 __bitwise pcicap_dpc_rp_pio_syserror_t;
/* rws: RP PIO errors that raise a system error */
#define PCICAP_DPC_RP_PIO_SYSERROR		0x18
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_CFG_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00000001)
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_CFG_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00000002)
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SYSERROR_CFG_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00000004)
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_IO_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00000100)
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_IO_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00000200)
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SYSERROR_IO_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00000400)
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_MEM_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00010000)
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_SYSERROR_MEM_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00020000)
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_SYSERROR_MEM_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_syserror_t, 0x00040000)

typedef u32 __bitwise pcicap_dpc_rp_pio_exception_t;
/* rws: RP PIO errors that raise an exception */
#define PCICAP_DPC_RP_PIO_EXCEPTION			0x1c
/* rws: Configuration request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_CFG_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00000001)
/* rws: Configuration request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_CFG_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00000002)
/* rws: Configuration request, completion timeout */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_CFG_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00000004)
/* rws: I/O request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_IO_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00000100)
/* rws: I/O request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_IO_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00000200)
/* rws: I/O request, completion timeout */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_IO_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00000400)
/* rws: Memory request, unsupported request completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_MEM_UR \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00010000)
/* rws: Memory request, completer abort completion */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_MEM_CA \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00020000)
/* rws: Memory request, completion timeout */
#define  PCICAP_DPC_RP_PIO_EXCEPTION_MEM_TIMEOUT \
	PCICAP_BITS(pcicap_dpc_rp_pio_exception_t, 0x00040000)
/* ros: Header of the request that caused the first error */
#define PCICAP_DPC_RP_PIO_HEADER_LOG		0x20
#define PCICAP_DPC_RP_PIO_HEADER_LOG_COUNT	4
/* ros: Implementation specific */
#define PCICAP_DPC_RP_PIO_IMPSPEC_LOG		0x30
/* ros: TLP prefixes of the request that caused the first error */
#define PCICAP_DPC_RP_PIO_PREFIX_LOG		0x34
/* clang-format on */

/**
 * struct pcicap_dpc - Downstream Port Containment
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_rp_extensions: read once: the layout depends on it
 * @cap_rp_pio_log_size: read once: the layout depends on it
 *
 * Made by pcicap_dpc_find() only.
 */
struct pcicap_dpc {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_rp_extensions;
	u32 cap_rp_pio_log_size;
};

static inline u16
pcicap_dpc_cap_rp_pio_log_size(pcicap_dpc_cap_t reg)
{
	u16 r = (__force u16)reg;

	return (((u32)r >> 13 & 0x1) << 4) | ((u32)r >> 8 & 0xf);
}

/* DPC capabilities */
static inline int __must_check
pcicap_dpc_read_cap(const struct pcicap_dpc *v, pcicap_dpc_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_DPC_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Use of containment */
static inline int __must_check
pcicap_dpc_read_ctrl(const struct pcicap_dpc *v, pcicap_dpc_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_DPC_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_dpc_update_ctrl(const struct pcicap_dpc *v, pcicap_dpc_ctrl_t mask,
		       pcicap_dpc_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x01ff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_DPC_CTRL + PCICAP_SURE,
				      0xffbf & ~(__force u16)mask,
				      (__force u16)val);
}

/* What triggered it */
static inline int __must_check
pcicap_dpc_read_status(const struct pcicap_dpc *v, pcicap_dpc_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_DPC_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_dpc_clear_status(const struct pcicap_dpc *v, pcicap_dpc_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x2009);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_DPC_STATUS,
				     (__force u16)bits);
}

/* Requester ID of the error message's sender */
static inline int __must_check
pcicap_dpc_read_source_id(const struct pcicap_dpc *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_DPC_SOURCE_ID, val);
}

/* Errors of the root port's own programmed I/O */
static inline int __must_check
pcicap_dpc_read_rp_pio_status(const struct pcicap_dpc *v,
			      pcicap_dpc_rp_pio_status_t *val)
{
	*val = (__force pcicap_dpc_rp_pio_status_t)U32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_dpc_clear_rp_pio_status(const struct pcicap_dpc *v,
			       pcicap_dpc_rp_pio_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00070707);

	if (ret)
		return ret;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_DPC_RP_PIO_STATUS,
				     (__force u32)bits);
}

/* RP PIO errors that are masked */
static inline int __must_check
pcicap_dpc_read_rp_pio_mask(const struct pcicap_dpc *v,
			    pcicap_dpc_rp_pio_mask_t *val)
{
	*val = (__force pcicap_dpc_rp_pio_mask_t)U32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_MASK + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_dpc_update_rp_pio_mask(const struct pcicap_dpc *v,
			      pcicap_dpc_rp_pio_mask_t mask,
			      pcicap_dpc_rp_pio_mask_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00070707);

	if (ret)
		return ret;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_DPC_RP_PIO_MASK + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* RP PIO errors reported as uncorrectable */
static inline int __must_check
pcicap_dpc_read_rp_pio_severity(const struct pcicap_dpc *v,
				pcicap_dpc_rp_pio_severity_t *val)
{
	*val = (__force pcicap_dpc_rp_pio_severity_t)U32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_SEVERITY + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_dpc_update_rp_pio_severity(const struct pcicap_dpc *v,
				  pcicap_dpc_rp_pio_severity_t mask,
				  pcicap_dpc_rp_pio_severity_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00070707);

	if (ret)
		return ret;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_DPC_RP_PIO_SEVERITY + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* RP PIO errors that raise a system error */
static inline int __must_check
pcicap_dpc_read_rp_pio_syserror(const struct pcicap_dpc *v,
				pcicap_dpc_rp_pio_syserror_t *val)
{
	*val = (__force pcicap_dpc_rp_pio_syserror_t)U32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_SYSERROR + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_dpc_update_rp_pio_syserror(const struct pcicap_dpc *v,
				  pcicap_dpc_rp_pio_syserror_t mask,
				  pcicap_dpc_rp_pio_syserror_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00070707);

	if (ret)
		return ret;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_DPC_RP_PIO_SYSERROR + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* RP PIO errors that raise an exception */
static inline int __must_check
pcicap_dpc_read_rp_pio_exception(const struct pcicap_dpc *v,
				 pcicap_dpc_rp_pio_exception_t *val)
{
	*val = (__force pcicap_dpc_rp_pio_exception_t)U32_MAX;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_EXCEPTION + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_dpc_update_rp_pio_exception(const struct pcicap_dpc *v,
				   pcicap_dpc_rp_pio_exception_t mask,
				   pcicap_dpc_rp_pio_exception_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00070707);

	if (ret)
		return ret;
	if (v->cap_rp_extensions != 1)
		return -ENXIO;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_DPC_RP_PIO_EXCEPTION + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Header of the request that caused the first error */
static inline int __must_check
pcicap_dpc_read_rp_pio_header_log(const struct pcicap_dpc *v,
				  unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 4))
		return -ENXIO;
	if (index >= 4)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_HEADER_LOG + index * 4,
				    val);
}

/* Implementation specific */
static inline int __must_check
pcicap_dpc_read_rp_pio_impspec_log(const struct pcicap_dpc *v, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 5))
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_IMPSPEC_LOG,
				    val);
}

/* TLP prefixes of the request that caused the first error */
static inline int __must_check
pcicap_dpc_read_rp_pio_prefix_log(const struct pcicap_dpc *v,
				  unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (!(v->cap_rp_extensions == 1 && v->cap_rp_pio_log_size >= 6))
		return -ENXIO;
	if (index >= pcicap_sub32(v->cap_rp_pio_log_size, 5))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_DPC_RP_PIO_PREFIX_LOG + index * 4,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_dpc_init(struct pcicap_dpc *v)
{
	int ret;

	{
		pcicap_dpc_cap_t r;

		ret = pcicap_dpc_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_rp_extensions = 0;
		if (!ret)
			v->cap_rp_extensions =
				pcicap_get(r, PCICAP_DPC_CAP_RP_EXTENSIONS);
		v->cap_rp_pio_log_size = 0;
		if (!ret)
			v->cap_rp_pio_log_size =
				pcicap_dpc_cap_rp_pio_log_size(r);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_dpc_at(struct pci_dev *dev, u16 pos, struct pcicap_dpc *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_dpc_init(v);
}

/**
 * pcicap_dpc_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_dpc_find(struct pci_dev *dev, struct pcicap_dpc *v)
{
#ifdef CONFIG_PCIE_DPC
	u16 pos = dev->dpc_cap;
#else
	u16 pos = pci_find_ext_capability(dev, PCICAP_DPC_ID);
#endif

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_dpc_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_dpc_find_next(const struct pcicap_dpc *prev, struct pcicap_dpc *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_DPC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_dpc_at(dev, pos, v);
}

#endif /* PCICAP_DPC_H */
