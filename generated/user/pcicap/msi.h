/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Message Signaled Interrupts
 *
 * Generated from specs/std/msi.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.8.1; PCIe Base, MSI Capability
 */
#ifndef PCICAP_MSI_H
#define PCICAP_MSI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_MSI_ID				0x05

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: Message Control */
#define PCICAP_MSI_CTRL					0x02
/* rw: MSI is enabled, and INTx is not used */
#define  PCICAP_MSI_CTRL_ENABLE				0x0001
/* ro: Number of vectors that the function requests */
#define  PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_CAPABLE	0x000e
/* rw: Number of vectors that are allocated */
#define  PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE	0x0070
/* ro: 64-bit message addresses are supported */
#define  PCICAP_MSI_CTRL_ADDR64				0x0080
/* ro: Per-vector masking is supported */
#define  PCICAP_MSI_CTRL_PER_VECTOR_MASKING		0x0100
/* ro: Extended message data is supported */
#define  PCICAP_MSI_CTRL_EXT_DATA_CAPABLE		0x0200
/* rw: Extended message data is enabled */
#define  PCICAP_MSI_CTRL_EXT_DATA_ENABLE		0x0400
#define  PCICAP_MSI_CTRL_RESET_VALUE			0x0000
#define  PCICAP_MSI_CTRL_WRITE_MASK			0x0471
#define  PCICAP_MSI_CTRL_KEEP_MASK			0xfc71
#define PCICAP_MSI_RFU				0x03	/* ro: Upper byte of Message Control */

#define PCICAP_MSI_ADDR_LO			0x04		/* rw: Message address */
#define  PCICAP_MSI_ADDR_LO_ADDRESS		0xfffffffc	/* rw: Address bits 31 to 2 */
#define  PCICAP_MSI_ADDR_LO_WRITE_MASK		0xfffffffc
#define PCICAP_MSI_ADDR_HI			0x08	/* rw: Address bits 63 to 32 */
/* rw: Message data; the low bits are the vector */
#define PCICAP_MSI_DATA_AT_0C			0x0c
/* rw: Message data; the low bits are the vector */
#define PCICAP_MSI_DATA_AT_08			0x08
#define PCICAP_MSI_EXT_DATA_AT_0E		0x0e	/* rw: Data bits 31 to 16 */
#define PCICAP_MSI_EXT_DATA_AT_0A		0x0a	/* rw: Data bits 31 to 16 */
#define PCICAP_MSI_MASK_BITS_AT_10		0x10	/* rw: Bit n masks vector n */
#define PCICAP_MSI_MASK_BITS_AT_0C		0x0c	/* rw: Bit n masks vector n */
/* ro: Bit n is set while vector n is pending */
#define PCICAP_MSI_PENDING_BITS_AT_14		0x14
/* ro: Bit n is set while vector n is pending */
#define PCICAP_MSI_PENDING_BITS_AT_10		0x10
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_msi_desc;

/**
 * struct pcicap_msi - Message Signaled Interrupts
 * @view: where it is
 * @ctrl_addr64: read once: the layout depends on it
 * @ctrl_ext_data_capable: read once: the layout depends on it
 * @ctrl_per_vector_masking: read once: the layout depends on it
 *
 * Made by pcicap_msi_find() only.
 */
struct pcicap_msi {
	struct pcicap_view view;
	uint32_t ctrl_addr64;
	uint32_t ctrl_ext_data_capable;
	uint32_t ctrl_per_vector_masking;
};

/* Message Control */
struct pcicap_msi_ctrl {
	uint16_t raw;
};

/* MSI is enabled, and INTx is not used */
static inline bool
pcicap_msi_ctrl_enable(struct pcicap_msi_ctrl r)
{
	return (r.raw & PCICAP_MSI_CTRL_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_msi_ctrl
pcicap_msi_ctrl_set_enable(struct pcicap_msi_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MSI_CTRL_ENABLE,
			      val ? PCICAP_MSI_CTRL_ENABLE : 0);
	return r;
}

/* Number of vectors that the function requests (raw; quantity in vectors) */
static inline uint16_t
pcicap_msi_ctrl_multiple_message_capable(struct pcicap_msi_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_CAPABLE) >> 1);
}

/* Number of vectors that are allocated (raw; quantity in vectors) */
static inline uint16_t
pcicap_msi_ctrl_multiple_message_enable(struct pcicap_msi_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_msi_ctrl
pcicap_msi_ctrl_set_multiple_message_enable(struct pcicap_msi_ctrl r,
					    uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE,
			      (uint32_t)val << 4);
	return r;
}

/* 64-bit message addresses are supported */
static inline bool
pcicap_msi_ctrl_addr64(struct pcicap_msi_ctrl r)
{
	return (r.raw & PCICAP_MSI_CTRL_ADDR64) != 0;
}

/* Per-vector masking is supported */
static inline bool
pcicap_msi_ctrl_per_vector_masking(struct pcicap_msi_ctrl r)
{
	return (r.raw & PCICAP_MSI_CTRL_PER_VECTOR_MASKING) != 0;
}

/* Extended message data is supported */
static inline bool
pcicap_msi_ctrl_ext_data_capable(struct pcicap_msi_ctrl r)
{
	return (r.raw & PCICAP_MSI_CTRL_EXT_DATA_CAPABLE) != 0;
}

/* Extended message data is enabled */
static inline bool
pcicap_msi_ctrl_ext_data_enable(struct pcicap_msi_ctrl r)
{
	return (r.raw & PCICAP_MSI_CTRL_EXT_DATA_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_msi_ctrl
pcicap_msi_ctrl_set_ext_data_enable(struct pcicap_msi_ctrl r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_MSI_CTRL_EXT_DATA_ENABLE,
			      val ? PCICAP_MSI_CTRL_EXT_DATA_ENABLE : 0);
	return r;
}

/* Number of vectors that the function requests, as a quantity in vectors. */
static inline uint64_t
pcicap_msi_ctrl_multiple_message_capable_decoded(struct pcicap_msi_ctrl r)
{
	uint64_t n = pcicap_msi_ctrl_multiple_message_capable(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_msi_ctrl_multiple_message_capable_encode() - from a quantity: Number
 * of vectors that the function requests
 * @quantity: the quantity in vectors
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_ctrl_multiple_message_capable_encode(uint64_t quantity,
						uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 0, &n);

	*raw = (uint16_t)n;
	return ret;
}

/* Number of vectors that are allocated, as a quantity in vectors. */
static inline uint64_t
pcicap_msi_ctrl_multiple_message_enable_decoded(struct pcicap_msi_ctrl r)
{
	uint64_t n = pcicap_msi_ctrl_multiple_message_enable(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_msi_ctrl_multiple_message_enable_encode() - from a quantity: Number of
 * vectors that are allocated
 * @quantity: the quantity in vectors
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_ctrl_multiple_message_enable_encode(uint64_t quantity, uint16_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 0, &n);

	*raw = (uint16_t)n;
	return ret;
}

/**
 * pcicap_msi_read_ctrl() - read: Message Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_ctrl(const struct pcicap_msi *v, struct pcicap_msi_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MSI_CTRL, &val->raw);
}

/**
 * pcicap_msi_update_ctrl() - change bits: Message Control
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
pcicap_msi_update_ctrl(const struct pcicap_msi *v, uint16_t mask,
		       struct pcicap_msi_ctrl val)
{
	struct pcicap_msi_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MSI_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msi_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MSI_CTRL,
				 (uint16_t)((old.raw & PCICAP_MSI_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_msi_read_rfu() - read: Upper byte of Message Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_rfu(const struct pcicap_msi *v, uint8_t *val)
{
	return pcicap_view_read8(&v->view, PCICAP_MSI_RFU, val);
}

/* Message address */
struct pcicap_msi_addr_lo {
	uint32_t raw;
};

/* Address bits 31 to 2 */
static inline uint32_t
pcicap_msi_addr_lo_address(struct pcicap_msi_addr_lo r)
{
	return (uint32_t)((r.raw & PCICAP_MSI_ADDR_LO_ADDRESS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_msi_addr_lo
pcicap_msi_addr_lo_set_address(struct pcicap_msi_addr_lo r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_MSI_ADDR_LO_ADDRESS,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 31 to 2, as a quantity. */
static inline uint64_t
pcicap_msi_addr_lo_address_decoded(struct pcicap_msi_addr_lo r)
{
	uint64_t n = pcicap_msi_addr_lo_address(r);

	return n << 2;
}

/**
 * pcicap_msi_addr_lo_address_encode() - from a quantity: Address bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_addr_lo_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_msi_read_addr_lo() - read: Message address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_addr_lo(const struct pcicap_msi *v,
			struct pcicap_msi_addr_lo *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MSI_ADDR_LO, &val->raw);
}

/**
 * pcicap_msi_update_addr_lo() - change bits: Message address
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
PCICAP_MUST_CHECK static inline int
pcicap_msi_update_addr_lo(const struct pcicap_msi *v, uint32_t mask,
			  struct pcicap_msi_addr_lo val)
{
	struct pcicap_msi_addr_lo old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_MSI_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msi_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_MSI_ADDR_LO,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_msi_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_addr_hi(const struct pcicap_msi *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->ctrl_addr64 != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, PCICAP_MSI_ADDR_HI, val);
}

/**
 * pcicap_msi_write_addr_hi() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_write_addr_hi(const struct pcicap_msi *v, uint32_t val)
{
	if (v->ctrl_addr64 != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, PCICAP_MSI_ADDR_HI, val);
}

/**
 * pcicap_msi_update_addr_hi() - change bits: Address bits 63 to 32
 * @v: the view
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
pcicap_msi_update_addr_hi(const struct pcicap_msi *v, uint32_t mask,
			  uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msi_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_MSI_ADDR_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
pcicap_msi_data_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x0c;
	return 0x08;
}

/**
 * pcicap_msi_read_data() - read: Message data; the low bits are the vector
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_data(const struct pcicap_msi *v, uint16_t *val)
{
	return pcicap_view_read16(&v->view, pcicap_msi_data_offset(v), val);
}

/**
 * pcicap_msi_write_data() - write: Message data; the low bits are the vector
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_write_data(const struct pcicap_msi *v, uint16_t val)
{
	return pcicap_view_write16(&v->view, pcicap_msi_data_offset(v), val);
}

/**
 * pcicap_msi_update_data() - change bits: Message data; the low bits are
 * the vector
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_update_data(const struct pcicap_msi *v, uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msi_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, pcicap_msi_data_offset(v),
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
pcicap_msi_ext_data_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x0e;
	return 0x0a;
}

/**
 * pcicap_msi_read_ext_data() - read: Data bits 31 to 16
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_ext_data(const struct pcicap_msi *v, uint16_t *val)
{
	*val = UINT16_MAX;
	if (v->ctrl_ext_data_capable != 1)
		return -ENXIO;
	return pcicap_view_read16(&v->view, pcicap_msi_ext_data_offset(v), val);
}

/**
 * pcicap_msi_write_ext_data() - write: Data bits 31 to 16
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_write_ext_data(const struct pcicap_msi *v, uint16_t val)
{
	if (v->ctrl_ext_data_capable != 1)
		return -ENXIO;
	return pcicap_view_write16(&v->view, pcicap_msi_ext_data_offset(v),
				   val);
}

/**
 * pcicap_msi_update_ext_data() - change bits: Data bits 31 to 16
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_update_ext_data(const struct pcicap_msi *v, uint16_t mask,
			   uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msi_read_ext_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, pcicap_msi_ext_data_offset(v),
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
pcicap_msi_mask_bits_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x10;
	return 0x0c;
}

/**
 * pcicap_msi_read_mask_bits() - read: Bit n masks vector n
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_mask_bits(const struct pcicap_msi *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_msi_mask_bits_offset(v),
				  val);
}

/**
 * pcicap_msi_write_mask_bits() - write: Bit n masks vector n
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_write_mask_bits(const struct pcicap_msi *v, uint32_t val)
{
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, pcicap_msi_mask_bits_offset(v),
				   val);
}

/**
 * pcicap_msi_update_mask_bits() - change bits: Bit n masks vector n
 * @v: the view
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
pcicap_msi_update_mask_bits(const struct pcicap_msi *v, uint32_t mask,
			    uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_msi_read_mask_bits(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, pcicap_msi_mask_bits_offset(v),
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Offset in this layout. */
static inline uint32_t
pcicap_msi_pending_bits_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x14;
	return 0x10;
}

/**
 * pcicap_msi_read_pending_bits() - read: Bit n is set while vector n is pending
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_read_pending_bits(const struct pcicap_msi *v, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_msi_pending_bits_offset(v),
				  val);
}

/**
 * struct pcicap_msi_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_msi_dwords {
	struct pcicap_msi v;
	uint32_t dw[6];
};

/**
 * pcicap_msi_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot(const struct pcicap_msi *v, struct pcicap_msi_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/* Message Control: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_ctrl(const struct pcicap_msi_dwords *s,
			 struct pcicap_msi_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MSI_CTRL,
				    &val->raw);
}

/* Message address: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_addr_lo(const struct pcicap_msi_dwords *s,
			    struct pcicap_msi_addr_lo *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSI_ADDR_LO,
				    &val->raw);
}

/* Address bits 63 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_addr_hi(const struct pcicap_msi_dwords *s, uint32_t *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = UINT32_MAX;
	if (v->ctrl_addr64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSI_ADDR_HI,
				    val);
}

/*
 * Message data; the low bits are the vector: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_data(const struct pcicap_msi_dwords *s, uint16_t *val)
{
	const struct pcicap_msi *v = &s->v;

	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    pcicap_msi_data_offset(v), val);
}

/* Data bits 31 to 16: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_ext_data(const struct pcicap_msi_dwords *s, uint16_t *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = UINT16_MAX;
	if (v->ctrl_ext_data_capable != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    pcicap_msi_ext_data_offset(v), val);
}

/* Bit n masks vector n: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_mask_bits(const struct pcicap_msi_dwords *s, uint32_t *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = UINT32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_msi_mask_bits_offset(v), val);
}

/*
 * Bit n is set while vector n is pending: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_snapshot_pending_bits(const struct pcicap_msi_dwords *s,
				 uint32_t *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = UINT32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_msi_pending_bits_offset(v), val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_init(struct pcicap_msi *v)
{
	int ret;

	{
		struct pcicap_msi_ctrl r;

		ret = pcicap_msi_read_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ctrl_addr64 = 0;
		if (!ret)
			v->ctrl_addr64 = pcicap_msi_ctrl_addr64(r);
		v->ctrl_ext_data_capable = 0;
		if (!ret)
			v->ctrl_ext_data_capable =
				pcicap_msi_ctrl_ext_data_capable(r);
		v->ctrl_per_vector_masking = 0;
		if (!ret)
			v->ctrl_per_vector_masking =
				pcicap_msi_ctrl_per_vector_masking(r);
	}
	if (v->ctrl_addr64 == 1 && v->ctrl_per_vector_masking == 1)
		pcicap_view_clamp(&v->view, 24);
	else if (v->ctrl_per_vector_masking == 1)
		pcicap_view_clamp(&v->view, 20);
	else if (v->ctrl_addr64 == 1 && v->ctrl_ext_data_capable == 1)
		pcicap_view_clamp(&v->view, 16);
	else if (v->ctrl_addr64 == 1)
		pcicap_view_clamp(&v->view, 14);
	else if (v->ctrl_ext_data_capable == 1)
		pcicap_view_clamp(&v->view, 12);
	else
		pcicap_view_clamp(&v->view, 10);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_msi_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_msi *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0005, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_msi_init(v);
}

/**
 * pcicap_msi_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_find(struct pcicap_cfg *cfg, struct pcicap_msi *v)
{
	return pcicap_msi_find_after(cfg, 0, v);
}

/**
 * pcicap_msi_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_msi_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_msi_find_next(const struct pcicap_msi *prev, struct pcicap_msi *v)
{
	return pcicap_msi_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_MSI_H */
