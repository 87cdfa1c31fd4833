/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * Accelerated Graphics Port
 *
 * Generated from specs/std/agp.yaml - do not edit.
 * Source: AGP 2.0 and 3.0 Interface Specification; Linux pci_regs.h, libpci header.h
 */
#ifndef PCICAP_AGP_H
#define PCICAP_AGP_H

#include <pcicap/core/encode.h>
#include <pcicap/core/generated.h>

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */
#define PCICAP_AGP_ID				0x02
#define PCICAP_AGP_SIZE				0x0c

/* Registers: offset from the start of the capability; fields: mask, access */

#define PCICAP_AGP_VERSION			0x02 \
	/* ro: Version of the AGP specification */
#define  PCICAP_AGP_VERSION_MINOR		0x0f		/* ro: Minor revision */
#define  PCICAP_AGP_VERSION_MAJOR		0xf0		/* ro: Major revision */
#define PCICAP_AGP_RFU				0x03	/* rsvdp: Reserved for future use */

/* ro: AGP status: supported rates and features */
#define PCICAP_AGP_STATUS			0x04
/* ro: AGP 3.0 mode is selected */
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
/* ro: Addresses above 4 GiB are supported */
#define  PCICAP_AGP_STATUS_OVER_4G		0x00000020
/* ro: Host accesses to the aperture are not translated */
#define  PCICAP_AGP_STATUS_HTRANS_DISABLED	0x00000040
/* ro: 64-bit GART entries */
#define  PCICAP_AGP_STATUS_GART64		0x00000080
/* ro: Accesses to the aperture are always coherent */
#define  PCICAP_AGP_STATUS_ITA_COHERENT		0x00000100
/* ro: Sideband addressing */
#define  PCICAP_AGP_STATUS_SBA			0x00000200
/* ro: Calibration cycle timing */
#define  PCICAP_AGP_STATUS_CALIBRATION_CYCLE	0x00001c00
/* ro: Optimum size of asynchronous requests */
#define  PCICAP_AGP_STATUS_ASYNC_REQUEST_SIZE	0x0000e000
/* ro: Isochronous transactions */
#define  PCICAP_AGP_STATUS_ISOCHRONOUS		0x00010000
/* ro: Maximum number of requests that can be queued */
#define  PCICAP_AGP_STATUS_REQUEST_QUEUE	0xff000000

/* rw: AGP command: rates and features in use */
#define PCICAP_AGP_COMMAND			0x08
/* rw: Rate */
#define  PCICAP_AGP_COMMAND_RATE		0x00000007
#define  PCICAP_AGP_COMMAND_RATE_RATE1		0x00000001
#define  PCICAP_AGP_COMMAND_RATE_RATE2		0x00000002
#define  PCICAP_AGP_COMMAND_RATE_RATE4		0x00000004
/* rw: Data rate in AGP 3.0 mode */
#define  PCICAP_AGP_COMMAND_AGP3_RATE		0x00000007
#define  PCICAP_AGP_COMMAND_AGP3_RATE_RATE4	0x00000001
#define  PCICAP_AGP_COMMAND_AGP3_RATE_RATE8	0x00000002
/* rw: Fast writes */
#define  PCICAP_AGP_COMMAND_FAST_WRITE		0x00000010
/* rw: Addresses above 4 GiB are supported */
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
/* rw: Number of requests that may be queued */
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

/* Version of the AGP specification */
struct pcicap_agp_version {
	uint8_t raw;
};

/* Minor revision */
static inline uint8_t
pcicap_agp_version_minor(struct pcicap_agp_version r)
{
	return (uint8_t)(r.raw & PCICAP_AGP_VERSION_MINOR);
}

/* Major revision */
static inline uint8_t
pcicap_agp_version_major(struct pcicap_agp_version r)
{
	return (uint8_t)((r.raw & PCICAP_AGP_VERSION_MAJOR) >> 4);
}

/**
 * pcicap_agp_read_version() - read: Version of the AGP specification
 * @v: the view
 * @val: its value, 8 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_read_version(const struct pcicap_agp *v,
			struct pcicap_agp_version *val)
{
	return pcicap_view_read8(&v->view, PCICAP_AGP_VERSION, &val->raw);
}

/* AGP status: supported rates and features */
struct pcicap_agp_status {
	uint32_t raw;
};

/* AGP 3.0 mode is selected */
static inline bool
pcicap_agp_status_agp3_mode(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_AGP3_MODE) != 0;
}

/* Rates */
static inline uint32_t
pcicap_agp_status_rate(struct pcicap_agp_status r)
{
	return (uint32_t)(r.raw & PCICAP_AGP_STATUS_RATE);
}

/* Rates in AGP 3.0 mode */
static inline uint32_t
pcicap_agp_status_agp3_rate(struct pcicap_agp_status r)
{
	return (uint32_t)(r.raw & PCICAP_AGP_STATUS_AGP3_RATE);
}

/* Fast writes */
static inline bool
pcicap_agp_status_fast_write(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_FAST_WRITE) != 0;
}

/* Addresses above 4 GiB are supported */
static inline bool
pcicap_agp_status_over_4g(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_OVER_4G) != 0;
}

/* Host accesses to the aperture are not translated */
static inline bool
pcicap_agp_status_htrans_disabled(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_HTRANS_DISABLED) != 0;
}

/* 64-bit GART entries */
static inline bool
pcicap_agp_status_gart64(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_GART64) != 0;
}

/* Accesses to the aperture are always coherent */
static inline bool
pcicap_agp_status_ita_coherent(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_ITA_COHERENT) != 0;
}

/* Sideband addressing */
static inline bool
pcicap_agp_status_sba(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_SBA) != 0;
}

/* Calibration cycle timing */
static inline uint32_t
pcicap_agp_status_calibration_cycle(struct pcicap_agp_status r)
{
	return (uint32_t)((r.raw & PCICAP_AGP_STATUS_CALIBRATION_CYCLE) >> 10);
}

/* Optimum size of asynchronous requests (raw; quantity in bytes) */
static inline uint32_t
pcicap_agp_status_async_request_size(struct pcicap_agp_status r)
{
	return (uint32_t)((r.raw & PCICAP_AGP_STATUS_ASYNC_REQUEST_SIZE) >> 13);
}

/* Isochronous transactions */
static inline bool
pcicap_agp_status_isochronous(struct pcicap_agp_status r)
{
	return (r.raw & PCICAP_AGP_STATUS_ISOCHRONOUS) != 0;
}

/* Maximum number of requests that can be queued */
static inline uint32_t
pcicap_agp_status_request_queue(struct pcicap_agp_status r)
{
	return (uint32_t)((r.raw & PCICAP_AGP_STATUS_REQUEST_QUEUE) >> 24);
}

/* Optimum size of asynchronous requests, as a quantity in bytes. */
static inline uint64_t
pcicap_agp_status_async_request_size_decoded(struct pcicap_agp_status r)
{
	uint64_t n = pcicap_agp_status_async_request_size(r);

	return pcicap_pow2_64(n + 4);
}

/**
 * pcicap_agp_status_async_request_size_encode() - from a quantity: Optimum size
 * of asynchronous requests
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_status_async_request_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 4, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Maximum number of requests that can be queued, as a quantity. */
static inline uint64_t
pcicap_agp_status_request_queue_decoded(struct pcicap_agp_status r)
{
	uint64_t n = pcicap_agp_status_request_queue(r);

	return (n + 1);
}

/**
 * pcicap_agp_status_request_queue_encode() - from a quantity: Maximum number of
 * requests that can be queued
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_status_request_queue_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_agp_read_status() - read: AGP status: supported rates and features
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_read_status(const struct pcicap_agp *v,
		       struct pcicap_agp_status *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AGP_STATUS, &val->raw);
}

/* AGP command: rates and features in use */
struct pcicap_agp_command {
	uint32_t raw;
};

/* Rate */
static inline uint32_t
pcicap_agp_command_rate(struct pcicap_agp_command r)
{
	return (uint32_t)(r.raw & PCICAP_AGP_COMMAND_RATE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_rate(struct pcicap_agp_command r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_RATE, val);
	return r;
}

/* Data rate in AGP 3.0 mode */
static inline uint32_t
pcicap_agp_command_agp3_rate(struct pcicap_agp_command r)
{
	return (uint32_t)(r.raw & PCICAP_AGP_COMMAND_AGP3_RATE);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_agp3_rate(struct pcicap_agp_command r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_AGP3_RATE, val);
	return r;
}

/* Fast writes */
static inline bool
pcicap_agp_command_fast_write(struct pcicap_agp_command r)
{
	return (r.raw & PCICAP_AGP_COMMAND_FAST_WRITE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_fast_write(struct pcicap_agp_command r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_FAST_WRITE,
			      val ? PCICAP_AGP_COMMAND_FAST_WRITE : 0);
	return r;
}

/* Addresses above 4 GiB are supported */
static inline bool
pcicap_agp_command_over_4g(struct pcicap_agp_command r)
{
	return (r.raw & PCICAP_AGP_COMMAND_OVER_4G) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_over_4g(struct pcicap_agp_command r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_OVER_4G,
			      val ? PCICAP_AGP_COMMAND_OVER_4G : 0);
	return r;
}

/* 64-bit GART entries */
static inline bool
pcicap_agp_command_gart64(struct pcicap_agp_command r)
{
	return (r.raw & PCICAP_AGP_COMMAND_GART64) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_gart64(struct pcicap_agp_command r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_GART64,
			      val ? PCICAP_AGP_COMMAND_GART64 : 0);
	return r;
}

/* AGP transactions */
static inline bool
pcicap_agp_command_agp_enable(struct pcicap_agp_command r)
{
	return (r.raw & PCICAP_AGP_COMMAND_AGP_ENABLE) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_agp_enable(struct pcicap_agp_command r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_AGP_ENABLE,
			      val ? PCICAP_AGP_COMMAND_AGP_ENABLE : 0);
	return r;
}

/* Sideband addressing */
static inline bool
pcicap_agp_command_sba(struct pcicap_agp_command r)
{
	return (r.raw & PCICAP_AGP_COMMAND_SBA) != 0;
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_sba(struct pcicap_agp_command r, bool val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_SBA,
			      val ? PCICAP_AGP_COMMAND_SBA : 0);
	return r;
}

/* Calibration cycle timing */
static inline uint32_t
pcicap_agp_command_calibration_cycle(struct pcicap_agp_command r)
{
	return (uint32_t)((r.raw & PCICAP_AGP_COMMAND_CALIBRATION_CYCLE) >> 10);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_calibration_cycle(struct pcicap_agp_command r,
					 uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_CALIBRATION_CYCLE,
			      (uint32_t)val << 10);
	return r;
}

/* Size of asynchronous requests (raw; quantity in bytes) */
static inline uint32_t
pcicap_agp_command_async_request_size(struct pcicap_agp_command r)
{
	return (uint32_t)((r.raw & PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE) >> 13);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_async_request_size(struct pcicap_agp_command r,
					  uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_ASYNC_REQUEST_SIZE,
			      (uint32_t)val << 13);
	return r;
}

/* Number of requests that may be queued */
static inline uint32_t
pcicap_agp_command_request_queue(struct pcicap_agp_command r)
{
	return (uint32_t)((r.raw & PCICAP_AGP_COMMAND_REQUEST_QUEUE) >> 24);
}

/* @r with this field changed; bits of @val past its width are lost. */
static inline struct pcicap_agp_command
pcicap_agp_command_set_request_queue(struct pcicap_agp_command r, uint32_t val)
{
	r.raw = pcicap_with32(r.raw, PCICAP_AGP_COMMAND_REQUEST_QUEUE,
			      (uint32_t)val << 24);
	return r;
}

/* Size of asynchronous requests, as a quantity in bytes. */
static inline uint64_t
pcicap_agp_command_async_request_size_decoded(struct pcicap_agp_command r)
{
	uint64_t n = pcicap_agp_command_async_request_size(r);

	return pcicap_pow2_64(n + 4);
}

/**
 * pcicap_agp_command_async_request_size_encode() - from a quantity: Size of
 * asynchronous requests
 * @quantity: the quantity in bytes
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_command_async_request_size_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 3, 0, 0, 1, 4, &n);

	*raw = (uint32_t)n;
	return ret;
}

/* Number of requests that may be queued, as a quantity. */
static inline uint64_t
pcicap_agp_command_request_queue_decoded(struct pcicap_agp_command r)
{
	uint64_t n = pcicap_agp_command_request_queue(r);

	return (n + 1);
}

/**
 * pcicap_agp_command_request_queue_encode() - from a quantity: Number of
 * requests that may be queued
 * @quantity: the quantity
 * @raw: what stands for it; all ones after an error
 *
 * Return: 0, -EDOM (no value stands for it exactly), -ERANGE (too small or
 * too large).
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_command_request_queue_encode(uint64_t quantity, uint32_t *raw)
{
	uint64_t n;
	int ret = pcicap_encode_number(quantity, 8, 0, 1, 1, PCICAP_NO_POW2,
				       &n);

	*raw = (uint32_t)n;
	return ret;
}

/**
 * pcicap_agp_read_command() - read: AGP command: rates and features in use
 * @v: the view
 * @val: its value, 32 bits; all ones after an error
 *
 * Return: 0, -ENODEV (gone), -ENXIO (not in this layout), or the error of
 * the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_read_command(const struct pcicap_agp *v,
			struct pcicap_agp_command *val)
{
	return pcicap_view_read32(&v->view, PCICAP_AGP_COMMAND, &val->raw);
}

/**
 * pcicap_agp_update_command() - change bits: AGP command: rates and features
 * in use
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
pcicap_agp_update_command(const struct pcicap_agp *v, uint32_t mask,
			  struct pcicap_agp_command val)
{
	struct pcicap_agp_command old;
	int ret;

	if (mask & ~(uint32_t)PCICAP_AGP_COMMAND_WRITE_MASK)
		return -EPERM;
	if (val.raw & ~(uint32_t)mask)
		return -EINVAL;
	ret = pcicap_agp_read_command(v, &old);
	if (ret)
		return ret;
	return pcicap_view_put32(&v->view, PCICAP_AGP_COMMAND,
				 (uint32_t)((old.raw & ~(uint32_t)mask) |
					    val.raw));
}

/**
 * struct pcicap_agp_dwords - the registers at one time
 * @v: the view it was taken of
 * @dw: dwords from the start; all ones where there are none
 */
struct pcicap_agp_dwords {
	struct pcicap_agp v;
	uint32_t dw[3];
};

/**
 * pcicap_agp_snapshot() - read all registers, each dword once
 * @v: the view
 * @s: their values
 *
 * Return: 0, -ENODEV (gone), or the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_snapshot(const struct pcicap_agp *v, struct pcicap_agp_dwords *s)
{
	s->v = *v;
	return pcicap_view_read_dwords(&v->view, 0, 3, &s->dw[0]);
}

/* Version of the AGP specification: from a snapshot; errors as for reading. */
PCICAP_MUST_CHECK static inline int
pcicap_agp_snapshot_version(const struct pcicap_agp_dwords *s,
			    struct pcicap_agp_version *val)
{
	return pcicap_dwords_read8(s->dw, s->v.view.size, PCICAP_AGP_VERSION,
				   &val->raw);
}

/*
 * AGP status: supported rates and features: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_snapshot_status(const struct pcicap_agp_dwords *s,
			   struct pcicap_agp_status *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_AGP_STATUS,
				    &val->raw);
}

/*
 * AGP command: rates and features in use: from a snapshot; errors as
 * for reading.
 */
PCICAP_MUST_CHECK static inline int
pcicap_agp_snapshot_command(const struct pcicap_agp_dwords *s,
			    struct pcicap_agp_command *val)
{
	return pcicap_dwords_read32(s->dw, s->v.view.size, PCICAP_AGP_COMMAND,
				    &val->raw);
}

/* Reads what the layout depends on, and clamps the size. */
PCICAP_MUST_CHECK static inline int
pcicap_agp_init(struct pcicap_agp *v)
{
	pcicap_view_clamp(&v->view, 12);
	return 0;
}

/* The first instance behind list position @after; 0: the first of all. */
PCICAP_MUST_CHECK static inline int
pcicap_agp_find_after(struct pcicap_cfg *cfg, uint32_t after,
		      struct pcicap_agp *v)
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
 * the error of the backend.
 */
PCICAP_MUST_CHECK static inline int
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
PCICAP_MUST_CHECK static inline int
pcicap_agp_find_next(const struct pcicap_agp *prev, struct pcicap_agp *v)
{
	return pcicap_agp_find_after(prev->view.cfg, prev->view.offset, v);
}

#ifdef __cplusplus
}
#endif

#endif /* PCICAP_AGP_H */
