/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * CXL Global Persistent Flush for Ports
 *
 * Generated from specs/vendor/cxl_gpf_port.yaml - do not edit.
 * Source: CXL 3.0, 8.1.6; QEMU cxl_pci.h, libpci header.h, Linux pci_regs.h
 */
#ifndef PCICAP_CXL_GPF_PORT_H
#define PCICAP_CXL_GPF_PORT_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_CXL_GPF_PORT_SIZE		0x10

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_CXL_GPF_PORT_PHASE1_CTRL			0x0c	/* rw: Timeout of phase 1 */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE	0x000f	/* rw: Time */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE	0x0f00	/* rw: Times 10 to this power */
#define  PCICAP_CXL_GPF_PORT_PHASE1_CTRL_WRITE_MASK	0x0f0f

#define PCICAP_CXL_GPF_PORT_PHASE2_CTRL			0x0e	/* rw: Timeout of phase 2 */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE	0x000f	/* rw: Time */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE	0x0f00	/* rw: Times 10 to this power */
#define  PCICAP_CXL_GPF_PORT_PHASE2_CTRL_WRITE_MASK	0x0f0f
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_cxl_gpf_port_desc;

/**
 * struct pcicap_cxl_gpf_port - CXL Global Persistent Flush for Ports
 * @view: where it is
 *
 * Made by pcicap_cxl_gpf_port_find() only.
 */
struct pcicap_cxl_gpf_port {
	struct pcicap_view view;
};

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_timeout_base() - Time
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in us.
 */
static inline u16
pcicap_cxl_gpf_port_phase1_ctrl_timeout_base(u16 r)
{
	return FIELD_GET(PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE, r);
}

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_set_timeout_base() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_gpf_port_phase1_ctrl_set_timeout_base(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE) |
	       FIELD_PREP(PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_BASE, val);
}

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_timeout_scale() - Times 10 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_gpf_port_phase1_ctrl_timeout_scale(u16 r)
{
	return FIELD_GET(PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE, r);
}

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_set_timeout_scale() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_gpf_port_phase1_ctrl_set_timeout_scale(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE) |
	       FIELD_PREP(PCICAP_CXL_GPF_PORT_PHASE1_CTRL_TIMEOUT_SCALE, val);
}

/**
 * pcicap_cxl_gpf_port_phase1_ctrl_timeout_base_decoded() - Time
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_cxl_gpf_port_phase1_ctrl_timeout_base_decoded(u16 r)
{
	u64 n = pcicap_cxl_gpf_port_phase1_ctrl_timeout_base(r);

	for (unsigned int i = pcicap_cxl_gpf_port_phase1_ctrl_timeout_scale(r); i; i--)
		n *= 10;
	return n;
}

/**
 * pcicap_cxl_gpf_port_read_phase1_ctrl() - read: Timeout of phase 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_gpf_port_read_phase1_ctrl(const struct pcicap_cxl_gpf_port *v,
				     u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_GPF_PORT_PHASE1_CTRL,
				  val);
}

/**
 * pcicap_cxl_gpf_port_update_phase1_ctrl() - change bits: Timeout of phase 1
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_cxl_gpf_port_update_phase1_ctrl(const struct pcicap_cxl_gpf_port *v,
				       u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_GPF_PORT_PHASE1_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_gpf_port_read_phase1_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_GPF_PORT_PHASE1_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_timeout_base() - Time
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in us.
 */
static inline u16
pcicap_cxl_gpf_port_phase2_ctrl_timeout_base(u16 r)
{
	return FIELD_GET(PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE, r);
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_set_timeout_base() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_gpf_port_phase2_ctrl_set_timeout_base(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE) |
	       FIELD_PREP(PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_BASE, val);
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_timeout_scale() - Times 10 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_cxl_gpf_port_phase2_ctrl_timeout_scale(u16 r)
{
	return FIELD_GET(PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE, r);
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_set_timeout_scale() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_cxl_gpf_port_phase2_ctrl_set_timeout_scale(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE) |
	       FIELD_PREP(PCICAP_CXL_GPF_PORT_PHASE2_CTRL_TIMEOUT_SCALE, val);
}

/**
 * pcicap_cxl_gpf_port_phase2_ctrl_timeout_base_decoded() - Time
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_cxl_gpf_port_phase2_ctrl_timeout_base_decoded(u16 r)
{
	u64 n = pcicap_cxl_gpf_port_phase2_ctrl_timeout_base(r);

	for (unsigned int i = pcicap_cxl_gpf_port_phase2_ctrl_timeout_scale(r); i; i--)
		n *= 10;
	return n;
}

/**
 * pcicap_cxl_gpf_port_read_phase2_ctrl() - read: Timeout of phase 2
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_cxl_gpf_port_read_phase2_ctrl(const struct pcicap_cxl_gpf_port *v,
				     u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_CXL_GPF_PORT_PHASE2_CTRL,
				  val);
}

/**
 * pcicap_cxl_gpf_port_update_phase2_ctrl() - change bits: Timeout of phase 2
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_cxl_gpf_port_update_phase2_ctrl(const struct pcicap_cxl_gpf_port *v,
				       u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_CXL_GPF_PORT_PHASE2_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_cxl_gpf_port_read_phase2_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_CXL_GPF_PORT_PHASE2_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_cxl_gpf_port_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_cxl_gpf_port_dwords {
	struct pcicap_cxl_gpf_port v;
	u32 dw[4];
};

/**
 * pcicap_cxl_gpf_port_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_gpf_port_snapshot(const struct pcicap_cxl_gpf_port *v,
			     struct pcicap_cxl_gpf_port_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 2; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 2, 2, &s->dw[2]);
}

/**
 * pcicap_cxl_gpf_port_snapshot_phase1_ctrl() - from a snapshot: Timeout of
 * phase 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_gpf_port_snapshot_phase1_ctrl(const struct pcicap_cxl_gpf_port_dwords *s,
					 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_GPF_PORT_PHASE1_CTRL, val);
}

/**
 * pcicap_cxl_gpf_port_snapshot_phase2_ctrl() - from a snapshot: Timeout of
 * phase 2
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_cxl_gpf_port_snapshot_phase2_ctrl(const struct pcicap_cxl_gpf_port_dwords *s,
					 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_CXL_GPF_PORT_PHASE2_CTRL, val);
}

/**
 * pcicap_cxl_gpf_port_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_cxl_gpf_port_init(struct pcicap_cxl_gpf_port *v)
{
	pcicap_view_clamp(&v->view, 16);
	return 0;
}

/**
 * pcicap_cxl_gpf_port_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_cxl_gpf_port_find().
 */
static inline int __must_check
pcicap_cxl_gpf_port_find_after(struct pcicap_cfg *cfg, u32 after,
			       struct pcicap_cxl_gpf_port *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_DVSEC, 0x0004, 0x1e98, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_cxl_gpf_port_init(v);
}

/**
 * pcicap_cxl_gpf_port_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_cxl_gpf_port_find(struct pcicap_cfg *cfg, struct pcicap_cxl_gpf_port *v)
{
	return pcicap_cxl_gpf_port_find_after(cfg, 0, v);
}

/**
 * pcicap_cxl_gpf_port_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_cxl_gpf_port_find().
 */
static inline int __must_check
pcicap_cxl_gpf_port_find_next(const struct pcicap_cxl_gpf_port *prev,
			      struct pcicap_cxl_gpf_port *v)
{
	return pcicap_cxl_gpf_port_find_after(prev->view.cfg, prev->view.offset,
					      v);
}

#endif /* PCICAP_CXL_GPF_PORT_H */
