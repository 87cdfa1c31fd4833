/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * High Definition Audio Controller: what few need
 *
 * Generated from specs/devices/hda.yaml - do not edit.
 */
#ifndef PCICAP_HDA_MORE_H
#define PCICAP_HDA_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/hda.h>

/**
 * pcicap_hda_regs_gcap_nsdo_decoded() - Number of serial data out signals
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_gcap_nsdo_decoded(pcicap_hda_regs_gcap_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_GCAP_NSDO);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_hda_regs_gcap_nsdo_encode() - from a quantity: Number of serial data
 * out signals
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_gcap_nsdo_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 2,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 0,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_read_gcap_checked() - Global Capabilities
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_gcap_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev,
				  pcicap_hda_regs_gcap_t *val)
{
	*val = pcicap_hda_regs_read_gcap(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Global Capabilities, without the order of readl() */
static inline pcicap_hda_regs_gcap_t
pcicap_hda_regs_read_gcap_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gcap_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_GCAP);
}

/**
 * pcicap_hda_regs_read_vmin_checked() - Minor Version
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_vmin_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev, u8 *val)
{
	*val = pcicap_hda_regs_read_vmin(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Minor Version, without the order of readl() */
static inline u8
pcicap_hda_regs_read_vmin_relaxed(const struct pcicap_hda_regs *v)
{
	return readb_relaxed(v->base + PCICAP_HDA_REGS_VMIN);
}

/**
 * pcicap_hda_regs_read_vmaj_checked() - Major Version
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_vmaj_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev, u8 *val)
{
	*val = pcicap_hda_regs_read_vmaj(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Major Version, without the order of readl() */
static inline u8
pcicap_hda_regs_read_vmaj_relaxed(const struct pcicap_hda_regs *v)
{
	return readb_relaxed(v->base + PCICAP_HDA_REGS_VMAJ);
}

/**
 * pcicap_hda_regs_read_outpay_checked() - Output Payload Capability: words of
 * 16 bits in a frame of 48 kHz
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_outpay_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev, u16 *val)
{
	*val = pcicap_hda_regs_read_outpay(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Output Payload Capability: words of 16 bits in a frame of 48 kHz, without the
 * order of readl()
 */
static inline u16
pcicap_hda_regs_read_outpay_relaxed(const struct pcicap_hda_regs *v)
{
	return readw_relaxed(v->base + PCICAP_HDA_REGS_OUTPAY);
}

/**
 * pcicap_hda_regs_read_inpay_checked() - Input Payload Capability: words of 16
 * bits in a frame of 48 kHz
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_inpay_checked(const struct pcicap_hda_regs *v,
				   struct pci_dev *dev, u16 *val)
{
	*val = pcicap_hda_regs_read_inpay(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Input Payload Capability: words of 16 bits in a frame of 48 kHz, without the
 * order of readl()
 */
static inline u16
pcicap_hda_regs_read_inpay_relaxed(const struct pcicap_hda_regs *v)
{
	return readw_relaxed(v->base + PCICAP_HDA_REGS_INPAY);
}

/**
 * pcicap_hda_regs_read_gctl_checked() - Global Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_gctl_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev,
				  pcicap_hda_regs_gctl_t *val)
{
	*val = pcicap_hda_regs_read_gctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Global Control, without the order of readl() */
static inline pcicap_hda_regs_gctl_t
pcicap_hda_regs_read_gctl_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gctl_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_GCTL);
}

/**
 * pcicap_hda_regs_read_wakeen_checked() - Wake Enable
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_wakeen_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev,
				    pcicap_hda_regs_wakeen_t *val)
{
	*val = pcicap_hda_regs_read_wakeen(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Wake Enable, without the order of readl() */
static inline pcicap_hda_regs_wakeen_t
pcicap_hda_regs_read_wakeen_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_wakeen_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_WAKEEN);
}

/**
 * pcicap_hda_regs_read_statests_checked() - State Change Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_statests_checked(const struct pcicap_hda_regs *v,
				      struct pci_dev *dev,
				      pcicap_hda_regs_statests_t *val)
{
	*val = pcicap_hda_regs_read_statests(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* State Change Status, without the order of readl() */
static inline pcicap_hda_regs_statests_t
pcicap_hda_regs_read_statests_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_statests_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_STATESTS);
}

/**
 * pcicap_hda_regs_read_gsts_checked() - Global Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_gsts_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev,
				  pcicap_hda_regs_gsts_t *val)
{
	*val = pcicap_hda_regs_read_gsts(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Global Status, without the order of readl() */
static inline pcicap_hda_regs_gsts_t
pcicap_hda_regs_read_gsts_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gsts_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_GSTS);
}

/**
 * pcicap_hda_regs_read_gcap2_checked() - Global Capabilities 2
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_gcap2_checked(const struct pcicap_hda_regs *v,
				   struct pci_dev *dev,
				   pcicap_hda_regs_gcap2_t *val)
{
	*val = pcicap_hda_regs_read_gcap2(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Global Capabilities 2, without the order of readl() */
static inline pcicap_hda_regs_gcap2_t
pcicap_hda_regs_read_gcap2_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_gcap2_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_GCAP2);
}

/**
 * pcicap_hda_regs_read_llch_checked() - Linked List Capability Header: where
 * the first capability is, 0: nowhere
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_llch_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev, u16 *val)
{
	*val = pcicap_hda_regs_read_llch(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Linked List Capability Header: where the first capability is, 0: nowhere,
 * without the order of readl()
 */
static inline u16
pcicap_hda_regs_read_llch_relaxed(const struct pcicap_hda_regs *v)
{
	return readw_relaxed(v->base + PCICAP_HDA_REGS_LLCH);
}

/**
 * pcicap_hda_regs_read_outstrmpay_checked() - Output Stream Payload Capability
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_outstrmpay_checked(const struct pcicap_hda_regs *v,
					struct pci_dev *dev,
					pcicap_hda_regs_outstrmpay_t *val)
{
	*val = pcicap_hda_regs_read_outstrmpay(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Output Stream Payload Capability, without the order of readl() */
static inline pcicap_hda_regs_outstrmpay_t
pcicap_hda_regs_read_outstrmpay_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_outstrmpay_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_OUTSTRMPAY);
}

/**
 * pcicap_hda_regs_read_instrmpay_checked() - Input Stream Payload Capability
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_instrmpay_checked(const struct pcicap_hda_regs *v,
				       struct pci_dev *dev,
				       pcicap_hda_regs_instrmpay_t *val)
{
	*val = pcicap_hda_regs_read_instrmpay(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Input Stream Payload Capability, without the order of readl() */
static inline pcicap_hda_regs_instrmpay_t
pcicap_hda_regs_read_instrmpay_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_instrmpay_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_INSTRMPAY);
}

/**
 * pcicap_hda_regs_read_intctl_checked() - Interrupt Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_intctl_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev,
				    pcicap_hda_regs_intctl_t *val)
{
	*val = pcicap_hda_regs_read_intctl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Interrupt Control, without the order of readl() */
static inline pcicap_hda_regs_intctl_t
pcicap_hda_regs_read_intctl_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_intctl_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_INTCTL);
}

static inline void
pcicap_hda_regs_write_intctl_relaxed(const struct pcicap_hda_regs *v,
				     pcicap_hda_regs_intctl_t val)
{
	writel_relaxed((__force u32)val, v->base + PCICAP_HDA_REGS_INTCTL);
}

/**
 * pcicap_hda_regs_read_intsts_checked() - Interrupt Status; cleared where the
 * causes are
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_intsts_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev,
				    pcicap_hda_regs_intsts_t *val)
{
	*val = pcicap_hda_regs_read_intsts(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Interrupt Status; cleared where the causes are, without the order of readl()
 */
static inline pcicap_hda_regs_intsts_t
pcicap_hda_regs_read_intsts_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_intsts_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_INTSTS);
}

/**
 * pcicap_hda_regs_read_walclk_checked() - Wall Clock Counter: periods of 24 MHz
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_walclk_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev, u32 *val)
{
	*val = pcicap_hda_regs_read_walclk(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Wall Clock Counter: periods of 24 MHz, without the order of readl() */
static inline u32
pcicap_hda_regs_read_walclk_relaxed(const struct pcicap_hda_regs *v)
{
	return readl_relaxed(v->base + PCICAP_HDA_REGS_WALCLK);
}

/**
 * pcicap_hda_regs_read_ssync_checked() - Stream Synchronization
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_ssync_checked(const struct pcicap_hda_regs *v,
				   struct pci_dev *dev,
				   pcicap_hda_regs_ssync_t *val)
{
	*val = pcicap_hda_regs_read_ssync(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Stream Synchronization, without the order of readl() */
static inline pcicap_hda_regs_ssync_t
pcicap_hda_regs_read_ssync_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_ssync_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_SSYNC);
}

/**
 * pcicap_hda_regs_corblbase_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_corblbase_base_decoded(pcicap_hda_regs_corblbase_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_CORBLBASE_BASE);

	return n << 7;
}

/**
 * pcicap_hda_regs_corblbase_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_corblbase_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_read_corblbase_checked() - Command Output Ring Buffer, lower
 * half of its address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corblbase_checked(const struct pcicap_hda_regs *v,
				       struct pci_dev *dev,
				       pcicap_hda_regs_corblbase_t *val)
{
	*val = pcicap_hda_regs_read_corblbase(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Command Output Ring Buffer, lower half of its address, without the order
 * of readl()
 */
static inline pcicap_hda_regs_corblbase_t
pcicap_hda_regs_read_corblbase_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corblbase_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_CORBLBASE);
}

static inline void
pcicap_hda_regs_write_corblbase_relaxed(const struct pcicap_hda_regs *v,
					pcicap_hda_regs_corblbase_t val)
{
	writel_relaxed((__force u32)val & 0xffffff80,
		       v->base + PCICAP_HDA_REGS_CORBLBASE);
}

/**
 * pcicap_hda_regs_read_corbubase_checked() - Command Output Ring Buffer, upper
 * half of its address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corbubase_checked(const struct pcicap_hda_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_hda_regs_read_corbubase(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Command Output Ring Buffer, upper half of its address, without the order
 * of readl()
 */
static inline u32
pcicap_hda_regs_read_corbubase_relaxed(const struct pcicap_hda_regs *v)
{
	return readl_relaxed(v->base + PCICAP_HDA_REGS_CORBUBASE);
}

static inline void
pcicap_hda_regs_write_corbubase_relaxed(const struct pcicap_hda_regs *v,
					u32 val)
{
	writel_relaxed(val, v->base + PCICAP_HDA_REGS_CORBUBASE);
}

/**
 * pcicap_hda_regs_read_corbwp_checked() - CORB Write Pointer
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corbwp_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev,
				    pcicap_hda_regs_corbwp_t *val)
{
	*val = pcicap_hda_regs_read_corbwp(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* CORB Write Pointer, without the order of readl() */
static inline pcicap_hda_regs_corbwp_t
pcicap_hda_regs_read_corbwp_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbwp_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_CORBWP);
}

/**
 * pcicap_hda_regs_read_corbrp_checked() - CORB Read Pointer
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corbrp_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev,
				    pcicap_hda_regs_corbrp_t *val)
{
	*val = pcicap_hda_regs_read_corbrp(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* CORB Read Pointer, without the order of readl() */
static inline pcicap_hda_regs_corbrp_t
pcicap_hda_regs_read_corbrp_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbrp_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_CORBRP);
}

/**
 * pcicap_hda_regs_read_corbctl_checked() - CORB Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corbctl_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev,
				     pcicap_hda_regs_corbctl_t *val)
{
	*val = pcicap_hda_regs_read_corbctl(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* CORB Control, without the order of readl() */
static inline pcicap_hda_regs_corbctl_t
pcicap_hda_regs_read_corbctl_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbctl_t)
		readb_relaxed(v->base + PCICAP_HDA_REGS_CORBCTL);
}

/**
 * pcicap_hda_regs_read_corbsts_checked() - CORB Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corbsts_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev,
				     pcicap_hda_regs_corbsts_t *val)
{
	*val = pcicap_hda_regs_read_corbsts(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* CORB Status, without the order of readl() */
static inline pcicap_hda_regs_corbsts_t
pcicap_hda_regs_read_corbsts_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbsts_t)
		readb_relaxed(v->base + PCICAP_HDA_REGS_CORBSTS);
}

/**
 * pcicap_hda_regs_read_corbsize_checked() - CORB Size
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_corbsize_checked(const struct pcicap_hda_regs *v,
				      struct pci_dev *dev,
				      pcicap_hda_regs_corbsize_t *val)
{
	*val = pcicap_hda_regs_read_corbsize(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* CORB Size, without the order of readl() */
static inline pcicap_hda_regs_corbsize_t
pcicap_hda_regs_read_corbsize_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_corbsize_t)
		readb_relaxed(v->base + PCICAP_HDA_REGS_CORBSIZE);
}

/**
 * pcicap_hda_regs_rirblbase_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_rirblbase_base_decoded(pcicap_hda_regs_rirblbase_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_RIRBLBASE_BASE);

	return n << 7;
}

/**
 * pcicap_hda_regs_rirblbase_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_rirblbase_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_read_rirblbase_checked() - Response Input Ring Buffer, lower
 * half of its address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rirblbase_checked(const struct pcicap_hda_regs *v,
				       struct pci_dev *dev,
				       pcicap_hda_regs_rirblbase_t *val)
{
	*val = pcicap_hda_regs_read_rirblbase(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Response Input Ring Buffer, lower half of its address, without the order
 * of readl()
 */
static inline pcicap_hda_regs_rirblbase_t
pcicap_hda_regs_read_rirblbase_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirblbase_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_RIRBLBASE);
}

static inline void
pcicap_hda_regs_write_rirblbase_relaxed(const struct pcicap_hda_regs *v,
					pcicap_hda_regs_rirblbase_t val)
{
	writel_relaxed((__force u32)val & 0xffffff80,
		       v->base + PCICAP_HDA_REGS_RIRBLBASE);
}

/**
 * pcicap_hda_regs_read_rirbubase_checked() - Response Input Ring Buffer, upper
 * half of its address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rirbubase_checked(const struct pcicap_hda_regs *v,
				       struct pci_dev *dev, u32 *val)
{
	*val = pcicap_hda_regs_read_rirbubase(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Response Input Ring Buffer, upper half of its address, without the order
 * of readl()
 */
static inline u32
pcicap_hda_regs_read_rirbubase_relaxed(const struct pcicap_hda_regs *v)
{
	return readl_relaxed(v->base + PCICAP_HDA_REGS_RIRBUBASE);
}

static inline void
pcicap_hda_regs_write_rirbubase_relaxed(const struct pcicap_hda_regs *v,
					u32 val)
{
	writel_relaxed(val, v->base + PCICAP_HDA_REGS_RIRBUBASE);
}

/**
 * pcicap_hda_regs_read_rirbwp_checked() - RIRB Write Pointer
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rirbwp_checked(const struct pcicap_hda_regs *v,
				    struct pci_dev *dev,
				    pcicap_hda_regs_rirbwp_t *val)
{
	*val = pcicap_hda_regs_read_rirbwp(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* RIRB Write Pointer, without the order of readl() */
static inline pcicap_hda_regs_rirbwp_t
pcicap_hda_regs_read_rirbwp_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbwp_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_RIRBWP);
}

static inline void
pcicap_hda_regs_write_rirbwp_relaxed(const struct pcicap_hda_regs *v,
				     pcicap_hda_regs_rirbwp_t val)
{
	writew_relaxed((__force u16)val & 0x8000,
		       v->base + PCICAP_HDA_REGS_RIRBWP);
}

/**
 * pcicap_hda_regs_rintcnt_n_decoded() - Responses until one interrupts
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_rintcnt_n_decoded(pcicap_hda_regs_rintcnt_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_RINTCNT_N);

	return n ? n : 256;
}

/**
 * pcicap_hda_regs_rintcnt_n_encode() - from a quantity: Responses until
 * one interrupts
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_rintcnt_n_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.zero = 256,
		.plus = 0,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_read_rintcnt_checked() - Response Interrupt Count
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rintcnt_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev,
				     pcicap_hda_regs_rintcnt_t *val)
{
	*val = pcicap_hda_regs_read_rintcnt(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Response Interrupt Count, without the order of readl() */
static inline pcicap_hda_regs_rintcnt_t
pcicap_hda_regs_read_rintcnt_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rintcnt_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_RINTCNT);
}

/**
 * pcicap_hda_regs_read_rirbctl_checked() - RIRB Control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rirbctl_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev,
				     pcicap_hda_regs_rirbctl_t *val)
{
	*val = pcicap_hda_regs_read_rirbctl(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* RIRB Control, without the order of readl() */
static inline pcicap_hda_regs_rirbctl_t
pcicap_hda_regs_read_rirbctl_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbctl_t)
		readb_relaxed(v->base + PCICAP_HDA_REGS_RIRBCTL);
}

/**
 * pcicap_hda_regs_read_rirbsts_checked() - RIRB Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rirbsts_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev,
				     pcicap_hda_regs_rirbsts_t *val)
{
	*val = pcicap_hda_regs_read_rirbsts(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* RIRB Status, without the order of readl() */
static inline pcicap_hda_regs_rirbsts_t
pcicap_hda_regs_read_rirbsts_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbsts_t)
		readb_relaxed(v->base + PCICAP_HDA_REGS_RIRBSTS);
}

/**
 * pcicap_hda_regs_read_rirbsize_checked() - RIRB Size
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_rirbsize_checked(const struct pcicap_hda_regs *v,
				      struct pci_dev *dev,
				      pcicap_hda_regs_rirbsize_t *val)
{
	*val = pcicap_hda_regs_read_rirbsize(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* RIRB Size, without the order of readl() */
static inline pcicap_hda_regs_rirbsize_t
pcicap_hda_regs_read_rirbsize_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_rirbsize_t)
		readb_relaxed(v->base + PCICAP_HDA_REGS_RIRBSIZE);
}

/**
 * pcicap_hda_regs_read_icoi_checked() - Immediate Command Output
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_icoi_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev,
				  pcicap_hda_regs_icoi_t *val)
{
	*val = pcicap_hda_regs_read_icoi(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Immediate Command Output, without the order of readl() */
static inline pcicap_hda_regs_icoi_t
pcicap_hda_regs_read_icoi_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_icoi_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_ICOI);
}

static inline void
pcicap_hda_regs_write_icoi_relaxed(const struct pcicap_hda_regs *v,
				   pcicap_hda_regs_icoi_t val)
{
	writel_relaxed((__force u32)val, v->base + PCICAP_HDA_REGS_ICOI);
}

/**
 * pcicap_hda_regs_read_irii_checked() - Immediate Response Input
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_irii_checked(const struct pcicap_hda_regs *v,
				  struct pci_dev *dev, u32 *val)
{
	*val = pcicap_hda_regs_read_irii(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Immediate Response Input, without the order of readl() */
static inline u32
pcicap_hda_regs_read_irii_relaxed(const struct pcicap_hda_regs *v)
{
	return readl_relaxed(v->base + PCICAP_HDA_REGS_IRII);
}

/**
 * pcicap_hda_regs_read_ics_checked() - Immediate Command Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_ics_checked(const struct pcicap_hda_regs *v,
				 struct pci_dev *dev,
				 pcicap_hda_regs_ics_t *val)
{
	*val = pcicap_hda_regs_read_ics(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Immediate Command Status, without the order of readl() */
static inline pcicap_hda_regs_ics_t
pcicap_hda_regs_read_ics_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_ics_t)
		readw_relaxed(v->base + PCICAP_HDA_REGS_ICS);
}

static inline void
pcicap_hda_regs_write_ics_relaxed(const struct pcicap_hda_regs *v,
				  pcicap_hda_regs_ics_t val)
{
	writew_relaxed((__force u16)val & 0x0001,
		       v->base + PCICAP_HDA_REGS_ICS);
}

/**
 * pcicap_hda_regs_dplbase_base_decoded() - Address
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_dplbase_base_decoded(pcicap_hda_regs_dplbase_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_DPLBASE_BASE);

	return n << 7;
}

/**
 * pcicap_hda_regs_dplbase_base_encode() - from a quantity: Address
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_dplbase_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_read_dplbase_checked() - DMA Position Buffer, lower half of
 * its address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_dplbase_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev,
				     pcicap_hda_regs_dplbase_t *val)
{
	*val = pcicap_hda_regs_read_dplbase(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * DMA Position Buffer, lower half of its address, without the order of readl()
 */
static inline pcicap_hda_regs_dplbase_t
pcicap_hda_regs_read_dplbase_relaxed(const struct pcicap_hda_regs *v)
{
	return (__force pcicap_hda_regs_dplbase_t)
		readl_relaxed(v->base + PCICAP_HDA_REGS_DPLBASE);
}

static inline void
pcicap_hda_regs_write_dplbase_relaxed(const struct pcicap_hda_regs *v,
				      pcicap_hda_regs_dplbase_t val)
{
	writel_relaxed((__force u32)val & 0xffffff81,
		       v->base + PCICAP_HDA_REGS_DPLBASE);
}

/**
 * pcicap_hda_regs_read_dpubase_checked() - DMA Position Buffer, upper half of
 * its address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_hda_regs_read_dpubase_checked(const struct pcicap_hda_regs *v,
				     struct pci_dev *dev, u32 *val)
{
	*val = pcicap_hda_regs_read_dpubase(v);
	if (*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * DMA Position Buffer, upper half of its address, without the order of readl()
 */
static inline u32
pcicap_hda_regs_read_dpubase_relaxed(const struct pcicap_hda_regs *v)
{
	return readl_relaxed(v->base + PCICAP_HDA_REGS_DPUBASE);
}

static inline void
pcicap_hda_regs_write_dpubase_relaxed(const struct pcicap_hda_regs *v, u32 val)
{
	writel_relaxed(val, v->base + PCICAP_HDA_REGS_DPUBASE);
}

/**
 * pcicap_hda_regs_read_corb() - read: Address of the command output ring buffer
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_hda_regs_read_corb(const struct pcicap_hda_regs *v, u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		pcicap_hda_regs_corblbase_t r =
			pcicap_hda_regs_read_corblbase(v);
		u64 n = pcicap_get(r, PCICAP_HDA_REGS_CORBLBASE_BASE);

		all |= n << 7;
	}
	{
		u32 r = pcicap_hda_regs_read_corbubase(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_write_corb() - write: Address of the command output
 * ring buffer
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_write_corb(const struct pcicap_hda_regs *v, u64 value)
{
	if ((value & ((1ULL << 7) - 1)))
		return -EDOM;
	{
		u32 val = value >> 7;
		u32 bits = (((u32)val & 0x1ffffff) << 7);
		pcicap_hda_regs_corblbase_t part = (__force typeof(part))bits;

		pcicap_hda_regs_write_corblbase(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_hda_regs_write_corbubase(v, part);
	}
	return 0;
}

/**
 * pcicap_hda_regs_read_rirb() - read: Address of the response input ring buffer
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_hda_regs_read_rirb(const struct pcicap_hda_regs *v, u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		pcicap_hda_regs_rirblbase_t r =
			pcicap_hda_regs_read_rirblbase(v);
		u64 n = pcicap_get(r, PCICAP_HDA_REGS_RIRBLBASE_BASE);

		all |= n << 7;
	}
	{
		u32 r = pcicap_hda_regs_read_rirbubase(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_write_rirb() - write: Address of the response input
 * ring buffer
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_write_rirb(const struct pcicap_hda_regs *v, u64 value)
{
	if ((value & ((1ULL << 7) - 1)))
		return -EDOM;
	{
		u32 val = value >> 7;
		u32 bits = (((u32)val & 0x1ffffff) << 7);
		pcicap_hda_regs_rirblbase_t part = (__force typeof(part))bits;

		pcicap_hda_regs_write_rirblbase(v, part);
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_hda_regs_write_rirbubase(v, part);
	}
	return 0;
}

/**
 * pcicap_hda_regs_read_positions() - read: Address of the DMA position buffer
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_hda_regs_read_positions(const struct pcicap_hda_regs *v, u64 *val)
{
	u64 all = 0;

	*val = U64_MAX;
	{
		pcicap_hda_regs_dplbase_t r = pcicap_hda_regs_read_dplbase(v);
		u64 n = pcicap_get(r, PCICAP_HDA_REGS_DPLBASE_BASE);

		all |= n << 7;
	}
	{
		u32 r = pcicap_hda_regs_read_dpubase(v);
		u64 n = r;

		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_write_positions() - write: Address of the DMA position buffer
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_write_positions(const struct pcicap_hda_regs *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 7) - 1)))
		return -EDOM;
	{
		u32 val = value >> 7;
		u32 bits = (((u32)val & 0x1ffffff) << 7);
		pcicap_hda_regs_dplbase_t part = (__force typeof(part))bits;

		ret = pcicap_hda_regs_update_dplbase(v,
						     (__force typeof(part))0xffffff80,
						     part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		pcicap_hda_regs_write_dpubase(v, part);
	}
	return 0;
}

/**
 * pcicap_hda_regs_in_fmt_chan_decoded() - Number of channels
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_in_fmt_chan_decoded(pcicap_hda_regs_in_fmt_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_IN_FMT_CHAN);

	return (n + 1);
}

/**
 * pcicap_hda_regs_in_fmt_chan_encode() - from a quantity: Number of channels
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_in_fmt_chan_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_in_fmt_div_decoded() - What the base rate is divided by
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_in_fmt_div_decoded(pcicap_hda_regs_in_fmt_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_IN_FMT_DIV);

	return (n + 1);
}

/**
 * pcicap_hda_regs_in_fmt_div_encode() - from a quantity: What the base rate is
 * divided by
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_in_fmt_div_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_in_fmt_mult_decoded() - What the base rate is multiplied by,
 * at most 4
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_in_fmt_mult_decoded(pcicap_hda_regs_in_fmt_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_IN_FMT_MULT);

	return (n + 1);
}

/**
 * pcicap_hda_regs_in_fmt_mult_encode() - from a quantity: What the base rate is
 * multiplied by, at most 4
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_in_fmt_mult_encode(u64 quantity, u16 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 3,
		.plus = 1,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_in_bdpl_base_decoded() - Address of the list
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_hda_regs_in_bdpl_base_decoded(pcicap_hda_regs_in_bdpl_t r)
{
	u64 n = pcicap_get(r, PCICAP_HDA_REGS_IN_BDPL_BASE);

	return n << 7;
}

/**
 * pcicap_hda_regs_in_bdpl_base_encode() - from a quantity: Address of the list
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_hda_regs_in_bdpl_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 25, 7, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_hda_regs_in_read_list() - read: Address of the buffer descriptor list
 * @v: the view
 * @val: the value; all ones after an error
 *
 * Its bits lie in several registers, which are read one after the other. A part
 * that this layout lacks reads as 0.
 *
 * Return: 0, -ENODATA (a part is not within reach), or the error of the access.
 */
static inline int __must_check
pcicap_hda_regs_in_read_list(const struct pcicap_hda_regs_in *v, u64 *val)
{
	u64 all = 0;
	int ret;

	*val = U64_MAX;
	{
		pcicap_hda_regs_in_bdpl_t r;
		u64 n;

		ret = pcicap_hda_regs_in_read_bdpl(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = pcicap_get(r, PCICAP_HDA_REGS_IN_BDPL_BASE);
		all |= n << 7;
	}
	{
		u32 r;
		u64 n;

		ret = pcicap_hda_regs_in_read_bdpu(v, &r);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
		n = r;
		all |= n << 32;
	}
	*val = all;
	return 0;
}

/**
 * pcicap_hda_regs_in_write_list() - write: Address of the buffer
 * descriptor list
 * @v: the view
 * @value: the value
 *
 * Its bits lie in several registers, which are written one after the other.
 * After an error of an access some of them may have been written.
 *
 * Return: 0, -EDOM (a bit below the lowest one is set), -ERANGE (too large, or
 * for a part that this layout lacks), -ENODATA (a part is not within reach), or
 * the error of an access.
 */
static inline int __must_check
pcicap_hda_regs_in_write_list(const struct pcicap_hda_regs_in *v, u64 value)
{
	int ret;

	if ((value & ((1ULL << 7) - 1)))
		return -EDOM;
	{
		u32 val = value >> 7;
		u32 bits = (((u32)val & 0x1ffffff) << 7);
		pcicap_hda_regs_in_bdpl_t part = (__force typeof(part))bits;

		ret = pcicap_hda_regs_in_write_bdpl(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	{
		u32 val = value >> 32;
		u32 bits = ((u32)val & 0xffffffff);
		u32 part = bits;

		ret = pcicap_hda_regs_in_write_bdpu(v, part);
		if (ret)
			return ret == -ENXIO ? -ENODATA : ret;
	}
	return 0;
}

#endif /* PCICAP_HDA_MORE_H */
