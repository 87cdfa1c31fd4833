/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AMD IOMMU
 *
 * Generated from specs/vendor/amd_iommu.yaml - do not edit.
 * Source: AMD I/O Virtualization Technology (IOMMU) Specification, 3.2; Linux amd_iommu
 */
#ifndef PCICAP_AMD_IOMMU_H
#define PCICAP_AMD_IOMMU_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_AMD_IOMMU_ID			0x0f

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Header with what the IOMMU supports */
#define PCICAP_AMD_IOMMU_HEADER				0x00
/* ro: Capability ID */
#define  PCICAP_AMD_IOMMU_HEADER_CAP_ID			0x000000ff
/* ro: Next capability */
#define  PCICAP_AMD_IOMMU_HEADER_NEXT			0x0000ff00
/* ro: Capability type */
#define  PCICAP_AMD_IOMMU_HEADER_TYPE			0x00070000
#define  PCICAP_AMD_IOMMU_HEADER_TYPE_IOMMU		0x3
/* ro: Revision */
#define  PCICAP_AMD_IOMMU_HEADER_REVISION		0x00f80000
/* ro: Remote IOTLBs */
#define  PCICAP_AMD_IOMMU_HEADER_IOTLB			0x01000000
/* ro: HyperTransport tunnel translation */
#define  PCICAP_AMD_IOMMU_HEADER_HT_TUNNEL		0x02000000
/* ro: Caches entries that are not present */
#define  PCICAP_AMD_IOMMU_HEADER_NP_CACHE		0x04000000
/* ro: Has the extended feature register */
#define  PCICAP_AMD_IOMMU_HEADER_EXTENDED_FEATURES	0x08000000
/* ro: Has the second miscellaneous register */
#define  PCICAP_AMD_IOMMU_HEADER_EXTENDED		0x10000000

/* ro: Base of the registers */
#define PCICAP_AMD_IOMMU_BASE_LOW		0x04
/* ro: The base is valid and locked */
#define  PCICAP_AMD_IOMMU_BASE_LOW_ENABLE	0x00000001
/* ro: Address bits 31 to 14 */
#define  PCICAP_AMD_IOMMU_BASE_LOW_BASE		0xffffc000
#define PCICAP_AMD_IOMMU_BASE_HIGH		0x08	/* ro: Address bits 63 to 32 */

#define PCICAP_AMD_IOMMU_RANGE			0x0c		/* ro: Devices behind the IOMMU */
#define  PCICAP_AMD_IOMMU_RANGE_UNIT_ID		0x0000001f	/* ro: HyperTransport UnitID */
#define  PCICAP_AMD_IOMMU_RANGE_RANGE_VALID	0x00000080	/* ro: The range is valid */
#define  PCICAP_AMD_IOMMU_RANGE_BUS		0x0000ff00	/* ro: Bus number */
#define  PCICAP_AMD_IOMMU_RANGE_FIRST_DEVICE	0x00ff0000	/* ro: First device and function */
#define  PCICAP_AMD_IOMMU_RANGE_LAST_DEVICE	0xff000000	/* ro: Last device and function */

/* ro: Addresses and interrupts */
#define PCICAP_AMD_IOMMU_MISC0			0x10
/* ro: Message number */
#define  PCICAP_AMD_IOMMU_MISC0_MSI_NUM		0x0000001f
/* ro: Guest virtual address size */
#define  PCICAP_AMD_IOMMU_MISC0_GVA_SIZE	0x000000e0
/* ro: Physical address size */
#define  PCICAP_AMD_IOMMU_MISC0_PA_SIZE		0x00007f00
/* ro: Virtual address size */
#define  PCICAP_AMD_IOMMU_MISC0_VA_SIZE		0x003f8000
/* ro: ATS address range is reserved */
#define  PCICAP_AMD_IOMMU_MISC0_HT_ATS_RESERVED	0x00400000
/* ro: Message number of page requests */
#define  PCICAP_AMD_IOMMU_MISC0_MSI_NUM_PPR	0xf8000000

/* ro: More interrupts */
#define PCICAP_AMD_IOMMU_MISC1			0x14
/* ro: Message number of the guest virtual APIC */
#define  PCICAP_AMD_IOMMU_MISC1_MSI_NUM_GA	0x0000001f
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_amd_iommu_desc;

/**
 * struct pcicap_amd_iommu - AMD IOMMU
 * @view: where it is
 * @header_extended: read once: the layout depends on it
 * @header_type: read once: the layout depends on it
 *
 * Made by pcicap_amd_iommu_find() only.
 */
struct pcicap_amd_iommu {
	struct pcicap_view view;
	u32 header_extended;
	u32 header_type;
};

/**
 * pcicap_amd_iommu_header_cap_id() - Capability ID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_header_cap_id(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_CAP_ID, r);
}

/**
 * pcicap_amd_iommu_header_next() - Next capability
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_header_next(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_NEXT, r);
}

/**
 * pcicap_amd_iommu_header_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_header_type(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_TYPE, r);
}

/**
 * pcicap_amd_iommu_header_revision() - Revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_header_revision(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_REVISION, r);
}

/**
 * pcicap_amd_iommu_header_iotlb() - Remote IOTLBs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_header_iotlb(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_IOTLB, r);
}

/**
 * pcicap_amd_iommu_header_ht_tunnel() - HyperTransport tunnel translation
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_header_ht_tunnel(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_HT_TUNNEL, r);
}

/**
 * pcicap_amd_iommu_header_np_cache() - Caches entries that are not present
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_header_np_cache(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_NP_CACHE, r);
}

/**
 * pcicap_amd_iommu_header_extended_features() - Has the extended
 * feature register
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_header_extended_features(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_EXTENDED_FEATURES, r);
}

/**
 * pcicap_amd_iommu_header_extended() - Has the second miscellaneous register
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_header_extended(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_HEADER_EXTENDED, r);
}

/**
 * pcicap_amd_iommu_read_header() - read: Header with what the IOMMU supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_header(const struct pcicap_amd_iommu *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_HEADER, val);
}

/**
 * pcicap_amd_iommu_base_low_enable() - The base is valid and locked
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_base_low_enable(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_BASE_LOW_ENABLE, r);
}

/**
 * pcicap_amd_iommu_base_low_base() - Address bits 31 to 14
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_base_low_base(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_BASE_LOW_BASE, r);
}

/**
 * pcicap_amd_iommu_base_low_base_decoded() - Address bits 31 to 14
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_amd_iommu_base_low_base_decoded(u32 r)
{
	u64 n = pcicap_amd_iommu_base_low_base(r);

	return n << 14;
}

/**
 * pcicap_amd_iommu_read_base_low() - read: Base of the registers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_base_low(const struct pcicap_amd_iommu *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_BASE_LOW, val);
}

/**
 * pcicap_amd_iommu_read_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_base_high(const struct pcicap_amd_iommu *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_BASE_HIGH, val);
}

/**
 * pcicap_amd_iommu_range_unit_id() - HyperTransport UnitID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_range_unit_id(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_RANGE_UNIT_ID, r);
}

/**
 * pcicap_amd_iommu_range_range_valid() - The range is valid
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_range_range_valid(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_RANGE_RANGE_VALID, r);
}

/**
 * pcicap_amd_iommu_range_bus() - Bus number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_range_bus(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_RANGE_BUS, r);
}

/**
 * pcicap_amd_iommu_range_first_device() - First device and function
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_range_first_device(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_RANGE_FIRST_DEVICE, r);
}

/**
 * pcicap_amd_iommu_range_last_device() - Last device and function
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_range_last_device(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_RANGE_LAST_DEVICE, r);
}

/**
 * pcicap_amd_iommu_read_range() - read: Devices behind the IOMMU
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_range(const struct pcicap_amd_iommu *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_RANGE, val);
}

/**
 * pcicap_amd_iommu_misc0_msi_num() - Message number
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_misc0_msi_num(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC0_MSI_NUM, r);
}

/**
 * pcicap_amd_iommu_misc0_gva_size() - Guest virtual address size
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_misc0_gva_size(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC0_GVA_SIZE, r);
}

/**
 * pcicap_amd_iommu_misc0_pa_size() - Physical address size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u32
pcicap_amd_iommu_misc0_pa_size(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC0_PA_SIZE, r);
}

/**
 * pcicap_amd_iommu_misc0_va_size() - Virtual address size
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u32
pcicap_amd_iommu_misc0_va_size(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC0_VA_SIZE, r);
}

/**
 * pcicap_amd_iommu_misc0_ht_ats_reserved() - ATS address range is reserved
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_amd_iommu_misc0_ht_ats_reserved(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC0_HT_ATS_RESERVED, r);
}

/**
 * pcicap_amd_iommu_misc0_msi_num_ppr() - Message number of page requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_misc0_msi_num_ppr(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC0_MSI_NUM_PPR, r);
}

/**
 * pcicap_amd_iommu_read_misc0() - read: Addresses and interrupts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_misc0(const struct pcicap_amd_iommu *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_MISC0, val);
}

/**
 * pcicap_amd_iommu_misc1_msi_num_ga() - Message number of the guest
 * virtual APIC
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_amd_iommu_misc1_msi_num_ga(u32 r)
{
	return FIELD_GET(PCICAP_AMD_IOMMU_MISC1_MSI_NUM_GA, r);
}

/**
 * pcicap_amd_iommu_read_misc1() - read: More interrupts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_amd_iommu_read_misc1(const struct pcicap_amd_iommu *v, u32 *val)
{
	*val = U32_MAX;
	if (v->header_extended != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_MISC1, val);
}

/**
 * pcicap_amd_iommu_read_base() - read: Address of the registers
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
pcicap_amd_iommu_read_base(const struct pcicap_amd_iommu *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_amd_iommu_read_base_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)pcicap_amd_iommu_base_low_base(part) << 14;
	}
	{
		u32 part;

		ret = pcicap_amd_iommu_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_amd_iommu_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_amd_iommu_dwords {
	struct pcicap_amd_iommu v;
	u32 dw[6];
};

/**
 * pcicap_amd_iommu_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_amd_iommu_snapshot(const struct pcicap_amd_iommu *v,
			  struct pcicap_amd_iommu_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/**
 * pcicap_amd_iommu_snapshot_base_low() - from a snapshot: Base of the registers
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_amd_iommu_snapshot_base_low(const struct pcicap_amd_iommu_dwords *s,
				   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_BASE_LOW, val);
}

/**
 * pcicap_amd_iommu_snapshot_base_high() - from a snapshot: Address bits 63
 * to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_amd_iommu_snapshot_base_high(const struct pcicap_amd_iommu_dwords *s,
				    u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_BASE_HIGH, val);
}

/**
 * pcicap_amd_iommu_snapshot_range() - from a snapshot: Devices behind the IOMMU
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_amd_iommu_snapshot_range(const struct pcicap_amd_iommu_dwords *s,
				u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_RANGE, val);
}

/**
 * pcicap_amd_iommu_snapshot_misc0() - from a snapshot: Addresses and interrupts
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_amd_iommu_snapshot_misc0(const struct pcicap_amd_iommu_dwords *s,
				u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_MISC0, val);
}

/**
 * pcicap_amd_iommu_snapshot_misc1() - from a snapshot: More interrupts
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_amd_iommu_snapshot_misc1(const struct pcicap_amd_iommu_dwords *s,
				u32 *val)
{
	const struct pcicap_amd_iommu *v = &s->v;

	*val = U32_MAX;
	if (v->header_extended != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_MISC1, val);
}

/**
 * pcicap_amd_iommu_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_amd_iommu_init(struct pcicap_amd_iommu *v)
{
	int ret;

	{
		u32 r;

		ret = pcicap_amd_iommu_read_header(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header_extended = 0;
		if (!ret)
			v->header_extended = pcicap_amd_iommu_header_extended(r);
		v->header_type = 0;
		if (!ret)
			v->header_type = pcicap_amd_iommu_header_type(r);
	}
	if (v->header_extended == 1)
		pcicap_view_clamp(&v->view, 24);
	else
		pcicap_view_clamp(&v->view, 20);
	return 0;
}

/**
 * pcicap_amd_iommu_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_amd_iommu_find().
 */
static inline int __must_check
pcicap_amd_iommu_find_after(struct pcicap_cfg *cfg, u32 after,
			    struct pcicap_amd_iommu *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x000f, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_amd_iommu_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->header_type == 3));
	return 0;
}

/**
 * pcicap_amd_iommu_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_amd_iommu_find(struct pcicap_cfg *cfg, struct pcicap_amd_iommu *v)
{
	return pcicap_amd_iommu_find_after(cfg, 0, v);
}

/**
 * pcicap_amd_iommu_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_amd_iommu_find().
 */
static inline int __must_check
pcicap_amd_iommu_find_next(const struct pcicap_amd_iommu *prev,
			   struct pcicap_amd_iommu *v)
{
	return pcicap_amd_iommu_find_after(prev->view.cfg, prev->view.offset,
					   v);
}

#endif /* PCICAP_AMD_IOMMU_H */
