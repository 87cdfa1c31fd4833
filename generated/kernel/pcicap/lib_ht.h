/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport
 *
 * Generated from specs/lib/ht.yaml - do not edit.
 */
/*
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h,
 * Linux pci_regs.h
 */
#ifndef PCICAP_HT_LIB_H
#define PCICAP_HT_LIB_H

#include <pcicap/kernel/field.h>

/* clang-format off */

/* type_byte: 8 bits */
typedef u8 __bitwise pcicap_ht_type_byte_t;
/* ro: Command bits of the capability type */
#define  PCICAP_HT_TYPE_BYTE_LOW			PCICAP_BITS(pcicap_ht_type_byte_t, 0x07)
/* ro: Capability type */
#define  PCICAP_HT_TYPE_BYTE_TYPE			PCICAP_BITS(pcicap_ht_type_byte_t, 0xf8)
/* Slave or primary interface */
#define  PCICAP_HT_TYPE_BYTE_TYPE_SLAVE			PCICAP_BITS(pcicap_ht_type_byte_t, 0x00)
/* Host or secondary interface */
#define  PCICAP_HT_TYPE_BYTE_TYPE_HOST			PCICAP_BITS(pcicap_ht_type_byte_t, 0x20)
/* Switch */
#define  PCICAP_HT_TYPE_BYTE_TYPE_SWITCH_PORT		PCICAP_BITS(pcicap_ht_type_byte_t, 0x40)
/* Interrupt discovery and configuration */
#define  PCICAP_HT_TYPE_BYTE_TYPE_INTERRUPT		PCICAP_BITS(pcicap_ht_type_byte_t, 0x80)
/* Revision ID */
#define  PCICAP_HT_TYPE_BYTE_TYPE_REVISION_ID		PCICAP_BITS(pcicap_ht_type_byte_t, 0x88)
/* UnitID clumping */
#define  PCICAP_HT_TYPE_BYTE_TYPE_UNITID_CLUMPING	PCICAP_BITS(pcicap_ht_type_byte_t, 0x90)
/* Extended configuration space access */
#define  PCICAP_HT_TYPE_BYTE_TYPE_EXTENDED_CONFIG	PCICAP_BITS(pcicap_ht_type_byte_t, 0x98)
/* Address mapping */
#define  PCICAP_HT_TYPE_BYTE_TYPE_ADDRESS_MAPPING	PCICAP_BITS(pcicap_ht_type_byte_t, 0xa0)
/* MSI mapping */
#define  PCICAP_HT_TYPE_BYTE_TYPE_MSI_MAPPING		PCICAP_BITS(pcicap_ht_type_byte_t, 0xa8)
/* DirectRoute */
#define  PCICAP_HT_TYPE_BYTE_TYPE_DIRECT_ROUTE		PCICAP_BITS(pcicap_ht_type_byte_t, 0xb0)
/* VCSet */
#define  PCICAP_HT_TYPE_BYTE_TYPE_VCSET			PCICAP_BITS(pcicap_ht_type_byte_t, 0xb8)
/* Retry mode */
#define  PCICAP_HT_TYPE_BYTE_TYPE_RETRY_MODE		PCICAP_BITS(pcicap_ht_type_byte_t, 0xc0)
/* x86 encoding (reserved) */
#define  PCICAP_HT_TYPE_BYTE_TYPE_X86			PCICAP_BITS(pcicap_ht_type_byte_t, 0xc8)
/* Gen3 */
#define  PCICAP_HT_TYPE_BYTE_TYPE_GEN3			PCICAP_BITS(pcicap_ht_type_byte_t, 0xd0)
/* Power management */
#define  PCICAP_HT_TYPE_BYTE_TYPE_POWER_MANAGEMENT	PCICAP_BITS(pcicap_ht_type_byte_t, 0xe0)

/* link_ctrl: 16 bits */
typedef u16 __bitwise pcicap_ht_link_ctrl_t;
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_LINK_CTRL_CRC_FLOOD_ENABLE		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0002)
/* rw: CRC start test */
#define  PCICAP_HT_LINK_CTRL_CRC_START_TEST		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0004)
/* rw: Makes CRC errors */
#define  PCICAP_HT_LINK_CTRL_CRC_FORCE_ERROR		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0008)
/* rw1cs: The link failed */
#define  PCICAP_HT_LINK_CTRL_LINK_FAILURE		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0010)
/* ro: Initialization complete */
#define  PCICAP_HT_LINK_CTRL_INITIALIZATION_COMPLETE	PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0020)
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_LINK_CTRL_END_OF_CHAIN		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0040)
/* rw1s: Transmitter off */
#define  PCICAP_HT_LINK_CTRL_TRANSMITTER_OFF		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0080)
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_LINK_CTRL_CRC_ERROR			PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x0f00)
/* rw: Isochronous flow control */
#define  PCICAP_HT_LINK_CTRL_ISOCHRONOUS_ENABLE		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x1000)
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_LINK_CTRL_LDTSTOP_TRISTATE		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x2000)
/* rw: Holds CTL longer */
#define  PCICAP_HT_LINK_CTRL_EXTENDED_CTL_TIME		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x4000)
/* rw: 64-bit addresses */
#define  PCICAP_HT_LINK_CTRL_ADDRESSING64		PCICAP_BITS(pcicap_ht_link_ctrl_t, 0x8000)

/* link_config: 16 bits */
typedef u16 __bitwise pcicap_ht_link_config_t;
/* ro: Widest width in */
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0007)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0000)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0001)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0003)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0004)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0005)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_IN_NOT_CONNECTED \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0007)
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_IN \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0008)
/* ro: Widest width out */
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0070)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0000)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0010)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0030)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0040)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0050)
#define  PCICAP_HT_LINK_CONFIG_MAX_WIDTH_OUT_NOT_CONN \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0070)
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_OUT \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0080)
/* rw: Width in */
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0700)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS8 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS16 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0100)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS32 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0300)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS2 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0400)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_BITS4 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0500)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_IN_NOT_CONNECTED \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0700)
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0800)
/* rw: Width out */
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x7000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS8 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x0000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS16 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x1000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS32 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x3000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS2 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x4000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_BITS4 \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x5000)
#define  PCICAP_HT_LINK_CONFIG_WIDTH_OUT_NOT_CONNECTED \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x7000)
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE \
	PCICAP_BITS(pcicap_ht_link_config_t, 0x8000)

/* revision: 8 bits */
typedef u8 __bitwise pcicap_ht_revision_t;
/* ro: Minor revision */
#define  PCICAP_HT_REVISION_MINOR		PCICAP_BITS(pcicap_ht_revision_t, 0x1f)
/* ro: Major revision */
#define  PCICAP_HT_REVISION_MAJOR		PCICAP_BITS(pcicap_ht_revision_t, 0xe0)

/* link_freq_error: 8 bits */
typedef u8 __bitwise pcicap_ht_link_freq_error_t;
/* rw: Transmitter clock frequency */
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0f)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ200 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x00)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ300 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x01)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ400 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x02)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ500 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x03)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ600 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x04)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ800 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x05)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1000 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x06)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1200 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x07)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1400 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x08)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1600 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x09)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ1800 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0a)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2000 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0b)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2200 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0c)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2400 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0d)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_MHZ2600 \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0e)
#define  PCICAP_HT_LINK_FREQ_ERROR_FREQUENCY_VENDOR \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x0f)
/* rw1cs: Protocol error */
#define  PCICAP_HT_LINK_FREQ_ERROR_PROTOCOL_ERROR \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x10)
/* rw1cs: Overflow error */
#define  PCICAP_HT_LINK_FREQ_ERROR_OVERFLOW_ERROR \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x20)
/* rw1cs: End of chain error */
#define  PCICAP_HT_LINK_FREQ_ERROR_END_OF_CHAIN_ERROR \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x40)
/* rw1cs: CTL timeout */
#define  PCICAP_HT_LINK_FREQ_ERROR_CTL_TIMEOUT \
	PCICAP_BITS(pcicap_ht_link_freq_error_t, 0x80)

/* link_freq_cap: 16 bits */
typedef u16 __bitwise pcicap_ht_link_freq_cap_t;
/* ro: Clocks */
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0xffff)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ200 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0001)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ300 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0002)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ400 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0004)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ500 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0008)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ600 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0010)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ800 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0020)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1000 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0040)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1200 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0080)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1400 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0100)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1600 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0200)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ1800 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0400)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2000 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x0800)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2200 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x1000)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2400 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x2000)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_MHZ2600 \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x4000)
#define  PCICAP_HT_LINK_FREQ_CAP_FREQUENCIES_VENDOR \
	PCICAP_BITS(pcicap_ht_link_freq_cap_t, 0x8000)

/* error_handling: 16 bits */
typedef u16 __bitwise pcicap_ht_error_handling_t;
/* rw: Protocol errors cause sync flooding */
#define  PCICAP_HT_ERROR_HANDLING_PROTOCOL_FLOOD \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0001)
/* rw: Overflow errors cause sync flooding */
#define  PCICAP_HT_ERROR_HANDLING_OVERFLOW_FLOOD \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0002)
/* rw: Protocol errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_PROTOCOL_FATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0004)
/* rw: Overflow errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_OVERFLOW_FATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0008)
/* rw: End of chain errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_END_OF_CHAIN_FATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0010)
/* rw: Response errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_RESPONSE_FATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0020)
/* rw: CRC errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_CRC_FATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0040)
/* rw: System errors are fatal */
#define  PCICAP_HT_ERROR_HANDLING_SERR_FATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0080)
/* ro: The chain failed */
#define  PCICAP_HT_ERROR_HANDLING_CHAIN_FAIL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0100)
/* rw1cs: Response error: a response without a request */
#define  PCICAP_HT_ERROR_HANDLING_RESPONSE_ERROR \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0200)
/* rw: Protocol errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_PROTOCOL_NONFATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0400)
/* rw: Overflow errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_OVERFLOW_NONFATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x0800)
/* rw: End of chain errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_END_OF_CHAIN_NONFATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x1000)
/* rw: Response errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_RESPONSE_NONFATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x2000)
/* rw: CRC errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_CRC_NONFATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x4000)
/* rw: System errors are non-fatal */
#define  PCICAP_HT_ERROR_HANDLING_SERR_NONFATAL \
	PCICAP_BITS(pcicap_ht_error_handling_t, 0x8000)
/* clang-format on */

#endif /* PCICAP_HT_LIB_H */
