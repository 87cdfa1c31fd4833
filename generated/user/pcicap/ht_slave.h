/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Slave or Primary Interface
 *
 * Generated from specs/std/ht_slave.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_SLAVE_H
#define PCICAP_HT_SLAVE_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_SLAVE_ID			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: UnitIDs of the device in the chain */
#define PCICAP_HT_SLAVE_COMMAND				0x02
/* rw: First UnitID */
#define  PCICAP_HT_SLAVE_COMMAND_BASE_UNITID		0x001f
/* ro: UnitIDs it uses */
#define  PCICAP_HT_SLAVE_COMMAND_UNIT_COUNT		0x03e0
/* ro: Master host: the link that leads to the host */
#define  PCICAP_HT_SLAVE_COMMAND_MASTER_HOST		0x0400
/* rw: Requests go away from the master host */
#define  PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION	0x0800
/* rw: Packets to an uninitialized link are dropped */
#define  PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED	0x1000
/* ro: Capability type, three bits */
#define  PCICAP_HT_SLAVE_COMMAND_TYPE			0xe000
#define  PCICAP_HT_SLAVE_COMMAND_WRITE_MASK		0x181f
#define  PCICAP_HT_SLAVE_COMMAND_KEEP_MASK		0x181f

/* ro: Capability type, as a byte */
#define PCICAP_HT_SLAVE_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_LOW				0x07
/* ro: Capability type */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE				0xf8
/* Slave or primary interface */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_SLAVE			0x0
/* Host or secondary interface */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_HOST			0x4
/* Switch */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_SWITCH_PORT		0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_INTERRUPT		0x10
/* Revision ID */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_REVISION_ID		0x11
/* UnitID clumping */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_UNITID_CLUMPING		0x12
/* Extended configuration space access */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_EXTENDED_CONFIG		0x13
/* Address mapping */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_ADDRESS_MAPPING		0x14
/* MSI mapping */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_MSI_MAPPING		0x15
/* DirectRoute */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_DIRECT_ROUTE		0x16
/* VCSet */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_VCSET			0x17
/* Retry mode */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_RETRY_MODE		0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_X86			0x19
/* Gen3 */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_GEN3			0x1a
/* Power management */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c

/* rw, rw1cs, ro, rw1s: Controls link 0 */
#define PCICAP_HT_SLAVE_LINK_CTRL0				0x04
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE		0x0002
/* rw: CRC start test */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST		0x0004
/* rw: Makes CRC errors */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR		0x0008
/* rw1cs: The link failed */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_LINK_FAILURE		0x0010
/* ro: Initialization complete */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_INITIALIZATION_COMPLETE	0x0020
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN		0x0040
/* rw1s: Transmitter off */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF		0x0080
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_ERROR			0x0f00
/* rw: Isochronous flow control */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE		0x1000
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE		0x2000
/* rw: Holds CTL longer */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME		0x4000
/* rw: 64-bit addresses */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64		0x8000
#define  PCICAP_HT_SLAVE_LINK_CTRL0_WRITE_MASK			0xf0ce
#define  PCICAP_HT_SLAVE_LINK_CTRL0_W1C_MASK			0x0f10
#define  PCICAP_HT_SLAVE_LINK_CTRL0_KEEP_MASK			0xf00f

/* ro, rw: Link configuration 0: widths of link 0 */
#define PCICAP_HT_SLAVE_LINK_CONFIG0					0x06
/* ro: Widest width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN			0x0007
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_NOT_CONNECTED	0x7
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN		0x0008
/* ro: Widest width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT			0x0070
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_NOT_CONNECTED	0x7
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT		0x0080
/* rw: Width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN				0x0700
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_NOT_CONNECTED		0x7
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE		0x0800
/* rw: Width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT				0x7000
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_NOT_CONNECTED		0x7
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE	0x8000
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WRITE_MASK			0xff00
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_KEEP_MASK				0xff00

/* rw, rw1cs, ro, rw1s: Controls link 1 */
#define PCICAP_HT_SLAVE_LINK_CTRL1				0x08
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE		0x0002
/* rw: CRC start test */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST		0x0004
/* rw: Makes CRC errors */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR		0x0008
/* rw1cs: The link failed */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_LINK_FAILURE		0x0010
/* ro: Initialization complete */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_INITIALIZATION_COMPLETE	0x0020
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN		0x0040
/* rw1s: Transmitter off */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF		0x0080
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_ERROR			0x0f00
/* rw: Isochronous flow control */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE		0x1000
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE		0x2000
/* rw: Holds CTL longer */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME		0x4000
/* rw: 64-bit addresses */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64		0x8000
#define  PCICAP_HT_SLAVE_LINK_CTRL1_WRITE_MASK			0xf0ce
#define  PCICAP_HT_SLAVE_LINK_CTRL1_W1C_MASK			0x0f10
#define  PCICAP_HT_SLAVE_LINK_CTRL1_KEEP_MASK			0xf00f

/* ro, rw: Link configuration 1: widths of link 1 */
#define PCICAP_HT_SLAVE_LINK_CONFIG1					0x0a
/* ro: Widest width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN			0x0007
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_NOT_CONNECTED	0x7
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN		0x0008
/* ro: Widest width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT			0x0070
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_NOT_CONNECTED	0x7
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT		0x0080
/* rw: Width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN				0x0700
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_NOT_CONNECTED		0x7
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE		0x0800
/* rw: Width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT				0x7000
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_NOT_CONNECTED		0x7
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE	0x8000
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WRITE_MASK			0xff00
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_KEEP_MASK				0xff00

#define PCICAP_HT_SLAVE_REVISION		0x0c \
	/* ro: Revision of the specification */
#define  PCICAP_HT_SLAVE_REVISION_MINOR		0x1f		/* ro: Minor revision */
#define  PCICAP_HT_SLAVE_REVISION_MAJOR		0xe0		/* ro: Major revision */

/* rw, rw1cs: Clock frequency and errors of link 0 */
#define PCICAP_HT_SLAVE_LINK_FREQ_ERROR0			0x0d
/* rw: Transmitter clock frequency */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY		0x0f
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ200	0x0
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ300	0x1
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ400	0x2
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ500	0x3
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ600	0x4
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ800	0x5
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ1000	0x6
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ1200	0x7
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ1400	0x8
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ1600	0x9
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ1800	0xa
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ2000	0xb
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ2200	0xc
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ2400	0xd
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_MHZ2600	0xe
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY_VENDOR	0xf
/* rw1cs: Protocol error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_PROTOCOL_ERROR	0x10
/* rw1cs: Overflow error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_OVERFLOW_ERROR	0x20
/* rw1cs: End of chain error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_END_OF_CHAIN_ERROR	0x40
/* rw1cs: CTL timeout */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_CTL_TIMEOUT		0x80
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_WRITE_MASK		0x0f
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_W1C_MASK		0xf0
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_KEEP_MASK		0x0f

/* ro: Clock frequencies that link 0 supports */
#define PCICAP_HT_SLAVE_LINK_FREQ_CAP0				0x0e
/* ro: Clocks */
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES		0xffff
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ200	0x0001
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ300	0x0002
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ400	0x0004
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ500	0x0008
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ600	0x0010
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ800	0x0020
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ1000	0x0040
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ1200	0x0080
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ1400	0x0100
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ1600	0x0200
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ1800	0x0400
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ2000	0x0800
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ2200	0x1000
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ2400	0x2000
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_MHZ2600	0x4000
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES_VENDOR	0x8000

/* ro, rw: Feature capabilities */
#define PCICAP_HT_SLAVE_FEATURE				0x10
/* ro: Isochronous flow control */
#define  PCICAP_HT_SLAVE_FEATURE_ISOCHRONOUS		0x01
/* ro: LDTSTOP# */
#define  PCICAP_HT_SLAVE_FEATURE_LDTSTOP		0x02
/* ro: CRC test mode */
#define  PCICAP_HT_SLAVE_FEATURE_CRC_TEST		0x04
/* ro: Needs CTL longer */
#define  PCICAP_HT_SLAVE_FEATURE_EXTENDED_CTL_TIME	0x08
/* ro: 64-bit addresses */
#define  PCICAP_HT_SLAVE_FEATURE_ADDRESSING64		0x10
/* rw: UnitID reordering is disabled */
#define  PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE	0x20
#define  PCICAP_HT_SLAVE_FEATURE_WRITE_MASK		0x20
#define  PCICAP_HT_SLAVE_FEATURE_KEEP_MASK		0xe0

/* rw, rw1cs: Clock frequency and errors of link 1 */
#define PCICAP_HT_SLAVE_LINK_FREQ_ERROR1			0x11
/* rw: Transmitter clock frequency */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY		0x0f
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ200	0x0
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ300	0x1
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ400	0x2
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ500	0x3
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ600	0x4
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ800	0x5
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ1000	0x6
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ1200	0x7
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ1400	0x8
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ1600	0x9
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ1800	0xa
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ2000	0xb
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ2200	0xc
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ2400	0xd
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_MHZ2600	0xe
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY_VENDOR	0xf
/* rw1cs: Protocol error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_PROTOCOL_ERROR	0x10
/* rw1cs: Overflow error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_OVERFLOW_ERROR	0x20
/* rw1cs: End of chain error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_END_OF_CHAIN_ERROR	0x40
/* rw1cs: CTL timeout */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_CTL_TIMEOUT		0x80
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_WRITE_MASK		0x0f
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_W1C_MASK		0xf0
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_KEEP_MASK		0x0f

/* ro: Clock frequencies that link 1 supports */
#define PCICAP_HT_SLAVE_LINK_FREQ_CAP1				0x12
/* ro: Clocks */
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES		0xffff
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ200	0x0001
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ300	0x0002
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ400	0x0004
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ500	0x0008
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ600	0x0010
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ800	0x0020
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ1000	0x0040
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ1200	0x0080
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ1400	0x0100
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ1600	0x0200
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ1800	0x0400
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ2000	0x0800
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ2200	0x1000
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ2400	0x2000
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_MHZ2600	0x4000
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES_VENDOR	0x8000
/* rw: Scratchpad for enumeration software */
#define PCICAP_HT_SLAVE_ENUMERATION_SCRATCH	0x14

/* rw, ro, rw1cs: What errors do */
#define PCICAP_HT_SLAVE_ERROR_HANDLING				0x16
/* rw: Protocol errors cause sync flooding */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD		0x0001
/* rw: Overflow errors cause sync flooding */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD		0x0002
/* rw: Protocol errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL		0x0004
/* rw: Overflow errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL		0x0008
/* rw: End of chain errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL	0x0010
/* rw: Response errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL		0x0020
/* rw: CRC errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL		0x0040
/* rw: System errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL		0x0080
/* ro: The chain failed */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_CHAIN_FAIL		0x0100
/* rw1cs: Response error: a response without a request */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_ERROR		0x0200
/* rw: Protocol errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL	0x0400
/* rw: Overflow errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL	0x0800
/* rw: End of chain errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL	0x1000
/* rw: Response errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL	0x2000
/* rw: CRC errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL		0x4000
/* rw: System errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL		0x8000
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_WRITE_MASK		0xfcff
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_W1C_MASK		0x0200
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_KEEP_MASK		0xfcff
#define PCICAP_HT_SLAVE_MEMORY_BASE_UPPER	0x18	/* rw: Memory base address bits 39 to 32 */
#define PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER	0x19	/* rw: Memory limit address bits 39 to 32 */
#define PCICAP_HT_SLAVE_BUS_NUMBER		0x1a	/* ro: Bus number of the chain */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_slave_desc;

/**
 * struct pcicap_ht_slave - HyperTransport: Slave or Primary Interface
 * @view: where it is
 * @command_type: read once: the layout depends on it
 * @revision_major: read once: the layout depends on it
 * @revision_minor: read once: the layout depends on it
 *
 * Made by pcicap_ht_slave_find() only.
 */
struct pcicap_ht_slave {
	struct pcicap_view view;
	uint32_t command_type;
	uint32_t revision_major;
	uint32_t revision_minor;
};

/* UnitIDs of the device in the chain */
struct pcicap_ht_slave_command {
	uint16_t raw;
};

/* First UnitID */
static inline uint16_t
pcicap_ht_slave_command_base_unitid(struct pcicap_ht_slave_command r)
{
	return (uint16_t)(r.raw & PCICAP_HT_SLAVE_COMMAND_BASE_UNITID);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_command
pcicap_ht_slave_command_set_base_unitid(struct pcicap_ht_slave_command r,
					uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_COMMAND_BASE_UNITID, val);
	return r;
}

/* UnitIDs it uses */
static inline uint16_t
pcicap_ht_slave_command_unit_count(struct pcicap_ht_slave_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_COMMAND_UNIT_COUNT) >> 5);
}

/* Master host: the link that leads to the host */
static inline bool
pcicap_ht_slave_command_master_host(struct pcicap_ht_slave_command r)
{
	return (r.raw & PCICAP_HT_SLAVE_COMMAND_MASTER_HOST) != 0;
}

/* Requests go away from the master host */
static inline bool
pcicap_ht_slave_command_default_direction(struct pcicap_ht_slave_command r)
{
	return (r.raw & PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_command
pcicap_ht_slave_command_set_default_direction(struct pcicap_ht_slave_command r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION,
			      val ? PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION : 0);
	return r;
}

/* Packets to an uninitialized link are dropped */
static inline bool
pcicap_ht_slave_command_drop_on_uninitialized(struct pcicap_ht_slave_command r)
{
	return (r.raw & PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_command
pcicap_ht_slave_command_set_drop_on_uninitialized(struct pcicap_ht_slave_command r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED,
			      val ? PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED : 0);
	return r;
}

/* Capability type, three bits */
static inline uint16_t
pcicap_ht_slave_command_type(struct pcicap_ht_slave_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_COMMAND_TYPE) >> 13);
}

/**
 * pcicap_ht_slave_read_command() - read: UnitIDs of the device in the chain
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_command(const struct pcicap_ht_slave *v,
			     struct pcicap_ht_slave_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_COMMAND, &val->raw);
}

/**
 * pcicap_ht_slave_write_command() - write: UnitIDs of the device in the chain
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_command(const struct pcicap_ht_slave *v,
			      struct pcicap_ht_slave_command val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_COMMAND,
				   (uint16_t)(val.raw & PCICAP_HT_SLAVE_COMMAND_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_command() - change bits: UnitIDs of the device in
 * the chain
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
pcicap_ht_slave_update_command(const struct pcicap_ht_slave *v, uint16_t mask,
			       struct pcicap_ht_slave_command val)
{
	struct pcicap_ht_slave_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_COMMAND,
				 (uint16_t)((old.raw & PCICAP_HT_SLAVE_COMMAND_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Capability type, as a byte */
struct pcicap_ht_slave_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_slave_type_byte_low(struct pcicap_ht_slave_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_SLAVE_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_slave_type_byte_type(struct pcicap_ht_slave_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_SLAVE_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_slave_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_type_byte(const struct pcicap_ht_slave *v,
			       struct pcicap_ht_slave_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_TYPE_BYTE,
				 &val->raw);
}

/* Controls link 0 */
struct pcicap_ht_slave_link_ctrl0 {
	uint16_t raw;
};

/* CRC errors cause sync flooding */
static inline bool
pcicap_ht_slave_link_ctrl0_crc_flood_enable(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_crc_flood_enable(struct pcicap_ht_slave_link_ctrl0 r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE : 0);
	return r;
}

/* CRC start test */
static inline bool
pcicap_ht_slave_link_ctrl0_crc_start_test(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_crc_start_test(struct pcicap_ht_slave_link_ctrl0 r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST : 0);
	return r;
}

/* Makes CRC errors */
static inline bool
pcicap_ht_slave_link_ctrl0_crc_force_error(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_crc_force_error(struct pcicap_ht_slave_link_ctrl0 r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR : 0);
	return r;
}

/* The link failed */
static inline bool
pcicap_ht_slave_link_ctrl0_link_failure(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_LINK_FAILURE) != 0;
}

/* Initialization complete */
static inline bool
pcicap_ht_slave_link_ctrl0_initialization_complete(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_INITIALIZATION_COMPLETE) != 0;
}

/* Nothing lies behind */
static inline bool
pcicap_ht_slave_link_ctrl0_end_of_chain(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_end_of_chain(struct pcicap_ht_slave_link_ctrl0 r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN : 0);
	return r;
}

/* Transmitter off */
static inline bool
pcicap_ht_slave_link_ctrl0_transmitter_off(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_transmitter_off(struct pcicap_ht_slave_link_ctrl0 r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF : 0);
	return r;
}

/* CRC error of each byte lane */
static inline uint16_t
pcicap_ht_slave_link_ctrl0_crc_error(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_CRC_ERROR) >> 8);
}

/* Isochronous flow control */
static inline bool
pcicap_ht_slave_link_ctrl0_isochronous_enable(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_isochronous_enable(struct pcicap_ht_slave_link_ctrl0 r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE : 0);
	return r;
}

/* LDTSTOP# tristate enable */
static inline bool
pcicap_ht_slave_link_ctrl0_ldtstop_tristate(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_ldtstop_tristate(struct pcicap_ht_slave_link_ctrl0 r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE : 0);
	return r;
}

/* Holds CTL longer */
static inline bool
pcicap_ht_slave_link_ctrl0_extended_ctl_time(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_extended_ctl_time(struct pcicap_ht_slave_link_ctrl0 r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME : 0);
	return r;
}

/* 64-bit addresses */
static inline bool
pcicap_ht_slave_link_ctrl0_addressing64(struct pcicap_ht_slave_link_ctrl0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl0
pcicap_ht_slave_link_ctrl0_set_addressing64(struct pcicap_ht_slave_link_ctrl0 r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64 : 0);
	return r;
}

/**
 * pcicap_ht_slave_read_link_ctrl0() - read: Controls link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_ctrl0(const struct pcicap_ht_slave *v,
				struct pcicap_ht_slave_link_ctrl0 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL0,
				  &val->raw);
}

/**
 * pcicap_ht_slave_update_link_ctrl0() - change bits: Controls link 0
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
pcicap_ht_slave_update_link_ctrl0(const struct pcicap_ht_slave *v,
				  uint16_t mask,
				  struct pcicap_ht_slave_link_ctrl0 val)
{
	struct pcicap_ht_slave_link_ctrl0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_LINK_CTRL0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_ctrl0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL0,
				 (uint16_t)((old.raw & PCICAP_HT_SLAVE_LINK_CTRL0_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ht_slave_clear_link_ctrl0() - clear bits by writing 1: Controls link 0
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_clear_link_ctrl0(const struct pcicap_ht_slave *v, uint16_t bits)
{
	struct pcicap_ht_slave_link_ctrl0 old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_SLAVE_LINK_CTRL0_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_ctrl0(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_HT_SLAVE_LINK_CTRL0_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL0, bits);
}

/* Link configuration 0: widths of link 0 */
struct pcicap_ht_slave_link_config0 {
	uint16_t raw;
};

/* Widest width in */
static inline uint16_t
pcicap_ht_slave_link_config0_max_width_in(struct pcicap_ht_slave_link_config0 r)
{
	return (uint16_t)(r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN);
}

/* Doubleword flow control in is supported */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_in(struct pcicap_ht_slave_link_config0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN) != 0;
}

/* Widest width out */
static inline uint16_t
pcicap_ht_slave_link_config0_max_width_out(struct pcicap_ht_slave_link_config0 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT) >> 4);
}

/* Doubleword flow control out is supported */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_out(struct pcicap_ht_slave_link_config0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT) != 0;
}

/* Width in */
static inline uint16_t
pcicap_ht_slave_link_config0_width_in(struct pcicap_ht_slave_link_config0 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config0
pcicap_ht_slave_link_config0_set_width_in(struct pcicap_ht_slave_link_config0 r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN,
			      (uint32_t)val << 8);
	return r;
}

/* Doubleword flow control in is enabled */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_in_enable(struct pcicap_ht_slave_link_config0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config0
pcicap_ht_slave_link_config0_set_dw_flow_control_in_enable(struct pcicap_ht_slave_link_config0 r,
							   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE : 0);
	return r;
}

/* Width out */
static inline uint16_t
pcicap_ht_slave_link_config0_width_out(struct pcicap_ht_slave_link_config0 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config0
pcicap_ht_slave_link_config0_set_width_out(struct pcicap_ht_slave_link_config0 r,
					   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT,
			      (uint32_t)val << 12);
	return r;
}

/* Doubleword flow control out is enabled */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_out_enable(struct pcicap_ht_slave_link_config0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config0
pcicap_ht_slave_link_config0_set_dw_flow_control_out_enable(struct pcicap_ht_slave_link_config0 r,
							    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE : 0);
	return r;
}

/**
 * pcicap_ht_slave_read_link_config0() - read: Link configuration 0: widths of
 * link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_config0(const struct pcicap_ht_slave *v,
				  struct pcicap_ht_slave_link_config0 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG0,
				  &val->raw);
}

/**
 * pcicap_ht_slave_write_link_config0() - write: Link configuration 0: widths of
 * link 0
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_link_config0(const struct pcicap_ht_slave *v,
				   struct pcicap_ht_slave_link_config0 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG0,
				   (uint16_t)(val.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_config0() - change bits: Link configuration 0:
 * widths of link 0
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
pcicap_ht_slave_update_link_config0(const struct pcicap_ht_slave *v,
				    uint16_t mask,
				    struct pcicap_ht_slave_link_config0 val)
{
	struct pcicap_ht_slave_link_config0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_LINK_CONFIG0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_config0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG0,
				 (uint16_t)((old.raw & PCICAP_HT_SLAVE_LINK_CONFIG0_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Controls link 1 */
struct pcicap_ht_slave_link_ctrl1 {
	uint16_t raw;
};

/* CRC errors cause sync flooding */
static inline bool
pcicap_ht_slave_link_ctrl1_crc_flood_enable(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_crc_flood_enable(struct pcicap_ht_slave_link_ctrl1 r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE : 0);
	return r;
}

/* CRC start test */
static inline bool
pcicap_ht_slave_link_ctrl1_crc_start_test(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_crc_start_test(struct pcicap_ht_slave_link_ctrl1 r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST : 0);
	return r;
}

/* Makes CRC errors */
static inline bool
pcicap_ht_slave_link_ctrl1_crc_force_error(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_crc_force_error(struct pcicap_ht_slave_link_ctrl1 r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR : 0);
	return r;
}

/* The link failed */
static inline bool
pcicap_ht_slave_link_ctrl1_link_failure(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_LINK_FAILURE) != 0;
}

/* Initialization complete */
static inline bool
pcicap_ht_slave_link_ctrl1_initialization_complete(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_INITIALIZATION_COMPLETE) != 0;
}

/* Nothing lies behind */
static inline bool
pcicap_ht_slave_link_ctrl1_end_of_chain(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_end_of_chain(struct pcicap_ht_slave_link_ctrl1 r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN : 0);
	return r;
}

/* Transmitter off */
static inline bool
pcicap_ht_slave_link_ctrl1_transmitter_off(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_transmitter_off(struct pcicap_ht_slave_link_ctrl1 r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF : 0);
	return r;
}

/* CRC error of each byte lane */
static inline uint16_t
pcicap_ht_slave_link_ctrl1_crc_error(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_CRC_ERROR) >> 8);
}

/* Isochronous flow control */
static inline bool
pcicap_ht_slave_link_ctrl1_isochronous_enable(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_isochronous_enable(struct pcicap_ht_slave_link_ctrl1 r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE : 0);
	return r;
}

/* LDTSTOP# tristate enable */
static inline bool
pcicap_ht_slave_link_ctrl1_ldtstop_tristate(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_ldtstop_tristate(struct pcicap_ht_slave_link_ctrl1 r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE : 0);
	return r;
}

/* Holds CTL longer */
static inline bool
pcicap_ht_slave_link_ctrl1_extended_ctl_time(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_extended_ctl_time(struct pcicap_ht_slave_link_ctrl1 r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME : 0);
	return r;
}

/* 64-bit addresses */
static inline bool
pcicap_ht_slave_link_ctrl1_addressing64(struct pcicap_ht_slave_link_ctrl1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_ctrl1
pcicap_ht_slave_link_ctrl1_set_addressing64(struct pcicap_ht_slave_link_ctrl1 r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64,
			      val ? PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64 : 0);
	return r;
}

/**
 * pcicap_ht_slave_read_link_ctrl1() - read: Controls link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_ctrl1(const struct pcicap_ht_slave *v,
				struct pcicap_ht_slave_link_ctrl1 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL1,
				  &val->raw);
}

/**
 * pcicap_ht_slave_update_link_ctrl1() - change bits: Controls link 1
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
pcicap_ht_slave_update_link_ctrl1(const struct pcicap_ht_slave *v,
				  uint16_t mask,
				  struct pcicap_ht_slave_link_ctrl1 val)
{
	struct pcicap_ht_slave_link_ctrl1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_LINK_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL1,
				 (uint16_t)((old.raw & PCICAP_HT_SLAVE_LINK_CTRL1_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ht_slave_clear_link_ctrl1() - clear bits by writing 1: Controls link 1
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_clear_link_ctrl1(const struct pcicap_ht_slave *v, uint16_t bits)
{
	struct pcicap_ht_slave_link_ctrl1 old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_SLAVE_LINK_CTRL1_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_ctrl1(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_HT_SLAVE_LINK_CTRL1_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL1, bits);
}

/* Link configuration 1: widths of link 1 */
struct pcicap_ht_slave_link_config1 {
	uint16_t raw;
};

/* Widest width in */
static inline uint16_t
pcicap_ht_slave_link_config1_max_width_in(struct pcicap_ht_slave_link_config1 r)
{
	return (uint16_t)(r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN);
}

/* Doubleword flow control in is supported */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_in(struct pcicap_ht_slave_link_config1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN) != 0;
}

/* Widest width out */
static inline uint16_t
pcicap_ht_slave_link_config1_max_width_out(struct pcicap_ht_slave_link_config1 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT) >> 4);
}

/* Doubleword flow control out is supported */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_out(struct pcicap_ht_slave_link_config1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT) != 0;
}

/* Width in */
static inline uint16_t
pcicap_ht_slave_link_config1_width_in(struct pcicap_ht_slave_link_config1 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config1
pcicap_ht_slave_link_config1_set_width_in(struct pcicap_ht_slave_link_config1 r,
					  uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN,
			      (uint32_t)val << 8);
	return r;
}

/* Doubleword flow control in is enabled */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_in_enable(struct pcicap_ht_slave_link_config1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config1
pcicap_ht_slave_link_config1_set_dw_flow_control_in_enable(struct pcicap_ht_slave_link_config1 r,
							   bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE : 0);
	return r;
}

/* Width out */
static inline uint16_t
pcicap_ht_slave_link_config1_width_out(struct pcicap_ht_slave_link_config1 r)
{
	return (uint16_t)((r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config1
pcicap_ht_slave_link_config1_set_width_out(struct pcicap_ht_slave_link_config1 r,
					   uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT,
			      (uint32_t)val << 12);
	return r;
}

/* Doubleword flow control out is enabled */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_out_enable(struct pcicap_ht_slave_link_config1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_config1
pcicap_ht_slave_link_config1_set_dw_flow_control_out_enable(struct pcicap_ht_slave_link_config1 r,
							    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE,
			      val ? PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE : 0);
	return r;
}

/**
 * pcicap_ht_slave_read_link_config1() - read: Link configuration 1: widths of
 * link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_config1(const struct pcicap_ht_slave *v,
				  struct pcicap_ht_slave_link_config1 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG1,
				  &val->raw);
}

/**
 * pcicap_ht_slave_write_link_config1() - write: Link configuration 1: widths of
 * link 1
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_link_config1(const struct pcicap_ht_slave *v,
				   struct pcicap_ht_slave_link_config1 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG1,
				   (uint16_t)(val.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_config1() - change bits: Link configuration 1:
 * widths of link 1
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
pcicap_ht_slave_update_link_config1(const struct pcicap_ht_slave *v,
				    uint16_t mask,
				    struct pcicap_ht_slave_link_config1 val)
{
	struct pcicap_ht_slave_link_config1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_LINK_CONFIG1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_config1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG1,
				 (uint16_t)((old.raw & PCICAP_HT_SLAVE_LINK_CONFIG1_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Revision of the specification */
struct pcicap_ht_slave_revision {
	uint8_t raw;
};

/* Minor revision */
static inline uint8_t
pcicap_ht_slave_revision_minor(struct pcicap_ht_slave_revision r)
{
	return (uint8_t)(r.raw & PCICAP_HT_SLAVE_REVISION_MINOR);
}

/* Major revision */
static inline uint8_t
pcicap_ht_slave_revision_major(struct pcicap_ht_slave_revision r)
{
	return (uint8_t)((r.raw & PCICAP_HT_SLAVE_REVISION_MAJOR) >> 5);
}

/**
 * pcicap_ht_slave_read_revision() - read: Revision of the specification
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_revision(const struct pcicap_ht_slave *v,
			      struct pcicap_ht_slave_revision *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_REVISION, &val->raw);
}

/* Clock frequency and errors of link 0 */
struct pcicap_ht_slave_link_freq_error0 {
	uint8_t raw;
};

/* Transmitter clock frequency */
static inline uint8_t
pcicap_ht_slave_link_freq_error0_frequency(struct pcicap_ht_slave_link_freq_error0 r)
{
	return (uint8_t)(r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_freq_error0
pcicap_ht_slave_link_freq_error0_set_frequency(struct pcicap_ht_slave_link_freq_error0 r,
					       uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY,
			     val);
	return r;
}

/* Protocol error */
static inline bool
pcicap_ht_slave_link_freq_error0_protocol_error(struct pcicap_ht_slave_link_freq_error0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_PROTOCOL_ERROR) != 0;
}

/* Overflow error */
static inline bool
pcicap_ht_slave_link_freq_error0_overflow_error(struct pcicap_ht_slave_link_freq_error0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_OVERFLOW_ERROR) != 0;
}

/* End of chain error */
static inline bool
pcicap_ht_slave_link_freq_error0_end_of_chain_error(struct pcicap_ht_slave_link_freq_error0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_END_OF_CHAIN_ERROR) != 0;
}

/* CTL timeout */
static inline bool
pcicap_ht_slave_link_freq_error0_ctl_timeout(struct pcicap_ht_slave_link_freq_error0 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_CTL_TIMEOUT) != 0;
}

/**
 * pcicap_ht_slave_read_link_freq_error0() - read: Clock frequency and errors of
 * link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_freq_error0(const struct pcicap_ht_slave *v,
				      struct pcicap_ht_slave_link_freq_error0 *val)
{
	val->raw = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				 &val->raw);
}

/**
 * pcicap_ht_slave_write_link_freq_error0() - write: Clock frequency and errors
 * of link 0
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_link_freq_error0(const struct pcicap_ht_slave *v,
				       struct pcicap_ht_slave_link_freq_error0 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				  (uint8_t)(val.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_freq_error0() - change bits: Clock frequency and
 * errors of link 0
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
pcicap_ht_slave_update_link_freq_error0(const struct pcicap_ht_slave *v,
					uint8_t mask,
					struct pcicap_ht_slave_link_freq_error0 val)
{
	struct pcicap_ht_slave_link_freq_error0 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_freq_error0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				(uint8_t)((old.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/**
 * pcicap_ht_slave_clear_link_freq_error0() - clear bits by writing 1: Clock
 * frequency and errors of link 0
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_clear_link_freq_error0(const struct pcicap_ht_slave *v,
				       uint8_t bits)
{
	struct pcicap_ht_slave_link_freq_error0 old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_freq_error0(v, &old);
	if (ret)
		return ret;
	bits = (uint8_t)(bits |
			 (old.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				  bits);
}

/* Clock frequencies that link 0 supports */
struct pcicap_ht_slave_link_freq_cap0 {
	uint16_t raw;
};

/* Clocks */
static inline uint16_t
pcicap_ht_slave_link_freq_cap0_frequencies(struct pcicap_ht_slave_link_freq_cap0 r)
{
	return (uint16_t)(r.raw & PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES);
}

/**
 * pcicap_ht_slave_read_link_freq_cap0() - read: Clock frequencies that link
 * 0 supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_freq_cap0(const struct pcicap_ht_slave *v,
				    struct pcicap_ht_slave_link_freq_cap0 *val)
{
	val->raw = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_CAP0,
				  &val->raw);
}

/* Feature capabilities */
struct pcicap_ht_slave_feature {
	uint8_t raw;
};

/* Isochronous flow control */
static inline bool
pcicap_ht_slave_feature_isochronous(struct pcicap_ht_slave_feature r)
{
	return (r.raw & PCICAP_HT_SLAVE_FEATURE_ISOCHRONOUS) != 0;
}

/* LDTSTOP# */
static inline bool
pcicap_ht_slave_feature_ldtstop(struct pcicap_ht_slave_feature r)
{
	return (r.raw & PCICAP_HT_SLAVE_FEATURE_LDTSTOP) != 0;
}

/* CRC test mode */
static inline bool
pcicap_ht_slave_feature_crc_test(struct pcicap_ht_slave_feature r)
{
	return (r.raw & PCICAP_HT_SLAVE_FEATURE_CRC_TEST) != 0;
}

/* Needs CTL longer */
static inline bool
pcicap_ht_slave_feature_extended_ctl_time(struct pcicap_ht_slave_feature r)
{
	return (r.raw & PCICAP_HT_SLAVE_FEATURE_EXTENDED_CTL_TIME) != 0;
}

/* 64-bit addresses */
static inline bool
pcicap_ht_slave_feature_addressing64(struct pcicap_ht_slave_feature r)
{
	return (r.raw & PCICAP_HT_SLAVE_FEATURE_ADDRESSING64) != 0;
}

/* UnitID reordering is disabled */
static inline bool
pcicap_ht_slave_feature_unitid_reorder_disable(struct pcicap_ht_slave_feature r)
{
	return (r.raw & PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_feature
pcicap_ht_slave_feature_set_unitid_reorder_disable(struct pcicap_ht_slave_feature r,
						   bool val)
{
	r.raw = pcicap_with8(r.raw,
			     PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE,
			     val ? PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE : 0);
	return r;
}

/**
 * pcicap_ht_slave_read_feature() - read: Feature capabilities
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_feature(const struct pcicap_ht_slave *v,
			     struct pcicap_ht_slave_feature *val)
{
	val->raw = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_FEATURE, &val->raw);
}

/**
 * pcicap_ht_slave_update_feature() - change bits: Feature capabilities
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
pcicap_ht_slave_update_feature(const struct pcicap_ht_slave *v, uint8_t mask,
			       struct pcicap_ht_slave_feature val)
{
	struct pcicap_ht_slave_feature old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_FEATURE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_feature(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_FEATURE,
				(uint8_t)((old.raw & PCICAP_HT_SLAVE_FEATURE_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/* Clock frequency and errors of link 1 */
struct pcicap_ht_slave_link_freq_error1 {
	uint8_t raw;
};

/* Transmitter clock frequency */
static inline uint8_t
pcicap_ht_slave_link_freq_error1_frequency(struct pcicap_ht_slave_link_freq_error1 r)
{
	return (uint8_t)(r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_link_freq_error1
pcicap_ht_slave_link_freq_error1_set_frequency(struct pcicap_ht_slave_link_freq_error1 r,
					       uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY,
			     val);
	return r;
}

/* Protocol error */
static inline bool
pcicap_ht_slave_link_freq_error1_protocol_error(struct pcicap_ht_slave_link_freq_error1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_PROTOCOL_ERROR) != 0;
}

/* Overflow error */
static inline bool
pcicap_ht_slave_link_freq_error1_overflow_error(struct pcicap_ht_slave_link_freq_error1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_OVERFLOW_ERROR) != 0;
}

/* End of chain error */
static inline bool
pcicap_ht_slave_link_freq_error1_end_of_chain_error(struct pcicap_ht_slave_link_freq_error1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_END_OF_CHAIN_ERROR) != 0;
}

/* CTL timeout */
static inline bool
pcicap_ht_slave_link_freq_error1_ctl_timeout(struct pcicap_ht_slave_link_freq_error1 r)
{
	return (r.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_CTL_TIMEOUT) != 0;
}

/**
 * pcicap_ht_slave_read_link_freq_error1() - read: Clock frequency and errors of
 * link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_freq_error1(const struct pcicap_ht_slave *v,
				      struct pcicap_ht_slave_link_freq_error1 *val)
{
	val->raw = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				 &val->raw);
}

/**
 * pcicap_ht_slave_write_link_freq_error1() - write: Clock frequency and errors
 * of link 1
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_link_freq_error1(const struct pcicap_ht_slave *v,
				       struct pcicap_ht_slave_link_freq_error1 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				  (uint8_t)(val.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_freq_error1() - change bits: Clock frequency and
 * errors of link 1
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
pcicap_ht_slave_update_link_freq_error1(const struct pcicap_ht_slave *v,
					uint8_t mask,
					struct pcicap_ht_slave_link_freq_error1 val)
{
	struct pcicap_ht_slave_link_freq_error1 old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_freq_error1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				(uint8_t)((old.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
}

/**
 * pcicap_ht_slave_clear_link_freq_error1() - clear bits by writing 1: Clock
 * frequency and errors of link 1
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_clear_link_freq_error1(const struct pcicap_ht_slave *v,
				       uint8_t bits)
{
	struct pcicap_ht_slave_link_freq_error1 old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_freq_error1(v, &old);
	if (ret)
		return ret;
	bits = (uint8_t)(bits |
			 (old.raw & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				  bits);
}

/* Clock frequencies that link 1 supports */
struct pcicap_ht_slave_link_freq_cap1 {
	uint16_t raw;
};

/* Clocks */
static inline uint16_t
pcicap_ht_slave_link_freq_cap1_frequencies(struct pcicap_ht_slave_link_freq_cap1 r)
{
	return (uint16_t)(r.raw & PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES);
}

/**
 * pcicap_ht_slave_read_link_freq_cap1() - read: Clock frequencies that link
 * 1 supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_link_freq_cap1(const struct pcicap_ht_slave *v,
				    struct pcicap_ht_slave_link_freq_cap1 *val)
{
	val->raw = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_CAP1,
				  &val->raw);
}

/**
 * pcicap_ht_slave_read_enumeration_scratch() - read: Scratchpad for
 * enumeration software
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_enumeration_scratch(const struct pcicap_ht_slave *v,
					 uint16_t *val)
{
	*val = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_ENUMERATION_SCRATCH,
				  val);
}

/**
 * pcicap_ht_slave_write_enumeration_scratch() - write: Scratchpad for
 * enumeration software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_enumeration_scratch(const struct pcicap_ht_slave *v,
					  uint16_t val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write16(&v->view,
				   PCICAP_HT_SLAVE_ENUMERATION_SCRATCH, val);
}

/**
 * pcicap_ht_slave_update_enumeration_scratch() - change bits: Scratchpad for
 * enumeration software
 * @v: the view
 * @mask: the bits to change; all must be writable
 * @val: their new values; all other bits must be 0
 *
 * Reads, changes, writes, each 16 bits wide. Reserved bits keep their value,
 * bits that are cleared by writing 1 are written as 0.
 *
 * Return: 0, -EINVAL (@val has a bit that @mask has not), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_update_enumeration_scratch(const struct pcicap_ht_slave *v,
					   uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_enumeration_scratch(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_ENUMERATION_SCRATCH,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* What errors do */
struct pcicap_ht_slave_error_handling {
	uint16_t raw;
};

/* Protocol errors cause sync flooding */
static inline bool
pcicap_ht_slave_error_handling_protocol_flood(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_protocol_flood(struct pcicap_ht_slave_error_handling r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD : 0);
	return r;
}

/* Overflow errors cause sync flooding */
static inline bool
pcicap_ht_slave_error_handling_overflow_flood(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_overflow_flood(struct pcicap_ht_slave_error_handling r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD : 0);
	return r;
}

/* Protocol errors are fatal */
static inline bool
pcicap_ht_slave_error_handling_protocol_fatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_protocol_fatal(struct pcicap_ht_slave_error_handling r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL : 0);
	return r;
}

/* Overflow errors are fatal */
static inline bool
pcicap_ht_slave_error_handling_overflow_fatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_overflow_fatal(struct pcicap_ht_slave_error_handling r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL : 0);
	return r;
}

/* End of chain errors are fatal */
static inline bool
pcicap_ht_slave_error_handling_end_of_chain_fatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_end_of_chain_fatal(struct pcicap_ht_slave_error_handling r,
						      bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL : 0);
	return r;
}

/* Response errors are fatal */
static inline bool
pcicap_ht_slave_error_handling_response_fatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_response_fatal(struct pcicap_ht_slave_error_handling r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL : 0);
	return r;
}

/* CRC errors are fatal */
static inline bool
pcicap_ht_slave_error_handling_crc_fatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_crc_fatal(struct pcicap_ht_slave_error_handling r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL : 0);
	return r;
}

/* System errors are fatal */
static inline bool
pcicap_ht_slave_error_handling_serr_fatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_serr_fatal(struct pcicap_ht_slave_error_handling r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL : 0);
	return r;
}

/* The chain failed */
static inline bool
pcicap_ht_slave_error_handling_chain_fail(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_CHAIN_FAIL) != 0;
}

/* Response error: a response without a request */
static inline bool
pcicap_ht_slave_error_handling_response_error(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_ERROR) != 0;
}

/* Protocol errors are non-fatal */
static inline bool
pcicap_ht_slave_error_handling_protocol_nonfatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_protocol_nonfatal(struct pcicap_ht_slave_error_handling r,
						     bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL : 0);
	return r;
}

/* Overflow errors are non-fatal */
static inline bool
pcicap_ht_slave_error_handling_overflow_nonfatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_overflow_nonfatal(struct pcicap_ht_slave_error_handling r,
						     bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL : 0);
	return r;
}

/* End of chain errors are non-fatal */
static inline bool
pcicap_ht_slave_error_handling_end_of_chain_nonfatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_end_of_chain_nonfatal(struct pcicap_ht_slave_error_handling r,
							 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL : 0);
	return r;
}

/* Response errors are non-fatal */
static inline bool
pcicap_ht_slave_error_handling_response_nonfatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_response_nonfatal(struct pcicap_ht_slave_error_handling r,
						     bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL : 0);
	return r;
}

/* CRC errors are non-fatal */
static inline bool
pcicap_ht_slave_error_handling_crc_nonfatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_crc_nonfatal(struct pcicap_ht_slave_error_handling r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL : 0);
	return r;
}

/* System errors are non-fatal */
static inline bool
pcicap_ht_slave_error_handling_serr_nonfatal(struct pcicap_ht_slave_error_handling r)
{
	return (r.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_slave_error_handling
pcicap_ht_slave_error_handling_set_serr_nonfatal(struct pcicap_ht_slave_error_handling r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL,
			      val ? PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL : 0);
	return r;
}

/**
 * pcicap_ht_slave_read_error_handling() - read: What errors do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_error_handling(const struct pcicap_ht_slave *v,
				    struct pcicap_ht_slave_error_handling *val)
{
	val->raw = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				  &val->raw);
}

/**
 * pcicap_ht_slave_write_error_handling() - write: What errors do
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_error_handling(const struct pcicap_ht_slave *v,
				     struct pcicap_ht_slave_error_handling val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				   (uint16_t)(val.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_error_handling() - change bits: What errors do
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
pcicap_ht_slave_update_error_handling(const struct pcicap_ht_slave *v,
				      uint16_t mask,
				      struct pcicap_ht_slave_error_handling val)
{
	struct pcicap_ht_slave_error_handling old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_SLAVE_ERROR_HANDLING_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_error_handling(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				 (uint16_t)((old.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ht_slave_clear_error_handling() - clear bits by writing 1: What
 * errors do
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_clear_error_handling(const struct pcicap_ht_slave *v,
				     uint16_t bits)
{
	struct pcicap_ht_slave_error_handling old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_SLAVE_ERROR_HANDLING_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_error_handling(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_HT_SLAVE_ERROR_HANDLING_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				   bits);
}

/**
 * pcicap_ht_slave_read_memory_base_upper() - read: Memory base address bits 39
 * to 32
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_memory_base_upper(const struct pcicap_ht_slave *v,
				       uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_MEMORY_BASE_UPPER,
				 val);
}

/**
 * pcicap_ht_slave_write_memory_base_upper() - write: Memory base address bits
 * 39 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_memory_base_upper(const struct pcicap_ht_slave *v,
					uint8_t val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_MEMORY_BASE_UPPER,
				  val);
}

/**
 * pcicap_ht_slave_update_memory_base_upper() - change bits: Memory base address
 * bits 39 to 32
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_update_memory_base_upper(const struct pcicap_ht_slave *v,
					 uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_memory_base_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_MEMORY_BASE_UPPER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ht_slave_read_memory_limit_upper() - read: Memory limit address bits
 * 39 to 32
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_memory_limit_upper(const struct pcicap_ht_slave *v,
					uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER,
				 val);
}

/**
 * pcicap_ht_slave_write_memory_limit_upper() - write: Memory limit address bits
 * 39 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_write_memory_limit_upper(const struct pcicap_ht_slave *v,
					 uint8_t val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER,
				  val);
}

/**
 * pcicap_ht_slave_update_memory_limit_upper() - change bits: Memory limit
 * address bits 39 to 32
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_update_memory_limit_upper(const struct pcicap_ht_slave *v,
					  uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_memory_limit_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ht_slave_read_bus_number() - read: Bus number of the chain
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_read_bus_number(const struct pcicap_ht_slave *v, uint8_t *val)
{
	*val = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_BUS_NUMBER, val);
}

/**
 * struct pcicap_ht_slave_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_slave_dwords {
	struct pcicap_ht_slave v;
	uint32_t dw[7];
};

/**
 * pcicap_ht_slave_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot(const struct pcicap_ht_slave *v,
			 struct pcicap_ht_slave_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 7, &s->dw[0]);
}

/*
 * UnitIDs of the device in the chain: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_command(const struct pcicap_ht_slave_dwords *s,
				 struct pcicap_ht_slave_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_COMMAND, &val->raw);
}

/* Controls link 0: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_ctrl0(const struct pcicap_ht_slave_dwords *s,
				    struct pcicap_ht_slave_link_ctrl0 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CTRL0, &val->raw);
}

/*
 * Link configuration 0: widths of link 0: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_config0(const struct pcicap_ht_slave_dwords *s,
				      struct pcicap_ht_slave_link_config0 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CONFIG0, &val->raw);
}

/* Controls link 1: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_ctrl1(const struct pcicap_ht_slave_dwords *s,
				    struct pcicap_ht_slave_link_ctrl1 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CTRL1, &val->raw);
}

/*
 * Link configuration 1: widths of link 1: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_config1(const struct pcicap_ht_slave_dwords *s,
				      struct pcicap_ht_slave_link_config1 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CONFIG1, &val->raw);
}

/* Revision of the specification: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_revision(const struct pcicap_ht_slave_dwords *s,
				  struct pcicap_ht_slave_revision *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_REVISION, &val->raw);
}

/*
 * Clock frequency and errors of link 0: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_freq_error0(const struct pcicap_ht_slave_dwords *s,
					  struct pcicap_ht_slave_link_freq_error0 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	val->raw = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_LINK_FREQ_ERROR0, &val->raw);
}

/*
 * Clock frequencies that link 0 supports: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_freq_cap0(const struct pcicap_ht_slave_dwords *s,
					struct pcicap_ht_slave_link_freq_cap0 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	val->raw = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_FREQ_CAP0, &val->raw);
}

/* Feature capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_feature(const struct pcicap_ht_slave_dwords *s,
				 struct pcicap_ht_slave_feature *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	val->raw = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_FEATURE, &val->raw);
}

/*
 * Clock frequency and errors of link 1: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_freq_error1(const struct pcicap_ht_slave_dwords *s,
					  struct pcicap_ht_slave_link_freq_error1 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	val->raw = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_LINK_FREQ_ERROR1, &val->raw);
}

/*
 * Clock frequencies that link 1 supports: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_link_freq_cap1(const struct pcicap_ht_slave_dwords *s,
					struct pcicap_ht_slave_link_freq_cap1 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	val->raw = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_FREQ_CAP1, &val->raw);
}

/*
 * Scratchpad for enumeration software: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_enumeration_scratch(const struct pcicap_ht_slave_dwords *s,
					     uint16_t *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_ENUMERATION_SCRATCH, val);
}

/* What errors do: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_error_handling(const struct pcicap_ht_slave_dwords *s,
					struct pcicap_ht_slave_error_handling *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	val->raw = UINT16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_ERROR_HANDLING, &val->raw);
}

/* Memory base address bits 39 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_memory_base_upper(const struct pcicap_ht_slave_dwords *s,
					   uint8_t *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_MEMORY_BASE_UPPER, val);
}

/*
 * Memory limit address bits 39 to 32: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_memory_limit_upper(const struct pcicap_ht_slave_dwords *s,
					    uint8_t *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER, val);
}

/* Bus number of the chain: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_snapshot_bus_number(const struct pcicap_ht_slave_dwords *s,
				    uint8_t *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = UINT8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_BUS_NUMBER, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_init(struct pcicap_ht_slave *v)
{
	int ret;

	{
		struct pcicap_ht_slave_command r;

		ret = pcicap_ht_slave_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_slave_command_type(r);
	}
	{
		struct pcicap_ht_slave_revision r;

		ret = pcicap_ht_slave_read_revision(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->revision_major = 0;
		if (!ret)
			v->revision_major = pcicap_ht_slave_revision_major(r);
		v->revision_minor = 0;
		if (!ret)
			v->revision_minor = pcicap_ht_slave_revision_minor(r);
	}
	if ((v->revision_major == 1 && v->revision_minor >= 2) ||
	    v->revision_major >= 2)
		pcicap_view_clamp(&v->view, 28);
	else
		pcicap_view_clamp(&v->view, 16);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_find_after(struct pcicap_cfg *cfg, uint32_t after,
			   struct pcicap_ht_slave *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_slave_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 0));
	return 0;
}

/**
 * pcicap_ht_slave_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_find(struct pcicap_cfg *cfg, struct pcicap_ht_slave *v)
{
	return pcicap_ht_slave_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_slave_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_slave_find().
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_slave_find_next(const struct pcicap_ht_slave *prev,
			  struct pcicap_ht_slave *v)
{
	return pcicap_ht_slave_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_SLAVE_H */
