/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Virtio Configuration Access
 *
 * Generated from specs/vendor/virtio_pci.yaml - do not edit.
 * Source: Virtual I/O Device (VIRTIO) 1.2, 4.1.4; linux/virtio_pci.h
 */
#ifndef PCICAP_VIRTIO_PCI_H
#define PCICAP_VIRTIO_PCI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_VIRTIO_PCI_SIZE			0x14

/* Registers: offset from the start of the capability; fields: mask, access */
#define PCICAP_VIRTIO_PCI_CFG_TYPE			0x03	/* ro: Type of the structure */
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_COMMON		0x1
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_NOTIFY		0x2
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_ISR			0x3
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_DEVICE		0x4
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_PCI			0x5
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_SHARED_MEMORY	0x8
#define  PCICAP_VIRTIO_PCI_CFG_TYPE_VENDOR		0x9
#define PCICAP_VIRTIO_PCI_BAR			0x04	/* rw: BAR to access */
/* ro: ID, to tell structures of one type apart */
#define PCICAP_VIRTIO_PCI_INSTANCE		0x05
#define PCICAP_VIRTIO_PCI_OFFSET		0x08	/* rw: Offset to access */
/* rw: Number of bytes to access: 1, 2 or 4 */
#define PCICAP_VIRTIO_PCI_LENGTH		0x0c
#define PCICAP_VIRTIO_PCI_DATA			0x10	/* rw: Data window */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_virtio_pci_desc;

/**
 * struct pcicap_virtio_pci - Virtio Configuration Access
 * @view: where it is
 * @cfg_type: read once: the layout depends on it
 *
 * Made by pcicap_virtio_pci_find() only.
 */
struct pcicap_virtio_pci {
	struct pcicap_view view;
	uint32_t cfg_type;
};

/**
 * pcicap_virtio_pci_read_cfg_type() - read: Type of the structure
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_read_cfg_type(const struct pcicap_virtio_pci *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_PCI_CFG_TYPE, val);
}

/**
 * pcicap_virtio_pci_read_bar() - read: BAR to access
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_read_bar(const struct pcicap_virtio_pci *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_PCI_BAR, val);
}

/**
 * pcicap_virtio_pci_write_bar() - write: BAR to access
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_write_bar(const struct pcicap_virtio_pci *v, uint8_t val)
{
	return pcicap_view_write8(&v->view, PCICAP_VIRTIO_PCI_BAR, val);
}

/**
 * pcicap_virtio_pci_update_bar() - change bits: BAR to access
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
pcicap_virtio_pci_update_bar(const struct pcicap_virtio_pci *v, uint8_t mask,
			     uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio_pci_read_bar(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_VIRTIO_PCI_BAR,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_virtio_pci_read_instance() - read: ID, to tell structures of one
 * type apart
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_read_instance(const struct pcicap_virtio_pci *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_VIRTIO_PCI_INSTANCE, val);
}

/**
 * pcicap_virtio_pci_read_offset() - read: Offset to access
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_read_offset(const struct pcicap_virtio_pci *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_PCI_OFFSET, val);
}

/**
 * pcicap_virtio_pci_write_offset() - write: Offset to access
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_write_offset(const struct pcicap_virtio_pci *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_VIRTIO_PCI_OFFSET, val);
}

/**
 * pcicap_virtio_pci_update_offset() - change bits: Offset to access
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
pcicap_virtio_pci_update_offset(const struct pcicap_virtio_pci *v,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio_pci_read_offset(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VIRTIO_PCI_OFFSET,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_virtio_pci_read_length() - read: Number of bytes to access: 1, 2 or 4
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_read_length(const struct pcicap_virtio_pci *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_PCI_LENGTH, val);
}

/**
 * pcicap_virtio_pci_write_length() - write: Number of bytes to access: 1, 2
 * or 4
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_write_length(const struct pcicap_virtio_pci *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_VIRTIO_PCI_LENGTH, val);
}

/**
 * pcicap_virtio_pci_update_length() - change bits: Number of bytes to access:
 * 1, 2 or 4
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
pcicap_virtio_pci_update_length(const struct pcicap_virtio_pci *v,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio_pci_read_length(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VIRTIO_PCI_LENGTH,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_virtio_pci_read_data() - read: Data window
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_read_data(const struct pcicap_virtio_pci *v, uint32_t *val)
{
	return pcicap_view_read32(&v->view, PCICAP_VIRTIO_PCI_DATA, val);
}

/**
 * pcicap_virtio_pci_write_data() - write: Data window
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_write_data(const struct pcicap_virtio_pci *v, uint32_t val)
{
	return pcicap_view_write32(&v->view, PCICAP_VIRTIO_PCI_DATA, val);
}

/**
 * pcicap_virtio_pci_update_data() - change bits: Data window
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
pcicap_virtio_pci_update_data(const struct pcicap_virtio_pci *v, uint32_t mask,
			      uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_virtio_pci_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_VIRTIO_PCI_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_virtio_pci_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_virtio_pci_dwords {
	struct pcicap_virtio_pci v;
	uint32_t dw[5];
};

/**
 * pcicap_virtio_pci_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot(const struct pcicap_virtio_pci *v,
			   struct pcicap_virtio_pci_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 5, &s->dw[0]);
}

/* Type of the structure: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot_cfg_type(const struct pcicap_virtio_pci_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_PCI_CFG_TYPE, val);
}

/* BAR to access: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot_bar(const struct pcicap_virtio_pci_dwords *s,
			       uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_VIRTIO_PCI_BAR,
				   val);
}

/*
 * ID, to tell structures of one type apart: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot_instance(const struct pcicap_virtio_pci_dwords *s,
				    uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_VIRTIO_PCI_INSTANCE, val);
}

/* Offset to access: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot_offset(const struct pcicap_virtio_pci_dwords *s,
				  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_PCI_OFFSET, val);
}

/*
 * Number of bytes to access: 1, 2 or 4: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot_length(const struct pcicap_virtio_pci_dwords *s,
				  uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_PCI_LENGTH, val);
}

/* Data window: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_snapshot_data(const struct pcicap_virtio_pci_dwords *s,
				uint32_t *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_VIRTIO_PCI_DATA, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_init(struct pcicap_virtio_pci *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_virtio_pci_read_cfg_type(v, &r);
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
pcicap_virtio_pci_find_after(struct pcicap_cfg *cfg, uint32_t after,
			     struct pcicap_virtio_pci *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_VENDOR_SPECIFIC, 0x0009, 0x1af4, 0x1000, 0x107f, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_virtio_pci_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->cfg_type == 5));
	return 0;
}

/**
 * pcicap_virtio_pci_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_find(struct pcicap_cfg *cfg, struct pcicap_virtio_pci *v)
{
	return pcicap_virtio_pci_find_after(cfg, 0, v);
}

/**
 * pcicap_virtio_pci_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_virtio_pci_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_virtio_pci_find_next(const struct pcicap_virtio_pci *prev,
			    struct pcicap_virtio_pci *v)
{
	return pcicap_virtio_pci_find_after(prev->view.cfg, prev->view.offset,
					    v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_VIRTIO_PCI_H */
