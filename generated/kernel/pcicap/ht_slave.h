/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Slave or Primary Interface
 *
 * Generated from specs/std/ht_slave.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_SLAVE_H
#define PCICAP_HT_SLAVE_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_SLAVE_ID			0x08

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_slave_command_t;
/* rw, ro: UnitIDs of the device in the chain */
#define PCICAP_HT_SLAVE_COMMAND				0x02
/* rw: First UnitID */
#define  PCICAP_HT_SLAVE_COMMAND_BASE_UNITID \
	PCICAP_BITS(pcicap_ht_slave_command_t, 0x001f)
/* ro: UnitIDs it uses */
#define  PCICAP_HT_SLAVE_COMMAND_UNIT_COUNT \
	PCICAP_BITS(pcicap_ht_slave_command_t, 0x03e0)
/* ro: Master host: the link that leads to the host */
#define  PCICAP_HT_SLAVE_COMMAND_MASTER_HOST \
	PCICAP_BITS(pcicap_ht_slave_command_t, 0x0400)
/* rw: Requests go away from the master host */
#define  PCICAP_HT_SLAVE_COMMAND_DEFAULT_DIRECTION \
	PCICAP_BITS(pcicap_ht_slave_command_t, 0x0800)
/* rw: Packets to an uninitialized link are dropped */
#define  PCICAP_HT_SLAVE_COMMAND_DROP_ON_UNINITIALIZED \
	PCICAP_BITS(pcicap_ht_slave_command_t, 0x1000)
/* ro: Capability type, three bits */
#define  PCICAP_HT_SLAVE_COMMAND_TYPE \
	PCICAP_BITS(pcicap_ht_slave_command_t, 0xe000)

typedef u8 __bitwise pcicap_ht_slave_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_SLAVE_TYPE_BYTE				0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_UNITID_CLUMPING \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_EXTENDED_CONFIG \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_ADDRESS_MAPPING \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_SLAVE_TYPE_BYTE_TYPE_POWER_MANAGEMENT \
	PCICAP_BITS(pcicap_ht_slave_type_byte_t, 0xe0)

typedef u16 __bitwise pcicap_ht_slave_link_ctrl0_t;
/* rw, rw1cs, ro, rw1s: Controls link 0 */
#define PCICAP_HT_SLAVE_LINK_CTRL0				0x04
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FLOOD_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0002)
/* rw: CRC start test */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_START_TEST \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0004)
/* rw: Makes CRC errors */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_FORCE_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0008)
/* rw1cs: The link failed */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_LINK_FAILURE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0010)
/* ro: Initialization complete */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_INIT_COMPLETE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0020)
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_END_OF_CHAIN \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0040)
/* rw1s: Transmitter off */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_TRANSMITTER_OFF \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0080)
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_CRC_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x0f00)
/* rw: Isochronous flow control */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_ISOCHRONOUS_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x1000)
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_LDTSTOP_TRISTATE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x2000)
/* rw: Holds CTL longer */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_EXTENDED_CTL_TIME \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x4000)
/* rw: 64-bit addresses */
#define  PCICAP_HT_SLAVE_LINK_CTRL0_ADDRESSING64 \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl0_t, 0x8000)

typedef u16 __bitwise pcicap_ht_slave_link_config0_t;
/* ro, rw: Link configuration 0: widths of link 0 */
#define PCICAP_HT_SLAVE_LINK_CONFIG0					0x06
/* ro: Widest width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0007)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0001)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0003)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0004)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0005)
#define  PCICAP_HT_SLAVE_LINK_CFG0_MAX_WIDTH_IN_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0007)
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_IN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0008)
/* ro: Widest width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0070)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CFG0_MAX_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0010)
#define  PCICAP_HT_SLAVE_LINK_CFG0_MAX_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0030)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0040)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_MAX_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0050)
#define  PCICAP_HT_SLAVE_LINK_CFG0_MAX_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0070)
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_DW_FLOW_CONTROL_OUT \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0080)
/* rw: Width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0700)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0100)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0300)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0400)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0500)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_IN_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0700)
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_SLAVE_LINK_CFG0_DW_FLOW_CTL_IN_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0800)
/* rw: Width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x7000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x1000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x3000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x4000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x5000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG0_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x7000)
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_SLAVE_LINK_CFG0_DW_FLOW_CTL_OUT_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_config0_t, 0x8000)

typedef u16 __bitwise pcicap_ht_slave_link_ctrl1_t;
/* rw, rw1cs, ro, rw1s: Controls link 1 */
#define PCICAP_HT_SLAVE_LINK_CTRL1				0x08
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FLOOD_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0002)
/* rw: CRC start test */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_START_TEST \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0004)
/* rw: Makes CRC errors */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_FORCE_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0008)
/* rw1cs: The link failed */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_LINK_FAILURE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0010)
/* ro: Initialization complete */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_INIT_COMPLETE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0020)
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_END_OF_CHAIN \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0040)
/* rw1s: Transmitter off */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_TRANSMITTER_OFF \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0080)
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_CRC_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x0f00)
/* rw: Isochronous flow control */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_ISOCHRONOUS_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x1000)
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_LDTSTOP_TRISTATE \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x2000)
/* rw: Holds CTL longer */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_EXTENDED_CTL_TIME \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x4000)
/* rw: 64-bit addresses */
#define  PCICAP_HT_SLAVE_LINK_CTRL1_ADDRESSING64 \
	PCICAP_BITS(pcicap_ht_slave_link_ctrl1_t, 0x8000)

typedef u16 __bitwise pcicap_ht_slave_link_config1_t;
/* ro, rw: Link configuration 1: widths of link 1 */
#define PCICAP_HT_SLAVE_LINK_CONFIG1					0x0a
/* ro: Widest width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0007)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0001)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0003)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0004)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0005)
#define  PCICAP_HT_SLAVE_LINK_CFG1_MAX_WIDTH_IN_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0007)
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_IN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0008)
/* ro: Widest width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0070)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CFG1_MAX_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0010)
#define  PCICAP_HT_SLAVE_LINK_CFG1_MAX_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0030)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0040)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_MAX_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0050)
#define  PCICAP_HT_SLAVE_LINK_CFG1_MAX_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0070)
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_DW_FLOW_CONTROL_OUT \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0080)
/* rw: Width in */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0700)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0100)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0300)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0400)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0500)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_IN_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0700)
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_SLAVE_LINK_CFG1_DW_FLOW_CTL_IN_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0800)
/* rw: Width out */
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x7000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x0000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x1000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x3000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x4000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x5000)
#define  PCICAP_HT_SLAVE_LINK_CONFIG1_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x7000)
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_SLAVE_LINK_CFG1_DW_FLOW_CTL_OUT_ENABLE \
	PCICAP_BITS(pcicap_ht_slave_link_config1_t, 0x8000)

typedef u8 __bitwise pcicap_ht_slave_revision_t;
/* ro: Revision of the specification */
#define PCICAP_HT_SLAVE_REVISION		0x0c
/* ro: Minor revision */
#define  PCICAP_HT_SLAVE_REVISION_MINOR		PCICAP_BITS(pcicap_ht_slave_revision_t, 0x1f)
/* ro: Major revision */
#define  PCICAP_HT_SLAVE_REVISION_MAJOR		PCICAP_BITS(pcicap_ht_slave_revision_t, 0xe0)

typedef u8 __bitwise pcicap_ht_slave_link_freq_error0_t;
/* rw, rw1cs: Clock frequency and errors of link 0 */
#define PCICAP_HT_SLAVE_LINK_FREQ_ERROR0			0x0d
/* rw: Transmitter clock frequency */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQUENCY \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0f)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x00)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ300 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x01)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x02)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ500 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x03)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x04)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x05)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ1000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x06)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ1200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x07)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ1400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x08)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ1600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x09)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ1800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0a)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ2000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0b)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ2200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0c)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ2400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0d)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_MHZ2600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0e)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_FREQ_VENDOR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x0f)
/* rw1cs: Protocol error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_PROTOCOL_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x10)
/* rw1cs: Overflow error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_OVERFLOW_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x20)
/* rw1cs: End of chain error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERR0_END_OF_CHAIN_ERR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x40)
/* rw1cs: CTL timeout */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR0_CTL_TIMEOUT \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error0_t, 0x80)

typedef u16 __bitwise pcicap_ht_slave_link_freq_cap0_t;
/* ro: Clock frequencies that link 0 supports */
#define PCICAP_HT_SLAVE_LINK_FREQ_CAP0				0x0e
/* ro: Clocks */
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQUENCIES \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0xffff)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0001)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ300 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0002)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0004)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ500 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0008)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0010)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0020)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ1000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0040)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ1200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0080)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ1400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0100)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ1600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0200)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ1800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0400)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ2000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x0800)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ2200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x1000)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ2400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x2000)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_MHZ2600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x4000)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP0_FREQS_VENDOR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap0_t, 0x8000)

typedef u8 __bitwise pcicap_ht_slave_feature_t;
/* ro, rw: Feature capabilities */
#define PCICAP_HT_SLAVE_FEATURE				0x10
/* ro: Isochronous flow control */
#define  PCICAP_HT_SLAVE_FEATURE_ISOCHRONOUS		PCICAP_BITS(pcicap_ht_slave_feature_t, 0x01)
/* ro: LDTSTOP# */
#define  PCICAP_HT_SLAVE_FEATURE_LDTSTOP		PCICAP_BITS(pcicap_ht_slave_feature_t, 0x02)
/* ro: CRC test mode */
#define  PCICAP_HT_SLAVE_FEATURE_CRC_TEST		PCICAP_BITS(pcicap_ht_slave_feature_t, 0x04)
/* ro: Needs CTL longer */
#define  PCICAP_HT_SLAVE_FEATURE_EXTENDED_CTL_TIME	PCICAP_BITS(pcicap_ht_slave_feature_t, 0x08)
/* ro: 64-bit addresses */
#define  PCICAP_HT_SLAVE_FEATURE_ADDRESSING64		PCICAP_BITS(pcicap_ht_slave_feature_t, 0x10)
/* rw: UnitID reordering is disabled */
#define  PCICAP_HT_SLAVE_FEATURE_UNITID_REORDER_DISABLE	PCICAP_BITS(pcicap_ht_slave_feature_t, 0x20)

typedef u8 __bitwise pcicap_ht_slave_link_freq_error1_t;
/* rw, rw1cs: Clock frequency and errors of link 1 */
#define PCICAP_HT_SLAVE_LINK_FREQ_ERROR1			0x11
/* rw: Transmitter clock frequency */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQUENCY \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0f)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x00)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ300 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x01)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x02)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ500 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x03)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x04)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x05)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ1000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x06)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ1200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x07)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ1400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x08)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ1600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x09)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ1800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0a)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ2000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0b)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ2200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0c)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ2400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0d)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_MHZ2600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0e)
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_FREQ_VENDOR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x0f)
/* rw1cs: Protocol error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_PROTOCOL_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x10)
/* rw1cs: Overflow error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_OVERFLOW_ERROR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x20)
/* rw1cs: End of chain error */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERR1_END_OF_CHAIN_ERR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x40)
/* rw1cs: CTL timeout */
#define  PCICAP_HT_SLAVE_LINK_FREQ_ERROR1_CTL_TIMEOUT \
	PCICAP_BITS(pcicap_ht_slave_link_freq_error1_t, 0x80)

typedef u16 __bitwise pcicap_ht_slave_link_freq_cap1_t;
/* ro: Clock frequencies that link 1 supports */
#define PCICAP_HT_SLAVE_LINK_FREQ_CAP1				0x12
/* ro: Clocks */
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQUENCIES \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0xffff)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0001)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ300 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0002)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0004)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ500 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0008)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0010)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0020)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ1000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0040)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ1200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0080)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ1400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0100)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ1600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0200)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ1800 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0400)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ2000 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x0800)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ2200 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x1000)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ2400 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x2000)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_MHZ2600 \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x4000)
#define  PCICAP_HT_SLAVE_LINK_FREQ_CAP1_FREQS_VENDOR \
	PCICAP_BITS(pcicap_ht_slave_link_freq_cap1_t, 0x8000)
/* rw: Scratchpad for enumeration software */
#define PCICAP_HT_SLAVE_ENUMERATION_SCRATCH	0x14

typedef u16 __bitwise pcicap_ht_slave_error_handling_t;
/* rw, ro, rw1cs: What errors do */
#define PCICAP_HT_SLAVE_ERROR_HANDLING				0x16
/* rw: Protocol errors cause sync flooding */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FLOOD \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0001)
/* rw: Overflow errors cause sync flooding */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FLOOD \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0002)
/* rw: Protocol errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_FATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0004)
/* rw: Overflow errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_FATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0008)
/* rw: End of chain errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HNDL_END_OF_CHAIN_FATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0010)
/* rw: Response errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_FATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0020)
/* rw: CRC errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_FATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0040)
/* rw: System errors are fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_FATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0080)
/* ro: The chain failed */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_CHAIN_FAIL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0100)
/* rw1cs: Response error: a response without a request */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_ERROR \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0200)
/* rw: Protocol errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_PROTOCOL_NONFATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0400)
/* rw: Overflow errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_OVERFLOW_NONFATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x0800)
/* rw: End of chain errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HNDL_END_OF_CHAIN_NONFATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x1000)
/* rw: Response errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_RESPONSE_NONFATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x2000)
/* rw: CRC errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_CRC_NONFATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x4000)
/* rw: System errors are non-fatal */
#define  PCICAP_HT_SLAVE_ERROR_HANDLING_SERR_NONFATAL \
	PCICAP_BITS(pcicap_ht_slave_error_handling_t, 0x8000)
/* rw: Memory base address bits 39 to 32 */
#define PCICAP_HT_SLAVE_MEMORY_BASE_UPPER	0x18
/* rw: Memory limit address bits 39 to 32 */
#define PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER	0x19
/* ro: Bus number of the chain */
#define PCICAP_HT_SLAVE_BUS_NUMBER		0x1a
/* clang-format on */

/**
 * struct pcicap_ht_slave - HyperTransport: Slave or Primary Interface
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 * @revision_major: read once: the layout depends on it
 * @revision_minor: read once: the layout depends on it
 *
 * Made by pcicap_ht_slave_find() only.
 */
struct pcicap_ht_slave {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
	u32 revision_major;
	u32 revision_minor;
};

/* UnitIDs of the device in the chain */
static inline int __must_check
pcicap_ht_slave_read_command(const struct pcicap_ht_slave *v,
			     pcicap_ht_slave_command_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_HT_SLAVE_COMMAND,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_slave_write_command(const struct pcicap_ht_slave *v,
			      pcicap_ht_slave_command_t val)
{
	return pcicap_config_write16(v->dev, v->pos + PCICAP_HT_SLAVE_COMMAND,
				     (__force u16)val & 0x181f);
}

static inline int __must_check
pcicap_ht_slave_update_command(const struct pcicap_ht_slave *v,
			       pcicap_ht_slave_command_t mask,
			       pcicap_ht_slave_command_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x181f);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev, v->pos + PCICAP_HT_SLAVE_COMMAND,
				      0x181f & ~(__force u16)mask,
				      (__force u16)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_slave_read_type_byte(const struct pcicap_ht_slave *v,
			       pcicap_ht_slave_type_byte_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_SLAVE_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Controls link 0 */
static inline int __must_check
pcicap_ht_slave_read_link_ctrl0(const struct pcicap_ht_slave *v,
				pcicap_ht_slave_link_ctrl0_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_CTRL0 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_slave_update_link_ctrl0(const struct pcicap_ht_slave *v,
				  pcicap_ht_slave_link_ctrl0_t mask,
				  pcicap_ht_slave_link_ctrl0_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xf0ce);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_LINK_CTRL0 + PCICAP_SURE,
				      0xf00f & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_ht_slave_clear_link_ctrl0(const struct pcicap_ht_slave *v,
				 pcicap_ht_slave_link_ctrl0_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0f10);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_LINK_CTRL0 + PCICAP_SURE,
				      0xf00f, (__force u16)bits);
}

/* Link configuration 0: widths of link 0 */
static inline int __must_check
pcicap_ht_slave_read_link_config0(const struct pcicap_ht_slave *v,
				  pcicap_ht_slave_link_config0_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_CONFIG0,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_slave_write_link_config0(const struct pcicap_ht_slave *v,
				   pcicap_ht_slave_link_config0_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_SLAVE_LINK_CONFIG0,
				     (__force u16)val & 0xff00);
}

static inline int __must_check
pcicap_ht_slave_update_link_config0(const struct pcicap_ht_slave *v,
				    pcicap_ht_slave_link_config0_t mask,
				    pcicap_ht_slave_link_config0_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xff00);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_LINK_CONFIG0,
				      0xff00 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Controls link 1 */
static inline int __must_check
pcicap_ht_slave_read_link_ctrl1(const struct pcicap_ht_slave *v,
				pcicap_ht_slave_link_ctrl1_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_CTRL1 + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_slave_update_link_ctrl1(const struct pcicap_ht_slave *v,
				  pcicap_ht_slave_link_ctrl1_t mask,
				  pcicap_ht_slave_link_ctrl1_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xf0ce);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_LINK_CTRL1 + PCICAP_SURE,
				      0xf00f & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_ht_slave_clear_link_ctrl1(const struct pcicap_ht_slave *v,
				 pcicap_ht_slave_link_ctrl1_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0f10);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_LINK_CTRL1 + PCICAP_SURE,
				      0xf00f, (__force u16)bits);
}

/* Link configuration 1: widths of link 1 */
static inline int __must_check
pcicap_ht_slave_read_link_config1(const struct pcicap_ht_slave *v,
				  pcicap_ht_slave_link_config1_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_CONFIG1,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_slave_write_link_config1(const struct pcicap_ht_slave *v,
				   pcicap_ht_slave_link_config1_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_SLAVE_LINK_CONFIG1,
				     (__force u16)val & 0xff00);
}

static inline int __must_check
pcicap_ht_slave_update_link_config1(const struct pcicap_ht_slave *v,
				    pcicap_ht_slave_link_config1_t mask,
				    pcicap_ht_slave_link_config1_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xff00);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_LINK_CONFIG1,
				      0xff00 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Revision of the specification */
static inline int __must_check
pcicap_ht_slave_read_revision(const struct pcicap_ht_slave *v,
			      pcicap_ht_slave_revision_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_SLAVE_REVISION,
				   (__force u8 *)val);
}

/* Clock frequency and errors of link 0 */
static inline int __must_check
pcicap_ht_slave_read_link_freq_error0(const struct pcicap_ht_slave *v,
				      pcicap_ht_slave_link_freq_error0_t *val)
{
	*val = (__force pcicap_ht_slave_link_freq_error0_t)U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_ht_slave_write_link_freq_error0(const struct pcicap_ht_slave *v,
				       pcicap_ht_slave_link_freq_error0_t val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				    (__force u8)val & 0x0f);
}

static inline int __must_check
pcicap_ht_slave_update_link_freq_error0(const struct pcicap_ht_slave *v,
					pcicap_ht_slave_link_freq_error0_t mask,
					pcicap_ht_slave_link_freq_error0_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x0f);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				     0x0f & ~(__force u8)mask, (__force u8)val);
}

static inline int __must_check
pcicap_ht_slave_clear_link_freq_error0(const struct pcicap_ht_slave *v,
				       pcicap_ht_slave_link_freq_error0_t bits)
{
	int ret = pcicap_may_clear((__force u8)bits, 0xf0);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR0,
				     0x0f, (__force u8)bits);
}

/* Clock frequencies that link 0 supports */
static inline int __must_check
pcicap_ht_slave_read_link_freq_cap0(const struct pcicap_ht_slave *v,
				    pcicap_ht_slave_link_freq_cap0_t *val)
{
	*val = (__force pcicap_ht_slave_link_freq_cap0_t)U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_FREQ_CAP0,
				    (__force u16 *)val);
}

/* Feature capabilities */
static inline int __must_check
pcicap_ht_slave_read_feature(const struct pcicap_ht_slave *v,
			     pcicap_ht_slave_feature_t *val)
{
	*val = (__force pcicap_ht_slave_feature_t)U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_SLAVE_FEATURE + PCICAP_SURE,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_ht_slave_update_feature(const struct pcicap_ht_slave *v,
			       pcicap_ht_slave_feature_t mask,
			       pcicap_ht_slave_feature_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x20);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_SLAVE_FEATURE + PCICAP_SURE,
				     0xe0 & ~(__force u8)mask, (__force u8)val);
}

/* Clock frequency and errors of link 1 */
static inline int __must_check
pcicap_ht_slave_read_link_freq_error1(const struct pcicap_ht_slave *v,
				      pcicap_ht_slave_link_freq_error1_t *val)
{
	*val = (__force pcicap_ht_slave_link_freq_error1_t)U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_ht_slave_write_link_freq_error1(const struct pcicap_ht_slave *v,
				       pcicap_ht_slave_link_freq_error1_t val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				    (__force u8)val & 0x0f);
}

static inline int __must_check
pcicap_ht_slave_update_link_freq_error1(const struct pcicap_ht_slave *v,
					pcicap_ht_slave_link_freq_error1_t mask,
					pcicap_ht_slave_link_freq_error1_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x0f);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				     0x0f & ~(__force u8)mask, (__force u8)val);
}

static inline int __must_check
pcicap_ht_slave_clear_link_freq_error1(const struct pcicap_ht_slave *v,
				       pcicap_ht_slave_link_freq_error1_t bits)
{
	int ret = pcicap_may_clear((__force u8)bits, 0xf0);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_SLAVE_LINK_FREQ_ERROR1,
				     0x0f, (__force u8)bits);
}

/* Clock frequencies that link 1 supports */
static inline int __must_check
pcicap_ht_slave_read_link_freq_cap1(const struct pcicap_ht_slave *v,
				    pcicap_ht_slave_link_freq_cap1_t *val)
{
	*val = (__force pcicap_ht_slave_link_freq_cap1_t)U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_LINK_FREQ_CAP1,
				    (__force u16 *)val);
}

/* Scratchpad for enumeration software */
static inline int __must_check
pcicap_ht_slave_read_enumeration_scratch(const struct pcicap_ht_slave *v,
					 u16 *val)
{
	*val = U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_ENUMERATION_SCRATCH,
				    val);
}

static inline int __must_check
pcicap_ht_slave_write_enumeration_scratch(const struct pcicap_ht_slave *v,
					  u16 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_SLAVE_ENUMERATION_SCRATCH,
				     val);
}

/* What errors do */
static inline int __must_check
pcicap_ht_slave_read_error_handling(const struct pcicap_ht_slave *v,
				    pcicap_ht_slave_error_handling_t *val)
{
	*val = (__force pcicap_ht_slave_error_handling_t)U16_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_SLAVE_ERROR_HANDLING,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_slave_write_error_handling(const struct pcicap_ht_slave *v,
				     pcicap_ht_slave_error_handling_t val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_SLAVE_ERROR_HANDLING,
				     (__force u16)val & 0xfcff);
}

static inline int __must_check
pcicap_ht_slave_update_error_handling(const struct pcicap_ht_slave *v,
				      pcicap_ht_slave_error_handling_t mask,
				      pcicap_ht_slave_error_handling_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfcff);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_ERROR_HANDLING,
				      0xfcff & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_ht_slave_clear_error_handling(const struct pcicap_ht_slave *v,
				     pcicap_ht_slave_error_handling_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0200);

	if (ret)
		return ret;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_SLAVE_ERROR_HANDLING,
				      0xfcff, (__force u16)bits);
}

/* Memory base address bits 39 to 32 */
static inline int __must_check
pcicap_ht_slave_read_memory_base_upper(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_SLAVE_MEMORY_BASE_UPPER,
				   val);
}

static inline int __must_check
pcicap_ht_slave_write_memory_base_upper(const struct pcicap_ht_slave *v, u8 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_SLAVE_MEMORY_BASE_UPPER,
				    val);
}

/* Memory limit address bits 39 to 32 */
static inline int __must_check
pcicap_ht_slave_read_memory_limit_upper(const struct pcicap_ht_slave *v,
					u8 *val)
{
	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER,
				   val);
}

static inline int __must_check
pcicap_ht_slave_write_memory_limit_upper(const struct pcicap_ht_slave *v,
					 u8 val)
{
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_SLAVE_MEMORY_LIMIT_UPPER,
				    val);
}

/* Bus number of the chain */
static inline int __must_check
pcicap_ht_slave_read_bus_number(const struct pcicap_ht_slave *v, u8 *val)
{
	*val = U8_MAX;
	if (!((v->revision_major == 1 && v->revision_minor >= 2) ||
	      v->revision_major >= 2))
		return -ENXIO;
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_SLAVE_BUS_NUMBER,
				   val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_slave_init(struct pcicap_ht_slave *v)
{
	int ret;

	{
		pcicap_ht_slave_command_t r;

		ret = pcicap_ht_slave_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_SLAVE_COMMAND_TYPE);
	}
	{
		pcicap_ht_slave_revision_t r;

		ret = pcicap_ht_slave_read_revision(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->revision_major = 0;
		if (!ret)
			v->revision_major =
				pcicap_get(r, PCICAP_HT_SLAVE_REVISION_MAJOR);
		v->revision_minor = 0;
		if (!ret)
			v->revision_minor =
				pcicap_get(r, PCICAP_HT_SLAVE_REVISION_MINOR);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_slave_at(struct pci_dev *dev, u16 pos, struct pcicap_ht_slave *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_slave_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_slave_find_after(struct pci_dev *dev, u16 after,
			   struct pcicap_ht_slave *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int pos = after;
	int ret;

	do {
		pos = pcicap_next(dev, match, 1, pos);
		if (pos <= 0)
			return pos ? pos : pcicap_absent(dev);
		ret = pcicap_ht_slave_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 0));
	return 0;
}

/**
 * pcicap_ht_slave_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_slave_find(struct pci_dev *dev, struct pcicap_ht_slave *v)
{
	return pcicap_ht_slave_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_slave_find_next(const struct pcicap_ht_slave *prev,
			  struct pcicap_ht_slave *v)
{
	return pcicap_ht_slave_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_SLAVE_H */
