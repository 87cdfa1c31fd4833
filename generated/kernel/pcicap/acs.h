/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access Control Services
 *
 * Generated from specs/ext/acs.yaml - do not edit.
 */
/* Source: PCIe Base, Access Control Services Capability */
#ifndef PCICAP_ACS_H
#define PCICAP_ACS_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_ACS_ID				0x000d

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_acs_cap_t;
/* ro, hwinit: Supported access controls */
#define PCICAP_ACS_CAP				0x04
/* ro: Checks requester IDs */
#define  PCICAP_ACS_CAP_SOURCE_VALIDATION	PCICAP_BITS(pcicap_acs_cap_t, 0x0001)
/* ro: Blocks translated requests */
#define  PCICAP_ACS_CAP_TRANSLATION_BLOCKING	PCICAP_BITS(pcicap_acs_cap_t, 0x0002)
/* ro: Redirects peer-to-peer requests upstream */
#define  PCICAP_ACS_CAP_REQUEST_REDIRECT	PCICAP_BITS(pcicap_acs_cap_t, 0x0004)
/* ro: Redirects peer-to-peer completions upstream */
#define  PCICAP_ACS_CAP_COMPLETION_REDIRECT	PCICAP_BITS(pcicap_acs_cap_t, 0x0008)
/* ro: Forwards redirected requests downstream again */
#define  PCICAP_ACS_CAP_UPSTREAM_FORWARDING	PCICAP_BITS(pcicap_acs_cap_t, 0x0010)
/* ro: Blocks peer-to-peer requests by the egress control vector */
#define  PCICAP_ACS_CAP_EGRESS_CONTROL		PCICAP_BITS(pcicap_acs_cap_t, 0x0020)
/* ro: Routes translated peer-to-peer requests directly */
#define  PCICAP_ACS_CAP_DIRECT_TRANSLATED	PCICAP_BITS(pcicap_acs_cap_t, 0x0040)
/* ro: Enhanced capability: control bits 12 to 7 are implemented */
#define  PCICAP_ACS_CAP_ENHANCED		PCICAP_BITS(pcicap_acs_cap_t, 0x0080)
/* hwinit: Number of bits in the egress control vector */
#define  PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE	PCICAP_BITS(pcicap_acs_cap_t, 0xff00)
/* ro: Egress control vector size, as a register */
#define PCICAP_ACS_EGRESS_VECTOR_SIZE_BYTE	0x05

typedef u16 __bitwise pcicap_acs_ctrl_t;
/* rw: Controls in use */
#define PCICAP_ACS_CTRL						0x06
/* rw: Checks requester IDs */
#define  PCICAP_ACS_CTRL_SOURCE_VALIDATION \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0001)
/* rw: Blocks translated requests */
#define  PCICAP_ACS_CTRL_TRANSLATION_BLOCKING \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0002)
/* rw: Redirects peer-to-peer requests upstream */
#define  PCICAP_ACS_CTRL_REQUEST_REDIRECT \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0004)
/* rw: Redirects peer-to-peer completions upstream */
#define  PCICAP_ACS_CTRL_COMPLETION_REDIRECT \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0008)
/* rw: Forwards redirected requests downstream again */
#define  PCICAP_ACS_CTRL_UPSTREAM_FORWARDING \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0010)
/* rw: Blocks peer-to-peer requests by the egress control vector */
#define  PCICAP_ACS_CTRL_EGRESS_CONTROL \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0020)
/* rw: Routes translated peer-to-peer requests directly */
#define  PCICAP_ACS_CTRL_DIRECT_TRANSLATED \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0040)
/* rw: Blocks I/O requests */
#define  PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0080)
/* rw: Handling of requests to a downstream port's own memory */
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0300)
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_DIRECT_ACCESS \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0000)
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_BLOCKING \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0100)
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_REDIRECT \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0200)
/* rw: Handling of requests to an upstream port's own memory */
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0c00)
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_DIRECT_ACCESS \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0000)
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_BLOCKING \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0400)
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_REDIRECT \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x0800)
/* rw: Redirects unclaimed requests upstream */
#define  PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT \
	PCICAP_BITS(pcicap_acs_ctrl_t, 0x1000)
/* rw: Bit n blocks requests to port or function n */
#define PCICAP_ACS_EGRESS_VECTOR		0x08
/* clang-format on */

/**
 * struct pcicap_acs - Access Control Services
 * @dev: the function
 * @pos: offset in its configuration space
 * @cap_egress_control: read once: the layout depends on it
 * @cap_egress_vector_size: read once: the layout depends on it
 *
 * Made by pcicap_acs_find() only.
 */
struct pcicap_acs {
	struct pci_dev *dev;
	u16 pos;
	u32 cap_egress_control;
	u32 cap_egress_vector_size;
};

/* Supported access controls */
static inline int __must_check
pcicap_acs_read_cap(const struct pcicap_acs *v, pcicap_acs_cap_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_ACS_CAP,
				    (__force u16 *)val);
}

/* Egress control vector size, as a register */
static inline int __must_check
pcicap_acs_read_egress_vector_size_byte(const struct pcicap_acs *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_ACS_EGRESS_VECTOR_SIZE_BYTE,
				   val);
}

/* Controls in use */
static inline int __must_check
pcicap_acs_read_ctrl(const struct pcicap_acs *v, pcicap_acs_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_ACS_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_acs_update_ctrl(const struct pcicap_acs *v, pcicap_acs_ctrl_t mask,
		       pcicap_acs_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x1fff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_ACS_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Bit n blocks requests to port or function n */
static inline int __must_check
pcicap_acs_read_egress_vector(const struct pcicap_acs *v, unsigned int index,
			      u32 *val)
{
	*val = U32_MAX;
	if (v->cap_egress_control != 1)
		return -ENXIO;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size, 256),
				   32))
		return -ERANGE;
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_ACS_EGRESS_VECTOR + index * 4,
				    val);
}

static inline int __must_check
pcicap_acs_write_egress_vector(const struct pcicap_acs *v, unsigned int index,
			       u32 val)
{
	if (v->cap_egress_control != 1)
		return -ENXIO;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size, 256),
				   32))
		return -ERANGE;
	return pcicap_config_write32(v->dev,
				     v->pos + PCICAP_ACS_EGRESS_VECTOR + index * 4,
				     val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_acs_init(struct pcicap_acs *v)
{
	int ret;

	{
		pcicap_acs_cap_t r;

		ret = pcicap_acs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_egress_control = 0;
		if (!ret)
			v->cap_egress_control =
				pcicap_get(r, PCICAP_ACS_CAP_EGRESS_CONTROL);
		v->cap_egress_vector_size = 0;
		if (!ret)
			v->cap_egress_vector_size = pcicap_get(r,
							       PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_acs_at(struct pci_dev *dev, u16 pos, struct pcicap_acs *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_acs_init(v);
}

/**
 * pcicap_acs_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_acs_find(struct pci_dev *dev, struct pcicap_acs *v)
{
	u16 pos = dev->acs_cap;

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_acs_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_acs_find_next(const struct pcicap_acs *prev, struct pcicap_acs *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_ACS_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_acs_at(dev, pos, v);
}

#endif /* PCICAP_ACS_H */
