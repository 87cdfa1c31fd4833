/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Intel 82574 Gigabit Ethernet Controller: structures in memory
 *
 * Generated from specs/devices/e1000e.yaml - do not edit.
 */
/*
 * Source: Intel 82574 GbE Controller Family datasheet, chapter 10;
 * Linux drivers/net/ethernet/intel/e1000e
 */
#ifndef PCICAP_E1000E_STRUCTURES_H
#define PCICAP_E1000E_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* rx_desc: Legacy receive descriptor */
#define PCICAP_E1000E_RX_DESC_STRIDE		0x10
/* rw: Where the buffer is */
#define PCICAP_E1000E_RX_DESC_ADDRESS		0x00
/* ro: Bytes in the buffer */
#define PCICAP_E1000E_RX_DESC_LENGTH		0x08
/* ro: Checksum of the packet */
#define PCICAP_E1000E_RX_DESC_CHECKSUM		0x0a

typedef u8 __bitwise pcicap_e1000e_rx_desc_status_t;
/* rw: Of the packet; written as 0 when the descriptor is given to the device */
#define PCICAP_E1000E_RX_DESC_STATUS		0x0c
/* rw: Descriptor done: the device has written it */
#define  PCICAP_E1000E_RX_DESC_STATUS_DD	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x01)
/* rw: The packet ends here */
#define  PCICAP_E1000E_RX_DESC_STATUS_EOP	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x02)
/* rw: The checksum bits are to be ignored */
#define  PCICAP_E1000E_RX_DESC_STATUS_IXSM	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x04)
/* rw: The packet has a VLAN tag */
#define  PCICAP_E1000E_RX_DESC_STATUS_VP	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x08)
/* rw: The UDP checksum was calculated */
#define  PCICAP_E1000E_RX_DESC_STATUS_UDPCS	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x10)
/* rw: The TCP checksum was calculated */
#define  PCICAP_E1000E_RX_DESC_STATUS_TCPCS	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x20)
/* rw: The IP checksum was calculated */
#define  PCICAP_E1000E_RX_DESC_STATUS_IPCS	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x40)
/* rw: The filter that the packet passed is not exact */
#define  PCICAP_E1000E_RX_DESC_STATUS_PIF	PCICAP_BITS(pcicap_e1000e_rx_desc_status_t, 0x80)

typedef u8 __bitwise pcicap_e1000e_rx_desc_errors_t;
/* ro: Of the packet, where it ends */
#define PCICAP_E1000E_RX_DESC_ERRORS		0x0d
/* ro: CRC or alignment error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_CE	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x01)
/* ro: Symbol error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_SE	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x02)
/* ro: Sequence error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_SEQ	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x04)
/* ro: Carrier extension error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_CXE	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x10)
/* ro: TCP or UDP checksum error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_TCPE	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x20)
/* ro: IP checksum error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_IPE	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x40)
/* ro: Data error */
#define  PCICAP_E1000E_RX_DESC_ERRORS_RXE	PCICAP_BITS(pcicap_e1000e_rx_desc_errors_t, 0x80)

typedef u16 __bitwise pcicap_e1000e_rx_desc_special_t;
/* ro: VLAN tag of the packet */
#define PCICAP_E1000E_RX_DESC_SPECIAL		0x0e
/* ro: VLAN identifier */
#define  PCICAP_E1000E_RX_DESC_SPECIAL_VLAN	PCICAP_BITS(pcicap_e1000e_rx_desc_special_t, 0x0fff)
/* ro: Canonical form indicator */
#define  PCICAP_E1000E_RX_DESC_SPECIAL_CFI	PCICAP_BITS(pcicap_e1000e_rx_desc_special_t, 0x1000)
/* ro: Priority */
#define  PCICAP_E1000E_RX_DESC_SPECIAL_PRI	PCICAP_BITS(pcicap_e1000e_rx_desc_special_t, 0xe000)

/* tx_desc: Legacy transmit descriptor */
#define PCICAP_E1000E_TX_DESC_STRIDE		0x10
/* rw: Where the data is */
#define PCICAP_E1000E_TX_DESC_ADDRESS		0x00

typedef u32 __bitwise pcicap_e1000e_tx_desc_lower_t;
/* rw: What to do */
#define PCICAP_E1000E_TX_DESC_LOWER		0x08
/* rw: Bytes of data */
#define  PCICAP_E1000E_TX_DESC_LOWER_LENGTH \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x0000ffff)
/* rw: Where the checksum is put */
#define  PCICAP_E1000E_TX_DESC_LOWER_CSO \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x00ff0000)
/* rw: The packet ends here */
#define  PCICAP_E1000E_TX_DESC_LOWER_EOP \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x01000000)
/* rw: The frame checksum is inserted */
#define  PCICAP_E1000E_TX_DESC_LOWER_IFCS \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x02000000)
/* rw: A checksum is inserted */
#define  PCICAP_E1000E_TX_DESC_LOWER_IC \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x04000000)
/* rw: The status is reported */
#define  PCICAP_E1000E_TX_DESC_LOWER_RS \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x08000000)
/* rw: The status is reported when the packet was sent */
#define  PCICAP_E1000E_TX_DESC_LOWER_RPS \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x10000000)
/* rw: Descriptor extension, 0 in a legacy descriptor */
#define  PCICAP_E1000E_TX_DESC_LOWER_DEXT \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x20000000)
/* rw: A VLAN tag is added */
#define  PCICAP_E1000E_TX_DESC_LOWER_VLE \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x40000000)
/* rw: The interrupt is delayed */
#define  PCICAP_E1000E_TX_DESC_LOWER_IDE \
	PCICAP_BITS(pcicap_e1000e_tx_desc_lower_t, 0x80000000)

typedef u32 __bitwise pcicap_e1000e_tx_desc_upper_t;
/* rw: What the device has done; written as 0 but for where the checksum starts and the tag */
#define PCICAP_E1000E_TX_DESC_UPPER		0x0c
/* rw: Descriptor done: the device has sent it */
#define  PCICAP_E1000E_TX_DESC_UPPER_DD \
	PCICAP_BITS(pcicap_e1000e_tx_desc_upper_t, 0x00000001)
/* rw: Excess collisions */
#define  PCICAP_E1000E_TX_DESC_UPPER_EC \
	PCICAP_BITS(pcicap_e1000e_tx_desc_upper_t, 0x00000002)
/* rw: Late collision */
#define  PCICAP_E1000E_TX_DESC_UPPER_LC \
	PCICAP_BITS(pcicap_e1000e_tx_desc_upper_t, 0x00000004)
/* rw: Transmit underrun */
#define  PCICAP_E1000E_TX_DESC_UPPER_TU \
	PCICAP_BITS(pcicap_e1000e_tx_desc_upper_t, 0x00000008)
/* rw: Where the checksum starts */
#define  PCICAP_E1000E_TX_DESC_UPPER_CSS \
	PCICAP_BITS(pcicap_e1000e_tx_desc_upper_t, 0x0000ff00)
/* rw: VLAN tag that is added */
#define  PCICAP_E1000E_TX_DESC_UPPER_SPECIAL \
	PCICAP_BITS(pcicap_e1000e_tx_desc_upper_t, 0xffff0000)
/* clang-format on */

/**
 * struct pcicap_e1000e_rx_desc - Legacy receive descriptor
 * @address: Where the buffer is
 * @length: Bytes in the buffer
 * @checksum: Checksum of the packet
 * @status: Of the packet; written as 0 when the descriptor is given to
 *          the device
 * @errors: Of the packet, where it ends
 * @special: VLAN tag of the packet
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_e1000e_rx_desc {
	__le64 address;
	__le16 length;
	__le16 checksum;
	u8 status;
	u8 errors;
	__le16 special;
} __aligned(16);

static_assert(sizeof(struct pcicap_e1000e_rx_desc) == 16);

/* Where the buffer is */
static inline u64
pcicap_e1000e_rx_desc_get_address(const struct pcicap_e1000e_rx_desc *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes in the buffer */
static inline u16
pcicap_e1000e_rx_desc_get_length(const struct pcicap_e1000e_rx_desc *s)
{
	return pcicap_get_le16(&s->length);
}

/* Checksum of the packet */
static inline u16
pcicap_e1000e_rx_desc_get_checksum(const struct pcicap_e1000e_rx_desc *s)
{
	return pcicap_get_le16(&s->checksum);
}

/* Of the packet; written as 0 when the descriptor is given to the device */
static inline pcicap_e1000e_rx_desc_status_t
pcicap_e1000e_rx_desc_get_status(const struct pcicap_e1000e_rx_desc *s)
{
	return (__force pcicap_e1000e_rx_desc_status_t)pcicap_get_8(&s->status);
}

/* Of the packet, where it ends */
static inline pcicap_e1000e_rx_desc_errors_t
pcicap_e1000e_rx_desc_get_errors(const struct pcicap_e1000e_rx_desc *s)
{
	return (__force pcicap_e1000e_rx_desc_errors_t)pcicap_get_8(&s->errors);
}

/* VLAN tag of the packet */
static inline pcicap_e1000e_rx_desc_special_t
pcicap_e1000e_rx_desc_get_special(const struct pcicap_e1000e_rx_desc *s)
{
	return (__force pcicap_e1000e_rx_desc_special_t)pcicap_get_le16(&s->special);
}

/* Where the buffer is */
static inline void
pcicap_e1000e_rx_desc_set_address(struct pcicap_e1000e_rx_desc *s, u64 val)
{
	pcicap_put_le64(&s->address, val);
}

/* Of the packet; written as 0 when the descriptor is given to the device */
static inline void
pcicap_e1000e_rx_desc_set_status(struct pcicap_e1000e_rx_desc *s,
				 pcicap_e1000e_rx_desc_status_t val)
{
	pcicap_put_8(&s->status, (__force u8)val);
}

/**
 * pcicap_e1000e_rx_desc_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether dd is 1.
 */
static inline bool
pcicap_e1000e_rx_desc_is_ours(const struct pcicap_e1000e_rx_desc *s)
{
	u32 raw = pcicap_peek_8(&s->status);

	if (!(raw & 0x01))
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_e1000e_rx_desc_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_e1000e_rx_desc_give(struct pcicap_e1000e_rx_desc *s)
{
	u32 raw = pcicap_get_8(&s->status);

	raw &= ~(u32)0x01;
	pcicap_publish_8(&s->status, (u8)raw);
}

/**
 * struct pcicap_e1000e_tx_desc - Legacy transmit descriptor
 * @address: Where the data is
 * @lower: What to do
 * @upper: What the device has done; written as 0 but for where the checksum
 *         starts and the tag
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_e1000e_tx_desc {
	__le64 address;
	__le32 lower;
	__le32 upper;
} __aligned(16);

static_assert(sizeof(struct pcicap_e1000e_tx_desc) == 16);

/* Where the data is */
static inline u64
pcicap_e1000e_tx_desc_get_address(const struct pcicap_e1000e_tx_desc *s)
{
	return pcicap_get_le64(&s->address);
}

/* What to do */
static inline pcicap_e1000e_tx_desc_lower_t
pcicap_e1000e_tx_desc_get_lower(const struct pcicap_e1000e_tx_desc *s)
{
	return (__force pcicap_e1000e_tx_desc_lower_t)pcicap_get_le32(&s->lower);
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
static inline pcicap_e1000e_tx_desc_upper_t
pcicap_e1000e_tx_desc_get_upper(const struct pcicap_e1000e_tx_desc *s)
{
	return (__force pcicap_e1000e_tx_desc_upper_t)pcicap_get_le32(&s->upper);
}

/* Where the data is */
static inline void
pcicap_e1000e_tx_desc_set_address(struct pcicap_e1000e_tx_desc *s, u64 val)
{
	pcicap_put_le64(&s->address, val);
}

/* What to do */
static inline void
pcicap_e1000e_tx_desc_set_lower(struct pcicap_e1000e_tx_desc *s,
				pcicap_e1000e_tx_desc_lower_t val)
{
	pcicap_put_le32(&s->lower, (__force u32)val);
}

/*
 * What the device has done; written as 0 but for where the checksum starts and
 * the tag
 */
static inline void
pcicap_e1000e_tx_desc_set_upper(struct pcicap_e1000e_tx_desc *s,
				pcicap_e1000e_tx_desc_upper_t val)
{
	pcicap_put_le32(&s->upper, (__force u32)val);
}

/**
 * pcicap_e1000e_tx_desc_is_ours() - has the device handed it over?
 * @s: the structure
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether dd is 1.
 */
static inline bool
pcicap_e1000e_tx_desc_is_ours(const struct pcicap_e1000e_tx_desc *s)
{
	u32 raw = pcicap_peek_le32(&s->upper);

	if (!(raw & 0x00000001))
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_e1000e_tx_desc_give() - hand it over to the device
 * @s: the structure, all else of it is written
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_e1000e_tx_desc_give(struct pcicap_e1000e_tx_desc *s)
{
	u32 raw = pcicap_get_le32(&s->upper);

	raw &= ~(u32)0x00000001;
	pcicap_publish_le32(&s->upper, (u32)raw);
}

#endif /* PCICAP_E1000E_STRUCTURES_H */
