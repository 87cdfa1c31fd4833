/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Common Configuration
 *
 * Generated from specs/vendor/virtio_common.yaml - do not edit.
 */
/* Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h */
#ifndef PCICAP_VIRTIO_COMMON_H
#define PCICAP_VIRTIO_COMMON_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_VIRTIO_COMMON_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Type of the structure */
#define PCICAP_VIRTIO_COMMON_CFG_TYPE			0x03
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_COMMON		0x01
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_NOTIFY		0x02
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_ISR		0x03
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_DEVICE		0x04
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_PCI		0x05
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_SHARED_MEMORY	0x08
#define  PCICAP_VIRTIO_COMMON_CFG_TYPE_VENDOR		0x09
/* ro: BAR that holds the structure; above 5: reserved */
#define PCICAP_VIRTIO_COMMON_BAR		0x04
/* ro: ID, to tell structures of one type apart */
#define PCICAP_VIRTIO_COMMON_INSTANCE		0x05
/* ro: Offset within the BAR */
#define PCICAP_VIRTIO_COMMON_OFFSET		0x08
/* ro: Length of the structure */
#define PCICAP_VIRTIO_COMMON_LENGTH		0x0c
/* clang-format on */

/**
 * struct pcicap_virtio_common - Virtio Common Configuration
 * @dev: the function
 * @pos: offset in its configuration space
 * @cfg_type: read once: the layout depends on it
 *
 * Made by pcicap_virtio_common_find() only.
 */
struct pcicap_virtio_common {
	struct pci_dev *dev;
	u16 pos;
	u32 cfg_type;
};

/* Type of the structure */
static inline int __must_check
pcicap_virtio_common_read_cfg_type(const struct pcicap_virtio_common *v,
				   u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_VIRTIO_COMMON_CFG_TYPE, val);
}

/* BAR that holds the structure; above 5: reserved */
static inline int __must_check
pcicap_virtio_common_read_bar(const struct pcicap_virtio_common *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_VIRTIO_COMMON_BAR,
				   val);
}

/* ID, to tell structures of one type apart */
static inline int __must_check
pcicap_virtio_common_read_instance(const struct pcicap_virtio_common *v,
				   u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_VIRTIO_COMMON_INSTANCE, val);
}

/* Offset within the BAR */
static inline int __must_check
pcicap_virtio_common_read_offset(const struct pcicap_virtio_common *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_VIRTIO_COMMON_OFFSET, val);
}

/* Length of the structure */
static inline int __must_check
pcicap_virtio_common_read_length(const struct pcicap_virtio_common *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_VIRTIO_COMMON_LENGTH, val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio_common_init(struct pcicap_virtio_common *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_virtio_common_read_cfg_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cfg_type = 0;
		if (!ret)
			v->cfg_type = r;
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_virtio_common_at(struct pci_dev *dev, u16 pos,
			struct pcicap_virtio_common *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_virtio_common_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_virtio_common_find_after(struct pci_dev *dev, u16 after,
				struct pcicap_virtio_common *v)
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
		ret = pcicap_virtio_common_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->cfg_type == 1));
	return 0;
}

/**
 * pcicap_virtio_common_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_virtio_common_find(struct pci_dev *dev, struct pcicap_virtio_common *v)
{
	return pcicap_virtio_common_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_virtio_common_find_next(const struct pcicap_virtio_common *prev,
			       struct pcicap_virtio_common *v)
{
	return pcicap_virtio_common_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_VIRTIO_COMMON_H */
