/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Notification
 *
 * Generated from specs/vendor/virtio_notify.yaml - do not edit.
 * Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h
 */
#ifndef PCICAP_VIRTIO_NOTIFY_H
#define PCICAP_VIRTIO_NOTIFY_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_VIRTIO_NOTIFY_SIZE		0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_VIRTIO_NOTIFY_CFG_TYPE			0x03	/* ro: Type of the structure */
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_COMMON		0x1
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_NOTIFY		0x2
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_ISR		0x3
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_DEVICE		0x4
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_PCI		0x5
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_SHARED_MEMORY	0x8
#define  PCICAP_VIRTIO_NOTIFY_CFG_TYPE_VENDOR		0x9
/* ro: BAR that holds the structure; above 5: reserved */
#define PCICAP_VIRTIO_NOTIFY_BAR		0x04
/* ro: ID, to tell structures of one type apart */
#define PCICAP_VIRTIO_NOTIFY_INSTANCE		0x05
#define PCICAP_VIRTIO_NOTIFY_OFFSET		0x08	/* ro: Offset within the BAR */
#define PCICAP_VIRTIO_NOTIFY_LENGTH		0x0c	/* ro: Length of the structure */
/* ro: Multiplier: bytes between two queues; 0: all queues share one address */
#define PCICAP_VIRTIO_NOTIFY_NOTIFY_OFF_MULTIPLIER	0x10
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_virtio_notify_desc;

/**
 * struct pcicap_virtio_notify - Virtio Notification
 * @view: where it is
 * @cfg_type: read once: the layout depends on it
 *
 * Made by pcicap_virtio_notify_find() only.
 */
struct pcicap_virtio_notify {
	struct pcicap_view view;
	uint32_t cfg_type;
};

/**
 * pcicap_virtio_notify_read_cfg_type() - read: Type of the structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_read_cfg_type(const struct pcicap_virtio_notify *v,
				   uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_NOTIFY_CFG_TYPE, val);
}

/**
 * pcicap_virtio_notify_read_bar() - read: BAR that holds the structure; above
 * 5: reserved
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_read_bar(const struct pcicap_virtio_notify *v,
			      uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_NOTIFY_BAR, val);
}

/**
 * pcicap_virtio_notify_read_instance() - read: ID, to tell structures of one
 * type apart
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_read_instance(const struct pcicap_virtio_notify *v,
				   uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_NOTIFY_INSTANCE, val);
}

/**
 * pcicap_virtio_notify_read_offset() - read: Offset within the BAR
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_read_offset(const struct pcicap_virtio_notify *v,
				 uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_NOTIFY_OFFSET, val);
}

/**
 * pcicap_virtio_notify_read_length() - read: Length of the structure
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_read_length(const struct pcicap_virtio_notify *v,
				 uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_NOTIFY_LENGTH, val);
}

/**
 * pcicap_virtio_notify_read_notify_off_multiplier() - read: Multiplier: bytes
 * between two queues; 0: all queues share one address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_read_notify_off_multiplier(const struct pcicap_virtio_notify *v,
						uint32_t *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_VIRTIO_NOTIFY_NOTIFY_OFF_MULTIPLIER,
				  val);
}

/**
 * struct pcicap_virtio_notify_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_virtio_notify_dwords {
	struct pcicap_virtio_notify v;
	uint32_t dw[5];
};

/**
 * pcicap_virtio_notify_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot(const struct pcicap_virtio_notify *v,
			      struct pcicap_virtio_notify_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/* Type of the structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot_cfg_type(const struct pcicap_virtio_notify_dwords *s,
				       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_NOTIFY_CFG_TYPE, val);
}

/*
 * BAR that holds the structure; above 5: reserved: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot_bar(const struct pcicap_virtio_notify_dwords *s,
				  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_NOTIFY_BAR, val);
}

/*
 * ID, to tell structures of one type apart: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot_instance(const struct pcicap_virtio_notify_dwords *s,
				       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_NOTIFY_INSTANCE, val);
}

/* Offset within the BAR: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot_offset(const struct pcicap_virtio_notify_dwords *s,
				     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_NOTIFY_OFFSET, val);
}

/* Length of the structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot_length(const struct pcicap_virtio_notify_dwords *s,
				     uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_NOTIFY_LENGTH, val);
}

/*
 * Multiplier: bytes between two queues; 0: all queues share one address: from a
 * snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_snapshot_notify_off_multiplier(const struct pcicap_virtio_notify_dwords *s,
						    uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_NOTIFY_NOTIFY_OFF_MULTIPLIER,
				    val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_init(struct pcicap_virtio_notify *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_virtio_notify_read_cfg_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cfg_type = 0;
		if (!ret)
			v->cfg_type = r;
	}
	pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_find_after(struct pcicap_cfg *cfg, uint32_t after,
				struct pcicap_virtio_notify *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_virtio_notify_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->cfg_type == 2));
	return 0;
}

/**
 * pcicap_virtio_notify_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_find(struct pcicap_cfg *cfg,
			  struct pcicap_virtio_notify *v)
{
	return pcicap_virtio_notify_find_after(cfg, 0, v);
}

/**
 * pcicap_virtio_notify_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_virtio_notify_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_notify_find_next(const struct pcicap_virtio_notify *prev,
			       struct pcicap_virtio_notify *v)
{
	return pcicap_virtio_notify_find_after(prev->view.cfg,
					       prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VIRTIO_NOTIFY_H */
