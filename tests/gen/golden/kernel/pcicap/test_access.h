/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access kinds and widths
 *
 * Generated from access.yaml - do not edit.
 */
/* Source: test */
#ifndef PCICAP_TEST_ACCESS_H
#define PCICAP_TEST_ACCESS_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_TEST_ACCESS_ID			0x7e
#define PCICAP_TEST_ACCESS_SIZE			0x30

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_test_access_mixed_t;
/* rw1s, rw, rws, rw1c, rw1cs, ro, hwinit, ros: All kinds beside each other */
#define PCICAP_TEST_ACCESS_MIXED		0x02
/* rw1s: Starts it */
#define  PCICAP_TEST_ACCESS_MIXED_GO		PCICAP_BITS(pcicap_test_access_mixed_t, 0x0001)
/* rw: Enables it */
#define  PCICAP_TEST_ACCESS_MIXED_ENABLE	PCICAP_BITS(pcicap_test_access_mixed_t, 0x0002)
/* rw: How much */
#define  PCICAP_TEST_ACCESS_MIXED_MODE		PCICAP_BITS(pcicap_test_access_mixed_t, 0x000c)
#define  PCICAP_TEST_ACCESS_MIXED_MODE_OFF	PCICAP_BITS(pcicap_test_access_mixed_t, 0x0000)
#define  PCICAP_TEST_ACCESS_MIXED_MODE_HALF	PCICAP_BITS(pcicap_test_access_mixed_t, 0x0004)
#define  PCICAP_TEST_ACCESS_MIXED_MODE_FULL	PCICAP_BITS(pcicap_test_access_mixed_t, 0x0008)
/* rws: Survives a reset */
#define  PCICAP_TEST_ACCESS_MIXED_STICKY	PCICAP_BITS(pcicap_test_access_mixed_t, 0x0010)
/* rw1c: It is done */
#define  PCICAP_TEST_ACCESS_MIXED_DONE		PCICAP_BITS(pcicap_test_access_mixed_t, 0x0020)
/* rw1cs: It failed */
#define  PCICAP_TEST_ACCESS_MIXED_FAILED	PCICAP_BITS(pcicap_test_access_mixed_t, 0x0040)
/* ro: It is ready */
#define  PCICAP_TEST_ACCESS_MIXED_READY		PCICAP_BITS(pcicap_test_access_mixed_t, 0x0080)
/* hwinit: Set by the board */
#define  PCICAP_TEST_ACCESS_MIXED_WIRED		PCICAP_BITS(pcicap_test_access_mixed_t, 0x0100)
/* ros: Kept over a reset */
#define  PCICAP_TEST_ACCESS_MIXED_LOG		PCICAP_BITS(pcicap_test_access_mixed_t, 0x0200)
#define PCICAP_TEST_ACCESS_BYTE			0x04				/* rw: A byte */
/* ro: Three bytes */
#define PCICAP_TEST_ACCESS_CLASS_CODE		0x05
#define PCICAP_TEST_ACCESS_WORD			0x08				/* ro: Read only */
#define PCICAP_TEST_ACCESS_DOORBELL		0x0a				/* wo: Write only */
#define PCICAP_TEST_ACCESS_SERIAL		0x0c				/* rw: Two dwords */

typedef u32 __bitwise pcicap_test_access_events_t;
/* rw1c: Nothing but events */
#define PCICAP_TEST_ACCESS_EVENTS		0x14
/* rw1c: Many */
#define  PCICAP_TEST_ACCESS_EVENTS_HIGH		PCICAP_BITS(pcicap_test_access_events_t, 0xffff0000)
/* rw1c: One */
#define  PCICAP_TEST_ACCESS_EVENTS_LOW		PCICAP_BITS(pcicap_test_access_events_t, 0x00000001)

typedef u32 __bitwise pcicap_test_access_split_t;
/* rw: A field in two parts */
#define PCICAP_TEST_ACCESS_SPLIT		0x18
/* rw: High part first */
#define  PCICAP_TEST_ACCESS_SPLIT_LOG_SIZE	PCICAP_BITS(pcicap_test_access_split_t, 0x00002f00)
/* rw: Value times ten to the scale */
#define  PCICAP_TEST_ACCESS_SPLIT_SCALED	PCICAP_BITS(pcicap_test_access_split_t, 0x00ff0000)
/* rw: The scale */
#define  PCICAP_TEST_ACCESS_SPLIT_SCALE		PCICAP_BITS(pcicap_test_access_split_t, 0x07000000)

typedef u32 __bitwise pcicap_test_access_sizes_t;
/* ro: Encodings */
#define PCICAP_TEST_ACCESS_SIZES		0x1c
/* ro: 2^(n+20) */
#define  PCICAP_TEST_ACCESS_SIZES_POW2		PCICAP_BITS(pcicap_test_access_sizes_t, 0x0000000f)
/* ro: N-1 encoded */
#define  PCICAP_TEST_ACCESS_SIZES_MINUS_ONE	PCICAP_BITS(pcicap_test_access_sizes_t, 0x000000f0)
/* ro: 0 means 32 */
#define  PCICAP_TEST_ACCESS_SIZES_OR_32		PCICAP_BITS(pcicap_test_access_sizes_t, 0x00001f00)
/* ro: In units of 8 */
#define  PCICAP_TEST_ACCESS_SIZES_TIMES		PCICAP_BITS(pcicap_test_access_sizes_t, 0x0000e000)
/* ro: Any of four */
#define  PCICAP_TEST_ACCESS_SIZES_PAGES		PCICAP_BITS(pcicap_test_access_sizes_t, 0x000f0000)
/* ro: An address */
#define  PCICAP_TEST_ACCESS_SIZES_ADDRESS	PCICAP_BITS(pcicap_test_access_sizes_t, 0xfff00000)
/* unknown: Nobody knows who may write it */
#define PCICAP_TEST_ACCESS_VAGUE		0x20

typedef u16 __bitwise pcicap_test_access_partly_t;
/* rw, unknown: One bit is not known, so it has no writer */
#define PCICAP_TEST_ACCESS_PARTLY		0x22
/* rw: Known */
#define  PCICAP_TEST_ACCESS_PARTLY_KNOWN	PCICAP_BITS(pcicap_test_access_partly_t, 0x0001)
/* unknown: Not known */
#define  PCICAP_TEST_ACCESS_PARTLY_GUESS	PCICAP_BITS(pcicap_test_access_partly_t, 0x0002)
/* rw: A write goes on to the next dword */
#define PCICAP_TEST_ACCESS_PORT			0x24
/* rw: May be half of a BAR; has no writer */
#define PCICAP_TEST_ACCESS_BASE			0x28
/* rw: A name beside the rule */
#define PCICAP_TEST_ACCESS_POWER		0x2c
#define  PCICAP_TEST_ACCESS_POWER_W250		0xf0
/* clang-format on */

/**
 * struct pcicap_test_access - Access kinds and widths
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_test_access_find() only.
 */
struct pcicap_test_access {
	struct pci_dev *dev;
	u16 pos;
};

/* All kinds beside each other */
static inline int __must_check
pcicap_test_access_read_mixed(const struct pcicap_test_access *v,
			      pcicap_test_access_mixed_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_ACCESS_MIXED + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_test_access_update_mixed(const struct pcicap_test_access *v,
				pcicap_test_access_mixed_t mask,
				pcicap_test_access_mixed_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x001f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TEST_ACCESS_MIXED + PCICAP_SURE,
				      0x1c1e & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_test_access_clear_mixed(const struct pcicap_test_access *v,
			       pcicap_test_access_mixed_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0060);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_TEST_ACCESS_MIXED + PCICAP_SURE,
				      0x1c1e, (__force u16)bits);
}

/* A byte */
static inline int __must_check
pcicap_test_access_read_byte(const struct pcicap_test_access *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TEST_ACCESS_BYTE,
				   val);
}

static inline int __must_check
pcicap_test_access_write_byte(const struct pcicap_test_access *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TEST_ACCESS_BYTE,
				    val);
}

/* Three bytes */
static inline int __must_check
pcicap_test_access_read_class_code(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_config_read24(v->dev,
				    v->pos + PCICAP_TEST_ACCESS_CLASS_CODE,
				    val);
}

/* Read only */
static inline int __must_check
pcicap_test_access_read_word(const struct pcicap_test_access *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_ACCESS_WORD,
				    val);
}

/* Write only */
static inline int __must_check
pcicap_test_access_write_doorbell(const struct pcicap_test_access *v, u16 val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_TEST_ACCESS_DOORBELL, val);
}

/* Two dwords */
static inline int __must_check
pcicap_test_access_read_serial(const struct pcicap_test_access *v, u64 *val)
{
	return pcicap_config_read64(v->dev, v->pos + PCICAP_TEST_ACCESS_SERIAL,
				    val);
}

static inline int __must_check
pcicap_test_access_write_serial(const struct pcicap_test_access *v, u64 val)
{
	return pcicap_config_write64(v->dev, v->pos + PCICAP_TEST_ACCESS_SERIAL,
				     val);
}

/* Nothing but events */
static inline int __must_check
pcicap_test_access_read_events(const struct pcicap_test_access *v,
			       pcicap_test_access_events_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ACCESS_EVENTS + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_test_access_clear_events(const struct pcicap_test_access *v,
				pcicap_test_access_events_t bits)
{
	int ret = pcicap_may_clear((__force u32)bits, 0xffff0001);

	if (ret)
		return ret;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_TEST_ACCESS_EVENTS,
				     (__force u32)bits);
}

static inline u32
pcicap_test_access_split_log_size(pcicap_test_access_split_t reg)
{
	u32 r = (__force u32)reg;

	return (((u32)r >> 13 & 0x1) << 4) | ((u32)r >> 8 & 0xf);
}

static inline pcicap_test_access_split_t
pcicap_test_access_split_put_log_size(u32 val)
{
	u32 bits = (((u32)val >> 4 & 0x1) << 13) | (((u32)val & 0xf) << 8);

	return (__force pcicap_test_access_split_t)bits;
}

/* A field in two parts */
static inline int __must_check
pcicap_test_access_read_split(const struct pcicap_test_access *v,
			      pcicap_test_access_split_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_TEST_ACCESS_SPLIT + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_test_access_update_split(const struct pcicap_test_access *v,
				pcicap_test_access_split_t mask,
				pcicap_test_access_split_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x07ff2f00);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_TEST_ACCESS_SPLIT + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Encodings */
static inline int __must_check
pcicap_test_access_read_sizes(const struct pcicap_test_access *v,
			      pcicap_test_access_sizes_t *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_ACCESS_SIZES,
				    (__force u32 *)val);
}

/* Nobody knows who may write it */
static inline int __must_check
pcicap_test_access_read_vague(const struct pcicap_test_access *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_TEST_ACCESS_VAGUE,
				    val);
}

/* One bit is not known, so it has no writer */
static inline int __must_check
pcicap_test_access_read_partly(const struct pcicap_test_access *v,
			       pcicap_test_access_partly_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_TEST_ACCESS_PARTLY + PCICAP_SURE,
				    (__force u16 *)val);
}

/* A write goes on to the next dword */
static inline int __must_check
pcicap_test_access_read_port(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_ACCESS_PORT,
				    val);
}

static inline int __must_check
pcicap_test_access_write_port(const struct pcicap_test_access *v, u32 val)
{
	return pcicap_config_write32(v->dev, v->pos + PCICAP_TEST_ACCESS_PORT,
				     val);
}

/* May be half of a BAR; has no writer */
static inline int __must_check
pcicap_test_access_read_base(const struct pcicap_test_access *v, u32 *val)
{
	return pcicap_config_read32(v->dev, v->pos + PCICAP_TEST_ACCESS_BASE,
				    val);
}

/* A name beside the rule */
static inline int __must_check
pcicap_test_access_read_power(const struct pcicap_test_access *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_TEST_ACCESS_POWER,
				   val);
}

static inline int __must_check
pcicap_test_access_write_power(const struct pcicap_test_access *v, u8 val)
{
	return pcicap_config_write8(v->dev, v->pos + PCICAP_TEST_ACCESS_POWER,
				    val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_test_access_at(struct pci_dev *dev, u16 pos,
		      struct pcicap_test_access *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_test_access_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_test_access_find(struct pci_dev *dev, struct pcicap_test_access *v)
{
	u16 pos = pci_find_capability(dev, PCICAP_TEST_ACCESS_ID);
	int ret = pcicap_test_access_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_test_access_find_next(const struct pcicap_test_access *prev,
			     struct pcicap_test_access *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos,
					   PCICAP_TEST_ACCESS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_test_access_at(dev, pos, v);
}

#endif /* PCICAP_TEST_ACCESS_H */
