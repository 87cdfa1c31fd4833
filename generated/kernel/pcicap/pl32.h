/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 32.0 GT/s
 *
 * Generated from specs/ext/pl32.yaml - do not edit.
 * Source: PCIe Base, Physical Layer 32.0 GT/s Extended Capability; libpci, EDK2
 */
#ifndef PCICAP_PL32_H
#define PCICAP_PL32_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_PL32_ID				0x002a

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: What the port supports */
#define PCICAP_PL32_CAP				0x04
/* hwinit: Can go to the highest speed at once */
#define  PCICAP_PL32_CAP_EQUALIZATION_BYPASS	0x00000001
/* hwinit: Needs no equalization */
#define  PCICAP_PL32_CAP_NO_EQUALIZATION_NEEDED	0x00000002
/* hwinit: PCI Express */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE0	0x00000100
/* hwinit: Training set messages */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE1	0x00000200
/* hwinit: Alternate protocols */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE2	0x00000400
/* hwinit: Usage modes not yet defined */
#define  PCICAP_PL32_CAP_MODIFIED_TS_RESERVED	0x0000f800

/* rws: Controls the port */
#define PCICAP_PL32_CTRL						0x08
/* rws: Equalizes at each speed */
#define  PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE			0x00000001
/* rws: Equalizes even if not needed */
#define  PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE		0x00000002
/* rws: Use of modified training sets */
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE				0x00000700
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_PCI_EXPRESS			0x0
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_ALTERNATE_PROTOCOL		0x2
#define  PCICAP_PL32_CTRL_WRITE_MASK					0x00000703

/* ros, rw1cs, ro: State of the link */
#define PCICAP_PL32_STATUS						0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL32_STATUS_EQUALIZATION_COMPLETE			0x00000001
/* ros: Phase 1 succeeded */
#define  PCICAP_PL32_STATUS_PHASE1_SUCCESSFUL				0x00000002
/* ros: Phase 2 succeeded */
#define  PCICAP_PL32_STATUS_PHASE2_SUCCESSFUL				0x00000004
/* ros: Phase 3 succeeded */
#define  PCICAP_PL32_STATUS_PHASE3_SUCCESSFUL				0x00000008
/* rw1cs: The link asks for equalization */
#define  PCICAP_PL32_STATUS_EQUALIZATION_REQUEST			0x00000010
/* ro: Got modified training sets */
#define  PCICAP_PL32_STATUS_MODIFIED_TS_RECEIVED			0x00000020
/* ro: What the other end asked for */
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL				0x000000c0
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_FULL_EQUALIZATION	0x0
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_EQUALIZATION_BYPASS	0x1
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_NO_EQUALIZATION_NEEDED	0x2
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_MODIFIED_TS		0x3
/* ro: The transmitter precodes */
#define  PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_ON			0x00000100
/* ro: This end asks for precoding */
#define  PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_REQUEST		0x00000200
/* ro: The other end needs no equalization */
#define  PCICAP_PL32_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED		0x00000400
#define  PCICAP_PL32_STATUS_W1C_MASK					0x00000010

/* ros: What was received */
#define PCICAP_PL32_RECEIVED_MODIFIED_TS1				0x10
/* ros: Use of the training set */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE			0x00000007
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE_PCI_EXPRESS		0x0
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE_ALTERNATE_PROTOCOL	0x2
/* ros: Information 1 */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_INFORMATION1			0x0000fff8
/* ros: Who defines the information */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_VENDOR_ID			0xffff0000

/* ros: The rest */
#define PCICAP_PL32_RECEIVED_MODIFIED_TS2						0x14
/* ros: Information 2 */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_INFORMATION2					0x00ffffff
/* ros: State of the negotiation */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS			0x03000000
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_UNSUPPORTED	0x0
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_DISABLED		0x1
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_FAILED		0x2
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_SUCCESSFUL		0x3

/* ros: What was sent */
#define PCICAP_PL32_TRANSMITTED_MODIFIED_TS1					0x18
/* ros: Use of the training set */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE				0x00000007
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE_PCI_EXPRESS			0x0
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE_ALTERNATE_PROTOCOL		0x2
/* ros: Information 1 */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_INFORMATION1			0x0000fff8
/* ros: Who defines the information */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_VENDOR_ID				0xffff0000

/* ros: The rest */
#define PCICAP_PL32_TRANSMITTED_MODIFIED_TS2						0x1c
/* ros: Information 2 */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_INFORMATION2				0x00ffffff
/* ros: State of the negotiation */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS			0x03000000
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_UNSUPPORTED	0x0
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_DISABLED	0x1
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_FAILED		0x2
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_SUCCESSFUL	0x3

/* hwinit: Equalization Control of each lane */
#define PCICAP_PL32_LANE_EQUALIZATION				0x20
/* hwinit: Transmitter preset of the downstream port */
#define  PCICAP_PL32_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x0f
/* hwinit: Transmitter preset of the upstream port */
#define  PCICAP_PL32_LANE_EQUALIZATION_UPSTREAM_TX_PRESET	0xf0
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_pl32_desc;

/**
 * struct pcicap_pl32 - Physical Layer 32.0 GT/s
 * @view: where it is
 * @link_width: read once: the layout depends on it
 *
 * Made by pcicap_pl32_find() only.
 */
struct pcicap_pl32 {
	struct pcicap_view view;
	u32 link_width;
};

/**
 * pcicap_pl32_cap_equalization_bypass() - Can go to the highest speed at once
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_cap_equalization_bypass(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CAP_EQUALIZATION_BYPASS, r);
}

/**
 * pcicap_pl32_cap_no_equalization_needed() - Needs no equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_cap_no_equalization_needed(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CAP_NO_EQUALIZATION_NEEDED, r);
}

/**
 * pcicap_pl32_cap_modified_ts_usage0() - PCI Express
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_cap_modified_ts_usage0(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CAP_MODIFIED_TS_USAGE0, r);
}

/**
 * pcicap_pl32_cap_modified_ts_usage1() - Training set messages
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_cap_modified_ts_usage1(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CAP_MODIFIED_TS_USAGE1, r);
}

/**
 * pcicap_pl32_cap_modified_ts_usage2() - Alternate protocols
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_cap_modified_ts_usage2(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CAP_MODIFIED_TS_USAGE2, r);
}

/**
 * pcicap_pl32_cap_modified_ts_reserved() - Usage modes not yet defined
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_cap_modified_ts_reserved(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CAP_MODIFIED_TS_RESERVED, r);
}

/**
 * pcicap_pl32_read_cap() - read: What the port supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_cap(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_CAP, val);
}

/**
 * pcicap_pl32_ctrl_equalization_bypass_disable() - Equalizes at each speed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_ctrl_equalization_bypass_disable(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE, r);
}

/**
 * pcicap_pl32_ctrl_set_equalization_bypass_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pl32_ctrl_set_equalization_bypass_disable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE) |
	       FIELD_PREP(PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE, val);
}

/**
 * pcicap_pl32_ctrl_no_equalization_needed_disable() - Equalizes even if
 * not needed
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_ctrl_no_equalization_needed_disable(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE, r);
}

/**
 * pcicap_pl32_ctrl_set_no_equalization_needed_disable() - change a field of
 * a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pl32_ctrl_set_no_equalization_needed_disable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE) |
	       FIELD_PREP(PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE, val);
}

/**
 * pcicap_pl32_ctrl_modified_ts_usage() - Use of modified training sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_ctrl_modified_ts_usage(u32 r)
{
	return FIELD_GET(PCICAP_PL32_CTRL_MODIFIED_TS_USAGE, r);
}

/**
 * pcicap_pl32_ctrl_set_modified_ts_usage() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_pl32_ctrl_set_modified_ts_usage(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_PL32_CTRL_MODIFIED_TS_USAGE) |
	       FIELD_PREP(PCICAP_PL32_CTRL_MODIFIED_TS_USAGE, val);
}

/**
 * pcicap_pl32_read_ctrl() - read: Controls the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_ctrl(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_CTRL, val);
}

/**
 * pcicap_pl32_update_ctrl() - change bits: Controls the port
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
static inline int __must_check
pcicap_pl32_update_ctrl(const struct pcicap_pl32 *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_PL32_CTRL_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_pl32_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PL32_CTRL,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * pcicap_pl32_status_equalization_complete() - Equalization at this speed
 * is done
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_equalization_complete(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_EQUALIZATION_COMPLETE, r);
}

/**
 * pcicap_pl32_status_phase1_successful() - Phase 1 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_phase1_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_PHASE1_SUCCESSFUL, r);
}

/**
 * pcicap_pl32_status_phase2_successful() - Phase 2 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_phase2_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_PHASE2_SUCCESSFUL, r);
}

/**
 * pcicap_pl32_status_phase3_successful() - Phase 3 succeeded
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_phase3_successful(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_PHASE3_SUCCESSFUL, r);
}

/**
 * pcicap_pl32_status_equalization_request() - The link asks for equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_equalization_request(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_EQUALIZATION_REQUEST, r);
}

/**
 * pcicap_pl32_status_modified_ts_received() - Got modified training sets
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_modified_ts_received(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_MODIFIED_TS_RECEIVED, r);
}

/**
 * pcicap_pl32_status_enhanced_link_ctrl() - What the other end asked for
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_status_enhanced_link_ctrl(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL, r);
}

/**
 * pcicap_pl32_status_transmitter_precoding_on() - The transmitter precodes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_transmitter_precoding_on(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_ON, r);
}

/**
 * pcicap_pl32_status_transmitter_precoding_request() - This end asks
 * for precoding
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_transmitter_precoding_request(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_REQUEST, r);
}

/**
 * pcicap_pl32_status_no_equalization_needed_received() - The other end needs
 * no equalization
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_pl32_status_no_equalization_needed_received(u32 r)
{
	return FIELD_GET(PCICAP_PL32_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED, r);
}

/**
 * pcicap_pl32_read_status() - read: State of the link
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_status(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_STATUS, val);
}

/**
 * pcicap_pl32_clear_status() - clear bits by writing 1: State of the link
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
static inline int __must_check
pcicap_pl32_clear_status(const struct pcicap_pl32 *v, u32 bits)
{
	if (bits & ~(u32)PCICAP_PL32_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_PL32_STATUS, bits);
}

/**
 * pcicap_pl32_received_modified_ts1_usage() - Use of the training set
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_received_modified_ts1_usage(u32 r)
{
	return FIELD_GET(PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE, r);
}

/**
 * pcicap_pl32_received_modified_ts1_information1() - Information 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_received_modified_ts1_information1(u32 r)
{
	return FIELD_GET(PCICAP_PL32_RECEIVED_MODIFIED_TS1_INFORMATION1, r);
}

/**
 * pcicap_pl32_received_modified_ts1_vendor_id() - Who defines the information
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_received_modified_ts1_vendor_id(u32 r)
{
	return FIELD_GET(PCICAP_PL32_RECEIVED_MODIFIED_TS1_VENDOR_ID, r);
}

/**
 * pcicap_pl32_read_received_modified_ts1() - read: What was received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_received_modified_ts1(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_RECEIVED_MODIFIED_TS1,
				  val);
}

/**
 * pcicap_pl32_received_modified_ts2_information2() - Information 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_received_modified_ts2_information2(u32 r)
{
	return FIELD_GET(PCICAP_PL32_RECEIVED_MODIFIED_TS2_INFORMATION2, r);
}

/**
 * pcicap_pl32_received_modified_ts2_alternate_protocol_status() - State of
 * the negotiation
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_received_modified_ts2_alternate_protocol_status(u32 r)
{
	return FIELD_GET(PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS,
			 r);
}

/**
 * pcicap_pl32_read_received_modified_ts2() - read: The rest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_received_modified_ts2(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_RECEIVED_MODIFIED_TS2,
				  val);
}

/**
 * pcicap_pl32_transmitted_modified_ts1_usage() - Use of the training set
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_transmitted_modified_ts1_usage(u32 r)
{
	return FIELD_GET(PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE, r);
}

/**
 * pcicap_pl32_transmitted_modified_ts1_information1() - Information 1
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_transmitted_modified_ts1_information1(u32 r)
{
	return FIELD_GET(PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_INFORMATION1, r);
}

/**
 * pcicap_pl32_transmitted_modified_ts1_vendor_id() - Who defines
 * the information
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_transmitted_modified_ts1_vendor_id(u32 r)
{
	return FIELD_GET(PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_VENDOR_ID, r);
}

/**
 * pcicap_pl32_read_transmitted_modified_ts1() - read: What was sent
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_transmitted_modified_ts1(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1, val);
}

/**
 * pcicap_pl32_transmitted_modified_ts2_information2() - Information 2
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_transmitted_modified_ts2_information2(u32 r)
{
	return FIELD_GET(PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_INFORMATION2, r);
}

/**
 * pcicap_pl32_transmitted_modified_ts2_alternate_protocol_status() - State of
 * the negotiation
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_pl32_transmitted_modified_ts2_alternate_protocol_status(u32 r)
{
	return FIELD_GET(PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS,
			 r);
}

/**
 * pcicap_pl32_read_transmitted_modified_ts2() - read: The rest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_pl32_read_transmitted_modified_ts2(const struct pcicap_pl32 *v, u32 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2, val);
}

/**
 * pcicap_pl32_lane_equalization_downstream_tx_preset() - Transmitter preset of
 * the downstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pl32_lane_equalization_downstream_tx_preset(u8 r)
{
	return FIELD_GET(PCICAP_PL32_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET, r);
}

/**
 * pcicap_pl32_lane_equalization_upstream_tx_preset() - Transmitter preset of
 * the upstream port
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_pl32_lane_equalization_upstream_tx_preset(u8 r)
{
	return FIELD_GET(PCICAP_PL32_LANE_EQUALIZATION_UPSTREAM_TX_PRESET, r);
}

/**
 * pcicap_pl32_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the access.
 */
static inline int __must_check
pcicap_pl32_read_lane_equalization(const struct pcicap_pl32 *v,
				   unsigned int index, u8 *val)
{
	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 PCICAP_PL32_LANE_EQUALIZATION + index * 1,
				 val);
}

/**
 * struct pcicap_pl32_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pl32_dwords {
	struct pcicap_pl32 v;
	u32 dw[16];
};

/**
 * pcicap_pl32_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pl32_snapshot(const struct pcicap_pl32 *v, struct pcicap_pl32_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = U32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 15, &s->dw[1]);
}

/**
 * pcicap_pl32_snapshot_cap() - from a snapshot: What the port supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_cap(const struct pcicap_pl32_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL32_CAP,
				    val);
}

/**
 * pcicap_pl32_snapshot_ctrl() - from a snapshot: Controls the port
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_ctrl(const struct pcicap_pl32_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL32_CTRL,
				    val);
}

/**
 * pcicap_pl32_snapshot_status() - from a snapshot: State of the link
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_status(const struct pcicap_pl32_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL32_STATUS,
				    val);
}

/**
 * pcicap_pl32_snapshot_received_modified_ts1() - from a snapshot: What
 * was received
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_received_modified_ts1(const struct pcicap_pl32_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_RECEIVED_MODIFIED_TS1, val);
}

/**
 * pcicap_pl32_snapshot_received_modified_ts2() - from a snapshot: The rest
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_received_modified_ts2(const struct pcicap_pl32_dwords *s,
					   u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_RECEIVED_MODIFIED_TS2, val);
}

/**
 * pcicap_pl32_snapshot_transmitted_modified_ts1() - from a snapshot: What
 * was sent
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_transmitted_modified_ts1(const struct pcicap_pl32_dwords *s,
					      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_TRANSMITTED_MODIFIED_TS1, val);
}

/**
 * pcicap_pl32_snapshot_transmitted_modified_ts2() - from a snapshot: The rest
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_transmitted_modified_ts2(const struct pcicap_pl32_dwords *s,
					      u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_TRANSMITTED_MODIFIED_TS2, val);
}

/**
 * pcicap_pl32_snapshot_lane_equalization() - from a snapshot: Equalization
 * Control of each lane
 * @s: the snapshot
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ERANGE (no such element), -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_pl32_snapshot_lane_equalization(const struct pcicap_pl32_dwords *s,
				       unsigned int index, u8 *val)
{
	const struct pcicap_pl32 *v = &s->v;

	*val = U8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_PL32_LANE_EQUALIZATION + index * 1,
				   val);
}

/**
 * pcicap_pl32_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_pl32_init(struct pcicap_pl32 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		u32 end = 32;

		end = pcicap_raise32(end, 0x20, v->link_width, 1);
		pcicap_view_clamp(&v->view, (end + 3) & ~3U);
	}
	return 0;
}

/**
 * pcicap_pl32_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_pl32_find().
 */
static inline int __must_check
pcicap_pl32_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_pl32 *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_EXTENDED, 0x002a, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_pl32_init(v);
}

/**
 * pcicap_pl32_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_pl32_find(struct pcicap_cfg *cfg, struct pcicap_pl32 *v)
{
	return pcicap_pl32_find_after(cfg, 0, v);
}

/**
 * pcicap_pl32_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_pl32_find().
 */
static inline int __must_check
pcicap_pl32_find_next(const struct pcicap_pl32 *prev, struct pcicap_pl32 *v)
{
	return pcicap_pl32_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_PL32_H */
