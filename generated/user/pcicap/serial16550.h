/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Serial port compatible with 16550
 *
 * Generated from specs/devices/serial16550.yaml - do not edit.
 * Source: PCI Code and ID Assignment, class 070002h; Linux serial_reg.h; data sheets of 16550
 */
#ifndef PCICAP_SERIAL16550_H
#define PCICAP_SERIAL16550_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: port, io, 32 bits: Registers of the port */
#define PCICAP_SERIAL16550_PORT_BAR		0
#define PCICAP_SERIAL16550_PORT_MIN_SIZE	0x08

/* port: Registers of the port */

/* rw: Line control: format of a character */
#define PCICAP_SERIAL16550_PORT_LCR			0x03
/* rw: Word length */
#define  PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH	0x03
/* rw: Number of stop bits; 1: two, or one and a half with 5 data bits */
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS		0x04
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS_ONE	0x0
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS_MORE	0x1
/* rw: Parity enable */
#define  PCICAP_SERIAL16550_PORT_LCR_PARITY		0x08
/* rw: Even parity select */
#define  PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY	0x10
/* rw: Stick parity */
#define  PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY	0x20
/* rw: Sends a break */
#define  PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL	0x40
/* rw: Divisor latch access bit */
#define  PCICAP_SERIAL16550_PORT_LCR_DLAB		0x80
#define  PCICAP_SERIAL16550_PORT_LCR_RESET_VALUE	0x00
#define PCICAP_SERIAL16550_PORT_RBR		0x00	/* ro: Receiver buffer */
#define PCICAP_SERIAL16550_PORT_THR		0x00	/* wo: Transmitter holding register */
#define PCICAP_SERIAL16550_PORT_DLL		0x00	/* rw: Divisor latch, lower byte */

/* rw: Which causes interrupt */
#define PCICAP_SERIAL16550_PORT_IER			0x01
/* rw: Received data available */
#define  PCICAP_SERIAL16550_PORT_IER_RECEIVED		0x01
/* rw: Transmitter holding register empty */
#define  PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY	0x02
/* rw: Receiver line status */
#define  PCICAP_SERIAL16550_PORT_IER_LINE_STATUS	0x04
/* rw: Modem status */
#define  PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS	0x08
#define  PCICAP_SERIAL16550_PORT_IER_RESET_VALUE	0x00
#define  PCICAP_SERIAL16550_PORT_IER_WRITE_MASK		0x0f
#define  PCICAP_SERIAL16550_PORT_IER_KEEP_MASK		0x0f
#define PCICAP_SERIAL16550_PORT_DLM		0x01	/* rw: Divisor latch, upper byte */

/* ro: Interrupt identification; a read clears the transmitter holding register empty interrupt */
#define PCICAP_SERIAL16550_PORT_IIR				0x02
/* ro: No interrupt is pending */
#define  PCICAP_SERIAL16550_PORT_IIR_NONE_PENDING		0x01
/* ro: Pending interrupt of highest priority */
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE			0x0e
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_MODEM_STATUS		0x0
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_TRANSMIT_EMPTY	0x1
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_RECEIVED		0x2
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_LINE_STATUS		0x3
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_TIMEOUT		0x6
/* ro: FIFO status */
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO			0xc0
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_NONE			0x0
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_UNUSABLE		0x2
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_ENABLED		0x3
#define  PCICAP_SERIAL16550_PORT_IIR_RESET_VALUE		0x01

/* wo: FIFO control */
#define PCICAP_SERIAL16550_PORT_FCR			0x02
/* wo: FIFOs are enabled */
#define  PCICAP_SERIAL16550_PORT_FCR_ENABLE		0x01
/* wo: Resets the receiver FIFO */
#define  PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED	0x02
/* wo: Resets the transmitter FIFO */
#define  PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT	0x04
/* wo: DMA mode select */
#define  PCICAP_SERIAL16550_PORT_FCR_DMA_MODE		0x08
/* wo: Receiver FIFO trigger level */
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER		0xc0
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_ONE	0x0
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_FOUR	0x1
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_EIGHT	0x2
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_FOURTEEN	0x3
#define  PCICAP_SERIAL16550_PORT_FCR_RESET_VALUE	0x00
#define  PCICAP_SERIAL16550_PORT_FCR_WRITE_MASK		0xcf

/* rw: Modem control */
#define PCICAP_SERIAL16550_PORT_MCR			0x04
/* rw: Data terminal ready */
#define  PCICAP_SERIAL16550_PORT_MCR_DTR		0x01
/* rw: Request to send */
#define  PCICAP_SERIAL16550_PORT_MCR_RTS		0x02
/* rw: Output 1 */
#define  PCICAP_SERIAL16550_PORT_MCR_OUT1		0x04
/* rw: Output 2; often gates the interrupt line */
#define  PCICAP_SERIAL16550_PORT_MCR_OUT2		0x08
/* rw: Loopback mode */
#define  PCICAP_SERIAL16550_PORT_MCR_LOOP		0x10
#define  PCICAP_SERIAL16550_PORT_MCR_RESET_VALUE	0x00
#define  PCICAP_SERIAL16550_PORT_MCR_WRITE_MASK		0x1f
#define  PCICAP_SERIAL16550_PORT_MCR_KEEP_MASK		0x1f

/* ro: Line status; a read clears the errors */
#define PCICAP_SERIAL16550_PORT_LSR			0x05
/* ro: Data ready */
#define  PCICAP_SERIAL16550_PORT_LSR_RECEIVED		0x01
/* ro: Overrun error */
#define  PCICAP_SERIAL16550_PORT_LSR_OVERRUN		0x02
/* ro: Parity error */
#define  PCICAP_SERIAL16550_PORT_LSR_PARITY_ERROR	0x04
/* ro: Framing error */
#define  PCICAP_SERIAL16550_PORT_LSR_FRAMING_ERROR	0x08
/* ro: Break interrupt */
#define  PCICAP_SERIAL16550_PORT_LSR_BREAK_RECEIVED	0x10
/* ro: Transmitter holding register empty */
#define  PCICAP_SERIAL16550_PORT_LSR_TRANSMIT_EMPTY	0x20
/* ro: All was sent */
#define  PCICAP_SERIAL16550_PORT_LSR_IDLE		0x40
/* ro: Error in the receiver FIFO */
#define  PCICAP_SERIAL16550_PORT_LSR_FIFO_ERROR		0x80
#define  PCICAP_SERIAL16550_PORT_LSR_RESET_VALUE	0x60

/* ro: Modem status; a read clears the delta bits */
#define PCICAP_SERIAL16550_PORT_MSR			0x06
/* ro: CTS changed */
#define  PCICAP_SERIAL16550_PORT_MSR_CTS_CHANGED	0x01
/* ro: DSR changed */
#define  PCICAP_SERIAL16550_PORT_MSR_DSR_CHANGED	0x02
/* ro: RI ended */
#define  PCICAP_SERIAL16550_PORT_MSR_RI_ENDED		0x04
/* ro: DCD changed */
#define  PCICAP_SERIAL16550_PORT_MSR_DCD_CHANGED	0x08
/* ro: Clear to send */
#define  PCICAP_SERIAL16550_PORT_MSR_CTS		0x10
/* ro: Data set ready */
#define  PCICAP_SERIAL16550_PORT_MSR_DSR		0x20
/* ro: Ring indicator */
#define  PCICAP_SERIAL16550_PORT_MSR_RI			0x40
/* ro: Data carrier detect */
#define  PCICAP_SERIAL16550_PORT_MSR_DCD		0x80
#define PCICAP_SERIAL16550_PORT_SCR		0x07	/* rw: Scratch register */
/* clang-format on */

/**
 * pcicap_serial16550_id() - which entry of the table of devices a function has
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
pcicap_serial16550_id(uint16_t vendor, uint16_t device, uint32_t class_code,
		      uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x070002, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_serial16550_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_serial16550_matches(uint16_t vendor, uint16_t device,
			   uint32_t class_code)
{
	return pcicap_serial16550_id(vendor, device, class_code, PCICAP_ANY_ID,
				     PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_serial16550_port_want() - what to map for BAR 0: Registers of the port
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_serial16550_port_want(void)
{
	struct pcicap_want want = {
		PCICAP_SERIAL16550_PORT_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_SERIAL16550_PORT_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_serial16550_port - Registers of the port
 * @view: where it is
 *
 * Made by pcicap_serial16550_port_map() only.
 */
struct pcicap_serial16550_port {
	struct pcicap_port view;
};

/* Line control: format of a character */
struct pcicap_serial16550_port_lcr {
	uint8_t raw;
};

/* Word length (raw; quantity in bits) */
static inline uint8_t
pcicap_serial16550_port_lcr_word_length(struct pcicap_serial16550_port_lcr r)
{
	return (uint8_t)(r.raw & PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_word_length(struct pcicap_serial16550_port_lcr r,
					    uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH,
			     val);
	return r;
}

/* Number of stop bits; 1: two, or one and a half with 5 data bits */
static inline uint8_t
pcicap_serial16550_port_lcr_stop_bits(struct pcicap_serial16550_port_lcr r)
{
	return (uint8_t)((r.raw & PCICAP_SERIAL16550_PORT_LCR_STOP_BITS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_stop_bits(struct pcicap_serial16550_port_lcr r,
					  uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_STOP_BITS,
			     (uint32_t)val << 2);
	return r;
}

/* Parity enable */
static inline bool
pcicap_serial16550_port_lcr_parity(struct pcicap_serial16550_port_lcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LCR_PARITY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_parity(struct pcicap_serial16550_port_lcr r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_PARITY,
			     val ? PCICAP_SERIAL16550_PORT_LCR_PARITY : 0);
	return r;
}

/* Even parity select */
static inline bool
pcicap_serial16550_port_lcr_even_parity(struct pcicap_serial16550_port_lcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_even_parity(struct pcicap_serial16550_port_lcr r,
					    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY,
			     val ? PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY : 0);
	return r;
}

/* Stick parity */
static inline bool
pcicap_serial16550_port_lcr_stick_parity(struct pcicap_serial16550_port_lcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_stick_parity(struct pcicap_serial16550_port_lcr r,
					     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY,
			     val ? PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY : 0);
	return r;
}

/* Sends a break */
static inline bool
pcicap_serial16550_port_lcr_break_control(struct pcicap_serial16550_port_lcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_break_control(struct pcicap_serial16550_port_lcr r,
					      bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL,
			     val ? PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL : 0);
	return r;
}

/* Divisor latch access bit */
static inline bool
pcicap_serial16550_port_lcr_dlab(struct pcicap_serial16550_port_lcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LCR_DLAB) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_lcr
pcicap_serial16550_port_lcr_set_dlab(struct pcicap_serial16550_port_lcr r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_LCR_DLAB,
			     val ? PCICAP_SERIAL16550_PORT_LCR_DLAB : 0);
	return r;
}

/* Word length, as a quantity in bits. */
static inline uint64_t
pcicap_serial16550_port_lcr_word_length_decoded(struct pcicap_serial16550_port_lcr r)
{
	uint64_t n = pcicap_serial16550_port_lcr_word_length(r);

	return (n + 5);
}

/**
 * pcicap_serial16550_port_lcr_word_length_encode() - from a quantity:
 * Word length
 * @quantity: the quantity in bits
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_lcr_word_length_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 2, 0, 5, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_serial16550_port_read_lcr() - read: Line control: format of
 * a character
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_lcr(const struct pcicap_serial16550_port *v,
				 struct pcicap_serial16550_port_lcr *val)
{
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_LCR,
				 &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_lcr_dlab_now(const struct pcicap_serial16550_port *v,
				     uint32_t *now)
{
	struct pcicap_serial16550_port_lcr r;
	int ret = pcicap_serial16550_port_read_lcr(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_serial16550_port_lcr_dlab(r);
	return 0;
}

/**
 * pcicap_serial16550_port_write_lcr() - write: Line control: format of
 * a character
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_lcr(const struct pcicap_serial16550_port *v,
				  struct pcicap_serial16550_port_lcr val)
{
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_LCR,
				  val.raw);
}

/**
 * pcicap_serial16550_port_update_lcr() - change bits: Line control: format of
 * a character
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
pcicap_serial16550_port_update_lcr(const struct pcicap_serial16550_port *v,
				   uint8_t mask,
				   struct pcicap_serial16550_port_lcr val)
{
	struct pcicap_serial16550_port_lcr old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_lcr(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_SERIAL16550_PORT_LCR,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/**
 * pcicap_serial16550_port_read_rbr() - read: Receiver buffer
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_rbr(const struct pcicap_serial16550_port *v,
				 uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_RBR, val);
}

/**
 * pcicap_serial16550_port_write_thr() - write: Transmitter holding register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_thr(const struct pcicap_serial16550_port *v,
				  uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_THR, val);
}

/**
 * pcicap_serial16550_port_read_dll() - read: Divisor latch, lower byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_dll(const struct pcicap_serial16550_port *v,
				 uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_DLL, val);
}

/**
 * pcicap_serial16550_port_write_dll() - write: Divisor latch, lower byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_dll(const struct pcicap_serial16550_port *v,
				  uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_DLL, val);
}

/**
 * pcicap_serial16550_port_update_dll() - change bits: Divisor latch, lower byte
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
pcicap_serial16550_port_update_dll(const struct pcicap_serial16550_port *v,
				   uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_dll(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_SERIAL16550_PORT_DLL,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Which causes interrupt */
struct pcicap_serial16550_port_ier {
	uint8_t raw;
};

/* Received data available */
static inline bool
pcicap_serial16550_port_ier_received(struct pcicap_serial16550_port_ier r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_IER_RECEIVED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_ier
pcicap_serial16550_port_ier_set_received(struct pcicap_serial16550_port_ier r,
					 bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_IER_RECEIVED,
			     val ? PCICAP_SERIAL16550_PORT_IER_RECEIVED : 0);
	return r;
}

/* Transmitter holding register empty */
static inline bool
pcicap_serial16550_port_ier_transmit_empty(struct pcicap_serial16550_port_ier r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_ier
pcicap_serial16550_port_ier_set_transmit_empty(struct pcicap_serial16550_port_ier r,
					       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY,
			     val ? PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY : 0);
	return r;
}

/* Receiver line status */
static inline bool
pcicap_serial16550_port_ier_line_status(struct pcicap_serial16550_port_ier r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_IER_LINE_STATUS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_ier
pcicap_serial16550_port_ier_set_line_status(struct pcicap_serial16550_port_ier r,
					    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_IER_LINE_STATUS,
			     val ? PCICAP_SERIAL16550_PORT_IER_LINE_STATUS : 0);
	return r;
}

/* Modem status */
static inline bool
pcicap_serial16550_port_ier_modem_status(struct pcicap_serial16550_port_ier r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_ier
pcicap_serial16550_port_ier_set_modem_status(struct pcicap_serial16550_port_ier r,
					     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS,
			     val ? PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS : 0);
	return r;
}

/**
 * pcicap_serial16550_port_read_ier() - read: Which causes interrupt
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_ier(const struct pcicap_serial16550_port *v,
				 struct pcicap_serial16550_port_ier *val)
{
	val->raw = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_IER,
				 &val->raw);
}

/**
 * pcicap_serial16550_port_write_ier() - write: Which causes interrupt
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_ier(const struct pcicap_serial16550_port *v,
				  struct pcicap_serial16550_port_ier val)
{
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_IER,
				  (uint8_t)(val.raw & PCICAP_SERIAL16550_PORT_IER_WRITE_MASK));
}

/**
 * pcicap_serial16550_port_update_ier() - change bits: Which causes interrupt
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
pcicap_serial16550_port_update_ier(const struct pcicap_serial16550_port *v,
				   uint8_t mask,
				   struct pcicap_serial16550_port_ier val)
{
	struct pcicap_serial16550_port_ier old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SERIAL16550_PORT_IER_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_ier(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_SERIAL16550_PORT_IER,
				(uint8_t)((old.raw & PCICAP_SERIAL16550_PORT_IER_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/**
 * pcicap_serial16550_port_read_dlm() - read: Divisor latch, upper byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_dlm(const struct pcicap_serial16550_port *v,
				 uint8_t *val)
{
	*val = UINT8_MAX;
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_DLM, val);
}

/**
 * pcicap_serial16550_port_write_dlm() - write: Divisor latch, upper byte
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_dlm(const struct pcicap_serial16550_port *v,
				  uint8_t val)
{
	{
		uint32_t now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_DLM, val);
}

/**
 * pcicap_serial16550_port_update_dlm() - change bits: Divisor latch, upper byte
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
pcicap_serial16550_port_update_dlm(const struct pcicap_serial16550_port *v,
				   uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_dlm(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_SERIAL16550_PORT_DLM,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/*
 * Interrupt identification; a read clears the transmitter holding register
 * empty interrupt
 */
struct pcicap_serial16550_port_iir {
	uint8_t raw;
};

/* No interrupt is pending */
static inline bool
pcicap_serial16550_port_iir_none_pending(struct pcicap_serial16550_port_iir r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_IIR_NONE_PENDING) != 0;
}

/* Pending interrupt of highest priority */
static inline uint8_t
pcicap_serial16550_port_iir_cause(struct pcicap_serial16550_port_iir r)
{
	return (uint8_t)((r.raw & PCICAP_SERIAL16550_PORT_IIR_CAUSE) >> 1);
}

/* FIFO status */
static inline uint8_t
pcicap_serial16550_port_iir_fifo(struct pcicap_serial16550_port_iir r)
{
	return (uint8_t)((r.raw & PCICAP_SERIAL16550_PORT_IIR_FIFO) >> 6);
}

/**
 * pcicap_serial16550_port_read_iir() - read: Interrupt identification; a read
 * clears the transmitter holding register empty interrupt
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_iir(const struct pcicap_serial16550_port *v,
				 struct pcicap_serial16550_port_iir *val)
{
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_IIR,
				 &val->raw);
}

/* FIFO control */
struct pcicap_serial16550_port_fcr {
	uint8_t raw;
};

/* FIFOs are enabled */
static inline bool
pcicap_serial16550_port_fcr_enable(struct pcicap_serial16550_port_fcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_FCR_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_fcr
pcicap_serial16550_port_fcr_set_enable(struct pcicap_serial16550_port_fcr r,
				       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_FCR_ENABLE,
			     val ? PCICAP_SERIAL16550_PORT_FCR_ENABLE : 0);
	return r;
}

/* Resets the receiver FIFO */
static inline bool
pcicap_serial16550_port_fcr_clear_received(struct pcicap_serial16550_port_fcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_fcr
pcicap_serial16550_port_fcr_set_clear_received(struct pcicap_serial16550_port_fcr r,
					       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED,
			     val ? PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED : 0);
	return r;
}

/* Resets the transmitter FIFO */
static inline bool
pcicap_serial16550_port_fcr_clear_transmit(struct pcicap_serial16550_port_fcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_fcr
pcicap_serial16550_port_fcr_set_clear_transmit(struct pcicap_serial16550_port_fcr r,
					       bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT,
			     val ? PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT : 0);
	return r;
}

/* DMA mode select */
static inline bool
pcicap_serial16550_port_fcr_dma_mode(struct pcicap_serial16550_port_fcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_FCR_DMA_MODE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_fcr
pcicap_serial16550_port_fcr_set_dma_mode(struct pcicap_serial16550_port_fcr r,
					 bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_FCR_DMA_MODE,
			     val ? PCICAP_SERIAL16550_PORT_FCR_DMA_MODE : 0);
	return r;
}

/* Receiver FIFO trigger level */
static inline uint8_t
pcicap_serial16550_port_fcr_trigger(struct pcicap_serial16550_port_fcr r)
{
	return (uint8_t)((r.raw & PCICAP_SERIAL16550_PORT_FCR_TRIGGER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_fcr
pcicap_serial16550_port_fcr_set_trigger(struct pcicap_serial16550_port_fcr r,
					uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_FCR_TRIGGER,
			     (uint32_t)val << 6);
	return r;
}

/**
 * pcicap_serial16550_port_write_fcr() - write: FIFO control
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_fcr(const struct pcicap_serial16550_port *v,
				  struct pcicap_serial16550_port_fcr val)
{
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_FCR,
				  (uint8_t)(val.raw & PCICAP_SERIAL16550_PORT_FCR_WRITE_MASK));
}

/* Modem control */
struct pcicap_serial16550_port_mcr {
	uint8_t raw;
};

/* Data terminal ready */
static inline bool
pcicap_serial16550_port_mcr_dtr(struct pcicap_serial16550_port_mcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MCR_DTR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_mcr
pcicap_serial16550_port_mcr_set_dtr(struct pcicap_serial16550_port_mcr r,
				    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_MCR_DTR,
			     val ? PCICAP_SERIAL16550_PORT_MCR_DTR : 0);
	return r;
}

/* Request to send */
static inline bool
pcicap_serial16550_port_mcr_rts(struct pcicap_serial16550_port_mcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MCR_RTS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_mcr
pcicap_serial16550_port_mcr_set_rts(struct pcicap_serial16550_port_mcr r,
				    bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_MCR_RTS,
			     val ? PCICAP_SERIAL16550_PORT_MCR_RTS : 0);
	return r;
}

/* Output 1 */
static inline bool
pcicap_serial16550_port_mcr_out1(struct pcicap_serial16550_port_mcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MCR_OUT1) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_mcr
pcicap_serial16550_port_mcr_set_out1(struct pcicap_serial16550_port_mcr r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_MCR_OUT1,
			     val ? PCICAP_SERIAL16550_PORT_MCR_OUT1 : 0);
	return r;
}

/* Output 2; often gates the interrupt line */
static inline bool
pcicap_serial16550_port_mcr_out2(struct pcicap_serial16550_port_mcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MCR_OUT2) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_mcr
pcicap_serial16550_port_mcr_set_out2(struct pcicap_serial16550_port_mcr r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_MCR_OUT2,
			     val ? PCICAP_SERIAL16550_PORT_MCR_OUT2 : 0);
	return r;
}

/* Loopback mode */
static inline bool
pcicap_serial16550_port_mcr_loop(struct pcicap_serial16550_port_mcr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MCR_LOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_serial16550_port_mcr
pcicap_serial16550_port_mcr_set_loop(struct pcicap_serial16550_port_mcr r,
				     bool val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_SERIAL16550_PORT_MCR_LOOP,
			     val ? PCICAP_SERIAL16550_PORT_MCR_LOOP : 0);
	return r;
}

/**
 * pcicap_serial16550_port_read_mcr() - read: Modem control
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_mcr(const struct pcicap_serial16550_port *v,
				 struct pcicap_serial16550_port_mcr *val)
{
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_MCR,
				 &val->raw);
}

/**
 * pcicap_serial16550_port_write_mcr() - write: Modem control
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_mcr(const struct pcicap_serial16550_port *v,
				  struct pcicap_serial16550_port_mcr val)
{
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_MCR,
				  (uint8_t)(val.raw & PCICAP_SERIAL16550_PORT_MCR_WRITE_MASK));
}

/**
 * pcicap_serial16550_port_update_mcr() - change bits: Modem control
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
pcicap_serial16550_port_update_mcr(const struct pcicap_serial16550_port *v,
				   uint8_t mask,
				   struct pcicap_serial16550_port_mcr val)
{
	struct pcicap_serial16550_port_mcr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_SERIAL16550_PORT_MCR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_mcr(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_SERIAL16550_PORT_MCR,
				(uint8_t)((old.raw & PCICAP_SERIAL16550_PORT_MCR_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Line status; a read clears the errors */
struct pcicap_serial16550_port_lsr {
	uint8_t raw;
};

/* Data ready */
static inline bool
pcicap_serial16550_port_lsr_received(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_RECEIVED) != 0;
}

/* Overrun error */
static inline bool
pcicap_serial16550_port_lsr_overrun(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_OVERRUN) != 0;
}

/* Parity error */
static inline bool
pcicap_serial16550_port_lsr_parity_error(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_PARITY_ERROR) != 0;
}

/* Framing error */
static inline bool
pcicap_serial16550_port_lsr_framing_error(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_FRAMING_ERROR) != 0;
}

/* Break interrupt */
static inline bool
pcicap_serial16550_port_lsr_break_received(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_BREAK_RECEIVED) != 0;
}

/* Transmitter holding register empty */
static inline bool
pcicap_serial16550_port_lsr_transmit_empty(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_TRANSMIT_EMPTY) != 0;
}

/* All was sent */
static inline bool
pcicap_serial16550_port_lsr_idle(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_IDLE) != 0;
}

/* Error in the receiver FIFO */
static inline bool
pcicap_serial16550_port_lsr_fifo_error(struct pcicap_serial16550_port_lsr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_LSR_FIFO_ERROR) != 0;
}

/**
 * pcicap_serial16550_port_read_lsr() - read: Line status; a read clears
 * the errors
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_lsr(const struct pcicap_serial16550_port *v,
				 struct pcicap_serial16550_port_lsr *val)
{
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_LSR,
				 &val->raw);
}

/* Modem status; a read clears the delta bits */
struct pcicap_serial16550_port_msr {
	uint8_t raw;
};

/* CTS changed */
static inline bool
pcicap_serial16550_port_msr_cts_changed(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_CTS_CHANGED) != 0;
}

/* DSR changed */
static inline bool
pcicap_serial16550_port_msr_dsr_changed(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_DSR_CHANGED) != 0;
}

/* RI ended */
static inline bool
pcicap_serial16550_port_msr_ri_ended(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_RI_ENDED) != 0;
}

/* DCD changed */
static inline bool
pcicap_serial16550_port_msr_dcd_changed(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_DCD_CHANGED) != 0;
}

/* Clear to send */
static inline bool
pcicap_serial16550_port_msr_cts(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_CTS) != 0;
}

/* Data set ready */
static inline bool
pcicap_serial16550_port_msr_dsr(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_DSR) != 0;
}

/* Ring indicator */
static inline bool
pcicap_serial16550_port_msr_ri(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_RI) != 0;
}

/* Data carrier detect */
static inline bool
pcicap_serial16550_port_msr_dcd(struct pcicap_serial16550_port_msr r)
{
	return (r.raw & PCICAP_SERIAL16550_PORT_MSR_DCD) != 0;
}

/**
 * pcicap_serial16550_port_read_msr() - read: Modem status; a read clears the
 * delta bits
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_msr(const struct pcicap_serial16550_port *v,
				 struct pcicap_serial16550_port_msr *val)
{
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_MSR,
				 &val->raw);
}

/**
 * pcicap_serial16550_port_read_scr() - read: Scratch register
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_read_scr(const struct pcicap_serial16550_port *v,
				 uint8_t *val)
{
	return pcicap_port_read8(&v->view, PCICAP_SERIAL16550_PORT_SCR, val);
}

/**
 * pcicap_serial16550_port_write_scr() - write: Scratch register
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_write_scr(const struct pcicap_serial16550_port *v,
				  uint8_t val)
{
	return pcicap_port_write8(&v->view, PCICAP_SERIAL16550_PORT_SCR, val);
}

/**
 * pcicap_serial16550_port_update_scr() - change bits: Scratch register
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
pcicap_serial16550_port_update_scr(const struct pcicap_serial16550_port *v,
				   uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_scr(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_SERIAL16550_PORT_SCR,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_init(struct pcicap_serial16550_port *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_serial16550_port_map() - the registers in a mapped BAR: Registers of
 * the port
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_serial16550_port_map(const struct pcicap_ports *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_serial16550_port *v)
{
	struct pcicap_region whole =
		pcicap_region_whole(PCICAP_SERIAL16550_PORT_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_SERIAL16550_PORT_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_serial16550_port_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_SERIAL16550_H */
