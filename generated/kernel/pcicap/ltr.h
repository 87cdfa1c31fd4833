/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Latency Tolerance Reporting
 *
 * Generated from specs/ext/ltr.yaml - do not edit.
 * Source: PCIe Base, Latency Tolerance Reporting Capability
 */
#ifndef PCICAP_LTR_H
#define PCICAP_LTR_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_LTR_ID				0x0018
#define PCICAP_LTR_SIZE				0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw: Of accesses that are snooped */
#define PCICAP_LTR_MAX_SNOOP_LATENCY			0x04
/* rw: Latency */
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE		0x03ff
/* rw: Times 32 to this power */
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE		0x1c00
#define  PCICAP_LTR_MAX_SNOOP_LATENCY_WRITE_MASK	0x1fff

/* rw: Of accesses that are not snooped */
#define PCICAP_LTR_MAX_NO_SNOOP_LATENCY			0x06
/* rw: Latency */
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE		0x03ff
/* rw: Times 32 to this power */
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE		0x1c00
#define  PCICAP_LTR_MAX_NO_SNOOP_LATENCY_WRITE_MASK	0x1fff

/* rw: Both latencies at once */
#define PCICAP_LTR_MAX_LATENCIES			0x04
/* rw: Snooped */
#define  PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE		0x000003ff
/* rw: Times 32 to this power */
#define  PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE		0x00001c00
/* rw: Not snooped */
#define  PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE	0x03ff0000
/* rw: Times 32 to this power */
#define  PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE	0x1c000000
#define  PCICAP_LTR_MAX_LATENCIES_WRITE_MASK		0x1fff1fff
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ltr_desc;

/**
 * struct pcicap_ltr - Latency Tolerance Reporting
 * @view: where it is
 *
 * Made by pcicap_ltr_find() only.
 */
struct pcicap_ltr {
	struct pcicap_view view;
};

/**
 * pcicap_ltr_max_snoop_latency_value() - Latency
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u16
pcicap_ltr_max_snoop_latency_value(u16 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE, r);
}

/**
 * pcicap_ltr_max_snoop_latency_set_value() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ltr_max_snoop_latency_set_value(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE) |
	       FIELD_PREP(PCICAP_LTR_MAX_SNOOP_LATENCY_VALUE, val);
}

/**
 * pcicap_ltr_max_snoop_latency_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ltr_max_snoop_latency_scale(u16 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE, r);
}

/**
 * pcicap_ltr_max_snoop_latency_set_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ltr_max_snoop_latency_set_scale(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE) |
	       FIELD_PREP(PCICAP_LTR_MAX_SNOOP_LATENCY_SCALE, val);
}

/**
 * pcicap_ltr_max_snoop_latency_value_decoded() - Latency
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_snoop_latency_value_decoded(u16 r)
{
	u64 n = pcicap_ltr_max_snoop_latency_value(r);

	for (unsigned int i = pcicap_ltr_max_snoop_latency_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_ltr_read_max_snoop_latency() - read: Of accesses that are snooped
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ltr_read_max_snoop_latency(const struct pcicap_ltr *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LTR_MAX_SNOOP_LATENCY, val);
}

/**
 * pcicap_ltr_update_max_snoop_latency() - change bits: Of accesses that
 * are snooped
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
pcicap_ltr_update_max_snoop_latency(const struct pcicap_ltr *v, u16 mask,
				    u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_LTR_MAX_SNOOP_LATENCY_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ltr_read_max_snoop_latency(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LTR_MAX_SNOOP_LATENCY,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ltr_max_no_snoop_latency_value() - Latency
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u16
pcicap_ltr_max_no_snoop_latency_value(u16 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE, r);
}

/**
 * pcicap_ltr_max_no_snoop_latency_set_value() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ltr_max_no_snoop_latency_set_value(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE) |
	       FIELD_PREP(PCICAP_LTR_MAX_NO_SNOOP_LATENCY_VALUE, val);
}

/**
 * pcicap_ltr_max_no_snoop_latency_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ltr_max_no_snoop_latency_scale(u16 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE, r);
}

/**
 * pcicap_ltr_max_no_snoop_latency_set_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ltr_max_no_snoop_latency_set_scale(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE) |
	       FIELD_PREP(PCICAP_LTR_MAX_NO_SNOOP_LATENCY_SCALE, val);
}

/**
 * pcicap_ltr_max_no_snoop_latency_value_decoded() - Latency
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_no_snoop_latency_value_decoded(u16 r)
{
	u64 n = pcicap_ltr_max_no_snoop_latency_value(r);

	for (unsigned int i = pcicap_ltr_max_no_snoop_latency_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_ltr_read_max_no_snoop_latency() - read: Of accesses that are
 * not snooped
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ltr_read_max_no_snoop_latency(const struct pcicap_ltr *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_LTR_MAX_NO_SNOOP_LATENCY,
				  val);
}

/**
 * pcicap_ltr_update_max_no_snoop_latency() - change bits: Of accesses that are
 * not snooped
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
pcicap_ltr_update_max_no_snoop_latency(const struct pcicap_ltr *v, u16 mask,
				       u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_LTR_MAX_NO_SNOOP_LATENCY_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ltr_read_max_no_snoop_latency(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_LTR_MAX_NO_SNOOP_LATENCY,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ltr_max_latencies_snoop_value() - Snooped
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_ltr_max_latencies_snoop_value(u32 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE, r);
}

/**
 * pcicap_ltr_max_latencies_set_snoop_value() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ltr_max_latencies_set_snoop_value(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE) |
	       FIELD_PREP(PCICAP_LTR_MAX_LATENCIES_SNOOP_VALUE, val);
}

/**
 * pcicap_ltr_max_latencies_snoop_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ltr_max_latencies_snoop_scale(u32 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE, r);
}

/**
 * pcicap_ltr_max_latencies_set_snoop_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ltr_max_latencies_set_snoop_scale(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE) |
	       FIELD_PREP(PCICAP_LTR_MAX_LATENCIES_SNOOP_SCALE, val);
}

/**
 * pcicap_ltr_max_latencies_no_snoop_value() - Not snooped
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in ns.
 */
static inline u32
pcicap_ltr_max_latencies_no_snoop_value(u32 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE, r);
}

/**
 * pcicap_ltr_max_latencies_set_no_snoop_value() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ltr_max_latencies_set_no_snoop_value(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE) |
	       FIELD_PREP(PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_VALUE, val);
}

/**
 * pcicap_ltr_max_latencies_no_snoop_scale() - Times 32 to this power
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_ltr_max_latencies_no_snoop_scale(u32 r)
{
	return FIELD_GET(PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE, r);
}

/**
 * pcicap_ltr_max_latencies_set_no_snoop_scale() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_ltr_max_latencies_set_no_snoop_scale(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE) |
	       FIELD_PREP(PCICAP_LTR_MAX_LATENCIES_NO_SNOOP_SCALE, val);
}

/**
 * pcicap_ltr_max_latencies_snoop_value_decoded() - Snooped
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_latencies_snoop_value_decoded(u32 r)
{
	u64 n = pcicap_ltr_max_latencies_snoop_value(r);

	for (unsigned int i = pcicap_ltr_max_latencies_snoop_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_ltr_max_latencies_no_snoop_value_decoded() - Not snooped
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_ltr_max_latencies_no_snoop_value_decoded(u32 r)
{
	u64 n = pcicap_ltr_max_latencies_no_snoop_value(r);

	for (unsigned int i = pcicap_ltr_max_latencies_no_snoop_scale(r); i; i--)
		n *= 32;
	return n;
}

/**
 * pcicap_ltr_read_max_latencies() - read: Both latencies at once
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ltr_read_max_latencies(const struct pcicap_ltr *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_LTR_MAX_LATENCIES, val);
}

/**
 * pcicap_ltr_update_max_latencies() - change bits: Both latencies at once
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_ltr_update_max_latencies(const struct pcicap_ltr *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_LTR_MAX_LATENCIES_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ltr_read_max_latencies(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_LTR_MAX_LATENCIES,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ltr_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ltr_dwords {
	struct pcicap_ltr v;
	u32 dw[2];
};

/**
 * pcicap_ltr_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ltr_snapshot(const struct pcicap_ltr *v, struct pcicap_ltr_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 1, &s->dw[1]);
}

/**
 * pcicap_ltr_snapshot_max_snoop_latency() - from a snapshot: Of accesses that
 * are snooped
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ltr_snapshot_max_snoop_latency(const struct pcicap_ltr_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LTR_MAX_SNOOP_LATENCY, val);
}

/**
 * pcicap_ltr_snapshot_max_no_snoop_latency() - from a snapshot: Of accesses
 * that are not snooped
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ltr_snapshot_max_no_snoop_latency(const struct pcicap_ltr_dwords *s,
					 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_LTR_MAX_NO_SNOOP_LATENCY, val);
}

/**
 * pcicap_ltr_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ltr_init(struct pcicap_ltr *v)
{
	pcicap_view_clamp(&v->view, 8);
	return 0;
}

/**
 * pcicap_ltr_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ltr_find().
 */
static inline int __must_check
pcicap_ltr_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_ltr *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x0018, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_ltr_init(v);
}

/**
 * pcicap_ltr_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ltr_find(struct pcicap_cfg *cfg, struct pcicap_ltr *v)
{
	return pcicap_ltr_find_after(cfg, 0, v);
}

/**
 * pcicap_ltr_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ltr_find().
 */
static inline int __must_check
pcicap_ltr_find_next(const struct pcicap_ltr *prev, struct pcicap_ltr *v)
{
	return pcicap_ltr_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_LTR_H */
