/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Serial port compatible with 16550
 *
 * Generated from specs/devices/serial16550.yaml - do not edit.
 */
/*
 * Source: PCI Code and ID Assignment, class 070002h; Linux serial_reg.h; data
 * sheets of 16550
 */
#ifndef PCICAP_SERIAL16550_H
#define PCICAP_SERIAL16550_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>

/* clang-format off */

/* BAR 0: port, io, 32 bits: Registers of the port */
#define PCICAP_SERIAL16550_PORT_BAR		0
#define PCICAP_SERIAL16550_PORT_MIN_SIZE	0x08

/* port: Registers of the port */

typedef u8 __bitwise pcicap_serial16550_port_lcr_t;
/* rw: Line control: format of a character */
#define PCICAP_SERIAL16550_PORT_LCR			0x03
/* rw: Word length */
#define  PCICAP_SERIAL16550_PORT_LCR_WORD_LENGTH \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x03)
/* rw: Number of stop bits; 1: two, or one and a half with 5 data bits */
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x04)
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS_ONE \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x00)
#define  PCICAP_SERIAL16550_PORT_LCR_STOP_BITS_MORE \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x04)
/* rw: Parity enable */
#define  PCICAP_SERIAL16550_PORT_LCR_PARITY \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x08)
/* rw: Even parity select */
#define  PCICAP_SERIAL16550_PORT_LCR_EVEN_PARITY \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x10)
/* rw: Stick parity */
#define  PCICAP_SERIAL16550_PORT_LCR_STICK_PARITY \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x20)
/* rw: Sends a break */
#define  PCICAP_SERIAL16550_PORT_LCR_BREAK_CONTROL \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x40)
/* rw: Divisor latch access bit */
#define  PCICAP_SERIAL16550_PORT_LCR_DLAB \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x80)
#define  PCICAP_SERIAL16550_PORT_LCR_RESET_VALUE \
	PCICAP_BITS(pcicap_serial16550_port_lcr_t, 0x00)
/* ro: Receiver buffer */
#define PCICAP_SERIAL16550_PORT_RBR		0x00
/* wo: Transmitter holding register */
#define PCICAP_SERIAL16550_PORT_THR		0x00
/* rw: Divisor latch, lower byte */
#define PCICAP_SERIAL16550_PORT_DLL		0x00

typedef u8 __bitwise pcicap_serial16550_port_ier_t;
/* rw: Which causes interrupt */
#define PCICAP_SERIAL16550_PORT_IER			0x01
/* rw: Received data available */
#define  PCICAP_SERIAL16550_PORT_IER_RECEIVED \
	PCICAP_BITS(pcicap_serial16550_port_ier_t, 0x01)
/* rw: Transmitter holding register empty */
#define  PCICAP_SERIAL16550_PORT_IER_TRANSMIT_EMPTY \
	PCICAP_BITS(pcicap_serial16550_port_ier_t, 0x02)
/* rw: Receiver line status */
#define  PCICAP_SERIAL16550_PORT_IER_LINE_STATUS \
	PCICAP_BITS(pcicap_serial16550_port_ier_t, 0x04)
/* rw: Modem status */
#define  PCICAP_SERIAL16550_PORT_IER_MODEM_STATUS \
	PCICAP_BITS(pcicap_serial16550_port_ier_t, 0x08)
#define  PCICAP_SERIAL16550_PORT_IER_RESET_VALUE \
	PCICAP_BITS(pcicap_serial16550_port_ier_t, 0x00)
/* rw: Divisor latch, upper byte */
#define PCICAP_SERIAL16550_PORT_DLM		0x01

typedef u8 __bitwise pcicap_serial16550_port_iir_t;
/* ro: Interrupt identification; a read clears the transmitter holding register empty interrupt */
#define PCICAP_SERIAL16550_PORT_IIR				0x02
/* ro: No interrupt is pending */
#define  PCICAP_SERIAL16550_PORT_IIR_NONE_PENDING \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x01)
/* ro: Pending interrupt of highest priority */
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x0e)
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_MODEM_STATUS \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x00)
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_TRANSMIT_EMPTY \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x02)
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_RECEIVED \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x04)
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_LINE_STATUS \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x06)
#define  PCICAP_SERIAL16550_PORT_IIR_CAUSE_TIMEOUT \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x0c)
/* ro: FIFO status */
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0xc0)
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_NONE \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x00)
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_UNUSABLE \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x80)
#define  PCICAP_SERIAL16550_PORT_IIR_FIFO_ENABLED \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0xc0)
#define  PCICAP_SERIAL16550_PORT_IIR_RESET_VALUE \
	PCICAP_BITS(pcicap_serial16550_port_iir_t, 0x01)

typedef u8 __bitwise pcicap_serial16550_port_fcr_t;
/* wo: FIFO control */
#define PCICAP_SERIAL16550_PORT_FCR			0x02
/* wo: FIFOs are enabled */
#define  PCICAP_SERIAL16550_PORT_FCR_ENABLE \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x01)
/* wo: Resets the receiver FIFO */
#define  PCICAP_SERIAL16550_PORT_FCR_CLEAR_RECEIVED \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x02)
/* wo: Resets the transmitter FIFO */
#define  PCICAP_SERIAL16550_PORT_FCR_CLEAR_TRANSMIT \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x04)
/* wo: DMA mode select */
#define  PCICAP_SERIAL16550_PORT_FCR_DMA_MODE \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x08)
/* wo: Receiver FIFO trigger level */
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0xc0)
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_ONE \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x00)
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_FOUR \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x40)
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_EIGHT \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x80)
#define  PCICAP_SERIAL16550_PORT_FCR_TRIGGER_FOURTEEN \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0xc0)
#define  PCICAP_SERIAL16550_PORT_FCR_RESET_VALUE \
	PCICAP_BITS(pcicap_serial16550_port_fcr_t, 0x00)

typedef u8 __bitwise pcicap_serial16550_port_mcr_t;
/* rw: Modem control */
#define PCICAP_SERIAL16550_PORT_MCR			0x04
/* rw: Data terminal ready */
#define  PCICAP_SERIAL16550_PORT_MCR_DTR \
	PCICAP_BITS(pcicap_serial16550_port_mcr_t, 0x01)
/* rw: Request to send */
#define  PCICAP_SERIAL16550_PORT_MCR_RTS \
	PCICAP_BITS(pcicap_serial16550_port_mcr_t, 0x02)
/* rw: Output 1 */
#define  PCICAP_SERIAL16550_PORT_MCR_OUT1 \
	PCICAP_BITS(pcicap_serial16550_port_mcr_t, 0x04)
/* rw: Output 2; often gates the interrupt line */
#define  PCICAP_SERIAL16550_PORT_MCR_OUT2 \
	PCICAP_BITS(pcicap_serial16550_port_mcr_t, 0x08)
/* rw: Loopback mode */
#define  PCICAP_SERIAL16550_PORT_MCR_LOOP \
	PCICAP_BITS(pcicap_serial16550_port_mcr_t, 0x10)
#define  PCICAP_SERIAL16550_PORT_MCR_RESET_VALUE \
	PCICAP_BITS(pcicap_serial16550_port_mcr_t, 0x00)

typedef u8 __bitwise pcicap_serial16550_port_lsr_t;
/* ro: Line status; a read clears the errors */
#define PCICAP_SERIAL16550_PORT_LSR			0x05
/* ro: Data ready */
#define  PCICAP_SERIAL16550_PORT_LSR_RECEIVED \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x01)
/* ro: Overrun error */
#define  PCICAP_SERIAL16550_PORT_LSR_OVERRUN \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x02)
/* ro: Parity error */
#define  PCICAP_SERIAL16550_PORT_LSR_PARITY_ERROR \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x04)
/* ro: Framing error */
#define  PCICAP_SERIAL16550_PORT_LSR_FRAMING_ERROR \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x08)
/* ro: Break interrupt */
#define  PCICAP_SERIAL16550_PORT_LSR_BREAK_RECEIVED \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x10)
/* ro: Transmitter holding register empty */
#define  PCICAP_SERIAL16550_PORT_LSR_TRANSMIT_EMPTY \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x20)
/* ro: All was sent */
#define  PCICAP_SERIAL16550_PORT_LSR_IDLE \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x40)
/* ro: Error in the receiver FIFO */
#define  PCICAP_SERIAL16550_PORT_LSR_FIFO_ERROR \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x80)
#define  PCICAP_SERIAL16550_PORT_LSR_RESET_VALUE \
	PCICAP_BITS(pcicap_serial16550_port_lsr_t, 0x60)

typedef u8 __bitwise pcicap_serial16550_port_msr_t;
/* ro: Modem status; a read clears the delta bits */
#define PCICAP_SERIAL16550_PORT_MSR			0x06
/* ro: CTS changed */
#define  PCICAP_SERIAL16550_PORT_MSR_CTS_CHANGED \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x01)
/* ro: DSR changed */
#define  PCICAP_SERIAL16550_PORT_MSR_DSR_CHANGED \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x02)
/* ro: RI ended */
#define  PCICAP_SERIAL16550_PORT_MSR_RI_ENDED \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x04)
/* ro: DCD changed */
#define  PCICAP_SERIAL16550_PORT_MSR_DCD_CHANGED \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x08)
/* ro: Clear to send */
#define  PCICAP_SERIAL16550_PORT_MSR_CTS \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x10)
/* ro: Data set ready */
#define  PCICAP_SERIAL16550_PORT_MSR_DSR \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x20)
/* ro: Ring indicator */
#define  PCICAP_SERIAL16550_PORT_MSR_RI \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x40)
/* ro: Data carrier detect */
#define  PCICAP_SERIAL16550_PORT_MSR_DCD \
	PCICAP_BITS(pcicap_serial16550_port_msr_t, 0x80)
/* rw: Scratch register */
#define PCICAP_SERIAL16550_PORT_SCR		0x07
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_serial16550_ids) of a driver. */
static const struct pci_device_id pcicap_serial16550_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x070002, 0xffffff) },
	{}
};

/**
 * struct pcicap_serial16550_port - Registers of the port
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_serial16550_port_map() or _wrap() only.
 */
struct pcicap_serial16550_port {
	void __iomem *base;
	u32 size;
};

/* Line control: format of a character */
static inline pcicap_serial16550_port_lcr_t
pcicap_serial16550_port_read_lcr(const struct pcicap_serial16550_port *v)
{
	return (__force pcicap_serial16550_port_lcr_t)
		ioread8(v->base + PCICAP_SERIAL16550_PORT_LCR);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_serial16550_port_lcr_dlab_now(const struct pcicap_serial16550_port *v,
				     u32 *now)
{
	pcicap_serial16550_port_lcr_t r = pcicap_serial16550_port_read_lcr(v);

	*now = pcicap_get(r, PCICAP_SERIAL16550_PORT_LCR_DLAB);
	return 0;
}

static inline void
pcicap_serial16550_port_write_lcr(const struct pcicap_serial16550_port *v,
				  pcicap_serial16550_port_lcr_t val)
{
	iowrite8((__force u8)val, v->base + PCICAP_SERIAL16550_PORT_LCR);
}

static inline int __must_check
pcicap_serial16550_port_update_lcr(const struct pcicap_serial16550_port *v,
				   pcicap_serial16550_port_lcr_t mask,
				   pcicap_serial16550_port_lcr_t val)
{
	return pcicap_ioupdate8(v->base + PCICAP_SERIAL16550_PORT_LCR,
				(__force u8)mask, (__force u8)val, 0xff, 0xff);
}

/* Receiver buffer */
static inline int __must_check
pcicap_serial16550_port_read_rbr(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	u32 off = PCICAP_SERIAL16550_PORT_RBR;
	int ret = pcicap_mmio_check(v->size, off, 1);

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
	*val = ret ? U8_MAX : ioread8(v->base + off);
	return ret;
}

/* Transmitter holding register */
static inline int __must_check
pcicap_serial16550_port_write_thr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	u32 off = PCICAP_SERIAL16550_PORT_THR;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	iowrite8(val, v->base + off);
	return 0;
}

/* Divisor latch, lower byte */
static inline int __must_check
pcicap_serial16550_port_read_dll(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	u32 off = PCICAP_SERIAL16550_PORT_DLL;
	int ret = pcicap_mmio_check(v->size, off, 1);

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
	*val = ret ? U8_MAX : ioread8(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_serial16550_port_write_dll(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	u32 off = PCICAP_SERIAL16550_PORT_DLL;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	iowrite8(val, v->base + off);
	return 0;
}

/* Which causes interrupt */
static inline int __must_check
pcicap_serial16550_port_read_ier(const struct pcicap_serial16550_port *v,
				 pcicap_serial16550_port_ier_t *val)
{
	u32 off = PCICAP_SERIAL16550_PORT_IER;
	int ret = pcicap_mmio_check(v->size, off, 1);

	*(__force u8 *)val = U8_MAX;
	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	*(__force u8 *)val = ret ? U8_MAX : ioread8(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_serial16550_port_write_ier(const struct pcicap_serial16550_port *v,
				  pcicap_serial16550_port_ier_t val)
{
	u32 off = PCICAP_SERIAL16550_PORT_IER;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	iowrite8((__force u8)val & 0x0f, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_serial16550_port_update_ier(const struct pcicap_serial16550_port *v,
				   pcicap_serial16550_port_ier_t mask,
				   pcicap_serial16550_port_ier_t val)
{
	u32 off = PCICAP_SERIAL16550_PORT_IER;
	int ret = pcicap_mmio_check(v->size, off, 1);

	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 0)
			return -ENXIO;
	}
	if (!ret)
		ret = pcicap_ioupdate8(v->base + off, (__force u8)mask,
				       (__force u8)val, 0x0f, 0x0f);
	return ret;
}

/* Divisor latch, upper byte */
static inline int __must_check
pcicap_serial16550_port_read_dlm(const struct pcicap_serial16550_port *v,
				 u8 *val)
{
	u32 off = PCICAP_SERIAL16550_PORT_DLM;
	int ret = pcicap_mmio_check(v->size, off, 1);

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
	*val = ret ? U8_MAX : ioread8(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_serial16550_port_write_dlm(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	u32 off = PCICAP_SERIAL16550_PORT_DLM;
	int ret;

	{
		u32 now_lcr_dlab;
		int bad = pcicap_serial16550_port_lcr_dlab_now(v,
							       &now_lcr_dlab);

		if (bad)
			return bad;
		if (now_lcr_dlab != 1)
			return -ENXIO;
	}
	ret = pcicap_mmio_check(v->size, off, 1);
	if (ret)
		return ret;
	iowrite8(val, v->base + off);
	return 0;
}

/*
 * Interrupt identification; a read clears the transmitter holding register
 * empty interrupt
 */
static inline pcicap_serial16550_port_iir_t
pcicap_serial16550_port_read_iir(const struct pcicap_serial16550_port *v)
{
	return (__force pcicap_serial16550_port_iir_t)
		ioread8(v->base + PCICAP_SERIAL16550_PORT_IIR);
}

/* FIFO control */
static inline void
pcicap_serial16550_port_write_fcr(const struct pcicap_serial16550_port *v,
				  pcicap_serial16550_port_fcr_t val)
{
	iowrite8((__force u8)val & 0xcf, v->base + PCICAP_SERIAL16550_PORT_FCR);
}

/* Modem control */
static inline pcicap_serial16550_port_mcr_t
pcicap_serial16550_port_read_mcr(const struct pcicap_serial16550_port *v)
{
	return (__force pcicap_serial16550_port_mcr_t)
		ioread8(v->base + PCICAP_SERIAL16550_PORT_MCR);
}

static inline void
pcicap_serial16550_port_write_mcr(const struct pcicap_serial16550_port *v,
				  pcicap_serial16550_port_mcr_t val)
{
	iowrite8((__force u8)val & 0x1f, v->base + PCICAP_SERIAL16550_PORT_MCR);
}

static inline int __must_check
pcicap_serial16550_port_update_mcr(const struct pcicap_serial16550_port *v,
				   pcicap_serial16550_port_mcr_t mask,
				   pcicap_serial16550_port_mcr_t val)
{
	return pcicap_ioupdate8(v->base + PCICAP_SERIAL16550_PORT_MCR,
				(__force u8)mask, (__force u8)val, 0x1f, 0x1f);
}

/* Line status; a read clears the errors */
static inline pcicap_serial16550_port_lsr_t
pcicap_serial16550_port_read_lsr(const struct pcicap_serial16550_port *v)
{
	return (__force pcicap_serial16550_port_lsr_t)
		ioread8(v->base + PCICAP_SERIAL16550_PORT_LSR);
}

/* Modem status; a read clears the delta bits */
static inline pcicap_serial16550_port_msr_t
pcicap_serial16550_port_read_msr(const struct pcicap_serial16550_port *v)
{
	return (__force pcicap_serial16550_port_msr_t)
		ioread8(v->base + PCICAP_SERIAL16550_PORT_MSR);
}

/* Scratch register */
static inline u8
pcicap_serial16550_port_read_scr(const struct pcicap_serial16550_port *v)
{
	return ioread8(v->base + PCICAP_SERIAL16550_PORT_SCR);
}

static inline void
pcicap_serial16550_port_write_scr(const struct pcicap_serial16550_port *v,
				  u8 val)
{
	iowrite8(val, v->base + PCICAP_SERIAL16550_PORT_SCR);
}

/**
 * pcicap_serial16550_port_wrap() - the registers of a mapping that there is:
 * Registers of the port
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_serial16550_port_wrap(struct pcicap_serial16550_port *v,
			     void __iomem *base, resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_SERIAL16550_PORT_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_serial16550_port_map() - map the registers: Registers of the port
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_serial16550_port_map(struct pci_dev *dev,
			    struct pcicap_serial16550_port *v)
{
	void __iomem *base = pcicap_map_ports(dev, PCICAP_SERIAL16550_PORT_BAR,
					      PCICAP_SERIAL16550_PORT_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_serial16550_port_wrap(v, base,
					    pcicap_bar_rest(dev,
							    PCICAP_SERIAL16550_PORT_BAR,
							    0));
}

#endif /* PCICAP_SERIAL16550_H */
