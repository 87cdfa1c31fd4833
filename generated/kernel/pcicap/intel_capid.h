/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Capabilities (CAPID0)
 *
 * Generated from specs/vendor/intel_capid.yaml - do not edit.
 */
/*
 * Source: pciutils ls-caps-vendor.c; Intel Core Processor Datasheets Volume
 * 2, CAPID0
 */
#ifndef PCICAP_INTEL_CAPID_H
#define PCICAP_INTEL_CAPID_H

#include <pcicap/kernel/config.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u8 __bitwise pcicap_intel_capid_kind_t;
/* ro: Kind of structure */
#define PCICAP_INTEL_CAPID_KIND			0x03
/* ro: Version; 1: since the second generation of Core */
#define  PCICAP_INTEL_CAPID_KIND_VERSION	PCICAP_BITS(pcicap_intel_capid_kind_t, 0x0f)
/* ro: Type; 0: capabilities */
#define  PCICAP_INTEL_CAPID_KIND_TYPE		PCICAP_BITS(pcicap_intel_capid_kind_t, 0xf0)

typedef u32 __bitwise pcicap_intel_capid_capid_a_t;
/* ro: CAPID0_A */
#define PCICAP_INTEL_CAPID_CAPID_A				0x04
/* ro: Takes DDR3L */
#define  PCICAP_INTEL_CAPID_CAPID_A_DDR3L_ENABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00000001)
/* ro: Can be overclocked */
#define  PCICAP_INTEL_CAPID_CAPID_A_OVERCLOCKING_ENABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00000004)
/* ro: Memory can be overclocked */
#define  PCICAP_INTEL_CAPID_CAPID_A_DDR_OVERCLOCKING \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00000008)
/* ro: Compatibility revision ID */
#define  PCICAP_INTEL_CAPID_CAPID_A_REVISION \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x000000f0)
/* ro: Compatibility device ID */
#define  PCICAP_INTEL_CAPID_CAPID_A_DEVICE_ID \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00000300)
/* ro: Integrated graphics is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_GRAPHICS_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00000800)
/* ro: Has one memory channel */
#define  PCICAP_INTEL_CAPID_CAPID_A_DUAL_CHANNEL_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00001000)
/* ro: Has x2APIC */
#define  PCICAP_INTEL_CAPID_CAPID_A_X2APIC_ENABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00002000)
/* ro: Has one DIMM per channel */
#define  PCICAP_INTEL_CAPID_CAPID_A_TWO_DIMMS_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00004000)
/* ro: Device 4 (thermal) is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_DEVICE4_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00008000)
/* ro: Memory of a channel; 0: unlimited */
#define  PCICAP_INTEL_CAPID_CAPID_A_DRAM_SIZE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00180000)
/* ro: The graphics ports are limited to 2.5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG_GEN2_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00200000)
/* ro: DMI is limited to 2.5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_A_DMI_GEN2_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00400000)
/* ro: VT-d is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_VTD_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x00800000)
/* ro: ECC is forced */
#define  PCICAP_INTEL_CAPID_CAPID_A_FORCE_ECC \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x01000000)
/* ro: ECC is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_ECC_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x02000000)
/* ro: DMI has 2 lanes in place of 4 */
#define  PCICAP_INTEL_CAPID_CAPID_A_DMI_X2 \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x04000000)
/* ro: Graphics port 0 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG10_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x10000000)
/* ro: Graphics port 1 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG11_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x20000000)
/* ro: Graphics port 2 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG12_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x40000000)
/* ro: The port of device 6 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG60_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_a_t, 0x80000000)

typedef u32 __bitwise pcicap_intel_capid_capid_b_t;
/* ro: CAPID0_B */
#define PCICAP_INTEL_CAPID_CAPID_B			0x08
/* ro: The Gaussian mixture model accelerator is off */
#define  PCICAP_INTEL_CAPID_CAPID_B_GMM_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x00000100)
/* ro: DMI is limited to 5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_B_DMI_GEN3_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x00008000)
/* ro: The graphics port is limited to 8 lanes */
#define  PCICAP_INTEL_CAPID_CAPID_B_PEG_X16_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x00010000)
/* ro: The graphics ports are limited to 5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_B_PEG_GEN3_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x00100000)
/* ro: Code of the size of the last-level cache */
#define  PCICAP_INTEL_CAPID_CAPID_B_CACHE_SIZE \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x0e000000)
/* ro: Has two threads per core */
#define  PCICAP_INTEL_CAPID_CAPID_B_SMT \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x10000000)
/* ro: The imaging unit is off */
#define  PCICAP_INTEL_CAPID_CAPID_B_IMGU_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_b_t, 0x80000000)

typedef u32 __bitwise pcicap_intel_capid_capid_c_t;
/* ro: CAPID0_C */
#define PCICAP_INTEL_CAPID_CAPID_C			0x0c
/* ro: SGX is off */
#define  PCICAP_INTEL_CAPID_CAPID_C_SGX_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_c_t, 0x00000200)
/* ro: The graphics ports are limited to 8 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_C_PEG_GEN4_DISABLE \
	PCICAP_BITS(pcicap_intel_capid_capid_c_t, 0x10000000)
/* clang-format on */

/**
 * struct pcicap_intel_capid - Intel Capabilities (CAPID0)
 * @dev: the function
 * @pos: offset in its configuration space
 * @kind_type: read once: the layout depends on it
 * @kind_version: read once: the layout depends on it
 *
 * Made by pcicap_intel_capid_find() only.
 */
struct pcicap_intel_capid {
	struct pci_dev *dev;
	u16 pos;
	u32 kind_type;
	u32 kind_version;
};

/* Kind of structure */
static inline int __must_check
pcicap_intel_capid_read_kind(const struct pcicap_intel_capid *v,
			     pcicap_intel_capid_kind_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_INTEL_CAPID_KIND,
				   (__force u8 *)val);
}

/* CAPID0_A */
static inline int __must_check
pcicap_intel_capid_read_capid_a(const struct pcicap_intel_capid *v,
				pcicap_intel_capid_capid_a_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_CAPID_CAPID_A + PCICAP_SURE,
				    (__force u32 *)val);
}

/* CAPID0_B */
static inline int __must_check
pcicap_intel_capid_read_capid_b(const struct pcicap_intel_capid *v,
				pcicap_intel_capid_capid_b_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_CAPID_CAPID_B + PCICAP_SURE,
				    (__force u32 *)val);
}

/* CAPID0_C */
static inline int __must_check
pcicap_intel_capid_read_capid_c(const struct pcicap_intel_capid *v,
				pcicap_intel_capid_capid_c_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_CAPID_CAPID_C + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_intel_capid_init(struct pcicap_intel_capid *v)
{
	int ret;

	{
		pcicap_intel_capid_kind_t r;

		ret = pcicap_intel_capid_read_kind(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->kind_type = 0;
		if (!ret)
			v->kind_type = pcicap_get(r,
						  PCICAP_INTEL_CAPID_KIND_TYPE);
		v->kind_version = 0;
		if (!ret)
			v->kind_version =
				pcicap_get(r, PCICAP_INTEL_CAPID_KIND_VERSION);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_intel_capid_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_intel_capid *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_intel_capid_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_intel_capid_find_after(struct pci_dev *dev, u16 after,
			      struct pcicap_intel_capid *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x8086, 0x0000, 0xffff, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 1, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_intel_capid_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->kind_type == 0 && v->kind_version == 1));
	return 0;
}

/**
 * pcicap_intel_capid_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_intel_capid_find(struct pci_dev *dev, struct pcicap_intel_capid *v)
{
	return pcicap_intel_capid_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_intel_capid_find_next(const struct pcicap_intel_capid *prev,
			     struct pcicap_intel_capid *v)
{
	return pcicap_intel_capid_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_INTEL_CAPID_H */
