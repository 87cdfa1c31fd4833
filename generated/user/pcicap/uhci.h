/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Universal Host Controller
 *
 * Generated from specs/devices/uhci.yaml - do not edit.
 * Source: Universal Host Controller Interface Design Guide 1.1, section 2.1; Linux drivers/usb/host/uhci-hcd.h
 */
#ifndef PCICAP_UHCI_H
#define PCICAP_UHCI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/port.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 4: io, io, 32 bits: USB I/O registers */
#define PCICAP_UHCI_IO_BAR			4
#define PCICAP_UHCI_IO_MIN_SIZE			0x20

/* io: USB I/O registers */

/* rw, rw1s: USB Command */
#define PCICAP_UHCI_IO_USBCMD			0x00
/* rw: Run or stop */
#define  PCICAP_UHCI_IO_USBCMD_RS		0x0001
#define  PCICAP_UHCI_IO_USBCMD_RS_STOP		0x0
#define  PCICAP_UHCI_IO_USBCMD_RS_RUN		0x1
/* rw1s: Host controller reset: reads 1 until it has ended */
#define  PCICAP_UHCI_IO_USBCMD_HCRESET		0x0002
/* rw: Global reset of the bus; software ends it */
#define  PCICAP_UHCI_IO_USBCMD_GRESET		0x0004
/* rw: Enters global suspend mode */
#define  PCICAP_UHCI_IO_USBCMD_EGSM		0x0008
/* rw: Forces a global resume */
#define  PCICAP_UHCI_IO_USBCMD_FGR		0x0010
/* rw: Software debug: stops after each transaction */
#define  PCICAP_UHCI_IO_USBCMD_SWDBG		0x0020
/* rw: Configure flag: a semaphore of software */
#define  PCICAP_UHCI_IO_USBCMD_CF		0x0040
/* rw: Largest packet for reclamation of bandwidth */
#define  PCICAP_UHCI_IO_USBCMD_MAXP		0x0080
#define  PCICAP_UHCI_IO_USBCMD_MAXP_BYTES32	0x0
#define  PCICAP_UHCI_IO_USBCMD_MAXP_BYTES64	0x1
#define  PCICAP_UHCI_IO_USBCMD_RESET_VALUE	0x0000
#define  PCICAP_UHCI_IO_USBCMD_WRITE_MASK	0x00ff
#define  PCICAP_UHCI_IO_USBCMD_KEEP_MASK	0xfffd

/* rw1c: USB Status */
#define PCICAP_UHCI_IO_USBSTS			0x02
/* rw1c: A transaction is complete that asks for an interrupt, or a packet was short */
#define  PCICAP_UHCI_IO_USBSTS_USBINT		0x0001
/* rw1c: A transaction ended with an error */
#define  PCICAP_UHCI_IO_USBSTS_ERROR		0x0002
/* rw1c: Resume detected */
#define  PCICAP_UHCI_IO_USBSTS_RD		0x0004
/* rw1c: Host system error: of an access on the PCI bus */
#define  PCICAP_UHCI_IO_USBSTS_HSE		0x0008
/* rw1c: Host controller process error: of the schedule */
#define  PCICAP_UHCI_IO_USBSTS_HCPE		0x0010
/* rw1c: The controller has halted */
#define  PCICAP_UHCI_IO_USBSTS_HCH		0x0020
#define  PCICAP_UHCI_IO_USBSTS_RESET_VALUE	0x0000
#define  PCICAP_UHCI_IO_USBSTS_W1C_MASK		0x003f

/* rw: USB Interrupt Enable */
#define PCICAP_UHCI_IO_USBINTR			0x04
/* rw: Timeout and CRC errors interrupt */
#define  PCICAP_UHCI_IO_USBINTR_TIMEOUT		0x0001
/* rw: A resume interrupts */
#define  PCICAP_UHCI_IO_USBINTR_RESUME		0x0002
/* rw: A complete transaction interrupts */
#define  PCICAP_UHCI_IO_USBINTR_IOC		0x0004
/* rw: A short packet interrupts */
#define  PCICAP_UHCI_IO_USBINTR_SP		0x0008
#define  PCICAP_UHCI_IO_USBINTR_RESET_VALUE	0x0000
#define  PCICAP_UHCI_IO_USBINTR_WRITE_MASK	0x000f

/* rw: Frame Number; written only while the controller has halted */
#define PCICAP_UHCI_IO_FRNUM			0x06
/* rw: Frame number; its low ten bits are the index into the frame list */
#define  PCICAP_UHCI_IO_FRNUM_NUMBER		0x07ff
#define  PCICAP_UHCI_IO_FRNUM_RESET_VALUE	0x0000
#define  PCICAP_UHCI_IO_FRNUM_WRITE_MASK	0x07ff

#define PCICAP_UHCI_IO_FLBASEADD		0x08		/* rw: Frame List Base Address */
#define  PCICAP_UHCI_IO_FLBASEADD_BASE		0xfffff000	/* rw: Address of the frame list */
#define  PCICAP_UHCI_IO_FLBASEADD_WRITE_MASK	0xfffff000
#define  PCICAP_UHCI_IO_FLBASEADD_KEEP_MASK	0xfffff000

/* rw: Start of Frame Modify */
#define PCICAP_UHCI_IO_SOFMOD			0x0c
/* rw: Length of a frame in bit times, of 12 MHz */
#define  PCICAP_UHCI_IO_SOFMOD_TIMING		0x7f
#define  PCICAP_UHCI_IO_SOFMOD_RESET_VALUE	0x40
#define  PCICAP_UHCI_IO_SOFMOD_WRITE_MASK	0x7f

/* ro, rw1c, rw: Port Status and Control */
#define PCICAP_UHCI_IO_PORTSC			0x10
#define PCICAP_UHCI_IO_PORTSC_COUNT		2
/* ro: A device is connected */
#define  PCICAP_UHCI_IO_PORTSC_CCS		0x0001
/* rw1c: The connect status has changed */
#define  PCICAP_UHCI_IO_PORTSC_CSC		0x0002
/* rw: The port is enabled */
#define  PCICAP_UHCI_IO_PORTSC_PE		0x0004
/* rw1c: The port was disabled by an error */
#define  PCICAP_UHCI_IO_PORTSC_PEC		0x0008
/* ro: Level of the line D+ */
#define  PCICAP_UHCI_IO_PORTSC_DPLUS		0x0010
/* ro: Level of the line D- */
#define  PCICAP_UHCI_IO_PORTSC_DMINUS		0x0020
/* rw: Resume detected; a write drives resume */
#define  PCICAP_UHCI_IO_PORTSC_RD		0x0040
/* ro: Always 1 where there is a port, which is how Linux counts them */
#define  PCICAP_UHCI_IO_PORTSC_ONE		0x0080
/* ro: A low-speed device is attached */
#define  PCICAP_UHCI_IO_PORTSC_LSDA		0x0100
/* rw: The port is in reset */
#define  PCICAP_UHCI_IO_PORTSC_PR		0x0200
/* ro: Over-current */
#define  PCICAP_UHCI_IO_PORTSC_OC		0x0400
/* rw1c: Over-current has changed */
#define  PCICAP_UHCI_IO_PORTSC_OCC		0x0800
/* rw: Suspend, of an enabled port */
#define  PCICAP_UHCI_IO_PORTSC_SUSP		0x1000
#define  PCICAP_UHCI_IO_PORTSC_WRITE_MASK	0x1244
#define  PCICAP_UHCI_IO_PORTSC_W1C_MASK		0x080a
#define  PCICAP_UHCI_IO_PORTSC_KEEP_MASK	0x1244
/* clang-format on */

/**
 * pcicap_uhci_id() - which entry of the table of devices a function has
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
pcicap_uhci_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	       uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x0c0300, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_uhci_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_uhci_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_uhci_id(vendor, device, class_code, PCICAP_ANY_ID,
			      PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_uhci_io_want() - what to map for BAR 4: USB I/O registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_uhci_io_want(void)
{
	struct pcicap_want want = {
		PCICAP_UHCI_IO_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_UHCI_IO_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_uhci_io - USB I/O registers
 * @view: where it is
 *
 * Made by pcicap_uhci_io_map() only.
 */
struct pcicap_uhci_io {
	struct pcicap_port view;
};

/* USB Command */
struct pcicap_uhci_io_usbcmd {
	uint16_t raw;
};

/* Run or stop */
static inline uint16_t
pcicap_uhci_io_usbcmd_rs(struct pcicap_uhci_io_usbcmd r)
{
	return (uint16_t)(r.raw & PCICAP_UHCI_IO_USBCMD_RS);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_rs(struct pcicap_uhci_io_usbcmd r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_RS, val);
	return r;
}

/* Host controller reset: reads 1 until it has ended */
static inline bool
pcicap_uhci_io_usbcmd_hcreset(struct pcicap_uhci_io_usbcmd r)
{
	return (r.raw & PCICAP_UHCI_IO_USBCMD_HCRESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_hcreset(struct pcicap_uhci_io_usbcmd r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_HCRESET,
			      val ? PCICAP_UHCI_IO_USBCMD_HCRESET : 0);
	return r;
}

/* Global reset of the bus; software ends it */
static inline bool
pcicap_uhci_io_usbcmd_greset(struct pcicap_uhci_io_usbcmd r)
{
	return (r.raw & PCICAP_UHCI_IO_USBCMD_GRESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_greset(struct pcicap_uhci_io_usbcmd r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_GRESET,
			      val ? PCICAP_UHCI_IO_USBCMD_GRESET : 0);
	return r;
}

/* Enters global suspend mode */
static inline bool
pcicap_uhci_io_usbcmd_egsm(struct pcicap_uhci_io_usbcmd r)
{
	return (r.raw & PCICAP_UHCI_IO_USBCMD_EGSM) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_egsm(struct pcicap_uhci_io_usbcmd r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_EGSM,
			      val ? PCICAP_UHCI_IO_USBCMD_EGSM : 0);
	return r;
}

/* Forces a global resume */
static inline bool
pcicap_uhci_io_usbcmd_fgr(struct pcicap_uhci_io_usbcmd r)
{
	return (r.raw & PCICAP_UHCI_IO_USBCMD_FGR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_fgr(struct pcicap_uhci_io_usbcmd r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_FGR,
			      val ? PCICAP_UHCI_IO_USBCMD_FGR : 0);
	return r;
}

/* Software debug: stops after each transaction */
static inline bool
pcicap_uhci_io_usbcmd_swdbg(struct pcicap_uhci_io_usbcmd r)
{
	return (r.raw & PCICAP_UHCI_IO_USBCMD_SWDBG) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_swdbg(struct pcicap_uhci_io_usbcmd r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_SWDBG,
			      val ? PCICAP_UHCI_IO_USBCMD_SWDBG : 0);
	return r;
}

/* Configure flag: a semaphore of software */
static inline bool
pcicap_uhci_io_usbcmd_cf(struct pcicap_uhci_io_usbcmd r)
{
	return (r.raw & PCICAP_UHCI_IO_USBCMD_CF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_cf(struct pcicap_uhci_io_usbcmd r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_CF,
			      val ? PCICAP_UHCI_IO_USBCMD_CF : 0);
	return r;
}

/* Largest packet for reclamation of bandwidth */
static inline uint16_t
pcicap_uhci_io_usbcmd_maxp(struct pcicap_uhci_io_usbcmd r)
{
	return (uint16_t)((r.raw & PCICAP_UHCI_IO_USBCMD_MAXP) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbcmd
pcicap_uhci_io_usbcmd_set_maxp(struct pcicap_uhci_io_usbcmd r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBCMD_MAXP,
			      (uint32_t)val << 7);
	return r;
}

/**
 * pcicap_uhci_io_read_usbcmd() - read: USB Command
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See UHCI 2.1.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_usbcmd(const struct pcicap_uhci_io *v,
			   struct pcicap_uhci_io_usbcmd *val)
{
	return pcicap_port_read16(&v->view, PCICAP_UHCI_IO_USBCMD, &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_usbcmd_hcreset_now(const struct pcicap_uhci_io *v, uint32_t *now)
{
	struct pcicap_uhci_io_usbcmd r;
	int ret = pcicap_uhci_io_read_usbcmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_uhci_io_usbcmd_hcreset(r);
	return 0;
}

/**
 * pcicap_uhci_io_update_usbcmd() - change bits: USB Command
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_update_usbcmd(const struct pcicap_uhci_io *v, uint16_t mask,
			     struct pcicap_uhci_io_usbcmd val)
{
	struct pcicap_uhci_io_usbcmd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_UHCI_IO_USBCMD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_uhci_io_read_usbcmd(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put16(&v->view, PCICAP_UHCI_IO_USBCMD,
				 (uint16_t)((old.raw & PCICAP_UHCI_IO_USBCMD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* USB Status */
struct pcicap_uhci_io_usbsts {
	uint16_t raw;
};

/*
 * A transaction is complete that asks for an interrupt, or a packet was short
 */
static inline bool
pcicap_uhci_io_usbsts_usbint(struct pcicap_uhci_io_usbsts r)
{
	return (r.raw & PCICAP_UHCI_IO_USBSTS_USBINT) != 0;
}

/* A transaction ended with an error */
static inline bool
pcicap_uhci_io_usbsts_error(struct pcicap_uhci_io_usbsts r)
{
	return (r.raw & PCICAP_UHCI_IO_USBSTS_ERROR) != 0;
}

/* Resume detected */
static inline bool
pcicap_uhci_io_usbsts_rd(struct pcicap_uhci_io_usbsts r)
{
	return (r.raw & PCICAP_UHCI_IO_USBSTS_RD) != 0;
}

/* Host system error: of an access on the PCI bus */
static inline bool
pcicap_uhci_io_usbsts_hse(struct pcicap_uhci_io_usbsts r)
{
	return (r.raw & PCICAP_UHCI_IO_USBSTS_HSE) != 0;
}

/* Host controller process error: of the schedule */
static inline bool
pcicap_uhci_io_usbsts_hcpe(struct pcicap_uhci_io_usbsts r)
{
	return (r.raw & PCICAP_UHCI_IO_USBSTS_HCPE) != 0;
}

/* The controller has halted */
static inline bool
pcicap_uhci_io_usbsts_hch(struct pcicap_uhci_io_usbsts r)
{
	return (r.raw & PCICAP_UHCI_IO_USBSTS_HCH) != 0;
}

/**
 * pcicap_uhci_io_read_usbsts() - read: USB Status
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See UHCI 2.1.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_usbsts(const struct pcicap_uhci_io *v,
			   struct pcicap_uhci_io_usbsts *val)
{
	return pcicap_port_read16(&v->view, PCICAP_UHCI_IO_USBSTS, &val->raw);
}

/**
 * pcicap_uhci_io_clear_usbsts() - clear bits by writing 1: USB Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_clear_usbsts(const struct pcicap_uhci_io *v, uint16_t bits)
{
	if (bits & ~(uint32_t)PCICAP_UHCI_IO_USBSTS_W1C_MASK)
		return -EPERM;
	return pcicap_port_write16(&v->view, PCICAP_UHCI_IO_USBSTS, bits);
}

/* USB Interrupt Enable */
struct pcicap_uhci_io_usbintr {
	uint16_t raw;
};

/* Timeout and CRC errors interrupt */
static inline bool
pcicap_uhci_io_usbintr_timeout(struct pcicap_uhci_io_usbintr r)
{
	return (r.raw & PCICAP_UHCI_IO_USBINTR_TIMEOUT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbintr
pcicap_uhci_io_usbintr_set_timeout(struct pcicap_uhci_io_usbintr r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBINTR_TIMEOUT,
			      val ? PCICAP_UHCI_IO_USBINTR_TIMEOUT : 0);
	return r;
}

/* A resume interrupts */
static inline bool
pcicap_uhci_io_usbintr_resume(struct pcicap_uhci_io_usbintr r)
{
	return (r.raw & PCICAP_UHCI_IO_USBINTR_RESUME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbintr
pcicap_uhci_io_usbintr_set_resume(struct pcicap_uhci_io_usbintr r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBINTR_RESUME,
			      val ? PCICAP_UHCI_IO_USBINTR_RESUME : 0);
	return r;
}

/* A complete transaction interrupts */
static inline bool
pcicap_uhci_io_usbintr_ioc(struct pcicap_uhci_io_usbintr r)
{
	return (r.raw & PCICAP_UHCI_IO_USBINTR_IOC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbintr
pcicap_uhci_io_usbintr_set_ioc(struct pcicap_uhci_io_usbintr r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBINTR_IOC,
			      val ? PCICAP_UHCI_IO_USBINTR_IOC : 0);
	return r;
}

/* A short packet interrupts */
static inline bool
pcicap_uhci_io_usbintr_sp(struct pcicap_uhci_io_usbintr r)
{
	return (r.raw & PCICAP_UHCI_IO_USBINTR_SP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_usbintr
pcicap_uhci_io_usbintr_set_sp(struct pcicap_uhci_io_usbintr r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_USBINTR_SP,
			      val ? PCICAP_UHCI_IO_USBINTR_SP : 0);
	return r;
}

/**
 * pcicap_uhci_io_read_usbintr() - read: USB Interrupt Enable
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See UHCI 2.1.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_usbintr(const struct pcicap_uhci_io *v,
			    struct pcicap_uhci_io_usbintr *val)
{
	return pcicap_port_read16(&v->view, PCICAP_UHCI_IO_USBINTR, &val->raw);
}

/**
 * pcicap_uhci_io_update_usbintr() - change bits: USB Interrupt Enable
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_update_usbintr(const struct pcicap_uhci_io *v, uint16_t mask,
			      struct pcicap_uhci_io_usbintr val)
{
	struct pcicap_uhci_io_usbintr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_UHCI_IO_USBINTR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_uhci_io_read_usbintr(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put16(&v->view, PCICAP_UHCI_IO_USBINTR,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Frame Number; written only while the controller has halted */
struct pcicap_uhci_io_frnum {
	uint16_t raw;
};

/* Frame number; its low ten bits are the index into the frame list */
static inline uint16_t
pcicap_uhci_io_frnum_number(struct pcicap_uhci_io_frnum r)
{
	return (uint16_t)(r.raw & PCICAP_UHCI_IO_FRNUM_NUMBER);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_frnum
pcicap_uhci_io_frnum_set_number(struct pcicap_uhci_io_frnum r, uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_FRNUM_NUMBER, val);
	return r;
}

/**
 * pcicap_uhci_io_read_frnum() - read: Frame Number; written only while the
 * controller has halted
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See UHCI 2.1.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_frnum(const struct pcicap_uhci_io *v,
			  struct pcicap_uhci_io_frnum *val)
{
	return pcicap_port_read16(&v->view, PCICAP_UHCI_IO_FRNUM, &val->raw);
}

/**
 * pcicap_uhci_io_update_frnum() - change bits: Frame Number; written only while
 * the controller has halted
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_update_frnum(const struct pcicap_uhci_io *v, uint16_t mask,
			    struct pcicap_uhci_io_frnum val)
{
	struct pcicap_uhci_io_frnum old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_UHCI_IO_FRNUM_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_uhci_io_read_frnum(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put16(&v->view, PCICAP_UHCI_IO_FRNUM,
				 (uint16_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Frame List Base Address */
struct pcicap_uhci_io_flbaseadd {
	uint32_t raw;
};

/* Address of the frame list */
static inline uint32_t
pcicap_uhci_io_flbaseadd_base(struct pcicap_uhci_io_flbaseadd r)
{
	return (uint32_t)((r.raw & PCICAP_UHCI_IO_FLBASEADD_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_flbaseadd
pcicap_uhci_io_flbaseadd_set_base(struct pcicap_uhci_io_flbaseadd r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_UHCI_IO_FLBASEADD_BASE,
			      (uint32_t)val << 12);
	return r;
}

/* Address of the frame list, as a quantity. */
static inline uint64_t
pcicap_uhci_io_flbaseadd_base_decoded(struct pcicap_uhci_io_flbaseadd r)
{
	uint64_t n = pcicap_uhci_io_flbaseadd_base(r);

	return n << 12;
}

/**
 * pcicap_uhci_io_flbaseadd_base_encode() - from a quantity: Address of the
 * frame list
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_flbaseadd_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_uhci_io_read_flbaseadd() - read: Frame List Base Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See UHCI 2.1.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_flbaseadd(const struct pcicap_uhci_io *v,
			      struct pcicap_uhci_io_flbaseadd *val)
{
	return pcicap_port_read32(&v->view, PCICAP_UHCI_IO_FLBASEADD,
				  &val->raw);
}

/**
 * pcicap_uhci_io_write_flbaseadd() - write: Frame List Base Address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_write_flbaseadd(const struct pcicap_uhci_io *v,
			       struct pcicap_uhci_io_flbaseadd val)
{
	return pcicap_port_write32(&v->view, PCICAP_UHCI_IO_FLBASEADD,
				   (uint32_t)(val.raw & PCICAP_UHCI_IO_FLBASEADD_WRITE_MASK));
}

/**
 * pcicap_uhci_io_update_flbaseadd() - change bits: Frame List Base Address
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
pcicap_uhci_io_update_flbaseadd(const struct pcicap_uhci_io *v, uint32_t mask,
				struct pcicap_uhci_io_flbaseadd val)
{
	struct pcicap_uhci_io_flbaseadd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_UHCI_IO_FLBASEADD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_uhci_io_read_flbaseadd(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put32(&v->view, PCICAP_UHCI_IO_FLBASEADD,
				 (uint32_t)((old.raw & PCICAP_UHCI_IO_FLBASEADD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Start of Frame Modify */
struct pcicap_uhci_io_sofmod {
	uint8_t raw;
};

/* Length of a frame in bit times, of 12 MHz */
static inline uint8_t
pcicap_uhci_io_sofmod_timing(struct pcicap_uhci_io_sofmod r)
{
	return (uint8_t)(r.raw & PCICAP_UHCI_IO_SOFMOD_TIMING);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_sofmod
pcicap_uhci_io_sofmod_set_timing(struct pcicap_uhci_io_sofmod r, uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_UHCI_IO_SOFMOD_TIMING, val);
	return r;
}

/* Length of a frame in bit times, of 12 MHz, as a quantity. */
static inline uint64_t
pcicap_uhci_io_sofmod_timing_decoded(struct pcicap_uhci_io_sofmod r)
{
	uint64_t n = pcicap_uhci_io_sofmod_timing(r);

	return (n + 11936);
}

/**
 * pcicap_uhci_io_sofmod_timing_encode() - from a quantity: Length of a frame in
 * bit times, of 12 MHz
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_sofmod_timing_encode(uint64_t quantity, uint8_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 7, 0, 11936, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint8_t)n;
	return ret;
}

/**
 * pcicap_uhci_io_read_sofmod() - read: Start of Frame Modify
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See UHCI 2.1.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_sofmod(const struct pcicap_uhci_io *v,
			   struct pcicap_uhci_io_sofmod *val)
{
	return pcicap_port_read8(&v->view, PCICAP_UHCI_IO_SOFMOD, &val->raw);
}

/**
 * pcicap_uhci_io_update_sofmod() - change bits: Start of Frame Modify
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
pcicap_uhci_io_update_sofmod(const struct pcicap_uhci_io *v, uint8_t mask,
			     struct pcicap_uhci_io_sofmod val)
{
	struct pcicap_uhci_io_sofmod old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_UHCI_IO_SOFMOD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_uhci_io_read_sofmod(v, &old);
	if (ret)
		return ret;
	return pcicap_port_put8(&v->view, PCICAP_UHCI_IO_SOFMOD,
				(uint8_t)((old.raw & ~(uint32_t)mask) |
					  val.raw));
}

/* Port Status and Control */
struct pcicap_uhci_io_portsc {
	uint16_t raw;
};

/* A device is connected */
static inline bool
pcicap_uhci_io_portsc_ccs(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_CCS) != 0;
}

/* The connect status has changed */
static inline bool
pcicap_uhci_io_portsc_csc(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_CSC) != 0;
}

/* The port is enabled */
static inline bool
pcicap_uhci_io_portsc_pe(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_PE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_portsc
pcicap_uhci_io_portsc_set_pe(struct pcicap_uhci_io_portsc r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_PORTSC_PE,
			      val ? PCICAP_UHCI_IO_PORTSC_PE : 0);
	return r;
}

/* The port was disabled by an error */
static inline bool
pcicap_uhci_io_portsc_pec(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_PEC) != 0;
}

/* Level of the line D+ */
static inline bool
pcicap_uhci_io_portsc_dplus(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_DPLUS) != 0;
}

/* Level of the line D- */
static inline bool
pcicap_uhci_io_portsc_dminus(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_DMINUS) != 0;
}

/* Resume detected; a write drives resume */
static inline bool
pcicap_uhci_io_portsc_rd(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_RD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_portsc
pcicap_uhci_io_portsc_set_rd(struct pcicap_uhci_io_portsc r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_PORTSC_RD,
			      val ? PCICAP_UHCI_IO_PORTSC_RD : 0);
	return r;
}

/* Always 1 where there is a port, which is how Linux counts them */
static inline bool
pcicap_uhci_io_portsc_one(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_ONE) != 0;
}

/* A low-speed device is attached */
static inline bool
pcicap_uhci_io_portsc_lsda(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_LSDA) != 0;
}

/* The port is in reset */
static inline bool
pcicap_uhci_io_portsc_pr(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_PR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_portsc
pcicap_uhci_io_portsc_set_pr(struct pcicap_uhci_io_portsc r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_PORTSC_PR,
			      val ? PCICAP_UHCI_IO_PORTSC_PR : 0);
	return r;
}

/* Over-current */
static inline bool
pcicap_uhci_io_portsc_oc(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_OC) != 0;
}

/* Over-current has changed */
static inline bool
pcicap_uhci_io_portsc_occ(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_OCC) != 0;
}

/* Suspend, of an enabled port */
static inline bool
pcicap_uhci_io_portsc_susp(struct pcicap_uhci_io_portsc r)
{
	return (r.raw & PCICAP_UHCI_IO_PORTSC_SUSP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_uhci_io_portsc
pcicap_uhci_io_portsc_set_susp(struct pcicap_uhci_io_portsc r, bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_UHCI_IO_PORTSC_SUSP,
			      val ? PCICAP_UHCI_IO_PORTSC_SUSP : 0);
	return r;
}

/**
 * pcicap_uhci_io_read_portsc() - read: Port Status and Control
 * @v: the view
 * @index: which element
 * @val: its value, 16 bits; all ones after an error
 *
 * See UHCI 2.1.7.
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_read_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			   struct pcicap_uhci_io_portsc *val)
{
	val->raw = UINT16_MAX;
	if (index >= 2)
		return -ERANGE;
	return pcicap_port_read16(&v->view, PCICAP_UHCI_IO_PORTSC + index * 2,
				  &val->raw);
}

/**
 * pcicap_uhci_io_write_portsc() - write: Port Status and Control
 * @v: the view
 * @index: which element
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_write_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			    struct pcicap_uhci_io_portsc val)
{
	if (index >= 2)
		return -ERANGE;
	return pcicap_port_write16(&v->view, PCICAP_UHCI_IO_PORTSC + index * 2,
				   (uint16_t)(val.raw & PCICAP_UHCI_IO_PORTSC_WRITE_MASK));
}

/**
 * pcicap_uhci_io_update_portsc() - change bits: Port Status and Control
 * @v: the view
 * @index: which element
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_update_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			     uint16_t mask, struct pcicap_uhci_io_portsc val)
{
	struct pcicap_uhci_io_portsc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_UHCI_IO_PORTSC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_uhci_io_read_portsc(v, index, &old);
	if (ret)
		return ret;
	return pcicap_port_put16(&v->view, PCICAP_UHCI_IO_PORTSC + index * 2,
				 (uint16_t)((old.raw & PCICAP_UHCI_IO_PORTSC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_uhci_io_clear_portsc() - clear bits by writing 1: Port Status
 * and Control
 * @v: the view
 * @index: which element
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_clear_portsc(const struct pcicap_uhci_io *v, unsigned int index,
			    uint16_t bits)
{
	struct pcicap_uhci_io_portsc old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_UHCI_IO_PORTSC_W1C_MASK)
		return -EPERM;
	ret = pcicap_uhci_io_read_portsc(v, index, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits | (old.raw & PCICAP_UHCI_IO_PORTSC_KEEP_MASK));
	return pcicap_port_write16(&v->view, PCICAP_UHCI_IO_PORTSC + index * 2,
				   bits);
}

/**
 * pcicap_uhci_io_poll_reset() - start and wait: Resets the controller
 * @v: the view
 *
 * Sleeps between two reads. The limit is 10000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_poll_reset(const struct pcicap_uhci_io *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint16_t bits = 0x0002;
		struct pcicap_uhci_io_usbcmd part = { bits };

		ret = pcicap_uhci_io_update_usbcmd(v, 0x0002, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 10000, 5);
	for (;;) {
		uint32_t now_usbcmd_hcreset;
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

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_init(struct pcicap_uhci_io *v)
{
	(void)v;
	return 0;
}

/**
 * pcicap_uhci_io_map() - the registers in a mapped BAR: USB I/O registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_uhci_io_map(const struct pcicap_ports *map, struct pcicap_cfg *cfg,
		   struct pcicap_uhci_io *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_UHCI_IO_BAR);
	int ret = pcicap_port_init(&v->view, map, cfg, &whole,
				   PCICAP_UHCI_IO_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_uhci_io_init(v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_UHCI_H */
