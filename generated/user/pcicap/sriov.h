/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Single Root I/O Virtualization
 *
 * Generated from specs/ext/sriov.yaml - do not edit.
 * Source: PCIe Base, SR-IOV Extended Capability
 */
#ifndef PCICAP_SRIOV_H
#define PCICAP_SRIOV_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_SRIOV_ID				0x0010
#define PCICAP_SRIOV_SIZE			0x40

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: SR-IOV capabilities */
#define PCICAP_SRIOV_CAP				0x04
/* ro: VF migration is supported */
#define  PCICAP_SRIOV_CAP_VF_MIGRATION			0x00000001
/* ro: ARI Capable Hierarchy is preserved in D3hot */
#define  PCICAP_SRIOV_CAP_ARI_HIERARCHY_PRESERVED	0x00000002
/* hwinit: VFs support 10-bit tags as requesters */
#define  PCICAP_SRIOV_CAP_VF_TAG10			0x00000004
/* hwinit: VFs support 14-bit tags as requesters */
#define  PCICAP_SRIOV_CAP_VF_TAG14			0x00000008
/* ro: Interrupt message number for VF migration events */
#define  PCICAP_SRIOV_CAP_VF_MIGRATION_INTERRUPT	0xffe00000

/* rw: SR-IOV control */
#define PCICAP_SRIOV_CTRL					0x08
/* rw: VFs are enabled */
#define  PCICAP_SRIOV_CTRL_VF_ENABLE				0x0001
/* rw: VF migration is enabled */
#define  PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE			0x0002
/* rw: VF migration events raise an interrupt */
#define  PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE	0x0004
/* rw: Memory space of the VFs is enabled */
#define  PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE		0x0008
/* rw: VFs may have function numbers above 7 (ARI) */
#define  PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY		0x0010
/* rw: 10-bit tags of the VFs are enabled */
#define  PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE			0x0020
/* rw: 14-bit tags of the VFs are enabled */
#define  PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE			0x0040
#define  PCICAP_SRIOV_CTRL_RESET_VALUE				0x0000
#define  PCICAP_SRIOV_CTRL_WRITE_MASK				0x007f

/* rw1c: SR-IOV status */
#define PCICAP_SRIOV_STATUS				0x0a
/* rw1c: A VF migration in or out is requested */
#define  PCICAP_SRIOV_STATUS_VF_MIGRATION_STATUS	0x0001
#define  PCICAP_SRIOV_STATUS_W1C_MASK			0x0001
#define PCICAP_SRIOV_INITIAL_VFS		0x0c	/* hwinit: Initial number of VFs */
#define PCICAP_SRIOV_TOTAL_VFS			0x0e	/* hwinit: Total number of VFs */
#define PCICAP_SRIOV_NUM_VFS			0x10	/* rw: Number of VFs */
#define  PCICAP_SRIOV_NUM_VFS_RESET_VALUE	0x0000
#define PCICAP_SRIOV_FUNC_LINK			0x12	/* ro: Function dependency link */
/* ro: Routing ID offset from the PF to the first VF */
#define PCICAP_SRIOV_VF_OFFSET			0x14
/* ro: Routing ID stride from one VF to the next */
#define PCICAP_SRIOV_VF_STRIDE			0x16
#define PCICAP_SRIOV_VF_DEVICE_ID		0x1a	/* ro: Device ID of each VF */
#define PCICAP_SRIOV_SUPPORTED_PAGE_SIZES	0x1c	/* ro: Page sizes that the VFs support */
/* rw: Page size in use; exactly one supported bit */
#define PCICAP_SRIOV_SYSTEM_PAGE_SIZE		0x20

/* ro, rw: VF base address registers */
#define PCICAP_SRIOV_VF_BAR			0x24
#define PCICAP_SRIOV_VF_BAR_COUNT		6
/* ro: Memory or I/O space */
#define  PCICAP_SRIOV_VF_BAR_SPACE		0x00000001
/* Memory space */
#define  PCICAP_SRIOV_VF_BAR_SPACE_MEMORY	0x0
/* I/O space */
#define  PCICAP_SRIOV_VF_BAR_SPACE_IO		0x1
/* ro: Where the range may be placed */
#define  PCICAP_SRIOV_VF_BAR_TYPE		0x00000006
/* Anywhere below 4 GiB */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BITS32	0x0
/* Below 1 MiB (obsolete) */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BELOW_1M	0x1
/* 64-bit: the next register is the upper half */
#define  PCICAP_SRIOV_VF_BAR_TYPE_BITS64	0x2
/* Reserved */
#define  PCICAP_SRIOV_VF_BAR_TYPE_RESERVED	0x3
/* ro: Prefetchable: reads have no side effects */
#define  PCICAP_SRIOV_VF_BAR_PREFETCHABLE	0x00000008
/* rw: Base address */
#define  PCICAP_SRIOV_VF_BAR_ADDRESS		0xfffffff0

/* ro: Location of the VF migration state array */
#define PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET		0x3c
/* ro: BAR that holds the array */
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR	0x00000007
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR0	0x0
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR1	0x1
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR2	0x2
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR3	0x3
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR4	0x4
#define  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR_BAR5	0x5
/* ro: Offset within that BAR */
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

/* SR-IOV capabilities */
struct pcicap_sriov_cap {
	uint32_t raw;
};

/* VF migration is supported */
static inline bool
pcicap_sriov_cap_vf_migration(struct pcicap_sriov_cap r)
{
	return (r.raw & PCICAP_SRIOV_CAP_VF_MIGRATION) != 0;
}

/* ARI Capable Hierarchy is preserved in D3hot */
static inline bool
pcicap_sriov_cap_ari_hierarchy_preserved(struct pcicap_sriov_cap r)
{
	return (r.raw & PCICAP_SRIOV_CAP_ARI_HIERARCHY_PRESERVED) != 0;
}

/* VFs support 10-bit tags as requesters */
static inline bool
pcicap_sriov_cap_vf_tag10(struct pcicap_sriov_cap r)
{
	return (r.raw & PCICAP_SRIOV_CAP_VF_TAG10) != 0;
}

/* VFs support 14-bit tags as requesters */
static inline bool
pcicap_sriov_cap_vf_tag14(struct pcicap_sriov_cap r)
{
	return (r.raw & PCICAP_SRIOV_CAP_VF_TAG14) != 0;
}

/* Interrupt message number for VF migration events */
static inline uint32_t
pcicap_sriov_cap_vf_migration_interrupt(struct pcicap_sriov_cap r)
{
	return (uint32_t)((r.raw & PCICAP_SRIOV_CAP_VF_MIGRATION_INTERRUPT) >> 21);
}

/**
 * pcicap_sriov_read_cap() - read: SR-IOV capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_cap(const struct pcicap_sriov *v,
		      struct pcicap_sriov_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_CAP, &val->raw);
}

/* SR-IOV control */
struct pcicap_sriov_ctrl {
	uint16_t raw;
};

/* VFs are enabled */
static inline bool
pcicap_sriov_ctrl_vf_enable(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_VF_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_vf_enable(struct pcicap_sriov_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SRIOV_CTRL_VF_ENABLE,
			      val ? PCICAP_SRIOV_CTRL_VF_ENABLE : 0);
	return r;
}

/* VF migration is enabled */
static inline bool
pcicap_sriov_ctrl_vf_migration_enable(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_vf_migration_enable(struct pcicap_sriov_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE,
			      val ? PCICAP_SRIOV_CTRL_VF_MIGRATION_ENABLE : 0);
	return r;
}

/* VF migration events raise an interrupt */
static inline bool
pcicap_sriov_ctrl_vf_migration_interrupt_enable(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_vf_migration_interrupt_enable(struct pcicap_sriov_ctrl r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE,
			      val ? PCICAP_SRIOV_CTRL_VF_MIGRATION_INTERRUPT_ENABLE : 0);
	return r;
}

/* Memory space of the VFs is enabled */
static inline bool
pcicap_sriov_ctrl_vf_memory_space_enable(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_vf_memory_space_enable(struct pcicap_sriov_ctrl r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE,
			      val ? PCICAP_SRIOV_CTRL_VF_MEMORY_SPACE_ENABLE : 0);
	return r;
}

/* VFs may have function numbers above 7 (ARI) */
static inline bool
pcicap_sriov_ctrl_ari_capable_hierarchy(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_ari_capable_hierarchy(struct pcicap_sriov_ctrl r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY,
			      val ? PCICAP_SRIOV_CTRL_ARI_CAPABLE_HIERARCHY : 0);
	return r;
}

/* 10-bit tags of the VFs are enabled */
static inline bool
pcicap_sriov_ctrl_vf_tag10_enable(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_vf_tag10_enable(struct pcicap_sriov_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE,
			      val ? PCICAP_SRIOV_CTRL_VF_TAG10_ENABLE : 0);
	return r;
}

/* 14-bit tags of the VFs are enabled */
static inline bool
pcicap_sriov_ctrl_vf_tag14_enable(struct pcicap_sriov_ctrl r)
{
	return (r.raw & PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_sriov_ctrl
pcicap_sriov_ctrl_set_vf_tag14_enable(struct pcicap_sriov_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE,
			      val ? PCICAP_SRIOV_CTRL_VF_TAG14_ENABLE : 0);
	return r;
}

/**
 * pcicap_sriov_read_ctrl() - read: SR-IOV control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_ctrl(const struct pcicap_sriov *v,
		       struct pcicap_sriov_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_CTRL, &val->raw);
}

/**
 * pcicap_sriov_update_ctrl() - change bits: SR-IOV control
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
pcicap_sriov_update_ctrl(const struct pcicap_sriov *v, uint16_t mask,
			 struct pcicap_sriov_ctrl val)
{
	struct pcicap_sriov_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SRIOV_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sriov_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_SRIOV_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* SR-IOV status */
struct pcicap_sriov_status {
	uint16_t raw;
};

/* A VF migration in or out is requested */
static inline bool
pcicap_sriov_status_vf_migration_status(struct pcicap_sriov_status r)
{
	return (r.raw & PCICAP_SRIOV_STATUS_VF_MIGRATION_STATUS) != 0;
}

/**
 * pcicap_sriov_read_status() - read: SR-IOV status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_status(const struct pcicap_sriov *v,
			 struct pcicap_sriov_status *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_STATUS, &val->raw);
}

/**
 * pcicap_sriov_clear_status() - clear bits by writing 1: SR-IOV status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_clear_status(const struct pcicap_sriov *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_SRIOV_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write16(&v->view, PCICAP_SRIOV_STATUS, bits);
}

/**
 * pcicap_sriov_read_initial_vfs() - read: Initial number of VFs
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_initial_vfs(const struct pcicap_sriov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_INITIAL_VFS, val);
}

/**
 * pcicap_sriov_read_total_vfs() - read: Total number of VFs
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_total_vfs(const struct pcicap_sriov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_TOTAL_VFS, val);
}

/**
 * pcicap_sriov_read_num_vfs() - read: Number of VFs
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_num_vfs(const struct pcicap_sriov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_NUM_VFS, val);
}

/**
 * pcicap_sriov_write_num_vfs() - write: Number of VFs
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_write_num_vfs(const struct pcicap_sriov *v, uint16_t val)
{
	return pcicap_view_write16(&v->view, PCICAP_SRIOV_NUM_VFS, val);
}

/**
 * pcicap_sriov_update_num_vfs() - change bits: Number of VFs
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
PCICAP_MUST_CHECK static inline int
pcicap_sriov_update_num_vfs(const struct pcicap_sriov *v, uint16_t mask,
			    uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sriov_read_num_vfs(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_SRIOV_NUM_VFS,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_sriov_read_func_link() - read: Function dependency link
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_func_link(const struct pcicap_sriov *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_SRIOV_FUNC_LINK, val);
}

/**
 * pcicap_sriov_read_vf_offset() - read: Routing ID offset from the PF to the
 * first VF
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_vf_offset(const struct pcicap_sriov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_VF_OFFSET, val);
}

/**
 * pcicap_sriov_read_vf_stride() - read: Routing ID stride from one VF to
 * the next
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_vf_stride(const struct pcicap_sriov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_VF_STRIDE, val);
}

/**
 * pcicap_sriov_read_vf_device_id() - read: Device ID of each VF
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_vf_device_id(const struct pcicap_sriov *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_SRIOV_VF_DEVICE_ID, val);
}

/**
 * pcicap_sriov_supported_page_sizes_encode() - from a quantity: Page sizes that
 * the VFs support
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_supported_page_sizes_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 32, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sriov_read_supported_page_sizes() - read: Page sizes that the
 * VFs support
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_supported_page_sizes(const struct pcicap_sriov *v,
				       uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_SUPPORTED_PAGE_SIZES,
				  val);
}

/**
 * pcicap_sriov_system_page_size_encode() - from a quantity: Page size in use;
 * exactly one supported bit
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_system_page_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 32, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sriov_read_system_page_size() - read: Page size in use; exactly one
 * supported bit
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_system_page_size(const struct pcicap_sriov *v, uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_write_system_page_size(const struct pcicap_sriov *v, uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_sriov_update_system_page_size(const struct pcicap_sriov *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_sriov_read_system_page_size(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_SRIOV_SYSTEM_PAGE_SIZE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* VF base address registers */
struct pcicap_sriov_vf_bar {
	uint32_t raw;
};

/* Memory or I/O space */
static inline uint32_t
pcicap_sriov_vf_bar_space(struct pcicap_sriov_vf_bar r)
{
	return (uint32_t)(r.raw & PCICAP_SRIOV_VF_BAR_SPACE);
}

/* Where the range may be placed */
static inline uint32_t
pcicap_sriov_vf_bar_type(struct pcicap_sriov_vf_bar r)
{
	return (uint32_t)((r.raw & PCICAP_SRIOV_VF_BAR_TYPE) >> 1);
}

/* Prefetchable: reads have no side effects */
static inline bool
pcicap_sriov_vf_bar_prefetchable(struct pcicap_sriov_vf_bar r)
{
	return (r.raw & PCICAP_SRIOV_VF_BAR_PREFETCHABLE) != 0;
}

/* Base address */
static inline uint32_t
pcicap_sriov_vf_bar_address(struct pcicap_sriov_vf_bar r)
{
	return (uint32_t)((r.raw & PCICAP_SRIOV_VF_BAR_ADDRESS) >> 4);
}

/* Base address, as a quantity. */
static inline uint64_t
pcicap_sriov_vf_bar_address_decoded(struct pcicap_sriov_vf_bar r)
{
	uint64_t n = pcicap_sriov_vf_bar_address(r);

	return n << 4;
}

/**
 * pcicap_sriov_vf_bar_address_encode() - from a quantity: Base address
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_vf_bar_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 28, 4, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sriov_read_vf_bar() - read: VF base address registers
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_vf_bar(const struct pcicap_sriov *v, unsigned int index,
			 struct pcicap_sriov_vf_bar *val)
{
	val->raw = UINT32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_view_read32(&v->view, PCICAP_SRIOV_VF_BAR + index * 4,
				  &val->raw);
}

/* Location of the VF migration state array */
struct pcicap_sriov_vf_migration_state_array_offset {
	uint32_t raw;
};

/* BAR that holds the array */
static inline uint32_t
pcicap_sriov_vf_migration_state_array_offset_bir(struct pcicap_sriov_vf_migration_state_array_offset r)
{
	return (uint32_t)(r.raw & PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_BIR);
}

/* Offset within that BAR (raw; quantity in bytes) */
static inline uint32_t
pcicap_sriov_vf_migration_state_array_offset_offset(struct pcicap_sriov_vf_migration_state_array_offset r)
{
	return (uint32_t)((r.raw & PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET_OFFSET) >> 3);
}

/* Offset within that BAR, as a quantity in bytes. */
static inline uint64_t
pcicap_sriov_vf_migration_state_array_offset_offset_decoded(struct pcicap_sriov_vf_migration_state_array_offset r)
{
	uint64_t n = pcicap_sriov_vf_migration_state_array_offset_offset(r);

	return n << 3;
}

/**
 * pcicap_sriov_vf_migration_state_array_offset_offset_encode() - from a
 * quantity: Offset within that BAR
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_vf_migration_state_array_offset_offset_encode(uint64_t quantity,
							   uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 29, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_sriov_read_vf_migration_state_array_offset() - read: Location of the
 * VF migration state array
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_read_vf_migration_state_array_offset(const struct pcicap_sriov *v,
						  struct pcicap_sriov_vf_migration_state_array_offset *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET,
				  &val->raw);
}

/**
 * struct pcicap_sriov_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_sriov_dwords {
	struct pcicap_sriov v;
	uint32_t dw[16];
};

/**
 * pcicap_sriov_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot(const struct pcicap_sriov *v,
		      struct pcicap_sriov_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 15, &s->dw[1]);
}

/* SR-IOV capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_cap(const struct pcicap_sriov_dwords *s,
			  struct pcicap_sriov_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_SRIOV_CAP,
				    &val->raw);
}

/* SR-IOV control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_ctrl(const struct pcicap_sriov_dwords *s,
			   struct pcicap_sriov_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SRIOV_CTRL,
				    &val->raw);
}

/* SR-IOV status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_status(const struct pcicap_sriov_dwords *s,
			     struct pcicap_sriov_status *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SRIOV_STATUS,
				    &val->raw);
}

/* Initial number of VFs: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_initial_vfs(const struct pcicap_sriov_dwords *s,
				  uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_INITIAL_VFS, val);
}

/* Total number of VFs: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_total_vfs(const struct pcicap_sriov_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_TOTAL_VFS, val);
}

/* Number of VFs: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_num_vfs(const struct pcicap_sriov_dwords *s,
			      uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_SRIOV_NUM_VFS,
				    val);
}

/* Function dependency link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_func_link(const struct pcicap_sriov_dwords *s,
				uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_SRIOV_FUNC_LINK, val);
}

/*
 * Routing ID offset from the PF to the first VF: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_vf_offset(const struct pcicap_sriov_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_OFFSET, val);
}

/*
 * Routing ID stride from one VF to the next: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_vf_stride(const struct pcicap_sriov_dwords *s,
				uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_STRIDE, val);
}

/* Device ID of each VF: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_vf_device_id(const struct pcicap_sriov_dwords *s,
				   uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_DEVICE_ID, val);
}

/* Page sizes that the VFs support: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_supported_page_sizes(const struct pcicap_sriov_dwords *s,
					   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_SUPPORTED_PAGE_SIZES, val);
}

/*
 * Page size in use; exactly one supported bit: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_system_page_size(const struct pcicap_sriov_dwords *s,
				       uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_SYSTEM_PAGE_SIZE, val);
}

/* VF base address registers: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_vf_bar(const struct pcicap_sriov_dwords *s,
			     unsigned int index,
			     struct pcicap_sriov_vf_bar *val)
{
	val->raw = UINT32_MAX;
	if (index >= 6)
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_BAR + index * 4, &val->raw);
}

/*
 * Location of the VF migration state array: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_snapshot_vf_migration_state_array_offset(const struct pcicap_sriov_dwords *s,
						      struct pcicap_sriov_vf_migration_state_array_offset *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_SRIOV_VF_MIGRATION_STATE_ARRAY_OFFSET,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_init(struct pcicap_sriov *v)
{
	pcicap_view_clamp(&v->view, 64);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_sriov_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_sriov_find_next(const struct pcicap_sriov *prev, struct pcicap_sriov *v)
{
	return pcicap_sriov_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SRIOV_H */
