/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * A device with banks
 *
 * Generated from live.yaml - do not edit.
 * Source: test
 */
#ifndef PCICAP_TEST_LIVE_H
#define PCICAP_TEST_LIVE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

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

#define PCICAP_TEST_LIVE_UART_STATE		0x14		/* ro: How far it is */
#define  PCICAP_TEST_LIVE_UART_STATE_READY	0x00000001	/* ro: It is done */
#define  PCICAP_TEST_LIVE_UART_STATE_PHASE	0x00000030	/* ro: What it does */

/* rw1s, rw: A bit that clears itself */
#define PCICAP_TEST_LIVE_UART_POWER			0x18
/* rw1s: Resets; reads 1 until it is done */
#define  PCICAP_TEST_LIVE_UART_POWER_RESET		0x00000001
/* rw: Is kept */
#define  PCICAP_TEST_LIVE_UART_POWER_REST		0xfffffffe
#define  PCICAP_TEST_LIVE_UART_POWER_RESET_VALUE	0x00000090
#define  PCICAP_TEST_LIVE_UART_POWER_KEEP_MASK		0xfffffffe
#define PCICAP_TEST_LIVE_UART_BANK		0x10	/* rw: Which bank is there */

/* rw1s: Bits that clear themselves and nothing else */
#define PCICAP_TEST_LIVE_UART_RESETS			0x1c
/* rw1s: Of all */
#define  PCICAP_TEST_LIVE_UART_RESETS_ALL		0x01
/* rw1s: Of the lines */
#define  PCICAP_TEST_LIVE_UART_RESETS_LINES		0x02
#define  PCICAP_TEST_LIVE_UART_RESETS_WRITE_MASK	0x03
#define PCICAP_TEST_LIVE_UART_ORDER		0x1e	/* rw: One number */

/* window: What the bank has */
#define PCICAP_TEST_LIVE_UART_WINDOW		0x20
#define PCICAP_TEST_LIVE_UART_WINDOW_COUNT	2
#define PCICAP_TEST_LIVE_UART_WINDOW_STRIDE	0x08
#define PCICAP_TEST_LIVE_UART_WINDOW_DATA	0x00	/* rw: Data */
/* clang-format on */

/**
 * pcicap_test_live_id() - which entry of the table of devices a function has
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 * @subvendor: vendor ID of the subsystem; PCICAP_ANY_ID: not known
 * @subdevice: device ID of the subsystem; PCICAP_ANY_ID: not known
 *
 * Return: the first entry that has all of them, with what a driver has for it;
 * NULL: none.
 */
static inline const struct pcicap_device_id *
pcicap_test_live_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		    uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ 0x1234, 0x0002, 0x0002, PCICAP_ANY_ID, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_test_live_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_test_live_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_test_live_id(vendor, device, class_code, PCICAP_ANY_ID,
				   PCICAP_ANY_ID) != NULL;
}

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

/* How a character is made up */
struct pcicap_test_live_uart_lcr {
	uint8_t raw;
};

/* Bits of a character (raw; quantity in bits) */
static inline uint8_t
pcicap_test_live_uart_lcr_word_length(struct pcicap_test_live_uart_lcr r)
{
	return (uint8_t)(r.raw & PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_lcr
pcicap_test_live_uart_lcr_set_word_length(struct pcicap_test_live_uart_lcr r,
					  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_LCR_WORD_LENGTH, val);
	return r;
}

/* Two stop bits */
static inline bool
pcicap_test_live_uart_lcr_two_stops(struct pcicap_test_live_uart_lcr r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_lcr
pcicap_test_live_uart_lcr_set_two_stops(struct pcicap_test_live_uart_lcr r,
					bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS,
			     val ? PCICAP_TEST_LIVE_UART_LCR_TWO_STOPS : 0);
	return r;
}

/* The divisor is there */
static inline bool
pcicap_test_live_uart_lcr_dlab(struct pcicap_test_live_uart_lcr r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_LCR_DLAB) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_lcr
pcicap_test_live_uart_lcr_set_dlab(struct pcicap_test_live_uart_lcr r, bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_LCR_DLAB,
			     val ? PCICAP_TEST_LIVE_UART_LCR_DLAB : 0);
	return r;
}

/* Bits of a character, as a quantity in bits. */
static inline uint64_t
pcicap_test_live_uart_lcr_word_length_decoded(struct pcicap_test_live_uart_lcr r)
{
	uint64_t n = pcicap_test_live_uart_lcr_word_length(r);

	return (n + 5);
}

/**
 * pcicap_test_live_uart_lcr_word_length_encode() - from a quantity: Bits of
 * a character
 * @quantity: the quantity in bits
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_lcr_word_length_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 0, 5, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_test_live_uart_read_lcr() - read: How a character is made up
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_lcr(const struct pcicap_test_live_uart *v,
			       struct pcicap_test_live_uart_lcr *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_LCR,
				 &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_lcr_dlab_now(const struct pcicap_test_live_uart *v,
				   uint32_t *now)
{
	struct pcicap_test_live_uart_lcr r;
	int ret = pcicap_test_live_uart_read_lcr(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_live_uart_lcr_dlab(r);
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_lcr(const struct pcicap_test_live_uart *v,
				 uint8_t mask,
				 struct pcicap_test_live_uart_lcr val)
{
	struct pcicap_test_live_uart_lcr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_LIVE_UART_LCR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_lcr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_LCR,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/*
 * How a character is made up: the load alone; see pcicap_test_live_uart_bare()
 */
static inline struct pcicap_test_live_uart_lcr
pcicap_test_live_uart_load_lcr(const struct pcicap_test_live_uart *v)
{
	struct pcicap_test_live_uart_lcr r = { pcicap_mmio_load8(&v->view,
								 PCICAP_TEST_LIVE_UART_LCR) };

	return r;
}

/**
 * pcicap_test_live_uart_read_rbr() - read: What came
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_rbr(const struct pcicap_test_live_uart *v,
			       uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_thr(const struct pcicap_test_live_uart *v,
				uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_dll(const struct pcicap_test_live_uart *v,
			       uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_dll(const struct pcicap_test_live_uart *v,
				uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_dll(const struct pcicap_test_live_uart *v,
				 uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_dll(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_DLL,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_live_uart_read_dlm() - read: High byte of the divisor
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_dlm(const struct pcicap_test_live_uart *v,
			       uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_dlm(const struct pcicap_test_live_uart *v,
				uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_dlm(const struct pcicap_test_live_uart *v,
				 uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_dlm(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_DLM,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_live_uart_read_ier() - read: Which interrupts
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_ier(const struct pcicap_test_live_uart *v,
			       uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_ier(const struct pcicap_test_live_uart *v,
				uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_ier(const struct pcicap_test_live_uart *v,
				 uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_ier(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_IER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_test_live_uart_read_iir() - read: Why it interrupts
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_iir(const struct pcicap_test_live_uart *v,
			       uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_IIR, val);
}

/* Why it interrupts: the load alone; see pcicap_test_live_uart_bare() */
static inline uint8_t
pcicap_test_live_uart_load_iir(const struct pcicap_test_live_uart *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_TEST_LIVE_UART_IIR);
}

/* How the queues work */
struct pcicap_test_live_uart_fcr {
	uint8_t raw;
};

/* They are used */
static inline bool
pcicap_test_live_uart_fcr_enable(struct pcicap_test_live_uart_fcr r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_FCR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_fcr
pcicap_test_live_uart_fcr_set_enable(struct pcicap_test_live_uart_fcr r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_FCR_ENABLE,
			     val ? PCICAP_TEST_LIVE_UART_FCR_ENABLE : 0);
	return r;
}

/* When they interrupt */
static inline uint8_t
pcicap_test_live_uart_fcr_trigger(struct pcicap_test_live_uart_fcr r)
{
	return (uint8_t)((r.raw & PCICAP_TEST_LIVE_UART_FCR_TRIGGER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_fcr
pcicap_test_live_uart_fcr_set_trigger(struct pcicap_test_live_uart_fcr r,
				      uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_FCR_TRIGGER,
			     (uint32_t)val << 6);
	return r;
}

/**
 * pcicap_test_live_uart_write_fcr() - write: How the queues work
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_fcr(const struct pcicap_test_live_uart *v,
				struct pcicap_test_live_uart_fcr val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_FCR,
				  (uint8_t)(val.raw & PCICAP_TEST_LIVE_UART_FCR_WRITE_MASK));
}

/* How the queues work: the store alone; see pcicap_test_live_uart_bare() */
static inline void
pcicap_test_live_uart_store_fcr(const struct pcicap_test_live_uart *v,
				struct pcicap_test_live_uart_fcr val)
{
	pcicap_mmio_store8(&v->view, PCICAP_TEST_LIVE_UART_FCR,
			   (uint8_t)(val.raw & PCICAP_TEST_LIVE_UART_FCR_WRITE_MASK));
}

/* Bits that can be read and others */
struct pcicap_test_live_uart_ctrl {
	uint32_t raw;
};

/* Stays */
static inline uint32_t
pcicap_test_live_uart_ctrl_mode(struct pcicap_test_live_uart_ctrl r)
{
	return (uint32_t)(r.raw & PCICAP_TEST_LIVE_UART_CTRL_MODE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_ctrl
pcicap_test_live_uart_ctrl_set_mode(struct pcicap_test_live_uart_ctrl r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_LIVE_UART_CTRL_MODE, val);
	return r;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_ctrl
pcicap_test_live_uart_ctrl_set_kick(struct pcicap_test_live_uart_ctrl r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_LIVE_UART_CTRL_KICK,
			      val ? PCICAP_TEST_LIVE_UART_CTRL_KICK : 0);
	return r;
}

/**
 * pcicap_test_live_uart_read_ctrl() - read: Bits that can be read and others
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_ctrl(const struct pcicap_test_live_uart *v,
				struct pcicap_test_live_uart_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_CTRL,
				  &val->raw);
}

/**
 * pcicap_test_live_uart_write_ctrl() - write: Bits that can be read and others
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_ctrl(const struct pcicap_test_live_uart *v,
				 struct pcicap_test_live_uart_ctrl val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_CTRL,
				   (uint32_t)(val.raw & PCICAP_TEST_LIVE_UART_CTRL_WRITE_MASK));
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_ctrl(const struct pcicap_test_live_uart *v,
				  uint32_t mask,
				  struct pcicap_test_live_uart_ctrl val)
{
	struct pcicap_test_live_uart_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_TEST_LIVE_UART_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_LIVE_UART_CTRL,
				 (uint32_t)((old.raw & PCICAP_TEST_LIVE_UART_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/*
 * Bits that can be read and others: the load alone;
 * see pcicap_test_live_uart_bare()
 */
static inline struct pcicap_test_live_uart_ctrl
pcicap_test_live_uart_load_ctrl(const struct pcicap_test_live_uart *v)
{
	struct pcicap_test_live_uart_ctrl r = { pcicap_mmio_load32(&v->view,
								   PCICAP_TEST_LIVE_UART_CTRL) };

	return r;
}

/*
 * Bits that can be read and others: the store alone;
 * see pcicap_test_live_uart_bare()
 */
static inline void
pcicap_test_live_uart_store_ctrl(const struct pcicap_test_live_uart *v,
				 struct pcicap_test_live_uart_ctrl val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_LIVE_UART_CTRL,
			    (uint32_t)(val.raw & PCICAP_TEST_LIVE_UART_CTRL_WRITE_MASK));
}

/* A write changes what its high half enables */
struct pcicap_test_live_uart_client {
	uint32_t raw;
};

/* Configured */
static inline bool
pcicap_test_live_uart_client_conf(struct pcicap_test_live_uart_client r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_CLIENT_CONF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_client
pcicap_test_live_uart_client_set_conf(struct pcicap_test_live_uart_client r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_LIVE_UART_CLIENT_CONF,
			      val ? PCICAP_TEST_LIVE_UART_CLIENT_CONF : 0);
	return r;
}

/* Lanes */
static inline uint32_t
pcicap_test_live_uart_client_lanes(struct pcicap_test_live_uart_client r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_LIVE_UART_CLIENT_LANES) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_client
pcicap_test_live_uart_client_set_lanes(struct pcicap_test_live_uart_client r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_LIVE_UART_CLIENT_LANES,
			      (uint32_t)val << 4);
	return r;
}

/**
 * pcicap_test_live_uart_read_client() - read: A write changes what its high
 * half enables
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_client(const struct pcicap_test_live_uart *v,
				  struct pcicap_test_live_uart_client *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_CLIENT,
				  &val->raw);
}

/**
 * pcicap_test_live_uart_write_client() - write: A write changes what its high
 * half enables
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0, all others
 *       are enabled
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_client(const struct pcicap_test_live_uart *v,
				   struct pcicap_test_live_uart_client val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_CLIENT,
				   (uint32_t)(0x00310000 |
					      (val.raw & PCICAP_TEST_LIVE_UART_CLIENT_WRITE_MASK)));
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_client(const struct pcicap_test_live_uart *v,
				    uint32_t mask,
				    struct pcicap_test_live_uart_client val)
{
	if (mask & ~(uint32_t)PCICAP_TEST_LIVE_UART_CLIENT_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_CLIENT,
				   (uint32_t)((uint32_t)mask << 16 | val.raw));
}

/*
 * A write changes what its high half enables: the load alone;
 * see pcicap_test_live_uart_bare()
 */
static inline struct pcicap_test_live_uart_client
pcicap_test_live_uart_load_client(const struct pcicap_test_live_uart *v)
{
	struct pcicap_test_live_uart_client r = { pcicap_mmio_load32(&v->view,
								     PCICAP_TEST_LIVE_UART_CLIENT) };

	return r;
}

/* How far it is */
struct pcicap_test_live_uart_state {
	uint32_t raw;
};

/* It is done */
static inline bool
pcicap_test_live_uart_state_ready(struct pcicap_test_live_uart_state r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_STATE_READY) != 0;
}

/* What it does */
static inline uint32_t
pcicap_test_live_uart_state_phase(struct pcicap_test_live_uart_state r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_LIVE_UART_STATE_PHASE) >> 4);
}

/**
 * pcicap_test_live_uart_read_state() - read: How far it is
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_state(const struct pcicap_test_live_uart *v,
				 struct pcicap_test_live_uart_state *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_STATE,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_state_ready_now(const struct pcicap_test_live_uart *v,
				      uint32_t *now)
{
	struct pcicap_test_live_uart_state r;
	int ret = pcicap_test_live_uart_read_state(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_live_uart_state_ready(r);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_state_phase_now(const struct pcicap_test_live_uart *v,
				      uint32_t *now)
{
	struct pcicap_test_live_uart_state r;
	int ret = pcicap_test_live_uart_read_state(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_live_uart_state_phase(r);
	return 0;
}

/* How far it is: the load alone; see pcicap_test_live_uart_bare() */
static inline struct pcicap_test_live_uart_state
pcicap_test_live_uart_load_state(const struct pcicap_test_live_uart *v)
{
	struct pcicap_test_live_uart_state r = { pcicap_mmio_load32(&v->view,
								    PCICAP_TEST_LIVE_UART_STATE) };

	return r;
}

/* A bit that clears itself */
struct pcicap_test_live_uart_power {
	uint32_t raw;
};

/* Resets; reads 1 until it is done */
static inline bool
pcicap_test_live_uart_power_reset(struct pcicap_test_live_uart_power r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_POWER_RESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_power
pcicap_test_live_uart_power_set_reset(struct pcicap_test_live_uart_power r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_LIVE_UART_POWER_RESET,
			      val ? PCICAP_TEST_LIVE_UART_POWER_RESET : 0);
	return r;
}

/* Is kept */
static inline uint32_t
pcicap_test_live_uart_power_rest(struct pcicap_test_live_uart_power r)
{
	return (uint32_t)((r.raw & PCICAP_TEST_LIVE_UART_POWER_REST) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_power
pcicap_test_live_uart_power_set_rest(struct pcicap_test_live_uart_power r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_TEST_LIVE_UART_POWER_REST,
			      (uint32_t)val << 1);
	return r;
}

/**
 * pcicap_test_live_uart_read_power() - read: A bit that clears itself
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_power(const struct pcicap_test_live_uart *v,
				 struct pcicap_test_live_uart_power *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_TEST_LIVE_UART_POWER,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_power_reset_now(const struct pcicap_test_live_uart *v,
				      uint32_t *now)
{
	struct pcicap_test_live_uart_power r;
	int ret = pcicap_test_live_uart_read_power(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_live_uart_power_reset(r);
	return 0;
}

/**
 * pcicap_test_live_uart_write_power() - write: A bit that clears itself
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_power(const struct pcicap_test_live_uart *v,
				  struct pcicap_test_live_uart_power val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_TEST_LIVE_UART_POWER,
				   val.raw);
}

/**
 * pcicap_test_live_uart_update_power() - change bits: A bit that clears itself
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_power(const struct pcicap_test_live_uart *v,
				   uint32_t mask,
				   struct pcicap_test_live_uart_power val)
{
	struct pcicap_test_live_uart_power old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_power(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_LIVE_UART_POWER,
				 (uint32_t)((old.raw & PCICAP_TEST_LIVE_UART_POWER_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* A bit that clears itself: the load alone; see pcicap_test_live_uart_bare() */
static inline struct pcicap_test_live_uart_power
pcicap_test_live_uart_load_power(const struct pcicap_test_live_uart *v)
{
	struct pcicap_test_live_uart_power r = { pcicap_mmio_load32(&v->view,
								    PCICAP_TEST_LIVE_UART_POWER) };

	return r;
}

/*
 * A bit that clears itself: the store alone; see pcicap_test_live_uart_bare()
 */
static inline void
pcicap_test_live_uart_store_power(const struct pcicap_test_live_uart *v,
				  struct pcicap_test_live_uart_power val)
{
	pcicap_mmio_store32(&v->view, PCICAP_TEST_LIVE_UART_POWER, val.raw);
}

/**
 * pcicap_test_live_uart_read_bank() - read: Which bank is there
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_bank(const struct pcicap_test_live_uart *v,
				uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_BANK, val);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_bank_now(const struct pcicap_test_live_uart *v,
			       uint32_t *now)
{
	uint8_t r;
	int ret = pcicap_test_live_uart_read_bank(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)r;
	return 0;
}

/**
 * pcicap_test_live_uart_write_bank() - write: Which bank is there
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_bank(const struct pcicap_test_live_uart *v,
				 uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_bank(const struct pcicap_test_live_uart *v,
				  uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_bank(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_TEST_LIVE_UART_BANK,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Which bank is there: the load alone; see pcicap_test_live_uart_bare() */
static inline uint8_t
pcicap_test_live_uart_load_bank(const struct pcicap_test_live_uart *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_TEST_LIVE_UART_BANK);
}

/* Which bank is there: the store alone; see pcicap_test_live_uart_bare() */
static inline void
pcicap_test_live_uart_store_bank(const struct pcicap_test_live_uart *v,
				 uint8_t val)
{
	pcicap_mmio_store8(&v->view, PCICAP_TEST_LIVE_UART_BANK, val);
}

/* Bits that clear themselves and nothing else */
struct pcicap_test_live_uart_resets {
	uint8_t raw;
};

/* Of all */
static inline bool
pcicap_test_live_uart_resets_all(struct pcicap_test_live_uart_resets r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_RESETS_ALL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_resets
pcicap_test_live_uart_resets_set_all(struct pcicap_test_live_uart_resets r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_RESETS_ALL,
			     val ? PCICAP_TEST_LIVE_UART_RESETS_ALL : 0);
	return r;
}

/* Of the lines */
static inline bool
pcicap_test_live_uart_resets_lines(struct pcicap_test_live_uart_resets r)
{
	return (r.raw & PCICAP_TEST_LIVE_UART_RESETS_LINES) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_test_live_uart_resets
pcicap_test_live_uart_resets_set_lines(struct pcicap_test_live_uart_resets r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_TEST_LIVE_UART_RESETS_LINES,
			     val ? PCICAP_TEST_LIVE_UART_RESETS_LINES : 0);
	return r;
}

/**
 * pcicap_test_live_uart_read_resets() - read: Bits that clear themselves and
 * nothing else
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_resets(const struct pcicap_test_live_uart *v,
				  struct pcicap_test_live_uart_resets *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_TEST_LIVE_UART_RESETS,
				 &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_resets_lines_now(const struct pcicap_test_live_uart *v,
				       uint32_t *now)
{
	struct pcicap_test_live_uart_resets r;
	int ret = pcicap_test_live_uart_read_resets(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_test_live_uart_resets_lines(r);
	return 0;
}

/**
 * pcicap_test_live_uart_write_resets() - write: Bits that clear themselves and
 * nothing else
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_resets(const struct pcicap_test_live_uart *v,
				   struct pcicap_test_live_uart_resets val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_TEST_LIVE_UART_RESETS,
				  (uint8_t)(val.raw & PCICAP_TEST_LIVE_UART_RESETS_WRITE_MASK));
}

/*
 * Bits that clear themselves and nothing else: the load alone;
 * see pcicap_test_live_uart_bare()
 */
static inline struct pcicap_test_live_uart_resets
pcicap_test_live_uart_load_resets(const struct pcicap_test_live_uart *v)
{
	struct pcicap_test_live_uart_resets r = { pcicap_mmio_load8(&v->view,
								    PCICAP_TEST_LIVE_UART_RESETS) };

	return r;
}

/*
 * Bits that clear themselves and nothing else: the store alone;
 * see pcicap_test_live_uart_bare()
 */
static inline void
pcicap_test_live_uart_store_resets(const struct pcicap_test_live_uart *v,
				   struct pcicap_test_live_uart_resets val)
{
	pcicap_mmio_store8(&v->view, PCICAP_TEST_LIVE_UART_RESETS,
			   (uint8_t)(val.raw & PCICAP_TEST_LIVE_UART_RESETS_WRITE_MASK));
}

/**
 * pcicap_test_live_uart_read_order() - read: One number
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_read_order(const struct pcicap_test_live_uart *v,
				 uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_TEST_LIVE_UART_ORDER, val);
}

/**
 * pcicap_test_live_uart_write_order() - write: One number
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_write_order(const struct pcicap_test_live_uart *v,
				  uint16_t val)
{
	return pcicap_mmio_write16(&v->view, PCICAP_TEST_LIVE_UART_ORDER, val);
}

/**
 * pcicap_test_live_uart_update_order() - change bits: One number
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_update_order(const struct pcicap_test_live_uart *v,
				   uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_read_order(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put16(&v->view, PCICAP_TEST_LIVE_UART_ORDER,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* One number: the load alone; see pcicap_test_live_uart_bare() */
static inline uint16_t
pcicap_test_live_uart_load_order(const struct pcicap_test_live_uart *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_TEST_LIVE_UART_ORDER);
}

/* One number: the store alone; see pcicap_test_live_uart_bare() */
static inline void
pcicap_test_live_uart_store_order(const struct pcicap_test_live_uart *v,
				  uint16_t val)
{
	pcicap_mmio_store16(&v->view, PCICAP_TEST_LIVE_UART_ORDER, val);
}

/**
 * pcicap_test_live_uart_poll_lines() - start and wait: Of the lines
 * @v: the view
 *
 * Does not sleep. The limit is 1000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_poll_lines(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint8_t bits = 0x02;
		struct pcicap_test_live_uart_resets part = { bits };

		ret = pcicap_test_live_uart_write_resets(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		uint32_t now_resets_lines;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_resets_lines_now(v,
							     &now_resets_lines);
		if (ret)
			return ret;
		if (now_resets_lines == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_live_uart_poll_order() - start and wait: Obeys
 * @v: the view
 *
 * Does not sleep. The limit is 1000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_poll_order(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint16_t bits = 0x1234;
		uint16_t part = bits;

		ret = pcicap_test_live_uart_write_order(v, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000, 0);
	for (;;) {
		uint32_t now_state_ready;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_state_ready_now(v,
							    &now_state_ready);
		if (ret)
			return ret;
		if (now_state_ready == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_live_uart_poll_kick() - start and wait: Does it
 * @v: the view
 *
 * Sleeps between two reads. The limit is 1000000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_poll_kick(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000100;
		struct pcicap_test_live_uart_ctrl part = { bits };

		ret = pcicap_test_live_uart_update_ctrl(v, 0x00000100, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000000, 100);
	for (;;) {
		uint32_t now_state_ready;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_state_ready_now(v,
							    &now_state_ready);
		if (ret)
			return ret;
		if (now_state_ready == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_live_uart_poll_reset() - start and wait: A reset
 * @v: the view
 *
 * Does not sleep. The limit is 20000 microseconds; a read after it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_poll_reset(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000001;
		struct pcicap_test_live_uart_power part = { bits };

		ret = pcicap_test_live_uart_update_power(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 20000, 0);
	for (;;) {
		uint32_t now_power_reset;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_power_reset_now(v,
							    &now_power_reset);
		if (ret)
			return ret;
		if (now_power_reset == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_test_live_uart_poll_idle() - wait: Nothing goes on
 * @v: the view
 *
 * Sleeps between two reads. The limit is 2000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_poll_idle(const struct pcicap_test_live_uart *v)
{
	struct pcicap_poll poll;
	int ret;

	pcicap_poll_begin(&poll, 2000, 500);
	for (;;) {
		uint32_t now_state_phase;
		uint32_t now_state_ready;
		uint32_t now_bank;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_test_live_uart_state_phase_now(v,
							    &now_state_phase);
		if (ret)
			return ret;
		ret = pcicap_test_live_uart_state_ready_now(v,
							    &now_state_ready);
		if (ret)
			return ret;
		ret = pcicap_test_live_uart_bank_now(v, &now_bank);
		if (ret)
			return ret;
		if ((now_state_phase == 0 && now_state_ready == 1) ||
		    !(now_bank <= 4))
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
			  struct pcicap_test_live_uart *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_TEST_LIVE_UART_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_TEST_LIVE_UART_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_test_live_uart_init(v);
}

/**
 * pcicap_test_live_uart_wrap() - the registers at an address that there is:
 * Ports of the kind of 16550
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_test_live_uart_map()
 * @v: the view
 *
 * Return: as for pcicap_test_live_uart_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_wrap(struct pcicap_map *map, void *base, uint64_t size,
			   struct pcicap_cfg *cfg,
			   struct pcicap_test_live_uart *v)
{
	pcicap_map_memory(map, PCICAP_TEST_LIVE_UART_BAR, base, size);
	return pcicap_test_live_uart_map(map, cfg, v);
}

/**
 * pcicap_test_live_uart_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_test_live_uart_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_bare(const struct pcicap_test_live_uart *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_TEST_LIVE_UART_MIN_SIZE);
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_read_data(const struct pcicap_test_live_uart_window *v,
				       uint32_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_write_data(const struct pcicap_test_live_uart_window *v,
					uint32_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_update_data(const struct pcicap_test_live_uart_window *v,
					 uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_test_live_uart_window_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_TEST_LIVE_UART_WINDOW_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_init(struct pcicap_test_live_uart_window *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_open(const struct pcicap_test_live_uart *outer,
				  uint32_t off,
				  struct pcicap_test_live_uart_window *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x08, &v->view);

	if (ret)
		return ret;
	return pcicap_test_live_uart_window_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_test_live_uart_window_elements(const struct pcicap_test_live_uart *v)
{
	(void)v;
	return 2;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_where(const struct pcicap_test_live_uart *v,
				   uint32_t *off)
{
	{
		uint32_t now_bank;
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
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_test_live_uart_window_at(const struct pcicap_test_live_uart *outer,
				unsigned int index,
				struct pcicap_test_live_uart_window *v)
{
	uint32_t off;
	int ret = pcicap_test_live_uart_window_where(outer, &off);

	if (!ret && index >= pcicap_test_live_uart_window_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_test_live_uart_window_open(outer, off + index * 0x08, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_TEST_LIVE_H */
