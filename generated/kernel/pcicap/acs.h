/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Access Control Services
 *
 * Generated from specs/ext/acs.yaml - do not edit.
 * Source: PCIe Base, Access Control Services Capability
 */
#ifndef PCICAP_ACS_H
#define PCICAP_ACS_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_ACS_ID				0x000d

/* Registers: offset from the start of the capability; fields: mask, access */

/* ro, hwinit: Controls that there are */
#define PCICAP_ACS_CAP				0x04
/* ro: Checks requester IDs */
#define  PCICAP_ACS_CAP_SOURCE_VALIDATION	0x0001
/* ro: Blocks translated requests */
#define  PCICAP_ACS_CAP_TRANSLATION_BLOCKING	0x0002
/* ro: Sends peer requests up */
#define  PCICAP_ACS_CAP_REQUEST_REDIRECT	0x0004
/* ro: Sends peer completions up */
#define  PCICAP_ACS_CAP_COMPLETION_REDIRECT	0x0008
/* ro: Lets redirected requests come back */
#define  PCICAP_ACS_CAP_UPSTREAM_FORWARDING	0x0010
/* ro: Blocks peer requests by a vector */
#define  PCICAP_ACS_CAP_EGRESS_CONTROL		0x0020
/* ro: Lets translated requests go to the peer */
#define  PCICAP_ACS_CAP_DIRECT_TRANSLATED	0x0040
/* ro: Has control bits 12 to 7 */
#define  PCICAP_ACS_CAP_ENHANCED		0x0080
/* hwinit: Size of the egress control vector */
#define  PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE	0xff00
/* ro: The vector size as a register of its own */
#define PCICAP_ACS_EGRESS_VECTOR_SIZE_BYTE	0x05

/* rw: Controls in use */
#define PCICAP_ACS_CTRL						0x06
/* rw: Checks requester IDs */
#define  PCICAP_ACS_CTRL_SOURCE_VALIDATION			0x0001
/* rw: Blocks translated requests */
#define  PCICAP_ACS_CTRL_TRANSLATION_BLOCKING			0x0002
/* rw: Sends peer requests up */
#define  PCICAP_ACS_CTRL_REQUEST_REDIRECT			0x0004
/* rw: Sends peer completions up */
#define  PCICAP_ACS_CTRL_COMPLETION_REDIRECT			0x0008
/* rw: Lets redirected requests come back */
#define  PCICAP_ACS_CTRL_UPSTREAM_FORWARDING			0x0010
/* rw: Blocks peer requests by a vector */
#define  PCICAP_ACS_CTRL_EGRESS_CONTROL				0x0020
/* rw: Lets translated requests go to the peer */
#define  PCICAP_ACS_CTRL_DIRECT_TRANSLATED			0x0040
/* rw: Blocks I/O requests */
#define  PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING			0x0080
/* rw: What is done with requests to a downstream port's own memory */
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET			0x0300
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_DIRECT_ACCESS	0x0
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_BLOCKING		0x1
#define  PCICAP_ACS_CTRL_DSP_MEMORY_TARGET_REDIRECT		0x2
/* rw: What is done with requests to an upstream port's own memory */
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET			0x0c00
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_DIRECT_ACCESS	0x0
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_BLOCKING		0x1
#define  PCICAP_ACS_CTRL_USP_MEMORY_TARGET_REDIRECT		0x2
/* rw: Sends requests that no port claims up */
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
	u32 cap_egress_control;
	u32 cap_egress_vector_size;
};

/**
 * pcicap_acs_cap_source_validation() - Checks requester IDs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_source_validation(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_SOURCE_VALIDATION, r);
}

/**
 * pcicap_acs_cap_translation_blocking() - Blocks translated requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_translation_blocking(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_TRANSLATION_BLOCKING, r);
}

/**
 * pcicap_acs_cap_request_redirect() - Sends peer requests up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_request_redirect(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_REQUEST_REDIRECT, r);
}

/**
 * pcicap_acs_cap_completion_redirect() - Sends peer completions up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_completion_redirect(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_COMPLETION_REDIRECT, r);
}

/**
 * pcicap_acs_cap_upstream_forwarding() - Lets redirected requests come back
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_upstream_forwarding(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_UPSTREAM_FORWARDING, r);
}

/**
 * pcicap_acs_cap_egress_control() - Blocks peer requests by a vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_egress_control(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_EGRESS_CONTROL, r);
}

/**
 * pcicap_acs_cap_direct_translated() - Lets translated requests go to the peer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_direct_translated(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_DIRECT_TRANSLATED, r);
}

/**
 * pcicap_acs_cap_enhanced() - Has control bits 12 to 7
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_cap_enhanced(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_ENHANCED, r);
}

/**
 * pcicap_acs_cap_egress_vector_size() - Size of the egress control vector
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u16
pcicap_acs_cap_egress_vector_size(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CAP_EGRESS_VECTOR_SIZE, r);
}

/**
 * pcicap_acs_cap_egress_vector_size_decoded() - Size of the egress
 * control vector
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_acs_cap_egress_vector_size_decoded(u16 r)
{
	u64 n = pcicap_acs_cap_egress_vector_size(r);

	return n ? n : 256;
}

/**
 * pcicap_acs_read_cap() - read: Controls that there are
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_acs_read_cap(const struct pcicap_acs *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ACS_CAP, val);
}

/**
 * pcicap_acs_read_egress_vector_size_byte() - read: The vector size as a
 * register of its own
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_acs_read_egress_vector_size_byte(const struct pcicap_acs *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_ACS_EGRESS_VECTOR_SIZE_BYTE,
				 val);
}

/**
 * pcicap_acs_ctrl_source_validation() - Checks requester IDs
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_source_validation(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_SOURCE_VALIDATION, r);
}

/**
 * pcicap_acs_ctrl_set_source_validation() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_source_validation(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_SOURCE_VALIDATION) |
	       FIELD_PREP(PCICAP_ACS_CTRL_SOURCE_VALIDATION, val);
}

/**
 * pcicap_acs_ctrl_translation_blocking() - Blocks translated requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_translation_blocking(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_TRANSLATION_BLOCKING, r);
}

/**
 * pcicap_acs_ctrl_set_translation_blocking() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_translation_blocking(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_TRANSLATION_BLOCKING) |
	       FIELD_PREP(PCICAP_ACS_CTRL_TRANSLATION_BLOCKING, val);
}

/**
 * pcicap_acs_ctrl_request_redirect() - Sends peer requests up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_request_redirect(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_REQUEST_REDIRECT, r);
}

/**
 * pcicap_acs_ctrl_set_request_redirect() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_request_redirect(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_REQUEST_REDIRECT) |
	       FIELD_PREP(PCICAP_ACS_CTRL_REQUEST_REDIRECT, val);
}

/**
 * pcicap_acs_ctrl_completion_redirect() - Sends peer completions up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_completion_redirect(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_COMPLETION_REDIRECT, r);
}

/**
 * pcicap_acs_ctrl_set_completion_redirect() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_completion_redirect(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_COMPLETION_REDIRECT) |
	       FIELD_PREP(PCICAP_ACS_CTRL_COMPLETION_REDIRECT, val);
}

/**
 * pcicap_acs_ctrl_upstream_forwarding() - Lets redirected requests come back
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_upstream_forwarding(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_UPSTREAM_FORWARDING, r);
}

/**
 * pcicap_acs_ctrl_set_upstream_forwarding() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_upstream_forwarding(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_UPSTREAM_FORWARDING) |
	       FIELD_PREP(PCICAP_ACS_CTRL_UPSTREAM_FORWARDING, val);
}

/**
 * pcicap_acs_ctrl_egress_control() - Blocks peer requests by a vector
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_egress_control(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_EGRESS_CONTROL, r);
}

/**
 * pcicap_acs_ctrl_set_egress_control() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_egress_control(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_EGRESS_CONTROL) |
	       FIELD_PREP(PCICAP_ACS_CTRL_EGRESS_CONTROL, val);
}

/**
 * pcicap_acs_ctrl_direct_translated() - Lets translated requests go to the peer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_direct_translated(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_DIRECT_TRANSLATED, r);
}

/**
 * pcicap_acs_ctrl_set_direct_translated() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_direct_translated(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_DIRECT_TRANSLATED) |
	       FIELD_PREP(PCICAP_ACS_CTRL_DIRECT_TRANSLATED, val);
}

/**
 * pcicap_acs_ctrl_io_request_blocking() - Blocks I/O requests
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_io_request_blocking(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING, r);
}

/**
 * pcicap_acs_ctrl_set_io_request_blocking() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_io_request_blocking(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING) |
	       FIELD_PREP(PCICAP_ACS_CTRL_IO_REQUEST_BLOCKING, val);
}

/**
 * pcicap_acs_ctrl_dsp_memory_target() - What is done with requests to a
 * downstream port's own memory
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_acs_ctrl_dsp_memory_target(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_DSP_MEMORY_TARGET, r);
}

/**
 * pcicap_acs_ctrl_set_dsp_memory_target() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_dsp_memory_target(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_DSP_MEMORY_TARGET) |
	       FIELD_PREP(PCICAP_ACS_CTRL_DSP_MEMORY_TARGET, val);
}

/**
 * pcicap_acs_ctrl_usp_memory_target() - What is done with requests to an
 * upstream port's own memory
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_acs_ctrl_usp_memory_target(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_USP_MEMORY_TARGET, r);
}

/**
 * pcicap_acs_ctrl_set_usp_memory_target() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_usp_memory_target(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_USP_MEMORY_TARGET) |
	       FIELD_PREP(PCICAP_ACS_CTRL_USP_MEMORY_TARGET, val);
}

/**
 * pcicap_acs_ctrl_unclaimed_request_redirect() - Sends requests that no port
 * claims up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_acs_ctrl_unclaimed_request_redirect(u16 r)
{
	return FIELD_GET(PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT, r);
}

/**
 * pcicap_acs_ctrl_set_unclaimed_request_redirect() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_acs_ctrl_set_unclaimed_request_redirect(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT) |
	       FIELD_PREP(PCICAP_ACS_CTRL_UNCLAIMED_REQUEST_REDIRECT, val);
}

/**
 * pcicap_acs_read_ctrl() - read: Controls in use
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_acs_read_ctrl(const struct pcicap_acs *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_ACS_CTRL, val);
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
static inline int __must_check
pcicap_acs_update_ctrl(const struct pcicap_acs *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_ACS_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_acs_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_ACS_CTRL,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_acs_read_egress_vector() - read: Bit n blocks requests to port or
 * function n
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
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
 * (read-only handle), or the error of the access.
 */
static inline int __must_check
pcicap_acs_write_egress_vector(const struct pcicap_acs *v, unsigned int index,
			       u32 val)
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
static inline int __must_check
pcicap_acs_update_egress_vector(const struct pcicap_acs *v, unsigned int index,
				u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_acs_read_egress_vector(v, index, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_ACS_EGRESS_VECTOR + index * 4,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_acs_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_acs_dwords {
	struct pcicap_acs v;
	u32 dw[10];
};

/**
 * pcicap_acs_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_acs_snapshot(const struct pcicap_acs *v, struct pcicap_acs_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 9, &s->dw[1]);
}

/**
 * pcicap_acs_snapshot_cap() - from a snapshot: Controls that there are
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_acs_snapshot_cap(const struct pcicap_acs_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ACS_CAP, val);
}

/**
 * pcicap_acs_snapshot_ctrl() - from a snapshot: Controls in use
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_acs_snapshot_ctrl(const struct pcicap_acs_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_ACS_CTRL,
				    val);
}

/**
 * pcicap_acs_snapshot_egress_vector() - from a snapshot: Bit n blocks requests
 * to port or function n
 * @s: the snapshot
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_acs_snapshot_egress_vector(const struct pcicap_acs_dwords *s,
				  unsigned int index, u32 *val)
{
	const struct pcicap_acs *v = &s->v;

	*val = U32_MAX;
	if (v->cap_egress_control != 1)
		return -ENXIO;
	if (index >= pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size, 256),
				   32))
		return -ERANGE;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_ACS_EGRESS_VECTOR + index * 4, val);
}

/**
 * pcicap_acs_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_acs_init(struct pcicap_acs *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_acs_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_egress_control = 0;
		if (!ret)
			v->cap_egress_control = pcicap_acs_cap_egress_control(r);
		v->cap_egress_vector_size = 0;
		if (!ret)
			v->cap_egress_vector_size = pcicap_acs_cap_egress_vector_size(r);
	}
	{
		u32 end = 8;

		if (v->cap_egress_control == 1)
			end = pcicap_raise32(end, 0x08,
					     pcicap_ceil32(pcicap_or32(v->cap_egress_vector_size,
								       256),
							   32),
					     4);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_acs_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_acs_find().
 */
static inline int __must_check
pcicap_acs_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_acs *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_acs_find_next(const struct pcicap_acs *prev, struct pcicap_acs *v)
{
	return pcicap_acs_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_ACS_H */
