/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Serial port compatible with 16550
 *
 * Generated from specs/devices/serial16550.yaml - do not edit.
 * Source: PCI Code and ID Assignment, class 070002h; Linux serial_reg.h; data sheets of 16550
 */
#ifndef PCICAP_SERIAL16550_H
#define PCICAP_SERIAL16550_H

#include <linux/bitfield.h>
#include <linux/pci.h>
#include <pcicap/core/generated.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: port, io, 32 bits: Registers of the port */
#define PCICAP_SERIAL16550_PORT_BAR		0
#define PCICAP_SERIAL16550_PORT_MIN_SIZE	0x08

/* port: Registers of the port */

/* rw: How a character is made up */
#define PCICAP_SERIAL16550_PORT_LCR			0x03
/* rw: Bits of a character */
#define  PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH	0x03
/* rw: Stop bits; more: two, or one and a half of 5 bits */
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS		0x04
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS_ONE	0x0
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS_MORE	0x1
/* rw: There is a parity bit */
#define  PCICAP_SERIAL16550_PORT_LCR_PARITY		0x08
/* rw: The parity is even */
#define  PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY	0x10
/* rw: The parity bit is constant */
#define  PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY	0x20
/* rw: Sends a break */
#define  PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL	0x40
/* rw: The divisor latch is at 0 and 1 */
#define  PCICAP_SERIAL16550_PORT_LCR_DLAB		0x80
#define  PCICAP_SERIAL16550_PORT_LCR_RESET_VALUE	0x00
#define PCICAP_SERIAL16550_PORT_RBR		0x00	/* ro: The character that was received */
#define PCICAP_SERIAL16550_PORT_THR		0x00	/* wo: The character to send */
#define PCICAP_SERIAL16550_PORT_DLL		0x00	/* rw: Low byte of the divisor */

/* rw: Which causes interrupt */
#define PCICAP_SERIAL16550_PORT_IER			0x01
/* rw: A character was received */
#define  PCICAP_SERIAL16550_PORT_IER_RECEIVED		0x01
/* rw: The next character can be written */
#define  PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY	0x02
/* rw: An error or a break was received */
#define  PCICAP_SERIAL16550_PORT_IER_LINE_STATUS	0x04
/* rw: A modem line changed */
#define  PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS	0x08
#define  PCICAP_SERIAL16550_PORT_IER_RESET_VALUE	0x00
#define  PCICAP_SERIAL16550_PORT_IER_WRITE_MASK		0x0f
#define  PCICAP_SERIAL16550_PORT_IER_KEEP_MASK		0x0f
#define PCICAP_SERIAL16550_PORT_DLM		0x01	/* rw: High byte of the divisor */

/* ro: Why it interrupts; a read takes back that the next character can be written */
#define PCICAP_SERIAL16550_PORT_IIR				0x02
/* ro: No interrupt is pending */
#define  PCICAP_SERIAL16550_PORT_IIR_NONE_PENDING		0x01
/* ro: The cause that counts most */
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE			0x0e
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_MODEM_STATUS		0x0
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_TRANSMIT_EMPTY	0x1
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_RECEIVED		0x2
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_LINE_STATUS		0x3
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_TIMEOUT		0x6
/* ro: State of the queues */
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO			0xc0
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_NONE			0x0
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_UNUSABLE		0x2
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_ENABLED		0x3
#define  PCICAP_SERIAL16550_PORT_IIR_RESET_VALUE		0x01

/* wo: How the queues work */
#define PCICAP_SERIAL16550_PORT_FCR			0x02
/* wo: Both queues are used */
#define  PCICAP_SERIAL16550_PORT_FCR_ENABLE		0x01
/* wo: Empties the queue of what came */
#define  PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED	0x02
/* wo: Empties the queue of what goes */
#define  PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT	0x04
/* wo: Mode of the ready lines */
#define  PCICAP_SERIAL16550_PORT_FCR_DMA_MODE		0x08
/* wo: Characters in the queue that interrupt */
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER		0xc0
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_ONE	0x0
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_FOUR	0x1
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_EIGHT	0x2
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_FOURTEEN	0x3
#define  PCICAP_SERIAL16550_PORT_FCR_RESET_VALUE	0x00
#define  PCICAP_SERIAL16550_PORT_FCR_WRITE_MASK		0xcf

/* rw: Lines to the modem */
#define PCICAP_SERIAL16550_PORT_MCR			0x04
/* rw: Data terminal ready */
#define  PCICAP_SERIAL16550_PORT_MCR_DTR		0x01
/* rw: Request to send */
#define  PCICAP_SERIAL16550_PORT_MCR_RTS		0x02
/* rw: Output 1 */
#define  PCICAP_SERIAL16550_PORT_MCR_OUT1		0x04
/* rw: Output 2: often lets interrupts through */
#define  PCICAP_SERIAL16550_PORT_MCR_OUT2		0x08
/* rw: What is sent is received */
#define  PCICAP_SERIAL16550_PORT_MCR_LOOP		0x10
#define  PCICAP_SERIAL16550_PORT_MCR_RESET_VALUE	0x00
#define  PCICAP_SERIAL16550_PORT_MCR_WRITE_MASK		0x1f
#define  PCICAP_SERIAL16550_PORT_MCR_KEEP_MASK		0x1f

/* ro: State of the line; a read clears the errors */
#define PCICAP_SERIAL16550_PORT_LSR			0x05
/* ro: A character can be read */
#define  PCICAP_SERIAL16550_PORT_LSR_RECEIVED		0x01
/* ro: A character was lost */
#define  PCICAP_SERIAL16550_PORT_LSR_OVERRUN		0x02
/* ro: A parity bit was wrong */
#define  PCICAP_SERIAL16550_PORT_LSR_PARITY_ERROR	0x04
/* ro: A stop bit was missing */
#define  PCICAP_SERIAL16550_PORT_LSR_FRAMING_ERROR	0x08
/* ro: A break was received */
#define  PCICAP_SERIAL16550_PORT_LSR_BREAK_RECEIVED	0x10
/* ro: The next character can be written */
#define  PCICAP_SERIAL16550_PORT_LSR_TRANSMIT_EMPTY	0x20
/* ro: All was sent */
#define  PCICAP_SERIAL16550_PORT_LSR_IDLE		0x40
/* ro: An error is in the queue */
#define  PCICAP_SERIAL16550_PORT_LSR_FIFO_ERROR		0x80
#define  PCICAP_SERIAL16550_PORT_LSR_RESET_VALUE	0x60

/* ro: Lines from the modem; a read clears what changed */
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
#define PCICAP_SERIAL16550_PORT_SCR		0x07	/* rw: For the program to keep something */
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_serial16550_ids) of a driver. */
static const struct pci_device_id pcicap_serial16550_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x070002, 0xffffff) },
	{}
};

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
	struct pcicap_mmio view;
};

/**
 * pcicap_serial16550_port_lcr_word_length() - Bits of a character
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bits.
 */
static inline u8
pcicap_serial16550_port_lcr_word_length(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH, r);
}

/**
 * pcicap_serial16550_port_lcr_set_word_length() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_word_length(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH, val);
}

/**
 * pcicap_serial16550_port_lcr_stop_bits() - Stop bits; more: two, or one and a
 * half of 5 bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_serial16550_port_lcr_stop_bits(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_STOP_BITS, r);
}

/**
 * pcicap_serial16550_port_lcr_set_stop_bits() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_stop_bits(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_STOP_BITS) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_STOP_BITS, val);
}

/**
 * pcicap_serial16550_port_lcr_parity() - There is a parity bit
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lcr_parity(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_PARITY, r);
}

/**
 * pcicap_serial16550_port_lcr_set_parity() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_parity(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_PARITY) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_PARITY, val);
}

/**
 * pcicap_serial16550_port_lcr_even_parity() - The parity is even
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lcr_even_parity(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY, r);
}

/**
 * pcicap_serial16550_port_lcr_set_even_parity() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_even_parity(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY, val);
}

/**
 * pcicap_serial16550_port_lcr_stick_parity() - The parity bit is constant
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lcr_stick_parity(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY, r);
}

/**
 * pcicap_serial16550_port_lcr_set_stick_parity() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_stick_parity(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY, val);
}

/**
 * pcicap_serial16550_port_lcr_break_control() - Sends a break
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lcr_break_control(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL, r);
}

/**
 * pcicap_serial16550_port_lcr_set_break_control() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_break_control(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL, val);
}

/**
 * pcicap_serial16550_port_lcr_dlab() - The divisor latch is at 0 and 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lcr_dlab(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LCR_DLAB, r);
}

/**
 * pcicap_serial16550_port_lcr_set_dlab() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_lcr_set_dlab(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_LCR_DLAB) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_LCR_DLAB, val);
}

/**
 * pcicap_serial16550_port_lcr_word_length_decoded() - Bits of a character
 * @r: value of the register
 *
 * Return: the field as a quantity in bits.
 */
static inline u64
pcicap_serial16550_port_lcr_word_length_decoded(u8 r)
{
	u64 n = pcicap_serial16550_port_lcr_word_length(r);

	return (n + 5);
}

/**
 * pcicap_serial16550_port_read_lcr() - read: How a character is made up
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_lcr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_LCR, val);
}

/**
 * pcicap_serial16550_port_lcr_dlab_now() - what decides now about what is there
 * @v: the view
 * @now: out: the field; 0 where the layout lacks it
 *
 * Return: 0, or the errors of reading.
 */
static inline int __must_check
pcicap_serial16550_port_lcr_dlab_now(const struct pcicap_serial16550_port *v,
				     u32 *now)
{
	u8 r;
	int ret = pcicap_serial16550_port_read_lcr(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (u32)pcicap_serial16550_port_lcr_dlab(r);
	return 0;
}

/**
 * pcicap_serial16550_port_write_lcr() - write: How a character is made up
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_lcr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_LCR, val);
}

/**
 * pcicap_serial16550_port_update_lcr() - change bits: How a character is
 * made up
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
pcicap_serial16550_port_update_lcr(const struct pcicap_serial16550_port *v,
				   u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_lcr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SERIAL16550_PORT_LCR,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_serial16550_port_read_rbr() - read: The character that was received
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_rbr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_RBR, val);
}

/**
 * pcicap_serial16550_port_write_thr() - write: The character to send
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_thr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_THR, val);
}

/**
 * pcicap_serial16550_port_read_dll() - read: Low byte of the divisor
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_dll(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_DLL, val);
}

/**
 * pcicap_serial16550_port_write_dll() - write: Low byte of the divisor
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_dll(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_DLL, val);
}

/**
 * pcicap_serial16550_port_update_dll() - change bits: Low byte of the divisor
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
pcicap_serial16550_port_update_dll(const struct pcicap_serial16550_port *v,
				   u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_dll(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SERIAL16550_PORT_DLL,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_serial16550_port_ier_received() - A character was received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_ier_received(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IER_RECEIVED, r);
}

/**
 * pcicap_serial16550_port_ier_set_received() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_ier_set_received(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_IER_RECEIVED) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_IER_RECEIVED, val);
}

/**
 * pcicap_serial16550_port_ier_transmit_empty() - The next character can
 * be written
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_ier_transmit_empty(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY, r);
}

/**
 * pcicap_serial16550_port_ier_set_transmit_empty() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_ier_set_transmit_empty(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY, val);
}

/**
 * pcicap_serial16550_port_ier_line_status() - An error or a break was received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_ier_line_status(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IER_LINE_STATUS, r);
}

/**
 * pcicap_serial16550_port_ier_set_line_status() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_ier_set_line_status(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_IER_LINE_STATUS) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_IER_LINE_STATUS, val);
}

/**
 * pcicap_serial16550_port_ier_modem_status() - A modem line changed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_ier_modem_status(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS, r);
}

/**
 * pcicap_serial16550_port_ier_set_modem_status() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_ier_set_modem_status(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS, val);
}

/**
 * pcicap_serial16550_port_read_ier() - read: Which causes interrupt
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_ier(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_IER, val);
}

/**
 * pcicap_serial16550_port_write_ier() - write: Which causes interrupt
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_ier(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_IER,
				  (u8)(val & PCICAP_SERIAL16550_PORT_IER_WRITE_MASK));
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
static inline int __must_check
pcicap_serial16550_port_update_ier(const struct pcicap_serial16550_port *v,
				   u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_SERIAL16550_PORT_IER_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_ier(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SERIAL16550_PORT_IER,
				(u8)((old & PCICAP_SERIAL16550_PORT_IER_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_serial16550_port_read_dlm() - read: High byte of the divisor
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_dlm(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	*val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_DLM, val);
}

/**
 * pcicap_serial16550_port_write_dlm() - write: High byte of the divisor
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_dlm(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_DLM, val);
}

/**
 * pcicap_serial16550_port_update_dlm() - change bits: High byte of the divisor
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
pcicap_serial16550_port_update_dlm(const struct pcicap_serial16550_port *v,
				   u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_dlm(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SERIAL16550_PORT_DLM,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_serial16550_port_iir_none_pending() - No interrupt is pending
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_iir_none_pending(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IIR_NONE_PENDING, r);
}

/**
 * pcicap_serial16550_port_iir_cause() - The cause that counts most
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_serial16550_port_iir_cause(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IIR_CAUSE, r);
}

/**
 * pcicap_serial16550_port_iir_fifo() - State of the queues
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_serial16550_port_iir_fifo(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_IIR_FIFO, r);
}

/**
 * pcicap_serial16550_port_read_iir() - read: Why it interrupts; a read takes
 * back that the next character can be written
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_iir(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_IIR, val);
}

/**
 * pcicap_serial16550_port_fcr_enable() - Both queues are used
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_fcr_enable(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_FCR_ENABLE, r);
}

/**
 * pcicap_serial16550_port_fcr_set_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_fcr_set_enable(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_FCR_ENABLE) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_FCR_ENABLE, val);
}

/**
 * pcicap_serial16550_port_fcr_clear_received() - Empties the queue of what came
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_fcr_clear_received(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED, r);
}

/**
 * pcicap_serial16550_port_fcr_set_clear_received() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_fcr_set_clear_received(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED, val);
}

/**
 * pcicap_serial16550_port_fcr_clear_transmit() - Empties the queue of what goes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_fcr_clear_transmit(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT, r);
}

/**
 * pcicap_serial16550_port_fcr_set_clear_transmit() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_fcr_set_clear_transmit(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT, val);
}

/**
 * pcicap_serial16550_port_fcr_dma_mode() - Mode of the ready lines
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_fcr_dma_mode(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_FCR_DMA_MODE, r);
}

/**
 * pcicap_serial16550_port_fcr_set_dma_mode() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_fcr_set_dma_mode(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_FCR_DMA_MODE) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_FCR_DMA_MODE, val);
}

/**
 * pcicap_serial16550_port_fcr_trigger() - Characters in the queue
 * that interrupt
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_serial16550_port_fcr_trigger(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_FCR_TRIGGER, r);
}

/**
 * pcicap_serial16550_port_fcr_set_trigger() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_fcr_set_trigger(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_FCR_TRIGGER) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_FCR_TRIGGER, val);
}

/**
 * pcicap_serial16550_port_write_fcr() - write: How the queues work
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_fcr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_FCR,
				  (u8)(val & PCICAP_SERIAL16550_PORT_FCR_WRITE_MASK));
}

/**
 * pcicap_serial16550_port_mcr_dtr() - Data terminal ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_mcr_dtr(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MCR_DTR, r);
}

/**
 * pcicap_serial16550_port_mcr_set_dtr() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_mcr_set_dtr(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_MCR_DTR) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_MCR_DTR, val);
}

/**
 * pcicap_serial16550_port_mcr_rts() - Request to send
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_mcr_rts(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MCR_RTS, r);
}

/**
 * pcicap_serial16550_port_mcr_set_rts() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_mcr_set_rts(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_MCR_RTS) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_MCR_RTS, val);
}

/**
 * pcicap_serial16550_port_mcr_out1() - Output 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_mcr_out1(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MCR_OUT1, r);
}

/**
 * pcicap_serial16550_port_mcr_set_out1() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_mcr_set_out1(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_MCR_OUT1) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_MCR_OUT1, val);
}

/**
 * pcicap_serial16550_port_mcr_out2() - Output 2: often lets interrupts through
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_mcr_out2(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MCR_OUT2, r);
}

/**
 * pcicap_serial16550_port_mcr_set_out2() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_mcr_set_out2(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_MCR_OUT2) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_MCR_OUT2, val);
}

/**
 * pcicap_serial16550_port_mcr_loop() - What is sent is received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_mcr_loop(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MCR_LOOP, r);
}

/**
 * pcicap_serial16550_port_mcr_set_loop() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_serial16550_port_mcr_set_loop(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_SERIAL16550_PORT_MCR_LOOP) |
	       FIELD_PREP(PCICAP_SERIAL16550_PORT_MCR_LOOP, val);
}

/**
 * pcicap_serial16550_port_read_mcr() - read: Lines to the modem
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_mcr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_MCR, val);
}

/**
 * pcicap_serial16550_port_write_mcr() - write: Lines to the modem
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_mcr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_MCR,
				  (u8)(val & PCICAP_SERIAL16550_PORT_MCR_WRITE_MASK));
}

/**
 * pcicap_serial16550_port_update_mcr() - change bits: Lines to the modem
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
pcicap_serial16550_port_update_mcr(const struct pcicap_serial16550_port *v,
				   u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_SERIAL16550_PORT_MCR_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_mcr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SERIAL16550_PORT_MCR,
				(u8)((old & PCICAP_SERIAL16550_PORT_MCR_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_serial16550_port_lsr_received() - A character can be read
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_received(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_RECEIVED, r);
}

/**
 * pcicap_serial16550_port_lsr_overrun() - A character was lost
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_overrun(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_OVERRUN, r);
}

/**
 * pcicap_serial16550_port_lsr_parity_error() - A parity bit was wrong
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_parity_error(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_PARITY_ERROR, r);
}

/**
 * pcicap_serial16550_port_lsr_framing_error() - A stop bit was missing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_framing_error(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_FRAMING_ERROR, r);
}

/**
 * pcicap_serial16550_port_lsr_break_received() - A break was received
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_break_received(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_BREAK_RECEIVED, r);
}

/**
 * pcicap_serial16550_port_lsr_transmit_empty() - The next character can
 * be written
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_transmit_empty(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_TRANSMIT_EMPTY, r);
}

/**
 * pcicap_serial16550_port_lsr_idle() - All was sent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_idle(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_IDLE, r);
}

/**
 * pcicap_serial16550_port_lsr_fifo_error() - An error is in the queue
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_lsr_fifo_error(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_LSR_FIFO_ERROR, r);
}

/**
 * pcicap_serial16550_port_read_lsr() - read: State of the line; a read clears
 * the errors
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_lsr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_LSR, val);
}

/**
 * pcicap_serial16550_port_msr_cts_changed() - CTS changed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_cts_changed(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_CTS_CHANGED, r);
}

/**
 * pcicap_serial16550_port_msr_dsr_changed() - DSR changed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_dsr_changed(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_DSR_CHANGED, r);
}

/**
 * pcicap_serial16550_port_msr_ri_ended() - RI ended
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_ri_ended(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_RI_ENDED, r);
}

/**
 * pcicap_serial16550_port_msr_dcd_changed() - DCD changed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_dcd_changed(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_DCD_CHANGED, r);
}

/**
 * pcicap_serial16550_port_msr_cts() - Clear to send
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_cts(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_CTS, r);
}

/**
 * pcicap_serial16550_port_msr_dsr() - Data set ready
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_dsr(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_DSR, r);
}

/**
 * pcicap_serial16550_port_msr_ri() - Ring indicator
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_ri(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_RI, r);
}

/**
 * pcicap_serial16550_port_msr_dcd() - Data carrier detect
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_serial16550_port_msr_dcd(u8 r)
{
	return FIELD_GET(PCICAP_SERIAL16550_PORT_MSR_DCD, r);
}

/**
 * pcicap_serial16550_port_read_msr() - read: Lines from the modem; a read
 * clears what changed
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Reading it changes the device.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_msr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_MSR, val);
}

/**
 * pcicap_serial16550_port_read_scr() - read: For the program to keep something
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_serial16550_port_read_scr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_SERIAL16550_PORT_SCR, val);
}

/**
 * pcicap_serial16550_port_write_scr() - write: For the program to
 * keep something
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_serial16550_port_write_scr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	return pcicap_mmio_write8(&v->view, PCICAP_SERIAL16550_PORT_SCR, val);
}

/**
 * pcicap_serial16550_port_update_scr() - change bits: For the program to
 * keep something
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
pcicap_serial16550_port_update_scr(const struct pcicap_serial16550_port *v,
				   u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_serial16550_port_read_scr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put8(&v->view, PCICAP_SERIAL16550_PORT_SCR,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_serial16550_port_init() - read what the layout depends on, and clamp
 * the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_serial16550_port_map(const struct pcicap_map *map,
			    struct pcicap_cfg *cfg,
			    struct pcicap_serial16550_port *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_SERIAL16550_PORT_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_SERIAL16550_PORT_MIN_SIZE);

	return ret ? ret : pcicap_serial16550_port_init(v);
}

#endif /* PCICAP_SERIAL16550_H */
