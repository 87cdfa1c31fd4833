/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Alternate Protocol
 *
 * Generated from specs/ext/altprot.yaml - do not edit.
 * Source: pydiskcmd
 */
#ifndef PCICAP_ALTPROT_H
#define PCICAP_ALTPROT_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_ALTPROT_ID			0x002b

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro: Protocols there are */
#define PCICAP_ALTPROT_CAP			0x04
/* ro: Protocols */
#define  PCICAP_ALTPROT_CAP_COUNT		0x000000ff
/* ro: Selective enabling of protocols is supported */
#define  PCICAP_ALTPROT_CAP_SELECTIVE_ENABLE	0x00000100

/* unknown: Selects the protocol that the data registers show */
#define PCICAP_ALTPROT_CTRL			0x08
/* unknown: Index of the protocol shown in the data registers */
#define  PCICAP_ALTPROT_CTRL_INDEX		0x000000ff
/* unknown: Alternate protocol negotiation is enabled */
#define  PCICAP_ALTPROT_CTRL_GLOBAL_ENABLE	0x00000100

/* ro: The protocol */
#define PCICAP_ALTPROT_DATA1					0x0c
/* ro: Modified training set usage */
#define  PCICAP_ALTPROT_DATA1_USAGE				0x00000007
#define  PCICAP_ALTPROT_DATA1_USAGE_PCI_EXPRESS			0x0
#define  PCICAP_ALTPROT_DATA1_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_ALTPROT_DATA1_USAGE_ALTERNATE_PROTOCOL		0x2
/* ro: Details */
#define  PCICAP_ALTPROT_DATA1_DETAILS				0x0000ffe0
/* ro: Vendor ID of the protocol's owner */
#define  PCICAP_ALTPROT_DATA1_VENDOR_ID				0xffff0000

#define PCICAP_ALTPROT_DATA2			0x10		/* ro: The protocol */
#define  PCICAP_ALTPROT_DATA2_INFORMATION2	0x00ffffff	/* ro: Information 2 */
#define PCICAP_ALTPROT_SELECTIVE_ENABLE_MASK	0x14	/* unknown: Bit n enables protocol n */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_altprot_desc;

/**
 * struct pcicap_altprot - Alternate Protocol
 * @view: where it is
 * @cap_selective_enable: read once: the layout depends on it
 *
 * Made by pcicap_altprot_find() only.
 */
struct pcicap_altprot {
	struct pcicap_view view;
	uint32_t cap_selective_enable;
};

/* Protocols there are */
struct pcicap_altprot_cap {
	uint32_t raw;
};

/* Protocols (raw; quantity in entries) */
static inline uint32_t
pcicap_altprot_cap_count(struct pcicap_altprot_cap r)
{
	return (uint32_t)(r.raw & PCICAP_ALTPROT_CAP_COUNT);
}

/* Selective enabling of protocols is supported */
static inline bool
pcicap_altprot_cap_selective_enable(struct pcicap_altprot_cap r)
{
	return (r.raw & PCICAP_ALTPROT_CAP_SELECTIVE_ENABLE) != 0;
}

/**
 * pcicap_altprot_read_cap() - read: Protocols there are
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_read_cap(const struct pcicap_altprot *v,
			struct pcicap_altprot_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_ALTPROT_CAP, &val->raw);
}

/* Selects the protocol that the data registers show */
struct pcicap_altprot_ctrl {
	uint32_t raw;
};

/* Index of the protocol shown in the data registers */
static inline uint32_t
pcicap_altprot_ctrl_index(struct pcicap_altprot_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_ALTPROT_CTRL_INDEX);
}

/* Alternate protocol negotiation is enabled */
static inline bool
pcicap_altprot_ctrl_global_enable(struct pcicap_altprot_ctrl r)
{
	return (r.raw & PCICAP_ALTPROT_CTRL_GLOBAL_ENABLE) != 0;
}

/**
 * pcicap_altprot_read_ctrl() - read: Selects the protocol that the data
 * registers show
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_read_ctrl(const struct pcicap_altprot *v,
			 struct pcicap_altprot_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_ALTPROT_CTRL, &val->raw);
}

/* The protocol */
struct pcicap_altprot_data1 {
	uint32_t raw;
};

/* Modified training set usage */
static inline uint32_t
pcicap_altprot_data1_usage(struct pcicap_altprot_data1 r)
{
	return (uint32_t)(r.raw & PCICAP_ALTPROT_DATA1_USAGE);
}

/* Details */
static inline uint32_t
pcicap_altprot_data1_details(struct pcicap_altprot_data1 r)
{
	return (uint32_t)((r.raw & PCICAP_ALTPROT_DATA1_DETAILS) >> 5);
}

/* Vendor ID of the protocol's owner */
static inline uint32_t
pcicap_altprot_data1_vendor_id(struct pcicap_altprot_data1 r)
{
	return (uint32_t)((r.raw & PCICAP_ALTPROT_DATA1_VENDOR_ID) >> 16);
}

/**
 * pcicap_altprot_read_data1() - read: The protocol
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_read_data1(const struct pcicap_altprot *v,
			  struct pcicap_altprot_data1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_ALTPROT_DATA1, &val->raw);
}

/* The protocol */
struct pcicap_altprot_data2 {
	uint32_t raw;
};

/* Information 2 */
static inline uint32_t
pcicap_altprot_data2_information2(struct pcicap_altprot_data2 r)
{
	return (uint32_t)(r.raw & PCICAP_ALTPROT_DATA2_INFORMATION2);
}

/**
 * pcicap_altprot_read_data2() - read: The protocol
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_read_data2(const struct pcicap_altprot *v,
			  struct pcicap_altprot_data2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_ALTPROT_DATA2, &val->raw);
}

/**
 * pcicap_altprot_read_selective_enable_mask() - read: Bit n enables protocol n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_read_selective_enable_mask(const struct pcicap_altprot *v,
					  uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_selective_enable != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view,
				  PCICAP_ALTPROT_SELECTIVE_ENABLE_MASK, val);
}

/**
 * struct pcicap_altprot_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_altprot_dwords {
	struct pcicap_altprot v;
	uint32_t dw[6];
};

/**
 * pcicap_altprot_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_snapshot(const struct pcicap_altprot *v,
			struct pcicap_altprot_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 5, &s->dw[1]);
}

/* Protocols there are: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_snapshot_cap(const struct pcicap_altprot_dwords *s,
			    struct pcicap_altprot_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_ALTPROT_CAP,
				    &val->raw);
}

/*
 * Selects the protocol that the data registers show: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_snapshot_ctrl(const struct pcicap_altprot_dwords *s,
			     struct pcicap_altprot_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_ALTPROT_CTRL,
				    &val->raw);
}

/* The protocol: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_snapshot_data1(const struct pcicap_altprot_dwords *s,
			      struct pcicap_altprot_data1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_ALTPROT_DATA1,
				    &val->raw);
}

/* The protocol: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_snapshot_data2(const struct pcicap_altprot_dwords *s,
			      struct pcicap_altprot_data2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_ALTPROT_DATA2,
				    &val->raw);
}

/* Bit n enables protocol n: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_snapshot_selective_enable_mask(const struct pcicap_altprot_dwords *s,
					      uint32_t *val)
{
	const struct pcicap_altprot *v = &s->v;

	*val = UINT32_MAX;
	if (v->cap_selective_enable != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_ALTPROT_SELECTIVE_ENABLE_MASK, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_init(struct pcicap_altprot *v)
{
	int ret;

	{
		struct pcicap_altprot_cap r;

		ret = pcicap_altprot_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_selective_enable = 0;
		if (!ret)
			v->cap_selective_enable =
				pcicap_altprot_cap_selective_enable(r);
	}
	if (v->cap_selective_enable == 1)
		pcicap_view_clamp(&v->view, 24);
	else
		pcicap_view_clamp(&v->view, 20);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_find_after(struct pcicap_cfg *cfg, uint32_t after,
			  struct pcicap_altprot *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x002b, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_altprot_init(v);
}

/**
 * pcicap_altprot_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_find(struct pcicap_cfg *cfg, struct pcicap_altprot *v)
{
	return pcicap_altprot_find_after(cfg, 0, v);
}

/**
 * pcicap_altprot_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_altprot_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_altprot_find_next(const struct pcicap_altprot *prev,
			 struct pcicap_altprot *v)
{
	return pcicap_altprot_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_ALTPROT_H */
