/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Latency Tolerance Reporting
 *
 * Generated from specs/ext/ltr.yaml - do not edit.
 */
/* Source: PCIe Base, Latency Tolerance Reporting Capability */
#ifndef PCICAP_LTR_H
#define PCICAP_LTR_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_LTR_ID				0x0018
#define PCICAP_LTR_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ltr_max_snoop_latency_t;
/* rw: Maximum snoop latency */
#define PCICAP_LTR_MAX_SNOOP_LATENCY		0x04
/* rw: Latency */
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE	PCICAP_BITS(pcicap_ltr_max_snoop_latency_t, 0x03ff)
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE	PCICAP_BITS(pcicap_ltr_max_snoop_latency_t, 0x1c00)

typedef u16 __bitwise pcicap_ltr_max_no_snoop_latency_t;
/* rw: Maximum no-snoop latency */
#define PCICAP_LTR_MAX_NO_SNOOP_LATENCY		0x06
/* rw: Latency */
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE \
	PCICAP_BITS(pcicap_ltr_max_no_snoop_latency_t, 0x03ff)
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE \
	PCICAP_BITS(pcicap_ltr_max_no_snoop_latency_t, 0x1c00)

typedef u32 __bitwise pcicap_ltr_max_latencies_t;
/* rw: Both latencies at once */
#define PCICAP_LTR_MAX_LATENCIES			0x04
/* rw: Snooped */
#define  PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE \
	PCICAP_BITS(pcicap_ltr_max_latencies_t, 0x000003ff)
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE \
	PCICAP_BITS(pcicap_ltr_max_latencies_t, 0x00001c00)
/* rw: Not snooped */
#define  PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE \
	PCICAP_BITS(pcicap_ltr_max_latencies_t, 0x03ff0000)
/* rw: Scale: the value times 32 to this power */
#define  PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE \
	PCICAP_BITS(pcicap_ltr_max_latencies_t, 0x1c000000)
/* clang-format on */

/**
 * struct pcicap_ltr - Latency Tolerance Reporting
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_ltr_find() only.
 */
struct pcicap_ltr {
	struct pci_dev *dev;
	u16 pos;
};

/* Maximum snoop latency */
static inline int __must_check
pcicap_ltr_read_max_snoop_latency(const struct pcicap_ltr *v,
				  pcicap_ltr_max_snoop_latency_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LTR_MAX_SNOOP_LATENCY + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ltr_update_max_snoop_latency(const struct pcicap_ltr *v,
				    pcicap_ltr_max_snoop_latency_t mask,
				    pcicap_ltr_max_snoop_latency_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x1fff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_LTR_MAX_SNOOP_LATENCY + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Maximum no-snoop latency */
static inline int __must_check
pcicap_ltr_read_max_no_snoop_latency(const struct pcicap_ltr *v,
				     pcicap_ltr_max_no_snoop_latency_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_LTR_MAX_NO_SNOOP_LATENCY + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ltr_update_max_no_snoop_latency(const struct pcicap_ltr *v,
				       pcicap_ltr_max_no_snoop_latency_t mask,
				       pcicap_ltr_max_no_snoop_latency_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x1fff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_LTR_MAX_NO_SNOOP_LATENCY + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Both latencies at once */
static inline int __must_check
pcicap_ltr_read_max_latencies(const struct pcicap_ltr *v,
			      pcicap_ltr_max_latencies_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_LTR_MAX_LATENCIES + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_ltr_update_max_latencies(const struct pcicap_ltr *v,
				pcicap_ltr_max_latencies_t mask,
				pcicap_ltr_max_latencies_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x1fff1fff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_LTR_MAX_LATENCIES + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ltr_at(struct pci_dev *dev, u16 pos, struct pcicap_ltr *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/**
 * pcicap_ltr_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ltr_find(struct pci_dev *dev, struct pcicap_ltr *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_LTR_ID);
	int ret = pcicap_ltr_at(dev, pos, v);

	return likely(pos) ? ret : pcicap_absent(dev);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ltr_find_next(const struct pcicap_ltr *prev, struct pcicap_ltr *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_LTR_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_ltr_at(dev, pos, v);
}

#endif /* PCICAP_LTR_H */
