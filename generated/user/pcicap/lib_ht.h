/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport
 *
 * Generated from specs/lib/ht.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h, Linux pci_regs.h
 */
#ifndef PCICAP_HT_LIB_H
#define PCICAP_HT_LIB_H

/* clang-format off */

/* type_byte: 8 bits */
#define  PCICAP_HT_TYPE_BYTE_LOW		0x07 \
	/* ro: Command bits of the capability type */
#define  PCICAP_HT_TYPE_BYTE_TYPE		0xf8		/* ro: Capability type */
#define  PCICAP_HT_TYPE_BYTE_TYPE_SLAVE		0x0		/* Slave or primary interface */
#define  PCICAP_HT_TYPE_BYTE_TYPE_HOST		0x4		/* Host or secondary interface */
#define  PCICAP_HT_TYPE_BYTE_TYPE_SWITCH_PORT	0x8		/* Switch */
#define  PCICAP_HT_TYPE_BYTE_TYPE_INTERRUPT	0x10 \
	/* Interrupt discovery and configuration */
#define  PCICAP_HT_TYPE_BYTE_TYPE_REVISION_ID	0x11		/* Revision ID */
#define  PCICAP_HT_TYPE_BYTE_TYPE_UNITID_CLUMPING 0x12		/* UnitID clumping */
#define  PCICAP_HT_TYPE_BYTE_TYPE_EXTENDED_CONFIG 0x13 \
	/* Extended configuration space access */
#define  PCICAP_HT_TYPE_BYTE_TYPE_ADDRESS_MAPPING 0x14		/* Address mapping */
#define  PCICAP_HT_TYPE_BYTE_TYPE_MSI_MAPPING	0x15		/* MSI mapping */
#define  PCICAP_HT_TYPE_BYTE_TYPE_DIRECT_ROUTE	0x16		/* DirectRoute */
#define  PCICAP_HT_TYPE_BYTE_TYPE_VCSET		0x17		/* VCSet */
#define  PCICAP_HT_TYPE_BYTE_TYPE_RETRY_MODE	0x18		/* Retry mode */
#define  PCICAP_HT_TYPE_BYTE_TYPE_X86		0x19		/* x86 encoding (reserved) */
#define  PCICAP_HT_TYPE_BYTE_TYPE_GEN3		0x1a		/* Gen3 */
#define  PCICAP_HT_TYPE_BYTE_TYPE_POWER_MANAGEMENT 0x1c		/* Power management */

/* link_ctrl: 16 bits */
#define  PCICAP_HT_LINK_CTRL_CRC_FLOOD_ENABLE	0x0002 \
	/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_LINK_CTRL_CRC_START_TEST	0x0004		/* rw: CRC start test */
#define  PCICAP_HT_LINK_CTRL_CRC_FORCE_ERROR	0x0008		/* rw: Makes CRC errors */
#define  PCICAP_HT_LINK_CTRL_LINK_FAILURE	0x0010		/* rw1cs: The link failed */
#define  PCICAP_HT_LINK_CTRL_INITIALIZATION_COMPLETE 0x0020	/* ro: Initialization complete */
#define  PCICAP_HT_LINK_CTRL_END_OF_CHAIN	0x0040		/* rw1s: Nothing lies behind */
#define  PCICAP_HT_LINK_CTRL_TRANSMITTER_OFF	0x0080		/* rw1s: Transmitter off */
#define  PCICAP_HT_LINK_CTRL_CRC_ERROR		0x0f00 \
	/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_LINK_CTRL_ISOCHRONOUS_ENABLE	0x1000		/* rw: Isochronous flow control */
#define  PCICAP_HT_LINK_CTRL_LDTSTOP_TRISTATE	0x2000		/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_LINK_CTRL_EXTENDED_CTL_TIME	0x4000		/* rw: Holds CTL longer */
#define  PCICAP_HT_LINK_CTRL_ADDRESSING64	0x8000		/* rw: 64-bit addresses */

/* link_config: 16 bits */
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN	0x0007		/* ro: Widest width in */
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS8 0x0
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS16 0x1
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS32 0x3
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS2 0x4
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS4 0x5
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_NOT_CONNECTED 0x7
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_IN 0x0008 \
	/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT	0x0070		/* ro: Widest width out */
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS8 0x0
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS16 0x1
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS32 0x3
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS2 0x4
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS4 0x5
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_NOT_CONNECTED 0x7
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_OUT 0x0080 \
	/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN		0x0700		/* rw: Width in */
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS8	0x0
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS16	0x1
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS32	0x3
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS2	0x4
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS4	0x5
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_NOT_CONNECTED 0x7
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE 0x0800 \
	/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT	0x7000		/* rw: Width out */
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS8	0x0
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS16	0x1
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS32	0x3
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS2	0x4
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS4	0x5
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_NOT_CONNECTED 0x7
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE 0x8000 /* rw: Doubleword flow control out is enabled */

/* revision: 8 bits */
#define  PCICAP_HT_REVISION_MINOR		0x1f		/* ro: Minor revision */
#define  PCICAP_HT_REVISION_MAJOR		0xe0		/* ro: Major revision */

/* link_freq_error: 8 bits */
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY	0x0f \
	/* rw: Transmitter clock frequency */
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ200 0x0
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ300 0x1
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ400 0x2
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ500 0x3
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ600 0x4
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ800 0x5
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1000 0x6
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1200 0x7
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1400 0x8
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1600 0x9
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1800 0xa
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2000 0xb
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2200 0xc
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2400 0xd
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2600 0xe
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_VENDOR 0xf
#define  PCICAP_HT_LINK_FREQ_ERROR_PROTOCOL_ERROR 0x10		/* rw1cs: Protocol error */
#define  PCICAP_HT_LINK_FREQ_ERROR_OVERFLOW_ERROR 0x20		/* rw1cs: Overflow error */
#define  PCICAP_HT_LINK_FREQ_ERROR_END_OF_CHAIN_ERROR 0x40	/* rw1cs: End of chain error */
#define  PCICAP_HT_LINK_FREQ_ERROR_CTL_TIMEOUT	0x80		/* rw1cs: CTL timeout */

/* link_freq_cap: 16 bits */
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES	0xffff		/* ro: Clocks */
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ200 0x0001
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ300 0x0002
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ400 0x0004
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ500 0x0008
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ600 0x0010
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ800 0x0020
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1000 0x0040
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1200 0x0080
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1400 0x0100
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1600 0x0200
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1800 0x0400
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2000 0x0800
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2200 0x1000
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2400 0x2000
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2600 0x4000
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_VENDOR 0x8000

/* error_handling: 16 bits */
#define  PCICAP_HT_ERROR_HANDLING_PROTOCOL_FLOOD 0x0001 \
	/* rw: Protocol errors cause sync flooding */
#define  PCICAP_HT_ERROR_HANDLING_OVERFLOW_FLOOD 0x0002 \
	/* rw: Overflow errors cause sync flooding */
#define  PCICAP_HT_ERROR_HANDLING_PROTOCOL_FATAL 0x0004		/* rw: Protocol errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_OVERFLOW_FATAL 0x0008		/* rw: Overflow errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_END_OF_CHAIN_FATAL 0x0010 \
	/* rw: End of chain errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_RESPONSE_FATAL 0x0020		/* rw: Response errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_CRC_FATAL	0x0040		/* rw: CRC errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_SERR_FATAL	0x0080		/* rw: System errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_CHAIN_FAIL	0x0100		/* ro: The chain failed */
#define  PCICAP_HT_ERROR_HANDLING_RESPONSE_ERROR 0x0200 \
	/* rw1cs: Response error: a response without a request */
#define  PCICAP_HT_ERROR_HANDLING_PROTOCOL_NONFATAL 0x0400 \
	/* rw: Protocol errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_OVERFLOW_NONFATAL 0x0800 \
	/* rw: Overflow errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_END_OF_CHAIN_NONFATAL 0x1000 \
	/* rw: End of chain errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_RESPONSE_NONFATAL 0x2000 \
	/* rw: Response errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_CRC_NONFATAL	0x4000		/* rw: CRC errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_SERR_NONFATAL	0x8000 \
	/* rw: System errors are non-fatal */
/* clang-format on */

#endif /* PCICAP_HT_LIB_H */
