/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers behind an index register and a data register; generated headers of
 * devices use this. An access is a write of the index and an access of the data:
 * whoever else uses the two registers must be kept out meanwhile, by the caller.
 */
#ifndef PCICAP_USER_INDEXED_H
#define PCICAP_USER_INDEXED_H

#include <pcicap/core/errno.h>
#include <pcicap/core/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * struct pcicap_indexed - a part of such a space
 * @io: view of the registers that lead there
 * @get: reads by them: 0, or the error of an access
 * @put: writes by them
 * @offset: where the part begins in the space
 * @size: its bytes
 */
struct pcicap_indexed {
	const void *io;
	int (*get)(const void *io, uint32_t off, uint32_t *val);
	int (*put)(const void *io, uint32_t off, uint32_t val);
	uint32_t offset;
	uint32_t size;
};

/* Lower the size to @size; never raises it. */
static inline void pcicap_indexed_clamp(struct pcicap_indexed *x, uint32_t size)
{
	if (size < x->size)
		x->size = size;
}

/* A block inside; -ENXIO if @x ends at or before @off. */
PCICAP_MUST_CHECK
static inline int pcicap_indexed_sub(const struct pcicap_indexed *x,
				     uint32_t off, uint32_t size,
				     struct pcicap_indexed *out)
{
	*out = *x;
	out->size = 0;
	if (off >= x->size)
		return -ENXIO;
	out->offset = x->offset + off;
	out->size = x->size - off;
	pcicap_indexed_clamp(out, size);
	return 0;
}

/* As pcicap_mmio_read32(), and the errors of the index register. */
PCICAP_MUST_CHECK
static inline int pcicap_indexed_read(const struct pcicap_indexed *x,
				      uint32_t off, uint32_t n, uint32_t *val)
{
	*val = UINT32_MAX;
	if (off > x->size || n > x->size - off)
		return -ENXIO;
	return x->get(x->io, x->offset + off, val);
}

/* As pcicap_mmio_write32(), and -EOPNOTSUPP: the data cannot be written. */
PCICAP_MUST_CHECK
static inline int pcicap_indexed_write(const struct pcicap_indexed *x,
				       uint32_t off, uint32_t n, uint32_t val)
{
	if (off > x->size || n > x->size - off)
		return -ENXIO;
	return x->put ? x->put(x->io, x->offset + off, val) : -EOPNOTSUPP;
}

#define PCICAP_INDEXED(bits)                                           \
	PCICAP_MUST_CHECK                                              \
	static inline int pcicap_indexed_read##bits(                   \
		const struct pcicap_indexed *x, uint32_t off,          \
		uint##bits##_t *val)                                   \
	{                                                              \
		uint32_t v;                                            \
		int err = pcicap_indexed_read(x, off, (bits) / 8, &v); \
                                                                       \
		*val = (uint##bits##_t)v;                              \
		return err;                                            \
	}                                                              \
	PCICAP_MUST_CHECK                                              \
	static inline int pcicap_indexed_write##bits(                  \
		const struct pcicap_indexed *x, uint32_t off,          \
		uint##bits##_t val)                                    \
	{                                                              \
		return pcicap_indexed_write(x, off, (bits) / 8, val);  \
	}
PCICAP_INDEXED(8)
PCICAP_INDEXED(16)
PCICAP_INDEXED(32)
#undef PCICAP_INDEXED

#define pcicap_indexed_put8  pcicap_indexed_write8
#define pcicap_indexed_put16 pcicap_indexed_write16
#define pcicap_indexed_put32 pcicap_indexed_write32

#ifdef __cplusplus
}
#endif

#endif
