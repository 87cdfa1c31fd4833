/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Universal Host Controller
 *
 * Generated from specs/devices/uhci.yaml - do not edit.
 */
/*
 * Source: Universal Host Controller Interface Design Guide 1.1, section 2.1;
 * Linux drivers/usb/host/uhci-hcd.h
 */
#ifndef PCICAP_UHCI_H
#define PCICAP_UHCI_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 4: io, io, 32 bits: USB I/O registers */
#define PCICAP_UHCI_IO_BAR			4
#define PCICAP_UHCI_IO_MIN_SIZE			0x20

/* io: USB I/O registers */

typedef u16 __bitwise pcicap_uhci_io_usbcmd_t;
/* rw, rw1s: USB Command */
#define PCICAP_UHCI_IO_USBCMD			0x00
/* rw: Run or stop */
#define  PCICAP_UHCI_IO_USBCMD_RS		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0001)
#define  PCICAP_UHCI_IO_USBCMD_RS_STOP		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0000)
#define  PCICAP_UHCI_IO_USBCMD_RS_RUN		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0001)
/* rw1s: Host controller reset: reads 1 until it has ended */
#define  PCICAP_UHCI_IO_USBCMD_HCRESET		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0002)
/* rw: Global reset of the bus; software ends it */
#define  PCICAP_UHCI_IO_USBCMD_GRESET		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0004)
/* rw: Enters global suspend mode */
#define  PCICAP_UHCI_IO_USBCMD_EGSM		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0008)
/* rw: Forces a global resume */
#define  PCICAP_UHCI_IO_USBCMD_FGR		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0010)
/* rw: Software debug: stops after each transaction */
#define  PCICAP_UHCI_IO_USBCMD_SWDBG		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0020)
/* rw: Configure flag: a semaphore of software */
#define  PCICAP_UHCI_IO_USBCMD_CF		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0040)
/* rw: Largest packet for reclamation of bandwidth */
#define  PCICAP_UHCI_IO_USBCMD_MAXP		PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0080)
#define  PCICAP_UHCI_IO_USBCMD_MAXP_BYTES32	PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0000)
#define  PCICAP_UHCI_IO_USBCMD_MAXP_BYTES64	PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0080)
#define  PCICAP_UHCI_IO_USBCMD_RESET_VALUE	PCICAP_BITS(pcicap_uhci_io_usbcmd_t, 0x0000)

typedef u16 __bitwise pcicap_uhci_io_usbsts_t;
/* rw1c: USB Status */
#define PCICAP_UHCI_IO_USBSTS			0x02
/* rw1c: A transaction is complete that asks for an interrupt, or a packet was short */
#define  PCICAP_UHCI_IO_USBSTS_USBINT		PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0001)
/* rw1c: A transaction ended with an error */
#define  PCICAP_UHCI_IO_USBSTS_ERROR		PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0002)
/* rw1c: Resume detected */
#define  PCICAP_UHCI_IO_USBSTS_RD		PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0004)
/* rw1c: Host system error: of an access on the PCI bus */
#define  PCICAP_UHCI_IO_USBSTS_HSE		PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0008)
/* rw1c: Host controller process error: of the schedule */
#define  PCICAP_UHCI_IO_USBSTS_HCPE		PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0010)
/* rw1c: The controller has halted */
#define  PCICAP_UHCI_IO_USBSTS_HCH		PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0020)
#define  PCICAP_UHCI_IO_USBSTS_RESET_VALUE	PCICAP_BITS(pcicap_uhci_io_usbsts_t, 0x0000)

typedef u16 __bitwise pcicap_uhci_io_usbintr_t;
/* rw: USB Interrupt Enable */
#define PCICAP_UHCI_IO_USBINTR			0x04
/* rw: Timeout and CRC errors interrupt */
#define  PCICAP_UHCI_IO_USBINTR_TIMEOUT		PCICAP_BITS(pcicap_uhci_io_usbintr_t, 0x0001)
/* rw: A resume interrupts */
#define  PCICAP_UHCI_IO_USBINTR_RESUME		PCICAP_BITS(pcicap_uhci_io_usbintr_t, 0x0002)
/* rw: A complete transaction interrupts */
#define  PCICAP_UHCI_IO_USBINTR_IOC		PCICAP_BITS(pcicap_uhci_io_usbintr_t, 0x0004)
/* rw: A short packet interrupts */
#define  PCICAP_UHCI_IO_USBINTR_SP		PCICAP_BITS(pcicap_uhci_io_usbintr_t, 0x0008)
#define  PCICAP_UHCI_IO_USBINTR_RESET_VALUE	PCICAP_BITS(pcicap_uhci_io_usbintr_t, 0x0000)

typedef u16 __bitwise pcicap_uhci_io_frnum_t;
/* rw: Frame Number; written only while the controller has halted */
#define PCICAP_UHCI_IO_FRNUM			0x06
/* rw: Frame number; its low ten bits are the index into the frame list */
#define  PCICAP_UHCI_IO_FRNUM_NUMBER		PCICAP_BITS(pcicap_uhci_io_frnum_t, 0x07ff)
#define  PCICAP_UHCI_IO_FRNUM_RESET_VALUE	PCICAP_BITS(pcicap_uhci_io_frnum_t, 0x0000)

typedef u32 __bitwise pcicap_uhci_io_flbaseadd_t;
/* rw: Frame List Base Address */
#define PCICAP_UHCI_IO_FLBASEADD		0x08
/* rw: Address of the frame list */
#define  PCICAP_UHCI_IO_FLBASEADD_BASE		PCICAP_BITS(pcicap_uhci_io_flbaseadd_t, 0xfffff000)

typedef u8 __bitwise pcicap_uhci_io_sofmod_t;
/* rw: Start of Frame Modify */
#define PCICAP_UHCI_IO_SOFMOD			0x0c
/* rw: Length of a frame in bit times, of 12 MHz */
#define  PCICAP_UHCI_IO_SOFMOD_TIMING		PCICAP_BITS(pcicap_uhci_io_sofmod_t, 0x7f)
#define  PCICAP_UHCI_IO_SOFMOD_RESET_VALUE	PCICAP_BITS(pcicap_uhci_io_sofmod_t, 0x40)

typedef u16 __bitwise pcicap_uhci_io_portsc_t;
/* ro, rw1c, rw: Port Status and Control */
#define PCICAP_UHCI_IO_PORTSC			0x10
#define PCICAP_UHCI_IO_PORTSC_COUNT		2
/* ro: A device is connected */
#define  PCICAP_UHCI_IO_PORTSC_CCS		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0001)
/* rw1c: The connect status has changed */
#define  PCICAP_UHCI_IO_PORTSC_CSC		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0002)
/* rw: The port is enabled */
#define  PCICAP_UHCI_IO_PORTSC_PE		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0004)
/* rw1c: The port was disabled by an error */
#define  PCICAP_UHCI_IO_PORTSC_PEC		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0008)
/* ro: Level of the line D+ */
#define  PCICAP_UHCI_IO_PORTSC_DPLUS		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0010)
/* ro: Level of the line D- */
#define  PCICAP_UHCI_IO_PORTSC_DMINUS		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0020)
/* rw: Resume detected; a write drives resume */
#define  PCICAP_UHCI_IO_PORTSC_RD		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0040)
/* ro: Always 1 where there is a port, which is how Linux counts them */
#define  PCICAP_UHCI_IO_PORTSC_ONE		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0080)
/* ro: A low-speed device is attached */
#define  PCICAP_UHCI_IO_PORTSC_LSDA		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0100)
/* rw: The port is in reset */
#define  PCICAP_UHCI_IO_PORTSC_PR		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0200)
/* ro: Over-current */
#define  PCICAP_UHCI_IO_PORTSC_OC		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0400)
/* rw1c: Over-current has changed */
#define  PCICAP_UHCI_IO_PORTSC_OCC		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x0800)
/* rw: Suspend, of an enabled port */
#define  PCICAP_UHCI_IO_PORTSC_SUSP		PCICAP_BITS(pcicap_uhci_io_portsc_t, 0x1000)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_uhci_ids) of a driver. */
static const struct pci_device_id pcicap_uhci_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x0c0300, 0xffffff) },
	{}
};

/**
 * struct pcicap_uhci_io - USB I/O registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_uhci_io_map() or _wrap() only.
 */
struct pcicap_uhci_io {
	void __iomem *base;
	u32 size;
};

/* USB Command */
static inline pcicap_uhci_io_usbcmd_t
pcicap_uhci_io_read_usbcmd(const struct pcicap_uhci_io *v)
{
	return (__force pcicap_uhci_io_usbcmd_t)
		ioread16(v->base + PCICAP_UHCI_IO_USBCMD);
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_uhci_io_usbcmd_hcreset_now(const struct pcicap_uhci_io *v, u32 *now)
{
	pcicap_uhci_io_usbcmd_t r = pcicap_uhci_io_read_usbcmd(v);

	*now = pcicap_get(r, PCICAP_UHCI_IO_USBCMD_HCRESET);
	return 0;
}

static inline int __must_check
pcicap_uhci_io_update_usbcmd(const struct pcicap_uhci_io *v,
			     pcicap_uhci_io_usbcmd_t mask,
			     pcicap_uhci_io_usbcmd_t val)
{
	return pcicap_ioupdate16(v->base + PCICAP_UHCI_IO_USBCMD,
				 (__force u16)mask, (__force u16)val, 0x00ff,
				 0xfffd);
}

/* USB Status */
static inline pcicap_uhci_io_usbsts_t
pcicap_uhci_io_read_usbsts(const struct pcicap_uhci_io *v)
{
	return (__force pcicap_uhci_io_usbsts_t)
		ioread16(v->base + PCICAP_UHCI_IO_USBSTS);
}

static inline int __must_check
pcicap_uhci_io_clear_usbsts(const struct pcicap_uhci_io *v,
			    pcicap_uhci_io_usbsts_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x003f);

	if (ret)
		return ret;
	iowrite16((__force u16)bits, v->base + PCICAP_UHCI_IO_USBSTS);
	return 0;
}

/* USB Interrupt Enable */
static inline pcicap_uhci_io_usbintr_t
pcicap_uhci_io_read_usbintr(const struct pcicap_uhci_io *v)
{
	return (__force pcicap_uhci_io_usbintr_t)
		ioread16(v->base + PCICAP_UHCI_IO_USBINTR);
}

static inline int __must_check
pcicap_uhci_io_update_usbintr(const struct pcicap_uhci_io *v,
			      pcicap_uhci_io_usbintr_t mask,
			      pcicap_uhci_io_usbintr_t val)
{
	return pcicap_ioupdate16(v->base + PCICAP_UHCI_IO_USBINTR,
				 (__force u16)mask, (__force u16)val, 0x000f,
				 0xffff);
}

/* Frame Number; written only while the controller has halted */
static inline pcicap_uhci_io_frnum_t
pcicap_uhci_io_read_frnum(const struct pcicap_uhci_io *v)
{
	return (__force pcicap_uhci_io_frnum_t)
		ioread16(v->base + PCICAP_UHCI_IO_FRNUM);
}

static inline int __must_check
pcicap_uhci_io_update_frnum(const struct pcicap_uhci_io *v,
			    pcicap_uhci_io_frnum_t mask,
			    pcicap_uhci_io_frnum_t val)
{
	return pcicap_ioupdate16(v->base + PCICAP_UHCI_IO_FRNUM,
				 (__force u16)mask, (__force u16)val, 0x07ff,
				 0xffff);
}

/* Frame List Base Address */
static inline pcicap_uhci_io_flbaseadd_t
pcicap_uhci_io_read_flbaseadd(const struct pcicap_uhci_io *v)
{
	return (__force pcicap_uhci_io_flbaseadd_t)
		ioread32(v->base + PCICAP_UHCI_IO_FLBASEADD);
}

static inline void
pcicap_uhci_io_write_flbaseadd(const struct pcicap_uhci_io *v,
			       pcicap_uhci_io_flbaseadd_t val)
{
	iowrite32((__force u32)val & 0xfffff000,
		  v->base + PCICAP_UHCI_IO_FLBASEADD);
}

static inline int __must_check
pcicap_uhci_io_update_flbaseadd(const struct pcicap_uhci_io *v,
				pcicap_uhci_io_flbaseadd_t mask,
				pcicap_uhci_io_flbaseadd_t val)
{
	return pcicap_ioupdate32(v->base + PCICAP_UHCI_IO_FLBASEADD,
				 (__force u32)mask, (__force u32)val,
				 0xfffff000, 0xfffff000);
}

/* Start of Frame Modify */
static inline pcicap_uhci_io_sofmod_t
pcicap_uhci_io_read_sofmod(const struct pcicap_uhci_io *v)
{
	return (__force pcicap_uhci_io_sofmod_t)
		ioread8(v->base + PCICAP_UHCI_IO_SOFMOD);
}

static inline int __must_check
pcicap_uhci_io_update_sofmod(const struct pcicap_uhci_io *v,
			     pcicap_uhci_io_sofmod_t mask,
			     pcicap_uhci_io_sofmod_t val)
{
	return pcicap_ioupdate8(v->base + PCICAP_UHCI_IO_SOFMOD,
				(__force u8)mask, (__force u8)val, 0x7f, 0xff);
}

/* Port Status and Control */
static inline int __must_check
pcicap_uhci_io_read_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			   pcicap_uhci_io_portsc_t *val)
{
	u32 off = PCICAP_UHCI_IO_PORTSC + index * 2;
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 2) : -ERANGE;

	*(__force u16 *)val = ret ? U16_MAX : ioread16(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_uhci_io_write_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			    pcicap_uhci_io_portsc_t val)
{
	u32 off = PCICAP_UHCI_IO_PORTSC + index * 2;
	int ret;

	ret = index < 2 ? pcicap_mmio_check(v->size, off, 2) : -ERANGE;
	if (ret)
		return ret;
	iowrite16((__force u16)val & 0x1244, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_uhci_io_update_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			     pcicap_uhci_io_portsc_t mask,
			     pcicap_uhci_io_portsc_t val)
{
	u32 off = PCICAP_UHCI_IO_PORTSC + index * 2;
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 2) : -ERANGE;

	if (!ret)
		ret = pcicap_ioupdate16(v->base + off, (__force u16)mask,
					(__force u16)val, 0x1244, 0x1244);
	return ret;
}

static inline int __must_check
pcicap_uhci_io_clear_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			    pcicap_uhci_io_portsc_t bits)
{
	u32 off = PCICAP_UHCI_IO_PORTSC + index * 2;
	int ret = pcicap_may_clear((__force u16)bits, 0x080a);
	u16 old;

	if (ret)
		return ret;
	ret = index < 2 ? pcicap_mmio_check(v->size, off, 2) : -ERANGE;
	if (ret)
		return ret;
	old = ioread16(v->base + off);
	iowrite16((old & 0x1244) | (__force u16)bits, v->base + off);
	return 0;
}

/*
 * Resets the controller: starts it and waits 10000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_uhci_io_poll_reset(const struct pcicap_uhci_io *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_uhci_io_update_usbcmd(v,
					   PCICAP_BITS(pcicap_uhci_io_usbcmd_t,
						       0x0002),
					   PCICAP_BITS(pcicap_uhci_io_usbcmd_t,
						       0x0002));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 10000, 5);
	for (;;) {
		u32 now_usbcmd_hcreset;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_uhci_io_usbcmd_hcreset_now(v, &now_usbcmd_hcreset);
		if (ret)
			return ret;
		if (now_usbcmd_hcreset == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/**
 * pcicap_uhci_io_wrap() - the registers of a mapping that there is: USB
 * I/O registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_uhci_io_wrap(struct pcicap_uhci_io *v, void __iomem *base,
		    resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_UHCI_IO_MIN_SIZE)
		return -ERANGE;
	return 0;
}

/**
 * pcicap_uhci_io_map() - map the registers: USB I/O registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_ports().
 */
static inline int __must_check
pcicap_uhci_io_map(struct pci_dev *dev, struct pcicap_uhci_io *v)
{
	void __iomem *base = pcicap_map_ports(dev, PCICAP_UHCI_IO_BAR,
					      PCICAP_UHCI_IO_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_uhci_io_wrap(v, base,
				   pcicap_bar_rest(dev, PCICAP_UHCI_IO_BAR, 0));
}

#endif /* PCICAP_UHCI_H */
