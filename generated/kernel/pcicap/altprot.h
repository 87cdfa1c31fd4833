/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternate Protocol
 *
 * Generated from specs/ext/altprot.yaml - do not edit.
 */
/* Source: pydiskcmd */
#ifndef PCICAP_ALTPROT_H
#define PCICAP_ALTPROT_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_ALTPROT_ID			0x002b

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_altprot_cap_t;
/* ro: Protocols there are */
#define PCICAP_ALTPROT_CAP			0x04
/* ro: Protocols */
#define  PCICAP_ALTPROT_CAP_COUNT		PCICAP_BITS(pcicap_altprot_cap_t, 0x000000ff)
/* ro: Selective enabling of protocols is supported */
#define  PCICAP_ALTPROT_CAP_SELECTIVE_ENABLE	PCICAP_BITS(pcicap_altprot_cap_t, 0x00000100)

typedef u32 __bitwise pcicap_altprot_ctrl_t;
/* unknown: Selects the protocol that the data registers show */
#define PCICAP_ALTPROT_CTRL			0x08
/* unknown: Index of the protocol shown in the data registers */
#define  PCICAP_ALTPROT_CTRL_INDEX		PCICAP_BITS(pcicap_altprot_ctrl_t, 0x000000ff)
/* unknown: Alternate protocol negotiation is enabled */
#define  PCICAP_ALTPROT_CTRL_GLOBAL_ENABLE	PCICAP_BITS(pcicap_altprot_ctrl_t, 0x00000100)

typedef u32 __bitwise pcicap_altprot_data1_t;
/* ro: The protocol */
#define PCICAP_ALTPROT_DATA1					0x0c
/* ro: Modified training set usage */
#define  PCICAP_ALTPROT_DATA1_USAGE \
	PCICAP_BITS(pcicap_altprot_data1_t, 0x00000007)
#define  PCICAP_ALTPROT_DATA1_USAGE_PCI_EXPRESS \
	PCICAP_BITS(pcicap_altprot_data1_t, 0x00000000)
#define  PCICAP_ALTPROT_DATA1_USAGE_TRAINING_SET_MESSAGE \
	PCICAP_BITS(pcicap_altprot_data1_t, 0x00000001)
#define  PCICAP_ALTPROT_DATA1_USAGE_ALTERNATE_PROTOCOL \
	PCICAP_BITS(pcicap_altprot_data1_t, 0x00000002)
/* ro: Details */
#define  PCICAP_ALTPROT_DATA1_DETAILS \
	PCICAP_BITS(pcicap_altprot_data1_t, 0x0000ffe0)
/* ro: Vendor ID of the protocol's owner */
#define  PCICAP_ALTPROT_DATA1_VENDOR_ID \
	PCICAP_BITS(pcicap_altprot_data1_t, 0xffff0000)

typedef u32 __bitwise pcicap_altprot_data2_t;
/* ro: The protocol */
#define PCICAP_ALTPROT_DATA2			0x10
/* ro: Information 2 */
#define  PCICAP_ALTPROT_DATA2_INFORMATION2	PCICAP_BITS(pcicap_altprot_data2_t, 0x00ffffff)
/* unknown: Bit n enables protocol n */
#define PCICAP_ALTPROT_SELECTIVE_ENABLE_MASK	0x14
/* clang-format on */

/**
 * struct pcicap_altprot - Alternate Protocol
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_selective_enable: read once: the layout depends on it
 *
 * Made by pcicap_altprot_find() only.
 */
struct pcicap_altprot {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_selective_enable;
};

/* Protocols there are */
static inline int __must_check
pcicap_altprot_read_cap(const struct pcicap_altprot *v,
			pcicap_altprot_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_ALTPROT_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Selects the protocol that the data registers show */
static inline int __must_check
pcicap_altprot_read_ctrl(const struct pcicap_altprot *v,
			 pcicap_altprot_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_ALTPROT_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

/* The protocol */
static inline int __must_check
pcicap_altprot_read_data1(const struct pcicap_altprot *v,
			  pcicap_altprot_data1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_ALTPROT_DATA1 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* The protocol */
static inline int __must_check
pcicap_altprot_read_data2(const struct pcicap_altprot *v,
			  pcicap_altprot_data2_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_ALTPROT_DATA2 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Bit n enables protocol n */
static inline int __must_check
pcicap_altprot_read_selective_enable_mask(const struct pcicap_altprot *v,
					  u32 *val)
{
	*val = U32_MAX;
	if (v->cap_selective_enable != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_ALTPROT_SELECTIVE_ENABLE_MASK,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_altprot_init(struct pcicap_altprot *v)
{
	int ret;

	{
		pcicap_altprot_cap_t r;

		ret = pcicap_altprot_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_selective_enable = 0;
		if (!ret)
			v->cap_selective_enable = pcicap_get(r,
							     PCICAP_ALTPROT_CAP_SELECTIVE_ENABLE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_altprot_at(struct pci_dev *dev, u16 pos, struct pcicap_altprot *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_altprot_init(v);
}

/**
 * pcicap_altprot_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_altprot_find(struct pci_dev *dev, struct pcicap_altprot *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_ALTPROT_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_altprot_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_altprot_find_next(const struct pcicap_altprot *prev,
			 struct pcicap_altprot *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos,
					       PCICAP_ALTPROT_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_altprot_at(dev, pos, v);
}

#endif /* PCICAP_ALTPROT_H */
