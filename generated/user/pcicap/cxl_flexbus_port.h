/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Flex Bus Port
 *
 * Generated from specs/vendor/cxl_flexbus_port.yaml - do not edit.
 * Source: CXL 3.0, 8.1.8; QEMU cxl_pci.h, libpci header.h, EDK2 Cxl11.h, Linux pci_regs.h
 */
#ifndef PCICAP_CXL_FLEXBUS_PORT_H
#define PCICAP_CXL_FLEXBUS_PORT_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Flex Bus port capabilities */
#define PCICAP_CXL_FLEXBUS_PORT_CAP				0x0a
/* ro: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_CACHE			0x0001
/* ro: CXL.io */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_IO				0x0002
/* ro: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_MEM			0x0004
/* ro: 68-byte flits and virtual hierarchy */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_FLIT68_VH			0x0020
/* ro: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_MULTIPLE_LOGICAL_DEVICES	0x0040
/* ro: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_LATENCY_OPTIMIZED_FLIT256	0x2000
/* ro: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_PBR_FLIT			0x4000

/* rw, ro: Flex Bus port control */
#define PCICAP_CXL_FLEXBUS_PORT_CTRL					0x0c
/* rw: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE			0x0001
/* ro: CXL.io; always */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_IO_ENABLE				0x0002
/* rw: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE			0x0004
/* rw: Sync header bypass */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE		0x0008
/* rw: Drift buffer */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE		0x0010
/* rw: 68-byte flits and virtual hierarchy */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE			0x0020
/* rw: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE	0x0040
/* rw: Restricted CXL device training is disabled */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING		0x0080
/* rw: A retimer is present */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT			0x0100
/* rw: A second retimer is present */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT			0x0200
/* rw: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE	0x2000
/* rw: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE			0x4000
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_WRITE_MASK			0x63fd
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_KEEP_MASK				0xfffd

/* ro, rw1cs: What was negotiated */
#define PCICAP_CXL_FLEXBUS_PORT_STATUS						0x0e
/* ro: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_CACHE_ENABLED				0x0001
/* ro: CXL.io */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_ENABLED				0x0002
/* ro: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_MEM_ENABLED				0x0004
/* ro: Sync header bypass */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_SYNC_HEADER_BYPASS_ENABLED		0x0008
/* ro: Drift buffer */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_DRIFT_BUFFER_ENABLED			0x0010
/* ro: 68-byte flits and virtual hierarchy */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_FLIT68_VH_ENABLED			0x0020
/* ro: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_MULTIPLE_LOGICAL_DEVICES_ENABLED	0x0040
/* rw1cs: Error in the even half of a flit */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_EVEN_HALF_FAILED			0x0080
/* rw1cs: Correctable protocol ID framing error */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_CORRECTABLE_FRAMING_ERROR		0x0100
/* rw1cs: Uncorrectable protocol ID framing error */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_UNCORRECTABLE_FRAMING_ERROR		0x0200
/* rw1cs: A flit with an unexpected protocol ID was dropped */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_UNEXPECTED_PROTOCOL_ID			0x0400
/* rw1cs: Retimer mismatch: the ends detected different retimers */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_RETIMERS_PRESENT_MISMATCH		0x0800
/* rw1cs: Enable bits differed in phase 2 */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_PHASE2_MISMATCH				0x1000
/* ro: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_LATENCY_OPTIMIZED_FLIT256_ENABLED	0x2000
/* ro: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_PBR_FLIT_ENABLED			0x4000
/* ro: CXL.io must be throttled at 64 GT/s */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_THROTTLE_REQUIRED			0x8000
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_W1C_MASK				0x1f80

/* ro: Modified training set data received in phase 1 */
#define PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA	0x10
/* ro: Data of the modified training set */
#define  PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA_DATA	0x00ffffff

#define PCICAP_CXL_FLEXBUS_PORT_CAP2		0x14		/* ro: Flex Bus port capabilities */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP2_NOP_HINT	0x00000001	/* ro: NOP hints */

/* rw: Flex Bus port control */
#define PCICAP_CXL_FLEXBUS_PORT_CTRL2			0x18
/* rw: NOP hints */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE	0x00000001
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL2_WRITE_MASK	0x00000001

/* ro: What was negotiated */
#define PCICAP_CXL_FLEXBUS_PORT_STATUS2			0x1c
/* ro: NOP hints of the link partner */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS2_NOP_HINT_INFO	0x00000003
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_flexbus_port_desc;

/**
 * struct pcicap_cxl_flexbus_port - CXL Flex Bus Port
 * @view: where it is
 * @revision: read once: the layout depends on it
 *
 * Made by pcicap_cxl_flexbus_port_find() only.
 */
struct pcicap_cxl_flexbus_port {
	struct pcicap_view view;
	uint32_t revision;
};

/* Flex Bus port capabilities */
struct pcicap_cxl_flexbus_port_cap {
	uint16_t raw;
};

/* CXL.cache */
static inline bool
pcicap_cxl_flexbus_port_cap_cache(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_CACHE) != 0;
}

/* CXL.io */
static inline bool
pcicap_cxl_flexbus_port_cap_io(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_IO) != 0;
}

/* CXL.mem */
static inline bool
pcicap_cxl_flexbus_port_cap_mem(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_MEM) != 0;
}

/* 68-byte flits and virtual hierarchy */
static inline bool
pcicap_cxl_flexbus_port_cap_flit68_vh(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_FLIT68_VH) != 0;
}

/* Several logical devices */
static inline bool
pcicap_cxl_flexbus_port_cap_multiple_logical_devices(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_MULTIPLE_LOGICAL_DEVICES) != 0;
}

/* Latency optimized 256-byte flits */
static inline bool
pcicap_cxl_flexbus_port_cap_latency_optimized_flit256(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_LATENCY_OPTIMIZED_FLIT256) != 0;
}

/* Port based routing flits */
static inline bool
pcicap_cxl_flexbus_port_cap_pbr_flit(struct pcicap_cxl_flexbus_port_cap r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP_PBR_FLIT) != 0;
}

/**
 * pcicap_cxl_flexbus_port_read_cap() - read: Flex Bus port capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_cap(const struct pcicap_cxl_flexbus_port *v,
				 struct pcicap_cxl_flexbus_port_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_FLEXBUS_PORT_CAP,
				  &val->raw);
}

/* Flex Bus port control */
struct pcicap_cxl_flexbus_port_ctrl {
	uint16_t raw;
};

/* CXL.cache */
static inline bool
pcicap_cxl_flexbus_port_ctrl_cache_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_cache_enable(struct pcicap_cxl_flexbus_port_ctrl r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE : 0);
	return r;
}

/* CXL.io; always */
static inline bool
pcicap_cxl_flexbus_port_ctrl_io_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_IO_ENABLE) != 0;
}

/* CXL.mem */
static inline bool
pcicap_cxl_flexbus_port_ctrl_mem_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_mem_enable(struct pcicap_cxl_flexbus_port_ctrl r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE : 0);
	return r;
}

/* Sync header bypass */
static inline bool
pcicap_cxl_flexbus_port_ctrl_sync_header_bypass_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_sync_header_bypass_enable(struct pcicap_cxl_flexbus_port_ctrl r,
							   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE : 0);
	return r;
}

/* Drift buffer */
static inline bool
pcicap_cxl_flexbus_port_ctrl_drift_buffer_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_drift_buffer_enable(struct pcicap_cxl_flexbus_port_ctrl r,
						     bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE : 0);
	return r;
}

/* 68-byte flits and virtual hierarchy */
static inline bool
pcicap_cxl_flexbus_port_ctrl_flit68_vh_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_flit68_vh_enable(struct pcicap_cxl_flexbus_port_ctrl r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE : 0);
	return r;
}

/* Several logical devices */
static inline bool
pcicap_cxl_flexbus_port_ctrl_multiple_logical_devices_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_multiple_logical_devices_enable(struct pcicap_cxl_flexbus_port_ctrl r,
								 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE : 0);
	return r;
}

/* Restricted CXL device training is disabled */
static inline bool
pcicap_cxl_flexbus_port_ctrl_disable_rcd_training(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_disable_rcd_training(struct pcicap_cxl_flexbus_port_ctrl r,
						      bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING : 0);
	return r;
}

/* A retimer is present */
static inline bool
pcicap_cxl_flexbus_port_ctrl_retimer1_present(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_retimer1_present(struct pcicap_cxl_flexbus_port_ctrl r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT : 0);
	return r;
}

/* A second retimer is present */
static inline bool
pcicap_cxl_flexbus_port_ctrl_retimer2_present(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_retimer2_present(struct pcicap_cxl_flexbus_port_ctrl r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT : 0);
	return r;
}

/* Latency optimized 256-byte flits */
static inline bool
pcicap_cxl_flexbus_port_ctrl_latency_optimized_flit256_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_latency_optimized_flit256_enable(struct pcicap_cxl_flexbus_port_ctrl r,
								  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE : 0);
	return r;
}

/* Port based routing flits */
static inline bool
pcicap_cxl_flexbus_port_ctrl_pbr_flit_enable(struct pcicap_cxl_flexbus_port_ctrl r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl
pcicap_cxl_flexbus_port_ctrl_set_pbr_flit_enable(struct pcicap_cxl_flexbus_port_ctrl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE : 0);
	return r;
}

/**
 * pcicap_cxl_flexbus_port_read_ctrl() - read: Flex Bus port control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_ctrl(const struct pcicap_cxl_flexbus_port *v,
				  struct pcicap_cxl_flexbus_port_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL,
				  &val->raw);
}

/**
 * pcicap_cxl_flexbus_port_update_ctrl() - change bits: Flex Bus port control
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
pcicap_cxl_flexbus_port_update_ctrl(const struct pcicap_cxl_flexbus_port *v,
				    uint16_t mask,
				    struct pcicap_cxl_flexbus_port_ctrl val)
{
	struct pcicap_cxl_flexbus_port_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_FLEXBUS_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_flexbus_port_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL,
				 (uint16_t)((old.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* What was negotiated */
struct pcicap_cxl_flexbus_port_status {
	uint16_t raw;
};

/* CXL.cache */
static inline bool
pcicap_cxl_flexbus_port_status_cache_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_CACHE_ENABLED) != 0;
}

/* CXL.io */
static inline bool
pcicap_cxl_flexbus_port_status_io_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_ENABLED) != 0;
}

/* CXL.mem */
static inline bool
pcicap_cxl_flexbus_port_status_mem_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_MEM_ENABLED) != 0;
}

/* Sync header bypass */
static inline bool
pcicap_cxl_flexbus_port_status_sync_header_bypass_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_SYNC_HEADER_BYPASS_ENABLED) != 0;
}

/* Drift buffer */
static inline bool
pcicap_cxl_flexbus_port_status_drift_buffer_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_DRIFT_BUFFER_ENABLED) != 0;
}

/* 68-byte flits and virtual hierarchy */
static inline bool
pcicap_cxl_flexbus_port_status_flit68_vh_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_FLIT68_VH_ENABLED) != 0;
}

/* Several logical devices */
static inline bool
pcicap_cxl_flexbus_port_status_multiple_logical_devices_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_MULTIPLE_LOGICAL_DEVICES_ENABLED) != 0;
}

/* Error in the even half of a flit */
static inline bool
pcicap_cxl_flexbus_port_status_even_half_failed(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_EVEN_HALF_FAILED) != 0;
}

/* Correctable protocol ID framing error */
static inline bool
pcicap_cxl_flexbus_port_status_correctable_framing_error(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_CORRECTABLE_FRAMING_ERROR) != 0;
}

/* Uncorrectable protocol ID framing error */
static inline bool
pcicap_cxl_flexbus_port_status_uncorrectable_framing_error(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_UNCORRECTABLE_FRAMING_ERROR) != 0;
}

/* A flit with an unexpected protocol ID was dropped */
static inline bool
pcicap_cxl_flexbus_port_status_unexpected_protocol_id(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_UNEXPECTED_PROTOCOL_ID) != 0;
}

/* Retimer mismatch: the ends detected different retimers */
static inline bool
pcicap_cxl_flexbus_port_status_retimers_present_mismatch(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_RETIMERS_PRESENT_MISMATCH) != 0;
}

/* Enable bits differed in phase 2 */
static inline bool
pcicap_cxl_flexbus_port_status_phase2_mismatch(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_PHASE2_MISMATCH) != 0;
}

/* Latency optimized 256-byte flits */
static inline bool
pcicap_cxl_flexbus_port_status_latency_optimized_flit256_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_LATENCY_OPTIMIZED_FLIT256_ENABLED) != 0;
}

/* Port based routing flits */
static inline bool
pcicap_cxl_flexbus_port_status_pbr_flit_enabled(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_PBR_FLIT_ENABLED) != 0;
}

/* CXL.io must be throttled at 64 GT/s */
static inline bool
pcicap_cxl_flexbus_port_status_io_throttle_required(struct pcicap_cxl_flexbus_port_status r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_THROTTLE_REQUIRED) != 0;
}

/**
 * pcicap_cxl_flexbus_port_read_status() - read: What was negotiated
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_status(const struct pcicap_cxl_flexbus_port *v,
				    struct pcicap_cxl_flexbus_port_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_FLEXBUS_PORT_STATUS,
				  &val->raw);
}

/**
 * pcicap_cxl_flexbus_port_clear_status() - clear bits by writing 1: What
 * was negotiated
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_clear_status(const struct pcicap_cxl_flexbus_port *v,
				     uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_CXL_FLEXBUS_PORT_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_FLEXBUS_PORT_STATUS,
				   bits);
}

/* Modified training set data received in phase 1 */
struct pcicap_cxl_flexbus_port_modified_ts_data {
	uint32_t raw;
};

/* Data of the modified training set */
static inline uint32_t
pcicap_cxl_flexbus_port_modified_ts_data_data(struct pcicap_cxl_flexbus_port_modified_ts_data r)
{
	return (uint32_t)(r.raw & PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA_DATA);
}

/**
 * pcicap_cxl_flexbus_port_read_modified_ts_data() - read: Modified training set
 * data received in phase 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_modified_ts_data(const struct pcicap_cxl_flexbus_port *v,
					      struct pcicap_cxl_flexbus_port_modified_ts_data *val)
{
	val->raw = UINT32_MAX;
	if (v->revision < 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA,
				  &val->raw);
}

/* Flex Bus port capabilities */
struct pcicap_cxl_flexbus_port_cap2 {
	uint32_t raw;
};

/* NOP hints */
static inline bool
pcicap_cxl_flexbus_port_cap2_nop_hint(struct pcicap_cxl_flexbus_port_cap2 r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CAP2_NOP_HINT) != 0;
}

/**
 * pcicap_cxl_flexbus_port_read_cap2() - read: Flex Bus port capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_cap2(const struct pcicap_cxl_flexbus_port *v,
				  struct pcicap_cxl_flexbus_port_cap2 *val)
{
	val->raw = UINT32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_CXL_FLEXBUS_PORT_CAP2,
				  &val->raw);
}

/* Flex Bus port control */
struct pcicap_cxl_flexbus_port_ctrl2 {
	uint32_t raw;
};

/* NOP hints */
static inline bool
pcicap_cxl_flexbus_port_ctrl2_nop_hint_enable(struct pcicap_cxl_flexbus_port_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_flexbus_port_ctrl2
pcicap_cxl_flexbus_port_ctrl2_set_nop_hint_enable(struct pcicap_cxl_flexbus_port_ctrl2 r,
						  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE,
			      val ? PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE : 0);
	return r;
}

/**
 * pcicap_cxl_flexbus_port_read_ctrl2() - read: Flex Bus port control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_ctrl2(const struct pcicap_cxl_flexbus_port *v,
				   struct pcicap_cxl_flexbus_port_ctrl2 *val)
{
	val->raw = UINT32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL2,
				  &val->raw);
}

/**
 * pcicap_cxl_flexbus_port_update_ctrl2() - change bits: Flex Bus port control
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
pcicap_cxl_flexbus_port_update_ctrl2(const struct pcicap_cxl_flexbus_port *v,
				     uint32_t mask,
				     struct pcicap_cxl_flexbus_port_ctrl2 val)
{
	struct pcicap_cxl_flexbus_port_ctrl2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_FLEXBUS_PORT_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_flexbus_port_read_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* What was negotiated */
struct pcicap_cxl_flexbus_port_status2 {
	uint32_t raw;
};

/* NOP hints of the link partner */
static inline uint32_t
pcicap_cxl_flexbus_port_status2_nop_hint_info(struct pcicap_cxl_flexbus_port_status2 r)
{
	return (uint32_t)(r.raw & PCICAP_CXL_FLEXBUS_PORT_STATUS2_NOP_HINT_INFO);
}

/**
 * pcicap_cxl_flexbus_port_read_status2() - read: What was negotiated
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_read_status2(const struct pcicap_cxl_flexbus_port *v,
				     struct pcicap_cxl_flexbus_port_status2 *val)
{
	val->raw = UINT32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_CXL_FLEXBUS_PORT_STATUS2,
				  &val->raw);
}

/**
 * struct pcicap_cxl_flexbus_port_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_flexbus_port_dwords {
	struct pcicap_cxl_flexbus_port v;
	uint32_t dw[8];
};

/**
 * pcicap_cxl_flexbus_port_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot(const struct pcicap_cxl_flexbus_port *v,
				 struct pcicap_cxl_flexbus_port_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 6, &s->dw[2]);
}

/* Flex Bus port capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_cap(const struct pcicap_cxl_flexbus_port_dwords *s,
				     struct pcicap_cxl_flexbus_port_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CAP, &val->raw);
}

/* Flex Bus port control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_ctrl(const struct pcicap_cxl_flexbus_port_dwords *s,
				      struct pcicap_cxl_flexbus_port_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CTRL, &val->raw);
}

/* What was negotiated: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_status(const struct pcicap_cxl_flexbus_port_dwords *s,
					struct pcicap_cxl_flexbus_port_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_STATUS, &val->raw);
}

/*
 * Modified training set data received in phase 1: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_modified_ts_data(const struct pcicap_cxl_flexbus_port_dwords *s,
						  struct pcicap_cxl_flexbus_port_modified_ts_data *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->revision < 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA,
				    &val->raw);
}

/* Flex Bus port capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_cap2(const struct pcicap_cxl_flexbus_port_dwords *s,
				      struct pcicap_cxl_flexbus_port_cap2 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CAP2, &val->raw);
}

/* Flex Bus port control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_ctrl2(const struct pcicap_cxl_flexbus_port_dwords *s,
				       struct pcicap_cxl_flexbus_port_ctrl2 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CTRL2, &val->raw);
}

/* What was negotiated: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_snapshot_status2(const struct pcicap_cxl_flexbus_port_dwords *s,
					 struct pcicap_cxl_flexbus_port_status2 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_STATUS2, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_init(struct pcicap_cxl_flexbus_port *v)
{
	v->revision = v->view.revision;
	if (v->revision >= 2)
		pcicap_view_clamp(&v->view, 32);
	else if (v->revision == 1)
		pcicap_view_clamp(&v->view, 20);
	else
		pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_find_after(struct pcicap_cfg *cfg, uint32_t after,
				   struct pcicap_cxl_flexbus_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0007, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_flexbus_port_init(v);
}

/**
 * pcicap_cxl_flexbus_port_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_find(struct pcicap_cfg *cfg,
			     struct pcicap_cxl_flexbus_port *v)
{
	return pcicap_cxl_flexbus_port_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_flexbus_port_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_flexbus_port_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_flexbus_port_find_next(const struct pcicap_cxl_flexbus_port *prev,
				  struct pcicap_cxl_flexbus_port *v)
{
	return pcicap_cxl_flexbus_port_find_after(prev->view.cfg,
						  prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_FLEXBUS_PORT_H */
