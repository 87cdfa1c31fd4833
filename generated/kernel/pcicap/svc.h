/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Streamlined Virtual Channel
 *
 * Generated from specs/ext/svc.yaml - do not edit.
 */
/*
 * Source: PCIe Base, Streamlined Virtual Channel Extended Capability;
 * pydiskcmd, QEMU
 */
#ifndef PCICAP_SVC_H
#define PCICAP_SVC_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_SVC_ID				0x0035

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u32 __bitwise pcicap_svc_port_cap1_t;
/* ro: Port capabilities */
#define PCICAP_SVC_PORT_CAP1			0x04
/* ro: Number of extended virtual channels */
#define  PCICAP_SVC_PORT_CAP1_EXTENDED_VC_COUNT	PCICAP_BITS(pcicap_svc_port_cap1_t, 0x00000007)
/* rsvdp: Reserved */
#define PCICAP_SVC_PORT_CAP2			0x08

typedef u32 __bitwise pcicap_svc_port_ctrl_t;
/* rw: Controls the port */
#define PCICAP_SVC_PORT_CTRL				0x0c
/* rw: The virtual channels have been configured */
#define  PCICAP_SVC_PORT_CTRL_VC_ENABLEMENT_COMPLETED \
	PCICAP_BITS(pcicap_svc_port_ctrl_t, 0x00000001)

typedef u32 __bitwise pcicap_svc_port_status_t;
/* ro: Port status */
#define PCICAP_SVC_PORT_STATUS			0x10
/* ro: The VC or MFVC capability is in use instead */
#define  PCICAP_SVC_PORT_STATUS_USE_VC_MFVC	PCICAP_BITS(pcicap_svc_port_status_t, 0x00000001)

/* resource: One virtual channel */
#define PCICAP_SVC_RESOURCE			0x14
#define PCICAP_SVC_RESOURCE_STRIDE		0x0c

typedef u32 __bitwise pcicap_svc_resource_cap_t;
/* ro: Virtual channel resource capabilities */
#define PCICAP_SVC_RESOURCE_CAP				0x00
/* ro: Protocols */
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS \
	PCICAP_BITS(pcicap_svc_resource_cap_t, 0x00000f00)
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS_NON_UIO \
	PCICAP_BITS(pcicap_svc_resource_cap_t, 0x00000100)
#define  PCICAP_SVC_RESOURCE_CAP_PROTOCOLS_UIO \
	PCICAP_BITS(pcicap_svc_resource_cap_t, 0x00000200)
/* ro: Virtual channel ID */
#define  PCICAP_SVC_RESOURCE_CAP_VC_ID \
	PCICAP_BITS(pcicap_svc_resource_cap_t, 0x00007000)

typedef u32 __bitwise pcicap_svc_resource_ctrl_t;
/* rw: Virtual channel resource control */
#define PCICAP_SVC_RESOURCE_CTRL				0x04
/* rw: Traffic classes mapped to the channel */
#define  PCICAP_SVC_RESOURCE_CTRL_TC_VC_MAP \
	PCICAP_BITS(pcicap_svc_resource_ctrl_t, 0x000000ff)
/* rw: Protocol in use */
#define  PCICAP_SVC_RESOURCE_CTRL_PROTOCOL_SELECT \
	PCICAP_BITS(pcicap_svc_resource_ctrl_t, 0x00000f00)
/* rw: Shared flow control usage limit */
#define  PCICAP_SVC_RESOURCE_CTRL_SHARED_CREDIT_LIMIT \
	PCICAP_BITS(pcicap_svc_resource_ctrl_t, 0x38000000)
/* rw: The usage limit is enabled */
#define  PCICAP_SVC_RES_CTRL_SHARED_CREDIT_LIMIT_ENABLE \
	PCICAP_BITS(pcicap_svc_resource_ctrl_t, 0x40000000)
/* rw: The virtual channel is enabled */
#define  PCICAP_SVC_RESOURCE_CTRL_ENABLE \
	PCICAP_BITS(pcicap_svc_resource_ctrl_t, 0x80000000)

typedef u32 __bitwise pcicap_svc_resource_status_t;
/* ro: Virtual channel resource status */
#define PCICAP_SVC_RESOURCE_STATUS			0x08
/* ro: Negotiation of the virtual channel is pending */
#define  PCICAP_SVC_RESOURCE_STATUS_NEGOTIATION_PENDING \
	PCICAP_BITS(pcicap_svc_resource_status_t, 0x00000002)
/* clang-format on */

/**
 * struct pcicap_svc - Streamlined Virtual Channel
 * @dev: the function
 * @pos: offset in its configuration space
 * @port_cap1_extended_vc_count: read once: the layout depends on it
 *
 * Made by pcicap_svc_find() only.
 */
struct pcicap_svc {
	struct pci_dev *dev;
	u16 pos;
	u32 port_cap1_extended_vc_count;
};

/* Port capabilities */
static inline int __must_check
pcicap_svc_read_port_cap1(const struct pcicap_svc *v,
			  pcicap_svc_port_cap1_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SVC_PORT_CAP1 + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Reserved */

/* Controls the port */
static inline int __must_check
pcicap_svc_read_port_ctrl(const struct pcicap_svc *v,
			  pcicap_svc_port_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SVC_PORT_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_svc_update_port_ctrl(const struct pcicap_svc *v,
			    pcicap_svc_port_ctrl_t mask,
			    pcicap_svc_port_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0x00000001);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_SVC_PORT_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Port status */
static inline int __must_check
pcicap_svc_read_port_status(const struct pcicap_svc *v,
			    pcicap_svc_port_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SVC_PORT_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_svc_init(struct pcicap_svc *v)
{
	int ret;

	{
		pcicap_svc_port_cap1_t r;

		ret = pcicap_svc_read_port_cap1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->port_cap1_extended_vc_count = 0;
		if (!ret)
			v->port_cap1_extended_vc_count =
				pcicap_get(r, PCICAP_SVC_PORT_CAP1_EXTENDED_VC_COUNT);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_svc_at(struct pci_dev *dev, u16 pos, struct pcicap_svc *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_svc_init(v);
}

/**
 * pcicap_svc_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_svc_find(struct pci_dev *dev, struct pcicap_svc *v)
{
	u16 pos = pci_find_ext_capability(dev, PCICAP_SVC_ID);

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_svc_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_svc_find_next(const struct pcicap_svc *prev, struct pcicap_svc *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_ext_capability(dev, prev->pos, PCICAP_SVC_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_svc_at(dev, pos, v);
}

/**
 * struct pcicap_svc_resource - One virtual channel
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_svc_resource_at() only.
 */
struct pcicap_svc_resource {
	struct pci_dev *dev;
	u16 pos;
};

/* Virtual channel resource capabilities */
static inline int __must_check
pcicap_svc_resource_read_cap(const struct pcicap_svc_resource *v,
			     pcicap_svc_resource_cap_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SVC_RESOURCE_CAP + PCICAP_SURE,
				    (__force u32 *)val);
}

/* Virtual channel resource control */
static inline int __must_check
pcicap_svc_resource_read_ctrl(const struct pcicap_svc_resource *v,
			      pcicap_svc_resource_ctrl_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SVC_RESOURCE_CTRL + PCICAP_SURE,
				    (__force u32 *)val);
}

static inline int __must_check
pcicap_svc_resource_update_ctrl(const struct pcicap_svc_resource *v,
				pcicap_svc_resource_ctrl_t mask,
				pcicap_svc_resource_ctrl_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    0xf8000fff);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_SVC_RESOURCE_CTRL + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

/* Virtual channel resource status */
static inline int __must_check
pcicap_svc_resource_read_status(const struct pcicap_svc_resource *v,
				pcicap_svc_resource_status_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_SVC_RESOURCE_STATUS + PCICAP_SURE,
				    (__force u32 *)val);
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_svc_resource_open(const struct pcicap_svc *outer, u32 off,
			 struct pcicap_svc_resource *v)
{
	if (off >= PCI_CFG_SPACE_EXP_SIZE)
		return -ENXIO;
	v->dev = outer->dev;
	v->pos = outer->pos + off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_svc_resource_elements(const struct pcicap_svc *v)
{
	return (v->port_cap1_extended_vc_count + 1);
}

/* Where the first begins. */
static inline int __must_check
pcicap_svc_resource_where(const struct pcicap_svc *v, u32 *off)
{
	*off = 0x14;
	return 0;
}

/**
 * pcicap_svc_resource_at() - One virtual channel
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_svc_resource_at(const struct pcicap_svc *outer, unsigned int index,
		       struct pcicap_svc_resource *v)
{
	u32 off;
	int ret = pcicap_svc_resource_where(outer, &off);

	if (!ret && index >= pcicap_svc_resource_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_svc_resource_open(outer, off + index * 0x0c, v);
}

#endif /* PCICAP_SVC_H */
