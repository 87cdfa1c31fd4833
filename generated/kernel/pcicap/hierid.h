/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Hierarchy ID
 *
 * Generated from specs/ext/hierid.yaml - do not edit.
 */
/* Source: PCIe Base, Hierarchy ID Extended Capability; pydiskcmd */
#ifndef PCICAP_HIERID_H
#define PCICAP_HIERID_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HIERID_ID			0x0028
#define PCICAP_HIERID_SIZE			0x20

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_hierid_status_t;
/* ro: What is known */
#define PCICAP_HIERID_STATUS			0x04
/* ro: Requester ID of the hierarchy ID message's sender */
#define  PCICAP_HIERID_STATUS_REQUESTER_ID	PCICAP_BITS(pcicap_hierid_status_t, 0x0000ffff)
/* ro: The data is valid */
#define  PCICAP_HIERID_STATUS_VALID		PCICAP_BITS(pcicap_hierid_status_t, 0x10000000)
/* ro: Software can write the data */
#define  PCICAP_HIERID_STATUS_WRITABLE		PCICAP_BITS(pcicap_hierid_status_t, 0x20000000)

typedef u32 __bitwise pcicap_hierid_data_t;
/* unknown: The hierarchy */
#define PCICAP_HIERID_DATA			0x08
/* unknown: Authority that assigned the GUID */
#define  PCICAP_HIERID_DATA_GUID_AUTHORITY	PCICAP_BITS(pcicap_hierid_data_t, 0x000000ff)
/* unknown: Hierarchy ID */
#define  PCICAP_HIERID_DATA_HIERARCHY_ID	PCICAP_BITS(pcicap_hierid_data_t, 0xffff0000)
/* unknown: System GUID */
#define PCICAP_HIERID_GUID			0x0c
#define PCICAP_HIERID_GUID_COUNT		5
/* clang-format on */

/**
 * struct pcicap_hierid - Hierarchy ID
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_hierid_find() only.
 */
struct pcicap_hierid {
	struct pci_dev *dev;
	u16 pos;
};

/* What is known */
static inline int __must_check
pcicap_hierid_read_status(const struct pcicap_hierid *v,
			  pcicap_hierid_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HIERID_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* The hierarchy */
static inline int __must_check
pcicap_hierid_read_data(const struct pcicap_hierid *v,
			pcicap_hierid_data_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HIERID_DATA + PCICAP_SURE,
				    (__force u32 *)val);
}

/* System GUID */
static inline int __must_check
pcicap_hierid_read_guid(const struct pcicap_hierid *v, unsigned int index,
			u32 *val)
{
	*val = U32_MAX;
	if (index >= 5)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_HIERID_GUID + index * 4,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_hierid_at(struct pci_dev *dev, u16 pos, struct pcicap_hierid *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_hierid_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_hierid_find(struct pci_dev *dev, struct pcicap_hierid *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_HIERID_ID);
	int ret = pcicap_hierid_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_hierid_find_next(const struct pcicap_hierid *prev,
			struct pcicap_hierid *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_HIERID_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_hierid_at(dev, pos, v);
}

#endif /* PCICAP_HIERID_H */
