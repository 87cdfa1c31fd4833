/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio 1 Device
 *
 * Generated from specs/devices/virtio1.yaml - do not edit.
 */
/*
 * Source: Virtual I/O Device (VIRTIO) 1.2 and 1.3, 4.1.4, 5.1 and 5.2;
 * linux/virtio_pci.h, virtio_net.h, virtio_blk.h
 */
#ifndef PCICAP_VIRTIO1_H
#define PCICAP_VIRTIO1_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/msix.h>
#include <pcicap/virtio_common.h>
#include <pcicap/virtio_device.h>
#include <pcicap/virtio_isr.h>
#include <pcicap/virtio_notify.h>

/* clang-format off */

/*
 * Where the capability virtio_common says: common, registers:
 * Common configuration
 */
#define PCICAP_VIRTIO1_COMMON_MIN_SIZE		0x38

/* common: Common configuration */
/* rw: Selects the 32 bits that device_feature shows */
#define PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT	0x00

typedef u32 __bitwise pcicap_virtio1_common_device_feature_t;
/* ro: Features that the device offers */
#define PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE				0x04
/* ro: Packets whose checksum is partial are taken */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CSUM \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000001)
/* ro: The driver takes such packets */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_CSUM \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000002)
/* ro: Offloads can be changed */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_CTRL_OFFLOADS \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000004)
/* ro: There is an MTU */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MTU \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000008)
/* ro: There is a MAC address */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MAC \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000020)
/* ro: The driver takes TSO over IPv4 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_TSO4 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000080)
/* ro: The driver takes TSO over IPv6 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_TSO6 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000100)
/* ro: The driver takes TSO with ECN */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_ECN \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000200)
/* ro: The driver takes UFO */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_UFO \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000400)
/* ro: The device takes TSO over IPv4 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_HOST_TSO4 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000800)
/* ro: The device takes TSO over IPv6 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_HOST_TSO6 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00001000)
/* ro: The device takes TSO with ECN */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_HOST_ECN \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00002000)
/* ro: The device takes UFO */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_HOST_UFO \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00004000)
/* ro: Receive buffers are merged */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_MRG_RXBUF \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00008000)
/* ro: There is a status */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_STATUS \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00010000)
/* ro: There is a control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_VQ \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00020000)
/* ro: Receive modes by the control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_RX \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00040000)
/* ro: VLAN filters by the control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_CTRL_VLAN \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00080000)
/* ro: More receive modes */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_CTRL_RX_EXTRA \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00100000)
/* ro: The driver can announce itself */
#define  PCICAP_VIRTIO1_COM_DEV_FEAT_NET_GUEST_ANNOUNCE \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00200000)
/* ro: There are several pairs of queues */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MQ \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00400000)
/* ro: MAC address by the control queue */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_CTRL_MAC_ADDR \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00800000)
/* ro: There is a largest segment */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_BLK_SIZE_MAX \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000002)
/* ro: There is a largest number of segments */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SEG_MAX \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000004)
/* ro: There is a geometry */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_BLK_GEOMETRY \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000010)
/* ro: It is read-only */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_RO \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000020)
/* ro: There is a block size */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_BLK_BLK_SIZE \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000040)
/* ro: There is a flush command */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_FLUSH \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000200)
/* ro: There is a topology */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_BLK_TOPOLOGY \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000400)
/* ro: The cache can be switched */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_BLK_CONFIG_WCE \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000800)
/* ro: There are several queues */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_MQ \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00001000)
/* ro: There is a discard command */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_DISCARD \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00002000)
/* ro: There is a write zeroes command */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_BLK_WRITE_ZEROES \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00004000)
/* ro: There is a secure erase command */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_BLK_SECURE_ERASE \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00010000)
/* ro: It has zones */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_ZONED \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00020000)
/* ro: Descriptors can be indirect */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_INDIRECT_DESC \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x10000000)
/* ro: Notifications are suppressed by index */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_EVENT_IDX \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x20000000)
/* ro: Version 1 of the specification */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_VERSION_1 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000001)
/* ro: Memory is accessed by the platform, as behind an IOMMU */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_ACCESS_PLATFORM \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000002)
/* ro: Packed queues */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_RING_PACKED \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000004)
/* ro: Buffers are used in order */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_IN_ORDER \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000008)
/* ro: Accesses are ordered by the platform */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_ORDER_PLATFORM \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000010)
/* ro: SR-IOV */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SR_IOV \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000020)
/* ro: Notifications have data */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NOTIFICATION_DATA \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000040)
/* ro: The device says what data */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NOTIF_CONFIG_DATA \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000080)
/* ro: A queue can be reset */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_RING_RESET \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000100)
/* ro: There is an administration queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ADMIN_VQ \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00000200)
/* ro: Coalescing of a queue */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_VQ_NOTF_COAL \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00100000)
/* ro: Notifications are coalesced */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_NOTF_COAL \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00200000)
/* ro: The driver takes USO over IPv4 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_USO4 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00400000)
/* ro: The driver takes USO over IPv6 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_GUEST_USO6 \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x00800000)
/* ro: The device takes USO */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEAT_NET_HOST_USO \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x01000000)
/* ro: Hashes are reported */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_HASH_REPORT \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x02000000)
/* ro: The driver gives the length of headers */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_GUEST_HDRLEN \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x08000000)
/* ro: Receive-side scaling */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_RSS \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x10000000)
/* ro: Information of receive segment coalescing */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_RSC_EXT \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x20000000)
/* ro: Stands by for a device with the same address */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_STANDBY \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x40000000)
/* ro: There are speed and duplex */
#define  PCICAP_VIRTIO1_COMMON_DEV_FEAT_NET_SPEED_DUPLEX \
	PCICAP_BITS(pcicap_virtio1_common_device_feature_t, 0x80000000)
/* rw: Selects the 32 bits that driver_feature shows */
#define PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT	0x08
/* rw: Features that the driver accepts */
#define PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE	0x0c
/* rw: MSI-X vector for configuration changes */
#define PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR		0x10
#define  PCICAP_VIRTIO1_COMMON_CFG_MSIX_VECTOR_NO_VECTOR	0xffff
/* ro: Maximum number of queues */
#define PCICAP_VIRTIO1_COMMON_NUM_QUEUES	0x12
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
#define  PCICAP_VIRTIO1_COM_QUEUE_MSIX_VECTOR_NO_VECTOR		0xffff
/* rw: Writing 1 enables the queue */
#define PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE	0x1c
/* ro: Notification offset, in units of the multiplier */
#define PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_OFF	0x1e
/* rw: Descriptor area address, lower half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO	0x20
/* rw: Descriptor area address, upper half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI	0x24
/* rw: Driver area address, lower half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO	0x28
/* rw: Driver area address, upper half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI	0x2c
/* rw: Device area address, lower half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO	0x30
/* rw: Device area address, upper half */
#define PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI	0x34
/* ro: Queue notification data */
#define PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_DATA	0x38
/* rw: Writing 1 resets the queue */
#define PCICAP_VIRTIO1_COMMON_QUEUE_RESET	0x3a
/* ro: Index of the first administration virtqueue */
#define PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_INDEX	0x3c
/* ro: Number of administration virtqueues */
#define PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_NUM	0x3e

/* Where the capability virtio_isr says: isr, registers: Interrupt status */
#define PCICAP_VIRTIO1_ISR_MIN_SIZE		0x01

/* isr: Interrupt status */

typedef u8 __bitwise pcicap_virtio1_isr_status_t;
/* ro: ISR status: cause of the interrupt; a read clears it */
#define PCICAP_VIRTIO1_ISR_STATUS		0x00
/* ro: Queue interrupt */
#define  PCICAP_VIRTIO1_ISR_STATUS_QUEUE	PCICAP_BITS(pcicap_virtio1_isr_status_t, 0x01)
/* ro: The configuration changed */
#define  PCICAP_VIRTIO1_ISR_STATUS_CONFIG	PCICAP_BITS(pcicap_virtio1_isr_status_t, 0x02)

/*
 * Where the capability virtio_device says: config, registers: Configuration of
 * the device's own kind
 */
#define PCICAP_VIRTIO1_CONFIG_MIN_SIZE		0x08

/* config: Configuration of the device's own kind */
/* ro: MAC address */
#define PCICAP_VIRTIO1_CONFIG_NET_MAC		0x00
#define PCICAP_VIRTIO1_CONFIG_NET_MAC_COUNT	6
/* ro: Status */
#define PCICAP_VIRTIO1_CONFIG_NET_STATUS		0x06
/* The link is up */
#define  PCICAP_VIRTIO1_CONFIG_NET_STATUS_LINK_UP	0x0001
/* The driver is to announce itself */
#define  PCICAP_VIRTIO1_CONFIG_NET_STATUS_ANNOUNCE	0x0002
/* ro: Pairs of a receive and a transmit queue, at most */
#define PCICAP_VIRTIO1_CONFIG_NET_MAX_VIRTQUEUE_PAIRS	0x08
/* ro: Largest MTU */
#define PCICAP_VIRTIO1_CONFIG_NET_MTU		0x0a
/* ro: Speed in Mb/s; above 0x7fffffff it is unknown */
#define PCICAP_VIRTIO1_CONFIG_NET_SPEED		0x0c
#define PCICAP_VIRTIO1_CONFIG_NET_DUPLEX		0x10			/* ro: Duplex */
#define  PCICAP_VIRTIO1_CONFIG_NET_DUPLEX_HALF		0x00
#define  PCICAP_VIRTIO1_CONFIG_NET_DUPLEX_FULL		0x01
#define  PCICAP_VIRTIO1_CONFIG_NET_DUPLEX_UNKNOWN	0xff
/* ro: Longest key of receive-side scaling */
#define PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_KEY_SIZE	0x11
/* ro: Longest indirection table */
#define PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_TABLE_LENGTH	0x12

typedef u32 __bitwise pcicap_virtio1_config_net_hash_types_t;
/* ro: What can be hashed */
#define PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES		0x14
/* ro: IPv4 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IPV4 \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000001)
/* ro: TCP over IPv4 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCPV4 \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000002)
/* ro: UDP over IPv4 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDPV4 \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000004)
/* ro: IPv6 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IPV6 \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000008)
/* ro: TCP over IPv6 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCPV6 \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000010)
/* ro: UDP over IPv6 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDPV6 \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000020)
/* ro: IPv6 with extension headers */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IP_EX \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000040)
/* ro: TCP over IPv6 with extension headers */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCP_EX \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000080)
/* ro: UDP over IPv6 with extension headers */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDP_EX \
	PCICAP_BITS(pcicap_virtio1_config_net_hash_types_t, 0x00000100)
/* ro: Sectors of 512 bytes */
#define PCICAP_VIRTIO1_CONFIG_BLK_CAPACITY	0x00
/* ro: Largest segment */
#define PCICAP_VIRTIO1_CONFIG_BLK_SIZE_MAX	0x08
/* ro: Segments of a request, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_SEG_MAX	0x0c
#define PCICAP_VIRTIO1_CONFIG_BLK_CYLINDERS	0x10				/* ro: Cylinders */
#define PCICAP_VIRTIO1_CONFIG_BLK_HEADS		0x12				/* ro: Heads */
/* ro: Sectors of a track */
#define PCICAP_VIRTIO1_CONFIG_BLK_SECTORS	0x13
#define PCICAP_VIRTIO1_CONFIG_BLK_BLK_SIZE	0x14				/* ro: Block size */
/* ro: Logical blocks of a physical one, as a power of 2 */
#define PCICAP_VIRTIO1_CONFIG_BLK_PHYSICAL_BLOCK_EXP	0x18
/* ro: First aligned logical block */
#define PCICAP_VIRTIO1_CONFIG_BLK_ALIGNMENT_OFFSET	0x19
/* ro: Least size of requests that are fast, in logical blocks */
#define PCICAP_VIRTIO1_CONFIG_BLK_MIN_IO_SIZE	0x1a
/* ro: Best size of requests, in logical blocks */
#define PCICAP_VIRTIO1_CONFIG_BLK_OPT_IO_SIZE	0x1c
/* rw: Write cache */
#define PCICAP_VIRTIO1_CONFIG_BLK_WCE			0x20
#define  PCICAP_VIRTIO1_CONFIG_BLK_WCE_WRITETHROUGH	0x00
#define  PCICAP_VIRTIO1_CONFIG_BLK_WCE_WRITEBACK	0x01
#define PCICAP_VIRTIO1_CONFIG_BLK_NUM_QUEUES	0x22				/* ro: Queues */
/* ro: Sectors of a segment of a discard command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_DISCARD_SECTORS	0x24
/* ro: Segments of a discard command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_DISCARD_SEG	0x28
/* ro: Sectors to which a discard command is aligned */
#define PCICAP_VIRTIO1_CONFIG_BLK_DISCARD_ALIGNMENT	0x2c
/* ro: Sectors of a segment of a write zeroes command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_ZEROES_SECTORS	0x30
/* ro: Segments of a write zeroes command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_ZEROES_SEG	0x34
/* ro: Write zeroes commands may deallocate */
#define PCICAP_VIRTIO1_CONFIG_BLK_ZEROES_MAY_UNMAP	0x38
/* ro: Sectors of a segment of a secure erase command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_ERASE_SECTORS	0x3c
/* ro: Segments of a secure erase command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_ERASE_SEG	0x40
/* ro: Sectors to which a secure erase command is aligned */
#define PCICAP_VIRTIO1_CONFIG_BLK_ERASE_ALIGNMENT	0x44
/* ro: Sectors of a zone */
#define PCICAP_VIRTIO1_CONFIG_BLK_ZONE_SECTORS	0x48
/* ro: Open zones, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_OPEN_ZONES	0x4c
/* ro: Active zones, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_ACTIVE_ZONES	0x50
/* ro: Sectors of an append command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_APPEND_SECTORS	0x54
/* ro: Granularity of writes */
#define PCICAP_VIRTIO1_CONFIG_BLK_WRITE_GRANULARITY	0x58
/* ro: What zones it has */
#define PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL			0x5c
#define  PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL_NONE		0x00
#define  PCICAP_VIRTIO1_CFG_BLK_ZONED_MODEL_HOST_MANAGED	0x01
#define  PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL_HOST_AWARE	0x02

/*
 * Where the capability virtio_notify says: notify, registers: Notification of
 * a queue
 */
#define PCICAP_VIRTIO1_NOTIFY_MIN_SIZE		0x02

/* notify: Notification of a queue */
/* wo: Index of the queue: there are buffers in it */
#define PCICAP_VIRTIO1_NOTIFY_QUEUE		0x00

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_VIRTIO1_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_VIRTIO1_MSIX_ENTRY		0x00
#define PCICAP_VIRTIO1_MSIX_ENTRY_STRIDE	0x10

typedef u32 __bitwise pcicap_virtio1_msix_entry_addr_lo_t;
/* rw: Bits 31 to 2 of the message address */
#define PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO_ADDRESS \
	PCICAP_BITS(pcicap_virtio1_msix_entry_addr_lo_t, 0xfffffffc)
/* rw: Address bits 63 to 32 */
#define PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI	0x04
/* rw: Message data */
#define PCICAP_VIRTIO1_MSIX_ENTRY_DATA		0x08

typedef u32 __bitwise pcicap_virtio1_msix_entry_vector_ctrl_t;
/* rw: Mask and steering tag */
#define PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL_MASK \
	PCICAP_BITS(pcicap_virtio1_msix_entry_vector_ctrl_t, 0x00000001)
/* rw: TPH steering tag */
#define  PCICAP_VIRTIO1_MSIX_ENTRY_VEC_CTRL_STEERING_TAG \
	PCICAP_BITS(pcicap_virtio1_msix_entry_vector_ctrl_t, 0xffff0000)

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE	0x08

/* msix_pba: MSI-X pending bits */
/* ro: A bit for each vector */
#define PCICAP_VIRTIO1_MSIX_PBA_PENDING		0x00
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_virtio1_ids) of a driver. */
static const struct pci_device_id pcicap_virtio1_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1af4, 0x1000) },
	{ PCI_DEVICE(0x1af4, 0x1001) },
	{ PCI_DEVICE(0x1af4, 0x1002) },
	{ PCI_DEVICE(0x1af4, 0x1003) },
	{ PCI_DEVICE(0x1af4, 0x1004) },
	{ PCI_DEVICE(0x1af4, 0x1005) },
	{ PCI_DEVICE(0x1af4, 0x1006) },
	{ PCI_DEVICE(0x1af4, 0x1007) },
	{ PCI_DEVICE(0x1af4, 0x1008) },
	{ PCI_DEVICE(0x1af4, 0x1009) },
	{ PCI_DEVICE(0x1af4, 0x100a) },
	{ PCI_DEVICE(0x1af4, 0x100b) },
	{ PCI_DEVICE(0x1af4, 0x100c) },
	{ PCI_DEVICE(0x1af4, 0x100d) },
	{ PCI_DEVICE(0x1af4, 0x100e) },
	{ PCI_DEVICE(0x1af4, 0x100f) },
	{ PCI_DEVICE(0x1af4, 0x1010) },
	{ PCI_DEVICE(0x1af4, 0x1011) },
	{ PCI_DEVICE(0x1af4, 0x1012) },
	{ PCI_DEVICE(0x1af4, 0x1013) },
	{ PCI_DEVICE(0x1af4, 0x1014) },
	{ PCI_DEVICE(0x1af4, 0x1015) },
	{ PCI_DEVICE(0x1af4, 0x1016) },
	{ PCI_DEVICE(0x1af4, 0x1017) },
	{ PCI_DEVICE(0x1af4, 0x1018) },
	{ PCI_DEVICE(0x1af4, 0x1019) },
	{ PCI_DEVICE(0x1af4, 0x101a) },
	{ PCI_DEVICE(0x1af4, 0x101b) },
	{ PCI_DEVICE(0x1af4, 0x101c) },
	{ PCI_DEVICE(0x1af4, 0x101d) },
	{ PCI_DEVICE(0x1af4, 0x101e) },
	{ PCI_DEVICE(0x1af4, 0x101f) },
	{ PCI_DEVICE(0x1af4, 0x1020) },
	{ PCI_DEVICE(0x1af4, 0x1021) },
	{ PCI_DEVICE(0x1af4, 0x1022) },
	{ PCI_DEVICE(0x1af4, 0x1023) },
	{ PCI_DEVICE(0x1af4, 0x1024) },
	{ PCI_DEVICE(0x1af4, 0x1025) },
	{ PCI_DEVICE(0x1af4, 0x1026) },
	{ PCI_DEVICE(0x1af4, 0x1027) },
	{ PCI_DEVICE(0x1af4, 0x1028) },
	{ PCI_DEVICE(0x1af4, 0x1029) },
	{ PCI_DEVICE(0x1af4, 0x102a) },
	{ PCI_DEVICE(0x1af4, 0x102b) },
	{ PCI_DEVICE(0x1af4, 0x102c) },
	{ PCI_DEVICE(0x1af4, 0x102d) },
	{ PCI_DEVICE(0x1af4, 0x102e) },
	{ PCI_DEVICE(0x1af4, 0x102f) },
	{ PCI_DEVICE(0x1af4, 0x1030) },
	{ PCI_DEVICE(0x1af4, 0x1031) },
	{ PCI_DEVICE(0x1af4, 0x1032) },
	{ PCI_DEVICE(0x1af4, 0x1033) },
	{ PCI_DEVICE(0x1af4, 0x1034) },
	{ PCI_DEVICE(0x1af4, 0x1035) },
	{ PCI_DEVICE(0x1af4, 0x1036) },
	{ PCI_DEVICE(0x1af4, 0x1037) },
	{ PCI_DEVICE(0x1af4, 0x1038) },
	{ PCI_DEVICE(0x1af4, 0x1039) },
	{ PCI_DEVICE(0x1af4, 0x103a) },
	{ PCI_DEVICE(0x1af4, 0x103b) },
	{ PCI_DEVICE(0x1af4, 0x103c) },
	{ PCI_DEVICE(0x1af4, 0x103d) },
	{ PCI_DEVICE(0x1af4, 0x103e) },
	{ PCI_DEVICE(0x1af4, 0x103f) },
	{ PCI_DEVICE(0x1af4, 0x1040) },
	{ PCI_DEVICE(0x1af4, 0x1041) },
	{ PCI_DEVICE(0x1af4, 0x1042) },
	{ PCI_DEVICE(0x1af4, 0x1043) },
	{ PCI_DEVICE(0x1af4, 0x1044) },
	{ PCI_DEVICE(0x1af4, 0x1045) },
	{ PCI_DEVICE(0x1af4, 0x1046) },
	{ PCI_DEVICE(0x1af4, 0x1047) },
	{ PCI_DEVICE(0x1af4, 0x1048) },
	{ PCI_DEVICE(0x1af4, 0x1049) },
	{ PCI_DEVICE(0x1af4, 0x104a) },
	{ PCI_DEVICE(0x1af4, 0x104b) },
	{ PCI_DEVICE(0x1af4, 0x104c) },
	{ PCI_DEVICE(0x1af4, 0x104d) },
	{ PCI_DEVICE(0x1af4, 0x104e) },
	{ PCI_DEVICE(0x1af4, 0x104f) },
	{ PCI_DEVICE(0x1af4, 0x1050) },
	{ PCI_DEVICE(0x1af4, 0x1051) },
	{ PCI_DEVICE(0x1af4, 0x1052) },
	{ PCI_DEVICE(0x1af4, 0x1053) },
	{ PCI_DEVICE(0x1af4, 0x1054) },
	{ PCI_DEVICE(0x1af4, 0x1055) },
	{ PCI_DEVICE(0x1af4, 0x1056) },
	{ PCI_DEVICE(0x1af4, 0x1057) },
	{ PCI_DEVICE(0x1af4, 0x1058) },
	{ PCI_DEVICE(0x1af4, 0x1059) },
	{ PCI_DEVICE(0x1af4, 0x105a) },
	{ PCI_DEVICE(0x1af4, 0x105b) },
	{ PCI_DEVICE(0x1af4, 0x105c) },
	{ PCI_DEVICE(0x1af4, 0x105d) },
	{ PCI_DEVICE(0x1af4, 0x105e) },
	{ PCI_DEVICE(0x1af4, 0x105f) },
	{ PCI_DEVICE(0x1af4, 0x1060) },
	{ PCI_DEVICE(0x1af4, 0x1061) },
	{ PCI_DEVICE(0x1af4, 0x1062) },
	{ PCI_DEVICE(0x1af4, 0x1063) },
	{ PCI_DEVICE(0x1af4, 0x1064) },
	{ PCI_DEVICE(0x1af4, 0x1065) },
	{ PCI_DEVICE(0x1af4, 0x1066) },
	{ PCI_DEVICE(0x1af4, 0x1067) },
	{ PCI_DEVICE(0x1af4, 0x1068) },
	{ PCI_DEVICE(0x1af4, 0x1069) },
	{ PCI_DEVICE(0x1af4, 0x106a) },
	{ PCI_DEVICE(0x1af4, 0x106b) },
	{ PCI_DEVICE(0x1af4, 0x106c) },
	{ PCI_DEVICE(0x1af4, 0x106d) },
	{ PCI_DEVICE(0x1af4, 0x106e) },
	{ PCI_DEVICE(0x1af4, 0x106f) },
	{ PCI_DEVICE(0x1af4, 0x1070) },
	{ PCI_DEVICE(0x1af4, 0x1071) },
	{ PCI_DEVICE(0x1af4, 0x1072) },
	{ PCI_DEVICE(0x1af4, 0x1073) },
	{ PCI_DEVICE(0x1af4, 0x1074) },
	{ PCI_DEVICE(0x1af4, 0x1075) },
	{ PCI_DEVICE(0x1af4, 0x1076) },
	{ PCI_DEVICE(0x1af4, 0x1077) },
	{ PCI_DEVICE(0x1af4, 0x1078) },
	{ PCI_DEVICE(0x1af4, 0x1079) },
	{ PCI_DEVICE(0x1af4, 0x107a) },
	{ PCI_DEVICE(0x1af4, 0x107b) },
	{ PCI_DEVICE(0x1af4, 0x107c) },
	{ PCI_DEVICE(0x1af4, 0x107d) },
	{ PCI_DEVICE(0x1af4, 0x107e) },
	{ PCI_DEVICE(0x1af4, 0x107f) },
	{}
};

/**
 * struct pcicap_virtio1_common - Common configuration
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_common_map() or _wrap() only.
 */
struct pcicap_virtio1_common {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* Selects the 32 bits that device_feature shows */
static inline u32
pcicap_virtio1_common_read_device_feature_select(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT);
}

static inline void
pcicap_virtio1_common_write_device_feat_select(const struct pcicap_virtio1_common *v,
					       u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SELECT);
}

/* Features that the device offers */
static inline pcicap_virtio1_common_device_feature_t
pcicap_virtio1_common_read_device_feature(const struct pcicap_virtio1_common *v)
{
	return (__force pcicap_virtio1_common_device_feature_t)
		readl(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE);
}

/* Selects the 32 bits that driver_feature shows */
static inline u32
pcicap_virtio1_common_read_driver_feature_select(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT);
}

static inline void
pcicap_virtio1_common_write_driver_feat_select(const struct pcicap_virtio1_common *v,
					       u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE_SELECT);
}

/* Features that the driver accepts */
static inline u32
pcicap_virtio1_common_read_driver_feature(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE);
}

static inline void
pcicap_virtio1_common_write_driver_feature(const struct pcicap_virtio1_common *v,
					   u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_DRIVER_FEATURE);
}

/* MSI-X vector for configuration changes */
static inline u16
pcicap_virtio1_common_read_config_msix_vector(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR);
}

static inline void
pcicap_virtio1_common_write_config_msix_vector(const struct pcicap_virtio1_common *v,
					       u16 val)
{
	writew(val, v->base + PCICAP_VIRTIO1_COMMON_CONFIG_MSIX_VECTOR);
}

/* Maximum number of queues */
static inline u16
pcicap_virtio1_common_read_num_queues(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_NUM_QUEUES);
}

/* Device status; writing 0 resets the device */
static inline u8
pcicap_virtio1_common_read_device_status(const struct pcicap_virtio1_common *v)
{
	return readb(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_STATUS);
}

static inline void
pcicap_virtio1_common_write_device_status(const struct pcicap_virtio1_common *v,
					  u8 val)
{
	writeb(val, v->base + PCICAP_VIRTIO1_COMMON_DEVICE_STATUS);
}

static inline int __must_check
pcicap_virtio1_common_update_device_status(const struct pcicap_virtio1_common *v,
					   u8 mask, u8 val)
{
	return pcicap_updateb(v->base + PCICAP_VIRTIO1_COMMON_DEVICE_STATUS,
			      mask, val, 0xff, 0xff);
}

/* Configuration generation: changes with the device-specific configuration */
static inline u8
pcicap_virtio1_common_read_config_generation(const struct pcicap_virtio1_common *v)
{
	return readb(v->base + PCICAP_VIRTIO1_COMMON_CONFIG_GENERATION);
}

/* Selects the queue that the registers below belong to */
static inline u16
pcicap_virtio1_common_read_queue_select(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SELECT);
}

static inline void
pcicap_virtio1_common_write_queue_select(const struct pcicap_virtio1_common *v,
					 u16 val)
{
	writew(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SELECT);
}

/* Queue size; 0 if there is no such queue */
static inline u16
pcicap_virtio1_common_read_queue_size(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SIZE);
}

static inline void
pcicap_virtio1_common_write_queue_size(const struct pcicap_virtio1_common *v,
				       u16 val)
{
	writew(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_SIZE);
}

/* MSI-X vector for the queue */
static inline u16
pcicap_virtio1_common_read_queue_msix_vector(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR);
}

static inline void
pcicap_virtio1_common_write_queue_msix_vector(const struct pcicap_virtio1_common *v,
					      u16 val)
{
	writew(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_MSIX_VECTOR);
}

/* Writing 1 enables the queue */
static inline u16
pcicap_virtio1_common_read_queue_enable(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE);
}

static inline void
pcicap_virtio1_common_write_queue_enable(const struct pcicap_virtio1_common *v,
					 u16 val)
{
	writew(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_ENABLE);
}

/* Notification offset, in units of the multiplier */
static inline u16
pcicap_virtio1_common_read_queue_notify_off(const struct pcicap_virtio1_common *v)
{
	return readw(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_OFF);
}

/* Descriptor area address, lower half */
static inline u32
pcicap_virtio1_common_read_queue_desc_lo(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO);
}

static inline void
pcicap_virtio1_common_write_queue_desc_lo(const struct pcicap_virtio1_common *v,
					  u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_LO);
}

/* Descriptor area address, upper half */
static inline u32
pcicap_virtio1_common_read_queue_desc_hi(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI);
}

static inline void
pcicap_virtio1_common_write_queue_desc_hi(const struct pcicap_virtio1_common *v,
					  u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DESC_HI);
}

/* Driver area address, lower half */
static inline u32
pcicap_virtio1_common_read_queue_driver_lo(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO);
}

static inline void
pcicap_virtio1_common_write_queue_driver_lo(const struct pcicap_virtio1_common *v,
					    u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_LO);
}

/* Driver area address, upper half */
static inline u32
pcicap_virtio1_common_read_queue_driver_hi(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI);
}

static inline void
pcicap_virtio1_common_write_queue_driver_hi(const struct pcicap_virtio1_common *v,
					    u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DRIVER_HI);
}

/* Device area address, lower half */
static inline u32
pcicap_virtio1_common_read_queue_device_lo(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO);
}

static inline void
pcicap_virtio1_common_write_queue_device_lo(const struct pcicap_virtio1_common *v,
					    u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_LO);
}

/* Device area address, upper half */
static inline u32
pcicap_virtio1_common_read_queue_device_hi(const struct pcicap_virtio1_common *v)
{
	return readl(v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI);
}

static inline void
pcicap_virtio1_common_write_queue_device_hi(const struct pcicap_virtio1_common *v,
					    u32 val)
{
	writel(val, v->base + PCICAP_VIRTIO1_COMMON_QUEUE_DEVICE_HI);
}

/* Queue notification data */
static inline int __must_check
pcicap_virtio1_common_read_queue_notify_data(const struct pcicap_virtio1_common *v,
					     u16 *val)
{
	u32 off = PCICAP_VIRTIO1_COMMON_QUEUE_NOTIFY_DATA;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->mapped_size < 58)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Writing 1 resets the queue */
static inline int __must_check
pcicap_virtio1_common_read_queue_reset(const struct pcicap_virtio1_common *v,
				       u16 *val)
{
	u32 off = PCICAP_VIRTIO1_COMMON_QUEUE_RESET;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->mapped_size < 60)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_virtio1_common_write_queue_reset(const struct pcicap_virtio1_common *v,
					u16 val)
{
	u32 off = PCICAP_VIRTIO1_COMMON_QUEUE_RESET;
	int ret;

	if (v->mapped_size < 60)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 2);
	if (ret)
		return ret;
	writew(val, v->base + off);
	return 0;
}

/* Index of the first administration virtqueue */
static inline int __must_check
pcicap_virtio1_common_read_admin_queue_index(const struct pcicap_virtio1_common *v,
					     u16 *val)
{
	u32 off = PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_INDEX;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->mapped_size < 62)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Number of administration virtqueues */
static inline int __must_check
pcicap_virtio1_common_read_admin_queue_num(const struct pcicap_virtio1_common *v,
					   u16 *val)
{
	u32 off = PCICAP_VIRTIO1_COMMON_ADMIN_QUEUE_NUM;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (v->mapped_size < 64)
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio1_common_init(struct pcicap_virtio1_common *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_virtio1_common_wrap() - the registers of a mapping that there is:
 * Common configuration
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_virtio1_common_wrap(struct pcicap_virtio1_common *v, void __iomem *base,
			   resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_VIRTIO1_COMMON_MIN_SIZE)
		return -ERANGE;
	return pcicap_virtio1_common_init(v);
}

/**
 * pcicap_virtio1_common_locate() - where it is: Common configuration
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability virtio_common that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_common_find().
 */
static inline int __must_check
pcicap_virtio1_common_locate(struct pci_dev *dev, unsigned int *bar,
			     u32 *offset, u32 *length)
{
	struct pcicap_virtio_common cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_virtio_common_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			u8 r;

			ret = pcicap_virtio_common_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_common_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_common_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		*bar = v->bar;
		*offset = v->offset;
		*length = v->length;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_VIRTIO1_COMMON_MIN_SIZE &&
		    *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_common_map() - map the registers: Common configuration
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_virtio1_common_locate().
 */
static inline int __must_check
pcicap_virtio1_common_map(struct pci_dev *dev, struct pcicap_virtio1_common *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_virtio1_common_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_VIRTIO1_COMMON_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_virtio1_common_wrap(v, base, length);
}

/**
 * struct pcicap_virtio1_isr - Interrupt status
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_virtio1_isr_map() or _wrap() only.
 */
struct pcicap_virtio1_isr {
	void __iomem *base;
	u32 size;
};

/* ISR status: cause of the interrupt; a read clears it */
static inline pcicap_virtio1_isr_status_t
pcicap_virtio1_isr_read_status(const struct pcicap_virtio1_isr *v)
{
	return (__force pcicap_virtio1_isr_status_t)
		readb(v->base + PCICAP_VIRTIO1_ISR_STATUS);
}

/**
 * pcicap_virtio1_isr_wrap() - the registers of a mapping that there is:
 * Interrupt status
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_virtio1_isr_wrap(struct pcicap_virtio1_isr *v, void __iomem *base,
			resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_VIRTIO1_ISR_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_virtio1_isr_locate() - where it is: Interrupt status
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability virtio_isr that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_isr_find().
 */
static inline int __must_check
pcicap_virtio1_isr_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			  u32 *length)
{
	struct pcicap_virtio_isr cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_virtio_isr_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			u8 r;

			ret = pcicap_virtio_isr_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_isr_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_isr_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		*bar = v->bar;
		*offset = v->offset;
		*length = v->length;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_VIRTIO1_ISR_MIN_SIZE)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_isr_map() - map the registers: Interrupt status
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_virtio1_isr_locate().
 */
static inline int __must_check
pcicap_virtio1_isr_map(struct pci_dev *dev, struct pcicap_virtio1_isr *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_virtio1_isr_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_VIRTIO1_ISR_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_virtio1_isr_wrap(v, base, length);
}

/**
 * struct pcicap_virtio1_config - Configuration of the device's own kind
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 * @device_id: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_config_map() or _wrap() only.
 */
struct pcicap_virtio1_config {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
	u32 device_id;
};

/* MAC address */
static inline int __must_check
pcicap_virtio1_config_read_net_mac(const struct pcicap_virtio1_config *v,
				   unsigned int index, u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_MAC + index * 1;
	int ret = index < 6 ? pcicap_mmio_check(v->size, off, 1) : -ERANGE;

	*val = U8_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161)))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Status */
static inline int __must_check
pcicap_virtio1_config_read_net_status(const struct pcicap_virtio1_config *v,
				      u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_STATUS;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161)))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Pairs of a receive and a transmit queue, at most */
static inline int __must_check
pcicap_virtio1_cfg_read_net_max_virtqueue_pairs(const struct pcicap_virtio1_config *v,
						u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_MAX_VIRTQUEUE_PAIRS;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 10))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Largest MTU */
static inline int __must_check
pcicap_virtio1_config_read_net_mtu(const struct pcicap_virtio1_config *v,
				   u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_MTU;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 12))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Speed in Mb/s; above 0x7fffffff it is unknown */
static inline int __must_check
pcicap_virtio1_config_read_net_speed(const struct pcicap_virtio1_config *v,
				     u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_SPEED;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 16))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Duplex */
static inline int __must_check
pcicap_virtio1_config_read_net_duplex(const struct pcicap_virtio1_config *v,
				      u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_DUPLEX;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 17))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Longest key of receive-side scaling */
static inline int __must_check
pcicap_virtio1_config_read_net_rss_max_key_size(const struct pcicap_virtio1_config *v,
						u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_KEY_SIZE;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 18))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Longest indirection table */
static inline int __must_check
pcicap_virtio1_cfg_read_net_rss_max_table_length(const struct pcicap_virtio1_config *v,
						 u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_TABLE_LENGTH;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 20))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* What can be hashed */
static inline int __must_check
pcicap_virtio1_config_read_net_hash_types(const struct pcicap_virtio1_config *v,
					  pcicap_virtio1_config_net_hash_types_t *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 24))
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Sectors of 512 bytes */
static inline int __must_check
pcicap_virtio1_config_read_blk_capacity(const struct pcicap_virtio1_config *v,
					u64 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_CAPACITY;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = U64_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162)))
		return -ENXIO;
	*val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

/* Largest segment */
static inline int __must_check
pcicap_virtio1_config_read_blk_size_max(const struct pcicap_virtio1_config *v,
					u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_SIZE_MAX;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 12))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Segments of a request, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_seg_max(const struct pcicap_virtio1_config *v,
				       u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_SEG_MAX;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 16))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Cylinders */
static inline int __must_check
pcicap_virtio1_config_read_blk_cylinders(const struct pcicap_virtio1_config *v,
					 u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_CYLINDERS;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 18))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Heads */
static inline int __must_check
pcicap_virtio1_config_read_blk_heads(const struct pcicap_virtio1_config *v,
				     u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_HEADS;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 19))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Sectors of a track */
static inline int __must_check
pcicap_virtio1_config_read_blk_sectors(const struct pcicap_virtio1_config *v,
				       u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_SECTORS;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 20))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Block size */
static inline int __must_check
pcicap_virtio1_config_read_blk_blk_size(const struct pcicap_virtio1_config *v,
					u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_BLK_SIZE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 24))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Logical blocks of a physical one, as a power of 2 */
static inline int __must_check
pcicap_virtio1_cfg_read_blk_physical_block_exp(const struct pcicap_virtio1_config *v,
					       u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_PHYSICAL_BLOCK_EXP;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 25))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* First aligned logical block */
static inline int __must_check
pcicap_virtio1_config_read_blk_alignment_offset(const struct pcicap_virtio1_config *v,
						u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_ALIGNMENT_OFFSET;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 26))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Least size of requests that are fast, in logical blocks */
static inline int __must_check
pcicap_virtio1_config_read_blk_min_io_size(const struct pcicap_virtio1_config *v,
					   u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MIN_IO_SIZE;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 28))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Best size of requests, in logical blocks */
static inline int __must_check
pcicap_virtio1_config_read_blk_opt_io_size(const struct pcicap_virtio1_config *v,
					   u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_OPT_IO_SIZE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 32))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Write cache */
static inline int __must_check
pcicap_virtio1_config_read_blk_wce(const struct pcicap_virtio1_config *v,
				   u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_WCE;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 33))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_virtio1_config_write_blk_wce(const struct pcicap_virtio1_config *v,
				    u8 val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_WCE;
	int ret;

	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 33))
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	writeb(val, v->base + off);
	return 0;
}

/* Queues */
static inline int __must_check
pcicap_virtio1_config_read_blk_num_queues(const struct pcicap_virtio1_config *v,
					  u16 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_NUM_QUEUES;
	int ret = pcicap_mmio_check(v->size, off, 2);

	*val = U16_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 36))
		return -ENXIO;
	*val = ret ? U16_MAX : readw(v->base + off);
	return ret;
}

/* Sectors of a segment of a discard command, at most */
static inline int __must_check
pcicap_virtio1_cfg_read_blk_max_discard_sectors(const struct pcicap_virtio1_config *v,
						u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_DISCARD_SECTORS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 40))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Segments of a discard command, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_max_discard_seg(const struct pcicap_virtio1_config *v,
					       u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_DISCARD_SEG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 44))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Sectors to which a discard command is aligned */
static inline int __must_check
pcicap_virtio1_config_read_blk_discard_alignment(const struct pcicap_virtio1_config *v,
						 u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_DISCARD_ALIGNMENT;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 48))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Sectors of a segment of a write zeroes command, at most */
static inline int __must_check
pcicap_virtio1_cfg_read_blk_max_zeroes_sectors(const struct pcicap_virtio1_config *v,
					       u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_ZEROES_SECTORS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 52))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Segments of a write zeroes command, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_max_zeroes_seg(const struct pcicap_virtio1_config *v,
					      u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_ZEROES_SEG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 56))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Write zeroes commands may deallocate */
static inline int __must_check
pcicap_virtio1_config_read_blk_zeroes_may_unmap(const struct pcicap_virtio1_config *v,
						u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_ZEROES_MAY_UNMAP;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 57))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* Sectors of a segment of a secure erase command, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_max_erase_sectors(const struct pcicap_virtio1_config *v,
						 u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_ERASE_SECTORS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 64))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Segments of a secure erase command, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_max_erase_seg(const struct pcicap_virtio1_config *v,
					     u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_ERASE_SEG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 68))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Sectors to which a secure erase command is aligned */
static inline int __must_check
pcicap_virtio1_config_read_blk_erase_alignment(const struct pcicap_virtio1_config *v,
					       u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_ERASE_ALIGNMENT;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 72))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Sectors of a zone */
static inline int __must_check
pcicap_virtio1_config_read_blk_zone_sectors(const struct pcicap_virtio1_config *v,
					    u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_ZONE_SECTORS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 76))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Open zones, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_max_open_zones(const struct pcicap_virtio1_config *v,
					      u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_OPEN_ZONES;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 80))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Active zones, at most */
static inline int __must_check
pcicap_virtio1_config_read_blk_max_active_zones(const struct pcicap_virtio1_config *v,
						u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_ACTIVE_ZONES;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 84))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Sectors of an append command, at most */
static inline int __must_check
pcicap_virtio1_cfg_read_blk_max_append_sectors(const struct pcicap_virtio1_config *v,
					       u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_MAX_APPEND_SECTORS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 88))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Granularity of writes */
static inline int __must_check
pcicap_virtio1_config_read_blk_write_granularity(const struct pcicap_virtio1_config *v,
						 u32 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_WRITE_GRANULARITY;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 92))
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What zones it has */
static inline int __must_check
pcicap_virtio1_config_read_blk_zoned_model(const struct pcicap_virtio1_config *v,
					   u8 *val)
{
	u32 off = PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*val = U8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 93))
		return -ENXIO;
	*val = ret ? U8_MAX : readb(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio1_config_init(struct pcicap_virtio1_config *v, struct pci_dev *dev)
{
	v->mapped_size = v->size;
	v->device_id = dev->device;
	return 0;
}

/**
 * pcicap_virtio1_config_wrap() - the registers of a mapping that there is:
 * Configuration of the device's own kind
 * @v: the view
 * @dev: the function
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_virtio1_config_wrap(struct pcicap_virtio1_config *v, struct pci_dev *dev,
			   void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_VIRTIO1_CONFIG_MIN_SIZE)
		return -ERANGE;
	return pcicap_virtio1_config_init(v, dev);
}

/**
 * pcicap_virtio1_config_locate() - where it is: Configuration of the device's
 * own kind
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability virtio_device that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_device_find().
 */
static inline int __must_check
pcicap_virtio1_config_locate(struct pci_dev *dev, unsigned int *bar,
			     u32 *offset, u32 *length)
{
	struct pcicap_virtio_device cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_virtio_device_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			u8 r;

			ret = pcicap_virtio_device_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_device_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_device_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		*bar = v->bar;
		*offset = v->offset;
		*length = v->length;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_VIRTIO1_CONFIG_MIN_SIZE &&
		    *offset % 8 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_config_map() - map the registers: Configuration of the
 * device's own kind
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_virtio1_config_locate().
 */
static inline int __must_check
pcicap_virtio1_config_map(struct pci_dev *dev, struct pcicap_virtio1_config *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_virtio1_config_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_VIRTIO1_CONFIG_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_virtio1_config_wrap(v, dev, base, length);
}

/**
 * struct pcicap_virtio1_notify - Notification of a queue
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_virtio1_notify_map() or _wrap() only.
 */
struct pcicap_virtio1_notify {
	void __iomem *base;
	u32 size;
};

/* Index of the queue: there are buffers in it */
static inline void
pcicap_virtio1_notify_write_queue(const struct pcicap_virtio1_notify *v,
				  u16 val)
{
	writew(val, v->base + PCICAP_VIRTIO1_NOTIFY_QUEUE);
}

/**
 * pcicap_virtio1_notify_wrap() - the registers of a mapping that there is:
 * Notification of a queue
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_virtio1_notify_wrap(struct pcicap_virtio1_notify *v, void __iomem *base,
			   resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_VIRTIO1_NOTIFY_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_virtio1_notify_locate() - where it is: Notification of a queue
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability virtio_notify that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_notify_find().
 */
static inline int __must_check
pcicap_virtio1_notify_locate(struct pci_dev *dev, unsigned int *bar,
			     u32 *offset, u32 *length)
{
	struct pcicap_virtio_notify cap;
	int bad = -ENOENT;
	int ret;

	cap.pos = 0;
	while (!(ret = pcicap_virtio_notify_find_after(dev, cap.pos, &cap))) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			u8 r;

			ret = pcicap_virtio_notify_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_notify_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			u32 r;

			ret = pcicap_virtio_notify_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		*bar = v->bar;
		*offset = v->offset;
		*length = v->length;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_VIRTIO1_NOTIFY_MIN_SIZE &&
		    *offset % 2 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_notify_map() - map the registers: Notification of a queue
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_virtio1_notify_locate().
 */
static inline int __must_check
pcicap_virtio1_notify_map(struct pci_dev *dev, struct pcicap_virtio1_notify *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_virtio1_notify_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_VIRTIO1_NOTIFY_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_virtio1_notify_wrap(v, base, length);
}

/**
 * struct pcicap_virtio1_msix - MSI-X table
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_msix_map() or _wrap() only.
 */
struct pcicap_virtio1_msix {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio1_msix_init(struct pcicap_virtio1_msix *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_virtio1_msix_wrap() - the registers of a mapping that there is:
 * MSI-X table
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_virtio1_msix_wrap(struct pcicap_virtio1_msix *v, void __iomem *base,
			 resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_VIRTIO1_MSIX_MIN_SIZE)
		return -ERANGE;
	return pcicap_virtio1_msix_init(v);
}

/**
 * pcicap_virtio1_msix_locate() - where it is: MSI-X table
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_virtio1_msix_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			   u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_table_t r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_TABLE_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_TABLE_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = (v->length + 1) * 16;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_VIRTIO1_MSIX_MIN_SIZE && *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_msix_map() - map the registers: MSI-X table
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_virtio1_msix_locate().
 */
static inline int __must_check
pcicap_virtio1_msix_map(struct pci_dev *dev, struct pcicap_virtio1_msix *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_virtio1_msix_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_VIRTIO1_MSIX_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_virtio1_msix_wrap(v, base, length);
}

/**
 * struct pcicap_virtio1_msix_entry - One vector
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_virtio1_msix_entry_at() only.
 */
struct pcicap_virtio1_msix_entry {
	void __iomem *base;
	u32 size;
};

/* Bits 31 to 2 of the message address */
static inline int __must_check
pcicap_virtio1_msix_entry_read_addr_lo(const struct pcicap_virtio1_msix_entry *v,
				       pcicap_virtio1_msix_entry_addr_lo_t *val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_virtio1_msix_entry_update_addr_lo(const struct pcicap_virtio1_msix_entry *v,
					 pcicap_virtio1_msix_entry_addr_lo_t mask,
					 pcicap_virtio1_msix_entry_addr_lo_t val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffffffc, 0xffffffff);
	return ret;
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_virtio1_msix_entry_read_addr_hi(const struct pcicap_virtio1_msix_entry *v,
				       u32 *val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_virtio1_msix_entry_write_addr_hi(const struct pcicap_virtio1_msix_entry *v,
					u32 val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_ADDR_HI;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Message data */
static inline int __must_check
pcicap_virtio1_msix_entry_read_data(const struct pcicap_virtio1_msix_entry *v,
				    u32 *val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_DATA;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_virtio1_msix_entry_write_data(const struct pcicap_virtio1_msix_entry *v,
				     u32 val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_DATA;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Mask and steering tag */
static inline int __must_check
pcicap_virtio1_msix_entry_read_vector_ctrl(const struct pcicap_virtio1_msix_entry *v,
					   pcicap_virtio1_msix_entry_vector_ctrl_t *val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_virtio1_msix_entry_update_vector_ctrl(const struct pcicap_virtio1_msix_entry *v,
					     pcicap_virtio1_msix_entry_vector_ctrl_t mask,
					     pcicap_virtio1_msix_entry_vector_ctrl_t val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffff0001, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_virtio1_msix_entry_open(const struct pcicap_virtio1_msix *outer, u32 off,
			       struct pcicap_virtio1_msix_entry *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_virtio1_msix_entry_elements(const struct pcicap_virtio1_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
static inline int __must_check
pcicap_virtio1_msix_entry_where(const struct pcicap_virtio1_msix *v, u32 *off)
{
	*off = 0x00;
	return 0;
}

/**
 * pcicap_virtio1_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_virtio1_msix_entry_at(const struct pcicap_virtio1_msix *outer,
			     unsigned int index,
			     struct pcicap_virtio1_msix_entry *v)
{
	u32 off;
	int ret = pcicap_virtio1_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_virtio1_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_virtio1_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_virtio1_msix_pba - MSI-X pending bits
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_msix_pba_map() or _wrap() only.
 */
struct pcicap_virtio1_msix_pba {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* A bit for each vector */
#ifdef readq
static inline int __must_check
pcicap_virtio1_msix_pba_read_pending(const struct pcicap_virtio1_msix_pba *v,
				     unsigned int index, u64 *val)
{
	u32 off = PCICAP_VIRTIO1_MSIX_PBA_PENDING + index * 8;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = U64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	*val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

#endif

/* What the layout depends on. */
static inline int __must_check
pcicap_virtio1_msix_pba_init(struct pcicap_virtio1_msix_pba *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_virtio1_msix_pba_wrap() - the registers of a mapping that there is:
 * MSI-X pending bits
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_virtio1_msix_pba_wrap(struct pcicap_virtio1_msix_pba *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE)
		return -ERANGE;
	return pcicap_virtio1_msix_pba_init(v);
}

/**
 * pcicap_virtio1_msix_pba_locate() - where it is: MSI-X pending bits
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_virtio1_msix_pba_locate(struct pci_dev *dev, unsigned int *bar,
			       u32 *offset, u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_pba_t r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_PBA_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_PBA_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = pcicap_align32(pcicap_ceil32((v->length + 1), 8), 8);
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE &&
		    *offset % 8 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_msix_pba_map() - map the registers: MSI-X pending bits
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_virtio1_msix_pba_locate().
 */
static inline int __must_check
pcicap_virtio1_msix_pba_map(struct pci_dev *dev,
			    struct pcicap_virtio1_msix_pba *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_virtio1_msix_pba_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_VIRTIO1_MSIX_PBA_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_virtio1_msix_pba_wrap(v, base, length);
}

#endif /* PCICAP_VIRTIO1_H */
