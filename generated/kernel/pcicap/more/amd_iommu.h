/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AMD IOMMU: what few need
 *
 * Generated from specs/vendor/amd_iommu.yaml - do not edit.
 */
#ifndef PCICAP_AMD_IOMMU_MORE_H
#define PCICAP_AMD_IOMMU_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/amd_iommu.h>

/**
 * pcicap_amd_iommu_base_low_base_decoded() - Address bits 31 to 14
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_amd_iommu_base_low_base_decoded(pcicap_amd_iommu_base_low_t r)
{
	u64 n = pcicap_get(r, PCICAP_AMD_IOMMU_BASE_LOW_BASE);

	return n << 14;
}

/**
 * pcicap_amd_iommu_base_low_base_encode() - from a quantity: Address bits 31
 * to 14
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_amd_iommu_base_low_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 18, 14, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_amd_iommu_read_base() - read: Address of the registers
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_base(const struct pcicap_amd_iommu *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_amd_iommu_base_low_t r;
		u64 n;

		ret = pcicap_amd_iommu_read_base_low(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_AMD_IOMMU_BASE_LOW_BASE);
		all |= n << 14;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_amd_iommu_read_base_high(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

#endif /* PCICAP_AMD_IOMMU_MORE_H */
