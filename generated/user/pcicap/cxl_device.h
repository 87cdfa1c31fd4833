/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Device
 *
 * Generated from specs/vendor/cxl_device.yaml - do not edit.
 * Source: CXL 3.0, 8.1.3; Linux pci_regs.h, EDK2 Cxl20.h, libpci, QEMU cxl_pci.h
 */
#ifndef PCICAP_CXL_DEVICE_H
#define PCICAP_CXL_DEVICE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: CXL capabilities */
#define PCICAP_CXL_DEVICE_CAP					0x0a
/* ro: CXL.cache */
#define  PCICAP_CXL_DEVICE_CAP_CACHE				0x0001
/* ro: CXL.io */
#define  PCICAP_CXL_DEVICE_CAP_IO				0x0002
/* ro: CXL.mem */
#define  PCICAP_CXL_DEVICE_CAP_MEM				0x0004
/* ro: Memory is initialized by hardware and firmware */
#define  PCICAP_CXL_DEVICE_CAP_MEM_HWINIT			0x0008
/* ro: Memory ranges */
#define  PCICAP_CXL_DEVICE_CAP_HDM_COUNT			0x0030
/* ro: Cache writeback and invalidate is supported */
#define  PCICAP_CXL_DEVICE_CAP_CACHE_WRITEBACK_INVALIDATE	0x0040
/* ro: CXL reset */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET			0x0080
/* ro: CXL reset timeout */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT		0x0700
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_MS10		0x0
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_MS100		0x1
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S1		0x2
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S10		0x3
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S100		0x4
/* ro: Clearing memory at a CXL reset is supported */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_MEM_CLEAR		0x0800
/* ro: Trusted execution */
#define  PCICAP_CXL_DEVICE_CAP_TSP				0x1000
/* ro: Multiple logical devices */
#define  PCICAP_CXL_DEVICE_CAP_MULTIPLE_LOGICAL_DEVICES		0x2000
/* ro: Viral handling */
#define  PCICAP_CXL_DEVICE_CAP_VIRAL				0x4000
/* ro: Power management initialization completion is reported */
#define  PCICAP_CXL_DEVICE_CAP_PM_INIT_COMPLETION_REPORTING	0x8000

/* rw, ro: Protocols in use */
#define PCICAP_CXL_DEVICE_CTRL					0x0c
/* rw: CXL.cache */
#define  PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE			0x0001
/* ro: CXL.io; always */
#define  PCICAP_CXL_DEVICE_CTRL_IO_ENABLE			0x0002
/* rw: CXL.mem */
#define  PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE			0x0004
/* rw: Snoop filter size */
#define  PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE		0x00f8
/* rw: Snoop filter granularity */
#define  PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY	0x0700
/* rw: Clean evictions help */
#define  PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION		0x0800
/* rw: Memory accesses to peers */
#define  PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE		0x1000
/* rw: Viral handling */
#define  PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE			0x4000
#define  PCICAP_CXL_DEVICE_CTRL_WRITE_MASK			0x5ffd
#define  PCICAP_CXL_DEVICE_CTRL_KEEP_MASK			0xfffd

#define PCICAP_CXL_DEVICE_STATUS		0x0e		/* rw1cs: CXL status */
#define  PCICAP_CXL_DEVICE_STATUS_VIRAL_STATUS	0x4000		/* rw1cs: Went viral */
#define  PCICAP_CXL_DEVICE_STATUS_W1C_MASK	0x4000

/* rw, rw1s: Caches and reset */
#define PCICAP_CXL_DEVICE_CTRL2					0x10
/* rw: Does not cache */
#define  PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING		0x0001
/* rw1s: Initiates cache writeback and invalidate; reads 0 */
#define  PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE	0x0002
/* rw1s: Initiates a CXL reset; reads 0 */
#define  PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET		0x0004
/* rw: Memory is cleared at a CXL reset */
#define  PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE	0x0008
/* rw: Volatile memory is preserved over a hot reset */
#define  PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE		0x0010
/* rw: Modified completions */
#define  PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE	0x0020
#define  PCICAP_CXL_DEVICE_CTRL2_WRITE_MASK			0x003f
#define  PCICAP_CXL_DEVICE_CTRL2_KEEP_MASK			0xfff9

/* ro, rw1cs: CXL status 2: caches and reset */
#define PCICAP_CXL_DEVICE_STATUS2				0x12
/* ro: The caches are invalid */
#define  PCICAP_CXL_DEVICE_STATUS2_CACHE_INVALID		0x0001
/* ro: The CXL reset has completed */
#define  PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_COMPLETE		0x0002
/* ro: The CXL reset failed */
#define  PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_ERROR		0x0004
/* rw1cs: Volatile memory preservation failed */
#define  PCICAP_CXL_DEVICE_STATUS2_VOLATILE_PRESERVATION_ERROR	0x0008
/* ro: Power management initialization has completed */
#define  PCICAP_CXL_DEVICE_STATUS2_PM_INIT_COMPLETE		0x8000
#define  PCICAP_CXL_DEVICE_STATUS2_W1C_MASK			0x0008

/* rw1s: Locks other registers */
#define PCICAP_CXL_DEVICE_LOCK			0x14
/* rw1s: Configuration lock, until the next reset */
#define  PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK	0x0001
#define  PCICAP_CXL_DEVICE_LOCK_WRITE_MASK	0x0001
#define  PCICAP_CXL_DEVICE_LOCK_KEEP_MASK	0xfffe

/* ro: CXL capabilities 2: cache size */
#define PCICAP_CXL_DEVICE_CAP2					0x16
/* ro: Unit of the cache size */
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT			0x000f
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_NOT_REPORTED	0x0
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_KIB64		0x1
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_MIB1		0x2
/* ro: Fallback capability */
#define  PCICAP_CXL_DEVICE_CAP2_FALLBACK			0x0030
/* ro: Modified completions */
#define  PCICAP_CXL_DEVICE_CAP2_MODIFIED_COMPLETION		0x0040
/* ro: Clean lines are not written back */
#define  PCICAP_CXL_DEVICE_CAP2_NO_CLEAN_WRITEBACK		0x0080
/* ro: Cache size in units */
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE			0xff00

/* ro: Volatile memory over resets */
#define PCICAP_CXL_DEVICE_CAP3					0x38
/* ro: Memory survives a cold reset */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_COLD_RESET		0x0001
/* ro: Memory survives a warm reset */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_WARM_RESET		0x0002
/* ro: Memory survives a hot reset */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET		0x0004
/* ro: Preservation over a hot reset is configurable */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET_CONFIG	0x0008
/* ro: Memory accesses to peers */
#define  PCICAP_CXL_DEVICE_CAP3_DIRECT_P2P_MEM			0x0010

/* range: One memory range */
#define PCICAP_CXL_DEVICE_RANGE			0x18
#define PCICAP_CXL_DEVICE_RANGE_COUNT		2
#define PCICAP_CXL_DEVICE_RANGE_STRIDE		0x10
#define PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH	0x00	/* ro: Size bits 63 to 32 */

/* ro: Size and kind of memory */
#define PCICAP_CXL_DEVICE_RANGE_SIZE_LOW					0x04
/* ro: The size is valid */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_INFO_VALID				0x00000001
/* ro: The memory is active */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE				0x00000002
/* ro: Kind of memory */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE				0x0000001c
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_VOLATILE_MEMORY		0x0
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_NON_VOLATILE_MEMORY	0x1
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_CDAT			0x2
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_NOT_MEMORY			0x7
/* ro: Media type and use of the memory */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS				0x000000e0
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS_MEMORY			0x0
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS_STORAGE			0x1
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS_CDAT			0x2
/* ro: Interleave granularity */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE			0x00001f00
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_NONE		0x0
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_BYTES256		0x1
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_KIB4		0x2
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_BYTES512		0x3
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_KIB1		0x4
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_KIB2		0x5
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_KIB8		0x6
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE_KIB16		0x7
/* ro: Timeout until the memory is active */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT			0x0000e000
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT_S1			0x0
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT_S4			0x1
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT_S16			0x2
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT_S64			0x3
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT_S256			0x4
/* ro: Active with less */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_DEGRADED			0x00010000
/* ro: Size bits 31 to 28 */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_SIZE					0xf0000000
#define PCICAP_CXL_DEVICE_RANGE_BASE_HIGH	0x08	/* rw: Base bits 63 to 32 */

#define PCICAP_CXL_DEVICE_RANGE_BASE_LOW		0x0c		/* rw: Base address */
#define  PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE		0xf0000000	/* rw: Base bits 31 to 28 */
#define  PCICAP_CXL_DEVICE_RANGE_BASE_LOW_WRITE_MASK	0xf0000000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_device_desc;

/**
 * struct pcicap_cxl_device - CXL Device
 * @view: where it is
 * @revision: read once: the layout depends on it
 *
 * Made by pcicap_cxl_device_find() only.
 */
struct pcicap_cxl_device {
	struct pcicap_view view;
	uint32_t revision;
};

/* CXL capabilities */
struct pcicap_cxl_device_cap {
	uint16_t raw;
};

/* CXL.cache */
static inline bool
pcicap_cxl_device_cap_cache(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_CACHE) != 0;
}

/* CXL.io */
static inline bool
pcicap_cxl_device_cap_io(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_IO) != 0;
}

/* CXL.mem */
static inline bool
pcicap_cxl_device_cap_mem(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_MEM) != 0;
}

/* Memory is initialized by hardware and firmware */
static inline bool
pcicap_cxl_device_cap_mem_hwinit(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_MEM_HWINIT) != 0;
}

/* Memory ranges */
static inline uint16_t
pcicap_cxl_device_cap_hdm_count(struct pcicap_cxl_device_cap r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_DEVICE_CAP_HDM_COUNT) >> 4);
}

/* Cache writeback and invalidate is supported */
static inline bool
pcicap_cxl_device_cap_cache_writeback_invalidate(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_CACHE_WRITEBACK_INVALIDATE) != 0;
}

/* CXL reset */
static inline bool
pcicap_cxl_device_cap_cxl_reset(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_CXL_RESET) != 0;
}

/* CXL reset timeout */
static inline uint16_t
pcicap_cxl_device_cap_cxl_reset_timeout(struct pcicap_cxl_device_cap r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT) >> 8);
}

/* Clearing memory at a CXL reset is supported */
static inline bool
pcicap_cxl_device_cap_cxl_reset_mem_clear(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_CXL_RESET_MEM_CLEAR) != 0;
}

/* Trusted execution */
static inline bool
pcicap_cxl_device_cap_tsp(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_TSP) != 0;
}

/* Multiple logical devices */
static inline bool
pcicap_cxl_device_cap_multiple_logical_devices(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_MULTIPLE_LOGICAL_DEVICES) != 0;
}

/* Viral handling */
static inline bool
pcicap_cxl_device_cap_viral(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_VIRAL) != 0;
}

/* Power management initialization completion is reported */
static inline bool
pcicap_cxl_device_cap_pm_init_completion_reporting(struct pcicap_cxl_device_cap r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP_PM_INIT_COMPLETION_REPORTING) != 0;
}

/**
 * pcicap_cxl_device_read_cap() - read: CXL capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_cap(const struct pcicap_cxl_device *v,
			   struct pcicap_cxl_device_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CAP, &val->raw);
}

/* Protocols in use */
struct pcicap_cxl_device_ctrl {
	uint16_t raw;
};

/* CXL.cache */
static inline bool
pcicap_cxl_device_ctrl_cache_enable(struct pcicap_cxl_device_ctrl r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_cache_enable(struct pcicap_cxl_device_ctrl r,
					bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE,
			      val ? PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE : 0);
	return r;
}

/* CXL.io; always */
static inline bool
pcicap_cxl_device_ctrl_io_enable(struct pcicap_cxl_device_ctrl r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL_IO_ENABLE) != 0;
}

/* CXL.mem */
static inline bool
pcicap_cxl_device_ctrl_mem_enable(struct pcicap_cxl_device_ctrl r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_mem_enable(struct pcicap_cxl_device_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE,
			      val ? PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE : 0);
	return r;
}

/* Snoop filter size */
static inline uint16_t
pcicap_cxl_device_ctrl_snoop_filter_coverage(struct pcicap_cxl_device_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_snoop_filter_coverage(struct pcicap_cxl_device_ctrl r,
						 uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE,
			      (uint32_t)val << 3);
	return r;
}

/* Snoop filter granularity */
static inline uint16_t
pcicap_cxl_device_ctrl_snoop_filter_granularity(struct pcicap_cxl_device_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_snoop_filter_granularity(struct pcicap_cxl_device_ctrl r,
						    uint16_t val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY,
			      (uint32_t)val << 8);
	return r;
}

/* Clean evictions help */
static inline bool
pcicap_cxl_device_ctrl_cache_clean_eviction(struct pcicap_cxl_device_ctrl r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_cache_clean_eviction(struct pcicap_cxl_device_ctrl r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION,
			      val ? PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION : 0);
	return r;
}

/* Memory accesses to peers */
static inline bool
pcicap_cxl_device_ctrl_direct_p2p_mem_enable(struct pcicap_cxl_device_ctrl r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_direct_p2p_mem_enable(struct pcicap_cxl_device_ctrl r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE,
			      val ? PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE : 0);
	return r;
}

/* Viral handling */
static inline bool
pcicap_cxl_device_ctrl_viral_enable(struct pcicap_cxl_device_ctrl r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl
pcicap_cxl_device_ctrl_set_viral_enable(struct pcicap_cxl_device_ctrl r,
					bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE,
			      val ? PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE : 0);
	return r;
}

/**
 * pcicap_cxl_device_read_ctrl() - read: Protocols in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_ctrl(const struct pcicap_cxl_device *v,
			    struct pcicap_cxl_device_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CTRL, &val->raw);
}

/**
 * pcicap_cxl_device_update_ctrl() - change bits: Protocols in use
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
pcicap_cxl_device_update_ctrl(const struct pcicap_cxl_device *v, uint16_t mask,
			      struct pcicap_cxl_device_ctrl val)
{
	struct pcicap_cxl_device_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_DEVICE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_DEVICE_CTRL,
				 (uint16_t)((old.raw & PCICAP_CXL_DEVICE_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* CXL status */
struct pcicap_cxl_device_status {
	uint16_t raw;
};

/* Went viral */
static inline bool
pcicap_cxl_device_status_viral_status(struct pcicap_cxl_device_status r)
{
	return (r.raw & PCICAP_CXL_DEVICE_STATUS_VIRAL_STATUS) != 0;
}

/**
 * pcicap_cxl_device_read_status() - read: CXL status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_status(const struct pcicap_cxl_device *v,
			      struct pcicap_cxl_device_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_STATUS,
				  &val->raw);
}

/**
 * pcicap_cxl_device_clear_status() - clear bits by writing 1: CXL status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_clear_status(const struct pcicap_cxl_device *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_CXL_DEVICE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_DEVICE_STATUS, bits);
}

/* Caches and reset */
struct pcicap_cxl_device_ctrl2 {
	uint16_t raw;
};

/* Does not cache */
static inline bool
pcicap_cxl_device_ctrl2_disable_caching(struct pcicap_cxl_device_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl2
pcicap_cxl_device_ctrl2_set_disable_caching(struct pcicap_cxl_device_ctrl2 r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING,
			      val ? PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING : 0);
	return r;
}

/* Initiates cache writeback and invalidate; reads 0 */
static inline bool
pcicap_cxl_device_ctrl2_initiate_writeback_invalidate(struct pcicap_cxl_device_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl2
pcicap_cxl_device_ctrl2_set_initiate_writeback_invalidate(struct pcicap_cxl_device_ctrl2 r,
							  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE,
			      val ? PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE : 0);
	return r;
}

/* Initiates a CXL reset; reads 0 */
static inline bool
pcicap_cxl_device_ctrl2_initiate_cxl_reset(struct pcicap_cxl_device_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl2
pcicap_cxl_device_ctrl2_set_initiate_cxl_reset(struct pcicap_cxl_device_ctrl2 r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET,
			      val ? PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET : 0);
	return r;
}

/* Memory is cleared at a CXL reset */
static inline bool
pcicap_cxl_device_ctrl2_cxl_reset_mem_clear_enable(struct pcicap_cxl_device_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl2
pcicap_cxl_device_ctrl2_set_cxl_reset_mem_clear_enable(struct pcicap_cxl_device_ctrl2 r,
						       bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE,
			      val ? PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE : 0);
	return r;
}

/* Volatile memory is preserved over a hot reset */
static inline bool
pcicap_cxl_device_ctrl2_desired_volatile_state(struct pcicap_cxl_device_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl2
pcicap_cxl_device_ctrl2_set_desired_volatile_state(struct pcicap_cxl_device_ctrl2 r,
						   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE,
			      val ? PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE : 0);
	return r;
}

/* Modified completions */
static inline bool
pcicap_cxl_device_ctrl2_modified_completion_enable(struct pcicap_cxl_device_ctrl2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_ctrl2
pcicap_cxl_device_ctrl2_set_modified_completion_enable(struct pcicap_cxl_device_ctrl2 r,
						       bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE,
			      val ? PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE : 0);
	return r;
}

/**
 * pcicap_cxl_device_read_ctrl2() - read: Caches and reset
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_ctrl2(const struct pcicap_cxl_device *v,
			     struct pcicap_cxl_device_ctrl2 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CTRL2, &val->raw);
}

/**
 * pcicap_cxl_device_update_ctrl2() - change bits: Caches and reset
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
pcicap_cxl_device_update_ctrl2(const struct pcicap_cxl_device *v, uint16_t mask,
			       struct pcicap_cxl_device_ctrl2 val)
{
	struct pcicap_cxl_device_ctrl2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_DEVICE_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_read_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_DEVICE_CTRL2,
				 (uint16_t)((old.raw & PCICAP_CXL_DEVICE_CTRL2_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* CXL status 2: caches and reset */
struct pcicap_cxl_device_status2 {
	uint16_t raw;
};

/* The caches are invalid */
static inline bool
pcicap_cxl_device_status2_cache_invalid(struct pcicap_cxl_device_status2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_STATUS2_CACHE_INVALID) != 0;
}

/* The CXL reset has completed */
static inline bool
pcicap_cxl_device_status2_cxl_reset_complete(struct pcicap_cxl_device_status2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_COMPLETE) != 0;
}

/* The CXL reset failed */
static inline bool
pcicap_cxl_device_status2_cxl_reset_error(struct pcicap_cxl_device_status2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_ERROR) != 0;
}

/* Volatile memory preservation failed */
static inline bool
pcicap_cxl_device_status2_volatile_preservation_error(struct pcicap_cxl_device_status2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_STATUS2_VOLATILE_PRESERVATION_ERROR) != 0;
}

/* Power management initialization has completed */
static inline bool
pcicap_cxl_device_status2_pm_init_complete(struct pcicap_cxl_device_status2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_STATUS2_PM_INIT_COMPLETE) != 0;
}

/**
 * pcicap_cxl_device_read_status2() - read: CXL status 2: caches and reset
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_status2(const struct pcicap_cxl_device *v,
			       struct pcicap_cxl_device_status2 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_STATUS2,
				  &val->raw);
}

/**
 * pcicap_cxl_device_clear_status2() - clear bits by writing 1: CXL status 2:
 * caches and reset
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_clear_status2(const struct pcicap_cxl_device *v,
				uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_CXL_DEVICE_STATUS2_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_DEVICE_STATUS2, bits);
}

/* Locks other registers */
struct pcicap_cxl_device_lock {
	uint16_t raw;
};

/* Configuration lock, until the next reset */
static inline bool
pcicap_cxl_device_lock_config_lock(struct pcicap_cxl_device_lock r)
{
	return (r.raw & PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_lock
pcicap_cxl_device_lock_set_config_lock(struct pcicap_cxl_device_lock r,
				       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK,
			      val ? PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK : 0);
	return r;
}

/**
 * pcicap_cxl_device_read_lock() - read: Locks other registers
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_lock(const struct pcicap_cxl_device *v,
			    struct pcicap_cxl_device_lock *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_LOCK, &val->raw);
}

/**
 * pcicap_cxl_device_update_lock() - change bits: Locks other registers
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
pcicap_cxl_device_update_lock(const struct pcicap_cxl_device *v, uint16_t mask,
			      struct pcicap_cxl_device_lock val)
{
	struct pcicap_cxl_device_lock old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_DEVICE_LOCK_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_read_lock(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_DEVICE_LOCK,
				 (uint16_t)((old.raw & PCICAP_CXL_DEVICE_LOCK_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* CXL capabilities 2: cache size */
struct pcicap_cxl_device_cap2 {
	uint16_t raw;
};

/* Unit of the cache size */
static inline uint16_t
pcicap_cxl_device_cap2_cache_size_unit(struct pcicap_cxl_device_cap2 r)
{
	return (uint16_t)(r.raw & PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT);
}

/* Fallback capability */
static inline uint16_t
pcicap_cxl_device_cap2_fallback(struct pcicap_cxl_device_cap2 r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_DEVICE_CAP2_FALLBACK) >> 4);
}

/* Modified completions */
static inline bool
pcicap_cxl_device_cap2_modified_completion(struct pcicap_cxl_device_cap2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP2_MODIFIED_COMPLETION) != 0;
}

/* Clean lines are not written back */
static inline bool
pcicap_cxl_device_cap2_no_clean_writeback(struct pcicap_cxl_device_cap2 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP2_NO_CLEAN_WRITEBACK) != 0;
}

/* Cache size in units */
static inline uint16_t
pcicap_cxl_device_cap2_cache_size(struct pcicap_cxl_device_cap2 r)
{
	return (uint16_t)((r.raw & PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE) >> 8);
}

/**
 * pcicap_cxl_device_read_cap2() - read: CXL capabilities 2: cache size
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_cap2(const struct pcicap_cxl_device *v,
			    struct pcicap_cxl_device_cap2 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CAP2, &val->raw);
}

/* Volatile memory over resets */
struct pcicap_cxl_device_cap3 {
	uint16_t raw;
};

/* Memory survives a cold reset */
static inline bool
pcicap_cxl_device_cap3_volatile_cold_reset(struct pcicap_cxl_device_cap3 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP3_VOLATILE_COLD_RESET) != 0;
}

/* Memory survives a warm reset */
static inline bool
pcicap_cxl_device_cap3_volatile_warm_reset(struct pcicap_cxl_device_cap3 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP3_VOLATILE_WARM_RESET) != 0;
}

/* Memory survives a hot reset */
static inline bool
pcicap_cxl_device_cap3_volatile_hot_reset(struct pcicap_cxl_device_cap3 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET) != 0;
}

/* Preservation over a hot reset is configurable */
static inline bool
pcicap_cxl_device_cap3_volatile_hot_reset_config(struct pcicap_cxl_device_cap3 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET_CONFIG) != 0;
}

/* Memory accesses to peers */
static inline bool
pcicap_cxl_device_cap3_direct_p2p_mem(struct pcicap_cxl_device_cap3 r)
{
	return (r.raw & PCICAP_CXL_DEVICE_CAP3_DIRECT_P2P_MEM) != 0;
}

/**
 * pcicap_cxl_device_read_cap3() - read: Volatile memory over resets
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_read_cap3(const struct pcicap_cxl_device *v,
			    struct pcicap_cxl_device_cap3 *val)
{
	val->raw = UINT16_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CAP3, &val->raw);
}

/**
 * struct pcicap_cxl_device_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_device_dwords {
	struct pcicap_cxl_device v;
	uint32_t dw[15];
};

/**
 * pcicap_cxl_device_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot(const struct pcicap_cxl_device *v,
			   struct pcicap_cxl_device_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 13, &s->dw[2]);
}

/* CXL capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_cap(const struct pcicap_cxl_device_dwords *s,
			       struct pcicap_cxl_device_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CAP, &val->raw);
}

/* Protocols in use: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_ctrl(const struct pcicap_cxl_device_dwords *s,
				struct pcicap_cxl_device_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CTRL, &val->raw);
}

/* CXL status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_status(const struct pcicap_cxl_device_dwords *s,
				  struct pcicap_cxl_device_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_STATUS, &val->raw);
}

/* Caches and reset: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_ctrl2(const struct pcicap_cxl_device_dwords *s,
				 struct pcicap_cxl_device_ctrl2 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CTRL2, &val->raw);
}

/* CXL status 2: caches and reset: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_status2(const struct pcicap_cxl_device_dwords *s,
				   struct pcicap_cxl_device_status2 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_STATUS2, &val->raw);
}

/* Locks other registers: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_lock(const struct pcicap_cxl_device_dwords *s,
				struct pcicap_cxl_device_lock *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_LOCK, &val->raw);
}

/* CXL capabilities 2: cache size: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_cap2(const struct pcicap_cxl_device_dwords *s,
				struct pcicap_cxl_device_cap2 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CAP2, &val->raw);
}

/* Volatile memory over resets: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_snapshot_cap3(const struct pcicap_cxl_device_dwords *s,
				struct pcicap_cxl_device_cap3 *val)
{
	const struct pcicap_cxl_device *v = &s->v;

	val->raw = UINT16_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CAP3, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_init(struct pcicap_cxl_device *v)
{
	v->revision = v->view.revision;
	if (v->revision >= 2)
		pcicap_view_clamp(&v->view, 60);
	else
		pcicap_view_clamp(&v->view, 56);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_find_after(struct pcicap_cfg *cfg, uint32_t after,
			     struct pcicap_cxl_device *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0000, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_device_init(v);
}

/**
 * pcicap_cxl_device_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_find(struct pcicap_cfg *cfg, struct pcicap_cxl_device *v)
{
	return pcicap_cxl_device_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_device_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_device_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_find_next(const struct pcicap_cxl_device *prev,
			    struct pcicap_cxl_device *v)
{
	return pcicap_cxl_device_find_after(prev->view.cfg, prev->view.offset,
					    v);
}

/**
 * struct pcicap_cxl_device_range - One memory range
 * @view: where it is
 *
 * Made by pcicap_cxl_device_range_at() only.
 */
struct pcicap_cxl_device_range {
	struct pcicap_view view;
};

/**
 * pcicap_cxl_device_range_read_size_high() - read: Size bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_read_size_high(const struct pcicap_cxl_device_range *v,
				       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH,
				  val);
}

/* Size and kind of memory */
struct pcicap_cxl_device_range_size_low {
	uint32_t raw;
};

/* The size is valid */
static inline bool
pcicap_cxl_device_range_size_low_info_valid(struct pcicap_cxl_device_range_size_low r)
{
	return (r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_INFO_VALID) != 0;
}

/* The memory is active */
static inline bool
pcicap_cxl_device_range_size_low_active(struct pcicap_cxl_device_range_size_low r)
{
	return (r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE) != 0;
}

/* Kind of memory */
static inline uint32_t
pcicap_cxl_device_range_size_low_media_type(struct pcicap_cxl_device_range_size_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE) >> 2);
}

/* Media type and use of the memory */
static inline uint32_t
pcicap_cxl_device_range_size_low_memory_class(struct pcicap_cxl_device_range_size_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS) >> 5);
}

/* Interleave granularity */
static inline uint32_t
pcicap_cxl_device_range_size_low_desired_interleave(struct pcicap_cxl_device_range_size_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE) >> 8);
}

/* Timeout until the memory is active */
static inline uint32_t
pcicap_cxl_device_range_size_low_active_timeout(struct pcicap_cxl_device_range_size_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT) >> 13);
}

/* Active with less */
static inline bool
pcicap_cxl_device_range_size_low_active_degraded(struct pcicap_cxl_device_range_size_low r)
{
	return (r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_DEGRADED) != 0;
}

/* Size bits 31 to 28 */
static inline uint32_t
pcicap_cxl_device_range_size_low_size(struct pcicap_cxl_device_range_size_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_SIZE) >> 28);
}

/**
 * pcicap_cxl_device_range_read_size_low() - read: Size and kind of memory
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_read_size_low(const struct pcicap_cxl_device_range *v,
				      struct pcicap_cxl_device_range_size_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_SIZE_LOW,
				  &val->raw);
}

/**
 * pcicap_cxl_device_range_read_base_high() - read: Base bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_read_base_high(const struct pcicap_cxl_device_range *v,
				       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_HIGH,
				  val);
}

/**
 * pcicap_cxl_device_range_write_base_high() - write: Base bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_write_base_high(const struct pcicap_cxl_device_range *v,
					uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_HIGH,
				   val);
}

/**
 * pcicap_cxl_device_range_update_base_high() - change bits: Base bits 63 to 32
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_update_base_high(const struct pcicap_cxl_device_range *v,
					 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_range_read_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_HIGH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Base address */
struct pcicap_cxl_device_range_base_low {
	uint32_t raw;
};

/* Base bits 31 to 28 */
static inline uint32_t
pcicap_cxl_device_range_base_low_base(struct pcicap_cxl_device_range_base_low r)
{
	return (uint32_t)((r.raw & PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_cxl_device_range_base_low
pcicap_cxl_device_range_base_low_set_base(struct pcicap_cxl_device_range_base_low r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE,
			      (uint32_t)val << 28);
	return r;
}

/* Base bits 31 to 28, as a quantity. */
static inline uint64_t
pcicap_cxl_device_range_base_low_base_decoded(struct pcicap_cxl_device_range_base_low r)
{
	uint64_t n = pcicap_cxl_device_range_base_low_base(r);

	return n << 28;
}

/**
 * pcicap_cxl_device_range_base_low_base_encode() - from a quantity: Base bits
 * 31 to 28
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_base_low_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 4, 28, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_cxl_device_range_read_base_low() - read: Base address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_read_base_low(const struct pcicap_cxl_device_range *v,
				      struct pcicap_cxl_device_range_base_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_LOW,
				  &val->raw);
}

/**
 * pcicap_cxl_device_range_update_base_low() - change bits: Base address
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
pcicap_cxl_device_range_update_base_low(const struct pcicap_cxl_device_range *v,
					uint32_t mask,
					struct pcicap_cxl_device_range_base_low val)
{
	struct pcicap_cxl_device_range_base_low old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_CXL_DEVICE_RANGE_BASE_LOW_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_range_read_base_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_LOW,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_cxl_device_range_read_size() - read: Size of the range
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_read_size(const struct pcicap_cxl_device_range *v,
				  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_cxl_device_range_size_low part;

		ret = pcicap_cxl_device_range_read_size_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_cxl_device_range_size_low_size(part) << 28;
	}
	{
		uint32_t part;

		ret = pcicap_cxl_device_range_read_size_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_device_range_read_base() - read: Base address of the range
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_read_base(const struct pcicap_cxl_device_range *v,
				  uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_cxl_device_range_base_low part;

		ret = pcicap_cxl_device_range_read_base_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_cxl_device_range_base_low_base(part) << 28;
	}
	{
		uint32_t part;

		ret = pcicap_cxl_device_range_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_device_range_write_base() - write: Base address of the range
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (the view ends before a part),
 * or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_write_base(const struct pcicap_cxl_device_range *v,
				   uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 28) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 28);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xf) << 28));
		struct pcicap_cxl_device_range_base_low part = { bits };

		ret = pcicap_cxl_device_range_update_base_low(v, 0xf0000000,
							      part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_cxl_device_range_write_base_high(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_cxl_device_range_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_device_range_dwords {
	struct pcicap_cxl_device_range v;
	uint32_t dw[4];
};

/**
 * pcicap_cxl_device_range_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_snapshot(const struct pcicap_cxl_device_range *v,
				 struct pcicap_cxl_device_range_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Size bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_snapshot_size_high(const struct pcicap_cxl_device_range_dwords *s,
					   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH, val);
}

/* Size and kind of memory: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_snapshot_size_low(const struct pcicap_cxl_device_range_dwords *s,
					  struct pcicap_cxl_device_range_size_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_SIZE_LOW,
				    &val->raw);
}

/* Base bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_snapshot_base_high(const struct pcicap_cxl_device_range_dwords *s,
					   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_BASE_HIGH, val);
}

/* Base address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_snapshot_base_low(const struct pcicap_cxl_device_range_dwords *s,
					  struct pcicap_cxl_device_range_base_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_BASE_LOW,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_init(struct pcicap_cxl_device_range *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_open(const struct pcicap_cxl_device *outer,
			     uint32_t off, struct pcicap_cxl_device_range *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_cxl_device_range_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_cxl_device_range_elements(const struct pcicap_cxl_device *v)
{
	(void)v;
	return 2;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_where(const struct pcicap_cxl_device *v, uint32_t *off)
{
	(void)v;
	*off = 0x18;
	return 0;
}

/**
 * pcicap_cxl_device_range_at() - One memory range
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_cxl_device_range_at(const struct pcicap_cxl_device *outer,
			   unsigned int index,
			   struct pcicap_cxl_device_range *v)
{
	uint32_t off;
	int ret = pcicap_cxl_device_range_where(outer, &off);

	if (!ret && index >= pcicap_cxl_device_range_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_cxl_device_range_open(outer, off + index * 0x10, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_CXL_DEVICE_H */
