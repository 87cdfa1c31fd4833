/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * System Firmware Intermediary
 *
 * Generated from specs/ext/sfi.yaml - do not edit.
 */
/* Source: pydiskcmd and an unreviewed repository */
#ifndef PCICAP_SFI_H
#define PCICAP_SFI_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SFI_ID				0x002c
#define PCICAP_SFI_SIZE				0x14

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_sfi_cap_t;
/* ro: SFI capabilities */
#define PCICAP_SFI_CAP				0x04
/* ro: Out-of-band presence detect */
#define  PCICAP_SFI_CAP_OOB_PRESENCE_DETECT	PCICAP_BITS(pcicap_sfi_cap_t, 0x0001)
/* ro: Enhanced features */
#define  PCICAP_SFI_CAP_ENHANCED		PCICAP_BITS(pcicap_sfi_cap_t, 0x0002)

typedef u16 __bitwise pcicap_sfi_ctrl_t;
/* unknown: SFI control */
#define PCICAP_SFI_CTRL					0x06
/* unknown: Presence detect state is masked */
#define  PCICAP_SFI_CTRL_PRESENCE_MASK			PCICAP_BITS(pcicap_sfi_ctrl_t, 0x0001)
/* unknown: Data link layer state is masked */
#define  PCICAP_SFI_CTRL_DLL_MASK			PCICAP_BITS(pcicap_sfi_ctrl_t, 0x0002)
/* unknown: Out-of-band presence changes are reported */
#define  PCICAP_SFI_CTRL_OOB_PRESENCE_CHANGE_ENABLE	PCICAP_BITS(pcicap_sfi_ctrl_t, 0x0004)
/* unknown: Not known */
#define  PCICAP_SFI_CTRL_DPF				PCICAP_BITS(pcicap_sfi_ctrl_t, 0x0008)

typedef u32 __bitwise pcicap_sfi_status_t;
/* unknown: SFI status */
#define PCICAP_SFI_STATUS			0x08
/* unknown: Presence detect state */
#define  PCICAP_SFI_STATUS_PRESENCE_STATE	PCICAP_BITS(pcicap_sfi_status_t, 0x00000001)
/* unknown: Out-of-band presence detect state */
#define  PCICAP_SFI_STATUS_OOB_PRESENCE_STATE	PCICAP_BITS(pcicap_sfi_status_t, 0x00000002)
/* unknown: The presence changed */
#define  PCICAP_SFI_STATUS_PRESENCE_CHANGED	PCICAP_BITS(pcicap_sfi_status_t, 0x00000100)
/* unknown: Address of the data window */
#define PCICAP_SFI_CAM_ADDRESS			0x0c
/* unknown: Data at that address */
#define PCICAP_SFI_CAM_DATA			0x10
/* clang-format on */

/**
 * struct pcicap_sfi - System Firmware Intermediary
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_sfi_find() only.
 */
struct pcicap_sfi {
	struct pci_dev *dev;
	u16 pos;
};

/* SFI capabilities */
static inline int __must_check
pcicap_sfi_read_cap(const struct pcicap_sfi *v, pcicap_sfi_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_SFI_CAP + PCICAP_SURE,
				    (__force u16 *)val);
}

/* SFI control */
static inline int __must_check
pcicap_sfi_read_ctrl(const struct pcicap_sfi *v, pcicap_sfi_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_SFI_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

/* SFI status */
static inline int __must_check
pcicap_sfi_read_status(const struct pcicap_sfi *v, pcicap_sfi_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SFI_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Address of the data window */
static inline int __must_check
pcicap_sfi_read_cam_address(const struct pcicap_sfi *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SFI_CAM_ADDRESS,
				    val);
}

/* Data at that address */
static inline int __must_check
pcicap_sfi_read_cam_data(const struct pcicap_sfi *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_SFI_CAM_DATA, val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_sfi_at(struct pci_dev *dev, u16 pos, struct pcicap_sfi *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_sfi_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_sfi_find(struct pci_dev *dev, struct pcicap_sfi *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_SFI_ID);
	int ret = pcicap_sfi_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_sfi_find_next(const struct pcicap_sfi *prev, struct pcicap_sfi *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_SFI_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_sfi_at(dev, pos, v);
}

#endif /* PCICAP_SFI_H */
