/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Vendor Data
 *
 * Generated from specs/vendor/virtio_vendor.yaml - do not edit.
 * Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h
 */
#ifndef PCICAP_VIRTIO_VENDOR_H
#define PCICAP_VIRTIO_VENDOR_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_VIRTIO_VENDOR_CFG_TYPE			0x03	/* ro: Type of the structure */
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_COMMON		0x1
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_NOTIFY		0x2
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_ISR		0x3
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_DEVICE		0x4
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_PCI		0x5
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_SHARED_MEMORY	0x8
#define  PCICAP_VIRTIO_VENDOR_CFG_TYPE_VENDOR		0x9
#define PCICAP_VIRTIO_VENDOR_CAP_LEN		0x02	/* ro: Length of the capability in bytes */
#define PCICAP_VIRTIO_VENDOR_VENDOR_ID		0x04	/* ro: Vendor ID of the data's owner */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_virtio_vendor_desc;

/**
 * struct pcicap_virtio_vendor - Virtio Vendor Data
 * @view: where it is
 * @cfg_type: read once: the layout depends on it
 * @cap_len: read once: the layout depends on it
 *
 * Made by pcicap_virtio_vendor_find() only.
 */
struct pcicap_virtio_vendor {
	struct pcicap_view view;
	uint32_t cfg_type;
	uint32_t cap_len;
};

/**
 * pcicap_virtio_vendor_read_cfg_type() - read: Type of the structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_read_cfg_type(const struct pcicap_virtio_vendor *v,
				   uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_VENDOR_CFG_TYPE, val);
}

/**
 * pcicap_virtio_vendor_read_cap_len() - read: Length of the capability in bytes
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_read_cap_len(const struct pcicap_virtio_vendor *v,
				  uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_VENDOR_CAP_LEN, val);
}

/**
 * pcicap_virtio_vendor_read_vendor_id() - read: Vendor ID of the data's owner
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_read_vendor_id(const struct pcicap_virtio_vendor *v,
				    uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_VIRTIO_VENDOR_VENDOR_ID,
				  val);
}

/**
 * struct pcicap_virtio_vendor_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_virtio_vendor_dwords {
	struct pcicap_virtio_vendor v;
	uint32_t dw[2];
};

/**
 * pcicap_virtio_vendor_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_snapshot(const struct pcicap_virtio_vendor *v,
			      struct pcicap_virtio_vendor_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 2, &s->dw[0]);
}

/* Type of the structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_snapshot_cfg_type(const struct pcicap_virtio_vendor_dwords *s,
				       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_VENDOR_CFG_TYPE, val);
}

/* Vendor ID of the data's owner: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_snapshot_vendor_id(const struct pcicap_virtio_vendor_dwords *s,
					uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_VENDOR_VENDOR_ID, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_init(struct pcicap_virtio_vendor *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_virtio_vendor_read_cfg_type(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cfg_type = 0;
		if (!ret)
			v->cfg_type = r;
	}
	{
		uint8_t r;

		ret = pcicap_virtio_vendor_read_cap_len(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_len = 0;
		if (!ret)
			v->cap_len = r;
	}
	pcicap_view_clamp(&v->view, v->cap_len);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_find_after(struct pcicap_cfg *cfg, uint32_t after,
				struct pcicap_virtio_vendor *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_virtio_vendor_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->cfg_type == 9));
	return 0;
}

/**
 * pcicap_virtio_vendor_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_find(struct pcicap_cfg *cfg,
			  struct pcicap_virtio_vendor *v)
{
	return pcicap_virtio_vendor_find_after(cfg, 0, v);
}

/**
 * pcicap_virtio_vendor_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_virtio_vendor_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_vendor_find_next(const struct pcicap_virtio_vendor *prev,
			       struct pcicap_virtio_vendor *v)
{
	return pcicap_virtio_vendor_find_after(prev->view.cfg,
					       prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VIRTIO_VENDOR_H */
