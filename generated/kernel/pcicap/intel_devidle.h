/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel Device Idle
 *
 * Generated from specs/vendor/intel_devidle.yaml - do not edit.
 */
/*
 * Source: Intel 500 Series PCH Datasheet Volume 2, Serial I/O
 * (PCIDEVIDLE_CAP_RECORD and on); coreboot util/inteltool
 */
#ifndef PCICAP_INTEL_DEVIDLE_H
#define PCICAP_INTEL_DEVIDLE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_INTEL_DEVIDLE_SIZE		0x14

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u8 __bitwise pcicap_intel_devidle_kind_t;
/* ro: Kind of structure */
#define PCICAP_INTEL_DEVIDLE_KIND		0x03
/* ro: Revision */
#define  PCICAP_INTEL_DEVIDLE_KIND_REVISION	PCICAP_BITS(pcicap_intel_devidle_kind_t, 0x0f)
/* ro: Type; Fh: as an extended vendor-specific capability */
#define  PCICAP_INTEL_DEVIDLE_KIND_TYPE		PCICAP_BITS(pcicap_intel_devidle_kind_t, 0xf0)

typedef u32 __bitwise pcicap_intel_devidle_structure_t;
/* ro: Header as that of an extended vendor-specific capability */
#define PCICAP_INTEL_DEVIDLE_STRUCTURE			0x04
/* ro: ID of the structure */
#define  PCICAP_INTEL_DEVIDLE_STRUCTURE_ID \
	PCICAP_BITS(pcicap_intel_devidle_structure_t, 0x0000ffff)
/* ro: Revision of the structure */
#define  PCICAP_INTEL_DEVIDLE_STRUCTURE_REVISION \
	PCICAP_BITS(pcicap_intel_devidle_structure_t, 0x000f0000)
/* ro: Length of the structure */
#define  PCICAP_INTEL_DEVIDLE_STRUCTURE_LENGTH \
	PCICAP_BITS(pcicap_intel_devidle_structure_t, 0xfff00000)

typedef u32 __bitwise pcicap_intel_devidle_sw_ltr_t;
/* ro: Where software writes what latency it tolerates */
#define PCICAP_INTEL_DEVIDLE_SW_LTR		0x08
/* ro: There is such a register */
#define  PCICAP_INTEL_DEVIDLE_SW_LTR_VALID \
	PCICAP_BITS(pcicap_intel_devidle_sw_ltr_t, 0x00000001)
/* ro: BAR that it is in */
#define  PCICAP_INTEL_DEVIDLE_SW_LTR_BAR \
	PCICAP_BITS(pcicap_intel_devidle_sw_ltr_t, 0x0000000e)
/* ro: Offset in the BAR */
#define  PCICAP_INTEL_DEVIDLE_SW_LTR_OFFSET \
	PCICAP_BITS(pcicap_intel_devidle_sw_ltr_t, 0xfffffff0)

typedef u32 __bitwise pcicap_intel_devidle_idle_pointer_t;
/* ro: Where software controls idleness */
#define PCICAP_INTEL_DEVIDLE_IDLE_POINTER		0x0c
/* ro: There is such a register */
#define  PCICAP_INTEL_DEVIDLE_IDLE_POINTER_VALID \
	PCICAP_BITS(pcicap_intel_devidle_idle_pointer_t, 0x00000001)
/* ro: BAR that it is in */
#define  PCICAP_INTEL_DEVIDLE_IDLE_POINTER_BAR \
	PCICAP_BITS(pcicap_intel_devidle_idle_pointer_t, 0x0000000e)
/* ro: Offset in the BAR */
#define  PCICAP_INTEL_DEVIDLE_IDLE_POINTER_OFFSET \
	PCICAP_BITS(pcicap_intel_devidle_idle_pointer_t, 0xfffffff0)

typedef u32 __bitwise pcicap_intel_devidle_config_t;
/* ro: D0i3, and how power is gated */
#define PCICAP_INTEL_DEVIDLE_CONFIG				0x10
/* ro: Longest time to power on */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_POWER_ON_LAT_VALUE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x000003ff)
/* ro: Scale of that time */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_POWER_ON_LAT_SCALE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x00001c00)
/* ro: Requests power from the power management controller */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_PMC_REQUEST_ENABLE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x00010000)
/* ro: D0i3 is enabled */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_IDLE_ENABLE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x00020000)
/* ro: Gates power in D3hot */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_D3_HOT_ENABLE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x00040000)
/* ro: Sleeps */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_SLEEP_ENABLE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x00080000)
/* ro: Hardware gates power by itself */
#define  PCICAP_INTEL_DEVIDLE_CONFIG_AUTONOMOUS_ENABLE \
	PCICAP_BITS(pcicap_intel_devidle_config_t, 0x00200000)
/* clang-format on */

/**
 * struct pcicap_intel_devidle - Intel Device Idle
 * @dev: the function
 * @pos: offset in its configuration space
 * @kind_type: read once: the layout depends on it
 * @structure_id: read once: the layout depends on it
 *
 * Made by pcicap_intel_devidle_find() only.
 */
struct pcicap_intel_devidle {
	struct pci_dev *dev;
	u16 pos;
	u32 kind_type;
	u32 structure_id;
};

/* Kind of structure */
static inline int __must_check
pcicap_intel_devidle_read_kind(const struct pcicap_intel_devidle *v,
			       pcicap_intel_devidle_kind_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_INTEL_DEVIDLE_KIND,
				   (__force u8 *)val);
}

/* Header as that of an extended vendor-specific capability */
static inline int __must_check
pcicap_intel_devidle_read_structure(const struct pcicap_intel_devidle *v,
				    pcicap_intel_devidle_structure_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_DEVIDLE_STRUCTURE,
				    (__force u32 *)val);
}

/* Where software writes what latency it tolerates */
static inline int __must_check
pcicap_intel_devidle_read_sw_ltr(const struct pcicap_intel_devidle *v,
				 pcicap_intel_devidle_sw_ltr_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_DEVIDLE_SW_LTR,
				    (__force u32 *)val);
}

/* Where software controls idleness */
static inline int __must_check
pcicap_intel_devidle_read_idle_pointer(const struct pcicap_intel_devidle *v,
				       pcicap_intel_devidle_idle_pointer_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_DEVIDLE_IDLE_POINTER,
				    (__force u32 *)val);
}

/* D0i3, and how power is gated */
static inline int __must_check
pcicap_intel_devidle_read_config(const struct pcicap_intel_devidle *v,
				 pcicap_intel_devidle_config_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_INTEL_DEVIDLE_CONFIG + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_intel_devidle_init(struct pcicap_intel_devidle *v)
{
	int ret;

	{
		pcicap_intel_devidle_kind_t r;

		ret = pcicap_intel_devidle_read_kind(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->kind_type = 0;
		if (!ret)
			v->kind_type =
				pcicap_get(r, PCICAP_INTEL_DEVIDLE_KIND_TYPE);
	}
	{
		pcicap_intel_devidle_structure_t r;

		ret = pcicap_intel_devidle_read_structure(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->structure_id = 0;
		if (!ret)
			v->structure_id = pcicap_get(r,
						     PCICAP_INTEL_DEVIDLE_STRUCTURE_ID);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_intel_devidle_at(struct pci_dev *dev, u16 pos,
			struct pcicap_intel_devidle *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_intel_devidle_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_intel_devidle_find_after(struct pci_dev *dev, u16 after,
				struct pcicap_intel_devidle *v)
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
		ret = pcicap_intel_devidle_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->kind_type == 15 && v->structure_id == 16));
	return 0;
}

/**
 * pcicap_intel_devidle_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_intel_devidle_find(struct pci_dev *dev, struct pcicap_intel_devidle *v)
{
	return pcicap_intel_devidle_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_intel_devidle_find_next(const struct pcicap_intel_devidle *prev,
			       struct pcicap_intel_devidle *v)
{
	return pcicap_intel_devidle_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_INTEL_DEVIDLE_H */
