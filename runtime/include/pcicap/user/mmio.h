/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Registers in a mapped BAR; generated headers of devices use this.
 *
 * Each access is one volatile access of the register's width (64 bits on a
 * 32-bit machine: two, the low half first), little-endian as on the bus.
 *
 * Order: all accesses of one mapping happen in the order of the program. What
 * the program wrote to memory before a write to a register is visible to the
 * device when that write arrives, and what it reads from memory after a read of
 * a register is not older than that. A write has not arrived when the function
 * returns: read a register of the device to wait for it.
 *
 * Binding: when PCICAP_MMIO_BINDING is defined, it names a header that is
 * included, and that says how registers are loaded and stored instead:
 * <pcicap/user/model_mmio.h> for simulated devices. Without it nothing is added
 * to the bare accesses.
 */
#ifndef PCICAP_USER_MMIO_H
#define PCICAP_USER_MMIO_H

#include <pcicap/core/generated.h>
#include <pcicap/user/map.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * PCICAP_MMIO_AFTER_READ() comes behind a load of a device, PCICAP_MMIO_BEFORE_
 * WRITE() before a store. Of x86, only what is written through a mapping that
 * combines writes could be late; pcicap_map_write() waits for that itself.
 */
#if defined(__x86_64__) || defined(__i386__)
#define PCICAP_MMIO_AFTER_READ()   __asm__ __volatile__("" ::: "memory")
#define PCICAP_MMIO_BEFORE_WRITE() __asm__ __volatile__("" ::: "memory")
#elif defined(__aarch64__)
#define PCICAP_MMIO_AFTER_READ() __asm__ __volatile__("dmb oshld" ::: "memory")
#define PCICAP_MMIO_BEFORE_WRITE() \
	__asm__ __volatile__("dmb oshst" ::: "memory")
#else
#define PCICAP_MMIO_AFTER_READ()   __sync_synchronize()
#define PCICAP_MMIO_BEFORE_WRITE() __sync_synchronize()
#endif

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define PCICAP_MMIO_LE8(x)  (x)
#define PCICAP_MMIO_LE16(x) __builtin_bswap16(x)
#define PCICAP_MMIO_LE32(x) __builtin_bswap32(x)
#define PCICAP_MMIO_LE64(x) __builtin_bswap64(x)
#else
#define PCICAP_MMIO_LE8(x)  (x)
#define PCICAP_MMIO_LE16(x) (x)
#define PCICAP_MMIO_LE32(x) (x)
#define PCICAP_MMIO_LE64(x) (x)
#endif

/**
 * struct pcicap_mmio - a part of a mapped BAR, with registers
 * @map: the BAR
 * @cfg: asked whether the device is gone when a register reads all ones; may be
 *       NULL
 * @base: where it starts in memory
 * @offset: where it starts in the BAR
 * @size: its bytes
 */
struct pcicap_mmio {
	const struct pcicap_map *map;
	struct pcicap_cfg *cfg;
	volatile uint8_t *base;
	uint64_t offset;
	uint32_t size;
};

/**
 * pcicap_mmio_init() - the registers of a BAR, or of a part of it
 * @m: out
 * @map: the BAR; must not move or end while @m is used
 * @cfg: configuration space, or NULL
 * @where: the part; what is past the end of the BAR, or past 4 GiB of the part,
 *         is left out
 * @least: bytes of the part that must be there
 *
 * Return: 0; -EINVAL another BAR, or nothing is mapped; -ERANGE shorter.
 */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_init(struct pcicap_mmio *m,
				   const struct pcicap_map *map,
				   struct pcicap_cfg *cfg,
				   const struct pcicap_region *where,
				   uint64_t least)
{
	uint64_t size;

	m->map = map;
	m->cfg = cfg;
	m->base = NULL;
	m->offset = where->offset;
	m->size = 0;
	if (!map->base || map->bar != where->bar)
		return -EINVAL;
	if (where->offset > map->size)
		return -ERANGE;
	m->base = map->base + where->offset;
	if (map->size - where->offset < least)
		return -ERANGE;
	size = map->size - where->offset;
	if (size > where->size)
		size = where->size;
	m->size = size < UINT32_MAX ? (uint32_t)size : UINT32_MAX;
	return 0;
}

/* Lower the size to @size; never raises it. */
static inline void pcicap_mmio_clamp(struct pcicap_mmio *m, uint32_t size)
{
	if (size < m->size)
		m->size = size;
}

/* A block inside; -ENXIO if @m ends at or before @off. */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_sub(const struct pcicap_mmio *m, uint32_t off,
				  uint32_t size, struct pcicap_mmio *out)
{
	*out = *m;
	out->size = 0;
	if (off >= m->size)
		return -ENXIO;
	out->base = m->base + off;
	out->offset = m->offset + off;
	out->size = m->size - off;
	pcicap_mmio_clamp(out, size);
	return 0;
}

/* -ENXIO past the end; -EINVAL misaligned; -EACCES where nothing is mapped. */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_check(const struct pcicap_mmio *m, uint32_t off,
				    uint32_t n)
{
	if (off > m->size || n > m->size - off)
		return -ENXIO;
	if ((m->offset + off) % n)
		return -EINVAL;
	if (m->map->n_holes || m->map->n_reserved)
		return pcicap_map_has(m->map, m->offset + off, n);
	return 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_check_write(const struct pcicap_mmio *m,
					  uint32_t off, uint32_t n)
{
	return m->map->writable ? pcicap_mmio_check(m, off, n) : -EPERM;
}

static inline volatile void *pcicap_mmio_at(const struct pcicap_mmio *m,
					    size_t off)
{
	return m->base + off;
}

#ifdef PCICAP_MMIO_BINDING
#include PCICAP_MMIO_BINDING
#else
#define PCICAP_MMIO_LOAD(bits, m, off) \
	PCICAP_MMIO_LE##bits(*(volatile uint##bits##_t *)pcicap_mmio_at(m, off))
#define PCICAP_MMIO_STORE(bits, m, off, val)                  \
	(*(volatile uint##bits##_t *)pcicap_mmio_at(m, off) = \
		 PCICAP_MMIO_LE##bits(val))
#endif

/* A register was all ones: has the device gone? */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_ones(const struct pcicap_mmio *m)
{
	return m->cfg ? pcicap_cfg_confirm(m->cfg) : 0;
}

/*
 * May the first @n bytes be accessed by the bare forms, which check nothing? 0;
 * -EACCES some are not mapped; -EPERM they are not mapped for writing.
 */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_bare(const struct pcicap_mmio *m, uint64_t n)
{
	for (unsigned int i = 0; i < m->map->n_holes; i++) {
		const struct pcicap_hole *hole = &m->map->holes[i];

		if (hole->at < m->offset + n &&
		    m->offset < hole->at + hole->size)
			return -EACCES;
	}
	return m->map->writable ? 0 : -EPERM;
}

/*
 * pcicap_mmio_load8(), 16, 32, 64 and _store8(), ... - the access alone, with its
 * place in the order of the program. Of 64 bits: on machines that have them.
 */
#define PCICAP_MMIO_BARE(bits)                                               \
	static inline uint##bits##_t pcicap_mmio_load##bits(                 \
		const struct pcicap_mmio *m, size_t off)                     \
	{                                                                    \
		uint##bits##_t val = PCICAP_MMIO_LOAD(bits, m, off);         \
                                                                             \
		PCICAP_MMIO_AFTER_READ();                                    \
		return val;                                                  \
	}                                                                    \
	static inline void pcicap_mmio_store##bits(                          \
		const struct pcicap_mmio *m, size_t off, uint##bits##_t val) \
	{                                                                    \
		PCICAP_MMIO_BEFORE_WRITE();                                  \
		PCICAP_MMIO_STORE(bits, m, off, val);                        \
	}
PCICAP_MMIO_BARE(8)
PCICAP_MMIO_BARE(16)
PCICAP_MMIO_BARE(32)
#if UINTPTR_MAX > UINT32_MAX
PCICAP_MMIO_BARE(64)
#define PCICAP_MMIO_HAS_64 1
#endif
#undef PCICAP_MMIO_BARE

/*
 * pcicap_mmio_read8(), 16, 24, 32, 64 - read a register. Return: 0; -ENXIO past
 * the end; -EINVAL misaligned, as only an offset that the device tells can be;
 * -EACCES not mapped; -ENODEV all ones, and the device confirmed to be gone; the
 * error of asking. *val is all ones after an error.
 */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_read8(const struct pcicap_mmio *m, uint32_t off,
				    uint8_t *val)
{
	int err = pcicap_mmio_check(m, off, 1);

	*val = UINT8_MAX;
	if (err)
		return err;
	*val = PCICAP_MMIO_LOAD(8, m, off);
	PCICAP_MMIO_AFTER_READ();
	return *val == UINT8_MAX ? pcicap_mmio_ones(m) : 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_read16(const struct pcicap_mmio *m, uint32_t off,
				     uint16_t *val)
{
	int err = pcicap_mmio_check(m, off, 2);

	*val = UINT16_MAX;
	if (err)
		return err;
	*val = PCICAP_MMIO_LOAD(16, m, off);
	PCICAP_MMIO_AFTER_READ();
	return *val == UINT16_MAX ? pcicap_mmio_ones(m) : 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_read32(const struct pcicap_mmio *m, uint32_t off,
				     uint32_t *val)
{
	int err = pcicap_mmio_check(m, off, 4);

	*val = UINT32_MAX;
	if (err)
		return err;
	*val = PCICAP_MMIO_LOAD(32, m, off);
	PCICAP_MMIO_AFTER_READ();
	return *val == UINT32_MAX ? pcicap_mmio_ones(m) : 0;
}

/* The dword around it is read. */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_read24(const struct pcicap_mmio *m, uint32_t off,
				     uint32_t *val)
{
	int err = pcicap_mmio_read32(m, off & ~UINT32_C(3), val);

	if (!err)
		*val = *val >> (off % 4 * 8) & 0xffffff;
	return err;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_read64(const struct pcicap_mmio *m, uint32_t off,
				     uint64_t *val)
{
	int err = pcicap_mmio_check(m, off, 8);

	*val = UINT64_MAX;
	if (err)
		return err;
#if UINTPTR_MAX > UINT32_MAX
	*val = PCICAP_MMIO_LOAD(64, m, off);
	PCICAP_MMIO_AFTER_READ();
#else
	*val = PCICAP_MMIO_LOAD(32, m, off);
	*val |= (uint64_t)PCICAP_MMIO_LOAD(32, m, off + 4) << 32;
#endif
	return *val == UINT64_MAX ? pcicap_mmio_ones(m) : 0;
}

/* In two accesses of 32 bits: the half at the lower address first, or last. */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_read64_lo_hi(const struct pcicap_mmio *m,
					   uint32_t off, uint64_t *val)
{
	int err = pcicap_mmio_check(m, off, 8);

	*val = UINT64_MAX;
	if (err)
		return err;
	*val = PCICAP_MMIO_LOAD(32, m, off);
	*val |= (uint64_t)PCICAP_MMIO_LOAD(32, m, off + 4) << 32;
	PCICAP_MMIO_AFTER_READ();
	return *val == UINT64_MAX ? pcicap_mmio_ones(m) : 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_read64_hi_lo(const struct pcicap_mmio *m,
					   uint32_t off, uint64_t *val)
{
	int err = pcicap_mmio_check(m, off, 8);

	*val = UINT64_MAX;
	if (err)
		return err;
	*val = (uint64_t)PCICAP_MMIO_LOAD(32, m, off + 4) << 32;
	*val |= PCICAP_MMIO_LOAD(32, m, off);
	PCICAP_MMIO_AFTER_READ();
	return *val == UINT64_MAX ? pcicap_mmio_ones(m) : 0;
}

/*
 * pcicap_mmio_write8(), 16, 32, 64 - write a register. Return: 0; -EPERM not
 * mapped for writing; -ENXIO past the end; -EINVAL misaligned; -EACCES not mapped.
 */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_write8(const struct pcicap_mmio *m, uint32_t off,
				     uint8_t val)
{
	int err = pcicap_mmio_check_write(m, off, 1);

	if (err)
		return err;
	PCICAP_MMIO_BEFORE_WRITE();
	PCICAP_MMIO_STORE(8, m, off, val);
	return 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_write16(const struct pcicap_mmio *m, uint32_t off,
				      uint16_t val)
{
	int err = pcicap_mmio_check_write(m, off, 2);

	if (err)
		return err;
	PCICAP_MMIO_BEFORE_WRITE();
	PCICAP_MMIO_STORE(16, m, off, val);
	return 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_write32(const struct pcicap_mmio *m, uint32_t off,
				      uint32_t val)
{
	int err = pcicap_mmio_check_write(m, off, 4);

	if (err)
		return err;
	PCICAP_MMIO_BEFORE_WRITE();
	PCICAP_MMIO_STORE(32, m, off, val);
	return 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_write64(const struct pcicap_mmio *m, uint32_t off,
				      uint64_t val)
{
	int err = pcicap_mmio_check_write(m, off, 8);

	if (err)
		return err;
	PCICAP_MMIO_BEFORE_WRITE();
#if UINTPTR_MAX > UINT32_MAX
	PCICAP_MMIO_STORE(64, m, off, val);
#else
	PCICAP_MMIO_STORE(32, m, off, (uint32_t)val);
	PCICAP_MMIO_STORE(32, m, off + 4, (uint32_t)(val >> 32));
#endif
	return 0;
}

/* In two accesses of 32 bits: the half at the lower address first, or last. */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_write64_lo_hi(const struct pcicap_mmio *m,
					    uint32_t off, uint64_t val)
{
	int err = pcicap_mmio_check_write(m, off, 8);

	if (err)
		return err;
	PCICAP_MMIO_BEFORE_WRITE();
	PCICAP_MMIO_STORE(32, m, off, (uint32_t)val);
	PCICAP_MMIO_STORE(32, m, off + 4, (uint32_t)(val >> 32));
	return 0;
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_write64_hi_lo(const struct pcicap_mmio *m,
					    uint32_t off, uint64_t val)
{
	int err = pcicap_mmio_check_write(m, off, 8);

	if (err)
		return err;
	PCICAP_MMIO_BEFORE_WRITE();
	PCICAP_MMIO_STORE(32, m, off + 4, (uint32_t)(val >> 32));
	PCICAP_MMIO_STORE(32, m, off, (uint32_t)val);
	return 0;
}

/*
 * pcicap_mmio_read_burst() and _write_burst() - @n accesses of @width bytes (1, 2
 * or 4) to one register, such as a FIFO. The bytes in @buf are in the order of
 * the bus: no value is turned round. Errors are those of one access; all is read
 * or written then, or nothing.
 */
PCICAP_MUST_CHECK
static inline int pcicap_mmio_read_burst(const struct pcicap_mmio *m,
					 uint32_t off, unsigned int width,
					 void *buf, size_t n)
{
	int err = pcicap_mmio_check(m, off, width);
	uint8_t *at = (uint8_t *)buf;
	uint32_t val = 0;

	for (; !err && n; n--, at += width) {
		val = width == 1   ? PCICAP_MMIO_LOAD(8, m, off)
		      : width == 2 ? PCICAP_MMIO_LOAD(16, m, off)
				   : PCICAP_MMIO_LOAD(32, m, off);
		for (unsigned int i = 0; i < width; i++)
			at[i] = (uint8_t)(val >> (8 * i));
	}
	PCICAP_MMIO_AFTER_READ();
	return err || val != UINT32_MAX >> (32 - 8 * width)
		       ? err
		       : pcicap_mmio_ones(m);
}

PCICAP_MUST_CHECK
static inline int pcicap_mmio_write_burst(const struct pcicap_mmio *m,
					  uint32_t off, unsigned int width,
					  const void *buf, size_t n)
{
	int err = pcicap_mmio_check_write(m, off, width);
	const uint8_t *at = (const uint8_t *)buf;

	PCICAP_MMIO_BEFORE_WRITE();
	for (; !err && n; n--, at += width) {
		uint32_t val = 0;

		for (unsigned int i = 0; i < width; i++)
			val |= (uint32_t)at[i] << (8 * i);
		if (width == 1)
			PCICAP_MMIO_STORE(8, m, off, (uint8_t)val);
		else if (width == 2)
			PCICAP_MMIO_STORE(16, m, off, (uint16_t)val);
		else
			PCICAP_MMIO_STORE(32, m, off, val);
	}
	return err;
}

/* pcicap_mmio_put8(), ... - write where a read has just succeeded. */
#define pcicap_mmio_put8	pcicap_mmio_write8
#define pcicap_mmio_put16	pcicap_mmio_write16
#define pcicap_mmio_put32	pcicap_mmio_write32
#define pcicap_mmio_put64	pcicap_mmio_write64
#define pcicap_mmio_put64_lo_hi pcicap_mmio_write64_lo_hi
#define pcicap_mmio_put64_hi_lo pcicap_mmio_write64_hi_lo

#ifdef __cplusplus
}
#endif

#endif
