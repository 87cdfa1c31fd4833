/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Enhanced Host Controller
 *
 * Generated from specs/devices/ehci.yaml - do not edit.
 */
/*
 * Source: Enhanced Host Controller Interface 1.0, sections 2.2 and 2.3, and its
 * 1.1 addendum; Linux linux/usb/ehci_def.h
 */
#ifndef PCICAP_EHCI_H
#define PCICAP_EHCI_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>

/* clang-format off */

/* BAR 0: hc, registers, 32 bits: Capability and operational registers */
#define PCICAP_EHCI_HC_BAR			0
#define PCICAP_EHCI_HC_MIN_SIZE			0x100

/* hc: Capability and operational registers */
/* ro: Capability Registers Length: where the operational registers begin */
#define PCICAP_EHCI_HC_CAPLENGTH		0x00
/* ro: Host Controller Interface Version: 0x0100 for 1.0 */
#define PCICAP_EHCI_HC_HCIVERSION		0x02

typedef u32 __bitwise pcicap_ehci_hc_hcsparams_t;
/* ro: Structural Parameters */
#define PCICAP_EHCI_HC_HCSPARAMS		0x04
/* ro: Number of ports */
#define  PCICAP_EHCI_HC_HCSPARAMS_N_PORTS	PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x0000000f)
/* ro: Ports have switches for their power */
#define  PCICAP_EHCI_HC_HCSPARAMS_PPC		PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x00000010)
/* ro: Ports are routed as HCSP-PORTROUTE says, not in order */
#define  PCICAP_EHCI_HC_HCSPARAMS_ROUTING	PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x00000080)
/* ro: Ports of each companion controller */
#define  PCICAP_EHCI_HC_HCSPARAMS_N_PCC		PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x00000f00)
/* ro: Number of companion controllers */
#define  PCICAP_EHCI_HC_HCSPARAMS_N_CC		PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x0000f000)
/* ro: Ports have indicators */
#define  PCICAP_EHCI_HC_HCSPARAMS_P_INDICATOR	PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x00010000)
/* ro: Which port is the debug port, 0: none */
#define  PCICAP_EHCI_HC_HCSPARAMS_DEBUG_PORT	PCICAP_BITS(pcicap_ehci_hc_hcsparams_t, 0x00f00000)

typedef u32 __bitwise pcicap_ehci_hc_hccparams_t;
/* ro: Capability Parameters */
#define PCICAP_EHCI_HC_HCCPARAMS		0x08
/* ro: Takes addresses of 64 bits */
#define  PCICAP_EHCI_HC_HCCPARAMS_AC64		PCICAP_BITS(pcicap_ehci_hc_hccparams_t, 0x00000001)
/* ro: The frame list may be shorter than 1024 elements */
#define  PCICAP_EHCI_HC_HCCPARAMS_PFLF		PCICAP_BITS(pcicap_ehci_hc_hccparams_t, 0x00000002)
/* ro: The asynchronous schedule can park */
#define  PCICAP_EHCI_HC_HCCPARAMS_ASPC		PCICAP_BITS(pcicap_ehci_hc_hccparams_t, 0x00000004)
/* ro: Isochronous scheduling threshold: microframes that are held, 8 and above: a frame */
#define  PCICAP_EHCI_HC_HCCPARAMS_IST		PCICAP_BITS(pcicap_ehci_hc_hccparams_t, 0x000000f0)
/* ro: Where extended capabilities begin in configuration space, 0: nowhere */
#define  PCICAP_EHCI_HC_HCCPARAMS_EECP		PCICAP_BITS(pcicap_ehci_hc_hccparams_t, 0x0000ff00)
/* ro: HCSP-PORTROUTE: four bits for each port, its companion controller */
#define PCICAP_EHCI_HC_PORTROUTE		0x0c
#define PCICAP_EHCI_HC_PORTROUTE_COUNT		2

/* op: Operational registers */

typedef u32 __bitwise pcicap_ehci_hc_op_usbcmd_t;
/* rw, rw1s: USB Command */
#define PCICAP_EHCI_HC_OP_USBCMD		0x00
/* rw: Run or stop */
#define  PCICAP_EHCI_HC_OP_USBCMD_RS		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000001)
#define  PCICAP_EHCI_HC_OP_USBCMD_RS_STOP	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_USBCMD_RS_RUN	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000001)
/* rw1s: Host controller reset: reads 1 until it has ended */
#define  PCICAP_EHCI_HC_OP_USBCMD_HCRESET	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000002)
/* rw: Elements of the frame list; read only without HCCPARAMS.PFLF */
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x0000000c)
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS_N1024	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS_N512	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000004)
#define  PCICAP_EHCI_HC_OP_USBCMD_FLS_N256	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000008)
/* rw: The periodic schedule is processed */
#define  PCICAP_EHCI_HC_OP_USBCMD_PSE		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000010)
/* rw: The asynchronous schedule is processed */
#define  PCICAP_EHCI_HC_OP_USBCMD_ASE		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000020)
/* rw1s: Interrupt on asynchronous advance doorbell */
#define  PCICAP_EHCI_HC_OP_USBCMD_IAAD		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000040)
/* rw1s: Light reset, where there is one: reads 1 until it has ended */
#define  PCICAP_EHCI_HC_OP_USBCMD_LHCR		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000080)
/* rw: Transactions while parked */
#define  PCICAP_EHCI_HC_OP_USBCMD_ASPMC		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000300)
/* rw: Park mode is enabled */
#define  PCICAP_EHCI_HC_OP_USBCMD_ASPME		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00000800)
/* rw: Interrupt threshold: most interrupts are a number of microframes apart */
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC		PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00ff0000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N1	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00010000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N2	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00020000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N4	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00040000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N8	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00080000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N16	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00100000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N32	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00200000)
#define  PCICAP_EHCI_HC_OP_USBCMD_ITC_N64	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00400000)
#define  PCICAP_EHCI_HC_OP_USBCMD_RESET_VALUE	PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t, 0x00080000)

typedef u32 __bitwise pcicap_ehci_hc_op_usbsts_t;
/* rw1c, ro: USB Status */
#define PCICAP_EHCI_HC_OP_USBSTS		0x04
/* rw1c: A transaction is complete that asks for an interrupt, or a packet was short */
#define  PCICAP_EHCI_HC_OP_USBSTS_USBINT	PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00000001)
/* rw1c: A transaction ended with an error */
#define  PCICAP_EHCI_HC_OP_USBSTS_ERROR		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00000002)
/* rw1c: A port has changed */
#define  PCICAP_EHCI_HC_OP_USBSTS_PCD		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00000004)
/* rw1c: The frame list index has rolled over */
#define  PCICAP_EHCI_HC_OP_USBSTS_FLR		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00000008)
/* rw1c: Host system error: of an access on the PCI bus */
#define  PCICAP_EHCI_HC_OP_USBSTS_HSE		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00000010)
/* rw1c: The doorbell has been answered */
#define  PCICAP_EHCI_HC_OP_USBSTS_IAA		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00000020)
/* ro: The controller has halted */
#define  PCICAP_EHCI_HC_OP_USBSTS_HCH		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00001000)
/* ro: Reclamation was seen in the asynchronous schedule */
#define  PCICAP_EHCI_HC_OP_USBSTS_RECL		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00002000)
/* ro: The periodic schedule runs */
#define  PCICAP_EHCI_HC_OP_USBSTS_PSS		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00004000)
/* ro: The asynchronous schedule runs */
#define  PCICAP_EHCI_HC_OP_USBSTS_ASS		PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00008000)
#define  PCICAP_EHCI_HC_OP_USBSTS_RESET_VALUE	PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t, 0x00001000)

typedef u32 __bitwise pcicap_ehci_hc_op_usbintr_t;
/* rw: USB Interrupt Enable */
#define PCICAP_EHCI_HC_OP_USBINTR		0x08
/* rw: A complete transaction interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_USBINT	PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000001)
/* rw: An error of a transaction interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_ERROR	PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000002)
/* rw: A change of a port interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_PCD		PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000004)
/* rw: A rollover of the frame list interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_FLR		PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000008)
/* rw: A host system error interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_HSE		PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000010)
/* rw: An answered doorbell interrupts */
#define  PCICAP_EHCI_HC_OP_USBINTR_IAA		PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000020)
#define  PCICAP_EHCI_HC_OP_USBINTR_RESET_VALUE	PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t, 0x00000000)

typedef u32 __bitwise pcicap_ehci_hc_op_frindex_t;
/* rw: Frame Index; written only while the controller has halted */
#define PCICAP_EHCI_HC_OP_FRINDEX		0x0c
/* rw: Number of the microframe */
#define  PCICAP_EHCI_HC_OP_FRINDEX_INDEX	PCICAP_BITS(pcicap_ehci_hc_op_frindex_t, 0x00003fff)
#define  PCICAP_EHCI_HC_OP_FRINDEX_RESET_VALUE	PCICAP_BITS(pcicap_ehci_hc_op_frindex_t, 0x00000000)
/* rw: Control Data Structure Segment: upper half of all addresses */
#define PCICAP_EHCI_HC_OP_CTRLDSSEGMENT			0x10
#define  PCICAP_EHCI_HC_OP_CTRLDSSEGMENT_RESET_VALUE	0x00000000

typedef u32 __bitwise pcicap_ehci_hc_op_periodiclistbase_t;
/* rw: Periodic Frame List Base Address */
#define PCICAP_EHCI_HC_OP_PERIODICLISTBASE		0x14
/* rw: Address of the frame list */
#define  PCICAP_EHCI_HC_OP_PERIODICLISTBASE_BASE \
	PCICAP_BITS(pcicap_ehci_hc_op_periodiclistbase_t, 0xfffff000)

typedef u32 __bitwise pcicap_ehci_hc_op_asynclistaddr_t;
/* rw: Current Asynchronous List Address */
#define PCICAP_EHCI_HC_OP_ASYNCLISTADDR		0x18
/* rw: Address of the next queue head */
#define  PCICAP_EHCI_HC_OP_ASYNCLISTADDR_LPL \
	PCICAP_BITS(pcicap_ehci_hc_op_asynclistaddr_t, 0xffffffe0)

typedef u32 __bitwise pcicap_ehci_hc_op_configflag_t;
/* rw: Configure Flag */
#define PCICAP_EHCI_HC_OP_CONFIGFLAG			0x40
/* rw: Whose the ports are by default */
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_CF \
	PCICAP_BITS(pcicap_ehci_hc_op_configflag_t, 0x00000001)
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_CF_COMPANIONS \
	PCICAP_BITS(pcicap_ehci_hc_op_configflag_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_CF_EHCI \
	PCICAP_BITS(pcicap_ehci_hc_op_configflag_t, 0x00000001)
#define  PCICAP_EHCI_HC_OP_CONFIGFLAG_RESET_VALUE \
	PCICAP_BITS(pcicap_ehci_hc_op_configflag_t, 0x00000000)

typedef u32 __bitwise pcicap_ehci_hc_op_portsc_t;
/* ro, rw1c, rw: Port Status and Control */
#define PCICAP_EHCI_HC_OP_PORTSC			0x44
/* ro: A device is connected */
#define  PCICAP_EHCI_HC_OP_PORTSC_CCS \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000001)
/* rw1c: The connect status has changed */
#define  PCICAP_EHCI_HC_OP_PORTSC_CSC \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000002)
/* rw: The port is enabled; software can only disable it */
#define  PCICAP_EHCI_HC_OP_PORTSC_PED \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000004)
/* rw1c: The port was disabled by an error */
#define  PCICAP_EHCI_HC_OP_PORTSC_PEDC \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000008)
/* ro: Over-current */
#define  PCICAP_EHCI_HC_OP_PORTSC_OCA \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000010)
/* rw1c: Over-current has changed */
#define  PCICAP_EHCI_HC_OP_PORTSC_OCC \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000020)
/* rw: Resume detected; a write drives resume */
#define  PCICAP_EHCI_HC_OP_PORTSC_FPR \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000040)
/* rw: The port is suspended */
#define  PCICAP_EHCI_HC_OP_PORTSC_SUSP \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000080)
/* rw: The port is in reset */
#define  PCICAP_EHCI_HC_OP_PORTSC_PR \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000100)
/* ro: Line status */
#define  PCICAP_EHCI_HC_OP_PORTSC_LS \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000c00)
#define  PCICAP_EHCI_HC_OP_PORTSC_LS_SE0 \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_PORTSC_LS_K \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000400)
#define  PCICAP_EHCI_HC_OP_PORTSC_LS_J \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000800)
/* rw: Port power; read only without HCSPARAMS.PPC */
#define  PCICAP_EHCI_HC_OP_PORTSC_PP \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00001000)
/* rw: Whose the port is */
#define  PCICAP_EHCI_HC_OP_PORTSC_OWNER \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00002000)
#define  PCICAP_EHCI_HC_OP_PORTSC_OWNER_EHCI \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_PORTSC_OWNER_COMPANION \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00002000)
/* rw: Port indicator */
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x0000c000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC_OFF \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC_AMBER \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00004000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PIC_GREEN \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00008000)
/* rw: Port test */
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x000f0000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_NONE \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00000000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_J \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00010000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_K \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00020000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_SE0_NAK \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00030000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_PACKET \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00040000)
#define  PCICAP_EHCI_HC_OP_PORTSC_PTC_FORCE_ENABLE \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00050000)
/* rw: A connect wakes */
#define  PCICAP_EHCI_HC_OP_PORTSC_WKCNNT \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00100000)
/* rw: A disconnect wakes */
#define  PCICAP_EHCI_HC_OP_PORTSC_WKDSCNNT \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00200000)
/* rw: Over-current wakes */
#define  PCICAP_EHCI_HC_OP_PORTSC_WKOC \
	PCICAP_BITS(pcicap_ehci_hc_op_portsc_t, 0x00400000)
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_ehci_ids) of a driver. */
static const struct pci_device_id pcicap_ehci_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x0c0320, 0xffffff) },
	{}
};

/**
 * struct pcicap_ehci_hc - Capability and operational registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @caplength: read once: the layout depends on it
 * @hcsparams_n_ports: read once: the layout depends on it
 * @hcsparams_routing: read once: the layout depends on it
 * @hccparams_ac64: read once: the layout depends on it
 *
 * Made by pcicap_ehci_hc_map() or _wrap() only.
 */
struct pcicap_ehci_hc {
	void __iomem *base;
	u32 size;
	u32 caplength;
	u32 hcsparams_n_ports;
	u32 hcsparams_routing;
	u32 hccparams_ac64;
};

/* Capability Registers Length: where the operational registers begin */
static inline u8
pcicap_ehci_hc_read_caplength(const struct pcicap_ehci_hc *v)
{
	return readb(v->base + PCICAP_EHCI_HC_CAPLENGTH);
}

/* Host Controller Interface Version: 0x0100 for 1.0 */
static inline u16
pcicap_ehci_hc_read_hciversion(const struct pcicap_ehci_hc *v)
{
	return readw(v->base + PCICAP_EHCI_HC_HCIVERSION);
}

/* Structural Parameters */
static inline pcicap_ehci_hc_hcsparams_t
pcicap_ehci_hc_read_hcsparams(const struct pcicap_ehci_hc *v)
{
	return (__force pcicap_ehci_hc_hcsparams_t)
		readl(v->base + PCICAP_EHCI_HC_HCSPARAMS);
}

/* Capability Parameters */
static inline pcicap_ehci_hc_hccparams_t
pcicap_ehci_hc_read_hccparams(const struct pcicap_ehci_hc *v)
{
	return (__force pcicap_ehci_hc_hccparams_t)
		readl(v->base + PCICAP_EHCI_HC_HCCPARAMS);
}

/* HCSP-PORTROUTE: four bits for each port, its companion controller */
static inline int __must_check
pcicap_ehci_hc_read_portroute(const struct pcicap_ehci_hc *v,
			      unsigned int index, u32 *val)
{
	u32 off = PCICAP_EHCI_HC_PORTROUTE + index * 4;
	int ret = index < 2 ? pcicap_mmio_check(v->size, off, 4) : -ERANGE;

	*val = U32_MAX;
	if (v->hcsparams_routing != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ehci_hc_init(struct pcicap_ehci_hc *v)
{
	{
		u8 r = pcicap_ehci_hc_read_caplength(v);

		v->caplength = r;
	}
	{
		pcicap_ehci_hc_hcsparams_t r = pcicap_ehci_hc_read_hcsparams(v);

		v->hcsparams_n_ports =
			pcicap_get(r, PCICAP_EHCI_HC_HCSPARAMS_N_PORTS);
		v->hcsparams_routing =
			pcicap_get(r, PCICAP_EHCI_HC_HCSPARAMS_ROUTING);
	}
	{
		pcicap_ehci_hc_hccparams_t r = pcicap_ehci_hc_read_hccparams(v);

		v->hccparams_ac64 = pcicap_get(r,
					       PCICAP_EHCI_HC_HCCPARAMS_AC64);
	}
	return 0;
}

/**
 * pcicap_ehci_hc_wrap() - the registers of a mapping that there is: Capability
 * and operational registers
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_ehci_hc_wrap(struct pcicap_ehci_hc *v, void __iomem *base,
		    resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_EHCI_HC_MIN_SIZE)
		return -ERANGE;
	return pcicap_ehci_hc_init(v);
}

/**
 * pcicap_ehci_hc_map() - map the registers: Capability and
 * operational registers
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_ehci_hc_map(struct pci_dev *dev, struct pcicap_ehci_hc *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_EHCI_HC_BAR, 0, 0,
						  PCICAP_EHCI_HC_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_ehci_hc_wrap(v, base,
				   pcicap_bar_rest(dev, PCICAP_EHCI_HC_BAR, 0));
}

/**
 * struct pcicap_ehci_hc_op - Operational registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @outer_hcsparams_n_ports: read once: the layout depends on it
 * @outer_hccparams_ac64: read once: the layout depends on it
 *
 * Made by pcicap_ehci_hc_op_at() only.
 */
struct pcicap_ehci_hc_op {
	void __iomem *base;
	u32 size;
	u32 outer_hcsparams_n_ports;
	u32 outer_hccparams_ac64;
};

/* USB Command */
static inline int __must_check
pcicap_ehci_hc_op_read_usbcmd(const struct pcicap_ehci_hc_op *v,
			      pcicap_ehci_hc_op_usbcmd_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_USBCMD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_ehci_hc_op_usbcmd_hcreset_now(const struct pcicap_ehci_hc_op *v,
				     u32 *now)
{
	pcicap_ehci_hc_op_usbcmd_t r;
	int ret = pcicap_ehci_hc_op_read_usbcmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_EHCI_HC_OP_USBCMD_HCRESET);
	return 0;
}

static inline int __must_check
pcicap_ehci_hc_op_update_usbcmd(const struct pcicap_ehci_hc_op *v,
				pcicap_ehci_hc_op_usbcmd_t mask,
				pcicap_ehci_hc_op_usbcmd_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_USBCMD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00ff0bff, 0xffffff3d);
	return ret;
}

/* USB Status */
static inline int __must_check
pcicap_ehci_hc_op_read_usbsts(const struct pcicap_ehci_hc_op *v,
			      pcicap_ehci_hc_op_usbsts_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_USBSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_clear_usbsts(const struct pcicap_ehci_hc_op *v,
			       pcicap_ehci_hc_op_usbsts_t bits)
{
	u32 off = PCICAP_EHCI_HC_OP_USBSTS;
	int ret = pcicap_may_clear((__force u32)bits, 0x0000003f);

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)bits, v->base + off);
	return 0;
}

/* USB Interrupt Enable */
static inline int __must_check
pcicap_ehci_hc_op_read_usbintr(const struct pcicap_ehci_hc_op *v,
			       pcicap_ehci_hc_op_usbintr_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_USBINTR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_update_usbintr(const struct pcicap_ehci_hc_op *v,
				 pcicap_ehci_hc_op_usbintr_t mask,
				 pcicap_ehci_hc_op_usbintr_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_USBINTR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000003f, 0xffffffff);
	return ret;
}

/* Frame Index; written only while the controller has halted */
static inline int __must_check
pcicap_ehci_hc_op_read_frindex(const struct pcicap_ehci_hc_op *v,
			       pcicap_ehci_hc_op_frindex_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_FRINDEX;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_update_frindex(const struct pcicap_ehci_hc_op *v,
				 pcicap_ehci_hc_op_frindex_t mask,
				 pcicap_ehci_hc_op_frindex_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_FRINDEX;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00003fff, 0xffffffff);
	return ret;
}

/* Control Data Structure Segment: upper half of all addresses */
static inline int __must_check
pcicap_ehci_hc_op_read_ctrldssegment(const struct pcicap_ehci_hc_op *v,
				     u32 *val)
{
	u32 off = PCICAP_EHCI_HC_OP_CTRLDSSEGMENT;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->outer_hccparams_ac64 != 1)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_write_ctrldssegment(const struct pcicap_ehci_hc_op *v,
				      u32 val)
{
	u32 off = PCICAP_EHCI_HC_OP_CTRLDSSEGMENT;
	int ret;

	if (v->outer_hccparams_ac64 != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Periodic Frame List Base Address */
static inline int __must_check
pcicap_ehci_hc_op_read_periodiclistbase(const struct pcicap_ehci_hc_op *v,
					pcicap_ehci_hc_op_periodiclistbase_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_PERIODICLISTBASE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_write_periodiclistbase(const struct pcicap_ehci_hc_op *v,
					 pcicap_ehci_hc_op_periodiclistbase_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_PERIODICLISTBASE;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0xfffff000, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_ehci_hc_op_update_periodiclistbase(const struct pcicap_ehci_hc_op *v,
					  pcicap_ehci_hc_op_periodiclistbase_t mask,
					  pcicap_ehci_hc_op_periodiclistbase_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_PERIODICLISTBASE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffff000, 0xfffff000);
	return ret;
}

/* Current Asynchronous List Address */
static inline int __must_check
pcicap_ehci_hc_op_read_asynclistaddr(const struct pcicap_ehci_hc_op *v,
				     pcicap_ehci_hc_op_asynclistaddr_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_ASYNCLISTADDR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_write_asynclistaddr(const struct pcicap_ehci_hc_op *v,
				      pcicap_ehci_hc_op_asynclistaddr_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_ASYNCLISTADDR;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0xffffffe0, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_ehci_hc_op_update_asynclistaddr(const struct pcicap_ehci_hc_op *v,
				       pcicap_ehci_hc_op_asynclistaddr_t mask,
				       pcicap_ehci_hc_op_asynclistaddr_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_ASYNCLISTADDR;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffffffe0, 0xffffffe0);
	return ret;
}

/* Configure Flag */
static inline int __must_check
pcicap_ehci_hc_op_read_configflag(const struct pcicap_ehci_hc_op *v,
				  pcicap_ehci_hc_op_configflag_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_CONFIGFLAG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_update_configflag(const struct pcicap_ehci_hc_op *v,
				    pcicap_ehci_hc_op_configflag_t mask,
				    pcicap_ehci_hc_op_configflag_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_CONFIGFLAG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000001, 0xffffffff);
	return ret;
}

/* Port Status and Control */
static inline int __must_check
pcicap_ehci_hc_op_read_portsc(const struct pcicap_ehci_hc_op *v,
			      unsigned int index,
			      pcicap_ehci_hc_op_portsc_t *val)
{
	u32 off = PCICAP_EHCI_HC_OP_PORTSC + index * 4;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (index >= v->outer_hcsparams_n_ports)
		return -ERANGE;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_write_portsc(const struct pcicap_ehci_hc_op *v,
			       unsigned int index,
			       pcicap_ehci_hc_op_portsc_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_PORTSC + index * 4;
	int ret;

	if (index >= v->outer_hcsparams_n_ports)
		return -ERANGE;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0x007ff1c4, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_ehci_hc_op_update_portsc(const struct pcicap_ehci_hc_op *v,
				unsigned int index,
				pcicap_ehci_hc_op_portsc_t mask,
				pcicap_ehci_hc_op_portsc_t val)
{
	u32 off = PCICAP_EHCI_HC_OP_PORTSC + index * 4;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (index >= v->outer_hcsparams_n_ports)
		return -ERANGE;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x007ff1c4, 0x007ff1c4);
	return ret;
}

static inline int __must_check
pcicap_ehci_hc_op_clear_portsc(const struct pcicap_ehci_hc_op *v,
			       unsigned int index,
			       pcicap_ehci_hc_op_portsc_t bits)
{
	u32 off = PCICAP_EHCI_HC_OP_PORTSC + index * 4;
	int ret = pcicap_may_clear((__force u32)bits, 0x0000002a);
	u32 old;

	if (ret)
		return ret;
	if (index >= v->outer_hcsparams_n_ports)
		return -ERANGE;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0x007ff1c4) | (__force u32)bits, v->base + off);
	return 0;
}

/*
 * Resets the controller: starts it and waits 250000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_ehci_hc_op_poll_reset(const struct pcicap_ehci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_ehci_hc_op_update_usbcmd(v,
					      PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t,
							  0x00000002),
					      PCICAP_BITS(pcicap_ehci_hc_op_usbcmd_t,
							  0x00000002));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 250000, 100);
	for (;;) {
		u32 now_usbcmd_hcreset;
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
static inline int __must_check
pcicap_ehci_hc_op_irq_pending(const struct pcicap_ehci_hc_op *v, u32 *bits)
{
	u32 causes;
	u32 enabled;

	*bits = U32_MAX;
	{
		pcicap_ehci_hc_op_usbsts_t r;
		int ret = pcicap_ehci_hc_op_read_usbsts(v, &r);

		if (ret)
			return ret;
		causes = (__force u32)r;
	}
	{
		pcicap_ehci_hc_op_usbintr_t r;
		int ret = pcicap_ehci_hc_op_read_usbintr(v, &r);

		if (ret)
			return ret;
		enabled = (__force u32)r;
	}
	causes = (u32)(causes & enabled);
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
static inline int __must_check
pcicap_ehci_hc_op_irq_enable(const struct pcicap_ehci_hc_op *v, u32 bits)
{
	return pcicap_ehci_hc_op_update_usbintr(v,
						PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t,
							    bits),
						PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t,
							    bits));
}

/**
 * pcicap_ehci_hc_op_irq_disable() - disable interrupts: USB Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_ehci_hc_op_irq_disable(const struct pcicap_ehci_hc_op *v, u32 bits)
{
	return pcicap_ehci_hc_op_update_usbintr(v,
						PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t,
							    bits),
						PCICAP_BITS(pcicap_ehci_hc_op_usbintr_t,
							    0));
}

/**
 * pcicap_ehci_hc_op_irq_ack() - acknowledge interrupts: USB Status
 * @v: the view
 * @bits: their causes
 *
 * Return: 0, or the errors of the accesses.
 */
static inline int __must_check
pcicap_ehci_hc_op_irq_ack(const struct pcicap_ehci_hc_op *v, u32 bits)
{
	return pcicap_ehci_hc_op_clear_usbsts(v,
					      PCICAP_BITS(pcicap_ehci_hc_op_usbsts_t,
							  bits));
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ehci_hc_op_init(struct pcicap_ehci_hc_op *v)
{
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_ehci_hc_op_open(const struct pcicap_ehci_hc *outer, u32 off,
		       struct pcicap_ehci_hc_op *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	v->outer_hcsparams_n_ports = outer->hcsparams_n_ports;
	v->outer_hccparams_ac64 = outer->hccparams_ac64;
	return pcicap_ehci_hc_op_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_ehci_hc_op_where(const struct pcicap_ehci_hc *v, u32 *off)
{
	*off = pcicap_align32(v->caplength, 4);
	return 0;
}

/**
 * pcicap_ehci_hc_op_at() - Operational registers
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_ehci_hc_op_at(const struct pcicap_ehci_hc *outer,
		     struct pcicap_ehci_hc_op *v)
{
	u32 off;
	int ret = pcicap_ehci_hc_op_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_ehci_hc_op_open(outer, off, v);
}

#endif /* PCICAP_EHCI_H */
