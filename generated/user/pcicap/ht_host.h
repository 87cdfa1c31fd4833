/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * HyperTransport: Host or Secondary Interface
 *
 * Generated from specs/std/ht_host.yaml - do not edit.
 * Source: HyperTransport I/O Link Specification 3.10; libpci header.h
 */
#ifndef PCICAP_HT_HOST_H
#define PCICAP_HT_HOST_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_HT_HOST_ID			0x08
#define PCICAP_HT_HOST_SIZE			0x18

/* Registers: offset from the start of the capability; fields: mask, access */

/* rw, unknown, ro, rw1c: Controls the chain */
#define PCICAP_HT_HOST_COMMAND				0x02
/* rw: Warm reset */
#define  PCICAP_HT_HOST_COMMAND_WARM_RESET		0x0001
/* unknown: Double-ended: the chain has a host at each end */
#define  PCICAP_HT_HOST_COMMAND_DOUBLE_ENDED		0x0002
/* rw: Device number of the host interface */
#define  PCICAP_HT_HOST_COMMAND_DEVICE_NUMBER		0x007c
/* ro: Chain side: the end of the chain that the host is at */
#define  PCICAP_HT_HOST_COMMAND_CHAIN_SIDE		0x0080
/* rw: The host is hidden from the chain */
#define  PCICAP_HT_HOST_COMMAND_HOST_HIDE		0x0100
/* rw: The host acts as a slave */
#define  PCICAP_HT_HOST_COMMAND_ACT_AS_SLAVE		0x0400
/* rw1c: End of chain error: a packet was not accepted */
#define  PCICAP_HT_HOST_COMMAND_HOST_INBOUND_EOC_ERROR	0x0800
/* rw: Packets to an uninitialized link are dropped */
#define  PCICAP_HT_HOST_COMMAND_DROP_ON_UNINITIALIZED	0x1000
/* ro: Capability type, three bits */
#define  PCICAP_HT_HOST_COMMAND_TYPE			0xe000

/* ro: Capability type, as a byte */
#define PCICAP_HT_HOST_TYPE_BYTE			0x03
/* ro: Command bits of the capability type */
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
/* rw: CRC errors cause sync flooding */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE		0x0002
/* rw: CRC start test */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST		0x0004
/* rw: Makes CRC errors */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR		0x0008
/* rw1cs: The link failed */
#define  PCICAP_HT_HOST_LINK_CTRL_LINK_FAILURE			0x0010
/* ro: Initialization complete */
#define  PCICAP_HT_HOST_LINK_CTRL_INITIALIZATION_COMPLETE	0x0020
/* rw1s: Nothing lies behind */
#define  PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN			0x0040
/* rw1s: Transmitter off */
#define  PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF		0x0080
/* rw1cs: CRC error of each byte lane */
#define  PCICAP_HT_HOST_LINK_CTRL_CRC_ERROR			0x0f00
/* rw: Isochronous flow control */
#define  PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE		0x1000
/* rw: LDTSTOP# tristate enable */
#define  PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE		0x2000
/* rw: Holds CTL longer */
#define  PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME		0x4000
/* rw: 64-bit addresses */
#define  PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64			0x8000
#define  PCICAP_HT_HOST_LINK_CTRL_WRITE_MASK			0xf0ce
#define  PCICAP_HT_HOST_LINK_CTRL_W1C_MASK			0x0f10
#define  PCICAP_HT_HOST_LINK_CTRL_KEEP_MASK			0xf00f

/* ro, rw: Link configuration: widths of the link */
#define PCICAP_HT_HOST_LINK_CONFIG				0x06
/* ro: Widest width in */
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN		0x0007
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN_NOT_CONNECTED	0x7
/* ro: Doubleword flow control in is supported */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN		0x0008
/* ro: Widest width out */
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT		0x0070
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS16	0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS32	0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT_NOT_CONNECTED	0x7
/* ro: Doubleword flow control out is supported */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT		0x0080
/* rw: Width in */
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN			0x0700
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS16		0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS32		0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN_NOT_CONNECTED	0x7
/* rw: Doubleword flow control in is enabled */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE	0x0800
/* rw: Width out */
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT			0x7000
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS8		0x0
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS16		0x1
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS32		0x3
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS2		0x4
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_BITS4		0x5
#define  PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT_NOT_CONNECTED	0x7
/* rw: Doubleword flow control out is enabled */
#define  PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE	0x8000
#define  PCICAP_HT_HOST_LINK_CONFIG_WRITE_MASK			0xff00
#define  PCICAP_HT_HOST_LINK_CONFIG_KEEP_MASK			0xff00

#define PCICAP_HT_HOST_REVISION			0x08 \
	/* ro: Revision of the specification */
#define  PCICAP_HT_HOST_REVISION_MINOR		0x1f		/* ro: Minor revision */
#define  PCICAP_HT_HOST_REVISION_MAJOR		0xe0		/* ro: Major revision */

/* rw, rw1cs: Clock and errors */
#define PCICAP_HT_HOST_LINK_FREQ_ERROR				0x09
/* rw: Transmitter clock frequency */
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
/* rw1cs: CTL timeout */
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

/* ro, rw: Feature capabilities */
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
/* rw: UnitID reordering is disabled */
#define  PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE	0x0020
/* ro: Extended registers, from 10h on, are implemented */
#define  PCICAP_HT_HOST_FEATURE_EXTENDED_REGISTERS	0x0100
/* rw: Upstream configuration requests are enabled */
#define  PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE	0x0200
#define  PCICAP_HT_HOST_FEATURE_WRITE_MASK		0x0220
#define  PCICAP_HT_HOST_FEATURE_KEEP_MASK		0xfee0
/* rw: Scratchpad for enumeration software */
#define PCICAP_HT_HOST_ENUMERATION_SCRATCH	0x10

/* rw, ro, rw1cs: What errors do */
#define PCICAP_HT_HOST_ERROR_HANDLING				0x12
/* rw: Protocol errors cause sync flooding */
#define  PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD		0x0001
/* rw: Overflow errors cause sync flooding */
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
/* rw1cs: Response error: a response without a request */
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
	uint32_t command_type;
};

/* Controls the chain */
struct pcicap_ht_host_command {
	uint16_t raw;
};

/* Warm reset */
static inline bool
pcicap_ht_host_command_warm_reset(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_WARM_RESET) != 0;
}

/* Double-ended: the chain has a host at each end */
static inline bool
pcicap_ht_host_command_double_ended(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_DOUBLE_ENDED) != 0;
}

/* Device number of the host interface */
static inline uint16_t
pcicap_ht_host_command_device_number(struct pcicap_ht_host_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_HOST_COMMAND_DEVICE_NUMBER) >> 2);
}

/* Chain side: the end of the chain that the host is at */
static inline bool
pcicap_ht_host_command_chain_side(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_CHAIN_SIDE) != 0;
}

/* The host is hidden from the chain */
static inline bool
pcicap_ht_host_command_host_hide(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_HOST_HIDE) != 0;
}

/* The host acts as a slave */
static inline bool
pcicap_ht_host_command_act_as_slave(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_ACT_AS_SLAVE) != 0;
}

/* End of chain error: a packet was not accepted */
static inline bool
pcicap_ht_host_command_host_inbound_eoc_error(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_HOST_INBOUND_EOC_ERROR) != 0;
}

/* Packets to an uninitialized link are dropped */
static inline bool
pcicap_ht_host_command_drop_on_uninitialized(struct pcicap_ht_host_command r)
{
	return (r.raw & PCICAP_HT_HOST_COMMAND_DROP_ON_UNINITIALIZED) != 0;
}

/* Capability type, three bits */
static inline uint16_t
pcicap_ht_host_command_type(struct pcicap_ht_host_command r)
{
	return (uint16_t)((r.raw & PCICAP_HT_HOST_COMMAND_TYPE) >> 13);
}

/**
 * pcicap_ht_host_read_command() - read: Controls the chain
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_command(const struct pcicap_ht_host *v,
			    struct pcicap_ht_host_command *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_COMMAND, &val->raw);
}

/* Capability type, as a byte */
struct pcicap_ht_host_type_byte {
	uint8_t raw;
};

/* Command bits of the capability type */
static inline uint8_t
pcicap_ht_host_type_byte_low(struct pcicap_ht_host_type_byte r)
{
	return (uint8_t)(r.raw & PCICAP_HT_HOST_TYPE_BYTE_LOW);
}

/* Capability type */
static inline uint8_t
pcicap_ht_host_type_byte_type(struct pcicap_ht_host_type_byte r)
{
	return (uint8_t)((r.raw & PCICAP_HT_HOST_TYPE_BYTE_TYPE) >> 3);
}

/**
 * pcicap_ht_host_read_type_byte() - read: Capability type, as a byte
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_type_byte(const struct pcicap_ht_host *v,
			      struct pcicap_ht_host_type_byte *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_TYPE_BYTE, &val->raw);
}

/* Controls the link */
struct pcicap_ht_host_link_ctrl {
	uint16_t raw;
};

/* CRC errors cause sync flooding */
static inline bool
pcicap_ht_host_link_ctrl_crc_flood_enable(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_crc_flood_enable(struct pcicap_ht_host_link_ctrl r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE,
			      val ? PCICAP_HT_HOST_LINK_CTRL_CRC_FLOOD_ENABLE : 0);
	return r;
}

/* CRC start test */
static inline bool
pcicap_ht_host_link_ctrl_crc_start_test(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_crc_start_test(struct pcicap_ht_host_link_ctrl r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST,
			      val ? PCICAP_HT_HOST_LINK_CTRL_CRC_START_TEST : 0);
	return r;
}

/* Makes CRC errors */
static inline bool
pcicap_ht_host_link_ctrl_crc_force_error(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_crc_force_error(struct pcicap_ht_host_link_ctrl r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR,
			      val ? PCICAP_HT_HOST_LINK_CTRL_CRC_FORCE_ERROR : 0);
	return r;
}

/* The link failed */
static inline bool
pcicap_ht_host_link_ctrl_link_failure(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_LINK_FAILURE) != 0;
}

/* Initialization complete */
static inline bool
pcicap_ht_host_link_ctrl_initialization_complete(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_INITIALIZATION_COMPLETE) != 0;
}

/* Nothing lies behind */
static inline bool
pcicap_ht_host_link_ctrl_end_of_chain(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_end_of_chain(struct pcicap_ht_host_link_ctrl r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN,
			      val ? PCICAP_HT_HOST_LINK_CTRL_END_OF_CHAIN : 0);
	return r;
}

/* Transmitter off */
static inline bool
pcicap_ht_host_link_ctrl_transmitter_off(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_transmitter_off(struct pcicap_ht_host_link_ctrl r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF,
			      val ? PCICAP_HT_HOST_LINK_CTRL_TRANSMITTER_OFF : 0);
	return r;
}

/* CRC error of each byte lane */
static inline uint16_t
pcicap_ht_host_link_ctrl_crc_error(struct pcicap_ht_host_link_ctrl r)
{
	return (uint16_t)((r.raw & PCICAP_HT_HOST_LINK_CTRL_CRC_ERROR) >> 8);
}

/* Isochronous flow control */
static inline bool
pcicap_ht_host_link_ctrl_isochronous_enable(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_isochronous_enable(struct pcicap_ht_host_link_ctrl r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE,
			      val ? PCICAP_HT_HOST_LINK_CTRL_ISOCHRONOUS_ENABLE : 0);
	return r;
}

/* LDTSTOP# tristate enable */
static inline bool
pcicap_ht_host_link_ctrl_ldtstop_tristate(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_ldtstop_tristate(struct pcicap_ht_host_link_ctrl r,
					      bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE,
			      val ? PCICAP_HT_HOST_LINK_CTRL_LDTSTOP_TRISTATE : 0);
	return r;
}

/* Holds CTL longer */
static inline bool
pcicap_ht_host_link_ctrl_extended_ctl_time(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_extended_ctl_time(struct pcicap_ht_host_link_ctrl r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME,
			      val ? PCICAP_HT_HOST_LINK_CTRL_EXTENDED_CTL_TIME : 0);
	return r;
}

/* 64-bit addresses */
static inline bool
pcicap_ht_host_link_ctrl_addressing64(struct pcicap_ht_host_link_ctrl r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_ctrl
pcicap_ht_host_link_ctrl_set_addressing64(struct pcicap_ht_host_link_ctrl r,
					  bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64,
			      val ? PCICAP_HT_HOST_LINK_CTRL_ADDRESSING64 : 0);
	return r;
}

/**
 * pcicap_ht_host_read_link_ctrl() - read: Controls the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_link_ctrl(const struct pcicap_ht_host *v,
			      struct pcicap_ht_host_link_ctrl *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_LINK_CTRL,
				  &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_update_link_ctrl(const struct pcicap_ht_host *v, uint16_t mask,
				struct pcicap_ht_host_link_ctrl val)
{
	struct pcicap_ht_host_link_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_HOST_LINK_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_link_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_LINK_CTRL,
				 (uint16_t)((old.raw & PCICAP_HT_HOST_LINK_CTRL_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ht_host_clear_link_ctrl() - clear bits by writing 1: Controls the link
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_clear_link_ctrl(const struct pcicap_ht_host *v, uint16_t bits)
{
	struct pcicap_ht_host_link_ctrl old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_HOST_LINK_CTRL_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_host_read_link_ctrl(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_HT_HOST_LINK_CTRL_KEEP_MASK));
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_LINK_CTRL, bits);
}

/* Link configuration: widths of the link */
struct pcicap_ht_host_link_config {
	uint16_t raw;
};

/* Widest width in */
static inline uint16_t
pcicap_ht_host_link_config_max_width_in(struct pcicap_ht_host_link_config r)
{
	return (uint16_t)(r.raw & PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_IN);
}

/* Doubleword flow control in is supported */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_in(struct pcicap_ht_host_link_config r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN) != 0;
}

/* Widest width out */
static inline uint16_t
pcicap_ht_host_link_config_max_width_out(struct pcicap_ht_host_link_config r)
{
	return (uint16_t)((r.raw & PCICAP_HT_HOST_LINK_CONFIG_MAX_WIDTH_OUT) >> 4);
}

/* Doubleword flow control out is supported */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_out(struct pcicap_ht_host_link_config r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT) != 0;
}

/* Width in */
static inline uint16_t
pcicap_ht_host_link_config_width_in(struct pcicap_ht_host_link_config r)
{
	return (uint16_t)((r.raw & PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_config
pcicap_ht_host_link_config_set_width_in(struct pcicap_ht_host_link_config r,
					uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CONFIG_WIDTH_IN,
			      (uint32_t)val << 8);
	return r;
}

/* Doubleword flow control in is enabled */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_in_enable(struct pcicap_ht_host_link_config r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_config
pcicap_ht_host_link_config_set_dw_flow_control_in_enable(struct pcicap_ht_host_link_config r,
							 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE,
			      val ? PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_IN_ENABLE : 0);
	return r;
}

/* Width out */
static inline uint16_t
pcicap_ht_host_link_config_width_out(struct pcicap_ht_host_link_config r)
{
	return (uint16_t)((r.raw & PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT) >> 12);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_config
pcicap_ht_host_link_config_set_width_out(struct pcicap_ht_host_link_config r,
					 uint16_t val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_LINK_CONFIG_WIDTH_OUT,
			      (uint32_t)val << 12);
	return r;
}

/* Doubleword flow control out is enabled */
static inline bool
pcicap_ht_host_link_config_dw_flow_control_out_enable(struct pcicap_ht_host_link_config r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_config
pcicap_ht_host_link_config_set_dw_flow_control_out_enable(struct pcicap_ht_host_link_config r,
							  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE,
			      val ? PCICAP_HT_HOST_LINK_CONFIG_DW_FLOW_CONTROL_OUT_ENABLE : 0);
	return r;
}

/**
 * pcicap_ht_host_read_link_config() - read: Link configuration: widths of
 * the link
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_link_config(const struct pcicap_ht_host *v,
				struct pcicap_ht_host_link_config *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_LINK_CONFIG,
				  &val->raw);
}

/**
 * pcicap_ht_host_write_link_config() - write: Link configuration: widths of
 * the link
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_write_link_config(const struct pcicap_ht_host *v,
				 struct pcicap_ht_host_link_config val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_LINK_CONFIG,
				   (uint16_t)(val.raw & PCICAP_HT_HOST_LINK_CONFIG_WRITE_MASK));
}

/**
 * pcicap_ht_host_update_link_config() - change bits: Link configuration: widths
 * of the link
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
pcicap_ht_host_update_link_config(const struct pcicap_ht_host *v, uint16_t mask,
				  struct pcicap_ht_host_link_config val)
{
	struct pcicap_ht_host_link_config old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_HOST_LINK_CONFIG_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_link_config(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_LINK_CONFIG,
				 (uint16_t)((old.raw & PCICAP_HT_HOST_LINK_CONFIG_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/* Revision of the specification */
struct pcicap_ht_host_revision {
	uint8_t raw;
};

/* Minor revision */
static inline uint8_t
pcicap_ht_host_revision_minor(struct pcicap_ht_host_revision r)
{
	return (uint8_t)(r.raw & PCICAP_HT_HOST_REVISION_MINOR);
}

/* Major revision */
static inline uint8_t
pcicap_ht_host_revision_major(struct pcicap_ht_host_revision r)
{
	return (uint8_t)((r.raw & PCICAP_HT_HOST_REVISION_MAJOR) >> 5);
}

/**
 * pcicap_ht_host_read_revision() - read: Revision of the specification
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_revision(const struct pcicap_ht_host *v,
			     struct pcicap_ht_host_revision *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_REVISION, &val->raw);
}

/* Clock and errors */
struct pcicap_ht_host_link_freq_error {
	uint8_t raw;
};

/* Transmitter clock frequency */
static inline uint8_t
pcicap_ht_host_link_freq_error_frequency(struct pcicap_ht_host_link_freq_error r)
{
	return (uint8_t)(r.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_link_freq_error
pcicap_ht_host_link_freq_error_set_frequency(struct pcicap_ht_host_link_freq_error r,
					     uint8_t val)
{
	r.raw = pcicap_with8(r.raw, PCICAP_HT_HOST_LINK_FREQ_ERROR_FREQUENCY,
			     val);
	return r;
}

/* Protocol error */
static inline bool
pcicap_ht_host_link_freq_error_protocol_error(struct pcicap_ht_host_link_freq_error r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_PROTOCOL_ERROR) != 0;
}

/* Overflow error */
static inline bool
pcicap_ht_host_link_freq_error_overflow_error(struct pcicap_ht_host_link_freq_error r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_OVERFLOW_ERROR) != 0;
}

/* End of chain error */
static inline bool
pcicap_ht_host_link_freq_error_end_of_chain_error(struct pcicap_ht_host_link_freq_error r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_END_OF_CHAIN_ERROR) != 0;
}

/* CTL timeout */
static inline bool
pcicap_ht_host_link_freq_error_ctl_timeout(struct pcicap_ht_host_link_freq_error r)
{
	return (r.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_CTL_TIMEOUT) != 0;
}

/**
 * pcicap_ht_host_read_link_freq_error() - read: Clock and errors
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_link_freq_error(const struct pcicap_ht_host *v,
				    struct pcicap_ht_host_link_freq_error *val)
{
	return pcicap_view_read8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				 &val->raw);
}

/**
 * pcicap_ht_host_write_link_freq_error() - write: Clock and errors
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_write_link_freq_error(const struct pcicap_ht_host *v,
				     struct pcicap_ht_host_link_freq_error val)
{
	return pcicap_view_write8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				  (uint8_t)(val.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_WRITE_MASK));
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_update_link_freq_error(const struct pcicap_ht_host *v,
				      uint8_t mask,
				      struct pcicap_ht_host_link_freq_error val)
{
	struct pcicap_ht_host_link_freq_error old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_HOST_LINK_FREQ_ERROR_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_link_freq_error(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				(uint8_t)((old.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_KEEP_MASK & ~(uint32_t)mask) |
					  val.raw));
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_clear_link_freq_error(const struct pcicap_ht_host *v,
				     uint8_t bits)
{
	struct pcicap_ht_host_link_freq_error old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_HOST_LINK_FREQ_ERROR_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_host_read_link_freq_error(v, &old);
	if (ret)
		return ret;
	bits = (uint8_t)(bits |
			 (old.raw & PCICAP_HT_HOST_LINK_FREQ_ERROR_KEEP_MASK));
	return pcicap_view_write8(&v->view, PCICAP_HT_HOST_LINK_FREQ_ERROR,
				  bits);
}

/* Clocks */
struct pcicap_ht_host_link_freq_cap {
	uint16_t raw;
};

/* Clocks */
static inline uint16_t
pcicap_ht_host_link_freq_cap_frequencies(struct pcicap_ht_host_link_freq_cap r)
{
	return (uint16_t)(r.raw & PCICAP_HT_HOST_LINK_FREQ_CAP_FREQUENCIES);
}

/**
 * pcicap_ht_host_read_link_freq_cap() - read: Clocks
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_link_freq_cap(const struct pcicap_ht_host *v,
				  struct pcicap_ht_host_link_freq_cap *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_LINK_FREQ_CAP,
				  &val->raw);
}

/* Feature capabilities */
struct pcicap_ht_host_feature {
	uint16_t raw;
};

/* Isochronous flow control */
static inline bool
pcicap_ht_host_feature_isochronous(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_ISOCHRONOUS) != 0;
}

/* LDTSTOP# */
static inline bool
pcicap_ht_host_feature_ldtstop(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_LDTSTOP) != 0;
}

/* CRC test mode */
static inline bool
pcicap_ht_host_feature_crc_test(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_CRC_TEST) != 0;
}

/* Needs CTL longer */
static inline bool
pcicap_ht_host_feature_extended_ctl_time(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_EXTENDED_CTL_TIME) != 0;
}

/* 64-bit addresses */
static inline bool
pcicap_ht_host_feature_addressing64(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_ADDRESSING64) != 0;
}

/* UnitID reordering is disabled */
static inline bool
pcicap_ht_host_feature_unitid_reorder_disable(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_feature
pcicap_ht_host_feature_set_unitid_reorder_disable(struct pcicap_ht_host_feature r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE,
			      val ? PCICAP_HT_HOST_FEATURE_UNITID_REORDER_DISABLE : 0);
	return r;
}

/* Extended registers, from 10h on, are implemented */
static inline bool
pcicap_ht_host_feature_extended_registers(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_EXTENDED_REGISTERS) != 0;
}

/* Upstream configuration requests are enabled */
static inline bool
pcicap_ht_host_feature_upstream_config_enable(struct pcicap_ht_host_feature r)
{
	return (r.raw & PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_feature
pcicap_ht_host_feature_set_upstream_config_enable(struct pcicap_ht_host_feature r,
						  bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE,
			      val ? PCICAP_HT_HOST_FEATURE_UPSTREAM_CONFIG_ENABLE : 0);
	return r;
}

/**
 * pcicap_ht_host_read_feature() - read: Feature capabilities
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_feature(const struct pcicap_ht_host *v,
			    struct pcicap_ht_host_feature *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_FEATURE, &val->raw);
}

/**
 * pcicap_ht_host_update_feature() - change bits: Feature capabilities
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
pcicap_ht_host_update_feature(const struct pcicap_ht_host *v, uint16_t mask,
			      struct pcicap_ht_host_feature val)
{
	struct pcicap_ht_host_feature old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_HOST_FEATURE_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_feature(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_FEATURE,
				 (uint16_t)((old.raw & PCICAP_HT_HOST_FEATURE_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * pcicap_ht_host_read_enumeration_scratch() - read: Scratchpad for
 * enumeration software
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_enumeration_scratch(const struct pcicap_ht_host *v,
					uint16_t *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				  val);
}

/**
 * pcicap_ht_host_write_enumeration_scratch() - write: Scratchpad for
 * enumeration software
 * @v: the view
 * @val: the value
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_write_enumeration_scratch(const struct pcicap_ht_host *v,
					 uint16_t val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				   val);
}

/**
 * pcicap_ht_host_update_enumeration_scratch() - change bits: Scratchpad for
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
pcicap_ht_host_update_enumeration_scratch(const struct pcicap_ht_host *v,
					  uint16_t mask, uint16_t val)
{
	uint16_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_enumeration_scratch(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_ENUMERATION_SCRATCH,
				 (uint16_t)((old & ~(uint32_t)mask) | val));
}

/* What errors do */
struct pcicap_ht_host_error_handling {
	uint16_t raw;
};

/* Protocol errors cause sync flooding */
static inline bool
pcicap_ht_host_error_handling_protocol_flood(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_protocol_flood(struct pcicap_ht_host_error_handling r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FLOOD : 0);
	return r;
}

/* Overflow errors cause sync flooding */
static inline bool
pcicap_ht_host_error_handling_overflow_flood(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_overflow_flood(struct pcicap_ht_host_error_handling r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FLOOD : 0);
	return r;
}

/* Protocol errors are fatal */
static inline bool
pcicap_ht_host_error_handling_protocol_fatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_protocol_fatal(struct pcicap_ht_host_error_handling r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_FATAL : 0);
	return r;
}

/* Overflow errors are fatal */
static inline bool
pcicap_ht_host_error_handling_overflow_fatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_overflow_fatal(struct pcicap_ht_host_error_handling r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_FATAL : 0);
	return r;
}

/* End of chain errors are fatal */
static inline bool
pcicap_ht_host_error_handling_end_of_chain_fatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_end_of_chain_fatal(struct pcicap_ht_host_error_handling r,
						     bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_FATAL : 0);
	return r;
}

/* Response errors are fatal */
static inline bool
pcicap_ht_host_error_handling_response_fatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_response_fatal(struct pcicap_ht_host_error_handling r,
						 bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_FATAL : 0);
	return r;
}

/* CRC errors are fatal */
static inline bool
pcicap_ht_host_error_handling_crc_fatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_crc_fatal(struct pcicap_ht_host_error_handling r,
					    bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_CRC_FATAL : 0);
	return r;
}

/* System errors are fatal */
static inline bool
pcicap_ht_host_error_handling_serr_fatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_serr_fatal(struct pcicap_ht_host_error_handling r,
					     bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_SERR_FATAL : 0);
	return r;
}

/* The chain failed */
static inline bool
pcicap_ht_host_error_handling_chain_fail(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_CHAIN_FAIL) != 0;
}

/* Response error: a response without a request */
static inline bool
pcicap_ht_host_error_handling_response_error(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_ERROR) != 0;
}

/* Protocol errors are non-fatal */
static inline bool
pcicap_ht_host_error_handling_protocol_nonfatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_protocol_nonfatal(struct pcicap_ht_host_error_handling r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_PROTOCOL_NONFATAL : 0);
	return r;
}

/* Overflow errors are non-fatal */
static inline bool
pcicap_ht_host_error_handling_overflow_nonfatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_overflow_nonfatal(struct pcicap_ht_host_error_handling r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_OVERFLOW_NONFATAL : 0);
	return r;
}

/* End of chain errors are non-fatal */
static inline bool
pcicap_ht_host_error_handling_end_of_chain_nonfatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_end_of_chain_nonfatal(struct pcicap_ht_host_error_handling r,
							bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_END_OF_CHAIN_NONFATAL : 0);
	return r;
}

/* Response errors are non-fatal */
static inline bool
pcicap_ht_host_error_handling_response_nonfatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_response_nonfatal(struct pcicap_ht_host_error_handling r,
						    bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_RESPONSE_NONFATAL : 0);
	return r;
}

/* CRC errors are non-fatal */
static inline bool
pcicap_ht_host_error_handling_crc_nonfatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_crc_nonfatal(struct pcicap_ht_host_error_handling r,
					       bool val)
{
	r.raw = pcicap_with16(r.raw, PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_CRC_NONFATAL : 0);
	return r;
}

/* System errors are non-fatal */
static inline bool
pcicap_ht_host_error_handling_serr_nonfatal(struct pcicap_ht_host_error_handling r)
{
	return (r.raw & PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_ht_host_error_handling
pcicap_ht_host_error_handling_set_serr_nonfatal(struct pcicap_ht_host_error_handling r,
						bool val)
{
	r.raw = pcicap_with16(r.raw,
			      PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL,
			      val ? PCICAP_HT_HOST_ERROR_HANDLING_SERR_NONFATAL : 0);
	return r;
}

/**
 * pcicap_ht_host_read_error_handling() - read: What errors do
 * @v: the view
 * @val: its value, 16 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_error_handling(const struct pcicap_ht_host *v,
				   struct pcicap_ht_host_error_handling *val)
{
	return pcicap_view_read16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING,
				  &val->raw);
}

/**
 * pcicap_ht_host_write_error_handling() - write: What errors do
 * @v: the view
 * @val: the value; bits that cannot be written are written as 0
 *
 * Return: 0, -ENXIO (not in this layout), -EPERM (read-only handle), or the
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_write_error_handling(const struct pcicap_ht_host *v,
				    struct pcicap_ht_host_error_handling val)
{
	return pcicap_view_write16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING,
				   (uint16_t)(val.raw & PCICAP_HT_HOST_ERROR_HANDLING_WRITE_MASK));
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_update_error_handling(const struct pcicap_ht_host *v,
				     uint16_t mask,
				     struct pcicap_ht_host_error_handling val)
{
	struct pcicap_ht_host_error_handling old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_HT_HOST_ERROR_HANDLING_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_error_handling(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put16(&v->view, PCICAP_HT_HOST_ERROR_HANDLING,
				 (uint16_t)((old.raw & PCICAP_HT_HOST_ERROR_HANDLING_KEEP_MASK & ~(uint32_t)mask) |
					    val.raw));
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_clear_error_handling(const struct pcicap_ht_host *v,
				    uint16_t bits)
{
	struct pcicap_ht_host_error_handling old;
	int ret;

	if (bits & ~(uint32_t)PCICAP_HT_HOST_ERROR_HANDLING_W1C_MASK)
		return -EPERM;
	ret = pcicap_ht_host_read_error_handling(v, &old);
	if (ret)
		return ret;
	bits = (uint16_t)(bits |
			  (old.raw & PCICAP_HT_HOST_ERROR_HANDLING_KEEP_MASK));
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
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_memory_base_upper(const struct pcicap_ht_host *v,
				      uint8_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_write_memory_base_upper(const struct pcicap_ht_host *v,
				       uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_update_memory_base_upper(const struct pcicap_ht_host *v,
					uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_memory_base_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_HOST_MEMORY_BASE_UPPER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * pcicap_ht_host_read_memory_limit_upper() - read: Memory limit address bits 39
 * to 32
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_read_memory_limit_upper(const struct pcicap_ht_host *v,
				       uint8_t *val)
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
 * error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_write_memory_limit_upper(const struct pcicap_ht_host *v,
					uint8_t val)
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_update_memory_limit_upper(const struct pcicap_ht_host *v,
					 uint8_t mask, uint8_t val)
{
	uint8_t old;
	int ret;

	if (val & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_ht_host_read_memory_limit_upper(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put8(&v->view, PCICAP_HT_HOST_MEMORY_LIMIT_UPPER,
				(uint8_t)((old & ~(uint32_t)mask) | val));
}

/**
 * struct pcicap_ht_host_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_ht_host_dwords {
	struct pcicap_ht_host v;
	uint32_t dw[6];
};

/**
 * pcicap_ht_host_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot(const struct pcicap_ht_host *v,
			struct pcicap_ht_host_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 6, &s->dw[0]);
}

/* Controls the chain: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_command(const struct pcicap_ht_host_dwords *s,
				struct pcicap_ht_host_command *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_COMMAND, &val->raw);
}

/* Controls the link: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_link_ctrl(const struct pcicap_ht_host_dwords *s,
				  struct pcicap_ht_host_link_ctrl *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_LINK_CTRL, &val->raw);
}

/*
 * Link configuration: widths of the link: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_link_config(const struct pcicap_ht_host_dwords *s,
				    struct pcicap_ht_host_link_config *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_LINK_CONFIG, &val->raw);
}

/* Revision of the specification: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_revision(const struct pcicap_ht_host_dwords *s,
				 struct pcicap_ht_host_revision *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_REVISION, &val->raw);
}

/* Clock and errors: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_link_freq_error(const struct pcicap_ht_host_dwords *s,
					struct pcicap_ht_host_link_freq_error *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_LINK_FREQ_ERROR, &val->raw);
}

/* Clocks: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_link_freq_cap(const struct pcicap_ht_host_dwords *s,
				      struct pcicap_ht_host_link_freq_cap *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_LINK_FREQ_CAP, &val->raw);
}

/* Feature capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_feature(const struct pcicap_ht_host_dwords *s,
				struct pcicap_ht_host_feature *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_FEATURE, &val->raw);
}

/*
 * Scratchpad for enumeration software: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_enumeration_scratch(const struct pcicap_ht_host_dwords *s,
					    uint16_t *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_ENUMERATION_SCRATCH, val);
}

/* What errors do: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_error_handling(const struct pcicap_ht_host_dwords *s,
				       struct pcicap_ht_host_error_handling *val)
{
	return pcicap_dwords_read16(s->dw, s->v.view.size,
				    PCICAP_HT_HOST_ERROR_HANDLING, &val->raw);
}

/* Memory base address bits 39 to 32: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_memory_base_upper(const struct pcicap_ht_host_dwords *s,
					  uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_MEMORY_BASE_UPPER, val);
}

/*
 * Memory limit address bits 39 to 32: from a snapshot; errors as for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_snapshot_memory_limit_upper(const struct pcicap_ht_host_dwords *s,
					   uint8_t *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_HT_HOST_MEMORY_LIMIT_UPPER, val);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_init(struct pcicap_ht_host *v)
{
	int ret;

	{
		struct pcicap_ht_host_command r;

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

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_find_after(struct pcicap_cfg *cfg, uint32_t after,
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_ht_host_find_next(const struct pcicap_ht_host *prev,
			 struct pcicap_ht_host *v)
{
	return pcicap_ht_host_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_HT_HOST_H */
