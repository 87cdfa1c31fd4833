/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Message Signaled Interrupts
 *
 * Generated from specs/std/msi.yaml - do not edit.
 * Source: PCI Local Bus 3.0, 6.8.1; PCIe Base, MSI Capability
 */
#ifndef PCICAP_MSI_H
#define PCICAP_MSI_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_MSI_ID				0x05

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: Message Control */
#define PCICAP_MSI_CTRL					0x02
/* rw: Uses MSI and not INTx */
#define  PCICAP_MSI_CTRL_ENABLE				0x0001
/* ro: Vectors the function wants */
#define  PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_CAPABLE	0x000e
/* rw: Vectors the function may use */
#define  PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE	0x0070
/* ro: Has a 64-bit address */
#define  PCICAP_MSI_CTRL_ADDR64				0x0080
/* ro: Has mask and pending bits */
#define  PCICAP_MSI_CTRL_PER_VECTOR_MASKING		0x0100
/* ro: Has the upper half of the message data */
#define  PCICAP_MSI_CTRL_EXT_DATA_CAPABLE		0x0200
/* rw: Messages carry all 32 data bits */
#define  PCICAP_MSI_CTRL_EXT_DATA_ENABLE		0x0400
#define  PCICAP_MSI_CTRL_WRITE_MASK			0x0471
#define  PCICAP_MSI_CTRL_KEEP_MASK			0xfc71
#define PCICAP_MSI_RFU				0x03	/* ro: High byte of Message Control */

#define PCICAP_MSI_ADDR_LO			0x04		/* rw: Address of the message */
#define  PCICAP_MSI_ADDR_LO_ADDRESS		0xfffffffc	/* rw: Address bits 31 to 2 */
#define  PCICAP_MSI_ADDR_LO_WRITE_MASK		0xfffffffc
#define PCICAP_MSI_ADDR_HI			0x08	/* rw: Address bits 63 to 32 */
/* rw: Data of the message; the low bits are the vector */
#define PCICAP_MSI_DATA_AT_0C			0x0c
/* rw: Data of the message; the low bits are the vector */
#define PCICAP_MSI_DATA_AT_08			0x08
#define PCICAP_MSI_EXT_DATA_AT_0E		0x0e	/* rw: Data bits 31 to 16 */
#define PCICAP_MSI_EXT_DATA_AT_0A		0x0a	/* rw: Data bits 31 to 16 */
/* rw: Bit n keeps vector n from being sent */
#define PCICAP_MSI_MASK_BITS_AT_10		0x10
/* rw: Bit n keeps vector n from being sent */
#define PCICAP_MSI_MASK_BITS_AT_0C		0x0c
#define PCICAP_MSI_PENDING_BITS_AT_14		0x14	/* ro: Bit n says that vector n waits */
#define PCICAP_MSI_PENDING_BITS_AT_10		0x10	/* ro: Bit n says that vector n waits */
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
	u32 ctrl_addr64;
	u32 ctrl_ext_data_capable;
	u32 ctrl_per_vector_masking;
};

/**
 * pcicap_msi_ctrl_enable() - Uses MSI and not INTx
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msi_ctrl_enable(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_ENABLE, r);
}

/**
 * pcicap_msi_ctrl_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_msi_ctrl_set_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_MSI_CTRL_ENABLE) |
	       FIELD_PREP(PCICAP_MSI_CTRL_ENABLE, val);
}

/**
 * pcicap_msi_ctrl_multiple_message_capable() - Vectors the function wants
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in vectors.
 */
static inline u16
pcicap_msi_ctrl_multiple_message_capable(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_CAPABLE, r);
}

/**
 * pcicap_msi_ctrl_multiple_message_enable() - Vectors the function may use
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in vectors.
 */
static inline u16
pcicap_msi_ctrl_multiple_message_enable(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE, r);
}

/**
 * pcicap_msi_ctrl_set_multiple_message_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_msi_ctrl_set_multiple_message_enable(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE) |
	       FIELD_PREP(PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE, val);
}

/**
 * pcicap_msi_ctrl_addr64() - Has a 64-bit address
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msi_ctrl_addr64(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_ADDR64, r);
}

/**
 * pcicap_msi_ctrl_per_vector_masking() - Has mask and pending bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msi_ctrl_per_vector_masking(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_PER_VECTOR_MASKING, r);
}

/**
 * pcicap_msi_ctrl_ext_data_capable() - Has the upper half of the message data
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msi_ctrl_ext_data_capable(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_EXT_DATA_CAPABLE, r);
}

/**
 * pcicap_msi_ctrl_ext_data_enable() - Messages carry all 32 data bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_msi_ctrl_ext_data_enable(u16 r)
{
	return FIELD_GET(PCICAP_MSI_CTRL_EXT_DATA_ENABLE, r);
}

/**
 * pcicap_msi_ctrl_set_ext_data_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_msi_ctrl_set_ext_data_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_MSI_CTRL_EXT_DATA_ENABLE) |
	       FIELD_PREP(PCICAP_MSI_CTRL_EXT_DATA_ENABLE, val);
}

/**
 * pcicap_msi_ctrl_multiple_message_capable_decoded() - Vectors the
 * function wants
 * @r: value of the register
 *
 * Return: the field as a quantity in vectors.
 */
static inline u64
pcicap_msi_ctrl_multiple_message_capable_decoded(u16 r)
{
	u64 n = pcicap_msi_ctrl_multiple_message_capable(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_msi_ctrl_multiple_message_enable_decoded() - Vectors the function
 * may use
 * @r: value of the register
 *
 * Return: the field as a quantity in vectors.
 */
static inline u64
pcicap_msi_ctrl_multiple_message_enable_decoded(u16 r)
{
	u64 n = pcicap_msi_ctrl_multiple_message_enable(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_msi_read_ctrl() - read: Message Control
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_ctrl(const struct pcicap_msi *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_MSI_CTRL, val);
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
static inline int __must_check
pcicap_msi_update_ctrl(const struct pcicap_msi *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_MSI_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msi_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_MSI_CTRL,
				 (u16)((old & PCICAP_MSI_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_msi_read_rfu() - read: High byte of Message Control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_rfu(const struct pcicap_msi *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_MSI_RFU, val);
}

/**
 * pcicap_msi_addr_lo_address() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_msi_addr_lo_address(u32 r)
{
	return FIELD_GET(PCICAP_MSI_ADDR_LO_ADDRESS, r);
}

/**
 * pcicap_msi_addr_lo_set_address() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_msi_addr_lo_set_address(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_MSI_ADDR_LO_ADDRESS) |
	       FIELD_PREP(PCICAP_MSI_ADDR_LO_ADDRESS, val);
}

/**
 * pcicap_msi_addr_lo_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_msi_addr_lo_address_decoded(u32 r)
{
	u64 n = pcicap_msi_addr_lo_address(r);

	return n << 2;
}

/**
 * pcicap_msi_read_addr_lo() - read: Address of the message
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_addr_lo(const struct pcicap_msi *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_MSI_ADDR_LO, val);
}

/**
 * pcicap_msi_update_addr_lo() - change bits: Address of the message
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
pcicap_msi_update_addr_lo(const struct pcicap_msi *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_MSI_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msi_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_MSI_ADDR_LO,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_msi_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_addr_hi(const struct pcicap_msi *v, u32 *val)
{
	*val = U32_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_msi_write_addr_hi(const struct pcicap_msi *v, u32 val)
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
static inline int __must_check
pcicap_msi_update_addr_hi(const struct pcicap_msi *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msi_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_MSI_ADDR_HI,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_msi_data_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_msi_data_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x0c;
	return 0x08;
}

/**
 * pcicap_msi_read_data() - read: Data of the message; the low bits are
 * the vector
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_data(const struct pcicap_msi *v, u16 *val)
{
	return pcicap_view_read16(&v->view, pcicap_msi_data_offset(v), val);
}

/**
 * pcicap_msi_write_data() - write: Data of the message; the low bits are
 * the vector
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_msi_write_data(const struct pcicap_msi *v, u16 val)
{
	return pcicap_view_write16(&v->view, pcicap_msi_data_offset(v), val);
}

/**
 * pcicap_msi_update_data() - change bits: Data of the message; the low bits are
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
static inline int __must_check
pcicap_msi_update_data(const struct pcicap_msi *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msi_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, pcicap_msi_data_offset(v),
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_msi_ext_data_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
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
 * the access.
 */
static inline int __must_check
pcicap_msi_read_ext_data(const struct pcicap_msi *v, u16 *val)
{
	*val = U16_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_msi_write_ext_data(const struct pcicap_msi *v, u16 val)
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
static inline int __must_check
pcicap_msi_update_ext_data(const struct pcicap_msi *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msi_read_ext_data(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, pcicap_msi_ext_data_offset(v),
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_msi_mask_bits_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_msi_mask_bits_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x10;
	return 0x0c;
}

/**
 * pcicap_msi_read_mask_bits() - read: Bit n keeps vector n from being sent
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_mask_bits(const struct pcicap_msi *v, u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_view_read32(&v->view, pcicap_msi_mask_bits_offset(v),
				  val);
}

/**
 * pcicap_msi_write_mask_bits() - write: Bit n keeps vector n from being sent
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_msi_write_mask_bits(const struct pcicap_msi *v, u32 val)
{
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_view_write32(&v->view, pcicap_msi_mask_bits_offset(v),
				   val);
}

/**
 * pcicap_msi_update_mask_bits() - change bits: Bit n keeps vector n from
 * being sent
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
static inline int __must_check
pcicap_msi_update_mask_bits(const struct pcicap_msi *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_msi_read_mask_bits(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, pcicap_msi_mask_bits_offset(v),
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_msi_pending_bits_offset() - offset in this layout
 * @v: the view
 *
 * Return: the offset; U32_MAX if the layout lacks the register.
 */
static inline u32
pcicap_msi_pending_bits_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x14;
	return 0x10;
}

/**
 * pcicap_msi_read_pending_bits() - read: Bit n says that vector n waits
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_msi_read_pending_bits(const struct pcicap_msi *v, u32 *val)
{
	*val = U32_MAX;
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
	u32 dw[6];
};

/**
 * pcicap_msi_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_msi_snapshot(const struct pcicap_msi *v, struct pcicap_msi_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/**
 * pcicap_msi_snapshot_ctrl() - from a snapshot: Message Control
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_ctrl(const struct pcicap_msi_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size, PCICAP_MSI_CTRL,
				    val);
}

/**
 * pcicap_msi_snapshot_addr_lo() - from a snapshot: Address of the message
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_addr_lo(const struct pcicap_msi_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSI_ADDR_LO,
				    val);
}

/**
 * pcicap_msi_snapshot_addr_hi() - from a snapshot: Address bits 63 to 32
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_addr_hi(const struct pcicap_msi_dwords *s, u32 *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = U32_MAX;
	if (v->ctrl_addr64 != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_MSI_ADDR_HI,
				    val);
}

/**
 * pcicap_msi_snapshot_data() - from a snapshot: Data of the message; the low
 * bits are the vector
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_data(const struct pcicap_msi_dwords *s, u16 *val)
{
	const struct pcicap_msi *v = &s->v;

	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    pcicap_msi_data_offset(v), val);
}

/**
 * pcicap_msi_snapshot_ext_data() - from a snapshot: Data bits 31 to 16
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_ext_data(const struct pcicap_msi_dwords *s, u16 *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = U16_MAX;
	if (v->ctrl_ext_data_capable != 1)
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    pcicap_msi_ext_data_offset(v), val);
}

/**
 * pcicap_msi_snapshot_mask_bits() - from a snapshot: Bit n keeps vector n from
 * being sent
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_mask_bits(const struct pcicap_msi_dwords *s, u32 *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = U32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_msi_mask_bits_offset(v), val);
}

/**
 * pcicap_msi_snapshot_pending_bits() - from a snapshot: Bit n says that vector
 * n waits
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_msi_snapshot_pending_bits(const struct pcicap_msi_dwords *s, u32 *val)
{
	const struct pcicap_msi *v = &s->v;

	*val = U32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    pcicap_msi_pending_bits_offset(v), val);
}

/**
 * pcicap_msi_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_msi_init(struct pcicap_msi *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_msi_read_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ctrl_addr64 = 0;
		if (!ret)
			v->ctrl_addr64 = pcicap_msi_ctrl_addr64(r);
		v->ctrl_ext_data_capable = 0;
		if (!ret)
			v->ctrl_ext_data_capable = pcicap_msi_ctrl_ext_data_capable(r);
		v->ctrl_per_vector_masking = 0;
		if (!ret)
			v->ctrl_per_vector_masking = pcicap_msi_ctrl_per_vector_masking(r);
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

/**
 * pcicap_msi_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_msi_find().
 */
static inline int __must_check
pcicap_msi_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_msi *v)
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_msi_find_next(const struct pcicap_msi *prev, struct pcicap_msi *v)
{
	return pcicap_msi_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_MSI_H */
