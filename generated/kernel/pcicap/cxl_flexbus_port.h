/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Flex Bus Port
 *
 * Generated from specs/vendor/cxl_flexbus_port.yaml - do not edit.
 * Source: CXL 3.0, 8.1.8; QEMU cxl_pci.h, libpci header.h, EDK2 Cxl11.h, Linux pci_regs.h
 */
#ifndef PCICAP_CXL_FLEXBUS_PORT_H
#define PCICAP_CXL_FLEXBUS_PORT_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the port supports */
#define PCICAP_CXL_FLEXBUS_PORT_CAP				0x0a
/* ro: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_CACHE			0x0001
/* ro: CXL.io */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_IO				0x0002
/* ro: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_MEM			0x0004
/* ro: 68-byte flits and virtual hierarchies */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_FLIT68_VH			0x0020
/* ro: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_MULTIPLE_LOGICAL_DEVICES	0x0040
/* ro: Latency optimized 256-byte flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_LATENCY_OPTIMIZED_FLIT256	0x2000
/* ro: Port based routing flits */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP_PBR_FLIT			0x4000

/* rw, ro: What the port may negotiate */
#define PCICAP_CXL_FLEXBUS_PORT_CTRL					0x0c
/* rw: CXL.cache */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE			0x0001
/* ro: CXL.io; always */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_IO_ENABLE				0x0002
/* rw: CXL.mem */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE			0x0004
/* rw: Leaves out sync headers */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE		0x0008
/* rw: Uses the drift buffer */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE		0x0010
/* rw: 68-byte flits and virtual hierarchies */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE			0x0020
/* rw: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE	0x0040
/* rw: Does not train as a restricted CXL device */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING		0x0080
/* rw: There is a retimer */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT			0x0100
/* rw: There is a second retimer */
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
/* ro: Leaves out sync headers */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_SYNC_HEADER_BYPASS_ENABLED		0x0008
/* ro: Uses the drift buffer */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_DRIFT_BUFFER_ENABLED			0x0010
/* ro: 68-byte flits and virtual hierarchies */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_FLIT68_VH_ENABLED			0x0020
/* ro: Several logical devices */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_MULTIPLE_LOGICAL_DEVICES_ENABLED	0x0040
/* rw1cs: The even half of a flit failed */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_EVEN_HALF_FAILED			0x0080
/* rw1cs: Correctable protocol ID framing error */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_CORRECTABLE_FRAMING_ERROR		0x0100
/* rw1cs: Uncorrectable protocol ID framing error */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_UNCORRECTABLE_FRAMING_ERROR		0x0200
/* rw1cs: A flit with an unexpected protocol ID was dropped */
#define  PCICAP_CXL_FLEXBUS_PORT_STATUS_UNEXPECTED_PROTOCOL_ID			0x0400
/* rw1cs: The ends saw different retimers */
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

/* ro: What came in phase 1 */
#define PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA	0x10
/* ro: Data of the modified training set */
#define  PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA_DATA	0x00ffffff

#define PCICAP_CXL_FLEXBUS_PORT_CAP2		0x14		/* ro: What the port supports */
#define  PCICAP_CXL_FLEXBUS_PORT_CAP2_NOP_HINT	0x00000001	/* ro: NOP hints */

/* rw: What the port may negotiate */
#define PCICAP_CXL_FLEXBUS_PORT_CTRL2			0x18
/* rw: NOP hints */
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE	0x00000001
#define  PCICAP_CXL_FLEXBUS_PORT_CTRL2_WRITE_MASK	0x00000001

/* ro: What was negotiated */
#define PCICAP_CXL_FLEXBUS_PORT_STATUS2			0x1c
/* ro: NOP hints of the other end */
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
	u32 revision;
};

/**
 * pcicap_cxl_flexbus_port_cap_cache() - CXL.cache
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_cache(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_CACHE, r);
}

/**
 * pcicap_cxl_flexbus_port_cap_io() - CXL.io
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_io(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_IO, r);
}

/**
 * pcicap_cxl_flexbus_port_cap_mem() - CXL.mem
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_mem(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_MEM, r);
}

/**
 * pcicap_cxl_flexbus_port_cap_flit68_vh() - 68-byte flits and
 * virtual hierarchies
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_flit68_vh(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_FLIT68_VH, r);
}

/**
 * pcicap_cxl_flexbus_port_cap_multiple_logical_devices() - Several
 * logical devices
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_multiple_logical_devices(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_MULTIPLE_LOGICAL_DEVICES,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_cap_latency_optimized_flit256() - Latency optimized
 * 256-byte flits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_latency_optimized_flit256(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_LATENCY_OPTIMIZED_FLIT256,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_cap_pbr_flit() - Port based routing flits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap_pbr_flit(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP_PBR_FLIT, r);
}

/**
 * pcicap_cxl_flexbus_port_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_cap(const struct pcicap_cxl_flexbus_port *v,
				 u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_FLEXBUS_PORT_CAP, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_cache_enable() - CXL.cache
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_cache_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_cache_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_cache_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_CACHE_ENABLE, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_io_enable() - CXL.io; always
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_io_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_IO_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_mem_enable() - CXL.mem
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_mem_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_mem_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_mem_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_MEM_ENABLE, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_sync_header_bypass_enable() - Leaves out
 * sync headers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_sync_header_bypass_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_sync_header_bypass_enable() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_sync_header_bypass_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_SYNC_HEADER_BYPASS_ENABLE,
			  val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_drift_buffer_enable() - Uses the drift buffer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_drift_buffer_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_drift_buffer_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_drift_buffer_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_DRIFT_BUFFER_ENABLE,
			  val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_flit68_vh_enable() - 68-byte flits and
 * virtual hierarchies
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_flit68_vh_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_flit68_vh_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_flit68_vh_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_FLIT68_VH_ENABLE, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_multiple_logical_devices_enable() - Several
 * logical devices
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_multiple_logical_devices_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_multiple_logical_devices_enable() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_multiple_logical_devices_enable(u16 r,
								 bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_MULTIPLE_LOGICAL_DEVICES_ENABLE,
			  val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_disable_rcd_training() - Does not train as a
 * restricted CXL device
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_disable_rcd_training(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_disable_rcd_training() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_disable_rcd_training(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_DISABLE_RCD_TRAINING,
			  val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_retimer1_present() - There is a retimer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_retimer1_present(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_retimer1_present() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_retimer1_present(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER1_PRESENT, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_retimer2_present() - There is a second retimer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_retimer2_present(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_retimer2_present() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_retimer2_present(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_RETIMER2_PRESENT, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_latency_optimized_flit256_enable() - Latency
 * optimized 256-byte flits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_latency_optimized_flit256_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_latency_optimized_flit256_enable() - change
 * a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_latency_optimized_flit256_enable(u16 r,
								  bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_LATENCY_OPTIMIZED_FLIT256_ENABLE,
			  val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_pbr_flit_enable() - Port based routing flits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl_pbr_flit_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl_set_pbr_flit_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_flexbus_port_ctrl_set_pbr_flit_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL_PBR_FLIT_ENABLE, val);
}

/**
 * pcicap_cxl_flexbus_port_read_ctrl() - read: What the port may negotiate
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_ctrl(const struct pcicap_cxl_flexbus_port *v,
				  u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL, val);
}

/**
 * pcicap_cxl_flexbus_port_update_ctrl() - change bits: What the port
 * may negotiate
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
pcicap_cxl_flexbus_port_update_ctrl(const struct pcicap_cxl_flexbus_port *v,
				    u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_flexbus_port_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL,
				 (u16)((old & PCICAP_CXL_FLEXBUS_PORT_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_cxl_flexbus_port_status_cache_enabled() - CXL.cache
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_cache_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_CACHE_ENABLED, r);
}

/**
 * pcicap_cxl_flexbus_port_status_io_enabled() - CXL.io
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_io_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_ENABLED, r);
}

/**
 * pcicap_cxl_flexbus_port_status_mem_enabled() - CXL.mem
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_mem_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_MEM_ENABLED, r);
}

/**
 * pcicap_cxl_flexbus_port_status_sync_header_bypass_enabled() - Leaves out
 * sync headers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_sync_header_bypass_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_SYNC_HEADER_BYPASS_ENABLED,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_drift_buffer_enabled() - Uses the drift buffer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_drift_buffer_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_DRIFT_BUFFER_ENABLED,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_flit68_vh_enabled() - 68-byte flits and
 * virtual hierarchies
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_flit68_vh_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_FLIT68_VH_ENABLED, r);
}

/**
 * pcicap_cxl_flexbus_port_status_multiple_logical_devices_enabled() - Several
 * logical devices
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_multiple_logical_devices_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_MULTIPLE_LOGICAL_DEVICES_ENABLED,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_even_half_failed() - The even half of a
 * flit failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_even_half_failed(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_EVEN_HALF_FAILED, r);
}

/**
 * pcicap_cxl_flexbus_port_status_correctable_framing_error() - Correctable
 * protocol ID framing error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_correctable_framing_error(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_CORRECTABLE_FRAMING_ERROR,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_uncorrectable_framing_error() - Uncorrectable
 * protocol ID framing error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_uncorrectable_framing_error(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_UNCORRECTABLE_FRAMING_ERROR,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_unexpected_protocol_id() - A flit with an
 * unexpected protocol ID was dropped
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_unexpected_protocol_id(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_UNEXPECTED_PROTOCOL_ID,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_retimers_present_mismatch() - The ends saw
 * different retimers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_retimers_present_mismatch(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_RETIMERS_PRESENT_MISMATCH,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_phase2_mismatch() - Enable bits differed in
 * phase 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_phase2_mismatch(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_PHASE2_MISMATCH, r);
}

/**
 * pcicap_cxl_flexbus_port_status_latency_optimized_flit256_enabled() - Latency
 * optimized 256-byte flits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_latency_optimized_flit256_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_LATENCY_OPTIMIZED_FLIT256_ENABLED,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_status_pbr_flit_enabled() - Port based routing flits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_pbr_flit_enabled(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_PBR_FLIT_ENABLED, r);
}

/**
 * pcicap_cxl_flexbus_port_status_io_throttle_required() - CXL.io must be
 * throttled at 64 GT/s
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_status_io_throttle_required(u16 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS_IO_THROTTLE_REQUIRED,
			 r);
}

/**
 * pcicap_cxl_flexbus_port_read_status() - read: What was negotiated
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_status(const struct pcicap_cxl_flexbus_port *v,
				    u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_FLEXBUS_PORT_STATUS,
				  val);
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
static inline int __must_check
pcicap_cxl_flexbus_port_clear_status(const struct pcicap_cxl_flexbus_port *v,
				     u16 bits)
{
	if (bits & ~(u32)PCICAP_CXL_FLEXBUS_PORT_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_FLEXBUS_PORT_STATUS,
				   bits);
}

/**
 * pcicap_cxl_flexbus_port_modified_ts_data_data() - Data of the modified
 * training set
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_flexbus_port_modified_ts_data_data(u32 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA_DATA, r);
}

/**
 * pcicap_cxl_flexbus_port_read_modified_ts_data() - read: What came in phase 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_modified_ts_data(const struct pcicap_cxl_flexbus_port *v,
					      u32 *val)
{
	*val = U32_MAX;
	if (v->revision < 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA,
				  val);
}

/**
 * pcicap_cxl_flexbus_port_cap2_nop_hint() - NOP hints
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_cap2_nop_hint(u32 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CAP2_NOP_HINT, r);
}

/**
 * pcicap_cxl_flexbus_port_read_cap2() - read: What the port supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_cap2(const struct pcicap_cxl_flexbus_port *v,
				  u32 *val)
{
	*val = U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_CXL_FLEXBUS_PORT_CAP2, val);
}

/**
 * pcicap_cxl_flexbus_port_ctrl2_nop_hint_enable() - NOP hints
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_flexbus_port_ctrl2_nop_hint_enable(u32 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE, r);
}

/**
 * pcicap_cxl_flexbus_port_ctrl2_set_nop_hint_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_cxl_flexbus_port_ctrl2_set_nop_hint_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_FLEXBUS_PORT_CTRL2_NOP_HINT_ENABLE, val);
}

/**
 * pcicap_cxl_flexbus_port_read_ctrl2() - read: What the port may negotiate
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_ctrl2(const struct pcicap_cxl_flexbus_port *v,
				   u32 *val)
{
	*val = U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL2, val);
}

/**
 * pcicap_cxl_flexbus_port_update_ctrl2() - change bits: What the port
 * may negotiate
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
pcicap_cxl_flexbus_port_update_ctrl2(const struct pcicap_cxl_flexbus_port *v,
				     u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_FLEXBUS_PORT_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_flexbus_port_read_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_FLEXBUS_PORT_CTRL2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_flexbus_port_status2_nop_hint_info() - NOP hints of the other end
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_flexbus_port_status2_nop_hint_info(u32 r)
{
	return FIELD_GET(PCICAP_CXL_FLEXBUS_PORT_STATUS2_NOP_HINT_INFO, r);
}

/**
 * pcicap_cxl_flexbus_port_read_status2() - read: What was negotiated
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_read_status2(const struct pcicap_cxl_flexbus_port *v,
				     u32 *val)
{
	*val = U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_CXL_FLEXBUS_PORT_STATUS2,
				  val);
}

/**
 * struct pcicap_cxl_flexbus_port_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_flexbus_port_dwords {
	struct pcicap_cxl_flexbus_port v;
	u32 dw[8];
};

/**
 * pcicap_cxl_flexbus_port_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot(const struct pcicap_cxl_flexbus_port *v,
				 struct pcicap_cxl_flexbus_port_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 6, &s->dw[2]);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_cap() - from a snapshot: What the
 * port supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_cap(const struct pcicap_cxl_flexbus_port_dwords *s,
				     u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CAP, val);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_ctrl() - from a snapshot: What the port
 * may negotiate
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_ctrl(const struct pcicap_cxl_flexbus_port_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CTRL, val);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_status() - from a snapshot: What
 * was negotiated
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_status(const struct pcicap_cxl_flexbus_port_dwords *s,
					u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_STATUS, val);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_modified_ts_data() - from a snapshot: What
 * came in phase 1
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_modified_ts_data(const struct pcicap_cxl_flexbus_port_dwords *s,
						  u32 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	*val = U32_MAX;
	if (v->revision < 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_MODIFIED_TS_DATA,
				    val);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_cap2() - from a snapshot: What the
 * port supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_cap2(const struct pcicap_cxl_flexbus_port_dwords *s,
				      u32 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	*val = U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CAP2, val);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_ctrl2() - from a snapshot: What the port
 * may negotiate
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_ctrl2(const struct pcicap_cxl_flexbus_port_dwords *s,
				       u32 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	*val = U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_CTRL2, val);
}

/**
 * pcicap_cxl_flexbus_port_snapshot_status2() - from a snapshot: What
 * was negotiated
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_flexbus_port_snapshot_status2(const struct pcicap_cxl_flexbus_port_dwords *s,
					 u32 *val)
{
	const struct pcicap_cxl_flexbus_port *v = &s->v;

	*val = U32_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_FLEXBUS_PORT_STATUS2, val);
}

/**
 * pcicap_cxl_flexbus_port_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
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

/**
 * pcicap_cxl_flexbus_port_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_flexbus_port_find().
 */
static inline int __must_check
pcicap_cxl_flexbus_port_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_cxl_flexbus_port_find_next(const struct pcicap_cxl_flexbus_port *prev,
				  struct pcicap_cxl_flexbus_port *v)
{
	return pcicap_cxl_flexbus_port_find_after(prev->view.cfg,
						  prev->view.offset, v);
}

#endif /* PCICAP_CXL_FLEXBUS_PORT_H */
