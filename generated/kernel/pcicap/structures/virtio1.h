/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio 1 Device: structures in memory
 *
 * Generated from specs/devices/virtio1.yaml - do not edit.
 */
/*
 * Source: Virtual I/O Device (VIRTIO) 1.2 and 1.3, 4.1.4, 5.1 and 5.2;
 * linux/virtio_pci.h, virtio_net.h, virtio_blk.h
 */
#ifndef PCICAP_VIRTIO1_STRUCTURES_H
#define PCICAP_VIRTIO1_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* descriptor: Descriptor of a split virtqueue */
#define PCICAP_VIRTIO1_DESCRIPTOR_STRIDE	0x10
/* rw: Where the buffer is */
#define PCICAP_VIRTIO1_DESCRIPTOR_ADDRESS	0x00
/* rw: Bytes of it */
#define PCICAP_VIRTIO1_DESCRIPTOR_LENGTH	0x08

typedef u16 __bitwise pcicap_virtio1_descriptor_flags_t;
/* rw: What it is */
#define PCICAP_VIRTIO1_DESCRIPTOR_FLAGS			0x0c
/* rw: Another one follows */
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_NEXT \
	PCICAP_BITS(pcicap_virtio1_descriptor_flags_t, 0x0001)
/* rw: The device writes the buffer */
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_WRITE \
	PCICAP_BITS(pcicap_virtio1_descriptor_flags_t, 0x0002)
/* rw: The buffer holds descriptors */
#define  PCICAP_VIRTIO1_DESCRIPTOR_FLAGS_INDIRECT \
	PCICAP_BITS(pcicap_virtio1_descriptor_flags_t, 0x0004)
/* rw: Index of the one that follows */
#define PCICAP_VIRTIO1_DESCRIPTOR_NEXT		0x0e

/*
 * avail: What the driver offers; indices of 16 bits follow, one for
 * each descriptor
 */
#define PCICAP_VIRTIO1_AVAIL_STRIDE		0x04

typedef u16 __bitwise pcicap_virtio1_avail_flags_t;
/* rw: What the driver wants */
#define PCICAP_VIRTIO1_AVAIL_FLAGS			0x00
/* rw: No interrupt when buffers are used */
#define  PCICAP_VIRTIO1_AVAIL_FLAGS_NO_INTERRUPT \
	PCICAP_BITS(pcicap_virtio1_avail_flags_t, 0x0001)
/* rw: Where the next index goes, modulo the size of the queue */
#define PCICAP_VIRTIO1_AVAIL_INDEX		0x02

/* used: What the device has used; used_elem follow, one for each descriptor */
#define PCICAP_VIRTIO1_USED_STRIDE		0x04

typedef u16 __bitwise pcicap_virtio1_used_flags_t;
/* ro: What the device wants */
#define PCICAP_VIRTIO1_USED_FLAGS		0x00
/* ro: No notification when buffers are offered */
#define  PCICAP_VIRTIO1_USED_FLAGS_NO_NOTIFY	PCICAP_BITS(pcicap_virtio1_used_flags_t, 0x0001)
/* ro: Where the next element goes, modulo the size of the queue */
#define PCICAP_VIRTIO1_USED_INDEX		0x02

/* used_elem: A buffer that was used */
#define PCICAP_VIRTIO1_USED_ELEM_STRIDE		0x08
/* ro: Index of its first descriptor */
#define PCICAP_VIRTIO1_USED_ELEM_ID		0x00
/* ro: Bytes that the device has written */
#define PCICAP_VIRTIO1_USED_ELEM_LENGTH		0x04
/* clang-format on */

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
	__le64 address;
	__le32 length;
	__le16 flags;
	__le16 next;
} __aligned(16);

static_assert(sizeof(struct pcicap_virtio1_descriptor) == 16);

/* Where the buffer is */
static inline u64
pcicap_virtio1_descriptor_get_address(const struct pcicap_virtio1_descriptor *s)
{
	return pcicap_get_le64(&s->address);
}

/* Bytes of it */
static inline u32
pcicap_virtio1_descriptor_get_length(const struct pcicap_virtio1_descriptor *s)
{
	return pcicap_get_le32(&s->length);
}

/* What it is */
static inline pcicap_virtio1_descriptor_flags_t
pcicap_virtio1_descriptor_get_flags(const struct pcicap_virtio1_descriptor *s)
{
	return (__force pcicap_virtio1_descriptor_flags_t)pcicap_get_le16(&s->flags);
}

/* Index of the one that follows */
static inline u16
pcicap_virtio1_descriptor_get_next(const struct pcicap_virtio1_descriptor *s)
{
	return pcicap_get_le16(&s->next);
}

/* Where the buffer is */
static inline void
pcicap_virtio1_descriptor_set_address(struct pcicap_virtio1_descriptor *s,
				      u64 val)
{
	pcicap_put_le64(&s->address, val);
}

/* Bytes of it */
static inline void
pcicap_virtio1_descriptor_set_length(struct pcicap_virtio1_descriptor *s,
				     u32 val)
{
	pcicap_put_le32(&s->length, val);
}

/* What it is */
static inline void
pcicap_virtio1_descriptor_set_flags(struct pcicap_virtio1_descriptor *s,
				    pcicap_virtio1_descriptor_flags_t val)
{
	pcicap_put_le16(&s->flags, (__force u16)val);
}

/* Index of the one that follows */
static inline void
pcicap_virtio1_descriptor_set_next(struct pcicap_virtio1_descriptor *s, u16 val)
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
	__le16 flags;
	__le16 index;
} __aligned(2);

static_assert(sizeof(struct pcicap_virtio1_avail) == 4);

/* What the driver wants */
static inline pcicap_virtio1_avail_flags_t
pcicap_virtio1_avail_get_flags(const struct pcicap_virtio1_avail *s)
{
	return (__force pcicap_virtio1_avail_flags_t)pcicap_get_le16(&s->flags);
}

/* Where the next index goes, modulo the size of the queue */
static inline u16
pcicap_virtio1_avail_get_index(const struct pcicap_virtio1_avail *s)
{
	return pcicap_get_le16(&s->index);
}

/* What the driver wants */
static inline void
pcicap_virtio1_avail_set_flags(struct pcicap_virtio1_avail *s,
			       pcicap_virtio1_avail_flags_t val)
{
	pcicap_put_le16(&s->flags, (__force u16)val);
}

/* Where the next index goes, modulo the size of the queue */
static inline void
pcicap_virtio1_avail_set_index(struct pcicap_virtio1_avail *s, u16 val)
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
	__le16 flags;
	__le16 index;
} __aligned(4);

static_assert(sizeof(struct pcicap_virtio1_used) == 4);

/* What the device wants */
static inline pcicap_virtio1_used_flags_t
pcicap_virtio1_used_get_flags(const struct pcicap_virtio1_used *s)
{
	return (__force pcicap_virtio1_used_flags_t)pcicap_get_le16(&s->flags);
}

/* Where the next element goes, modulo the size of the queue */
static inline u16
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
	__le32 id;
	__le32 length;
} __aligned(4);

static_assert(sizeof(struct pcicap_virtio1_used_elem) == 8);

/* Index of its first descriptor */
static inline u32
pcicap_virtio1_used_elem_get_id(const struct pcicap_virtio1_used_elem *s)
{
	return pcicap_get_le32(&s->id);
}

/* Bytes that the device has written */
static inline u32
pcicap_virtio1_used_elem_get_length(const struct pcicap_virtio1_used_elem *s)
{
	return pcicap_get_le32(&s->length);
}

#endif /* PCICAP_VIRTIO1_STRUCTURES_H */
