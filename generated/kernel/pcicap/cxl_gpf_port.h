/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Ports
 *
 * Generated from specs/vendor/cxl_gpf_port.yaml - do not edit.
 */
/* Source: CXL 3.0, 8.1.6; QEMU cxl_pci.h, libpci header.h, Linux pci_regs.h */
#ifndef PCICAP_CXL_GPF_PORT_H
#define PCICAP_CXL_GPF_PORT_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_CXL_GPF_PORT_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_cxl_gpf_port_phase1_ctrl_t;
/* rw: Timeout of phase 1 */
#define PCICAP_CXL_GPF_PORT_PHASE1_CTRL			0x0c
/* rw: Time */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE \
	PCICAP_BITS(pcicap_cxl_gpf_port_phase1_ctrl_t, 0x000f)
/* rw: Scale: the value times 10 to this power */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE \
	PCICAP_BITS(pcicap_cxl_gpf_port_phase1_ctrl_t, 0x0f00)

typedef u16 __bitwise pcicap_cxl_gpf_port_phase2_ctrl_t;
/* rw: Timeout of phase 2 */
#define PCICAP_CXL_GPF_PORT_PHASE2_CTRL			0x0e
/* rw: Time */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE \
	PCICAP_BITS(pcicap_cxl_gpf_port_phase2_ctrl_t, 0x000f)
/* rw: Scale: the value times 10 to this power */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE \
	PCICAP_BITS(pcicap_cxl_gpf_port_phase2_ctrl_t, 0x0f00)
/* clang-format on */

/**
 * struct pcicap_cxl_gpf_port - CXL Global Persistent Flush for Ports
 * @dev: the function
 * @pos: offset in its configuration space
 *
 * Made by pcicap_cxl_gpf_port_find() only.
 */
struct pcicap_cxl_gpf_port {
	struct pci_dev *dev;
	u16 pos;
};

/* Timeout of phase 1 */
static inline int __must_check
pcicap_cxl_gpf_port_read_phase1_ctrl(const struct pcicap_cxl_gpf_port *v,
				     pcicap_cxl_gpf_port_phase1_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_GPF_PORT_PHASE1_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_gpf_port_update_phase1_ctrl(const struct pcicap_cxl_gpf_port *v,
				       pcicap_cxl_gpf_port_phase1_ctrl_t mask,
				       pcicap_cxl_gpf_port_phase1_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0f0f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_GPF_PORT_PHASE1_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* Timeout of phase 2 */
static inline int __must_check
pcicap_cxl_gpf_port_read_phase2_ctrl(const struct pcicap_cxl_gpf_port *v,
				     pcicap_cxl_gpf_port_phase2_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_CXL_GPF_PORT_PHASE2_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_cxl_gpf_port_update_phase2_ctrl(const struct pcicap_cxl_gpf_port *v,
				       pcicap_cxl_gpf_port_phase2_ctrl_t mask,
				       pcicap_cxl_gpf_port_phase2_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0f0f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_CXL_GPF_PORT_PHASE2_CTRL + PCICAP_SURE,
				      ~(__force u16)mask, (__force u16)val);
}

/* At an offset that is known. */
static inline int __must_check
pcicap_cxl_gpf_port_at(struct pci_dev *dev, u16 pos,
		       struct pcicap_cxl_gpf_port *v)
{
	v->dev = dev;
	v->pos = pos;
	return 0;
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_cxl_gpf_port_find_after(struct pci_dev *dev, u16 after,
			       struct pcicap_cxl_gpf_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0004, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int pos = pcicap_next(dev, match, 1, after);

	if (pos <= 0)
		return pos ? pos : pcicap_absent(dev);
	return pcicap_cxl_gpf_port_at(dev, pos, v);
}

/**
 * pcicap_cxl_gpf_port_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_cxl_gpf_port_find(struct pci_dev *dev, struct pcicap_cxl_gpf_port *v)
{
	return pcicap_cxl_gpf_port_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_cxl_gpf_port_find_next(const struct pcicap_cxl_gpf_port *prev,
			      struct pcicap_cxl_gpf_port *v)
{
	return pcicap_cxl_gpf_port_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_CXL_GPF_PORT_H */
