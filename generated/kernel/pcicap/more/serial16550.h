/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Serial port compatible with 16550: what few need
 *
 * Generated from specs/devices/serial16550.yaml - do not edit.
 */
#ifndef PCICAP_SERIAL16550_MORE_H
#define PCICAP_SERIAL16550_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/serial16550.h>

/**
 * pcicap_serial16550_port_lcr_word_length_decoded() - Word length
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_serial16550_port_lcr_word_length_decoded(pcicap_serial16550_port_lcr_t r)
{
	u64 n = pcicap_get(r, PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH);

	return (n + 5);
}

/**
 * pcicap_serial16550_port_lcr_word_length_encode() - from a quantity:
 * Word length
 * @quantity: the quantity in bits
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_serial16550_port_lcr_word_length_encode(u64 quantity, u8 *raw)
{
	static const struct pcicap_encoding e = {
		.width = 2,
		.plus = 5,
		.times = 1,
	};
	u64 n;
	int ret = pcicap_encode_number(&e, quantity, &n, NULL);

	*raw = n;
	return ret;
}

/**
 * pcicap_serial16550_port_read_lcr_checked() - Line control: format of
 * a character
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_serial16550_port_read_lcr_checked(const struct pcicap_serial16550_port *v,
					 struct pci_dev *dev,
					 pcicap_serial16550_port_lcr_t *val)
{
	*val = pcicap_serial16550_port_read_lcr(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_serial16550_port_read_iir_checked() - Interrupt identification; a read
 * clears the transmitter holding register empty interrupt
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_serial16550_port_read_iir_checked(const struct pcicap_serial16550_port *v,
					 struct pci_dev *dev,
					 pcicap_serial16550_port_iir_t *val)
{
	*val = pcicap_serial16550_port_read_iir(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_serial16550_port_read_mcr_checked() - Modem control
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_serial16550_port_read_mcr_checked(const struct pcicap_serial16550_port *v,
					 struct pci_dev *dev,
					 pcicap_serial16550_port_mcr_t *val)
{
	*val = pcicap_serial16550_port_read_mcr(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_serial16550_port_read_lsr_checked() - Line status; a read clears
 * the errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_serial16550_port_read_lsr_checked(const struct pcicap_serial16550_port *v,
					 struct pci_dev *dev,
					 pcicap_serial16550_port_lsr_t *val)
{
	*val = pcicap_serial16550_port_read_lsr(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_serial16550_port_read_msr_checked() - Modem status; a read clears the
 * delta bits
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_serial16550_port_read_msr_checked(const struct pcicap_serial16550_port *v,
					 struct pci_dev *dev,
					 pcicap_serial16550_port_msr_t *val)
{
	*val = pcicap_serial16550_port_read_msr(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/**
 * pcicap_serial16550_port_read_scr_checked() - Scratch register
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_serial16550_port_read_scr_checked(const struct pcicap_serial16550_port *v,
					 struct pci_dev *dev, u8 *val)
{
	*val = pcicap_serial16550_port_read_scr(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

#endif /* PCICAP_SERIAL16550_MORE_H */
