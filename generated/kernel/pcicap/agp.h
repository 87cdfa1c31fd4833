/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Accelerated Graphics Port
 *
 * Generated from specs/std/agp.yaml - do not edit.
 * Source: AGP 2.0 and 3.0 Interface Specification; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_AGP_H
#define PCICAP_AGP_H

#include <linux/bitfield.h>
#include <pcicap/core/generated.h>

/* clang-format off */
#define PCICAP_AGP_ID				0x02
#define PCICAP_AGP_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_AGP_VERSION			0x02		/* ro: Version of the AGP specification */
#define  PCICAP_AGP_VERSION_MINOR		0x0f		/* ro: Digit after the point */
#define  PCICAP_AGP_VERSION_MAJOR		0xf0		/* ro: Digit before the point */
#define PCICAP_AGP_RFU				0x03	/* rsvdp: Reserved for future use */

/* ro: What the function supports */
#define PCICAP_AGP_STATUS			0x04
/* ro: The bus works in AGP 3.0 mode */
#define  PCICAP_AGP_STATUS_AGP3_MODE		0x00000008
/* ro: Rates */
#define  PCICAP_AGP_STATUS_RATE			0x00000007
#define  PCICAP_AGP_STATUS_RATE_RATE1		0x00000001
#define  PCICAP_AGP_STATUS_RATE_RATE2		0x00000002
#define  PCICAP_AGP_STATUS_RATE_RATE4		0x00000004
/* ro: Rates in AGP 3.0 mode */
#define  PCICAP_AGP_STATUS_AGP3_RATE		0x00000007
#define  PCICAP_AGP_STATUS_AGP3_RATE_RATE4	0x00000001
#define  PCICAP_AGP_STATUS_AGP3_RATE_RATE8	0x00000002
/* ro: Fast writes */
#define  PCICAP_AGP_STATUS_FAST_WRITE		0x00000010
/* ro: Addresses above 4 GiB */
#define  PCICAP_AGP_STATUS_OVER_4G		0x00000020
/* ro: The host does not translate its accesses to the aperture */
#define  PCICAP_AGP_STATUS_HTRANS_DISABLED	0x00000040
/* ro: 64-bit GART entries */
#define  PCICAP_AGP_STATUS_GART64		0x00000080
/* ro: Accesses in the aperture are always coherent */
#define  PCICAP_AGP_STATUS_ITA_COHERENT		0x00000100
/* ro: Sideband addressing */
#define  PCICAP_AGP_STATUS_SBA			0x00000200
/* ro: Calibration cycle timing */
#define  PCICAP_AGP_STATUS_CALIBRATION_CYCLE	0x00001c00
/* ro: Best size of asynchronous requests */
#define  PCICAP_AGP_STATUS_ASYNC_REQUEST_SIZE	0x0000e000
/* ro: Isochronous transactions */
#define  PCICAP_AGP_STATUS_ISOCHRONOUS		0x00010000
/* ro: Requests it can queue */
#define  PCICAP_AGP_STATUS_REQUEST_QUEUE	0xff000000

/* rw: What is in use */
#define PCICAP_AGP_COMMAND			0x08
/* rw: Rate */
#define  PCICAP_AGP_COMMAND_RATE		0x00000007
#define  PCICAP_AGP_COMMAND_RATE_RATE1		0x00000001
#define  PCICAP_AGP_COMMAND_RATE_RATE2		0x00000002
#define  PCICAP_AGP_COMMAND_RATE_RATE4		0x00000004
/* rw: Rate in AGP 3.0 mode */
#define  PCICAP_AGP_COMMAND_AGP3_RATE		0x00000007
#define  PCICAP_AGP_COMMAND_AGP3_RATE_RATE4	0x00000001
#define  PCICAP_AGP_COMMAND_AGP3_RATE_RATE8	0x00000002
/* rw: Fast writes */
#define  PCICAP_AGP_COMMAND_FAST_WRITE		0x00000010
/* rw: Addresses above 4 GiB */
#define  PCICAP_AGP_COMMAND_OVER_4G		0x00000020
/* rw: 64-bit GART entries */
#define  PCICAP_AGP_COMMAND_GART64		0x00000080
/* rw: AGP transactions */
#define  PCICAP_AGP_COMMAND_AGP_ENABLE		0x00000100
/* rw: Sideband addressing */
#define  PCICAP_AGP_COMMAND_SBA			0x00000200
/* rw: Calibration cycle timing */
#define  PCICAP_AGP_COMMAND_CALIBRATION_CYCLE	0x00001c00
/* rw: Size of asynchronous requests */
#define  PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE	0x0000e000
/* rw: Requests it may queue */
#define  PCICAP_AGP_COMMAND_REQUEST_QUEUE	0xff000000
#define  PCICAP_AGP_COMMAND_WRITE_MASK		0xff00ffb7
/* clang-format on */

struct pcicap_desc;
/* Names, bits and values, for decoding. */
extern const struct pcicap_desc pcicap_agp_desc;

/**
 * struct pcicap_agp - Accelerated Graphics Port
 * @view: where it is
 *
 * Made by pcicap_agp_find() only.
 */
struct pcicap_agp {
	struct pcicap_view view;
};

/**
 * pcicap_agp_version_minor() - Digit after the point
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_agp_version_minor(u8 r)
{
	return FIELD_GET(PCICAP_AGP_VERSION_MINOR, r);
}

/**
 * pcicap_agp_version_major() - Digit before the point
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u8
pcicap_agp_version_major(u8 r)
{
	return FIELD_GET(PCICAP_AGP_VERSION_MAJOR, r);
}

/**
 * pcicap_agp_read_version() - read: Version of the AGP specification
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_agp_read_version(const struct pcicap_agp *v, u8 *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AGP_VERSION, val);
}

/**
 * pcicap_agp_status_agp3_mode() - The bus works in AGP 3.0 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_agp3_mode(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_AGP3_MODE, r);
}

/**
 * pcicap_agp_status_rate() - Rates
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_status_rate(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_RATE, r);
}

/**
 * pcicap_agp_status_agp3_rate() - Rates in AGP 3.0 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_status_agp3_rate(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_AGP3_RATE, r);
}

/**
 * pcicap_agp_status_fast_write() - Fast writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_fast_write(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_FAST_WRITE, r);
}

/**
 * pcicap_agp_status_over_4g() - Addresses above 4 GiB
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_over_4g(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_OVER_4G, r);
}

/**
 * pcicap_agp_status_htrans_disabled() - The host does not translate its
 * accesses to the aperture
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_htrans_disabled(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_HTRANS_DISABLED, r);
}

/**
 * pcicap_agp_status_gart64() - 64-bit GART entries
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_gart64(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_GART64, r);
}

/**
 * pcicap_agp_status_ita_coherent() - Accesses in the aperture are
 * always coherent
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_ita_coherent(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_ITA_COHERENT, r);
}

/**
 * pcicap_agp_status_sba() - Sideband addressing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_sba(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_SBA, r);
}

/**
 * pcicap_agp_status_calibration_cycle() - Calibration cycle timing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_status_calibration_cycle(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_CALIBRATION_CYCLE, r);
}

/**
 * pcicap_agp_status_async_request_size() - Best size of asynchronous requests
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_agp_status_async_request_size(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_ASYNC_REQUEST_SIZE, r);
}

/**
 * pcicap_agp_status_isochronous() - Isochronous transactions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_status_isochronous(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_ISOCHRONOUS, r);
}

/**
 * pcicap_agp_status_request_queue() - Requests it can queue
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_status_request_queue(u32 r)
{
	return FIELD_GET(PCICAP_AGP_STATUS_REQUEST_QUEUE, r);
}

/**
 * pcicap_agp_status_async_request_size_decoded() - Best size of
 * asynchronous requests
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_agp_status_async_request_size_decoded(u32 r)
{
	u64 n = pcicap_agp_status_async_request_size(r);

	return pcicap_pow2_64(n + 4);
}

/**
 * pcicap_agp_status_request_queue_decoded() - Requests it can queue
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_agp_status_request_queue_decoded(u32 r)
{
	u64 n = pcicap_agp_status_request_queue(r);

	return (n + 1);
}

/**
 * pcicap_agp_read_status() - read: What the function supports
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_agp_read_status(const struct pcicap_agp *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AGP_STATUS, val);
}

/**
 * pcicap_agp_command_rate() - Rate
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_command_rate(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_RATE, r);
}

/**
 * pcicap_agp_command_set_rate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_rate(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_RATE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_RATE, val);
}

/**
 * pcicap_agp_command_agp3_rate() - Rate in AGP 3.0 mode
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_command_agp3_rate(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_AGP3_RATE, r);
}

/**
 * pcicap_agp_command_set_agp3_rate() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_agp3_rate(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_AGP3_RATE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_AGP3_RATE, val);
}

/**
 * pcicap_agp_command_fast_write() - Fast writes
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_command_fast_write(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_FAST_WRITE, r);
}

/**
 * pcicap_agp_command_set_fast_write() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_fast_write(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_FAST_WRITE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_FAST_WRITE, val);
}

/**
 * pcicap_agp_command_over_4g() - Addresses above 4 GiB
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_command_over_4g(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_OVER_4G, r);
}

/**
 * pcicap_agp_command_set_over_4g() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_over_4g(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_OVER_4G) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_OVER_4G, val);
}

/**
 * pcicap_agp_command_gart64() - 64-bit GART entries
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_command_gart64(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_GART64, r);
}

/**
 * pcicap_agp_command_set_gart64() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_gart64(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_GART64) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_GART64, val);
}

/**
 * pcicap_agp_command_agp_enable() - AGP transactions
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_command_agp_enable(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_AGP_ENABLE, r);
}

/**
 * pcicap_agp_command_set_agp_enable() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_agp_enable(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_AGP_ENABLE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_AGP_ENABLE, val);
}

/**
 * pcicap_agp_command_sba() - Sideband addressing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline bool
pcicap_agp_command_sba(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_SBA, r);
}

/**
 * pcicap_agp_command_set_sba() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_sba(u32 r, bool val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_SBA) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_SBA, val);
}

/**
 * pcicap_agp_command_calibration_cycle() - Calibration cycle timing
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_command_calibration_cycle(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_CALIBRATION_CYCLE, r);
}

/**
 * pcicap_agp_command_set_calibration_cycle() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_calibration_cycle(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_CALIBRATION_CYCLE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_CALIBRATION_CYCLE, val);
}

/**
 * pcicap_agp_command_async_request_size() - Size of asynchronous requests
 * @r: value of the register
 *
 * Return: the field, raw; its quantity is in bytes.
 */
static inline u32
pcicap_agp_command_async_request_size(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE, r);
}

/**
 * pcicap_agp_command_set_async_request_size() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_async_request_size(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE, val);
}

/**
 * pcicap_agp_command_request_queue() - Requests it may queue
 * @r: value of the register
 *
 * Return: the field.
 */
static inline u32
pcicap_agp_command_request_queue(u32 r)
{
	return FIELD_GET(PCICAP_AGP_COMMAND_REQUEST_QUEUE, r);
}

/**
 * pcicap_agp_command_set_request_queue() - change a field of a value
 * @r: value of the register
 * @val: value of the field; bits past its width are lost
 *
 * Return: @r with the field changed.
 */
static inline u32
pcicap_agp_command_set_request_queue(u32 r, u32 val)
{
	return (r & ~(u32)PCICAP_AGP_COMMAND_REQUEST_QUEUE) |
	       FIELD_PREP(PCICAP_AGP_COMMAND_REQUEST_QUEUE, val);
}

/**
 * pcicap_agp_command_async_request_size_decoded() - Size of
 * asynchronous requests
 * @r: value of the register
 *
 * Return: the field as a quantity in bytes.
 */
static inline u64
pcicap_agp_command_async_request_size_decoded(u32 r)
{
	u64 n = pcicap_agp_command_async_request_size(r);

	return pcicap_pow2_64(n + 4);
}

/**
 * pcicap_agp_command_request_queue_decoded() - Requests it may queue
 * @r: value of the register
 *
 * Return: the field as a quantity.
 */
static inline u64
pcicap_agp_command_request_queue_decoded(u32 r)
{
	u64 n = pcicap_agp_command_request_queue(r);

	return (n + 1);
}

/**
 * pcicap_agp_read_command() - read: What is in use
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the access.
 */
static inline int __must_check
pcicap_agp_read_command(const struct pcicap_agp *v, u32 *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AGP_COMMAND, val);
}

/**
 * pcicap_agp_update_command() - change bits: What is in use
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
pcicap_agp_update_command(const struct pcicap_agp *v, u32 mask, u32 val)
{
	u32 old;
	int ret;

	if (mask & ~(u32)PCICAP_AGP_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val & ~(u32)mask)
		return -EINVAL;
	ret = pcicap_agp_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AGP_COMMAND,
				 (u32)((old & ~(u32)mask) | val));
}

/**
 * struct pcicap_agp_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_agp_dwords {
	struct pcicap_agp v;
	u32 dw[3];
};

/**
 * pcicap_agp_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_agp_snapshot(const struct pcicap_agp *v, struct pcicap_agp_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/**
 * pcicap_agp_snapshot_version() - from a snapshot: Version of the
 * AGP specification
 * @s: the snapshot
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_agp_snapshot_version(const struct pcicap_agp_dwords *s, u8 *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AGP_VERSION,
				   val);
}

/**
 * pcicap_agp_snapshot_status() - from a snapshot: What the function supports
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_agp_snapshot_status(const struct pcicap_agp_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_AGP_STATUS,
				    val);
}

/**
 * pcicap_agp_snapshot_command() - from a snapshot: What is in use
 * @s: the snapshot
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENXIO (not in this layout).
 */
static inline int __must_check
pcicap_agp_snapshot_command(const struct pcicap_agp_dwords *s, u32 *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_AGP_COMMAND,
				    val);
}

/**
 * pcicap_agp_init() - read what the layout depends on, and clamp the size
 * @v: the view, with where it is set
 *
 * Return: 0, -ENODEV (gone), or the error of the access.
 */
static inline int __must_check
pcicap_agp_init(struct pcicap_agp *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/**
 * pcicap_agp_find_after() - find an instance behind another
 * @cfg: the function's configuration space
 * @after: offset of that other, 0: from the start of the list
 * @v: the view
 *
 * Return: as pcicap_agp_find().
 */
static inline int __must_check
pcicap_agp_find_after(struct pcicap_cfg *cfg, u32 after, struct pcicap_agp *v)
{
	static const struct pcicap_match match[] = {
		{ PCICAP_STANDARD, 0x0002, 0xffff, 0x0000, 0xffff, 0, 15 },
	};
	int ret;

	ret = pcicap_find(cfg, match, 1, after, &v->view);
	return ret ? ret : pcicap_agp_init(v);
}

/**
 * pcicap_agp_find() - find the capability
 * @cfg: the function's configuration space
 * @v: the view
 *
 * Return: 0, -ENOENT (absent), -ENODEV (gone), -EACCES or -ENODATA (the list
 * goes on where this handle cannot read), -ELOOP or -EBADMSG (corrupt list), or
 * the error of the access.
 */
static inline int __must_check
pcicap_agp_find(struct pcicap_cfg *cfg, struct pcicap_agp *v)
{
	return pcicap_agp_find_after(cfg, 0, v);
}

/**
 * pcicap_agp_find_next() - find the next instance
 * @prev: the one before it
 * @v: the view; may be @prev
 *
 * Return: as pcicap_agp_find().
 */
static inline int __must_check
pcicap_agp_find_next(const struct pcicap_agp *prev, struct pcicap_agp *v)
{
	return pcicap_agp_find_after(prev->view.cfg, prev->view.offset, v);
}

#endif /* PCICAP_AGP_H */
