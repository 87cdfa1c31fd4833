/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Physical Layer 32.0 GT/s
 *
 * Generated from specs/ext/pl32.yaml - do not edit.
 * Source: PCIe Base, Physical Layer 32.0 GT/s Extended Capability; libpci, EDK2
 */
#ifndef PCICAP_PL32_H
#define PCICAP_PL32_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_PL32_ID				0x002a

/* Registers: offset from the start of the capability; fields: mask, access */

/* hwinit: 32.0 GT/s capabilities */
#define PCICAP_PL32_CAP				0x04
/* hwinit: Equalization bypass to the highest rate is supported */
#define  PCICAP_PL32_CAP_EQUALIZATION_BYPASS	0x00000001
/* hwinit: Needs no equalization */
#define  PCICAP_PL32_CAP_NO_EQUALIZATION_NEEDED	0x00000002
/* hwinit: PCI Express */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE0	0x00000100
/* hwinit: Training set messages */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE1	0x00000200
/* hwinit: Alternate protocols */
#define  PCICAP_PL32_CAP_MODIFIED_TS_USAGE2	0x00000400
/* hwinit: Reserved modified training set usage modes */
#define  PCICAP_PL32_CAP_MODIFIED_TS_RESERVED	0x0000f800

/* rws: Controls the port */
#define PCICAP_PL32_CTRL						0x08
/* rws: Equalization bypass to the highest rate is disabled */
#define  PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE			0x00000001
/* rws: No equalization needed is disabled */
#define  PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE		0x00000002
/* rws: Modified training set usage mode selected */
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE				0x00000700
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_PCI_EXPRESS			0x0
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_PL32_CTRL_MODIFIED_TS_USAGE_ALTERNATE_PROTOCOL		0x2
#define  PCICAP_PL32_CTRL_WRITE_MASK					0x00000703

/* ros, rw1cs, ro: 32.0 GT/s status */
#define PCICAP_PL32_STATUS						0x0c
/* ros: Equalization at this speed is done */
#define  PCICAP_PL32_STATUS_EQUALIZATION_COMPLETE			0x00000001
/* ros: Phase 1 succeeded */
#define  PCICAP_PL32_STATUS_PHASE1_SUCCESSFUL				0x00000002
/* ros: Phase 2 succeeded */
#define  PCICAP_PL32_STATUS_PHASE2_SUCCESSFUL				0x00000004
/* ros: Phase 3 succeeded */
#define  PCICAP_PL32_STATUS_PHASE3_SUCCESSFUL				0x00000008
/* rw1cs: Link equalization is requested */
#define  PCICAP_PL32_STATUS_EQUALIZATION_REQUEST			0x00000010
/* ro: Modified training sets were received */
#define  PCICAP_PL32_STATUS_MODIFIED_TS_RECEIVED			0x00000020
/* ro: Receiver enhanced link behavior control */
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL				0x000000c0
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_FULL_EQUALIZATION	0x0
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_EQUALIZATION_BYPASS	0x1
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_NO_EQUALIZATION_NEEDED	0x2
#define  PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL_MODIFIED_TS		0x3
/* ro: The transmitter precodes */
#define  PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_ON			0x00000100
/* ro: Transmitter precoding is requested */
#define  PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_REQUEST		0x00000200
/* ro: No equalization needed was received */
#define  PCICAP_PL32_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED		0x00000400
#define  PCICAP_PL32_STATUS_W1C_MASK					0x00000010

/* ros: What was received */
#define PCICAP_PL32_RECEIVED_MODIFIED_TS1				0x10
/* ros: Modified training set usage */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE			0x00000007
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE_PCI_EXPRESS		0x0
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE_ALTERNATE_PROTOCOL	0x2
/* ros: Information 1 */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_INFORMATION1			0x0000fff8
/* ros: Vendor ID of the information's owner */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS1_VENDOR_ID			0xffff0000

/* ros: The rest */
#define PCICAP_PL32_RECEIVED_MODIFIED_TS2						0x14
/* ros: Information 2 */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_INFORMATION2					0x00ffffff
/* ros: Alternate protocol negotiation status */
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS			0x03000000
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_UNSUPPORTED	0x0
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_DISABLED		0x1
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_FAILED		0x2
#define  PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_SUCCESSFUL		0x3

/* ros: What was sent */
#define PCICAP_PL32_TRANSMITTED_MODIFIED_TS1					0x18
/* ros: Modified training set usage */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE				0x00000007
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE_PCI_EXPRESS			0x0
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE_TRAINING_SET_MESSAGE	0x1
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE_ALTERNATE_PROTOCOL		0x2
/* ros: Information 1 */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_INFORMATION1			0x0000fff8
/* ros: Vendor ID of the information's owner */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_VENDOR_ID				0xffff0000

/* ros: The rest */
#define PCICAP_PL32_TRANSMITTED_MODIFIED_TS2						0x1c
/* ros: Information 2 */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_INFORMATION2				0x00ffffff
/* ros: Alternate protocol negotiation status */
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS			0x03000000
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_UNSUPPORTED	0x0
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_DISABLED	0x1
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_FAILED		0x2
#define  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS_SUCCESSFUL	0x3

/* hwinit: Equalization Control of each lane */
#define PCICAP_PL32_LANE_EQUALIZATION				0x20
/* hwinit: Downstream port transmitter preset */
#define  PCICAP_PL32_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET	0x0f
/* hwinit: Upstream port transmitter preset */
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
	uint32_t link_width;
};

/* 32.0 GT/s capabilities */
struct pcicap_pl32_cap {
	uint32_t raw;
};

/* Equalization bypass to the highest rate is supported */
static inline bool
pcicap_pl32_cap_equalization_bypass(struct pcicap_pl32_cap r)
{
	return (r.raw & PCICAP_PL32_CAP_EQUALIZATION_BYPASS) != 0;
}

/* Needs no equalization */
static inline bool
pcicap_pl32_cap_no_equalization_needed(struct pcicap_pl32_cap r)
{
	return (r.raw & PCICAP_PL32_CAP_NO_EQUALIZATION_NEEDED) != 0;
}

/* PCI Express */
static inline bool
pcicap_pl32_cap_modified_ts_usage0(struct pcicap_pl32_cap r)
{
	return (r.raw & PCICAP_PL32_CAP_MODIFIED_TS_USAGE0) != 0;
}

/* Training set messages */
static inline bool
pcicap_pl32_cap_modified_ts_usage1(struct pcicap_pl32_cap r)
{
	return (r.raw & PCICAP_PL32_CAP_MODIFIED_TS_USAGE1) != 0;
}

/* Alternate protocols */
static inline bool
pcicap_pl32_cap_modified_ts_usage2(struct pcicap_pl32_cap r)
{
	return (r.raw & PCICAP_PL32_CAP_MODIFIED_TS_USAGE2) != 0;
}

/* Reserved modified training set usage modes */
static inline uint32_t
pcicap_pl32_cap_modified_ts_reserved(struct pcicap_pl32_cap r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_CAP_MODIFIED_TS_RESERVED) >> 11);
}

/**
 * pcicap_pl32_read_cap() - read: 32.0 GT/s capabilities
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_cap(const struct pcicap_pl32 *v, struct pcicap_pl32_cap *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_CAP, &val->raw);
}

/* Controls the port */
struct pcicap_pl32_ctrl {
	uint32_t raw;
};

/* Equalization bypass to the highest rate is disabled */
static inline bool
pcicap_pl32_ctrl_equalization_bypass_disable(struct pcicap_pl32_ctrl r)
{
	return (r.raw & PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pl32_ctrl
pcicap_pl32_ctrl_set_equalization_bypass_disable(struct pcicap_pl32_ctrl r,
						 bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE,
			      val ? PCICAP_PL32_CTRL_EQUALIZATION_BYPASS_DISABLE : 0);
	return r;
}

/* No equalization needed is disabled */
static inline bool
pcicap_pl32_ctrl_no_equalization_needed_disable(struct pcicap_pl32_ctrl r)
{
	return (r.raw & PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pl32_ctrl
pcicap_pl32_ctrl_set_no_equalization_needed_disable(struct pcicap_pl32_ctrl r,
						    bool val)
{
	r.raw = pcicap_with32(r.raw,
			      PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE,
			      val ? PCICAP_PL32_CTRL_NO_EQUALIZATION_NEEDED_DISABLE : 0);
	return r;
}

/* Modified training set usage mode selected */
static inline uint32_t
pcicap_pl32_ctrl_modified_ts_usage(struct pcicap_pl32_ctrl r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_CTRL_MODIFIED_TS_USAGE) >> 8);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_pl32_ctrl
pcicap_pl32_ctrl_set_modified_ts_usage(struct pcicap_pl32_ctrl r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_PL32_CTRL_MODIFIED_TS_USAGE,
			      (uint32_t)val << 8);
	return r;
}

/**
 * pcicap_pl32_read_ctrl() - read: Controls the port
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_ctrl(const struct pcicap_pl32 *v, struct pcicap_pl32_ctrl *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_CTRL, &val->raw);
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
PCICAP_MUST_CHECK static inline int
pcicap_pl32_update_ctrl(const struct pcicap_pl32 *v, uint32_t mask,
			struct pcicap_pl32_ctrl val)
{
	struct pcicap_pl32_ctrl old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_PL32_CTRL_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_pl32_read_ctrl(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_PL32_CTRL,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/* 32.0 GT/s status */
struct pcicap_pl32_status {
	uint32_t raw;
};

/* Equalization at this speed is done */
static inline bool
pcicap_pl32_status_equalization_complete(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_EQUALIZATION_COMPLETE) != 0;
}

/* Phase 1 succeeded */
static inline bool
pcicap_pl32_status_phase1_successful(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_PHASE1_SUCCESSFUL) != 0;
}

/* Phase 2 succeeded */
static inline bool
pcicap_pl32_status_phase2_successful(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_PHASE2_SUCCESSFUL) != 0;
}

/* Phase 3 succeeded */
static inline bool
pcicap_pl32_status_phase3_successful(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_PHASE3_SUCCESSFUL) != 0;
}

/* Link equalization is requested */
static inline bool
pcicap_pl32_status_equalization_request(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_EQUALIZATION_REQUEST) != 0;
}

/* Modified training sets were received */
static inline bool
pcicap_pl32_status_modified_ts_received(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_MODIFIED_TS_RECEIVED) != 0;
}

/* Receiver enhanced link behavior control */
static inline uint32_t
pcicap_pl32_status_enhanced_link_ctrl(struct pcicap_pl32_status r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_STATUS_ENHANCED_LINK_CTRL) >> 6);
}

/* The transmitter precodes */
static inline bool
pcicap_pl32_status_transmitter_precoding_on(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_ON) != 0;
}

/* Transmitter precoding is requested */
static inline bool
pcicap_pl32_status_transmitter_precoding_request(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_TRANSMITTER_PRECODING_REQUEST) != 0;
}

/* No equalization needed was received */
static inline bool
pcicap_pl32_status_no_equalization_needed_received(struct pcicap_pl32_status r)
{
	return (r.raw & PCICAP_PL32_STATUS_NO_EQUALIZATION_NEEDED_RECEIVED) != 0;
}

/**
 * pcicap_pl32_read_status() - read: 32.0 GT/s status
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_status(const struct pcicap_pl32 *v,
			struct pcicap_pl32_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_STATUS, &val->raw);
}

/**
 * pcicap_pl32_clear_status() - clear bits by writing 1: 32.0 GT/s status
 * @v: the view
 * @bits: the bits to clear; all must be of that kind
 *
 * Return: 0, -EPERM (a bit of @bits is not of that kind), or as for reading
 * and writing.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_clear_status(const struct pcicap_pl32 *v, uint32_t bits)
{
	if (bits & ~(uint32_t)PCICAP_PL32_STATUS_W1C_MASK)
		return -EPERM;
	return pcicap_view_write32(&v->view, PCICAP_PL32_STATUS, bits);
}

/* What was received */
struct pcicap_pl32_received_modified_ts1 {
	uint32_t raw;
};

/* Modified training set usage */
static inline uint32_t
pcicap_pl32_received_modified_ts1_usage(struct pcicap_pl32_received_modified_ts1 r)
{
	return (uint32_t)(r.raw & PCICAP_PL32_RECEIVED_MODIFIED_TS1_USAGE);
}

/* Information 1 */
static inline uint32_t
pcicap_pl32_received_modified_ts1_information1(struct pcicap_pl32_received_modified_ts1 r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_RECEIVED_MODIFIED_TS1_INFORMATION1) >> 3);
}

/* Vendor ID of the information's owner */
static inline uint32_t
pcicap_pl32_received_modified_ts1_vendor_id(struct pcicap_pl32_received_modified_ts1 r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_RECEIVED_MODIFIED_TS1_VENDOR_ID) >> 16);
}

/**
 * pcicap_pl32_read_received_modified_ts1() - read: What was received
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_received_modified_ts1(const struct pcicap_pl32 *v,
				       struct pcicap_pl32_received_modified_ts1 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_RECEIVED_MODIFIED_TS1,
				  &val->raw);
}

/* The rest */
struct pcicap_pl32_received_modified_ts2 {
	uint32_t raw;
};

/* Information 2 */
static inline uint32_t
pcicap_pl32_received_modified_ts2_information2(struct pcicap_pl32_received_modified_ts2 r)
{
	return (uint32_t)(r.raw & PCICAP_PL32_RECEIVED_MODIFIED_TS2_INFORMATION2);
}

/* Alternate protocol negotiation status */
static inline uint32_t
pcicap_pl32_received_modified_ts2_alternate_protocol_status(struct pcicap_pl32_received_modified_ts2 r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_RECEIVED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS) >> 24);
}

/**
 * pcicap_pl32_read_received_modified_ts2() - read: The rest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_received_modified_ts2(const struct pcicap_pl32 *v,
				       struct pcicap_pl32_received_modified_ts2 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_PL32_RECEIVED_MODIFIED_TS2,
				  &val->raw);
}

/* What was sent */
struct pcicap_pl32_transmitted_modified_ts1 {
	uint32_t raw;
};

/* Modified training set usage */
static inline uint32_t
pcicap_pl32_transmitted_modified_ts1_usage(struct pcicap_pl32_transmitted_modified_ts1 r)
{
	return (uint32_t)(r.raw & PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_USAGE);
}

/* Information 1 */
static inline uint32_t
pcicap_pl32_transmitted_modified_ts1_information1(struct pcicap_pl32_transmitted_modified_ts1 r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_INFORMATION1) >> 3);
}

/* Vendor ID of the information's owner */
static inline uint32_t
pcicap_pl32_transmitted_modified_ts1_vendor_id(struct pcicap_pl32_transmitted_modified_ts1 r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_TRANSMITTED_MODIFIED_TS1_VENDOR_ID) >> 16);
}

/**
 * pcicap_pl32_read_transmitted_modified_ts1() - read: What was sent
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_transmitted_modified_ts1(const struct pcicap_pl32 *v,
					  struct pcicap_pl32_transmitted_modified_ts1 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_PL32_TRANSMITTED_MODIFIED_TS1,
				  &val->raw);
}

/* The rest */
struct pcicap_pl32_transmitted_modified_ts2 {
	uint32_t raw;
};

/* Information 2 */
static inline uint32_t
pcicap_pl32_transmitted_modified_ts2_information2(struct pcicap_pl32_transmitted_modified_ts2 r)
{
	return (uint32_t)(r.raw & PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_INFORMATION2);
}

/* Alternate protocol negotiation status */
static inline uint32_t
pcicap_pl32_transmitted_modified_ts2_alternate_protocol_status(struct pcicap_pl32_transmitted_modified_ts2 r)
{
	return (uint32_t)((r.raw & PCICAP_PL32_TRANSMITTED_MODIFIED_TS2_ALTERNATE_PROTOCOL_STATUS) >> 24);
}

/**
 * pcicap_pl32_read_transmitted_modified_ts2() - read: The rest
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_transmitted_modified_ts2(const struct pcicap_pl32 *v,
					  struct pcicap_pl32_transmitted_modified_ts2 *val)
{
	return pcicap_view_read32(&v->view,
				  PCICAP_PL32_TRANSMITTED_MODIFIED_TS2,
				  &val->raw);
}

/* Equalization Control of each lane */
struct pcicap_pl32_lane_equalization {
	uint8_t raw;
};

/* Downstream port transmitter preset */
static inline uint8_t
pcicap_pl32_lane_equalization_downstream_tx_preset(struct pcicap_pl32_lane_equalization r)
{
	return (uint8_t)(r.raw & PCICAP_PL32_LANE_EQUALIZATION_DOWNSTREAM_TX_PRESET);
}

/* Upstream port transmitter preset */
static inline uint8_t
pcicap_pl32_lane_equalization_upstream_tx_preset(struct pcicap_pl32_lane_equalization r)
{
	return (uint8_t)((r.raw & PCICAP_PL32_LANE_EQUALIZATION_UPSTREAM_TX_PRESET) >> 4);
}

/**
 * pcicap_pl32_read_lane_equalization() - read: Equalization Control of
 * each lane
 * @v: the view
 * @index: which element
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ERANGE (no such element), -ENXIO (not in this
 * layout), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_read_lane_equalization(const struct pcicap_pl32 *v,
				   unsigned int index,
				   struct pcicap_pl32_lane_equalization *val)
{
	val->raw = UINT8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_view_read8(&v->view,
				 PCICAP_PL32_LANE_EQUALIZATION + index * 1,
				 &val->raw);
}

/**
 * struct pcicap_pl32_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_pl32_dwords {
	struct pcicap_pl32 v;
	uint32_t dw[16];
};

/**
 * pcicap_pl32_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot(const struct pcicap_pl32 *v, struct pcicap_pl32_dwords *s)
{
	s->v = *v;
	for (unsigned int i = 0; i < 1; i++)
		s->dw[i] = UINT32_MAX;
	return pcicap_view_read_dwords(&v->view, 1, 15, &s->dw[1]);
}

/* 32.0 GT/s capabilities: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_cap(const struct pcicap_pl32_dwords *s,
			 struct pcicap_pl32_cap *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL32_CAP,
				    &val->raw);
}

/* Controls the port: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_ctrl(const struct pcicap_pl32_dwords *s,
			  struct pcicap_pl32_ctrl *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL32_CTRL,
				    &val->raw);
}

/* 32.0 GT/s status: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_status(const struct pcicap_pl32_dwords *s,
			    struct pcicap_pl32_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_PL32_STATUS,
				    &val->raw);
}

/* What was received: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_received_modified_ts1(const struct pcicap_pl32_dwords *s,
					   struct pcicap_pl32_received_modified_ts1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_RECEIVED_MODIFIED_TS1,
				    &val->raw);
}

/* The rest: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_received_modified_ts2(const struct pcicap_pl32_dwords *s,
					   struct pcicap_pl32_received_modified_ts2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_RECEIVED_MODIFIED_TS2,
				    &val->raw);
}

/* What was sent: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_transmitted_modified_ts1(const struct pcicap_pl32_dwords *s,
					      struct pcicap_pl32_transmitted_modified_ts1 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_TRANSMITTED_MODIFIED_TS1,
				    &val->raw);
}

/* The rest: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_transmitted_modified_ts2(const struct pcicap_pl32_dwords *s,
					      struct pcicap_pl32_transmitted_modified_ts2 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size,
				    PCICAP_PL32_TRANSMITTED_MODIFIED_TS2,
				    &val->raw);
}

/* Equalization Control of each lane: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_snapshot_lane_equalization(const struct pcicap_pl32_dwords *s,
				       unsigned int index,
				       struct pcicap_pl32_lane_equalization *val)
{
	const struct pcicap_pl32 *v = &s->v;

	val->raw = UINT8_MAX;
	if (index >= v->link_width)
		return -ERANGE;
	return pcicap_dwords_read8(s->dw, s->v.view.size,
				   PCICAP_PL32_LANE_EQUALIZATION + index * 1,
				   &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_init(struct pcicap_pl32 *v)
{
	int ret;

	ret = pcicap_fact_link_width(v->view.cfg, &v->link_width);
	if (ret && ret != -ENOENT)
		return ret;
	{
		uint32_t end = 32;

		end = pcicap_raise_array32(end, 0x20, v->link_width, 1);
		pcicap_view_clamp(&v->view, (end + 3) & ~UINT32_C(3));
	}
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_pl32_find_after(struct pcicap_cfg *cfg, uint32_t after,
		       struct pcicap_pl32 *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_pl32_find_next(const struct pcicap_pl32 *prev, struct pcicap_pl32 *v)
{
	return pcicap_pl32_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_PL32_H */
