/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Device
 *
 * Generated from specs/vendor/cxl_device.yaml - do not edit.
 * Source: CXL 3.0, 8.1.3; Linux pci_regs.h, EDK2 Cxl20.h, libpci, QEMU cxl_pci.h
 */
#ifndef PCICAP_CXL_DEVICE_H
#define PCICAP_CXL_DEVICE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: What the device supports */
#define PCICAP_CXL_DEVICE_CAP					0x0a
/* ro: CXL.cache */
#define  PCICAP_CXL_DEVICE_CAP_CACHE				0x0001
/* ro: CXL.io */
#define  PCICAP_CXL_DEVICE_CAP_IO				0x0002
/* ro: CXL.mem */
#define  PCICAP_CXL_DEVICE_CAP_MEM				0x0004
/* ro: Hardware and firmware set up the memory */
#define  PCICAP_CXL_DEVICE_CAP_MEM_HWINIT			0x0008
/* ro: Memory ranges */
#define  PCICAP_CXL_DEVICE_CAP_HDM_COUNT			0x0030
/* ro: Can write back and invalidate its caches */
#define  PCICAP_CXL_DEVICE_CAP_CACHE_WRITEBACK_INVALIDATE	0x0040
/* ro: CXL reset */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET			0x0080
/* ro: Longest time of a CXL reset */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT		0x0700
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_MS10		0x0
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_MS100		0x1
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S1		0x2
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S10		0x3
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S100		0x4
/* ro: Can clear its memory at a CXL reset */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_MEM_CLEAR		0x0800
/* ro: Trusted execution */
#define  PCICAP_CXL_DEVICE_CAP_TSP				0x1000
/* ro: Has several logical devices */
#define  PCICAP_CXL_DEVICE_CAP_MULTIPLE_LOGICAL_DEVICES		0x2000
/* ro: Viral handling */
#define  PCICAP_CXL_DEVICE_CAP_VIRAL				0x4000
/* ro: Reports that power management is set up */
#define  PCICAP_CXL_DEVICE_CAP_PM_INIT_COMPLETION_REPORTING	0x8000

/* rw, ro: Protocols in use */
#define PCICAP_CXL_DEVICE_CTRL					0x0c
/* rw: CXL.cache */
#define  PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE			0x0001
/* ro: CXL.io; always */
#define  PCICAP_CXL_DEVICE_CTRL_IO_ENABLE			0x0002
/* rw: CXL.mem */
#define  PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE			0x0004
/* rw: Bits of the snoop filter coverage */
#define  PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE		0x00f8
/* rw: Cache lines for one entry */
#define  PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY	0x0700
/* rw: Clean evictions help */
#define  PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION		0x0800
/* rw: Memory accesses to peers */
#define  PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE		0x1000
/* rw: Viral handling */
#define  PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE			0x4000
#define  PCICAP_CXL_DEVICE_CTRL_WRITE_MASK			0x5ffd
#define  PCICAP_CXL_DEVICE_CTRL_KEEP_MASK			0xfffd

#define PCICAP_CXL_DEVICE_STATUS		0x0e		/* rw1cs: State of the device */
#define  PCICAP_CXL_DEVICE_STATUS_VIRAL_STATUS	0x4000		/* rw1cs: Went viral */
#define  PCICAP_CXL_DEVICE_STATUS_W1C_MASK	0x4000

/* rw, rw1s: Caches and reset */
#define PCICAP_CXL_DEVICE_CTRL2					0x10
/* rw: Does not cache */
#define  PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING		0x0001
/* rw1s: Writes back and invalidates; reads 0 */
#define  PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE	0x0002
/* rw1s: Starts a CXL reset; reads 0 */
#define  PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET		0x0004
/* rw: Clears the memory at a CXL reset */
#define  PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE	0x0008
/* rw: Keeps volatile memory over a hot reset */
#define  PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE		0x0010
/* rw: Modified completions */
#define  PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE	0x0020
#define  PCICAP_CXL_DEVICE_CTRL2_WRITE_MASK			0x003f
#define  PCICAP_CXL_DEVICE_CTRL2_KEEP_MASK			0xfff9

/* ro, rw1cs: State of caches and reset */
#define PCICAP_CXL_DEVICE_STATUS2				0x12
/* ro: The caches are invalid */
#define  PCICAP_CXL_DEVICE_STATUS2_CACHE_INVALID		0x0001
/* ro: The CXL reset is done */
#define  PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_COMPLETE		0x0002
/* ro: The CXL reset failed */
#define  PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_ERROR		0x0004
/* rw1cs: Volatile memory was lost */
#define  PCICAP_CXL_DEVICE_STATUS2_VOLATILE_PRESERVATION_ERROR	0x0008
/* ro: Power management is set up */
#define  PCICAP_CXL_DEVICE_STATUS2_PM_INIT_COMPLETE		0x8000
#define  PCICAP_CXL_DEVICE_STATUS2_W1C_MASK			0x0008

/* rw1s: Locks other registers */
#define PCICAP_CXL_DEVICE_LOCK			0x14
/* rw1s: Locked until the next reset */
#define  PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK	0x0001
#define  PCICAP_CXL_DEVICE_LOCK_WRITE_MASK	0x0001
#define  PCICAP_CXL_DEVICE_LOCK_KEEP_MASK	0xfffe

/* ro: Caches of the device */
#define PCICAP_CXL_DEVICE_CAP2					0x16
/* ro: Unit of the cache size */
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT			0x000f
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_NOT_REPORTED	0x0
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_KIB64		0x1
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_MIB1		0x2
/* ro: What it can fall back to */
#define  PCICAP_CXL_DEVICE_CAP2_FALLBACK			0x0030
/* ro: Modified completions */
#define  PCICAP_CXL_DEVICE_CAP2_MODIFIED_COMPLETION		0x0040
/* ro: Does not write back clean lines */
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
/* ro: Software chooses for the hot reset */
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
/* ro: The memory can be used */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE				0x00000002
/* ro: Kind of memory */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE				0x0000001c
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_VOLATILE_MEMORY		0x0
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_NON_VOLATILE_MEMORY	0x1
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_CDAT			0x2
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_NOT_MEMORY			0x7
/* ro: Use of the memory */
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
/* ro: Longest time until it is active */
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
	u32 revision;
};

/**
 * pcicap_cxl_device_cap_cache() - CXL.cache
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_cache(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_CACHE, r);
}

/**
 * pcicap_cxl_device_cap_io() - CXL.io
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_io(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_IO, r);
}

/**
 * pcicap_cxl_device_cap_mem() - CXL.mem
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_mem(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_MEM, r);
}

/**
 * pcicap_cxl_device_cap_mem_hwinit() - Hardware and firmware set up the memory
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_mem_hwinit(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_MEM_HWINIT, r);
}

/**
 * pcicap_cxl_device_cap_hdm_count() - Memory ranges
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_cap_hdm_count(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_HDM_COUNT, r);
}

/**
 * pcicap_cxl_device_cap_cache_writeback_invalidate() - Can write back and
 * invalidate its caches
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_cache_writeback_invalidate(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_CACHE_WRITEBACK_INVALIDATE, r);
}

/**
 * pcicap_cxl_device_cap_cxl_reset() - CXL reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_cxl_reset(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_CXL_RESET, r);
}

/**
 * pcicap_cxl_device_cap_cxl_reset_timeout() - Longest time of a CXL reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_cap_cxl_reset_timeout(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT, r);
}

/**
 * pcicap_cxl_device_cap_cxl_reset_mem_clear() - Can clear its memory at a
 * CXL reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_cxl_reset_mem_clear(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_CXL_RESET_MEM_CLEAR, r);
}

/**
 * pcicap_cxl_device_cap_tsp() - Trusted execution
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_tsp(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_TSP, r);
}

/**
 * pcicap_cxl_device_cap_multiple_logical_devices() - Has several
 * logical devices
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_multiple_logical_devices(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_MULTIPLE_LOGICAL_DEVICES, r);
}

/**
 * pcicap_cxl_device_cap_viral() - Viral handling
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_viral(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_VIRAL, r);
}

/**
 * pcicap_cxl_device_cap_pm_init_completion_reporting() - Reports that power
 * management is set up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap_pm_init_completion_reporting(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP_PM_INIT_COMPLETION_REPORTING, r);
}

/**
 * pcicap_cxl_device_read_cap() - read: What the device supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_cap(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CAP, val);
}

/**
 * pcicap_cxl_device_ctrl_cache_enable() - CXL.cache
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl_cache_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl_set_cache_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_cache_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE, val);
}

/**
 * pcicap_cxl_device_ctrl_io_enable() - CXL.io; always
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl_io_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_IO_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl_mem_enable() - CXL.mem
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl_mem_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl_set_mem_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_mem_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE, val);
}

/**
 * pcicap_cxl_device_ctrl_snoop_filter_coverage() - Bits of the snoop
 * filter coverage
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_ctrl_snoop_filter_coverage(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE, r);
}

/**
 * pcicap_cxl_device_ctrl_set_snoop_filter_coverage() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_snoop_filter_coverage(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE, val);
}

/**
 * pcicap_cxl_device_ctrl_snoop_filter_granularity() - Cache lines for one entry
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_ctrl_snoop_filter_granularity(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY, r);
}

/**
 * pcicap_cxl_device_ctrl_set_snoop_filter_granularity() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_snoop_filter_granularity(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY, val);
}

/**
 * pcicap_cxl_device_ctrl_cache_clean_eviction() - Clean evictions help
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl_cache_clean_eviction(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION, r);
}

/**
 * pcicap_cxl_device_ctrl_set_cache_clean_eviction() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_cache_clean_eviction(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION, val);
}

/**
 * pcicap_cxl_device_ctrl_direct_p2p_mem_enable() - Memory accesses to peers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl_direct_p2p_mem_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl_set_direct_p2p_mem_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_direct_p2p_mem_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE, val);
}

/**
 * pcicap_cxl_device_ctrl_viral_enable() - Viral handling
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl_viral_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl_set_viral_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl_set_viral_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE, val);
}

/**
 * pcicap_cxl_device_read_ctrl() - read: Protocols in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_ctrl(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CTRL, val);
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
static inline int __must_check
pcicap_cxl_device_update_ctrl(const struct pcicap_cxl_device *v, u16 mask,
			      u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_DEVICE_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_DEVICE_CTRL,
				 (u16)((old & PCICAP_CXL_DEVICE_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_cxl_device_status_viral_status() - Went viral
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_status_viral_status(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_STATUS_VIRAL_STATUS, r);
}

/**
 * pcicap_cxl_device_read_status() - read: State of the device
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_status(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_STATUS, val);
}

/**
 * pcicap_cxl_device_clear_status() - clear bits by writing 1: State of
 * the device
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_cxl_device_clear_status(const struct pcicap_cxl_device *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_CXL_DEVICE_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_DEVICE_STATUS, bits);
}

/**
 * pcicap_cxl_device_ctrl2_disable_caching() - Does not cache
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl2_disable_caching(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING, r);
}

/**
 * pcicap_cxl_device_ctrl2_set_disable_caching() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl2_set_disable_caching(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING, val);
}

/**
 * pcicap_cxl_device_ctrl2_initiate_writeback_invalidate() - Writes back and
 * invalidates; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl2_initiate_writeback_invalidate(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE,
			 r);
}

/**
 * pcicap_cxl_device_ctrl2_set_initiate_writeback_invalidate() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl2_set_initiate_writeback_invalidate(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INVALIDATE,
			  val);
}

/**
 * pcicap_cxl_device_ctrl2_initiate_cxl_reset() - Starts a CXL reset; reads 0
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl2_initiate_cxl_reset(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET, r);
}

/**
 * pcicap_cxl_device_ctrl2_set_initiate_cxl_reset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl2_set_initiate_cxl_reset(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET, val);
}

/**
 * pcicap_cxl_device_ctrl2_cxl_reset_mem_clear_enable() - Clears the memory at a
 * CXL reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl2_cxl_reset_mem_clear_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl2_set_cxl_reset_mem_clear_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl2_set_cxl_reset_mem_clear_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE,
			  val);
}

/**
 * pcicap_cxl_device_ctrl2_desired_volatile_state() - Keeps volatile memory over
 * a hot reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl2_desired_volatile_state(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE, r);
}

/**
 * pcicap_cxl_device_ctrl2_set_desired_volatile_state() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl2_set_desired_volatile_state(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE, val);
}

/**
 * pcicap_cxl_device_ctrl2_modified_completion_enable() - Modified completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_ctrl2_modified_completion_enable(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE, r);
}

/**
 * pcicap_cxl_device_ctrl2_set_modified_completion_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_ctrl2_set_modified_completion_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_CTRL2_MODIFIED_COMPLETION_ENABLE,
			  val);
}

/**
 * pcicap_cxl_device_read_ctrl2() - read: Caches and reset
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_ctrl2(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CTRL2, val);
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
static inline int __must_check
pcicap_cxl_device_update_ctrl2(const struct pcicap_cxl_device *v, u16 mask,
			       u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_DEVICE_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_read_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_DEVICE_CTRL2,
				 (u16)((old & PCICAP_CXL_DEVICE_CTRL2_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_cxl_device_status2_cache_invalid() - The caches are invalid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_status2_cache_invalid(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_STATUS2_CACHE_INVALID, r);
}

/**
 * pcicap_cxl_device_status2_cxl_reset_complete() - The CXL reset is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_status2_cxl_reset_complete(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_COMPLETE, r);
}

/**
 * pcicap_cxl_device_status2_cxl_reset_error() - The CXL reset failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_status2_cxl_reset_error(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_ERROR, r);
}

/**
 * pcicap_cxl_device_status2_volatile_preservation_error() - Volatile memory
 * was lost
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_status2_volatile_preservation_error(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_STATUS2_VOLATILE_PRESERVATION_ERROR,
			 r);
}

/**
 * pcicap_cxl_device_status2_pm_init_complete() - Power management is set up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_status2_pm_init_complete(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_STATUS2_PM_INIT_COMPLETE, r);
}

/**
 * pcicap_cxl_device_read_status2() - read: State of caches and reset
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_status2(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_STATUS2, val);
}

/**
 * pcicap_cxl_device_clear_status2() - clear bits by writing 1: State of caches
 * and reset
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_cxl_device_clear_status2(const struct pcicap_cxl_device *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_CXL_DEVICE_STATUS2_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_CXL_DEVICE_STATUS2, bits);
}

/**
 * pcicap_cxl_device_lock_config_lock() - Locked until the next reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_lock_config_lock(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK, r);
}

/**
 * pcicap_cxl_device_lock_set_config_lock() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_device_lock_set_config_lock(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK, val);
}

/**
 * pcicap_cxl_device_read_lock() - read: Locks other registers
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_lock(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_LOCK, val);
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
static inline int __must_check
pcicap_cxl_device_update_lock(const struct pcicap_cxl_device *v, u16 mask,
			      u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_DEVICE_LOCK_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_read_lock(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_DEVICE_LOCK,
				 (u16)((old & PCICAP_CXL_DEVICE_LOCK_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_cxl_device_cap2_cache_size_unit() - Unit of the cache size
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_cap2_cache_size_unit(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT, r);
}

/**
 * pcicap_cxl_device_cap2_fallback() - What it can fall back to
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_cap2_fallback(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP2_FALLBACK, r);
}

/**
 * pcicap_cxl_device_cap2_modified_completion() - Modified completions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap2_modified_completion(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP2_MODIFIED_COMPLETION, r);
}

/**
 * pcicap_cxl_device_cap2_no_clean_writeback() - Does not write back clean lines
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap2_no_clean_writeback(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP2_NO_CLEAN_WRITEBACK, r);
}

/**
 * pcicap_cxl_device_cap2_cache_size() - Cache size in units
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_device_cap2_cache_size(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE, r);
}

/**
 * pcicap_cxl_device_read_cap2() - read: Caches of the device
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_cap2(const struct pcicap_cxl_device *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CAP2, val);
}

/**
 * pcicap_cxl_device_cap3_volatile_cold_reset() - Memory survives a cold reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap3_volatile_cold_reset(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP3_VOLATILE_COLD_RESET, r);
}

/**
 * pcicap_cxl_device_cap3_volatile_warm_reset() - Memory survives a warm reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap3_volatile_warm_reset(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP3_VOLATILE_WARM_RESET, r);
}

/**
 * pcicap_cxl_device_cap3_volatile_hot_reset() - Memory survives a hot reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap3_volatile_hot_reset(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET, r);
}

/**
 * pcicap_cxl_device_cap3_volatile_hot_reset_config() - Software chooses for the
 * hot reset
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap3_volatile_hot_reset_config(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET_CONFIG, r);
}

/**
 * pcicap_cxl_device_cap3_direct_p2p_mem() - Memory accesses to peers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_cap3_direct_p2p_mem(u16 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_CAP3_DIRECT_P2P_MEM, r);
}

/**
 * pcicap_cxl_device_read_cap3() - read: Volatile memory over resets
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_read_cap3(const struct pcicap_cxl_device *v, u16 *val)
{
	*val = U16_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_CXL_DEVICE_CAP3, val);
}

/**
 * struct pcicap_cxl_device_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_device_dwords {
	struct pcicap_cxl_device v;
	u32 dw[15];
};

/**
 * pcicap_cxl_device_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_snapshot(const struct pcicap_cxl_device *v,
			   struct pcicap_cxl_device_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 13, &s->dw[2]);
}

/**
 * pcicap_cxl_device_snapshot_cap() - from a snapshot: What the device supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_cap(const struct pcicap_cxl_device_dwords *s,
			       u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CAP, val);
}

/**
 * pcicap_cxl_device_snapshot_ctrl() - from a snapshot: Protocols in use
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_ctrl(const struct pcicap_cxl_device_dwords *s,
				u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CTRL, val);
}

/**
 * pcicap_cxl_device_snapshot_status() - from a snapshot: State of the device
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_status(const struct pcicap_cxl_device_dwords *s,
				  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_STATUS, val);
}

/**
 * pcicap_cxl_device_snapshot_ctrl2() - from a snapshot: Caches and reset
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_ctrl2(const struct pcicap_cxl_device_dwords *s,
				 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CTRL2, val);
}

/**
 * pcicap_cxl_device_snapshot_status2() - from a snapshot: State of caches
 * and reset
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_status2(const struct pcicap_cxl_device_dwords *s,
				   u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_STATUS2, val);
}

/**
 * pcicap_cxl_device_snapshot_lock() - from a snapshot: Locks other registers
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_lock(const struct pcicap_cxl_device_dwords *s,
				u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_LOCK, val);
}

/**
 * pcicap_cxl_device_snapshot_cap2() - from a snapshot: Caches of the device
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_cap2(const struct pcicap_cxl_device_dwords *s,
				u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CAP2, val);
}

/**
 * pcicap_cxl_device_snapshot_cap3() - from a snapshot: Volatile memory
 * over resets
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_snapshot_cap3(const struct pcicap_cxl_device_dwords *s,
				u16 *val)
{
	const struct pcicap_cxl_device *v = &s->v;

	*val = U16_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_CAP3, val);
}

/**
 * pcicap_cxl_device_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_init(struct pcicap_cxl_device *v)
{
	v->revision = v->view.revision;
	if (v->revision >= 2)
		pcicap_view_clamp(&v->view, 60);
	else
		pcicap_view_clamp(&v->view, 56);
	return 0;
}

/**
 * pcicap_cxl_device_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_device_find().
 */
static inline int __must_check
pcicap_cxl_device_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
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
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_size_high(const struct pcicap_cxl_device_range *v,
				       u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH,
				  val);
}

/**
 * pcicap_cxl_device_range_size_low_info_valid() - The size is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_range_size_low_info_valid(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_INFO_VALID, r);
}

/**
 * pcicap_cxl_device_range_size_low_active() - The memory can be used
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_range_size_low_active(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE, r);
}

/**
 * pcicap_cxl_device_range_size_low_media_type() - Kind of memory
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_device_range_size_low_media_type(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE, r);
}

/**
 * pcicap_cxl_device_range_size_low_memory_class() - Use of the memory
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_device_range_size_low_memory_class(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS, r);
}

/**
 * pcicap_cxl_device_range_size_low_desired_interleave() -
 * Interleave granularity
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_device_range_size_low_desired_interleave(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_INTERLEAVE,
			 r);
}

/**
 * pcicap_cxl_device_range_size_low_active_timeout() - Longest time until it
 * is active
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_device_range_size_low_active_timeout(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT, r);
}

/**
 * pcicap_cxl_device_range_size_low_active_degraded() - Active with less
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_cxl_device_range_size_low_active_degraded(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_DEGRADED, r);
}

/**
 * pcicap_cxl_device_range_size_low_size() - Size bits 31 to 28
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_device_range_size_low_size(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_SIZE, r);
}

/**
 * pcicap_cxl_device_range_read_size_low() - read: Size and kind of memory
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_size_low(const struct pcicap_cxl_device_range *v,
				      u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_SIZE_LOW,
				  val);
}

/**
 * pcicap_cxl_device_range_read_base_high() - read: Base bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_base_high(const struct pcicap_cxl_device_range *v,
				       u32 *val)
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
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_write_base_high(const struct pcicap_cxl_device_range *v,
					u32 val)
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
static inline int __must_check
pcicap_cxl_device_range_update_base_high(const struct pcicap_cxl_device_range *v,
					 u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_range_read_base_high(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_HIGH,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_device_range_base_low_base() - Base bits 31 to 28
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_cxl_device_range_base_low_base(u32 r)
{
	return FIELD_GET(PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE, r);
}

/**
 * pcicap_cxl_device_range_base_low_set_base() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_cxl_device_range_base_low_set_base(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE) |
	       FIELD_PREP(PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE, val);
}

/**
 * pcicap_cxl_device_range_base_low_base_decoded() - Base bits 31 to 28
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_cxl_device_range_base_low_base_decoded(u32 r)
{
	u64 n = pcicap_cxl_device_range_base_low_base(r);

	return n << 28;
}

/**
 * pcicap_cxl_device_range_read_base_low() - read: Base address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_base_low(const struct pcicap_cxl_device_range *v,
				      u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_LOW,
				  val);
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
static inline int __must_check
pcicap_cxl_device_range_update_base_low(const struct pcicap_cxl_device_range *v,
					u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_DEVICE_RANGE_BASE_LOW_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_device_range_read_base_low(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_CXL_DEVICE_RANGE_BASE_LOW,
				 (u32)((old & ~(u32)mask) | val));
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
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_size(const struct pcicap_cxl_device_range *v,
				  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_cxl_device_range_read_size_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_cxl_device_range_size_low_size(part) << 28;
	}
	{
		u32 part;

		ret = pcicap_cxl_device_range_read_size_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_device_range_read_base() - read: Base of the range
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_read_base(const struct pcicap_cxl_device_range *v,
				  u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_cxl_device_range_read_base_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_cxl_device_range_base_low_base(part) << 28;
	}
	{
		u32 part;

		ret = pcicap_cxl_device_range_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_cxl_device_range_write_base() - write: Base of the range
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
static inline int __must_check
pcicap_cxl_device_range_write_base(const struct pcicap_cxl_device_range *v,
				   u64 value)
{
	int ret;

	if ((value & (((u64)1 << 28) - 1)))
		return -EDOM;
	{
		u32 val = (u32)(value >> 28);
		u32 bits = (u32)((((u32)val & 0xf) << 28));
		u32 part = bits;

		ret = pcicap_cxl_device_range_update_base_low(v, 0xf0000000,
							      part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

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
	u32 dw[4];
};

/**
 * pcicap_cxl_device_range_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_snapshot(const struct pcicap_cxl_device_range *v,
				 struct pcicap_cxl_device_range_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/**
 * pcicap_cxl_device_range_snapshot_size_high() - from a snapshot: Size bits 63
 * to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_range_snapshot_size_high(const struct pcicap_cxl_device_range_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH, val);
}

/**
 * pcicap_cxl_device_range_snapshot_size_low() - from a snapshot: Size and kind
 * of memory
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_range_snapshot_size_low(const struct pcicap_cxl_device_range_dwords *s,
					  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_SIZE_LOW, val);
}

/**
 * pcicap_cxl_device_range_snapshot_base_high() - from a snapshot: Base bits 63
 * to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_range_snapshot_base_high(const struct pcicap_cxl_device_range_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_BASE_HIGH, val);
}

/**
 * pcicap_cxl_device_range_snapshot_base_low() - from a snapshot: Base address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_device_range_snapshot_base_low(const struct pcicap_cxl_device_range_dwords *s,
					  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_CXL_DEVICE_RANGE_BASE_LOW, val);
}

/**
 * pcicap_cxl_device_range_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_init(struct pcicap_cxl_device_range *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_cxl_device_range_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_open(const struct pcicap_cxl_device *outer, u32 off,
			     struct pcicap_cxl_device_range *v)
{
	int ret = pcicap_view_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_cxl_device_range_init(v);
}

/**
 * pcicap_cxl_device_range_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_cxl_device_range_elements(const struct pcicap_cxl_device *v)
{
	(void)v;
	return 2;
}

/**
 * pcicap_cxl_device_range_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_device_range_where(const struct pcicap_cxl_device *v, u32 *off)
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
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_device_range_at(const struct pcicap_cxl_device *outer,
			   unsigned int index,
			   struct pcicap_cxl_device_range *v)
{
	u32 off;
	int ret = pcicap_cxl_device_range_where(outer, &off);

	if (!ret && index >= pcicap_cxl_device_range_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_cxl_device_range_open(outer, off + index * 0x10, v);
}

#endif /* PCICAP_CXL_DEVICE_H */
