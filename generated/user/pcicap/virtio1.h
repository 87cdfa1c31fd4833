/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio 1 Device
 *
 * Generated from specs/devices/virtio1.yaml - do not edit.
 * Source: Virtual I/O Device (VIRTIO) 1.2 and 1.3, 4.1.4, 5.1 and 5.2; linux/virtio_pci.h, virtio_net.h, virtio_blk.h
 */
#ifndef PCICAP_VIRTIO1_H
#define PCICAP_VIRTIO1_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/msix.h>
#include <pcicap/virtio_common.h>
#include <pcicap/virtio_device.h>
#include <pcicap/virtio_isr.h>
#include <pcicap/virtio_notify.h>

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

/* ro: Features that the device offers */
#define PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE				0x04
/* ro: Packets whose checksum is partial are taken */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CSUM			0x00000001
/* ro: The driver takes such packets */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_CSUM		0x00000002
/* ro: Offloads can be changed */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_OFFLOADS		0x00000004
/* ro: There is an MTU */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MTU			0x00000008
/* ro: There is a MAC address */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MAC			0x00000020
/* ro: The driver takes TSO over IPv4 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_TSO4		0x00000080
/* ro: The driver takes TSO over IPv6 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_TSO6		0x00000100
/* ro: The driver takes TSO with ECN */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_ECN		0x00000200
/* ro: The driver takes UFO */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_UFO		0x00000400
/* ro: The device takes TSO over IPv4 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_TSO4		0x00000800
/* ro: The device takes TSO over IPv6 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_TSO6		0x00001000
/* ro: The device takes TSO with ECN */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_ECN		0x00002000
/* ro: The device takes UFO */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_UFO		0x00004000
/* ro: Receive buffers are merged */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MRG_RXBUF		0x00008000
/* ro: There is a status */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_STATUS		0x00010000
/* ro: There is a control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_VQ		0x00020000
/* ro: Receive modes by the control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_RX		0x00040000
/* ro: VLAN filters by the control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_VLAN		0x00080000
/* ro: More receive modes */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_RX_EXTRA		0x00100000
/* ro: The driver can announce itself */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_ANNOUNCE	0x00200000
/* ro: There are several pairs of queues */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MQ			0x00400000
/* ro: MAC address by the control queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_MAC_ADDR		0x00800000
/* ro: There is a largest segment */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SIZE_MAX		0x00000002
/* ro: There is a largest number of segments */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SEG_MAX		0x00000004
/* ro: There is a geometry */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_GEOMETRY		0x00000010
/* ro: It is read-only */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_RO			0x00000020
/* ro: There is a block size */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_BLK_SIZE		0x00000040
/* ro: There is a flush command */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_FLUSH			0x00000200
/* ro: There is a topology */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_TOPOLOGY		0x00000400
/* ro: The cache can be switched */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_CONFIG_WCE		0x00000800
/* ro: There are several queues */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_MQ			0x00001000
/* ro: There is a discard command */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_DISCARD		0x00002000
/* ro: There is a write zeroes command */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_WRITE_ZEROES		0x00004000
/* ro: There is a secure erase command */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SECURE_ERASE		0x00010000
/* ro: It has zones */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_ZONED			0x00020000
/* ro: Descriptors can be indirect */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_INDIRECT_DESC		0x10000000
/* ro: Notifications are suppressed by index */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_EVENT_IDX			0x20000000
/* ro: Version 1 of the specification */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_VERSION_1			0x00000001
/* ro: Memory is accessed by the platform, as behind an IOMMU */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ACCESS_PLATFORM		0x00000002
/* ro: Packed queues */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_RING_PACKED		0x00000004
/* ro: Buffers are used in order */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_IN_ORDER			0x00000008
/* ro: Accesses are ordered by the platform */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ORDER_PLATFORM		0x00000010
/* ro: SR-IOV */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SR_IOV			0x00000020
/* ro: Notifications have data */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NOTIFICATION_DATA		0x00000040
/* ro: The device says what data */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NOTIF_CONFIG_DATA		0x00000080
/* ro: A queue can be reset */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_RING_RESET		0x00000100
/* ro: There is an administration queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ADMIN_VQ			0x00000200
/* ro: Coalescing of a queue */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_VQ_NOTF_COAL		0x00100000
/* ro: Notifications are coalesced */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_NOTF_COAL		0x00200000
/* ro: The driver takes USO over IPv4 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_USO4		0x00400000
/* ro: The driver takes USO over IPv6 */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_USO6		0x00800000
/* ro: The device takes USO */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_USO		0x01000000
/* ro: Hashes are reported */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HASH_REPORT		0x02000000
/* ro: The driver gives the length of headers */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_HDRLEN		0x08000000
/* ro: Receive-side scaling */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_RSS			0x10000000
/* ro: Information of receive segment coalescing */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_RSC_EXT		0x20000000
/* ro: Stands by for a device with the same address */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_STANDBY		0x40000000
/* ro: There are speed and duplex */
#define  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_SPEED_DUPLEX		0x80000000
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

/*
 * Where the capability virtio_device says: config, registers: Configuration of
 * the device's own kind
 */
#define PCICAP_VIRTIO1_CONFIG_MIN_SIZE		0x08

/* config: Configuration of the device's own kind */
#define PCICAP_VIRTIO1_CONFIG_NET_MAC		0x00	/* ro: MAC address */
#define PCICAP_VIRTIO1_CONFIG_NET_MAC_COUNT	6
/* ro: Status */
#define PCICAP_VIRTIO1_CONFIG_NET_STATUS		0x06
/* The link is up */
#define  PCICAP_VIRTIO1_CONFIG_NET_STATUS_LINK_UP	0x0001
/* The driver is to announce itself */
#define  PCICAP_VIRTIO1_CONFIG_NET_STATUS_ANNOUNCE	0x0002
/* ro: Pairs of a receive and a transmit queue, at most */
#define PCICAP_VIRTIO1_CONFIG_NET_MAX_VIRTQUEUE_PAIRS	0x08
#define PCICAP_VIRTIO1_CONFIG_NET_MTU		0x0a	/* ro: Largest MTU */
/* ro: Speed in Mb/s; above 0x7fffffff it is unknown */
#define PCICAP_VIRTIO1_CONFIG_NET_SPEED		0x0c
#define PCICAP_VIRTIO1_CONFIG_NET_DUPLEX		0x10	/* ro: Duplex */
#define  PCICAP_VIRTIO1_CONFIG_NET_DUPLEX_HALF		0x0
#define  PCICAP_VIRTIO1_CONFIG_NET_DUPLEX_FULL		0x1
#define  PCICAP_VIRTIO1_CONFIG_NET_DUPLEX_UNKNOWN	0xff
/* ro: Longest key of receive-side scaling */
#define PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_KEY_SIZE	0x11
#define PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_TABLE_LENGTH	0x12	/* ro: Longest indirection table */

/* ro: What can be hashed */
#define PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES		0x14
/* ro: IPv4 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IPV4	0x00000001
/* ro: TCP over IPv4 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCPV4	0x00000002
/* ro: UDP over IPv4 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDPV4	0x00000004
/* ro: IPv6 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IPV6	0x00000008
/* ro: TCP over IPv6 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCPV6	0x00000010
/* ro: UDP over IPv6 */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDPV6	0x00000020
/* ro: IPv6 with extension headers */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IP_EX	0x00000040
/* ro: TCP over IPv6 with extension headers */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCP_EX	0x00000080
/* ro: UDP over IPv6 with extension headers */
#define  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDP_EX	0x00000100
#define PCICAP_VIRTIO1_CONFIG_BLK_CAPACITY	0x00	/* ro: Sectors of 512 bytes */
#define PCICAP_VIRTIO1_CONFIG_BLK_SIZE_MAX	0x08	/* ro: Largest segment */
#define PCICAP_VIRTIO1_CONFIG_BLK_SEG_MAX	0x0c	/* ro: Segments of a request, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_CYLINDERS	0x10	/* ro: Cylinders */
#define PCICAP_VIRTIO1_CONFIG_BLK_HEADS		0x12	/* ro: Heads */
#define PCICAP_VIRTIO1_CONFIG_BLK_SECTORS	0x13	/* ro: Sectors of a track */
#define PCICAP_VIRTIO1_CONFIG_BLK_BLK_SIZE	0x14	/* ro: Block size */
/* ro: Logical blocks of a physical one, as a power of 2 */
#define PCICAP_VIRTIO1_CONFIG_BLK_PHYSICAL_BLOCK_EXP	0x18
/* ro: First aligned logical block */
#define PCICAP_VIRTIO1_CONFIG_BLK_ALIGNMENT_OFFSET	0x19
/* ro: Least size of requests that are fast, in logical blocks */
#define PCICAP_VIRTIO1_CONFIG_BLK_MIN_IO_SIZE	0x1a
/* ro: Best size of requests, in logical blocks */
#define PCICAP_VIRTIO1_CONFIG_BLK_OPT_IO_SIZE	0x1c
#define PCICAP_VIRTIO1_CONFIG_BLK_WCE			0x20	/* rw: Write cache */
#define  PCICAP_VIRTIO1_CONFIG_BLK_WCE_WRITETHROUGH	0x0
#define  PCICAP_VIRTIO1_CONFIG_BLK_WCE_WRITEBACK	0x1
#define PCICAP_VIRTIO1_CONFIG_BLK_NUM_QUEUES	0x22	/* ro: Queues */
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
#define PCICAP_VIRTIO1_CONFIG_BLK_ZONE_SECTORS	0x48	/* ro: Sectors of a zone */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_OPEN_ZONES	0x4c	/* ro: Open zones, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_ACTIVE_ZONES	0x50	/* ro: Active zones, at most */
/* ro: Sectors of an append command, at most */
#define PCICAP_VIRTIO1_CONFIG_BLK_MAX_APPEND_SECTORS	0x54
#define PCICAP_VIRTIO1_CONFIG_BLK_WRITE_GRANULARITY	0x58	/* ro: Granularity of writes */
#define PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL			0x5c	/* ro: What zones it has */
#define  PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL_NONE		0x0
#define  PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL_HOST_MANAGED	0x1
#define  PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL_HOST_AWARE	0x2

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

/* descriptor: Descriptor of a split virtqueue */
#define PCICAP_VIRTIO1_DESCRIPTOR_STRIDE	0x10
#define PCICAP_VIRTIO1_DESCRIPTOR_ADDRESS	0x00	/* rw: Where the buffer is */
#define PCICAP_VIRTIO1_DESCRIPTOR_LENGTH	0x08	/* rw: Bytes of it */

/* rw: What it is */
#define PCICAP_VIRTIO1_DESCRIPTOR_FLAGS			0x0c
/* rw: Another one follows */
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_NEXT		0x0001
/* rw: The device writes the buffer */
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE		0x0002
/* rw: The buffer holds descriptors */
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_INDIRECT	0x0004
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE_MASK	0x0007
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_KEEP_MASK	0x0007
#define PCICAP_VIRTIO1_DESCRIPTOR_NEXT		0x0e	/* rw: Index of the one that follows */

/*
 * avail: What the driver offers; indices of 16 bits follow, one for
 * each descriptor
 */
#define PCICAP_VIRTIO1_AVAIL_STRIDE		0x04

/* rw: What the driver wants */
#define PCICAP_VIRTIO1_AVAIL_FLAGS			0x00
/* rw: No interrupt when buffers are used */
#define  PCICAP_VIRTIO1_AVAIL_FLAGS_NO_INTERRUPT	0x0001
#define  PCICAP_VIRTIO1_AVAIL_FLAGS_WRITE_MASK		0x0001
#define  PCICAP_VIRTIO1_AVAIL_FLAGS_KEEP_MASK		0x0001
/* rw: Where the next index goes, modulo the size of the queue */
#define PCICAP_VIRTIO1_AVAIL_INDEX		0x02

/* used: What the device has used; used_elem follow, one for each descriptor */
#define PCICAP_VIRTIO1_USED_STRIDE		0x04

/* ro: What the device wants */
#define PCICAP_VIRTIO1_USED_FLAGS		0x00
/* ro: No notification when buffers are offered */
#define  PCICAP_VIRTIO1_USED_FLAGS_NO_NOTIFY	0x0001
/* ro: Where the next element goes, modulo the size of the queue */
#define PCICAP_VIRTIO1_USED_INDEX		0x02

/* used_elem: A buffer that was used */
#define PCICAP_VIRTIO1_USED_ELEM_STRIDE		0x08
#define PCICAP_VIRTIO1_USED_ELEM_ID		0x00	/* ro: Index of its first descriptor */
#define PCICAP_VIRTIO1_USED_ELEM_LENGTH		0x04	/* ro: Bytes that the device has written */
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

/* Features that the device offers */
struct pcicap_virtio1_common_device_feature {
	uint32_t raw;
};

/* Packets whose checksum is partial are taken */
static inline bool
pcicap_virtio1_common_device_feature_net_csum(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CSUM) != 0;
}

/* The driver takes such packets */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_csum(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_CSUM) != 0;
}

/* Offloads can be changed */
static inline bool
pcicap_virtio1_common_device_feature_net_ctrl_offloads(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_OFFLOADS) != 0;
}

/* There is an MTU */
static inline bool
pcicap_virtio1_common_device_feature_net_mtu(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MTU) != 0;
}

/* There is a MAC address */
static inline bool
pcicap_virtio1_common_device_feature_net_mac(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MAC) != 0;
}

/* The driver takes TSO over IPv4 */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_tso4(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_TSO4) != 0;
}

/* The driver takes TSO over IPv6 */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_tso6(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_TSO6) != 0;
}

/* The driver takes TSO with ECN */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_ecn(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_ECN) != 0;
}

/* The driver takes UFO */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_ufo(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_UFO) != 0;
}

/* The device takes TSO over IPv4 */
static inline bool
pcicap_virtio1_common_device_feature_net_host_tso4(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_TSO4) != 0;
}

/* The device takes TSO over IPv6 */
static inline bool
pcicap_virtio1_common_device_feature_net_host_tso6(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_TSO6) != 0;
}

/* The device takes TSO with ECN */
static inline bool
pcicap_virtio1_common_device_feature_net_host_ecn(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_ECN) != 0;
}

/* The device takes UFO */
static inline bool
pcicap_virtio1_common_device_feature_net_host_ufo(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_UFO) != 0;
}

/* Receive buffers are merged */
static inline bool
pcicap_virtio1_common_device_feature_net_mrg_rxbuf(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MRG_RXBUF) != 0;
}

/* There is a status */
static inline bool
pcicap_virtio1_common_device_feature_net_status(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_STATUS) != 0;
}

/* There is a control queue */
static inline bool
pcicap_virtio1_common_device_feature_net_ctrl_vq(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_VQ) != 0;
}

/* Receive modes by the control queue */
static inline bool
pcicap_virtio1_common_device_feature_net_ctrl_rx(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_RX) != 0;
}

/* VLAN filters by the control queue */
static inline bool
pcicap_virtio1_common_device_feature_net_ctrl_vlan(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_VLAN) != 0;
}

/* More receive modes */
static inline bool
pcicap_virtio1_common_device_feature_net_ctrl_rx_extra(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_RX_EXTRA) != 0;
}

/* The driver can announce itself */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_announce(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_ANNOUNCE) != 0;
}

/* There are several pairs of queues */
static inline bool
pcicap_virtio1_common_device_feature_net_mq(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_MQ) != 0;
}

/* MAC address by the control queue */
static inline bool
pcicap_virtio1_common_device_feature_net_ctrl_mac_addr(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_CTRL_MAC_ADDR) != 0;
}

/* There is a largest segment */
static inline bool
pcicap_virtio1_common_device_feature_blk_size_max(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SIZE_MAX) != 0;
}

/* There is a largest number of segments */
static inline bool
pcicap_virtio1_common_device_feature_blk_seg_max(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SEG_MAX) != 0;
}

/* There is a geometry */
static inline bool
pcicap_virtio1_common_device_feature_blk_geometry(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_GEOMETRY) != 0;
}

/* It is read-only */
static inline bool
pcicap_virtio1_common_device_feature_blk_ro(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_RO) != 0;
}

/* There is a block size */
static inline bool
pcicap_virtio1_common_device_feature_blk_blk_size(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_BLK_SIZE) != 0;
}

/* There is a flush command */
static inline bool
pcicap_virtio1_common_device_feature_blk_flush(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_FLUSH) != 0;
}

/* There is a topology */
static inline bool
pcicap_virtio1_common_device_feature_blk_topology(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_TOPOLOGY) != 0;
}

/* The cache can be switched */
static inline bool
pcicap_virtio1_common_device_feature_blk_config_wce(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_CONFIG_WCE) != 0;
}

/* There are several queues */
static inline bool
pcicap_virtio1_common_device_feature_blk_mq(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_MQ) != 0;
}

/* There is a discard command */
static inline bool
pcicap_virtio1_common_device_feature_blk_discard(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_DISCARD) != 0;
}

/* There is a write zeroes command */
static inline bool
pcicap_virtio1_common_device_feature_blk_write_zeroes(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_WRITE_ZEROES) != 0;
}

/* There is a secure erase command */
static inline bool
pcicap_virtio1_common_device_feature_blk_secure_erase(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_SECURE_ERASE) != 0;
}

/* It has zones */
static inline bool
pcicap_virtio1_common_device_feature_blk_zoned(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_BLK_ZONED) != 0;
}

/* Descriptors can be indirect */
static inline bool
pcicap_virtio1_common_device_feature_indirect_desc(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_INDIRECT_DESC) != 0;
}

/* Notifications are suppressed by index */
static inline bool
pcicap_virtio1_common_device_feature_event_idx(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_EVENT_IDX) != 0;
}

/* Version 1 of the specification */
static inline bool
pcicap_virtio1_common_device_feature_version_1(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_VERSION_1) != 0;
}

/* Memory is accessed by the platform, as behind an IOMMU */
static inline bool
pcicap_virtio1_common_device_feature_access_platform(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ACCESS_PLATFORM) != 0;
}

/* Packed queues */
static inline bool
pcicap_virtio1_common_device_feature_ring_packed(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_RING_PACKED) != 0;
}

/* Buffers are used in order */
static inline bool
pcicap_virtio1_common_device_feature_in_order(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_IN_ORDER) != 0;
}

/* Accesses are ordered by the platform */
static inline bool
pcicap_virtio1_common_device_feature_order_platform(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ORDER_PLATFORM) != 0;
}

/* SR-IOV */
static inline bool
pcicap_virtio1_common_device_feature_sr_iov(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_SR_IOV) != 0;
}

/* Notifications have data */
static inline bool
pcicap_virtio1_common_device_feature_notification_data(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NOTIFICATION_DATA) != 0;
}

/* The device says what data */
static inline bool
pcicap_virtio1_common_device_feature_notif_config_data(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NOTIF_CONFIG_DATA) != 0;
}

/* A queue can be reset */
static inline bool
pcicap_virtio1_common_device_feature_ring_reset(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_RING_RESET) != 0;
}

/* There is an administration queue */
static inline bool
pcicap_virtio1_common_device_feature_admin_vq(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_ADMIN_VQ) != 0;
}

/* Coalescing of a queue */
static inline bool
pcicap_virtio1_common_device_feature_net_vq_notf_coal(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_VQ_NOTF_COAL) != 0;
}

/* Notifications are coalesced */
static inline bool
pcicap_virtio1_common_device_feature_net_notf_coal(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_NOTF_COAL) != 0;
}

/* The driver takes USO over IPv4 */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_uso4(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_USO4) != 0;
}

/* The driver takes USO over IPv6 */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_uso6(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_USO6) != 0;
}

/* The device takes USO */
static inline bool
pcicap_virtio1_common_device_feature_net_host_uso(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HOST_USO) != 0;
}

/* Hashes are reported */
static inline bool
pcicap_virtio1_common_device_feature_net_hash_report(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_HASH_REPORT) != 0;
}

/* The driver gives the length of headers */
static inline bool
pcicap_virtio1_common_device_feature_net_guest_hdrlen(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_GUEST_HDRLEN) != 0;
}

/* Receive-side scaling */
static inline bool
pcicap_virtio1_common_device_feature_net_rss(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_RSS) != 0;
}

/* Information of receive segment coalescing */
static inline bool
pcicap_virtio1_common_device_feature_net_rsc_ext(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_RSC_EXT) != 0;
}

/* Stands by for a device with the same address */
static inline bool
pcicap_virtio1_common_device_feature_net_standby(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_STANDBY) != 0;
}

/* There are speed and duplex */
static inline bool
pcicap_virtio1_common_device_feature_net_speed_duplex(struct pcicap_virtio1_common_device_feature r)
{
	return (r.raw & PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE_NET_SPEED_DUPLEX) != 0;
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
					  struct pcicap_virtio1_common_device_feature *val)
{
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE,
				  &val->raw);
}

/*
 * Features that the device offers: the load alone;
 * see pcicap_virtio1_common_bare()
 */
static inline struct pcicap_virtio1_common_device_feature
pcicap_virtio1_common_load_device_feature(const struct pcicap_virtio1_common *v)
{
	struct pcicap_virtio1_common_device_feature r = { pcicap_mmio_load32(&v->view,
									     PCICAP_VIRTIO1_COMMON_DEVICE_FEATURE) };

	return r;
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

	if (ret)
		return ret;
	return pcicap_virtio1_common_init(v);
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

	if (ret)
		return ret;
	return pcicap_virtio1_isr_init(v);
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
 * pcicap_virtio1_config_locate() - where it is: Configuration of the device's
 * own kind
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability virtio_device that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_device_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_locate(struct pcicap_cfg *cfg,
			     struct pcicap_region *where)
{
	struct pcicap_virtio_device cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_virtio_device_find(cfg, &cap); !ret;
	     ret = pcicap_virtio_device_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			uint8_t r;

			ret = pcicap_virtio_device_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_device_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_device_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		bad = pcicap_region_init(where, v->bar, v->offset, v->length,
					 PCICAP_VIRTIO1_CONFIG_MIN_SIZE, 8);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_config_want() - what to map for it
 * @where: where it is, by pcicap_virtio1_config_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_virtio1_config_want(const struct pcicap_region *where)
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
 * struct pcicap_virtio1_config - Configuration of the device's own kind
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 * @device_id: read once: the layout depends on it
 *
 * Made by pcicap_virtio1_config_map() only.
 */
struct pcicap_virtio1_config {
	struct pcicap_mmio view;
	uint32_t mapped_size;
	uint32_t device_id;
};

/**
 * pcicap_virtio1_config_read_net_mac() - read: MAC address
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_mac(const struct pcicap_virtio1_config *v,
				   unsigned int index, uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161)))
		return -ENXIO;
	if (index >= 6)
		return -ERANGE;
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_CONFIG_NET_MAC + index * 1,
				 val);
}

/**
 * pcicap_virtio1_config_read_net_status() - read: Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_status(const struct pcicap_virtio1_config *v,
				      uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161)))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_CONFIG_NET_STATUS,
				  val);
}

/**
 * pcicap_virtio1_config_read_net_max_virtqueue_pairs() - read: Pairs of a
 * receive and a transmit queue, at most
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_max_virtqueue_pairs(const struct pcicap_virtio1_config *v,
						   uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 10))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_CONFIG_NET_MAX_VIRTQUEUE_PAIRS,
				  val);
}

/**
 * pcicap_virtio1_config_read_net_mtu() - read: Largest MTU
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_mtu(const struct pcicap_virtio1_config *v,
				   uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 12))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_CONFIG_NET_MTU, val);
}

/**
 * pcicap_virtio1_config_read_net_speed() - read: Speed in Mb/s; above
 * 0x7fffffff it is unknown
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_speed(const struct pcicap_virtio1_config *v,
				     uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 16))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_CONFIG_NET_SPEED,
				  val);
}

/**
 * pcicap_virtio1_config_read_net_duplex() - read: Duplex
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_duplex(const struct pcicap_virtio1_config *v,
				      uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 17))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view, PCICAP_VIRTIO1_CONFIG_NET_DUPLEX,
				 val);
}

/**
 * pcicap_virtio1_config_read_net_rss_max_key_size() - read: Longest key of
 * receive-side scaling
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_rss_max_key_size(const struct pcicap_virtio1_config *v,
						uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 18))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_KEY_SIZE,
				 val);
}

/**
 * pcicap_virtio1_config_read_net_rss_max_table_length() - read: Longest
 * indirection table
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_rss_max_table_length(const struct pcicap_virtio1_config *v,
						    uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 20))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_CONFIG_NET_RSS_MAX_TABLE_LENGTH,
				  val);
}

/* What can be hashed */
struct pcicap_virtio1_config_net_hash_types {
	uint32_t raw;
};

/* IPv4 */
static inline bool
pcicap_virtio1_config_net_hash_types_ipv4(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IPV4) != 0;
}

/* TCP over IPv4 */
static inline bool
pcicap_virtio1_config_net_hash_types_tcpv4(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCPV4) != 0;
}

/* UDP over IPv4 */
static inline bool
pcicap_virtio1_config_net_hash_types_udpv4(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDPV4) != 0;
}

/* IPv6 */
static inline bool
pcicap_virtio1_config_net_hash_types_ipv6(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IPV6) != 0;
}

/* TCP over IPv6 */
static inline bool
pcicap_virtio1_config_net_hash_types_tcpv6(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCPV6) != 0;
}

/* UDP over IPv6 */
static inline bool
pcicap_virtio1_config_net_hash_types_udpv6(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDPV6) != 0;
}

/* IPv6 with extension headers */
static inline bool
pcicap_virtio1_config_net_hash_types_ip_ex(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_IP_EX) != 0;
}

/* TCP over IPv6 with extension headers */
static inline bool
pcicap_virtio1_config_net_hash_types_tcp_ex(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_TCP_EX) != 0;
}

/* UDP over IPv6 with extension headers */
static inline bool
pcicap_virtio1_config_net_hash_types_udp_ex(struct pcicap_virtio1_config_net_hash_types r)
{
	return (r.raw & PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES_UDP_EX) != 0;
}

/**
 * pcicap_virtio1_config_read_net_hash_types() - read: What can be hashed
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_net_hash_types(const struct pcicap_virtio1_config *v,
					  struct pcicap_virtio1_config_net_hash_types *val)
{
	val->raw = UINT32_MAX;
	if (!((v->device_id == 4096 || v->device_id == 4161) &&
	      v->mapped_size >= 24))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_NET_HASH_TYPES,
				  &val->raw);
}

/**
 * pcicap_virtio1_config_read_blk_capacity() - read: Sectors of 512 bytes
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_capacity(const struct pcicap_virtio1_config *v,
					uint64_t *val)
{
	*val = UINT64_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162)))
		return -ENXIO;
	return pcicap_mmio_read64_lo_hi(&v->view,
					PCICAP_VIRTIO1_CONFIG_BLK_CAPACITY,
					val);
}

/**
 * pcicap_virtio1_config_read_blk_size_max() - read: Largest segment
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_size_max(const struct pcicap_virtio1_config *v,
					uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 12))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_SIZE_MAX,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_seg_max() - read: Segments of a request,
 * at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_seg_max(const struct pcicap_virtio1_config *v,
				       uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 16))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_SEG_MAX,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_cylinders() - read: Cylinders
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_cylinders(const struct pcicap_virtio1_config *v,
					 uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 18))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_CYLINDERS,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_heads() - read: Heads
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_heads(const struct pcicap_virtio1_config *v,
				     uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 19))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_HEADS,
				 val);
}

/**
 * pcicap_virtio1_config_read_blk_sectors() - read: Sectors of a track
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_sectors(const struct pcicap_virtio1_config *v,
				       uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 20))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_SECTORS,
				 val);
}

/**
 * pcicap_virtio1_config_read_blk_blk_size() - read: Block size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_blk_size(const struct pcicap_virtio1_config *v,
					uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 24))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_BLK_SIZE,
				  val);
}

/* Logical blocks of a physical one, as a power of 2, as a quantity. */
static inline uint64_t
pcicap_virtio1_config_blk_physical_block_exp_decoded(uint8_t raw)
{
	uint64_t n = raw;

	return pcicap_pow2_64(n);
}

/**
 * pcicap_virtio1_config_blk_physical_block_exp_encode() - from a quantity:
 * Logical blocks of a physical one, as a power of 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_blk_physical_block_exp_encode(uint64_t quantity,
						    uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 1, 0, &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_virtio1_config_read_blk_physical_block_exp() - read: Logical blocks of
 * a physical one, as a power of 2
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_physical_block_exp(const struct pcicap_virtio1_config *v,
						  uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 25))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_CONFIG_BLK_PHYSICAL_BLOCK_EXP,
				 val);
}

/**
 * pcicap_virtio1_config_read_blk_alignment_offset() - read: First aligned
 * logical block
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_alignment_offset(const struct pcicap_virtio1_config *v,
						uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 26))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_CONFIG_BLK_ALIGNMENT_OFFSET,
				 val);
}

/**
 * pcicap_virtio1_config_read_blk_min_io_size() - read: Least size of requests
 * that are fast, in logical blocks
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_min_io_size(const struct pcicap_virtio1_config *v,
					   uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 28))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MIN_IO_SIZE, val);
}

/**
 * pcicap_virtio1_config_read_blk_opt_io_size() - read: Best size of requests,
 * in logical blocks
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_opt_io_size(const struct pcicap_virtio1_config *v,
					   uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 32))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_OPT_IO_SIZE, val);
}

/**
 * pcicap_virtio1_config_read_blk_wce() - read: Write cache
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_wce(const struct pcicap_virtio1_config *v,
				   uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 33))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_WCE, val);
}

/**
 * pcicap_virtio1_config_write_blk_wce() - write: Write cache
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_write_blk_wce(const struct pcicap_virtio1_config *v,
				    uint8_t val)
{
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 33))
		return -ENXIO;
	return pcicap_mmio_write8(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_WCE, val);
}

/**
 * pcicap_virtio1_config_update_blk_wce() - change bits: Write cache
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
pcicap_virtio1_config_update_blk_wce(const struct pcicap_virtio1_config *v,
				     uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio1_config_read_blk_wce(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_VIRTIO1_CONFIG_BLK_WCE,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_virtio1_config_read_blk_num_queues() - read: Queues
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_num_queues(const struct pcicap_virtio1_config *v,
					  uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 36))
		return -ENXIO;
	return pcicap_mmio_read16(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_NUM_QUEUES, val);
}

/**
 * pcicap_virtio1_config_read_blk_max_discard_sectors() - read: Sectors of a
 * segment of a discard command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_discard_sectors(const struct pcicap_virtio1_config *v,
						   uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 40))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_DISCARD_SECTORS,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_max_discard_seg() - read: Segments of a
 * discard command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_discard_seg(const struct pcicap_virtio1_config *v,
					       uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 44))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_DISCARD_SEG,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_discard_alignment() - read: Sectors to which a
 * discard command is aligned
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_discard_alignment(const struct pcicap_virtio1_config *v,
						 uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 48))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_DISCARD_ALIGNMENT,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_max_zeroes_sectors() - read: Sectors of a
 * segment of a write zeroes command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_zeroes_sectors(const struct pcicap_virtio1_config *v,
						  uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 52))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_ZEROES_SECTORS,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_max_zeroes_seg() - read: Segments of a write
 * zeroes command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_zeroes_seg(const struct pcicap_virtio1_config *v,
					      uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 56))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_ZEROES_SEG,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_zeroes_may_unmap() - read: Write zeroes
 * commands may deallocate
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_zeroes_may_unmap(const struct pcicap_virtio1_config *v,
						uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 57))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_CONFIG_BLK_ZEROES_MAY_UNMAP,
				 val);
}

/**
 * pcicap_virtio1_config_read_blk_max_erase_sectors() - read: Sectors of a
 * segment of a secure erase command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_erase_sectors(const struct pcicap_virtio1_config *v,
						 uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 64))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_ERASE_SECTORS,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_max_erase_seg() - read: Segments of a secure
 * erase command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_erase_seg(const struct pcicap_virtio1_config *v,
					     uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 68))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_ERASE_SEG, val);
}

/**
 * pcicap_virtio1_config_read_blk_erase_alignment() - read: Sectors to which a
 * secure erase command is aligned
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_erase_alignment(const struct pcicap_virtio1_config *v,
					       uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 72))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_ERASE_ALIGNMENT,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_zone_sectors() - read: Sectors of a zone
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_zone_sectors(const struct pcicap_virtio1_config *v,
					    uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 76))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_ZONE_SECTORS, val);
}

/**
 * pcicap_virtio1_config_read_blk_max_open_zones() - read: Open zones, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_open_zones(const struct pcicap_virtio1_config *v,
					      uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 80))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_OPEN_ZONES,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_max_active_zones() - read: Active zones,
 * at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_active_zones(const struct pcicap_virtio1_config *v,
						uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 84))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_ACTIVE_ZONES,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_max_append_sectors() - read: Sectors of an
 * append command, at most
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_max_append_sectors(const struct pcicap_virtio1_config *v,
						  uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 88))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_MAX_APPEND_SECTORS,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_write_granularity() - read: Granularity
 * of writes
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_write_granularity(const struct pcicap_virtio1_config *v,
						 uint32_t *val)
{
	*val = UINT32_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 92))
		return -ENXIO;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_VIRTIO1_CONFIG_BLK_WRITE_GRANULARITY,
				  val);
}

/**
 * pcicap_virtio1_config_read_blk_zoned_model() - read: What zones it has
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_read_blk_zoned_model(const struct pcicap_virtio1_config *v,
					   uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->device_id == 4097 || v->device_id == 4162) &&
	      v->mapped_size >= 93))
		return -ENXIO;
	return pcicap_mmio_read8(&v->view,
				 PCICAP_VIRTIO1_CONFIG_BLK_ZONED_MODEL, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_init(struct pcicap_virtio1_config *v)
{
	int ret;

	v->mapped_size = v->view.size;
	ret = pcicap_fact_device_id(v->view.cfg, &v->device_id);
	if (ret && ret != -ENOENT)
		return ret;
	return 0;
}

/**
 * pcicap_virtio1_config_map() - the registers in a mapped BAR: Configuration of
 * the device's own kind
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_virtio1_config_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones, and what the function is
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_map(const struct pcicap_map *map,
			  const struct pcicap_region *where,
			  struct pcicap_cfg *cfg,
			  struct pcicap_virtio1_config *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_VIRTIO1_CONFIG_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_virtio1_config_init(v);
}

/**
 * pcicap_virtio1_config_wrap() - the registers at an address that there is:
 * Configuration of the device's own kind
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_virtio1_config_map()
 * @v: the view
 *
 * Return: as for pcicap_virtio1_config_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_wrap(struct pcicap_map *map, void *base, uint64_t size,
			   struct pcicap_cfg *cfg,
			   struct pcicap_virtio1_config *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_virtio1_config_map(map, &whole, cfg, v);
}

/**
 * pcicap_virtio1_config_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_virtio1_config_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_config_bare(const struct pcicap_virtio1_config *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_VIRTIO1_CONFIG_MIN_SIZE);
}

/**
 * pcicap_virtio1_notify_locate() - where it is: Notification of a queue
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability virtio_notify that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_virtio_notify_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_notify_locate(struct pcicap_cfg *cfg,
			     struct pcicap_region *where)
{
	struct pcicap_virtio_notify cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_virtio_notify_find(cfg, &cap); !ret;
	     ret = pcicap_virtio_notify_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			uint8_t r;

			ret = pcicap_virtio_notify_read_bar(&cap, &r);
			if (ret)
				return ret;
			v->bar = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_notify_read_offset(&cap, &r);
			if (ret)
				return ret;
			v->offset = r;
		}
		{
			uint32_t r;

			ret = pcicap_virtio_notify_read_length(&cap, &r);
			if (ret)
				return ret;
			v->length = r;
		}
		bad = pcicap_region_init(where, v->bar, v->offset, v->length,
					 PCICAP_VIRTIO1_NOTIFY_MIN_SIZE, 2);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_virtio1_notify_want() - what to map for it
 * @where: where it is, by pcicap_virtio1_notify_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_virtio1_notify_want(const struct pcicap_region *where)
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
 * struct pcicap_virtio1_notify - Notification of a queue
 * @view: where it is
 *
 * Made by pcicap_virtio1_notify_map() only.
 */
struct pcicap_virtio1_notify {
	struct pcicap_mmio view;
};

/**
 * pcicap_virtio1_notify_write_queue() - write: Index of the queue: there are
 * buffers in it
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_notify_write_queue(const struct pcicap_virtio1_notify *v,
				  uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_VIRTIO1_NOTIFY_QUEUE, val);
}

/*
 * Index of the queue: there are buffers in it: the store alone;
 * see pcicap_virtio1_notify_bare()
 */
static inline void
pcicap_virtio1_notify_store_queue(const struct pcicap_virtio1_notify *v,
				  uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_VIRTIO1_NOTIFY_QUEUE, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_notify_init(struct pcicap_virtio1_notify *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_virtio1_notify_map() - the registers in a mapped BAR: Notification of
 * a queue
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_virtio1_notify_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_notify_map(const struct pcicap_map *map,
			  const struct pcicap_region *where,
			  struct pcicap_cfg *cfg,
			  struct pcicap_virtio1_notify *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_VIRTIO1_NOTIFY_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_virtio1_notify_init(v);
}

/**
 * pcicap_virtio1_notify_wrap() - the registers at an address that there is:
 * Notification of a queue
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_virtio1_notify_map()
 * @v: the view
 *
 * Return: as for pcicap_virtio1_notify_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_notify_wrap(struct pcicap_map *map, void *base, uint64_t size,
			   struct pcicap_cfg *cfg,
			   struct pcicap_virtio1_notify *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_virtio1_notify_map(map, &whole, cfg, v);
}

/**
 * pcicap_virtio1_notify_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_virtio1_notify_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio1_notify_bare(const struct pcicap_virtio1_notify *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_VIRTIO1_NOTIFY_MIN_SIZE);
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

	if (ret)
		return ret;
	return pcicap_virtio1_msix_init(v);
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

	if (ret)
		return ret;
	return pcicap_virtio1_msix_pba_init(v);
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

/**
 * struct pcicap_virtio1_descriptor - Descriptor of a split virtqueue
 * @address: Where the buffer is
 * @length: Bytes of it
 * @flags: What it is
 * @next: Index of the one that follows
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_virtio1_descriptor {
	pcicap_le64 address;
	pcicap_le32 length;
	pcicap_le16 flags;
	pcicap_le16 next;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_virtio1_descriptor) == 16);

/* What it is */
struct pcicap_virtio1_descriptor_flags {
	uint16_t raw;
};

/* Another one follows */
static inline bool
pcicap_virtio1_descriptor_flags_next(struct pcicap_virtio1_descriptor_flags r)
{
	return (r.raw & PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_NEXT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_descriptor_flags
pcicap_virtio1_descriptor_flags_set_next(struct pcicap_virtio1_descriptor_flags r,
					 bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_NEXT,
			      val ? PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_NEXT : 0);
	return r;
}

/* The device writes the buffer */
static inline bool
pcicap_virtio1_descriptor_flags_write(struct pcicap_virtio1_descriptor_flags r)
{
	return (r.raw & PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_descriptor_flags
pcicap_virtio1_descriptor_flags_set_write(struct pcicap_virtio1_descriptor_flags r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE,
			      val ? PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE : 0);
	return r;
}

/* The buffer holds descriptors */
static inline bool
pcicap_virtio1_descriptor_flags_indirect(struct pcicap_virtio1_descriptor_flags r)
{
	return (r.raw & PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_INDIRECT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_descriptor_flags
pcicap_virtio1_descriptor_flags_set_indirect(struct pcicap_virtio1_descriptor_flags r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_INDIRECT,
			      val ? PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_INDIRECT : 0);
	return r;
}

/* Where the buffer is */
static inline uint64_t
pcicap_virtio1_descriptor_get_address(const struct pcicap_virtio1_descriptor *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes of it */
static inline uint32_t
pcicap_virtio1_descriptor_get_length(const struct pcicap_virtio1_descriptor *s)
{
	return pcicap_get_le32(&s->length);
}

/* What it is */
static inline struct pcicap_virtio1_descriptor_flags
pcicap_virtio1_descriptor_get_flags(const struct pcicap_virtio1_descriptor *s)
{
	struct pcicap_virtio1_descriptor_flags val = { pcicap_get_le16(&s->flags) };

	return val;
}

/* Index of the one that follows */
static inline uint16_t
pcicap_virtio1_descriptor_get_next(const struct pcicap_virtio1_descriptor *s)
{
	return pcicap_get_le16(&s->next);
}

/* Where the buffer is */
static inline void
pcicap_virtio1_descriptor_set_address(struct pcicap_virtio1_descriptor *s,
				      uint64_t val)
{
	pcicap_put_le64(&s->address, val);
}

/* Bytes of it */
static inline void
pcicap_virtio1_descriptor_set_length(struct pcicap_virtio1_descriptor *s,
				     uint32_t val)
{
	pcicap_put_le32(&s->length, val);
}

/* What it is */
static inline void
pcicap_virtio1_descriptor_set_flags(struct pcicap_virtio1_descriptor *s,
				    struct pcicap_virtio1_descriptor_flags val)
{
	pcicap_put_le16(&s->flags, val.raw);
}

/* Index of the one that follows */
static inline void
pcicap_virtio1_descriptor_set_next(struct pcicap_virtio1_descriptor *s,
				   uint16_t val)
{
	pcicap_put_le16(&s->next, val);
}

/**
 * struct pcicap_virtio1_avail - What the driver offers; indices of 16 bits
 * follow, one for each descriptor
 * @flags: What the driver wants
 * @index: Where the next index goes, modulo the size of the queue
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_virtio1_avail {
	pcicap_le16 flags;
	pcicap_le16 index;
} PCICAP_ALIGNED(2);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_virtio1_avail) == 4);

/* What the driver wants */
struct pcicap_virtio1_avail_flags {
	uint16_t raw;
};

/* No interrupt when buffers are used */
static inline bool
pcicap_virtio1_avail_flags_no_interrupt(struct pcicap_virtio1_avail_flags r)
{
	return (r.raw & PCICAP_VIRTIO1_AVAIL_FLAGS_NO_INTERRUPT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_virtio1_avail_flags
pcicap_virtio1_avail_flags_set_no_interrupt(struct pcicap_virtio1_avail_flags r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_VIRTIO1_AVAIL_FLAGS_NO_INTERRUPT,
			      val ? PCICAP_VIRTIO1_AVAIL_FLAGS_NO_INTERRUPT : 0);
	return r;
}

/* What the driver wants */
static inline struct pcicap_virtio1_avail_flags
pcicap_virtio1_avail_get_flags(const struct pcicap_virtio1_avail *s)
{
	struct pcicap_virtio1_avail_flags val = { pcicap_get_le16(&s->flags) };

	return val;
}

/* Where the next index goes, modulo the size of the queue */
static inline uint16_t
pcicap_virtio1_avail_get_index(const struct pcicap_virtio1_avail *s)
{
	return pcicap_get_le16(&s->index);
}

/* What the driver wants */
static inline void
pcicap_virtio1_avail_set_flags(struct pcicap_virtio1_avail *s,
			       struct pcicap_virtio1_avail_flags val)
{
	pcicap_put_le16(&s->flags, val.raw);
}

/* Where the next index goes, modulo the size of the queue */
static inline void
pcicap_virtio1_avail_set_index(struct pcicap_virtio1_avail *s, uint16_t val)
{
	pcicap_put_le16(&s->index, val);
}

/**
 * struct pcicap_virtio1_used - What the device has used; used_elem follow, one
 * for each descriptor
 * @flags: What the device wants
 * @index: Where the next element goes, modulo the size of the queue
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_virtio1_used {
	pcicap_le16 flags;
	pcicap_le16 index;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_virtio1_used) == 4);

/* What the device wants */
struct pcicap_virtio1_used_flags {
	uint16_t raw;
};

/* No notification when buffers are offered */
static inline bool
pcicap_virtio1_used_flags_no_notify(struct pcicap_virtio1_used_flags r)
{
	return (r.raw & PCICAP_VIRTIO1_USED_FLAGS_NO_NOTIFY) != 0;
}

/* What the device wants */
static inline struct pcicap_virtio1_used_flags
pcicap_virtio1_used_get_flags(const struct pcicap_virtio1_used *s)
{
	struct pcicap_virtio1_used_flags val = { pcicap_get_le16(&s->flags) };

	return val;
}

/* Where the next element goes, modulo the size of the queue */
static inline uint16_t
pcicap_virtio1_used_get_index(const struct pcicap_virtio1_used *s)
{
	return pcicap_get_le16(&s->index);
}

/**
 * struct pcicap_virtio1_used_elem - A buffer that was used
 * @id: Index of its first descriptor
 * @length: Bytes that the device has written
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_virtio1_used_elem {
	pcicap_le32 id;
	pcicap_le32 length;
} PCICAP_ALIGNED(4);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_virtio1_used_elem) == 8);

/* Index of its first descriptor */
static inline uint32_t
pcicap_virtio1_used_elem_get_id(const struct pcicap_virtio1_used_elem *s)
{
	return pcicap_get_le32(&s->id);
}

/* Bytes that the device has written */
static inline uint32_t
pcicap_virtio1_used_elem_get_length(const struct pcicap_virtio1_used_elem *s)
{
	return pcicap_get_le32(&s->length);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VIRTIO1_H */
