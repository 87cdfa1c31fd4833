/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * AMD IOMMU
 *
 * Generated from specs/vendor/amd_iommu.yaml - do not edit.
 * Source: AMD I/O Virtualization Technology (IOMMU) Specification, 3.2; Linux amd_iommu
 */
#ifndef PCICAP_AMD_IOMMU_H
#define PCICAP_AMD_IOMMU_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_AMD_IOMMU_ID			0x0f

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Capability header of the IOMMU */
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
/* ro: Not-present table entries are cached */
#define  PCICAP_AMD_IOMMU_HEADER_NP_CACHE		0x04000000
/* ro: The extended feature register is implemented */
#define  PCICAP_AMD_IOMMU_HEADER_EXTENDED_FEATURES	0x08000000
/* ro: The second miscellaneous register is implemented */
#define  PCICAP_AMD_IOMMU_HEADER_EXTENDED		0x10000000

/* ro: Base address of the registers */
#define PCICAP_AMD_IOMMU_BASE_LOW		0x04
/* ro: Enable: the base address is valid and locked */
#define  PCICAP_AMD_IOMMU_BASE_LOW_ENABLE	0x00000001
/* ro: Address bits 31 to 14 */
#define  PCICAP_AMD_IOMMU_BASE_LOW_BASE		0xffffc000
#define PCICAP_AMD_IOMMU_BASE_HIGH		0x08	/* ro: Address bits 63 to 32 */

/* ro: Range of devices behind the IOMMU */
#define PCICAP_AMD_IOMMU_RANGE			0x0c
/* ro: HyperTransport UnitID */
#define  PCICAP_AMD_IOMMU_RANGE_UNIT_ID		0x0000001f
/* ro: The range is valid */
#define  PCICAP_AMD_IOMMU_RANGE_RANGE_VALID	0x00000080
/* ro: Bus number */
#define  PCICAP_AMD_IOMMU_RANGE_BUS		0x0000ff00
/* ro: First device and function */
#define  PCICAP_AMD_IOMMU_RANGE_FIRST_DEVICE	0x00ff0000
/* ro: Last device and function */
#define  PCICAP_AMD_IOMMU_RANGE_LAST_DEVICE	0xff000000

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
/* ro: The HyperTransport ATS address range is reserved */
#define  PCICAP_AMD_IOMMU_MISC0_HT_ATS_RESERVED	0x00400000
/* ro: Interrupt message number of page requests */
#define  PCICAP_AMD_IOMMU_MISC0_MSI_NUM_PPR	0xf8000000

/* ro: More interrupts */
#define PCICAP_AMD_IOMMU_MISC1			0x14
/* ro: Interrupt message number of the guest virtual APIC */
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
	uint32_t header_extended;
	uint32_t header_type;
};

/* Capability header of the IOMMU */
struct pcicap_amd_iommu_header {
	uint32_t raw;
};

/* Capability ID */
static inline uint32_t
pcicap_amd_iommu_header_cap_id(struct pcicap_amd_iommu_header r)
{
	return (uint32_t)(r.raw & PCICAP_AMD_IOMMU_HEADER_CAP_ID);
}

/* Next capability */
static inline uint32_t
pcicap_amd_iommu_header_next(struct pcicap_amd_iommu_header r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_HEADER_NEXT) >> 8);
}

/* Capability type */
static inline uint32_t
pcicap_amd_iommu_header_type(struct pcicap_amd_iommu_header r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_HEADER_TYPE) >> 16);
}

/* Revision */
static inline uint32_t
pcicap_amd_iommu_header_revision(struct pcicap_amd_iommu_header r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_HEADER_REVISION) >> 19);
}

/* Remote IOTLBs */
static inline bool
pcicap_amd_iommu_header_iotlb(struct pcicap_amd_iommu_header r)
{
	return (r.raw & PCICAP_AMD_IOMMU_HEADER_IOTLB) != 0;
}

/* HyperTransport tunnel translation */
static inline bool
pcicap_amd_iommu_header_ht_tunnel(struct pcicap_amd_iommu_header r)
{
	return (r.raw & PCICAP_AMD_IOMMU_HEADER_HT_TUNNEL) != 0;
}

/* Not-present table entries are cached */
static inline bool
pcicap_amd_iommu_header_np_cache(struct pcicap_amd_iommu_header r)
{
	return (r.raw & PCICAP_AMD_IOMMU_HEADER_NP_CACHE) != 0;
}

/* The extended feature register is implemented */
static inline bool
pcicap_amd_iommu_header_extended_features(struct pcicap_amd_iommu_header r)
{
	return (r.raw & PCICAP_AMD_IOMMU_HEADER_EXTENDED_FEATURES) != 0;
}

/* The second miscellaneous register is implemented */
static inline bool
pcicap_amd_iommu_header_extended(struct pcicap_amd_iommu_header r)
{
	return (r.raw & PCICAP_AMD_IOMMU_HEADER_EXTENDED) != 0;
}

/**
 * pcicap_amd_iommu_read_header() - read: Capability header of the IOMMU
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_header(const struct pcicap_amd_iommu *v,
			     struct pcicap_amd_iommu_header *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_HEADER, &val->raw);
}

/* Base address of the registers */
struct pcicap_amd_iommu_base_low {
	uint32_t raw;
};

/* Enable: the base address is valid and locked */
static inline bool
pcicap_amd_iommu_base_low_enable(struct pcicap_amd_iommu_base_low r)
{
	return (r.raw & PCICAP_AMD_IOMMU_BASE_LOW_ENABLE) != 0;
}

/* Address bits 31 to 14 */
static inline uint32_t
pcicap_amd_iommu_base_low_base(struct pcicap_amd_iommu_base_low r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_BASE_LOW_BASE) >> 14);
}

/* Address bits 31 to 14, as a quantity. */
static inline uint64_t
pcicap_amd_iommu_base_low_base_decoded(struct pcicap_amd_iommu_base_low r)
{
	uint64_t n = pcicap_amd_iommu_base_low_base(r);

	return n << 14;
}

/**
 * pcicap_amd_iommu_base_low_base_encode() - from a quantity: Address bits 31
 * to 14
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_base_low_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 18, 14, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_amd_iommu_read_base_low() - read: Base address of the registers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_base_low(const struct pcicap_amd_iommu *v,
			       struct pcicap_amd_iommu_base_low *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_BASE_LOW,
				  &val->raw);
}

/**
 * pcicap_amd_iommu_read_base_high() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_base_high(const struct pcicap_amd_iommu *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_BASE_HIGH, val);
}

/* Range of devices behind the IOMMU */
struct pcicap_amd_iommu_range {
	uint32_t raw;
};

/* HyperTransport UnitID */
static inline uint32_t
pcicap_amd_iommu_range_unit_id(struct pcicap_amd_iommu_range r)
{
	return (uint32_t)(r.raw & PCICAP_AMD_IOMMU_RANGE_UNIT_ID);
}

/* The range is valid */
static inline bool
pcicap_amd_iommu_range_range_valid(struct pcicap_amd_iommu_range r)
{
	return (r.raw & PCICAP_AMD_IOMMU_RANGE_RANGE_VALID) != 0;
}

/* Bus number */
static inline uint32_t
pcicap_amd_iommu_range_bus(struct pcicap_amd_iommu_range r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_RANGE_BUS) >> 8);
}

/* First device and function */
static inline uint32_t
pcicap_amd_iommu_range_first_device(struct pcicap_amd_iommu_range r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_RANGE_FIRST_DEVICE) >> 16);
}

/* Last device and function */
static inline uint32_t
pcicap_amd_iommu_range_last_device(struct pcicap_amd_iommu_range r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_RANGE_LAST_DEVICE) >> 24);
}

/**
 * pcicap_amd_iommu_read_range() - read: Range of devices behind the IOMMU
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_range(const struct pcicap_amd_iommu *v,
			    struct pcicap_amd_iommu_range *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_RANGE, &val->raw);
}

/* Addresses and interrupts */
struct pcicap_amd_iommu_misc0 {
	uint32_t raw;
};

/* Message number */
static inline uint32_t
pcicap_amd_iommu_misc0_msi_num(struct pcicap_amd_iommu_misc0 r)
{
	return (uint32_t)(r.raw & PCICAP_AMD_IOMMU_MISC0_MSI_NUM);
}

/* Guest virtual address size */
static inline uint32_t
pcicap_amd_iommu_misc0_gva_size(struct pcicap_amd_iommu_misc0 r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_MISC0_GVA_SIZE) >> 5);
}

/* Physical address size (raw; quantity in bits) */
static inline uint32_t
pcicap_amd_iommu_misc0_pa_size(struct pcicap_amd_iommu_misc0 r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_MISC0_PA_SIZE) >> 8);
}

/* Virtual address size (raw; quantity in bits) */
static inline uint32_t
pcicap_amd_iommu_misc0_va_size(struct pcicap_amd_iommu_misc0 r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_MISC0_VA_SIZE) >> 15);
}

/* The HyperTransport ATS address range is reserved */
static inline bool
pcicap_amd_iommu_misc0_ht_ats_reserved(struct pcicap_amd_iommu_misc0 r)
{
	return (r.raw & PCICAP_AMD_IOMMU_MISC0_HT_ATS_RESERVED) != 0;
}

/* Interrupt message number of page requests */
static inline uint32_t
pcicap_amd_iommu_misc0_msi_num_ppr(struct pcicap_amd_iommu_misc0 r)
{
	return (uint32_t)((r.raw & PCICAP_AMD_IOMMU_MISC0_MSI_NUM_PPR) >> 27);
}

/**
 * pcicap_amd_iommu_read_misc0() - read: Addresses and interrupts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_misc0(const struct pcicap_amd_iommu *v,
			    struct pcicap_amd_iommu_misc0 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_MISC0, &val->raw);
}

/* More interrupts */
struct pcicap_amd_iommu_misc1 {
	uint32_t raw;
};

/* Interrupt message number of the guest virtual APIC */
static inline uint32_t
pcicap_amd_iommu_misc1_msi_num_ga(struct pcicap_amd_iommu_misc1 r)
{
	return (uint32_t)(r.raw & PCICAP_AMD_IOMMU_MISC1_MSI_NUM_GA);
}

/**
 * pcicap_amd_iommu_read_misc1() - read: More interrupts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_misc1(const struct pcicap_amd_iommu *v,
			    struct pcicap_amd_iommu_misc1 *val)
{
	val->raw = UINT32_MAX;
	if (v->header_extended != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_AMD_IOMMU_MISC1, &val->raw);
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_read_base(const struct pcicap_amd_iommu *v, uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		struct pcicap_amd_iommu_base_low part;

		ret = pcicap_amd_iommu_read_base_low(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)pcicap_amd_iommu_base_low_base(part) << 14;
	}
	{
		uint32_t part;

		ret = pcicap_amd_iommu_read_base_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
	uint32_t dw[6];
};

/**
 * pcicap_amd_iommu_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_snapshot(const struct pcicap_amd_iommu *v,
			  struct pcicap_amd_iommu_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/* Base address of the registers: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_snapshot_base_low(const struct pcicap_amd_iommu_dwords *s,
				   struct pcicap_amd_iommu_base_low *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_BASE_LOW, &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_snapshot_base_high(const struct pcicap_amd_iommu_dwords *s,
				    uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_BASE_HIGH, val);
}

/* Range of devices behind the IOMMU: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_snapshot_range(const struct pcicap_amd_iommu_dwords *s,
				struct pcicap_amd_iommu_range *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_RANGE, &val->raw);
}

/* Addresses and interrupts: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_snapshot_misc0(const struct pcicap_amd_iommu_dwords *s,
				struct pcicap_amd_iommu_misc0 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_MISC0, &val->raw);
}

/* More interrupts: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_snapshot_misc1(const struct pcicap_amd_iommu_dwords *s,
				struct pcicap_amd_iommu_misc1 *val)
{
	const struct pcicap_amd_iommu *v = &s->v;

	val->raw = UINT32_MAX;
	if (v->header_extended != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_AMD_IOMMU_MISC1, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_init(struct pcicap_amd_iommu *v)
{
	int ret;

	{
		struct pcicap_amd_iommu_header r;

		ret = pcicap_amd_iommu_read_header(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->header_extended = 0;
		if (!ret)
			v->header_extended =
				pcicap_amd_iommu_header_extended(r);
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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_amd_iommu_find_next(const struct pcicap_amd_iommu *prev,
			   struct pcicap_amd_iommu *v)
{
	return pcicap_amd_iommu_find_after(prev->view.cfg, prev->view.offset,
					   v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_AMD_IOMMU_H */
