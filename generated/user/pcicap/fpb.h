/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flattening Portal Bridge
 *
 * Generated from specs/std/fpb.yaml - do not edit.
 * Source: PCIe Base, FPB Capability; Microsoft ntddk documentation, pcics, pydiskcmd
 */
#ifndef PCICAP_FPB_H
#define PCICAP_FPB_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_FPB_ID				0x15
#define PCICAP_FPB_SIZE				0x24

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: FPB capabilities */
#define PCICAP_FPB_CAP				0x04
/* hwinit: Decodes routing IDs */
#define  PCICAP_FPB_CAP_RID_DECODE		0x00000001
/* hwinit: MEM Low decode mechanism is supported */
#define  PCICAP_FPB_CAP_MEM_LOW_DECODE		0x00000002
/* hwinit: MEM High decode mechanism is supported */
#define  PCICAP_FPB_CAP_MEM_HIGH_DECODE		0x00000004
/* hwinit: Number of devices on the secondary bus */
#define  PCICAP_FPB_CAP_SECONDARY_DEVICES	0x000000f8
/* hwinit: Size of the routing ID vector */
#define  PCICAP_FPB_CAP_RID_VECTOR_SIZE		0x00000700
/* hwinit: Size of the memory low vector */
#define  PCICAP_FPB_CAP_MEM_LOW_VECTOR_SIZE	0x00070000
/* hwinit: Size of the memory high vector */
#define  PCICAP_FPB_CAP_MEM_HIGH_VECTOR_SIZE	0x07000000

/* rw: Routing ID mechanism */
#define PCICAP_FPB_RID_CTRL1			0x08
/* rw: Routing ID decode mechanism is enabled */
#define  PCICAP_FPB_RID_CTRL1_ENABLE		0x00000001
/* rw: Granularity: routing IDs that one bit of the vector stands for */
#define  PCICAP_FPB_RID_CTRL1_GRANULARITY	0x000000f0
/* rw: Start of the vector: bits 15 to 3 of the first routing ID */
#define  PCICAP_FPB_RID_CTRL1_START		0xfff80000
#define  PCICAP_FPB_RID_CTRL1_WRITE_MASK	0xfff800f1

/* rw: Routing IDs of the secondary bus */
#define PCICAP_FPB_RID_CTRL2			0x0c
/* rw: First routing ID on the secondary bus */
#define  PCICAP_FPB_RID_CTRL2_SECONDARY_START	0x0000fff8
#define  PCICAP_FPB_RID_CTRL2_WRITE_MASK	0x0000fff8

/* rw: Memory low mechanism */
#define PCICAP_FPB_MEM_LOW_CTRL			0x10
/* rw: MEM Low decode mechanism is enabled */
#define  PCICAP_FPB_MEM_LOW_CTRL_ENABLE		0x00000001
/* rw: Granularity: memory that one bit of the vector stands for */
#define  PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY	0x000000f0
/* rw: Start address of the vector */
#define  PCICAP_FPB_MEM_LOW_CTRL_START		0xfff00000
#define  PCICAP_FPB_MEM_LOW_CTRL_WRITE_MASK	0xfff000f1

/* rw: Memory high mechanism */
#define PCICAP_FPB_MEM_HIGH_CTRL1		0x14
/* rw: MEM High decode mechanism is enabled */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE	0x00000001
/* rw: Granularity: memory that one bit of the vector stands for */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY	0x000000f0
/* rw: Bits 31 to 28 of the first address */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER	0xf0000000
#define  PCICAP_FPB_MEM_HIGH_CTRL1_WRITE_MASK	0xf00000f1
#define PCICAP_FPB_MEM_HIGH_CTRL2		0x18	/* rw: Bits 63 to 32 of the first address */

/* rw: Selects the dword and the vector in the data register */
#define PCICAP_FPB_VECTOR_ACCESS_CTRL			0x1c
/* rw: Offset of the dword in the vector */
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

/* FPB capabilities */
struct pcicap_fpb_cap {
	uint32_t raw;
};

/* Decodes routing IDs */
static inline bool
pcicap_fpb_cap_rid_decode(struct pcicap_fpb_cap r)
{
	return (r.raw & PCICAP_FPB_CAP_RID_DECODE) != 0;
}

/* MEM Low decode mechanism is supported */
static inline bool
pcicap_fpb_cap_mem_low_decode(struct pcicap_fpb_cap r)
{
	return (r.raw & PCICAP_FPB_CAP_MEM_LOW_DECODE) != 0;
}

/* MEM High decode mechanism is supported */
static inline bool
pcicap_fpb_cap_mem_high_decode(struct pcicap_fpb_cap r)
{
	return (r.raw & PCICAP_FPB_CAP_MEM_HIGH_DECODE) != 0;
}

/* Number of devices on the secondary bus */
static inline uint32_t
pcicap_fpb_cap_secondary_devices(struct pcicap_fpb_cap r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_CAP_SECONDARY_DEVICES) >> 3);
}

/* Size of the routing ID vector (raw; quantity in bits) */
static inline uint32_t
pcicap_fpb_cap_rid_vector_size(struct pcicap_fpb_cap r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_CAP_RID_VECTOR_SIZE) >> 8);
}

/* Size of the memory low vector (raw; quantity in bits) */
static inline uint32_t
pcicap_fpb_cap_mem_low_vector_size(struct pcicap_fpb_cap r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_CAP_MEM_LOW_VECTOR_SIZE) >> 16);
}

/* Size of the memory high vector (raw; quantity in bits) */
static inline uint32_t
pcicap_fpb_cap_mem_high_vector_size(struct pcicap_fpb_cap r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_CAP_MEM_HIGH_VECTOR_SIZE) >> 24);
}

/* Number of devices on the secondary bus, as a quantity. */
static inline uint64_t
pcicap_fpb_cap_secondary_devices_decoded(struct pcicap_fpb_cap r)
{
	uint64_t n = pcicap_fpb_cap_secondary_devices(r);

	return (n + 1);
}

/**
 * pcicap_fpb_cap_secondary_devices_encode() - from a quantity: Number of
 * devices on the secondary bus
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_cap_secondary_devices_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 5, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Size of the routing ID vector, as a quantity in bits. */
static inline uint64_t
pcicap_fpb_cap_rid_vector_size_decoded(struct pcicap_fpb_cap r)
{
	uint64_t n = pcicap_fpb_cap_rid_vector_size(r);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_rid_vector_size_encode() - from a quantity: Size of the
 * routing ID vector
 * @quantity: the quantity in bits
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_cap_rid_vector_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 8, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Size of the memory low vector, as a quantity in bits. */
static inline uint64_t
pcicap_fpb_cap_mem_low_vector_size_decoded(struct pcicap_fpb_cap r)
{
	uint64_t n = pcicap_fpb_cap_mem_low_vector_size(r);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_mem_low_vector_size_encode() - from a quantity: Size of the
 * memory low vector
 * @quantity: the quantity in bits
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_cap_mem_low_vector_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 8, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Size of the memory high vector, as a quantity in bits. */
static inline uint64_t
pcicap_fpb_cap_mem_high_vector_size_decoded(struct pcicap_fpb_cap r)
{
	uint64_t n = pcicap_fpb_cap_mem_high_vector_size(r);

	return pcicap_pow2_64(n + 8);
}

/**
 * pcicap_fpb_cap_mem_high_vector_size_encode() - from a quantity: Size of the
 * memory high vector
 * @quantity: the quantity in bits
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_cap_mem_high_vector_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 8, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_fpb_read_cap() - read: FPB capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_cap(const struct pcicap_fpb *v, struct pcicap_fpb_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_CAP, &val->raw);
}

/* Routing ID mechanism */
struct pcicap_fpb_rid_ctrl1 {
	uint32_t raw;
};

/* Routing ID decode mechanism is enabled */
static inline bool
pcicap_fpb_rid_ctrl1_enable(struct pcicap_fpb_rid_ctrl1 r)
{
	return (r.raw & PCICAP_FPB_RID_CTRL1_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_rid_ctrl1
pcicap_fpb_rid_ctrl1_set_enable(struct pcicap_fpb_rid_ctrl1 r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_RID_CTRL1_ENABLE,
			      val ? PCICAP_FPB_RID_CTRL1_ENABLE : 0);
	return r;
}

/* Granularity: routing IDs that one bit of the vector stands for */
static inline uint32_t
pcicap_fpb_rid_ctrl1_granularity(struct pcicap_fpb_rid_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_RID_CTRL1_GRANULARITY) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_rid_ctrl1
pcicap_fpb_rid_ctrl1_set_granularity(struct pcicap_fpb_rid_ctrl1 r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_RID_CTRL1_GRANULARITY,
			      (uint32_t)val << 4);
	return r;
}

/* Start of the vector: bits 15 to 3 of the first routing ID */
static inline uint32_t
pcicap_fpb_rid_ctrl1_start(struct pcicap_fpb_rid_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_RID_CTRL1_START) >> 19);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_rid_ctrl1
pcicap_fpb_rid_ctrl1_set_start(struct pcicap_fpb_rid_ctrl1 r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_RID_CTRL1_START,
			      (uint32_t)val << 19);
	return r;
}

/*
 * Granularity: routing IDs that one bit of the vector stands for, as
 * a quantity.
 */
static inline uint64_t
pcicap_fpb_rid_ctrl1_granularity_decoded(struct pcicap_fpb_rid_ctrl1 r)
{
	uint64_t n = pcicap_fpb_rid_ctrl1_granularity(r);

	return pcicap_pow2_64(n + 3);
}

/**
 * pcicap_fpb_rid_ctrl1_granularity_encode() - from a quantity: Granularity:
 * routing IDs that one bit of the vector stands for
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_rid_ctrl1_granularity_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_fpb_read_rid_ctrl1() - read: Routing ID mechanism
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_rid_ctrl1(const struct pcicap_fpb *v,
			  struct pcicap_fpb_rid_ctrl1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_RID_CTRL1, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_update_rid_ctrl1(const struct pcicap_fpb *v, uint32_t mask,
			    struct pcicap_fpb_rid_ctrl1 val)
{
	struct pcicap_fpb_rid_ctrl1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FPB_RID_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_rid_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_RID_CTRL1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Routing IDs of the secondary bus */
struct pcicap_fpb_rid_ctrl2 {
	uint32_t raw;
};

/* First routing ID on the secondary bus */
static inline uint32_t
pcicap_fpb_rid_ctrl2_secondary_start(struct pcicap_fpb_rid_ctrl2 r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_RID_CTRL2_SECONDARY_START) >> 3);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_rid_ctrl2
pcicap_fpb_rid_ctrl2_set_secondary_start(struct pcicap_fpb_rid_ctrl2 r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_RID_CTRL2_SECONDARY_START,
			      (uint32_t)val << 3);
	return r;
}

/* First routing ID on the secondary bus, as a quantity. */
static inline uint64_t
pcicap_fpb_rid_ctrl2_secondary_start_decoded(struct pcicap_fpb_rid_ctrl2 r)
{
	uint64_t n = pcicap_fpb_rid_ctrl2_secondary_start(r);

	return n << 3;
}

/**
 * pcicap_fpb_rid_ctrl2_secondary_start_encode() - from a quantity: First
 * routing ID on the secondary bus
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_rid_ctrl2_secondary_start_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 13, 3, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_fpb_read_rid_ctrl2() - read: Routing IDs of the secondary bus
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_rid_ctrl2(const struct pcicap_fpb *v,
			  struct pcicap_fpb_rid_ctrl2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_RID_CTRL2, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_update_rid_ctrl2(const struct pcicap_fpb *v, uint32_t mask,
			    struct pcicap_fpb_rid_ctrl2 val)
{
	struct pcicap_fpb_rid_ctrl2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FPB_RID_CTRL2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_rid_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_RID_CTRL2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Memory low mechanism */
struct pcicap_fpb_mem_low_ctrl {
	uint32_t raw;
};

/* MEM Low decode mechanism is enabled */
static inline bool
pcicap_fpb_mem_low_ctrl_enable(struct pcicap_fpb_mem_low_ctrl r)
{
	return (r.raw & PCICAP_FPB_MEM_LOW_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_mem_low_ctrl
pcicap_fpb_mem_low_ctrl_set_enable(struct pcicap_fpb_mem_low_ctrl r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_MEM_LOW_CTRL_ENABLE,
			      val ? PCICAP_FPB_MEM_LOW_CTRL_ENABLE : 0);
	return r;
}

/*
 * Granularity: memory that one bit of the vector stands for (raw; quantity
 * in bytes)
 */
static inline uint32_t
pcicap_fpb_mem_low_ctrl_granularity(struct pcicap_fpb_mem_low_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_mem_low_ctrl
pcicap_fpb_mem_low_ctrl_set_granularity(struct pcicap_fpb_mem_low_ctrl r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY,
			      (uint32_t)val << 4);
	return r;
}

/* Start address of the vector */
static inline uint32_t
pcicap_fpb_mem_low_ctrl_start(struct pcicap_fpb_mem_low_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_MEM_LOW_CTRL_START) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_mem_low_ctrl
pcicap_fpb_mem_low_ctrl_set_start(struct pcicap_fpb_mem_low_ctrl r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_MEM_LOW_CTRL_START,
			      (uint32_t)val << 20);
	return r;
}

/*
 * Granularity: memory that one bit of the vector stands for, as a quantity
 * in bytes.
 */
static inline uint64_t
pcicap_fpb_mem_low_ctrl_granularity_decoded(struct pcicap_fpb_mem_low_ctrl r)
{
	uint64_t n = pcicap_fpb_mem_low_ctrl_granularity(r);

	return pcicap_pow2_64(n + 20);
}

/**
 * pcicap_fpb_mem_low_ctrl_granularity_encode() - from a quantity: Granularity:
 * memory that one bit of the vector stands for
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_mem_low_ctrl_granularity_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Start address of the vector, as a quantity. */
static inline uint64_t
pcicap_fpb_mem_low_ctrl_start_decoded(struct pcicap_fpb_mem_low_ctrl r)
{
	uint64_t n = pcicap_fpb_mem_low_ctrl_start(r);

	return n << 20;
}

/**
 * pcicap_fpb_mem_low_ctrl_start_encode() - from a quantity: Start address of
 * the vector
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_mem_low_ctrl_start_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 12, 20, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_fpb_read_mem_low_ctrl() - read: Memory low mechanism
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_mem_low_ctrl(const struct pcicap_fpb *v,
			     struct pcicap_fpb_mem_low_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_MEM_LOW_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_update_mem_low_ctrl(const struct pcicap_fpb *v, uint32_t mask,
			       struct pcicap_fpb_mem_low_ctrl val)
{
	struct pcicap_fpb_mem_low_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FPB_MEM_LOW_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_mem_low_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_MEM_LOW_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Memory high mechanism */
struct pcicap_fpb_mem_high_ctrl1 {
	uint32_t raw;
};

/* MEM High decode mechanism is enabled */
static inline bool
pcicap_fpb_mem_high_ctrl1_enable(struct pcicap_fpb_mem_high_ctrl1 r)
{
	return (r.raw & PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_mem_high_ctrl1
pcicap_fpb_mem_high_ctrl1_set_enable(struct pcicap_fpb_mem_high_ctrl1 r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE,
			      val ? PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE : 0);
	return r;
}

/*
 * Granularity: memory that one bit of the vector stands for (raw; quantity
 * in bytes)
 */
static inline uint32_t
pcicap_fpb_mem_high_ctrl1_granularity(struct pcicap_fpb_mem_high_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_mem_high_ctrl1
pcicap_fpb_mem_high_ctrl1_set_granularity(struct pcicap_fpb_mem_high_ctrl1 r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY,
			      (uint32_t)val << 4);
	return r;
}

/* Bits 31 to 28 of the first address */
static inline uint32_t
pcicap_fpb_mem_high_ctrl1_start_lower(struct pcicap_fpb_mem_high_ctrl1 r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_mem_high_ctrl1
pcicap_fpb_mem_high_ctrl1_set_start_lower(struct pcicap_fpb_mem_high_ctrl1 r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER,
			      (uint32_t)val << 28);
	return r;
}

/*
 * Granularity: memory that one bit of the vector stands for, as a quantity
 * in bytes.
 */
static inline uint64_t
pcicap_fpb_mem_high_ctrl1_granularity_decoded(struct pcicap_fpb_mem_high_ctrl1 r)
{
	uint64_t n = pcicap_fpb_mem_high_ctrl1_granularity(r);

	return pcicap_pow2_64(n + 28);
}

/**
 * pcicap_fpb_mem_high_ctrl1_granularity_encode() - from a quantity:
 * Granularity: memory that one bit of the vector stands for
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_mem_high_ctrl1_granularity_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 28, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_fpb_read_mem_high_ctrl1() - read: Memory high mechanism
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_mem_high_ctrl1(const struct pcicap_fpb *v,
			       struct pcicap_fpb_mem_high_ctrl1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL1,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_update_mem_high_ctrl1(const struct pcicap_fpb *v, uint32_t mask,
				 struct pcicap_fpb_mem_high_ctrl1 val)
{
	struct pcicap_fpb_mem_high_ctrl1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FPB_MEM_HIGH_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_mem_high_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL1,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_fpb_read_mem_high_ctrl2() - read: Bits 63 to 32 of the first address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_mem_high_ctrl2(const struct pcicap_fpb *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL2, val);
}

/**
 * pcicap_fpb_write_mem_high_ctrl2() - write: Bits 63 to 32 of the first address
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_write_mem_high_ctrl2(const struct pcicap_fpb *v, uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_update_mem_high_ctrl2(const struct pcicap_fpb *v, uint32_t mask,
				 uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_mem_high_ctrl2(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_MEM_HIGH_CTRL2,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Selects the dword and the vector in the data register */
struct pcicap_fpb_vector_access_ctrl {
	uint32_t raw;
};

/* Offset of the dword in the vector (raw; quantity in dwords) */
static inline uint32_t
pcicap_fpb_vector_access_ctrl_offset(struct pcicap_fpb_vector_access_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_vector_access_ctrl
pcicap_fpb_vector_access_ctrl_set_offset(struct pcicap_fpb_vector_access_ctrl r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET, val);
	return r;
}

/* Which vector */
static inline uint32_t
pcicap_fpb_vector_access_ctrl_select(struct pcicap_fpb_vector_access_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_fpb_vector_access_ctrl
pcicap_fpb_vector_access_ctrl_set_select(struct pcicap_fpb_vector_access_ctrl r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT,
			      (uint32_t)val << 14);
	return r;
}

/**
 * pcicap_fpb_read_vector_access_ctrl() - read: Selects the dword and the vector
 * in the data register
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_vector_access_ctrl(const struct pcicap_fpb *v,
				   struct pcicap_fpb_vector_access_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_VECTOR_ACCESS_CTRL,
				  &val->raw);
}

/**
 * pcicap_fpb_update_vector_access_ctrl() - change bits: Selects the dword and
 * the vector in the data register
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
pcicap_fpb_update_vector_access_ctrl(const struct pcicap_fpb *v, uint32_t mask,
				     struct pcicap_fpb_vector_access_ctrl val)
{
	struct pcicap_fpb_vector_access_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_FPB_VECTOR_ACCESS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_vector_access_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_VECTOR_ACCESS_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_fpb_read_vector_access_data() - read: 32 bits of the selected vector
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_read_vector_access_data(const struct pcicap_fpb *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_FPB_VECTOR_ACCESS_DATA, val);
}

/**
 * pcicap_fpb_write_vector_access_data() - write: 32 bits of the selected vector
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_write_vector_access_data(const struct pcicap_fpb *v, uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_update_vector_access_data(const struct pcicap_fpb *v, uint32_t mask,
				     uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_fpb_read_vector_access_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_FPB_VECTOR_ACCESS_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_fpb_read_mem_high_start() - read: Start address of the vector
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
pcicap_fpb_read_mem_high_start(const struct pcicap_fpb *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_fpb_mem_high_ctrl1 part;

		ret = pcicap_fpb_read_mem_high_ctrl1(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_fpb_mem_high_ctrl1_start_lower(part) << 28;
	}
	{
		uint32_t part;

		ret = pcicap_fpb_read_mem_high_ctrl2(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_fpb_write_mem_high_start() - write: Start address of the vector
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
pcicap_fpb_write_mem_high_start(const struct pcicap_fpb *v, uint64_t value)
{
	int ret;

	if ((value & (((uint64_t)1 << 28) - 1)))
		return -EDOM;
	{
		uint32_t val = (uint32_t)(value >> 28);
		uint32_t bits = (uint32_t)((((uint32_t)val & 0xf) << 28));
		struct pcicap_fpb_mem_high_ctrl1 part = { bits };

		ret = pcicap_fpb_update_mem_high_ctrl1(v, 0xf0000000, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

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
	uint32_t dw[9];
};

/**
 * pcicap_fpb_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot(const struct pcicap_fpb *v, struct pcicap_fpb_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 9, &s->dw[0]);
}

/* FPB capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_cap(const struct pcicap_fpb_dwords *s,
			struct pcicap_fpb_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FPB_CAP,
				    &val->raw);
}

/* Routing ID mechanism: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_rid_ctrl1(const struct pcicap_fpb_dwords *s,
			      struct pcicap_fpb_rid_ctrl1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FPB_RID_CTRL1,
				    &val->raw);
}

/* Routing IDs of the secondary bus: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_rid_ctrl2(const struct pcicap_fpb_dwords *s,
			      struct pcicap_fpb_rid_ctrl2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_FPB_RID_CTRL2,
				    &val->raw);
}

/* Memory low mechanism: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_mem_low_ctrl(const struct pcicap_fpb_dwords *s,
				 struct pcicap_fpb_mem_low_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_MEM_LOW_CTRL, &val->raw);
}

/* Memory high mechanism: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_mem_high_ctrl1(const struct pcicap_fpb_dwords *s,
				   struct pcicap_fpb_mem_high_ctrl1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_MEM_HIGH_CTRL1, &val->raw);
}

/*
 * Bits 63 to 32 of the first address: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_mem_high_ctrl2(const struct pcicap_fpb_dwords *s,
				   uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_MEM_HIGH_CTRL2, val);
}

/*
 * Selects the dword and the vector in the data register: from a snapshot;
 * errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_vector_access_ctrl(const struct pcicap_fpb_dwords *s,
				       struct pcicap_fpb_vector_access_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_VECTOR_ACCESS_CTRL, &val->raw);
}

/* 32 bits of the selected vector: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_snapshot_vector_access_data(const struct pcicap_fpb_dwords *s,
				       uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_FPB_VECTOR_ACCESS_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_init(struct pcicap_fpb *v)
{
	pcicap_view_clamp(&v->view, 36);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_fpb_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_fpb *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_fpb_find_next(const struct pcicap_fpb *prev, struct pcicap_fpb *v)
{
	return pcicap_fpb_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_FPB_H */
