/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Shared Memory
 *
 * Generated from specs/vendor/virtio_shm.yaml - do not edit.
 */
/* Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h */
#ifndef PCICAP_VIRTIO_SHM_H
#define PCICAP_VIRTIO_SHM_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_VIRTIO_SHM_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */
/* ro: Type of the structure */
#define PCICAP_VIRTIO_SHM_CFG_TYPE			0x03
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_COMMON		0x01
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_NOTIFY		0x02
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_ISR			0x03
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_DEVICE		0x04
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_PCI			0x05
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_SHARED_MEMORY	0x08
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_VENDOR		0x09
/* ro: BAR that holds the structure; above 5: reserved */
#define PCICAP_VIRTIO_SHM_BAR			0x04
/* ro: ID, to tell structures of one type apart */
#define PCICAP_VIRTIO_SHM_INSTANCE		0x05
/* ro: Offset within the BAR */
#define PCICAP_VIRTIO_SHM_OFFSET		0x08
/* ro: Length of the structure */
#define PCICAP_VIRTIO_SHM_LENGTH		0x0c
/* ro: Upper dword of the offset */
#define PCICAP_VIRTIO_SHM_OFFSET_HIGH		0x10
/* ro: Upper dword of the length */
#define PCICAP_VIRTIO_SHM_LENGTH_HIGH		0x14
/* clang-format on */

/**
 * struct pcicap_virtio_shm - Virtio Shared Memory
 * @dev: the function
 * @pos: offset in its configuration space
 * @cfg_type: read once: the layout depends on it
 *
 * Made by pcicap_virtio_shm_find() only.
 */
struct pcicap_virtio_shm {
	struct pci_dev *dev;
	u16 pos;
	u32 cfg_type;
};

/* Type of the structure */
static inline int __must_check
pcicap_virtio_shm_read_cfg_type(const struct pcicap_virtio_shm *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_VIRTIO_SHM_CFG_TYPE,
				   val);
}

/* BAR that holds the structure; above 5: reserved */
static inline int __must_check
pcicap_virtio_shm_read_bar(const struct pcicap_virtio_shm *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_VIRTIO_SHM_BAR, val);
}

/* ID, to tell structures of one type apart */
static inline int __must_check
pcicap_virtio_shm_read_instance(const struct pcicap_virtio_shm *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_VIRTIO_SHM_INSTANCE,
				   val);
}

/* Offset within the BAR */
static inline int __must_check
pcicap_virtio_shm_read_offset(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_VIRTIO_SHM_OFFSET,
				    val);
}

/* Length of the structure */
static inline int __must_check
pcicap_virtio_shm_read_length(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_VIRTIO_SHM_LENGTH,
				    val);
}

/* Upper dword of the offset */
static inline int __must_check
pcicap_virtio_shm_read_offset_high(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_VIRTIO_SHM_OFFSET_HIGH,
				    val);
}

/* Upper dword of the length */
static inline int __must_check
pcicap_virtio_shm_read_length_high(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_VIRTIO_SHM_LENGTH_HIGH,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio_shm_init(struct pcicap_virtio_shm *v)
{
	int ret;

	{
		u8 r;

		ret = pcicap_virtio_shm_read_cfg_type(v, &r);
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
pcicap_virtio_shm_at(struct pci_dev *dev, u16 pos, struct pcicap_virtio_shm *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_virtio_shm_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_virtio_shm_find_after(struct pci_dev *dev, u16 after,
			     struct pcicap_virtio_shm *v)
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
		ret = pcicap_virtio_shm_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->cfg_type == 8));
	return 0;
}

/**
 * pcicap_virtio_shm_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_virtio_shm_find(struct pci_dev *dev, struct pcicap_virtio_shm *v)
{
	return pcicap_virtio_shm_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_virtio_shm_find_next(const struct pcicap_virtio_shm *prev,
			    struct pcicap_virtio_shm *v)
{
	return pcicap_virtio_shm_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_VIRTIO_SHM_H */
