/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Protocol Multiplexing
 *
 * Generated from specs/ext/pmux.yaml - do not edit.
 */
/*
 * Source: PCIe Base 3.1, Protocol Multiplexing Extended Capability;
 * pcics, pydiskcmd
 */
#ifndef PCICAP_PMUX_H
#define PCICAP_PMUX_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_PMUX_ID				0x001a

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_pmux_cap_t;
/* ro: PMUX capabilities */
#define PCICAP_PMUX_CAP				0x04
/* ro: Protocols listed below */
#define  PCICAP_PMUX_CAP_ARRAY_SIZE		PCICAP_BITS(pcicap_pmux_cap_t, 0x0000003f)
/* ro: Link speeds at which PMUX works */
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS	PCICAP_BITS(pcicap_pmux_cap_t, 0x0000ff00)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT2_5	PCICAP_BITS(pcicap_pmux_cap_t, 0x00000100)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT5	PCICAP_BITS(pcicap_pmux_cap_t, 0x00000200)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT8	PCICAP_BITS(pcicap_pmux_cap_t, 0x00000400)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT16	PCICAP_BITS(pcicap_pmux_cap_t, 0x00000800)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT32	PCICAP_BITS(pcicap_pmux_cap_t, 0x00001000)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT64	PCICAP_BITS(pcicap_pmux_cap_t, 0x00002000)
#define  PCICAP_PMUX_CAP_SUPPORTED_SPEEDS_GT128	PCICAP_BITS(pcicap_pmux_cap_t, 0x00004000)

typedef u32 __bitwise pcicap_pmux_ctrl_t;
/* rw: Protocol assigned to each channel; 0: none */
#define PCICAP_PMUX_CTRL			0x08
/* rw: Protocol on channel 0 */
#define  PCICAP_PMUX_CTRL_CHANNEL0		PCICAP_BITS(pcicap_pmux_ctrl_t, 0x0000003f)
/* rw: Protocol on channel 1 */
#define  PCICAP_PMUX_CTRL_CHANNEL1		PCICAP_BITS(pcicap_pmux_ctrl_t, 0x00003f00)
/* rw: Protocol on channel 2 */
#define  PCICAP_PMUX_CTRL_CHANNEL2		PCICAP_BITS(pcicap_pmux_ctrl_t, 0x003f0000)
/* rw: Protocol on channel 3 */
#define  PCICAP_PMUX_CTRL_CHANNEL3		PCICAP_BITS(pcicap_pmux_ctrl_t, 0x3f000000)

typedef u32 __bitwise pcicap_pmux_status_t;
/* unknown: Status of each channel */
#define PCICAP_PMUX_STATUS			0x0c
/* unknown: Status of channel 0 */
#define  PCICAP_PMUX_STATUS_CHANNEL0		PCICAP_BITS(pcicap_pmux_status_t, 0x00000007)
/* unknown: Status of channel 1 */
#define  PCICAP_PMUX_STATUS_CHANNEL1		PCICAP_BITS(pcicap_pmux_status_t, 0x00000700)
/* unknown: Status of channel 2 */
#define  PCICAP_PMUX_STATUS_CHANNEL2		PCICAP_BITS(pcicap_pmux_status_t, 0x00070000)
/* unknown: Status of channel 3 */
#define  PCICAP_PMUX_STATUS_CHANNEL3		PCICAP_BITS(pcicap_pmux_status_t, 0x07000000)

typedef u32 __bitwise pcicap_pmux_protocol_t;
/* ro: Protocols */
#define PCICAP_PMUX_PROTOCOL			0x10
/* ro: Protocol */
#define  PCICAP_PMUX_PROTOCOL_PROTOCOL_ID	PCICAP_BITS(pcicap_pmux_protocol_t, 0x0000ffff)
/* ro: Who defines it */
#define  PCICAP_PMUX_PROTOCOL_AUTHORITY_ID	PCICAP_BITS(pcicap_pmux_protocol_t, 0xffff0000)
/* clang-format on */

/**
 * struct pcicap_pmux - Protocol Multiplexing
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_array_size: read once: the layout depends on it
 *
 * Made by pcicap_pmux_find() only.
 */
struct pcicap_pmux {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_array_size;
};

/* PMUX capabilities */
static inline int __must_check
pcicap_pmux_read_cap(const struct pcicap_pmux *v, pcicap_pmux_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PMUX_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Protocol assigned to each channel; 0: none */
static inline int __must_check
pcicap_pmux_read_ctrl(const struct pcicap_pmux *v, pcicap_pmux_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PMUX_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_pmux_update_ctrl(const struct pcicap_pmux *v, pcicap_pmux_ctrl_t mask,
			pcicap_pmux_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x3f3f3f3f);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_PMUX_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Status of each channel */
static inline int __must_check
pcicap_pmux_read_status(const struct pcicap_pmux *v, pcicap_pmux_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PMUX_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Protocols */
static inline int __must_check
pcicap_pmux_read_protocol(const struct pcicap_pmux *v, unsigned int index,
			  pcicap_pmux_protocol_t *val)
{
	*val = (__force pcicap_pmux_protocol_t)U32_MAX;
	if (index >= v->cap_array_size)
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_PMUX_PROTOCOL + index * 4,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_pmux_init(struct pcicap_pmux *v)
{
	int ret;

	{
		pcicap_pmux_cap_t r;

		ret = pcicap_pmux_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_array_size = 0;
		if (!ret)
			v->cap_array_size =
				pcicap_get(r, PCICAP_PMUX_CAP_ARRAY_SIZE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_pmux_at(struct pci_dev *dev, u16 pos, struct pcicap_pmux *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_pmux_init(v);
}

/**
 * pcicap_pmux_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_pmux_find(struct pci_dev *dev, struct pcicap_pmux *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_PMUX_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_pmux_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_pmux_find_next(const struct pcicap_pmux *prev, struct pcicap_pmux *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_PMUX_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_pmux_at(dev, pos, v);
}

#endif /* PCICAP_PMUX_H */
