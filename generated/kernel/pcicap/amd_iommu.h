/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AMD IOMMU
 *
 * Generated from specs/vendor/amd_iommu.yaml - do not edit.
 */
/*
 * Source: AMD I/O Virtualization Technology (IOMMU) Specification, 3.2;
 * Linux amd_iommu
 */
#ifndef PCICAP_AMD_IOMMU_H
#define PCICAP_AMD_IOMMU_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_AMD_IOMMU_ID			0x0f

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_amd_iommu_header_t;
/* ro: Capability header of the IOMMU */
#define PCICAP_AMD_IOMMU_HEADER				0x00
/* ro: Capability ID */
#define  PCICAP_AMD_IOMMU_HEADER_CAP_ID \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x000000ff)
/* ro: Next capability */
#define  PCICAP_AMD_IOMMU_HEADER_NEXT \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x0000ff00)
/* ro: Capability type */
#define  PCICAP_AMD_IOMMU_HEADER_TYPE \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x00070000)
#define  PCICAP_AMD_IOMMU_HEADER_TYPE_IOMMU \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x00030000)
/* ro: Revision */
#define  PCICAP_AMD_IOMMU_HEADER_REVISION \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x00f80000)
/* ro: Remote IOTLBs */
#define  PCICAP_AMD_IOMMU_HEADER_IOTLB \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x01000000)
/* ro: HyperTransport tunnel translation */
#define  PCICAP_AMD_IOMMU_HEADER_HT_TUNNEL \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x02000000)
/* ro: Not-present table entries are cached */
#define  PCICAP_AMD_IOMMU_HEADER_NP_CACHE \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x04000000)
/* ro: The extended feature register is implemented */
#define  PCICAP_AMD_IOMMU_HEADER_EXTENDED_FEATURES \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x08000000)
/* ro: The second miscellaneous register is implemented */
#define  PCICAP_AMD_IOMMU_HEADER_EXTENDED \
	PCICAP_BITS(pcicap_amd_iommu_header_t, 0x10000000)

typedef u32 __bitwise pcicap_amd_iommu_base_low_t;
/* ro: Base address of the registers */
#define PCICAP_AMD_IOMMU_BASE_LOW		0x04
/* ro: Enable: the base address is valid and locked */
#define  PCICAP_AMD_IOMMU_BASE_LOW_ENABLE	PCICAP_BITS(pcicap_amd_iommu_base_low_t, 0x00000001)
/* ro: Address bits 31 to 14 */
#define  PCICAP_AMD_IOMMU_BASE_LOW_BASE		PCICAP_BITS(pcicap_amd_iommu_base_low_t, 0xffffc000)
/* ro: Address bits 63 to 32 */
#define PCICAP_AMD_IOMMU_BASE_HIGH		0x08

typedef u32 __bitwise pcicap_amd_iommu_range_t;
/* ro: Range of devices behind the IOMMU */
#define PCICAP_AMD_IOMMU_RANGE			0x0c
/* ro: HyperTransport UnitID */
#define  PCICAP_AMD_IOMMU_RANGE_UNIT_ID		PCICAP_BITS(pcicap_amd_iommu_range_t, 0x0000001f)
/* ro: The range is valid */
#define  PCICAP_AMD_IOMMU_RANGE_RANGE_VALID	PCICAP_BITS(pcicap_amd_iommu_range_t, 0x00000080)
/* ro: Bus number */
#define  PCICAP_AMD_IOMMU_RANGE_BUS		PCICAP_BITS(pcicap_amd_iommu_range_t, 0x0000ff00)
/* ro: First device and function */
#define  PCICAP_AMD_IOMMU_RANGE_FIRST_DEVICE	PCICAP_BITS(pcicap_amd_iommu_range_t, 0x00ff0000)
/* ro: Last device and function */
#define  PCICAP_AMD_IOMMU_RANGE_LAST_DEVICE	PCICAP_BITS(pcicap_amd_iommu_range_t, 0xff000000)

typedef u32 __bitwise pcicap_amd_iommu_misc0_t;
/* ro: Addresses and interrupts */
#define PCICAP_AMD_IOMMU_MISC0			0x10
/* ro: Message number */
#define  PCICAP_AMD_IOMMU_MISC0_MSI_NUM		PCICAP_BITS(pcicap_amd_iommu_misc0_t, 0x0000001f)
/* ro: Guest virtual address size */
#define  PCICAP_AMD_IOMMU_MISC0_GVA_SIZE	PCICAP_BITS(pcicap_amd_iommu_misc0_t, 0x000000e0)
/* ro: Physical address size */
#define  PCICAP_AMD_IOMMU_MISC0_PA_SIZE		PCICAP_BITS(pcicap_amd_iommu_misc0_t, 0x00007f00)
/* ro: Virtual address size */
#define  PCICAP_AMD_IOMMU_MISC0_VA_SIZE		PCICAP_BITS(pcicap_amd_iommu_misc0_t, 0x003f8000)
/* ro: The HyperTransport ATS address range is reserved */
#define  PCICAP_AMD_IOMMU_MISC0_HT_ATS_RESERVED	PCICAP_BITS(pcicap_amd_iommu_misc0_t, 0x00400000)
/* ro: Interrupt message number of page requests */
#define  PCICAP_AMD_IOMMU_MISC0_MSI_NUM_PPR	PCICAP_BITS(pcicap_amd_iommu_misc0_t, 0xf8000000)

typedef u32 __bitwise pcicap_amd_iommu_misc1_t;
/* ro: More interrupts */
#define PCICAP_AMD_IOMMU_MISC1			0x14
/* ro: Interrupt message number of the guest virtual APIC */
#define  PCICAP_AMD_IOMMU_MISC1_MSI_NUM_GA	PCICAP_BITS(pcicap_amd_iommu_misc1_t, 0x0000001f)
/* clang-format on */

/**
 * struct pcicap_amd_iommu - AMD IOMMU
 * @dev: the function
 * @pos: offset in its configuration space
 * @header_extended: read once: the layout depends on it
 * @header_type: read once: the layout depends on it
 *
 * Made by pcicap_amd_iommu_find() only.
 */
struct pcicap_amd_iommu {
	struct pci_dev *dev;
	u16 pos;
	u32 header_extended;
	u32 header_type;
};

/* Capability header of the IOMMU */
static inline int __must_check
pcicap_amd_iommu_read_header(const struct pcicap_amd_iommu *v,
			     pcicap_amd_iommu_header_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AMD_IOMMU_HEADER + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Base address of the registers */
static inline int __must_check
pcicap_amd_iommu_read_base_low(const struct pcicap_amd_iommu *v,
			       pcicap_amd_iommu_base_low_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AMD_IOMMU_BASE_LOW + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_amd_iommu_read_base_high(const struct pcicap_amd_iommu *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_AMD_IOMMU_BASE_HIGH,
				    val);
}

/* Range of devices behind the IOMMU */
static inline int __must_check
pcicap_amd_iommu_read_range(const struct pcicap_amd_iommu *v,
			    pcicap_amd_iommu_range_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AMD_IOMMU_RANGE + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Addresses and interrupts */
static inline int __must_check
pcicap_amd_iommu_read_misc0(const struct pcicap_amd_iommu *v,
			    pcicap_amd_iommu_misc0_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AMD_IOMMU_MISC0 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* More interrupts */
static inline int __must_check
pcicap_amd_iommu_read_misc1(const struct pcicap_amd_iommu *v,
			    pcicap_amd_iommu_misc1_t *val)
{
	*val = (__force pcicap_amd_iommu_misc1_t)U32_MAX;
	if (v->header_extended != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_AMD_IOMMU_MISC1 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_amd_iommu_init(struct pcicap_amd_iommu *v)
{
	int ret;

	{
		pcicap_amd_iommu_header_t r;

		ret = pcicap_amd_iommu_read_header(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header_extended = 0;
		if (!ret)
			v->header_extended =
				pcicap_get(r, PCICAP_AMD_IOMMU_HEADER_EXTENDED);
		v->header_type = 0;
		if (!ret)
			v->header_type =
				pcicap_get(r, PCICAP_AMD_IOMMU_HEADER_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_amd_iommu_at(struct pci_dev *dev, u16 pos, struct pcicap_amd_iommu *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_amd_iommu_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_amd_iommu_find_after(struct pci_dev *dev, u16 after,
			    struct pcicap_amd_iommu *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x000f, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 1, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_amd_iommu_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->header_type == 3));
	return 0;
}

/**
 * pcicap_amd_iommu_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_amd_iommu_find(struct pci_dev *dev, struct pcicap_amd_iommu *v)
{
	return pcicap_amd_iommu_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_amd_iommu_find_next(const struct pcicap_amd_iommu *prev,
			   struct pcicap_amd_iommu *v)
{
	return pcicap_amd_iommu_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_AMD_IOMMU_H */
