/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access Control Services
 *
 * Generated from specs/ext/acs.yaml - do not edit.
 * Source: PCIe Base, Access Control Services Capability
 */
#ifndef PCICAP_ACS_H
#define PCICAP_ACS_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_ACS_ID				0x000d

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: Supported access controls */
#define PCICAP_ACS_CAP				0x04
/* ro: Checks requester IDs */
#define  PCICAP_ACS_CAP_SOURCE_VALIDATION	0x0001
/* ro: Blocks translated requests */
#define  PCICAP_ACS_CAP_TRANSLATION_BLOCKING	0x0002
/* ro: Redirects peer-to-peer requests upstream */
#define  PCICAP_ACS_CAP_REQUEST_REDIRECT	0x0004
/* ro: Redirects peer-to-peer completions upstream */
#define  PCICAP_ACS_CAP_COMPLETION_REDIRECT	0x0008
/* ro: Forwards redirected requests downstream again */
#define  PCICAP_ACS_CAP_UPSTREAM_FORWARDING	0x0010
/* ro: Blocks peer-to-peer requests by the egress control vector */
#define  PCICAP_ACS_CAP_EGRESS_CONTROL		0x0020
/* ro: Routes translated peer-to-peer requests directly */
#define  PCICAP_ACS_CAP_DIRECT_TRANSLATED	0x0040
/* ro: Enhanced capability: control bits 12 to 7 are implemented */
#define  PCICAP_ACS_CAP_ENHANCED		0x0080
/* hwinit: Number of bits in the egress control vector */
#define  PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE	0xff00
/* ro: Egress control vector size, as a register */
#define PCICAP_ACS_EGRESS_VECTOR_SIZE_BYTE	0x05

/* rw: Controls in use */
#define PCICAP_ACS_CTRL						0x06
/* rw: Checks requester IDs */
#define  PCICAP_ACS_CTRL_SOURCE_VALIDATION			0x0001
/* rw: Blocks translated requests */
#define  PCICAP_ACS_CTRL_TRANSLATION_BLOCKING			0x0002
/* rw: Redirects peer-to-peer requests upstream */
#define  PCICAP_ACS_CTRL_REQUEST_REDIRECT			0x0004
/* rw: Redirects peer-to-peer completions upstream */
#define  PCICAP_ACS_CTRL_COMPLETION_REDIRECT			0x0008
/* rw: Forwards redirected requests downstream again */
#define  PCICAP_ACS_CTRL_UPSTREAM_FORWARDING			0x0010
/* rw: Blocks peer-to-peer requests by the egress control vector */
#define  PCICAP_ACS_CTRL_EGRESS_CONTROL				0x0020
/* rw: Routes translated peer-to-peer requests directly */
#define  PCICAP_ACS_CTRL_DIRECT_TRANSLATED			0x0040
/* rw: Blocks I/O requests */
#define  PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING			0x0080
/* rw: Handling of requests to a downstream port's own memory */
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET			0x0300
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_DIRECT_ACCESS	0x0
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_BLOCKING		0x1
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_REDIRECT		0x2
/* rw: Handling of requests to an upstream port's own memory */
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET			0x0c00
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_DIRECT_ACCESS	0x0
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_BLOCKING		0x1
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_REDIRECT		0x2
/* rw: Redirects unclaimed requests upstream */
#define  PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT		0x1000
#define  PCICAP_ACS_CTRL_WRITE_MASK				0x1fff
/* rw: Bit n blocks requests to port or function n */
#define PCICAP_ACS_EGRESS_VECTOR		0x08
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_acs_desc;

/**
 * struct pcicap_acs - Access Control Services
 * @view: where it is
 * @cap_egress_control: read once: the layout depends on it
 * @cap_egress_vector_size: read once: the layout depends on it
 *
 * Made by pcicap_acs_find() only.
 */
struct pcicap_acs {
	struct pcicap_view view;
	uint32_t cap_egress_control;
	uint32_t cap_egress_vector_size;
};

/* Supported access controls */
struct pcicap_acs_cap {
	uint16_t raw;
};

/* Checks requester IDs */
static inline bool
pcicap_acs_cap_source_validation(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_SOURCE_VALIDATION) != 0;
}

/* Blocks translated requests */
static inline bool
pcicap_acs_cap_translation_blocking(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_TRANSLATION_BLOCKING) != 0;
}

/* Redirects peer-to-peer requests upstream */
static inline bool
pcicap_acs_cap_request_redirect(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_REQUEST_REDIRECT) != 0;
}

/* Redirects peer-to-peer completions upstream */
static inline bool
pcicap_acs_cap_completion_redirect(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_COMPLETION_REDIRECT) != 0;
}

/* Forwards redirected requests downstream again */
static inline bool
pcicap_acs_cap_upstream_forwarding(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_UPSTREAM_FORWARDING) != 0;
}

/* Blocks peer-to-peer requests by the egress control vector */
static inline bool
pcicap_acs_cap_egress_control(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_EGRESS_CONTROL) != 0;
}

/* Routes translated peer-to-peer requests directly */
static inline bool
pcicap_acs_cap_direct_translated(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_DIRECT_TRANSLATED) != 0;
}

/* Enhanced capability: control bits 12 to 7 are implemented */
static inline bool
pcicap_acs_cap_enhanced(struct pcicap_acs_cap r)
{
	return (r.raw & PCICAP_ACS_CAP_ENHANCED) != 0;
}

/* Number of bits in the egress control vector (raw; quantity in bits) */
static inline uint16_t
pcicap_acs_cap_egress_vector_size(struct pcicap_acs_cap r)
{
	return (uint16_t)((r.raw & PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE) >> 8);
}

/* Number of bits in the egress control vector, as a quantity in bits. */
static inline uint64_t
pcicap_acs_cap_egress_vector_size_decoded(struct pcicap_acs_cap r)
{
	uint64_t n = pcicap_acs_cap_egress_vector_size(r);

	return n ? n : 256;
}

/**
 * pcicap_acs_cap_egress_vector_size_encode() - from a quantity: Number of bits
 * in the egress control vector
 * @quantity: the quantity in bits
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_cap_egress_vector_size_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 256, 0, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_acs_read_cap() - read: Supported access controls
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_read_cap(const struct pcicap_acs *v, struct pcicap_acs_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ACS_CAP, &val->raw);
}

/**
 * pcicap_acs_read_egress_vector_size_byte() - read: Egress control vector size,
 * as a register
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_read_egress_vector_size_byte(const struct pcicap_acs *v,
					uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_ACS_EGRESS_VECTOR_SIZE_BYTE,
				 val);
}

/* Controls in use */
struct pcicap_acs_ctrl {
	uint16_t raw;
};

/* Checks requester IDs */
static inline bool
pcicap_acs_ctrl_source_validation(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_SOURCE_VALIDATION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_source_validation(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_SOURCE_VALIDATION,
			      val ? PCICAP_ACS_CTRL_SOURCE_VALIDATION : 0);
	return r;
}

/* Blocks translated requests */
static inline bool
pcicap_acs_ctrl_translation_blocking(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_TRANSLATION_BLOCKING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_translation_blocking(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_TRANSLATION_BLOCKING,
			      val ? PCICAP_ACS_CTRL_TRANSLATION_BLOCKING : 0);
	return r;
}

/* Redirects peer-to-peer requests upstream */
static inline bool
pcicap_acs_ctrl_request_redirect(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_REQUEST_REDIRECT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_request_redirect(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_REQUEST_REDIRECT,
			      val ? PCICAP_ACS_CTRL_REQUEST_REDIRECT : 0);
	return r;
}

/* Redirects peer-to-peer completions upstream */
static inline bool
pcicap_acs_ctrl_completion_redirect(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_COMPLETION_REDIRECT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_completion_redirect(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_COMPLETION_REDIRECT,
			      val ? PCICAP_ACS_CTRL_COMPLETION_REDIRECT : 0);
	return r;
}

/* Forwards redirected requests downstream again */
static inline bool
pcicap_acs_ctrl_upstream_forwarding(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_UPSTREAM_FORWARDING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_upstream_forwarding(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_UPSTREAM_FORWARDING,
			      val ? PCICAP_ACS_CTRL_UPSTREAM_FORWARDING : 0);
	return r;
}

/* Blocks peer-to-peer requests by the egress control vector */
static inline bool
pcicap_acs_ctrl_egress_control(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_EGRESS_CONTROL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_egress_control(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_EGRESS_CONTROL,
			      val ? PCICAP_ACS_CTRL_EGRESS_CONTROL : 0);
	return r;
}

/* Routes translated peer-to-peer requests directly */
static inline bool
pcicap_acs_ctrl_direct_translated(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_DIRECT_TRANSLATED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_direct_translated(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_DIRECT_TRANSLATED,
			      val ? PCICAP_ACS_CTRL_DIRECT_TRANSLATED : 0);
	return r;
}

/* Blocks I/O requests */
static inline bool
pcicap_acs_ctrl_io_request_blocking(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_io_request_blocking(struct pcicap_acs_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING,
			      val ? PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING : 0);
	return r;
}

/* Handling of requests to a downstream port's own memory */
static inline uint16_t
pcicap_acs_ctrl_dsp_memory_target(struct pcicap_acs_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_ACS_CTRL_DSP_MEMORY_TARGET) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_dsp_memory_target(struct pcicap_acs_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_DSP_MEMORY_TARGET,
			      (uint32_t)val << 8);
	return r;
}

/* Handling of requests to an upstream port's own memory */
static inline uint16_t
pcicap_acs_ctrl_usp_memory_target(struct pcicap_acs_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_ACS_CTRL_USP_MEMORY_TARGET) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_usp_memory_target(struct pcicap_acs_ctrl r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_USP_MEMORY_TARGET,
			      (uint32_t)val << 10);
	return r;
}

/* Redirects unclaimed requests upstream */
static inline bool
pcicap_acs_ctrl_unclaimed_request_redirect(struct pcicap_acs_ctrl r)
{
	return (r.raw & PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_acs_ctrl
pcicap_acs_ctrl_set_unclaimed_request_redirect(struct pcicap_acs_ctrl r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT,
			      val ? PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT : 0);
	return r;
}

/**
 * pcicap_acs_read_ctrl() - read: Controls in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_read_ctrl(const struct pcicap_acs *v, struct pcicap_acs_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ACS_CTRL, &val->raw);
}

/**
 * pcicap_acs_update_ctrl() - change bits: Controls in use
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
PCICAP_MUST_CHECK static inline int
pcicap_acs_update_ctrl(const struct pcicap_acs *v, uint16_t mask,
		       struct pcicap_acs_ctrl val)
{
	struct pcicap_acs_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_ACS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_acs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_ACS_CTRL,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_acs_read_egress_vector() - read: Bit n blocks requests to port or
 * function n
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_read_egress_vector(const struct pcicap_acs *v, unsigned int index,
			      uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_egress_control != 1)
		return -ENXIO;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size, 256),
				   32))
		return -ERANGE;
	return pcicap_view_read32(&v->view,
				  PCICAP_ACS_EGRESS_VECTOR + index * 4, val);
}

/**
 * pcicap_acs_write_egress_vector() - write: Bit n blocks requests to port or
 * function n
 * @v: the view
 * @index: which element
 * @val: the value
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_write_egress_vector(const struct pcicap_acs *v, unsigned int index,
			       uint32_t val)
{
	if (v->cap_egress_control != 1)
		return -ENXIO;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size, 256),
				   32))
		return -ERANGE;
	return pcicap_view_write32(&v->view,
				   PCICAP_ACS_EGRESS_VECTOR + index * 4, val);
}

/**
 * pcicap_acs_update_egress_vector() - change bits: Bit n blocks requests to
 * port or function n
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 32 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_update_egress_vector(const struct pcicap_acs *v, unsigned int index,
				uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_acs_read_egress_vector(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_ACS_EGRESS_VECTOR + index * 4,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_acs_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_acs_dwords {
	struct pcicap_acs v;
	uint32_t dw[10];
};

/**
 * pcicap_acs_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_snapshot(const struct pcicap_acs *v, struct pcicap_acs_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 9, &s->dw[1]);
}

/* Supported access controls: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_acs_snapshot_cap(const struct pcicap_acs_dwords *s,
			struct pcicap_acs_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ACS_CAP,
				    &val->raw);
}

/* Controls in use: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_acs_snapshot_ctrl(const struct pcicap_acs_dwords *s,
			 struct pcicap_acs_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ACS_CTRL,
				    &val->raw);
}

/*
 * Bit n blocks requests to port or function n: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_snapshot_egress_vector(const struct pcicap_acs_dwords *s,
				  unsigned int index, uint32_t *val)
{
	const struct pcicap_acs *v = &s->v;

	*val = UINT32_MAX;
	if (v->cap_egress_control != 1)
		return -ENXIO;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size, 256),
				   32))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_ACS_EGRESS_VECTOR + index * 4, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_acs_init(struct pcicap_acs *v)
{
	int ret;

	{
		struct pcicap_acs_cap r;

		ret = pcicap_acs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_egress_control = 0;
		if (!ret)
			v->cap_egress_control =
				pcicap_acs_cap_egress_control(r);
		v->cap_egress_vector_size = 0;
		if (!ret)
			v->cap_egress_vector_size =
				pcicap_acs_cap_egress_vector_size(r);
	}
	{
		uint32_t end = 8;

		if (v->cap_egress_control == 1)
			end = pcicap_raise_array32(end, 0x08,
						   pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size,
									     256),
								 32),
						   4);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_acs_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_acs *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x000d, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_acs_init(v);
}

/**
 * pcicap_acs_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_find(struct pcicap_cfg *cfg, struct pcicap_acs *v)
{
	return pcicap_acs_find_after(cfg, 0, v);
}

/**
 * pcicap_acs_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_acs_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_acs_find_next(const struct pcicap_acs *prev, struct pcicap_acs *v)
{
	return pcicap_acs_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_ACS_H */
