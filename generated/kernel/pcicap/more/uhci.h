/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Universal Host Controller: what few need
 *
 * Generated from specs/devices/uhci.yaml - do not edit.
 */
#ifndef PCICAP_UHCI_MORE_H
#define PCICAP_UHCI_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/uhci.h>

/**
 * pcicap_uhci_io_read_usbcmd_checked() - USB Command
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_uhci_io_read_usbcmd_checked(const struct pcicap_uhci_io *v,
				   struct pci_dev *dev,
				   pcicap_uhci_io_usbcmd_t *val)
{
	*val = pcicap_uhci_io_read_usbcmd(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_uhci_io_read_usbsts_checked() - USB Status
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_uhci_io_read_usbsts_checked(const struct pcicap_uhci_io *v,
				   struct pci_dev *dev,
				   pcicap_uhci_io_usbsts_t *val)
{
	*val = pcicap_uhci_io_read_usbsts(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_uhci_io_read_usbintr_checked() - USB Interrupt Enable
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_uhci_io_read_usbintr_checked(const struct pcicap_uhci_io *v,
				    struct pci_dev *dev,
				    pcicap_uhci_io_usbintr_t *val)
{
	*val = pcicap_uhci_io_read_usbintr(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_uhci_io_read_frnum_checked() - Frame Number; written only while the
 * controller has halted
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_uhci_io_read_frnum_checked(const struct pcicap_uhci_io *v,
				  struct pci_dev *dev,
				  pcicap_uhci_io_frnum_t *val)
{
	*val = pcicap_uhci_io_read_frnum(v);
	if ((__force u16)*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_uhci_io_flbaseadd_base_decoded() - Address of the frame list
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_uhci_io_flbaseadd_base_decoded(pcicap_uhci_io_flbaseadd_t r)
{
	u64 n = pcicap_get(r, PCICAP_UHCI_IO_FLBASEADD_BASE);

	return n << 12;
}

/**
 * pcicap_uhci_io_flbaseadd_base_encode() - from a quantity: Address of the
 * frame list
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_uhci_io_flbaseadd_base_encode(u64 quantity, u32 *raw)
{
	u64 n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = n;
	return ret;
}

/**
 * pcicap_uhci_io_read_flbaseadd_checked() - Frame List Base Address
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_uhci_io_read_flbaseadd_checked(const struct pcicap_uhci_io *v,
				      struct pci_dev *dev,
				      pcicap_uhci_io_flbaseadd_t *val)
{
	*val = pcicap_uhci_io_read_flbaseadd(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_uhci_io_sofmod_timing_decoded() - Length of a frame in bit times, of
 * 12 MHz
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_uhci_io_sofmod_timing_decoded(pcicap_uhci_io_sofmod_t r)
{
	u64 n = pcicap_get(r, PCICAP_UHCI_IO_SOFMOD_TIMING);

	return (n + 11936);
}

/**
 * pcicap_uhci_io_sofmod_timing_encode() - from a quantity: Length of a frame in
 * bit times, of 12 MHz
 * @quantity: the quantity
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_uhci_io_sofmod_timing_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 7,
		.plus = 11936,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_uhci_io_read_sofmod_checked() - Start of Frame Modify
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_uhci_io_read_sofmod_checked(const struct pcicap_uhci_io *v,
				   struct pci_dev *dev,
				   pcicap_uhci_io_sofmod_t *val)
{
	*val = pcicap_uhci_io_read_sofmod(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif /* PCICAP_UHCI_MORE_H */
