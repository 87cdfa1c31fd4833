/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Host or Secondary Interface
 *
 * Generated from specs/std/ht_host.yaml - do not edit.
 */
/* Source: HyperTransport I/O Link Specification 3.10; libpci header.h */
#ifndef PCICAP_HT_HOST_H
#define PCICAP_HT_HOST_H

#include <pcicap/kernel/config.h>

/* clang-format off */
#define PCICAP_HT_HOST_ID			0x08
#define PCICAP_HT_HOST_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */

typedef u16 __bitwise pcicap_ht_host_command_t;
/* rw, unknown, ro, rw1c: Controls the chain */
#define PCICAP_HT_HOST_COMMAND				0x02
/* rw: Warm reset */
#define  PCICAP_HT_HOST_COMMAND_WARM_RESET \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x0001)
/* unknown: Double-ended: the chain has a host at each end */
#define  PCICAP_HT_HOST_COMMAND_DOUBLE_ENDED \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x0002)
/* rw: Device number of the host interface */
#define  PCICAP_HT_HOST_COMMAND_DEVICE_NUMBER \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x007c)
/* ro: Chain side: the end of the chain that the host is at */
#define  PCICAP_HT_HOST_COMMAND_CHAIN_SIDE \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x0080)
/* rw: The host is hidden from the chain */
#define  PCICAP_HT_HOST_COMMAND_HOST_HIDE \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x0100)
/* rw: The host acts as a slave */
#define  PCICAP_HT_HOST_COMMAND_ACT_AS_SLAVE \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x0400)
/* rw1c: End of chain error: a packet was not accepted */
#define  PCICAP_HT_HOST_COMMAND_HOST_INBOUND_EOC_ERROR \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x0800)
/* rw: Packets to an uninitialized link are dropped */
#define  PCICAP_HT_HOST_COMMAND_DROP_ON_UNINITIALIZED \
	PCICAP_BITS(pcicap_ht_host_command_t, 0x1000)
/* ro: Capability type, three bits */
#define  PCICAP_HT_HOST_COMMAND_TYPE \
	PCICAP_BITS(pcicap_ht_host_command_t, 0xe000)

typedef u8 __bitwise pcicap_ht_host_type_byte_t;
/* ro: Capability type, as a byte */
#define PCICAP_HT_HOST_TYPE_BYTE			0x03
/* ro: Command bits of the capability type */
#define  PCICAP_HT_HOST_TYPE_BYTE_LOW \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_SLAVE \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_HOST \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_SWITCH_PORT \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_INTERRUPT \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_REVISION_ID \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_UNITID_CLUMPING \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_EXTENDED_CONFIG \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_ADDRESS_MAPPING \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_MSI_MAPPING \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_DIRECT_ROUTE \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_VCSET \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_RETRY_MODE \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_X86 \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_GEN3 \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_POWER_MANAGEMENT \
	PCICAP_BITS(pcicap_ht_host_type_byte_t, 0xe0)

typedef u16 __bitwise pcicap_ht_host_link_ctrl_t;
/* rw, rw1cs, ro, rw1s: Controls the link */
#define PCICAP_HT_HOST_LINK_CTRL				0x04
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0002)
/* rw: CRC start test */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0004)
/* rw: Makes CRC errors */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0008)
/* rw1cs: The link failed */
#define  PCICAP_HT_HOST_LINK_CTRL_LINK_FAILURE \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0010)
/* ro: Initialization complete */
#define  PCICAP_HT_HOST_LINK_CTRL_INITIALIZATION_COMPLETE \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0020)
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0040)
/* rw1s: Transmitter off */
#define  PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0080)
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_ERROR \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x0f00)
/* rw: Isochronous flow control */
#define  PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x1000)
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x2000)
/* rw: Holds CTL longer */
#define  PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x4000)
/* rw: 64-bit addresses */
#define  PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64 \
	PCICAP_BITS(pcicap_ht_host_link_ctrl_t, 0x8000)

typedef u16 __bitwise pcicap_ht_host_link_config_t;
/* ro, rw: Link configuration: widths of the link */
#define PCICAP_HT_HOST_LINK_CONFIG				0x06
/* ro: Widest width in */
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0007)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0000)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0001)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0003)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0004)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0005)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_NOT_CONN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0007)
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0008)
/* ro: Widest width out */
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0070)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0000)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0010)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0030)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0040)
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0050)
#define  PCICAP_HT_HOST_LINK_CFG_MAX_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0070)
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0080)
/* rw: Width in */
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0700)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0100)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0300)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0400)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0500)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_NOT_CONN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0700)
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CTL_IN_ENABLE \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0800)
/* rw: Width out */
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x7000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x0000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x1000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x3000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x4000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x5000)
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x7000)
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_HOST_LINK_CFG_DW_FLOW_CTL_OUT_ENABLE \
	PCICAP_BITS(pcicap_ht_host_link_config_t, 0x8000)

typedef u8 __bitwise pcicap_ht_host_revision_t;
/* ro: Revision of the specification */
#define PCICAP_HT_HOST_REVISION			0x08
/* ro: Minor revision */
#define  PCICAP_HT_HOST_REVISION_MINOR		PCICAP_BITS(pcicap_ht_host_revision_t, 0x1f)
/* ro: Major revision */
#define  PCICAP_HT_HOST_REVISION_MAJOR		PCICAP_BITS(pcicap_ht_host_revision_t, 0xe0)

typedef u8 __bitwise pcicap_ht_host_link_freq_error_t;
/* rw, rw1cs: Clock and errors */
#define PCICAP_HT_HOST_LINK_FREQ_ERROR				0x09
/* rw: Transmitter clock frequency */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0f)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ200 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x00)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ300 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x01)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ400 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x02)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ500 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x03)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ600 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x04)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ800 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x05)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1000 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x06)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1200 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x07)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1400 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x08)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1600 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x09)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1800 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0a)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2000 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0b)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2200 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0c)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2400 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0d)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2600 \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0e)
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_VENDOR \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x0f)
/* rw1cs: Protocol error */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_PROTOCOL_ERROR \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x10)
/* rw1cs: Overflow error */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_OVERFLOW_ERROR \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x20)
/* rw1cs: End of chain error */
#define  PCICAP_HT_HOST_LINK_FREQ_ERR_END_OF_CHAIN_ERR \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x40)
/* rw1cs: CTL timeout */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_CTL_TIMEOUT \
	PCICAP_BITS(pcicap_ht_host_link_freq_error_t, 0x80)

typedef u16 __bitwise pcicap_ht_host_link_freq_cap_t;
/* ro: Clocks */
#define PCICAP_HT_HOST_LINK_FREQ_CAP				0x0a
/* ro: Clocks */
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0xffff)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ200 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0001)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ300 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0002)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ400 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0004)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ500 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0008)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ600 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0010)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ800 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0020)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1000 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0040)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1200 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0080)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1400 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0100)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1600 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0200)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1800 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0400)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2000 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x0800)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2200 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x1000)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2400 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x2000)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2600 \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x4000)
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_VENDOR \
	PCICAP_BITS(pcicap_ht_host_link_freq_cap_t, 0x8000)

typedef u16 __bitwise pcicap_ht_host_feature_t;
/* ro, rw: Feature capabilities */
#define PCICAP_HT_HOST_FEATURE				0x0c
/* ro: Isochronous flow control */
#define  PCICAP_HT_HOST_FEATURE_ISOCHRONOUS \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0001)
/* ro: LDTSTOP# */
#define  PCICAP_HT_HOST_FEATURE_LDTSTOP \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0002)
/* ro: CRC test mode */
#define  PCICAP_HT_HOST_FEATURE_CRC_TEST \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0004)
/* ro: Needs CTL longer */
#define  PCICAP_HT_HOST_FEATURE_EXTENDED_CTL_TIME \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0008)
/* ro: 64-bit addresses */
#define  PCICAP_HT_HOST_FEATURE_ADDRESSING64 \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0010)
/* rw: UnitID reordering is disabled */
#define  PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0020)
/* ro: Extended registers, from 10h on, are implemented */
#define  PCICAP_HT_HOST_FEATURE_EXTENDED_REGISTERS \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0100)
/* rw: Upstream configuration requests are enabled */
#define  PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE \
	PCICAP_BITS(pcicap_ht_host_feature_t, 0x0200)
/* rw: Scratchpad for enumeration software */
#define PCICAP_HT_HOST_ENUMERATION_SCRATCH	0x10

typedef u16 __bitwise pcicap_ht_host_error_handling_t;
/* rw, ro, rw1cs: What errors do */
#define PCICAP_HT_HOST_ERROR_HANDLING				0x12
/* rw: Protocol errors cause sync flooding */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0001)
/* rw: Overflow errors cause sync flooding */
#define  PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0002)
/* rw: Protocol errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0004)
/* rw: Overflow errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0008)
/* rw: End of chain errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0010)
/* rw: Response errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0020)
/* rw: CRC errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0040)
/* rw: System errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0080)
/* ro: The chain failed */
#define  PCICAP_HT_HOST_ERROR_HANDLING_CHAIN_FAIL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0100)
/* rw1cs: Response error: a response without a request */
#define  PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_ERROR \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0200)
/* rw: Protocol errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0400)
/* rw: Overflow errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x0800)
/* rw: End of chain errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HNDL_END_OF_CHAIN_NONFATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x1000)
/* rw: Response errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x2000)
/* rw: CRC errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x4000)
/* rw: System errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL \
	PCICAP_BITS(pcicap_ht_host_error_handling_t, 0x8000)
/* rw: Memory base address bits 39 to 32 */
#define PCICAP_HT_HOST_MEMORY_BASE_UPPER	0x14
/* rw: Memory limit address bits 39 to 32 */
#define PCICAP_HT_HOST_MEMORY_LIMIT_UPPER	0x15
/* clang-format on */

/**
 * struct pcicap_ht_host - HyperTransport: Host or Secondary Interface
 * @dev: the function
 * @pos: offset in its configuration space
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_host_find() only.
 */
struct pcicap_ht_host {
	struct pci_dev *dev;
	u16 pos;
	u32 command_type;
};

/* Controls the chain */
static inline int __must_check
pcicap_ht_host_read_command(const struct pcicap_ht_host *v,
			    pcicap_ht_host_command_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_HOST_COMMAND + PCICAP_SURE,
				    (__force u16 *)val);
}

/* Capability type, as a byte */
static inline int __must_check
pcicap_ht_host_read_type_byte(const struct pcicap_ht_host *v,
			      pcicap_ht_host_type_byte_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_HOST_TYPE_BYTE,
				   (__force u8 *)val);
}

/* Controls the link */
static inline int __must_check
pcicap_ht_host_read_link_ctrl(const struct pcicap_ht_host *v,
			      pcicap_ht_host_link_ctrl_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_HOST_LINK_CTRL + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_host_update_link_ctrl(const struct pcicap_ht_host *v,
				pcicap_ht_host_link_ctrl_t mask,
				pcicap_ht_host_link_ctrl_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xf0ce);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_HOST_LINK_CTRL + PCICAP_SURE,
				      0xf00f & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_ht_host_clear_link_ctrl(const struct pcicap_ht_host *v,
			       pcicap_ht_host_link_ctrl_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0f10);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_HOST_LINK_CTRL + PCICAP_SURE,
				      0xf00f, (__force u16)bits);
}

/* Link configuration: widths of the link */
static inline int __must_check
pcicap_ht_host_read_link_config(const struct pcicap_ht_host *v,
				pcicap_ht_host_link_config_t *val)
{
	return pcicap_config_read16(v->dev, v->pos + PCICAP_HT_HOST_LINK_CONFIG,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_host_write_link_config(const struct pcicap_ht_host *v,
				 pcicap_ht_host_link_config_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_HOST_LINK_CONFIG,
				     (__force u16)val & 0xff00);
}

static inline int __must_check
pcicap_ht_host_update_link_config(const struct pcicap_ht_host *v,
				  pcicap_ht_host_link_config_t mask,
				  pcicap_ht_host_link_config_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xff00);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_HOST_LINK_CONFIG,
				      0xff00 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Revision of the specification */
static inline int __must_check
pcicap_ht_host_read_revision(const struct pcicap_ht_host *v,
			     pcicap_ht_host_revision_t *val)
{
	return pcicap_config_read8(v->dev, v->pos + PCICAP_HT_HOST_REVISION,
				   (__force u8 *)val);
}

/* Clock and errors */
static inline int __must_check
pcicap_ht_host_read_link_freq_error(const struct pcicap_ht_host *v,
				    pcicap_ht_host_link_freq_error_t *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_HOST_LINK_FREQ_ERROR,
				   (__force u8 *)val);
}

static inline int __must_check
pcicap_ht_host_write_link_freq_error(const struct pcicap_ht_host *v,
				     pcicap_ht_host_link_freq_error_t val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_HOST_LINK_FREQ_ERROR,
				    (__force u8)val & 0x0f);
}

static inline int __must_check
pcicap_ht_host_update_link_freq_error(const struct pcicap_ht_host *v,
				      pcicap_ht_host_link_freq_error_t mask,
				      pcicap_ht_host_link_freq_error_t val)
{
	int ret = pcicap_may_update((__force u8)mask, (__force u8)val, 0x0f);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_HOST_LINK_FREQ_ERROR,
				     0x0f & ~(__force u8)mask, (__force u8)val);
}

static inline int __must_check
pcicap_ht_host_clear_link_freq_error(const struct pcicap_ht_host *v,
				     pcicap_ht_host_link_freq_error_t bits)
{
	int ret = pcicap_may_clear((__force u8)bits, 0xf0);

	if (ret)
		return ret;
	return pcicap_config_update8(v->dev,
				     v->pos + PCICAP_HT_HOST_LINK_FREQ_ERROR,
				     0x0f, (__force u8)bits);
}

/* Clocks */
static inline int __must_check
pcicap_ht_host_read_link_freq_cap(const struct pcicap_ht_host *v,
				  pcicap_ht_host_link_freq_cap_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_HOST_LINK_FREQ_CAP,
				    (__force u16 *)val);
}

/* Feature capabilities */
static inline int __must_check
pcicap_ht_host_read_feature(const struct pcicap_ht_host *v,
			    pcicap_ht_host_feature_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_HOST_FEATURE + PCICAP_SURE,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_host_update_feature(const struct pcicap_ht_host *v,
			      pcicap_ht_host_feature_t mask,
			      pcicap_ht_host_feature_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0x0220);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_HOST_FEATURE + PCICAP_SURE,
				      0xfee0 & ~(__force u16)mask,
				      (__force u16)val);
}

/* Scratchpad for enumeration software */
static inline int __must_check
pcicap_ht_host_read_enumeration_scratch(const struct pcicap_ht_host *v,
					u16 *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				    val);
}

static inline int __must_check
pcicap_ht_host_write_enumeration_scratch(const struct pcicap_ht_host *v,
					 u16 val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				     val);
}

/* What errors do */
static inline int __must_check
pcicap_ht_host_read_error_handling(const struct pcicap_ht_host *v,
				   pcicap_ht_host_error_handling_t *val)
{
	return pcicap_config_read16(v->dev,
				    v->pos + PCICAP_HT_HOST_ERROR_HANDLING,
				    (__force u16 *)val);
}

static inline int __must_check
pcicap_ht_host_write_error_handling(const struct pcicap_ht_host *v,
				    pcicap_ht_host_error_handling_t val)
{
	return pcicap_config_write16(v->dev,
				     v->pos + PCICAP_HT_HOST_ERROR_HANDLING,
				     (__force u16)val & 0xfcff);
}

static inline int __must_check
pcicap_ht_host_update_error_handling(const struct pcicap_ht_host *v,
				     pcicap_ht_host_error_handling_t mask,
				     pcicap_ht_host_error_handling_t val)
{
	int ret = pcicap_may_update((__force u16)mask, (__force u16)val,
				    0xfcff);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_HOST_ERROR_HANDLING,
				      0xfcff & ~(__force u16)mask,
				      (__force u16)val);
}

static inline int __must_check
pcicap_ht_host_clear_error_handling(const struct pcicap_ht_host *v,
				    pcicap_ht_host_error_handling_t bits)
{
	int ret = pcicap_may_clear((__force u16)bits, 0x0200);

	if (ret)
		return ret;
	return pcicap_config_update16(v->dev,
				      v->pos + PCICAP_HT_HOST_ERROR_HANDLING,
				      0xfcff, (__force u16)bits);
}

/* Memory base address bits 39 to 32 */
static inline int __must_check
pcicap_ht_host_read_memory_base_upper(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_HOST_MEMORY_BASE_UPPER,
				   val);
}

static inline int __must_check
pcicap_ht_host_write_memory_base_upper(const struct pcicap_ht_host *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_HOST_MEMORY_BASE_UPPER,
				    val);
}

/* Memory limit address bits 39 to 32 */
static inline int __must_check
pcicap_ht_host_read_memory_limit_upper(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_config_read8(v->dev,
				   v->pos + PCICAP_HT_HOST_MEMORY_LIMIT_UPPER,
				   val);
}

static inline int __must_check
pcicap_ht_host_write_memory_limit_upper(const struct pcicap_ht_host *v, u8 val)
{
	return pcicap_config_write8(v->dev,
				    v->pos + PCICAP_HT_HOST_MEMORY_LIMIT_UPPER,
				    val);
}

/* What the layout depends on. */
static inline int __must_check
pcicap_ht_host_init(struct pcicap_ht_host *v)
{
	int ret;

	{
		pcicap_ht_host_command_t r;

		ret = pcicap_ht_host_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type =
				pcicap_get(r, PCICAP_HT_HOST_COMMAND_TYPE);
	}
	return 0;
}

/* At an offset that is known. */
static inline int __must_check
pcicap_ht_host_at(struct pci_dev *dev, u16 pos, struct pcicap_ht_host *v)
{
	v->dev = dev;
	v->pos = pos;
	return pcicap_ht_host_init(v);
}

/* The first behind another, 0: of all. */
static inline int __must_check
pcicap_ht_host_find_after(struct pci_dev *dev, u16 after,
			  struct pcicap_ht_host *v)
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
		ret = pcicap_ht_host_at(dev, pos, v);
		if (ret)
			return ret;
	} while (!(v->command_type == 1));
	return 0;
}

/**
 * pcicap_ht_host_find() - find the capability
 * @dev: the function
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), or the error of an access.
 */
static inline int __must_check
pcicap_ht_host_find(struct pci_dev *dev, struct pcicap_ht_host *v)
{
	return pcicap_ht_host_find_after(dev, 0, v);
}

/* The next instance; @v may be @prev. */
static inline int __must_check
pcicap_ht_host_find_next(const struct pcicap_ht_host *prev,
			 struct pcicap_ht_host *v)
{
	return pcicap_ht_host_find_after(prev->dev, prev->pos, v);
}

#endif /* PCICAP_HT_HOST_H */
