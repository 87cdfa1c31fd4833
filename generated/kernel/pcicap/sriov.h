/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Single Root I/O Virtualization
 *
 * Generated from specs/ext/sriov.yaml - do not edit.
 * Source: PCIe Base, SR-IOV Extended Capability
 */
#ifndef PCICAP_SRIOV_H
#define PCICAP_SRIOV_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_SRIOV_ID				0x0010
#define PCICAP_SRIOV_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: What the function supports */
#define PCICAP_SRIOV_CAP				0x04
/* ro: VFs can migrate */
#define  PCICAP_SRIOV_CAP_VF_MIGRATION			0x00000001
/* ro: The ARI setting survives the PF going to D3hot */
#define  PCICAP_SRIOV_CAP_ARI_HIERARCHY_PRESERVED	0x00000002
/* hwinit: VFs can request with 10-bit tags */
#define  PCICAP_SRIOV_CAP_VF_TAG10			0x00000004
/* hwinit: VFs can request with 14-bit tags */
#define  PCICAP_SRIOV_CAP_VF_TAG14			0x00000008
/* ro: Message number of migration events */
#define  PCICAP_SRIOV_CAP_VF_MIGRATION_INTERRUPT	0xffe00000

/* rw: Controls the VFs of this function */
#define PCICAP_SRIOV_CTRL					0x08
/* rw: The VFs exist and answer */
#define  PCICAP_SRIOV_CTRL_VF_ENABLE				0x0001
/* rw: VF migration is in use */
#define  PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE			0x0002
/* rw: Migration events interrupt */
#define  PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE	0x0004
/* rw: Memory space of all VFs answers */
#define  PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE		0x0008
/* rw: VFs may use function numbers above 7 */
#define  PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY		0x0010
/* rw: VFs may request with 10-bit tags */
#define  PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE			0x0020
/* rw: VFs may request with 14-bit tags */
#define  PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE			0x0040
#define  PCICAP_SRIOV_CTRL_WRITE_MASK				0x007f

#define PCICAP_SRIOV_STATUS				0x0a	/* rw1c: Events of the VFs */
#define  PCICAP_SRIOV_STATUS_VF_MIGRATION_STATUS	0x0001	/* rw1c: A VF wants to migrate */
#define  PCICAP_SRIOV_STATUS_W1C_MASK			0x0001
#define PCICAP_SRIOV_INITIAL_VFS		0x0c	/* hwinit: VFs at first present */
#define PCICAP_SRIOV_TOTAL_VFS			0x0e	/* hwinit: Most VFs there can be */
#define PCICAP_SRIOV_NUM_VFS			0x10	/* rw: VFs to make when enabled */
#define PCICAP_SRIOV_FUNC_LINK			0x12	/* ro: Function this one depends on */
#define PCICAP_SRIOV_VF_OFFSET			0x14	/* ro: Routing ID from PF to first VF */
#define PCICAP_SRIOV_VF_STRIDE			0x16	/* ro: Routing ID from VF to VF */
#define PCICAP_SRIOV_VF_DEVICE_ID		0x1a	/* ro: Device ID of each VF */
#define PCICAP_SRIOV_SUPPORTED_PAGE_SIZES	0x1c	/* ro: Page sizes the VFs can work with */
/* rw: Page size in use; exactly one supported bit */
#define PCICAP_SRIOV_SYSTEM_PAGE_SIZE		0x20

/* ro, rw: Base addresses of all VFs */
#define PCICAP_SRIOV_VF_BAR			0x24
#define PCICAP_SRIOV_VF_BAR_COUNT		6
/* ro: Memory or I/O space */
#define  PCICAP_SRIOV_VF_BAR_SPACE		0x00000001
/* Memory space */
#define  PCICAP_SRIOV_VF_BAR_SPACE_MEMORY	0x0
/* I/O space */
#define  PCICAP_SRIOV_VF_BAR_SPACE_IO		0x1
/* ro: Where it may be placed */
#define  PCICAP_SRIOV_VF_BAR_TYPE		0x00000006
/* Anywhere below 4 GiB */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BITS32	0x0
/* Below 1 MiB (obsolete) */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BELOW_1M	0x1
/* The next register is the high half */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BITS64	0x2
/* Reserved */
#define  PCICAP_SRIOV_VF_BAR_TYPE_RESERVED	0x3
/* ro: Reads have no side effects */
#define  PCICAP_SRIOV_VF_BAR_PREFETCHABLE	0x00000008
/* rw: Base address */
#define  PCICAP_SRIOV_VF_BAR_ADDRESS		0xfffffff0

/* ro: Where the PF has the migration state of its VFs */
#define PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET		0x3c
/* ro: BAR with the array */
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR	0x00000007
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR0	0x0
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR1	0x1
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR2	0x2
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR3	0x3
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR4	0x4
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR5	0x5
/* ro: Offset in that BAR */
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_OFFSET	0xfffffff8
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_sriov_desc;

/**
 * struct pcicap_sriov - Single Root I/O Virtualization
 * @view: where it is
 *
 * Made by pcicap_sriov_find() only.
 */
struct pcicap_sriov {
	struct pcicap_view view;
};

/**
 * pcicap_sriov_cap_vf_migration() - VFs can migrate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_cap_vf_migration(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_CAP_VF_MIGRATION, r);
}

/**
 * pcicap_sriov_cap_ari_hierarchy_preserved() - The ARI setting survives the PF
 * going to D3hot
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_cap_ari_hierarchy_preserved(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_CAP_ARI_HIERARCHY_PRESERVED, r);
}

/**
 * pcicap_sriov_cap_vf_tag10() - VFs can request with 10-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_cap_vf_tag10(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_CAP_VF_TAG10, r);
}

/**
 * pcicap_sriov_cap_vf_tag14() - VFs can request with 14-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_cap_vf_tag14(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_CAP_VF_TAG14, r);
}

/**
 * pcicap_sriov_cap_vf_migration_interrupt() - Message number of
 * migration events
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_sriov_cap_vf_migration_interrupt(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_CAP_VF_MIGRATION_INTERRUPT, r);
}

/**
 * pcicap_sriov_read_cap() - read: What the function supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_cap(const struct pcicap_sriov *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_CAP, val);
}

/**
 * pcicap_sriov_ctrl_vf_enable() - The VFs exist and answer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_vf_enable(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_VF_ENABLE, r);
}

/**
 * pcicap_sriov_ctrl_set_vf_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_vf_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_VF_ENABLE) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_VF_ENABLE, val);
}

/**
 * pcicap_sriov_ctrl_vf_migration_enable() - VF migration is in use
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_vf_migration_enable(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE, r);
}

/**
 * pcicap_sriov_ctrl_set_vf_migration_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_vf_migration_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE, val);
}

/**
 * pcicap_sriov_ctrl_vf_migration_interrupt_enable() - Migration
 * events interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_vf_migration_interrupt_enable(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE, r);
}

/**
 * pcicap_sriov_ctrl_set_vf_migration_interrupt_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_vf_migration_interrupt_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE, val);
}

/**
 * pcicap_sriov_ctrl_vf_memory_space_enable() - Memory space of all VFs answers
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_vf_memory_space_enable(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE, r);
}

/**
 * pcicap_sriov_ctrl_set_vf_memory_space_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_vf_memory_space_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE, val);
}

/**
 * pcicap_sriov_ctrl_ari_capable_hierarchy() - VFs may use function numbers
 * above 7
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_ari_capable_hierarchy(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY, r);
}

/**
 * pcicap_sriov_ctrl_set_ari_capable_hierarchy() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_ari_capable_hierarchy(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY, val);
}

/**
 * pcicap_sriov_ctrl_vf_tag10_enable() - VFs may request with 10-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_vf_tag10_enable(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE, r);
}

/**
 * pcicap_sriov_ctrl_set_vf_tag10_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_vf_tag10_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE, val);
}

/**
 * pcicap_sriov_ctrl_vf_tag14_enable() - VFs may request with 14-bit tags
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_ctrl_vf_tag14_enable(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE, r);
}

/**
 * pcicap_sriov_ctrl_set_vf_tag14_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_sriov_ctrl_set_vf_tag14_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE) |
	       FIELD_PREP(PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE, val);
}

/**
 * pcicap_sriov_read_ctrl() - read: Controls the VFs of this function
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_ctrl(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_CTRL, val);
}

/**
 * pcicap_sriov_update_ctrl() - change bits: Controls the VFs of this function
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
pcicap_sriov_update_ctrl(const struct pcicap_sriov *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_SRIOV_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_sriov_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_SRIOV_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_sriov_status_vf_migration_status() - A VF wants to migrate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_status_vf_migration_status(u16 r)
{
	return FIELD_GET(PCICAP_SRIOV_STATUS_VF_MIGRATION_STATUS, r);
}

/**
 * pcicap_sriov_read_status() - read: Events of the VFs
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_status(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_STATUS, val);
}

/**
 * pcicap_sriov_clear_status() - clear bits by writing 1: Events of the VFs
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_sriov_clear_status(const struct pcicap_sriov *v, u16 bits)
{
	if (bits & ~(u32)PCICAP_SRIOV_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_SRIOV_STATUS, bits);
}

/**
 * pcicap_sriov_read_initial_vfs() - read: VFs at first present
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_initial_vfs(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_INITIAL_VFS, val);
}

/**
 * pcicap_sriov_read_total_vfs() - read: Most VFs there can be
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_total_vfs(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_TOTAL_VFS, val);
}

/**
 * pcicap_sriov_read_num_vfs() - read: VFs to make when enabled
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_num_vfs(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_NUM_VFS, val);
}

/**
 * pcicap_sriov_write_num_vfs() - write: VFs to make when enabled
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_sriov_write_num_vfs(const struct pcicap_sriov *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_SRIOV_NUM_VFS, val);
}

/**
 * pcicap_sriov_update_num_vfs() - change bits: VFs to make when enabled
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_sriov_update_num_vfs(const struct pcicap_sriov *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_sriov_read_num_vfs(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_SRIOV_NUM_VFS,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_sriov_read_func_link() - read: Function this one depends on
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_func_link(const struct pcicap_sriov *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SRIOV_FUNC_LINK, val);
}

/**
 * pcicap_sriov_read_vf_offset() - read: Routing ID from PF to first VF
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_vf_offset(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_VF_OFFSET, val);
}

/**
 * pcicap_sriov_read_vf_stride() - read: Routing ID from VF to VF
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_vf_stride(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_VF_STRIDE, val);
}

/**
 * pcicap_sriov_read_vf_device_id() - read: Device ID of each VF
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_vf_device_id(const struct pcicap_sriov *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_VF_DEVICE_ID, val);
}

/**
 * pcicap_sriov_read_supported_page_sizes() - read: Page sizes the VFs can
 * work with
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_supported_page_sizes(const struct pcicap_sriov *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_SUPPORTED_PAGE_SIZES,
				  val);
}

/**
 * pcicap_sriov_read_system_page_size() - read: Page size in use; exactly one
 * supported bit
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_system_page_size(const struct pcicap_sriov *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_SYSTEM_PAGE_SIZE, val);
}

/**
 * pcicap_sriov_write_system_page_size() - write: Page size in use; exactly one
 * supported bit
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_sriov_write_system_page_size(const struct pcicap_sriov *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_SRIOV_SYSTEM_PAGE_SIZE,
				   val);
}

/**
 * pcicap_sriov_update_system_page_size() - change bits: Page size in use;
 * exactly one supported bit
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
pcicap_sriov_update_system_page_size(const struct pcicap_sriov *v, u32 mask,
				     u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_sriov_read_system_page_size(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SRIOV_SYSTEM_PAGE_SIZE,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_sriov_vf_bar_space() - Memory or I/O space
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_sriov_vf_bar_space(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_VF_BAR_SPACE, r);
}

/**
 * pcicap_sriov_vf_bar_type() - Where it may be placed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_sriov_vf_bar_type(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_VF_BAR_TYPE, r);
}

/**
 * pcicap_sriov_vf_bar_prefetchable() - Reads have no side effects
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_sriov_vf_bar_prefetchable(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_VF_BAR_PREFETCHABLE, r);
}

/**
 * pcicap_sriov_vf_bar_address() - Base address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_sriov_vf_bar_address(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_VF_BAR_ADDRESS, r);
}

/**
 * pcicap_sriov_vf_bar_address_decoded() - Base address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_sriov_vf_bar_address_decoded(u32 r)
{
	u64 n = pcicap_sriov_vf_bar_address(r);

	return n << 4;
}

/**
 * pcicap_sriov_read_vf_bar() - read: Base addresses of all VFs
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_sriov_read_vf_bar(const struct pcicap_sriov *v, unsigned int index,
			 u32 *val)
{
	*val = U32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_VF_BAR + index * 4,
				  val);
}

/**
 * pcicap_sriov_vf_migration_state_array_offset_bir() - BAR with the array
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_sriov_vf_migration_state_array_offset_bir(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR, r);
}

/**
 * pcicap_sriov_vf_migration_state_array_offset_offset() - Offset in that BAR
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_sriov_vf_migration_state_array_offset_offset(u32 r)
{
	return FIELD_GET(PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_OFFSET,
			 r);
}

/**
 * pcicap_sriov_vf_migration_state_array_offset_offset_decoded() - Offset in
 * that BAR
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_sriov_vf_migration_state_array_offset_offset_decoded(u32 r)
{
	u64 n = pcicap_sriov_vf_migration_state_array_offset_offset(r);

	return n << 3;
}

/**
 * pcicap_sriov_read_vf_migration_state_array_offset() - read: Where the PF has
 * the migration state of its VFs
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_sriov_read_vf_migration_state_array_offset(const struct pcicap_sriov *v,
						  u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET,
				  val);
}

/**
 * struct pcicap_sriov_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_sriov_dwords {
	struct pcicap_sriov v;
	u32 dw[16];
};

/**
 * pcicap_sriov_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_sriov_snapshot(const struct pcicap_sriov *v,
		      struct pcicap_sriov_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 15, &s->dw[1]);
}

/**
 * pcicap_sriov_snapshot_cap() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_cap(const struct pcicap_sriov_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SRIOV_CAP,
				    val);
}

/**
 * pcicap_sriov_snapshot_ctrl() - from a snapshot: Controls the VFs of
 * this function
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_ctrl(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SRIOV_CTRL,
				    val);
}

/**
 * pcicap_sriov_snapshot_status() - from a snapshot: Events of the VFs
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_status(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SRIOV_STATUS,
				    val);
}

/**
 * pcicap_sriov_snapshot_initial_vfs() - from a snapshot: VFs at first present
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_initial_vfs(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_INITIAL_VFS, val);
}

/**
 * pcicap_sriov_snapshot_total_vfs() - from a snapshot: Most VFs there can be
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_total_vfs(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_TOTAL_VFS, val);
}

/**
 * pcicap_sriov_snapshot_num_vfs() - from a snapshot: VFs to make when enabled
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_num_vfs(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SRIOV_NUM_VFS,
				    val);
}

/**
 * pcicap_sriov_snapshot_func_link() - from a snapshot: Function this one
 * depends on
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_func_link(const struct pcicap_sriov_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_SRIOV_FUNC_LINK, val);
}

/**
 * pcicap_sriov_snapshot_vf_offset() - from a snapshot: Routing ID from PF to
 * first VF
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_vf_offset(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_OFFSET, val);
}

/**
 * pcicap_sriov_snapshot_vf_stride() - from a snapshot: Routing ID from VF to VF
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_vf_stride(const struct pcicap_sriov_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_STRIDE, val);
}

/**
 * pcicap_sriov_snapshot_vf_device_id() - from a snapshot: Device ID of each VF
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_vf_device_id(const struct pcicap_sriov_dwords *s,
				   u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_DEVICE_ID, val);
}

/**
 * pcicap_sriov_snapshot_supported_page_sizes() - from a snapshot: Page sizes
 * the VFs can work with
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_supported_page_sizes(const struct pcicap_sriov_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_SUPPORTED_PAGE_SIZES, val);
}

/**
 * pcicap_sriov_snapshot_system_page_size() - from a snapshot: Page size in use;
 * exactly one supported bit
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_system_page_size(const struct pcicap_sriov_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_SYSTEM_PAGE_SIZE, val);
}

/**
 * pcicap_sriov_snapshot_vf_bar() - from a snapshot: Base addresses of all VFs
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_vf_bar(const struct pcicap_sriov_dwords *s,
			     unsigned int index, u32 *val)
{
	*val = U32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_BAR + index * 4, val);
}

/**
 * pcicap_sriov_snapshot_vf_migration_state_array_offset() - from a snapshot:
 * Where the PF has the migration state of its VFs
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_sriov_snapshot_vf_migration_state_array_offset(const struct pcicap_sriov_dwords *s,
						      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET,
				    val);
}

/**
 * pcicap_sriov_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_sriov_init(struct pcicap_sriov *v)
{
	pcicap_view_clamp(&v->view, 64);
	return 0;
}

/**
 * pcicap_sriov_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_sriov_find().
 */
static inline int __must_check
pcicap_sriov_find_after(struct pcicap_cfg *cfg, u32 after,
			struct pcicap_sriov *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0010, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_sriov_init(v);
}

/**
 * pcicap_sriov_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_sriov_find(struct pcicap_cfg *cfg, struct pcicap_sriov *v)
{
	return pcicap_sriov_find_after(cfg, 0, v);
}

/**
 * pcicap_sriov_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_sriov_find().
 */
static inline int __must_check
pcicap_sriov_find_next(const struct pcicap_sriov *prev, struct pcicap_sriov *v)
{
	return pcicap_sriov_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_SRIOV_H */
