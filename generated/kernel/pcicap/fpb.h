/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flattening Portal Bridge
 *
 * Generated from specs/std/fpb.yaml - do not edit.
 * Source: PCIe Base, FPB Capability; Microsoft ntddk documentation, pcics, pydiskcmd
 */
#ifndef PCICAP_FPB_H
#define PCICAP_FPB_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_FPB_ID				0x15
#define PCICAP_FPB_SIZE				0x24

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: Which of the three mechanisms there are */
#define PCICAP_FPB_CAP				0x04
/* hwinit: Decodes routing IDs */
#define  PCICAP_FPB_CAP_RID_DECODE		0x00000001
/* hwinit: Decodes memory below 4 GiB */
#define  PCICAP_FPB_CAP_MEM_LOW_DECODE		0x00000002
/* hwinit: Decodes memory above 4 GiB */
#define  PCICAP_FPB_CAP_MEM_HIGH_DECODE		0x00000004
/* hwinit: Devices on the secondary bus */
#define  PCICAP_FPB_CAP_SECONDARY_DEVICES	0x000000f8
/* hwinit: Size of the routing ID vector */
#define  PCICAP_FPB_CAP_RID_VECTOR_SIZE		0x00000700
/* hwinit: Size of the memory low vector */
#define  PCICAP_FPB_CAP_MEM_LOW_VECTOR_SIZE	0x00070000
/* hwinit: Size of the memory high vector */
#define  PCICAP_FPB_CAP_MEM_HIGH_VECTOR_SIZE	0x07000000

/* rw: Routing ID mechanism */
#define PCICAP_FPB_RID_CTRL1			0x08
/* rw: Decodes routing IDs by the vector */
#define  PCICAP_FPB_RID_CTRL1_ENABLE		0x00000001
/* rw: Routing IDs that one bit of the vector stands for */
#define  PCICAP_FPB_RID_CTRL1_GRANULARITY	0x000000f0
/* rw: First routing ID of the vector; bits 15 to 3 */
#define  PCICAP_FPB_RID_CTRL1_START		0xfff80000
#define  PCICAP_FPB_RID_CTRL1_WRITE_MASK	0xfff800f1

/* rw: Routing IDs of the secondary bus */
#define PCICAP_FPB_RID_CTRL2			0x0c
/* rw: First routing ID on the secondary bus */
#define  PCICAP_FPB_RID_CTRL2_SECONDARY_START	0x0000fff8
#define  PCICAP_FPB_RID_CTRL2_WRITE_MASK	0x0000fff8

/* rw: Memory low mechanism */
#define PCICAP_FPB_MEM_LOW_CTRL			0x10
/* rw: Decodes memory below 4 GiB by the vector */
#define  PCICAP_FPB_MEM_LOW_CTRL_ENABLE		0x00000001
/* rw: Memory that one bit stands for */
#define  PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY	0x000000f0
/* rw: First address of the vector */
#define  PCICAP_FPB_MEM_LOW_CTRL_START		0xfff00000
#define  PCICAP_FPB_MEM_LOW_CTRL_WRITE_MASK	0xfff000f1

/* rw: Memory high mechanism */
#define PCICAP_FPB_MEM_HIGH_CTRL1		0x14
/* rw: Decodes memory above 4 GiB by the vector */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE	0x00000001
/* rw: Memory that one bit stands for */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY	0x000000f0
/* rw: Bits 31 to 28 of the first address */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER	0xf0000000
#define  PCICAP_FPB_MEM_HIGH_CTRL1_WRITE_MASK	0xf00000f1
#define PCICAP_FPB_MEM_HIGH_CTRL2		0x18	/* rw: Bits 63 to 32 of the first address */

/* rw: Which dword of which vector the data register shows */
#define PCICAP_FPB_VECTOR_ACCESS_CTRL			0x1c
/* rw: Dword of the vector */
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET		0x000000ff
/* rw: Which vector */
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT		0x0000c000
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT_RID	0x0
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT_MEM_LOW	0x1
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT_MEM_HIGH	0x2
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_WRITE_MASK	0x0000c0ff
#define PCICAP_FPB_VECTOR_ACCESS_DATA		0x20	/* rw: 32 bits of the selected vector */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_fpb_desc;

/**
 * struct pcicap_fpb - Flattening Portal Bridge
 * @view: where it is
 *
 * Made by pcicap_fpb_find() only.
 */
struct pcicap_fpb {
	struct pcicap_view view;
};

/**
 * pcicap_fpb_cap_rid_decode() - Decodes routing IDs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_fpb_cap_rid_decode(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_RID_DECODE, r);
}

/**
 * pcicap_fpb_cap_mem_low_decode() - Decodes memory below 4 GiB
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_fpb_cap_mem_low_decode(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_MEM_LOW_DECODE, r);
}

/**
 * pcicap_fpb_cap_mem_high_decode() - Decodes memory above 4 GiB
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_fpb_cap_mem_high_decode(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_MEM_HIGH_DECODE, r);
}

/**
 * pcicap_fpb_cap_secondary_devices() - Devices on the secondary bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_cap_secondary_devices(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_SECONDARY_DEVICES, r);
}

/**
 * pcicap_fpb_cap_rid_vector_size() - Size of the routing ID vector
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u32
pcicap_fpb_cap_rid_vector_size(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_RID_VECTOR_SIZE, r);
}

/**
 * pcicap_fpb_cap_mem_low_vector_size() - Size of the memory low vector
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u32
pcicap_fpb_cap_mem_low_vector_size(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_MEM_LOW_VECTOR_SIZE, r);
}

/**
 * pcicap_fpb_cap_mem_high_vector_size() - Size of the memory high vector
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u32
pcicap_fpb_cap_mem_high_vector_size(u32 r)
{
	return FIELD_GET(PCICAP_FPB_CAP_MEM_HIGH_VECTOR_SIZE, r);
}

/**
 * pcicap_fpb_cap_secondary_devices_decoded() - Devices on the secondary bus
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_cap_secondary_devices_decoded(u32 r)
{
	u64 n = pcicap_fpb_cap_secondary_devices(r);

	return (n + 1);
}

/**
 * pcicap_fpb_cap_rid_vector_size_decoded() - Size of the routing ID vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_fpb_cap_rid_vector_size_decoded(u32 r)
{
	u64 n = pcicap_fpb_cap_rid_vector_size(r);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_mem_low_vector_size_decoded() - Size of the memory low vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_fpb_cap_mem_low_vector_size_decoded(u32 r)
{
	u64 n = pcicap_fpb_cap_mem_low_vector_size(r);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_mem_high_vector_size_decoded() - Size of the memory
 * high vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_fpb_cap_mem_high_vector_size_decoded(u32 r)
{
	u64 n = pcicap_fpb_cap_mem_high_vector_size(r);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_read_cap() - read: Which of the three mechanisms there are
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_cap(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_CAP, val);
}

/**
 * pcicap_fpb_rid_ctrl1_enable() - Decodes routing IDs by the vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_fpb_rid_ctrl1_enable(u32 r)
{
	return FIELD_GET(PCICAP_FPB_RID_CTRL1_ENABLE, r);
}

/**
 * pcicap_fpb_rid_ctrl1_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_rid_ctrl1_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FPB_RID_CTRL1_ENABLE) |
	       FIELD_PREP(PCICAP_FPB_RID_CTRL1_ENABLE, val);
}

/**
 * pcicap_fpb_rid_ctrl1_granularity() - Routing IDs that one bit of the vector
 * stands for
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_rid_ctrl1_granularity(u32 r)
{
	return FIELD_GET(PCICAP_FPB_RID_CTRL1_GRANULARITY, r);
}

/**
 * pcicap_fpb_rid_ctrl1_set_granularity() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_rid_ctrl1_set_granularity(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_RID_CTRL1_GRANULARITY) |
	       FIELD_PREP(PCICAP_FPB_RID_CTRL1_GRANULARITY, val);
}

/**
 * pcicap_fpb_rid_ctrl1_start() - First routing ID of the vector; bits 15 to 3
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_rid_ctrl1_start(u32 r)
{
	return FIELD_GET(PCICAP_FPB_RID_CTRL1_START, r);
}

/**
 * pcicap_fpb_rid_ctrl1_set_start() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_rid_ctrl1_set_start(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_RID_CTRL1_START) |
	       FIELD_PREP(PCICAP_FPB_RID_CTRL1_START, val);
}

/**
 * pcicap_fpb_rid_ctrl1_granularity_decoded() - Routing IDs that one bit of the
 * vector stands for
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_rid_ctrl1_granularity_decoded(u32 r)
{
	u64 n = pcicap_fpb_rid_ctrl1_granularity(r);

	return pcicap_pow2_64(n + 3);
}

/**
 * pcicap_fpb_read_rid_ctrl1() - read: Routing ID mechanism
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_rid_ctrl1(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_RID_CTRL1, val);
}

/**
 * pcicap_fpb_update_rid_ctrl1() - change bits: Routing ID mechanism
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
pcicap_fpb_update_rid_ctrl1(const struct pcicap_fpb *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FPB_RID_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_rid_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_RID_CTRL1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_rid_ctrl2_secondary_start() - First routing ID on the
 * secondary bus
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_rid_ctrl2_secondary_start(u32 r)
{
	return FIELD_GET(PCICAP_FPB_RID_CTRL2_SECONDARY_START, r);
}

/**
 * pcicap_fpb_rid_ctrl2_set_secondary_start() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_rid_ctrl2_set_secondary_start(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_RID_CTRL2_SECONDARY_START) |
	       FIELD_PREP(PCICAP_FPB_RID_CTRL2_SECONDARY_START, val);
}

/**
 * pcicap_fpb_rid_ctrl2_secondary_start_decoded() - First routing ID on the
 * secondary bus
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_rid_ctrl2_secondary_start_decoded(u32 r)
{
	u64 n = pcicap_fpb_rid_ctrl2_secondary_start(r);

	return n << 3;
}

/**
 * pcicap_fpb_read_rid_ctrl2() - read: Routing IDs of the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_rid_ctrl2(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_RID_CTRL2, val);
}

/**
 * pcicap_fpb_update_rid_ctrl2() - change bits: Routing IDs of the secondary bus
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
pcicap_fpb_update_rid_ctrl2(const struct pcicap_fpb *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FPB_RID_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_rid_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_RID_CTRL2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_mem_low_ctrl_enable() - Decodes memory below 4 GiB by the vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_fpb_mem_low_ctrl_enable(u32 r)
{
	return FIELD_GET(PCICAP_FPB_MEM_LOW_CTRL_ENABLE, r);
}

/**
 * pcicap_fpb_mem_low_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_mem_low_ctrl_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FPB_MEM_LOW_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_FPB_MEM_LOW_CTRL_ENABLE, val);
}

/**
 * pcicap_fpb_mem_low_ctrl_granularity() - Memory that one bit stands for
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_fpb_mem_low_ctrl_granularity(u32 r)
{
	return FIELD_GET(PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY, r);
}

/**
 * pcicap_fpb_mem_low_ctrl_set_granularity() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_mem_low_ctrl_set_granularity(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY) |
	       FIELD_PREP(PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY, val);
}

/**
 * pcicap_fpb_mem_low_ctrl_start() - First address of the vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_mem_low_ctrl_start(u32 r)
{
	return FIELD_GET(PCICAP_FPB_MEM_LOW_CTRL_START, r);
}

/**
 * pcicap_fpb_mem_low_ctrl_set_start() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_mem_low_ctrl_set_start(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_MEM_LOW_CTRL_START) |
	       FIELD_PREP(PCICAP_FPB_MEM_LOW_CTRL_START, val);
}

/**
 * pcicap_fpb_mem_low_ctrl_granularity_decoded() - Memory that one bit
 * stands for
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_fpb_mem_low_ctrl_granularity_decoded(u32 r)
{
	u64 n = pcicap_fpb_mem_low_ctrl_granularity(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_fpb_mem_low_ctrl_start_decoded() - First address of the vector
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_fpb_mem_low_ctrl_start_decoded(u32 r)
{
	u64 n = pcicap_fpb_mem_low_ctrl_start(r);

	return n << 20;
}

/**
 * pcicap_fpb_read_mem_low_ctrl() - read: Memory low mechanism
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_mem_low_ctrl(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_MEM_LOW_CTRL, val);
}

/**
 * pcicap_fpb_update_mem_low_ctrl() - change bits: Memory low mechanism
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
pcicap_fpb_update_mem_low_ctrl(const struct pcicap_fpb *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FPB_MEM_LOW_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_mem_low_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_MEM_LOW_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_mem_high_ctrl1_enable() - Decodes memory above 4 GiB by the vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_fpb_mem_high_ctrl1_enable(u32 r)
{
	return FIELD_GET(PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE, r);
}

/**
 * pcicap_fpb_mem_high_ctrl1_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_mem_high_ctrl1_set_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE) |
	       FIELD_PREP(PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE, val);
}

/**
 * pcicap_fpb_mem_high_ctrl1_granularity() - Memory that one bit stands for
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_fpb_mem_high_ctrl1_granularity(u32 r)
{
	return FIELD_GET(PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY, r);
}

/**
 * pcicap_fpb_mem_high_ctrl1_set_granularity() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_mem_high_ctrl1_set_granularity(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY) |
	       FIELD_PREP(PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY, val);
}

/**
 * pcicap_fpb_mem_high_ctrl1_start_lower() - Bits 31 to 28 of the first address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_mem_high_ctrl1_start_lower(u32 r)
{
	return FIELD_GET(PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER, r);
}

/**
 * pcicap_fpb_mem_high_ctrl1_set_start_lower() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_mem_high_ctrl1_set_start_lower(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER) |
	       FIELD_PREP(PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER, val);
}

/**
 * pcicap_fpb_mem_high_ctrl1_granularity_decoded() - Memory that one bit
 * stands for
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_fpb_mem_high_ctrl1_granularity_decoded(u32 r)
{
	u64 n = pcicap_fpb_mem_high_ctrl1_granularity(r);

	return pcicap_pow2_64(n + 28);
}

/**
 * pcicap_fpb_read_mem_high_ctrl1() - read: Memory high mechanism
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_mem_high_ctrl1(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL1, val);
}

/**
 * pcicap_fpb_update_mem_high_ctrl1() - change bits: Memory high mechanism
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
pcicap_fpb_update_mem_high_ctrl1(const struct pcicap_fpb *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FPB_MEM_HIGH_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_mem_high_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL1,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_read_mem_high_ctrl2() - read: Bits 63 to 32 of the first address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_mem_high_ctrl2(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL2, val);
}

/**
 * pcicap_fpb_write_mem_high_ctrl2() - write: Bits 63 to 32 of the first address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_fpb_write_mem_high_ctrl2(const struct pcicap_fpb *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL2, val);
}

/**
 * pcicap_fpb_update_mem_high_ctrl2() - change bits: Bits 63 to 32 of the
 * first address
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
pcicap_fpb_update_mem_high_ctrl2(const struct pcicap_fpb *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_mem_high_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL2,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_vector_access_ctrl_offset() - Dword of the vector
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in dwords.
 */
static inline u32
pcicap_fpb_vector_access_ctrl_offset(u32 r)
{
	return FIELD_GET(PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET, r);
}

/**
 * pcicap_fpb_vector_access_ctrl_set_offset() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_vector_access_ctrl_set_offset(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET) |
	       FIELD_PREP(PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET, val);
}

/**
 * pcicap_fpb_vector_access_ctrl_select() - Which vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_fpb_vector_access_ctrl_select(u32 r)
{
	return FIELD_GET(PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT, r);
}

/**
 * pcicap_fpb_vector_access_ctrl_set_select() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_fpb_vector_access_ctrl_set_select(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT) |
	       FIELD_PREP(PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT, val);
}

/**
 * pcicap_fpb_read_vector_access_ctrl() - read: Which dword of which vector the
 * data register shows
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_vector_access_ctrl(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_VECTOR_ACCESS_CTRL, val);
}

/**
 * pcicap_fpb_update_vector_access_ctrl() - change bits: Which dword of which
 * vector the data register shows
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
pcicap_fpb_update_vector_access_ctrl(const struct pcicap_fpb *v, u32 mask,
				     u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_FPB_VECTOR_ACCESS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_vector_access_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_VECTOR_ACCESS_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_read_vector_access_data() - read: 32 bits of the selected vector
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_fpb_read_vector_access_data(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_VECTOR_ACCESS_DATA, val);
}

/**
 * pcicap_fpb_write_vector_access_data() - write: 32 bits of the selected vector
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_fpb_write_vector_access_data(const struct pcicap_fpb *v, u32 val)
{
	return pcicap_view_write32(&v->view, PCICAP_FPB_VECTOR_ACCESS_DATA,
				   val);
}

/**
 * pcicap_fpb_update_vector_access_data() - change bits: 32 bits of the
 * selected vector
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
pcicap_fpb_update_vector_access_data(const struct pcicap_fpb *v, u32 mask,
				     u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_vector_access_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_VECTOR_ACCESS_DATA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_fpb_read_mem_high_start() - read: First address of the vector
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
pcicap_fpb_read_mem_high_start(const struct pcicap_fpb *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_fpb_read_mem_high_ctrl1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_fpb_mem_high_ctrl1_start_lower(part) << 28;
	}
	{
		u32 part;

		ret = pcicap_fpb_read_mem_high_ctrl2(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_fpb_write_mem_high_start() - write: First address of the vector
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
pcicap_fpb_write_mem_high_start(const struct pcicap_fpb *v, u64 value)
{
	int ret;

	if ((value & (((u64)1 << 28) - 1)))
		return -EDOM;
	{
		u32 val = (u32)(value >> 28);
		u32 bits = (u32)((((u32)val & 0xf) << 28));
		u32 part = bits;

		ret = pcicap_fpb_update_mem_high_ctrl1(v, 0xf0000000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = (u32)(value >> 32);
		u32 bits = (u32)(((u32)val & 0xffffffff));
		u32 part = bits;

		ret = pcicap_fpb_write_mem_high_ctrl2(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/**
 * struct pcicap_fpb_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_fpb_dwords {
	struct pcicap_fpb v;
	u32 dw[9];
};

/**
 * pcicap_fpb_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_fpb_snapshot(const struct pcicap_fpb *v, struct pcicap_fpb_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 9, &s->dw[0]);
}

/**
 * pcicap_fpb_snapshot_cap() - from a snapshot: Which of the three mechanisms
 * there are
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_cap(const struct pcicap_fpb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FPB_CAP, val);
}

/**
 * pcicap_fpb_snapshot_rid_ctrl1() - from a snapshot: Routing ID mechanism
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_rid_ctrl1(const struct pcicap_fpb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FPB_RID_CTRL1,
				    val);
}

/**
 * pcicap_fpb_snapshot_rid_ctrl2() - from a snapshot: Routing IDs of the
 * secondary bus
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_rid_ctrl2(const struct pcicap_fpb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FPB_RID_CTRL2,
				    val);
}

/**
 * pcicap_fpb_snapshot_mem_low_ctrl() - from a snapshot: Memory low mechanism
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_mem_low_ctrl(const struct pcicap_fpb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_MEM_LOW_CTRL, val);
}

/**
 * pcicap_fpb_snapshot_mem_high_ctrl1() - from a snapshot: Memory high mechanism
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_mem_high_ctrl1(const struct pcicap_fpb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_MEM_HIGH_CTRL1, val);
}

/**
 * pcicap_fpb_snapshot_mem_high_ctrl2() - from a snapshot: Bits 63 to 32 of the
 * first address
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_mem_high_ctrl2(const struct pcicap_fpb_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_MEM_HIGH_CTRL2, val);
}

/**
 * pcicap_fpb_snapshot_vector_access_ctrl() - from a snapshot: Which dword of
 * which vector the data register shows
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_vector_access_ctrl(const struct pcicap_fpb_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_VECTOR_ACCESS_CTRL, val);
}

/**
 * pcicap_fpb_snapshot_vector_access_data() - from a snapshot: 32 bits of the
 * selected vector
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_fpb_snapshot_vector_access_data(const struct pcicap_fpb_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_VECTOR_ACCESS_DATA, val);
}

/**
 * pcicap_fpb_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_fpb_init(struct pcicap_fpb *v)
{
	pcicap_view_clamp(&v->view, 36);
	return 0;
}

/**
 * pcicap_fpb_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_fpb_find().
 */
static inline int __must_check
pcicap_fpb_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_fpb *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0015, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_fpb_init(v);
}

/**
 * pcicap_fpb_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_fpb_find(struct pcicap_cfg *cfg, struct pcicap_fpb *v)
{
	return pcicap_fpb_find_after(cfg, 0, v);
}

/**
 * pcicap_fpb_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_fpb_find().
 */
static inline int __must_check
pcicap_fpb_find_next(const struct pcicap_fpb *prev, struct pcicap_fpb *v)
{
	return pcicap_fpb_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_FPB_H */
