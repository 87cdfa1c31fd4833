/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device with banks
 *
 * Generated from live.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_LIVE_H
#define PCICAP_TEST_LIVE_H

#include <linux/bitfield.h>
#include <linux/pci.h>
#include <pcicap/core/generated.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: uart, registers, 32 bits: Ports of the kind of 16550 */
#define PCICAP_TEST_LIVE_UART_BAR		0
#define PCICAP_TEST_LIVE_UART_MIN_SIZE		0x40

/* uart: Ports of the kind of 16550 */

#define PCICAP_TEST_LIVE_UART_LCR		0x03		/* rw: How a character is made up */
#define  PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH	0x03		/* rw: Bits of a character */
#define  PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS	0x04		/* rw: Two stop bits */
#define  PCICAP_TEST_LIVE_UART_LCR_DLAB		0x80		/* rw: The divisor is there */
#define  PCICAP_TEST_LIVE_UART_LCR_RESET_VALUE	0x03
#define  PCICAP_TEST_LIVE_UART_LCR_WRITE_MASK	0x87
#define PCICAP_TEST_LIVE_UART_RBR		0x00	/* ro: What came */
#define PCICAP_TEST_LIVE_UART_THR		0x00	/* wo: What goes */
#define PCICAP_TEST_LIVE_UART_DLL		0x00	/* rw: Low byte of the divisor */
#define PCICAP_TEST_LIVE_UART_DLM		0x01	/* rw: High byte of the divisor */
#define PCICAP_TEST_LIVE_UART_IER		0x01	/* rw: Which interrupts */
#define  PCICAP_TEST_LIVE_UART_IER_RESET_VALUE	0x00
#define PCICAP_TEST_LIVE_UART_IIR		0x02	/* ro: Why it interrupts */

#define PCICAP_TEST_LIVE_UART_FCR		0x02		/* wo: How the queues work */
#define  PCICAP_TEST_LIVE_UART_FCR_ENABLE	0x01		/* wo: They are used */
#define  PCICAP_TEST_LIVE_UART_FCR_TRIGGER	0xc0		/* wo: When they interrupt */
#define  PCICAP_TEST_LIVE_UART_FCR_WRITE_MASK	0xc1

/* rw, wo: Bits that can be read and others */
#define PCICAP_TEST_LIVE_UART_CTRL		0x08
/* rw: Stays */
#define  PCICAP_TEST_LIVE_UART_CTRL_MODE	0x000000ff
/* wo: Reads as nothing */
#define  PCICAP_TEST_LIVE_UART_CTRL_KICK	0x00000100
#define  PCICAP_TEST_LIVE_UART_CTRL_RESET_VALUE	0x0000005a
#define  PCICAP_TEST_LIVE_UART_CTRL_WRITE_MASK	0x000001ff
#define  PCICAP_TEST_LIVE_UART_CTRL_KEEP_MASK	0x000000ff

/* rw: A write changes what its high half enables */
#define PCICAP_TEST_LIVE_UART_CLIENT			0x0c
/* rw: Configured */
#define  PCICAP_TEST_LIVE_UART_CLIENT_CONF		0x00000001
/* rw: Lanes */
#define  PCICAP_TEST_LIVE_UART_CLIENT_LANES		0x00000030
#define  PCICAP_TEST_LIVE_UART_CLIENT_WRITE_MASK	0x00000031
#define  PCICAP_TEST_LIVE_UART_CLIENT_KEEP_MASK		0x00000031
#define PCICAP_TEST_LIVE_UART_BANK		0x10	/* rw: Which bank is there */

/* window: What the bank has */
#define PCICAP_TEST_LIVE_UART_WINDOW		0x20
#define PCICAP_TEST_LIVE_UART_WINDOW_COUNT	2
#define PCICAP_TEST_LIVE_UART_WINDOW_STRIDE	0x08
#define PCICAP_TEST_LIVE_UART_WINDOW_DATA	0x00	/* rw: Data */
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_test_live_ids) of a driver. */
static const struct pci_device_id pcicap_test_live_ids[] __maybe_unused = {
	{ PCI_DEVICE(0x1234, 0x0002) },
	{}
};

/**
 * pcicap_test_live_uart_want() - what to map for BAR 0: Ports of the kind
 * of 16550
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_test_live_uart_want(void)
{
	struct pcicap_want want = {
		PCICAP_TEST_LIVE_UART_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_TEST_LIVE_UART_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_test_live_uart - Ports of the kind of 16550
 * @view: where it is
 *
 * Made by pcicap_test_live_uart_map() only.
 */
struct pcicap_test_live_uart {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_live_uart_lcr_word_length() - Bits of a character
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u8
pcicap_test_live_uart_lcr_word_length(u8 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH, r);
}

/**
 * pcicap_test_live_uart_lcr_set_word_length() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_test_live_uart_lcr_set_word_length(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH, val);
}

/**
 * pcicap_test_live_uart_lcr_two_stops() - Two stop bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_live_uart_lcr_two_stops(u8 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS, r);
}

/**
 * pcicap_test_live_uart_lcr_set_two_stops() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_test_live_uart_lcr_set_two_stops(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS, val);
}

/**
 * pcicap_test_live_uart_lcr_dlab() - The divisor is there
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_live_uart_lcr_dlab(u8 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_LCR_DLAB, r);
}

/**
 * pcicap_test_live_uart_lcr_set_dlab() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_test_live_uart_lcr_set_dlab(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_LCR_DLAB) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_LCR_DLAB, val);
}

/**
 * pcicap_test_live_uart_lcr_word_length_decoded() - Bits of a character
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_test_live_uart_lcr_word_length_decoded(u8 r)
{
	u64 n = pcicap_test_live_uart_lcr_word_length(r);

	return (n + 5);
}

/**
 * pcicap_test_live_uart_read_lcr() - read: How a character is made up
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_lcr(const struct pcicap_test_live_uart *v, u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_LCR, val);
}

/**
 * pcicap_test_live_uart_lcr_dlab_now() - what decides now about what is there
 * @v: the view
 * @now: out: the field; 0 where the layout lacks it
 *
 * Return: 0, or the errors of reading.
 */
static inline int __must_check
pcicap_test_live_uart_lcr_dlab_now(const struct pcicap_test_live_uart *v,
				   u32 *now)
{
	u8 r;
	int ret = pcicap_test_live_uart_read_lcr(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (u32)pcicap_test_live_uart_lcr_dlab(r);
	return 0;
}

/**
 * pcicap_test_live_uart_update_lcr() - change bits: How a character is made up
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_test_live_uart_update_lcr(const struct pcicap_test_live_uart *v, u8 mask,
				 u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_LIVE_UART_LCR_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_lcr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_LCR,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_live_uart_read_rbr() - read: What came
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_rbr(const struct pcicap_test_live_uart *v, u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_RBR, val);
}

/**
 * pcicap_test_live_uart_write_thr() - write: What goes
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_thr(const struct pcicap_test_live_uart *v, u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_THR, val);
}

/**
 * pcicap_test_live_uart_read_dll() - read: Low byte of the divisor
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_dll(const struct pcicap_test_live_uart *v, u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_DLL, val);
}

/**
 * pcicap_test_live_uart_write_dll() - write: Low byte of the divisor
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_dll(const struct pcicap_test_live_uart *v, u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_DLL, val);
}

/**
 * pcicap_test_live_uart_update_dll() - change bits: Low byte of the divisor
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_live_uart_update_dll(const struct pcicap_test_live_uart *v, u8 mask,
				 u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_dll(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_DLL,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_live_uart_read_dlm() - read: High byte of the divisor
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_dlm(const struct pcicap_test_live_uart *v, u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_DLM, val);
}

/**
 * pcicap_test_live_uart_write_dlm() - write: High byte of the divisor
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_dlm(const struct pcicap_test_live_uart *v, u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_DLM, val);
}

/**
 * pcicap_test_live_uart_update_dlm() - change bits: High byte of the divisor
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_live_uart_update_dlm(const struct pcicap_test_live_uart *v, u8 mask,
				 u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_dlm(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_DLM,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_live_uart_read_ier() - read: Which interrupts
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_ier(const struct pcicap_test_live_uart *v, u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab == 1)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_IER, val);
}

/**
 * pcicap_test_live_uart_write_ier() - write: Which interrupts
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_ier(const struct pcicap_test_live_uart *v, u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_test_live_uart_lcr_dlab_now(v, &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab == 1)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_IER, val);
}

/**
 * pcicap_test_live_uart_update_ier() - change bits: Which interrupts
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_live_uart_update_ier(const struct pcicap_test_live_uart *v, u8 mask,
				 u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_ier(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_IER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_live_uart_read_iir() - read: Why it interrupts
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_iir(const struct pcicap_test_live_uart *v, u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_IIR, val);
}

/**
 * pcicap_test_live_uart_fcr_enable() - They are used
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_live_uart_fcr_enable(u8 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_FCR_ENABLE, r);
}

/**
 * pcicap_test_live_uart_fcr_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_test_live_uart_fcr_set_enable(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_FCR_ENABLE) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_FCR_ENABLE, val);
}

/**
 * pcicap_test_live_uart_fcr_trigger() - When they interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_test_live_uart_fcr_trigger(u8 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_FCR_TRIGGER, r);
}

/**
 * pcicap_test_live_uart_fcr_set_trigger() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_test_live_uart_fcr_set_trigger(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_FCR_TRIGGER) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_FCR_TRIGGER, val);
}

/**
 * pcicap_test_live_uart_write_fcr() - write: How the queues work
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_fcr(const struct pcicap_test_live_uart *v, u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_FCR,
				  (u8)(val & PCICAP_TEST_LIVE_UART_FCR_WRITE_MASK));
}

/**
 * pcicap_test_live_uart_ctrl_mode() - Stays
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_live_uart_ctrl_mode(u32 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_CTRL_MODE, r);
}

/**
 * pcicap_test_live_uart_ctrl_set_mode() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_live_uart_ctrl_set_mode(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_CTRL_MODE) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_CTRL_MODE, val);
}

/**
 * pcicap_test_live_uart_ctrl_kick() - Reads as nothing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_live_uart_ctrl_kick(u32 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_CTRL_KICK, r);
}

/**
 * pcicap_test_live_uart_ctrl_set_kick() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_live_uart_ctrl_set_kick(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_CTRL_KICK) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_CTRL_KICK, val);
}

/**
 * pcicap_test_live_uart_read_ctrl() - read: Bits that can be read and others
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_ctrl(const struct pcicap_test_live_uart *v, u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_CTRL, val);
}

/**
 * pcicap_test_live_uart_write_ctrl() - write: Bits that can be read and others
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_ctrl(const struct pcicap_test_live_uart *v, u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_CTRL,
				   (u32)(val & PCICAP_TEST_LIVE_UART_CTRL_WRITE_MASK));
}

/**
 * pcicap_test_live_uart_update_ctrl() - change bits: Bits that can be read
 * and others
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
pcicap_test_live_uart_update_ctrl(const struct pcicap_test_live_uart *v,
				  u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_TEST_LIVE_UART_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_LIVE_UART_CTRL,
				 (u32)((old & PCICAP_TEST_LIVE_UART_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_test_live_uart_client_conf() - Configured
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_test_live_uart_client_conf(u32 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_CLIENT_CONF, r);
}

/**
 * pcicap_test_live_uart_client_set_conf() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_live_uart_client_set_conf(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_CLIENT_CONF) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_CLIENT_CONF, val);
}

/**
 * pcicap_test_live_uart_client_lanes() - Lanes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_test_live_uart_client_lanes(u32 r)
{
	return FIELD_GET(PCICAP_TEST_LIVE_UART_CLIENT_LANES, r);
}

/**
 * pcicap_test_live_uart_client_set_lanes() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_test_live_uart_client_set_lanes(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_TEST_LIVE_UART_CLIENT_LANES) |
	       FIELD_PREP(PCICAP_TEST_LIVE_UART_CLIENT_LANES, val);
}

/**
 * pcicap_test_live_uart_read_client() - read: A write changes what its high
 * half enables
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_client(const struct pcicap_test_live_uart *v,
				  u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_CLIENT, val);
}

/**
 * pcicap_test_live_uart_write_client() - write: A write changes what its high
 * half enables
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0, all others
 *       are enabled
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_client(const struct pcicap_test_live_uart *v,
				   u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_CLIENT,
				   (u32)(0x00310000 |
					 (val & PCICAP_TEST_LIVE_UART_CLIENT_WRITE_MASK)));
}

/**
 * pcicap_test_live_uart_update_client() - change bits: A write changes what its
 * high half enables
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * One write of 32 bits, which enables these bits alone.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
static inline int __must_check
pcicap_test_live_uart_update_client(const struct pcicap_test_live_uart *v,
				    u32 mask, u32 val)
{
	if (mask & ~(u32)PCICAP_TEST_LIVE_UART_CLIENT_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_CLIENT,
				   (u32)((u32)mask << 16 | val));
}

/**
 * pcicap_test_live_uart_read_bank() - read: Which bank is there
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_read_bank(const struct pcicap_test_live_uart *v, u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_BANK, val);
}

/**
 * pcicap_test_live_uart_bank_now() - what decides now about what is there
 * @v: the view
 * @now: out: the field; 0 where the layout lacks it
 *
 * Return: 0, or the errors of reading.
 */
static inline int __must_check
pcicap_test_live_uart_bank_now(const struct pcicap_test_live_uart *v, u32 *now)
{
	u8 r;
	int ret = pcicap_test_live_uart_read_bank(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (u32)r;
	return 0;
}

/**
 * pcicap_test_live_uart_write_bank() - write: Which bank is there
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_write_bank(const struct pcicap_test_live_uart *v, u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_BANK, val);
}

/**
 * pcicap_test_live_uart_update_bank() - change bits: Which bank is there
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 8 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_test_live_uart_update_bank(const struct pcicap_test_live_uart *v,
				  u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_bank(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_BANK,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_live_uart_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_init(struct pcicap_test_live_uart *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_live_uart_map() - the registers in a mapped BAR: Ports of the
 * kind of 16550
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
static inline int __must_check
pcicap_test_live_uart_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
			  struct pcicap_test_live_uart *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_TEST_LIVE_UART_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_LIVE_UART_MIN_SIZE);

	return ret ? ret : pcicap_test_live_uart_init(v);
}

/**
 * struct pcicap_test_live_uart_window - What the bank has
 * @view: where it is
 *
 * Made by pcicap_test_live_uart_window_at() only.
 */
struct pcicap_test_live_uart_window {
	struct pcicap_mmio view;
};

/**
 * pcicap_test_live_uart_window_read_data() - read: Data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_test_live_uart_window_read_data(const struct pcicap_test_live_uart_window *v,
				       u32 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_WINDOW_DATA,
				  val);
}

/**
 * pcicap_test_live_uart_window_write_data() - write: Data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_window_write_data(const struct pcicap_test_live_uart_window *v,
					u32 val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_WINDOW_DATA,
				   val);
}

/**
 * pcicap_test_live_uart_window_update_data() - change bits: Data
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
pcicap_test_live_uart_window_update_data(const struct pcicap_test_live_uart_window *v,
					 u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_window_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_LIVE_UART_WINDOW_DATA,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_test_live_uart_window_init() - read what the layout depends on, and
 * clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_window_init(struct pcicap_test_live_uart_window *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_test_live_uart_window_open() - make a view at an offset
 * @outer: what is around it
 * @off: offset in it
 * @v: the view
 *
 * Return: 0, -ENXIO (past the end), -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_window_open(const struct pcicap_test_live_uart *outer,
				  u32 off,
				  struct pcicap_test_live_uart_window *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_live_uart_window_init(v);
}

/**
 * pcicap_test_live_uart_window_elements() - how many there are in this layout
 * @v: what is around them
 *
 * Return: the number.
 */
static inline u32
pcicap_test_live_uart_window_elements(const struct pcicap_test_live_uart *v)
{
	(void)v;
	return 2;
}

/**
 * pcicap_test_live_uart_window_where() - where the first begins
 * @v: what is around it
 * @off: its offset
 *
 * Return: 0, -ENXIO (not in this layout), or the error of an access.
 */
static inline int __must_check
pcicap_test_live_uart_window_where(const struct pcicap_test_live_uart *v,
				   u32 *off)
{
	{
		u32 now_bank;
		int bad = pcicap_test_live_uart_bank_now(v, &now_bank);

		if (bad)
			return bad;
		if (!((now_bank >= 2 && now_bank <= 3)))
			return -ENXIO;
	}
	*off = 0x20;
	return 0;
}

/**
 * pcicap_test_live_uart_window_at() - What the bank has
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_test_live_uart_window_at(const struct pcicap_test_live_uart *outer,
				unsigned int index,
				struct pcicap_test_live_uart_window *v)
{
	u32 off;
	int ret = pcicap_test_live_uart_window_where(outer, &off);

	if (!ret && index >= pcicap_test_live_uart_window_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_live_uart_window_open(outer, off + index * 0x08, v);
}

#endif /* PCICAP_TEST_LIVE_H */
