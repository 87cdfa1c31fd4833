/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio 1 Device: what few need
 *
 * Generated from specs/devices/virtio1.yaml - do not edit.
 */
#ifndef PCICAP_VIRTIO1_MORE_H
#define PCICAP_VIRTIO1_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/virtio1.h>

/**
 * pcicap_virtio1_common_read_dev_feat_sel_checked() - Selects the 32
 * bits that device_feature shows
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_dev_feat_sel_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_device_feature_select(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Selects the 32 bits that device_feature shows, without the order of readl()
 */
static inline u32
pcicap_virtio1_common_read_dev_feat_sel_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT);
}

static inline void
pcicap_virtio1_common_write_dev_feat_sel_relaxed(const struct pcicap_virtio1_common *v,
						 u32 val)
{
	writel_relaxed(val,
		       v->base + PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT);
}

/**
 * pcicap_virtio1_common_read_device_feat_checked() - Features that the
 * device offers
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_device_feat_checked(const struct pcicap_virtio1_common *v,
					       struct pci_dev *dev,
					       pcicap_virtio1_common_device_feature_t *val)
{
	*val = pcicap_virtio1_common_read_device_feature(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Features that the device offers, without the order of readl() */
static inline pcicap_virtio1_common_device_feature_t
pcicap_virtio1_common_read_device_feat_relaxed(const struct pcicap_virtio1_common *v)
{
	return (__force pcicap_virtio1_common_device_feature_t)
		readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE);
}

/**
 * pcicap_virtio1_com_read_driver_feat_sel_checked() - Selects the 32
 * bits that driver_feature shows
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_com_read_driver_feat_sel_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_driver_feature_select(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Selects the 32 bits that driver_feature shows, without the order of readl()
 */
static inline u32
pcicap_virtio1_com_read_driver_feat_sel_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT);
}

static inline void
pcicap_virtio1_com_write_driver_feat_sel_relaxed(const struct pcicap_virtio1_common *v,
						 u32 val)
{
	writel_relaxed(val,
		       v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT);
}

/**
 * pcicap_virtio1_common_read_driver_feat_checked() - Features that the
 * driver accepts
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_driver_feat_checked(const struct pcicap_virtio1_common *v,
					       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_driver_feature(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Features that the driver accepts, without the order of readl() */
static inline u32
pcicap_virtio1_common_read_driver_feat_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE);
}

static inline void
pcicap_virtio1_common_write_driver_feat_relaxed(const struct pcicap_virtio1_common *v,
						u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE);
}

/**
 * pcicap_virtio1_com_read_cfg_msix_vector_checked() - MSI-X vector for
 * configuration changes
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_com_read_cfg_msix_vector_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_config_msix_vector(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* MSI-X vector for configuration changes, without the order of readl() */
static inline u16
pcicap_virtio1_com_read_cfg_msix_vector_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR);
}

static inline void
pcicap_virtio1_com_write_cfg_msix_vector_relaxed(const struct pcicap_virtio1_common *v,
						 u16 val)
{
	writew_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR);
}

/**
 * pcicap_virtio1_common_read_num_queues_checked() - Maximum number of queues
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_num_queues_checked(const struct pcicap_virtio1_common *v,
					      struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_num_queues(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Maximum number of queues, without the order of readl() */
static inline u16
pcicap_virtio1_common_read_num_queues_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_NUM_QUEUES);
}

/**
 * pcicap_virtio1_common_read_device_status_checked() - Device status; writing 0
 * resets the device
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_device_status_checked(const struct pcicap_virtio1_common *v,
						 struct pci_dev *dev, u8 *val)
{
	*val = pcicap_virtio1_common_read_device_status(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Device status; writing 0 resets the device, without the order of readl() */
static inline u8
pcicap_virtio1_common_read_device_status_relaxed(const struct pcicap_virtio1_common *v)
{
	return readb_relaxed(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_STATUS);
}

static inline void
pcicap_virtio1_common_write_dev_status_relaxed(const struct pcicap_virtio1_common *v,
					       u8 val)
{
	writeb_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_DEVICE_STATUS);
}

/**
 * pcicap_virtio1_common_read_config_gen_checked() - Configuration
 * generation: changes with the device-specific configuration
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_config_gen_checked(const struct pcicap_virtio1_common *v,
					      struct pci_dev *dev, u8 *val)
{
	*val = pcicap_virtio1_common_read_config_generation(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Configuration generation: changes with the device-specific configuration,
 * without the order of readl()
 */
static inline u8
pcicap_virtio1_common_read_config_gen_relaxed(const struct pcicap_virtio1_common *v)
{
	return readb_relaxed(v->base + PCICAP_VIRTIO1_COMMON_CONFIG_GENERATION);
}

/**
 * pcicap_virtio1_common_read_queue_select_checked() - Selects the queue that
 * the registers below belong to
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_select_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_queue_select(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Selects the queue that the registers below belong to, without the order
 * of readl()
 */
static inline u16
pcicap_virtio1_common_read_queue_select_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SELECT);
}

static inline void
pcicap_virtio1_common_write_queue_select_relaxed(const struct pcicap_virtio1_common *v,
						 u16 val)
{
	writew_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SELECT);
}

/**
 * pcicap_virtio1_common_read_queue_size_checked() - Queue size; 0 if there is
 * no such queue
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_size_checked(const struct pcicap_virtio1_common *v,
					      struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_queue_size(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Queue size; 0 if there is no such queue, without the order of readl() */
static inline u16
pcicap_virtio1_common_read_queue_size_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SIZE);
}

static inline void
pcicap_virtio1_common_write_queue_size_relaxed(const struct pcicap_virtio1_common *v,
					       u16 val)
{
	writew_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SIZE);
}

/**
 * pcicap_virtio1_com_read_queue_msix_vec_checked() - MSI-X vector for
 * the queue
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_com_read_queue_msix_vec_checked(const struct pcicap_virtio1_common *v,
					       struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_queue_msix_vector(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* MSI-X vector for the queue, without the order of readl() */
static inline u16
pcicap_virtio1_com_read_queue_msix_vec_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR);
}

static inline void
pcicap_virtio1_com_write_queue_msix_vec_relaxed(const struct pcicap_virtio1_common *v,
						u16 val)
{
	writew_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR);
}

/**
 * pcicap_virtio1_common_read_queue_enable_checked() - Writing 1 enables
 * the queue
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_enable_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_queue_enable(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Writing 1 enables the queue, without the order of readl() */
static inline u16
pcicap_virtio1_common_read_queue_enable_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE);
}

static inline void
pcicap_virtio1_common_write_queue_enable_relaxed(const struct pcicap_virtio1_common *v,
						 u16 val)
{
	writew_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE);
}

/**
 * pcicap_virtio1_com_read_queue_notify_off_checked() - Notification offset,
 * in units of the multiplier
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_com_read_queue_notify_off_checked(const struct pcicap_virtio1_common *v,
						 struct pci_dev *dev, u16 *val)
{
	*val = pcicap_virtio1_common_read_queue_notify_off(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Notification offset, in units of the multiplier, without the order of readl()
 */
static inline u16
pcicap_virtio1_com_read_queue_notify_off_relaxed(const struct pcicap_virtio1_common *v)
{
	return readw_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_OFF);
}

/**
 * pcicap_virtio1_common_read_queue_desc_lo_checked() - Descriptor area address,
 * lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_desc_lo_checked(const struct pcicap_virtio1_common *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_queue_desc_lo(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Descriptor area address, lower half, without the order of readl() */
static inline u32
pcicap_virtio1_common_read_queue_desc_lo_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO);
}

static inline void
pcicap_virtio1_com_write_queue_desc_lo_relaxed(const struct pcicap_virtio1_common *v,
					       u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO);
}

/**
 * pcicap_virtio1_common_read_queue_desc_hi_checked() - Descriptor area address,
 * upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_desc_hi_checked(const struct pcicap_virtio1_common *v,
						 struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_queue_desc_hi(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Descriptor area address, upper half, without the order of readl() */
static inline u32
pcicap_virtio1_common_read_queue_desc_hi_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI);
}

static inline void
pcicap_virtio1_com_write_queue_desc_hi_relaxed(const struct pcicap_virtio1_common *v,
					       u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI);
}

/**
 * pcicap_virtio1_com_read_queue_driver_lo_checked() - Driver area address,
 * lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_com_read_queue_driver_lo_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_queue_driver_lo(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Driver area address, lower half, without the order of readl() */
static inline u32
pcicap_virtio1_com_read_queue_driver_lo_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO);
}

static inline void
pcicap_virtio1_com_write_queue_driver_lo_relaxed(const struct pcicap_virtio1_common *v,
						 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO);
}

/**
 * pcicap_virtio1_com_read_queue_driver_hi_checked() - Driver area address,
 * upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_com_read_queue_driver_hi_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_queue_driver_hi(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Driver area address, upper half, without the order of readl() */
static inline u32
pcicap_virtio1_com_read_queue_driver_hi_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI);
}

static inline void
pcicap_virtio1_com_write_queue_driver_hi_relaxed(const struct pcicap_virtio1_common *v,
						 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI);
}

/**
 * pcicap_virtio1_common_read_queue_dev_lo_checked() - Device area address,
 * lower half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_dev_lo_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_queue_device_lo(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Device area address, lower half, without the order of readl() */
static inline u32
pcicap_virtio1_common_read_queue_dev_lo_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO);
}

static inline void
pcicap_virtio1_common_write_queue_dev_lo_relaxed(const struct pcicap_virtio1_common *v,
						 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO);
}

/**
 * pcicap_virtio1_common_read_queue_dev_hi_checked() - Device area address,
 * upper half
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_dev_hi_checked(const struct pcicap_virtio1_common *v,
						struct pci_dev *dev, u32 *val)
{
	*val = pcicap_virtio1_common_read_queue_device_hi(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Device area address, upper half, without the order of readl() */
static inline u32
pcicap_virtio1_common_read_queue_dev_hi_relaxed(const struct pcicap_virtio1_common *v)
{
	return readl_relaxed(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI);
}

static inline void
pcicap_virtio1_common_write_queue_dev_hi_relaxed(const struct pcicap_virtio1_common *v,
						 u32 val)
{
	writel_relaxed(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI);
}

/**
 * pcicap_virtio1_common_read_queue_desc() - read: Descriptor area
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_desc(const struct pcicap_virtio1_common *v,
				      u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_virtio1_common_read_queue_desc_lo(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_virtio1_common_read_queue_desc_hi(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_virtio1_common_write_queue_desc() - write: Descriptor area
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_virtio1_common_write_queue_desc(const struct pcicap_virtio1_common *v,
				       u64 value)
{
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_virtio1_common_write_queue_desc_lo(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_virtio1_common_write_queue_desc_hi(v, part);
	}
	return 0;
}

/**
 * pcicap_virtio1_common_read_queue_driver() - read: Driver area
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_driver(const struct pcicap_virtio1_common *v,
					u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_virtio1_common_read_queue_driver_lo(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_virtio1_common_read_queue_driver_hi(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_virtio1_common_write_queue_driver() - write: Driver area
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_virtio1_common_write_queue_driver(const struct pcicap_virtio1_common *v,
					 u64 value)
{
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_virtio1_common_write_queue_driver_lo(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_virtio1_common_write_queue_driver_hi(v, part);
	}
	return 0;
}

/**
 * pcicap_virtio1_common_read_queue_device() - read: Device area
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_virtio1_common_read_queue_device(const struct pcicap_virtio1_common *v,
					u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		u32 r = pcicap_virtio1_common_read_queue_device_lo(v);
		u64 n = r;

		all |= n;
	}
	{
		u32 r = pcicap_virtio1_common_read_queue_device_hi(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_virtio1_common_write_queue_device() - write: Device area
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -ERANGE (too large, or for a part that this layout lacks),
 * -ENODATA (a part is not within reach), or the error of an access.
 */
static inline int __must_check
pcicap_virtio1_common_write_queue_device(const struct pcicap_virtio1_common *v,
					 u64 value)
{
	{
		u32 val = value;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_virtio1_common_write_queue_device_lo(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_virtio1_common_write_queue_device_hi(v, part);
	}
	return 0;
}

/**
 * pcicap_virtio1_isr_read_status_checked() - ISR status: cause of the
 * interrupt; a read clears it
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_virtio1_isr_read_status_checked(const struct pcicap_virtio1_isr *v,
				       struct pci_dev *dev,
				       pcicap_virtio1_isr_status_t *val)
{
	*val = pcicap_virtio1_isr_read_status(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * ISR status: cause of the interrupt; a read clears it, without the order
 * of readl()
 */
static inline pcicap_virtio1_isr_status_t
pcicap_virtio1_isr_read_status_relaxed(const struct pcicap_virtio1_isr *v)
{
	return (__force pcicap_virtio1_isr_status_t)
		readb_relaxed(v->base + PCICAP_VIRTIO1_ISR_STATUS);
}

/**
 * pcicap_virtio1_cfg_blk_physical_block_exp_dec() - Logical blocks of a
 * physical one, as a power of 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_virtio1_cfg_blk_physical_block_exp_dec(u8 r)
{
	u64 n = r;

	return pcicap_pow2_64(n);
}

/**
 * pcicap_virtio1_cfg_blk_physical_block_exp_encode() - from a quantity:
 * Logical blocks of a physical one, as a power of 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_virtio1_cfg_blk_physical_block_exp_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

static inline void
pcicap_virtio1_notify_write_queue_relaxed(const struct pcicap_virtio1_notify *v,
					  u16 val)
{
	writew_relaxed(val, v->base + PCICAP_VIRTIO1_NOTIFY_QUEUE);
}

/**
 * pcicap_virtio1_msix_entry_addr_lo_addr_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_virtio1_msix_entry_addr_lo_addr_decoded(pcicap_virtio1_msix_entry_addr_lo_t r)
{
	u64 n = pcicap_get(r, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_virtio1_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_virtio1_msix_entry_addr_lo_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_VIRTIO1_MORE_H */
