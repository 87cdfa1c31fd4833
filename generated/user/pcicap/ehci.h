/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Host Controller
 *
 * Generated from specs/devices/ehci.yaml - do not edit.
 * Source: Enhanced Host Controller Interface 1.0, sections 2.2 and 2.3, and its 1.1 addendum; Linux linux/usb/ehci_def.h
 */
#ifndef PCICAP_EHCI_H
#define PCICAP_EHCI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/poll.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* BAR 0: hc, registers, 32 bits: Capability and operational registers */
#define PCICAP_EHCI_HC_BAR			0
#define PCICAP_EHCI_HC_MIN_SIZE			0x100

/* hc: Capability and operational registers */
/* ro: Capability Registers Length: where the operational registers begin */
#define PCICAP_EHCI_HC_CAPLENGTH		0x00
/* ro: Host Controller Interface Version: 0x0100 for 1.0 */
#define PCICAP_EHCI_HC_HCIVERSION		0x02

/* ro: Structural Parameters */
#define PCICAP_EHCI_HC_HCSPARAMS		0x04
/* ro: Number of ports */
#define  PCICAP_EHCI_HC_HCSPARAMS_N_PORTS	0x0000000f
/* ro: Ports have switches for their power */
#define  PCICAP_EHCI_HC_HCSPARAMS_PPC		0x00000010
/* ro: Ports are routed as HCSP-PORTROUTE says, not in order */
#define  PCICAP_EHCI_HC_HCSPARAMS_ROUTING	0x00000080
/* ro: Ports of each companion controller */
#define  PCICAP_EHCI_HC_HCSPARAMS_N_PCC		0x00000f00
/* ro: Number of companion controllers */
#define  PCICAP_EHCI_HC_HCSPARAMS_N_CC		0x0000f000
/* ro: Ports have indicators */
#define  PCICAP_EHCI_HC_HCSPARAMS_P_INDICATOR	0x00010000
/* ro: Which port is the debug port, 0: none */
#define  PCICAP_EHCI_HC_HCSPARAMS_DEBUG_PORT	0x00f00000

/* ro: Capability Parameters */
#define PCICAP_EHCI_HC_HCCPARAMS		0x08
/* ro: Takes addresses of 64 bits */
#define  PCICAP_EHCI_HC_HCCPARAMS_AC64		0x00000001
/* ro: The frame list may be shorter than 1024 elements */
#define  PCICAP_EHCI_HC_HCCPARAMS_PFLF		0x00000002
/* ro: The asynchronous schedule can park */
#define  PCICAP_EHCI_HC_HCCPARAMS_ASPC		0x00000004
/* ro: Isochronous scheduling threshold: microframes that are held, 8 and above: a frame */
#define  PCICAP_EHCI_HC_HCCPARAMS_IST		0x000000f0
/* ro: Where extended capabilities begin in configuration space, 0: nowhere */
#define  PCICAP_EHCI_HC_HCCPARAMS_EECP		0x0000ff00
/* ro: HCSP-PORTROUTE: four bits for each port, its companion controller */
#define PCICAP_EHCI_HC_PORTROUTE		0x0c
#define PCICAP_EHCI_HC_PORTROUTE_COUNT		2

/* op: Operational registers */

/* rw, rw1s: USB Command */
#define PCICAP_EHCI_HC_OP_USBCMD		0x00
/* rw: Run or stop */
#define  PCICAP_EHCI_HC_OP_USBCMD_RS		0x00000001
#define  PCICAP_EHCI_HC_OP_USBCMD_RS_STOP	0x0
#define  PCICAP_EHCI_HC_OP_USBCMD_RS_RUN	0x1
/* rw1s: Host controller reset: reads 1 until it has ended */
#define  PCICAP_EHCI_HC_OP_USBCMD_HCRESET	0x00000002
/* rw: Elements of the frame list; read only without HCCPARAMS.PFLF */
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS		0x0000000c
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS_N1024	0x0
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS_N512	0x1
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS_N256	0x2
/* rw: The periodic schedule is processed */
#define  PCICAP_EHCI_HC_OP_USBCMD_PSE		0x00000010
/* rw: The asynchronous schedule is processed */
#define  PCICAP_EHCI_HC_OP_USBCMD_ASE		0x00000020
/* rw1s: Interrupt on asynchronous advance doorbell */
#define  PCICAP_EHCI_HC_OP_USBCMD_IAAD		0x00000040
/* rw1s: Light reset, where there is one: reads 1 until it has ended */
#define  PCICAP_EHCI_HC_OP_USBCMD_LHCR		0x00000080
/* rw: Transactions while parked */
#define  PCICAP_EHCI_HC_OP_USBCMD_ASPMC		0x00000300
/* rw: Park mode is enabled */
#define  PCICAP_EHCI_HC_OP_USBCMD_ASPME		0x00000800
/* rw: Interrupt threshold: most interrupts are a number of microframes apart */
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC		0x00ff0000
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N1	0x1
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N2	0x2
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N4	0x4
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N8	0x8
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N16	0x10
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N32	0x20
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N64	0x40
#define  PCICAP_EHCI_HC_OP_USBCMD_RESET_VALUE	0x00080000
#define  PCICAP_EHCI_HC_OP_USBCMD_WRITE_MASK	0x00ff0bff
#define  PCICAP_EHCI_HC_OP_USBCMD_KEEP_MASK	0xffffff3d

/* rw1c, ro: USB Status */
#define PCICAP_EHCI_HC_OP_USBSTS		0x04
/* rw1c: A transaction is complete that asks for an interrupt, or a packet was short */
#define  PCICAP_EHCI_HC_OP_USBSTS_USBINT	0x00000001
/* rw1c: A transaction ended with an error */
#define  PCICAP_EHCI_HC_OP_USBSTS_ERROR		0x00000002
/* rw1c: A port has changed */
#define  PCICAP_EHCI_HC_OP_USBSTS_PCD		0x00000004
/* rw1c: The frame list index has rolled over */
#define  PCICAP_EHCI_HC_OP_USBSTS_FLR		0x00000008
/* rw1c: Host system error: of an access on the PCI bus */
#define  PCICAP_EHCI_HC_OP_USBSTS_HSE		0x00000010
/* rw1c: The doorbell has been answered */
#define  PCICAP_EHCI_HC_OP_USBSTS_IAA		0x00000020
/* ro: The controller has halted */
#define  PCICAP_EHCI_HC_OP_USBSTS_HCH		0x00001000
/* ro: Reclamation was seen in the asynchronous schedule */
#define  PCICAP_EHCI_HC_OP_USBSTS_RECL		0x00002000
/* ro: The periodic schedule runs */
#define  PCICAP_EHCI_HC_OP_USBSTS_PSS		0x00004000
/* ro: The asynchronous schedule runs */
#define  PCICAP_EHCI_HC_OP_USBSTS_ASS		0x00008000
#define  PCICAP_EHCI_HC_OP_USBSTS_RESET_VALUE	0x00001000
#define  PCICAP_EHCI_HC_OP_USBSTS_W1C_MASK	0x0000003f

/* rw: USB Interrupt Enable */
#define PCICAP_EHCI_HC_OP_USBINTR		0x08
/* rw: A complete transaction interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_USBINT	0x00000001
/* rw: An error of a transaction interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_ERROR	0x00000002
/* rw: A change of a port interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_PCD		0x00000004
/* rw: A rollover of the frame list interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_FLR		0x00000008
/* rw: A host system error interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_HSE		0x00000010
/* rw: An answered doorbell interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_IAA		0x00000020
#define  PCICAP_EHCI_HC_OP_USBINTR_RESET_VALUE	0x00000000
#define  PCICAP_EHCI_HC_OP_USBINTR_WRITE_MASK	0x0000003f

/* rw: Frame Index; written only while the controller has halted */
#define PCICAP_EHCI_HC_OP_FRINDEX		0x0c
/* rw: Number of the microframe */
#define  PCICAP_EHCI_HC_OP_FRINDEX_INDEX	0x00003fff
#define  PCICAP_EHCI_HC_OP_FRINDEX_RESET_VALUE	0x00000000
#define  PCICAP_EHCI_HC_OP_FRINDEX_WRITE_MASK	0x00003fff
/* rw: Control Data Structure Segment: upper half of all addresses */
#define PCICAP_EHCI_HC_OP_CTRLDSSEGMENT			0x10
#define  PCICAP_EHCI_HC_OP_CTRLDSSEGMENT_RESET_VALUE	0x00000000

/* rw: Periodic Frame List Base Address */
#define PCICAP_EHCI_HC_OP_PERIODICLISTBASE		0x14
/* rw: Address of the frame list */
#define  PCICAP_EHCI_HC_OP_PERIODICLISTBASE_BASE	0xfffff000
#define  PCICAP_EHCI_HC_OP_PERIODICLISTBASE_WRITE_MASK	0xfffff000
#define  PCICAP_EHCI_HC_OP_PERIODICLISTBASE_KEEP_MASK	0xfffff000

/* rw: Current Asynchronous List Address */
#define PCICAP_EHCI_HC_OP_ASYNCLISTADDR			0x18
/* rw: Address of the next queue head */
#define  PCICAP_EHCI_HC_OP_ASYNCLISTADDR_LPL		0xffffffe0
#define  PCICAP_EHCI_HC_OP_ASYNCLISTADDR_WRITE_MASK	0xffffffe0
#define  PCICAP_EHCI_HC_OP_ASYNCLISTADDR_KEEP_MASK	0xffffffe0

/* rw: Configure Flag */
#define PCICAP_EHCI_HC_OP_CONFIGFLAG			0x40
/* rw: Whose the ports are by default */
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_CF		0x00000001
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_CF_COMPANIONS	0x0
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_CF_EHCI		0x1
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_RESET_VALUE	0x00000000
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_WRITE_MASK	0x00000001

/* ro, rw1c, rw: Port Status and Control */
#define PCICAP_EHCI_HC_OP_PORTSC			0x44
/* ro: A device is connected */
#define  PCICAP_EHCI_HC_OP_PORTSC_CCS			0x00000001
/* rw1c: The connect status has changed */
#define  PCICAP_EHCI_HC_OP_PORTSC_CSC			0x00000002
/* rw: The port is enabled; software can only disable it */
#define  PCICAP_EHCI_HC_OP_PORTSC_PED			0x00000004
/* rw1c: The port was disabled by an error */
#define  PCICAP_EHCI_HC_OP_PORTSC_PEDC			0x00000008
/* ro: Over-current */
#define  PCICAP_EHCI_HC_OP_PORTSC_OCA			0x00000010
/* rw1c: Over-current has changed */
#define  PCICAP_EHCI_HC_OP_PORTSC_OCC			0x00000020
/* rw: Resume detected; a write drives resume */
#define  PCICAP_EHCI_HC_OP_PORTSC_FPR			0x00000040
/* rw: The port is suspended */
#define  PCICAP_EHCI_HC_OP_PORTSC_SUSP			0x00000080
/* rw: The port is in reset */
#define  PCICAP_EHCI_HC_OP_PORTSC_PR			0x00000100
/* ro: Line status */
#define  PCICAP_EHCI_HC_OP_PORTSC_LS			0x00000c00
#define  PCICAP_EHCI_HC_OP_PORTSC_LS_SE0		0x0
#define  PCICAP_EHCI_HC_OP_PORTSC_LS_K			0x1
#define  PCICAP_EHCI_HC_OP_PORTSC_LS_J			0x2
/* rw: Port power; read only without HCSPARAMS.PPC */
#define  PCICAP_EHCI_HC_OP_PORTSC_PP			0x00001000
/* rw: Whose the port is */
#define  PCICAP_EHCI_HC_OP_PORTSC_OWNER			0x00002000
#define  PCICAP_EHCI_HC_OP_PORTSC_OWNER_EHCI		0x0
#define  PCICAP_EHCI_HC_OP_PORTSC_OWNER_COMPANION	0x1
/* rw: Port indicator */
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC			0x0000c000
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC_OFF		0x0
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC_AMBER		0x1
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC_GREEN		0x2
/* rw: Port test */
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC			0x000f0000
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_NONE		0x0
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_J			0x1
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_K			0x2
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_SE0_NAK		0x3
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_PACKET		0x4
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_FORCE_ENABLE	0x5
/* rw: A connect wakes */
#define  PCICAP_EHCI_HC_OP_PORTSC_WKCNNT		0x00100000
/* rw: A disconnect wakes */
#define  PCICAP_EHCI_HC_OP_PORTSC_WKDSCNNT		0x00200000
/* rw: Over-current wakes */
#define  PCICAP_EHCI_HC_OP_PORTSC_WKOC			0x00400000
#define  PCICAP_EHCI_HC_OP_PORTSC_WRITE_MASK		0x007ff1c4
#define  PCICAP_EHCI_HC_OP_PORTSC_W1C_MASK		0x0000002a
#define  PCICAP_EHCI_HC_OP_PORTSC_KEEP_MASK		0x007ff1c4
/* clang-format on */

/**
 * pcicap_ehci_id() - which entry of the table of devices a function has
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
pcicap_ehci_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	       uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x0c0320, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_ehci_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_ehci_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_ehci_id(vendor, device, class_code, PCICAP_ANY_ID,
			      PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_ehci_hc_want() - what to map for BAR 0: Capability and
 * operational registers
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_ehci_hc_want(void)
{
	struct pcicap_want want = {
		PCICAP_EHCI_HC_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_EHCI_HC_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_ehci_hc - Capability and operational registers
 * @view: where it is
 * @caplength: read once: the layout depends on it
 * @hcsparams_n_ports: read once: the layout depends on it
 * @hcsparams_routing: read once: the layout depends on it
 * @hccparams_ac64: read once: the layout depends on it
 *
 * Made by pcicap_ehci_hc_map() only.
 */
struct pcicap_ehci_hc {
	struct pcicap_mmio view;
	uint32_t caplength;
	uint32_t hcsparams_n_ports;
	uint32_t hcsparams_routing;
	uint32_t hccparams_ac64;
};

/**
 * pcicap_ehci_hc_read_caplength() - read: Capability Registers Length: where
 * the operational registers begin
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * See EHCI 2.2.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_read_caplength(const struct pcicap_ehci_hc *v, uint8_t *val)
{
	return pcicap_mmio_read8(&v->view, PCICAP_EHCI_HC_CAPLENGTH, val);
}

/*
 * Capability Registers Length: where the operational registers begin: the load
 * alone; see pcicap_ehci_hc_bare()
 */
static inline uint8_t
pcicap_ehci_hc_load_caplength(const struct pcicap_ehci_hc *v)
{
	return pcicap_mmio_load8(&v->view, PCICAP_EHCI_HC_CAPLENGTH);
}

/**
 * pcicap_ehci_hc_read_hciversion() - read: Host Controller Interface Version:
 * 0x0100 for 1.0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * See EHCI 2.2.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_read_hciversion(const struct pcicap_ehci_hc *v, uint16_t *val)
{
	return pcicap_mmio_read16(&v->view, PCICAP_EHCI_HC_HCIVERSION, val);
}

/*
 * Host Controller Interface Version: 0x0100 for 1.0: the load alone;
 * see pcicap_ehci_hc_bare()
 */
static inline uint16_t
pcicap_ehci_hc_load_hciversion(const struct pcicap_ehci_hc *v)
{
	return pcicap_mmio_load16(&v->view, PCICAP_EHCI_HC_HCIVERSION);
}

/* Structural Parameters */
struct pcicap_ehci_hc_hcsparams {
	uint32_t raw;
};

/* Number of ports */
static inline uint32_t
pcicap_ehci_hc_hcsparams_n_ports(struct pcicap_ehci_hc_hcsparams r)
{
	return (uint32_t)(r.raw & PCICAP_EHCI_HC_HCSPARAMS_N_PORTS);
}

/* Ports have switches for their power */
static inline bool
pcicap_ehci_hc_hcsparams_ppc(struct pcicap_ehci_hc_hcsparams r)
{
	return (r.raw & PCICAP_EHCI_HC_HCSPARAMS_PPC) != 0;
}

/* Ports are routed as HCSP-PORTROUTE says, not in order */
static inline bool
pcicap_ehci_hc_hcsparams_routing(struct pcicap_ehci_hc_hcsparams r)
{
	return (r.raw & PCICAP_EHCI_HC_HCSPARAMS_ROUTING) != 0;
}

/* Ports of each companion controller */
static inline uint32_t
pcicap_ehci_hc_hcsparams_n_pcc(struct pcicap_ehci_hc_hcsparams r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_HCSPARAMS_N_PCC) >> 8);
}

/* Number of companion controllers */
static inline uint32_t
pcicap_ehci_hc_hcsparams_n_cc(struct pcicap_ehci_hc_hcsparams r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_HCSPARAMS_N_CC) >> 12);
}

/* Ports have indicators */
static inline bool
pcicap_ehci_hc_hcsparams_p_indicator(struct pcicap_ehci_hc_hcsparams r)
{
	return (r.raw & PCICAP_EHCI_HC_HCSPARAMS_P_INDICATOR) != 0;
}

/* Which port is the debug port, 0: none */
static inline uint32_t
pcicap_ehci_hc_hcsparams_debug_port(struct pcicap_ehci_hc_hcsparams r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_HCSPARAMS_DEBUG_PORT) >> 20);
}

/**
 * pcicap_ehci_hc_read_hcsparams() - read: Structural Parameters
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.2.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_read_hcsparams(const struct pcicap_ehci_hc *v,
			      struct pcicap_ehci_hc_hcsparams *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_HCSPARAMS,
				  &val->raw);
}

/* Structural Parameters: the load alone; see pcicap_ehci_hc_bare() */
static inline struct pcicap_ehci_hc_hcsparams
pcicap_ehci_hc_load_hcsparams(const struct pcicap_ehci_hc *v)
{
	struct pcicap_ehci_hc_hcsparams r = { pcicap_mmio_load32(&v->view,
								 PCICAP_EHCI_HC_HCSPARAMS) };

	return r;
}

/* Capability Parameters */
struct pcicap_ehci_hc_hccparams {
	uint32_t raw;
};

/* Takes addresses of 64 bits */
static inline bool
pcicap_ehci_hc_hccparams_ac64(struct pcicap_ehci_hc_hccparams r)
{
	return (r.raw & PCICAP_EHCI_HC_HCCPARAMS_AC64) != 0;
}

/* The frame list may be shorter than 1024 elements */
static inline bool
pcicap_ehci_hc_hccparams_pflf(struct pcicap_ehci_hc_hccparams r)
{
	return (r.raw & PCICAP_EHCI_HC_HCCPARAMS_PFLF) != 0;
}

/* The asynchronous schedule can park */
static inline bool
pcicap_ehci_hc_hccparams_aspc(struct pcicap_ehci_hc_hccparams r)
{
	return (r.raw & PCICAP_EHCI_HC_HCCPARAMS_ASPC) != 0;
}

/*
 * Isochronous scheduling threshold: microframes that are held, 8 and above:
 * a frame
 */
static inline uint32_t
pcicap_ehci_hc_hccparams_ist(struct pcicap_ehci_hc_hccparams r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_HCCPARAMS_IST) >> 4);
}

/* Where extended capabilities begin in configuration space, 0: nowhere */
static inline uint32_t
pcicap_ehci_hc_hccparams_eecp(struct pcicap_ehci_hc_hccparams r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_HCCPARAMS_EECP) >> 8);
}

/**
 * pcicap_ehci_hc_read_hccparams() - read: Capability Parameters
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.2.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_read_hccparams(const struct pcicap_ehci_hc *v,
			      struct pcicap_ehci_hc_hccparams *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_HCCPARAMS,
				  &val->raw);
}

/* Capability Parameters: the load alone; see pcicap_ehci_hc_bare() */
static inline struct pcicap_ehci_hc_hccparams
pcicap_ehci_hc_load_hccparams(const struct pcicap_ehci_hc *v)
{
	struct pcicap_ehci_hc_hccparams r = { pcicap_mmio_load32(&v->view,
								 PCICAP_EHCI_HC_HCCPARAMS) };

	return r;
}

/**
 * pcicap_ehci_hc_read_portroute() - read: HCSP-PORTROUTE: four bits for each
 * port, its companion controller
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.2.5.
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_read_portroute(const struct pcicap_ehci_hc *v,
			      unsigned int index, uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->hcsparams_routing != 1)
		return -ENXIO;
	if (index >= 2)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_EHCI_HC_PORTROUTE + index * 4, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_init(struct pcicap_ehci_hc *v)
{
	int ret;

	{
		uint8_t r;

		ret = pcicap_ehci_hc_read_caplength(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->caplength = 0;
		if (!ret)
			v->caplength = r;
	}
	{
		struct pcicap_ehci_hc_hcsparams r;

		ret = pcicap_ehci_hc_read_hcsparams(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->hcsparams_n_ports = 0;
		if (!ret)
			v->hcsparams_n_ports =
				pcicap_ehci_hc_hcsparams_n_ports(r);
		v->hcsparams_routing = 0;
		if (!ret)
			v->hcsparams_routing =
				pcicap_ehci_hc_hcsparams_routing(r);
	}
	{
		struct pcicap_ehci_hc_hccparams r;

		ret = pcicap_ehci_hc_read_hccparams(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->hccparams_ac64 = 0;
		if (!ret)
			v->hccparams_ac64 = pcicap_ehci_hc_hccparams_ac64(r);
	}
	return 0;
}

/**
 * pcicap_ehci_hc_map() - the registers in a mapped BAR: Capability and
 * operational registers
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		   struct pcicap_ehci_hc *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_EHCI_HC_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_EHCI_HC_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_ehci_hc_init(v);
}

/**
 * pcicap_ehci_hc_wrap() - the registers at an address that there is: Capability
 * and operational registers
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_ehci_hc_map()
 * @v: the view
 *
 * Return: as for pcicap_ehci_hc_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_wrap(struct pcicap_map *map, void *base, uint64_t size,
		    struct pcicap_cfg *cfg, struct pcicap_ehci_hc *v)
{
	pcicap_map_memory(map, PCICAP_EHCI_HC_BAR, base, size);
	return pcicap_ehci_hc_map(map, cfg, v);
}

/**
 * pcicap_ehci_hc_bare() - may _load_ and _store_ be used, which check nothing?
 * @v: the view, by pcicap_ehci_hc_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_bare(const struct pcicap_ehci_hc *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_EHCI_HC_MIN_SIZE);
}

/**
 * struct pcicap_ehci_hc_op - Operational registers
 * @view: where it is
 * @outer_hcsparams_n_ports: read once: the layout depends on it
 * @outer_hccparams_ac64: read once: the layout depends on it
 *
 * Made by pcicap_ehci_hc_op_at() only.
 */
struct pcicap_ehci_hc_op {
	struct pcicap_mmio view;
	uint32_t outer_hcsparams_n_ports;
	uint32_t outer_hccparams_ac64;
};

/* USB Command */
struct pcicap_ehci_hc_op_usbcmd {
	uint32_t raw;
};

/* Run or stop */
static inline uint32_t
pcicap_ehci_hc_op_usbcmd_rs(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (uint32_t)(r.raw & PCICAP_EHCI_HC_OP_USBCMD_RS);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_rs(struct pcicap_ehci_hc_op_usbcmd r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_RS, val);
	return r;
}

/* Host controller reset: reads 1 until it has ended */
static inline bool
pcicap_ehci_hc_op_usbcmd_hcreset(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBCMD_HCRESET) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_hcreset(struct pcicap_ehci_hc_op_usbcmd r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_HCRESET,
			      val ? PCICAP_EHCI_HC_OP_USBCMD_HCRESET : 0);
	return r;
}

/* Elements of the frame list; read only without HCCPARAMS.PFLF */
static inline uint32_t
pcicap_ehci_hc_op_usbcmd_fls(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_USBCMD_FLS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_fls(struct pcicap_ehci_hc_op_usbcmd r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_FLS,
			      (uint32_t)val << 2);
	return r;
}

/* The periodic schedule is processed */
static inline bool
pcicap_ehci_hc_op_usbcmd_pse(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBCMD_PSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_pse(struct pcicap_ehci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_PSE,
			      val ? PCICAP_EHCI_HC_OP_USBCMD_PSE : 0);
	return r;
}

/* The asynchronous schedule is processed */
static inline bool
pcicap_ehci_hc_op_usbcmd_ase(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBCMD_ASE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_ase(struct pcicap_ehci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_ASE,
			      val ? PCICAP_EHCI_HC_OP_USBCMD_ASE : 0);
	return r;
}

/* Interrupt on asynchronous advance doorbell */
static inline bool
pcicap_ehci_hc_op_usbcmd_iaad(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBCMD_IAAD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_iaad(struct pcicap_ehci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_IAAD,
			      val ? PCICAP_EHCI_HC_OP_USBCMD_IAAD : 0);
	return r;
}

/* Light reset, where there is one: reads 1 until it has ended */
static inline bool
pcicap_ehci_hc_op_usbcmd_lhcr(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBCMD_LHCR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_lhcr(struct pcicap_ehci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_LHCR,
			      val ? PCICAP_EHCI_HC_OP_USBCMD_LHCR : 0);
	return r;
}

/* Transactions while parked */
static inline uint32_t
pcicap_ehci_hc_op_usbcmd_aspmc(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_USBCMD_ASPMC) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_aspmc(struct pcicap_ehci_hc_op_usbcmd r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_ASPMC,
			      (uint32_t)val << 8);
	return r;
}

/* Park mode is enabled */
static inline bool
pcicap_ehci_hc_op_usbcmd_aspme(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBCMD_ASPME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_aspme(struct pcicap_ehci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_ASPME,
			      val ? PCICAP_EHCI_HC_OP_USBCMD_ASPME : 0);
	return r;
}

/* Interrupt threshold: most interrupts are a number of microframes apart */
static inline uint32_t
pcicap_ehci_hc_op_usbcmd_itc(struct pcicap_ehci_hc_op_usbcmd r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_USBCMD_ITC) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbcmd
pcicap_ehci_hc_op_usbcmd_set_itc(struct pcicap_ehci_hc_op_usbcmd r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBCMD_ITC,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_ehci_hc_op_read_usbcmd() - read: USB Command
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_usbcmd(const struct pcicap_ehci_hc_op *v,
			      struct pcicap_ehci_hc_op_usbcmd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_USBCMD,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_usbcmd_hcreset_now(const struct pcicap_ehci_hc_op *v,
				     uint32_t *now)
{
	struct pcicap_ehci_hc_op_usbcmd r;
	int ret = pcicap_ehci_hc_op_read_usbcmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_ehci_hc_op_usbcmd_hcreset(r);
	return 0;
}

/**
 * pcicap_ehci_hc_op_update_usbcmd() - change bits: USB Command
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
pcicap_ehci_hc_op_update_usbcmd(const struct pcicap_ehci_hc_op *v,
				uint32_t mask,
				struct pcicap_ehci_hc_op_usbcmd val)
{
	struct pcicap_ehci_hc_op_usbcmd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_USBCMD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_usbcmd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_USBCMD,
				 (uint32_t)((old.raw & PCICAP_EHCI_HC_OP_USBCMD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* USB Status */
struct pcicap_ehci_hc_op_usbsts {
	uint32_t raw;
};

/*
 * A transaction is complete that asks for an interrupt, or a packet was short
 */
static inline bool
pcicap_ehci_hc_op_usbsts_usbint(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_USBINT) != 0;
}

/* A transaction ended with an error */
static inline bool
pcicap_ehci_hc_op_usbsts_error(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_ERROR) != 0;
}

/* A port has changed */
static inline bool
pcicap_ehci_hc_op_usbsts_pcd(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_PCD) != 0;
}

/* The frame list index has rolled over */
static inline bool
pcicap_ehci_hc_op_usbsts_flr(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_FLR) != 0;
}

/* Host system error: of an access on the PCI bus */
static inline bool
pcicap_ehci_hc_op_usbsts_hse(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_HSE) != 0;
}

/* The doorbell has been answered */
static inline bool
pcicap_ehci_hc_op_usbsts_iaa(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_IAA) != 0;
}

/* The controller has halted */
static inline bool
pcicap_ehci_hc_op_usbsts_hch(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_HCH) != 0;
}

/* Reclamation was seen in the asynchronous schedule */
static inline bool
pcicap_ehci_hc_op_usbsts_recl(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_RECL) != 0;
}

/* The periodic schedule runs */
static inline bool
pcicap_ehci_hc_op_usbsts_pss(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_PSS) != 0;
}

/* The asynchronous schedule runs */
static inline bool
pcicap_ehci_hc_op_usbsts_ass(struct pcicap_ehci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBSTS_ASS) != 0;
}

/**
 * pcicap_ehci_hc_op_read_usbsts() - read: USB Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_usbsts(const struct pcicap_ehci_hc_op *v,
			      struct pcicap_ehci_hc_op_usbsts *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_USBSTS,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_clear_usbsts() - clear bits by writing 1: USB Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_clear_usbsts(const struct pcicap_ehci_hc_op *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_EHCI_HC_OP_USBSTS_W1C_MASK)
		return -EPERM;
	return pcicap_mmio_write32(&v->view, PCICAP_EHCI_HC_OP_USBSTS, bits);
}

/* USB Interrupt Enable */
struct pcicap_ehci_hc_op_usbintr {
	uint32_t raw;
};

/* A complete transaction interrupts */
static inline bool
pcicap_ehci_hc_op_usbintr_usbint(struct pcicap_ehci_hc_op_usbintr r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBINTR_USBINT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbintr
pcicap_ehci_hc_op_usbintr_set_usbint(struct pcicap_ehci_hc_op_usbintr r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBINTR_USBINT,
			      val ? PCICAP_EHCI_HC_OP_USBINTR_USBINT : 0);
	return r;
}

/* An error of a transaction interrupts */
static inline bool
pcicap_ehci_hc_op_usbintr_error(struct pcicap_ehci_hc_op_usbintr r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBINTR_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbintr
pcicap_ehci_hc_op_usbintr_set_error(struct pcicap_ehci_hc_op_usbintr r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBINTR_ERROR,
			      val ? PCICAP_EHCI_HC_OP_USBINTR_ERROR : 0);
	return r;
}

/* A change of a port interrupts */
static inline bool
pcicap_ehci_hc_op_usbintr_pcd(struct pcicap_ehci_hc_op_usbintr r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBINTR_PCD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbintr
pcicap_ehci_hc_op_usbintr_set_pcd(struct pcicap_ehci_hc_op_usbintr r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBINTR_PCD,
			      val ? PCICAP_EHCI_HC_OP_USBINTR_PCD : 0);
	return r;
}

/* A rollover of the frame list interrupts */
static inline bool
pcicap_ehci_hc_op_usbintr_flr(struct pcicap_ehci_hc_op_usbintr r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBINTR_FLR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbintr
pcicap_ehci_hc_op_usbintr_set_flr(struct pcicap_ehci_hc_op_usbintr r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBINTR_FLR,
			      val ? PCICAP_EHCI_HC_OP_USBINTR_FLR : 0);
	return r;
}

/* A host system error interrupts */
static inline bool
pcicap_ehci_hc_op_usbintr_hse(struct pcicap_ehci_hc_op_usbintr r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBINTR_HSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbintr
pcicap_ehci_hc_op_usbintr_set_hse(struct pcicap_ehci_hc_op_usbintr r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBINTR_HSE,
			      val ? PCICAP_EHCI_HC_OP_USBINTR_HSE : 0);
	return r;
}

/* An answered doorbell interrupts */
static inline bool
pcicap_ehci_hc_op_usbintr_iaa(struct pcicap_ehci_hc_op_usbintr r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_USBINTR_IAA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_usbintr
pcicap_ehci_hc_op_usbintr_set_iaa(struct pcicap_ehci_hc_op_usbintr r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_USBINTR_IAA,
			      val ? PCICAP_EHCI_HC_OP_USBINTR_IAA : 0);
	return r;
}

/**
 * pcicap_ehci_hc_op_read_usbintr() - read: USB Interrupt Enable
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_usbintr(const struct pcicap_ehci_hc_op *v,
			       struct pcicap_ehci_hc_op_usbintr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_USBINTR,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_update_usbintr() - change bits: USB Interrupt Enable
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
pcicap_ehci_hc_op_update_usbintr(const struct pcicap_ehci_hc_op *v,
				 uint32_t mask,
				 struct pcicap_ehci_hc_op_usbintr val)
{
	struct pcicap_ehci_hc_op_usbintr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_USBINTR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_usbintr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_USBINTR,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Frame Index; written only while the controller has halted */
struct pcicap_ehci_hc_op_frindex {
	uint32_t raw;
};

/* Number of the microframe */
static inline uint32_t
pcicap_ehci_hc_op_frindex_index(struct pcicap_ehci_hc_op_frindex r)
{
	return (uint32_t)(r.raw & PCICAP_EHCI_HC_OP_FRINDEX_INDEX);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_frindex
pcicap_ehci_hc_op_frindex_set_index(struct pcicap_ehci_hc_op_frindex r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_FRINDEX_INDEX, val);
	return r;
}

/**
 * pcicap_ehci_hc_op_read_frindex() - read: Frame Index; written only while the
 * controller has halted
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_frindex(const struct pcicap_ehci_hc_op *v,
			       struct pcicap_ehci_hc_op_frindex *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_FRINDEX,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_update_frindex() - change bits: Frame Index; written only
 * while the controller has halted
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
pcicap_ehci_hc_op_update_frindex(const struct pcicap_ehci_hc_op *v,
				 uint32_t mask,
				 struct pcicap_ehci_hc_op_frindex val)
{
	struct pcicap_ehci_hc_op_frindex old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_FRINDEX_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_frindex(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_FRINDEX,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ehci_hc_op_read_ctrldssegment() - read: Control Data Structure
 * Segment: upper half of all addresses
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_ctrldssegment(const struct pcicap_ehci_hc_op *v,
				     uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->outer_hccparams_ac64 != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_CTRLDSSEGMENT,
				  val);
}

/**
 * pcicap_ehci_hc_op_write_ctrldssegment() - write: Control Data Structure
 * Segment: upper half of all addresses
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_write_ctrldssegment(const struct pcicap_ehci_hc_op *v,
				      uint32_t val)
{
	if (v->outer_hccparams_ac64 != 1)
		return -ENXIO;
	return pcicap_mmio_write32(&v->view, PCICAP_EHCI_HC_OP_CTRLDSSEGMENT,
				   val);
}

/**
 * pcicap_ehci_hc_op_update_ctrldssegment() - change bits: Control Data
 * Structure Segment: upper half of all addresses
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
pcicap_ehci_hc_op_update_ctrldssegment(const struct pcicap_ehci_hc_op *v,
				       uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_ctrldssegment(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_CTRLDSSEGMENT,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Periodic Frame List Base Address */
struct pcicap_ehci_hc_op_periodiclistbase {
	uint32_t raw;
};

/* Address of the frame list */
static inline uint32_t
pcicap_ehci_hc_op_periodiclistbase_base(struct pcicap_ehci_hc_op_periodiclistbase r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_PERIODICLISTBASE_BASE) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_periodiclistbase
pcicap_ehci_hc_op_periodiclistbase_set_base(struct pcicap_ehci_hc_op_periodiclistbase r,
					    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PERIODICLISTBASE_BASE,
			      (uint32_t)val << 12);
	return r;
}

/* Address of the frame list, as a quantity. */
static inline uint64_t
pcicap_ehci_hc_op_periodiclistbase_base_decoded(struct pcicap_ehci_hc_op_periodiclistbase r)
{
	uint64_t n = pcicap_ehci_hc_op_periodiclistbase_base(r);

	return n << 12;
}

/**
 * pcicap_ehci_hc_op_periodiclistbase_base_encode() - from a quantity: Address
 * of the frame list
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_periodiclistbase_base_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 20, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ehci_hc_op_read_periodiclistbase() - read: Periodic Frame List
 * Base Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_periodiclistbase(const struct pcicap_ehci_hc_op *v,
					struct pcicap_ehci_hc_op_periodiclistbase *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_PERIODICLISTBASE,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_write_periodiclistbase() - write: Periodic Frame List
 * Base Address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_write_periodiclistbase(const struct pcicap_ehci_hc_op *v,
					 struct pcicap_ehci_hc_op_periodiclistbase val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_EHCI_HC_OP_PERIODICLISTBASE,
				   (uint32_t)(val.raw & PCICAP_EHCI_HC_OP_PERIODICLISTBASE_WRITE_MASK));
}

/**
 * pcicap_ehci_hc_op_update_periodiclistbase() - change bits: Periodic Frame
 * List Base Address
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
pcicap_ehci_hc_op_update_periodiclistbase(const struct pcicap_ehci_hc_op *v,
					  uint32_t mask,
					  struct pcicap_ehci_hc_op_periodiclistbase val)
{
	struct pcicap_ehci_hc_op_periodiclistbase old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_PERIODICLISTBASE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_periodiclistbase(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_PERIODICLISTBASE,
				 (uint32_t)((old.raw & PCICAP_EHCI_HC_OP_PERIODICLISTBASE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Current Asynchronous List Address */
struct pcicap_ehci_hc_op_asynclistaddr {
	uint32_t raw;
};

/* Address of the next queue head */
static inline uint32_t
pcicap_ehci_hc_op_asynclistaddr_lpl(struct pcicap_ehci_hc_op_asynclistaddr r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_ASYNCLISTADDR_LPL) >> 5);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_asynclistaddr
pcicap_ehci_hc_op_asynclistaddr_set_lpl(struct pcicap_ehci_hc_op_asynclistaddr r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_ASYNCLISTADDR_LPL,
			      (uint32_t)val << 5);
	return r;
}

/* Address of the next queue head, as a quantity. */
static inline uint64_t
pcicap_ehci_hc_op_asynclistaddr_lpl_decoded(struct pcicap_ehci_hc_op_asynclistaddr r)
{
	uint64_t n = pcicap_ehci_hc_op_asynclistaddr_lpl(r);

	return n << 5;
}

/**
 * pcicap_ehci_hc_op_asynclistaddr_lpl_encode() - from a quantity: Address of
 * the next queue head
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_asynclistaddr_lpl_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 27, 5, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_ehci_hc_op_read_asynclistaddr() - read: Current Asynchronous
 * List Address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.7.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_asynclistaddr(const struct pcicap_ehci_hc_op *v,
				     struct pcicap_ehci_hc_op_asynclistaddr *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_ASYNCLISTADDR,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_write_asynclistaddr() - write: Current Asynchronous
 * List Address
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_write_asynclistaddr(const struct pcicap_ehci_hc_op *v,
				      struct pcicap_ehci_hc_op_asynclistaddr val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_EHCI_HC_OP_ASYNCLISTADDR,
				   (uint32_t)(val.raw & PCICAP_EHCI_HC_OP_ASYNCLISTADDR_WRITE_MASK));
}

/**
 * pcicap_ehci_hc_op_update_asynclistaddr() - change bits: Current Asynchronous
 * List Address
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
pcicap_ehci_hc_op_update_asynclistaddr(const struct pcicap_ehci_hc_op *v,
				       uint32_t mask,
				       struct pcicap_ehci_hc_op_asynclistaddr val)
{
	struct pcicap_ehci_hc_op_asynclistaddr old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_ASYNCLISTADDR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_asynclistaddr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_ASYNCLISTADDR,
				 (uint32_t)((old.raw & PCICAP_EHCI_HC_OP_ASYNCLISTADDR_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Configure Flag */
struct pcicap_ehci_hc_op_configflag {
	uint32_t raw;
};

/* Whose the ports are by default */
static inline uint32_t
pcicap_ehci_hc_op_configflag_cf(struct pcicap_ehci_hc_op_configflag r)
{
	return (uint32_t)(r.raw & PCICAP_EHCI_HC_OP_CONFIGFLAG_CF);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_configflag
pcicap_ehci_hc_op_configflag_set_cf(struct pcicap_ehci_hc_op_configflag r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_CONFIGFLAG_CF, val);
	return r;
}

/**
 * pcicap_ehci_hc_op_read_configflag() - read: Configure Flag
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_configflag(const struct pcicap_ehci_hc_op *v,
				  struct pcicap_ehci_hc_op_configflag *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_EHCI_HC_OP_CONFIGFLAG,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_update_configflag() - change bits: Configure Flag
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
pcicap_ehci_hc_op_update_configflag(const struct pcicap_ehci_hc_op *v,
				    uint32_t mask,
				    struct pcicap_ehci_hc_op_configflag val)
{
	struct pcicap_ehci_hc_op_configflag old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_CONFIGFLAG_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_configflag(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_CONFIGFLAG,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Port Status and Control */
struct pcicap_ehci_hc_op_portsc {
	uint32_t raw;
};

/* A device is connected */
static inline bool
pcicap_ehci_hc_op_portsc_ccs(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_CCS) != 0;
}

/* The connect status has changed */
static inline bool
pcicap_ehci_hc_op_portsc_csc(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_CSC) != 0;
}

/* The port is enabled; software can only disable it */
static inline bool
pcicap_ehci_hc_op_portsc_ped(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_PED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_ped(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_PED,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_PED : 0);
	return r;
}

/* The port was disabled by an error */
static inline bool
pcicap_ehci_hc_op_portsc_pedc(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_PEDC) != 0;
}

/* Over-current */
static inline bool
pcicap_ehci_hc_op_portsc_oca(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_OCA) != 0;
}

/* Over-current has changed */
static inline bool
pcicap_ehci_hc_op_portsc_occ(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_OCC) != 0;
}

/* Resume detected; a write drives resume */
static inline bool
pcicap_ehci_hc_op_portsc_fpr(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_FPR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_fpr(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_FPR,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_FPR : 0);
	return r;
}

/* The port is suspended */
static inline bool
pcicap_ehci_hc_op_portsc_susp(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_SUSP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_susp(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_SUSP,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_SUSP : 0);
	return r;
}

/* The port is in reset */
static inline bool
pcicap_ehci_hc_op_portsc_pr(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_PR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_pr(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_PR,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_PR : 0);
	return r;
}

/* Line status */
static inline uint32_t
pcicap_ehci_hc_op_portsc_ls(struct pcicap_ehci_hc_op_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_PORTSC_LS) >> 10);
}

/* Port power; read only without HCSPARAMS.PPC */
static inline bool
pcicap_ehci_hc_op_portsc_pp(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_PP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_pp(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_PP,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_PP : 0);
	return r;
}

/* Whose the port is */
static inline uint32_t
pcicap_ehci_hc_op_portsc_owner(struct pcicap_ehci_hc_op_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_PORTSC_OWNER) >> 13);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_owner(struct pcicap_ehci_hc_op_portsc r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_OWNER,
			      (uint32_t)val << 13);
	return r;
}

/* Port indicator */
static inline uint32_t
pcicap_ehci_hc_op_portsc_pic(struct pcicap_ehci_hc_op_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_PORTSC_PIC) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_pic(struct pcicap_ehci_hc_op_portsc r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_PIC,
			      (uint32_t)val << 14);
	return r;
}

/* Port test */
static inline uint32_t
pcicap_ehci_hc_op_portsc_ptc(struct pcicap_ehci_hc_op_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_EHCI_HC_OP_PORTSC_PTC) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_ptc(struct pcicap_ehci_hc_op_portsc r,
				 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_PTC,
			      (uint32_t)val << 16);
	return r;
}

/* A connect wakes */
static inline bool
pcicap_ehci_hc_op_portsc_wkcnnt(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_WKCNNT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_wkcnnt(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_WKCNNT,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_WKCNNT : 0);
	return r;
}

/* A disconnect wakes */
static inline bool
pcicap_ehci_hc_op_portsc_wkdscnnt(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_WKDSCNNT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_wkdscnnt(struct pcicap_ehci_hc_op_portsc r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_WKDSCNNT,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_WKDSCNNT : 0);
	return r;
}

/* Over-current wakes */
static inline bool
pcicap_ehci_hc_op_portsc_wkoc(struct pcicap_ehci_hc_op_portsc r)
{
	return (r.raw & PCICAP_EHCI_HC_OP_PORTSC_WKOC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ehci_hc_op_portsc
pcicap_ehci_hc_op_portsc_set_wkoc(struct pcicap_ehci_hc_op_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_EHCI_HC_OP_PORTSC_WKOC,
			      val ? PCICAP_EHCI_HC_OP_PORTSC_WKOC : 0);
	return r;
}

/**
 * pcicap_ehci_hc_op_read_portsc() - read: Port Status and Control
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * See EHCI 2.3.9.
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_read_portsc(const struct pcicap_ehci_hc_op *v,
			      unsigned int index,
			      struct pcicap_ehci_hc_op_portsc *val)
{
	val->raw = UINT32_MAX;
	if (index >= v->outer_hcsparams_n_ports)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view,
				  PCICAP_EHCI_HC_OP_PORTSC + index * 4,
				  &val->raw);
}

/**
 * pcicap_ehci_hc_op_write_portsc() - write: Port Status and Control
 * @v: the view
 * @index: which element
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout), -EPERM
 * (read-only handle), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_write_portsc(const struct pcicap_ehci_hc_op *v,
			       unsigned int index,
			       struct pcicap_ehci_hc_op_portsc val)
{
	if (index >= v->outer_hcsparams_n_ports)
		return -ERANGE;
	return pcicap_mmio_write32(&v->view,
				   PCICAP_EHCI_HC_OP_PORTSC + index * 4,
				   (uint32_t)(val.raw & PCICAP_EHCI_HC_OP_PORTSC_WRITE_MASK));
}

/**
 * pcicap_ehci_hc_op_update_portsc() - change bits: Port Status and Control
 * @v: the view
 * @index: which element
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
pcicap_ehci_hc_op_update_portsc(const struct pcicap_ehci_hc_op *v,
				unsigned int index, uint32_t mask,
				struct pcicap_ehci_hc_op_portsc val)
{
	struct pcicap_ehci_hc_op_portsc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_EHCI_HC_OP_PORTSC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ehci_hc_op_read_portsc(v, index, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_EHCI_HC_OP_PORTSC + index * 4,
				 (uint32_t)((old.raw & PCICAP_EHCI_HC_OP_PORTSC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ehci_hc_op_clear_portsc() - clear bits by writing 1: Port Status
 * and Control
 * @v: the view
 * @index: which element
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_clear_portsc(const struct pcicap_ehci_hc_op *v,
			       unsigned int index, uint32_t bits)
{
	struct pcicap_ehci_hc_op_portsc old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_EHCI_HC_OP_PORTSC_W1C_MASK)
		return -EPERM;
	ret = pcicap_ehci_hc_op_read_portsc(v, index, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_EHCI_HC_OP_PORTSC_KEEP_MASK));
	return pcicap_mmio_write32(&v->view,
				   PCICAP_EHCI_HC_OP_PORTSC + index * 4, bits);
}

/**
 * pcicap_ehci_hc_op_poll_reset() - start and wait: Resets the controller
 * @v: the view
 *
 * Sleeps between two reads. The limit is 250000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_poll_reset(const struct pcicap_ehci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000002;
		struct pcicap_ehci_hc_op_usbcmd part = { bits };

		ret = pcicap_ehci_hc_op_update_usbcmd(v, 0x00000002, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 250000, 100);
	for (;;) {
		uint32_t now_usbcmd_hcreset;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_ehci_hc_op_usbcmd_hcreset_now(v,
							   &now_usbcmd_hcreset);
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
 * pcicap_ehci_hc_op_irq_pending() - causes of interrupts: USB Status
 * @v: the view
 * @bits: a bit for each cause that is enabled; all ones after an error
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_irq_pending(const struct pcicap_ehci_hc_op *v, uint32_t *bits)
{
	uint32_t causes;
	uint32_t enabled;

	*bits = UINT32_MAX;
	{
		struct pcicap_ehci_hc_op_usbsts r;
		int ret = pcicap_ehci_hc_op_read_usbsts(v, &r);

		if (ret)
			return ret;
		causes = r.raw;
	}
	{
		struct pcicap_ehci_hc_op_usbintr r;
		int ret = pcicap_ehci_hc_op_read_usbintr(v, &r);

		if (ret)
			return ret;
		enabled = r.raw;
	}
	causes = (uint32_t)(causes & enabled);
	*bits = causes;
	return 0;
}

/**
 * pcicap_ehci_hc_op_irq_enable() - enable interrupts: USB Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_irq_enable(const struct pcicap_ehci_hc_op *v, uint32_t bits)
{
	struct pcicap_ehci_hc_op_usbintr part = { bits };

	return pcicap_ehci_hc_op_update_usbintr(v, bits, part);
}

/**
 * pcicap_ehci_hc_op_irq_disable() - disable interrupts: USB Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_irq_disable(const struct pcicap_ehci_hc_op *v, uint32_t bits)
{
	struct pcicap_ehci_hc_op_usbintr part = { 0 };

	return pcicap_ehci_hc_op_update_usbintr(v, bits, part);
}

/**
 * pcicap_ehci_hc_op_irq_ack() - acknowledge interrupts: USB Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_irq_ack(const struct pcicap_ehci_hc_op *v, uint32_t bits)
{
	return pcicap_ehci_hc_op_clear_usbsts(v, bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_init(struct pcicap_ehci_hc_op *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_open(const struct pcicap_ehci_hc *outer, uint32_t off,
		       struct pcicap_ehci_hc_op *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	v->outer_hcsparams_n_ports = outer->hcsparams_n_ports;
	v->outer_hccparams_ac64 = outer->hccparams_ac64;
	return pcicap_ehci_hc_op_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_where(const struct pcicap_ehci_hc *v, uint32_t *off)
{
	*off = pcicap_align32(v->caplength, 4);
	return 0;
}

/**
 * pcicap_ehci_hc_op_at() - Operational registers
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ehci_hc_op_at(const struct pcicap_ehci_hc *outer,
		     struct pcicap_ehci_hc_op *v)
{
	uint32_t off;
	int ret = pcicap_ehci_hc_op_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_ehci_hc_op_open(outer, off, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_EHCI_H */
