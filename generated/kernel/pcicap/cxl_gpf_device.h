/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Devices
 *
 * Generated from specs/vendor/cxl_gpf_device.yaml - do not edit.
 */
/* Source: CXL 3.0, 8.1.7; QEMU cxl_pci.h, libpci header.h */
#ifndef PCICAP_CXL_GPF_DEVICE_H
#define PCICAP_CXL_GPF_DEVICE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CXL_GPF_DEVICE_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_cxl_gpf_device_phase2_duration_t;
/* ro: Duration of phase 2 */
#define PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION			0x0a
/* ro: Time */
#define  PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_BASE \
	PCICAP_BITS(pcicap_cxl_gpf_device_phase2_duration_t, 0x000f)
/* ro: Scale: the value times 10 to this power */
#define  PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION_TIME_SCALE \
	PCICAP_BITS(pcicap_cxl_gpf_device_phase2_duration_t, 0x0f00)
/* ro: Power needed in phase 2 */
#define PCICAP_CXL_GPF_DEVICE_PHASE2_POWER	0x0c
/* clang-format on */

/**
 * struct pcicap_cxl_gpf_device - CXL Global Persistent Flush for Devices
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_gpf_device_find() only.
 */
struct pcicap_cxl_gpf_device {
	struct pci_dev *dev;
	u16 pos;
};

/* Duration of phase 2 */
static inline int __must_check
pcicap_cxl_gpf_device_read_phase2_duration(const struct pcicap_cxl_gpf_device *v,
					   pcicap_cxl_gpf_device_phase2_duration_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_GPF_DEVICE_PHASE2_DURATION + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Power needed in phase 2 */
static inline int __must_check
pcicap_cxl_gpf_device_read_phase2_power(const struct pcicap_cxl_gpf_device *v,
					u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_CXL_GPF_DEVICE_PHASE2_POWER,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_gpf_device_at(struct pci_dev *dev, u16 pos,
			 struct pcicap_cxl_gpf_device *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_gpf_device_find_after(struct pci_dev *dev, u16 after,
				 struct pcicap_cxl_gpf_device *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0005, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_gpf_device_at(dev, pos, v);
}

/**
 * pcicap_cxl_gpf_device_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_gpf_device_find(struct pci_dev *dev, struct pcicap_cxl_gpf_device *v)
{
	return pcicap_cxl_gpf_device_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_gpf_device_find_next(const struct pcicap_cxl_gpf_device *prev,
				struct pcicap_cxl_gpf_device *v)
{
	return pcicap_cxl_gpf_device_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_CXL_GPF_DEVICE_H */
