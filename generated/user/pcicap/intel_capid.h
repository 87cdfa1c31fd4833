/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Capabilities (CAPID0)
 *
 * Generated from specs/vendor/intel_capid.yaml - do not edit.
 * Source: pciutils ls-caps-vendor.c; Intel Core Processor Datasheets Volume 2, CAPID0
 */
#ifndef PCICAP_INTEL_CAPID_H
#define PCICAP_INTEL_CAPID_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Kind of structure */
#define PCICAP_INTEL_CAPID_KIND			0x03
/* ro: Version; 1: since the second generation of Core */
#define  PCICAP_INTEL_CAPID_KIND_VERSION	0x0f
/* ro: Type; 0: capabilities */
#define  PCICAP_INTEL_CAPID_KIND_TYPE		0xf0

/* ro: CAPID0_A */
#define PCICAP_INTEL_CAPID_CAPID_A				0x04
/* ro: Takes DDR3L */
#define  PCICAP_INTEL_CAPID_CAPID_A_DDR3L_ENABLE		0x00000001
/* ro: Can be overclocked */
#define  PCICAP_INTEL_CAPID_CAPID_A_OVERCLOCKING_ENABLE		0x00000004
/* ro: Memory can be overclocked */
#define  PCICAP_INTEL_CAPID_CAPID_A_DDR_OVERCLOCKING		0x00000008
/* ro: Compatibility revision ID */
#define  PCICAP_INTEL_CAPID_CAPID_A_REVISION			0x000000f0
/* ro: Compatibility device ID */
#define  PCICAP_INTEL_CAPID_CAPID_A_DEVICE_ID			0x00000300
/* ro: Integrated graphics is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_GRAPHICS_DISABLE		0x00000800
/* ro: Has one memory channel */
#define  PCICAP_INTEL_CAPID_CAPID_A_DUAL_CHANNEL_DISABLE	0x00001000
/* ro: Has x2APIC */
#define  PCICAP_INTEL_CAPID_CAPID_A_X2APIC_ENABLE		0x00002000
/* ro: Has one DIMM per channel */
#define  PCICAP_INTEL_CAPID_CAPID_A_TWO_DIMMS_DISABLE		0x00004000
/* ro: Device 4 (thermal) is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_DEVICE4_DISABLE		0x00008000
/* ro: Memory of a channel; 0: unlimited */
#define  PCICAP_INTEL_CAPID_CAPID_A_DRAM_SIZE			0x00180000
/* ro: The graphics ports are limited to 2.5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG_GEN2_DISABLE		0x00200000
/* ro: DMI is limited to 2.5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_A_DMI_GEN2_DISABLE		0x00400000
/* ro: VT-d is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_VTD_DISABLE			0x00800000
/* ro: ECC is forced */
#define  PCICAP_INTEL_CAPID_CAPID_A_FORCE_ECC			0x01000000
/* ro: ECC is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_ECC_DISABLE			0x02000000
/* ro: DMI has 2 lanes in place of 4 */
#define  PCICAP_INTEL_CAPID_CAPID_A_DMI_X2			0x04000000
/* ro: Graphics port 0 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG10_DISABLE		0x10000000
/* ro: Graphics port 1 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG11_DISABLE		0x20000000
/* ro: Graphics port 2 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG12_DISABLE		0x40000000
/* ro: The port of device 6 is off */
#define  PCICAP_INTEL_CAPID_CAPID_A_PEG60_DISABLE		0x80000000

/* ro: CAPID0_B */
#define PCICAP_INTEL_CAPID_CAPID_B			0x08
/* ro: The Gaussian mixture model accelerator is off */
#define  PCICAP_INTEL_CAPID_CAPID_B_GMM_DISABLE		0x00000100
/* ro: DMI is limited to 5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_B_DMI_GEN3_DISABLE	0x00008000
/* ro: The graphics port is limited to 8 lanes */
#define  PCICAP_INTEL_CAPID_CAPID_B_PEG_X16_DISABLE	0x00010000
/* ro: The graphics ports are limited to 5 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_B_PEG_GEN3_DISABLE	0x00100000
/* ro: Code of the size of the last-level cache */
#define  PCICAP_INTEL_CAPID_CAPID_B_CACHE_SIZE		0x0e000000
/* ro: Has two threads per core */
#define  PCICAP_INTEL_CAPID_CAPID_B_SMT			0x10000000
/* ro: The imaging unit is off */
#define  PCICAP_INTEL_CAPID_CAPID_B_IMGU_DISABLE	0x80000000

/* ro: CAPID0_C */
#define PCICAP_INTEL_CAPID_CAPID_C			0x0c
/* ro: SGX is off */
#define  PCICAP_INTEL_CAPID_CAPID_C_SGX_DISABLE		0x00000200
/* ro: The graphics ports are limited to 8 GT/s */
#define  PCICAP_INTEL_CAPID_CAPID_C_PEG_GEN4_DISABLE	0x10000000
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_intel_capid_desc;

/**
 * struct pcicap_intel_capid - Intel Capabilities (CAPID0)
 * @view: where it is
 * @kind_type: read once: the layout depends on it
 * @kind_version: read once: the layout depends on it
 *
 * Made by pcicap_intel_capid_find() only.
 */
struct pcicap_intel_capid {
	struct pcicap_view view;
	uint32_t kind_type;
	uint32_t kind_version;
};

/* Kind of structure */
struct pcicap_intel_capid_kind {
	uint8_t raw;
};

/* Version; 1: since the second generation of Core */
static inline uint8_t
pcicap_intel_capid_kind_version(struct pcicap_intel_capid_kind r)
{
	return (uint8_t)(r.raw & PCICAP_INTEL_CAPID_KIND_VERSION);
}

/* Type; 0: capabilities */
static inline uint8_t
pcicap_intel_capid_kind_type(struct pcicap_intel_capid_kind r)
{
	return (uint8_t)((r.raw & PCICAP_INTEL_CAPID_KIND_TYPE) >> 4);
}

/**
 * pcicap_intel_capid_read_kind() - read: Kind of structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_read_kind(const struct pcicap_intel_capid *v,
			     struct pcicap_intel_capid_kind *val)
{
	return pcicap_view_read8(&v->view, PCICAP_INTEL_CAPID_KIND, &val->raw);
}

/* CAPID0_A */
struct pcicap_intel_capid_capid_a {
	uint32_t raw;
};

/* Takes DDR3L */
static inline bool
pcicap_intel_capid_capid_a_ddr3l_enable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_DDR3L_ENABLE) != 0;
}

/* Can be overclocked */
static inline bool
pcicap_intel_capid_capid_a_overclocking_enable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_OVERCLOCKING_ENABLE) != 0;
}

/* Memory can be overclocked */
static inline bool
pcicap_intel_capid_capid_a_ddr_overclocking(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_DDR_OVERCLOCKING) != 0;
}

/* Compatibility revision ID */
static inline uint32_t
pcicap_intel_capid_capid_a_revision(struct pcicap_intel_capid_capid_a r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_CAPID_CAPID_A_REVISION) >> 4);
}

/* Compatibility device ID */
static inline uint32_t
pcicap_intel_capid_capid_a_device_id(struct pcicap_intel_capid_capid_a r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_CAPID_CAPID_A_DEVICE_ID) >> 8);
}

/* Integrated graphics is off */
static inline bool
pcicap_intel_capid_capid_a_graphics_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_GRAPHICS_DISABLE) != 0;
}

/* Has one memory channel */
static inline bool
pcicap_intel_capid_capid_a_dual_channel_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_DUAL_CHANNEL_DISABLE) != 0;
}

/* Has x2APIC */
static inline bool
pcicap_intel_capid_capid_a_x2apic_enable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_X2APIC_ENABLE) != 0;
}

/* Has one DIMM per channel */
static inline bool
pcicap_intel_capid_capid_a_two_dimms_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_TWO_DIMMS_DISABLE) != 0;
}

/* Device 4 (thermal) is off */
static inline bool
pcicap_intel_capid_capid_a_device4_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_DEVICE4_DISABLE) != 0;
}

/* Memory of a channel; 0: unlimited */
static inline uint32_t
pcicap_intel_capid_capid_a_dram_size(struct pcicap_intel_capid_capid_a r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_CAPID_CAPID_A_DRAM_SIZE) >> 19);
}

/* The graphics ports are limited to 2.5 GT/s */
static inline bool
pcicap_intel_capid_capid_a_peg_gen2_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_PEG_GEN2_DISABLE) != 0;
}

/* DMI is limited to 2.5 GT/s */
static inline bool
pcicap_intel_capid_capid_a_dmi_gen2_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_DMI_GEN2_DISABLE) != 0;
}

/* VT-d is off */
static inline bool
pcicap_intel_capid_capid_a_vtd_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_VTD_DISABLE) != 0;
}

/* ECC is forced */
static inline bool
pcicap_intel_capid_capid_a_force_ecc(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_FORCE_ECC) != 0;
}

/* ECC is off */
static inline bool
pcicap_intel_capid_capid_a_ecc_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_ECC_DISABLE) != 0;
}

/* DMI has 2 lanes in place of 4 */
static inline bool
pcicap_intel_capid_capid_a_dmi_x2(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_DMI_X2) != 0;
}

/* Graphics port 0 is off */
static inline bool
pcicap_intel_capid_capid_a_peg10_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_PEG10_DISABLE) != 0;
}

/* Graphics port 1 is off */
static inline bool
pcicap_intel_capid_capid_a_peg11_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_PEG11_DISABLE) != 0;
}

/* Graphics port 2 is off */
static inline bool
pcicap_intel_capid_capid_a_peg12_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_PEG12_DISABLE) != 0;
}

/* The port of device 6 is off */
static inline bool
pcicap_intel_capid_capid_a_peg60_disable(struct pcicap_intel_capid_capid_a r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_A_PEG60_DISABLE) != 0;
}

/**
 * pcicap_intel_capid_read_capid_a() - read: CAPID0_A
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_read_capid_a(const struct pcicap_intel_capid *v,
				struct pcicap_intel_capid_capid_a *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_CAPID_CAPID_A,
				  &val->raw);
}

/* CAPID0_B */
struct pcicap_intel_capid_capid_b {
	uint32_t raw;
};

/* The Gaussian mixture model accelerator is off */
static inline bool
pcicap_intel_capid_capid_b_gmm_disable(struct pcicap_intel_capid_capid_b r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_B_GMM_DISABLE) != 0;
}

/* DMI is limited to 5 GT/s */
static inline bool
pcicap_intel_capid_capid_b_dmi_gen3_disable(struct pcicap_intel_capid_capid_b r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_B_DMI_GEN3_DISABLE) != 0;
}

/* The graphics port is limited to 8 lanes */
static inline bool
pcicap_intel_capid_capid_b_peg_x16_disable(struct pcicap_intel_capid_capid_b r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_B_PEG_X16_DISABLE) != 0;
}

/* The graphics ports are limited to 5 GT/s */
static inline bool
pcicap_intel_capid_capid_b_peg_gen3_disable(struct pcicap_intel_capid_capid_b r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_B_PEG_GEN3_DISABLE) != 0;
}

/* Code of the size of the last-level cache */
static inline uint32_t
pcicap_intel_capid_capid_b_cache_size(struct pcicap_intel_capid_capid_b r)
{
	return (uint32_t)((r.raw & PCICAP_INTEL_CAPID_CAPID_B_CACHE_SIZE) >> 25);
}

/* Has two threads per core */
static inline bool
pcicap_intel_capid_capid_b_smt(struct pcicap_intel_capid_capid_b r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_B_SMT) != 0;
}

/* The imaging unit is off */
static inline bool
pcicap_intel_capid_capid_b_imgu_disable(struct pcicap_intel_capid_capid_b r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_B_IMGU_DISABLE) != 0;
}

/**
 * pcicap_intel_capid_read_capid_b() - read: CAPID0_B
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_read_capid_b(const struct pcicap_intel_capid *v,
				struct pcicap_intel_capid_capid_b *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_CAPID_CAPID_B,
				  &val->raw);
}

/* CAPID0_C */
struct pcicap_intel_capid_capid_c {
	uint32_t raw;
};

/* SGX is off */
static inline bool
pcicap_intel_capid_capid_c_sgx_disable(struct pcicap_intel_capid_capid_c r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_C_SGX_DISABLE) != 0;
}

/* The graphics ports are limited to 8 GT/s */
static inline bool
pcicap_intel_capid_capid_c_peg_gen4_disable(struct pcicap_intel_capid_capid_c r)
{
	return (r.raw & PCICAP_INTEL_CAPID_CAPID_C_PEG_GEN4_DISABLE) != 0;
}

/**
 * pcicap_intel_capid_read_capid_c() - read: CAPID0_C
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_read_capid_c(const struct pcicap_intel_capid *v,
				struct pcicap_intel_capid_capid_c *val)
{
	return pcicap_view_read32(&v->view, PCICAP_INTEL_CAPID_CAPID_C,
				  &val->raw);
}

/**
 * struct pcicap_intel_capid_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_intel_capid_dwords {
	struct pcicap_intel_capid v;
	uint32_t dw[4];
};

/**
 * pcicap_intel_capid_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_snapshot(const struct pcicap_intel_capid *v,
			    struct pcicap_intel_capid_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 4, &s->dw[0]);
}

/* Kind of structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_snapshot_kind(const struct pcicap_intel_capid_dwords *s,
				 struct pcicap_intel_capid_kind *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_INTEL_CAPID_KIND, &val->raw);
}

/* CAPID0_A: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_snapshot_capid_a(const struct pcicap_intel_capid_dwords *s,
				    struct pcicap_intel_capid_capid_a *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_CAPID_CAPID_A, &val->raw);
}

/* CAPID0_B: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_snapshot_capid_b(const struct pcicap_intel_capid_dwords *s,
				    struct pcicap_intel_capid_capid_b *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_CAPID_CAPID_B, &val->raw);
}

/* CAPID0_C: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_snapshot_capid_c(const struct pcicap_intel_capid_dwords *s,
				    struct pcicap_intel_capid_capid_c *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_INTEL_CAPID_CAPID_C, &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_init(struct pcicap_intel_capid *v)
{
	int ret;

	{
		struct pcicap_intel_capid_kind r;

		ret = pcicap_intel_capid_read_kind(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->kind_type = 0;
		if (!ret)
			v->kind_type = pcicap_intel_capid_kind_type(r);
		v->kind_version = 0;
		if (!ret)
			v->kind_version = pcicap_intel_capid_kind_version(r);
	}
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_find_after(struct pcicap_cfg *cfg, uint32_t after,
			      struct pcicap_intel_capid *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x8086, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_intel_capid_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->kind_type == 0 && v->kind_version == 1));
	return 0;
}

/**
 * pcicap_intel_capid_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_find(struct pcicap_cfg *cfg, struct pcicap_intel_capid *v)
{
	return pcicap_intel_capid_find_after(cfg, 0, v);
}

/**
 * pcicap_intel_capid_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_intel_capid_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_intel_capid_find_next(const struct pcicap_intel_capid *prev,
			     struct pcicap_intel_capid *v)
{
	return pcicap_intel_capid_find_after(prev->view.cfg, prev->view.offset,
					     v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_INTEL_CAPID_H */
