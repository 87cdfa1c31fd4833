/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Shared Memory
 *
 * Generated from specs/vendor/virtio_shm.yaml - do not edit.
 * Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h
 */
#ifndef PCICAP_VIRTIO_SHM_H
#define PCICAP_VIRTIO_SHM_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_VIRTIO_SHM_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_VIRTIO_SHM_CFG_TYPE			0x03	/* ro: Which structure it is */
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_COMMON		0x1
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_NOTIFY		0x2
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_ISR			0x3
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_DEVICE		0x4
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_PCI			0x5
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_SHARED_MEMORY	0x8
#define  PCICAP_VIRTIO_SHM_CFG_TYPE_VENDOR		0x9
/* ro: BAR with the structure; above 5 is reserved */
#define PCICAP_VIRTIO_SHM_BAR			0x04
#define PCICAP_VIRTIO_SHM_INSTANCE		0x05	/* ro: Tells structures of one type apart */
#define PCICAP_VIRTIO_SHM_OFFSET		0x08	/* ro: Offset in the BAR */
#define PCICAP_VIRTIO_SHM_LENGTH		0x0c	/* ro: Length of the structure */
#define PCICAP_VIRTIO_SHM_OFFSET_HIGH		0x10	/* ro: High half of the offset */
#define PCICAP_VIRTIO_SHM_LENGTH_HIGH		0x14	/* ro: High half of the length */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_virtio_shm_desc;

/**
 * struct pcicap_virtio_shm - Virtio Shared Memory
 * @view: where it is
 * @cfg_type: read once: the layout depends on it
 *
 * Made by pcicap_virtio_shm_find() only.
 */
struct pcicap_virtio_shm {
	struct pcicap_view view;
	u32 cfg_type;
};

/**
 * pcicap_virtio_shm_read_cfg_type() - read: Which structure it is
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_cfg_type(const struct pcicap_virtio_shm *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_SHM_CFG_TYPE, val);
}

/**
 * pcicap_virtio_shm_read_bar() - read: BAR with the structure; above 5
 * is reserved
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_bar(const struct pcicap_virtio_shm *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_SHM_BAR, val);
}

/**
 * pcicap_virtio_shm_read_instance() - read: Tells structures of one type apart
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_instance(const struct pcicap_virtio_shm *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_SHM_INSTANCE, val);
}

/**
 * pcicap_virtio_shm_read_offset() - read: Offset in the BAR
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_offset(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_SHM_OFFSET, val);
}

/**
 * pcicap_virtio_shm_read_length() - read: Length of the structure
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_length(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_SHM_LENGTH, val);
}

/**
 * pcicap_virtio_shm_read_offset_high() - read: High half of the offset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_offset_high(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_SHM_OFFSET_HIGH, val);
}

/**
 * pcicap_virtio_shm_read_length_high() - read: High half of the length
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_length_high(const struct pcicap_virtio_shm *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_SHM_LENGTH_HIGH, val);
}

/**
 * pcicap_virtio_shm_read_offset64() - read: Offset in the BAR
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_offset64(const struct pcicap_virtio_shm *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_virtio_shm_read_offset(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part;
	}
	{
		u32 part;

		ret = pcicap_virtio_shm_read_offset_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_virtio_shm_read_length64() - read: Length of the memory
 * @v: the view
 * @val: the value in bytes; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODEV (gone), -ENODATA (the view ends before a part), or the
 * error of the access.
 */
static inline int __must_check
pcicap_virtio_shm_read_length64(const struct pcicap_virtio_shm *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		u32 part;

		ret = pcicap_virtio_shm_read_length(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part;
	}
	{
		u32 part;

		ret = pcicap_virtio_shm_read_length_high(v, &part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		all |= (u64)part << 32;
	}
	*val = all;
	return 0;
}

/**
 * struct pcicap_virtio_shm_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_virtio_shm_dwords {
	struct pcicap_virtio_shm v;
	u32 dw[6];
};

/**
 * pcicap_virtio_shm_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_virtio_shm_snapshot(const struct pcicap_virtio_shm *v,
			   struct pcicap_virtio_shm_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/**
 * pcicap_virtio_shm_snapshot_cfg_type() - from a snapshot: Which structure
 * it is
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_cfg_type(const struct pcicap_virtio_shm_dwords *s,
				    u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_SHM_CFG_TYPE, val);
}

/**
 * pcicap_virtio_shm_snapshot_bar() - from a snapshot: BAR with the structure;
 * above 5 is reserved
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_bar(const struct pcicap_virtio_shm_dwords *s,
			       u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_VIRTIO_SHM_BAR,
				   val);
}

/**
 * pcicap_virtio_shm_snapshot_instance() - from a snapshot: Tells structures of
 * one type apart
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_instance(const struct pcicap_virtio_shm_dwords *s,
				    u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_SHM_INSTANCE, val);
}

/**
 * pcicap_virtio_shm_snapshot_offset() - from a snapshot: Offset in the BAR
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_offset(const struct pcicap_virtio_shm_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_SHM_OFFSET, val);
}

/**
 * pcicap_virtio_shm_snapshot_length() - from a snapshot: Length of
 * the structure
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_length(const struct pcicap_virtio_shm_dwords *s,
				  u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_SHM_LENGTH, val);
}

/**
 * pcicap_virtio_shm_snapshot_offset_high() - from a snapshot: High half of
 * the offset
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_offset_high(const struct pcicap_virtio_shm_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_SHM_OFFSET_HIGH, val);
}

/**
 * pcicap_virtio_shm_snapshot_length_high() - from a snapshot: High half of
 * the length
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_virtio_shm_snapshot_length_high(const struct pcicap_virtio_shm_dwords *s,
				       u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_SHM_LENGTH_HIGH, val);
}

/**
 * pcicap_virtio_shm_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
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
	pcicap_view_clamp(&v->view, 24);
	return 0;
}

/**
 * pcicap_virtio_shm_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_virtio_shm_find().
 */
static inline int __must_check
pcicap_virtio_shm_find_after(struct pcicap_cfg *cfg, u32 after,
			     struct pcicap_virtio_shm *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_virtio_shm_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->cfg_type == 8));
	return 0;
}

/**
 * pcicap_virtio_shm_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_virtio_shm_find(struct pcicap_cfg *cfg, struct pcicap_virtio_shm *v)
{
	return pcicap_virtio_shm_find_after(cfg, 0, v);
}

/**
 * pcicap_virtio_shm_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_virtio_shm_find().
 */
static inline int __must_check
pcicap_virtio_shm_find_next(const struct pcicap_virtio_shm *prev,
			    struct pcicap_virtio_shm *v)
{
	return pcicap_virtio_shm_find_after(prev->view.cfg, prev->view.offset,
					    v);
}

#endif /* PCICAP_VIRTIO_SHM_H */
