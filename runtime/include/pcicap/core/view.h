/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A view: a part of configuration space that holds one capability, or a block
 * of one. Only find functions make views, and they guarantee that the view lies
 * inside of its configuration space; so one check against the view's size is
 * enough. Offsets are relative to the view; alignment is the caller's duty, and
 * generated code proves it when it is compiled.
 */
#ifndef PCICAP_CORE_VIEW_H
#define PCICAP_CORE_VIEW_H

#include <pcicap/core/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_view - a part of configuration space
 * @cfg: the configuration space
 * @offset: where the view starts
 * @size: its bytes
 * @id: capability ID; of VSEC and DVSEC, their own ID
 * @kind: enum pcicap_kind
 * @version: version of an extended capability, otherwise 0
 * @revision: revision of VSEC and DVSEC, otherwise 0
 */
struct pcicap_view {
	struct pcicap_cfg *cfg;
	uint16_t offset;
	uint16_t size;
	uint16_t id;
	uint8_t kind;
	uint8_t version;
	uint8_t revision;
};

/* True if @n bytes at @off are in the view. */
static inline bool pcicap_view_has(const struct pcicap_view *v, uint32_t off,
				   uint32_t n)
{
	return (uint64_t)off + n <= v->size;
}

/**
 * pcicap_view_read8() - read a byte
 * @v: view
 * @off: offset in the view
 * @val: out: value; all ones on error
 *
 * Return: 0; -ENXIO the view ends before; -ENODEV all ones, and the device
 * confirmed to be gone; the error of a failed access.
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_read8(const struct pcicap_view *v, uint32_t off,
				    uint8_t *val)
{
	uint32_t raw = PCICAP_ALL_ONES;
	int err = -ENXIO;

	if (pcicap_view_has(v, off, 1))
		err = pcicap_cfg_get(v->cfg, v->offset + off, 1, &raw);
	*val = (uint8_t)raw;
	return err;
}

/**
 * pcicap_view_read16() - read 16 bits
 * @v: view
 * @off: offset in the view, such that the access is aligned
 * @val: out: value; all ones on error
 *
 * Return: as pcicap_view_read8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_read16(const struct pcicap_view *v, uint32_t off,
				     uint16_t *val)
{
	uint32_t raw = PCICAP_ALL_ONES;
	int err = -ENXIO;

	if (pcicap_view_has(v, off, 2))
		err = pcicap_cfg_get(v->cfg, v->offset + off, 2, &raw);
	*val = (uint16_t)raw;
	return err;
}

/**
 * pcicap_view_read32() - read 32 bits
 * @v: view
 * @off: offset in the view, such that the access is aligned
 * @val: out: value; all ones on error
 *
 * Return: as pcicap_view_read8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_read32(const struct pcicap_view *v, uint32_t off,
				     uint32_t *val)
{
	if (!pcicap_view_has(v, off, 4)) {
		*val = PCICAP_ALL_ONES;
		return -ENXIO;
	}
	return pcicap_cfg_get(v->cfg, v->offset + off, 4, val);
}

/**
 * pcicap_view_read24() - read 24 bits
 * @v: view
 * @off: offset in the view; the three bytes lie in one dword
 * @val: out: value, high byte 0; all ones (32 bits) on error
 *
 * One read of the dword around it.
 *
 * Return: as pcicap_view_read8(), and -EINVAL if they do not lie in one dword.
 */
PCICAP_MUST_CHECK int pcicap_view_read24(const struct pcicap_view *v,
					 uint32_t off, uint32_t *val);

/**
 * pcicap_view_read64() - read 64 bits as two dwords, the low one first
 * @v: view
 * @off: offset in the view, such that the accesses are aligned
 * @val: out: value; all ones on error
 *
 * Not atomic: a value that the device changes may be torn.
 *
 * Return: as pcicap_view_read8().
 */
PCICAP_MUST_CHECK int pcicap_view_read64(const struct pcicap_view *v,
					 uint32_t off, uint64_t *val);

/**
 * pcicap_view_write8() - write a byte
 * @v: view
 * @off: offset in the view
 * @val: value
 *
 * Return: 0; -ENXIO the view ends before; -EPERM a read-only handle; the error
 * of a failed access.
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_write8(const struct pcicap_view *v, uint32_t off,
				     uint8_t val)
{
	if (!pcicap_view_has(v, off, 1))
		return -ENXIO;
	return pcicap_cfg_raw_write(v->cfg, v->offset + off, 1, val);
}

/**
 * pcicap_view_write16() - write 16 bits
 * @v: view
 * @off: offset in the view, such that the access is aligned
 * @val: value
 *
 * Return: as pcicap_view_write8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_write16(const struct pcicap_view *v, uint32_t off,
				      uint16_t val)
{
	if (!pcicap_view_has(v, off, 2))
		return -ENXIO;
	return pcicap_cfg_raw_write(v->cfg, v->offset + off, 2, val);
}

/**
 * pcicap_view_write32() - write 32 bits
 * @v: view
 * @off: offset in the view, such that the access is aligned
 * @val: value
 *
 * Return: as pcicap_view_write8().
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_write32(const struct pcicap_view *v, uint32_t off,
				      uint32_t val)
{
	if (!pcicap_view_has(v, off, 4))
		return -ENXIO;
	return pcicap_cfg_raw_write(v->cfg, v->offset + off, 4, val);
}

/*
 * pcicap_view_put8(), 16, 32, 64 - write where a read has just succeeded, as a
 * read-modify-write does: nothing is checked again. Return as for writing.
 */
PCICAP_MUST_CHECK
static inline int pcicap_view_put8(const struct pcicap_view *v, uint32_t off,
				   uint8_t val)
{
	return pcicap_cfg_raw_write(v->cfg, v->offset + off, 1, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_view_put16(const struct pcicap_view *v, uint32_t off,
				    uint16_t val)
{
	return pcicap_cfg_raw_write(v->cfg, v->offset + off, 2, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_view_put32(const struct pcicap_view *v, uint32_t off,
				    uint32_t val)
{
	return pcicap_cfg_raw_write(v->cfg, v->offset + off, 4, val);
}

PCICAP_MUST_CHECK
static inline int pcicap_view_put64(const struct pcicap_view *v, uint32_t off,
				    uint64_t val)
{
	int err = pcicap_view_put32(v, off, (uint32_t)val);

	return err ? err : pcicap_view_put32(v, off + 4, (uint32_t)(val >> 32));
}

/**
 * pcicap_view_write64() - write 64 bits as two dwords, the low one first
 * @v: view
 * @off: offset in the view, such that the accesses are aligned
 * @val: value
 *
 * After an error the low dword may have been written.
 *
 * Return: as pcicap_view_write8().
 */
PCICAP_MUST_CHECK int pcicap_view_write64(const struct pcicap_view *v,
					  uint32_t off, uint64_t val);

/**
 * pcicap_view_read_dwords() - read many dwords, for a snapshot
 * @v: view
 * @first: index of the first dword: offset divided by 4
 * @n: how many
 * @dw: out: @n dwords; all of them all ones on error
 *
 * Dwords past the end of the view are all ones and are not read. A dword that
 * lies in the view with its first bytes only is read in smaller accesses. All
 * ones among the values cost one read more, for all of them together.
 *
 * Return: 0; -ENODEV the device is gone; the error of a failed access.
 */
PCICAP_MUST_CHECK int pcicap_view_read_dwords(const struct pcicap_view *v,
					      uint32_t first, uint32_t n,
					      uint32_t *dw);

/* Lower the view's size to @size; never raises it. */
static inline void pcicap_view_clamp(struct pcicap_view *v, uint32_t size)
{
	if (size < v->size)
		v->size = (uint16_t)size;
}

/**
 * pcicap_view_sub() - view of a block inside of a view
 * @v: the outer view
 * @off: offset of the block
 * @size: bytes of the block; lowered to what the outer view has
 * @out: out: the block; of size 0 on error
 *
 * Return: 0; -ENXIO the outer view ends at or before @off.
 */
PCICAP_MUST_CHECK int pcicap_view_sub(const struct pcicap_view *v, uint32_t off,
				      uint32_t size, struct pcicap_view *out);

#ifdef __cplusplus
}
#endif

#endif
