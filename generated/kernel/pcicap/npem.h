/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Native PCIe Enclosure Management
 *
 * Generated from specs/ext/npem.yaml - do not edit.
 */
/* Source: PCIe Base, Native PCIe Enclosure Management Extended Capability */
#ifndef PCICAP_NPEM_H
#define PCICAP_NPEM_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_NPEM_ID				0x0029
#define PCICAP_NPEM_SIZE			0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_npem_cap_t;
/* hwinit: Supported indications */
#define PCICAP_NPEM_CAP					0x04
/* hwinit: Enclosure management is supported */
#define  PCICAP_NPEM_CAP_CAPABLE			PCICAP_BITS(pcicap_npem_cap_t, 0x00000001)
/* hwinit: Can be reset */
#define  PCICAP_NPEM_CAP_RESET				PCICAP_BITS(pcicap_npem_cap_t, 0x00000002)
/* hwinit: Normal */
#define  PCICAP_NPEM_CAP_OK				PCICAP_BITS(pcicap_npem_cap_t, 0x00000004)
/* hwinit: To be found */
#define  PCICAP_NPEM_CAP_LOCATE				PCICAP_BITS(pcicap_npem_cap_t, 0x00000008)
/* hwinit: Failed */
#define  PCICAP_NPEM_CAP_FAIL				PCICAP_BITS(pcicap_npem_cap_t, 0x00000010)
/* hwinit: Rebuild: the array is being rebuilt */
#define  PCICAP_NPEM_CAP_REBUILD			PCICAP_BITS(pcicap_npem_cap_t, 0x00000020)
/* hwinit: Will fail soon */
#define  PCICAP_NPEM_CAP_PFA				PCICAP_BITS(pcicap_npem_cap_t, 0x00000040)
/* hwinit: Spare drive */
#define  PCICAP_NPEM_CAP_HOT_SPARE			PCICAP_BITS(pcicap_npem_cap_t, 0x00000080)
/* hwinit: In a critical array */
#define  PCICAP_NPEM_CAP_IN_CRITICAL_ARRAY		PCICAP_BITS(pcicap_npem_cap_t, 0x00000100)
/* hwinit: In a failed array */
#define  PCICAP_NPEM_CAP_IN_FAILED_ARRAY		PCICAP_BITS(pcicap_npem_cap_t, 0x00000200)
/* hwinit: Invalid device type */
#define  PCICAP_NPEM_CAP_INVALID_TYPE			PCICAP_BITS(pcicap_npem_cap_t, 0x00000400)
/* hwinit: Turned off */
#define  PCICAP_NPEM_CAP_DISABLED			PCICAP_BITS(pcicap_npem_cap_t, 0x00000800)
/* hwinit: Enclosure-specific */
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC		PCICAP_BITS(pcicap_npem_cap_t, 0xff000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC0	PCICAP_BITS(pcicap_npem_cap_t, 0x01000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC1	PCICAP_BITS(pcicap_npem_cap_t, 0x02000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC2	PCICAP_BITS(pcicap_npem_cap_t, 0x04000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC3	PCICAP_BITS(pcicap_npem_cap_t, 0x08000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC4	PCICAP_BITS(pcicap_npem_cap_t, 0x10000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC5	PCICAP_BITS(pcicap_npem_cap_t, 0x20000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC6	PCICAP_BITS(pcicap_npem_cap_t, 0x40000000)
#define  PCICAP_NPEM_CAP_ENCLOSURE_SPECIFIC_SPECIFIC7	PCICAP_BITS(pcicap_npem_cap_t, 0x80000000)

typedef u32 __bitwise pcicap_npem_ctrl_t;
/* rw, rw1s: Enabled indications */
#define PCICAP_NPEM_CTRL				0x08
/* rw: Uses this register */
#define  PCICAP_NPEM_CTRL_ENABLE			PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000001)
/* rw1s: Initiates a reset; reads 0 */
#define  PCICAP_NPEM_CTRL_RESET				PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000002)
/* rw: Normal */
#define  PCICAP_NPEM_CTRL_OK				PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000004)
/* rw: To be found */
#define  PCICAP_NPEM_CTRL_LOCATE			PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000008)
/* rw: Failed */
#define  PCICAP_NPEM_CTRL_FAIL				PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000010)
/* rw: Rebuild: the array is being rebuilt */
#define  PCICAP_NPEM_CTRL_REBUILD			PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000020)
/* rw: Will fail soon */
#define  PCICAP_NPEM_CTRL_PFA				PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000040)
/* rw: Spare drive */
#define  PCICAP_NPEM_CTRL_HOT_SPARE			PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000080)
/* rw: In a critical array */
#define  PCICAP_NPEM_CTRL_IN_CRITICAL_ARRAY		PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000100)
/* rw: In a failed array */
#define  PCICAP_NPEM_CTRL_IN_FAILED_ARRAY		PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000200)
/* rw: Invalid device type */
#define  PCICAP_NPEM_CTRL_INVALID_TYPE			PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000400)
/* rw: Turned off */
#define  PCICAP_NPEM_CTRL_DISABLED			PCICAP_BITS(pcicap_npem_ctrl_t, 0x00000800)
/* rw: Enclosure-specific */
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC		PCICAP_BITS(pcicap_npem_ctrl_t, 0xff000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC0	PCICAP_BITS(pcicap_npem_ctrl_t, 0x01000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC1	PCICAP_BITS(pcicap_npem_ctrl_t, 0x02000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC2	PCICAP_BITS(pcicap_npem_ctrl_t, 0x04000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC3	PCICAP_BITS(pcicap_npem_ctrl_t, 0x08000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC4	PCICAP_BITS(pcicap_npem_ctrl_t, 0x10000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC5	PCICAP_BITS(pcicap_npem_ctrl_t, 0x20000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC6	PCICAP_BITS(pcicap_npem_ctrl_t, 0x40000000)
#define  PCICAP_NPEM_CTRL_ENCLOSURE_SPECIFIC_SPECIFIC7	PCICAP_BITS(pcicap_npem_ctrl_t, 0x80000000)

typedef u32 __bitwise pcicap_npem_status_t;
/* rw1c, ro: Enclosure management status */
#define PCICAP_NPEM_STATUS			0x0c
/* rw1c: The last command has completed */
#define  PCICAP_NPEM_STATUS_COMMAND_COMPLETED	PCICAP_BITS(pcicap_npem_status_t, 0x00000001)
/* ro: Enclosure-specific */
#define  PCICAP_NPEM_STATUS_ENCLOSURE_SPECIFIC	PCICAP_BITS(pcicap_npem_status_t, 0xff000000)
/* clang-format on */

/**
 * struct pcicap_npem - Native PCIe Enclosure Management
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_npem_find() only.
 */
struct pcicap_npem {
	struct pci_dev *dev;
	u16 pos;
};

/* Supported indications */
static inline int __must_check
pcicap_npem_read_cap(const struct pcicap_npem *v, pcicap_npem_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_NPEM_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Enabled indications */
static inline int __must_check
pcicap_npem_read_ctrl(const struct pcicap_npem *v, pcicap_npem_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_NPEM_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_npem_update_ctrl(const struct pcicap_npem *v, pcicap_npem_ctrl_t mask,
			pcicap_npem_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xff000fff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_NPEM_CTRL + PCICAP_SURE,
				      0xfffffffd & ~(__force u32)mask,
				      (__force u32)val);
}

/* Enclosure management status */
static inline int __must_check
pcicap_npem_read_status(const struct pcicap_npem *v, pcicap_npem_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_NPEM_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_npem_clear_status(const struct pcicap_npem *v, pcicap_npem_status_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0x00000001);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_NPEM_STATUS,
				     (__force u32)bits);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_npem_at(struct pci_dev *dev, u16 pos, struct pcicap_npem *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_npem_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_npem_find(struct pci_dev *dev, struct pcicap_npem *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_NPEM_ID);
	int ret = pcicap_npem_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_npem_find_next(const struct pcicap_npem *prev, struct pcicap_npem *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_NPEM_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_npem_at(dev, pos, v);
}

#endif /* PCICAP_NPEM_H */
