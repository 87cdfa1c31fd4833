/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Slave or Primary Interface
 *
 * Generated from specs/std/ht_slave.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_SLAVE_H
#define PCICAP_HT_SLAVE_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_HT_SLAVE_ID			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, ro: Place in the chain */
#define PCICAP_HT_SLAVE_COMMAND				0x02
/* rw: First UnitID */
#define  PCICAP_HT_SLAVE_COMMAND_BASE_UNITID		0x001f
/* ro: UnitIDs it uses */
#define  PCICAP_HT_SLAVE_COMMAND_UNIT_COUNT		0x03e0
/* ro: Which link leads to the host */
#define  PCICAP_HT_SLAVE_COMMAND_MASTER_HOST		0x0400
/* rw: Sends requests away from the master host */
#define  PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION	0x0800
/* rw: Drops packets to a link that is not up */
#define  PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED	0x1000
/* ro: Capability type; three bits */
#define  PCICAP_HT_SLAVE_COMMAND_TYPE			0xe000
#define  PCICAP_HT_SLAVE_COMMAND_WRITE_MASK		0x181f
#define  PCICAP_HT_SLAVE_COMMAND_KEEP_MASK		0x181f

/* ro: Capability type as a byte */
#define PCICAP_HT_SLAVE_TYPE_BYTE				0x03
/* ro: Bits that belong to the command */
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
/* rw: CRC errors flood the link */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE		0x0002
/* rw: Starts a CRC test */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST		0x0004
/* rw: Makes CRC errors */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR		0x0008
/* rw1cs: The link failed */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_LINK_FAILURE		0x0010
/* ro: The link is initialized */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_INITIALIZATION_COMPLETE	0x0020
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN		0x0040
/* rw1s: Turns the transmitter off */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF		0x0080
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_ERROR			0x0f00
/* rw: Isochronous flow control */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE		0x1000
/* rw: LDTSTOP# turns the drivers off */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE		0x2000
/* rw: Holds CTL longer */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME		0x4000
/* rw: 64-bit addresses */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64		0x8000
#define  PCICAP_HT_SLAVE_LINK_CTRL0_WRITE_MASK			0xf0ce
#define  PCICAP_HT_SLAVE_LINK_CTRL0_W1C_MASK			0x0f10
#define  PCICAP_HT_SLAVE_LINK_CTRL0_KEEP_MASK			0xf00f

/* ro, rw: Widths of link 0 */
#define PCICAP_HT_SLAVE_LINK_CONFIG0					0x06
/* ro: Widest width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN			0x0007
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_NOT_CONNECTED	0x7
/* ro: Doubleword flow control in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN		0x0008
/* ro: Widest width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT			0x0070
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_NOT_CONNECTED	0x7
/* ro: Doubleword flow control out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT		0x0080
/* rw: Width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN				0x0700
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_NOT_CONNECTED		0x7
/* rw: Uses doubleword flow control in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE		0x0800
/* rw: Width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT				0x7000
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_NOT_CONNECTED		0x7
/* rw: Uses doubleword flow control out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE	0x8000
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WRITE_MASK			0xff00
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_KEEP_MASK				0xff00

/* rw, rw1cs, ro, rw1s: Controls link 1 */
#define PCICAP_HT_SLAVE_LINK_CTRL1				0x08
/* rw: CRC errors flood the link */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE		0x0002
/* rw: Starts a CRC test */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST		0x0004
/* rw: Makes CRC errors */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR		0x0008
/* rw1cs: The link failed */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_LINK_FAILURE		0x0010
/* ro: The link is initialized */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_INITIALIZATION_COMPLETE	0x0020
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN		0x0040
/* rw1s: Turns the transmitter off */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF		0x0080
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_ERROR			0x0f00
/* rw: Isochronous flow control */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE		0x1000
/* rw: LDTSTOP# turns the drivers off */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE		0x2000
/* rw: Holds CTL longer */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME		0x4000
/* rw: 64-bit addresses */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64		0x8000
#define  PCICAP_HT_SLAVE_LINK_CTRL1_WRITE_MASK			0xf0ce
#define  PCICAP_HT_SLAVE_LINK_CTRL1_W1C_MASK			0x0f10
#define  PCICAP_HT_SLAVE_LINK_CTRL1_KEEP_MASK			0xf00f

/* ro, rw: Widths of link 1 */
#define PCICAP_HT_SLAVE_LINK_CONFIG1					0x0a
/* ro: Widest width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN			0x0007
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_NOT_CONNECTED	0x7
/* ro: Doubleword flow control in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN		0x0008
/* ro: Widest width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT			0x0070
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS16		0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS32		0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_NOT_CONNECTED	0x7
/* ro: Doubleword flow control out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT		0x0080
/* rw: Width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN				0x0700
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_NOT_CONNECTED		0x7
/* rw: Uses doubleword flow control in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE		0x0800
/* rw: Width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT				0x7000
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS8			0x0
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS16			0x1
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS32			0x3
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS2			0x4
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS4			0x5
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_NOT_CONNECTED		0x7
/* rw: Uses doubleword flow control out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE	0x8000
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WRITE_MASK			0xff00
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_KEEP_MASK				0xff00

#define PCICAP_HT_SLAVE_REVISION		0x0c		/* ro: Revision of the specification */
#define  PCICAP_HT_SLAVE_REVISION_MINOR		0x1f		/* ro: Minor revision */
#define  PCICAP_HT_SLAVE_REVISION_MAJOR		0xe0		/* ro: Major revision */

/* rw, rw1cs: Clock and errors of link 0 */
#define PCICAP_HT_SLAVE_LINK_FREQ_ERROR0			0x0d
/* rw: Clock of the transmitter */
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
/* rw1cs: CTL stayed low too long */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_CTL_TIMEOUT		0x80
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_WRITE_MASK		0x0f
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_W1C_MASK		0xf0
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_KEEP_MASK		0x0f

#define PCICAP_HT_SLAVE_LINK_FREQ_CAP0				0x0e	/* ro: Clocks of link 0 */
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES		0xffff	/* ro: Clocks */
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

/* ro, rw: What the device supports */
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
/* rw: Does not reorder by UnitID */
#define  PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE	0x20
#define  PCICAP_HT_SLAVE_FEATURE_WRITE_MASK		0x20
#define  PCICAP_HT_SLAVE_FEATURE_KEEP_MASK		0xe0

/* rw, rw1cs: Clock and errors of link 1 */
#define PCICAP_HT_SLAVE_LINK_FREQ_ERROR1			0x11
/* rw: Clock of the transmitter */
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
/* rw1cs: CTL stayed low too long */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_CTL_TIMEOUT		0x80
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_WRITE_MASK		0x0f
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_W1C_MASK		0xf0
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_KEEP_MASK		0x0f

#define PCICAP_HT_SLAVE_LINK_FREQ_CAP1				0x12	/* ro: Clocks of link 1 */
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES		0xffff	/* ro: Clocks */
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
#define PCICAP_HT_SLAVE_ENUMERATION_SCRATCH	0x14	/* rw: Scratch for enumeration software */

/* rw, ro, rw1cs: What errors do */
#define PCICAP_HT_SLAVE_ERROR_HANDLING				0x16
/* rw: Protocol errors flood the link */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD		0x0001
/* rw: Overflow errors flood the link */
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
/* rw1cs: Got a response to no request */
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
#define PCICAP_HT_SLAVE_BUS_NUMBER		0x1a	/* ro: Bus of the chain */
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
	u32 command_type;
	u32 revision_major;
	u32 revision_minor;
};

/**
 * pcicap_ht_slave_command_base_unitid() - First UnitID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_command_base_unitid(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_COMMAND_BASE_UNITID, r);
}

/**
 * pcicap_ht_slave_command_set_base_unitid() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_command_set_base_unitid(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_COMMAND_BASE_UNITID) |
	       FIELD_PREP(PCICAP_HT_SLAVE_COMMAND_BASE_UNITID, val);
}

/**
 * pcicap_ht_slave_command_unit_count() - UnitIDs it uses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_command_unit_count(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_COMMAND_UNIT_COUNT, r);
}

/**
 * pcicap_ht_slave_command_master_host() - Which link leads to the host
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_command_master_host(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_COMMAND_MASTER_HOST, r);
}

/**
 * pcicap_ht_slave_command_default_direction() - Sends requests away from the
 * master host
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_command_default_direction(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION, r);
}

/**
 * pcicap_ht_slave_command_set_default_direction() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_command_set_default_direction(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION) |
	       FIELD_PREP(PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION, val);
}

/**
 * pcicap_ht_slave_command_drop_on_uninitialized() - Drops packets to a link
 * that is not up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_command_drop_on_uninitialized(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED, r);
}

/**
 * pcicap_ht_slave_command_set_drop_on_uninitialized() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_command_set_drop_on_uninitialized(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED) |
	       FIELD_PREP(PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED, val);
}

/**
 * pcicap_ht_slave_command_type() - Capability type; three bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_command_type(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_COMMAND_TYPE, r);
}

/**
 * pcicap_ht_slave_read_command() - read: Place in the chain
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_command(const struct pcicap_ht_slave *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_COMMAND, val);
}

/**
 * pcicap_ht_slave_write_command() - write: Place in the chain
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_command(const struct pcicap_ht_slave *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_COMMAND,
				   (u16)(val & PCICAP_HT_SLAVE_COMMAND_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_command() - change bits: Place in the chain
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
static inline int __must_check
pcicap_ht_slave_update_command(const struct pcicap_ht_slave *v, u16 mask,
			       u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_COMMAND,
				 (u16)((old & PCICAP_HT_SLAVE_COMMAND_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_slave_type_byte_low() - Bits that belong to the command
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_slave_type_byte_low(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_TYPE_BYTE_LOW, r);
}

/**
 * pcicap_ht_slave_type_byte_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_slave_type_byte_type(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_TYPE_BYTE_TYPE, r);
}

/**
 * pcicap_ht_slave_read_type_byte() - read: Capability type as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_type_byte(const struct pcicap_ht_slave *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_TYPE_BYTE, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_crc_flood_enable() - CRC errors flood the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_crc_flood_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_crc_flood_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_crc_flood_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_crc_start_test() - Starts a CRC test
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_crc_start_test(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_crc_start_test() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_crc_start_test(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_crc_force_error() - Makes CRC errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_crc_force_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_crc_force_error() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_crc_force_error(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_link_failure() - The link failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_link_failure(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_LINK_FAILURE, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_initialization_complete() - The link
 * is initialized
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_initialization_complete(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_INITIALIZATION_COMPLETE, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_end_of_chain() - Nothing lies behind
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_end_of_chain(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_end_of_chain() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_end_of_chain(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_transmitter_off() - Turns the transmitter off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_transmitter_off(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_transmitter_off() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_transmitter_off(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_crc_error() - CRC error of each byte lane
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_crc_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_CRC_ERROR, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_isochronous_enable() - Isochronous flow control
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_isochronous_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_isochronous_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_isochronous_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_ldtstop_tristate() - LDTSTOP# turns the
 * drivers off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_ldtstop_tristate(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_ldtstop_tristate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_ldtstop_tristate(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_extended_ctl_time() - Holds CTL longer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_extended_ctl_time(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_extended_ctl_time() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_extended_ctl_time(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME, val);
}

/**
 * pcicap_ht_slave_link_ctrl0_addressing64() - 64-bit addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl0_addressing64(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64, r);
}

/**
 * pcicap_ht_slave_link_ctrl0_set_addressing64() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl0_set_addressing64(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64, val);
}

/**
 * pcicap_ht_slave_read_link_ctrl0() - read: Controls link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_ctrl0(const struct pcicap_ht_slave *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL0, val);
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
static inline int __must_check
pcicap_ht_slave_update_link_ctrl0(const struct pcicap_ht_slave *v, u16 mask,
				  u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_ctrl0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL0,
				 (u16)((old & PCICAP_HT_SLAVE_LINK_CTRL0_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_slave_clear_link_ctrl0() - clear bits by writing 1: Controls link 0
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_slave_clear_link_ctrl0(const struct pcicap_ht_slave *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL0_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_ctrl0(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_HT_SLAVE_LINK_CTRL0_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL0, bits);
}

/**
 * pcicap_ht_slave_link_config0_max_width_in() - Widest width in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config0_max_width_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN, r);
}

/**
 * pcicap_ht_slave_link_config0_dw_flow_control_in() - Doubleword flow
 * control in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN, r);
}

/**
 * pcicap_ht_slave_link_config0_max_width_out() - Widest width out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config0_max_width_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT, r);
}

/**
 * pcicap_ht_slave_link_config0_dw_flow_control_out() - Doubleword flow
 * control out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT, r);
}

/**
 * pcicap_ht_slave_link_config0_width_in() - Width in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config0_width_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN, r);
}

/**
 * pcicap_ht_slave_link_config0_set_width_in() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config0_set_width_in(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN, val);
}

/**
 * pcicap_ht_slave_link_config0_dw_flow_control_in_enable() - Uses doubleword
 * flow control in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_in_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE,
			 r);
}

/**
 * pcicap_ht_slave_link_config0_set_dw_flow_control_in_enable() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config0_set_dw_flow_control_in_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN_ENABLE,
			  val);
}

/**
 * pcicap_ht_slave_link_config0_width_out() - Width out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config0_width_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT, r);
}

/**
 * pcicap_ht_slave_link_config0_set_width_out() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config0_set_width_out(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT, val);
}

/**
 * pcicap_ht_slave_link_config0_dw_flow_control_out_enable() - Uses doubleword
 * flow control out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config0_dw_flow_control_out_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE,
			 r);
}

/**
 * pcicap_ht_slave_link_config0_set_dw_flow_control_out_enable() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config0_set_dw_flow_control_out_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT_ENABLE,
			  val);
}

/**
 * pcicap_ht_slave_read_link_config0() - read: Widths of link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_config0(const struct pcicap_ht_slave *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG0, val);
}

/**
 * pcicap_ht_slave_write_link_config0() - write: Widths of link 0
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_link_config0(const struct pcicap_ht_slave *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG0,
				   (u16)(val & PCICAP_HT_SLAVE_LINK_CONFIG0_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_config0() - change bits: Widths of link 0
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
static inline int __must_check
pcicap_ht_slave_update_link_config0(const struct pcicap_ht_slave *v, u16 mask,
				    u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_config0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG0,
				 (u16)((old & PCICAP_HT_SLAVE_LINK_CONFIG0_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_slave_link_ctrl1_crc_flood_enable() - CRC errors flood the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_crc_flood_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_crc_flood_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_crc_flood_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_crc_start_test() - Starts a CRC test
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_crc_start_test(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_crc_start_test() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_crc_start_test(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_crc_force_error() - Makes CRC errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_crc_force_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_crc_force_error() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_crc_force_error(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_link_failure() - The link failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_link_failure(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_LINK_FAILURE, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_initialization_complete() - The link
 * is initialized
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_initialization_complete(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_INITIALIZATION_COMPLETE, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_end_of_chain() - Nothing lies behind
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_end_of_chain(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_end_of_chain() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_end_of_chain(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_transmitter_off() - Turns the transmitter off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_transmitter_off(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_transmitter_off() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_transmitter_off(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_crc_error() - CRC error of each byte lane
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_crc_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_CRC_ERROR, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_isochronous_enable() - Isochronous flow control
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_isochronous_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_isochronous_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_isochronous_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_ldtstop_tristate() - LDTSTOP# turns the
 * drivers off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_ldtstop_tristate(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_ldtstop_tristate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_ldtstop_tristate(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_extended_ctl_time() - Holds CTL longer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_extended_ctl_time(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_extended_ctl_time() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_extended_ctl_time(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME, val);
}

/**
 * pcicap_ht_slave_link_ctrl1_addressing64() - 64-bit addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_ctrl1_addressing64(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64, r);
}

/**
 * pcicap_ht_slave_link_ctrl1_set_addressing64() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_ctrl1_set_addressing64(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64, val);
}

/**
 * pcicap_ht_slave_read_link_ctrl1() - read: Controls link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_ctrl1(const struct pcicap_ht_slave *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL1, val);
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
static inline int __must_check
pcicap_ht_slave_update_link_ctrl1(const struct pcicap_ht_slave *v, u16 mask,
				  u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_ctrl1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL1,
				 (u16)((old & PCICAP_HT_SLAVE_LINK_CTRL1_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_slave_clear_link_ctrl1() - clear bits by writing 1: Controls link 1
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_slave_clear_link_ctrl1(const struct pcicap_ht_slave *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_SLAVE_LINK_CTRL1_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_ctrl1(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_HT_SLAVE_LINK_CTRL1_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CTRL1, bits);
}

/**
 * pcicap_ht_slave_link_config1_max_width_in() - Widest width in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config1_max_width_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN, r);
}

/**
 * pcicap_ht_slave_link_config1_dw_flow_control_in() - Doubleword flow
 * control in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN, r);
}

/**
 * pcicap_ht_slave_link_config1_max_width_out() - Widest width out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config1_max_width_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT, r);
}

/**
 * pcicap_ht_slave_link_config1_dw_flow_control_out() - Doubleword flow
 * control out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT, r);
}

/**
 * pcicap_ht_slave_link_config1_width_in() - Width in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config1_width_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN, r);
}

/**
 * pcicap_ht_slave_link_config1_set_width_in() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config1_set_width_in(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN, val);
}

/**
 * pcicap_ht_slave_link_config1_dw_flow_control_in_enable() - Uses doubleword
 * flow control in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_in_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE,
			 r);
}

/**
 * pcicap_ht_slave_link_config1_set_dw_flow_control_in_enable() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config1_set_dw_flow_control_in_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN_ENABLE,
			  val);
}

/**
 * pcicap_ht_slave_link_config1_width_out() - Width out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_config1_width_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT, r);
}

/**
 * pcicap_ht_slave_link_config1_set_width_out() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config1_set_width_out(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT, val);
}

/**
 * pcicap_ht_slave_link_config1_dw_flow_control_out_enable() - Uses doubleword
 * flow control out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_config1_dw_flow_control_out_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE,
			 r);
}

/**
 * pcicap_ht_slave_link_config1_set_dw_flow_control_out_enable() - change a
 * field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_link_config1_set_dw_flow_control_out_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT_ENABLE,
			  val);
}

/**
 * pcicap_ht_slave_read_link_config1() - read: Widths of link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_config1(const struct pcicap_ht_slave *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG1, val);
}

/**
 * pcicap_ht_slave_write_link_config1() - write: Widths of link 1
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_link_config1(const struct pcicap_ht_slave *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG1,
				   (u16)(val & PCICAP_HT_SLAVE_LINK_CONFIG1_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_config1() - change bits: Widths of link 1
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
static inline int __must_check
pcicap_ht_slave_update_link_config1(const struct pcicap_ht_slave *v, u16 mask,
				    u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_LINK_CONFIG1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_config1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_LINK_CONFIG1,
				 (u16)((old & PCICAP_HT_SLAVE_LINK_CONFIG1_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_slave_revision_minor() - Minor revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_slave_revision_minor(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_REVISION_MINOR, r);
}

/**
 * pcicap_ht_slave_revision_major() - Major revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_slave_revision_major(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_REVISION_MAJOR, r);
}

/**
 * pcicap_ht_slave_read_revision() - read: Revision of the specification
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_revision(const struct pcicap_ht_slave *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_REVISION, val);
}

/**
 * pcicap_ht_slave_link_freq_error0_frequency() - Clock of the transmitter
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_slave_link_freq_error0_frequency(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY, r);
}

/**
 * pcicap_ht_slave_link_freq_error0_set_frequency() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_ht_slave_link_freq_error0_set_frequency(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY, val);
}

/**
 * pcicap_ht_slave_link_freq_error0_protocol_error() - Protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error0_protocol_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_PROTOCOL_ERROR, r);
}

/**
 * pcicap_ht_slave_link_freq_error0_overflow_error() - Overflow error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error0_overflow_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_OVERFLOW_ERROR, r);
}

/**
 * pcicap_ht_slave_link_freq_error0_end_of_chain_error() - End of chain error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error0_end_of_chain_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_END_OF_CHAIN_ERROR,
			 r);
}

/**
 * pcicap_ht_slave_link_freq_error0_ctl_timeout() - CTL stayed low too long
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error0_ctl_timeout(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_CTL_TIMEOUT, r);
}

/**
 * pcicap_ht_slave_read_link_freq_error0() - read: Clock and errors of link 0
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_freq_error0(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				 val);
}

/**
 * pcicap_ht_slave_write_link_freq_error0() - write: Clock and errors of link 0
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_link_freq_error0(const struct pcicap_ht_slave *v, u8 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				  (u8)(val & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_freq_error0() - change bits: Clock and errors of
 * link 0
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
static inline int __must_check
pcicap_ht_slave_update_link_freq_error0(const struct pcicap_ht_slave *v,
					u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_freq_error0(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				(u8)((old & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_ht_slave_clear_link_freq_error0() - clear bits by writing 1: Clock and
 * errors of link 0
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_slave_clear_link_freq_error0(const struct pcicap_ht_slave *v, u8 bits)
{
	u8 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_freq_error0(v, &old);
	if (ret)
		return ret;
	bits = (u8)(bits | (old & PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				  bits);
}

/**
 * pcicap_ht_slave_link_freq_cap0_frequencies() - Clocks
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_freq_cap0_frequencies(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES, r);
}

/**
 * pcicap_ht_slave_read_link_freq_cap0() - read: Clocks of link 0
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_freq_cap0(const struct pcicap_ht_slave *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_CAP0,
				  val);
}

/**
 * pcicap_ht_slave_feature_isochronous() - Isochronous flow control
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_feature_isochronous(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_FEATURE_ISOCHRONOUS, r);
}

/**
 * pcicap_ht_slave_feature_ldtstop() - LDTSTOP#
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_feature_ldtstop(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_FEATURE_LDTSTOP, r);
}

/**
 * pcicap_ht_slave_feature_crc_test() - CRC test mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_feature_crc_test(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_FEATURE_CRC_TEST, r);
}

/**
 * pcicap_ht_slave_feature_extended_ctl_time() - Needs CTL longer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_feature_extended_ctl_time(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_FEATURE_EXTENDED_CTL_TIME, r);
}

/**
 * pcicap_ht_slave_feature_addressing64() - 64-bit addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_feature_addressing64(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_FEATURE_ADDRESSING64, r);
}

/**
 * pcicap_ht_slave_feature_unitid_reorder_disable() - Does not reorder by UnitID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_feature_unitid_reorder_disable(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE, r);
}

/**
 * pcicap_ht_slave_feature_set_unitid_reorder_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_ht_slave_feature_set_unitid_reorder_disable(u8 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE) |
	       FIELD_PREP(PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE, val);
}

/**
 * pcicap_ht_slave_read_feature() - read: What the device supports
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_feature(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_FEATURE, val);
}

/**
 * pcicap_ht_slave_update_feature() - change bits: What the device supports
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
static inline int __must_check
pcicap_ht_slave_update_feature(const struct pcicap_ht_slave *v, u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_FEATURE_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_feature(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_FEATURE,
				(u8)((old & PCICAP_HT_SLAVE_FEATURE_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_ht_slave_link_freq_error1_frequency() - Clock of the transmitter
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_slave_link_freq_error1_frequency(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY, r);
}

/**
 * pcicap_ht_slave_link_freq_error1_set_frequency() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_ht_slave_link_freq_error1_set_frequency(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY) |
	       FIELD_PREP(PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY, val);
}

/**
 * pcicap_ht_slave_link_freq_error1_protocol_error() - Protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error1_protocol_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_PROTOCOL_ERROR, r);
}

/**
 * pcicap_ht_slave_link_freq_error1_overflow_error() - Overflow error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error1_overflow_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_OVERFLOW_ERROR, r);
}

/**
 * pcicap_ht_slave_link_freq_error1_end_of_chain_error() - End of chain error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error1_end_of_chain_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_END_OF_CHAIN_ERROR,
			 r);
}

/**
 * pcicap_ht_slave_link_freq_error1_ctl_timeout() - CTL stayed low too long
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_link_freq_error1_ctl_timeout(u8 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_CTL_TIMEOUT, r);
}

/**
 * pcicap_ht_slave_read_link_freq_error1() - read: Clock and errors of link 1
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_freq_error1(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				 val);
}

/**
 * pcicap_ht_slave_write_link_freq_error1() - write: Clock and errors of link 1
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_link_freq_error1(const struct pcicap_ht_slave *v, u8 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				  (u8)(val & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_WRITE_MASK));
}

/**
 * pcicap_ht_slave_update_link_freq_error1() - change bits: Clock and errors of
 * link 1
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
static inline int __must_check
pcicap_ht_slave_update_link_freq_error1(const struct pcicap_ht_slave *v,
					u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_link_freq_error1(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				(u8)((old & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_ht_slave_clear_link_freq_error1() - clear bits by writing 1: Clock and
 * errors of link 1
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_slave_clear_link_freq_error1(const struct pcicap_ht_slave *v, u8 bits)
{
	u8 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_link_freq_error1(v, &old);
	if (ret)
		return ret;
	bits = (u8)(bits | (old & PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				  bits);
}

/**
 * pcicap_ht_slave_link_freq_cap1_frequencies() - Clocks
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_slave_link_freq_cap1_frequencies(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES, r);
}

/**
 * pcicap_ht_slave_read_link_freq_cap1() - read: Clocks of link 1
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_link_freq_cap1(const struct pcicap_ht_slave *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_LINK_FREQ_CAP1,
				  val);
}

/**
 * pcicap_ht_slave_read_enumeration_scratch() - read: Scratch for
 * enumeration software
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_enumeration_scratch(const struct pcicap_ht_slave *v,
					 u16 *val)
{
	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_ENUMERATION_SCRATCH,
				  val);
}

/**
 * pcicap_ht_slave_write_enumeration_scratch() - write: Scratch for
 * enumeration software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_enumeration_scratch(const struct pcicap_ht_slave *v,
					  u16 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write16(&v->view,
				   PCICAP_HT_SLAVE_ENUMERATION_SCRATCH, val);
}

/**
 * pcicap_ht_slave_update_enumeration_scratch() - change bits: Scratch for
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
static inline int __must_check
pcicap_ht_slave_update_enumeration_scratch(const struct pcicap_ht_slave *v,
					   u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_enumeration_scratch(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_ENUMERATION_SCRATCH,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_slave_error_handling_protocol_flood() - Protocol errors flood
 * the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_protocol_flood(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD, r);
}

/**
 * pcicap_ht_slave_error_handling_set_protocol_flood() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_protocol_flood(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD, val);
}

/**
 * pcicap_ht_slave_error_handling_overflow_flood() - Overflow errors flood
 * the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_overflow_flood(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD, r);
}

/**
 * pcicap_ht_slave_error_handling_set_overflow_flood() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_overflow_flood(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD, val);
}

/**
 * pcicap_ht_slave_error_handling_protocol_fatal() - Protocol errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_protocol_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_protocol_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_protocol_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL, val);
}

/**
 * pcicap_ht_slave_error_handling_overflow_fatal() - Overflow errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_overflow_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_overflow_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_overflow_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL, val);
}

/**
 * pcicap_ht_slave_error_handling_end_of_chain_fatal() - End of chain errors
 * are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_end_of_chain_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_end_of_chain_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_end_of_chain_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_FATAL,
			  val);
}

/**
 * pcicap_ht_slave_error_handling_response_fatal() - Response errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_response_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_response_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_response_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL, val);
}

/**
 * pcicap_ht_slave_error_handling_crc_fatal() - CRC errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_crc_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_crc_fatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_crc_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL, val);
}

/**
 * pcicap_ht_slave_error_handling_serr_fatal() - System errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_serr_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_serr_fatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_serr_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL, val);
}

/**
 * pcicap_ht_slave_error_handling_chain_fail() - The chain failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_chain_fail(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_CHAIN_FAIL, r);
}

/**
 * pcicap_ht_slave_error_handling_response_error() - Got a response to
 * no request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_response_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_ERROR, r);
}

/**
 * pcicap_ht_slave_error_handling_protocol_nonfatal() - Protocol errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_protocol_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_protocol_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_protocol_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL,
			  val);
}

/**
 * pcicap_ht_slave_error_handling_overflow_nonfatal() - Overflow errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_overflow_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_overflow_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_overflow_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL,
			  val);
}

/**
 * pcicap_ht_slave_error_handling_end_of_chain_nonfatal() - End of chain errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_end_of_chain_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL,
			 r);
}

/**
 * pcicap_ht_slave_error_handling_set_end_of_chain_nonfatal() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_end_of_chain_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_END_OF_CHAIN_NONFATAL,
			  val);
}

/**
 * pcicap_ht_slave_error_handling_response_nonfatal() - Response errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_response_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_response_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_response_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL,
			  val);
}

/**
 * pcicap_ht_slave_error_handling_crc_nonfatal() - CRC errors are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_crc_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_crc_nonfatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_crc_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL, val);
}

/**
 * pcicap_ht_slave_error_handling_serr_nonfatal() - System errors are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_slave_error_handling_serr_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL, r);
}

/**
 * pcicap_ht_slave_error_handling_set_serr_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_slave_error_handling_set_serr_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL, val);
}

/**
 * pcicap_ht_slave_read_error_handling() - read: What errors do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_error_handling(const struct pcicap_ht_slave *v, u16 *val)
{
	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_read16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				  val);
}

/**
 * pcicap_ht_slave_write_error_handling() - write: What errors do
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_error_handling(const struct pcicap_ht_slave *v, u16 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_view_write16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				   (u16)(val & PCICAP_HT_SLAVE_ERROR_HANDLING_WRITE_MASK));
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
static inline int __must_check
pcicap_ht_slave_update_error_handling(const struct pcicap_ht_slave *v, u16 mask,
				      u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_error_handling(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_SLAVE_ERROR_HANDLING,
				 (u16)((old & PCICAP_HT_SLAVE_ERROR_HANDLING_KEEP_MASK & ~(u32)mask) |
				       val));
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
static inline int __must_check
pcicap_ht_slave_clear_error_handling(const struct pcicap_ht_slave *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_SLAVE_ERROR_HANDLING_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_slave_read_error_handling(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_HT_SLAVE_ERROR_HANDLING_KEEP_MASK));
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
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_memory_base_upper(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_memory_base_upper(const struct pcicap_ht_slave *v, u8 val)
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
static inline int __must_check
pcicap_ht_slave_update_memory_base_upper(const struct pcicap_ht_slave *v,
					 u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_memory_base_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_MEMORY_BASE_UPPER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_slave_read_memory_limit_upper() - read: Memory limit address bits
 * 39 to 32
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_memory_limit_upper(const struct pcicap_ht_slave *v,
					u8 *val)
{
	*val = U8_MAX;
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
 * error of the access.
 */
static inline int __must_check
pcicap_ht_slave_write_memory_limit_upper(const struct pcicap_ht_slave *v,
					 u8 val)
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
static inline int __must_check
pcicap_ht_slave_update_memory_limit_upper(const struct pcicap_ht_slave *v,
					  u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_slave_read_memory_limit_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_slave_read_bus_number() - read: Bus of the chain
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_slave_read_bus_number(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
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
	u32 dw[7];
};

/**
 * pcicap_ht_slave_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_slave_snapshot(const struct pcicap_ht_slave *v,
			 struct pcicap_ht_slave_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 7, &s->dw[0]);
}

/**
 * pcicap_ht_slave_snapshot_command() - from a snapshot: Place in the chain
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_command(const struct pcicap_ht_slave_dwords *s,
				 u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_COMMAND, val);
}

/**
 * pcicap_ht_slave_snapshot_link_ctrl0() - from a snapshot: Controls link 0
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_ctrl0(const struct pcicap_ht_slave_dwords *s,
				    u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CTRL0, val);
}

/**
 * pcicap_ht_slave_snapshot_link_config0() - from a snapshot: Widths of link 0
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_config0(const struct pcicap_ht_slave_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CONFIG0, val);
}

/**
 * pcicap_ht_slave_snapshot_link_ctrl1() - from a snapshot: Controls link 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_ctrl1(const struct pcicap_ht_slave_dwords *s,
				    u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CTRL1, val);
}

/**
 * pcicap_ht_slave_snapshot_link_config1() - from a snapshot: Widths of link 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_config1(const struct pcicap_ht_slave_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_CONFIG1, val);
}

/**
 * pcicap_ht_slave_snapshot_revision() - from a snapshot: Revision of
 * the specification
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_revision(const struct pcicap_ht_slave_dwords *s,
				  u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_REVISION, val);
}

/**
 * pcicap_ht_slave_snapshot_link_freq_error0() - from a snapshot: Clock and
 * errors of link 0
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_freq_error0(const struct pcicap_ht_slave_dwords *s,
					  u8 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_LINK_FREQ_ERROR0, val);
}

/**
 * pcicap_ht_slave_snapshot_link_freq_cap0() - from a snapshot: Clocks of link 0
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_freq_cap0(const struct pcicap_ht_slave_dwords *s,
					u16 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_FREQ_CAP0, val);
}

/**
 * pcicap_ht_slave_snapshot_feature() - from a snapshot: What the
 * device supports
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_feature(const struct pcicap_ht_slave_dwords *s,
				 u8 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_FEATURE, val);
}

/**
 * pcicap_ht_slave_snapshot_link_freq_error1() - from a snapshot: Clock and
 * errors of link 1
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_freq_error1(const struct pcicap_ht_slave_dwords *s,
					  u8 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_LINK_FREQ_ERROR1, val);
}

/**
 * pcicap_ht_slave_snapshot_link_freq_cap1() - from a snapshot: Clocks of link 1
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_link_freq_cap1(const struct pcicap_ht_slave_dwords *s,
					u16 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_LINK_FREQ_CAP1, val);
}

/**
 * pcicap_ht_slave_snapshot_enumeration_scratch() - from a snapshot: Scratch for
 * enumeration software
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_enumeration_scratch(const struct pcicap_ht_slave_dwords *s,
					     u16 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_ENUMERATION_SCRATCH, val);
}

/**
 * pcicap_ht_slave_snapshot_error_handling() - from a snapshot: What errors do
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_error_handling(const struct pcicap_ht_slave_dwords *s,
					u16 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_SLAVE_ERROR_HANDLING, val);
}

/**
 * pcicap_ht_slave_snapshot_memory_base_upper() - from a snapshot: Memory base
 * address bits 39 to 32
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_memory_base_upper(const struct pcicap_ht_slave_dwords *s,
					   u8 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_MEMORY_BASE_UPPER, val);
}

/**
 * pcicap_ht_slave_snapshot_memory_limit_upper() - from a snapshot: Memory limit
 * address bits 39 to 32
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_memory_limit_upper(const struct pcicap_ht_slave_dwords *s,
					    u8 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER, val);
}

/**
 * pcicap_ht_slave_snapshot_bus_number() - from a snapshot: Bus of the chain
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_slave_snapshot_bus_number(const struct pcicap_ht_slave_dwords *s,
				    u8 *val)
{
	const struct pcicap_ht_slave *v = &s->v;

	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_SLAVE_BUS_NUMBER, val);
}

/**
 * pcicap_ht_slave_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_slave_init(struct pcicap_ht_slave *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_ht_slave_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_slave_command_type(r);
	}
	{
		u8 r;

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

/**
 * pcicap_ht_slave_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ht_slave_find().
 */
static inline int __must_check
pcicap_ht_slave_find_after(struct pcicap_cfg *cfg, u32 after,
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
 * the error of the access.
 */
static inline int __must_check
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
static inline int __must_check
pcicap_ht_slave_find_next(const struct pcicap_ht_slave *prev,
			  struct pcicap_ht_slave *v)
{
	return pcicap_ht_slave_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_HT_SLAVE_H */
