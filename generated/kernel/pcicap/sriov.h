/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Single Root I/O Virtualization
 *
 * Generated from specs/ext/sriov.yaml - do not edit.
 */
/* Source: PCIe Base, SR-IOV Extended Capability */
#ifndef PCICAP_SRIOV_H
#define PCICAP_SRIOV_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_SRIOV_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_SRIOV_ID				0x0010
#define PCICAP_SRIOV_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_sriov_cap_t;
/* ro, hwinit: SR-IOV capabilities */
#define PCICAP_SRIOV_CAP				0x04
/* ro: VF migration is supported */
#define  PCICAP_SRIOV_CAP_VF_MIGRATION			PCICAP_BITS(pcicap_sriov_cap_t, 0x00000001)
/* ro: ARI Capable Hierarchy is preserved in D3hot */
#define  PCICAP_SRIOV_CAP_ARI_HIERARCHY_PRESERVED	PCICAP_BITS(pcicap_sriov_cap_t, 0x00000002)
/* hwinit: VFs support 10-bit tags as requesters */
#define  PCICAP_SRIOV_CAP_VF_TAG10			PCICAP_BITS(pcicap_sriov_cap_t, 0x00000004)
/* hwinit: VFs support 14-bit tags as requesters */
#define  PCICAP_SRIOV_CAP_VF_TAG14			PCICAP_BITS(pcicap_sriov_cap_t, 0x00000008)
/* ro: Interrupt message number for VF migration events */
#define  PCICAP_SRIOV_CAP_VF_MIGRATION_INTERRUPT	PCICAP_BITS(pcicap_sriov_cap_t, 0xffe00000)

typedef u16 __bitwise pcicap_sriov_ctrl_t;
/* rw: SR-IOV control */
#define PCICAP_SRIOV_CTRL					0x08
/* rw: VFs are enabled */
#define  PCICAP_SRIOV_CTRL_VF_ENABLE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0001)
/* rw: VF migration is enabled */
#define  PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0002)
/* rw: VF migration events raise an interrupt */
#define  PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0004)
/* rw: Memory space of the VFs is enabled */
#define  PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0008)
/* rw: VFs may have function numbers above 7 (ARI) */
#define  PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0010)
/* rw: 10-bit tags of the VFs are enabled */
#define  PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0020)
/* rw: 14-bit tags of the VFs are enabled */
#define  PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0040)
#define  PCICAP_SRIOV_CTRL_RESET_VALUE \
	PCICAP_BITS(pcicap_sriov_ctrl_t, 0x0000)

typedef u16 __bitwise pcicap_sriov_status_t;
/* rw1c: SR-IOV status */
#define PCICAP_SRIOV_STATUS				0x0a
/* rw1c: A VF migration in or out is requested */
#define  PCICAP_SRIOV_STATUS_VF_MIGRATION_STATUS	PCICAP_BITS(pcicap_sriov_status_t, 0x0001)
/* hwinit: Initial number of VFs */
#define PCICAP_SRIOV_INITIAL_VFS		0x0c
/* hwinit: Total number of VFs */
#define PCICAP_SRIOV_TOTAL_VFS			0x0e
/* rw: Number of VFs */
#define PCICAP_SRIOV_NUM_VFS			0x10
#define  PCICAP_SRIOV_NUM_VFS_RESET_VALUE	0x0000
/* ro: Function dependency link */
#define PCICAP_SRIOV_FUNC_LINK			0x12
/* ro: Routing ID offset from the PF to the first VF */
#define PCICAP_SRIOV_VF_OFFSET			0x14
/* ro: Routing ID stride from one VF to the next */
#define PCICAP_SRIOV_VF_STRIDE			0x16
/* ro: Device ID of each VF */
#define PCICAP_SRIOV_VF_DEVICE_ID		0x1a
/* ro: Page sizes that the VFs support */
#define PCICAP_SRIOV_SUPPORTED_PAGE_SIZES	0x1c
/* rw: Page size in use; exactly one supported bit */
#define PCICAP_SRIOV_SYSTEM_PAGE_SIZE		0x20

typedef u32 __bitwise pcicap_sriov_vf_bar_t;
/* ro, rw: VF base address registers */
#define PCICAP_SRIOV_VF_BAR			0x24
#define PCICAP_SRIOV_VF_BAR_COUNT		6
/* ro: Memory or I/O space */
#define  PCICAP_SRIOV_VF_BAR_SPACE		PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000001)
/* Memory space */
#define  PCICAP_SRIOV_VF_BAR_SPACE_MEMORY	PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000000)
/* I/O space */
#define  PCICAP_SRIOV_VF_BAR_SPACE_IO		PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000001)
/* ro: Where the range may be placed */
#define  PCICAP_SRIOV_VF_BAR_TYPE		PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000006)
/* Anywhere below 4 GiB */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BITS32	PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000000)
/* Below 1 MiB (obsolete) */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BELOW_1M	PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000002)
/* 64-bit: the next register is the upper half */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BITS64	PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000004)
/* Reserved */
#define  PCICAP_SRIOV_VF_BAR_TYPE_RESERVED	PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000006)
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_SRIOV_VF_BAR_PREFETCHABLE	PCICAP_BITS(pcicap_sriov_vf_bar_t, 0x00000008)
/* rw: Base address */
#define  PCICAP_SRIOV_VF_BAR_ADDRESS		PCICAP_BITS(pcicap_sriov_vf_bar_t, 0xfffffff0)

typedef u32 __bitwise pcicap_sriov_vf_migration_state_array_offset_t;
/* ro: Location of the VF migration state array */
#define PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET		0x3c
/* ro: BAR that holds the array */
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000007)
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_BIR_BAR0 \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000000)
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_BIR_BAR1 \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000001)
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_BIR_BAR2 \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000002)
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_BIR_BAR3 \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000003)
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_BIR_BAR4 \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000004)
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_BIR_BAR5 \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0x00000005)
/* ro: Offset within that BAR */
#define  PCICAP_SRIOV_VF_MIGR_STATE_ARRAY_OFFSET_OFFSET \
	PCICAP_BITS(pcicap_sriov_vf_migration_state_array_offset_t, 0xfffffff8)
/* clang-format on */

/**
 * struct pcicap_sriov - Single Root I/O Virtualization
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_sriov_find() only.
 */
struct pcicap_sriov {
	struct pci_dev *dev;
	u16 pos;
};

/* SR-IOV capabilities */
static inline int __must_check
pcicap_sriov_read_cap(const struct pcicap_sriov *v, pcicap_sriov_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SRIOV_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* SR-IOV control */
static inline int __must_check
pcicap_sriov_read_ctrl(const struct pcicap_sriov *v, pcicap_sriov_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_SRIOV_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_sriov_update_ctrl(const struct pcicap_sriov *v, pcicap_sriov_ctrl_t mask,
			 pcicap_sriov_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_SRIOV_OWNER) ? 0x007f : 0x0066);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_SRIOV_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* SR-IOV status */
static inline int __must_check
pcicap_sriov_read_status(const struct pcicap_sriov *v,
			 pcicap_sriov_status_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_SRIOV_STATUS + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_sriov_clear_status(const struct pcicap_sriov *v,
			  pcicap_sriov_status_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0001);

	if (ret)
		return ret;
	return pcicap_config_write16(v->dev, v->pos + PCICAP_SRIOV_STATUS,
				     (__force u16)bits);
}

/* Initial number of VFs */
static inline int __must_check
pcicap_sriov_read_initial_vfs(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SRIOV_INITIAL_VFS,
				    val);
}

/* Total number of VFs */
static inline int __must_check
pcicap_sriov_read_total_vfs(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SRIOV_TOTAL_VFS,
				    val);
}

/* Number of VFs */
static inline int __must_check
pcicap_sriov_read_num_vfs(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SRIOV_NUM_VFS, val);
}

#ifdef PCICAP_SRIOV_OWNER

static inline int __must_check
pcicap_sriov_write_num_vfs(const struct pcicap_sriov *v, u16 val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_SRIOV_NUM_VFS,
				     val);
}

#endif

/* Function dependency link */
static inline int __must_check
pcicap_sriov_read_func_link(const struct pcicap_sriov *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_SRIOV_FUNC_LINK,
				   val);
}

/* Routing ID offset from the PF to the first VF */
static inline int __must_check
pcicap_sriov_read_vf_offset(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SRIOV_VF_OFFSET,
				    val);
}

/* Routing ID stride from one VF to the next */
static inline int __must_check
pcicap_sriov_read_vf_stride(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SRIOV_VF_STRIDE,
				    val);
}

/* Device ID of each VF */
static inline int __must_check
pcicap_sriov_read_vf_device_id(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_SRIOV_VF_DEVICE_ID,
				    val);
}

/* Page sizes that the VFs support */
static inline int __must_check
pcicap_sriov_read_supported_page_sizes(const struct pcicap_sriov *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SRIOV_SUPPORTED_PAGE_SIZES,
				    val);
}

/* Page size in use; exactly one supported bit */
static inline int __must_check
pcicap_sriov_read_system_page_size(const struct pcicap_sriov *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SRIOV_SYSTEM_PAGE_SIZE,
				    val);
}

#ifdef PCICAP_SRIOV_OWNER

static inline int __must_check
pcicap_sriov_write_system_page_size(const struct pcicap_sriov *v, u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_SRIOV_SYSTEM_PAGE_SIZE,
				     val);
}

#endif

/* VF base address registers */
static inline int __must_check
pcicap_sriov_read_vf_bar(const struct pcicap_sriov *v, unsigned int index,
			 pcicap_sriov_vf_bar_t *val)
{
	*val = (__force pcicap_sriov_vf_bar_t)U32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SRIOV_VF_BAR + index * 4,
				    (__force u32 *)val);
}

/* Location of the VF migration state array */
static inline int __must_check
pcicap_sriov_read_vf_migr_state_array_offset(const struct pcicap_sriov *v,
					     pcicap_sriov_vf_migration_state_array_offset_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET,
				    (__force u32 *)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_sriov_at(struct pci_dev *dev, u16 pos, struct pcicap_sriov *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_sriov_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_sriov_find(struct pci_dev *dev, struct pcicap_sriov *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_SRIOV_ID);
	int ret = pcicap_sriov_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_sriov_find_next(const struct pcicap_sriov *prev, struct pcicap_sriov *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_SRIOV_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_sriov_at(dev, pos, v);
}

#endif /* PCICAP_SRIOV_H */
