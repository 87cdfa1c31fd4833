/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device with banks: what few need
 *
 * Generated from live.yaml - do not edit.
 */
#ifndef PCICAP_TEST_LIVE_MORE_H
#define PCICAP_TEST_LIVE_MORE_H

#include <pcicap/kernel/encode.h>
#include <pcicap/test_live.h>

/**
 * pcicap_test_live_uart_lcr_word_length_decoded() - Bits of a character
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_test_live_uart_lcr_word_length_decoded(pcicap_test_live_uart_lcr_t r)
{
	u64 n = pcicap_get(r, PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH);

	return (n + 5);
}

/**
 * pcicap_test_live_uart_lcr_word_length_encode() - from a quantity: Bits of
 * a character
 * @quantity: the quantity in bits
 * @raw: what stands for it, for pcicap_put(); all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
static inline int __must_check
pcicap_test_live_uart_lcr_word_length_encode(u64 quantity, u8 *raw)
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
 * pcicap_test_live_uart_read_lcr_checked() - How a character is made up
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_lcr_checked(const struct pcicap_test_live_uart *v,
				       struct pci_dev *dev,
				       pcicap_test_live_uart_lcr_t *val)
{
	*val = pcicap_test_live_uart_read_lcr(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* How a character is made up, without the order of readl() */
static inline pcicap_test_live_uart_lcr_t
pcicap_test_live_uart_read_lcr_relaxed(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_lcr_t)
		readb_relaxed(v->base + PCICAP_TEST_LIVE_UART_LCR);
}

/**
 * pcicap_test_live_uart_read_iir_checked() - Why it interrupts
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_iir_checked(const struct pcicap_test_live_uart *v,
				       struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_live_uart_read_iir(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Why it interrupts, without the order of readl() */
static inline u8
pcicap_test_live_uart_read_iir_relaxed(const struct pcicap_test_live_uart *v)
{
	return readb_relaxed(v->base + PCICAP_TEST_LIVE_UART_IIR);
}

static inline void
pcicap_test_live_uart_write_fcr_relaxed(const struct pcicap_test_live_uart *v,
					pcicap_test_live_uart_fcr_t val)
{
	writeb_relaxed((__force u8)val & 0xc1,
		       v->base + PCICAP_TEST_LIVE_UART_FCR);
}

/**
 * pcicap_test_live_uart_read_ctrl_checked() - Bits that can be read and others
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_ctrl_checked(const struct pcicap_test_live_uart *v,
					struct pci_dev *dev,
					pcicap_test_live_uart_ctrl_t *val)
{
	*val = pcicap_test_live_uart_read_ctrl(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Bits that can be read and others, without the order of readl() */
static inline pcicap_test_live_uart_ctrl_t
pcicap_test_live_uart_read_ctrl_relaxed(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_ctrl_t)
		readl_relaxed(v->base + PCICAP_TEST_LIVE_UART_CTRL);
}

static inline void
pcicap_test_live_uart_write_ctrl_relaxed(const struct pcicap_test_live_uart *v,
					 pcicap_test_live_uart_ctrl_t val)
{
	writel_relaxed((__force u32)val & 0x000001ff,
		       v->base + PCICAP_TEST_LIVE_UART_CTRL);
}

/**
 * pcicap_test_live_uart_read_client_checked() - A write changes what its high
 * half enables
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_client_checked(const struct pcicap_test_live_uart *v,
					  struct pci_dev *dev,
					  pcicap_test_live_uart_client_t *val)
{
	*val = pcicap_test_live_uart_read_client(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* A write changes what its high half enables, without the order of readl() */
static inline pcicap_test_live_uart_client_t
pcicap_test_live_uart_read_client_relaxed(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_client_t)
		readl_relaxed(v->base + PCICAP_TEST_LIVE_UART_CLIENT);
}

static inline void
pcicap_test_live_uart_write_client_relaxed(const struct pcicap_test_live_uart *v,
					   pcicap_test_live_uart_client_t val)
{
	writel_relaxed((__force u32)val & 0x00000031,
		       v->base + PCICAP_TEST_LIVE_UART_CLIENT);
}

/**
 * pcicap_test_live_uart_read_state_checked() - How far it is
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_state_checked(const struct pcicap_test_live_uart *v,
					 struct pci_dev *dev,
					 pcicap_test_live_uart_state_t *val)
{
	*val = pcicap_test_live_uart_read_state(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* How far it is, without the order of readl() */
static inline pcicap_test_live_uart_state_t
pcicap_test_live_uart_read_state_relaxed(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_state_t)
		readl_relaxed(v->base + PCICAP_TEST_LIVE_UART_STATE);
}

/**
 * pcicap_test_live_uart_read_power_checked() - A bit that clears itself
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_power_checked(const struct pcicap_test_live_uart *v,
					 struct pci_dev *dev,
					 pcicap_test_live_uart_power_t *val)
{
	*val = pcicap_test_live_uart_read_power(v);
	if ((__force u32)*val == U32_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* A bit that clears itself, without the order of readl() */
static inline pcicap_test_live_uart_power_t
pcicap_test_live_uart_read_power_relaxed(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_power_t)
		readl_relaxed(v->base + PCICAP_TEST_LIVE_UART_POWER);
}

static inline void
pcicap_test_live_uart_write_power_relaxed(const struct pcicap_test_live_uart *v,
					  pcicap_test_live_uart_power_t val)
{
	writel_relaxed((__force u32)val, v->base + PCICAP_TEST_LIVE_UART_POWER);
}

/**
 * pcicap_test_live_uart_read_bank_checked() - Which bank is there
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_bank_checked(const struct pcicap_test_live_uart *v,
					struct pci_dev *dev, u8 *val)
{
	*val = pcicap_test_live_uart_read_bank(v);
	if (*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Which bank is there, without the order of readl() */
static inline u8
pcicap_test_live_uart_read_bank_relaxed(const struct pcicap_test_live_uart *v)
{
	return readb_relaxed(v->base + PCICAP_TEST_LIVE_UART_BANK);
}

static inline void
pcicap_test_live_uart_write_bank_relaxed(const struct pcicap_test_live_uart *v,
					 u8 val)
{
	writeb_relaxed(val, v->base + PCICAP_TEST_LIVE_UART_BANK);
}

/**
 * pcicap_test_live_uart_read_resets_checked() - Bits that clear themselves and
 * nothing else
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_resets_checked(const struct pcicap_test_live_uart *v,
					  struct pci_dev *dev,
					  pcicap_test_live_uart_resets_t *val)
{
	*val = pcicap_test_live_uart_read_resets(v);
	if ((__force u8)*val == U8_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* Bits that clear themselves and nothing else, without the order of readl() */
static inline pcicap_test_live_uart_resets_t
pcicap_test_live_uart_read_resets_relaxed(const struct pcicap_test_live_uart *v)
{
	return (__force pcicap_test_live_uart_resets_t)
		readb_relaxed(v->base + PCICAP_TEST_LIVE_UART_RESETS);
}

static inline void
pcicap_test_live_uart_write_resets_relaxed(const struct pcicap_test_live_uart *v,
					   pcicap_test_live_uart_resets_t val)
{
	writeb_relaxed((__force u8)val & 0x03,
		       v->base + PCICAP_TEST_LIVE_UART_RESETS);
}

/**
 * pcicap_test_live_uart_read_order_checked() - One number
 * @v: the view
 * @dev: the function, asked whether it is there when the value is all ones
 * @val: the value
 *
 * Return: 0, -ENODEV (gone), -EIO (not in D0).
 */
static inline int __must_check
pcicap_test_live_uart_read_order_checked(const struct pcicap_test_live_uart *v,
					 struct pci_dev *dev, u16 *val)
{
	*val = pcicap_test_live_uart_read_order(v);
	if (*val == U16_MAX)
		return pcicap_mmio_confirm(dev);
	return 0;
}

/* One number, without the order of readl() */
static inline u16
pcicap_test_live_uart_read_order_relaxed(const struct pcicap_test_live_uart *v)
{
	return readw_relaxed(v->base + PCICAP_TEST_LIVE_UART_ORDER);
}

static inline void
pcicap_test_live_uart_write_order_relaxed(const struct pcicap_test_live_uart *v,
					  u16 val)
{
	writew_relaxed(val, v->base + PCICAP_TEST_LIVE_UART_ORDER);
}

#endif /* PCICAP_TEST_LIVE_MORE_H */
