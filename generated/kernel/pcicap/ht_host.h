/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Host or Secondary Interface
 *
 * Generated from specs/std/ht_host.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_HOST_H
#define PCICAP_HT_HOST_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_HT_HOST_ID			0x08
#define PCICAP_HT_HOST_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, unknown, ro, rw1c: Controls the chain */
#define PCICAP_HT_HOST_COMMAND				0x02
/* rw: The reset is a warm one */
#define  PCICAP_HT_HOST_COMMAND_WARM_RESET		0x0001
/* unknown: The chain has a host at each end */
#define  PCICAP_HT_HOST_COMMAND_DOUBLE_ENDED		0x0002
/* rw: Device number of the host */
#define  PCICAP_HT_HOST_COMMAND_DEVICE_NUMBER		0x007c
/* ro: Which end of the chain it is */
#define  PCICAP_HT_HOST_COMMAND_CHAIN_SIDE		0x0080
/* rw: Hides the host from the chain */
#define  PCICAP_HT_HOST_COMMAND_HOST_HIDE		0x0100
/* rw: Acts as a slave */
#define  PCICAP_HT_HOST_COMMAND_ACT_AS_SLAVE		0x0400
/* rw1c: A packet came that no one took */
#define  PCICAP_HT_HOST_COMMAND_HOST_INBOUND_EOC_ERROR	0x0800
/* rw: Drops packets to a link that is not up */
#define  PCICAP_HT_HOST_COMMAND_DROP_ON_UNINITIALIZED	0x1000
/* ro: Capability type; three bits */
#define  PCICAP_HT_HOST_COMMAND_TYPE			0xe000

/* ro: Capability type as a byte */
#define PCICAP_HT_HOST_TYPE_BYTE			0x03
/* ro: Bits that belong to the command */
#define  PCICAP_HT_HOST_TYPE_BYTE_LOW			0x07
/* ro: Capability type */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE			0xf8
/* Slave or primary interface */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_SLAVE		0x0
/* Host or secondary interface */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_HOST		0x4
/* Switch */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_SWITCH_PORT	0x8
/* Interrupt discovery and configuration */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_INTERRUPT	0x10
/* Revision ID */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_REVISION_ID	0x11
/* UnitID clumping */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_UNITID_CLUMPING	0x12
/* Extended configuration space access */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_EXTENDED_CONFIG	0x13
/* Address mapping */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_ADDRESS_MAPPING	0x14
/* MSI mapping */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_MSI_MAPPING	0x15
/* DirectRoute */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_DIRECT_ROUTE	0x16
/* VCSet */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_VCSET		0x17
/* Retry mode */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_RETRY_MODE	0x18
/* x86 encoding (reserved) */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_X86		0x19
/* Gen3 */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_GEN3		0x1a
/* Power management */
#define  PCICAP_HT_HOST_TYPE_BYTE_TYPE_POWER_MANAGEMENT	0x1c

/* rw, rw1cs, ro, rw1s: Controls the link */
#define PCICAP_HT_HOST_LINK_CTRL				0x04
/* rw: CRC errors flood the link */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE		0x0002
/* rw: Starts a CRC test */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST		0x0004
/* rw: Makes CRC errors */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR		0x0008
/* rw1cs: The link failed */
#define  PCICAP_HT_HOST_LINK_CTRL_LINK_FAILURE			0x0010
/* ro: The link is initialized */
#define  PCICAP_HT_HOST_LINK_CTRL_INITIALIZATION_COMPLETE	0x0020
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN			0x0040
/* rw1s: Turns the transmitter off */
#define  PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF		0x0080
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_ERROR			0x0f00
/* rw: Isochronous flow control */
#define  PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE		0x1000
/* rw: LDTSTOP# turns the drivers off */
#define  PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE		0x2000
/* rw: Holds CTL longer */
#define  PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME		0x4000
/* rw: 64-bit addresses */
#define  PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64			0x8000
#define  PCICAP_HT_HOST_LINK_CTRL_WRITE_MASK			0xf0ce
#define  PCICAP_HT_HOST_LINK_CTRL_W1C_MASK			0x0f10
#define  PCICAP_HT_HOST_LINK_CTRL_KEEP_MASK			0xf00f

/* ro, rw: Widths of the link */
#define PCICAP_HT_HOST_LINK_CONFIG				0x06
/* ro: Widest width in */
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN		0x0007
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_NOT_CONNECTED	0x7
/* ro: Doubleword flow control in */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN		0x0008
/* ro: Widest width out */
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT		0x0070
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS16	0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS32	0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_NOT_CONNECTED	0x7
/* ro: Doubleword flow control out */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT		0x0080
/* rw: Width in */
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN			0x0700
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_NOT_CONNECTED	0x7
/* rw: Uses doubleword flow control in */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE	0x0800
/* rw: Width out */
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT			0x7000
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS16		0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS32		0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_NOT_CONNECTED	0x7
/* rw: Uses doubleword flow control out */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE	0x8000
#define  PCICAP_HT_HOST_LINK_CONFIG_WRITE_MASK			0xff00
#define  PCICAP_HT_HOST_LINK_CONFIG_KEEP_MASK			0xff00

#define PCICAP_HT_HOST_REVISION			0x08		/* ro: Revision of the specification */
#define  PCICAP_HT_HOST_REVISION_MINOR		0x1f		/* ro: Minor revision */
#define  PCICAP_HT_HOST_REVISION_MAJOR		0xe0		/* ro: Major revision */

/* rw, rw1cs: Clock and errors */
#define PCICAP_HT_HOST_LINK_FREQ_ERROR				0x09
/* rw: Clock of the transmitter */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY		0x0f
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ200	0x0
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ300	0x1
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ400	0x2
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ500	0x3
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ600	0x4
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ800	0x5
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1000	0x6
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1200	0x7
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1400	0x8
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1600	0x9
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ1800	0xa
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2000	0xb
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2200	0xc
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2400	0xd
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_MHZ2600	0xe
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY_VENDOR	0xf
/* rw1cs: Protocol error */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_PROTOCOL_ERROR		0x10
/* rw1cs: Overflow error */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_OVERFLOW_ERROR		0x20
/* rw1cs: End of chain error */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_END_OF_CHAIN_ERROR	0x40
/* rw1cs: CTL stayed low too long */
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_CTL_TIMEOUT		0x80
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_WRITE_MASK		0x0f
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_W1C_MASK		0xf0
#define  PCICAP_HT_HOST_LINK_FREQ_ERROR_KEEP_MASK		0x0f

#define PCICAP_HT_HOST_LINK_FREQ_CAP				0x0a	/* ro: Clocks */
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES		0xffff	/* ro: Clocks */
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ200	0x0001
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ300	0x0002
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ400	0x0004
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ500	0x0008
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ600	0x0010
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ800	0x0020
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1000	0x0040
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1200	0x0080
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1400	0x0100
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1600	0x0200
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ1800	0x0400
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2000	0x0800
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2200	0x1000
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2400	0x2000
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_MHZ2600	0x4000
#define  PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES_VENDOR	0x8000

/* ro, rw: What the host supports */
#define PCICAP_HT_HOST_FEATURE				0x0c
/* ro: Isochronous flow control */
#define  PCICAP_HT_HOST_FEATURE_ISOCHRONOUS		0x0001
/* ro: LDTSTOP# */
#define  PCICAP_HT_HOST_FEATURE_LDTSTOP			0x0002
/* ro: CRC test mode */
#define  PCICAP_HT_HOST_FEATURE_CRC_TEST		0x0004
/* ro: Needs CTL longer */
#define  PCICAP_HT_HOST_FEATURE_EXTENDED_CTL_TIME	0x0008
/* ro: 64-bit addresses */
#define  PCICAP_HT_HOST_FEATURE_ADDRESSING64		0x0010
/* rw: Does not reorder by UnitID */
#define  PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE	0x0020
/* ro: Has the registers from 10h on */
#define  PCICAP_HT_HOST_FEATURE_EXTENDED_REGISTERS	0x0100
/* rw: Lets configuration requests go upstream */
#define  PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE	0x0200
#define  PCICAP_HT_HOST_FEATURE_WRITE_MASK		0x0220
#define  PCICAP_HT_HOST_FEATURE_KEEP_MASK		0xfee0
#define PCICAP_HT_HOST_ENUMERATION_SCRATCH	0x10	/* rw: Scratch for enumeration software */

/* rw, ro, rw1cs: What errors do */
#define PCICAP_HT_HOST_ERROR_HANDLING				0x12
/* rw: Protocol errors flood the link */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD		0x0001
/* rw: Overflow errors flood the link */
#define  PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD		0x0002
/* rw: Protocol errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL		0x0004
/* rw: Overflow errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL		0x0008
/* rw: End of chain errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL	0x0010
/* rw: Response errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL		0x0020
/* rw: CRC errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL		0x0040
/* rw: System errors are fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL		0x0080
/* ro: The chain failed */
#define  PCICAP_HT_HOST_ERROR_HANDLING_CHAIN_FAIL		0x0100
/* rw1cs: Got a response to no request */
#define  PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_ERROR		0x0200
/* rw: Protocol errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL	0x0400
/* rw: Overflow errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL	0x0800
/* rw: End of chain errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL	0x1000
/* rw: Response errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL	0x2000
/* rw: CRC errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL		0x4000
/* rw: System errors are non-fatal */
#define  PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL		0x8000
#define  PCICAP_HT_HOST_ERROR_HANDLING_WRITE_MASK		0xfcff
#define  PCICAP_HT_HOST_ERROR_HANDLING_W1C_MASK			0x0200
#define  PCICAP_HT_HOST_ERROR_HANDLING_KEEP_MASK		0xfcff
#define PCICAP_HT_HOST_MEMORY_BASE_UPPER	0x14	/* rw: Memory base address bits 39 to 32 */
#define PCICAP_HT_HOST_MEMORY_LIMIT_UPPER	0x15	/* rw: Memory limit address bits 39 to 32 */
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_ht_host_desc;

/**
 * struct pcicap_ht_host - HyperTransport: Host or Secondary Interface
 * @view: where it is
 * @command_type: read once: the layout depends on it
 *
 * Made by pcicap_ht_host_find() only.
 */
struct pcicap_ht_host {
	struct pcicap_view view;
	u32 command_type;
};

/**
 * pcicap_ht_host_command_warm_reset() - The reset is a warm one
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_warm_reset(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_WARM_RESET, r);
}

/**
 * pcicap_ht_host_command_double_ended() - The chain has a host at each end
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_double_ended(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_DOUBLE_ENDED, r);
}

/**
 * pcicap_ht_host_command_device_number() - Device number of the host
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_command_device_number(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_DEVICE_NUMBER, r);
}

/**
 * pcicap_ht_host_command_chain_side() - Which end of the chain it is
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_chain_side(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_CHAIN_SIDE, r);
}

/**
 * pcicap_ht_host_command_host_hide() - Hides the host from the chain
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_host_hide(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_HOST_HIDE, r);
}

/**
 * pcicap_ht_host_command_act_as_slave() - Acts as a slave
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_act_as_slave(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_ACT_AS_SLAVE, r);
}

/**
 * pcicap_ht_host_command_host_inbound_eoc_error() - A packet came that no
 * one took
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_host_inbound_eoc_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_HOST_INBOUND_EOC_ERROR, r);
}

/**
 * pcicap_ht_host_command_drop_on_uninitialized() - Drops packets to a link that
 * is not up
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_command_drop_on_uninitialized(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_DROP_ON_UNINITIALIZED, r);
}

/**
 * pcicap_ht_host_command_type() - Capability type; three bits
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_command_type(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_COMMAND_TYPE, r);
}

/**
 * pcicap_ht_host_read_command() - read: Controls the chain
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_command(const struct pcicap_ht_host *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_COMMAND, val);
}

/**
 * pcicap_ht_host_type_byte_low() - Bits that belong to the command
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_host_type_byte_low(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_TYPE_BYTE_LOW, r);
}

/**
 * pcicap_ht_host_type_byte_type() - Capability type
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_host_type_byte_type(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_TYPE_BYTE_TYPE, r);
}

/**
 * pcicap_ht_host_read_type_byte() - read: Capability type as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_type_byte(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_TYPE_BYTE, val);
}

/**
 * pcicap_ht_host_link_ctrl_crc_flood_enable() - CRC errors flood the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_crc_flood_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_crc_flood_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_crc_flood_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE, val);
}

/**
 * pcicap_ht_host_link_ctrl_crc_start_test() - Starts a CRC test
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_crc_start_test(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_crc_start_test() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_crc_start_test(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST, val);
}

/**
 * pcicap_ht_host_link_ctrl_crc_force_error() - Makes CRC errors
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_crc_force_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_crc_force_error() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_crc_force_error(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR, val);
}

/**
 * pcicap_ht_host_link_ctrl_link_failure() - The link failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_link_failure(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_LINK_FAILURE, r);
}

/**
 * pcicap_ht_host_link_ctrl_initialization_complete() - The link is initialized
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_initialization_complete(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_INITIALIZATION_COMPLETE, r);
}

/**
 * pcicap_ht_host_link_ctrl_end_of_chain() - Nothing lies behind
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_end_of_chain(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_end_of_chain() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_end_of_chain(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN, val);
}

/**
 * pcicap_ht_host_link_ctrl_transmitter_off() - Turns the transmitter off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_transmitter_off(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_transmitter_off() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_transmitter_off(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF, val);
}

/**
 * pcicap_ht_host_link_ctrl_crc_error() - CRC error of each byte lane
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_link_ctrl_crc_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_CRC_ERROR, r);
}

/**
 * pcicap_ht_host_link_ctrl_isochronous_enable() - Isochronous flow control
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_isochronous_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_isochronous_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_isochronous_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE, val);
}

/**
 * pcicap_ht_host_link_ctrl_ldtstop_tristate() - LDTSTOP# turns the drivers off
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_ldtstop_tristate(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_ldtstop_tristate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_ldtstop_tristate(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE, val);
}

/**
 * pcicap_ht_host_link_ctrl_extended_ctl_time() - Holds CTL longer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_extended_ctl_time(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_extended_ctl_time() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_extended_ctl_time(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME, val);
}

/**
 * pcicap_ht_host_link_ctrl_addressing64() - 64-bit addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_ctrl_addressing64(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64, r);
}

/**
 * pcicap_ht_host_link_ctrl_set_addressing64() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_ctrl_set_addressing64(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64, val);
}

/**
 * pcicap_ht_host_read_link_ctrl() - read: Controls the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_link_ctrl(const struct pcicap_ht_host *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_LINK_CTRL, val);
}

/**
 * pcicap_ht_host_update_link_ctrl() - change bits: Controls the link
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
pcicap_ht_host_update_link_ctrl(const struct pcicap_ht_host *v, u16 mask,
				u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_HOST_LINK_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_link_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_LINK_CTRL,
				 (u16)((old & PCICAP_HT_HOST_LINK_CTRL_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_host_clear_link_ctrl() - clear bits by writing 1: Controls the link
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_host_clear_link_ctrl(const struct pcicap_ht_host *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_HOST_LINK_CTRL_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_host_read_link_ctrl(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_HT_HOST_LINK_CTRL_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_LINK_CTRL, bits);
}

/**
 * pcicap_ht_host_link_config_max_width_in() - Widest width in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_link_config_max_width_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN, r);
}

/**
 * pcicap_ht_host_link_config_dw_flow_control_in() - Doubleword flow control in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN, r);
}

/**
 * pcicap_ht_host_link_config_max_width_out() - Widest width out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_link_config_max_width_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT, r);
}

/**
 * pcicap_ht_host_link_config_dw_flow_control_out() - Doubleword flow
 * control out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT, r);
}

/**
 * pcicap_ht_host_link_config_width_in() - Width in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_link_config_width_in(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN, r);
}

/**
 * pcicap_ht_host_link_config_set_width_in() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_config_set_width_in(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN, val);
}

/**
 * pcicap_ht_host_link_config_dw_flow_control_in_enable() - Uses doubleword flow
 * control in
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_in_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE,
			 r);
}

/**
 * pcicap_ht_host_link_config_set_dw_flow_control_in_enable() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_config_set_dw_flow_control_in_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE,
			  val);
}

/**
 * pcicap_ht_host_link_config_width_out() - Width out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_link_config_width_out(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT, r);
}

/**
 * pcicap_ht_host_link_config_set_width_out() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_config_set_width_out(u16 r, u16 val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT, val);
}

/**
 * pcicap_ht_host_link_config_dw_flow_control_out_enable() - Uses doubleword
 * flow control out
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_out_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE,
			 r);
}

/**
 * pcicap_ht_host_link_config_set_dw_flow_control_out_enable() - change a field
 * of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_link_config_set_dw_flow_control_out_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE,
			  val);
}

/**
 * pcicap_ht_host_read_link_config() - read: Widths of the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_link_config(const struct pcicap_ht_host *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_LINK_CONFIG, val);
}

/**
 * pcicap_ht_host_write_link_config() - write: Widths of the link
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_host_write_link_config(const struct pcicap_ht_host *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_LINK_CONFIG,
				   (u16)(val & PCICAP_HT_HOST_LINK_CONFIG_WRITE_MASK));
}

/**
 * pcicap_ht_host_update_link_config() - change bits: Widths of the link
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
pcicap_ht_host_update_link_config(const struct pcicap_ht_host *v, u16 mask,
				  u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_HOST_LINK_CONFIG_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_link_config(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_LINK_CONFIG,
				 (u16)((old & PCICAP_HT_HOST_LINK_CONFIG_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_host_revision_minor() - Minor revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_host_revision_minor(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_REVISION_MINOR, r);
}

/**
 * pcicap_ht_host_revision_major() - Major revision
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_host_revision_major(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_REVISION_MAJOR, r);
}

/**
 * pcicap_ht_host_read_revision() - read: Revision of the specification
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_revision(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_REVISION, val);
}

/**
 * pcicap_ht_host_link_freq_error_frequency() - Clock of the transmitter
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_ht_host_link_freq_error_frequency(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY, r);
}

/**
 * pcicap_ht_host_link_freq_error_set_frequency() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u8
pcicap_ht_host_link_freq_error_set_frequency(u8 r, u8 val)
{
	return (r & ~(u32)PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY) |
	       FIELD_PREP(PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY, val);
}

/**
 * pcicap_ht_host_link_freq_error_protocol_error() - Protocol error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_freq_error_protocol_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_FREQ_ERROR_PROTOCOL_ERROR, r);
}

/**
 * pcicap_ht_host_link_freq_error_overflow_error() - Overflow error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_freq_error_overflow_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_FREQ_ERROR_OVERFLOW_ERROR, r);
}

/**
 * pcicap_ht_host_link_freq_error_end_of_chain_error() - End of chain error
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_freq_error_end_of_chain_error(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_FREQ_ERROR_END_OF_CHAIN_ERROR, r);
}

/**
 * pcicap_ht_host_link_freq_error_ctl_timeout() - CTL stayed low too long
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_link_freq_error_ctl_timeout(u8 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_FREQ_ERROR_CTL_TIMEOUT, r);
}

/**
 * pcicap_ht_host_read_link_freq_error() - read: Clock and errors
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_link_freq_error(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR, val);
}

/**
 * pcicap_ht_host_write_link_freq_error() - write: Clock and errors
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_host_write_link_freq_error(const struct pcicap_ht_host *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				  (u8)(val & PCICAP_HT_HOST_LINK_FREQ_ERROR_WRITE_MASK));
}

/**
 * pcicap_ht_host_update_link_freq_error() - change bits: Clock and errors
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
pcicap_ht_host_update_link_freq_error(const struct pcicap_ht_host *v, u8 mask,
				      u8 val)
{
	u8 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_HOST_LINK_FREQ_ERROR_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_link_freq_error(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				(u8)((old & PCICAP_HT_HOST_LINK_FREQ_ERROR_KEEP_MASK & ~(u32)mask) |
				     val));
}

/**
 * pcicap_ht_host_clear_link_freq_error() - clear bits by writing 1: Clock
 * and errors
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_host_clear_link_freq_error(const struct pcicap_ht_host *v, u8 bits)
{
	u8 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_HOST_LINK_FREQ_ERROR_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_host_read_link_freq_error(v, &old);
	if (ret)
		return ret;
	bits = (u8)(bits | (old & PCICAP_HT_HOST_LINK_FREQ_ERROR_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				  bits);
}

/**
 * pcicap_ht_host_link_freq_cap_frequencies() - Clocks
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u16
pcicap_ht_host_link_freq_cap_frequencies(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES, r);
}

/**
 * pcicap_ht_host_read_link_freq_cap() - read: Clocks
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_link_freq_cap(const struct pcicap_ht_host *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_LINK_FREQ_CAP, val);
}

/**
 * pcicap_ht_host_feature_isochronous() - Isochronous flow control
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_isochronous(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_ISOCHRONOUS, r);
}

/**
 * pcicap_ht_host_feature_ldtstop() - LDTSTOP#
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_ldtstop(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_LDTSTOP, r);
}

/**
 * pcicap_ht_host_feature_crc_test() - CRC test mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_crc_test(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_CRC_TEST, r);
}

/**
 * pcicap_ht_host_feature_extended_ctl_time() - Needs CTL longer
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_extended_ctl_time(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_EXTENDED_CTL_TIME, r);
}

/**
 * pcicap_ht_host_feature_addressing64() - 64-bit addresses
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_addressing64(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_ADDRESSING64, r);
}

/**
 * pcicap_ht_host_feature_unitid_reorder_disable() - Does not reorder by UnitID
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_unitid_reorder_disable(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE, r);
}

/**
 * pcicap_ht_host_feature_set_unitid_reorder_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_feature_set_unitid_reorder_disable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE) |
	       FIELD_PREP(PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE, val);
}

/**
 * pcicap_ht_host_feature_extended_registers() - Has the registers from 10h on
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_extended_registers(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_EXTENDED_REGISTERS, r);
}

/**
 * pcicap_ht_host_feature_upstream_config_enable() - Lets configuration requests
 * go upstream
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_feature_upstream_config_enable(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE, r);
}

/**
 * pcicap_ht_host_feature_set_upstream_config_enable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_feature_set_upstream_config_enable(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE) |
	       FIELD_PREP(PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE, val);
}

/**
 * pcicap_ht_host_read_feature() - read: What the host supports
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_feature(const struct pcicap_ht_host *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_FEATURE, val);
}

/**
 * pcicap_ht_host_update_feature() - change bits: What the host supports
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
pcicap_ht_host_update_feature(const struct pcicap_ht_host *v, u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_HOST_FEATURE_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_feature(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_FEATURE,
				 (u16)((old & PCICAP_HT_HOST_FEATURE_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_host_read_enumeration_scratch() - read: Scratch for
 * enumeration software
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_enumeration_scratch(const struct pcicap_ht_host *v,
					u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				  val);
}

/**
 * pcicap_ht_host_write_enumeration_scratch() - write: Scratch for
 * enumeration software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_host_write_enumeration_scratch(const struct pcicap_ht_host *v,
					 u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				   val);
}

/**
 * pcicap_ht_host_update_enumeration_scratch() - change bits: Scratch for
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
pcicap_ht_host_update_enumeration_scratch(const struct pcicap_ht_host *v,
					  u16 mask, u16 val)
{
	u16 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_enumeration_scratch(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				 (u16)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_host_error_handling_protocol_flood() - Protocol errors flood
 * the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_protocol_flood(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD, r);
}

/**
 * pcicap_ht_host_error_handling_set_protocol_flood() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_protocol_flood(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD, val);
}

/**
 * pcicap_ht_host_error_handling_overflow_flood() - Overflow errors flood
 * the link
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_overflow_flood(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD, r);
}

/**
 * pcicap_ht_host_error_handling_set_overflow_flood() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_overflow_flood(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD, val);
}

/**
 * pcicap_ht_host_error_handling_protocol_fatal() - Protocol errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_protocol_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_protocol_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_protocol_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL, val);
}

/**
 * pcicap_ht_host_error_handling_overflow_fatal() - Overflow errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_overflow_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_overflow_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_overflow_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL, val);
}

/**
 * pcicap_ht_host_error_handling_end_of_chain_fatal() - End of chain errors
 * are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_end_of_chain_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_end_of_chain_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_end_of_chain_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL,
			  val);
}

/**
 * pcicap_ht_host_error_handling_response_fatal() - Response errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_response_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_response_fatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_response_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL, val);
}

/**
 * pcicap_ht_host_error_handling_crc_fatal() - CRC errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_crc_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_crc_fatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_crc_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL, val);
}

/**
 * pcicap_ht_host_error_handling_serr_fatal() - System errors are fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_serr_fatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_serr_fatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_serr_fatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL, val);
}

/**
 * pcicap_ht_host_error_handling_chain_fail() - The chain failed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_chain_fail(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_CHAIN_FAIL, r);
}

/**
 * pcicap_ht_host_error_handling_response_error() - Got a response to no request
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_response_error(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_ERROR, r);
}

/**
 * pcicap_ht_host_error_handling_protocol_nonfatal() - Protocol errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_protocol_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_protocol_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_protocol_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL, val);
}

/**
 * pcicap_ht_host_error_handling_overflow_nonfatal() - Overflow errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_overflow_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_overflow_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_overflow_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL, val);
}

/**
 * pcicap_ht_host_error_handling_end_of_chain_nonfatal() - End of chain errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_end_of_chain_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL,
			 r);
}

/**
 * pcicap_ht_host_error_handling_set_end_of_chain_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_end_of_chain_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL,
			  val);
}

/**
 * pcicap_ht_host_error_handling_response_nonfatal() - Response errors
 * are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_response_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_response_nonfatal() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_response_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL, val);
}

/**
 * pcicap_ht_host_error_handling_crc_nonfatal() - CRC errors are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_crc_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_crc_nonfatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_crc_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL, val);
}

/**
 * pcicap_ht_host_error_handling_serr_nonfatal() - System errors are non-fatal
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_ht_host_error_handling_serr_nonfatal(u16 r)
{
	return FIELD_GET(PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL, r);
}

/**
 * pcicap_ht_host_error_handling_set_serr_nonfatal() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u16
pcicap_ht_host_error_handling_set_serr_nonfatal(u16 r, bool val)
{
	return (r & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL) |
	       FIELD_PREP(PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL, val);
}

/**
 * pcicap_ht_host_read_error_handling() - read: What errors do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_error_handling(const struct pcicap_ht_host *v, u16 *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING, val);
}

/**
 * pcicap_ht_host_write_error_handling() - write: What errors do
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_host_write_error_handling(const struct pcicap_ht_host *v, u16 val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING,
				   (u16)(val & PCICAP_HT_HOST_ERROR_HANDLING_WRITE_MASK));
}

/**
 * pcicap_ht_host_update_error_handling() - change bits: What errors do
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
pcicap_ht_host_update_error_handling(const struct pcicap_ht_host *v, u16 mask,
				     u16 val)
{
	u16 old;
	int ret;

	if (mask & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_error_handling(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING,
				 (u16)((old & PCICAP_HT_HOST_ERROR_HANDLING_KEEP_MASK & ~(u32)mask) |
				       val));
}

/**
 * pcicap_ht_host_clear_error_handling() - clear bits by writing 1: What
 * errors do
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_ht_host_clear_error_handling(const struct pcicap_ht_host *v, u16 bits)
{
	u16 old;
	int ret;

	if (bits & ~(u32)PCICAP_HT_HOST_ERROR_HANDLING_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_host_read_error_handling(v, &old);
	if (ret)
		return ret;
	bits = (u16)(bits | (old & PCICAP_HT_HOST_ERROR_HANDLING_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING,
				   bits);
}

/**
 * pcicap_ht_host_read_memory_base_upper() - read: Memory base address bits 39
 * to 32
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_memory_base_upper(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_MEMORY_BASE_UPPER,
				 val);
}

/**
 * pcicap_ht_host_write_memory_base_upper() - write: Memory base address bits 39
 * to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_host_write_memory_base_upper(const struct pcicap_ht_host *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_HT_HOST_MEMORY_BASE_UPPER,
				  val);
}

/**
 * pcicap_ht_host_update_memory_base_upper() - change bits: Memory base address
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
pcicap_ht_host_update_memory_base_upper(const struct pcicap_ht_host *v, u8 mask,
					u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_memory_base_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_HOST_MEMORY_BASE_UPPER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * pcicap_ht_host_read_memory_limit_upper() - read: Memory limit address bits 39
 * to 32
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_ht_host_read_memory_limit_upper(const struct pcicap_ht_host *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_MEMORY_LIMIT_UPPER,
				 val);
}

/**
 * pcicap_ht_host_write_memory_limit_upper() - write: Memory limit address bits
 * 39 to 32
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the access.
 */
static inline int __must_check
pcicap_ht_host_write_memory_limit_upper(const struct pcicap_ht_host *v, u8 val)
{
	return pcicap_view_write8(&v->view, PCICAP_HT_HOST_MEMORY_LIMIT_UPPER,
				  val);
}

/**
 * pcicap_ht_host_update_memory_limit_upper() - change bits: Memory limit
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
pcicap_ht_host_update_memory_limit_upper(const struct pcicap_ht_host *v,
					 u8 mask, u8 val)
{
	u8 old;
	int ret;

	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_memory_limit_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_HOST_MEMORY_LIMIT_UPPER,
				(u8)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_ht_host_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_host_dwords {
	struct pcicap_ht_host v;
	u32 dw[6];
};

/**
 * pcicap_ht_host_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_host_snapshot(const struct pcicap_ht_host *v,
			struct pcicap_ht_host_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/**
 * pcicap_ht_host_snapshot_command() - from a snapshot: Controls the chain
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_command(const struct pcicap_ht_host_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_COMMAND, val);
}

/**
 * pcicap_ht_host_snapshot_link_ctrl() - from a snapshot: Controls the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_link_ctrl(const struct pcicap_ht_host_dwords *s,
				  u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_LINK_CTRL, val);
}

/**
 * pcicap_ht_host_snapshot_link_config() - from a snapshot: Widths of the link
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_link_config(const struct pcicap_ht_host_dwords *s,
				    u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_LINK_CONFIG, val);
}

/**
 * pcicap_ht_host_snapshot_revision() - from a snapshot: Revision of
 * the specification
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_revision(const struct pcicap_ht_host_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_REVISION, val);
}

/**
 * pcicap_ht_host_snapshot_link_freq_error() - from a snapshot: Clock and errors
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_link_freq_error(const struct pcicap_ht_host_dwords *s,
					u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_LINK_FREQ_ERROR, val);
}

/**
 * pcicap_ht_host_snapshot_link_freq_cap() - from a snapshot: Clocks
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_link_freq_cap(const struct pcicap_ht_host_dwords *s,
				      u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_LINK_FREQ_CAP, val);
}

/**
 * pcicap_ht_host_snapshot_feature() - from a snapshot: What the host supports
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_feature(const struct pcicap_ht_host_dwords *s, u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_FEATURE, val);
}

/**
 * pcicap_ht_host_snapshot_enumeration_scratch() - from a snapshot: Scratch for
 * enumeration software
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_enumeration_scratch(const struct pcicap_ht_host_dwords *s,
					    u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_ENUMERATION_SCRATCH, val);
}

/**
 * pcicap_ht_host_snapshot_error_handling() - from a snapshot: What errors do
 * @s: the snapshot
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_error_handling(const struct pcicap_ht_host_dwords *s,
				       u16 *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_ERROR_HANDLING, val);
}

/**
 * pcicap_ht_host_snapshot_memory_base_upper() - from a snapshot: Memory base
 * address bits 39 to 32
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_memory_base_upper(const struct pcicap_ht_host_dwords *s,
					  u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_MEMORY_BASE_UPPER, val);
}

/**
 * pcicap_ht_host_snapshot_memory_limit_upper() - from a snapshot: Memory limit
 * address bits 39 to 32
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_ht_host_snapshot_memory_limit_upper(const struct pcicap_ht_host_dwords *s,
					   u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_MEMORY_LIMIT_UPPER, val);
}

/**
 * pcicap_ht_host_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_ht_host_init(struct pcicap_ht_host *v)
{
	int ret;

	{
		u16 r;

		ret = pcicap_ht_host_read_command(v, &r);
		if (ret && ret != -ENXIO)
			return ret;
		v->command_type = 0;
		if (!ret)
			v->command_type = pcicap_ht_host_command_type(r);
	}
	pcicap_view_clamp(&v->view, 24);
	return 0;
}

/**
 * pcicap_ht_host_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_ht_host_find().
 */
static inline int __must_check
pcicap_ht_host_find_after(struct pcicap_cfg *cfg, u32 after,
			  struct pcicap_ht_host *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0008, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	do {
		ret = pcicap_find(cfg, match, 1, after, &v->view);
		if (!ret)
			ret = pcicap_ht_host_init(v);
		if (ret)
			return ret;
		after = v->view.offset;
	} while (!(v->command_type == 1));
	return 0;
}

/**
 * pcicap_ht_host_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_ht_host_find(struct pcicap_cfg *cfg, struct pcicap_ht_host *v)
{
	return pcicap_ht_host_find_after(cfg, 0, v);
}

/**
 * pcicap_ht_host_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_ht_host_find().
 */
static inline int __must_check
pcicap_ht_host_find_next(const struct pcicap_ht_host *prev,
			 struct pcicap_ht_host *v)
{
	return pcicap_ht_host_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_HT_HOST_H */
