/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * eXtensible Host Controller Interface: what few need
 *
 * Generated from specs/devices/xhci.yaml - do not edit.
 */
#ifndef PCICAP_XHCI_MORE_H
#define PCICAP_XHCI_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/xhci.h>

/**
 * pcicap_xhci_hc_read_capbase_checked() - Capability Register Length and
 * Interface Version Number
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_capbase_checked(const struct pcicap_xhci_hc *v,
				    struct pci_dev *dev,
				    pcicap_xhci_hc_capbase_t *val)
{
	*val = pcicap_xhci_hc_read_capbase(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/*
 * Capability Register Length and Interface Version Number, without the order
 * of readl()
 */
static inline pcicap_xhci_hc_capbase_t
pcicap_xhci_hc_read_capbase_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_capbase_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_CAPBASE);
}

/**
 * pcicap_xhci_hc_read_hcsparams1_checked() - Structural Parameters 1
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_hcsparams1_checked(const struct pcicap_xhci_hc *v,
				       struct pci_dev *dev,
				       pcicap_xhci_hc_hcsparams1_t *val)
{
	*val = pcicap_xhci_hc_read_hcsparams1(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Structural Parameters 1, without the order of readl() */
static inline pcicap_xhci_hc_hcsparams1_t
pcicap_xhci_hc_read_hcsparams1_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hcsparams1_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_HCSPARAMS1);
}

/**
 * pcicap_xhci_hc_hcsparams2_erst_max_decoded() - Maximum entries of an event
 * ring segment table
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_xhci_hc_hcsparams2_erst_max_decoded(pcicap_xhci_hc_hcsparams2_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_HCSPARAMS2_ERST_MAX);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_xhci_hc_hcsparams2_erst_max_encode() - from a quantity: Maximum
 * entries of an event ring segment table
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_hcsparams2_erst_max_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
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
 * pcicap_xhci_hc_read_hcsparams2_checked() - Structural Parameters 2
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_hcsparams2_checked(const struct pcicap_xhci_hc *v,
				       struct pci_dev *dev,
				       pcicap_xhci_hc_hcsparams2_t *val)
{
	*val = pcicap_xhci_hc_read_hcsparams2(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Structural Parameters 2, without the order of readl() */
static inline pcicap_xhci_hc_hcsparams2_t
pcicap_xhci_hc_read_hcsparams2_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hcsparams2_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_HCSPARAMS2);
}

/**
 * pcicap_xhci_hc_read_hcsparams3_checked() - Structural Parameters 3
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_hcsparams3_checked(const struct pcicap_xhci_hc *v,
				       struct pci_dev *dev,
				       pcicap_xhci_hc_hcsparams3_t *val)
{
	*val = pcicap_xhci_hc_read_hcsparams3(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Structural Parameters 3, without the order of readl() */
static inline pcicap_xhci_hc_hcsparams3_t
pcicap_xhci_hc_read_hcsparams3_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hcsparams3_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_HCSPARAMS3);
}

/**
 * pcicap_xhci_hc_hccparams1_maxpsasize_decoded() - Maximum size of a primary
 * stream array
 * @r: value of the register
 *
 * Return: the field as a quantity in entries.
 */
static inline u64
pcicap_xhci_hc_hccparams1_maxpsasize_decoded(pcicap_xhci_hc_hccparams1_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_HCCPARAMS1_MAXPSASIZE);

	return pcicap_pow2_64(n + 1);
}

/**
 * pcicap_xhci_hc_hccparams1_maxpsasize_encode() - from a quantity: Maximum size
 * of a primary stream array
 * @quantity: the quantity in entries
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_hccparams1_maxpsasize_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 4,
		.plus = 0,
		.times = 1,
		.has_pow2 = true,
		.pow2 = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_hccparams1_checked() - Capability Parameters 1
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_hccparams1_checked(const struct pcicap_xhci_hc *v,
				       struct pci_dev *dev,
				       pcicap_xhci_hc_hccparams1_t *val)
{
	*val = pcicap_xhci_hc_read_hccparams1(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Capability Parameters 1, without the order of readl() */
static inline pcicap_xhci_hc_hccparams1_t
pcicap_xhci_hc_read_hccparams1_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hccparams1_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_HCCPARAMS1);
}

/**
 * pcicap_xhci_hc_dboff_offset_decoded() - Where the doorbells are
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_hc_dboff_offset_decoded(pcicap_xhci_hc_dboff_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_DBOFF_OFFSET);

	return n << 2;
}

/**
 * pcicap_xhci_hc_dboff_offset_encode() - from a quantity: Where the
 * doorbells are
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_dboff_offset_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_dboff_checked() - Doorbell Offset
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_dboff_checked(const struct pcicap_xhci_hc *v,
				  struct pci_dev *dev,
				  pcicap_xhci_hc_dboff_t *val)
{
	*val = pcicap_xhci_hc_read_dboff(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Doorbell Offset, without the order of readl() */
static inline pcicap_xhci_hc_dboff_t
pcicap_xhci_hc_read_dboff_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_dboff_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_DBOFF);
}

/**
 * pcicap_xhci_hc_rtsoff_offset_decoded() - Where the runtime registers are
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_hc_rtsoff_offset_decoded(pcicap_xhci_hc_rtsoff_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_RTSOFF_OFFSET);

	return n << 5;
}

/**
 * pcicap_xhci_hc_rtsoff_offset_encode() - from a quantity: Where the runtime
 * registers are
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_rtsoff_offset_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 27, 5, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_rtsoff_checked() - Runtime Register Space Offset
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_xhci_hc_read_rtsoff_checked(const struct pcicap_xhci_hc *v,
				   struct pci_dev *dev,
				   pcicap_xhci_hc_rtsoff_t *val)
{
	*val = pcicap_xhci_hc_read_rtsoff(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Runtime Register Space Offset, without the order of readl() */
static inline pcicap_xhci_hc_rtsoff_t
pcicap_xhci_hc_read_rtsoff_relaxed(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_rtsoff_t)
		readl_relaxed(v->base + PCICAP_XHCI_HC_RTSOFF);
}

/**
 * pcicap_xhci_hc_op_pagesize_sizes_encode() - from a quantity: Page sizes that
 * the controller supports
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_op_pagesize_sizes_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_bit(quantity, 16, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_op_crcr_pointer_decoded() - Where the command ring is; reads 0
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_hc_op_crcr_pointer_decoded(pcicap_xhci_hc_op_crcr_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_OP_CRCR_POINTER);

	return n << 6;
}

/**
 * pcicap_xhci_hc_op_crcr_pointer_encode() - from a quantity: Where the command
 * ring is; reads 0
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_op_crcr_pointer_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_op_dcbaap_pointer_decoded() - Where the array is
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_hc_op_dcbaap_pointer_decoded(pcicap_xhci_hc_op_dcbaap_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_OP_DCBAAP_POINTER);

	return n << 6;
}

/**
 * pcicap_xhci_hc_op_dcbaap_pointer_encode() - from a quantity: Where the
 * array is
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_op_dcbaap_pointer_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_decoded() - U2 inactivity timeout;
 * FFh: never
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_decoded(pcicap_xhci_hc_port_pmsc_usb3_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_PORT_PMSC_USB3_U2_TIMEOUT);

	return n * 256;
}

/**
 * pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_encode() - from a quantity: U2
 * inactivity timeout; FFh: never
 * @quantity: the quantity in us
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.plus = 0,
		.times = 256,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_port_li_usb3_rlc_decoded() - Lanes that receive
 * @r: value of the register
 *
 * Return: the field as a quantity in lanes.
 */
static inline u64
pcicap_xhci_hc_port_li_usb3_rlc_decoded(pcicap_xhci_hc_port_li_usb3_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_PORT_LI_USB3_RLC);

	return (n + 1);
}

/**
 * pcicap_xhci_hc_port_li_usb3_rlc_encode() - from a quantity: Lanes
 * that receive
 * @quantity: the quantity in lanes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_port_li_usb3_rlc_encode(u64 quantity, u32 *raw)
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
 * pcicap_xhci_hc_port_li_usb3_tlc_decoded() - Lanes that transmit
 * @r: value of the register
 *
 * Return: the field as a quantity in lanes.
 */
static inline u64
pcicap_xhci_hc_port_li_usb3_tlc_decoded(pcicap_xhci_hc_port_li_usb3_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_PORT_LI_USB3_TLC);

	return (n + 1);
}

/**
 * pcicap_xhci_hc_port_li_usb3_tlc_encode() - from a quantity: Lanes
 * that transmit
 * @quantity: the quantity in lanes
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_port_li_usb3_tlc_encode(u64 quantity, u32 *raw)
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
 * pcicap_xhci_hc_port_hlpmc_usb2_l1_tmo_decoded() - L1 inactivity timeout
 * @r: value of the register
 *
 * Return: the field as a quantity in us.
 */
static inline u64
pcicap_xhci_hc_port_hlpmc_usb2_l1_tmo_decoded(pcicap_xhci_hc_port_hlpmc_usb2_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_PORT_HLPMC_USB2_L1_TIMEOUT);

	return n ? n * 256 : 128;
}

/**
 * pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout_encode() - from a quantity: L1
 * inactivity timeout
 * @quantity: the quantity in us
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 8,
		.zero = 128,
		.plus = 0,
		.times = 256,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_imod_imodi_decoded() - Least time between interrupts,
 * 0: any
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_xhci_hc_intr_imod_imodi_decoded(pcicap_xhci_hc_intr_imod_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_INTR_IMOD_IMODI);

	return n * 250;
}

/**
 * pcicap_xhci_hc_intr_imod_imodi_encode() - from a quantity: Least time between
 * interrupts, 0: any
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_intr_imod_imodi_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 250,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_imod_imodc_decoded() - Time until the next may come
 * @r: value of the register
 *
 * Return: the field as a quantity in ns.
 */
static inline u64
pcicap_xhci_hc_intr_imod_imodc_decoded(pcicap_xhci_hc_intr_imod_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_INTR_IMOD_IMODC);

	return n * 250;
}

/**
 * pcicap_xhci_hc_intr_imod_imodc_encode() - from a quantity: Time until the
 * next may come
 * @quantity: the quantity in ns
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_intr_imod_imodc_encode(u64 quantity, u32 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 16,
		.plus = 0,
		.times = 250,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_erstba_pointer_decoded() - Where the table is
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_hc_intr_erstba_pointer_decoded(pcicap_xhci_hc_intr_erstba_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_INTR_ERSTBA_POINTER);

	return n << 6;
}

/**
 * pcicap_xhci_hc_intr_erstba_pointer_encode() - from a quantity: Where the
 * table is
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_intr_erstba_pointer_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_erdp_pointer_decoded() - Where the software takes the
 * next event
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_hc_intr_erdp_pointer_decoded(pcicap_xhci_hc_intr_erdp_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_HC_INTR_ERDP_POINTER);

	return n << 4;
}

/**
 * pcicap_xhci_hc_intr_erdp_pointer_encode() - from a quantity: Where the
 * software takes the next event
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_hc_intr_erdp_pointer_encode(u64 quantity, u64 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 60, 4, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_xhci_msix_entry_addr_lo_address_decoded() - Address bits 31 to 2
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_xhci_msix_entry_addr_lo_address_decoded(pcicap_xhci_msix_entry_addr_lo_t r)
{
	u64 n = pcicap_get(r, PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_ADDRESS);

	return n << 2;
}

/**
 * pcicap_xhci_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_xhci_msix_entry_addr_lo_address_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = n;
	return ret;
}

#endif /* PCICAP_XHCI_MORE_H */
