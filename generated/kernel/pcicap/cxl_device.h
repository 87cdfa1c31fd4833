/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Device
 *
 * Generated from specs/vendor/cxl_device.yaml - do not edit.
 */
/*
 * Source: CXL 3.0, 8.1.3; Linux pci_regs.h, EDK2 Cxl20.h, libpci,
 * QEMU cxl_pci.h
 */
#ifndef PCICAP_CXL_DEVICE_H
#define PCICAP_CXL_DEVICE_H

#include <pcicap/kernel/config.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_cxl_device_cap_t;
/* ro: CXL capabilities */
#define PCICAP_CXL_DEVICE_CAP					0x0a
/* ro: CXL.cache */
#define  PCICAP_CXL_DEVICE_CAP_CACHE \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0001)
/* ro: CXL.io */
#define  PCICAP_CXL_DEVICE_CAP_IO \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0002)
/* ro: CXL.mem */
#define  PCICAP_CXL_DEVICE_CAP_MEM \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0004)
/* ro: Memory is initialized by hardware and firmware */
#define  PCICAP_CXL_DEVICE_CAP_MEM_HWINIT \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0008)
/* ro: Memory ranges */
#define  PCICAP_CXL_DEVICE_CAP_HDM_COUNT \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0030)
/* ro: Cache writeback and invalidate is supported */
#define  PCICAP_CXL_DEVICE_CAP_CACHE_WRITEBACK_INVALIDATE \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0040)
/* ro: CXL reset */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0080)
/* ro: CXL reset timeout */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0700)
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_MS10 \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0000)
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_MS100 \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0100)
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S1 \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0200)
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S10 \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0300)
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_TIMEOUT_S100 \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0400)
/* ro: Clearing memory at a CXL reset is supported */
#define  PCICAP_CXL_DEVICE_CAP_CXL_RESET_MEM_CLEAR \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x0800)
/* ro: Trusted execution */
#define  PCICAP_CXL_DEVICE_CAP_TSP \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x1000)
/* ro: Multiple logical devices */
#define  PCICAP_CXL_DEVICE_CAP_MULTIPLE_LOGICAL_DEVICES \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x2000)
/* ro: Viral handling */
#define  PCICAP_CXL_DEVICE_CAP_VIRAL \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x4000)
/* ro: Power management initialization completion is reported */
#define  PCICAP_CXL_DEVICE_CAP_PM_INIT_COMPL_REPORTING \
	PCICAP_BITS(pcicap_cxl_device_cap_t, 0x8000)

typedef u16 __bitwise pcicap_cxl_device_ctrl_t;
/* rw, ro: Protocols in use */
#define PCICAP_CXL_DEVICE_CTRL					0x0c
/* rw: CXL.cache */
#define  PCICAP_CXL_DEVICE_CTRL_CACHE_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x0001)
/* ro: CXL.io; always */
#define  PCICAP_CXL_DEVICE_CTRL_IO_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x0002)
/* rw: CXL.mem */
#define  PCICAP_CXL_DEVICE_CTRL_MEM_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x0004)
/* rw: Snoop filter size */
#define  PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_COVERAGE \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x00f8)
/* rw: Snoop filter granularity */
#define  PCICAP_CXL_DEVICE_CTRL_SNOOP_FILTER_GRANULARITY \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x0700)
/* rw: Clean evictions help */
#define  PCICAP_CXL_DEVICE_CTRL_CACHE_CLEAN_EVICTION \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x0800)
/* rw: Memory accesses to peers */
#define  PCICAP_CXL_DEVICE_CTRL_DIRECT_P2P_MEM_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x1000)
/* rw: Viral handling */
#define  PCICAP_CXL_DEVICE_CTRL_VIRAL_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl_t, 0x4000)

typedef u16 __bitwise pcicap_cxl_device_status_t;
/* rw1cs: CXL status */
#define PCICAP_CXL_DEVICE_STATUS		0x0e
/* rw1cs: Went viral */
#define  PCICAP_CXL_DEVICE_STATUS_VIRAL_STATUS	PCICAP_BITS(pcicap_cxl_device_status_t, 0x4000)

typedef u16 __bitwise pcicap_cxl_device_ctrl2_t;
/* rw, rw1s: Caches and reset */
#define PCICAP_CXL_DEVICE_CTRL2					0x10
/* rw: Does not cache */
#define  PCICAP_CXL_DEVICE_CTRL2_DISABLE_CACHING \
	PCICAP_BITS(pcicap_cxl_device_ctrl2_t, 0x0001)
/* rw1s: Initiates cache writeback and invalidate; reads 0 */
#define  PCICAP_CXL_DEVICE_CTRL2_INITIATE_WRITEBACK_INV \
	PCICAP_BITS(pcicap_cxl_device_ctrl2_t, 0x0002)
/* rw1s: Initiates a CXL reset; reads 0 */
#define  PCICAP_CXL_DEVICE_CTRL2_INITIATE_CXL_RESET \
	PCICAP_BITS(pcicap_cxl_device_ctrl2_t, 0x0004)
/* rw: Memory is cleared at a CXL reset */
#define  PCICAP_CXL_DEV_CTRL2_CXL_RESET_MEM_CLEAR_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl2_t, 0x0008)
/* rw: Volatile memory is preserved over a hot reset */
#define  PCICAP_CXL_DEVICE_CTRL2_DESIRED_VOLATILE_STATE \
	PCICAP_BITS(pcicap_cxl_device_ctrl2_t, 0x0010)
/* rw: Modified completions */
#define  PCICAP_CXL_DEVICE_CTRL2_MOD_COMPLETION_ENABLE \
	PCICAP_BITS(pcicap_cxl_device_ctrl2_t, 0x0020)

typedef u16 __bitwise pcicap_cxl_device_status2_t;
/* ro, rw1cs: CXL status 2: caches and reset */
#define PCICAP_CXL_DEVICE_STATUS2				0x12
/* ro: The caches are invalid */
#define  PCICAP_CXL_DEVICE_STATUS2_CACHE_INVALID \
	PCICAP_BITS(pcicap_cxl_device_status2_t, 0x0001)
/* ro: The CXL reset has completed */
#define  PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_COMPLETE \
	PCICAP_BITS(pcicap_cxl_device_status2_t, 0x0002)
/* ro: The CXL reset failed */
#define  PCICAP_CXL_DEVICE_STATUS2_CXL_RESET_ERROR \
	PCICAP_BITS(pcicap_cxl_device_status2_t, 0x0004)
/* rw1cs: Volatile memory preservation failed */
#define  PCICAP_CXL_DEVICE_STATUS2_VOL_PRESERVATION_ERROR \
	PCICAP_BITS(pcicap_cxl_device_status2_t, 0x0008)
/* ro: Power management initialization has completed */
#define  PCICAP_CXL_DEVICE_STATUS2_PM_INIT_COMPLETE \
	PCICAP_BITS(pcicap_cxl_device_status2_t, 0x8000)

typedef u16 __bitwise pcicap_cxl_device_lock_t;
/* rw1s: Locks other registers */
#define PCICAP_CXL_DEVICE_LOCK			0x14
/* rw1s: Configuration lock, until the next reset */
#define  PCICAP_CXL_DEVICE_LOCK_CONFIG_LOCK	PCICAP_BITS(pcicap_cxl_device_lock_t, 0x0001)

typedef u16 __bitwise pcicap_cxl_device_cap2_t;
/* ro: CXL capabilities 2: cache size */
#define PCICAP_CXL_DEVICE_CAP2					0x16
/* ro: Unit of the cache size */
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x000f)
#define  PCICAP_CXL_DEV_CAP2_CACHE_SIZE_UNIT_NOT_REPORTED \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x0000)
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_KIB64 \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x0001)
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE_UNIT_MIB1 \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x0002)
/* ro: Fallback capability */
#define  PCICAP_CXL_DEVICE_CAP2_FALLBACK \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x0030)
/* ro: Modified completions */
#define  PCICAP_CXL_DEVICE_CAP2_MODIFIED_COMPLETION \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x0040)
/* ro: Clean lines are not written back */
#define  PCICAP_CXL_DEVICE_CAP2_NO_CLEAN_WRITEBACK \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0x0080)
/* ro: Cache size in units */
#define  PCICAP_CXL_DEVICE_CAP2_CACHE_SIZE \
	PCICAP_BITS(pcicap_cxl_device_cap2_t, 0xff00)

typedef u16 __bitwise pcicap_cxl_device_cap3_t;
/* ro: Volatile memory over resets */
#define PCICAP_CXL_DEVICE_CAP3					0x38
/* ro: Memory survives a cold reset */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_COLD_RESET \
	PCICAP_BITS(pcicap_cxl_device_cap3_t, 0x0001)
/* ro: Memory survives a warm reset */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_WARM_RESET \
	PCICAP_BITS(pcicap_cxl_device_cap3_t, 0x0002)
/* ro: Memory survives a hot reset */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET \
	PCICAP_BITS(pcicap_cxl_device_cap3_t, 0x0004)
/* ro: Preservation over a hot reset is configurable */
#define  PCICAP_CXL_DEVICE_CAP3_VOLATILE_HOT_RESET_CONFIG \
	PCICAP_BITS(pcicap_cxl_device_cap3_t, 0x0008)
/* ro: Memory accesses to peers */
#define  PCICAP_CXL_DEVICE_CAP3_DIRECT_P2P_MEM \
	PCICAP_BITS(pcicap_cxl_device_cap3_t, 0x0010)

/* range: One memory range */
#define PCICAP_CXL_DEVICE_RANGE			0x18
#define PCICAP_CXL_DEVICE_RANGE_COUNT		2
#define PCICAP_CXL_DEVICE_RANGE_STRIDE		0x10
/* ro: Size bits 63 to 32 */
#define PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH	0x00

typedef u32 __bitwise pcicap_cxl_device_range_size_low_t;
/* ro: Size and kind of memory */
#define PCICAP_CXL_DEVICE_RANGE_SIZE_LOW					0x04
/* ro: The size is valid */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_INFO_VALID \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000001)
/* ro: The memory is active */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000002)
/* ro: Kind of memory */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x0000001c)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_MEDIA_TYPE_VOL_MEM \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000000)
#define  PCICAP_CXL_DEV_RANGE_SZ_LOW_MED_TYPE_NON_VOL_MEM \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000004)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEDIA_TYPE_CDAT \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000008)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_MEDIA_TYPE_NOT_MEM \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x0000001c)
/* ro: Media type and use of the memory */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEMORY_CLASS \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x000000e0)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEM_CLASS_MEM \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000000)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_MEM_CLASS_STORAGE \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000020)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_MEM_CLASS_CDAT \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000040)
/* ro: Interleave granularity */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_DESIRED_ILV \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00001f00)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_DESIRED_ILV_NONE \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000000)
#define  PCICAP_CXL_DEV_RANGE_SZ_LOW_DESIRED_ILV_BYTES256 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000100)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_DESIRED_ILV_KIB4 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000200)
#define  PCICAP_CXL_DEV_RANGE_SZ_LOW_DESIRED_ILV_BYTES512 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000300)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_DESIRED_ILV_KIB1 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000400)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_DESIRED_ILV_KIB2 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000500)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_DESIRED_ILV_KIB8 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000600)
#define  PCICAP_CXL_DEV_RANGE_SIZE_LOW_DESIRED_ILV_KIB16 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000700)
/* ro: Timeout until the memory is active */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TIMEOUT \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x0000e000)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TMO_S1 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00000000)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TMO_S4 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00002000)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TMO_S16 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00004000)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TMO_S64 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00006000)
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_TMO_S256 \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00008000)
/* ro: Active with less */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_ACTIVE_DEGRADED \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0x00010000)
/* ro: Size bits 31 to 28 */
#define  PCICAP_CXL_DEVICE_RANGE_SIZE_LOW_SIZE \
	PCICAP_BITS(pcicap_cxl_device_range_size_low_t, 0xf0000000)
/* rw: Base bits 63 to 32 */
#define PCICAP_CXL_DEVICE_RANGE_BASE_HIGH	0x08

typedef u32 __bitwise pcicap_cxl_device_range_base_low_t;
/* rw: Base address */
#define PCICAP_CXL_DEVICE_RANGE_BASE_LOW	0x0c
/* rw: Base bits 31 to 28 */
#define  PCICAP_CXL_DEVICE_RANGE_BASE_LOW_BASE \
	PCICAP_BITS(pcicap_cxl_device_range_base_low_t, 0xf0000000)
/* clang-format on */

/**
 * struct pcicap_cxl_device - CXL Device
 * @dev: the function
 * @pos: offset in its configuration space
 * @revision: read once: the layout depends on it
 *
 * Made by pcicap_cxl_device_find() only.
 */
struct pcicap_cxl_device {
	struct pci_dev *dev;
	u16 pos;
	u32 revision;
};

/* CXL capabilities */
static inline int __must_check
pcicap_cxl_device_read_cap(const struct pcicap_cxl_device *v,
			   pcicap_cxl_device_cap_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_CXL_DEVICE_CAP,
				    (__force u16 *)val);
}

/* Protocols in use */
static inline int __must_check
pcicap_cxl_device_read_ctrl(const struct pcicap_cxl_device *v,
			    pcicap_cxl_device_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_device_update_ctrl(const struct pcicap_cxl_device *v,
			      pcicap_cxl_device_ctrl_t mask,
			      pcicap_cxl_device_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x5ffd);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_DEVICE_CTRL + PCICAP_SURE,
				      0xfffd & ~(__force u16)mask,
				      (__force u16)val);
}

/* CXL status */
static inline int __must_check
pcicap_cxl_device_read_status(const struct pcicap_cxl_device *v,
			      pcicap_cxl_device_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_device_clear_status(const struct pcicap_cxl_device *v,
			       pcicap_cxl_device_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x4000);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_CXL_DEVICE_STATUS,
				     (__force u16)bits);
}

/* Caches and reset */
static inline int __must_check
pcicap_cxl_device_read_ctrl2(const struct pcicap_cxl_device *v,
			     pcicap_cxl_device_ctrl2_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_CTRL2 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_device_update_ctrl2(const struct pcicap_cxl_device *v,
			       pcicap_cxl_device_ctrl2_t mask,
			       pcicap_cxl_device_ctrl2_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x003f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_DEVICE_CTRL2 + PCICAP_SURE,
				      0xfff9 & ~(__force u16)mask,
				      (__force u16)val);
}

/* CXL status 2: caches and reset */
static inline int __must_check
pcicap_cxl_device_read_status2(const struct pcicap_cxl_device *v,
			       pcicap_cxl_device_status2_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_STATUS2 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_device_clear_status2(const struct pcicap_cxl_device *v,
				pcicap_cxl_device_status2_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0008);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_CXL_DEVICE_STATUS2,
				     (__force u16)bits);
}

/* Locks other registers */
static inline int __must_check
pcicap_cxl_device_read_lock(const struct pcicap_cxl_device *v,
			    pcicap_cxl_device_lock_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_LOCK + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_device_update_lock(const struct pcicap_cxl_device *v,
			      pcicap_cxl_device_lock_t mask,
			      pcicap_cxl_device_lock_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0001);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_DEVICE_LOCK + PCICAP_SURE,
				      0xfffe & ~(__force u16)mask,
				      (__force u16)val);
}

/* CXL capabilities 2: cache size */
static inline int __must_check
pcicap_cxl_device_read_cap2(const struct pcicap_cxl_device *v,
			    pcicap_cxl_device_cap2_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_CXL_DEVICE_CAP2,
				    (__force u16 *)val);
}

/* Volatile memory over resets */
static inline int __must_check
pcicap_cxl_device_read_cap3(const struct pcicap_cxl_device *v,
			    pcicap_cxl_device_cap3_t *val)
{
	*val = (__force pcicap_cxl_device_cap3_t)U16_MAX;
	if (v->revision < 2)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_CAP3 + PCICAP_SURE,
				    (__force u16 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_cxl_device_init(struct pcicap_cxl_device *v)
{
	int ret;

	ret = pcicap_fact_revision(v->dev, v->pos, &v->revision);
	if (ret)
		return ret;
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_device_at(struct pci_dev *dev, u16 pos, struct pcicap_cxl_device *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_cxl_device_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_device_find_after(struct pci_dev *dev, u16 after,
			     struct pcicap_cxl_device *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0000, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_device_at(dev, pos, v);
}

/**
 * pcicap_cxl_device_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_device_find(struct pci_dev *dev, struct pcicap_cxl_device *v)
{
	return pcicap_cxl_device_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_device_find_next(const struct pcicap_cxl_device *prev,
			    struct pcicap_cxl_device *v)
{
	return pcicap_cxl_device_find_after(prev->dev, prev->pos, v);
}

/**
 * struct pcicap_cxl_device_range - One memory range
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_device_range_at() only.
 */
struct pcicap_cxl_device_range {
	struct pci_dev *dev;
	u16 pos;
};

/* Size bits 63 to 32 */
static inline int __must_check
pcicap_cxl_device_range_read_size_high(const struct pcicap_cxl_device_range *v,
				       u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_RANGE_SIZE_HIGH,
				    val);
}

/* Size and kind of memory */
static inline int __must_check
pcicap_cxl_device_range_read_size_low(const struct pcicap_cxl_device_range *v,
				      pcicap_cxl_device_range_size_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_RANGE_SIZE_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Base bits 63 to 32 */
static inline int __must_check
pcicap_cxl_device_range_read_base_high(const struct pcicap_cxl_device_range *v,
				       u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_RANGE_BASE_HIGH,
				    val);
}

static inline int __must_check
pcicap_cxl_device_range_write_base_high(const struct pcicap_cxl_device_range *v,
					u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_CXL_DEVICE_RANGE_BASE_HIGH,
				     val);
}

/* Base address */
static inline int __must_check
pcicap_cxl_device_range_read_base_low(const struct pcicap_cxl_device_range *v,
				      pcicap_cxl_device_range_base_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_DEVICE_RANGE_BASE_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_cxl_device_range_update_base_low(const struct pcicap_cxl_device_range *v,
					pcicap_cxl_device_range_base_low_t mask,
					pcicap_cxl_device_range_base_low_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xf0000000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_CXL_DEVICE_RANGE_BASE_LOW + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_cxl_device_range_open(const struct pcicap_cxl_device *outer, u32 off,
			     struct pcicap_cxl_device_range *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_cxl_device_range_elements(const struct pcicap_cxl_device *v)
{
	return 2;
}

/* Where the first begins. */
static inline int __must_check
pcicap_cxl_device_range_where(const struct pcicap_cxl_device *v, u32 *off)
{
	*off = 0x18;
	return 0;
}

/**
 * pcicap_cxl_device_range_at() - One memory range
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
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
