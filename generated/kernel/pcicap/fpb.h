/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Flattening Portal Bridge
 *
 * Generated from specs/std/fpb.yaml - do not edit.
 */
/*
 * Source: PCIe Base, FPB Capability; Microsoft ntddk documentation,
 * pcics, pydiskcmd
 */
#ifndef PCICAP_FPB_H
#define PCICAP_FPB_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_FPB_ID				0x15
#define PCICAP_FPB_SIZE				0x24

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_fpb_cap_t;
/* hwinit: FPB capabilities */
#define PCICAP_FPB_CAP				0x04
/* hwinit: Decodes routing IDs */
#define  PCICAP_FPB_CAP_RID_DECODE		PCICAP_BITS(pcicap_fpb_cap_t, 0x00000001)
/* hwinit: MEM Low decode mechanism is supported */
#define  PCICAP_FPB_CAP_MEM_LOW_DECODE		PCICAP_BITS(pcicap_fpb_cap_t, 0x00000002)
/* hwinit: MEM High decode mechanism is supported */
#define  PCICAP_FPB_CAP_MEM_HIGH_DECODE		PCICAP_BITS(pcicap_fpb_cap_t, 0x00000004)
/* hwinit: Number of devices on the secondary bus */
#define  PCICAP_FPB_CAP_SECONDARY_DEVICES	PCICAP_BITS(pcicap_fpb_cap_t, 0x000000f8)
/* hwinit: Size of the routing ID vector */
#define  PCICAP_FPB_CAP_RID_VECTOR_SIZE		PCICAP_BITS(pcicap_fpb_cap_t, 0x00000700)
/* hwinit: Size of the memory low vector */
#define  PCICAP_FPB_CAP_MEM_LOW_VECTOR_SIZE	PCICAP_BITS(pcicap_fpb_cap_t, 0x00070000)
/* hwinit: Size of the memory high vector */
#define  PCICAP_FPB_CAP_MEM_HIGH_VECTOR_SIZE	PCICAP_BITS(pcicap_fpb_cap_t, 0x07000000)

typedef u32 __bitwise pcicap_fpb_rid_ctrl1_t;
/* rw: Routing ID mechanism */
#define PCICAP_FPB_RID_CTRL1			0x08
/* rw: Routing ID decode mechanism is enabled */
#define  PCICAP_FPB_RID_CTRL1_ENABLE		PCICAP_BITS(pcicap_fpb_rid_ctrl1_t, 0x00000001)
/* rw: Granularity: routing IDs that one bit of the vector stands for */
#define  PCICAP_FPB_RID_CTRL1_GRANULARITY	PCICAP_BITS(pcicap_fpb_rid_ctrl1_t, 0x000000f0)
/* rw: Start of the vector: bits 15 to 3 of the first routing ID */
#define  PCICAP_FPB_RID_CTRL1_START		PCICAP_BITS(pcicap_fpb_rid_ctrl1_t, 0xfff80000)

typedef u32 __bitwise pcicap_fpb_rid_ctrl2_t;
/* rw: Routing IDs of the secondary bus */
#define PCICAP_FPB_RID_CTRL2			0x0c
/* rw: First routing ID on the secondary bus */
#define  PCICAP_FPB_RID_CTRL2_SECONDARY_START	PCICAP_BITS(pcicap_fpb_rid_ctrl2_t, 0x0000fff8)

typedef u32 __bitwise pcicap_fpb_mem_low_ctrl_t;
/* rw: Memory low mechanism */
#define PCICAP_FPB_MEM_LOW_CTRL			0x10
/* rw: MEM Low decode mechanism is enabled */
#define  PCICAP_FPB_MEM_LOW_CTRL_ENABLE		PCICAP_BITS(pcicap_fpb_mem_low_ctrl_t, 0x00000001)
/* rw: Granularity: memory that one bit of the vector stands for */
#define  PCICAP_FPB_MEM_LOW_CTRL_GRANULARITY	PCICAP_BITS(pcicap_fpb_mem_low_ctrl_t, 0x000000f0)
/* rw: Start address of the vector */
#define  PCICAP_FPB_MEM_LOW_CTRL_START		PCICAP_BITS(pcicap_fpb_mem_low_ctrl_t, 0xfff00000)

typedef u32 __bitwise pcicap_fpb_mem_high_ctrl1_t;
/* rw: Memory high mechanism */
#define PCICAP_FPB_MEM_HIGH_CTRL1		0x14
/* rw: MEM High decode mechanism is enabled */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_ENABLE	PCICAP_BITS(pcicap_fpb_mem_high_ctrl1_t, 0x00000001)
/* rw: Granularity: memory that one bit of the vector stands for */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_GRANULARITY	PCICAP_BITS(pcicap_fpb_mem_high_ctrl1_t, 0x000000f0)
/* rw: Bits 31 to 28 of the first address */
#define  PCICAP_FPB_MEM_HIGH_CTRL1_START_LOWER	PCICAP_BITS(pcicap_fpb_mem_high_ctrl1_t, 0xf0000000)
/* rw: Bits 63 to 32 of the first address */
#define PCICAP_FPB_MEM_HIGH_CTRL2		0x18

typedef u32 __bitwise pcicap_fpb_vector_access_ctrl_t;
/* rw: Selects the dword and the vector in the data register */
#define PCICAP_FPB_VECTOR_ACCESS_CTRL			0x1c
/* rw: Offset of the dword in the vector */
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_OFFSET \
	PCICAP_BITS(pcicap_fpb_vector_access_ctrl_t, 0x000000ff)
/* rw: Which vector */
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT \
	PCICAP_BITS(pcicap_fpb_vector_access_ctrl_t, 0x0000c000)
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT_RID \
	PCICAP_BITS(pcicap_fpb_vector_access_ctrl_t, 0x00000000)
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT_MEM_LOW \
	PCICAP_BITS(pcicap_fpb_vector_access_ctrl_t, 0x00004000)
#define  PCICAP_FPB_VECTOR_ACCESS_CTRL_SELECT_MEM_HIGH \
	PCICAP_BITS(pcicap_fpb_vector_access_ctrl_t, 0x00008000)
/* rw: 32 bits of the selected vector */
#define PCICAP_FPB_VECTOR_ACCESS_DATA		0x20
/* clang-format on */

/**
 * struct pcicap_fpb - Flattening Portal Bridge
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_fpb_find() only.
 */
struct pcicap_fpb {
	struct pci_dev *dev;
	u16 pos;
};

/* FPB capabilities */
static inline int __must_check
pcicap_fpb_read_cap(const struct pcicap_fpb *v, pcicap_fpb_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Routing ID mechanism */
static inline int __must_check
pcicap_fpb_read_rid_ctrl1(const struct pcicap_fpb *v,
			  pcicap_fpb_rid_ctrl1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_RID_CTRL1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_fpb_update_rid_ctrl1(const struct pcicap_fpb *v,
			    pcicap_fpb_rid_ctrl1_t mask,
			    pcicap_fpb_rid_ctrl1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfff800f1);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FPB_RID_CTRL1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Routing IDs of the secondary bus */
static inline int __must_check
pcicap_fpb_read_rid_ctrl2(const struct pcicap_fpb *v,
			  pcicap_fpb_rid_ctrl2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_RID_CTRL2 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_fpb_update_rid_ctrl2(const struct pcicap_fpb *v,
			    pcicap_fpb_rid_ctrl2_t mask,
			    pcicap_fpb_rid_ctrl2_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x0000fff8);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FPB_RID_CTRL2 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Memory low mechanism */
static inline int __must_check
pcicap_fpb_read_mem_low_ctrl(const struct pcicap_fpb *v,
			     pcicap_fpb_mem_low_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_MEM_LOW_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_fpb_update_mem_low_ctrl(const struct pcicap_fpb *v,
			       pcicap_fpb_mem_low_ctrl_t mask,
			       pcicap_fpb_mem_low_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xfff000f1);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FPB_MEM_LOW_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Memory high mechanism */
static inline int __must_check
pcicap_fpb_read_mem_high_ctrl1(const struct pcicap_fpb *v,
			       pcicap_fpb_mem_high_ctrl1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_MEM_HIGH_CTRL1 + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_fpb_update_mem_high_ctrl1(const struct pcicap_fpb *v,
				 pcicap_fpb_mem_high_ctrl1_t mask,
				 pcicap_fpb_mem_high_ctrl1_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xf00000f1);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FPB_MEM_HIGH_CTRL1 + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Bits 63 to 32 of the first address */
static inline int __must_check
pcicap_fpb_read_mem_high_ctrl2(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_FPB_MEM_HIGH_CTRL2,
				    val);
}

static inline int __must_check
pcicap_fpb_write_mem_high_ctrl2(const struct pcicap_fpb *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_FPB_MEM_HIGH_CTRL2,
				     val);
}

/* Selects the dword and the vector in the data register */
static inline int __must_check
pcicap_fpb_read_vector_access_ctrl(const struct pcicap_fpb *v,
				   pcicap_fpb_vector_access_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_VECTOR_ACCESS_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_fpb_update_vector_access_ctrl(const struct pcicap_fpb *v,
				     pcicap_fpb_vector_access_ctrl_t mask,
				     pcicap_fpb_vector_access_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x0000c0ff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_FPB_VECTOR_ACCESS_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* 32 bits of the selected vector */
static inline int __must_check
pcicap_fpb_read_vector_access_data(const struct pcicap_fpb *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_FPB_VECTOR_ACCESS_DATA,
				    val);
}

static inline int __must_check
pcicap_fpb_write_vector_access_data(const struct pcicap_fpb *v, u32 val)
{
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_FPB_VECTOR_ACCESS_DATA,
				     val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_fpb_at(struct pci_dev *dev, u16 pos, struct pcicap_fpb *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_fpb_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_fpb_find(struct pci_dev *dev, struct pcicap_fpb *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_FPB_ID);
	int ret = pcicap_fpb_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_fpb_find_next(const struct pcicap_fpb *prev, struct pcicap_fpb *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_FPB_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_fpb_at(dev, pos, v);
}

#endif /* PCICAP_FPB_H */
