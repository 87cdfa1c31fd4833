/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Serial port compatible with 16550: what few need
 *
 * Generated from specs/devices/serial16550.yaml - do not edit.
 */
#ifndef PCICAP_SERIAL16550_MORE_H
#define PCICAP_SERIAL16550_MORE_H

#include <pcicap/serial16550.h>

/**
 * pcicap_serial16550_port_lcr_word_length_decoded() - Bits of a character
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
 * pcicap_serial16550_port_read_lcr_checked() - How a character is made up
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
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
 * pcicap_serial16550_port_read_iir_checked() - Why it interrupts; a read takes
 * back that the next character can be written
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
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
 * pcicap_serial16550_port_read_mcr_checked() - Lines to the modem
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
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
 * pcicap_serial16550_port_read_lsr_checked() - State of the line; a read clears
 * the errors
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
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
 * pcicap_serial16550_port_read_msr_checked() - Lines from the modem; a read
 * clears what changed
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
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
 * pcicap_serial16550_port_read_scr_checked() - For the program to
 * keep something
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone).
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
