/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * eXtensible Host Controller Interface: structures in memory
 *
 * Generated from specs/devices/xhci.yaml - do not edit.
 */
/*
 * Source: xHCI 1.2, chapter 5; Linux drivers/usb/host/xhci.h, xhci-caps.h,
 * xhci-port.h, xhci-ext-caps.h
 */
#ifndef PCICAP_XHCI_STRUCTURES_H
#define PCICAP_XHCI_STRUCTURES_H

#include <pcicap/kernel/structure.h>

/* clang-format off */

/* trb: Any transfer request block, of any ring */
#define PCICAP_XHCI_TRB_STRIDE			0x10
/* rw: Of the type */
#define PCICAP_XHCI_TRB_PARAMETER		0x00
/* rw: Of the type */
#define PCICAP_XHCI_TRB_STATUS			0x08

typedef u32 __bitwise pcicap_xhci_trb_control_t;
/* rw: What it is */
#define PCICAP_XHCI_TRB_CONTROL				0x0c
/* rw: Changes with each pass of the ring */
#define  PCICAP_XHCI_TRB_CONTROL_CYCLE \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00000001)
/* rw: Of the type */
#define  PCICAP_XHCI_TRB_CONTROL_FLAGS \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x000003fe)
/* rw: TRB type */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x0000fc00)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NORMAL \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00000400)
/* Setup stage */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_SETUP \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00000800)
/* Data stage */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_DATA \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00000c00)
/* Status stage */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_STATUS \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00001000)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_ISOCH \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00001400)
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_LINK \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00001800)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_EVENT_DATA \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00001c00)
/* Of a transfer ring */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NO_OP \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00002000)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_ENABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00002400)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_DISABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00002800)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_ADDRESS_DEVICE \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00002c00)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_CONFIGURE_EP \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00003000)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_EVAL_CONTEXT \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00003400)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_RESET_EP \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00003800)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_STOP_EP \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00003c00)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_SET_DEQUEUE \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00004000)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_RESET_DEVICE \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00004400)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_FORCE_EVENT \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00004800)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NEGOTIATE_BW \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00004c00)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_SET_LATENCY \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00005000)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_GET_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00005400)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_FORCE_HEADER \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00005800)
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NO_OP_COMMAND \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00005c00)
/* Event: a transfer */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_TRANSFER \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00008000)
/* Event: a command is complete */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_COMPLETION \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00008400)
/* Event: a port changed */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_PORT_STATUS \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00008800)
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00008c00)
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_DOORBELL \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00009000)
/* Event: of the controller */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_CONTROLLER \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00009400)
/* Event: a device notification */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_NOTIFICATION \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00009800)
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_TRB_CONTROL_TYPE_MFINDEX_WRAP \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0x00009c00)
/* rw: Of the type */
#define  PCICAP_XHCI_TRB_CONTROL_MORE \
	PCICAP_BITS(pcicap_xhci_trb_control_t, 0xffff0000)

/* transfer: TRB of a transfer ring */
#define PCICAP_XHCI_TRANSFER_STRIDE		0x10

typedef u32 __bitwise pcicap_xhci_transfer_control_t;
/* rw: What it is */
#define PCICAP_XHCI_TRANSFER_CONTROL				0x0c
/* rw: Changes with each pass of the ring */
#define  PCICAP_XHCI_TRANSFER_CONTROL_CYCLE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000001)
/* rw: TRB type */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x0000fc00)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NORMAL \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000400)
/* Setup stage */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_SETUP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000800)
/* Data stage */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_DATA \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000c00)
/* Status stage */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_STATUS \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00001000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_ISOCH \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00001400)
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_LINK \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00001800)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_EVENT_DATA \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00001c00)
/* Of a transfer ring */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NO_OP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00002000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_ENABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00002400)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_DISABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00002800)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_ADDRESS_DEVICE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00002c00)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_CONFIGURE_EP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00003000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_EVAL_CONTEXT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00003400)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_RESET_EP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00003800)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_STOP_EP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00003c00)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_SET_DEQUEUE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00004000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_RESET_DEVICE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00004400)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_FORCE_EVENT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00004800)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NEGOTIATE_BW \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00004c00)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_SET_LATENCY \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00005000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_GET_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00005400)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_FORCE_HEADER \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00005800)
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NO_OP_COMMAND \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00005c00)
/* Event: a transfer */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_TRANSFER \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00008000)
/* Event: a command is complete */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_COMPLETION \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00008400)
/* Event: a port changed */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_PORT_STATUS \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00008800)
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00008c00)
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_DOORBELL \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00009000)
/* Event: of the controller */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_CONTROLLER \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00009400)
/* Event: a device notification */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_NOTIFICATION \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00009800)
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TYPE_MFINDEX_WRAP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00009c00)
/* rw: The next one is evaluated before another endpoint's */
#define  PCICAP_XHCI_TRANSFER_CONTROL_ENT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000002)
/* rw: The cycle bit changes behind it */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TOGGLE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000002)
/* rw: A short packet makes an event */
#define  PCICAP_XHCI_TRANSFER_CONTROL_ISP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000004)
/* rw: Memory is accessed without snooping */
#define  PCICAP_XHCI_TRANSFER_CONTROL_NO_SNOOP \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000008)
/* rw: The next one is of the same transfer */
#define  PCICAP_XHCI_TRANSFER_CONTROL_CHAIN \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000010)
/* rw: Its completion makes an event */
#define  PCICAP_XHCI_TRANSFER_CONTROL_IOC \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000020)
/* rw: The data is in place of the pointer */
#define  PCICAP_XHCI_TRANSFER_CONTROL_IDT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000040)
/* rw: Bursts of the transfer, minus 1 */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TBC \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000180)
/* rw: Its event raises no interrupt */
#define  PCICAP_XHCI_TRANSFER_CONTROL_BEI \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000200)
/* rw: Which data stage follows */
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00030000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES_NONE \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00000000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES_OUT \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00020000)
#define  PCICAP_XHCI_TRANSFER_CONTROL_STAGES_IN \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00030000)
/* rw: From the device */
#define  PCICAP_XHCI_TRANSFER_CONTROL_IN \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x00010000)
/* rw: Packets of the last burst, minus 1 */
#define  PCICAP_XHCI_TRANSFER_CONTROL_TLBPC \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x000f0000)
/* rw: When it begins */
#define  PCICAP_XHCI_TRANSFER_CONTROL_FRAME_ID \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x7ff00000)
/* rw: It begins as soon as possible */
#define  PCICAP_XHCI_TRANSFER_CONTROL_SIA \
	PCICAP_BITS(pcicap_xhci_transfer_control_t, 0x80000000)
/* rw: Where the data or the next segment is, or data */
#define PCICAP_XHCI_TRANSFER_POINTER		0x00
/* rw: bmRequestType of the request */
#define PCICAP_XHCI_TRANSFER_REQUEST_TYPE	0x00
#define PCICAP_XHCI_TRANSFER_REQUEST		0x01				/* rw: bRequest */
#define PCICAP_XHCI_TRANSFER_VALUE		0x02				/* rw: wValue */
#define PCICAP_XHCI_TRANSFER_INDEX		0x04				/* rw: wIndex */
#define PCICAP_XHCI_TRANSFER_LENGTH		0x06				/* rw: wLength */

typedef u32 __bitwise pcicap_xhci_transfer_status_t;
/* rw: How much it is */
#define PCICAP_XHCI_TRANSFER_STATUS			0x08
/* rw: Of the buffer */
#define  PCICAP_XHCI_TRANSFER_STATUS_LENGTH \
	PCICAP_BITS(pcicap_xhci_transfer_status_t, 0x0001ffff)
/* rw: Packets that follow in the transfer */
#define  PCICAP_XHCI_TRANSFER_STATUS_TD_SIZE \
	PCICAP_BITS(pcicap_xhci_transfer_status_t, 0x003e0000)
/* rw: Which one gets the event */
#define  PCICAP_XHCI_TRANSFER_STATUS_INTERRUPTER \
	PCICAP_BITS(pcicap_xhci_transfer_status_t, 0xffc00000)

/* command: TRB of the command ring */
#define PCICAP_XHCI_COMMAND_STRIDE		0x10

typedef u32 __bitwise pcicap_xhci_command_control_t;
/* rw: What it is */
#define PCICAP_XHCI_COMMAND_CONTROL				0x0c
/* rw: Changes with each pass of the ring */
#define  PCICAP_XHCI_COMMAND_CONTROL_CYCLE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000001)
/* rw: TRB type */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x0000fc00)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NORMAL \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000400)
/* Setup stage */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_SETUP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000800)
/* Data stage */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_DATA \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000c00)
/* Status stage */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_STATUS \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00001000)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_ISOCH \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00001400)
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_LINK \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00001800)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_EVENT_DATA \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00001c00)
/* Of a transfer ring */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NO_OP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00002000)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_ENABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00002400)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_DISABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00002800)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_ADDRESS_DEVICE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00002c00)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_CONFIGURE_EP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00003000)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_EVAL_CONTEXT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00003400)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_RESET_EP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00003800)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_STOP_EP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00003c00)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_SET_DEQUEUE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00004000)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_RESET_DEVICE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00004400)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_FORCE_EVENT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00004800)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NEGOTIATE_BW \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00004c00)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_SET_LATENCY \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00005000)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_GET_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00005400)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_FORCE_HEADER \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00005800)
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NO_OP_COMMAND \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00005c00)
/* Event: a transfer */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_TRANSFER \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00008000)
/* Event: a command is complete */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_COMPLETION \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00008400)
/* Event: a port changed */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_PORT_STATUS \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00008800)
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00008c00)
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_DOORBELL \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00009000)
/* Event: of the controller */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_CONTROLLER \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00009400)
/* Event: a device notification */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_NOTIFICATION \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00009800)
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_COMMAND_CONTROL_TYPE_MFINDEX_WRAP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00009c00)
/* rw: The cycle bit changes behind it */
#define  PCICAP_XHCI_COMMAND_CONTROL_TOGGLE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000002)
/* rw: The next one is of the same transfer */
#define  PCICAP_XHCI_COMMAND_CONTROL_CHAIN \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000010)
/* rw: Its completion makes an event */
#define  PCICAP_XHCI_COMMAND_CONTROL_IOC \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000020)
/* rw: No SET_ADDRESS is sent */
#define  PCICAP_XHCI_COMMAND_CONTROL_BSR \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000200)
/* rw: The device is deconfigured */
#define  PCICAP_XHCI_COMMAND_CONTROL_DC \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000200)
/* rw: The state of the transfer is kept */
#define  PCICAP_XHCI_COMMAND_CONTROL_TSP \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00000200)
/* rw: As the supported protocol has it */
#define  PCICAP_XHCI_COMMAND_CONTROL_SLOT_TYPE \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x001f0000)
/* rw: Index of its context */
#define  PCICAP_XHCI_COMMAND_CONTROL_ENDPOINT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x001f0000)
/* rw: The device is about to be suspended */
#define  PCICAP_XHCI_COMMAND_CONTROL_SUSPEND \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00800000)
/* rw: Virtual function */
#define  PCICAP_XHCI_COMMAND_CONTROL_VF \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x00ff0000)
/* rw: Best effort latency tolerance */
#define  PCICAP_XHCI_COMMAND_CONTROL_BELT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x0fff0000)
/* rw: As of PORTSC, of the bandwidth */
#define  PCICAP_XHCI_COMMAND_CONTROL_SPEED \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0x000f0000)
/* rw: Root hub port */
#define  PCICAP_XHCI_COMMAND_CONTROL_PORT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0xff000000)
/* rw: Slot of the device */
#define  PCICAP_XHCI_COMMAND_CONTROL_SLOT \
	PCICAP_BITS(pcicap_xhci_command_control_t, 0xff000000)
/* rw: Where the context or the next segment is */
#define PCICAP_XHCI_COMMAND_POINTER		0x00

typedef u64 __bitwise pcicap_xhci_command_dequeue_t;
/* rw: Where the endpoint goes on */
#define PCICAP_XHCI_COMMAND_DEQUEUE		0x00
/* rw: Cycle bit of the TRB there */
#define  PCICAP_XHCI_COMMAND_DEQUEUE_CYCLE \
	PCICAP_BITS(pcicap_xhci_command_dequeue_t, 0x0000000000000001)
/* rw: Stream context type */
#define  PCICAP_XHCI_COMMAND_DEQUEUE_SCT \
	PCICAP_BITS(pcicap_xhci_command_dequeue_t, 0x000000000000000e)
/* rw: Where it is */
#define  PCICAP_XHCI_COMMAND_DEQUEUE_POINTER \
	PCICAP_BITS(pcicap_xhci_command_dequeue_t, 0xfffffffffffffff0)

typedef u32 __bitwise pcicap_xhci_command_status_t;
/* rw: Of the type */
#define PCICAP_XHCI_COMMAND_STATUS		0x08
/* rw: Stream */
#define  PCICAP_XHCI_COMMAND_STATUS_STREAM \
	PCICAP_BITS(pcicap_xhci_command_status_t, 0xffff0000)
/* rw: Which one gets the event */
#define  PCICAP_XHCI_COMMAND_STATUS_INTERRUPTER \
	PCICAP_BITS(pcicap_xhci_command_status_t, 0xffc00000)

/* event: TRB of an event ring */
#define PCICAP_XHCI_EVENT_STRIDE		0x10

typedef u32 __bitwise pcicap_xhci_event_control_t;
/* ro: What it is */
#define PCICAP_XHCI_EVENT_CONTROL			0x0c
/* ro: Changes with each pass of the ring */
#define  PCICAP_XHCI_EVENT_CONTROL_CYCLE \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00000001)
/* ro: TRB type */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x0000fc00)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NORMAL \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00000400)
/* Setup stage */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_SETUP \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00000800)
/* Data stage */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_DATA \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00000c00)
/* Status stage */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_STATUS \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00001000)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_ISOCH \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00001400)
/* The ring goes on elsewhere */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_LINK \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00001800)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_EVENT_DATA \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00001c00)
/* Of a transfer ring */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NO_OP \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00002000)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_ENABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00002400)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_DISABLE_SLOT \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00002800)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_ADDRESS_DEVICE \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00002c00)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_CONFIGURE_EP \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00003000)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_EVAL_CONTEXT \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00003400)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_RESET_EP \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00003800)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_STOP_EP \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00003c00)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_SET_DEQUEUE \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00004000)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_RESET_DEVICE \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00004400)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_FORCE_EVENT \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00004800)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NEGOTIATE_BW \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00004c00)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_SET_LATENCY \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00005000)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_GET_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00005400)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_FORCE_HEADER \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00005800)
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NO_OP_COMMAND \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00005c00)
/* Event: a transfer */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_TRANSFER \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00008000)
/* Event: a command is complete */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_COMPLETION \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00008400)
/* Event: a port changed */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_PORT_STATUS \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00008800)
/* Event: bandwidth is asked for */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00008c00)
/* Event: a doorbell of a virtual function */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_DOORBELL \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00009000)
/* Event: of the controller */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_CONTROLLER \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00009400)
/* Event: a device notification */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_NOTIFICATION \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00009800)
/* Event: MFINDEX is 0 again */
#define  PCICAP_XHCI_EVENT_CONTROL_TYPE_MFINDEX_WRAP \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00009c00)
/* ro: What an Event Data TRB had is in place of the pointer */
#define  PCICAP_XHCI_EVENT_CONTROL_EVENT_DATA \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00000004)
/* ro: Index of its context */
#define  PCICAP_XHCI_EVENT_CONTROL_ENDPOINT \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x001f0000)
/* ro: Virtual function */
#define  PCICAP_XHCI_EVENT_CONTROL_VF \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0x00ff0000)
/* ro: Slot of the device */
#define  PCICAP_XHCI_EVENT_CONTROL_SLOT \
	PCICAP_BITS(pcicap_xhci_event_control_t, 0xff000000)
/* ro: The TRB that it is of, or data */
#define PCICAP_XHCI_EVENT_POINTER		0x00

typedef u32 __bitwise pcicap_xhci_event_port_t;
/* ro: Which port changed */
#define PCICAP_XHCI_EVENT_PORT			0x00
/* ro: Number of the port, from 1 */
#define  PCICAP_XHCI_EVENT_PORT_ID		PCICAP_BITS(pcicap_xhci_event_port_t, 0xff000000)

typedef u32 __bitwise pcicap_xhci_event_status_t;
/* ro: How it went */
#define PCICAP_XHCI_EVENT_STATUS				0x08
/* ro: Bytes that were not transferred, or what the command gives */
#define  PCICAP_XHCI_EVENT_STATUS_LENGTH \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x00ffffff)
/* ro: Completion code */
#define  PCICAP_XHCI_EVENT_STATUS_CODE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0xff000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_INVALID \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x00000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SUCCESS \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x01000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_DATA_BUFFER \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x02000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_BABBLE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x03000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_USB_TRANSACTION \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x04000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_TRB \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x05000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STALL \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x06000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RESOURCE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x07000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_BANDWIDTH \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x08000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_NO_SLOTS \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x09000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STREAM_TYPE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x0a000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SLOT_DISABLED \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x0b000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_ENDPOINT_DISABLED \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x0c000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SHORT_PACKET \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x0d000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_UNDERRUN \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x0e000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_OVERRUN \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x0f000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_VF_RING_FULL \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x10000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_PARAMETER \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x11000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_BANDWIDTH_OVERRUN \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x12000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_CONTEXT_STATE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x13000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_NO_PING \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x14000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_FULL \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x15000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_INCOMPATIBLE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x16000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_MISSED_SERVICE \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x17000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_RING_STOPPED \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x18000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_ABORTED \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x19000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STOPPED \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x1a000000)
/* The length is not valid */
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STOPPED_LENGTH \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x1b000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STOPPED_SHORT \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x1c000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_EXIT_LATENCY \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x1d000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_ISOCH_OVERRUN \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x1f000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_EVENT_LOST \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x20000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_UNDEFINED \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x21000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_STREAM_ID \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x22000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SECONDARY_BW \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x23000000)
#define  PCICAP_XHCI_EVENT_STATUS_CODE_SPLIT_TRANSACTION \
	PCICAP_BITS(pcicap_xhci_event_status_t, 0x24000000)

/* erst_entry: Entry of an event ring segment table */
#define PCICAP_XHCI_ERST_ENTRY_STRIDE		0x10

typedef u64 __bitwise pcicap_xhci_erst_entry_base_t;
/* rw: Ring Segment Base Address */
#define PCICAP_XHCI_ERST_ENTRY_BASE		0x00
/* rw: Where the segment is */
#define  PCICAP_XHCI_ERST_ENTRY_BASE_POINTER \
	PCICAP_BITS(pcicap_xhci_erst_entry_base_t, 0xffffffffffffffc0)

typedef u32 __bitwise pcicap_xhci_erst_entry_segment_t;
/* rw: Ring Segment Size */
#define PCICAP_XHCI_ERST_ENTRY_SEGMENT		0x08
/* rw: TRBs of the segment */
#define  PCICAP_XHCI_ERST_ENTRY_SEGMENT_SIZE \
	PCICAP_BITS(pcicap_xhci_erst_entry_segment_t, 0x0000ffff)
/* clang-format on */

/**
 * struct pcicap_xhci_trb - Any transfer request block, of any ring
 * @parameter: Of the type
 * @status: Of the type
 * @control: What it is
 *
 * Members are in the byte order of the device; see the functions below.
 */
struct pcicap_xhci_trb {
	__le64 parameter;
	__le32 status;
	__le32 control;
} __aligned(16);

static_assert(sizeof(struct pcicap_xhci_trb) == 16);

/* Of the type */
static inline u64
pcicap_xhci_trb_get_parameter(const struct pcicap_xhci_trb *s)
{
	return pcicap_get_le64(&s->parameter);
}

/* Of the type */
static inline u32
pcicap_xhci_trb_get_status(const struct pcicap_xhci_trb *s)
{
	return pcicap_get_le32(&s->status);
}

/* What it is */
static inline pcicap_xhci_trb_control_t
pcicap_xhci_trb_get_control(const struct pcicap_xhci_trb *s)
{
	return (__force pcicap_xhci_trb_control_t)pcicap_get_le32(&s->control);
}

/* Of the type */
static inline void
pcicap_xhci_trb_set_parameter(struct pcicap_xhci_trb *s, u64 val)
{
	pcicap_put_le64(&s->parameter, val);
}

/* Of the type */
static inline void
pcicap_xhci_trb_set_status(struct pcicap_xhci_trb *s, u32 val)
{
	pcicap_put_le32(&s->status, val);
}

/* What it is */
static inline void
pcicap_xhci_trb_set_control(struct pcicap_xhci_trb *s,
			    pcicap_xhci_trb_control_t val)
{
	pcicap_put_le32(&s->control, (__force u32)val);
}

/**
 * pcicap_xhci_trb_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_trb_is_ours(const struct pcicap_xhci_trb *s, bool phase)
{
	u32 raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_xhci_trb_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_xhci_trb_give(struct pcicap_xhci_trb *s, bool phase)
{
	u32 raw = pcicap_get_le32(&s->control);

	raw = phase ? raw | 0x00000001 : raw & ~(u32)0x00000001;
	pcicap_publish_le32(&s->control, (u32)raw);
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
	u8 gap_0[8];
	__le32 status;
	__le32 control;
} __aligned(16);

static_assert(sizeof(struct pcicap_xhci_transfer) == 16);

/* What it is */
static inline pcicap_xhci_transfer_control_t
pcicap_xhci_transfer_get_control(const struct pcicap_xhci_transfer *s)
{
	return (__force pcicap_xhci_transfer_control_t)pcicap_get_le32(&s->control);
}

/**
 * pcicap_xhci_transfer_get_pointer() - Where the data or the next segment is,
 * or data
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_get_pointer(const struct pcicap_xhci_transfer *s, u64 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	*val = U64_MAX;
	if (now_control_type == 2)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_XHCI_TRANSFER_POINTER);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_request_type() - bmRequestType of the request
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_get_request_type(const struct pcicap_xhci_transfer *s,
				      u8 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	*val = U8_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_8((const u8 *)s + PCICAP_XHCI_TRANSFER_REQUEST_TYPE);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_request() - bRequest
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_get_request(const struct pcicap_xhci_transfer *s, u8 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	*val = U8_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_8((const u8 *)s + PCICAP_XHCI_TRANSFER_REQUEST);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_value() - wValue
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_get_value(const struct pcicap_xhci_transfer *s, u16 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	*val = U16_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_XHCI_TRANSFER_VALUE);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_index() - wIndex
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_get_index(const struct pcicap_xhci_transfer *s, u16 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	*val = U16_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_XHCI_TRANSFER_INDEX);
	return 0;
}

/**
 * pcicap_xhci_transfer_get_length() - wLength
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_get_length(const struct pcicap_xhci_transfer *s, u16 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	*val = U16_MAX;
	if (now_control_type != 2)
		return -ENXIO;
	*val = pcicap_get_le16((const u8 *)s + PCICAP_XHCI_TRANSFER_LENGTH);
	return 0;
}

/* How much it is */
static inline pcicap_xhci_transfer_status_t
pcicap_xhci_transfer_get_status(const struct pcicap_xhci_transfer *s)
{
	return (__force pcicap_xhci_transfer_status_t)pcicap_get_le32(&s->status);
}

/* What it is */
static inline void
pcicap_xhci_transfer_set_control(struct pcicap_xhci_transfer *s,
				 pcicap_xhci_transfer_control_t val)
{
	pcicap_put_le32(&s->control, (__force u32)val);
}

/**
 * pcicap_xhci_transfer_set_pointer() - Where the data or the next segment is,
 * or data
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_set_pointer(struct pcicap_xhci_transfer *s, u64 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	if (now_control_type == 2)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_XHCI_TRANSFER_POINTER, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_request_type() - bmRequestType of the request
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_set_request_type(struct pcicap_xhci_transfer *s, u8 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_8((u8 *)s + PCICAP_XHCI_TRANSFER_REQUEST_TYPE, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_request() - bRequest
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_set_request(struct pcicap_xhci_transfer *s, u8 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_8((u8 *)s + PCICAP_XHCI_TRANSFER_REQUEST, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_value() - wValue
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_set_value(struct pcicap_xhci_transfer *s, u16 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_XHCI_TRANSFER_VALUE, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_index() - wIndex
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_set_index(struct pcicap_xhci_transfer *s, u16 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_XHCI_TRANSFER_INDEX, val);
	return 0;
}

/**
 * pcicap_xhci_transfer_set_length() - wLength
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_transfer_set_length(struct pcicap_xhci_transfer *s, u16 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_transfer_get_control(s),
					       PCICAP_XHCI_TRANSFER_CONTROL_TYPE);

	if (now_control_type != 2)
		return -ENXIO;
	pcicap_put_le16((u8 *)s + PCICAP_XHCI_TRANSFER_LENGTH, val);
	return 0;
}

/* How much it is */
static inline void
pcicap_xhci_transfer_set_status(struct pcicap_xhci_transfer *s,
				pcicap_xhci_transfer_status_t val)
{
	pcicap_put_le32(&s->status, (__force u32)val);
}

/**
 * pcicap_xhci_transfer_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_transfer_is_ours(const struct pcicap_xhci_transfer *s, bool phase)
{
	u32 raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_xhci_transfer_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_xhci_transfer_give(struct pcicap_xhci_transfer *s, bool phase)
{
	u32 raw = pcicap_get_le32(&s->control);

	raw = phase ? raw | 0x00000001 : raw & ~(u32)0x00000001;
	pcicap_publish_le32(&s->control, (u32)raw);
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
	u8 gap_0[8];
	__le32 status;
	__le32 control;
} __aligned(16);

static_assert(sizeof(struct pcicap_xhci_command) == 16);

/* What it is */
static inline pcicap_xhci_command_control_t
pcicap_xhci_command_get_control(const struct pcicap_xhci_command *s)
{
	return (__force pcicap_xhci_command_control_t)pcicap_get_le32(&s->control);
}

/**
 * pcicap_xhci_command_get_pointer() - Where the context or the next segment is
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_command_get_pointer(const struct pcicap_xhci_command *s, u64 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_command_get_control(s),
					       PCICAP_XHCI_COMMAND_CONTROL_TYPE);

	*val = U64_MAX;
	if (now_control_type == 16)
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_XHCI_COMMAND_POINTER);
	return 0;
}

/**
 * pcicap_xhci_command_get_dequeue() - Where the endpoint goes on
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_command_get_dequeue(const struct pcicap_xhci_command *s,
				pcicap_xhci_command_dequeue_t *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_command_get_control(s),
					       PCICAP_XHCI_COMMAND_CONTROL_TYPE);

	*(__force u64 *)val = U64_MAX;
	if (now_control_type != 16)
		return -ENXIO;
	*(__force u64 *)val = pcicap_get_le64((const u8 *)s + PCICAP_XHCI_COMMAND_DEQUEUE);
	return 0;
}

/* Of the type */
static inline pcicap_xhci_command_status_t
pcicap_xhci_command_get_status(const struct pcicap_xhci_command *s)
{
	return (__force pcicap_xhci_command_status_t)pcicap_get_le32(&s->status);
}

/* What it is */
static inline void
pcicap_xhci_command_set_control(struct pcicap_xhci_command *s,
				pcicap_xhci_command_control_t val)
{
	pcicap_put_le32(&s->control, (__force u32)val);
}

/**
 * pcicap_xhci_command_set_pointer() - Where the context or the next segment is
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_command_set_pointer(struct pcicap_xhci_command *s, u64 val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_command_get_control(s),
					       PCICAP_XHCI_COMMAND_CONTROL_TYPE);

	if (now_control_type == 16)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_XHCI_COMMAND_POINTER, val);
	return 0;
}

/**
 * pcicap_xhci_command_set_dequeue() - Where the endpoint goes on
 * @s: the structure
 * @val: its value
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_command_set_dequeue(struct pcicap_xhci_command *s,
				pcicap_xhci_command_dequeue_t val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_command_get_control(s),
					       PCICAP_XHCI_COMMAND_CONTROL_TYPE);

	if (now_control_type != 16)
		return -ENXIO;
	pcicap_put_le64((u8 *)s + PCICAP_XHCI_COMMAND_DEQUEUE,
			(__force u64)val);
	return 0;
}

/* Of the type */
static inline void
pcicap_xhci_command_set_status(struct pcicap_xhci_command *s,
			       pcicap_xhci_command_status_t val)
{
	pcicap_put_le32(&s->status, (__force u32)val);
}

/**
 * pcicap_xhci_command_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_command_is_ours(const struct pcicap_xhci_command *s, bool phase)
{
	u32 raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	dma_rmb();
	return true;
}

/**
 * pcicap_xhci_command_give() - hand it over to the device
 * @s: the structure, all else of it is written
 * @phase: what the bit is to be: that of this pass of the ring
 *
 * What was written before is there when the device sees the bit: dma_wmb().
 */
static inline void
pcicap_xhci_command_give(struct pcicap_xhci_command *s, bool phase)
{
	u32 raw = pcicap_get_le32(&s->control);

	raw = phase ? raw | 0x00000001 : raw & ~(u32)0x00000001;
	pcicap_publish_le32(&s->control, (u32)raw);
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
	u8 gap_0[8];
	__le32 status;
	__le32 control;
} __aligned(16);

static_assert(sizeof(struct pcicap_xhci_event) == 16);

/* What it is */
static inline pcicap_xhci_event_control_t
pcicap_xhci_event_get_control(const struct pcicap_xhci_event *s)
{
	return (__force pcicap_xhci_event_control_t)pcicap_get_le32(&s->control);
}

/**
 * pcicap_xhci_event_get_pointer() - The TRB that it is of, or data
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_event_get_pointer(const struct pcicap_xhci_event *s, u64 *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_event_get_control(s),
					       PCICAP_XHCI_EVENT_CONTROL_TYPE);

	*val = U64_MAX;
	if (!((now_control_type == 32 || now_control_type == 33)))
		return -ENXIO;
	*val = pcicap_get_le64((const u8 *)s + PCICAP_XHCI_EVENT_POINTER);
	return 0;
}

/**
 * pcicap_xhci_event_get_port() - Which port changed
 * @s: the structure
 * @val: its value; all ones after an error
 *
 * Return: 0, -ENXIO (not in this one).
 */
static inline int __must_check
pcicap_xhci_event_get_port(const struct pcicap_xhci_event *s,
			   pcicap_xhci_event_port_t *val)
{
	u32 now_control_type = (u32)pcicap_get(pcicap_xhci_event_get_control(s),
					       PCICAP_XHCI_EVENT_CONTROL_TYPE);

	*(__force u32 *)val = U32_MAX;
	if (now_control_type != 34)
		return -ENXIO;
	*(__force u32 *)val = pcicap_get_le32((const u8 *)s + PCICAP_XHCI_EVENT_PORT);
	return 0;
}

/* How it went */
static inline pcicap_xhci_event_status_t
pcicap_xhci_event_get_status(const struct pcicap_xhci_event *s)
{
	return (__force pcicap_xhci_event_status_t)pcicap_get_le32(&s->status);
}

/**
 * pcicap_xhci_event_is_ours() - has the device handed it over?
 * @s: the structure
 * @phase: what the bit is in this pass of the ring
 *
 * Behind a true, what the device wrote before is read: dma_rmb().
 *
 * Return: whether cycle is @phase.
 */
static inline bool
pcicap_xhci_event_is_ours(const struct pcicap_xhci_event *s, bool phase)
{
	u32 raw = pcicap_peek_le32(&s->control);

	if (((raw & 0x00000001) != 0) != phase)
		return false;
	dma_rmb();
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
	__le64 base;
	__le32 segment;
	u8 gap_12[4];
} __aligned(16);

static_assert(sizeof(struct pcicap_xhci_erst_entry) == 16);

/* Ring Segment Base Address */
static inline pcicap_xhci_erst_entry_base_t
pcicap_xhci_erst_entry_get_base(const struct pcicap_xhci_erst_entry *s)
{
	return (__force pcicap_xhci_erst_entry_base_t)pcicap_get_le64(&s->base);
}

/* Ring Segment Size */
static inline pcicap_xhci_erst_entry_segment_t
pcicap_xhci_erst_entry_get_segment(const struct pcicap_xhci_erst_entry *s)
{
	return (__force pcicap_xhci_erst_entry_segment_t)pcicap_get_le32(&s->segment);
}

/* Ring Segment Base Address */
static inline void
pcicap_xhci_erst_entry_set_base(struct pcicap_xhci_erst_entry *s,
				pcicap_xhci_erst_entry_base_t val)
{
	pcicap_put_le64(&s->base, (__force u64)val);
}

/* Ring Segment Size */
static inline void
pcicap_xhci_erst_entry_set_segment(struct pcicap_xhci_erst_entry *s,
				   pcicap_xhci_erst_entry_segment_t val)
{
	pcicap_put_le32(&s->segment, (__force u32)val);
}

#endif /* PCICAP_XHCI_STRUCTURES_H */
