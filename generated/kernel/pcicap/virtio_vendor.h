/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Vendor Data
 *
 * Generated from specs/vendor/virtio_vendor.yaml - do not edit.
 */
/* Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h */
#ifndef PCICAP_VIRTIO_VENDOR_H
#define PCICAP_VIRTIO_VENDOR_H

#include <pcicap/kernel/config.h>

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Type of the structure */
#define PCICAP_VIRTIO_VENDOR_CFG_TYPE			0x03
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_COMMON		0x01
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_NOTIFY		0x02
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_ISR		0x03
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_DEVICE		0x04
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_PCI		0x05
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_SHARED_MEMORY	0x08
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_VENDOR		0x09
/* ro: Length of the capability in bytes */
#define PCICAP_VIRTIO_VENDOR_CAP_LEN		0x02
/* ro: Vendor ID of the data's owner */
#define PCICAP_VIRTIO_VENDOR_VENDOR_ID		0x04
/* clang-format on */

/**
 * struct pcicap_virtio_vendor - Virtio Vendor Data
 * @dev: the function
 * @pos: offset in its configuration space
 * @cfg_type: read once: the layout depends on it
 * @cap_len: read once: the layout depends on it
 *
 * Made by pcicap_virtio_vendor_find() only.
 */
struct pcicap_virtio_vendor {
	struct pci_dev *dev;
	u16 pos;
	u32 cfg_type;
	u32 cap_len;
};

/* Type of the structure */
static inline int __must_check
pcicap_virtio_vendor_read_cfg_type(const struct pcicap_virtio_vendor *v,
				   u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_VIRTIO_VENDOR_CFG_TYPE, val);
}

/* Length of the capability in bytes */
static inline int __must_check
pcicap_virtio_vendor_read_cap_len(const struct pcicap_virtio_vendor *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_VIRTIO_VENDOR_CAP_LEN, val);
}

/* Vendor ID of the data's owner */
static inline int __must_check
pcicap_virtio_vendor_read_vendor_id(const struct pcicap_virtio_vendor *v,
				    u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_VIRTIO_VENDOR_VENDOR_ID,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio_vendor_init(struct pcicap_virtio_vendor *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_virtio_vendor_read_cfg_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cfg_type = 0;
		if (!ret)
			v->cfg_type = r;
	}
	{
		u8 r;

		ret = pcicap_virtio_vendor_read_cap_len(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_len = 0;
		if (!ret)
			v->cap_len = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_virtio_vendor_at(struct pci_dev *dev, u16 pos,
			struct pcicap_virtio_vendor *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_virtio_vendor_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_virtio_vendor_find_after(struct pci_dev *dev, u16 after,
				struct pcicap_virtio_vendor *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 1, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_virtio_vendor_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->cfg_type == 9));
	return 0;
}

/**
 * pcicap_virtio_vendor_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_virtio_vendor_find(struct pci_dev *dev, struct pcicap_virtio_vendor *v)
{
	return pcicap_virtio_vendor_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_virtio_vendor_find_next(const struct pcicap_virtio_vendor *prev,
			       struct pcicap_virtio_vendor *v)
{
	return pcicap_virtio_vendor_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_VIRTIO_VENDOR_H */
