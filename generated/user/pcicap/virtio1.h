/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio 1 Device
 *
 * Generated from specs/devices/virtio1.yaml - do not edit.
 * Source: Virtual I/O Device (VIRTIO) 1.2 and 1.3, 4.1.4; linux/virtio_pci.h
 */
#ifndef PCICAP_VIRTIO1_H
#define PCICAP_VIRTIO1_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/msix.h>
#include <pcicap/virtio_common.h>
#include <pcicap/virtio_isr.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/*
 * Where the capability virtio_common says: common, registers:
 * Common configuration
 */
#define PCICAP_VIRTIO1_COMMON_MIN_SIZE		0x38

/* common: Common configuration */
/* rw: Selects the 32 bits that device_feature shows */
#define PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT	0x00
#define PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE	0x04	/* ro: Features that the device offers */
/* rw: Selects the 32 bits that driver_feature shows */
#define PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT	0x08
#define PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE	0x0c	/* rw: Features that the driver accepts */
/* rw: MSI-X vector for configuration changes */
#define PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR		0x10
#define  PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR_NO_VECTOR	0xffff
#define PCICAP_VIRTIO1_COMMON_NUM_QUEUES	0x12	/* ro: Maximum number of queues */
/* rw: Device status; writing 0 resets the device */
#define PCICAP_VIRTIO1_COMMON_DEVICE_STATUS			0x14
/* ACKNOWLEDGE: the guest has noticed the device */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_STATUS_ACKNOWLEDGE	0x01
/* DRIVER: the guest knows how to drive the device */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_STATUS_DRIVER		0x02
/* DRIVER_OK: the driver is ready */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_STATUS_DRIVER_OK		0x04
/* FEATURES_OK: feature negotiation is complete */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_STATUS_FEATURES_OK	0x08
/* DEVICE_NEEDS_RESET: the device cannot recover from an error */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_STATUS_NEEDS_RESET	0x40
/* FAILED: the driver has given up */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_STATUS_FAILED		0x80
/* ro: Configuration generation: changes with the device-specific configuration */
#define PCICAP_VIRTIO1_COMMON_CONFIG_GENERATION	0x15
/* rw: Selects the queue that the registers below belong to */
#define PCICAP_VIRTIO1_COMMON_QUEUE_SELECT	0x16
/* rw: Queue size; 0 if there is no such queue */
#define PCICAP_VIRTIO1_COMMON_QUEUE_SIZE	0x18
/* rw: MSI-X vector for the queue */
#define PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR			0x1a
#define  PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR_NO_VECTOR	0xffff
#define PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE	0x1c	/* rw: Writing 1 enables the queue */
/* ro: Notification offset, in units of the multiplier */
#define PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_OFF	0x1e
/* rw: Descriptor area address, lower half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO	0x20
/* rw: Descriptor area address, upper half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI	0x24
#define PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO	0x28	/* rw: Driver area address, lower half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI	0x2c	/* rw: Driver area address, upper half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO	0x30	/* rw: Device area address, lower half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI	0x34	/* rw: Device area address, upper half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_DATA	0x38	/* ro: Queue notification data */
#define PCICAP_VIRTIO1_COMMON_QUEUE_RESET	0x3a	/* rw: Writing 1 resets the queue */
/* ro: Index of the first administration virtqueue */
#define PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_INDEX	0x3c
/* ro: Number of administration virtqueues */
#define PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_NUM	0x3e

/* Where the capability virtio_isr says: isr, registers: Interrupt status */
#define PCICAP_VIRTIO1_ISR_MIN_SIZE		0x01

/* isr: Interrupt status */

/* ro: ISR status: cause of the interrupt; a read clears it */
#define PCICAP_VIRTIO1_ISR_STATUS		0x00
/* ro: Queue interrupt */
#define  PCICAP_VIRTIO1_ISR_STATUS_QUEUE	0x01
/* ro: The configuration changed */
#define  PCICAP_VIRTIO1_ISR_STATUS_CONFIG	0x02

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_VIRTIO1_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_VIRTIO1_MSIX_ENTRY		0x00
#define PCICAP_VIRTIO1_MSIX_ENTRY_STRIDE	0x10

/* rw: Bits 31 to 2 of the message address */
#define PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_ADDRESS	0xfffffffc
#define  PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_WRITE_MASK	0xfffffffc
#define PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI	0x04	/* rw: Address bits 63 to 32 */
#define PCICAP_VIRTIO1_MSIX_ENTRY_DATA		0x08	/* rw: Message data */

/* rw: Mask and steering tag */
#define PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_MASK		0x00000001
/* rw: TPH steering tag */
#define  PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG	0xffff0000
#define  PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK	0xffff0001

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE	0x08

/* msix_pba: MSI-X pending bits */
#define PCICAP_VIRTIO1_MSIX_PBA_PENDING		0x00	/* ro: A bit for each vector */
/* clang-format on */

/**
 * pcicap_virtio1_id() - which entry of the table of devices a function has
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 * @subvendor: vendor ID of the subsystem; PCICAP_ANY_ID: not known
 * @subdevice: device ID of the subsystem; PCICAP_ANY_ID: not known
 *
 * Return: the first entry that has all of them, with what a driver has for it;
 * NULL: none.
 */
static inline const struct pcicap_device_id *
pcicap_virtio1_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		  uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1af4, 0x1000, 0x107f, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_virtio1_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_virtio1_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_virtio1_id(vendor, device, class_code, PCICAP_ANY_ID,
				 PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_virtio1_common_locate() - where it is: Common configuration
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability virtio_common that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_common_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_locate(struct pcicap_cfg *cfg,
			     struct pcicap_region *where)
{
	struct pcicap_virtio_common cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_virtio_common_find(cfg, &cap); !ret;
	     ret = pcicap_virtio_common_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			uint8_t r;

			ret = pcicap_virtio_common_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_common_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_common_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		bad = pcicap_region_init(where, v->bar, v->offset, v->length,
					 PCICAP_VIRTIO1_COMMON_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_common_want() - what to map for it
 * @where: where it is, by pcicap_virtio1_common_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_virtio1_common_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_virtio1_common - Common configuration
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_common_map() only.
 */
struct pcicap_virtio1_common {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_virtio1_common_read_device_feature_select() - read: Selects the 32
 * bits that device_feature shows
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_device_feature_select(const struct pcicap_virtio1_common *v,
						 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT,
				  val);
}

/**
 * pcicap_virtio1_common_write_device_feature_select() - write: Selects the 32
 * bits that device_feature shows
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_device_feature_select(const struct pcicap_virtio1_common *v,
						  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT,
				   val);
}

/**
 * pcicap_virtio1_common_update_device_feature_select() - change bits: Selects
 * the 32 bits that device_feature shows
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_device_feature_select(const struct pcicap_virtio1_common *v,
						   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_device_feature_select(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Selects the 32 bits that device_feature shows: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_device_feature_select(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT);
}

/*
 * Selects the 32 bits that device_feature shows: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_device_feature_select(const struct pcicap_virtio1_common *v,
						  uint32_t val)
{
	pcicap_mmio_store32(&v->view,
			    PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT, val);
}

/**
 * pcicap_virtio1_common_read_device_feature() - read: Features that the
 * device offers
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_device_feature(const struct pcicap_virtio1_common *v,
					  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE, val);
}

/*
 * Features that the device offers: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_device_feature(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE);
}

/**
 * pcicap_virtio1_common_read_driver_feature_select() - read: Selects the 32
 * bits that driver_feature shows
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_driver_feature_select(const struct pcicap_virtio1_common *v,
						 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT,
				  val);
}

/**
 * pcicap_virtio1_common_write_driver_feature_select() - write: Selects the 32
 * bits that driver_feature shows
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_driver_feature_select(const struct pcicap_virtio1_common *v,
						  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT,
				   val);
}

/**
 * pcicap_virtio1_common_update_driver_feature_select() - change bits: Selects
 * the 32 bits that driver_feature shows
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_driver_feature_select(const struct pcicap_virtio1_common *v,
						   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_driver_feature_select(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Selects the 32 bits that driver_feature shows: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_driver_feature_select(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT);
}

/*
 * Selects the 32 bits that driver_feature shows: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_driver_feature_select(const struct pcicap_virtio1_common *v,
						  uint32_t val)
{
	pcicap_mmio_store32(&v->view,
			    PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT, val);
}

/**
 * pcicap_virtio1_common_read_driver_feature() - read: Features that the
 * driver accepts
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_driver_feature(const struct pcicap_virtio1_common *v,
					  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE, val);
}

/**
 * pcicap_virtio1_common_write_driver_feature() - write: Features that the
 * driver accepts
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_driver_feature(const struct pcicap_virtio1_common *v,
					   uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE, val);
}

/**
 * pcicap_virtio1_common_update_driver_feature() - change bits: Features that
 * the driver accepts
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_driver_feature(const struct pcicap_virtio1_common *v,
					    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_driver_feature(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Features that the driver accepts: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_driver_feature(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE);
}

/*
 * Features that the driver accepts: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_driver_feature(const struct pcicap_virtio1_common *v,
					   uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE,
			    val);
}

/**
 * pcicap_virtio1_common_read_config_msix_vector() - read: MSI-X vector for
 * configuration changes
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_config_msix_vector(const struct pcicap_virtio1_common *v,
					      uint16_t *val)
{
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR,
				  val);
}

/**
 * pcicap_virtio1_common_write_config_msix_vector() - write: MSI-X vector for
 * configuration changes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_config_msix_vector(const struct pcicap_virtio1_common *v,
					       uint16_t val)
{
	return pcicap_mmio_write16(&v->view,
				   PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR,
				   val);
}

/**
 * pcicap_virtio1_common_update_config_msix_vector() - change bits: MSI-X vector
 * for configuration changes
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_config_msix_vector(const struct pcicap_virtio1_common *v,
						uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_config_msix_vector(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view,
				 PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/*
 * MSI-X vector for configuration changes: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint16_t
pcicap_virtio1_common_load_config_msix_vector(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view,
				  PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR);
}

/*
 * MSI-X vector for configuration changes: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_config_msix_vector(const struct pcicap_virtio1_common *v,
					       uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR,
			    val);
}

/**
 * pcicap_virtio1_common_read_num_queues() - read: Maximum number of queues
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_num_queues(const struct pcicap_virtio1_common *v,
				      uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_COMMON_NUM_QUEUES,
				  val);
}

/* Maximum number of queues: the load alone; see pcicap_virtio1_common_bare() */
static inline uint16_t
pcicap_virtio1_common_load_num_queues(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_VIRTIO1_COMMON_NUM_QUEUES);
}

/**
 * pcicap_virtio1_common_read_device_status() - read: Device status; writing 0
 * resets the device
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_device_status(const struct pcicap_virtio1_common *v,
					 uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_VIRTIO1_COMMON_DEVICE_STATUS,
				 val);
}

/**
 * pcicap_virtio1_common_write_device_status() - write: Device status; writing 0
 * resets the device
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_device_status(const struct pcicap_virtio1_common *v,
					  uint8_t val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_VIRTIO1_COMMON_DEVICE_STATUS,
				  val);
}

/**
 * pcicap_virtio1_common_update_device_status() - change bits: Device status;
 * writing 0 resets the device
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_device_status(const struct pcicap_virtio1_common *v,
					   uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_device_status(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_VIRTIO1_COMMON_DEVICE_STATUS,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Device status; writing 0 resets the device: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint8_t
pcicap_virtio1_common_load_device_status(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_VIRTIO1_COMMON_DEVICE_STATUS);
}

/*
 * Device status; writing 0 resets the device: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_device_status(const struct pcicap_virtio1_common *v,
					  uint8_t val)
{
	pcicap_mmio_store8(&v->view, PCICAP_VIRTIO1_COMMON_DEVICE_STATUS, val);
}

/**
 * pcicap_virtio1_common_read_config_generation() - read: Configuration
 * generation: changes with the device-specific configuration
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_config_generation(const struct pcicap_virtio1_common *v,
					     uint8_t *val)
{
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_COMMON_CONFIG_GENERATION, val);
}

/*
 * Configuration generation: changes with the device-specific configuration: the
 * load alone; see pcicap_virtio1_common_bare()
 */
static inline uint8_t
pcicap_virtio1_common_load_config_generation(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load8(&v->view,
				 PCICAP_VIRTIO1_COMMON_CONFIG_GENERATION);
}

/**
 * pcicap_virtio1_common_read_queue_select() - read: Selects the queue that the
 * registers below belong to
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_select(const struct pcicap_virtio1_common *v,
					uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SELECT,
				  val);
}

/**
 * pcicap_virtio1_common_write_queue_select() - write: Selects the queue that
 * the registers below belong to
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_select(const struct pcicap_virtio1_common *v,
					 uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SELECT,
				   val);
}

/**
 * pcicap_virtio1_common_update_queue_select() - change bits: Selects the queue
 * that the registers below belong to
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_select(const struct pcicap_virtio1_common *v,
					  uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_select(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SELECT,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Selects the queue that the registers below belong to: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint16_t
pcicap_virtio1_common_load_queue_select(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SELECT);
}

/*
 * Selects the queue that the registers below belong to: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_select(const struct pcicap_virtio1_common *v,
					 uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SELECT, val);
}

/**
 * pcicap_virtio1_common_read_queue_size() - read: Queue size; 0 if there is no
 * such queue
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_size(const struct pcicap_virtio1_common *v,
				      uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SIZE,
				  val);
}

/**
 * pcicap_virtio1_common_write_queue_size() - write: Queue size; 0 if there is
 * no such queue
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_size(const struct pcicap_virtio1_common *v,
				       uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SIZE,
				   val);
}

/**
 * pcicap_virtio1_common_update_queue_size() - change bits: Queue size; 0 if
 * there is no such queue
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_size(const struct pcicap_virtio1_common *v,
					uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_size(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SIZE,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Queue size; 0 if there is no such queue: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint16_t
pcicap_virtio1_common_load_queue_size(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SIZE);
}

/*
 * Queue size; 0 if there is no such queue: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_size(const struct pcicap_virtio1_common *v,
				       uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_SIZE, val);
}

/**
 * pcicap_virtio1_common_read_queue_msix_vector() - read: MSI-X vector for
 * the queue
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_msix_vector(const struct pcicap_virtio1_common *v,
					     uint16_t *val)
{
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR, val);
}

/**
 * pcicap_virtio1_common_write_queue_msix_vector() - write: MSI-X vector for
 * the queue
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_msix_vector(const struct pcicap_virtio1_common *v,
					      uint16_t val)
{
	return pcicap_mmio_write16(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR,
				   val);
}

/**
 * pcicap_virtio1_common_update_queue_msix_vector() - change bits: MSI-X vector
 * for the queue
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_msix_vector(const struct pcicap_virtio1_common *v,
					       uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_msix_vector(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view,
				 PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/*
 * MSI-X vector for the queue: the load alone; see pcicap_virtio1_common_bare()
 */
static inline uint16_t
pcicap_virtio1_common_load_queue_msix_vector(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR);
}

/*
 * MSI-X vector for the queue: the store alone; see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_msix_vector(const struct pcicap_virtio1_common *v,
					      uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR,
			    val);
}

/**
 * pcicap_virtio1_common_read_queue_enable() - read: Writing 1 enables the queue
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_enable(const struct pcicap_virtio1_common *v,
					uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE,
				  val);
}

/**
 * pcicap_virtio1_common_write_queue_enable() - write: Writing 1 enables
 * the queue
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_enable(const struct pcicap_virtio1_common *v,
					 uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE,
				   val);
}

/**
 * pcicap_virtio1_common_update_queue_enable() - change bits: Writing 1 enables
 * the queue
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_enable(const struct pcicap_virtio1_common *v,
					  uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_enable(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Writing 1 enables the queue: the load alone; see pcicap_virtio1_common_bare()
 */
static inline uint16_t
pcicap_virtio1_common_load_queue_enable(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE);
}

/*
 * Writing 1 enables the queue: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_enable(const struct pcicap_virtio1_common *v,
					 uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE, val);
}

/**
 * pcicap_virtio1_common_read_queue_notify_off() - read: Notification offset, in
 * units of the multiplier
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_notify_off(const struct pcicap_virtio1_common *v,
					    uint16_t *val)
{
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_OFF, val);
}

/*
 * Notification offset, in units of the multiplier: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint16_t
pcicap_virtio1_common_load_queue_notify_off(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load16(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_OFF);
}

/**
 * pcicap_virtio1_common_read_queue_desc_lo() - read: Descriptor area address,
 * lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_desc_lo(const struct pcicap_virtio1_common *v,
					 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO,
				  val);
}

/**
 * pcicap_virtio1_common_write_queue_desc_lo() - write: Descriptor area address,
 * lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_desc_lo(const struct pcicap_virtio1_common *v,
					  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO, val);
}

/**
 * pcicap_virtio1_common_update_queue_desc_lo() - change bits: Descriptor area
 * address, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_desc_lo(const struct pcicap_virtio1_common *v,
					   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_desc_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Descriptor area address, lower half: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_queue_desc_lo(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO);
}

/*
 * Descriptor area address, lower half: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_desc_lo(const struct pcicap_virtio1_common *v,
					  uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO, val);
}

/**
 * pcicap_virtio1_common_read_queue_desc_hi() - read: Descriptor area address,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_desc_hi(const struct pcicap_virtio1_common *v,
					 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI,
				  val);
}

/**
 * pcicap_virtio1_common_write_queue_desc_hi() - write: Descriptor area address,
 * upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_desc_hi(const struct pcicap_virtio1_common *v,
					  uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI, val);
}

/**
 * pcicap_virtio1_common_update_queue_desc_hi() - change bits: Descriptor area
 * address, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_desc_hi(const struct pcicap_virtio1_common *v,
					   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_desc_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Descriptor area address, upper half: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_queue_desc_hi(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI);
}

/*
 * Descriptor area address, upper half: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_desc_hi(const struct pcicap_virtio1_common *v,
					  uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI, val);
}

/**
 * pcicap_virtio1_common_read_queue_driver_lo() - read: Driver area address,
 * lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_driver_lo(const struct pcicap_virtio1_common *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO, val);
}

/**
 * pcicap_virtio1_common_write_queue_driver_lo() - write: Driver area address,
 * lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_driver_lo(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO, val);
}

/**
 * pcicap_virtio1_common_update_queue_driver_lo() - change bits: Driver area
 * address, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_driver_lo(const struct pcicap_virtio1_common *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_driver_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Driver area address, lower half: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_queue_driver_lo(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO);
}

/*
 * Driver area address, lower half: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_driver_lo(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO,
			    val);
}

/**
 * pcicap_virtio1_common_read_queue_driver_hi() - read: Driver area address,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_driver_hi(const struct pcicap_virtio1_common *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI, val);
}

/**
 * pcicap_virtio1_common_write_queue_driver_hi() - write: Driver area address,
 * upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_driver_hi(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI, val);
}

/**
 * pcicap_virtio1_common_update_queue_driver_hi() - change bits: Driver area
 * address, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_driver_hi(const struct pcicap_virtio1_common *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_driver_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Driver area address, upper half: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_queue_driver_hi(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI);
}

/*
 * Driver area address, upper half: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_driver_hi(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI,
			    val);
}

/**
 * pcicap_virtio1_common_read_queue_device_lo() - read: Device area address,
 * lower half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_device_lo(const struct pcicap_virtio1_common *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO, val);
}

/**
 * pcicap_virtio1_common_write_queue_device_lo() - write: Device area address,
 * lower half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_device_lo(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO, val);
}

/**
 * pcicap_virtio1_common_update_queue_device_lo() - change bits: Device area
 * address, lower half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_device_lo(const struct pcicap_virtio1_common *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_device_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Device area address, lower half: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_queue_device_lo(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO);
}

/*
 * Device area address, lower half: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_device_lo(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO,
			    val);
}

/**
 * pcicap_virtio1_common_read_queue_device_hi() - read: Device area address,
 * upper half
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_device_hi(const struct pcicap_virtio1_common *v,
					   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI, val);
}

/**
 * pcicap_virtio1_common_write_queue_device_hi() - write: Device area address,
 * upper half
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_device_hi(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	return pcicap_mmio_write32(&v->view,
				   PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI, val);
}

/**
 * pcicap_virtio1_common_update_queue_device_hi() - change bits: Device area
 * address, upper half
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_device_hi(const struct pcicap_virtio1_common *v,
					     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_device_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Device area address, upper half: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline uint32_t
pcicap_virtio1_common_load_queue_device_hi(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_load32(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI);
}

/*
 * Device area address, upper half: the store alone;
 * see pcicap_virtio1_common_bare()
 */
static inline void
pcicap_virtio1_common_store_queue_device_hi(const struct pcicap_virtio1_common *v,
					    uint32_t val)
{
	pcicap_mmio_store32(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI,
			    val);
}

/**
 * pcicap_virtio1_common_read_queue_notify_data() - read: Queue
 * notification data
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_notify_data(const struct pcicap_virtio1_common *v,
					     uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->mapped_size < 58)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_DATA, val);
}

/**
 * pcicap_virtio1_common_read_queue_reset() - read: Writing 1 resets the queue
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_reset(const struct pcicap_virtio1_common *v,
				       uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->mapped_size < 60)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_RESET,
				  val);
}

/**
 * pcicap_virtio1_common_write_queue_reset() - write: Writing 1 resets the queue
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_reset(const struct pcicap_virtio1_common *v,
					uint16_t val)
{
	if (v->mapped_size < 60)
		return -ENXIO;
	return pcicap_mmio_write16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_RESET,
				   val);
}

/**
 * pcicap_virtio1_common_update_queue_reset() - change bits: Writing 1 resets
 * the queue
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_update_queue_reset(const struct pcicap_virtio1_common *v,
					 uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_common_read_queue_reset(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_VIRTIO1_COMMON_QUEUE_RESET,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_virtio1_common_read_admin_queue_index() - read: Index of the first
 * administration virtqueue
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_admin_queue_index(const struct pcicap_virtio1_common *v,
					     uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->mapped_size < 62)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_INDEX, val);
}

/**
 * pcicap_virtio1_common_read_admin_queue_num() - read: Number of
 * administration virtqueues
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_admin_queue_num(const struct pcicap_virtio1_common *v,
					   uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->mapped_size < 64)
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_NUM, val);
}

/**
 * pcicap_virtio1_common_read_queue_desc() - read: Descriptor area
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_desc(const struct pcicap_virtio1_common *v,
				      uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_virtio1_common_read_queue_desc_lo(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_virtio1_common_read_queue_desc_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_desc(const struct pcicap_virtio1_common *v,
				       uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_virtio1_common_write_queue_desc_lo(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_virtio1_common_write_queue_desc_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
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
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_driver(const struct pcicap_virtio1_common *v,
					uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_virtio1_common_read_queue_driver_lo(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_virtio1_common_read_queue_driver_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_driver(const struct pcicap_virtio1_common *v,
					 uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_virtio1_common_write_queue_driver_lo(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_virtio1_common_write_queue_driver_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
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
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_read_queue_device(const struct pcicap_virtio1_common *v,
					uint64_t *val)
{
	uint64_t all = 0;
	int ret;

	*val = UINT64_MAX;
	{
		uint32_t part;

		ret = pcicap_virtio1_common_read_queue_device_lo(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part;
	}
	{
		uint32_t part;

		ret = pcicap_virtio1_common_read_queue_device_hi(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (uint64_t)part << 32;
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
 * -ENODATA (the view ends before a part), or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_write_queue_device(const struct pcicap_virtio1_common *v,
					 uint64_t value)
{
	int ret;

	{
		uint32_t val = (uint32_t)(value);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_virtio1_common_write_queue_device_lo(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		uint32_t val = (uint32_t)(value >> 32);
		uint32_t bits = (uint32_t)(((uint32_t)val & 0xffffffff));
		uint32_t part = bits;

		ret = pcicap_virtio1_common_write_queue_device_hi(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_init(struct pcicap_virtio1_common *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_virtio1_common_map() - the registers in a mapped BAR:
 * Common configuration
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_virtio1_common_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_map(const struct pcicap_map *map,
			  const struct pcicap_region *where,
			  struct pcicap_cfg *cfg,
			  struct pcicap_virtio1_common *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_VIRTIO1_COMMON_MIN_SIZE);

	return ret ? ret : pcicap_virtio1_common_init(v);
}

/**
 * pcicap_virtio1_common_wrap() - the registers at an address that there is:
 * Common configuration
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_virtio1_common_map()
 * @v: the view
 *
 * Return: as for pcicap_virtio1_common_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_wrap(struct pcicap_map *map, void *base, uint64_t size,
			   struct pcicap_cfg *cfg,
			   struct pcicap_virtio1_common *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_virtio1_common_map(map, &whole, cfg, v);
}

/**
 * pcicap_virtio1_common_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_virtio1_common_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_common_bare(const struct pcicap_virtio1_common *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_VIRTIO1_COMMON_MIN_SIZE);
}

/**
 * pcicap_virtio1_isr_locate() - where it is: Interrupt status
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability virtio_isr that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_isr_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_isr_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
{
	struct pcicap_virtio_isr cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_virtio_isr_find(cfg, &cap); !ret;
	     ret = pcicap_virtio_isr_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			uint8_t r;

			ret = pcicap_virtio_isr_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_isr_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_isr_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		bad = pcicap_region_init(where, v->bar, v->offset, v->length,
					 PCICAP_VIRTIO1_ISR_MIN_SIZE, 1);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_isr_want() - what to map for it
 * @where: where it is, by pcicap_virtio1_isr_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_virtio1_isr_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_virtio1_isr - Interrupt status
 * @view: where it is
 *
 * Made by pcicap_virtio1_isr_map() only.
 */
struct pcicap_virtio1_isr {
	struct pcicap_mmio view;
};

/* ISR status: cause of the interrupt; a read clears it */
struct pcicap_virtio1_isr_status {
	uint8_t raw;
};

/* Queue interrupt */
static inline bool
pcicap_virtio1_isr_status_queue(struct pcicap_virtio1_isr_status r)
{
	return (r.raw & PCICAP_VIRTIO1_ISR_STATUS_QUEUE) != 0;
}

/* The configuration changed */
static inline bool
pcicap_virtio1_isr_status_config(struct pcicap_virtio1_isr_status r)
{
	return (r.raw & PCICAP_VIRTIO1_ISR_STATUS_CONFIG) != 0;
}

/**
 * pcicap_virtio1_isr_read_status() - read: ISR status: cause of the interrupt;
 * a read clears it
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_isr_read_status(const struct pcicap_virtio1_isr *v,
			       struct pcicap_virtio1_isr_status *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_VIRTIO1_ISR_STATUS,
				 &val->raw);
}

/*
 * ISR status: cause of the interrupt; a read clears it: the load alone;
 * see pcicap_virtio1_isr_bare()
 */
static inline struct pcicap_virtio1_isr_status
pcicap_virtio1_isr_load_status(const struct pcicap_virtio1_isr *v)
{
	struct pcicap_virtio1_isr_status r = { pcicap_mmio_load8(&v->view,
								 PCICAP_VIRTIO1_ISR_STATUS) };

	return r;
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_isr_init(struct pcicap_virtio1_isr *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_virtio1_isr_map() - the registers in a mapped BAR: Interrupt status
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_virtio1_isr_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_isr_map(const struct pcicap_map *map,
		       const struct pcicap_region *where,
		       struct pcicap_cfg *cfg, struct pcicap_virtio1_isr *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_VIRTIO1_ISR_MIN_SIZE);

	return ret ? ret : pcicap_virtio1_isr_init(v);
}

/**
 * pcicap_virtio1_isr_wrap() - the registers at an address that there is:
 * Interrupt status
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_virtio1_isr_map()
 * @v: the view
 *
 * Return: as for pcicap_virtio1_isr_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_isr_wrap(struct pcicap_map *map, void *base, uint64_t size,
			struct pcicap_cfg *cfg, struct pcicap_virtio1_isr *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_virtio1_isr_map(map, &whole, cfg, v);
}

/**
 * pcicap_virtio1_isr_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_virtio1_isr_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_isr_bare(const struct pcicap_virtio1_isr *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_VIRTIO1_ISR_MIN_SIZE);
}

/**
 * pcicap_virtio1_msix_locate() - where it is: MSI-X table
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(cfg, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_msix_table r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_msix_table_bir(r);
			v->offset = pcicap_msix_table_offset(r);
		}
		{
			struct pcicap_msix_ctrl r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_msix_ctrl_table_size(r);
		}
		bad = pcicap_region_init(where, v->bar, v->offset * 8,
					 (v->length + 1) * 16,
					 PCICAP_VIRTIO1_MSIX_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_msix_want() - what to map for it
 * @where: where it is, by pcicap_virtio1_msix_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_virtio1_msix_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_virtio1_msix - MSI-X table
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_msix_map() only.
 */
struct pcicap_virtio1_msix {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_init(struct pcicap_virtio1_msix *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_virtio1_msix_map() - the registers in a mapped BAR: MSI-X table
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_virtio1_msix_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_map(const struct pcicap_map *map,
			const struct pcicap_region *where,
			struct pcicap_cfg *cfg, struct pcicap_virtio1_msix *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_VIRTIO1_MSIX_MIN_SIZE);

	return ret ? ret : pcicap_virtio1_msix_init(v);
}

/**
 * pcicap_virtio1_msix_wrap() - the registers at an address that there is:
 * MSI-X table
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_virtio1_msix_map()
 * @v: the view
 *
 * Return: as for pcicap_virtio1_msix_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_wrap(struct pcicap_map *map, void *base, uint64_t size,
			 struct pcicap_cfg *cfg, struct pcicap_virtio1_msix *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_virtio1_msix_map(map, &whole, cfg, v);
}

/**
 * pcicap_virtio1_msix_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_virtio1_msix_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_bare(const struct pcicap_virtio1_msix *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_VIRTIO1_MSIX_MIN_SIZE);
}

/**
 * struct pcicap_virtio1_msix_entry - One vector
 * @view: where it is
 *
 * Made by pcicap_virtio1_msix_entry_at() only.
 */
struct pcicap_virtio1_msix_entry {
	struct pcicap_mmio view;
};

/* Bits 31 to 2 of the message address */
struct pcicap_virtio1_msix_entry_addr_lo {
	uint32_t raw;
};

/* Address bits 31 to 2 */
static inline uint32_t
pcicap_virtio1_msix_entry_addr_lo_address(struct pcicap_virtio1_msix_entry_addr_lo r)
{
	return (uint32_t)((r.raw & PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_ADDRESS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_msix_entry_addr_lo
pcicap_virtio1_msix_entry_addr_lo_set_address(struct pcicap_virtio1_msix_entry_addr_lo r,
					      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_ADDRESS,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 31 to 2, as a quantity. */
static inline uint64_t
pcicap_virtio1_msix_entry_addr_lo_address_decoded(struct pcicap_virtio1_msix_entry_addr_lo r)
{
	uint64_t n = pcicap_virtio1_msix_entry_addr_lo_address(r);

	return n << 2;
}

/**
 * pcicap_virtio1_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_addr_lo_address_encode(uint64_t quantity,
						 uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_virtio1_msix_entry_read_addr_lo() - read: Bits 31 to 2 of the
 * message address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_read_addr_lo(const struct pcicap_virtio1_msix_entry *v,
				       struct pcicap_virtio1_msix_entry_addr_lo *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO,
				  &val->raw);
}

/**
 * pcicap_virtio1_msix_entry_update_addr_lo() - change bits: Bits 31 to 2 of the
 * message address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_update_addr_lo(const struct pcicap_virtio1_msix_entry *v,
					 uint32_t mask,
					 struct pcicap_virtio1_msix_entry_addr_lo val)
{
	struct pcicap_virtio1_msix_entry_addr_lo old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_msix_entry_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_virtio1_msix_entry_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_read_addr_hi(const struct pcicap_virtio1_msix_entry *v,
				       uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI,
				  val);
}

/**
 * pcicap_virtio1_msix_entry_write_addr_hi() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_write_addr_hi(const struct pcicap_virtio1_msix_entry *v,
					uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI,
				   val);
}

/**
 * pcicap_virtio1_msix_entry_update_addr_hi() - change bits: Address bits 63
 * to 32
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_update_addr_hi(const struct pcicap_virtio1_msix_entry *v,
					 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_msix_entry_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_virtio1_msix_entry_read_data() - read: Message data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_read_data(const struct pcicap_virtio1_msix_entry *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_DATA,
				  val);
}

/**
 * pcicap_virtio1_msix_entry_write_data() - write: Message data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_write_data(const struct pcicap_virtio1_msix_entry *v,
				     uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_DATA,
				   val);
}

/**
 * pcicap_virtio1_msix_entry_update_data() - change bits: Message data
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_update_data(const struct pcicap_virtio1_msix_entry *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_msix_entry_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_VIRTIO1_MSIX_ENTRY_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Mask and steering tag */
struct pcicap_virtio1_msix_entry_vector_ctrl {
	uint32_t raw;
};

/* Masks the vector */
static inline bool
pcicap_virtio1_msix_entry_vector_ctrl_mask(struct pcicap_virtio1_msix_entry_vector_ctrl r)
{
	return (r.raw & PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_MASK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_msix_entry_vector_ctrl
pcicap_virtio1_msix_entry_vector_ctrl_set_mask(struct pcicap_virtio1_msix_entry_vector_ctrl r,
					       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_MASK,
			      val ? PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_MASK : 0);
	return r;
}

/* TPH steering tag */
static inline uint32_t
pcicap_virtio1_msix_entry_vector_ctrl_steering_tag(struct pcicap_virtio1_msix_entry_vector_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_msix_entry_vector_ctrl
pcicap_virtio1_msix_entry_vector_ctrl_set_steering_tag(struct pcicap_virtio1_msix_entry_vector_ctrl r,
						       uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_virtio1_msix_entry_read_vector_ctrl() - read: Mask and steering tag
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_read_vector_ctrl(const struct pcicap_virtio1_msix_entry *v,
					   struct pcicap_virtio1_msix_entry_vector_ctrl *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL,
				  &val->raw);
}

/**
 * pcicap_virtio1_msix_entry_update_vector_ctrl() - change bits: Mask and
 * steering tag
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_update_vector_ctrl(const struct pcicap_virtio1_msix_entry *v,
					     uint32_t mask,
					     struct pcicap_virtio1_msix_entry_vector_ctrl val)
{
	struct pcicap_virtio1_msix_entry_vector_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_msix_entry_read_vector_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view,
				 PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_init(struct pcicap_virtio1_msix_entry *v)
{
	pcicap_mmio_clamp(&v->view, 16);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_open(const struct pcicap_virtio1_msix *outer,
			       uint32_t off,
			       struct pcicap_virtio1_msix_entry *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_virtio1_msix_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_virtio1_msix_entry_elements(const struct pcicap_virtio1_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_where(const struct pcicap_virtio1_msix *v,
				uint32_t *off)
{
	(void)v;
	*off = 0x00;
	return 0;
}

/**
 * pcicap_virtio1_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_entry_at(const struct pcicap_virtio1_msix *outer,
			     unsigned int index,
			     struct pcicap_virtio1_msix_entry *v)
{
	uint32_t off;
	int ret = pcicap_virtio1_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_virtio1_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_virtio1_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * pcicap_virtio1_msix_pba_locate() - where it is: MSI-X pending bits
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_pba_locate(struct pcicap_cfg *cfg,
			       struct pcicap_region *where)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(cfg, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_msix_pba r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_msix_pba_bir(r);
			v->offset = pcicap_msix_pba_offset(r);
		}
		{
			struct pcicap_msix_ctrl r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_msix_ctrl_table_size(r);
		}
		bad = pcicap_region_init(where, v->bar, v->offset * 8,
					 pcicap_align32(pcicap_ceil32((v->length + 1),
								      8),
							8),
					 PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE, 8);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_msix_pba_want() - what to map for it
 * @where: where it is, by pcicap_virtio1_msix_pba_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_virtio1_msix_pba_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_virtio1_msix_pba - MSI-X pending bits
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_msix_pba_map() only.
 */
struct pcicap_virtio1_msix_pba {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_virtio1_msix_pba_read_pending() - read: A bit for each vector
 * @v: the view
 * @index: which element
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_pba_read_pending(const struct pcicap_virtio1_msix_pba *v,
				     unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	return pcicap_mmio_read64(&v->view,
				  PCICAP_VIRTIO1_MSIX_PBA_PENDING + index * 8,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_pba_init(struct pcicap_virtio1_msix_pba *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_virtio1_msix_pba_map() - the registers in a mapped BAR: MSI-X
 * pending bits
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_virtio1_msix_pba_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_pba_map(const struct pcicap_map *map,
			    const struct pcicap_region *where,
			    struct pcicap_cfg *cfg,
			    struct pcicap_virtio1_msix_pba *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE);

	return ret ? ret : pcicap_virtio1_msix_pba_init(v);
}

/**
 * pcicap_virtio1_msix_pba_wrap() - the registers at an address that there is:
 * MSI-X pending bits
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_virtio1_msix_pba_map()
 * @v: the view
 *
 * Return: as for pcicap_virtio1_msix_pba_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_pba_wrap(struct pcicap_map *map, void *base, uint64_t size,
			     struct pcicap_cfg *cfg,
			     struct pcicap_virtio1_msix_pba *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_virtio1_msix_pba_map(map, &whole, cfg, v);
}

/**
 * pcicap_virtio1_msix_pba_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_virtio1_msix_pba_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_msix_pba_bare(const struct pcicap_virtio1_msix_pba *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VIRTIO1_H */
