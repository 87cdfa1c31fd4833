/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Host Controller: what few need
 *
 * Generated from specs/devices/ehci.yaml - do not edit.
 */
#ifndef PCICAP_EHCI_MORE_H
#define PCICAP_EHCI_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/ehci.h>

/**
 * pcicap_ehci_hc_read_caplength_checked() - Capability Registers Length: where
 * the operational registers begin
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ehci_hc_read_caplength_checked(const struct pcicap_ehci_hc *v,
				      struct pci_dev *dev, u8 *val)
{
	*val = pcicap_ehci_hc_read_caplength(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Capability Registers Length: where the operational registers begin, without
 * the order of readl()
 */
static inline u8
pcicap_ehci_hc_read_caplength_relaxed(const struct pcicap_ehci_hc *v)
{
	return readb_relaxed(v->base + PCICAP_EHCI_HC_CAPLENGTH);
}

/**
 * pcicap_ehci_hc_read_hciversion_checked() - Host Controller Interface Version:
 * 0x0100 for 1.0
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ehci_hc_read_hciversion_checked(const struct pcicap_ehci_hc *v,
				       struct pci_dev *dev, u16 *val)
{
	*val = pcicap_ehci_hc_read_hciversion(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Host Controller Interface Version: 0x0100 for 1.0, without the order
 * of readl()
 */
static inline u16
pcicap_ehci_hc_read_hciversion_relaxed(const struct pcicap_ehci_hc *v)
{
	return readw_relaxed(v->base + PCICAP_EHCI_HC_HCIVERSION);
}

/**
 * pcicap_ehci_hc_read_hcsparams_checked() - Structural Parameters
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ehci_hc_read_hcsparams_checked(const struct pcicap_ehci_hc *v,
				      struct pci_dev *dev,
				      pcicap_ehci_hc_hcsparams_t *val)
{
	*val = pcicap_ehci_hc_read_hcsparams(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Structural Parameters, without the order of readl() */
static inline pcicap_ehci_hc_hcsparams_t
pcicap_ehci_hc_read_hcsparams_relaxed(const struct pcicap_ehci_hc *v)
{
	return (__force pcicap_ehci_hc_hcsparams_t)
		readl_relaxed(v->base + PCICAP_EHCI_HC_HCSPARAMS);
}

/**
 * pcicap_ehci_hc_read_hccparams_checked() - Capability Parameters
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_ehci_hc_read_hccparams_checked(const struct pcicap_ehci_hc *v,
				      struct pci_dev *dev,
				      pcicap_ehci_hc_hccparams_t *val)
{
	*val = pcicap_ehci_hc_read_hccparams(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Capability Parameters, without the order of readl() */
static inline pcicap_ehci_hc_hccparams_t
pcicap_ehci_hc_read_hccparams_relaxed(const struct pcicap_ehci_hc *v)
{
	return (__force pcicap_ehci_hc_hccparams_t)
		readl_relaxed(v->base + PCICAP_EHCI_HC_HCCPARAMS);
}

/**
 * pcicap_ehci_hc_op_periodiclistbase_base_decoded() - Address of the frame list
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ehci_hc_op_periodiclistbase_base_decoded(pcicap_ehci_hc_op_periodiclistbase_t r)
{
	u64 n = pcicap_get(r, PCICAP_EHCI_HC_OP_PERIODICLISTBASE_BASE);

	return n << 12;
}

/**
 * pcicap_ehci_hc_op_periodiclistbase_base_encode() - from a quantity: Address
 * of the frame list
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ehci_hc_op_periodiclistbase_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_ehci_hc_op_asynclistaddr_lpl_decoded() - Address of the next
 * queue head
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_ehci_hc_op_asynclistaddr_lpl_decoded(pcicap_ehci_hc_op_asynclistaddr_t r)
{
	u64 n = pcicap_get(r, PCICAP_EHCI_HC_OP_ASYNCLISTADDR_LPL);

	return n << 5;
}

/**
 * pcicap_ehci_hc_op_asynclistaddr_lpl_encode() - from a quantity: Address of
 * the next queue head
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_ehci_hc_op_asynclistaddr_lpl_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 27, 5, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_EHCI_MORE_H */
