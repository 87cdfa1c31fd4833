/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * eXtensible Host Controller Interface
 *
 * Generated from specs/devices/xhci.yaml - do not edit.
 * Source: xHCI 1.2, chapter 5; Linux drivers/usb/host/xhci.h, xhci-caps.h, xhci-port.h, xhci-ext-caps.h
 */
#ifndef PCICAP_XHCI_H
#define PCICAP_XHCI_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>
#include <pcicap/core/structure.h>
#include <pcicap/user/mmio.h>
#include <pcicap/user/poll.h>
#include <pcicap/msix.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/*
 * BAR 0: hc, registers, 64 bits: Capability, operational and runtime registers,
 * and doorbells
 */
#define PCICAP_XHCI_HC_BAR			0
#define PCICAP_XHCI_HC_MIN_SIZE			0x1000

/* hc: Capability, operational and runtime registers, and doorbells */

/* ro: Capability Register Length and Interface Version Number */
#define PCICAP_XHCI_HC_CAPBASE			0x00
/* ro: Where the operational registers are */
#define  PCICAP_XHCI_HC_CAPBASE_CAPLENGTH	0x000000ff
/* ro: Version of the interface, in BCD */
#define  PCICAP_XHCI_HC_CAPBASE_HCIVERSION	0xffff0000

#define PCICAP_XHCI_HC_HCSPARAMS1		0x04		/* ro: Structural Parameters 1 */
#define  PCICAP_XHCI_HC_HCSPARAMS1_MAXSLOTS	0x000000ff	/* ro: Number of device slots */
#define  PCICAP_XHCI_HC_HCSPARAMS1_MAXINTRS	0x0007ff00	/* ro: Number of interrupters */
#define  PCICAP_XHCI_HC_HCSPARAMS1_MAXPORTS	0xff000000	/* ro: Number of ports */

/* ro: Structural Parameters 2 */
#define PCICAP_XHCI_HC_HCSPARAMS2			0x08
/* ro: Isochronous scheduling threshold; bit 3: in frames, not microframes */
#define  PCICAP_XHCI_HC_HCSPARAMS2_IST			0x0000000f
/* ro: Maximum entries of an event ring segment table */
#define  PCICAP_XHCI_HC_HCSPARAMS2_ERST_MAX		0x000000f0
/* ro: Scratchpad buffers that software allocates */
#define  PCICAP_XHCI_HC_HCSPARAMS2_MAX_SCRATCHPAD_BUFS	0xfbe00000
/* ro: Scratchpad buffers are used to save and restore state */
#define  PCICAP_XHCI_HC_HCSPARAMS2_SPR			0x04000000

#define PCICAP_XHCI_HC_HCSPARAMS3		0x0c		/* ro: Structural Parameters 3 */
#define  PCICAP_XHCI_HC_HCSPARAMS3_U1_LATENCY	0x000000ff	/* ro: U1 device exit latency */
#define  PCICAP_XHCI_HC_HCSPARAMS3_U2_LATENCY	0xffff0000	/* ro: U2 device exit latency */

/* ro: Capability Parameters 1 */
#define PCICAP_XHCI_HC_HCCPARAMS1		0x10
/* ro: Takes addresses of 64 bits */
#define  PCICAP_XHCI_HC_HCCPARAMS1_AC64		0x00000001
/* ro: Negotiates bandwidth */
#define  PCICAP_XHCI_HC_HCCPARAMS1_BNC		0x00000002
/* ro: Context size: 64 bytes instead of 32 */
#define  PCICAP_XHCI_HC_HCCPARAMS1_CSZ		0x00000004
/* ro: Port power control */
#define  PCICAP_XHCI_HC_HCCPARAMS1_PPC		0x00000008
/* ro: Port indicators */
#define  PCICAP_XHCI_HC_HCCPARAMS1_PIND		0x00000010
/* ro: Light HC reset is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS1_LHRC		0x00000020
/* ro: Latency tolerance messaging is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS1_LTC		0x00000040
/* ro: No secondary stream IDs */
#define  PCICAP_XHCI_HC_HCCPARAMS1_NSS		0x00000080
/* ro: Parses all event data TRBs */
#define  PCICAP_XHCI_HC_HCCPARAMS1_PAE		0x00000100
/* ro: Gives the completion code Stopped - Short Packet */
#define  PCICAP_XHCI_HC_HCCPARAMS1_SPC		0x00000200
/* ro: Stopped EDTLA is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS1_SEC		0x00000400
/* ro: Matches contiguous frame IDs */
#define  PCICAP_XHCI_HC_HCCPARAMS1_CFC		0x00000800
/* ro: Maximum size of a primary stream array */
#define  PCICAP_XHCI_HC_HCCPARAMS1_MAXPSASIZE	0x0000f000
/* ro: Where extended capabilities begin, in dwords; 0: none */
#define  PCICAP_XHCI_HC_HCCPARAMS1_XECP		0xffff0000

#define PCICAP_XHCI_HC_DBOFF			0x14		/* ro: Doorbell Offset */
#define  PCICAP_XHCI_HC_DBOFF_OFFSET		0xfffffffc	/* ro: Where the doorbells are */

/* ro: Runtime Register Space Offset */
#define PCICAP_XHCI_HC_RTSOFF			0x18
/* ro: Where the runtime registers are */
#define  PCICAP_XHCI_HC_RTSOFF_OFFSET		0xffffffe0

/* ro: Capability Parameters 2 */
#define PCICAP_XHCI_HC_HCCPARAMS2		0x1c
/* ro: U3 entry is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_U3C		0x00000001
/* ro: Tells when the maximum exit latency is too large */
#define  PCICAP_XHCI_HC_HCCPARAMS2_CMC		0x00000002
/* ro: Force save context is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_FSC		0x00000004
/* ro: Compliance transition is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_CTC		0x00000008
/* ro: ESIT payloads can exceed 48 KiB */
#define  PCICAP_XHCI_HC_HCCPARAMS2_LEC		0x00000010
/* ro: Configuration information is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_CIC		0x00000020
/* ro: Extended transfer burst counts are supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_ETC		0x00000040
/* ro: Extended transfer burst counts are in TRBs' TD size */
#define  PCICAP_XHCI_HC_HCCPARAMS2_ETC_TSC	0x00000080
/* ro: Get/Set Extended Property commands are supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_GSC		0x00000100
/* ro: Trusted I/O for virtualization is supported */
#define  PCICAP_XHCI_HC_HCCPARAMS2_VTC		0x00000200

/* op: Operational registers */
#define PCICAP_XHCI_HC_OP_STRIDE		0x400

/* rw, rw1s: USB Command */
#define PCICAP_XHCI_HC_OP_USBCMD		0x00
/* rw: Run/Stop: 1 runs */
#define  PCICAP_XHCI_HC_OP_USBCMD_RS		0x00000001
/* rw1s: Host controller reset: reads 1 until it has ended */
#define  PCICAP_XHCI_HC_OP_USBCMD_HCRST		0x00000002
/* rw: Interrupters may interrupt */
#define  PCICAP_XHCI_HC_OP_USBCMD_INTE		0x00000004
/* rw: Host system errors are signalled */
#define  PCICAP_XHCI_HC_OP_USBCMD_HSEE		0x00000008
/* rw1s: Light host controller reset: reads 1 until it has ended */
#define  PCICAP_XHCI_HC_OP_USBCMD_LHCRST	0x00000080
/* rw1s: Controller save state: reads 0 */
#define  PCICAP_XHCI_HC_OP_USBCMD_CSS		0x00000100
/* rw1s: Controller restore state: reads 0 */
#define  PCICAP_XHCI_HC_OP_USBCMD_CRS		0x00000200
/* rw: A wrap of MFINDEX makes an event */
#define  PCICAP_XHCI_HC_OP_USBCMD_EWE		0x00000400
/* rw: MFINDEX may stop while all ports are in U3 or without a device */
#define  PCICAP_XHCI_HC_OP_USBCMD_EU3S		0x00000800
/* rw: An error tells when the maximum exit latency is too large */
#define  PCICAP_XHCI_HC_OP_USBCMD_CME		0x00002000
/* rw: Extended transfer burst counts are enabled */
#define  PCICAP_XHCI_HC_OP_USBCMD_ETE		0x00004000
/* rw: TRBs have the transfer burst count in TD size */
#define  PCICAP_XHCI_HC_OP_USBCMD_TSC_EN	0x00008000
/* rw: Trusted I/O for virtualization is enabled */
#define  PCICAP_XHCI_HC_OP_USBCMD_VTIOE		0x00010000
#define  PCICAP_XHCI_HC_OP_USBCMD_RESET_VALUE	0x00000000
#define  PCICAP_XHCI_HC_OP_USBCMD_WRITE_MASK	0x0001ef8f
#define  PCICAP_XHCI_HC_OP_USBCMD_KEEP_MASK	0xfffffc7d

/* ro, rw1c: USB Status */
#define PCICAP_XHCI_HC_OP_USBSTS		0x04
/* ro: The controller has halted */
#define  PCICAP_XHCI_HC_OP_USBSTS_HCH		0x00000001
/* rw1c: Host system error */
#define  PCICAP_XHCI_HC_OP_USBSTS_HSE		0x00000004
/* rw1c: An interrupter has an interrupt pending */
#define  PCICAP_XHCI_HC_OP_USBSTS_EINT		0x00000008
/* rw1c: A port changed */
#define  PCICAP_XHCI_HC_OP_USBSTS_PCD		0x00000010
/* ro: State is being saved */
#define  PCICAP_XHCI_HC_OP_USBSTS_SSS		0x00000100
/* ro: State is being restored */
#define  PCICAP_XHCI_HC_OP_USBSTS_RSS		0x00000200
/* rw1c: Saving or restoring state failed */
#define  PCICAP_XHCI_HC_OP_USBSTS_SRE		0x00000400
/* ro: Controller not ready: registers must not be written yet */
#define  PCICAP_XHCI_HC_OP_USBSTS_CNR		0x00000800
/* ro: Internal error of the controller; it needs a reset */
#define  PCICAP_XHCI_HC_OP_USBSTS_HCE		0x00001000
#define  PCICAP_XHCI_HC_OP_USBSTS_RESET_VALUE	0x00000001
#define  PCICAP_XHCI_HC_OP_USBSTS_W1C_MASK	0x0000041c
#define  PCICAP_XHCI_HC_OP_USBSTS_KEEP_MASK	0xffffe000

/* ro: Page Size */
#define PCICAP_XHCI_HC_OP_PAGESIZE		0x08
/* ro: Page sizes that the controller supports */
#define  PCICAP_XHCI_HC_OP_PAGESIZE_SIZES	0x0000ffff

/* rw: Device Notification Control */
#define PCICAP_XHCI_HC_OP_DNCTRL		0x14
/* rw: Types of device notifications that make an event */
#define  PCICAP_XHCI_HC_OP_DNCTRL_N		0x0000ffff
/* Function wake */
#define  PCICAP_XHCI_HC_OP_DNCTRL_N_FWAKE	0x00000002
#define  PCICAP_XHCI_HC_OP_DNCTRL_RESET_VALUE	0x00000000
#define  PCICAP_XHCI_HC_OP_DNCTRL_WRITE_MASK	0x0000ffff

/* wo, rw1s, ro: Command Ring Control */
#define PCICAP_XHCI_HC_OP_CRCR			0x18
/* wo: Ring cycle state; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_RCS		0x0000000000000001
/* rw1s: Command stop: stops after the command that runs; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_CS		0x0000000000000002
/* rw1s: Command abort: ends the command that runs; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_CA		0x0000000000000004
/* ro: The command ring is running */
#define  PCICAP_XHCI_HC_OP_CRCR_CRR		0x0000000000000008
/* wo: Where the command ring is; reads 0 */
#define  PCICAP_XHCI_HC_OP_CRCR_POINTER		0xffffffffffffffc0
#define  PCICAP_XHCI_HC_OP_CRCR_RESET_VALUE	0x0000000000000000
#define  PCICAP_XHCI_HC_OP_CRCR_WRITE_MASK	0xffffffffffffffc7
#define  PCICAP_XHCI_HC_OP_CRCR_KEEP_MASK	0x0000000000000030

/* rw: Device Context Base Address Array Pointer */
#define PCICAP_XHCI_HC_OP_DCBAAP		0x30
/* rw: Where the array is */
#define  PCICAP_XHCI_HC_OP_DCBAAP_POINTER	0xffffffffffffffc0
#define  PCICAP_XHCI_HC_OP_DCBAAP_RESET_VALUE	0x0000000000000000
#define  PCICAP_XHCI_HC_OP_DCBAAP_WRITE_MASK	0xffffffffffffffc0
#define  PCICAP_XHCI_HC_OP_DCBAAP_KEEP_MASK	0xffffffffffffffc0

/* rw: Configure */
#define PCICAP_XHCI_HC_OP_CONFIG		0x38
/* rw: Device slots that are enabled */
#define  PCICAP_XHCI_HC_OP_CONFIG_MAXSLOTSEN	0x000000ff
/* rw: PLC is set as well when a port enters U3 */
#define  PCICAP_XHCI_HC_OP_CONFIG_U3E		0x00000100
/* rw: Input contexts have the configuration information */
#define  PCICAP_XHCI_HC_OP_CONFIG_CIE		0x00000200
#define  PCICAP_XHCI_HC_OP_CONFIG_RESET_VALUE	0x00000000
#define  PCICAP_XHCI_HC_OP_CONFIG_WRITE_MASK	0x000003ff

/* port: Registers of a port */
#define PCICAP_XHCI_HC_PORT_STRIDE		0x10

/* ros, rw1cs, ro, rw1s, rws, wo: Port Status and Control */
#define PCICAP_XHCI_HC_PORT_PORTSC			0x00
/* ros: A device is connected */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CCS			0x00000001
/* rw1cs: The port is enabled; writing 1 disables it */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PED			0x00000002
/* ro: Over-current */
#define  PCICAP_XHCI_HC_PORT_PORTSC_OCA			0x00000008
/* rw1s: Port reset: reads 1 until it has ended */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PR			0x00000010
/* rws: Port link state; a write counts with LWS only */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS			0x000001e0
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U0		0x0
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U1		0x1
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U2		0x2
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_U3		0x3
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_DISABLED	0x4
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_RXDETECT	0x5
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_INACTIVE	0x6
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_POLLING		0x7
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_RECOVERY	0x8
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_HOT_RESET	0x9
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_COMPLIANCE	0xa
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_TEST		0xb
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLS_RESUME		0xf
/* rws: The port has power */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PP			0x00000200
/* ros: Protocol speed ID; the names are those of the default IDs */
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED		0x00003c00
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_UNDEFINED	0x0
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_FULL		0x1
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_LOW		0x2
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_HIGH		0x3
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_SUPER		0x4
#define  PCICAP_XHCI_HC_PORT_PORTSC_SPEED_SUPER_PLUS	0x5
/* rws: Port indicator */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC			0x0000c000
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC_OFF		0x0
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC_AMBER		0x1
#define  PCICAP_XHCI_HC_PORT_PORTSC_PIC_GREEN		0x2
/* wo: Port link state write strobe: PLS is written, too; reads 0 */
#define  PCICAP_XHCI_HC_PORT_PORTSC_LWS			0x00010000
/* rw1cs: CCS changed */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CSC			0x00020000
/* rw1cs: PED changed to 0 */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PEC			0x00040000
/* rw1cs: A warm reset has ended */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WRC			0x00080000
/* rw1cs: OCA changed */
#define  PCICAP_XHCI_HC_PORT_PORTSC_OCC			0x00100000
/* rw1cs: A reset has ended */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PRC			0x00200000
/* rw1cs: The link state changed */
#define  PCICAP_XHCI_HC_PORT_PORTSC_PLC			0x00400000
/* rw1cs: The port could not configure its link partner */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CEC			0x00800000
/* ro: Cold attach status: a device waits for a warm reset */
#define  PCICAP_XHCI_HC_PORT_PORTSC_CAS			0x01000000
/* rws: Wakes up on connect */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WCE			0x02000000
/* rws: Wakes up on disconnect */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WDE			0x04000000
/* rws: Wakes up on over-current */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WOE			0x08000000
/* ro: The device is not removable */
#define  PCICAP_XHCI_HC_PORT_PORTSC_DR			0x40000000
/* rw1s: Warm port reset, of a USB 3 port; reads 0 */
#define  PCICAP_XHCI_HC_PORT_PORTSC_WPR			0x80000000
#define  PCICAP_XHCI_HC_PORT_PORTSC_WRITE_MASK		0x8e01c3f0
#define  PCICAP_XHCI_HC_PORT_PORTSC_W1C_MASK		0x00fe0002
#define  PCICAP_XHCI_HC_PORT_PORTSC_KEEP_MASK		0x0e00c3e0
/* rw: Port Power Management Status and Control; pmsc_usb3 and pmsc_usb2 have its fields */
#define PCICAP_XHCI_HC_PORT_PORTPMSC		0x04

/* rws, rw: Port Power Management Status and Control of a USB 3 port */
#define PCICAP_XHCI_HC_PORT_PMSC_USB3			0x04
/* rws: U1 inactivity timeout; FFh: never */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_U1_TIMEOUT	0x000000ff
/* rws: U2 inactivity timeout; FFh: never */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_U2_TIMEOUT	0x0000ff00
/* rw: Force link PM accept */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_FLA		0x00010000
#define  PCICAP_XHCI_HC_PORT_PMSC_USB3_WRITE_MASK	0x0001ffff

/* ro, rw: Port Power Management Status and Control of a USB 2 port */
#define PCICAP_XHCI_HC_PORT_PMSC_USB2				0x04
/* ro: L1 status */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S			0x00000007
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_INVALID		0x0
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_SUCCESS		0x1
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_NOT_YET		0x2
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_NOT_SUPPORTED	0x3
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S_TIMEOUT		0x4
/* rw: Remote wake from L1 is enabled */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_RWE			0x00000008
/* rw: Best effort service latency, or HIRD */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_BESL			0x000000f0
/* rw: Slot of the device behind the port */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_L1_DEVICE_SLOT		0x0000ff00
/* rw: Hardware LPM is enabled */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_HLE			0x00010000
/* rw: Port test control */
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC			0xf0000000
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_NONE			0x0
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_J_STATE		0x1
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_K_STATE		0x2
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_SE0_NAK		0x3
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_PACKET		0x4
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_FORCE		0x5
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC_ERROR		0xf
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_WRITE_MASK		0xf001fff8
#define  PCICAP_XHCI_HC_PORT_PMSC_USB2_KEEP_MASK		0xfffffff8
/* rw: Port Link Info, of a USB 3 port; li_usb3 has its fields */
#define PCICAP_XHCI_HC_PORT_PORTLI		0x08

/* rw, ro: Port Link Info of a USB 3 port */
#define PCICAP_XHCI_HC_PORT_LI_USB3			0x08
/* rw: Errors of the link */
#define  PCICAP_XHCI_HC_PORT_LI_USB3_LINK_ERROR_COUNT	0x0000ffff
/* ro: Lanes that receive */
#define  PCICAP_XHCI_HC_PORT_LI_USB3_RLC		0x000f0000
/* ro: Lanes that transmit */
#define  PCICAP_XHCI_HC_PORT_LI_USB3_TLC		0x00f00000
#define  PCICAP_XHCI_HC_PORT_LI_USB3_WRITE_MASK		0x0000ffff
#define  PCICAP_XHCI_HC_PORT_LI_USB3_KEEP_MASK		0xff00ffff
/* rw: Port Hardware LPM Control, of a USB 2 port; hlpmc_usb2 has its fields */
#define PCICAP_XHCI_HC_PORT_PORTHLPMC		0x0c

/* rws: Port Hardware LPM Control of a USB 2 port */
#define PCICAP_XHCI_HC_PORT_HLPMC_USB2			0x0c
/* rws: Which latencies are used */
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM		0x00000003
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM_BESL	0x0
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM_BOTH	0x1
/* rws: L1 inactivity timeout */
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_L1_TIMEOUT	0x000003fc
/* rws: Best effort service latency deep */
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_BESLD		0x00003c00
#define  PCICAP_XHCI_HC_PORT_HLPMC_USB2_WRITE_MASK	0x00003fff

/* runtime: Runtime registers */
#define PCICAP_XHCI_HC_RUNTIME_STRIDE		0x20

#define PCICAP_XHCI_HC_RUNTIME_MFINDEX		0x00		/* ro: Microframe Index */
#define  PCICAP_XHCI_HC_RUNTIME_MFINDEX_INDEX	0x00003fff	/* ro: Microframe that is current */

/* intr: Registers of an interrupter */
#define PCICAP_XHCI_HC_INTR_STRIDE		0x20

/* rw1c, rw: Interrupter Management */
#define PCICAP_XHCI_HC_INTR_IMAN		0x00
/* rw1c: An interrupt is pending */
#define  PCICAP_XHCI_HC_INTR_IMAN_IP		0x00000001
/* rw: Interrupts are enabled */
#define  PCICAP_XHCI_HC_INTR_IMAN_IE		0x00000002
#define  PCICAP_XHCI_HC_INTR_IMAN_RESET_VALUE	0x00000000
#define  PCICAP_XHCI_HC_INTR_IMAN_WRITE_MASK	0x00000002
#define  PCICAP_XHCI_HC_INTR_IMAN_W1C_MASK	0x00000001
#define  PCICAP_XHCI_HC_INTR_IMAN_KEEP_MASK	0xfffffffe

/* rw: Interrupter Moderation */
#define PCICAP_XHCI_HC_INTR_IMOD		0x04
/* rw: Least time between interrupts, 0: any */
#define  PCICAP_XHCI_HC_INTR_IMOD_IMODI		0x0000ffff
/* rw: Time until the next may come */
#define  PCICAP_XHCI_HC_INTR_IMOD_IMODC		0xffff0000

/* rw: Event Ring Segment Table Size */
#define PCICAP_XHCI_HC_INTR_ERSTSZ		0x08
/* rw: Entries of the table */
#define  PCICAP_XHCI_HC_INTR_ERSTSZ_SIZE	0x0000ffff
#define  PCICAP_XHCI_HC_INTR_ERSTSZ_RESET_VALUE	0x00000000
#define  PCICAP_XHCI_HC_INTR_ERSTSZ_WRITE_MASK	0x0000ffff

/* rw: Event Ring Segment Table Base Address */
#define PCICAP_XHCI_HC_INTR_ERSTBA		0x10
/* rw: Where the table is */
#define  PCICAP_XHCI_HC_INTR_ERSTBA_POINTER	0xffffffffffffffc0
#define  PCICAP_XHCI_HC_INTR_ERSTBA_RESET_VALUE	0x0000000000000000
#define  PCICAP_XHCI_HC_INTR_ERSTBA_WRITE_MASK	0xffffffffffffffc0

/* rw, rw1c: Event Ring Dequeue Pointer */
#define PCICAP_XHCI_HC_INTR_ERDP		0x18
/* rw: Low bits of the segment that the pointer is in */
#define  PCICAP_XHCI_HC_INTR_ERDP_DESI		0x0000000000000007
/* rw1c: Event handler busy: the software has not taken all events */
#define  PCICAP_XHCI_HC_INTR_ERDP_EHB		0x0000000000000008
/* rw: Where the software takes the next event */
#define  PCICAP_XHCI_HC_INTR_ERDP_POINTER	0xfffffffffffffff0
#define  PCICAP_XHCI_HC_INTR_ERDP_RESET_VALUE	0x0000000000000000
#define  PCICAP_XHCI_HC_INTR_ERDP_WRITE_MASK	0xfffffffffffffff7
#define  PCICAP_XHCI_HC_INTR_ERDP_W1C_MASK	0x0000000000000008
#define  PCICAP_XHCI_HC_INTR_ERDP_KEEP_MASK	0xfffffffffffffff7

/* doorbell: Doorbell of a slot; that of 0 is the command ring's */
#define PCICAP_XHCI_HC_DOORBELL_STRIDE		0x04

/* wo: Doorbell */
#define PCICAP_XHCI_HC_DOORBELL_DB		0x00
/* wo: Endpoint: the context's index; of the command ring, 0 */
#define  PCICAP_XHCI_HC_DOORBELL_DB_TARGET	0x000000ff
/* wo: Stream that has work */
#define  PCICAP_XHCI_HC_DOORBELL_DB_STREAM_ID	0xffff0000
#define  PCICAP_XHCI_HC_DOORBELL_DB_WRITE_MASK	0xffff00ff

/* xcap: An extended capability */

/* ro: ID and next, and what the first dword has beside: usblegsup is that of legacy support */
#define PCICAP_XHCI_HC_XCAP_CAP					0x00
/* ro: Which capability it is */
#define  PCICAP_XHCI_HC_XCAP_CAP_ID				0x000000ff
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_LEGACY			0x1
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_PROTOCOL			0x2
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_PM				0x3
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_VIRTUALIZATION		0x4
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_MESSAGE_INTERRUPT		0x5
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_LOCAL_MEMORY		0x6
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_DEBUG			0xa
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_EXTENDED_MESSAGE_INTERRUPT	0x11
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_INTEL			0xc0
#define  PCICAP_XHCI_HC_XCAP_CAP_ID_INTEL_SPR_SHADOW		0xce
/* ro: Dwords to the next; 0: it is the last */
#define  PCICAP_XHCI_HC_XCAP_CAP_NEXT				0x0000ff00
/* ro: Minor revision of the protocol, in BCD */
#define  PCICAP_XHCI_HC_XCAP_CAP_MINOR				0x00ff0000
/* ro: Major revision of the protocol, in BCD */
#define  PCICAP_XHCI_HC_XCAP_CAP_MAJOR				0xff000000
/* ro: The firmware has the controller */
#define  PCICAP_XHCI_HC_XCAP_CAP_BIOS_OWNED			0x00010000
/* ro: The operating system asks for the controller or has it */
#define  PCICAP_XHCI_HC_XCAP_CAP_OS_OWNED			0x01000000

/* ro, rw: USB Legacy Support */
#define PCICAP_XHCI_HC_XCAP_USBLEGSUP			0x00
/* ro: Which capability it is */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_ID		0x000000ff
/* ro: Dwords to the next; 0: it is the last */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_NEXT		0x0000ff00
/* rw: The firmware has the controller */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_BIOS_OWNED	0x00010000
/* rw: The operating system asks for the controller or has it */
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_OS_OWNED		0x01000000
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_WRITE_MASK	0x01010000
#define  PCICAP_XHCI_HC_XCAP_USBLEGSUP_KEEP_MASK	0xffff0000

/* rw, ro, rw1c: USB Legacy Support Control and Status */
#define PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS			0x04
/* rw: An event of the controller makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI			0x00000001
/* rw: A host system error makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_HSE		0x00000010
/* rw: A change of the owner makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_OS_OWNED		0x00002000
/* rw: A write of the Command register makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_PCI_COMMAND	0x00004000
/* rw: A write of the BAR makes an SMI */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_BAR		0x00008000
/* ro: As EINT of USBSTS */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENT			0x00010000
/* ro: As HSE of USBSTS */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_HSE			0x00100000
/* rw1c: What was changed or written */
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS		0xe0000000
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS_OWNER		0x20000000
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS_COMMAND	0x40000000
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS_BAR		0x80000000
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_WRITE_MASK		0x0000e011
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_W1C_MASK		0xe0000000
#define  PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_KEEP_MASK		0x000effff
/* ro: Four characters, the first one lowest */
#define PCICAP_XHCI_HC_XCAP_PROTOCOL_NAME	0x04
#define  PCICAP_XHCI_HC_XCAP_PROTOCOL_NAME_USB	0x20425355

/* ro: Which ports speak the protocol */
#define PCICAP_XHCI_HC_XCAP_PORTS		0x08
/* ro: Number of the first port, from 1 */
#define  PCICAP_XHCI_HC_XCAP_PORTS_FIRST	0x000000ff
/* ro: Number of ports */
#define  PCICAP_XHCI_HC_XCAP_PORTS_COUNT	0x0000ff00
/* ro: L1 is supported, as in xHCI 0.96 */
#define  PCICAP_XHCI_HC_XCAP_PORTS_L1C		0x00010000
/* ro: High-speed devices only */
#define  PCICAP_XHCI_HC_XCAP_PORTS_HSO		0x00020000
/* ro: Ports are those of an integrated hub */
#define  PCICAP_XHCI_HC_XCAP_PORTS_IHI		0x00040000
/* ro: Hardware LPM is supported */
#define  PCICAP_XHCI_HC_XCAP_PORTS_HLC		0x00080000
/* ro: BESL is supported */
#define  PCICAP_XHCI_HC_XCAP_PORTS_BLC		0x00100000
/* ro: Soft errors of the link are counted */
#define  PCICAP_XHCI_HC_XCAP_PORTS_LSECC	0x01000000
/* ro: Hubs behind each other, 0: as many as USB allows */
#define  PCICAP_XHCI_HC_XCAP_PORTS_MHD		0x0e000000
/* ro: Number of speed IDs; 0: those that are default */
#define  PCICAP_XHCI_HC_XCAP_PORTS_PSIC		0xf0000000

/* ro: Slot type */
#define PCICAP_XHCI_HC_XCAP_SLOT		0x0c
/* ro: What Enable Slot is told for a device of the protocol */
#define  PCICAP_XHCI_HC_XCAP_SLOT_TYPE		0x0000001f

/* ro: Protocol Speed ID */
#define PCICAP_XHCI_HC_XCAP_PSI				0x10
/* ro: What PORTSC has for this speed */
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIV			0x0000000f
/* ro: Unit of the mantissa */
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE			0x00000030
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_BITS		0x0
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_KILOBITS		0x1
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_MEGABITS		0x2
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIE_GIGABITS		0x3
/* ro: Which direction it is of */
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT			0x000000c0
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT_SYMMETRIC		0x0
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT_RX			0x2
#define  PCICAP_XHCI_HC_XCAP_PSI_PLT_TX			0x3
/* ro: Full duplex */
#define  PCICAP_XHCI_HC_XCAP_PSI_PFD			0x00000100
/* ro: Link protocol */
#define  PCICAP_XHCI_HC_XCAP_PSI_LP			0x0000c000
#define  PCICAP_XHCI_HC_XCAP_PSI_LP_SUPER_SPEED		0x0
#define  PCICAP_XHCI_HC_XCAP_PSI_LP_SUPER_SPEED_PLUS	0x1
/* ro: Mantissa of the bits in a second */
#define  PCICAP_XHCI_HC_XCAP_PSI_PSIM			0xffff0000

/* Where the capability msix says: msix, registers: MSI-X table */
#define PCICAP_XHCI_MSIX_MIN_SIZE		0x10

/* msix: MSI-X table */

/* entry: One vector */
#define PCICAP_XHCI_MSIX_ENTRY			0x00
#define PCICAP_XHCI_MSIX_ENTRY_STRIDE		0x10

/* rw: Bits 31 to 2 of the message address */
#define PCICAP_XHCI_MSIX_ENTRY_ADDR_LO			0x00
/* rw: Address bits 31 to 2 */
#define  PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_ADDRESS		0xfffffffc
#define  PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_WRITE_MASK	0xfffffffc
#define PCICAP_XHCI_MSIX_ENTRY_ADDR_HI		0x04	/* rw: Address bits 63 to 32 */
#define PCICAP_XHCI_MSIX_ENTRY_DATA		0x08	/* rw: Message data */

/* rw: Mask and steering tag */
#define PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL			0x0c
/* rw: Masks the vector */
#define  PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_MASK		0x00000001
/* rw: TPH steering tag */
#define  PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG	0xffff0000
#define  PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK		0xffff0001

/* Where the capability msix says: msix_pba, registers: MSI-X pending bits */
#define PCICAP_XHCI_MSIX_PBA_MIN_SIZE		0x08

/* msix_pba: MSI-X pending bits */
#define PCICAP_XHCI_MSIX_PBA_PENDING		0x00	/* ro: A bit for each vector */

/* trb: Any transfer request block, of any ring */
#define PCICAP_XHCI_TRB_STRIDE			0x10
#define PCICAP_XHCI_TRB_PARAMETER		0x00	/* rw: Of the type */
#define PCICAP_XHCI_TRB_STATUS			0x08	/* rw: Of the type */

/* rw: What it is */
#define PCICAP_XHCI_TRB_CONTROL				0x0c
/* rw: Changes with each pass of the ring */
#define  PCICAP_XHCI_TRB_CONTROL_CYCLE			0x00000001
/* rw: Of the type */
#define  PCICAP_XHCI_TRB_CONTROL_FLAGS			0x000003fe
/* rw: TRB type */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE			0x0000fc00
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NORMAL		0x1
/* Setup stage */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_SETUP		0x2
/* Data stage */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_DATA		0x3
/* Status stage */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_STATUS		0x4
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_ISOCH		0x5
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_LINK		0x6
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_EVENT_DATA	0x7
/* Of a transfer ring */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NO_OP		0x8
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_ENABLE_SLOT	0x9
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_DISABLE_SLOT	0xa
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_ADDRESS_DEVICE	0xb
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_CONFIGURE_EP	0xc
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_EVAL_CONTEXT	0xd
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_RESET_EP		0xe
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_STOP_EP		0xf
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_SET_DEQUEUE	0x10
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_RESET_DEVICE	0x11
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_FORCE_EVENT	0x12
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NEGOTIATE_BW	0x13
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_SET_LATENCY	0x14
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_GET_BANDWIDTH	0x15
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_FORCE_HEADER	0x16
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NO_OP_COMMAND	0x17
/* Event: a transfer */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_TRANSFER		0x20
/* Event: a command is complete */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_COMPLETION	0x21
/* Event: a port changed */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_PORT_STATUS	0x22
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_BANDWIDTH		0x23
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_DOORBELL		0x24
/* Event: of the controller */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_CONTROLLER	0x25
/* Event: a device notification */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NOTIFICATION	0x26
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_MFINDEX_WRAP	0x27
/* rw: Of the type */
#define  PCICAP_XHCI_TRB_CONTROL_MORE			0xffff0000

/* transfer: TRB of a transfer ring */
#define PCICAP_XHCI_TRANSFER_STRIDE		0x10

/* rw: What it is */
#define PCICAP_XHCI_TRANSFER_CONTROL				0x0c
/* rw: Changes with each pass of the ring */
#define  PCICAP_XHCI_TRANSFER_CONTROL_CYCLE			0x00000001
/* rw: TRB type */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE			0x0000fc00
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NORMAL		0x1
/* Setup stage */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_SETUP		0x2
/* Data stage */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_DATA			0x3
/* Status stage */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_STATUS		0x4
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_ISOCH		0x5
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_LINK			0x6
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_EVENT_DATA		0x7
/* Of a transfer ring */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NO_OP		0x8
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_ENABLE_SLOT		0x9
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_DISABLE_SLOT		0xa
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_ADDRESS_DEVICE	0xb
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_CONFIGURE_EP		0xc
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_EVAL_CONTEXT		0xd
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_RESET_EP		0xe
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_STOP_EP		0xf
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_SET_DEQUEUE		0x10
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_RESET_DEVICE		0x11
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_FORCE_EVENT		0x12
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NEGOTIATE_BW		0x13
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_SET_LATENCY		0x14
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_GET_BANDWIDTH	0x15
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_FORCE_HEADER		0x16
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NO_OP_COMMAND	0x17
/* Event: a transfer */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_TRANSFER		0x20
/* Event: a command is complete */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_COMPLETION		0x21
/* Event: a port changed */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_PORT_STATUS		0x22
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_BANDWIDTH		0x23
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_DOORBELL		0x24
/* Event: of the controller */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_CONTROLLER		0x25
/* Event: a device notification */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NOTIFICATION		0x26
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_MFINDEX_WRAP		0x27
/* rw: The next one is evaluated before another endpoint's */
#define  PCICAP_XHCI_TRANSFER_CONTROL_ENT			0x00000002
/* rw: The cycle bit changes behind it */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TOGGLE			0x00000002
/* rw: A short packet makes an event */
#define  PCICAP_XHCI_TRANSFER_CONTROL_ISP			0x00000004
/* rw: Memory is accessed without snooping */
#define  PCICAP_XHCI_TRANSFER_CONTROL_NO_SNOOP			0x00000008
/* rw: The next one is of the same transfer */
#define  PCICAP_XHCI_TRANSFER_CONTROL_CHAIN			0x00000010
/* rw: Its completion makes an event */
#define  PCICAP_XHCI_TRANSFER_CONTROL_IOC			0x00000020
/* rw: The data is in place of the pointer */
#define  PCICAP_XHCI_TRANSFER_CONTROL_IDT			0x00000040
/* rw: Bursts of the transfer, minus 1 */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TBC			0x00000180
/* rw: Its event raises no interrupt */
#define  PCICAP_XHCI_TRANSFER_CONTROL_BEI			0x00000200
/* rw: Which data stage follows */
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES			0x00030000
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES_NONE		0x0
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES_OUT		0x2
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES_IN			0x3
/* rw: From the device */
#define  PCICAP_XHCI_TRANSFER_CONTROL_IN			0x00010000
/* rw: Packets of the last burst, minus 1 */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TLBPC			0x000f0000
/* rw: When it begins */
#define  PCICAP_XHCI_TRANSFER_CONTROL_FRAME_ID			0x7ff00000
/* rw: It begins as soon as possible */
#define  PCICAP_XHCI_TRANSFER_CONTROL_SIA			0x80000000
/* rw: Where the data or the next segment is, or data */
#define PCICAP_XHCI_TRANSFER_POINTER		0x00
#define PCICAP_XHCI_TRANSFER_REQUEST_TYPE	0x00	/* rw: bmRequestType of the request */
#define PCICAP_XHCI_TRANSFER_REQUEST		0x01	/* rw: bRequest */
#define PCICAP_XHCI_TRANSFER_VALUE		0x02	/* rw: wValue */
#define PCICAP_XHCI_TRANSFER_INDEX		0x04	/* rw: wIndex */
#define PCICAP_XHCI_TRANSFER_LENGTH		0x06	/* rw: wLength */

/* rw: How much it is */
#define PCICAP_XHCI_TRANSFER_STATUS			0x08
/* rw: Of the buffer */
#define  PCICAP_XHCI_TRANSFER_STATUS_LENGTH		0x0001ffff
/* rw: Packets that follow in the transfer */
#define  PCICAP_XHCI_TRANSFER_STATUS_TD_SIZE		0x003e0000
/* rw: Which one gets the event */
#define  PCICAP_XHCI_TRANSFER_STATUS_INTERRUPTER	0xffc00000

/* command: TRB of the command ring */
#define PCICAP_XHCI_COMMAND_STRIDE		0x10

/* rw: What it is */
#define PCICAP_XHCI_COMMAND_CONTROL				0x0c
/* rw: Changes with each pass of the ring */
#define  PCICAP_XHCI_COMMAND_CONTROL_CYCLE			0x00000001
/* rw: TRB type */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE			0x0000fc00
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NORMAL		0x1
/* Setup stage */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_SETUP			0x2
/* Data stage */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_DATA			0x3
/* Status stage */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_STATUS		0x4
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_ISOCH			0x5
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_LINK			0x6
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_EVENT_DATA		0x7
/* Of a transfer ring */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NO_OP			0x8
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_ENABLE_SLOT		0x9
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_DISABLE_SLOT		0xa
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_ADDRESS_DEVICE	0xb
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_CONFIGURE_EP		0xc
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_EVAL_CONTEXT		0xd
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_RESET_EP		0xe
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_STOP_EP		0xf
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_SET_DEQUEUE		0x10
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_RESET_DEVICE		0x11
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_FORCE_EVENT		0x12
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NEGOTIATE_BW		0x13
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_SET_LATENCY		0x14
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_GET_BANDWIDTH		0x15
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_FORCE_HEADER		0x16
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NO_OP_COMMAND		0x17
/* Event: a transfer */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_TRANSFER		0x20
/* Event: a command is complete */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_COMPLETION		0x21
/* Event: a port changed */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_PORT_STATUS		0x22
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_BANDWIDTH		0x23
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_DOORBELL		0x24
/* Event: of the controller */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_CONTROLLER		0x25
/* Event: a device notification */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NOTIFICATION		0x26
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_MFINDEX_WRAP		0x27
/* rw: The cycle bit changes behind it */
#define  PCICAP_XHCI_COMMAND_CONTROL_TOGGLE			0x00000002
/* rw: The next one is of the same transfer */
#define  PCICAP_XHCI_COMMAND_CONTROL_CHAIN			0x00000010
/* rw: Its completion makes an event */
#define  PCICAP_XHCI_COMMAND_CONTROL_IOC			0x00000020
/* rw: No SET_ADDRESS is sent */
#define  PCICAP_XHCI_COMMAND_CONTROL_BSR			0x00000200
/* rw: The device is deconfigured */
#define  PCICAP_XHCI_COMMAND_CONTROL_DC				0x00000200
/* rw: The state of the transfer is kept */
#define  PCICAP_XHCI_COMMAND_CONTROL_TSP			0x00000200
/* rw: As the supported protocol has it */
#define  PCICAP_XHCI_COMMAND_CONTROL_SLOT_TYPE			0x001f0000
/* rw: Index of its context */
#define  PCICAP_XHCI_COMMAND_CONTROL_ENDPOINT			0x001f0000
/* rw: The device is about to be suspended */
#define  PCICAP_XHCI_COMMAND_CONTROL_SUSPEND			0x00800000
/* rw: Virtual function */
#define  PCICAP_XHCI_COMMAND_CONTROL_VF				0x00ff0000
/* rw: Best effort latency tolerance */
#define  PCICAP_XHCI_COMMAND_CONTROL_BELT			0x0fff0000
/* rw: As of PORTSC, of the bandwidth */
#define  PCICAP_XHCI_COMMAND_CONTROL_SPEED			0x000f0000
/* rw: Root hub port */
#define  PCICAP_XHCI_COMMAND_CONTROL_PORT			0xff000000
/* rw: Slot of the device */
#define  PCICAP_XHCI_COMMAND_CONTROL_SLOT			0xff000000
#define  PCICAP_XHCI_COMMAND_CONTROL_WRITE_MASK			0xfffffe33
#define  PCICAP_XHCI_COMMAND_CONTROL_KEEP_MASK			0xfffffe33
/* rw: Where the context or the next segment is */
#define PCICAP_XHCI_COMMAND_POINTER		0x00

/* rw: Where the endpoint goes on */
#define PCICAP_XHCI_COMMAND_DEQUEUE		0x00
/* rw: Cycle bit of the TRB there */
#define  PCICAP_XHCI_COMMAND_DEQUEUE_CYCLE	0x0000000000000001
/* rw: Stream context type */
#define  PCICAP_XHCI_COMMAND_DEQUEUE_SCT	0x000000000000000e
/* rw: Where it is */
#define  PCICAP_XHCI_COMMAND_DEQUEUE_POINTER	0xfffffffffffffff0

#define PCICAP_XHCI_COMMAND_STATUS		0x08		/* rw: Of the type */
#define  PCICAP_XHCI_COMMAND_STATUS_STREAM	0xffff0000	/* rw: Stream */
#define  PCICAP_XHCI_COMMAND_STATUS_INTERRUPTER	0xffc00000	/* rw: Which one gets the event */
#define  PCICAP_XHCI_COMMAND_STATUS_WRITE_MASK	0xffff0000
#define  PCICAP_XHCI_COMMAND_STATUS_KEEP_MASK	0xffff0000

/* event: TRB of an event ring */
#define PCICAP_XHCI_EVENT_STRIDE		0x10

/* ro: What it is */
#define PCICAP_XHCI_EVENT_CONTROL			0x0c
/* ro: Changes with each pass of the ring */
#define  PCICAP_XHCI_EVENT_CONTROL_CYCLE		0x00000001
/* ro: TRB type */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE			0x0000fc00
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NORMAL		0x1
/* Setup stage */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_SETUP		0x2
/* Data stage */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_DATA		0x3
/* Status stage */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_STATUS		0x4
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_ISOCH		0x5
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_LINK		0x6
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_EVENT_DATA	0x7
/* Of a transfer ring */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NO_OP		0x8
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_ENABLE_SLOT	0x9
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_DISABLE_SLOT	0xa
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_ADDRESS_DEVICE	0xb
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_CONFIGURE_EP	0xc
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_EVAL_CONTEXT	0xd
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_RESET_EP	0xe
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_STOP_EP		0xf
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_SET_DEQUEUE	0x10
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_RESET_DEVICE	0x11
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_FORCE_EVENT	0x12
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NEGOTIATE_BW	0x13
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_SET_LATENCY	0x14
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_GET_BANDWIDTH	0x15
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_FORCE_HEADER	0x16
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NO_OP_COMMAND	0x17
/* Event: a transfer */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_TRANSFER	0x20
/* Event: a command is complete */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_COMPLETION	0x21
/* Event: a port changed */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_PORT_STATUS	0x22
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_BANDWIDTH	0x23
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_DOORBELL	0x24
/* Event: of the controller */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_CONTROLLER	0x25
/* Event: a device notification */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NOTIFICATION	0x26
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_MFINDEX_WRAP	0x27
/* ro: What an Event Data TRB had is in place of the pointer */
#define  PCICAP_XHCI_EVENT_CONTROL_EVENT_DATA		0x00000004
/* ro: Index of its context */
#define  PCICAP_XHCI_EVENT_CONTROL_ENDPOINT		0x001f0000
/* ro: Virtual function */
#define  PCICAP_XHCI_EVENT_CONTROL_VF			0x00ff0000
/* ro: Slot of the device */
#define  PCICAP_XHCI_EVENT_CONTROL_SLOT			0xff000000
#define PCICAP_XHCI_EVENT_POINTER		0x00	/* ro: The TRB that it is of, or data */

#define PCICAP_XHCI_EVENT_PORT			0x00		/* ro: Which port changed */
#define  PCICAP_XHCI_EVENT_PORT_ID		0xff000000	/* ro: Number of the port, from 1 */

/* ro: How it went */
#define PCICAP_XHCI_EVENT_STATUS				0x08
/* ro: Bytes that were not transferred, or what the command gives */
#define  PCICAP_XHCI_EVENT_STATUS_LENGTH			0x00ffffff
/* ro: Completion code */
#define  PCICAP_XHCI_EVENT_STATUS_CODE				0xff000000
#define  PCICAP_XHCI_EVENT_STATUS_CODE_INVALID			0x0
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SUCCESS			0x1
#define  PCICAP_XHCI_EVENT_STATUS_CODE_DATA_BUFFER		0x2
#define  PCICAP_XHCI_EVENT_STATUS_CODE_BABBLE			0x3
#define  PCICAP_XHCI_EVENT_STATUS_CODE_USB_TRANSACTION		0x4
#define  PCICAP_XHCI_EVENT_STATUS_CODE_TRB			0x5
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STALL			0x6
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RESOURCE			0x7
#define  PCICAP_XHCI_EVENT_STATUS_CODE_BANDWIDTH		0x8
#define  PCICAP_XHCI_EVENT_STATUS_CODE_NO_SLOTS			0x9
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STREAM_TYPE		0xa
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SLOT_DISABLED		0xb
#define  PCICAP_XHCI_EVENT_STATUS_CODE_ENDPOINT_DISABLED	0xc
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SHORT_PACKET		0xd
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_UNDERRUN		0xe
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_OVERRUN		0xf
#define  PCICAP_XHCI_EVENT_STATUS_CODE_VF_RING_FULL		0x10
#define  PCICAP_XHCI_EVENT_STATUS_CODE_PARAMETER		0x11
#define  PCICAP_XHCI_EVENT_STATUS_CODE_BANDWIDTH_OVERRUN	0x12
#define  PCICAP_XHCI_EVENT_STATUS_CODE_CONTEXT_STATE		0x13
#define  PCICAP_XHCI_EVENT_STATUS_CODE_NO_PING			0x14
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_FULL		0x15
#define  PCICAP_XHCI_EVENT_STATUS_CODE_INCOMPATIBLE		0x16
#define  PCICAP_XHCI_EVENT_STATUS_CODE_MISSED_SERVICE		0x17
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_STOPPED		0x18
#define  PCICAP_XHCI_EVENT_STATUS_CODE_ABORTED			0x19
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STOPPED			0x1a
/* The length is not valid */
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STOPPED_LENGTH		0x1b
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STOPPED_SHORT		0x1c
#define  PCICAP_XHCI_EVENT_STATUS_CODE_EXIT_LATENCY		0x1d
#define  PCICAP_XHCI_EVENT_STATUS_CODE_ISOCH_OVERRUN		0x1f
#define  PCICAP_XHCI_EVENT_STATUS_CODE_EVENT_LOST		0x20
#define  PCICAP_XHCI_EVENT_STATUS_CODE_UNDEFINED		0x21
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STREAM_ID		0x22
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SECONDARY_BW		0x23
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SPLIT_TRANSACTION	0x24

/* erst_entry: Entry of an event ring segment table */
#define PCICAP_XHCI_ERST_ENTRY_STRIDE		0x10

/* rw: Ring Segment Base Address */
#define PCICAP_XHCI_ERST_ENTRY_BASE		0x00
/* rw: Where the segment is */
#define  PCICAP_XHCI_ERST_ENTRY_BASE_POINTER	0xffffffffffffffc0
#define  PCICAP_XHCI_ERST_ENTRY_BASE_WRITE_MASK	0xffffffffffffffc0
#define  PCICAP_XHCI_ERST_ENTRY_BASE_KEEP_MASK	0xffffffffffffffc0

/* rw: Ring Segment Size */
#define PCICAP_XHCI_ERST_ENTRY_SEGMENT			0x08
/* rw: TRBs of the segment */
#define  PCICAP_XHCI_ERST_ENTRY_SEGMENT_SIZE		0x0000ffff
#define  PCICAP_XHCI_ERST_ENTRY_SEGMENT_WRITE_MASK	0x0000ffff
#define  PCICAP_XHCI_ERST_ENTRY_SEGMENT_KEEP_MASK	0x0000ffff
/* clang-format on */

/**
 * pcicap_xhci_id() - which entry of the table of devices a function has
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
pcicap_xhci_id(uint16_t vendor, uint16_t device, uint32_t class_code,
	       uint32_t subvendor, uint32_t subdevice)
{
	static const struct pcicap_device_id ids[] = {
		{ PCICAP_ANY_ID, 0, PCICAP_ANY_ID, 0x0c0330, PCICAP_ANY_ID, PCICAP_ANY_ID, 0 },
	};

	return pcicap_id_find(ids, 1, vendor, device, class_code, subvendor,
			      subdevice);
}

/**
 * pcicap_xhci_matches() - is a function one of these devices?
 * @vendor: vendor ID
 * @device: device ID
 * @class_code: class, subclass and programming interface: 24 bits
 *
 * Return: whether an entry of the table has all three, and wants no subsystem.
 */
static inline bool
pcicap_xhci_matches(uint16_t vendor, uint16_t device, uint32_t class_code)
{
	return pcicap_xhci_id(vendor, device, class_code, PCICAP_ANY_ID,
			      PCICAP_ANY_ID) != NULL;
}

/**
 * pcicap_xhci_hc_want() - what to map for BAR 0: Capability, operational and
 * runtime registers, and doorbells
 *
 * Return: a wish for the functions that map: -ERANGE from them if the BAR is
 * shorter than the spec says.
 */
static inline struct pcicap_want
pcicap_xhci_hc_want(void)
{
	struct pcicap_want want = {
		PCICAP_XHCI_HC_BAR,
		false,
		PCICAP_CACHE_UC,
		PCICAP_XHCI_HC_MIN_SIZE,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_xhci_hc - Capability, operational and runtime registers,
 * and doorbells
 * @view: where it is
 * @capbase_caplength: read once: the layout depends on it
 * @hcsparams1_maxintrs: read once: the layout depends on it
 * @hcsparams1_maxports: read once: the layout depends on it
 * @hcsparams1_maxslots: read once: the layout depends on it
 * @hccparams1_xecp: read once: the layout depends on it
 * @dboff_offset: read once: the layout depends on it
 * @rtsoff_offset: read once: the layout depends on it
 *
 * Made by pcicap_xhci_hc_map() only.
 */
struct pcicap_xhci_hc {
	struct pcicap_mmio view;
	uint32_t capbase_caplength;
	uint32_t hcsparams1_maxintrs;
	uint32_t hcsparams1_maxports;
	uint32_t hcsparams1_maxslots;
	uint32_t hccparams1_xecp;
	uint32_t dboff_offset;
	uint32_t rtsoff_offset;
};

/* Capability Register Length and Interface Version Number */
struct pcicap_xhci_hc_capbase {
	uint32_t raw;
};

/* Where the operational registers are (raw; quantity in bytes) */
static inline uint32_t
pcicap_xhci_hc_capbase_caplength(struct pcicap_xhci_hc_capbase r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_CAPBASE_CAPLENGTH);
}

/* Version of the interface, in BCD */
static inline uint32_t
pcicap_xhci_hc_capbase_hciversion(struct pcicap_xhci_hc_capbase r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_CAPBASE_HCIVERSION) >> 16);
}

/**
 * pcicap_xhci_hc_read_capbase() - read: Capability Register Length and
 * Interface Version Number
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.1 and 5.3.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_capbase(const struct pcicap_xhci_hc *v,
			    struct pcicap_xhci_hc_capbase *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_CAPBASE, &val->raw);
}

/*
 * Capability Register Length and Interface Version Number: the load alone;
 * see pcicap_xhci_hc_bare()
 */
static inline struct pcicap_xhci_hc_capbase
pcicap_xhci_hc_load_capbase(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_capbase r = { pcicap_mmio_load32(&v->view,
							       PCICAP_XHCI_HC_CAPBASE) };

	return r;
}

/* Structural Parameters 1 */
struct pcicap_xhci_hc_hcsparams1 {
	uint32_t raw;
};

/* Number of device slots */
static inline uint32_t
pcicap_xhci_hc_hcsparams1_maxslots(struct pcicap_xhci_hc_hcsparams1 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_HCSPARAMS1_MAXSLOTS);
}

/* Number of interrupters */
static inline uint32_t
pcicap_xhci_hc_hcsparams1_maxintrs(struct pcicap_xhci_hc_hcsparams1 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_HCSPARAMS1_MAXINTRS) >> 8);
}

/* Number of ports */
static inline uint32_t
pcicap_xhci_hc_hcsparams1_maxports(struct pcicap_xhci_hc_hcsparams1 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_HCSPARAMS1_MAXPORTS) >> 24);
}

/**
 * pcicap_xhci_hc_read_hcsparams1() - read: Structural Parameters 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_hcsparams1(const struct pcicap_xhci_hc *v,
			       struct pcicap_xhci_hc_hcsparams1 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_HCSPARAMS1,
				  &val->raw);
}

/* Structural Parameters 1: the load alone; see pcicap_xhci_hc_bare() */
static inline struct pcicap_xhci_hc_hcsparams1
pcicap_xhci_hc_load_hcsparams1(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_hcsparams1 r = { pcicap_mmio_load32(&v->view,
								  PCICAP_XHCI_HC_HCSPARAMS1) };

	return r;
}

/* Structural Parameters 2 */
struct pcicap_xhci_hc_hcsparams2 {
	uint32_t raw;
};

/* Isochronous scheduling threshold; bit 3: in frames, not microframes */
static inline uint32_t
pcicap_xhci_hc_hcsparams2_ist(struct pcicap_xhci_hc_hcsparams2 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_HCSPARAMS2_IST);
}

/* Maximum entries of an event ring segment table (raw; quantity in entries) */
static inline uint32_t
pcicap_xhci_hc_hcsparams2_erst_max(struct pcicap_xhci_hc_hcsparams2 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_HCSPARAMS2_ERST_MAX) >> 4);
}

/* Scratchpad buffers that software allocates */
static inline uint32_t
pcicap_xhci_hc_hcsparams2_max_scratchpad_bufs(struct pcicap_xhci_hc_hcsparams2 r)
{
	return (uint32_t)((((uint32_t)r.raw >> 21 & 0x1f) << 5) |
			  ((uint32_t)r.raw >> 27 & 0x1f));
}

/* Scratchpad buffers are used to save and restore state */
static inline bool
pcicap_xhci_hc_hcsparams2_spr(struct pcicap_xhci_hc_hcsparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCSPARAMS2_SPR) != 0;
}

/* Maximum entries of an event ring segment table, as a quantity in entries. */
static inline uint64_t
pcicap_xhci_hc_hcsparams2_erst_max_decoded(struct pcicap_xhci_hc_hcsparams2 r)
{
	uint64_t n = pcicap_xhci_hc_hcsparams2_erst_max(r);

	return pcicap_pow2_64(n);
}

/**
 * pcicap_xhci_hc_hcsparams2_erst_max_encode() - from a quantity: Maximum
 * entries of an event ring segment table
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_hcsparams2_erst_max_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 0, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_hcsparams2() - read: Structural Parameters 2
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_hcsparams2(const struct pcicap_xhci_hc *v,
			       struct pcicap_xhci_hc_hcsparams2 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_HCSPARAMS2,
				  &val->raw);
}

/* Structural Parameters 2: the load alone; see pcicap_xhci_hc_bare() */
static inline struct pcicap_xhci_hc_hcsparams2
pcicap_xhci_hc_load_hcsparams2(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_hcsparams2 r = { pcicap_mmio_load32(&v->view,
								  PCICAP_XHCI_HC_HCSPARAMS2) };

	return r;
}

/* Structural Parameters 3 */
struct pcicap_xhci_hc_hcsparams3 {
	uint32_t raw;
};

/* U1 device exit latency (raw; quantity in us) */
static inline uint32_t
pcicap_xhci_hc_hcsparams3_u1_latency(struct pcicap_xhci_hc_hcsparams3 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_HCSPARAMS3_U1_LATENCY);
}

/* U2 device exit latency (raw; quantity in us) */
static inline uint32_t
pcicap_xhci_hc_hcsparams3_u2_latency(struct pcicap_xhci_hc_hcsparams3 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_HCSPARAMS3_U2_LATENCY) >> 16);
}

/**
 * pcicap_xhci_hc_read_hcsparams3() - read: Structural Parameters 3
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_hcsparams3(const struct pcicap_xhci_hc *v,
			       struct pcicap_xhci_hc_hcsparams3 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_HCSPARAMS3,
				  &val->raw);
}

/* Structural Parameters 3: the load alone; see pcicap_xhci_hc_bare() */
static inline struct pcicap_xhci_hc_hcsparams3
pcicap_xhci_hc_load_hcsparams3(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_hcsparams3 r = { pcicap_mmio_load32(&v->view,
								  PCICAP_XHCI_HC_HCSPARAMS3) };

	return r;
}

/* Capability Parameters 1 */
struct pcicap_xhci_hc_hccparams1 {
	uint32_t raw;
};

/* Takes addresses of 64 bits */
static inline bool
pcicap_xhci_hc_hccparams1_ac64(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_AC64) != 0;
}

/* Negotiates bandwidth */
static inline bool
pcicap_xhci_hc_hccparams1_bnc(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_BNC) != 0;
}

/* Context size: 64 bytes instead of 32 */
static inline bool
pcicap_xhci_hc_hccparams1_csz(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_CSZ) != 0;
}

/* Port power control */
static inline bool
pcicap_xhci_hc_hccparams1_ppc(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_PPC) != 0;
}

/* Port indicators */
static inline bool
pcicap_xhci_hc_hccparams1_pind(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_PIND) != 0;
}

/* Light HC reset is supported */
static inline bool
pcicap_xhci_hc_hccparams1_lhrc(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_LHRC) != 0;
}

/* Latency tolerance messaging is supported */
static inline bool
pcicap_xhci_hc_hccparams1_ltc(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_LTC) != 0;
}

/* No secondary stream IDs */
static inline bool
pcicap_xhci_hc_hccparams1_nss(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_NSS) != 0;
}

/* Parses all event data TRBs */
static inline bool
pcicap_xhci_hc_hccparams1_pae(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_PAE) != 0;
}

/* Gives the completion code Stopped - Short Packet */
static inline bool
pcicap_xhci_hc_hccparams1_spc(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_SPC) != 0;
}

/* Stopped EDTLA is supported */
static inline bool
pcicap_xhci_hc_hccparams1_sec(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_SEC) != 0;
}

/* Matches contiguous frame IDs */
static inline bool
pcicap_xhci_hc_hccparams1_cfc(struct pcicap_xhci_hc_hccparams1 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS1_CFC) != 0;
}

/* Maximum size of a primary stream array (raw; quantity in entries) */
static inline uint32_t
pcicap_xhci_hc_hccparams1_maxpsasize(struct pcicap_xhci_hc_hccparams1 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_HCCPARAMS1_MAXPSASIZE) >> 12);
}

/* Where extended capabilities begin, in dwords; 0: none */
static inline uint32_t
pcicap_xhci_hc_hccparams1_xecp(struct pcicap_xhci_hc_hccparams1 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_HCCPARAMS1_XECP) >> 16);
}

/* Maximum size of a primary stream array, as a quantity in entries. */
static inline uint64_t
pcicap_xhci_hc_hccparams1_maxpsasize_decoded(struct pcicap_xhci_hc_hccparams1 r)
{
	uint64_t n = pcicap_xhci_hc_hccparams1_maxpsasize(r);

	return pcicap_pow2_64(n + 1);
}

/**
 * pcicap_xhci_hc_hccparams1_maxpsasize_encode() - from a quantity: Maximum size
 * of a primary stream array
 * @quantity: the quantity in entries
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_hccparams1_maxpsasize_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 0, 1, 1, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_hccparams1() - read: Capability Parameters 1
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_hccparams1(const struct pcicap_xhci_hc *v,
			       struct pcicap_xhci_hc_hccparams1 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_HCCPARAMS1,
				  &val->raw);
}

/* Capability Parameters 1: the load alone; see pcicap_xhci_hc_bare() */
static inline struct pcicap_xhci_hc_hccparams1
pcicap_xhci_hc_load_hccparams1(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_hccparams1 r = { pcicap_mmio_load32(&v->view,
								  PCICAP_XHCI_HC_HCCPARAMS1) };

	return r;
}

/* Doorbell Offset */
struct pcicap_xhci_hc_dboff {
	uint32_t raw;
};

/* Where the doorbells are */
static inline uint32_t
pcicap_xhci_hc_dboff_offset(struct pcicap_xhci_hc_dboff r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_DBOFF_OFFSET) >> 2);
}

/* Where the doorbells are, as a quantity. */
static inline uint64_t
pcicap_xhci_hc_dboff_offset_decoded(struct pcicap_xhci_hc_dboff r)
{
	uint64_t n = pcicap_xhci_hc_dboff_offset(r);

	return n << 2;
}

/**
 * pcicap_xhci_hc_dboff_offset_encode() - from a quantity: Where the
 * doorbells are
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_dboff_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_dboff() - read: Doorbell Offset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.7.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_dboff(const struct pcicap_xhci_hc *v,
			  struct pcicap_xhci_hc_dboff *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_DBOFF, &val->raw);
}

/* Doorbell Offset: the load alone; see pcicap_xhci_hc_bare() */
static inline struct pcicap_xhci_hc_dboff
pcicap_xhci_hc_load_dboff(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_dboff r = { pcicap_mmio_load32(&v->view,
							     PCICAP_XHCI_HC_DBOFF) };

	return r;
}

/* Runtime Register Space Offset */
struct pcicap_xhci_hc_rtsoff {
	uint32_t raw;
};

/* Where the runtime registers are */
static inline uint32_t
pcicap_xhci_hc_rtsoff_offset(struct pcicap_xhci_hc_rtsoff r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_RTSOFF_OFFSET) >> 5);
}

/* Where the runtime registers are, as a quantity. */
static inline uint64_t
pcicap_xhci_hc_rtsoff_offset_decoded(struct pcicap_xhci_hc_rtsoff r)
{
	uint64_t n = pcicap_xhci_hc_rtsoff_offset(r);

	return n << 5;
}

/**
 * pcicap_xhci_hc_rtsoff_offset_encode() - from a quantity: Where the runtime
 * registers are
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_rtsoff_offset_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 27, 5, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_read_rtsoff() - read: Runtime Register Space Offset
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_rtsoff(const struct pcicap_xhci_hc *v,
			   struct pcicap_xhci_hc_rtsoff *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_RTSOFF, &val->raw);
}

/* Runtime Register Space Offset: the load alone; see pcicap_xhci_hc_bare() */
static inline struct pcicap_xhci_hc_rtsoff
pcicap_xhci_hc_load_rtsoff(const struct pcicap_xhci_hc *v)
{
	struct pcicap_xhci_hc_rtsoff r = { pcicap_mmio_load32(&v->view,
							      PCICAP_XHCI_HC_RTSOFF) };

	return r;
}

/* Capability Parameters 2 */
struct pcicap_xhci_hc_hccparams2 {
	uint32_t raw;
};

/* U3 entry is supported */
static inline bool
pcicap_xhci_hc_hccparams2_u3c(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_U3C) != 0;
}

/* Tells when the maximum exit latency is too large */
static inline bool
pcicap_xhci_hc_hccparams2_cmc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_CMC) != 0;
}

/* Force save context is supported */
static inline bool
pcicap_xhci_hc_hccparams2_fsc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_FSC) != 0;
}

/* Compliance transition is supported */
static inline bool
pcicap_xhci_hc_hccparams2_ctc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_CTC) != 0;
}

/* ESIT payloads can exceed 48 KiB */
static inline bool
pcicap_xhci_hc_hccparams2_lec(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_LEC) != 0;
}

/* Configuration information is supported */
static inline bool
pcicap_xhci_hc_hccparams2_cic(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_CIC) != 0;
}

/* Extended transfer burst counts are supported */
static inline bool
pcicap_xhci_hc_hccparams2_etc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_ETC) != 0;
}

/* Extended transfer burst counts are in TRBs' TD size */
static inline bool
pcicap_xhci_hc_hccparams2_etc_tsc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_ETC_TSC) != 0;
}

/* Get/Set Extended Property commands are supported */
static inline bool
pcicap_xhci_hc_hccparams2_gsc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_GSC) != 0;
}

/* Trusted I/O for virtualization is supported */
static inline bool
pcicap_xhci_hc_hccparams2_vtc(struct pcicap_xhci_hc_hccparams2 r)
{
	return (r.raw & PCICAP_XHCI_HC_HCCPARAMS2_VTC) != 0;
}

/**
 * pcicap_xhci_hc_read_hccparams2() - read: Capability Parameters 2
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.3.9.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_read_hccparams2(const struct pcicap_xhci_hc *v,
			       struct pcicap_xhci_hc_hccparams2 *val)
{
	val->raw = UINT32_MAX;
	if (v->capbase_caplength < 32)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_HCCPARAMS2,
				  &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_init(struct pcicap_xhci_hc *v)
{
	int ret;

	{
		struct pcicap_xhci_hc_capbase r;

		ret = pcicap_xhci_hc_read_capbase(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->capbase_caplength = 0;
		if (!ret)
			v->capbase_caplength =
				pcicap_xhci_hc_capbase_caplength(r);
	}
	{
		struct pcicap_xhci_hc_hcsparams1 r;

		ret = pcicap_xhci_hc_read_hcsparams1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->hcsparams1_maxintrs = 0;
		if (!ret)
			v->hcsparams1_maxintrs =
				pcicap_xhci_hc_hcsparams1_maxintrs(r);
		v->hcsparams1_maxports = 0;
		if (!ret)
			v->hcsparams1_maxports =
				pcicap_xhci_hc_hcsparams1_maxports(r);
		v->hcsparams1_maxslots = 0;
		if (!ret)
			v->hcsparams1_maxslots =
				pcicap_xhci_hc_hcsparams1_maxslots(r);
	}
	{
		struct pcicap_xhci_hc_hccparams1 r;

		ret = pcicap_xhci_hc_read_hccparams1(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->hccparams1_xecp = 0;
		if (!ret)
			v->hccparams1_xecp = pcicap_xhci_hc_hccparams1_xecp(r);
	}
	{
		struct pcicap_xhci_hc_dboff r;

		ret = pcicap_xhci_hc_read_dboff(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->dboff_offset = 0;
		if (!ret)
			v->dboff_offset = pcicap_xhci_hc_dboff_offset(r);
	}
	{
		struct pcicap_xhci_hc_rtsoff r;

		ret = pcicap_xhci_hc_read_rtsoff(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->rtsoff_offset = 0;
		if (!ret)
			v->rtsoff_offset = pcicap_xhci_hc_rtsoff_offset(r);
	}
	return 0;
}

/**
 * pcicap_xhci_hc_map() - the registers in a mapped BAR: Capability, operational
 * and runtime registers, and doorbells
 * @map: the BAR, mapped; must not move or end while @v is used
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_map(const struct pcicap_map *map, struct pcicap_cfg *cfg,
		   struct pcicap_xhci_hc *v)
{
	struct pcicap_region whole = pcicap_region_whole(PCICAP_XHCI_HC_BAR);
	int ret = pcicap_mmio_init(&v->view, map, cfg, &whole,
				   PCICAP_XHCI_HC_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_xhci_hc_init(v);
}

/**
 * pcicap_xhci_hc_wrap() - the registers at an address that there is:
 * Capability, operational and runtime registers, and doorbells
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_xhci_hc_map()
 * @v: the view
 *
 * Return: as for pcicap_xhci_hc_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_wrap(struct pcicap_map *map, void *base, uint64_t size,
		    struct pcicap_cfg *cfg, struct pcicap_xhci_hc *v)
{
	pcicap_map_memory(map, PCICAP_XHCI_HC_BAR, base, size);
	return pcicap_xhci_hc_map(map, cfg, v);
}

/**
 * pcicap_xhci_hc_bare() - may _load_ and _store_ be used, which check nothing?
 * @v: the view, by pcicap_xhci_hc_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_bare(const struct pcicap_xhci_hc *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_XHCI_HC_MIN_SIZE);
}

/**
 * struct pcicap_xhci_hc_op - Operational registers
 * @view: where it is
 *
 * Made by pcicap_xhci_hc_op_at() only.
 */
struct pcicap_xhci_hc_op {
	struct pcicap_mmio view;
};

/* USB Command */
struct pcicap_xhci_hc_op_usbcmd {
	uint32_t raw;
};

/* Run/Stop: 1 runs */
static inline bool
pcicap_xhci_hc_op_usbcmd_rs(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_RS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_rs(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_RS,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_RS : 0);
	return r;
}

/* Host controller reset: reads 1 until it has ended */
static inline bool
pcicap_xhci_hc_op_usbcmd_hcrst(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_HCRST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_hcrst(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_HCRST,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_HCRST : 0);
	return r;
}

/* Interrupters may interrupt */
static inline bool
pcicap_xhci_hc_op_usbcmd_inte(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_INTE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_inte(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_INTE,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_INTE : 0);
	return r;
}

/* Host system errors are signalled */
static inline bool
pcicap_xhci_hc_op_usbcmd_hsee(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_HSEE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_hsee(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_HSEE,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_HSEE : 0);
	return r;
}

/* Light host controller reset: reads 1 until it has ended */
static inline bool
pcicap_xhci_hc_op_usbcmd_lhcrst(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_LHCRST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_lhcrst(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_LHCRST,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_LHCRST : 0);
	return r;
}

/* Controller save state: reads 0 */
static inline bool
pcicap_xhci_hc_op_usbcmd_css(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_CSS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_css(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_CSS,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_CSS : 0);
	return r;
}

/* Controller restore state: reads 0 */
static inline bool
pcicap_xhci_hc_op_usbcmd_crs(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_CRS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_crs(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_CRS,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_CRS : 0);
	return r;
}

/* A wrap of MFINDEX makes an event */
static inline bool
pcicap_xhci_hc_op_usbcmd_ewe(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_EWE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_ewe(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_EWE,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_EWE : 0);
	return r;
}

/* MFINDEX may stop while all ports are in U3 or without a device */
static inline bool
pcicap_xhci_hc_op_usbcmd_eu3s(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_EU3S) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_eu3s(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_EU3S,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_EU3S : 0);
	return r;
}

/* An error tells when the maximum exit latency is too large */
static inline bool
pcicap_xhci_hc_op_usbcmd_cme(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_CME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_cme(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_CME,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_CME : 0);
	return r;
}

/* Extended transfer burst counts are enabled */
static inline bool
pcicap_xhci_hc_op_usbcmd_ete(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_ETE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_ete(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_ETE,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_ETE : 0);
	return r;
}

/* TRBs have the transfer burst count in TD size */
static inline bool
pcicap_xhci_hc_op_usbcmd_tsc_en(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_TSC_EN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_tsc_en(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_TSC_EN,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_TSC_EN : 0);
	return r;
}

/* Trusted I/O for virtualization is enabled */
static inline bool
pcicap_xhci_hc_op_usbcmd_vtioe(struct pcicap_xhci_hc_op_usbcmd r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBCMD_VTIOE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_usbcmd
pcicap_xhci_hc_op_usbcmd_set_vtioe(struct pcicap_xhci_hc_op_usbcmd r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_USBCMD_VTIOE,
			      val ? PCICAP_XHCI_HC_OP_USBCMD_VTIOE : 0);
	return r;
}

/**
 * pcicap_xhci_hc_op_read_usbcmd() - read: USB Command
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_usbcmd(const struct pcicap_xhci_hc_op *v,
			      struct pcicap_xhci_hc_op_usbcmd *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_OP_USBCMD,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_usbcmd_hcrst_now(const struct pcicap_xhci_hc_op *v,
				   uint32_t *now)
{
	struct pcicap_xhci_hc_op_usbcmd r;
	int ret = pcicap_xhci_hc_op_read_usbcmd(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_xhci_hc_op_usbcmd_hcrst(r);
	return 0;
}

/**
 * pcicap_xhci_hc_op_update_usbcmd() - change bits: USB Command
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
pcicap_xhci_hc_op_update_usbcmd(const struct pcicap_xhci_hc_op *v,
				uint32_t mask,
				struct pcicap_xhci_hc_op_usbcmd val)
{
	struct pcicap_xhci_hc_op_usbcmd old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_OP_USBCMD_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_op_read_usbcmd(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_OP_USBCMD,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_OP_USBCMD_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* USB Status */
struct pcicap_xhci_hc_op_usbsts {
	uint32_t raw;
};

/* The controller has halted */
static inline bool
pcicap_xhci_hc_op_usbsts_hch(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_HCH) != 0;
}

/* Host system error */
static inline bool
pcicap_xhci_hc_op_usbsts_hse(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_HSE) != 0;
}

/* An interrupter has an interrupt pending */
static inline bool
pcicap_xhci_hc_op_usbsts_eint(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_EINT) != 0;
}

/* A port changed */
static inline bool
pcicap_xhci_hc_op_usbsts_pcd(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_PCD) != 0;
}

/* State is being saved */
static inline bool
pcicap_xhci_hc_op_usbsts_sss(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_SSS) != 0;
}

/* State is being restored */
static inline bool
pcicap_xhci_hc_op_usbsts_rss(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_RSS) != 0;
}

/* Saving or restoring state failed */
static inline bool
pcicap_xhci_hc_op_usbsts_sre(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_SRE) != 0;
}

/* Controller not ready: registers must not be written yet */
static inline bool
pcicap_xhci_hc_op_usbsts_cnr(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_CNR) != 0;
}

/* Internal error of the controller; it needs a reset */
static inline bool
pcicap_xhci_hc_op_usbsts_hce(struct pcicap_xhci_hc_op_usbsts r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_USBSTS_HCE) != 0;
}

/**
 * pcicap_xhci_hc_op_read_usbsts() - read: USB Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_usbsts(const struct pcicap_xhci_hc_op *v,
			      struct pcicap_xhci_hc_op_usbsts *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_OP_USBSTS,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_usbsts_hch_now(const struct pcicap_xhci_hc_op *v,
				 uint32_t *now)
{
	struct pcicap_xhci_hc_op_usbsts r;
	int ret = pcicap_xhci_hc_op_read_usbsts(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_xhci_hc_op_usbsts_hch(r);
	return 0;
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_usbsts_cnr_now(const struct pcicap_xhci_hc_op *v,
				 uint32_t *now)
{
	struct pcicap_xhci_hc_op_usbsts r;
	int ret = pcicap_xhci_hc_op_read_usbsts(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_xhci_hc_op_usbsts_cnr(r);
	return 0;
}

/**
 * pcicap_xhci_hc_op_clear_usbsts() - clear bits by writing 1: USB Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_clear_usbsts(const struct pcicap_xhci_hc_op *v, uint32_t bits)
{
	struct pcicap_xhci_hc_op_usbsts old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_XHCI_HC_OP_USBSTS_W1C_MASK)
		return -EPERM;
	ret = pcicap_xhci_hc_op_read_usbsts(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_XHCI_HC_OP_USBSTS_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_OP_USBSTS, bits);
}

/* Page Size */
struct pcicap_xhci_hc_op_pagesize {
	uint32_t raw;
};

/* Page sizes that the controller supports (raw; quantity in bytes) */
static inline uint32_t
pcicap_xhci_hc_op_pagesize_sizes(struct pcicap_xhci_hc_op_pagesize r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_OP_PAGESIZE_SIZES);
}

/**
 * pcicap_xhci_hc_op_pagesize_sizes_encode() - from a quantity: Page sizes that
 * the controller supports
 * @quantity: one of its sizes, in bytes
 * @raw: the bit that stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_pagesize_sizes_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_bit(quantity, 16, 12, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_op_read_pagesize() - read: Page Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_pagesize(const struct pcicap_xhci_hc_op *v,
				struct pcicap_xhci_hc_op_pagesize *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_OP_PAGESIZE,
				  &val->raw);
}

/* Device Notification Control */
struct pcicap_xhci_hc_op_dnctrl {
	uint32_t raw;
};

/* Types of device notifications that make an event */
static inline uint32_t
pcicap_xhci_hc_op_dnctrl_n(struct pcicap_xhci_hc_op_dnctrl r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_OP_DNCTRL_N);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_dnctrl
pcicap_xhci_hc_op_dnctrl_set_n(struct pcicap_xhci_hc_op_dnctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_DNCTRL_N, val);
	return r;
}

/**
 * pcicap_xhci_hc_op_read_dnctrl() - read: Device Notification Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.4.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_dnctrl(const struct pcicap_xhci_hc_op *v,
			      struct pcicap_xhci_hc_op_dnctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_OP_DNCTRL,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_op_update_dnctrl() - change bits: Device Notification Control
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
pcicap_xhci_hc_op_update_dnctrl(const struct pcicap_xhci_hc_op *v,
				uint32_t mask,
				struct pcicap_xhci_hc_op_dnctrl val)
{
	struct pcicap_xhci_hc_op_dnctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_OP_DNCTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_op_read_dnctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_OP_DNCTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Command Ring Control */
struct pcicap_xhci_hc_op_crcr {
	uint64_t raw;
};

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_crcr
pcicap_xhci_hc_op_crcr_set_rcs(struct pcicap_xhci_hc_op_crcr r, bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_OP_CRCR_RCS,
			      val ? PCICAP_XHCI_HC_OP_CRCR_RCS : 0);
	return r;
}

/* Command stop: stops after the command that runs; reads 0 */
static inline bool
pcicap_xhci_hc_op_crcr_cs(struct pcicap_xhci_hc_op_crcr r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_CRCR_CS) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_crcr
pcicap_xhci_hc_op_crcr_set_cs(struct pcicap_xhci_hc_op_crcr r, bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_OP_CRCR_CS,
			      val ? PCICAP_XHCI_HC_OP_CRCR_CS : 0);
	return r;
}

/* Command abort: ends the command that runs; reads 0 */
static inline bool
pcicap_xhci_hc_op_crcr_ca(struct pcicap_xhci_hc_op_crcr r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_CRCR_CA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_crcr
pcicap_xhci_hc_op_crcr_set_ca(struct pcicap_xhci_hc_op_crcr r, bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_OP_CRCR_CA,
			      val ? PCICAP_XHCI_HC_OP_CRCR_CA : 0);
	return r;
}

/* The command ring is running */
static inline bool
pcicap_xhci_hc_op_crcr_crr(struct pcicap_xhci_hc_op_crcr r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_CRCR_CRR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_crcr
pcicap_xhci_hc_op_crcr_set_pointer(struct pcicap_xhci_hc_op_crcr r,
				   uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_OP_CRCR_POINTER,
			      (uint64_t)val << 6);
	return r;
}

/**
 * pcicap_xhci_hc_op_crcr_pointer_encode() - from a quantity: Where the command
 * ring is; reads 0
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_crcr_pointer_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_op_read_crcr() - read: Command Ring Control
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * See xHCI 5.4.5.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_crcr(const struct pcicap_xhci_hc_op *v,
			    struct pcicap_xhci_hc_op_crcr *val)
{
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_XHCI_HC_OP_CRCR,
					&val->raw);
}

/**
 * pcicap_xhci_hc_op_update_crcr() - change bits: Command Ring Control
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_update_crcr(const struct pcicap_xhci_hc_op *v, uint64_t mask,
			      struct pcicap_xhci_hc_op_crcr val)
{
	struct pcicap_xhci_hc_op_crcr old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_XHCI_HC_OP_CRCR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_op_read_crcr(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_XHCI_HC_OP_CRCR,
				       (uint64_t)((old.raw & PCICAP_XHCI_HC_OP_CRCR_KEEP_MASK & ~(uint64_t)mask) |
						  val.raw));
}

/* Device Context Base Address Array Pointer */
struct pcicap_xhci_hc_op_dcbaap {
	uint64_t raw;
};

/* Where the array is */
static inline uint64_t
pcicap_xhci_hc_op_dcbaap_pointer(struct pcicap_xhci_hc_op_dcbaap r)
{
	return (uint64_t)((r.raw & PCICAP_XHCI_HC_OP_DCBAAP_POINTER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_dcbaap
pcicap_xhci_hc_op_dcbaap_set_pointer(struct pcicap_xhci_hc_op_dcbaap r,
				     uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_OP_DCBAAP_POINTER,
			      (uint64_t)val << 6);
	return r;
}

/* Where the array is, as a quantity. */
static inline uint64_t
pcicap_xhci_hc_op_dcbaap_pointer_decoded(struct pcicap_xhci_hc_op_dcbaap r)
{
	uint64_t n = pcicap_xhci_hc_op_dcbaap_pointer(r);

	return n << 6;
}

/**
 * pcicap_xhci_hc_op_dcbaap_pointer_encode() - from a quantity: Where the
 * array is
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_dcbaap_pointer_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_op_read_dcbaap() - read: Device Context Base Address
 * Array Pointer
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * See xHCI 5.4.6.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_dcbaap(const struct pcicap_xhci_hc_op *v,
			      struct pcicap_xhci_hc_op_dcbaap *val)
{
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_XHCI_HC_OP_DCBAAP,
					&val->raw);
}

/**
 * pcicap_xhci_hc_op_write_dcbaap() - write: Device Context Base Address
 * Array Pointer
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_write_dcbaap(const struct pcicap_xhci_hc_op *v,
			       struct pcicap_xhci_hc_op_dcbaap val)
{
	return pcicap_mmio_write64_lo_hi(&v->view, PCICAP_XHCI_HC_OP_DCBAAP,
					 (uint64_t)(val.raw & PCICAP_XHCI_HC_OP_DCBAAP_WRITE_MASK));
}

/**
 * pcicap_xhci_hc_op_update_dcbaap() - change bits: Device Context Base Address
 * Array Pointer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_update_dcbaap(const struct pcicap_xhci_hc_op *v,
				uint64_t mask,
				struct pcicap_xhci_hc_op_dcbaap val)
{
	struct pcicap_xhci_hc_op_dcbaap old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_XHCI_HC_OP_DCBAAP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_op_read_dcbaap(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_XHCI_HC_OP_DCBAAP,
				       (uint64_t)((old.raw & PCICAP_XHCI_HC_OP_DCBAAP_KEEP_MASK & ~(uint64_t)mask) |
						  val.raw));
}

/* Configure */
struct pcicap_xhci_hc_op_config {
	uint32_t raw;
};

/* Device slots that are enabled */
static inline uint32_t
pcicap_xhci_hc_op_config_maxslotsen(struct pcicap_xhci_hc_op_config r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_OP_CONFIG_MAXSLOTSEN);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_config
pcicap_xhci_hc_op_config_set_maxslotsen(struct pcicap_xhci_hc_op_config r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_CONFIG_MAXSLOTSEN, val);
	return r;
}

/* PLC is set as well when a port enters U3 */
static inline bool
pcicap_xhci_hc_op_config_u3e(struct pcicap_xhci_hc_op_config r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_CONFIG_U3E) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_config
pcicap_xhci_hc_op_config_set_u3e(struct pcicap_xhci_hc_op_config r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_CONFIG_U3E,
			      val ? PCICAP_XHCI_HC_OP_CONFIG_U3E : 0);
	return r;
}

/* Input contexts have the configuration information */
static inline bool
pcicap_xhci_hc_op_config_cie(struct pcicap_xhci_hc_op_config r)
{
	return (r.raw & PCICAP_XHCI_HC_OP_CONFIG_CIE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_op_config
pcicap_xhci_hc_op_config_set_cie(struct pcicap_xhci_hc_op_config r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_OP_CONFIG_CIE,
			      val ? PCICAP_XHCI_HC_OP_CONFIG_CIE : 0);
	return r;
}

/**
 * pcicap_xhci_hc_op_read_config() - read: Configure
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.7.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_read_config(const struct pcicap_xhci_hc_op *v,
			      struct pcicap_xhci_hc_op_config *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_OP_CONFIG,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_op_update_config() - change bits: Configure
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
pcicap_xhci_hc_op_update_config(const struct pcicap_xhci_hc_op *v,
				uint32_t mask,
				struct pcicap_xhci_hc_op_config val)
{
	struct pcicap_xhci_hc_op_config old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_OP_CONFIG_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_op_read_config(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_OP_CONFIG,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_hc_op_poll_halt() - start and wait: Stops the controller
 * @v: the view
 *
 * Sleeps between two reads. The limit is 32000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_poll_halt(const struct pcicap_xhci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000000;
		struct pcicap_xhci_hc_op_usbcmd part = { bits };

		ret = pcicap_xhci_hc_op_update_usbcmd(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 32000, 100);
	for (;;) {
		uint32_t now_usbsts_hch;
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

/**
 * pcicap_xhci_hc_op_poll_run() - start and wait: Starts the controller
 * @v: the view
 *
 * Sleeps between two reads. The limit is 32000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_poll_run(const struct pcicap_xhci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000001;
		struct pcicap_xhci_hc_op_usbcmd part = { bits };

		ret = pcicap_xhci_hc_op_update_usbcmd(v, 0x00000001, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 32000, 100);
	for (;;) {
		uint32_t now_usbsts_hch;
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

/**
 * pcicap_xhci_hc_op_poll_reset() - start and wait: Resets the controller, which
 * must have halted
 * @v: the view
 *
 * Sleeps between two reads. The limit is 10000000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_poll_reset(const struct pcicap_xhci_hc_op *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x00000002;
		struct pcicap_xhci_hc_op_usbcmd part = { bits };

		ret = pcicap_xhci_hc_op_update_usbcmd(v, 0x00000002, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 10000000, 1000);
	for (;;) {
		uint32_t now_usbcmd_hcrst;
		uint32_t now_usbsts_cnr;
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

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_init(struct pcicap_xhci_hc_op *v)
{
	pcicap_mmio_clamp(&v->view, 1024);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_open(const struct pcicap_xhci_hc *outer, uint32_t off,
		       struct pcicap_xhci_hc_op *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x400, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_hc_op_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_where(const struct pcicap_xhci_hc *v, uint32_t *off)
{
	*off = pcicap_align32(v->capbase_caplength, 8);
	return 0;
}

/**
 * pcicap_xhci_hc_op_at() - Operational registers
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_op_at(const struct pcicap_xhci_hc *outer,
		     struct pcicap_xhci_hc_op *v)
{
	uint32_t off;
	int ret = pcicap_xhci_hc_op_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_xhci_hc_op_open(outer, off, v);
}

/**
 * struct pcicap_xhci_hc_port - Registers of a port
 * @view: where it is
 *
 * Made by pcicap_xhci_hc_port_at() only.
 */
struct pcicap_xhci_hc_port {
	struct pcicap_mmio view;
};

/* Port Status and Control */
struct pcicap_xhci_hc_port_portsc {
	uint32_t raw;
};

/* A device is connected */
static inline bool
pcicap_xhci_hc_port_portsc_ccs(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_CCS) != 0;
}

/* The port is enabled; writing 1 disables it */
static inline bool
pcicap_xhci_hc_port_portsc_ped(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PED) != 0;
}

/* Over-current */
static inline bool
pcicap_xhci_hc_port_portsc_oca(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_OCA) != 0;
}

/* Port reset: reads 1 until it has ended */
static inline bool
pcicap_xhci_hc_port_portsc_pr(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_pr(struct pcicap_xhci_hc_port_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_PR,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_PR : 0);
	return r;
}

/* Port link state; a write counts with LWS only */
static inline uint32_t
pcicap_xhci_hc_port_portsc_pls(struct pcicap_xhci_hc_port_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PLS) >> 5);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_pls(struct pcicap_xhci_hc_port_portsc r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_PLS,
			      (uint32_t)val << 5);
	return r;
}

/* The port has power */
static inline bool
pcicap_xhci_hc_port_portsc_pp(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_pp(struct pcicap_xhci_hc_port_portsc r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_PP,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_PP : 0);
	return r;
}

/* Protocol speed ID; the names are those of the default IDs */
static inline uint32_t
pcicap_xhci_hc_port_portsc_speed(struct pcicap_xhci_hc_port_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PORTSC_SPEED) >> 10);
}

/* Port indicator */
static inline uint32_t
pcicap_xhci_hc_port_portsc_pic(struct pcicap_xhci_hc_port_portsc r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PIC) >> 14);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_pic(struct pcicap_xhci_hc_port_portsc r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_PIC,
			      (uint32_t)val << 14);
	return r;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_lws(struct pcicap_xhci_hc_port_portsc r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_LWS,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_LWS : 0);
	return r;
}

/* CCS changed */
static inline bool
pcicap_xhci_hc_port_portsc_csc(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_CSC) != 0;
}

/* PED changed to 0 */
static inline bool
pcicap_xhci_hc_port_portsc_pec(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PEC) != 0;
}

/* A warm reset has ended */
static inline bool
pcicap_xhci_hc_port_portsc_wrc(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_WRC) != 0;
}

/* OCA changed */
static inline bool
pcicap_xhci_hc_port_portsc_occ(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_OCC) != 0;
}

/* A reset has ended */
static inline bool
pcicap_xhci_hc_port_portsc_prc(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PRC) != 0;
}

/* The link state changed */
static inline bool
pcicap_xhci_hc_port_portsc_plc(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_PLC) != 0;
}

/* The port could not configure its link partner */
static inline bool
pcicap_xhci_hc_port_portsc_cec(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_CEC) != 0;
}

/* Cold attach status: a device waits for a warm reset */
static inline bool
pcicap_xhci_hc_port_portsc_cas(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_CAS) != 0;
}

/* Wakes up on connect */
static inline bool
pcicap_xhci_hc_port_portsc_wce(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_WCE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_wce(struct pcicap_xhci_hc_port_portsc r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_WCE,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_WCE : 0);
	return r;
}

/* Wakes up on disconnect */
static inline bool
pcicap_xhci_hc_port_portsc_wde(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_WDE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_wde(struct pcicap_xhci_hc_port_portsc r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_WDE,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_WDE : 0);
	return r;
}

/* Wakes up on over-current */
static inline bool
pcicap_xhci_hc_port_portsc_woe(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_WOE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_woe(struct pcicap_xhci_hc_port_portsc r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_WOE,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_WOE : 0);
	return r;
}

/* The device is not removable */
static inline bool
pcicap_xhci_hc_port_portsc_dr(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_DR) != 0;
}

/* Warm port reset, of a USB 3 port; reads 0 */
static inline bool
pcicap_xhci_hc_port_portsc_wpr(struct pcicap_xhci_hc_port_portsc r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PORTSC_WPR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_portsc
pcicap_xhci_hc_port_portsc_set_wpr(struct pcicap_xhci_hc_port_portsc r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PORTSC_WPR,
			      val ? PCICAP_XHCI_HC_PORT_PORTSC_WPR : 0);
	return r;
}

/**
 * pcicap_xhci_hc_port_read_portsc() - read: Port Status and Control
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.8.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_portsc(const struct pcicap_xhci_hc_port *v,
				struct pcicap_xhci_hc_port_portsc *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_PORTSC,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_port_write_portsc() - write: Port Status and Control
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_write_portsc(const struct pcicap_xhci_hc_port *v,
				 struct pcicap_xhci_hc_port_portsc val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_PORT_PORTSC,
				   (uint32_t)(val.raw & PCICAP_XHCI_HC_PORT_PORTSC_WRITE_MASK));
}

/**
 * pcicap_xhci_hc_port_update_portsc() - change bits: Port Status and Control
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
pcicap_xhci_hc_port_update_portsc(const struct pcicap_xhci_hc_port *v,
				  uint32_t mask,
				  struct pcicap_xhci_hc_port_portsc val)
{
	struct pcicap_xhci_hc_port_portsc old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_PORT_PORTSC_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_portsc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_PORTSC,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_PORT_PORTSC_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_hc_port_clear_portsc() - clear bits by writing 1: Port Status
 * and Control
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_clear_portsc(const struct pcicap_xhci_hc_port *v,
				 uint32_t bits)
{
	struct pcicap_xhci_hc_port_portsc old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_XHCI_HC_PORT_PORTSC_W1C_MASK)
		return -EPERM;
	ret = pcicap_xhci_hc_port_read_portsc(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_XHCI_HC_PORT_PORTSC_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_PORT_PORTSC, bits);
}

/**
 * pcicap_xhci_hc_port_read_portpmsc() - read: Port Power Management Status and
 * Control; pmsc_usb3 and pmsc_usb2 have its fields
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.9.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_portpmsc(const struct pcicap_xhci_hc_port *v,
				  uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_PORTPMSC, val);
}

/**
 * pcicap_xhci_hc_port_write_portpmsc() - write: Port Power Management Status
 * and Control; pmsc_usb3 and pmsc_usb2 have its fields
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_write_portpmsc(const struct pcicap_xhci_hc_port *v,
				   uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_PORT_PORTPMSC, val);
}

/**
 * pcicap_xhci_hc_port_update_portpmsc() - change bits: Port Power Management
 * Status and Control; pmsc_usb3 and pmsc_usb2 have its fields
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
pcicap_xhci_hc_port_update_portpmsc(const struct pcicap_xhci_hc_port *v,
				    uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_portpmsc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_PORTPMSC,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Port Power Management Status and Control of a USB 3 port */
struct pcicap_xhci_hc_port_pmsc_usb3 {
	uint32_t raw;
};

/* U1 inactivity timeout; FFh: never (raw; quantity in us) */
static inline uint32_t
pcicap_xhci_hc_port_pmsc_usb3_u1_timeout(struct pcicap_xhci_hc_port_pmsc_usb3 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB3_U1_TIMEOUT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb3
pcicap_xhci_hc_port_pmsc_usb3_set_u1_timeout(struct pcicap_xhci_hc_port_pmsc_usb3 r,
					     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB3_U1_TIMEOUT,
			      val);
	return r;
}

/* U2 inactivity timeout; FFh: never (raw; quantity in us) */
static inline uint32_t
pcicap_xhci_hc_port_pmsc_usb3_u2_timeout(struct pcicap_xhci_hc_port_pmsc_usb3 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB3_U2_TIMEOUT) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb3
pcicap_xhci_hc_port_pmsc_usb3_set_u2_timeout(struct pcicap_xhci_hc_port_pmsc_usb3 r,
					     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB3_U2_TIMEOUT,
			      (uint32_t)val << 8);
	return r;
}

/* Force link PM accept */
static inline bool
pcicap_xhci_hc_port_pmsc_usb3_fla(struct pcicap_xhci_hc_port_pmsc_usb3 r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB3_FLA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb3
pcicap_xhci_hc_port_pmsc_usb3_set_fla(struct pcicap_xhci_hc_port_pmsc_usb3 r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB3_FLA,
			      val ? PCICAP_XHCI_HC_PORT_PMSC_USB3_FLA : 0);
	return r;
}

/* U2 inactivity timeout; FFh: never, as a quantity in us. */
static inline uint64_t
pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_decoded(struct pcicap_xhci_hc_port_pmsc_usb3 r)
{
	uint64_t n = pcicap_xhci_hc_port_pmsc_usb3_u2_timeout(r);

	return n * 256;
}

/**
 * pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_encode() - from a quantity: U2
 * inactivity timeout; FFh: never
 * @quantity: the quantity in us
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_pmsc_usb3_u2_timeout_encode(uint64_t quantity,
						uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 0, 256, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_port_read_pmsc_usb3() - read: Port Power Management Status and
 * Control of a USB 3 port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.9.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_pmsc_usb3(const struct pcicap_xhci_hc_port *v,
				   struct pcicap_xhci_hc_port_pmsc_usb3 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_PMSC_USB3,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_port_update_pmsc_usb3() - change bits: Port Power Management
 * Status and Control of a USB 3 port
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
pcicap_xhci_hc_port_update_pmsc_usb3(const struct pcicap_xhci_hc_port *v,
				     uint32_t mask,
				     struct pcicap_xhci_hc_port_pmsc_usb3 val)
{
	struct pcicap_xhci_hc_port_pmsc_usb3 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_PORT_PMSC_USB3_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_pmsc_usb3(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_PMSC_USB3,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Port Power Management Status and Control of a USB 2 port */
struct pcicap_xhci_hc_port_pmsc_usb2 {
	uint32_t raw;
};

/* L1 status */
static inline uint32_t
pcicap_xhci_hc_port_pmsc_usb2_l1s(struct pcicap_xhci_hc_port_pmsc_usb2 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_L1S);
}

/* Remote wake from L1 is enabled */
static inline bool
pcicap_xhci_hc_port_pmsc_usb2_rwe(struct pcicap_xhci_hc_port_pmsc_usb2 r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_RWE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb2
pcicap_xhci_hc_port_pmsc_usb2_set_rwe(struct pcicap_xhci_hc_port_pmsc_usb2 r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB2_RWE,
			      val ? PCICAP_XHCI_HC_PORT_PMSC_USB2_RWE : 0);
	return r;
}

/* Best effort service latency, or HIRD */
static inline uint32_t
pcicap_xhci_hc_port_pmsc_usb2_besl(struct pcicap_xhci_hc_port_pmsc_usb2 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_BESL) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb2
pcicap_xhci_hc_port_pmsc_usb2_set_besl(struct pcicap_xhci_hc_port_pmsc_usb2 r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB2_BESL,
			      (uint32_t)val << 4);
	return r;
}

/* Slot of the device behind the port */
static inline uint32_t
pcicap_xhci_hc_port_pmsc_usb2_l1_device_slot(struct pcicap_xhci_hc_port_pmsc_usb2 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_L1_DEVICE_SLOT) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb2
pcicap_xhci_hc_port_pmsc_usb2_set_l1_device_slot(struct pcicap_xhci_hc_port_pmsc_usb2 r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_XHCI_HC_PORT_PMSC_USB2_L1_DEVICE_SLOT,
			      (uint32_t)val << 8);
	return r;
}

/* Hardware LPM is enabled */
static inline bool
pcicap_xhci_hc_port_pmsc_usb2_hle(struct pcicap_xhci_hc_port_pmsc_usb2 r)
{
	return (r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_HLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb2
pcicap_xhci_hc_port_pmsc_usb2_set_hle(struct pcicap_xhci_hc_port_pmsc_usb2 r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB2_HLE,
			      val ? PCICAP_XHCI_HC_PORT_PMSC_USB2_HLE : 0);
	return r;
}

/* Port test control */
static inline uint32_t
pcicap_xhci_hc_port_pmsc_usb2_ptc(struct pcicap_xhci_hc_port_pmsc_usb2 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC) >> 28);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_pmsc_usb2
pcicap_xhci_hc_port_pmsc_usb2_set_ptc(struct pcicap_xhci_hc_port_pmsc_usb2 r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_PMSC_USB2_PTC,
			      (uint32_t)val << 28);
	return r;
}

/**
 * pcicap_xhci_hc_port_read_pmsc_usb2() - read: Port Power Management Status and
 * Control of a USB 2 port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.9.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_pmsc_usb2(const struct pcicap_xhci_hc_port *v,
				   struct pcicap_xhci_hc_port_pmsc_usb2 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_PMSC_USB2,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_port_update_pmsc_usb2() - change bits: Port Power Management
 * Status and Control of a USB 2 port
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
pcicap_xhci_hc_port_update_pmsc_usb2(const struct pcicap_xhci_hc_port *v,
				     uint32_t mask,
				     struct pcicap_xhci_hc_port_pmsc_usb2 val)
{
	struct pcicap_xhci_hc_port_pmsc_usb2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_PORT_PMSC_USB2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_pmsc_usb2(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_PMSC_USB2,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_PORT_PMSC_USB2_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_hc_port_read_portli() - read: Port Link Info, of a USB 3 port;
 * li_usb3 has its fields
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.10.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_portli(const struct pcicap_xhci_hc_port *v,
				uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_PORTLI, val);
}

/**
 * pcicap_xhci_hc_port_write_portli() - write: Port Link Info, of a USB 3 port;
 * li_usb3 has its fields
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_write_portli(const struct pcicap_xhci_hc_port *v,
				 uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_PORT_PORTLI, val);
}

/**
 * pcicap_xhci_hc_port_update_portli() - change bits: Port Link Info, of a USB 3
 * port; li_usb3 has its fields
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
pcicap_xhci_hc_port_update_portli(const struct pcicap_xhci_hc_port *v,
				  uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_portli(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_PORTLI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Port Link Info of a USB 3 port */
struct pcicap_xhci_hc_port_li_usb3 {
	uint32_t raw;
};

/* Errors of the link */
static inline uint32_t
pcicap_xhci_hc_port_li_usb3_link_error_count(struct pcicap_xhci_hc_port_li_usb3 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_PORT_LI_USB3_LINK_ERROR_COUNT);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_li_usb3
pcicap_xhci_hc_port_li_usb3_set_link_error_count(struct pcicap_xhci_hc_port_li_usb3 r,
						 uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_XHCI_HC_PORT_LI_USB3_LINK_ERROR_COUNT,
			      val);
	return r;
}

/* Lanes that receive (raw; quantity in lanes) */
static inline uint32_t
pcicap_xhci_hc_port_li_usb3_rlc(struct pcicap_xhci_hc_port_li_usb3 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_LI_USB3_RLC) >> 16);
}

/* Lanes that transmit (raw; quantity in lanes) */
static inline uint32_t
pcicap_xhci_hc_port_li_usb3_tlc(struct pcicap_xhci_hc_port_li_usb3 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_LI_USB3_TLC) >> 20);
}

/* Lanes that receive, as a quantity in lanes. */
static inline uint64_t
pcicap_xhci_hc_port_li_usb3_rlc_decoded(struct pcicap_xhci_hc_port_li_usb3 r)
{
	uint64_t n = pcicap_xhci_hc_port_li_usb3_rlc(r);

	return (n + 1);
}

/**
 * pcicap_xhci_hc_port_li_usb3_rlc_encode() - from a quantity: Lanes
 * that receive
 * @quantity: the quantity in lanes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_li_usb3_rlc_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Lanes that transmit, as a quantity in lanes. */
static inline uint64_t
pcicap_xhci_hc_port_li_usb3_tlc_decoded(struct pcicap_xhci_hc_port_li_usb3 r)
{
	uint64_t n = pcicap_xhci_hc_port_li_usb3_tlc(r);

	return (n + 1);
}

/**
 * pcicap_xhci_hc_port_li_usb3_tlc_encode() - from a quantity: Lanes
 * that transmit
 * @quantity: the quantity in lanes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_li_usb3_tlc_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 4, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_port_read_li_usb3() - read: Port Link Info of a USB 3 port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.10.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_li_usb3(const struct pcicap_xhci_hc_port *v,
				 struct pcicap_xhci_hc_port_li_usb3 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_LI_USB3,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_port_update_li_usb3() - change bits: Port Link Info of a USB
 * 3 port
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
pcicap_xhci_hc_port_update_li_usb3(const struct pcicap_xhci_hc_port *v,
				   uint32_t mask,
				   struct pcicap_xhci_hc_port_li_usb3 val)
{
	struct pcicap_xhci_hc_port_li_usb3 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_PORT_LI_USB3_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_li_usb3(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_LI_USB3,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_PORT_LI_USB3_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_hc_port_read_porthlpmc() - read: Port Hardware LPM Control, of a
 * USB 2 port; hlpmc_usb2 has its fields
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.11.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_porthlpmc(const struct pcicap_xhci_hc_port *v,
				   uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_PORTHLPMC, val);
}

/**
 * pcicap_xhci_hc_port_write_porthlpmc() - write: Port Hardware LPM Control, of
 * a USB 2 port; hlpmc_usb2 has its fields
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_write_porthlpmc(const struct pcicap_xhci_hc_port *v,
				    uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_PORT_PORTHLPMC,
				   val);
}

/**
 * pcicap_xhci_hc_port_update_porthlpmc() - change bits: Port Hardware LPM
 * Control, of a USB 2 port; hlpmc_usb2 has its fields
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
pcicap_xhci_hc_port_update_porthlpmc(const struct pcicap_xhci_hc_port *v,
				     uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_porthlpmc(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_PORTHLPMC,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Port Hardware LPM Control of a USB 2 port */
struct pcicap_xhci_hc_port_hlpmc_usb2 {
	uint32_t raw;
};

/* Which latencies are used */
static inline uint32_t
pcicap_xhci_hc_port_hlpmc_usb2_hirdm(struct pcicap_xhci_hc_port_hlpmc_usb2 r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_hlpmc_usb2
pcicap_xhci_hc_port_hlpmc_usb2_set_hirdm(struct pcicap_xhci_hc_port_hlpmc_usb2 r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_HLPMC_USB2_HIRDM, val);
	return r;
}

/* L1 inactivity timeout (raw; quantity in us) */
static inline uint32_t
pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout(struct pcicap_xhci_hc_port_hlpmc_usb2 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_HLPMC_USB2_L1_TIMEOUT) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_hlpmc_usb2
pcicap_xhci_hc_port_hlpmc_usb2_set_l1_timeout(struct pcicap_xhci_hc_port_hlpmc_usb2 r,
					      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_HLPMC_USB2_L1_TIMEOUT,
			      (uint32_t)val << 2);
	return r;
}

/* Best effort service latency deep */
static inline uint32_t
pcicap_xhci_hc_port_hlpmc_usb2_besld(struct pcicap_xhci_hc_port_hlpmc_usb2 r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_PORT_HLPMC_USB2_BESLD) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_port_hlpmc_usb2
pcicap_xhci_hc_port_hlpmc_usb2_set_besld(struct pcicap_xhci_hc_port_hlpmc_usb2 r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_PORT_HLPMC_USB2_BESLD,
			      (uint32_t)val << 10);
	return r;
}

/* L1 inactivity timeout, as a quantity in us. */
static inline uint64_t
pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout_decoded(struct pcicap_xhci_hc_port_hlpmc_usb2 r)
{
	uint64_t n = pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout(r);

	return n ? n * 256 : 128;
}

/**
 * pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout_encode() - from a quantity: L1
 * inactivity timeout
 * @quantity: the quantity in us
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_hlpmc_usb2_l1_timeout_encode(uint64_t quantity,
						 uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 128, 0, 256, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_port_read_hlpmc_usb2() - read: Port Hardware LPM Control of a
 * USB 2 port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.4.11.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_read_hlpmc_usb2(const struct pcicap_xhci_hc_port *v,
				    struct pcicap_xhci_hc_port_hlpmc_usb2 *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_PORT_HLPMC_USB2,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_port_update_hlpmc_usb2() - change bits: Port Hardware LPM
 * Control of a USB 2 port
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
pcicap_xhci_hc_port_update_hlpmc_usb2(const struct pcicap_xhci_hc_port *v,
				      uint32_t mask,
				      struct pcicap_xhci_hc_port_hlpmc_usb2 val)
{
	struct pcicap_xhci_hc_port_hlpmc_usb2 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_PORT_HLPMC_USB2_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_port_read_hlpmc_usb2(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_PORT_HLPMC_USB2,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_init(struct pcicap_xhci_hc_port *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_open(const struct pcicap_xhci_hc *outer, uint32_t off,
			 struct pcicap_xhci_hc_port *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_hc_port_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_xhci_hc_port_elements(const struct pcicap_xhci_hc *v)
{
	return v->hcsparams1_maxports;
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_where(const struct pcicap_xhci_hc *v, uint32_t *off)
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_port_at(const struct pcicap_xhci_hc *outer, unsigned int index,
		       struct pcicap_xhci_hc_port *v)
{
	uint32_t off;
	int ret = pcicap_xhci_hc_port_where(outer, &off);

	if (!ret && index >= pcicap_xhci_hc_port_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_hc_port_open(outer, off + index * 0x10, v);
}

/**
 * struct pcicap_xhci_hc_runtime - Runtime registers
 * @view: where it is
 *
 * Made by pcicap_xhci_hc_runtime_at() only.
 */
struct pcicap_xhci_hc_runtime {
	struct pcicap_mmio view;
};

/* Microframe Index */
struct pcicap_xhci_hc_runtime_mfindex {
	uint32_t raw;
};

/* Microframe that is current */
static inline uint32_t
pcicap_xhci_hc_runtime_mfindex_index(struct pcicap_xhci_hc_runtime_mfindex r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_RUNTIME_MFINDEX_INDEX);
}

/**
 * pcicap_xhci_hc_runtime_read_mfindex() - read: Microframe Index
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.5.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_runtime_read_mfindex(const struct pcicap_xhci_hc_runtime *v,
				    struct pcicap_xhci_hc_runtime_mfindex *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_RUNTIME_MFINDEX,
				  &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_runtime_init(struct pcicap_xhci_hc_runtime *v)
{
	pcicap_mmio_clamp(&v->view, 32);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_runtime_open(const struct pcicap_xhci_hc *outer, uint32_t off,
			    struct pcicap_xhci_hc_runtime *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x20, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_hc_runtime_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_runtime_where(const struct pcicap_xhci_hc *v, uint32_t *off)
{
	*off = v->rtsoff_offset * 32;
	return 0;
}

/**
 * pcicap_xhci_hc_runtime_at() - Runtime registers
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_runtime_at(const struct pcicap_xhci_hc *outer,
			  struct pcicap_xhci_hc_runtime *v)
{
	uint32_t off;
	int ret = pcicap_xhci_hc_runtime_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_xhci_hc_runtime_open(outer, off, v);
}

/**
 * struct pcicap_xhci_hc_intr - Registers of an interrupter
 * @view: where it is
 *
 * Made by pcicap_xhci_hc_intr_at() only.
 */
struct pcicap_xhci_hc_intr {
	struct pcicap_mmio view;
};

/* Interrupter Management */
struct pcicap_xhci_hc_intr_iman {
	uint32_t raw;
};

/* An interrupt is pending */
static inline bool
pcicap_xhci_hc_intr_iman_ip(struct pcicap_xhci_hc_intr_iman r)
{
	return (r.raw & PCICAP_XHCI_HC_INTR_IMAN_IP) != 0;
}

/* Interrupts are enabled */
static inline bool
pcicap_xhci_hc_intr_iman_ie(struct pcicap_xhci_hc_intr_iman r)
{
	return (r.raw & PCICAP_XHCI_HC_INTR_IMAN_IE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_iman
pcicap_xhci_hc_intr_iman_set_ie(struct pcicap_xhci_hc_intr_iman r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_INTR_IMAN_IE,
			      val ? PCICAP_XHCI_HC_INTR_IMAN_IE : 0);
	return r;
}

/**
 * pcicap_xhci_hc_intr_read_iman() - read: Interrupter Management
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.5.2.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_read_iman(const struct pcicap_xhci_hc_intr *v,
			      struct pcicap_xhci_hc_intr_iman *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_INTR_IMAN,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_intr_update_iman() - change bits: Interrupter Management
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
pcicap_xhci_hc_intr_update_iman(const struct pcicap_xhci_hc_intr *v,
				uint32_t mask,
				struct pcicap_xhci_hc_intr_iman val)
{
	struct pcicap_xhci_hc_intr_iman old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_INTR_IMAN_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_intr_read_iman(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_INTR_IMAN,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_INTR_IMAN_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_hc_intr_clear_iman() - clear bits by writing 1:
 * Interrupter Management
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_clear_iman(const struct pcicap_xhci_hc_intr *v,
			       uint32_t bits)
{
	struct pcicap_xhci_hc_intr_iman old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_XHCI_HC_INTR_IMAN_W1C_MASK)
		return -EPERM;
	ret = pcicap_xhci_hc_intr_read_iman(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_XHCI_HC_INTR_IMAN_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_INTR_IMAN, bits);
}

/* Interrupter Moderation */
struct pcicap_xhci_hc_intr_imod {
	uint32_t raw;
};

/* Least time between interrupts, 0: any (raw; quantity in ns) */
static inline uint32_t
pcicap_xhci_hc_intr_imod_imodi(struct pcicap_xhci_hc_intr_imod r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_INTR_IMOD_IMODI);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_imod
pcicap_xhci_hc_intr_imod_set_imodi(struct pcicap_xhci_hc_intr_imod r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_INTR_IMOD_IMODI, val);
	return r;
}

/* Time until the next may come (raw; quantity in ns) */
static inline uint32_t
pcicap_xhci_hc_intr_imod_imodc(struct pcicap_xhci_hc_intr_imod r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_INTR_IMOD_IMODC) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_imod
pcicap_xhci_hc_intr_imod_set_imodc(struct pcicap_xhci_hc_intr_imod r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_INTR_IMOD_IMODC,
			      (uint32_t)val << 16);
	return r;
}

/* Least time between interrupts, 0: any, as a quantity in ns. */
static inline uint64_t
pcicap_xhci_hc_intr_imod_imodi_decoded(struct pcicap_xhci_hc_intr_imod r)
{
	uint64_t n = pcicap_xhci_hc_intr_imod_imodi(r);

	return n * 250;
}

/**
 * pcicap_xhci_hc_intr_imod_imodi_encode() - from a quantity: Least time between
 * interrupts, 0: any
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_imod_imodi_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 250, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Time until the next may come, as a quantity in ns. */
static inline uint64_t
pcicap_xhci_hc_intr_imod_imodc_decoded(struct pcicap_xhci_hc_intr_imod r)
{
	uint64_t n = pcicap_xhci_hc_intr_imod_imodc(r);

	return n * 250;
}

/**
 * pcicap_xhci_hc_intr_imod_imodc_encode() - from a quantity: Time until the
 * next may come
 * @quantity: the quantity in ns
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_imod_imodc_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 16, 0, 0, 250, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_read_imod() - read: Interrupter Moderation
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.5.2.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_read_imod(const struct pcicap_xhci_hc_intr *v,
			      struct pcicap_xhci_hc_intr_imod *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_INTR_IMOD,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_intr_write_imod() - write: Interrupter Moderation
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_write_imod(const struct pcicap_xhci_hc_intr *v,
			       struct pcicap_xhci_hc_intr_imod val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_INTR_IMOD, val.raw);
}

/**
 * pcicap_xhci_hc_intr_update_imod() - change bits: Interrupter Moderation
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
pcicap_xhci_hc_intr_update_imod(const struct pcicap_xhci_hc_intr *v,
				uint32_t mask,
				struct pcicap_xhci_hc_intr_imod val)
{
	struct pcicap_xhci_hc_intr_imod old;
	int ret;

	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_intr_read_imod(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_INTR_IMOD,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Event Ring Segment Table Size */
struct pcicap_xhci_hc_intr_erstsz {
	uint32_t raw;
};

/* Entries of the table (raw; quantity in entries) */
static inline uint32_t
pcicap_xhci_hc_intr_erstsz_size(struct pcicap_xhci_hc_intr_erstsz r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_INTR_ERSTSZ_SIZE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_erstsz
pcicap_xhci_hc_intr_erstsz_set_size(struct pcicap_xhci_hc_intr_erstsz r,
				    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_INTR_ERSTSZ_SIZE, val);
	return r;
}

/**
 * pcicap_xhci_hc_intr_read_erstsz() - read: Event Ring Segment Table Size
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 5.5.2.3.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_read_erstsz(const struct pcicap_xhci_hc_intr *v,
				struct pcicap_xhci_hc_intr_erstsz *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_INTR_ERSTSZ,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_intr_update_erstsz() - change bits: Event Ring Segment
 * Table Size
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
pcicap_xhci_hc_intr_update_erstsz(const struct pcicap_xhci_hc_intr *v,
				  uint32_t mask,
				  struct pcicap_xhci_hc_intr_erstsz val)
{
	struct pcicap_xhci_hc_intr_erstsz old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_INTR_ERSTSZ_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_intr_read_erstsz(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_INTR_ERSTSZ,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Event Ring Segment Table Base Address */
struct pcicap_xhci_hc_intr_erstba {
	uint64_t raw;
};

/* Where the table is */
static inline uint64_t
pcicap_xhci_hc_intr_erstba_pointer(struct pcicap_xhci_hc_intr_erstba r)
{
	return (uint64_t)((r.raw & PCICAP_XHCI_HC_INTR_ERSTBA_POINTER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_erstba
pcicap_xhci_hc_intr_erstba_set_pointer(struct pcicap_xhci_hc_intr_erstba r,
				       uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_INTR_ERSTBA_POINTER,
			      (uint64_t)val << 6);
	return r;
}

/* Where the table is, as a quantity. */
static inline uint64_t
pcicap_xhci_hc_intr_erstba_pointer_decoded(struct pcicap_xhci_hc_intr_erstba r)
{
	uint64_t n = pcicap_xhci_hc_intr_erstba_pointer(r);

	return n << 6;
}

/**
 * pcicap_xhci_hc_intr_erstba_pointer_encode() - from a quantity: Where the
 * table is
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_erstba_pointer_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_read_erstba() - read: Event Ring Segment Table
 * Base Address
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * See xHCI 5.5.2.3.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_read_erstba(const struct pcicap_xhci_hc_intr *v,
				struct pcicap_xhci_hc_intr_erstba *val)
{
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_XHCI_HC_INTR_ERSTBA,
					&val->raw);
}

/**
 * pcicap_xhci_hc_intr_update_erstba() - change bits: Event Ring Segment Table
 * Base Address
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_update_erstba(const struct pcicap_xhci_hc_intr *v,
				  uint64_t mask,
				  struct pcicap_xhci_hc_intr_erstba val)
{
	struct pcicap_xhci_hc_intr_erstba old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_XHCI_HC_INTR_ERSTBA_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_intr_read_erstba(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_XHCI_HC_INTR_ERSTBA,
				       (uint64_t)((old.raw & ~(uint64_t)mask) |
						  val.raw));
}

/* Event Ring Dequeue Pointer */
struct pcicap_xhci_hc_intr_erdp {
	uint64_t raw;
};

/* Low bits of the segment that the pointer is in */
static inline uint64_t
pcicap_xhci_hc_intr_erdp_desi(struct pcicap_xhci_hc_intr_erdp r)
{
	return (uint64_t)(r.raw & PCICAP_XHCI_HC_INTR_ERDP_DESI);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_erdp
pcicap_xhci_hc_intr_erdp_set_desi(struct pcicap_xhci_hc_intr_erdp r,
				  uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_INTR_ERDP_DESI, val);
	return r;
}

/* Event handler busy: the software has not taken all events */
static inline bool
pcicap_xhci_hc_intr_erdp_ehb(struct pcicap_xhci_hc_intr_erdp r)
{
	return (r.raw & PCICAP_XHCI_HC_INTR_ERDP_EHB) != 0;
}

/* Where the software takes the next event */
static inline uint64_t
pcicap_xhci_hc_intr_erdp_pointer(struct pcicap_xhci_hc_intr_erdp r)
{
	return (uint64_t)((r.raw & PCICAP_XHCI_HC_INTR_ERDP_POINTER) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_intr_erdp
pcicap_xhci_hc_intr_erdp_set_pointer(struct pcicap_xhci_hc_intr_erdp r,
				     uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_HC_INTR_ERDP_POINTER,
			      (uint64_t)val << 4);
	return r;
}

/* Where the software takes the next event, as a quantity. */
static inline uint64_t
pcicap_xhci_hc_intr_erdp_pointer_decoded(struct pcicap_xhci_hc_intr_erdp r)
{
	uint64_t n = pcicap_xhci_hc_intr_erdp_pointer(r);

	return n << 4;
}

/**
 * pcicap_xhci_hc_intr_erdp_pointer_encode() - from a quantity: Where the
 * software takes the next event
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_erdp_pointer_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 60, 4, &n);

	*raw = (uint64_t)n;
	return ret;
}

/**
 * pcicap_xhci_hc_intr_read_erdp() - read: Event Ring Dequeue Pointer
 * @v: the view
 * @val: its value, 64 bits; all ones after an error
 *
 * See xHCI 5.5.2.3.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_read_erdp(const struct pcicap_xhci_hc_intr *v,
			      struct pcicap_xhci_hc_intr_erdp *val)
{
	return pcicap_mmio_read64_lo_hi(&v->view, PCICAP_XHCI_HC_INTR_ERDP,
					&val->raw);
}

/**
 * pcicap_xhci_hc_intr_write_erdp() - write: Event Ring Dequeue Pointer
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_write_erdp(const struct pcicap_xhci_hc_intr *v,
			       struct pcicap_xhci_hc_intr_erdp val)
{
	return pcicap_mmio_write64_lo_hi(&v->view, PCICAP_XHCI_HC_INTR_ERDP,
					 (uint64_t)(val.raw & PCICAP_XHCI_HC_INTR_ERDP_WRITE_MASK));
}

/**
 * pcicap_xhci_hc_intr_update_erdp() - change bits: Event Ring Dequeue Pointer
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 64 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EPERM (a bit of @mask is not writable), -EINVAL (@val has a bit
 * that @mask has not), or as for reading and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_update_erdp(const struct pcicap_xhci_hc_intr *v,
				uint64_t mask,
				struct pcicap_xhci_hc_intr_erdp val)
{
	struct pcicap_xhci_hc_intr_erdp old;
	int ret;

	if (mask & ~(uint64_t)PCICAP_XHCI_HC_INTR_ERDP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint64_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_intr_read_erdp(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put64_lo_hi(&v->view, PCICAP_XHCI_HC_INTR_ERDP,
				       (uint64_t)((old.raw & PCICAP_XHCI_HC_INTR_ERDP_KEEP_MASK & ~(uint64_t)mask) |
						  val.raw));
}

/**
 * pcicap_xhci_hc_intr_clear_erdp() - clear bits by writing 1: Event Ring
 * Dequeue Pointer
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_clear_erdp(const struct pcicap_xhci_hc_intr *v,
			       uint64_t bits)
{
	struct pcicap_xhci_hc_intr_erdp old;
	int ret;

	if (bits & ~(uint64_t)PCICAP_XHCI_HC_INTR_ERDP_W1C_MASK)
		return -EPERM;
	ret = pcicap_xhci_hc_intr_read_erdp(v, &old);
	if (ret)
		return ret;
	bits = (uint64_t)(bits |
			  (old.raw & PCICAP_XHCI_HC_INTR_ERDP_KEEP_MASK));
	return pcicap_mmio_write64_lo_hi(&v->view, PCICAP_XHCI_HC_INTR_ERDP,
					 bits);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_init(struct pcicap_xhci_hc_intr *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_open(const struct pcicap_xhci_hc *outer, uint32_t off,
			 struct pcicap_xhci_hc_intr *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x20, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_hc_intr_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_xhci_hc_intr_elements(const struct pcicap_xhci_hc *v)
{
	return pcicap_min32(v->hcsparams1_maxintrs, 128);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_where(const struct pcicap_xhci_hc *v, uint32_t *off)
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_intr_at(const struct pcicap_xhci_hc *outer, unsigned int index,
		       struct pcicap_xhci_hc_intr *v)
{
	uint32_t off;
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
 * @view: where it is
 *
 * Made by pcicap_xhci_hc_doorbell_at() only.
 */
struct pcicap_xhci_hc_doorbell {
	struct pcicap_mmio view;
};

/* Doorbell */
struct pcicap_xhci_hc_doorbell_db {
	uint32_t raw;
};

/* Endpoint: the context's index; of the command ring, 0 */
static inline uint32_t
pcicap_xhci_hc_doorbell_db_target(struct pcicap_xhci_hc_doorbell_db r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_DOORBELL_DB_TARGET);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_doorbell_db
pcicap_xhci_hc_doorbell_db_set_target(struct pcicap_xhci_hc_doorbell_db r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_DOORBELL_DB_TARGET, val);
	return r;
}

/* Stream that has work */
static inline uint32_t
pcicap_xhci_hc_doorbell_db_stream_id(struct pcicap_xhci_hc_doorbell_db r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_DOORBELL_DB_STREAM_ID) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_doorbell_db
pcicap_xhci_hc_doorbell_db_set_stream_id(struct pcicap_xhci_hc_doorbell_db r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_DOORBELL_DB_STREAM_ID,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_xhci_hc_doorbell_write_db() - write: Doorbell
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_doorbell_write_db(const struct pcicap_xhci_hc_doorbell *v,
				 struct pcicap_xhci_hc_doorbell_db val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_DOORBELL_DB,
				   (uint32_t)(val.raw & PCICAP_XHCI_HC_DOORBELL_DB_WRITE_MASK));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_doorbell_init(struct pcicap_xhci_hc_doorbell *v)
{
	(void)v;
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_doorbell_open(const struct pcicap_xhci_hc *outer, uint32_t off,
			     struct pcicap_xhci_hc_doorbell *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x04, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_hc_doorbell_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_xhci_hc_doorbell_elements(const struct pcicap_xhci_hc *v)
{
	return (v->hcsparams1_maxslots + 1);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_doorbell_where(const struct pcicap_xhci_hc *v, uint32_t *off)
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
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_doorbell_at(const struct pcicap_xhci_hc *outer,
			   unsigned int index,
			   struct pcicap_xhci_hc_doorbell *v)
{
	uint32_t off;
	int ret = pcicap_xhci_hc_doorbell_where(outer, &off);

	if (!ret && index >= pcicap_xhci_hc_doorbell_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_hc_doorbell_open(outer, off + index * 0x04, v);
}

/**
 * struct pcicap_xhci_hc_xcap - An extended capability
 * @view: where it is
 * @cap_id: read once: the layout depends on it
 * @cap_next: read once: the layout depends on it
 * @ports_psic: read once: the layout depends on it
 *
 * Made by pcicap_xhci_hc_xcap_at() only.
 */
struct pcicap_xhci_hc_xcap {
	struct pcicap_mmio view;
	uint32_t cap_id;
	uint32_t cap_next;
	uint32_t ports_psic;
};

/*
 * ID and next, and what the first dword has beside: usblegsup is that of
 * legacy support
 */
struct pcicap_xhci_hc_xcap_cap {
	uint32_t raw;
};

/* Which capability it is */
static inline uint32_t
pcicap_xhci_hc_xcap_cap_id(struct pcicap_xhci_hc_xcap_cap r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_XCAP_CAP_ID);
}

/* Dwords to the next; 0: it is the last */
static inline uint32_t
pcicap_xhci_hc_xcap_cap_next(struct pcicap_xhci_hc_xcap_cap r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_CAP_NEXT) >> 8);
}

/* Minor revision of the protocol, in BCD */
static inline uint32_t
pcicap_xhci_hc_xcap_cap_minor(struct pcicap_xhci_hc_xcap_cap r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_CAP_MINOR) >> 16);
}

/* Major revision of the protocol, in BCD */
static inline uint32_t
pcicap_xhci_hc_xcap_cap_major(struct pcicap_xhci_hc_xcap_cap r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_CAP_MAJOR) >> 24);
}

/* The firmware has the controller */
static inline bool
pcicap_xhci_hc_xcap_cap_bios_owned(struct pcicap_xhci_hc_xcap_cap r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_CAP_BIOS_OWNED) != 0;
}

/* The operating system asks for the controller or has it */
static inline bool
pcicap_xhci_hc_xcap_cap_os_owned(struct pcicap_xhci_hc_xcap_cap r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_CAP_OS_OWNED) != 0;
}

/**
 * pcicap_xhci_hc_xcap_read_cap() - read: ID and next, and what the first dword
 * has beside: usblegsup is that of legacy support
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7, 7.1.1 and 7.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_cap(const struct pcicap_xhci_hc_xcap *v,
			     struct pcicap_xhci_hc_xcap_cap *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_CAP, &val->raw);
}

/* USB Legacy Support */
struct pcicap_xhci_hc_xcap_usblegsup {
	uint32_t raw;
};

/* Which capability it is */
static inline uint32_t
pcicap_xhci_hc_xcap_usblegsup_id(struct pcicap_xhci_hc_xcap_usblegsup r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_XCAP_USBLEGSUP_ID);
}

/* Dwords to the next; 0: it is the last */
static inline uint32_t
pcicap_xhci_hc_xcap_usblegsup_next(struct pcicap_xhci_hc_xcap_usblegsup r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_USBLEGSUP_NEXT) >> 8);
}

/* The firmware has the controller */
static inline bool
pcicap_xhci_hc_xcap_usblegsup_bios_owned(struct pcicap_xhci_hc_xcap_usblegsup r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGSUP_BIOS_OWNED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegsup
pcicap_xhci_hc_xcap_usblegsup_set_bios_owned(struct pcicap_xhci_hc_xcap_usblegsup r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_XCAP_USBLEGSUP_BIOS_OWNED,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGSUP_BIOS_OWNED : 0);
	return r;
}

/* The operating system asks for the controller or has it */
static inline bool
pcicap_xhci_hc_xcap_usblegsup_os_owned(struct pcicap_xhci_hc_xcap_usblegsup r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGSUP_OS_OWNED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegsup
pcicap_xhci_hc_xcap_usblegsup_set_os_owned(struct pcicap_xhci_hc_xcap_usblegsup r,
					   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_XCAP_USBLEGSUP_OS_OWNED,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGSUP_OS_OWNED : 0);
	return r;
}

/**
 * pcicap_xhci_hc_xcap_read_usblegsup() - read: USB Legacy Support
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7.1.1.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_usblegsup(const struct pcicap_xhci_hc_xcap *v,
				   struct pcicap_xhci_hc_xcap_usblegsup *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_id != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_USBLEGSUP,
				  &val->raw);
}

/* What decides now about what is there; 0 where the layout lacks it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_usblegsup_bios_owned_now(const struct pcicap_xhci_hc_xcap *v,
					     uint32_t *now)
{
	struct pcicap_xhci_hc_xcap_usblegsup r;
	int ret = pcicap_xhci_hc_xcap_read_usblegsup(v, &r);

	*now = 0;
	if (ret)
		return ret == -ENXIO ? 0 : ret;
	*now = (uint32_t)pcicap_xhci_hc_xcap_usblegsup_bios_owned(r);
	return 0;
}

/**
 * pcicap_xhci_hc_xcap_update_usblegsup() - change bits: USB Legacy Support
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
pcicap_xhci_hc_xcap_update_usblegsup(const struct pcicap_xhci_hc_xcap *v,
				     uint32_t mask,
				     struct pcicap_xhci_hc_xcap_usblegsup val)
{
	struct pcicap_xhci_hc_xcap_usblegsup old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_XCAP_USBLEGSUP_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_xcap_read_usblegsup(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_XCAP_USBLEGSUP,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_XCAP_USBLEGSUP_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* USB Legacy Support Control and Status */
struct pcicap_xhci_hc_xcap_usblegctlsts {
	uint32_t raw;
};

/* An event of the controller makes an SMI */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_smi(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegctlsts
pcicap_xhci_hc_xcap_usblegctlsts_set_smi(struct pcicap_xhci_hc_xcap_usblegctlsts r,
					 bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI : 0);
	return r;
}

/* A host system error makes an SMI */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_smi_hse(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_HSE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegctlsts
pcicap_xhci_hc_xcap_usblegctlsts_set_smi_hse(struct pcicap_xhci_hc_xcap_usblegctlsts r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_HSE,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_HSE : 0);
	return r;
}

/* A change of the owner makes an SMI */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_smi_os_owned(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_OS_OWNED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegctlsts
pcicap_xhci_hc_xcap_usblegctlsts_set_smi_os_owned(struct pcicap_xhci_hc_xcap_usblegctlsts r,
						  bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_OS_OWNED,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_OS_OWNED : 0);
	return r;
}

/* A write of the Command register makes an SMI */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_smi_pci_command(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_PCI_COMMAND) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegctlsts
pcicap_xhci_hc_xcap_usblegctlsts_set_smi_pci_command(struct pcicap_xhci_hc_xcap_usblegctlsts r,
						     bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_PCI_COMMAND,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_PCI_COMMAND : 0);
	return r;
}

/* A write of the BAR makes an SMI */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_smi_bar(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_BAR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_hc_xcap_usblegctlsts
pcicap_xhci_hc_xcap_usblegctlsts_set_smi_bar(struct pcicap_xhci_hc_xcap_usblegctlsts r,
					     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_BAR,
			      val ? PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_SMI_BAR : 0);
	return r;
}

/* As EINT of USBSTS */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_event(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENT) != 0;
}

/* As HSE of USBSTS */
static inline bool
pcicap_xhci_hc_xcap_usblegctlsts_hse(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_HSE) != 0;
}

/* What was changed or written */
static inline uint32_t
pcicap_xhci_hc_xcap_usblegctlsts_events(struct pcicap_xhci_hc_xcap_usblegctlsts r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_EVENTS) >> 29);
}

/**
 * pcicap_xhci_hc_xcap_read_usblegctlsts() - read: USB Legacy Support Control
 * and Status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7.1.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_usblegctlsts(const struct pcicap_xhci_hc_xcap *v,
				      struct pcicap_xhci_hc_xcap_usblegctlsts *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_id != 1)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_xcap_update_usblegctlsts() - change bits: USB Legacy Support
 * Control and Status
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
pcicap_xhci_hc_xcap_update_usblegctlsts(const struct pcicap_xhci_hc_xcap *v,
					uint32_t mask,
					struct pcicap_xhci_hc_xcap_usblegctlsts val)
{
	struct pcicap_xhci_hc_xcap_usblegctlsts old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_hc_xcap_read_usblegctlsts(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS,
				 (uint32_t)((old.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_hc_xcap_clear_usblegctlsts() - clear bits by writing 1: USB
 * Legacy Support Control and Status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_clear_usblegctlsts(const struct pcicap_xhci_hc_xcap *v,
				       uint32_t bits)
{
	struct pcicap_xhci_hc_xcap_usblegctlsts old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_W1C_MASK)
		return -EPERM;
	ret = pcicap_xhci_hc_xcap_read_usblegctlsts(v, &old);
	if (ret)
		return ret;
	bits = (uint32_t)(bits |
			  (old.raw & PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS_KEEP_MASK));
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_HC_XCAP_USBLEGCTLSTS,
				   bits);
}

/**
 * pcicap_xhci_hc_xcap_read_protocol_name() - read: Four characters, the first
 * one lowest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7.2.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_protocol_name(const struct pcicap_xhci_hc_xcap *v,
				       uint32_t *val)
{
	*val = UINT32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_PROTOCOL_NAME,
				  val);
}

/* Which ports speak the protocol */
struct pcicap_xhci_hc_xcap_ports {
	uint32_t raw;
};

/* Number of the first port, from 1 */
static inline uint32_t
pcicap_xhci_hc_xcap_ports_first(struct pcicap_xhci_hc_xcap_ports r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_XCAP_PORTS_FIRST);
}

/* Number of ports */
static inline uint32_t
pcicap_xhci_hc_xcap_ports_count(struct pcicap_xhci_hc_xcap_ports r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PORTS_COUNT) >> 8);
}

/* L1 is supported, as in xHCI 0.96 */
static inline bool
pcicap_xhci_hc_xcap_ports_l1c(struct pcicap_xhci_hc_xcap_ports r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PORTS_L1C) != 0;
}

/* High-speed devices only */
static inline bool
pcicap_xhci_hc_xcap_ports_hso(struct pcicap_xhci_hc_xcap_ports r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PORTS_HSO) != 0;
}

/* Ports are those of an integrated hub */
static inline bool
pcicap_xhci_hc_xcap_ports_ihi(struct pcicap_xhci_hc_xcap_ports r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PORTS_IHI) != 0;
}

/* Hardware LPM is supported */
static inline bool
pcicap_xhci_hc_xcap_ports_hlc(struct pcicap_xhci_hc_xcap_ports r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PORTS_HLC) != 0;
}

/* BESL is supported */
static inline bool
pcicap_xhci_hc_xcap_ports_blc(struct pcicap_xhci_hc_xcap_ports r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PORTS_BLC) != 0;
}

/* Soft errors of the link are counted */
static inline bool
pcicap_xhci_hc_xcap_ports_lsecc(struct pcicap_xhci_hc_xcap_ports r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PORTS_LSECC) != 0;
}

/* Hubs behind each other, 0: as many as USB allows */
static inline uint32_t
pcicap_xhci_hc_xcap_ports_mhd(struct pcicap_xhci_hc_xcap_ports r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PORTS_MHD) >> 25);
}

/* Number of speed IDs; 0: those that are default */
static inline uint32_t
pcicap_xhci_hc_xcap_ports_psic(struct pcicap_xhci_hc_xcap_ports r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PORTS_PSIC) >> 28);
}

/**
 * pcicap_xhci_hc_xcap_read_ports() - read: Which ports speak the protocol
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7.2.2 and 7.2.2.1.3.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_ports(const struct pcicap_xhci_hc_xcap *v,
			       struct pcicap_xhci_hc_xcap_ports *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_PORTS,
				  &val->raw);
}

/* Slot type */
struct pcicap_xhci_hc_xcap_slot {
	uint32_t raw;
};

/* What Enable Slot is told for a device of the protocol */
static inline uint32_t
pcicap_xhci_hc_xcap_slot_type(struct pcicap_xhci_hc_xcap_slot r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_XCAP_SLOT_TYPE);
}

/**
 * pcicap_xhci_hc_xcap_read_slot() - read: Slot type
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7.2.2.
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_slot(const struct pcicap_xhci_hc_xcap *v,
			      struct pcicap_xhci_hc_xcap_slot *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_SLOT,
				  &val->raw);
}

/* Protocol Speed ID */
struct pcicap_xhci_hc_xcap_psi {
	uint32_t raw;
};

/* What PORTSC has for this speed */
static inline uint32_t
pcicap_xhci_hc_xcap_psi_psiv(struct pcicap_xhci_hc_xcap_psi r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_HC_XCAP_PSI_PSIV);
}

/* Unit of the mantissa */
static inline uint32_t
pcicap_xhci_hc_xcap_psi_psie(struct pcicap_xhci_hc_xcap_psi r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PSI_PSIE) >> 4);
}

/* Which direction it is of */
static inline uint32_t
pcicap_xhci_hc_xcap_psi_plt(struct pcicap_xhci_hc_xcap_psi r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PSI_PLT) >> 6);
}

/* Full duplex */
static inline bool
pcicap_xhci_hc_xcap_psi_pfd(struct pcicap_xhci_hc_xcap_psi r)
{
	return (r.raw & PCICAP_XHCI_HC_XCAP_PSI_PFD) != 0;
}

/* Link protocol */
static inline uint32_t
pcicap_xhci_hc_xcap_psi_lp(struct pcicap_xhci_hc_xcap_psi r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PSI_LP) >> 14);
}

/* Mantissa of the bits in a second */
static inline uint32_t
pcicap_xhci_hc_xcap_psi_psim(struct pcicap_xhci_hc_xcap_psi r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_HC_XCAP_PSI_PSIM) >> 16);
}

/**
 * pcicap_xhci_hc_xcap_read_psi() - read: Protocol Speed ID
 * @v: the view
 * @index: which element
 * @val: its value, 32 bits; all ones after an error
 *
 * See xHCI 7.2.2.1.1.
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_read_psi(const struct pcicap_xhci_hc_xcap *v,
			     unsigned int index,
			     struct pcicap_xhci_hc_xcap_psi *val)
{
	val->raw = UINT32_MAX;
	if (v->cap_id != 2)
		return -ENXIO;
	if (index >= v->ports_psic)
		return -ERANGE;
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_HC_XCAP_PSI + index * 4,
				  &val->raw);
}

/**
 * pcicap_xhci_hc_xcap_poll_take() - start and wait: Asks the firmware for
 * the controller
 * @v: the view
 *
 * Sleeps between two reads. The limit is 1000000 microseconds; a read after
 * it decides.
 *
 * Return: 0, -ETIMEDOUT, or the errors of the accesses.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_poll_take(const struct pcicap_xhci_hc_xcap *v)
{
	struct pcicap_poll poll;
	int ret;

	{
		uint32_t bits = 0x01000000;
		struct pcicap_xhci_hc_xcap_usblegsup part = { bits };

		ret = pcicap_xhci_hc_xcap_update_usblegsup(v, 0x01000000, part);
		if (ret)
			return ret;
	}
	pcicap_poll_begin(&poll, 1000000, 10);
	for (;;) {
		uint32_t now_usblegsup_bios_owned;
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

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_init(struct pcicap_xhci_hc_xcap *v)
{
	int ret;

	{
		struct pcicap_xhci_hc_xcap_cap r;

		ret = pcicap_xhci_hc_xcap_read_cap(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->cap_id = 0;
		if (!ret)
			v->cap_id = pcicap_xhci_hc_xcap_cap_id(r);
		v->cap_next = 0;
		if (!ret)
			v->cap_next = pcicap_xhci_hc_xcap_cap_next(r);
	}
	{
		struct pcicap_xhci_hc_xcap_ports r;

		ret = pcicap_xhci_hc_xcap_read_ports(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->ports_psic = 0;
		if (!ret)
			v->ports_psic = pcicap_xhci_hc_xcap_ports_psic(r);
	}
	if (v->cap_id == 2)
		pcicap_mmio_clamp(&v->view, (v->ports_psic + 4) * 4);
	else if (v->cap_id == 1)
		pcicap_mmio_clamp(&v->view, 8);
	else
		pcicap_mmio_clamp(&v->view, 4);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_open(const struct pcicap_xhci_hc *outer, uint32_t off,
			 struct pcicap_xhci_hc_xcap *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0xffffffff, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_hc_xcap_init(v);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_where(const struct pcicap_xhci_hc *v, uint32_t *off)
{
	*off = v->hccparams1_xecp * 4;
	return 0;
}

/**
 * pcicap_xhci_hc_xcap_at() - An extended capability
 * @outer: what is around it
 * @v: the view
 *
 * Return: 0, -ENXIO (not here, or past the end), -ENODEV (gone), or the error
 * of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_at(const struct pcicap_xhci_hc *outer,
		       struct pcicap_xhci_hc_xcap *v)
{
	uint32_t off;
	int ret = pcicap_xhci_hc_xcap_where(outer, &off);

	if (ret)
		return ret;
	return pcicap_xhci_hc_xcap_open(outer, off, v);
}

/* Bytes to the next one; 0: it is the last. */
static inline uint32_t
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
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_next(const struct pcicap_xhci_hc *outer,
			 const struct pcicap_xhci_hc_xcap *at,
			 struct pcicap_xhci_hc_xcap *v)
{
	const struct pcicap_xhci_hc_xcap before = *at;
	uint32_t off = (uint32_t)(before.view.offset - outer->view.offset);
	uint32_t step = pcicap_xhci_hc_xcap_step(&before);
	int ret;

	if (!step)
		return -ENOENT;
	if (step > UINT32_MAX - off)
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
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_first(const struct pcicap_xhci_hc *outer,
			  struct pcicap_xhci_hc_xcap *v)
{
	uint32_t off;
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
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_find(const struct pcicap_xhci_hc *outer, uint32_t id,
			 struct pcicap_xhci_hc_xcap *v)
{
	int ret = pcicap_xhci_hc_xcap_first(outer, v);

	while (!ret && v->cap_id != id)
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
PCICAP_MUST_CHECK static inline int
pcicap_xhci_hc_xcap_find_next(const struct pcicap_xhci_hc *outer, uint32_t id,
			      const struct pcicap_xhci_hc_xcap *at,
			      struct pcicap_xhci_hc_xcap *v)
{
	int ret = pcicap_xhci_hc_xcap_next(outer, at, v);

	while (!ret && v->cap_id != id)
		ret = pcicap_xhci_hc_xcap_next(outer, v, v);
	return ret;
}

/**
 * pcicap_xhci_msix_locate() - where it is: MSI-X table
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(cfg, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_msix_table r;

			ret = pcicap_msix_read_table(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_msix_table_bir(r);
			v->offset = pcicap_msix_table_offset(r);
		}
		{
			struct pcicap_msix_ctrl r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_msix_ctrl_table_size(r);
		}
		bad = pcicap_region_init(where, v->bar, v->offset * 8,
					 (v->length + 1) * 16,
					 PCICAP_XHCI_MSIX_MIN_SIZE, 4);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_xhci_msix_want() - what to map for it
 * @where: where it is, by pcicap_xhci_msix_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_xhci_msix_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_xhci_msix - MSI-X table
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_xhci_msix_map() only.
 */
struct pcicap_xhci_msix {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_init(struct pcicap_xhci_msix *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_xhci_msix_map() - the registers in a mapped BAR: MSI-X table
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_xhci_msix_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_map(const struct pcicap_map *map,
		     const struct pcicap_region *where, struct pcicap_cfg *cfg,
		     struct pcicap_xhci_msix *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_XHCI_MSIX_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_xhci_msix_init(v);
}

/**
 * pcicap_xhci_msix_wrap() - the registers at an address that there is:
 * MSI-X table
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_xhci_msix_map()
 * @v: the view
 *
 * Return: as for pcicap_xhci_msix_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_wrap(struct pcicap_map *map, void *base, uint64_t size,
		      struct pcicap_cfg *cfg, struct pcicap_xhci_msix *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_xhci_msix_map(map, &whole, cfg, v);
}

/**
 * pcicap_xhci_msix_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_xhci_msix_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_bare(const struct pcicap_xhci_msix *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_XHCI_MSIX_MIN_SIZE);
}

/**
 * struct pcicap_xhci_msix_entry - One vector
 * @view: where it is
 *
 * Made by pcicap_xhci_msix_entry_at() only.
 */
struct pcicap_xhci_msix_entry {
	struct pcicap_mmio view;
};

/* Bits 31 to 2 of the message address */
struct pcicap_xhci_msix_entry_addr_lo {
	uint32_t raw;
};

/* Address bits 31 to 2 */
static inline uint32_t
pcicap_xhci_msix_entry_addr_lo_address(struct pcicap_xhci_msix_entry_addr_lo r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_ADDRESS) >> 2);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_msix_entry_addr_lo
pcicap_xhci_msix_entry_addr_lo_set_address(struct pcicap_xhci_msix_entry_addr_lo r,
					   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_ADDRESS,
			      (uint32_t)val << 2);
	return r;
}

/* Address bits 31 to 2, as a quantity. */
static inline uint64_t
pcicap_xhci_msix_entry_addr_lo_address_decoded(struct pcicap_xhci_msix_entry_addr_lo r)
{
	uint64_t n = pcicap_xhci_msix_entry_addr_lo_address(r);

	return n << 2;
}

/**
 * pcicap_xhci_msix_entry_addr_lo_address_encode() - from a quantity: Address
 * bits 31 to 2
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_addr_lo_address_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 30, 2, &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_xhci_msix_entry_read_addr_lo() - read: Bits 31 to 2 of the
 * message address
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_read_addr_lo(const struct pcicap_xhci_msix_entry *v,
				    struct pcicap_xhci_msix_entry_addr_lo *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_MSIX_ENTRY_ADDR_LO,
				  &val->raw);
}

/**
 * pcicap_xhci_msix_entry_update_addr_lo() - change bits: Bits 31 to 2 of the
 * message address
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
pcicap_xhci_msix_entry_update_addr_lo(const struct pcicap_xhci_msix_entry *v,
				      uint32_t mask,
				      struct pcicap_xhci_msix_entry_addr_lo val)
{
	struct pcicap_xhci_msix_entry_addr_lo old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_MSIX_ENTRY_ADDR_LO_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_msix_entry_read_addr_lo(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_MSIX_ENTRY_ADDR_LO,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_xhci_msix_entry_read_addr_hi() - read: Address bits 63 to 32
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_read_addr_hi(const struct pcicap_xhci_msix_entry *v,
				    uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_MSIX_ENTRY_ADDR_HI,
				  val);
}

/**
 * pcicap_xhci_msix_entry_write_addr_hi() - write: Address bits 63 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_write_addr_hi(const struct pcicap_xhci_msix_entry *v,
				     uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_MSIX_ENTRY_ADDR_HI,
				   val);
}

/**
 * pcicap_xhci_msix_entry_update_addr_hi() - change bits: Address bits 63 to 32
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
pcicap_xhci_msix_entry_update_addr_hi(const struct pcicap_xhci_msix_entry *v,
				      uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_msix_entry_read_addr_hi(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_MSIX_ENTRY_ADDR_HI,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_xhci_msix_entry_read_data() - read: Message data
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_read_data(const struct pcicap_xhci_msix_entry *v,
				 uint32_t *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_MSIX_ENTRY_DATA, val);
}

/**
 * pcicap_xhci_msix_entry_write_data() - write: Message data
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_write_data(const struct pcicap_xhci_msix_entry *v,
				  uint32_t val)
{
	return pcicap_mmio_write32(&v->view, PCICAP_XHCI_MSIX_ENTRY_DATA, val);
}

/**
 * pcicap_xhci_msix_entry_update_data() - change bits: Message data
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
pcicap_xhci_msix_entry_update_data(const struct pcicap_xhci_msix_entry *v,
				   uint32_t mask, uint32_t val)
{
	uint32_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_msix_entry_read_data(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_MSIX_ENTRY_DATA,
				 (uint32_t)((old & ~(uint32_t)mask) | val));
}

/* Mask and steering tag */
struct pcicap_xhci_msix_entry_vector_ctrl {
	uint32_t raw;
};

/* Masks the vector */
static inline bool
pcicap_xhci_msix_entry_vector_ctrl_mask(struct pcicap_xhci_msix_entry_vector_ctrl r)
{
	return (r.raw & PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_MASK) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_msix_entry_vector_ctrl
pcicap_xhci_msix_entry_vector_ctrl_set_mask(struct pcicap_xhci_msix_entry_vector_ctrl r,
					    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_MASK,
			      val ? PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_MASK : 0);
	return r;
}

/* TPH steering tag */
static inline uint32_t
pcicap_xhci_msix_entry_vector_ctrl_steering_tag(struct pcicap_xhci_msix_entry_vector_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_msix_entry_vector_ctrl
pcicap_xhci_msix_entry_vector_ctrl_set_steering_tag(struct pcicap_xhci_msix_entry_vector_ctrl r,
						    uint32_t val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_STEERING_TAG,
			      (uint32_t)val << 16);
	return r;
}

/**
 * pcicap_xhci_msix_entry_read_vector_ctrl() - read: Mask and steering tag
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_read_vector_ctrl(const struct pcicap_xhci_msix_entry *v,
					struct pcicap_xhci_msix_entry_vector_ctrl *val)
{
	return pcicap_mmio_read32(&v->view, PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL,
				  &val->raw);
}

/**
 * pcicap_xhci_msix_entry_update_vector_ctrl() - change bits: Mask and
 * steering tag
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
pcicap_xhci_msix_entry_update_vector_ctrl(const struct pcicap_xhci_msix_entry *v,
					  uint32_t mask,
					  struct pcicap_xhci_msix_entry_vector_ctrl val)
{
	struct pcicap_xhci_msix_entry_vector_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_xhci_msix_entry_read_vector_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_mmio_put32(&v->view, PCICAP_XHCI_MSIX_ENTRY_VECTOR_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_init(struct pcicap_xhci_msix_entry *v)
{
	pcicap_mmio_clamp(&v->view, 16);
	return 0;
}

/* A view at @off of what is around it. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_open(const struct pcicap_xhci_msix *outer, uint32_t off,
			    struct pcicap_xhci_msix_entry *v)
{
	int ret = pcicap_mmio_sub(&outer->view, off, 0x10, &v->view);

	if (ret)
		return ret;
	return pcicap_xhci_msix_entry_init(v);
}

/* How many there are in this layout. */
static inline uint32_t
pcicap_xhci_msix_entry_elements(const struct pcicap_xhci_msix *v)
{
	return pcicap_ceil32(v->mapped_size, 16);
}

/* Where the first begins. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_where(const struct pcicap_xhci_msix *v, uint32_t *off)
{
	(void)v;
	*off = 0x00;
	return 0;
}

/**
 * pcicap_xhci_msix_entry_at() - One vector
 * @outer: what is around it
 * @index: which one, from 0
 * @v: the view
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not here, or past the end),
 * -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_entry_at(const struct pcicap_xhci_msix *outer,
			  unsigned int index, struct pcicap_xhci_msix_entry *v)
{
	uint32_t off;
	int ret = pcicap_xhci_msix_entry_where(outer, &off);

	if (!ret && index >= pcicap_xhci_msix_entry_elements(outer))
		ret = -ERANGE;
	if (ret)
		return ret;
	return pcicap_xhci_msix_entry_open(outer, off + index * 0x10, v);
}

/**
 * pcicap_xhci_msix_pba_locate() - where it is: MSI-X pending bits
 * @cfg: the function's configuration space
 * @where: out: the BAR, and the part of it
 *
 * Takes the first capability msix that can be right.
 *
 * Return: 0, -EBADMSG (no BAR has this number, or the part is misaligned or
 * shorter than the spec says), or the errors of pcicap_msix_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_pba_locate(struct pcicap_cfg *cfg, struct pcicap_region *where)
{
	struct pcicap_msix cap;
	int bad = -ENOENT;
	int ret;

	for (ret = pcicap_msix_find(cfg, &cap); !ret;
	     ret = pcicap_msix_find_next(&cap, &cap)) {
		struct {
			uint32_t bar, offset, length;
		} told = { 0, 0, 0 }, *v = &told;

		{
			struct pcicap_msix_pba r;

			ret = pcicap_msix_read_pba(&cap, &r);
			if (ret)
				return ret;
			v->bar = pcicap_msix_pba_bir(r);
			v->offset = pcicap_msix_pba_offset(r);
		}
		{
			struct pcicap_msix_ctrl r;

			ret = pcicap_msix_read_ctrl(&cap, &r);
			if (ret)
				return ret;
			v->length = pcicap_msix_ctrl_table_size(r);
		}
		bad = pcicap_region_init(where, v->bar, v->offset * 8,
					 pcicap_align32(pcicap_ceil32((v->length + 1),
								      8),
							8),
					 PCICAP_XHCI_MSIX_PBA_MIN_SIZE, 8);
		if (!bad)
			return 0;
	}
	return ret == -ENOENT ? bad : ret;
}

/**
 * pcicap_xhci_msix_pba_want() - what to map for it
 * @where: where it is, by pcicap_xhci_msix_pba_locate()
 *
 * Return: a wish for the functions that map: the BAR up to where it ends.
 */
static inline struct pcicap_want
pcicap_xhci_msix_pba_want(const struct pcicap_region *where)
{
	struct pcicap_want want = {
		where->bar,
		false,
		PCICAP_CACHE_UC,
		where->offset + where->size,
		NULL,
		0,
	};

	return want;
}

/**
 * struct pcicap_xhci_msix_pba - MSI-X pending bits
 * @view: where it is
 * @mapped_size: read once: the layout depends on it
 *
 * Made by pcicap_xhci_msix_pba_map() only.
 */
struct pcicap_xhci_msix_pba {
	struct pcicap_mmio view;
	uint32_t mapped_size;
};

/**
 * pcicap_xhci_msix_pba_read_pending() - read: A bit for each vector
 * @v: the view
 * @index: which element
 * @val: its value, 64 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_pba_read_pending(const struct pcicap_xhci_msix_pba *v,
				  unsigned int index, uint64_t *val)
{
	*val = UINT64_MAX;
	if (index >= pcicap_ceil32(v->mapped_size, 8))
		return -ERANGE;
	return pcicap_mmio_read64(&v->view,
				  PCICAP_XHCI_MSIX_PBA_PENDING + index * 8,
				  val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_pba_init(struct pcicap_xhci_msix_pba *v)
{
	v->mapped_size = v->view.size;
	return 0;
}

/**
 * pcicap_xhci_msix_pba_map() - the registers in a mapped BAR: MSI-X
 * pending bits
 * @map: the BAR, mapped; must not move or end while @v is used
 * @where: where it is, by pcicap_xhci_msix_pba_locate()
 * @cfg: the function's configuration space: asked whether the device is gone
 *       when a register reads all ones; NULL: do not ask
 * @v: the view
 *
 * Return: 0, -EINVAL (another BAR, or not mapped), -ERANGE (less is mapped than
 * the spec says that there is), -ENODEV (gone).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_pba_map(const struct pcicap_map *map,
			 const struct pcicap_region *where,
			 struct pcicap_cfg *cfg, struct pcicap_xhci_msix_pba *v)
{
	int ret = pcicap_mmio_init(&v->view, map, cfg, where,
				   PCICAP_XHCI_MSIX_PBA_MIN_SIZE);

	if (ret)
		return ret;
	return pcicap_xhci_msix_pba_init(v);
}

/**
 * pcicap_xhci_msix_pba_wrap() - the registers at an address that there is:
 * MSI-X pending bits
 * @map: room for what stands for the BAR; must not move or end while @v is used
 * @base: where they begin, aligned to 8 bytes, for reading and writing
 * @size: bytes there
 * @cfg: as for pcicap_xhci_msix_pba_map()
 * @v: the view
 *
 * Return: as for pcicap_xhci_msix_pba_map().
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_pba_wrap(struct pcicap_map *map, void *base, uint64_t size,
			  struct pcicap_cfg *cfg,
			  struct pcicap_xhci_msix_pba *v)
{
	struct pcicap_region whole = pcicap_region_whole(0);

	pcicap_map_memory(map, 0, base, size);
	return pcicap_xhci_msix_pba_map(map, &whole, cfg, v);
}

/**
 * pcicap_xhci_msix_pba_bare() - may _load_ and _store_ be used, which
 * check nothing?
 * @v: the view, by pcicap_xhci_msix_pba_map()
 *
 * They are the access alone: all ones of a device that is gone are a value.
 * After several, pcicap_mmio_ones() asks whether it is there.
 *
 * Return: 0, -EACCES (a part is not mapped), -EPERM (not mapped for writing).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_msix_pba_bare(const struct pcicap_xhci_msix_pba *v)
{
	return pcicap_mmio_bare(&v->view, PCICAP_XHCI_MSIX_PBA_MIN_SIZE);
}

/**
 * struct pcicap_xhci_trb - Any transfer request block, of any ring
 * @parameter: Of the type
 * @status: Of the type
 * @control: What it is
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_xhci_trb {
	pcicap_le64 parameter;
	pcicap_le32 status;
	pcicap_le32 control;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_xhci_trb) == 16);

/* What it is */
struct pcicap_xhci_trb_control {
	uint32_t raw;
};

/* Changes with each pass of the ring */
static inline bool
pcicap_xhci_trb_control_cycle(struct pcicap_xhci_trb_control r)
{
	return (r.raw & PCICAP_XHCI_TRB_CONTROL_CYCLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_trb_control
pcicap_xhci_trb_control_set_cycle(struct pcicap_xhci_trb_control r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRB_CONTROL_CYCLE,
			      val ? PCICAP_XHCI_TRB_CONTROL_CYCLE : 0);
	return r;
}

/* Of the type */
static inline uint32_t
pcicap_xhci_trb_control_flags(struct pcicap_xhci_trb_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRB_CONTROL_FLAGS) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_trb_control
pcicap_xhci_trb_control_set_flags(struct pcicap_xhci_trb_control r,
				  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRB_CONTROL_FLAGS,
			      (uint32_t)val << 1);
	return r;
}

/* TRB type */
static inline uint32_t
pcicap_xhci_trb_control_type(struct pcicap_xhci_trb_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRB_CONTROL_TYPE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_trb_control
pcicap_xhci_trb_control_set_type(struct pcicap_xhci_trb_control r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRB_CONTROL_TYPE,
			      (uint32_t)val << 10);
	return r;
}

/* Of the type */
static inline uint32_t
pcicap_xhci_trb_control_more(struct pcicap_xhci_trb_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRB_CONTROL_MORE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_trb_control
pcicap_xhci_trb_control_set_more(struct pcicap_xhci_trb_control r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRB_CONTROL_MORE,
			      (uint32_t)val << 16);
	return r;
}

/* Of the type */
static inline uint64_t
pcicap_xhci_trb_get_parameter(const struct pcicap_xhci_trb *s)
{
	return pcicap_get_le64(&s->parameter);
}

/* Of the type */
static inline uint32_t
pcicap_xhci_trb_get_status(const struct pcicap_xhci_trb *s)
{
	return pcicap_get_le32(&s->status);
}

/* What it is */
static inline struct pcicap_xhci_trb_control
pcicap_xhci_trb_get_control(const struct pcicap_xhci_trb *s)
{
	struct pcicap_xhci_trb_control val = { pcicap_get_le32(&s->control) };

	return val;
}

/* Of the type */
static inline void
pcicap_xhci_trb_set_parameter(struct pcicap_xhci_trb *s, uint64_t val)
{
	pcicap_put_le64(&s->parameter, val);
}

/* Of the type */
static inline void
pcicap_xhci_trb_set_status(struct pcicap_xhci_trb *s, uint32_t val)
{
	pcicap_put_le32(&s->status, val);
}

/* What it is */
static inline void
pcicap_xhci_trb_set_control(struct pcicap_xhci_trb *s,
			    struct pcicap_xhci_trb_control val)
{
	pcicap_put_le32(&s->control, val.raw);
}

/**
 * pcicap_xhci_trb_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_trb_is_ours(const struct pcicap_xhci_trb *s, bool phase)
{
	uint32_t raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_xhci_trb_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_xhci_trb_give(struct pcicap_xhci_trb *s, bool phase)
{
	uint32_t raw = pcicap_get_le32(&s->control);

	raw = phase ? raw | 0x00000001 : raw & ~(uint32_t)0x00000001;
	pcicap_publish_le32(&s->control, (uint32_t)raw);
}

/**
 * struct pcicap_xhci_transfer - TRB of a transfer ring
 * @gap_0: bytes without a description
 * @status: How much it is
 * @control: What it is
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_xhci_transfer {
	uint8_t gap_0[8];
	pcicap_le32 status;
	pcicap_le32 control;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_xhci_transfer) == 16);

/* What it is */
struct pcicap_xhci_transfer_control {
	uint32_t raw;
};

/* Changes with each pass of the ring */
static inline bool
pcicap_xhci_transfer_control_cycle(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_CYCLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_cycle(struct pcicap_xhci_transfer_control r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_CYCLE,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_CYCLE : 0);
	return r;
}

/* TRB type */
static inline uint32_t
pcicap_xhci_transfer_control_type(struct pcicap_xhci_transfer_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_CONTROL_TYPE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_type(struct pcicap_xhci_transfer_control r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_TYPE,
			      (uint32_t)val << 10);
	return r;
}

/* The next one is evaluated before another endpoint's */
static inline bool
pcicap_xhci_transfer_control_ent(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_ENT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_ent(struct pcicap_xhci_transfer_control r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_ENT,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_ENT : 0);
	return r;
}

/* The cycle bit changes behind it */
static inline bool
pcicap_xhci_transfer_control_toggle(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_TOGGLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_toggle(struct pcicap_xhci_transfer_control r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_TOGGLE,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_TOGGLE : 0);
	return r;
}

/* A short packet makes an event */
static inline bool
pcicap_xhci_transfer_control_isp(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_ISP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_isp(struct pcicap_xhci_transfer_control r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_ISP,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_ISP : 0);
	return r;
}

/* Memory is accessed without snooping */
static inline bool
pcicap_xhci_transfer_control_no_snoop(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_NO_SNOOP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_no_snoop(struct pcicap_xhci_transfer_control r,
					  bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_NO_SNOOP,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_NO_SNOOP : 0);
	return r;
}

/* The next one is of the same transfer */
static inline bool
pcicap_xhci_transfer_control_chain(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_CHAIN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_chain(struct pcicap_xhci_transfer_control r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_CHAIN,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_CHAIN : 0);
	return r;
}

/* Its completion makes an event */
static inline bool
pcicap_xhci_transfer_control_ioc(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_IOC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_ioc(struct pcicap_xhci_transfer_control r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_IOC,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_IOC : 0);
	return r;
}

/* The data is in place of the pointer */
static inline bool
pcicap_xhci_transfer_control_idt(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_IDT) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_idt(struct pcicap_xhci_transfer_control r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_IDT,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_IDT : 0);
	return r;
}

/* Bursts of the transfer, minus 1 */
static inline uint32_t
pcicap_xhci_transfer_control_tbc(struct pcicap_xhci_transfer_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_CONTROL_TBC) >> 7);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_tbc(struct pcicap_xhci_transfer_control r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_TBC,
			      (uint32_t)val << 7);
	return r;
}

/* Its event raises no interrupt */
static inline bool
pcicap_xhci_transfer_control_bei(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_BEI) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_bei(struct pcicap_xhci_transfer_control r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_BEI,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_BEI : 0);
	return r;
}

/* Which data stage follows */
static inline uint32_t
pcicap_xhci_transfer_control_stages(struct pcicap_xhci_transfer_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_CONTROL_STAGES) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_stages(struct pcicap_xhci_transfer_control r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_STAGES,
			      (uint32_t)val << 16);
	return r;
}

/* From the device */
static inline bool
pcicap_xhci_transfer_control_in(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_IN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_in(struct pcicap_xhci_transfer_control r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_IN,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_IN : 0);
	return r;
}

/* Packets of the last burst, minus 1 */
static inline uint32_t
pcicap_xhci_transfer_control_tlbpc(struct pcicap_xhci_transfer_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_CONTROL_TLBPC) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_tlbpc(struct pcicap_xhci_transfer_control r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_TLBPC,
			      (uint32_t)val << 16);
	return r;
}

/* When it begins */
static inline uint32_t
pcicap_xhci_transfer_control_frame_id(struct pcicap_xhci_transfer_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_CONTROL_FRAME_ID) >> 20);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_frame_id(struct pcicap_xhci_transfer_control r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_FRAME_ID,
			      (uint32_t)val << 20);
	return r;
}

/* It begins as soon as possible */
static inline bool
pcicap_xhci_transfer_control_sia(struct pcicap_xhci_transfer_control r)
{
	return (r.raw & PCICAP_XHCI_TRANSFER_CONTROL_SIA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_control_set_sia(struct pcicap_xhci_transfer_control r,
				     bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_CONTROL_SIA,
			      val ? PCICAP_XHCI_TRANSFER_CONTROL_SIA : 0);
	return r;
}

/* How much it is */
struct pcicap_xhci_transfer_status {
	uint32_t raw;
};

/* Of the buffer (raw; quantity in bytes) */
static inline uint32_t
pcicap_xhci_transfer_status_length(struct pcicap_xhci_transfer_status r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_TRANSFER_STATUS_LENGTH);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_status
pcicap_xhci_transfer_status_set_length(struct pcicap_xhci_transfer_status r,
				       uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_STATUS_LENGTH, val);
	return r;
}

/* Packets that follow in the transfer */
static inline uint32_t
pcicap_xhci_transfer_status_td_size(struct pcicap_xhci_transfer_status r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_STATUS_TD_SIZE) >> 17);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_status
pcicap_xhci_transfer_status_set_td_size(struct pcicap_xhci_transfer_status r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_STATUS_TD_SIZE,
			      (uint32_t)val << 17);
	return r;
}

/* Which one gets the event */
static inline uint32_t
pcicap_xhci_transfer_status_interrupter(struct pcicap_xhci_transfer_status r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_TRANSFER_STATUS_INTERRUPTER) >> 22);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_transfer_status
pcicap_xhci_transfer_status_set_interrupter(struct pcicap_xhci_transfer_status r,
					    uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_TRANSFER_STATUS_INTERRUPTER,
			      (uint32_t)val << 22);
	return r;
}

/* What it is */
static inline struct pcicap_xhci_transfer_control
pcicap_xhci_transfer_get_control(const struct pcicap_xhci_transfer *s)
{
	struct pcicap_xhci_transfer_control val = { pcicap_get_le32(&s->control) };

	return val;
}

/**
 * pcicap_xhci_transfer_get_pointer() - Where the data or the next segment is,
 * or data
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_get_pointer(const struct pcicap_xhci_transfer *s,
				 uint64_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	*val = UINT64_MAX;
	if (now_control_type == 2)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_XHCI_TRANSFER_POINTER);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_request_type() - bmRequestType of the request
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_get_request_type(const struct pcicap_xhci_transfer *s,
				      uint8_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	*val = UINT8_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_8((const uint8_t *)s + PCICAP_XHCI_TRANSFER_REQUEST_TYPE);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_request() - bRequest
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_get_request(const struct pcicap_xhci_transfer *s,
				 uint8_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	*val = UINT8_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_8((const uint8_t *)s + PCICAP_XHCI_TRANSFER_REQUEST);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_value() - wValue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_get_value(const struct pcicap_xhci_transfer *s,
			       uint16_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	*val = UINT16_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_XHCI_TRANSFER_VALUE);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_index() - wIndex
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_get_index(const struct pcicap_xhci_transfer *s,
			       uint16_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	*val = UINT16_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_XHCI_TRANSFER_INDEX);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_length() - wLength
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_get_length(const struct pcicap_xhci_transfer *s,
				uint16_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	*val = UINT16_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const uint8_t *)s + PCICAP_XHCI_TRANSFER_LENGTH);
	return 0;
}

/* How much it is */
static inline struct pcicap_xhci_transfer_status
pcicap_xhci_transfer_get_status(const struct pcicap_xhci_transfer *s)
{
	struct pcicap_xhci_transfer_status val = { pcicap_get_le32(&s->status) };

	return val;
}

/* What it is */
static inline void
pcicap_xhci_transfer_set_control(struct pcicap_xhci_transfer *s,
				 struct pcicap_xhci_transfer_control val)
{
	pcicap_put_le32(&s->control, val.raw);
}

/**
 * pcicap_xhci_transfer_set_pointer() - Where the data or the next segment is,
 * or data
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_set_pointer(struct pcicap_xhci_transfer *s, uint64_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	if (now_control_type == 2)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_XHCI_TRANSFER_POINTER, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_request_type() - bmRequestType of the request
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_set_request_type(struct pcicap_xhci_transfer *s,
				      uint8_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_8((uint8_t *)s + PCICAP_XHCI_TRANSFER_REQUEST_TYPE, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_request() - bRequest
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_set_request(struct pcicap_xhci_transfer *s, uint8_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_8((uint8_t *)s + PCICAP_XHCI_TRANSFER_REQUEST, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_value() - wValue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_set_value(struct pcicap_xhci_transfer *s, uint16_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_XHCI_TRANSFER_VALUE, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_index() - wIndex
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_set_index(struct pcicap_xhci_transfer *s, uint16_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_XHCI_TRANSFER_INDEX, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_length() - wLength
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_transfer_set_length(struct pcicap_xhci_transfer *s, uint16_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_transfer_control_type(pcicap_xhci_transfer_get_control(s));

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_le16((uint8_t *)s + PCICAP_XHCI_TRANSFER_LENGTH, val);
	return 0;
}

/* How much it is */
static inline void
pcicap_xhci_transfer_set_status(struct pcicap_xhci_transfer *s,
				struct pcicap_xhci_transfer_status val)
{
	pcicap_put_le32(&s->status, val.raw);
}

/**
 * pcicap_xhci_transfer_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_transfer_is_ours(const struct pcicap_xhci_transfer *s, bool phase)
{
	uint32_t raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_xhci_transfer_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_xhci_transfer_give(struct pcicap_xhci_transfer *s, bool phase)
{
	uint32_t raw = pcicap_get_le32(&s->control);

	raw = phase ? raw | 0x00000001 : raw & ~(uint32_t)0x00000001;
	pcicap_publish_le32(&s->control, (uint32_t)raw);
}

/**
 * struct pcicap_xhci_command - TRB of the command ring
 * @gap_0: bytes without a description
 * @status: Of the type
 * @control: What it is
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_xhci_command {
	uint8_t gap_0[8];
	pcicap_le32 status;
	pcicap_le32 control;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_xhci_command) == 16);

/* What it is */
struct pcicap_xhci_command_control {
	uint32_t raw;
};

/* Changes with each pass of the ring */
static inline bool
pcicap_xhci_command_control_cycle(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_CYCLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_cycle(struct pcicap_xhci_command_control r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_CYCLE,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_CYCLE : 0);
	return r;
}

/* TRB type */
static inline uint32_t
pcicap_xhci_command_control_type(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_TYPE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_type(struct pcicap_xhci_command_control r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_TYPE,
			      (uint32_t)val << 10);
	return r;
}

/* The cycle bit changes behind it */
static inline bool
pcicap_xhci_command_control_toggle(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_TOGGLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_toggle(struct pcicap_xhci_command_control r,
				       bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_TOGGLE,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_TOGGLE : 0);
	return r;
}

/* The next one is of the same transfer */
static inline bool
pcicap_xhci_command_control_chain(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_CHAIN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_chain(struct pcicap_xhci_command_control r,
				      bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_CHAIN,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_CHAIN : 0);
	return r;
}

/* Its completion makes an event */
static inline bool
pcicap_xhci_command_control_ioc(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_IOC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_ioc(struct pcicap_xhci_command_control r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_IOC,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_IOC : 0);
	return r;
}

/* No SET_ADDRESS is sent */
static inline bool
pcicap_xhci_command_control_bsr(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_BSR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_bsr(struct pcicap_xhci_command_control r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_BSR,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_BSR : 0);
	return r;
}

/* The device is deconfigured */
static inline bool
pcicap_xhci_command_control_dc(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_DC) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_dc(struct pcicap_xhci_command_control r,
				   bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_DC,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_DC : 0);
	return r;
}

/* The state of the transfer is kept */
static inline bool
pcicap_xhci_command_control_tsp(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_TSP) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_tsp(struct pcicap_xhci_command_control r,
				    bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_TSP,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_TSP : 0);
	return r;
}

/* As the supported protocol has it */
static inline uint32_t
pcicap_xhci_command_control_slot_type(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_SLOT_TYPE) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_slot_type(struct pcicap_xhci_command_control r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_SLOT_TYPE,
			      (uint32_t)val << 16);
	return r;
}

/* Index of its context */
static inline uint32_t
pcicap_xhci_command_control_endpoint(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_ENDPOINT) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_endpoint(struct pcicap_xhci_command_control r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_ENDPOINT,
			      (uint32_t)val << 16);
	return r;
}

/* The device is about to be suspended */
static inline bool
pcicap_xhci_command_control_suspend(struct pcicap_xhci_command_control r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_CONTROL_SUSPEND) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_suspend(struct pcicap_xhci_command_control r,
					bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_SUSPEND,
			      val ? PCICAP_XHCI_COMMAND_CONTROL_SUSPEND : 0);
	return r;
}

/* Virtual function */
static inline uint32_t
pcicap_xhci_command_control_vf(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_VF) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_vf(struct pcicap_xhci_command_control r,
				   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_VF,
			      (uint32_t)val << 16);
	return r;
}

/* Best effort latency tolerance */
static inline uint32_t
pcicap_xhci_command_control_belt(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_BELT) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_belt(struct pcicap_xhci_command_control r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_BELT,
			      (uint32_t)val << 16);
	return r;
}

/* As of PORTSC, of the bandwidth */
static inline uint32_t
pcicap_xhci_command_control_speed(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_SPEED) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_speed(struct pcicap_xhci_command_control r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_SPEED,
			      (uint32_t)val << 16);
	return r;
}

/* Root hub port */
static inline uint32_t
pcicap_xhci_command_control_port(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_PORT) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_port(struct pcicap_xhci_command_control r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_PORT,
			      (uint32_t)val << 24);
	return r;
}

/* Slot of the device */
static inline uint32_t
pcicap_xhci_command_control_slot(struct pcicap_xhci_command_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_CONTROL_SLOT) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_control_set_slot(struct pcicap_xhci_command_control r,
				     uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_CONTROL_SLOT,
			      (uint32_t)val << 24);
	return r;
}

/* Where the endpoint goes on */
struct pcicap_xhci_command_dequeue {
	uint64_t raw;
};

/* Cycle bit of the TRB there */
static inline bool
pcicap_xhci_command_dequeue_cycle(struct pcicap_xhci_command_dequeue r)
{
	return (r.raw & PCICAP_XHCI_COMMAND_DEQUEUE_CYCLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_dequeue
pcicap_xhci_command_dequeue_set_cycle(struct pcicap_xhci_command_dequeue r,
				      bool val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_COMMAND_DEQUEUE_CYCLE,
			      val ? PCICAP_XHCI_COMMAND_DEQUEUE_CYCLE : 0);
	return r;
}

/* Stream context type */
static inline uint64_t
pcicap_xhci_command_dequeue_sct(struct pcicap_xhci_command_dequeue r)
{
	return (uint64_t)((r.raw & PCICAP_XHCI_COMMAND_DEQUEUE_SCT) >> 1);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_dequeue
pcicap_xhci_command_dequeue_set_sct(struct pcicap_xhci_command_dequeue r,
				    uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_COMMAND_DEQUEUE_SCT,
			      (uint64_t)val << 1);
	return r;
}

/* Where it is */
static inline uint64_t
pcicap_xhci_command_dequeue_pointer(struct pcicap_xhci_command_dequeue r)
{
	return (uint64_t)((r.raw & PCICAP_XHCI_COMMAND_DEQUEUE_POINTER) >> 4);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_dequeue
pcicap_xhci_command_dequeue_set_pointer(struct pcicap_xhci_command_dequeue r,
					uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_COMMAND_DEQUEUE_POINTER,
			      (uint64_t)val << 4);
	return r;
}

/* Where it is, as a quantity. */
static inline uint64_t
pcicap_xhci_command_dequeue_pointer_decoded(struct pcicap_xhci_command_dequeue r)
{
	uint64_t n = pcicap_xhci_command_dequeue_pointer(r);

	return n << 4;
}

/**
 * pcicap_xhci_command_dequeue_pointer_encode() - from a quantity: Where it is
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_command_dequeue_pointer_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 60, 4, &n);

	*raw = (uint64_t)n;
	return ret;
}

/* Of the type */
struct pcicap_xhci_command_status {
	uint32_t raw;
};

/* Stream */
static inline uint32_t
pcicap_xhci_command_status_stream(struct pcicap_xhci_command_status r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_STATUS_STREAM) >> 16);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_status
pcicap_xhci_command_status_set_stream(struct pcicap_xhci_command_status r,
				      uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_STATUS_STREAM,
			      (uint32_t)val << 16);
	return r;
}

/* Which one gets the event */
static inline uint32_t
pcicap_xhci_command_status_interrupter(struct pcicap_xhci_command_status r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_COMMAND_STATUS_INTERRUPTER) >> 22);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_command_status
pcicap_xhci_command_status_set_interrupter(struct pcicap_xhci_command_status r,
					   uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_COMMAND_STATUS_INTERRUPTER,
			      (uint32_t)val << 22);
	return r;
}

/* What it is */
static inline struct pcicap_xhci_command_control
pcicap_xhci_command_get_control(const struct pcicap_xhci_command *s)
{
	struct pcicap_xhci_command_control val = { pcicap_get_le32(&s->control) };

	return val;
}

/**
 * pcicap_xhci_command_get_pointer() - Where the context or the next segment is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_command_get_pointer(const struct pcicap_xhci_command *s,
				uint64_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_command_control_type(pcicap_xhci_command_get_control(s));

	*val = UINT64_MAX;
	if (now_control_type == 16)
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_XHCI_COMMAND_POINTER);
	return 0;
}

/**
 * pcicap_xhci_command_get_dequeue() - Where the endpoint goes on
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_command_get_dequeue(const struct pcicap_xhci_command *s,
				struct pcicap_xhci_command_dequeue *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_command_control_type(pcicap_xhci_command_get_control(s));

	val->raw = UINT64_MAX;
	if (now_control_type != 16)
		return -ENXIO;
	val->raw = pcicap_get_le64((const uint8_t *)s + PCICAP_XHCI_COMMAND_DEQUEUE);
	return 0;
}

/* Of the type */
static inline struct pcicap_xhci_command_status
pcicap_xhci_command_get_status(const struct pcicap_xhci_command *s)
{
	struct pcicap_xhci_command_status val = { pcicap_get_le32(&s->status) };

	return val;
}

/* What it is */
static inline void
pcicap_xhci_command_set_control(struct pcicap_xhci_command *s,
				struct pcicap_xhci_command_control val)
{
	pcicap_put_le32(&s->control, val.raw);
}

/**
 * pcicap_xhci_command_set_pointer() - Where the context or the next segment is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_command_set_pointer(struct pcicap_xhci_command *s, uint64_t val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_command_control_type(pcicap_xhci_command_get_control(s));

	if (now_control_type == 16)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_XHCI_COMMAND_POINTER, val);
	return 0;
}

/**
 * pcicap_xhci_command_set_dequeue() - Where the endpoint goes on
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_command_set_dequeue(struct pcicap_xhci_command *s,
				struct pcicap_xhci_command_dequeue val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_command_control_type(pcicap_xhci_command_get_control(s));

	if (now_control_type != 16)
		return -ENXIO;
	pcicap_put_le64((uint8_t *)s + PCICAP_XHCI_COMMAND_DEQUEUE, val.raw);
	return 0;
}

/* Of the type */
static inline void
pcicap_xhci_command_set_status(struct pcicap_xhci_command *s,
			       struct pcicap_xhci_command_status val)
{
	pcicap_put_le32(&s->status, val.raw);
}

/**
 * pcicap_xhci_command_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_command_is_ours(const struct pcicap_xhci_command *s, bool phase)
{
	uint32_t raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * pcicap_xhci_command_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the
 * bit: pcicap_dma_wmb().
 */
static inline void
pcicap_xhci_command_give(struct pcicap_xhci_command *s, bool phase)
{
	uint32_t raw = pcicap_get_le32(&s->control);

	raw = phase ? raw | 0x00000001 : raw & ~(uint32_t)0x00000001;
	pcicap_publish_le32(&s->control, (uint32_t)raw);
}

/**
 * struct pcicap_xhci_event - TRB of an event ring
 * @gap_0: bytes without a description
 * @status: How it went
 * @control: What it is
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_xhci_event {
	uint8_t gap_0[8];
	pcicap_le32 status;
	pcicap_le32 control;
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_xhci_event) == 16);

/* What it is */
struct pcicap_xhci_event_control {
	uint32_t raw;
};

/* Changes with each pass of the ring */
static inline bool
pcicap_xhci_event_control_cycle(struct pcicap_xhci_event_control r)
{
	return (r.raw & PCICAP_XHCI_EVENT_CONTROL_CYCLE) != 0;
}

/* TRB type */
static inline uint32_t
pcicap_xhci_event_control_type(struct pcicap_xhci_event_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_EVENT_CONTROL_TYPE) >> 10);
}

/* What an Event Data TRB had is in place of the pointer */
static inline bool
pcicap_xhci_event_control_event_data(struct pcicap_xhci_event_control r)
{
	return (r.raw & PCICAP_XHCI_EVENT_CONTROL_EVENT_DATA) != 0;
}

/* Index of its context */
static inline uint32_t
pcicap_xhci_event_control_endpoint(struct pcicap_xhci_event_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_EVENT_CONTROL_ENDPOINT) >> 16);
}

/* Virtual function */
static inline uint32_t
pcicap_xhci_event_control_vf(struct pcicap_xhci_event_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_EVENT_CONTROL_VF) >> 16);
}

/* Slot of the device */
static inline uint32_t
pcicap_xhci_event_control_slot(struct pcicap_xhci_event_control r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_EVENT_CONTROL_SLOT) >> 24);
}

/* Which port changed */
struct pcicap_xhci_event_port {
	uint32_t raw;
};

/* Number of the port, from 1 */
static inline uint32_t
pcicap_xhci_event_port_id(struct pcicap_xhci_event_port r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_EVENT_PORT_ID) >> 24);
}

/* How it went */
struct pcicap_xhci_event_status {
	uint32_t raw;
};

/* Bytes that were not transferred, or what the command gives */
static inline uint32_t
pcicap_xhci_event_status_length(struct pcicap_xhci_event_status r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_EVENT_STATUS_LENGTH);
}

/* Completion code */
static inline uint32_t
pcicap_xhci_event_status_code(struct pcicap_xhci_event_status r)
{
	return (uint32_t)((r.raw & PCICAP_XHCI_EVENT_STATUS_CODE) >> 24);
}

/* What it is */
static inline struct pcicap_xhci_event_control
pcicap_xhci_event_get_control(const struct pcicap_xhci_event *s)
{
	struct pcicap_xhci_event_control val = { pcicap_get_le32(&s->control) };

	return val;
}

/**
 * pcicap_xhci_event_get_pointer() - The TRB that it is of, or data
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_event_get_pointer(const struct pcicap_xhci_event *s, uint64_t *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_event_control_type(pcicap_xhci_event_get_control(s));

	*val = UINT64_MAX;
	if (!((now_control_type == 32 || now_control_type == 33)))
		return -ENXIO;
	*val = pcicap_get_le64((const uint8_t *)s + PCICAP_XHCI_EVENT_POINTER);
	return 0;
}

/**
 * pcicap_xhci_event_get_port() - Which port changed
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_event_get_port(const struct pcicap_xhci_event *s,
			   struct pcicap_xhci_event_port *val)
{
	uint32_t now_control_type = (uint32_t)pcicap_xhci_event_control_type(pcicap_xhci_event_get_control(s));

	val->raw = UINT32_MAX;
	if (now_control_type != 34)
		return -ENXIO;
	val->raw = pcicap_get_le32((const uint8_t *)s + PCICAP_XHCI_EVENT_PORT);
	return 0;
}

/* How it went */
static inline struct pcicap_xhci_event_status
pcicap_xhci_event_get_status(const struct pcicap_xhci_event *s)
{
	struct pcicap_xhci_event_status val = { pcicap_get_le32(&s->status) };

	return val;
}

/**
 * pcicap_xhci_event_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: pcicap_dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_event_is_ours(const struct pcicap_xhci_event *s, bool phase)
{
	uint32_t raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	pcicap_dma_rmb();
	return true;
}

/**
 * struct pcicap_xhci_erst_entry - Entry of an event ring segment table
 * @base: Ring Segment Base Address
 * @segment: Ring Segment Size
 * @gap_12: bytes without a description
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_xhci_erst_entry {
	pcicap_le64 base;
	pcicap_le32 segment;
	uint8_t gap_12[4];
} PCICAP_ALIGNED(16);

PCICAP_STATIC_ASSERT(sizeof(struct pcicap_xhci_erst_entry) == 16);

/* Ring Segment Base Address */
struct pcicap_xhci_erst_entry_base {
	uint64_t raw;
};

/* Where the segment is */
static inline uint64_t
pcicap_xhci_erst_entry_base_pointer(struct pcicap_xhci_erst_entry_base r)
{
	return (uint64_t)((r.raw & PCICAP_XHCI_ERST_ENTRY_BASE_POINTER) >> 6);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_erst_entry_base
pcicap_xhci_erst_entry_base_set_pointer(struct pcicap_xhci_erst_entry_base r,
					uint64_t val)
{
	r.raw = pcicap_with64(r.raw, PCICAP_XHCI_ERST_ENTRY_BASE_POINTER,
			      (uint64_t)val << 6);
	return r;
}

/* Where the segment is, as a quantity. */
static inline uint64_t
pcicap_xhci_erst_entry_base_pointer_decoded(struct pcicap_xhci_erst_entry_base r)
{
	uint64_t n = pcicap_xhci_erst_entry_base_pointer(r);

	return n << 6;
}

/**
 * pcicap_xhci_erst_entry_base_pointer_encode() - from a quantity: Where the
 * segment is
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_xhci_erst_entry_base_pointer_encode(uint64_t quantity, uint64_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_address(quantity, 58, 6, &n);

	*raw = (uint64_t)n;
	return ret;
}

/* Ring Segment Size */
struct pcicap_xhci_erst_entry_segment {
	uint32_t raw;
};

/* TRBs of the segment (raw; quantity in entries) */
static inline uint32_t
pcicap_xhci_erst_entry_segment_size(struct pcicap_xhci_erst_entry_segment r)
{
	return (uint32_t)(r.raw & PCICAP_XHCI_ERST_ENTRY_SEGMENT_SIZE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_xhci_erst_entry_segment
pcicap_xhci_erst_entry_segment_set_size(struct pcicap_xhci_erst_entry_segment r,
					uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_XHCI_ERST_ENTRY_SEGMENT_SIZE, val);
	return r;
}

/* Ring Segment Base Address */
static inline struct pcicap_xhci_erst_entry_base
pcicap_xhci_erst_entry_get_base(const struct pcicap_xhci_erst_entry *s)
{
	struct pcicap_xhci_erst_entry_base val = { pcicap_get_le64(&s->base) };

	return val;
}

/* Ring Segment Size */
static inline struct pcicap_xhci_erst_entry_segment
pcicap_xhci_erst_entry_get_segment(const struct pcicap_xhci_erst_entry *s)
{
	struct pcicap_xhci_erst_entry_segment val = { pcicap_get_le32(&s->segment) };

	return val;
}

/* Ring Segment Base Address */
static inline void
pcicap_xhci_erst_entry_set_base(struct pcicap_xhci_erst_entry *s,
				struct pcicap_xhci_erst_entry_base val)
{
	pcicap_put_le64(&s->base, val.raw);
}

/* Ring Segment Size */
static inline void
pcicap_xhci_erst_entry_set_segment(struct pcicap_xhci_erst_entry *s,
				   struct pcicap_xhci_erst_entry_segment val)
{
	pcicap_put_le32(&s->segment, val.raw);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_XHCI_H */
