/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Message Signaled Interrupts
 *
 * Generated from specs/std/msi.yaml - do not edit.
 */
/* Source: PCI Local Bus 3.0, 6.8.1; PCIe Base, MSI Capability */
#ifndef PCICAP_MSI_H
#define PCICAP_MSI_H

#include <pcicap/kernel/config.h>

/*
 * Code that owns what others do not write, as the PCI core does, defines
 * PCICAP_MSI_OWNER as 1 before it includes this.
 */

/* clang-format off */
#define PCICAP_MSI_ID				0x05

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_msi_ctrl_t;
/* rw, ro: Message Control */
#define PCICAP_MSI_CTRL					0x02
/* rw: MSI is enabled, and INTx is not used */
#define  PCICAP_MSI_CTRL_ENABLE				PCICAP_BITS(pcicap_msi_ctrl_t, 0x0001)
/* ro: Number of vectors that the function requests */
#define  PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_CAPABLE	PCICAP_BITS(pcicap_msi_ctrl_t, 0x000e)
/* rw: Number of vectors that are allocated */
#define  PCICAP_MSI_CTRL_MULTIPLE_MESSAGE_ENABLE	PCICAP_BITS(pcicap_msi_ctrl_t, 0x0070)
/* ro: 64-bit message addresses are supported */
#define  PCICAP_MSI_CTRL_ADDR64				PCICAP_BITS(pcicap_msi_ctrl_t, 0x0080)
/* ro: Per-vector masking is supported */
#define  PCICAP_MSI_CTRL_PER_VECTOR_MASKING		PCICAP_BITS(pcicap_msi_ctrl_t, 0x0100)
/* ro: Extended message data is supported */
#define  PCICAP_MSI_CTRL_EXT_DATA_CAPABLE		PCICAP_BITS(pcicap_msi_ctrl_t, 0x0200)
/* rw: Extended message data is enabled */
#define  PCICAP_MSI_CTRL_EXT_DATA_ENABLE		PCICAP_BITS(pcicap_msi_ctrl_t, 0x0400)
#define  PCICAP_MSI_CTRL_RESET_VALUE			PCICAP_BITS(pcicap_msi_ctrl_t, 0x0000)
/* ro: Upper byte of Message Control */
#define PCICAP_MSI_RFU				0x03

typedef u32 __bitwise pcicap_msi_addr_lo_t;
/* rw: Message address */
#define PCICAP_MSI_ADDR_LO			0x04
/* rw: Address bits 31 to 2 */
#define  PCICAP_MSI_ADDR_LO_ADDRESS		PCICAP_BITS(pcicap_msi_addr_lo_t, 0xfffffffc)
/* rw: Address bits 63 to 32 */
#define PCICAP_MSI_ADDR_HI			0x08
/* rw: Message data; the low bits are the vector */
#define PCICAP_MSI_DATA_AT_0C			0x0c
/* rw: Message data; the low bits are the vector */
#define PCICAP_MSI_DATA_AT_08			0x08
/* rw: Data bits 31 to 16 */
#define PCICAP_MSI_EXT_DATA_AT_0E		0x0e
/* rw: Data bits 31 to 16 */
#define PCICAP_MSI_EXT_DATA_AT_0A		0x0a
/* rw: Bit n masks vector n */
#define PCICAP_MSI_MASK_BITS_AT_10		0x10
/* rw: Bit n masks vector n */
#define PCICAP_MSI_MASK_BITS_AT_0C		0x0c
/* ro: Bit n is set while vector n is pending */
#define PCICAP_MSI_PENDING_BITS_AT_14		0x14
/* ro: Bit n is set while vector n is pending */
#define PCICAP_MSI_PENDING_BITS_AT_10		0x10
/* clang-format on */

/**
 * struct pcicap_msi - Message Signaled Interrupts
 * @dev: the function
 * @pos: offset in its configuration space
 * @ctrl_addr64: read once: the layout depends on it
 * @ctrl_ext_data_capable: read once: the layout depends on it
 * @ctrl_per_vector_masking: read once: the layout depends on it
 *
 * Made by pcicap_msi_find() only.
 */
struct pcicap_msi {
	struct pci_dev *dev;
	u16 pos;
	u32 ctrl_addr64;
	u32 ctrl_ext_data_capable;
	u32 ctrl_per_vector_masking;
};

/* Message Control */
static inline int __must_check
pcicap_msi_read_ctrl(const struct pcicap_msi *v, pcicap_msi_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_MSI_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_msi_update_ctrl(const struct pcicap_msi *v, pcicap_msi_ctrl_t mask,
		       pcicap_msi_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    __is_defined(PCICAP_MSI_OWNER) ? 0x0471 : 0x0400);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_MSI_CTRL + PCICAP_SURE,
				      0xfc71 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Upper byte of Message Control */
static inline int __must_check
pcicap_msi_read_rfu(const struct pcicap_msi *v, u8 *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_MSI_RFU, val);
}

/* Message address */
static inline int __must_check
pcicap_msi_read_addr_lo(const struct pcicap_msi *v, pcicap_msi_addr_lo_t *val)
{
	return pcicap_config_read32(v->dev,
				    v->pos + PCICAP_MSI_ADDR_LO + PCICAP_SURE,
				    (__force u32 *)val);
}

#ifdef PCICAP_MSI_OWNER

static inline int __must_check
pcicap_msi_update_addr_lo(const struct pcicap_msi *v, pcicap_msi_addr_lo_t mask,
			  pcicap_msi_addr_lo_t val)
{
	int ret = pcicap_may_update((__force u32)mask, (__force u32)val,
				    __is_defined(PCICAP_MSI_OWNER) ? 0xfffffffc : 0x00000000);

	if (ret)
		return ret;
	return pcicap_config_update32(v->dev,
				      v->pos + PCICAP_MSI_ADDR_LO + PCICAP_SURE,
				      ~(__force u32)mask, (__force u32)val);
}

#endif

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_msi_read_addr_hi(const struct pcicap_msi *v, u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_addr64 != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev, v->pos + PCICAP_MSI_ADDR_HI, val);
}

static inline int __must_check
pcicap_msi_write_addr_hi(const struct pcicap_msi *v, u32 val)
{
	if (v->ctrl_addr64 != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev, v->pos + PCICAP_MSI_ADDR_HI, val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_msi_data_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x0c;
	return 0x08;
}

/* Message data; the low bits are the vector */
static inline int __must_check
pcicap_msi_read_data(const struct pcicap_msi *v, u16 *val)
{
	return pcicap_config_read16(v->dev, v->pos + pcicap_msi_data_offset(v),
				    val);
}

#ifdef PCICAP_MSI_OWNER

static inline int __must_check
pcicap_msi_write_data(const struct pcicap_msi *v, u16 val)
{
	return pcicap_config_write16(v->dev, v->pos + pcicap_msi_data_offset(v),
				     val);
}

#endif

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_msi_ext_data_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x0e;
	return 0x0a;
}

/* Data bits 31 to 16 */
static inline int __must_check
pcicap_msi_read_ext_data(const struct pcicap_msi *v, u16 *val)
{
	*val = U16_MAX;
	if (v->ctrl_ext_data_capable != 1)
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + pcicap_msi_ext_data_offset(v),
				    val);
}

static inline int __must_check
pcicap_msi_write_ext_data(const struct pcicap_msi *v, u16 val)
{
	if (v->ctrl_ext_data_capable != 1)
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + pcicap_msi_ext_data_offset(v),
				     val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_msi_mask_bits_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x10;
	return 0x0c;
}

/* Bit n masks vector n */
static inline int __must_check
pcicap_msi_read_mask_bits(const struct pcicap_msi *v, u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_msi_mask_bits_offset(v),
				    val);
}

static inline int __must_check
pcicap_msi_write_mask_bits(const struct pcicap_msi *v, u32 val)
{
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_config_write32(v->dev,
				     v->pos + pcicap_msi_mask_bits_offset(v),
				     val);
}

/* Offset in this layout; all ones: it is not there. */
static inline u32
pcicap_msi_pending_bits_offset(const struct pcicap_msi *v)
{
	if (v->ctrl_addr64 == 1)
		return 0x14;
	return 0x10;
}

/* Bit n is set while vector n is pending */
static inline int __must_check
pcicap_msi_read_pending_bits(const struct pcicap_msi *v, u32 *val)
{
	*val = U32_MAX;
	if (v->ctrl_per_vector_masking != 1)
		return -ENXIO;
	return pcicap_config_read32(v->dev,
				    v->pos + pcicap_msi_pending_bits_offset(v),
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_msi_init(struct pcicap_msi *v)
{
	int ret;

	{
		pcicap_msi_ctrl_t r;

		ret = pcicap_msi_read_ctrl(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ctrl_addr64 = 0;
		if (!ret)
			v->ctrl_addr64 = pcicap_get(r, PCICAP_MSI_CTRL_ADDR64);
		v->ctrl_ext_data_capable = 0;
		if (!ret)
			v->ctrl_ext_data_capable =
				pcicap_get(r, PCICAP_MSI_CTRL_EXT_DATA_CAPABLE);
		v->ctrl_per_vector_masking = 0;
		if (!ret)
			v->ctrl_per_vector_masking = pcicap_get(r,
								PCICAP_MSI_CTRL_PER_VECTOR_MASKING);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_msi_at(struct pci_dev *dev, u16 pos, struct pcicap_msi *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_msi_init(v);
}

/**
 * pcicap_msi_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_msi_find(struct pci_dev *dev, struct pcicap_msi *v)
{
	u16 pos = dev->msi_cap;

	if (unlikely(!pos))
		return pcicap_absent(dev);
	return pcicap_msi_at(dev, pos, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_msi_find_next(const struct pcicap_msi *prev, struct pcicap_msi *v)
{
	struct pci_dev *dev = prev->dev;
	u16 pos = pci_find_next_capability(dev, prev->pos, PCICAP_MSI_ID);

	if (!pos)
		return pcicap_absent(dev);
	return pcicap_msi_at(dev, pos, v);
}

#endif /* PCICAP_MSI_H */
