/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * eXtensible Host Controller Interface
 *
 * Generated from specs/devices/xhci.yaml - do not edit.
 */
/*
 * Source: xHCI 1.2, chapter 5; Linux drivers/usb/host/xhci.h, xhci-caps.h,
 * xhci-port.h, xhci-ext-caps.h
 */
#ifndef PCICAP_XHCI_H
#define PCICAP_XHCI_H

#include <pcicap/kernel/map.h>
#include <pcicap/kernel/mmio.h>
#include <pcicap/kernel/poll.h>
#include <pcicap/msix.h>

/* clang-format off */

/*
 * BAR 0: hc, registers, 64 bits: Capability, operational and runtime registers,
 * and doorbells
 */
#define PCICAP_XHCI_HC_BAR			0
#define PCICAP_XHCI_HC_MIN_SIZE			0x1000

/* hc: Capability, operational and runtime registers, and doorbells */

typedef u32 __bitwise pcicap_xhci_hc_capbase_t;
/* ro: Capability Register Length and Interface Version Number */
#define PCICAP_XHCI_HC_CAPBASE			0x00
/* ro: Where the operational registers are */
#define  PCICAP_XHCI_HC_CAPBASE_CAPLENGTH	PCICAP_BITS(pcicap_xhci_hc_capbase_t, 0x000000ff)
/* ro: Version of the interface, in BCD */
#define  PCICAP_XHCI_HC_CAPBASE_HCIVERSION	PCICAP_BITS(pcicap_xhci_hc_capbase_t, 0xffff0000)

typedef u32 __bitwise pcicap_xhci_hc_hcsparams1_t;
/* ro: Structural Parameters 1 */
#define PCICAP_XHCI_HC_HCSPARAMS1		0x04
/* ro: Number of device slots */
#define  PCICAP_XHCI_HC_HCSPARAMS1_MAXSLOTS	PCICAP_BITS(pcicap_xhci_hc_hcsparams1_t, 0x000000ff)
/* ro: Number of interrupters */
#define  PCICAP_XHCI_HC_HCSPARAMS1_MAXINTRS	PCICAP_BITS(pcicap_xhci_hc_hcsparams1_t, 0x0007ff00)
/* ro: Number of ports */
#define  PCICAP_XHCI_HC_HCSPARAMS1_MAXPORTS	PCICAP_BITS(pcicap_xhci_hc_hcsparams1_t, 0xff000000)

typedef u32 __bitwise pcicap_xhci_hc_hcsparams2_t;
/* ro: Structural Parameters 2 */
#define PCICAP_XHCI_HC_HCSPARAMS2			0x08
/* ro: Isochronous scheduling threshold; bit 3: in frames, not microframes */
#define  PCICAP_XHCI_HC_HCSPARAMS2_IST \
	PCICAP_BITS(pcicap_xhci_hc_hcsparams2_t, 0x0000000f)
/* ro: Maximum entries of an event ring segment table */
#define  PCICAP_XHCI_HC_HCSPARAMS2_ERST_MAX \
	PCICAP_BITS(pcicap_xhci_hc_hcsparams2_t, 0x000000f0)
/* ro: Scratchpad buffers that software allocates */
#define  PCICAP_XHCI_HC_HCSPARAMS2_MAX_SCRATCHPAD_BUFS \
	PCICAP_BITS(pcicap_xhci_hc_hcsparams2_t, 0xfbe00000)
/* ro: Scratchpad buffers are used to save and restore state */
#define  PCICAP_XHCI_HC_HCSPARAMS2_SPR \
	PCICAP_BITS(pcicap_xhci_hc_hcsparams2_t, 0x04000000)

typedef u32 __bitwise pcicap_xhci_hc_hcsparams3_t;
/* ro: Structural Parameters 3 */
#define PCICAP_XHCI_HC_HCSPARAMS3		0x0c
/* ro: U1 device exit latency */
#define  PCICAP_XHCI_HC_HCSPARAMS3_U1_LATENCY	PCICAP_BITS(pcicap_xhci_hc_hcsparams3_t, 0x000000ff)
/* ro: U2 device exit latency */
#define  PCICAP_XHCI_HC_HCSPARAMS3_U2_LATENCY	PCICAP_BITS(pcicap_xhci_hc_hcsparams3_t, 0xffff0000)

typedef u32 __bitwise pcicap_xhci_hc_hccparams1_t;
/* ro: Capability Parameters 1 */
#define PCICAP_XHCI_HC_HCCPARAMS1		0x10
/* ro: Takes addresses of 64 bits */
#define  PCICAP_XHCI_HC_HCCPARAMS1_AC64		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000001)
/* ro: Negotiates bandwidth */
#define  PCICAP_XHCI_HC_HCCPARAMS1_BNC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000002)
/* ro: Context size: 64 bytes instead of 32 */
#define  PCICAP_XHCI_HC_HCCPARAMS1_CSZ		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000004)
/* ro: Port power control */
#define  PCICAP_XHCI_HC_HCCPARAMS1_PPC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000008)
/* ro: Port indicators */
#define  PCICAP_XHCI_HC_HCCPARAMS1_PIND		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000010)
/* ro: Light HC reset is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS1_LHRC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000020)
/* ro: Latency tolerance messaging is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS1_LTC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000040)
/* ro: No secondary stream IDs */
#define  PCICAP_XHCI_HC_HCCPARAMS1_NSS		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000080)
/* ro: Parses all event data TRBs */
#define  PCICAP_XHCI_HC_HCCPARAMS1_PAE		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000100)
/* ro: Gives the completion code Stopped - Short Packet */
#define  PCICAP_XHCI_HC_HCCPARAMS1_SPC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000200)
/* ro: Stopped EDTLA is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS1_SEC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000400)
/* ro: Matches contiguous frame IDs */
#define  PCICAP_XHCI_HC_HCCPARAMS1_CFC		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x00000800)
/* ro: Maximum size of a primary stream array */
#define  PCICAP_XHCI_HC_HCCPARAMS1_MAXPSASIZE	PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0x0000f000)
/* ro: Where extended capabilities begin, in dwords; 0: none */
#define  PCICAP_XHCI_HC_HCCPARAMS1_XECP		PCICAP_BITS(pcicap_xhci_hc_hccparams1_t, 0xffff0000)

typedef u32 __bitwise pcicap_xhci_hc_dboff_t;
/* ro: Doorbell Offset */
#define PCICAP_XHCI_HC_DBOFF			0x14
/* ro: Where the doorbells are */
#define  PCICAP_XHCI_HC_DBOFF_OFFSET		PCICAP_BITS(pcicap_xhci_hc_dboff_t, 0xfffffffc)

typedef u32 __bitwise pcicap_xhci_hc_rtsoff_t;
/* ro: Runtime Register Space Offset */
#define PCICAP_XHCI_HC_RTSOFF			0x18
/* ro: Where the runtime registers are */
#define  PCICAP_XHCI_HC_RTSOFF_OFFSET		PCICAP_BITS(pcicap_xhci_hc_rtsoff_t, 0xffffffe0)

typedef u32 __bitwise pcicap_xhci_hc_hccparams2_t;
/* ro: Capability Parameters 2 */
#define PCICAP_XHCI_HC_HCCPARAMS2		0x1c
/* ro: U3 entry is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_U3C		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000001)
/* ro: Tells when the maximum exit latency is too large */
#define  PCICAP_XHCI_HC_HCCPARAMS2_CMC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000002)
/* ro: Force save context is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_FSC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000004)
/* ro: Compliance transition is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_CTC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000008)
/* ro: ESIT payloads can exceed 48 KiB */
#define  PCICAP_XHCI_HC_HCCPARAMS2_LEC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000010)
/* ro: Configuration information is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_CIC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000020)
/* ro: Extended transfer burst counts are supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_ETC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000040)
/* ro: Extended transfer burst counts are in TRBs' TD size */
#define  PCICAP_XHCI_HC_HCCPARAMS2_ETC_TSC	PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000080)
/* ro: Get/Set Extended Property commands are supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_GSC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000100)
/* ro: Trusted I/O for virtualization is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_VTC		PCICAP_BITS(pcicap_xhci_hc_hccparams2_t, 0x00000200)

/* op: Operational registers */
#define PCICAP_XHCI_HC_OP_STRIDE		0x400

typedef u32 __bitwise pcicap_xhci_hc_op_usbcmd_t;
/* rw, rw1s: USB Command */
#define PCICAP_XHCI_HC_OP_USBCMD		0x00
/* rw: Run/Stop: 1 runs */
#define  PCICAP_XHCI_HC_OP_USBCMD_RS		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000001)
/* rw1s: Host controller reset: reads 1 until it has ended */
#define  PCICAP_XHCI_HC_OP_USBCMD_HCRST		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000002)
/* rw: Interrupters may interrupt */
#define  PCICAP_XHCI_HC_OP_USBCMD_INTE		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000004)
/* rw: Host system errors are signalled */
#define  PCICAP_XHCI_HC_OP_USBCMD_HSEE		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000008)
/* rw1s: Light host controller reset: reads 1 until it has ended */
#define  PCICAP_XHCI_HC_OP_USBCMD_LHCRST	PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000080)
/* rw1s: Controller save state: reads 0 */
#define  PCICAP_XHCI_HC_OP_USBCMD_CSS		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000100)
/* rw1s: Controller restore state: reads 0 */
#define  PCICAP_XHCI_HC_OP_USBCMD_CRS		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000200)
/* rw: A wrap of MFINDEX makes an event */
#define  PCICAP_XHCI_HC_OP_USBCMD_EWE		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000400)
/* rw: MFINDEX may stop while all ports are in U3 or without a device */
#define  PCICAP_XHCI_HC_OP_USBCMD_EU3S		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000800)
/* rw: An error tells when the maximum exit latency is too large */
#define  PCICAP_XHCI_HC_OP_USBCMD_CME		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00002000)
/* rw: Extended transfer burst counts are enabled */
#define  PCICAP_XHCI_HC_OP_USBCMD_ETE		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00004000)
/* rw: TRBs have the transfer burst count in TD size */
#define  PCICAP_XHCI_HC_OP_USBCMD_TSC_EN	PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00008000)
/* rw: Trusted I/O for virtualization is enabled */
#define  PCICAP_XHCI_HC_OP_USBCMD_VTIOE		PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00010000)
#define  PCICAP_XHCI_HC_OP_USBCMD_RESET_VALUE	PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t, 0x00000000)

typedef u32 __bitwise pcicap_xhci_hc_op_usbsts_t;
/* ro, rw1c: USB Status */
#define PCICAP_XHCI_HC_OP_USBSTS		0x04
/* ro: The controller has halted */
#define  PCICAP_XHCI_HC_OP_USBSTS_HCH		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000001)
/* rw1c: Host system error */
#define  PCICAP_XHCI_HC_OP_USBSTS_HSE		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000004)
/* rw1c: An interrupter has an interrupt pending */
#define  PCICAP_XHCI_HC_OP_USBSTS_EINT		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000008)
/* rw1c: A port changed */
#define  PCICAP_XHCI_HC_OP_USBSTS_PCD		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000010)
/* ro: State is being saved */
#define  PCICAP_XHCI_HC_OP_USBSTS_SSS		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000100)
/* ro: State is being restored */
#define  PCICAP_XHCI_HC_OP_USBSTS_RSS		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000200)
/* rw1c: Saving or restoring state failed */
#define  PCICAP_XHCI_HC_OP_USBSTS_SRE		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000400)
/* ro: Controller not ready: registers must not be written yet */
#define  PCICAP_XHCI_HC_OP_USBSTS_CNR		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000800)
/* ro: Internal error of the controller; it needs a reset */
#define  PCICAP_XHCI_HC_OP_USBSTS_HCE		PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00001000)
#define  PCICAP_XHCI_HC_OP_USBSTS_RESET_VALUE	PCICAP_BITS(pcicap_xhci_hc_op_usbsts_t, 0x00000001)

typedef u32 __bitwise pcicap_xhci_hc_op_pagesize_t;
/* ro: Page Size */
#define PCICAP_XHCI_HC_OP_PAGESIZE		0x08
/* ro: Page sizes that the controller supports */
#define  PCICAP_XHCI_HC_OP_PAGESIZE_SIZES \
	PCICAP_BITS(pcicap_xhci_hc_op_pagesize_t, 0x0000ffff)

typedef u32 __bitwise pcicap_xhci_hc_op_dnctrl_t;
/* rw: Device Notification Control */
#define PCICAP_XHCI_HC_OP_DNCTRL		0x14
/* rw: Types of device notifications that make an event */
#define  PCICAP_XHCI_HC_OP_DNCTRL_N		PCICAP_BITS(pcicap_xhci_hc_op_dnctrl_t, 0x0000ffff)
/* Function wake */
#define  PCICAP_XHCI_HC_OP_DNCTRL_N_FWAKE	PCICAP_BITS(pcicap_xhci_hc_op_dnctrl_t, 0x00000002)
#define  PCICAP_XHCI_HC_OP_DNCTRL_RESET_VALUE	PCICAP_BITS(pcicap_xhci_hc_op_dnctrl_t, 0x00000000)

typedef u64 __bitwise pcicap_xhci_hc_op_crcr_t;
/* wo, rw1s, ro: Command Ring Control */
#define PCICAP_XHCI_HC_OP_CRCR			0x18
/* wo: Ring cycle state; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_RCS \
	PCICAP_BITS(pcicap_xhci_hc_op_crcr_t, 0x0000000000000001)
/* rw1s: Command stop: stops after the command that runs; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_CS \
	PCICAP_BITS(pcicap_xhci_hc_op_crcr_t, 0x0000000000000002)
/* rw1s: Command abort: ends the command that runs; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_CA \
	PCICAP_BITS(pcicap_xhci_hc_op_crcr_t, 0x0000000000000004)
/* ro: The command ring is running */
#define  PCICAP_XHCI_HC_OP_CRCR_CRR \
	PCICAP_BITS(pcicap_xhci_hc_op_crcr_t, 0x0000000000000008)
/* wo: Where the command ring is; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_POINTER \
	PCICAP_BITS(pcicap_xhci_hc_op_crcr_t, 0xffffffffffffffc0)
#define  PCICAP_XHCI_HC_OP_CRCR_RESET_VALUE \
	PCICAP_BITS(pcicap_xhci_hc_op_crcr_t, 0x0000000000000000)

typedef u64 __bitwise pcicap_xhci_hc_op_dcbaap_t;
/* rw: Device Context Base Address Array Pointer */
#define PCICAP_XHCI_HC_OP_DCBAAP		0x30
/* rw: Where the array is */
#define  PCICAP_XHCI_HC_OP_DCBAAP_POINTER \
	PCICAP_BITS(pcicap_xhci_hc_op_dcbaap_t, 0xffffffffffffffc0)
#define  PCICAP_XHCI_HC_OP_DCBAAP_RESET_VALUE \
	PCICAP_BITS(pcicap_xhci_hc_op_dcbaap_t, 0x0000000000000000)

typedef u32 __bitwise pcicap_xhci_hc_op_config_t;
/* rw: Configure */
#define PCICAP_XHCI_HC_OP_CONFIG		0x38
/* rw: Device slots that are enabled */
#define  PCICAP_XHCI_HC_OP_CONFIG_MAXSLOTSEN	PCICAP_BITS(pcicap_xhci_hc_op_config_t, 0x000000ff)
/* rw: PLC is set as well when a port enters U3 */
#define  PCICAP_XHCI_HC_OP_CONFIG_U3E		PCICAP_BITS(pcicap_xhci_hc_op_config_t, 0x00000100)
/* rw: Input contexts have the configuration information */
#define  PCICAP_XHCI_HC_OP_CONFIG_CIE		PCICAP_BITS(pcicap_xhci_hc_op_config_t, 0x00000200)
#define  PCICAP_XHCI_HC_OP_CONFIG_RESET_VALUE	PCICAP_BITS(pcicap_xhci_hc_op_config_t, 0x00000000)

/* port: Registers of a port */
#define PCICAP_XHCI_HC_PORT_STRIDE		0x10

typedef u32 __bitwise pcicap_xhci_hc_port_portsc_t;
/* ros, rw1cs, ro, rw1s, rws, wo: Port Status and Control */
#define PCICAP_XHCI_HC_PORT_PORTSC			0x00
/* ros: A device is connected */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CCS \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000001)
/* rw1cs: The port is enabled; writing 1 disables it */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PED \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000002)
/* ro: Over-current */
#define  PCICAP_XHCI_HC_PORT_PORTSC_OCA \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000008)
/* rw1s: Port reset: reads 1 until it has ended */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PR \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000010)
/* rws: Port link state; a write counts with LWS only */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x000001e0)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U0 \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000000)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U1 \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000020)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U2 \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000040)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U3 \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000060)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_DISABLED \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000080)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_RXDETECT \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x000000a0)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_INACTIVE \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x000000c0)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_POLLING \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x000000e0)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_RECOVERY \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000100)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_HOT_RESET \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000120)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_COMPLIANCE \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000140)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_TEST \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000160)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_RESUME \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x000001e0)
/* rws: The port has power */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PP \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000200)
/* ros: Protocol speed ID; the names are those of the default IDs */
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00003c00)
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_UNDEFINED \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000000)
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_FULL \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000400)
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_LOW \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000800)
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_HIGH \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000c00)
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_SUPER \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00001000)
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_SUPER_PLUS \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00001400)
/* rws: Port indicator */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x0000c000)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC_OFF \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00000000)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC_AMBER \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00004000)
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC_GREEN \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00008000)
/* wo: Port link state write strobe: PLS is written, too; reads 0 */
#define  PCICAP_XHCI_HC_PORT_PORTSC_LWS \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00010000)
/* rw1cs: CCS changed */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CSC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00020000)
/* rw1cs: PED changed to 0 */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PEC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00040000)
/* rw1cs: A warm reset has ended */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WRC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00080000)
/* rw1cs: OCA changed */
#define  PCICAP_XHCI_HC_PORT_PORTSC_OCC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00100000)
/* rw1cs: A reset has ended */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PRC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00200000)
/* rw1cs: The link state changed */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00400000)
/* rw1cs: The port could not configure its link partner */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CEC \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x00800000)
/* ro: Cold attach status: a device waits for a warm reset */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CAS \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x01000000)
/* rws: Wakes up on connect */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WCE \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x02000000)
/* rws: Wakes up on disconnect */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WDE \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x04000000)
/* rws: Wakes up on over-current */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WOE \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x08000000)
/* ro: The device is not removable */
#define  PCICAP_XHCI_HC_PORT_PORTSC_DR \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x40000000)
/* rw1s: Warm port reset, of a USB 3 port; reads 0 */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WPR \
	PCICAP_BITS(pcicap_xhci_hc_port_portsc_t, 0x80000000)
/* rw: Port Power Management Status and Control; pmsc_usb3 and pmsc_usb2 have its fields */
#define PCICAP_XHCI_HC_PORT_PORTPMSC		0x04

typedef u32 __bitwise pcicap_xhci_hc_port_pmsc_usb3_t;
/* rws, rw: Port Power Management Status and Control of a USB 3 port */
#define PCICAP_XHCI_HC_PORT_PMSC_USB3			0x04
/* rws: U1 inactivity timeout; FFh: never */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_U1_TIMEOUT \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb3_t, 0x000000ff)
/* rws: U2 inactivity timeout; FFh: never */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_U2_TIMEOUT \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb3_t, 0x0000ff00)
/* rw: Force link PM accept */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_FLA \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb3_t, 0x00010000)

typedef u32 __bitwise pcicap_xhci_hc_port_pmsc_usb2_t;
/* ro, rw: Port Power Management Status and Control of a USB 2 port */
#define PCICAP_XHCI_HC_PORT_PMSC_USB2				0x04
/* ro: L1 status */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000007)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_INVALID \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_SUCCESS \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000001)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_NOT_YET \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000002)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_NOT_SUPPORTED \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000003)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_TIMEOUT \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000004)
/* rw: Remote wake from L1 is enabled */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_RWE \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000008)
/* rw: Best effort service latency, or HIRD */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_BESL \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x000000f0)
/* rw: Slot of the device behind the port */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1_DEVICE_SLOT \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x0000ff00)
/* rw: Hardware LPM is enabled */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_HLE \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00010000)
/* rw: Port test control */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0xf0000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_NONE \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x00000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_J_STATE \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x10000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_K_STATE \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x20000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_SE0_NAK \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x30000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_PACKET \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x40000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_FORCE \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0x50000000)
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_ERROR \
	PCICAP_BITS(pcicap_xhci_hc_port_pmsc_usb2_t, 0xf0000000)
/* rw: Port Link Info, of a USB 3 port; li_usb3 has its fields */
#define PCICAP_XHCI_HC_PORT_PORTLI		0x08

typedef u32 __bitwise pcicap_xhci_hc_port_li_usb3_t;
/* rw, ro: Port Link Info of a USB 3 port */
#define PCICAP_XHCI_HC_PORT_LI_USB3			0x08
/* rw: Errors of the link */
#define  PCICAP_XHCI_HC_PORT_LI_USB3_LINK_ERROR_COUNT \
	PCICAP_BITS(pcicap_xhci_hc_port_li_usb3_t, 0x0000ffff)
/* ro: Lanes that receive */
#define  PCICAP_XHCI_HC_PORT_LI_USB3_RLC \
	PCICAP_BITS(pcicap_xhci_hc_port_li_usb3_t, 0x000f0000)
/* ro: Lanes that transmit */
#define  PCICAP_XHCI_HC_PORT_LI_USB3_TLC \
	PCICAP_BITS(pcicap_xhci_hc_port_li_usb3_t, 0x00f00000)
/* rw: Port Hardware LPM Control, of a USB 2 port; hlpmc_usb2 has its fields */
#define PCICAP_XHCI_HC_PORT_PORTHLPMC		0x0c

typedef u32 __bitwise pcicap_xhci_hc_port_hlpmc_usb2_t;
/* rws: Port Hardware LPM Control of a USB 2 port */
#define PCICAP_XHCI_HC_PORT_HLPMC_USB2			0x0c
/* rws: Which latencies are used */
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM \
	PCICAP_BITS(pcicap_xhci_hc_port_hlpmc_usb2_t, 0x00000003)
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM_BESL \
	PCICAP_BITS(pcicap_xhci_hc_port_hlpmc_usb2_t, 0x00000000)
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM_BOTH \
	PCICAP_BITS(pcicap_xhci_hc_port_hlpmc_usb2_t, 0x00000001)
/* rws: L1 inactivity timeout */
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_L1_TIMEOUT \
	PCICAP_BITS(pcicap_xhci_hc_port_hlpmc_usb2_t, 0x000003fc)
/* rws: Best effort service latency deep */
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_BESLD \
	PCICAP_BITS(pcicap_xhci_hc_port_hlpmc_usb2_t, 0x00003c00)

/* runtime: Runtime registers */
#define PCICAP_XHCI_HC_RUNTIME_STRIDE		0x20

typedef u32 __bitwise pcicap_xhci_hc_runtime_mfindex_t;
/* ro: Microframe Index */
#define PCICAP_XHCI_HC_RUNTIME_MFINDEX		0x00
/* ro: Microframe that is current */
#define  PCICAP_XHCI_HC_RUNTIME_MFINDEX_INDEX \
	PCICAP_BITS(pcicap_xhci_hc_runtime_mfindex_t, 0x00003fff)

/* intr: Registers of an interrupter */
#define PCICAP_XHCI_HC_INTR_STRIDE		0x20

typedef u32 __bitwise pcicap_xhci_hc_intr_iman_t;
/* rw1c, rw: Interrupter Management */
#define PCICAP_XHCI_HC_INTR_IMAN		0x00
/* rw1c: An interrupt is pending */
#define  PCICAP_XHCI_HC_INTR_IMAN_IP		PCICAP_BITS(pcicap_xhci_hc_intr_iman_t, 0x00000001)
/* rw: Interrupts are enabled */
#define  PCICAP_XHCI_HC_INTR_IMAN_IE		PCICAP_BITS(pcicap_xhci_hc_intr_iman_t, 0x00000002)
#define  PCICAP_XHCI_HC_INTR_IMAN_RESET_VALUE	PCICAP_BITS(pcicap_xhci_hc_intr_iman_t, 0x00000000)

typedef u32 __bitwise pcicap_xhci_hc_intr_imod_t;
/* rw: Interrupter Moderation */
#define PCICAP_XHCI_HC_INTR_IMOD		0x04
/* rw: Least time between interrupts, 0: any */
#define  PCICAP_XHCI_HC_INTR_IMOD_IMODI		PCICAP_BITS(pcicap_xhci_hc_intr_imod_t, 0x0000ffff)
/* rw: Time until the next may come */
#define  PCICAP_XHCI_HC_INTR_IMOD_IMODC		PCICAP_BITS(pcicap_xhci_hc_intr_imod_t, 0xffff0000)

typedef u32 __bitwise pcicap_xhci_hc_intr_erstsz_t;
/* rw: Event Ring Segment Table Size */
#define PCICAP_XHCI_HC_INTR_ERSTSZ		0x08
/* rw: Entries of the table */
#define  PCICAP_XHCI_HC_INTR_ERSTSZ_SIZE \
	PCICAP_BITS(pcicap_xhci_hc_intr_erstsz_t, 0x0000ffff)
#define  PCICAP_XHCI_HC_INTR_ERSTSZ_RESET_VALUE \
	PCICAP_BITS(pcicap_xhci_hc_intr_erstsz_t, 0x00000000)

typedef u64 __bitwise pcicap_xhci_hc_intr_erstba_t;
/* rw: Event Ring Segment Table Base Address */
#define PCICAP_XHCI_HC_INTR_ERSTBA		0x10
/* rw: Where the table is */
#define  PCICAP_XHCI_HC_INTR_ERSTBA_POINTER \
	PCICAP_BITS(pcicap_xhci_hc_intr_erstba_t, 0xffffffffffffffc0)
#define  PCICAP_XHCI_HC_INTR_ERSTBA_RESET_VALUE \
	PCICAP_BITS(pcicap_xhci_hc_intr_erstba_t, 0x0000000000000000)

typedef u64 __bitwise pcicap_xhci_hc_intr_erdp_t;
/* rw, rw1c: Event Ring Dequeue Pointer */
#define PCICAP_XHCI_HC_INTR_ERDP		0x18
/* rw: Low bits of the segment that the pointer is in */
#define  PCICAP_XHCI_HC_INTR_ERDP_DESI \
	PCICAP_BITS(pcicap_xhci_hc_intr_erdp_t, 0x0000000000000007)
/* rw1c: Event handler busy: the software has not taken all events */
#define  PCICAP_XHCI_HC_INTR_ERDP_EHB \
	PCICAP_BITS(pcicap_xhci_hc_intr_erdp_t, 0x0000000000000008)
/* rw: Where the software takes the next event */
#define  PCICAP_XHCI_HC_INTR_ERDP_POINTER \
	PCICAP_BITS(pcicap_xhci_hc_intr_erdp_t, 0xfffffffffffffff0)
#define  PCICAP_XHCI_HC_INTR_ERDP_RESET_VALUE \
	PCICAP_BITS(pcicap_xhci_hc_intr_erdp_t, 0x0000000000000000)

/* doorbell: Doorbell of a slot; that of 0 is the command ring's */
#define PCICAP_XHCI_HC_DOORBELL_STRIDE		0x04

typedef u32 __bitwise pcicap_xhci_hc_doorbell_db_t;
/* wo: Doorbell */
#define PCICAP_XHCI_HC_DOORBELL_DB		0x00
/* wo: Endpoint: the context's index; of the command ring, 0 */
#define  PCICAP_XHCI_HC_DOORBELL_DB_TARGET \
	PCICAP_BITS(pcicap_xhci_hc_doorbell_db_t, 0x000000ff)
/* wo: Stream that has work */
#define  PCICAP_XHCI_HC_DOORBELL_DB_STREAM_ID \
	PCICAP_BITS(pcicap_xhci_hc_doorbell_db_t, 0xffff0000)

/* xcap: An extended capability */

typedef u32 __bitwise pcicap_xhci_hc_xcap_cap_t;
/* ro: ID and next, and what the first dword has beside: usblegsup is that of legacy support */
#define PCICAP_XHCI_HC_XCAP_CAP					0x00
/* ro: Which capability it is */
#define  PCICAP_XHCI_HC_XCAP_CAP_ID \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x000000ff)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_LEGACY \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000001)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_PROTOCOL \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000002)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_PM \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000003)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_VIRTUALIZATION \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000004)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_MESSAGE_INTERRUPT \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000005)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_LOCAL_MEMORY \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000006)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_DEBUG \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x0000000a)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_EXTENDED_MESSAGE_INTR \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00000011)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_INTEL \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x000000c0)
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_INTEL_SPR_SHADOW \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x000000ce)
/* ro: Dwords to the next; 0: it is the last */
#define  PCICAP_XHCI_HC_XCAP_CAP_NEXT \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x0000ff00)
/* ro: Minor revision of the protocol, in BCD */
#define  PCICAP_XHCI_HC_XCAP_CAP_MINOR \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00ff0000)
/* ro: Major revision of the protocol, in BCD */
#define  PCICAP_XHCI_HC_XCAP_CAP_MAJOR \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0xff000000)
/* ro: The firmware has the controller */
#define  PCICAP_XHCI_HC_XCAP_CAP_BIOS_OWNED \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x00010000)
/* ro: The operating system asks for the controller or has it */
#define  PCICAP_XHCI_HC_XCAP_CAP_OS_OWNED \
	PCICAP_BITS(pcicap_xhci_hc_xcap_cap_t, 0x01000000)

typedef u32 __bitwise pcicap_xhci_hc_xcap_usblegsup_t;
/* ro, rw: USB Legacy Support */
#define PCICAP_XHCI_HC_XCAP_USBLEGSUP			0x00
/* ro: Which capability it is */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_ID \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegsup_t, 0x000000ff)
/* ro: Dwords to the next; 0: it is the last */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_NEXT \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegsup_t, 0x0000ff00)
/* rw: The firmware has the controller */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_BIOS_OWNED \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegsup_t, 0x00010000)
/* rw: The operating system asks for the controller or has it */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_OS_OWNED \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegsup_t, 0x01000000)

typedef u32 __bitwise pcicap_xhci_hc_xcap_usblegctlsts_t;
/* rw, ro, rw1c: USB Legacy Support Control and Status */
#define PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS			0x04
/* rw: An event of the controller makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00000001)
/* rw: A host system error makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_HSE \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00000010)
/* rw: A change of the owner makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_OS_OWNED \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00002000)
/* rw: A write of the Command register makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_PCI_COMMAND \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00004000)
/* rw: A write of the BAR makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_BAR \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00008000)
/* ro: As EINT of USBSTS */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENT \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00010000)
/* ro: As HSE of USBSTS */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_HSE \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x00100000)
/* rw1c: What was changed or written */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0xe0000000)
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS_OWNER \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x20000000)
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS_COMMAND \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x40000000)
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS_BAR \
	PCICAP_BITS(pcicap_xhci_hc_xcap_usblegctlsts_t, 0x80000000)
/* ro: Four characters, the first one lowest */
#define PCICAP_XHCI_HC_XCAP_PROTOCOL_NAME	0x04
#define  PCICAP_XHCI_HC_XCAP_PROTOCOL_NAME_USB	0x20425355

typedef u32 __bitwise pcicap_xhci_hc_xcap_ports_t;
/* ro: Which ports speak the protocol */
#define PCICAP_XHCI_HC_XCAP_PORTS		0x08
/* ro: Number of the first port, from 1 */
#define  PCICAP_XHCI_HC_XCAP_PORTS_FIRST	PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x000000ff)
/* ro: Number of ports */
#define  PCICAP_XHCI_HC_XCAP_PORTS_COUNT	PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x0000ff00)
/* ro: L1 is supported, as in xHCI 0.96 */
#define  PCICAP_XHCI_HC_XCAP_PORTS_L1C		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x00010000)
/* ro: High-speed devices only */
#define  PCICAP_XHCI_HC_XCAP_PORTS_HSO		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x00020000)
/* ro: Ports are those of an integrated hub */
#define  PCICAP_XHCI_HC_XCAP_PORTS_IHI		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x00040000)
/* ro: Hardware LPM is supported */
#define  PCICAP_XHCI_HC_XCAP_PORTS_HLC		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x00080000)
/* ro: BESL is supported */
#define  PCICAP_XHCI_HC_XCAP_PORTS_BLC		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x00100000)
/* ro: Soft errors of the link are counted */
#define  PCICAP_XHCI_HC_XCAP_PORTS_LSECC	PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x01000000)
/* ro: Hubs behind each other, 0: as many as USB allows */
#define  PCICAP_XHCI_HC_XCAP_PORTS_MHD		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0x0e000000)
/* ro: Number of speed IDs; 0: those that are default */
#define  PCICAP_XHCI_HC_XCAP_PORTS_PSIC		PCICAP_BITS(pcicap_xhci_hc_xcap_ports_t, 0xf0000000)

typedef u32 __bitwise pcicap_xhci_hc_xcap_slot_t;
/* ro: Slot type */
#define PCICAP_XHCI_HC_XCAP_SLOT		0x0c
/* ro: What Enable Slot is told for a device of the protocol */
#define  PCICAP_XHCI_HC_XCAP_SLOT_TYPE		PCICAP_BITS(pcicap_xhci_hc_xcap_slot_t, 0x0000001f)

typedef u32 __bitwise pcicap_xhci_hc_xcap_psi_t;
/* ro: Protocol Speed ID */
#define PCICAP_XHCI_HC_XCAP_PSI				0x10
/* ro: What PORTSC has for this speed */
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIV \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x0000000f)
/* ro: Unit of the mantissa */
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000030)
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_BITS \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000000)
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_KILOBITS \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000010)
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_MEGABITS \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000020)
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_GIGABITS \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000030)
/* ro: Which direction it is of */
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x000000c0)
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT_SYMMETRIC \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000000)
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT_RX \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000080)
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT_TX \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x000000c0)
/* ro: Full duplex */
#define  PCICAP_XHCI_HC_XCAP_PSI_PFD \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000100)
/* ro: Link protocol */
#define  PCICAP_XHCI_HC_XCAP_PSI_LP \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x0000c000)
#define  PCICAP_XHCI_HC_XCAP_PSI_LP_SUPER_SPEED \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00000000)
#define  PCICAP_XHCI_HC_XCAP_PSI_LP_SUPER_SPEED_PLUS \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0x00004000)
/* ro: Mantissa of the bits in a second */
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIM \
	PCICAP_BITS(pcicap_xhci_hc_xcap_psi_t, 0xffff0000)

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_XHCI_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_XHCI_MSIX_ENTRY			0x00
#define PCICAP_XHCI_MSIX_ENTRY_STRIDE		0x10

typedef u32 __bitwise pcicap_xhci_msix_entry_addr_lo_t;
/* rw: Bits 31 to 2 of the message address */
#define PCICAP_XHCI_MSIX_ENTRY_ADDR_LO		0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_ADDRESS \
	PCICAP_BITS(pcicap_xhci_msix_entry_addr_lo_t, 0xfffffffc)
/* rw: Address bits 63 to 32 */
#define PCICAP_XHCI_MSIX_ENTRY_ADDR_HI		0x04
/* rw: Message data */
#define PCICAP_XHCI_MSIX_ENTRY_DATA		0x08

typedef u32 __bitwise pcicap_xhci_msix_entry_vector_ctrl_t;
/* rw: Mask and steering tag */
#define PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_MASK \
	PCICAP_BITS(pcicap_xhci_msix_entry_vector_ctrl_t, 0x00000001)
/* rw: TPH steering tag */
#define  PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG \
	PCICAP_BITS(pcicap_xhci_msix_entry_vector_ctrl_t, 0xffff0000)

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_XHCI_MSIX_PBA_MIN_SIZE		0x08

/* msix_pba: MSI-X pending bits */
/* ro: A bit for each vector */
#define PCICAP_XHCI_MSIX_PBA_PENDING		0x00
/* clang-format on */

/* For MODULE_DEVICE_TABLE(pci, pcicap_xhci_ids) of a driver. */
static const struct pci_device_id pcicap_xhci_ids[] __maybe_unused = {
	{ PCI_DEVICE_CLASS(0x0c0330, 0xffffff) },
	{}
};

/**
 * struct pcicap_xhci_hc - Capability, operational and runtime registers,
 * and doorbells
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @capbase_caplength: read once: the layout depends on it
 * @hcsparams1_maxintrs: read once: the layout depends on it
 * @hcsparams1_maxports: read once: the layout depends on it
 * @hcsparams1_maxslots: read once: the layout depends on it
 * @hccparams1_xecp: read once: the layout depends on it
 * @dboff_offset: read once: the layout depends on it
 * @rtsoff_offset: read once: the layout depends on it
 *
 * Made by pcicap_xhci_hc_map() or _wrap() only.
 */
struct pcicap_xhci_hc {
	void __iomem *base;
	u32 size;
	u32 capbase_caplength;
	u32 hcsparams1_maxintrs;
	u32 hcsparams1_maxports;
	u32 hcsparams1_maxslots;
	u32 hccparams1_xecp;
	u32 dboff_offset;
	u32 rtsoff_offset;
};

/* Capability Register Length and Interface Version Number */
static inline pcicap_xhci_hc_capbase_t
pcicap_xhci_hc_read_capbase(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_capbase_t)
		readl(v->base + PCICAP_XHCI_HC_CAPBASE);
}

/* Structural Parameters 1 */
static inline pcicap_xhci_hc_hcsparams1_t
pcicap_xhci_hc_read_hcsparams1(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hcsparams1_t)
		readl(v->base + PCICAP_XHCI_HC_HCSPARAMS1);
}

static inline u32
pcicap_xhci_hc_hcsparams2_max_scratchpad_bufs(pcicap_xhci_hc_hcsparams2_t reg)
{
	u32 r = (__force u32)reg;

	return (((u32)r >> 21 & 0x1f) << 5) | ((u32)r >> 27 & 0x1f);
}

/* Structural Parameters 2 */
static inline pcicap_xhci_hc_hcsparams2_t
pcicap_xhci_hc_read_hcsparams2(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hcsparams2_t)
		readl(v->base + PCICAP_XHCI_HC_HCSPARAMS2);
}

/* Structural Parameters 3 */
static inline pcicap_xhci_hc_hcsparams3_t
pcicap_xhci_hc_read_hcsparams3(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hcsparams3_t)
		readl(v->base + PCICAP_XHCI_HC_HCSPARAMS3);
}

/* Capability Parameters 1 */
static inline pcicap_xhci_hc_hccparams1_t
pcicap_xhci_hc_read_hccparams1(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_hccparams1_t)
		readl(v->base + PCICAP_XHCI_HC_HCCPARAMS1);
}

/* Doorbell Offset */
static inline pcicap_xhci_hc_dboff_t
pcicap_xhci_hc_read_dboff(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_dboff_t)
		readl(v->base + PCICAP_XHCI_HC_DBOFF);
}

/* Runtime Register Space Offset */
static inline pcicap_xhci_hc_rtsoff_t
pcicap_xhci_hc_read_rtsoff(const struct pcicap_xhci_hc *v)
{
	return (__force pcicap_xhci_hc_rtsoff_t)
		readl(v->base + PCICAP_XHCI_HC_RTSOFF);
}

/* Capability Parameters 2 */
static inline int __must_check
pcicap_xhci_hc_read_hccparams2(const struct pcicap_xhci_hc *v,
			       pcicap_xhci_hc_hccparams2_t *val)
{
	u32 off = PCICAP_XHCI_HC_HCCPARAMS2;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->capbase_caplength < 32)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What the layout depends on. */
static inline int __must_check
pcicap_xhci_hc_init(struct pcicap_xhci_hc *v)
{
	{
		pcicap_xhci_hc_capbase_t r = pcicap_xhci_hc_read_capbase(v);

		v->capbase_caplength =
			pcicap_get(r, PCICAP_XHCI_HC_CAPBASE_CAPLENGTH);
	}
	{
		pcicap_xhci_hc_hcsparams1_t r =
			pcicap_xhci_hc_read_hcsparams1(v);

		v->hcsparams1_maxintrs =
			pcicap_get(r, PCICAP_XHCI_HC_HCSPARAMS1_MAXINTRS);
		v->hcsparams1_maxports =
			pcicap_get(r, PCICAP_XHCI_HC_HCSPARAMS1_MAXPORTS);
		v->hcsparams1_maxslots =
			pcicap_get(r, PCICAP_XHCI_HC_HCSPARAMS1_MAXSLOTS);
	}
	{
		pcicap_xhci_hc_hccparams1_t r =
			pcicap_xhci_hc_read_hccparams1(v);

		v->hccparams1_xecp = pcicap_get(r,
						PCICAP_XHCI_HC_HCCPARAMS1_XECP);
	}
	{
		pcicap_xhci_hc_dboff_t r = pcicap_xhci_hc_read_dboff(v);

		v->dboff_offset = pcicap_get(r, PCICAP_XHCI_HC_DBOFF_OFFSET);
	}
	{
		pcicap_xhci_hc_rtsoff_t r = pcicap_xhci_hc_read_rtsoff(v);

		v->rtsoff_offset = pcicap_get(r, PCICAP_XHCI_HC_RTSOFF_OFFSET);
	}
	return 0;
}

/**
 * pcicap_xhci_hc_wrap() - the registers of a mapping that there is: Capability,
 * operational and runtime registers, and doorbells
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_xhci_hc_wrap(struct pcicap_xhci_hc *v, void __iomem *base,
		    resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_XHCI_HC_MIN_SIZE)
		return -ERANGE;
	return pcicap_xhci_hc_init(v);
}

/**
 * pcicap_xhci_hc_map() - map the registers: Capability, operational and runtime
 * registers, and doorbells
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers().
 */
static inline int __must_check
pcicap_xhci_hc_map(struct pci_dev *dev, struct pcicap_xhci_hc *v)
{
	void __iomem *base = pcicap_map_registers(dev, PCICAP_XHCI_HC_BAR, 0, 0,
						  PCICAP_XHCI_HC_MIN_SIZE);

	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_xhci_hc_wrap(v, base,
				   pcicap_bar_rest(dev, PCICAP_XHCI_HC_BAR, 0));
}

/**
 * struct pcicap_xhci_hc_op - Operational registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_xhci_hc_op_at() only.
 */
struct pcicap_xhci_hc_op {
	void __iomem *base;
	u32 size;
};

/* USB Command */
static inline int __must_check
pcicap_xhci_hc_op_read_usbcmd(const struct pcicap_xhci_hc_op *v,
			      pcicap_xhci_hc_op_usbcmd_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_USBCMD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_xhci_hc_op_usbcmd_hcrst_now(const struct pcicap_xhci_hc_op *v, u32 *now)
{
	pcicap_xhci_hc_op_usbcmd_t r;
	int ret = pcicap_xhci_hc_op_read_usbcmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_XHCI_HC_OP_USBCMD_HCRST);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_op_update_usbcmd(const struct pcicap_xhci_hc_op *v,
				pcicap_xhci_hc_op_usbcmd_t mask,
				pcicap_xhci_hc_op_usbcmd_t val)
{
	u32 off = PCICAP_XHCI_HC_OP_USBCMD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0001ef8f, 0xfffffc7d);
	return ret;
}

/* USB Status */
static inline int __must_check
pcicap_xhci_hc_op_read_usbsts(const struct pcicap_xhci_hc_op *v,
			      pcicap_xhci_hc_op_usbsts_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_USBSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_xhci_hc_op_usbsts_hch_now(const struct pcicap_xhci_hc_op *v, u32 *now)
{
	pcicap_xhci_hc_op_usbsts_t r;
	int ret = pcicap_xhci_hc_op_read_usbsts(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_XHCI_HC_OP_USBSTS_HCH);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_xhci_hc_op_usbsts_cnr_now(const struct pcicap_xhci_hc_op *v, u32 *now)
{
	pcicap_xhci_hc_op_usbsts_t r;
	int ret = pcicap_xhci_hc_op_read_usbsts(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_XHCI_HC_OP_USBSTS_CNR);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_op_clear_usbsts(const struct pcicap_xhci_hc_op *v,
			       pcicap_xhci_hc_op_usbsts_t bits)
{
	u32 off = PCICAP_XHCI_HC_OP_USBSTS;
	int ret = pcicap_may_clear((__force u32)bits, 0x0000041c);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xffffe000) | (__force u32)bits, v->base + off);
	return 0;
}

/* Page Size */
static inline int __must_check
pcicap_xhci_hc_op_read_pagesize(const struct pcicap_xhci_hc_op *v,
				pcicap_xhci_hc_op_pagesize_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_PAGESIZE;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Device Notification Control */
static inline int __must_check
pcicap_xhci_hc_op_read_dnctrl(const struct pcicap_xhci_hc_op *v,
			      pcicap_xhci_hc_op_dnctrl_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_DNCTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_op_update_dnctrl(const struct pcicap_xhci_hc_op *v,
				pcicap_xhci_hc_op_dnctrl_t mask,
				pcicap_xhci_hc_op_dnctrl_t val)
{
	u32 off = PCICAP_XHCI_HC_OP_DNCTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000ffff, 0xffffffff);
	return ret;
}

/* Command Ring Control */
static inline int __must_check
pcicap_xhci_hc_op_read_crcr(const struct pcicap_xhci_hc_op *v,
			    pcicap_xhci_hc_op_crcr_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_CRCR;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_op_update_crcr(const struct pcicap_xhci_hc_op *v,
			      pcicap_xhci_hc_op_crcr_t mask,
			      pcicap_xhci_hc_op_crcr_t val)
{
	u32 off = PCICAP_XHCI_HC_OP_CRCR;
	int ret = pcicap_mmio_check(v->size, off, 8);

	if (!ret)
		ret = pcicap_lo_hi_updateq(v->base + off, (__force u64)mask,
					   (__force u64)val, 0xffffffffffffffc7,
					   0x0000000000000030);
	return ret;
}

/* Device Context Base Address Array Pointer */
static inline int __must_check
pcicap_xhci_hc_op_read_dcbaap(const struct pcicap_xhci_hc_op *v,
			      pcicap_xhci_hc_op_dcbaap_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_DCBAAP;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_op_write_dcbaap(const struct pcicap_xhci_hc_op *v,
			       pcicap_xhci_hc_op_dcbaap_t val)
{
	u32 off = PCICAP_XHCI_HC_OP_DCBAAP;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 8);
	if (ret)
		return ret;
	pcicap_lo_hi_writeq((__force u64)val & 0xffffffffffffffc0,
			    v->base + off);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_op_update_dcbaap(const struct pcicap_xhci_hc_op *v,
				pcicap_xhci_hc_op_dcbaap_t mask,
				pcicap_xhci_hc_op_dcbaap_t val)
{
	u32 off = PCICAP_XHCI_HC_OP_DCBAAP;
	int ret = pcicap_mmio_check(v->size, off, 8);

	if (!ret)
		ret = pcicap_lo_hi_updateq(v->base + off, (__force u64)mask,
					   (__force u64)val, 0xffffffffffffffc0,
					   0xffffffffffffffc0);
	return ret;
}

/* Configure */
static inline int __must_check
pcicap_xhci_hc_op_read_config(const struct pcicap_xhci_hc_op *v,
			      pcicap_xhci_hc_op_config_t *val)
{
	u32 off = PCICAP_XHCI_HC_OP_CONFIG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_op_update_config(const struct pcicap_xhci_hc_op *v,
				pcicap_xhci_hc_op_config_t mask,
				pcicap_xhci_hc_op_config_t val)
{
	u32 off = PCICAP_XHCI_HC_OP_CONFIG;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x000003ff, 0xffffffff);
	return ret;
}

/*
 * Stops the controller: starts it and waits 32000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_xhci_hc_op_poll_halt(const struct pcicap_xhci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_xhci_hc_op_update_usbcmd(v,
					      PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t,
							  0x00000001),
					      PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t,
							  0x00000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 32000, 100);
	for (;;) {
		u32 now_usbsts_hch;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_xhci_hc_op_usbsts_hch_now(v, &now_usbsts_hch);
		if (ret)
			return ret;
		if (now_usbsts_hch == 1)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Starts the controller: starts it and waits 32000 us at most, sleeping;
 * then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_xhci_hc_op_poll_run(const struct pcicap_xhci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_xhci_hc_op_update_usbcmd(v,
					      PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t,
							  0x00000001),
					      PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t,
							  0x00000001));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 32000, 100);
	for (;;) {
		u32 now_usbsts_hch;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_xhci_hc_op_usbsts_hch_now(v, &now_usbsts_hch);
		if (ret)
			return ret;
		if (now_usbsts_hch == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/*
 * Resets the controller, which must have halted: starts it and waits 10000000
 * us at most, sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_xhci_hc_op_poll_reset(const struct pcicap_xhci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_xhci_hc_op_update_usbcmd(v,
					      PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t,
							  0x00000002),
					      PCICAP_BITS(pcicap_xhci_hc_op_usbcmd_t,
							  0x00000002));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 10000000, 1000);
	for (;;) {
		u32 now_usbcmd_hcrst;
		u32 now_usbsts_cnr;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_xhci_hc_op_usbcmd_hcrst_now(v, &now_usbcmd_hcrst);
		if (ret)
			return ret;
		ret = pcicap_xhci_hc_op_usbsts_cnr_now(v, &now_usbsts_cnr);
		if (ret)
			return ret;
		if (now_usbcmd_hcrst == 0 && now_usbsts_cnr == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_hc_op_open(const struct pcicap_xhci_hc *outer, u32 off,
		       struct pcicap_xhci_hc_op *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x400, 8);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_hc_op_where(const struct pcicap_xhci_hc *v, u32 *off)
{
	*off = pcicap_align32(v->capbase_caplength, 8);
	return 0;
}

/**
 * pcicap_xhci_hc_op_at() - Operational registers
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_op_at(const struct pcicap_xhci_hc *outer,
		     struct pcicap_xhci_hc_op *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_op_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_xhci_hc_op_open(outer, off, v);
}

/**
 * struct pcicap_xhci_hc_port - Registers of a port
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_xhci_hc_port_at() only.
 */
struct pcicap_xhci_hc_port {
	void __iomem *base;
	u32 size;
};

/* Port Status and Control */
static inline int __must_check
pcicap_xhci_hc_port_read_portsc(const struct pcicap_xhci_hc_port *v,
				pcicap_xhci_hc_port_portsc_t *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTSC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_write_portsc(const struct pcicap_xhci_hc_port *v,
				 pcicap_xhci_hc_port_portsc_t val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTSC;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0x8e01c3f0, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_port_update_portsc(const struct pcicap_xhci_hc_port *v,
				  pcicap_xhci_hc_port_portsc_t mask,
				  pcicap_xhci_hc_port_portsc_t val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTSC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x8e01c3f0, 0x0e00c3e0);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_clear_portsc(const struct pcicap_xhci_hc_port *v,
				 pcicap_xhci_hc_port_portsc_t bits)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTSC;
	int ret = pcicap_may_clear((__force u32)bits, 0x00fe0002);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0x0e00c3e0) | (__force u32)bits, v->base + off);
	return 0;
}

/*
 * Port Power Management Status and Control; pmsc_usb3 and pmsc_usb2 have
 * its fields
 */
static inline int __must_check
pcicap_xhci_hc_port_read_portpmsc(const struct pcicap_xhci_hc_port *v, u32 *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTPMSC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_write_portpmsc(const struct pcicap_xhci_hc_port *v, u32 val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTPMSC;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Port Power Management Status and Control of a USB 3 port */
static inline int __must_check
pcicap_xhci_hc_port_read_pmsc_usb3(const struct pcicap_xhci_hc_port *v,
				   pcicap_xhci_hc_port_pmsc_usb3_t *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PMSC_USB3;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_update_pmsc_usb3(const struct pcicap_xhci_hc_port *v,
				     pcicap_xhci_hc_port_pmsc_usb3_t mask,
				     pcicap_xhci_hc_port_pmsc_usb3_t val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PMSC_USB3;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0001ffff, 0xffffffff);
	return ret;
}

/* Port Power Management Status and Control of a USB 2 port */
static inline int __must_check
pcicap_xhci_hc_port_read_pmsc_usb2(const struct pcicap_xhci_hc_port *v,
				   pcicap_xhci_hc_port_pmsc_usb2_t *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PMSC_USB2;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_update_pmsc_usb2(const struct pcicap_xhci_hc_port *v,
				     pcicap_xhci_hc_port_pmsc_usb2_t mask,
				     pcicap_xhci_hc_port_pmsc_usb2_t val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PMSC_USB2;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xf001fff8, 0xfffffff8);
	return ret;
}

/* Port Link Info, of a USB 3 port; li_usb3 has its fields */
static inline int __must_check
pcicap_xhci_hc_port_read_portli(const struct pcicap_xhci_hc_port *v, u32 *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTLI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_write_portli(const struct pcicap_xhci_hc_port *v, u32 val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTLI;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Port Link Info of a USB 3 port */
static inline int __must_check
pcicap_xhci_hc_port_read_li_usb3(const struct pcicap_xhci_hc_port *v,
				 pcicap_xhci_hc_port_li_usb3_t *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_LI_USB3;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_update_li_usb3(const struct pcicap_xhci_hc_port *v,
				   pcicap_xhci_hc_port_li_usb3_t mask,
				   pcicap_xhci_hc_port_li_usb3_t val)
{
	u32 off = PCICAP_XHCI_HC_PORT_LI_USB3;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000ffff, 0xff00ffff);
	return ret;
}

/* Port Hardware LPM Control, of a USB 2 port; hlpmc_usb2 has its fields */
static inline int __must_check
pcicap_xhci_hc_port_read_porthlpmc(const struct pcicap_xhci_hc_port *v,
				   u32 *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTHLPMC;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_write_porthlpmc(const struct pcicap_xhci_hc_port *v,
				    u32 val)
{
	u32 off = PCICAP_XHCI_HC_PORT_PORTHLPMC;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Port Hardware LPM Control of a USB 2 port */
static inline int __must_check
pcicap_xhci_hc_port_read_hlpmc_usb2(const struct pcicap_xhci_hc_port *v,
				    pcicap_xhci_hc_port_hlpmc_usb2_t *val)
{
	u32 off = PCICAP_XHCI_HC_PORT_HLPMC_USB2;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_port_update_hlpmc_usb2(const struct pcicap_xhci_hc_port *v,
				      pcicap_xhci_hc_port_hlpmc_usb2_t mask,
				      pcicap_xhci_hc_port_hlpmc_usb2_t val)
{
	u32 off = PCICAP_XHCI_HC_PORT_HLPMC_USB2;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00003fff, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_hc_port_open(const struct pcicap_xhci_hc *outer, u32 off,
			 struct pcicap_xhci_hc_port *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_xhci_hc_port_elements(const struct pcicap_xhci_hc *v)
{
	return v->hcsparams1_maxports;
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_hc_port_where(const struct pcicap_xhci_hc *v, u32 *off)
{
	*off = pcicap_align32((v->capbase_caplength + 1024), 8);
	return 0;
}

/**
 * pcicap_xhci_hc_port_at() - Registers of a port
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_port_at(const struct pcicap_xhci_hc *outer, unsigned int index,
		       struct pcicap_xhci_hc_port *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_port_where(outer, &off);

	if (!ret && index >= pcicap_xhci_hc_port_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_hc_port_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_xhci_hc_runtime - Runtime registers
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_xhci_hc_runtime_at() only.
 */
struct pcicap_xhci_hc_runtime {
	void __iomem *base;
	u32 size;
};

/* Microframe Index */
static inline int __must_check
pcicap_xhci_hc_runtime_read_mfindex(const struct pcicap_xhci_hc_runtime *v,
				    pcicap_xhci_hc_runtime_mfindex_t *val)
{
	u32 off = PCICAP_XHCI_HC_RUNTIME_MFINDEX;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_hc_runtime_open(const struct pcicap_xhci_hc *outer, u32 off,
			    struct pcicap_xhci_hc_runtime *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x20, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_hc_runtime_where(const struct pcicap_xhci_hc *v, u32 *off)
{
	*off = v->rtsoff_offset * 32;
	return 0;
}

/**
 * pcicap_xhci_hc_runtime_at() - Runtime registers
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_runtime_at(const struct pcicap_xhci_hc *outer,
			  struct pcicap_xhci_hc_runtime *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_runtime_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_xhci_hc_runtime_open(outer, off, v);
}

/**
 * struct pcicap_xhci_hc_intr - Registers of an interrupter
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_xhci_hc_intr_at() only.
 */
struct pcicap_xhci_hc_intr {
	void __iomem *base;
	u32 size;
};

/* Interrupter Management */
static inline int __must_check
pcicap_xhci_hc_intr_read_iman(const struct pcicap_xhci_hc_intr *v,
			      pcicap_xhci_hc_intr_iman_t *val)
{
	u32 off = PCICAP_XHCI_HC_INTR_IMAN;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_update_iman(const struct pcicap_xhci_hc_intr *v,
				pcicap_xhci_hc_intr_iman_t mask,
				pcicap_xhci_hc_intr_iman_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_IMAN;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x00000002, 0xfffffffe);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_clear_iman(const struct pcicap_xhci_hc_intr *v,
			       pcicap_xhci_hc_intr_iman_t bits)
{
	u32 off = PCICAP_XHCI_HC_INTR_IMAN;
	int ret = pcicap_may_clear((__force u32)bits, 0x00000001);
	u32 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0xfffffffe) | (__force u32)bits, v->base + off);
	return 0;
}

/* Interrupter Moderation */
static inline int __must_check
pcicap_xhci_hc_intr_read_imod(const struct pcicap_xhci_hc_intr *v,
			      pcicap_xhci_hc_intr_imod_t *val)
{
	u32 off = PCICAP_XHCI_HC_INTR_IMOD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_write_imod(const struct pcicap_xhci_hc_intr *v,
			       pcicap_xhci_hc_intr_imod_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_IMOD;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val, v->base + off);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_intr_update_imod(const struct pcicap_xhci_hc_intr *v,
				pcicap_xhci_hc_intr_imod_t mask,
				pcicap_xhci_hc_intr_imod_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_IMOD;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffffffff, 0xffffffff);
	return ret;
}

/* Event Ring Segment Table Size */
static inline int __must_check
pcicap_xhci_hc_intr_read_erstsz(const struct pcicap_xhci_hc_intr *v,
				pcicap_xhci_hc_intr_erstsz_t *val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERSTSZ;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_update_erstsz(const struct pcicap_xhci_hc_intr *v,
				  pcicap_xhci_hc_intr_erstsz_t mask,
				  pcicap_xhci_hc_intr_erstsz_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERSTSZ;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000ffff, 0xffffffff);
	return ret;
}

/* Event Ring Segment Table Base Address */
static inline int __must_check
pcicap_xhci_hc_intr_read_erstba(const struct pcicap_xhci_hc_intr *v,
				pcicap_xhci_hc_intr_erstba_t *val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERSTBA;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_update_erstba(const struct pcicap_xhci_hc_intr *v,
				  pcicap_xhci_hc_intr_erstba_t mask,
				  pcicap_xhci_hc_intr_erstba_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERSTBA;
	int ret = pcicap_mmio_check(v->size, off, 8);

	if (!ret)
		ret = pcicap_lo_hi_updateq(v->base + off, (__force u64)mask,
					   (__force u64)val, 0xffffffffffffffc0,
					   0xffffffffffffffff);
	return ret;
}

/* Event Ring Dequeue Pointer */
static inline int __must_check
pcicap_xhci_hc_intr_read_erdp(const struct pcicap_xhci_hc_intr *v,
			      pcicap_xhci_hc_intr_erdp_t *val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERDP;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*(__force u64 *)val = ret ? U64_MAX : pcicap_lo_hi_readq(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_write_erdp(const struct pcicap_xhci_hc_intr *v,
			       pcicap_xhci_hc_intr_erdp_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERDP;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 8);
	if (ret)
		return ret;
	pcicap_lo_hi_writeq((__force u64)val & 0xfffffffffffffff7,
			    v->base + off);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_intr_update_erdp(const struct pcicap_xhci_hc_intr *v,
				pcicap_xhci_hc_intr_erdp_t mask,
				pcicap_xhci_hc_intr_erdp_t val)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERDP;
	int ret = pcicap_mmio_check(v->size, off, 8);

	if (!ret)
		ret = pcicap_lo_hi_updateq(v->base + off, (__force u64)mask,
					   (__force u64)val, 0xfffffffffffffff7,
					   0xfffffffffffffff7);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_intr_clear_erdp(const struct pcicap_xhci_hc_intr *v,
			       pcicap_xhci_hc_intr_erdp_t bits)
{
	u32 off = PCICAP_XHCI_HC_INTR_ERDP;
	int ret = pcicap_may_clear((__force u64)bits, 0x0000000000000008);
	u64 old;

	if (ret)
		return ret;
	ret = pcicap_mmio_check(v->size, off, 8);
	if (ret)
		return ret;
	old = pcicap_lo_hi_readq(v->base + off);
	pcicap_lo_hi_writeq((old & 0xfffffffffffffff7) | (__force u64)bits,
			    v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_hc_intr_open(const struct pcicap_xhci_hc *outer, u32 off,
			 struct pcicap_xhci_hc_intr *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x20, 8);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_xhci_hc_intr_elements(const struct pcicap_xhci_hc *v)
{
	return pcicap_min32(v->hcsparams1_maxintrs, 128);
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_hc_intr_where(const struct pcicap_xhci_hc *v, u32 *off)
{
	*off = pcicap_times32((v->rtsoff_offset + 1), 32);
	return 0;
}

/**
 * pcicap_xhci_hc_intr_at() - Registers of an interrupter
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_intr_at(const struct pcicap_xhci_hc *outer, unsigned int index,
		       struct pcicap_xhci_hc_intr *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_intr_where(outer, &off);

	if (!ret && index >= pcicap_xhci_hc_intr_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_hc_intr_open(outer, off + index * 0x20, v);
}

/**
 * struct pcicap_xhci_hc_doorbell - Doorbell of a slot; that of 0 is the
 * command ring's
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_xhci_hc_doorbell_at() only.
 */
struct pcicap_xhci_hc_doorbell {
	void __iomem *base;
	u32 size;
};

/* Doorbell */
static inline int __must_check
pcicap_xhci_hc_doorbell_write_db(const struct pcicap_xhci_hc_doorbell *v,
				 pcicap_xhci_hc_doorbell_db_t val)
{
	u32 off = PCICAP_XHCI_HC_DOORBELL_DB;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel((__force u32)val & 0xffff00ff, v->base + off);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_hc_doorbell_open(const struct pcicap_xhci_hc *outer, u32 off,
			     struct pcicap_xhci_hc_doorbell *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x04, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_xhci_hc_doorbell_elements(const struct pcicap_xhci_hc *v)
{
	return (v->hcsparams1_maxslots + 1);
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_hc_doorbell_where(const struct pcicap_xhci_hc *v, u32 *off)
{
	*off = v->dboff_offset * 4;
	return 0;
}

/**
 * pcicap_xhci_hc_doorbell_at() - Doorbell of a slot; that of 0 is the
 * command ring's
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_doorbell_at(const struct pcicap_xhci_hc *outer,
			   unsigned int index,
			   struct pcicap_xhci_hc_doorbell *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_doorbell_where(outer, &off);

	if (!ret && index >= pcicap_xhci_hc_doorbell_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_hc_doorbell_open(outer, off + index * 0x04, v);
}

/**
 * struct pcicap_xhci_hc_xcap - An extended capability
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @cap_id: read once: the layout depends on it
 * @cap_next: read once: the layout depends on it
 * @ports_psic: read once: the layout depends on it
 *
 * Made by pcicap_xhci_hc_xcap_at() only.
 */
struct pcicap_xhci_hc_xcap {
	void __iomem *base;
	u32 size;
	u32 cap_id;
	u32 cap_next;
	u32 ports_psic;
};

/*
 * ID and next, and what the first dword has beside: usblegsup is that of
 * legacy support
 */
static inline int __must_check
pcicap_xhci_hc_xcap_read_cap(const struct pcicap_xhci_hc_xcap *v,
			     pcicap_xhci_hc_xcap_cap_t *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_CAP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* USB Legacy Support */
static inline int __must_check
pcicap_xhci_hc_xcap_read_usblegsup(const struct pcicap_xhci_hc_xcap *v,
				   pcicap_xhci_hc_xcap_usblegsup_t *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_USBLEGSUP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_id != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* What decides now about what is there; 0 where the layout lacks it. */
static inline int __must_check
pcicap_xhci_hc_xcap_usblegsup_bios_owned_now(const struct pcicap_xhci_hc_xcap *v,
					     u32 *now)
{
	pcicap_xhci_hc_xcap_usblegsup_t r;
	int ret = pcicap_xhci_hc_xcap_read_usblegsup(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = pcicap_get(r, PCICAP_XHCI_HC_XCAP_USBLEGSUP_BIOS_OWNED);
	return 0;
}

static inline int __must_check
pcicap_xhci_hc_xcap_update_usblegsup(const struct pcicap_xhci_hc_xcap *v,
				     pcicap_xhci_hc_xcap_usblegsup_t mask,
				     pcicap_xhci_hc_xcap_usblegsup_t val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_USBLEGSUP;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_id != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x01010000, 0xffff0000);
	return ret;
}

/* USB Legacy Support Control and Status */
static inline int __must_check
pcicap_xhci_hc_xcap_read_usblegctlsts(const struct pcicap_xhci_hc_xcap *v,
				      pcicap_xhci_hc_xcap_usblegctlsts_t *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_id != 1)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_xcap_update_usblegctlsts(const struct pcicap_xhci_hc_xcap *v,
					pcicap_xhci_hc_xcap_usblegctlsts_t mask,
					pcicap_xhci_hc_xcap_usblegctlsts_t val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (v->cap_id != 1)
		return -ENXIO;
	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0x0000e011, 0x000effff);
	return ret;
}

static inline int __must_check
pcicap_xhci_hc_xcap_clear_usblegctlsts(const struct pcicap_xhci_hc_xcap *v,
				       pcicap_xhci_hc_xcap_usblegctlsts_t bits)
{
	u32 off = PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS;
	int ret = pcicap_may_clear((__force u32)bits, 0xe0000000);
	u32 old;

	if (ret)
		return ret;
	if (v->cap_id != 1)
		return -ENXIO;
	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	old = readl(v->base + off);
	writel((old & 0x000effff) | (__force u32)bits, v->base + off);
	return 0;
}

/* Four characters, the first one lowest */
static inline int __must_check
pcicap_xhci_hc_xcap_read_protocol_name(const struct pcicap_xhci_hc_xcap *v,
				       u32 *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_PROTOCOL_NAME;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = U32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Which ports speak the protocol */
static inline int __must_check
pcicap_xhci_hc_xcap_read_ports(const struct pcicap_xhci_hc_xcap *v,
			       pcicap_xhci_hc_xcap_ports_t *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_PORTS;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Slot type */
static inline int __must_check
pcicap_xhci_hc_xcap_read_slot(const struct pcicap_xhci_hc_xcap *v,
			      pcicap_xhci_hc_xcap_slot_t *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_SLOT;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/* Protocol Speed ID */
static inline int __must_check
pcicap_xhci_hc_xcap_read_psi(const struct pcicap_xhci_hc_xcap *v,
			     unsigned int index, pcicap_xhci_hc_xcap_psi_t *val)
{
	u32 off = PCICAP_XHCI_HC_XCAP_PSI + index * 4;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = U32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	if (index >= v->ports_psic)
		return -ERANGE;
	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

/*
 * Asks the firmware for the controller: starts it and waits 1000000 us at most,
 * sleeping; then -ETIMEDOUT.
 */
static inline int __must_check
pcicap_xhci_hc_xcap_poll_take(const struct pcicap_xhci_hc_xcap *v)
{
	struct pcicap_poll poll;
	int ret;

	ret = pcicap_xhci_hc_xcap_update_usblegsup(v,
						   PCICAP_BITS(pcicap_xhci_hc_xcap_usblegsup_t,
							       0x01000000),
						   PCICAP_BITS(pcicap_xhci_hc_xcap_usblegsup_t,
							       0x01000000));
	if (ret)
		return ret;
	pcicap_poll_begin(&poll, 1000000, 10);
	for (;;) {
		u32 now_usblegsup_bios_owned;
		bool last = pcicap_poll_is_last(&poll);

		ret = pcicap_xhci_hc_xcap_usblegsup_bios_owned_now(v,
								   &now_usblegsup_bios_owned);
		if (ret)
			return ret;
		if (now_usblegsup_bios_owned == 0)
			return 0;
		if (last)
			return -ETIMEDOUT;
		pcicap_poll_wait(&poll);
	}
}

/* What the layout depends on. */
static inline int __must_check
pcicap_xhci_hc_xcap_init(struct pcicap_xhci_hc_xcap *v)
{
	int ret;

	{
		pcicap_xhci_hc_xcap_cap_t r;

		ret = pcicap_xhci_hc_xcap_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_id = 0;
		if (!ret)
			v->cap_id = pcicap_get(r, PCICAP_XHCI_HC_XCAP_CAP_ID);
		v->cap_next = 0;
		if (!ret)
			v->cap_next = pcicap_get(r,
						 PCICAP_XHCI_HC_XCAP_CAP_NEXT);
	}
	{
		pcicap_xhci_hc_xcap_ports_t r;

		ret = pcicap_xhci_hc_xcap_read_ports(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ports_psic = 0;
		if (!ret)
			v->ports_psic =
				pcicap_get(r, PCICAP_XHCI_HC_XCAP_PORTS_PSIC);
	}
	if (v->cap_id == 2)
		v->size = pcicap_min32(v->size, (v->ports_psic + 4) * 4);
	else if (v->cap_id == 1)
		v->size = pcicap_min32(v->size, 8);
	else
		v->size = pcicap_min32(v->size, 4);
	return 0;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_hc_xcap_open(const struct pcicap_xhci_hc *outer, u32 off,
			 struct pcicap_xhci_hc_xcap *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 1, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return pcicap_xhci_hc_xcap_init(v);
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_hc_xcap_where(const struct pcicap_xhci_hc *v, u32 *off)
{
	*off = v->hccparams1_xecp * 4;
	return 0;
}

/**
 * pcicap_xhci_hc_xcap_at() - An extended capability
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), or the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_xcap_at(const struct pcicap_xhci_hc *outer,
		       struct pcicap_xhci_hc_xcap *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_xcap_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_xhci_hc_xcap_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline u32
pcicap_xhci_hc_xcap_step(const struct pcicap_xhci_hc_xcap *v)
{
	return v->cap_next * 4;
}

/**
 * pcicap_xhci_hc_xcap_next() - the next one of the list
 * @outer: what is around it
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: 0, -ENOENT (that was the last), -EBADMSG (the next would be past the
 * end), or the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_xcap_next(const struct pcicap_xhci_hc *outer,
			 const struct pcicap_xhci_hc_xcap *at,
			 struct pcicap_xhci_hc_xcap *v)
{
	const struct pcicap_xhci_hc_xcap before = *at;
	u32 off = before.base - outer->base;
	u32 step = pcicap_xhci_hc_xcap_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > U32_MAX - off)
		return -EBADMSG;
	ret = pcicap_xhci_hc_xcap_open(outer, off + step, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_xhci_hc_xcap_first() - the first one of the list
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENOENT (the list is empty), -EBADMSG (it would be past the end),
 * or the error of an access.
 */
static inline int __must_check
pcicap_xhci_hc_xcap_first(const struct pcicap_xhci_hc *outer,
			  struct pcicap_xhci_hc_xcap *v)
{
	u32 off;
	int ret = pcicap_xhci_hc_xcap_where(outer, &off);

	if (!ret && !off)
		ret = -ENOENT;
	if (ret)
		return ret == -ENXIO ? -ENOENT : ret;
	ret = pcicap_xhci_hc_xcap_open(outer, off, v);
	return ret == -ENXIO ? -EBADMSG : ret;
}

/**
 * pcicap_xhci_hc_xcap_find() - the first one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @v: the view
 *
 * Return: 0, -ENOENT (none has it), -EBADMSG (the list is broken), or the error
 * of an access.
 */
static inline int __must_check
pcicap_xhci_hc_xcap_find(const struct pcicap_xhci_hc *outer,
			 pcicap_xhci_hc_xcap_cap_t id,
			 struct pcicap_xhci_hc_xcap *v)
{
	int ret = pcicap_xhci_hc_xcap_first(outer, v);

	while (!ret && v->cap_id != pcicap_get(id, PCICAP_XHCI_HC_XCAP_CAP_ID))
		ret = pcicap_xhci_hc_xcap_next(outer, v, v);
	return ret;
}

/**
 * pcicap_xhci_hc_xcap_find_next() - the next one of the list with an ID
 * @outer: what is around it
 * @id: its ID
 * @at: one of the list
 * @v: the view; may be @at
 *
 * Return: as for pcicap_xhci_hc_xcap_find().
 */
static inline int __must_check
pcicap_xhci_hc_xcap_find_next(const struct pcicap_xhci_hc *outer,
			      pcicap_xhci_hc_xcap_cap_t id,
			      const struct pcicap_xhci_hc_xcap *at,
			      struct pcicap_xhci_hc_xcap *v)
{
	int ret = pcicap_xhci_hc_xcap_next(outer, at, v);

	while (!ret && v->cap_id != pcicap_get(id, PCICAP_XHCI_HC_XCAP_CAP_ID))
		ret = pcicap_xhci_hc_xcap_next(outer, v, v);
	return ret;
}

/**
 * struct pcicap_xhci_msix - MSI-X table
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_xhci_msix_map() or _wrap() only.
 */
struct pcicap_xhci_msix {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* What the layout depends on. */
static inline int __must_check
pcicap_xhci_msix_init(struct pcicap_xhci_msix *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_xhci_msix_wrap() - the registers of a mapping that there is:
 * MSI-X table
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_xhci_msix_wrap(struct pcicap_xhci_msix *v, void __iomem *base,
		      resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_XHCI_MSIX_MIN_SIZE)
		return -ERANGE;
	return pcicap_xhci_msix_init(v);
}

/**
 * pcicap_xhci_msix_locate() - where it is: MSI-X table
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_xhci_msix_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_table_t r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_TABLE_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_TABLE_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = (v->length + 1) * 16;
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_XHCI_MSIX_MIN_SIZE && *offset % 4 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_xhci_msix_map() - map the registers: MSI-X table
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_xhci_msix_locate().
 */
static inline int __must_check
pcicap_xhci_msix_map(struct pci_dev *dev, struct pcicap_xhci_msix *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_xhci_msix_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_XHCI_MSIX_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_xhci_msix_wrap(v, base, length);
}

/**
 * struct pcicap_xhci_msix_entry - One vector
 * @base: where it is mapped
 * @size: bytes that are mapped
 *
 * Made by pcicap_xhci_msix_entry_at() only.
 */
struct pcicap_xhci_msix_entry {
	void __iomem *base;
	u32 size;
};

/* Bits 31 to 2 of the message address */
static inline int __must_check
pcicap_xhci_msix_entry_read_addr_lo(const struct pcicap_xhci_msix_entry *v,
				    pcicap_xhci_msix_entry_addr_lo_t *val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_msix_entry_update_addr_lo(const struct pcicap_xhci_msix_entry *v,
				      pcicap_xhci_msix_entry_addr_lo_t mask,
				      pcicap_xhci_msix_entry_addr_lo_t val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_ADDR_LO;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xfffffffc, 0xffffffff);
	return ret;
}

/* Address bits 63 to 32 */
static inline int __must_check
pcicap_xhci_msix_entry_read_addr_hi(const struct pcicap_xhci_msix_entry *v,
				    u32 *val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_ADDR_HI;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_msix_entry_write_addr_hi(const struct pcicap_xhci_msix_entry *v,
				     u32 val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_ADDR_HI;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Message data */
static inline int __must_check
pcicap_xhci_msix_entry_read_data(const struct pcicap_xhci_msix_entry *v,
				 u32 *val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_DATA;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_msix_entry_write_data(const struct pcicap_xhci_msix_entry *v,
				  u32 val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_DATA;
	int ret;

	ret = pcicap_mmio_check(v->size, off, 4);
	if (ret)
		return ret;
	writel(val, v->base + off);
	return 0;
}

/* Mask and steering tag */
static inline int __must_check
pcicap_xhci_msix_entry_read_vector_ctrl(const struct pcicap_xhci_msix_entry *v,
					pcicap_xhci_msix_entry_vector_ctrl_t *val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	*(__force u32 *)val = ret ? U32_MAX : readl(v->base + off);
	return ret;
}

static inline int __must_check
pcicap_xhci_msix_entry_update_vector_ctrl(const struct pcicap_xhci_msix_entry *v,
					  pcicap_xhci_msix_entry_vector_ctrl_t mask,
					  pcicap_xhci_msix_entry_vector_ctrl_t val)
{
	u32 off = PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL;
	int ret = pcicap_mmio_check(v->size, off, 4);

	if (!ret)
		ret = pcicap_updatel(v->base + off, (__force u32)mask,
				     (__force u32)val, 0xffff0001, 0xffffffff);
	return ret;
}

/* At an offset of what is around it. */
static inline int __must_check
pcicap_xhci_msix_entry_open(const struct pcicap_xhci_msix *outer, u32 off,
			    struct pcicap_xhci_msix_entry *v)
{
	int ret = pcicap_mmio_room(outer->size, off, 0x10, 4);

	if (ret)
		return ret;
	v->base = outer->base + off;
	v->size = outer->size - off;
	return 0;
}

/* How many there are in this layout. */
static inline u32
pcicap_xhci_msix_entry_elements(const struct pcicap_xhci_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
static inline int __must_check
pcicap_xhci_msix_entry_where(const struct pcicap_xhci_msix *v, u32 *off)
{
	*off = 0x00;
	return 0;
}

/**
 * pcicap_xhci_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end), or
 * the error of an access.
 */
static inline int __must_check
pcicap_xhci_msix_entry_at(const struct pcicap_xhci_msix *outer,
			  unsigned int index, struct pcicap_xhci_msix_entry *v)
{
	u32 off;
	int ret = pcicap_xhci_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_xhci_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_xhci_msix_pba - MSI-X pending bits
 * @base: where it is mapped
 * @size: bytes that are mapped
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_xhci_msix_pba_map() or _wrap() only.
 */
struct pcicap_xhci_msix_pba {
	void __iomem *base;
	u32 size;
	u32 mapped_size;
};

/* A bit for each vector */
#ifdef readq
static inline int __must_check
pcicap_xhci_msix_pba_read_pending(const struct pcicap_xhci_msix_pba *v,
				  unsigned int index, u64 *val)
{
	u32 off = PCICAP_XHCI_MSIX_PBA_PENDING + index * 8;
	int ret = pcicap_mmio_check(v->size, off, 8);

	*val = U64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	*val = ret ? U64_MAX : readq(v->base + off);
	return ret;
}

#endif

/* What the layout depends on. */
static inline int __must_check
pcicap_xhci_msix_pba_init(struct pcicap_xhci_msix_pba *v)
{
	v->mapped_size = v->size;
	return 0;
}

/**
 * pcicap_xhci_msix_pba_wrap() - the registers of a mapping that there is: MSI-X
 * pending bits
 * @v: the view
 * @base: where the part begins
 * @size: bytes that are mapped
 *
 * Return: 0, -ERANGE (less is mapped than the spec says that there is).
 */
static inline int __must_check
pcicap_xhci_msix_pba_wrap(struct pcicap_xhci_msix_pba *v, void __iomem *base,
			  resource_size_t size)
{
	v->base = base;
	v->size = min_t(u64, size, U32_MAX);
	if (size < PCICAP_XHCI_MSIX_PBA_MIN_SIZE)
		return -ERANGE;
	return pcicap_xhci_msix_pba_init(v);
}

/**
 * pcicap_xhci_msix_pba_locate() - where it is: MSI-X pending bits
 * @dev: the function
 * @bar: out: the BAR
 * @offset: out: where it begins in the BAR
 * @length: out: its bytes
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
static inline int __must_check
pcicap_xhci_msix_pba_locate(struct pci_dev *dev, unsigned int *bar, u32 *offset,
			    u32 *length)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(dev, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			u32 bar, offset, length;
		} told = {}, *v = &told;

		{
			pcicap_msix_pba_t r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_get(r, PCICAP_MSIX_PBA_BIR);
			v->offset = pcicap_get(r, PCICAP_MSIX_PBA_OFFSET);
		}
		{
			pcicap_msix_ctrl_t r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_get(r, PCICAP_MSIX_CTRL_TABLE_SIZE);
		}
		*bar = v->bar;
		*offset = v->offset * 8;
		*length = pcicap_align32(pcicap_ceil32((v->length + 1), 8), 8);
		bad = -EBADMSG;
		if (*bar < PCI_STD_NUM_BARS &&
		    *length >= PCICAP_XHCI_MSIX_PBA_MIN_SIZE &&
		    *offset % 8 == 0)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_xhci_msix_pba_map() - map the registers: MSI-X pending bits
 * @dev: the function, enabled
 * @v: the view
 *
 * Device-managed: it ends when the driver detaches.
 *
 * Return: 0, or the errors of pcicap_map_registers() and
 * of pcicap_xhci_msix_pba_locate().
 */
static inline int __must_check
pcicap_xhci_msix_pba_map(struct pci_dev *dev, struct pcicap_xhci_msix_pba *v)
{
	unsigned int bar;
	u32 offset, length;
	void __iomem *base;
	int ret = pcicap_xhci_msix_pba_locate(dev, &bar, &offset, &length);

	if (ret)
		return ret;
	base = pcicap_map_registers(dev, bar, offset, length,
				    PCICAP_XHCI_MSIX_PBA_MIN_SIZE);
	if (IS_ERR(base))
		return PTR_ERR(base);
	return pcicap_xhci_msix_pba_wrap(v, base, length);
}

#endif /* PCICAP_XHCI_H */
